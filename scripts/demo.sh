#!/usr/bin/env bash
# Clusters QGIS's own world map into ten groups of equal size; installs QGIS first where there is none.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

require_qgis
require_scipy
require_linguist "$QGIS_PYTHON"
"$QGIS_PYTHON" -W ignore::DeprecationWarning "$project/scripts/demo.py"
