"""Points near the borders of the cells, as rows of an exchange graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .diagram import CostsOf
from .exchange import ExchangeGraph
from .lattice import Array, squared_distances

#: Odd, so that no bit of a coordinate is lost, and of so many bits that sums seldom agree.
KEY_FACTOR = 0x2545F4914F6CDD1D


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
    points, centers : ndarray of float64, shapes (n, d) and (k, d)
        Lattice coordinates.
    parts : Parts
        The points in the graph, and where they are. Of coincident points either all are
        chosen or none.
    costs_of : callable
        What points cost at centers.
    """

    def __init__(
        self,
        points: Array,
        centers: Array,
        parts: Parts,
        costs_of: CostsOf = squared_distances,
    ) -> None:
        coordinates = points[parts.points]
        if _all_apart(coordinates):
            #: The first of the points at each place, in reading order.
            self.first = parts.points
            self.labels, self.amounts = parts.clusters, parts.amounts
            self.places = np.arange(len(parts))
            self._members, self._of_place = parts.points, self.places
            self._weights = parts.amounts
        else:
            self._gather(parts, coordinates, len(centers))
            coordinates = points[self.first]
        self.costs = costs_of(coordinates, centers)

    def _gather(self, parts: Parts, coordinates: Array, n_clusters: int) -> None:
        """One row for all parts of points (p, d) at one place in one cluster."""
        order = np.lexsort(coordinates.T)
        chosen, coordinates = parts.points[order], coordinates[order]
        starts = np.ones(len(order), dtype=bool)
        starts[1:] = (coordinates[1:] != coordinates[:-1]).any(axis=1)
        places = np.cumsum(starts) - 1
        self.first = chosen[starts]
        keys, inverse = np.unique(places * n_clusters + parts.clusters[order], return_inverse=True)
        weights = parts.amounts[order]
        self.amounts = np.bincount(inverse.ravel(), weights=weights).astype(np.int64)
        self.places = keys // n_clusters
        self.labels = keys % n_clusters
        # The points by place, and within a place in reading order, each once.
        own = np.ones(len(order), dtype=bool)
        own[1:] = chosen[1:] != chosen[:-1]
        self._members = chosen[own]
        self._of_place = places[own]
        self._weights = np.add.reduceat(weights, np.flatnonzero(own))

    def write_labels(self, graph: ExchangeGraph, labels: Array) -> Parts:
        """Put the graph's rows back into `labels`; earlier points get lower clusters.

        Returns
        -------
        Parts
            Of the points that lie in several clusters. `labels` names the first of these.
        """
        if len(graph.labels) == len(self.first):
            # All points of a place are in one cluster.
            of_place = np.empty(len(self.first), dtype=labels.dtype)
            of_place[graph.places] = graph.labels
            labels[self._members] = of_place[self._of_place]
            return Parts.none()
        order = np.lexsort((graph.labels, graph.places))
        keys = graph.places[order] * graph.n_clusters + graph.labels[order]
        # Parts of a row that went different ways may have met again.
        last_of_key = np.append(keys[1:] != keys[:-1], True)
        clusters = graph.labels[order][last_of_key]
        ends = np.cumsum(graph.amounts[order])[last_of_key]
        # Points and rows cover the same stretch of weight, place after place.
        stretch = np.cumsum(self._weights)
        begins = stretch - self._weights
        first = np.searchsorted(ends, begins, side="right")
        last = np.searchsorted(ends, stretch, side="left")
        labels[self._members] = clusters[first]
        divided = np.flatnonzero(last > first)
        if len(divided) == 0:
            return Parts.none()
        divided = divided[np.argsort(self._members[divided])]
        counts = last[divided] - first[divided] + 1
        of = np.repeat(divided, counts)
        rows = first[of] + np.arange(len(of)) - np.repeat(np.cumsum(counts) - counts, counts)
        amounts = np.minimum(ends[rows], stretch[of])
        amounts -= np.maximum(np.append(0, ends[:-1])[rows], begins[of])
        return Parts(self._members[of], clusters[rows], amounts)


def _all_apart(points: Array) -> bool:
    """Whether no two of the lattice points (n, d) lie at one place.

    It looks at one number for each point, so that it may, very rarely, be wrong about points
    that do lie apart.
    """
    keys = np.zeros(len(points), dtype=np.int64)
    for axis in range(points.shape[1]):
        # Overflow drops the highest bits only: equal points keep equal numbers.
        keys *= KEY_FACTOR
        keys += points[:, axis].astype(np.int64)
    keys.sort()
    return bool((keys[1:] != keys[:-1]).all())
