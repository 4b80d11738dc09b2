"""Sums of a field without limits: compact clusters, and an alarm only for what the user set."""

import random
import re
from collections import defaultdict

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProject,
)
from qgis.core import (
    QgsProcessingModelChildParameterSource as Source,
)
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import Delaunay

from constrained_kmeans_plugin.algorithms.parameters import (
    DEFAULT_TOLERANCES,
    MOST_DEFAULT_TOLERANCE,
)
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
ASSIGN = "constrainedkmeans:assigntocenters"
EQUAL_MEANS = "No limits are set: sums may differ by"


class Alarms(Listener):
    """What is said, and apart from it what is said as a warning."""

    def __init__(self):
        super().__init__()
        self.warnings = []

    def pushWarning(self, warning):  # noqa: N802 - overrides QGIS
        self.warnings.append(warning)
        super().pushWarning(warning)


def catchments(count=350, seed=0):
    """Squares with their corners moved, as school catchments; and the pupils in each."""
    draw, side = random.Random(seed), 20
    corner = {
        (x, y): (500 * (x + draw.uniform(-0.3, 0.3)), 500 * (y + draw.uniform(-0.3, 0.3)))
        for x in range(side + 1)
        for y in range(side + 1)
    }
    cells = [(x, y) for x in range(side) for y in range(side)][:count]
    wkts = []
    for x, y in cells:
        ring = [corner[x + dx, y + dy] for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
        wkts.append(f"Polygon(({', '.join(f'{u:.2f} {v:.2f}' for u, v in ring)}))")
    return wkts, [round(draw.lognormvariate(4.4, 0.6)) for _ in cells]


def layer_with(weights, seed=1, groups=None, field="revenue"):
    draw = random.Random(seed).uniform
    wkts = [f"Point({draw(0, 1000)} {draw(0, 1000)})" for _ in weights]
    rows = [[weight, group] for weight, group in zip(weights, groups or [None] * len(weights))]
    return make_layer(wkts, f"field={field}:double&field=g:string", rows=rows)


def labels(results):
    return [cluster for (cluster,) in attributes(results["OUTPUT"], "CLUSTER_ID")]


def sums_of(results, weights):
    sums = defaultdict(float)
    for weight, cluster in zip(weights, labels(results)):
        sums[cluster] += weight
    return np.array([sums[cluster] for cluster in sorted(sums)])


def deviation(sums):
    """How far the farthest sum is from the mean, in percent."""
    return 100 * np.abs(sums / sums.mean() - 1).max()


def n_pieces(points, ids):
    """Of how many connected pieces clusters are."""
    simplices = Delaunay(points).simplices
    edges = np.concatenate([simplices[:, pair] for pair in ([0, 1], [1, 2], [0, 2])])
    edges = edges[ids[edges[:, 0]] == ids[edges[:, 1]]]
    graph = coo_matrix((np.ones(len(edges)), edges.T), (len(points), len(points)))
    return connected_components(graph, directed=False)[0]


def tolerance_of(feedback):
    """The tolerance that a run without limits begins with, as it says."""
    told = re.search(rf"{EQUAL_MEANS} ([\d.]+) % from their mean", feedback.log)
    return float(told[1])


def customers(count=200, seed=3):
    draw = random.Random(seed)
    return [round(50 * draw.paretovariate(1.6), 2) for _ in range(count)]


def test_catchments_by_pupils(run):
    """350 catchments in 12 territories, all else as it is: compact ones, and no alarm."""
    wkts, pupils = catchments()
    layer = make_layer(wkts, "field=pupils:int", kind="Polygon", rows=[[n] for n in pupils])
    feedback = Alarms()
    options = {"CLUSTERS": 12, "WEIGHT_FIELD": "pupils"}
    results = run(layer, feedback, ZONES="memory:", **options)
    assert feedback.warnings == []
    sums = sums_of(results, pupils)
    assert deviation(sums) <= tolerance_of(feedback) <= 2
    places = [feature.geometry().centroid().asPoint() for feature in layer.getFeatures()]
    places = np.array([(place.x(), place.y()) for place in places])
    assert n_pieces(places, np.array(labels(results))) == 12
    equal = run(layer, TOLERANCE=0, **options)
    assert deviation(sums_of(equal, pupils)) < deviation(sums)
    assert results["INERTIA"] < equal["INERTIA"]
    # As a planner tells it, with the numbers of the output.
    told = re.search(
        r"^pupils per cluster: ([\d,]+) to ([\d,]+), at most ([\d.]+) % from the mean\.$",
        feedback.log,
        re.MULTILINE,
    )
    least, most = (int(told[index].replace(",", "")) for index in (1, 2))
    assert (least, most) == (sums.min(), sums.max())
    assert deviation(sums) <= float(told[3]) <= 1.1 * deviation(sums)


@pytest.mark.parametrize("weights", [[30, 30, 30, 30, 30, 10, 1, 2], customers(24, 1), [1, 2] * 40])
def test_the_default_is_the_first_tolerance_that_is_met(weights, run):
    layer, options = layer_with(weights), {"CLUSTERS": 4, "WEIGHT_FIELD": "revenue"}
    feedback = Alarms()
    found = labels(run(layer, feedback, **options))
    assert feedback.warnings == []
    for percent in DEFAULT_TOLERANCES:
        typed = Alarms()
        same = labels(run(layer, typed, TOLERANCE=percent, **options))
        if percent >= tolerance_of(feedback) and "miss a limit" not in typed.log:
            break
    assert found == same


def test_the_heavier_features_are_the_larger_is_the_tolerance(run):
    """Beside a cluster, whatever the largest is: that one has a cluster of its own."""
    found = []
    for weights in ([1, 2] * 400, [5, 2, 9, 3] * 25, [1000 / rank for rank in range(1, 31)]):
        feedback = Alarms()
        run(layer_with(weights), feedback, CLUSTERS=5, WEIGHT_FIELD="revenue", N_INIT=1)
        found.append(tolerance_of(feedback))
        assert feedback.warnings == []
    assert found == sorted(set(found))
    assert found[0] == DEFAULT_TOLERANCES[0]
    assert found[-1] == MOST_DEFAULT_TOLERANCE


UNSET = {
    "missing": {},
    "None": {"TOLERANCE": None},
    "NULL": {"TOLERANCE": NULL},
    "empty": {"TOLERANCE": ""},
    "blank": {"TOLERANCE": "  "},
    "all": {"TOLERANCE": None, "MIN_SIZE": None, "MAX_SIZE": NULL},
}


@pytest.mark.parametrize("how", UNSET)
def test_an_unset_tolerance_is_the_default(how, run):
    layer = layer_with(customers())
    options = {"CLUSTERS": 5, "WEIGHT_FIELD": "revenue", "N_INIT": 1}
    feedback = Alarms()
    found = labels(run(layer, feedback, **options, **UNSET[how]))
    assert EQUAL_MEANS in feedback.log
    assert found == labels(run(layer, TOLERANCE=tolerance_of(feedback), **options))


@pytest.mark.parametrize("zero", [0, 0.0, "0", " 0.00 "])
def test_a_tolerance_of_zero_is_none(zero, run):
    weights = customers()
    feedback = Alarms()
    options = {"CLUSTERS": 5, "WEIGHT_FIELD": "revenue", "N_INIT": 1}
    results = run(layer_with(weights), feedback, TOLERANCE=zero, **options)
    assert EQUAL_MEANS not in feedback.log
    default = run(layer_with(weights), **options)
    assert deviation(sums_of(results, weights)) < deviation(sums_of(default, weights))


def model(tolerance):
    """The algorithm with a tolerance that is an input of the model, or with none."""
    made = QgsProcessingModelAlgorithm("Sums", "My models")
    inputs = [QgsProcessingParameterFeatureSource("points", "Points")]
    if tolerance == "input":
        double = QgsProcessingParameterNumber.Type.Double
        inputs.append(
            QgsProcessingParameterNumber("within", "Tolerance", double, None, True, 0, 100)
        )
    for definition in inputs:
        made.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    step = QgsProcessingModelChildAlgorithm(CONSTRAINED)
    step.setChildId("step")
    step.addParameterSources("INPUT", [Source.fromModelParameter("points")])
    step.addParameterSources("CLUSTERS", [Source.fromStaticValue(5)])
    step.addParameterSources("WEIGHT_FIELD", [Source.fromStaticValue("revenue")])
    sources = {
        "input": Source.fromModelParameter("within"),
        "None": Source.fromStaticValue(None),
        "NULL": Source.fromStaticValue(NULL),
        "empty": Source.fromStaticValue(""),
        "expression": Source.fromExpression("NULL"),
    }
    if tolerance in sources:
        step.addParameterSources("TOLERANCE", [sources[tolerance]])
    output = QgsProcessingModelOutput("Clusters", "Clusters")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"Clusters": output})
    made.addChildAlgorithm(step)
    return made


def run_model(processing_run, made, feedback, **inputs):
    """The clusters that a model finds."""
    # Its name depends on the version of QGIS.
    (destination,) = made.destinationParameterDefinitions()
    given = {**inputs, destination.name(): "memory:"}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing_run(made, given, feedback=feedback, context=context)
    written = results[destination.name()]
    return [cluster for (cluster,) in attributes(written, "CLUSTER_ID")]


@pytest.mark.parametrize("tolerance", ["missing", "input", "None", "NULL", "empty", "expression"])
def test_what_models_send_for_an_unset_tolerance(tolerance, processing_run, run):
    layer = layer_with(customers())
    feedback = Alarms()
    found = run_model(processing_run, model(tolerance), feedback, points=layer)
    assert EQUAL_MEANS in feedback.log
    assert found == labels(run(layer, CLUSTERS=5, WEIGHT_FIELD="revenue"))


def test_the_number_of_an_input_of_a_model_counts(processing_run, run):
    layer = layer_with(customers())
    feedback = Alarms()
    found = run_model(processing_run, model("input"), feedback, points=layer, within=0)
    assert EQUAL_MEANS not in feedback.log
    assert found == labels(run(layer, CLUSTERS=5, WEIGHT_FIELD="revenue", TOLERANCE=0))


def test_an_alarm_only_for_a_limit_that_the_user_set(run):
    weights = [30, 30, 30, 30, 30, 10, 1, 2]
    layer, options = layer_with(weights), {"CLUSTERS": 4, "WEIGHT_FIELD": "revenue"}
    feedback = Alarms()
    run(layer, feedback, **options)
    assert feedback.warnings == []
    for limits, named in (
        ({"TOLERANCE": 1}, "Size tolerance in percent (TOLERANCE): 1."),
        ({"MIN_SIZE": 39}, "Minimum cluster size (MIN_SIZE): 39."),
        (
            {"MIN_SIZE": 39, "MAX_SIZE": 45},
            "Minimum cluster size (MIN_SIZE): 39, Maximum cluster size (MAX_SIZE): 45.",
        ),
    ):
        feedback = Alarms()
        results = run(layer, feedback, **limits, **options)
        (alarm,) = [text for text in feedback.warnings if "miss a limit" in text]
        assert f"never split. You set {named}" in alarm
        misses = re.findall(r"Cluster (\d+) has ([\d.,]+): [\d.,]+ too (much|little)\.", alarm)
        sums = sums_of(results, weights)
        assert misses
        for cluster, told, _ in misses:
            assert float(told) == sums[int(cluster) - 1]


@pytest.mark.parametrize("clusters", [8, 12])
def test_heavy_features_get_their_own_clusters_without_an_alarm(clusters, run):
    """Municipalities by population: one or two of a hundred have more than an equal share."""
    weights = [round(200_000 / rank) for rank in range(1, 101)]
    n_heavy, feedback = {8: 1, 12: 2}[clusters], Alarms()
    results = run(layer_with(weights), feedback, CLUSTERS=clusters, WEIGHT_FIELD="revenue")
    assert feedback.warnings == []
    sums = sorted(sums_of(results, weights))
    assert sums[-n_heavy:] == sorted(weights[:n_heavy])
    assert deviation(np.array(sums[:-n_heavy])) <= tolerance_of(feedback)
    assert f"{n_heavy} features are each heavier than an equal share of revenue" in feedback.log
    assert "The heaviest is feature 1 with 200,000." in feedback.log
    assert f"revenue in each of the other clusters: {round(sums[0]):,} to " in feedback.log


def test_each_group_has_its_own_mean(run):
    weights = [*customers(80, 1), *(1000 * weight for weight in customers(80, 2)), 7]
    groups = [*["a"] * 80, *["b"] * 80, "c"]
    feedback = Alarms()
    layer = layer_with(weights, groups=groups)
    results = run(layer, feedback, CLUSTERS=1, WEIGHT_FIELD="revenue", GROUP_FIELD="g")
    assert results["NUM_CLUSTERS"] == 3
    assert feedback.warnings == []
    kept = [row for row, group in enumerate(groups) if group != "c"]
    layer = layer_with([weights[row] for row in kept], groups=[groups[row] for row in kept])
    feedback = Alarms()
    results = run(layer, feedback, CLUSTERS=4, WEIGHT_FIELD="revenue", GROUP_FIELD="g")
    assert feedback.warnings == []
    sums = sums_of(results, [weights[row] for row in kept])
    farthest = max(deviation(sums[:4]), deviation(sums[4:]))
    told = re.search(r"at most ([\d.]+) % from the mean of the group", feedback.log)
    assert farthest <= float(told[1]) <= 1.1 * farthest


@pytest.mark.parametrize("unit", [1e-12, 1e-3, 0.1, 1e12])
def test_the_unit_of_the_weights_changes_nothing(unit, run):
    weights = [float(round(weight)) for weight in customers()]
    # A search may take another way where rounded weights are not quite multiples of the others.
    options = {"CLUSTERS": 5, "WEIGHT_FIELD": "revenue", "N_INIT": 1, "SEARCH": 0}
    plain = run(layer_with(weights), **options)
    feedback = Alarms()
    scaled = run(layer_with([weight * unit for weight in weights]), feedback, **options)
    assert labels(scaled) == labels(plain)
    assert feedback.warnings == []


@pytest.mark.parametrize("clusters", [1, 12])
def test_one_cluster_and_one_for_each_feature(clusters, run):
    weights = customers(12)
    feedback = Alarms()
    results = run(layer_with(weights), feedback, CLUSTERS=clusters, WEIGHT_FIELD="revenue")
    assert results["NUM_CLUSTERS"] == clusters
    assert len(set(labels(results))) == clusters
    assert feedback.warnings == []


@pytest.mark.parametrize("weight", [1, 0.1, 3])
def test_equal_weights_stay_equal(weight, run):
    """They are numbers of features, whatever their unit, and nothing is torn for that."""
    layer = layer_with([weight] * 50 + [0] * 5)
    results = run(layer, CLUSTERS=5, WEIGHT_FIELD="revenue")
    assert deviation(sums_of(results, [weight] * 50 + [0] * 5)) == pytest.approx(0, abs=1e-9)


def test_a_minimum_alone_is_the_only_limit(run):
    feedback = Alarms()
    weights = customers()
    least = sum(weights) / 10
    results = run(layer_with(weights), feedback, CLUSTERS=5, WEIGHT_FIELD="revenue", MIN_SIZE=least)
    assert EQUAL_MEANS not in feedback.log
    sums = sums_of(results, weights)
    assert sums.min() >= least
    assert deviation(sums) > MOST_DEFAULT_TOLERANCE


def test_numbers_of_features_stay_equal(run):
    feedback = Alarms()
    results = run(point_layer(103), feedback, CLUSTERS=10)
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (10, 11)
    assert EQUAL_MEANS not in feedback.log


def test_sizes_that_are_free_stay_free(run, watch, cluster):
    """Where sizes are free without limits, they are with weights, too."""
    weights = customers()
    layer = layer_with(weights)
    centers = make_layer(["Point(100 100)", "Point(150 100)", "Point(900 900)"])
    for how, more in (
        (run, {"algorithm": ASSIGN, "CENTERS_LAYER": centers}),
        (cluster, {"FIELDS": ["revenue"], "CLUSTERS": 3}),
        (watch, {"CLUSTERS": 3}),
    ):
        feedback = Alarms()
        how(layer, feedback, WEIGHT_FIELD="revenue", **more)
        assert EQUAL_MEANS not in feedback.log
        told = re.search(r"revenue per cluster: .* at most ([\d.]+) % from the mean", feedback.log)
        assert float(told[1]) > MOST_DEFAULT_TOLERANCE


def test_sums_as_equal_as_possible_are_no_alarm(run):
    """A typed tolerance of 0 asks for that, not for what cannot be."""
    weights, feedback = [30, 30, 30, 30, 30, 10, 1, 2], Alarms()
    results = run(layer_with(weights), feedback, CLUSTERS=4, WEIGHT_FIELD="revenue", TOLERANCE=0)
    sums = sums_of(results, weights)
    assert max(sums) > min(sums)
    assert feedback.warnings == []
    assert re.search(r"revenue per cluster: .*, at most [\d.]+ % from the mean", feedback.log)
    assert "exactly equal sums, and without splitting" in feedback.log
    # Numbers of features are not what was balanced.
    assert "off the mean" not in feedback.log
