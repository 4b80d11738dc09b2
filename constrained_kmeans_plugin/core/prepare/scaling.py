"""Columns of different units made comparable: each is moved and divided by its own spread."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

import numpy as np

from ..errors import InvalidParameterError, InvalidPointsError
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import check_real, check_table

#: Names of the ways to scale.
SCALINGS = ("none", "z-score", "min-max", "robust")

#: A column whose extent is below this part of its largest number is constant: what differs is
#: what rounding has left.
_ROUNDING = 2.0**-48


@dataclass(frozen=True)
class Scaling:
    """What makes columns comparable: ``(value - middle) / spread``.

    Attributes
    ----------
    middle : ndarray of float64, shape (d,)
        In the units of the columns.
    spread : ndarray of float64, shape (d,)
        In the units of the columns. A column whose spread is 0 takes no part: it becomes 0.
    """

    middle: Array
    spread: Array

    def apply(self, values: Array) -> Array:
        """Values (n, d) without unit."""
        takes_part = self.spread > 0
        scaled = np.zeros(values.shape)
        np.divide(values - self.middle, self.spread, out=scaled, where=takes_part)
        return scaled

    def restore(self, scaled: Array) -> Array:
        """Values (n, d) in the units of the columns; the middle where a column takes no part."""
        values: Array = self.middle + scaled * self.spread
        return values

    def with_columns(self, other: Scaling) -> Scaling:
        """A scaling of the columns of both, one after the other."""
        return Scaling(
            np.concatenate([self.middle, other.middle]), np.concatenate([self.spread, other.spread])
        )


def fit_scaling(values: object, method: str, *, is_canceled: IsCanceled = None) -> Scaling:
    """How the columns of a table are scaled.

    Parameters
    ----------
    values : array_like of float, shape (n, d)
    method : {"none", "z-score", "min-max", "robust"}
        Middle and spread are 0 and 1; mean and standard deviation (of all, not of a sample);
        least value and extent; median and interquartile range. Where the range between the
        quartiles is empty though the column is not constant, robust scaling takes the
        standard deviation in its place.
    is_canceled : callable, optional
        Asked before each column; a true answer stops the work.

    Returns
    -------
    Scaling
        With a spread of 0 for columns that are constant, unless nothing is scaled.

    Raises
    ------
    InvalidPointsError
        If the values are not a finite array, or their extent exceeds the floating-point range.
    InvalidParameterError
        If there is no such method.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> scaling = core.fit_scaling([[2.0, 7.0], [4.0, 7.0]], "z-score")
    >>> scaling.middle.tolist(), scaling.spread.tolist()
    ([3.0, 7.0], [1.0, 0.0])
    """
    array = check_table(values, "values")
    if method not in SCALINGS:
        raise InvalidParameterError("method", method, f"one of {', '.join(SCALINGS)}")
    if method == "none":
        return Scaling(np.zeros(array.shape[1]), np.ones(array.shape[1]))
    constant = constant_columns(array)
    middle, spread = array[0].copy(), np.zeros(array.shape[1])
    for place in np.flatnonzero(~constant):
        poll(is_canceled)
        middle[place], spread[place] = _middle_and_spread(array[:, place], method)
    return Scaling(middle, spread)


def fit_block(coordinates: object, share: float, variance: float) -> Scaling:
    """How coordinates are scaled beside other columns: by one spread for all of their axes.

    Parameters
    ----------
    coordinates : array_like of float, shape (n, d)
    share : float
        Of the variance of all columns together, and so of the squared distances between
        points on average, what the coordinates are to make up: from 0 to below 1.
    variance : float
        Sum of the variances of the other columns.

    Returns
    -------
    Scaling
        With spreads of 0 where all points lie at one place.

    Raises
    ------
    InvalidPointsError
        If the coordinates are not a finite array, or their extent exceeds the floating-point
        range.
    """
    array = check_table(coordinates, "coordinates")
    part = check_real(share, "share", "a number from 0 to below 1", 0, math.nextafter(1.0, 0.0))
    others = check_real(variance, "variance", "a non-negative number", 0, sys.float_info.max)
    each = fit_scaling(array, "z-score")
    wanted = math.sqrt(others * part / (1 - part))
    typical = math.hypot(*each.spread.tolist())
    spread = typical / wanted if wanted > 0 else 0.0
    return Scaling(each.middle, np.full(array.shape[1], spread))


def constant_columns(values: object) -> Array:
    """Which columns (d,) of a table (n, d) hold but one value, up to rounding."""
    array = check_table(values, "values")
    low, high = array.min(axis=0), array.max(axis=0)
    with np.errstate(over="ignore"):
        extent = high - low
    if not np.isfinite(extent).all():
        raise InvalidPointsError("The extent of the values exceeds the floating-point range.")
    constant: Array = extent <= _ROUNDING * np.maximum(np.abs(low), np.abs(high))
    return constant


def lacks_quartiles(values: object, *, is_canceled: IsCanceled = None) -> Array:
    """Which columns (d,) have equal quartiles though they are not constant."""
    array = check_table(values, "values")
    lacks = ~constant_columns(array)
    for place in np.flatnonzero(lacks):
        poll(is_canceled)
        ordered = np.sort(array[:, place])
        lacks[place] = _quantile(ordered, 0.25) == _quantile(ordered, 0.75)
    return lacks


def _middle_and_spread(column: Array, method: str) -> tuple[float, float]:
    """Middle and spread of a column that is not constant."""
    low = float(column.min())
    extent = float(column.max()) - low
    if method == "min-max":
        return low, extent
    # Between 0 and 1 no sum of squares overflows or vanishes.
    within = (column - low) / extent
    mean = _mean(within)
    deviation = math.sqrt(_mean((within - mean) ** 2))
    if method == "z-score":
        return low + extent * mean, extent * deviation
    # Of the column itself: within the extent, one far value would leave the others no digits.
    ordered = np.sort(column)
    between = _quantile(ordered, 0.75) - _quantile(ordered, 0.25)
    return _quantile(ordered, 0.5), between or extent * deviation


def _mean(column: Array) -> float:
    """The mean, with additions in reading order on every platform."""
    zeros = np.zeros(len(column), dtype=np.int64)
    return float(np.bincount(zeros, weights=column)[0]) / len(column)


def _quantile(ordered: Array, share: float) -> float:
    """A quantile of ascending numbers, linear between two of them."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    low, high = float(ordered[below]), float(ordered[above])
    return low + (high - low) * (place - below)
