"""However many clusters there are, little is done between two looks at cancel."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from constrained_kmeans_plugin import core

N_POINTS, N_CLUSTERS = 3_600, 1_200
#: A matrix of all pairs of clusters may be asked for at once, but not be filled; all other steps
#: are smaller. A matrix of points and clusters takes three times as much.
MOST_BYTES = 1.2 * 8 * N_CLUSTERS**2


class Looks:
    """Looks at cancel, and the most memory that was taken between two of them."""

    def __init__(self) -> None:
        self.count = self.most = 0

    def is_canceled(self) -> bool:
        held, peak = tracemalloc.get_traced_memory()
        self.most = max(self.most, peak - self.held if self.count else 0)
        tracemalloc.reset_peak()
        self.held = held
        self.count += 1
        return False


def points_and_centers():
    random = np.random.RandomState(3)
    points = 1e5 * random.rand(N_POINTS, 2)
    return points, 1e5 * random.rand(N_CLUSTERS, 2)


CALLS = {
    "assign": lambda points, centers, **options: core.assign(points, centers, **options),
    "capacities": lambda points, centers, **options: core.assign_within_capacity(
        points, centers, 4, **options
    ),
    "weights": lambda points, centers, **options: core.assign(
        points, centers, weights=1.0 + np.arange(len(points)) % 7, **options
    ),
    "k-means": lambda points, centers, **options: core.kmeans(
        points, len(centers), max_iter=2, search=2, **options
    ),
    "first centers": lambda points, centers, **options: core.constrained_kmeans(
        points, len(centers), max_iter=1, **options
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("call", CALLS)
def test_little_is_done_between_two_looks(call):
    points, centers = points_and_centers()
    looks = Looks()
    tracemalloc.start(1)
    try:
        CALLS[call](points, centers, is_canceled=looks.is_canceled)
    finally:
        tracemalloc.stop()
    assert looks.count > 100
    assert looks.most < MOST_BYTES
