"""Centers: as a layer to start from, and as a layer that is written."""

import math
from collections import defaultdict

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
)

from tests.algorithms.test_within_groups import grouped_layer
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    make_layer,
    point_layer,
    random_points,
    save,
)

FROM_LAYER = 4


def positions(layer):
    return [
        (feature.geometry().asPoint().x(), feature.geometry().asPoint().y())
        for feature in layer.getFeatures()
    ]


def moved_to(layer, crs):
    """The same points in another reference system."""
    target = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
    geometries = []
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        geometries.append(geometry)
    return make_layer(geometries, crs=crs)


def test_clusters_start_at_the_points_and_are_numbered_as_they_are(run, algorithm):
    layer = make_layer(["Point(0 0)", "Point(1 0)", "Point(50 0)", "Point(51 0)"])
    hubs = make_layer(["Point(60 0)", "Point(-5 0)"])
    options = {"algorithm": algorithm, "INIT": FROM_LAYER, "CENTERS_LAYER": hubs}
    for clusters in (2, None, ""):
        rows = attributes(run(layer, CLUSTERS=clusters, **options)["OUTPUT"], "CLUSTER_ID")
        assert rows == [(2,), (2,), (1,), (1,)]


def test_an_absent_number_of_clusters_is_that_of_the_centers(provider):
    import processing

    results = processing.run(
        "constrainedkmeans:constrainedkmeans",
        {
            "INPUT": point_layer(21),
            "INIT": FROM_LAYER,
            "CENTERS_LAYER": point_layer(7, seed=3),
            "OUTPUT": "memory:",
        },
    )
    assert results["NUM_CLUSTERS"] == 7


def test_a_run_from_its_own_centers_is_the_same(run, algorithm):
    layer = point_layer(120)
    plain = run(layer, algorithm=algorithm, CLUSTERS=6, CENTERS="memory:")
    again = run(
        layer,
        algorithm=algorithm,
        CLUSTERS=None,
        INIT=FROM_LAYER,
        CENTERS_LAYER=plain["CENTERS"],
        CENTERS="memory:",
    )
    assert attributes(again["OUTPUT"], "CLUSTER_ID") == attributes(plain["OUTPUT"], "CLUSTER_ID")
    assert positions(again["CENTERS"]) == positions(plain["CENTERS"])
    assert again["ITERATIONS"] == 1


def test_centers_in_another_reference_system(run):
    layer = make_layer(random_points(60, size=1e5))
    hubs = make_layer(random_points(5, seed=9, size=1e5))
    options = {"CLUSTERS": 5, "INIT": FROM_LAYER}
    here = run(layer, CENTERS_LAYER=hubs, **options)
    there = run(layer, CENTERS_LAYER=moved_to(hubs, "EPSG:4326"), **options)
    assert attributes(here["OUTPUT"], "CLUSTER_ID") == attributes(there["OUTPUT"], "CLUSTER_ID")


def test_groups_start_from_their_own_centers(run):
    layer = grouped_layer(["a", "b"] * 30)
    wkts = ["Point(900 900)", "Point(1 1)", "Point(500 500)", "Point(10 10)"]
    hubs = make_layer(wkts, fields="field=g:string", rows=[["b"], ["b"], ["a"], ["c"]])
    feedback = Listener()
    results = run(
        layer, feedback, GROUP_FIELD="g", CLUSTERS=None, INIT=FROM_LAYER, CENTERS_LAYER=hubs
    )
    rows = attributes(results["OUTPUT"], "g", "CLUSTER_ID")
    assert {cluster for g, cluster in rows if g == "a"} == {1}
    assert {cluster for g, cluster in rows if g == "b"} == {2, 3}
    assert "not used, because their groups have no features: “c”" in feedback.log


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"INIT": 4}, r"“From a layer”, but Layer of centers \(CENTERS_LAYER\) is empty"),
        (
            {"CENTERS_LAYER": ["Point(1 1)"]},
            r"Set Initial centers \(INIT\) to “From a layer” \(4\)",
        ),
        (
            {"INIT": 4, "CENTERS_LAYER": ["Point(1 1)", "Point(2 2)"]},
            r"\(CLUSTERS\) is 3, but Layer of centers \(CENTERS_LAYER\) has 2 points",
        ),
        ({"INIT": 4, "CENTERS_LAYER": []}, "has no features"),
        (
            {"INIT": 4, "CENTERS_LAYER": [None, "Point EMPTY"]},
            "no usable position: .* The first is feature 1. No center is left",
        ),
        ({"INIT": 4, "CENTERS_LAYER": "nowhere.gpkg"}, "CENTERS_LAYER"),
        (
            {"INIT": 4, "CENTERS_LAYER": ["Point(1 1)"], "GROUP_FIELD": "name"},
            "no field of that name, by which its points belong to the groups",
        ),
    ],
)
def test_wrong_centers_get_a_sentence(wrong, sentence, run, algorithm, tmp_path):
    wrong = dict(wrong)
    if isinstance(wrong.get("CENTERS_LAYER"), list):
        wrong["CENTERS_LAYER"] = make_layer(wrong["CENTERS_LAYER"], fields="field=other:string")
    with pytest.raises(QgsProcessingException, match=sentence):
        run(point_layer(20), algorithm=algorithm, OUTPUT=str(tmp_path / "c.gpkg"), **wrong)
    assert not list(tmp_path.iterdir())


def test_a_group_without_centers_is_named(run):
    hubs = make_layer(["Point(1 1)"], fields="field=g:string", rows=[["a"]])
    with pytest.raises(QgsProcessingException, match=r"Group NULL.*: no center belongs"):
        run(
            grouped_layer(["a", None, "a", None]),
            GROUP_FIELD="g",
            CLUSTERS=None,
            INIT=FROM_LAYER,
            CENTERS_LAYER=hubs,
        )


CENTER_FIELDS = ["CLUSTER_ID", "CLUSTER_SIZE", "PRICE", "INERTIA"]
CENTER_FIELDS += ["MEAN_DISTANCE", "MAX_DISTANCE", "MEDOID"]


def test_the_layer_of_centers(run, algorithm):
    layer = point_layer(90, seed=5)
    results = run(layer, algorithm=algorithm, CLUSTERS=4, CENTERS="memory:")
    centers = results["CENTERS"]
    assert centers.fields().names() == CENTER_FIELDS
    assert centers.crs() == layer.crs()
    members = defaultdict(list)
    for feature in results["OUTPUT"].getFeatures():
        point = feature.geometry().asPoint()
        members[feature["CLUSTER_ID"]].append((feature.id(), point.x(), point.y()))
    for center in centers.getFeatures():
        point = center.geometry().asPoint()
        own = members.pop(center["CLUSTER_ID"])
        squares = [(x - point.x()) ** 2 + (y - point.y()) ** 2 for _, x, y in own]
        distances = [math.sqrt(square) for square in squares]
        assert center["CLUSTER_SIZE"] == len(own)
        assert point.x() == pytest.approx(sum(x for _, x, _ in own) / len(own))
        assert center["INERTIA"] == pytest.approx(sum(squares))
        assert center["MEAN_DISTANCE"] == pytest.approx(sum(distances) / len(own))
        assert center["MAX_DISTANCE"] == pytest.approx(max(distances))
        assert center["MEDOID"] == own[distances.index(min(distances))][0]
    assert not members
    inertia = sum(value for (value,) in attributes(centers, "INERTIA"))
    assert inertia == pytest.approx(results["INERTIA"])


def test_prices_and_centers_are_enough_to_label_points(run):
    layer = point_layer(200, seed=8)
    results = run(layer, CLUSTERS=6, MIN_SIZE=30, CENTERS="memory:")
    centers = list(zip(positions(results["CENTERS"]), attributes(results["CENTERS"], "PRICE")))
    labels = [cluster for (cluster,) in attributes(results["OUTPUT"], "CLUSTER_ID")]
    for (x, y), label in zip(positions(results["OUTPUT"]), labels):
        costs = [(x - a) ** 2 + (y - b) ** 2 - price for (a, b), (price,) in centers]
        assert costs[label - 1] <= min(costs) + 1e-3
    assert any(price for _, (price,) in centers)


def test_centers_on_the_globe(run):
    wkts = ["Point(179 10)", "Point(-179 10)", "Point(179 11)", "Point(-179 11)", "Point(10 50)"]
    layer = make_layer(wkts, crs="EPSG:4326")
    results = run(layer, CLUSTERS=2, MIN_SIZE=1, CENTERS="memory:")
    centers = results["CENTERS"]
    assert centers.fields().names() == [*CENTER_FIELDS, "X", "Y", "Z"]
    (first, second) = positions(centers)
    assert abs(first[0]) == pytest.approx(180)
    assert first[1] == pytest.approx(10.5, abs=0.01)
    assert second == pytest.approx((10, 50))
    assert attributes(centers, "MAX_DISTANCE")[0][0] == pytest.approx(1.22e5, rel=0.05)


def test_centers_of_groups_have_the_group(run):
    layer = grouped_layer(["b"] * 10 + [None] * 10)
    results = run(layer, GROUP_FIELD="g", CLUSTERS=2, CENTERS="memory:")
    assert attributes(results["CENTERS"], "CLUSTER_ID", "g", "CLUSTER_SIZE") == [
        (1, "b", 5),
        (2, "b", 5),
        (3, None, 5),
        (4, None, 5),
    ]


def test_own_names_hold_for_the_centers_too(run):
    results = run(point_layer(9), FIELD_NAME="price", SIZE_FIELD_NAME="homes", CENTERS="memory:")
    names = results["CENTERS"].fields().names()
    assert names == ["price", "homes", "PRICE_2", *CENTER_FIELDS[3:]]


def test_centers_at_one_place_and_far_away(run, algorithm):
    layer = point_layer(40)
    hubs = make_layer(["Point(5 5)", "Point(5 5)", "Point(1e7 -1e7)", "Point(5 5)"])
    results = run(layer, algorithm=algorithm, CLUSTERS=None, INIT=FROM_LAYER, CENTERS_LAYER=hubs)
    assert results["NUM_CLUSTERS"] == 4
    assert results["MIN_CLUSTER_SIZE"] >= 1


def test_every_feature_may_be_a_center(run, algorithm):
    layer = point_layer(8)
    results = run(layer, algorithm=algorithm, CLUSTERS=None, INIT=FROM_LAYER, CENTERS_LAYER=layer)
    assert attributes(results["OUTPUT"], "CLUSTER_ID") == [(number,) for number in range(1, 9)]


def test_more_centers_than_features(run, algorithm):
    with pytest.raises(QgsProcessingException, match="9 clusters need at least 9 features"):
        run(
            point_layer(8),
            algorithm=algorithm,
            CLUSTERS=9,
            INIT=FROM_LAYER,
            CENTERS_LAYER=point_layer(9),
        )


def test_the_centers_layer_is_no_output(run, algorithm, tmp_path):
    path = tmp_path / "hubs.gpkg"
    save(point_layer(3), path)
    before = digest(path)
    with pytest.raises(QgsProcessingException, match=r"hubs\.gpkg"):
        run(
            point_layer(30),
            algorithm=algorithm,
            INIT=FROM_LAYER,
            CENTERS_LAYER=str(path),
            CENTERS=str(path),
        )
    assert digest(path) == before
