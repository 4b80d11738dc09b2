"""What becomes of the values of a layer, counted before the work or as they are written."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Callable, Optional

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ...compat import field_kind
from ...translation import localized, tr
from ..features import features_of
from ..log.feedback import Progress
from ..log.numbers import counted
from .findings import Findings
from .names import listed
from .probe import Probe
from .samples import (
    ALL,
    BLANKS,
    BROKEN,
    CHARACTERS,
    DECIMALS,
    DIGITS,
    EMPTY,
    FIRST_YEAR,
    INFINITE,
    LARGEST_EXACT,
    LENGTH,
    MILLISECONDS,
    NULL,
    OLD,
    RANGE,
    REPEATED,
    SIGNS,
    ZONE,
    as_number,
    as_text,
    fits,
    has_width,
    is_real,
    may_lose,
    samples,
)
from .signs import NEVER_READ, shown
from .writers import has_finite_vertices

_LOWEST = -(2**31)


def too_narrow(
    source: QgsProcessingFeatureSource,
    keeps: Callable[[QgsField, Sequence[Any]], bool],
    progress: Progress,
) -> list[str]:
    """Names of fields whose values need more than the width that the field says.

    QGIS rounds and cuts what it writes to the width of its field, or fails with it.

    Parameters
    ----------
    keeps
        Whether the destination keeps some values (sequence) of a field (QgsField).
    progress
        Asked for cancel.
    """
    fields = source.fields()
    wide = [
        (index, own.length(), own.precision()) for index, own in enumerate(fields) if has_width(own)
    ]
    narrow, ends = [], {index: (math.inf, -math.inf) for index, _, _ in wide}
    for feature in _features(source, ends, progress) if wide else ():
        for one in list(wide):
            index, length, decimals = one
            value = feature.attribute(index)
            if not fits(value, length, decimals):
                narrow.append(fields.at(index).name())
                wide.remove(one)
            elif isinstance(value, float) and math.isfinite(value):
                least, most = ends[index]
                ends[index] = min(least, value), max(most, value)
        if not wide:
            break
    for index, _, _ in wide:
        own = fields.at(index)
        # What the format is tried with later has to fit as well.
        tried = [*filter(math.isfinite, ends[index]), *(value for value, _ in samples(own))]
        if is_real(own) and not keeps(own, tried):
            narrow.append(own.name())
    return narrow


def with_lowest(source: QgsProcessingFeatureSource, progress: Progress) -> list[str]:
    """Names of fields of 32 bits that hold the lowest number of such.

    It is no data in many rasters. QGIS refuses to write it into such a field, in every format.

    Parameters
    ----------
    progress
        Asked for cancel.
    """
    fields = source.fields()
    indices = [index for index, own in enumerate(fields) if field_kind(own) == "Int"]
    found = []
    while indices:
        names = [QgsExpression.quotedColumnRef(fields.at(index).name()) for index in indices]
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
        request.setSubsetOfAttributes(indices)
        request.setFilterExpression(" OR ".join(f"{name} = {_LOWEST}" for name in names))
        request.setFeedback(progress.feedback)
        first = next(features_of(source, progress, request), None)
        progress.stop_if_canceled()
        holding = [] if first is None else [i for i in indices if first.attribute(i) == _LOWEST]
        if not holding:
            break
        found += [fields.at(index).name() for index in holding]
        indices = [index for index in indices if index not in holding]
    return found


def check_values(
    changes: Sequence[Change], source: QgsProcessingFeatureSource, progress: Progress
) -> None:
    """Have all features of the input looked at.

    Parameters
    ----------
    changes
        Whose fields are those of the input.
    progress
        Asked for cancel.
    """
    if not changes:
        return
    indices = {index for change in changes for index in change.fields}
    for feature in _features(source, indices, progress):
        for change in changes:
            change.look(feature, feature.id())


def count_missing(
    source: QgsProcessingFeatureSource,
    keeps_vertices: Callable[[QgsGeometry], bool],
    progress: Progress,
) -> int:
    """Number of features that will be without geometry.

    Parameters
    ----------
    keeps_vertices
        Whether a geometry is written although it has coordinates that are not finite.
    progress
        Asked for cancel.
    """
    missing = 0
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for feature in features_of(source, progress, request):
        geometry = feature.geometry()
        missing += (
            geometry.isEmpty()
            or not geometry.boundingBox().isFinite()
            or not (has_finite_vertices(geometry) or keeps_vertices(geometry))
        )
    return missing


def _features(
    source: QgsProcessingFeatureSource, indices: Iterable[int], progress: Progress
) -> Iterator[QgsFeature]:
    """The features with these attributes alone."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(sorted(indices))
    return features_of(source, progress, request)


def changes_of(
    fields: QgsFields, indices: Iterable[int], found: Findings, as_text: Collection[str]
) -> list[Change]:
    """What a destination may do to the values of some fields.

    Parameters
    ----------
    indices
        Of the fields that it is about.
    as_text
        Fields whose values are written as text.
    """
    # What a limit is need not be hashable.
    kinds, changes = [], []
    for index in indices:
        name = fields.at(index).name()
        for loss, limit in sorted(found.losses.get(name, {}).items()):
            kind = loss, limit, name in as_text
            if kind not in kinds:
                kinds.append(kind)
                changes.append(Change(*kind))
            changes[kinds.index(kind)].fields[index] = name
    return changes


class Change:
    """What a destination changes in the values of some fields.

    Parameters
    ----------
    limit
        As of the Findings.
    is_text
        Whether values are written as text, which must not be cut.

    Attributes
    ----------
    fields
        Their names by their indices.
    """

    def __init__(self, loss: str, limit: Any, is_text: bool) -> None:
        self.loss = loss
        self.fields: dict[int, str] = {}
        self.is_refused = loss in (REPEATED, BROKEN) or (is_text and loss == LENGTH)
        self.remedy = _remedy(loss)
        self._limit = limit
        self._count = 0
        self._first: Optional[int] = None
        #: Of each field that holds such values, those that count of its characters.
        self._characters: dict[str, set[str]] = {}
        self._texts: set[tuple[int, str]] = set()

    @property
    def is_never_read(self) -> bool:
        """Whether it can only be about texts such as GDAL reads none."""
        return self.loss == SIGNS and self._limit <= NEVER_READ

    def look(self, feature: QgsFeature, number: int) -> None:
        """Take note of the values of a feature, which is called by this number."""
        for index, name in self.fields.items():
            value = feature.attribute(index)
            if self.loss == CHARACTERS:
                if isinstance(value, str) and not value.isascii():
                    self._characters.setdefault(name, set()).update(value)
            elif self._is_changed(index, value):
                self._count += 1
                if self._first is None:
                    self._first = number
                found = self._characters.setdefault(name, set())
                if self.loss in (SIGNS, BROKEN):
                    found.update(self._limit.intersection(as_text(value)))

    def _is_changed(self, index: int, value: Any) -> bool:
        if self.loss != REPEATED:
            return may_lose(self.loss, value, self._limit)
        # No text at all is as good as NULL.
        text = as_text(value) or ""
        is_repeated = (index, text) in self._texts
        self._texts.update([(index, text)] if text else ())
        return is_repeated

    def is_kept(self, _: object, found: Findings) -> bool:
        """Whether another format, of which something was found, changes nothing here."""
        every = self._characters.items()
        return all(self._is_kept_by(found.losses.get(name, {}), own) for name, own in every)

    def _is_kept_by(self, losses: Mapping[str, Any], characters: Set[str]) -> bool:
        if self.loss in (SIGNS, BROKEN):
            lost = [losses.get(one, ()) for one in (SIGNS, BROKEN)]
            return ALL not in losses and characters.isdisjoint(itertools.chain(*lost))
        return losses.keys().isdisjoint((self.loss, ALL))

    def told(self, probe: Probe) -> Optional[str]:
        """Sentences about the change, or None where no value is changed."""
        every = set().union(*self._characters.values())
        if self.loss == CHARACTERS:
            asked = sorted(every - NEVER_READ)
            lost = probe.lost_characters(asked) if asked else []
            names = [name for name, own in self._characters.items() if not own.isdisjoint(lost)]
            text = tr("Characters of {fields} are lost: {lost}.")
            return text.format(lost=listed(lost), fields=listed(names)) if lost else None
        if not self._count:
            return None
        return _said_of(self.loss, self._count).format(
            id=self._first,
            fields=listed(list(self._characters)),
            limit=self._limit,
            largest=counted(LARGEST_EXACT),
            year=FIRST_YEAR,
            decimals=getattr(self._limit, "decimals", None),
            null=_shown(self._limit) if self.loss == NULL else None,
            signs=shown(every),
        )


def _said_of(loss: str, n: int) -> str:
    """What a format does to values. Made when it is asked for: nothing is translated at import."""
    return {
        ALL: tr("%n values of {fields} are lost (first in feature {id}).", n),
        LENGTH: tr(
            "%n values of {fields} are too long and would be cut (first in feature {id}). Most "
            "allowed: {limit}.",
            n,
        ),
        BLANKS: tr(
            "%n values of {fields} begin or end with blanks, which are lost (first in feature "
            "{id}).",
            n,
        ),
        OLD: tr(
            "%n values of {fields} are dates before {year} and are written wrong (first in "
            "feature {id}).",
            n,
        ),
        MILLISECONDS: tr(
            "%n values of {fields} lose their milliseconds (first in feature {id}).", n
        ),
        ZONE: tr("%n values of {fields} lose their time zone (first in feature {id}).", n),
        DIGITS: tr(
            "%n values of {fields} are above {largest} and lose digits (first in feature {id}).", n
        ),
        RANGE: tr(
            "%n values of {fields} are out of range and are written wrong (first in feature "
            "{id}). Out of range: {limit}.",
            n,
        ),
        INFINITE: tr("%n values of {fields} are infinite and are lost (first in feature {id}).", n),
        DECIMALS: tr(
            "%n values of {fields} have more than {decimals} decimals and are rounded (first in "
            "feature {id}).",
            n,
        ),
        NULL: tr(
            "%n values of {fields} are NULL (first in feature {id}). They are written as: {null}.",
            n,
        ),
        EMPTY: tr("%n values of {fields} are empty and become NULL (first in feature {id}).", n),
        SIGNS: tr(
            "%n values of {fields} contain characters that are lost or changed (first in feature "
            "{id}): {signs}.",
            n,
        ),
        BROKEN: tr(
            "%n values of {fields} contain characters that would break the file (first in "
            "feature {id}): {signs}.",
            n,
        ),
        REPEATED: tr(
            "%n values of {fields} are the same as in an earlier feature, which is not allowed "
            "(first in feature {id}).",
            n,
        ),
    }[loss]


def _remedy(loss: str) -> str:
    """What the user can change beside the format; an empty text where there is nothing."""
    return {
        REPEATED: tr("Make them different or rename the field."),
        BROKEN: tr("Remove these characters."),
    }.get(loss, "")


def _shown(value: Any) -> str:
    """What was read in the place of NULL, as it stands in a sentence."""
    number = as_number(value)
    if isinstance(number, (int, float)):
        return localized(f"{number:g}")
    if value == "":
        return tr("empty text")
    # Numbered, as a rule: each feature has another one.
    return tr("text such as “{text}”").format(text=value)
