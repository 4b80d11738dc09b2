"""What is written of a clustering beside the fields of the input."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsField

from ...compat import integer_field, real_field
from ..arrays import Array
from ..output import Column
from ..read.centers import MaybeCenters
from .clustering import Clustering, Run

#: Field with the sum of weights, where there are any.
CLUSTER_WEIGHT = "CLUSTER_WEIGHT"
#: Fields of given centers: the id, the largest size that was set, and how much of it is used.
CENTER_ID = "CENTER_ID"
CAPACITY = "CAPACITY"
USE_PERCENT = "USE_PCT"


def cluster_fields(names: tuple[str, str], is_weighted: bool) -> list[QgsField]:
    """Fields for the number of a feature's cluster, for its size, and for what it weighs.

    Parameters
    ----------
    names
        Of the first two fields.
    is_weighted
        Whether there is a weight field.
    """
    fields = [integer_field(name) for name in names]
    return [*fields, real_field(CLUSTER_WEIGHT)] if is_weighted else fields


def cluster_columns(clustering: Clustering, names: tuple[str, str]) -> list[Column]:
    """The number of each point's cluster, how many points are in it, and what they weigh.

    Parameters
    ----------
    names
        Of the two fields.
    """
    ids = np.ma.masked_equal(clustering.ids, 0)
    values = [ids, of_cluster(clustering.sizes, ids)]
    if clustering.weights is not None:
        values.append(of_cluster(clustering.weights.astype(np.float64), ids))
    fields = cluster_fields(names, clustering.weights is not None)
    return [Column(field, column) for field, column in zip(fields, values)]


def given_fields(centers: MaybeCenters) -> list[QgsField]:
    """Fields for what is known of given centers: id, capacity and use; none without centers."""
    fields: list[QgsField] = []
    if centers is None:
        return fields
    if centers.name_field is not None:
        fields.append(QgsField(centers.name_field))
        fields[0].setName(CENTER_ID)
        fields[0].setAlias("")
    if centers.is_limited:
        fields += map(real_field, (CAPACITY, USE_PERCENT))
    return fields


def given_values(run: Run) -> list[Array]:
    """Values (k,) of `given_fields`, by number."""
    values: list[Array] = []
    clustering = run.clustering
    if run.centers is None:
        return values
    if run.centers.name_field is not None:
        values.append(center_names(run))
    if run.centers.is_limited:
        values += map(np.ma.masked_invalid, (clustering.capacities, clustering.uses))
    return values


def center_names(run: Run) -> Array:
    """Values (k,) of the given centers' id field, by number."""
    names = np.empty(len(run.clustering), dtype=object)
    row = 0
    for part in run.clustering.parts:
        for name in run.centers.of(part.group.key).names:
            names[row] = name
            row += 1
    return names


def of_cluster(values: Array, ids: Any) -> Array:
    """For each point the value of its cluster; masked where the id is."""
    found = values[ids.filled(1) - 1]
    return np.ma.array(found, mask=np.ma.getmaskarray(found) | np.ma.getmaskarray(ids))
