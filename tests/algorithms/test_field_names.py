"""Fields are found by their names, blanks at either end included."""

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from constrained_kmeans_plugin.compat import real_field, text_field
from tests.algorithms.attributes_for_tests import labels, people
from tests.bridge.layers_for_tests import attributes, random_points

COUNT = 24
HUBS = "constrainedkmeans:assigntocenters"
#: As they are called in the layer, and as somebody may write them.
SPELLINGS = [("plain", "plain"), (" one", " one"), ("one ", "one "), (" both ", " both ")]
SPELLINGS += [(" both ", "both"), ("plain", " plain ")]


def layer_of(name, values, text=False):
    """Points with a field of this name, beside one that is called so without blanks."""
    layer = QgsVectorLayer("Point?crs=EPSG:25832", "input", "memory")
    make = text_field if text else real_field
    other = [real_field(f"other{name.strip()}")]
    assert layer.dataProvider().addAttributes([*other, make(name)])
    layer.updateFields()
    assert layer.fields().names()[1] == name
    for geometry, value in zip(random_points(len(values)), values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1.0, value])
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize(("name", "spelled"), SPELLINGS)
def test_groups_and_weights(run, name, spelled):
    groups = run(layer_of(name, ["a", "b"] * 12, text=True), GROUP_FIELD=spelled, CLUSTERS=2)
    assert groups["NUM_CLUSTERS"] == 4
    weights = run(layer_of(name, [2.0] * COUNT), WEIGHT_FIELD=spelled, CLUSTERS=2)
    assert weights["MAX_CLUSTER_WEIGHT"] == COUNT


@pytest.mark.parametrize(("name", "spelled"), SPELLINGS)
@pytest.mark.parametrize("as_list", [True, False])
def test_fields_and_centers_of_them(cluster, name, spelled, as_list, tmp_path):
    values = people(COUNT)[:, 0].tolist()
    layer, path = layer_of(name, values), str(tmp_path / "centers.dbf")
    fields = [spelled] if as_list else spelled
    first = cluster(layer, FIELDS=fields, CLUSTERS=3, CENTERS=path)
    assert labels(first) == labels(cluster(layer_of("plain", values), FIELDS=["plain"], CLUSTERS=3))
    again = cluster(layer, FIELDS=fields, CENTERS_TABLE=path)
    assert labels(again) == labels(first)


@pytest.mark.parametrize(("name", "spelled"), SPELLINGS)
def test_fields_of_centers(run, name, spelled):
    points = layer_of("x", [0.0] * COUNT)
    bounded = {"INPUT": points, "CENTERS_LAYER": layer_of(name, [8.0] * 3), "CLUSTERS": None}
    results = run(points, algorithm=HUBS, **bounded, MIN_FIELD=spelled, MAX_FIELD=spelled)
    assert {row[0] for row in attributes(results["OUTPUT"], "CLUSTER_SIZE")} == {8}
    results = run(points, algorithm=HUBS, **bounded, ID_FIELD=spelled)
    assert {row[0] for row in attributes(results["OUTPUT"], "CENTER_ID")} == {8.0}


def test_the_name_as_it_is_comes_first(run):
    layer = layer_of(" name", ["a", "b"] * 12, text=True)
    assert layer.dataProvider().addAttributes([text_field("name")])
    layer.updateFields()
    assert run(layer, GROUP_FIELD=" name", CLUSTERS=2)["NUM_CLUSTERS"] == 4
    assert run(layer, GROUP_FIELD="name", CLUSTERS=2)["NUM_CLUSTERS"] == 2
