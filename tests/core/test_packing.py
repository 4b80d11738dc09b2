"""More weight than places: no capacity is exceeded, nothing more fits, and the bound holds."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.exact.distances import squared_distances
from tests.examples import examples


@st.composite
def problems(draw, most=40):
    n_points = draw(st.integers(1, most))
    k = draw(st.integers(1, 2 if most < 10 else 6))
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    if draw(st.booleans()):
        # Many ties, and points at one place.
        points = random.randint(0, 5, (n_points, 2)).astype(float)
        centers = random.randint(-1, 6, (k, 2)).astype(float)
    else:
        points, centers = random.rand(n_points, 2), 3 * random.rand(k, 2) - 1
    kind = draw(st.sampled_from(["few", "many", "decimal"]))
    if kind == "few":
        weights = random.choice([0.0, 3.0, 5.0, 8.0], n_points)
    elif kind == "many":
        weights = np.ceil(100 * random.lognormal(0, 1.5, n_points))
    else:
        weights = random.randint(0, 1000, n_points) / 100
    weights[0] += 1
    share = draw(st.sampled_from([0.0, 0.3, 0.7, 1.0, 1.1]))
    capacities = np.round(random.dirichlet(np.ones(k)) * weights.sum() * share, 2)
    return points, centers, weights, capacities


def served_weights(found, weights, k):
    served = found.labels >= 0
    return np.bincount(found.labels[served], weights=weights[served], minlength=k)


@pytest.mark.slow
@examples(300)
@given(problems())
def test_no_capacity_is_exceeded_and_nothing_more_fits(problem):
    points, centers, weights, capacities = problem
    k = len(centers)
    found = core.assign_within_capacity(points, centers, capacities, weights=weights)
    held = served_weights(found, weights, k)
    noise = 1e-9 * weights.sum()
    assert (held <= capacities + noise).all()
    assert found.weight_totals == pytest.approx(held)
    assert found.sizes.tolist() == [int((found.labels == center).sum()) for center in range(k)]
    out = weights[found.labels < 0]
    assert (out > 0).all()
    left_out = out.sum()
    assert left_out >= found.surplus - noise
    if len(out):
        # In whole multiples of what weights are counted in.
        room = np.floor(capacities * found.weight_scale + 1e-6)
        room -= np.rint(held * found.weight_scale)
        assert (room < np.rint(out.min() * found.weight_scale)).all()
        movable = weights <= capacities.max() + noise
        too_heavy = weights[~movable].sum()
        over = max(0.0, weights[movable].sum() - capacities.sum())
        # Capacities are rounded down to what sums of whole points can reach.
        unit = np.gcd.reduce(np.rint(weights * found.weight_scale).astype(int))
        assert -noise <= found.surplus - too_heavy - over <= k * unit / found.weight_scale + noise
        if movable[found.labels < 0].any():
            assert left_out <= found.surplus + k * out.min() + noise
    assert not found.bound_violations.any()
    assert found.lower_bound <= found.cost
    assert found.optimal == (found.lower_bound == found.cost)


@examples(150)
@given(problems(most=6))
def test_the_bound_is_below_every_choice(problem):
    points, centers, weights, capacities = problem
    k = len(centers)
    found = core.assign_within_capacity(points, centers, capacities, weights=weights)
    left_out = weights[found.labels < 0].sum()
    lattice = found.lattice
    squares = ((lattice.snap(points)[:, None] - lattice.snap(centers)) ** 2).sum(axis=2)
    integers = np.rint(weights * found.weight_scale)
    noise = 1e-9
    for choice in itertools.product(range(-1, k), repeat=len(points)):
        labels = np.array(choice)
        served = labels >= 0
        held = np.bincount(labels[served], weights=weights[served], minlength=k)
        if (held > capacities + noise).any() or weights[~served].sum() > left_out + noise:
            continue
        rows = np.flatnonzero(served)
        cost = sum(int(integers[row]) * int(squares[row, labels[row]]) for row in rows)
        assert cost >= found.lower_bound


def drawn(n_points, k, share, seed=4):
    random = np.random.RandomState(seed)
    weights = random.randint(1, 101, n_points)
    capacities = np.floor(random.dirichlet(np.full(k, 5.0)) * weights.sum() * share)
    return random.rand(n_points, 2), random.rand(k, 2), weights, capacities


@pytest.mark.parametrize("share", [0.5, 0.95])
def test_thousands_of_points_nearly_fill_the_centers_at_nearly_least_cost(share):
    points, centers, weights, capacities = drawn(4000, 25, share)
    found = core.assign_within_capacity(points, centers, capacities, weights=weights)
    assert weights[found.labels < 0].sum() <= found.surplus + 0.001 * capacities.sum()
    assert found.gap < 0.03


def test_weights_of_one_are_no_weights():
    random = np.random.RandomState(5)
    points, centers = random.randint(0, 30, (500, 2)).astype(float), 30 * random.rand(7, 2)
    capacities = random.randint(20, 70, 7)
    plain = core.assign_within_capacity(points, centers, capacities)
    weighted = core.assign_within_capacity(points, centers, capacities, weights=np.ones(500))
    assert weighted.labels.tolist() == plain.labels.tolist()
    assert weighted.prices.tolist() == plain.prices.tolist()
    assert weighted.optimal
    assert weighted.surplus == plain.surplus == 500 - capacities.sum()
    lattice = weighted.lattice
    squares = squared_distances(lattice.snap(points), lattice.snap(centers))
    reduced = (squares - weighted.prices).min(axis=1)
    served = weighted.labels >= 0
    assert reduced[served].max() <= weighted.threshold <= reduced[~served].min()


def test_where_all_fit_it_is_the_assignment():
    points, centers, weights, capacities = drawn(300, 6, 1.3)
    found = core.assign_within_capacity(points, centers, capacities, min_size=10, weights=weights)
    exact = core.assign(points, centers, min_size=10, max_size=capacities, weights=weights)
    assert found.labels.tolist() == exact.labels.tolist()
    assert found.surplus == 0


def test_whole_points_may_not_fit_where_their_sum_does():
    found = core.assign_within_capacity([[0.0], [0.1], [0.9]], [[0.0], [1.0]], 3, weights=[2] * 3)
    assert found.labels.tolist() == [0, -1, 1]
    assert found.surplus == 2
    # Weights of 2 and 3 have no such unit, and nobody knows before what fits.
    found = core.assign_within_capacity([[0.0], [0.1], [0.9]], [[0.0], [1.0]], 4, weights=[3, 2, 3])
    assert found.labels.tolist() == [0, -1, 1]
    assert found.surplus == 0


def test_minima_hold_where_weight_is_enough():
    points, centers, weights, _ = drawn(400, 5, 1.0)
    # One point that is too heavy for all centers, and room for the others.
    weights[7] = 10 * weights.sum()
    rest = weights.sum() - weights[7]
    found = core.assign_within_capacity(
        points, centers, 0.3 * rest, min_size=0.15 * rest, weights=weights
    )
    held = served_weights(found, weights, 5)
    assert np.flatnonzero(found.labels < 0).tolist() == [7]
    assert ((0.15 * rest <= held) & (held <= 0.3 * rest)).all()
    assert found.surplus == weights[7]
    with pytest.raises(core.InfeasibleSizesError, match="minimum sizes need"):
        core.assign_within_capacity(
            points, centers, 0.3 * rest, min_size=0.21 * rest, weights=weights
        )


def test_the_dearest_are_left_out_not_the_nearest():
    """Without a price on being left out, mending would leave out what lies at the center."""
    random = np.random.RandomState(6)
    points = np.sort(random.rand(2000, 1), axis=0)
    weights = random.choice([3.0, 5.0, 8.0], 2000)
    found = core.assign_within_capacity(points, [[0.0]], 0.6 * weights.sum(), weights=weights)
    served = np.flatnonzero(found.labels == 0)
    assert weights[: served.max() + 1].sum() <= 0.6 * weights.sum() + 16


def test_cancel():
    points, centers, weights, capacities = drawn(3000, 9, 0.5)
    with pytest.raises(core.ClusteringCanceled):
        core.assign_within_capacity(
            points, centers, capacities, weights=weights, is_canceled=lambda: True
        )


@pytest.mark.parametrize("sizes", [-1, [1], [1, 2, 3], "many", float("nan")])
def test_sizes_that_are_none(sizes):
    with pytest.raises(core.InvalidParameterError, match="max_size"):
        core.assign_within_capacity([[0.0]] * 9, [[0.0], [1.0]], sizes, weights=[1] * 9)
