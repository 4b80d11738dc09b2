"""Groups of features by the value of a field, in an order that reading order cannot change."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from ...compat import is_null
from ...translation import tr

#: What `group_key` gives: the kind of a value, then what sorts those of one kind.
Key = tuple[Any, ...]


def group_key(value: Any) -> Key:
    """What stands for an attribute value: hashable, and sorted as the groups are.

    Numbers (and booleans) come by size, text by code points, dates and times from early to
    late, lists and maps by their JSON text; NaN after all numbers, NULL after everything.
    """
    if is_null(value):
        return (9,)
    if isinstance(value, (int, float)):
        return (0, value) if value == value else (1,)
    if isinstance(value, str):
        return (2, value)
    if isinstance(value, QDate):
        return (3, value.toJulianDay())
    if isinstance(value, QTime):
        return (4, value.msecsSinceStartOfDay())
    if isinstance(value, QDateTime):
        return (5, value.toMSecsSinceEpoch())
    if isinstance(value, (bytes, QByteArray)):
        return (6, bytes(value))
    # Lists and maps.
    return (7, json.dumps(value, sort_keys=True, ensure_ascii=False, default=str))


def group_title(value: Any) -> str:
    """A group's value as it stands in a sentence."""
    if is_null(value):
        return "NULL"
    if isinstance(value, str):
        return tr("“{text}”").format(text=value)
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (bytes, QByteArray)):
        return bytes(value).hex()
    return str(value)
