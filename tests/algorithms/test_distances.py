"""In which distance a run is done, what it says about it, and about places far from all others."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsWkbTypes,
)

from tests.bridge.layers_for_tests import Listener, attributes, make_layer, random_points

ASSIGN = "constrainedkmeans:assigntocenters"
MARS = "+proj=longlat +a=3396190 +b=3376200 +no_defs"


def assigned(run, places, hubs, crs="EPSG:4326", feedback=None, **parameters):
    """Layer of lines from features at WKT places to centers, and results."""
    layer, centers = (make_layer([f"Point({p})" for p in some], crs=crs) for some in (places, hubs))
    results = run(
        layer,
        feedback,
        algorithm=ASSIGN,
        CENTERS_LAYER=centers,
        MIN_SIZE=0,
        LINES="memory:",
        **parameters,
    )
    return results["LINES"], results


@pytest.mark.parametrize(
    ("distance", "kind", "parts", "degrees"),
    [(0, "MultiLineString", 2, 2), (1, "LineString", 1, 358), (2, "MultiLineString", 2, 2)],
)
def test_lines_go_where_distances_are_measured(distance, kind, parts, degrees, run):
    lines, results = assigned(run, ["179 0"], ["-179 0"], DISTANCE=distance)
    assert QgsWkbTypes.displayString(lines.wkbType()) == kind
    (line,) = (feature.geometry() for feature in lines.getFeatures())
    assert line.length() == pytest.approx(degrees)
    assert len(list(line.parts())) == parts
    ((length,),) = attributes(results["OUTPUT"], "DISTANCE")
    assert length == pytest.approx(358 if distance == 1 else 222_639, rel=1e-5)


def test_lines_across_the_antimeridian_of_a_mercator_map(run):
    edge = np.pi * 6378137
    lines, results = assigned(run, [f"{edge - 1e5} 0"], [f"{1e5 - edge} 0"], crs="EPSG:3857")
    (line,) = (feature.geometry() for feature in lines.getFeatures())
    assert line.length() == pytest.approx(2e5)
    ((length,),) = attributes(results["OUTPUT"], "DISTANCE")
    assert length == pytest.approx(2e5, rel=1e-6)


@pytest.mark.parametrize(("distance", "kind"), [(0, "MultiLineString"), (1, "LineString")])
def test_paths_go_where_distances_are_measured(distance, kind, watch):
    places = [f"Point({x} {y})" for x in (177, -177) for y in range(9)]
    results = watch(make_layer(places, crs="EPSG:4326"), CLUSTERS=2, DISTANCE=distance)
    assert QgsWkbTypes.displayString(results["PATHS"].wkbType()) == kind


@pytest.mark.parametrize("distance", [0, 2])
def test_degrees_on_another_planet(distance, run):
    layer = make_layer(["Point(10 0)", "Point(170 0)"])
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj(MARS))
    centers = make_layer(["Point(20 0)", "Point(-170 0)"])
    centers.setCrs(layer.crs())
    feedback = Listener()
    parameters = {"CENTERS_LAYER": centers, "MIN_SIZE": 0, "DISTANCE": distance}
    results = run(layer, feedback, algorithm=ASSIGN, **parameters)
    assert "3,396,190 × 3,376,200" in feedback.log
    rows = attributes(results["OUTPUT"], "CLUSTER_ID", "DISTANCE")
    assert [cluster for cluster, _ in rows] == [1, 2]
    # Not that of the Earth, and not across the whole map.
    expected = np.radians([10, 20]) * 3396190
    assert [length for _, length in rows] == pytest.approx(expected.tolist())


def in_mercator(longitude, latitude):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsCoordinateTransformContext(),
    )
    place = transform.transform(QgsPointXY(longitude, latitude))
    return f"{place.x()!r} {place.y()!r}"


def test_meters_of_a_mercator_map_are_meters_on_the_ground(run):
    area = QgsDistanceArea()
    area.setEllipsoid("EPSG:7030")
    expected = area.measureLine(QgsPointXY(10, 52), QgsPointXY(10.1, 52.05))
    places, hubs = [in_mercator(10, 52)], [in_mercator(10.1, 52.05)]
    feedback = Listener()
    _, results = assigned(run, places, hubs, crs="EPSG:3857", feedback=feedback)
    assert attributes(results["OUTPUT"], "DISTANCE") == [(pytest.approx(expected),)]
    assert "geocentric, in meters" in feedback.log
    assert "times as long" not in feedback.log
    # In the plane, it is said by how much they are too long.
    feedback = Listener()
    _, results = assigned(run, places, hubs, crs="EPSG:3857", feedback=feedback, DISTANCE=1)
    assert attributes(results["OUTPUT"], "DISTANCE") == [
        (pytest.approx(1.625 * expected, rel=1e-2),)
    ]
    assert "1.62" in feedback.log
    assert "times as long as on the ground" in feedback.log
    assert "set Distance (DISTANCE) to geocentric" in feedback.log


def mercator_layer(count=40):
    x, y = map(float, in_mercator(10, 52).split())
    layer = make_layer(random_points(count), crs="EPSG:3857")
    layer.startEditing()
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.translate(x, y)
        layer.changeGeometry(feature.id(), geometry)
    assert layer.commitChanges()
    return layer


def test_zones_of_a_mercator_map_are_measured_on_the_ground(run):
    feedback = Listener()
    results = run(mercator_layer(), feedback, ZONES="memory:", CENTERS="memory:")
    assert "geocentric, in meters" in feedback.log
    assert "times as long" not in feedback.log
    assert "on its border: 40 of 40." in feedback.log
    assert "X" in results["CENTERS"].fields().names()
    for zone in results["ZONES"].getFeatures():
        # A square meter of the map is 0.62 meters wide and high at 52 degrees.
        assert zone["AREA"] == pytest.approx(0.379 * zone.geometry().area(), rel=0.01)
    feedback = Listener()
    results = run(mercator_layer(), feedback, ZONES="memory:", DISTANCE=1)
    assert "times as long as on the ground" in feedback.log
    for zone in results["ZONES"].getFeatures():
        assert zone["AREA"] == pytest.approx(zone.geometry().area())


def test_a_plane_that_measures_meters_needs_no_word(run):
    feedback = Listener()
    run(make_layer(random_points(40)), feedback)
    assert "as long as on the ground" not in feedback.log
    assert "as far from the median" not in feedback.log


STRAY = [*random_points(60, size=200), "Point(1000000000 1000000000)"]


def test_a_stray_feature_is_named(run, choose, watch):
    for how, more in ((run, {}), (choose, {"K_MAX": 3}), (watch, {})):
        feedback = Listener()
        how(make_layer(STRAY), feedback, **more)
        assert "Feature 61 lies at (1,000,000,000; 1,000,000,000). " in feedback.log
        assert "times as far from the median as any other" in feedback.log


def test_a_stray_center_is_named(run):
    feedback = Listener()
    hubs = make_layer(["Point(50 50)", "Point(1000000 150)"])
    layer = make_layer(random_points(60, size=200))
    run(layer, feedback, algorithm=ASSIGN, CENTERS_LAYER=hubs, MIN_SIZE=0)
    assert "The center with feature id 2 lies at (1,000,000; 150). " in feedback.log


def test_centers_that_are_all_elsewhere_are_told_together(run):
    feedback = Listener()
    hubs = make_layer(["Point(1000050 50)", "Point(1000000 150)"])
    layer = make_layer(random_points(60, size=200))
    run(layer, feedback, algorithm=ASSIGN, CENTERS_LAYER=hubs, MIN_SIZE=0)
    assert "All centers lie far from the features. " in feedback.log
    assert "The center with feature id" not in feedback.log


def test_an_enormous_weight_is_named(run):
    weights = [[1.0 + number % 7] for number in range(60)]
    weights[16] = [1e9]
    layer = make_layer(random_points(60), fields="field=w:double", rows=weights)
    feedback = Listener()
    run(layer, feedback, algorithm="constrainedkmeans:kmeans", WEIGHT_FIELD="w")
    assert "Feature 17 has a weight of 1,000,000,000. This is 330 million times as" in feedback.log
