"""Clusters within groups, and their number from a size."""

import random
from collections import Counter, defaultdict

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QDate

from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer

KMEANS = "constrainedkmeans:kmeans"


def grouped_layer(values, seed=0, kind="string", **options):
    """Random points with a value of the field `g` each."""
    draw = random.Random(seed).uniform
    wkts = [f"Point({draw(0, 1000)} {draw(0, 1000)})" for _ in values]
    return make_layer(wkts, fields=f"field=g:{kind}", rows=[[value] for value in values], **options)


def by_group(results, *names):
    """Rows of the output by the value of `g`, in reading order."""
    rows = defaultdict(list)
    for row in attributes(results["OUTPUT"], "g", *(names or ["CLUSTER_ID", "CLUSTER_SIZE"])):
        rows[row[0]].append(row[1:])
    return rows


def only(layer, value):
    """A layer of the features with one value."""
    kept = [feature for feature in layer.getFeatures() if feature["g"] == value]
    rows = [[feature["g"]] for feature in kept]
    return make_layer([f.geometry() for f in kept], fields="field=g:string", rows=rows)


def test_one_group_is_the_plain_run(run, algorithm):
    layer = grouped_layer(["x"] * 120)
    options = {"algorithm": algorithm, "CLUSTERS": 7, "SEED": 3}
    plain, grouped = run(layer, **options), run(layer, GROUP_FIELD="g", **options)
    assert by_group(grouped) == by_group(plain)
    for number in ("NUM_CLUSTERS", "ITERATIONS", "INERTIA", "MIN_CLUSTER_SIZE"):
        assert grouped[number] == plain[number]


def test_each_group_is_clustered_as_if_it_were_alone(run, algorithm):
    values = [random.Random(1).choice("cab") for _ in range(150)]
    layer = grouped_layer([random.Random(i).choice("cab") for i, _ in enumerate(values)])
    options = {"algorithm": algorithm, "CLUSTERS": 3}
    together = by_group(run(layer, GROUP_FIELD="g", **options))
    assert sorted(together) == ["a", "b", "c"]
    for place, value in enumerate("abc"):
        alone = by_group(run(only(layer, value), **options))[value]
        assert together[value] == [(cluster + 3 * place, size) for cluster, size in alone]


def test_another_group_changes_nothing_in_the_others(run):
    values = ["b", "d"] * 30
    before = by_group(run(grouped_layer(values), GROUP_FIELD="g"))
    after = by_group(run(grouped_layer([*values, *("c" * 20)]), GROUP_FIELD="g"))
    assert after["b"] == before["b"]
    assert after["d"] == [(cluster + 3, size) for cluster, size in before["d"]]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("string", ["10", "9", "a", "ä", None]),
        ("int", [-1, 9, 10, None]),
        ("double", [-1.5, 9.25, 10.0, None]),
        ("bool", [False, True, None]),
        ("date", [QDate(1999, 5, 1), QDate(2000, 1, 1), None]),
    ],
)
def test_ids_follow_the_values(kind, values, run):
    layer = grouped_layer([*values, *values][::-1], kind=kind)
    rows = attributes(run(layer, GROUP_FIELD="g", CLUSTERS=1)["OUTPUT"], "g", "CLUSTER_ID")
    assert dict(rows) == {value: number for number, value in enumerate(values, 1)}


def test_the_number_of_clusters_follows_from_the_maximum(run):
    layer = grouped_layer(["a"] * 41 + ["b"] * 10 + [None] * 20)
    results = run(layer, GROUP_FIELD="g", CLUSTERS=None, MAX_SIZE=10)
    sizes = {g: Counter(c for c, _ in rows) for g, rows in by_group(results).items()}
    assert {g: len(of_group) for g, of_group in sizes.items()} == {"a": 5, "b": 1, None: 2}
    assert max(max(of_group.values()) for of_group in sizes.values()) <= 10
    assert results["NUM_CLUSTERS"] == 8


@pytest.mark.parametrize(
    ("limits", "clusters"),
    [
        ({"MAX_SIZE": 10}, 11),
        ({"MAX_SIZE": 500}, 1),
        ({"MIN_SIZE": 10}, 10),
        ({"MIN_SIZE": 8, "MAX_SIZE": 10}, 11),
        ({"MAX_SIZE": 25, "TOLERANCE": 10}, 5),
    ],
)
@pytest.mark.parametrize("empty", [None, "", " "])
def test_the_number_of_clusters_follows_from_sizes(limits, clusters, empty, run):
    results = run(point_layer(104), CLUSTERS=empty, **limits)
    assert results["NUM_CLUSTERS"] == clusters
    assert results["MIN_CLUSTER_SIZE"] >= limits.get("MIN_SIZE", 1)
    assert results["MAX_CLUSTER_SIZE"] <= limits.get("MAX_SIZE", 104)


def test_absent_is_the_default_number(provider):
    import processing

    results = processing.run(
        "constrainedkmeans:constrainedkmeans",
        {"INPUT": point_layer(20), "MAX_SIZE": 10, "OUTPUT": "memory:"},
    )
    assert results["NUM_CLUSTERS"] == 5


def test_groups_that_cannot_be_done_are_named_together(run, algorithm, tmp_path):
    wkts = [f"Point({x} 0)" for x in range(8)] + ["Point(3 3)"] * 4 + [None] * 2
    values = ["fine"] * 5 + ["few"] * 2 + [None] + ["same"] * 4 + ["nowhere"] * 2
    layer = make_layer(wkts, fields="field=g:string", rows=[[value] for value in values])
    output = tmp_path / "clusters.gpkg"
    with pytest.raises(QgsProcessingException) as error:
        run(layer, algorithm=algorithm, GROUP_FIELD="g", CLUSTERS=3, OUTPUT=str(output))
    lines = str(error.value).splitlines()
    # Four features at one place can be in three clusters where sizes are limited.
    is_plain = algorithm.endswith(":kmeans")
    refused = 4 if is_plain else 3
    assert lines[0] == f"{refused} of 5 groups cannot be clustered; nothing was written."
    assert lines[1].startswith("Group “few” (2 features): 3 clusters need at least 3 features; ")
    assert "there are 2 with a usable geometry" in lines[1]
    assert "Group “nowhere” (2 features): none of its features has a usable geometry." in lines
    same = "Group “same” (4 features): 3 clusters need at least 3 distinct positions"
    assert any(line.startswith(same) for line in lines) == is_plain
    assert lines[-1].startswith("Group NULL (1 features): ")
    assert not list(tmp_path.iterdir())


def test_sizes_that_a_group_cannot_meet(run):
    layer = grouped_layer(["a"] * 20 + ["b"] * 50)
    with pytest.raises(QgsProcessingException) as error:
        run(layer, GROUP_FIELD="g", CLUSTERS=3, MIN_SIZE=10)
    assert str(error.value) == (
        "1 of 2 groups cannot be clustered; nothing was written.\n"
        "Group “a” (20 features): 3 clusters of at least 10 need 30 features. Available: 20. "
        "Lower Minimum cluster size (MIN_SIZE) to 6, or the number of clusters to 2."
    )


def test_features_without_position_in_groups(run):
    wkts = ["Point(0 0)", None, "Point(9 0)", "Point(1 0)", None, "Point(8 0)"]
    rows = [["b"], ["a"], ["a"], ["b"], ["b"], ["a"]]
    layer = make_layer(wkts, fields="field=g:string", rows=rows)
    results = run(layer, GROUP_FIELD="g", CLUSTERS=2)
    assert attributes(results["OUTPUT"], "CLUSTER_ID") == [(3,), (None,), (1,), (4,), (None,), (2,)]
    assert results["SKIPPED"] == 2


def test_a_group_of_lone_features_leaves_the_certificate_of_the_others(run):
    """Its distances are all 0, so its steps are coarser than they are."""
    feedback = Listener()
    run(grouped_layer(["a"] * 3 + ["b"] * 57), feedback, GROUP_FIELD="g", CLUSTERS=3)
    assert "Certificate: verified. No other assignment" in feedback.log
    assert "smaller by more than 0.0001 %" in feedback.log


def test_the_log_has_a_line_for_each_group(run):
    feedback = Listener()
    run(grouped_layer(["a"] * 30 + ["b"] * 40), feedback, GROUP_FIELD="g", CLUSTERS=2)
    assert "Group “a”: 2 clusters, 15 features in each; typical distance " in feedback.log
    assert "Group “b”: 2 clusters, 20 features in each; typical distance " in feedback.log
    assert "Clusters: 4; features: 70; groups: 2; starts: 10; seed: 0." in feedback.log
    assert "Start 1" not in feedback.log
    assert "Certificate: verified" in feedback.log
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100


def test_what_is_not_finished_is_told_with_its_groups(run):
    feedback = Listener()
    layer = grouped_layer(["a"] * 200 + ["b"] * 2)
    run(layer, feedback, GROUP_FIELD="g", CLUSTERS=2, MAX_ITERATIONS=1, N_INIT=1, INIT=0)
    assert "centers still moved" in feedback.log
    assert "This concerns 1 groups: “a”." in feedback.log
