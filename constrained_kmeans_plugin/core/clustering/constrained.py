"""K-means whose clusters keep within size bounds."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array, IsCanceled, extremes
from ..results import Assignment, KMeansResult
from ..transport.bounds import Bounds, bound_violations, totals
from ..transport.integral.problem import Problem
from ..transport.solve import Solution
from ..transport.solvers import check_solver, check_solver_name
from ..validation import check_integer, check_number, check_points
from .effort import FAST, SLOWER_WITHOUT_ROOM, Search
from .exchanges import MOST_POINTS, ExchangeStep, leave_room
from .fixed_centers import certified
from .loop import Assigning, OnIteration, Run, Step
from .sizes import Sizes, Weights, size_bounds
from .slots import MOST_SLOTS, SlotStep
from .supply import Supply
from .trivial import only_assignment, only_state

#: With weights, centers go that much farther than to the means while points may be divided:
#: below 1, so that the objective falls.
BEYOND = 0.75
#: With weights, an iteration is not worth another one if the objective falls by less than one part
#: in this number.
WORTH_IT = 1000


def constrained_kmeans(
    points: object,
    n_clusters: int,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    init: object = "k-means++",
    n_init: int = 1,
    max_iter: int = 300,
    search: Search = FAST,
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
        Number of clusters k, at most the number of points. Where there are fewer positions,
        several clusters share one.
    min_size, max_size : number or sequence of k numbers, optional
        Bounds on the number of points of each cluster, within [1, n], or on the sum of
        their weights. One alone leaves the other side open; neither means equal sizes:
        ``n // k`` or one more.
    weights : array_like of float, shape (n,), optional
        As in `assign`; centers are weighted means.
    init, n_init, max_iter, search, seed, on_iteration, is_canceled
        As in `kmeans`.
    solver : {"auto", "highs", "networkx", "ortools"}
        As in `assign`; the result does not depend on it.

    Returns
    -------
    KMeansResult
        With `assignment`, which proves that the labels are the optimal assignment to the
        centers if `converged`, else to the centers before the last update; with weights, it
        proves how near to it they are. As a whole it
        is a local optimum: another seed may find a better one.

    Raises
    ------
    InvalidPointsError
        If points, weights or given centers are not finite arrays of matching shapes.
    InvalidParameterError
        If a parameter is outside its domain.
    TooManyClustersError
        If there are fewer points than clusters, or fewer that weigh something.
    HeavyPointError
        If a point weighs more than any cluster may.
    InfeasibleSizesError
        If the sizes cannot be met, even if points were divided.
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
    run, new_step = prepare_constrained(
        points,
        n_clusters,
        weights,
        init,
        n_init,
        max_iter,
        seed,
        search,
        min_size=min_size,
        max_size=max_size,
        solver=solver,
        is_canceled=is_canceled,
    )
    # Whole points of different weight may have to miss bounds that no cluster of one point meets.
    only = None if run.weights is not None and run.n_clusters > 1 else only_state(run, on_iteration)
    if only is not None:
        state, assignment = only, only_assignment(run, only)
    else:
        state, step = run.best(new_step, on_iteration, is_canceled)
        assignment = step.certified(state.labels, run.weights)
    return KMeansResult(
        state.labels,
        state.centers,
        assignment.sizes,
        run.inertia(state.centers, state.labels),
        state.n_iter,
        state.converged,
        assignment,
        assignment.weight_totals,
    )


def prepare_constrained(
    points: object,
    n_clusters: object,
    weights: object,
    init: object,
    n_init: object,
    max_iter: object,
    seed: object,
    search: object = FAST,
    *,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    solver: str,
    is_canceled: IsCanceled,
) -> tuple[Run, Callable[[], _ExactStep]]:
    """Check the arguments of `constrained_kmeans`: the run, and what makes a step."""
    array = check_points(points)
    k = check_integer(n_clusters, "n_clusters", 1)
    name = check_solver_name(solver)
    load = Weights.of(weights, len(array))
    check_number(len(array), k, None if load is None else load.amounts)
    if load is not None:
        load = load.fine_enough(k, min_size, max_size, 1)
    amounts = None if load is None else load.amounts
    run = Run.checked(array, k, load, init, n_init, max_iter, seed, search, limited=True)
    bounds = size_bounds(len(array), k, min_size, max_size, 1, load)
    check_solver(name, len(array), k)
    if load is not None and isinstance(search, str) and not leave_room(bounds):
        fewer = run.effort.n_tries // SLOWER_WITHOUT_ROOM
        run = replace(run, effort=run.effort._replace(n_tries=fewer))

    def new_step() -> _ExactStep:
        return _ExactStep(amounts, bounds, name, is_canceled)

    return run, new_step


class _ExactStep(Step):
    """Optimal assignments, one after the other, each starting at the prices of the last.

    With weights an optimum may divide points. While centers still move much, its cost is the
    objective, and points are only rounded; then bounds that this breaks are repaired as well.
    """

    def __init__(
        self,
        amounts: Optional[Array],
        bounds: Bounds,
        solver: str,
        is_canceled: IsCanceled,
    ) -> None:
        self._amounts = amounts
        self._bounds = bounds
        #: By which violations are counted.
        self._asked = bounds
        self._solver = solver
        self._is_canceled = is_canceled
        self._thorough = False
        #: Of the last assignment, if it divides points.
        self._flow_cost: Optional[int] = None
        self._last: Optional[tuple[Supply, Problem, Solution]] = None
        #: Its labels, or those of a search.
        self._before: Optional[Array] = None
        #: Chooses among equal assignments of few points.
        self._random = np.random.RandomState(0)

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        supply, warm_start, labels_before = Supply(where, self._amounts), None, self._before
        if self._last is not None and self._last[0].points is where:
            supply, _, last = self._last
            warm_start = last.warm_start
        elif self._last is not None:
            labels_before = None
        problem = supply.problem(centers, self._bounds)
        solution = problem.optimum(self._solver, warm_start, self._is_canceled)
        before, self._flow_cost = self._flow_cost if labels_before is not None else None, None
        if len(solution.fractional):
            self._flow_cost = problem.flow_cost(solution)
            self._thorough |= before is not None and not _is_worth_it(before, self._flow_cost)
        labels = problem.whole_labels(solution, self._thorough, self._is_canceled)
        if self._thorough and labels_before is not None and len(solution.fractional):
            # Rounding may lose what the flow has gained; so that the loop ends, nothing
            # that was better, or hardly worse, is given up.
            (missed, cost), (missed_before, cost_before) = (
                (self.missed(either), problem.cost(either)) for either in (labels, labels_before)
            )
            as_good = missed == missed_before and not _is_worth_it(cost_before, cost)
            if missed > missed_before or as_good:
                labels = problem.with_weightless(labels_before, labels)
        self._last, self._before = (supply, problem, solution), labels
        return labels, centers

    limited = True

    def within(self, rows: Array, clusters: Array, own: Array) -> Assigning:
        amounts = None if self._amounts is None else self._amounts[rows]
        sums = totals(own, amounts, len(clusters))
        total = int(sums.sum())
        lower, upper = self._bounds.lower[clusters], np.minimum(self._bounds.upper[clusters], total)
        if amounts is None and int(upper.sum()) <= MOST_SLOTS:
            return SlotStep(lower, upper, own, self._random)
        if amounts is not None and len(rows) <= MOST_POINTS and leave_room(self._bounds):
            asked = Bounds(lower, upper, total).attainable(amounts)
            loosened = Bounds(np.minimum(asked.lower, sums), np.maximum(asked.upper, sums), total)
            return ExchangeStep(amounts, loosened, asked, own)
        # Whole points may miss limits already: these are loosened as far as it takes.
        loosened = Bounds(np.minimum(lower, sums), np.maximum(upper, sums), total)
        step = _ExactStep(amounts, loosened, "auto", self._is_canceled)
        step._thorough, step._asked = True, Bounds(lower, upper, total)
        return step

    def _anew(self) -> _ExactStep:
        return _ExactStep(self._amounts, self._bounds, self._solver, self._is_canceled)

    def nearby(self) -> Step:
        step = self._anew()
        step._last = self._last
        return step

    def after(self, labels: Array) -> Step:
        step = self._anew()
        step._thorough, step._before = True, labels
        return step

    def certified(self, labels: Array, weights: Optional[Weights]) -> Assignment:
        """Labels (n,) of the last assignment, with the certificate."""
        if self._last is None:
            raise RuntimeError("There was no assignment yet.")
        supply, problem, solution = self._last
        lattice = supply.points.lattice
        return certified(problem, lattice, weights, labels, solution, self._is_canceled)

    def refine(self) -> bool:
        if self._thorough or self._last is None or len(self._last[2].fractional) == 0:
            return False
        self._thorough = True
        return True

    def next_centers(self, centers: Array, means: Array) -> Array:
        if self._thorough or self._flow_cost is None or self._last is None:
            return means
        # Their clusters cost less there than at the centers before: by 1 - BEYOND**2 times what
        # they gain at the means.
        low, high = extremes(self._last[0].points.snapped)
        beyond: Array = np.clip(np.rint(means + BEYOND * (means - centers)), low, high)
        return beyond

    def rank(self, labels: Array, cost: int) -> tuple[int, int]:
        if self._thorough or self._flow_cost is None:
            return super().rank(labels, cost)
        return 0, self._flow_cost

    def missed(self, labels: Array) -> int:
        if self._amounts is None:
            return 0
        sums = totals(labels, self._amounts, len(self._asked.lower))
        return int(np.abs(bound_violations(sums, self._asked.attainable(self._amounts))).sum())


def _is_worth_it(before: int, after: int) -> bool:
    """Whether an objective fell by so much that the iteration was worth it."""
    return WORTH_IT * (before - after) >= max(before, 1)
