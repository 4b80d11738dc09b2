"""Names of files, layers and fields, and those that fields bear in a file instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

from ...translation import enumerated, tr

#: A dBase table holds no longer names; of several that begin alike it changes the end.
_SHORTEST, _COMMON = 10, 8
#: Names that a sentence lists.
_MOST_NAMES = 5
#: Letters of a name in a sentence, and of one that every format takes.
_SHOWN = 60


def find_fields(names: Sequence[str], found: Sequence[str]) -> list[Optional[int]]:
    """Where fields of these names are, be they written in another case or shortened.

    Parameters
    ----------
    names
        As they were given.
    found
        The names of the fields that are there.

    Returns
    -------
    list of int or None
        For each of the names an index of `found`.
    """
    places: list[Optional[int]] = [None] * len(names)
    for spelled in (str, str.lower, lambda name: name.lower()[:_SHORTEST]):
        free = {spelled(name): at for at, name in enumerate(found) if at not in places}
        for index, name in enumerate(names):
            if places[index] is None:
                places[index] = free.pop(spelled(name), None)
    return places


def is_alike(name: str, found: str) -> bool:
    """Whether a driver may have made `found` of a name."""
    name, found = plain_name(name), plain_name(found)
    is_numbered = re.fullmatch(rf"{re.escape(name)}_\d+", found) is not None
    return is_numbered or name[:_COMMON] == found[:_COMMON]


def plain_name(name: str) -> str:
    """A name as drivers write it that know letters of one case, digits and “_” alone."""
    return re.sub(r"\W", "_", name.lower())


def fields_as_written(names: Sequence[str], found: Sequence[str]) -> list[Optional[int]]:
    """As `find_fields`, for all fields of a layer in the order in which they were written.

    Drivers put fields of their own before them, and give them other names that are still free;
    their order stays.
    """
    if len(names) == len(found) and all(map(is_alike, names, found)):
        # Of names that are alike one may have got that of another.
        return list(range(len(names)))
    places = find_fields(names, found)
    for index, place in enumerate(places):
        at = len(found) - len(names) + index
        if place is None and at >= 0 and at not in places:
            places[index] = at
    return places


def names_as_written(names: Sequence[str], found: Sequence[str]) -> list[str]:
    """For all fields of a layer the name that each has among those `found` in its file."""
    places = fields_as_written(names, found)
    return [name if place is None else found[place] for name, place in zip(names, places)]


def listed(names: Sequence[str]) -> str:
    """Names as they stand in a sentence."""
    text = enumerated(tr("“{text}”").format(text=name) for name in names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        text += tr(" and {count} more").format(count=len(names) - _MOST_NAMES)
    return text


def shortened(name: str) -> str:
    """A name as it stands in a sentence."""
    return name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"


def other_names(name: str) -> list[str]:
    """Names like this one for a layer, the next of kin first, the plainest last."""
    bare, plain = re.sub(r"^\W+", "", name), re.sub(r"\W+", "_", name).strip("_")
    likely = (bare, plain, plain[:_SHOWN], f"layer_{plain[:_SHOWN]}", "clusters")
    return [one for one in dict.fromkeys(likely) if one and one != name]
