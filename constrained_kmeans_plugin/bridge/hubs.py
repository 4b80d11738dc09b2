"""Centers that stay where they are: how many features each takes, and what is written of them."""

import numpy as np
from qgis.core import (
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..compat import integer_field, long_field, real_field
from ..core import tolerance_bounds
from ..translation import tr
from .columns import cluster_columns, of_cluster
from .output import Column, Layout

#: Fields of the outputs.
CENTER_ID = "CENTER_ID"
DISTANCE = "DISTANCE"
FEATURE_ID = "FEATURE_ID"


def hub_bounds(limits, centers, n_points, whole, may_leave):
    """Smallest and largest number of features of each center: all that is given holds together.

    Parameters
    ----------
    limits : SizeLimits
        For all centers.
    centers : Centers
        With their own.
    n_points : int
    whole : str
        What the points are all of, as it stands in a sentence.
    may_leave : bool
        Whether features that do not fit may stay without a center.

    Returns
    -------
    (ndarray of int64, ndarray of int64)
        Shapes (k,).

    Raises
    ------
    QgsProcessingException
        If the centers cannot take exactly all features: with the numbers.
    """
    n_centers = len(centers)
    lower = np.array([size or 0 for size in centers.minimum], dtype=np.int64)
    upper = np.array(
        [n_points if size is None else min(size, n_points) for size in centers.maximum],
        dtype=np.int64,
    )
    lower = np.maximum(lower, limits.minimum or 0)
    upper = np.minimum(upper, n_points if limits.maximum is None else limits.maximum)
    if limits.tolerance is not None:
        low, high = tolerance_bounds(n_points, n_centers, limits.tolerance)
        lower, upper = np.maximum(lower, low), np.minimum(upper, high)
    needed, held = int(lower.sum()), int(upper.sum())
    numbers = {
        "centers": n_centers,
        "needed": needed,
        "held": held,
        "have": n_points,
        "whole": whole,
    }
    if needed > n_points:
        raise QgsProcessingException(
            tr(
                "The minimum sizes of the {centers} centers add up to {needed} features; "
                "{whole} has {have}. Lower them."
            ).format(**numbers)
        )
    crossed = np.flatnonzero(lower > upper)
    if len(crossed):
        first = crossed[0]
        raise QgsProcessingException(
            tr(
                "The center with feature id {id} would have to take at least {lower} features "
                "and at most {upper}. Lower its minimum or raise its maximum."
            ).format(id=centers.ids[first], lower=int(lower[first]), upper=int(upper[first]))
        )
    if held < n_points and not may_leave:
        raise QgsProcessingException(
            tr(
                "The {centers} centers take at most {held} features; {whole} has {have}, {over} "
                "too many. Raise the maximum sizes, add centers, or let features that do not "
                "fit stay without a center (ALLOW_UNASSIGNED)."
            ).format(over=n_points - held, **numbers)
        )
    return lower, upper


def hub_columns(run, names, progress):
    """Columns of the output: the center of each point, its size and id, and the distance to it.

    Parameters
    ----------
    run : Run
    names : (str, str)
        Of the fields for the center's number and for its size.
    progress : Progress
        Asked for cancel.
    """
    ids = np.ma.masked_equal(run.clustering.ids, 0)
    columns = cluster_columns(run.clustering, names)
    if run.centers.name_field is not None:
        field = _center_id(run.centers)
        columns.append(Column(field, of_cluster(hub_names(run), ids)))
    lengths = np.ma.masked_all(len(ids))
    rows = run.clustering.assigned
    lengths[rows] = _lengths(run, rows, progress)
    columns.append(Column(real_field(DISTANCE), lengths))
    return columns


def hub_names(run):
    """Values (k,) of the centers' id field, by number."""
    names = np.empty(len(run.clustering), dtype=object)
    row = 0
    for part in run.clustering.parts:
        for name in run.centers.of(part.group.key).names:
            names[row] = name
            row += 1
    return names


def line_layer(run, names, progress):
    """Layout and rows of the lines from points to centers.

    Parameters
    ----------
    run : Run
    names : (str, str)
        Of the fields for the center's number and for its size, which is not written.
    progress : Progress
        Asked for cancel.

    Returns
    -------
    (Layout, iterable of (QgsGeometry or None, list))
    """
    clustering, rows = run.clustering, run.clustering.assigned
    id_name, _ = names
    added = [long_field(FEATURE_ID), integer_field(id_name)]
    values = [clustering.points.ids[rows], clustering.ids[rows]]
    if run.centers.name_field is not None:
        added.append(_center_id(run.centers))
        values.append(hub_names(run)[clustering.ids[rows] - 1])
    added.append(real_field(DISTANCE))
    values.append(_lengths(run, rows, progress))
    crs = run.source.sourceCrs()
    kind = QgsWkbTypes.Type.LineString
    if crs.isGeographic():
        # In two parts where it crosses the antimeridian.
        kind = QgsWkbTypes.Type.MultiLineString
    fields = QgsFields()
    for field in added:
        field.setName(Layout(fields, kind, crs).free_name(field.name()))
        fields.append(field)
    starts = run.distance.places(clustering.points.coordinates[rows]).tolist()
    places = run.distance.places(clustering.centers).tolist()
    ends = [places[cluster - 1] for cluster in clustering.ids[rows].tolist()]
    table = zip(*(column.tolist() for column in values))
    geometries = (_line(*ends_of, crs.isGeographic()) for ends_of in zip(starts, ends))
    return Layout(fields, kind, crs), zip(geometries, table)


def _center_id(centers):
    field = QgsField(centers.name_field)
    field.setName(CENTER_ID)
    field.setAlias("")
    return field


def _lengths(run, rows, progress):
    clustering = run.clustering
    targets = clustering.centers[clustering.ids[rows] - 1]
    return run.distance.lengths(clustering.points.coordinates[rows], targets, progress)


def _line(start, end, on_globe):
    """The straight line on the map; the short way round the globe."""
    if not np.isfinite([*start, *end]).all():
        return None
    if not on_globe:
        return QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)])
    (x, y), (to_x, to_y) = start, end
    if abs(to_x - x) <= 180:
        return QgsGeometry.fromMultiPolylineXY([[QgsPointXY(x, y), QgsPointXY(to_x, to_y)]])
    edge = 180.0 if x > 0 else -180.0
    share = (edge - x) / (to_x + 2 * edge - x)
    at = y + share * (to_y - y)
    return QgsGeometry.fromMultiPolylineXY(
        [
            [QgsPointXY(x, y), QgsPointXY(edge, at)],
            [QgsPointXY(-edge, at), QgsPointXY(to_x, to_y)],
        ]
    )
