"""Good assignments of few weighted points: filled by regret, then moved and exchanged."""

from __future__ import annotations

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..exact.distances import squared_distances
from ..transport.bounds import Bounds, bound_violations, totals
from .loop import Assigning

#: Rounds of moves and exchanges at most.
MOST_ROUNDS = 40
#: Points, of which all pairs are compared, at most.
MOST_POINTS = 400


def leave_room(bounds: Bounds) -> bool:
    """Whether limits are mere capacities: minimums are at most half of what clusters hold.

    Where sums are nearly fixed, hardly any single point or pair can be moved.
    """
    return bool(2 * len(bounds.lower) * int(bounds.lower.max()) <= bounds.total)


class ExchangeStep(Assigning):
    """As `constrained.ExactStep`, nearly, for whole points of different weight.

    Points go to their nearest center with room, first those for which the next one is far worse;
    from there, or from where they were if that misses a limit, single points move and pairs are
    exchanged as long as that lowers the cost and keeps the limits.

    S. Martello, P. Toth, "Knapsack problems", 1990, section 7.4 (regret, then exchanges).

    Parameters
    ----------
    amounts : ndarray of int64, shape (m,)
    bounds : Bounds
        Of the centers (g,).
    asked : Bounds
        By which violations are counted; `bounds` may be wider where points miss them already.
    own : ndarray of int, shape (m,)
        Where the points are.
    """

    def __init__(self, amounts: Array, bounds: Bounds, asked: Bounds, own: Array) -> None:
        self._amounts, self._bounds, self._asked, self._own = amounts, bounds, asked, own
        self._is_first = True

    def missed(self, labels: Array) -> int:
        sums = totals(labels, self._amounts, len(self._asked.lower))
        return int(np.abs(bound_violations(sums, self._asked)).sum())

    def __call__(self, where: LatticePoints, centers: Array) -> tuple[Array, Array]:
        costs = squared_distances(where.snapped, centers) * self._amounts[:, None]
        if self._is_first:
            self._own, self._is_first = self._filled(costs), False
        self._own = self._exchanged(costs, self._own.copy())
        return self._own, centers

    def _filled(self, costs: Array) -> Array:
        """Labels (m,) by regret; those from before if some point finds no room."""
        least = np.partition(costs, 1, axis=1)
        order = np.argsort(least[:, 0] - least[:, 1], kind="stable")
        choices = np.argsort(costs, axis=1, kind="stable").tolist()
        room, amounts = self._bounds.upper.tolist(), self._amounts.tolist()
        labels = np.empty(len(costs), dtype=np.intp)
        for point in order.tolist():
            amount = amounts[point]
            for center in choices[point]:
                if amount <= room[center]:
                    room[center] -= amount
                    labels[point] = center
                    break
            else:
                return self._own
        sums = totals(labels, self._amounts, len(room))
        return self._own if (sums < self._bounds.lower).any() else labels

    def _exchanged(self, costs: Array, labels: Array) -> Array:
        """Labels (m,) after moves and exchanges; in a round each center takes part in one."""
        rows, amounts = np.arange(len(labels)), self._amounts
        low, high = self._bounds.lower, self._bounds.upper
        for _ in range(MOST_ROUNDS):
            sums = totals(labels, amounts, len(high))
            paid = costs[rows, labels]
            moves = paid[:, None] - costs
            fits = amounts[:, None] <= (high - sums)[None]
            fits &= (amounts <= (sums - low)[labels])[:, None]
            moves[~fits] = 0.0
            # What a point at another one's center would pay, less what it pays.
            more = costs[:, labels] - paid[:, None]
            pairs = -(more + more.T)
            heavier = amounts[None] - amounts[:, None]
            fits = heavier <= (high - sums)[labels][:, None]
            fits &= heavier >= (low - sums)[labels][:, None]
            pairs[~(fits & fits.T)] = 0.0
            gains = np.concatenate([moves, pairs], axis=1)
            best = gains.argmax(axis=1)
            gain = gains[rows, best]
            touched: set[int] = set()
            for point in np.argsort(-gain, kind="stable").tolist():
                if gain[point] <= 0:
                    break
                other = int(best[point]) - len(high)
                one = int(labels[point])
                two = int(best[point]) if other < 0 else int(labels[other])
                if one in touched or two in touched:
                    continue
                touched |= {one, two}
                labels[point] = two
                if other >= 0:
                    labels[other] = one
            if not touched:
                break
        return labels
