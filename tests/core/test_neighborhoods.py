"""The search for better clusterings, in neighborhoods of few clusters."""

from __future__ import annotations

import numpy as np
import pytest
from problems import KINDS, make_points
from scipy.optimize import linprog

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering import constrained, lloyd, neighborhoods, slots
from constrained_kmeans_plugin.core.clustering.exchanges import ExchangeStep
from constrained_kmeans_plugin.core.clustering.neighborhoods import NeighborhoodSearch
from constrained_kmeans_plugin.core.clustering.slots import SlotStep
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.exact.distances import squared_distances
from constrained_kmeans_plugin.core.transport.bounds import LEAST_ROOM, Bounds

BOTH = [core.kmeans, core.constrained_kmeans]


def squares(side: int, each: int) -> np.ndarray:
    """`side` by `side` small groups of points, far from each other."""
    random = np.random.RandomState(0)
    centers = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=2).reshape(-1, 2)
    return centers.repeat(each, axis=0) + 0.02 * random.randn(each * side**2, 2)


def best_within(costs, low, high):
    """The least cost of an assignment within limits on sizes, as a linear program."""
    n, k = costs.shape
    sums = np.kron(np.ones(n), np.eye(k))
    found = linprog(
        costs.ravel(),
        A_ub=np.concatenate([sums, -sums]),
        b_ub=np.concatenate([high, np.negative(low)]),
        A_eq=np.kron(np.eye(n), np.ones(k)),
        b_eq=np.ones(n),
    )
    return costs.ravel() @ np.rint(found.x)


def started(cluster, points, k, **limits):
    """A search from where a start ended, and the state that this was."""
    prepare = constrained.prepare_constrained if limits else lloyd.prepare_kmeans
    run, new_step = prepare(
        points, k, None, "random", 1, 300, 0, **limits, **({"solver": "auto"} if limits else {}),
        is_canceled=None,
    )  # fmt: skip
    state, step = run.best(new_step, None, None)
    return NeighborhoodSearch(run, state, step, None), state, run


@pytest.mark.slow
@pytest.mark.parametrize("cluster", BOTH)
@pytest.mark.parametrize("kind", KINDS)
def test_a_search_never_makes_it_worse_and_finds_the_same_again(cluster, kind):
    points = make_points(np.random.RandomState(2), kind, 150, 2)
    k = min(12, core.count_distinct(points))
    for seed in range(2):
        without = cluster(points, k, seed=seed, init="random")
        found = cluster(points, k, seed=seed, init="random", search=60)
        assert found.inertia <= without.inertia * (1 + 1e-12)
        again = cluster(points, k, seed=seed, init="random", search=60)
        assert (again.labels == found.labels).all()


@pytest.mark.parametrize("cluster", BOTH)
def test_a_search_finds_what_random_starts_miss(cluster):
    points = squares(4, 20)
    best = sum(
        ((points[i : i + 20] - points[i : i + 20].mean(axis=0)) ** 2).sum()
        for i in range(0, len(points), 20)
    )
    starts = cluster(points, 16, init="random", n_init=10, seed=1)
    found = cluster(points, 16, init="random", n_init=1, search="normal", seed=1)
    assert found.inertia == pytest.approx(best)
    if cluster is core.kmeans:
        assert starts.inertia > 2 * best


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_few_points_in_each_cluster_are_clustered_far_better(seed):
    points = np.random.RandomState(seed).rand(400, 2)
    starts = core.constrained_kmeans(points, 40, n_init=10, seed=seed)
    found = core.constrained_kmeans(points, 40, n_init=0, search="normal", seed=seed)
    assert found.sizes.tolist() == [10] * 40
    assert found.inertia < 0.95 * starts.inertia


@pytest.mark.slow
def test_the_certificate_is_of_the_state_that_was_kept():
    points = np.random.RandomState(5).rand(300, 2)
    for seed in range(5):
        result = core.constrained_kmeans(
            points, 7, seed=seed, init="random", search=25, min_size=30, max_size=60
        )
        assert result.assignment.optimal
        assert result.converged
        means = [points[result.labels == j].mean(axis=0) for j in range(7)]
        assert np.allclose(result.centers, means, rtol=0, atol=1e-12)
        assert result.sizes.min() >= 30
        assert result.sizes.max() <= 60


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_limits_on_weights_hold_all_the_way(seed):
    random = np.random.RandomState(seed)
    points, weights = random.rand(120, 2), random.randint(1, 9, 120)
    capacity = int(1.3 * weights.sum() / 12)
    options = {"weights": weights, "max_size": capacity, "seed": 3}
    without = core.constrained_kmeans(points, 12, **options)
    found = core.constrained_kmeans(points, 12, search=30, **options)
    assert found.inertia <= without.inertia
    assert (found.weight_totals <= capacity).all()


@pytest.mark.parametrize("cluster", BOTH)
def test_the_search_is_told_after_the_starts(cluster):
    told = []
    points = np.random.RandomState(7).rand(80, 2)
    result = cluster(points, 4, n_init=2, search=30, on_iteration=told.append)
    starts = [iteration.start for iteration in told]
    assert starts == sorted(starts)
    assert set(starts) - {0, 1} == {
        2 + core.SEARCH_REPORTS * (index + 1) // 30 - 1 for index in range(30)
    } | {2 + core.SEARCH_REPORTS}
    on_the_way = [iteration for iteration in told if 2 <= iteration.start < max(starts)]
    for iteration in on_the_way:
        distances = ((points - iteration.centers[iteration.labels]) ** 2).sum()
        assert iteration.inertia == pytest.approx(distances)
    assert result.inertia <= min(iteration.inertia for iteration in told) * (1 + 1e-9)


@pytest.mark.parametrize("cluster", BOTH)
def test_nothing_is_searched_where_only_one_answer_is_possible(cluster):
    points = np.random.RandomState(7).rand(12, 2)
    for k in (1, 12):
        told = []
        cluster(points, k, search="thorough", on_iteration=told.append)
        assert max(iteration.start for iteration in told) == 0


@pytest.mark.parametrize("cluster", BOTH)
def test_nothing_is_searched_where_all_points_are_at_their_centers(cluster):
    points, told = np.repeat(np.arange(6.0)[:, None] ** 2, 5, axis=0), []
    result = cluster(points, 6, n_init=3, search="thorough", on_iteration=told.append)
    assert result.inertia == 0
    assert max(iteration.start for iteration in told) == 2


@pytest.mark.parametrize("limits", [{}, {"min_size": 5, "max_size": 9}])
def test_what_the_search_knows_is_true(limits):
    points = np.random.RandomState(3).rand(140, 2)
    search, state, run = started(core.kmeans, points, 20, **limits)
    for _ in search.tries(80):
        pass
    sizes = np.bincount(search.labels, minlength=20)
    low, high = (5, 9) if limits else (1, 140)
    assert low <= sizes.min() <= sizes.max() <= high
    snapped = run.points.snapped
    means = np.stack([np.rint(snapped[search.labels == j].mean(axis=0)) for j in range(20)])
    assert (search.centers == means).all()
    assert search.inertia == pytest.approx(run.cost(run.points, means, search.labels))
    assert (search.labels != state.labels).any()


def test_a_cold_search_only_goes_down(monkeypatch):
    monkeypatch.setattr(neighborhoods, "FIRST_TEMPERATURE", 0.0)
    points = np.random.RandomState(4).rand(140, 2)
    search, _, _ = started(core.kmeans, points, 20)
    inertias = [search.inertia]
    inertias += [search.inertia for _ in search.tries(60)]
    assert (np.diff(inertias) <= 0).all()
    assert inertias[-1] < inertias[0]


def test_a_search_ends_with_the_best_that_it_met():
    points = np.random.RandomState(4).rand(140, 2)
    for limits in ({}, {"min_size": 5, "max_size": 9}):
        search, _, _ = started(core.kmeans, points, 20, **limits)
        inertias = [search.inertia]
        inertias += [search.inertia for _ in search.tries(30)]
        assert max(np.diff(inertias)) > 0
        assert search.inertia == min(inertias)


@pytest.mark.parametrize("everywhere", [True, False])
@pytest.mark.parametrize("seed", range(5))
def test_slots_give_the_cheapest_assignment_within_the_limits(seed, everywhere, monkeypatch):
    """Of all points, or with those that are far from all borders where they were."""
    if everywhere:
        monkeypatch.setattr(slots, "NEAR_BORDER", 1e9)
    random, low, high = np.random.RandomState(seed), [3, 5, 0, 7], [9, 8, 10, 12]
    points = LatticePoints.of(random.rand(30, 2))
    own = random.permutation(np.repeat(np.arange(4), [8, 7, 5, 10]))
    step = SlotStep(np.array(low), np.array(high), own, random)
    centers = points.snapped[random.permutation(30)[:4]]
    for again in range(3):
        before = own
        own, _ = step(points, centers)
        sizes = np.bincount(own, minlength=4)
        assert (sizes >= low).all()
        assert (sizes <= high).all()
        costs = squared_distances(points.snapped, centers)
        others = costs.copy()
        others[np.arange(30), before] = np.inf
        margins = others.min(axis=1) - costs[np.arange(30), before]
        stays = np.zeros(30, dtype=bool)
        if not everywhere:
            for j in range(4):
                some = margins[before == j]
                stays[before == j] = some > slots.NEAR_BORDER * np.abs(some).mean() + 1
            assert stays.any() or not again
            assert (own[stays] == before[stays]).all()
        # Chance among equal ones adds less than a squared step of the lattice for each point.
        paid = costs[np.arange(30), own].sum()
        costs[stays] += 2.0**55
        costs[stays, before[stays]] -= 2.0**55
        table = costs - costs.min()
        least = best_within(table, low, high)
        assert table[np.arange(30), own].sum() <= least + 30
        assert paid <= squared_distances(points.snapped, centers)[np.arange(30), before].sum() + 30
        centers = np.stack([np.rint(points.snapped[own == j].mean(axis=0)) for j in range(4)])


@pytest.mark.parametrize("seed", range(6))
def test_exchanges_keep_the_limits_and_leave_no_better_move(seed):
    random = np.random.RandomState(seed)
    points, amounts = LatticePoints.of(random.rand(40, 2)), random.randint(1, 9, 40)
    own = np.arange(40) % 5
    total = int(amounts.sum())
    high = np.full(5, max(int(0.3 * total), np.bincount(own, amounts).max()))
    bounds = Bounds(np.ones(5, dtype=int), high.astype(int), total)
    centers = points.snapped[random.permutation(40)[:5]]
    step = ExchangeStep(amounts, bounds, bounds, own)
    labels, _ = step(points, centers)
    assert step.missed(labels) == 0
    costs = squared_distances(points.snapped, centers) * amounts[:, None]

    def total_cost(some):
        return costs[np.arange(40), some].sum()

    assert total_cost(labels) <= total_cost(own)
    for one in range(40):
        for cluster in range(5):
            moved = labels.copy()
            moved[one] = cluster
            assert step.missed(moved) or total_cost(moved) >= total_cost(labels)
        for other in range(one):
            swapped = labels.copy()
            swapped[[one, other]] = labels[[other, one]]
            assert step.missed(swapped) or total_cost(swapped) >= total_cost(labels)


def test_tries_follow_from_points_and_clusters():
    def tries(search, n, k, limited=True, weighted=False):
        return core.effort_of(search, 0, n, k, limited, weighted).n_tries

    assert tries("fast", 1276, 127) == 0
    assert tries("normal", 1276, 127) == 14 * 127
    assert tries("thorough", 1276, 127) == 112 * 127
    assert tries("normal", 20_000, 2_000) == 14_000
    assert tries("normal", 600_000, 10_000) == 9_722
    assert tries("normal", 5_000, 50, limited=False) == 233
    assert tries("normal", 1276, 127, weighted=True) == 7 * 127
    assert tries(33, 5_000, 50) == 33


def test_starts_follow_from_points_and_clusters():
    def starts(search, n, k, limited=True, n_init=0):
        return core.effort_of(search, n_init, n, k, limited).n_init

    assert starts("normal", 1276, 127) == 1
    assert starts("normal", 104, 8) == 10
    # Most clusters are single points: starts are not saved.
    assert starts("normal", 600, 590) == 10
    assert starts("normal", 600, 501) == 10
    assert starts("normal", 600, 500) == 1
    assert starts("normal", 1276, 127, limited=False) == 10
    assert starts("normal", 5_000, 500) == 1
    assert starts("normal", 1276, 127, n_init=3) == 3


def test_many_points_in_each_cluster_are_left_to_parts_of_starts():
    for search, starts, tries in (("fast", 10, 0), ("normal", 7, 35), ("thorough", 24, 192)):
        effort = core.effort_of(search, 0, 5_000, 50, limited=True)
        assert effort == (starts, tries, search != "fast")
        assert not core.effort_of(search, 0, 3_000, 50, limited=True).combines
        assert not core.effort_of(search, 0, 5_000, 50).combines
    assert core.effort_of("normal", 0, 1_000_000, 4, limited=True) == (1, 0, False)
    assert core.effort_of("thorough", 0, 1_000_000, 4, limited=True) == (10, 80, True)
    assert core.effort_of("normal", 20, 5_000, 50, limited=True) == (20, 35, True)
    assert core.effort_of("normal", 2, 5_000, 50, limited=True) == (2, 10, True)
    # A single start can only be made better in neighborhoods, if a number asks for it.
    assert core.effort_of("normal", 1, 5_000, 50, limited=True)[1] == 0
    assert core.effort_of(33, 1, 5_000, 50, limited=True) == (1, 33, False)
    assert core.effort_of(33, 0, 5_000, 50, limited=True) == (7, 33, True)
    # With weights there are as many starts as without a search.
    assert core.effort_of("normal", 0, 5_000, 50, True, weighted=True) == (10, 17, True)
    # Matching the centers of two starts takes long if there are thousands.
    assert core.effort_of("normal", 2, 122_000, 1_001, limited=True) == (2, 0, False)


@pytest.mark.parametrize("cluster", BOTH)
@pytest.mark.parametrize("search", ["quick", -1, 2.5, None])
def test_an_effort_that_does_not_exist(cluster, search):
    with pytest.raises(core.InvalidParameterError) as raised:
        cluster(squares(2, 4), 3, search=search)
    assert raised.value.parameter == "search"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_limits_that_whole_points_miss_already_are_missed_by_no_more(seed):
    """The sums of a neighborhood may lie outside its limits, which must not end the search."""
    random = np.random.RandomState(seed)
    points, weights = random.rand(150, 2), random.lognormal(3, 1, 150).round(2)
    equal = {"min_size": weights.sum() / 8, "max_size": weights.sum() / 8, "seed": seed}
    without = core.constrained_kmeans(points, 8, weights=weights, **equal)
    found = core.constrained_kmeans(points, 8, weights=weights, search=15, **equal)
    # Sums that are as near to the limits as whole points can be asked for are as good as equal.
    near = LEAST_ROOM * weights.sum() / 8 / 2 + 0.01
    missed = [
        np.maximum(np.abs(one.assignment.bound_violations) - near, 0).sum()
        for one in (without, found)
    ]
    assert missed[1] <= missed[0] * (1 + 1e-9)
    heavy = np.r_[np.ones(59), 1e6]
    assert core.constrained_kmeans(points[:60], 6, weights=heavy, search=15).sizes.min() >= 1
