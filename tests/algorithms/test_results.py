"""What comes out: sizes, ids, features unchanged."""

import re
from collections import Counter

import numpy as np
import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from constrained_kmeans_plugin.algorithms.parameters import FROM_LAYER, INITS
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer, save

FIELDS = ("CLUSTER_ID", "CLUSTER_SIZE")


def clusters(results, *names):
    return attributes(results["OUTPUT"], *(names or FIELDS))


def test_equal_sizes(run):
    results = run(point_layer(100), CLUSTERS=7)
    rows = clusters(results)
    sizes = Counter(cluster for cluster, _ in rows)
    assert sorted(sizes) == [1, 2, 3, 4, 5, 6, 7]
    assert set(sizes.values()) == {14, 15}
    assert all(size == sizes[cluster] for cluster, size in rows)
    assert results["NUM_CLUSTERS"] == 7
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (14, 15)
    assert results["SKIPPED"] == 0
    assert results["INERTIA"] > 0
    assert results["ITERATIONS"] >= 1


@pytest.mark.parametrize(
    ("limits", "low", "high"),
    [
        ({"MIN_SIZE": 15}, 15, 100),
        ({"MAX_SIZE": 21}, 1, 21),
        ({"MIN_SIZE": 18, "MAX_SIZE": 22}, 18, 22),
        ({"TOLERANCE": 10}, 18, 22),
        ({"MIN_SIZE": 20, "TOLERANCE": 10}, 20, 22),
        ({"MIN_SIZE": 0, "MAX_SIZE": 100}, 1, 100),
        ({"TOLERANCE": "5"}, 19, 21),
    ],
)
def test_bounds_hold_in_what_was_written(limits, low, high, run):
    results = run(point_layer(100, seed=4), CLUSTERS=5, **limits)
    sizes = Counter(cluster for cluster, _ in clusters(results))
    assert len(sizes) == 5
    assert low <= min(sizes.values()) <= max(sizes.values()) <= high


@pytest.mark.parametrize("solver", [0, 1])
def test_solvers_agree(solver, run):
    layer = point_layer(60, seed=2)
    assert clusters(run(layer, SOLVER=solver)) == clusters(run(layer))


def test_ids_follow_reading_order(run, algorithm):
    rows = clusters(run(point_layer(200), algorithm=algorithm, CLUSTERS=9))
    first = list(dict.fromkeys(cluster for cluster, _ in rows))
    assert first == list(range(1, 10))


def test_two_runs_give_the_same(run, algorithm):
    layer = point_layer(150)
    options = {"algorithm": algorithm, "CLUSTERS": 6}
    assert clusters(run(layer, **options)) == clusters(run(layer, **options))


KINDS = {
    "Point": "(0 0);(1 0);(50 0);(51 0)",
    "PointZM": "(0 0 5 6);(1 0 5 6);(50 0 5 6);(51 0 5 6)",
    "MultiPoint": "((0 0),(2 0));((1 1));((50 0));((51 0),(52 0))",
    "LineString": "(0 0,2 0);(1 1,2 2);(50 0,51 0);(52 0,53 1)",
    "CompoundCurve": "(CircularString(0 0,1 1,2 0));((1 1,2 2));((50 0,51 0));((52 0,53 1))",
    "PolygonZ": "((0 0 1,2 0 1,2 2 1,0 0 1));((1 0 1,3 0 1,3 2 1,1 0 1));"
    "((50 0 1,52 0 1,52 2 1,50 0 1));((51 0 1,53 0 1,53 2 1,51 0 1))",
    # The first one crosses itself.
    "MultiPolygon": "(((0 0,2 2,2 0,0 2,0 0)));(((1 0,3 0,3 2,1 0)));"
    "(((50 0,52 0,52 2,50 0)));(((51 0,53 0,53 2,51 0)))",
}


@pytest.mark.parametrize("kind", KINDS)
def test_geometries_of_all_kinds_come_out_as_they_went_in(kind, run, algorithm):
    layer = make_layer([kind + text for text in KINDS[kind].split(";")], kind=kind)
    output = run(layer, algorithm=algorithm, CLUSTERS=2)["OUTPUT"]
    assert attributes(output, "CLUSTER_ID", "CLUSTER_SIZE") == [(1, 2), (1, 2), (2, 2), (2, 2)]
    assert output.wkbType() == layer.wkbType()
    assert output.crs() == layer.crs()
    for before, after in zip(layer.getFeatures(), output.getFeatures()):
        assert after.geometry().equals(before.geometry())
        assert after.geometry().asWkt() == before.geometry().asWkt()


def test_features_without_position_are_kept_with_null(run, algorithm):
    wkts = ["Point(0 0)", None, "Point(1 0)", "Point EMPTY", "Point(50 0)", "Point(51 0)"]
    layer = make_layer(wkts)
    feedback = Listener()
    results = run(layer, feedback, algorithm=algorithm, CLUSTERS=2)
    assert clusters(results, "name", *FIELDS) == [
        ("feature 0", 1, 2),
        ("feature 1", None, None),
        ("feature 2", 1, 2),
        ("feature 3", None, None),
        ("feature 4", 2, 2),
        ("feature 5", 2, 2),
    ]
    assert results["SKIPPED"] == 2
    assert "2 features have no usable geometry" in feedback.log


def test_attributes_of_all_kinds_come_out_as_they_went_in(run, algorithm):
    fields = "field=a:int&field=b:double&field=c:string&field=d:date&field=e:bool"
    from qgis.PyQt.QtCore import QDate

    rows = [
        [1, 1.5, "äöü", QDate(2020, 1, 2), True],
        [None, None, None, None, None],
        [-5, 1e300, "", QDate(1900, 1, 1), False],
    ]
    layer = make_layer(["Point(0 0)", "Point(1 0)", "Point(50 0)"], fields=fields, rows=rows)
    output = run(layer, algorithm=algorithm, CLUSTERS=2)["OUTPUT"]
    added = ["CLUSTER_ID", "CLUSTER_SIZE", "DISTANCE"]
    assert output.fields().names() == ["a", "b", "c", "d", "e", *added]
    for before, after in zip(layer.getFeatures(), output.getFeatures()):
        assert after.attributes()[:5] == before.attributes()


def test_a_field_of_the_same_name_keeps_its_data(run, algorithm):
    fields = "field=cluster_id:string&field=CLUSTER_SIZE_2:int&field=CLUSTER_SIZE:int"
    rows = [["mine", 7, 8], ["too", 9, 10]]
    layer = make_layer(["Point(0 0)", "Point(50 0)"], fields=fields, rows=rows)
    feedback = Listener()
    results = run(layer, feedback, algorithm=algorithm, CLUSTERS=2)
    assert clusters(results, "cluster_id", "CLUSTER_SIZE_2", "CLUSTER_SIZE") == [
        ("mine", 7, 8),
        ("too", 9, 10),
    ]
    assert clusters(results, "CLUSTER_ID_2", "CLUSTER_SIZE_3") == [(1, 1), (2, 1)]
    assert "“CLUSTER_ID” → “CLUSTER_ID_2”" in feedback.log


def test_own_field_names(run):
    results = run(point_layer(9), FIELD_NAME="district", SIZE_FIELD_NAME="homes")
    assert {size for _, size in clusters(results, "district", "homes")} == {3}


def test_selected_features_only(run, algorithm):
    from qgis.core import QgsProject

    layer = point_layer(30)
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([2, 3, 5, 7, 11, 13])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    results = run(source, algorithm=algorithm, CLUSTERS=2)
    names = {name for (name,) in clusters(results, "name")}
    assert names == {f"feature {i - 1}" for i in (2, 3, 5, 7, 11, 13)}


def test_filtered_layer(run, algorithm):
    layer = point_layer(30)
    layer.setSubsetString("\"name\" LIKE 'feature 1%'")
    assert len(clusters(run(layer, algorithm=algorithm, CLUSTERS=2))) == 11


def test_points_meet_across_the_antimeridian(run, algorithm):
    places = ["179 0", "-179 0", "178 1", "-178 1", "10 0", "11 0", "10 1", "11 1"]
    wkts = [f"Point({place})" for place in places]
    feedback = Listener()
    layer = make_layer(wkts, crs="EPSG:4326")
    results = run(layer, feedback, algorithm=algorithm, CLUSTERS=2)
    assert [cluster for cluster, _ in clusters(results)] == [1, 1, 1, 1, 2, 2, 2, 2]
    assert "geocentric, in meters" in feedback.log
    planar = run(layer, feedback, algorithm=algorithm, CLUSTERS=2, DISTANCE=1)
    assert clusters(planar) != clusters(results)
    assert "do not cross the antimeridian" in feedback.log


def test_cut_polygons_meet_across_the_antimeridian(run, algorithm):
    cut = "MultiPolygon(((175 0,180 0,180 5,175 5,175 0)),((-180 0,-175 0,-175 5,-180 5,-180 0)))"
    others = ["170 0,172 0,172 2,170 0", "-172 0,-170 0,-170 2,-172 0"]
    others += ["0 0,2 0,2 2,0 0", "3 0,5 0,5 2,3 0", "-3 0,-5 0,-5 2,-3 0"]
    others = [f"MultiPolygon((({ring})))" for ring in others]
    layer = make_layer([cut, *others], kind="MultiPolygon", crs="EPSG:4326")
    results = run(layer, algorithm=algorithm, CLUSTERS=2)
    assert [cluster for cluster, _ in clusters(results)] == [1, 1, 1, 2, 2, 2]


def test_identical_points_in_one_cluster(run, algorithm):
    layer = make_layer(["Point(5 5)"] * 4)
    assert clusters(run(layer, algorithm=algorithm, CLUSTERS=1)) == [(1, 4)] * 4


def test_as_many_clusters_as_features(run, algorithm):
    rows = clusters(run(point_layer(6), algorithm=algorithm, CLUSTERS=6))
    assert rows == [(number, 1) for number in range(1, 7)]


@pytest.mark.parametrize("effort", [{"SWAP_ITERATIONS": 30}, {"SEARCH": 1}, {"SEARCH": 2}])
def test_a_search_is_told_and_never_harms(run, effort):
    feedback = Listener()
    layer = point_layer(200)
    without = run(layer, CLUSTERS=6, N_INIT=1, INIT=1)
    found = run(layer, feedback, CLUSTERS=6, N_INIT=1, INIT=1, **effort)
    assert "After the search: typical distance " in feedback.log
    assert "Certificate: verified" in feedback.log
    assert found["INERTIA"] <= without["INERTIA"]
    assert feedback.percents == sorted(feedback.percents)


@pytest.mark.parametrize("init", range(len(INITS)))
def test_first_centers_of_every_kind(run, init):
    centers = point_layer(4) if INITS[init] == FROM_LAYER else None
    result = run(point_layer(60), CLUSTERS=4, INIT=init, CENTERS_LAYER=centers)
    assert (result["MIN_CLUSTER_SIZE"], result["MAX_CLUSTER_SIZE"]) == (15, 15)


def test_mini_batches(run):
    feedback = Listener()
    result = run(
        point_layer(300), feedback, "constrainedkmeans:kmeans", CLUSTERS=4, N_INIT=1, ALGORITHM=2
    )
    assert result["NUM_CLUSTERS"] == 4
    assert "Mini-batches were used" in feedback.log
    assert "centers still moved" not in feedback.log
    # Few features: Lloyd's figure is exact.
    assert "Lloyd's algorithm, continued to its end, would lower" in feedback.log


def test_the_log_has_the_figures_of_mini_batches_and_of_lloyd(run, monkeypatch):
    """Of many features Lloyd's figure is estimated, within groups for all of them together."""
    monkeypatch.setattr("constrained_kmeans_plugin.core.clustering.gain.ALL_POINTS", 0)
    layer = make_layer(
        [f"Point({x} {y})" for x, y in np.random.RandomState(0).rand(400, 2)],
        "field=g:integer",
        rows=[[row % 2] for row in range(400)],
    )
    for groups, drawn in ((None, 200), ("g", 2 * 100)):
        feedback = Listener()
        parameters = {"CLUSTERS": 3, "N_INIT": 1, "ALGORITHM": 2, "GROUP_FIELD": groups}
        run(layer, feedback, "constrainedkmeans:kmeans", **parameters)
        assert "Lloyd's algorithm, continued to its end, would lower" in feedback.log
        assert f"an estimate from {drawn} features drawn at random" in feedback.log
        (least, most), *_ = re.findall(r"by about ([\d.]+) % to ([\d.]+) %", feedback.log)
        assert 0 <= float(least) <= float(most) < 100


def test_progress_and_log(run):
    feedback = Listener()
    run(point_layer(300), feedback, CLUSTERS=4, N_INIT=2, DISTANCE=1, MIN_SIZE=50)
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100
    assert len({round(percent) for percent in feedback.percents}) > 10
    for text in (
        "planar, in meters",
        "300 features read",
        "Limits: 50 to 300 features per cluster.",
        "starts: 2; seed: 0",
        "Start 1 of 2: ",
        "Start 2 of 2: ",
        "4 clusters with",
        "Distance of the features to their centers: mean ",
        "Total squared distance (inertia): ",
        "Certificate: verified",
    ):
        assert text in feedback.log


def test_a_run_is_told_in_about_ten_lines(run):
    feedback = Listener()
    run(point_layer(300), feedback, CLUSTERS=4, N_INIT=30, INIT=1)
    starts = [line for line in feedback.lines if line.startswith("Start ")]
    assert len(starts) == 20
    assert "… and 10 more starts." in feedback.lines
    assert len(feedback.lines) <= 32


def test_the_distances_in_the_log_are_those_to_the_centers(run):
    feedback = Listener()
    layer = make_layer(["Point(0 0)", "Point(0 3000)", "Point(0 6000)"], crs="EPSG:25832")
    run(layer, feedback, CLUSTERS=1)
    said = "mean 2 km, root mean square 2.45 km, largest 3 km."
    assert f"Distance of the features to their centers: {said}" in feedback.log
    assert "Total squared distance (inertia): 18 million m²." in feedback.log


def test_layer_without_reference_system(run, algorithm):
    layer = make_layer([QgsGeometry.fromWkt(f"Point({x} 0)") for x in (0, 1, 50, 51)], crs="")
    feedback = Listener()
    assert len(clusters(run(layer, feedback, algorithm=algorithm, CLUSTERS=2))) == 4
    assert "no reference system" in feedback.log


def test_too_many_clusters(run, algorithm):
    with pytest.raises(QgsProcessingException, match="at least 5 features; there are 4"):
        run(point_layer(4), algorithm=algorithm, CLUSTERS=5)
    layer = make_layer(["Point(1 1)", "Point(1 1)", "Point(2 2)", "Point(2 2)"])
    if algorithm.endswith(":constrainedkmeans"):
        # Clusters of limited size may share a position.
        assert run(layer, algorithm=algorithm, CLUSTERS=3)["NUM_CLUSTERS"] == 3
        return
    with pytest.raises(QgsProcessingException, match="the number of clusters to 2"):
        run(layer, algorithm=algorithm, CLUSTERS=3)


def test_distances_and_lines_lead_to_the_centers(run, algorithm):
    """Which have moved, unlike given ones."""
    outputs = {"LINES": "memory:", "CENTERS": "memory:"}
    results = run(point_layer(60), algorithm=algorithm, CLUSTERS=5, **outputs)
    centers = {f["CLUSTER_ID"]: f.geometry() for f in results["CENTERS"].getFeatures()}
    distances = {}
    for feature in results["OUTPUT"].getFeatures():
        to_center = feature.geometry().distance(centers[feature["CLUSTER_ID"]])
        assert feature["DISTANCE"] == pytest.approx(to_center)
        distances[feature.id()] = feature["DISTANCE"]
    lines = list(results["LINES"].getFeatures())
    assert len(lines) == 60
    for line in lines:
        assert line.geometry().length() == pytest.approx(line["DISTANCE"])
        end = QgsGeometry.fromPointXY(line.geometry().asPolyline()[-1])
        assert end.distance(centers[line["CLUSTER_ID"]]) == pytest.approx(0, abs=1e-9)
    assert sorted(line["DISTANCE"] for line in lines) == pytest.approx(sorted(distances.values()))


@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_the_features_nearest_to_the_centers_are_those_of_the_layer(run, algorithm, kind, tmp_path):
    """With all that is known of them, whichever way the layer itself is copied."""
    places = np.random.RandomState(3).randint(0, 400, (50, 2))
    wkts = [f"POINT({x} {y})" for x, y in places]
    if kind == "Polygon":
        wkts = [f"POLYGON(({x} {y},{x + 9} {y},{x} {y + 8},{x} {y}))" for x, y in places]
    rows = [[f"house {number}", number % 2] for number in range(len(wkts))]
    fields = "field=name:string(20)&field=town:int"
    # One without geometry is nearest to nothing.
    made = make_layer([*wkts, None], fields, rows=[*rows, ["nowhere", 0]], kind=kind)
    layer = QgsVectorLayer(save(made, tmp_path / "in.gpkg"))
    outputs = {"OUTPUT": str(tmp_path / "all.gpkg"), "MEDOIDS": str(tmp_path / "nearest.gpkg")}
    results = run(
        layer, algorithm=algorithm, CLUSTERS=3, GROUP_FIELD="town", CENTERS="memory:", **outputs
    )
    chosen = QgsVectorLayer(results["MEDOIDS"])
    everything = {f["name"]: f for f in QgsVectorLayer(results["OUTPUT"]).getFeatures()}
    assert chosen.fields().names() == QgsVectorLayer(results["OUTPUT"]).fields().names()
    by_cluster = {feature["CLUSTER_ID"]: feature for feature in chosen.getFeatures()}
    assert chosen.featureCount() == len(by_cluster) == 6
    ids = {f["CLUSTER_ID"]: f["MEDOID"] for f in results["CENTERS"].getFeatures()}
    names = {feature.id(): feature["name"] for feature in layer.getFeatures()}
    for cluster, feature in by_cluster.items():
        own = [f for f in everything.values() if f["CLUSTER_ID"] == cluster]
        assert feature["DISTANCE"] == min(f["DISTANCE"] for f in own)
        assert feature["name"] == names[ids[cluster]]
        assert feature.geometry().equals(everything[feature["name"]].geometry())
        assert feature.attributes()[1:] == everything[feature["name"]].attributes()[1:]


def test_the_log_is_what_a_person_reads(run, algorithm):
    """About ten lines, and one for each start; steps of a start are for those who debug."""

    class Lines(Listener):
        def __init__(self):
            super().__init__()
            self.told = []

        def pushInfo(self, info):  # noqa: N802 - overrides QGIS
            self.told.append(info)
            super().pushInfo(info)

    feedback = Lines()
    run(point_layer(300), feedback, algorithm=algorithm, CLUSTERS=6, ZONES="memory:")
    starts = [line for line in feedback.told if line.startswith("Start ")]
    assert [line.split(":")[0] for line in starts] == [f"Start {n} of 10" for n in range(1, 11)]
    # Processing itself tells parameters and results.
    others = [line for line in feedback.told if line not in starts and line[:1] not in "{'"]
    assert 5 <= len(others) <= 15, others
