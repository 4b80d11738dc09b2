"""Tables of people for the tests of k-means on attributes."""

import numpy as np

from tests.bridge.layers_for_tests import attributes, make_layer

ATTRIBUTE_KMEANS = "constrainedkmeans:attributekmeans"
FIELDS = ["age", "income", "rate"]
_TABLE = "field=age:integer&field=income:double&field=rate:double&field=name:string(20)"


def people(count=120, seed=1):
    """Values of three kinds of people, in very different units."""
    random = np.random.RandomState(seed)
    middles = np.array([[20, 1e4, 0.1], [45, 6e4, 0.3], [70, 3e4, 0.9]])
    values = middles[np.arange(count) % 3] + random.standard_normal((count, 3)) * [4, 4e3, 0.05]
    values[:, 0] = np.round(values[:, 0])
    return values


def layer_of(values, kind="None", geometries=None, crs="EPSG:25832"):
    rows = [
        [None if np.isnan(row[0]) else int(row[0])]
        + [None if np.isnan(value) else float(value) for value in row[1:]]
        + [f"person {number}"]
        for number, row in enumerate(values)
    ]
    return make_layer(geometries or [None] * len(rows), _TABLE, crs, kind, rows)


def places(count, seed=5):
    random = np.random.RandomState(seed)
    found = np.array([[0, 0], [9000, 0], [0, 9000]])[random.randint(0, 3, count)]
    return found, [f"Point({x} {y})" for x, y in found + random.rand(count, 2)]


def holes():
    values = people(30)
    values[4, 1] = values[7, 2] = np.nan
    values[9] = np.nan
    return values


def labels(results):
    return [row[0] for row in attributes(results["OUTPUT"], "CLUSTER_ID")]
