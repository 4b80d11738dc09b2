"""One cluster, or each point in its own: nothing is searched for, and the result is the same."""

from __future__ import annotations

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering.loop import Run

POINTS = np.random.RandomState(3).rand(7, 2) * 1000
WEIGHTS = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.5])
BOTH = [core.kmeans, core.constrained_kmeans]


@pytest.fixture
def searches(monkeypatch):
    """How often a search was begun."""
    begun = []
    best = Run.best
    monkeypatch.setattr(Run, "best", lambda run, *rest: begun.append(run) or best(run, *rest))
    return begun


@pytest.mark.parametrize("cluster", BOTH)
@pytest.mark.parametrize("n_init", [0, 10])
@pytest.mark.parametrize("n_clusters", [1, 7])
def test_nothing_is_searched_for(cluster, n_init, n_clusters, searches):
    told = []
    result = cluster(POINTS, n_clusters, n_init=n_init, search=9, on_iteration=told.append)
    assert not searches
    assert len(told) == 1
    assert result.converged
    assert result.sizes.tolist() == [7 // n_clusters] * n_clusters
    means = [POINTS[result.labels == cluster].mean(axis=0) for cluster in range(n_clusters)]
    np.testing.assert_allclose(result.centers, means)
    expected = ((POINTS - result.centers[result.labels]) ** 2).sum()
    assert result.inertia == pytest.approx(expected, abs=1e-9)
    assert told[0].inertia == result.inertia


@pytest.mark.parametrize("weights", [None, WEIGHTS])
def test_the_same_as_the_search_finds(weights, searches):
    """From given centers a search is made: clusters are numbered by them."""
    found = core.constrained_kmeans(POINTS, 1, weights=weights)
    assert not searches
    given = core.constrained_kmeans(POINTS, 7, weights=weights, init=POINTS[::-1])
    assert len(searches) == 1
    assert given.labels.tolist() == [6, 5, 4, 3, 2, 1, 0]
    assert found.assignment.optimal
    assert found.assignment.n_fractional == 0
    assert found.assignment.lower_bound == found.assignment.cost
    assert found.assignment.inertia == pytest.approx(found.inertia)
    if weights is not None:
        assert found.weight_totals.tolist() == [WEIGHTS.sum()]
        mean = np.average(POINTS, axis=0, weights=WEIGHTS)
        np.testing.assert_allclose(found.centers, [mean])


def test_points_without_weight_are_left_to_the_search(searches):
    core.kmeans(POINTS, 1, weights=[1, 0, 1, 1, 1, 1, 1])
    assert len(searches) == 1


@pytest.mark.parametrize("cluster", BOTH)
def test_what_cannot_be_done_is_refused_as_ever(cluster):
    with pytest.raises(core.TooManyClustersError):
        cluster([[1.0], [1.0], [2.0]], 4)
    with pytest.raises(core.InfeasibleSizesError):
        core.constrained_kmeans(POINTS, 1, max_size=6)
    with pytest.raises(core.InvalidParameterError):
        cluster(POINTS, 1, n_init=-1)


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("n_clusters", [1, 7])
@pytest.mark.parametrize("weights", [None, WEIGHTS])
def test_step_by_step_it_ends_with_the_same_labels(constrained, n_clusters, weights):
    cluster = core.constrained_kmeans if constrained else core.kmeans
    steps = list(core.iterations(POINTS, n_clusters, constrained=constrained, weights=weights))
    result = cluster(POINTS, n_clusters, weights=weights)
    assert [step.index for step in steps] == list(range(len(steps)))
    assert steps[-1].labels.tolist() == result.labels.tolist()
    np.testing.assert_allclose(steps[-1].centers, result.centers)
