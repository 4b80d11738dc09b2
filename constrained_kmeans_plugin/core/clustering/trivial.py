"""Clusterings that leave nothing to search for: one cluster, or each point in its own.

A layer of many small groups is made of such, and a start of the loop takes far longer.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..results import Assignment, Iteration
from .loop import OnIteration, Run, State


def only_state(run: Run, on_iteration: OnIteration) -> Optional[State]:
    """Where every start ends, if that is known beforehand; it is told as one iteration.

    All weights have to count, and first centers that are given number the clusters.
    """
    points, k = run.points, run.n_clusters
    n_points = len(points)
    if run.mini_batch or not (k == 1 or (k == n_points and isinstance(run.init, str))):
        return None
    if run.weights is not None and not run.weights.amounts.all():
        return None
    labels = np.arange(n_points, dtype=np.int32) if k > 1 else np.zeros(n_points, dtype=np.int32)
    values = None if run.weights is None else run.weights.values
    offsets = points.mean_offsets(labels, k, values)
    means = points.lattice.snap_offsets(offsets)
    centers = points.to_user(offsets, means)
    if on_iteration is not None:
        on_iteration(Iteration(0, 1, centers, labels, run.inertia(centers, labels), n_points))
    return State(labels, means, points, centers, means, 1, True)


def only_assignment(run: Run, state: State) -> Assignment:
    """The assignment of that state: no other is possible, and so no price is needed."""
    cost = run.cost(run.points, state.means, state.labels)
    sizes = np.bincount(state.labels, minlength=run.n_clusters)
    return Assignment(
        state.labels,
        sizes,
        cost,
        np.zeros(run.n_clusters, dtype=np.int64),
        True,
        run.points.lattice,
        cost,
        run.weight_totals(state.labels),
        np.zeros(run.n_clusters),
        0,
        1.0 if run.weights is None else float(run.weights.scale),
    )
