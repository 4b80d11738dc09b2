"""The power diagram of centers and prices: where each point's reduced cost is least.

Under prices the clusters are the cells of a power diagram (Aurenhammer, Hoffmann,
Aronov, "Minkowski-type theorems and least-squares clustering", Algorithmica 20, 1998):
point i goes where ``|x_i - c_j|**2 - price_j`` is least. Only points near a border
between two cells can change their cluster when the prices change a little.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .lattice import Array, IsCanceled, blocks


@dataclass(frozen=True)
class Diagram:
    """Where the points lie in the power diagram of some prices.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        The center with the least reduced cost, the first among equals.
    runners_up : ndarray of int32, shape (n,)
        The next best center; -1 if there is only one.
    margins : ndarray of float64, shape (n,)
        How much more the runner-up costs: an exact integer, at least 0.
    """

    labels: Array
    runners_up: Array
    margins: Array

    def of(self, rows: Array) -> Diagram:
        """The same for some of the points."""
        return Diagram(self.labels[rows], self.runners_up[rows], self.margins[rows])


def power_diagram(
    points: Array, centers: Array, prices: Array, is_canceled: IsCanceled = None
) -> Diagram:
    """Best and second-best center of every point (n, d) under prices (k,)."""
    n_points, n_clusters = len(points), len(centers)
    labels = np.zeros(n_points, dtype=np.int32)
    runners_up = np.full(n_points, -1, dtype=np.int32)
    margins = np.full(n_points, np.inf)
    if n_clusters == 1:
        return Diagram(labels, runners_up, margins)
    # Without the point's own square: it is the same for all centers.
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1) - prices
    for block in blocks(n_points, n_clusters, is_canceled):
        costs = points[block] @ slopes
        costs += heights
        rows = np.arange(len(costs))
        best = costs.argmin(axis=1)
        least = costs[rows, best]
        costs[rows, best] = np.inf
        second = costs.argmin(axis=1)
        labels[block] = best
        runners_up[block] = second
        margins[block] = costs[rows, second] - least
    return Diagram(labels, runners_up, margins)


def nearest(points: Array, centers: Array, is_canceled: IsCanceled = None) -> Array:
    """Index (n,) of the nearest center of every point, the first among equals."""
    labels = np.zeros(len(points), dtype=np.int32)
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1)
    for block in blocks(len(points), len(centers), is_canceled):
        costs = points[block] @ slopes
        costs += heights
        labels[block] = costs.argmin(axis=1)
    return labels


def nearest_to_border(margins: Array, wanted: int) -> tuple[Array, float]:
    """Indices of about `wanted` points of least margin, and what all others exceed.

    Coincident points have one margin, so either all of them are among these or none.
    """
    if 2 * wanted >= len(margins):
        return np.arange(len(margins)), np.inf
    reach = np.partition(margins, wanted)[wanted]
    return np.flatnonzero(margins <= reach), float(reach)
