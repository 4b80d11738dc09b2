"""Numbers as pages write them: those of `log.numbers`, and numbers in columns and on axes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...translation import localized, tr
from ..arrays import Array
from ..log import numbers

#: Numbers on an axis are written in full within these, others in millions or another unit.
_MILLION, _SMALL = 1e6, 1e-6
#: Larger sums, and columns of larger numbers, are rounded.
_MOST_IN_FULL = 1e12
#: The largest unit of numbers that has a name, as an exponent of ten.
_TRILLION = 12
#: Percentages below this are as good as nothing.
_LEAST_PERCENT = 0.01
#: Lengths from this many meters on are written in kilometers, and areas of zones from this many
#: square meters on in square kilometers; sums of squared distances only if they are larger.
_KILOMETER, _SQUARE_KILOMETER, _MANY_SQUARE_METERS = 1e3, 1e6, 1e9
#: What stands where there is no number.
NOTHING = "–"


def count(number: float) -> str:
    """A whole number with its thousands apart."""
    return numbers.counted(number)


def figure(value: Optional[float], digits: int = 3) -> str:
    """A number with some significant digits; below a million all before the point are kept."""
    return NOTHING if value is None else _signed(numbers.short(float(value), digits))


def amount(value: float) -> str:
    """A size, or a sum of weights: whole from a thousand on."""
    if math.isfinite(value) and 1e3 <= abs(value) < _MOST_IN_FULL:
        return count(round(value))
    return figure(value, 4)


def column(values: Iterable[float], digits: int = 3) -> list[str]:
    """Numbers that stand below each other: all with as many decimals as the largest needs."""
    found = np.asarray(list(values), dtype=np.float64)
    there = np.abs(found[np.isfinite(found)])
    largest = float(there.max()) if len(there) else 0.0
    if not _SMALL <= largest < _MOST_IN_FULL:
        return [figure(value, digits) for value in found.tolist()]
    decimals = 0 if (there == np.floor(there)).all() else _decimals(largest, digits)
    return [
        _signed(numbers.fixed(value, decimals)) if math.isfinite(value) else figure(value)
        for value in found.tolist()
    ]


def tick(value: float, step: float) -> str:
    """A round number on an axis whose numbers are `step` apart."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return _signed(numbers.fixed(value, decimals))


def thousands(largest: float) -> int:
    """The power of a thousand, as an exponent of ten, for numbers up to a largest one."""
    if _SMALL <= largest < _MILLION:
        return 0
    return min(3 * math.floor(math.log10(largest) / 3), _TRILLION)


def scaled(title: str, exponent: int) -> str:
    """The title of an axis whose numbers were divided by a power of ten."""
    texts = {
        0: "{title}",
        6: tr("{title} (millions)"),
        9: tr("{title} (billions)"),
        _TRILLION: tr("{title} (trillions)"),
    }
    unit = numbers.figure(10.0**exponent)
    return texts.get(exponent, "{title} ({unit})").format(title=title, unit=unit)


def percent(share: float) -> str:
    """A share in percent: three digits, or two below 10."""
    value = 100 * share
    number = figure(value, 3 if abs(value) >= 10 else 2)
    if 0 < abs(value) < _LEAST_PERCENT:
        number = localized(f"< {_LEAST_PERCENT}")
    return tr("{number} %").format(number=number)


def score(value: Optional[float]) -> str:
    """A figure between -1 and 1, or an index of that size, with two decimals."""
    if value is None or math.isnan(value) or math.isinf(value):
        return figure(value)
    return _signed(numbers.fixed(value if round(value, 2) else 0.0))


def span(least: float, most: float) -> str:
    """A range of sizes."""
    ends = amount(least), amount(most)
    return ends[0] if ends[0] == ends[1] else "–".join(ends)


@dataclass(frozen=True)
class Unit:
    """A unit in which numbers are written.

    Attributes
    ----------
    factor
        How many of the units that were measured it is.
    """

    name: str
    factor: float = 1.0

    @classmethod
    def of_lengths(cls, unit: str, largest: Optional[float]) -> Unit:
        """That of lengths up to a largest one, which were measured in a unit."""
        if unit != numbers.meters():
            return cls(unit)
        return cls("km", _KILOMETER) if (largest or 0.0) >= _KILOMETER else cls("m")

    @classmethod
    def of_zones(cls, area_unit: str, largest: Optional[float]) -> Unit:
        """That of areas of zones up to a largest one, which were measured in a unit."""
        return cls.of_areas(area_unit, largest, _SQUARE_KILOMETER)

    @classmethod
    def of_areas(
        cls, area_unit: str, largest: Optional[float], many: float = _MANY_SQUARE_METERS
    ) -> Unit:
        """That of sums of squared distances up to a largest one.

        Parameters
        ----------
        many
            The least number of square meters that is written in square kilometers.
        """
        if area_unit != numbers.squared(numbers.meters()):
            return cls(area_unit)
        if (largest or 0.0) >= many:
            return cls("km²", _SQUARE_KILOMETER)
        return cls("m²")

    def text(self, value: float, digits: int = 3) -> str:
        """A value that was measured, with the unit."""
        return _signed(numbers.in_unit(float(value / self.factor), self.name, digits))

    def column(self, values: Array, digits: int = 3) -> list[str]:
        """Values below each other, without the unit."""
        return column(values / self.factor, digits)


def length(value: float, unit: str, digits: int = 3) -> str:
    """A length, in kilometers if it is long."""
    return Unit.of_lengths(unit, value).text(value, digits)


def area(value: float, area_unit: str, digits: int = 3) -> str:
    """A sum of squared distances, in square kilometers if it is large."""
    return Unit.of_areas(area_unit, value).text(value, digits)


def _decimals(size: float, digits: int) -> int:
    return max(0, digits - 1 - math.floor(math.log10(size)))


def _signed(text: str) -> str:
    return text.replace("-", "−")
