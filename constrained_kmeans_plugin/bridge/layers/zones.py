"""The zones as a layer of polygons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsWkbTypes

from ...compat import real_field
from ..output import Layout, Row
from ..zones.faces import Zones
from .clustering import Clustering, Reading, Run
from .columns import cluster_fields


def zone_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the layer of zones.

    Parameters
    ----------
    names
        Of the fields with a cluster's number and its size.
    """
    number, *sizes = cluster_fields(names, reading.is_weighted)
    fields = [number, *reading.group_fields, *sizes, real_field("AREA")]
    return Layout.of(fields, QgsWkbTypes.Type.MultiPolygon, reading.source.sourceCrs())


def zone_layer(run: Run, names: tuple[str, str], zones: Zones) -> tuple[Layout, Sequence[Row]]:
    """Layout and rows of the layer of zones.

    Parameters
    ----------
    names
        Of the fields with a cluster's number and its size.

    Returns
    -------
    (Layout, list of (QgsGeometry, list))
        Clusters without a zone are left out.
    """
    return zone_layout(run, names), [
        (polygon, _attributes(run.clustering, cluster, run.distance.area(polygon)))
        for cluster, polygon in enumerate(zones.polygons)
        if polygon is not None
    ]


def _attributes(clustering: Clustering, cluster: int, area: float) -> list[Any]:
    values: list[Any] = [cluster + 1]
    if clustering.points.is_grouped:
        values.append(clustering.parts[clustering.groups[cluster]].group.value)
    values.append(int(clustering.sizes[cluster]))
    if clustering.weights is not None:
        values.append(float(clustering.weights[cluster]))
    return [*values, area]
