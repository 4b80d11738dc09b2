"""Where the centers start: k-means++, random points, a Gaussian, or the farthest points.

All draws come from the uniform and normal streams of `numpy.random.RandomState`, which
NumPy keeps the same for ever (NEP 19), and are compared with numbers that do not depend
on the platform. All functions work in lattice coordinates.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Optional

import numpy as np

from ..costs.candidates import CHUNK_POINTS
from ..costs.tiles import TiledPoints
from ..exact.arrays import Array, IsCanceled, extremes, poll
from ..exact.distances import row_distances

#: Names of the initialisations, in the order in which user interfaces list them.
INIT_METHODS = ("k-means++", "random", "gaussian", "farthest", "balanced", "auto")
#: Bits of coordinates from which main axes are found, so that sums of their products are exact.
_AXIS_BITS, _AXIS_POINTS = 11, 1 << 20
_AXIS_ROUNDS = 8


def initial_centers(
    method: str,
    tiles: TiledPoints,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled = None,
) -> Array:
    """First centers (k, d) by one of `INIT_METHODS`.

    Parameters
    ----------
    method : str
    tiles : TiledPoints
        In lattice coordinates, with at least k distinct places.
    n_clusters : int
    weights : ndarray, shape (n,), optional
        Points are drawn in proportion to them.
    random : RandomState
    is_canceled : callable, optional
    """
    points = tiles.points
    if method == "k-means++":
        return _plus_plus(tiles, n_clusters, weights, random, is_canceled)
    if method == "random":
        return _random_points(points, n_clusters, weights, random)
    if method == "farthest":
        return _farthest_points(tiles, n_clusters, weights, random, is_canceled)
    if method == "balanced":
        return _balanced_parts(points, n_clusters, weights, random, is_canceled)
    return _gaussian(points, n_clusters, weights, random)


def method_of_start(method: str, start: int, limited: bool, searched: bool = False) -> str:
    """What a method stands for at start number `start`: "auto" for one or two others.

    Where sizes are limited, balanced parts need fewer iterations, and often end better where
    points are clustered; where they do not, k-means++ makes up for it. So they take turns.

    But where neighborhoods are searched afterwards (`searched`), all starts are by k-means++: from
    balanced parts of clustered points, such searches ended higher in all measurements.
    """
    if method != "auto":
        return method
    return "balanced" if limited and not searched and start % 2 == 0 else "k-means++"


def draw(cumulative: Array, uniform: Array) -> Array:
    """Indices drawn in proportion to weights, given as their running sum."""
    total = cumulative[-1]
    drawn = np.searchsorted(cumulative, uniform * total, side="right")
    # Rounding may lift the largest draw onto the total itself.
    last: Array = np.minimum(drawn, np.searchsorted(cumulative, total, side="left"))
    return last


def _first_draw(n_points: int, weights: Optional[Array], random: np.random.RandomState) -> int:
    uniform = random.random_sample(1)
    base = np.ones(n_points) if weights is None else weights
    return int(draw(np.cumsum(base), uniform)[0])


class _Closest:
    """How far each point is from the nearest center chosen so far.

    A tile whose box is farther from a new center than its points are from the old ones
    needs no look.

    Attributes
    ----------
    distances : ndarray, shape (n,)
        Squared distances in reading order.
    """

    def __init__(self, tiles: TiledPoints, weights: Optional[Array], first: int) -> None:
        self._points = tiles.points
        self._weights = weights
        self.distances = row_distances(tiles.points, tiles.points[first])
        #: Of few points all are looked at, which is quicker.
        self._tiles = tiles if len(tiles) > CHUNK_POINTS else None
        if self._tiles is None:
            return
        self._order = tiles.order.reshape(-1, tiles.order.shape[2])
        self._low = tiles.low.reshape(len(self._order), -1)
        self._high = tiles.high.reshape(len(self._order), -1)
        self._grouped = self.distances[self._order]
        # A point that fills two places counts at the first of them.
        self._grouped[:, 1:][self._order[:, 1:] == self._order[:, :-1]] = 0.0
        self._farthest = self._grouped.max(axis=1)

    def weighted(self, distances: Array) -> Array:
        """Squared distances times weights."""
        return distances if self._weights is None else distances * self._weights

    def farthest_point(self) -> int:
        """The point farthest from all centers, of those that weigh something."""
        if self._weights is None:
            return int(self.distances.argmax())
        return int(np.where(self._weights > 0, self.distances, -1.0).argmax())

    def best_of(self, drawn: Array, total: float) -> int:
        """Which point (t,) leaves the least sum of weighted distances, now `total`."""
        points = self._points
        left = np.array(list(dict.fromkeys(drawn.tolist())))
        if self._tiles is not None and len(left) > 1:
            sums = total - self._gains(self._tiles.grouped, points[left])
            # Which of almost equal sums is least depends on the order of summation.
            left = left[sums <= sums.min() + total * len(points) * 2.0**-50]
        if len(left) == 1 or (points[left[1:]] == points[left[0]]).all():
            return int(left[0])
        distances = np.minimum(self.distances, row_distances(points, points[left][:, None]))
        return int(left[np.argmin(np.cumsum(self.weighted(distances), axis=1)[:, -1])])

    def add(self, point: int) -> None:
        """Point number `point` becomes a center."""
        if self._tiles is None:
            distances = row_distances(self._points, self._points[point])
            np.minimum(self.distances, distances, out=self.distances)
            return
        center = self._points[point, None]
        for _, tiles, distances in self._nearer(self._tiles.grouped, center):
            nearer = distances < self._grouped[tiles]
            self.distances[self._order[tiles][nearer]] = distances[nearer]
            self._grouped[tiles] = np.minimum(self._grouped[tiles], distances)
            self._farthest[tiles] = self._grouped[tiles].max(axis=1)

    def _gains(self, grouped: Array, centers: Array) -> Array:
        """By how much each of some centers (t, d) lowers the sum of weighted distances, about."""
        gains = np.zeros(len(centers))
        for which, tiles, distances in self._nearer(grouped, centers):
            np.subtract(self._grouped[tiles], distances, out=distances)
            np.maximum(distances, 0.0, out=distances)
            if self._weights is not None:
                distances *= self._weights[self._order[tiles]]
            gains += np.bincount(which, distances.sum(axis=1), len(centers))
        return gains

    def _nearer(self, grouped: Array, centers: Array) -> Iterator[tuple[Array, Array, Array]]:
        """Which of the centers (t, d) may be nearer to which tiles, and their points' distances."""
        outside = np.zeros((len(centers), len(self._low)))
        for low, high, center in zip(self._low.T, self._high.T, centers.T):
            away = np.maximum(np.maximum(low - center[:, None], center[:, None] - high), 0.0)
            away *= away
            outside += away
        every, touched = np.nonzero(outside < self._farthest)
        step = max(1, CHUNK_POINTS // self._order.shape[1])
        for first in range(0, len(touched), step):
            which, tiles = every[first : first + step], touched[first : first + step]
            near, own = grouped[tiles], centers[which]
            distances = near[:, 0] - own[:, 0, None]
            distances *= distances
            for axis in range(1, centers.shape[1]):
                difference = near[:, axis] - own[:, axis, None]
                difference *= difference
                distances += difference
            yield which, tiles, distances


def _plus_plus(
    tiles: TiledPoints,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled,
) -> Array:
    """Greedy k-means++: of a few points drawn by squared distance, the best one enters.

    D. Arthur, S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA
    2007; the number of trials, 2 + log k, is the one of scikit-learn.
    """
    trials = 2 + int(math.log(n_clusters))
    chosen = [_first_draw(len(tiles), weights, random)]
    closest = _Closest(tiles, weights, chosen[0])
    for _ in range(1, n_clusters):
        poll(is_canceled)
        # Running sums add in reading order: the same total on every platform.
        cumulative = np.cumsum(closest.weighted(closest.distances))
        total = float(cumulative[-1])
        uniform = random.random_sample(trials)
        if total > 0:
            chosen.append(closest.best_of(draw(cumulative, uniform), total))
        else:
            # All points that weigh something are at the centers.
            chosen.append(closest.farthest_point())
        closest.add(chosen[-1])
    return tiles.points[chosen]


def _random_points(
    points: Array, n_clusters: int, weights: Optional[Array], random: np.random.RandomState
) -> Array:
    """Points at k distinct places, drawn one after the other by their weight.

    Where there are fewer places that weigh something, the first ones come again.
    """
    # The order of log(u) / w is that of a weighted draw without replacement (Efraimidis
    # and Spirakis, "Weighted random sampling with a reservoir", 2006).
    uniform = random.random_sample(len(points))
    base = np.ones(len(points)) if weights is None else weights
    keys = np.full(len(points), np.inf)
    np.divide(-np.log1p(-uniform), base, out=keys, where=base > 0)
    order = np.argsort(keys, kind="stable")
    order = order[: np.count_nonzero(base)]
    taken = min(len(order), 4 * n_clusters + 16)
    while True:
        head = points[order[:taken]]
        _, first = np.unique(head, axis=0, return_index=True)
        if len(first) >= n_clusters or taken == len(order):
            centers: Array = head[np.resize(np.sort(first), n_clusters)]
            return centers
        taken = min(len(order), 4 * taken)


def _farthest_points(
    tiles: TiledPoints,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled,
) -> Array:
    """A drawn point, then always the point farthest from all chosen ones.

    T. F. Gonzalez, "Clustering to minimize the maximum intercluster distance",
    Theoretical Computer Science 38, 1985.
    """
    chosen = [_first_draw(len(tiles), weights, random)]
    closest = _Closest(tiles, weights, chosen[0])
    for _ in range(1, n_clusters):
        poll(is_canceled)
        chosen.append(closest.farthest_point())
        closest.add(chosen[-1])
    return tiles.points[chosen]


def _gaussian(
    points: Array, n_clusters: int, weights: Optional[Array], random: np.random.RandomState
) -> Array:
    """Draws from the normal distribution with the points' mean and covariance.

    They are kept within the points' bounding box. A singular covariance (collinear or
    coincident points) gives draws within the subspace that the points span.
    """
    dimensions = points.shape[1]
    base = np.ones(len(points)) if weights is None else weights
    total = np.cumsum(base)[-1]
    mean = np.array([np.cumsum(points[:, a] * base)[-1] for a in range(dimensions)]) / total
    centered = points - mean
    covariance = np.empty((dimensions, dimensions))
    for a in range(dimensions):
        for b in range(a + 1):
            moment = np.cumsum(centered[:, a] * centered[:, b] * base)[-1] / total
            covariance[a, b] = covariance[b, a] = moment
    normal = random.standard_normal((n_clusters, dimensions))
    draws = mean + normal @ _root(covariance).T
    draws = np.clip(np.rint(draws), points.min(axis=0), points.max(axis=0))
    result: Array = draws
    return result


def _balanced_parts(
    points: Array,
    n_clusters: int,
    weights: Optional[Array],
    random: np.random.RandomState,
    is_canceled: IsCanceled,
) -> Array:
    """Means of parts of equal weight: points are halved across their main axis, again and again.

    D. Boley, "Principal direction divisive partitioning", Data Mining and Knowledge Discovery 2,
    1998; here parts are in proportion to their clusters.
    """
    centers: list[Array] = []
    parts: list[tuple[Array, int]] = [(np.arange(len(points)), n_clusters)]
    while parts:
        poll(is_canceled)
        rows, clusters = parts.pop()
        some = points[rows]
        if clusters == 1:
            centers.append(_rounded_mean(some, None if weights is None else weights[rows]))
            continue
        first = _first_half(clusters, random)
        rows = rows[np.argsort(some @ _main_axis(some), kind="stable")]
        cut = len(rows) * first // clusters
        if weights is not None:
            running = np.cumsum(weights[rows])
            cut = int(np.searchsorted(running, running[-1] * (first / clusters)))
        # Each cluster of a part starts from a point of its own, if there are enough.
        cut = min(max(cut, first), max(len(rows) - (clusters - first), 1))
        parts += [(rows[cut:], clusters - first), (rows[:cut], first)]
    return np.array(centers)


def _first_half(clusters: int, random: np.random.RandomState) -> int:
    """How many of some clusters one half gets: about half of them, so that starts differ."""
    if clusters % 2 or clusters == 2:
        return (clusters + int(2 * random.random_sample())) // 2
    return clusters // 2 + (int(4 * random.random_sample()) + 1) // 2 - 1


def _rounded_mean(points: Array, weights: Optional[Array]) -> Array:
    """The mean (d,) of lattice points; running sums add in the same order on every platform."""
    base = np.ones(len(points)) if weights is None or not weights.any() else weights
    sums = [np.cumsum(column * base)[-1] for column in points.T]
    mean: Array = np.rint(np.array(sums) / np.cumsum(base)[-1])
    return mean


def _main_axis(points: Array) -> Array:
    """Integers (d,) along the direction in which points vary most, about (power iteration)."""
    points = points[:: 1 + len(points) // _AXIS_POINTS]
    low, high = extremes(points)
    extent = max(float((high - low).max()), 1.0)
    coarse = np.rint((points - (low + high) / 2) * (2.0**_AXIS_BITS / extent))
    axis = coarse[row_distances(coarse, np.zeros(points.shape[1])).argmax()]
    for _ in range(_AXIS_ROUNDS):
        axis = np.rint(axis / max(1.0, float(np.abs(axis).max())) * 2**8)
        axis = coarse.T @ (coarse @ axis)
    rounded: Array = np.rint(axis / max(1.0, float(np.abs(axis).max())) * 2**8)
    return rounded


def _root(covariance: Array) -> Array:
    """Lower triangular L with L L' = covariance, which may be singular (Cholesky)."""
    dimensions = len(covariance)
    root = np.zeros((dimensions, dimensions))
    for j in range(dimensions):
        pivot = covariance[j, j] - float((root[j, :j] ** 2).sum())
        # A pivot within rounding of 0 means a direction in which the points do not vary.
        if pivot <= 1e-12 * covariance[j, j]:
            continue
        root[j, j] = math.sqrt(pivot)
        for i in range(j + 1, dimensions):
            rest = covariance[i, j] - float((root[i, :j] * root[j, :j]).sum())
            root[i, j] = rest / root[j, j]
    return root
