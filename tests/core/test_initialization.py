"""Where the centers start."""

from __future__ import annotations

import numpy as np
import pytest
from problems import KINDS, make_points

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering import initialization
from constrained_kmeans_plugin.core.costs import tiles
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints


def start(method, points, k, weights=None, seed=0):
    random = np.random.RandomState(seed)
    return initialization.initial_centers(method, TiledPoints.of(points), k, weights, random)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["k-means++", "random", "farthest"])
def test_centers_are_distinct_points(method, kind):
    points = LatticePoints.of(make_points(np.random.RandomState(1), kind, 90, 2)).snapped
    places = {tuple(point) for point in points}
    for seed in range(10):
        centers = start(method, points, 7, seed=seed)
        assert len({tuple(center) for center in centers}) == 7
        assert all(tuple(center) in places for center in centers)


@pytest.mark.parametrize("kind", KINDS)
def test_gaussian_stays_in_the_box_even_when_the_covariance_is_singular(kind):
    points = LatticePoints.of(make_points(np.random.RandomState(1), kind, 90, 3)).snapped
    centers = start("gaussian", points, 40)
    assert (centers >= points.min(axis=0)).all()
    assert (centers <= points.max(axis=0)).all()
    assert (centers == np.rint(centers)).all()


def test_gaussian_has_the_mean_and_covariance_of_the_points():
    random = np.random.RandomState(3)
    points = np.rint(1e6 * random.multivariate_normal([5, 9], [[4, 3], [3, 9]], 4000))
    centers = start("gaussian", points, 20000)
    np.testing.assert_allclose(centers.mean(axis=0), points.mean(axis=0), rtol=0.02)
    np.testing.assert_allclose(np.cov(centers.T), np.cov(points.T), rtol=0.05)


def test_farthest_takes_the_corners():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [100.0, 0.0], [100.0, 99.0], [2.0, 0.0]])
    for seed in range(10):
        centers = {tuple(center) for center in start("farthest", points, 3, seed=seed)}
        assert {(100.0, 99.0)} < centers


def test_plus_plus_uses_its_draws():
    """Two far groups: after the first center the second is drawn from the other one."""
    random = np.random.RandomState(0)
    points = np.rint(np.concatenate([random.rand(50, 2), random.rand(50, 2) + 1000]) * 1000)
    for seed in range(20):
        centers = start("k-means++", points, 2, seed=seed)
        assert (centers[:, 0] > 500_000).sum() == 1


def test_no_center_starts_at_a_point_of_weight_zero():
    """More centers than places share some."""
    points = np.arange(10.0)[:, None]
    weights = np.array([0.0] * 5 + [1.0] * 5)
    for method in ("k-means++", "random", "farthest"):
        for seed in range(20):
            for k in (5, 7):
                centers = start(method, points, k, weights, seed)
                assert len(centers) == k
                assert np.unique(centers).tolist() == [5, 6, 7, 8, 9]


def test_the_last_bin_can_be_drawn_but_not_passed():
    cumulative = np.cumsum(np.array([0.1, 0.2, 0.3, 0.0]))
    drawn = initialization.draw(cumulative, np.array([0.0, 0.999, np.nextafter(1.0, 0.0), 1.0]))
    assert drawn.tolist() == [0, 2, 2, 2]


@pytest.mark.slow
def test_first_draws_are_spread_evenly():
    points = np.random.RandomState(0).rand(10, 2)
    firsts = [tuple(start("k-means++", points, 1, seed=seed)[0]) for seed in range(2000)]
    counts = [firsts.count(tuple(point)) for point in points]
    assert min(counts) > 140
    assert max(counts) < 260


@pytest.mark.parametrize(
    ("n", "k", "starts"), [(100, 5, 10), (40_000, 10, 10), (25_000, 40, 4), (10**6, 100, 1)]
)
def test_number_of_starts(n, k, starts):
    assert core.automatic_n_init(n, k) == starts


def greedy_by_definition(points, k, weights, seed):
    """k-means++ point by point, with all sums taken in reading order."""
    random = np.random.RandomState(seed)
    base = np.ones(len(points)) if weights is None else weights
    chosen = [initialization.draw(np.cumsum(base), random.random_sample(1))[0]]
    closest = ((points - points[chosen[0]]) ** 2).sum(axis=1)
    for _ in range(1, k):
        cumulative = np.cumsum(closest * base)
        drawn = initialization.draw(cumulative, random.random_sample(2 + int(np.log(k))))
        if cumulative[-1] == 0:
            drawn = [np.where(base > 0, closest, -1).argmax()]
        left = [np.minimum(closest, ((points - points[i]) ** 2).sum(axis=1)) for i in drawn]
        best = int(np.argmin([np.cumsum(part * base)[-1] for part in left]))
        chosen.append(drawn[best])
        closest = left[best]
    return points[chosen]


@pytest.mark.slow
@pytest.mark.parametrize("dimensions", [1, 2, 3])
@pytest.mark.parametrize("kind", KINDS)
def test_tiles_change_no_center(kind, dimensions, monkeypatch):
    """Symmetric and coincident points included, where many candidates are equally good."""
    monkeypatch.setattr(tiles, "TILE_POINTS", 5)
    monkeypatch.setattr(initialization, "CHUNK_POINTS", 40)
    random = np.random.RandomState(dimensions)
    points = LatticePoints.of(make_points(random, kind, 500, dimensions)).snapped
    distinct = len(np.unique(points, axis=0))
    for seed in range(6):
        k = min(distinct, int(random.randint(2, 40)))
        for weights in (None, random.randint(0, 3, 500).astype(float)):
            expected = greedy_by_definition(points, k, weights, seed)
            assert (start("k-means++", points, k, weights, seed) == expected).all()
            farthest = start("farthest", points, k, weights, seed)
            distances = ((points[:, None] - farthest) ** 2).sum(axis=2)
            for j in range(1, k):
                closest = distances[:, :j].min(axis=1)
                weighty = np.where(1 if weights is None else weights > 0, closest, -1)
                assert (farthest[j] == points[weighty.argmax()]).all()
