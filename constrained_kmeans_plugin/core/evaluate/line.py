"""The best clustering of points on a line, where it is known."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll

#: Sums that are compared at most, some tenths of a second of work.
MOST_SUMS = 100_000_000
#: A step takes as long as that many of them.
_STEP = 5_000


def least_inertia_on_a_line(
    points: Array,
    n_clusters: int,
    weights: Optional[Array] = None,
    min_size: Optional[float] = None,
    max_size: Optional[float] = None,
    is_canceled: IsCanceled = None,
) -> Optional[float]:
    """The least inertia of all clusterings of points on a line, up to rounding.

    Clusters of a best one are intervals: an assignment at convex costs may keep the order. So
    the best intervals of the first points, ended by one more cluster, are found from those of
    fewer (dynamic programming).

    Parameters
    ----------
    points : ndarray, shape (n, 1)
    n_clusters : int
    weights : ndarray, shape (n,), optional
    min_size, max_size : number, optional
        Numbers of points of each cluster; from 1 to all if left out.
    is_canceled : callable, optional

    Returns
    -------
    float or None
        None where it would take too long, or where no sizes are within the limits. Sums of
        weights that are limited are another problem.

    References
    ----------
    H. Wang, M. Song, "Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic
    programming", The R Journal 3, 2011.
    """
    n_points = len(points)
    least = max(1, math.ceil(min_size or 1))
    most = min(int(max_size or n_points), n_points - (n_clusters - 1) * least)
    if least > most or n_points * (_STEP + n_clusters * (most - least + 1)) > MOST_SUMS:
        return None
    order = np.argsort(points[:, 0], kind="stable")
    places = points[order, 0] - points[order[n_points // 2], 0]
    loads = np.ones(n_points) if weights is None else np.asarray(weights, dtype=float)[order]
    weight, moment, square = (
        np.concatenate([[0.0], np.cumsum(loads * places**power)]) for power in range(3)
    )
    # By numbers of clusters and of points, the first ones.
    best = np.full((n_clusters + 1, n_points + 1), np.inf)
    best[0, 0] = 0.0
    for end in range(least, n_points + 1):
        poll(is_canceled)
        first = slice(max(0, end - most), end - least + 1)
        held = weight[end] - weight[first]
        means = (moment[end] - moment[first]) / np.where(held > 0, held, 1.0)
        inertia = square[end] - square[first] - means * (moment[end] - moment[first])
        best[1:, end] = (best[:-1, first] + np.maximum(inertia, 0.0)).min(axis=1)
    found = float(best[-1, -1])
    return found if np.isfinite(found) else None
