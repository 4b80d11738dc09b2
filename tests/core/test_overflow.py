"""More points than places: the choice is the best one, proved and by brute force."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from constrained_kmeans_plugin import core
from tests.examples import examples

pytestmark = pytest.mark.usefixtures("both_ways")


def least_inertia(points, centers, capacities):
    """By the Hungarian method, with a column for every place."""
    squares = ((points[:, None] - centers) ** 2).sum(axis=2)
    places = np.repeat(squares, capacities, axis=1)
    rows, columns = linear_sum_assignment(places.T)
    return places.T[rows, columns].sum()


@st.composite
def problems(draw):
    n_points = draw(st.integers(2, 30))
    k = draw(st.integers(1, 5))
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    if draw(st.booleans()):
        # Many ties, and points at one place.
        points = random.randint(0, 5, (n_points, 2)).astype(float)
        centers = random.randint(-1, 6, (k, 2)).astype(float)
    else:
        points, centers = random.rand(n_points, 3), 3 * random.rand(k, 3) - 1
    capacities = random.randint(0, n_points // k + 1, k)
    capacities[0] = max(0, capacities[0] - (capacities.sum() == n_points))
    return points, centers, capacities


@examples(200)
@given(problems())
def test_no_choice_is_better(problem):
    points, centers, capacities = problem
    found = core.assign_within_capacity(points, centers, capacities)
    served = found.labels >= 0
    assert np.bincount(found.labels[served], minlength=len(centers)).tolist() == list(capacities)
    assert found.sizes.tolist() == list(capacities)
    assert found.optimal
    assert found.cost == found.lower_bound
    squares = ((points[served] - centers[found.labels[served]]) ** 2).sum()
    assert squares == pytest.approx(least_inertia(points, centers, capacities), abs=1e-5)
    assert found.inertia == pytest.approx(squares, rel=1e-6, abs=1e-5)


@examples(100)
@given(problems())
def test_prices_tell_who_is_served_where(problem):
    points, centers, capacities = problem
    found = core.assign_within_capacity(points, centers, capacities)
    if not capacities.any():
        return
    assert found.prices.max() == 0
    lattice = found.lattice
    snapped, hubs = lattice.snap(points), lattice.snap(centers)
    reduced = ((snapped[:, None] - hubs) ** 2).sum(axis=2) - found.prices
    served = found.labels >= 0
    own = reduced[served, found.labels[served]]
    assert (own == reduced[served].min(axis=1)).all()
    if not served.all():
        least = reduced[~served].min()
        assert own.max() <= found.threshold <= least
        # Not at either end where there is room.
        assert own.max() < found.threshold < least or own.max() == least


def test_thousands_of_points():
    random = np.random.RandomState(1)
    points, centers = random.rand(20000, 2), random.rand(30, 2)
    capacities = random.randint(0, 600, 30)
    found = core.assign_within_capacity(points, centers, capacities)
    assert found.optimal
    assert found.sizes.tolist() == capacities.tolist()


def test_where_all_fit_it_is_the_assignment():
    random = np.random.RandomState(2)
    points, centers = random.rand(100, 2), random.rand(4, 2)
    found = core.assign_within_capacity(points, centers, [25, 25, 26, 24])
    exact = core.assign(points, centers, min_size=0, max_size=[25, 25, 26, 24])
    assert found.labels.tolist() == exact.labels.tolist()


def test_points_that_come_first_are_served():
    found = core.assign_within_capacity([[1.0]] * 5, [[0.0], [2.0]], [1, 2])
    assert found.labels.tolist() == [0, 1, 1, -1, -1]


def test_centers_that_take_nothing():
    found = core.assign_within_capacity([[1.0], [2.0]], [[0.0], [2.0]], 0)
    assert found.labels.tolist() == [-1, -1]
    assert found.cost == 0


@pytest.mark.parametrize("sizes", [-1, [1], [1, 2, 3], 1.5, "many"])
def test_sizes_that_are_none(sizes):
    with pytest.raises(core.InvalidParameterError, match="max_size"):
        core.assign_within_capacity([[0.0]] * 9, [[0.0], [1.0]], sizes)


def test_cancel():
    random = np.random.RandomState(3)
    with pytest.raises(core.ClusteringCanceled):
        core.assign_within_capacity(
            random.rand(5000, 2), random.rand(9, 2), 100, is_canceled=lambda: True
        )


def test_no_point_near_a_border_is_needed():
    """Where all points of three places would rather be elsewhere, none is near a border."""
    points = np.repeat([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]], [618, 642, 657], axis=0)
    result = core.assign_within_capacity(points, [[3, 2], [1, 0]], [44, 1703])
    assert result.optimal
    assert result.sizes.tolist() == [44, 1703]
