"""The clusters as a layer of points."""

import numpy as np
from qgis.core import QgsField, QgsFields, QgsGeometry, QgsPointXY, QgsWkbTypes

from ..compat import integer_field, long_field, real_field
from ..core import summarize
from .columns import CLUSTER_WEIGHT
from .output import Layout


def center_layer(run, names):
    """Layout and rows of the layer of centers.

    Parameters
    ----------
    run : Run
    names : (str, str)
        Of the fields with a cluster's number and its size.

    Returns
    -------
    (Layout, list of (QgsGeometry or None, list))
    """
    clustering, points = run.clustering, run.clustering.points
    summary = summarize(
        points.coordinates, clustering.ids - 1, clustering.centers, weights=points.weights
    )
    medoids = np.ma.masked_array(points.ids[summary.medoids], summary.medoids < 0)
    id_name, size_name = names
    table = [(integer_field(id_name), np.arange(1, len(clustering) + 1))]
    if points.is_grouped:
        field = QgsField(run.source.fields().at(run.columns.group))
        table.append((field, clustering.group_values))
    table.append((integer_field(size_name), clustering.sizes))
    if clustering.weights is not None:
        table.append((real_field(CLUSTER_WEIGHT), clustering.weights.astype(np.float64)))
    table.append((real_field("PRICE"), clustering.prices))
    if np.isfinite(clustering.reaches).any():
        table.append((real_field("REACH"), np.ma.masked_invalid(clustering.reaches)))
    table += [
        (real_field("INERTIA"), summary.inertia),
        (real_field("MEAN_DISTANCE"), np.ma.masked_invalid(summary.mean_distances)),
        (real_field("MAX_DISTANCE"), np.ma.masked_invalid(summary.largest_distances)),
        (long_field("MEDOID"), medoids),
    ]
    if clustering.centers.shape[1] > 2:
        # On the globe a mean lies below the ground, where its point on the map is not.
        table += [(real_field(n), c) for n, c in zip("XYZ", clustering.centers.T)]
    fields = QgsFields()
    for field, _ in table:
        # Two of these may bear the same name, as the user chose some of them.
        field.setName(Layout(fields, QgsWkbTypes.Type.Point, None).free_name(field.name()))
        fields.append(field)
    layout = Layout(fields, QgsWkbTypes.Type.Point, run.source.sourceCrs())
    places = run.distance.places(clustering.centers).tolist()
    columns = [values.tolist() if hasattr(values, "tolist") else values for _, values in table]
    return layout, [(_point(*place), list(row)) for place, *row in zip(places, *columns)]


def _point(x, y):
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)) if np.isfinite((x, y)).all() else None
