"""The objective of one assignment after the other: exact integers, found from what changed."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .assignment.lattice import Array, exact_sum, own_distances
from .assignment.points import LatticePoints

#: Below so many points there is nothing to be gained.
MANY_POINTS = 1 << 12
#: All points are summed up anew where more than one in so many changed its cluster.
FEW_CHANGES = 8


def objective(
    points: LatticePoints, amounts: Optional[Array], centers: Array, labels: Array
) -> int:
    """(Weighted) sum of squared lattice distances of points to their own centers (k, d)."""
    return exact_sum(own_distances(points.snapped, centers, labels), amounts)


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
        self.points = points
        self._amounts = amounts
        self._labels: Optional[Array] = None
        self._squares = 0

    def __call__(self, centers: Array, labels: Array) -> int:
        """That of labels (n,) for lattice centers (k, d)."""
        if self._amounts is not None or len(labels) < MANY_POINTS:
            return objective(self.points, self._amounts, centers, labels)
        n_clusters = len(centers)
        changed = None if self._labels is None else np.flatnonzero(labels != self._labels)
        if self._labels is None or changed is None or FEW_CHANGES * len(changed) > len(labels):
            if self._labels is None:
                self._squares = exact_sum((self.points.snapped**2).sum(axis=1))
            self._sums, self._sizes = self._summed(self.points.snapped, labels, n_clusters)
        else:
            points = self.points.snapped[changed]
            left = self._summed(points, self._labels[changed], n_clusters)
            entered = self._summed(points, labels[changed], n_clusters)
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
