"""Points of different weight and centers that cannot take them all: who is left out.

The flow of weight is that of `transport.outside`, with the outside as one more center. It may
divide points, at most one for each center. These are made whole, and what then breaks a capacity,
or leaves room in a center, is mended by moves and exchanges. In the end points leave centers that
hold too much, and points that are left out enter wherever they fit, nearest first. So no capacity
is exceeded, and each center has less room left than any point weighs that was left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...costs.costs import Costs
from ...costs.nested import WithOutside
from ...exact.arrays import Array, IsCanceled
from ...exact.distances import exact_sum
from ..border_points import Portions
from ..bounds import LEAST_ROOM, Bounds, totals
from ..certificate import certifying_prices
from ..solve import Solution, solve
from .capacity import keep_capacities
from .repair import repair_bounds
from .rounding import round_fractional


@dataclass(frozen=True)
class Packing:
    """Whole points in centers, none of which holds more than it can.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        -1 for points that are left out.
    prices : ndarray of float64, shape (k,)
        Optimal prices of the flow that may divide points.
    lower_bound : int
        What every assignment within the bounds costs at least that leaves out no more weight,
        of the points that no center is too small for.
    n_fractional : int
        Points that the flow divides.
    threshold : float
        Reduced cost from which on the flow leaves points out; infinite where it leaves none.
    """

    labels: Array
    prices: Array
    lower_bound: int
    n_fractional: int
    threshold: float


def pack(costs: Costs, amounts: Array, bounds: Bounds, is_canceled: IsCanceled = None) -> Packing:
    """Whole points into centers, as much weight as fits, at little cost.

    Parameters
    ----------
    costs : Costs
    amounts : ndarray of int64, shape (n,)
        Weights, at least 0. Points of weight 0 are never left out, points heavier than any
        center can take always.
    bounds : Bounds
        What the centers need and take. The minima count only where all points that any center
        can take fit in together; else every center is filled.
    is_canceled : callable, optional
    """
    n_centers = costs.n_centers
    labels = np.full(costs.n_points, -1, dtype=np.int32)
    movable = np.flatnonzero((amounts > 0) & (amounts <= bounds.upper.max()))
    prices: Array = np.zeros(n_centers)
    lower_bound, n_fractional, threshold = 0, 0, np.inf
    if len(movable):
        work = _Work(costs.some(movable), amounts[movable], bounds)
        solution, node_prices = work.flow(is_canceled)
        found = work.whole(solution, node_prices, is_canceled)
        prices, n_fractional = node_prices[:-1], len(np.unique(solution.fractional.points))
        if work.over:
            threshold = -float(node_prices[-1])
        upper = bounds.upper
        keep_capacities(work.opened, work.amounts, upper, found, prices, np.inf, is_canceled)
        labels[movable] = np.where(found < n_centers, found, -1)
        lower_bound = work.least_cost(found, prices, is_canceled)
    weightless = np.flatnonzero(amounts == 0)
    labels[weightless] = costs.diagram_of(weightless)(prices, is_canceled).labels
    return Packing(labels, prices, lower_bound, n_fractional, threshold)


class _Work:
    """Points that weigh something, and that some center can take."""

    def __init__(self, costs: Costs, amounts: Array, bounds: Bounds) -> None:
        self._costs, self.opened = costs, WithOutside(costs)
        self.amounts = amounts
        self._bounds = bounds
        self._outside = costs.n_centers
        self._total = int(amounts.sum())
        #: What cannot be served in any case.
        self.over = max(0, self._total - int(bounds.upper.sum()))

    def flow(self, is_canceled: IsCanceled) -> tuple[Solution, Array]:
        """The least-cost flow, and the prices (k + 1,) that prove it, that of the outside last."""
        lower = self._bounds.upper if self.over else self._bounds.lower
        bounds = Bounds(
            np.append(lower, self.over), np.append(self._bounds.upper, self.over), self._total
        )
        solution = solve(self.opened, self.amounts, bounds, is_canceled=is_canceled)
        fractional = solution.fractional
        whole = np.ones(self._costs.n_points, dtype=bool)
        whole[fractional.points] = False
        parts = Portions.whole(np.flatnonzero(whole), solution.labels, self.amounts)
        rows = np.concatenate([parts.points, fractional.points])
        clusters = np.concatenate([parts.clusters, fractional.clusters])
        amounts = np.concatenate([parts.amounts, fractional.amounts])
        sizes = totals(clusters, amounts, self._outside + 1)
        prices = certifying_prices(
            self.opened, rows, clusters, sizes, bounds, solution.prices, is_canceled
        )
        if prices is None:
            prices = solution.prices
        if self.over:
            # All sizes are given, and prices free by a constant. Centers that take nothing
            # need none.
            open_centers = np.flatnonzero(self._bounds.upper)
            prices = prices - prices[open_centers].max()
            prices[:-1] = np.minimum(prices[:-1], 0.0)
        return solution, prices

    def whole(self, solution: Solution, prices: Array, is_canceled: IsCanceled) -> Array:
        """Labels of whole points, k for the outside, that nearly keep within the capacities."""
        labels = solution.labels
        if not len(solution.fractional):
            return labels.copy()
        labels = round_fractional(self.opened, self.amounts, labels, solution.fractional)
        upper = self._bounds.upper
        # With as much room as whole points need, lest the capacities be widened.
        full = upper - np.ceil(LEAST_ROOM * upper).astype(np.int64)
        lower = full if self.over else np.minimum(full, self._bounds.lower)
        bounds = Bounds(np.append(lower, 0), np.append(upper, self._total), self._total)
        # To be left out costs as much as the dearest way to be served is worth.
        fees = np.append(np.zeros(self._outside), -prices[-1])
        return repair_bounds(self.opened, self.amounts, bounds, labels, prices, is_canceled, fees)

    def least_cost(self, labels: Array, prices: Array, is_canceled: IsCanceled) -> int:
        """What every assignment within the bounds costs at least that leaves out no more.

        By duality, with the prices of the centers and the best one for what is left out: of
        the weight with the largest reduced costs as much as is left out costs nothing.
        """
        least = self._costs.least(prices, is_canceled)
        order = np.argsort(-least, kind="stable")
        order = order[least[order] > 0]
        left_out = int(self.amounts[labels == self._outside].sum())
        before = np.cumsum(self.amounts[order]) - self.amounts[order]
        paid = self.amounts.copy()
        paid[order] -= np.clip(left_out - before, 0, self.amounts[order])
        fixed = np.where(prices > 0, self._bounds.lower, self._bounds.upper)
        return exact_sum(least, paid) + sum(
            int(price) * int(size) for price, size in zip(prices.tolist(), fixed.tolist())
        )
