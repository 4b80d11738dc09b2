"""Choosing the number of clusters of each group, and one for all of them."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.html import panels
from tests.algorithms.test_choose_k import four_clusters
from tests.bridge.layers_for_tests import Listener, attributes, make_layer
from tests.bridge.pages_for_tests import SVG, XHTML, parsed, written


def grouped_layer(name="CLUSTERS"):
    """Four clusters in the north, two in the south, in turns; the field is called as another."""
    corners = {"north": [[0, 0], [0, 100], [100, 0], [110, 120]], "south": [[0, 0], [90, 90]]}
    random = np.random.RandomState(4)
    places, rows = [], []
    for number in range(120):
        group = ("south", "north")[number % 2]
        middles = corners[group]
        middle = np.array(middles[number // 2 % len(middles)])
        places.append(middle + 4.0 * random.randn(2))
        rows.append([*places[-1].tolist(), float(1 + number % 3), group])
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places]
    fields = f"field=x:double&field=y:double&field=w:double&field={name}:string(9)"
    return make_layer(geometries, fields, rows=rows)


def of_group(layer, name, group):
    """Its features alone, in their order."""
    own = [feature for feature in layer.getFeatures() if feature[name] == group]
    fields = f"field=x:double&field=y:double&field=w:double&field={name}:string(9)"
    geometries, rows = zip(*((feature.geometry(), feature.attributes()) for feature in own))
    return make_layer(geometries, fields, rows=rows)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"WEIGHT_FIELD": "w"},
        {"TOLERANCE": 20, "GAP": True, "N_INIT": 1},
        {"FIELDS": "x;y", "SCALING": 3},
    ],
    ids=["plain", "weighted", "bounded", "fields"],
)
def test_each_group_is_judged_as_a_layer_of_its_own(choose, tmp_path, options):
    layer, feedback, page_path = grouped_layer(), Listener(), tmp_path / "page.html"
    results = choose(
        layer, feedback, GROUP_FIELD="CLUSTERS", REPORT=str(page_path), K_MAX=5, **options
    )
    # The name was taken.
    names = results["OUTPUT"].fields().names()
    assert names[-1] == "CLUSTERS_2"
    found = attributes(results["OUTPUT"], *names)
    assert [row[-1] for row in found] == ["north"] * 4 + ["south"] * 4
    for place, group in enumerate(("north", "south")):
        alone = choose(of_group(layer, "CLUSTERS", group), K_MAX=5, **options)
        expected = attributes(alone["OUTPUT"], *names[:-1])
        for row, alike in zip(found[4 * place : 4 * place + 4], expected):
            for value, other in zip(row, alike):
                close = isinstance(other, float)
                assert value == (pytest.approx(other, rel=1e-9) if close else other)
        assert alone["BEST_K_SILHOUETTE"] == (4, 2)[place]
        assert f"Group “{group}”: 60 features, best number of clusters: silhouette" in feedback.log
    assert "The silhouettes are exact" in feedback.log
    assert ("Each feature counts once" in feedback.log) == ("WEIGHT_FIELD" in options)
    assert feedback.percents == sorted(feedback.percents)
    tree = parsed(page_path.read_text(encoding="utf-8"))
    cells = [[cell.text for cell in row.iter(f"{XHTML}td")] for row in tree.iter(f"{XHTML}tr")]
    assert ["“north”", "60", "4"] in [row[:3] for row in cells]
    assert ["“south”", "60", "2"] in [row[:3] for row in cells]


def test_the_range_of_a_group_ends_where_it_has_no_more_places(choose, tmp_path):
    feedback, path = Listener(), tmp_path / "page.html"
    points = four_clusters(40).tolist()
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(*point)) for point in points]
    rows = [["few"]] * 3 + [["many"]] * 37
    layer = make_layer(geometries, "field=g:string(9)", rows=rows)
    options = {"GROUP_FIELD": "g", "K_MAX": 6, "GAP": True, "N_INIT": 1}
    results = choose(layer, feedback, REPORT=str(path), **options)
    found = attributes(results["OUTPUT"], "g", "CLUSTERS")
    assert found == [("few", 2), ("few", 3), *(("many", number) for number in range(2, 7))]
    assert "Group “few”: at most 3 clusters are possible" in feedback.log
    assert "Group “many”: at most" not in feedback.log
    # The same in all groups is one of those that all of them can have.
    assert results["BEST_K_SILHOUETTE"] in (2, 3)
    many = make_layer(geometries[3:], "field=g:string(9)", rows=rows[3:])
    alone = choose(many, K_MAX=6, GAP=True, N_INIT=1)
    scores = attributes(alone["OUTPUT"], "SILHOUETTE")
    assert attributes(results["OUTPUT"], "SILHOUETTE")[2:] == scores
    tree, charts = charts_of(path)
    assert len(marks_of(charts["Silhouette of each group"])) == 2
    assert "2–6" in written(tree)


def test_of_larger_groups_some_features_are_drawn(choose, monkeypatch):
    monkeypatch.setattr(core.evaluate.choice, "SILHOUETTE_POINTS", 40)
    monkeypatch.setitem(core.compare_k.__kwdefaults__, "exact_up_to", 40)
    feedback = Listener()
    choose(grouped_layer(), feedback, GROUP_FIELD="CLUSTERS", K_MAX=3)
    assert (
        "The silhouettes of groups with more than 40 features are those of as many" in feedback.log
    )


def test_groups_that_cannot_be_judged_are_told_together(choose, tmp_path):
    points = four_clusters(30)
    rows = [["many"]] * 25 + [["few"]] * 3 + [["nowhere"]] * 2
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(*point)) for point in points[:28].tolist()]
    layer = make_layer([*geometries, None, None], "field=g:string(9)", rows=rows)
    output, report = tmp_path / "table.gpkg", tmp_path / "page.html"
    with pytest.raises(QgsProcessingException) as refused:
        choose(layer, OUTPUT=str(output), REPORT=str(report), GROUP_FIELD="g", K_MIN=5, K_MAX=5)
    text = str(refused.value)
    assert "2 of 3 groups cannot be clustered; nothing was written." in text
    assert "Group “few” (3 features): 5 clusters need at least 5 features" in text
    assert "Group “nowhere” (2 features): none of its features has a usable geometry." in text
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(QgsProcessingException, match="has no field “region”"):
        choose(layer, GROUP_FIELD="region")


# One number for all ------------------------------------------------------------------------


def by_number(results, group_field):
    """For each number of clusters inertia and silhouette of each group."""
    names = "CLUSTERS", group_field, "INERTIA", "SILHOUETTE"
    found = {}
    for number, _group, inertia, silhouette in attributes(results["OUTPUT"], *names):
        found.setdefault(number, []).append((inertia, silhouette))
    return found


@pytest.mark.parametrize("options", [{}, {"GAP": True}, {"FIELDS": "x;y", "SCALING": 0}])
def test_the_same_number_in_all_groups(choose, run, options):
    """It is judged by what a clustering within groups makes."""
    layer, feedback = grouped_layer("town"), Listener()
    results = choose(layer, feedback, GROUP_FIELD="town", K_MAX=5, N_INIT=2, **options)
    found = by_number(results, "town")
    inertia = [sum(row[0] for row in groups) for groups in found.values()]
    silhouettes = [np.mean([row[1] for row in groups]) for groups in found.values()]
    best = list(found)[int(np.argmax(silhouettes))]
    assert results["BEST_K_SILHOUETTE"] == best
    assert results["BEST_K_ELBOW"] == core.elbow(list(found), inertia)
    assert results["BEST_K_GAP"] is None
    assert f"Best number if it is the same in all groups: silhouette {best}, elbow " in feedback.log
    same = {"CLUSTERS": best, "GROUP_FIELD": "town", "N_INIT": 2, "SEARCH": 0}
    algorithm = "kmeans"
    if "FIELDS" in options:
        algorithm = "attributekmeans"
        same.update(options)
    clustered = run(layer, algorithm=f"constrainedkmeans:{algorithm}", **same)
    assert clustered["INERTIA"] == pytest.approx(inertia[list(found).index(best)], rel=1e-9)
    if "FIELDS" in options:
        assert clustered["SILHOUETTE"] == pytest.approx(max(silhouettes), rel=1e-9)


def test_larger_groups_count_for_more_of_the_silhouette(choose):
    """Forty features make four clusters, ten of them two."""
    corners = [(0, 0), (0, 100), (100, 0), (100, 100)]
    places = [(x + i % 5, y + i // 5) for x, y in corners for i in range(10)]
    places += [(5000 + x + i % 5, y) for x, y in [(0, 0), (90, 90)] for i in range(5)]
    rows = [["large"]] * 40 + [["small"]] * 10
    layer = make_layer([f"Point({x} {y})" for x, y in places], "field=g:string(9)", rows=rows)
    assert choose(layer, GROUP_FIELD="g", K_MAX=5)["BEST_K_SILHOUETTE"] == 4


def test_a_single_cluster_has_no_best_number(choose):
    results = choose(grouped_layer("town"), GROUP_FIELD="town", K_MIN=1, K_MAX=1)
    assert [results[f"BEST_K_{name}"] for name in ("SILHOUETTE", "ELBOW", "GAP")] == [None] * 3


# The page ---------------------------------------------------------------------------------


def charts_of(path):
    """The graphics of a page, by what they are called."""
    tree = parsed(path.read_text(encoding="utf-8"))
    return tree, {svg.get("aria-label").split(". ")[0]: svg for svg in tree.iter(f"{SVG}svg")}


def marks_of(chart):
    """Title and marked number of each small chart."""
    found = []
    for panel in chart.findall(f"{SVG}g"):
        title, *_, last = panel.findall(f"{SVG}text")
        marked = any(circle.get("class") == "mark" for circle in panel.iter(f"{SVG}circle"))
        name = title.find(f"{SVG}title").text
        found.append((name, last.text if marked else None))
    return found


def test_the_page_has_a_small_curve_for_each_group(choose, tmp_path):
    path = tmp_path / "page.html"
    layer = grouped_layer("town")
    choose(layer, GROUP_FIELD="town", K_MAX=5, GAP=True, REPORT=str(path))
    tree, charts = charts_of(path)
    silhouettes = charts["Silhouette of each group"]
    assert marks_of(silhouettes) == [("“north”", "4"), ("“south”", "2")]
    assert dict(marks_of(charts["Inertia of each group"]))["“north”"] == "4"
    assert len(marks_of(charts["Gap statistic of each group"])) == 2
    # The same heights in all: a better silhouette is drawn higher.
    rows = attributes(choose(layer, GROUP_FIELD="town", K_MAX=5)["OUTPUT"], "SILHOUETTE")
    dots = [
        [float(circle.get("cy")) for circle in panel.findall(f"{SVG}circle")]
        for panel in silhouettes.findall(f"{SVG}g")
    ]
    heights = [y for own in dots for y in own[:4]]
    assert len(heights) == len(rows) == 8
    order = np.argsort([score for (score,) in rows])
    assert (np.diff(np.array(heights)[order]) <= 0).all()
    for name in ("silhouette", "inertia"):
        assert f"Same number in all groups: {name}" in charts
    assert "2 to 5" in written(tree) or "2–5" in written(tree)
    heads = [head.text for head in tree.iter(f"{XHTML}h2")]
    assert heads.index("Groups") < heads.index("Silhouette of each group")


def test_of_many_groups_some_are_drawn(choose, tmp_path, monkeypatch):
    from constrained_kmeans_plugin.bridge.html import choosing_groups

    for module in (panels, choosing_groups):
        monkeypatch.setattr(module, "MOST_PANELS", 4)
    path = tmp_path / "page.html"
    wkts = [f"Point({number % 7 * 50 + number} {number % 3 * 80})" for number in range(60)]
    rows = [[f"g{number % 6}"] for number in range(60)]
    layer = make_layer(wkts, "field=g:string(9)", rows=rows)
    choose(layer, GROUP_FIELD="g", K_MAX=3, REPORT=str(path))
    tree, charts = charts_of(path)
    assert len(marks_of(charts["Silhouette of each group"])) == 4
    assert "Only the first 4 of 6 groups are shown." in written(tree)


def test_groups_without_any_curve_have_a_page(choose, tmp_path):
    """One number of clusters, and groups whose features lie in as many places as there are."""
    path = tmp_path / "page.html"
    wkts = ["Point(0 0)", "Point(0 0)", "Point(9 9)", "Point(9 9)"] * 2
    rows = [["a very long name of a group, longer than there is room"]] * 4 + [[None]] * 4
    layer = make_layer(wkts, "field=g:string(90)", rows=rows)
    for numbers in ((1, 1), (1, 2), (2, 2)):
        choose(layer, GROUP_FIELD="g", K_MIN=numbers[0], K_MAX=numbers[1], REPORT=str(path))
        _, charts = charts_of(path)
        (long, _), (null, _) = marks_of(charts["Silhouette of each group"])
        assert long.endswith("there is room”")
        assert null == "NULL"


@pytest.mark.parametrize("weight", [None, "w"])
def test_the_page_shows_the_distances_of_every_number(choose, tmp_path, weight):
    path, layer = tmp_path / "page.html", grouped_layer("town")
    more = {} if weight is None else {"WEIGHT_FIELD": weight}
    output = choose(layer, GROUP_FIELD="town", K_MAX=4, REPORT=str(path), **more)["OUTPUT"]
    columns = "CLUSTERS", "town", "MEAN_DISTANCE", "MAX_DISTANCE"
    found = {(k, town): (mean, most) for k, town, mean, most in attributes(output, *columns)}
    loads = dict.fromkeys(("north", "south"), 0.0)
    for town, load in attributes(layer, "town", "w"):
        loads[town] += load if weight else 1
    tree, _ = charts_of(path)
    tables = [table for table in tree.iter(f"{XHTML}table") if table.get("class") == "data"]
    by_group, by_number = ([cells(row) for row in table.iter(f"{XHTML}tr")] for table in tables[:2])
    place = by_group[0].index("Mean distance (m)")
    assert by_group[0][place + 1] == "Largest distance (m)"
    for row, best in zip(by_group[1:], (("north", 4), ("south", 2))):
        assert row[0] == f"“{best[0]}”"
        assert list(map(float, row[place : place + 2])) == pytest.approx(
            found[best[::-1]], rel=0.01
        )
    assert by_number[0][:3] == [
        "Clusters in each group",
        "Mean distance (m)",
        "Largest distance (m)",
    ]
    for number, row in enumerate(by_number[1:], start=2):
        mean = sum(loads[town] * found[number, town][0] for town in loads) / sum(loads.values())
        most = max(found[number, town][1] for town in loads)
        assert row[0] == str(number)
        assert list(map(float, row[1:3])) == pytest.approx([mean, most], rel=0.01)
    assert ("Mean distances are weighted." in written(tree)) == (weight is not None)


def cells(row):
    return ["".join(cell.itertext()) for cell in row]
