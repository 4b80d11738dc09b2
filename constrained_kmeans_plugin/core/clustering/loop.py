"""The loop that both kinds of k-means share: assign, move the centers, repeat.

It works on lattice coordinates, so that a run is integer arithmetic but for the means,
and those are a pure function of the labels. The objective, an exact integer, falls with
every iteration until the centers rest; as there are finitely many assignments, the loop
ends.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable, Optional, TypeVar, Union, cast

import numpy as np

from ..costs.points import LatticePoints
from ..errors import InvalidParameterError
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import own_distances
from ..exact.lattice import Lattice
from ..results import Iteration
from ..validation import check_centers, check_integer, check_seed
from .combination import LEAST_FALL, Combination
from .effort import FAST, MAX_STARTS, Effort, effort_of
from .initialization import INIT_METHODS, initial_centers, method_of_start
from .mini_batch import mini_batch_centers
from .neighborhoods import NeighborhoodSearch
from .objective import Objective
from .sizes import Weights
from .supply import Supply

AnySearch = Union[Combination, NeighborhoodSearch]
OnIteration = Optional[Callable[[Iteration], None]]

#: Centers are rounded to the lattice, which can undo a gain of a few lattice units. So
#: many iterations in a row may fail to lower the objective before the loop is ended.
PATIENCE = 3
#: A start whose inertia hardly falls may do so for that many iterations more.
SLOW_FALLS = 4
#: How often the search is told of on its way.
SEARCH_REPORTS = 100


class Assigning(ABC):
    """How points are assigned to centers."""

    @abstractmethod
    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        """Labels (n,), and the centers (k, d) for which they are optimal."""

    def missed(self, labels: Array) -> int:
        """By how much labels (n,) break what is asked of the sizes."""
        return 0


class Step(Assigning):
    """The same for a whole start, one object for each."""

    #: Whether sizes are limited.
    limited = False

    @abstractmethod
    def within(self, rows: Array, clusters: Array, own: Array) -> Assigning:
        """The same for some clusters alone.

        Parameters
        ----------
        rows : ndarray of int, shape (m,)
            The points that they hold.
        clusters : ndarray of int, shape (g,)
        own : ndarray of int, shape (m,)
            Which of them holds each point.
        """

    def after(self, labels: Array) -> Step:
        """The step where labels (n,) are known that are only to be given up for better ones."""
        return self

    def nearby(self) -> Step:
        """The step of a start from centers most of which are where this one ended."""
        return self

    def refine(self) -> bool:
        """Go on more carefully, if there is a way to: whether that makes a difference."""
        return False

    def next_centers(self, centers: Array, means: Array) -> Array:
        """To where centers (k, d) go from there: the means of their clusters, or beyond."""
        return means

    def rank(self, labels: Array, cost: int) -> tuple[int, int]:
        """What falls with each assignment: bound violations, then the objective."""
        return self.missed(labels), cost


AnyStep = TypeVar("AnyStep", bound=Step)


@dataclass(frozen=True)
class State:
    """Where a start stands after an iteration.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
    assigned_to : ndarray, shape (k, d)
        Lattice coordinates of the centers for which `labels` are optimal.
    on_lattice : LatticePoints
        The points on the lattice of `assigned_to`.
    centers : ndarray, shape (k, d)
        The clusters' means in the user's units.
    means : ndarray, shape (k, d)
        Lattice coordinates of the means.
    n_iter : int
    converged : bool
        Whether `means` equal `assigned_to`.
    """

    labels: Array
    assigned_to: Array
    on_lattice: LatticePoints
    centers: Array
    means: Array
    n_iter: int
    converged: bool


@dataclass(frozen=True)
class Run:
    """The points and settings of all starts of a run, checked.

    Attributes
    ----------
    points : LatticePoints
    n_clusters : int
    weights : Weights or None
    init : str or ndarray, shape (k, d)
    max_iter, seed : int
    effort : Effort
    limited : bool
        Whether sizes are limited.
    mini_batch : bool
        Whether first centers are led near to their end by mini-batches.
    tol : float
        Squared movement of the centers below which a start ends, relative to the mean
        variance of the coordinates; 0 for none.
    """

    points: LatticePoints
    n_clusters: int
    weights: Optional[Weights]
    init: Union[str, Array]
    effort: Effort
    max_iter: int
    seed: int
    tol: float = 0.0
    mini_batch: bool = False
    limited: bool = False

    @classmethod
    def checked(
        cls,
        points: Array,
        n_clusters: int,
        weights: Optional[Weights],
        init: object,
        n_init: object,
        max_iter: object,
        seed: object,
        search: object = FAST,
        tol: float = 0.0,
        limited: bool = False,
    ) -> Run:
        """Check the settings that both kinds of k-means share.

        Raises
        ------
        InvalidParameterError, InvalidPointsError
        """
        method: Union[str, Array]
        if isinstance(init, str):
            if init not in INIT_METHODS:
                requirement = "an array or one of " + ", ".join(INIT_METHODS)
                raise InvalidParameterError("init", init, requirement)
            method = init
        else:
            method = check_centers(init, n_clusters, points.shape[1])
        asked = check_integer(n_init, "n_init", 0)
        if not isinstance(method, str):
            # Given centers leave nothing to chance: all starts would be the same.
            asked = 1
        weighted = weights is not None
        return cls(
            LatticePoints.of(points),
            n_clusters,
            weights,
            method,
            effort_of(search, asked, len(points), n_clusters, limited, weighted),
            check_integer(max_iter, "max_iter", 1),
            check_seed(seed),
            tol,
            limited=limited,
        )

    @property
    def values(self) -> Optional[Array]:
        return None if self.weights is None else self.weights.values

    @property
    def whole_weights(self) -> Optional[Array]:
        """Weights as integers, in float64."""
        return None if self.weights is None else self.weights.amounts.astype(np.float64)

    @property
    def _amounts(self) -> Optional[Array]:
        return None if self.weights is None else self.weights.amounts

    def cost(self, points: LatticePoints, centers: Array, labels: Array) -> int:
        """(Weighted) sum of squared lattice distances: an exact integer."""
        return Supply(points, self._amounts).cost(centers, labels)

    def inertia(self, centers: Array, labels: Array) -> float:
        """(Weighted) sum of squared distances to centers in the user's units."""
        offsets = centers - self.points.lattice.origin
        distances = own_distances(self.points.offsets, offsets, labels)
        if self.weights is not None:
            distances *= self.weights.values
        return float(distances.sum())

    def weight_totals(self, labels: Array) -> Optional[Array]:
        """Sums of weights of the clusters (k,), or None without weights."""
        return None if self.weights is None else self.weights.sums(labels, self.n_clusters)

    def best(
        self, new_step: Callable[[], AnyStep], on_iteration: OnIteration, is_canceled: IsCanceled
    ) -> tuple[State, AnyStep]:
        """The start with the least objective, the first among equals: final state and step."""
        random = np.random.RandomState(self.seed)
        tell = on_iteration or _tell_nobody
        n_init, n_tries, combines = self.effort
        # What a search combines, or does not begin from, need not be followed to its end.
        early = n_tries > 0 and self.limited and self.weights is None
        best: Optional[tuple[State, AnyStep]] = None
        ends, number, least = [], 0, (0, 0)
        for start in range(n_init):
            step = new_step()
            where, centers = self._first_centers(start, random, is_canceled)
            enough = self.in_squared_units(self.points, least[1]) if early and best else None
            state = self._last(self.iterations(start, step, where, centers), tell, enough)
            rank = self.rank(state, step)
            ends.append(state.means)
            if best is None or rank < least:
                best, number, least = (state, step), start, rank
        if best is None:
            raise InvalidParameterError("n_init", n_init, "at least 1")
        state, step = best
        if n_tries == 0 or state.on_lattice is not self.points:
            return best
        search: AnySearch
        if combines:
            others = ends[:number] + ends[number + 1 :]
            search = Combination(self, state, step, others, is_canceled)
        else:
            search = NeighborhoodSearch(self, state, step, is_canceled)
        if search.inertia == 0:
            return state, step
        return self._improved(state, step, search, new_step, tell)

    def first_start(self, step: Step, is_canceled: IsCanceled) -> Iterator[Iteration]:
        """Its first start, step by step, from where the first centers are (index 0)."""
        random = np.random.RandomState(self.seed)
        where, centers = self._first_centers(0, random, is_canceled)
        for iteration, state in self.iterations(0, step, where, centers):
            if iteration.index == 1:
                on, snapped = state.on_lattice, state.assigned_to
                first = on.to_user(on.lattice.offsets(snapped), snapped)
                if not isinstance(self.init, str):
                    # Centers that are given are told as they are, unless one was moved at once.
                    given = (snapped == on.lattice.snap(self.init)).all(axis=1)
                    first[given] = self.init[given]
                if on is self.points:
                    # The last bits of centers that rest from the start on shall not differ.
                    rests = (snapped == state.means).all(axis=1)
                    first[rests] = state.centers[rests]
                yield replace(iteration, index=0, centers=first)
            yield iteration

    def rank(self, state: State, step: Step) -> tuple[int, int]:
        """How good a final state is, the less the better: bound violations, then objective."""
        return step.missed(state.labels), self.cost(self.points, state.means, state.labels)

    def _improved(
        self,
        state: State,
        step: AnyStep,
        search: AnySearch,
        new_step: Callable[[], AnyStep],
        tell: Callable[[Iteration], None],
    ) -> tuple[State, AnyStep]:
        """Where a search leads from a state, if that is better."""
        n_init, n_tries, _ = self.effort
        start = n_init
        for index in search.tries(n_tries):
            report = SEARCH_REPORTS * (index + 1) // n_tries
            if report > start - n_init:
                start = n_init + report
                tell(self._on_the_way(search, start - 1))
        labels = search.labels
        # A cast: what goes on from a step is a step of the same kind.
        last_step = cast(AnyStep, new_step().after(labels))
        last = self.iterations(start, last_step, self.points, search.centers)
        found = self._last(last, tell)
        if self.rank(found, last_step) >= self.rank(state, step):
            return state, step
        return replace(found, n_iter=state.n_iter + found.n_iter), last_step

    def _on_the_way(self, search: AnySearch, start: int) -> Iteration:
        """A search, as the iterations of starts are told."""
        labels, lattice = search.labels, self.points.lattice
        centers = lattice.offsets(search.centers) + lattice.origin
        inertia = self.in_squared_units(self.points, int(search.inertia))
        return Iteration(start, 1, centers, labels, inertia, 0)

    @staticmethod
    def _last(
        iterations: Iterator[tuple[Iteration, State]],
        tell: Callable[[Iteration], None],
        enough: Optional[float] = None,
    ) -> State:
        """The final state of a start, each iteration of which is told.

        Parameters
        ----------
        enough : float, optional
            An inertia. A start that can hardly get there is given up.
        """
        last: Optional[State] = None
        before = math.inf
        for iteration, state in iterations:
            last, inertia = state, iteration.inertia
            tell(iteration)
            is_slow = before - inertia <= LEAST_FALL * inertia
            if enough is not None and is_slow and inertia * (1 - SLOW_FALLS * LEAST_FALL) > enough:
                break
            before = inertia
        if last is None:
            raise RuntimeError("A start has one iteration at least.")
        return last

    def iterations(
        self, start: int, step: Step, where: LatticePoints, centers: Array, done: int = 0
    ) -> Iterator[tuple[Iteration, State]]:
        """One start, iteration by iteration.

        Parameters
        ----------
        start : int
            Number of the start, for the reports.
        step : Step
        where : LatticePoints
            The points on the lattice of the centers.
        centers : ndarray, shape (k, d)
            Lattice coordinates of the first centers.
        done : int
            Number of iterations that were done before.

        Yields
        ------
        (Iteration, State)
        """
        labels_before: Optional[Array] = None
        rank_before: Optional[tuple[int, int]] = None
        stalled = 0
        cost_of = Objective(where, self._amounts)
        for index in range(done + 1, max(done + 1, self.max_iter) + 1):
            if index >= self.max_iter:
                step.refine()
            labels, assigned_to = step(where, centers)
            there, offsets, means = self._means(where, assigned_to, labels)
            cost = cost_of(assigned_to, labels)
            # Where a step moved centers, points that were assigned before may be nearer to them.
            rests = where is there and assigned_to is centers
            converged = rests and np.array_equal(means, assigned_to)
            moved = len(labels)
            if labels_before is not None:
                moved = int(np.count_nonzero(labels != labels_before))
            user_centers = there.to_user(offsets, means)
            yield (
                Iteration(
                    start,
                    index,
                    user_centers,
                    labels,
                    self.in_squared_units(where, cost),
                    moved,
                ),
                State(labels, assigned_to, where, user_centers, means, index, converged),
            )
            rank = step.rank(labels, cost)
            if rank_before is not None and rank >= rank_before:
                stalled += 1
            if converged or stalled > PATIENCE or self._rests(means, assigned_to, where):
                if not step.refine():
                    return
                stalled = 0
            # Costs on two lattices cannot be compared.
            rank_before = rank if where is there else None
            if where is not there:
                cost_of = Objective(there, self._amounts)
            labels_before = labels
            centers = step.next_centers(assigned_to, means) if where is there else means
            where = there

    def _means(
        self, where: LatticePoints, assigned_to: Array, labels: Array
    ) -> tuple[LatticePoints, Array, Array]:
        """The clusters' means as offsets and on a lattice, and the points on that lattice.

        A cluster without points keeps its center.
        """
        offsets = self.points.mean_offsets(labels, self.n_clusters, self.values)
        empty = np.isnan(offsets[:, 0])
        if not empty.any():
            return self.points, offsets, self.points.lattice.snap_offsets(offsets)
        # Its center may lie outside the points' box: the lattice stays as wide as it is.
        offsets = where.mean_offsets(labels, self.n_clusters, self.values)
        means = where.lattice.snap_offsets(offsets)
        means[empty] = assigned_to[empty]
        offsets[empty] = (means[empty] + where.lattice.half) / where.lattice.scale
        return where, offsets, means

    def _first_centers(
        self, start: int, random: np.random.RandomState, is_canceled: IsCanceled
    ) -> tuple[LatticePoints, Array]:
        """Lattice coordinates of the first centers of a start, and the points on that lattice."""
        points = self.points
        if isinstance(self.init, str):
            _, n_tries, combines = self.effort
            # Of many starts by balanced parts, some are the same.
            searched = n_tries > 0 and not (combines and start < MAX_STARTS)
            method = method_of_start(self.init, start, self.limited, searched)
            # Where to cut must not depend on the unit of the weights.
            weights = self.whole_weights if method == "balanced" else self.values
            if self.mini_batch:
                centers = mini_batch_centers(
                    points, method, self.n_clusters, weights, random, is_canceled
                )
                return points, centers
            centers = initial_centers(
                method, points.tiles, self.n_clusters, weights, random, is_canceled
            )
            return points, centers
        centers = points.lattice.snap(self.init)
        if points.lattice.contains(centers):
            return points, centers
        # Centers outside the points' box need a wider lattice, for one iteration: after
        # it they are means.
        original = points.offsets + points.lattice.origin
        wide = Lattice.fit(np.concatenate([original, self.init]))
        return LatticePoints.of(original, wide), wide.snap(self.init)

    def in_squared_units(self, where: LatticePoints, cost: int) -> float:
        """A (weighted) sum of squared lattice distances in the user's units."""
        squared = where.lattice.to_squared_units(cost)
        return squared if self.weights is None else squared / float(self.weights.scale)

    def _rests(self, means: Array, assigned_to: Array, where: LatticePoints) -> bool:
        if self.tol <= 0 or where is not self.points:
            return False
        variance = float(self.points.snapped.var(axis=0).mean())
        return float(((means - assigned_to) ** 2).sum()) <= self.tol * variance


def _tell_nobody(iteration: Iteration) -> None:
    """For runs that nobody follows."""
