"""What one assignment leaves behind for the next, whose centers are near to its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram, near_each_border
from ..exact.arrays import Array
from .ascent import RIDGE, laplacian_of, solution
from .boundary_flow import BoundaryFlow
from .policy import POLICY
from .shortest_paths import Arcs


@dataclass(frozen=True)
class Nearby:
    """Points near the borders of cells, from which the next prices are found.

    Attributes
    ----------
    rows : ndarray of int, shape (m,)
        Their indices.
    diagram : Diagram
        Where they are.
    """

    rows: Array
    diagram: Diagram

    @classmethod
    def of(cls, diagram: Diagram, boundary_flow: BoundaryFlow, width: float = 1.0) -> Nearby:
        """Those that may cross a border when so many did, or are to do."""
        wanted = boundary_flow.wanted(width * POLICY.border_points, width * POLICY.flow_times)
        rows = near_each_border(diagram, boundary_flow.n_clusters, wanted)
        return cls(rows, diagram.of(rows))


@dataclass(frozen=True)
class WarmStart:
    """What is known before the search: from nothing but dual prices to the assignment before.

    Attributes
    ----------
    prices : ndarray of float64, shape (k,)
        Dual prices.
    labels : ndarray of int32, shape (n,), optional
        Whole points, near to the optimum.
    learned : ndarray of int, shape (2, p), optional
        Pairs of clusters between which points wanted to move, though nothing showed it before.
    costs : Costs, optional
        To which the dual prices belong, as the search saw them: points that no prices could part
        are scattered. None if the dual prices are taken as they are.
    borders : Nearby, optional
        Points near the borders under these prices and costs.
    """

    prices: Array
    labels: Optional[Array] = None
    learned: Optional[Array] = None
    costs: Optional[Costs] = None
    borders: Optional[Nearby] = None

    @classmethod
    def left(
        cls,
        costs: Costs,
        prices: Array,
        labels: Array,
        diagram: Diagram,
        before: Optional[WarmStart],
    ) -> WarmStart:
        """What an assignment leaves for the next one.

        Parameters
        ----------
        costs, prices, labels
            See `WarmStart`.
        diagram : Diagram
            Of all points under these prices, or almost these.
        before : WarmStart or None
            From where it started. With its labels it is known how many points change their cluster
            from one assignment to the next, and `borders` are the more at these.
        """
        boundary_flow = BoundaryFlow.none(len(prices))
        were = None if before is None else before.labels
        if were is not None:
            changed = np.flatnonzero(labels != were)
            each = np.ones(len(changed))
            boundary_flow = BoundaryFlow.between(were[changed], labels[changed], each, len(prices))
        return cls(prices, labels, None, costs, Nearby.of(diagram, boundary_flow))

    def for_all(self, groups: Array, first: Array, costs: Costs) -> WarmStart:
        """The same for all of the centers, of which some were taken for one.

        Parameters
        ----------
        groups : ndarray of int, shape (k,)
            The place, in the centers of this warm start, of the one that stood for each.
        first : ndarray of int
            For each of the centers of this warm start, the first for which it stood.
        costs : Costs
            Of the same points at all centers.
        """
        borders = self.borders
        if borders is not None:
            there = borders.diagram
            diagram = Diagram(first[there.labels], first[there.runners_up], there.margins)
            borders = Nearby(borders.rows, diagram)
        labels = None if self.labels is None else first[self.labels]
        prices = self.prices[groups]
        return replace(self, costs=costs, prices=prices, labels=labels, borders=borders)

    def for_groups(self, groups: Array, first: Array) -> WarmStart:
        """The same where some of the centers are taken for one, as in `for_all`."""
        labels = None if self.labels is None else groups[self.labels]
        return WarmStart(self.prices[first], labels)

    def carried(self, changed: Costs) -> WarmStart:
        """The same for costs that changed a little: with dual prices that belong to these."""
        if self.costs is None or self.borders is None:
            return self
        if changed.scattered is not None:
            changed, _, _ = changed.scattered
        rows, diagram = self.borders.rows, self.borders.diagram
        prices = carried_prices(rows, diagram, self.prices, self.costs, changed)
        return replace(self, prices=prices, costs=None, borders=None)


def carried_prices(
    border: Array, diagram: Diagram, prices: Array, costs: Costs, changed: Costs
) -> Array:
    """Prices for changed costs that leave the borders between clusters where they were.

    Parameters
    ----------
    border : ndarray of int, shape (m,)
        Points near the borders.
    diagram : Diagram
        Where they are.
    prices : ndarray, shape (k,)
        Optimal prices under the costs before.
    costs, changed : Costs
        Before and after that.

    Returns
    -------
    ndarray, shape (k,)
        Least-squares solution of ``price_a - price_b`` changing as the difference of costs at a
        and b does, over the border points of every two clusters a and b. The denser the points at
        a border, the more it counts. Clusters whose bounds do not bind keep the price 0.
    """
    n_clusters = len(prices)
    if len(border) == 0:
        return prices
    first, second = diagram.labels, diagram.runners_up
    pairs = np.minimum(first, second) * np.int64(n_clusters) + np.maximum(first, second)
    met, pairs, points_at = np.unique(pairs, return_inverse=True, return_counts=True)
    some, others = np.divmod(met, n_clusters)
    pairs = pairs.ravel()
    # As if half of the points were nearer than the average.
    widths = np.maximum(2.0 * np.bincount(pairs, diagram.margins) / points_at, 1.0)
    densities = points_at / widths
    # By how much the first of two clusters, in their order, has become more expensive.
    more = changed.pairs(border, first) - costs.pairs(border, first)
    with np.errstate(invalid="ignore"):
        more -= changed.pairs(border, second) - costs.pairs(border, second)
    # Where the second one must not serve the point there is no border.
    more[np.isnan(more)] = 0.0
    pulls = np.bincount(pairs, np.where(first < second, more, -more)) / widths
    degree = np.bincount(some, densities, n_clusters) + np.bincount(others, densities, n_clusters)
    right = np.bincount(some, pulls, n_clusters) - np.bincount(others, pulls, n_clusters)
    free = np.flatnonzero((prices != 0) & (degree > 0))
    change = np.zeros(n_clusters)
    if len(free):
        # A weak tie to the old prices holds clusters that no border joins to fixed ones.
        laplacian = laplacian_of(some, others, densities, degree * (1.0 + RIDGE))
        change[free] = solution(laplacian, free, right[free])
    rounded: Array = np.rint(prices + change)
    return rounded


def central_prices(arcs: Arcs, prices: Array) -> Array:
    """Prices (k,) that prove the same as others (k,), away from the ends of their ranges.

    Shortest paths leave prices at such ends, from where the next assignment would begin with
    many points in the wrong cluster.

    Parameters
    ----------
    arcs : Arcs
        Of a residual graph, of which the prices prove that it has no negative cycle.
    prices : ndarray, shape (k,)
    """
    potentials = np.append(prices, 0.0)
    leaving, entering = (_Groups.of(nodes) for nodes in (arcs.tails, arcs.heads))
    for _ in range(POLICY.centering):
        room = arcs.costs + (potentials[arcs.tails] - potentials[arcs.heads])
        down, up = (each.least(room, arcs.n_nodes) for each in (leaving, entering))
        free = np.isfinite(down) & np.isfinite(up)
        # Both ends of an arc may move: each by a quarter of the room at most.
        potentials[free] += (up[free] - down[free]) / 4
    central: Array = np.rint(potentials[:-1] - potentials[-1])
    return central


@dataclass(frozen=True)
class _Groups:
    """Which arcs have a node in common: all that leave it, or enter it."""

    order: Array
    firsts: Array
    nodes: Array

    @classmethod
    def of(cls, nodes: Array) -> _Groups:
        """By the node of each arc (m,)."""
        order = np.argsort(nodes, kind="stable")
        firsts = np.flatnonzero(np.diff(nodes[order], prepend=-1))
        return cls(order, firsts, nodes[order[firsts]])

    def least(self, values: Array, n_nodes: int) -> Array:
        """The least value (n_nodes,) of the arcs of each node, infinite without any."""
        least = np.full(n_nodes, np.inf)
        if len(self.firsts):
            least[self.nodes] = np.minimum.reduceat(values[self.order], self.firsts)
        return least
