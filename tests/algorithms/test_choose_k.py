"""Choosing the number of clusters: table, numbers, report, refusals."""

import re

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsWkbTypes,
)

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge import html as page
from constrained_kmeans_plugin.bridge.layers.comparison import Comparison
from constrained_kmeans_plugin.bridge.log.numbers import measured
from constrained_kmeans_plugin.core.evaluate.choice import SILHOUETTE_POINTS
from tests.algorithms.conftest import CHOOSE_K as ALGORITHM
from tests.bridge.layers_for_tests import Listener, attributes, digest, make_layer, point_layer
from tests.bridge.pages_for_tests import SVG, XHTML, parsed, written

FIELDS = [
    *("CLUSTERS", "INERTIA", "MEAN_DISTANCE", "MAX_DISTANCE", "SILHOUETTE", "PSEUDO_F"),
    *("DAVIES_BOULDIN", "GAP", "GAP_ERROR"),
    *("MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE", "ITERATIONS", "BEST_BY"),
]


def four_clusters(count=120, seed=0):
    random = np.random.RandomState(seed)
    corners = np.array([[0, 0], [0, 100], [100, 0], [110, 120]])
    return corners[np.arange(count) % 4] + 4.0 * random.randn(count, 2)


def layer_of(points):
    return make_layer([QgsGeometry.fromPointXY(QgsPointXY(*point)) for point in points.tolist()])


def rows(results):
    return [dict(zip(FIELDS, row)) for row in attributes(results["OUTPUT"], *FIELDS)]


def test_finds_four_clusters(choose):
    feedback = Listener()
    results = choose(layer_of(four_clusters()), feedback, GAP=True)
    assert results["BEST_K_SILHOUETTE"] == 4
    assert results["BEST_K_ELBOW"] == 4
    assert results["BEST_K_GAP"] == 4
    assert results["CLEAR"] == 1
    table = rows(results)
    assert [row["CLUSTERS"] for row in table] == [2, 3, 4, 5, 6]
    assert [row["BEST_BY"] for row in table] == [None, None, "silhouette, elbow, gap", None, None]
    assert all(row["GAP_ERROR"] > 0 for row in table)
    assert results["OUTPUT"].fields().names() == FIELDS
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.NoGeometry
    for text in (
        "4 clusters: silhouette 0.",
        "The silhouettes are exact",
        "Best number of clusters: silhouette 4, elbow 4, gap 4.",
        "10 sets of points",
    ):
        assert text in feedback.log
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100


@pytest.mark.parametrize("more", [{}, {"GAP": True}])
def test_uniform_points_have_no_clear_number(more, choose, tmp_path):
    """Their silhouettes are as high as those of any such points; so is their elbow."""
    path, feedback = tmp_path / "page.html", Listener()
    results = choose(point_layer(300), feedback, K_MAX=15, REPORT=str(path), **more)
    scores = [row["SILHOUETTE"] for row in rows(results)]
    assert 0.3 < max(scores) < 0.45
    assert [row["BEST_BY"] for row in rows(results)] == [None] * 14
    assert results["CLEAR"] == 0
    # A model needs a number to go on with.
    assert results["BEST_K_SILHOUETTE"] == 2 + scores.index(max(scores))
    sentence = f"No clear number of clusters. The highest mean silhouette is {max(scores):.2f}"
    assert sentence in feedback.log
    assert "Points spread evenly over the same area, without clusters, reach 0." in feedback.log
    text = written(parsed(path.read_text(encoding="utf-8")))
    assert "No clear number of clusters" in text


def test_a_row_is_the_plain_run(choose, run):
    points = four_clusters()
    layer = layer_of(points)
    options = {"N_INIT": 2, "SEED": 9, "DISTANCE": 1}
    table = rows(choose(layer, **options))
    plain = run(layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=5, SEARCH=0, **options)
    (row,) = [row for row in table if row["CLUSTERS"] == 5]
    assert row["INERTIA"] == plain["INERTIA"]
    assert row["ITERATIONS"] == plain["ITERATIONS"]
    assert row["MIN_CLUSTER_SIZE"] == plain["MIN_CLUSTER_SIZE"]
    assert row["MAX_CLUSTER_SIZE"] == plain["MAX_CLUSTER_SIZE"]
    labels = np.array(attributes(plain["OUTPUT"], "CLUSTER_ID")).ravel() - 1
    assert row["SILHOUETTE"] == pytest.approx(core.silhouette(points, labels).score, rel=1e-12)
    assert row["PSEUDO_F"] == pytest.approx(core.calinski_harabasz(points, labels), rel=1e-12)
    assert row["DAVIES_BOULDIN"] == pytest.approx(core.davies_bouldin(points, labels), rel=1e-12)
    assert row["GAP"] is None


def test_distances_are_those_to_the_centers(choose, run, tmp_path):
    points, path, feedback = four_clusters(), tmp_path / "page.html", Listener()
    layer = layer_of(points)
    table = rows(choose(layer, feedback, N_INIT=2, REPORT=str(path)))
    for number in (2, 4):
        plain = run(
            layer, algorithm="constrainedkmeans:kmeans", CLUSTERS=number, N_INIT=2, SEARCH=0
        )
        labels = np.array(attributes(plain["OUTPUT"], "CLUSTER_ID")).ravel()
        centers = {label: points[labels == label].mean(axis=0) for label in set(labels)}
        far = np.linalg.norm(points - [centers[label] for label in labels], axis=1)
        row = table[number - 2]
        assert (row["MEAN_DISTANCE"], row["MAX_DISTANCE"]) == pytest.approx((far.mean(), far.max()))
        mean, largest = measured(far.mean(), "meters"), measured(far.max(), "meters")
        (line,) = (one for one in feedback.lines if one.startswith(f"{number} clusters: silhou"))
        assert line.endswith(f", mean distance to the center {mean}, largest {largest}.")
    tree = parsed(path.read_text(encoding="utf-8"))
    assert "Mean distance (m)" in written(tree)
    assert "Largest distance (m)" in written(tree)
    # One of the rows begins with these.
    cells = [cell.text for cell in tree.iter(f"{XHTML}td")]
    shown = ["4", f"{far.mean():.1f}", f"{far.max():.1f}"]
    assert shown in [cells[place : place + 3] for place in range(len(cells))]


def test_mean_distances_are_weighted(choose):
    """Features around two places, of which one has nearly all the weight."""
    wkts = ["Point(0 0)", "Point(2 0)", "Point(100 0)", "Point(108 0)"] * 10
    layer = make_layer(wkts, "field=w:double", rows=[[98.0], [98.0], [1.0], [1.0]] * 10)
    feedback = Listener()
    table = rows(choose(layer, feedback, WEIGHT_FIELD="w", K_MAX=2))
    assert "mean distance to the center 1.03 m, largest 4 m." in feedback.log
    assert "Mean distances are weighted." in feedback.log
    assert table[0]["MEAN_DISTANCE"] == pytest.approx((196 * 1 + 2 * 4) / 198)
    assert table[0]["MAX_DISTANCE"] == pytest.approx(4)


@pytest.mark.parametrize("limits", [{"TOLERANCE": 0}, {"MIN_SIZE": 15}, {"MAX_SIZE": 50}])
def test_with_sizes_a_row_is_the_constrained_run(choose, run, limits):
    layer = point_layer(100)
    table = rows(choose(layer, N_INIT=1, K_MIN=2, K_MAX=4, **limits))
    plain = run(layer, CLUSTERS=3, N_INIT=1, SEARCH=0, **limits)
    assert table[1]["INERTIA"] == plain["INERTIA"]
    assert table[1]["MIN_CLUSTER_SIZE"] == plain["MIN_CLUSTER_SIZE"]
    assert table[1]["MAX_CLUSTER_SIZE"] == plain["MAX_CLUSTER_SIZE"]


def test_all_numbers_get_as_many_starts(choose, run):
    layer = point_layer(60_000, seed=2)
    table = rows(choose(layer, K_MIN=2, K_MAX=14, MAX_ITERATIONS=2))
    starts = core.comparison_n_init(60_000, range(2, 15))
    assert starts == 3
    plain = run(
        layer,
        algorithm="constrainedkmeans:kmeans",
        CLUSTERS=2,
        N_INIT=starts,
        MAX_ITERATIONS=2,
        SEARCH=0,
    )
    assert table[0]["INERTIA"] == plain["INERTIA"]


def test_two_runs_give_the_same(choose):
    layer = point_layer(80)
    assert rows(choose(layer, GAP=True)) == rows(choose(layer, GAP=True))


def test_of_many_features_some_are_drawn_and_that_is_said(choose, tmp_path):
    feedback = Listener()
    path = tmp_path / "page.html"
    choose(
        point_layer(SILHOUETTE_POINTS + 500), feedback, K_MAX=3, MAX_ITERATIONS=3, REPORT=str(path)
    )
    assert "The silhouettes are those of 5,000 features drawn at random." in feedback.log
    assert re.search("for a sample of 5,000 of 5,?500 features", path.read_text(encoding="utf-8"))


def test_from_one_cluster_on(choose):
    results = choose(layer_of(four_clusters()), K_MIN=1, K_MAX=5)
    first = rows(results)[0]
    assert first["CLUSTERS"] == 1
    assert (first["SILHOUETTE"], first["PSEUDO_F"], first["DAVIES_BOULDIN"]) == (None,) * 3
    assert results["BEST_K_SILHOUETTE"] == 4


def test_a_single_number_has_no_elbow(choose, tmp_path):
    path = tmp_path / "page.html"
    results = choose(point_layer(20), K_MIN=1, K_MAX=1, REPORT=str(path))
    assert len(rows(results)) == 1
    assert results["BEST_K_SILHOUETTE"] is None
    assert results["BEST_K_ELBOW"] is None
    assert "No number stands out" in written(parsed(path.read_text(encoding="utf-8")))


def test_as_many_clusters_as_features(choose):
    table = rows(choose(point_layer(6), K_MAX=6))
    assert table[-1]["INERTIA"] == 0
    assert table[-1]["SILHOUETTE"] == 0


def test_report(choose, tmp_path):
    path = tmp_path / "choice.html"
    layer = layer_of(four_clusters())
    layer.setName("shops & <sheds>")
    results = choose(layer, GAP=True, REPORT=str(path))
    assert results["REPORT"] == str(path)
    tree = parsed(path.read_text(encoding="utf-8"))
    text = written(tree)
    assert "shops & <sheds>" in text
    assert "All criteria agree on 4 clusters" in text
    assert [heading.text for heading in tree.iter(f"{XHTML}h2")] == [
        *("Silhouette", "Inertia", "Gap statistic", "Pseudo-F", "Davies-Bouldin"),
        *("All numbers of clusters", "Parameters", "Repeat this run"),
    ]
    charts = list(tree.iter(f"{SVG}svg"))
    assert len(charts) == 5
    for chart in charts:
        circles = [c for c in chart.iter(f"{SVG}circle") if c.get("class") == "dot"]
        (mark,) = [c for c in chart.iter(f"{SVG}circle") if c.get("class") == "mark"]
        # All mark 4, the third of five numbers.
        assert len(circles) == 5
        assert (mark.get("cx"), mark.get("cy")) == (circles[2].get("cx"), circles[2].get("cy"))
    lines = [line for line in charts[2].iter(f"{SVG}line") if line.get("x1") == line.get("x2")]
    assert len(lines) == 5 + 1  # errors, and the mark


def test_the_report_warns_where_nothing_is_separate():
    # A ball in many dimensions has no clusters at all.
    ball = np.random.RandomState(0).randn(300, 8)
    found = core.compare_k(ball, [2, 3, 4], core.kmeans)
    uniform = {number: core.uniform_silhouette(ball, number) for number in (2, 3, 4)}
    about = page.About("Choose", "constrainedkmeans:choosek", "ball")
    run = page.ChoiceRun(about, Comparison(tuple(found), uniform), 300, "meters", "square meters")
    text = written(parsed(page.choosing_page(run)))
    assert "No clear number of clusters" in text
    assert "DBSCAN" in text


def test_the_report_says_where_criteria_differ_or_the_range_ends(choose, tmp_path):
    path = tmp_path / "choice.html"
    choose(layer_of(four_clusters()), K_MIN=3, K_MAX=4, REPORT=str(path))
    text = written(parsed(path.read_text(encoding="utf-8")))
    # Two numbers have no elbow.
    assert "The criteria do not agree" in text
    choose(layer_of(four_clusters()), K_MAX=3, REPORT=str(path))
    text = written(parsed(path.read_text(encoding="utf-8")))
    assert "A larger number may be better" in text


def test_in_a_model_the_best_number_is_handed_on(provider, qgis_new_project):
    from qgis.core import (
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    source = QgsProcessingModelChildParameterSource
    layer = layer_of(four_clusters())
    QgsProject.instance().addMapLayer(layer)
    model = QgsProcessingModelAlgorithm("Best", "Tests")
    choice = QgsProcessingModelChildAlgorithm(ALGORITHM)
    choice.setChildId("choice")
    choice.addParameterSources("INPUT", [source.fromStaticValue(layer.id())])
    choice.addParameterSources("K_MAX", [source.fromStaticValue(6)])
    model.addChildAlgorithm(choice)
    cluster = QgsProcessingModelChildAlgorithm("constrainedkmeans:kmeans")
    cluster.setChildId("cluster")
    cluster.addParameterSources("INPUT", [source.fromStaticValue(layer.id())])
    best = source.fromChildOutput("choice", "BEST_K_SILHOUETTE")
    cluster.addParameterSources("CLUSTERS", [best])
    cluster.setDependencies([])
    output = QgsProcessingModelOutput("clusters", "Clusters")
    output.setChildId("cluster")
    output.setChildOutputName("OUTPUT")
    cluster.setModelOutputs({"clusters": output})
    model.addChildAlgorithm(cluster)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # QGIS has named it in other ways over the years.
    (definition,) = model.destinationParameterDefinitions()
    destination = definition.name()
    results, succeeded = model.run({destination: "memory:"}, context, QgsProcessingFeedback(False))
    assert succeeded
    written_layer = context.getMapLayer(results[destination])
    assert {number for (number,) in attributes(written_layer, "CLUSTER_ID")} == {1, 2, 3, 4}


WRONG = [
    ({"K_MIN": 0}, "0 is out of range. Use 1 or more"),
    ({"K_MIN": "few"}, "“few” is not a whole number"),
    ({"K_MAX": 2.5}, "Use 2 or 3"),
    (
        {"K_MIN": 5, "K_MAX": 3},
        "(K_MIN) is 5, which is above Largest number of clusters (K_MAX), 3",
    ),
    ({"GAP": "perhaps"}, "GAP"),
    ({"INIT": 6}, "Use 0 = k-means"),
    ({"SEED": -1}, "Use 0 to 4,294,967,295"),
    ({"MIN_SIZE": 6, "MAX_SIZE": 5}, "(MIN_SIZE) is 6 and Maximum cluster size (MAX_SIZE) is 5"),
    ({"TOLERANCE": 101}, "Use 0 to 100"),
]
WRONG_FOR_THE_LAYER = [
    ({"K_MIN": 21, "K_MAX": 21}, "Lower the number of clusters to 20"),
    ({"MIN_SIZE": 11, "K_MAX": 6}, "2 clusters of at least 11 need 22 features. Available: 20"),
    ({"MAX_SIZE": 8, "K_MAX": 6}, "2 clusters of at most 8 hold 16 features. To be assigned: 20"),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_wrong_parameters(provider, wrong, sentence):
    definition = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"INPUT": point_layer(20), "OUTPUT": "memory:", **wrong}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    valid, message = definition.checkParameterValues(parameters, context)
    assert not valid
    assert sentence in message


@pytest.mark.parametrize(("wrong", "sentence"), WRONG_FOR_THE_LAYER)
def test_what_the_layer_does_not_allow(choose, tmp_path, wrong, sentence):
    output, report = tmp_path / "table.gpkg", tmp_path / "page.html"
    report.write_text("before")
    before = digest(report)
    with pytest.raises(QgsProcessingException, match=sentence):
        choose(point_layer(20), OUTPUT=str(output), REPORT=str(report), **wrong)
    assert digest(report) == before
    assert list(tmp_path.iterdir()) == [report]


@pytest.mark.parametrize(
    ("limits", "largest"),
    [({}, 20), ({"MIN_SIZE": 3}, 6), ({"MIN_SIZE": 10}, 2), ({"TOLERANCE": 30}, 20)],
)
def test_the_largest_number_is_cut_to_what_is_possible(choose, limits, largest):
    feedback = Listener()
    results = choose(point_layer(20), feedback, N_INIT=1, K_MAX=1000, **limits)
    assert [k for (k,) in attributes(results["OUTPUT"], "CLUSTERS")] == list(range(2, largest + 1))
    assert f"At most {largest} clusters are possible: " in feedback.log
    assert "Largest number of clusters (K_MAX) is lowered from 1000." in feedback.log


def test_places_and_rows_that_differ_are_what_counts(choose):
    """Of 30 features that lie in 5 places, and have 4 different rows."""
    rows = [[float(number % 4), 1.0] for number in range(30)]
    places = [f"Point({number % 5} 0)" for number in range(30)]
    layer = make_layer(places, "field=a:double&field=b:double", rows=rows)
    for fields, largest in ((None, 5), (["a", "b"], 4)):
        for gap in (False, True):
            results = choose(layer, FIELDS=fields, GAP=gap)
            numbers = [k for (k,) in attributes(results["OUTPUT"], "CLUSTERS")]
            assert numbers == list(range(2, largest + 1))


@pytest.mark.parametrize("text", ["2 clusters: silhouette", "Gap statistic", "features read"])
def test_cancel_leaves_nothing(choose, tmp_path, text):
    output, report = tmp_path / "table.gpkg", tmp_path / "page.html"
    with pytest.raises(QgsProcessingException, match="canceled"):
        choose(point_layer(200), Listener(text), OUTPUT=str(output), REPORT=str(report), GAP=True)
    assert list(tmp_path.iterdir()) == []


def test_skipped_features_are_told(choose):
    feedback = Listener()
    layer = make_layer(["Point(0 0)", None, "Point(5 5)", "Point(9 0)"])
    choose(layer, feedback, K_MAX=3)
    assert (
        "1 features have no usable geometry (null, empty or not finite). They are skipped."
        in feedback.log
    )
    assert "written with NULL" not in feedback.log


def test_by_fields_of_a_table(choose):
    """The best number is that of the kinds in the fields, wherever the features lie."""
    values = four_clusters()
    rows = [[float(a), 1e6 * float(b)] for a, b in values]
    fields = "field=a:double&field=b:double"
    table = make_layer([None] * len(rows), fields, kind="None", rows=rows)
    listener = Listener()
    results = choose(table, listener, FIELDS=["a", "b"])
    assert results["BEST_K_SILHOUETTE"] == 4
    assert re.search(r"4 clusters: silhouette [\d.]+, mean distance to the center", listener.log)
    scaled = core.fit_scaling(values, "z-score").apply(values)
    for clusters, inertia, score in attributes(
        results["OUTPUT"], "CLUSTERS", "INERTIA", "SILHOUETTE"
    ):
        expected = core.kmeans(scaled, clusters, n_init=10)
        assert inertia == pytest.approx(expected.inertia, rel=1e-9)
        assert score == pytest.approx(core.silhouette(scaled, expected.labels).score, rel=1e-9)
    with pytest.raises(QgsProcessingException, match=r"table without geometry.* \(FIELDS\)"):
        choose(table)
    with pytest.raises(QgsProcessingException, match="120 different combinations of values"):
        choose(table, FIELDS="a;b", K_MIN=121, K_MAX=121)


# With weights ---------------------------------------------------------------------------

WEIGHTED = [*FIELDS, "MIN_CLUSTER_WEIGHT", "MAX_CLUSTER_WEIGHT"]


def weighted_layer(points, weights):
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(*point)) for point in points.tolist()]
    fields = "field=w:double&field=name:string(9)&field=x:double&field=y:double"
    rows = [[weight, "a", *map(float, point)] for weight, point in zip(weights, points.tolist())]
    return make_layer(geometries, fields, rows=rows)


def weighted_rows(results):
    assert results["OUTPUT"].fields().names() == WEIGHTED
    return [dict(zip(WEIGHTED, row)) for row in attributes(results["OUTPUT"], *WEIGHTED)]


def test_weights_of_one_change_nothing(choose):
    points = four_clusters()
    layer = weighted_layer(points, [1.0] * len(points))
    plain = choose(layer, GAP=True)
    weighted = choose(layer, GAP=True, WEIGHT_FIELD="w")
    for row, expected in zip(weighted_rows(weighted), rows(plain)):
        assert row["MIN_CLUSTER_WEIGHT"] == row["MIN_CLUSTER_SIZE"]
        assert row["MAX_CLUSTER_WEIGHT"] == row["MAX_CLUSTER_SIZE"]
        for name, value in expected.items():
            close = isinstance(value, float)
            assert row[name] == (pytest.approx(value, rel=1e-9, abs=1e-12) if close else value)
    for number in ("BEST_K_SILHOUETTE", "BEST_K_ELBOW", "BEST_K_GAP"):
        assert weighted[number] == plain[number] == 4


@pytest.mark.parametrize("limits", [{}, {"TOLERANCE": 10}])
def test_a_row_is_the_run_with_weights(choose, run, tmp_path, limits):
    points = four_clusters()
    weights = np.random.RandomState(3).randint(0, 9, len(points)).astype(float)
    layer, page_path = weighted_layer(points, weights.tolist()), tmp_path / "page.html"
    feedback = Listener()
    options = {"WEIGHT_FIELD": "w", "N_INIT": 2, "SEED": 9, "DISTANCE": 1, **limits}
    results = choose(layer, feedback, REPORT=str(page_path), **options)
    kind = "constrainedkmeans" if limits else "kmeans"
    plain = run(layer, algorithm=f"constrainedkmeans:{kind}", CLUSTERS=5, SEARCH=0, **options)
    (row,) = [row for row in weighted_rows(results) if row["CLUSTERS"] == 5]
    for name in ("INERTIA", "ITERATIONS", "MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE"):
        assert row[name] == plain[name]
    for name in ("MIN_CLUSTER_WEIGHT", "MAX_CLUSTER_WEIGHT"):
        assert row[name] == plain[name]
    labels = np.array(attributes(plain["OUTPUT"], "CLUSTER_ID")).ravel() - 1
    pseudo_f = core.calinski_harabasz(points, labels, weights=weights)
    assert row["PSEUDO_F"] == pytest.approx(pseudo_f, rel=1e-12)
    overlap = core.davies_bouldin(points, labels, weights=weights)
    assert row["DAVIES_BOULDIN"] == pytest.approx(overlap, rel=1e-12)
    assert row["SILHOUETTE"] == pytest.approx(core.silhouette(points, labels).score, rel=1e-12)
    text = written(parsed(page_path.read_text(encoding="utf-8")))
    for said in (feedback.log, text):
        assert "Each feature counts once in them, regardless of its weight." in said
    assert "Each squared distance in the inertia counts by the weight of its feature" in text


def test_weights_count_beside_fields(choose):
    points = four_clusters()
    weights = np.random.RandomState(3).randint(1, 9, len(points)).astype(float)
    layer = weighted_layer(points, weights.tolist())
    found = weighted_rows(choose(layer, WEIGHT_FIELD="w", FIELDS=["x", "y"], SCALING=3))
    for row in found:
        expected = core.kmeans(points, row["CLUSTERS"], weights=weights, n_init=10)
        assert row["INERTIA"] == pytest.approx(expected.inertia, rel=1e-9)
        assert row["MAX_CLUSTER_WEIGHT"] == expected.weight_totals.max()


WRONG_WEIGHTS = [
    ({"WEIGHT_FIELD": "revenue"}, "no field “revenue”"),
    ({"WEIGHT_FIELD": "name"}, "the field “name” does not hold numbers"),
    ({"WEIGHT_FIELD": "w"}, r"2 features have no usable weight .*The first is feature 1 \(NULL\)"),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "K_MIN": 9, "K_MAX": 9},
        "9 distinct positions with a positive weight; there are 8",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "MIN_SIZE": 9},
        "2 clusters of at least 9 need a total weight of 18. Available: 16",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "FIELDS": ["x", "y"], "K_MIN": 9},
        "number used: 8. have 8 different combinations",
    ),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG_WEIGHTS)
def test_what_weights_do_not_allow(choose, tmp_path, wrong, sentence):
    layer = weighted_layer(four_clusters(10), [None, -1.0, *[2.0] * 8])
    output, report = tmp_path / "table.gpkg", tmp_path / "page.html"
    parameters = {"K_MAX": 9, **wrong}
    with pytest.raises(QgsProcessingException, match=sentence):
        choose(layer, OUTPUT=str(output), REPORT=str(report), **parameters)
    assert list(tmp_path.iterdir()) == []


def test_features_at_one_place_have_no_number(choose):
    layer = make_layer(["Point(5 5)"] * 9)
    with pytest.raises(QgsProcessingException, match="All 9 features lie at one place"):
        choose(layer)
    assert len(attributes(choose(layer, K_MIN=1)["OUTPUT"], "CLUSTERS")) == 1
