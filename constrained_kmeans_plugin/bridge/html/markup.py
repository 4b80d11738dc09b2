"""Elements of HTML and SVG from text that may hold anything."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

#: Elements that have neither content nor an end tag.
_VOID = frozenset(("br", "img", "input", "meta"))
#: Characters that XML cannot hold, and halves of characters that UTF-8 cannot.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


class Markup(str):
    """Text that is markup already, and is not escaped again."""

    __slots__ = ()


def escaped(text: object) -> Markup:
    """Any text as markup that shows it."""
    if isinstance(text, Markup):
        return text
    return Markup(html.escape(_NOT_TEXT.sub("\ufffd", str(text)), quote=True))


def element(tag: str, *children: object, **attributes: Any) -> Markup:
    """An element.

    Parameters
    ----------
    *children
        What is no markup is escaped.
    **attributes : str, int or float
        ``class_`` is ``class``, ``font_size`` is ``font-size``; None is left out. Floats are
        written with two decimals: they are pixels.

    Returns
    -------
    Markup
        Well-formed as HTML and as XML.
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escaped(_attribute(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in _VOID:
        return Markup(f"<{tag}{written}/>")
    return Markup(f"<{tag}{written}>{joined(children)}</{tag}>")


def joined(parts: Iterable[object], separator: str = "") -> Markup:
    """Parts one after the other; what is no markup is escaped."""
    return Markup(separator.join(escaped(part) for part in parts))


def pixels(value: float) -> str:
    """A length as short as two decimals allow."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _attribute(value: Any) -> Any:
    return pixels(value) if isinstance(value, float) else value
