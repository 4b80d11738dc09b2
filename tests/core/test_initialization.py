"""Where the centers start."""

from __future__ import annotations

import numpy as np
import pytest
from problems import KINDS, make_points

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core import initialization
from constrained_kmeans_plugin.core.assignment.points import LatticePoints


def start(method, points, k, weights=None, seed=0):
    random = np.random.RandomState(seed)
    return initialization.initial_centers(method, points, k, weights, random)


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


def test_points_of_weight_zero_are_drawn_last():
    points = np.arange(10.0)[:, None]
    weights = np.array([0.0] * 5 + [1.0] * 5)
    for method in ("k-means++", "random"):
        for seed in range(20):
            assert start(method, points, 5, weights, seed).min() >= 5
            assert len(np.unique(start(method, points, 7, weights, seed))) == 7


def test_the_last_bin_can_be_drawn_but_not_passed():
    cumulative = np.cumsum(np.array([0.1, 0.2, 0.3, 0.0]))
    drawn = initialization._draw(cumulative, np.array([0.0, 0.999, np.nextafter(1.0, 0.0), 1.0]))
    assert drawn.tolist() == [0, 2, 2, 2]


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
