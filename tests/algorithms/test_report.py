"""The report of a run: written when it is asked for, and only with everything else."""

import ast
import re

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputHtml,
    QgsProject,
    QgsVectorLayer,
)

from constrained_kmeans_plugin.bridge.html import figures
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    make_layer,
    point_layer,
    save,
)
from tests.bridge.pages_for_tests import SVG, XHTML, parsed, written


@pytest.fixture
def report(run, tmp_path):
    """Run an algorithm with a report; the page as a tree, and the results."""

    def make(layer, feedback=None, **parameters):
        path = tmp_path / "report.html"
        results = run(layer, feedback, REPORT=str(path), **parameters)
        assert results["REPORT"] == str(path)
        return parsed(path.read_text(encoding="utf-8")), results

    return make


@pytest.mark.parametrize(("is_selected", "limit"), [(True, -1), (False, 30)])
def test_a_run_on_some_features_says_so_and_names_the_file(report, tmp_path, is_selected, limit):
    path = tmp_path / "addresses.gpkg"
    save(point_layer(60), path)
    layer = QgsVectorLayer(str(path), "My addresses")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds(layer.allFeatureIds()[:30])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), is_selected, limit)
    page, results = report(source)
    said = "".join(page.itertext())
    assert results["OUTPUT"].featureCount() == 30
    assert "Only 30 features of My addresses were used" in said
    assert str(path) in said
    assert "INPUT=My addresses" not in said
    page, _ = report(layer)
    assert "features of My addresses were used" not in "".join(page.itertext())


def test_says_what_the_run_returns(report, algorithm):
    tree, results = report(point_layer(200), algorithm=algorithm, CLUSTERS=7, N_INIT=3)
    text = written(tree)
    sizes = attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_SIZE")
    (table,) = [
        table
        for table in tree.iter(f"{XHTML}table")
        if any(head.text == "Central feature" for head in table.iter(f"{XHTML}th"))
    ]
    rows = [[written(cell) for cell in row] for row in table.find(f"{XHTML}tbody")]
    assert {(int(row[1]), int(row[2])) for row in rows} == set(sizes)
    ids = {feature.id() for feature in results["OUTPUT"].getFeatures()}
    assert {int(row[-1]) for row in rows} <= ids
    assert "All 200 features are shown in the colors of their clusters" in text
    assert re.search(r"inertia in k?m²", text)
    curves = [
        path
        for image in tree.iter(f"{SVG}svg")
        if "by iteration" in image.get("aria-label")
        for path in image.iter(f"{SVG}path")
    ]
    assert len(curves) == 3


def test_the_cost_of_the_limits_is_over_the_free_run(report, run):
    layer = point_layer(150, seed=3)
    tree, results = report(layer, CLUSTERS=6, N_INIT=2, SEED=5)
    free = run(
        layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=6, N_INIT=2, SEED=5, OUTPUT="memory:"
    )
    ratio = results["INERTIA"] / free["INERTIA"]
    text = written(tree)
    assert f"is {figures.figure(ratio)} times" in text
    assert f"from {free['MIN_CLUSTER_SIZE']} to {free['MAX_CLUSTER_SIZE']} features" in text


def test_the_gain_of_the_search_over_the_best_start_is_told(report, run):
    layer = point_layer(120, seed=3)
    # Automatic ones depend on whether a search follows.
    first = {"CLUSTERS": 12, "INIT": 0}
    tree, results = report(layer, **first)
    starts = run(layer, **first, SEARCH=0, OUTPUT="memory:")
    gain = 1 - results["INERTIA"] / starts["INERTIA"]
    assert gain > 0
    text = written(tree)
    assert f"Gain of the search {figures.percent(gain)}" in text
    # A search is no start.
    assert "The best of 10 starts is highlighted" in text
    # The page says of both what the log does.
    after = figures.area(starts["INERTIA"], "square meters")
    assert re.search(rf"fell from .{{3,30}} to {after} in \d+ iterations", text)
    assert "The search after that lowered it to" in text
    tree, _ = report(layer, CLUSTERS=12, SEARCH=0)
    assert "he search" not in written(tree)


def test_no_gain_is_told_where_the_search_finds_nothing_better(report, run):
    # Two clusters of 20 that no search improves; half of the points are left for their distance.
    near = [f"POINT({1000 * side + number} 0)" for side in (0, 1) for number in range(20)]
    layer = make_layer(near)
    for options in ({}, {"MAX_DISTANCE": 3, "ALLOW_UNASSIGNED": True}):
        tree, _ = report(layer, CLUSTERS=2, **options)
        assert "he search" not in written(tree)


@pytest.mark.parametrize("limits", [{}, {"MIN_SIZE": 8, "MAX_SIZE": 12}])
def test_the_best_of_all_is_told_for_one_field(report, limits):
    layer = make_layer(
        [f"POINT({number} 0)" for number in range(40)],
        "field=value:double",
        rows=[(float(number**2 % 97),) for number in range(40)],
    )
    options = {"FIELDS": ["value"], "CLUSTERS": 4, **limits}
    tree, _ = report(layer, algorithm="constrainedkmeans:attributekmeans", **options)
    text = written(tree)
    assert "Best possible inertia" in text
    assert "no clustering with these limits and this number of clusters is better" in text


def test_does_not_change_the_clusters(report, run, algorithm):
    layer = point_layer(150, seed=4)
    _, with_report = report(layer, algorithm=algorithm, CLUSTERS=6)
    without = run(layer, algorithm=algorithm, CLUSTERS=6)
    assert "REPORT" not in without
    assert attributes(with_report["OUTPUT"], "CLUSTER_ID") == attributes(
        without["OUTPUT"], "CLUSTER_ID"
    )


def test_the_call_makes_the_same_clusters_again(report, run, tmp_path):
    source = save(point_layer(90, seed=6), tmp_path / "it's <here>.gpkg", "points")
    tree, results = report(source, CLUSTERS="4", TOLERANCE="2.5", SEED=7, FIELD_NAME="district")
    (code,) = [
        pre.text for pre in tree.iter(f"{XHTML}pre") if pre.text.startswith("processing.run")
    ]
    algorithm, parameters = map(ast.literal_eval, ast.parse(code, mode="eval").body.args)
    assert parameters["CLUSTERS"] == 4
    assert parameters["TOLERANCE"] == 2.5
    assert "INIT" not in parameters
    assert parameters["REPORT"] == results["REPORT"]
    again = run(parameters.pop("INPUT"), algorithm=algorithm, **{**parameters, "OUTPUT": "memory:"})
    assert attributes(again["OUTPUT"], "district") == attributes(results["OUTPUT"], "district")


def test_destinations_of_all_kinds(run, tmp_path):
    from qgis.core import QgsProcessingOutputLayerDefinition

    path = str(tmp_path / "report.html")
    layer = point_layer(30)
    for output, said in (
        ("memory:", "memory:"),
        ("TEMPORARY_OUTPUT", "TEMPORARY_OUTPUT"),
        (QgsProcessingOutputLayerDefinition(str(tmp_path / "a.gpkg")), str(tmp_path / "a.gpkg")),
    ):
        run(layer, OUTPUT=output, REPORT=path)
        text = written(parsed((tmp_path / "report.html").read_text(encoding="utf-8")))
        assert f"OUTPUT={said}" in text
    assert "REPORT" in run(layer, REPORT="TEMPORARY_OUTPUT")


def test_names_the_parameters_and_the_layer(report):
    layer = point_layer(30)
    layer.setName("Points <of> interest & more")
    tree, _ = report(layer, CLUSTERS=3, MIN_SIZE=5, INIT=3)
    text = written(tree)
    assert "Points <of> interest & more" in text
    assert "3 (Farthest points)" in text
    assert re.search(r"Minimum cluster size MIN_SIZE 5\b", text)
    assert re.search(r"Maximum cluster size MAX_SIZE not set", text)


def test_with_groups(report):
    rows = [[f"team {number % 3}"] for number in range(90)]
    layer = point_layer(90, fields="field=team:string(20)", rows=rows)
    tree, results = report(layer, CLUSTERS=2, GROUP_FIELD="team")
    text = written(tree)
    assert results["NUM_CLUSTERS"] == 6
    for number in range(3):
        assert f"“team {number}” 30 2" in text


def test_with_weights(report, run):
    rows = [[0.5 + number % 7] for number in range(140)]
    layer = point_layer(140, fields="field=revenue:double", rows=rows)
    tree, results = report(layer, CLUSTERS=5, WEIGHT_FIELD="revenue", TOLERANCE=1, N_INIT=2)
    text = written(tree)
    weights = attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_WEIGHT")
    span = figures.span(*(edge(weight for _, weight in weights) for edge in (min, max)))
    assert f"{span} revenue per cluster" in text
    assert "of the optimum" in text
    assert "The sum of “revenue” per cluster ranges from" in text
    bars = [rect for rect in tree.iter(f"{SVG}rect") if rect.find(f"{SVG}title") is not None]
    assert sorted(bar.find(f"{SVG}title").text for bar in bars) == [
        f"Cluster {cluster}: {figures.amount(weight)} (revenue)"
        for cluster, weight in sorted(set(weights))
    ]
    free = run(
        layer,
        algorithm="constrainedkmeans:kmeans",
        CLUSTERS=5,
        WEIGHT_FIELD="revenue",
        N_INIT=2,
    )
    assert f"is {figures.figure(results['INERTIA'] / free['INERTIA'])} times" in text
    assert "the sums per cluster would range from" in text


def test_with_weights_that_do_not_fit(report):
    rows = [[7.0], [7.0], [7.0], [8.0], [8.0]]
    layer = point_layer(5, fields="field=revenue:double", rows=rows)
    tree, results = report(layer, CLUSTERS=2, WEIGHT_FIELD="revenue", MIN_SIZE=18)
    text, least = written(tree), results["MIN_CLUSTER_WEIGHT"]
    assert "Not all limits can be met, because features are not split" in text
    miss = figures.amount(18 - least)
    assert f"The largest miss is {miss}, which is {figures.percent((18 - least) / 18.5)}" in text
    assert "All limits are met" not in text


def test_where_the_number_of_clusters_follows_from_the_sizes(report, run):
    layer = point_layer(60)
    tree, results = report(layer, CLUSTERS="", MAX_SIZE=13, N_INIT=1)
    assert results["NUM_CLUSTERS"] == 5
    free = run(layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=5, N_INIT=1)
    ratio = results["INERTIA"] / free["INERTIA"]
    assert f"is {figures.figure(ratio)} times" in written(tree)


def test_on_the_globe(report):
    places = ["179 0", "-179 0", "178 1", "-178 1", "10 0", "11 0", "10 1", "11 1"]
    layer = make_layer([f"Point({place})" for place in places], crs="EPSG:4326")
    tree, _ = report(layer, CLUSTERS=2)
    heads = [head.text for head in tree.iter(f"{XHTML}th")]
    assert {"Mean distance (km)", "Largest distance (km)"} <= set(heads)


def test_one_feature(report, algorithm):
    tree, results = report(make_layer(["Point(1 2)"]), algorithm=algorithm, CLUSTERS=1)
    assert results["INERTIA"] == 0
    assert "1 Clusters 1 Features" in written(tree)


def test_is_an_output_that_the_results_viewer_shows(provider, algorithm):
    from qgis.core import QgsApplication

    definition = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    (output,) = [o for o in definition.outputDefinitions() if o.name() == "REPORT"]
    assert isinstance(output, QgsProcessingOutputHtml)


def test_nothing_is_left_of_a_run_that_fails_or_is_canceled(run, tmp_path):
    path = tmp_path / "report.html"
    path.write_text("before")
    before = digest(path)
    with pytest.raises(QgsProcessingException):
        run(point_layer(5), CLUSTERS=9, REPORT=str(path))
    for text in ("Computing", "Start 1 of"):
        with pytest.raises(QgsProcessingException, match="canceled"):
            run(point_layer(500), Listener(text), CLUSTERS=9, REPORT=str(path))
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run(point_layer(500), REPORT=str(tmp_path / "missing" / "report.html"))
    assert digest(path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]


def test_cannot_go_where_the_clusters_go(run, tmp_path):
    path = str(tmp_path / "both.csv")
    with pytest.raises(QgsProcessingException, match=r"Use \.html"):
        run(point_layer(20), OUTPUT=path, REPORT=path)


def test_one_cluster_has_no_sample_of_silhouettes(report):
    tree, _ = report(point_layer(30), CLUSTERS=1)
    said = written(tree)
    assert "to the next" in said
    assert "a sample of" not in said


@pytest.mark.parametrize("weights", [{}, {"WEIGHT_FIELD": "w", "TOLERANCE": 20}])
@pytest.mark.parametrize("is_grouped", [False, True])
def test_features_at_one_place(is_grouped, weights, run, tmp_path):
    """The addresses of one house, alone or in a group of their own: a page as for all others."""
    wkts, path, feedback = ["Point(5 5)"] * 40, tmp_path / "report.html", Listener()
    if is_grouped:
        wkts[:20] = [f"Point({n} {n * n})" for n in range(20)]
    rows = [["ab"[n // 20], 1.0 + n % 3] for n in range(40)]
    layer = make_layer(wkts, "field=g:string&field=w:double", rows=rows)
    groups = {"GROUP_FIELD": "g"} if is_grouped else {}
    run(layer, feedback, CLUSTERS=4, REPORT=str(path), **groups, **weights)
    text = path.read_text(encoding="utf-8")
    assert "nan" not in re.findall(r"\w+", text.lower())
    assert "<h2>Quality</h2>" in text
    if not is_grouped:
        assert (
            "Certificate: verified" in feedback.log or "No certificate: it compares" in feedback.log
        )


# The summary --------------------------------------------------------------------------------


def summary(tree):
    (found,) = [p for p in tree.iter(f"{XHTML}p") if p.get("class") == "summary"]
    return found.text


def columns_of(tree):
    """The table of clusters: texts of the cells by the head of their column."""
    (table,) = [
        table
        for table in tree.iter(f"{XHTML}table")
        if any(head.text == "Central feature" for head in table.iter(f"{XHTML}th"))
    ]
    heads = [head.text for head in table.iter(f"{XHTML}th")]
    rows = [[written(cell) for cell in row] for row in table.find(f"{XHTML}tbody")]
    return dict(zip(heads, zip(*rows)))


def test_the_summary_says_how_equal_and_how_near(report):
    layer = point_layer(120, seed=8)
    layer.setName("homes")
    tree, results = report(layer, CLUSTERS=5, MIN_SIZE=20, MAX_SIZE=30, N_INIT=1, SEED=3)
    said = summary(tree)
    sizes = [size for _, size in set(attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_SIZE"))]
    assert said.startswith("The layer “homes” (120 features) was divided into 5 clusters.")
    assert f"Cluster sizes range from {min(sizes)} to {max(sizes)} features." in said
    worst = max(abs(size - 24) for size in sizes) / 24
    assert f"The worst deviation from the mean (24) is {figures.percent(worst)}." in said
    columns = columns_of(tree)
    largest = max(map(float, columns["Largest distance (m)"]))
    assert f"the farthest is {figures.figure(largest)} m away" in said
    assert "All limits are met. The assignment is proved optimal for these centers." in said


def test_the_summary_of_equal_sizes_and_of_sums(report):
    assert "Each cluster has 20 features." in summary(report(point_layer(60), CLUSTERS=3)[0])
    said = summary(report(point_layer(61), CLUSTERS=3)[0])
    assert "Cluster sizes range from 20 to 21 features. This is as equal as possible." in said
    # Without limits there are none to be met.
    assert "limits" not in said
    rows = [[1 + number % 7] for number in range(140)]
    layer = point_layer(140, fields="field=revenue:double", rows=rows)
    tree, results = report(layer, CLUSTERS=5, WEIGHT_FIELD="revenue", TOLERANCE=10, N_INIT=1)
    sums = dict(attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_WEIGHT")).values()
    least, most = figures.amount(min(sums)), figures.amount(max(sums))
    assert f"The sum of “revenue” per cluster ranges from {least} to {most}." in summary(tree)
    mean = sum(sums) / 5
    worst = max(abs(each - mean) for each in sums) / mean
    assert f"is {figures.percent(worst)}." in summary(tree)


# The map -----------------------------------------------------------------------------------


def map_of(tree):
    (image,) = [
        image
        for image in tree.iter(f"{SVG}svg")
        if image.get("aria-label").startswith("Map of the clusters")
    ]
    return image


def outlines(group):
    """The corners of the polygons of a cluster."""
    paths = [path.get("d") for path in group.findall(f"{SVG}path")]
    return [
        [[tuple(map(float, corner.split())) for corner in ring.split("L")] for ring in rings]
        for rings in (path.replace("Z", "")[1:].split("M") for path in paths)
    ]


def test_the_map_shows_zones_and_the_table_their_areas(report):
    tree, results = report(point_layer(90, seed=2), CLUSTERS=4, ZONES="memory:", N_INIT=1)
    zones = map_of(tree).findall(f"{SVG}g")
    assert [zone.get("class") for zone in zones] == ["zone"] * 4
    assert len({zone.get("fill") for zone in zones}) == 4
    dots = [path for path in map_of(tree).findall(f"{SVG}path") if path.get("stroke")]
    assert sum(path.get("d").count("M") for path in dots) == 90
    assert [zone.get("fill") for zone in zones] == [path.get("stroke") for path in dots]
    areas = attributes(results["ZONES"], "AREA")
    found = [float(area.replace(",", "")) for area in columns_of(tree)["Zone area (m²)"]]
    assert found == pytest.approx([area for (area,) in areas], rel=1e-3)
    without, _ = report(point_layer(90, seed=2), CLUSTERS=4, N_INIT=1)
    assert map_of(without).findall(f"{SVG}g") == []
    assert "Zone area (m²)" not in columns_of(without)


SQUARE = "(({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}), ({4} {5}, {4} {6}, {7} {6}, {4} {5}))"


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:4326"])
@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_the_map_shows_the_polygons_of_the_input(report, crs, kind):
    size = 1.0 if crs == "EPSG:4326" else 1000.0
    wkts = []
    for number in range(24):
        x, y = size * (number % 6), size * (number // 6)
        inside = [value + 0.2 * size for value in (x, y)] + [value + 0.6 * size for value in (y, x)]
        square = SQUARE.format(x, y, x + size, y + size, *inside)
        wkts.append(f"Polygon {square}" if kind == "Polygon" else f"MultiPolygon ({square})")
    tree, results = report(make_layer([*wkts, None], crs=crs, kind=kind), CLUSTERS=4, N_INIT=1)
    image = map_of(tree)
    groups = image.findall(f"{SVG}g")
    sizes = attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_SIZE")
    assert (
        [len(outlines(group)) for group in groups]
        == [6] * 4
        == [size for _, size in sorted({row for row in sizes if row[0]})]
    )
    # Each has its hole, and they are drawn side by side over the whole width or height.
    drawn = [rings for group in groups for rings in outlines(group)]
    assert {tuple(map(len, rings)) for rings in drawn} == {(4, 3)}
    corners = [corner for rings in drawn for corner in rings[0]]
    width, height = int(image.get("width")), int(image.get("height"))
    spread = [max(values) - min(values) for values in zip(*corners)]
    assert max(spread[0] / width, spread[1] / height) > 0.9
    assert all(0 <= x <= width and 0 <= y <= height for x, y in corners)
    # No points are drawn upon them.
    assert image.findall(f"{SVG}path") == []
    assert len(image.findall(f"{SVG}text")) == 4


def test_the_map_of_too_many_polygons_shows_points(report, monkeypatch):
    from constrained_kmeans_plugin.bridge.html import shapes

    monkeypatch.setattr(shapes, "MOST_POLYGONS", 7)
    wkts = [f"Polygon (({n} 0, {n + 1} 0, {n} 1, {n} 0))" for n in range(8)]
    tree, _ = report(make_layer(wkts, kind="Polygon"), CLUSTERS=2)
    assert map_of(tree).findall(f"{SVG}g") == []
    assert sum(path.get("d").count("M") for path in map_of(tree).findall(f"{SVG}path")) == 8


def test_given_centers_are_named_by_their_features(report):
    centers = make_layer(["Point(900 900)", "Point(100 100)"])
    ids = [str(feature.id()) for feature in centers.getFeatures()]
    tree, results = report(point_layer(40), INIT=4, CENTERS_LAYER=centers, CLUSTERS="")
    assert list(columns_of(tree)["Given center (feature id)"]) == ids
    assert results["NUM_CLUSTERS"] == 2
    without, _ = report(point_layer(40), CLUSTERS=2)
    assert "Given center (feature id)" not in columns_of(without)


ASSIGN = "constrainedkmeans:assigntocenters"


def depots():
    fields = "field=depot:string(9)&field=room:double"
    rows = [["West", 20], ["East", None]]
    return make_layer(["POINT(100 500)", "POINT(900 500)"], fields, rows=rows)


def test_the_report_of_given_centers_names_them(report, run):
    layer, given = point_layer(60), {"CENTERS_LAYER": depots(), "algorithm": ASSIGN}
    limited = {"ID_FIELD": "depot", "MAX_FIELD": "room"}
    tree, results = report(layer, **given, **limited)
    columns, text = columns_of(tree), written(tree)
    assert columns["Given center"] == ("West", "East")
    assert columns["Features"] == ("20", "40")
    assert columns["Capacity"] == ("20", "–")
    assert columns["Use"] == ("100 %", "–")
    free = run(layer, **given)
    ratio = results["INERTIA"] / free["INERTIA"]
    assert ratio > 1
    assert f"{figures.figure(ratio)} times as large as if every feature went" in text
    said = summary(tree)
    assert "All limits are met." in said
    assert "range from 20 to 40 features. Centers use 100 % of their capacities." in said
    assert "from the mean" not in text
    # Nothing was searched for.
    assert "seed" not in said
    assert "another seed" not in text


@pytest.mark.parametrize("weights", [{}, {"WEIGHT_FIELD": "revenue"}])
def test_the_use_of_capacities_that_differ_is_told_instead_of_a_mean(report, weights):
    """Only if all capacities are equal are sizes meant to be."""
    layer = point_layer(60, fields="field=revenue:double", rows=[[5.0]] * 60)
    centers = depots()
    first, last = (feature.id() for feature in centers.getFeatures())
    times, field = 5 if weights else 1, centers.fields().indexOf("room")
    given = {"CENTERS_LAYER": centers, "algorithm": ASSIGN, "MAX_FIELD": "room", **weights}
    for rooms, told in (
        ((40, 25), "Centers use 88 % to 100 % of their capacities."),
        ((35, 35), ""),
    ):
        centers.startEditing()
        for feature, room in zip((first, last), rooms):
            centers.changeAttributeValue(feature, field, float(room * times))
        centers.commitChanges()
        feedback = Listener()
        tree, _ = report(layer, feedback, **given)
        text = written(tree)
        assert ("from the mean" in text) == (not told)
        for said in (summary(tree), feedback.log):
            assert ("Centers use" in said) == bool(told)
            assert told in said
        assert ("Use of capacities" in text) == bool(told)


def test_the_report_of_centers_without_limits_compares_with_nothing(report):
    tree, _ = report(point_layer(60), CENTERS_LAYER=depots(), algorithm=ASSIGN)
    assert "Cost of the size limits" not in written(tree)
    assert "Capacity" not in columns_of(tree)


def test_the_report_says_how_many_features_are_unassigned(report):
    limits = {"MAX_SIZE": 25, "ALLOW_UNASSIGNED": True}
    tree, results = report(point_layer(60), CENTERS_LAYER=depots(), algorithm=ASSIGN, **limits)
    assert results["UNASSIGNED"] == 10
    said = summary(tree)
    assert "(60 features) was divided into 2 clusters." in said
    assert "10 features are unassigned." in said


def test_the_report_of_groups_without_centers(report):
    points = [f"POINT({x} {x % 3})" for x in range(20)]
    layer = make_layer(points, "field=depot:string(9)", rows=[["West"], ["North"]] * 10)
    more = {"GROUP_FIELD": "depot", "ALLOW_UNASSIGNED": True}
    tree, results = report(layer, CENTERS_LAYER=depots(), algorithm=ASSIGN, **more)
    assert results["UNASSIGNED"] == 10
    # East has no features in its group, and North has no center.
    assert columns_of(tree)["Features"] == ("10",)


def test_a_feature_too_heavy_for_the_tolerance_is_an_exception_in_the_summary(report):
    rows = [[100.0 if number == 3 else 1.0] for number in range(30)]
    layer = point_layer(30, fields="field=revenue:double", rows=rows)
    tree, _ = report(layer, CLUSTERS=3, WEIGHT_FIELD="revenue", TOLERANCE=20)
    assert (
        "All limits are met, except by 1 features that are too heavy for any cluster."
        in summary(tree)
    )


def test_the_summary_of_groups_is_about_each_group(report):
    rows = [["a"]] * 30 + [["b"]] * 12
    layer = point_layer(42, fields="field=team:string(9)", rows=rows)
    tree, _ = report(layer, CLUSTERS=4, GROUP_FIELD="team")
    said = summary(tree)
    assert "Cluster sizes range from 3 to 8 features." in said
    assert "Within each group, sizes are as equal as possible." in said
    tree, _ = report(layer, CLUSTERS=3, GROUP_FIELD="team", TOLERANCE=20)
    assert "from the mean of a group is" in summary(tree)
