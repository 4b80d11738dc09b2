"""K-means whose clusters are connected: shortest-path diagrams, and centers that move."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Optional

import numpy as np

from ..clustering.initialization import INIT_METHODS, initial_centers, method_of_start
from ..clustering.loop import OnIteration
from ..clustering.sizes import Weights, size_bounds
from ..costs.tiles import TiledPoints
from ..errors import InvalidPointsError
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import exact_sum
from ..exact.lattice import Lattice
from ..results import Connection, Island, Iteration, KMeansResult
from ..transport.bounds import Bounds, bound_violations, totals
from ..validation import (
    check_centers,
    check_choice,
    check_integer,
    check_number,
    check_points,
    check_real,
    check_seed,
)
from .ascent import find_prices, price_bound
from .descent import FEW_STEPS, FIRST_STEPS, ROUGHLY, Descent
from .fixed_centers import check_both_ways, lengths_inside, rows_of
from .islands import clusters_of_islands
from .levels import LAST_MOVES, LEAST_NODES, LEAST_OF_CELL, RATIO, Coarse, coarsened
from .moves import MoveCosts, move_across_borders
from .network import Graph, ShortestPaths

#: Steps and share for the last centers.
MANY_STEPS, NEARLY = 60, 0.005


def connected_kmeans(
    points: object,
    n_clusters: int,
    graph: Graph,
    *,
    min_size: Optional[float] = None,
    max_size: Optional[float] = None,
    weights: object = None,
    tolerance: float = 0.0,
    init: object = "k-means++",
    n_init: int = 1,
    max_iter: int = 30,
    seed: int = 0,
    on_iteration: OnIteration = None,
    is_canceled: IsCanceled = None,
) -> KMeansResult:
    """Split points into k connected clusters of controlled size.

    Each cluster is a cell of a shortest-path diagram: the nodes to which the path along the edges,
    minus a price, is shortest from its center. Prices give the cells the sizes that are asked for,
    and cells are connected whatever the prices. Then centers move to the node nearest to the mean
    of their cell, until they stay. At last whole nodes move across borders, which lowers what
    bounds are missed by, and then the inertia.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
        One for each node of the graph.
    n_clusters : int
        Number of clusters k, one for each island (component of the graph) at least.
    graph : Graph
        Neighbors, and how long the way is to each. Edges lead both ways.
    min_size, max_size : number, optional
        Bounds on the number of points of each cluster, or on the sum of their weights. One alone
        leaves the other side open; neither means as equal as possible, on each island.
    weights : array_like of float, shape (n,), optional
        As in `assign`; centers are weighted means.
    tolerance : float
        By how many percent sizes may differ from the mean of their island, where neither bound is
        given.
    init : str or array_like of float, shape (k, d)
        A method from `INIT_METHODS`, or first centers; each begins at the node nearest to it.
    n_init : int
        How many starts; the result that misses its bounds by least is kept, and of these the one
        of least inertia. One suffices for first centers that are given.
    max_iter : int
        How often centers move at most.
    seed : int
    on_iteration : callable, optional
        Called with each `Iteration`.
    is_canceled : callable, optional
        Asked before each run of Dijkstra's algorithm and in between; a true answer stops the work.

    Returns
    -------
    KMeansResult
        Every cluster is connected. Bounds come second: its `connection` tells what they are missed
        by.

    Raises
    ------
    InvalidPointsError
        If points, weights, centers or the graph do not fit each other.
    InvalidParameterError
        If another argument is outside its domain.
    TooManyClustersError
        If there are fewer points than clusters.
    HeavyPointError
        If a point weighs more than any cluster may.
    InfeasibleSizesError
        If no clusters keep within the bounds, connected or not.
    InfeasibleIslandsError
        If an island cannot be clusters within the bounds, or there are too few clusters.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Each diagram has the least sum of path lengths for its centers and sizes, points being divided.
    The move of the centers lowers the inertia for the clusters as they are; both are not the same
    sum, so the loop keeps the centers of the least inertia that it met.

    References
    ----------
    A. Brieden, P. Gritzmann, F. Klemm, "Constrained clustering via diagrams: a unified theory and
    its application to electoral district design", EJOR 263 (2017).

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> ring = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]
    >>> graph = core.Graph.of(4, [[0, 1], [2, 3], [3, 0]], [1.0, 1.0, 1.0])
    >>> core.connected_kmeans(ring, 2, graph).sizes.tolist()
    [2, 2]
    """
    array = check_points(points)
    n_points = len(array)
    k = check_integer(n_clusters, "n_clusters", 1)
    starts = check_integer(n_init, "n_init", 1)
    most_moves = check_integer(max_iter, "max_iter", 1)
    percent = check_real(tolerance, "tolerance", "a number from 0 to 100", 0.0, 100.0)
    random = np.random.RandomState(check_seed(seed))
    if graph.n_nodes != n_points:
        raise InvalidPointsError(f"The graph has {graph.n_nodes} nodes for {n_points} points.")
    check_both_ways(graph)
    limits = _limits(graph, k, min_size, max_size, weights)
    load, amounts, whole = limits.load, limits.amounts, limits.whole
    given = None
    if isinstance(init, str):
        check_choice(init, "init", INIT_METHODS)
    else:
        given, starts = check_centers(init, k, array.shape[1]), 1
    islands = [np.flatnonzero(graph.components == one) for one in range(graph.components.max() + 1)]
    if given is None:
        numbers = limits.numbers(graph)
        ends = np.append(0, np.cumsum(numbers))
        owners = [np.arange(start, end) for start, end in zip(ends, ends[1:])]
        first = None
    else:
        first = _nearest_nodes(array, given)
        owners = [np.flatnonzero(graph.components[first] == i) for i in range(len(islands))]
        _check_owned(owners, islands)

    labels = np.empty(n_points, dtype=np.int32)
    nodes = np.empty(k, dtype=np.int64)
    lower, upper = whole.lower.copy(), whole.upper.copy()
    iterations, converged, cost, bound = 0, True, 0, 0
    scale = 1.0 if load is None else float(load.scale)
    told: list[Island] = []
    for number, (rows, own) in enumerate(zip(islands, owners)):
        part = graph if len(rows) == n_points else graph.part(rows)
        weighing = None if load is None else rows_of(load, rows)
        total = int(amounts[rows].sum())
        bounds = Bounds(lower[own], upper[own], total)
        if limits.equal:
            bounds = size_bounds(len(rows), len(own), None, None, 1, weighing)
            spread = int(total / len(own) * percent / 100)
            low, high = np.maximum(bounds.lower - spread, 0), bounds.upper + spread
            bounds = Bounds(low, high, total)
            lower[own], upper[own] = bounds.lower, bounds.upper
        island = _Island.of(part, array[rows], amounts[rows], bounds, scale, is_canceled)
        best: Optional[_Found] = None
        inertias: list[float] = []
        for start in range(starts):
            seeds = None if first is None else np.searchsorted(rows, first[own])
            if seeds is None:
                method = method_of_start(str(init), start, True)
                seeds = _first_nodes(method, island, len(own), load is not None, random)
            tell = None if on_iteration is None else _of_island(number, on_iteration)
            found = island.solved(seeds, most_moves, start, tell, is_canceled)
            inertias.append(found.inertia / scale)
            if best is None or (found.missed, found.inertia) < (best.missed, best.inertia):
                best = found
        if best is None:
            continue
        labels[rows], nodes[own] = own[best.labels], rows[best.nodes]
        least, most = float(bounds.lower.min()), float(bounds.upper.max())
        told.append(Island(own, least / scale, most / scale, tuple(inertias), best.inertia / scale))
        iterations, converged = max(iterations, best.n_iter), converged and best.converged
        cost, bound = cost + best.cost, bound + best.lower_bound
    centers = _means(array, amounts, labels, k)
    weighed = amounts if load is None else load.values
    missed = bound_violations(totals(labels, amounts, k), Bounds(lower, upper, int(amounts.sum())))
    gap = max(0, cost - bound) / bound if bound > 0 else 0.0
    return KMeansResult(
        labels,
        centers,
        np.bincount(labels, minlength=k),
        float((weighed * ((array - centers[labels]) ** 2).sum(axis=1)).sum()),
        iterations,
        converged,
        weight_totals=None if load is None else load.sums(labels, k),
        connection=Connection(nodes, missed / scale, tuple(told), gap),
    )


def check_islands(
    graph: Graph,
    n_clusters: int,
    *,
    min_size: Optional[float] = None,
    max_size: Optional[float] = None,
    weights: object = None,
) -> None:
    """Refuse, before the work, what the islands of a graph do not allow.

    Parameters
    ----------
    graph, n_clusters, min_size, max_size, weights
        As in `connected_kmeans`, which does the same.

    Raises
    ------
    InfeasibleIslandsError
        If an island cannot be clusters within the bounds, or there are too few clusters.
    """
    _limits(graph, n_clusters, min_size, max_size, weights).numbers(graph)


@dataclass(frozen=True)
class _Limits:
    """Weights as integers, and the bounds that clusters of all islands have."""

    load: Optional[Weights]
    amounts: Array
    whole: Bounds
    equal: bool

    def numbers(self, graph: Graph) -> Array:
        """How many clusters each island gets."""
        low, high = int(self.whole.lower[0]), int(self.whole.upper[0])
        if self.equal:
            low, high = 1, self.whole.total
        totals_of = np.bincount(graph.components, self.amounts).astype(np.int64)
        counts = np.bincount(graph.components, self.amounts > 0).astype(np.int64)
        return clusters_of_islands(totals_of, counts, len(self.whole.lower), low, high, self.load)


def _limits(
    graph: Graph,
    k: int,
    min_size: Optional[float],
    max_size: Optional[float],
    weights: object,
) -> _Limits:
    n_points = graph.n_nodes
    load = Weights.of(weights, n_points)
    if load is not None:
        load = load.fine_enough(k, min_size, max_size, 1)
    amounts = np.ones(n_points, dtype=np.int64) if load is None else load.amounts
    check_number(n_points, k, None if load is None else amounts)
    whole = size_bounds(n_points, k, min_size, max_size, 1, load)
    return _Limits(load, amounts, whole, min_size is None and max_size is None)


@dataclass(frozen=True)
class _Found:
    """The clusters of an island; numbers are its own."""

    labels: Array
    nodes: Array
    inertia: float
    missed: int
    n_iter: int
    converged: bool
    cost: int
    lower_bound: int


@dataclass(frozen=True)
class _Island:
    """A connected graph with points (n, d), amounts (n,) and the bounds of its clusters."""

    graph: Graph
    points: Array
    amounts: Array
    bounds: Bounds
    #: Of the amounts: how many of them are a unit of weight.
    scale: float
    #: Parts of the nodes, and the same island with these for nodes; where there are many.
    coarse: Optional[tuple[Coarse, _Island]]

    @classmethod
    def of(
        cls,
        graph: Graph,
        points: Array,
        amounts: Array,
        bounds: Bounds,
        scale: float,
        is_canceled: IsCanceled,
    ) -> _Island:
        """An island with the coarse one on which centers of all starts move first."""
        n, k, coarse = len(points), len(bounds.lower), None
        if n >= LEAST_NODES and n >= RATIO * LEAST_OF_CELL * k:
            found = coarsened(graph, is_canceled)
            parts, n_parts = found.parts, len(found.middles)
            weights = np.bincount(parts, amounts, n_parts).astype(np.int64)
            middles = _means(points, amounts, parts, n_parts)
            coarse = found, cls.of(found.graph, middles, weights, bounds, scale, is_canceled)
        return cls(graph, points, amounts, bounds, scale, coarse)

    def solved(
        self,
        nodes: Array,
        max_iter: int,
        start: int,
        on_iteration: OnIteration,
        is_canceled: IsCanceled,
    ) -> _Found:
        """Clusters from first centers at nodes (k,)."""
        k, mean = len(nodes), self.bounds.total / len(nodes)
        best, best_prices, n_iter, converged = self._descended(
            nodes, max_iter, start, on_iteration, is_canceled
        )
        paths = ShortestPaths(self.graph, best)
        prices, cells = find_prices(
            paths,
            *(self.amounts, self.bounds, best_prices, NEARLY * mean, MANY_STEPS, is_canceled),
        )
        bound = price_bound(cells, self.amounts, self.bounds, prices)
        labels = cells.labels.copy()
        move_across_borders(
            self.graph,
            self.amounts,
            self.bounds,
            labels,
            self._inertia_costs(labels, k),
            best,
            is_canceled,
        )
        missed = bound_violations(totals(labels, self.amounts, k), self.bounds)
        inertia = self._inertia(labels, _means(self.points, self.amounts, labels, k))
        cost = exact_sum(lengths_inside(paths, labels), self.amounts)
        return _Found(
            labels, best, inertia, int(np.abs(missed).sum()), n_iter, converged, cost, bound
        )

    def _descended(
        self,
        nodes: Array,
        max_iter: int,
        start: int,
        on_iteration: OnIteration,
        is_canceled: IsCanceled,
    ) -> tuple[Array, Array, int, bool]:
        """Centers that have moved: nodes (k,), prices (k,), iterations, whether they converged."""
        k, n = len(nodes), len(self.points)
        mean = self.bounds.total / k
        prices, n_before, last, settled = np.zeros(k), 0, max_iter, False
        if self.coarse is not None:
            nodes, prices, n_before, settled = self._on_coarse(
                *self.coarse, nodes, max_iter, start, on_iteration, is_canceled
            )
            last = min(max_iter, n_before + LAST_MOVES)
        best, best_prices, before = nodes, prices, np.full(n, -1)
        descent, converged, n_iter = Descent(self.bounds.total), False, n_before
        for n_iter in range(n_before + 1, last + 1):
            paths = ShortestPaths(self.graph, nodes)
            prices, cells = find_prices(
                *(paths, self.amounts, self.bounds, prices, ROUGHLY * mean),
                FIRST_STEPS if n_iter == 1 else FEW_STEPS,
                is_canceled,
            )
            centers = _means(self.points, self.amounts, cells.labels, k)
            inertia = self._inertia(cells.labels, centers)
            numbers = cells.labels.astype(np.int32)
            sizes = totals(cells.labels, self.amounts, k)
            misplaced = self.bounds.balance(sizes, prices).misplaced
            if descent.finds(misplaced, inertia):
                best, best_prices = nodes, prices
            if on_iteration is not None:
                moved = int(np.count_nonzero(cells.labels != before))
                on_iteration(
                    Iteration(start, n_iter, centers, numbers, inertia / self.scale, moved)
                )
            before = cells.labels
            moved_to = self._nearest_to(centers, cells.labels, nodes)
            converged = descent.is_over or bool((moved_to == nodes).all())
            if converged:
                break
            nodes = moved_to
        return best, best_prices, n_iter, converged or settled

    def _on_coarse(
        self,
        coarse: Coarse,
        island: _Island,
        nodes: Array,
        max_iter: int,
        start: int,
        on_iteration: OnIteration,
        is_canceled: IsCanceled,
    ) -> tuple[Array, Array, int, bool]:
        """The same on a graph with fewer nodes, for this one."""
        parts, k = coarse.parts, len(nodes)

        def tell(iteration: Iteration) -> None:
            labels = iteration.labels[parts]
            centers = _means(self.points, self.amounts, labels, k)
            inertia = self._inertia(labels, centers) / self.scale
            if on_iteration is not None:
                on_iteration(replace(iteration, labels=labels, centers=centers, inertia=inertia))

        found, prices, n_iter, converged = island._descended(
            _nearest_nodes(island.points, self.points[nodes]),
            *(max_iter, start, None if on_iteration is None else tell, is_canceled),
        )
        scale = self.graph.scale / coarse.graph.scale
        return coarse.middles[found], np.rint(scale * prices), n_iter, converged

    def _inertia(self, labels: Array, centers: Array) -> float:
        squares = ((self.points - centers[labels]) ** 2).sum(axis=1)
        return float((self.amounts * squares).sum())

    def _nearest_to(self, centers: Array, labels: Array, nodes: Array) -> Array:
        """The node (k,) of each cluster that is nearest to its center, if it has any.

        Of several at one place it is the one in the middle.
        """
        k = len(nodes)
        squares = ((self.points - centers[labels]) ** 2).sum(axis=1)
        least = np.full(k, np.inf)
        np.minimum.at(least, labels, squares)
        nearest = np.flatnonzero(squares == least[labels])
        nearest = nearest[np.argsort(labels[nearest], kind="stable")]
        counts = np.bincount(labels[nearest], minlength=k)
        middles = np.cumsum(counts) - counts + counts // 2
        result = nodes.copy()
        used = counts > 0
        result[used] = nearest[middles[used]]
        return result

    def _inertia_costs(self, labels: Array, k: int) -> MoveCosts:
        """What moves add to the inertia: J. A. Hartigan, "Clustering algorithms", 1975."""

        def costs(nodes: Array, old: Array, new: Array) -> Array:
            centers = _means(self.points, self.amounts, labels, k)
            sums = np.bincount(labels, self.amounts, k)
            weight, where = self.amounts[nodes].astype(float), self.points[nodes]
            joined = ((where - centers[new]) ** 2).sum(axis=1)
            left = ((where - centers[old]) ** 2).sum(axis=1)
            joins = sums[new] / np.maximum(sums[new] + weight, 1)
            leaves = sums[old] / np.maximum(sums[old] - weight, 1)
            added: Array = weight * (joins * joined - leaves * left)
            return added

        return costs


def _of_island(number: int, on_iteration: Callable[[Iteration], None]) -> OnIteration:
    """What an island with that number tells its iterations to."""
    return lambda iteration: on_iteration(replace(iteration, island=number))


def _means(points: Array, amounts: Array, labels: Array, k: int) -> Array:
    """Weighted means (k, d) of clusters; plain ones where nothing weighs anything."""
    sums = np.bincount(labels, amounts, k)
    light = (sums == 0)[labels]
    weights = np.where(light, 1.0, amounts)
    sums = np.maximum(np.bincount(labels, weights, k), 1e-300)
    origin = points.mean(axis=0)
    columns = [np.bincount(labels, weights * column, k) / sums for column in (points - origin).T]
    means: Array = np.stack(columns, axis=1) + origin
    return means


def _first_nodes(
    method: str, island: _Island, k: int, weighted: bool, random: np.random.RandomState
) -> Array:
    """Nodes (k,) of an island to begin from."""
    if k == 1:
        center = _means(island.points, island.amounts, np.zeros(len(island.points), np.int64), 1)
        return _nearest_nodes(island.points, center)
    lattice = Lattice.fit(island.points)
    snapped = lattice.snap(island.points)
    if len(np.unique(snapped, axis=0)) < k:
        return random.permutation(len(snapped))[:k]
    weights = island.amounts.astype(float) if weighted else None
    centers = initial_centers(method, TiledPoints.of(snapped), k, weights, random)
    return _nearest_nodes(snapped, centers)


def _nearest_nodes(points: Array, centers: Array) -> Array:
    """For each center (k, d) the point nearest to it that no center before has."""
    from scipy.spatial import cKDTree

    tree, taken = cKDTree(points), set()
    nodes = np.empty(len(centers), dtype=np.int64)
    for i, center in enumerate(centers):
        number = 1
        while True:
            near = np.atleast_1d(tree.query(center, k=number)[1]).tolist()
            free = [node for node in near if node not in taken]
            if free:
                break
            number = min(2 * number, len(points))
        nodes[i] = free[0]
        taken.add(free[0])
    return nodes


def _check_owned(owners: list[Array], islands: list[Array]) -> None:
    """Refuse islands without a center."""
    without = [len(rows) for own, rows in zip(owners, islands) if not len(own)]
    if without:
        raise InvalidPointsError(
            f"No center is on {len(without)} of {len(islands)} islands; the largest of them has "
            f"{max(without)} points."
        )
