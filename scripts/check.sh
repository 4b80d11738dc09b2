#!/usr/bin/env bash
# Lint, types and the quick tests: in an active virtual environment with NumPy, SciPy and what
# tests/requirements-core.txt lists, those of the core, on any system that has bash; else all of them, on the
# installed QGIS.
#
#   scripts/check.sh          all of it (make check)
#   scripts/check.sh lint     lint and types alone (make lint)
#   scripts/check.sh tests    the quick tests alone
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
export EXAMPLES=fewest
part=${1:-lint tests}

if [ -n "${VIRTUAL_ENV:-}" ]; then
    python=$VIRTUAL_ENV/bin/python
    [ -e "$python" ] || python=$VIRTUAL_ENV/Scripts/python.exe # on Windows
    "$python" -c 'import distributed, hypothesis, numpy, pyarrow, pytest, scipy, sklearn, xdist' ||
        fail "The checks need, in $VIRTUAL_ENV: pip install numpy scipy -r tests/requirements-core.txt"
else
    require_qgis
    require_scipy
    require_test_python tests/requirements.txt
    python=$test_python
fi

[ "$part" = tests ] || check_code "$python"
if [ "$part" != lint ]; then
    core_tests() {
        run_tests "quick tests of the core" "$python" -m "not slow" -p no:pytest_qgis \
            tests/core tests/scale tests/packaging/test_architecture.py
    }
    if [ -n "${VIRTUAL_ENV:-}" ]; then
        core_tests
    else
        # Side by side on half of the cores each, since every worker takes seconds to collect tests and to load QGIS.
        workers=$(($(getconf _NPROCESSORS_ONLN) / 2))
        output=$(mktemp)
        (
            run_tests "quick tests on QGIS" "$python" -m "not slow" --qgis_disable_exit \
                tests/bridge tests/algorithms/test_definitions.py tests/algorithms/test_reference.py
            [ ${#failed[@]} = 0 ]
        ) >"$output" 2>&1 &
        core_tests
        run "quick tests on QGIS, beside" wait $!
        cat "$output"
        rm "$output"
    fi
fi
end_if_failed ""
