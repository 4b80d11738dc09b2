"""The residual graph of the points near borders, which grows until its prices prove its labels."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram, near_each_border
from ..errors import InfeasiblePairsError
from ..exact.arrays import Array, IsCanceled
from .border_points import BorderPoints, Parts
from .bounds import Bounds, totals
from .crossings import Crossings
from .neighbors import Neighbors
from .proof import Violations, violations
from .residual_graph import ResidualGraph
from .ties import break_ties

#: So many points on each side of a border enter the graph at first,
FIRST_ROWS = 6
#: and so many times those that are to cross it.
ROWS_TIMES = 2
#: The graph takes this many times more points when it did not hold all that matter.
WIDENING = 2


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
    crossings : Crossings
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
        crossings: Crossings,
        pairs: Optional[Array] = None,
        is_canceled: IsCanceled = None,
    ) -> None:
        self._costs, self._amounts, self._is_canceled = costs, amounts, is_canceled
        self._crossings, self._width, self._is_placed = crossings, 1.0, False
        self.diagram, self._of_diagram = diagram, prices
        self.labels = diagram.labels.copy()
        self.learned = np.zeros((2, 0), dtype=np.int64) if pairs is None else pairs
        self._near = Neighbors(costs.n_centers)
        rows = self._near_borders()
        self._near.add(diagram.labels[rows], diagram.runners_up[rows])
        self._near.add(*self.learned)
        self._near.connect(costs, is_canceled)
        self._border = BorderPoints(costs, self._near)
        added = self._border.add(Parts.whole(rows, self.labels, amounts))
        sizes = totals(self.labels, amounts, costs.n_centers)
        self._graph = ResidualGraph(*added, sizes, bounds.lower, bounds.upper, prices)

    @property
    def prices(self) -> Array:
        """Those of the graph."""
        return self._graph.prices

    def place_excess(self) -> None:
        """Move the weight that is too much along shortest paths, as far as the graph allows."""
        self._is_placed = self._graph.place_excess(self._is_canceled)
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
        """Take in points and choices that are violated, and more where the excess has no path.

        Raises
        ------
        InfeasiblePairsError
            If all are in the graph already.
        """
        graph, border, near = self._graph, self._border, self._near
        own, inside = self.labels[found.points], border.place_of[found.points] >= 0
        near.add(own, found.clusters)
        pairs = np.array([own, found.clusters])[:, inside]
        self.learned = np.unique(np.concatenate([self.learned, pairs], axis=1), axis=1)
        points = found.points[~inside]
        places, clusters = border.place_of[found.points[inside]], found.clusters[inside]
        has_all_points = len(border) == self._costs.n_points
        if not self._is_placed and has_all_points:
            near.widen()
            rows = graph.rows
            counts, clusters = near.of(rows.labels)
            places = np.repeat(rows.places, counts)
        elif not self._is_placed:
            self._width *= WIDENING
            points = np.append(points, self._near_borders())
        points = np.unique(points[border.place_of[points] < 0])
        if len(points):
            graph.join(*border.add(Parts.whole(points, self.labels, self._amounts)))
        costs = self._costs.pairs(border.first[places], clusters)
        is_new = graph.admit(places, clusters, costs)
        if not self._is_placed and has_all_points and near.complete and not is_new:
            raise infeasible(graph)
        graph.relocate()

    def break_ties(self) -> Parts:
        """Choose one of all equally good assignments: the points that it divides."""
        settled = break_ties(
            self._graph, self._border.first, self._costs.n_points, self._is_canceled
        )
        return self._border.write_labels(settled, self.labels)

    def central_prices(self) -> Array:
        """Prices (k,) that prove the same, away from the ends of their ranges."""
        return self._graph.central_prices()

    def _near_borders(self) -> Array:
        """Points near borders, the more the more are to cross it."""
        wanted = self._crossings.wanted(self._width * FIRST_ROWS, self._width * ROWS_TIMES)
        return near_each_border(self.diagram, self._costs.n_centers, wanted)


def infeasible(graph: ResidualGraph) -> InfeasiblePairsError:
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
