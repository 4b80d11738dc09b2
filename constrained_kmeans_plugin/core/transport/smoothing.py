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
from ..exact.arrays import Array, IsCanceled, poll
from .ascent import MOST_ARRAYS, Implicit, Laplacian, climbed, solve_laplacian
from .bounds import Bounds

#: While it is hot a part of it is enough, of so many points at least, and of so many for each
#: part of space that choices tell apart.
HOT_POINTS = 128
HOT_POINTS_PER_PART = 8
#: It begins at the variance of the points as temperature, which is divided by this factor
#: again and again; the first prices are those at this share of variance / k.
COOLING = 4.0
FIRST_COLD = 0.3
#: Where there are prices to start from, it begins at so many times that temperature.
REHEATED = 16.0
#: Steps at one temperature, which end when sizes miss their targets by at most this share.
MAX_STEPS = 20
ENOUGH = 0.002
#: Ties to the old prices, so that all can be solved for: a share of a cluster's weight, and so
#: strong where much is wrong that no price changes by more than so many times the temperature.
RIDGE = 1e-4
STEP_TEMPERATURES = 20.0
#: Choices that cost so many temperatures more than the best one are left out; and prices may
#: change by so many temperatures before it is looked anew which ones these are.
FAR_TEMPERATURES = 20.0
DRIFT_TEMPERATURES = 10.0
#: Choices below this hardly count where it matters how two of them go together.
HARDLY = 1e-3


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
        excess = np.abs(bounds.balance(sizes, prices).excess)
        ridge = RIDGE * bounds.total / len(prices) + excess / STEP_TEMPERATURES
        laplacian = soft.laplacian(ridge, temperature, is_canceled)
        if _wrong(bounds, sizes, prices, laplacian) <= ENOUGH * bounds.total:
            return prices, True
        step = solve_laplacian(laplacian, bounds, sizes, prices)
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        prices, soft, sizes = top
    return prices, False


@dataclass(frozen=True)
class _Soft:
    """How much each point of a sample chooses each center, where it does.

    Attributes
    ----------
    starts : ndarray of int, shape (m + 1,)
        Where the choices of each point begin.
    centers : ndarray of int, shape (q,)
    shares : ndarray of float32, shape (q,)
        They add up to 1 for each point.
    weighted : ndarray of float32, shape (q,)
        Times the weight of the point.
    sizes : ndarray of float64, shape (k,)
        What the centers get.
    """

    starts: Array
    centers: Array
    shares: Array
    weighted: Array
    sizes: Array

    def laplacian(self, ridge: Array, temperature: float, is_canceled: IsCanceled) -> Laplacian:
        """``(diag(sizes + ridge) - shares.T @ weighted) / temperature``.

        Products of shares that hardly count are left out.
        """
        from scipy.sparse import csr_matrix

        poll(is_canceled)
        counts = self.shares > HARDLY
        centers = self.centers[counts]
        kept = np.add.reduceat(counts, self.starts[:-1], dtype=np.int64)
        starts = np.append(0, np.cumsum(kept))
        shape = len(kept), len(self.sizes)
        poll(is_canceled)
        left, right = (
            csr_matrix((values[counts], centers, starts), shape=shape)
            for values in (self.shares, self.weighted)
        )
        degree = self.sizes + ridge
        if len(degree) <= MOST_ARRAYS:
            dense: Laplacian = (np.diag(degree) - (left.T @ right).toarray()) / temperature
            return dense
        own = np.bincount(centers, left.data * right.data, len(degree))
        return Implicit(degree, own, left, right, temperature, is_canceled)


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
        #: How many centers are not far for each point, which ones, and its costs there.
        self._near: Optional[tuple[Array, Array, Array]] = None
        self._looked_at = np.zeros(0)

    def under(self, prices: Array) -> _Soft:
        """Those under prices (k,)."""
        drift = DRIFT_TEMPERATURES * self._temperature
        if self._near is None or float(np.ptp(prices - self._looked_at)) > drift:
            reach = FAR_TEMPERATURES * self._temperature
            found = self._of.within(self._points, prices, reach, self._is_canceled)
            counts, centers, costs = (np.concatenate(parts) for parts in zip(*found))
            self._near, self._looked_at = (counts, centers, costs), prices
        counts, centers, costs = self._near
        starts = np.append(0, np.cumsum(counts))
        poll(self._is_canceled)
        reduced = prices[centers] - costs
        poll(self._is_canceled)
        reduced -= np.repeat(np.maximum.reduceat(reduced, starts[:-1]), counts)
        poll(self._is_canceled)
        # Seven digits are enough for what stands for all points anyway, and twice as fast.
        shares: Array = np.divide(reduced, self._temperature, dtype=np.float32, casting="same_kind")
        np.exp(shares, out=shares)
        shares /= np.repeat(np.add.reduceat(shares, starts[:-1]), counts)
        poll(self._is_canceled)
        weighted = shares * np.repeat(self._heavy, counts)
        poll(self._is_canceled)
        sizes = np.bincount(centers, weighted, len(prices))
        return _Soft(starts, centers, shares, weighted, sizes)


def _wrong(bounds: Bounds, sizes: Array, prices: Array, laplacian: Laplacian) -> float:
    """By how much, about, sizes miss their targets."""
    return float(np.abs(sizes - bounds.targets(sizes, prices, laplacian.diagonal())).sum()) / 2
