"""What is written of a clustering beside the fields of the input."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsField

from ...compat import integer_field, real_field
from ..arrays import Array
from ..output import Column
from .clustering import Clustering

#: Field with the sum of weights, where there are any.
CLUSTER_WEIGHT = "CLUSTER_WEIGHT"


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


def of_cluster(values: Array, ids: Any) -> Array:
    """For each point the value of its cluster; masked where the id is."""
    return np.ma.array(values[ids.filled(1) - 1], mask=ids.mask)
