"""How a layer is written into its destination: found, said, and refused before the work starts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...translation import enumerated, tr
from ..features import features_of
from ..log.feedback import Progress
from ..log.numbers import fixed
from .advice import Advice, IsKept, format_of
from .destination import Destination
from .findings import FIELDS, GEOMETRY, KEYS, NAMES, TITLE, Findings, Refusal
from .layout import Layout
from .names import listed, shortened
from .probe import Probe
from .samples import ALL, REPEATED
from .values import Change, changes_of
from .writers import has_finite_vertices

#: Features among which one is looked for that has a geometry.
_MOST_TRIED = 200
#: Points and other geometries that are tried: two and four coordinates each show the rounding.
_MOST_POINTS, _MOST_OTHERS = 50, 15
#: By how much of an extent they are drawn towards its center, at most.
_DRAWN = 0.1


@dataclass(frozen=True)
class LayerPlan:
    """How a layer is written.

    Attributes
    ----------
    name
        Of the output.
    layout
        As it is written.
    found
        What the destination makes of it.
    probe : Probe or None
        What asks the destination; None where that cannot be asked.
    advice : Advice or None
        Which other one to choose.
    """

    name: str
    destination: Destination
    layout: Layout
    found: Findings = field(default_factory=Findings)
    probe: Any = None
    advice: Any = None

    @property
    def as_text(self) -> tuple[str, ...]:
        """Fields whose values are written as text."""
        return self.found.as_text

    def check_missing(self, count: Callable[[], Optional[int]]) -> None:
        """Refuse a destination that cannot hold features without geometry.

        Parameters
        ----------
        count
            Without arguments: the number of features that have none, None where it is not known.

        Raises
        ------
        QgsProcessingException
        """
        is_table = self.layout.geometry_type == QgsWkbTypes.Type.NoGeometry
        if self.probe is None or is_table or not self.found.keeps_geometry:
            return
        if self.probe.missing_as(self.as_text) is not None:
            return
        missing = count()
        if missing == 0:
            return
        text = tr("{output}: {file} cannot hold features without geometry, and some may have none.")
        if missing is not None:
            text = tr(
                "{output}: {file} cannot hold features without geometry, and %n features have no "
                "usable one.",
                missing,
            )
        text = text.format(file=format_of(self.destination), output=self.name)
        raise QgsProcessingException(
            self.advice.after(
                text, lambda probe, found: probe.missing_as(found.as_text) is not None
            )
        )

    def keeps_vertices(self, geometry: QgsGeometry) -> bool:
        """Whether a geometry is written as it is, with coordinates that are not finite."""
        return (
            self.probe is None
            or not self.found.keeps_geometry
            or self.probe.keeps_vertices(geometry)
        )

    def changes(self, indices: Iterable[int]) -> list[Change]:
        """What may become of the values of some fields (list of Change), by their indices."""
        return changes_of(self.layout.fields, indices, self.found, self.as_text)

    def refusals(self, fields: QgsFields, indices: Iterable[int]) -> list[Change]:
        """What of that ends the run, for fields of these names that are elsewhere, too."""
        changes = changes_of(fields, indices, self.found, self.as_text)
        return [change for change in changes if change.is_refused]

    def log(self, changes: Sequence[Change], feedback: QgsProcessingFeedback) -> None:
        """Say how many values are changed; refuse to cut what became text.

        Parameters
        ----------
        changes
            That have looked at the values.

        Raises
        ------
        QgsProcessingException
        """
        for change in changes:
            told = change.told(self.probe)
            if told is None:
                continue
            text = f"{self.name}: {format_of(self.destination)}: {told} {change.remedy}".rstrip()
            text = self.advice.after(text, change.is_kept)
            if change.is_refused:
                raise QgsProcessingException(text)
            feedback.pushWarning(text)


def plan_layer(
    name: str,
    destination: Destination,
    layout: Layout,
    own: Sequence[str],
    geometries: Sequence[QgsGeometry],
    context: QgsProcessingContext,
    progress: Progress,
) -> LayerPlan:
    """Try what the destination makes of a layer, and tell the log.

    Parameters
    ----------
    name
        Of the output.
    own
        Fields without which the layer is worth nothing.
    geometries
        Some like those of the layer.
    progress
        Told what is not kept; asked for cancel.

    Raises
    ------
    QgsProcessingException
        With a sentence, if the destination cannot hold the layer.
    """
    if destination.provider is not None:
        # A table in a database cannot be tried without being made.
        return LayerPlan(name, destination, layout)
    probe = Probe(destination, layout, geometries, context, progress.stop_if_canceled)
    found = probe.findings()
    advice = Advice(probe, found)
    refusal = found.refusal or _unfit(own, found)
    if refusal is not None:
        text = _refused(name, destination, layout, refusal)
        if refusal.what != TITLE:
            text = advice.after(text, lambda _, found: _unfit(own, found) is None)
        raise QgsProcessingException(text)
    if found.as_text:
        text = tr(
            "{output}: {file} has no data type for the values of {fields}. They are written "
            "as text."
        )
        progress.feedback.pushInfo(
            text.format(output=name, file=format_of(destination), fields=listed(found.as_text))
        )
    for text, is_kept in _changes(layout, found):
        text = text.format(output=name, file=format_of(destination))
        progress.feedback.pushWarning(advice.after(text, is_kept))
    return LayerPlan(name, destination, layout.with_text(found.as_text), found, probe, advice)


def _unfit(names: Sequence[str], found: Findings) -> Optional[Refusal]:
    """The Refusal of some fields that the run fills: of whose values nothing is kept, or each once.

    What will be in them is not known before the work.
    """
    for what, loss in ((FIELDS, ALL), (KEYS, REPEATED)):
        fields = tuple(name for name in names if loss in found.losses.get(name, ()))
        if fields:
            return Refusal(what, fields=fields)
    return None


def example_geometries(
    layout: Layout,
    extent: QgsRectangle,
    progress: Progress,
    source: Optional[QgsProcessingFeatureSource] = None,
) -> list[QgsGeometry]:
    """Geometries like those of a layer: at the corners of the extent, or the first one.

    Others of their kind follow at odd positions: corners of an extent may lie on the grid to which
    a format rounds.

    Parameters
    ----------
    extent
        Where they are.
    progress
        Asked for cancel.
    source
        Whose geometries are in the layer.

    Returns
    -------
    list of QgsGeometry
        None at all for a layer without geometry.
    """
    kind = layout.geometry_type
    if kind == QgsWkbTypes.Type.NoGeometry:
        return []
    is_known = not extent.isNull() and extent.isFinite()
    if kind != QgsWkbTypes.Type.Point and source is not None:
        first = _first_geometry(source, progress)
        return _with_odd_ones([first], extent if is_known else first.boundingBox())
    if not is_known:
        extent = QgsRectangle(0, 0, 1, 1)
    low = QgsPointXY(extent.xMinimum(), extent.yMinimum())
    high = QgsPointXY(extent.xMaximum(), extent.yMaximum())
    if low == high:
        extent = extent.buffered(1)
        high = QgsPointXY(extent.xMaximum(), extent.yMaximum())
    kinds = QgsWkbTypes.GeometryType
    if QgsWkbTypes.geometryType(kind) == kinds.PointGeometry:
        corners = [QgsGeometry.fromPointXY(low), QgsGeometry.fromPointXY(high)]
        return _with_odd_ones(corners, extent)
    if QgsWkbTypes.geometryType(kind) == kinds.LineGeometry:
        example = QgsGeometry.fromPolylineXY([low, high])
    else:
        example = QgsGeometry.fromRect(extent)
    if QgsWkbTypes.isMultiType(kind):
        example.convertToMultiType()
    return _with_odd_ones([example], extent)


def _with_odd_ones(geometries: Sequence[QgsGeometry], extent: QgsRectangle) -> list[QgsGeometry]:
    """Geometries, and the same drawn towards the center of an extent that they lie in."""
    is_point = geometries[0].type() == QgsWkbTypes.GeometryType.PointGeometry
    odd, x, y = list(geometries), extent.center().x(), extent.center().y()
    # Not evenly spread: equal steps may meet the grid again and again.
    numbers = np.random.RandomState(0)
    for number in range((_MOST_POINTS if is_point else _MOST_OTHERS) - len(geometries)):
        odd.append(QgsGeometry(geometries[number % len(geometries)]))
        across, up = 1 - _DRAWN * numbers.random_sample(2)
        odd[-1].transform(QTransform(across, 0, 0, up, x - across * x, y - up * y))
    return odd


def _first_geometry(source: QgsProcessingFeatureSource, progress: Progress) -> QgsGeometry:
    request = QgsFeatureRequest().setSubsetOfAttributes([]).setLimit(_MOST_TRIED)
    for feature in features_of(source, progress, request):
        geometry = feature.geometry()
        is_usable = not geometry.isEmpty() and geometry.boundingBox().isFinite()
        if is_usable and has_finite_vertices(geometry):
            return geometry
    return QgsGeometry.fromPointXY(QgsPointXY(0, 0))


def log_names(plan: LayerPlan, names: Sequence[str], feedback: QgsProcessingFeedback) -> None:
    """Tell the log which fields of a layer are called otherwise in its destination.

    Parameters
    ----------
    plan
        Of the output.
    names
        Of the fields that it is about.
    """
    written = tr("“{name}” is renamed to “{other}”")
    changed = [
        written.format(name=own, other=other)
        for own, other in plan.found.renamed.items()
        # QGIS finds a field whatever the case.
        if own in names and own.lower() != other.lower()
    ]
    if changed:
        text = tr("{output} ({file}): {listed}.")
        file = format_of(plan.destination)
        feedback.pushInfo(text.format(output=plan.name, file=file, listed=enumerated(changed)))


def _refused(name: str, destination: Destination, layout: Layout, refusal: Refusal) -> str:
    """The sentence for a layer that a destination cannot hold."""
    if refusal.what == TITLE:
        title = destination.table or os.path.basename(destination.path)
        text = tr(
            "{output}: {file} cannot be written under the name “{title}”. Choose another name, "
            "such as “{instead}”."
        )
        if refusal.instead == os.path.splitext(os.path.basename(destination.path))[0]:
            text = tr(
                "{output}: {file} always names the layer after the file. Use the layer name "
                "“{instead}” instead of “{title}”, or enter the path of the file alone."
            )
        return text.format(
            output=name,
            file=format_of(destination),
            title=shortened(title),
            instead=refusal.instead,
        )
    is_table = layout.geometry_type == QgsWkbTypes.Type.NoGeometry
    text = tr("{output}: {file} cannot hold this layer.")
    if refusal.what == FIELDS:
        text = tr("{output}: {file} cannot hold the fields {fields}.")
    elif refusal.what == NAMES:
        text = tr(
            "{output}: {file} cannot hold fields whose names differ only in case, blanks or "
            "special characters: {fields}. Rename one of them."
        )
    elif refusal.what == KEYS:
        text = tr(
            "{output}: {file} needs a different value of {fields} in each feature. Rename the "
            "field."
        )
    elif refusal.what == GEOMETRY:
        text = tr("{output}: {file} cannot hold geometries of the type {kind}.")
        if is_table:
            text = tr("{output}: {file} cannot hold a table without geometry.")
    text = text.format(
        output=name,
        file=format_of(destination),
        fields=listed(refusal.fields),
        kind=QgsWkbTypes.displayString(layout.geometry_type),
    )
    is_said = refusal.what in (FIELDS, NAMES, KEYS) or (refusal.what == GEOMETRY and is_table)
    if refusal.reason and not is_said:
        text = text[:-1] + f" ({refusal.reason.strip()})."
    return text


def _changes(layout: Layout, found: Findings) -> Iterator[tuple[str, IsKept]]:
    """What the log says of what becomes of geometries, and whether Findings are without that."""
    if not found.keeps_geometry:
        text = tr("{output}: {file} cannot hold geometries. Only the fields are written.")
        yield text, lambda _, other: other.keeps_geometry
    if not found.keeps_crs:
        text = tr("{output}: {file} does not keep the reference system ({crs}).")
        text = text.replace("{crs}", layout.crs.authid() or layout.crs.description())
        yield text, lambda _, other: other.keeps_crs
    if found.dropped:
        dropped = tr(" and ").join(found.dropped)
        text = tr("{output}: {file} cannot hold {dropped} values.").replace("{dropped}", dropped)
        yield text, lambda _, other: not other.dropped
    if found.moves_by:
        # With three digits, and never in powers of ten.
        rounded = float(f"{found.moves_by:.3g}")
        moved = fixed(rounded, max(0, 2 - int(np.floor(np.log10(rounded)))))
        text = tr("{output}: {file} moves positions by up to about {moved} units of the layer.")
        yield text.replace("{moved}", moved), lambda _, other: not other.moves_by
