"""Runs that succeed, through qgis_process."""

import hashlib
import json
from collections import Counter

import pytest
from osgeo import ogr
from qgis.core import Qgis

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
KMEANS = "constrainedkmeans:kmeans"

# SHA-256 of the cluster numbers of the 1,000 points in their order. The same on every QGIS, Python,
# NumPy and SciPy: a change here is a change of everybody's results.
RECORDED = {
    CONSTRAINED: "fb89cda4061c230232eeb5bdb7269ff7cc277deb86dd3ef05db30359bb09f418",
    KMEANS: "02145e0170e98a42e74eb195b87dbbb63b78a68a298bcf5b4aad866c15ca8c03",
}
EXTENSIONS = ("gpkg", "geojson", "shp", "fgb", "csv")


def clusters(path, fields):
    return [cluster for (cluster,) in fields(path, "CLUSTER_ID")]


def fingerprint(numbers):
    return hashlib.sha256(",".join(map(str, numbers)).encode()).hexdigest()


@pytest.fixture(scope="module")
def ten_clusters(qgis, thousand_points, tmp_path_factory):
    """For each algorithm the results of ten clusters, and the file with them."""
    made = {}
    for algorithm in RECORDED:
        output = tmp_path_factory.mktemp("ten") / "clusters.gpkg"
        asked = {"INPUT": thousand_points, "CLUSTERS": 10, "OUTPUT": output}
        made[algorithm] = qgis.results(algorithm, **asked), output
    return made


def test_thousand_points_in_ten_clusters_of_a_hundred(ten_clusters, fields):
    results, output = ten_clusters[CONSTRAINED]
    found = clusters(output, fields)
    assert Counter(found) == dict.fromkeys(range(1, 11), 100)
    assert {size for (size,) in fields(output, "CLUSTER_SIZE")} == {100}
    assert fields(output, "number") == [(number,) for number in range(1000)]
    assert results["OUTPUT"] == str(output)
    # Whatever dialogs tick: what a command leaves out is not written.
    assert results.keys() & {"ZONES", "CENTERS", "REPORT"} == set()
    assert results["NUM_CLUSTERS"] == 10
    assert results["MIN_CLUSTER_SIZE"] == results["MAX_CLUSTER_SIZE"] == 100
    assert results["SKIPPED"] == 0
    assert results["ITERATIONS"] >= 1
    assert results["INERTIA"] > 0


@pytest.mark.parametrize("algorithm", RECORDED)
def test_labels_are_the_recorded_ones(ten_clusters, algorithm, fields):
    _results, output = ten_clusters[algorithm]
    assert fingerprint(clusters(output, fields)) == RECORDED[algorithm]


def test_another_seed_gives_other_clusters(qgis, thousand_points, fields, tmp_path):
    output = tmp_path / "clusters.gpkg"
    qgis.results(KMEANS, INPUT=thousand_points, CLUSTERS=10, SEED=7, OUTPUT=output)
    assert fingerprint(clusters(output, fields)) != RECORDED[KMEANS]


def test_sizes_keep_within_bounds(qgis, thousand_points, tmp_path):
    cases = [
        ({"MIN_SIZE": "80"}, 80, 1000),
        ({"MAX_SIZE": "105"}, 1, 105),
        ({"MIN_SIZE": "90", "MAX_SIZE": "130"}, 90, 130),
        ({"TOLERANCE": "5"}, 95, 105),
    ]
    asked = {"INPUT": thousand_points, "CLUSTERS": "10", "OUTPUT": tmp_path / "clusters.gpkg"}
    told = qgis.runs([(CONSTRAINED, {**asked, **bounds}) for bounds, *_ in cases])
    for (_bounds, smallest, largest), outcome in zip(cases, told):
        results = outcome["results"]
        assert results is not None, outcome["said"]
        assert smallest <= results["MIN_CLUSTER_SIZE"] <= results["MAX_CLUSTER_SIZE"] <= largest


@pytest.mark.parametrize("algorithm", [CONSTRAINED, KMEANS])
def test_features_without_geometry_are_kept(qgis, layers, fields, tmp_path, algorithm):
    positions = [(number % 4, number // 4) for number in range(20)]
    source = layers(f"gaps_{algorithm[-6:]}", [None, *positions, None])
    output = tmp_path / "clusters.gpkg"
    results = qgis.results(algorithm, INPUT=source, CLUSTERS=4, OUTPUT=output)
    written = fields(output, "number", "CLUSTER_ID", "CLUSTER_SIZE")
    assert [number for number, _cluster, _size in written] == list(range(22))
    assert written[0] == (0, None, None)
    assert written[-1] == (21, None, None)
    sizes = Counter(cluster for _number, cluster, _size in written[1:-1])
    assert set(sizes) == {1, 2, 3, 4}
    assert all(size == sizes[cluster] for _number, cluster, size in written[1:-1])
    assert results["SKIPPED"] == 2


def test_identical_points_in_one_cluster(qgis, layers, tmp_path):
    source = layers("identical", [(5, 5)] * 9)
    results = qgis.results(CONSTRAINED, INPUT=source, CLUSTERS=1, OUTPUT=tmp_path / "one.gpkg")
    assert results["MIN_CLUSTER_SIZE"] == results["MAX_CLUSTER_SIZE"] == 9
    assert results["INERTIA"] == 0


def test_a_subset_of_the_layer(qgis, thousand_points, fields, tmp_path):
    output = tmp_path / "clusters.gpkg"
    source = f'{thousand_points}|subset="number" < 60'
    qgis.results(CONSTRAINED, INPUT=source, CLUSTERS=3, OUTPUT=output)
    assert Counter(clusters(output, fields)) == {1: 20, 2: 20, 3: 20}


@pytest.fixture(scope="module")
def in_all_formats(qgis, thousand_points, tmp_path_factory):
    """A folder with the same clusters in each format."""
    folder = tmp_path_factory.mktemp("formats")
    asked = {"INPUT": thousand_points, "CLUSTERS": "8"}
    files = [folder / f"clusters.{extension}" for extension in EXTENSIONS]
    for outcome in qgis.runs([(CONSTRAINED, {**asked, "OUTPUT": file}) for file in files]):
        assert outcome["results"] is not None, outcome["said"]
    return folder


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_formats(in_all_formats, extension):
    source = ogr.Open(str(in_all_formats / f"clusters.{extension}"))
    layer = source.GetLayer()
    names = [field.GetName() for field in layer.schema]
    # A Shapefile's names have ten characters at most.
    assert "CLUSTER_ID" in names
    assert sum(name.startswith("CLUSTER_SI") for name in names) == 1
    assert Counter(int(feature["CLUSTER_ID"]) for feature in layer) == dict.fromkeys(
        range(1, 9), 125
    )


def test_an_existing_output_is_replaced(qgis, thousand_points, fields, tmp_path):
    output = tmp_path / "clusters.gpkg"
    for number in (4, 5):
        qgis.results(CONSTRAINED, INPUT=thousand_points, CLUSTERS=number, OUTPUT=output)
        assert set(Counter(clusters(output, fields)).values()) == {1000 // number}
    assert [path.name for path in tmp_path.iterdir()] == ["clusters.gpkg"]


@pytest.mark.skipif(
    Qgis.QGIS_VERSION_INT < 34000, reason="qgis_process reads JSON from QGIS 3.40 on"
)
def test_parameters_as_json(qgis, thousand_points, fields, tmp_path):
    output = tmp_path / "clusters.gpkg"
    inputs = {"INPUT": str(thousand_points), "CLUSTERS": 10, "OUTPUT": str(output)}
    finished = qgis.process("run", CONSTRAINED, "-", stdin=json.dumps({"inputs": inputs}))
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout)["results"]["NUM_CLUSTERS"] == 10
    assert fingerprint(clusters(output, fields)) == RECORDED[CONSTRAINED]
