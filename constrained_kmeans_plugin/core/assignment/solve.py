"""The assignment from beginning to end, and the public function `assign`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from ..errors import InvalidParameterError, SolverFailedError
from ..results import Assignment
from ..validation import Sizes, check_centers, check_points, size_bounds
from .diagram import Diagram, near_borders, power_diagram
from .exchange import (
    BorderPoints,
    ExchangeGraph,
    certifying_prices,
    exchange_costs,
    proves_optimal,
    settle_ties,
)
from .lattice import Array, IsCanceled, Lattice, exact_sum, row_distances
from .network import Network
from .points import LatticePoints
from .prices import COLDEST, COOLING, Bounds, first_prices, newton_prices
from .solvers import SOLVERS, check_solver, solve_network
from .tiles import TiledPoints

#: How many points enter the exchange graph at first: so many, or so many of each cluster.
FIRST_ROWS = 1024
FIRST_ROWS_PER_CLUSTER = 16
#: Newton works on one in so many of the points, those nearest to a border.
NEAR_SHARE = 8
#: Fewer points than this need no first prices from a sample.
SMALL = 512
#: Newton takes all points until it misplaces at most this share, and starts anew from
#: colder first prices if it cannot bring it below the other.
ROUGH_SHARE = 0.002
STALLED_SHARE = 0.02
MAX_COLD_STARTS = 5
#: The graph takes this many times more points when it did not hold all that matter.
WIDENING = 4


@dataclass(frozen=True)
class Solution:
    """An optimal assignment on the lattice, the one that ties choose.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
    prices : ndarray of float64, shape (k,)
        Optimal prices as the solver found them.
    border : ndarray of int, shape (m,)
        Points near the borders of the cells, from which the next prices are guessed.
    """

    labels: Array
    prices: Array
    border: Array


def solve(
    tiles: TiledPoints,
    centers: Array,
    lower: Array,
    upper: Array,
    solver: str = "auto",
    prices: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> Solution:
    """Least-cost labels of n lattice points for lattice centers (k, d).

    The labels are a function of the points, centers and bounds alone: neither the solver
    nor the `prices` (k,) to start from make a difference.
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    if n_clusters == 1:
        return Solution(
            np.zeros(n_points, dtype=np.int32), np.zeros(1), np.zeros(0, dtype=np.int64)
        )
    if solver == "auto":
        return _solve_by_prices(tiles, centers, lower, upper, prices, is_canceled)
    labels = solve_network(Network.full(points, centers, lower, upper), solver)
    return _mend(points, centers, labels.astype(np.int32), lower, upper, is_canceled)


def _solve_by_prices(
    tiles: TiledPoints,
    centers: Array,
    lower: Array,
    upper: Array,
    prices: Optional[Array],
    is_canceled: IsCanceled,
) -> Solution:
    """Newton on the prices, then the exchange graph of the points near a border.

    The graph's answer is proved, or disproved, by the power diagram of its prices: points
    that were not in the graph and would rather be elsewhere join it, and the work goes on
    from there. At worst it ends with all points in the graph.
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    bounds = Bounds(lower, upper, n_points)
    prices, whole = _nearly_right_prices(tiles, centers, bounds, prices, is_canceled)
    labels = whole.labels
    wanted = max(FIRST_ROWS_PER_CLUSTER, FIRST_ROWS // n_clusters)
    in_graph = np.zeros(n_points, dtype=bool)
    while True:
        in_graph[near_borders(whole.labels, whole.margins, n_clusters, wanted)] = True
        rows = np.flatnonzero(in_graph)
        border = BorderPoints(points, centers, labels, rows)
        now = bounds.balance(np.bincount(labels, minlength=n_clusters), prices)
        graph = ExchangeGraph(
            border.relative,
            border.labels,
            border.amounts,
            border.places,
            now.flows,
            lower,
            upper,
            np.append(now.excess, -now.excess.sum()),
        )
        raised, done = graph.place_excess(prices, is_canceled)
        settled = len(rows) == n_points
        if settled and not done:
            raise SolverFailedError("auto", "no way is left to where points are missing")
        if not settled:
            proof = tiles.diagram(centers, raised, is_canceled)
            # Outside the graph even a point with two best centers is one that has a choice.
            elsewhere = ~in_graph & ((proof.labels != labels) | (proof.margins == 0))
            settled = not elsewhere.any()
        if done and settled:
            settle_ties(graph, border.first, n_points, raised, is_canceled)
            border.write_labels(graph, labels)
            return Solution(labels, raised, rows)
        in_graph |= elsewhere
        wanted *= WIDENING
        if np.count_nonzero(elsewhere) <= now.misplaced:
            # Little is wrong: let these points choose, and go on from the new prices. Else
            # the prices went astray for want of these points, and it is better to go back.
            border.write_labels(graph, labels)
            labels[elsewhere] = proof.labels[elsewhere]
            prices, whole = raised, proof


def _nearly_right_prices(
    tiles: TiledPoints,
    centers: Array,
    bounds: Bounds,
    prices: Optional[Array],
    is_canceled: IsCanceled,
) -> tuple[Array, Diagram]:
    """Prices (k,) under which few points are in the wrong cluster, and their diagram."""
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    coldest, cold_starts = COLDEST, 0
    if prices is None and n_points <= SMALL:
        prices = np.zeros(n_clusters)
    while True:
        if prices is None:
            prices = first_prices(points, centers, bounds, coldest, is_canceled)
            coldest, cold_starts = coldest / COOLING, cold_starts + 1
        prices = bounds.anchor(prices)
        whole = tiles.diagram(centers, prices, is_canceled)
        prices, whole, misplaced = newton_prices(
            tiles.diagram,
            centers,
            bounds,
            prices,
            whole,
            None,
            ROUGH_SHARE * n_points,
            is_canceled,
        )
        if misplaced <= STALLED_SHARE * n_points or n_points <= SMALL:
            break
        if cold_starts == MAX_COLD_STARTS:
            break
        # Far from a solution Newton can stall; a colder sample leads nearer to one.
        prices = None
    # The rest of the way is short: hardly a point that is not near a border has to move.
    wanted = max(FIRST_ROWS, n_points // NEAR_SHARE) // n_clusters
    near = near_borders(whole.labels, whole.margins, n_clusters, wanted)
    settled = np.bincount(whole.labels, minlength=n_clusters)
    settled -= np.bincount(whole.labels[near], minlength=n_clusters)
    refined, _, _ = newton_prices(
        partial(power_diagram, points[near]),
        centers,
        bounds,
        prices,
        whole.of(near),
        settled,
        max(2, n_clusters // 2),
        is_canceled,
    )
    if np.array_equal(refined, prices):
        return prices, whole
    return refined, tiles.diagram(centers, refined, is_canceled)


def _mend(
    points: Array,
    centers: Array,
    labels: Array,
    lower: Array,
    upper: Array,
    is_canceled: IsCanceled,
) -> Solution:
    """Make any feasible assignment optimal, on the exchange graph of all points.

    Raises
    ------
    SolverFailedError
        If the labels do not keep within the bounds.
    """
    n_points, n_clusters = len(points), len(centers)
    sizes = np.bincount(labels, minlength=n_clusters)
    if (sizes < lower).any() or (sizes > upper).any():
        raise SolverFailedError("external", "its answer breaks the size bounds")
    everything = np.arange(n_points)
    border = BorderPoints(points, centers, labels, everything)
    graph = ExchangeGraph(
        border.relative,
        border.labels,
        border.amounts,
        border.places,
        sizes,
        lower,
        upper,
        np.zeros(n_clusters + 1, dtype=np.int64),
    )
    distances = graph.cancel_cycles(is_canceled)
    prices = distances[:-1] - distances[-1]
    settle_ties(graph, border.first, n_points, prices, is_canceled)
    border.write_labels(graph, labels)
    return Solution(labels, prices, everything)


def certified(
    points: LatticePoints,
    centers: Array,
    labels: Array,
    lower: Array,
    upper: Array,
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Labels (n,) for lattice centers (k, d) with cost, prices and the certificate."""
    snapped = points.snapped
    sizes = np.bincount(labels, minlength=len(centers))
    costs = exchange_costs(snapped, centers, labels, is_canceled)
    prices = certifying_prices(costs, sizes, lower, upper)
    optimal = prices is not None and proves_optimal(
        snapped, centers, labels, prices, lower, upper, is_canceled
    )
    if prices is None:
        prices = np.zeros(len(centers))
    cost = exact_sum(row_distances(snapped, centers[labels]))
    return Assignment(labels, sizes, cost, prices.astype(np.int64), optimal, points.lattice)


def check_solver_name(solver: object) -> str:
    """`solver` if it is one of `SOLVERS`."""
    if solver not in SOLVERS:
        raise InvalidParameterError("solver", solver, "one of " + ", ".join(SOLVERS))
    return str(solver)


def assign(
    points: object,
    centers: object,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    solver: str = "auto",
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Assign points to fixed centers at least total squared distance, within size bounds.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    centers : array_like of float, shape (k, d)
        In the same units. They stay where they are.
    min_size, max_size : int or sequence of k ints, optional
        Bounds on the number of points of each center. One alone leaves the other side
        open (a center may then remain without points); neither means equal sizes:
        ``n // k`` or one more.
    solver : {"auto", "highs", "networkx", "ortools"}
        "auto" is the exact solver of this package. The others solve the full network,
        up to `solvers.ARC_LIMITS` arcs, and give the same labels.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    Assignment
        With the certificate of optimality. Among equally good assignments, points that
        come first get the lower centers.

    Raises
    ------
    InvalidPointsError
        If points or centers are not finite arrays of matching shapes.
    InvalidParameterError
        If a size or the solver's name is not valid.
    InfeasibleSizesError
        If no assignment keeps within the bounds.
    SolverUnavailableError, SolverLimitError, SolverFailedError
        If the chosen solver cannot be used.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Distances are compared on an integer lattice with 2**25 steps along the longest side
    of the bounding box of points and centers (fewer in more than four dimensions), and
    "optimal" is meant for the snapped coordinates.

    References
    ----------
    F. Aurenhammer, F. Hoffmann, B. Aronov, "Minkowski-type theorems and least-squares
    clustering", Algorithmica 20 (1998).

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.assign([[0.0], [1.0], [2.0], [9.0]], [[1.0], [9.0]]).labels.tolist()
    [0, 0, 1, 1]
    """
    array = check_points(points)
    hubs = check_centers(centers, None, array.shape[1])
    name = check_solver_name(solver)
    lower, upper = size_bounds(len(array), len(hubs), min_size, max_size, smallest=0)
    check_solver(name, len(array), len(hubs))
    lattice = Lattice.fit(array)
    snapped = lattice.snap(hubs)
    if not lattice.contains(snapped):
        lattice = Lattice.fit(np.concatenate([array, hubs]))
        snapped = lattice.snap(hubs)
    on_lattice = LatticePoints.of(array, lattice)
    solution = solve(on_lattice.tiles, snapped, lower, upper, name, is_canceled=is_canceled)
    return certified(on_lattice, snapped, solution.labels, lower, upper, is_canceled)
