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

#: Points of each cluster, on average, whose margins say what is near.
SAMPLE_PER_CLUSTER = 256


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
        labels[block], runners_up[block], margins[block] = least_two(costs)
    return Diagram(labels, runners_up, margins)


def least_two(costs: Array) -> tuple[Array, Array, Array]:
    """Columns of the least and second-least of each row, and their difference.

    The first among equals; `costs` (n, k) are overwritten.
    """
    rows = np.arange(len(costs))
    best = costs.argmin(axis=1)
    least = costs[rows, best]
    costs[rows, best] = np.inf
    second = costs.argmin(axis=1)
    return best, second, costs[rows, second] - least


@dataclass(frozen=True)
class Border:
    """The points near the borders of their cells, and how far prices may drift without others.

    Attributes
    ----------
    near : ndarray of int, shape (m,)
        Indices of the points, ascending. Of coincident points all are near or none.
    reach : ndarray of float64, shape (k, k)
        A point of cluster a that is not near costs more than `reach[a, b]` more in b.
    """

    near: Array
    reach: Array

    def allows(self, drift: Array) -> bool:
        """Whether after these price changes (k,) only near points may have a better center."""
        return bool((drift - drift[:, None] < self.reach).all())

    def weakened(self, margins: Array, labels: Array, drift: Array) -> Array:
        """Lower bounds on margins (n,) after price changes (k,), for points that are not near."""
        gain = drift - drift[:, None]
        # The point's own margin holds against all clusters, the reach against each one: the
        # first is used where the second is shortest.
        close = self.reach <= self.reach.min(axis=1)[:, None]
        loss = np.where(close, gain, 0.0).max(axis=1)
        floor = np.where(close, np.inf, self.reach - gain).min(axis=1)
        weaker: Array = np.minimum(margins - loss[labels], floor[labels])
        return weaker


def find_border(
    points: Array,
    centers: Array,
    prices: Array,
    labels: Array,
    margins: Array,
    wanted: int,
) -> Border:
    """Choose about `wanted` points of each cluster that are nearest to its border.

    Where points are dense, small margins hold many of them, where they are sparse, few; so
    each cluster has a reach of its own. To clusters farther away the reach is longer: what
    the corner of the cell's bounding box that is nearest to them leaves.

    Parameters
    ----------
    points, centers : ndarray, shapes (n, d) and (k, d)
    prices : ndarray, shape (k,)
    labels : ndarray of int, shape (n,)
        A center of least reduced cost for each point.
    margins : ndarray, shape (n,)
        Lower bounds on what each point would cost more elsewhere.
    wanted : int
    """
    n_clusters = len(centers)
    least = margins_to_hold(labels, margins, n_clusters, wanted)
    if np.isinf(least).all():
        return Border(np.arange(len(points)), np.full((n_clusters, n_clusters), np.inf))
    near = np.flatnonzero(margins <= least[labels])
    gaps = cell_gaps(points, centers, prices, labels)
    return Border(near, np.maximum(least[:, None], gaps))


def margins_to_hold(labels: Array, margins: Array, n_clusters: int, wanted: int) -> Array:
    """For each cluster (k,) a margin that about `wanted` of its points keep below.

    A quantile of a sample; infinity where a cluster has not many more points than that.
    """
    n_points = len(margins)
    least = np.full(n_clusters, np.inf)
    if 2 * wanted * n_clusters >= n_points:
        return least
    stride = max(1, n_points // (SAMPLE_PER_CLUSTER * n_clusters))
    sample, sampled = labels[::stride], margins[::stride]
    order = np.lexsort((sampled, sample))
    ends = np.searchsorted(sample[order], np.arange(n_clusters + 1))
    place = wanted / stride
    some = np.flatnonzero(np.diff(ends) > 2 * place)
    least[some] = sampled[order[ends[some] + int(place)]]
    return least


def cell_gaps(points: Array, centers: Array, prices: Array, labels: Array) -> Array:
    """What any point of a costs more in b, at least, by the bounding box of a's points (k, k)."""
    n_clusters = len(centers)
    # A stable sort of 16-bit integers is a radix sort.
    keys = labels.astype(np.int16) if n_clusters < 2**15 else labels
    order = np.argsort(keys, kind="stable")
    starts = np.searchsorted(keys[order], np.arange(n_clusters))
    filled = np.flatnonzero(np.bincount(labels, minlength=n_clusters))
    heights = (centers * centers).sum(axis=1) - prices
    gaps: Array = heights - heights[:, None]
    for axis in range(points.shape[1]):
        column = points[order, axis]
        slope = -2.0 * (centers[:, axis] - centers[:, axis, None])[filled]
        low = np.minimum.reduceat(column, starts[filled])[:, None]
        high = np.maximum.reduceat(column, starts[filled])[:, None]
        gaps[filled] += np.minimum(slope * low, slope * high)
    empty = np.ones(n_clusters, dtype=bool)
    empty[filled] = False
    gaps[empty] = np.inf
    np.fill_diagonal(gaps, np.inf)
    return gaps
