"""K-means one iteration at a time, for those who want to see it converge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Optional

from ..exact.arrays import IsCanceled
from ..results import Iteration
from .constrained import prepare_constrained
from .lloyd import prepare_kmeans
from .loop import Run, Step
from .sizes import Sizes
from .trivial import only_state


def iterations(
    points: object,
    n_clusters: int,
    *,
    constrained: bool = False,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    init: object = "k-means++",
    max_iter: int = 300,
    seed: int = 0,
    solver: str = "auto",
    is_canceled: IsCanceled = None,
) -> Iterator[Iteration]:
    """Step through a start of k-means, of either kind.

    What is wrong with the arguments is said at once, before the first step is asked for.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_clusters : int
    constrained : bool
        Whether every assignment keeps within bounds on the sizes, as in
        `constrained_kmeans`; else as in `kmeans`.
    min_size, max_size, solver
        As in `constrained_kmeans`; of no effect where `constrained` is false.
    weights, init, max_iter, seed, is_canceled
        As in `kmeans`.

    Yields
    ------
    Iteration
        First the one with index 0: the first centers, with the assignment to them. Then
        those that the function reports to `on_iteration` where `n_init` is 1; the last one
        has the labels and centers of its result.

    Raises
    ------
    ClusteringError, SolverFailedError
        As `kmeans` and `constrained_kmeans` do.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> for step in core.iterations([[0.0], [1.0], [8.0]], 2, init=[[0.0], [1.0]]):
    ...     print(step.index, step.centers.ravel().tolist(), step.labels.tolist())
    0 [0.0, 1.0] [0, 1, 1]
    1 [0.0, 4.5] [0, 1, 1]
    2 [0.5, 8.0] [0, 0, 1]
    3 [0.5, 8.0] [0, 0, 1]
    """
    search = (n_clusters, weights, init, 1, max_iter, seed)
    run: Run
    step: Step
    if constrained:
        run, new_step = prepare_constrained(
            points,
            *search,
            min_size=min_size,
            max_size=max_size,
            solver=solver,
            is_canceled=is_canceled,
        )
        step = new_step()
    else:
        run, new_nearest = prepare_kmeans(points, *search, is_canceled=is_canceled)
        step = new_nearest()
    if run.n_clusters > 1 and not (constrained and run.weights is not None):
        told: list[Iteration] = []
        if only_state(run, told.append) is not None:
            # Each point in a cluster of its own, as in the result of the functions.
            return iter([replace(told[0], index=0), *told])
    return run.first_start(step, is_canceled)
