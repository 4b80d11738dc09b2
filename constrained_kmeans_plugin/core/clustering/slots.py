"""Assignments of few points without weights: each place at a center takes one."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array, product
from .loop import Assigning

#: Places at all centers up to which this is quicker than the residual graph.
MOST_SLOTS = 320
#: A point stays where it is if the next center costs more, and by more than this share of how much
#: costs at the two differ on average in its cluster. Half of the points do; few would have moved.
NEAR_BORDER = 0.7
#: Among equal assignments chance chooses: costs are multiplied by this, and less is added.
_TIES = 16
#: Beyond all costs.
_NEVER = 2.0**60


class SlotStep(Assigning):
    """As `constrained.ExactStep`, by the Hungarian algorithm, for points near borders.

    The others stay where they are: half of the points take a fifth of the time. One assignment
    after the other still leads to a local optimum, and each costs no more than the one before.

    D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE Transactions on
    Aerospace and Electronic Systems 52, 2016.

    Parameters
    ----------
    lower, upper : ndarray of int, shape (k,)
    own : ndarray of int, shape (n,)
        Where the points are, within the limits.
    random : RandomState
        Chooses among equal assignments, in which versions of SciPy may differ.
    """

    def __init__(
        self, lower: Array, upper: Array, own: Array, random: np.random.RandomState
    ) -> None:
        self._lower, self._upper, self._own, self._random = lower, upper, own, random
        self._chance: Optional[Array] = None

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        from scipy.optimize import linear_sum_assignment

        costs, own, n_clusters = self._costs(where.snapped, centers), self._own, len(centers)
        flat, places = costs.reshape(-1), own * len(own) + self._columns
        paid = flat[places]
        flat[places] = np.inf
        others = costs.min(axis=0)
        flat[places] = paid
        more, sizes = others - paid, np.bincount(own, minlength=n_clusters)
        # A cluster that may be empty has no point that asks.
        near = NEAR_BORDER * np.bincount(own, np.abs(more), n_clusters) / np.maximum(sizes, 1)
        free = (more <= near[own]).nonzero()[0]
        stay = sizes - np.bincount(own[free], minlength=n_clusters)
        slots = np.arange(n_clusters).repeat(self._upper - stay)
        # Places in rows, and each point's least cost taken off: the solver needs fewer steps.
        reduced = costs.take(free, axis=1)
        reduced -= np.minimum(others, paid)[free]
        table = np.empty((len(slots), len(slots)))
        reduced.take(slots, axis=0, out=table[:, : len(free)], mode="clip")
        if len(free) < len(slots):
            # Places above the minimum may go to columns that stand for no point.
            needed = np.arange(len(slots)) - slots.searchsorted(slots) < (self._lower - stay)[slots]
            table[:, len(free) :] = np.where(needed, _NEVER, 0.0)[:, None]
        at = np.empty(len(slots), dtype=np.intp)
        at[linear_sum_assignment(table)[1]] = slots
        self._own = own.copy()
        self._own[free] = at[: len(free)]
        return self._own, centers

    def _costs(self, points: Array, centers: Array) -> Array:
        """Costs (k, n), less what each point costs at the first center of the first call."""
        (n_points, dimensions), n_clusters = points.shape, len(centers)
        if self._chance is None:
            draws = self._random.random_sample((n_points, n_clusters))
            self._chance = np.ascontiguousarray(np.floor(_TIES * draws).T)
            self._columns = np.arange(n_points)
            self._origin = centers[0].copy()
            self._offsets = np.ones((dimensions + 1, n_points))
            self._offsets[:-1] = (points - self._origin).T
        # |c|^2 - 2 x c as one product of matrices.
        offsets = centers - self._origin
        factors = np.empty((n_clusters, dimensions + 1))
        factors[:, :-1] = -2.0 * _TIES * offsets
        factors[:, -1] = _TIES * (offsets * offsets).sum(axis=1)
        costs = product(factors, self._offsets)
        costs += self._chance
        return costs
