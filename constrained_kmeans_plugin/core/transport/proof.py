"""What speaks against an assignment that an exchange graph of some points came to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Callable

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled, blocks
from .neighbors import Neighbors


@dataclass(frozen=True)
class Objections:
    """Points that would rather be elsewhere, or might.

    Attributes
    ----------
    points : ndarray of int, shape (m,)
        Indices of points that would rather be in another cluster, and of those outside of the
        graph that have two best ones.
    labels : ndarray of int, shape (m,)
        Where they cost least.
    outside : ndarray of bool, shape (m,)
        Which of them are outside of the graph.
    unknown : ndarray of int, shape (2, u)
        Clusters of points in the graph, and clusters that are as good or better for these
        points but not near.
    diagram : callable
        Gives the power diagram of all points under the assignment's prices.
    """

    points: Array
    labels: Array
    outside: Array
    unknown: Array
    diagram: Callable[[], Diagram]

    @property
    def none(self) -> bool:
        """Whether nothing speaks against it."""
        return len(self.points) == 0 and self.unknown.shape[1] == 0


@dataclass(frozen=True)
class Proof:
    """Asks all points and all clusters about what a graph of some of them came to.

    Attributes
    ----------
    costs : Costs
    labels : ndarray of int, shape (n,)
        Where the points were at first.
    in_graph : ndarray of bool, shape (n,)
    near : Neighbors
        Points in the graph may go to the neighbors of where they were.
    """

    costs: Costs
    labels: Array
    in_graph: Array
    near: Neighbors

    def objections(
        self,
        placed: Array,
        prices: Array,
        known: Diagram,
        before: Array,
        is_canceled: IsCanceled = None,
    ) -> Objections:
        """Those to labels (n,), by the power diagram of prices (k,) that shall prove them.

        Parameters
        ----------
        placed : ndarray of int, shape (n,)
        prices : ndarray, shape (k,)
        known : Diagram
            Of all points, under other prices.
        before : ndarray, shape (k,)
            Those prices.
        is_canceled : callable, optional
        """
        # Points whose margin is larger than all price differences stay where they are.
        left = known.unmoved(prices - before)
        asked = np.flatnonzero(left <= 0)
        now = placed[asked]
        found = self.costs.diagram_of(asked)(prices, is_canceled)
        costs = self.costs.pairs(asked, now) - prices[now]
        best = self.costs.pairs(asked, found.labels) - prices[found.labels]
        outside, tied = ~self.in_graph[asked], found.margins == 0
        # Outside the graph even a point with two best centers is one that has a choice.
        objecting = (costs > best) | (tied & outside)
        unknown = np.zeros((2, 0), dtype=np.int64)
        if not self.near.complete:
            inside = np.flatnonzero(~outside & (objecting | tied))
            # One of the points at a place speaks for all of them.
            places = self.costs.places(asked[inside])
            if places is not None:
                inside = inside[np.unique(places, return_index=True)[1]]
            unknown = self._unknown(asked[inside], costs[inside], prices, is_canceled)
        return Objections(
            asked[objecting],
            found.labels[objecting],
            outside[objecting],
            unknown,
            partial(known.moved, left, asked, found),
        )

    def _unknown(self, rows: Array, costs: Array, prices: Array, is_canceled: IsCanceled) -> Array:
        """Clusters of points (m,), and those that cost no more than (m,) but are not near."""
        found = [np.zeros((2, 0), dtype=np.int64)]
        for block in blocks(len(rows), self.costs.n_centers, is_canceled):
            reduced = self.costs.block(rows[block]) - prices
            of, clusters = np.nonzero(reduced <= costs[block, None])
            labels = self.labels[rows[block]][of]
            new = ~self.near.has(labels, clusters)
            found.append(np.array([labels[new], clusters[new]]))
        return np.concatenate(found, axis=1)
