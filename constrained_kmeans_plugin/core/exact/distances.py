"""Squared distances between lattice points, and sums of them, without rounding errors."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .arrays import Array, product

#: All weights together: below the 49 bits that `exact_sum` has room for.
MAX_TOTAL = 2**48


def squared_distances(points: Array, centers: Array) -> Array:
    """Exact squared distances (n, k) between lattice points and lattice centers."""
    dimensions = points.shape[1]
    # |x|^2 - 2 x c + |c|^2 as one product of matrices: no sums of large arrays.
    left, right = np.empty((len(points), dimensions + 2)), np.empty((dimensions + 2, len(centers)))
    left[:, :dimensions] = points
    left[:, -2] = (points * points).sum(axis=1)
    left[:, -1] = 1.0
    right[:dimensions] = -2.0 * centers.T
    right[-2] = 1.0
    right[-1] = (centers * centers).sum(axis=1)
    return product(left, right)


def row_distances(points: Array, targets: Array) -> Array:
    """Exact squared distances of points (n, d) to targets.

    To one target (d,), or to one for each point (n, d): (n,); to each of t targets
    (t, 1, d): (t, n).
    """
    result: Array = points[:, 0] - targets[..., 0]
    result *= result
    for axis in range(1, points.shape[1]):
        difference = points[:, axis] - targets[..., axis]
        difference *= difference
        result += difference
    return result


def own_distances(points: Array, centers: Array, labels: Array) -> Array:
    """Exact squared distances (n,) of points (n, d) to their own among the centers (k, d)."""
    columns = np.ascontiguousarray(centers.T)
    result: Array = points[:, 0] - columns[0][labels]
    result *= result
    for axis in range(1, len(columns)):
        # Axis by axis: rows of the centers would be gathered several times slower.
        difference = points[:, axis] - columns[axis][labels]
        difference *= difference
        result += difference
    return result


def exact_sum(values: Array, amounts: Optional[Array] = None) -> int:
    """Sum of integers held in float64, each times its amount, as a Python integer.

    Parameters
    ----------
    values : ndarray of float64, shape (n,)
        Integers of at most 2**53, fewer than 2**36 of them.
    amounts : ndarray of int64, shape (n,), optional
        At least 0, together at most `MAX_TOTAL`.
    """
    integers = values.astype(np.int64)
    # Partial sums of some bits each, which cannot overflow.
    if amounts is None:
        high = int((integers >> 26).sum())
        low = int((integers & ((1 << 26) - 1)).sum())
        return (high << 26) + low
    total = int(((integers >> 39) * amounts).sum()) << 39
    for shift in (0, 13, 26):
        digits = (integers >> shift) & ((1 << 13) - 1)
        total += int((digits * amounts).sum()) << shift
    return total
