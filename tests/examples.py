"""How many examples are drawn, and how: the same in every run, so that a change is what fails.

`EXAMPLES=fewer` draws a quarter of them, for versions of QGIS, NumPy and SciPy beside the one on
which all are drawn: they change how code runs, not which cases it has. `EXAMPLES=fewest` draws a
sixteenth, for a first look.
`HYPOTHESIS_PROFILE=explore` looks further.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings

SHARE = {"fewer": 4, "fewest": 16}.get(os.environ.get("EXAMPLES", ""), 1)


def about(count: int) -> int:
    """So many, or the share of it that is asked for."""
    return -(-count // SHARE)


def examples(count: int, **options: Any) -> settings:
    """The number of examples of a test that hypothesis draws them for."""
    return settings(max_examples=about(count), **options)


# How fast examples are made depends on what else the machine does.
_ALWAYS: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("repeatable", derandomize=True, max_examples=about(100), **_ALWAYS)
settings.register_profile("explore", **_ALWAYS)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
