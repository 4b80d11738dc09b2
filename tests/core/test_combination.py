"""The search for better clusterings that puts parts of several starts together."""

from __future__ import annotations

import numpy as np
import pytest
from problems import KINDS, make_points

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering import loop
from constrained_kmeans_plugin.core.clustering.combination import Combination
from constrained_kmeans_plugin.core.clustering.constrained import prepare_constrained


def clustered(n: int, seed: int = 0) -> np.ndarray:
    """Points of thirty Gaussians of very different weight."""
    random = np.random.RandomState(seed)
    chosen = random.choice(30, n, p=random.dirichlet(np.ones(30)))
    return random.rand(30, 2)[chosen] + 0.03 * random.randn(n, 2)


def ended(points, k, n_init):
    """A run, and how some starts of it ended: states and steps, the best one first."""
    run, new_step = prepare_constrained(
        points, k, None, "k-means++", n_init, 300, 0,
        min_size=None, max_size=None, solver="auto", is_canceled=None,
    )  # fmt: skip
    random, ends = np.random.RandomState(0), []
    for start in range(n_init):
        step = new_step()
        where, centers = run._first_centers(start, random, None)
        state = run._last(run.iterations(start, step, where, centers), lambda _: None)
        ends.append((state, step))
    return run, sorted(ends, key=lambda end: run.rank(*end))


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_parts_of_starts_never_make_it_worse_and_are_found_again(kind):
    points = make_points(np.random.RandomState(2), kind, 330, 2)
    k = min(5, core.count_distinct(points))
    for seed in range(2):
        fast = core.constrained_kmeans(points, k, seed=seed, n_init=4)
        options = {"seed": seed, "n_init": 4, "search": "normal"}
        found = core.constrained_kmeans(points, k, **options)
        assert found.inertia <= fast.inertia * (1 + 1e-12)
        assert found.assignment.optimal
        assert np.ptp(found.sizes) <= 1
        again = core.constrained_kmeans(points, k, **options)
        assert (again.labels == found.labels).all()


@pytest.mark.parametrize("seed", range(3))
def test_they_end_lower_than_the_starts_that_they_are_put_together_from(seed):
    points = clustered(1_500, seed)
    fast = core.constrained_kmeans(points, 20, init="auto", n_init=7, seed=seed)
    normal = core.constrained_kmeans(points, 20, init="auto", n_init=7, seed=seed, search="normal")
    assert normal.inertia < fast.inertia
    assert normal.converged
    assert normal.assignment.optimal
    assert normal.sizes.tolist() == [75] * 20


def test_what_the_search_knows_is_true():
    points = clustered(1_500)
    run, (best, *others) = ended(points, 20, 4)
    ends = [state.means for state, _ in others]
    search = Combination(run, *best, list(ends), None)
    inertias = [search.inertia]
    inertias += [search.inertia for _ in search.tries(40)]
    assert (np.diff(inertias) <= 0).all()
    assert inertias[-1] < inertias[0]
    assert np.bincount(search.labels).tolist() == [75] * 20
    snapped = run.points.snapped
    means = np.stack([np.rint(snapped[search.labels == j].mean(axis=0)) for j in range(20)])
    assert (search.centers == means).all()
    assert search.inertia == run.cost(run.points, means, search.labels)


def test_centers_of_the_other_start_are_those_around_one():
    points = clustered(900)
    run, (best, (other, _)) = ended(points, 12, 2)
    search = Combination(run, *best, [other.means], None)
    for _ in range(20):
        mixed = search._combined(other.means)
        kept = (mixed[:, None] == search.centers).all(axis=2).any(axis=1)
        taken = (mixed[:, None] == other.means).all(axis=2).any(axis=1)
        assert (kept | taken).all()
        # About half of them at most, and at least two.
        assert taken.sum() >= 2
        assert kept.sum() >= 12 - 7
        assert len(np.unique(mixed, axis=0)) == 12


@pytest.mark.parametrize("k", [2, 3])
def test_few_clusters_are_mixed_in_few_ways(k, monkeypatch):
    points = clustered(600)
    run, (best,) = ended(points, k, 1)
    search, tried = Combination(run, *best, [best[0].means + 9], None), []
    monkeypatch.setattr(search, "_try", lambda _, centers: tried.append(centers))
    for _ in search.tries(60):
        pass
    assert 1 <= len(tried) <= k
    for mixed in tried:
        kept = (mixed == search.centers).all(axis=1)
        assert kept.sum() == k - 1


def test_a_start_that_is_clearly_worse_is_given_up(monkeypatch):
    points, told = clustered(1_500), []
    core.constrained_kmeans(points, 20, n_init=6, search="normal", on_iteration=told.append)
    lengths = [max(one.index for one in told if one.start == start) for start in range(6)]
    monkeypatch.setattr(loop, "LEAST_FALL", -1.0)
    full = []
    core.constrained_kmeans(points, 20, n_init=6, search="normal", on_iteration=full.append)
    whole = [max(one.index for one in full if one.start == start) for start in range(6)]
    assert lengths[0] == whole[0]
    assert all(one <= other for one, other in zip(lengths, whole))
    assert sum(lengths) < sum(whole)
    # The best one is never among them.
    ends = [[one.inertia for one in told if one.start == start][-1] for start in range(6)]
    whole_ends = [[one.inertia for one in full if one.start == start][-1] for start in range(6)]
    assert min(ends) == min(whole_ends)


@pytest.mark.slow
@pytest.mark.parametrize("tolerance", [0.0, 0.1])
def test_limits_on_weights_are_kept_as_well_as_before(tolerance):
    random = np.random.RandomState(1)
    points, weights = clustered(700, 1), random.lognormal(0, 0.7, 700)
    mean = weights.sum() / 8
    limits = {"min_size": mean * (1 - tolerance), "max_size": mean * (1 + tolerance)}
    options = {"weights": weights, "init": "auto", "n_init": 5, **limits}
    fast = core.constrained_kmeans(points, 8, **options)
    found = core.constrained_kmeans(points, 8, search="thorough", **options)
    assert found.inertia <= fast.inertia * (1 + 1e-12)
    if tolerance:
        assert (found.weight_totals <= limits["max_size"] * (1 + 1e-9)).all()
        assert (found.weight_totals >= limits["min_size"] * (1 - 1e-9)).all()
    missed = [np.abs(one.assignment.bound_violations).sum() for one in (fast, found)]
    assert missed[1] <= missed[0] + 1e-9 * mean


def test_it_is_canceled_in_each_try():
    points, told = clustered(1_500), []

    def is_canceled():
        return bool(told) and told[-1].start > 4

    with pytest.raises(core.ClusteringCanceled):
        core.constrained_kmeans(
            points, 20, n_init=4, search="normal", on_iteration=told.append, is_canceled=is_canceled
        )
    assert told[-1].start < 4 + core.SEARCH_REPORTS
