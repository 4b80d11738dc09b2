"""Squared distances between lattice points and lattice centers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from ..exact.distances import own_distances, squared_distances
from ..exact.places import numbers_of_alike
from .candidates import come_within, slopes_of
from .costs import Costs, DiagramOf, Rows, within_reach
from .diagram import Diagram
from .tiles import TiledPoints

#: Centers so close to a group of coincident points and to each other are one at first: a share of
#: the width to which such groups are scattered.
CLOSE = 0.25
#: Number of centers from which on the box around points that follow each other on the path tells
#: which centers may be within reach at all; and the number of such points.
MANY_CENTERS = 256
TOGETHER = 128


class SquaredDistances(Costs):
    """Squared distances of lattice points to centers.

    Parameters
    ----------
    tiles : TiledPoints
        Of points (n, d).
    centers : ndarray of float64, shape (k, d)
        Lattice coordinates.
    """

    def __init__(self, tiles: TiledPoints, centers: Array) -> None:
        self.tiles, self.centers = tiles, centers
        self.n_points, self.n_centers = len(tiles), len(centers)

    def block(self, rows: Rows) -> Array:
        return squared_distances(self.tiles.points[rows], self.centers)

    def some(self, rows: Array) -> SquaredDistances:
        return SquaredDistances(TiledPoints.of(self.tiles.points[rows]), self.centers)

    def pairs(self, rows: Rows, centers: Array) -> Array:
        return own_distances(self.tiles.points[rows], self.centers, centers)

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        return self.tiles.diagram(self.centers, prices, is_canceled)

    def diagram_of(self, rows: Array) -> DiagramOf:
        found = self.tiles.diagram_of(rows, self.n_centers)
        return lambda prices, is_canceled: found(self.centers, prices, is_canceled)

    def least(self, prices: Array, is_canceled: IsCanceled = None) -> Array:
        if self.n_centers < MANY_CENTERS:
            return super().least(prices, is_canceled)
        least, start = np.empty(self.n_points), 0
        for counts, centers, costs in self.within(self.path, prices, 0.0, is_canceled):
            firsts = np.cumsum(counts) - counts
            rows = self.path[start : start + len(counts)]
            least[rows] = costs[firsts] - prices[centers[firsts]]
            start += len(counts)
        return least

    def within(
        self, rows: Array, prices: Array, reach: float, is_canceled: IsCanceled = None
    ) -> Iterator[tuple[Array, Array, Array]]:
        if self.n_centers < MANY_CENTERS:
            yield from super().within(rows, prices, reach, is_canceled)
            return
        slopes = slopes_of(self.centers, prices)
        for start in range(0, len(rows), TOGETHER):
            poll(is_canceled)
            points = self.tiles.points[rows[start : start + TOGETHER]]
            open_ = np.flatnonzero(come_within(points, slopes, reach))
            costs = squared_distances(points, self.centers[open_])
            counts, columns, costs = within_reach(costs, prices[open_], reach)
            yield counts, open_[columns], costs

    def places(self, rows: Array) -> Optional[Array]:
        if len(rows) == self.n_points and self.tiles.all_apart and (rows[1:] > rows[:-1]).all():
            return None
        return numbers_of_alike(self.tiles.points[rows])

    @property
    def is_complete(self) -> bool:
        return True

    @property
    def path(self) -> Array:
        return self.tiles.path

    def hottest(self, rows: Array) -> float:
        return float(self.tiles.points[rows].var(axis=0).sum())

    def apart(self, centers: Array) -> Array:
        return squared_distances(self.centers[centers], self.centers)

    @cached_property
    def scattered(self) -> Optional[tuple[Costs, Costs, Array]]:
        tiles, centers = self.tiles, self.centers
        if len(tiles.coincident_groups) == 0:
            return None
        from scipy.sparse.csgraph import connected_components

        reach = (CLOSE * tiles.scatter) ** 2
        at_group = squared_distances(centers, tiles.coincident_groups).min(axis=1) <= reach
        close = squared_distances(centers, centers) <= reach
        close &= at_group[:, None] & at_group
        _, groups = connected_components(close, directed=False)
        _, first = np.unique(groups, return_index=True)
        every, merged = (SquaredDistances(tiles.spread, some) for some in (centers, centers[first]))
        return every, merged, groups
