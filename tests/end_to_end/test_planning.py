"""The examples of docs/planning.md, and bad input as users of qgis_process meet it."""

import os
import random
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from osgeo import ogr, osr

from tests.end_to_end.test_docs import PROGRAMS, blocks, run_command, run_python

PAGE = "docs/planning.md"
CONSTRAINED = "constrainedkmeans:constrainedkmeans"
ASSIGN = "constrainedkmeans:assigntocenters"
COUNTIES = ("Aa", "Be", None)


def write(path, columns, rows):
    """A GeoPackage of points; each row is x, y and a value for each column."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(Path(path).stem, reference, ogr.wkbPoint)
    for name, kind in columns:
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for x, y, *values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for (name, _), value in zip(columns, values):
            if value is not None:
                feature[name] = value
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(x, y)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source


@pytest.fixture
def folder(tmp_path):
    """A folder with 300 customers and four depots."""
    draw = random.Random(5)
    customers = [
        (draw.uniform(0, 1000), draw.uniform(0, 1000), draw.randint(10, 30), COUNTIES[i % 3])
        for i in range(300)
    ]
    columns = [("revenue", ogr.OFTInteger), ("county", ogr.OFTString)]
    write(tmp_path / "customers.gpkg", columns, customers)
    depots = [(200, 200, "a", 80), (800, 200, "b", 60), (200, 800, "c", 70), (800, 800, "d", 40)]
    columns = [("code", ogr.OFTString), ("capacity", ogr.OFTInteger)]
    write(tmp_path / "depots.gpkg", columns, depots)
    return tmp_path


def commands():
    return [block.replace("\\\n", "") for block in blocks(PAGE, "sh")]


def test_equal_revenues(qgis, folder, fields):
    (line,) = [line for line in commands() if "WEIGHT_FIELD" in line]
    run_command(qgis, line, folder)
    sums = Counter()
    rows = fields(folder / "territories.gpkg", "revenue", "CLUSTER_ID", "CLUSTER_WEIGHT")
    for revenue, cluster, _ in rows:
        sums[cluster] += revenue
    mean = sum(sums.values()) / 8
    assert len(sums) == 8
    assert all(abs(load - mean) <= 0.01 * mean for load in sums.values())
    assert all(load == sums[cluster] for _, cluster, load in rows)
    written = fields(folder / "territory_centers.gpkg", "CLUSTER_ID", "CLUSTER_WEIGHT")
    assert dict(written) == sums


def test_areas_within_counties(qgis, folder, fields):
    (code,) = [code for code in blocks(PAGE, "python") if "GROUP_FIELD" in code]
    assert run_python(qgis, code, folder).split()[-1] == "9"
    clusters = defaultdict(Counter)
    for county, cluster in fields(folder / "areas.gpkg", "county", "CLUSTER_ID"):
        clusters[county][cluster] += 1
    assert {county: sorted(sizes) for county, sizes in clusters.items()} == {
        "Aa": [1, 2, 3],
        "Be": [4, 5, 6],
        None: [7, 8, 9],
    }
    assert all(sorted(sizes.values()) == [33, 33, 34] for sizes in clusters.values())
    counties = fields(folder / "area_centers.gpkg", "county")
    assert counties == [(county,) for county in COUNTIES for _ in range(3)]


def test_the_batch(qgis, folder, fields):
    (code,) = blocks(PAGE, "json")
    (folder / "batch.json").write_text(code, encoding="utf-8")
    finished = subprocess.run(
        [qgis.python, PROGRAMS / "batch.py", CONSTRAINED, "batch.json"],
        env=qgis.environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    told = '[{"valid": true, "clusters": 6}, {"valid": true, "clusters": 15}]'
    assert finished.stdout.splitlines()[-1] == told
    assert max(fields(folder / "at_most_50.gpkg", "CLUSTER_SIZE")) <= (50,)
    assert min(fields(folder / "at_least_20.gpkg", "CLUSTER_SIZE")) >= (20,)


def test_clusters_around_depots(qgis, folder, fields):
    (line,) = [line for line in commands() if "INIT=4" in line]
    run_command(qgis, line, folder)
    sizes = Counter(fields(folder / "around_depots.gpkg", "CLUSTER_ID"))
    assert sizes == dict.fromkeys([(1,), (2,), (3,), (4,)], 75)


def test_depots_with_capacities(qgis, folder, fields):
    (code,) = [code for code in blocks(PAGE, "python") if "ALLOW_UNASSIGNED" in code]
    assert run_python(qgis, code, folder).split()[-1] == "50"
    codes = Counter(code for (code,) in fields(folder / "supplied.gpkg", "CENTER_ID"))
    assert codes == {"a": 80, "b": 60, "c": 70, "d": 40, None: 50}
    assert len(fields(folder / "routes.gpkg", "DISTANCE")) == 250


def test_the_model(qgis, folder, fields):
    (code,) = [code for code in blocks(PAGE, "python") if "toFile" in code]
    run_python(qgis, code, folder)
    told = qgis.program("describe_model.py", folder / "hubs.model3")
    output = folder / "assigned.gpkg"
    finished = qgis.run(
        str(folder / "hubs.model3"),
        **{"points": folder / "customers.gpkg", told["destination"]: output},
    )
    assert finished.returncode == 0, finished.stderr
    rows = fields(output, "CLUSTER_ID", "CENTER_ID")
    assert Counter(rows) == {(number, number): 60 for number in range(1, 6)}


@pytest.mark.parametrize(
    ("algorithm", "wrong", "sentence"),
    [
        (CONSTRAINED, {"WEIGHT_FIELD": "county"}, "does not hold numbers"),
        (CONSTRAINED, {"WEIGHT_FIELD": "revenue", "MAX_SIZE": 20}, "may weigh at most 20"),
        (CONSTRAINED, {"GROUP_FIELD": "state"}, "has no field “state”"),
        (CONSTRAINED, {"GROUP_FIELD": "county", "CLUSTERS": 101}, "3 of 3 groups cannot be"),
        (CONSTRAINED, {"CLUSTERS": ""}, "The number of clusters (CLUSTERS) is empty"),
        (CONSTRAINED, {"INIT": 4}, "CENTERS_LAYER is empty"),
        (CONSTRAINED, {"INIT": 4, "CENTERS_LAYER": "depots.gpkg", "CLUSTERS": 3}, "has 4 centers"),
        (ASSIGN, {"CENTERS_LAYER": "depots.gpkg", "MAX_FIELD": "capacity"}, "50 too many"),
        (ASSIGN, {"CENTERS_LAYER": "depots.gpkg", "ID_FIELD": "name"}, "has no field “name”"),
    ],
)
def test_bad_input_leaves_nothing_behind(qgis, folder, algorithm, wrong, sentence):
    before = sorted(os.listdir(folder))
    wrong = {
        name: folder / value if name == "CENTERS_LAYER" else value for name, value in wrong.items()
    }
    finished = qgis.run(
        algorithm,
        INPUT=folder / "customers.gpkg",
        OUTPUT=folder / "clusters.gpkg",
        CENTERS=folder / "centers.gpkg",
        **wrong,
    )
    assert finished.returncode != 0
    assert sentence in finished.stderr + finished.stdout
    assert sorted(os.listdir(folder)) == before
