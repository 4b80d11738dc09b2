"""The exact finish: which points near borders go where, so that sizes are within their limits.

All other points stay where they are, and only leave less room. What the points near borders come to
is proved for all points if prices change by less than the others are away from any border.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.squared_distances import SquaredDistances
from ..costs.tiles import TiledPoints
from ..exact.arrays import Array, IsCanceled
from ..transport.border_points import Portions
from ..transport.bounds import Bounds
from ..transport.integral.problem import Problem
from ..transport.solve import Solution
from ..transport.warm_start import WarmStart
from .passes import Border, Exceptions, Prices, Sums

#: Parts in which places of many points come, about. Prices would move such a place as a whole, and
#: miss all sizes; the search for them scatters its parts.
PARTS = 400_000


class PlacedDistances(SquaredDistances):
    """Squared distances of some points of many, whose ties go by their numbers among all.

    Parameters
    ----------
    tiles : TiledPoints
        Of points (p, d), in the order of their numbers.
    centers : ndarray of float64, shape (k, d)
    rows : ndarray of int64, shape (p,)
        The numbers of the points.
    n_all : int
    """

    def __init__(self, tiles: TiledPoints, centers: Array, rows: Array, n_all: int) -> None:
        super().__init__(tiles, centers)
        self._rows, self._n_all = rows, n_all

    def numbers(self, rows: Array) -> tuple[Array, int]:
        return self._rows[rows], self._n_all


@dataclass(frozen=True)
class Finish:
    """The least-cost assignment of the points near borders, while all others stay.

    Attributes
    ----------
    where : Prices
        Under which the points are near borders.
    border : Border
        Places of points, in the order of their first rows.
    solution : Solution
    parts : Portions
        All places, those that are divided cluster by cluster.
    sums : Sums
        Of all points, but for `counts`, which are those before.
    """

    where: Prices
    border: Border
    solution: Solution
    parts: Portions
    sums: Sums
    settled: Array
    bounds: Bounds

    @classmethod
    def of(
        cls,
        border: Border,
        sums: Sums,
        where: Prices,
        bounds: Bounds,
        n_all: int,
        is_canceled: IsCanceled,
    ) -> Optional[Finish]:
        """That of points near borders; None if these are not enough to keep the bounds.

        Parameters
        ----------
        border : Border
        sums : Sums
            Of all points, where each goes where its reduced cost is least.
        where : Prices
        bounds : Bounds
            For all points.
        n_all : int
            How many points there are.
        is_canceled : callable or None
        """
        order = np.argsort(border.rows, kind="stable")
        names = ("first", "counts", "points", "rows", "amounts", "labels")
        border = Border(*(getattr(border, name)[order] for name in names)).in_parts(PARTS)
        n_clusters = len(where.centers)
        near = _totals(border.labels, border.amounts, n_clusters)
        settled = sums.amounts.astype(np.int64) - near
        left = Bounds(bounds.lower - settled, bounds.upper - settled, int(border.amounts.sum()))
        least, most = np.maximum(left.lower, 0), left.upper
        if (most < 0).any() or not int(least.sum()) <= left.total <= int(most.sum()):
            return None
        if len(border.rows) == 0:
            nothing = np.zeros(0, dtype=np.int32)
            solution = Solution(nothing, Portions.none(), where.prices, WarmStart(where.prices))
            return cls(where, border, solution, Portions.none(), sums, settled, bounds)
        problem = cls._problem(border, where, left, n_all)
        solution = problem.optimum("auto", WarmStart(where.prices), is_canceled)
        parts = _parts(solution, border.amounts)
        return cls(where, border, solution, parts, _moved(sums, border, parts), settled, bounds)

    @staticmethod
    def _problem(border: Border, where: Prices, bounds: Bounds, n_all: int) -> Problem:
        tiles = TiledPoints.of(border.points)
        costs = PlacedDistances(tiles, where.centers, border.rows, n_all)
        amounts = None if (border.amounts == 1).all() else border.amounts
        return Problem(costs, amounts, bounds, costs)

    @property
    def prices(self) -> Array:
        """Prices (k,) that prove it for the points near borders."""
        return self.solution.prices

    @property
    def needed(self) -> Array:
        """How far (k,) all other points of a cluster have to be from its border to be proved."""
        change = self.prices - self.where.prices
        result: Array = change.max() - change
        return result

    @property
    def is_proved(self) -> bool:
        """Whether all other points are so far."""
        return not (self.needed > self.where.reach).any()

    def exceptions(self, by_place: bool, n_all: int, is_canceled: IsCanceled) -> Exceptions:
        """The points that do not simply go where their reduced cost is least.

        Parameters
        ----------
        by_place : bool
            Whether a divided place is many points, of weight 1 each. Else it is one point, which
            is kept whole: limits that this breaks are repaired.
        n_all : int
        is_canceled : callable or None
        """
        border, labels = self.border, self.solution.labels
        if len(border.rows) == 0:
            nothing = np.zeros(0, dtype=np.int64)
            return Exceptions(nothing, nothing, nothing.astype(np.int32))
        fractional = self.solution.fractional
        if len(fractional) and not by_place:
            loosened = self.bounds.attainable(border.amounts)
            lower, upper = loosened.lower - self.settled, loosened.upper - self.settled
            total = int(border.amounts.sum())
            problem = self._problem(border, self.where, Bounds(lower, upper, total), n_all)
            labels = problem.whole_labels(self.solution, True, is_canceled)
            fractional = Portions.none()
        tiles = TiledPoints.of(border.points)
        diagram = SquaredDistances(tiles, self.where.centers).diagram(self.prices, is_canceled)
        single = (diagram.margins <= 0) | (diagram.labels != labels)
        single[fractional.points] = False
        first, last = border.first[single], (border.first + border.counts)[single]
        chosen = labels[single]
        if len(fractional):
            # Of the points at a place, those that come first get the lower clusters.
            order = np.lexsort((fractional.clusters, fractional.points))
            points, parts = fractional.points[order], fractional.amounts[order]
            ends = np.cumsum(parts)
            starts = np.flatnonzero(np.diff(points, prepend=-1))
            own = np.repeat(ends[starts] - parts[starts], np.diff(np.append(starts, len(points))))
            stops = border.first[points] + ends - own
            first, last = np.append(first, stops - parts), np.append(last, stops)
            chosen = np.append(chosen, fractional.clusters[order])
        order = np.argsort(first, kind="stable")
        return Exceptions(first[order], last[order], chosen[order].astype(np.int32))


def _totals(labels: Array, amounts: Array, n_clusters: int) -> Array:
    """Exact: all amounts together are below 2^53."""
    result: Array = np.bincount(labels, amounts, n_clusters).astype(np.int64)
    return result


def _parts(solution: Solution, amounts: Array) -> Portions:
    fractional = solution.fractional
    whole = np.ones(len(amounts), dtype=bool)
    whole[fractional.points] = False
    rows = np.flatnonzero(whole)
    return Portions(
        np.append(rows, fractional.points),
        np.append(solution.labels[rows].astype(np.int64), fractional.clusters),
        np.append(amounts[rows], fractional.amounts),
    )


def _moved(sums: Sums, border: Border, parts: Portions) -> Sums:
    """Sums after all parts have left their cluster under the prices for another one."""
    own = border.labels[parts.points]
    some = np.flatnonzero(own != parts.clusters)
    moved = parts.amounts[some].astype(object)
    points = border.points[parts.points[some]].astype(np.int64).astype(object)
    amounts, whole = sums.amounts.copy(), sums.sums.copy()
    for clusters, sign in ((own[some], -1), (parts.clusters[some], 1)):
        np.add.at(amounts, clusters, sign * moved)
        np.add.at(whole, clusters, sign * moved[:, None] * points)
    return Sums(sums.counts, amounts, whole)
