"""Points with their weights, for centers that move."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..costs.squared_distances import SquaredDistances
from ..exact.arrays import Array
from ..exact.distances import exact_sum, own_distances
from ..transport.bounds import Bounds
from ..transport.integral.problem import Problem


@dataclass(frozen=True)
class Supply:
    """Lattice points and their integer weights.

    Attributes
    ----------
    points : LatticePoints
    amounts : ndarray of int64, shape (n,), or None
        None for 1 each.
    """

    points: LatticePoints
    amounts: Optional[Array]

    @cached_property
    def _flowing(self) -> LatticePoints:
        """The points that weigh something."""
        if self.amounts is None or self.amounts.all():
            return self.points
        return self.points.some(np.flatnonzero(self.amounts))

    def problem(self, centers: Array, bounds: Bounds) -> Problem:
        """The transport problem of lattice centers (k, d)."""
        costs = flowing = SquaredDistances(self.points.tiles, centers)
        if self._flowing is not self.points:
            flowing = SquaredDistances(self._flowing.tiles, centers)
        return Problem(costs, self.amounts, bounds, flowing)

    def cost(self, centers: Array, labels: Array) -> int:
        """Weighted sum of squared lattice distances to centers (k, d): an exact integer."""
        return exact_sum(own_distances(self.points.snapped, centers, labels), self.amounts)
