"""Points in tiles: neighbours together, so that few centers have to be looked at for each.

In a tile with a small bounding box most centers are out of the question for all points at
once, because the difference between two reduced costs is linear in the position and so
has its extremes in the box's corners. A tile that lies in one cell as a whole needs no
look at its points at all. What is left is computed exactly, so tiles save time and change
no label.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from .diagram import Diagram, DiagramOf, power_diagram
from .lattice import (
    Array,
    IsCanceled,
    all_apart,
    blocks,
    extremes,
    own_distances,
    poll,
    squared_distances,
)

#: Points in a tile: the fewer, the more tiles lie in one cell, and the more tiles there are.
TILE_POINTS = 96
#: Tiles in a block, about. What is out of the question for a block is so for its tiles.
BLOCK_TILES = 16
#: Points, and blocks, that are looked at together: some arrays of them fit into the cache.
CHUNK_POINTS = 8192
CHUNK_BLOCKS = 64
#: Fewer pairs of points and centers than this are looked at without any tiles.
DENSE_PAIRS = 1 << 21
#: How far the points of a heap are scattered, as a share of a tile's width.
SCATTER = 0.1
#: Axes along which space is cut.
TILED_AXES = 3
#: Corners of boxes lie half-way between lattice points at worst; their costs may be rounded.
ROUNDING = 8.0
#: More than any reduced cost.
BEYOND = 2.0**60


@dataclass(frozen=True)
class TiledPoints:
    """Lattice points in reading order, and once more tile by tile.

    All blocks have t tiles and all tiles m places; where a tile has a point less, its last
    one fills two of them.

    Attributes
    ----------
    points : ndarray of float64, shape (n, d)
        In reading order.
    order : ndarray of int, shape (b, t, m)
        Indices of the points at the places of each tile.
    grouped : ndarray of float64, shape (b t, d + 1, m)
        Their coordinates, and a 1: times the slopes of a center that makes its costs.
    low, high : ndarray of float64, shape (b, t, d)
        Corners of the tiles' bounding boxes.
    """

    #: What points (n, d) cost at centers (k, d): (n, k), exact integers.
    costs_of = staticmethod(squared_distances)
    #: The same for pairs: points (m, d), all centers (k, d), and whose it is (m,): (m,).
    pair_costs = staticmethod(own_distances)

    points: Array
    order: Array
    grouped: Array
    low: Array
    high: Array

    @classmethod
    def of(cls, points: Array) -> TiledPoints:
        """Cut points (n, d) into blocks and tiles of about equal numbers, axis by axis."""
        n_points = len(points)
        low, high = extremes(points)
        axes = np.argsort(low - high, kind="stable")[:TILED_AXES]
        tiles = round(BLOCK_TILES ** (1 / len(axes)))
        cuts = round((n_points / TILE_POINTS) ** (1 / len(axes)) / tiles)
        if n_points < BLOCK_TILES * TILE_POINTS / 2:
            tiles = 1
        cutting = [(pieces, axis) for pieces in (max(1, cuts), tiles) for axis in axes]
        order = _cut(points, [(pieces, axis) for pieces, axis in cutting if pieces > 1])
        return cls._in_order(points, order, tiles ** len(axes))

    @classmethod
    def _in_order(cls, points: Array, order: Array, block_tiles: int) -> TiledPoints:
        """Points (n, d) in tiles of the order (b t, m), so many of them in a block."""
        dimensions = points.shape[1]
        grouped = np.empty((len(order), dimensions + 1, order.shape[1]))
        for axis in range(dimensions):
            grouped[:, axis] = points[:, axis][order]
        grouped[:, -1] = 1.0
        shape = (-1, block_tiles, dimensions)
        low, high = grouped[:, :-1].min(axis=2), grouped[:, :-1].max(axis=2)
        order = order.reshape(shape[0], shape[1], order.shape[1])
        return cls(points, order, grouped, low.reshape(shape), high.reshape(shape))

    def __len__(self) -> int:
        return len(self.points)

    @cached_property
    def all_apart(self) -> bool:
        """Whether no two points lie at one place, as `lattice.all_apart` finds it."""
        return all_apart(self.points)

    @cached_property
    def path(self) -> Array:
        """Indices (n,) of the points, tile by tile."""
        order = self.order.reshape(-1, self.order.shape[2])
        own = np.ones(order.shape, dtype=bool)
        own[:, 1:] = order[:, 1:] != order[:, :-1]
        path: Array = order[own]
        return path

    @cached_property
    def _rank(self) -> Array:
        """Where each point (n,) is on the path."""
        rank = np.empty(len(self), dtype=np.int32)
        rank[self.path] = np.arange(len(self), dtype=np.int32)
        return rank

    @cached_property
    def heaps(self) -> Array:
        """Places (h, d) with so many points that they fill a tile."""
        full = (self.low == self.high).all(axis=2)
        if self.order.shape[1] == 1 or not full.any():
            return self.points[:0]
        heaps: Array = np.unique(self.low[full], axis=0)
        return heaps

    @cached_property
    def scatter(self) -> float:
        """How far the points of heaps are scattered in `spread`."""
        return SCATTER * float(np.sqrt(self.points.var(axis=0).max() / len(self.grouped)))

    @cached_property
    def spread(self) -> TiledPoints:
        """The same points, but those of heaps are scattered around their places.

        Prices move a heap as a whole, so that no prices bring about the right sizes; with
        scattered points they come near.
        """
        heaps = self.heaps
        rows = np.flatnonzero(np.isin(self.points[:, 0], heaps[:, 0]))
        _, places = np.unique(
            np.concatenate([heaps, self.points[rows]]), axis=0, return_inverse=True
        )
        places = places.ravel()
        rows = rows[np.isin(places[len(heaps) :], places[: len(heaps)])]
        points, random = self.points.copy(), np.random.RandomState(0)
        away = 2.0 * random.random_sample((len(rows), points.shape[1])) - 1.0
        points[rows] += np.rint(self.scatter * away)
        return type(self).of(points)

    def diagram(self, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        """Best and second-best center of every point under prices (k,).

        In a tile that lies in one cell, away from its border, the runner-up is the one that
        comes nearest to the tile, and the margin no more than that of any of its points.
        """
        if len(centers) == 1 or self.order.shape[1] == 1:
            return power_diagram(self.points, centers, prices, is_canceled)
        slopes = _slopes(centers, prices)
        found = self._candidates(slopes, True, is_canceled)
        shape = self.grouped.shape[::2]
        labels, runners_up = np.empty(shape, dtype=np.int32), np.empty(shape, dtype=np.int32)
        margins = np.empty(shape)
        labels[:] = found.best[:, None]
        runners_up[:] = found.nearest[:, None]
        margins[:] = found.gap[:, None]
        for tiles, chosen, some in found.chunks(slopes, shape[1], is_canceled):
            best, second, margins[tiles] = _least_two(some @ self.grouped[tiles])
            labels[tiles] = _pick(chosen, best)
            runners_up[tiles] = _pick(chosen, second)
        return Diagram(
            self._by_reading(labels), self._by_reading(runners_up), self._by_reading(margins)
        )

    def diagram_of(self, rows: Array, n_clusters: int) -> DiagramOf:
        """Power diagrams of some of the points, for so many centers."""
        if len(rows) * n_clusters <= DENSE_PAIRS or self.order.shape[1] == 1:
            return partial(power_diagram, self.points[rows])
        return self._some(rows).diagram

    def _some(self, rows: Array) -> TiledPoints:
        """Points with these indices, in tiles along the same path."""
        ranks = self._rank[rows]
        # Where each is among `rows`, at its place on the whole path: sorting takes longer.
        number, chosen = np.empty(len(self), dtype=np.int64), np.zeros(len(self), dtype=bool)
        number[ranks], chosen[ranks] = np.arange(len(rows)), True
        path = number[chosen]
        blocks = max(1, round(len(rows) / (TILE_POINTS * BLOCK_TILES)))
        ends = len(rows) * np.arange(blocks * BLOCK_TILES + 1) // (blocks * BLOCK_TILES)
        places = np.arange(np.diff(ends).max())
        order = path[np.minimum(ends[:-1, None] + places, ends[1:, None] - 1)]
        return type(self)._in_order(self.points[rows], order, BLOCK_TILES)

    def nearest(self, centers: Array, is_canceled: IsCanceled = None) -> Array:
        """Index (n,) of the nearest center of every point, the first among equals."""
        if self.order.shape[1] == 1:
            return power_diagram(self.points, centers, np.zeros(len(centers)), is_canceled).labels
        slopes = _slopes(centers, np.zeros(len(centers)))
        found = self._candidates(slopes, False, is_canceled)
        labels = np.empty(self.grouped.shape[::2], dtype=np.int32)
        labels[:] = found.best[:, None]
        for tiles, chosen, some in found.chunks(slopes, labels.shape[1], is_canceled):
            labels[tiles] = _pick(chosen, _least(some @ self.grouped[tiles]))
        return self._by_reading(labels)

    @cached_property
    def _place(self) -> Array:
        """Where each point (n,) is among the places of all tiles."""
        place = np.empty(len(self), dtype=np.int64)
        place[self.order.ravel()] = np.arange(self.order.size)
        return place

    def _by_reading(self, values: Array) -> Array:
        result: Array = values.ravel()[self._place]
        return result

    def _candidates(self, slopes: Array, second: bool, is_canceled: IsCanceled) -> _Candidates:
        """The centers that may come first (or second) for a point of each tile."""
        n_blocks, n_tiles, _ = self.low.shape
        best = np.empty((n_blocks, n_tiles), dtype=np.int32)
        nearest, gap = np.empty_like(best), np.empty(best.shape)
        tiles, chosen = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int32)]
        low, high = self.low.min(axis=1), self.high.max(axis=1)
        for block in blocks(n_blocks, len(slopes), is_canceled):
            outer = _Extremes.of(low[block, None], high[block, None], slopes[None], second)
            best[block], nearest[block], gap[block] = outer.best, outer.nearest, outer.gap
            rows, columns = np.nonzero(outer.open[:, 0])
            within = _Candidates(best, nearest, gap, rows, columns.astype(np.int32))
            for some, its, its_slopes in within.groups(slopes, CHUNK_BLOCKS):
                some = some + block.start
                inner = _Extremes.of(self.low[some], self.high[some], its_slopes, second)
                best[some], nearest[some] = _pick(its, inner.best), _pick(its, inner.nearest)
                gap[some] = inner.gap
                of_block, of_tile, place = np.nonzero(inner.open)
                tiles.append(some[of_block] * n_tiles + of_tile)
                chosen.append(its[of_block, place])
        return _Candidates(
            best.ravel(),
            nearest.ravel(),
            gap.ravel(),
            np.concatenate(tiles),
            np.concatenate(chosen),
        )


def _slopes(centers: Array, prices: Array) -> Array:
    """Reduced costs of centers (k, d) as linear functions, (k, d + 1): ``(-2 c, c c - price)``.

    The point's own square is left out: it is the same for all centers.
    """
    heights = (centers * centers).sum(axis=1) - prices
    return np.concatenate([-2.0 * centers, heights[:, None]], axis=1)


def _cut(points: Array, cutting: list[tuple[int, int]]) -> Array:
    """Points (n, d) cut into about equal numbers of pieces along axes, one after the other.

    Parameters
    ----------
    points : ndarray of float64, shape (n, d)
    cutting : list of (int, int)
        Into how many pieces each piece is cut, and along which axis.

    Returns
    -------
    ndarray of int64, shape (p, m)
        Indices of the points of the last pieces. A piece that has one less than others
        has its last one twice.
    """
    # A key holds coordinate and index, so that sorting keys sorts points; lattice
    # coordinates leave room for the indices of 2**36 points.
    bits = len(points).bit_length()
    indices, lengths = np.arange(len(points))[None], np.array([len(points)])
    keys_along = {}
    for axis in {axis for _, axis in cutting}:
        keys = (points[:, axis] - points[:, axis].min()).astype(np.int64)
        keys_along[axis] = (keys << bits) | indices[0]
    for number, (pieces, axis) in enumerate(cutting, 1):
        keys = keys_along[axis][indices]
        keys[lengths < keys.shape[1], -1] = np.iinfo(np.int64).max
        ends = lengths[:, None] * np.arange(pieces + 1) // pieces
        if number < len(cutting):
            keys.partition(np.unique(ends[:, 1:-1]), axis=1)
        else:
            # In the end, neighbours along the axis are neighbours in their piece, too.
            keys.sort(axis=1)
        starts, lengths = ends[:, :-1, None], np.diff(ends)
        places = starts + np.minimum(np.arange(lengths.max()), lengths[:, :, None] - 1)
        keys = np.take_along_axis(keys, places.reshape(len(keys), -1), axis=1)
        lengths = lengths.ravel()
        indices = keys.reshape(len(lengths), -1) & ((1 << bits) - 1)
    return indices


@dataclass(frozen=True)
class _Extremes:
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
    def of(cls, low: Array, high: Array, slopes: Array, second: bool) -> _Extremes:
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
class _Candidates:
    """What is known of the tiles before any point of them is looked at.

    Attributes
    ----------
    best, nearest, gap : ndarray, shape (t,)
        As in `_Extremes`.
    tiles, chosen : ndarray of int, shape (s,)
        Pairs of a tile at a border and a center, by tile, then by center.
    """

    best: Array
    nearest: Array
    gap: Array
    tiles: Array
    chosen: Array

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
        if len(self.tiles) == 0:
            return
        starts = np.flatnonzero(np.append(True, np.diff(self.tiles) != 0))
        counts = np.diff(np.append(starts, len(self.tiles)))
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


def _least(costs: Array) -> Array:
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


def _least_two(costs: Array) -> tuple[Array, Array, Array]:
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


def _pick(chosen: Array, places: Array) -> Array:
    """``chosen[row, place]`` for places (g, m) in each row of `chosen` (g, c)."""
    rows = np.arange(0, chosen.size, chosen.shape[1])
    picked: Array = chosen.ravel()[places + rows[:, None]]
    return picked
