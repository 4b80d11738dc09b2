"""What the algorithms say of themselves: names, parameters, help."""

import inspect
import os
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from constrained_kmeans_plugin import core, metadata
from constrained_kmeans_plugin.algorithms import ALGORITHMS
from constrained_kmeans_plugin.algorithms.attribute_input import METHODS
from constrained_kmeans_plugin.algorithms.parameters import INITS
from constrained_kmeans_plugin.bridge.log.labels import label
from constrained_kmeans_plugin.bridge.read.attributes import NULLS
from constrained_kmeans_plugin.bridge.read.neighbors import CONTIGUITY_KINDS, ISLANDS

PROJECT = Path(__file__).resolve().parents[2]
MAIN = ["INPUT", "CLUSTERS", "WEIGHT_FIELD"]
LIMITS = ["MIN_SIZE", "MAX_SIZE", "TOLERANCE"]
NAMES = ["FIELD_NAME", "SIZE_FIELD_NAME"]
ZONE = ["ZONE_TYPE", "ZONE_POLYGONS", "BOUNDARY"]
INIT = ["INIT", "CENTERS_LAYER"]
ITERATIONS = ["MAX_ITERATIONS", "SEED"]
#: Those behind “Advanced parameters” come after “|”.
PARAMETERS = {
    "kmeans": [
        *(*MAIN, "GROUP_FIELD"),
        *("|", "ZERO_WEIGHTS", *ZONE, *NAMES),
        *(*INIT, "N_INIT", *ITERATIONS, "SEARCH", "SWAP_ITERATIONS", "DISTANCE", "ALGORITHM"),
        *("|", "OUTPUT", "ZONES", "CENTERS", "REPORT", "LINES", "MEDOIDS"),
    ],
    "constrainedkmeans": [
        *(*MAIN, *LIMITS, "MAX_DISTANCE", "ALLOW_UNASSIGNED", "GROUP_FIELD", "CONTIGUITY"),
        *("|", "ZERO_WEIGHTS", "BARRIERS", "LINKS", "ISLANDS", "SNAP_DISTANCE", *ZONE, *NAMES),
        *(*INIT, "N_INIT", *ITERATIONS, "SEARCH", "SWAP_ITERATIONS", "DISTANCE", "SOLVER"),
        *("|", "OUTPUT", "ZONES", "CENTERS", "REPORT", "LINES", "MEDOIDS"),
    ],
    "assigntocenters": [
        *("INPUT", "CENTERS_LAYER", "ID_FIELD", "WEIGHT_FIELD", "MIN_FIELD", "MAX_FIELD"),
        *(*LIMITS, "MAX_DISTANCE", "ALLOW_UNASSIGNED", "GROUP_FIELD"),
        *("|", "ZERO_WEIGHTS", *ZONE, *NAMES, "DISTANCE", "SOLVER"),
        *("|", "OUTPUT", "ZONES", "CENTERS", "REPORT", "LINES", "MEDOIDS"),
    ],
    "roadterritories": [
        *("INPUT", "ROADS", "STRATEGY", "CENTERS_LAYER", "CLUSTERS", "ID_FIELD", "WEIGHT_FIELD"),
        *("MIN_FIELD", "MAX_FIELD", *LIMITS, "MAX_COST", "ALLOW_UNASSIGNED"),
        *("|", "DIRECTION_FIELD", "VALUE_FORWARD", "VALUE_BACKWARD", "VALUE_BOTH"),
        *("DEFAULT_DIRECTION", "SPEED_FIELD", "DEFAULT_SPEED", "TOPOLOGY_TOLERANCE", "TRAVEL"),
        *("MAX_ROAD_DISTANCE", "ZERO_WEIGHTS", "BOUNDARY", *NAMES, *ITERATIONS, "DISTANCE"),
        *("|", "OUTPUT", "TERRITORIES", "ZONES", "CENTERS", "REPORT"),
    ],
    "choosek": [
        *("INPUT", "FIELDS", "K_MIN", "K_MAX", "WEIGHT_FIELD", *LIMITS, "GROUP_FIELD", "GAP"),
        *("|", "SCALING", "NULLS", "POSITION_WEIGHT", "ZERO_WEIGHTS"),
        *("INIT", "N_INIT", *ITERATIONS, "DISTANCE"),
        *("|", "OUTPUT", "REPORT"),
    ],
    "attributekmeans": [
        *("INPUT", "FIELDS", "CLUSTERS", "SCALING", "NULLS", "POSITION_WEIGHT"),
        *("WEIGHT_FIELD", *LIMITS, "GROUP_FIELD"),
        *("|", "CENTERS_TABLE", "ZERO_WEIGHTS", *NAMES),
        *("INIT", "N_INIT", *ITERATIONS, "SEARCH", "SWAP_ITERATIONS", "DISTANCE", "SOLVER"),
        *("|", "OUTPUT", "PROFILE", "CENTERS", "REPORT"),
    ],
    "rasterkmeans": [
        *("INPUT", "BANDS", "CLUSTERS", "EQUAL_AREA"),
        *("|", "INIT", "N_INIT", *ITERATIONS, "SAMPLE", "NODATA"),
        *("|", "OUTPUT", "RECOLORED"),
    ],
    "assignbycosts": [
        *("INPUT", "INPUT_ID_FIELD", "CENTERS_LAYER", "ID_FIELD"),
        *("COST_TABLE", "FROM_FIELD", "TO_FIELD", "COST_FIELD"),
        *("WEIGHT_FIELD", "MIN_FIELD", "MAX_FIELD", *LIMITS, "ALLOW_UNASSIGNED"),
        *("|", "ZERO_WEIGHTS", *NAMES),
        *("|", "OUTPUT", "CENTERS", "REPORT", "LINES"),
    ],
    "convergence": [
        *(*MAIN, *LIMITS, "GROUP_FIELD"),
        *("|", "ZERO_WEIGHTS", *INIT, *ITERATIONS, "DISTANCE"),
        *("|", "STEPS", "PATHS", "FEATURES", "REPORT", "ANIMATION"),
    ],
}
#: Outputs that a dialog writes unless told otherwise.
TICKED = {
    "kmeans": {"OUTPUT", "ZONES", "CENTERS"},
    "constrainedkmeans": {"OUTPUT", "ZONES", "CENTERS"},
    "assigntocenters": {"OUTPUT", "ZONES", "CENTERS"},
    "assignbycosts": {"OUTPUT", "CENTERS"},
    "convergence": {"STEPS", "PATHS"},
    "roadterritories": {"OUTPUT", "TERRITORIES", "ZONES", "CENTERS"},
}
#: Parameters that mean something else than their label elsewhere says.
OWN_LABELS = {("rasterkmeans", "INPUT"), ("rasterkmeans", "CLUSTERS")}
COUNTS = {"NUM_CLUSTERS", "INERTIA", "MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE", "SKIPPED"}
SIZE_NUMBERS = {*COUNTS, "MIN_CLUSTER_WEIGHT", "MAX_CLUSTER_WEIGHT"}
NUMBERS = {
    "kmeans": {*SIZE_NUMBERS, "ITERATIONS"},
    "constrainedkmeans": {*SIZE_NUMBERS, "ITERATIONS", "UNASSIGNED"},
    "assigntocenters": {*SIZE_NUMBERS, "UNASSIGNED"},
    "assignbycosts": {*SIZE_NUMBERS, "UNASSIGNED", "TOTAL_COST"} - {"INERTIA", "SKIPPED"},
    "roadterritories": {
        *(SIZE_NUMBERS - {"INERTIA"}),
        *("ITERATIONS", "TOTAL_COST", "UNASSIGNED", "UNREACHABLE"),
    },
    "attributekmeans": {*SIZE_NUMBERS, "ITERATIONS", "SILHOUETTE"},
    "convergence": {"NUM_CLUSTERS", "ITERATIONS", "INERTIA", "SKIPPED"},
    "choosek": {"BEST_K_SILHOUETTE", "BEST_K_ELBOW", "BEST_K_GAP", "CLEAR"},
    "rasterkmeans": {*COUNTS, "ITERATIONS", "MSE", "PSNR", "SIZE_RATIO"},
}
#: All other parameters have none.
DEFAULTS = {
    "CLUSTERS": 5,
    "MAX_ITERATIONS": 300,
    "FIELD_NAME": "CLUSTER_ID",
    "SIZE_FIELD_NAME": "CLUSTER_SIZE",
    "ALLOW_UNASSIGNED": False,
    "ZERO_WEIGHTS": False,
    "K_MIN": 2,
    "K_MAX": 15,
    "GAP": False,
    "SCALING": 0,
    "POSITION_WEIGHT": 0,
    "NULLS": 0,
    "EQUAL_AREA": False,
    "SAMPLE": 100_000,
    "NODATA": 0,
    **dict.fromkeys(("N_INIT", "SEED", "DISTANCE", "SOLVER", "SWAP_ITERATIONS"), 0),
    **dict.fromkeys(("ALGORITHM", "ZONE_TYPE"), 0),
    "INIT": INITS.index("auto"),
    "SEARCH": 1,
    **dict.fromkeys(("CONTIGUITY", "ISLANDS", "SNAP_DISTANCE"), 0),
    "STRATEGY": 0,
    "DEFAULT_DIRECTION": 2,
    "DEFAULT_SPEED": 50,
    "TOPOLOGY_TOLERANCE": 0,
    "TRAVEL": 0,
}
#: Centers come from a layer, or are found.
WITHOUT_DEFAULT = {("roadterritories", "CLUSTERS")}
#: Where an algorithm is named, and how a line there begins.
PLACES = {
    "README.md": "| [{title}](",
    "scripts/reference.py": '    "{name}": (',
    "tests/recorded/algorithms.txt": "{name}-",
}


@pytest.fixture(params=PARAMETERS)
def definition(request, provider):
    algorithm = f"constrainedkmeans:{request.param}"
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm)


def test_help_names_only_what_the_algorithm_has(definition):
    """A text that several algorithms share is not about another one of them."""
    known = {one.name() for one in definition.parameterDefinitions()}
    known |= {one.name() for one in definition.outputDefinitions()}
    parameters = {name for names in PARAMETERS.values() for name in names}
    texts = [one.help() for one in definition.parameterDefinitions()]
    texts.append(definition.shortHelpString())
    for text in texts:
        named = set(re.findall(r"\(([A-Z_]{4,})\)", text))
        assert named & parameters <= known, text
    # Words of a search, where nothing is searched for.
    if "SEED" not in known:
        assert not re.search(r"\b(starts|seed)\b", " ".join(texts))


def test_provider(provider):
    assert provider.id() == "constrainedkmeans"
    assert provider.versionInfo() == metadata.version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata.version())
    models = [a for a in provider.algorithms() if isinstance(a, QgsProcessingModelAlgorithm)]
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names - {model.name() for model in models} == set(PARAMETERS)
    assert len(ALGORITHMS) == len(PARAMETERS)


@pytest.mark.parametrize("kind", ALGORITHMS)
def test_an_algorithm_is_named_wherever_people_look_for_it(kind):
    named = {"name": kind().name(), "title": kind().displayName()}
    for table in (PARAMETERS, NUMBERS):
        assert named["name"] in table, "enter it in PARAMETERS and in NUMBERS, above"
    for file, start in PLACES.items():
        line = "\n" + start.format(**named)
        assert line in (PROJECT / file).read_text(encoding="utf-8"), f"{file} needs a line{line}…"


def test_parameters_are_those_that_models_store(definition):
    names = {parameter.name() for parameter in definition.parameterDefinitions()}
    assert names == set(PARAMETERS[definition.name()]) - {"|"}, "enter them in PARAMETERS, above"


def test_parameters_come_in_the_order_of_use(definition):
    """The main ones, the advanced ones, and the outputs, which dialogs show in this order."""
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parts = {0: [], 1: [], 2: []}
    shown = []
    for parameter in definition.parameterDefinitions():
        part = 2 if parameter.isDestination() else int(bool(parameter.flags() & flag))
        parts[part].append(parameter.name())
        shown.append(part)
    assert shown == sorted(shown)
    assert [*parts[0], "|", *parts[1], "|", *parts[2]] == PARAMETERS[definition.name()]


@pytest.mark.parametrize("name", re.findall(r'"([A-Z_]+)": tr', inspect.getsource(label)))
def test_a_parameter_has_one_label_in_dialogs_and_sentences(provider, name):
    """A dialog may add a remark to it."""
    descriptions = [
        algorithm.parameterDefinition(name).description()
        for algorithm in provider.algorithms()
        if name in PARAMETERS.get(algorithm.name(), ())
        and (algorithm.name(), name) not in OWN_LABELS
    ]
    assert descriptions
    for description in descriptions:
        same = description == label(name) or description.startswith(f"{label(name)} (")
        assert same, f"{name}: {description!r} is not its label in bridge/log/labels.py"


def test_labels_fit_into_a_dialog_of_its_first_size(definition):
    """A longer one makes all widgets wider than what is shown; QGIS adds “[optional]”."""
    for parameter in definition.parameterDefinitions():
        optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        shown = parameter.description() + (" [optional]" if optional else "")
        assert len(shown) <= 56, shown


def test_dialogs_tick_what_most_want_to_see(definition):
    """A script gets those outputs alone that it asks for."""
    ticked = {
        output.name()
        for output in definition.destinationParameterDefinitions()
        if output.createByDefault()
    }
    assert ticked == TICKED.get(definition.name(), {"OUTPUT"}), "enter them in TICKED, above"


def test_defaults(definition):
    for parameter in definition.parameterDefinitions():
        name = parameter.name()
        default = DEFAULTS.get(name)
        if name == "INIT" and definition.parameterDefinition("CENTERS_LAYER") is None:
            default = core.INIT_METHODS.index("auto")
        if (definition.name(), name) in WITHOUT_DEFAULT:
            default = None
        assert parameter.defaultValue() == default, f"enter {name} in DEFAULTS, above"


def test_every_choice_has_a_value(definition):
    expected = {
        "INIT": INITS,
        "ALGORITHM": core.ALGORITHMS,
        "SOLVER": core.SOLVERS,
        "SCALING": METHODS,
        "NULLS": NULLS,
        "CONTIGUITY": CONTIGUITY_KINDS,
        "ISLANDS": ISLANDS,
    }
    for name, values in expected.items():
        parameter = definition.parameterDefinition(name)
        if name == "INIT" and definition.parameterDefinition("CENTERS_LAYER") is None:
            values = core.INIT_METHODS
        if parameter is not None:
            assert len(parameter.options()) == len(values)


def test_everything_has_help(definition):
    for parameter in definition.parameterDefinitions():
        assert len(parameter.help()) > 20, parameter.name()
    assert len(definition.shortHelpString()) > 200
    assert definition.shortDescription()
    assert definition.group()
    assert definition.groupId() == "clustering"
    tags = definition.tags()
    assert {"clustering", "points"} & set(tags), f"“clustering” or “points” is missing in {tags}"


def test_icons(definition, provider):
    for owner in (definition, provider):
        assert os.path.exists(owner.svgIconPath())
        assert not owner.icon().isNull()
        assert owner.icon().pixmap(24, 24).toImage().pixelColor(3, 3).alpha() > 0


def test_number_outputs_are_declared(definition):
    numbers = {
        output.name()
        for output in definition.outputDefinitions()
        if isinstance(output, QgsProcessingOutputNumber)
    }
    assert numbers == NUMBERS[definition.name()], "enter them in NUMBERS, above"


def test_default_flags_and_instances(definition):
    from qgis.core import QgsProcessingAlgorithm

    flags = QgsProcessingAlgorithm.Flag
    assert definition.flags() & flags.FlagCanCancel
    assert definition.flags() & flags.FlagSupportsBatch
    assert not definition.flags() & flags.FlagNoThreading
    assert type(definition.create()) is type(definition)
