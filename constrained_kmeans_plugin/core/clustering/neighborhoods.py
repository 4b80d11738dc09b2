"""A search for better clusterings: a few neighboring clusters at a time are clustered again.

Lloyd's algorithm ends in the nearest local optimum. With few points in each cluster that is seldom
a good one. Here a cluster and those around it are taken out, one of their centers moves to where it
is worth more, and the points of this neighborhood alone are clustered from there. The outcome is
kept if it is better, or not much worse: by less than a temperature that falls to 0. Limits on sizes
hold all the way, because a neighborhood as a whole keeps its points.

P. Shaw, "Using constraint programming and local search methods to solve vehicle routing problems",
CP 1998 (large neighborhoods); S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, "Optimization by
simulated annealing", Science 220, 1983; P. Franti, "Efficiency of random swap clustering", Journal
of Big Data 5, 2018 (centers that move far).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array, IsCanceled, poll
from ..exact.distances import own_distances, row_distances
from .effort import usual_clusters
from .initialization import draw

if TYPE_CHECKING:
    from .loop import Run, State, Step

#: Neighborhoods are in turn smaller and larger than that by this share.
VARIATION = 0.25
#: The first temperature, in mean inertias of a cluster, and in which part of the tries it falls.
FIRST_TEMPERATURE = 0.4
WARM = 0.9
#: Iterations of a try at most.
MOST_ITERATIONS = 12
#: A try is given up if its inertia is too large still, even if it fell that many times more by as
#: much as it fell in the last iteration.
LOOK_AHEAD = 2
#: A try ends if its inertia fell in an iteration by no more than this share of what it was before
#: the try: later tries in the same place go on from there.
LEAST_FALL = 0.002
#: Quantiles of the exponential distribution. Rounding hides the last bits of the logarithm, in
#: which platforms differ.
EXPONENTIAL = np.rint(-np.log((np.arange(4096) + 0.5) / 4096) * 1024) / 1024


class NeighborhoodSearch:
    """The clusters of a state, and tries to make them better.

    Parameters
    ----------
    run : Run
    state : State
        On the points' own lattice, no cluster of which is empty.
    step : Step
        Of the same kind as the one that led to the state.
    is_canceled : callable, optional

    Attributes
    ----------
    centers : ndarray, shape (k, d)
        Lattice coordinates of the clusters' means.
    """

    def __init__(self, run: Run, state: State, step: Step, is_canceled: IsCanceled) -> None:
        # Whole weights: their unit makes no difference.
        self._points, self._values, self._step = run.points, run.whole_weights, step
        self._is_canceled = is_canceled
        # A stream of its own: how many draws the starts took makes no difference.
        self._random = np.random.RandomState([run.seed, 1])
        sizes = np.bincount(state.labels, minlength=run.n_clusters)
        rows = np.argsort(state.labels, kind="stable")
        self._members = np.split(rows, np.cumsum(sizes)[:-1])
        self.centers = state.means.copy()
        self._costs = self._inertias(run.points, self._values, state.labels, self.centers)
        weighted = run.weights is not None
        self._usual = usual_clusters(len(run.points), run.n_clusters, run.limited and weighted)

    @property
    def labels(self) -> Array:
        """The clusters (n,) of the points."""
        labels = np.empty(len(self._points), dtype=np.int32)
        for cluster, rows in enumerate(self._members):
            labels[rows] = cluster
        return labels

    @property
    def inertia(self) -> float:
        """In squared lattice units, about."""
        return _total(self._costs)

    def tries(self, n_tries: int) -> Iterator[int]:
        """Try that many times, then go back to the best; gives the number of each try, from 0."""
        n_clusters = len(self.centers)
        best = self.inertia, list(self._members), self.centers.copy(), self._costs.copy()
        hottest = FIRST_TEMPERATURE * self.inertia / n_clusters
        for index in range(n_tries):
            poll(self._is_canceled)
            if best[0] == 0:
                # All points are at their centers.
                break
            temperature = hottest * max(0.0, 1.0 - index / (WARM * n_tries))
            larger = 2 * (index % 2) - 1
            size = min(n_clusters, round(self._usual * (1 + VARIATION * larger)))
            # Where sizes are limited a center that goes far away leaves points that none can take.
            far = not self._step.limited and index // 2 % 2 == 0
            move = self._far_move(size) if far else self._near_move(size)
            if self._try(*move, temperature) and self.inertia < best[0]:
                best = self.inertia, list(self._members), self.centers.copy(), self._costs.copy()
            yield index
        _, self._members, self.centers, self._costs = best

    def _try(self, clusters: Array, centers: Array, temperature: float) -> bool:
        """Cluster the points of some clusters (g,) again; whether what comes out is kept."""
        rows = np.concatenate([self._members[cluster] for cluster in clusters])
        own = np.repeat(np.arange(len(clusters)), [len(self._members[one]) for one in clusters])
        where, step = self._points.some(rows), self._step.within(rows, clusters, own)
        values = None if self._values is None else self._values[rows]
        before = _total(self._costs[clusters])
        most = before + temperature * float(self._exponential(1)[0])
        means, labels, inertia = centers, np.full(len(rows), -1), np.inf
        for _ in range(MOST_ITERATIONS):
            last, labels_before = inertia, labels
            labels, centers = step(where, means)
            if np.array_equal(labels, labels_before):
                break
            means = _means(where.snapped, labels, centers, values)
            costs = self._inertias(where, values, labels, means)
            inertia = _total(costs)
            if inertia - LOOK_AHEAD * (last - inertia) >= most:
                return False
            if last - inertia <= LEAST_FALL * before:
                break
        sizes = np.bincount(labels, minlength=len(clusters))
        if inertia >= most or inertia == before or not sizes.all():
            return False
        if step.missed(labels) > step.missed(own):
            return False
        order = np.argsort(labels, kind="stable")
        for cluster, members in zip(clusters, np.split(rows[order], np.cumsum(sizes)[:-1])):
            self._members[cluster] = members
        self.centers[clusters], self._costs[clusters] = means, costs
        return True

    def _near_move(self, size: int) -> tuple[Array, Array]:
        """Neighboring clusters, and their centers after one of them has moved."""
        running = np.cumsum(np.floor(np.sqrt(self._costs)) + 1)
        clusters = self._around(int(draw(running, self._random.random_sample(1))[0]), size)
        centers, n_clusters = self.centers[clusters], len(clusters)
        between = row_distances(centers, centers[:, None])
        np.fill_diagonal(between, np.inf)
        missed = between.min(axis=1)
        if not self._step.limited:
            missed *= [len(self._members[cluster]) for cluster in clusters]
        leaving = int((missed * self._exponential(n_clusters)).argmin())
        worth = self._costs[clusters] * np.sqrt(self._exponential(n_clusters))
        worth[leaving] = -1.0
        centers[leaving] = self._point_of(clusters[int(worth.argmax())])
        return clusters, centers

    def _far_move(self, size: int) -> tuple[Array, Array]:
        """The clusters around one whose center leaves, and around the one that it enters."""
        from scipy.spatial import cKDTree

        _, nearest = cKDTree(self.centers).query(self.centers, 2)
        # Exact distances: which of several nearest ones is named makes no difference.
        itself = nearest[:, 0] == np.arange(len(nearest))
        other = np.where(itself, nearest[:, 1], nearest[:, 0])
        missed = own_distances(self.centers, self.centers, other)
        missed *= [len(members) for members in self._members]
        leaving = int((missed * self._exponential(len(missed))).argmin())
        worth = self._costs * np.sqrt(self._exponential(len(missed)))
        worth[leaving] = -1.0
        entered, half = int(worth.argmax()), -(-size // 2)
        one, other = self._around(leaving, half), self._around(entered, half)
        clusters = np.concatenate([one, np.setdiff1d(other, one)])
        centers = self.centers[clusters]
        centers[clusters == leaving] = self._point_of(entered)
        return clusters, centers

    def _around(self, cluster: int, size: int) -> Array:
        """A cluster and those nearest to it, `size` in all."""
        distances = row_distances(self.centers, self.centers[cluster])
        near = np.flatnonzero(distances <= np.partition(distances, size - 1)[size - 1])
        nearest: Array = near[np.argsort(distances[near], kind="stable")[:size]]
        return nearest

    def _point_of(self, cluster: int) -> Array:
        """One of its points, drawn."""
        members = self._members[cluster]
        point: Array = self._points.snapped[
            members[int(len(members) * self._random.random_sample())]
        ]
        return point

    def _exponential(self, size: int) -> Array:
        places = (len(EXPONENTIAL) * self._random.random_sample(size)).astype(np.intp)
        drawn: Array = EXPONENTIAL[places]
        return drawn

    @staticmethod
    def _inertias(
        where: LatticePoints, values: Optional[Array], labels: Array, centers: Array
    ) -> Array:
        """Sums (k,) of squared distances; `bincount` adds in the same order on every platform."""
        distances = own_distances(where.snapped, centers, labels)
        if values is not None:
            distances *= values
        return np.bincount(labels, distances, len(centers))


def _total(costs: Array) -> float:
    """Their sum in reading order: the same on every platform."""
    return float(costs.cumsum()[-1])


def _means(points: Array, labels: Array, centers: Array, values: Optional[Array]) -> Array:
    """Means (k, d) on the lattice; a cluster without weight keeps its center."""
    weights = np.bincount(labels, values, len(centers))
    columns = points.T if values is None else points.T * values
    sums = np.stack([np.bincount(labels, column, len(centers)) for column in columns], axis=1)
    if weights.all():
        return np.rint(sums / weights[:, None])
    means = centers.copy()
    some = weights > 0
    means[some] = np.rint(sums[some] / weights[some, None])
    return means
