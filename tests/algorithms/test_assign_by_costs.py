"""Features to centers by a table of costs: forms of the table, ids, limits, what is refused."""

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingException, QgsWkbTypes

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.read.cost_table import Ids, id_key
from tests.bridge.layers_for_tests import Listener, attributes, load, make_layer, save

COSTS = "constrainedkmeans:assignbycosts"
CODES = ["a b", "2", "Straße"]
MINUTES = np.array([[5, 9, 7], [6, 20, 8], [7, 8, 30], [30, 4, 6], [1, 2, 3], [9, 9, 9]], float)


def features(ids=range(1, 7), kind="int", weights=None, geometry=True):
    fields = f"field=id:{kind}" + ("" if weights is None else "&field=w:double")
    rows = [[i] if weights is None else [i, weights[j]] for j, i in enumerate(ids)]
    places = [f"Point({100 * j} {50 * j % 70})" for j in range(len(rows))]
    if not geometry:
        return make_layer([None] * len(rows), fields, kind="None", rows=rows)
    return make_layer(places, fields, rows=rows)


def depots(codes=CODES, geometry=True, **more):
    fields = "&".join(["field=code:string(20)", *(f"field={name}:double" for name in more)])
    rows = [[code, *values] for code, *values in zip(codes, *more.values())]
    if not geometry:
        return make_layer([None] * len(rows), fields, kind="None", rows=rows)
    return make_layer([f"Point({90 * j} 300)" for j in range(len(rows))], fields, rows=rows)


def long_rows(costs=MINUTES, ids=range(1, 7), codes=CODES):
    return [[str(i), c, float(costs[n, j])] for n, i in enumerate(ids) for j, c in enumerate(codes)]


def table(rows, kinds=("string", "string", "double")):
    fields = "&".join(f"field={n}:{kind}" for n, kind in zip(("f", "c", "cost"), kinds))
    return make_layer([None] * len(rows), fields, kind="None", rows=rows)


def wide(costs=MINUTES, ids=range(1, 7), codes=CODES):
    fields = "&".join(["field=f:int", *(f"field={code}:double" for code in codes)])
    rows = [[i, *row] for i, row in zip(ids, costs.tolist())]
    return make_layer([None] * len(rows), fields, kind="None", rows=rows)


@pytest.fixture
def assign(with_outputs):
    """Run it on a table of long form unless told otherwise."""

    def assign(costs, feedback=None, **parameters):
        given = {
            "INPUT": features(),
            "INPUT_ID_FIELD": "id",
            "CENTERS_LAYER": depots(),
            "ID_FIELD": "code",
            "COST_TABLE": costs,
            "FROM_FIELD": "f",
            "TO_FIELD": "c",
            "COST_FIELD": "cost",
            "OUTPUT": "memory:",
            **parameters,
        }
        return with_outputs(COSTS, given, feedback)

    return assign


def chosen(results):
    return [row for (row,) in attributes(results["OUTPUT"], "CLUSTER_ID")]


def refusal(assign, costs, **parameters):
    with pytest.raises(QgsProcessingException) as raised:
        assign(costs, **parameters)
    return str(raised.value)


# The two forms ----------------------------------------------------------------------------


@pytest.mark.parametrize("limits", [{}, {"MAX_SIZE": 2}, {"MIN_SIZE": 1, "MAX_SIZE": 3}])
def test_long_and_wide_tables_in_any_order_give_the_optimum(assign, limits):
    lower, upper = limits.get("MIN_SIZE", 0), limits.get("MAX_SIZE", 6)
    expected = core.assign_costs(MINUTES, min_size=lower, max_size=upper)
    shuffled = [long_rows()[i] for i in np.random.RandomState(3).permutation(18)]
    wide_form = {"TO_FIELD": None, "COST_FIELD": None}
    for costs, more in ((table(long_rows()), {}), (table(shuffled), {}), (wide(), wide_form)):
        feedback = Listener()
        results = assign(costs, feedback, **limits, **more)
        assert chosen(results) == (expected.labels + 1).tolist()
        assert results["TOTAL_COST"] == expected.total
        assert results["UNASSIGNED"] == 0
        assert "Certificate: verified." in feedback.log
        found = [cost for (cost,) in attributes(results["OUTPUT"], "COST")]
        assert found == MINUTES[np.arange(6), expected.labels].tolist()


def test_all_outputs_tell_the_same(assign, tmp_path):
    outputs = {"CENTERS": "memory:", "LINES": "memory:", "REPORT": str(tmp_path / "page.html")}
    rooms = depots(room=[2, 3, 4])
    results = assign(table(long_rows()), CENTERS_LAYER=rooms, MAX_FIELD="room", **outputs)
    names = "CLUSTER_ID", "CLUSTER_SIZE", "CENTER_ID", "CAPACITY", "USE_PCT", "COST"
    assert results["OUTPUT"].fields().names() == ["id", *names]
    rows = attributes(results["OUTPUT"], *names)
    centers = attributes(results["CENTERS"], *names[:5], "TOTAL_COST", "MEAN_COST", "MAX_COST")
    for number, size, code, room, use, total, mean, most in centers:
        own = [row[-1] for row in rows if row[0] == number]
        assert (code, room) == (CODES[number - 1], number + 1)
        assert len(own) == size <= room
        assert use == pytest.approx(100 * size / room)
        assert total == pytest.approx(sum(own))
        assert (mean, most) == (pytest.approx(sum(own) / size), max(own)) if own else (None, None)
    assert attributes(results["LINES"], *names) == rows
    ends = [line.geometry().asPolyline()[-1] for line in results["LINES"].getFeatures()]
    assert [end.x() for end in ends] == [90 * (row[0] - 1) for row in rows]
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Straße" in page
    assert COSTS in page


def test_tables_without_geometry_will_do(assign, tmp_path):
    layer, centers = features(geometry=False), depots(geometry=False)
    report = str(tmp_path / "page.html")
    given = {"INPUT": layer, "CENTERS_LAYER": centers}
    results = assign(table(long_rows()), CENTERS="memory:", REPORT=report, MAX_SIZE=2, **given)
    expected = core.assign_costs(MINUTES, min_size=0, max_size=2)
    assert chosen(results) == (expected.labels + 1).tolist()
    for name in ("OUTPUT", "CENTERS"):
        assert results[name].wkbType() == QgsWkbTypes.Type.NoGeometry
    text = refusal(assign, table(long_rows()), LINES="memory:", **given)
    assert "(LINES) cannot be drawn, because Input layer (INPUT) has no geometry" in text


def test_a_feature_without_geometry_has_a_center_and_no_line(assign):
    layer = make_layer([None, "Point(1 1)"], "field=id:int", rows=[[1], [2]])
    results = assign(table(long_rows()), INPUT=layer, LINES="memory:")
    assert None not in chosen(results)
    assert attributes(results["LINES"], "FEATURE_ID") == [(2,)]


# Ids --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "key"),
    [
        *((7, 7), (7.0, 7), ("7", 7), (" 7.0 ", 7), ("7.", 7), ("-3", -3)),
        *(("007", "007"), ("7.5", "7.5"), (7.5, "7.5"), ("a b", "a b"), (" A ", "A")),
        *((2**60, 2**60), (str(2**60), 2**60), ("1e3", "1e3"), (None, None), (NULL, None)),
        *(("", None), ("  ", None), (float("nan"), None), (True, "True")),
    ],
)
def test_ids_are_the_same_however_they_are_written(value, key):
    assert id_key(value) == key
    ids = Ids([key])
    assert ids.find(value) == ids.find(value) == (-1 if key is None else 0)


@pytest.mark.parametrize("kind", ["int", "double", "string"])
@pytest.mark.parametrize("other", ["int", "double", "string"])
def test_kinds_of_id_fields_may_differ(assign, kind, other):
    make = {"int": int, "double": float, "string": str}[other]
    rows = [[make(i), c, cost] for i, c, cost in ((int(r[0]), *r[1:]) for r in long_rows())]
    costs = table(rows, (other, "string", "double"))
    made = [{"int": int, "double": float, "string": str}[kind](i) for i in range(1, 7)]
    results = assign(costs, INPUT=features(made, kind))
    assert chosen(results) == (MINUTES.argmin(axis=1) + 1).tolist()


def test_features_may_share_an_id(assign):
    feedback = Listener()
    results = assign(table(long_rows()), feedback, INPUT=features([3, 3, 4, 3]))
    assert chosen(results) == [1, 1, 2, 1]
    assert "2 features have the id of another feature, and its costs." in feedback.log


def test_centers_need_ids_of_their_own(assign):
    text = refusal(assign, table(long_rows()), CENTERS_LAYER=depots(["2", "b", "2.0"]))
    assert "1 centers have the id of another center" in text
    assert "feature 3 with “2.0”" in text
    text = refusal(assign, table(long_rows()), CENTERS_LAYER=depots(["2", None]))
    assert "1 centers have no id. The first is feature 2." in text


# What the table holds ---------------------------------------------------------------------


@pytest.mark.parametrize("empty", [NULL, float("nan"), float("inf"), "missing"])
def test_pairs_without_a_cost_are_not_allowed(assign, empty):
    rows = long_rows()
    rows[4] = [*rows[4][:2], empty]
    if empty == "missing":
        del rows[4]
    feedback, costs = Listener(), MINUTES.copy()
    costs[1, 1] = np.inf
    results = assign(table(rows), feedback, MIN_SIZE=2, MAX_SIZE=2)
    expected = core.assign_costs(costs, min_size=2, max_size=2)
    assert chosen(results) == (expected.labels + 1).tolist()
    assert "Pairs that are allowed: 17, 94 % of all." in feedback.log
    # Another row may give the pair a cost.
    said = "1 costs of Table of costs (COST_TABLE) are empty or not finite. They do not allow"
    assert (said in feedback.log) == (empty != "missing")


def test_a_sparse_table_gives_what_a_full_one_does(assign):
    random = np.random.RandomState(0)
    costs = random.randint(0, 99, (30, 12)).astype(float)
    costs[random.rand(30, 12) < 0.8] = np.inf
    costs[np.arange(30), np.arange(30) % 12] = 50
    codes, ids = [f"c{j}" for j in range(12)], range(100, 130)
    rows = [row for row in long_rows(costs, ids, codes) if np.isfinite(row[2])]
    layers = {"INPUT": features(ids), "CENTERS_LAYER": depots(codes)}
    results = assign(table(rows), MAX_SIZE=3, **layers)
    expected = core.assign_costs(costs, min_size=0, max_size=3)
    assert chosen(results) == (expected.labels + 1).tolist()


def test_numbers_may_be_text(assign):
    rows = [[f, c, f" {cost}"] for f, c, cost in long_rows()]
    results = assign(table(rows, ("string", "string", "string")))
    assert chosen(results) == (MINUTES.argmin(axis=1) + 1).tolist()


def test_the_lowest_cost_of_a_pair_counts(assign):
    rows = [*long_rows(), ["4", "a b", 3.0], ["4", "2", 4.0], ["9", "2", 1.0], ["1", "x", 1.0]]
    feedback = Listener()
    results = assign(table(rows), feedback)
    assert chosen(results)[3] == 1
    assert (
        "1 costs of Table of costs (COST_TABLE) are not used, because another row" in feedback.log
    )
    assert "2 rows of Table of costs (COST_TABLE) are not used: they name no fe" in feedback.log


@pytest.mark.parametrize(
    ("cost", "kind", "sentence"),
    [
        (-1.0, "double", "1 costs of Table of costs (COST_TABLE) are negative. The first is -1, of "
         "feature 2 and center “a b”. Costs must be 0 or more."),
        ("12,5", "string", "1 costs of Table of costs (COST_TABLE) are no numbers. The first is "
         "“12,5”, of feature 2 and center “a b”."),
    ],
)  # fmt: skip
def test_costs_that_are_none_are_refused(assign, cost, kind, sentence):
    rows = long_rows()
    rows[3][2] = cost
    rows = [[f, c, str(v) if kind == "string" else v] for f, c, v in rows]
    assert sentence in refusal(assign, table(rows, ("string", "string", kind)))


def test_a_table_about_others_is_refused_with_examples(assign):
    text = refusal(assign, table([["x1", "a b", 1.0]]))
    assert "Features have ids such as 1, its first row has “x1”." in text
    text = refusal(assign, wide(codes=["k", "l", "m"]), TO_FIELD=None, COST_FIELD=None)
    assert "needs a row for each feature and a field for each center" in text
    assert "its fields are: k, l, m" in text
    assert "has no rows" in refusal(assign, table([]))


def test_fields_that_do_not_go_together_are_refused(assign):
    assert "Set both" in refusal(assign, table(long_rows()), TO_FIELD=None)
    assert "three different fields" in refusal(assign, table(long_rows()), TO_FIELD="f")
    assert "no field “minutes”" in refusal(assign, table(long_rows()), COST_FIELD="minutes")


# Limits -----------------------------------------------------------------------------------


def test_features_without_a_pair_are_refused_or_stay_unassigned(assign):
    rows, feedback = long_rows()[3:], Listener()
    text = refusal(assign, table(rows))
    assert "1 features have no pair that is allowed" in text
    assert "The first is feature 1. Add pairs" in text
    results = assign(table(rows), feedback, ALLOW_UNASSIGNED=True)
    assert chosen(results)[0] is None
    assert results["UNASSIGNED"] == 1
    assert "They stay unassigned." in feedback.log


def test_limits_that_pairs_cannot_meet_are_refused_in_numbers(assign):
    rows = [row for row in long_rows() if row[1] == "2" or row[0] in "56"]
    text = refusal(assign, table(rows), MAX_SIZE=3)
    assert "Only some of the centers (2) may take 4 features, but together they can get" in text
    assert "at most 3" in text
    text = refusal(assign, table(rows), MIN_SIZE=2)
    assert "must get at least 4 together, but may take only 2 features" in text
    results = assign(table(rows), MAX_SIZE=3, ALLOW_UNASSIGNED=True)
    assert results["UNASSIGNED"] == 1


def test_as_few_as_possible_are_left_at_the_lowest_total(assign):
    feedback = Listener()
    results = assign(table(long_rows()), feedback, MAX_SIZE=1, ALLOW_UNASSIGNED=True)
    expected = core.assign_costs(MINUTES, max_size=1, unassigned_cost=1000)
    assert [number or 0 for number in chosen(results)] == (expected.labels + 1).tolist()
    assert results["UNASSIGNED"] == 3
    assert "has a lower total cost, unless it leaves more features (or more weight)" in feedback.log


def test_weights_count_in_sizes_and_in_the_total(assign):
    weights = [3.0, 1.0, 2.0, 5.0, 1.5, 0.5]
    layer = features(weights=weights)
    results = assign(table(long_rows()), INPUT=layer, WEIGHT_FIELD="w", MAX_SIZE=6)
    rows = attributes(results["OUTPUT"], "CLUSTER_ID", "COST", "CLUSTER_WEIGHT")
    sums = np.bincount([row[0] for row in rows], weights, minlength=4)
    assert sums.max() <= 6
    assert all(weight == sums[number] for number, _, weight in rows)
    total = sum(weight * cost for weight, (_, cost, _) in zip(weights, rows))
    assert results["TOTAL_COST"] == pytest.approx(total)
    assert results["MAX_CLUSTER_WEIGHT"] == sums.max()


def test_a_center_that_no_pair_names_gets_nothing(assign):
    feedback = Listener()
    results = assign(
        table(long_rows()), feedback, CENTERS_LAYER=depots([*CODES, "new"]), CENTERS="memory:"
    )
    assert "1 centers are in no pair that is allowed. The first is new." in feedback.log
    assert attributes(results["CENTERS"], "CLUSTER_SIZE", "MEAN_COST")[-1] == (0, None)


def test_from_files_to_a_file(assign, tmp_path):
    """With a table as a spreadsheet exports it: all is text."""
    lines = ["f,c,cost", *(",".join(map(str, row)) for row in long_rows())]
    (tmp_path / "costs.csv").write_text("\n".join(lines), encoding="utf-8")
    layer = save(features(), tmp_path / "in.gpkg")
    results = assign(
        str(tmp_path / "costs.csv"), INPUT=layer, OUTPUT=str(tmp_path / "out.gpkg"), MAX_SIZE=2
    )
    found = attributes(load(tmp_path / "out.gpkg"), "CLUSTER_ID")
    expected = core.assign_costs(MINUTES, min_size=0, max_size=2)
    assert [number for (number,) in found] == (expected.labels + 1).tolist()
    assert results["NUM_CLUSTERS"] == 3


@pytest.mark.parametrize("extension", ["gpkg", "csv"])
def test_files_are_read_as_layers_are(assign, tmp_path, extension):
    """With NULL, blanks, rows about others and costs that come twice."""
    rows = long_rows()
    rows[2][2], rows[4][0], rows[5][1] = NULL, NULL, NULL
    rows += [["3 ", " a b", 2.0], ["9", "2", 1.0], ["4.0", "Straße", 1.0], ["007", "2", 0.0]]
    told = []
    for costs in (table(rows), str(save(table(rows), tmp_path / f"t.{extension}"))):
        feedback = Listener()
        found = assign(costs, feedback, MAX_SIZE=2, MIN_SIZE=1)
        told.append((chosen(found), found["TOTAL_COST"], feedback.lines[:4]))
    assert told[0] == told[1]
    assert "4 rows of Table of costs" in str(told[0])


def test_a_filter_and_changes_of_a_file_count(assign, tmp_path):
    layer = load(save(table(long_rows()), tmp_path / "costs.gpkg"))
    layer.setSubsetString("c = '2'")
    assert set(chosen(assign(layer))) == {2}
    layer.setSubsetString("")
    assert set(chosen(assign(layer))) == {1, 2}
    layer.startEditing()
    for feature in layer.getFeatures("c <> 'Straße'"):
        layer.deleteFeature(feature.id())
    assert set(chosen(assign(layer))) == {3}
    layer.rollBack()


def test_bad_costs_in_a_file_are_named(assign, tmp_path):
    text = "f,c,cost\n1,2,5\n2,2,much\n3,2,\n"
    (tmp_path / "costs.csv").write_text(text, encoding="utf-8")
    text = refusal(assign, str(tmp_path / "costs.csv"), ALLOW_UNASSIGNED=True)
    assert "1 costs of Table of costs (COST_TABLE) are no numbers. The first is “much”" in text
