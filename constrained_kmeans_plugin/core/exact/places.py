"""Lattice points at the same place, and other rows of integers that are alike."""

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


def _keys(rows: Array) -> Array:
    """A number (n,) for each of some rows (n, d) of integers, which differs if they do, mostly."""
    keys = np.zeros(len(rows), dtype=np.int64)
    for axis in range(rows.shape[1]):
        # Overflow drops the highest bits only: equal rows keep equal numbers.
        keys *= KEY_FACTOR
        keys += rows[:, axis].astype(np.int64)
    return keys


def numbers_of_alike(rows: Array) -> Optional[Array]:
    """Numbers (n,) from 0, the same one only for equal ones of rows (n, d); None if all differ."""
    keys = _keys(rows)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    alike = np.flatnonzero(keys[1:] == keys[:-1])
    alike = alike[(rows[order[alike]] == rows[order[alike + 1]]).all(axis=1)]
    if len(alike) == 0:
        return None
    new = np.ones(len(rows), dtype=bool)
    new[alike + 1] = False
    numbers = np.empty(len(rows), dtype=np.int64)
    numbers[order] = np.cumsum(new) - 1
    return numbers
