#!/usr/bin/env bash
# fuzz.sh [OPTION...]: generated problems, judged by oracles of their own; see tests/fuzz.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

{
    require_qgis
    install_packages python3-networkx python3-venv
    require_test_python
} >&2
export PYTHONDONTWRITEBYTECODE=1 FUZZ_VERSIONS=$qgis_versions
"$test_python" -m tests.fuzz "$@"
