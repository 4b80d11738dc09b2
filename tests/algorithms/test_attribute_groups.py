"""K-means on attributes within groups."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

from constrained_kmeans_plugin import core
from tests.algorithms.attributes_for_tests import ATTRIBUTE_KMEANS, FIELDS, labels, people
from tests.bridge.layers_for_tests import Listener, attributes, make_layer
from tests.bridge.pages_for_tests import parsed, written

_TABLE = "&".join(f"field={name}:double" for name in (*FIELDS, "w"))


def layer_of(values, groups, weights=None, name="field"):
    weights = [1.0] * len(groups) if weights is None else weights
    rows = [
        [*(None if np.isnan(value) else float(value) for value in row), weight, group]
        for row, weight, group in zip(values, weights, groups)
    ]
    table = f"{_TABLE}&field={name}:string(9)"
    return make_layer([None] * len(rows), table, kind="None", rows=rows)


@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 0}])
@pytest.mark.parametrize("weighted", [False, True])
def test_each_group_is_clustered_alone_and_scaled_with_all(cluster, sizes, weighted):
    values, random = people(150, seed=3), np.random.RandomState(6)
    groups = random.choice(["north", "south"], 150).tolist()
    weights = random.randint(1, 9, 150).astype(float)
    options = {"WEIGHT_FIELD": "w"} if weighted else {}
    layer, listener = layer_of(values, groups, weights.tolist()), Listener()
    results = cluster(
        layer, listener, GROUP_FIELD="field", PROFILE="memory:", CLUSTERS=4, **sizes, **options
    )
    found = np.array(attributes(results["OUTPUT"], "CLUSTER_ID", "DISTANCE", "SILHOUETTE"), float)
    scaled = core.fit_scaling(values, "z-score").apply(values)
    inertia, silhouettes = 0.0, np.empty(150)
    for place, name in enumerate(("north", "south")):
        own = np.array(groups) == name
        how = {"weights": weights[own] if weighted else None, "n_init": 10}
        expected = core.constrained_kmeans if sizes else core.kmeans
        expected = expected(scaled[own], 4, **how)
        inertia += expected.inertia
        numbers = found[own, 0].astype(int) - 1 - 4 * place
        _, first = np.unique(expected.labels, return_index=True)
        order = np.argsort(np.argsort(first))
        np.testing.assert_array_equal(numbers, order[expected.labels])
        silhouettes[own] = core.silhouette(scaled[own], expected.labels).values
        away = np.linalg.norm(scaled[own] - expected.centers[expected.labels], axis=1)
        np.testing.assert_allclose(found[own, 1], away, atol=1e-9)
        assert f"Group “{name}”: 4 clusters" in listener.log
    np.testing.assert_allclose(found[:, 2], silhouettes, atol=1e-9)
    assert results["INERTIA"] == pytest.approx(inertia, rel=1e-9)
    assert results["SILHOUETTE"] == pytest.approx(silhouettes.mean())
    assert results["NUM_CLUSTERS"] == 8


def test_profiles_name_the_group_and_compare_with_all(cluster):
    """A group's field may be called as a column of the table is."""
    values = people(60)
    groups = ["b", "a", None] * 20
    results = cluster(layer_of(values, groups), GROUP_FIELD="field", CLUSTERS=2, PROFILE="memory:")
    profile = results["PROFILE"]
    assert profile.fields().names()[-1] == "field_2"
    rows = attributes(profile, "CLUSTER_ID", "FIELD", "field_2", "SHARE", "OVERALL_MEAN")
    assert [row[2] for row in rows] == ["a"] * 6 + ["b"] * 6 + [None] * 6
    assert [row[0] for row in rows] == np.repeat([1, 2, 3, 4, 5, 6], 3).tolist()
    assert sum(row[3] for row in rows) == pytest.approx(300)
    means = dict(zip(FIELDS, values.mean(axis=0)))
    assert all(row[4] == pytest.approx(means[row[1]]) for row in rows)


def test_one_group_is_no_group(cluster):
    values = people(90)
    plain = cluster(layer_of(values, ["all"] * 90))
    grouped = cluster(layer_of(values, ["all"] * 90), GROUP_FIELD="field")
    columns = ("CLUSTER_ID", "CLUSTER_SIZE", "DISTANCE", "SILHOUETTE")
    assert attributes(grouped["OUTPUT"], *columns) == attributes(plain["OUTPUT"], *columns)
    assert grouped["INERTIA"] == plain["INERTIA"]


def test_a_group_in_one_cluster_has_no_silhouettes(cluster):
    values = people(30)
    groups = ["alone", *["others"] * 29]
    results = cluster(layer_of(values, groups), GROUP_FIELD="field", CLUSTERS=None, MAX_SIZE=10)
    found = attributes(results["OUTPUT"], "SILHOUETTE", "CLUSTER_ID")
    assert found[0] == (None, 1)
    assert all(silhouette is not None for silhouette, _ in found[1:])
    assert results["NUM_CLUSTERS"] == 4
    assert results["SILHOUETTE"] == pytest.approx(np.mean([row[0] for row in found[1:]]))


def test_the_report_has_the_groups(cluster, tmp_path):
    page = tmp_path / "page.html"
    cluster(layer_of(people(60), ["b", "a"] * 30), GROUP_FIELD="field", REPORT=str(page))
    text = written(parsed(page.read_text(encoding="utf-8")))
    for said in ("Groups", "“a”", "“b”", "Principal components"):
        assert said in text


def test_features_that_lack_a_value_belong_to_no_cluster_of_their_group(cluster):
    values = people(60)
    values[4, 1] = np.nan
    results = cluster(layer_of(values, ["b", "a"] * 30), GROUP_FIELD="field")
    assert results["SKIPPED"] == 1
    assert [row for row, number in enumerate(labels(results)) if number is None] == [4]


def test_groups_that_cannot_be_clustered_are_told_together(cluster, tmp_path):
    values = people(40)
    values[30:, 0] = np.nan
    groups = ["many"] * 28 + ["few"] * 2 + ["none"] * 10
    page = tmp_path / "page.html"
    with pytest.raises(QgsProcessingException) as refused:
        cluster(
            layer_of(values, groups),
            GROUP_FIELD="field",
            OUTPUT=str(tmp_path / "out.gpkg"),
            REPORT=str(page),
        )
    text = str(refused.value)
    assert "2 of 3 groups cannot be clustered; nothing was written." in text
    assert "Group “few” (2 features): 3 clusters need at least 3 features that differ" in text
    assert "Group “none” (10 features): none of its features has the values that count." in text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"CENTERS": "memory:"}, "Leave CENTERS empty, or GROUP_FIELD"),
        ({"CENTERS_TABLE": "here"}, "Leave CENTERS_TABLE empty, or GROUP_FIELD"),
    ],
)
def test_centers_know_no_groups(provider, qgis_new_project, wrong, sentence):
    definition = QgsApplication.processingRegistry().createAlgorithmById(ATTRIBUTE_KMEANS)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = layer_of(people(9), ["a"] * 9)
    given = {"INPUT": layer, "FIELDS": FIELDS, "OUTPUT": "memory:", "GROUP_FIELD": "field"}
    valid, message = definition.checkParameterValues({**given, **wrong}, context)
    assert not valid
    assert sentence in message


def test_a_field_that_is_not_there(cluster):
    with pytest.raises(QgsProcessingException, match="has no field “region”"):
        cluster(layer_of(people(9), ["a"] * 9), GROUP_FIELD="region")
