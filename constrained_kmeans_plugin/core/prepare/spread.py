"""Whether a few values lie so far from all others that they decide a result alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..exact.arrays import Array
from ..validation import check_table

#: Farther away than the farthest of the others by this factor is far. Skewed data, such as
#: revenues or populations, have no such gap; what stands for "no data" has one.
FAR_TIMES = 100.0
#: More than this share of the values is no stray value any more, but a group of its own.
FAR_SHARE = 0.05
#: Of fewer values none is the rule.
_LEAST_VALUES = 10


@dataclass(frozen=True)
class FarValue:
    """The farthest of the values that lie far from all others.

    Attributes
    ----------
    row : int
    times : float
        Its distance from the middle, in times that of the farthest value that is not far;
        infinite where all others are 0.
    count : int
        How many values are far.
    """

    row: int
    times: float
    count: int


def far_value(values: object, others: object = None) -> Optional[FarValue]:
    """The value that is much farther from the middle than nearly all others, if there is one.

    Distances are the largest along any axis, from the median of each.

    Parameters
    ----------
    values : array_like of float, shape (n, d)
        Coordinates along axes of the same unit; a single column for an attribute.
    others : array_like of float, shape (m, d), optional
        What is judged by the spread of `values`, in their place: given centers, for example.

    Returns
    -------
    FarValue or None

    Raises
    ------
    InvalidPointsError
        If the values are not a finite array.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> values = [[float(number)] for number in range(20)]
    >>> core.far_value(values) is None
    True
    >>> core.far_value([*values, [-9999.0]]).row
    20
    """
    array = check_table(values, "values")
    n_values = len(array)
    if n_values < _LEAST_VALUES:
        return None
    # An element of the column: a mean of two could overflow.
    middle = np.partition(array, n_values // 2, axis=0)[n_values // 2]
    away = _away(array, middle)
    n_far = max(1, int(n_values * FAR_SHARE))
    tail = np.sort(np.partition(away, n_values - n_far - 1)[n_values - n_far - 1 :])
    gaps = np.flatnonzero((tail[1:] / FAR_TIMES >= tail[:-1]) & (tail[:-1] > 0))
    spread = float(tail[gaps[0]] if len(gaps) else tail[-1])
    if np.count_nonzero(away) == 1:
        # All others are the same: it is far if it is large beside them.
        spread = float(np.abs(middle).max())
    if others is not None:
        away = _away(check_table(others, "values"), middle)
    row = int(away.argmax())
    far = (away / FAR_TIMES >= spread) & (away > 0)
    if not far[row]:
        return None
    with np.errstate(over="ignore", divide="ignore"):
        return FarValue(row, float(away[row] / spread), int(np.count_nonzero(far)))


def _away(values: Array, middle: Array) -> Array:
    with np.errstate(over="ignore"):
        away: Array = np.abs(values - middle).max(axis=1)
    return away
