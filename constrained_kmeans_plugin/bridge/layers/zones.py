"""The zones as a layer of polygons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from ...compat import real_field
from ..output import Layout, Row
from ..zones.faces import Zones
from .clustering import Reading, Run
from .columns import cluster_fields, given_fields, given_values


def zone_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the layer of zones.

    Parameters
    ----------
    names
        Of the fields with a cluster's number and its size.
    """
    number, *sizes = cluster_fields(names, reading.is_weighted)
    fields = [number, *reading.group_fields, *sizes, *given_fields(reading.centers)]
    fields.append(real_field("AREA"))
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
    clustering = run.clustering
    table: list[Any] = [range(1, len(clustering) + 1)]
    if clustering.points.is_grouped:
        table.append(clustering.group_values)
    table.append(clustering.sizes.tolist())
    if clustering.weights is not None:
        table.append(clustering.weights.astype(np.float64).tolist())
    table += [values.tolist() for values in given_values(run)]
    known = list(zip(*table))
    return zone_layout(run, names), [
        (polygon, [*known[cluster], run.distance.area(polygon)])
        for cluster, polygon in enumerate(zones.polygons)
        if polygon is not None
    ]
