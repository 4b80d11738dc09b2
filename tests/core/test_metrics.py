"""Figures of quality: against scikit-learn, against their definitions, at the edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import KINDS, make_points
from sklearn import metrics as oracle
from sklearn.datasets import make_blobs

from constrained_kmeans_plugin import core
from tests.examples import examples

INDICES = (core.calinski_harabasz, core.davies_bouldin)


@st.composite
def labeled(draw, max_points=40):
    """Points of all kinds with labels that may leave clusters empty or with one point."""
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    n = draw(st.integers(1, max_points))
    points = make_points(random, draw(st.sampled_from(KINDS)), n, draw(st.integers(1, 4)))
    labels = random.randint(0, draw(st.integers(1, 8)), n)
    return points, labels


@pytest.fixture(params=[(400, 2, 5), (1500, 3, 9), (900, 8, 30)], ids=str)
def blobs(request):
    n, d, k = request.param
    return make_blobs(n, d, centers=k, cluster_std=2.5, random_state=n)


def test_agree_with_scikit_learn(blobs):
    points, labels = blobs
    found = core.silhouette(points, labels)
    assert found.exact
    assert found.score == pytest.approx(oracle.silhouette_score(points, labels), rel=1e-9)
    np.testing.assert_allclose(
        found.values, oracle.silhouette_samples(points, labels), rtol=0, atol=1e-9
    )
    expected = oracle.calinski_harabasz_score(points, labels)
    assert core.calinski_harabasz(points, labels) == pytest.approx(expected, rel=1e-9)
    expected = oracle.davies_bouldin_score(points, labels)
    assert core.davies_bouldin(points, labels) == pytest.approx(expected, rel=1e-9)


def silhouette_of(i, points, labels):
    """The definition, point by point."""

    def mean_distance(cluster):
        there = [j for j in range(len(points)) if labels[j] == cluster and j != i]
        return np.mean([np.linalg.norm(points[i] - points[j]) for j in there])

    if list(labels).count(labels[i]) == 1:
        return 0.0
    inner = mean_distance(labels[i])
    outer = min(mean_distance(cluster) for cluster in set(labels) - {labels[i]})
    return (outer - inner) / max(inner, outer) if max(inner, outer) > 0 else 0.0


@examples(150)
@given(labeled())
def test_silhouette_is_what_it_is_defined_as(layer):
    points, labels = layer
    found = core.silhouette(points, labels)
    if len(set(labels)) == 1:
        assert np.isnan(found.score)
        return
    expected = np.array([silhouette_of(i, points, list(labels)) for i in range(len(points))])
    np.testing.assert_allclose(found.values, expected, rtol=0, atol=1e-9)
    assert found.score == pytest.approx(expected.mean(), abs=1e-9)
    for cluster, score in enumerate(found.cluster_scores):
        inside = labels == cluster
        mean = expected[inside].mean() if inside.any() else np.nan
        assert score == pytest.approx(mean, abs=1e-9, nan_ok=True)


def test_a_draw_comes_near_the_whole():
    points, labels = make_blobs(6000, 2, centers=6, cluster_std=2.0, random_state=3)
    # A cluster so small that a plain draw would hardly meet it.
    labels = np.where(np.arange(len(points)) < 12, 6, labels)
    whole = core.silhouette(points, labels)
    drawn = core.silhouette(points, labels, exact_up_to=1500, seed=1)
    assert not drawn.exact
    assert len(drawn.values) == len(drawn.rows) == 1500
    assert (np.diff(drawn.rows) > 0).all()
    assert drawn.score == pytest.approx(whole.score, abs=0.03)
    np.testing.assert_allclose(drawn.values, whole.values[drawn.rows], rtol=0, atol=0.15)
    every = core.silhouette(points, labels, exact_up_to=1500, every_point=True, seed=1)
    assert len(every.values) == len(points)
    np.testing.assert_array_equal(every.values[drawn.rows], drawn.values)
    assert not np.isnan(every.cluster_scores).any()


def test_draws_depend_on_the_seed_alone():
    points, labels = make_blobs(500, 2, random_state=0)
    first, again, other = (
        core.silhouette(points, labels, exact_up_to=100, seed=s) for s in (1, 1, 2)
    )
    np.testing.assert_array_equal(first.values, again.values)
    assert (first.rows != other.rows).any()


def davies_bouldin_of(points, labels):
    clusters = sorted(set(labels))
    means = [points[labels == c].mean(axis=0) for c in clusters]
    spreads = [
        np.linalg.norm(points[labels == c] - mean, axis=1).mean()
        for c, mean in zip(clusters, means)
    ]
    worst = []
    for i in range(len(clusters)):
        ratios = [
            (spreads[i] + spreads[j]) / np.linalg.norm(means[i] - means[j])
            for j in range(len(clusters))
            if j != i
        ]
        worst.append(max(ratios))
    return np.mean(worst)


@examples(100)
@given(labeled())
def test_davies_bouldin_is_what_it_is_defined_as(layer):
    points, labels = layer
    # Far from the origin it is the definition that loses digits.
    points = points - points.min(axis=0)
    found = core.davies_bouldin(points, labels)
    if len(set(labels)) == 1:
        assert np.isnan(found)
        return
    means = np.array([points[labels == c].mean(axis=0) for c in sorted(set(labels))])
    apart = np.linalg.norm(means[:, None] - means, axis=2) + np.diag(np.full(len(means), np.inf))
    if apart.min() < 1e-6 * (np.ptp(points, axis=0).max() + 1e-300):
        # Whether two means are the same is left to rounding here.
        return
    assert found == pytest.approx(davies_bouldin_of(points, labels), rel=1e-6)


def test_one_cluster_and_one_for_each_point_have_no_index():
    points = np.random.RandomState(0).rand(6, 2)
    assert np.isnan(core.silhouette(points, np.zeros(6, dtype=int)).score)
    for index in INDICES:
        assert np.isnan(index(points, np.zeros(6, dtype=int)))
    assert np.isnan(core.calinski_harabasz(points, np.arange(6)))
    assert core.davies_bouldin(points, np.arange(6)) == 0
    assert (core.silhouette(points, np.arange(6)).values == 0).all()


def test_coincident_points():
    points = np.repeat([[0.0, 0.0], [3.0, 4.0]], 5, axis=0)
    labels = np.repeat([0, 1], 5)
    assert core.silhouette(points, labels).score == 1
    assert core.calinski_harabasz(points, labels) == np.inf
    assert core.davies_bouldin(points, labels) == 0
    # Two clusters at the same places cannot be told apart.
    mixed = np.tile([0, 1], 5)
    mixed[5:] = mixed[4::-1]
    same = np.zeros((10, 2))
    assert core.silhouette(same, mixed).score == 0
    assert core.davies_bouldin(same, mixed) == np.inf


def test_empty_clusters_change_nothing():
    points, labels = make_blobs(200, 2, centers=4, random_state=1)
    gaps = np.array([1, 3, 4, 9])[labels]
    for index in INDICES:
        assert index(points, gaps) == index(points, labels)
    found = core.silhouette(points, gaps)
    assert found.score == core.silhouette(points, labels).score
    assert np.isnan(found.cluster_scores[[0, 2, 5, 6, 7, 8]]).all()


@pytest.mark.parametrize("scale", [1e-90, 1e-3, 1e90])
def test_figures_have_no_unit(scale):
    points, labels = make_blobs(300, 2, centers=4, random_state=2)
    moved = points * scale + 5 * scale
    assert core.silhouette(moved, labels).score == pytest.approx(
        core.silhouette(points, labels).score, abs=1e-9
    )
    for index in INDICES:
        assert index(moved, labels) == pytest.approx(index(points, labels), rel=1e-9)


@pytest.mark.parametrize("index", INDICES)
def test_weights(index):
    random = np.random.RandomState(4)
    points, labels = make_blobs(200, 3, centers=5, random_state=4)
    assert index(points, labels, weights=np.ones(200)) == pytest.approx(index(points, labels))
    weights = random.rand(200)
    assert index(points, labels, weights=7.5 * weights) == pytest.approx(
        index(points, labels, weights=weights)
    )
    # What has no weight is not there.
    weights[random.rand(200) < 0.3] = 0
    some = weights > 0
    assert index(points, labels, weights=weights) == pytest.approx(
        index(points[some], labels[some], weights=weights[some])
    )


def test_davies_bouldin_of_whole_weights_is_that_of_repeated_points():
    points, labels = make_blobs(60, 2, centers=4, random_state=5)
    weights = np.random.RandomState(5).randint(1, 5, 60)
    repeated = core.davies_bouldin(points.repeat(weights, axis=0), labels.repeat(weights))
    assert core.davies_bouldin(points, labels, weights=weights) == pytest.approx(repeated)


def test_inertia_of_clusters_adds_up():
    points = np.random.RandomState(6).rand(500, 2) * 1000
    weights = np.random.RandomState(7).rand(500)
    for options in ({}, {"weights": weights}):
        result = core.kmeans(points, 7, **options)
        found = core.cluster_inertia(points, result.labels, **options)
        assert found.sum() == pytest.approx(result.inertia)
        given_centers = core.cluster_inertia(points, result.labels, result.centers, **options)
        np.testing.assert_allclose(given_centers, found)
    assert core.cluster_inertia([[1.0], [3.0]], [2, 2], [[0.0], [0.0], [2.0]]).tolist() == [0, 0, 2]


@examples(60)
@given(labeled())
def test_summary(layer):
    points, labels = layer
    centers = points[: labels.max() + 2] if len(points) > labels.max() + 1 else points
    labels = np.minimum(labels, len(centers) - 1)
    weights = 1.0 + np.arange(len(points))
    found = core.summarize(points, labels, centers, weights=weights)
    for j, center in enumerate(centers):
        inside = np.flatnonzero(labels == j)
        assert found.sizes[j] == len(inside)
        assert found.weights[j] == weights[inside].sum()
        if len(inside) == 0:
            assert found.inertia[j] == 0
            assert found.medoids[j] == -1
            assert np.isnan([found.mean_distances[j], found.largest_distances[j]]).all()
            continue
        distances = np.linalg.norm(points[inside] - center, axis=1)
        near = pytest.approx
        scale = 1e-9 * (np.abs(points).max() + 1)
        assert found.mean_distances[j] == near(
            np.average(distances, weights=weights[inside]), abs=scale
        )
        assert found.largest_distances[j] == near(distances.max(), abs=scale)
        assert np.linalg.norm(points[found.medoids[j]] - center) == near(distances.min(), abs=scale)
        assert labels[found.medoids[j]] == j
    far = np.linalg.norm(points - centers[labels], axis=1)
    scale = 1e-9 * (np.abs(points).max() + 1)
    assert found.mean_distance == pytest.approx(np.average(far, weights=weights), abs=scale)
    assert found.largest_distance == pytest.approx(far.max(), abs=scale)
    assert found.inertia.sum() == pytest.approx(
        core.cluster_inertia(points, labels, centers, weights=weights).sum()
    )


def test_medoid_is_the_first_among_equals():
    points = [[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]]
    assert core.summarize(points, [0, 0, 0], [[0.0, 0.0]]).medoids.tolist() == [0]


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        ([0, 1], "shape"),
        ([0, 1, 0.5], "integers"),
        ([0, -1, 1], "from -1 to 1"),
    ],
)
def test_wrong_labels(labels, sentence):
    points = [[0.0], [1.0], [2.0]]
    for figure in (core.silhouette, core.cluster_inertia, *INDICES):
        with pytest.raises(core.InvalidPointsError, match=sentence):
            figure(points, labels)


def test_a_label_without_a_center():
    with pytest.raises(core.InvalidPointsError, match="from -1 to 1; they run from 0 to 2"):
        core.summarize([[0.0], [1.0]], [0, 2], [[0.0], [1.0]])


def test_cancel():
    points, labels = make_blobs(3000, 2, random_state=0)
    asked = []

    def is_canceled():
        asked.append(1)
        return len(asked) == 3

    with pytest.raises(core.ClusteringCanceled):
        core.silhouette(points, labels, is_canceled=is_canceled)
    assert len(asked) == 3


def test_points_of_no_cluster_count_nowhere():
    points, weights = np.array([[0.0], [1.0], [5.0], [9.0]]), np.array([1.0, 3.0, 2.0, 4.0])
    centers = [[0.0], [7.0], [8.0]]
    found = core.summarize(points, [0, -1, 1, 1], centers, weights=weights)
    rest = core.summarize(points[[0, 2, 3]], [0, 1, 1], centers, weights=weights[[0, 2, 3]])
    for name in ("sizes", "weights", "inertia", "mean_distances", "largest_distances"):
        np.testing.assert_array_equal(getattr(found, name), getattr(rest, name))
    assert found.medoids.tolist() == [0, 2, -1]
    nobody = core.summarize(points, [-1] * 4, centers)
    assert nobody.sizes.tolist() == [0, 0, 0]
    assert nobody.medoids.tolist() == [-1, -1, -1]
    assert np.isnan([nobody.mean_distance, nobody.largest_distance]).all()
    with pytest.raises(core.InvalidPointsError, match="from -1 to 2; they run from -2"):
        core.summarize(points, [-2, 0, 0, 0], centers)
