"""Bad input gets a sentence, also where nobody checks parameters beforehand."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from constrained_kmeans_plugin.core.transport.integral import problem
from tests.bridge.layers_for_tests import Listener, make_layer, point_layer

WRONG = [
    ({"CLUSTERS": "abc"}, "“abc” is not a whole number"),
    ({"CLUSTERS": 2.6}, "2.6 is not a whole number. Use 2 or 3"),
    ({"CLUSTERS": 0}, "0 is out of range. Use 1 or more"),
    ({"CLUSTERS": ""}, "is empty"),
    ({"INIT": 7}, "Use 0 = k-means"),
    ({"DISTANCE": 3}, "Use 0 = Automatic"),
    ({"SEED": -1}, "Use 0 to 4,294,967,295"),
    ({"SEED": 2**32}, "Use 0 to 4,294,967,295"),
    ({"MAX_ITERATIONS": 0}, "Use 1 or more"),
    ({"N_INIT": -1}, "Use 0 to 1,000"),
    ({"SWAP_ITERATIONS": -1}, "Use 0 or more"),
    ({"FIELD_NAME": ""}, "empty"),
    ({"FIELD_NAME": "size", "SIZE_FIELD_NAME": "SIZE"}, "give them different names"),
]
WRONG_SIZES = [
    ({"SOLVER": 4}, "Use 0 = Automatic"),
    ({"MIN_SIZE": -1}, "Use 0 or more"),
    ({"MIN_SIZE": "x"}, "not a whole number"),
    ({"MAX_SIZE": 0}, "Use 1 or more"),
    ({"MAX_SIZE": 2.5}, "Use 2 or 3"),
    ({"TOLERANCE": -1}, "Use 0 to 100"),
    ({"TOLERANCE": 100.5}, "Use 0 to 100"),
    ({"CLUSTERS": None}, "set Maximum cluster size (MAX_SIZE) or"),
    ({"CLUSTERS": None, "TOLERANCE": 10}, "set Maximum cluster size (MAX_SIZE) or"),
    ({"CLUSTERS": None, "MIN_SIZE": 0}, "Minimum cluster size (MIN_SIZE) (at least 1)"),
    ({"MIN_SIZE": 6, "MAX_SIZE": 5}, "(MIN_SIZE) is 6 and Maximum cluster size (MAX_SIZE) is 5"),
]
WRONG_FOR_THE_LAYER = [
    ({"MIN_SIZE": 8}, "3 clusters of at least 8 need 24 features. Available: 20"),
    ({"MAX_SIZE": 6}, "3 clusters of at most 6 hold 18 features. To be assigned: 20"),
    ({"CLUSTERS": 21}, "21 clusters need at least 21 features"),
    (
        {"CLUSTERS": "", "MIN_SIZE": 21},
        "Available: 20 features. This is less than the minimum of 21. Lower Minimum",
    ),
    (
        {"CLUSTERS": "", "MIN_SIZE": 7, "MAX_SIZE": 9},
        "To be assigned: 20 features. With at most 9 in",
    ),
    ({"GROUP_FIELD": "nowhere"}, "the layer has no field “nowhere”. Its fields: name."),
]


def check(algorithm, parameters):
    definition = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return definition.checkParameterValues(parameters, context)


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_parameters(wrong, sentence, run, algorithm):
    layer = point_layer(20)
    valid, message = check(algorithm, {"INPUT": layer, "OUTPUT": "memory:", **wrong})
    assert not valid
    assert sentence in message
    with pytest.raises(QgsProcessingException, match=sentence.split(";")[0].replace("“", ".")):
        run(layer, algorithm=algorithm, **wrong)


@pytest.mark.parametrize(("wrong", "sentence"), WRONG_SIZES)
def test_size_parameters(wrong, sentence, run):
    algorithm = "constrainedkmeans:constrainedkmeans"
    valid, message = check(algorithm, {"INPUT": point_layer(20), "OUTPUT": "memory:", **wrong})
    assert not valid
    assert sentence in message


@pytest.mark.parametrize(("wrong", "sentence"), [*WRONG[:3], *WRONG_SIZES, *WRONG_FOR_THE_LAYER])
def test_without_a_check_beforehand(wrong, sentence, run):
    """As a model runs it: no checkParameterValues."""
    registry = QgsApplication.processingRegistry()
    definition = registry.createAlgorithmById("constrainedkmeans:constrainedkmeans")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": point_layer(20), "OUTPUT": "memory:", "CLUSTERS": 3, **wrong}
    with pytest.raises(QgsProcessingException) as error:
        definition.run(parameters, context, QgsProcessingFeedback(False), {}, False)
    assert sentence in str(error.value)


def test_nothing_to_cluster(run, algorithm):
    with pytest.raises(QgsProcessingException, match="has no features"):
        run(make_layer([]), algorithm=algorithm)
    with pytest.raises(QgsProcessingException, match="none of the 2 features"):
        run(make_layer([None, None]), algorithm=algorithm)


def test_append_to_a_layer(run):
    output = QgsProcessingOutputLayerDefinition("memory:")
    from qgis.core import QgsRemappingSinkDefinition

    output.setRemappingDefinition(QgsRemappingSinkDefinition())
    with pytest.raises(QgsProcessingException, match="appended"):
        run(point_layer(20), OUTPUT=output)


def test_solver_that_is_not_installed(run, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(QgsProcessingException, match="NetworkX needs the Python package"):
        run(point_layer(20), SOLVER=2)


def test_solver_limit(run, monkeypatch):
    from constrained_kmeans_plugin.core.transport import solvers

    monkeypatch.setitem(solvers.ARC_LIMITS, "highs", 10)
    with pytest.raises(QgsProcessingException, match="HiGHS takes at most 10 pairs"):
        run(point_layer(20), SOLVER=1)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("WEIGHT_FEILD", "WEIGHT_FIELD"), ("clusters", "CLUSTERS"), ("Q", None)],
)
def test_what_is_no_parameter_is_told(name, meant, run):
    feedback = Listener()
    results = run(point_layer(20), feedback, **{name: 7})
    assert results["NUM_CLUSTERS"] == 3
    told = f"{name} is ignored: the algorithm has no parameter of that name."
    assert told in feedback.log
    assert (f"{told} Did you mean {meant}?" in feedback.log) == (meant is not None)
    feedback = Listener()
    run(point_layer(20), feedback)
    assert "is ignored" not in feedback.log


@pytest.mark.parametrize(
    ("crs", "wkt", "parameters"),
    [
        ("EPSG:4326", "Point(1e9 1e9)", {}),
        ("EPSG:3857", "Point(1e9 1e9)", {}),
        ("EPSG:3035", "Point(1e9 1e9)", {"DISTANCE": 2}),
        ("PROJ:+proj=ortho +lat_0=50 +datum=WGS84 +units=m", "Point(1e9 1e9)", {"DISTANCE": 2}),
    ],
)
def test_features_off_the_globe(crs, wkt, parameters, run, algorithm):
    """The same sentence for all reference systems; the feature counts as one with a geometry."""
    layer = make_layer([*[f"Point({n} {n * n})" for n in range(9)], wkt], crs=crs)
    with pytest.raises(QgsProcessingException) as caught:
        run(layer, algorithm=algorithm, **parameters)
    assert str(caught.value).startswith(
        "1 positions lie off the globe in the layer's reference system"
    )
    # Where distances are planar, it is a feature like any other.
    feedback = Listener()
    assert run(layer, feedback, algorithm=algorithm, DISTANCE=1)["SKIPPED"] == 0


def local(layer):
    """A layer on a building site, say, whose place on the globe is not known."""
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt('LOCAL_CS["site",UNIT["metre",1]]'))
    return layer


def test_local_reference_systems(run, algorithm):
    layer = local(point_layer(50))
    with pytest.raises(QgsProcessingException, match=r"\(site\) does not say where on the globe"):
        run(layer, algorithm=algorithm, DISTANCE=2)
    feedback = Listener()
    run(layer, feedback, algorithm=algorithm)
    assert "planar, in meters (site)" in feedback.log


def test_layers_whose_reference_systems_do_not_meet(run):
    layer, centers = local(point_layer(50)), point_layer(3)
    assign = "constrainedkmeans:assigntocenters"
    for one, other in ((layer, centers), (centers, layer)):
        with pytest.raises(QgsProcessingException, match="The layer of centers has the reference"):
            run(one, algorithm=assign, CENTERS_LAYER=other)
    run(layer, algorithm=assign, CENTERS_LAYER=local(centers))
    square = make_layer(["Polygon((0 0,2000 0,2000 2000,0 2000,0 0))"], kind="Polygon")
    with pytest.raises(QgsProcessingException, match=r"zones \(BOUNDARY\) has the reference"):
        run(layer, ZONES="memory:", BOUNDARY=square)


def test_centers_off_the_globe(run):
    layer = make_layer([f"Point({n} {n * n})" for n in range(9)], crs="EPSG:3857")
    centers = make_layer(["Point(0 0)", "Point(1e9 0)"], crs="EPSG:3857")
    with pytest.raises(
        QgsProcessingException,
        match=r"The layer of centers: 1 positions lie off the globe .* \(1,000,000,000;",
    ):
        run(layer, algorithm="constrainedkmeans:assigntocenters", CENTERS_LAYER=centers)


def test_too_little_memory_is_told(run, monkeypatch):
    def certifying_prices(*arguments):
        raise MemoryError

    monkeypatch.setattr(problem, "certifying_prices", certifying_prices)
    with pytest.raises(QgsProcessingException, match=r"out of memory\. Use fewer clusters"):
        run(point_layer(20))
