"""The output of zones, as scripts and the dialog get it."""

import itertools

import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from tests.bridge.layers_for_tests import Listener, attributes, load, make_layer, point_layer, save

STRAIGHT, UNION, SNAPPED = 1, 2, 3
SQUARE = "MULTIPOLYGON(((0 0,1000 0,1000 1000,0 1000,0 0)))"


def layer_of(results, name):
    value = results[name]
    if isinstance(value, QgsVectorLayer):
        return value
    return QgsProcessingUtils.mapLayerFromString(value, results["context"])


def zones_of(results):
    """{cluster: geometry}, and the layer, which owns them."""
    layer = layer_of(results, "ZONES")
    return {feature["CLUSTER_ID"]: feature.geometry() for feature in layer.getFeatures()}


def boundary_layer(*geometries, crs="EPSG:25832"):
    return make_layer(geometries or [SQUARE], kind="MultiPolygon", crs=crs)


def check_every_feature_is_in_its_zone(results):
    zones = zones_of(results)
    features = list(layer_of(results, "OUTPUT").getFeatures())
    assert features
    for feature in features:
        assert zones[feature["CLUSTER_ID"]].intersects(feature.geometry())


def check_fit(zones, area):
    for zone in zones.values():
        assert zone.isGeosValid()
    for first, second in itertools.combinations(zones.values(), 2):
        assert first.intersection(second).area() < 1e-6
    assert sum(zone.area() for zone in zones.values()) == pytest.approx(area)


def test_zones_of_both_algorithms(run, algorithm):
    feedback = Listener()
    results = run(point_layer(200), feedback, algorithm=algorithm, CLUSTERS=7, ZONES="memory:")
    layer = layer_of(results, "ZONES")
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.crs().authid() == "EPSG:25832"
    assert layer.fields().names() == ["CLUSTER_ID", "CLUSTER_SIZE", "AREA"]
    sizes = dict(attributes(layer_of(results, "OUTPUT"), "CLUSTER_ID", "CLUSTER_SIZE"))
    assert dict(attributes(layer, "CLUSTER_ID", "CLUSTER_SIZE")) == sizes
    assert [number for (number,) in attributes(layer, "CLUSTER_ID")] == list(range(1, 8))
    for feature in layer.getFeatures():
        assert feature["AREA"] == pytest.approx(feature.geometry().area())
    check_every_feature_is_in_its_zone(results)
    union = QgsGeometry.unaryUnion(list(zones_of(results).values()))
    check_fit(zones_of(results), union.area())
    told = "7 zones. Features in the zone of their cluster, or on its border: 200 of 200."
    assert told in feedback.log


def test_the_clusters_are_those_of_a_run_without_zones(run, algorithm):
    layer = point_layer(150)
    plain = run(layer, algorithm=algorithm, CLUSTERS=6)
    drawn = run(layer, algorithm=algorithm, CLUSTERS=6, ZONES="memory:", BOUNDARY=boundary_layer())
    assert "ZONES" not in plain
    names = ("CLUSTER_ID", "CLUSTER_SIZE")
    wanted = attributes(layer_of(plain, "OUTPUT"), *names)
    assert attributes(layer_of(drawn, "OUTPUT"), *names) == wanted


def test_clipped_to_a_boundary(run):
    results = run(point_layer(300), CLUSTERS=9, ZONES="memory:", BOUNDARY=boundary_layer())
    check_fit(zones_of(results), 1e6)
    check_every_feature_is_in_its_zone(results)


def test_the_boundary_has_another_reference_system(run):
    degrees = boundary_layer("MULTIPOLYGON(((0 0,0.01 0,0.01 0.01,0 0.01,0 0)))", crs="EPSG:4326")
    layer = point_layer(100, crs="EPSG:3857")
    results = run(layer, CLUSTERS=4, ZONES="memory:", BOUNDARY=degrees)
    check_fit(zones_of(results), 1113.1949 * 1113.1949)
    check_every_feature_is_in_its_zone(results)


def test_selected_polygons_of_the_boundary(run):
    layer = boundary_layer(
        "MULTIPOLYGON(((0 0,500 0,500 1000,0 1000,0 0)))",
        "MULTIPOLYGON(((500 0,1000 0,1000 1000,500 1000,500 0)))",
    )
    layer.selectByIds([1])
    QgsProject.instance().addMapLayer(layer, False)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    feedback = Listener()
    results = run(point_layer(200), feedback, ZONES="memory:", BOUNDARY=selected)
    check_fit(zones_of(results), 500_000)
    assert "features lie outside the boundary" in feedback.log


def test_a_cluster_outside_the_boundary_has_no_zone(run):
    layer = make_layer(["POINT(0 0)", "POINT(1 0)", "POINT(900 0)", "POINT(901 0)"])
    feedback = Listener()
    boundary = boundary_layer("MULTIPOLYGON(((-5 -5,9 -5,9 9,-5 9,-5 -5)))")
    results = run(layer, feedback, CLUSTERS=2, ZONES="memory:", BOUNDARY=boundary)
    assert list(zones_of(results)) == [1]
    assert "1 clusters have no zone" in feedback.log
    assert "2 features lie outside the boundary" in feedback.log


def test_groups_have_zones_of_their_own(run):
    points = [f"POINT({x} {y})" for x in range(12) for y in range(6)]
    rows = [["west" if index < 36 else "east"] for index in range(72)]
    layer = make_layer(points, rows=rows)
    results = run(layer, GROUP_FIELD="name", CLUSTERS=3, ZONES="memory:")
    assert sorted(zones_of(results)) == [1, 2, 3, 4, 5, 6]
    values = attributes(layer_of(results, "ZONES"), "CLUSTER_ID", "name")
    assert values == [(1, "east"), (2, "east"), (3, "east"), (4, "west"), (5, "west"), (6, "west")]
    check_every_feature_is_in_its_zone(results)
    halves = boundary_layer(
        "MULTIPOLYGON(((-1 -1,5.5 -1,5.5 6,-1 6,-1 -1)))",
        "MULTIPOLYGON(((5.5 -1,12 -1,12 6,5.5 6,5.5 -1)))",
    )
    results = run(layer, GROUP_FIELD="name", CLUSTERS=3, ZONES="memory:", BOUNDARY=halves)
    check_fit(zones_of(results), 13 * 7)
    check_every_feature_is_in_its_zone(results)


def test_features_at_one_place_in_two_clusters(run):
    layer = make_layer(["POINT(3 4)"] * 5 + ["POINT(9 4)"] * 2 + ["POINT(0 0)"])
    results = run(layer, CLUSTERS=2, ZONES="memory:")
    check_every_feature_is_in_its_zone(results)


def test_lines_and_polygons_count_by_their_centroid(run):
    squares = [
        f"POLYGON(({x} {y},{x + 8} {y},{x + 8} {y + 8},{x} {y + 8},{x} {y}))"
        for x in range(0, 100, 10)
        for y in range(0, 50, 10)
    ]
    layer = make_layer(squares, kind="Polygon")
    results = run(layer, CLUSTERS=4, ZONES="memory:", ZONE_TYPE=STRAIGHT)
    zones = zones_of(results)
    for feature in layer_of(results, "OUTPUT").getFeatures():
        assert zones[feature["CLUSTER_ID"]].intersects(feature.geometry().centroid())


def test_a_field_that_is_called_area(run):
    results = run(point_layer(20), ZONES="memory:", FIELD_NAME="Area")
    assert layer_of(results, "ZONES").fields().names() == ["Area", "CLUSTER_SIZE", "AREA_2"]


def test_both_layers_in_one_geopackage(run, tmp_path):
    path = tmp_path / "all.gpkg"
    run(
        point_layer(40),
        OUTPUT=f"ogr:dbname='{path}' table=\"clusters\" (geom)",
        ZONES=f"ogr:dbname='{path}' table=\"zones\" (geom)",
    )
    assert load(f"{path}|layername=clusters").featureCount() == 40
    assert load(f"{path}|layername=zones").featureCount() == 3


def test_planar_degrees(run):
    places = [f"POINT({index % 7} {index % 11})" for index in range(40)]
    layer = make_layer(places, crs="EPSG:4326")
    results = run(layer, ZONES="memory:", DISTANCE=1)
    check_every_feature_is_in_its_zone(results)


def test_degrees(run):
    """On the globe, across the antimeridian, with a boundary and groups."""
    places = [f"POINT({(index * 0.37 + 355) % 360 - 180} {index % 11})" for index in range(40)]
    rows = [["north" if index % 11 > 5 else "south"] for index in range(40)]
    layer = make_layer(places, crs="EPSG:4326", rows=rows)
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=3, ZONES="memory:")
    check_every_feature_is_in_its_zone(results)
    assert (
        "3 zones. Features in the zone of their cluster, or on its border: 40 of 40."
        in feedback.log
    )
    zones = layer_of(results, "ZONES")
    assert zones.crs().authid() == "EPSG:4326"
    # Ten degrees by fifteen, and a margin.
    assert 1.8e12 < sum(area for (area,) in attributes(zones, "AREA")) < 2.8e12
    results = run(layer, GROUP_FIELD="name", CLUSTERS=2, ZONES="memory:")
    check_every_feature_is_in_its_zone(results)
    east = "MULTIPOLYGON(((170 -5,180 -5,180 20,170 20,170 -5)))"
    boundary = boundary_layer(east, crs="EPSG:4326")
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=3, ZONES="memory:", BOUNDARY=boundary)
    assert "features lie outside the boundary" in feedback.log
    square = QgsGeometry.fromWkt(east)
    for zone in zones_of(results).values():
        assert zone.difference(square).area() < 1e-9


def test_longitudes_of_more_than_one_turn(run):
    """Without a boundary nothing is outside it."""
    places = [(-175, 0), (185.001, 0), (-174, 1), (186, 1)]
    layer = make_layer([f"POINT({x} {y})" for x, y in places], crs="EPSG:4326")
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=2, ZONES="memory:")
    assert (
        "2 zones. Features in the zone of their cluster, or on its border: 2 of 4." in feedback.log
    )
    assert "2 features lie outside all zones: the longitudes of the layer span" in feedback.log
    assert "boundary" not in feedback.log
    found = zones_of(results).values()
    points = [feature.geometry() for feature in layer.getFeatures()]
    held = [any(zone.contains(point) for zone in found) for point in points]
    assert held == [False, True, True, False]


def hubs(*places):
    return make_layer([f"POINT({x} {y})" for x, y in places])


def test_zones_of_hubs(run):
    centers = hubs((0, 500), (1000, 500), (-3000, 0), (500, 900))
    layer = point_layer(300)
    results = run(
        layer,
        algorithm="constrainedkmeans:assigntocenters",
        CENTERS_LAYER=centers,
        MAX_SIZE=120,
        ZONES="memory:",
        BOUNDARY=boundary_layer(),
    )
    check_fit(zones_of(results), 1e6)
    check_every_feature_is_in_its_zone(results)


@pytest.mark.parametrize("largest", [3, 60])
def test_weights(run, largest):
    rows = [[1 + (7 * index) % largest] for index in range(200)]
    feedback = Listener()
    layer = point_layer(200, fields="field=revenue:integer", rows=rows)
    results = run(
        layer,
        feedback,
        CLUSTERS=8,
        WEIGHT_FIELD="revenue",
        ZONES="memory:",
        BOUNDARY=boundary_layer(),
    )
    check_fit(zones_of(results), 1e6)
    zones = layer_of(results, "ZONES")
    assert zones.fields().names() == ["CLUSTER_ID", "CLUSTER_SIZE", "CLUSTER_WEIGHT", "AREA"]
    sums = dict.fromkeys(range(1, 9), 0)
    there = zones_of(results)
    n_elsewhere = 0
    for feature in layer_of(results, "OUTPUT").getFeatures():
        sums[feature["CLUSTER_ID"]] += feature["revenue"]
        n_elsewhere += not there[feature["CLUSTER_ID"]].intersects(feature.geometry())
    assert dict(attributes(zones, "CLUSTER_ID", "CLUSTER_WEIGHT")) == sums
    # Only what had to move as a whole, and it is counted.
    assert n_elsewhere <= 20
    assert f"on its border: {200 - n_elsewhere} of 200." in feedback.log


# Refusals ----------------------------------------------------------------------------------


def refused(run, tmp_path, sentence, layer=None, **parameters):
    """A run that ends with a sentence and leaves nothing behind."""
    with pytest.raises(QgsProcessingException, match=sentence):
        run(
            layer or point_layer(20),
            OUTPUT=str(tmp_path / "clusters.gpkg"),
            **{"ZONES": str(tmp_path / "zones.gpkg"), **parameters},
        )
    assert not list(tmp_path.iterdir())


def test_a_boundary_without_polygons(run, tmp_path):
    empty = make_layer([None], kind="MultiPolygon")
    refused(run, tmp_path, "has no polygon with an area", BOUNDARY=empty)
    refused(run, tmp_path, "has no polygon with an area", BOUNDARY=point_layer(3))


def test_a_boundary_elsewhere(run, tmp_path):
    far = boundary_layer("MULTIPOLYGON(((5000 0,6000 0,6000 10,5000 10,5000 0)))")
    refused(
        run,
        tmp_path,
        r"None of the 20 features lies within the polygons of Boundary of the zones \(BOUNDARY\)",
        BOUNDARY=far,
    )


def test_a_boundary_that_is_not_there(run, tmp_path):
    refused(run, tmp_path, "BOUNDARY|Could not load", BOUNDARY=str(tmp_path / "missing.gpkg"))


def test_a_destination_that_cannot_be_written(run, tmp_path):
    refused(run, tmp_path, "does not exist", ZONES=str(tmp_path / "missing" / "zones.gpkg"))
    refused(run, tmp_path, "same destination", ZONES=str(tmp_path / "clusters.gpkg"))


def test_the_boundary_is_not_overwritten(run, tmp_path):
    path = tmp_path / "boundary.gpkg"
    save(boundary_layer(), path)
    with pytest.raises(QgsProcessingException, match="would replace a file that this run reads"):
        run(point_layer(20), BOUNDARY=str(path), ZONES=str(path))
    assert load(path).featureCount() == 1


def test_a_boundary_alone_is_not_used(run):
    feedback = Listener()
    results = run(point_layer(20), feedback, BOUNDARY=boundary_layer())
    assert (
        "Boundary of the zones (BOUNDARY) is not used, because Zones (ZONES) is empty."
        in feedback.log
    )
    assert "ZONES" not in results


def test_cancel_while_zones_are_drawn(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="canceled"):
        run(
            point_layer(3000),
            Listener(cancel_at_percent=86),
            algorithm="constrainedkmeans:kmeans",
            CLUSTERS=12,
            N_INIT=1,
            OUTPUT=str(tmp_path / "clusters.gpkg"),
            ZONES=str(tmp_path / "zones.gpkg"),
        )
    assert not list(tmp_path.iterdir())


# Zones of polygons --------------------------------------------------------------------------


def squares(columns, rows=1, width=10.0, crs="EPSG:25832", **fields):
    """A layer of squares, row by row."""
    lines = []
    for number in range(columns * rows):
        x, y = number % columns * width, number // columns * width
        lines.append(
            f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + width},{x} {y + width},{x} {y}))"
        )
    return make_layer(lines, kind="Polygon", crs=crs, **fields)


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:4326"])
def test_zones_of_polygons_are_their_unions(run, crs):
    width = 10.0 if crs == "EPSG:25832" else 0.01
    feedback = Listener()
    layer = squares(6, 4, width, crs)
    results = run(layer, feedback, CLUSTERS=3, ZONES="memory:")
    zones = zones_of(results)
    assert sorted(zones) == [1, 2, 3]
    check_fit(zones, 24 * width**2)
    for feature in layer_of(results, "OUTPUT").getFeatures():
        assert zones[feature["CLUSTER_ID"]].buffer(1e-9, 1).contains(feature.geometry())
    assert "3 zones; each is the union of the polygons of its cluster." in feedback.log
    areas = sum(area for (area,) in attributes(layer_of(results, "ZONES"), "AREA"))
    # 0.01 degrees of the equator are 1,113 meters, of the meridian there 1,106.
    assert areas == pytest.approx(2400 if crs == "EPSG:25832" else 24 * 1113.2 * 1105.7, rel=1e-3)
    straight = zones_of(run(layer, CLUSTERS=3, ZONES="memory:", ZONE_TYPE=STRAIGHT))
    assert sum(zone.area() for zone in straight.values()) < 23 * width**2


def test_unions_end_at_the_boundary(run):
    feedback = Listener()
    boundary = boundary_layer("MULTIPOLYGON(((0 0,30 0,30 10,0 10,0 0)))")
    results = run(squares(6), feedback, CLUSTERS=2, ZONES="memory:", BOUNDARY=boundary)
    assert sum(zone.area() for zone in zones_of(results).values()) == pytest.approx(300)
    assert "3 features lie outside the boundary" in feedback.log


def test_unions_of_broken_polygons(run):
    """A bow tie, one polygon in another, and one without an area."""
    layer = make_layer(
        [
            "POLYGON((0 0,10 10,10 0,0 10,0 0))",
            "POLYGON((0 0,10 0,10 10,0 10,0 0))",
            "POLYGON((2 2,3 2,3 3,2 3,2 2))",
            "POLYGON((4 4,5 5,4 4))",
        ],
        kind="Polygon",
    )
    (zone,) = zones_of(run(layer, CLUSTERS=1, ZONES="memory:")).values()
    assert zone.isGeosValid()
    assert zone.area() == pytest.approx(100)


def test_polygons_go_to_the_cluster_with_most_of_their_features(run):
    def zones(polygons, **more):
        """Of four features, of which the border of two hubs divides the middle ones."""
        places = ["POINT(1 5)", "POINT(12 5)", "POINT(18 5)", "POINT(29 5)"]
        layer = make_layer(places, fields="field=revenue:integer", rows=[[1], [1], [5], [1]])
        feedback = Listener()
        results = run(
            layer,
            feedback,
            algorithm="constrainedkmeans:assigntocenters",
            CENTERS_LAYER=hubs((5, 5), (25, 5)),
            ZONES="memory:",
            ZONE_TYPE=SNAPPED,
            ZONE_POLYGONS=polygons,
            **more,
        )
        found = zones_of(results)
        boxes = {number: zone.boundingBox().toString(0) for number, zone in found.items()}
        return boxes, feedback.log

    # Of equally many features in the second square those of the first hub count.
    boxes, log = zones(squares(3))
    assert boxes == {1: "0,0 : 20,10", 2: "20,0 : 30,10"}
    assert "2 zones. Features in the zone of their cluster, or on its border: 3 of 4." in log
    assert "1 features lie in the zone of another cluster, which has more" in log
    boxes, _ = zones(squares(3), WEIGHT_FIELD="revenue")
    assert boxes == {1: "0,0 : 10,10", 2: "10,0 : 30,10"}
    # Squares without features, between the others and far from them.
    boxes, _ = zones(squares(6, 1, 5.0))
    assert boxes == {1: "0,0 : 15,5", 2: "15,0 : 30,5"}
    boxes, log = zones(squares(40))
    assert boxes[2] == "20,0 : 30,10"
    assert "37 polygons without assigned features belong to no zone" in log
    boxes, log = zones(
        squares(40), BOUNDARY=boundary_layer("MULTIPOLYGON(((0 0,25 0,25 9,0 9,0 0)))")
    )
    assert boxes == {1: "0,0 : 20,9", 2: "20,0 : 25,9"}
    assert "1 features lie outside all polygons or outside the boundary" in log


def test_a_polygon_whose_features_are_unassigned(run):
    feedback = Listener()
    run(
        hubs((5, 5), (15, 5), (25, 5)),
        feedback,
        algorithm="constrainedkmeans:assigntocenters",
        CENTERS_LAYER=hubs((5, 5), (15, 5)),
        MAX_SIZE=1,
        ALLOW_UNASSIGNED=True,
        ZONES="memory:",
        ZONE_TYPE=SNAPPED,
        ZONE_POLYGONS=squares(3),
    )
    assert "1 polygons without assigned features belong to no zone." in feedback.log


def test_large_numbers_of_features_have_their_thousands_apart(run):
    feedback = Listener()
    run(point_layer(1200), feedback, CLUSTERS=2, ZONES="memory:")
    assert "their cluster, or on its border: 1,200 of 1,200." in feedback.log


def test_snapped_zones_of_groups_and_degrees(run):
    places = [f"POINT({x / 100 + 0.005} {y / 100 + 0.005})" for x in range(12) for y in range(6)]
    rows = [["west" if index < 36 else "east"] for index in range(72)]
    layer = make_layer(places, crs="EPSG:4326", rows=rows)
    feedback = Listener()
    results = run(
        layer,
        feedback,
        GROUP_FIELD="name",
        CLUSTERS=3,
        ZONES="memory:",
        ZONE_TYPE=SNAPPED,
        ZONE_POLYGONS=squares(12, 6, 0.01, "EPSG:4326"),
    )
    check_fit(zones_of(results), 72 * 0.01**2)
    check_every_feature_is_in_its_zone(results)
    assert (
        "6 zones. Features in the zone of their cluster, or on its border: 72 of 72."
        in feedback.log
    )


def test_types_of_zones_that_do_not_go_together(run, tmp_path):
    refused(run, tmp_path, r"\(ZONE_TYPE\) is “Union.*\(INPUT\) has no polygons", ZONE_TYPE=UNION)
    refused(run, tmp_path, r"\(ZONE_POLYGONS\) is empty", ZONE_TYPE=SNAPPED)
    for kind in (0, STRAIGHT):
        refused(run, tmp_path, "is used only if", ZONE_TYPE=kind, ZONE_POLYGONS=squares(3))
    far = boundary_layer("MULTIPOLYGON(((5000 0,6000 0,6000 10,5000 10,5000 0)))")
    refused(
        run,
        tmp_path,
        "None of the 20 features lies within the polygons of Polygons",
        ZONE_TYPE=SNAPPED,
        ZONE_POLYGONS=far,
    )
