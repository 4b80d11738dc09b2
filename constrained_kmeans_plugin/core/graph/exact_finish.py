"""The exact assignment of points at nodes to centers, by few candidates for each of them.

Prices that are nearly right leave few points in question: those to which a second path is not much
longer, after prices, than the best one. They are a transport problem with few pairs. Whether a
pair that was left out would have done better is seen from one more diagram under its prices.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from ..costs.table import SparseTable, Table
from ..errors import InfeasiblePairsError
from ..exact.arrays import Array, IsCanceled
from ..transport.bounds import Bounds, totals
from ..transport.integral.problem import Problem
from ..transport.warm_start import WarmStart
from .network import Cells, ShortestPaths

#: Mean edges by which a path is longer than the best one, at first, and still a candidate.
FIRST_MARGIN = 4.0
#: The factor of the next margin, where candidates did not do.
WIDENING = 8.0
#: Up to this many centers, and pairs of a point and a center (160 MB), all paths are found sooner
#: than prices.
MOST_SOURCES, MOST_PAIRS = 150, 20_000_000
#: From this many margins on, candidates are all centers.
ALL_FROM = 5


@dataclass(frozen=True)
class Finish:
    """The optimum.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Of the points.
    prices : ndarray of int64, shape (k,)
    cells : Cells
        Under these prices.
    near : Table or SparseTable
        For each point the centers that are candidates.
    tied : SparseTable
        Those that are equally good under the prices.
    """

    labels: Array
    prices: Array
    cells: Cells
    near: Union[Table, SparseTable]
    tied: SparseTable


def finish(
    paths: ShortestPaths,
    at: Array,
    amounts: Array,
    bounds: Bounds,
    prices: Array,
    cells: Cells,
    is_canceled: IsCanceled = None,
) -> Finish:
    """The least-cost assignment of points, from prices that are nearly right.

    Parameters
    ----------
    paths : ShortestPaths
    at : ndarray of int, shape (n,)
        The node of each point; from some center a path leads there.
    amounts : ndarray of int64, shape (n,)
        Weights of the points.
    bounds : Bounds
    prices : ndarray, shape (k,)
    cells : Cells
        Under these prices.
    is_canceled : callable, optional

    Raises
    ------
    InfeasiblePairsError
        If paths lead to too few points from some centers.
    """
    nodes = np.unique(at)
    place = np.searchsorted(nodes, at)
    mean = float(paths.graph.steps.mean()) if len(paths.graph.steps) else 1.0
    margin = FIRST_MARGIN * mean
    for attempt in range(ALL_FROM + 1):
        if attempt == ALL_FROM:
            margin = np.inf
        near = _candidates(paths, nodes, prices, cells, margin, is_canceled).some(place)
        # Points with one candidate are where they belong.
        several = np.diff(near.starts) > 1
        labels = near.centers[near.starts[:-1]].astype(np.int32)
        settled = totals(labels[~several], amounts[~several], paths.n_centers)
        rest = Bounds(
            np.maximum(bounds.lower - settled, 0),
            bounds.upper - settled,
            bounds.total - int(settled.sum()),
        )
        rows = np.flatnonzero(several)
        if (rest.upper < 0).any() or not rest.lower.sum() <= rest.total <= rest.upper.sum():
            if attempt < ALL_FROM:
                margin *= WIDENING
                continue
            rows, rest = np.arange(len(at)), bounds
        if not len(rows):
            break
        weights = None if (amounts == 1).all() else amounts[rows]
        problem = Problem.of(near.some(rows), weights, rest)
        try:
            solution = problem.optimum("auto", WarmStart(prices), is_canceled)
        except InfeasiblePairsError:
            if attempt == ALL_FROM:
                raise
            margin *= WIDENING
            continue
        labels[rows] = problem.whole_labels(solution, True, is_canceled)
        prices = problem.proof(solution, labels[rows], is_canceled).prices.astype(np.float64)
        cells = paths.cells(prices, is_canceled)
        # A minimum that settled points exceed pays no price.
        idle = (settled > bounds.lower) & (rest.lower == 0) & (prices > 0)
        if (near.least(prices) == cells.least[at]).all() and not idle.any():
            break
        margin *= WIDENING
    return Finish(labels, prices.astype(np.int64), cells, near, _tied(near, prices))


def finish_by_table(
    paths: ShortestPaths,
    at: Array,
    amounts: Array,
    bounds: Bounds,
    is_canceled: IsCanceled = None,
) -> Finish:
    """The same from the lengths of all paths, where there are few enough: no prices are needed.

    Parameters
    ----------
    paths : ShortestPaths
    at, amounts : ndarray of int, shape (n,)
    bounds : Bounds
    is_canceled : callable, optional

    Raises
    ------
    InfeasiblePairsError
        If paths lead to too few points from some centers.
    """
    nodes, place = np.unique(at, return_inverse=True)
    table = np.empty((len(nodes), paths.n_centers))
    for batch, lengths in paths.from_each(np.full(paths.n_centers, np.inf), True, is_canceled):
        table[:, batch] = lengths[:, nodes].T
    near = Table(table[place.ravel()])
    problem = Problem.of(near, None if (amounts == 1).all() else amounts, bounds)
    solution = problem.optimum("auto", None, is_canceled)
    labels = problem.whole_labels(solution, True, is_canceled)
    prices = problem.proof(solution, labels, is_canceled).prices.astype(np.float64)
    cells = paths.cells(prices, is_canceled)
    rows, centers = np.nonzero(near.costs - prices == cells.least[at, None])
    starts = np.searchsorted(rows, np.arange(len(at) + 1))
    tied = SparseTable(starts, centers, near.costs[rows, centers], paths.n_centers)
    return Finish(labels, prices.astype(np.int64), cells, near, tied)


def _tied(near: SparseTable, prices: Array) -> SparseTable:
    """The pairs whose reduced cost is least."""
    counts, least = np.diff(near.starts), near.least(prices)
    best = near.costs - prices[near.centers] == np.repeat(least, counts)
    starts = np.append(0, np.cumsum(np.add.reduceat(best, near.starts[:-1], dtype=np.int64)))
    return SparseTable(starts, near.centers[best], near.costs[best], near.n_centers)


def _candidates(
    paths: ShortestPaths,
    nodes: Array,
    prices: Array,
    cells: Cells,
    margin: float,
    is_canceled: IsCanceled,
) -> SparseTable:
    """Costs of centers that are within a margin of the best one, for each of some nodes (m,)."""
    k = paths.n_centers
    limits = np.full(k, np.inf)
    if np.isfinite(margin):
        # Cells beside each other: what is a candidate of a center lies in one of them, mostly.
        inside = cells.labels >= 0
        reach = np.full(k, -np.inf)
        np.maximum.at(reach, cells.labels[inside], cells.least[inside])
        first, second = cells.labels[paths.graph.tails], cells.labels[paths.graph.heads]
        crossing = (first != second) & (first >= 0) & (second >= 0)
        around = reach.copy()
        np.maximum.at(around, first[crossing], reach[second[crossing]])
        around[~np.isfinite(around)] = reach.max()
        limits = np.maximum(around + prices + margin, margin)
    rows, centers, costs = [], [], []
    for batch, lengths in paths.from_each(limits, True, is_canceled):
        own = lengths[:, nodes]
        which, row = np.nonzero(own - prices[batch, None] <= cells.least[nodes] + margin)
        good = np.isfinite(own[which, row])
        which, row = which[good], row[good]
        rows.append(row)
        centers.append(batch[which])
        costs.append(own[which, row])
    row, center, cost = (np.concatenate(part) for part in (rows, centers, costs))
    order = np.lexsort((center, row))
    starts = np.searchsorted(row[order], np.arange(len(nodes) + 1))
    return SparseTable(starts, center[order], cost[order], k)
