"""The objective of one assignment after the other: exact integers, found from what changed."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..exact.distances import exact_sum
from .supply import Supply

#: Below so many points there is nothing to be gained.
MANY_POINTS = 1 << 12
#: All points are summed up anew where more than one in so many changed its cluster.
FEW_CHANGES = 8


class Objective:
    """The objective of assignments that change little from one to the next.

    ``sum |x - c|**2`` over a cluster is ``sum |x|**2 - 2 c sum x + size |c|**2``, and only sums
    of clusters that points leave or enter change. Everything is an integer, so nothing is lost
    on the way.

    Parameters
    ----------
    points : LatticePoints
    amounts : ndarray of int64, shape (n,), or None
        Weights; with them, sums could overflow, and each assignment is summed up by itself.
    """

    def __init__(self, points: LatticePoints, amounts: Optional[Array]) -> None:
        self._supply = Supply(points, amounts)
        self._labels: Optional[Array] = None

    def __call__(self, centers: Array, labels: Array) -> int:
        """That of labels (n,) for lattice centers (k, d)."""
        if self._supply.amounts is not None or len(labels) < MANY_POINTS:
            return self._supply.cost(centers, labels)
        n_clusters, points, before = len(centers), self._supply.points.snapped, self._labels
        if before is None:
            self._squares = exact_sum((points**2).sum(axis=1))
            # All of them have changed.
            before = ~labels
        changed = np.flatnonzero(labels != before)
        if FEW_CHANGES * len(changed) > len(labels):
            self._sums, self._sizes = self._summed(points, labels, n_clusters)
        else:
            left = self._summed(points[changed], before[changed], n_clusters)
            entered = self._summed(points[changed], labels[changed], n_clusters)
            self._sums += entered[0] - left[0]
            self._sizes += entered[1] - left[1]
        self._labels = labels
        # Python's integers, which cannot overflow.
        whole = centers.astype(np.int64).astype(object)
        return int(
            self._squares
            - 2 * (whole * self._sums).sum()
            + ((whole * whole).sum(axis=1) * self._sizes).sum()
        )

    @staticmethod
    def _summed(points: Array, labels: Array, n_clusters: int) -> tuple[Array, Array]:
        """Sums (k, d) of points (m, d), and their numbers (k,)."""
        # Exact in float64: coordinates have 25 bits at most.
        columns = [np.bincount(labels, column, n_clusters) for column in points.T]
        sums = np.stack(columns, axis=1).astype(np.int64)
        return sums, np.bincount(labels, minlength=n_clusters)
