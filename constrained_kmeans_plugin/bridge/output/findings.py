"""What a format makes of a layer, told from features that were written and read again."""

import string
from dataclasses import dataclass, field
from typing import Optional

from qgis.core import QgsWkbTypes

from ...compat import is_null
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
    what : str
        One of `FIELDS`, `NAMES`, `KEYS`, `GEOMETRY`, `LAYER` and `TITLE`.
    reason : str
        In the words of the driver, as far as it has some.
    fields : tuple of str
        The fields that it is about.
    instead : str
        Another name of the layer or of its file, which would do.
    """

    what: str
    reason: str = ""
    fields: tuple = ()
    instead: str = ""


@dataclass(frozen=True)
class Findings:
    """What a format makes of a layer.

    Attributes
    ----------
    refusal : Refusal or None
        Why the layer cannot be written; then nothing else is known.
    as_text : tuple of str
        Fields of whose type the format has none, and which it holds as text.
    renamed : dict of str to str
        Names of fields as they are written, where that is otherwise.
    losses : dict of str to dict of str
        For each field what is lost of its values, where something is. With a loss goes its limit:
        how long texts may be (Limit), which numbers are kept (WholeLimit, RealLimit), which
        characters are not (frozenset; Ends), and what NULL becomes.
    keeps_geometry, keeps_crs : bool
    dropped : tuple of str
        Which of Z and M are not kept.
    moves_by : float
        By how much positions are off, in units of the layer; 0 where that is negligible.
    """

    refusal: Optional[Refusal] = None
    as_text: tuple = ()
    renamed: dict = field(default_factory=dict)
    losses: dict = field(default_factory=dict)
    keeps_geometry: bool = True
    keeps_crs: bool = True
    dropped: tuple = ()
    moves_by: float = 0.0


def names_alike(names):
    """Names that are the same but for case, and for blanks and signs."""
    plain = list(map(plain_name, names))
    return tuple(name for name, one in zip(names, plain) if plain.count(one) > 1)


def key_of(layout):
    """Index of the field by whose values features are found again; None where none has numbers."""
    names = [name.lower() for name in layout.fields.names()]
    if layout.fid_is_key and "fid" in names:
        return names.index("fid")
    # The last one is none of those that mean something to a format.
    numbers = [index for index, own in enumerate(layout.fields) if is_number(own)]
    return numbers[-1] if numbers else None


def tried_rows(layout, least=1, repeating=()):
    """Attributes (list of list) that show what is kept: ordinary ones, NULL, all others.

    Parameters
    ----------
    layout : Layout
    least : int
        Number of rows, unless more are needed.
    repeating : sequence of str
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
        numbers = list(range(1, n_rows + 1))
        # A key of a GeoPackage cannot be NULL.
        if fields[key].name().lower() != "fid":
            numbers[1] = None
        columns[key] = numbers
    return _rows(columns, n_rows)


def plain_rows(layout, count):
    """Attributes (list of list) of ordinary values, of which no text is there twice."""
    return _rows([_all_different([_sample(own, 0)] * count) for own in layout.fields], count)


def _rows(columns, count):
    return [[values[row] for values in columns] for row in range(count)]


def _all_different(values):
    """Values, with other ones for texts that were there before."""
    return [
        _TEXTS[row] if isinstance(value, str) and value in values[:row] else value
        for row, value in enumerate(values)
    ]


def _sample(own, row):
    """What is in a field in a row; the second one holds NULL."""
    found = samples(own)
    if row == 1 or not found:
        return None
    return found[min(max(row - 1, 0), len(found) - 1)][0]


def in_order(features, place):
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


def losses_of(layout, rows, features, places):
    """For each field what is lost of its values, each loss with its limit."""
    losses, key = {}, key_of(layout)
    for index, (own, place) in enumerate(zip(layout.fields, places)):
        read = [None if place is None else feature.attribute(place) for feature in features]
        # A key, too, may be NULL; its other values are those that features are found again by.
        tried = [loss for _, loss in samples(own)] if index != key else []
        sent = [row[index] for row in rows]
        pairs = list(zip(tried, [sent[0], *sent[2:]], [read[0], *read[2:]]))
        found = {loss: None for loss, value, one in pairs if not is_kept(value, one)}
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


def dropped_of(kind, features):
    """Which of the third and fourth coordinates are not kept."""
    read = [feature.geometry().wkbType() for feature in features]
    named = (("Z", QgsWkbTypes.hasZ), ("M", QgsWkbTypes.hasM))
    return tuple(name for name, has in named if has(kind) and not all(map(has, read)))
