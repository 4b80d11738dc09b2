"""K-means step by step: layers, moments, page, refusals."""

import gc
import importlib.util
import sys

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsTemporalUtils,
    QgsVectorLayerTemporalContext,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QImageReader

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.layers import course
from tests.algorithms.conftest import CONVERGENCE as ALGORITHM
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    load,
    make_layer,
    point_layer,
    positions,
    save,
)
from tests.bridge.pages_for_tests import SVG, XHTML, parsed, written

STEP_FIELDS = ["STEP", "CLUSTER_ID", "CLUSTER_SIZE", "WAY", "INERTIA", "MOVED", "TIME"]


def test_layers_show_the_steps_of_the_core(watch):
    layer, feedback = point_layer(120), Listener()
    results = watch(layer, feedback, FEATURES="memory:")
    coordinates = positions(layer)
    expected = list(core.iterations(coordinates, 4, init="random"))
    _, first = np.unique(expected[-1].labels, return_index=True)
    order = np.argsort(first)
    steps, features, paths = (results[name] for name in ("STEPS", "FEATURES", "PATHS"))
    assert steps.fields().names() == STEP_FIELDS
    rows = attributes(steps, *STEP_FIELDS[:-1])
    assert len(rows) == 4 * len(expected)
    of_centers = positions(steps).reshape(len(expected), 4, 2)
    of_features = np.array(attributes(features, "CLUSTER_ID")).reshape(len(expected), -1)
    for index, step in enumerate(expected):
        own = rows[4 * index : 4 * index + 4]
        assert [row[:2] for row in own] == [(index, number) for number in (1, 2, 3, 4)]
        sizes = np.bincount(step.labels, minlength=4)[order]
        assert [row[2] for row in own] == sizes.tolist()
        assert [row[4:6] for row in own] == [(pytest.approx(step.inertia), step.moved)] * 4
        np.testing.assert_array_equal(of_centers[index], step.centers[order])
        np.testing.assert_array_equal(order[of_features[index] - 1], step.labels)
    ways = np.linalg.norm(np.diff(of_centers, axis=0), axis=2)
    np.testing.assert_allclose([row[3] for row in rows[4:]], ways.ravel())
    np.testing.assert_array_equal(positions(features)[:120], coordinates)
    assert [number for (number,) in attributes(features, "FEATURE_ID")][:120] == [
        feature.id() for feature in layer.getFeatures()
    ]
    for number, path in enumerate(paths.getFeatures()):
        assert path["CLUSTER_ID"] == number + 1
        assert path["LENGTH"] == pytest.approx(ways[:, number].sum())
        assert path.geometry().length() == pytest.approx(path["LENGTH"])
        assert path["STEPS"] == np.count_nonzero(ways[:, number])
        across = of_centers[-1, number] - of_centers[0, number]
        assert path["DISTANCE"] == pytest.approx(np.linalg.norm(across))
    assert results["ITERATIONS"] == expected[-1].index
    assert results["INERTIA"] == pytest.approx(expected[-1].inertia, rel=1e-6)
    assert results["NUM_CLUSTERS"] == 4
    assert "Converged after" in feedback.log
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100


@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 0}, {"MIN_SIZE": 25, "MAX_SIZE": 40}])
def test_ends_as_the_clustering_algorithms_do(watch, run, sizes):
    layer = point_layer(120)
    steps = watch(layer, SEED=5, **sizes)["STEPS"]
    algorithm = "constrainedkmeans:constrainedkmeans" if sizes else "constrainedkmeans:kmeans"
    same = {"CLUSTERS": 4, "INIT": 1, "SEED": 5, "N_INIT": 1, "SEARCH": 0, "CENTERS": "memory:"}
    results = run(layer, algorithm=algorithm, **same, **sizes)
    last = positions(steps)[-4:]
    np.testing.assert_array_equal(last, positions(results["CENTERS"]))
    bounds = [size for (size,) in attributes(steps, "CLUSTER_SIZE")]
    if sizes.get("TOLERANCE") == 0:
        assert set(bounds) == {30}
    elif sizes:
        assert min(bounds) >= 25
        assert max(bounds) <= 40


def test_on_the_globe_centers_come_back_in_degrees(watch):
    # Around the antimeridian, on which the middle lies.
    places = [(180 - x, y) for x in (1, 2, 3) for y in (-2, 0, 2)]
    places += [(x - 180, y) for x in (1, 2, 3, 40, 41) for y in (-2, 0, 2)]
    layer = make_layer([f"Point({x} {y})" for x, y in places], crs="EPSG:4326")
    results = watch(layer, CLUSTERS=2, INIT=3)
    last = positions(results["STEPS"])[-2:]
    assert sorted(np.abs(last[:, 0]).round(1)) == [139.5, 180.0]
    assert results["PATHS"].wkbType() == QgsWkbTypes.Type.MultiLineString
    for path in results["PATHS"].getFeatures():
        if not path.geometry().isNull():
            for part in path.geometry().asMultiPolyline():
                assert max(abs(a.x() - b.x()) for a, b in zip(part, part[1:])) < 180
            assert path["LENGTH"] >= path["DISTANCE"] * (1 - 1e-9) > 0


def test_inertia_is_that_of_the_coordinates(watch):
    """Of hubs within a meter of their features, in a country that is a thousand kilometers wide."""
    random = np.random.RandomState(4)
    hubs = random.rand(8, 2) * 1e6
    near = np.repeat(hubs, 5, axis=0) + random.rand(40, 2) * 0.2
    layers = [
        make_layer([f"Point({x!r} {y!r})" for x, y in some.tolist()]) for some in (near, hubs)
    ]
    given = {"CLUSTERS": None, "INIT": FROM_LAYER, "CENTERS_LAYER": layers[1]}
    steps = watch(layers[0], **given)["STEPS"]
    places = positions(steps).reshape(-1, 8, 2)
    np.testing.assert_array_equal(places[0], hubs)
    before = np.concatenate([places[:1], places[:-1]])
    expected = [((near - np.repeat(centers, 5, axis=0)) ** 2).sum() for centers in before]
    told = [inertia for (inertia,) in attributes(steps, "INERTIA")][::8]
    assert told == pytest.approx(expected, rel=1e-6)


def test_a_center_that_never_moves_has_no_line(watch):
    layer = make_layer(["Point(0 0)", "Point(100 0)", "Point(104 0)"])
    paths = watch(layer, CLUSTERS=3)["PATHS"]
    assert [path.geometry().isNull() for path in paths.getFeatures()] == [True] * 3
    assert attributes(paths, "LENGTH", "STEPS") == [(0, 0)] * 3


# Over time --------------------------------------------------------------------------------


@pytest.fixture
def loaded(waiting, qgis_new_project):
    import processing

    def loaded(layer, **outputs):
        QgsProject.instance().addMapLayer(layer)
        parameters = {"INPUT": layer, "CLUSTERS": 3, "INIT": 1, **outputs}
        processing.runAndLoadResults(ALGORITHM, parameters)
        gc.collect()
        assert not waiting
        layers = QgsProject.instance().mapLayers().values()
        return {found.name(): found for found in layers if found is not layer}

    return loaded


@pytest.mark.parametrize("kind", ["memory", "gpkg", "shp"])
def test_layers_play_step_by_step(loaded, tmp_path, kind):
    names = {"STEPS": "Steps", "FEATURES": "Features step by step", "PATHS": "Paths"}
    outputs = {
        name: "TEMPORARY_OUTPUT" if kind == "memory" else str(tmp_path / f"{name}.{kind}")
        for name in names
    }
    layers = loaded(point_layer(60), **outputs)
    assert set(layers) == set(names.values())
    whole = QgsTemporalUtils.calculateTemporalRangeForProject(QgsProject.instance())
    for title in ("Steps", "Features step by step"):
        layer = layers[title]
        properties = layer.temporalProperties()
        assert properties.isActive()
        steps = [step for (step,) in attributes(layer, "STEP")]
        for step in sorted(set(steps)):
            begin = whole.begin().addSecs(3600 * step)
            context = QgsVectorLayerTemporalContext()
            context.setLayer(layer)
            hour = QgsDateTimeRange(begin, begin.addSecs(3600), True, False)
            shown = QgsFeatureRequest().setFilterExpression(
                properties.createFilterString(context, hour)
            )
            assert [f["STEP"] for f in layer.getFeatures(shown)] == [step] * steps.count(step)
    assert not layers["Paths"].temporalProperties().isActive()
    colors = [
        [category.symbol().color().name() for category in layer.renderer().categories()]
        for layer in layers.values()
    ]
    assert colors[0] == colors[1] == colors[2]
    assert len(set(colors[0])) == 3


# The page ---------------------------------------------------------------------------------


def test_page_has_a_picture_and_a_button_for_each_step(watch, tmp_path):
    path = tmp_path / "steps.html"
    layer = point_layer(150)
    layer.setName("shops & <sheds>")
    results = watch(layer, REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    tree = parsed(text)
    said = written(tree)
    n_steps = results["ITERATIONS"] + 1
    assert "shops & <sheds>" in said
    assert f"Converged after {n_steps - 1} iterations" in said
    film = next(div for div in tree.iter(f"{XHTML}div") if div.get("class") == "film")
    names = [button.get("id") for button in film.iter(f"{XHTML}input")]
    assert names == ["play", *(f"s{step}" for step in range(n_steps))]
    assert [label.get("for") for label in film.iter(f"{XHTML}label")] == names
    frames = [g for g in film.iter(f"{SVG}g") if "frame" in g.get("class", "")]
    assert [frame.get("visibility") for frame in frames] == ["hidden"] * (n_steps - 1) + [None]
    trails = [line for line in film.iter(f"{SVG}path") if line.get("class") == "faint"]
    for number, trail in enumerate(trails):
        corners = [p.split() for p in trail.get("d")[1:].split("L")]
        assert len(corners) == n_steps
        for frame, (x, y) in zip(frames, corners):
            centers = [d for d in frame.iter(f"{SVG}path") if d.get("class") == "center"]
            top = centers[number].get("d")[1:].split("L")[0].split()
            assert float(top[0]) == pytest.approx(float(x), abs=0.02)
            assert float(top[1]) == pytest.approx(float(y) - 7, abs=0.02)
    # Every feature is seen once in every frame: what stays, and what changes.
    stays = [p for p in film.find(f".//{SVG}svg") if p.tag == f"{SVG}path" and p.get("stroke")]
    n_stays = sum(p.get("d").count("M") for p in stays)
    for frame in frames:
        moving = [p for p in frame.iter(f"{SVG}path") if p.get("stroke")]
        assert n_stays + sum(p.get("d").count("M") for p in moving) == 150


def test_page_of_many_steps_and_features_shows_some(watch, tmp_path, monkeypatch):
    from constrained_kmeans_plugin.bridge.html import course as pages

    monkeypatch.setattr(pages, "MOST_STEPS", 3)
    monkeypatch.setattr(pages, "MOST_POINTS", 50)
    for wanted in ({}, {"FEATURES": "memory:"}):
        path = tmp_path / "steps.html"
        results = watch(point_layer(150), REPORT=str(path), MAX_ITERATIONS=4, **wanted)
        said = written(parsed(path.read_text(encoding="utf-8")))
        assert "3 of 5 steps are shown. 50 of 150 features are shown." in said
        assert "Did not converge within 4 iterations" in said
        assert results["ITERATIONS"] == 4


# The film ---------------------------------------------------------------------------------


def test_an_animated_picture_where_it_can_be_made(watch, tmp_path):
    path = tmp_path / "steps.gif"
    if importlib.util.find_spec("matplotlib") is None:
        with pytest.raises(QgsProcessingException, match="needs the Python package Matplotlib"):
            watch(point_layer(60), ANIMATION=str(path))
        assert list(tmp_path.iterdir()) == []
        return
    results = watch(point_layer(60), ANIMATION=str(path), MAX_ITERATIONS=3)
    assert results["ANIMATION"] == str(path)
    reader = QImageReader(str(path))
    # The end is shown for a while: some writers make one long frame of it.
    assert 4 <= reader.imageCount() <= 7
    first = reader.read()
    assert first.width() == 900
    assert first.pixelColor(3, 3).lightness() > 250
    second = reader.read()
    assert first != second


def test_without_matplotlib_a_sentence_says_so(watch, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(
        QgsProcessingException, match=r"Animation \(ANIMATION\) needs .* Matplotlib, which"
    ):
        watch(point_layer(60), ANIMATION=str(tmp_path / "steps.gif"))
    assert list(tmp_path.iterdir()) == []


def test_another_kind_of_film_is_refused(watch, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Use \.gif or \.mp4"):
        watch(point_layer(60), ANIMATION=str(tmp_path / "steps.avi"))
    assert list(tmp_path.iterdir()) == []


# From centers, and with weights ------------------------------------------------------------

FROM_LAYER = 4


@pytest.mark.parametrize("clusters", [2, None, ""])
@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 0}])
def test_starts_at_the_points_of_a_layer(watch, clusters, sizes):
    layer = make_layer(["Point(0 0)", "Point(1 0)", "Point(50 0)", "Point(51 0)"])
    hubs = make_layer(["Point(60 0)", "Point(-5 0)"])
    given = {"CLUSTERS": clusters, "INIT": FROM_LAYER, "CENTERS_LAYER": hubs}
    steps = watch(layer, **given, **sizes)["STEPS"]
    rows, places = attributes(steps, "STEP", "CLUSTER_ID", "CLUSTER_SIZE"), positions(steps)
    assert rows[:4] == [(0, 1, 2), (0, 2, 2), (1, 1, 2), (1, 2, 2)]
    # Step 0 shows the points themselves, to what the lattice tells apart.
    np.testing.assert_allclose(places[:2], [[60, 0], [-5, 0]], atol=1e-5)
    np.testing.assert_array_equal(places[-2:], [[50.5, 0], [0.5, 0]])


def test_goes_the_way_of_the_clustering_algorithm_from_the_same_points(watch, run):
    layer, hubs = point_layer(120), point_layer(5, seed=8)
    same = {"CLUSTERS": None, "INIT": FROM_LAYER, "CENTERS_LAYER": hubs}
    results = watch(layer, FEATURES="memory:", **same)
    algorithm = "constrainedkmeans:kmeans"
    expected = run(layer, algorithm=algorithm, CENTERS="memory:", SEARCH=0, **same)
    assert results["NUM_CLUSTERS"] == 5
    assert results["ITERATIONS"] == expected["ITERATIONS"]
    last = positions(results["STEPS"])[-5:]
    np.testing.assert_array_equal(last, positions(expected["CENTERS"]))
    numbers = attributes(results["FEATURES"], "CLUSTER_ID")[-120:]
    assert numbers == attributes(expected["OUTPUT"], "CLUSTER_ID")


def test_centers_may_lie_in_another_reference_system_on_the_globe(watch):
    places = [(x, y) for x in (10, 11, 40, 41) for y in (0, 1)]
    layer = make_layer([f"Point({x} {y})" for x, y in places], crs="EPSG:4326")
    hubs = make_layer(["Point(5000000 0)", "Point(1000000 0)"], crs="EPSG:3857")
    results = watch(layer, CLUSTERS=None, INIT=FROM_LAYER, CENTERS_LAYER=hubs)
    first = positions(results["STEPS"])[:2]
    np.testing.assert_allclose(first, [[44.916, 0], [8.983, 0]], atol=1e-2)
    last = positions(results["STEPS"])[-2:]
    np.testing.assert_allclose(last, [[40.5, 0.5], [10.5, 0.5]], atol=1e-2)


def weighted_layer(weights):
    places = [feature.geometry() for feature in point_layer(len(weights)).getFeatures()]
    rows = [[weight, "a"] for weight in weights]
    return make_layer(places, "field=w:double&field=name:string(9)", rows=rows)


@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 5}])
def test_weights_of_one_change_no_step(watch, sizes):
    layer = weighted_layer([1.0] * 120)
    plain = watch(layer, **sizes)
    weighted = watch(layer, WEIGHT_FIELD="w", **sizes)
    names = STEP_FIELDS[:-1]
    expected = attributes(plain["STEPS"], *names)
    rows = attributes(weighted["STEPS"], *names, "CLUSTER_WEIGHT")
    assert [row[:3] for row in rows] == [row[:3] for row in expected]
    np.testing.assert_allclose([row[3:-1] for row in rows], [row[3:] for row in expected])
    assert all(row[2] == row[-1] for row in rows)
    assert weighted["INERTIA"] == pytest.approx(plain["INERTIA"], rel=1e-12)
    assert "CLUSTER_WEIGHT" not in plain["STEPS"].fields().names()
    assert "CLUSTER_WEIGHT" not in plain["PATHS"].fields().names()


@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 5}, {"MIN_SIZE": 120, "MAX_SIZE": 200}])
def test_steps_with_weights_are_those_of_the_core_and_of_the_clustering(
    watch, run, tmp_path, sizes
):
    weights = np.random.RandomState(2).randint(1, 9, 120).astype(float)
    layer, feedback, page = weighted_layer(weights.tolist()), Listener(), tmp_path / "page.html"
    results = watch(layer, feedback, WEIGHT_FIELD="w", REPORT=str(page), **sizes)
    algorithm = "constrainedkmeans:constrainedkmeans" if sizes else "constrainedkmeans:kmeans"
    same = {"CLUSTERS": 4, "INIT": 1, "N_INIT": 1, "SEARCH": 0, "WEIGHT_FIELD": "w"}
    expected = run(layer, algorithm=algorithm, CENTERS="memory:", **same, **sizes)
    steps = results["STEPS"]
    np.testing.assert_array_equal(positions(steps)[-4:], positions(expected["CENTERS"]))
    assert results["INERTIA"] == pytest.approx(expected["INERTIA"], rel=1e-9)
    sums = [weight for (weight,) in attributes(steps, "CLUSTER_WEIGHT")]
    assert min(sums[-4:]) == expected["MIN_CLUSTER_WEIGHT"]
    assert max(sums[-4:]) == expected["MAX_CLUSTER_WEIGHT"]
    assert [weight for (weight,) in attributes(results["PATHS"], "CLUSTER_WEIGHT")] == sums[-4:]
    for first in range(0, len(sums), 4):
        assert sum(sums[first : first + 4]) == weights.sum()
    if not sizes:
        coordinates = positions(layer)
        told = core.iterations(coordinates, 4, init="random", weights=weights)
        inertia = [value for (value,) in attributes(steps, "INERTIA")][::4]
        assert inertia == pytest.approx([step.inertia for step in told])
    assert "w per cluster: " in feedback.log
    tree = parsed(page.read_text(encoding="utf-8"))
    assert "Sum of weights per cluster" in [head.text for head in tree.iter(f"{XHTML}th")]


# What is wrong ----------------------------------------------------------------------------

WRONG = [
    ({"CLUSTERS": 0}, "0 is out of range. Use 1 or more"),
    ({"CLUSTERS": "few"}, "“few” is not a whole number"),
    ({"CLUSTERS": None}, "Number of clusters (CLUSTERS) is empty. Enter a number"),
    ({"CLUSTERS": None, "MAX_SIZE": 9}, "Number of clusters (CLUSTERS) is empty"),
    ({"INIT": 7}, "Use 0 = k-means"),
    ({"INIT": 4}, "“From a layer”, but Layer of centers (CENTERS_LAYER) is empty"),
    ({"CENTERS_LAYER": "hubs.gpkg"}, "Set Initial centers (INIT) to “From a layer” (4)"),
    ({"MAX_ITERATIONS": 0}, "Use 1 or more"),
    ({"SEED": -1}, "Use 0 to 4,294,967,295"),
    ({"DISTANCE": 3}, "DISTANCE"),
    ({"MIN_SIZE": 6, "MAX_SIZE": 5}, "(MIN_SIZE) is 6 and Maximum cluster size (MAX_SIZE) is 5"),
    ({"TOLERANCE": 101}, "Use 0 to 100"),
]
WRONG_FOR_THE_LAYER = [
    ({"CLUSTERS": 21}, "Lower the number of clusters to 20"),
    ({"MIN_SIZE": 6}, "4 clusters of at least 6 need 24 features. Available: 20"),
    ({"MAX_SIZE": 4}, "4 clusters of at most 4 hold 16 features. To be assigned: 20"),
]


WRONG_WEIGHTS = [
    ({"WEIGHT_FIELD": "revenue"}, "no field “revenue”"),
    ({"WEIGHT_FIELD": "name"}, "the field “name” does not hold numbers"),
    ({"WEIGHT_FIELD": "w"}, r"2 features have no usable weight .*The first is feature 1 \(NULL\)"),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "CLUSTERS": 9},
        "9 distinct positions with a positive weight; there are 8",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "MIN_SIZE": 5},
        "4 clusters of at least 5 need a total weight of 20. Available: 16",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "MAX_SIZE": 1},
        "has a weight of 2, and a cluster may have at most 1",
    ),
]
WRONG_CENTERS = [
    (["Point(1 1)", "Point(2 2)"], {"CLUSTERS": 3}, r"\(CLUSTERS\) is 3, but .* has 2 points"),
    ([], {}, "has no features"),
    ([None], {}, "1 features of the layer of centers have no usable position"),
    ("nowhere.gpkg", {}, "CENTERS_LAYER"),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG_WEIGHTS)
def test_what_weights_do_not_allow(watch, tmp_path, wrong, sentence):
    steps, report = tmp_path / "steps.gpkg", tmp_path / "page.html"
    with pytest.raises(QgsProcessingException, match=sentence):
        watch(
            weighted_layer([None, -1.0, *[2.0] * 8]), STEPS=str(steps), REPORT=str(report), **wrong
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("hubs", "wrong", "sentence"), WRONG_CENTERS)
def test_centers_that_cannot_be_started_from(watch, tmp_path, hubs, wrong, sentence):
    layer = make_layer(hubs) if isinstance(hubs, list) else hubs
    given = {"CLUSTERS": None, "INIT": FROM_LAYER, "CENTERS_LAYER": layer, **wrong}
    with pytest.raises(QgsProcessingException, match=sentence):
        watch(point_layer(20), STEPS=str(tmp_path / "steps.gpkg"), **given)
    assert list(tmp_path.iterdir()) == []


def test_the_centers_layer_is_not_overwritten(watch, tmp_path):
    path = tmp_path / "hubs.gpkg"
    hubs = save(make_layer(["Point(1 1)", "Point(2 2)"]), path)
    before = digest(path)
    with pytest.raises(QgsProcessingException, match="that this run reads"):
        watch(point_layer(20), CLUSTERS=None, INIT=FROM_LAYER, CENTERS_LAYER=hubs, STEPS=str(path))
    assert digest(path) == before


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_wrong_parameters(provider, wrong, sentence):
    definition = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"INPUT": point_layer(20), "STEPS": "memory:", **wrong}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    valid, message = definition.checkParameterValues(parameters, context)
    assert not valid
    assert sentence in message


@pytest.mark.parametrize(("wrong", "sentence"), WRONG_FOR_THE_LAYER)
def test_what_the_layer_does_not_allow(watch, tmp_path, wrong, sentence):
    steps, report = tmp_path / "steps.gpkg", tmp_path / "page.html"
    report.write_text("before")
    before = digest(report)
    with pytest.raises(QgsProcessingException, match=sentence):
        watch(point_layer(20), STEPS=str(steps), REPORT=str(report), **wrong)
    assert digest(report) == before
    assert list(tmp_path.iterdir()) == [report]


@pytest.mark.parametrize(
    ("most", "sentence"),
    [
        (500, "too few for 100 features in 6 steps. .*\\(MAX_ITERATIONS\\) to 4"),
        (150, "the layer has 100 features. .* at most 75 features"),
    ],
)
def test_features_of_too_many_steps_are_refused(watch, tmp_path, monkeypatch, most, sentence):
    monkeypatch.setattr(course, "MOST_ROWS", most)
    output = tmp_path / "features.gpkg"
    with pytest.raises(QgsProcessingException, match=sentence):
        watch(point_layer(100), FEATURES=str(output))
    assert list(tmp_path.iterdir()) == []
    if most == 500:
        assert watch(point_layer(100), FEATURES=str(output), MAX_ITERATIONS=4)["ITERATIONS"] == 4
        assert load(output).featureCount() == 500


@pytest.mark.parametrize("cancel", [{"cancel_at_percent": 25}, {"cancel_at_text": "features read"}])
def test_cancel_leaves_nothing(watch, tmp_path, cancel):
    outputs = {"STEPS": "steps.gpkg", "FEATURES": "features.gpkg", "REPORT": "page.html"}
    outputs = {name: str(tmp_path / file) for name, file in outputs.items()}
    with pytest.raises(QgsProcessingException, match="canceled"):
        watch(point_layer(200), Listener(**cancel), **outputs)
    assert list(tmp_path.iterdir()) == []


def test_skipped_features_are_told(watch):
    feedback = Listener()
    layer = make_layer(["Point(0 0)", None, "Point(5 5)", "Point(9 0)"])
    assert watch(layer, feedback, CLUSTERS=2)["SKIPPED"] == 1
    assert (
        "1 features have no usable geometry (null, empty or not finite). They are skipped."
        in feedback.log
    )
