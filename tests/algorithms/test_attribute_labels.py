"""Features that come later are labeled by centers that carry their scaling."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from sklearn.cluster import KMeans as Oracle
from sklearn.preprocessing import StandardScaler

from tests.algorithms.attributes_for_tests import labels, layer_of, people, places
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer


@pytest.mark.parametrize("bounds", [{}, {"TOLERANCE": 0}], ids=["free", "equal"])
@pytest.mark.parametrize("scaling", range(4))
@pytest.mark.parametrize("weight", [0, 30])
def test_centers_give_the_same_features_the_same_labels(cluster, bounds, scaling, weight):
    layer = layer_of(people(80, seed=7), "Point", places(80)[1])
    asked = {"SCALING": scaling, "POSITION_WEIGHT": weight, "CLUSTERS": 5, **bounds}
    first = cluster(layer, CENTERS="memory:", **asked)
    again = cluster(layer, FIELDS=None, CENTERS_TABLE=first["CENTERS"], PROFILE="memory:")
    assert labels(again) == labels(first)
    assert again["INERTIA"] == pytest.approx(first["INERTIA"], rel=1e-9)
    near = attributes(first["OUTPUT"], "DISTANCE", "CLUSTER_SIZE")
    for old, new in zip(near, attributes(again["OUTPUT"], "DISTANCE", "CLUSTER_SIZE")):
        assert new == pytest.approx(old, abs=1e-6)


@pytest.mark.parametrize("extension", ["gpkg", "csv"])
def test_new_features_are_labeled_by_the_same_scaling(cluster, tmp_path, extension):
    path = str(tmp_path / f"centers.{extension}")
    old, new = people(90), people(33, seed=22)
    new[5, 1] = np.nan
    cluster(layer_of(old), CENTERS=path)
    listener = Listener()
    results = cluster(layer_of(new), listener, FIELDS=None, CENTERS_TABLE=path, NULLS=1, CLUSTERS=7)
    scaler = StandardScaler().fit(old)
    expected = Oracle(3, n_init=10, random_state=0).fit(scaler.transform(old))
    ids = {label: 1 + row % 3 for row, label in enumerate(expected.labels_)}
    new[5, 1] = old[:, 1].mean()
    assert labels(results) == [ids[label] for label in expected.predict(scaler.transform(new))]
    assert results["NUM_CLUSTERS"] == 3
    assert "seed" not in listener.log


def test_a_cluster_may_stay_without_new_features(cluster):
    first = cluster(layer_of(people(60)), CENTERS="memory:")
    few = layer_of(people(60)[::3])
    results = cluster(few, CENTERS_TABLE=first["CENTERS"], PROFILE="memory:")
    assert set(labels(results)) == {1}
    assert results["MIN_CLUSTER_SIZE"] == 0
    empty = [
        row for row in attributes(results["PROFILE"], "CLUSTER_ID", "COUNT", "MEAN") if row[0] > 1
    ]
    assert {row[1:] for row in empty} == {(0, None)}
    assert "SILHOUETTE" not in results


def broken(table, change):
    """A table of centers in which `change` has altered the rows."""
    fields = "&".join(
        f"field={name}:{kind}"
        for name, kind in (
            *(("CLUSTER_ID", "integer"), ("CLUSTER_SIZE", "integer"), ("FIELD", "string(20)")),
            *(("KIND", "string(20)"), ("CENTER", "double"), ("MIDDLE", "double")),
            *(("SPREAD", "double"), ("PRICE", "double"), ("CRS", "string(20)")),
        )
    )
    names = [part.split("=")[1].split(":")[0] for part in fields.split("&")]
    rows = [dict(zip(names, row)) for row in attributes(table, *names)]
    rows = [list(row.values()) for row in change(rows)]
    return make_layer([None] * len(rows), fields, "EPSG:25832", "None", rows)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda rows: [], "it has no rows"),
        (lambda rows: rows[3:], "not numbered from 1 without gaps"),
        (lambda rows: rows[:-1], "cluster 3 has other fields or another scaling"),
        (lambda rows: [{**row, "SPREAD": None} for row in rows], "feature 1 has no usable value"),
        (lambda rows: [{**row, "KIND": "flat"} for row in rows], "feature 1 has no usable value"),
        (
            lambda rows: [{**row, "CLUSTER_SIZE": 0} for row in rows],
            "the sizes of its clusters are missing",
        ),
        (lambda rows: [{**row, "KIND": "planar"} for row in rows], "no row for a field"),
        (
            lambda rows: [{**row, "SPREAD": 1.0 + number} for number, row in enumerate(rows)],
            "cluster 2 has other fields or another scaling",
        ),
    ],
)
def test_tables_that_are_not_whole(cluster, change, sentence):
    layer = layer_of(people(30))
    table = cluster(layer, CENTERS="memory:")["CENTERS"]
    with pytest.raises(QgsProcessingException, match=sentence):
        cluster(layer, CENTERS_TABLE=broken(table, change))


def test_tables_that_do_not_fit(cluster):
    layer = layer_of(people(30), "Point", places(30)[1])
    table = cluster(layer, CENTERS="memory:", POSITION_WEIGHT=10)["CENTERS"]
    for other, sentence in (
        (
            layer_of(people(30)),
            "The layer has no geometry, but .* Choose a layer with geometry, or centers",
        ),
        (layer_of(people(30), "Point", places(30)[1], "EPSG:25833"), "Reproject the layer"),
        (point_layer(9), "has no field “age”. Its fields: name"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            cluster(other, FIELDS=None, CENTERS_TABLE=table)
    with pytest.raises(QgsProcessingException, match="are not those of Table of centers"):
        cluster(layer, FIELDS=["age", "rate"], CENTERS_TABLE=table)
    with pytest.raises(QgsProcessingException, match="it has no field “CLUSTER_ID”"):
        cluster(layer, CENTERS_TABLE=point_layer(3))
