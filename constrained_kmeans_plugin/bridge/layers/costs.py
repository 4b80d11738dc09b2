"""Features at centers at given costs: what is written of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes

from ...compat import real_field
from ...core import CostAssignment, KMeansResult
from ..arrays import Array
from ..log.feedback import Progress
from ..output import Column, Layout, Row
from ..read.cost_table import CostPairs
from .clustering import Clustering, Reading, Run
from .columns import cluster_fields, given_fields, given_values
from .hubs import hub_fields, line_layout, line_rows, measured_columns

#: Field with what each feature costs.
COST = "COST"
_OF_CENTERS = ("PRICE", "TOTAL_COST", "MEAN_COST", "MAX_COST")


@dataclass(frozen=True)
class CostReading(Reading):
    """What was read.

    Attributes
    ----------
    rows : int64, shape (n,)
        The number of each feature's id among those of the pairs; -1 for none.
    crs
        Of the coordinates, which are NaN where a feature or a center has no position.
    """

    pairs: CostPairs
    rows: Array
    crs: QgsCoordinateReferenceSystem

    @property
    def n_choices(self) -> Array:
        """How many centers may serve each feature (n,)."""
        return np.append(self.pairs.counts, 0)[self.rows]


@dataclass(frozen=True)
class CostRun(Run):
    """What outputs are written from.

    Attributes
    ----------
    assignment
        With the certificate.
    costs : float64, shape (n,)
        What each feature costs at its center, as the table has it; NaN where it has none.
    free_total
        What all features cost at their cheapest centers, times their weights.
    crs
        Of the coordinates.
    """

    assignment: CostAssignment
    costs: Array
    free_total: float
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def found(cls, reading: CostReading, assignment: CostAssignment, capacities: Array) -> CostRun:
        """That of a Reading whose features are assigned."""
        labels, points = assignment.labels, reading.points
        served = np.flatnonzero(labels >= 0)
        costs = np.full(len(points), np.nan)
        costs[served] = reading.pairs.of(reading.rows[served], labels[served])
        amounts = _amounts(points.weights, len(points))
        result = KMeansResult(
            labels=labels,
            centers=reading.centers.coordinates,
            sizes=assignment.sizes,
            inertia=float(costs[served] @ amounts[served]),
            n_iter=0,
            converged=True,
        )
        clustering = Clustering.of(points, [result], True, [capacities])
        clustering = replace(clustering, bound_violations=assignment.bound_violations)
        cheapest = reading.pairs.cheapest(reading.rows[served]) @ amounts[served]
        given = reading.source, reading.columns, reading.distance, points, reading.centers
        return cls(*given, clustering, assignment, costs, float(cheapest), reading.crs)

    @property
    def total(self) -> float:
        """What all features cost, times their weights."""
        return self.clustering.total_inertia

    @property
    def n_left(self) -> int:
        """Number of features that stay without a center, though some center may serve them."""
        return int(np.count_nonzero(np.isnan(self.costs)))

    @property
    def unit(self) -> str:
        """Of costs; empty where it is not known."""
        return ""

    @property
    def is_along_roads(self) -> bool:
        """Whether costs are those of paths along roads, instead of a table."""
        return False

    def of_centers(self) -> tuple[Array, Array, Array]:
        """Of the features of each center: the total cost, the mean and the largest one.

        Returns
        -------
        (ndarray, ndarray, ndarray)
            Shapes (k,). Totals and means are by weight; NaN where a center has no feature.
        """
        n_centers, rows = len(self.clustering), self.clustering.assigned
        labels, costs = self.clustering.ids[rows] - 1, self.costs[rows]
        amounts = _amounts(self.points.weights, len(self.points))[rows]
        totals = np.bincount(labels, costs * amounts, n_centers)
        weights = np.bincount(labels, amounts, n_centers)
        with np.errstate(invalid="ignore", divide="ignore"):
            means = np.where(weights > 0, totals / weights, np.nan)
        largest = np.full(n_centers, -np.inf)
        np.maximum.at(largest, labels, costs)
        return totals, means, np.where(np.isfinite(largest), largest, np.nan)


def cost_columns(run: CostRun, names: tuple[str, str]) -> list[Column]:
    """Columns of the output: the center of each feature, what is known of it, the cost."""
    return measured_columns(run, names, Column(real_field(COST), np.ma.masked_invalid(run.costs)))


def cost_fields(reading: Reading, names: tuple[str, str]) -> list[Any]:
    """Fields of `cost_columns`."""
    return [*cluster_fields(names, reading.is_weighted), *hub_fields(reading.centers, COST)]


def cost_center_layout(reading: Any, names: tuple[str, str]) -> Layout:
    """Layout of the centers of a CostReading or CostRun: a table if none of them has a place."""
    fields = [*cluster_fields(names, reading.is_weighted), *given_fields(reading.centers)]
    fields += map(real_field, _OF_CENTERS)
    has_places = bool(np.isfinite(reading.centers.coordinates).any())
    types = QgsWkbTypes.Type
    return Layout.of(fields, types.Point if has_places else types.NoGeometry, reading.crs)


def cost_center_layer(
    run: CostRun, names: tuple[str, str], progress: Progress
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
    places = clustering.centers.tolist()
    rows = [(_point(*place), list(row)) for place, *row in zip(places, *columns)]
    return cost_center_layout(run, names), rows


def cost_line_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the lines from features to centers."""
    return line_layout(reading, names, COST)


def cost_line_layer(
    run: CostRun, names: tuple[str, str], progress: Progress
) -> tuple[Layout, Iterable[Row]]:
    """Layout and rows of the lines between those features and centers that have a position."""
    progress.stop_if_canceled()
    clustering, rows = run.clustering, run.clustering.assigned
    ends = clustering.centers[clustering.ids[rows] - 1]
    drawn = np.isfinite(clustering.points.coordinates[rows]).all(axis=1)
    rows = rows[drawn & np.isfinite(ends).all(axis=1)]
    return cost_line_layout(run, names), line_rows(run, rows, run.costs[rows])


def _amounts(weights: Any, n_points: int) -> Array:
    return np.ones(n_points) if weights is None else weights.astype(np.float64)


def _point(x: float, y: float) -> Any:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)) if np.isfinite((x, y)).all() else None
