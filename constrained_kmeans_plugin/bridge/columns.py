"""What is written of a clustering beside the fields of the input."""

import numpy as np

from ..compat import integer_field, real_field
from .output import Column

#: Field with the sum of weights, where there are any.
CLUSTER_WEIGHT = "CLUSTER_WEIGHT"


def cluster_columns(clustering, names):
    """The number of each point's cluster, how many points are in it, and what they weigh.

    Parameters
    ----------
    clustering : Clustering
    names : (str, str)
        Of the two fields.
    """
    ids = np.ma.masked_equal(clustering.ids, 0)
    id_name, size_name = names
    columns = [
        Column(integer_field(id_name), ids),
        Column(integer_field(size_name), of_cluster(clustering.sizes, ids)),
    ]
    if clustering.weights is not None:
        weights = of_cluster(clustering.weights.astype(np.float64), ids)
        columns.append(Column(real_field(CLUSTER_WEIGHT), weights))
    return columns


def of_cluster(values, ids):
    """For each point the value of its cluster; masked where the id is."""
    return np.ma.array(values[ids.filled(1) - 1], mask=ids.mask)
