#!/usr/bin/env bash
# docs.sh [FOLDER]: builds the site from the pages as they are, into build/site or another folder. In an active
# virtual environment, which needs NumPy, SciPy and what docs/requirements.txt lists, without QGIS.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
folder=$(realpath -m "${1:-$project/build/site}")
cd "$project"

if [ -n "${VIRTUAL_ENV:-}" ]; then
    python=$VIRTUAL_ENV/bin/python
    "$python" -c 'import furo, myst_parser, numpy, scipy, sphinx' ||
        fail "The site needs, in $VIRTUAL_ENV: pip install numpy scipy -r docs/requirements.txt"
else
    require_qgis
    require_scipy
    require_test_python docs/requirements.txt
    python=$test_python
fi

# Nothing of an older site may stay: links would lead to it.
rm -rf "$folder"
"$python" -m sphinx --builder html --conf-dir docs --fail-on-warning --keep-going --quiet "$project" "$folder"
rm -rf "$folder/.doctrees"
say "Written: $folder/index.html"
