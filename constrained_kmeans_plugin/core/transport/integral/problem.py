"""The transport problem: costs, weights of points that are kept whole, and the limits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Optional

import numpy as np

from ...costs.costs import Costs
from ...costs.nested import WithOutside
from ...exact.arrays import Array, IsCanceled
from ...exact.distances import exact_sum
from ..bounds import Bounds, bound_violations, totals
from ..certificate import certifying_prices, least_cost
from ..solve import Solution, solve
from ..warm_start import WarmStart
from .capacity import keep_capacities
from .repair import repair_bounds
from .rounding import round_fractional


@dataclass(frozen=True)
class Proved:
    """Labels of whole points, and what their optimum proves of them.

    Attributes
    ----------
    sizes : ndarray of int64, shape (k,)
    cost, lower_bound : int
        Theirs, and what every assignment within the bounds costs at least.
    prices : ndarray of int64, shape (k,)
        By which it does.
    missed : ndarray of int64, shape (k,)
        By how much weights are above their maximum or, negative, below their minimum.
    n_fractional : int
    """

    sizes: Array
    cost: int
    lower_bound: int
    prices: Array
    missed: Array
    n_fractional: int

    @property
    def optimal(self) -> bool:
        """Whether the bounds are kept, and no assignment within them costs less."""
        return self.cost == self.lower_bound and not self.missed.any()


@dataclass(frozen=True)
class Problem:
    """Points that centers shall serve at least cost, and what they weigh.

    Points of weight 0 take no part in the flow: they go where their reduced cost is least. Where
    points may stay outside, no center holds more than its maximum, and those of weight 0 stay
    outside only where no center costs less.

    Attributes
    ----------
    costs : Costs
        Of all points.
    amounts : ndarray of int64, shape (n,), or None
        Their weights; None for 1 each.
    bounds : Bounds
    flowing : Costs
        Of the points that weigh something.
    """

    costs: Costs
    amounts: Optional[Array]
    bounds: Bounds
    flowing: Costs

    @classmethod
    def of(cls, costs: Costs, amounts: Optional[Array], bounds: Bounds) -> Problem:
        """A problem of any costs."""
        flowing = costs
        if amounts is not None and not amounts.all():
            flowing = costs.some(np.flatnonzero(amounts))
        return cls(costs, amounts, bounds, flowing)

    @property
    def _all_flow(self) -> bool:
        return self.flowing is self.costs

    @property
    def _flowing_amounts(self) -> Optional[Array]:
        if self.amounts is None or self._all_flow:
            return self.amounts
        return self.amounts[self.amounts > 0]

    def optimum(
        self, solver: str, warm_start: Optional[WarmStart], is_canceled: IsCanceled
    ) -> Solution:
        """The least-cost flow of the points that weigh something; it may divide some."""
        amounts = self._flowing_amounts
        return solve(self.flowing, amounts, self.bounds, solver, warm_start, is_canceled)

    def prices(self, solution: Solution, is_canceled: IsCanceled) -> Optional[Array]:
        """Prices (k,) that prove the flow optimal, a function of it alone; None if it is not."""
        amounts, fractional = self._flowing_amounts, solution.fractional
        points, labels = np.arange(self.flowing.n_points), solution.labels
        sizes = totals(labels, amounts, self.costs.n_centers)
        if len(fractional) and amounts is not None:
            np.subtract.at(
                sizes, labels[np.unique(fractional.points)], amounts[np.unique(fractional.points)]
            )
            np.add.at(sizes, fractional.clusters, fractional.amounts)
            # A divided point may leave each of its clusters.
            points = np.concatenate([points, fractional.points])
            labels = np.concatenate([labels, fractional.clusters.astype(labels.dtype)])
        return certifying_prices(
            self.flowing, points, labels, sizes, self.bounds, solution.prices, is_canceled
        )

    def proof(self, solution: Solution, labels: Array, is_canceled: IsCanceled) -> Proved:
        """What is known of labels (n,) that were made from an optimum."""
        prices = self.prices(solution, is_canceled)
        if prices is None:
            prices = np.zeros(self.costs.n_centers)
        sums = totals(labels, self.amounts, self.costs.n_centers)
        return Proved(
            np.bincount(labels, minlength=self.costs.n_centers),
            self.cost(labels),
            least_cost(self.costs, self.amounts, prices, self.bounds, is_canceled),
            prices.astype(np.int64),
            bound_violations(sums, self.bounds),
            len(np.unique(solution.fractional.points)),
        )

    def whole_labels(self, solution: Solution, thorough: bool, is_canceled: IsCanceled) -> Array:
        """Labels (n,) of all points, none of them divided, near an optimum.

        Parameters
        ----------
        solution : Solution
            From `optimum`.
        thorough : bool
            Whether to repair what breaks the bounds, beyond the rounding of divided points.
        is_canceled : callable or None
        """
        costs, amounts, labels = self.flowing, self._flowing_amounts, solution.labels

        @cache
        def prices() -> Array:
            # Not those of the solution: they depend on where the solver started.
            proof = self.prices(solution, is_canceled)
            return solution.prices if proof is None else proof

        if amounts is not None and len(solution.fractional):
            labels = round_fractional(costs, amounts, labels, solution.fractional)
            labels = _fill_empty(costs, amounts, labels, self.bounds)
            if thorough:
                labels = repair_bounds(costs, amounts, self.bounds, labels, prices(), is_canceled)
        if amounts is not None and isinstance(costs, WithOutside):
            upper, inside = self.bounds.upper[:-1], prices()[:-1]
            labels = labels.copy()
            keep_capacities(costs, amounts, upper, labels, inside, costs.cost, is_canceled)
        if self.amounts is None or self._all_flow:
            return labels
        everywhere = np.empty(self.costs.n_points, dtype=np.int32)
        everywhere[self.amounts > 0] = labels
        weightless = np.flatnonzero(self.amounts == 0)
        everywhere[weightless] = self._nearest(weightless, prices(), is_canceled)
        return everywhere

    def _nearest(self, rows: Array, prices: Array, is_canceled: IsCanceled) -> Array:
        """Where points (m,) go that need no room."""
        if not isinstance(self.costs, WithOutside):
            return self.costs.diagram_of(rows)(prices, is_canceled).labels
        inner, outside = self.costs.inner, self.costs.cost
        nearest = inner.diagram_of(rows)
        labels = np.full(len(rows), inner.n_centers, dtype=np.int32)
        # Where they are in the cell of a center that costs too much, the cheapest may not.
        for tried in (np.zeros(inner.n_centers), prices[:-1]):
            found = nearest(tried, is_canceled).labels
            labels = np.where(inner.pairs(rows, found) < outside, found, labels)
        return labels

    def with_weightless(self, labels: Array, others: Array) -> Array:
        """`labels` (n,), but those of points without weight from `others`."""
        if self.amounts is None:
            return labels
        result: Array = np.where(self.amounts > 0, labels, others)
        return result

    def flow_cost(self, solution: Solution) -> int:
        """The (weighted) sum of costs of an optimum, with the points that it divides."""
        amounts, fractional = self._flowing_amounts, solution.fractional
        if amounts is None:
            return exact_sum(self.flowing.pairs(slice(None), solution.labels))
        whole = amounts.copy()
        whole[fractional.points] = 0
        own = self.flowing.pairs(slice(None), solution.labels)
        parts = self.flowing.pairs(fractional.points, fractional.clusters)
        return exact_sum(own, whole) + exact_sum(parts, fractional.amounts)

    def cost(self, labels: Array) -> int:
        """The (weighted) sum of costs: an exact integer."""
        return exact_sum(self.costs.pairs(slice(None), labels), self.amounts)


def _fill_empty(costs: Costs, amounts: Array, labels: Array, bounds: Bounds) -> Array:
    """Give clusters that need weight, and got no whole point, the one that costs least."""
    counts, all_points = np.bincount(labels, minlength=costs.n_centers), slice(None)
    for cluster in np.flatnonzero((counts == 0) & (bounds.lower > 0)):
        moves = costs.pairs(all_points, np.full(len(labels), cluster))
        moves -= costs.pairs(all_points, labels)
        moves = np.where(counts[labels] > 1, amounts * moves, np.inf)
        point = int(moves.argmin())
        if np.isfinite(moves[point]):
            counts[labels[point]] -= 1
            counts[cluster] += 1
            labels[point] = cluster
    return labels
