"""Mending the bounds of whole points by moves, exchanges and chains, each by its definition."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from problems import squared

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.costs.table import Table
from constrained_kmeans_plugin.core.exact.distances import squared_distances
from constrained_kmeans_plugin.core.transport.bounds import Bounds, bound_violations, totals
from constrained_kmeans_plugin.core.transport.integral import repair
from constrained_kmeans_plugin.core.transport.integral.problem import Problem


@pytest.mark.parametrize("is_over", [True, False])
def test_a_neighbor_passes_on_what_it_has_no_room_for(is_over, monkeypatch):
    """From the first center it is too far to the eleventh, and all others are full."""
    monkeypatch.setattr(repair, "FEW_CLUSTERS", 1)
    centers = np.arange(12.0)[:, None]
    labels = np.array([0, *(center for center in range(12) if center != 10)])
    amounts = np.full(12, 6)
    points = centers[labels]
    if is_over:
        bounds = Bounds(np.zeros(12, dtype=np.int64), amounts, 72)
    else:
        bounds = Bounds(amounts, np.full(12, 72), 72)
    costs = squared(points, centers)
    mended = repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(12))
    assert sorted(mended.tolist()) == list(range(12))


def test_two_points_change_places_with_one_where_nothing_else_helps():
    """Sums of 10 and 8 become 9 and 9 only by 5 for 2 + 2."""
    points = np.array([0.0, 1.0, 7.0, 8.0, 9.0, 10.0])[:, None]
    amounts, labels = np.array([5, 5, 2, 2, 2, 2]), np.array([0, 0, 1, 1, 1, 1])
    bounds = Bounds(np.array([9, 9]), np.array([9, 9]), 18)
    costs = squared(points, np.array([[0.0], [10.0]]))
    mended = repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(2))
    assert mended.tolist() == [0, 1, 0, 0, 1, 1]


def test_points_go_farther_where_clusters_are_stuck(monkeypatch):
    """The only center with room is next but one to the last that a chain of two steps reaches."""
    monkeypatch.setattr(repair, "FEW_CLUSTERS", 1)
    centers = np.arange(20.0)[:, None]
    labels = np.array([0, *(center for center in range(20) if center != 4)])
    amounts = np.full(20, 6)
    upper = np.where(np.arange(20) == 4, 60, 6)
    bounds = Bounds(np.zeros(20, dtype=np.int64), upper, 120)
    costs = squared(centers[labels], centers)
    mended = repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(20))
    assert sorted(mended.tolist()) == list(range(20))
    monkeypatch.setattr(repair._Repair, "widen", lambda self: None)
    near = repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(20))
    assert np.bincount(near, minlength=20).max() == 2


def saving_steps(squares, amounts, labels, bounds, clusters):
    """Moves and exchanges, out of or into one of the clusters, that save cost at no bound's cost.

    By the definition: every point to every cluster, and every two points of two clusters.
    """
    k = len(bounds.lower)
    costs = amounts[:, None] * (squares - squares[np.arange(len(labels)), labels][:, None])
    sums, counts = totals(labels, amounts, k), np.bincount(labels, minlength=k)

    def missed(values, ends):
        return np.abs(bound_violations(values, Bounds(bounds.lower[ends], bounds.upper[ends], 0)))

    for point, target in itertools.product(range(len(labels)), range(k)):
        own = labels[point]
        ends = [own, target]
        if own == target or not clusters & set(ends):
            continue
        before = missed(sums[ends], ends)
        partners = np.append(-1, np.flatnonzero(labels == target))
        for partner in partners if own < target else partners[:1]:
            back = 0 if partner < 0 else amounts[partner]
            paid = costs[point, target] + (0 if partner < 0 else costs[partner, own])
            given = amounts[point] - back
            after = missed(sums[ends] + [-given, given], ends)
            allowed = after.max() <= before.max() and (after**2).sum() <= (before**2).sum()
            if paid < -1e-6 * amounts.max() and allowed and (partner >= 0 or counts[own] > 1):
                yield point, partner


@pytest.mark.parametrize("seed", range(5))
def test_mending_leaves_nothing_to_save_where_it_moved_points(seed):
    """Points move for the sake of the bounds first; then each step that makes it cheaper is taken.

    No pair of clusters has more points than are tried for an exchange.
    """
    random = np.random.RandomState(seed)
    points, centers = random.rand(30, 2), random.rand(5, 2)
    amounts = random.randint(1, 10, 30)
    squares = squared_distances(points, centers)
    labels = squares.argmin(axis=1)
    share = int(amounts.sum()) // 5
    bounds = Bounds(np.full(5, share - 2), np.full(5, share + 3), int(amounts.sum()))
    bounds = bounds.attainable(amounts)
    mended = repair.repair_bounds(squared(points, centers), amounts, bounds, labels, np.zeros(5))
    before, after = (
        np.abs(bound_violations(totals(each, amounts, 5), bounds)) for each in (labels, mended)
    )
    assert after.max() <= before.max()
    assert after.sum() < before.sum()
    moved = mended != labels
    touched = set(labels[moved]) | set(mended[moved])
    assert np.bincount(mended).max() <= 3 * repair.ALIKE
    assert len(touched) > 2
    assert not list(saving_steps(squares, amounts, mended, bounds, touched))


def problem_to_mend(seed):
    """Whole points at their nearest centers, and bounds with a little room on one or both sides."""
    random = np.random.RandomState(seed)
    k = random.randint(2, 7)
    n = random.randint(k, 5 * k)
    points, centers = np.rint(1000 * random.rand(n, 2)), np.rint(1000 * random.rand(k, 2))
    amounts = random.randint(1, 30, n)
    total = int(amounts.sum())
    below, above = random.randint(1, 10, 2)
    nothing, everything = np.zeros(k, dtype=np.int64), np.full(k, total)
    lower, upper = np.full(k, max(total // k - below, 0)), np.full(k, total // k + above)
    bounds = [(lower, upper), (nothing, upper), (lower, everything)][random.randint(3)]
    labels = squared_distances(points, centers).argmin(axis=1)
    return points, amounts, centers, Bounds(*bounds, total), labels


def mended(points, amounts, centers, bounds, labels):
    costs = squared(points, centers)
    return repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(len(centers)))


def helping_steps(amounts, labels, bounds, near):
    """Moves, exchanges and chains of two moves that mend a cluster that misses its bounds.

    By the definition: they lower the sum of squares, no miss grows beyond the largest of those
    concerned, and no cluster loses its last point. Points go where they are `near` (n, k).
    """
    k = len(bounds.lower)
    sums, counts = totals(labels, amounts, k).tolist(), np.bincount(labels, minlength=k).tolist()
    lower, upper = bounds.lower.tolist(), bounds.upper.tolist()
    before = np.abs(bound_violations(np.array(sums), bounds)).tolist()
    members = [[-1, *np.flatnonzero(labels == cluster).tolist()] for cluster in range(k)]
    weights, near = [*amounts.tolist(), 0], [*near.tolist(), [True] * k]

    def is_better(*changes):
        now, gained = 0, 0
        for cluster, change in changes:
            total = sums[cluster] + change
            missed = max(total - upper[cluster], lower[cluster] - total, 0)
            now, gained = max(now, missed), gained + missed**2 - before[cluster] ** 2
        return gained < 0 and now <= max(before[cluster] for cluster, _ in changes)

    for cluster, other in itertools.permutations(range(k), 2):
        if not before[cluster]:
            continue
        for out, back in itertools.product(members[cluster], members[other]):
            if not (near[out][other] and near[back][cluster]):
                continue
            given = weights[out] - weights[back]
            if (out < 0 and counts[other] == 1) or (back < 0 and counts[cluster] == 1):
                continue
            if is_better((cluster, -given), (other, given)):
                yield out, back
        sign = 1 if sums[cluster] > bounds.upper[cluster] else -1
        for third in set(range(k)) - {cluster, other}:
            path = [cluster, other, third]
            if counts[path[0 if sign > 0 else 2]] == 1:
                continue
            first, second = (members[end][1:] for end in (path[:2] if sign > 0 else path[1:]))
            ends = path[1:] if sign > 0 else path[:2]
            for one, two in itertools.product(first, second):
                if not (near[one][ends[0]] and near[two][ends[1]]):
                    continue
                given, passed = sign * weights[one], sign * weights[two]
                if is_better((cluster, -given), (other, given - passed), (third, passed)):
                    yield one, two


@pytest.mark.slow
def test_mending_ends_where_no_step_helps():
    """Nearly always: steps that pay off little are left, and saving afterwards may open others."""
    some, left = 0, []
    for seed in range(150):
        points, amounts, centers, bounds, labels = problem_to_mend(seed)
        near = np.ones((len(points), len(centers)), dtype=bool)
        result = mended(points, amounts, centers, bounds, labels)
        before, after = (
            np.abs(bound_violations(totals(each, amounts, len(centers)), bounds))
            for each in (labels, result)
        )
        assert after.max() <= before.max()
        assert (after**2).sum() < (before**2).sum() or (after == before).all()
        some += bool(after.any())
        left += [seed] if any(helping_steps(amounts, result, bounds, near)) else []
    assert some > 20
    assert len(left) < 0.05 * 150


@pytest.mark.parametrize("seed", range(20))
def test_no_cluster_loses_its_last_point(seed):
    points, amounts, centers, bounds, labels = problem_to_mend(seed)
    had = np.bincount(labels, minlength=len(centers)) > 0
    result = mended(points, amounts, centers, bounds, labels)
    assert (np.bincount(result, minlength=len(centers))[had] > 0).all()


@pytest.mark.parametrize("seed", range(20))
def test_forbidden_pairs_are_never_used(seed):
    points, amounts, centers, bounds, labels = problem_to_mend(seed)
    squares = squared_distances(points, centers)
    forbidden = np.random.RandomState(seed).rand(*squares.shape) < 0.5
    forbidden[np.arange(len(labels)), labels] = False
    costs = Table(np.where(forbidden, np.inf, squares))
    result = repair.repair_bounds(costs, amounts, bounds, labels, np.zeros(len(centers)))
    assert not forbidden[np.arange(len(labels)), result].any()


def test_steps_that_are_taken_together_have_no_cluster_in_common():
    random = np.random.RandomState(0)
    clusters = np.array([random.permutation(30)[:3] for _ in range(200)])
    moves = np.zeros((200, 2), dtype=np.int64)
    steps = repair._Steps(random.rand(200), clusters, moves, moves)
    best = steps.best_apart(30)
    assert len(np.unique(best.clusters)) == best.clusters.size
    # The best of all is among them, and each is the best of all of its clusters.
    assert best.worth[0] == steps.worth.min()
    for worth, its in zip(best.worth, best.clusters):
        assert worth == steps.worth[np.isin(clusters, its).any(axis=1)].min()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_mending_knows_no_unit(seed):
    points, amounts, centers, bounds, labels = problem_to_mend(seed)
    unit = 1 << 40
    large = Bounds(bounds.lower * unit, bounds.upper * unit, bounds.total * unit)
    expected = mended(points, amounts, centers, bounds, labels)
    assert (mended(points, amounts * unit, centers, large, labels) == expected).all()


@pytest.mark.parametrize("seed", range(40))
def test_a_single_point_too_many_moves_where_that_costs_least(seed):
    random = np.random.RandomState(seed)
    points, centers = np.rint(1000 * random.rand(40, 2)), np.rint(1000 * random.rand(6, 2))
    squares = squared_distances(points, centers)
    labels = squares.argmin(axis=1)
    counts = np.bincount(labels, minlength=6)
    largest = int(counts.argmax())
    upper = np.full(6, 40)
    upper[largest] = counts[largest] - 1
    bounds = Bounds(np.zeros(6, dtype=np.int64), upper, 40)
    result = mended(points, np.ones(40, dtype=np.int64), centers, bounds, labels)
    members = labels == largest
    extra = np.delete(squares[members], largest, axis=1).min(axis=1) - squares[members, largest]
    cost = squares[np.arange(40), result].sum() - squares[np.arange(40), labels].sum()
    assert cost == extra.min()


def test_a_cluster_left_without_a_point_gets_the_one_that_costs_least():
    """The optimum divides the heavy point among two clusters, of which one gets all of it."""
    points = np.array([[0.0, 0.0], [31.0, 9.0], [30.0, 0.0], [31.0, 0.0]]) * 1000
    centers = np.array([[0.0, 0.0], [1.0, 0.0], [30.0, 0.0]]) * 1000
    amounts = np.array([10, 1, 1, 3])
    bounds = Bounds(np.array([5, 5, 5]), np.array([5, 5, 5]), 15)
    problem = Problem.of(squared(points, centers), amounts, bounds)
    solution = problem.optimum("auto", None, None)
    labels = problem.whole_labels(solution, False, None)
    assert sorted(labels[:1].tolist() + labels[2:3].tolist()) == [0, 1]
    assert labels[1] == labels[3] == 2


@pytest.mark.slow
def test_limits_are_repaired_where_it_costs_least():
    """Weight that has to go leads on to where it is worth most; else it costs twice as much."""
    ratios = []
    for seed in range(20):
        random = np.random.RandomState(seed)
        n, k = random.randint(150, 400), random.randint(3, 12)
        points, weights = random.rand(n, 2), np.rint(random.lognormal(3, 0.7, n)) + 1
        mean = weights.sum() / k
        limits = {"min_size": 0.97 * mean, "max_size": 1.03 * mean}
        found = core.assign(points, points[:k], weights=weights, **limits)
        assert not found.bound_violations.any()
        ratios.append(found.cost / found.lower_bound)
    assert np.mean(ratios) < 1.007
