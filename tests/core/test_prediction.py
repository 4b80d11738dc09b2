"""The cells of new points: from the definition, in parts, under prices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import problems
from sklearn.cluster import KMeans

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.exact.lattice import Lattice
from tests.examples import examples


@examples(200)
@given(problems(max_points=80), st.integers(0, 2**31))
def test_equals_the_definition_in_integers(problem, seed):
    points, centers = (part.astype(np.int64) for part in problem.on_lattice())
    random = np.random.RandomState(seed)
    prices = np.rint(random.standard_normal(len(centers)) * 2.0 ** random.randint(0, 50))
    reduced = ((points[:, None] - centers) ** 2).sum(axis=2) - prices.astype(np.int64)
    # A box on which the steps of the lattice are those of the coordinates.
    half = Lattice.fit(points.astype(float)).half
    box = np.full((2, points.shape[1]), [[-half], [half]])
    labels = core.predict(points, centers, prices=prices, box=box)
    assert (labels == reduced.argmin(axis=1)).all()


@examples(100)
@given(problems(max_points=80))
def test_without_prices_it_costs_what_an_assignment_without_bounds_costs(problem):
    labels = core.predict(problem.points, problem.centers)
    free = core.assign(problem.points, problem.centers, min_size=0)
    assert problem.integer_cost(labels) == free.cost


@examples(100)
@given(problems(max_points=80))
def test_prices_bring_back_a_constrained_assignment_but_for_ties(problem):
    assignment = core.assign(problem.points, problem.centers, **problem.sizes)
    prices = assignment.prices_in_squared_units
    labels = core.predict(problem.points, problem.centers, prices=prices)
    squares = ((problem.points[:, None] - problem.centers) ** 2).sum(axis=2) - prices
    rows = np.arange(len(labels))
    unit = assignment.lattice.to_squared_units(1)
    # On the lattice a coordinate is off by half a step.
    lengths = np.sqrt(((problem.points[:, None] - problem.centers) ** 2).sum(axis=2))
    off = 16 * (np.sqrt(unit) * lengths.max(initial=1.0) + unit)
    assert (squares[rows, labels] <= squares[rows, assignment.labels] + off).all()


@pytest.mark.slow
@pytest.mark.parametrize("k", [2, 7, 30])
@pytest.mark.parametrize(
    "shares", [(1.0, 1.0), (0.0, 1.2), (0.8, 4.0), (0.8, 1.2)], ids=lambda shares: f"{shares}"
)
def test_prices_bring_back_an_assignment_that_is_the_only_optimum(k, shares):
    """Points at random: none of them has to lie on a border."""
    for seed in range(5):
        random = np.random.RandomState(seed)
        points, centers = random.rand(10 * k, 2), random.rand(k, 2)
        least, most = (np.full(k, int(10 * share)) for share in shares)
        # A center that takes nothing, and one that takes as many more.
        least[0], most[0] = 0, 0
        most[1] += 10
        found = core.assign(points, centers, min_size=least, max_size=most)
        prices = found.prices_in_squared_units
        assert (core.predict(points, centers, prices=prices) == found.labels).all()


@examples(60)
@given(problems(max_points=60), st.integers(1, 9))
def test_parts_get_the_labels_of_the_whole(problem, step):
    points, centers = problem.points, problem.centers
    box = [points.min(axis=0), points.max(axis=0)]
    whole = core.predict(points, centers, box=box)
    parts = [
        core.predict(points[first : first + step], centers, box=box)
        for first in range(0, len(points), step)
    ]
    assert (np.concatenate(parts) == whole).all()
    assert (whole == core.predict(points, centers)).all()


@pytest.mark.parametrize("k", [1, 2, 7, 40])
def test_a_converged_run_predicts_its_own_points(k):
    points = np.random.RandomState(k).standard_normal((700, 5))
    result = core.kmeans(points, k)
    assert result.converged
    assert (core.predict(points, result.centers) == result.labels).all()


def test_scikit_learn_says_the_same():
    random = np.random.RandomState(4)
    model = KMeans(9, n_init=1, random_state=0).fit(random.standard_normal((500, 4)))
    new = random.standard_normal((3000, 4))
    assert (core.predict(new, model.cluster_centers_) == model.predict(new)).all()


def test_a_price_above_all_distances_takes_every_point():
    points = np.random.RandomState(1).random_sample((50, 2))
    for height in (2.0, 1e30, 1e308):
        labels = core.predict(points, [[0, 0], [1, 1], [0, 1]], prices=[0, height, -height])
        assert (labels == 1).all()


def test_only_differences_of_prices_count():
    points = np.random.RandomState(2).random_sample((400, 3))
    centers, prices = points[:6], np.array([0.25, 0, -0.125, 0.0625, 0, 0.5])
    expected = core.predict(points, centers, prices=prices)
    assert (core.predict(points, centers, prices=prices + 4096) == expected).all()
    assert len(np.unique(expected)) > 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"prices": [0.0]}, "2 centers and 1 prices"),
        ({"prices": [0.0, np.nan]}, "not finite"),
        ({"box": [[0.0, 0.0]]}, "(2, 2), not (1, 2)"),
        ({"box": [[0.0, 0.0], [1.0, 0.5]]}, "1 of the points lie outside the box"),
        ({"centers": [[0.0]]}, "1 coordinates and the points 2"),
    ],
)
def test_bad_arguments_are_refused(arguments, said):
    arguments = {"centers": [[0.0, 0.0], [1.0, 1.0]], **arguments}
    with pytest.raises(core.InvalidPointsError) as caught:
        core.predict([[0.0, 0.0], [1.0, 1.0]], **arguments)
    assert said in str(caught.value)


def test_can_be_canceled():
    points = np.random.RandomState(1).random_sample((1000, 2))
    with pytest.raises(core.ClusteringCanceled):
        core.predict(points, points[:300], is_canceled=lambda: True)


def test_a_center_far_away_takes_no_digits_from_the_others():
    near = [[1.2, 9.9], [10.1, 11.2], [1.2, 1.1], [1.9, 6.8], [5.0, 3.4]]
    far = [48540347.0, 719306571.0]
    assert core.predict([[5.0, 1.0]], [far, *near]).tolist() == [5]
    # It has its points where its price is high enough.
    prices = [float(far[0] ** 2 + far[1] ** 2), 0, 0, 0, 0, 0]
    assert core.predict([[5.0, 1.0]], [far, *near], prices=prices).tolist() == [0]


@examples(50)
@given(st.integers(0, 2**32 - 1))
def test_centers_that_are_left_out_are_best_nowhere(seed):
    random = np.random.RandomState(seed)
    points = random.randint(0, 100, (40, 2)).astype(float)
    centers = random.randint(-300, 400, (9, 2)).astype(float)
    prices = random.randint(-20000, 20000, 9).astype(float)
    squares = ((points[:, None] - centers) ** 2).sum(axis=2)
    for price in (np.zeros(9), prices):
        reduced = squares - price
        found = core.predict(points, centers, prices=price)
        near = np.arange(40), found
        assert (reduced[near] <= reduced.min(axis=1) + 1e-2).all()
