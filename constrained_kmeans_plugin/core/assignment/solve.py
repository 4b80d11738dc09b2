"""The least-cost flow of weight from points to centers, from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.sparse.csgraph import connected_components

from ..errors import SolverFailedError
from .border import BorderPoints, Parts
from .bounds import Balance, Bounds, totals
from .diagram import Diagram, near_borders
from .exchange import ExchangeGraph
from .lattice import Array, IsCanceled, squared_distances
from .network import Network
from .prices import COLDEST, COOLING, first_prices, newton_prices
from .solvers import solve_network
from .ties import settle_ties
from .tiles import TiledPoints

#: How many points enter the exchange graph at first: so many, or so many of each cluster.
FIRST_ROWS = 1024
FIRST_ROWS_PER_CLUSTER = 32
#: Newton works on one in so many of the points, those nearest to a border.
NEAR_SHARE = 8
#: Looking at all centers for some points takes as long as the tiles of all points when
#: pairs of points and centers are so many times the points.
DENSE_SHARE = 16
#: Centers so close to a heap and to each other are one at first: a share of the width to
#: which heaps are scattered.
CLOSE = 0.25
#: Up to so many points need no first prices from a sample, and start from the labels of the
#: assignment before.
SMALL = 512
#: Newton takes all points until it misplaces at most this share of their weight, and starts
#: anew from colder first prices if it cannot bring it below the other.
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
        The cluster of each point, the first one of those that are divided.
    divided : Parts
        Points that the optimum divides between clusters: none without weights, and with
        them at most k - 1.
    prices : ndarray of float64, shape (k,)
        Optimal prices as the solver found them.
    border : ndarray of int, shape (m,)
        Points near the borders of the cells, from which the next prices are guessed.
    """

    labels: Array
    divided: Parts
    prices: Array
    border: Array


def solve(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    solver: str = "auto",
    prices: Optional[Array] = None,
    labels: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> Solution:
    """Least-cost labels of n lattice points for lattice centers (k, d).

    The labels are a function of the points, their weights, centers and bounds alone:
    neither the solver nor the `prices` (k,) and `labels` (n,) to start from make a
    difference.

    Parameters
    ----------
    tiles : TiledPoints
    amounts : ndarray of int64, shape (n,), or None
        Weights of the points, at least 1; None for 1 each.
    centers : ndarray, shape (k, d)
    bounds : Bounds
    solver : str
    prices : ndarray, shape (k,), optional
    labels : ndarray of int32, shape (n,), optional
        Whole points, near to the optimum: such as that of centers that have moved.
    is_canceled : callable, optional
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    if n_clusters == 1:
        nothing = np.zeros(0, dtype=np.int64)
        return Solution(np.zeros(n_points, dtype=np.int32), Parts.none(), np.zeros(1), nothing)
    if solver == "auto" and labels is not None and n_points <= SMALL:
        # Prices would cost more than they save.
        parts = Parts.whole(np.arange(n_points), labels, amounts)
        return _mend(points, labels.copy(), parts, centers, bounds, is_canceled)
    if solver == "auto":
        return _solve_by_prices(tiles, amounts, centers, bounds, prices, is_canceled)
    flow = solve_network(Network.full(points, amounts, centers, bounds), solver)
    rows, clusters = np.nonzero(flow)
    parts = Parts(rows, clusters, flow[rows, clusters])
    labels = flow.argmax(axis=1).astype(np.int32)
    return _mend(points, labels, parts, centers, bounds, is_canceled)


def _solve_by_prices(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    prices: Optional[Array],
    is_canceled: IsCanceled,
) -> Solution:
    """Newton on the prices, then the exchange graph of the points near a border.

    The graph's answer is proved, or disproved, by the power diagram of its prices: points
    that were not in the graph and would rather be elsewhere join it, and the work goes on
    from there. At worst it ends with all points in the graph.
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    prices, whole = _first_guess(tiles, amounts, centers, bounds, prices, is_canceled)
    labels = whole.labels.copy()
    wanted = max(FIRST_ROWS_PER_CLUSTER, FIRST_ROWS // n_clusters)
    in_graph = np.zeros(n_points, dtype=bool)
    while True:
        in_graph[near_borders(whole.labels, whole.margins, n_clusters, wanted)] = True
        rows = np.flatnonzero(in_graph)
        border = BorderPoints(points, centers, Parts.whole(rows, labels, amounts), tiles.costs_of)
        now = bounds.balance(totals(labels, amounts, n_clusters), prices)
        graph = _graph(border, bounds, now)
        raised, done = graph.place_excess(prices, is_canceled)
        settled = len(rows) == n_points
        if settled and not done:
            raise SolverFailedError("auto", "no way is left to where weight is missing")
        if not settled:
            # Points whose margin is larger than all price differences stay where they are.
            left = whole.unmoved(raised - prices)
            asked = np.flatnonzero(~in_graph & (left <= 0))
            proof = tiles.diagram_of(asked)(centers, raised, is_canceled)
            # Outside the graph even a point with two best centers is one that has a choice.
            choosing = (proof.labels != labels[asked]) | (proof.margins == 0)
            elsewhere = asked[choosing]
            settled = len(elsewhere) == 0
        if done and settled:
            settle_ties(graph, border.first, n_points, raised, is_canceled)
            divided = border.write_labels(graph, labels)
            return Solution(labels, divided, raised, rows)
        in_graph[elsewhere] = True
        wanted *= WIDENING
        wrong = len(elsewhere) if amounts is None else amounts[elsewhere].sum()
        if wrong <= now.misplaced:
            # Little is wrong: let these points choose, and go on from the new prices. Else
            # the prices went astray for want of these points, and it is better to go back.
            border.write_labels(graph, labels)
            labels[elsewhere] = proof.labels[choosing]
            whole = _moved(tiles, whole, left, centers, raised, is_canceled)
            prices = raised


def _graph(border: BorderPoints, bounds: Bounds, now: Balance) -> ExchangeGraph:
    return ExchangeGraph(
        border.costs,
        border.labels,
        border.amounts,
        border.places,
        now.flows,
        bounds.lower,
        bounds.upper,
        np.append(now.excess, -now.excess.sum()),
    )


def _moved(
    tiles: TiledPoints,
    diagram: Diagram,
    left: Array,
    centers: Array,
    prices: Array,
    is_canceled: IsCanceled,
) -> Diagram:
    """The diagram under changed prices (k,), for which `Diagram.unmoved` gave `left`."""
    rows = np.flatnonzero(left <= 0)
    anew = tiles.diagram_of(rows)(centers, prices, is_canceled)
    labels, runners_up, margins = diagram.labels.copy(), diagram.runners_up.copy(), left.copy()
    labels[rows], runners_up[rows], margins[rows] = anew.labels, anew.runners_up, anew.margins
    return Diagram(labels, runners_up, margins)


def _first_guess(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    prices: Optional[Array],
    is_canceled: IsCanceled,
) -> tuple[Array, Diagram]:
    """Prices (k,) under which little is in the wrong cluster, and their diagram.

    Heaps of coincident points are scattered to find them, and the centers of clusters that
    took hardly anything but points of one heap are one center: no prices could part them.
    """
    if len(tiles.heaps) == 0:
        return _nearly_right_prices(tiles, amounts, centers, bounds, prices, is_canceled)
    reach = (CLOSE * tiles.scatter) ** 2
    at_heap = squared_distances(centers, tiles.heaps).min(axis=1) <= reach
    close = squared_distances(centers, centers) <= reach
    close &= at_heap[:, None] & at_heap
    _, groups = connected_components(close, directed=False)
    _, first = np.unique(groups, return_index=True)
    lower, upper = (totals(groups, bound, len(first)) for bound in (bounds.lower, bounds.upper))
    prices, _ = _nearly_right_prices(
        tiles.spread,
        amounts,
        centers[first],
        Bounds(lower, upper, bounds.total),
        None if prices is None else prices[first],
        is_canceled,
    )
    prices = prices[groups]
    return prices, tiles.diagram(centers, prices, is_canceled)


def _nearly_right_prices(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    prices: Optional[Array],
    is_canceled: IsCanceled,
) -> tuple[Array, Diagram]:
    """Prices (k,) under which little is in the wrong cluster, and their diagram."""
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    # Prices move whole points: of each cluster they can leave about half a one misplaced.
    grain = n_clusters * bounds.total / n_points
    coldest, cold_starts = COLDEST, 0
    few = max(2.0 * bounds.total / n_points, grain / 2)
    if n_points <= SMALL:
        prices = bounds.anchor(np.zeros(n_clusters) if prices is None else prices)
        whole = tiles.diagram(centers, prices, is_canceled)
        nothing = np.zeros(n_clusters, dtype=np.int64)
        prices, whole, _ = newton_prices(
            tiles.diagram,
            centers,
            bounds,
            prices,
            whole,
            amounts,
            nothing,
            few,
            is_canceled,
        )
        return prices, whole
    while True:
        if prices is None:
            prices = first_prices(
                points, amounts, centers, bounds, coldest, is_canceled, tiles.costs_of
            )
            coldest, cold_starts = coldest / COOLING, cold_starts + 1
        prices = bounds.anchor(prices)
        whole = tiles.diagram(centers, prices, is_canceled)
        prices, whole, misplaced = newton_prices(
            tiles.diagram,
            centers,
            bounds,
            prices,
            whole,
            amounts,
            None,
            max(ROUGH_SHARE * bounds.total, grain / 2),
            is_canceled,
        )
        if misplaced <= max(STALLED_SHARE * bounds.total, grain):
            break
        if cold_starts == MAX_COLD_STARTS:
            break
        # Far from a solution Newton can stall; a colder sample leads nearer to one.
        prices = None
    # The rest of the way is short: hardly a point that is not near a border has to move.
    wanted = max(FIRST_ROWS, n_points // NEAR_SHARE) // n_clusters
    near = near_borders(whole.labels, whole.margins, n_clusters, wanted)
    some = None if amounts is None else amounts[near]
    settled = totals(whole.labels, amounts, n_clusters)
    settled -= totals(whole.labels[near], some, n_clusters)
    refined, _, _ = newton_prices(
        tiles.diagram_of(near),
        centers,
        bounds,
        prices,
        whole.of(near),
        some,
        settled,
        few,
        is_canceled,
    )
    left = whole.unmoved(refined - prices)
    if np.count_nonzero(left <= 0) * n_clusters > DENSE_SHARE * n_points:
        return refined, tiles.diagram(centers, refined, is_canceled)
    return refined, _moved(tiles, whole, left, centers, refined, is_canceled)


def _mend(
    points: Array,
    labels: Array,
    parts: Parts,
    centers: Array,
    bounds: Bounds,
    is_canceled: IsCanceled,
) -> Solution:
    """Make any flow, given by its parts, optimal on the exchange graph of all points.

    What breaks the bounds, as the rounding of a solver may, is put right as well. `labels`
    (n,) are overwritten.
    """
    n_points, n_clusters = len(points), len(centers)
    border = BorderPoints(points, centers, parts)
    sizes = totals(parts.clusters, parts.amounts, n_clusters)
    graph = _graph(border, bounds, bounds.balance(sizes, np.zeros(n_clusters)))
    distances = graph.cancel_cycles(is_canceled)
    prices, done = graph.place_excess(distances[:-1] - distances[-1], is_canceled)
    if not done:
        raise SolverFailedError("external", "no way is left to where weight is missing")
    settle_ties(graph, border.first, n_points, prices, is_canceled)
    divided = border.write_labels(graph, labels)
    return Solution(labels, divided, prices, np.arange(n_points))
