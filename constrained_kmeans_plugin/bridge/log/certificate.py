"""What the certificate of a clustering says, and how far."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ...core import Assignment
from ...translation import localized
from .numbers import measured

#: `layers.clustering.Clustering`, which stands above.
Clustering = Any

#: No smaller share is named: what is proved is below it.
_LEAST_PERCENT = 0.0001
#: An assignment is not called near the best one if others may be better by more than this.
MOST_PERCENT = 10


def assignments_of(clustering: Clustering) -> Optional[list[Assignment]]:
    """The assignments of all groups with clusters; None where one was not certified."""
    found = [part.result.assignment for part in clustering.parts if len(part.ids)]
    return None if any(one is None for one in found) else found


def proved_percent(assignments: Sequence[Assignment]) -> float:
    """By which percentage of the total of all groups no assignment to the same centers is better.

    It is 100 if nothing is proved beyond the steps to which coordinates are rounded.
    """
    # Each group has units of its own; only what they are to each other can be computed safely.
    steps = np.array([one.lattice.resolution for one in assignments])
    weights = np.array([one.weight_scale for one in assignments])
    units = (steps / (steps.max() or 1.0)) ** 2 * (weights.min() / weights)
    least, most = units @ np.array([one.cost_range for one in assignments])
    return float(100 * (1 - least / most)) if most else 0.0


def percent_up(percent: float) -> str:
    """A percentage with two digits, rounded up, without an exponent."""
    percent = max(percent, _LEAST_PERCENT)
    digits = 1 - math.floor(math.log10(percent))
    rounded = math.ceil(percent * 10.0**digits) / 10.0**digits
    text = f"{rounded:.{max(0, digits)}f}"
    return localized(text.rstrip("0").rstrip(".") if "." in text else text)


def coarsest_step(assignments: Sequence[Assignment], unit: str) -> str:
    """The longest step to which coordinates were rounded, as text with its unit."""
    step = max(one.lattice.resolution for one in assignments)
    return measured(step, unit, 2)
