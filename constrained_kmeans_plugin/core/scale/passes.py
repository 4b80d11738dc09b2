"""A pass over all points, block by block: k centers and prices go out, integers come back.

A tile that lies in one cell counts by its sums; its points are not looked at. Of those near a
border the points themselves come back, place by place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from ..costs.candidates import Candidates, least_two_of, pick, slopes_of
from ..costs.diagram import Diagram
from ..costs.power import power_diagram
from ..exact.arrays import Array
from ..exact.distances import exact_sum, own_distances
from .preparation import DIGIT_BITS, TILE_ROWS, Block, BlockRows, digits_of

#: Tiles that are first looked at together.
TOGETHER = 16


@dataclass(frozen=True)
class Prices:
    """Centers, and prices under which points are assigned to them.

    Attributes
    ----------
    centers : ndarray of float64, shape (k, 2)
        Lattice coordinates.
    prices : ndarray of float64, shape (k,)
    reach : ndarray of float64, shape (k,)
        Points of each cluster whose margin is at most this are near its border.
    sides : ndarray of int64, shape (s,), optional
        Sides of borders, each the number ``own k + other`` of two clusters, ascending.
    farther : ndarray of float64, shape (s,), optional
        What takes the place of `reach` on these: points may be much sparser there.
    others : ndarray of float64, shape (k,), optional
        Other prices: points that these would move to another cluster are near a border, too.
    """

    centers: Array
    prices: Array
    reach: Array
    sides: Optional[Array] = None
    farther: Optional[Array] = None
    others: Optional[Array] = None

    def are_near(self, labels: Array, runners_up: Array, margins: Array) -> Array:
        """Which points (m,) are near a border, by their cluster, the next best, and the margin."""
        reach = self.reach[labels]
        if self.sides is not None and self.farther is not None and len(self.sides):
            own = labels * np.int64(len(self.reach)) + runners_up
            at = np.minimum(np.searchsorted(self.sides, own), len(self.sides) - 1)
            reach = np.where(self.sides[at] == own, self.farther[at], reach)
        near: Array = margins <= reach
        return near


@dataclass(frozen=True)
class Border:
    """Places of points near borders, in the order of the curve.

    Attributes
    ----------
    first : ndarray of int64, shape (p,)
        How many points on the curve come before those of the place.
    counts : ndarray of int64, shape (p,)
        How many points there are. Without weights they are all that are at the place (in a
        block), else it is one.
    points : ndarray of float64, shape (p, 2)
        Lattice coordinates.
    rows : ndarray of int64, shape (p,)
        The number of the first point among all.
    amounts : ndarray of int64, shape (p,)
        What the points weigh.
    labels : ndarray of int32, shape (p,)
        Their cluster under the prices.
    """

    first: Array
    counts: Array
    points: Array
    rows: Array
    amounts: Array
    labels: Array

    @classmethod
    def together(cls, parts: list[Border], by_place: bool) -> Border:
        """Those of all blocks, one after the other."""
        names = ("first", "counts", "points", "rows", "amounts", "labels")
        every = [np.concatenate([getattr(part, name) for part in parts]) for name in names]
        found = cls(*every)
        if not by_place or len(found.first) < 2:
            return found
        # A place may go on in the next block.
        goes_on = found.first[1:] == found.first[:-1] + found.counts[:-1]
        goes_on &= (found.points[1:] == found.points[:-1]).all(axis=1)
        starts = np.flatnonzero(np.append(True, ~goes_on))
        counts, amounts = (np.add.reduceat(of, starts) for of in (found.counts, found.amounts))
        return cls(
            *(found.first[starts], counts, found.points[starts], found.rows[starts]),
            *(amounts, found.labels[starts]),
        )

    def joined(self, more: Border) -> Border:
        """Those of another pass as well, each once; the order is that of the curve."""
        first = np.append(self.first, more.first)
        _, once = np.unique(first, return_index=True)
        # Of a place in several parts all come, and not again as a whole.
        once = np.append(np.arange(len(self.first)), once[once >= len(self.first)])
        once = once[np.argsort(first[once], kind="stable")]
        names = ("first", "counts", "points", "rows", "amounts", "labels")
        return Border(
            *(np.concatenate([getattr(self, name), getattr(more, name)])[once] for name in names)
        )

    def in_parts(self, number: int) -> Border:
        """Places of many points as several parts, of which each may go elsewhere.

        No part has more points than all of them divided by this number.
        """
        counts = self.counts
        share = max(1, int(counts.sum()) // number)
        parts = -(-counts // share)
        if (parts == 1).all():
            return self
        of = np.repeat(np.arange(len(counts)), parts)
        place = np.arange(len(of)) - np.repeat(np.cumsum(parts) - parts, parts)
        begins, ends = (at * counts[of] // parts[of] for at in (place, place + 1))
        # Several points at a place weigh 1 each.
        return Border(
            *(self.first[of] + begins, ends - begins, self.points[of], self.rows[of]),
            *(ends - begins, self.labels[of]),
        )


@dataclass(frozen=True)
class Sums:
    """What the points of each cluster are together.

    Attributes
    ----------
    counts : ndarray of int64, shape (k,)
    amounts : ndarray of int, shape (k,)
        Their weight; Python's integers, as the sums are.
    sums : ndarray of int, shape (k, 2)
        Of their coordinates, by weight.
    """

    counts: Array
    amounts: Array
    sums: Array

    @classmethod
    def of_digits(cls, counts: Array, digits: Array) -> Sums:
        """From sums for each digit of the weights, (digits, 3, k)."""
        whole = sum(
            digit.astype(object) << DIGIT_BITS * number for number, digit in enumerate(digits)
        )
        return cls(counts, whole[0], np.stack([whole[1], whole[2]], axis=1))

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.counts + other.counts, self.amounts + other.amounts, self.sums + other.sums
        )

    def cost(self, squares: int, centers: Array) -> int:
        """The sum of squared distances to lattice centers (k, 2), by weight.

        `squares` is the sum of the squares of all coordinates, by weight.
        """
        whole = centers.astype(np.int64).astype(object)
        return int(
            squares
            - 2 * (whole * self.sums).sum()
            + ((whole * whole).sum(axis=1) * self.amounts).sum()
        )


def _summed(labels: Array, values: Array, n_clusters: int) -> Array:
    """Sums (k,) of integers (m,), each exact below 2^63."""
    high = values >> 26
    result: Array = np.bincount(labels, high, n_clusters).astype(np.int64) << 26
    result += np.bincount(labels, values - (high << 26), n_clusters).astype(np.int64)
    return result


def _sums_of(
    labels: Array, x: Array, y: Array, amounts: Optional[Array], n_digits: int, n_clusters: int
) -> Array:
    """Sums (digits, 3, k) of points (m,)."""
    result = np.empty((max(1, n_digits), 3, n_clusters), dtype=np.int64)
    for number, digit in enumerate(digits_of(amounts, n_digits)):
        if digit is None:
            # Exact in float64: coordinates have 25 bits, and a block has few points.
            result[number, 0] = np.bincount(labels, minlength=n_clusters)
            for axis, of in enumerate((x, y), 1):
                result[number, axis] = np.bincount(labels, of, n_clusters)
        else:
            result[number, 0] = _summed(labels, digit, n_clusters)
            for axis, of in enumerate((x, y), 1):
                result[number, axis] = _summed(labels, digit * of, n_clusters)
    return result


@dataclass(frozen=True)
class _Cells:
    """Where the tiles of a block lie.

    Attributes
    ----------
    best : ndarray of int, shape (t,)
        The cluster of each tile that lies in one cell, farther from its border than the reach.
    settled : ndarray of bool, shape (t,)
        Which tiles these are.
    """

    best: Array
    settled: Array


def _looked_at(rows: BlockRows, where: Prices) -> tuple[_Cells, Iterator[tuple[Array, Diagram]]]:
    """The tiles that need no look, and the points of all others.

    Returns
    -------
    (_Cells, iterator of (ndarray, Diagram))
        Places of points in the block (m,), and where they lie.
    """
    centers, prices = where.centers, where.prices
    n_tiles, n_whole = len(rows.low), len(rows.low) * TILE_ROWS
    if len(centers) == 1:
        every = np.ones(n_tiles, dtype=bool)
        return _Cells(np.zeros(n_tiles, dtype=np.int32), every), _dense(
            rows, np.arange(n_whole, rows.block.n_rows), where
        )
    if n_tiles == 0:
        nothing = _Cells(np.zeros(0, dtype=np.int32), np.zeros(0, dtype=bool))
        return nothing, _dense(rows, np.arange(rows.block.n_rows), where)
    slopes = slopes_of(centers, prices)
    # The last one again fills up the last group.
    filled = np.minimum(np.arange(-(-n_tiles // TOGETHER) * TOGETHER), n_tiles - 1)
    low, high = (of[filled].reshape(-1, TOGETHER, 2) for of in (rows.low, rows.high))
    found = Candidates.of(low, high, slopes, True, None)
    best = found.best[:n_tiles]
    is_open = np.zeros(len(filled), dtype=bool)
    is_open[found.tiles] = True
    settled = ~is_open[:n_tiles]
    # A reach may be longer than a tile is wide.
    within = settled & where.are_near(best, found.nearest[:n_tiles], found.gap[:n_tiles])
    settled &= ~within

    def looks() -> Iterator[tuple[Array, Diagram]]:
        offsets = np.arange(TILE_ROWS)
        x, y = (of[:n_whole].reshape(n_tiles, TILE_ROWS) for of in (rows.x, rows.y))
        for tiles, chosen, some in found.chunks(slopes, TILE_ROWS, None):
            real = tiles < n_tiles
            tiles, chosen, some = tiles[real], chosen[real], some[real]
            if len(tiles) == 0:
                continue
            grouped = np.ones((len(tiles), 3, TILE_ROWS))
            grouped[:, 0], grouped[:, 1] = x[tiles], y[tiles]
            first, second, margins = least_two_of(some @ grouped)
            places = tiles[:, None] * TILE_ROWS + offsets
            labels, others = (pick(chosen, of).ravel() for of in (first, second))
            yield places.ravel(), Diagram(labels, others, margins.ravel())
        rest = (np.flatnonzero(within)[:, None] * TILE_ROWS + offsets).ravel()
        yield from _dense(rows, np.append(rest, np.arange(n_whole, rows.block.n_rows)), where)

    return _Cells(best, settled), looks()


def _labels(rows: BlockRows, where: Prices) -> tuple[Array, Array]:
    """The cluster (n,) of each point of a block, and whether another one is as good (n,)."""
    cells, looks = _looked_at(rows, where)
    labels = np.empty(rows.block.n_rows, dtype=np.int32)
    whole = labels[: len(cells.best) * TILE_ROWS].reshape(-1, TILE_ROWS)
    whole[cells.settled] = cells.best[cells.settled][:, None]
    is_tied = np.zeros(rows.block.n_rows, dtype=bool)
    for places, diagram in looks:
        labels[places] = diagram.labels
        is_tied[places] = diagram.margins <= 0
    return labels, is_tied


def _dense(rows: BlockRows, places: Array, where: Prices) -> Iterator[tuple[Array, Diagram]]:
    """All centers for the points at some places of the block."""
    if len(places):
        points = np.stack([rows.x[places], rows.y[places]], axis=1).astype(np.float64)
        yield places, power_diagram(points, where.centers, where.prices)


@dataclass(frozen=True)
class Look:
    """What a pass finds in a block: sums of all points, and those near borders."""

    sums: Sums
    border: Border

    @classmethod
    def at(cls, item: tuple[Block, Prices]) -> Look:
        """That of a block."""
        block, where = item
        rows, n_clusters = block.read(), len(where.centers)
        cells, looks = _looked_at(rows, where)
        own = cells.best[cells.settled]
        counts = np.bincount(own, minlength=n_clusters) * TILE_ROWS
        digits = np.stack([_summed(own, of[cells.settled], n_clusters) for of in rows.sums])
        digits = digits.reshape(-1, 3, n_clusters)
        near, of_near = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int32)]
        moved = None
        if where.others is not None:
            nowhere = np.full(n_clusters, -1.0)
            moved, _ = _labels(rows, Prices(where.centers, where.others, nowhere))
            whole = moved[: len(cells.best) * TILE_ROWS].reshape(-1, TILE_ROWS)
            tiles, offsets = np.nonzero(cells.settled[:, None] & (whole != cells.best[:, None]))
            near.append(tiles * TILE_ROWS + offsets)
            of_near.append(cells.best[tiles].astype(np.int32))
        for places, diagram in looks:
            labels = diagram.labels
            counts += np.bincount(labels, minlength=n_clusters)
            amounts = None if rows.amounts is None else rows.amounts[places]
            digits += _sums_of(
                labels, rows.x[places], rows.y[places], amounts, block.n_digits, n_clusters
            )
            some = where.are_near(labels, diagram.runners_up, diagram.margins)
            if moved is not None:
                some |= moved[places] != labels
            near.append(places[some])
            of_near.append(labels[some])
        found = _border(rows, np.concatenate(near), np.concatenate(of_near))
        return cls(Sums.of_digits(counts, digits), found)


def _border(rows: BlockRows, places: Array, labels: Array) -> Border:
    order = np.argsort(places, kind="stable")
    places, labels = places[order], labels[order].astype(np.int32)
    if rows.amounts is not None:
        # Points without weight go anywhere.
        some = rows.amounts[places] > 0
        places, labels = places[some], labels[some]
    x, y = rows.x[places], rows.y[places]
    starts = np.arange(len(places))
    if rows.amounts is None and len(places):
        starts = np.flatnonzero(np.append(True, (x[1:] != x[:-1]) | (y[1:] != y[:-1])))
    counts = np.diff(np.append(starts, len(places)))
    amounts = counts if rows.amounts is None else rows.amounts[places]
    points = np.stack([x[starts], y[starts]], axis=1).astype(np.float64)
    return Border(
        places[starts] + rows.block.start,
        counts.astype(np.int64),
        points,
        rows.rows[places[starts]].astype(np.int64),
        amounts.astype(np.int64),
        labels[starts],
    )


@dataclass(frozen=True)
class Exceptions:
    """Points that do not simply go where their reduced cost is least.

    Attributes
    ----------
    first, last : ndarray of int64, shape (e,)
        From which place on the curve to before which, ascending.
    labels : ndarray of int32, shape (e,)
        Their cluster.
    """

    first: Array
    last: Array
    labels: Array

    def of(self, block: Block) -> Exceptions:
        """Those in a block, by places in it."""
        begin = int(np.searchsorted(self.last, block.start, "right"))
        end = int(np.searchsorted(self.first, block.start + block.n_rows, "left"))
        some = slice(begin, max(begin, end))
        first, last = (
            np.clip(of[some] - block.start, 0, block.n_rows) for of in (self.first, self.last)
        )
        return Exceptions(first, last, self.labels[some])


@dataclass(frozen=True)
class Verdict:
    """Labels of a block, in a file, and what is to be known of them.

    Attributes
    ----------
    path : Path
    sums : Sums
    gap : int
        By how much they cost more than the least reduced costs, by weight.
    undecided : int
        Points with two best clusters of which nobody has chosen one.
    """

    path: Path
    sums: Sums
    gap: int
    undecided: int

    @classmethod
    def on(cls, item: tuple[Block, Prices, Exceptions, Path]) -> Verdict:
        """Assign all points of a block."""
        block, where, exceptions, path = item
        rows, n_clusters = block.read(), len(where.centers)
        labels, is_tied = _labels(rows, where)
        if rows.amounts is not None:
            is_tied &= rows.amounts > 0
        spans = [np.arange(first, last) for first, last in zip(exceptions.first, exceptions.last)]
        every = np.concatenate([np.zeros(0, dtype=np.int64), *spans])
        chosen = np.repeat(exceptions.labels, exceptions.last - exceptions.first)
        is_tied[every] = False
        others = np.flatnonzero(chosen != labels[every])
        every, chosen = every[others], chosen[others]
        points = np.stack([rows.x[every], rows.y[every]], axis=1).astype(np.float64)
        gap, least = 0, labels[every]
        if len(every):
            more = own_distances(points, where.centers, chosen) - where.prices[chosen]
            more -= own_distances(points, where.centers, least) - where.prices[least]
            gap = exact_sum(more, None if rows.amounts is None else rows.amounts[every])
        labels[every] = chosen
        digits = _sums_of(labels, rows.x, rows.y, rows.amounts, block.n_digits, n_clusters)
        counts = np.bincount(labels, minlength=n_clusters)
        labels.tofile(path)
        sums = Sums.of_digits(counts, digits)
        return cls(path, sums, gap, int(np.count_nonzero(is_tied)))


def drawn(item: tuple[Block, Array]) -> Array:
    """The points (m, 2) of a block at places of its weight (m,), ascending."""
    block, places = item
    rows = block.read()
    if rows.amounts is not None:
        places = np.searchsorted(np.cumsum(rows.amounts), places, "right")
    points: Array = np.stack([rows.x[places], rows.y[places]], axis=1).astype(np.float64)
    return points


def distinct(item: tuple[Block, int]) -> tuple[int, Array]:
    """How many positions of a block weigh something, and of these (m, 2) at most that many.

    They are evenly spread along the curve, the first and the last among them.
    """
    block, most = item
    rows = block.read()
    places = np.arange(block.n_rows) if rows.amounts is None else np.flatnonzero(rows.amounts)
    points = np.stack([rows.x[places], rows.y[places]], axis=1).astype(np.float64)
    # Along the curve those at one position follow each other.
    points = points[np.append(True, (points[1:] != points[:-1]).any(axis=1))[: len(points)]]
    return len(points), evenly(points, most)


def evenly(values: Array, most: int) -> Array:
    """At most this number of values, evenly spread, the first and the last among them."""
    if len(values) <= most:
        return values
    spread: Array = values[np.linspace(0, len(values) - 1, most).astype(np.int64)]
    return spread
