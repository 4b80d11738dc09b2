"""Points to centers that stay: bounds, ids, distances, lines."""

import math
from collections import Counter

import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from tests.algorithms.test_centers import moved_to, positions
from tests.bridge.layers_for_tests import Listener, attributes, load, make_layer, point_layer, save

ASSIGN = "constrainedkmeans:assigntocenters"
HUB_FIELDS = "field=code:string&field=least:int&field=most:int"


def hubs(*places, **options):
    """Centers at places, each `(wkt, code, least, most)`."""
    wkts = [f"Point({place[0]})" for place in places]
    rows = [[*place[1:], *[None] * (4 - len(place))] for place in places]
    return make_layer(wkts, fields=HUB_FIELDS, rows=rows, **options)


HUB_GROUPS = "field=code:string"
FOUR = [("200 200", "a"), ("800 200", "b"), ("200 800", "c"), ("800 800", "d")]


def assigned(run, layer, centers, *names, **parameters):
    results = run(layer, algorithm=ASSIGN, CENTERS_LAYER=centers, **parameters)
    return attributes(results["OUTPUT"], *(names or ["CLUSTER_ID"])), results


def nearest(layer, centers):
    return [
        min(range(4), key=lambda hub: math.dist(point, positions(centers)[hub])) + 1
        for point in positions(layer)
    ]


def test_without_bounds_every_point_goes_to_the_nearest_center(run):
    layer, centers = point_layer(100), hubs(*FOUR)
    rows, results = assigned(run, layer, centers)
    assert [cluster for (cluster,) in rows] == nearest(layer, centers)
    assert results["NUM_CLUSTERS"] == 4
    assert results["UNASSIGNED"] == 0


@pytest.mark.parametrize(
    ("bounds", "low", "high"),
    [
        ({"MIN_SIZE": 24}, 24, 100),
        ({"MAX_SIZE": 26}, 0, 26),
        ({"MIN_SIZE": 24, "MAX_SIZE": 26}, 24, 26),
        ({"TOLERANCE": 0}, 25, 25),
    ],
)
def test_bounds_for_all_centers(bounds, low, high, run):
    rows, results = assigned(run, point_layer(100), hubs(*FOUR), **bounds)
    sizes = Counter(cluster for (cluster,) in rows)
    assert all(low <= sizes[number] <= high for number in range(1, 5))
    assert results["MAX_CLUSTER_SIZE"] == max(sizes.values())


def test_each_center_has_its_own_bounds(run):
    centers = hubs(
        ("200 200", "a", 40, None),
        ("800 200", "b", None, 5),
        ("200 800", "c", 0, 12),
        ("800 800", "d", None, None),
    )
    feedback = Listener()
    rows, _ = assigned(
        run,
        point_layer(100),
        centers,
        "CLUSTER_ID",
        "CLUSTER_SIZE",
        MIN_FIELD="least",
        MAX_FIELD="most",
        MAX_SIZE=45,
        feedback=feedback,
    )
    sizes = Counter(cluster for cluster, _ in rows)
    assert 40 <= sizes[1] <= 45
    assert sizes[2] == 5
    assert sizes[3] <= 12
    assert all(size == sizes[cluster] for cluster, size in rows)
    assert "Certificate: verified" in feedback.log
    assert "Clusters: 4; features: 100.\n" in feedback.log


def test_ids_and_distances_are_written(run):
    layer, centers = point_layer(30), hubs(*FOUR)
    rows, results = assigned(
        run, layer, centers, "CLUSTER_ID", "CENTER_ID", "DISTANCE", ID_FIELD="code"
    )
    for point, (cluster, code, distance) in zip(positions(layer), rows):
        assert code == "abcd"[cluster - 1]
        assert distance == pytest.approx(math.dist(point, positions(centers)[cluster - 1]))
    added = results["OUTPUT"].fields().names()[-4:]
    assert added == ["CLUSTER_ID", "CLUSTER_SIZE", "CENTER_ID", "DISTANCE"]


def test_ids_keep_their_type(run):
    centers = make_layer(
        ["Point(1 1)", "Point(900 900)"], fields="field=n:int8", rows=[[2**40], [None]]
    )
    rows, results = assigned(run, point_layer(30), centers, "CLUSTER_ID", "CENTER_ID", ID_FIELD="n")
    assert set(rows) == {(1, 2**40), (2, None)}
    field = results["OUTPUT"].fields().field("CENTER_ID")
    assert field.type() == centers.fields().field("n").type()


def test_distances_in_degrees_are_meters_over_the_ground(run):
    layer = make_layer(["Point(179 60)", "Point(-179.5 61)", "Point(0 0)"], crs="EPSG:4326")
    centers = make_layer(["Point(-179 60)", "Point(90 0)"], crs="EPSG:4326")
    rows, results = assigned(run, layer, centers, "CLUSTER_ID", "DISTANCE", LINES="memory:")
    area = QgsDistanceArea()
    area.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    area.setEllipsoid("EPSG:7030")
    for feature, (cluster, distance) in zip(layer.getFeatures(), rows):
        hub = list(centers.getFeatures())[cluster - 1].geometry().asPoint()
        expected = area.measureLine(feature.geometry().asPoint(), hub)
        assert distance == pytest.approx(expected, abs=1e-3)
    assert [cluster for cluster, _ in rows] == [1, 1, 2]
    lines = [feature.geometry().asMultiPolyline() for feature in results["LINES"].getFeatures()]
    assert [[len(part) for part in line] for line in lines] == [[2, 2], [2], [2]]
    (first, second) = lines[0]
    assert (first[0].x(), first[1].x()) == pytest.approx((179, 180))
    assert (second[0].x(), second[1].x()) == pytest.approx((-180, -179))


@pytest.mark.parametrize("is_same", [True, False])
def test_a_layer_that_is_assigned_to_itself_is_warned_of(run, is_same):
    layer, feedback = point_layer(9), Listener()
    centers = layer if is_same else point_layer(9)
    assigned(run, layer, centers, "CLUSTER_ID", feedback=feedback)
    assert ("are the same layer" in "".join(feedback.lines)) == is_same


def test_lines_join_points_and_centers(run):
    layer, centers = point_layer(20), hubs(*FOUR)
    rows, results = assigned(
        run, layer, centers, "CLUSTER_ID", "DISTANCE", ID_FIELD="code", LINES="memory:"
    )
    lines = results["LINES"]
    names = ["FEATURE_ID", "CLUSTER_ID", "CLUSTER_SIZE", "CENTER_ID", "DISTANCE"]
    assert lines.fields().names() == names
    assert lines.wkbType() == QgsWkbTypes.Type.LineString
    assert lines.crs() == layer.crs()
    ids = [feature.id() for feature in layer.getFeatures()]
    for line, point, number, row in zip(lines.getFeatures(), positions(layer), ids, rows):
        start, end = line.geometry().asPolyline()
        assert (start.x(), start.y()) == point
        assert (end.x(), end.y()) == positions(centers)[row[0] - 1]
        assert line["FEATURE_ID"] == number
        assert (line["CLUSTER_ID"], line["DISTANCE"]) == row
        assert line["CENTER_ID"] == "abcd"[row[0] - 1]


def test_centers_in_another_reference_system(run):
    layer, centers = point_layer(60), hubs(*FOUR)
    here, _ = assigned(run, layer, centers, TOLERANCE=0)
    there, _ = assigned(run, layer, moved_to(centers, "EPSG:4326"), TOLERANCE=0)
    assert here == there


@pytest.mark.parametrize("limits", [{}, {"MIN_SIZE": 30}, {"MIN_SIZE": 19, "MAX_SIZE": 21}])
def test_the_final_centers_of_a_run_give_its_labels(limits, run):
    layer = point_layer(200, seed=11)
    plain = run(layer, CLUSTERS=6 if "MAX_SIZE" not in limits else 10, CENTERS="memory:", **limits)
    bounds = limits or {"TOLERANCE": 0}
    rows, results = assigned(run, layer, plain["CENTERS"], **bounds)
    assert rows == attributes(plain["OUTPUT"], "CLUSTER_ID")
    assert results["INERTIA"] == pytest.approx(plain["INERTIA"])


def test_groups_go_to_their_own_centers(run):
    layer = make_layer(
        ["Point(0 0)", "Point(1 0)", "Point(9 0)"],
        fields="field=code:string",
        rows=[["a"], ["b"], ["a"]],
    )
    centers = hubs(("8 0", "a"), ("1 0", "b"), ("0 0", "b"), ("0 1", "a"))
    rows, _ = assigned(
        run, layer, centers, "CLUSTER_ID", "CENTER_ID", GROUP_FIELD="code", ID_FIELD="code"
    )
    assert rows == [(2, "a"), (3, "b"), (1, "a")]


def test_the_layer_of_centers_tells_their_load(run):
    rows, results = assigned(run, point_layer(40), hubs(*FOUR), MIN_SIZE=5, CENTERS="memory:")
    sizes = Counter(cluster for (cluster,) in rows)
    written = attributes(results["CENTERS"], "CLUSTER_ID", "CLUSTER_SIZE")
    assert written == [(number, sizes[number]) for number in range(1, 5)]
    assert positions(results["CENTERS"]) == positions(hubs(*FOUR))


def test_a_center_without_features(run):
    centers = hubs(*FOUR, ("9000 9000", "far"))
    rows, results = assigned(run, point_layer(40), centers, CENTERS="memory:", ZONES="memory:")
    assert 5 not in {cluster for (cluster,) in rows}
    assert results["MIN_CLUSTER_SIZE"] == 0
    last = attributes(
        results["CENTERS"], "CLUSTER_SIZE", "INERTIA", "MEAN_DISTANCE", "MAX_DISTANCE", "MEDOID"
    )[-1]
    assert last == (0, 0, None, None, None)


def test_features_without_position(run):
    layer = make_layer(["Point(0 0)", None])
    rows, results = assigned(run, layer, hubs(*FOUR), "CLUSTER_ID", "DISTANCE", LINES="memory:")
    assert rows[1] == (None, None)
    assert results["SKIPPED"] == 1
    assert results["LINES"].featureCount() == 1


def test_a_batch_asks_for_no_zones_by_an_empty_text(run):
    """So does that of QGIS 3.22 for each output that is left empty."""
    empty = QgsProcessingOutputLayerDefinition("", QgsProject.instance())
    rows, results = assigned(
        run, point_layer(8), hubs(*FOUR), "CLUSTER_ID", ALLOW_UNASSIGNED=True, ZONES=empty
    )
    assert len(rows) == 8
    assert "ZONES" not in results


def test_features_that_do_not_fit_stay_without_a_center(run):
    layer = make_layer([f"Point({x} 0)" for x in (0, 1, 2, 50, 98, 99, 100, 101)])
    centers = hubs(("1 0", "a", 0, 3), ("99 0", "b", 0, 2))
    options = {"MAX_FIELD": "most", "ID_FIELD": "code", "ALLOW_UNASSIGNED": True}
    feedback = Listener()
    rows, results = assigned(
        run,
        layer,
        centers,
        "CLUSTER_ID",
        "CLUSTER_SIZE",
        "CENTER_ID",
        "DISTANCE",
        LINES="memory:",
        CENTERS="memory:",
        feedback=feedback,
        **options,
    )
    a, b, none = (1, 3, "a"), (2, 2, "b"), (None, None, None, None)
    assert rows == [(*a, 1), (*a, 0), (*a, 1), none, (*b, 1), (*b, 0), none, none]
    assert results["UNASSIGNED"] == 3
    assert results["INERTIA"] == pytest.approx(3)
    assert results["LINES"].featureCount() == 5
    assert attributes(results["CENTERS"], "CLUSTER_SIZE") == [(3,), (2,)]
    # Whom the centers reach, and whom they do not.
    (a_reach,), (b_reach,) = attributes(results["CENTERS"], "REACH")
    assert 1 <= a_reach <= 49
    assert b_reach == pytest.approx(1, abs=1e-5)
    assert "3 features are left unassigned, because the centers are full" in feedback.log
    assert "Certificate: verified" in feedback.log
    # Where all fit, the option changes nothing.
    rows, results = assigned(run, layer, centers, MAX_SIZE=9, ALLOW_UNASSIGNED=True)
    assert results["UNASSIGNED"] == 0
    assert None not in {cluster for (cluster,) in rows}
    _, results = assigned(run, layer, centers, MAX_SIZE=9, ALLOW_UNASSIGNED=True, CENTERS="memory:")
    assert "REACH" not in results["CENTERS"].fields().names()


@pytest.mark.parametrize("weights", [{}, {"WEIGHT_FIELD": "w"}])
def test_zones_end_where_features_stay_without_a_center(weights, run):
    wkts = [feature.geometry() for feature in point_layer(400).getFeatures()]
    layer = make_layer(wkts, "field=w:int", rows=[[1 + 30 * (n % 2)] for n in range(400)])
    feedback = Listener()
    most = 1200 if weights else 60
    options = {"MAX_SIZE": most, "ALLOW_UNASSIGNED": True, "ZONES": "memory:", **weights}
    rows, results = assigned(run, layer, hubs(*FOUR), feedback=feedback, **options)
    zones = {zone["CLUSTER_ID"]: zone.geometry() for zone in results["ZONES"].getFeatures()}
    assert sorted(zones) == [1, 2, 3, 4]
    inside = [
        [number for number, zone in zones.items() if zone.intersects(feature.geometry())]
        for feature in layer.getFeatures()
    ]
    elsewhere = sum(
        cluster is not None and cluster not in found for found, (cluster,) in zip(inside, rows)
    )
    strangers = sum(cluster is None and bool(found) for found, (cluster,) in zip(inside, rows))
    n_assigned = 400 - results["UNASSIGNED"]
    told = f"their cluster, or on its border: {n_assigned - elsewhere} of {n_assigned}."
    assert told in feedback.log
    if weights:
        assert 0 < strangers < 40
        assert f"{strangers} unassigned features lie in a zone" in feedback.log
    else:
        assert n_assigned == 240
        assert elsewhere == strangers == 0


def test_features_that_do_not_fit_in_their_group(run):
    rows = [["a"], ["a"], ["b"]]
    layer = make_layer(["Point(0 0)", "Point(1 0)", "Point(5 0)"], HUB_GROUPS, rows=rows)
    centers = hubs(("0 0", "b", 0, 0), ("9 0", "a", 0, 1))
    rows, results = assigned(
        run,
        layer,
        centers,
        GROUP_FIELD="code",
        MAX_FIELD="most",
        ALLOW_UNASSIGNED=True,
        ZONES="memory:",
    )
    assert rows == [(None,), (1,), (None,)]
    assert results["UNASSIGNED"] == 2
    assert attributes(results["ZONES"], "CLUSTER_ID", "code") == [(1, "a")]


def test_weights_that_do_not_fit_stay_without_a_center(run):
    wkts = [f"Point({x} 0)" for x in (0, 1, 2, 50, 98, 99, 100, 101)]
    weights = [4, 3, 2, 1, 5, 6, 0, 90]
    layer = make_layer(wkts, "field=w:double", rows=[[weight] for weight in weights])
    centers = hubs(("1 0", "a", 0, 8), ("99 0", "b", 0, 10))
    feedback = Listener()
    rows, results = assigned(
        run,
        layer,
        centers,
        "CLUSTER_ID",
        "CLUSTER_SIZE",
        "CLUSTER_WEIGHT",
        WEIGHT_FIELD="w",
        MAX_FIELD="most",
        ALLOW_UNASSIGNED=True,
        CENTERS="memory:",
        feedback=feedback,
    )
    none = (None, None, None)
    # 6 and 3 are the nearest, and 5 has no room beside 6; the weightless one always has.
    b = (2, 3, 7)
    assert rows[3] in (none, b)
    assert rows[5] == rows[6]
    assert rows[7] == none
    sums = Counter()
    for weight, (cluster, _, told) in zip(weights, rows):
        sums[cluster] += weight
        assert (
            cluster is None
            or told == attributes(results["CENTERS"], "CLUSTER_WEIGHT")[cluster - 1][0]
        )
    assert sums[1] <= 8
    assert sums[2] <= 10
    out = [weight for weight, (cluster, _, _) in zip(weights, rows) if cluster is None]
    assert results["UNASSIGNED"] == len(out)
    assert max(8 - sums[1], 10 - sums[2]) < min(out)
    assert (
        f"{len(out)} features with a total weight of {sum(out)} are left unassigned" in feedback.log
    )
    assert "weigh 93 more than the centers can take" in feedback.log
    assert "unless it leaves more weight unassigned" in feedback.log
    # Where all fit, the option changes nothing.
    options = {"WEIGHT_FIELD": "w", "MAX_SIZE": 100}
    with_it, _ = assigned(run, layer, centers, ALLOW_UNASSIGNED=True, **options)
    without, _ = assigned(run, layer, centers, **options)
    assert with_it == without


@pytest.mark.parametrize("weights", [{}, {"WEIGHT_FIELD": "w"}])
def test_centers_that_take_nothing(weights, run):
    """What is left of each output when nobody is served, or only what weighs nothing."""
    wkts = [f"Point({x} 0)" for x in range(4)]
    layer = make_layer(wkts, "field=w:int", rows=[[0], [1], [2], [3]])
    centers = hubs(("1 0", "a", 0, 0), ("5 0", "b", 0, 0))
    outputs = dict.fromkeys(("CENTERS", "LINES", "ZONES"), "memory:")
    rows, results = assigned(
        run, layer, centers, MAX_FIELD="most", ALLOW_UNASSIGNED=True, **weights, **outputs
    )
    first = 1 if weights else None
    assert rows == [(first,), (None,), (None,), (None,)]
    assert results["UNASSIGNED"] == 3 + (first is None)
    assert results["LINES"].featureCount() == (first is not None)
    found = attributes(results["CENTERS"], "CLUSTER_SIZE", "MEAN_DISTANCE", "MEDOID")
    assert found[1] == (0, None, None)
    assert found[0][0] == (first is not None)


def test_inertia_is_the_sum_of_squared_distances(run):
    """Of hubs within a meter of their features, in a country that is a thousand kilometers wide."""
    hub_places = [(1e6 * x, 1e6 * y) for x, y in ((0, 0), (0.3, 0.9), (1, 0.4), (0.7, 0.1))]
    near = [(x + 0.01 * n, y - 0.007 * n) for x, y in hub_places for n in range(1, 6)]
    layer = make_layer([f"Point({x!r} {y!r})" for x, y in near])
    centers = hubs(*[(f"{x!r} {y!r}", "a") for x, y in hub_places])
    for more in ({}, {"MAX_SIZE": 3, "ALLOW_UNASSIGNED": True}, {"MAX_SIZE": 6}):
        rows, results = assigned(run, layer, centers, "DISTANCE", **more)
        expected = sum(distance**2 for (distance,) in rows if distance is not None)
        assert results["INERTIA"] == pytest.approx(expected, rel=1e-9)


CAPACITIES = "field=code:string&field=least:double&field=most:double"


def test_capacities_need_not_be_whole(run):
    rows = [["a", 1.5, 2.9], ["b", None, math.inf]]
    centers = make_layer(["Point(0 0)", "Point(9 0)"], CAPACITIES, rows=rows)
    layer = make_layer([f"Point({x} 0)" for x in range(5)])
    rows, _ = assigned(run, layer, centers, MAX_FIELD="most")
    assert rows == [(1,), (1,), (2,), (2,), (2,)]
    layer = make_layer([f"Point({x} 0)" for x in range(5, 10)])
    rows, _ = assigned(run, layer, centers, MIN_FIELD="least")
    assert rows == [(1,), (1,), (2,), (2,), (2,)]
    with pytest.raises(QgsProcessingException, match="The center with feature id 2 has inf in"):
        assigned(run, layer, centers, MIN_FIELD="most")


def test_a_center_without_a_position_is_skipped(run):
    centers = make_layer(["Point(0 0)", None, "Point(9 0)"], HUB_GROUPS, rows=["a", "b", "c"])
    layer, feedback = make_layer([f"Point({x} 0)" for x in (1, 8)]), Listener()
    rows, results = assigned(
        run, layer, centers, "CLUSTER_ID", "CENTER_ID", ID_FIELD="code", feedback=feedback
    )
    assert rows == [(1, "a"), (2, "c")]
    assert results["NUM_CLUSTERS"] == 2
    assert "1 features of the layer of centers have no usable position" in feedback.log
    assert "feature 2" in feedback.log


@pytest.mark.parametrize("weights", [{}, {"WEIGHT_FIELD": "w"}])
def test_a_group_without_centers_stays_unassigned(weights, run):
    fields = "field=code:string&field=w:int"
    rows = [["a", 1], ["b", 2], ["b", 3], ["c", 4]]
    layer = make_layer([f"Point({x} {x * x})" for x in range(4)], fields, rows=rows)
    centers, feedback = hubs(("0 1", "a"), ("5 5", "c"), ("9 9", "c")), Listener()
    outputs = dict.fromkeys(("CENTERS", "LINES", "ZONES"), "memory:")
    given = {"GROUP_FIELD": "code", "ALLOW_UNASSIGNED": True, **outputs, **weights}
    found, results = assigned(run, layer, centers, feedback=feedback, **given)
    assert [found[0], found[1], found[2]] == [(1,), (None,), (None,)]
    assert found[3] in [(2,), (3,)]
    assert results["UNASSIGNED"] == 2
    assert results["LINES"].featureCount() == 2
    assert results["CENTERS"].featureCount() == 3
    assert "Group “b”: no center belongs to it; its 2 features stay unassigned" in feedback.log
    assert "left unassigned" not in feedback.log
    assert "Certificate: verified" in feedback.log
    # Otherwise nothing is done, and where no group has a center either.
    with pytest.raises(QgsProcessingException, match=r"Group “b” .*: no center belongs to it"):
        assigned(run, layer, centers, **{**given, "ALLOW_UNASSIGNED": False})
    with pytest.raises(QgsProcessingException, match="No center belongs to any group"):
        assigned(run, layer, hubs(("0 1", "x")), **given)


LACKING = [("200 200", "a", 30, 2), ("800 200", "b", 1, -1)]


@pytest.mark.parametrize(
    ("places", "wrong", "sentence"),
    [
        (FOUR, {"MAX_SIZE": 4}, "take at most 16 features. To be assigned: 20, which is 4 more"),
        (FOUR, {"MIN_SIZE": 6}, "add up to 24 features. Available: 20"),
        (
            FOUR,
            {"ID_FIELD": "nowhere"},
            "each center (ID_FIELD): the layer has no field “nowhere”",
        ),
        (
            FOUR,
            {"MIN_FIELD": "nowhere"},
            "each center (MIN_FIELD): the layer has no field “nowhere”",
        ),
        (
            FOUR,
            {"MAX_FIELD": "nowhere"},
            "each center (MAX_FIELD): the layer has no field “nowhere”",
        ),
        (FOUR, {"MIN_FIELD": "least", "GROUP_FIELD": "name"}, "(CENTERS_LAYER) has no field of"),
        (LACKING, {"MAX_FIELD": "most"}, "The center with feature id 2 has -1 in the field"),
        (LACKING[:1], {"MIN_FIELD": "least"}, "add up to 30 features. Available: 20"),
        (
            [("1 1", "a", 10, 2), ("9 9", "b", 1, 99)],
            {"MIN_FIELD": "least", "MAX_FIELD": "most"},
            "feature id 1 must get at least 10 features and can take at most 2",
        ),
        ([], {}, "has no features"),
        (FOUR, {"CENTERS_LAYER": None}, "CENTERS_LAYER"),
        (FOUR, {"ALLOW_UNASSIGNED": "perhaps"}, "“perhaps” is neither true nor false"),
    ],
)
def test_bad_input_gets_a_sentence(places, wrong, sentence, run, tmp_path):
    output = tmp_path / "assigned.gpkg"
    parameters = {"CENTERS_LAYER": hubs(*places), **wrong}
    with pytest.raises(QgsProcessingException) as error:
        run(point_layer(20), algorithm=ASSIGN, OUTPUT=str(output), **parameters)
    assert sentence in str(error.value)
    assert not list(tmp_path.iterdir())


def test_centers_at_one_place_share_its_features(run):
    layer = make_layer(["Point(0 0)", "Point(1 0)", "Point(2 0)", "Point(90 0)"])
    centers = hubs(("0 0", "a"), ("0 0", "b"), ("90 0", "c"))
    rows, _ = assigned(run, layer, centers, MAX_SIZE=2)
    sizes = Counter(cluster for (cluster,) in rows)
    assert sizes[1] + sizes[2] == 3
    assert max(sizes.values()) == 2


def test_ids_of_other_kinds(run, tmp_path):
    day = QDate(2020, 2, 29)
    centers = make_layer(
        ["Point(1 1)", "Point(900 900)"], fields="field=day:date", rows=[[day], [None]]
    )
    source = save(point_layer(20), tmp_path / "points.gpkg")
    output = str(tmp_path / "assigned.gpkg")
    run(source, algorithm=ASSIGN, CENTERS_LAYER=centers, ID_FIELD="day", OUTPUT=output)
    rows = set(attributes(load(output), "CLUSTER_ID", "CENTER_ID"))
    assert rows == {(1, day), (2, None)}
