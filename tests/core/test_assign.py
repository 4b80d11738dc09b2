"""The exact assignment: brute force, certificate, bounds, ties, and what never matters."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import Problem, make_problem, problems, squared
from scipy.optimize import linear_sum_assignment

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.costs.table import Table
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.certificate import least_cost
from tests.examples import examples

pytestmark = pytest.mark.usefixtures("both_ways")


def assign(problem: Problem, **options) -> core.Assignment:
    return core.assign(problem.points, problem.centers, **problem.sizes, **options)


@examples(300)
@given(problems(max_points=8, max_clusters=4))
def test_equals_brute_force(problem):
    assert assign(problem).cost == problem.brute_force_cost()


@examples(200)
@given(problems(max_points=150))
def test_is_within_bounds_and_certified(problem):
    result = assign(problem)
    lower, upper = problem.bounds.lower, problem.bounds.upper
    sizes = np.bincount(result.labels, minlength=len(problem.centers))
    assert (sizes == result.sizes).all()
    assert (sizes >= lower).all()
    assert (sizes <= upper).all()
    assert result.optimal
    assert result.cost == problem.integer_cost(result.labels)


@examples(200)
@given(problems(max_points=60))
def test_prices_prove_it_in_integer_arithmetic(problem):
    """The certificate once more, from its definition and in another arithmetic."""
    result = assign(problem)
    points, centers = (part.astype(np.int64) for part in problem.on_lattice())
    reduced = ((points[:, None] - centers) ** 2).sum(axis=2) - result.prices
    own = reduced[np.arange(len(points)), result.labels]
    lower, upper = problem.bounds.lower, problem.bounds.upper
    assert (own == reduced.min(axis=1)).all()
    assert (result.sizes == lower)[result.prices > 0].all()
    assert (result.sizes == upper)[result.prices < 0].all()


@examples(100)
@given(problems(max_points=40), st.integers(0, 2**31))
def test_no_prices_prove_more_than_the_optimum(problem, seed):
    """Whatever the prices, the cost that they prove is not above that of the optimum."""
    result = assign(problem)
    points, centers = problem.on_lattice()
    random = np.random.RandomState(seed)
    prices = np.rint(result.prices * random.rand() + random.randn(len(centers)) * 2**40)
    assert least_cost(squared(points, centers), None, prices, problem.bounds) <= result.cost
    assert least_cost(squared(points, centers), None, result.prices, problem.bounds) == result.cost
    assert result.lower_bound == result.cost


@pytest.mark.parametrize("price", [-1.0, 0.0, 1.0])
def test_what_prices_prove_by_its_definition(price):
    """Least reduced costs, and what the prices pay for the bounds: prices next to 0 count."""
    costs, bounds = (
        np.array([[0.0, 7.0], [3.0, 5.0]]),
        Bounds(np.array([1, 0]), np.array([2, 2]), 2),
    )
    reduced = (costs - [price, 0.0]).min(axis=1).sum()
    paid = price * (bounds.lower[0] if price > 0 else bounds.upper[0])
    assert least_cost(Table(costs), None, np.array([price, 0.0]), bounds) == reduced + paid


@examples(60)
@given(problems(max_points=60))
def test_one_more_constraint_never_lowers_the_cost(problem):
    result = assign(problem)
    free = Problem(problem.points, problem.centers, {"min_size": 0})
    assert assign(free).cost <= result.cost


@examples(60)
@given(problems(max_points=60), st.integers(0, 2**31))
def test_order_of_points_does_not_change_the_cost(problem, seed):
    order = np.random.RandomState(seed).permutation(len(problem.points))
    shuffled = Problem(problem.points[order], problem.centers, problem.sizes)
    assert assign(shuffled).cost == assign(problem).cost


@pytest.mark.parametrize("factor", [0.5, 4.0, 2.0**20])
def test_cost_follows_scale(factor):
    """Powers of two keep every bit, so even the lattice is the same."""
    problem = make_problem(np.random.RandomState(3), 80, 2, 5)
    scaled = Problem(problem.points * factor, problem.centers * factor, problem.sizes)
    assert assign(scaled).cost == assign(problem).cost
    assert (assign(scaled).labels == assign(problem).labels).all()
    assert assign(scaled).inertia == pytest.approx(assign(problem).inertia * factor**2)


def test_rotation_changes_inertia_only_by_rounding():
    random = np.random.RandomState(8)
    points, centers = random.rand(200, 2), random.rand(6, 2)
    turn = np.array([[0.8, -0.6], [0.6, 0.8]])
    straight, turned = core.assign(points, centers), core.assign(points @ turn, centers @ turn)
    assert turned.inertia == pytest.approx(straight.inertia, rel=1e-6)


def test_neither_bound_means_equal_sizes():
    points = np.random.RandomState(0).rand(103, 2)
    sizes = core.assign(points, points[:10]).sizes
    assert sorted(sizes) == [10] * 7 + [11] * 3


def test_minimum_zero_is_no_bound():
    points = np.random.RandomState(0).rand(100, 2)
    centers = np.array([[0.5, 0.5], [0.1, 0.1], [50.0, 50.0]])
    result = core.assign(points, centers, min_size=0)
    nearest = ((points[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
    assert (result.labels == nearest).all()
    assert result.sizes[2] == 0
    assert (result.prices == 0).all()


def test_ties_go_to_earlier_points_and_lower_centers():
    """Four coincident points between two centers: the first two go to the first one."""
    labels = core.assign([[0.0], [0.0], [0.0], [0.0]], [[-1.0], [1.0]]).labels
    assert labels.tolist() == [0, 0, 1, 1]


@examples(60)
@given(st.integers(0, 2**32 - 1))
def test_no_equally_good_exchange_lets_earlier_points_go_to_lower_clusters(seed):
    """On a grid, where many assignments are equally good; and lower clusters are larger."""
    random = np.random.RandomState(seed)
    n, k = random.randint(5, 60), random.randint(2, 6)
    points, centers = random.randint(0, 5, (n, 2)), random.randint(0, 5, (k, 2))
    least, most = random.randint(0, n // k + 1), -(-n // k) + random.randint(0, 4)
    sizes = [{}, {"min_size": least}, {"max_size": most}][random.randint(3)]
    problem = Problem(points.astype(float), centers.astype(float), sizes)
    labels, bounds = assign(problem).labels, problem.bounds
    on, to = problem.on_lattice()
    costs = ((on[:, None] - to) ** 2).sum(axis=2)
    own, rows = costs[np.arange(n), labels], np.arange(n)
    alike = costs[rows, labels[:, None]]
    alike = alike + alike.T == own + own[:, None]
    # All points of a place count as its first one.
    _, first, place = np.unique(points, axis=0, return_index=True, return_inverse=True)
    first = first[place.ravel()]
    assert not (alike & (first[:, None] < first) & (labels[:, None] > labels)).any()
    counts = np.bincount(labels, minlength=k)
    free = (costs == own[:, None]) & (counts < bounds.upper)
    free &= (counts > bounds.lower)[labels, None]
    assert not (free & (np.arange(k) < labels[:, None])).any()


def test_coincident_points_are_labeled_in_reading_order():
    random = np.random.RandomState(5)
    points = random.rand(30, 2)[random.randint(0, 30, 900)]
    labels = core.assign(points, random.rand(7, 2)).labels
    for place in np.unique(points, axis=0):
        at_place = labels[(points == place).all(axis=1)]
        assert (np.diff(at_place) >= 0).all()


def test_a_nearest_center_that_takes_nothing():
    """It has no points by which prices could be told from its own."""
    sizes = [0, 1, 1]
    found = core.assign([[0.0], [1.0]], [[0.5], [-1.0], [2.0]], min_size=sizes, max_size=sizes)
    assert found.labels.tolist() == [1, 2]
    assert found.optimal
    assert np.isfinite(found.prices).all()


def test_centers_far_outside_the_points():
    points = np.random.RandomState(1).rand(50, 2)
    centers = np.array([[1e4, 0.0], [-1e4, 3.0], [0.0, 2e4]])
    result = core.assign(points, centers)
    assert result.optimal
    assert sorted(result.sizes) == [16, 17, 17]


def test_all_points_identical():
    result = core.assign(np.ones((5, 2)), np.ones((2, 2)))
    assert result.cost == 0
    assert sorted(result.sizes) == [2, 3]


def test_many_dimensions_stay_exact():
    problem = make_problem(np.random.RandomState(11), 60, 40, 5)
    result = assign(problem)
    assert result.optimal
    assert result.cost == problem.integer_cost(result.labels)


def test_thousands_of_points_that_the_first_graph_does_not_hold():
    """All centers in one corner: many points have to cross many borders."""
    random = np.random.RandomState(2)
    points = random.rand(6000, 2)
    result = core.assign(points, 0.01 * random.rand(12, 2))
    assert result.optimal
    assert (result.sizes == 500).all()


def test_heavily_coincident_points():
    random = np.random.RandomState(4)
    points = random.rand(5000, 2)
    points[1000:4000] = points[0]
    result = core.assign(points, random.rand(20, 2))
    assert result.optimal
    assert (result.sizes == 250).all()


def test_cancel_stops_it():
    asked = []

    def is_canceled():
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(core.ClusteringCanceled):
        core.assign(np.random.RandomState(0).rand(20000, 2), np.eye(2), is_canceled=is_canceled)


@pytest.mark.parametrize("seed", [95, 3, 17])
def test_centers_that_share_their_places_on_a_grid(seed):
    """Without limits every point is at a nearest center, the first among equals."""
    random = np.random.RandomState(seed)
    n, side = random.randint(30, 900), random.randint(3, 25)
    points = random.randint(0, side, (n, 2)).astype(float)
    centers = points[random.randint(0, n, random.randint(n // 3, n))]
    found = core.assign(points, centers, min_size=0, max_size=n)
    on, to = found.lattice.snap(points), found.lattice.snap(centers)
    squares = ((on[:, None] - to) ** 2).sum(axis=2)
    assert (found.labels == squares.argmin(axis=1)).all()


@pytest.mark.parametrize("far", [0.0, 1e5, 1e7])
def test_how_far_the_certificate_reaches_for_the_coordinates_as_given(far):
    """No assignment is better by more than the certificate says, in exact arithmetic."""
    random = np.random.RandomState(5)
    points = random.rand(60, 2) * 200
    if far:
        points = np.concatenate([points, [[far, far]]])
    centers = np.array([[50.0, 50.0], [150.0, 50.0], [50.0, 150.0], [150.0, 150.0]])
    squares = ((points[:, None] - centers) ** 2).sum(axis=2)
    for sizes in ({}, {"min_size": 0, "max_size": len(points)}, {"max_size": 16}):
        found = core.assign(points, centers, **sizes)
        assert found.optimal
        most = sizes.get("max_size", -(-len(points) // 4))
        least = sizes.get("min_size", len(points) // 4 if not sizes else 0)
        # Its places, of which so many have to be filled.
        places = np.repeat(np.arange(4), most)
        if least == 0:
            rows, columns = linear_sum_assignment(squares[:, places])
            best = squares[rows, places[columns]].sum()
            cost = squares[np.arange(len(points)), found.labels].sum()
            assert best <= cost <= best * (1 + found.coordinate_gap)
    assert found.coordinate_gap < (1e-5 if not far else 1.0)
    assert found.coordinate_gap > 0


def test_nothing_is_proved_beyond_steps_longer_than_the_distances():
    points = np.concatenate([np.random.RandomState(0).rand(20, 2), [[1e12, 0.0]]])
    found = core.assign(points, [[0.5, 0.5], [1e12, 0.0]], min_size=0, max_size=21)
    assert found.coordinate_gap == np.inf
    assert found.cost_range[0] == 0 < found.cost_range[1]


def test_nothing_is_rounded_where_all_points_are_at_one_place():
    found = core.assign([[3.0, 4.0]] * 6, [[3.0, 4.0]] * 2)
    assert (found.lattice.resolution, found.coordinate_gap, found.optimal) == (0, 0, True)


@pytest.mark.parametrize("unit", [1e-9, 0.1, 1e7])
def test_points_at_one_place_go_to_the_nearest_center(unit):
    """Only the centers tell how fine coordinates have to be."""
    points, centers = np.full((2, 1), 3 * unit), np.array([[3.4], [3.1], [3.2]]) * unit
    assert core.assign(points, centers, min_size=0, max_size=2).labels.tolist() == [1, 1]
    assert core.assign(points, centers, min_size=0, max_size=1).labels.tolist() == [1, 2]
