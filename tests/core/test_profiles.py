"""Profiles of clusters, and principal components."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.decomposition import PCA

from constrained_kmeans_plugin import core
from tests.examples import examples


@examples(60)
@given(
    n_points=st.integers(1, 60),
    n_columns=st.integers(1, 4),
    k=st.integers(1, 6),
    seed=st.integers(0, 10_000),
)
def test_figures_are_those_of_the_values_that_are_there(n_points, n_columns, k, seed):
    random = np.random.RandomState(seed)
    values = np.round(random.standard_normal((n_points, n_columns)) * 3, 1) + 1e6
    values[random.rand(n_points, n_columns) < 0.2] = np.nan
    labels = random.randint(0, k, n_points)
    found = core.profile(values, labels, k)
    for cluster in range(k):
        for column in range(n_columns):
            inside = values[labels == cluster, column]
            inside = inside[~np.isnan(inside)]
            assert found.counts[cluster, column] == len(inside)
            for figure, function in (
                (found.means, np.mean),
                (found.medians, np.median),
                (found.deviations, np.std),
                (found.minima, np.min),
                (found.maxima, np.max),
            ):
                expected = function(inside) if len(inside) else np.nan
                assert figure[cluster, column] == pytest.approx(expected, abs=1e-7, nan_ok=True)
    for column in range(n_columns):
        there = values[:, column][~np.isnan(values[:, column])]
        expected = there.mean() if len(there) else np.nan
        assert found.overall_means[column] == pytest.approx(expected, nan_ok=True)


def test_differences_are_in_standard_deviations():
    values = np.array([[0.0, 5.0], [2.0, 5.0], [10.0, 5.0]])
    found = core.profile(values, [0, 0, 2], 3)
    assert found.differences[0, 0] == pytest.approx((1 - 4) / values[:, 0].std())
    assert found.differences[:, 1].tolist() == pytest.approx([0, np.nan, 0], nan_ok=True)


def test_infinite_values_have_no_profile():
    with pytest.raises(core.InvalidPointsError, match="finite numbers or NaN"):
        core.profile([[np.inf]], [0], 1)


@pytest.mark.parametrize("shape", [(50, 5), (300, 2), (40, 20)])
def test_principal_axes_are_those_of_scikit_learn(shape):
    random = np.random.RandomState(shape[1])
    points = random.standard_normal(shape) @ random.standard_normal((shape[1], shape[1])) + 100
    found = core.principal_axes(points)
    oracle = PCA(2).fit(points)
    np.testing.assert_allclose(found.shares, oracle.explained_variance_ratio_, rtol=1e-9)
    signs = np.sign((found.axes * oracle.components_).sum(axis=1))
    np.testing.assert_allclose(found.axes, oracle.components_ * signs[:, None], atol=1e-9)
    np.testing.assert_allclose(
        found.project(points), oracle.transform(points) * signs, atol=1e-8 * np.abs(points).max()
    )


def test_the_sign_of_an_axis_is_fixed():
    random = np.random.RandomState(3)
    points = random.standard_normal((80, 4)) * [1, 5, 2, 3]
    found = core.principal_axes(points).axes
    mirrored = core.principal_axes(-points).axes
    np.testing.assert_allclose(found, mirrored, atol=1e-12)
    assert (found[[0, 1], np.abs(found).argmax(axis=1)] > 0).all()


def test_of_equal_entries_the_first_is_positive():
    line = np.arange(10.0)[:, None]
    for direction in ([1.0, -1.0], [-1.0, 1.0]):
        found = core.principal_axes(line * direction, 1)
        assert found.axes[0] == pytest.approx([0.5**0.5, -(0.5**0.5)])
        assert found.shares == pytest.approx([1.0])


def test_points_at_one_place_and_in_one_dimension():
    at_one = core.principal_axes(np.ones((5, 3)))
    assert at_one.shares.tolist() == [0, 0]
    assert at_one.project(np.ones((5, 3))).tolist() == [[0, 0]] * 5
    single = core.principal_axes([[1.0], [4.0]])
    assert single.axes.tolist() == [[1.0]]
    assert single.project(np.array([[1.0], [4.0]])).ravel().tolist() == [-1.5, 1.5]


def test_numbers_whose_squares_are_beyond_floats():
    values = np.array([[1e300], [3e300], [-1e300], [1.7e308]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = core.profile(values, [0, 0, 1, 1], 2)
        small = core.profile(values / 2.0**700, [0, 0, 1, 1], 2)
    for name in ("means", "medians", "deviations", "minima", "maxima", "overall_deviations"):
        expected = getattr(small, name) * 2.0**700
        np.testing.assert_allclose(getattr(found, name), expected, rtol=1e-12)
