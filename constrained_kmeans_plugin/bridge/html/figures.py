"""Numbers as people read them."""

from __future__ import annotations

import math
from typing import Optional

#: From here on a number is written with a power of ten.
_LARGE, _SMALL = 1e9, 1e-4
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
#: What stands where there is no number.
NOTHING = "–"


def count(number: float) -> str:
    """A whole number with its thousands apart."""
    return f"{int(number):,}"


def figure(value: Optional[float], digits: int = 4) -> str:
    """A number with so many significant digits; larger ones keep all before the point."""
    if value is None or math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if value == 0:
        return "0"
    size = abs(value)
    if not _SMALL <= size < _LARGE:
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        return f"{_signed(mantissa)} × {power_of_ten(int(exponent))}"
    decimals = max(0, digits - 1 - math.floor(math.log10(size)))
    if float(value).is_integer():
        decimals = 0
    return _signed(f"{value:,.{decimals}f}")


def tick(value: float, step: float) -> str:
    """A round number on an axis whose numbers are `step` apart."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return _signed(f"{value:,.{decimals}f}")


def power_of_ten(exponent: int) -> str:
    """A power of ten as a factor."""
    return f"10{str(exponent).translate(_SUPERSCRIPTS)}"


def percent(share: float) -> str:
    """A share in percent."""
    return f"{figure(100 * share, 3)} %"


def score(value: Optional[float]) -> str:
    """A figure between -1 and 1, or an index of that size, with three decimals."""
    if value is None or math.isnan(value) or math.isinf(value):
        return figure(value)
    return _signed(f"{value:.3f}")


def span(least: float, most: float) -> str:
    """A range of sizes: whole numbers in full, others with four digits."""
    whole = float(least).is_integer() and float(most).is_integer()
    ends = [count(end) if whole else figure(end) for end in (least, most)]
    return ends[0] if ends[0] == ends[1] else "–".join(ends)


def _signed(text: str) -> str:
    return text.replace("-", "−")
