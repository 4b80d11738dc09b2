#!/usr/bin/env bash
# fuzz.sh [OPTION...]: generated problems, judged by oracles of their own; see tests/fuzz.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

{
    require_qgis
    install_packages python3-networkx
    require_test_python tests/requirements.txt
} >&2
export FUZZ_VERSIONS=$qgis_versions
"$test_python" -m tests.fuzz "$@"
