"""K-means on attributes within groups."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QDate

from constrained_kmeans_plugin import core
from tests.algorithms.attributes_for_tests import FIELDS, labels, people
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
        how = {"weights": weights[own] if weighted else None, "n_init": 10, "search": "normal"}
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
    assert "Group “none” (10 features): none of its features has the values to compare." in text
    assert list(tmp_path.iterdir()) == []


def test_a_field_that_is_not_there(cluster):
    with pytest.raises(QgsProcessingException, match="has no field “region”"):
        cluster(layer_of(people(9), ["a"] * 9), GROUP_FIELD="region")


# Later features ---------------------------------------------------------------------------

HOW = [{}, {"TOLERANCE": 0}, {"WEIGHT_FIELD": "w"}]


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("name", ["field", "town"])
def test_centers_give_the_same_features_the_same_labels(cluster, how, name):
    random = np.random.RandomState(6)
    groups = [(None, "b", "a")[number] for number in random.randint(0, 3, 90)]
    layer = layer_of(people(90, seed=7), groups, random.randint(1, 9, 90).tolist(), name)
    asked = {"GROUP_FIELD": name, "CLUSTERS": 4, **how}
    first = cluster(layer, CENTERS="memory:", **asked)
    own_name = "field_2" if name == "field" else name
    fields = "CLUSTER_ID", "GROUPED_BY", own_name
    told = sorted(set(attributes(first["CENTERS"], *fields)), key=lambda row: row[0])
    expected = ["a"] * 4 + ["b"] * 4 + [None] * 4
    assert told == [(number, name, own) for number, own in enumerate(expected, 1)]
    assert first["CENTERS"].fields().names()[-1] == own_name
    labeled = {"FIELDS": None, "GROUP_FIELD": name, "PROFILE": "memory:"}
    labeled.update({key: value for key, value in how.items() if key == "WEIGHT_FIELD"})
    again = cluster(layer, CENTERS_TABLE=first["CENTERS"], **labeled)
    others = [old != new for old, new in zip(labels(first), labels(again))]
    # With sizes in bounds some features lie on the border of two clusters, in each group.
    assert sum(others) <= (3 * 3 if "TOLERANCE" in how else 0)
    if not any(others):
        assert again["INERTIA"] == pytest.approx(first["INERTIA"], rel=1e-9)
    for one, other, own in zip(labels(first), labels(again), groups):
        assert (one - 1) // 4 == (other - 1) // 4 == ["a", "b", None].index(own)


@pytest.mark.parametrize("extension", ["gpkg", "csv"])
def test_clusters_bear_their_numbers_though_groups_are_missing(cluster, tmp_path, extension):
    """Later features may be of some groups alone, in a field that is called otherwise."""
    path = str(tmp_path / f"centers.{extension}")
    values, groups = people(90), ["c", "a", "b"] * 30
    first = cluster(layer_of(values, groups, name="town"), GROUP_FIELD="town", CENTERS=path)
    listener = Listener()
    rows = [row for row, group in enumerate(groups) if group == "c"]
    later = layer_of(values[rows], ["c"] * 30, name="place")
    results = cluster(
        later,
        listener,
        FIELDS=None,
        GROUP_FIELD="place",
        CENTERS_TABLE=path,
        PROFILE="memory:",
    )
    assert labels(results) == [labels(first)[row] for row in rows]
    assert set(labels(results)) == {7, 8, 9}
    assert results["NUM_CLUSTERS"] == 9
    assert "not used, because their groups have no features: “a”, “b”." in listener.log
    assert "groups: 1." in listener.log
    assert "Group “c”: 3 clusters" in listener.log
    assert "Group “a”:" not in listener.log
    profile = attributes(results["PROFILE"], "CLUSTER_ID", "place", "COUNT")
    counts = {row[:2]: row[2] for row in profile}
    assert [own for own, count in counts.items() if count] == [(7, "c"), (8, "c"), (9, "c")]
    assert counts[1, "a"] == 0


def test_groups_of_numbers_and_dates_are_found_again(cluster, tmp_path):
    values = people(60)
    for kind, groups in (("int", [3, 20] * 30), ("date", [QDate(2020, 1, 2), None] * 30)):
        rows = [[*map(float, row), group] for row, group in zip(values, groups)]
        table = "&".join(f"field={name}:double" for name in FIELDS)
        layer = make_layer([None] * 60, f"{table}&field=g:{kind}", kind="None", rows=rows)
        path = str(tmp_path / f"{kind}.gpkg")
        first = cluster(layer, GROUP_FIELD="g", CENTERS=path)
        again = cluster(layer, FIELDS=None, GROUP_FIELD="g", CENTERS_TABLE=path)
        assert labels(again) == labels(first)


def test_tables_and_features_have_both_groups_or_none(cluster):
    layer = layer_of(people(40), ["b", "a"] * 20)
    grouped = cluster(layer, GROUP_FIELD="field", CENTERS="memory:")["CENTERS"]
    plain = cluster(layer, CENTERS="memory:")["CENTERS"]
    with pytest.raises(QgsProcessingException, match="several groups, made by the field “field”"):
        cluster(layer, FIELDS=None, CENTERS_TABLE=grouped)
    with pytest.raises(
        QgsProcessingException,
        match=r"\(CENTERS_TABLE\) has no groups.* Leave Group by field \(GROUP_FIELD\) empty",
    ):
        cluster(layer, FIELDS=None, CENTERS_TABLE=plain, GROUP_FIELD="field")
    other = layer_of(people(4), ["b", "x", "x", "b"])
    sentence = r"^1 of 2 groups .*\nGroup “x” .*no center belongs to it"
    with pytest.raises(QgsProcessingException, match=sentence):
        cluster(other, FIELDS=None, CENTERS_TABLE=grouped, GROUP_FIELD="field")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda row: {"GROUPED_BY": None}, "does not say by which field it is grouped"),
        (lambda row: {"GROUPED_BY": "town"}, "it has no field “town”"),
        (lambda row: {"g": row["FIELD"]}, "cluster 1 is in several groups"),
        (lambda row: {"g": "ab"[row["CLUSTER_ID"] < 4]}, "not numbered group after group"),
    ],
)
def test_tables_of_groups_that_are_not_whole(cluster, change, sentence):
    layer = layer_of(people(40), ["b", "a"] * 20, name="g")
    table = cluster(layer, GROUP_FIELD="g", CENTERS="memory:")["CENTERS"]
    names = table.fields().names()
    rows = [dict(zip(names, row)) for row in attributes(table, *names)]
    rows = [list({**row, **change(row)}.values()) for row in rows]
    texts = ("FIELD", "KIND", "CRS", "GROUPED_BY", "g")
    fields = "&".join(
        f"field={name}:{'string(20)' if name in texts else 'double'}" for name in names
    )
    wrong = make_layer([None] * len(rows), fields, kind="None", rows=rows)
    with pytest.raises(QgsProcessingException, match=sentence):
        cluster(layer, FIELDS=None, CENTERS_TABLE=wrong, GROUP_FIELD="g")
