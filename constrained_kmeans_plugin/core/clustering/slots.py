"""Exact assignments of few points without weights: each place at a center takes one."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..exact.distances import squared_distances
from .loop import Assigning

#: Places at all centers up to which this is quicker than the residual graph.
MOST_SLOTS = 250
#: Among equal assignments chance chooses: costs are multiplied by this, and less is added.
_TIES = 16
#: Beyond all costs.
_NEVER = 2.0**60


class SlotStep(Assigning):
    """As `constrained.ExactStep`, by the Hungarian algorithm.

    D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE Transactions on
    Aerospace and Electronic Systems 52, 2016.

    Parameters
    ----------
    lower, upper : ndarray of int, shape (k,)
    random : RandomState
        Chooses among equal assignments, in which versions of SciPy may differ.
    """

    def __init__(self, lower: Array, upper: Array, random: np.random.RandomState) -> None:
        self._lower, self._upper, self._random = lower, upper, random
        self._slots = np.repeat(np.arange(len(upper)), upper)
        self._table: Optional[Array] = None

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        from scipy.optimize import linear_sum_assignment

        n_points = len(where)
        if self._table is None:
            ends = np.cumsum(self._upper)
            places = np.arange(ends[-1]) - np.repeat(ends - self._upper, self._upper)
            self._table = np.empty((ends[-1], ends[-1]))
            # Places above the minimum may go to rows that stand for no point.
            self._table[n_points:] = np.where(places < self._lower[self._slots], _NEVER, 0.0)
            self._chance = np.floor(_TIES * self._random.random_sample((n_points, len(centers))))
        costs = squared_distances(where.snapped, centers) * _TIES + self._chance
        # Clipped indices: else the rows are copied once more.
        np.take(costs, self._slots, axis=1, out=self._table[:n_points], mode="clip")
        _, taken = linear_sum_assignment(self._table)
        return self._slots[taken[:n_points]], centers
