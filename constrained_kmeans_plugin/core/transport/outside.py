"""More points than the centers can take: which of them to leave out, at least cost.

Points without a center are those of one more center, *nowhere*, that costs nothing from any
place. Every size is then known: each center takes as many points as it can, nowhere takes the
rest. So it is an assignment like any other, only that nowhere has no position: its cell is what
lies outside of discs around the centers, whose squared radii are a threshold plus the center's
price.
"""

from __future__ import annotations

from functools import cached_property, partial

import numpy as np

from ..costs.diagram import Diagram, DiagramOf, power_diagram
from ..costs.tiles import TiledPoints
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import exact_sum, own_distances, row_distances, squared_distances
from .bounds import Bounds
from .certificate import certifying_prices, exchange_costs, least_cost
from .solve import solve


def costs_with_nowhere(points: Array, centers: Array) -> Array:
    """Squared distances (n, k + 1), of which the last column, that of nowhere, is 0."""
    costs = squared_distances(points, centers)
    costs[:, -1] = 0.0
    return costs


def pair_costs_with_nowhere(points: Array, centers: Array, labels: Array) -> Array:
    """Squared distances (m,) of points to their own among the centers (k + 1, d)."""
    return np.where(labels == len(centers) - 1, 0.0, own_distances(points, centers, labels))


class OpenPoints(TiledPoints):
    """Lattice points for which the last of the centers is nowhere."""

    costs_of = staticmethod(costs_with_nowhere)
    pair_costs = staticmethod(pair_costs_with_nowhere)

    @cached_property
    def heaps(self) -> Array:
        """None: nowhere has no position that could be near one."""
        return self.points[:0]

    def diagram(self, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        """Best and second-best center of every point under prices (k + 1,)."""
        near = super().diagram(centers[:-1], prices[:-1], is_canceled)
        return _open(near, self.points, centers, prices)

    def diagram_of(self, rows: Array, n_clusters: int) -> DiagramOf:
        """The same for some of the points."""
        return partial(_open_diagram, self.points[rows])


def _open_diagram(points: Array, centers: Array, prices: Array, is_canceled: IsCanceled) -> Diagram:
    near = power_diagram(points, centers[:-1], prices[:-1], is_canceled)
    return _open(near, points, centers, prices)


def _open(near: Diagram, points: Array, centers: Array, prices: Array) -> Diagram:
    """A diagram of the centers with nowhere as one more choice, the last among equals."""
    nowhere = len(centers) - 1
    best = row_distances(points, centers[near.labels]) - prices[near.labels]
    beyond = -prices[nowhere] - best
    labels, runners_up = near.labels.copy(), near.runners_up.copy()
    margins = np.minimum(near.margins, np.abs(beyond))
    out, next_out = beyond < 0, (beyond >= 0) & (beyond < near.margins)
    runners_up[next_out] = nowhere
    runners_up[out] = labels[out]
    labels[out] = nowhere
    margins[out] = -beyond[out]
    return Diagram(labels, runners_up, margins)


def assign_what_fits(
    points: Array, centers: Array, capacities: Array, is_canceled: IsCanceled = None
) -> tuple[Array, int, Array, int]:
    """The best choice of as many points as fit.

    Parameters
    ----------
    points, centers : ndarray of float64, shapes (n, d) and (k, d)
        Lattice coordinates.
    capacities : ndarray of int64, shape (k,)
        How many points each center takes; fewer than n in all.
    is_canceled : callable, optional

    Returns
    -------
    (ndarray of int32, int, ndarray of float64, int)
        Labels (n,), -1 for points that do not fit; their cost; prices (k,) none of which is
        above 0; and what every choice costs at least, by these prices.
    """
    nowhere = len(centers)
    sizes = np.append(capacities, len(points) - capacities.sum())
    bounds = Bounds(sizes, sizes, len(points))
    # Where nowhere is makes no difference.
    nodes = np.vstack([centers, centers[:1]])
    labels = solve(OpenPoints.of(points), None, nodes, bounds, is_canceled=is_canceled).labels
    costs = exchange_costs(points, nodes, labels, is_canceled, costs_with_nowhere)
    prices = certifying_prices(costs, sizes, bounds, is_canceled=is_canceled)
    if prices is None:
        prices = np.zeros(nowhere + 1)
    least = least_cost(points, None, nodes, prices, bounds, is_canceled, costs_with_nowhere)
    served = labels < nowhere
    cost = exact_sum(row_distances(points[served], centers[labels[served]]))
    own = prices[:nowhere] - prices[:nowhere].max()
    return np.where(served, labels, -1).astype(np.int32), cost, own, least
