"""What a format makes of a layer, found before the work: a few features, written and read again.

Formats differ in what they hold: types and names of fields, geometries, features without any.
No list of that would be right for every version of GDAL and QGIS. So features with values of
every kind are written into a scratch folder, by the writer that is to write the result.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsWkbTypes,
)

from ...compat import integer_field, real_field, text_field
from .destination import Destination
from .findings import (
    FIELDS,
    GEOMETRY,
    LAYER,
    NAMES,
    TITLE,
    Findings,
    Refusal,
    dropped_of,
    in_order,
    key_of,
    losses_of,
    names_alike,
    plain_rows,
    tried_rows,
)
from .layout import Layout
from .names import fields_as_written, other_names
from .samples import (
    ALL,
    BLANKS,
    BROKEN,
    REPEATED,
    SIGNS,
    RealLimit,
    has_width,
    is_kept,
    is_rare,
    is_real,
    is_text,
    may_be_text,
    real_ladder,
    real_limit,
)
from .scratch import Read, Sample, written_and_read
from .signs import breaking, lost_signs
from .writers import NotWrittenError

#: By how much of their coordinates positions may move unnoticed: under a millimeter on the globe.
_NEGLIGIBLE = 1e-10
#: By how much they move where they go through another reference system, in units of the layer.
_ROUNDING = 1e-8
#: A driver and an ending.
Format = tuple[str, str]
#: Which real numbers formats keep, by their driver and ending: another file tells nothing new.
_REAL_LIMITS: dict[Format, RealLimit] = {}
#: Likewise, the characters with which a file cannot be read again: in any field, and by its name.
_BREAKING: dict[Format, tuple[frozenset[str], dict[str, frozenset[str]]]] = {}


class Probe:
    """Tries what a destination makes of a layer.

    Parameters
    ----------
    destination
        A file or a layer in memory.
    layout
        Of the layer.
    geometries
        Some like those of the layer; none where it has no geometry.
    poll
        Called before each file that is tried; raises to cancel.
    """

    def __init__(
        self,
        destination: Destination,
        layout: Layout,
        geometries: Sequence[Optional[QgsGeometry]],
        context: QgsProcessingContext,
        poll: Optional[Callable[[], None]] = None,
    ) -> None:
        self._destination = destination
        self._layout = layout
        self._geometries = list(geometries) or [None]
        self._context = context
        self._poll = poll
        self._kept_vertices: dict[bool, bool] = {}

    @property
    def destination(self) -> Destination:
        """The Destination."""
        return self._destination

    def of(self, destination: Destination) -> Probe:
        """A Probe of another destination for the same layer."""
        return Probe(destination, self._layout, self._geometries, self._context, self._poll)

    def findings(self) -> Findings:
        """The Findings."""
        as_text: tuple[str, ...] = ()
        while True:
            try:
                found = self._compared(as_text)
                lost = [name for name, losses in found.losses.items() if ALL in losses]
                changed = tuple(name for name in lost if may_be_text(self._field(name)))
            except NotWrittenError as error:
                refusal = self._refusal(error.reason, as_text)
                found = Findings(refusal)
                changed = refusal.fields if refusal.what == FIELDS else ()
                if not all(may_be_text(self._field(name)) for name in changed):
                    return found
            # What has become text already is not mended by that.
            if not changed or not set(changed).isdisjoint(as_text):
                return found
            as_text = (*as_text, *changed)

    def missing_as(self, as_text: Sequence[str]) -> Optional[str]:
        """As what features without geometry are read again.

        Parameters
        ----------
        as_text
            Of the Findings.

        Returns
        -------
        str or None
            `NULL` or `EMPTY`; None where they are lost, or get a place that they never had.
        """
        layout = self._layout.with_text(as_text)
        kind = QgsWkbTypes.displayString(QgsWkbTypes.flatType(self._layout.geometry_type))
        empty = QgsGeometry.fromWkt(f"{kind} EMPTY")
        geometries = [self._geometries[0], None, empty, self._geometries[0]]
        rows, key = plain_rows(layout, len(geometries)), key_of(layout)
        for number, row in enumerate(rows, 1):
            if key is not None:
                row[key] = number
        try:
            read = self._written(layout, list(zip(rows, geometries)))
        except NotWrittenError:
            return None
        if read is None:
            return "NULL"
        gone = [feature for feature in read.features if _is_missing(feature)]
        if len(read.features) != len(rows) or len(gone) != 2:
            return None
        features = read.features
        if key is not None:
            place = fields_as_written(layout.fields.names(), read.names)[key]
            features = in_order(features, place) or features
        return "EMPTY" if features[1].hasGeometry() else "NULL"

    def keeps_vertices(self, geometry: QgsGeometry) -> bool:
        """Whether a geometry arrives with coordinates that are not finite where it had them.

        One whose heights alone are not finite answers for all such, and one with others too.
        """
        sent = _finite(geometry)
        key = all(map(all, sent))
        if key not in self._kept_vertices:
            fields = [integer_field("number")]
            layout = Layout.of(fields, self._layout.geometry_type, self._layout.crs)
            try:
                read = self._written(layout, [([1], geometry)])
                kept = None if read is None else [_finite(one.geometry()) for one in read.features]
            except NotWrittenError:
                kept = []
            self._kept_vertices[key] = kept is None or kept == [sent]
        return self._kept_vertices[key]

    def lost_characters(self, characters: Sequence[str]) -> list[str]:
        """Those of some characters that texts do not keep."""
        read = self._values([text_field("text")], [[one] for one in characters])
        return [one for one, (kept,) in zip(characters, read or []) if one != kept]

    def keeps(self, field: QgsField, values: Sequence[Any]) -> bool:
        """Whether some values of a field are kept, in the width that it says."""
        try:
            read = self._values([field], [[value] for value in values])
        except NotWrittenError:
            return False
        return read is None or all(is_kept(one, kept) for one, (kept,) in zip(values, read))

    def _values(
        self, fields: Iterable[QgsField], rows: Sequence[Sequence[Any]], is_named: bool = False
    ) -> Optional[list[list[Any]]]:
        """Rows of values of some fields as they are read again; None where nothing reads them.

        Their names count for nothing, unless it is said that they do.

        Raises
        ------
        NotWrittenError
        """
        key = integer_field(self._layout.free_name("number"))
        layout = Layout.of([key], self._layout.geometry_type, self._layout.crs)
        for number, field_ in enumerate(fields):
            layout.fields.append(QgsField(field_))
            if not is_named:
                layout.fields.rename(number + 1, f"value_{number}")
        written = [([number, *row], self._geometries[0]) for number, row in enumerate(rows, 1)]
        read = self._written(layout, written)
        if read is None:
            return None
        key, *places = fields_as_written(layout.fields.names(), read.names)
        features = in_order(read.features, key) or read.features
        if len(features) != len(rows) or None in places:
            raise NotWrittenError("", "")
        return [[feature.attribute(place) for place in places] for feature in features]

    def _real_limits(self, layout: Layout) -> dict[str, RealLimit]:
        """What is kept of real numbers (dict of str to RealLimit), in fields without a width."""
        names = [one.name() for one in layout.fields if is_real(one) and not has_width(one)]
        key = self._format()
        if not names or key is None:
            return {}
        if key not in _REAL_LIMITS:
            try:
                read = self._values([real_field("")] * 3, real_ladder())
            except NotWrittenError:
                read = None
            _REAL_LIMITS[key] = RealLimit() if read is None else real_limit(read)
        return dict.fromkeys(names, _REAL_LIMITS[key])

    def _lost_signs(
        self, layout: Layout, losses: Mapping[str, Mapping[str, Any]]
    ) -> dict[str, dict[str, Any]]:
        """What becomes of single characters in texts: for each field with such losses a dict."""
        names = [one.name() for one in layout.fields if is_text(one)]
        names = [name for name in names if ALL not in losses.get(name, ())]
        key = self._format()
        if not names or key is None:
            return {}
        if key not in _BREAKING:
            _BREAKING[key] = breaking(self._texts, ["text"]), {}
        return {
            name: {loss: signs for loss, signs in zip((SIGNS, BROKEN, BLANKS), found) if signs}
            for name, found in lost_signs(self._texts, names, *_BREAKING[key]).items()
        }

    def _texts(self, names: Sequence[str], texts: Sequence[str]) -> Sequence[Sequence[Any]]:
        """Texts, each in all of some fields, as they are read again.

        Raises
        ------
        NotWrittenError
        """
        rows = [[text] * len(names) for text in texts]
        return self._values(map(text_field, names), rows, is_named=True) or rows

    def _format(self) -> Optional[Format]:
        """The driver and the ending of a file; None where there is none."""
        if self._destination.path is None:
            return None
        return self._destination.driver, os.path.splitext(self._destination.path)[1].lower()

    def _field(self, name: str) -> QgsField:
        return self._layout.fields.at(self._layout.fields.indexFromName(name))

    def _refusal(self, reason: str, as_text: Sequence[str]) -> Refusal:
        """What is refused of a layer that cannot be written with some fields as text."""
        layout = self._layout.with_text(as_text)
        instead = self._name_instead(layout)
        if instead:
            return Refusal(TITLE, instead=instead)
        names = layout.fields.names()
        # Rare types first: as a rule nothing else is refused.
        rare = [name for name in names if is_rare(layout.fields.at(names.index(name)))]
        alone = tuple(name for name in rare if not self._is_written(layout, [name]))
        if alone:
            return Refusal(FIELDS, reason, alone)
        same = names_alike(names)
        if same and self._is_written(layout, [name for name in names if name not in same[1:]]):
            return Refusal(NAMES, reason, same)
        if not self._is_any_written(layout):
            return Refusal(GEOMETRY, reason)
        alone = tuple(name for name in names if not self._is_written(layout, [name]))
        if alone:
            return Refusal(FIELDS, reason, alone)
        return Refusal(LAYER, reason)

    def _is_any_written(self, layout: Layout) -> bool:
        """Whether a layer is written if it has no fields, or but one."""
        # Some formats hold no layer without any field; the last one means nothing to them.
        names = layout.fields.names()[-1:]
        return self._is_written(layout, []) or self._is_written(layout, names)

    def _is_written(self, layout: Layout, names: Sequence[str]) -> bool:
        """Whether a layer is written if it has no other fields than these."""
        fields = QgsFields()
        for name in names:
            fields.append(layout.fields.at(layout.fields.indexFromName(name)))
        alone = replace(layout, fields=fields, fid_is_key=False)
        try:
            read = self._written(alone, [(tried_rows(alone)[0], self._geometries[0])])
        except NotWrittenError:
            return False
        return read is None or len(read.features) == 1

    def _name_instead(self, layout: Layout) -> str:
        """A name under which a layer without fields is written; empty if its own is none of it."""
        if self._destination.path is None or self._is_any_written(layout):
            return ""
        for destination, name in _renamed(self._destination):
            if self.of(destination)._is_any_written(layout):
                return name
        return ""

    def _compared(self, as_text: tuple[str, ...]) -> Findings:
        """Findings with some fields as text.

        Raises
        ------
        NotWrittenError
        """
        layout = self._layout.with_text(as_text)
        names = layout.fields.names()
        rows = self._tried(layout, names)
        keys: Sequence[str] = ()
        try:
            read = self._written(layout, rows)
        except NotWrittenError:
            rows = self._tried(layout)
            read = self._written(layout, rows)
            keys = [one.name() for one in layout.fields if not self._repeats(layout, one)]
        rows, geometries = map(list, zip(*rows))
        if read is None:
            return Findings(as_text=as_text)
        if len(read.features) != len(rows):
            raise NotWrittenError("", "")
        places = fields_as_written(names, read.names)
        key = key_of(layout)
        ordered = None if key is None else in_order(read.features, places[key])
        features = ordered or read.features
        losses = losses_of(layout, rows, features, places)
        for name, limit in self._real_limits(layout).items():
            if limit.losses and ALL not in losses.get(name, ()):
                losses.setdefault(name, {}).update(dict.fromkeys(limit.losses, limit))
        same = names_alike(names)
        if any(ALL in losses.get(name, ()) for name in same):
            return Findings(Refusal(NAMES, fields=same))
        if key is not None and ordered is None:
            losses[layout.fields.at(key).name()] = {ALL: None}
        for name, lost in self._lost_signs(layout, losses).items():
            losses.setdefault(name, {}).update(lost)
        for name in keys:
            losses.setdefault(name, {})[REPEATED] = None
        there = [(name, place) for name, place in zip(names, places) if place is not None]
        written = {name: read.names[place] for name, place in there}
        renamed = {name: other for name, other in written.items() if name != other}
        found = Findings(None, as_text, renamed, losses)
        if self._geometries[0] is None:
            return found
        if any(_is_missing(feature) for feature in features):
            return replace(found, keeps_geometry=False)
        moves_by, is_there = self._moves_by(read.crs, features, geometries)
        return replace(
            found,
            keeps_crs=is_there and (read.crs.isValid() or not layout.crs.isValid()),
            dropped=dropped_of(layout.geometry_type, features),
            moves_by=moves_by,
        )

    def _tried(self, layout: Layout, repeating: Sequence[str] = ()) -> list[Sample]:
        """Rows with geometries, of which texts of some fields are there more than once."""
        rows = tried_rows(layout, len(self._geometries), repeating)
        return [(row, self._geometries[n % len(self._geometries)]) for n, row in enumerate(rows)]

    def _repeats(self, layout: Layout, own: QgsField) -> bool:
        """Whether a layer is written in which texts of this field are there more than once."""
        try:
            if is_text(own):
                self._written(layout, self._tried(layout, [own.name()]))
        except NotWrittenError:
            return False
        return True

    def _moves_by(
        self,
        crs: QgsCoordinateReferenceSystem,
        features: Sequence[QgsFeature],
        geometries: Sequence[QgsGeometry],
    ) -> tuple[float, bool]:
        """By how much features are off, and whether the reference system puts them there.

        In units of the layer; 0 where that is negligible. Some files hold the same numbers as the
        layer, but name another reference system.
        """
        project = self._context.transformContext()
        transform = QgsCoordinateTransform(crs, self._layout.crs, project)
        read = [feature.geometry() for feature in features]
        sent, kept = (np.array([_edges(one) for one in ones]) for ones in (geometries, read))
        off = as_written = float(np.abs(kept - sent).max())
        try:
            for geometry in read:
                geometry.transform(transform)
        except QgsCsException:
            off = math.inf
        else:
            off = float(np.abs(np.array([_edges(one) for one in read]) - sent).max())
        least = max(_NEGLIGIBLE * np.abs(sent).max(), _ROUNDING)
        is_there = off <= max(least, 2 * as_written)
        off = min(off, as_written)
        return (off if off > least else 0.0), is_there

    def _written(self, layout: Layout, rows: Sequence[Sample]) -> Optional[Read]:
        if self._poll is not None:
            self._poll()
        return written_and_read(self._destination, layout, rows, self._context)


def _renamed(destination: Destination) -> Iterator[tuple[Destination, str]]:
    """Destinations like this one, each with the name that is another one there."""
    folder, base = os.path.split(destination.path)
    stem, ending = os.path.splitext(base)
    table = destination.table or destination.options.get("layerName")
    if table:
        # Some formats name a layer as its file, and take no other name.
        others = [name for name in other_names(table) if name != stem]
        for name in (*others, stem):
            yield replace(destination, table=name), name
    for name in other_names(stem):
        yield replace(destination, path=os.path.join(folder, name + ending)), name + ending


def _finite(geometry: QgsGeometry) -> list[tuple[bool, bool]]:
    """For each corner whether its place is finite."""
    return [(math.isfinite(one.x()), math.isfinite(one.y())) for one in geometry.vertices()]


def _is_missing(feature: QgsFeature) -> bool:
    return not feature.hasGeometry() or feature.geometry().isEmpty()


def _edges(geometry: QgsGeometry) -> tuple[float, float, float, float]:
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
