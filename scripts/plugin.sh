#!/usr/bin/env bash
# Runs plugin.py, which needs any Python from 3.9 on and Qt's lrelease; installs what is missing.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

find_python
[ "${1:-}" = release-check ] || require_linguist "$python"
"$python" "$project/scripts/plugin.py" "$@"
