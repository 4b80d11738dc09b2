"""One value far from all others is found, and skewed data have none."""

from __future__ import annotations

import numpy as np
import pytest

from constrained_kmeans_plugin import core


def square(seed=5, count=60):
    return np.random.RandomState(seed).rand(count, 2) * 200


def test_a_stray_place():
    far = core.far_value(np.r_[square(), [[1e9, 1e9]]])
    assert far.row == 60
    assert far.count == 1
    assert far.times == pytest.approx(1e9 / 105, rel=0.1)
    assert core.far_value(square()) is None


def test_centers_are_judged_by_the_spread_of_the_points():
    assert core.far_value(square(), [[50, 50], [400, -300]]) is None
    # Even if all of them are astray, as in another reference system.
    found = core.far_value(square(), [[1e6, 50], [1e6, 150]])
    assert (found.row, found.count) == (0, 2)
    # Stray points are no measure for centers.
    assert core.far_value(np.r_[square(), [[1e9, 1e9]]], [[1e8, 0]]).row == 0


@pytest.mark.parametrize("value", [-3.4e38, 1e12, -9999])
def test_a_number_that_stands_for_no_data(value):
    column = np.random.RandomState(5).randn(90, 1) * 18 + 20
    column[17] = value
    assert core.far_value(column).row == 17


def test_the_only_value_that_is_not_0():
    column = np.zeros((90, 1))
    assert core.far_value(column) is None
    column[3] = 1e-12
    assert core.far_value(column).times == np.inf
    column[4] = 1e-12
    assert core.far_value(column) is None


def test_ten_values_are_the_least():
    values = np.r_[np.arange(9.0), 1e6][:, None]
    assert core.far_value(values).row == 9
    assert core.far_value(values[1:]) is None


def test_far_is_a_hundred_times_as_far_as_the_farthest_of_the_others():
    """From the median, which is 0."""
    values = np.r_[np.zeros(30), 1.0, 50.0][:, None]
    assert core.far_value(values) is None
    assert core.far_value(values, [[4999.0]]) is None
    assert core.far_value(values, [[5000.0]]).times == 100
    stray = np.r_[values, [[5000.0]]]
    assert core.far_value(stray).times == 100
    assert core.far_value(stray, [[4999.0], [-5000.0]]).row == 1


def test_more_than_a_twentieth_is_a_group_of_its_own():
    values = np.arange(100.0)[:, None]
    values[:5] = 1e9
    assert core.far_value(values).count == 5
    values[:6] = 1e9
    assert core.far_value(values) is None


def test_a_value_far_beyond_another_far_one_does_not_hide_it():
    values = np.r_[np.arange(98.0), 1e5, 1e9][:, None]
    found = core.far_value(values)
    assert (found.row, found.count) == (99, 2)


def test_skewed_data_have_no_far_value():
    found = [
        core.far_value(np.random.RandomState(seed).lognormal(0, 1.5, (200, 1)))
        for seed in range(200)
    ]
    assert found == [None] * 200


def test_values_that_grow_without_a_gap():
    values = np.r_[np.linspace(-1, 1, 95), 5.0 ** np.arange(1, 6)][:, None]
    assert core.far_value(values) is None


def test_values_near_the_limit_of_floats():
    column = np.r_[np.arange(40.0), 1.7e308, -1.7e308][:, None]
    assert core.far_value(column).count == 2
    assert core.far_value(np.full((40, 1), 1.7e308)) is None


def test_one_in_twenty_is_the_most_that_can_be_far():
    values = np.arange(30.0)[:, None]
    assert core.far_value(np.r_[values[1:], [[1e9]]]).row == 29
    assert core.far_value(np.r_[values[2:], [[1e9], [1.1e9]]]) is None
