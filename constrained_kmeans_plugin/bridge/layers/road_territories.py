"""Features at centers along roads: what is read of them, and what is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsField,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsWkbTypes,
)

from ...compat import long_field, real_field
from ...core import ClusteringCanceled, CostAssignment, KMeansResult, nearest_centers
from ...translation import tr
from ..arrays import Array, MaybeArray
from ..log.feedback import Progress, canceled
from ..output import Column, Layout, Row
from ..roads.network import Network
from ..roads.territories import RoadPieces, road_pieces
from .clustering import Clustering, Reading
from .columns import cluster_fields, given_fields, given_values
from .costs import CostRun, cost_columns, cost_fields

#: Field with how far each feature is from its road.
ROAD_DISTANCE = "ROAD_DISTANCE"
#: Fields of the roads: the feature they come from, and how long they are.
ROAD_ID, LENGTH = "ROAD_ID", "LENGTH"
_OF_CENTERS = ("PRICE", "TOTAL_COST", "MEAN_COST", "MAX_COST")


@dataclass(frozen=True)
class RoadReading(Reading):
    """What was read.

    Attributes
    ----------
    network : Network
    nodes : int64, shape (n,)
        Of the network, for each feature.
    offsets : float64, shape (n,)
        How far each feature is from its road, in units of the distance.
    center_nodes : int64, shape (k,), or None
        Those of the given centers.
    most
        Costs above it are not allowed.
    most_offset
        Features that are farther from their road are not served.
    """

    network: Network
    nodes: Array
    offsets: Array
    center_nodes: MaybeArray
    most: float
    most_offset: float

    @property
    def is_near(self) -> Array:
        """Which features (n,) are near enough to a road."""
        near: Array = self.offsets <= self.most_offset
        return near

    @property
    def unit(self) -> str:
        """Of costs."""
        return tr("min") if self.network.lines.speeds is not None else self.distance.unit


@dataclass(frozen=True)
class RoadRun(CostRun):
    """What outputs are written from.

    Attributes
    ----------
    roads : RoadReading
    served : int64, shape (m,)
        The features that some center may serve.
    center_nodes : int64, shape (k,)
        Of the network.
    node_labels : int64, shape (v,)
        The center of each node; -1 for none.
    n_iter, converged
        Iterations in which centers moved, and whether the last one moved none.
    """

    roads: RoadReading
    served: Array
    center_nodes: Array
    node_labels: Array
    n_iter: int
    converged: bool

    @property
    def n_left(self) -> int:
        return int(np.count_nonzero(np.isnan(self.costs[self.served])))

    @property
    def unit(self) -> str:
        return self.roads.unit

    @property
    def is_along_roads(self) -> bool:
        return True

    @classmethod
    def of_roads(
        cls,
        reading: RoadReading,
        served: Array,
        assignment: CostAssignment,
        costs: Array,
        least: Array,
        center_nodes: Array,
        node_labels: Array,
        centers: Array,
        capacities: MaybeArray,
        n_iter: int = 0,
        converged: bool = True,
    ) -> RoadRun:
        """That of a reading of which some features are assigned.

        Parameters
        ----------
        costs, least : float64, shape (m,)
            What these cost at their centers (NaN where they have none), and at the cheapest ones.
        centers : float64, shape (k, d)
            Coordinates.
        """
        points = reading.points
        labels, of_all = np.full(len(points), -1), np.full(len(points), np.nan)
        labels[served], of_all[served] = assignment.labels, costs
        amounts = np.ones(len(points))
        if points.weights is not None:
            amounts = points.weights.astype(np.float64)
        there = np.flatnonzero(assignment.labels >= 0)
        amounts = amounts[served[there]]
        result = KMeansResult(
            labels=labels,
            centers=centers,
            sizes=assignment.sizes,
            inertia=float(costs[there] @ amounts),
            n_iter=n_iter,
            converged=converged,
        )
        clustering = Clustering.of(points, [result], True, [capacities])
        clustering = replace(clustering, bound_violations=assignment.bound_violations)
        given = reading.source, reading.columns, reading.distance, points, reading.centers
        about = clustering, assignment, of_all, float(least[there] @ amounts)
        crs = reading.source.sourceCrs()
        return cls(
            *(*given, *about, crs, reading),
            served=served,
            center_nodes=center_nodes,
            node_labels=node_labels,
            n_iter=n_iter,
            converged=converged,
        )


def road_fields(reading: Reading, names: tuple[str, str]) -> list[QgsField]:
    """Fields of `road_columns`."""
    return [*cost_fields(reading, names), real_field(ROAD_DISTANCE)]


def road_columns(run: RoadRun, names: tuple[str, str]) -> list[Column]:
    """Columns of the output: the center, what is known of it, the cost, the way to the road."""
    return [
        *cost_columns(run, names),
        Column(real_field(ROAD_DISTANCE), run.roads.offsets),
    ]


def road_center_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the centers."""
    fields = [*cluster_fields(names, reading.is_weighted), *given_fields(reading.centers)]
    fields += map(real_field, _OF_CENTERS)
    return Layout.of(fields, QgsWkbTypes.Type.Point, reading.source.sourceCrs())


def road_center_layer(
    run: RoadRun, names: tuple[str, str], progress: Progress
) -> tuple[Layout, Sequence[Row]]:
    """Layout and rows of the centers, with sums over their features."""
    progress.stop_if_canceled()
    clustering = run.clustering
    table: list[Any] = [np.arange(1, len(clustering) + 1), clustering.sizes]
    if clustering.weights is not None:
        table.append(clustering.weights.astype(np.float64))
    table += given_values(run)
    totals, *others = run.of_centers()
    table += [run.assignment.prices_in_units, totals, *map(np.ma.masked_invalid, others)]
    columns = [values.tolist() for values in table]
    places = run.distance.places(clustering.centers).tolist()
    points = (QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places)
    rows = [(point, list(row)) for point, *row in zip(points, *columns)]
    return road_center_layout(run, names), rows


def territory_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the roads by territory."""
    number = cluster_fields(names, False)[0]
    fields = [number, long_field(ROAD_ID), real_field(LENGTH)]
    return Layout.of(fields, QgsWkbTypes.Type.LineString, reading.source.sourceCrs())


def territory_layer(
    run: RoadRun, names: tuple[str, str], territories: Territories, progress: Progress
) -> tuple[Layout, Iterable[Row]]:
    """Layout and rows of the roads by territory: whole lines, or pieces where they are cut."""
    pieces = territories.of(run, progress)
    numbers = np.ma.masked_equal(pieces.labels + 1, 0).tolist()
    rows = zip(numbers, pieces.roads.tolist(), pieces.lengths.tolist())
    lines = (
        QgsGeometry(QgsLineString(*vertices.T.tolist())) for vertices in pieces.places(progress)
    )
    return territory_layout(run, names), zip(lines, map(list, rows))


class Territories:
    """The roads of a run in pieces, each with its territory; found once for all outputs."""

    def __init__(self) -> None:
        self._found: Optional[RoadPieces] = None

    def of(self, run: RoadRun, progress: Progress) -> RoadPieces:
        """The pieces.

        Raises
        ------
        QgsProcessingException
            If the run was canceled.
        """
        if self._found is None:
            self._found = _pieces_of(run, progress)
        return self._found


def _pieces_of(run: RoadRun, progress: Progress) -> RoadPieces:
    prices, reading = run.assignment.prices_in_units, run.roads
    try:
        labels, costs = nearest_centers(
            reading.network.graph, run.center_nodes, prices, progress.is_canceled
        )
    except ClusteringCanceled:
        raise canceled() from None
    # Where several centers are equally good, those of the features count.
    chosen = run.node_labels >= 0
    costs[chosen] += prices[run.node_labels[chosen]] - prices[labels[chosen]]
    labels = np.where(chosen, run.node_labels, labels)
    return road_pieces(reading.network, labels, costs, prices, reading.most)
