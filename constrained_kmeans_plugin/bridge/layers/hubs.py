"""Centers that stay where they are: what is written of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsField, QgsGeometry, QgsPointXY, QgsWkbTypes

from ...compat import long_field, real_field
from ..arrays import Array
from ..distance.kinds import Distance
from ..log.feedback import Progress
from ..output import Column, Layout, Row
from ..read.centers import MaybeCenters
from .clustering import Reading, Run
from .columns import cluster_columns, cluster_fields, given_fields, given_values, of_cluster

#: Fields of the outputs.
DISTANCE = "DISTANCE"
FEATURE_ID = "FEATURE_ID"


def hub_columns(run: Run, names: tuple[str, str], progress: Progress) -> list[Column]:
    """Columns of the output: the center of each point, its size, what is known of it, the distance.

    Parameters
    ----------
    names
        Of the fields for the center's number and for its size.
    progress
        Asked for cancel.
    """
    lengths = np.ma.masked_all(len(run.clustering.points))
    rows = run.clustering.assigned
    lengths[rows] = _lengths(run, rows, progress)
    return measured_columns(run, names, Column(real_field(DISTANCE), lengths))


def measured_columns(run: Run, names: tuple[str, str], measure: Column) -> list[Column]:
    """The same with any measure of each point in the place of the distance."""
    ids = np.ma.masked_equal(run.clustering.ids, 0)
    columns = cluster_columns(run.clustering, names)
    values = [of_cluster(of_centers, ids) for of_centers in given_values(run)]
    given = (Column(*both) for both in zip(given_fields(run.centers), values))
    return [*columns, *given, measure]


def hub_fields(centers: MaybeCenters, measure: str = DISTANCE) -> list[QgsField]:
    """Fields for what is known of the Centers, and for the distance to them or another measure."""
    return [*given_fields(centers), real_field(measure)]


def line_layout(reading: Reading, names: tuple[str, str], measure: str = DISTANCE) -> Layout:
    """Layout of the lines from points to centers.

    Parameters
    ----------
    names
        Of the fields for the center's number and for its size.
    measure
        Of the last field.
    """
    fields = [long_field(FEATURE_ID), *cluster_fields(names, reading.is_weighted)]
    fields += hub_fields(reading.centers, measure)
    return Layout.of(fields, line_type(reading.distance), reading.source.sourceCrs())


def line_layer(
    run: Run, names: tuple[str, str], progress: Progress
) -> tuple[Layout, Iterable[Row]]:
    """Layout and rows of the lines from points to centers.

    Parameters
    ----------
    names
        Of the fields for the center's number and for its size.
    progress
        Asked for cancel.
    """
    rows = run.clustering.assigned
    return line_layout(run, names), line_rows(run, rows, _lengths(run, rows, progress))


def line_rows(run: Run, rows: Array, measures: Array) -> Iterable[Row]:
    """Rows of the lines from some of the points (m,), each with its measure (m,)."""
    clustering = run.clustering
    of_centers = [clustering.sizes]
    if clustering.weights is not None:
        of_centers.append(clustering.weights.astype(np.float64))
    of_centers += given_values(run)
    values = [clustering.points.ids[rows], clustering.ids[rows]]
    values += [column[clustering.ids[rows] - 1] for column in of_centers]
    values.append(measures)
    starts = run.distance.places(clustering.points.coordinates[rows]).tolist()
    places = run.distance.places(clustering.centers).tolist()
    ends = [places[cluster - 1] for cluster in clustering.ids[rows].tolist()]
    table = zip(*(column.tolist() for column in values))
    full_turn = run.distance.full_turn
    geometries = (line_between(*ends_of, full_turn) for ends_of in zip(starts, ends))
    return zip(geometries, table)


def _lengths(run: Run, rows: Array, progress: Progress) -> Array:
    clustering = run.clustering
    targets = clustering.centers[clustering.ids[rows] - 1]
    return run.distance.lengths(clustering.points.coordinates[rows], targets, progress)


def line_type(distance: Distance) -> QgsWkbTypes.Type:
    """The type of lines in this distance: of two parts where they cross the antimeridian."""
    types = QgsWkbTypes.Type
    return types.LineString if distance.full_turn is None else types.MultiLineString


def line_between(start: Sequence[float], end: Sequence[float], full_turn: Optional[float]) -> Any:
    """The straight line on the map; the short way around the globe where there is one.

    Returns
    -------
    QgsGeometry or None
        None where an end has no place on the map.
    """
    if not np.isfinite([*start, *end]).all():
        return None
    if full_turn is None:
        return QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)])
    (x, y), (to_x, to_y) = start, end
    if abs(to_x - x) <= full_turn / 2:
        return QgsGeometry.fromMultiPolylineXY([[QgsPointXY(x, y), QgsPointXY(to_x, to_y)]])
    edge = full_turn / 2 if x > 0 else -full_turn / 2
    share = (edge - x) / (to_x + 2 * edge - x)
    at = y + share * (to_y - y)
    return QgsGeometry.fromMultiPolylineXY(
        [
            [QgsPointXY(x, y), QgsPointXY(edge, at)],
            [QgsPointXY(-edge, at), QgsPointXY(to_x, to_y)],
        ]
    )
