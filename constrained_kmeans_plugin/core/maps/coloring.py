"""Colors for clusters, such that neighbors on a map do not share one."""

from __future__ import annotations

import heapq
from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..errors import InvalidParameterError
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import (
    as_floats,
    as_integers,
    check_centers,
    check_integer,
    check_labels,
    check_points,
)

#: Points that are asked for their neighbors; more would find corners where clusters just meet.
ASKED_POINTS = 50_000
#: Centers next to a point that its own cluster is told apart from.
NEAREST = 3
#: Steps of the search for colors that are far apart, for each distance that is tried.
MOST_STEPS = 5_000


def color_clusters(
    points: object,
    labels: object,
    centers: object,
    n_colors: int,
    borders: Optional[Array] = None,
    distances: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> Array:
    """A color for each cluster, another one than those of its neighbors have.

    Neighbors are the clusters whose centers are among the nearest three of some point of a
    cluster. The cluster with most neighbors is colored first (Welsh and Powell), each with
    the color that fewest neighbors have, among equals with the one used least so far.

    Where borders are given, clusters on both sides of one come before other neighbors. They
    are colored in the order in which each has fewest such neighbors before it (Matula and
    Beck): on a map at most five, so that six colors are enough for all borders.

    Where distances between colors are given, those of neighbors are far apart where there is a
    choice. If there are as many colors as clusters, each has one of its own, and the nearest two
    on both sides of a border (or of neighbors) are as far apart as can be.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.
    centers : array_like of float, shape (k, d)
    n_colors : int
    borders : ndarray of int, shape (e, 2), optional
        Pairs of clusters that have a border in common, such as the neighbors in `PowerCells`.
    distances : ndarray of int, shape (n_colors, n_colors), optional
        How well two colors are told apart.
    is_canceled : callable, optional
        Asked at every cluster.

    Returns
    -------
    ndarray of int64, shape (k,)
        Numbers from 0 to ``n_colors - 1``. Neighbors share one only where a cluster has as
        many neighbors as there are colors; clusters in the plane seldom have more than 10.

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.
    ClusteringCanceled
        If `is_canceled` returned true.

    References
    ----------
    D. W. Matula, L. L. Beck, "Smallest-last ordering and clustering and graph coloring
    algorithms", Journal of the ACM 30, 1983.
    D. J. A. Welsh, M. B. Powell, "An upper bound for the chromatic number of a graph and
    its application to timetabling problems", The Computer Journal 10, 1967.
    """
    array = check_points(points)
    means = check_centers(centers, None, array.shape[1])
    n_clusters = len(means)
    numbers = check_labels(labels, len(array), n_clusters)
    check_integer(n_colors, "n_colors", 1)
    if distances is None:
        distances = np.ones((n_colors, n_colors), dtype=np.int64)
    distances = as_floats(distances, "distances between colors")
    if distances.shape != (n_colors, n_colors):
        raise InvalidParameterError("distances", distances, "one for every two colors")
    neighbors = _neighbors(array, numbers, means)
    if n_colors >= n_clusters:
        return _spread(neighbors if borders is None else _rows(borders, n_clusters), distances)
    if borders is None:
        degrees = np.array([len(row) for row in neighbors])
        order = np.argsort(-degrees, kind="stable")
        across = [np.zeros(0, dtype=np.int64)] * n_clusters
    else:
        across = _rows(borders, n_clusters)
        order = _smallest_last(across, is_canceled)
    colors = np.full(n_clusters, -1)
    used = np.zeros(n_colors, dtype=np.int64)
    for cluster in order:
        poll(is_canceled)
        taken = _count(colors[neighbors[cluster]], n_colors)
        on_border = _count(colors[across[cluster]], n_colors)
        beside = np.flatnonzero(taken + on_border)
        apart = distances[:, beside].min(axis=1, initial=distances.max())
        color = int(np.lexsort((used, -apart, taken, on_border))[0])
        colors[cluster] = color
        used[color] += 1
    return colors


def _spread(neighbors: list[Array], distances: Array) -> Array:
    """A color of its own for each cluster; the nearest two of neighbors are farthest apart."""
    n_clusters = len(neighbors)
    best = np.arange(n_clusters)
    pairs = [(a, b) for a, row in enumerate(neighbors) for b in row.tolist()]
    if not pairs:
        return best
    nearest = min(distances[pair] for pair in pairs)
    # What is possible at some distance is possible at all smaller ones.
    levels = np.unique(distances[distances > nearest]).tolist()
    while levels:
        middle = len(levels) // 2
        found = _apart(neighbors, distances >= levels[middle])
        if found is None:
            levels = levels[:middle]
        else:
            best, levels = found, levels[middle + 1 :]
    return best


def _apart(neighbors: list[Array], fits: Array) -> Optional[Array]:
    """Different colors of which those of neighbors fit together (c, c), if any are found."""
    n_clusters, n_colors = len(neighbors), len(fits)
    allowed = [sum(1 << int(other) for other in np.flatnonzero(row)) for row in fits]
    colors = np.full(n_clusters, -1)
    steps = 0

    def place(choices: list[int]) -> bool:
        nonlocal steps
        steps += 1
        waiting = np.flatnonzero(colors < 0).tolist()
        if not waiting:
            return True
        # The cluster with fewest choices is next: where there is none left, it shows at once.
        cluster = min(waiting, key=lambda one: bin(choices[one]).count("1"))
        for color in range(n_colors):
            if not choices[cluster] >> color & 1 or steps > MOST_STEPS:
                continue
            left = [choice & ~(1 << color) for choice in choices]
            for other in neighbors[cluster].tolist():
                left[other] &= allowed[color]
            colors[cluster] = color
            if all(left[other] for other in waiting if other != cluster) and place(left):
                return True
            colors[cluster] = -1
        return False

    return colors if place([(1 << n_colors) - 1] * n_clusters) else None


def _neighbors(points: Array, labels: Array, centers: Array) -> list[Array]:
    """Numbers of the neighbors of each cluster."""
    from scipy.spatial import cKDTree

    n_clusters = len(centers)
    stride = max(1, len(points) // ASKED_POINTS)
    where = LatticePoints.of(points)
    nearest = (
        cKDTree(centers - where.lattice.origin)
        .query(where.offsets[::stride], k=min(NEAREST, n_clusters))[1]
        .reshape(-1, min(NEAREST, n_clusters))
    )
    own = np.repeat(labels[::stride], nearest.shape[1])
    pairs = np.unique(np.stack([own, nearest.ravel()], axis=1), axis=0)
    return _rows(pairs[pairs[:, 0] != pairs[:, 1]], n_clusters)


def _rows(pairs: Array, n_clusters: int) -> list[Array]:
    """For each cluster those it makes a pair with, ascending."""
    pairs = as_integers(pairs, "borders").astype(np.int64).reshape(-1, 2)
    both = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    ends = np.searchsorted(both[:, 0], np.arange(1, n_clusters))
    return np.split(both[:, 1], ends)


def _count(colors: Array, n_colors: int) -> Array:
    """How often each color occurs; -1 is none yet."""
    return np.bincount(colors[colors >= 0], minlength=n_colors)


def _smallest_last(neighbors: list[Array], is_canceled: IsCanceled) -> Array:
    """Clusters such that each one has as few neighbors as possible before it."""
    degrees = [len(row) for row in neighbors]
    heap = [(degree, cluster) for cluster, degree in enumerate(degrees)]
    heapq.heapify(heap)
    taken = [False] * len(neighbors)
    last_first = []
    while heap:
        poll(is_canceled)
        degree, cluster = heapq.heappop(heap)
        if taken[cluster] or degree != degrees[cluster]:
            continue
        taken[cluster] = True
        last_first.append(cluster)
        for other in neighbors[cluster].tolist():
            if not taken[other]:
                degrees[other] -= 1
                heapq.heappush(heap, (degrees[other], other))
    return np.array(last_first[::-1], dtype=np.int64)
