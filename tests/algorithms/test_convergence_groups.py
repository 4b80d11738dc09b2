"""K-means step by step within groups."""

import random

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from constrained_kmeans_plugin.bridge.layers import course
from tests.bridge.layers_for_tests import Listener, attributes, load, make_layer, positions
from tests.bridge.pages_for_tests import XHTML, parsed, written

FROM_LAYER = 4
SIZES = [{}, {"TOLERANCE": 0}, {"WEIGHT_FIELD": "w"}, {"WEIGHT_FIELD": "w", "TOLERANCE": 10}]


def towns(values, seed=0):
    """Random points with a group and a weight."""
    draw = random.Random(seed)
    wkts = [f"Point({draw.uniform(0, 1000)} {draw.uniform(0, 1000)})" for _ in values]
    rows = [[value, float(draw.randint(1, 5))] for value in values]
    return make_layer(wkts, "field=town:string(9)&field=w:double", rows=rows)


def only(layer, value):
    kept = [feature for feature in layer.getFeatures() if feature["town"] == value]
    rows = [feature.attributes() for feature in kept]
    fields = "field=town:string(9)&field=w:double"
    return make_layer([feature.geometry() for feature in kept], fields, rows=rows)


def rows_of(layer, town=None):
    """Values of each row but the moment, with its place; those of a town, without its name."""
    names = [name for name in layer.fields().names() if name not in ("TIME", "town")]
    rows = attributes(layer, *names)
    towns = attributes(layer, "town") if town is not None else [(None,)] * len(rows)
    return [row for row, (own,) in zip(rows, towns) if own == town]


@pytest.mark.parametrize("sizes", SIZES)
def test_each_group_goes_its_way_as_if_it_were_alone(watch, sizes):
    layer = towns(["b", "a", "c", "a", "b"] * 30)
    together = watch(layer, CLUSTERS=3, GROUP_FIELD="town", FEATURES="memory:", **sizes)
    n_steps = 1 + together["ITERATIONS"]
    lengths = []
    for place, town in enumerate("abc"):
        alone = watch(only(layer, town), CLUSTERS=3, FEATURES="memory:", **sizes)
        lengths.append(1 + alone["ITERATIONS"])
        expected = rows_of(alone["STEPS"])
        found = rows_of(together["STEPS"], town)
        numbers = [(row[0], row[1] - 3 * place, *row[2:]) for row in found]
        assert numbers[: len(expected)] == expected
        # Then it stays as it is: nothing moves, until the last group rests.
        assert len(found) == 3 * n_steps
        for row in numbers[len(expected) :]:
            last = expected[len(expected) - 3 + row[1] - 1]
            assert row[1:3] == last[1:3]
            assert row[4] == last[4]
            assert (row[3], row[5]) == (0, 0)
        paths = [(row[0] - 3 * place, *row[1:]) for row in rows_of(together["PATHS"], town)]
        np.testing.assert_allclose(paths, rows_of(alone["PATHS"]))
        clusters = [row[2] - 3 * place for row in rows_of(together["FEATURES"], town)]
        n_rows = len(clusters) // n_steps
        assert clusters[: n_rows * lengths[-1]] == [row[2] for row in rows_of(alone["FEATURES"])]
        assert clusters[-n_rows:] == clusters[n_rows * (lengths[-1] - 1) :][:n_rows]
    assert n_steps == max(lengths) > min(lengths)
    assert together["NUM_CLUSTERS"] == 9
    assert together["STEPS"].fields().names()[-1] == "town"


def test_ends_as_the_clustering_algorithm_does(watch, run):
    layer = towns(["b", None, "a"] * 40)
    same = {"CLUSTERS": 4, "INIT": 1, "N_INIT": 1, "GROUP_FIELD": "town"}
    more = {"CENTERS": "memory:", "SEARCH": 0}
    expected = run(layer, algorithm="constrainedkmeans:kmeans", **more, **same)
    del same["N_INIT"]
    steps = watch(layer, **same)["STEPS"]
    np.testing.assert_array_equal(positions(steps)[-12:], positions(expected["CENTERS"]))
    names = "CLUSTER_ID", "town", "CLUSTER_SIZE"
    assert attributes(steps, *names)[-12:] == attributes(expected["CENTERS"], *names)
    assert attributes(steps, "town")[-1] == (None,)


def test_groups_start_from_their_own_centers(watch):
    layer = make_layer(
        ["Point(0 0)", "Point(2 0)", "Point(0 0)", "Point(8 0)"],
        "field=town:string(9)",
        rows=[["a"], ["a"], ["b"], ["b"]],
    )
    hubs = make_layer(
        ["Point(9 0)", "Point(1 0)", "Point(-1 0)", "Point(5 5)"],
        "field=town:string(9)",
        rows=[["b"], ["a"], ["b"], ["nowhere"]],
    )
    given = {"CLUSTERS": None, "INIT": FROM_LAYER, "CENTERS_LAYER": hubs, "GROUP_FIELD": "town"}
    feedback = Listener()
    steps = watch(layer, feedback, **given)["STEPS"]
    assert [town for (town,) in attributes(steps, "town")][:3] == ["a", "b", "b"]
    np.testing.assert_allclose(positions(steps)[:3], [[1, 0], [9, 0], [-1, 0]], atol=1e-5)
    np.testing.assert_array_equal(positions(steps)[-3:], [[1, 0], [8, 0], [0, 0]])
    assert "“nowhere”" in feedback.log


def test_the_page_tells_how_each_group_went(watch, tmp_path):
    path = tmp_path / "steps.html"
    layer = towns(["b", "a & o"] * 40)
    results = watch(layer, GROUP_FIELD="town", REPORT=str(path))
    tree = parsed(path.read_text(encoding="utf-8"))
    assert "Groups" in written(tree)
    cells = [["".join(td.itertext()) for td in tr] for tr in tree.iter(f"{XHTML}tr")]
    own = {row[0]: row[1:] for row in cells if row and row[0] in ("“a & o”", "“b”")}
    assert [row[:2] for row in own.values()] == [["40", "4"]] * 2
    assert max(int(row[2]) for row in own.values()) == results["ITERATIONS"]


def test_a_field_of_the_groups_may_bear_any_name(watch, tmp_path):
    layer = make_layer(
        ["Point(0 0)", "Point(9 0)", "Point(4 4)"], "field=STEP:int", rows=[[1], [2], [1]]
    )
    watch(layer, CLUSTERS=1, GROUP_FIELD="STEP", STEPS=str(tmp_path / "steps.gpkg"))
    assert attributes(load(tmp_path / "steps.gpkg"), "STEP", "STEP_2")[:2] == [(0, 1), (0, 2)]


WRONG = [
    ({"GROUP_FIELD": "city"}, r"Group by field \(GROUP_FIELD\): the layer has no field “city”"),
    ({"CLUSTERS": 6}, "1 of 2 groups cannot be clustered.*\nGroup “b” .*Lower the number"),
    ({"MIN_SIZE": 3, "CLUSTERS": 3}, "Group “b” .*3 clusters of at least 3 need 9 features"),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_what_groups_do_not_allow(watch, tmp_path, wrong, sentence):
    layer = towns(["a"] * 20 + ["b"] * 5)
    given = {"GROUP_FIELD": "town", "STEPS": str(tmp_path / "steps.gpkg"), **wrong}
    with pytest.raises(QgsProcessingException, match=sentence):
        watch(layer, **given)
    assert list(tmp_path.iterdir()) == []


def test_features_of_too_many_steps_are_refused(watch, tmp_path, monkeypatch):
    monkeypatch.setattr(course, "MOST_ROWS", 300)
    layer = towns(["a", "b"] * 50)
    with pytest.raises(QgsProcessingException, match="too few for 100 features in 4 steps"):
        watch(layer, GROUP_FIELD="town", FEATURES=str(tmp_path / "features.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_cancel_between_groups_leaves_nothing(watch, tmp_path):
    layer = towns(["a", "b"] * 50)
    with pytest.raises(QgsProcessingException, match="canceled"):
        watch(layer, Listener("Group “a”"), GROUP_FIELD="town", STEPS=str(tmp_path / "s.gpkg"))
    assert list(tmp_path.iterdir()) == []
