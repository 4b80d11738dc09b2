"""Size bounds, and what prices ask of the sizes within them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..exact.arrays import Array
from ..exact.lattice import COST_BITS

#: Guessed prices are kept within this, so that a cost plus two of them is exact. Optimal
#: prices of clusters with points differ by no more than a squared distance anyway.
MAX_PRICE = 2.0 ** (COST_BITS - 1)
#: Room that whole points of different weight are left between a minimum and a maximum, as
#: a share of the maximum.
LEAST_ROOM = 0.002
#: Bounds are wide if they differ by more than this share of the maximum.
WIDE = 0.1


@dataclass(frozen=True)
class Bounds:
    """Bounds on the weight of the clusters, and the whole weight they are for.

    Weights are integers; without weights each point weighs 1.

    Attributes
    ----------
    lower, upper : ndarray of int64, shape (k,)
    total : int
    """

    lower: Array
    upper: Array
    total: int

    @property
    def wide(self) -> Array:
        """Where (k,) minimum and maximum are so far apart that it matters which one binds."""
        wide: Array = self.upper - self.lower > WIDE * self.upper
        return wide

    def balance(self, sizes: Array, prices: Array) -> Balance:
        """Compare sizes (k,) with what prices (k,) and bounds ask for."""
        lower, upper = self.lower, self.upper
        between = np.minimum(np.maximum(sizes, lower), upper)
        flows = np.where(prices > 0, lower, np.where(prices < 0, upper, between))
        excess = sizes - flows
        return Balance(flows, excess, float(np.abs(excess).sum() + abs(excess.sum())) / 2)

    def anchor(self, prices: Array) -> Array:
        """Shift all prices by the constant that suits the bounds best.

        A common shift moves no point, but it decides which clusters stand at their
        minimum and which at their maximum: the dual is largest where these sizes add up
        to the total. Prices of no use are cut to where differences of costs stay exact.
        """
        order = np.argsort(prices, kind="stable")
        # Total size if the clusters up to each place in the order stood at their maximum.
        totals = int(self.lower.sum()) + np.cumsum((self.upper - self.lower)[order])
        if totals[-1] <= self.total:
            turning = order[-1]
        else:
            turning = order[int(np.searchsorted(totals, self.total, side="right"))]
        shifted: Array = np.clip(prices - prices[turning], -MAX_PRICE, MAX_PRICE)
        return shifted

    def targets(self, sizes: Array, prices: Array, stiffness: Array) -> Array:
        """Sizes (k,) to aim at, given by how much weight a price attracts (`stiffness`).

        Sizes equal their targets if and only if prices and sizes suit the bounds. Where
        undoing the price would leave a size within its bounds, that is the target: the
        cluster needs no price. Else it is the bound that this would break (a primal-dual
        active set: Hintermueller, Ito, Kunisch, SIAM J. Optim. 13, 2002).
        """
        without: Array = sizes - stiffness * prices
        targets: Array = np.minimum(np.maximum(without, self.lower), self.upper)
        return targets

    def attainable(self, amounts: Array) -> Bounds:
        """Bounds that whole points with `amounts` (n,) can be asked to keep.

        Where minimum and maximum leave hardly any room, hitting it would only be a matter
        of luck, at the price of clusters that are less compact. It is none for clusters that
        are to weigh what one point does, unless there are more of them than of such points.
        """
        spare = np.maximum(np.ceil(LEAST_ROOM * self.upper) - (self.upper - self.lower), 0)
        spare = spare.astype(np.int64) // 2
        if spare.any():
            alone = np.sort(amounts[amounts >= self.lower[spare > 0].min()])
            fitting = np.searchsorted(alone, self.upper, "right")
            fitting = fitting - np.searchsorted(alone, self.lower)
            _, places, counts = np.unique(self.upper, return_inverse=True, return_counts=True)
            spare[counts[places] <= fitting] = 0
        return Bounds(np.maximum(self.lower - spare, 0), self.upper + spare, self.total)

    def step(self, prices: Array, step: Array) -> Array:
        """Prices after a step. If none of them is 0 their common constant is still free."""
        tried: Array = np.clip(np.rint(prices + step), -MAX_PRICE, MAX_PRICE)
        # What a price stands for changes at 0, where bounds are wide: a step ends there.
        tried[self.wide & (tried * prices < 0)] = 0.0
        anchored = np.count_nonzero(tried) < len(tried)
        return tried if anchored else self.anchor(tried)


@dataclass(frozen=True)
class Balance:
    """Sizes of a diagram's cells against the bounds.

    Attributes
    ----------
    flows : ndarray, shape (k,)
        For each cluster the size that its price stands for: the minimum where the price
        is positive, the maximum where it is negative; where it is 0 any size within the
        bounds will do, and this is the nearest one.
    excess : ndarray, shape (k,)
        Size minus flow.
    misplaced : float
        Weight that has to move, at least, until each size is what its price stands for.
    """

    flows: Array
    excess: Array
    misplaced: float


def totals(labels: Array, amounts: Optional[Array], n_clusters: int) -> Array:
    """Weight of each cluster (k,) as int64, from labels (m,) and weights (m,) or None."""
    if amounts is None:
        return np.bincount(labels, minlength=n_clusters)
    # Exact: the whole weight is below 2**53.
    result: Array = np.bincount(labels, weights=amounts, minlength=n_clusters).astype(np.int64)
    return result


def bound_violations(sums: Array, bounds: Bounds) -> Array:
    """By how much sums (k,) are above their maximum or, negative, below their minimum."""
    result: Array = np.maximum(sums - bounds.upper, 0) - np.maximum(bounds.lower - sums, 0)
    return result
