"""The assignment along a graph to centers that stay where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..clustering.sizes import Sizes, Weights, size_bounds
from ..errors import InfeasibleIslandsError, InfeasiblePairsError, InvalidPointsError
from ..exact.arrays import Array, IsCanceled, poll
from ..exact.distances import exact_sum
from ..results import GraphAssignment
from ..transport.bounds import Bounds, bound_violations, totals
from ..validation import as_integers, check_choice
from .ascent import find_prices, price_bound
from .branches import cut_branches
from .exact_finish import MOST_PAIRS, MOST_SOURCES, finish, finish_by_table
from .moves import move_across_borders
from .network import Graph, ShortestPaths, connected_parts

#: What comes first where both cannot be had.
FIRST = ("sizes", "connection")
#: Newton steps on the prices, at most, and the share of a cell's weight that may be wrong when the
#: exact finish takes over.
NEWTON_STEPS = 60
NEARLY = 0.002
#: Times the length of a path in steps, no path of unrounded edges is longer.
LONGER = 1 + 1e-6


@dataclass(frozen=True)
class _Part:
    """What is found on one component; labels are its own numbers of centers."""

    labels: Array
    node_labels: Array
    lengths: Array
    lower_bound: int
    prices: Array
    n_cuts: int


def assign_on_graph(
    graph: Graph,
    centers: object,
    *,
    at: object = None,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    first: str = "sizes",
    is_canceled: IsCanceled = None,
) -> GraphAssignment:
    """Assign points at nodes of a graph to fixed centers at least total path length, within sizes.

    Parameters
    ----------
    graph : Graph
        Paths lead from centers to points. Turn the edges of a directed graph around for the
        other way.
    centers : array_like of int, shape (k,)
        The node of each center. Several may be at one node, if `first` is "sizes".
    at : array_like of int, shape (n,), optional
        The node of each point. Several may be at one node, and nodes may have none. Without it
        each node is a point.
    min_size, max_size : number or sequence of k numbers, optional
        As in `assign`: bounds on the number of points of each center, or on the sum of their
        weights (capacities are maxima). One alone leaves the other side open; neither means
        equal sizes, those of the centers that are on one component of the graph.
    weights : array_like of float, shape (n,), optional
        Of the points. Path lengths count by them as well. Points are never divided, so that
        bounds may be missed.
    first : {"sizes", "connection"}
        What comes first. "sizes": the assignment is optimal within the bounds. Of branches
        behind dead ends, which are equally good for several centers, at most k - 1 are cut, and
        only there can a cluster be in several parts. "connection": every cluster is connected,
        points at one node stay together, and bounds may be missed; the graph must not be
        directed.
    is_canceled : callable, optional
        Asked before each run of Dijkstra's algorithm and in between; a true answer stops the work.

    Returns
    -------
    GraphAssignment
        Labels of points and nodes, sizes, path lengths, cuts, and what no assignment within the
        bounds can cost less than.

    Raises
    ------
    InvalidPointsError
        If the arrays do not fit each other, or no path leads from any center to a point.
    InvalidParameterError
        If a size is not valid.
    HeavyPointError
        If a point weighs more than any center may take.
    InfeasibleSizesError
        If the sizes cannot be met by all points, wherever they are.
    InfeasibleIslandsError
        If they cannot be met on one component of the graph.
    InfeasiblePairsError
        If edges lead one way, and so few points can be reached from some centers.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Lengths of edges are rounded to integers, as fine as 2**48 over the longest path allows, so
    that lengths of paths are exact sums. Cost, prices and bound are in these steps; `path_costs`
    are sums of the edges as they were given.

    References
    ----------
    A. Brieden, P. Gritzmann, F. Klemm, "Constrained clustering via diagrams: a unified theory and
    its application to electoral district design", EJOR 263 (2017).

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> road = core.Graph.of(5, [[0, 1], [1, 2], [2, 3], [3, 4]], [1.0, 1.0, 1.0, 5.0])
    >>> found = core.assign_on_graph(road, [0, 4], min_size=2)
    >>> found.labels.tolist(), found.path_costs.tolist()
    ([0, 0, 0, 1, 1], [0.0, 1.0, 2.0, 5.0, 0.0])
    """
    check_choice(first, "first", FIRST)
    nodes = _nodes(centers, graph.n_nodes, "centers")
    places = np.arange(graph.n_nodes) if at is None else _nodes(at, graph.n_nodes, "at")
    n_points, k = len(places), len(nodes)
    load = Weights.of(weights, n_points)
    if load is not None:
        load = load.fine_enough(k, min_size, max_size, 0)
    amounts = np.ones(n_points, dtype=np.int64) if load is None else load.amounts
    whole = size_bounds(n_points, k, min_size, max_size, 0, load)
    equal = min_size is None and max_size is None
    connected = first == "connection"
    if connected:
        _check_connectable(graph, nodes)
    poll(is_canceled)
    _check_reached(graph, nodes, places, is_canceled)

    labels = np.full(n_points, -1, dtype=np.int32)
    node_labels = np.full(graph.n_nodes, -1, dtype=np.int64)
    prices = np.zeros(k, dtype=np.int64)
    lengths = np.zeros(n_points)
    bound = n_cuts = 0
    lower, upper = whole.lower.copy(), whole.upper.copy()
    for component in np.unique(graph.components[nodes]).tolist():
        inside = np.flatnonzero(graph.components == component)
        own = np.flatnonzero(graph.components[nodes] == component)
        rows = np.flatnonzero(graph.components[places] == component)
        total = int(amounts[rows].sum())
        if equal:
            weighing = None if load is None else rows_of(load, rows)
            limits = Bounds(np.zeros_like(own), np.zeros_like(own), 0)
            if total:
                limits = size_bounds(len(rows), len(own), None, None, 0, weighing)
            lower[own], upper[own] = limits.lower, limits.upper
        else:
            limits = Bounds(lower[own], upper[own], total)
            check_island(limits, len(rows), load)
        part = graph if len(inside) == graph.n_nodes else graph.part(inside)
        found = _on_component(
            ShortestPaths(part, np.searchsorted(inside, nodes[own])),
            np.searchsorted(inside, places[rows]),
            amounts[rows],
            limits,
            connected,
            load,
            is_canceled,
        )
        labels[rows] = own[found.labels]
        reached = found.node_labels >= 0
        node_labels[inside[reached]] = own[found.node_labels[reached]]
        prices[own] = found.prices
        lengths[rows] = found.lengths
        bound, n_cuts = bound + found.lower_bound, n_cuts + found.n_cuts
    bounds = Bounds(lower, upper, int(amounts.sum()))
    missed = bound_violations(totals(labels, amounts, k), bounds)
    scale = 1.0 if load is None else float(load.scale)
    cost = exact_sum(lengths, amounts)
    paths, longest = ShortestPaths(graph, nodes), lengths / graph.scale * LONGER
    path_costs = own_lengths(paths, places, labels, longest, False, is_canceled)
    return GraphAssignment(
        labels,
        node_labels.astype(np.int32),
        np.bincount(labels, minlength=k),
        path_costs,
        cost,
        bound,
        prices,
        cost == bound and not missed.any(),
        n_cuts,
        count_parts(graph, node_labels, k),
        None if load is None else load.sums(labels, k),
        missed / scale,
        scale,
        graph.scale,
    )


def _on_component(
    paths: ShortestPaths,
    at: Array,
    amounts: Array,
    bounds: Bounds,
    connected: bool,
    load: Optional[Weights],
    is_canceled: IsCanceled,
) -> _Part:
    """The assignment where all nodes hang together, and at least one center is."""
    k, n = paths.n_centers, paths.graph.n_nodes
    if not len(at):
        nobody = np.zeros(k, dtype=np.int64)
        return _Part(at, paths.cells(nobody, is_canceled).labels, np.zeros(0), 0, nobody, 0)
    loads = np.bincount(at, weights=amounts, minlength=n).astype(np.int64)
    if connected:
        prices, cells = find_prices(
            paths, loads, bounds, np.zeros(k), 0.0, NEWTON_STEPS, is_canceled
        )
        bound = price_bound(cells, loads, bounds, prices)
        labels = cells.labels.copy()
        ways, before = lengths_inside(paths, labels), labels.copy()

        def detours(nodes: Array, old: Array, new: Array) -> Array:
            moved = np.flatnonzero(labels != before)
            ways[moved] = _through_neighbors(paths.graph, labels, ways, moved, labels[moved])
            before[moved] = labels[moved]
            there = _through_neighbors(paths.graph, labels, ways, nodes, new)
            detour: Array = loads[nodes] * (there - ways[nodes])
            return detour

        move_across_borders(paths.graph, loads, bounds, labels, detours, paths.nodes, is_canceled)
        lengths = lengths_inside(paths, labels)
        lengths = own_lengths(paths, at, labels[at], lengths[at], True, is_canceled)
        return _Part(labels[at], labels, lengths, bound, prices.astype(np.int64), 0)
    try:
        if k <= MOST_SOURCES and k * len(at) <= MOST_PAIRS:
            found = finish_by_table(paths, at, amounts, bounds, is_canceled)
        else:
            enough = NEARLY * bounds.total / k
            prices, cells = find_prices(
                paths, loads, bounds, np.zeros(k), enough, NEWTON_STEPS, is_canceled
            )
            found = finish(paths, at, amounts, bounds, prices, cells, is_canceled)
    except InfeasiblePairsError as error:
        if load is None:
            raise
        weight, limit = load.in_units(int(error.weight)), load.in_units(int(error.limit))
        raise InfeasiblePairsError(error.centers, weight, limit, error.too_much, True) from None
    labels, node_labels, n_cuts = cut_branches(found.cells, at, amounts, found.labels, found.tied)
    misses = [
        np.abs(bound_violations(totals(some, amounts, k), bounds)).sum()
        for some in (labels, found.labels)
    ]
    if misses[0] > misses[1]:
        # Points of different weight: whole ones do not come as near in the order of the tree.
        labels = found.labels
        node_labels[at] = labels
    lengths = found.near.pairs(slice(None), labels)
    bound = price_bound(found.cells, loads, bounds, found.prices)
    return _Part(labels, node_labels, lengths, bound, found.prices, n_cuts)


def lengths_inside(paths: ShortestPaths, labels: Array) -> Array:
    """Steps (n,) from each node's center on paths that stay in its cluster."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    graph = paths.graph
    inside = labels[graph.tails] == labels[graph.heads]
    edges = (graph.steps[inside], (graph.tails[inside], graph.heads[inside]))
    matrix = csr_matrix(edges, shape=(graph.n_nodes, graph.n_nodes))
    # A center without a cluster is in that of another one.
    sources = paths.nodes[labels[paths.nodes] == np.arange(paths.n_centers)]
    result: Array = dijkstra(matrix, indices=sources, min_only=True)
    return result


def _through_neighbors(
    graph: Graph, labels: Array, ways: Array, nodes: Array, clusters: Array
) -> Array:
    """Steps (m,) to nodes on paths in clusters (m,) that they have a neighbor in."""
    there = np.zeros(graph.n_nodes, dtype=bool)
    there[nodes] = True
    edges = np.flatnonzero(there[graph.tails])
    heads, k = graph.heads[edges], int(labels.max()) + 1
    keys = graph.tails[edges] * np.int64(k) + labels[heads]
    lengths = ways[heads] + graph.steps[edges]
    order = np.lexsort((lengths, keys))
    places = order[np.searchsorted(keys[order], nodes * np.int64(k) + clusters)]
    result: Array = lengths[places]
    return result


def own_lengths(
    paths: ShortestPaths,
    at: Array,
    labels: Array,
    longest: Array,
    exact: bool,
    is_canceled: IsCanceled = None,
) -> Array:
    """Lengths (n,) of the paths to points from their own centers.

    Parameters
    ----------
    paths : ShortestPaths
    at, labels : ndarray of int, shape (n,)
        Node and center of each point.
    longest : ndarray of float64, shape (n,)
        No path is longer.
    exact : bool
        In integer steps; else in units of length.
    is_canceled : callable, optional
    """
    limits = np.zeros(paths.n_centers)
    np.maximum.at(limits, labels, longest)
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(paths.n_centers + 1))
    lengths = np.zeros(len(at))
    used = np.flatnonzero(np.diff(starts))
    for batch, table in paths.from_each(limits, exact, is_canceled, used):
        for row, center in enumerate(batch.tolist()):
            points = order[starts[center] : starts[center + 1]]
            lengths[points] = table[row, at[points]]
    return lengths


def rows_of(load: Weights, rows: Array) -> Weights:
    """The weights of some points."""
    return Weights(load.values[rows], load.amounts[rows], load.scale, load.rounded)


def _nodes(values: object, n_nodes: int, what: str) -> Array:
    """Nodes (m,) of a graph, one at least."""
    nodes = as_integers(values, what)
    if nodes.ndim != 1 or not len(nodes):
        raise InvalidPointsError(f"{what} must be a list of nodes, not of shape {nodes.shape}.")
    if nodes.min() < 0 or nodes.max() >= n_nodes:
        raise InvalidPointsError(
            f"{what} must be nodes from 0 to {n_nodes - 1}; they run from {nodes.min()} to "
            f"{nodes.max()}."
        )
    return nodes.astype(np.int64)


def _check_connectable(graph: Graph, nodes: Array) -> None:
    """Refuse what no connected clusters are made of."""
    if len(np.unique(nodes)) < len(nodes):
        raise InvalidPointsError(
            f"{len(nodes)} centers are at {len(np.unique(nodes))} nodes. Connected clusters need "
            "one for each."
        )
    check_both_ways(graph)


def check_both_ways(graph: Graph) -> None:
    """Refuse a graph with edges that lead one way.

    Raises
    ------
    InvalidPointsError
    """
    keys = graph.tails * np.int64(graph.n_nodes) + graph.heads
    back = graph.heads * np.int64(graph.n_nodes) + graph.tails
    if len(np.setdiff1d(back, keys)):
        raise InvalidPointsError("Connected clusters need edges that lead both ways.")


def _check_reached(graph: Graph, nodes: Array, at: Array, is_canceled: IsCanceled) -> None:
    """Refuse points to which no path leads."""
    cells = ShortestPaths(graph, nodes).cells(np.zeros(len(nodes)), is_canceled)
    lost = np.flatnonzero(cells.labels[at] < 0)
    if len(lost):
        raise InvalidPointsError(
            f"No path leads from any center to {len(lost)} of the points (first point {lost[0]})."
        )


def check_island(bounds: Bounds, n_points: int, load: Optional[Weights]) -> None:
    """Refuse bounds that cannot be met on one component of a graph.

    Raises
    ------
    InfeasibleIslandsError
    """
    if bounds.lower.sum() <= bounds.total <= bounds.upper.sum():
        return

    def told(size: int) -> float:
        return int(size) if load is None else load.in_units(int(size))

    raise InfeasibleIslandsError(
        n_points,
        told(bounds.total),
        len(bounds.lower),
        told(bounds.lower.sum()),
        told(bounds.upper.sum()),
        load is not None,
    )


def count_parts(graph: Graph, labels: Array, n_centers: int) -> Array:
    """In how many connected parts the nodes of each center (k,) are; nodes of -1 do not count."""
    same = labels[graph.tails] == labels[graph.heads]
    parts = connected_parts(graph.n_nodes, graph.tails[same], graph.heads[same])
    used = np.flatnonzero(labels >= 0)
    _, one = np.unique(parts[used], return_index=True)
    counts: Array = np.bincount(labels[used[one]], minlength=n_centers)
    return counts
