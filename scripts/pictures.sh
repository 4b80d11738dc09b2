#!/usr/bin/env bash
# Makes the pictures of README and docs anew: the demo's map, the dialog in a real window, and figures.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

scripts/demo.sh
require_qgis
require_scipy
require_linguist "$QGIS_PYTHON"
install_packages xvfb xauth openbox chromium python3-matplotlib

folder=$project/build/pictures
rm -rf "$folder" && mkdir -p "$folder"
"$QGIS_PYTHON" scripts/plugin.py stage >/dev/null
export QGIS_PLUGINPATH=$project/build/staged QGIS_CUSTOM_CONFIG_PATH=$XDG_RUNTIME_DIR/profile
"$QGIS_PROCESS" plugins enable constrained_kmeans_plugin >/dev/null 2>&1

# A layer of addresses, as in the examples.
"$QGIS_PROCESS" run native:randompointsinextent -- EXTENT=0,1000,0,1000 POINTS_NUMBER=1100 \
    TARGET_CRS=EPSG:25832 OUTPUT="$folder/addresses.gpkg" >/dev/null 2>&1
"$QGIS_PROCESS" run native:randompointsinextent -- EXTENT=0,1000,0,1000 POINTS_NUMBER=4 \
    TARGET_CRS=EPSG:25832 OUTPUT="$folder/depots.gpkg" >/dev/null 2>&1
qgis=$(command -v qgis.bin || command -v qgis)

# photograph ALGORITHM PICTURE PARAMETERS: the algorithm's dialog with these parameters (JSON).
photograph() {
    TASKS=$(printf '{"report": "%s", "tasks": [{"algorithm": "%s", "picture": "%s", "parameters": %s}]}' \
        "$folder/report.json" "constrainedkmeans:$1" "$folder/$2.png" "$3")
    export TASKS
    (cd "$folder" && env -u QT_QPA_PLATFORM xvfb-run -a -s "-screen 0 1400x900x24" sh -c \
        "openbox & exec '$qgis' --nologo --noversioncheck --code '$project/tests/end_to_end/programs/window.py'") \
        >/dev/null 2>&1 || true
    [ -s "$folder/$2.png" ] || fail "The dialog of $1 did not open."
}
photograph constrainedkmeans dialog '{"INPUT": "addresses.gpkg", "CLUSTERS": 4, "MIN_SIZE": 250}'
photograph assigntocenters dialog_assign \
    '{"INPUT": "addresses.gpkg", "CENTERS_LAYER": "depots.gpkg", "ID_FIELD": "id", "MAX_SIZE": 300}'

# The report of the demo's run, in a browser.
"$QGIS_PROCESS" run constrainedkmeans:constrainedkmeans -- INPUT=build/demo/clusters.gpkg CLUSTERS=10 \
    OUTPUT="$folder/clusters.gpkg" REPORT="$folder/report.html" >/dev/null 2>&1
# And that of shops in five groups, as in the examples.
"$QGIS_PYTHON" - >"$folder/shops.geojson" <<'END'
import json, random
draw = random.Random(11)
middles = [(0, 0), (900, 100), (500, 800), (-200, 700), (1200, 1100)]
places = [[draw.gauss(x, 40), draw.gauss(y, 40)] for x, y in middles * 40]
features = [
    {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": place}}
    for place in places
]
crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}}
print(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
END
"$QGIS_PROCESS" run constrainedkmeans:choosek -- INPUT="$folder/shops.geojson" K_MAX=8 GAP=true \
    OUTPUT="$folder/numbers.gpkg" REPORT="$folder/choosing_k.html" >/dev/null 2>&1
# And that of towns with four, two and three quarters.
"$QGIS_PYTHON" - >"$folder/towns.geojson" <<'END'
import json, random
draw = random.Random(3)
towns = {"Northam": [(0, 0), (900, 100), (500, 800), (-200, 700)], "Easton": [(0, 0), (700, 600)]}
towns["Weston"] = [(0, 0), (800, 0), (400, 700)]
features = [
    {
        "type": "Feature",
        "properties": {"town": town},
        "geometry": {"type": "Point", "coordinates": [draw.gauss(x, 90), draw.gauss(y, 90)]},
    }
    for town, middles in towns.items()
    for x, y in middles * 40
]
crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}}
print(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
END
"$QGIS_PROCESS" run constrainedkmeans:choosek -- INPUT="$folder/towns.geojson" K_MAX=8 GROUP_FIELD=town \
    OUTPUT="$folder/towns.gpkg" REPORT="$folder/choosing_k_groups.html" >/dev/null 2>&1
# And that of the customers in the example.
awk '/^```python/ { on = 1; next } /^```/ && on { exit } on' docs/attributes.md >"$folder/customers.py"
(cd "$folder" && "$QGIS_PYTHON" "$project/tests/end_to_end/programs/snippet.py" customers.py) \
    >/dev/null 2>&1
"$QGIS_PROCESS" run constrainedkmeans:attributekmeans -- INPUT="$folder/customers.gpkg" CLUSTERS=4 \
    "FIELDS=days;orders;basket;age" OUTPUT="$folder/segments.gpkg" REPORT="$folder/attributes.html" \
    >/dev/null 2>&1
# And that of steps, of which the third is chosen.
"$QGIS_PROCESS" run constrainedkmeans:convergence -- INPUT="$folder/addresses.gpkg" CLUSTERS=6 INIT=1 \
    STEPS="$folder/steps.gpkg" REPORT="$folder/convergence.html" >/dev/null 2>&1
sed -i 's/ checked="checked"//; s/id="s3"/id="s3" checked="checked"/' "$folder/convergence.html"
sandbox=()
# Root, as in containers, gets none.
[ "$(id -u)" != 0 ] || sandbox=(--no-sandbox)
# Each page down to the end of a part of it.
for page in report:1180 choosing_k:1145 choosing_k_groups:1080 attributes:1475 convergence:1000; do
    IFS=: read -r page height <<<"$page"
    chromium --headless --disable-gpu --hide-scrollbars --window-size="1000,$height" \
        --user-data-dir="$XDG_RUNTIME_DIR/browser" "${sandbox[@]}" \
        --screenshot="$folder/$page.png" "file://$folder/$page.html" >/dev/null 2>&1 || true
    [ -s "$folder/$page.png" ] || fail "The browser did not show $page.html."
done

mkdir -p docs/images
cp build/demo/map.png docs/images/world_map.png
cp "$folder/dialog.png" "$folder/dialog_assign.png" docs/images/
cp "$folder/report.png" "$folder/choosing_k.png" "$folder/choosing_k_groups.png" \
    "$folder/attributes.png" "$folder/convergence.png" docs/images/
QT_QPA_PLATFORM=offscreen "$QGIS_PYTHON" scripts/zones_picture.py docs/images/zones.png docs/images/depots.png 2>/dev/null ||
    fail "The zones were not drawn."
# A painted landscape in fewer colors.
"$QGIS_PYTHON" scripts/tutorial_pictures.py docs/images
"$QGIS_PYTHON" scripts/landscape.py "$folder/landscape.tif"
for task in colors4:4:false colors16:16:false equal:8:true; do
    IFS=: read -r name count equal <<<"$task"
    "$QGIS_PROCESS" --json run constrainedkmeans:rasterkmeans -- INPUT="$folder/landscape.tif" CLUSTERS="$count" \
        EQUAL_AREA="$equal" OUTPUT="$folder/classes.tif" RECOLORED="$folder/$name.tif" \
        >"$folder/$name.json" 2>/dev/null
done
PYTHONPATH=$project "$QGIS_PYTHON" scripts/landscape.py "$folder" docs/images/landscape.png
PYTHONPATH=$project "$QGIS_PYTHON" scripts/figures.py docs/images
say "Written, in docs/images/: world_map.png, dialog.png, dialog_assign.png, report.png, choosing_k.png, choosing_k_groups.png,
    attributes.png, convergence.png, zones.png, depots.png, tutorial_territories.png,
    tutorial_depots.png, tutorial_parcels.png, tutorial_districts.png, tutorial_update.png,
    tutorial_roads.png, landscape.png and the figures of method.md"
