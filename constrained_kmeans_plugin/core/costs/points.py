"""Points on their lattice."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np

from ..exact.arrays import Array
from ..exact.lattice import Lattice
from .tiles import TiledPoints


@dataclass(frozen=True)
class LatticePoints:
    """Points on their lattice, with what is needed for exact and for true means.

    Attributes
    ----------
    lattice : Lattice
    offsets : ndarray of float64, shape (n, d)
        The points relative to the lattice's origin, in the user's units.
    snapped : ndarray of float64, shape (n, d)
        Their lattice coordinates, integers.
    """

    lattice: Lattice
    offsets: Array
    snapped: Array

    @classmethod
    def of(cls, points: Array, lattice: Optional[Lattice] = None) -> LatticePoints:
        """`points` (n, d) on `lattice`, or on their own finest one."""
        if lattice is None:
            lattice = Lattice.fit(points)
        # Column by column in memory, which is how means are summed up; lattice coordinates are
        # wanted point by point.
        offsets = np.asfortranarray(points) - lattice.origin
        return cls(lattice, offsets, np.ascontiguousarray(lattice.snap_offsets(offsets)))

    @cached_property
    def tiles(self) -> TiledPoints:
        """The snapped points, cut into tiles when they are first asked for."""
        return TiledPoints.of(self.snapped)

    def some(self, rows: Array) -> LatticePoints:
        """Those of the points with these indices, on the same lattice."""
        return LatticePoints(self.lattice, self.offsets[rows], self.snapped[rows])

    def __len__(self) -> int:
        return int(self.snapped.shape[0])

    def mean_offsets(self, labels: Array, n_clusters: int, weights: Optional[Array]) -> Array:
        """Mean offset of each cluster (k, d); clusters without weight give NaN.

        A pure function of the labels: `bincount` adds in reading order on every
        platform, and relative to the origin, where moved coordinates add up alike.
        """
        labels = labels.astype(np.intp, copy=False)
        total = np.bincount(labels, weights=weights, minlength=n_clusters)
        if weights is not None and not total.all():
            # Points of weight 0 still have a place: a cluster of nothing else gets theirs.
            weights = np.where(total[labels] > 0, weights, 1.0)
            labels = labels.astype(np.intp, copy=False)
        total = np.bincount(labels, weights=weights, minlength=n_clusters)
        means = np.empty((n_clusters, self.offsets.shape[1]))
        for axis in range(means.shape[1]):
            column = self.offsets[:, axis]
            if weights is not None:
                column = column * weights
            means[:, axis] = np.bincount(labels, weights=column, minlength=n_clusters)
        with np.errstate(invalid="ignore", divide="ignore"):
            means /= total[:, None]
        return means

    def to_user(self, offsets: Array, snapped: Array) -> Array:
        """User coordinates of centers, such that `Lattice.snap` gives back `snapped`.

        Adding the origin may round a center across a lattice cell's border; it is then
        moved back by the last bits in which it is uncertain anyway.
        """
        centers = offsets + self.lattice.origin
        for _ in range(8):
            wrong = self.lattice.snap(centers) - snapped
            if not wrong.any():
                break
            toward = np.where(wrong > 0, -np.inf, np.inf)
            centers = np.where(wrong == 0, centers, np.nextafter(centers, toward))
        return centers
