"""Prices from nothing: choices that are soft while it is hot, and are cooled.

At a temperature a point chooses every center a little, the more so the less it costs there.
Then the dual function is smooth, and Newton's method leads to its top from anywhere; the
prices of one temperature are a good start for the next lower one (Peyre, Cuturi,
*Computational Optimal Transport*, 2019, ch. 5). A sample of the points is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array, IsCanceled, blocks, gram, poll
from .ascent import MOST_ARRAYS, MOST_DENSE, Implicit, Laplacian, climbed, solve_laplacian
from .bounds import Bounds

#: While it is hot a part of it is enough, of so many points at least, and of so many for each
#: part of space that choices tell apart.
HOT_POINTS = 512
HOT_POINTS_PER_PART = 8
#: It begins at the variance of the points as temperature, which is divided by this factor
#: again and again; the first prices are those at this share of variance / k.
COOLING = 4.0
FIRST_COLD = 0.3
#: Where there are prices to start from, it begins at so many times that temperature.
REHEATED = 16.0
#: Steps at one temperature, which end when sizes miss their targets by at most this share.
MAX_STEPS = 8
ENOUGH = 0.01
#: A step changes no price difference by more than this many times the temperature.
MAX_TEMPERATURES = 100.0
#: Ties to the old prices, so that all can be solved for: a share of a cluster's weight.
RIDGE = 1e-4
#: Choices that cost so many temperatures more than the best one are left out where few cost
#: less, that is at most this share of all; and prices may change by so many temperatures
#: before it is looked anew which ones these are.
FAR_TEMPERATURES = 40.0
NEAR_SHARE = 0.2
DRIFT_TEMPERATURES = 25.0
#: Choices below this hardly count where it matters how two of them go together.
HARDLY = 1e-3
SPARSE_SHARE = 0.03
#: A sparse Laplacian takes at most so many multiplications, and is of so many clusters at most;
#: else it is not made, nor solved directly.
MOST_PRODUCTS = 3e7
MOST_DIRECT = 5000


def cooled_prices(
    costs: Costs,
    points: Array,
    amounts: Array,
    bounds: Bounds,
    is_canceled: IsCanceled,
    guess: Optional[Array] = None,
) -> Iterator[Array]:
    """Prices from colder and colder choices.

    Parameters
    ----------
    costs : Costs
    points : ndarray of int, shape (m,)
        A sample.
    amounts : ndarray of int64, shape (m,)
        The weight for which each of them stands.
    bounds : Bounds
    is_canceled : callable or None
    guess : ndarray, shape (k,), optional
        Prices that went astray, but are better than none: with them it need not be so hot.

    Yields
    ------
    ndarray, shape (k,)
        The lower the temperature, the closer soft choices come to hard ones, on the sample. From
        a guess there are none where it proves to be of no use.
    """
    n_points, n_clusters = len(points), len(bounds.lower)
    hottest = costs.hottest(points)
    temperature = max(1.0, hottest)
    cold = FIRST_COLD * temperature / n_clusters
    prices = np.zeros(n_clusters)
    fixed = bounds.lower == bounds.upper
    shares = np.log(np.where(fixed, np.maximum(bounds.upper, 1) * n_clusters / bounds.total, 1.0))
    if guess is not None:
        prices, temperature = guess, min(temperature, REHEATED * cold)
    while True:
        # What is found while it is hot need not be found well: a part of the sample will do.
        share = cold / max(cold, temperature)
        told_apart = min(float(n_clusters), hottest / temperature)
        least = max(HOT_POINTS, HOT_POINTS_PER_PART * told_apart)
        part = slice(None, None, max(1, int(n_points / max(least, n_points * share))))
        heavy = amounts[part] * (bounds.total / float(amounts[part].sum()))
        heavy = heavy.astype(np.float32)
        choices = _Choices(costs, points[part], heavy, temperature, is_canceled)
        prices, found = _soft_prices(choices, bounds, prices, temperature, is_canceled)
        if guess is not None and not found:
            return
        if temperature <= cold:
            yield prices
        cooler = temperature / COOLING
        if temperature > cold:
            cooler = max(cold, cooler)
        # A soft choice is the more likely the larger the cluster, by a price of the temperature
        # times the logarithm of its size: where sizes differ much, nobody would choose another.
        prices = np.rint(prices - (temperature - cooler) * shares)
        temperature = cooler


def _soft_prices(
    choices: _Choices,
    bounds: Bounds,
    prices: Array,
    temperature: float,
    is_canceled: IsCanceled,
) -> tuple[Array, bool]:
    """Newton with soft choices at one temperature: prices, and whether sizes meet targets."""

    def look(there: Array) -> tuple[_Soft, Array]:
        poll(is_canceled)
        soft = choices.under(there)
        return soft, soft.sizes

    soft, sizes = look(prices)
    for _ in range(MAX_STEPS):
        # A cluster that hardly any point of the sample chooses is not to shorten the whole step.
        ridge = RIDGE * bounds.total / len(prices)
        laplacian = soft.laplacian(ridge, temperature, is_canceled)
        if _wrong(bounds, sizes, prices, laplacian) <= ENOUGH * bounds.total:
            return prices, True
        step = solve_laplacian(laplacian, bounds, sizes, prices)
        step *= min(1.0, MAX_TEMPERATURES * temperature / max(1.0, float(np.ptp(step))))
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        prices, soft, sizes = top
    return prices, False


@dataclass(frozen=True)
class _Soft:
    """How much each point of a sample chooses each center, at least where it does.

    Attributes
    ----------
    choices : ndarray of float32, shape (m, k) or (q,)
        Shares that add up to 1 for each point.
    weighted : ndarray of float32, the same shape
        Times the weight of the point.
    sizes : ndarray of float64, shape (k,)
        What the centers get.
    pairs : (ndarray, ndarray) or None
        Where each point begins (m + 1,), and centers (q,), if not all are in a matrix.
    """

    choices: Array
    weighted: Array
    sizes: Array
    pairs: Optional[tuple[Array, Array]] = None

    def laplacian(self, ridge: float, temperature: float, is_canceled: IsCanceled) -> Laplacian:
        """``(diag(sizes + ridge) - choices.T @ weighted) / temperature``.

        Products of choices that hardly count may be left out.
        """
        from scipy.sparse import csc_matrix, csr_matrix, diags

        degree = self.sizes + ridge
        shape = len(self.choices), len(self.sizes)
        poll(is_canceled)
        counts = self.choices > HARDLY
        if self.pairs is not None:
            starts, centers = self.pairs
            shape = len(starts) - 1, shape[1]
            kept = np.add.reduceat(counts, starts[:-1], dtype=np.int64)
            centers = centers[counts]
        elif np.count_nonzero(counts) > SPARSE_SHARE * counts.size:
            left, right = self.choices, self.weighted
            if len(degree) > MOST_DENSE:
                own = np.einsum("ij,ij->j", left, right)
                return Implicit(degree, own, left, right, temperature, is_canceled)
            dense = (np.diag(degree) - gram(left, right)) / temperature
            return dense if len(degree) <= MOST_ARRAYS else csc_matrix(dense)
        else:
            kept, centers = counts.sum(axis=1), np.nonzero(counts)[1]
        starts = np.append(0, np.cumsum(kept))
        poll(is_canceled)
        left, right = (
            csr_matrix((values[counts], centers, starts), shape=shape)
            for values in (self.choices, self.weighted)
        )
        poll(is_canceled)
        if len(degree) > MOST_DIRECT or float(kept.astype(float) @ kept) > MOST_PRODUCTS:
            own = np.bincount(centers, left.data * right.data, len(degree))
            return Implicit(degree, own, left, right, temperature, is_canceled)
        sparse = (diags(degree, format="csc") - (left.T @ right).tocsc()) / temperature
        return sparse.toarray() if len(degree) <= MOST_ARRAYS else sparse


class _Choices:
    """Soft choices of points at one temperature, under whatever prices.

    Parameters
    ----------
    costs : Costs
    points : ndarray of int, shape (m,)
    heavy : ndarray of float32, shape (m,)
        Weights of the points.
    temperature : float
    is_canceled : callable or None
    """

    def __init__(
        self,
        costs: Costs,
        points: Array,
        heavy: Array,
        temperature: float,
        is_canceled: IsCanceled,
    ) -> None:
        self._of, self._points = costs, points
        self._heavy, self._temperature = heavy, temperature
        self._is_canceled = is_canceled
        #: Where each point begins, centers that are not far for it, and its costs there.
        self._near: Optional[tuple[Array, Array, Array]] = None
        self._looked_at: Optional[Array] = None
        #: What all points cost at all centers, where most of these are not far.
        self._costs: Optional[Array] = None

    def under(self, prices: Array) -> _Soft:
        """Those under prices (k,)."""
        if self._costs is None:
            drift = DRIFT_TEMPERATURES * self._temperature
            if self._looked_at is None or float(np.ptp(prices - self._looked_at)) > drift:
                self._near, self._looked_at = self._find_near(prices), prices
            if self._near is not None:
                return self._among_near(*self._near, prices)
            self._costs = np.empty((len(self._points), len(prices)))
            for block in blocks(len(self._points), len(prices), self._is_canceled):
                self._costs[block] = self._of.block(self._points[block])
        choices, weighted = np.empty((2, *self._costs.shape), dtype=np.float32)
        sizes = np.zeros(len(prices))
        for block in blocks(len(self._points), len(prices), self._is_canceled):
            reduced = prices - self._costs[block]
            reduced -= reduced.max(axis=1)[:, None]
            shares = self._shares(reduced)
            shares /= shares.sum(axis=1)[:, None]
            choices[block] = shares
            weighted[block] = shares * self._heavy[block, None]
            sizes += weighted[block].sum(axis=0, dtype=float)
        return _Soft(choices, weighted, sizes)

    def _find_near(self, prices: Array) -> Optional[tuple[Array, Array, Array]]:
        """The choices that are not far; None if these are most of them."""
        n_clusters = len(prices)
        counts, centers, costs = [], [], []
        for block in blocks(len(self._points), n_clusters, self._is_canceled):
            some = self._of.block(self._points[block])
            reduced = prices - some
            far = reduced.max(axis=1) - FAR_TEMPERATURES * self._temperature
            # In one row after the other they are found several times as fast as in a matrix.
            near = np.flatnonzero(reduced >= far[:, None])
            if len(near) > NEAR_SHARE * some.size:
                return None
            ends = np.searchsorted(near, np.arange(len(some) + 1) * n_clusters)
            counts.append(np.diff(ends))
            centers.append(near - np.repeat(np.arange(len(some)) * n_clusters, counts[-1]))
            costs.append(some.ravel()[near])
        starts = np.append(0, np.cumsum(np.concatenate(counts)))
        near_centers = np.concatenate(centers)
        poll(self._is_canceled)
        return starts, near_centers, np.concatenate(costs)

    def _among_near(self, starts: Array, centers: Array, costs: Array, prices: Array) -> _Soft:
        """The same where points choose among few centers."""
        counts = np.diff(starts)
        poll(self._is_canceled)
        reduced = prices[centers] - costs
        poll(self._is_canceled)
        reduced -= np.repeat(np.maximum.reduceat(reduced, starts[:-1]), counts)
        poll(self._is_canceled)
        choices = self._shares(reduced)
        choices /= np.repeat(np.add.reduceat(choices, starts[:-1]), counts)
        poll(self._is_canceled)
        weighted = choices * np.repeat(self._heavy, counts)
        poll(self._is_canceled)
        sizes = np.bincount(centers, weighted, len(prices))
        return _Soft(choices, weighted, sizes, (starts, centers))

    def _shares(self, reduced: Array) -> Array:
        """What has still to be divided by its sum."""
        # Seven digits are enough for what stands for all points anyway, and twice as fast.
        shares: Array = np.divide(reduced, self._temperature, dtype=np.float32, casting="same_kind")
        return np.exp(shares, out=shares)


def _wrong(bounds: Bounds, sizes: Array, prices: Array, laplacian: Laplacian) -> float:
    """By how much, about, sizes miss their targets."""
    return float(np.abs(sizes - bounds.targets(sizes, prices, laplacian.diagonal())).sum()) / 2
