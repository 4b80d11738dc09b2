"""The objective, followed from one assignment to the next."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin.core.clustering import objective as objectives
from constrained_kmeans_plugin.core.clustering.objective import Objective
from constrained_kmeans_plugin.core.clustering.supply import Supply
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from tests.examples import examples


def whole(points, amounts, centers, labels):
    """In Python's integers, point by point."""
    total = 0
    for point, center, amount in zip(points, centers[labels], amounts):
        total += int(amount) * sum(int(a - b) ** 2 for a, b in zip(point, center))
    return total


@examples(40)
@given(
    seed=st.integers(0, 2**16),
    dimensions=st.integers(1, 4),
    shares=st.lists(st.sampled_from([0.0, 0.02, 0.1, 0.5, 1.0]), min_size=1, max_size=5),
    is_weighted=st.booleans(),
)
def test_it_is_that_of_each_assignment_by_itself(seed, dimensions, shares, is_weighted):
    random = np.random.RandomState(seed)
    points = LatticePoints.of(random.randn(300, dimensions) * 10.0 ** random.randint(-3, 6))
    amounts = random.randint(0, 2**20, 300) if is_weighted else None
    heavy = np.ones(300, dtype=np.int64) if amounts is None else amounts
    half = points.lattice.half
    labels = random.randint(0, 7, 300)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(objectives, "MANY_POINTS", 0)
        followed = Objective(points, amounts)
        for share in shares:
            centers = np.rint((random.rand(7, dimensions) * 2 - 1) * half)
            labels = np.where(random.rand(300) < share, random.randint(0, 7, 300), labels)
            expected = whole(points.snapped, heavy, centers, labels)
            assert followed(centers, labels) == expected
            assert Supply(points, amounts).cost(centers, labels) == expected


def test_it_is_exact_where_squares_are_largest():
    """All points in the corners of the lattice, so that float64 alone would lose the last bits."""
    corners = np.array([[-1.0, -1], [-1, 1], [1, -1], [1, 1]])
    points = LatticePoints.of(np.repeat(corners, 5000, axis=0))
    labels = np.zeros(20000, dtype=np.int32)
    centers = np.array([[-points.lattice.half + 1.0, 1.0 - points.lattice.half], [3.0, 5.0]])
    followed = Objective(points, None)
    for changed in (0, 1, 1999, 15001):
        labels = labels.copy()
        labels[:changed] = 1 - labels[:changed]
        assert followed(centers, labels) == whole(points.snapped, np.ones(20000), centers, labels)
