#!/usr/bin/env bash
# Writes the sample data of the plugin, by any Python from 3.9 on.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

find_python
"$python" "$project/scripts/sample_data.py"
