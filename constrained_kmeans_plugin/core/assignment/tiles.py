"""Points in tiles: neighbours together, so that few centers have to be looked at for each.

In a tile with a small bounding box most centers are out of the question for all points at
once, because the difference between two reduced costs is linear in the position and so
has its extremes in the box's corners. What is left is computed exactly, so tiles save time
and change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .diagram import Diagram, least_two
from .lattice import Array, IsCanceled, poll

#: Points in a tile: enough to keep the interpreter's share of the time small.
TILE_POINTS = 768
#: Tiles between two looks at the cancel button.
POLL_EVERY = 32
#: Axes along which space is cut.
TILED_AXES = 3
#: Corners of boxes lie half-way between lattice points at worst; their costs may be rounded.
ROUNDING = 8.0


@dataclass(frozen=True)
class TiledPoints:
    """Lattice points in reading order, and once more tile by tile.

    Attributes
    ----------
    points : ndarray of float64, shape (n, d)
        In reading order.
    order : ndarray of int, shape (n,)
        Indices of the points, tile by tile.
    grouped : ndarray of float64, shape (n, d)
        ``points[order]``.
    starts : ndarray of int, shape (t + 1,)
        Where the tiles begin in `order`.
    low, high : ndarray of float64, shape (t, d)
        Corners of their bounding boxes.
    """

    points: Array
    order: Array
    grouped: Array
    starts: Array
    low: Array
    high: Array

    @classmethod
    def of(cls, points: Array) -> TiledPoints:
        """Cut points (n, d) into tiles of equal numbers, axis by axis."""
        n_points = len(points)
        axes = np.argsort(-np.ptp(points, axis=0), kind="stable")[:TILED_AXES]
        cuts = max(1, int(np.ceil((n_points / TILE_POINTS) ** (1 / len(axes)))))
        order = np.arange(n_points)
        starts = np.array([0, n_points])
        if cuts > 1:
            for axis in axes:
                part = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
                order = order[np.lexsort((points[order, axis], part))]
                shares = np.arange(cuts) / cuts
                lengths = np.diff(starts)[:, None]
                starts = (starts[:-1, None] + (lengths * shares).astype(np.int64)).ravel()
                starts = np.unique(np.append(starts, n_points))
        grouped = np.ascontiguousarray(points[order])
        low = np.minimum.reduceat(grouped, starts[:-1], axis=0)
        high = np.maximum.reduceat(grouped, starts[:-1], axis=0)
        return cls(points, order, grouped, starts, low, high)

    def __len__(self) -> int:
        return len(self.points)

    def diagram(self, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        """Best and second-best center of every point under prices (k,)."""
        n_points, n_clusters = len(self), len(centers)
        labels = np.zeros(n_points, dtype=np.int32)
        runners_up = np.full(n_points, -1, dtype=np.int32)
        margins = np.full(n_points, np.inf)
        if n_clusters == 1:
            return Diagram(labels, runners_up, margins)
        slopes, heights = -2.0 * centers.T, (centers * centers).sum(axis=1) - prices
        for tile, some in self._choices(slopes, heights, 2, is_canceled):
            costs = self.grouped[tile] @ slopes[:, some]
            costs += heights[some]
            best, second, margins[tile] = least_two(costs)
            labels[tile] = some[best]
            runners_up[tile] = some[second]
        return Diagram(
            self._by_reading(labels), self._by_reading(runners_up), self._by_reading(margins)
        )

    def nearest(self, centers: Array, is_canceled: IsCanceled = None) -> Array:
        """Index (n,) of the nearest center of every point, the first among equals."""
        labels = np.zeros(len(self), dtype=np.int32)
        slopes, heights = -2.0 * centers.T, (centers * centers).sum(axis=1)
        for tile, some in self._choices(slopes, heights, 1, is_canceled):
            if len(some) == 1:
                labels[tile] = some[0]
                continue
            costs = self.grouped[tile] @ slopes[:, some]
            costs += heights[some]
            labels[tile] = some[costs.argmin(axis=1)]
        return self._by_reading(labels)

    def _by_reading(self, values: Array) -> Array:
        result = np.empty_like(values)
        result[self.order] = values
        return result

    def _choices(
        self, slopes: Array, heights: Array, places: int, is_canceled: IsCanceled
    ) -> Iterator[tuple[slice, Array]]:
        """Each tile with the centers that may come first (or second) for any of its points."""
        middle, half = (self.low + self.high) / 2, (self.high - self.low) / 2
        at_middle = middle @ slopes + heights
        best = at_middle.argmin(axis=1)
        # Costs relative to the best center of the tile's middle, between their extremes.
        at_middle -= at_middle[np.arange(len(best)), best][:, None]
        radius = np.zeros_like(at_middle)
        for axis, slope in enumerate(slopes):
            radius += half[:, axis, None] * np.abs(slope - slope[best][:, None])
        most = at_middle + radius
        worst = np.partition(most, places - 1, axis=1)[:, places - 1]
        at_middle -= radius
        tiles, centers = np.nonzero(at_middle <= worst[:, None] + ROUNDING)
        ends = np.searchsorted(tiles, np.arange(len(best) + 1))
        for tile in range(len(best)):
            if tile % POLL_EVERY == 0:
                poll(is_canceled)
            yield (
                slice(self.starts[tile], self.starts[tile + 1]),
                centers[ends[tile] : ends[tile + 1]],
            )
