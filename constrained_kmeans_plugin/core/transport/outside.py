"""More points than the centers can take: which of them to leave out, at least cost.

Points without a center are those of one more center, the outside (`costs.nested.WithOutside`),
that costs nothing from any place. Every size is then known: each center takes as many points as
it can, the outside takes the rest. So it is an assignment like any other.
"""

from __future__ import annotations

import numpy as np

from ..costs.costs import Costs
from ..costs.nested import WithOutside
from ..exact.arrays import Array, IsCanceled
from ..exact.distances import exact_sum
from .bounds import Bounds
from .certificate import certifying_prices, least_cost
from .solve import solve


def assign_what_fits(
    costs: Costs, capacities: Array, is_canceled: IsCanceled = None
) -> tuple[Array, int, Array, int]:
    """The best choice of as many points as fit.

    Parameters
    ----------
    costs : Costs
    capacities : ndarray of int64, shape (k,)
        How many points each center takes; fewer than n in all.
    is_canceled : callable, optional

    Returns
    -------
    (ndarray of int32, int, ndarray of float64, int)
        Labels (n,), -1 for points that do not fit; their cost; prices (k,) none of which is
        above 0; and what every choice costs at least, by these prices.
    """
    outside, n_points = costs.n_centers, costs.n_points
    sizes = np.append(capacities, n_points - capacities.sum())
    bounds = Bounds(sizes, sizes, n_points)
    opened = WithOutside(costs)
    solution = solve(opened, None, bounds, is_canceled=is_canceled)
    labels, points = solution.labels, np.arange(n_points)
    prices = certifying_prices(opened, points, labels, sizes, bounds, solution.prices, is_canceled)
    if prices is None:
        prices = np.zeros(outside + 1)
    least = least_cost(opened, None, prices, bounds, is_canceled)
    served = np.flatnonzero(labels < outside)
    cost = exact_sum(costs.pairs(served, labels[served]))
    own = prices[:outside] - prices[:outside].max()
    return np.where(labels < outside, labels, -1).astype(np.int32), cost, own, least
