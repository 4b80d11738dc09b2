"""The least-cost flow of weight from points to centers, from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..errors import SolverFailedError
from ..exact.arrays import Array, IsCanceled
from .border_graph import BorderGraph, infeasible
from .border_points import BorderPoints, Portions
from .bounds import Bounds, totals
from .capacity_scaling import place_excess
from .neighbors import Neighbors
from .network import Network
from .residual_graph import ResidualGraph
from .rows import Choices, Rows
from .search import nearly_right_prices
from .solvers import solve_network
from .ties import break_ties
from .warm_start import WarmStart

#: Up to so many points are all in the graph from the beginning, with all choices, if the
#: clusters are not too many.
SMALL = 512
SMALL_CLUSTERS = 20


@dataclass(frozen=True)
class Solution:
    """An optimal assignment on the lattice, the one that ties choose.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        The cluster of each point, the first one of those that are divided.
    fractional : Portions
        Points that the optimum divides between clusters: none without weights, and with
        them at most k - 1.
    prices : ndarray of float64, shape (k,)
        Optimal prices as the solver found them.
    warm_start : WarmStart
        For the next solve, whose costs are near to these.
    """

    labels: Array
    fractional: Portions
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
        One of `solvers.SOLVERS`: "auto" for the residual graph, or "highs", "networkx", "ortools".
    warm_start : WarmStart, optional
        That of an assignment at costs near to these; only "auto" uses it.
    is_canceled : callable, optional

    Raises
    ------
    InfeasiblePairsError
        If too few pairs are allowed for the bounds.
    SolverUnavailableError
        If the solver's package is missing, or not safe to load here.
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    n_points, n_clusters = costs.n_points, costs.n_centers
    if n_clusters == 1:
        labels, prices = np.zeros(n_points, dtype=np.int32), np.zeros(1)
        return Solution(labels, Portions.none(), prices, WarmStart(prices))
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
    """Smoothing, dual ascent, residual graph, proof, ties."""
    found = nearly_right_prices(costs, amounts, bounds, warm_start, is_canceled)
    learned = None if warm_start is None else warm_start.learned
    graph = BorderGraph(
        *(costs, amounts, bounds, found.prices, found.diagram, found.boundary_flow),
        learned,
        is_canceled,
    )
    graph.place_excess()
    while (against := graph.violations()) is not None:
        graph.take_in(against)
        graph.place_excess()
    fractional = graph.break_ties()
    left = found.warm_start
    if left is None:
        prices = graph.central_prices()
        left = WarmStart.left(costs, prices, graph.labels, graph.diagram, warm_start)
    return Solution(graph.labels, fractional, graph.prices, replace(left, learned=graph.learned))


def _graph(
    added: tuple[Choices, Rows], bounds: Bounds, sizes: Array, prices: Optional[Array]
) -> ResidualGraph:
    return ResidualGraph(*added, sizes, bounds.lower, bounds.upper, prices)


def _solve_on_all(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    prices: Array,
    is_canceled: IsCanceled,
) -> Solution:
    """The residual graph of all points, from where these prices (k,) lead them."""
    labels = costs.diagram(prices, is_canceled).labels
    border = BorderPoints(costs, _all_near(costs.n_centers))
    added = border.add(Portions.whole(np.arange(costs.n_points), labels, amounts))
    graph = _graph(added, bounds, totals(labels, amounts, costs.n_centers), prices)
    if not place_excess(graph, is_canceled):
        raise infeasible(graph)
    return _settled(costs, graph, border, labels, is_canceled)


def _proved(
    costs: Costs, flow: Array, bounds: Bounds, is_canceled: IsCanceled
) -> Optional[Solution]:
    """A flow (n, k), if it is optimal and within the limits."""
    sizes = flow.sum(axis=0)
    if (sizes < bounds.lower).any() or (sizes > bounds.upper).any():
        return None
    rows, clusters = np.nonzero(flow)
    parts = Portions(rows, clusters, flow[rows, clusters])
    border = BorderPoints(costs, _all_near(costs.n_centers))
    graph = _graph(border.add(parts), bounds, sizes, None)
    if not graph.find_prices(is_canceled):
        return None
    return _settled(costs, graph, border, flow.argmax(axis=1).astype(np.int32), is_canceled)


def _all_near(n_clusters: int) -> Neighbors:
    near = Neighbors(n_clusters)
    near.add_all()
    return near


def _settled(
    costs: Costs,
    graph: ResidualGraph,
    border: BorderPoints,
    labels: Array,
    is_canceled: IsCanceled,
) -> Solution:
    """The solution that ties choose; `labels` (n,) are overwritten."""
    settled = break_ties(graph, *costs.numbers(border.first), is_canceled)
    fractional = border.write_labels(settled, labels)
    return Solution(labels, fractional, graph.prices, WarmStart(graph.prices, labels))
