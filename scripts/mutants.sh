#!/usr/bin/env bash
# mutants.sh [OPTION...]: changes the modules that decide results and counts which changes no test notices.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

{
    require_qgis
    require_scipy
    install_packages python3-networkx
    require_test_python tests/requirements.txt scripts/mutants-requirements.txt
} >&2
"$test_python" scripts/mutants.py "$@"
