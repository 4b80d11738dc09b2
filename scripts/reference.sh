#!/usr/bin/env bash
# Writes the reference of the algorithms and the help in the plugin, from what the algorithms say of themselves.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

require_qgis
require_scipy
"$QGIS_PYTHON" -W ignore::DeprecationWarning scripts/reference.py
