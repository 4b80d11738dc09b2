"""What the algorithms say of themselves: names, parameters, help."""

import os
import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from constrained_kmeans_plugin import core, metadata
from constrained_kmeans_plugin.algorithms import ALGORITHMS
from constrained_kmeans_plugin.algorithms.parameters import INITS

COMMON = [
    *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE"),
    *("FIELD_NAME", "SIZE_FIELD_NAME"),
]
APPENDED = ["GROUP_FIELD", "CENTERS_LAYER", "CENTERS", "BOUNDARY", "ZONES", "REPORT"]
PARAMETERS = {
    "kmeans": ["INPUT", "CLUSTERS", *COMMON, "OUTPUT", *APPENDED],
    "constrainedkmeans": [
        *("INPUT", "CLUSTERS", "MIN_SIZE", "MAX_SIZE", "TOLERANCE"),
        *("INIT", "N_INIT", "MAX_ITERATIONS", "SEED", "DISTANCE", "SOLVER"),
        *("FIELD_NAME", "SIZE_FIELD_NAME", "OUTPUT"),
        *APPENDED,
    ],
}
NUMBERS = {
    *("NUM_CLUSTERS", "ITERATIONS", "INERTIA"),
    *("MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE", "SKIPPED"),
}


@pytest.fixture
def definition(algorithm):
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm)


def test_provider(provider):
    assert provider.id() == "constrainedkmeans"
    assert provider.versionInfo() == metadata.version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata.version())
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(PARAMETERS)
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
    limits = {"MIN_SIZE", "MAX_SIZE", "TOLERANCE"}
    expected = {"INPUT", "CLUSTERS", "OUTPUT", "GROUP_FIELD", "CENTERS", "ZONES", "REPORT"}
    expected |= limits
    assert main == expected & set(PARAMETERS[definition.name()])


def test_defaults(definition):
    def default(name):
        return definition.parameterDefinition(name).defaultValue()

    assert default("CLUSTERS") == 5
    assert default("MAX_ITERATIONS") == 300
    assert default("FIELD_NAME") == "CLUSTER_ID"
    assert default("SIZE_FIELD_NAME") == "CLUSTER_SIZE"
    for name in ("INIT", "N_INIT", "SEED", "DISTANCE"):
        assert default(name) == 0


def test_every_choice_has_a_value(definition):
    expected = {"INIT": INITS, "SOLVER": core.SOLVERS}
    for name, values in expected.items():
        parameter = definition.parameterDefinition(name)
        if parameter is not None:
            assert len(parameter.options()) == len(values)


def test_everything_has_help(definition):
    for parameter in definition.parameterDefinitions():
        assert len(parameter.help()) > 20, parameter.name()
    assert len(definition.shortHelpString()) > 200
    assert definition.shortDescription()
    assert definition.helpUrl() == metadata.homepage()
    assert definition.helpUrl().startswith("https://")
    assert definition.group()
    assert definition.groupId() == "clustering"
    assert "clustering" in definition.tags()


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
    assert numbers == NUMBERS


def test_default_flags_and_instances(definition):
    from qgis.core import QgsProcessingAlgorithm

    flags = QgsProcessingAlgorithm.Flag
    assert definition.flags() & flags.FlagCanCancel
    assert definition.flags() & flags.FlagSupportsBatch
    assert not definition.flags() & flags.FlagNoThreading
    assert type(definition.create()) is type(definition)
