"""What a run was asked for, from its parameters."""

from __future__ import annotations

import re
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
)

from ... import metadata
from ...translation import tr
from ..read import numbers
from .markup import element
from .parts import About
from .reproduce import Value

#: Parameters that are layers.
_LAYERS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterRasterLayer)


def about_run(
    algorithm: QgsProcessingAlgorithm,
    input_name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> About:
    """The run as the page names it, with what it takes to run it again.

    Parameters
    ----------
    input_name
        Of the parameter with the layer that the page is about.
    """
    call: dict[str, Value] = {}
    table, layer = [], ""
    partial = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingDestinationParameter):
            if parameters.get(name):
                call[name] = _destination(parameters[name])
            continue
        value = numbers.raw_value(parameters, definition, context)
        again: Optional[Value]
        if value is None:
            title, again = tr("not set"), None
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            title, again = _layer(algorithm, name, parameters, context)
            if _is_partial(parameters.get(name)):
                count = algorithm.parameterAsSource(parameters, name, context).featureCount()
                text = tr(
                    "Only %n features of {layer} were used, by a selection, a limit or a filter. "
                    "The commands run on all of them.",
                    count,
                )
                partial.append(text.replace("{layer}", title))
        elif isinstance(definition, QgsProcessingParameterRasterLayer):
            raster = algorithm.parameterAsRasterLayer(parameters, name, context)
            title, again = raster.name(), raster.source()
        else:
            title, again = _text(definition, value), _plain(definition, value)
        if name == input_name:
            layer = title
        table.append((definition.description(), name, title))
        if again is not None and value != definition.defaultValue():
            call[name] = again
    return About(algorithm.displayName(), algorithm.id(), layer, tuple(table), call, tuple(partial))


def run_notes(about: About, algorithm: QgsProcessingAlgorithm) -> str:
    """The settings of a run as the notes of its layers, in HTML.

    They go where the layer goes: they name no folder, no file and no connection.
    """
    rows = []
    for title, name, value in about.parameters:
        if value == tr("not set"):
            continue
        if isinstance(algorithm.parameterDefinition(name), _LAYERS):
            # A layer that is not in the project may be called after what it is read from.
            value = tr("a layer") if re.search(r"[/\\=]", value) else value
        rows.append(element("li", tr("{title}: {value}").format(title=title, value=value)))
    made_by = tr("Made by {algorithm}, version {version}:")
    made_by = made_by.format(algorithm=about.title, version=metadata.version())
    return element("p", made_by) + element("ul", *rows)


def _layer(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> tuple[str, str]:
    """A layer's name, and what QGIS finds it by."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # Of these QGIS finds no layer.
        found, _ = value.source.valueAsString(context.expressionContext())
        layer = QgsProcessingUtils.mapLayerFromString(found, context)
    else:
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None:
        source = algorithm.parameterAsSource(parameters, name, context)
        return source.sourceName(), source.sourceName()
    if layer.providerType() == "memory":
        return layer.name(), layer.name()
    return layer.name(), QgsDataSourceUri.removePassword(layer.source())


def _is_partial(value: Any) -> bool:
    """Whether a layer is given with a choice of its features."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return False
    # QGIS has filters from 3.32 on.
    is_filtered = bool(getattr(value, "filterExpression", ""))
    return value.selectedFeaturesOnly or value.featureLimit >= 0 or is_filtered


def _destination(value: Any) -> str:
    """Where an output went, as it is written in a command."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return QgsDataSourceUri.removePassword(str(value))


def _text(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """A value as people read it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(definition, QgsProcessingParameterEnum):
        index = _plain(definition, value)
        return f"{index} ({definition.options()[index]})"
    return str(_plain(definition, value))


def _plain(definition: QgsProcessingParameterDefinition, value: Any) -> Value:
    """A value as it is written in a command."""
    if isinstance(definition, (QgsProcessingParameterNumber, QgsProcessingParameterEnum)):
        number = float(value)
        return int(number) if number.is_integer() else number
    if isinstance(value, (list, tuple)):
        return ";".join(map(str, value))
    return str(value)
