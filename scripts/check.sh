#!/usr/bin/env bash
# Lint, types and the quick tests. In an active virtual environment, which needs NumPy, SciPy and what
# tests/requirements-core.txt lists, those of the core; else all of them, on the installed QGIS.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
export EXAMPLES=fewer

if [ -n "${VIRTUAL_ENV:-}" ]; then
    python=$VIRTUAL_ENV/bin/python
    "$python" -c 'import hypothesis, mypy, numpy, pytest, ruff, scipy, sklearn, xdist' ||
        fail "The checks need, in $VIRTUAL_ENV: pip install numpy scipy -r tests/requirements-core.txt"
else
    require_qgis
    require_scipy
    require_test_python tests/requirements.txt
    python=$test_python
fi

check_code "$python"
run_tests "quick tests of the core" "$python" -m "not slow" -p no:pytest_qgis tests/core tests/packaging/test_architecture.py
[ -n "${VIRTUAL_ENV:-}" ] ||
    run_tests "quick tests on QGIS" "$python" -m "not slow" --qgis_disable_exit tests/bridge tests/algorithms/test_reference.py
end_if_failed ""
