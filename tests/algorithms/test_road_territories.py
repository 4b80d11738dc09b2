"""Territories along roads: costs, sizes, what cannot be reached, and what is refused."""

import re
from collections import Counter

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from tests.bridge.layers_for_tests import Listener, attributes, make_layer

ROADS = "constrainedkmeans:roadterritories"
METRIC, DEGREES = "EPSG:25832", "EPSG:4326"
ROAD_FIELDS = "field=way:string&field=speed:double"
HUB_FIELDS = "field=code:string&field=least:int&field=most:int"
#: A street of 1 km with a bend, a branch in its middle, and a street that is not joined to them.
STREETS = (
    "LineString(0 0,500 0,1000 0)",
    "LineString(500 0,500 400)",
    "LineString(0 2000,1000 2000)",
)
CORNER = (500_000, 5_500_000)


def moved(wkt):
    geometry = QgsGeometry.fromWkt(wkt)
    geometry.translate(*CORNER)
    return geometry


def streets(*wkts, rows=None, crs=METRIC, kind="LineString"):
    geometries = [None if wkt is None else moved(wkt) for wkt in (wkts or STREETS)]
    rows = rows or [[NULL, NULL]] * len(geometries)
    return make_layer(geometries, ROAD_FIELDS, crs, kind, rows)


def features(*places, weights=None, crs=METRIC):
    rows = [[weight] for weight in weights or [1] * len(places)]
    geometries = [moved(f"Point({x} {y})") for x, y in places]
    return make_layer(geometries, "field=pupils:int", crs, rows=rows)


def hubs(*places, limits=None, crs=METRIC):
    rows = [[chr(97 + i), *(limits or [(NULL, NULL)] * len(places))[i]] for i in range(len(places))]
    return make_layer([moved(f"Point({x} {y})") for x, y in places], HUB_FIELDS, crs, rows=rows)


def reprojected(layer, crs):
    """The same layer in another reference system."""
    target = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
    found = []
    for feature in layer.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(transform)
        found.append(geometry)
    fields = "&".join(f"field={f.name()}:{f.typeName()}" for f in layer.fields())
    rows = [feature.attributes() for feature in layer.getFeatures()]
    kind = "Point" if layer.geometryType() == 0 else "LineString"
    return make_layer(found, fields, crs, kind, rows)


@pytest.fixture
def along(with_outputs):
    """Run the algorithm; all outputs are written."""

    def run(layer, roads, centers, feedback=None, **parameters):
        outputs = dict.fromkeys(("OUTPUT", "TERRITORIES", "CENTERS"), "TEMPORARY_OUTPUT")
        given = {"INPUT": layer, "ROADS": roads, "CENTERS_LAYER": centers}
        return with_outputs(ROADS, {**given, **outputs, **parameters}, feedback)

    return run


def costs(results, *names):
    return attributes(results["OUTPUT"], *(names or ("CLUSTER_ID", "COST")))


def test_costs_are_ways_along_the_roads(along):
    """Not as the crow flies, and without the way from the feature to its road."""
    layer = features((100, 30), (500, 400), (900, -7), (990, 0))
    results = along(layer, streets(), hubs((0, 0), (1000, 10)))
    rows = costs(results, "CLUSTER_ID", "COST", "ROAD_DISTANCE", "CLUSTER_SIZE")
    assert rows == [(1, 100, 30, 2), (1, 900, 0, 2), (2, 100, 7, 2), (2, 10, 0, 2)]
    assert results["TOTAL_COST"] == 1110
    assert (results["NUM_CLUSTERS"], results["UNASSIGNED"], results["UNREACHABLE"]) == (2, 0, 0)
    centers = attributes(results["CENTERS"], "TOTAL_COST", "MEAN_COST", "MAX_COST", "PRICE")
    assert centers == [(1000, 500, 900, 0), (110, 55, 100, 0)]


def test_sizes_are_within_limits_at_the_least_cost(along):
    layer = features(*((x, 5) for x in (0, 10, 20, 30, 40, 900)), weights=[1, 2, 3, 1, 1, 9])
    feedback = Listener()
    results = along(layer, streets(), hubs((0, 0), (1000, 0)), feedback, MAX_SIZE=3)
    assert costs(results, "CLUSTER_ID") == [(1,), (1,), (1,), (2,), (2,), (2,)]
    assert "Certificate: verified" in feedback.log
    own = hubs((0, 0), (1000, 0), limits=[(NULL, 5), (3, NULL)])
    results = along(layer, streets(), own, MAX_FIELD="most", MIN_FIELD="least", ID_FIELD="code")
    rows = costs(results, "CENTER_ID", "CAPACITY", "USE_PCT")
    assert Counter(code for code, *_ in rows) == {"a": 3, "b": 3}
    assert rows[0] == ("a", 5, 60)
    results = along(layer, streets(), own, WEIGHT_FIELD="pupils", MAX_SIZE=10)
    assert costs(results, "CLUSTER_ID", "CLUSTER_WEIGHT")[-1] == (2, 9)
    assert results["MAX_CLUSTER_WEIGHT"] <= 10


def test_a_center_at_a_feature_and_two_at_one_node(along):
    layer = features(*((500, 0) for _ in range(4)), (0, 0))
    results = along(layer, streets(), hubs((500, 0), (500, 0)), TOLERANCE=20)
    assert [cost for _, cost in costs(results)] == [0, 0, 0, 0, 500]
    assert results["MAX_CLUSTER_SIZE"] == 3


def test_one_way_roads_lead_one_way(along):
    circle = streets(
        "LineString(0 0,1000 0)",
        "LineString(1000 0,1000 1000,0 1000,0 0)",
        rows=[["yes", NULL], ["yes", NULL]],
    )
    layer, center = features((100, 0), (0, 900)), hubs((0, 0))
    ways = {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "yes"}
    assert [cost for _, cost in costs(along(layer, circle, center))] == [100, 900]
    assert [cost for _, cost in costs(along(layer, circle, center, **ways))] == [100, 3100]
    back = along(layer, circle, center, TRAVEL=1, **ways)
    assert [cost for _, cost in costs(back)] == [3900, 900]
    backward = {"DIRECTION_FIELD": "way", "VALUE_BACKWARD": "yes"}
    assert [cost for _, cost in costs(along(layer, circle, center, **backward))] == [3900, 900]
    other = {"DIRECTION_FIELD": "way", "VALUE_BOTH": "no", "DEFAULT_DIRECTION": 0}
    feedback = Listener()
    results = along(layer, circle, center, feedback, **other)
    assert [cost for _, cost in costs(results)] == [100, 3100]
    assert "2 roads have another value in Direction field (DIRECTION_FIELD)" in feedback.log


def test_fastest_is_in_minutes(along):
    roads = streets(*STREETS[:2], rows=[[NULL, 30.0], [NULL, NULL]])
    layer = features((0, 0), (500, 300))
    results = along(
        layer, roads, hubs((1000, 0)), STRATEGY=1, SPEED_FIELD="speed", DEFAULT_SPEED=60
    )
    (_, first), (_, second) = costs(results)
    assert first == pytest.approx(2, rel=1e-12)
    assert second == pytest.approx(1 + 0.3, rel=1e-12)


def test_reference_systems_may_differ(along):
    layer, center = features((100, 30), (900, -7)), hubs((0, 0))
    roads = reprojected(streets(), DEGREES)
    expected = costs(along(layer, streets(), center), "COST")
    found = costs(along(layer, roads, reprojected(center, "EPSG:3857")), "COST")
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    on_globe = along(reprojected(layer, DEGREES), roads, center)
    # The projection makes lengths shorter than on the ground by 4 in 10,000 here.
    np.testing.assert_allclose(costs(on_globe, "COST"), expected, rtol=1e-3)
    assert on_globe["OUTPUT"].crs().authid() == DEGREES
    assert on_globe["TERRITORIES"].crs().authid() == DEGREES


def test_what_no_road_leads_to_stays_unassigned_and_is_listed(along):
    layer = features((100, 0), (500, 2000), (900, 0))
    feedback = Listener()
    results = along(layer, streets(), hubs((0, 0)), feedback, TOLERANCE=0)
    assert costs(results, "CLUSTER_ID", "CLUSTER_SIZE", "COST", "ROAD_DISTANCE") == [
        (1, 2, 100, 0),
        (None, None, None, 0),
        (1, 2, 900, 0),
    ]
    assert (results["UNASSIGNED"], results["UNREACHABLE"]) == (1, 1)
    assert "1 features cannot be reached along the roads. They stay unassigned: 2." in feedback.log
    assert "The roads form 2 networks that are not joined" in feedback.log


def test_a_feature_far_from_all_roads(along):
    layer = features(*((x, 10) for x in range(0, 1000, 50)), (500, -100_000))
    feedback = Listener()
    results = along(layer, streets(), hubs((0, 0)), feedback)
    assert costs(results, "CLUSTER_ID", "COST", "ROAD_DISTANCE")[-1] == (1, 500, 100_000)
    assert "Feature 21 lies 100 km from the nearest road" in feedback.log
    feedback = Listener()
    results = along(layer, streets(), hubs((0, 0)), feedback, MAX_ROAD_DISTANCE=20)
    assert costs(results, "CLUSTER_ID", "COST", "ROAD_DISTANCE")[-1] == (None, None, 100_000)
    assert results["UNREACHABLE"] == 1
    assert "Maximum distance to the road (MAX_ROAD_DISTANCE)" in feedback.log


def test_the_maximum_cost(along):
    layer, centers = features((100, 0), (450, 0), (500, 400)), hubs((0, 0), (1000, 0))
    with pytest.raises(QgsProcessingException) as refusal:
        along(layer, streets(), centers, MAX_COST=500)
    assert "cost more than 500 meters from every center" in str(refusal.value)
    assert "feature 3. Raise Maximum cost (MAX_COST) to at least 900" in str(refusal.value)
    results = along(layer, streets(), centers, MAX_COST=500, ALLOW_UNASSIGNED=True)
    assert costs(results) == [(1, 100), (1, 450), (None, None)]
    assert (results["UNASSIGNED"], results["UNREACHABLE"]) == (1, 0)
    with pytest.raises(QgsProcessingException) as refusal:
        along(layer, streets(), centers, MAX_COST=900, MIN_SIZE=1, MAX_SIZE=1)
    assert "can take at most" in str(refusal.value)
    with pytest.raises(QgsProcessingException) as refusal:
        along(features((0, 0), (10, 0)), streets(), centers, MAX_COST=100, TOLERANCE=0)
    assert "The limits cannot be met along the roads." in str(refusal.value)


def test_roads_are_cut_where_two_centers_are_equally_good(along):
    results = along(features((100, 0), (900, 0)), streets(), hubs((0, 0), (1000, 0)), MAX_COST=700)
    rows = attributes(results["TERRITORIES"], "CLUSTER_ID", "ROAD_ID", "LENGTH")
    assert rows == [(1, 1, 500), (2, 1, 500), (1, 2, 200), (None, 2, 200), (None, 3, 1000)]
    for feature, (_, _, length) in zip(results["TERRITORIES"].getFeatures(), rows):
        assert feature.geometry().length() == pytest.approx(length)
    layer = features(*((x, 0) for x in (100, 200, 300, 400)))
    results = along(layer, streets(), hubs((0, 0), (1000, 0)), MAX_SIZE=2)
    pieces = attributes(results["TERRITORIES"], "CLUSTER_ID", "ROAD_ID", "LENGTH")
    (own,) = [length for number, road, length in pieces if (number, road) == (1, 1)]
    assert 200 <= own <= 300


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("limits", [{}, {"MAX_COST": 1500}, {"MIN_SIZE": 8, "MAX_SIZE": 10}])
def test_the_first_of_equally_good_centers_gets_it_however_roads_are_drawn(seed, limits, along):
    """Blocks of equal length: there are many shortest paths, and many places between centers."""
    random = np.random.RandomState(seed)
    blocks = [((x, y), (x + 100, y)) for x in range(0, 500, 100) for y in range(0, 600, 100)]
    blocks += [((y, x), (y, x + 100)) for (x, y), _ in blocks]
    layer = features(*((x, y) for x in range(0, 600, 100) for y in (0, 200, 400, 500)))
    centers = hubs((500, 500), (0, 0), (0, 500))

    def found(order, turned):
        lines = [blocks[row][:: -1 if back else 1] for row, back in zip(order, turned)]
        roads = streets(*(f"LineString({a} {b},{c} {d})" for (a, b), (c, d) in lines))
        results = along(layer, roads, centers, **limits)
        pieces = [
            (*geometry.centroid().asPoint(), geometry.length(), number)
            for geometry, (number,) in zip(
                (one.geometry() for one in results["TERRITORIES"].getFeatures()),
                attributes(results["TERRITORIES"], "CLUSTER_ID"),
            )
        ]
        return costs(results), sorted(pieces)

    n = len(blocks)
    first, pieces = found(range(n), [False] * n)
    assert found(random.permutation(n), random.random_sample(n) < 0.5) == (first, pieces)
    if limits.get("MIN_SIZE") is None:
        for feature, (number, _) in zip(layer.getFeatures(), first):
            x, y = (a - b for a, b in zip(feature.geometry().asPoint(), CORNER))
            ways = [abs(x - a) + abs(y - b) for a, b in ((500, 500), (0, 0), (0, 500))]
            assert number == 1 + int(np.argmin(ways))


def town(seed, crs=METRIC):
    """Streets, some of which are missing, features beside them, and centers."""
    random = np.random.RandomState(seed)
    lines = []
    for x in range(0, 2000, 200):
        for y in range(0, 2001, 200):
            lines += [
                f"LineString({one[0]} {one[1]},{other[0]} {other[1]})"
                for one, other in (((x, y), (x + 200, y)), ((y, x), (y, x + 200)))
                if random.random_sample() < 0.8
            ]
    places = random.uniform(0, 2000, (150, 2)).tolist()
    layers = features(*places), streets(*lines), hubs(*random.uniform(0, 2000, (5, 2)).tolist())
    return layers if crs == METRIC else [reprojected(layer, crs) for layer in layers]


def zones_of(results):
    numbers = attributes(results["ZONES"], "CLUSTER_ID")
    polygons = [feature.geometry() for feature in results["ZONES"].getFeatures()]
    return {number: polygon for (number,), polygon in zip(numbers, polygons)}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("seed", "crs"),
    [(0, METRIC), (1, METRIC), (2, METRIC), (0, DEGREES), (1, "EPSG:3857"), (2, DEGREES)],
)
def test_zones_hold_their_features_and_do_not_overlap(seed, crs, along):
    layer, roads, centers = town(seed, crs)
    limits = [{}, {"MIN_SIZE": 25, "MAX_SIZE": 35}, {"MAX_COST": 1500, "ALLOW_UNASSIGNED": True}]
    results = along(layer, roads, centers, ZONES="TEMPORARY_OUTPUT", **limits[seed])
    zones = zones_of(results)
    assert all(zone.isGeosValid() for zone in zones.values())
    together = QgsGeometry.unaryUnion(list(zones.values())).area()
    assert sum(zone.area() for zone in zones.values()) == pytest.approx(together, rel=1e-9)
    # In degrees, roads are straight on the map, and so are no shortest lines.
    margin = 0 if crs == METRIC else 1e-9
    for feature, (number,) in zip(results["OUTPUT"].getFeatures(), costs(results, "CLUSTER_ID")):
        if number is not None:
            assert zones[number].distance(feature.geometry()) <= margin
    sizes = Counter(number for (number,) in costs(results, "CLUSTER_ID") if number is not None)
    assert dict(attributes(results["ZONES"], "CLUSTER_ID", "CLUSTER_SIZE")) == sizes
    # Roads lie in their zone, but for a little where they are cut or end at another one.
    lengths = Counter()
    for feature, (number,) in zip(
        results["TERRITORIES"].getFeatures(), attributes(results["TERRITORIES"], "CLUSTER_ID")
    ):
        for other, zone in zones.items():
            inside = feature.geometry().intersection(zone).length()
            lengths["own" if number == other else "other"] += inside
    assert lengths["other"] < 0.005 * lengths["own"]


def test_zones_are_what_is_nearest_to_the_roads(along):
    """Two streets side by side, and a boundary: the border is in their middle."""
    roads = streets("LineString(0 0,1000 0)", "LineString(0 100,1000 100)")
    box = make_layer(
        [moved("Polygon((0 -50,1000 -50,1000 200,0 200,0 -50))")], "", METRIC, "Polygon"
    )
    layer = features(*((x, y) for x in (100, 900) for y in (10, 130)))
    results = along(layer, roads, hubs((0, 0), (0, 100)), ZONES="TEMPORARY_OUTPUT", BOUNDARY=box)
    zones = zones_of(results)
    assert zones[1].area() == pytest.approx(100_000, rel=1e-6)
    assert zones[2].area() == pytest.approx(150_000, rel=1e-6)
    assert attributes(results["ZONES"], "AREA")[0][0] == pytest.approx(zones[1].area())


def test_what_is_nearest_to_roads_without_a_territory_is_in_no_zone(along):
    layer = features((100, 0), (500, 2000), (900, 0))
    box = make_layer(
        [moved("Polygon((0 -500,1000 -500,1000 2500,0 2500,0 -500))")], "", METRIC, "Polygon"
    )
    feedback = Listener()
    results = along(
        layer,
        streets(*STREETS[::2]),
        hubs((0, 0)),
        feedback,
        ZONES="TEMPORARY_OUTPUT",
        BOUNDARY=box,
    )
    assert zones_of(results)[1].area() == pytest.approx(1_500_000, rel=1e-6)
    assert "Features in the zone of their cluster, or on its border: 2 of 2." in feedback.log
    feedback = Listener()
    along(layer, streets(), hubs((0, 0)), feedback, BOUNDARY=box)
    assert "Boundary of the zones (BOUNDARY) is not used" in feedback.log


def test_nothing_is_assigned_and_there_are_no_zones(along):
    limits = {"MAX_COST": 1, "ALLOW_UNASSIGNED": True}
    results = along(features((500, 0)), streets(), hubs((0, 0)), ZONES="TEMPORARY_OUTPUT", **limits)
    assert (results["UNASSIGNED"], zones_of(results)) == (1, {})


def test_zones_at_the_antimeridian(along):
    lines = [
        "LineString(179.9 0,180 0)",
        "LineString(-180 0,-179.9 0)",
        "LineString(180 0,180 0.1)",
    ]
    roads = make_layer(
        [QgsGeometry.fromWkt(wkt) for wkt in lines],
        ROAD_FIELDS,
        DEGREES,
        "LineString",
        [[NULL, NULL]] * 3,
    )
    places = [(179.92, 0.01), (179.95, -0.01), (-179.95, 0.01), (-179.92, -0.01)]
    layer = make_layer([QgsGeometry.fromWkt(f"Point({x} {y})") for x, y in places], crs=DEGREES)
    centers = make_layer(
        [QgsGeometry.fromWkt(f"Point({x} 0)") for x in (179.91, -179.93)],
        HUB_FIELDS,
        DEGREES,
        rows=[["a", NULL, NULL], ["b", NULL, NULL]],
    )
    results = along(layer, roads, centers, ZONES="TEMPORARY_OUTPUT")
    assert costs(results, "CLUSTER_ID") == [(1,), (1,), (2,), (2,)]
    zones = zones_of(results)
    for (x, y), (number,) in zip(places, costs(results, "CLUSTER_ID")):
        assert zones[number].intersects(QgsGeometry.fromWkt(f"Point({x} {y})"))
        assert not zones[3 - number].intersects(QgsGeometry.fromWkt(f"Point({x} {y})"))


def test_zones_around_the_globe_are_refused(along):
    places = [(0, 0), (120, 0), (-120, 0)]
    roads = make_layer(
        [QgsGeometry.fromWkt("LineString(-170 0,-120 0,0 0,120 0,170 0)")],
        ROAD_FIELDS,
        DEGREES,
        "LineString",
        [[NULL, NULL]],
    )
    layer = make_layer([QgsGeometry.fromWkt(f"Point({x} {y})") for x, y in places], crs=DEGREES)
    centers = make_layer(
        [QgsGeometry.fromWkt("Point(0 0)")], HUB_FIELDS, DEGREES, rows=[["a", NULL, NULL]]
    )
    with pytest.raises(QgsProcessingException, match="span half the globe or more"):
        along(layer, roads, centers, ZONES="TEMPORARY_OUTPUT")


@pytest.mark.parametrize("crs", [METRIC, DEGREES])
def test_the_report_shows_centers_and_costs(crs, along, tmp_path):
    layer, roads, centers = (
        reprojected(one, crs)
        for one in (
            features((100, 30), (500, 400), (900, -7), (990, 0), (500, 2000)),
            streets(),
            hubs((0, 0), (1000, 10), limits=[(NULL, 2), (NULL, NULL)]),
        )
    )
    page = tmp_path / "page.html"
    given = {"ID_FIELD": "code", "MAX_FIELD": "most", "ZONES": "TEMPORARY_OUTPUT"}
    results = along(layer, roads, centers, REPORT=str(page), **given)
    text = page.read_text(encoding="utf-8")
    assert "The features were assigned to 2 centers along roads." in text
    assert "1 features are unassigned." in text
    mean, most = re.search(
        "a feature costs (\\S+) meters at its center; .* is (\\S+) meters", text
    ).groups()
    found = [cost for (cost,) in costs(results, "COST") if cost is not None]
    assert float(mean) == pytest.approx(sum(found) / 4, rel=1e-2)
    assert float(most) == pytest.approx(max(found), rel=1e-2)
    assert all(title in text for title in ("Given center", "Capacity", "Use (%)", "Largest cost"))
    assert 'class="zone"' in text
    along(layer, roads, None, CLUSTERS=2, REPORT=str(page))
    assert "Given center" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [{}, {"TRAVEL": 1}, {"MAX_SIZE": 5}, {"MAX_COST": 999}])
@pytest.mark.parametrize("way", ["both", "yes"])
def test_a_center_that_can_reach_no_feature_gets_none(way, options, along):
    # Of one-way roads, all features lie before the second center, or after it.
    other = (1000, 0) if way == "yes" else (500, 2000)
    if way == "yes" and "TRAVEL" in options:
        other = (0, 0)
    given = features((100, 0), (400, 0)), streets(rows=[[way, NULL]] * 3)
    first = (50, 0) if "TRAVEL" not in options else (450, 0)
    centers = hubs(first, other)
    ways = {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "yes"}
    results = along(*given, centers, ZONES="TEMPORARY_OUTPUT", **options, **ways)
    assert attributes(results["CENTERS"], "CLUSTER_SIZE") == [(2,), (0,)]
    with pytest.raises(QgsProcessingException, match="limits cannot be met along the roads"):
        along(*given, centers, MIN_SIZE=1, **options, **ways)
    # A depot on a network without features.
    away = hubs(first, (500, 2000))
    results = along(*given, away, REPORT="TEMPORARY_OUTPUT", **options, **ways)
    assert attributes(results["CENTERS"], "CLUSTER_SIZE") == [(2,), (0,)]


def test_centers_are_found_on_the_roads(along):
    layer = features(*((x, 10) for x in (0, 50, 100, 900, 950, 1000)), (500, 2000))
    feedback = Listener()
    results = along(layer, streets(), None, feedback, CLUSTERS=3)
    assert costs(results) == [(1, 50), (1, 0), (1, 50), (2, 50), (2, 0), (2, 50), (3, 0)]
    places = [feature.geometry().asPoint() for feature in results["CENTERS"].getFeatures()]
    places = [(p.x() - CORNER[0], p.y() - CORNER[1]) for p in places]
    assert places == [(50, 0), (950, 0), (500, 2000)]
    assert results["UNREACHABLE"] == 0
    assert "Certificate: verified" in feedback.log
    assert "did not converge" not in feedback.log


def test_every_network_gets_centers_by_its_size(along):
    places = [(25 * i, 0) for i in range(40)] + [(30 * i, 2000) for i in range(33)]
    weights = [1 + i % 3 for i in range(73)]
    for options in ({}, {"TOLERANCE": 20}, {"WEIGHT_FIELD": "pupils"}, {"ALLOW_UNASSIGNED": True}):
        layer = features(*places, weights=weights)
        results = along(layer, streets(), None, CLUSTERS=4, **options)
        used = [
            [cluster for (cluster,) in costs(results, "CLUSTER_ID")][i:j]
            for i, j in ((0, 40), (40, 73))
        ]
        assert [set(some) for some in used] == [{1, 2}, {3, 4}]
    assert results["UNASSIGNED"] == results["UNREACHABLE"] == 0
    with pytest.raises(QgsProcessingException, match=r"Set .*\(CLUSTERS\) to 2 or more"):
        along(layer, streets(), None, CLUSTERS=1)
    results = along(layer, streets(), None, CLUSTERS=1, ALLOW_UNASSIGNED=True)
    assert (results["MAX_CLUSTER_SIZE"], results["UNREACHABLE"]) == (40, 33)
    results = along(layer, streets(), None, CLUSTERS=4, ALLOW_UNASSIGNED=True, TOLERANCE=50)
    assert results["UNASSIGNED"] == 0
    with pytest.raises(QgsProcessingException, match="to 4 centers together, not 5"):
        along(layer, streets(), None, CLUSTERS=5, MIN_SIZE=14)
    with pytest.raises(QgsProcessingException, match=r"has 33 features, for which no number"):
        along(layer, streets(), None, CLUSTERS=2, MIN_SIZE=34)


def test_centers_reach_all_features_along_one_way_roads(along):
    roads = streets(
        *("LineString(0 0,500 0)", "LineString(0 200,500 0)", "LineString(500 0,900 0)"),
        *("LineString(900 0,500 0)", "LineString(900 0,1500 0)"),
        rows=[["yes", NULL]] * 5,
    )
    layer = features((0, 0), (0, 200), *((600 + 50 * i, 0) for i in range(6)), (1500, 0))
    ways = {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "yes"}
    results = along(layer, roads, None, CLUSTERS=3, **ways)
    assert results["UNREACHABLE"] == results["UNASSIGNED"] == 0
    with pytest.raises(QgsProcessingException, match=r"Set .*\(CLUSTERS\) to 2 or more"):
        along(layer, roads, None, CLUSTERS=1, **ways)
    assert along(layer, roads, None, CLUSTERS=1, TRAVEL=1, **ways)["UNREACHABLE"] == 0


def test_clusters_are_smaller_where_nobody_set_limits_and_too_few_are_within_reach(along):
    layer = features(*((10 * i, 0) for i in range(12)), (500, 0), (520, 0), (1000, 0), (940, 0))
    feedback = Listener()
    options = {"CLUSTERS": 4, "MAX_COST": 30, "ALLOW_UNASSIGNED": True}
    results = along(layer, streets(), None, feedback, **options)
    assert "Clusters of equal size are not possible along the roads." in feedback.log
    assert 0 < results["MAX_CLUSTER_SIZE"] <= 4
    assert results["UNASSIGNED"] < 12
    with pytest.raises(QgsProcessingException, match="limits cannot be met along the roads"):
        along(layer, streets(), None, MIN_SIZE=4, **options)


def test_a_search_that_is_cut_short_is_told(along):
    feedback = Listener()
    layer = features(*((i * i * i % 997, 0) for i in range(60)), *((500, 7 * i) for i in range(50)))
    along(layer, streets(), None, feedback, CLUSTERS=7, MAX_ITERATIONS=1)
    assert "did not converge" in feedback.log


def test_centers_are_found_within_limits_and_reach_all_that_is_served(along):
    rows = [["both", NULL], ["yes", NULL], ["both", NULL]]
    ways = {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "yes"}
    layer = features(*((x, 0) for x in range(0, 1001, 25)), (500, 300), weights=[1, 2, 3] * 14)
    for options in ({"TOLERANCE": 20}, {"MIN_SIZE": 10, "MAX_SIZE": 12}, {}):
        results = along(layer, streets(rows=rows), None, CLUSTERS=4, **options, **ways)
        assert all(cost is not None for (cost,) in costs(results, "COST"))
        assert 10 * (options != {"TOLERANCE": 20}) <= results["MIN_CLUSTER_SIZE"]
        assert results["MAX_CLUSTER_SIZE"] <= 12.6
    results = along(layer, streets(rows=rows), None, CLUSTERS=4, WEIGHT_FIELD="pupils", **ways)
    # The default tolerance, as in constrained k-means.
    assert results["MAX_CLUSTER_WEIGHT"] <= 1.1 * 84 / 4 + 3
    assert sum(weight for (weight,) in attributes(results["CENTERS"], "CLUSTER_WEIGHT")) == 84


def test_lines_of_all_kinds(along):
    roads = make_layer(
        [
            moved("MultiLineStringZ((0 0 5,500 0 7),(500 0 7,1000 0 9))"),
            moved("MultiLineString((0 0,0 0,0 300))"),
            moved("MultiLineString((1000 0,1000 100,1100 100,1000 0))"),
            moved("MultiLineString((0 0,500 0))"),
            None,
            QgsGeometry.fromWkt("MultiLineString EMPTY"),
        ],
        ROAD_FIELDS,
        METRIC,
        "MultiLineStringZ",
        [[NULL, NULL]] * 6,
    )
    feedback = Listener()
    layer = features((400, 0), (0, 300), (1050, 100), (1000, 100))
    results = along(layer, roads, hubs((0, 0)), feedback)
    found = [cost for _, cost in costs(results)]
    np.testing.assert_allclose(found, [400, 300, 1150, 1100], rtol=1e-12)
    assert "6 roads read." in feedback.log
    assert "2 roads have no usable geometry" in feedback.log


def test_roads_of_length_zero_are_not_used(along):
    feedback = Listener()
    roads = streets("LineString(0 0,500 0)", "LineString(3 3,3 3)", "LineString(9 9,9 9,9 9)")
    results = along(features((3, 3)), roads, hubs((100, 0)), feedback)
    assert costs(results, "COST", "ROAD_DISTANCE") == [(97, 3)]
    assert "2 roads have no usable geometry" in feedback.log
    assert "networks that are not joined" not in feedback.log


def test_ends_a_little_apart_are_joined_by_a_tolerance(along):
    roads = streets("LineString(0 0,500 0)", "LineString(500.4 0,1000 0)")
    layer, center = features((900, 0)), hubs((0, 0))
    with pytest.raises(QgsProcessingException, match="No feature can be reached"):
        along(layer, roads, center)
    results = along(layer, roads, center, TOPOLOGY_TOLERANCE=0.5)
    # As in QGIS, the second one then begins where the first one ends.
    assert costs(results, "COST") == [(pytest.approx(900, rel=1e-12),)]
    degrees = [reprojected(one, DEGREES) for one in (layer, roads, center)]
    # In meters there, too.
    (found,) = costs(along(*degrees, TOPOLOGY_TOLERANCE=0.5), "COST")
    assert found == (pytest.approx(900, rel=1e-3),)


def test_a_tolerance_far_too_large_is_refused_with_what_to_do(along, monkeypatch):
    monkeypatch.setattr("constrained_kmeans_plugin.core.maps.segments.MOST_JOINED", 5)
    roads = streets("LineString(0 0,500 0)", "LineString(600 0,1000 0)")
    message = r"\(TOPOLOGY_TOLERANCE\) is too large: more than 5,000,000 pairs .* shortest roads"
    with pytest.raises(QgsProcessingException, match=message):
        along(features((900, 0)), roads, hubs((0, 0)), TOPOLOGY_TOLERANCE=1e6)


def test_a_tolerance_does_not_swallow_roads_of_short_lines(along):
    short = (f"LineString({0.4 * i} 0,{0.4 * (i + 1)} 0)" for i in range(250))
    feedback = Listener()
    layer = features((0, 0), (50, 0), (100, 0))
    results = along(layer, streets(*short), hubs((0, 0)), feedback, TOPOLOGY_TOLERANCE=0.5)
    # Every other end is joined with the one before it.
    assert [cost for _, cost in costs(results)] == pytest.approx([0, 50, 100], abs=0.5)
    assert "125 pieces of roads are so short" in feedback.log


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"DIRECTION_FIELD": "way"}, "none of its values is known"),
        (
            {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "x", "VALUE_BOTH": "x"},
            "are both “x”. Give them different values.",
        ),
        ({"STRATEGY": 1, "DEFAULT_SPEED": 0}, "Default speed (DEFAULT_SPEED) is 0."),
        ({"STRATEGY": 1, "DEFAULT_SPEED": -5}, "out of range"),
        ({"STRATEGY": 1, "SPEED_FIELD": "speed"}, "2 roads have no usable speed"),
        ({"TOPOLOGY_TOLERANCE": -1}, "out of range"),
        ({"SPEED_FIELD": "none", "STRATEGY": 1}, "has no field “none”"),
        ({"DIRECTION_FIELD": "none"}, "has no field “none”"),
        ({"MAX_COST": 50, "MAX_SIZE": 1}, "to at least 100 (higher, if limits on sizes need it)"),
        ({"CENTERS_LAYER": None}, "both are empty"),
        ({"CLUSTERS": 2}, "leave the other one empty"),
        ({"CENTERS_LAYER": None, "CLUSTERS": 3}, "3"),
        ({"ROADS": None}, "ROADS"),
        ({"MAX_ROAD_DISTANCE": 1}, "1 centers are farther from the nearest road"),
        ({"MIN_SIZE": 3}, "The minimum sizes of the centers add up to 6 features"),
    ],
)
def test_refusals(parameters, sentence, along):
    roads = streets(rows=[[NULL, 50.0], [NULL, 1e-300], [NULL, -3.0]])
    given = {"layer": features((0, 0), (100, 0)), "roads": roads, "centers": hubs((0, 0), (0, 9))}
    with pytest.raises(QgsProcessingException) as refusal:
        along(*given.values(), **parameters)
    assert sentence in str(refusal.value)


def test_there_are_no_roads(along):
    empty = make_layer([], ROAD_FIELDS, METRIC, "LineString")
    with pytest.raises(QgsProcessingException, match="There are no roads"):
        along(features((0, 0)), empty, hubs((0, 0)))
    with pytest.raises(QgsProcessingException, match="none of the 2 features"):
        along(features((0, 0)), streets(None, None), hubs((0, 0)))


def test_all_features_are_there_and_those_without_geometry_are_null(along):
    layer = make_layer([moved("Point(5 5)"), None], crs=METRIC)
    results = along(layer, streets(), hubs((0, 0)))
    assert costs(results, "CLUSTER_ID", "COST", "ROAD_DISTANCE") == [(1, 5, 5), (None,) * 3]
    assert results["SKIPPED"] == 1


def test_cancel_writes_nothing(along):
    feedback = Listener()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="canceled"):
        along(features((0, 0)), streets(), hubs((0, 0)), feedback)
