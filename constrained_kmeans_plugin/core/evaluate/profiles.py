"""What the members of each cluster are like: figures of columns that may lack values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InvalidPointsError
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import as_floats, check_integer, check_labels

#: Numbers below two to this power can be squared, and many squares be added up.
MOST_BITS = 480


@dataclass(frozen=True)
class Profile:
    """Figures of the values that are there, by cluster and column; NaN where there are none.

    Attributes
    ----------
    counts : ndarray of int64, shape (k, m)
        How many values there are.
    means, medians, deviations, minima, maxima : ndarray of float64, shape (k, m)
        In the units of the columns; deviations are standard deviations of all, not of a
        sample.
    overall_means, overall_deviations : ndarray of float64, shape (m,)
        Of all clusters together.
    """

    counts: Array
    means: Array
    medians: Array
    deviations: Array
    minima: Array
    maxima: Array
    overall_means: Array
    overall_deviations: Array

    @property
    def differences(self) -> Array:
        """How far each mean is from that of all, in standard deviations of all, (k, m).

        0 where a column does not vary.
        """
        away = self.means - self.overall_means
        differences = np.where(np.isnan(away), np.nan, 0.0)
        np.divide(away, self.overall_deviations, out=differences, where=self.overall_deviations > 0)
        return differences


def profile(
    values: object, labels: object, n_clusters: int, *, is_canceled: IsCanceled = None
) -> Profile:
    """Figures of each cluster's values.

    Parameters
    ----------
    values : array_like of float, shape (n, m)
        NaN is a value that is not there.
    labels : array_like of int, shape (n,)
        Cluster of each row, from 0.
    n_clusters : int
    is_canceled : callable, optional
        Asked before each column; a true answer stops the work.

    Returns
    -------
    Profile

    Raises
    ------
    InvalidPointsError
        If the values are infinite or no table, or the labels do not match them.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.profile([[1.0], [2.0], [9.0]], [0, 0, 0], 1).medians.tolist()
    [[2.0]]
    """
    array = as_floats(values, "values")
    if array.ndim != 2 or not len(array) or np.isinf(array).any():
        raise InvalidPointsError("The values must be a table of finite numbers or NaN.")
    k = check_integer(n_clusters, "n_clusters", 1)
    numbers = check_labels(labels, len(array), k)
    shape = (k, array.shape[1])
    counts = np.zeros(shape, dtype=np.int64)
    means, medians, deviations, minima, maxima = (np.full(shape, np.nan) for _ in range(5))
    overall_means, overall_deviations = np.full((2, array.shape[1]), np.nan)
    for column, all_values in enumerate(array.T):
        poll(is_canceled)
        is_there = ~np.isnan(all_values)
        if not is_there.any():
            continue
        # In a unit, a power of two, in which their squares are finite.
        largest = np.abs(all_values[is_there]).max()
        unit = np.ldexp(1.0, max(0, int(np.frexp(largest)[1]) - MOST_BITS))
        there, of = all_values[is_there] / unit, numbers[is_there]
        count = np.bincount(of, minlength=k)
        some = count > 0
        order = np.lexsort((there, of))
        ordered, ends = there[order], np.cumsum(count)
        starts = ends - count
        counts[:, column] = count
        minima[some, column] = ordered[starts[some]]
        maxima[some, column] = ordered[ends[some] - 1]
        lower = ordered[(starts + (count - 1) // 2)[some]]
        upper = ordered[(starts + count // 2)[some]]
        medians[some, column] = lower + (upper - lower) / 2
        overall_means[column], overall_deviations[column] = there.mean(), there.std()
        # From the middle of all, where little is lost to rounding.
        away = there - overall_means[column]
        mean = np.bincount(of, weights=away, minlength=k)[some] / count[some]
        means[some, column] = overall_means[column] + mean
        spread = away - _spread_out(mean, some)[of]
        squares = np.bincount(of, weights=spread * spread, minlength=k)
        deviations[some, column] = np.sqrt(squares[some] / count[some])
        for figures in (means, medians, deviations, minima, maxima):
            figures[:, column] *= unit
        overall_means[column] *= unit
        overall_deviations[column] *= unit
    return Profile(
        counts, means, medians, deviations, minima, maxima, overall_means, overall_deviations
    )


def _spread_out(values: Array, some: Array) -> Array:
    """Values of some clusters, by cluster."""
    result = np.zeros(len(some))
    result[some] = values
    return result
