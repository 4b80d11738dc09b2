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
from .policy import POLICY

#: Choices below this hardly count where it matters how two of them go together.
HARDLY = 1e-3


def annealed_prices(
    costs: Costs,
    points: Array,
    amounts: Array,
    bounds: Bounds,
    is_canceled: IsCanceled,
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

    Yields
    ------
    ndarray, shape (k,)
        The lower the temperature, the closer soft choices come to hard ones, on the sample. The
        last ones are so cold that colder choices would hardly lead nearer to a solution.
    """
    n_points, n_clusters = len(points), len(bounds.lower)
    hottest = costs.hottest(points)
    temperature = max(1.0, hottest)
    prices, in_a_cell = np.zeros(n_clusters), temperature / n_clusters
    cold = POLICY.first_cold * in_a_cell
    # In clumps that are far apart, costs differ much less within a cell than the spread of all
    # costs tells. From border to center margins grow from 0 to twice the median, about.
    margins = costs.diagram_of(points)(prices, is_canceled).margins
    margins = margins[(margins > 0) & np.isfinite(margins)]
    if len(margins):
        in_a_cell = min(in_a_cell, 2 * float(np.median(margins)))
    coldest = POLICY.first_cold * in_a_cell / POLICY.cooling ** (POLICY.cold_starts - 1)
    fixed = bounds.lower == bounds.upper
    shares = np.log(np.where(fixed, np.maximum(bounds.upper, 1) * n_clusters / bounds.total, 1.0))
    while True:
        # What is found while it is hot need not be found well: a part of the sample will do.
        share = min(1.0, POLICY.first_cold * in_a_cell / temperature)
        told_apart = n_clusters * min(1.0, in_a_cell / temperature)
        least = max(POLICY.hot_points, POLICY.hot_points_per_part * told_apart)
        part = slice(None, None, max(1, int(n_points / max(least, n_points * share))))
        heavy = amounts[part] * (bounds.total / float(amounts[part].sum()))
        heavy = heavy.astype(np.float32)
        choices = _Choices(costs, points[part], heavy, temperature, is_canceled)
        prices = _soft_prices(choices, bounds, prices, temperature, is_canceled)
        if temperature <= cold:
            yield prices
        if temperature <= coldest:
            return
        cooler = temperature / POLICY.cooling
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
) -> Array:
    """Prices (k,) by Newton's method with soft choices at one temperature."""

    def look(there: Array) -> tuple[_Soft, Array]:
        poll(is_canceled)
        soft = choices.under(there)
        return soft, soft.sizes

    soft, sizes = look(prices)
    for _ in range(POLICY.soft_steps):
        # A cluster that hardly any point of the sample chooses is not to shorten the whole step.
        excess = np.abs(bounds.balance(sizes, prices).excess)
        ridge = POLICY.soft_ridge * bounds.total / len(prices) + excess / POLICY.soft_reach
        laplacian = soft.laplacian(ridge, temperature, is_canceled)
        if _wrong(bounds, sizes, prices, laplacian) <= POLICY.rough_share * bounds.total:
            break
        step = solve_laplacian(laplacian, bounds, sizes, prices)
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        prices, soft, sizes = top
    return prices


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
        drift = POLICY.soft_reach / 2 * self._temperature
        if self._near is None or float(np.ptp(prices - self._looked_at)) > drift:
            reach = POLICY.soft_reach * self._temperature
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
