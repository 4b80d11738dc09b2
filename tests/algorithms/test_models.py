"""The models in the plugin: shown in the toolbox, complete, and run."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source

from constrained_kmeans_plugin import provider as provider_module
from constrained_kmeans_plugin.provider import MODELS
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer
from tests.catalogs import load_script

TERRITORIES = "constrainedkmeans:Balanced territories from an address layer"
SEGMENTS = "constrainedkmeans:Segments with profiles"
EQUAL = "constrainedkmeans:Equal territories by a field"
DEPOTS = "constrainedkmeans:Depots with capacities"
SAMPLE = Path(MODELS).parent / "sample_data"


@pytest.fixture
def run_model(provider, qgis_new_project):
    import processing

    def run(model, feedback=None, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results = processing.run(
            model, parameters, feedback=feedback or Listener(), context=context
        )
        results["context"] = context
        return results

    return run


@pytest.mark.parametrize("model", [TERRITORIES, SEGMENTS, EQUAL, DEPOTS])
def test_models_are_complete(provider, model):
    found = QgsApplication.processingRegistry().createAlgorithmById(model)
    assert isinstance(found, QgsProcessingModelAlgorithm)
    assert found.canExecute()[0]
    assert found.validate() == (True, [])
    assert len(found.shortHelpString()) > 200
    assert found.group()
    titles = {definition.description() for definition in found.destinationParameterDefinitions()}
    assert "Report" in titles
    # Segments have no place on the map.
    assert (found.parameterDefinition("boundary") is None) == (model == SEGMENTS)
    assert all(definition.help() for definition in found.parameterDefinitions())
    # Else QGIS cannot repeat a run from its history.
    source = found.parameterDefinitions()[0].name()
    command = found.asPythonCommand({source: "layer"}, QgsProcessingContext())
    assert command.startswith(f"processing.run({model!r}".replace("'", '"'))
    # Here also where it was not made anew.
    (shown,) = [other for other in provider.algorithms() if other.id() == model]
    assert len(shown.destinationParameterDefinitions()) == len(
        found.destinationParameterDefinitions()
    )
    assert len(list(Path(MODELS).glob("*.model3"))) == 4


def test_models_refuse_a_tolerance_that_their_step_refuses(provider):
    for model in (TERRITORIES, EQUAL):
        made = QgsApplication.processingRegistry().createAlgorithmById(model)
        tolerance = made.parameterDefinition("tolerance")
        assert tolerance.checkValueIsAcceptable(100)
        assert not tolerance.checkValueIsAcceptable(150)


def names_in(model):
    definitions, outputs = model.parameterDefinitions(), model.outputDefinitions()
    return model.name(), [definition.name() for definition in (*definitions, *outputs)]


@pytest.mark.parametrize("model", [TERRITORIES, SEGMENTS, EQUAL, DEPOTS])
def test_models_are_shown_in_the_language_of_qgis(provider, model, monkeypatch):
    """All of their texts are looked up, all of these are in the catalogs, and names stay."""
    plain = QgsApplication.processingRegistry().createAlgorithmById(model)
    assert (plain.displayName(), plain.id()) == (plain.name(), model)
    asked = set()

    def in_brackets(text):
        asked.add(text)
        return text and f"[{text}]"

    monkeypatch.setattr(provider_module, "translated", in_brackets)
    found = QgsApplication.processingRegistry().createAlgorithmById(model)
    assert (found.id(), names_in(found)) == (model, names_in(plain))
    shown = [found.displayName(), found.group()]
    for definition in found.parameterDefinitions():
        shown.append(definition.description())
        if not definition.isDestination():
            shown.append(definition.help())
            assert definition.help() in found.shortHelpString()
    shown += [output.description() for output in found.outputDefinitions()]
    shown += [child.description() for child in found.childAlgorithms().values()]
    assert [text for text in shown if text[:1] + text[-1:] != "[]"] == []
    translations = load_script("translations")
    assert set(filter(None, asked)) <= {text.text for text in translations.texts_of_models()}
    assert found.helpUrl() == plain.helpUrl()


def test_models_stay_when_the_provider_is_refreshed(provider):
    before = {algorithm.id() for algorithm in provider.algorithms()}
    provider.refreshAlgorithms()
    assert {algorithm.id() for algorithm in provider.algorithms()} == before
    assert {TERRITORIES, SEGMENTS} <= before


@pytest.mark.parametrize("weight", [None, "people"])
def test_balanced_territories(run_model, weight, tmp_path):
    people = [[1 + number % 7] for number in range(120)]
    layer = point_layer(120, fields="field=people:integer", rows=people)
    results = run_model(
        TERRITORIES,
        addresses=layer,
        territories=6,
        tolerance=10,
        weight=weight,
        boundary=make_layer(["POLYGON((-9 -9,1009 -9,1009 1009,-9 1009,-9 -9))"], kind="Polygon"),
        **{
            "territories:Addresses with their territories": "memory:",
            "territories:Territories": "memory:",
            "territories:Centers": "memory:",
            "territories:Report": str(tmp_path / "report.html"),
        },
    )
    zones, centers = (results[f"territories:{name}"] for name in ("Territories", "Centers"))
    addresses = results["territories:Addresses with their territories"]
    assert zones.featureCount() == centers.featureCount() == 6
    assert total_area(zones) == pytest.approx(1018**2)
    assert "<svg" in (tmp_path / "report.html").read_text(encoding="utf-8")
    size = "CLUSTER_SIZE" if weight is None else "CLUSTER_WEIGHT"
    mean = (120 if weight is None else sum(number for (number,) in people)) / 6
    for (of_zone,) in attributes(zones, size):
        assert 0.9 * mean <= of_zone <= 1.1 * mean
    inside = {zone["CLUSTER_ID"]: zone.geometry().buffer(1e-6, 4) for zone in zones.getFeatures()}
    for feature in addresses.getFeatures():
        assert weight or inside[feature["CLUSTER_ID"]].contains(feature.geometry())


def test_segments_with_profiles(run_model, tmp_path):
    random = np.random.RandomState(4)
    kinds = np.array([[5, 12], [60, 6], [200, 1]])
    values = (kinds[np.arange(90) % 3] + random.rand(90, 2)).tolist()
    points = [QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in random.rand(90, 2)]
    layer = make_layer(points, fields="field=days:double&field=visits:double", rows=values)
    report = tmp_path / "segments.html"
    results = run_model(
        SEGMENTS,
        features=layer,
        fields=["days", "visits"],
        most=6,
        **{
            "segments:Segments": "memory:",
            "segments:Profiles": "memory:",
            "segments:Report": str(report),
        },
    )
    numbers = [number for (number,) in attributes(results["segments:Segments"], "CLUSTER_ID")]
    assert numbers == [1, 2, 3] * 30
    assert results["segments:Profiles"].featureCount() == 3 * 2
    assert "<svg" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(("kinds", "most"), [(2, 10), (3, 10), (5, 100)])
def test_segments_of_a_table_with_few_different_rows(run_model, kinds, most):
    """The most that are tried are as many as there are."""
    rows = [[100.0 * (number % kinds), 1.0 * (number % kinds) ** 2] for number in range(40)]
    layer = make_layer(
        [None] * 40, fields="field=days:double&field=visits:double", kind="None", rows=rows
    )
    results = run_model(
        SEGMENTS,
        features=layer,
        fields=["days", "visits"],
        most=most,
        **{"segments:Segments": "memory:", "segments:Profiles": "memory:"},
    )
    numbers = [number for (number,) in attributes(results["segments:Segments"], "CLUSTER_ID")]
    assert numbers == [1 + number % kinds for number in range(40)]


def sample(name):
    return QgsVectorLayer(str(SAMPLE / f"{name}.geojson"), name, "ogr")


def total_area(layer):
    return sum(feature.geometry().area() for feature in layer.getFeatures())


@pytest.mark.parametrize("within", [None, "district"])
def test_equal_territories_of_the_sample_data(run_model, tmp_path, within):
    report = tmp_path / "report.html"
    town = sample("postal_areas")
    results = run_model(
        EQUAL,
        addresses=sample("addresses"),
        quantity="revenue",
        territories=2 if within else 6,
        within=within,
        boundary=town,
        **{
            "territories:Addresses with their territories": "memory:",
            "territories:Territories": "memory:",
            "territories:Report": str(report),
        },
    )
    of_group = {}
    addresses = results["territories:Addresses with their territories"]
    for feature in addresses.getFeatures():
        sums = of_group.setdefault(feature[within] if within else "", {})
        number = feature["CLUSTER_ID"]
        sums[number] = sums.get(number, 0) + feature["revenue"]
    assert len(of_group) == (5 if within else 1)
    for sums in of_group.values():
        assert len(sums) == (2 if within else 6)
        mean = sum(sums.values()) / len(sums)
        assert all(abs(total - mean) <= 0.05 * mean for total in sums.values())
    territories = results["territories:Territories"]
    assert territories.featureCount() == sum(map(len, of_group.values()))
    if not within:
        assert total_area(territories) == pytest.approx(total_area(town), rel=1e-6)
    assert "<svg" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("removed", [0, 1])
def test_depots_with_capacities_of_the_sample_data(run_model, removed, tmp_path):
    depots = sample("depots")
    depots.setSubsetString(f'"depot" > {removed}')
    places = {depot["name"]: depot["capacity"] for depot in depots.getFeatures()}
    results = run_model(
        DEPOTS,
        addresses=sample("addresses"),
        depots=depots,
        capacity="capacity",
        name="name",
        **{
            "depots:Addresses with their depots": "memory:",
            "depots:Areas of the depots": "memory:",
            "depots:Lines to the depots": "memory:",
            "depots:Report": str(tmp_path / "report.html"),
        },
    )
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert all(name in page for name in places)
    ids = [
        name for (name,) in attributes(results["depots:Addresses with their depots"], "CENTER_ID")
    ]
    taken = Counter(name for name in ids if name)
    assert all(taken[name] <= places[name] for name in taken)
    # Who fits is taken.
    assert sum(taken.values()) == min(len(ids), sum(places.values()))
    assert (len(ids) > sum(places.values())) == bool(removed)
    assert results["depots:Lines to the depots"].featureCount() == sum(taken.values())
    assert results["depots:Areas of the depots"].featureCount() == len(places)


def test_what_a_step_refuses_is_told(run_model):
    feedback = Listener()
    with pytest.raises(QgsProcessingException) as refusal:
        run_model(
            TERRITORIES,
            feedback,
            addresses=point_layer(5),
            territories=20,
            tolerance=0,
            **{"territories:Addresses with their territories": "memory:"},
        )
    # From the model or, in older versions, in the log.
    assert "Lower the number of clusters to 5" in f"{refusal.value} {feedback.log}"


@pytest.mark.parametrize(("model", "given"), [(TERRITORIES, {}), (SEGMENTS, {"fields": ["x"]})])
def test_what_is_not_given_has_its_default(run_model, provider, model, given):
    """QGIS hands on what is given alone, without the defaults of the model."""
    values = [[float(number * number % 47)] for number in range(50)]
    layer = point_layer(50, fields="field=x:double", rows=values)
    definition = QgsApplication.processingRegistry().createAlgorithmById(model)
    source, *others = definition.parameterDefinitions()
    given = {source.name(): layer, **given}
    output = next(
        destination.name()
        for destination in definition.destinationParameterDefinitions()
        if destination.description() in ("Addresses with their territories", "Segments")
    )
    given[output] = "memory:"
    written = [
        other for other in definition.destinationParameterDefinitions() if other.name() != output
    ]
    defaults = {
        other.name(): other.defaultValue()
        for other in others
        if other.type() == "number" and other.name() not in given
    }
    assert defaults
    assert None not in defaults.values()
    logs = []
    for more in ({}, defaults):
        feedback = Listener()
        results = run_model(model, feedback, **given, **more)
        assert "has no parameter of that name" not in feedback.log
        lines = feedback.log.splitlines()
        logs.append([line for line in lines if "iteration" in line or "clusters" in line])
        logs[-1].append(attributes(results[output], "CLUSTER_ID", "CLUSTER_SIZE"))
        # What dialogs make by default is not made unasked.
        assert {results[other.name()] for other in written} == {None}
    assert logs[0] == logs[1]
    assert len(logs[0]) > 5


def test_a_step_writes_the_outputs_that_the_model_has(run_model):
    """Whatever dialogs tick; nor does a script get what it does not ask for."""
    step = QgsProcessingModelChildAlgorithm("constrainedkmeans:constrainedkmeans")
    step.setChildId("cluster")
    step.addParameterSources("INPUT", [Source.fromModelParameter("points")])
    output = QgsProcessingModelOutput("clusters", "clusters")
    output.setChildId("cluster")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"clusters": output})
    model = QgsProcessingModelAlgorithm("Clusters alone", "Tests")
    points = QgsProcessingParameterFeatureSource("points", "Points")
    model.addModelParameter(points, QgsProcessingModelParameter("points"))
    model.addChildAlgorithm(step)
    (destination,) = model.destinationParameterDefinitions()
    layer = point_layer(60)
    results = run_model(model, points=layer, **{destination.name(): "memory:"})
    found = results["CHILD_RESULTS"]["cluster"]
    alone = run_model("constrainedkmeans:constrainedkmeans", INPUT=layer, OUTPUT="memory:")
    for written in (found, alone):
        assert "OUTPUT" in written
        assert written.keys() & {"ZONES", "CENTERS", "REPORT"} == set()
