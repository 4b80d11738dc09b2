"""Prices under which the cells of a shortest-path diagram have the sizes that are asked for.

The dual function is concave in the prices as it is for squared distances, and what lies along the
borders of cells is its curvature: so Newton's method is the same, with one run of Dijkstra's
algorithm for each look.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled
from ..exact.distances import exact_sum
from ..transport.ascent import RIDGE, climbed, laplacian_of, slope_along, solve_laplacian
from ..transport.bounds import Bounds, totals
from .network import Cells, ShortestPaths

#: How often centers without a cell are given one.
EMPTY_ROUNDS = 10
#: Edges of a cell, by their mean length, that a price may change it by in a step.
LONGEST_STEP = 16.0
#: Within these factors a step corrects what the next one takes for the density along borders.
CORRECTIONS = 0.25, 4.0


def find_prices(
    paths: ShortestPaths,
    amounts: Array,
    bounds: Bounds,
    prices: Array,
    enough: float,
    n_steps: int,
    is_canceled: IsCanceled = None,
) -> tuple[Array, Cells]:
    """Prices (k,) that bring sizes near their bounds, and the cells under them.

    Parameters
    ----------
    paths : ShortestPaths
    amounts : ndarray of int64, shape (n,)
        Weights of the nodes.
    bounds : Bounds
    prices : ndarray, shape (k,)
        Where to start.
    enough : float
        So much weight at the wrong center ends it.
    n_steps : int
        Steps at most.
    is_canceled : callable, optional
    """
    n_centers = paths.n_centers

    def look(there: Array) -> tuple[Cells, Array]:
        found = paths.cells(there, is_canceled)
        reached = found.labels >= 0
        return found, totals(found.labels[reached], amounts[reached], n_centers)

    mean = float(paths.graph.steps.mean()) if len(paths.graph.steps) else 1.0
    prices = np.rint(prices)
    cells, sizes = look(prices)
    for _ in range(EMPTY_ROUNDS):
        empty = np.flatnonzero((sizes == 0) & (bounds.lower > 0))
        if not len(empty):
            break
        prices = prices.copy()
        prices[empty] = np.rint(np.maximum(prices, 2 * mean - cells.least[paths.nodes]))[empty]
        cells, sizes = look(prices)
    best = prices, cells
    fewest = bounds.balance(sizes, prices).misplaced
    density, idle = 1.0, 0
    for _ in range(n_steps):
        if fewest <= enough or idle > 4:
            break
        step = _newton_step(paths, amounts, bounds, cells, sizes, prices, density, mean)
        rise = slope_along(bounds, prices, step, sizes)
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        moved, cells, sizes = top
        length = float(np.abs(moved - prices).max()) / max(float(np.abs(step).max()), 1.0)
        left = slope_along(bounds, moved, step, sizes)
        prices = moved
        if length > 0 and rise > left:
            factor = (rise - left) / (rise * length)
            density *= min(max(factor, CORRECTIONS[0]), CORRECTIONS[1])
        misplaced = bounds.balance(sizes, prices).misplaced
        idle = 0 if misplaced < 0.9 * fewest else idle + 1
        if misplaced < fewest:
            best, fewest = (prices, cells), misplaced
    return best


def _newton_step(
    paths: ShortestPaths,
    amounts: Array,
    bounds: Bounds,
    cells: Cells,
    sizes: Array,
    prices: Array,
    density: float,
    mean: float,
) -> Array:
    """The change of prices (k,) after which sizes suit the bounds, if densities are constant.

    A border moves along an edge by half of what the difference of prices changes by. Weights and
    lengths are those of the mean node and edge of the two cells: one node, or one edge that is
    very short, tells little of its neighbors.
    """
    graph, k = paths.graph, len(prices)
    inside = cells.labels >= 0
    counts = np.bincount(cells.labels[inside], minlength=k)
    first, second = cells.labels[graph.tails], cells.labels[graph.heads]
    same = (first == second) & (first >= 0)
    edges = np.bincount(first[same], minlength=k)
    length = np.bincount(first[same], graph.steps[same], k)
    length = np.where(edges > 0, length / np.maximum(edges, 1), mean)
    weight = np.where(counts > 0, sizes / np.maximum(counts, 1), amounts.mean())
    crossing = (first != second) & (first >= 0) & (second >= 0)
    pairs, numbers = np.unique(
        np.minimum(first, second)[crossing] * k + np.maximum(first, second)[crossing],
        return_counts=True,
    )
    some, others = np.divmod(pairs, k)
    share = weight / length
    # Edges that lead both ways are there twice.
    values = density * numbers / 2 * (share[some] + share[others]) / 4
    degree = np.bincount(some, values, k) + np.bincount(others, values, k)
    excess = np.abs(bounds.balance(sizes, prices).excess)
    ridge = RIDGE * degree + np.maximum(excess, float(amounts.mean())) / (LONGEST_STEP * mean * 8)
    return solve_laplacian(
        laplacian_of(some, others, values, degree + ridge), bounds, sizes, prices
    )


def price_bound(
    cells: Cells, amounts: Array, bounds: Bounds, prices: Array, weighing: Optional[Array] = None
) -> int:
    """What every assignment within the bounds costs at least, in steps times weights.

    The dual function: each node at what is least under the prices (n,), and what the prices of
    the sizes that they stand for give back. It holds over all centers, not only near ones.

    Parameters
    ----------
    cells : Cells
        Under these prices.
    amounts : ndarray of int64, shape (n,)
        Of the nodes.
    bounds : Bounds
    prices : ndarray, shape (k,)
    weighing : ndarray of int, optional
        Nodes that count; all that weigh something.
    """
    rows = np.flatnonzero(amounts) if weighing is None else weighing
    # Sums are of what is at least 0; the shift is given back.
    low = float(cells.least[rows].min()) if len(rows) else 0.0
    served = exact_sum(cells.least[rows] - low, amounts[rows])
    shift = int(low) * int(amounts[rows].sum())
    flows = np.where(prices > 0, bounds.lower, bounds.upper)
    return served + shift + sum(int(p) * int(f) for p, f in zip(prices, flows))
