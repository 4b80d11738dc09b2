"""Tables of costs: travel times, or whatever else is known for pairs of a point and a center."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll, stretches
from ..exact.places import numbers_of_alike
from .costs import Costs, DiagramOf, Rows, finite
from .diagram import Diagram


class Table(Costs):
    """A table of costs.

    Parameters
    ----------
    costs : ndarray of float64, shape (n, k)
        Integers; infinite where a center must not serve a point.
    """

    def __init__(self, costs: Array) -> None:
        self.costs = costs
        self.n_points, self.n_centers = costs.shape

    @cached_property
    def is_complete(self) -> bool:
        return bool(np.isfinite(self.costs).all())

    def block(self, rows: Rows) -> Array:
        block = self.costs[rows]
        # A slice is a view, and the caller may change what it gets.
        return block.copy() if isinstance(rows, slice) else block

    def some(self, rows: Array) -> Table:
        return Table(self.costs[rows])

    def pairs(self, rows: Rows, centers: Array) -> Array:
        result: Array = self.costs[np.arange(self.n_points)[rows], centers]
        return result

    def places(self, rows: Array) -> Optional[Array]:
        return numbers_of_alike(self.costs[rows].view(np.int64))


class SparseTable(Costs):
    """Costs of those pairs of a point and a center that are allowed, few of all.

    Parameters
    ----------
    starts : ndarray of int, shape (n + 1,)
        The pairs of point i are those from ``starts[i]`` to ``starts[i + 1]``, one at least, be
        it one that costs infinitely much.
    centers : ndarray of int, shape (q,)
        Ascending for each point.
    costs : ndarray of float64, shape (q,)
        Integers.
    n_centers : int
    """

    def __init__(self, starts: Array, centers: Array, costs: Array, n_centers: int) -> None:
        self.starts, self.centers, self.costs = starts, centers, costs
        self.n_points, self.n_centers = len(starts) - 1, n_centers

    @property
    def is_complete(self) -> bool:
        return False

    def block(self, rows: Rows) -> Array:
        rows = np.arange(self.n_points)[rows]
        counts, places = self._places(rows)
        result = np.full((len(rows), self.n_centers), np.inf)
        result[np.repeat(np.arange(len(rows)), counts), self.centers[places]] = self.costs[places]
        return result

    def some(self, rows: Array) -> SparseTable:
        counts, places = self._places(rows)
        starts = np.append(0, np.cumsum(counts))
        return SparseTable(starts, self.centers[places], self.costs[places], self.n_centers)

    def pairs(self, rows: Rows, centers: Array) -> Array:
        rows = np.arange(self.n_points)[rows]
        keys = rows * np.int64(self.n_centers) + centers
        places = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return np.where(self._keys[places] == keys, self.costs[places], np.inf)

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        return self.diagram_of(np.arange(self.n_points))(prices, is_canceled)

    def diagram_of(self, rows: Array) -> DiagramOf:
        some = self if len(rows) == self.n_points else self.some(rows)
        starts, counts = some.starts[:-1], np.diff(some.starts)
        numbers = np.arange(len(some.costs))

        def first(values: Array) -> tuple[Array, Array]:
            """The least of each point's values, and where it stands first."""
            least = np.minimum.reduceat(values, starts)
            at = np.where(values == np.repeat(least, counts), numbers, len(numbers))
            return least, np.minimum.reduceat(at, starts)

        def diagram(prices: Array, is_canceled: IsCanceled = None) -> Diagram:
            poll(is_canceled)
            reduced = some.costs - prices[some.centers]
            least, best = first(reduced)
            reduced[best] = np.inf
            next_least, second = first(reduced)
            with np.errstate(invalid="ignore"):
                margins = next_least - least
            labels, runners_up = (some.centers[at].astype(np.int32) for at in (best, second))
            return finite(Diagram(labels, runners_up, margins))

        return diagram

    def choices(self, rows: Array) -> tuple[Array, Array, Array]:
        some = self.some(rows)
        return some.starts, some.centers, some.costs

    def within(
        self, rows: Array, prices: Array, reach: float, is_canceled: IsCanceled = None
    ) -> Iterator[tuple[Array, Array, Array]]:
        starts, centers, costs = self.choices(rows)
        poll(is_canceled)
        reduced = costs - prices[centers]
        far = np.minimum.reduceat(reduced, starts[:-1]) + reach
        near = reduced <= np.repeat(far, np.diff(starts))
        yield np.add.reduceat(near, starts[:-1], dtype=np.int64), centers[near], costs[near]

    def least(self, prices: Array, is_canceled: IsCanceled = None) -> Array:
        result: Array = np.minimum.reduceat(self.costs - prices[self.centers], self.starts[:-1])
        return result

    @cached_property
    def _keys(self) -> Array:
        points = np.repeat(np.arange(self.n_points), np.diff(self.starts))
        result: Array = points * np.int64(self.n_centers) + self.centers
        return result

    def _places(self, rows: Array) -> tuple[Array, Array]:
        """How many pairs points (m,) have, and where these are, point by point."""
        counts = self.starts[rows + 1] - self.starts[rows]
        return counts, stretches(self.starts[rows], counts)
