#!/usr/bin/env bash
# Runs plugin.py, which needs any Python from 3.9 on and nothing else; installs one where there is none.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

python=$(command -v python3 || true)
if [ -z "$python" ]; then
    install_packages python3
    python=python3
fi
"$python" "$project/scripts/plugin.py" "$@"
