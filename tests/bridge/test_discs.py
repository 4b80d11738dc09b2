"""Zones where features may stay without a center: who is served is in, who is not is out."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsPoint

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.read.boundary import hull
from constrained_kmeans_plugin.bridge.zones.drawing import make_zones
from tests.bridge.layers_for_tests import Listener
from tests.examples import examples

FAR = np.array([500_000.0, 5_600_000.0])


def grid(side):
    x, y = np.meshgrid(np.arange(float(side)), np.arange(float(side)))
    return np.column_stack([x.ravel(), y.ravel()])


LAYOUTS = {
    "uniform": lambda random: random.uniform(0, 100, (600, 2)),
    "far away": lambda random: random.uniform(0, 100, (600, 2)) + FAR,
    "grid": lambda random: grid(25),
    "coincident": lambda random: np.repeat(random.uniform(0, 100, (150, 2)), 4, axis=0),
}


def drawn(layout, n_centers, share, seed):
    """Points, centers, and their capacities: a share of all points."""
    random = np.random.RandomState(seed)
    points = LAYOUTS[layout](random)
    low, side = points.min(axis=0), np.ptp(points, axis=0)
    centers = low + side * random.uniform(-0.1, 1.1, (n_centers, 2))
    if layout == "grid":
        # Centers at one place would share a zone.
        centers = np.unique(np.rint(centers), axis=0)
    shares = random.dirichlet(np.full(len(centers), 4.0))
    return points, centers, np.floor(shares * len(points) * share)


def zones_of(points, centers, found, boundary=None):
    return make_zones(
        centers,
        found.prices_in_squared_units,
        np.zeros(len(centers), dtype=int),
        found.labels,
        points,
        boundary,
        Progress(Listener()),
        found.reaches,
        [np.flatnonzero(found.labels < 0)],
    )


def contained(zone, points, rim=0.0):
    """Which points are in a zone, and at least so far from its rim."""
    inner = zone.buffer(-rim, 1) if rim else zone
    engine = QgsGeometry.createGeometryEngine(inner.constGet())
    engine.prepareGeometry()
    return np.array([engine.intersects(QgsPoint(*point)) for point in points.tolist()])


@examples(60)
@given(
    st.sampled_from(sorted(LAYOUTS)),
    st.integers(1, 12),
    st.sampled_from([0.05, 0.4, 0.8, 0.99]),
    st.integers(0, 1000),
)
def test_a_zone_holds_the_served_and_no_others(layout, n_centers, share, seed):
    points, centers, capacities = drawn(layout, n_centers, share, seed)
    found = core.assign_within_capacity(points, centers, capacities.astype(int))
    zones = zones_of(points, centers, found)
    extent = float(np.ptp(np.concatenate([points, centers]), axis=0).max())
    without = points[found.labels < 0]
    for number, zone in enumerate(zones.polygons):
        if zone is None:
            assert capacities[number] == 0 or not capacities.any()
            continue
        assert zone.isGeosValid()
        assert not contained(zone, without, 1e-6 * extent).any()
    if layout != "coincident":
        # Of points at one place some may be served here, and others there or nowhere.
        assert zones.n_elsewhere == 0
        for number, zone in enumerate(zones.polygons):
            mine = points[found.labels == number]
            assert not len(mine) or contained(zone, mine).all()
    assert zones.n_outside == zones.n_strangers == 0
    there = [zone for zone in zones.polygons if zone is not None]
    for first, second in itertools.combinations(there, 2):
        assert first.intersection(second).area() <= 1e-12 * extent**2


def test_zones_are_cells_within_circles():
    """Their area, by asking many places for the cheapest center and its threshold."""
    points, centers, capacities = drawn("uniform", 8, 0.6, 5)
    found = core.assign_within_capacity(points, centers, capacities.astype(int))
    zones = zones_of(points, centers, found)
    frame = hull(points)
    box = frame.boundingBox()
    x = np.linspace(box.xMinimum(), box.xMaximum(), 200)
    y = np.linspace(box.yMinimum(), box.yMaximum(), 200)
    places = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    places = places[contained(frame, places)]
    prices = found.prices_in_squared_units
    reduced = ((places[:, None] - centers) ** 2).sum(axis=2) - prices
    threshold = found.threshold * found.lattice.to_squared_units(1)
    owners = np.where(reduced.min(axis=1) <= threshold, reduced.argmin(axis=1), -1)
    assert (owners == -1).any()
    for number, zone in enumerate(zones.polygons):
        agreeing = contained(zone, places) == (owners == number)
        assert agreeing.mean() > 0.998
        share = (owners == number).mean() * frame.area()
        assert zone.area() == pytest.approx(share, rel=0.1)


def test_a_boundary_clips_them():
    points, centers, capacities = drawn("far away", 5, 0.5, 6)
    found = core.assign_within_capacity(points, centers, capacities.astype(int))
    west = QgsGeometry.fromWkt("POLYGON((0 0,50 0,50 100,0 100,0 0))")
    west.translate(*FAR)
    zones = zones_of(points, centers, found, [west])
    served = found.labels >= 0
    assert zones.n_outside == np.count_nonzero(served & (points[:, 0] > FAR[0] + 50))
    assert zones.n_elsewhere == 0
    for zone in zones.polygons:
        assert zone is None or zone.difference(west).area() < 1e-6


def test_with_weights_those_on_the_other_side_are_counted():
    points, centers, _ = drawn("uniform", 4, 0.5, 7)
    weights = np.random.RandomState(7).choice([1.0, 40.0], len(points))
    found = core.assign_within_capacity(points, centers, 0.15 * weights.sum(), weights=weights)
    zones = zones_of(points, centers, found)
    at_home = strangers = 0
    for number, zone in enumerate(zones.polygons):
        at_home += np.count_nonzero(contained(zone, points[found.labels == number]))
        strangers += np.count_nonzero(contained(zone, points[found.labels < 0]))
    assert zones.n_elsewhere == np.count_nonzero(found.labels >= 0) - at_home - zones.n_outside
    assert zones.n_strangers == strangers
    # The flow divides one point for each center; what follows concerns some more.
    assert zones.n_elsewhere + zones.n_strangers <= 0.05 * len(points)


def test_where_all_would_fit_by_their_sum_zones_are_whole_cells():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [9.0, 1.0]])
    centers = np.array([[0.0, 0.0], [10.0, 0.0]])
    found = core.assign_within_capacity(points, centers, 4, weights=[3, 2, 3])
    zones = zones_of(points, centers, found)
    assert np.isinf(found.reaches).all()
    assert sum(zone.area() for zone in zones.polygons) == pytest.approx(hull(points).area())


def test_nobody_is_served():
    points, centers, _ = drawn("uniform", 3, 0.5, 8)
    found = core.assign_within_capacity(points, centers, 0)
    zones = zones_of(points, centers, found)
    assert zones.polygons == [None] * 3
    square = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,0 100,0 0))")
    assert zones_of(points, centers, found, [square]).polygons == [None] * 3
