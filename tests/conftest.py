"""How hypothesis draws its examples: the same in every run, so that a change is what fails.

To look further: ``HYPOTHESIS_PROFILE=explore``.
"""

import os

from hypothesis import HealthCheck, settings

# How fast examples are made depends on what else the machine does.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
