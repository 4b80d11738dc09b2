"""How good a clustering is: inertia, silhouette, Calinski-Harabasz, Davies-Bouldin.

All of them take the points and their labels alone, so that they judge any clustering,
whoever made it. Those that compare clusters count the ones that have points; a cluster
number that no point bears changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array, IsCanceled, blocks
from ..exact.distances import row_distances
from ..validation import (
    check_centers,
    check_integer,
    check_labels,
    check_points,
    check_seed,
    check_weights,
)

#: Up to so many points every distance between two of them is looked at: 10**8 of them take
#: about a second.
EXACT_POINTS = 10_000
#: Points of a cluster that distances to it are averaged over at least, if it has as many.
LEAST_REFERENCES = 50


@dataclass(frozen=True)
class Silhouette:
    """Silhouettes of points, and their mean.

    Attributes
    ----------
    score : float
        Mean of `values`, from -1 to 1; NaN for a single cluster.
    values : ndarray of float64, shape (m,)
        Silhouettes of the points `rows`.
    rows : ndarray of int64, shape (m,)
        Indices of the points that were looked at, ascending.
    cluster_scores : ndarray of float64, shape (k,)
        Mean of the values of each cluster; NaN where none of its points was looked at.
    exact : bool
        Whether all points were looked at and compared with all others. Else points were
        drawn: which of them have a value, and which of them distances were averaged over.
    """

    score: float
    values: Array
    rows: Array
    cluster_scores: Array
    exact: bool


@dataclass(frozen=True)
class Quality:
    """The figures that compare clusters, of one clustering.

    Attributes
    ----------
    silhouette : Silhouette
    calinski_harabasz, davies_bouldin : float
        As the functions of these names give them.
    """

    silhouette: Silhouette
    calinski_harabasz: float
    davies_bouldin: float


def quality(
    points: object,
    labels: object,
    *,
    weights: object = None,
    exact_up_to: int = EXACT_POINTS,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> Quality:
    """`silhouette`, `calinski_harabasz` and `davies_bouldin` in one; arguments as there.

    Weights do not enter the silhouette.
    """
    return Quality(
        silhouette(points, labels, exact_up_to=exact_up_to, seed=seed, is_canceled=is_canceled),
        calinski_harabasz(points, labels, weights=weights),
        davies_bouldin(points, labels, weights=weights),
    )


def cluster_inertia(
    points: object,
    labels: object,
    centers: object = None,
    *,
    weights: object = None,
) -> Array:
    """Sum of squared distances of each cluster's points to its center.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.
    centers : array_like of float, shape (k, d), optional
        Without it each cluster's (weighted) mean.
    weights : array_like of float, shape (n,), optional
        Non-negative; how much each point counts.

    Returns
    -------
    ndarray of float64, shape (k,)
        In squared units of the points; 0 for a cluster without points. Without `centers`
        k is the largest label and one more. The sum over all clusters is the inertia.

    Raises
    ------
    InvalidPointsError
        If points, labels, centers or weights are not finite arrays of matching shapes.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.cluster_inertia([[0.0], [2.0], [9.0]], [0, 0, 1]).tolist()
    [2.0, 0.0]
    """
    array = check_points(points)
    given = None if centers is None else check_centers(centers, None, array.shape[1])
    numbers = check_labels(labels, len(array), None if given is None else len(given))
    shares = check_weights(weights, len(array))
    where = LatticePoints.of(array)
    n_clusters = int(numbers.max()) + 1
    if given is None:
        targets = where.mean_offsets(numbers, n_clusters, shares)
    else:
        n_clusters = len(given)
        targets = given - where.lattice.origin
    squares = row_distances(where.offsets, targets[numbers])
    if shares is not None:
        squares *= shares
    return np.bincount(numbers, weights=squares, minlength=n_clusters)


def silhouette(
    points: object,
    labels: object,
    *,
    exact_up_to: int = EXACT_POINTS,
    every_point: bool = False,
    seed: int = 0,
    is_canceled: IsCanceled = None,
) -> Silhouette:
    """How much nearer points are to their own cluster than to the next one.

    The silhouette of a point is ``(b - a) / max(a, b)``, where a is its mean distance to
    the other points of its cluster, and b the least mean distance to the points of another
    one. It is near 1 inside a separate cluster, 0 between two, and negative where the
    other cluster is nearer. The only point of a cluster has 0 by convention.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
        Cluster of each point, from 0.
    exact_up_to : int
        Up to so many points all distances are looked at: time grows with n**2. Of more
        points so many are drawn without regard to the clusters, and their distances to a
        cluster are averaged over its share of as many points, but at least 50 of them (all,
        if it has fewer). Time then grows with ``exact_up_to * (exact_up_to + 50 k)``.
    every_point : bool
        Give every point a value, also where distances are averaged over drawn points.
    seed : int
        Of the draws.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    Silhouette

    Raises
    ------
    InvalidPointsError, InvalidParameterError
        If an argument is not what it must be.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Memory is bounded by blocks of some megabytes. Points are not weighted: the silhouette
    is a figure of single points.

    References
    ----------
    P. J. Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of
    cluster analysis", Journal of Computational and Applied Mathematics 20, 1987.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.silhouette([[0.0], [1.0], [8.0], [9.0]], [0, 0, 1, 1]).exact
    True
    """
    array = check_points(points)
    numbers = check_labels(labels, len(array))
    most = check_integer(exact_up_to, "exact_up_to", 2)
    random = np.random.RandomState(check_seed(seed))
    n_points, n_clusters = len(array), int(numbers.max()) + 1
    sizes = np.bincount(numbers)
    exact = n_points <= most
    rows: Array = np.arange(n_points)
    references = rows
    if not exact:
        order = random.permutation(n_points)
        references = _references(order, numbers, sizes, most)
        rows = rows if every_point else np.sort(order[:most])
    values = np.full(len(rows), np.nan)
    if np.count_nonzero(sizes) > 1:
        where = _without_unit(LatticePoints.of(array))
        values = _silhouettes(where, numbers, rows, references, is_canceled)
    counts = np.bincount(numbers[rows], minlength=n_clusters)
    totals = np.bincount(numbers[rows], weights=values, minlength=n_clusters)
    means = np.full(n_clusters, np.nan)
    np.divide(totals, counts, out=means, where=counts > 0)
    return Silhouette(float(values.mean()), values, rows, means, exact)


def calinski_harabasz(points: object, labels: object, *, weights: object = None) -> float:
    """Calinski and Harabasz' pseudo-F: variance between clusters over that within them.

    ``(B / (k - 1)) / (W / (n - k))``, where W is the inertia of the clusters and B what
    the inertia of all points around their mean exceeds it by. Higher is better.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
    weights : array_like of float, shape (n,), optional
        They enter means and sums of squares; n counts the points with a positive one, as
        in a weighted analysis of variance.

    Returns
    -------
    float
        Infinite where all points lie at their cluster's mean, and NaN for a single
        cluster, or one for each point.

    Raises
    ------
    InvalidPointsError
        If points, labels or weights are not finite arrays of matching shapes.

    References
    ----------
    T. Calinski, J. Harabasz, "A dendrite method for cluster analysis", Communications in
    Statistics 3, 1974.
    """
    spread = _Spread.of(points, labels, weights)
    n_points, n_clusters = len(spread.numbers), len(spread.totals)
    if n_clusters < 2 or n_clusters == n_points:
        return float("nan")
    within = float(spread.squares.sum())
    overall = (spread.totals[:, None] * spread.means).sum(axis=0) / spread.totals.sum()
    between = float((spread.totals * row_distances(spread.means, overall)).sum())
    if within == 0:
        return float("inf")
    return between / (n_clusters - 1) / (within / (n_points - n_clusters))


def davies_bouldin(points: object, labels: object, *, weights: object = None) -> float:
    """Davies and Bouldin's index: how much clusters overlap with the one most like them.

    The mean over all clusters of the largest ``(s_i + s_j) / d_ij``, where s is the mean
    distance of a cluster's points to their mean, and d the distance between two means.
    Lower is better.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    labels : array_like of int, shape (n,)
    weights : array_like of float, shape (n,), optional
        They enter all means. Points of weight 0 do not count.

    Returns
    -------
    float
        Infinite where two clusters have the same mean; NaN for a single cluster.

    Raises
    ------
    InvalidPointsError
        If points, labels or weights are not finite arrays of matching shapes.

    References
    ----------
    D. L. Davies, D. W. Bouldin, "A cluster separation measure", IEEE Transactions on
    Pattern Analysis and Machine Intelligence 1, 1979.
    """
    from scipy.spatial.distance import cdist

    spread = _Spread.of(points, labels, weights)
    n_clusters = len(spread.totals)
    if n_clusters < 2:
        return float("nan")
    distances = np.sqrt(spread.squares_of_points)
    if spread.weights is not None:
        distances *= spread.weights
    mean_distances = np.bincount(spread.numbers, weights=distances) / spread.totals
    worst = np.empty(n_clusters)
    for block in blocks(n_clusters, n_clusters):
        apart = cdist(spread.means[block], spread.means)
        sums = mean_distances[block, None] + mean_distances
        own = np.arange(block.start, block.stop)
        apart[own - block.start, own] = np.inf
        ratios = np.full(apart.shape, np.inf)
        np.divide(sums, apart, out=ratios, where=apart > 0)
        worst[block] = ratios.max(axis=1)
    return float(worst.mean())


@dataclass(frozen=True)
class _Spread:
    """Clusters that have weight, their means, and the points around them, without unit.

    Attributes
    ----------
    numbers : ndarray of int, shape (n,)
        Cluster of each point that has weight, from 0 and without gaps.
    weights : ndarray of float64, shape (n,), or None
    totals : ndarray, shape (k,)
        Sum of the weights (number of points) of each cluster.
    means : ndarray of float64, shape (k, d)
    squares_of_points : ndarray of float64, shape (n,)
        Squared distances of the points to their cluster's mean.
    """

    numbers: Array
    weights: Optional[Array]
    totals: Array
    means: Array
    squares_of_points: Array

    @classmethod
    def of(cls, points: object, labels: object, weights: object) -> _Spread:
        array = check_points(points)
        numbers = check_labels(labels, len(array))
        shares = check_weights(weights, len(array))
        if shares is not None:
            some = shares > 0
            array, numbers, shares = array[some], numbers[some], shares[some]
        present = np.bincount(numbers) > 0
        numbers = (np.cumsum(present) - 1)[numbers]
        n_clusters = int(np.count_nonzero(present))
        where = LatticePoints.of(array)
        means = where.mean_offsets(numbers, n_clusters, shares) * where.lattice.scale
        squares = row_distances(_without_unit(where), means[numbers])
        totals = np.bincount(numbers, weights=shares, minlength=n_clusters)
        return cls(numbers, shares, totals, means, squares)

    @property
    def squares(self) -> Array:
        """Weighted squared distances of the points to their cluster's mean."""
        if self.weights is None:
            return self.squares_of_points
        weighted: Array = self.squares_of_points * self.weights
        return weighted


def _without_unit(where: LatticePoints) -> Array:
    """Points from the corner of their bounding box, in steps of the lattice, not rounded.

    These figures have no unit; in such coordinates nothing overflows or vanishes.
    """
    scaled: Array = where.offsets * where.lattice.scale
    return scaled


def _references(order: Array, numbers: Array, sizes: Array, total: int) -> Array:
    """Indices of about `total` points, of each cluster the first ones in `order`."""
    shares = np.ceil(sizes * (total / len(numbers))).astype(np.int64)
    wanted = np.minimum(sizes, np.maximum(shares, LEAST_REFERENCES))
    by_cluster = order[np.argsort(numbers[order], kind="stable")]
    place = np.arange(len(order)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    chosen: Array = by_cluster[place < np.repeat(wanted, sizes)]
    return chosen


def _silhouettes(
    points: Array, numbers: Array, rows: Array, references: Array, is_canceled: IsCanceled
) -> Array:
    """Silhouettes of the points `rows`, distances being averaged over `references`."""
    from scipy.spatial.distance import cdist

    references = references[np.argsort(numbers[references], kind="stable")]
    of_reference = numbers[references]
    # Clusters that have points have references.
    present, starts = np.unique(of_reference, return_index=True)
    counts = np.diff(np.append(starts, len(references)))
    column = np.zeros(int(numbers.max()) + 1, dtype=np.int64)
    column[present] = np.arange(len(present))
    is_reference = np.zeros(len(points), dtype=bool)
    is_reference[references] = True
    targets = points[references]
    values = np.empty(len(rows))
    for block in blocks(len(rows), len(references), is_canceled):
        inside = rows[block]
        sums = np.add.reduceat(cdist(points[inside], targets), starts, axis=1)
        own = column[numbers[inside]]
        each = np.arange(len(inside))
        # A point is no other point of its own cluster.
        others = counts[own] - is_reference[inside]
        near = sums[each, own] / np.maximum(others, 1)
        sums /= counts
        sums[each, own] = np.inf
        next_one = sums.min(axis=1)
        larger = np.maximum(near, next_one)
        # Points that all lie at one place are as near to the one as to the other.
        quotient = np.zeros(len(inside))
        np.divide(next_one - near, larger, out=quotient, where=larger > 0)
        quotient[others == 0] = 0.0
        values[block] = quotient
    return values
