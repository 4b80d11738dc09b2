"""The least-cost flow of weight from points to centers, from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import SolverFailedError
from .border import BorderPoints, Parts
from .bounds import Balance, Bounds, totals
from .diagram import near_each_border
from .exchange import ExchangeGraph
from .guess import Guess, Trail
from .lattice import Array, IsCanceled
from .network import Network
from .search import moved_diagram, nearly_right_prices
from .solvers import solve_network
from .ties import settle_ties
from .tiles import TiledPoints

#: Up to so many points are all in the graph from the beginning.
SMALL = 512
#: So many points on each side of a border enter the exchange graph at first,
FIRST_ROWS = 6
#: and so many times those that are to cross it.
ROWS_TIMES = 2
#: The graph takes this many times more points when it did not hold all that matter.
WIDENING = 2


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
    trail : Trail or None
        Where to go on when the centers move; None if prices were not searched for.
    """

    labels: Array
    divided: Parts
    prices: Array
    trail: Optional[Trail] = None

    def guess(self, moved_centers: Array) -> Guess:
        """Where to look for the optimum of centers (k, d) near to those of this one."""
        if self.trail is None:
            return Guess(self.prices, self.labels)
        return self.trail.guess(moved_centers)


def solve(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    solver: str = "auto",
    guess: Optional[Guess] = None,
    is_canceled: IsCanceled = None,
) -> Solution:
    """Least-cost labels of n lattice points for lattice centers (k, d).

    The labels are a function of the points, their weights, centers and bounds alone:
    neither the solver nor the `guess` to start from makes a difference.

    Parameters
    ----------
    tiles : TiledPoints
    amounts : ndarray of int64, shape (n,), or None
        Weights of the points, at least 1; None for 1 each.
    centers : ndarray, shape (k, d)
    bounds : Bounds
    solver : str
    guess : Guess, optional
    is_canceled : callable, optional
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    if n_clusters == 1:
        return Solution(np.zeros(n_points, dtype=np.int32), Parts.none(), np.zeros(1))
    if solver == "auto" and n_points <= SMALL:
        # Prices would cost more than they save.
        known = None if guess is None else guess.labels
        if known is None:
            labels = tiles.diagram(centers, np.zeros(n_clusters), is_canceled).labels
        else:
            labels = known.copy()
        parts = Parts.whole(np.arange(n_points), labels, amounts)
        return _mend(tiles, labels, parts, centers, bounds, solver, known is None, is_canceled)
    if solver == "auto":
        return _solve_by_prices(tiles, amounts, centers, bounds, guess, is_canceled)
    flow = solve_network(Network.full(points, amounts, centers, bounds), solver)
    rows, clusters = np.nonzero(flow)
    parts = Parts(rows, clusters, flow[rows, clusters])
    labels = flow.argmax(axis=1).astype(np.int32)
    return _mend(tiles, labels, parts, centers, bounds, solver, False, is_canceled)


def _solve_by_prices(
    tiles: TiledPoints,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    guess: Optional[Guess],
    is_canceled: IsCanceled,
) -> Solution:
    """Newton on the prices, then the exchange graph of the points near a border.

    The graph's answer is proved, or disproved, by the power diagram of its prices: points
    that were not in the graph and would rather be elsewhere join it, and the work goes on
    from there. At worst it ends with all points in the graph.
    """
    points, n_points, n_clusters = tiles.points, len(tiles), len(centers)
    found = nearly_right_prices(tiles, amounts, centers, bounds, guess, is_canceled)
    prices, whole, trail = found.prices, found.diagram, found.trail
    labels = whole.labels.copy()
    now = bounds.balance(totals(labels, amounts, n_clusters), prices)
    wanted = FIRST_ROWS + ROWS_TIMES * found.flows
    in_graph, patient = np.zeros(n_points, dtype=bool), True
    while True:
        in_graph[near_each_border(whole, n_clusters, wanted)] = True
        rows = np.flatnonzero(in_graph)
        border = BorderPoints(points, centers, Parts.whole(rows, labels, amounts), tiles.costs_of)
        graph = _graph(border, bounds, now)
        raised, done = graph.place_excess(prices, is_canceled)
        settled = len(rows) == n_points
        if settled and not done:
            raise SolverFailedError("auto", "no way is left to where weight is missing")
        if not settled:
            # Points whose margin is larger than all price differences stay where they are.
            left = whole.unmoved(raised - prices)
            asked = np.flatnonzero(~in_graph & (left <= 0))
            proof = tiles.diagram_of(asked, n_clusters)(centers, raised, is_canceled)
            # Outside the graph even a point with two best centers is one that has a choice.
            choosing = (proof.labels != labels[asked]) | (proof.margins == 0)
            elsewhere = asked[choosing]
            settled = len(elsewhere) == 0
        if done and settled:
            settle_ties(graph, border.first, n_points, raised, is_canceled)
            divided = border.write_labels(graph, labels)
            if trail is None:
                trail = Trail.left(points, centers, raised, labels, whole, guess)
            return Solution(labels, divided, raised, trail)
        in_graph[elsewhere] = True
        wrong = len(elsewhere) if amounts is None else amounts[elsewhere].sum()
        if wrong <= now.misplaced:
            # Little is wrong: let these points choose, and go on from the new prices. Else
            # the prices went astray for want of these points, and it is better to go back.
            border.write_labels(graph, labels)
            labels[elsewhere] = proof.labels[choosing]
            whole = moved_diagram(tiles, whole, left, centers, raised, is_canceled)
            prices = raised
            now = bounds.balance(totals(labels, amounts, n_clusters), prices)
            if done and patient:
                # Most likely these few points were all: one round more will show it.
                patient = False
                continue
        wanted *= WIDENING


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


def _mend(
    tiles: TiledPoints,
    labels: Array,
    parts: Parts,
    centers: Array,
    bounds: Bounds,
    solver: str,
    nearest: bool,
    is_canceled: IsCanceled,
) -> Solution:
    """Make any flow, given by its parts, optimal on the exchange graph of all points.

    What breaks the bounds, as the rounding of a solver may, is put right as well. `labels`
    (n,) are overwritten. `nearest` says that each of them is that of the nearest center.
    """
    n_points, n_clusters = len(tiles), len(centers)
    border = BorderPoints(tiles.points, centers, parts, tiles.costs_of)
    sizes, prices = totals(parts.clusters, parts.amounts, n_clusters), np.zeros(n_clusters)
    graph = _graph(border, bounds, bounds.balance(sizes, prices))
    if not nearest:
        distances = graph.cancel_cycles(is_canceled)
        prices = distances[:-1] - distances[-1]
    prices, done = graph.place_excess(prices, is_canceled)
    if not done:
        raise SolverFailedError(solver, "no way is left to where weight is missing")
    settle_ties(graph, border.first, n_points, prices, is_canceled)
    divided = border.write_labels(graph, labels)
    return Solution(labels, divided, prices)
