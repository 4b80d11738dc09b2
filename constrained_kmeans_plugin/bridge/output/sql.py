"""Names in statements of SQLite."""

from __future__ import annotations

from typing import Any, Union

#: One, one with that of its table or database, or a list of such.
Name = Union[str, tuple[Any, ...], list[Any]]


def statement(template: str, *names: Name) -> str:
    """A statement with names in its places: one, one of a table, or a list of such."""
    return template.format(*map(quoted, names))


def quoted(name: Name) -> str:
    """A name in a statement: one, one with that of its table or database, or a list of such."""
    if isinstance(name, list):
        return ", ".join(map(quoted, name))
    if isinstance(name, tuple):
        return ".".join(map(quoted, name))
    return '"{}"'.format(name.replace('"', '""'))
