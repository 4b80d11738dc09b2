"""What a format makes of a layer, told from features that were written and read again."""

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
    samples,
    text_limit,
)

#: What is refused: the fields, fields of the same name, the geometry, the layer as a whole, or the
#: name of the layer or of its file.
FIELDS, NAMES, GEOMETRY, LAYER, TITLE = "fields", "names", "geometry", "layer", "title"


@dataclass(frozen=True)
class Refusal:
    """Why a format cannot hold a layer.

    Attributes
    ----------
    what : str
        One of `FIELDS`, `NAMES`, `GEOMETRY`, `LAYER` and `TITLE`.
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
        how long texts may be (Limit), which numbers are kept (WholeLimit, RealLimit), and what NULL
        becomes.
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


def tried_rows(layout, least=1):
    """Attributes (list of list) that show what is kept: ordinary ones, NULL, all others."""
    key, fields = key_of(layout), list(layout.fields)
    if key is not None and fields[key].length() > 0:
        # Its numbers may have but one digit.
        least = min(least, 9)
    n_rows = max(least, *(1 + len(samples(own)) for own in fields), 2)
    rows = []
    for row in range(n_rows):
        values = [_sample(own, row) for own in fields]
        # A key of a GeoPackage cannot be NULL.
        if key is not None and (row != 1 or fields[key].name().lower() == "fid"):
            values[key] = row + 1
        rows.append(values)
    return rows


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
        tried = samples(own) if index != key else []
        there = [read[0], *read[2:]]
        found = {loss: None for (value, loss), one in zip(tried, there) if not is_kept(value, one)}
        if LENGTH in found:
            long = [n for n, (value, loss) in enumerate(tried) if loss == LENGTH]
            limit = text_limit([tried[n][0] for n in long], [str(there[n] or "") for n in long])
            found[LENGTH] = limit
            if limit is None:
                del found[LENGTH]
        if RANGE in found:
            found[RANGE] = WholeLimit()
            found.pop(DIGITS, None)
        if ALL in found:
            found = {ALL: None}
        if place is not None and rows[1][index] is None and not is_kept(None, read[1]):
            found[NULL] = read[1]
        if found:
            losses[own.name()] = found
    return losses


def dropped_of(kind, features):
    """Which of the third and fourth coordinates are not kept."""
    read = [feature.geometry().wkbType() for feature in features]
    named = (("Z", QgsWkbTypes.hasZ), ("M", QgsWkbTypes.hasM))
    return tuple(name for name, has in named if has(kind) and not all(map(has, read)))
