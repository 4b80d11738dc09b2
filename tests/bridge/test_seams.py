"""Unions of polygons that touch but for rounding are whole, and others stay as they are."""

import numpy as np
import pytest
from qgis.core import QgsGeometry

from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.zones.polygons import union_zones
from constrained_kmeans_plugin.bridge.zones.seams import closed
from tests.bridge.layers_for_tests import Listener


def progress():
    return Progress(Listener())


def polygon(corners):
    ring = ",".join(f"{x!r} {y!r}" for x, y in [*corners, corners[0]])
    return QgsGeometry.fromWkt(f"POLYGON(({ring}))")


def box(x, y, other_x, other_y):
    return polygon([(x, y), (other_x, y), (other_x, other_y), (x, other_y)])


def zone_of(polygons):
    labels, places = np.zeros(len(polygons), dtype=int), np.zeros((len(polygons), 2))
    (zone,) = union_zones(polygons, labels, 1, places, None, progress()).polygons
    return zone


def n_rings(zone):
    return sum(len(part.asPolygon()) for part in zone.asGeometryCollection())


@pytest.mark.parametrize("offset", [0.0, 500_000.1])
def test_cells_whose_sides_are_computed_twice_make_rectangles(offset):
    # The right side of a cell is its left one and the step; the left one of the next is not.
    step, cells = 0.37, {}
    for row in range(10):
        for column in range(10):
            x, y = offset + column * step, offset + 10 * step - row * step
            cells[column, row] = box(x, y - step, x + step, y)
    n_rough = 0
    for width in range(2, 10):
        for left in range(10 - width):
            labels = np.array([0 if left <= x < left + width else 1 for x, _ in cells])
            places = np.zeros((len(labels), 2))
            own = [cell for cell, label in zip(cells.values(), labels) if label == 0]
            rough = QgsGeometry.unaryUnion(own)
            n_rough += rough.length() > 1.01 * 2 * step * (width + 10)
            zone, _ = union_zones(
                list(cells.values()), labels, 2, places, None, progress()
            ).polygons
            assert n_rings(zone) == 1
            assert zone.length() == pytest.approx(2 * step * (width + 10))
            assert zone.area() == pytest.approx(step * width * step * 10)
    # So it is without that.
    assert n_rough


@pytest.mark.parametrize("gap", [1e-12, -1e-12])
def test_a_corner_in_the_middle_of_a_side(gap):
    a, b, c = (0.0, 0.0), (1 / 3, 1 / 7 + gap), (1.0, 3 / 7)
    large = polygon([a, c, (2.0, -1.0)])
    small = [polygon([a, b, (0.0, 1.0)]), polygon([b, c, (1.0, 2.0), (0.0, 1.0)])]
    zone = zone_of([large, *small])
    outline = polygon([a, (2.0, -1.0), c, (1.0, 2.0), (0.0, 1.0)])
    assert n_rings(zone) == 1
    assert zone.length() == pytest.approx(outline.length())
    assert zone.area() == pytest.approx(outline.area())


def test_several_corners_on_one_side_come_in_turn():
    x = np.sort(np.random.RandomState(0).uniform(0, 1, 20))
    x = np.concatenate([[0.0], x, [1.0]])
    top = [(one, one / 3) for one in x.tolist()]
    cells = [polygon([p, q, (q[0], 2.0), (p[0], 2.0)]) for p, q in zip(top, top[1:])]
    zone = zone_of([polygon([(0.0, 0.0), (1.0, 1 / 3), (1.0, -1.0)]), *cells])
    assert n_rings(zone) == 1
    assert zone.length() == pytest.approx(2 + 3 + 1 + np.hypot(1, 1))


def test_what_fits_together_or_has_real_gaps_stays_as_it_is():
    fit = [box(x, y, x + 1.0, y + 1.0) for x in range(4) for y in range(4)]
    beside_a_long_side = [box(0.0, 0.0, 3.0, 1.0), box(1.0, 1.0, 2.0, 2.0)]
    apart = [box(0.0, 0.0, 1.0, 1.0), box(1.001, 0.0, 2.0, 1.0)]
    # Far from all others: what is nothing beside the extent is much beside the polygons.
    far = [*fit, box(1e10, 1e10, 1e10 + 1, 1e10 + 1)]
    for polygons in (fit, beside_a_long_side, apart, far, [None, fit[0]], [None]):
        assert all(one is two for one, two in zip(polygons, closed(polygons, progress())))


def test_rings_and_parts_are_moved_too():
    rings = "(0 0,3 0,3 3,0 3,0 0),(1 1,2 1,2 2,1 2,1 1)"
    around = QgsGeometry.fromWkt(f"MULTIPOLYGON(({rings}),((6 0,7 0,7 1,6 1,6 0)))")
    inner = box(1.0 + 1e-13, 1.0, 2.0, 2.0 - 1e-13)
    zone = zone_of([around, inner, box(3.0 + 1e-13, 0.0, 6.0 - 1e-13, 1.0)])
    assert n_rings(zone) == 1
    assert zone.length() == pytest.approx(7 + 1 + 4 + 2 + 3 + 3)
