"""Which characters a format does not keep in texts, and with which its files cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Callable, Optional

from ...translation import enumerated, tr
from .samples import Ends
from .writers import NotWrittenError

#: From names of fields and texts, for each of these what is read again of it in each of the fields;
#: raises a NotWrittenError where that is not possible.
Read = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[Any]]]
#: Of those that are alike, such as U+2000 to U+200A, the first.
_BLANKS = tuple(" \t\n\v\f\r\x85\xa0\u1680\u2000\u2028\u2029\u202f\u205f\u3000")
#: Halves of characters: no encoding of a file has them, and newer versions of QGIS take none.
_HALVES = frozenset(map(chr, range(0xD800, 0xE000)))
#: Many mean something to a format; XML allows neither most of the first 32 nor the last two.
TRIED = tuple(dict.fromkeys((*map(chr, range(128)), *_BLANKS, "\ufffe", "\uffff")))
#: What texts that GDAL reads never hold.
NEVER_READ = _HALVES | {"\0"}
#: A text that is no other one: a format may write a text that is there twice but once.
_LAST = "zzzz"


def breaking(read: Read, names: Sequence[str], signs: Sequence[str] = TRIED) -> frozenset[str]:
    """Those of some characters with which a file cannot be read again; none where nothing can.

    Parameters
    ----------
    read
        From names of fields and texts, for each of these what is read again of it in each of the
        fields; raises a NotWrittenError where that is not possible.
    names
        Of fields in which they are all the same.
    """
    if _read_again(read, names, signs) is not None:
        return frozenset()
    half = len(signs) // 2
    if half:
        return breaking(read, names, signs[:half]) | breaking(read, names, signs[half:])
    return frozenset(() if _read_again(read, names, ()) is None else signs)


def lost_signs(
    read: Read, names: Sequence[str], everywhere: frozenset[str], known: dict[str, frozenset[str]]
) -> dict[str, tuple[frozenset[str], frozenset[str], Ends]]:
    """For each field which characters it does not keep, which break the file, and its Ends.

    Parameters
    ----------
    read
        As of `breaking`.
    names
        Of the fields.
    everywhere
        Those that break the file in fields of any name.
    known
        Those that break it in fields of other names, as far as that is known already.
    """
    broken = dict.fromkeys(names, everywhere)
    signs = [one for one in TRIED if one not in everywhere]
    rows = _read_again(read, names, signs)
    if rows is None:
        # Some names mean something to a format.
        for name in set(names).difference(known):
            known[name] = everywhere | breaking(read, [name], signs)
        broken = {name: known[name] for name in names}
        signs = [one for one in signs if not any(one in broken[name] for name in names)]
        rows = _read_again(read, names, signs)
        if rows is None:
            return {name: (_HALVES, broken[name], Ends()) for name in names}
    found = {}
    for n, name in enumerate(names):
        lost = {text for text, row in rows if row[n] != text}
        inside = frozenset(one for one in signs if f"z{one}z" in lost)
        first = frozenset(one for one in signs if f"{one}z" in lost) - inside
        last = frozenset(one for one in signs if f"z{one}" in lost) - inside
        found[name] = inside | _HALVES, broken[name], Ends(first, last)
    return found


def _read_again(
    read: Read, names: Sequence[str], signs: Sequence[str]
) -> Optional[list[tuple[str, Sequence[Any]]]]:
    """Texts with characters, each with what is read of it; None where nothing is, or no end."""
    texts = [f"z{one}z" for one in signs]
    texts += [text for one in signs if one in _BLANKS for text in (f"{one}z", f"z{one}")]
    texts.append(_LAST)
    try:
        rows = read(names, texts)
    except NotWrittenError:
        return None
    # Some break what comes after them.
    return list(zip(texts, rows)) if all(one == _LAST for one in rows[-1]) else None


def shown(signs: Iterable[str]) -> str:
    """Characters as they stand in a sentence: those that nobody sees by their number."""
    return enumerated(
        tr("“{text}”").format(text=one)
        if one.isprintable() and not one.isspace()
        else f"U+{ord(one):04X}"
        for one in sorted(signs)
    )
