"""The integer lattice: coordinates without rounding errors.

All comparisons of distances are made between integers that float64 holds exactly.
Points and centers are snapped to a lattice of `2**bits` steps along the longest side
of the points' bounding box. With 25 bits in up to four dimensions a squared distance
is at most 2**52, so products, sums and differences of a few of them are exact
whatever the order of summation, fused multiply-add or BLAS. That makes a run the same
on every platform, and unchanged when all coordinates are scaled or moved (as far as
the coordinates themselves survive that).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InvalidPointsError
from .arrays import Array, extremes

#: Squared distances stay at or below this power of two, one bit below float64's limit,
#: so that a price of the same size can be subtracted exactly.
COST_BITS = 52
MAX_BITS = 25
#: Squared distances of points within less than this would be too small for floating point.
LEAST_EXTENT = 1e-100


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
        # Where all points are one, only the centers tell how fine it has to be.
        apart = 0.0 if lattice.has_extent else float(np.abs(centers - points[0]).max())
        if apart >= LEAST_EXTENT or not lattice.contains(snapped):
            lattice = cls.fit(np.concatenate([points, centers]))
            snapped = lattice.snap(centers)
        return lattice, snapped

    def snap_offsets(self, offsets: Array) -> Array:
        """Lattice coordinates (integers in float64) of offsets from `origin`."""
        snapped: Array = np.rint(offsets * self.scale) - self.half
        return snapped

    def snap_along(self, coordinates: Array, axis: int) -> Array:
        """Those of coordinates (n,) along one axis: what `snap` gives in that column."""
        return self.snap_offsets(coordinates - self.origin[axis])

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
