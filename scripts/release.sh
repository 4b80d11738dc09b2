#!/usr/bin/env bash
# Hands the plugin to qgis-plugin-ci: scripts/release.sh package|release VERSION [OPTION...]
#
# qgis-plugin-ci publishes a folder of a Git repository in which metadata.txt and LICENSE lie beside the code. So it gets
# a repository of its own that holds what is staged, and nothing else. A package is left in build/release/.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

[ $# -ge 2 ] || fail "Usage: scripts/release.sh package|release VERSION [OPTION...]"
version=$2
stated=$(sed -n 's/^version=//p' metadata.txt)
[ "$version" = "$stated" ] || fail "metadata.txt says version $stated, not $version."

environment=$cache/release-python
tool=$environment/bin/qgis-plugin-ci
if ! "$tool" --version 2>/dev/null | grep -q "2\.10\.0"; then
    say "Installing with pip into $environment: qgis-plugin-ci"
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check qgis-plugin-ci==2.10.0
fi

folder=build/release
slug=${GITHUB_REPOSITORY:-nobody/constrained_kmeans_plugin}
rm -rf "$folder"
mkdir -p "$folder"
scripts/plugin.sh stage --folder "$project/$folder/constrained_kmeans_plugin" >/dev/null
cd "$folder"
printf '%s\n' "plugin_path: constrained_kmeans_plugin" \
    "github_organization_slug: ${slug%%/*}" \
    "project_slug: ${slug##*/}" >.qgis-plugin-ci
# metadata.txt is staged with its changelog, to which the tool would add: it looks for a file, and finds no version.
echo "# Changelog" >CHANGELOG.md
git init --quiet
git add --all
git -c user.name=release -c user.email= commit --quiet --message "What is staged"
"$tool" "$@"
