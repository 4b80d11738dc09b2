#!/usr/bin/env bash
# bench.sh bench|quality [OPTION...]: measures time, memory and quality beside other packages.
# They go into a virtual environment in the cache; the table goes to standard output, all else to standard error.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

# require_bench_python: sets `bench_python`, a virtual environment with what benchmarks/requirements.txt lists.
# A package that pip cannot install is left out; the next run tries it again.
require_bench_python() {
    local requirements=$project/benchmarks/requirements.txt key environment requirement missing=()
    key=$({ "$QGIS_PYTHON" -VV && echo "$QGIS_PYTHON" && cat "$requirements"; } | sha256sum | cut -c 1-12)
    environment=$cache/bench-python/$key
    bench_python=$environment/bin/python
    mkdir -p "$cache/bench-python"
    (
        flock 9
        [ -e "$environment/complete" ] && exit
        say "Installing with pip into $environment: what benchmarks/requirements.txt lists"
        [ -x "$bench_python" ] || "$QGIS_PYTHON" -m venv "$environment"
        while read -r requirement; do
            "$bench_python" -m pip install --quiet --disable-pip-version-check \
                --constraint "$requirements" "$requirement" || missing+=("$requirement")
        done < <(grep -v '^#' "$requirements")
        "$bench_python" -c 'import numpy, scipy' || fail "Nothing works without NumPy and SciPy."
        if [ ${#missing[@]} -gt 0 ]; then
            say "pip could not install ${missing[*]}: the tables go without."
        else
            touch "$environment/complete"
        fi
    ) 9>"$cache/bench-python/$key.lock"
}

program=$1
shift
{
    require_qgis
    require_scipy
    require_linguist "$QGIS_PYTHON"
    install_packages python3-venv
    require_bench_python
} >&2
export QGIS_VERSIONS=$qgis_versions
"$bench_python" -m "benchmarks.$program" "$@"
