"""The least-cost flow of weight from points to centers, from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import near_each_border
from ..errors import InfeasiblePairsError, SolverFailedError
from ..exact.arrays import Array, IsCanceled
from .border_points import BorderPoints, Parts
from .bounds import Bounds, totals
from .neighbors import Neighbors
from .network import Network
from .proof import Proof
from .residual_graph import ExchangeGraph
from .search import nearly_right_prices
from .solvers import solve_network
from .ties import settle_ties
from .warm_start import WarmStart

#: Up to so many points are all in the graph from the beginning, with all choices, if the
#: clusters are not too many.
SMALL = 512
SMALL_CLUSTERS = 20
#: So many points on each side of a border enter the exchange graph at first,
FIRST_ROWS = 6
#: and so many times those that are to cross it.
ROWS_TIMES = 2
#: So few points of the graph are given one choice more without building it anew.
FEW_RESTLESS = 16
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
    warm_start : WarmStart
        For the next solve, whose costs are near to these.
    """

    labels: Array
    divided: Parts
    prices: Array
    warm_start: WarmStart


def solve(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    solver: str = "auto",
    warm_start: Optional[WarmStart] = None,
    is_canceled: IsCanceled = None,
) -> Solution:
    """Least-cost labels of n points for k centers.

    The labels are a function of costs, weights and bounds alone:
    neither the solver nor the warm start makes a difference.

    Parameters
    ----------
    costs : Costs
    amounts : ndarray of int64, shape (n,), or None
        Weights of the points, at least 1; None for 1 each.
    bounds : Bounds
    solver : str
    warm_start : WarmStart, optional
        That of an assignment at costs near to these.
    is_canceled : callable, optional
    """
    n_points, n_clusters = costs.n_points, costs.n_centers
    if n_clusters == 1:
        labels, prices = np.zeros(n_points, dtype=np.int32), np.zeros(1)
        return Solution(labels, Parts.none(), prices, WarmStart(prices))
    if solver == "auto" and n_points <= SMALL and n_clusters <= SMALL_CLUSTERS:
        # A search for prices would cost more than it saves.
        prices = np.zeros(n_clusters) if warm_start is None else bounds.anchor(warm_start.prices)
        return _solve_on_all(costs, amounts, bounds, prices, is_canceled)
    if solver == "auto":
        return _solve_by_prices(costs, amounts, bounds, warm_start, is_canceled)
    solution = None
    try:
        flow = solve_network(Network.full(costs, amounts, bounds), solver, is_canceled)
        solution = _proved(costs, flow, bounds, is_canceled)
    except SolverFailedError:
        # Weights of many digits are beyond the tolerances of floating-point solvers.
        pass
    if solution is None:
        # Or the solver's rounding: its answer is not quite optimal, or not within the limits.
        nothing = np.zeros(n_clusters)
        solution = _solve_on_all(costs, amounts, bounds, nothing, is_canceled)
    return solution


def _solve_by_prices(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    warm_start: Optional[WarmStart],
    is_canceled: IsCanceled,
) -> Solution:
    """Newton on the prices, then the exchange graph of the points near a border.

    The graph's answer is proved, or disproved, by the power diagram of its prices: points
    that were not in the graph and would rather be elsewhere join it, those that were get the
    choice that they lack, and the work goes on from there. At worst it ends with all points
    and all choices in the graph.
    """
    n_points, n_clusters = costs.n_points, costs.n_centers
    found = nearly_right_prices(costs, amounts, bounds, warm_start, is_canceled)
    prices, whole = found.prices, found.diagram
    labels = whole.labels.copy()
    now = bounds.balance(totals(labels, amounts, n_clusters), prices)
    width = 1.0
    in_graph, near, patient = np.zeros(n_points, dtype=bool), Neighbors(n_clusters), True
    learned = []
    if warm_start is not None and warm_start.learned is not None:
        learned.append(warm_start.learned)
    while True:
        wanted = found.crossings.wanted(width * FIRST_ROWS, width * ROWS_TIMES)
        in_graph[near_each_border(whole, n_clusters, wanted)] = True
        rows = np.flatnonzero(in_graph)
        if not near.complete:
            near.add(whole.labels[rows], whole.runners_up[rows])
            for pairs in learned:
                near.add(*pairs)
            near.connect(costs, is_canceled)
        border = BorderPoints(costs, Parts.whole(rows, labels, amounts), near)
        sizes = totals(labels, amounts, n_clusters)
        graph = _graph(border, bounds, sizes, prices)
        done = graph.place_excess(is_canceled)
        if len(rows) == n_points and near.complete and not done:
            raise _infeasible(graph)
        proof = Proof(costs, labels, in_graph, near)
        known, before = whole, prices
        while True:
            placed = labels.copy()
            border.write_labels(graph.rows, placed)
            raised = graph.prices
            against = proof.objections(placed, raised, known, before, is_canceled)
            if not done or not 0 < len(against.points) <= FEW_RESTLESS or against.outside.any():
                break
            learned.append(against.unknown)
            graph.admit(*border.choices_of(costs, against.points, against.labels))
            known, before = against.diagram(), raised
            done = graph.place_excess(is_canceled)
        if done and against.none:
            settled = settle_ties(graph, border.first, n_points, is_canceled)
            divided = border.write_labels(settled, labels)
            left = found.warm_start
            if left is None:
                left = WarmStart.left(costs, raised, labels, whole, warm_start)
            every = np.unique(np.concatenate(learned, axis=1), axis=1) if learned else None
            return Solution(labels, divided, raised, replace(left, learned=every))
        learned.append(against.unknown)
        elsewhere = against.points[against.outside]
        in_graph[elsewhere] = True
        wrong = len(elsewhere) if amounts is None else amounts[elsewhere].sum()
        if wrong <= now.misplaced and against.outside.all():
            # Little is wrong: let these points choose, and go on from the new prices. Else
            # the prices went astray for want of these points, or of choices of others, and it
            # is better to go back.
            labels = placed
            labels[elsewhere] = against.labels
            whole, prices = against.diagram(), raised
            now = bounds.balance(totals(labels, amounts, n_clusters), prices)
            if done and patient:
                # Most likely these few points were all: one round more will show it.
                patient = False
                continue
        if len(elsewhere) or not done:
            width *= WIDENING
        if len(rows) == n_points and not done:
            near.widen()


def _graph(
    border: BorderPoints, bounds: Bounds, sizes: Array, prices: Optional[Array]
) -> ExchangeGraph:
    return ExchangeGraph(border.choices, border.rows, sizes, bounds.lower, bounds.upper, prices)


def _solve_on_all(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    prices: Array,
    is_canceled: IsCanceled,
) -> Solution:
    """The exchange graph of all points, from where these prices (k,) lead them."""
    labels = costs.diagram(prices, is_canceled).labels
    parts = Parts.whole(np.arange(costs.n_points), labels, amounts)
    border = BorderPoints(costs, parts, _all_near(costs.n_centers))
    graph = _graph(border, bounds, totals(labels, amounts, costs.n_centers), prices)
    if not graph.place_excess(is_canceled):
        raise _infeasible(graph)
    return _settled(graph, border, labels, is_canceled)


def _infeasible(graph: ExchangeGraph) -> InfeasiblePairsError:
    """Why excess is left in a graph of all points and all allowed pairs."""
    reached = graph.reached_by_excess()
    # No arc leads out of these clusters: none may grow, or the others must not shrink.
    too_much = not reached[-1]
    blamed = np.flatnonzero(reached[:-1] == too_much)
    limits = graph.upper if too_much else graph.lower
    sizes = graph.flows + graph.excess[:-1]
    return InfeasiblePairsError(
        blamed.tolist(), int(sizes[blamed].sum()), int(limits[blamed].sum()), too_much
    )


def _proved(
    costs: Costs, flow: Array, bounds: Bounds, is_canceled: IsCanceled
) -> Optional[Solution]:
    """A flow (n, k), if it is optimal and within the limits."""
    sizes = flow.sum(axis=0)
    if (sizes < bounds.lower).any() or (sizes > bounds.upper).any():
        return None
    rows, clusters = np.nonzero(flow)
    parts = Parts(rows, clusters, flow[rows, clusters])
    border = BorderPoints(costs, parts, _all_near(costs.n_centers))
    graph = _graph(border, bounds, sizes, None)
    if not graph.find_prices(is_canceled):
        return None
    return _settled(graph, border, flow.argmax(axis=1).astype(np.int32), is_canceled)


def _all_near(n_clusters: int) -> Neighbors:
    near = Neighbors(n_clusters)
    near.add_all()
    return near


def _settled(
    graph: ExchangeGraph, border: BorderPoints, labels: Array, is_canceled: IsCanceled
) -> Solution:
    """The solution that ties choose; `labels` (n,) are overwritten."""
    settled = settle_ties(graph, border.first, len(labels), is_canceled)
    divided = border.write_labels(settled, labels)
    return Solution(labels, divided, graph.prices, WarmStart(graph.prices, labels))
