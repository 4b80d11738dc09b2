"""Mini-batch k-means: centers from small samples, for numbers of points that make Lloyd slow.

D. Sculley, "Web-scale k-means clustering", WWW 2010. Centers are rounded to the lattice
before points are compared with them, so the result is the same on every platform.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..costs.power import power_diagram
from ..costs.tiles import TiledPoints
from ..exact.arrays import Array, IsCanceled, poll
from ..exact.distances import own_distances
from .initialization import initial_centers

#: Points times clusters above which "auto" takes mini-batches.
MINI_BATCH_WORK = 1_000_000_000
#: Points in a batch: so many, or so many of each cluster.
BATCH_POINTS = 8192
BATCH_POINTS_PER_CLUSTER = 64
#: First centers are chosen among so many points of each cluster.
SEED_POINTS_PER_CLUSTER = 256
#: Batches at most, and how many may pass without a gain.
MAX_BATCHES = 200
PATIENCE = 12
#: Iterations over all points that follow: each takes as long as one of Lloyd's.
FULL_ITERATIONS = 3
#: Weight of the newest batch in the running mean of the objective.
SMOOTHING = 0.2


def mini_batch_centers(
    points: LatticePoints,
    init: str,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled = None,
) -> Array:
    """Centers (k, d) on the lattice after as many batches as still bring a gain.

    Parameters
    ----------
    points : LatticePoints
        With at least k distinct positions.
    init : str
        One of `INIT_METHODS`.
    n_clusters : int
    weights : ndarray of float64, shape (n,), optional
        How much points pull at their center.
    random : RandomState
        Draws the points of the first centers and of the batches.
    is_canceled : callable, optional
    """
    snapped, n_points = points.snapped, len(points)
    exact = _first_centers(points, init, n_clusters, weights, random, is_canceled)
    pulled = np.zeros(n_clusters)
    size = min(n_points, max(BATCH_POINTS, BATCH_POINTS_PER_CLUSTER * n_clusters))
    running: Optional[float] = None
    least, since = np.inf, 0
    for _ in range(MAX_BATCHES):
        poll(is_canceled)
        rows = _draw_rows(n_points, size, random)
        batch = snapped[rows]
        pull = np.ones(size) if weights is None else weights[rows]
        labels = power_diagram(batch, np.rint(exact), np.zeros(n_clusters)).labels
        mass = np.bincount(labels, weights=pull, minlength=n_clusters)
        pulled += mass
        for axis in range(snapped.shape[1]):
            sums = np.bincount(labels, weights=pull * batch[:, axis], minlength=n_clusters)
            moves = sums - mass * exact[:, axis]
            np.divide(moves, pulled, out=moves, where=pulled > 0)
            exact[:, axis] += moves
        total = float(pull.sum())
        if total == 0:
            continue
        mean = float((own_distances(batch, np.rint(exact), labels) * pull).sum()) / total
        running = mean if running is None else (1 - SMOOTHING) * running + SMOOTHING * mean
        since = 0 if running < least else since + 1
        least = min(least, running)
        if since > PATIENCE:
            break
    centers: Array = np.rint(exact)
    return centers


def _draw_rows(n_points: int, size: int, random: np.random.RandomState) -> Array:
    """Indices of points, drawn with replacement."""
    rows: Array = (random.random_sample(size) * n_points).astype(np.int64)
    return rows


def _first_centers(
    points: LatticePoints,
    init: str,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled,
) -> Array:
    """First centers (k, d) from a sample, or from all points where it has too few places."""
    n_sample = SEED_POINTS_PER_CLUSTER * n_clusters
    tiles = points.tiles if len(points) <= n_sample else None
    if tiles is None:
        rows = np.sort(_draw_rows(len(points), n_sample, random))
        sample = TiledPoints.of(points.snapped[rows])
        if len(np.unique(sample.points, axis=0)) >= n_clusters:
            pull = None if weights is None else weights[rows]
            if pull is None or pull.any():
                return initial_centers(init, sample, n_clusters, pull, random, is_canceled)
        tiles = points.tiles
    return initial_centers(init, tiles, n_clusters, weights, random, is_canceled)
