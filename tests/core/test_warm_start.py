"""From one assignment to the next: what is carried along when centers move."""

from __future__ import annotations

import numpy as np
import pytest
from problems import squared

from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.costs.power import power_diagram
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.transport import solve, ties
from constrained_kmeans_plugin.core.transport.bounds import Bounds

K = 16


def islands(random, n_points=20000):
    """Points in eight places with gaps between them, 16 centers among them, equal sizes."""
    middles = random.rand(8, 2) * 100
    points = middles[random.randint(0, 8, n_points)] + random.randn(n_points, 2)
    snapped = LatticePoints.of(points).snapped
    centers = snapped[random.choice(n_points, K, replace=False)]
    sizes = np.full(K, n_points // K)
    return snapped, centers, Bounds(sizes, sizes, n_points)


def misplaced(points, centers, prices, bounds):
    labels = power_diagram(points, centers, prices).labels
    return bounds.balance(np.bincount(labels, minlength=K), prices).misplaced


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_carried_prices_misplace_few_points_although_there_are_gaps(seed):
    random = np.random.RandomState(seed)
    points, centers, bounds = islands(random)
    tiles = TiledPoints.of(points)
    before = solve.solve(squared(tiles, centers), None, bounds)
    # About a thousandth of the extent.
    moved = centers + np.rint(random.randn(K, 2) * np.ptp(points) / 1000)
    start = before.warm_start.carried(squared(tiles, moved))
    stale = misplaced(points, moved, before.prices, bounds)
    assert misplaced(points, moved, start.prices, bounds) < max(100, stale / 2)
    found = solve.solve(squared(tiles, moved), None, bounds, warm_start=before.warm_start)
    assert (found.labels == solve.solve(squared(tiles, moved), None, bounds).labels).all()
    # It is known now how many points change from one to the next, and which may be these.
    changed = np.flatnonzero(found.labels != before.labels)
    after = found.warm_start
    assert 0 < len(after.borders.rows) < len(points)
    assert len(np.intersect1d(changed, after.borders.rows)) > len(changed) / 2


@pytest.mark.slow
def test_a_coincident_group_leaves_its_scattered_points():
    """Three centers near a coincident group are one in the search; the first stands for them."""
    random = np.random.RandomState(3)
    points, centers, bounds = islands(random)
    points[:4000] = points[0]
    tiles = TiledPoints.of(points)
    centers[:3] = points[0] + np.array([[0.0, 0], [1, 0], [0, 1]])
    found = solve.solve(squared(tiles, centers), None, bounds)
    moved = centers + np.rint(random.randn(K, 2) * np.ptp(points) / 10000)
    moved[:3] = centers[:3]
    start = found.warm_start
    assert (np.bincount(start.labels, minlength=K)[1:3] == 0).all()
    # The scattered points lie on both sides of borders through the group.
    assert len(np.unique(start.labels[:4000])) > 1
    again = solve.solve(squared(tiles, moved), None, bounds, warm_start=start)
    assert (again.labels == solve.solve(squared(tiles, moved), None, bounds).labels).all()


def test_a_step_ends_where_a_price_loses_its_sign_if_bounds_are_wide():
    bounds = Bounds(np.array([10, 10, 10]), np.array([10, 20, 20]), 45)
    tried = bounds.step(np.array([5.0, 5.0, -5.0]), np.array([-8.0, -8.0, 8.0]))
    assert tried.tolist() == [-3.0, 0.0, 0.0]


def test_ways_through_the_slack_alone_move_no_point():
    both, move = np.array([True, False, False]), (np.array([0]), np.array([1]))
    assert not ties._can_exchange(*move, both, both)
    # Cluster 1 may grow as well: what it takes, 0 may lose.
    assert ties._can_exchange(*move, np.array([True, True, False]), both)
