"""Points in tiles: neighbors together, so that few centers have to be looked at for each.

In a tile with a small bounding box most centers are out of the question for all points at
once, because the difference between two reduced costs is linear in the position and so
has its extremes in the box's corners. A tile that lies in one cell as a whole needs no
look at its points at all. What is left is computed exactly, so tiles save time and change
no label.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import Callable

import numpy as np

from ..exact.arrays import Array, IsCanceled, extremes
from ..exact.places import numbers_of_alike
from .candidates import Candidates, least_of, least_two_of, pick, slopes_of
from .diagram import Diagram
from .power import power_diagram

#: (centers, prices, is_canceled) -> Diagram
PowerDiagramOf = Callable[[Array, Array, IsCanceled], Diagram]
#: Points in a tile: the fewer, the more tiles lie in one cell, and the more tiles there are.
TILE_POINTS = 96
#: Tiles in a block, about. What is out of the question for a block is so for its tiles.
BLOCK_TILES = 16
#: What it takes at least to find the candidates of all tiles, and to look at those of some points:
#: as long as to look at this number of pairs of a point and a center, and for each tile at this
#: multiple of all centers.
DENSE_PAIRS = 400_000
TILE_TIMES = 5
#: To look at a candidate of one point takes as long as to look at so many centers without choice.
CANDIDATE_PAIRS = 20
#: All points are looked at where more than one in so many is asked for.
FEW_SHARE = 4
#: How far coincident points are scattered, as a share of a tile's width.
SCATTER = 0.1
#: Axes along which space is cut.
TILED_AXES = 3


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
        dimensions = points.shape[1]
        grouped = np.empty((len(order), dimensions + 1, order.shape[1]))
        for axis in range(dimensions):
            grouped[:, axis] = points[:, axis][order]
        grouped[:, -1] = 1.0
        shape = (-1, tiles ** len(axes), dimensions)
        low, high = grouped[:, :-1].min(axis=2), grouped[:, :-1].max(axis=2)
        order = order.reshape(shape[0], shape[1], order.shape[1])
        return cls(points, order, grouped, low.reshape(shape), high.reshape(shape))

    def __len__(self) -> int:
        return len(self.points)

    @cached_property
    def all_apart(self) -> bool:
        """Whether no two points lie at one place."""
        return numbers_of_alike(self.points) is None

    @cached_property
    def path(self) -> Array:
        """Indices (n,) of the points, tile by tile."""
        order = self.order.reshape(-1, self.order.shape[2])
        own = np.ones(order.shape, dtype=bool)
        own[:, 1:] = order[:, 1:] != order[:, :-1]
        path: Array = order[own]
        return path

    @cached_property
    def coincident_groups(self) -> Array:
        """Places (h, d) with so many points that they fill a tile."""
        full = (self.low == self.high).all(axis=2)
        if self.order.shape[1] == 1 or not full.any():
            return self.points[:0]
        groups: Array = np.unique(self.low[full], axis=0)
        return groups

    @cached_property
    def scatter(self) -> float:
        """How far coincident points are scattered in `spread`."""
        return SCATTER * float(np.sqrt(self.points.var(axis=0).max() / len(self.grouped)))

    @cached_property
    def spread(self) -> TiledPoints:
        """The same points, but coincident ones are scattered around their places.

        Prices move a coincident group as a whole, so that no prices bring about the right sizes;
        with scattered points they come near.
        """
        groups = self.coincident_groups
        rows = np.flatnonzero(np.isin(self.points[:, 0], groups[:, 0]))
        _, places = np.unique(
            np.concatenate([groups, self.points[rows]]), axis=0, return_inverse=True
        )
        places = places.ravel()
        rows = rows[np.isin(places[len(groups) :], places[: len(groups)])]
        points, random = self.points.copy(), np.random.RandomState(0)
        away = 2.0 * random.random_sample((len(rows), points.shape[1])) - 1.0
        points[rows] += np.rint(self.scatter * away)
        return TiledPoints.of(points)

    def diagram(self, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        """Best and second-best center of every point under prices (k,).

        In a tile that lies in one cell, away from its border, the runner-up is the one that
        comes nearest to the tile, and the margin no more than that of any of its points.
        """
        if len(centers) == 1 or self.order.shape[1] == 1:
            return power_diagram(self.points, centers, prices, is_canceled)
        slopes = slopes_of(centers, prices)
        found = Candidates.of(self.low, self.high, slopes, True, is_canceled)
        shape = self.grouped.shape[::2]
        labels, runners_up = np.empty(shape, dtype=np.int32), np.empty(shape, dtype=np.int32)
        margins = np.empty(shape)
        labels[:] = found.best[:, None]
        runners_up[:] = found.nearest[:, None]
        margins[:] = found.gap[:, None]
        for tiles, chosen, some in found.chunks(slopes, shape[1], is_canceled):
            best, second, margins[tiles] = least_two_of(some @ self.grouped[tiles])
            labels[tiles] = pick(chosen, best)
            runners_up[tiles] = pick(chosen, second)
        return Diagram(
            self._by_reading(labels), self._by_reading(runners_up), self._by_reading(margins)
        )

    def diagram_of(self, rows: Array, n_clusters: int) -> PowerDiagramOf:
        """Power diagrams of some of the points, for so many centers."""
        n_tiles = self.order.shape[0] * self.order.shape[1]
        dense = DENSE_PAIRS + n_tiles * TILE_TIMES * n_clusters
        if len(rows) * n_clusters <= dense or self.order.shape[1] == 1:
            return partial(power_diagram, self.points[rows])
        if FEW_SHARE * len(rows) > len(self):
            return partial(self._diagram_within, rows)
        tiles = self._place[rows] // self.order.shape[2]
        return partial(self._diagram_at, self.points[rows], tiles)

    def _diagram_within(
        self, rows: Array, centers: Array, prices: Array, is_canceled: IsCanceled = None
    ) -> Diagram:
        """That of many of these points."""
        return self.diagram(centers, prices, is_canceled).of(rows)

    def _diagram_at(
        self,
        points: Array,
        tiles: Array,
        centers: Array,
        prices: Array,
        is_canceled: IsCanceled = None,
    ) -> Diagram:
        """That of few of these points (m, d), from the tiles (m,) in which they are."""
        slopes = slopes_of(centers, prices)
        found = Candidates.of(self.low, self.high, slopes, True, is_canceled)
        if CANDIDATE_PAIRS * found.number_at(tiles) > len(points) * len(centers):
            return power_diagram(points, centers, prices, is_canceled)
        labels, runners_up, margins = found.best[tiles], found.nearest[tiles], found.gap[tiles]
        for some, chosen, costs in found.at(points, tiles, slopes, is_canceled):
            best, second, gap = least_two_of(costs[None])
            columns = np.arange(len(some))
            labels[some], runners_up[some] = chosen[best[0], columns], chosen[second[0], columns]
            margins[some] = gap[0]
        return Diagram(labels, runners_up, margins)

    def nearest(self, centers: Array, is_canceled: IsCanceled = None) -> Array:
        """Index (n,) of the nearest center of every point, the first among equals."""
        if self.order.shape[1] == 1:
            return power_diagram(self.points, centers, np.zeros(len(centers)), is_canceled).labels
        slopes = slopes_of(centers, np.zeros(len(centers)))
        found = Candidates.of(self.low, self.high, slopes, False, is_canceled)
        labels = np.empty(self.grouped.shape[::2], dtype=np.int32)
        labels[:] = found.best[:, None]
        for tiles, chosen, some in found.chunks(slopes, labels.shape[1], is_canceled):
            labels[tiles] = pick(chosen, least_of(some @ self.grouped[tiles]))
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
            # The last place is asked for, too: what fills up a shorter piece has to stay there.
            keys.partition(np.unique(np.append(ends[:, 1:-1], keys.shape[1] - 1)), axis=1)
        else:
            # In the end, neighbors along the axis are neighbors in their piece, too.
            keys.sort(axis=1)
        starts, lengths = ends[:, :-1, None], np.diff(ends)
        places = starts + np.minimum(np.arange(lengths.max()), lengths[:, :, None] - 1)
        keys = np.take_along_axis(keys, places.reshape(len(keys), -1), axis=1)
        lengths = lengths.ravel()
        indices = keys.reshape(len(lengths), -1) & ((1 << bits) - 1)
    return indices
