"""What is to be said of each cluster of a result."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..exact.distances import row_distances
from ..validation import check_centers, check_labels, check_points, check_weights


@dataclass(frozen=True)
class ClusterSummary:
    """Figures of each cluster, in the order of the labels; NaN where there are no points.

    Attributes
    ----------
    sizes : ndarray of int64, shape (k,)
        Number of points.
    weights : ndarray of float64, shape (k,)
        Sum of their weights; the number of points without weights.
    inertia : ndarray of float64, shape (k,)
        (Weighted) sum of their squared distances to the center; 0 without points.
    mean_distances : ndarray of float64, shape (k,)
        (Weighted) mean of their distances to the center; NaN without weight.
    largest_distances : ndarray of float64, shape (k,)
    medoids : ndarray of int64, shape (k,)
        Index of the point nearest to the center, the first among equals; -1 without points.
    """

    sizes: Array
    weights: Array
    inertia: Array
    mean_distances: Array
    largest_distances: Array
    medoids: Array

    @property
    def mean_distance(self) -> float:
        """The (weighted) mean distance of all points to their centers; NaN without weight."""
        some = self.weights > 0
        if not some.any():
            return float("nan")
        return float(np.average(self.mean_distances[some], weights=self.weights[some]))

    @property
    def largest_distance(self) -> float:
        """The largest distance of a point to its center; NaN without points."""
        some = self.sizes > 0
        return float(self.largest_distances[some].max()) if some.any() else float("nan")


def summarize(
    points: object, labels: object, centers: object, *, weights: object = None
) -> ClusterSummary:
    """Sizes, weights, distances and medoids of the clusters.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0; -1 for points that belong to none.
    centers : array_like of float, shape (k, d)
    weights : array_like of float, shape (n,), optional
        Non-negative.

    Returns
    -------
    ClusterSummary
        Distances are in units of the points, inertia in squared ones.

    Raises
    ------
    InvalidPointsError
        If an argument is not a finite array of matching shape.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.summarize([[0.0], [1.0], [5.0]], [0, 0, 0], [[2.0]]).medoids.tolist()
    [1]
    """
    array = check_points(points)
    targets = check_centers(centers, None, array.shape[1])
    k = len(targets)
    everyone = check_labels(labels, len(array), k, -1)
    shares = check_weights(weights, len(array))
    rows = np.flatnonzero(everyone >= 0)
    numbers = everyone[rows]
    where = LatticePoints.of(array)
    squares = row_distances(where.offsets[rows], (targets - where.lattice.origin)[numbers])
    distances = np.sqrt(squares)
    sizes = np.bincount(numbers, minlength=k)
    factors = np.ones(len(rows)) if shares is None else shares[rows]
    totals = np.bincount(numbers, weights=factors, minlength=k)
    sums = np.bincount(numbers, weights=distances * factors, minlength=k)
    means = np.full(k, np.nan)
    np.divide(sums, totals, out=means, where=totals > 0)
    # By cluster, nearest first, among equals in the order of the points.
    order = np.lexsort((squares, numbers))
    ends = np.cumsum(sizes)
    some = sizes > 0
    medoids = np.full(k, -1, dtype=np.int64)
    medoids[some] = rows[order[(ends - sizes)[some]]]
    largest = np.full(k, np.nan)
    largest[some] = distances[order[ends[some] - 1]]
    inertia = np.bincount(numbers, weights=squares * factors, minlength=k)
    return ClusterSummary(sizes, totals, inertia, means, largest, medoids)
