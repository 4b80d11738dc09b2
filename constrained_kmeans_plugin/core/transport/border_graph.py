"""The residual graph of the points near borders, which grows until its prices prove its labels."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram, near_each_border
from ..errors import InfeasiblePairsError
from ..exact.arrays import Array, IsCanceled
from .border_points import BorderPoints, Portions
from .boundary_flow import BoundaryFlow
from .bounds import Bounds, totals
from .capacity_scaling import place_excess
from .neighbors import Neighbors
from .policy import POLICY
from .proof import Violations, cheapest_moves, violations
from .residual_graph import ResidualGraph
from .ties import break_ties
from .warm_start import central_prices


class BorderGraph:
    """Points near borders and the clusters that they may choose; it takes in more of both.

    Parameters
    ----------
    costs : Costs
    amounts : ndarray of int64, shape (n,), or None
        Weights of the points; None for 1 each.
    bounds : Bounds
    prices : ndarray, shape (k,)
        Under which little is in the wrong cluster.
    diagram : Diagram
        Of all points under these prices.
    boundary_flow : BoundaryFlow
        How many points are to cross each border, about.
    pairs : ndarray of int, shape (2, p), optional
        Clusters between which points may move although the diagram does not show it.
    is_canceled : callable, optional

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        The cluster of each point, the first one of those that are divided.
    prices : ndarray, shape (k,)
        Under which every point that is in the graph is in the cheapest cluster that it may choose.
    diagram : Diagram
        Of all points under these prices, as far as `violations` has looked.
    learned : ndarray of int, shape (2, q)
        The pairs, and those that were found.
    """

    def __init__(
        self,
        costs: Costs,
        amounts: Optional[Array],
        bounds: Bounds,
        prices: Array,
        diagram: Diagram,
        boundary_flow: BoundaryFlow,
        pairs: Optional[Array] = None,
        is_canceled: IsCanceled = None,
    ) -> None:
        self._costs, self._amounts, self._bounds = costs, amounts, bounds
        self._is_canceled = is_canceled
        self._start, self._boundary_flow, self._width = (prices, diagram), boundary_flow, 1.0
        self.learned = np.zeros((2, 0), dtype=np.int64) if pairs is None else pairs
        self._near = Neighbors(costs.n_centers)
        self._build(np.zeros(0, dtype=np.int64))

    def _build(self, points: Array) -> None:
        """Begin with the prices and the diagram that were given, with some points at least."""
        self._of_diagram, self.diagram = self._start
        self.labels, self._is_placed = self.diagram.labels.copy(), False
        wanted = self._boundary_flow.wanted(
            self._width * POLICY.border_points, self._width * POLICY.flow_times
        )
        rows = near_each_border(self.diagram, self._costs.n_centers, wanted)
        if len(points):
            rows = np.unique(np.append(rows, points))
        self._near.add(self.labels[rows], self.diagram.runners_up[rows])
        self._near.add(*self.learned)
        self._near.connect(self._costs, self._is_canceled)
        self._border = BorderPoints(self._costs, self._near)
        added = self._border.add(Portions.whole(rows, self.labels, self._amounts))
        sizes = totals(self.labels, self._amounts, self._costs.n_centers)
        limits = self._bounds.lower, self._bounds.upper
        self._graph = ResidualGraph(*added, sizes, *limits, self._of_diagram)
        self._at_first = _too_much(self._graph)

    @property
    def prices(self) -> Array:
        """Those of the graph."""
        return self._graph.prices

    def place_excess(self) -> None:
        """Move the weight that is too much along shortest paths, as far as the graph allows.

        Where some has no path it is left: `violations` is not None then, and `take_in` opens one.
        """
        self._is_placed = place_excess(self._graph, self._is_canceled)
        self._border.write_labels(self._graph.rows, self.labels)

    def violations(self) -> Optional[Violations]:
        """What the prices do not prove; None if they prove the labels optimal."""
        found = violations(
            self._costs,
            self._border,
            self._graph.choices,
            self.labels,
            self.prices,
            self.diagram,
            self._of_diagram,
            self._is_canceled,
        )
        self.diagram, self._of_diagram = found.diagram, self.prices
        return None if self._is_placed and len(found.points) == 0 else found

    def take_in(self, found: Violations) -> None:
        """Take in the choices that violate the prices.

        Where excess has no path, or more would have to move than at first, all begins again from
        the first prices, with more points and all pairs of clusters that were learned. That ends:
        no choice of a point is lost, at least one is new each time, and there are n k of them.

        Raises
        ------
        InfeasiblePairsError
            If no allowed pair leads out of the clusters that excess reaches.
        """
        points, clusters = found.points, found.clusters
        if self._is_placed:
            inside = self._border.place_of[points] >= 0
            self._admit(points, clusters)
            if _too_much(self._graph) <= self._at_first:
                self._learn(points[inside], clusters[inside])
                return
        else:
            escaping, to = self._escapes()
            if len(escaping) == 0:
                raise infeasible(self._graph)
            points, clusters = np.append(points, escaping), np.append(clusters, to)
            if self._width > 1.0:
                # Once was not enough: a few choices at a time would take too long.
                self._near.widen()
        # For want of choices prices went astray: it is better to go back to where it began.
        self._learn(points, clusters)
        self._width *= POLICY.widening
        self._build(np.append(points, np.flatnonzero(self._border.place_of >= 0)))

    def _admit(self, points: Array, clusters: Array) -> None:
        """Let points (m,) choose clusters (m,), and move them there if that costs less."""
        graph, border = self._graph, self._border
        outside = border.place_of[points] < 0
        self._near.add(self.labels[points], clusters)
        joining = np.unique(points[outside])
        if len(joining):
            graph.join(*border.add(Portions.whole(joining, self.labels, self._amounts)))
        places, clusters = border.place_of[points[~outside]], clusters[~outside]
        graph.admit(places, clusters, self._costs.pairs(border.first[places], clusters))
        graph.relocate()

    def _learn(self, points: Array, clusters: Array) -> None:
        """Let the clusters in which points (m,) began be near other ones (m,) from now on."""
        pairs = np.array([self._start[1].labels[points], clusters])
        self.learned = np.unique(np.concatenate([self.learned, pairs], axis=1), axis=1)

    def _escapes(self) -> tuple[Array, Array]:
        """Points of clusters that excess reaches, and the best other clusters for them.

        No arc leads out of these clusters, so that what they have too much stays there. Of each of
        them the points are taken that may leave at least cost.
        """
        reached = self._graph.reached_by_excess()[:-1]
        points = np.flatnonzero(reached[self.labels])
        own = self.labels[points]
        to, more = cheapest_moves(
            self._costs, points, own, ~reached, self.prices, self._is_canceled
        )
        leaving = np.flatnonzero(np.isfinite(more))
        points, to, own, more = points[leaving], to[leaving], own[leaving], more[leaving]
        # Coincident points leave together.
        order = np.lexsort((more, own))
        firsts = np.flatnonzero(np.diff(own[order], prepend=-1))
        counts = np.diff(np.append(firsts, len(order)))
        most = more[order[firsts + np.minimum(counts, POLICY.border_points) - 1]]
        kept = order[more[order] <= np.repeat(most, counts)]
        return points[kept], to[kept]

    def break_ties(self) -> Portions:
        """Choose one of all equally good assignments: the points that it divides."""
        numbers = self._costs.numbers(self._border.first)
        settled = break_ties(self._graph, *numbers, self._is_canceled)
        return self._border.write_labels(settled, self.labels)

    def central_prices(self) -> Array:
        """Prices (k,) that prove the same, away from the ends of their ranges."""
        return central_prices(self._graph.arcs(), self.prices)


def _too_much(graph: ResidualGraph) -> int:
    """Weight that has to be moved."""
    return int(np.maximum(graph.excess, 0).sum())


def infeasible(graph: ResidualGraph) -> InfeasiblePairsError:
    """Why excess is left although no allowed pair leads out of the clusters that it reaches."""
    reached = graph.reached_by_excess()
    # No arc leads out of these clusters: none may grow, or the others must not shrink.
    too_much = not reached[-1]
    blamed = np.flatnonzero(reached[:-1] == too_much)
    limits = graph.upper if too_much else graph.lower
    sizes = graph.flows + graph.excess[:-1]
    return InfeasiblePairsError(
        blamed.tolist(), int(sizes[blamed].sum()), int(limits[blamed].sum()), too_much
    )
