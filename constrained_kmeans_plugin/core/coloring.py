"""Colors for clusters, such that neighbors on a map do not share one."""

from __future__ import annotations

import heapq
from typing import Optional

import numpy as np
from scipy.spatial import cKDTree

from .assignment.lattice import Array
from .assignment.points import LatticePoints
from .validation import check_centers, check_integer, check_labels, check_points

#: Points that are asked for their neighbors; more would find corners where clusters just meet.
ASKED_POINTS = 50_000
#: Centers next to a point that its own cluster is told apart from.
NEAREST = 3


def color_clusters(
    points: object,
    labels: object,
    centers: object,
    n_colors: int,
    borders: Optional[Array] = None,
) -> Array:
    """A color for each cluster, another one than those of its neighbors have.

    Neighbors are the clusters whose centers are among the nearest three of some point of a
    cluster. The cluster with most neighbors is colored first (Welsh and Powell), each with
    the color that fewest neighbors have, among equals with the one used least so far.

    Where borders are given, clusters on both sides of one come before other neighbors. They
    are colored in the order in which each has fewest such neighbors before it (Matula and
    Beck): on a map at most five, so that six colors are enough for all borders.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.
    centers : array_like of float, shape (k, d)
    n_colors : int
    borders : ndarray of int, shape (e, 2), optional
        Pairs of clusters that have a border in common, such as the neighbors in `PowerCells`.

    Returns
    -------
    ndarray of int64, shape (k,)
        Numbers from 0 to ``n_colors - 1``. Neighbors share one only where a cluster has as
        many neighbors as there are colors; clusters in the plane seldom have more than 10.

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.

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
    if check_integer(n_colors, "n_colors", 1) >= n_clusters:
        return np.arange(n_clusters)
    neighbors = _neighbors(array, numbers, means)
    if borders is None:
        degrees = np.array([len(row) for row in neighbors])
        order = np.argsort(-degrees, kind="stable")
        across = [np.zeros(0, dtype=np.int64)] * n_clusters
    else:
        across = _rows(np.asarray(borders, dtype=np.int64).reshape(-1, 2), n_clusters)
        order = _smallest_last(across)
    colors = np.full(n_clusters, -1)
    used = np.zeros(n_colors, dtype=np.int64)
    for cluster in order:
        taken = _count(colors[neighbors[cluster]], n_colors)
        color = int(np.lexsort((used, taken, _count(colors[across[cluster]], n_colors)))[0])
        colors[cluster] = color
        used[color] += 1
    return colors


def _neighbors(points: Array, labels: Array, centers: Array) -> list[Array]:
    """Numbers of the neighbors of each cluster."""
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
    both = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    ends = np.searchsorted(both[:, 0], np.arange(1, n_clusters))
    return np.split(both[:, 1], ends)


def _count(colors: Array, n_colors: int) -> Array:
    """How often each color occurs; -1 is none yet."""
    return np.bincount(colors[colors >= 0], minlength=n_colors)


def _smallest_last(neighbors: list[Array]) -> Array:
    """Clusters such that each one has as few neighbors as possible before it."""
    degrees = [len(row) for row in neighbors]
    heap = [(degree, cluster) for cluster, degree in enumerate(degrees)]
    heapq.heapify(heap)
    taken = [False] * len(neighbors)
    last_first = []
    while heap:
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
