"""The power diagram of centers and prices: where each point's reduced cost is least.

Under prices the clusters are the cells of a power diagram (Aurenhammer, Hoffmann,
Aronov, "Minkowski-type theorems and least-squares clustering", Algorithmica 20, 1998):
point i goes where ``|x_i - c_j|**2 - price_j`` is least. Only points near a border
between two cells can change their cluster when the prices change a little.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .lattice import Array, IsCanceled, blocks

#: (points, centers) -> what each point costs at each center (n, k), exact integers
CostsOf = Callable[[Array, Array], Array]
#: (centers, prices, is_canceled) -> Diagram
DiagramOf = Callable[[Array, Array, IsCanceled], "Diagram"]
#: Points of each cluster, on average, whose margins say what is near.
SAMPLE_PER_CLUSTER = 128
#: Sides of borders, about: six on which a cluster has its points, and six opposite.
SIDES_PER_CLUSTER = 12


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
        How much more the runner-up costs: an exact integer, at least 0. For points away
        from all borders it may be less than that, but more than 0.
    """

    labels: Array
    runners_up: Array
    margins: Array

    def of(self, rows: Array) -> Diagram:
        """The same for some of the points."""
        return Diagram(self.labels[rows], self.runners_up[rows], self.margins[rows])

    def moved(self, left: Array, rows: Array, anew: Diagram) -> Diagram:
        """The diagram under changed prices, of which some rows are known.

        Parameters
        ----------
        left : ndarray, shape (n,)
            From `unmoved`.
        rows : ndarray of int, shape (m,)
            All points that have a choice by it, at least.
        anew : Diagram
            That of these.
        """
        labels, runners_up, margins = self.labels.copy(), self.runners_up.copy(), left.copy()
        labels[rows], runners_up[rows], margins[rows] = anew.labels, anew.runners_up, anew.margins
        return Diagram(labels, runners_up, margins)

    def unmoved(self, change: Array) -> Array:
        """How far each point (n,) is from a choice after prices changed by `change` (k,).

        Where the number is positive, the label is still the only best one, and the margin
        at least this.
        """
        left: Array = self.margins - (change.max() - change)[self.labels]
        return left


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
    for block, costs in _reduced_costs(points, centers, prices, is_canceled):
        labels[block], runners_up[block], margins[block] = least_two(costs)
    return Diagram(labels, runners_up, margins)


def cells(points: Array, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Array:
    """The `labels` (n,) of `power_diagram` alone, which takes half the time."""
    labels = np.empty(len(points), dtype=np.int32)
    for block, costs in _reduced_costs(points, centers, prices, is_canceled):
        labels[block] = costs.argmin(axis=1)
    return labels


def _reduced_costs(
    points: Array, centers: Array, prices: Array, is_canceled: IsCanceled
) -> Iterator[tuple[slice, Array]]:
    """Reduced costs of some points (m, k) at a time, but for what is the same in a row."""
    # Without the point's own square: it is the same for all centers.
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1) - prices
    for block in blocks(len(points), len(centers), is_canceled):
        costs = points[block] @ slopes
        costs += heights
        yield block, costs


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


def near_borders(labels: Array, margins: Array, n_clusters: int, wanted: int) -> Array:
    """About `wanted` points of each cluster that are nearest to its border.

    Where points are dense, small margins hold many of them, where they are sparse, few; so
    each cluster is asked by itself.

    Parameters
    ----------
    labels : ndarray of int, shape (n,)
    margins : ndarray, shape (n,)
    n_clusters : int
    wanted : int

    Returns
    -------
    ndarray of int, shape (m,)
        Indices, ascending. Of points with the same label and margin, such as coincident
        ones, all are among them or none.
    """
    n_points = len(margins)
    if 2 * wanted * n_clusters >= n_points:
        return np.arange(n_points)
    # A quantile of a sample is near enough.
    stride = max(1, n_points // (SAMPLE_PER_CLUSTER * n_clusters))
    sample, sampled = labels[::stride], margins[::stride]
    ranked, scale = sort_keys(sample, sampled)
    ranked.sort()
    ends = np.searchsorted(ranked, np.arange(n_clusters + 1))
    place = wanted / stride
    some = np.flatnonzero(np.diff(ends) > 2 * place)
    least = np.full(n_clusters, np.inf)
    least[some] = (ranked[ends[some] + int(place)] - some) / scale
    return np.flatnonzero(margins <= least[labels])


def near_each_border(diagram: Diagram, n_clusters: int, wanted: Array) -> Array:
    """The points nearest to each border.

    A border has two sides; on one are the points of a cluster whose runner-up is another
    one.

    Parameters
    ----------
    diagram : Diagram
    n_clusters : int
    wanted : ndarray, shape (k, k)
        About how many points of each cluster, to the border with each other one.

    Returns
    -------
    ndarray of int, shape (m,)
        Indices, ascending. Of points with the same label, runner-up and margin, such as
        coincident ones, all are among them or none.
    """
    # The coarser the sample, the more candidates it leaves; so both are about as many.
    stride = max(1, int((len(diagram.margins) / (SIDES_PER_CLUSTER * n_clusters)) ** 0.5))
    sides = diagram.labels.astype(np.int64)
    sides *= n_clusters
    sides += diagram.runners_up
    margins, rows = diagram.margins, np.arange(len(sides))
    wanted = wanted.ravel()
    if stride > 1:
        # Which points are candidates at all, a sample tells.
        farthest = _farthest(sides[::stride], margins[::stride], wanted / stride + 1.0)
        rows = np.flatnonzero(margins <= farthest[sides])
        sides, margins = sides[rows], margins[rows]
    return rows[margins <= _farthest(sides, margins, wanted)[sides]]


def _farthest(sides: Array, margins: Array, wanted: Array) -> Array:
    """The margin, side by side, up to which about so many (s,) points have theirs."""
    ranked, scale = sort_keys(sides, margins)
    ranked.sort()
    sides = np.rint(ranked).astype(np.int64)
    starts = np.flatnonzero(np.diff(sides, prepend=-1))
    counts = np.diff(np.append(starts, len(sides)))
    its = sides[starts]
    places = np.minimum(wanted[its], len(sides)).astype(np.int64)
    enough = counts > places
    farthest = np.full(len(wanted), np.inf)
    its, last = its[enough], starts[enough] + places[enough]
    # Margins are integers, and so exact again if they are not too large.
    farthest[its] = np.rint((ranked[last] - its) / scale)
    return farthest


def sort_keys(numbers: Array, margins: Array) -> tuple[Array, float]:
    """What sorts by number (m,), then by margin (m,), much faster than the two of them.

    Returns
    -------
    (ndarray, float)
        Keys, numbers plus scaled margins, and the scale: the largest margin adds a half.
    """
    scale = 0.5 / max(1.0, float(margins.max(initial=0.0)))
    keys: Array = numbers + margins * scale
    return keys, scale
