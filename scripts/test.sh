#!/usr/bin/env bash
# Runs every check and test on the installed QGIS; installs what they need first.
# With names of files, and whatever else pytest takes, these tests alone are run, by the programs that are there:
# scripts/test.sh tests/algorithms/test_style.py -k zones
# With --beside another QGIS is tested beside the first one: without what is the same on all of them (code, zip,
# examples of the documentation, pages in a browser, and end to end what is not about QGIS itself), with quick tests of
# the core, and fewer examples. With --between it is one between two others that are tested: only quick tests, the
# answers of all algorithms, models, and end to end runs and the window. With --without-scipy only what a QGIS without
# SciPy says is tested, by tools of Debian's, and SciPy is installed as it says.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

require_qgis
if [ "${1:-}" = --without-scipy ]; then
    [[ $qgis_versions == *"SciPy missing" ]] || fail "This QGIS has SciPy."
    require_linguist "$QGIS_PYTHON"
    install_packages python3-hypothesis python3-pytest xvfb xauth openbox
    INSTALL_BY_COMMAND=yes "$QGIS_PYTHON" -m pytest tests/end_to_end/test_without_packages.py
    exit
fi
require_scipy
if [ $# -gt 0 ] && [[ "$1" != --be* ]]; then
    require_test_python tests/requirements.txt
    # Those of the core never load QGIS.
    options=(--qgis_disable_exit)
    [[ "$*" != *tests/core* && "$*" != *tests/fuzz* && "$*" != *tests/scale* ]] || options=(-p no:pytest_qgis)
    "$test_python" -m pytest "${options[@]}" "$@"
    exit
fi
require_linguist "$QGIS_PYTHON"
packages=(python3-matplotlib python3-networkx xvfb xauth openbox zip)
end_to_end=(tests/end_to_end)
algorithms=(tests/algorithms) core=() quick=() packaging=()
if [ $# -gt 0 ]; then
    export EXAMPLES=fewest
    core=(-m "not slow")
    for name in attributes docs film planning solvers world; do
        end_to_end+=("--ignore=tests/end_to_end/test_$name.py")
    done
    if [ "$1" = --between ]; then
        end_to_end=(tests/end_to_end/test_runs.py tests/end_to_end/test_window.py)
        algorithms=(tests/algorithms/test_{definitions,models,old_models,pipeline,recorded,reference}.py)
        quick=(-m "not slow")
    fi
    install_packages "${packages[@]}"
else
    packaging=(tests/packaging)
    install_packages "${packages[@]}"
    (install_packages chromium) || say "Chromium cannot be installed: no page is looked at in a browser."
fi
require_test_python tests/requirements.txt

if [ $# = 0 ]; then
    check_code "$test_python"
fi
# In a process of its own, which never loads QGIS.
run_tests "tests of the core" "$test_python" -p no:pytest_qgis tests/scale tests/fuzz tests/core "${core[@]}"
# QGIS holds on to the traceback of a run that fails, and so to layers: they would outlive its end, and crash.
run_tests "tests on QGIS" "$test_python" --qgis_disable_exit \
    "${end_to_end[@]}" "${algorithms[@]}" tests/bridge "${packaging[@]}" "${quick[@]}"

end_if_failed " on $qgis_versions"
