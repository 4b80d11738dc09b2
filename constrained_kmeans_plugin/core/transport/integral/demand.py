"""Points with their weights, as the clusters have to take them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np

from ...costs.diagram import power_diagram
from ...costs.points import LatticePoints
from ...exact.arrays import Array, IsCanceled
from ...exact.distances import exact_sum, own_distances, row_distances
from ..bounds import Bounds, totals
from ..certificate import certifying_prices, exchange_costs
from ..solve import Solution, solve
from ..warm_start import Guess
from .repair import mend_bounds
from .rounding import round_divided


@dataclass(frozen=True)
class Demand:
    """Lattice points and their integer weights.

    Points of weight 0 take no part in the flow: they go where their reduced cost is least.

    Attributes
    ----------
    points : LatticePoints
    amounts : ndarray of int64, shape (n,), or None
        None for 1 each.
    """

    points: LatticePoints
    amounts: Optional[Array]

    @cached_property
    def _weighty(self) -> Optional[Array]:
        """Indices of the points that weigh something; None if all do."""
        if self.amounts is None or self.amounts.all():
            return None
        return np.flatnonzero(self.amounts)

    @cached_property
    def _flowing(self) -> tuple[LatticePoints, Optional[Array]]:
        """The points that weigh something, and what they weigh."""
        if self._weighty is None or self.amounts is None:
            return self.points, self.amounts
        return self.points.some(self._weighty), self.amounts[self._weighty]

    def optimum(
        self,
        centers: Array,
        bounds: Bounds,
        solver: str,
        guess: Optional[Guess],
        is_canceled: IsCanceled,
    ) -> Solution:
        """The least-cost flow of the points that weigh something; it may divide some."""
        points, amounts = self._flowing
        return solve(points.tiles, amounts, centers, bounds, solver, guess, is_canceled)

    def prices(
        self, solution: Solution, centers: Array, bounds: Bounds, is_canceled: IsCanceled
    ) -> Optional[Array]:
        """Prices (k,) that prove the flow optimal, a function of it alone; None if it is not."""
        points, amounts = self._flowing
        snapped, labels, divided = points.snapped, solution.labels, solution.divided
        sizes = totals(labels, amounts, len(centers))
        if len(divided) and amounts is not None:
            np.subtract.at(
                sizes, labels[np.unique(divided.points)], amounts[np.unique(divided.points)]
            )
            np.add.at(sizes, divided.clusters, divided.amounts)
            # A divided point may leave each of its clusters.
            snapped = np.concatenate([snapped, snapped[divided.points]])
            labels = np.concatenate([labels, divided.clusters.astype(labels.dtype)])
        costs = exchange_costs(snapped, centers, labels, is_canceled)
        return certifying_prices(costs, sizes, bounds, solution.prices, is_canceled)

    def whole_labels(
        self,
        solution: Solution,
        centers: Array,
        bounds: Bounds,
        thorough: bool,
        is_canceled: IsCanceled,
    ) -> Array:
        """Labels (n,) of all points, none of them divided, near an optimum.

        Parameters
        ----------
        solution : Solution
            From `optimum`, for these centers and bounds.
        thorough : bool
            Whether to mend what breaks the bounds, beyond the rounding of divided points.
        """
        points, amounts = self._flowing
        labels = solution.labels

        def prices() -> Array:
            # Not those of the solution: they depend on where the solver started.
            proof = self.prices(solution, centers, bounds, is_canceled)
            return solution.prices if proof is None else proof

        if amounts is not None and len(solution.divided):
            labels = round_divided(points.snapped, amounts, centers, labels, solution.divided)
            if thorough:
                labels = mend_bounds(
                    points.tiles, amounts, centers, bounds, labels, prices(), is_canceled
                )
            labels = _fill_empty(points.snapped, amounts, centers, labels, bounds)
        if self._weighty is None:
            return labels
        everywhere = np.empty(len(self.points), dtype=np.int32)
        everywhere[self._weighty] = labels
        weightless = np.flatnonzero(self.amounts == 0)
        everywhere[weightless] = power_diagram(
            self.points.snapped[weightless], centers, prices(), is_canceled
        ).labels
        return everywhere

    def with_weightless(self, labels: Array, others: Array) -> Array:
        """`labels` (n,), but those of points without weight from `others`."""
        if self.amounts is None:
            return labels
        result: Array = np.where(self.amounts > 0, labels, others)
        return result

    def cost(self, centers: Array, labels: Array) -> int:
        """Weighted sum of squared lattice distances to centers (k, d): an exact integer."""
        return exact_sum(own_distances(self.points.snapped, centers, labels), self.amounts)


def _fill_empty(
    points: Array, amounts: Array, centers: Array, labels: Array, bounds: Bounds
) -> Array:
    """Give clusters that need weight, and got no whole point, the one that costs least."""
    counts = np.bincount(labels, minlength=len(centers))
    for cluster in np.flatnonzero((counts == 0) & (bounds.lower > 0)):
        moves = row_distances(points, centers[cluster]) - own_distances(points, centers, labels)
        moves = np.where(counts[labels] > 1, amounts * moves, np.inf)
        point = int(moves.argmin())
        if counts[labels[point]] > 1:
            counts[labels[point]] -= 1
            counts[cluster] += 1
            labels[point] = cluster
    return labels
