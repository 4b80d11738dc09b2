"""K-means whose clusters keep within size bounds."""

from __future__ import annotations

from typing import Optional

from .assignment.lattice import Array, IsCanceled
from .assignment.points import LatticePoints
from .assignment.prices import carried_prices
from .assignment.solve import Solution, certified, check_solver_name, solve
from .assignment.solvers import check_solver
from .loop import OnIteration, Run
from .results import KMeansResult
from .validation import Sizes, check_distinct, check_integer, check_points, size_bounds


def constrained_kmeans(
    points: object,
    n_clusters: int,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    init: object = "k-means++",
    n_init: int = 1,
    max_iter: int = 300,
    seed: int = 0,
    solver: str = "auto",
    on_iteration: OnIteration = None,
    is_canceled: IsCanceled = None,
) -> KMeansResult:
    """Split points into k clusters of controlled size.

    Lloyd's algorithm in which every assignment is the optimal one within the bounds, for
    squared distances; so each half of an iteration lowers the same objective, and the
    loop ends.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_clusters : int
        Number of clusters k, at most the number of distinct points.
    min_size, max_size : int or sequence of k ints, optional
        Bounds on the number of points of each cluster, within [1, n]. One alone leaves
        the other side open; neither means equal sizes: ``n // k`` or one more.
    init, n_init, max_iter, seed, on_iteration, is_canceled
        As in `kmeans`.
    solver : {"auto", "highs", "networkx", "ortools"}
        As in `assign`; the result does not depend on it.

    Returns
    -------
    KMeansResult
        With `assignment`, which proves that the labels are the optimal assignment to the
        centers if `converged`, else to the centers before the last update. As a whole it
        is a local optimum: another seed may find a better one.

    Raises
    ------
    InvalidPointsError
        If points or given centers are not finite arrays of matching shapes.
    InvalidParameterError
        If a parameter is outside its domain.
    TooManyClustersError
        If there are fewer (distinct) points than clusters.
    InfeasibleSizesError
        If the sizes cannot be met.
    SolverUnavailableError, SolverLimitError, SolverFailedError
        If the chosen solver cannot be used.
    ClusteringCanceled
        If `is_canceled` returned true.

    References
    ----------
    P. S. Bradley, K. P. Bennett, A. Demiriz, "Constrained k-means clustering", Microsoft
    Research MSR-TR-2000-65, 2000.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.constrained_kmeans([[0.0], [1.0], [2.0], [9.0]], 2).sizes.tolist()
    [2, 2]
    """
    array = check_points(points)
    k = check_integer(n_clusters, "n_clusters", 1)
    name = check_solver_name(solver)
    run = Run.checked(array, k, None, init, n_init, max_iter, seed)
    check_distinct(run.points.snapped, k)
    lower, upper = size_bounds(len(array), k, min_size, max_size, smallest=1)
    check_solver(name, len(array), k)

    def new_step() -> _ExactStep:
        return _ExactStep(lower, upper, name, is_canceled)

    state = run.best(new_step, on_iteration, is_canceled)
    assignment = certified(
        state.on_lattice, state.assigned_to, state.labels, lower, upper, is_canceled
    )
    return KMeansResult(
        state.labels,
        state.centers,
        assignment.sizes,
        run.inertia(state.centers, state.labels),
        state.n_iter,
        state.converged,
        assignment,
    )


class _ExactStep:
    """Optimal assignments, one after the other, each starting at the prices of the last."""

    def __init__(self, lower: Array, upper: Array, solver: str, is_canceled: IsCanceled) -> None:
        self._lower = lower
        self._upper = upper
        self._solver = solver
        self._is_canceled = is_canceled
        self._last: Optional[tuple[LatticePoints, Array, Solution]] = None

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        prices = None
        if self._last is not None and self._last[0] is where:
            _, last_centers, last = self._last
            border = where.snapped[last.border]
            prices = carried_prices(border, last.prices, last_centers, centers)
        solution = solve(
            where.tiles,
            centers,
            self._lower,
            self._upper,
            self._solver,
            prices,
            self._is_canceled,
        )
        self._last = (where, centers, solution)
        return solution.labels, centers
