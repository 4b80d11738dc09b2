"""What k-means takes for granted, measured: round clusters, and axes that count alike."""

from __future__ import annotations

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..validation import check_labels, check_points

#: A cluster of fewer points is too small to have a shape.
LEAST_POINTS = 10


def elongations(points: object, labels: object) -> Array:
    """How much longer than wide each cluster is.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.

    Returns
    -------
    ndarray of float64, shape (k,)
        Ratio of the standard deviations along the first and the second principal axis: 1
        for a round cluster, infinite for points on a line. NaN for fewer than 10 points,
        for points at one place, and in one dimension.

    Raises
    ------
    InvalidPointsError
        If points or labels are not finite arrays of matching shapes.
    """
    array = check_points(points)
    numbers = check_labels(labels, len(array))
    where = LatticePoints.of(array)
    dimensions = array.shape[1]
    sizes = np.bincount(numbers)
    ratios = np.full(len(sizes), np.nan)
    if dimensions == 1:
        return ratios
    means = where.mean_offsets(numbers, len(sizes), None) * where.lattice.scale
    centered = where.offsets * where.lattice.scale - means[numbers]
    moments = np.empty((len(sizes), dimensions, dimensions))
    for a in range(dimensions):
        for b in range(a + 1):
            sums = np.bincount(numbers, weights=centered[:, a] * centered[:, b])
            moments[:, a, b] = moments[:, b, a] = sums
    variances = np.linalg.eigvalsh(moments)
    first, second = variances[:, -1], variances[:, -2]
    # What is left across a line is rounding.
    second = np.where(second > 1e-12 * first, second, 0.0)
    some = (sizes >= LEAST_POINTS) & (first > 0)
    with np.errstate(divide="ignore"):
        ratios[some] = np.sqrt(first[some] / second[some])
    return ratios


def axis_shares(points: object) -> Array:
    """Share of each coordinate in the variance of the points, and so in their distances.

    Parameters
    ----------
    points : array_like of float, shape (n, d)

    Returns
    -------
    ndarray of float64, shape (d,)
        They add up to 1; all are 0 where the points lie at one place.

    Raises
    ------
    InvalidPointsError
        If the points are not a finite array.
    """
    where = LatticePoints.of(check_points(points))
    variances = (where.offsets * where.lattice.scale).var(axis=0)
    total = float(variances.sum())
    shares: Array = variances / total if total > 0 else variances
    return shares
