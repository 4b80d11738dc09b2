"""What it costs that centers serve points: the only thing that the engine knows of them.

A kind of cost is a class with a few methods. `Costs` has one way for each of them that works for
all kinds, and a kind replaces those for which it knows a quicker one. Kinds nest: costs with an
outside, a price on change or forbidden pairs are made from any others (`nested`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Callable, Optional, Union

import numpy as np

from ..exact.arrays import Array, IsCanceled, blocks
from .diagram import Diagram, least_two

#: Points, as indices or as a slice.
Rows = Union[slice, Array]
#: (prices, is_canceled) -> Diagram
DiagramOf = Callable[[Array, IsCanceled], Diagram]
#: Points of the sample that tells how far centers are apart.
APART_POINTS = 1024


@lru_cache(maxsize=16)
def _all_choices(n_points: int, n_centers: int) -> tuple[Array, Array]:
    """Starts and centers of choices among all centers."""
    starts = np.arange(0, n_points * n_centers + 1, n_centers)
    return starts, np.tile(np.arange(n_centers), n_points)


def finite(diagram: Diagram) -> Diagram:
    """The same where points that have no choice are farther from one than all others, but no more.

    Sorting by margins would lose the digits of the others.
    """
    margins = diagram.margins
    without = ~np.isfinite(margins)
    if not without.any():
        return diagram
    most = margins[~without].max(initial=0.0) + 1.0
    return Diagram(diagram.labels, diagram.runners_up, np.where(without, most, margins))


def within_reach(costs: Array, prices: Array, reach: float) -> tuple[Array, Array, Array]:
    """Which of the costs (m, k) minus prices (k,) are within reach of the least of their row.

    Returns
    -------
    (ndarray, ndarray, ndarray)
        As `Costs.within` yields them.
    """
    n_points, n_centers = costs.shape
    reduced = prices - costs
    far = reduced.max(axis=1) - reach
    # In one row after the other they are found several times as fast as in a matrix.
    near = np.flatnonzero(reduced >= far[:, None])
    counts = np.diff(np.searchsorted(near, np.arange(n_points + 1) * n_centers))
    columns = near - np.repeat(np.arange(n_points) * n_centers, counts)
    return counts, columns, costs.ravel()[near]


class Costs(ABC):
    """What it costs that any of k centers serves any of n points.

    Costs are integers held in float64, of at most `exact.lattice.COST_BITS` bits, or infinite
    where a center may not serve a point. Nothing checks that they are integers.

    A kind of cost has to set `n_points` and `n_centers`, and to have `block` and `some`. All else
    is right for every kind: a kind overrides what it knows to do sooner.

    Attributes
    ----------
    n_points, n_centers : int
    """

    n_points: int
    n_centers: int

    @abstractmethod
    def block(self, rows: Rows) -> Array:
        """What some points (m,) cost at each center, (m, k): an array that may be changed."""

    @abstractmethod
    def some(self, rows: Array) -> Costs:
        """The costs of some of the points (m,) alone."""

    def pairs(self, rows: Rows, centers: Array) -> Array:
        """What some points (m,) cost, each at one center (m,)."""
        if isinstance(rows, slice):
            rows = np.arange(self.n_points)[rows]
        result = np.empty(len(rows))
        for block in blocks(len(rows), self.n_centers):
            costs = self.block(rows[block])
            result[block] = costs[np.arange(len(costs)), centers[block]]
        return result

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        """The center of least and of second-least reduced cost of every point."""
        return self._diagram(None, prices, is_canceled)

    def diagram_of(self, rows: Array) -> DiagramOf:
        """The same for some of the points (m,), under whatever prices (k,)."""
        return partial(self._diagram, rows)

    def _diagram(
        self, rows: Optional[Array], prices: Array, is_canceled: IsCanceled = None
    ) -> Diagram:
        """That of some of the points (m,), or of all, block by block."""
        n_points = self.n_points if rows is None else len(rows)
        labels, runners_up = np.empty((2, n_points), dtype=np.int32)
        margins = np.empty(n_points)
        for block in blocks(n_points, self.n_centers, is_canceled):
            reduced = self.block(block if rows is None else rows[block])
            reduced -= prices
            with np.errstate(invalid="ignore"):
                labels[block], runners_up[block], margins[block] = least_two(reduced)
        return finite(Diagram(labels, runners_up, margins))

    def least(self, prices: Array, is_canceled: IsCanceled = None) -> Array:
        """The least reduced cost of every point (n,)."""
        least = np.empty(self.n_points)
        for block in blocks(self.n_points, self.n_centers, is_canceled):
            reduced = self.block(block)
            reduced -= prices
            least[block] = reduced.min(axis=1)
        return least

    def places(self, rows: Array) -> Optional[Array]:
        """Which of some points (m,) cost the same everywhere: a number for each such group.

        None if no two of them are known to.
        """
        return None

    def numbers(self, rows: Array) -> tuple[Array, int]:
        """The numbers in reading order of some points (m,), by which ties are broken, and of all.

        They are others than the rows where these are some of the points of a larger problem.
        """
        return rows, self.n_points

    def choices(self, rows: Array) -> tuple[Array, Array, Array]:
        """All centers for each of some points (m,).

        Returns
        -------
        (ndarray, ndarray, ndarray)
            Where those of each point begin (m + 1,), the centers (q,), and what they cost (q,).
        """
        starts, centers = _all_choices(len(rows), self.n_centers)
        return starts, centers, self.block(rows).ravel()

    def within(
        self, rows: Array, prices: Array, reach: float, is_canceled: IsCanceled = None
    ) -> Iterator[tuple[Array, Array, Array]]:
        """The centers whose reduced cost for some points (m,) is within reach of the least one.

        Yields
        ------
        (ndarray, ndarray, ndarray)
            For some of the points after the other: how many these are (g,), point by point the
            centers (q,), ascending, and what they cost (q,).
        """
        for block in blocks(len(rows), self.n_centers, is_canceled):
            counts, columns, costs = within_reach(self.block(rows[block]), prices, reach)
            yield counts, columns, costs

    @property
    def is_complete(self) -> bool:
        """Whether it is known that every center may serve every point: that no cost is infinite.

        False is right for every kind, and takes one look at all costs. True spares it, and has to
        be right: where a cost is infinite all the same, the search for prices may never end.
        """
        return False

    @property
    def path(self) -> Array:
        """All points (n,) in an order in which neighbors cost about the same."""
        return np.arange(self.n_points)

    def hottest(self, rows: Array) -> float:
        """How much costs differ from center to center, for some of the points (m,)."""
        above = 0.0
        for block in blocks(len(rows), self.n_centers):
            costs = self.block(rows[block])
            allowed = np.isfinite(costs)
            least = costs.min(axis=1)
            costs[~allowed] = 0.0
            counts = allowed.sum(axis=1)
            served = counts > 0
            above += float((costs.sum(axis=1)[served] / counts[served] - least[served]).sum())
        return above / len(rows)

    def apart(self, centers: Array) -> Array:
        """How different some centers (m,) are from each of all, (m, k); any measure will do."""
        step = max(1, self.n_points // APART_POINTS)
        costs = self.block(slice(None, None, step))
        largest = costs[np.isfinite(costs)].max(initial=0.0)
        costs = np.minimum(costs, 2.0 * largest + 1.0)
        squares = (costs * costs).sum(axis=0)
        result: Array = squares[centers, None] - 2.0 * costs[:, centers].T @ costs + squares
        return result

    @property
    def scattered(self) -> Optional[tuple[Costs, Costs, Array]]:
        """The same where points that no prices could part are scattered a little, if there are any.

        Prices move points that cost the same everywhere together, so that no prices bring about
        the right sizes where these are many; with scattered points they come near.

        Returns
        -------
        (Costs, Costs, ndarray of int, shape (k,)) or None
            Costs of the same points at the same centers, those at the first one of each group of
            centers that cannot be told apart where such points are, and numbers from 0 of these.
        """
        return None
