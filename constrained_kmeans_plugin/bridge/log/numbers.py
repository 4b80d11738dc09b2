"""Numbers as people read them: 12,345; 0.09; 1.24 million m²; 3.2 km; in their language."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import QgsUnitTypes

from ...translation import localized, tr

#: Significant digits of what was given or is compared, and of what was measured.
_GIVEN, _MEASURED = 10, 3
#: Beyond these, numbers need a power of ten.
_LARGE, _SMALL = 1e15, 1e-6
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
#: From here on squares of meters are written as those of kilometers.
_WIDE = 1e9


def counted(number: float) -> str:
    """A whole number with its thousands apart."""
    return localized(f"{int(number):,}")


def fixed(value: float, decimals: int = 2) -> str:
    """A number with as many decimals as that."""
    return localized(f"{value:,.{decimals}f}")


def figure(value: float, digits: int = _GIVEN) -> str:
    """A number with some significant digits, and all digits before the point."""
    if not isinstance(value, int):
        if math.isnan(value):
            return "–"
        if math.isinf(value):
            return "∞" if value > 0 else "-∞"
    # An integer may be larger than any float.
    size = abs(value)
    if size >= _LARGE or 0 < size < _SMALL:
        return _power_of_ten(value)
    if float(value).is_integer():
        return counted(value)
    text = f"{value:,.{max(0, digits - 1 - math.floor(math.log10(size)))}f}"
    return localized(text.rstrip("0").rstrip(".") if "." in text else text)


def short(value: float, digits: int = _MEASURED) -> str:
    """A measured number with few digits, in millions or more if it is that large."""
    return in_unit(value, "", digits)


def in_unit(value: float, unit: str, digits: int = _MEASURED) -> str:
    """The same with its unit, which some languages join to “million” by a word; "" is none."""
    size = abs(_rounded(value, digits))
    for least, alone, with_unit in (
        (1e12, tr("{number} trillion"), tr("{number} trillion {unit}")),
        (1e9, tr("{number} billion"), tr("{number} billion {unit}")),
        (1e6, tr("{number} million"), tr("{number} million {unit}")),
    ):
        if least <= size < _LARGE:
            text, value = with_unit if unit else alone, value / least
            return text.format(number=figure(value, digits), unit=unit)
    text = figure(round(value) if 10**digits <= abs(value) < _LARGE else value, digits)
    return tr("{number} {unit}").format(number=text, unit=unit) if unit else text


def place(values: Iterable[float]) -> str:
    """A position by its coordinates; each may have commas of its own."""
    return f"({'; '.join(figure(value) for value in values)})"


def percent(share: float) -> str:
    """A share in percent, with two digits below 10 %."""
    return tr("{number} %").format(number=figure(100 * share, 2))


def meters() -> str:
    """The name of this unit, as QGIS has it."""
    name: str = QgsUnitTypes.toString(QgsUnitTypes.DistanceUnit.DistanceMeters)
    return name


def squared(unit: str) -> str:
    """The name of the unit of squared distances."""
    return tr("square {unit}").format(unit=unit)


def measured(length: float, unit: str, digits: int = _MEASURED) -> str:
    """A distance in a unit, of which meters become kilometers if there are many."""
    if unit != meters():
        return in_unit(length, unit, digits)
    if length >= 1000:
        return in_unit(length / 1000, "km", digits)
    return in_unit(length, "m", digits)


def area(value: float, area_unit: str) -> str:
    """A sum of squared distances in a unit of `squared`, or another one."""
    if area_unit != squared(meters()):
        return in_unit(value, area_unit)
    if _rounded(value) >= _WIDE:
        return in_unit(value / 1e6, "km²")
    return in_unit(value, "m²")


def _rounded(value: float, digits: int = _MEASURED) -> float:
    """A number as `short` shows it, which decides on its unit: no 1,000 million."""
    if not 1e6 <= abs(value) < _LARGE:
        return value
    return float(f"{value:.{digits - 1}e}")


def _power_of_ten(value: float) -> str:
    """A number that is too large or too small to be written with all its digits."""
    if isinstance(value, int):
        exponent = len(str(abs(value))) - 1
        mantissa = f"{value / 10**exponent:.2f}"
    else:
        mantissa, power = f"{value:.2e}".split("e")
        exponent = int(power)
    mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{localized(mantissa)} × 10{str(exponent).translate(_SUPERSCRIPTS)}"
