"""A search for better clusterings: parts of several starts are put together.

With many points in each cluster, starts end in good local optima that differ from place to place.
Here some neighboring centers of the best start are replaced by their counterparts in another one,
and Lloyd's algorithm goes on from there. What comes out is kept if it is better. As nearly
everything is at its end already, that takes few iterations.

D. Gribel, T. Vidal, "HG-means: A scalable hybrid genetic algorithm for minimum sum-of-squares
clustering", Pattern Recognition 88, 2019 (centers of two clusterings that are matched and mixed).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from ..exact.distances import row_distances
from .neighborhoods import LOOK_AHEAD

if TYPE_CHECKING:
    from .loop import Run, State, Step

#: An iteration that lowers the inertia by no more than this share is the last one of a try: other
#: tries, and the end of the search, go on from there.
LEAST_FALL = 0.0005
#: Among equal matches chance chooses, in which versions of SciPy may differ: distances are
#: multiplied by this, and less is added.
_TIES = 16


class Combination:
    """The best of several starts, and tries to make it better by parts of the others.

    Parameters
    ----------
    run : Run
    state : State
        How the best start ended, on the points' own lattice.
    step : Step
        The one that led there.
    others : list of ndarray, shape (k, d)
        Lattice coordinates of where centers of other starts ended.
    is_canceled : callable, optional
    """

    def __init__(
        self, run: Run, state: State, step: Step, others: list[Array], is_canceled: IsCanceled
    ) -> None:
        self._run, self._state, self._step, self._others = run, state, step, others
        self._is_canceled = is_canceled
        self._rank = run.rank(state, step)
        self._tried = {end.tobytes() for end in [state.means, *others]}
        # A stream of its own: how many draws the starts took makes no difference.
        self._random = np.random.RandomState([run.seed, 1])

    @property
    def labels(self) -> Array:
        """The clusters (n,) of the points."""
        return self._state.labels

    @property
    def centers(self) -> Array:
        """Lattice coordinates (k, d) of the clusters' means."""
        return self._state.means

    @property
    def inertia(self) -> float:
        """In squared lattice units, weighted, about."""
        return float(self._rank[1])

    def tries(self, n_tries: int) -> Iterator[int]:
        """Try that many times; gives the number of each try, from 0."""
        for index in range(n_tries):
            poll(self._is_canceled)
            number = self._random.randint(len(self._others))
            centers = self._combined(self._others[number])
            # Few clusters can be mixed in few ways.
            if centers.tobytes() not in self._tried:
                self._tried.add(centers.tobytes())
                self._try(number, centers)
            yield index

    def _try(self, number: int, centers: Array) -> None:
        """Go on from there; what was best before takes the place of the other start if it fell."""
        run, step = self._run, self._step.nearby()
        state, last = self._state, np.inf
        least = run.in_squared_units(run.points, self._rank[1])
        for iteration, reached in run.iterations(0, step, run.points, centers):
            state = reached
            fall, last = last - iteration.inertia, iteration.inertia
            # With weights, sums first fall to where points may be divided, and rise from there.
            if run.weights is None and (
                last - LOOK_AHEAD * fall >= least or fall <= LEAST_FALL * last
            ):
                break
        rank = run.rank(state, step)
        if rank < self._rank:
            self._others[number] = self.centers
            self._state, self._step, self._rank = state, step, rank

    def _combined(self, other: Array) -> Array:
        """Centers (k, d), of which some neighboring ones are those of another start."""
        from scipy.optimize import linear_sum_assignment

        centers = self.centers.copy()
        n_clusters = len(centers)
        costs = row_distances(other, centers[:, None]) * _TIES
        costs += np.floor(_TIES * self._random.random_sample(costs.shape))
        matched = linear_sum_assignment(costs)[1]
        around = centers[self._random.randint(n_clusters)]
        least = min(2, n_clusters // 2)
        size = least + self._random.randint(n_clusters // 2 - least + 1)
        near = np.argsort(row_distances(centers, around), kind="stable")[:size]
        centers[near] = other[matched[near]]
        return centers
