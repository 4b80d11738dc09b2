"""Centers that move along a graph, each to a node from which the paths to its points are short."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..clustering.lloyd import kmeans
from ..clustering.sizes import Sizes, Weights, size_bounds
from ..exact.arrays import Array, IsCanceled, poll
from ..transport.bounds import totals
from ..validation import check_integer, check_points
from .ascent import find_prices
from .descent import FEW_STEPS, FIRST_STEPS, ROUGHLY, Descent
from .network import Graph, ShortestPaths

#: Steps toward the place with the least sum of distances, and candidates near it and the mean.
WEISZFELD_STEPS, CANDIDATES = 5, 2


def median_centers(
    graph: Graph,
    points: object,
    at: Array,
    n_clusters: int,
    *,
    homes: Optional[Array] = None,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    max_iter: int = 300,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> tuple[Array, int, bool]:
    """Nodes for k centers, so that paths to the points are short in total, within sizes.

    In turn, points go to centers by a shortest-path diagram whose cells have about the sizes that
    are asked for, and each center goes to the best of a few nodes of points in the middle of its
    cell, if the paths from there are shorter in total. So each move lowers the total for the cells
    as they are. It is a local search: other centers may be better.

    Parameters
    ----------
    graph : Graph
        Paths lead from centers to points.
    points : array_like of float, shape (n, d)
        Where the points are, as the crow flies.
    at : ndarray of int, shape (n,)
        The node of each. Paths lead there from the homes, or without these from everywhere.
    n_clusters : int
    homes : ndarray of int, shape (m,), optional
        Nodes of `covering_nodes`, at most one for each center. In the part of each of them, where
        paths lead from each node to each other, one center stays; the others are in the part that
        has most points.
    min_size, max_size, weights
        As in `assign_on_graph`.
    max_iter : int
    seed : int
        Of the first centers, which are means without limits, as the crow flies.
    is_canceled : callable, optional

    Returns
    -------
    nodes : ndarray of int64, shape (k,)
        In the order in which their first points come.
    n_iter : int
    converged : bool
        Whether no center moved in the last iteration, or the last ones brought next to nothing.

    Raises
    ------
    TooManyClustersError
        If the points have fewer places than there are clusters.
    InfeasibleSizesError
        If the sizes cannot be met.
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    array, k = check_points(points), check_integer(n_clusters, "n_clusters", 1)
    load = Weights.of(weights, len(array))
    if load is not None:
        load = load.fine_enough(k, min_size, max_size, 1)
    amounts = np.ones(len(array), dtype=np.int64) if load is None else load.amounts
    bounds = size_bounds(len(array), k, min_size, max_size, 1, load)
    first = kmeans(array, k, weights=weights, seed=seed, n_init=1, is_canceled=is_canceled)
    parts = graph.strong_parts[at]
    bound_to = np.full(k, np.bincount(parts).argmax())
    usable = np.flatnonzero(parts == bound_to[0])
    nodes = at[usable[_nearest_rows(array[usable], first.centers)]]
    if homes is not None:
        _settle(graph, array, at, parts, homes, first.centers, bound_to, nodes, is_canceled)
    loads = np.bincount(at, weights=amounts, minlength=graph.n_nodes).astype(np.int64)
    prices, best_nodes, order = np.zeros(k), nodes, np.arange(k)
    descent, n_iter, converged = Descent(bounds.total), 0, False
    for n_iter in range(1, max_iter + 1):
        paths = ShortestPaths(graph, nodes)
        prices, cells = find_prices(
            *(paths, loads, bounds, prices, ROUGHLY * bounds.total / k),
            FIRST_STEPS if n_iter == 1 else FEW_STEPS,
            is_canceled,
        )
        labels = cells.labels[at]
        lengths = cells.least[at] + prices[labels]
        misplaced = bounds.balance(totals(labels, amounts, k), prices).misplaced
        if descent.finds(misplaced, float(amounts @ lengths)):
            best_nodes = nodes
            _, firsts = np.unique(labels, return_index=True)
            present = labels[np.sort(firsts)]
            order = np.append(present, np.setdiff1d(np.arange(k), present))
        converged = descent.is_over
        if converged:
            break
        allowed = parts == bound_to[labels]
        moved = _moved(graph, array, at, amounts, allowed, nodes, labels, lengths, is_canceled)
        converged = bool((moved == nodes).all())
        if converged:
            break
        nodes = moved
    return best_nodes[order], n_iter, converged


def _settle(
    graph: Graph,
    points: Array,
    at: Array,
    parts: Array,
    homes: Array,
    centers: Array,
    bound_to: Array,
    nodes: Array,
    is_canceled: IsCanceled,
) -> None:
    """Bring one of the centers to each home: the nearest one, for small parts first."""
    from scipy.spatial import cKDTree

    of_home = graph.strong_parts[homes]
    sizes = np.bincount(parts, minlength=int(of_home.max()) + 1)[of_home]
    away = np.ones(len(centers), dtype=bool)
    for home in np.argsort(sizes, kind="stable").tolist():
        poll(is_canceled)
        rows, free = np.flatnonzero(parts == of_home[home]), np.flatnonzero(away)
        center, node = free[0], homes[home]
        if len(rows):
            lengths, nearest = cKDTree(points[rows]).query(centers[free])
            center, node = free[lengths.argmin()], at[rows[nearest[lengths.argmin()]]]
        away[center], bound_to[center], nodes[center] = False, of_home[home], node


def _moved(
    graph: Graph,
    points: Array,
    at: Array,
    amounts: Array,
    allowed: Array,
    nodes: Array,
    labels: Array,
    lengths: Array,
    is_canceled: IsCanceled,
) -> Array:
    """For each center (k,) the best of its node and the candidates."""
    k, best = len(nodes), nodes.copy()
    sums = np.bincount(labels, amounts * lengths, k)
    radius = np.zeros(k)
    np.maximum.at(radius, labels, lengths)
    members = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[members], np.arange(k + 1))
    for sources in _candidates(points, at, amounts, allowed, nodes, labels):
        paths = ShortestPaths(graph, sources)
        asked = np.flatnonzero((sources != nodes) & (np.diff(starts) > 0))
        # From a better node no path is longer than around by the old one.
        for batch, table in paths.from_each(2 * radius + 1, True, is_canceled, asked):
            for row, center in enumerate(batch.tolist()):
                own = members[starts[center] : starts[center + 1]]
                # What weighs nothing may be where no path leads from here.
                own = own[amounts[own] > 0]
                total = float(amounts[own] @ table[row, at[own]])
                if total < sums[center]:
                    sums[center], best[center] = total, sources[center]
    return best


def _candidates(
    points: Array, at: Array, amounts: Array, allowed: Array, nodes: Array, labels: Array
) -> list[Array]:
    """Nodes (k,) of points near the mean of each cluster, and near its median."""
    k = len(nodes)
    weights = np.where(np.bincount(labels, amounts, k)[labels] > 0, amounts, 1.0)
    middles = []
    share = weights
    for _ in range(WEISZFELD_STEPS + 1):
        sums = np.maximum(np.bincount(labels, share, k), np.finfo(float).tiny)
        middle = np.stack([np.bincount(labels, share * x, k) / sums for x in points.T], axis=1)
        middles.append(middle)
        away = np.linalg.norm(points - middle[labels], axis=1)
        share = weights / np.maximum(away, 1e-9 * (away.max() or 1.0))
    found = []
    rows = np.flatnonzero(allowed)
    for middle in (middles[0], middles[-1]):
        away = np.linalg.norm(points[rows] - middle[labels[rows]], axis=1)
        order = rows[np.lexsort((rows, away, labels[rows]))]
        starts = np.searchsorted(labels[order], np.arange(k + 1))
        for number in range(CANDIDATES):
            candidate = nodes.copy()
            there = np.flatnonzero(np.diff(starts) > number)
            candidate[there] = at[order[starts[there] + number]]
            found.append(candidate)
    return found


def _nearest_rows(points: Array, centers: Array) -> Array:
    """For each center (k, d) the point nearest to it."""
    from scipy.spatial import cKDTree

    rows: Array = cKDTree(points).query(centers)[1]
    return rows
