"""Mini-batches, and clusters that lose all of their points."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from problems import KINDS, make_points
from scipy.cluster.vq import kmeans2

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering import gain, lloyd
from constrained_kmeans_plugin.core.clustering.mini_batch import FULL_ITERATIONS

pytestmark = pytest.mark.slow


def spread(n: int, seed: int = 0) -> np.ndarray:
    """Gaussians of uneven size, some far from each other and some not."""
    random = np.random.RandomState(seed)
    shares = random.dirichlet(np.ones(20))
    return random.rand(20, 2)[random.choice(20, n, p=shares)] + 0.02 * random.randn(n, 2)


@pytest.mark.parametrize("k", [2, 20, 60])
def test_within_a_few_percent_of_lloyd(k):
    points = spread(60_000)
    batches = core.kmeans(points, k, seed=2, algorithm="mini-batch")
    # The local optimum to which Lloyd's algorithm leads from there.
    lloyds = core.kmeans(points, k, init=batches.centers)
    assert lloyds.inertia <= batches.inertia <= 1.05 * lloyds.inertia
    assert batches.n_iter <= FULL_ITERATIONS
    assert (batches.sizes > 0).all()
    again = core.kmeans(points, k, seed=2, algorithm="mini-batch")
    assert (again.labels == batches.labels).all()
    other = core.kmeans(points, k, seed=3, algorithm="mini-batch")
    assert other.inertia != batches.inertia


@pytest.mark.parametrize(("n", "k", "least"), [(20_000, 20, 1), (60_000, 100, 51)])
def test_what_lloyd_would_gain_is_exact_where_all_points_are_looked_at(n, k, least):
    points = spread(n)
    batches = core.kmeans(points, k, seed=2, algorithm="mini-batch")
    lloyds = core.kmeans(points, k, init=batches.centers, max_iter=2000)
    assert lloyds.converged
    assert lloyds.n_iter >= least
    found = batches.lloyd_gain
    assert (found.n_points, found.exact) == (n, True)
    assert found.tried == found.others
    assert (1 - found.tried) * batches.inertia == pytest.approx(lloyds.inertia, rel=1e-6)
    assert lloyds.lloyd_gain is None


@pytest.mark.parametrize("weighted", [False, True])
def test_what_lloyd_would_gain_is_estimated_by_points_that_are_drawn(monkeypatch, weighted):
    """Centers fit the points that led them; those of a sample are an honest way to less."""
    monkeypatch.setattr(gain, "ALL_POINTS", 0)
    points = spread(120_000)
    weights = np.random.RandomState(1).randint(0, 4, len(points)) if weighted else None
    for seed in range(3):
        batches = core.kmeans(points, 20, weights=weights, seed=seed, algorithm="mini-batch")
        lloyds = core.kmeans(points, 20, weights=weights, init=batches.centers)
        found = batches.lloyd_gain
        assert (found.n_points, found.exact) == (10_000, False)
        exact = 1 - lloyds.inertia / batches.inertia
        assert found.tried > 0
        assert abs((found.tried + found.others) / 2 - exact) < 0.02


@pytest.mark.parametrize("weighted", [False, True])
def test_points_that_did_not_lead_the_centers_judge_them(monkeypatch, weighted):
    """In noise few points lead centers to themselves only: for others they become worse."""
    monkeypatch.setattr(gain, "ALL_POINTS", 0)
    monkeypatch.setattr(gain, "LEAST_POINTS", 0)
    monkeypatch.setattr(gain, "POINTS_PER_CLUSTER", 8)
    random = np.random.RandomState(0)
    points = random.rand(10_000, 6)
    weights = random.randint(0, 4, len(points)) if weighted else None
    for seed in range(3):
        found = core.kmeans(points, 20, weights=weights, seed=seed, algorithm="mini-batch")
        assert found.lloyd_gain.n_points == 160
        assert found.lloyd_gain.others < 0 < found.lloyd_gain.tried


def test_an_estimate_changes_no_cluster_and_is_the_same_again(monkeypatch):
    points = spread(30_000)
    exact = core.kmeans(points, 20, seed=4, algorithm="mini-batch")
    monkeypatch.setattr(gain, "ALL_POINTS", 0)
    drawn = core.kmeans(points, 20, seed=4, algorithm="mini-batch")
    assert (drawn.labels == exact.labels).all()
    assert (drawn.centers == exact.centers).all()
    again = core.kmeans(points, 20, seed=4, algorithm="mini-batch")
    assert again.lloyd_gain == drawn.lloyd_gain


def test_nothing_is_gained_where_nothing_is_lost(monkeypatch):
    """Two places, two clusters; few of the points that are drawn lie at one of them."""
    points = np.zeros((5000, 2))
    points[0] = 1.0
    for most in (10**9, 0):
        monkeypatch.setattr(gain, "ALL_POINTS", most)
        result = core.kmeans(points, 2, algorithm="mini-batch")
        assert result.inertia == 0
        assert (result.lloyd_gain.tried, result.lloyd_gain.others) == (0, 0)


@pytest.mark.parametrize("init", core.INIT_METHODS)
@pytest.mark.parametrize("kind", KINDS)
def test_any_points_and_first_centers(init, kind):
    points = make_points(np.random.RandomState(3), kind, 400, 2)
    k = min(6, core.count_distinct(points))
    result = core.kmeans(points, k, init=init, algorithm="mini-batch", n_init=2)
    assert (result.sizes > 0).all()
    means = [points[result.labels == j].mean(axis=0) for j in range(k)]
    assert np.allclose(result.centers, means, rtol=1e-9, atol=1e-9)


def test_more_clusters_than_places_in_a_sample():
    """Almost all points at one place: a sample of them may not hold enough places."""
    points = np.zeros((5000, 2))
    points[:9] = np.arange(18.0).reshape(9, 2)
    result = core.kmeans(points, 9, algorithm="mini-batch")
    assert (result.sizes > 0).all()


def test_weights_pull():
    points, weights = spread(20_000), np.random.RandomState(1).randint(0, 5, 20_000)
    batches = core.kmeans(points, 10, weights=weights, algorithm="mini-batch")
    lloyds = core.kmeans(points, 10, weights=weights, init=batches.centers)
    assert lloyds.inertia <= batches.inertia <= 1.05 * lloyds.inertia


def test_automatic_is_lloyd_until_there_is_too_much(monkeypatch):
    points = spread(3000)
    assert core.kmeans(points, 5, algorithm="auto").converged
    monkeypatch.setattr(lloyd, "MINI_BATCH_WORK", 10_000)
    assert core.kmeans(points, 5, algorithm="auto").n_iter <= FULL_ITERATIONS
    # Given centers are to be led to where they belong.
    assert core.kmeans(points, 5, algorithm="auto", init=points[:5]).converged


def test_canceled_between_batches():
    asked = []
    with pytest.raises(core.ClusteringCanceled):
        core.kmeans(
            spread(50_000),
            30,
            algorithm="mini-batch",
            is_canceled=lambda: asked.append(1) or len(asked) > 40,
        )


@pytest.mark.parametrize("most", [0, 10**9], ids=["drawn", "exact"])
def test_canceled_while_lloyd_is_tried(monkeypatch, most):
    monkeypatch.setattr(gain, "ALL_POINTS", most)
    told = []
    with pytest.raises(core.ClusteringCanceled):
        core.kmeans(
            spread(50_000),
            60,
            algorithm="mini-batch",
            on_iteration=told.append,
            is_canceled=lambda: len(told) == FULL_ITERATIONS,
        )
    assert len(told) == FULL_ITERATIONS


#: The last center is nearest to no point.
FAR = np.array([[0.0, 0.0], [1.0, 1.0], [50.0, 50.0]])


def test_a_missing_cluster_is_repaired():
    points = np.random.RandomState(0).rand(50, 2)
    assert (core.kmeans(points, 3, init=FAR).sizes > 0).all()


def test_a_missing_cluster_stays_where_it_was_with_a_warning():
    points = np.random.RandomState(0).rand(50, 2)
    with pytest.warns(core.EmptyClusterWarning, match="without points: 2"):
        result = core.kmeans(points, 3, init=FAR, missing="warn")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        centers, labels = kmeans2(points, FAR, iter=100, minit="matrix", missing="warn")
    assert (result.labels == labels).all()
    assert np.allclose(result.centers, centers)
    assert result.sizes[2] == 0
    assert result.converged


def test_a_missing_cluster_is_an_error():
    with pytest.raises(core.EmptyClusterError) as caught:
        core.kmeans(np.random.RandomState(0).rand(50, 2), 3, init=FAR, missing="raise")
    assert caught.value.cluster == 2


@pytest.mark.parametrize("missing", ["repair", "warn", "raise"])
def test_where_none_is_missing_it_makes_no_difference(missing):
    points = spread(500)
    expected = core.kmeans(points, 6, seed=1)
    result = core.kmeans(points, 6, seed=1, missing=missing)
    assert (result.labels == expected.labels).all()


@pytest.mark.parametrize(
    ("options", "parameter"),
    [
        ({"algorithm": "elkan"}, "algorithm"),
        ({"missing": "ignore"}, "missing"),
        ({"missing": "warn", "search": 5}, "search"),
    ],
)
def test_options_that_are_refused(options, parameter):
    with pytest.raises(core.InvalidParameterError, match=parameter):
        core.kmeans(np.eye(4), 2, **options)
