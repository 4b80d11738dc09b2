"""The examples in README and docs, taken out of the pages and run."""

import json
import math
import random
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

PROJECT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs"
PAGES = [*sorted(PROJECT.glob("*.md")), *sorted((PROJECT / "docs").glob("**/*.md"))]


def blocks(page, language):
    """The fenced blocks of a language in a page."""
    text = (PROJECT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.fixture
def folder(layers, tmp_path):
    """A folder with the layer that the examples read."""
    draw = random.Random(7).random
    addresses = layers("addresses", [(1000 * draw(), 1000 * draw()) for _ in range(1100)])
    (tmp_path / "addresses.gpkg").write_bytes(Path(addresses).read_bytes())
    return tmp_path


def run_python(qgis, code, folder):
    file = folder / "example.py"
    file.write_text(code, encoding="utf-8")
    finished = qgis.command(qgis.python, PROGRAMS / "snippet.py", file, cwd=folder)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def run_command(qgis, line, folder, extra_environment=None):
    finished = qgis.process(*shlex.split(line)[1:], cwd=folder, extra_environment=extra_environment)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout + finished.stderr


def parameters_of(line):
    """Algorithm and parameters of a command, as qgis_process hands them on."""
    program, run, algorithm, dashes, *settings = shlex.split(line)
    assert [program, run, dashes] == ["qgis_process", "run", "--"]
    return algorithm, dict(setting.split("=", 1) for setting in settings)


def test_the_python_console_example(qgis, folder, fields):
    (code,) = blocks("README.md", "python")
    smallest, largest = map(int, run_python(qgis, code, folder).split()[-2:])
    assert smallest >= 250
    sizes = [size for (size,) in fields(folder / "nodes.gpkg", "CLUSTER_SIZE")]
    assert (min(sizes), max(sizes), len(sizes)) == (smallest, largest, 1100)


def test_the_command_line_example(qgis, folder, fields):
    (line,) = [
        line
        for block in blocks("README.md", "sh")
        for line in block.splitlines()
        if line.startswith("qgis_process run")
    ]
    run_command(qgis, line, folder)
    assert set(fields(folder / "territories.gpkg", "CLUSTER_SIZE")) == {(275,)}


def test_the_report_example(qgis, folder, fields):
    (line,) = [
        block.replace("\\\n", "")
        for block in blocks("docs/user-guide.md", "sh")
        if "REPORT=" in block
    ]
    run_command(qgis, line, folder)
    page = (folder / "districts.html").read_text(encoding="utf-8")
    assert "Cost of the size limits" in page
    assert "The assignment is proved optimal for these centers" in page
    assert set(fields(folder / "districts.gpkg", "CLUSTER_ID")) == {(n,) for n in range(1, 7)}


def test_the_zones_example(qgis, folder, fields):
    snapped, line = [
        block.replace("\\\n", "")
        for block in blocks("docs/user-guide.md", "sh")
        if "ZONES=" in block
    ]
    (folder / "addresses.gpkg").rename(folder / "customers.gpkg")
    # Some of the customers live abroad.
    ring = [[0, 0], [1000, 0], [1000, 900], [0, 1000], [0, 0]]
    polygon = {"type": "Polygon", "coordinates": [ring]}
    country = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "EPSG:25832"}},
        "features": [{"type": "Feature", "properties": {}, "geometry": polygon}],
    }
    for name in ("country", "postal_areas"):
        (folder / f"{name}.geojson").write_text(json.dumps(country))
    said = run_command(qgis, line, folder)
    assert "features lie outside the boundary" in said
    numbers = [(number,) for number in range(1, 17)]
    zones = folder / "zones.gpkg"
    assert fields(zones, "CLUSTER_ID") == numbers
    assert fields(folder / "centers.gpkg", "CLUSTER_ID") == numbers
    assert sum(area for (area,) in fields(zones, "AREA")) == pytest.approx(950_000)
    sizes = dict(fields(folder / "territories.gpkg", "CLUSTER_ID", "CLUSTER_SIZE"))
    assert dict(fields(zones, "CLUSTER_ID", "CLUSTER_SIZE")) == sizes
    said = run_command(qgis, snapped, folder)
    # All of the country is one postal area.
    assert len(fields(zones, "CLUSTER_ID")) == 1
    assert "15 clusters have no zone, because no polygon goes to them." in said


@pytest.fixture
def shops(layers, folder):
    """A layer with five groups, beside the other one."""
    draw = random.Random(11)
    middles = [(0, 0), (900, 100), (500, 800), (-200, 700), (1200, 1100)]
    places = [(draw.gauss(x, 40), draw.gauss(y, 40)) for x, y in middles * 40]
    (folder / "shops.gpkg").write_bytes(Path(layers("shops", places)).read_bytes())
    return folder


def test_the_examples_of_choosing_k(qgis, shops, fields):
    line, _grouped = blocks("docs/choosing-k.md", "sh")
    said = run_command(qgis, line.replace("\\\n", ""), shops)
    for criterion in ("SILHOUETTE", "ELBOW", "GAP"):
        assert re.search(rf"BEST_K_{criterion}:\s+5\b", said)
    table = fields(shops / "numbers.gpkg", "CLUSTERS", "BEST_BY")
    assert table == [
        (number, "silhouette, elbow, gap" if number == 5 else None) for number in range(2, 9)
    ]
    page = (shops / "numbers.html").read_text(encoding="utf-8")
    assert "All criteria agree on 5 clusters" in page
    (code,) = blocks("docs/choosing-k.md", "python")
    assert run_python(qgis, code, shops).split()[-1] == "5"
    assert set(fields(shops / "clusters.gpkg", "CLUSTER_ID")) == {(n,) for n in range(1, 6)}


def test_the_examples_of_convergence(qgis, folder, fields):
    line, _grouped, _filmed = blocks("docs/convergence.md", "sh")
    said = run_command(qgis, line.replace("\\\n", ""), folder)
    n_steps = int(re.search(r"ITERATIONS:\s+(\d+)", said).group(1)) + 1
    steps = fields(folder / "steps.gpkg", "STEP", "CLUSTER_ID")
    assert steps == [(step, number) for step in range(n_steps) for number in range(1, 6)]
    sizes = [size for (size,) in fields(folder / "steps.gpkg", "CLUSTER_SIZE")]
    assert min(sizes) >= 198
    assert max(sizes) <= 242
    assert fields(folder / "paths.gpkg", "CLUSTER_ID") == [(number,) for number in range(1, 6)]
    assert len(fields(folder / "features.gpkg", "TIME")) == 1100 * n_steps
    page = (folder / "steps.html").read_text(encoding="utf-8")
    assert f"Converged after {n_steps - 1} iterations" in page
    (code,) = blocks("docs/convergence.md", "python")
    printed = run_python(qgis, code, folder).splitlines()
    assert printed[0].startswith("0 [0 1 1 1 1]")
    assert printed[-1].split(" ", 1)[1].startswith("[0 0 1 1 1]")


def test_the_model_example(qgis, folder, fields):
    (code,) = blocks("docs/user-guide.md", "python")
    run_python(qgis, code, folder)
    told = qgis.program("describe_model.py", folder / "districts.model3")
    output = folder / "outlines.gpkg"
    finished = qgis.run(
        str(folder / "districts.model3"),
        **{"points": folder / "addresses.gpkg", told["destination"]: output},
    )
    assert finished.returncode == 0, finished.stderr
    assert sorted(fields(output, "CLUSTER_ID")) == [(number,) for number in range(1, 9)]


def test_the_ready_model(qgis, folder, fields):
    (line,) = [
        block.replace("\\\n", "")
        for block in blocks("docs/user-guide.md", "sh")
        if "territories=6" in block
    ]
    run_command(qgis, line, folder)
    sizes = [size for (size,) in fields(folder / "territories.gpkg", "CLUSTER_SIZE")]
    assert len(sizes) == 6
    assert max(sizes) <= 1.05 * 1100 / 6 <= 1.1 * min(sizes)
    assert len(fields(folder / "assigned.gpkg", "CLUSTER_ID")) == 1100


@pytest.fixture
def town(tmp_path):
    """A copy of the sample data."""
    return shutil.copytree(PROJECT / "constrained_kmeans_plugin" / "sample_data", tmp_path / "town")


def geometries(path):
    """The geometries of a layer."""
    source = ogr.Open(str(path))
    return [feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)]


def lessons():
    """The commands of each tutorial."""
    found = (block.replace("\\\n", "") for block in blocks("docs/tutorials.md", "sh"))
    return [block.splitlines() for block in found]


def test_the_tutorials(qgis, town, fields):
    (equal,), (depots,), *_others = lessons()
    run_command(qgis, equal, town)
    sums = [total for (total,) in fields(town / "territories.gpkg", "CLUSTER_WEIGHT")]
    assert len(sums) == 6
    mean = sum(sums) / 6
    assert all(abs(total - mean) <= 0.05 * mean for total in sums)
    assert "<svg" in (town / "territories.html").read_text(encoding="utf-8")
    (town / "assigned.gpkg").unlink()
    run_command(qgis, depots, town)
    found = fields(town / "assigned.gpkg", "CENTER_ID", "DISTANCE")
    assert len(found) == 517
    assert all(name and distance >= 0 for name, distance in found)
    asked = json.loads((town / "depots.geojson").read_text())["features"]
    places = {depot["properties"]["name"]: depot["properties"]["capacity"] for depot in asked}
    assert sum(places.values()) == 560
    taken = Counter(name for name, _distance in found)
    assert all(taken[name] <= places[name] for name in places)
    assert len(fields(town / "areas.gpkg", "CLUSTER_ID")) == len(places) == 5


def test_the_tutorial_about_parcels(qgis, town, fields):
    (parcels,) = lessons()[2]
    said = run_command(qgis, parcels, town)
    assert "50 clusters with 9 to 10 features" in said
    assert "50 clusters with 9 to 10 features" in (PROJECT / "docs/tutorials.md").read_text(
        encoding="utf-8"
    )
    sizes = Counter(fields(town / "parcels.gpkg", "CLUSTER_ID", "CLUSTER_SIZE"))
    assert all(size == count for (_number, size), count in sizes.items())
    assert len(fields(town / "groups.gpkg", "CLUSTER_ID")) == len(sizes) == 50
    said = run_command(qgis, f"{parcels} GROUP_FIELD=district", town)
    assert "52 clusters with 8 to 10 features" in said


def test_the_tutorial_about_districts(qgis, town, fields):
    (districts,) = lessons()[3]
    said = run_command(qgis, districts, town)
    page = (PROJECT / "docs/tutorials.md").read_text(encoding="utf-8")
    for logged, written in (
        ("Barriers separate 34 pairs of neighbors.", "separates 34 pairs of neighbors"),
        ("Links join 3 pairs of features.", "join 3 pairs"),
        ("8 clusters with 62 to 63 features", "62 to 63\nparcels"),
        ("squared distance that is 0.92 % smaller", "squared distance would be 0.92 % smaller"),
    ):
        assert logged in said
        assert written in page
    assert "Compactness" in (town / "districts.html").read_text(encoding="utf-8")
    (river,) = geometries(town / "river.geojson")
    # Districts on both sides of the river have a bridge.
    bridges = geometries(town / "bridges.geojson")
    crossed = 0
    for zone in geometries(town / "districts.gpkg"):
        if zone.Buffer(-1).Intersection(river).Length() > 1:
            crossed += 1
            assert any(zone.Contains(bridge) for bridge in bridges)
    assert crossed == 3
    said = run_command(qgis, districts.replace("LINKS=bridges.geojson", ""), town)
    assert "There are 2 islands" in said
    assert "8 clusters with 55 to 67 features" in said


def test_the_tutorial_about_the_next_year(qgis, town, fields):
    for line in lessons()[4]:
        run_command(qgis, line, town)
    rows = fields(town / "this_year.gpkg", "CLUSTER_ID", "CENTER_ID", "revenue")
    assert len(rows) == 557
    stayed = [(old, new) for old, new, _revenue in rows if old is not None]
    assert len(stayed) == 517
    # As the page and the description of its picture say.
    assert sum(old != new for old, new in stayed) == 15
    sums = Counter()
    for _old, new, revenue in rows:
        sums[new] += revenue
    mean = sum(sums.values()) / 6
    assert all(abs(total - mean) <= 0.05 * mean for total in sums.values())
    assert sorted(fields(town / "territories_now.gpkg", "CENTER_ID")) == [(n,) for n in range(1, 7)]


def test_the_tutorial_about_roads(qgis, town, fields):
    (straight,), (roads,) = lessons()[1], lessons()[5]
    run_command(qgis, straight, town)
    said = run_command(qgis, roads, town)
    page = (PROJECT / "docs/tutorials.md").read_text(encoding="utf-8")
    rows = fields(town / "by_road.gpkg", "id", "CENTER_ID", "COST")
    lengths = [cost for _, _, cost in rows]
    mean, most = sum(lengths) / len(lengths), max(lengths)
    assert f"is {mean:.0f} meters on average, and {most:.0f} meters at most" in page
    before = fields(town / "assigned.gpkg", "id", "CENTER_ID", "DISTANCE")
    crow = sum(distance for *_, distance in before) / len(before)
    assert f"it looked like {crow:.0f} meters" in page
    old = {number: name for number, name, _ in before}
    assert sum(old[number] != name for number, name, _ in rows) == 53
    assert "53 of the 517 addresses" in page
    assert "5 zones. Features in the zone of their cluster, or on its border: 517 of 517." in said
    assert "Certificate: verified" in said
    assert len(fields(town / "areas_by_road.gpkg", "CENTER_ID")) == 5
    assert len(fields(town / "roads_by_depot.gpkg", "LENGTH")) > 149
    refused = qgis.process(*shlex.split(f"{roads} MAX_COST=400")[1:], cwd=town)
    assert "6 features cost more than 400 meters from every center" in refused.stderr


def test_the_raster_examples(qgis, tmp_path):
    painted = [sys.executable, PROJECT / "scripts/landscape.py", tmp_path / "landscape.tif"]
    subprocess.run(painted, check=True)
    (line,) = blocks("docs/rasters.md", "sh")
    run_command(qgis, line.replace("\\\n", ""), tmp_path)
    original, classes, colors = (
        gdal.Open(str(tmp_path / name)).ReadAsArray()
        for name in ("landscape.tif", "classes.tif", "colors.tif")
    )
    assert set(np.unique(classes)) == set(range(1, 17))
    mse = ((original.astype(float) - colors) ** 2).mean()
    (code,) = blocks("docs/rasters.md", "python")
    rows = [line.split() for line in run_python(qgis, code, tmp_path).splitlines()[-4:]]
    psnr = {int(count): float(value) for count, value, _ in rows}
    assert psnr[2] < psnr[4] < psnr[16] < psnr[64]
    assert psnr[16] == round(10 * math.log10(255**2 / mse), 1)
    assert {float(ratio) for _, _, ratio in rows} == {3.0}


def calls(page):
    """The commands and the expressions in the tables of a page that have some to run."""
    text = (PROJECT / page).read_text(encoding="utf-8")
    tables = re.findall(r"^\|.*\| run it \|\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    rows = "".join(tables).splitlines()
    return [row.rstrip("|").rsplit("|", 1)[-1].strip().strip("`") for row in rows]


def test_every_row_of_what_is_known_from_elsewhere_runs(qgis, folder):
    page = "docs/known-from-elsewhere.md"
    found = calls(page)
    assert len(found) > 15
    dataset = ogr.Open(str(folder / "addresses.gpkg"), 1)
    layer = dataset.GetLayer()
    for name, kind in (("district", ogr.OFTInteger), ("visits", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for number, feature in enumerate(layer):
        feature["district"] = number % 5
        feature["visits"] = 10.0 * (number % 3) + (number * 7 % 11) / 10
        layer.SetFeature(feature)
    layer.CommitTransaction()
    del layer, dataset
    painted = [sys.executable, PROJECT / "scripts/landscape.py", folder / "landscape.tif"]
    subprocess.run(painted, check=True)
    commands = [call for call in found if call.startswith("qgis_process")]
    assert len(commands) > 10
    # Of these one start of QGIS is enough; the examples of other pages have their own.
    asked = [parameters_of(command) for command in commands]
    for command, outcome in zip(commands, qgis.runs(asked, folder=folder)):
        assert outcome["results"] is not None, outcome["said"]
        for name in re.findall(r"=(\w+\.(?:gpkg|html|tif))", command):
            assert (folder / name).stat().st_size > 0, name
    (code,) = blocks(page, "python")
    expressions = [call for call in found if call not in commands]
    code += "".join(f"{expression}\n" for expression in expressions)
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)


def test_the_examples_without_qgis():
    """The second one goes on where the first one ends; each tells what it prints."""
    first, second = blocks("docs/core.md", "python")
    said = subprocess.run(
        [sys.executable, "-c", first + second],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.split("\n") == ["[2 2] True", "minimum 24 4", ""]
    assert "# [2 2] True" in first
    assert "# minimum 24 4" in second


def test_make_targets_that_the_pages_name_exist():
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        named.update(re.findall(r"`make ([a-z-]+)", text))
        named.update(re.findall(r"^make ([a-z-]+)", text, re.MULTILINE))
    assert {"demo", "check", "test", "test-matrix", "package", "deploy", "release-check"} <= named
    assert {"bench", "bench-quality"} <= named
    assert named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_exist(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("http"):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path) if path else page
        assert file.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = {
                re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings
            }
            assert anchor in slugs, target
