"""Numbers in the log and in errors, as people read them."""

import math

import pytest

from constrained_kmeans_plugin.bridge.log import numbers


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (12345, "12,345"),
        (-1234.5, "-1,234.5"),
        (0.1 + 0.2, "0.3"),
        (0.000012, "0.000012"),
        (123456789012, "123,456,789,012"),
        (1e20, "1 × 10²⁰"),
        (1.5e-9, "1.5 × 10⁻⁹"),
        (10**400 + 1, "1 × 10⁴⁰⁰"),
        (math.inf, "∞"),
        (-math.inf, "-∞"),
        (math.nan, "–"),
    ],
)
def test_figures(value, text):
    assert numbers.figure(value) == text


@pytest.mark.parametrize(
    ("length", "text"),
    [(0.4567, "0.457 m"), (320, "320 m"), (3204, "3.2 km"), (1_234_567, "1,235 km")],
)
def test_meters_become_kilometers(length, text):
    assert numbers.measured(length, numbers.meters()) == text


def test_other_units_stay():
    assert numbers.measured(1234.5, "feet") == "1,234 feet"
    assert numbers.measured(0.00123, "degrees") == "0.00123 degrees"
    assert numbers.area(1.5e7, numbers.squared("feet")) == "15 million square feet"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1234.4, "1,234 m²"),
        (1.2367e6, "1.24 million m²"),
        (999_499_999, "999 million m²"),
        (999_999_999, "1,000 km²"),
        (1.2367e9, "1,237 km²"),
        (1.2367e19, "12.4 trillion km²"),
    ],
)
def test_squares_of_meters(value, text):
    assert numbers.area(value, numbers.squared(numbers.meters())) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (999_600, "999,600"),
        (999_499_999, "999 million"),
        (999_999_999, "1 billion"),
        (-999_999_999, "-1 billion"),
        (9.999e11, "1 trillion"),
        (2e15, "2 × 10¹⁵"),
        (10**400, "1 × 10⁴⁰⁰"),
        (math.inf, "∞"),
    ],
)
def test_rounding_reaches_the_next_unit(value, text):
    assert numbers.short(value) == text


def test_shares():
    assert numbers.percent(0.00094) == "0.094 %"
    assert numbers.percent(0.123) == "12 %"
    assert numbers.percent(12.3) == "1,230 %"
