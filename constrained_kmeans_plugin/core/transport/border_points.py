"""Points near the borders of the cells, as rows of an exchange graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array, stretches
from .neighbors import Neighbors
from .residual_graph import Choices, Rows


@dataclass(frozen=True)
class Parts:
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
    def whole(cls, points: Array, labels: Array, amounts: Optional[Array]) -> Parts:
        """Points (indices) as a whole in the clusters of `labels` (n,)."""
        weights = np.ones(len(points), dtype=np.int64) if amounts is None else amounts[points]
        return cls(points, labels[points], weights)

    @classmethod
    def none(cls) -> Parts:
        """No point at all."""
        nothing = np.zeros(0, dtype=np.int64)
        return cls(nothing, nothing, nothing)

    def __len__(self) -> int:
        return len(self.points)


class BorderPoints:
    """The points that may have to move, as rows of an exchange graph.

    Parameters
    ----------
    costs : Costs
    parts : Parts
        The points in the graph, and where they are. Of coincident points either all are
        chosen or none.
    near : Neighbors
        A point may go to the neighbors of its cluster.
    """

    def __init__(self, costs: Costs, parts: Parts, near: Neighbors) -> None:
        groups, n_clusters = costs.places(parts.points), costs.n_centers
        if groups is None:
            #: The first of the points at each place, in reading order.
            self.first = parts.points
            places = np.arange(len(parts))
            self.rows = Rows(parts.clusters, parts.amounts, places)
            self._members, self._of_place = parts.points, places
            self._weights = parts.amounts
        else:
            self._gather(parts, groups, n_clusters)
        if near.complete:
            self.choices = Choices(*costs.choices(self.first)).allowed()
            return
        counts, clusters = near.of(self.rows.labels)
        places = np.repeat(self.rows.places, counts)
        if len(self.rows) > len(self.first):
            # A place that lies in several clusters may choose among the neighbors of each.
            keys = np.unique(places * n_clusters + clusters)
            places, clusters = np.divmod(keys, n_clusters)
            counts = np.bincount(places)
        ends = np.append(0, np.cumsum(counts))
        pairs = costs.pairs(self.first[places], clusters)
        self.choices = Choices(ends, clusters, pairs).allowed()

    def _gather(self, parts: Parts, groups: Array, n_clusters: int) -> None:
        """One row for all parts of points in one group (p,) and in one cluster."""
        order = np.argsort(groups, kind="stable")
        chosen, groups = parts.points[order], groups[order]
        starts = np.ones(len(order), dtype=bool)
        starts[1:] = groups[1:] != groups[:-1]
        places = np.cumsum(starts) - 1
        self.first = chosen[starts]
        keys, inverse = np.unique(places * n_clusters + parts.clusters[order], return_inverse=True)
        weights = parts.amounts[order]
        amounts = np.bincount(inverse.ravel(), weights=weights).astype(np.int64)
        self.rows = Rows(keys % n_clusters, amounts, keys // n_clusters)
        # The points by place, and within a place in reading order, each once.
        own = np.ones(len(order), dtype=bool)
        own[1:] = chosen[1:] != chosen[:-1]
        self._members = chosen[own]
        self._of_place = places[own]
        self._weights = np.add.reduceat(weights, np.flatnonzero(own))

    def choices_of(
        self, costs: Costs, points: Array, clusters: Array
    ) -> tuple[Array, Array, Array]:
        """Places (m,) of points that are among them (m,), clusters (m,), and costs there (m,)."""
        order = np.argsort(self._members)
        members = order[np.searchsorted(self._members, points, sorter=order)]
        places, first = np.unique(self._of_place[members], return_index=True)
        points, clusters = points[first], clusters[first]
        return places, clusters, costs.pairs(points, clusters)

    def write_labels(self, rows: Rows, labels: Array) -> Parts:
        """Put a graph's rows back into `labels`; earlier points get lower clusters.

        Returns
        -------
        Parts
            Of the points that lie in several clusters. `labels` names the first of these.
        """
        if len(rows) == len(self.first):
            # All points of a place are in one cluster.
            of_place = np.empty(len(self.first), dtype=labels.dtype)
            of_place[rows.places] = rows.labels
            labels[self._members] = of_place[self._of_place]
            return Parts.none()
        ordered = rows.some(np.lexsort((rows.labels, rows.places)))
        ends = np.cumsum(ordered.amounts)
        # Points and rows cover the same stretch of weight, place after place.
        stretch = np.cumsum(self._weights)
        begins = stretch - self._weights
        first = np.searchsorted(ends, begins, side="right")
        last = np.searchsorted(ends, stretch, side="left")
        labels[self._members] = ordered.labels[first]
        divided = np.flatnonzero(last > first)
        if len(divided) == 0:
            return Parts.none()
        divided = divided[np.argsort(self._members[divided])]
        counts = last[divided] - first[divided] + 1
        of = np.repeat(divided, counts)
        parts = stretches(first[divided], counts)
        amounts = np.minimum(ends[parts], stretch[of])
        amounts -= np.maximum(np.append(0, ends[:-1])[parts], begins[of])
        return Parts(self._members[of], ordered.labels[parts], amounts)
