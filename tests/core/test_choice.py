"""Choosing the number of clusters: elbow, silhouette, gap statistic."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation
from sklearn import metrics as oracle
from sklearn.datasets import make_blobs

from constrained_kmeans_plugin import core
from tests.examples import examples

RANGE = list(range(1, 9))


def cluster(points, n_clusters):
    return core.kmeans(points, n_clusters, n_init=5)


@pytest.fixture(scope="module")
def blobs():
    """Four clusters that everybody sees."""
    corners = np.array([[0, 0], [0, 100], [100, 0], [110, 120]])
    return make_blobs(400, 2, centers=corners, cluster_std=5.0, random_state=1)[0]


@pytest.fixture(scope="module")
def candidates(blobs):
    return list(core.compare_k(blobs, RANGE, cluster))


def test_each_candidate_is_the_plain_run(blobs, candidates):
    assert [candidate.n_clusters for candidate in candidates] == RANGE
    for candidate in candidates:
        result = cluster(blobs, candidate.n_clusters)
        assert candidate.inertia == result.inertia
        assert candidate.n_iter == result.n_iter
        assert (candidate.smallest, candidate.largest) == (result.sizes.min(), result.sizes.max())
        far = np.linalg.norm(blobs - result.centers[result.labels], axis=1)
        distances = candidate.mean_distance, candidate.largest_distance
        assert distances == pytest.approx((far.mean(), far.max()))
        if candidate.n_clusters == 1:
            assert np.isnan(candidate.quality.silhouette.score)
            continue
        found = candidate.quality
        for value, function in (
            (found.silhouette.score, oracle.silhouette_score),
            (found.calinski_harabasz, oracle.calinski_harabasz_score),
            (found.davies_bouldin, oracle.davies_bouldin_score),
        ):
            assert value == pytest.approx(function(blobs, result.labels), rel=1e-9)


@pytest.mark.slow
def test_all_find_the_four_clusters(blobs, candidates):
    inertia = [candidate.inertia for candidate in candidates]
    assert core.best_by_silhouette(candidates) == 4
    assert core.elbow(RANGE[1:], inertia[1:]) == 4
    assert core.gap_statistic(blobs, RANGE, inertia, cluster, draws=5).best == 4


def test_without_any_silhouette_there_is_no_best(candidates):
    assert core.best_by_silhouette(candidates[:1]) is None
    assert core.best_by_silhouette([]) is None


@pytest.mark.slow
def test_uniform_points_are_one_cluster():
    points = np.random.RandomState(3).rand(300, 2) * [50, 20]
    inertia = [cluster(points, k).inertia for k in RANGE]
    gap = core.gap_statistic(points, RANGE, inertia, cluster, draws=6, seed=1)
    assert gap.best == 1
    # Near nothing: the points are like the reference sets.
    assert np.abs(gap.gaps).max() < 0.2


def test_gap_is_what_it_is_defined_as(blobs):
    """With one cluster the inertia of a set is known without clustering."""
    draws = 4
    inertia = [core.cluster_inertia(blobs, np.zeros(len(blobs), dtype=int)).sum()]
    gap = core.gap_statistic(blobs, [1], inertia, cluster, draws=draws, seed=9)
    centered = blobs - blobs.mean(axis=0)
    extents = np.ptp(centered @ np.linalg.svd(centered, full_matrices=False)[2].T, axis=0)
    random = np.random.RandomState(9)
    logs = []
    for _ in range(draws):
        uniform = random.random_sample(blobs.shape) * extents[::-1]
        logs.append(np.log(((uniform - uniform.mean(axis=0)) ** 2).sum()))
    assert gap.gaps[0] == pytest.approx(np.mean(logs) - np.log(inertia[0]), abs=1e-9)
    assert gap.errors[0] == pytest.approx(np.std(logs) * np.sqrt(1 + 1 / draws), abs=1e-9)
    assert gap.best is None


@pytest.mark.slow
def test_gap_does_not_change_when_the_points_are_turned(blobs):
    points = np.column_stack([blobs, np.zeros(len(blobs))])
    turned = Rotation.from_euler("xyz", [0.3, 1.1, -0.7]).apply(points) + 1000
    numbers = [2, 3, 4]
    found = []
    for layer in (points, turned):
        inertia = [cluster(layer, k).inertia for k in numbers]
        found.append(core.gap_statistic(layer, numbers, inertia, cluster, draws=3))
    np.testing.assert_allclose(found[0].gaps, found[1].gaps, atol=1e-6)


def test_gap_of_places_that_are_all_clusters():
    points = [[0.0], [0.0], [5.0], [5.0], [9.0]]
    numbers = [2, 3]
    inertia = [core.kmeans(points, k).inertia for k in numbers]
    gap = core.gap_statistic(points, numbers, inertia, cluster, draws=3)
    assert gap.gaps[1] == np.inf
    assert gap.best is None


def test_weights_enter_the_figures_that_know_them(blobs):
    weights = np.random.RandomState(5).randint(0, 4, len(blobs))

    def weighted(points, n_clusters):
        return core.kmeans(points, n_clusters, weights=weights, n_init=3)

    for found in core.compare_k(blobs, [2, 4], weighted, weights=weights):
        result = weighted(blobs, found.n_clusters)
        labels, quality = result.labels, found.quality
        assert (found.lightest, found.heaviest) == (
            result.weight_totals.min(),
            result.weight_totals.max(),
        )
        # A weight of 3 is as good as three points.
        several, of = np.repeat(blobs, weights, axis=0), np.repeat(labels, weights)
        far = np.linalg.norm(several - result.centers[of], axis=1)
        assert found.mean_distance == pytest.approx(far.mean())
        overlap = oracle.davies_bouldin_score(several, of)
        assert quality.davies_bouldin == pytest.approx(overlap, rel=1e-9)
        pseudo_f = core.calinski_harabasz(blobs, labels, weights=weights)
        assert quality.calinski_harabasz == pytest.approx(pseudo_f, rel=1e-12)
        silhouette = oracle.silhouette_score(blobs, labels)
        assert quality.silhouette.score == pytest.approx(silhouette, rel=1e-9)


def test_gap_asks_for_points_where_weight_is(blobs):
    """Points without weight are not there: the box does not hold them, however far off."""
    n_points, numbers = len(blobs), [1, 2]
    beyond = np.concatenate([blobs, [[1e4, -1e4]]])
    found = []
    for points, weights in ((blobs, np.ones(n_points)), (beyond, np.r_[np.ones(n_points), 0.0])):
        drawn = []

        def weighted(uniform, n_clusters, drawn=drawn, weights=weights):
            drawn.append(np.ptp(uniform, axis=0))
            return core.kmeans(uniform, n_clusters, weights=weights)

        core.gap_statistic(points, numbers, [2.0, 1.0], weighted, weights=weights, draws=3)
        found.append(np.max(drawn, axis=0))
    np.testing.assert_allclose(found[0], found[1], rtol=0.05)
    assert found[1].max() < 1e3


def test_gap_with_weights_of_one_is_the_gap(blobs):
    ones, numbers = np.ones(len(blobs)), [2, 3, 4]

    def weighted(points, n_clusters):
        return core.kmeans(points, n_clusters, weights=ones, n_init=5)

    inertia = [cluster(blobs, k).inertia for k in numbers]
    plain = core.gap_statistic(blobs, numbers, inertia, cluster, draws=3)
    same = core.gap_statistic(blobs, numbers, inertia, weighted, weights=ones, draws=3)
    np.testing.assert_allclose(same.gaps, plain.gaps, rtol=1e-9)
    np.testing.assert_allclose(same.errors, plain.errors, rtol=1e-9)
    assert same.best == plain.best


def test_elbow_needs_a_bend():
    assert core.elbow([2, 3], [5.0, 1.0]) is None
    assert core.elbow([2, 3, 4], [9.0, 3.0, 1.0]) is None
    assert core.elbow([2, 3, 4], [3.0, 2.9, 1.0]) is None
    assert core.elbow([2, 3, 4], [1.0, 1.0, 1.0]) is None
    assert core.elbow([2, 3, 4], [3.0, 1.1, 1.0]) == 3
    # Not evenly spaced.
    assert core.elbow([2, 10, 20], [16.0, 4.0, 1.0]) == 10
    # Where nothing is left there is nothing to be compared.
    assert core.elbow([2, 3, 4, 5], [3.0, 1.1, 1.0, 0.0]) == 3
    assert core.elbow([2, 3, 4], [3.0, 1.0, 0.0]) is None
    with pytest.raises(core.InvalidParameterError):
        core.elbow([2, 3, 4], [1.0])


@examples(100)
@given(
    st.integers(3, 15),
    st.integers(0, 13),
    st.floats(1.0, 10.0),
    st.floats(0.0, 0.5),
    st.floats(1e-6, 1e6),
)
def test_elbow_finds_the_corner_of_two_lines(length, corner, steep, flat, scale):
    corner = 1 + corner % (length - 2)
    k = np.arange(length)
    logarithm = steep * np.maximum(corner - k, 0) - flat * (k - corner)
    assert core.elbow(k + 2, scale * np.exp(logarithm)) == corner + 2


@pytest.mark.slow
def test_elbow_finds_the_last_large_step_where_the_first_ones_take_away_most():
    # Each of the eight lies twice as far off as the one before.
    corners = [[10.0 * 2**i, 0.0] for i in range(8)]
    points = make_blobs(800, 2, centers=corners, cluster_std=0.2, random_state=0)[0]
    tried = list(range(1, 15))
    assert core.elbow(tried, [cluster(points, k).inertia for k in tried]) == 8


def test_automatic_number_of_starts():
    assert core.comparison_n_init(100, range(2, 16)) == 10
    assert core.comparison_n_init(50_000, range(2, 16)) == 3
    assert core.comparison_n_init(10**7, range(2, 16)) == 1


def test_cancel(blobs):
    asked = []

    def is_canceled():
        asked.append(1)
        return len(asked) == 4

    with pytest.raises(core.ClusteringCanceled):
        core.gap_statistic(blobs, RANGE, [1.0] * 8, cluster, is_canceled=is_canceled)
    assert len(asked) == 4
    with pytest.raises(core.ClusteringCanceled):
        list(core.compare_k(blobs, RANGE, cluster, is_canceled=lambda: True))


@pytest.mark.parametrize(("dimensions", "expected"), [(1, 0.59), (2, 0.39), (5, 0.17)])
def test_uniform_points_have_a_silhouette_too(dimensions, expected):
    points = np.random.RandomState(8).rand(300, dimensions)
    found = core.uniform_silhouette(points, 4)
    assert found.score == pytest.approx(expected, abs=0.04)
    assert found.deviation < 0.04
    assert core.uniform_silhouette(points * 1e6 + 4e6, 4).score == pytest.approx(found.score)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_uniform_points_are_not_clearly_above_uniform_points(seed):
    points = np.random.RandomState(seed).rand(300, 2)
    for k in (2, 4, 8, 14):
        labels = core.kmeans(points, k, n_init=3).labels
        score = core.silhouette(points, labels).score
        assert score > 0.33
        assert not core.uniform_silhouette(points, k).is_clearly_below(score)


def in_an_l(points):
    return (points < 0.4).any(axis=1)


def in_a_ring(points):
    far = np.hypot(*(2 * points - 1).T)
    return (far > 0.7) & (far < 1)


def along_a_coast(points):
    x, y = points.T
    return np.abs(y - 0.5 - 0.35 * np.sin(9 * x)) < 0.07


def noise_inside(outline, seed, count=600):
    points = np.random.RandomState(seed).rand(20 * count, 2)
    return points[outline(points)][:count]


@pytest.mark.slow
@pytest.mark.parametrize("outline", [in_an_l, in_a_ring, along_a_coast])
@pytest.mark.parametrize("seed", range(3))
def test_no_outline_makes_uniform_points_clear(outline, seed):
    points = noise_inside(outline, seed)
    for k in (3, 6, 12):
        score = core.silhouette(points, core.kmeans(points, k, n_init=3).labels).score
        assert not core.uniform_silhouette(points, k).is_clearly_below(score)


def test_a_few_points_far_off_do_not_widen_the_outline():
    points = np.concatenate([noise_inside(in_a_ring, 7), [[40.0, 0.0], [-9.0, 60.0]]])
    plain = core.uniform_silhouette(points[:-2], 8)
    assert core.uniform_silhouette(points, 8).score == pytest.approx(plain.score, abs=0.03)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("deviation", [0.3, 1.0])
def test_gaps_between_groups_belong_to_the_outline(seed, deviation):
    """So uniform points are not as separate as the groups are, which lie along an L."""
    corners = np.array([[0, 0], [0, 5], [0, 10], [5, 0], [10, 0]])
    random = np.random.RandomState(seed)
    points = corners[np.arange(400) % 5] + deviation * random.randn(400, 2)
    score = core.silhouette(points, core.kmeans(points, 5, n_init=5).labels).score
    assert core.uniform_silhouette(points, 5).is_clearly_below(score)


def test_a_nearly_plane_outline_is_that_of_the_plane():
    """As of a country on the globe; with a third axis that counts, it is a box."""
    flat = noise_inside(along_a_coast, 1)
    curved = np.column_stack([flat, 0.02 * (flat**2).sum(axis=1)])
    turned = Rotation.from_euler("xyz", [0.3, 1.1, -0.7]).apply(curved)
    plain = core.uniform_silhouette(flat, 5)
    assert core.uniform_silhouette(turned, 5).score == pytest.approx(plain.score, abs=0.03)
    thick = np.column_stack([flat, np.random.RandomState(1).rand(len(flat))])
    assert core.uniform_silhouette(thick, 5).score < plain.score - 0.1


@pytest.mark.parametrize(
    "points",
    [
        [[0.0, 0.0], [1.0, 0.0]],
        [[0.0, 0.0], [1.0, 1.0], [3.0, 3.0], [7.0, 7.0]],
        [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0], [0.0, 0.0]],
        [[x, 1e-5 * x * (x - 3)] for x in (0.0, 1.0, 2.0, 3.0)],
    ],
)
def test_few_places_or_a_line_have_an_outline(points):
    assert -1 <= core.uniform_silhouette(points, 2).score <= 1


def test_groups_are_clearly_above_uniform_points():
    random = np.random.RandomState(2)
    points = random.rand(4, 2)[np.arange(200) % 4] * 10 + 0.5 * random.randn(200, 2)
    score = core.silhouette(points, core.kmeans(points, 4, n_init=3).labels).score
    assert core.uniform_silhouette(points, 4).is_clearly_below(score)
    # Not by a hair, nor within what the draws differ by.
    assert not core.UniformSilhouette(0.4, 0.0).is_clearly_below(0.43)
    assert core.UniformSilhouette(0.4, 0.0).is_clearly_below(0.45)
    assert not core.UniformSilhouette(0.4, 0.03).is_clearly_below(0.48)


def test_uniform_points_of_several_groups():
    both = [core.UniformSilhouette(0.4, 0.03), core.UniformSilhouette(0.6, 0.04)]
    found = core.UniformSilhouette.of_groups(both, np.array([30, 10]))
    assert found.score == pytest.approx(0.45)
    assert found.deviation == pytest.approx(math.hypot(0.75 * 0.03, 0.25 * 0.04))


def test_uniform_points_need_two_clusters():
    with pytest.raises(core.InvalidParameterError):
        core.uniform_silhouette([[0.0], [1.0]], 1)
    with pytest.raises(core.InvalidParameterError):
        core.uniform_silhouette([[0.0], [1.0]], 3)
    with pytest.raises(core.ClusteringCanceled):
        core.uniform_silhouette([[0.0], [1.0], [2.0]], 2, is_canceled=lambda: True)
