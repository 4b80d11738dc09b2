"""Prices from nothing: choices that are soft while it is hot, and are cooled.

At a temperature a point chooses every center a little, the more so the less it costs there.
Then the dual function is smooth, and Newton's method leads to its top from anywhere; the
prices of one temperature are a good start for the next lower one (Peyre, Cuturi,
*Computational Optimal Transport*, 2019, ch. 5). A sample of the points is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix

from .ascent import climbed, solve_laplacian
from .bounds import Bounds
from .lattice import Array, IsCanceled, poll

#: While it is hot a part of it is enough, of so many points at least.
HOT_POINTS = 512
HOT_POINTS_PER_CLUSTER = 2
#: It begins at the variance of the points as temperature, which is divided by this factor
#: again and again; the first prices are those at this share of variance / k.
COOLING = 4.0
FIRST_COLD = 0.3
#: Steps at one temperature, which end when sizes miss their targets by at most this share.
MAX_STEPS = 8
ENOUGH = 0.01
#: A step changes no price difference by more than this many times the temperature.
MAX_TEMPERATURES = 100.0
#: Choices below this are left out where few are above it: a share of all pairs.
HARDLY = 1e-3
SPARSE_SHARE = 0.03


def cooled_prices(
    costs: Array, amounts: Array, bounds: Bounds, hottest: float, is_canceled: IsCanceled
) -> Iterator[Array]:
    """Prices from colder and colder choices.

    Parameters
    ----------
    costs : ndarray, shape (m, k)
        What each point of a sample costs at each center.
    amounts : ndarray of int64, shape (m,)
        The weight for which it stands.
    bounds : Bounds
    hottest : float
        The first temperature, in units of cost.
    is_canceled : callable or None

    Yields
    ------
    ndarray, shape (k,)
        The lower the temperature, the closer soft choices come to hard ones, on the sample.
    """
    n_points, n_clusters = costs.shape
    temperature = max(1.0, hottest)
    cold = FIRST_COLD * temperature / n_clusters
    prices = np.zeros(n_clusters)
    while True:
        # What is found while it is hot need not be found well: a part of the sample will do.
        share = cold / max(cold, temperature)
        least = max(HOT_POINTS, HOT_POINTS_PER_CLUSTER * n_clusters)
        part = slice(None, None, max(1, int(n_points / max(least, n_points * share))))
        prices = _soft_prices(costs[part], amounts[part], bounds, prices, temperature, is_canceled)
        if temperature > cold:
            temperature = max(cold, temperature / COOLING)
        else:
            yield prices
            temperature /= COOLING


def _soft_prices(
    costs: Array,
    amounts: Array,
    bounds: Bounds,
    prices: Array,
    temperature: float,
    is_canceled: IsCanceled,
) -> Array:
    """Newton with soft choices at one temperature, given what points cost (m, k)."""
    heavy = (amounts * (bounds.total / float(amounts.sum())))[:, None].astype(np.float32)
    reduced = np.empty_like(costs)

    def look(there: Array) -> tuple[tuple[Array, Array], Array]:
        poll(is_canceled)
        np.subtract(there, costs, out=reduced)
        np.subtract(reduced, reduced.max(axis=1)[:, None], out=reduced)
        # Seven digits are enough for what stands for all points anyway, and twice as fast.
        choices = np.divide(reduced, temperature, dtype=np.float32, casting="same_kind")
        np.exp(choices, out=choices)
        choices /= choices.sum(axis=1)[:, None]
        weighted = choices * heavy
        return (choices, weighted), weighted.sum(axis=0, dtype=float)

    (choices, weighted), sizes = look(prices)
    for _ in range(MAX_STEPS):
        # A cluster that no point of the sample chooses still needs a pivot.
        laplacian = np.diag(sizes + 1e-9 * bounds.total) - _product(choices, weighted)
        laplacian /= temperature
        if _wrong(bounds, sizes, prices, laplacian) <= ENOUGH * bounds.total:
            break
        step = solve_laplacian(laplacian, bounds, sizes, prices)
        step *= min(1.0, MAX_TEMPERATURES * temperature / max(1.0, float(np.ptp(step))))
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        prices, (choices, weighted), sizes = top
    return prices


def _product(choices: Array, weighted: Array) -> Array:
    """``choices.T @ weighted``, but for what hardly counts."""
    counts = choices > HARDLY
    if np.count_nonzero(counts) > SPARSE_SHARE * counts.size:
        dense: Array = choices.T @ weighted
        return dense
    points, clusters = np.nonzero(counts)
    starts = np.append(0, np.cumsum(np.bincount(points, minlength=len(choices))))
    left, right = (
        csr_matrix((values[points, clusters], clusters, starts), shape=choices.shape)
        for values in (choices, weighted)
    )
    sparse: Array = (left.T @ right).toarray()
    return sparse


def _wrong(bounds: Bounds, sizes: Array, prices: Array, laplacian: Array) -> float:
    """By how much, about, sizes miss their targets."""
    return float(np.abs(sizes - bounds.targets(sizes, prices, np.diag(laplacian))).sum()) / 2
