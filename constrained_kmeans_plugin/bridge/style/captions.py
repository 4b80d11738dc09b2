"""What layers that a run adds to a project say in words: names, labels on the map, notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import (
    QgsExpression,
    QgsLayerNotesUtils,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from ..output.names import find_fields

#: Begins the notes that were written here. An editor of texts drops it: they are the user's then.
_OWN = "<!-- Constrained k-means -->"
_SIZE = 9
_INK = "#1c2530"
_PAPER = "#ffffff"


class Captions(NamedTuple):
    """Words about the clusters of a run.

    Attributes
    ----------
    rows
        Of the legend, for each cluster.
    difference
        What tells the layers of this run from those of another one, such as “8, by revenue”.
    notes
        The settings of the run, as HTML.
    name_field, sum_field, use_field
        Fields that zones and centers have for the name of a given center, the sum of weights and
        the use of the capacity; empty if they have none.
    """

    rows: Sequence[str]
    difference: str
    notes: str
    name_field: str = ""
    sum_field: str = ""
    use_field: str = ""


def name_and_note(layer: QgsMapLayer, captions: Captions, project: QgsProject) -> None:
    """Give a layer a name that no other one has, and the settings that made it as its notes."""
    others = {other.name() for other in project.mapLayers().values() if other.id() != layer.id()}
    name, number = layer.name(), 1
    if name in others:
        name = tr("{name} ({difference})").format(name=name, difference=captions.difference)
        differing = name
        while name in others:
            number += 1
            name = f"{differing} {number}"
        layer.setName(name)
    written = QgsLayerNotesUtils.layerNotes(layer)
    if not written or written.startswith(_OWN):
        QgsLayerNotesUtils.setLayerNotes(layer, _OWN + captions.notes)


def labeling(
    layer: QgsVectorLayer, cluster_field: str, captions: Captions
) -> QgsVectorLayerSimpleLabeling:
    """Labels for zones or centers: the name or the number, the sum, how much is used."""
    settings = QgsPalLayerSettings()
    settings.fieldName = _expression(layer, cluster_field, captions)
    settings.isExpression = True
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
    text, buffer = QgsTextFormat(), QgsTextBufferSettings()
    text.setSize(_SIZE)
    text.setColor(QColor(_INK))
    buffer.setEnabled(True)
    buffer.setColor(QColor(_PAPER))
    text.setBuffer(buffer)
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


def _expression(layer: QgsVectorLayer, cluster_field: str, captions: Captions) -> str:
    # Formats with short names have written others.
    found = layer.fields().names()
    wanted = [captions.name_field, captions.sum_field, captions.use_field]
    name, total, use = (
        "" if place is None or not field else QgsExpression.quotedColumnRef(found[place])
        for field, place in zip(wanted, find_fields(wanted, found))
    )
    number = QgsExpression.quotedColumnRef(cluster_field)
    lines = [f"coalesce({name}, {number})" if name else f"to_string({number})"]
    if total:
        lines.append(f"format_number({total}, if(abs({total}) < 100, 2, 0))")
    if use:
        lines.append(f"format_number({use}, 0) || ' %'")
    # What is NULL is left out.
    return "concat(" + ", ".join([lines[0], *(f"'\\n' || {line}" for line in lines[1:])]) + ")"
