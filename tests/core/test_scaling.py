"""Columns are scaled as their methods say, and positions weigh what is asked for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import pdist
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

from constrained_kmeans_plugin import core
from tests.examples import examples

UNITS = np.array([1.0, 250.0, 1e-3, 4e7])
METHODS = [method for method in core.SCALINGS if method != "none"]


def table(seed=0, rows=101):
    random = np.random.RandomState(seed)
    return random.standard_gamma(2.0, (rows, 4)) * UNITS + [5.0, -1000.0, 0.2, 0.0]


@pytest.mark.parametrize(
    ("method", "oracle"),
    [("z-score", StandardScaler()), ("min-max", MinMaxScaler()), ("robust", RobustScaler())],
)
def test_agrees_with_scikit_learn(method, oracle):
    values = table()
    scaling = core.fit_scaling(values, method)
    np.testing.assert_allclose(scaling.apply(values), oracle.fit_transform(values), atol=1e-10)
    np.testing.assert_allclose(scaling.restore(scaling.apply(values)), values, rtol=1e-12)


def test_no_scaling_changes_nothing():
    values = table()
    scaling = core.fit_scaling(values, "none")
    assert (scaling.apply(values) == values).all()


@pytest.mark.parametrize("method", METHODS)
def test_what_has_no_spread_takes_no_part(method):
    values = np.column_stack([np.full(6, 0.1) * 3, np.arange(6.0), np.full(6, 7.0)])
    values[3, 0] = 0.3  # which is not 0.1 * 3
    assert core.constant_columns(values).tolist() == [True, False, True]
    scaling = core.fit_scaling(values, method)
    assert scaling.spread[[0, 2]].tolist() == [0, 0]
    other = scaling.apply(np.array([[5.0, 2.0, -3.0]]))
    assert other[0, [0, 2]].tolist() == [0, 0]
    assert scaling.restore(other)[0, 1] == pytest.approx(2.0)
    assert scaling.restore(other)[0, 2] == 7.0


@pytest.mark.parametrize("value", [-3.4e38, 1e300, 1e-12, -9999.0])
def test_one_value_does_not_change_the_quartiles_of_the_others(value):
    values = np.r_[np.random.RandomState(5).randn(89) * 18 + 20, value][:, None]
    scaling = core.fit_scaling(values, "robust")
    low, middle, high = np.quantile(values, (0.25, 0.5, 0.75))
    np.testing.assert_allclose(scaling.middle, middle)
    np.testing.assert_allclose(scaling.spread, high - low)
    assert not core.lacks_quartiles(values).any()


def test_robust_scaling_without_quartiles_takes_the_standard_deviation():
    values = np.column_stack([np.r_[np.zeros(9), 8.0], np.arange(10.0)])
    assert core.lacks_quartiles(values).tolist() == [True, False]
    scaling = core.fit_scaling(values, "robust")
    assert scaling.middle.tolist() == [0, 4.5]
    assert scaling.spread.tolist() == pytest.approx([values[:, 0].std(), 4.5])


def test_a_single_row():
    for method in METHODS:
        assert core.fit_scaling([[4.0, -1.0]], method).apply(np.ones((1, 2))).tolist() == [[0, 0]]


@pytest.mark.parametrize("size", [1e-300, 1e300])
@pytest.mark.parametrize("method", METHODS)
def test_neither_overflows_nor_vanishes(method, size):
    values = table()[:, :1] * size
    usual = core.fit_scaling(values / size, method)
    scaled = core.fit_scaling(values, method).apply(values)
    np.testing.assert_allclose(scaled, usual.apply(values / size), atol=1e-9)


@examples(40)
@given(
    method=st.sampled_from(METHODS),
    seed=st.integers(0, 1000),
    factor=st.sampled_from([1e-6, 0.125, 3.0, 1e5]),
    shift=st.floats(-100, 100),
)
def test_units_do_not_matter(method, seed, factor, shift):
    values = table(seed, 30)
    moved = values * factor + shift * factor * UNITS
    np.testing.assert_allclose(
        core.fit_scaling(moved, method).apply(moved),
        core.fit_scaling(values, method).apply(values),
        atol=1e-8,
    )


@examples(30)
@given(
    share=st.floats(0.01, 0.95),
    seed=st.integers(0, 1000),
    method=st.sampled_from(core.SCALINGS),
    axes=st.sampled_from([2, 3]),
)
def test_coordinates_make_up_their_share_of_squared_distances(share, seed, method, axes):
    random = np.random.RandomState(seed)
    values = table(seed, 40)
    places = random.rand(40, axes) * [3e5, 2e4, 7e3][:axes] + 4e6
    scaling = core.fit_scaling(values, method)
    scaled = scaling.apply(values)
    block = core.fit_block(places, share, float(scaled.var(axis=0).sum()))
    assert len(set(block.spread.tolist())) == 1
    of_places = (pdist(block.apply(places)) ** 2).sum()
    of_values = (pdist(scaled) ** 2).sum()
    assert of_places / (of_places + of_values) == pytest.approx(share, rel=1e-9)
    both = scaling.with_columns(block)
    together = both.apply(np.column_stack([values, places]))
    assert (together == np.column_stack([scaled, block.apply(places)])).all()


def test_coordinates_at_one_place_take_no_part():
    block = core.fit_block(np.full((5, 2), 1e6), 0.5, 3.0)
    assert block.spread.tolist() == [0, 0]
    assert core.fit_block(np.arange(8.0).reshape(4, 2), 0.0, 3.0).spread.tolist() == [0, 0]


def test_what_is_refused():
    with pytest.raises(core.InvalidParameterError, match="one of none, z-score"):
        core.fit_scaling([[1.0]], "log")
    with pytest.raises(core.InvalidPointsError, match="not finite"):
        core.fit_scaling([[np.nan]], "robust")
    with pytest.raises(core.InvalidPointsError, match="floating-point range"):
        core.fit_scaling([[-1.7e308], [1.7e308]], "z-score")
    for share in (-0.1, 1.0):
        with pytest.raises(core.InvalidParameterError, match="from 0 to below 1"):
            core.fit_block([[0.0, 1.0]], share, 1.0)


def test_can_be_canceled_at_every_column():
    asked = []

    def second():
        asked.append(True)
        return len(asked) == 2

    for work in (
        lambda: core.fit_scaling(table(), "robust", is_canceled=second),
        lambda: core.lacks_quartiles(table(), is_canceled=second),
        lambda: core.profile(table(), np.zeros(101, dtype=int), 1, is_canceled=second),
    ):
        asked.clear()
        with pytest.raises(core.ClusteringCanceled):
            work()
        assert len(asked) == 2


@pytest.mark.parametrize("dimensions", [20, 50, 100])
def test_many_columns_are_clustered_as_scikit_learn_does(dimensions):
    """The lattice has fewer steps there: still far more than the data tell apart."""
    from sklearn.cluster import KMeans

    random = np.random.RandomState(dimensions)
    middles = random.standard_normal((4, dimensions))
    values = middles[random.randint(0, 4, 300)] + 0.8 * random.standard_normal((300, dimensions))
    values *= 10.0 ** random.randint(-6, 6, dimensions)
    scaled = core.fit_scaling(values, "z-score").apply(values)
    start = scaled[random.choice(300, 4, replace=False)]
    expected = KMeans(4, init=start, n_init=1, tol=0).fit(scaled)
    found = core.kmeans(scaled, 4, init=start)
    assert (found.labels == expected.labels_).all()
    assert found.inertia == pytest.approx(expected.inertia_, rel=1e-12)
    equal = core.constrained_kmeans(scaled, 4, init=start)
    assert equal.sizes.tolist() == [75] * 4
    assert equal.assignment.optimal
    assert equal.assignment.lattice.half >= 2**21
