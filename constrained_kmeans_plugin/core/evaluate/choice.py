"""How many clusters: the same points clustered for several k, and what speaks for each."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ..clustering.effort import MAX_STARTS
from ..clustering.lloyd import kmeans
from ..errors import InvalidParameterError
from ..exact.arrays import Array, IsCanceled, poll
from ..results import KMeansResult
from ..validation import as_floats, check_integer, check_points, check_seed, check_weights
from .metrics import Quality, quality, silhouette
from .outline import Outline, principal_extents
from .summary import summarize

#: Points and a number of clusters -> clusters.
Cluster = Callable[[Array, int], KMeansResult]

#: Points whose silhouettes are looked at for each k at most; with more of them their mean
#: would change by about a hundredth of the silhouettes' own spread.
SILHOUETTE_POINTS = 5_000
#: Work, in points times clusters, that the automatic starts for all numbers together may take.
COMPARISON_BUDGET = 20_000_000
#: Sets of uniform points that the gap statistic compares with.
GAP_DRAWS = 10
#: Sets of uniform points by whose silhouettes those of a clustering are judged, and how many
#: points each has at most; at least so many for each cluster, where there are as many.
SILHOUETTE_DRAWS, UNIFORM_POINTS, UNIFORM_SIZE = 5, 1_000, 20
#: A mean silhouette is clearly above that of uniform points if it is by this much, and by so many
#: of their standard deviations.
LEAST_EXCESS, LEAST_DEVIATIONS = 0.04, 3.0
#: A bend below this share of the curve's height is none.
LEAST_BEND = 1e-9


@dataclass(frozen=True)
class Candidate:
    """What one number of clusters gives.

    Attributes
    ----------
    n_clusters : int
    inertia : float
        Sum of squared distances to the centers.
    n_iter : int
        Iterations of the best start.
    smallest, largest : int
        Sizes of the smallest and of the largest cluster.
    mean_distance, largest_distance : float
        The (weighted) mean and the largest of the distances of points to their centers.
    quality : Quality
    lightest, heaviest : float or None
        The least and the largest sum of weights of a cluster; None without weights.
    """

    n_clusters: int
    inertia: float
    n_iter: int
    smallest: int
    largest: int
    mean_distance: float
    largest_distance: float
    quality: Quality
    lightest: Optional[float] = None
    heaviest: Optional[float] = None


@dataclass(frozen=True)
class GapStatistic:
    """How much better the points can be clustered than points without clusters.

    Attributes
    ----------
    gaps : ndarray of float64, shape (m,)
        Mean of log inertia over the reference sets, minus that of the points.
    errors : ndarray of float64, shape (m,)
        Standard deviation over the reference sets times ``sqrt(1 + 1/draws)``.
    best : int or None
        The least number of clusters whose gap is not exceeded by the next one's minus its
        error; None where there is no such number.
    """

    gaps: Array
    errors: Array
    best: Optional[int]


@dataclass(frozen=True)
class UniformSilhouette:
    """The mean silhouette of points without clusters, spread evenly over the same outline.

    In a square it is about 0.4, in a narrow strip more, in more dimensions less.

    Attributes
    ----------
    score : float
        Its mean over the sets of points that were drawn.
    deviation : float
        Its standard deviation.
    """

    score: float
    deviation: float

    @classmethod
    def of_groups(cls, groups: Sequence[UniformSilhouette], sizes: Array) -> UniformSilhouette:
        """That of several groups of so many points (g,) together."""
        shares = sizes / sizes.sum()
        score = float(shares @ [group.score for group in groups])
        deviation = np.linalg.norm(shares * [group.deviation for group in groups])
        return cls(score, float(deviation))

    def is_clearly_below(self, score: float) -> bool:
        """Whether points whose mean silhouette is `score` have separate groups."""
        excess = max(LEAST_EXCESS, LEAST_DEVIATIONS * self.deviation)
        return bool(score - self.score >= excess)


def comparison_n_init(n_points: int, candidates: Sequence[int]) -> int:
    """Number of starts for a comparison, the same for all numbers of clusters.

    ``COMPARISON_BUDGET // (n K)``, K the sum of all numbers, at least 1 and at most `MAX_STARTS`:
    with the same number of starts none of them is judged by more luck than another.
    """
    return max(1, min(MAX_STARTS, COMPARISON_BUDGET // max(1, n_points * sum(candidates))))


def compare_k(
    points: object,
    candidates: Sequence[int],
    cluster: Cluster,
    *,
    weights: object = None,
    exact_up_to: int = SILHOUETTE_POINTS,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> Iterator[Candidate]:
    """Cluster the points once for each number of clusters, and judge the result.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    candidates : sequence of int
        Numbers of clusters.
    cluster : callable
        From points and a number of clusters to a `KMeansResult`.
    weights : array_like of float, shape (n,), optional
        Those by which `cluster` clusters. They enter the figures as in `quality`.
    exact_up_to, seed
        As in `silhouette`; the draws are the same for all numbers.
    is_canceled : callable, optional

    Yields
    ------
    Candidate
        In the order of `candidates`, each when it is ready.

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    array = check_points(points)
    shares = check_weights(weights, len(array))
    for n_clusters in candidates:
        result = cluster(array, n_clusters)
        summary = summarize(array, result.labels, result.centers, weights=shares)
        totals = None if shares is None else summary.weights
        yield Candidate(
            n_clusters,
            result.inertia,
            result.n_iter,
            int(result.sizes.min()),
            int(result.sizes.max()),
            summary.mean_distance,
            summary.largest_distance,
            quality(
                array,
                result.labels,
                weights=shares,
                exact_up_to=exact_up_to,
                seed=seed,
                is_canceled=is_canceled,
            ),
            None if totals is None else float(totals.min()),
            None if totals is None else float(totals.max()),
        )


def best_by_silhouette(candidates: Sequence[Candidate]) -> Optional[int]:
    """The number of clusters with the highest silhouette, the first among equals."""
    best: Optional[Candidate] = None
    for candidate in candidates:
        score = candidate.quality.silhouette.score
        if math.isnan(score):
            continue
        if best is None or score > best.quality.silhouette.score:
            best = candidate
    return None if best is None else best.n_clusters


def elbow(n_clusters: Sequence[int], inertia: Sequence[float]) -> Optional[int]:
    """The number of clusters at the knee of the curve of the inertia's logarithm.

    That is where the curve lies farthest below the straight line from its first to its
    last point: before it more clusters help much, after it little. The logarithm counts
    each step by the share of the inertia that it takes away; without it the first steps,
    which take away most, would hide the later ones.

    Parameters
    ----------
    n_clusters : sequence of int
        Ascending.
    inertia : sequence of float
        Of each number of clusters. Where it is 0 every place is a cluster of its own, and
        that number is left out.

    Returns
    -------
    int or None
        None for fewer than three numbers, and where the curve does not fall or does not
        bend that way.

    Notes
    -----
    The line, and so the knee, depends on the range that is looked at.

    References
    ----------
    V. Satopää, J. Albrecht, D. Irwin, B. Raghavan, "Finding a 'Kneedle' in a haystack:
    detecting knee points in system behavior", ICDCS Workshops 2011.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.elbow([1, 2, 3, 4, 5], [100.0, 60.0, 20.0, 18.0, 16.0])
    3
    """
    where = as_floats(n_clusters, "numbers of clusters")
    values = as_floats(inertia, "values of the inertia")
    if len(where) != len(values):
        raise InvalidParameterError("inertia", inertia, f"one for each of {len(where)} numbers")
    where, curve = where[values > 0], np.log(values[values > 0])
    if len(where) < 3 or not curve[0] > curve[-1]:
        return None
    along = (where - where[0]) / (where[-1] - where[0])
    height = (curve - curve[-1]) / (curve[0] - curve[-1])
    below = 1.0 - along - height
    knee = int(below.argmax())
    return int(where[knee]) if below[knee] > LEAST_BEND else None


def gap_statistic(
    points: object,
    n_clusters: Sequence[int],
    inertia: Sequence[float],
    cluster: Cluster,
    *,
    weights: object = None,
    draws: int = GAP_DRAWS,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> GapStatistic:
    """Compare the inertia with that of points that have no clusters.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_clusters : sequence of int
        Ascending.
    inertia : sequence of float
        Of the points, in so many clusters.
    cluster : callable
        From points and a number of clusters to a `KMeansResult`: what made `inertia`.
    weights : array_like of float, shape (n,), optional
        Those by which `cluster` clusters: the points of a reference set bear them too, in
        the same order. The box is that of the points that weigh something.
    draws : int
        Number of reference sets, at least 2: each has n points, uniform in a box along the
        principal axes of the points.
    seed : int
        Of the reference sets.
    is_canceled : callable, optional

    Returns
    -------
    GapStatistic

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.
    ClusteringCanceled
        If `is_canceled` returned true.

    References
    ----------
    R. Tibshirani, G. Walther, T. Hastie, "Estimating the number of clusters in a data set
    via the gap statistic", Journal of the Royal Statistical Society B 63, 2001.
    """
    array = check_points(points)
    count = check_integer(draws, "draws", 2)
    random = np.random.RandomState(check_seed(seed))
    shares = check_weights(weights, len(array))
    extents = principal_extents(array if shares is None else array[shares > 0])
    references = np.empty((count, len(n_clusters)))
    for draw in range(count):
        # Clusters do not change when points are turned: the box stands along the axes.
        uniform = random.random_sample((len(array), len(extents))) * extents
        for column, number in enumerate(n_clusters):
            poll(is_canceled)
            references[draw, column] = cluster(uniform, number).inertia
    # No inertia is left where every place is a cluster of its own.
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(references)
        gaps = logs.mean(axis=0) - np.log(as_floats(inertia, "values of the inertia"))
        errors = logs.std(axis=0) * math.sqrt(1 + 1 / count)
        enough = gaps[:-1] >= gaps[1:] - errors[1:]
    best = int(n_clusters[int(enough.argmax())]) if enough.any() else None
    return GapStatistic(gaps, errors, best)


def uniform_silhouette(
    points: object,
    n_clusters: int,
    *,
    draws: int = SILHOUETTE_DRAWS,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> UniformSilhouette:
    """The mean silhouette that k-means reaches on points without clusters.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
        At two different places at least.
    n_clusters : int
        From 2 to n.
    draws : int
        Number of sets of points that are drawn: as many as there are, or as an estimate takes.
        In a plane, or near to one, they are uniform over the area that `points` cover, with its
        bays and holes; on a line and in more dimensions in a box along the principal axes.
    seed : int
    is_canceled : callable, optional

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> corners = [[x, y] for x in (0.0, 1.0) for y in (0.0, 1.0)] * 25
    >>> core.uniform_silhouette(corners, 4).is_clearly_below(1.0)
    True
    """
    array = check_points(points)
    k = check_integer(n_clusters, "n_clusters", 2, len(array))
    random = np.random.RandomState(check_seed(seed))
    outline = Outline(array, random)
    n_points = min(len(array), max(UNIFORM_POINTS, UNIFORM_SIZE * k))
    scores = []
    for _ in range(check_integer(draws, "draws", 1)):
        uniform = outline.draw(random, n_points)
        found = kmeans(uniform, k, seed=seed, is_canceled=is_canceled)
        judged = silhouette(
            uniform, found.labels, exact_up_to=UNIFORM_POINTS, seed=seed, is_canceled=is_canceled
        )
        scores.append(judged.score)
    return UniformSilhouette(float(np.mean(scores)), float(np.std(scores)))
