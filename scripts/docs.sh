#!/usr/bin/env bash
# Builds the site in build/site, with the pages about the algorithms written anew. In an active virtual environment,
# which needs NumPy, SciPy and what docs/requirements.txt lists, without QGIS and from the pages as they are;
# so too with docs.sh FOLDER, into that folder.
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
    [ $# -gt 0 ] || "$QGIS_PYTHON" -W ignore::DeprecationWarning scripts/reference.py
    require_test_python docs/requirements.txt
    python=$test_python
fi

# Nothing of an older site may stay: links would lead to it.
rm -rf "$folder"
"$python" -m sphinx --builder html --conf-dir docs --fail-on-warning --keep-going --quiet "$project" "$folder"
rm -rf "$folder/.doctrees"
say "Written: $folder/index.html"
