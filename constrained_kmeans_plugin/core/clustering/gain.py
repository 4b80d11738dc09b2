"""What Lloyd's algorithm would still gain where mini-batches have stopped, at little cost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..exact.arrays import Array, IsCanceled
from ..results import LloydGain
from .loop import Run, State, Step
from .sizes import Weights

#: Points times clusters up to which it is tried on all points, and to its end: so many
#: iterations are more than any start takes.
ALL_POINTS = 10_000_000
ALL_ITERATIONS = 10_000
#: Else on so many points of each cluster, on so many in all at least, and on half of them at
#: most.
POINTS_PER_CLUSTER = 256
LEAST_POINTS = 10_000
#: Iterations after which a trial ends even if centers still move.
TRIAL_ITERATIONS = 30


def gain_of_lloyd(run: Run, state: State, step: Step, is_canceled: IsCanceled = None) -> LloydGain:
    """By how much Lloyd's algorithm, continued from a state, lowers the inertia.

    Of many points it is continued on some that are drawn, and the new centers are judged by
    those and by as many others. The first figure is too high as a rule, because centers fit
    the points that led them better than others, and the second one too low, because fewer
    points lead centers less far.

    Parameters
    ----------
    run : Run
    state : State
        Its final state, on the points' own lattice.
    step : Step
        Assigns points to their nearest centers, and leaves empty clusters where they are.
    is_canceled : callable, optional
    """
    n_points = len(run.points)
    if n_points * run.n_clusters <= ALL_POINTS:
        rows = np.arange(n_points)
        share = _share(run, state, rows, _led_on(run, state, step, ALL_ITERATIONS), is_canceled)
        return LloydGain(n_points, share, share, True)
    size = max(LEAST_POINTS, POINTS_PER_CLUSTER * run.n_clusters)
    size = min(size, n_points // 2)
    # A stream of its own: the draws of starts and swaps make no difference.
    order = np.random.RandomState([run.seed, 2]).permutation(n_points)
    tried, others = np.sort(order[:size]), np.sort(order[size : 2 * size])
    centers = _led_on(_of_rows(run, tried), state, step, TRIAL_ITERATIONS)
    return LloydGain(
        size,
        _share(run, state, tried, centers, is_canceled),
        _share(run, state, others, centers, is_canceled),
        False,
    )


def _of_rows(run: Run, rows: Array) -> Run:
    """The run of some of the points, on the same lattice."""
    weights = run.weights
    if weights is not None:
        weights = Weights(
            weights.values[rows], weights.amounts[rows], weights.scale, weights.rounded
        )
    return replace(run, points=run.points.some(rows), weights=weights)


def _led_on(run: Run, state: State, step: Step, most: int) -> Array:
    """Centers (k, d) on the lattice to which Lloyd's algorithm leads those of a state."""
    centers = state.means
    longer = replace(run, max_iter=most)
    for _, reached in longer.iterations(0, step, run.points, centers):
        centers = reached.means
    return centers


def _share(run: Run, state: State, rows: Array, centers: Array, is_canceled: IsCanceled) -> float:
    """The part of the inertia of some points by which other centers lower it."""
    some = _of_rows(run, rows)
    before = some.cost(some.points, state.means, state.labels[rows])
    labels = some.points.tiles.nearest(centers, is_canceled)
    after = some.cost(some.points, centers, labels)
    return 1.0 - after / before if before else 0.0
