"""The zones as a layer of polygons."""

from qgis.core import QgsField, QgsFields, QgsWkbTypes

from ..compat import integer_field, real_field
from .columns import CLUSTER_WEIGHT
from .output import Layout


def zone_layer(run, names, zones):
    """Layout and rows of the layer of zones.

    Parameters
    ----------
    run : Run
    names : (str, str)
        Of the fields with a cluster's number and its size.
    zones : Zones

    Returns
    -------
    (Layout, list of (QgsGeometry, list))
        Clusters without a zone are left out.
    """
    clustering = run.clustering
    id_name, size_name = names
    fields = [integer_field(id_name)]
    if clustering.points.is_grouped:
        fields.append(QgsField(run.source.fields().at(run.columns.group)))
    fields.append(integer_field(size_name))
    if clustering.weights is not None:
        fields.append(real_field(CLUSTER_WEIGHT))
    fields.append(real_field("AREA"))
    layout = Layout(QgsFields(), QgsWkbTypes.Type.MultiPolygon, run.source.sourceCrs())
    for field in fields:
        # Two of these may bear the same name, as the user chose some of them.
        field.setName(layout.free_name(field.name()))
        layout.fields.append(field)
    return layout, [
        (polygon, _attributes(clustering, cluster, polygon))
        for cluster, polygon in enumerate(zones.polygons)
        if polygon is not None
    ]


def _attributes(clustering, cluster, polygon):
    values = [cluster + 1]
    if clustering.points.is_grouped:
        values.append(clustering.parts[clustering.groups[cluster]].group.value)
    values.append(int(clustering.sizes[cluster]))
    if clustering.weights is not None:
        values.append(float(clustering.weights[cluster]))
    return [*values, polygon.area()]
