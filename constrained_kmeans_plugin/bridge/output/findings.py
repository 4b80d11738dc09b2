"""What a format makes of a layer, told from features that were written and read again."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import QgsFeature, QgsField, QgsWkbTypes

from ...compat import is_null
from .layout import Layout
from .names import plain_name
from .samples import (
    ALL,
    DIGITS,
    LENGTH,
    NULL,
    RANGE,
    WholeLimit,
    as_number,
    is_kept,
    is_number,
    is_text,
    samples,
    text_limit,
)

#: What is refused: the fields, fields of the same name, fields whose values must not repeat, the
#: geometry, the layer as a whole, or the name of the layer or of its file.
FIELDS, NAMES, KEYS, GEOMETRY, LAYER, TITLE = (
    *("fields", "names", "keys", "geometry", "layer", "title"),
)
#: Texts of rows that are to differ, as short as may be: more than there are rows.
_TEXTS = string.digits + string.ascii_uppercase + string.ascii_lowercase


@dataclass(frozen=True)
class Refusal:
    """Why a format cannot hold a layer.

    Attributes
    ----------
    what
        One of `FIELDS`, `NAMES`, `KEYS`, `GEOMETRY`, `LAYER` and `TITLE`.
    reason
        In the words of the driver, as far as it has some.
    fields
        The fields that it is about.
    instead
        Another name of the layer or of its file, which would do.
    """

    what: str
    reason: str = ""
    fields: tuple[str, ...] = ()
    instead: str = ""


@dataclass(frozen=True)
class Findings:
    """What a format makes of a layer.

    Attributes
    ----------
    refusal
        Why the layer cannot be written; then nothing else is known.
    as_text
        Fields of whose type the format has none, and which it holds as text.
    renamed
        Names of fields as they are written, where that is otherwise.
    losses
        For each field what is lost of its values, where something is. With a loss goes its limit:
        how long texts may be (Limit), which numbers are kept (WholeLimit, RealLimit), which
        characters are not (frozenset; Ends), and what NULL becomes.
    dropped
        Which of Z and M are not kept.
    moves_by
        By how much positions are off, in units of the layer; 0 where that is negligible.
    """

    refusal: Optional[Refusal] = None
    as_text: tuple[str, ...] = ()
    renamed: dict[str, str] = field(default_factory=dict)
    losses: dict[str, dict[str, Any]] = field(default_factory=dict)
    keeps_geometry: bool = True
    keeps_crs: bool = True
    dropped: tuple[str, ...] = ()
    moves_by: float = 0.0


def names_alike(names: Sequence[str]) -> tuple[str, ...]:
    """Names that are the same but for case, and for blanks and signs."""
    plain = list(map(plain_name, names))
    return tuple(name for name, one in zip(names, plain) if plain.count(one) > 1)


def key_of(layout: Layout) -> Optional[int]:
    """Index of the field by whose values features are found again; None where none has numbers."""
    names = [name.lower() for name in layout.fields.names()]
    if layout.fid_is_key and "fid" in names:
        return names.index("fid")
    # The last one is none of those that mean something to a format.
    numbers = [index for index, own in enumerate(layout.fields) if is_number(own)]
    return numbers[-1] if numbers else None


def tried_rows(layout: Layout, least: int = 1, repeating: Sequence[str] = ()) -> list[list[Any]]:
    """Attributes (list of list) that show what is kept: ordinary ones, NULL, all others.

    Parameters
    ----------
    least
        Number of rows, unless more are needed.
    repeating
        Fields of which a value is there more than once, where they are texts; others differ.
    """
    key, fields = key_of(layout), list(layout.fields)
    if key is not None and fields[key].length() > 0:
        # Its numbers may have but one digit.
        least = min(least, 9)
    n_rows = max(least, *(2 + len(samples(own)) for own in fields), 2)
    columns = [[_sample(own, row) for row in range(n_rows)] for own in fields]
    columns = [
        values if own.name() in repeating else _all_different(values)
        for own, values in zip(fields, columns)
    ]
    if key is not None:
        numbers: list[Optional[int]] = list(range(1, n_rows + 1))
        # A key of a GeoPackage cannot be NULL.
        if fields[key].name().lower() != "fid":
            numbers[1] = None
        columns[key] = numbers
    return _rows(columns, n_rows)


def plain_rows(layout: Layout, count: int) -> list[list[Any]]:
    """Attributes (list of list) of ordinary values, of which no text is there twice."""
    return _rows([_all_different([_sample(own, 0)] * count) for own in layout.fields], count)


def _rows(columns: Sequence[Sequence[Any]], count: int) -> list[list[Any]]:
    return [[values[row] for values in columns] for row in range(count)]


def _all_different(values: Sequence[Any]) -> list[Any]:
    """Values, with other ones for texts that were there before."""
    return [
        _TEXTS[row] if isinstance(value, str) and value in values[:row] else value
        for row, value in enumerate(values)
    ]


def _sample(own: QgsField, row: int) -> Any:
    """What is in a field in a row; the second one holds NULL."""
    found = samples(own)
    if row == 1 or not found:
        return None
    return found[min(max(row - 1, 0), len(found) - 1)][0]


def in_order(features: Sequence[QgsFeature], place: Optional[int]) -> Optional[list[QgsFeature]]:
    """Features by their keys, of which one may be missing; None where these were not kept."""
    numbers = {}
    for feature in features:
        value = None if place is None else feature.attribute(place)
        numbers[None if is_null(value) else as_number(value)] = feature
    order = range(1, len(features) + 1)
    missing, spare = set(order) - set(numbers), set(numbers) - set(order)
    if len(missing) == len(spare) == 1:
        numbers[missing.pop()] = numbers.pop(spare.pop())
    return [numbers[n] for n in order] if set(numbers) == set(order) else None


def losses_of(
    layout: Layout,
    rows: Sequence[Sequence[Any]],
    features: Sequence[QgsFeature],
    places: Sequence[Optional[int]],
) -> dict[str, dict[str, Any]]:
    """For each field what is lost of its values, each loss with its limit."""
    losses, key = {}, key_of(layout)
    for index, (own, place) in enumerate(zip(layout.fields, places)):
        read = [None if place is None else feature.attribute(place) for feature in features]
        # A key, too, may be NULL; its other values are those that features are found again by.
        tried = [loss for _, loss in samples(own)] if index != key else []
        sent = [row[index] for row in rows]
        pairs = list(zip(tried, [sent[0], *sent[2:]], [read[0], *read[2:]]))
        found: dict[str, Any] = {
            loss: None for loss, value, one in pairs if not is_kept(value, one)
        }
        if LENGTH in found:
            long = [(value, str(one or "")) for loss, value, one in pairs if loss == LENGTH]
            limit = text_limit(*zip(*long))
            found[LENGTH] = limit
            if limit is None:
                del found[LENGTH]
        if RANGE in found:
            found[RANGE] = WholeLimit()
            found.pop(DIGITS, None)
        if ALL in found:
            found = {ALL: None}
        is_null_lost = not is_kept(None, read[1]) or (is_text(own) and not is_null(read[1]))
        if place is not None and rows[1][index] is None and is_null_lost:
            found[NULL] = read[1]
        if found:
            losses[own.name()] = found
    return losses


def dropped_of(kind: QgsWkbTypes.Type, features: Sequence[QgsFeature]) -> tuple[str, ...]:
    """Which of the third and fourth coordinates are not kept."""
    read = [feature.geometry().wkbType() for feature in features]
    named = (("Z", QgsWkbTypes.hasZ), ("M", QgsWkbTypes.hasM))
    return tuple(name for name, has in named if has(kind) and not all(map(has, read)))
