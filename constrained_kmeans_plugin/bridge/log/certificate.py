"""What the certificate of a clustering says, and how far."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

from ...core import Assignment
from .numbers import measured

#: `layers.clustering.Clustering`, which stands above.
Clustering = Any

#: No smaller share is named: what is proved is below it.
_LEAST_PERCENT = 0.0001


def assignments_of(clustering: Clustering) -> Optional[list[Assignment]]:
    """The assignments of all groups with clusters; None where one was not certified."""
    found = [part.result.assignment for part in clustering.parts if len(part.ids)]
    return None if any(one is None for one in found) else found


def proved_share(assignments: Sequence[Assignment]) -> Optional[str]:
    """By which percentage no assignment to the same centers is better, as text.

    None where nothing is proved beyond the steps to which coordinates are rounded.
    """
    gap = max(one.coordinate_gap for one in assignments)
    if not math.isfinite(gap):
        return None
    # Of the sum itself, not of what it is above.
    return percent_up(100 * gap / (1 + gap))


def percent_up(percent: float) -> str:
    """A percentage with two digits, rounded up, without an exponent."""
    percent = max(percent, _LEAST_PERCENT)
    digits = 1 - math.floor(math.log10(percent))
    rounded = math.ceil(percent * 10.0**digits) / 10.0**digits
    text = f"{rounded:.{max(0, digits)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def coarsest_step(assignments: Sequence[Assignment], unit: str) -> str:
    """The longest step to which coordinates were rounded, as text with its unit."""
    step = max(one.lattice.resolution for one in assignments)
    return measured(step, unit, 2)
