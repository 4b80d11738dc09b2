"""Every test draws its examples as `tests.examples` says."""

from tests import examples

__all__ = ["examples"]
