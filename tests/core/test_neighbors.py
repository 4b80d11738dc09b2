"""Clusters that are near each other, and points that would rather go to one that is not."""

from __future__ import annotations

import numpy as np
import pytest
from problems import squared

from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.transport import neighbors, solve
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.neighbors import Neighbors
from constrained_kmeans_plugin.core.transport.residual_graph import ResidualGraph


@pytest.fixture
def few(monkeypatch):
    """However few the clusters, not all of them are near each other."""
    monkeypatch.setattr(neighbors, "FEW_CLUSTERS", 1)
    monkeypatch.setattr(solve, "SMALL", 0)


def pairs_of(near, n_clusters):
    counts, clusters = near.of(np.arange(n_clusters))
    return set(zip(np.repeat(np.arange(n_clusters), counts).tolist(), clusters.tolist()))


def test_each_is_near_itself_and_what_was_added(few):
    near = Neighbors(4)
    assert pairs_of(near, 4) == {(0, 0), (1, 1), (2, 2), (3, 3)}
    near.add(np.array([3, 3]), np.array([1, 1]))
    assert pairs_of(near, 4) == {(0, 0), (1, 1), (1, 3), (2, 2), (3, 1), (3, 3)}
    assert near.has(np.array([1, 3, 0, 3]), np.array([3, 1, 3, 2])).tolist() == [1, 1, 0, 0]
    counts, clusters = near.of(np.array([3, 0, 3]))
    assert counts.tolist() == [2, 1, 2]
    assert clusters.tolist() == [1, 3, 0, 1, 3]
    assert not near.complete
    near.add_all()
    assert near.complete
    assert len(pairs_of(near, 4)) == 16


def test_wider_neighborhoods_hold_neighbors_of_neighbors(few):
    near = Neighbors(5)
    near.add(np.array([0, 1, 3]), np.array([1, 2, 4]))
    near.widen()
    expected = {(0, 1), (0, 2), (1, 2), (3, 4)}
    expected |= {(b, a) for a, b in expected} | {(a, a) for a in range(5)}
    assert pairs_of(near, 5) == expected
    near.connect(squared(*2 * [np.arange(5.0)[:, None]]))
    while not near.complete:
        before = pairs_of(near, 5)
        near.widen()
        assert pairs_of(near, 5) > before


def test_a_cluster_near_all_others_does_not_bring_them_all_near():
    """200 clusters in a row, and one to which all are near."""
    near = Neighbors(201)
    near.add(np.arange(199), np.arange(1, 200))
    near.add(np.arange(200), np.full(200, 200))
    near.widen()
    row = {(a, b) for a in range(200) for b in range(200) if abs(a - b) <= 2}
    hub = {(200, 200)} | {pair for a in range(200) for pair in ((a, 200), (200, a))}
    assert pairs_of(near, 201) == row | hub


def test_few_are_all_near():
    assert Neighbors(neighbors.FEW_CLUSTERS).complete
    assert not Neighbors(neighbors.FEW_CLUSTERS + 1).complete


def test_far_groups_are_joined_where_they_are_nearest(few):
    centers = np.array([[0.0, 0.0], [1.0, 0.0], [9.0, 0.0], [8.0, 0.0], [50.0, 0.0]])
    near = Neighbors(5)
    near.add(np.array([0, 2]), np.array([1, 3]))
    near.connect(squared(centers, centers))
    assert pairs_of(near, 5) >= {(1, 3), (3, 1), (2, 4), (4, 2)}
    assert (0, 4) not in pairs_of(near, 5)
    before = pairs_of(near, 5)
    near.connect(squared(centers, centers))
    assert pairs_of(near, 5) == before


def blobs(random, n_points, n_clusters):
    """Points of which far more are in the one of two far places than in the other."""
    points = random.randn(n_points, 2) * 2**15
    points[: n_points // 5] += 2**25
    return np.rint(points), np.rint(points[random.permutation(n_points)[:n_clusters]])


@pytest.mark.slow
def test_choices_that_nothing_showed_are_found(few, monkeypatch):
    """A part of the neighbors is forgotten: labels are those of all choices."""
    admitted = []
    admit = ResidualGraph.admit

    def counted(self, places, *arguments):
        admitted.append(len(places))
        admit(self, places, *arguments)

    monkeypatch.setattr(ResidualGraph, "admit", counted)
    monkeypatch.setattr(Neighbors, "add", limited(Neighbors.add))
    for seed in range(5):
        points, centers = blobs(np.random.RandomState(seed), 900, 20)
        bounds = Bounds(np.full(20, 45), np.full(20, 45), 900)
        tiles = TiledPoints.of(points)
        found = solve.solve(squared(tiles, centers), None, bounds)
        with monkeypatch.context() as patch:
            patch.setattr(neighbors, "FEW_CLUSTERS", 20)
            assert (found.labels == solve.solve(squared(tiles, centers), None, bounds).labels).all()
    assert sum(admitted) > 0


def limited(add):
    """Of the pairs that are added first, every other one is forgotten."""

    def add_some(self, some, others):
        first = len(some) > 100
        add(self, some[::2] if first else some, others[::2] if first else others)

    return add_some


@pytest.mark.parametrize("side", [6, 9])
def test_all_equally_good_choices_are_known(few, side, monkeypatch):
    """On a grid corners of four cells meet in points, and ties go where they always go."""
    across = np.arange(6 * side)
    points = np.stack(np.meshgrid(across, across), axis=-1).reshape(-1, 2) * 2.0
    inner = np.stack(np.meshgrid(across[::side], across[::side]), axis=-1).reshape(-1, 2)
    centers = inner * 2.0 + side - (side % 2)
    sizes = np.full(36, side * side)
    bounds = Bounds(sizes - 1, sizes + 1, len(points))
    tiles = TiledPoints.of(points)
    found = solve.solve(squared(tiles, centers), None, bounds)
    monkeypatch.setattr(neighbors, "FEW_CLUSTERS", 36)
    assert (found.labels == solve.solve(squared(tiles, centers), None, bounds).labels).all()
