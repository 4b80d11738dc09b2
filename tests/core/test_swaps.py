"""Swaps: a center leaves and enters elsewhere, and stays there if that is better."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from problems import KINDS, make_points

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering import loop, swaps
from constrained_kmeans_plugin.core.clustering.swaps import SwapOdds
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.exact.distances import squared_distances

BOTH = [core.kmeans, core.constrained_kmeans]


def squares(side: int, each: int) -> np.ndarray:
    """`side` by `side` small groups of points, far from each other."""
    random = np.random.RandomState(0)
    centers = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=2).reshape(-1, 2)
    return centers.repeat(each, axis=0) + 0.02 * random.randn(each * side**2, 2)


@pytest.mark.slow
@pytest.mark.parametrize("cluster", BOTH)
@pytest.mark.parametrize("kind", KINDS)
def test_swaps_never_make_it_worse(cluster, kind):
    points = make_points(np.random.RandomState(2), kind, 150, 2)
    k = min(6, core.count_distinct(points))
    for seed in range(3):
        without = cluster(points, k, seed=seed, init="random")
        swapped = cluster(points, k, seed=seed, init="random", swap_iter=20)
        assert swapped.inertia <= without.inertia * (1 + 1e-12)
        again = cluster(points, k, seed=seed, init="random", swap_iter=20)
        assert (again.labels == swapped.labels).all()


@pytest.mark.slow
@pytest.mark.parametrize("cluster", BOTH)
def test_swaps_find_what_random_starts_miss(cluster):
    points = squares(4, 20)
    best = sum(
        ((points[i : i + 20] - points[i : i + 20].mean(axis=0)) ** 2).sum()
        for i in range(0, len(points), 20)
    )
    starts = cluster(points, 16, init="random", n_init=10, seed=1)
    swapped = cluster(points, 16, init="random", swap_iter=100, seed=1)
    assert swapped.inertia == pytest.approx(best)
    if cluster is core.kmeans:
        assert starts.inertia > 2 * best


def test_the_certificate_is_of_the_state_that_was_kept():
    points = np.random.RandomState(5).rand(300, 2)
    for seed in range(5):
        result = core.constrained_kmeans(
            points, 7, seed=seed, init="random", swap_iter=25, min_size=30, max_size=60
        )
        assert result.assignment.optimal
        assert result.converged
        means = [points[result.labels == j].mean(axis=0) for j in range(7)]
        assert np.allclose(result.centers, means, rtol=0, atol=1e-12)
        assert result.sizes.min() >= 30
        assert result.sizes.max() <= 60


def test_weights_and_swaps_together():
    random = np.random.RandomState(6)
    points, weights = random.rand(120, 2), random.randint(1, 9, 120)
    capacity = int(1.3 * weights.sum() / 6)
    options = {"weights": weights, "max_size": capacity, "seed": 3}
    without = core.constrained_kmeans(points, 6, **options)
    swapped = core.constrained_kmeans(points, 6, swap_iter=40, **options)
    assert swapped.inertia <= without.inertia
    assert (swapped.weight_totals <= capacity).all()


@pytest.mark.parametrize("cluster", BOTH)
def test_trials_are_told_after_the_starts(cluster):
    told = []
    points = np.random.RandomState(7).rand(80, 2)
    cluster(points, 4, n_init=2, swap_iter=10, on_iteration=told.append)
    starts = [iteration.start for iteration in told]
    assert starts == sorted(starts)
    assert set(starts) == set(range(max(starts) + 1))
    in_trials = sum(start >= 2 for start in starts)
    # A trial that is kept is led to its end, also beyond the budget.
    assert in_trials >= 10


@pytest.mark.parametrize("cluster", BOTH)
def test_where_no_swap_promises_anything_a_start_is_made(cluster):
    """All is well after the first start: swaps could only divide what belongs together."""
    told = []
    points = squares(3, 30)
    best = cluster(points, 9, n_init=20)
    cluster(points, 9, init=best.centers, swap_iter=40, on_iteration=told.append)
    # Given centers leave nothing to start from anew: swaps are all that there is to try.
    lengths = np.bincount([iteration.start for iteration in told])
    assert lengths[1:].max() <= loop.SWAP_TRIAL
    told.clear()
    again = cluster(points, 9, n_init=20, swap_iter=40, on_iteration=told.append)
    assert (again.labels == best.labels).all()
    first = {iteration.start: iteration for iteration in told if iteration.index == 1}
    last = {iteration.start: iteration for iteration in told}
    # A new start begins from other points, and some of them end where the first one did.
    trials = [number for number in first if number >= 20]
    assert any(last[number].inertia == last[0].inertia for number in trials)


@pytest.mark.parametrize("weighted", [False, True])
def test_gains_and_losses_are_those_of_the_definition(weighted):
    random = np.random.RandomState(3)
    points, values = random.rand(200, 2), random.randint(1, 5, 200).astype(float)
    values = values if weighted else None
    on_lattice = LatticePoints.of(points)
    means = on_lattice.snapped[random.permutation(200)[:7]]
    distances = squared_distances(on_lattice.snapped, means)
    labels = distances.argmin(axis=1)
    odds = SwapOdds.of(on_lattice, values, means, labels, random)
    heavy = np.ones(200) if values is None else values
    total = (distances.min(axis=1) * heavy).sum()
    for center in range(7):
        without = np.delete(distances, center, axis=1).min(axis=1)
        assert odds.missed[center] == pytest.approx((without * heavy).sum() - total)
    for entering in range(0, 200, 20):
        point = on_lattice.snapped[entering]
        more = np.minimum(distances.min(axis=1), ((on_lattice.snapped - point) ** 2).sum(axis=1))
        gain = odds._gain(on_lattice, values, entering)
        assert gain == pytest.approx(total - (more * heavy).sum())


def test_centers_that_are_missed_less_leave_more_often():
    """Which center leaves is drawn; any of them may."""
    on_lattice = LatticePoints.of(np.random.RandomState(4).rand(200, 2))
    means = on_lattice.snapped[:8]
    labels = squared_distances(on_lattice.snapped, means).argmin(axis=1)
    random = np.random.RandomState(1)
    odds = SwapOdds.of(on_lattice, None, means, labels, random)
    assert (np.diff(odds.missed[odds.order]) >= 0).all()
    # Nothing promises anything: the last draw counts.
    odds = dataclasses.replace(odds, missed=np.full(8, np.inf))
    drawn = [odds.draw(on_lattice, None, random, first=False) for _ in range(400)]
    pairs = {(leaving, int(labels[entering])) for leaving, entering, _ in drawn}
    # It goes to another cluster, whichever that is.
    assert all(leaving != entered for leaving, entered in pairs)
    entered = [other for leaving, other in pairs if leaving == odds.order[0]]
    assert min(entered) < odds.order[0] < max(entered)
    counts = np.bincount([leaving for leaving, _, _ in drawn], minlength=8)[odds.order]
    assert counts.min() > 0
    assert counts[:4].sum() > 2 * counts[4:].sum()


def test_gains_are_estimated_from_some_of_many_points(monkeypatch):
    """From as many of them for each cluster; they are spread over all, and stand for all."""
    monkeypatch.setattr(swaps, "LEAST_POINTS", 500)
    points = np.sort(np.random.RandomState(3).rand(20_000, 2), axis=0)
    on_lattice = LatticePoints.of(points)
    means = on_lattice.snapped[::2900]
    distances = squared_distances(on_lattice.snapped, means)
    labels = distances.argmin(axis=1)
    odds = SwapOdds.of(on_lattice, None, means, labels, np.random.RandomState(0))
    assert len(odds.rows) == swaps.POINTS_PER_CLUSTER * 7
    assert np.histogram(odds.rows, 10, (0, 20_000))[0].min() > 35
    assert (odds.distances == distances.min(axis=1)[odds.rows]).all()
    point = on_lattice.snapped[odds.rows[300]]
    more = ((on_lattice.snapped - point) ** 2).sum(axis=1)
    gain = np.maximum(distances.min(axis=1) - more, 0).sum()
    assert odds._gain(on_lattice, None, 300) == pytest.approx(gain, rel=0.2)


@pytest.mark.parametrize("weighted", [False, True])
def test_a_swap_promises_something_only_where_centers_are_misplaced(weighted):
    """A center in each group is all that is needed; two in one leave another group without."""
    points = squares(3, 30)
    values = np.random.RandomState(1).randint(1, 4, len(points)) * 1.0 if weighted else None
    on_lattice = LatticePoints.of(points)
    groups = on_lattice.snapped.reshape(9, 30, 2)
    best = np.rint(groups.mean(axis=1))
    misplaced = best.copy()
    misplaced[4] = groups[3, 0]
    for seed in range(20):
        random = np.random.RandomState(seed)
        for means in (best, misplaced):
            labels = squared_distances(on_lattice.snapped, means).argmin(axis=1)
            odds = SwapOdds.of(on_lattice, values, means, labels, random)
            leaving, entering, promising = odds.draw(on_lattice, values, random, first=True)
            assert promising == (means is misplaced)
            if promising:
                assert leaving in (3, 4)
                assert entering // 30 == 4


@pytest.mark.parametrize("cluster", BOTH)
def test_one_cluster_and_as_many_as_points(cluster):
    points = np.arange(8.0).reshape(4, 2)
    assert cluster(points, 1, swap_iter=5).inertia == pytest.approx(40.0)
    assert cluster(points, 4, swap_iter=5).inertia == 0


def test_a_negative_budget_is_refused():
    with pytest.raises(core.InvalidParameterError, match="swap_iter"):
        core.kmeans(np.eye(3), 2, swap_iter=-1)
