"""The report of a run: written when it is asked for, and only with everything else."""

import ast
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingOutputHtml

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
    assert "The 200 features in the colors of their clusters" in text
    assert "inertia in square meters" in text
    curves = [
        path
        for image in tree.iter(f"{SVG}svg")
        if "iteration by iteration" in image.get("aria-label")
        for path in image.iter(f"{SVG}path")
    ]
    assert len(curves) == 3


def test_the_price_of_balance_is_over_the_free_run(report, run):
    layer = point_layer(150, seed=3)
    tree, results = report(layer, CLUSTERS=6, N_INIT=2, SEED=5)
    free = run(
        layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=6, N_INIT=2, SEED=5, OUTPUT="memory:"
    )
    ratio = results["INERTIA"] / free["INERTIA"]
    text = written(tree)
    assert f"is {ratio:.3f} times" in text
    assert f"{free['MIN_CLUSTER_SIZE']}–{free['MAX_CLUSTER_SIZE']} features" in text


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
    assert f"{span} weight of each" in text
    assert "from the best for these centers" in text
    bars = [rect for rect in tree.iter(f"{SVG}rect") if rect.find(f"{SVG}title") is not None]
    assert sorted(bar.find(f"{SVG}title").text for bar in bars) == [
        f"Cluster {cluster}: {figures.figure(weight)} (weight)"
        for cluster, weight in sorted(set(weights))
    ]
    free = run(
        layer,
        algorithm="constrainedkmeans:kmeans",
        CLUSTERS=5,
        WEIGHT_FIELD="revenue",
        N_INIT=2,
    )
    assert f"is {results['INERTIA'] / free['INERTIA']:.3f} times" in text
    assert "Clusters of a weight of" in text


def test_with_weights_that_do_not_fit(report):
    rows = [[100.0 if number == 3 else 1.0] for number in range(30)]
    layer = point_layer(30, fields="field=revenue:double", rows=rows)
    tree, _ = report(layer, CLUSTERS=3, WEIGHT_FIELD="revenue")
    assert "Whole features do not allow every bound" in written(tree)


def test_where_the_number_of_clusters_follows_from_the_sizes(report, run):
    layer = point_layer(60)
    tree, results = report(layer, CLUSTERS="", MAX_SIZE=13, N_INIT=1)
    assert results["NUM_CLUSTERS"] == 5
    free = run(layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=5, N_INIT=1)
    assert f"is {results['INERTIA'] / free['INERTIA']:.3f} times" in written(tree)


def test_on_the_globe(report):
    places = ["179 0", "-179 0", "178 1", "-178 1", "10 0", "11 0", "10 1", "11 1"]
    layer = make_layer([f"Point({place})" for place in places], crs="EPSG:4326")
    tree, _ = report(layer, CLUSTERS=2)
    assert "Distances to the center in meters" in written(tree)


def test_one_feature(report, algorithm):
    tree, results = report(make_layer(["Point(1 2)"]), algorithm=algorithm, CLUSTERS=1)
    assert results["INERTIA"] == 0
    assert "1 clusters 1 features" in written(tree)


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
    for text in ("Measuring", "Start 1, iteration 1"):
        with pytest.raises(QgsProcessingException, match="canceled"):
            run(point_layer(500), Listener(text), CLUSTERS=9, REPORT=str(path))
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run(point_layer(500), REPORT=str(tmp_path / "missing" / "report.html"))
    assert digest(path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]


def test_cannot_go_where_the_clusters_go(run, tmp_path):
    path = str(tmp_path / "both.csv")
    with pytest.raises(QgsProcessingException, match=r"end in \.html"):
        run(point_layer(20), OUTPUT=path, REPORT=path)


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
        assert "steps of 0 meters" in feedback.log or "not applicable" in feedback.log
