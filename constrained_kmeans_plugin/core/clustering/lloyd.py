"""Standard k-means."""

from __future__ import annotations

import sys
import warnings
from dataclasses import replace
from typing import Callable, Optional

import numpy as np

from ..costs.points import LatticePoints
from ..costs.power import power_diagram
from ..errors import EmptyClusterError, EmptyClusterWarning, InvalidParameterError
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import row_distances
from ..results import KMeansResult
from ..validation import check_choice, check_distinct, check_integer, check_points, check_real
from .effort import FAST, Search
from .gain import gain_of_lloyd
from .loop import Assigning, OnIteration, Run, Step
from .mini_batch import FULL_ITERATIONS, MINI_BATCH_WORK
from .sizes import Weights
from .trivial import only_state

#: Names of the algorithms, in the order in which user interfaces list them.
ALGORITHMS = ("auto", "lloyd", "mini-batch")
#: What to do with clusters that lose all of their points.
MISSING = ("repair", "warn", "raise")


def kmeans(
    points: object,
    n_clusters: int,
    *,
    weights: object = None,
    init: object = "k-means++",
    n_init: int = 1,
    max_iter: int = 300,
    search: Search = FAST,
    tol: float = 0.0,
    seed: int = 0,
    on_iteration: OnIteration = None,
    is_canceled: IsCanceled = None,
    algorithm: str = "lloyd",
    missing: str = "repair",
) -> KMeansResult:
    """Split points into k clusters by Lloyd's algorithm.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_clusters : int
        Number of clusters k, at most the number of distinct points that weigh something.
    weights : array_like of float, shape (n,), optional
        Non-negative; means and inertia are weighted by them.
    init : {"k-means++", "random", "gaussian", "farthest", "balanced", "auto"} or array_like
        How the centers start. "auto" is k-means++ and, where sizes are limited, balanced parts
        in turn with it. With an array of shape (k, d), cluster j is the one that starts at row j.
    n_init : int
        Number of starts, of which the one with the least inertia is kept; 0 for
        `automatic_n_init`.
    max_iter : int
        Iterations of a start at most.
    search : {"fast", "normal", "thorough"} or int
        How hard to look for a better clustering after the starts: a few neighboring clusters at
        a time are clustered again, and what is better is kept (`clustering.neighborhoods`). As
        often for each cluster as `SEARCHES` of `clustering.effort` says, or that many times in
        all. "thorough" makes at least `LEAST_THOROUGH` tries where clusters have few points. With
        limits on sizes and more points in each cluster, parts of several starts are put together
        instead (`clustering.combination`); starts that are clearly worse are given up.
        `effort_of` tells how many starts and tries there are. After mini-batches, names search
        nothing.
    tol : float
        A start also ends when the squared movement of the centers is at most this times
        the mean variance of the coordinates. With 0 it ends when they rest.
    seed : int
        From 0 to 2**32 - 1. The same arguments give the same result.
    on_iteration : callable, optional
        Called with each `Iteration`.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.
    algorithm : {"auto", "lloyd", "mini-batch"}
        Mini-batches lead the first centers near to their end by small samples; a few
        iterations over all points follow, so that the result is some percent from Lloyd's in
        a tenth of the time. For millions of points: "auto" takes them where n k exceeds
        `MINI_BATCH_WORK`, and centers are not given.
    missing : {"repair", "warn", "raise"}
        What to do with a cluster that loses all of its points, or all of its weight: give it
        the point that is farthest from its center, of those that weigh something; leave it
        empty where its center was and warn (where it has no points), or end with an error.

    Returns
    -------
    KMeansResult
        With exactly k clusters, none of them empty unless `missing` allows it. It is a
        local optimum: another seed may find a better one.

    Raises
    ------
    InvalidPointsError
        If points, weights or given centers are not finite arrays of matching shapes.
    InvalidParameterError
        If a parameter is outside its domain.
    TooManyClustersError
        If there are fewer (distinct) points than clusters.
    EmptyClusterError
        If a cluster lost all of its points, and `missing` is "raise".
    ClusteringCanceled
        If `is_canceled` returned true.

    References
    ----------
    S. P. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information
    Theory 28, 1982. D. Sculley, "Web-scale k-means clustering", WWW 2010.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.kmeans([[0.0], [1.0], [8.0], [9.0]], 2).sizes.tolist()
    [2, 2]
    """
    run, new_step = prepare_kmeans(
        points,
        n_clusters,
        weights,
        init,
        n_init,
        max_iter,
        seed,
        search,
        tol,
        algorithm,
        missing,
        is_canceled,
    )
    state = only_state(run, on_iteration)
    if state is None:
        state, _ = run.best(new_step, on_iteration, is_canceled)
    sizes = np.bincount(state.labels, minlength=run.n_clusters)
    if not sizes.all():
        names = ", ".join(map(str, np.flatnonzero(sizes == 0)))
        warnings.warn(f"Clusters without points: {names}.", EmptyClusterWarning, stacklevel=2)
    gain = None
    if run.mini_batch:
        # What is empty among points that are drawn is not empty among all.
        gain = gain_of_lloyd(run, state, _NearestStep("warn", None, is_canceled), is_canceled)
    return KMeansResult(
        state.labels,
        state.centers,
        sizes,
        run.inertia(state.centers, state.labels),
        state.n_iter,
        state.converged,
        weight_totals=run.weight_totals(state.labels),
        mini_batch=run.mini_batch,
        lloyd_gain=gain,
    )


def prepare_kmeans(
    points: object,
    n_clusters: object,
    weights: object,
    init: object,
    n_init: object,
    max_iter: object,
    seed: object,
    search: object = FAST,
    tol: float = 0.0,
    algorithm: str = "lloyd",
    missing: str = "repair",
    is_canceled: IsCanceled = None,
) -> tuple[Run, Callable[[], Step]]:
    """Check the arguments of `kmeans`: the run, and what makes a step for each start."""
    array = check_points(points)
    k = check_integer(n_clusters, "n_clusters", 1)
    tolerance = check_real(tol, "tol", "a non-negative number", 0, sys.float_info.max)
    load = Weights.of(weights, len(array))
    run = Run.checked(array, k, load, init, n_init, max_iter, seed, search, tolerance)
    amounts = None if load is None else load.amounts
    check_distinct(array, run.points, k, amounts)
    if check_choice(missing, "missing", MISSING) != "repair" and run.effort.n_tries:
        raise InvalidParameterError("search", search, f"{FAST!r} unless clusters are repaired")
    if _takes_batches(algorithm, run):
        full = min(run.max_iter, FULL_ITERATIONS)
        # A search would take longer than the batches: it is only made if its tries are counted.
        n_tries = 0 if isinstance(search, str) else run.effort.n_tries
        effort = run.effort._replace(n_tries=n_tries)
        run = replace(run, mini_batch=True, max_iter=full, effort=effort)

    def new_step() -> Step:
        return _NearestStep(missing, amounts, is_canceled)

    return run, new_step


class _NearestStep(Step):
    """Every point goes to its nearest center."""

    def __init__(self, missing: str, amounts: Optional[Array], is_canceled: IsCanceled) -> None:
        self._missing = missing
        self._amounts = amounts
        self._is_canceled = is_canceled

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        labels = where.tiles.nearest(centers, self._is_canceled)
        if self._missing == "repair":
            return fill_empty_clusters(where.snapped, centers, labels, self._amounts)
        empty = np.flatnonzero(np.bincount(labels, minlength=len(centers)) == 0)
        if len(empty) and self._missing == "raise":
            raise EmptyClusterError(int(empty[0]))
        return labels, centers

    def within(self, rows: Array, clusters: Array, own: Array) -> Assigning:
        amounts = None if self._amounts is None else self._amounts[rows]
        return _NearestStep(self._missing, amounts, None)


def _takes_batches(algorithm: str, run: Run) -> bool:
    check_choice(algorithm, "algorithm", ALGORITHMS)
    if not isinstance(run.init, str):
        return False
    large = len(run.points) * run.n_clusters > MINI_BATCH_WORK
    return algorithm == "mini-batch" or (algorithm == "auto" and large)


def fill_empty_clusters(
    points: Array, centers: Array, labels: Array, amounts: Optional[Array] = None
) -> tuple[Array, Array]:
    """Give each cluster without weight the point that is farthest from its center.

    Parameters
    ----------
    points, centers : ndarray, shapes (n, d) and (k, d)
    labels : ndarray of int, shape (n,)
    amounts : ndarray of int, shape (n,), optional
        Weights. Points of weight 0 fill no cluster; they go to the nearest center in the end.

    Returns
    -------
    (ndarray, ndarray)
        Labels without empty clusters, and the centers with the filled ones moved to
        their point. As long as there are k distinct points the objective falls.
    """
    weighty = np.arange(len(labels)) if amounts is None else np.flatnonzero(amounts)
    sizes = np.bincount(labels[weighty], minlength=len(centers))
    empty = np.flatnonzero(sizes == 0)
    if len(empty) == 0:
        return labels, centers
    centers = centers.copy()
    if len(weighty) < len(labels):
        filled, centers = fill_empty_clusters(points[weighty], centers, labels[weighty])
        labels = np.empty_like(labels)
        labels[weighty] = filled
        rest = np.flatnonzero(amounts == 0)
        labels[rest] = power_diagram(points[rest], centers, np.zeros(len(centers))).labels
        return labels, centers
    labels = labels.copy()
    distances = row_distances(points, centers[labels])
    for cluster in empty:
        # A cluster's only point stays: it would leave the next empty cluster behind.
        farthest = int(np.where(sizes[labels] > 1, distances, -1.0).argmax())
        sizes[labels[farthest]] -= 1
        sizes[cluster] = 1
        labels[farthest] = cluster
        centers[cluster] = points[farthest]
        distances[farthest] = 0.0
    return labels, centers
