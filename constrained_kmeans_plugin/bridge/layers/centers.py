"""The clusters as a layer of points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ...compat import long_field, real_field
from ...core import ClusterSummary, summarize
from ..distance.kinds import Geocentric
from ..log.feedback import Progress
from ..output import Layout, Row
from .clustering import Reading, Run
from .columns import cluster_fields, given_fields, given_values


def center_layout(reading: Reading, names: tuple[str, str], has_reaches: bool) -> Layout:
    """Layout of the layer of centers.

    Parameters
    ----------
    names
        Of the fields with a cluster's number and its size.
    has_reaches
        Whether some features may belong to no cluster.
    """
    number, *sizes = cluster_fields(names, reading.is_weighted)
    reals = ["PRICE", *(["REACH"] if has_reaches else [])]
    reals += ["INERTIA", "MEAN_DISTANCE", "MAX_DISTANCE"]
    fields = [number, *reading.group_fields, *sizes, *given_fields(reading.centers)]
    fields += map(real_field, reals)
    fields.append(long_field("MEDOID"))
    if isinstance(reading.distance, Geocentric):
        # On the globe a mean lies below the ground, where its point on the map is not.
        fields += map(real_field, "XYZ")
    return Layout.of(fields, QgsWkbTypes.Type.Point, reading.source.sourceCrs())


def center_layer(
    run: Run, names: tuple[str, str], progress: Progress
) -> tuple[Layout, Sequence[Row]]:
    """Layout and rows of the layer of centers.

    Parameters
    ----------
    names
        Of the fields with a cluster's number and its size.
    progress
        Asked for cancel.
    """
    progress.stop_if_canceled()
    clustering, points, summary = run.clustering, run.points, _summary(run)
    table: list[Any] = [np.arange(1, len(clustering) + 1)]
    if points.is_grouped:
        table.append(clustering.group_values)
    table.append(clustering.sizes)
    if clustering.weights is not None:
        table.append(clustering.weights.astype(np.float64))
    table += given_values(run)
    table.append(clustering.prices)
    has_reaches = bool(np.isfinite(clustering.reaches).any())
    if has_reaches:
        table.append(np.ma.masked_invalid(clustering.reaches))
    table += [
        summary.inertia,
        np.ma.masked_invalid(summary.mean_distances),
        np.ma.masked_invalid(summary.largest_distances),
        np.ma.masked_array(points.ids[summary.medoids], summary.medoids < 0),
    ]
    if isinstance(run.distance, Geocentric):
        table += list(clustering.centers.T)
    layout = center_layout(run, names, has_reaches)
    places = run.distance.places(clustering.centers).tolist()
    columns = [values.tolist() if hasattr(values, "tolist") else values for values in table]
    return layout, [(_point(*place), list(row)) for place, *row in zip(places, *columns)]


def medoids(run: Run) -> set[int]:
    """The ids of the features that are nearest to their centers, one for each cluster."""
    nearest = _summary(run).medoids
    return set(run.points.ids[nearest[nearest >= 0]].tolist())


def _summary(run: Run) -> ClusterSummary:
    clustering, points = run.clustering, run.points
    return summarize(
        points.coordinates, clustering.ids - 1, clustering.centers, weights=points.weights
    )


def _point(x: float, y: float) -> Optional[QgsGeometry]:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)) if np.isfinite((x, y)).all() else None
