"""The loop that both kinds of k-means share: assign, move the centers, repeat.

It works on lattice coordinates, so that a run is integer arithmetic but for the means,
and those are a pure function of the labels. The objective, an exact integer, falls with
every iteration until the centers rest; as there are finitely many assignments, the loop
ends.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, Optional, TypeVar, Union

import numpy as np

from .assignment.lattice import (
    Array,
    IsCanceled,
    Lattice,
    exact_sum,
    row_distances,
)
from .assignment.points import LatticePoints
from .errors import InvalidParameterError
from .initialization import INIT_METHODS, automatic_n_init, initial_centers
from .results import Iteration
from .sizes import Weights
from .validation import check_centers, check_integer, check_seed

OnIteration = Optional[Callable[[Iteration], None]]

#: Centers are rounded to the lattice, which can undo a gain of a few lattice units. So
#: many iterations in a row may fail to lower the objective before the loop is ended.
PATIENCE = 3


class Step(ABC):
    """How points are assigned to centers; one object for each start."""

    @abstractmethod
    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        """Labels (n,), and the centers (k, d) for which they are optimal."""

    def refine(self) -> bool:
        """Go on more carefully, if there is a way to: whether that makes a difference."""
        return False

    def missed(self, labels: Array) -> int:
        """By how much labels (n,) break what is asked of the sizes."""
        return 0


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
    n_init, max_iter, seed : int
    tol : float
        Squared movement of the centers below which a start ends, relative to the mean
        variance of the coordinates; 0 for none.
    """

    points: LatticePoints
    n_clusters: int
    weights: Optional[Weights]
    init: Union[str, Array]
    n_init: int
    max_iter: int
    seed: int
    tol: float = 0.0

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
        tol: float = 0.0,
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
        starts = check_integer(n_init, "n_init", 0)
        if starts == 0:
            starts = automatic_n_init(len(points), n_clusters)
        if not isinstance(method, str):
            # Given centers leave nothing to chance: all starts would be the same.
            starts = 1
        return cls(
            LatticePoints.of(points),
            n_clusters,
            weights,
            method,
            starts,
            check_integer(max_iter, "max_iter", 1),
            check_seed(seed),
            tol,
        )

    @property
    def _values(self) -> Optional[Array]:
        return None if self.weights is None else self.weights.values

    def cost(self, points: LatticePoints, centers: Array, labels: Array) -> int:
        """(Weighted) sum of squared lattice distances: an exact integer."""
        amounts = None if self.weights is None else self.weights.amounts
        return exact_sum(row_distances(points.snapped, centers[labels]), amounts)

    def inertia(self, centers: Array, labels: Array) -> float:
        """(Weighted) sum of squared distances to centers in the user's units."""
        offsets = centers - self.points.lattice.origin
        distances = row_distances(self.points.offsets, offsets[labels])
        if self.weights is not None:
            distances *= self.weights.values
        return float(distances.sum())

    def best(
        self, new_step: Callable[[], AnyStep], on_iteration: OnIteration, is_canceled: IsCanceled
    ) -> tuple[State, AnyStep]:
        """The start with the least objective, the first among equals: final state and step."""
        random = np.random.RandomState(self.seed)
        best: Optional[tuple[State, AnyStep]] = None
        least = (0, 0)
        for start in range(self.n_init):
            last, step = None, new_step()
            for iteration, state in self.iterations(start, step, random, is_canceled):
                last = state
                if on_iteration is not None:
                    on_iteration(iteration)
            if last is None:
                continue
            rank = step.missed(last.labels), self.cost(self.points, last.means, last.labels)
            if best is None or rank < least:
                best, least = (last, step), rank
        if best is None:
            raise InvalidParameterError("n_init", self.n_init, "at least 1")
        return best

    def iterations(
        self, start: int, step: Step, random: np.random.RandomState, is_canceled: IsCanceled
    ) -> Iterator[tuple[Iteration, State]]:
        """One start, iteration by iteration.

        Parameters
        ----------
        start : int
            Number of the start, for the reports.
        step : Step
        random : RandomState
        is_canceled : callable or None

        Yields
        ------
        (Iteration, State)
        """
        where, centers = self._first_centers(random, is_canceled)
        labels_before: Optional[Array] = None
        rank_before: Optional[tuple[int, int]] = None
        stalled = 0
        for index in range(1, self.max_iter + 1):
            if index == self.max_iter:
                step.refine()
            labels, assigned_to = step(where, centers)
            offsets = self.points.mean_offsets(labels, self.n_clusters, self._values)
            means = self.points.lattice.snap_offsets(offsets)
            cost = self.cost(where, assigned_to, labels)
            converged = where is self.points and np.array_equal(means, assigned_to)
            moved = len(labels)
            if labels_before is not None:
                moved = int(np.count_nonzero(labels != labels_before))
            user_centers = self.points.to_user(offsets, means)
            yield (
                Iteration(
                    start,
                    index,
                    user_centers,
                    labels,
                    self._in_squared_units(where, cost),
                    moved,
                ),
                State(labels, assigned_to, where, user_centers, means, index, converged),
            )
            rank = step.missed(labels), cost
            if rank_before is not None and rank >= rank_before:
                stalled += 1
            if converged or stalled > PATIENCE or self._rests(means, assigned_to, where):
                if not step.refine():
                    return
                stalled = 0
            # Costs on two lattices cannot be compared.
            rank_before = rank if where is self.points else None
            labels_before = labels
            where, centers = self.points, means

    def _first_centers(
        self, random: np.random.RandomState, is_canceled: IsCanceled
    ) -> tuple[LatticePoints, Array]:
        """Lattice coordinates of the first centers, and the points on that lattice."""
        points = self.points
        if isinstance(self.init, str):
            centers = initial_centers(
                self.init, points.tiles, self.n_clusters, self._values, random, is_canceled
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

    def _in_squared_units(self, where: LatticePoints, cost: int) -> float:
        squared = where.lattice.to_squared_units(cost)
        return squared if self.weights is None else squared / float(self.weights.scale)

    def _rests(self, means: Array, assigned_to: Array, where: LatticePoints) -> bool:
        if self.tol <= 0 or where is not self.points:
            return False
        variance = float(self.points.snapped.var(axis=0).mean())
        return float(((means - assigned_to) ** 2).sum()) <= self.tol * variance
