"""The best clustering of points on a line."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from constrained_kmeans_plugin import core


def least_of_all(points, k, weights, low, high):
    """By all labels."""
    least = np.inf
    for labels in product(range(k), repeat=len(points)):
        sizes = np.bincount(labels, minlength=k)
        if sizes.min() < low or sizes.max() > high:
            continue
        chosen = np.array(labels)
        total = 0.0
        for cluster in range(k):
            own, load = points[chosen == cluster, 0], weights[chosen == cluster]
            mean = (own * load).sum() / load.sum() if load.sum() else 0.0
            total += (load * (own - mean) ** 2).sum()
        least = min(least, total)
    return least


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("limits", [(None, None), (2, 3), (1, 4), (2, None)])
def test_it_is_the_least_of_all_clusterings(seed, limits):
    points = np.random.RandomState(seed).randint(0, 40, (8, 1)) + 1e4
    found = core.least_inertia_on_a_line(points, 3, None, *limits)
    low, high = limits[0] or 1, limits[1] or 8
    assert found == pytest.approx(least_of_all(points, 3, np.ones(8), low, high), abs=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_weights_count(seed):
    random = np.random.RandomState(seed)
    points, weights = random.rand(8, 1), random.randint(0, 5, 8).astype(float)
    found = core.least_inertia_on_a_line(points, 3, weights)
    assert found == pytest.approx(least_of_all(points, 3, weights, 1, 8), abs=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_no_clustering_is_below_it(seed):
    points = np.random.RandomState(seed).standard_normal((120, 1))
    for k, limits in ((7, {}), (12, {"min_size": 8, "max_size": 14})):
        bound = core.least_inertia_on_a_line(points, k, **limits)
        cluster = core.constrained_kmeans if limits else core.kmeans
        result = cluster(points, k, n_init=0, search="normal", **limits)
        assert bound <= result.inertia * (1 + 1e-12)
        assert result.inertia < 1.1 * bound


def test_what_is_not_known():
    assert core.least_inertia_on_a_line(np.zeros((5, 1)), 2, None, 3, 4) is None
    assert core.least_inertia_on_a_line(np.zeros((200_000, 1)), 10) is None
    assert core.least_inertia_on_a_line(np.zeros((20_001, 1)), 2, None, 10_000, 10_001) is None
    assert core.least_inertia_on_a_line(np.zeros((2_000, 1)), 2, None, 1_000, 1_000) == 0.0
