"""What zones are clipped to."""

import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingException

from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.read.boundary import check_meets, hull, lies_in, read_polygons
from tests.bridge.layers_for_tests import Listener, make_layer, source_of

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"


def read(layer, crs="EPSG:25832"):
    source, context = source_of(layer)
    return read_polygons(
        source,
        QgsCoordinateReferenceSystem(crs),
        context.transformContext(),
        "The border",
        Progress(Listener()),
    )


def polygons(geometries, **options):
    return make_layer(geometries, kind="MultiPolygon", **options)


def test_reads_polygons_as_valid_and_flat():
    layer = make_layer(
        [
            SQUARE,
            None,
            "POLYGON EMPTY",
            "POLYGON Z((20 0 5,30 0 6,30 10 7,20 10 8,20 0 5))",
            # A bow tie, and a polygon that is a line.
            "POLYGON((0 0,10 10,10 0,0 10,0 0))",
            "POLYGON((0 0,10 10,0 0))",
        ],
        kind="PolygonZ",
    )
    found = read(layer)
    assert [polygon.area() for polygon in found] == [100, 100, 50]
    assert all(polygon.isGeosValid() for polygon in found)
    assert not any(polygon.constGet().is3D() for polygon in found)


def test_reads_curves():
    layer = make_layer(
        ["CURVEPOLYGON(CIRCULARSTRING(0 0,10 10,20 0,10 -10,0 0))"], kind="CurvePolygon"
    )
    (circle,) = read(layer)
    assert circle.area() == pytest.approx(math.pi * 100, rel=1e-3)
    assert circle.constGet().boundary().numPoints() > 10
    (circle,) = read(layer, "EPSG:3857")
    assert circle.constGet().boundary().numPoints() > 10


def test_is_brought_into_the_reference_system_of_the_input():
    layer = polygons(["MULTIPOLYGON(((10 50,11 50,11 51,10 51,10 50)))"], crs="EPSG:4326")
    (there,) = read(layer, "EPSG:3857")
    assert there.boundingBox().xMinimum() == pytest.approx(1113194.9, abs=1)
    (same,) = read(layer, "EPSG:4326")
    assert same.boundingBox().xMinimum() == 10


@pytest.mark.parametrize(
    ("polygon", "theirs", "own"),
    [
        ("2800000 -1200000,3700000 -1200000,3700000 1200000,2800000 1200000", 3832, 4326),
        ("2800000 -1200000,3700000 -1200000,3700000 1200000,2800000 1200000", 3832, 3857),
        ("-3000000 -3000000,3000000 -3000000,3000000 3000000,-3000000 3000000", 3031, 4326),
    ],
)
def test_polygons_across_the_edge_of_the_map_are_refused(polygon, theirs, own):
    first = polygon.partition(",")[0]
    layer = polygons([f"MULTIPOLYGON((({polygon},{first})))"], crs=f"EPSG:{theirs}")
    with pytest.raises(QgsProcessingException, match="crosses the antimeridian or holds a pole"):
        read(layer, f"EPSG:{own}")


@pytest.mark.parametrize(
    ("polygon", "theirs", "own"),
    [
        ("-180 -85,180 -85,180 85,-180 85", 4326, 3857),
        ("2800000 -1200000,3200000 -1200000,3200000 1200000,2800000 1200000", 3832, 4326),
        ("-3000000 1000000,3000000 1000000,3000000 3000000,-3000000 3000000", 3031, 4326),
        ("-10 35,30 35,30 70,-10 70", 4326, 3035),
        ("5 35,5.1 35,5.1 70,5 70", 4326, 25832),
    ],
)
def test_wide_and_high_polygons_within_the_map_are_read(polygon, theirs, own):
    first = polygon.partition(",")[0]
    layer = polygons([f"MULTIPOLYGON((({polygon},{first})))"], crs=f"EPSG:{theirs}")
    assert len(read(layer, f"EPSG:{own}")) == 1


def test_a_place_that_the_reference_system_does_not_have():
    there = "MULTIPOLYGON(((10 50,11 50,11 51,10 51,10 50)))"
    layer = polygons([there, "MULTIPOLYGON(((10 80,11 80,11 95,10 95,10 80)))"], crs="EPSG:4326")
    source, context = source_of(layer)
    feedback = Listener()
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    found = read_polygons(source, crs, context.transformContext(), "The border", Progress(feedback))
    assert len(found) == 1
    assert "1 features of The border cannot be transformed" in feedback.log
    assert "EPSG:3857" in feedback.log


@pytest.mark.parametrize("geometries", [[], [None], ["MULTIPOLYGON EMPTY"]])
def test_no_polygon(geometries):
    with pytest.raises(QgsProcessingException, match=r"The border: .* has no polygon with an area"):
        read(polygons(geometries))


def test_a_boundary_elsewhere():
    square = QgsGeometry.fromWkt(SQUARE)
    progress = Progress(Listener())
    check_meets([square], np.array([[50.0, 5.0], [10.0, 5.0]]), "The border", progress)
    with pytest.raises(
        QgsProcessingException,
        match="None of the 2 features lies within the polygons of The border",
    ):
        check_meets([square], np.array([[50.0, 5.0], [10.1, 5.0]]), "The border", progress)


def test_lies_in_counts_borders_but_not_holes():
    ring = QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))")
    points = np.array([[1.0, 1.0], [0.0, 5.0], [10.0, 10.0], [5.0, 5.0], [4.0, 5.0], [11.0, 1.0]])
    inside = lies_in(ring, points, Progress(Listener()))
    assert inside.tolist() == [True, True, True, False, True, False]


@pytest.mark.parametrize(
    ("points", "margin"),
    [
        ([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]], 5.0),
        ([[0.0, 0.0], [5.0, 0.0], [10.0, 0.0], [20.0, 0.0]], 2.5),
        ([[7.0, 7.0], [7.0, 7.0]], 1.0),
        ([[7.0, 7.0]], 1.0),
    ],
)
def test_the_hull_is_wider_by_half_the_typical_distance(points, margin):
    points = np.array(points)
    around = hull(points)
    assert around.isGeosValid()
    box = around.boundingBox()
    low, high = points.min(axis=0), points.max(axis=0)
    assert [box.xMinimum(), box.yMinimum()] == pytest.approx((low - margin).tolist())
    assert [box.xMaximum(), box.yMaximum()] == pytest.approx((high + margin).tolist())
