#!/usr/bin/env bash
# Brings the catalogs in constrained_kmeans_plugin/i18n up to date with the texts in the code, and begins those that are
# named: scripts/translations.sh [LANGUAGE...]
set -euo pipefail
. "$(dirname "$0")/environment.sh"

find_python
require_linguist "$python"
"$python" "$project/scripts/translations.py" update "$@"
