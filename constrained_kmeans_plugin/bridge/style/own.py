"""Styles that the plugin gives to layers, told from those that users chose.

A layer remembers what its style was when it got it. As long as that is what it has, a later run
onto the same file renews the style; once the user has changed it, it is kept. A style that the
user chose before comes first: beside the file, in the database, in the settings of Processing, or
a default symbol of the project.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Collection
from typing import Any, Callable, Optional

from qgis.core import (
    QgsAbstractVectorLayerLabeling,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...compat import has_default_symbol
from ...translation import tr

#: The layer's custom property with the fingerprint of the style it was given.
PROPERTY = "constrainedkmeans/style"
#: Renderers that QGIS gives to a layer of features where nobody chooses another one.
_PLAIN = "singleSymbol"
#: Attributes of a style that differ although it is the same.
_ACCIDENTAL = frozenset({"id"})


def set_own_style(
    layer: QgsMapLayer,
    renderer: Callable[[], Any],
    algorithm_id: str,
    output: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    labeling: Optional[Callable[[], Any]] = None,
) -> None:
    """Have a layer drawn by a renderer, unless it has a style of the user's.

    Parameters
    ----------
    renderer
        Makes the renderer.
    algorithm_id, output
        Which output of which algorithm the layer is.
    labeling
        Makes its labels; None if it gets none.
    """
    has_labels = labeling is not None
    given = layer.customProperty(PROPERTY)
    if given is None:
        is_users = _has_users_style(layer, algorithm_id, output, context)
    else:
        is_users = given != fingerprint(layer, has_labels)
    if is_users:
        feedback.pushInfo(
            tr(
                "“{name}” keeps the style that you chose, which may not show all that this run "
                "made. To have it colored again, remove the layer and its saved style."
            ).format(name=layer.name())
        )
        return
    layer.setRenderer(renderer())
    if labeling is not None:
        layer.setLabeling(labeling())
        layer.setLabelsEnabled(True)
    layer.setCustomProperty(PROPERTY, fingerprint(layer, has_labels))
    layer.triggerRepaint()


def turn_off_labels(
    layer: QgsVectorLayer,
    run: Collection[str],
    project: QgsProject,
    feedback: QgsProcessingFeedback,
) -> None:
    """Turn off the labels that earlier runs gave to layers in the same place.

    Labels of two runs would be mixed on the map. Those that the user made or changed stay.

    Parameters
    ----------
    layer
        That is labeled now.
    run
        The ids of the layers of its run.
    """
    for other in project.mapLayers().values():
        if other.id() in run or not isinstance(other, QgsVectorLayer) or not other.labelsEnabled():
            continue
        is_beside = other.crs() == layer.crs() and not other.extent().intersects(layer.extent())
        if is_beside or other.customProperty(PROPERTY) != fingerprint(other, True):
            continue
        other.setLabelsEnabled(False)
        other.setCustomProperty(PROPERTY, fingerprint(other, True))
        other.triggerRepaint()
        feedback.pushInfo(
            tr(
                "The labels of “{name}”, from an earlier run, are turned off, because “{new}” has "
                "labels in the same place."
            ).format(name=other.name(), new=layer.name())
        )


def is_own_style(layer: QgsMapLayer) -> bool:
    """Whether a layer is drawn as the plugin had it drawn, by a renderer without labels."""
    given: Optional[str] = layer.customProperty(PROPERTY)
    return given is not None and given == fingerprint(layer)


def fingerprint(layer: QgsMapLayer, has_labels: bool = False) -> str:
    """A text that is another one when the renderer of a layer is, or its labels.

    Parameters
    ----------
    has_labels
        Whether these are the plugin's, too.
    """
    document = QDomDocument()
    root = document.createElement("style")
    renderer = layer.renderer()
    if hasattr(renderer, "save"):
        root.appendChild(renderer.save(document, QgsReadWriteContext()))
    else:
        renderer.writeXml(document, root)
    content: list[Any] = [_content(root)]
    # Earlier versions gave none.
    if has_labels and layer.labeling() is not None:
        content.append((layer.labelsEnabled(), *_labels(layer.labeling())))
    text = repr(content[0] if len(content) == 1 else content)
    return hashlib.sha256(text.encode()).hexdigest()


def _labels(labeling: QgsAbstractVectorLayerLabeling) -> tuple[Any, ...]:
    """What users change of labels, and what a project keeps as it was."""
    if labeling.type() != "simple":
        return (labeling.type(),)
    settings = labeling.settings()
    text = settings.format()
    look = text.size(), text.color().name(), text.font().family(), int(settings.placement)
    return (settings.fieldName, *look)


def _content(element: QDomElement) -> tuple[str, list[tuple[str, str]], list[Any]]:
    """Names, attributes and children of an element: Qt has attributes in any order."""
    attributes, children = element.attributes(), element.childNodes()
    pairs = [attributes.item(place).toAttr() for place in range(attributes.count())]
    named = sorted((pair.name(), pair.value()) for pair in pairs if pair.name() not in _ACCIDENTAL)
    nodes = [children.at(place).toElement() for place in range(children.count())]
    return element.tagName(), named, [_content(node) for node in nodes]


def _has_users_style(
    layer: QgsMapLayer, algorithm_id: str, output: str, context: QgsProcessingContext
) -> bool:
    """Whether the user chose a style for this layer; the one that belongs to it is loaded."""
    if hasattr(layer, "geometryType"):
        if has_default_symbol(context.project(), layer.geometryType()):
            return True
        if layer.renderer() is None or layer.renderer().type() != _PLAIN:
            return True
    # Not there where QGIS runs without its Python plugins.
    with contextlib.suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig
        from processing.gui.RenderingStyles import RenderingStyles

        setting = _processing_setting(ProcessingConfig, layer)
        if RenderingStyles.getStyle(algorithm_id, output) or ProcessingConfig.getSetting(setting):
            return True
    _, is_found = layer.loadDefaultStyle()
    return is_found


def _processing_setting(config: Any, layer: QgsMapLayer) -> str:
    """The name of Processing's setting for the style of such a layer."""
    if not hasattr(layer, "geometryType"):
        return config.RASTER_STYLE
    return {
        QgsWkbTypes.GeometryType.PointGeometry: config.VECTOR_POINT_STYLE,
        QgsWkbTypes.GeometryType.LineGeometry: config.VECTOR_LINE_STYLE,
    }.get(layer.geometryType(), config.VECTOR_POLYGON_STYLE)
