"""The clusters of all groups as one table: what every output is written from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import QgsField, QgsProcessingFeatureSource

from ...core import KMeansResult
from ..arrays import Array, MaybeArray
from ..read.centers import MaybeCenters
from ..read.points import Columns, Group, Points


@dataclass(frozen=True)
class Part:
    """One group and its clusters.

    Attributes
    ----------
    result
        Of its points, in the order of `group.rows`.
    ids : int64, shape (k,)
        The number of each of its clusters, in the result's order.
    """

    group: Group
    result: KMeansResult
    ids: Array


@dataclass(frozen=True)
class Clustering:
    """All points with their clusters, and all clusters in the order of their numbers.

    Attributes
    ----------
    parts
        One for each group, in their order.
    ids : int64, shape (n,)
        The cluster of each point, from 1; 0 for points that belong to none.
    groups : int, shape (k,)
        Index in `parts` of each cluster's group. Row j of this and the following is
        cluster j + 1.
    sizes : int64, shape (k,)
    weights : shape (k,)
        Sums of the points' weights, if they have any.
    centers : float64, shape (k, d)
        In the coordinates that were clustered.
    prices : float64, shape (k,)
        In squared units of these coordinates: within its group a point belongs where
        squared distance minus price is least. All 0 where sizes were free.
    reaches : float64, shape (k,)
        How far from its center each cluster reaches, where points that do not fit stay without
        one; else infinite.
    bound_violations : float64, shape (k,)
        By how much each weight is above its maximum or, negative, below its minimum, because
        features stay whole.
    capacities : float64, shape (k,)
        The largest size that was set for each given center; NaN for none.
    """

    points: Points
    parts: tuple[Part, ...]
    ids: Array
    groups: Array
    sizes: Array
    weights: Optional[Array]
    centers: Array
    prices: Array
    reaches: Array
    bound_violations: Array
    capacities: Array

    @classmethod
    def of(
        cls,
        points: Points,
        results: Sequence[KMeansResult],
        in_order_of_centers: bool = False,
        capacities: Sequence[MaybeArray] = (),
    ) -> Clustering:
        """Number the clusters of all groups.

        Parameters
        ----------
        results
            One for each of the points' groups. A label of -1 is a point without cluster.
        in_order_of_centers
            Whether clusters are numbered as they come in the results (where centers were
            given); else by their first point, within each group.
        capacities
            For each result the largest sizes of its centers, or None; empty where there are none.
        """
        parts, ids = [], np.zeros(len(points), dtype=np.int64)
        last = 0
        rooms = [
            np.full(len(result.centers), np.nan) if room is None else room
            for result, room in zip(results, capacities or [None] * len(results))
        ]
        for group, result in zip(points.groups, results):
            n_clusters = len(result.centers)
            rank = np.arange(n_clusters)
            if not in_order_of_centers:
                rank = rank_by_first_appearance(result.labels, n_clusters)
            parts.append(Part(group, result, last + 1 + rank))
            assigned = result.labels >= 0
            ids[group.rows[assigned]] = parts[-1].ids[result.labels[assigned]]
            last += n_clusters
        assigned = ids > 0
        rows = ids[assigned] - 1
        weights = None
        if points.weights is not None:
            weights = np.bincount(rows, weights=points.weights[assigned], minlength=last)
            weights = weights.astype(points.weights.dtype)
        return cls(
            points=points,
            parts=tuple(parts),
            ids=ids,
            groups=_by_number(parts, [np.full(len(p.ids), g) for g, p in enumerate(parts)]),
            sizes=np.bincount(rows, minlength=last),
            weights=weights,
            centers=_by_number(parts, [part.result.centers for part in parts]),
            prices=_by_number(parts, [_prices(part.result) for part in parts]),
            reaches=_by_number(parts, [_reaches(part.result) for part in parts]),
            bound_violations=_by_number(parts, [_bound_violations(part.result) for part in parts]),
            capacities=_by_number(parts, rooms),
        )

    def __len__(self) -> int:
        """Number of clusters."""
        return len(self.sizes)

    @property
    def uses(self) -> Array:
        """How much of its capacity each cluster uses (k,), in percent; NaN for no capacity."""
        sizes = self.sizes if self.weights is None else self.weights
        with np.errstate(divide="ignore", invalid="ignore"):
            shares: Array = 100 * sizes / self.capacities
        return np.where(np.isfinite(shares), shares, np.nan)

    @property
    def assigned(self) -> Array:
        """Rows (m,) of the points that belong to a cluster."""
        return np.flatnonzero(self.ids)

    @property
    def group_values(self) -> list[Any]:
        """For each cluster (k,) its group's value in the field of the groups."""
        return [self.parts[group].group.value for group in self.groups]

    @property
    def n_iter(self) -> int:
        """Iterations of the best start, of the group that took most."""
        return max(part.result.n_iter for part in self.parts)

    @property
    def total_inertia(self) -> float:
        """Sum over all groups."""
        return float(sum(part.result.inertia for part in self.parts))


@dataclass(frozen=True)
class Reading:
    """What was read: it tells what outputs will hold.

    Attributes
    ----------
    source
        The input.
    columns
        The fields of it that were read.
    distance : Planar, Geocentric or Space
    centers : Centers or None
        Those that were given.
    """

    source: QgsProcessingFeatureSource
    columns: Columns
    distance: Any
    points: Points
    centers: MaybeCenters

    @property
    def is_weighted(self) -> bool:
        """Whether there is a weight field."""
        return self.columns.weight is not None

    @property
    def weight_name(self) -> str:
        """The name of the weight field; empty if there is none."""
        return self.source.fields().at(self.columns.weight).name() if self.is_weighted else ""

    @property
    def group_fields(self) -> list[QgsField]:
        """The field by whose values features are grouped, in a list; none if none."""
        return self.columns.group_fields(self.source)


@dataclass(frozen=True)
class Run(Reading):
    """What outputs are written from."""

    clustering: Clustering

    @classmethod
    def of(cls, reading: Reading, clustering: Clustering) -> Run:
        """That of a Reading whose points are clustered."""
        given = reading.source, reading.columns, reading.distance, reading.points
        return cls(*given, reading.centers, clustering)


def rank_by_first_appearance(labels: Array, n_clusters: int) -> Array:
    """Rank (k,) of each cluster by its first point; clusters without points come last."""
    first = np.full(n_clusters, len(labels))
    present, index = np.unique(labels, return_index=True)
    first[present[present >= 0]] = index[present >= 0]
    rank = np.empty(n_clusters, dtype=np.int64)
    rank[np.argsort(first, kind="stable")] = np.arange(n_clusters)
    return rank


def _by_number(parts: Sequence[Part], arrays: Sequence[Array]) -> Array:
    """Arrays of all parts as one, row j for cluster j + 1."""
    numbers = np.concatenate([part.ids for part in parts])
    values = np.concatenate(arrays)
    result = np.empty_like(values)
    result[numbers - 1] = values
    return result


def _prices(result: KMeansResult) -> Array:
    """Prices (k,) in squared units of the coordinates."""
    if result.assignment is None:
        return np.zeros(len(result.centers))
    return result.assignment.prices_in_squared_units


def _reaches(result: KMeansResult) -> Array:
    if result.assignment is None:
        return np.full(len(result.centers), np.inf)
    return result.assignment.reaches


def _bound_violations(result: KMeansResult) -> Array:
    if result.connection is not None:
        return result.connection.bound_violations
    if result.assignment is None:
        return np.zeros(len(result.centers))
    return result.assignment.bound_violations
