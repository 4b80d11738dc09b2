"""Points near the borders of the cells, as rows of a residual graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array, stretches
from .neighbors import Neighbors
from .rows import Choices, Rows


@dataclass(frozen=True)
class Portions:
    """Points in clusters, each whole or in parts.

    Attributes
    ----------
    points : ndarray of int, shape (p,)
        Indices of points, ascending; a point that is divided comes several times.
    clusters : ndarray of int, shape (p,)
    amounts : ndarray of int64, shape (p,)
        The weight that is in the cluster, at least 1.
    """

    points: Array
    clusters: Array
    amounts: Array

    @classmethod
    def whole(cls, points: Array, labels: Array, amounts: Optional[Array]) -> Portions:
        """Points (indices) as a whole in the clusters of `labels` (n,)."""
        weights = np.ones(len(points), dtype=np.int64) if amounts is None else amounts[points]
        return cls(points, labels[points], weights)

    @classmethod
    def none(cls) -> Portions:
        """No point at all."""
        nothing = np.zeros(0, dtype=np.int64)
        return cls(nothing, nothing, nothing)

    def __len__(self) -> int:
        return len(self.points)


class BorderPoints:
    """The points that may have to move, as rows of a residual graph.

    Parameters
    ----------
    costs : Costs
    near : Neighbors
        A point may go to the neighbors of its cluster.

    Attributes
    ----------
    first : ndarray of int, shape (p,)
        The first of the points at each place, in reading order.
    place_of : ndarray of int, shape (n,)
        The place of each point; -1 for those that are not among them.
    """

    def __init__(self, costs: Costs, near: Neighbors) -> None:
        nothing = np.zeros(0, dtype=np.int64)
        self._costs, self._near = costs, near
        self.first, self.place_of = nothing, np.full(costs.n_points, -1)
        # All points, place by place and in reading order at each, and what they weigh.
        self._members, self._weights = nothing, nothing

    def add(self, parts: Portions) -> tuple[Choices, Rows]:
        """Add points, of coincident ones all or none.

        Parameters
        ----------
        parts : Portions
            The points, and where they are.

        Returns
        -------
        (Choices, Rows)
            What the graph gets more: of their places alone, which are counted from 0.
        """
        groups, n_places = self._costs.places(parts.points), len(self.first)
        if groups is None:
            first, members, weights = parts.points, parts.points, parts.amounts
            of_place = np.arange(len(parts))
            rows = Rows(parts.clusters, parts.amounts, of_place)
        else:
            first, members, weights, of_place, rows = self._gathered(parts, groups)
        self.first = np.concatenate([self.first, first])
        self._members = np.concatenate([self._members, members])
        self._weights = np.concatenate([self._weights, weights])
        self.place_of[members] = n_places + of_place
        return self._choices(first, rows), rows

    def _choices(self, first: Array, rows: Rows) -> Choices:
        """Those of places whose first points are these."""
        if self._near.complete:
            return Choices(*self._costs.choices(first)).allowed()
        n_clusters = self._costs.n_centers
        counts, clusters = self._near.of(rows.labels)
        places = np.repeat(rows.places, counts)
        if len(rows) > len(first):
            # A place that lies in several clusters may choose among the neighbors of each.
            keys = np.unique(places * n_clusters + clusters)
            places, clusters = np.divmod(keys, n_clusters)
            counts = np.bincount(places)
        ends = np.append(0, np.cumsum(counts))
        pairs = self._costs.pairs(first[places], clusters)
        return Choices(ends, clusters, pairs).allowed()

    def _gathered(self, parts: Portions, groups: Array) -> tuple[Array, Array, Array, Array, Rows]:
        """One row for all parts of points in one group (p,) and in one cluster."""
        n_clusters = self._costs.n_centers
        order = np.argsort(groups, kind="stable")
        chosen, groups = parts.points[order], groups[order]
        starts = np.ones(len(order), dtype=bool)
        starts[1:] = groups[1:] != groups[:-1]
        places = np.cumsum(starts) - 1
        keys, inverse = np.unique(places * n_clusters + parts.clusters[order], return_inverse=True)
        weights = parts.amounts[order]
        amounts = np.bincount(inverse.ravel(), weights=weights).astype(np.int64)
        rows = Rows(keys % n_clusters, amounts, keys // n_clusters)
        # A point that is divided comes several times.
        own = np.ones(len(order), dtype=bool)
        own[1:] = chosen[1:] != chosen[:-1]
        weights = np.add.reduceat(weights, np.flatnonzero(own))
        return chosen[starts], chosen[own], weights, places[own], rows

    def write_labels(self, rows: Rows, labels: Array) -> Portions:
        """Put a graph's rows back into `labels`; earlier points get lower clusters.

        Returns
        -------
        Portions
            Of the points that lie in several clusters. `labels` names the first of these.
        """
        if len(rows) == len(self.first):
            # All points of a place are in one cluster.
            of_place = np.empty(len(self.first), dtype=labels.dtype)
            of_place[rows.places] = rows.labels
            labels[self._members] = of_place[self.place_of[self._members]]
            return Portions.none()
        ordered = rows.some(np.lexsort((rows.labels, rows.places)))
        ends = np.cumsum(ordered.amounts)
        # Points and rows cover the same stretch of weight, place after place.
        stretch = np.cumsum(self._weights)
        begins = stretch - self._weights
        first = np.searchsorted(ends, begins, side="right")
        last = np.searchsorted(ends, stretch, side="left")
        labels[self._members] = ordered.labels[first]
        fractional = np.flatnonzero(last > first)
        if len(fractional) == 0:
            return Portions.none()
        fractional = fractional[np.argsort(self._members[fractional])]
        counts = last[fractional] - first[fractional] + 1
        of = np.repeat(fractional, counts)
        parts = stretches(first[fractional], counts)
        amounts = np.minimum(ends[parts], stretch[of])
        amounts -= np.maximum(np.append(0, ends[:-1])[parts], begins[of])
        return Portions(self._members[of], ordered.labels[parts], amounts)
