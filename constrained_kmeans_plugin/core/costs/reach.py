"""Costs of which those beyond a reach are infinite, or rise faster."""

from __future__ import annotations

import numpy as np

from ..exact.arrays import Array
from .costs import Costs, Rows
from .nested import Nested


class WithinReach(Nested):
    """Costs that rise faster where they are above a reach, but for some pairs.

    Parameters
    ----------
    inner : Costs
    reach : float
        Costs are integers: so is what is above it.
    keys : ndarray of int64, shape (q,)
        Pairs that are allowed although they cost more: point times number of centers, plus center;
        ascending.
    fee, slope : float
        What is added above the reach, and for each unit above it; a fee is infinite where such
        pairs are not allowed.
    """

    def __init__(
        self,
        inner: Costs,
        reach: float,
        keys: Array,
        fee: float = np.inf,
        slope: float = 0.0,
    ) -> None:
        super().__init__(inner)
        self._reach, self._keys = float(np.floor(reach)), keys
        self._fee, self._slope = fee, slope

    @property
    def is_complete(self) -> bool:
        return self.inner.is_complete and bool(np.isfinite(self._fee))

    def on_the_way(self, share: float, slope: float) -> WithinReach:
        """The same with a fee that is a share of the reach, and with a slope."""
        fee = float(np.rint(share * max(self._reach, 1.0)))
        return WithinReach(self.inner, self._reach, self._keys, fee, slope)

    def block(self, rows: Rows) -> Array:
        costs = self.inner.block(rows)
        beyond = costs > self._reach
        numbers = np.arange(self.n_points)[rows]
        starts, ends = self._spans(numbers)
        for row in np.flatnonzero(ends > starts):
            beyond[row, self._keys[starts[row] : ends[row]] % self.n_centers] = False
        costs[beyond] += self._raise(costs[beyond])
        return costs

    def some(self, rows: Array) -> WithinReach:
        starts, ends = self._spans(rows)
        keys = [
            row * self.n_centers + self._keys[start:end] % self.n_centers
            for row, (start, end) in enumerate(zip(starts, ends))
            if end > start
        ]
        found = np.concatenate(keys) if keys else self._keys[:0]
        return WithinReach(self.inner.some(rows), self._reach, found, self._fee, self._slope)

    def pairs(self, rows: Rows, centers: Array) -> Array:
        costs = self.inner.pairs(rows, centers)
        beyond = costs > self._reach
        keys = np.arange(self.n_points)[rows] * np.int64(self.n_centers) + centers
        beyond &= ~np.isin(keys, self._keys)
        costs[beyond] += self._raise(costs[beyond])
        return costs

    def _raise(self, costs: Array) -> Array:
        """What is added to costs (m,) above the reach, of which some may be infinite."""
        raised = np.full(len(costs), self._fee)
        if self._slope:
            raised += self._slope * (costs - self._reach)
        return raised

    def _spans(self, rows: Array) -> tuple[Array, Array]:
        """Where the allowed pairs of points (m,) begin and end."""
        first = rows * np.int64(self.n_centers)
        return np.searchsorted(self._keys, first), np.searchsorted(
            self._keys, first + self.n_centers
        )
