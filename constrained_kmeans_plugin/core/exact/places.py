"""Lattice points at the same place."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .arrays import Array

#: Odd, so that no bit of a coordinate is lost, and of so many bits that sums seldom agree.
KEY_FACTOR = 0x2545F4914F6CDD1D


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
