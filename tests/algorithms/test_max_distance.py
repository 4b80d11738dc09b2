"""No feature farther from its center than a limit, in the plane and on the globe."""

import math
import re
from itertools import combinations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException

from constrained_kmeans_plugin.bridge.distance.kinds import Geocentric
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from tests.algorithms.test_assign_to_centers import ASSIGN, FOUR, hubs
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer, positions

SIZES = {"MIN_SIZE": 25, "MAX_SIZE": 25}


def scattered(count=120, crs="EPSG:4326", box=(-170, -60, 170, 70), seed=4):
    random = np.random.RandomState(seed)
    places = random.uniform(box[:2], box[2:], (count, 2)).tolist()
    return make_layer([f"Point({x} {y})" for x, y in places], crs=crs)


def assigned(run, layer, centers, feedback=None, **parameters):
    results = run(layer, feedback, algorithm=ASSIGN, CENTERS_LAYER=centers, **parameters)
    return attributes(results["OUTPUT"], "CLUSTER_ID", "DISTANCE"), results


def least_named(run, layer, centers, **parameters):
    with pytest.raises(QgsProcessingException) as raised:
        assigned(run, layer, centers, MAX_DISTANCE=1, **parameters)
    text = str(raised.value)
    assert "Maximum distance to the center (MAX_DISTANCE) is 1, and not every feature" in text
    return float(re.search(r"The least distance that works is ([\d.e+]+)\. Raise", text)[1])


@pytest.mark.parametrize("limits", [{}, SIZES])
def test_the_least_distance_that_the_message_names_works(run, limits):
    layer, centers, feedback = point_layer(100), hubs(*FOUR), Listener()
    least = least_named(run, layer, centers, **limits)
    rows, results = assigned(run, layer, centers, feedback, MAX_DISTANCE=least, **limits)
    assert max(distance for _, distance in rows) == least
    assert "Certificate: verified" in feedback.log
    if limits:
        assert results["MIN_CLUSTER_SIZE"] == results["MAX_CLUSTER_SIZE"] == 25
    with pytest.raises(QgsProcessingException, match="The least distance that works"):
        assigned(run, layer, centers, MAX_DISTANCE=math.nextafter(least, 0), **limits)


@pytest.mark.parametrize("limits", [{}, {"MIN_SIZE": 28, "MAX_SIZE": 32}])
def test_on_the_globe_it_is_the_distance_that_is_written(run, limits):
    layer = scattered()
    centers = make_layer(
        ["Point(179 10)", "Point(-90 45)", "Point(0 -40)", "Point(100 50)"], crs="EPSG:4326"
    )
    least = least_named(run, layer, centers, **limits)
    rows, _ = assigned(run, layer, centers, MAX_DISTANCE=least, **limits)
    assert max(distance for _, distance in rows) == least
    with pytest.raises(QgsProcessingException, match="The least distance that works"):
        assigned(run, layer, centers, MAX_DISTANCE=math.nextafter(least, 0), **limits)


def test_chords_tell_what_is_near_and_what_is_far(qgis_app):
    """On the ellipsoid, for pairs at all distances."""
    distance = Geocentric(scattered(2).crs(), None)
    random = np.random.RandomState(0)
    starts = random.uniform((-180, -90), (180, 90), (3000, 2))
    away = random.uniform(-1, 1, (3000, 2)) * 10 ** random.uniform(-4, 2, (3000, 1))
    ends = np.column_stack([starts[:, 0] + away[:, 0], np.clip(starts[:, 1] + away[:, 1], -90, 90)])
    points, centers = distance.coordinates(starts), distance.coordinates(ends)
    measure = distance.measure(points, centers, Progress(Listener()))
    every = np.arange(3000)
    lengths, chords = measure.lengths(every, every), np.linalg.norm(points - centers, axis=1)
    for length, chord in zip(lengths.tolist(), chords.tolist()):
        near, far = measure.chords(length)
        assert near <= chord + 1e-6
        assert chord <= far + 1e-6
        if length < 1e6:
            assert far - near <= 1e-4 * far


def test_features_too_far_away_stay_unassigned_if_that_was_chosen(run):
    layer, centers, feedback = point_layer(100), hubs(*FOUR), Listener()
    rows, results = assigned(run, layer, centers, feedback, MAX_DISTANCE=200, ALLOW_UNASSIGNED=True)
    for place, (cluster, distance) in zip(positions(layer), rows):
        nearest = min(math.dist(place, hub) for hub in positions(centers))
        assert (cluster is None) == (nearest > 200)
        assert distance is None or distance == pytest.approx(nearest)
    assert 0 < results["UNASSIGNED"] == sum(cluster is None for cluster, _ in rows)
    assert "no center within Maximum distance to the center (MAX_DISTANCE) has room" in feedback.log


def test_the_features_without_any_center_are_counted(run):
    with pytest.raises(QgsProcessingException, match=r"\d+ features have no center within that"):
        assigned(run, point_layer(100), hubs(*FOUR), MAX_DISTANCE=100)


def test_minimum_sizes_that_no_center_reaches_are_told(run):
    with pytest.raises(
        QgsProcessingException,
        match=r"\(feature ids 1, 2, 3, 4\) must get at least 96 together, but may take only",
    ):
        assigned(
            *(run, point_layer(100), hubs(*FOUR)),
            MAX_DISTANCE=250,
            MIN_SIZE=24,
            ALLOW_UNASSIGNED=True,
        )


def test_a_distance_that_all_keep_changes_nothing(run):
    layer, centers = point_layer(100), hubs(*FOUR)
    expected, _ = assigned(run, layer, centers, **SIZES)
    assert assigned(run, layer, centers, MAX_DISTANCE=5000, **SIZES)[0] == expected


def test_zones_end_at_the_distance(run):
    layer, centers, feedback = point_layer(100), hubs(*FOUR), Listener()
    rows, results = assigned(
        *(run, layer, centers, feedback), MAX_DISTANCE=250, ALLOW_UNASSIGNED=True, ZONES="memory:"
    )
    assert results["UNASSIGNED"] > 0
    assert "lie in a zone" not in feedback.log
    zones = {zone["CLUSTER_ID"]: zone.geometry() for zone in results["ZONES"].getFeatures()}
    for place, (cluster, _) in zip(positions(layer), rows):
        point = QgsGeometry.fromWkt("Point({} {})".format(*place))
        inside = [number for number, zone in zones.items() if zone.distance(point) <= 1e-6]
        assert inside == ([] if cluster is None else [cluster])
    for number, zone in zones.items():
        hub = positions(centers)[number - 1]
        assert max(math.dist(hub, (v.x(), v.y())) for v in zone.vertices()) <= 250 + 1e-6


@pytest.mark.parametrize("limit", [150_000, 2_500_000])
@pytest.mark.parametrize("center", [(8, 47), (179.5, -17), (20, 88)])
def test_on_the_globe_zones_end_at_the_distance(run, center, limit):
    """Across the antimeridian and near a pole, too."""
    random, distance = np.random.RandomState(2), Geocentric(scattered(2).crs(), None)
    middle = distance.coordinates(np.array([center], dtype=float))
    spread = random.uniform(-1.2, 1.2, (90, 3)) * limit
    places = distance.places(distance.on_ground(middle + spread)).tolist()
    layer = make_layer([f"Point({x} {y})" for x, y in places], crs="EPSG:4326")
    hub_places = distance.places(distance.on_ground(middle + spread[:3] / 2)).tolist()
    hub_texts = [(f"{x!r} {y!r}", str(x)) for x, y in hub_places]
    centers, feedback = hubs(*hub_texts, crs="EPSG:4326"), Listener()
    rows, results = assigned(
        *(run, layer, centers, feedback), MAX_DISTANCE=limit, ALLOW_UNASSIGNED=True, ZONES="memory:"
    )
    assert results["UNASSIGNED"] > 0
    zones = {zone["CLUSTER_ID"]: zone.geometry() for zone in results["ZONES"].getFeatures()}
    assert all(zone.isGeosValid() for zone in zones.values())
    for place, (cluster, _) in zip(places, rows):
        point = QgsGeometry.fromWkt("Point({} {})".format(*place))
        inside = [number for number, zone in zones.items() if zone.distance(point) <= 1e-9]
        assert inside == ([] if cluster is None else [cluster])
    for number, zone in zones.items():
        corners = [(corner.x(), corner.y()) for corner in zone.vertices()]
        # Where the map ends at a pole, corners stand for the pole.
        lengths = distance.lengths(
            distance.coordinates(np.array(corners)),
            distance.coordinates(np.array([hub_places[number - 1]] * len(corners))),
            Progress(Listener()),
        )
        assert lengths.max() <= limit * (1 + 1e-3)


@pytest.mark.parametrize("parted", [False, True])
def test_what_is_beyond_the_distance_goes_to_the_next_center_within_reach(run, parted):
    """Full centers have zones with far parts: these belong to others, or to none."""
    random = np.random.RandomState(8)
    places = [f"Point({x} {y})" for x, y in random.uniform(0, 1000, (120, 2)).tolist()]
    rows = [["ab"[number % 2 if parted else 0]] for number in range(120)]
    layer, feedback = make_layer(places, "field=g:string", "EPSG:25832", rows=rows), Listener()
    hub_places = [f"Point({x} {y})" for x, y in random.uniform(0, 1000, (5, 2)).tolist()]
    names = ["a", "b"] if parted else ["a"]
    centers = make_layer(
        hub_places * len(names),
        "field=g:string",
        "EPSG:25832",
        rows=[[name] for name in names for _ in hub_places],
    )
    given = {"MAX_DISTANCE": 400, "ALLOW_UNASSIGNED": True, "MAX_SIZE": 12 if parted else 24}
    if parted:
        given["GROUP_FIELD"] = "g"
    rows, results = assigned(run, layer, centers, feedback, **given, ZONES="memory:")
    n_assigned = sum(cluster is not None for cluster, _ in rows)
    assert f"or on its border: {n_assigned} of {n_assigned}." in feedback.log
    assert "in the zone of another" not in feedback.log
    found = list(results["ZONES"].getFeatures())
    zones = {zone["CLUSTER_ID"]: zone.geometry() for zone in found}
    for place, (cluster, _) in zip(positions(layer), rows):
        point = QgsGeometry.fromPointXY(QgsPointXY(*place))
        assert cluster is None or zones[cluster].distance(point) <= 1e-6
    for first, second in combinations(found, 2):
        if not parted or first["g"] == second["g"]:
            assert first.geometry().intersection(second.geometry()).area() < 1e-6
    if parted:
        return
    # Nothing within reach of a center stays blank.
    hull = QgsGeometry.fromMultiPointXY([QgsPointXY(*one) for one in positions(layer)]).convexHull()
    for hub in positions(centers):
        disc = QgsGeometry.fromPointXY(QgsPointXY(*hub)).buffer(399, 64).intersection(hull)
        assert disc.difference(QgsGeometry.unaryUnion(list(zones.values()))).area() < 1e-6


def test_only_reasons_that_apply_are_told(run):
    random = np.random.RandomState(5)
    places = [f"Point({x} {y})" for x, y in random.uniform(0, 1000, (300, 2)).tolist()]
    weights = random.randint(1, 9, 300).astype(float)
    layer = make_layer(
        places, "field=w:double", "EPSG:25832", rows=[[one] for one in weights.tolist()]
    )
    centers = hubs(*[(f"{x} {y}",) for x, y in random.uniform(0, 1000, (9, 2)).tolist()])
    given = {"MAX_SIZE": weights.sum() / 8.8, "WEIGHT_FIELD": "w", "MAX_DISTANCE": 900}
    feedback = Listener()
    assigned(run, layer, centers, feedback, **given, ALLOW_UNASSIGNED=True, ZONES="memory:")
    assert "or in none: features with weights are never split." in feedback.log


def test_with_groups_and_weights(run):
    layer = point_layer(60, fields="field=g:string&field=w:double", rows=[["", 0.0]] * 60)
    layer.startEditing()
    for row, feature in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), 0, "ab"[row % 2])
        layer.changeAttributeValue(feature.id(), 1, 1.0 + row % 3)
    layer.commitChanges()
    places = [(200, 200, "a"), (800, 800, "a"), (200, 800, "b"), (800, 200, "b")]
    centers = make_layer(
        [f"Point({x} {y})" for x, y, _ in places], "field=g:string", rows=[[g] for *_, g in places]
    )
    given = {"GROUP_FIELD": "g", "WEIGHT_FIELD": "w", "TOLERANCE": 20}
    with pytest.raises(QgsProcessingException, match="2 of 2 groups") as raised:
        assigned(run, layer, centers, MAX_DISTANCE=1, **given)
    found = map(float, re.findall(r"distance that works is ([\d.e+]+)\. Raise", str(raised.value)))
    limit = 1.01 * max(found)
    rows, _ = assigned(run, layer, centers, MAX_DISTANCE=limit, **given)
    assert max(distance for _, distance in rows) <= limit


@pytest.mark.parametrize("value", [-1, "far", float("inf")])
def test_distances_that_are_none_are_refused(run, value):
    with pytest.raises(QgsProcessingException, match="MAX_DISTANCE"):
        assigned(run, point_layer(9), hubs(*FOUR), MAX_DISTANCE=value)


def test_distances_that_are_too_large_are_refused_with_the_range(run):
    with pytest.raises(QgsProcessingException, match=r"\(MAX_DISTANCE\): 1e\+?300 is out of range"):
        assigned(run, point_layer(9), hubs(*FOUR), MAX_DISTANCE=1e300)
    with pytest.raises(QgsProcessingException, match=r"\(MAX_DISTANCE\): 1e\+?300 is out of range"):
        clustered(run, point_layer(9), MAX_DISTANCE=1e300)
    assert assigned(run, point_layer(9), hubs(*FOUR), MAX_DISTANCE=1e15)[1]["NUM_CLUSTERS"] == 4


# Constrained k-means ----------------------------------------------------------------------


def clustered(run, layer, feedback=None, **parameters):
    results = run(layer, feedback, **{"CLUSTERS": 6, **parameters})
    return attributes(results["OUTPUT"], "CLUSTER_ID", "DISTANCE"), results


def farthest(run, layer, **parameters):
    return max(distance for _, distance in clustered(run, layer, **parameters)[0])


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:4326"])
@pytest.mark.parametrize("sizes", [{}, {"MAX_SIZE": 30}, {"SEARCH": 1, "TOLERANCE": 10}])
def test_clusters_keep_the_distance(run, crs, sizes):
    box = (0, 0, 1000, 700) if crs == "EPSG:25832" else (5, 40, 15, 47)
    layer, feedback = scattered(crs=crs, box=box), Listener()
    limit = 0.9 * farthest(run, layer, **sizes)
    rows, results = clustered(run, layer, feedback, MAX_DISTANCE=limit, **sizes)
    assert max(distance for _, distance in rows) <= limit
    assert "Certificate: verified" in feedback.log
    if not sizes:
        assert results["MIN_CLUSTER_SIZE"] == results["MAX_CLUSTER_SIZE"] == 20
    assert results["MAX_CLUSTER_SIZE"] <= sizes.get("MAX_SIZE", 22)


def test_a_distance_that_clusters_keep_anyway_changes_nothing(run):
    layer = point_layer(120)
    expected, _ = clustered(run, layer)
    assert clustered(run, layer, MAX_DISTANCE=5000)[0] == expected


def test_clusters_of_weights_and_groups_keep_the_distance(run):
    layer = point_layer(120, fields="field=g:string&field=w:double", rows=[["", 0.0]] * 120)
    layer.startEditing()
    for row, feature in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), 0, "ab"[row % 2])
        layer.changeAttributeValue(feature.id(), 1, 1.0 + row % 3)
    layer.commitChanges()
    given = {"GROUP_FIELD": "g", "WEIGHT_FIELD": "w", "TOLERANCE": 15}
    limit = 0.95 * farthest(run, layer, **given)
    rows, _ = clustered(run, layer, MAX_DISTANCE=limit, **given)
    assert max(distance for _, distance in rows) <= limit


def test_if_no_start_keeps_it_the_run_says_how_near_it_came(run, tmp_path):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException) as raised:
        clustered(run, point_layer(120), MAX_DISTANCE=20, OUTPUT=str(path))
    text = str(raised.value)
    assert "in the results of all starts some features are farther from their centers" in text
    assert 20 < least_reached(text) < 1000
    assert not path.exists()


def least_reached(text):
    return float(re.search(r"that this search reached is ([\d.e+]+)\. Ask", text)[1])


def test_what_the_search_reached_is_no_more_than_what_it_began_with(run):
    layer = scattered(11)
    began = farthest(run, layer, CLUSTERS=8)
    for limit in (120, 0.8 * began):
        with pytest.raises(QgsProcessingException) as raised:
            clustered(run, layer, CLUSTERS=8, MAX_DISTANCE=limit)
        assert limit < least_reached(str(raised.value)) <= began


@pytest.mark.slow
@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:4326"])
@pytest.mark.parametrize("sizes", [{}, {"MIN_SIZE": 5, "MAX_SIZE": 25}, {"TOLERANCE": 10}])
def test_features_that_no_cluster_reaches_stay_unassigned_if_that_was_chosen(run, crs, sizes):
    box = (0, 0, 1000, 700) if crs == "EPSG:25832" else (5, 40, 15, 47)
    layer, feedback = scattered(crs=crs, box=box), Listener()
    limit = 0.4 * farthest(run, layer, **sizes)
    given = {"MAX_DISTANCE": limit, "ALLOW_UNASSIGNED": True, "ZONES": "memory:", **sizes}
    rows, results = clustered(run, layer, feedback, **given)
    own = [distance for _, distance in rows if distance is not None]
    assert max(own) <= limit
    assert 0 < results["UNASSIGNED"] == 120 - len(own) < 100
    assert results["MAX_CLUSTER_SIZE"] <= sizes.get("MAX_SIZE", 22)
    assert results["MIN_CLUSTER_SIZE"] >= sizes.get("MIN_SIZE", 0)
    assert "no center within Maximum distance to the center (MAX_DISTANCE) has room" in feedback.log
    assert "Certificate: verified" in feedback.log
    # Numbered by their first features, as always.
    order = list(dict.fromkeys(cluster for cluster, _ in rows if cluster is not None))
    assert order == sorted(order)


def test_it_is_said_if_too_few_features_are_within_reach_of_the_minimum(run):
    with pytest.raises(QgsProcessingException, match="some centers have fewer features within it"):
        clustered(run, point_layer(120), MAX_DISTANCE=20, MIN_SIZE=19, ALLOW_UNASSIGNED=True)


def test_nobody_stays_unassigned_where_the_distance_can_be_kept(run):
    layer, feedback = point_layer(120), Listener()
    limit = 0.95 * farthest(run, layer)
    expected, _ = clustered(run, layer, MAX_DISTANCE=limit)
    rows, results = clustered(run, layer, MAX_DISTANCE=limit, ALLOW_UNASSIGNED=True)
    assert (rows, results["UNASSIGNED"]) == (expected, 0)
    clustered(run, layer, feedback, ALLOW_UNASSIGNED=True)
    assert "(ALLOW_UNASSIGNED) is not used, because Maximum distance" in feedback.log


def test_weights_groups_and_the_report_go_with_unassigned_features(run, tmp_path):
    layer = point_layer(120, fields="field=g:string&field=w:double", rows=[["", 0.0]] * 120)
    layer.startEditing()
    for row, feature in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), 0, "ab"[row % 2])
        layer.changeAttributeValue(feature.id(), 1, 1.0 + row % 3)
    layer.commitChanges()
    given = {"GROUP_FIELD": "g", "WEIGHT_FIELD": "w", "MAX_SIZE": 30, "ALLOW_UNASSIGNED": True}
    page = tmp_path / "page.html"
    rows, results = clustered(
        *(run, layer), MAX_DISTANCE=150, REPORT=str(page), MEDOIDS="memory:", **given
    )
    assert max(distance for _, distance in rows if distance is not None) <= 150
    # Features are never split, and the heaviest weighs 3.
    assert results["MAX_CLUSTER_WEIGHT"] <= 33
    assert results["UNASSIGNED"] > 0
    assert "<svg" in page.read_text(encoding="utf-8")


def test_it_does_not_go_with_connected_clusters(run):
    with pytest.raises(QgsProcessingException, match="cannot be combined"):
        clustered(run, point_layer(20), MAX_DISTANCE=500, CONTIGUITY=1)
