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
    assert "7 zones; 200 of 200 features lie in their own or on its border." in feedback.log


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
    results = run(make_layer(squares, kind="Polygon"), CLUSTERS=4, ZONES="memory:")
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
    assert f"{200 - n_elsewhere} of 200 features lie in their own" in feedback.log


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


def test_no_zones_on_the_globe(run, tmp_path):
    degrees = make_layer(["POINT(1 1)", "POINT(2 2)", "POINT(3 1)"], crs="EPSG:4326")
    refused(run, tmp_path, "drawn in a plane, and the distance is geocentric", degrees)
    refused(run, tmp_path, "drawn in a plane, and the distance is geocentric", DISTANCE=2)


def test_a_boundary_without_polygons(run, tmp_path):
    empty = make_layer([None], kind="MultiPolygon")
    refused(run, tmp_path, "has no polygon with an area", BOUNDARY=empty)
    refused(run, tmp_path, "has no polygon with an area", BOUNDARY=point_layer(3))


def test_a_boundary_elsewhere(run, tmp_path):
    far = boundary_layer("MULTIPOLYGON(((5000 0,6000 0,6000 10,5000 10,5000 0)))")
    refused(run, tmp_path, "None of the 20 features lies within the boundary", BOUNDARY=far)


def test_a_boundary_that_is_not_there(run, tmp_path):
    refused(run, tmp_path, "BOUNDARY|Could not load", BOUNDARY=str(tmp_path / "missing.gpkg"))


def test_a_destination_that_cannot_be_written(run, tmp_path):
    refused(run, tmp_path, "does not exist", ZONES=str(tmp_path / "missing" / "zones.gpkg"))
    refused(run, tmp_path, "same destination", ZONES=str(tmp_path / "clusters.gpkg"))


def test_the_boundary_is_not_overwritten(run, tmp_path):
    path = tmp_path / "boundary.gpkg"
    save(boundary_layer(), path)
    with pytest.raises(QgsProcessingException, match="input layer"):
        run(point_layer(20), BOUNDARY=str(path), ZONES=str(path))
    assert load(path).featureCount() == 1


def test_a_boundary_alone_is_not_used(run):
    feedback = Listener()
    results = run(point_layer(20), feedback, BOUNDARY=boundary_layer())
    assert "BOUNDARY is not used: ZONES is empty." in feedback.log
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
