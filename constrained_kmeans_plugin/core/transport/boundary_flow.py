"""How many points cross the borders between clusters: few pairs of clusters have one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..costs.diagram import Wanted
from ..exact.arrays import Array


@dataclass(frozen=True)
class BoundaryFlow:
    """How many points cross borders, in either direction.

    Attributes
    ----------
    n_clusters : int
    sides : ndarray of int64, shape (m,)
        Both sides of borders at which some do, as numbers ``own k + other``, ascending.
    numbers : ndarray of float64, shape (m,)
        How many.
    """

    n_clusters: int
    sides: Array
    numbers: Array

    @classmethod
    def between(cls, some: Array, others: Array, numbers: Array, n_clusters: int) -> BoundaryFlow:
        """So many (m,) between some clusters (m,) and others (m,), added up by pairs."""
        there, back = some * np.int64(n_clusters) + others, others * np.int64(n_clusters) + some
        sides, where = np.unique(np.concatenate([there, back]), return_inverse=True)
        both = np.concatenate([numbers, numbers])
        return cls(n_clusters, sides, np.bincount(where.ravel(), both, len(sides)))

    @classmethod
    def none(cls, n_clusters: int) -> BoundaryFlow:
        """No point crosses any border."""
        return cls(n_clusters, np.zeros(0, dtype=np.int64), np.zeros(0))

    def renamed(self, names: Array, n_clusters: int) -> BoundaryFlow:
        """The same of clusters whose numbers (k,) are now others, among more clusters."""
        some, others = np.divmod(self.sides, self.n_clusters)
        once = some < others
        some, others = names[some[once]], names[others[once]]
        return self.between(some, others, self.numbers[once], n_clusters)

    def of(self, sides: Array) -> Array:
        """How many cross at sides (s,) of borders."""
        if len(self.sides) == 0:
            return np.zeros(len(sides))
        places = np.searchsorted(self.sides, sides)
        places[places == len(self.sides)] = 0
        return np.where(self.sides[places] == sides, self.numbers[places], 0.0)

    def wanted(self, least: float, times: float) -> Wanted:
        """So many points near each side of a border, and so many times those that cross it."""
        return lambda sides: least + times * self.of(sides)
