"""The integer lattice: coordinates without rounding errors.

All comparisons of distances are made between integers that float64 holds exactly.
Points and centers are snapped to a lattice of `2**bits` steps along the longest side
of the points' bounding box. With 25 bits in up to four dimensions a squared distance
stays below 2**52, so products, sums and differences of a few of them are exact
whatever the order of summation, fused multiply-add or BLAS. That makes a run the same
on every platform, and unchanged when all coordinates are scaled or moved (as far as
the coordinates themselves survive that).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional

import numpy as np

from ..errors import ClusteringCanceled, InvalidPointsError

if TYPE_CHECKING:
    Array = np.ndarray[Any, Any]
else:
    # NumPy 1.20 and 1.21 cannot subscript it at run time.
    Array = np.ndarray
IsCanceled = Optional[Callable[[], bool]]

#: Squared distances stay at or below this power of two, one bit below float64's limit,
#: so that a price of the same size can be subtracted exactly.
COST_BITS = 52
MAX_BITS = 25
#: Squared distances of points within less than this would be too small for floating point.
LEAST_EXTENT = 1e-100
#: All weights together: below the 49 bits that `exact_sum` has room for.
MAX_TOTAL = 2**48
#: Odd, so that no bit of a coordinate is lost, and of so many bits that sums seldom agree.
KEY_FACTOR = 0x2545F4914F6CDD1D
#: Elements of a block of (points x centers): 1 MiB, about a core's second-level cache.
BLOCK_ELEMENTS = 1 << 17


@dataclass(frozen=True)
class Lattice:
    """A map between the user's coordinates and integer lattice coordinates.

    Attributes
    ----------
    origin : ndarray of float64, shape (d,)
        Lower corner of the points' bounding box, in the user's units.
    scale : float
        Lattice units in one of the user's units.
    half : int
        Lattice coordinates run from -half to half.
    has_extent : bool
        Whether points lie at more than one place; else nothing is rounded.
    """

    origin: Array
    scale: float
    half: int
    has_extent: bool = True

    @classmethod
    def fit(cls, points: Array) -> Lattice:
        """The finest lattice that holds all rows of `points` (n, d) exactly enough.

        Raises
        ------
        InvalidPointsError
            If the points are so close that squared distances would be below the floating-point
            range.
        """
        low, high = extremes(points)
        extent = float(np.max(high - low))
        if 0 < extent < LEAST_EXTENT:
            raise InvalidPointsError(
                f"All points lie within {extent:.3g} units; their extent must be at least "
                f"{LEAST_EXTENT:.0e}, or 0. Use another unit."
            )
        dimensions = points.shape[1]
        bits = min(MAX_BITS, (COST_BITS - (dimensions - 1).bit_length()) // 2)
        # Without an extent all points are one.
        scale = 2.0**bits / extent if extent > 0 else 1.0
        return cls(low, scale, 1 << (bits - 1), extent > 0)

    @classmethod
    def fit_both(cls, points: Array, centers: Array) -> tuple[Lattice, Array]:
        """That of the points (n, d), wider where centers (k, d) ask for it; the centers on it."""
        lattice = cls.fit(points)
        snapped = lattice.snap(centers)
        if not lattice.contains(snapped):
            lattice = cls.fit(np.concatenate([points, centers]))
            snapped = lattice.snap(centers)
        return lattice, snapped

    def snap_offsets(self, offsets: Array) -> Array:
        """Lattice coordinates (integers in float64) of offsets from `origin`."""
        snapped: Array = np.rint(offsets * self.scale) - self.half
        return snapped

    def snap(self, coordinates: Array) -> Array:
        """Lattice coordinates (integers in float64) of the user's coordinates."""
        return self.snap_offsets(coordinates - self.origin)

    def offsets(self, snapped: Array) -> Array:
        """Offsets from `origin`, in the user's units, of lattice coordinates."""
        offsets: Array = (snapped + self.half) / self.scale
        return offsets

    def contains(self, snapped: Array) -> bool:
        """Whether lattice coordinates lie in the range where arithmetic is exact."""
        return bool(np.all(np.abs(snapped) <= self.half))

    def to_squared_units(self, cost: float) -> float:
        """A cost in squared lattice units as squared units of the user."""
        return float(cost) / self.scale / self.scale

    @property
    def resolution(self) -> float:
        """Side of a lattice cell in the user's units; 0 where all points are at one place."""
        return 1.0 / self.scale if self.has_extent else 0.0


def blocks(n_rows: int, row_length: int, is_canceled: IsCanceled = None) -> Iterator[slice]:
    """Slices of `n_rows` rows whose blocks stay in the cache; polls for cancellation."""
    step = max(1, BLOCK_ELEMENTS // max(1, row_length))
    for start in range(0, n_rows, step):
        poll(is_canceled)
        yield slice(start, min(start + step, n_rows))


def poll(is_canceled: IsCanceled) -> None:
    """Raise `ClusteringCanceled` if the caller wants to stop."""
    if is_canceled is not None and is_canceled():
        raise ClusteringCanceled()


def extremes(points: Array) -> tuple[Array, Array]:
    """The least and the largest coordinates (d,) of points (n, d).

    Axis by axis, which is some twenty times as fast where there are few axes.
    """
    low = np.array([column.min() for column in points.T])
    return low, np.array([column.max() for column in points.T])


def squared_distances(points: Array, centers: Array) -> Array:
    """Exact squared distances (n, k) between lattice points and lattice centers."""
    dimensions = points.shape[1]
    # |x|^2 - 2 x c + |c|^2 as one product of matrices: no sums of large arrays.
    left, right = np.empty((len(points), dimensions + 2)), np.empty((dimensions + 2, len(centers)))
    left[:, :dimensions] = points
    left[:, -2] = (points * points).sum(axis=1)
    left[:, -1] = 1.0
    right[:dimensions] = -2.0 * centers.T
    right[-2] = 1.0
    right[-1] = (centers * centers).sum(axis=1)
    distances: Array = left @ right
    return distances


def row_distances(points: Array, targets: Array) -> Array:
    """Exact squared distances of points (n, d) to targets.

    To one target (d,), or to one for each point (n, d): (n,); to each of t targets
    (t, 1, d): (t, n).
    """
    result: Array = points[:, 0] - targets[..., 0]
    result *= result
    for axis in range(1, points.shape[1]):
        difference = points[:, axis] - targets[..., axis]
        difference *= difference
        result += difference
    return result


def own_distances(points: Array, centers: Array, labels: Array) -> Array:
    """Exact squared distances (n,) of points (n, d) to their own among the centers (k, d)."""
    columns = np.ascontiguousarray(centers.T)
    result: Array = points[:, 0] - columns[0][labels]
    result *= result
    for axis in range(1, len(columns)):
        # Axis by axis: rows of the centers would be gathered several times slower.
        difference = points[:, axis] - columns[axis][labels]
        difference *= difference
        result += difference
    return result


def exact_sum(values: Array, amounts: Optional[Array] = None) -> int:
    """Sum of integers held in float64, each times its amount, as a Python integer.

    Parameters
    ----------
    values : ndarray of float64, shape (n,)
        Integers of at most 2**53, fewer than 2**36 of them.
    amounts : ndarray of int64, shape (n,), optional
        At least 0, together at most `MAX_TOTAL`.
    """
    integers = values.astype(np.int64)
    # Partial sums of some bits each, which cannot overflow.
    if amounts is None:
        high = int((integers >> 26).sum())
        low = int((integers & ((1 << 26) - 1)).sum())
        return (high << 26) + low
    total = int(((integers >> 39) * amounts).sum()) << 39
    for shift in (0, 13, 26):
        digits = (integers >> shift) & ((1 << 13) - 1)
        total += int((digits * amounts).sum()) << shift
    return total


def count_distinct(snapped: Array, enough: Optional[int] = None) -> int:
    """Number of distinct rows; counting stops once `enough` are found."""
    n_points = len(snapped)
    prefix = n_points if enough is None else min(n_points, 4 * enough + 64)
    while True:
        rows = snapped[:prefix]
        order = np.lexsort(rows.T)
        ordered = rows[order]
        count = 1 + int((ordered[1:] != ordered[:-1]).any(axis=1).sum())
        if prefix == n_points or (enough is not None and count >= enough):
            return count
        prefix = min(n_points, 8 * prefix)


def stretches(starts: Array, counts: Array) -> Array:
    """Indices one after the other: ``counts[i]`` of them from ``starts[i]`` on."""
    ends = np.cumsum(counts)
    offsets: Array = np.repeat(starts - ends + counts, counts)
    offsets += np.arange(len(offsets))
    return offsets


def one_at_each_place(points: Array) -> Array:
    """Index of one of the points (n, d) at each place, the first in reading order."""
    order = np.lexsort(points.T)
    new = np.ones(len(points), dtype=bool)
    new[1:] = (points[order[1:]] != points[order[:-1]]).any(axis=1)
    first: Array = order[new]
    return first


def all_apart(points: Array) -> bool:
    """Whether no two of the lattice points (n, d) lie at one place.

    It looks at one number for each point, so that it may, very rarely, be wrong about points
    that do lie apart.
    """
    keys = np.zeros(len(points), dtype=np.int64)
    for axis in range(points.shape[1]):
        # Overflow drops the highest bits only: equal points keep equal numbers.
        keys *= KEY_FACTOR
        keys += points[:, axis].astype(np.int64)
    keys.sort()
    return bool((keys[1:] != keys[:-1]).all())
