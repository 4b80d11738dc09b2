"""The first pass."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from constrained_kmeans_plugin.bridge.distance.kinds import Planar
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.read.points import read_points
from tests.bridge.layers_for_tests import Listener, make_layer, point_layer, source_of


def read(layer, feedback=None, columns=None, **options):
    source, context = source_of(layer, **options)
    distance = Planar(QgsCoordinateReferenceSystem("EPSG:25832"))
    points = read_points(source, distance, Progress(feedback or Listener()), columns)
    del source, context
    return points


def test_reading_order_ids_and_coordinates():
    layer = make_layer(["Point(1 2)", "Point(3 4)", "Point(5 6)"])
    points = read(layer)
    np.testing.assert_array_equal(points.coordinates, [[1, 2], [3, 4], [5, 6]])
    assert points.ids.tolist() == [feature.id() for feature in layer.getFeatures()]
    assert points.n_skipped == 0


@pytest.mark.parametrize("unusable", [None, "Point EMPTY", "Point(nan 1)", "Point(1 inf)"])
def test_unusable_points_are_skipped_and_known(unusable):
    points = read(make_layer(["Point(1 2)", unusable, "Point(5 6)"]))
    assert len(points) == 2
    assert points.skipped_ids.tolist() == [2]


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("Polygon", "Polygon EMPTY"),
        ("MultiPolygon", "MultiPolygon EMPTY"),
        ("MultiPoint", "MultiPoint EMPTY"),
        ("LineString", "LineString EMPTY"),
    ],
)
def test_empty_geometries_of_all_kinds(kind, wkt):
    full = {
        "Polygon": "Polygon((0 0,2 0,2 2,0 2,0 0))",
        "MultiPolygon": "MultiPolygon(((0 0,2 0,2 2,0 2,0 0)))",
        "MultiPoint": "MultiPoint((1 1))",
        "LineString": "LineString(0 0,2 2)",
    }[kind]
    points = read(make_layer([wkt, full, None], kind=kind))
    np.testing.assert_allclose(points.coordinates, [[1, 1]])
    assert points.n_skipped == 2


def test_invalid_polygons_have_a_position():
    bowtie = "Polygon((0 0,2 2,2 0,0 2,0 0))"
    square = "Polygon((0 0,2 0,2 2,0 2,0 0))"
    points = read(make_layer([bowtie, square], kind="Polygon"))
    assert len(points) == 2


def test_selected_features_and_filters():
    layer = point_layer(20)
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.selectByIds(ids[3:8])
    assert sorted(read(layer, selected=True).ids.tolist()) == ids[3:8]
    assert layer.setSubsetString("\"name\" = 'feature 4'")
    assert len(read(layer)) == 1


def test_nothing_to_cluster():
    with pytest.raises(QgsProcessingException, match="no features"):
        read(make_layer([]))
    with pytest.raises(QgsProcessingException, match="none of the 2 features"):
        read(make_layer([None, "Point EMPTY"]))


def test_cancel_while_reading():
    with pytest.raises(QgsProcessingException, match="canceled"):
        read(point_layer(5000), Listener(cancel_at_percent=20))


def test_progress_moves_to_the_end():
    feedback = Listener()
    read(point_layer(2000), feedback)
    assert feedback.percents == sorted(feedback.percents)
    assert len(feedback.percents) > 5
    assert feedback.percents[-1] == 100
