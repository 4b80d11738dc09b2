"""The assignment at given costs: against brute force, and what is refused."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.transport.single_paths import SinglePaths
from tests.examples import examples

MINUTES = [[5, 9], [6, 20], [7, 8], [30, 4]]


def least_total(table, lower, upper, unassigned):
    """The least sum of all assignments within the bounds, and the labels of one; or None."""
    n, k = table.shape
    if unassigned is not None:
        table = np.column_stack([table, np.full(n, float(unassigned))])
    best = None
    for choice in itertools.product(range(table.shape[1]), repeat=n):
        sizes = np.bincount(choice, minlength=k)[:k]
        if (sizes >= lower).all() and (sizes <= upper).all():
            total = table[np.arange(n), list(choice)].sum()
            if np.isfinite(total) and (best is None or total < best):
                best = total
    return best


@examples(150)
@given(st.integers(0, 2**31), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_no_choice_costs_less(seed, is_sparse, decimal, may_leave, changes):
    random = np.random.RandomState(seed)
    n, k = random.randint(1, 6), random.randint(1, 4)
    table = random.randint(-3, 20, (n, k)) / (4.0 if decimal else 1.0)
    allowed = random.rand(n, k) < 0.7
    given_costs = np.where(allowed, table, np.inf)
    if is_sparse:
        given_costs = csr_matrix((table[allowed], np.nonzero(allowed)), shape=(n, k))
    forbidden = np.argwhere(random.rand(n, k) < 0.15)
    true = np.where(allowed, table, np.inf)
    true[tuple(forbidden.T)] = np.inf
    current, fees = random.randint(-1, k, n), random.randint(0, 9, n) / 2.0
    options = {"forbidden": forbidden}
    if changes:
        options.update(current=current, change_cost=fees)
        moved = (np.arange(k) != current[:, None]) & (current[:, None] >= 0)
        true = true + np.where(moved, fees[:, None], 0.0)
    lower, upper = np.zeros(k, dtype=int), random.randint(0, n + 1, k)
    lower[random.randint(k)] = random.randint(0, 2)
    unassigned = None
    if may_leave:
        unassigned = options["unassigned_cost"] = random.randint(-2, 20)
    expected = least_total(true, lower, upper, unassigned)
    if expected is None:
        with pytest.raises(core.ClusteringError):
            core.assign_costs(given_costs, min_size=lower, max_size=upper, **options)
        return
    found = core.assign_costs(given_costs, min_size=lower, max_size=upper, **options)
    assert found.optimal
    assert found.cost_step == 0
    assert found.total == expected
    assert (
        found.sizes.tolist() == np.bincount(found.labels[found.labels >= 0], minlength=k).tolist()
    )
    served = np.flatnonzero(found.labels >= 0)
    total = true[served, found.labels[served]].sum()
    total += (n - len(served)) * (unassigned or 0)
    assert total == expected


def test_squared_distances_given_as_a_table_are_assigned_as_by_assign():
    random = np.random.RandomState(0)
    points, centers = random.randint(0, 1000, (600, 2)), random.randint(0, 1000, (12, 2))
    table = ((points[:, None] - centers) ** 2).sum(axis=2)
    weights = random.randint(1, 10, 600)
    for each in (None, weights):
        expected = core.assign(points, centers, weights=each)
        found = core.assign_costs(table, weights=each)
        assert found.labels.tolist() == expected.labels.tolist()
        assert found.total == pytest.approx(expected.inertia)
        assert found.optimal == expected.optimal


def test_prices_prove_it():
    random = np.random.RandomState(1)
    table = random.randint(0, 10**6, (3000, 30)).astype(float)
    table[random.rand(3000, 30) < 0.5] = np.inf
    found = core.assign_costs(table, min_size=40, max_size=200)
    assert found.optimal
    reduced = table - found.prices_in_units
    own = reduced[np.arange(3000), found.labels]
    assert (own == reduced.min(axis=1)).all()
    assert (found.sizes[found.prices > 0] == 40).all()
    assert (found.sizes[found.prices < 0] == 200).all()


def test_costs_of_many_digits_are_rounded_and_say_so():
    table = np.random.RandomState(2).rand(50, 4)
    found = core.assign_costs(table)
    assert 0 < found.cost_step < 1e-12
    assert found.optimal
    own = table[np.arange(50), found.labels].sum()
    assert found.total == pytest.approx(own, abs=50 * found.cost_step)
    assert core.assign_costs(table.round(3)).cost_step == 0
    assert core.assign_costs(1e90 * table).labels.tolist() == found.labels.tolist()


def test_the_plan_stays_where_change_costs_more_than_it_saves():
    random = np.random.RandomState(3)
    table = random.randint(0, 100, (400, 8))
    before = core.assign_costs(table).labels
    later = table + random.randint(-20, 21, table.shape)
    changes = []
    for fee in (0, 5, 20, 1000):
        found = core.assign_costs(later, current=before, change_cost=fee)
        assert found.optimal
        changes.append(int((found.labels != before).sum()))
    assert changes == sorted(changes, reverse=True)
    assert changes[0] > changes[-1] == 0


def test_weights_are_kept_whole():
    random = np.random.RandomState(4)
    table, weights = random.randint(0, 100, (300, 6)), random.lognormal(0, 1, 300)
    table = np.where(random.rand(300, 6) < 0.2, np.inf, table)
    found = core.assign_costs(table, weights=weights, min_size=0.1 * weights.sum())
    assert np.isfinite(table[np.arange(300), found.labels]).all()
    assert found.weight_totals.sum() == pytest.approx(weights.sum())
    assert np.abs(found.bound_violations).max() <= weights.max()
    assert found.lower_bound <= found.cost


@examples(60)
@given(st.integers(0, 2**32 - 1), st.sampled_from([np.inf, 40.0]))
def test_no_center_holds_more_than_it_takes_and_nothing_stays_outside_that_fits(seed, unassigned):
    draw = np.random.RandomState(seed)
    n, k = draw.choice([5, 12, 40]), draw.choice([1, 2, 4])
    costs = draw.random_sample((n, k)) * 100
    costs[draw.random_sample((n, k)) < 0.3] = np.inf
    weights = draw.choice([0, 1, 2, 5, 9], n)
    weights[0] = 1
    most = np.ceil(weights.sum() / k * draw.choice([0.5, 0.8, 1.0, 1.2], k))
    found = core.assign_costs(costs, max_size=most, weights=weights, unassigned_cost=unassigned)
    served = found.labels >= 0
    assert np.isfinite(costs[served, found.labels[served]]).all()
    held = np.bincount(found.labels[served], weights[served], k)
    assert (held <= most).all()
    fits = (costs < unassigned) & (weights[:, None] <= most - held)
    assert not fits[~served].any()


def test_limits_that_allowed_pairs_cannot_meet_are_refused_with_the_centers_to_blame():
    table = np.full((10, 3), 1.0)
    table[:7, 1:] = np.inf
    with pytest.raises(core.InfeasiblePairsError, match="7 points may be served by center 0 al"):
        core.assign_costs(table)
    table = np.full((10, 3), 1.0)
    table[2:, 2] = np.inf
    with pytest.raises(
        core.InfeasiblePairsError, match=r"center 2 may serve 2 points at most, .* 3"
    ):
        core.assign_costs(table)
    with pytest.raises(core.InfeasiblePairsError, match=r"weight of 5\b.* minimum is 7") as raised:
        core.assign_costs(table, weights=np.full(10, 2.5), min_size=7)
    assert raised.value.centers == [2]


def test_it_can_be_canceled():
    table = np.random.RandomState(5).randint(0, 1000, (3000, 40))
    with pytest.raises(core.ClusteringCanceled):
        core.assign_costs(table, is_canceled=lambda: True)


@pytest.mark.parametrize(
    ("costs", "options", "message"),
    [
        ([1.0, 2.0], {}, "shape"),
        (np.zeros((0, 2)), {}, "shape"),
        (csr_matrix((3, 0)), {}, "shape"),
        ([[1.0, np.nan]], {}, "no numbers"),
        ([[1.0, -np.inf]], {}, "no numbers"),
        ([[1e200, 1.0]], {}, "up to"),
        ([["a", "b"]], {}, "real numbers"),
        (csr_matrix(([np.nan], ([0], [0])), shape=(1, 2)), {}, "no numbers"),
        ([[np.inf, np.inf], [1, 2]], {}, r"No center may serve 1 of the points \(first point 0\)"),
        (csr_matrix(([1.0], ([1], [0])), shape=(2, 2)), {}, "No center may serve 1"),
        ([[1, 2]], {"forbidden": [[0, 0], [0, 1]]}, "No center may serve 1"),
        ([[1, 2]], {"forbidden": [[0, 2]]}, "centers from 0 to 1"),
        ([[1, 2]], {"forbidden": [[0.5, 1]]}, "pairs of integers"),
        ([[1, 2]], {"current": [2]}, "from -1 to 1"),
        ([[1, 2]], {"current": [0, 1]}, "1 integers"),
        ([[1, 2]], {"change_cost": -1}, "at least 0"),
        ([[1, 2]], {"change_cost": [1, 2]}, "at least 0"),
        ([[1, 2]], {"change_cost": np.inf}, "at least 0"),
        ([[1, 2]], {"change_cost": 1e308, "current": [0]}, "at least 0"),
        ([[1, 2]], {"change_cost": 1e90, "current": [0]}, "within 1, and .* 1e.90"),
        ([[1, 2]], {"unassigned_cost": 1e40}, "counted in steps"),
        ([[1e-300, 2e-300]], {}, "Use another unit"),
        ([[5, 1, 1e30], [9, 1, 1e30], [1, 9, 1e30]], {"max_size": 2}, "of 3 points are lost"),
        (csr_matrix([[5.0, 1e30], [0, 2e30], [1, 0]]), {}, "of 2 points are lost"),
        ([[5, 1]], {"unassigned_cost": 1e16}, "counted in steps"),
        (csr_matrix([[5e-324, 0.0]]), {}, "Use another unit"),
        ([[[1.0]]], {}, "shape"),
        ([[1, 2]], {"unassigned_cost": np.nan}, "unassigned_cost must be"),
        ([[1, 2]], {"unassigned_cost": -np.inf}, "unassigned_cost must be"),
        (MINUTES, {"max_size": 1}, "hold 2, but there are 4"),
        (MINUTES, {"min_size": 3, "unassigned_cost": 1}, "need 6, but there are 4"),
        (MINUTES, {"min_size": 2, "max_size": 1, "unassigned_cost": 1}, "minimum size of 2 above"),
        (MINUTES, {"weights": [1, 1, 1, 9], "max_size": 8}, "weighs 9"),
        (MINUTES, {"weights": [1, 1]}, "weights must have shape"),
    ],
)
def test_what_is_wrong_is_refused(costs, options, message):
    with pytest.raises(core.ClusteringError, match=message):
        core.assign_costs(costs, **options)


def test_points_that_no_center_may_serve_stay_unassigned():
    for costs in (
        [[np.inf, np.inf], [1, 2], [2, 1]],
        csr_matrix(([1.0, 2.0, 2.0, 1.0], ([1, 1, 2, 2], [0, 1, 0, 1])), shape=(3, 2)),
    ):
        found = core.assign_costs(costs, max_size=1, unassigned_cost=5)
        assert found.labels.tolist() == [-1, 0, 1]
        assert found.optimal
        assert found.total == 7


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("unit", [1e-6, 1.0, 0.25, 1e6])
def test_an_infinite_cost_leaves_as_few_points_as_possible(seed, unit):
    random = np.random.RandomState(seed)
    n, k = random.randint(2, 8), random.randint(1, 4)
    costs = random.randint(0, 4, (n, k)) * unit
    costs[random.rand(n, k) < 0.4] = np.inf
    most = random.randint(0, 3, k)
    found = core.assign_costs(costs, max_size=most, unassigned_cost=np.inf)

    def worth(labels):
        labels = np.array(labels)
        served = np.flatnonzero(labels >= 0)
        sizes = np.bincount(labels[served], minlength=k)
        cost = costs[served, labels[served]].sum()
        if np.isinf(cost) or (sizes > most).any():
            return n + 1, 0.0
        return n - len(served), cost / unit

    best = min(worth(labels) for labels in itertools.product(range(-1, k), repeat=n))
    assert worth(found.labels) == pytest.approx(best)
    assert found.optimal


def test_a_price_of_zero_is_no_missing_pair():
    costs = csr_matrix(([0.0, 3.0, 1.0], ([0, 1, 1], [0, 0, 1])), shape=(2, 2))
    assert core.assign_costs(costs).labels.tolist() == [0, 1]


@pytest.mark.slow
def test_points_that_cost_the_same_everywhere_move_together(monkeypatch):
    """Their number does not matter to how much is pushed; the first ones get the lower centers."""
    made = []
    push = SinglePaths._push
    monkeypatch.setattr(SinglePaths, "_push", lambda *given: (made.append(1), push(*given)))
    found = core.assign_costs(np.zeros((3000, 30)))
    assert found.labels.tolist() == np.repeat(np.arange(30), 100).tolist()
    assert len(made) < 300
    kinds = np.random.RandomState(0).randint(0, 9, (4, 6)).astype(float)
    of = np.arange(1200) % 4
    found = core.assign_costs(kinds[of])
    assert found.optimal
    assert found.sizes.tolist() == [200] * 6
    assert all((np.diff(found.labels[of == kind]) >= 0).all() for kind in range(4))
    assert len(made) < 600
