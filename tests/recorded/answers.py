"""What came out of cases, recorded in a line each."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).parent
#: Figures agree to so many digits whatever adds up their terms.
DIGITS, NOTHING = 9, 1e-12


def told(result: Any) -> str:
    """An answer in a line: labels, centers and the exact cost apart, where it has them."""
    parts = []
    for name in ("labels", "centers"):
        if hasattr(result, name):
            parts.append(f"{name} {digest(getattr(result, name))}")
    assignment = getattr(result, "assignment", result)
    if hasattr(assignment, "cost"):
        parts.append(f"cost {assignment.cost} prices {digest(assignment.prices)}")
    return " ".join(parts) or f"all {digest(result)}"


def digest(value: Any) -> str:
    """A number that differs where any part of the value does: exactly for arrays of labels."""
    said = hashlib.sha256()
    for part in _parts(value):
        said.update(f"{part};".encode())
    return said.hexdigest()[:16]


def _parts(value: Any) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _parts(getattr(value, field.name))
    elif isinstance(value, np.ndarray):
        yield str(value.shape)
        yield from map(_number, value.ravel().tolist())
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _parts(one)
    else:
        yield _number(value)


def _number(value: Any) -> str:
    if not isinstance(value, float):
        return repr(value)
    # What is nothing but for rounding errors is nothing.
    return f"{value:.{DIGITS}g}" if abs(value) > NOTHING else "0"


class Book:
    """The answers in a file; with `RECORD=1` what is found takes their place.

    Parameters
    ----------
    path : Path
        A case and its answer in each line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        self._recorded = dict(line.split(": ", 1) for line in text.splitlines())

    def differences(self, answers: Iterable[tuple[str, str]]) -> list[str]:
        """Cases with another answer than the recorded one, or without one."""
        found = dict(answers)
        if os.environ.get("RECORD") == "1":
            self._recorded.update(found)
            lines = [f"{name}: {answer}\n" for name, answer in sorted(self._recorded.items())]
            self._path.write_text("".join(lines), encoding="utf-8")
        return [
            f"{name}: {answer}, recorded {self._recorded.get(name)}"
            for name, answer in found.items()
            if self._recorded.get(name) != answer
        ]

    def names(self) -> set[str]:
        """Of all cases that are recorded."""
        return set(self._recorded)
