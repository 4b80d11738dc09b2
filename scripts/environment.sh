# Sourced by the other scripts: finds QGIS and its Python, and installs what is missing.
#
# Two variables choose another QGIS than the one found:
#   QGIS_PROCESS   the qgis_process command
#   QGIS_PYTHON    a Python that can import qgis
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/constrained_kmeans_plugin

say() { printf "%s\n" "$@"; }

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# as_root COMMAND...: as it is for root, else through sudo, which asks only where somebody can answer.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

can_become_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo && { [ -t 0 ] || sudo -n true; }; } >/dev/null 2>&1
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages PACKAGE...: those of these Debian packages that are not there yet.
install_packages() {
    local missing=() package
    command -v apt-get >/dev/null ||
        fail "This needs the Debian packages $*, and this system has no apt-get. Please install their like by hand."
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Installing with apt-get: ${missing[*]}"
    can_become_root ||
        fail "That needs root. Please run: sudo apt-get install --no-install-recommends ${missing[*]}"
    # A source of the user's that does not answer is no reason to stop: what counts is the installation.
    as_root apt-get -qq update || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "apt-get could not install ${missing[*]}."
}

# find_python: sets `python`, any Python from 3.9 on.
find_python() {
    python=$(command -v python3 || true)
    if [ -z "$python" ]; then
        install_packages python3
        python=python3
    fi
}

# require_linguist PYTHON: Qt's lupdate and lrelease, which make catalogs of translations. Debian's QGIS brings them.
require_linguist() {
    local environment=$cache/linguist programs
    PATH=$PATH:$environment/bin:$environment/Scripts
    export PATH
    "$1" "$project/scripts/translations.py" tools && return
    if command -v apt-get >/dev/null; then
        install_packages qttools5-dev-tools
    else
        say "Installing with pip into $environment: pyside6-essentials, which has Qt's lupdate and lrelease"
        rm -rf "$environment"
        # Programs are in bin, on Windows in Scripts.
        { "$1" -m venv "$environment" && programs=("$environment"/[bS]*) &&
            "${programs[0]}/python" -m pip install --quiet --disable-pip-version-check pyside6-essentials; } || true
    fi
    "$1" "$project/scripts/translations.py" tools || fail "Qt's lupdate and lrelease could not be installed."
}

find_qgis() {
    local candidate
    # Debian 12's qgis_process hands its program an option that this does not know; the program itself works.
    if [ -z "${QGIS_PROCESS:-}" ]; then
        QGIS_PROCESS=$(command -v qgis_process.bin || command -v qgis_process || true)
    fi
    if [ -z "${QGIS_PYTHON:-}" ]; then
        for candidate in /usr/bin/python3 python3; do
            if "$candidate" -c 'import qgis.core' 2>/dev/null; then
                QGIS_PYTHON=$(command -v "$candidate")
                break
            fi
        done
    fi
    export QGIS_PROCESS QGIS_PYTHON
    [ -n "$QGIS_PROCESS" ] && [ -n "${QGIS_PYTHON:-}" ] && "$QGIS_PYTHON" -c 'import qgis.core, numpy' 2>/dev/null
}

# require_qgis: sets QGIS_PROCESS and QGIS_PYTHON, and makes QGIS run without a screen.
require_qgis() {
    if ! find_qgis; then
        say "QGIS (with its Python and NumPy) is not here yet."
        install_packages qgis python3-qgis
        find_qgis || fail "QGIS was installed, but its Python cannot import qgis.core and numpy."
    fi
    # The Python within QGIS looks for its modules where the first python3 is: not in an active virtual environment.
    PATH=$(dirname "$QGIS_PYTHON"):$PATH
    export PATH
    XDG_RUNTIME_DIR=$(mktemp -d) # mode 700, which Qt demands
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen

    # QGIS 3.22 itself warns of something deprecated when it is imported.
    qgis_versions=$("$QGIS_PYTHON" -W ignore::DeprecationWarning -c '
import platform, sys
import numpy
from qgis.core import Qgis
try:
    from scipy import __version__ as scipy
except ImportError:
    scipy = "missing"
print(f"QGIS {Qgis.QGIS_VERSION}, Python {platform.python_version()},",
      f"NumPy {numpy.__version__}, SciPy {scipy}")
sys.exit(Qgis.QGIS_VERSION_INT < 32200)') || fail "$qgis_versions: the plugin needs QGIS 3.22 or later."
    say "Using $qgis_versions"
}

# require_scipy: the plugin needs it, and not every QGIS brings it.
require_scipy() {
    "$QGIS_PYTHON" -c 'import scipy' 2>/dev/null && return
    say "QGIS has no SciPy, which the plugin needs."
    install_packages python3-scipy
    "$QGIS_PYTHON" -c 'import scipy' || fail "SciPy was installed, but $QGIS_PYTHON cannot import it."
}

# run NAME COMMAND...: goes on when it fails, with NAME in `failed`; how long it took is in `took`.
failed=() took=()
run() {
    local name=$1 began=$SECONDS
    shift
    say "" "== $name"
    "$@" || failed+=("$name")
    took+=("$name $((SECONDS - began)) s")
}

# end_if_failed WHERE: how long each part took; false, with the names of what failed.
end_if_failed() {
    say "" "Time: $(printf '%s; ' "${took[@]}")in all $SECONDS s"
    [ ${#failed[@]} = 0 ] || fail "" "Failed$1: $(printf '%s; ' "${failed[@]}")"
}

# check_code PYTHON: lint and types, by the tools of this Python.
check_code() {
    run "ruff check" "$1" -m ruff check .
    run "ruff format" "$1" -m ruff format --check .
    run "mypy" "$1" -m mypy
    run "codespell" "$1" -m codespell_lib
    run "shellcheck" check_scripts "$(dirname "$1")/shellcheck"
    run "files of the forge" check_forge_files "$1"
}

# check_scripts SHELLCHECK: one script at a time on each core.
check_scripts() {
    printf '%s\0' .ci/run scripts/*.sh |
        xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" "$1" --external-sources --source-path=SCRIPTDIR
}

# check_forge_files PYTHON: what a forge reads fits the schemas that check-jsonschema brings.
check_forge_files() {
    local forms=() file
    for file in .github/ISSUE_TEMPLATE/*.yml; do
        [ "${file##*/}" = config.yml ] || forms+=("$file")
    done
    "$1" -m check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml &&
        "$1" -m check_jsonschema --builtin-schema vendor.github-issue-forms "${forms[@]}" &&
        "$1" -m check_jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml &&
        "$1" -m check_jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml &&
        "$1" -m check_jsonschema --builtin-schema vendor.citation-file-format CITATION.cff
}

# run_tests NAME PYTHON ARGUMENT...: pytest with as many workers as `workers` says, or one for each core, but no more
# than 8 of them: each may have a QGIS. A file stays with one, since its tests share what is dear to make. Files are
# begun in the order in which their folders are named: the slow ones should be first, so that all workers end at about
# the same time.
run_tests() {
    local name=$1 python=$2 parallel=()
    shift 2
    [ "${workers:-auto}" = 1 ] ||
        parallel=(--numprocesses "${workers:-auto}" --maxprocesses 8 --dist loadfile --no-loadscope-reorder)
    # The workers share the cores; tests that compare numbers of threads set their own.
    OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 run "$name" "$python" -m pytest "${parallel[@]}" "$@"
}

# require_test_python FILE...: sets `test_python`, a virtual environment over the Python of QGIS with the tools that
# these files list. It lies in the cache, one for each set of versions.
require_test_python() {
    local versions key environment
    # pip must not bring another NumPy than the one that the system's SciPy was built for.
    versions=$("$QGIS_PYTHON" -c '
import numpy, scipy
print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")')
    key=$({ "$QGIS_PYTHON" -VV && echo "$QGIS_PYTHON $versions" && cat "$project"/tests/requirements*.txt "$@"; } |
        sha256sum | cut -c 1-12)
    environment=$cache/test-python/$key
    test_python=$environment/bin/python
    mkdir -p "$cache/test-python"
    (
        flock 9
        [ -e "$environment/complete" ] && exit
        say "Installing with pip into $environment: the tools of tests/requirements.txt"
        install_packages python3-venv
        rm -rf "$environment"
        "$QGIS_PYTHON" -m venv --system-site-packages "$environment"
        "$test_python" -m pip install --quiet --disable-pip-version-check \
            --constraint <(printf '%s\n' "$versions") \
            "${@/#/--requirement=}" ||
            fail "pip could not install the test tools."
        if [ "$1" = tests/requirements.txt ]; then
            # Beside the environment, not in it: it would hide the PyQt6 that QGIS 4 brings.
            "$test_python" -m pip install --quiet --disable-pip-version-check --no-deps \
                --target "$environment/pyqt6" --requirement "$project/tests/requirements-qt6.txt" ||
                fail "pip could not install what PyQt6 declares."
        fi
        touch "$environment/complete"
    ) 9>"$cache/test-python/$key.lock"
}
