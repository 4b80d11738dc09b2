"""Colors for clusters, such that neighbors on a map do not share one."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .assignment.lattice import Array
from .assignment.points import LatticePoints
from .validation import check_centers, check_integer, check_labels, check_points

#: Points that are asked for their neighbors; more would find corners where clusters just meet.
ASKED_POINTS = 50_000
#: Centers next to a point that its own cluster is told apart from.
NEAREST = 3


def color_clusters(points: object, labels: object, centers: object, n_colors: int) -> Array:
    """A color for each cluster, another one than those of its neighbors have.

    Neighbors are the clusters whose centers are among the nearest three of some point of a
    cluster. The cluster with most neighbors is colored first (Welsh and Powell), each with
    the color that fewest neighbors have, among equals with the one used least so far.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.
    centers : array_like of float, shape (k, d)
    n_colors : int

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
    degrees = np.array([len(row) for row in neighbors])
    colors = np.full(n_clusters, -1)
    used = np.zeros(n_colors, dtype=np.int64)
    for cluster in np.argsort(-degrees, kind="stable"):
        around = colors[neighbors[cluster]]
        taken = np.bincount(around[around >= 0], minlength=n_colors)
        color = int(np.lexsort((used, taken))[0])
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
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    both = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    ends = np.searchsorted(both[:, 0], np.arange(1, n_clusters))
    return np.split(both[:, 1], ends)
