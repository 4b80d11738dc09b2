"""How a layer is written into its destination: found, said, and refused before the work starts."""

import os
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsRectangle,
    QgsWkbTypes,
)

from ...translation import tr
from ..points import AS_THEY_ARE, POLL_EVERY
from .layout import Layout
from .names import shortened
from .probe import FIELDS, GEOMETRY, NAMES, TITLE, Probe, Refusal
from .samples import (
    ALL,
    CHARACTERS,
    DIGITS,
    LARGEST_EXACT,
    LENGTH,
    MILLISECONDS,
    NULL,
    ZONE,
    is_number,
    may_lose,
)

#: Names of formats where they are not their driver's.
_DRIVERS = {"GPKG": "GeoPackage", "LIBKML": "KML", "MapInfo File": "MapInfo"}
#: Fields that a sentence names.
_MOST_NAMES = 5
#: Features among which one is looked for that has a geometry.
_MOST_TRIED = 200


@dataclass(frozen=True)
class LayerPlan:
    """How a layer is written.

    Attributes
    ----------
    layout : Layout
        As it is written.
    as_text : frozenset of str
        Fields whose values are written as text.
    probe : Probe or None
        What asks the destination; None where that cannot be asked.
    has_places : bool
        Whether geometries are written.
    """

    layout: Layout
    as_text: frozenset
    probe: Optional[Probe]
    has_places: bool

    def check_missing(self, name, destination, count):
        """Refuse a destination that cannot hold features without geometry.

        Parameters
        ----------
        name : str
            Of the output.
        destination : Destination
        count : callable
            Without arguments: the number of features that have none, None where it is not known.

        Raises
        ------
        QgsProcessingException
        """
        if self.probe is None or not self.has_places:
            return
        if self.probe.missing_as(self.as_text) is not None:
            return
        count = count()
        if count == 0:
            return
        text = tr("{output}: {file} cannot hold features without geometry, and some may have none.")
        if count is not None:
            text = tr(
                "{output}: {file} cannot hold features without geometry, and {count} features "
                "have none that is usable."
            )
        raise QgsProcessingException(
            f"{text.format(file=_file(destination), output=name, count=count)} "
            f"{_another(destination)}"
        )


def plan_layer(name, destination, layout, own, geometries, context, feedback):
    """Try what the destination makes of a layer, and tell the log.

    Parameters
    ----------
    name : str
        Of the output.
    destination : Destination
    layout : Layout
    own : sequence of str
        Fields without which the layer is worth nothing.
    geometries : sequence of QgsGeometry
        Some like those of the layer.
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback

    Returns
    -------
    (LayerPlan, Findings or None)

    Raises
    ------
    QgsProcessingException
        With a sentence, if the destination cannot hold the layer.
    """
    if destination.provider is not None:
        # A table in a database cannot be tried without being made.
        return LayerPlan(layout, frozenset(), None, has_places=True), None
    probe = Probe(destination, layout, geometries, context)
    found = probe.findings()
    refusal = found.refusal
    lost = tuple(field for field in own if ALL in found.losses.get(field, ()))
    if refusal is None and lost:
        refusal = Refusal(FIELDS, fields=lost)
    if refusal is not None:
        raise QgsProcessingException(_refused(name, destination, layout, refusal))
    if found.as_text:
        text = tr("{output}: {file} has no type for the values of {fields}; they become text.")
        feedback.pushInfo(
            text.format(output=name, file=_file(destination), fields=_listed(found.as_text))
        )
    for text in _changes(layout, found):
        text = text.format(output=name, file=_file(destination))
        feedback.pushWarning(f"{text} {_another(destination)}")
    as_text = frozenset(found.as_text)
    has_places = found.keeps_geometry and layout.geometry_type != QgsWkbTypes.Type.NoGeometry
    return LayerPlan(layout.with_text(as_text), as_text, probe, has_places), found


def check_values(name, destination, plan, found, source, progress):
    """Say how many values of the input a destination changes; refuse to cut what became text.

    Parameters
    ----------
    name : str
        Of the output.
    destination : Destination
    plan : LayerPlan
    found : Findings
    source : QgsProcessingFeatureSource
    progress : Progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
    """
    changes = [
        _Change(index, own.name(), loss, found.limits.get(own.name()))
        for index, own in enumerate(source.fields())
        for loss in sorted(found.losses.get(own.name(), ()))
        # Text formats have no other NULL than an empty text.
        if loss != NULL or is_number(own)
    ]
    if not changes:
        return
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(sorted({change.index for change in changes}))
    for count, feature in enumerate(source.getFeatures(request, AS_THEY_ARE)):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
        for change in changes:
            change.look(feature)
    for change in changes:
        told = change.told(plan.probe)
        if told is None:
            continue
        text = f"{name}: {_file(destination)}: {told}. {_another(destination)}"
        if change.loss == LENGTH and change.field in plan.as_text:
            raise QgsProcessingException(text)
        progress.feedback.pushWarning(text)


class _Change:
    """What a destination changes in the values of a field.

    Parameters
    ----------
    index : int
    field : str
    loss : str
    limit : Limit or None
        Of texts.
    """

    def __init__(self, index, field, loss, limit):
        self.index, self.field, self.loss = index, field, loss
        self._limit = limit
        self._count, self._first = 0, None
        self._characters = set()

    def look(self, feature):
        """Take note of the value of a feature."""
        value = feature.attribute(self.index)
        if self.loss == CHARACTERS:
            if isinstance(value, str) and not value.isascii():
                self._characters.update(value)
        elif may_lose(self.loss, value, self._limit):
            self._count += 1
            if self._first is None:
                self._first = feature.id()

    def told(self, probe):
        """The change as a part of a sentence, or None where no value is changed."""
        if self.loss == CHARACTERS:
            lost = probe.lost_characters(sorted(self._characters)) if self._characters else []
            text = tr("the characters {lost} of “{field}” are lost")
            return text.format(lost=_listed(lost), field=self.field) if lost else None
        if not self._count:
            return None
        text = _LOSSES[self.loss].format(
            count=self._count, field=self.field, limit=self._limit, largest=LARGEST_EXACT
        )
        return tr("{changes} (first in feature {id})").format(changes=text, id=self._first)


def count_missing(source, progress):
    """Number of features without a usable geometry.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    progress : Progress
        Asked for cancel.
    """
    missing = 0
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for count, feature in enumerate(source.getFeatures(request, AS_THEY_ARE)):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
        geometry = feature.geometry()
        missing += geometry.isEmpty() or not geometry.boundingBox().isFinite()
    return missing


def example_geometries(layout, extent, source=None):
    """Geometries like those of a layer: at the corners of the extent, or the first one.

    Parameters
    ----------
    layout : Layout
    extent : QgsRectangle
        Where they are.
    source : QgsProcessingFeatureSource, optional
        Whose geometries are in the layer.

    Returns
    -------
    list of QgsGeometry
        None at all for a layer without geometry.
    """
    kind = layout.geometry_type
    if kind == QgsWkbTypes.Type.NoGeometry:
        return []
    if kind != QgsWkbTypes.Type.Point and source is not None:
        return _first_geometry(source)
    if extent.isNull() or not extent.isFinite():
        extent = QgsRectangle(0, 0, 1, 1)
    low = QgsPointXY(extent.xMinimum(), extent.yMinimum())
    high = QgsPointXY(extent.xMaximum(), extent.yMaximum())
    if low == high:
        extent = extent.buffered(1)
        high = QgsPointXY(extent.xMaximum(), extent.yMaximum())
    kinds = QgsWkbTypes.GeometryType
    if QgsWkbTypes.geometryType(kind) == kinds.PointGeometry:
        return [QgsGeometry.fromPointXY(low), QgsGeometry.fromPointXY(high)]
    if QgsWkbTypes.geometryType(kind) == kinds.LineGeometry:
        example = QgsGeometry.fromPolylineXY([low, high])
    else:
        example = QgsGeometry.fromRect(extent)
    if QgsWkbTypes.isMultiType(kind):
        example.convertToMultiType()
    return [example]


def _first_geometry(source):
    request = QgsFeatureRequest().setSubsetOfAttributes([]).setLimit(_MOST_TRIED)
    for feature in source.getFeatures(request, AS_THEY_ARE):
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            return [feature.geometry()]
    return [QgsGeometry.fromPointXY(QgsPointXY(0, 0))]


def report_names(name, destination, found, feedback):
    """Tell the log which fields of a layer are called otherwise in its destination.

    Parameters
    ----------
    name : str
        Of the output.
    destination : Destination
    found : Findings
    feedback : QgsProcessingFeedback
    """
    written = tr("“{name}” is written as “{other}”")
    listed = [
        written.format(name=own, other=other)
        for own, other in found.renamed.items()
        # QGIS finds a field whatever the case.
        if own.lower() != other.lower()
    ]
    if listed:
        text = tr("{output}: in {file} {listed}.")
        listed = ", ".join(listed)
        feedback.pushInfo(text.format(output=name, file=_file(destination), listed=listed))


def _file(destination):
    """A destination as it stands in a sentence."""
    if destination.path is None:
        return tr("A layer in memory")
    extension = os.path.splitext(destination.path)[1].lower()
    return f"{_DRIVERS.get(destination.driver, destination.driver)} ({extension})"


def _another(destination):
    """What to do where a destination does not fit."""
    if destination.driver == "GPKG":
        return tr("Choose another format, such as GeoJSON (.geojson).")
    return tr("Choose another format, such as GeoPackage (.gpkg).")


def _listed(names):
    listed = ", ".join(f"“{name}”" for name in names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        listed += tr(" and {count} more").format(count=len(names) - _MOST_NAMES)
    return listed


def _refused(name, destination, layout, refusal):
    """The sentence for a layer that a destination cannot hold."""
    if refusal.what == TITLE:
        title = destination.table or os.path.basename(destination.path)
        return tr(
            "{output}: {file} cannot be written under the name “{title}”. Choose another name, "
            "such as “{instead}”."
        ).format(
            output=name,
            file=_file(destination),
            title=shortened(title),
            instead=refusal.instead,
        )
    is_table = layout.geometry_type == QgsWkbTypes.Type.NoGeometry
    text = tr("{output}: {file} cannot hold this layer.")
    if refusal.what == FIELDS:
        text = tr("{output}: {file} cannot hold the fields {fields}.")
    elif refusal.what == NAMES:
        text = tr(
            "{output}: {file} cannot hold fields whose names differ in upper and lower case "
            "alone: {fields}. Rename one of them."
        )
    elif refusal.what == GEOMETRY:
        text = tr("{output}: {file} cannot hold geometries of the type {kind}.")
        if is_table:
            text = tr("{output}: {file} cannot hold a table without geometry.")
    text = text.format(
        output=name,
        file=_file(destination),
        fields=_listed(refusal.fields),
        kind=QgsWkbTypes.displayString(layout.geometry_type),
    )
    is_said = refusal.what in (FIELDS, NAMES) or (refusal.what == GEOMETRY and is_table)
    if refusal.reason and not is_said:
        text = text[:-1] + f" ({refusal.reason.strip()})."
    return f"{text} {_another(destination)}"


def _changes(layout, found):
    """What the log says of what becomes of geometries."""
    if not found.keeps_geometry:
        yield tr("{output}: {file} holds no geometry; only the fields are written.")
    if not found.keeps_crs:
        yield tr("{output}: {file} is read without its reference system ({crs}).").replace(
            "{crs}", layout.crs.authid() or layout.crs.description()
        )
    if found.dropped:
        dropped = tr(" and ").join(found.dropped)
        yield tr("{output}: {file} holds no {dropped} values.").replace("{dropped}", dropped)
    if found.moves_by:
        moved = f"{found.moves_by:.3g}"
        text = tr("{output}: {file} moves positions by up to {moved} units of the layer.")
        yield text.replace("{moved}", moved)


#: What a format does to values, for each of the losses.
_LOSSES = {
    ALL: tr("{count} values of “{field}” are lost"),
    LENGTH: tr("{count} values of “{field}” are longer than {limit} and would be cut"),
    MILLISECONDS: tr("{count} values of “{field}” lose their milliseconds"),
    ZONE: tr("{count} values of “{field}” lose their time zone"),
    DIGITS: tr("{count} values of “{field}” are above {largest} and lose digits"),
    NULL: tr("{count} values of “{field}” are NULL and become 0"),
}
