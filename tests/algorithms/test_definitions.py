"""What the algorithms say of themselves: names, parameters, help."""

import os
import re

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
from constrained_kmeans_plugin.bridge.read.attributes import NULLS

COMMON = [
    *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE"),
    *("FIELD_NAME", "SIZE_FIELD_NAME"),
]
APPENDED = ["GROUP_FIELD", "CENTERS_LAYER", "CENTERS", "BOUNDARY", "ZONES", "REPORT"]
APPENDED += ["WEIGHT_FIELD", "ZERO_WEIGHTS"]
PARAMETERS = {
    "kmeans": [
        *("INPUT", "CLUSTERS", *COMMON, "OUTPUT"),
        *(*APPENDED, "SWAP_ITERATIONS", "ALGORITHM"),
    ],
    "constrainedkmeans": [
        *("INPUT", "CLUSTERS", "MIN_SIZE", "MAX_SIZE", "TOLERANCE"),
        *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE", "SOLVER"),
        *("FIELD_NAME", "SIZE_FIELD_NAME", "OUTPUT"),
        *APPENDED,
        "SWAP_ITERATIONS",
    ],
    "assigntocenters": [
        *("INPUT", "CENTERS_LAYER", "ID_FIELD", "MIN_FIELD", "MAX_FIELD"),
        *("MIN_SIZE", "MAX_SIZE", "TOLERANCE", "ALLOW_UNASSIGNED", "DISTANCE", "SOLVER"),
        *("FIELD_NAME", "SIZE_FIELD_NAME", "OUTPUT"),
        *("GROUP_FIELD", "LINES", "CENTERS", "BOUNDARY", "ZONES"),
        *("WEIGHT_FIELD", "ZERO_WEIGHTS"),
    ],
    "choosek": [
        *("INPUT", "K_MIN", "K_MAX", "GAP", "MIN_SIZE", "MAX_SIZE", "TOLERANCE"),
        *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE", "OUTPUT", "REPORT"),
        *("FIELDS", "SCALING", "POSITION_WEIGHT", "NULLS", "WEIGHT_FIELD", "ZERO_WEIGHTS"),
        "GROUP_FIELD",
    ],
    "attributekmeans": [
        *("INPUT", "FIELDS", "SCALING", "POSITION_WEIGHT", "NULLS", "CLUSTERS"),
        *("MIN_SIZE", "MAX_SIZE", "TOLERANCE", *COMMON, "OUTPUT"),
        *("PROFILE", "CENTERS", "REPORT", "CENTERS_TABLE", "SWAP_ITERATIONS"),
        *("WEIGHT_FIELD", "ZERO_WEIGHTS", "SOLVER", "GROUP_FIELD"),
    ],
    "rasterkmeans": [
        *("INPUT", "BANDS", "CLUSTERS", "EQUAL_AREA", "INIT", "N_INIT", "MAX_ITERATIONS"),
        *("SEED", "SAMPLE", "NODATA", "OUTPUT", "RECOLORED"),
    ],
    "convergence": [
        *("INPUT", "CLUSTERS", "MIN_SIZE", "MAX_SIZE", "TOLERANCE"),
        *("INIT", "MAX_ITERATIONS", "SEED", "DISTANCE"),
        *("STEPS", "PATHS", "FEATURES", "REPORT", "ANIMATION"),
        *("CENTERS_LAYER", "WEIGHT_FIELD", "ZERO_WEIGHTS", "GROUP_FIELD"),
    ],
}
#: What is behind “Advanced parameters” in every algorithm that has it.
ADVANCED = {
    *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE", "SOLVER"),
    *("FIELD_NAME", "SIZE_FIELD_NAME", "BOUNDARY", "ZERO_WEIGHTS", "SWAP_ITERATIONS", "ALGORITHM"),
    *("CENTERS_TABLE", "SAMPLE", "NODATA"),
}
COUNTS = {"NUM_CLUSTERS", "INERTIA", "MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE", "SKIPPED"}
SIZE_NUMBERS = {*COUNTS, "MIN_CLUSTER_WEIGHT", "MAX_CLUSTER_WEIGHT"}
NUMBERS = {
    "kmeans": {*SIZE_NUMBERS, "ITERATIONS"},
    "constrainedkmeans": {*SIZE_NUMBERS, "ITERATIONS"},
    "assigntocenters": {*SIZE_NUMBERS, "UNASSIGNED"},
    "attributekmeans": {*SIZE_NUMBERS, "ITERATIONS", "SILHOUETTE"},
    "convergence": {"NUM_CLUSTERS", "ITERATIONS", "INERTIA", "SKIPPED"},
    "choosek": {"BEST_K_SILHOUETTE", "BEST_K_ELBOW", "BEST_K_GAP", "CLEAR"},
    "rasterkmeans": {*COUNTS, "ITERATIONS", "MSE", "PSNR", "SIZE_RATIO"},
}


@pytest.fixture(params=PARAMETERS)
def definition(request, provider):
    algorithm = f"constrainedkmeans:{request.param}"
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm)


def test_provider(provider):
    assert provider.id() == "constrainedkmeans"
    assert provider.versionInfo() == metadata.version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata.version())
    models = [a for a in provider.algorithms() if isinstance(a, QgsProcessingModelAlgorithm)]
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names - {model.name() for model in models} == set(PARAMETERS)
    assert len(ALGORITHMS) == len(PARAMETERS)


def test_parameters_are_those_that_models_store(definition):
    names = [parameter.name() for parameter in definition.parameterDefinitions()]
    assert names == PARAMETERS[definition.name()]


def test_only_the_main_ones_are_not_advanced(definition):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    main = {
        parameter.name()
        for parameter in definition.parameterDefinitions()
        if not parameter.flags() & advanced
    }
    advanced = set(ADVANCED)
    if definition.name() != "assigntocenters":
        advanced.add("CENTERS_LAYER")
    assert main == set(PARAMETERS[definition.name()]) - advanced


def test_defaults(definition):
    expected = {
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
        **dict.fromkeys(("INIT", "N_INIT", "SEED", "DISTANCE", "SOLVER"), 0),
        **dict.fromkeys(("SWAP_ITERATIONS", "ALGORITHM"), 0),
    }
    for parameter in definition.parameterDefinitions():
        assert parameter.defaultValue() == expected.get(parameter.name())


def test_every_choice_has_a_value(definition):
    expected = {
        "INIT": INITS,
        "ALGORITHM": core.ALGORITHMS,
        "SOLVER": core.SOLVERS,
        "SCALING": METHODS,
        "NULLS": NULLS,
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
    assert {"clustering", "points"} & set(definition.tags())


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
    assert numbers == NUMBERS[definition.name()]


def test_default_flags_and_instances(definition):
    from qgis.core import QgsProcessingAlgorithm

    flags = QgsProcessingAlgorithm.Flag
    assert definition.flags() & flags.FlagCanCancel
    assert definition.flags() & flags.FlagSupportsBatch
    assert not definition.flags() & flags.FlagNoThreading
    assert type(definition.create()) is type(definition)
