"""Points once through: what they are as a whole, then on their lattice, along a Hilbert curve.

What comes out are *blocks*: files with the points that follow each other on the curve, of
`BLOCK_ROWS` each, and the boxes and sums of their tiles. Points at one place keep the order of
their rows. So blocks are a function of the points alone, whatever chunks they were read in.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..clustering.sizes import DECIMALS, SLACK, Sizes, Weights, infeasible
from ..errors import HeavyPointError, InvalidPointsError
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import MAX_TOTAL
from ..exact.lattice import Lattice
from ..prepare.spread import far_value
from ..transport.bounds import Bounds
from ..validation import LARGEST
from .executors import Executor
from .hilbert import places_on_curve
from .sources import Chunk, Rows, Source

#: Points of a block, and of a tile.
BLOCK_ROWS = 1 << 20
TILE_ROWS = 256
#: Bits of a digit of a weight: times a coordinate, it can be summed up over a block.
DIGIT_BITS = 16
#: Points that tell how far apart most are: of all chunks together, and of each at least.
TYPICAL_POINTS = 1 << 17, 20
#: (what is done, how much of it is done, how much there is)
OnProgress = Optional[Callable[[str, int, int], None]]


class FarPointWarning(UserWarning):
    """A few points lie so far from all others that they make the steps long for all."""


@dataclass(frozen=True)
class Survey:
    """What points are as a whole.

    Attributes
    ----------
    n_points : int
    low, high : ndarray, shape (2,)
        Their box.
    total : float
        Their whole weight.
    heaviest : (float, int)
        The largest weight, and its row.
    n_counting : int
        How many weigh something.
    decimals : int
        Digits after the decimal point that weights have; more than `DECIMALS` if they are no
        decimal numbers.
    rows : ndarray of int64, shape (m,)
        Some points: those at the sides of the boxes of the chunks, and others evenly spread.
    places : ndarray of float64, shape (m, 2)
        Where these are.
    """

    n_points: int
    low: Array
    high: Array
    total: float
    heaviest: tuple[float, int]
    n_counting: int
    decimals: int
    rows: Array
    places: Array

    @classmethod
    def of(cls, item: tuple[Source, Chunk, int]) -> Survey:
        """That of a chunk, with about that many typical points."""
        source, chunk, n_typical = item
        rows = source.read(chunk)
        if not len(rows.x):
            nothing = np.full(2, np.inf)
            return cls(
                *(0, nothing, -nothing, 0.0, (0.0, 0), 0, 0),
                *(np.zeros(0, dtype=np.int64), np.zeros((0, 2))),
            )
        low, high = (
            np.array([of(rows.x), of(rows.y)], dtype=np.float64) for of in (np.min, np.max)
        )
        if not (np.abs([low, high]) <= LARGEST).all():
            _refuse_coordinates(source, chunk, rows)
        at_sides = [int(find(of)) for of in (rows.x, rows.y) for find in (np.argmin, np.argmax)]
        spread = np.linspace(0, len(rows.x) - 1, min(len(rows.x), n_typical))
        some = np.unique(np.append(at_sides, spread.astype(np.int64)))
        typical = some + chunk.start, np.stack([rows.x[some], rows.y[some]], axis=1)
        if rows.weights is None:
            return cls(
                *(chunk.n_rows, low, high, float(chunk.n_rows), (1.0, 0), chunk.n_rows, 0),
                *typical,
            )
        weights = rows.weights
        if not (weights.min() >= 0 and np.isfinite(weights.max())):
            bad = np.flatnonzero(~(np.isfinite(weights) & (weights >= 0)))
            raise InvalidPointsError(
                f"{_of_rows(len(bad), 'weight')} not finite or negative; the first is "
                f"{weights[bad[0]]} in {source.row(chunk.start + int(bad[0]))}. Correct them, or "
                f"leave these rows out."
            )
        row = int(weights.argmax())
        with np.errstate(over="ignore"):
            total = float(weights.sum())
        return cls(
            chunk.n_rows,
            low,
            high,
            total,
            (float(weights[row]), chunk.start + row),
            int(np.count_nonzero(weights)),
            _decimals(weights),
            *typical,
        )

    @classmethod
    def together(cls, parts: list[Survey]) -> Survey:
        """That of all chunks, in their order."""
        return cls(
            sum(part.n_points for part in parts),
            np.min([part.low for part in parts], axis=0),
            np.max([part.high for part in parts], axis=0),
            # Sums of floating-point numbers depend on the chunks, but not their first digits.
            float(f"{sum(part.total for part in parts):.10g}"),
            max((part.heaviest for part in parts), key=lambda one: (one[0], -one[1])),
            sum(part.n_counting for part in parts),
            max(part.decimals for part in parts),
            np.concatenate([part.rows for part in parts]),
            np.concatenate([part.places for part in parts]),
        )

    @property
    def corners(self) -> Array:
        """Two points (2, 2) with the same lattice as all."""
        return np.array([self.low, self.high])

    def warn_of_far_points(self, source: Source) -> None:
        """Warn if a point is far from nearly all others: the lattice has to hold it as well."""
        far = far_value(self.places)
        if far is None or math.isinf(far.times):
            return
        x, y = self.places[far.row].tolist()
        step = Lattice.fit(self.corners).resolution
        warnings.warn(
            f"The point in {source.row(int(self.rows[far.row]))} at ({x:.12g}, {y:.12g}) is about "
            f"{float(f'{far.times:.2g}'):,.0f} times as far from the median as nearly all others. "
            f"Coordinates of all points are therefore rounded to steps of {step:.3g}. If the point "
            f"is wrong or stands for missing data, correct it or leave it out.",
            FarPointWarning,
            stacklevel=2,
        )

    def scale(self) -> tuple[Fraction, bool]:
        """What weights are multiplied by to be integers, and whether they are rounded then."""
        if self.decimals <= DECIMALS and self.total * 10.0**self.decimals <= MAX_TOTAL:
            return Fraction(10**self.decimals), False
        exponent = int(np.floor(np.log2(MAX_TOTAL / 2) - np.log2(self.total)))
        return Fraction(2) ** exponent, True


def _of_rows(number: int, what: str) -> str:
    return f"1 {what} is" if number == 1 else f"{number:,} {what}s are"


def _refuse_coordinates(source: Source, chunk: Chunk, rows: Rows) -> None:
    usable = (np.abs(rows.x) <= LARGEST) & (np.abs(rows.y) <= LARGEST)
    bad = np.flatnonzero(~usable)
    first = int(bad[0])
    raise InvalidPointsError(
        f"{_of_rows(len(bad), 'point')} without finite coordinates up to {LARGEST:.0e}; the first "
        f"is ({rows.x[first]}, {rows.y[first]}) in {source.row(chunk.start + first)}. Correct "
        f"them, or leave these rows out."
    )


def _decimals(weights: Array) -> int:
    for decimals in range(DECIMALS + 1):
        factor = 10.0**decimals
        if (np.rint(weights * factor) / factor == weights).all():
            return decimals
    return DECIMALS + 1


def amounts_of(weights: Array, scale: Fraction, rounded: bool) -> Array:
    """Weights (m,) as integers."""
    if not rounded:
        whole: Array = np.rint(weights * float(scale)).astype(np.int64)
        return whole
    exponent = int(np.log2(float(scale)))
    # What weighs something is never rounded to nothing.
    amounts: Array = np.maximum(np.rint(np.ldexp(weights, exponent)), weights > 0)
    return amounts.astype(np.int64)


class SummedWeights(Weights):
    """Weights of which only sums are known: what sizes ask of them is the same.

    A few numbers stand for all of them, with their sum and what they have in common.
    """

    _survey: Survey

    @classmethod
    def from_sums(
        cls, survey: Survey, unit: int, total: int, scale: Fraction, rounded: bool
    ) -> SummedWeights:
        """For these points, with sums as integers."""
        amounts = np.array([amount for amount in (unit, total - unit) if amount], dtype=np.int64)
        values = np.array([float(int(amount) / scale) for amount in amounts])
        found = cls(values, amounts, scale, rounded)
        object.__setattr__(found, "_survey", survey)
        return found

    def __len__(self) -> int:
        return self._survey.n_points

    @property
    def common_unit(self) -> int:
        """The first of the numbers: it is 1 where it would be a matter of rounding."""
        return int(self.amounts[0])

    def bounds(
        self,
        n_clusters: int,
        min_size: Optional[Sizes],
        max_size: Optional[Sizes],
        smallest: int,
    ) -> Bounds:
        total = int(self.amounts.sum())
        lower, upper = self.limits(n_clusters, min_size, max_size, smallest)
        lower, upper = self.reached(lower, upper)
        weight, row = self._survey.heaviest
        if max_size is not None and weight > self.in_units(int(upper.max())) * SLACK:
            raise HeavyPointError(row, weight, float(np.max(max_size)))
        if lower.sum() > total or upper.sum() < total or (lower > upper).any():
            raise infeasible(lower, upper, total, self)
        return Bounds(lower, upper, total)


@dataclass(frozen=True)
class _Sorting:
    """How the points of a chunk are to be sorted."""

    source: Source
    chunk: Chunk
    lattice: Lattice
    scale: Optional[tuple[Fraction, bool]]
    path: Path


@dataclass(frozen=True)
class Run:
    """A file with the points of a chunk along the curve."""

    path: Path
    start: int
    n_rows: int
    heaviest: int
    unit: int
    total: int

    @classmethod
    def sort(cls, item: _Sorting) -> Run:
        """Write that of a chunk."""
        rows = item.source.read(item.chunk)
        lattice = item.lattice
        points = [
            lattice.snap_along(of, axis).astype(np.int32)
            for axis, of in enumerate((rows.x, rows.y))
        ]
        keys = places_on_curve(*(of + lattice.half for of in points))
        order = np.argsort(keys, kind="stable")
        columns = [keys[order], points[0][order], points[1][order], order.astype(np.int32)]
        heaviest = unit = 1
        total = len(order)
        if item.scale is not None and rows.weights is not None:
            amounts = amounts_of(rows.weights, *item.scale)
            columns.append(amounts[order])
            heaviest, total = int(amounts.max(initial=0)), int(amounts.sum())
            unit = int(np.gcd.reduce(amounts[amounts > 0])) if total else 0
        _write(item.path, columns)
        return cls(item.path, item.chunk.start, len(order), heaviest, unit, total)

    def keys(self) -> Array:
        """The places on the curve, mapped from the file."""
        mapped: Array = np.memmap(self.path, np.int64, "r", 0, (self.n_rows,))
        return mapped

    def part(self, start: int, stop: int, weighted: bool) -> list[Array]:
        """Keys, coordinates, rows among all and perhaps amounts from one place to another."""
        types = [np.int64, np.int32, np.int32, np.int32, *([np.int64] if weighted else [])]
        columns, offset = [], 0
        for dtype in types:
            size = np.dtype(dtype).itemsize
            place = offset + start * size
            columns.append(np.fromfile(self.path, dtype, stop - start, offset=place))
            offset += self.n_rows * size
        columns[3] = columns[3] + np.int64(self.start)
        return columns


def _write(path: Path, columns: list[Array]) -> None:
    """A file of columns one after the other, complete or not there: work may be done twice."""
    staged = path.with_name(f"{path.name}.{np.random.RandomState().randint(1 << 30)}.part")
    with open(staged, "wb") as file:
        for column in columns:
            column.tofile(file)
    staged.replace(path)


@dataclass(frozen=True)
class Block:
    """A file with points that follow each other on the curve, in tiles.

    Attributes
    ----------
    path : Path
    start : int
        How many points come before them.
    n_rows : int
    n_digits : int
        Of weights; 0 without.
    row_bytes : int
        Of the number of a row.
    amount : int
        What the points weigh together.
    squares : int
        The sum of the squares of their coordinates, by weight.
    """

    path: Path
    start: int
    n_rows: int
    n_digits: int
    row_bytes: int
    amount: int
    squares: int

    @classmethod
    def gather(cls, item: tuple[list[tuple[Run, int, int]], Path, int, int, int]) -> Block:
        """Write one from parts of runs."""
        parts, path, start, n_digits, row_bytes = item
        columns = [
            np.concatenate(of)
            for of in zip(*(run.part(first, last, n_digits > 0) for run, first, last in parts))
        ]
        order = np.argsort(columns[0], kind="stable")
        x, y, rows = (of[order] for of in columns[1:4])
        amounts = columns[4][order] if n_digits else None
        n_tiles = len(order) // TILE_ROWS
        whole = slice(0, n_tiles * TILE_ROWS)
        tiles = [of[whole].reshape(n_tiles, TILE_ROWS) for of in (x, y)]
        boxes = [limit(of, axis=1) for of in tiles for limit in (np.min, np.max)] if n_tiles else []
        digits = digits_of(None if amounts is None else amounts[whole], n_digits)
        sums: list[Array] = []
        for digit in digits:
            for of in (None, *tiles):
                if digit is None:
                    own = np.full(n_tiles, TILE_ROWS) if of is None else of.sum(1, dtype=np.int64)
                else:
                    by_tile = digit.reshape(n_tiles, TILE_ROWS)
                    own = (by_tile if of is None else by_tile * of).sum(1, dtype=np.int64)
                sums.append(own.astype(np.int64))
        rows = rows.astype(f"u{row_bytes}")
        last = [] if amounts is None else [amounts]
        _write(path, [x, y, rows, *last, *boxes, *sums])
        squares = x.astype(np.int64) ** 2 + y.astype(np.int64) ** 2
        total = len(order) if amounts is None else int(amounts.sum())
        summed = 0
        for number, digit in enumerate(digits_of(amounts, n_digits)):
            for low in (0, 1):
                half = squares & (1 << 26) - 1 if not low else squares >> 26
                own = half.sum() if digit is None else (half * digit).sum()
                summed += int(own) << (26 * low + DIGIT_BITS * number)
        return cls(path, start, len(order), n_digits, row_bytes, total, summed)

    def read(self) -> BlockRows:
        """Its points."""
        n_tiles = self.n_rows // TILE_ROWS
        with open(self.path, "rb") as file:

            def column(dtype: Any, length: int) -> Array:
                read: Array = np.fromfile(file, dtype, length)
                return read

            x, y = (column(np.int32, self.n_rows) for _ in range(2))
            rows = column(f"u{self.row_bytes}", self.n_rows)
            amounts = column(np.int64, self.n_rows) if self.n_digits else None
            boxes = [column(np.int32, n_tiles) for _ in range(4)]
            n_sums = 3 * max(1, self.n_digits)
            sums = column(np.int64, n_sums * n_tiles).reshape(n_sums, n_tiles)
        low = np.stack([boxes[0], boxes[2]], axis=1).astype(np.float64)
        high = np.stack([boxes[1], boxes[3]], axis=1).astype(np.float64)
        return BlockRows(self, x, y, rows, amounts, low, high, sums)

    def read_rows(self) -> Array:
        """The numbers of its points among all."""
        offset = 8 * self.n_rows
        return np.fromfile(self.path, f"u{self.row_bytes}", self.n_rows, offset=offset)


@dataclass(frozen=True)
class BlockRows:
    """The points of a block.

    Attributes
    ----------
    block : Block
    x, y : ndarray of int32, shape (m,)
    rows : ndarray of int, shape (m,)
        Their numbers among all.
    amounts : ndarray of int64, shape (m,), or None
    low, high : ndarray of float64, shape (t, 2)
        The boxes of its tiles. A last tile with fewer points has none.
    sums : ndarray of int64, shape (3 digits, t)
        For each digit of the weights the sums of it, and of it times x and y.
    """

    block: Block
    x: Array
    y: Array
    rows: Array
    amounts: Optional[Array]
    low: Array
    high: Array
    sums: Array


def digits_of(amounts: Optional[Array], n_digits: int) -> Iterator[Optional[Array]]:
    """The digits of weights (m,), lowest first; one that is None without weights."""
    if amounts is None:
        yield None
        return
    for number in range(n_digits):
        yield amounts >> DIGIT_BITS * number & (1 << DIGIT_BITS) - 1


@dataclass(frozen=True)
class Prepared:
    """All points in blocks.

    Attributes
    ----------
    survey : Survey
    lattice : Lattice
    weights : SummedWeights or None
    blocks : list of Block
    """

    survey: Survey
    lattice: Lattice
    weights: Optional[SummedWeights]
    blocks: list[Block]

    @property
    def total(self) -> int:
        """Their whole weight, as an integer."""
        return sum(block.amount for block in self.blocks)

    @property
    def squares(self) -> int:
        """The sum of the squares of all coordinates, by weight."""
        return sum(block.squares for block in self.blocks)


def survey(
    source: Source,
    chunks: list[Chunk],
    executor: Executor,
    tell: OnProgress = None,
    is_canceled: IsCanceled = None,
) -> Survey:
    """What the points are as a whole; warns of a point far from all others.

    Raises
    ------
    InvalidPointsError
        If there are none, or some are not finite.
    """
    most, least = TYPICAL_POINTS
    n_typical = max(least, most // max(1, len(chunks)))
    parts = []
    items = [(source, chunk, n_typical) for chunk in chunks]
    for part in executor.map(Survey.of, items, is_canceled):
        parts.append(part)
        if tell is not None:
            tell("reading", len(parts), len(chunks))
    if not sum(part.n_points for part in parts):
        raise InvalidPointsError("There are no points.")
    found = Survey.together(parts)
    if source.is_weighted and not found.n_counting:
        raise InvalidPointsError("No point has a positive weight.")
    if source.is_weighted and not 1 / LARGEST <= found.total <= LARGEST:
        raise InvalidPointsError(
            f"The weights sum to {found.total:g}; their sum must be from {1 / LARGEST:.0e} to "
            f"{LARGEST:.0e}. Use another unit."
        )
    found.warn_of_far_points(source)
    return found


def scratch_bytes(n_points: int, weighted: bool) -> int:
    """How much the files of the preparation need at most."""
    return n_points * (36 + (16 if weighted else 0)) + (1 << 24)


def prepared(
    source: Source,
    chunks: list[Chunk],
    survey: Survey,
    lattice: Lattice,
    folder: Path,
    executor: Executor,
    tell: OnProgress = None,
    is_canceled: IsCanceled = None,
) -> Prepared:
    """Bring all points into blocks, in files of a folder."""
    scale = survey.scale() if source.is_weighted else None
    work = [
        _Sorting(source, chunk, lattice, scale, folder / f"run-{number}")
        for number, chunk in enumerate(chunks)
        if chunk.n_rows
    ]
    runs: list[Run] = []
    for run in executor.map(Run.sort, work, is_canceled):
        runs.append(run)
        if tell is not None:
            tell("sorting", len(runs), len(work))
    n_digits, weights = 0, None
    if scale is not None:
        heaviest, total = max(run.heaviest for run in runs), sum(run.total for run in runs)
        unit = int(np.gcd.reduce([run.unit for run in runs]))
        if scale[1] and survey.n_counting * heaviest != total:
            # What they have in common would be a matter of rounding.
            unit = 1
        n_digits = -(-heaviest.bit_length() // DIGIT_BITS)
        weights = SummedWeights.from_sums(survey, unit, total, *scale)
    row_bytes = 4 if survey.n_points < 1 << 32 else 8
    items = [
        (parts, folder / f"block-{number}", BLOCK_ROWS * number, n_digits, row_bytes)
        for number, parts in enumerate(_cut(runs, survey.n_points))
    ]
    blocks: list[Block] = []
    for block in executor.map(Block.gather, items, is_canceled):
        blocks.append(block)
        if tell is not None:
            tell("arranging", len(blocks), len(items))
    for run in runs:
        run.path.unlink()
    return Prepared(survey, lattice, weights, blocks)


def _cut(runs: list[Run], n_points: int) -> list[list[tuple[Run, int, int]]]:
    """Of which parts of the runs each block is made: every one has `BLOCK_ROWS` rows."""
    ranks = np.arange(BLOCK_ROWS, n_points, BLOCK_ROWS)
    keys = [run.keys() for run in runs]
    low = np.full(len(ranks), min(int(of[0]) for of in keys))
    high = np.full(len(ranks), max(int(of[-1]) for of in keys))
    # The least key up to which there are more rows than come before the block.
    while (low < high).any():
        middle = (low + high) // 2
        more = sum(np.searchsorted(of, middle, "right") for of in keys) > ranks
        high, low = np.where(more, middle, high), np.where(more, low, middle + 1)
    before = np.array([np.searchsorted(of, low, "left") for of in keys])
    upto = np.array([np.searchsorted(of, low, "right") for of in keys])
    # Rows with that key go in the order of their numbers, which is that of the runs.
    left, cuts = ranks - before.sum(axis=0), np.empty_like(before)
    for number, (first, last) in enumerate(zip(before, upto)):
        taken = np.minimum(last - first, left)
        cuts[number] = first + taken
        left = left - taken
    edges = np.concatenate(
        [np.zeros((len(runs), 1), int), cuts, [[run.n_rows] for run in runs]], axis=1
    )
    return [
        [
            (run, int(first), int(last))
            for run, first, last in zip(runs, edges[:, block], edges[:, block + 1])
            if last > first
        ]
        for block in range(edges.shape[1] - 1)
    ]
