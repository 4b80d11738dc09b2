"""Which segment of many lines is nearest to a point, and which places are as good as one."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import InvalidParameterError
from ..exact.arrays import Array, IsCanceled, poll, stretches

#: Points that are looked up at once.
_AT_ONCE = 2000
#: Segments are cut into pieces of about the middle length, but into no more than this many times
#: their number.
_MOST_PIECES = 4
#: Pairs of places within the tolerance by which places are joined, at most: 120 MB.
MOST_JOINED = 5_000_000


def nearest_on_segments(
    points: Array, starts: Array, ends: Array, is_canceled: IsCanceled = None
) -> tuple[Array, Array, Array]:
    """The nearest place on segments for each of many points, exactly.

    Long segments are cut into pieces, whose middles are in a tree. The piece with the nearest
    middle gives a bound on the distance, and half a piece more than that bound all pieces that may
    be nearer.

    Parameters
    ----------
    points : ndarray of float64, shape (n, d)
    starts, ends : ndarray of float64, shape (m, d)
        Of the segments, which may have no length.
    is_canceled : callable, optional

    Returns
    -------
    segments : ndarray of int64, shape (n,)
        The nearest one; of several the first.
    shares : ndarray of float64, shape (n,)
        Where on it the nearest place is, from 0 to 1.
    distances : ndarray of float64, shape (n,)

    Raises
    ------
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    from scipy.spatial import cKDTree

    lengths = np.linalg.norm(ends - starts, axis=1)
    longest = max(float(np.median(lengths)), float(lengths.sum()) / (_MOST_PIECES * len(lengths)))
    counts = np.ones(len(lengths), dtype=np.int64)
    if longest > 0:
        counts = np.maximum(np.ceil(lengths / longest).astype(np.int64), 1)
    owners = np.repeat(np.arange(len(lengths)), counts)
    numbers = stretches(np.zeros(len(counts), dtype=np.int64), counts)
    shares = (numbers + 0.5) / counts[owners]
    middles = starts[owners] + shares[:, None] * (ends - starts)[owners]
    half = float((lengths / counts).max()) / 2
    poll(is_canceled)
    tree = cKDTree(middles)
    found = np.empty(len(points), dtype=np.int64), np.empty(len(points)), np.empty(len(points))
    for first in range(0, len(points), _AT_ONCE):
        poll(is_canceled)
        some = points[first : first + _AT_ONCE]
        piece = tree.query(some)[1]
        bound = _feet(some, starts[owners[piece]], ends[owners[piece]])[1]
        # Rounding must not lose the nearest piece itself.
        radius = (bound + half) * (1 + 1e-9)
        near: Any = tree.query_ball_point(some, radius, return_sorted=False)
        sizes = np.array([len(one) for one in near])
        rows = np.repeat(np.arange(len(some)), sizes)
        segments = owners[np.concatenate([np.array(one, dtype=np.int64) for one in near])]
        share, distance = _feet(some[rows], starts[segments], ends[segments])
        order = np.lexsort((segments, distance, rows))
        best = order[np.append(0, np.cumsum(sizes)[:-1])]
        for array, values in zip(found, (segments[best], share[best], distance[best])):
            array[first : first + _AT_ONCE] = values
    return found


def _feet(points: Array, starts: Array, ends: Array) -> tuple[Array, Array]:
    """Where on its segment the place nearest to each point is, from 0 to 1, and how far (n,)."""
    ways = ends - starts
    squares = np.maximum((ways * ways).sum(axis=1), np.finfo(float).tiny)
    shares = np.clip(((points - starts) * ways).sum(axis=1) / squares, 0, 1)
    return shares, np.linalg.norm(starts + shares[:, None] * ways - points, axis=1)


def joined_places(
    places: Array, movable: Array, tolerance: float, is_canceled: IsCanceled = None
) -> Array:
    """Which place each one is joined with: the nearest of those before it, if one is near enough.

    Not in chains: what was joined with another place is none that others are joined with.

    Parameters
    ----------
    places : ndarray of float64, shape (n, d)
    movable : ndarray of bool, shape (n,)
        Of two places that are joined at least one is movable.
    tolerance : float
        No two places that are joined are farther apart.
    is_canceled : callable, optional

    Returns
    -------
    ndarray of int64, shape (n,)
        Its own number for a place that is not joined with one before it.

    Raises
    ------
    InvalidParameterError
        If more than `MOST_JOINED` pairs are within the tolerance.
    ClusteringCanceled
    """
    from scipy.spatial import cKDTree

    ends, every = np.flatnonzero(movable), cKDTree(places)
    own = cKDTree(places[ends])
    if own.count_neighbors(every, tolerance) - len(ends) > MOST_JOINED:
        raise InvalidParameterError(
            "tolerance", tolerance, f"so small that it joins at most {MOST_JOINED:,} pairs"
        )
    poll(is_canceled)
    near = own.sparse_distance_matrix(every, tolerance, output_type="ndarray")
    near = near[ends[near["i"]] != near["j"]]
    pairs = np.sort(np.stack([ends[near["i"]], near["j"]]), axis=0)
    keys = np.lexsort((pairs[0], near["v"], pairs[1]))
    found = np.arange(len(places))
    for row, (before, after) in enumerate(pairs[:, keys].T.tolist()):
        if row % _AT_ONCE == 0:
            poll(is_canceled)
        if found[after] == after and found[before] == before:
            found[after] = before
    return found
