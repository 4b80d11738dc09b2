"""Which centers come into question in a box: few of many, for all of its points at once.

The difference between two reduced costs is linear in the position, and so has its extremes in
the corners of a box.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..exact.arrays import Array, IsCanceled, blocks, poll

#: Points, and blocks, that are looked at together: some arrays of them fit into the cache.
CHUNK_POINTS = 8192
CHUNK_BLOCKS = 64
#: Corners of boxes lie half-way between lattice points at worst; their costs may be rounded.
ROUNDING = 8.0
#: More than any reduced cost.
BEYOND = 2.0**60


def slopes_of(centers: Array, prices: Array) -> Array:
    """Reduced costs of centers (k, d) as linear functions, (k, d + 1): ``(-2 c, c c - price)``.

    The point's own square is left out: it is the same for all centers.
    """
    heights = (centers * centers).sum(axis=1) - prices
    return np.concatenate([-2.0 * centers, heights[:, None]], axis=1)


def come_within(points: Array, slopes: Array, reach: float) -> Array:
    """Which of the centers (k,) may come within reach of the best one for any of points (m, d)."""
    low, high = points.min(axis=0), points.max(axis=0)
    middle, half = (low + high) / 2, (high - low) / 2
    least = slopes[:, :-1] @ middle
    least += slopes[:, -1]
    best = least.argmin()
    least -= least[best] + reach + ROUNDING
    for axis, width in enumerate(half):
        least -= width * np.abs(slopes[:, axis] - slopes[best, axis])
    result: Array = least <= 0
    return result


@dataclass(frozen=True)
class Extremes:
    """Reduced costs in boxes, relative to the best center of each box's middle.

    Attributes
    ----------
    best : ndarray of int, shape (g, t)
    nearest : ndarray of int, shape (g, t)
        Of the other centers, the one whose relative cost may be the least.
    gap : ndarray, shape (g, t)
        That cost: where it is positive, the whole box belongs to the best center.
    open : ndarray of bool, shape (g, t, c)
        Which centers have to be looked at: none if one is best in the whole box.
    """

    best: Array
    nearest: Array
    gap: Array
    open: Array

    @classmethod
    def of(cls, low: Array, high: Array, slopes: Array, second: bool) -> Extremes:
        """Of boxes from `low` to `high`, (g, t, d), and `slopes` (g or 1, c, d + 1)."""
        middle, half = (low + high) / 2, (high - low) / 2
        least = middle @ slopes[:, :, :-1].swapaxes(1, 2)
        least += slopes[:, None, :, -1]
        groups, boxes = np.ogrid[: least.shape[0], : least.shape[1]]
        best = least.argmin(axis=2)
        least -= least[groups, boxes, best][:, :, None]
        its = slopes[groups if len(slopes) > 1 else 0, best]
        radius = np.zeros_like(least)
        for axis in range(low.shape[2]):
            away = slopes[:, None, :, axis] - its[:, :, axis, None]
            np.abs(away, out=away)
            away *= half[:, :, axis, None]
            radius += away
        least -= radius
        least[groups, boxes, best] = np.inf
        nearest = least.argmin(axis=2)
        gap = least[groups, boxes, nearest]
        least[groups, boxes, best] = 0.0
        settled = ROUNDING + np.zeros_like(gap)
        most = settled
        if second:
            # Near a border margins are wanted: not farther than the box is wide.
            settled += 2 * radius[groups, boxes, nearest]
            # Whoever comes second for a point costs less than this.
            radius *= 2
            radius += least
            radius[groups, boxes, best] = np.inf
            most = radius.min(axis=2) + ROUNDING
        is_open = least <= most[:, :, None]
        is_open &= (gap <= settled)[:, :, None]
        return cls(best, nearest, gap, is_open)


@dataclass(frozen=True)
class Candidates:
    """What is known of tiles before any point of them is looked at.

    Attributes
    ----------
    best, nearest, gap : ndarray, shape (t,)
        As in `Extremes`.
    tiles, chosen : ndarray of int, shape (s,)
        Pairs of a tile at a border and a center, by tile, then by center.
    """

    best: Array
    nearest: Array
    gap: Array
    tiles: Array
    chosen: Array

    @classmethod
    def of(
        cls, low: Array, high: Array, slopes: Array, second: bool, is_canceled: IsCanceled
    ) -> Candidates:
        """The centers that may come first, or `second`, for a point of each tile.

        Parameters
        ----------
        low, high : ndarray, shape (b, t, d)
            Corners of the boxes of b blocks of t tiles.
        slopes : ndarray, shape (k, d + 1)
            From `slopes_of`.
        second : bool
        is_canceled : callable or None
        """
        n_blocks, n_tiles, _ = low.shape
        best = np.empty((n_blocks, n_tiles), dtype=np.int32)
        nearest, gap = np.empty_like(best), np.empty(best.shape)
        tiles: list[Array] = [np.zeros(0, dtype=np.int64)]
        chosen: list[Array] = [np.zeros(0, dtype=np.int32)]
        lowest, highest = low.min(axis=1)[:, None], high.max(axis=1)[:, None]
        for block in blocks(n_blocks, len(slopes), is_canceled):
            outer = Extremes.of(lowest[block], highest[block], slopes[None], second)
            best[block], nearest[block], gap[block] = outer.best, outer.nearest, outer.gap
            rows, columns = np.nonzero(outer.open[:, 0])
            within = cls(best, nearest, gap, rows, columns.astype(np.int32))
            for some, its, its_slopes in within.groups(slopes, CHUNK_BLOCKS):
                some = some + block.start
                inner = Extremes.of(low[some], high[some], its_slopes, second)
                best[some], nearest[some] = pick(its, inner.best), pick(its, inner.nearest)
                gap[some] = inner.gap
                of_block, of_tile, place = np.nonzero(inner.open)
                tiles.append(some[of_block] * n_tiles + of_tile)
                chosen.append(its[of_block, place])
        return cls(
            best.ravel(),
            nearest.ravel(),
            gap.ravel(),
            np.concatenate(tiles),
            np.concatenate(chosen),
        )

    def chunks(
        self, slopes: Array, places: int, is_canceled: IsCanceled
    ) -> Iterator[tuple[Array, Array, Array]]:
        """`groups` of so many tiles that their points are about `CHUNK_POINTS`."""
        for group in self.groups(slopes, max(1, CHUNK_POINTS // places)):
            poll(is_canceled)
            yield group

    def groups(self, slopes: Array, step: int) -> Iterator[tuple[Array, Array, Array]]:
        """Up to `step` tiles at a time, with the centers to look at.

        Yields
        ------
        (ndarray, ndarray, ndarray)
            Tiles (g,); for each of them centers (g, c), and their slopes (g, c, d + 1).
            Where a tile has less than c centers, it is filled up with some that cost too
            much.
        """
        starts, counts = self._spans()
        # Tiles with about as many centers go together.
        by_count = np.argsort(counts, kind="stable")
        for first in range(0, len(starts), step):
            some = by_count[first : first + step]
            columns = np.arange(counts[some[-1]])
            filled = columns < counts[some][:, None]
            chosen = self.chosen[np.where(filled, starts[some][:, None] + columns, 0)]
            its_slopes = slopes[chosen]
            its_slopes[~filled, -1] = BEYOND
            yield self.tiles[starts[some]], chosen, its_slopes

    @cached_property
    def _numbers(self) -> Array:
        """How many centers have to be looked at in each tile (t,)."""
        return np.bincount(self.tiles, minlength=len(self.best))

    def number_at(self, tiles: Array) -> int:
        """How many centers have to be looked at for points in tiles (m,), together."""
        return int(self._numbers[tiles].sum())

    def at(
        self, points: Array, tiles: Array, slopes: Array, is_canceled: IsCanceled
    ) -> Iterator[tuple[Array, Array, Array]]:
        """Some of the points (m, d) in tiles (m,) at a time, where there is a choice.

        Yields
        ------
        (ndarray, ndarray, ndarray)
            Which of the points (g,), centers (c, g), and reduced costs there (c, g), but for
            what is the same for a point everywhere.
        """
        starts, _ = self._spans()
        first: Array = np.zeros(len(self.best), dtype=np.int64)
        first[self.tiles[starts]] = starts
        first, number = first[tiles], self._numbers[tiles]
        # Points with about as many centers go together; short integers are sorted by digits.
        by_number = np.argsort(number.astype(np.min_scalar_type(len(slopes))), kind="stable")
        by_number = by_number[np.count_nonzero(number == 0) :]
        columns, axes = list(slopes.T), list(points.T)
        for begin in range(0, len(by_number), CHUNK_POINTS):
            poll(is_canceled)
            some = by_number[begin : begin + CHUNK_POINTS]
            places = np.arange(number[some[-1]])[:, None]
            filled = places < number[some]
            chosen = self.chosen[np.where(filled, first[some] + places, 0)]
            costs = columns[-1][chosen]
            for axis, column in zip(axes, columns):
                costs += column[chosen] * axis[some]
            costs[~filled] = BEYOND
            yield some, chosen, costs

    def _spans(self) -> tuple[Array, Array]:
        """Where each tile's pairs start, and how many they are."""
        starts = np.flatnonzero(np.diff(self.tiles, prepend=-1))
        return starts, np.diff(np.append(starts, len(self.tiles)))


def least_of(costs: Array) -> Array:
    """Which of c costs (g, c, m) is the least, (g, m), the first among equals."""
    least = costs[:, 0]
    best = np.zeros(least.shape, dtype=np.min_scalar_type(costs.shape[1]))
    for place in range(1, costs.shape[1]):
        cost = costs[:, place]
        # Places grow, so the last one that was better is the largest.
        better = (cost < least).astype(best.dtype)
        better *= best.dtype.type(place)
        np.maximum(best, better, out=best)
        least = np.minimum(least, cost)
    return best


def least_two_of(costs: Array) -> tuple[Array, Array, Array]:
    """Which of c costs (g, c, m) are least and second-least, and their difference, (g, m)."""
    least = costs[:, 0]
    second = np.full(least.shape, np.inf)
    best = np.zeros(least.shape, dtype=np.min_scalar_type(costs.shape[1]))
    runner_up = np.zeros_like(best)
    for place in range(1, costs.shape[1]):
        cost = costs[:, place]
        # All bits where the new one is better, else none; this is much faster than `where`.
        better = -(cost < least).astype(best.dtype)
        other = np.maximum(cost, least)
        least = np.minimum(cost, least)
        closer = -(other < second).astype(best.dtype)
        np.minimum(second, other, out=second)
        change = best ^ best.dtype.type(place)
        change &= better
        # The one that lost against the best may still be second.
        loser = change ^ best.dtype.type(place)
        best ^= change
        loser ^= runner_up
        loser &= closer
        runner_up ^= loser
    second -= least
    return best, runner_up, second


def pick(chosen: Array, places: Array) -> Array:
    """``chosen[row, place]`` for places (g, m) in each row of `chosen` (g, c)."""
    rows = np.arange(0, chosen.size, chosen.shape[1])
    picked: Array = chosen.ravel()[places + rows[:, None]]
    return picked
