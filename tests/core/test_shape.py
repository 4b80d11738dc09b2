"""Shapes of clusters, shares of axes, and colors for a map."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import KINDS, make_points
from scipy.spatial import Voronoi

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.maps.cells import power_cells
from tests.examples import examples


def test_elongation_of_an_ellipse_does_not_depend_on_its_direction():
    random = np.random.RandomState(0)
    ellipse = random.randn(5000, 2) * [5.0, 1.0]
    angle = 0.7
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = np.concatenate([ellipse + 100.0, ellipse @ turn, random.randn(5000, 2) + 500])
    found = core.elongations(points, np.repeat([0, 1, 3], 5000))
    assert found[0] == pytest.approx(found[1], rel=1e-9)
    assert found[0] == pytest.approx(5, rel=0.05)
    assert np.isnan(found[2])
    assert found[3] == pytest.approx(1, rel=0.05)


def test_elongation_in_three_dimensions_is_that_of_the_widest_section():
    points = np.random.RandomState(1).randn(4000, 3) * [6.0, 2.0, 0.01]
    assert core.elongations(points, np.zeros(4000, dtype=int))[0] == pytest.approx(3, rel=0.05)


def test_what_has_no_shape():
    line = np.arange(20.0)[:, None] * [1.0, 3.0]
    assert core.elongations(line, np.zeros(20, dtype=int))[0] == np.inf
    assert np.isnan(core.elongations(np.zeros((20, 2)), np.zeros(20, dtype=int))[0])
    assert np.isnan(core.elongations(line[:9], np.zeros(9, dtype=int))[0])
    assert np.isnan(core.elongations(line[:, :1], np.zeros(20, dtype=int))[0])


def test_axis_shares():
    points = np.array([[0.0, 1.0, 7.0], [6.0, 1.0, 10.0]])
    np.testing.assert_allclose(core.axis_shares(points), [0.8, 0.0, 0.2])
    assert core.axis_shares([[3.0, 3.0]] * 4).tolist() == [0.0, 0.0]
    random = np.random.RandomState(2).rand(50, 4)
    expected = random.var(axis=0) / random.var(axis=0).sum()
    np.testing.assert_allclose(core.axis_shares(random * 1e8 + 1e9), expected, rtol=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("n_clusters", [15, 60, 200])
def test_cells_that_meet_have_different_colors(n_clusters):
    points = np.random.RandomState(n_clusters).rand(20_000, 2)
    result = core.kmeans(points, n_clusters)
    colors = core.color_clusters(points, result.labels, result.centers, 10)
    assert len(colors) == n_clusters
    assert set(colors) <= set(range(10))
    for first, second in Voronoi(result.centers).ridge_points:
        distance = np.linalg.norm(result.centers[first] - result.centers[second])
        # Beyond the rim of the data cells of a Voronoi diagram meet that hold no points there.
        if distance < 1.5 / np.sqrt(n_clusters):
            assert colors[first] != colors[second]
    # Colors are used about equally often.
    assert np.bincount(colors, minlength=10).max() <= 3 * n_clusters / 10


def test_few_clusters_all_have_their_own_color():
    points = np.random.RandomState(0).rand(100, 3)
    result = core.kmeans(points, 6)
    colors = core.color_clusters(points, result.labels, result.centers, 8)
    assert colors.tolist() == [0, 1, 2, 3, 4, 5]


@examples(60)
@given(st.integers(0, 2**32 - 1), st.sampled_from(KINDS), st.integers(1, 6))
def test_any_points_get_colors(seed, kind, n_colors):
    random = np.random.RandomState(seed)
    points = make_points(random, kind, 60, 2)
    labels = random.randint(0, 12, 60)
    centers = points[random.randint(0, 60, 12)]
    colors = core.color_clusters(points, labels, centers, n_colors)
    assert colors.shape == (12,)
    assert colors.min() >= 0
    assert colors.max() < n_colors
    again = core.color_clusters(points, labels, centers, n_colors)
    np.testing.assert_array_equal(colors, again)


@examples(40)
@given(st.integers(0, 2**32 - 1), st.integers(8, 150), st.integers(6, 8))
def test_cells_with_a_border_in_common_never_share_a_color(seed, n_clusters, n_colors):
    random = np.random.RandomState(seed)
    centers = random.rand(n_clusters, 2)
    cells = power_cells(centers, random.rand(n_clusters) / n_clusters, (-1.0, -1.0, 2.0, 2.0))
    _, borders = cells.edges()
    # Points that know little of the cells, and see neighbors elsewhere too.
    points, labels = random.rand(200, 2), random.randint(0, n_clusters, 200)
    colors = core.color_clusters(points, labels, centers, n_colors, borders)
    first, second = colors[borders].T
    assert (first != second).all()
    assert set(colors) <= set(range(n_colors))
    assert np.bincount(colors, minlength=n_colors).max() <= 4 + n_clusters / 2


def test_borders_come_before_other_neighbors():
    centers = np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [50.0, 0.0]])
    labels = [0, 1, 2, 3]
    far_apart = core.color_clusters(centers, labels, centers, 2, np.array([[0, 3], [1, 2]]))
    assert far_apart[0] != far_apart[3]
    assert far_apart[1] != far_apart[2]
    without = core.color_clusters(centers, labels, centers, 3, np.zeros((0, 2)))
    assert len(set(without[:3].tolist())) == 3


@examples(40)
@given(st.integers(0, 2**32 - 1), st.integers(2, 6), st.booleans())
def test_colors_that_meet_are_as_far_apart_as_can_be(seed, n_clusters, has_borders):
    random = np.random.RandomState(seed)
    distances = random.randint(1, 12, (7, 7))
    distances = np.minimum(distances, distances.T)
    points, labels = random.rand(50, 2), random.randint(0, n_clusters, 50)
    centers = random.rand(n_clusters, 2)
    borders = pairs = np.array(list(itertools.combinations(range(n_clusters), 2)))
    if has_borders:
        borders = pairs = pairs[random.rand(len(pairs)) < 0.6]
    elif n_clusters > 3:
        # Which ones are neighbors is for others to know.
        pairs = np.zeros((0, 2), dtype=int)
    colors = core.color_clusters(
        points, labels, centers, 7, borders if has_borders else None, distances
    )
    assert len(set(colors.tolist())) == n_clusters
    if len(pairs):
        best = max(
            distances[tuple(np.array(chosen)[pairs.T])].min()
            for chosen in itertools.permutations(range(7), n_clusters)
        )
        assert distances[tuple(colors[pairs.T])].min() == best


def test_among_free_colors_neighbors_get_those_that_are_far_apart():
    """A row of clusters in three colors, of which the first two are hardly told apart."""
    centers = np.arange(20.0)[:, None] * [1.0, 0.0]
    borders = np.stack([np.arange(19), np.arange(1, 20)], axis=1)
    distances = np.array([[0, 1, 9], [1, 0, 9], [9, 9, 0]])
    colors = core.color_clusters(centers, np.arange(20), centers, 3, borders, distances)
    confused = (distances[tuple(colors[borders.T])] == 1).sum()
    plain = core.color_clusters(centers, np.arange(20), centers, 3, borders)
    assert confused <= 1 < (distances[tuple(plain[borders.T])] == 1).sum() / 3


def test_distances_for_other_colors():
    points = np.random.RandomState(0).rand(20, 2)
    with pytest.raises(core.InvalidParameterError, match="distances"):
        core.color_clusters(points, np.arange(20), points, 3, None, np.ones((4, 4)))
