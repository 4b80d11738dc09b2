"""Positions on the globe."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY

from constrained_kmeans_plugin.bridge.distance.globe import (
    geocentric,
    lengths_on_ellipsoid,
    mean_position,
)

A, B = 6378137.0, 6356752.314245179


def mean(wkt):
    return mean_position(QgsGeometry.fromWkt(wkt))


def box(west, south, east, north):
    return f"(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def same_longitude(first, second):
    return abs((first - second + 180) % 360 - 180) < 1e-6


def test_geocentric_at_known_places():
    points = np.array([[0, 0], [90, 0], [180, 0], [0, 90], [77, -90]], dtype=float)
    expected = [[A, 0, 0], [0, A, 0], [-A, 0, 0], [0, 0, B], [0, 0, -B]]
    np.testing.assert_allclose(geocentric(points, A, B), expected, atol=1e-6)


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=20))
def test_geocentric_lies_on_the_ellipsoid_and_has_no_seam(places):
    points = np.array(places)
    x, y, z = geocentric(points, A, B).T
    np.testing.assert_allclose((x**2 + y**2) / A**2 + z**2 / B**2, 1, rtol=1e-12)
    turned = geocentric(points + np.array([360, 0]), A, B)
    np.testing.assert_allclose(turned, np.column_stack((x, y, z)), atol=1e-5)


def test_polygons_across_the_antimeridian_stay_there():
    west, east = box(178, -18, 180, -16), box(-180, -18, -178, -16)
    longitude, latitude = mean(f"MultiPolygon({west},{east})")
    assert same_longitude(longitude, 180)
    assert latitude == pytest.approx(-17, abs=0.01)


def test_the_larger_part_draws_the_mean():
    longitude, _ = mean(f"MultiPolygon({box(170, 60, 180, 70)},{box(-180, 60, -178, 70)})")
    assert 174 < longitude < 180


def test_a_cut_polygon_has_the_mean_of_the_whole_one():
    cut = mean(f"MultiPolygon({box(175, 50, 180, 60)},{box(-180, 50, -175, 60)})")
    whole = mean(f"Polygon{box(-5, 50, 5, 60)}")
    assert same_longitude(cut[0], whole[0] + 180)
    assert cut[1] == pytest.approx(whole[1], abs=1e-9)


def test_polar_cap_is_centered_on_the_pole():
    _, latitude = mean(f"Polygon{box(-180, -90, 180, -70)}")
    assert latitude == pytest.approx(-90, abs=1e-6)


def test_direction_of_rings_does_not_matter():
    there = "Polygon((10 10,30 10,30 30,10 30,10 10))"
    back = "Polygon((10 10,10 30,30 30,30 10,10 10))"
    assert mean(there) == pytest.approx(mean(back))


@pytest.mark.parametrize("turn", [1, -1])
def test_holes_take_away(turn):
    hole = [(11, 11), (20, 11), (20, 29), (11, 29), (11, 11)][::turn]
    ring = ",".join(f"{x} {y}" for x, y in hole)
    longitude, _ = mean(f"Polygon((10 10,30 10,30 30,10 30,10 10),({ring}))")
    assert longitude > 20.5


def test_area_counts_as_on_the_globe():
    # A lune: its mean lies on the equator and on its middle meridian.
    longitude, latitude = mean(f"Polygon{box(20, -80, 60, 80)}")
    assert longitude == pytest.approx(40)
    assert latitude == pytest.approx(0, abs=1e-9)
    # In a band to the north, the wider south counts more.
    _, latitude = mean(f"Polygon{box(20, 40, 30, 80)}")
    assert latitude < 60


@given(st.floats(-179, 179), st.floats(-84, 84), st.floats(0.001, 1), st.floats(0.001, 1))
def test_small_boxes_have_their_middle(longitude, latitude, width, height):
    found = mean(f"Polygon{box(longitude, latitude, longitude + width, latitude + height)}")
    scale = 1 / math.cos(math.radians(latitude + height))
    assert found[0] == pytest.approx(longitude + width / 2, abs=1e-7)
    # The middle of a box on the globe is a little nearer to the equator.
    assert found[1] == pytest.approx(latitude + height / 2, abs=0.01 * scale)


def test_lines_and_points():
    assert mean("LineString(0 0, 10 0)") == pytest.approx((5, 0), abs=1e-9)
    longitude, _ = mean("MultiLineString((170 0, 180 0),(-180 0, -170 0))")
    assert same_longitude(longitude, 180)
    longitude, _ = mean("MultiPoint((179 5),(-179 5))")
    assert same_longitude(longitude, 180)


def test_degenerate_polygons_fall_back_to_their_outline():
    assert mean("Polygon((10 0, 20 0, 10 0))") == pytest.approx((15, 0), abs=1e-9)
    assert mean("Polygon((10 5, 10 5, 10 5))") == pytest.approx((10, 5), abs=1e-9)


def test_curves_z_and_m():
    assert mean("CircularString(0 0, 10 10, 20 0)")[0] == pytest.approx(10, abs=1e-6)
    plain = mean(f"Polygon{box(0, 0, 10, 10)}")
    z = mean("PolygonZ((0 0 7, 10 0 7, 10 10 7, 0 10 7, 0 0 7))")
    zm = mean("PolygonZM((0 0 7 1, 10 0 7 1, 10 10 7 1, 0 10 7 1, 0 0 7 1))")
    assert z == pytest.approx(plain)
    assert zm == pytest.approx(plain)


def test_no_mean_position():
    assert mean("MultiPoint((0 0),(180 0))") is None


@pytest.mark.parametrize("reach", [1e-3, 0.1, 5, 60, 179])
def test_lengths_on_the_ellipsoid_are_those_of_qgis(reach):
    generator = np.random.default_rng(7)
    starts = np.column_stack((generator.uniform(-180, 180, 300), generator.uniform(-89, 89, 300)))
    ends = starts + generator.uniform(-reach, reach, (300, 2))
    ends[:, 1] = np.clip(ends[:, 1], -90, 90)
    area = QgsDistanceArea()
    area.setEllipsoid(A, B)
    expected = [
        area.measureLine(QgsPointXY(*start), QgsPointXY(*end))
        for start, end in zip(starts.tolist(), ends.tolist())
    ]
    lengths = lengths_on_ellipsoid(starts, ends, A, B)
    # QGIS itself is exact to some nanometers.
    np.testing.assert_allclose(lengths, expected, rtol=1e-10, atol=1e-8)


def test_lengths_along_the_equator_and_to_poles():
    starts, ends = np.array([[170.0, 0], [5, 0], [5, 5]]), np.array([[-170.0, 0], [5, 90], [5, 5]])
    equator, meridian, none = lengths_on_ellipsoid(starts, ends, A, B)
    np.testing.assert_allclose(equator, np.radians(20) * A, rtol=1e-12)
    np.testing.assert_allclose(meridian, 10_001_965.729, atol=1e-3)
    assert none == 0


def test_places_opposite_each_other_have_no_length_on_the_ellipsoid():
    opposite = lengths_on_ellipsoid(np.array([[0.0, 10.0]]), np.array([[180.0, -10.0]]), A, B)
    assert np.isnan(opposite).all()
