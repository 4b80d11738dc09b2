"""Values that tell what a format keeps of a field, and values as text where it has no such type."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsField, QgsJsonUtils
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from ...compat import field_kind, is_null, list_kind
from ...translation import tr
from ..log.numbers import counted, figure

#: What may be lost of a value although others of the same field are kept.
CHARACTERS, BLANKS, LENGTH, OLD, MILLISECONDS, ZONE, DIGITS, NULL = (
    *("characters", "blanks", "length", "old", "milliseconds", "zone", "digits", "null"),
)
#: Characters of a text that are not kept, and such with which no file can be read again.
SIGNS, BROKEN = "signs", "broken"
#: A text without characters where a format has but NULL.
EMPTY = "empty"
#: What fails where a value is there a second time.
REPEATED = "repeated"
#: What may be lost of a real number.
RANGE, DECIMALS, INFINITE = "range", "decimals", "infinite"
#: What is lost where no value of a field is kept.
ALL = "all"

_DATE, _TIME = QDate(2024, 2, 29), QTime(13, 4, 5)
_PRECISE = QTime(13, 4, 5, 678)
#: Spreadsheets count days from 1900 on, of which they hold one too many.
_OLD, FIRST_YEAR = QDate(1850, 1, 1), 1900
_LONG = 300
#: Decimals of a real number, at most.
_MOST_DECIMALS = 300
#: The first whole number that a floating-point number does not hold.
LARGEST_EXACT = 2**53
#: By which share of it a real number may be off: the first 15 digits are those that count.
_ROUNDING = 1e-14
#: Real numbers, and below which all are kept by a format that keeps them.
_LARGE = (
    *((float(f"9e{power}"), float(f"1e{power + 1}")) for power in range(308)),
    (1.797693134862315e308, 1.797693134862315e308),
    (sys.float_info.max, None),
)
_SMALL = tuple(float(f"1e-{power}") for power in range(1, 323))
#: Letters from more than one code page.
_LETTERS = "zß😀"
_NUMBERS = ("Int", "UInt", "LongLong", "ULongLong", "Double")


@dataclass(frozen=True)
class Limit:
    """How long a text may be, in characters or in bytes of UTF-8."""

    most: int
    in_bytes: bool

    def __str__(self) -> str:
        """As it stands in a sentence."""
        text = tr("{most} bytes") if self.in_bytes else tr("{most} characters")
        return text.format(most=counted(self.most))

    def is_exceeded(self, text: str) -> bool:
        """Whether a text is longer."""
        # Halves of characters become others.
        return len(text.encode(errors="replace") if self.in_bytes else text) > self.most


@dataclass(frozen=True)
class Ends:
    """Which blanks are lost where a text begins with them, and where it ends."""

    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.first or self.last)

    def is_lost(self, _loss: str, value: Any) -> bool:
        """Whether a text begins or ends with some."""
        is_text = isinstance(value, str)
        return is_text and (value[:1] in self.first or value[-1:] in self.last)


@dataclass(frozen=True)
class WholeLimit:
    """Between which whole numbers those lie that are kept: those of 32 bits."""

    least: int = -(2**31)
    most: int = 2**31 - 1

    def __str__(self) -> str:
        """As it stands in a sentence about numbers that are too large."""
        return tr("above {most} or below {least}").format(
            most=figure(self.most), least=figure(self.least)
        )

    def is_lost(self, _loss: str, value: Any) -> bool:
        """Whether a number is not kept."""
        return isinstance(value, int) and not self.least <= value <= self.most


@dataclass(frozen=True)
class RealLimit:
    """Which real numbers are kept.

    Attributes
    ----------
    high, low
        Numbers from `high` on and from -`low` on downwards are not; None where all are.
    decimals
        After how many decimals numbers are rounded, where they are.
    is_finite
        Whether infinite ones are not.
    """

    high: Optional[float] = None
    low: Optional[float] = None
    decimals: Optional[int] = None
    is_finite: bool = False

    @property
    def losses(self) -> set[str]:
        """What is lost of some numbers."""
        found = {
            RANGE: self.high is not None or self.low is not None,
            DECIMALS: self.decimals is not None,
            INFINITE: self.is_finite,
        }
        return {loss for loss, is_lost in found.items() if is_lost}

    def __str__(self) -> str:
        """As it stands in a sentence about numbers that are too large."""
        limits = ((tr("above {limit}"), self.high), (tr("below -{limit}"), self.low))
        return tr(" or ").join(
            text.format(limit=figure(one)) for text, one in limits if one is not None
        )

    def is_lost(self, loss: str, value: Any) -> bool:
        """Whether something is lost of a number."""
        if not isinstance(value, float):
            return False
        if loss == INFINITE or not math.isfinite(value):
            return loss == INFINITE and math.isinf(value)
        if loss == DECIMALS:
            return _is_rounded(value, self.decimals)
        limit = self.high if value > 0 else self.low
        return loss == RANGE and limit is not None and abs(value) >= limit


def real_ladder() -> list[tuple[float, float, float]]:
    """Rows of real numbers (large, large and negative, small) that show what is kept of such.

    The last one is infinite.
    """
    large = [one for one, _ in _LARGE]
    large += large[-1:] * (len(_SMALL) - len(large))
    return [*((one, -one, other) for one, other in zip(large, _SMALL)), (math.inf, -math.inf, 0.0)]


def real_limit(read: Sequence[Sequence[Any]]) -> RealLimit:
    """The RealLimit from what was read of the rows of a `real_ladder`."""
    *finite, infinite = (
        [is_kept(*pair) for pair in zip(*rows)] for rows in zip(real_ladder(), read)
    )
    above, below, small = (
        next((row for row, kept in enumerate(column) if not kept), None) for column in zip(*finite)
    )
    bounds = [0.0, *(bound for _, bound in _LARGE)]
    high, low = (None if row is None else bounds[row] for row in (above, below))
    return RealLimit(high, low, small, not all(infinite))


def has_width(field: QgsField) -> bool:
    """Whether a field says how long its texts or its real numbers are."""
    kind = field_kind(field)
    if kind == "Double":
        return field.length() > 0 or field.precision() > 0
    return kind == "QString" and field.length() > 0


def fits(value: Any, length: int, decimals: int) -> bool:
    """Whether a value is as long as its field says; QGIS cuts others, or fails with them."""
    if isinstance(value, str):
        # As QGIS counts: letters beyond the first 65,536 of Unicode twice.
        return (
            2 * len(value) <= length
            or len(value.encode("utf-16-le", "surrogatepass")) <= 2 * length
        )
    if not isinstance(value, float) or not math.isfinite(value):
        return True
    decimals = min(max(decimals, 0), _MOST_DECIMALS)
    if _is_rounded(value, decimals) or abs(value) * 10.0**decimals == math.inf:
        return False
    return length <= 0 or len(f"{value:.{decimals}f}") <= length


def _is_rounded(value: float, decimals: Optional[int]) -> bool:
    return math.isfinite(value) and abs(round(value, decimals) - value) > _ROUNDING * abs(value)


def text_limit(sent: Sequence[str], read: Sequence[str]) -> Optional[Limit]:
    """The Limit of a field, from texts that were written; None where it has none.

    Parameters
    ----------
    sent
        Long texts, one of a byte a character and one of two.
    read
        What was read of each.
    """
    lengths = [len(text) for text in read]
    if lengths == [len(text) for text in sent]:
        return None
    return Limit(lengths[0], in_bytes=lengths[1] < lengths[0])


def samples(field: QgsField) -> list[tuple[Any, str]]:
    """Values of a field that are written to see what is kept of them.

    Returns
    -------
    list of (value, str)
        With each value what is lost where it is not kept; an ordinary value first, and none
        at all for a type that nothing is known of.
    """
    kind: Any = field_kind(field)
    if kind in _NUMBERS:
        large = [(LARGEST_EXACT + 1, DIGITS), (2**31, RANGE)] if kind.endswith("LongLong") else []
        # MapInfo fails with numbers longer than their field says.
        most = field.length() or math.inf
        large = [(value, loss) for value, loss in large if len(f"{value}") <= most]
        return [*((value, ALL) for value in _plain_numbers(field)), *large]
    if kind == "QString":
        # A Shapefile counts bytes.
        length = field.length() if 0 < field.length() < _LONG else _LONG
        letters = [(_LETTERS, CHARACTERS)] if length >= len(_LETTERS.encode()) else []
        long = [("z" * length, LENGTH), ("ß" * length, LENGTH)]
        return [("z", ALL), ("", EMPTY), *letters, *long]
    if kind == "QByteArray":
        return [(QByteArray(b"\0\xff"), ALL)]
    if kind in ("QStringList", "QVariantList"):
        return [(["a", "b,c"] if list_kind(field) == "QString" else [1, 2], ALL)]
    return {
        "Bool": [(True, ALL), (False, ALL)],
        "QDate": [(_DATE, ALL), (_OLD, OLD)],
        "QTime": [(_TIME, ALL), (_PRECISE, MILLISECONDS)],
        "QDateTime": [
            (QDateTime(_DATE, _TIME), ALL),
            (QDateTime(_OLD, _TIME), OLD),
            (QDateTime(_DATE, _PRECISE), MILLISECONDS),
            (QDateTime(_DATE, _TIME, Qt.TimeSpec.UTC), ZONE),
        ],
        "QVariantMap": [({"a": 1}, ALL)],
    }.get(kind, [])


def _plain_numbers(field: QgsField) -> list[Any]:
    """More than one: under some names a format holds whether a thing is so, and no number."""
    kind: Any = field_kind(field)
    if kind == "Double":
        values = (1.0, 0.0, 7.0, -7.0, 0.5)
        width = field.length(), field.precision()
        return [one for one in values if not has_width(field) or fits(one, *width)]
    return [1, 0, 7] if kind[0] == "U" or field.length() == 1 else [1, 0, 7, -7]


def is_real(field: QgsField) -> bool:
    """Whether a field holds real numbers."""
    return field_kind(field) == "Double"


def is_text(field: QgsField) -> bool:
    """Whether a field holds texts."""
    return field_kind(field) == "QString"


def is_number(field: QgsField) -> bool:
    """Whether a field holds numbers."""
    return field_kind(field) in _NUMBERS


def is_rare(field: QgsField) -> bool:
    """Whether a field is of a type that many formats have not."""
    return may_be_text(field) and field_kind(field) not in ("QDate", "QTime", "QDateTime")


def may_be_text(field: QgsField) -> bool:
    """Whether values of a field can be written as text, from which they can be read again."""
    return not is_number(field) and field_kind(field) not in ("QString", "Bool")


def is_kept(sent: Any, read: Any) -> bool:
    """Whether a value that was read is the one that was written, be it in another type."""
    if is_null(sent) or is_null(read):
        # Text formats know no NULL: nothing between two commas is all they have.
        return is_null(sent) and (is_null(read) or _is_empty(read))
    if isinstance(sent, str):
        return sent == read
    if isinstance(sent, (list, dict)):
        return sent == (_parsed(read) if isinstance(read, str) else read)
    if isinstance(sent, QByteArray):
        return str(read).upper() == as_text(sent) if isinstance(read, str) else sent == read
    if isinstance(sent, (bool, int)):
        return as_number(read) == sent
    if isinstance(sent, float):
        return _is_same_real(sent, as_number(read))
    return _is_same_moment(sent, read)


def may_lose(loss: str, value: Any, limit: Any) -> bool:
    """Whether a value is one of which something is lost.

    Parameters
    ----------
    value
        An attribute as it was read.
    limit : Limit, Ends, WholeLimit, RealLimit, frozenset of str or None
        Of texts, where they are cut; of numbers; characters.
    """
    if loss == NULL or is_null(value):
        return loss == NULL and is_null(value)
    if loss == LENGTH:
        return limit.is_exceeded(as_text(value))
    if loss in (SIGNS, BROKEN):
        return not limit.isdisjoint(as_text(value))
    if loss == EMPTY:
        return isinstance(value, str) and not value
    if loss == OLD:
        day = value.date() if isinstance(value, QDateTime) else value
        return isinstance(day, QDate) and day.year() < FIRST_YEAR
    if loss == MILLISECONDS:
        time = value.time() if isinstance(value, QDateTime) else value
        return isinstance(time, QTime) and time.msec() != 0
    if loss == ZONE:
        return isinstance(value, QDateTime) and value.timeSpec() != Qt.TimeSpec.LocalTime
    if loss == ALL:
        return True
    if limit is not None:
        return limit.is_lost(loss, value)
    return loss == DIGITS and isinstance(value, int) and abs(value) > LARGEST_EXACT


def as_text(value: Any) -> Any:
    """A value as text from which it can be read again; NULL as None.

    Dates and times in the format of ISO 8601, bytes in hexadecimal digits, lists and maps in JSON.
    """
    if is_null(value):
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, QByteArray):
        return bytes(value).hex().upper()
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODateWithMs)
    return QgsJsonUtils.encodeValue(value)


def _is_empty(value: Any) -> bool:
    # QGIS reads a missing QByteArray as one without bytes.
    return isinstance(value, (str, QByteArray)) and len(value) == 0


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def as_number(value: Any) -> Any:
    """A number that was read, be it as text; whole ones are not rounded."""
    if not isinstance(value, str):
        return value
    if value in ("true", "false"):
        return value == "true"
    try:
        return int(value) if value.isdigit() else float(value)
    except ValueError:
        return None


def _is_same_real(sent: float, read: Any) -> bool:
    if not isinstance(read, (int, float)):
        return False
    return read == sent or abs(read - sent) <= _ROUNDING * min(abs(sent), sys.float_info.max)


def _is_same_moment(sent: Any, read: Any) -> bool:
    if isinstance(read, QDateTime) and isinstance(sent, QDateTime):
        # Without a zone it may be another moment elsewhere.
        return sent == read and sent.timeSpec() == read.timeSpec()
    if isinstance(read, QDateTime) and isinstance(sent, QDate):
        read = read.date()
    if not isinstance(read, str):
        return sent == read
    if isinstance(sent, QDateTime) and sent.timeSpec() == Qt.TimeSpec.UTC:
        return (
            _digits(as_text(sent)) == _digits(read)
            and re.search(r"(Z|\+00(:?00)?)$", read) is not None
        )
    return _digits(as_text(sent)) == _digits(read)


def _digits(text: str) -> str:
    """The digits of a date or time, without milliseconds of zero."""
    return re.sub(r"\D", "", re.sub(r"\.0+$", "", re.sub(r"(Z|\+00(:?00)?)$", "", text)))
