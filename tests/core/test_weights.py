"""Weights: sums within bounds, points kept whole, and what is known about the optimum."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import KINDS, Problem, make_points, make_problem, problems, squared

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering.constrained import _ExactStep
from constrained_kmeans_plugin.core.clustering.sizes import Weights
from constrained_kmeans_plugin.core.exact.distances import MAX_TOTAL, exact_sum
from constrained_kmeans_plugin.core.transport.border_points import Portions
from constrained_kmeans_plugin.core.transport.bounds import Bounds, totals
from constrained_kmeans_plugin.core.transport.integral.problem import Problem as Transport
from constrained_kmeans_plugin.core.transport.integral.rounding import round_fractional
from tests.examples import examples

pytestmark = pytest.mark.usefixtures("both_ways")

seeds = st.integers(0, 2**32 - 1)


def weighted_problem(seed: int, least: int = 0) -> tuple[Problem, np.ndarray]:
    """A problem whose bounds hold for sums of small whole weights, at least `least`."""
    random = np.random.RandomState(seed)
    n = int(random.randint(1, 40))
    k = int(random.randint(1, min(n, 6) + 1))
    problem = make_problem(random, n, int(random.randint(1, 4)), k)
    weights = random.randint(least, 6, n)
    weights[random.randint(n)] = 3
    total = int(weights.sum())
    kind = random.randint(4)
    sizes = {}
    if kind in (1, 3):
        sizes["min_size"] = int(random.randint(0, total // k + 1))
    if kind in (2, 3):
        sizes["max_size"] = max(-(-total // k) + int(random.randint(0, 4)), int(weights.max()))
    problem.sizes = sizes
    return problem, weights


def assign(problem, **options):
    return core.assign(problem.points, problem.centers, **problem.sizes, **options)


@pytest.mark.slow
@examples(100)
@given(problems(max_points=60))
def test_weights_of_one_are_no_weights(problem):
    plain = assign(problem)
    weighted = assign(problem, weights=np.ones(len(problem.points)))
    assert (weighted.labels == plain.labels).all()
    assert (weighted.prices == plain.prices).all()
    assert weighted.cost == plain.cost
    assert weighted.optimal
    assert (weighted.weight_totals == plain.sizes).all()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_run_with_weights_of_one_is_the_plain_run(kind):
    points = make_points(np.random.RandomState(1), kind, 150, 2)
    k = min(5, core.count_distinct(points))
    plain = core.constrained_kmeans(points, k, seed=4, n_init=2)
    weighted = core.constrained_kmeans(points, k, seed=4, n_init=2, weights=np.ones(150))
    assert (weighted.labels == plain.labels).all()
    assert (weighted.centers == plain.centers).all()
    assert weighted.n_iter == plain.n_iter


@pytest.mark.slow
@examples(150)
@given(seeds)
def test_the_bound_is_the_cost_of_as_many_coincident_points(seed):
    """A point of weight w is w points in one place, which may go to different clusters."""
    problem, weights = weighted_problem(seed, least=1)
    result = assign(problem, weights=weights)
    repeated = core.assign(problem.points.repeat(weights, axis=0), problem.centers, **problem.sizes)
    assert result.lower_bound == repeated.cost
    assert result.lower_bound <= result.cost or result.bound_violations.any()


@examples(150)
@given(seeds)
def test_no_cluster_misses_its_bounds_by_more_than_the_heaviest_point(seed):
    problem, weights = weighted_problem(seed)
    result = assign(problem, weights=weights)
    sums = np.bincount(result.labels, weights=weights, minlength=len(problem.centers))
    assert (result.weight_totals == sums).all()
    k = len(problem.centers)
    total, unit = weights.sum(), np.gcd.reduce(weights.astype(np.int64))
    equal = not problem.sizes
    low = problem.sizes.get("min_size", total // unit // k * unit if equal else 0)
    high = problem.sizes.get("max_size", -(-total // unit // k) * unit if equal else total)
    bound_violations = np.maximum(sums - high, 0) - np.maximum(low - sums, 0)
    assert (result.bound_violations == bound_violations).all()
    assert np.abs(bound_violations).max() <= weights.max()
    if result.n_fractional == 0:
        assert not bound_violations.any()
        assert result.optimal


@examples(60)
@given(seeds, st.sampled_from([0.01, 0.25, 10.0, 3e7]))
def test_the_unit_of_the_weights_does_not_matter(seed, unit):
    problem, weights = weighted_problem(seed)
    # Equal sizes are whole numbers of the unit: give them as bounds.
    total, k = int(weights.sum()), len(problem.centers)
    sizes = problem.sizes or {"min_size": total // k, "max_size": max(-(-total // k), 6)}
    plain = core.assign(problem.points, problem.centers, weights=weights, **sizes)
    scaled_sizes = {name: size * unit for name, size in sizes.items()}
    scaled = core.assign(problem.points, problem.centers, weights=weights * unit, **scaled_sizes)
    assert scaled.lower_bound / scaled.weight_scale == pytest.approx(plain.lower_bound * unit)
    assert (scaled.prices == plain.prices).all()
    assert scaled.n_fractional == plain.n_fractional
    if plain.n_fractional == 0:
        assert (scaled.labels == plain.labels).all()


@pytest.mark.slow
@pytest.mark.parametrize("solver", ["highs", "networkx", "ortools"])
def test_other_solvers_find_the_same(solver):
    if solver != "highs":
        pytest.importorskip(solver)
    for seed in range(40):
        problem, weights = weighted_problem(seed)
        own = assign(problem, weights=weights)
        other = assign(problem, weights=weights, solver=solver)
        assert other.lower_bound == own.lower_bound
        assert (other.labels == own.labels).all()
        assert (other.prices == own.prices).all()


def test_points_of_weight_zero_go_where_the_prices_send_them():
    random = np.random.RandomState(3)
    points, weights = random.rand(300, 2), random.randint(0, 2, 300) * random.rand(300)
    result = core.constrained_kmeans(points, 4, weights=weights)
    lattice = result.assignment.lattice
    snapped, centers = lattice.snap(points), lattice.snap(result.centers)
    reduced = ((snapped[:, None] - centers) ** 2).sum(axis=2) - result.assignment.prices
    assert result.converged
    weightless = weights == 0
    assert (result.labels == reduced.argmin(axis=1))[weightless].all()


def test_points_of_weight_zero_do_not_depend_on_where_a_solver_ends():
    """Any border between the two others proves the assignment; the one midway counts."""
    points = np.array([[2000.0], [5000.0], [9000.0]])
    centers, bounds = np.array([[0.0], [10000.0]]), Bounds(np.ones(2, int), np.ones(2, int), 2)
    problem = Transport.of(squared(points, centers), np.array([1, 0, 1]), bounds)
    solution = problem.optimum("auto", None, None)
    for border in (3000, 8000):
        prices = np.array([0.0, 10000.0 * (10000 - 2 * border)])
        ended = dataclasses.replace(solution, prices=prices)
        assert problem.whole_labels(ended, True, None).tolist() == [0, 0, 1]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_territories_are_equal_within_a_percent(seed):
    """A thousand customers, the largest below 1 % of a territory's share."""
    random = np.random.RandomState(seed)
    points, weights = random.rand(1000, 2), np.round(1 + random.gamma(2.0, 100.0, 1000), 2)
    weights = np.minimum(weights, np.floor(weights.sum() / 800))
    result = core.constrained_kmeans(points, 8, weights=weights, seed=seed)
    share = weights.sum() / 8
    assert np.abs(result.weight_totals - share).max() <= 0.01 * share
    assert result.weight_totals.sum() == pytest.approx(weights.sum())
    means = [
        np.average(points[result.labels == j], axis=0, weights=weights[result.labels == j])
        for j in range(8)
    ]
    assert np.allclose(result.centers, means, rtol=0, atol=1e-12)


@pytest.mark.slow
@examples(60)
@given(seeds)
def test_capacities_with_room_are_kept_by_whole_points(seed):
    random = np.random.RandomState(seed)
    points, weights = random.rand(80, 2), random.randint(1, 20, 80)
    capacity = int(1.25 * weights.sum() / 8)
    result = core.constrained_kmeans(points, 8, max_size=capacity, weights=weights, seed=1)
    assert not result.assignment.bound_violations.any()
    assert (result.weight_totals <= capacity).all()
    assert result.assignment.gap < 0.5
    assert (result.sizes > 0).all()


def recorded_run(seed, monkeypatch):
    """A run with weights, and of each iteration whether it repaired points, and what shall fall."""
    random = np.random.RandomState(seed)
    n, k = int(random.randint(30, 400)), int(random.randint(2, 9))
    points, weights = random.rand(n, 2), np.rint(random.lognormal(0, 1, n) * 1000)
    ranks, rank = [], _ExactStep.rank

    def noted(step, labels, cost):
        ranks.append((step._thorough, rank(step, labels, cost)))
        return rank(step, labels, cost)

    monkeypatch.setattr(_ExactStep, "rank", noted)
    tolerance = 1 + random.choice([0.01, 0.05, 0.3])
    share = weights.sum() / k
    sizes = {"min_size": share / tolerance, "max_size": max(share * tolerance, weights.max())}
    options = {"weights": weights, **sizes}
    return core.constrained_kmeans(points, k, seed=seed, **options), points, options, ranks


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_the_objective_never_grows_though_centers_go_beyond_the_means(seed, monkeypatch):
    """Of divided points at first; once they are repaired, misses do not grow, nor costs."""
    ranks = recorded_run(seed, monkeypatch)[-1]
    assert [repairs for repairs, _ in ranks] == sorted(repairs for repairs, _ in ranks)
    for (repaired, before), (repairs, after) in zip(ranks, ranks[1:]):
        # Centers are rounded to the lattice.
        assert repaired != repairs or after <= (before[0], before[1] * (1 + 1e-9))


@pytest.mark.slow
def test_clusters_cost_less_at_centers_beyond_the_means(monkeypatch):
    steps, next_centers = [], _ExactStep.next_centers

    def noted(step, centers, means):
        beyond = next_centers(step, centers, means)
        points, labels = step._last[0].points.snapped, step._before
        before, after = (
            ((points - some[labels]) ** 2).sum(axis=1) @ step._amounts for some in (centers, beyond)
        )
        steps.append((after / before, np.array_equal(beyond, means)))
        return beyond

    monkeypatch.setattr(_ExactStep, "next_centers", noted)
    for seed in range(8):
        recorded_run(seed, monkeypatch)
    assert max(share for share, _ in steps) <= 1 + 1e-9
    assert not all(at_means for _, at_means in steps)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_centers_end_at_the_means_and_labels_belong_to_them(seed, monkeypatch):
    """What is proved holds for the centers that are reported, not for any beyond."""
    result, points, options, _ = recorded_run(seed, monkeypatch)
    assert result.converged
    for cluster, center in enumerate(result.centers):
        own = result.labels == cluster
        mean = np.average(points[own], axis=0, weights=options["weights"][own])
        assert np.allclose(center, mean, rtol=0, atol=1e-7)
    there = core.assign(points, result.centers, **options)
    assert result.assignment.lower_bound == pytest.approx(there.lower_bound, rel=1e-6)
    assert (
        result.assignment.lower_bound <= result.assignment.cost
        or result.assignment.bound_violations.any()
    )


@pytest.mark.slow
@examples(60)
@given(seeds)
def test_runs_end_without_empty_clusters(seed):
    random = np.random.RandomState(seed)
    n = int(random.randint(4, 60))
    points = make_points(random, KINDS[random.randint(len(KINDS))], n, 2)
    weights = np.floor(10.0 ** random.uniform(0, 4, n))
    k = min(int(random.randint(1, 7)), core.count_distinct(points))
    result = core.constrained_kmeans(points, k, weights=weights, seed=2)
    assert (result.sizes > 0).all()
    assert np.abs(result.assignment.bound_violations).max() <= weights.max()


def test_a_divided_point_goes_to_one_of_its_clusters():
    points = np.array([[0.0, 0.0], [4.0, 0.0], [8.0, 0.0]])
    result = core.assign(points, [[0.0, 0.0], [8.0, 0.0]], weights=[2, 3, 2], max_size=5)
    assert result.n_fractional == 0
    assert result.bound_violations.tolist() == [0, 0]
    result = core.assign(points, [[0.0, 0.0], [8.0, 0.0]], weights=[2, 3, 2])
    # Three and four: the optimum divides the point in the middle, whole points must part.
    assert result.n_fractional == 1
    assert not result.optimal
    assert result.cost > result.lower_bound
    assert sorted(result.weight_totals) == [3, 4]


def rounded(points, amounts, centers, parts):
    rows, clusters, shares = (np.array(column) for column in zip(*parts))
    labels = np.zeros(len(points), dtype=np.int32)
    parts = Portions(rows, clusters, shares)
    return round_fractional(squared(points, centers), amounts, labels, parts).tolist()


def test_a_divided_point_goes_where_it_costs_less():
    points, centers = np.array([[400.0]]), np.array([[0.0], [1000.0], [2000.0]])
    assert rounded(points, np.array([2]), centers, [(0, 0, 1), (0, 1, 1)]) == [0]
    assert rounded(points, np.array([2]), centers, [(0, 1, 1), (0, 2, 1)]) == [1]


def test_the_heavier_of_two_divided_points_goes_where_it_costs_less():
    """Each of two clusters is to hold one of them; both are nearer to the first."""
    points, centers = np.array([[45.0], [40.0]]), np.array([[0.0], [100.0]])
    for heavy in (0, 1):
        amounts = np.array([2, 2])
        amounts[heavy] = 20
        halves = amounts // 2
        parts = [(row, cluster, halves[row]) for row in (0, 1) for cluster in (0, 1)]
        assert rounded(points, amounts, centers, parts)[heavy] == 0


@examples(100)
@given(seeds)
def test_rounding_moves_no_more_than_the_heaviest_divided_point(seed):
    """Any way of dividing points, also those that no optimum would choose."""
    random = np.random.RandomState(seed)
    n, k = int(random.randint(1, 25)), int(random.randint(2, 6))
    points, centers = np.rint(1000 * random.rand(n, 2)), np.rint(1000 * random.rand(k, 2))
    # One may be so far that nothing would go there for its costs.
    centers[0] += 1e5 * random.randint(2)
    amounts = random.randint(k, 50, n)
    parts = []
    for i in range(n):
        chosen = np.sort(random.permutation(k)[: random.randint(2, k + 1)])
        cuts = np.sort(random.permutation(amounts[i] - 1)[: len(chosen) - 1] + 1)
        shares = np.diff(np.concatenate([[0], cuts, [amounts[i]]]))
        parts += [(i, cluster, share) for cluster, share in zip(chosen, shares)]
    rows, clusters, shares = (np.array(column) for column in zip(*parts))
    fractional = np.bincount(clusters, weights=shares, minlength=k)
    labels = np.zeros(n, dtype=np.int32)
    rounded = round_fractional(
        squared(points, centers), amounts, labels, Portions(rows, clusters, shares)
    )
    sums = totals(rounded, amounts, k)
    assert np.abs(sums - fractional).max() <= amounts.max()
    assert all(rounded[i] in clusters[rows == i] for i in range(n))


def test_sums_of_costs_are_exact():
    random = np.random.RandomState(0)
    values = np.rint(random.rand(2000) * 2.0**53) * random.choice([-1, 1], 2000)
    amounts = (random.rand(2000) * MAX_TOTAL / 2000).astype(np.int64)
    expected = sum(int(value) * int(amount) for value, amount in zip(values, amounts))
    assert exact_sum(values, amounts) == expected


@pytest.mark.parametrize(
    ("weights", "scale", "rounded"),
    [
        ([1, 2, 3], 1, False),
        ([0.5, 1.25], 100, False),
        ([19.99, 5.0], 100, False),
        ([1e-9, 1.0], 10**9, False),
        ([np.pi, 1.0], Fraction(2) ** 44, True),
        ([1e99, 1e98], None, True),
        # Nine digits that floats hold, but that make too large a sum.
        ([123456.789012345, 654321.0], None, True),
    ],
)
def test_weights_become_integers(weights, scale, rounded):
    load = Weights.of(weights, len(weights))
    assert load is not None
    assert load.rounded == rounded
    if scale is not None:
        assert load.scale <= scale if rounded else load.scale == scale
    assert int(load.amounts.sum()) <= MAX_TOTAL
    exact = [Fraction(str(float(w))) * load.scale for w in weights]
    assert all(abs(a - int(b)) <= (1 if rounded else 0) for a, b in zip(exact, load.amounts))


def test_bounds_with_rounded_weights_can_be_met():
    """A minimum and a maximum that are just the mean, in numbers that have no end."""
    weights = np.random.RandomState(0).rand(90) / 3
    share = float(weights.sum() / 9)
    result = core.constrained_kmeans(
        np.random.RandomState(1).rand(90, 2), 9, weights=weights, min_size=share, max_size=share
    )
    assert (result.sizes > 0).all()
    assert np.abs(result.assignment.bound_violations).max() <= weights.max()


def test_limits_between_two_sums_are_not_rounded():
    points, centers = [[0.0], [0.1], [0.2], [0.3], [0.9], [1.0]], [[0.0], [1.0]]
    for sizes in ({"max_size": 3.7}, {"min_size": 2.3}):
        result = core.assign(points, centers, weights=np.ones(6), **sizes)
        assert result.sizes.tolist() == [3, 3]


def test_limits_that_were_computed():
    """What rounding adds to a limit, or takes from it, counts for nothing."""
    points, weights = [[0.0], [1.0]], [0.1, 0.2]
    result = core.assign(points, [[0.0]], weights=weights, min_size=0.1 + 0.2, max_size=0.7 - 0.4)
    assert 0.1 + 0.2 > 0.3 > 0.7 - 0.4
    assert not result.bound_violations.any()


@examples(50)
@given(st.lists(st.floats(1e-3, 1e3), min_size=1, max_size=4))
def test_points_alone_keep_within_their_own_weights(weights):
    """Limits are given in the users' units; what becomes of them must not be tighter."""
    points = np.arange(float(len(weights)))[:, None]
    result = core.assign(points, points, weights=weights, min_size=weights, max_size=weights)
    assert result.labels.tolist() == list(range(len(weights)))
    assert not result.bound_violations.any()


def test_attainable_bounds_leave_some_room():
    bounds = Bounds(np.array([1000, 0, 900]), np.array([1000, 5, 1100]), 2000)
    found = bounds.attainable(np.full(200, 10))
    assert found.lower.tolist() == [999, 0, 900]
    assert found.upper.tolist() == [1001, 5, 1100]


@pytest.mark.parametrize(
    ("heavy", "room"),
    [([4000], 1), ([4000, 4000], 1), ([3999], 1), ([3998], 7), ([4001], 7), ([], 7)],
)
def test_bounds_that_one_point_meets_need_no_room(heavy, room):
    bounds = Bounds(np.array([3999, 10]), np.array([4000, 30]), 4020)
    found = bounds.attainable(np.array([10, 10, *heavy]))
    assert (found.upper - found.lower).tolist() == [room, 20]


def test_equal_bounds_keep_their_room_where_not_each_has_such_a_point():
    bounds = Bounds(np.full(3, 4000), np.full(3, 4000), 12000)
    assert bounds.attainable(np.array([4000, 4000, 2500, 1500])).upper.tolist() == [4004] * 3
    assert bounds.attainable(np.array([4000, 4000, 4000])).upper.tolist() == [4000] * 3


@pytest.mark.slow
@pytest.mark.parametrize(
    ("n", "weight", "k", "sizes", "low", "high"),
    [
        (39, 0.1, 8, {"min_size": 0.46}, 0.4, 3.9),
        (39, 0.1, 8, {"max_size": 0.49}, 0.1, 0.5),
        (39, 0.1, 8, {"min_size": 0.46, "max_size": 0.5}, 0.4, 0.5),
        (12, 3, 5, {"min_size": 6.5, "max_size": 7.5}, 6, 9),
    ],
)
def test_equal_weights_miss_sizes_as_nearly_equal_ones_do(n, weight, k, sizes, low, high):
    """Sizes that are no whole multiples of the weights, and could be met by divided points."""
    points, weights = np.random.RandomState(n).rand(n, 2), np.full(n, float(weight))
    hubs = np.random.RandomState(k).rand(k, 2)
    nearly = weights.copy()
    nearly[0] *= 1.000001
    for own in (weights, nearly):
        for assignment in (
            core.constrained_kmeans(points, k, weights=own, **sizes).assignment,
            core.assign(points, hubs, weights=own, **sizes),
        ):
            sums = assignment.weight_totals
            assert (sums > low - 1e-9).all()
            assert (sums < high * 1.000001).all()
            least, most = sizes.get("min_size", 0), sizes.get("max_size", np.inf)
            missed = np.minimum(sums - least, 0) + np.maximum(sums - most, 0)
            np.testing.assert_allclose(assignment.bound_violations, missed, atol=1e-6)
            assert np.abs(missed).max() > 0


def test_sizes_that_whole_multiples_cannot_meet_within_capacities():
    points, hubs = np.random.RandomState(0).rand(39, 2), np.eye(8)[:, :2]
    sizes = {"min_size": 0.46, "weights": np.full(39, 0.1)}
    found = core.assign_within_capacity(points, hubs, 0.5, **sizes)
    assert (found.weight_totals <= 0.5 + 1e-9).all()
    assert (found.labels >= 0).sum() >= 38
    # What does not fit in any case is no reason for finer units.
    assert (
        core.assign_within_capacity(points, hubs, 0.4, weights=np.full(39, 0.1)).weight_scale == 10
    )
    found = core.assign_within_capacity(points, hubs, 0.48, **sizes)
    np.testing.assert_allclose(found.weight_totals, 0.4)
    np.testing.assert_allclose(found.bound_violations, -0.06)


def test_a_point_heavier_than_the_maximum_is_named():
    with pytest.raises(core.HeavyPointError) as caught:
        core.constrained_kmeans(np.eye(3), 2, weights=[1, 7.5, 1], max_size=6)
    error = caught.value
    assert (error.point, error.weight, error.maximum) == (1, 7.5, 6)
    with pytest.raises(core.HeavyPointError, match=r"more than 2\.5"):
        core.constrained_kmeans(np.eye(3), 2, weights=[1, 3, 1], max_size=2.5)


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ({"max_size": 4}, "maximum sizes hold 8, but the points weigh 10.5"),
        ({"min_size": 6}, "minimum sizes need 12, but the points weigh 10.5"),
        ({"max_size": 5.24}, "maximum sizes hold 10.48, but the points weigh 10.5"),
        ({"min_size": 5.26}, "minimum sizes need 10.52, but the points weigh 10.5"),
        ({"min_size": 5.5, "max_size": 5.2}, "minimum size of 5.5 above its maximum of 5.2"),
    ],
)
def test_sums_that_cannot_be_met(sizes, message):
    with pytest.raises(core.InfeasibleSizesError, match=message):
        core.assign(np.arange(12.0).reshape(6, 2), np.eye(2), weights=[2, 2, 2, 2, 2, 0.5], **sizes)


@pytest.mark.parametrize("size", ["many", -1.0, np.nan, [1.0, 2.0, 3.0]])
def test_a_size_that_is_no_number(size):
    with pytest.raises(core.InvalidParameterError, match="max_size"):
        core.assign(np.eye(2), np.eye(2), weights=[1.0, 2.0], max_size=size)


def test_more_clusters_than_points_with_a_weight():
    with pytest.raises(core.TooManyClustersError, match="only 2 points with a positive weight"):
        core.constrained_kmeans(np.arange(18.0).reshape(9, 2), 3, weights=[1, 1] + [0] * 7)


@pytest.mark.parametrize("percent", [0, 0.5, 10, 100])
def test_tolerance_of_sums(percent):
    weights = np.array([1.5, 2.25, 3.0, 10.0])
    low, high = core.tolerance_bounds(4, 3, percent, weights)
    share = weights.sum() / 3
    assert low <= share <= high
    # All sums are multiples of 0.25, which equal ones come as near to as they can.
    assert low == pytest.approx(min(5.5, share * (1 - percent / 100)), abs=0.01)
    assert high == pytest.approx(max(5.75, share * (1 + percent / 100)), abs=0.01)


@pytest.mark.slow
@pytest.mark.parametrize("weight", [0.2, 0.3, 1 / 3, np.pi, 123456789.123, 1e16, 1e90])
@pytest.mark.parametrize("percent", [None, 0, 5, 30])
def test_equal_weights_are_numbers_of_points(weight, percent):
    """Whatever their unit."""
    points, weights = np.random.RandomState(0).rand(39, 2), np.full(39, weight)
    limits = expected_limits = {}
    if percent is not None:
        low, high = core.tolerance_bounds(39, 8, percent, weights)
        limits = {"min_size": low, "max_size": high}
        low, high = core.tolerance_bounds(39, 8, percent)
        expected_limits = {"min_size": low, "max_size": high}
    expected = core.constrained_kmeans(points, 8, **expected_limits)
    result = core.constrained_kmeans(points, 8, weights=weights, **limits)
    assert (result.labels == expected.labels).all()
    assert result.assignment.optimal


@pytest.mark.slow
@pytest.mark.parametrize("init", core.INIT_METHODS)
@pytest.mark.parametrize("weighted", [False, True])
def test_more_clusters_than_places(init, weighted):
    """250 households in 16 houses, at most 10 together: several clusters of one house."""
    random = np.random.RandomState(1)
    points = (random.rand(16, 2) * 100)[random.randint(0, 16, 250)]
    weights = np.ones(250) if weighted else None
    result = core.constrained_kmeans(points, 25, max_size=10, weights=weights, init=init)
    assert (result.sizes == 10).all()
    assert result.assignment.optimal
    assert result.converged
    one_place = core.constrained_kmeans(np.zeros((30, 2)), 3, init=init)
    assert one_place.sizes.tolist() == [10, 10, 10]
    assert one_place.inertia == 0


def test_a_positive_weight_is_not_rounded_to_nothing():
    points, weights = np.eye(4)[:, :3], [1e9, 3e8, 1e-12, 0.0]
    result = core.constrained_kmeans(points, 3, weights=weights, min_size=0, max_size=2e9)
    assert len(set(result.labels[:3])) == 3


@pytest.mark.slow
@pytest.mark.parametrize("weight", [0.2, 1 / 3, 1.0, 3.0, 1e16])
@pytest.mark.parametrize("capacity", [3.3, 4.9, 5.4])
def test_equal_weights_are_numbers_of_points_where_some_are_left_out(weight, capacity):
    random = np.random.RandomState(0)
    points, centers = random.rand(39, 2), random.rand(8, 2)
    expected = core.assign_within_capacity(points, centers, int(capacity))
    result = core.assign_within_capacity(
        points, centers, capacity * weight, weights=np.full(39, weight)
    )
    assert result.optimal
    assert result.sizes.sum() == expected.sizes.sum()
    assert result.inertia == pytest.approx(expected.inertia * weight)
