"""What is written of a clustering beside the fields of the input."""

import numpy as np

from ..compat import integer_field
from .output import Column


def cluster_columns(clustering, names):
    """The number of each point's cluster and how many points are in it.

    Parameters
    ----------
    clustering : Clustering
    names : (str, str)
        Of the two fields.
    """
    ids = np.ma.masked_equal(clustering.ids, 0)
    id_name, size_name = names
    return [
        Column(integer_field(id_name), ids),
        Column(integer_field(size_name), of_cluster(clustering.sizes, ids)),
    ]


def of_cluster(values, ids):
    """For each point the value of its cluster; masked where the id is."""
    return np.ma.array(values[ids.filled(1) - 1], mask=ids.mask)
