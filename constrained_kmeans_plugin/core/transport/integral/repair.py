"""Limits that whole points break, repaired by moving and exchanging points near the borders.

Sums of whole points cannot hit limits that leave no room; what rounding breaks is repaired as far
as a local search can. It knows one thing: a move of a point from its cluster to another one, with
its weight and its cost. A step is a move, two that exchange points, two through a cluster between,
or, where none of these helps, an exchange of up to two points for up to two. Steps are looked for
everywhere at once, and of those that were found each is taken that is the best of all of its
clusters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np

from ...costs.costs import Costs
from ...costs.diagram import near_borders
from ...exact.arrays import Array, IsCanceled, blocks, poll, stretches
from ..bounds import Bounds, bound_violations, totals
from ..neighbors import Neighbors

#: Points of each cluster that may move: those nearest to its border.
NEAR = 64
#: With this number of clusters or fewer, all are neighbors of each other.
FEW_CLUSTERS = 24
#: Moves from a cluster to a neighbor that are looked at: the cheapest of points of like weight, up
#: to twice as heavy as each other; and all of them together, for an exchange.
ALIKE, EXCHANGED = 4, 24
#: Moves of which two may be made at once where nothing else helps.
COMBINED = 8
#: A step that repairs a smaller share of the squared misses of its clusters is not worth its cost.
WORTH_IT = 0.01
#: Rounds before the repair is given up, for each cluster.
ROUNDS = 60
#: Savings below this share of the largest cost are taken for rounding errors.
ROUNDING = 1e-9


def repair_bounds(
    costs: Costs,
    amounts: Array,
    bounds: Bounds,
    labels: Array,
    prices: Array,
    is_canceled: IsCanceled = None,
    fees: Optional[Array] = None,
) -> Array:
    """Labels (n,) that miss the attainable bounds by less, as far as a local search can.

    Each step lowers the sum of squared misses, lets no miss grow beyond the largest of its
    clusters, and takes no cluster's last point. Those come first that pay least, in reduced costs,
    for what they repair. Then steps follow that lower the cost, and not at the expense of a bound.

    Parameters
    ----------
    costs : Costs
    amounts : ndarray of int64, shape (n,)
    bounds : Bounds
    labels : ndarray of int, shape (n,)
        Whole points.
    prices : ndarray, shape (k,)
        Optimal prices of the divided optimum.
    is_canceled : callable, optional
    fees : ndarray, shape (k,), optional
        What a unit of weight costs in each cluster beside its cost.
    """
    bounds = bounds.attainable(amounts)
    if not bound_violations(totals(labels, amounts, costs.n_centers), bounds).any():
        return labels
    repair = _Repair(costs, amounts, bounds, labels, prices, is_canceled)
    # Prices tell what it is worth elsewhere that a cluster gives weight away.
    repair.run(-prices)
    for harder in (repair.widen, repair.combine):
        if not repair.missed.any():
            break
        harder()
        repair.run(-prices)
    repair.run(np.zeros(costs.n_centers) if fees is None else fees, saving=True)
    return repair.labels


@dataclass(frozen=True)
class _Steps:
    """Steps of up to four moves.

    Attributes
    ----------
    worth : ndarray, shape (s,)
        The less, the better.
    clusters : ndarray of int, shape (s, 3)
        Whose sums they change; some come twice.
    points, targets : ndarray of int, shape (s, 4)
        Which points move, and to where; -1 for none.
    """

    worth: Array
    clusters: Array
    points: Array
    targets: Array

    @classmethod
    def none(cls) -> _Steps:
        """No step at all."""
        moves = np.zeros((0, 4), dtype=np.int64)
        return cls(np.zeros(0), np.zeros((0, 3), dtype=np.int64), moves, moves)

    @classmethod
    def together(cls, several: list[_Steps]) -> _Steps:
        """All of several."""
        several = [cls.none(), *several]
        columns = ("worth", "clusters", "points", "targets")
        return cls(*(np.concatenate([getattr(each, name) for each in several]) for name in columns))

    def some(self, which: Array) -> _Steps:
        """Those of a mask (s,), or of indices."""
        return _Steps(*(of[which] for of in (self.worth, self.clusters, self.points, self.targets)))

    def best_apart(self, n_clusters: int) -> _Steps:
        """Those that are the best of all of their clusters: no two of them have one in common."""
        ranked = self.some(np.lexsort((*self.points.T, *self.targets.T, self.worth)))
        numbers = np.arange(len(ranked.worth))[:, None]
        first = np.full(n_clusters, len(numbers))
        np.minimum.at(first, ranked.clusters, np.broadcast_to(numbers, ranked.clusters.shape))
        return ranked.some((first[ranked.clusters] == numbers).all(axis=1))


class _Repair:
    """Whole points, and the moves of those near the borders."""

    def __init__(
        self,
        costs: Costs,
        amounts: Array,
        bounds: Bounds,
        labels: Array,
        prices: Array,
        is_canceled: IsCanceled,
    ) -> None:
        k = costs.n_centers
        self.labels = labels.copy()
        self._costs, self._amounts, self._is_canceled = costs, amounts, is_canceled
        self._lower, self._upper = bounds.lower.astype(float), bounds.upper.astype(float)
        self._sums = totals(labels, amounts, k).astype(float)
        self._counts = np.bincount(labels, minlength=k)
        diagram = costs.diagram(prices, is_canceled)
        self._near = Neighbors(k)
        if k <= FEW_CLUSTERS:
            self._near.add_all()
        self._near.add(diagram.labels, np.maximum(diagram.runners_up, 0))
        self._near.add(diagram.labels, labels)
        self._near.connect(costs, is_canceled)
        self._rows = near_borders(diagram.labels, diagram.margins, k, NEAR)
        own = costs.pairs(self._rows, labels[self._rows]) * amounts[self._rows]
        #: What may be given at once: no move, or one of so many, or two.
        self._gifts: tuple[Array, Array] = (
            np.arange(EXCHANGED + 1),
            np.zeros(EXCHANGED + 1, dtype=np.int64),
        )
        self._least_saving = ROUNDING * float(own[np.isfinite(own)].max(initial=1.0))
        #: Clusters whose points changed.
        self._touched = np.zeros(k, dtype=bool)

    @property
    def missed(self) -> Array:
        """By how much each cluster (k,) misses its bounds."""
        return self._missed_by(self._sums, slice(None))

    def _missed_by(self, sums: Array, clusters: Union[slice, Array]) -> Array:
        """By how much sums would miss the bounds of clusters."""
        above, below = sums - self._upper[clusters], self._lower[clusters] - sums
        result: Array = np.maximum(np.maximum(above, below), 0.0)
        return result

    def widen(self) -> None:
        """Let points move to neighbors of neighbors."""
        self._near.widen()

    def combine(self) -> None:
        """Let clusters exchange two points at once."""
        one, other = np.triu_indices(COMBINED + 1, 1)
        self._gifts = np.append(0, other), np.append(0, one)

    def run(self, offsets: Array, saving: bool = False) -> None:
        """Take steps until none helps, or there were too many rounds.

        Parameters
        ----------
        offsets : ndarray, shape (k,)
            What a unit of weight costs in each cluster beside its cost.
        saving : bool
            Whether to lower the cost instead of the misses, where points moved before.
        """
        self._offsets, left = offsets, ROUNDS * len(offsets)
        # The cheapest moves are taken; whether there are others is seen in the end.
        while left > 0 and (done := self._rounds(saving, left)):
            left -= done

    def _rounds(self, saving: bool, most: int) -> int:
        """Take steps among the cheapest moves: in how many rounds."""
        self._list_moves()
        stale = self._touched.copy() if saving else self.missed > 0
        known = _Steps.none()
        for done in range(most):
            poll(self._is_canceled)
            fresh = known.some(~np.logical_or.reduce(stale[known.clusters], axis=1))
            known = _Steps.together([fresh, *self._steps(stale, saving)])
            chosen = known.best_apart(len(stale))
            if not len(chosen.worth) and not saving:
                chosen = _Steps.together(list(self._chains())).best_apart(len(stale))
            if not len(chosen.worth):
                return done
            stale = np.zeros(len(stale), dtype=bool)
            stale[chosen.clusters] = True
            self._touched |= stale
            self._take(chosen)
        return most

    def _take(self, steps: _Steps) -> None:
        moving = steps.points >= 0
        points, targets = steps.points[moving], steps.targets[moving]
        own, weights = self.labels[points], self._amounts[points]
        np.subtract.at(self._sums, own, weights)
        np.add.at(self._sums, targets, weights)
        np.subtract.at(self._counts, own, 1)
        np.add.at(self._counts, targets, 1)
        self.labels[points] = targets
        moved = np.zeros(len(self.labels), dtype=bool)
        moved[points] = True
        stay = ~moved[self._points]
        kept = (self._points[stay], self._targets[stay], self._paid[stay])
        self._keep([kept, self._moves_of(np.sort(points))])

    def _keep(self, parts: list[tuple[Array, Array, Array]]) -> None:
        """Let these be the moves among which steps are looked for."""
        self._points, self._targets, self._paid = (np.concatenate(of) for of in zip(*parts))

    def _moves_of(self, points: Array) -> tuple[Array, Array, Array]:
        """The moves of some points: each one's point, its target, and what it costs."""
        counts, targets = self._near.of(self.labels[points])
        points = np.repeat(points, counts)
        own = self.labels[points]
        with np.errstate(invalid="ignore"):
            paid = self._costs.pairs(points, targets) - self._costs.pairs(points, own)
            paid += self._offsets[targets] - self._offsets[own]
            paid *= self._amounts[points]
        # Each cluster is near itself, and some pairs are not allowed.
        real = np.isfinite(paid) & (own != targets)
        return points[real], targets[real], paid[real]

    def _list_moves(self) -> None:
        """List the cheapest moves between every two neighbors, of points of like weight."""
        k, parts = len(self._sums), [self._moves_of(np.zeros(0, dtype=np.int64))]
        rows = self._rows[np.argsort(self.labels[self._rows], kind="stable")]
        for block in blocks(len(rows), 1 + len(self._near) // k, self._is_canceled):
            points, targets, paid = self._moves_of(rows[block])
            sizes = np.frexp(self._amounts[points].astype(float))[1]
            pairs = self.labels[points] * np.int64(k) + targets
            order, ranks = _ranked(paid, pairs * 64 + sizes)
            some = order[ranks < ALIKE]
            parts.append((points[some], targets[some], paid[some]))
        self._keep(parts)

    def _steps(self, stale: Array, saving: bool) -> Iterator[_Steps]:
        """The best step between every two neighbors of which one is `stale`, if any helps."""
        k, own, targets = len(stale), self.labels[self._points], self._targets
        asked = stale[own] | stale[targets]
        if not saving:
            misses_any = self.missed > 0
            asked &= misses_any[own] | misses_any[targets]
        some = np.flatnonzero(asked)
        first, second = np.minimum(own, targets)[some], np.maximum(own, targets)[some]
        pairs, back = first * np.int64(k) + second, (own > targets)[some]
        order, ranks = _ranked(self._paid[some], 2 * pairs + back)
        most = self._gifts[0].max()
        order, ranks = order[ranks < most], ranks[ranks < most]
        numbers, places = np.unique(pairs[order], return_inverse=True)
        # There, and back; the first of each is to move nothing.
        table = np.full((2, len(numbers), most + 1), -1)
        table[back[order].astype(np.int64), places.ravel(), ranks + 1] = some[order]
        for block in blocks(len(numbers), len(self._gifts[0]) ** 2, self._is_canceled):
            one, other = np.divmod(numbers[block], k)
            yield self._best_of(one, other, table[:, block], saving)

    def _best_of(self, first: Array, second: Array, table: Array, saving: bool) -> _Steps:
        """The best step between every two clusters (p,), of moves in a table (2, p, m).

        What it costs for what it repairs is the less the better, or with `saving` its cost.
        """
        paid = np.append(self._paid, np.inf)[table]
        weights: Array = np.zeros(table.shape)
        paid[:, :, 0] = 0.0
        weights[table >= 0] = self._amounts[self._points[table[table >= 0]]]
        one, other = self._gifts
        paid, weights = (of[:, :, one] + of[:, :, other] for of in (paid, weights))
        cost = paid[0, :, :, None] + paid[1, :, None, :]
        given = weights[0, :, :, None] - weights[1, :, None, :]
        ours, theirs = self.missed[first], self.missed[second]
        # What may be given, lest a miss grow beyond the larger of the two.
        most, have, got = np.maximum(ours, theirs), self._sums[first], self._sums[second]
        low = np.maximum(have - self._upper[first], self._lower[second] - got) - most
        high = np.minimum(have - self._lower[first], self._upper[second] - got) + most
        fits = (given >= low[:, None, None]) & (given <= high[:, None, None])
        fits &= cost < (-self._least_saving if saving else np.inf)
        # To do nothing is no step, and no cluster loses its last point.
        fits[:, 0, 0] = False
        counts = np.sign(one) + np.sign(other)
        lost = counts[:, None] - counts
        have_points, got_points = (self._counts[of][:, None, None] for of in (first, second))
        fits &= (lost < have_points) & (-lost < got_points)
        pairs, there, back = np.nonzero(fits)
        cost, given = cost[fits], given[fits]
        before = (ours**2 + theirs**2)[pairs]
        left = self._missed_by(have[pairs] - given, first[pairs]) ** 2
        left += self._missed_by(got[pairs] + given, second[pairs]) ** 2
        if saving:
            helps, worth = left <= before, cost
        else:
            helps, worth = _worth(cost, before, left)
        some = np.flatnonzero(helps)
        order, ranks = _ranked(worth[some], pairs[some])
        best = some[order[ranks == 0]]
        pairs = pairs[best]
        there, back = there[best], back[best]
        chosen = (0, one[there]), (0, other[there]), (1, one[back]), (1, other[back])
        moves = np.stack([table[side, pairs, move] for side, move in chosen], axis=1)
        clusters = np.stack([first[pairs], second[pairs], second[pairs]], axis=1)
        return self._of_moves(worth[best], clusters, moves)

    def _of_moves(self, worth: Array, clusters: Array, moves: Array) -> _Steps:
        points = np.where(moves < 0, -1, self._points[moves])
        return _Steps(worth, clusters, points, np.where(moves < 0, -1, self._targets[moves]))

    def _chains(self) -> Iterator[_Steps]:
        """Two moves through a cluster between, out of one that misses its bounds or into it.

        A neighbor without room passes on what it gets.
        """
        k, missed, own = len(self._sums), self.missed, self.labels[self._points]
        order, ranks = _ranked(self._paid, own * np.int64(k) + self._targets)
        legs = order[ranks < ALIKE]
        is_over, is_under = self._sums > self._upper, self._sums < self._lower
        # From here one move leads to where weight is missing.
        near_under = np.zeros(k, dtype=bool)
        near_under[own[legs[is_under[self._targets[legs]]]]] = True
        firsts = legs[is_over[own[legs]] | near_under[self._targets[legs]]]
        starts = np.searchsorted(own[legs], np.arange(k + 1))
        for block in blocks(len(firsts), 1 + int(np.diff(starts).max()), self._is_canceled):
            middles = self._targets[firsts[block]]
            counts = np.diff(starts)[middles]
            one, two = np.repeat(firsts[block], counts), legs[stretches(starts[middles], counts)]
            a, b, c = own[one], own[two], self._targets[two]
            real = (a != c) & (is_over[a] | is_under[c]) & (self._counts[a] > 1)
            one, two, a, b, c = (of[real] for of in (one, two, a, b, c))
            gone, passed = self._amounts[self._points[one]], self._amounts[self._points[two]]
            before = missed[a] ** 2 + missed[b] ** 2 + missed[c] ** 2
            ours = self._missed_by(self._sums[a] - gone, a)
            between = self._missed_by(self._sums[b] + gone - passed, b)
            theirs = self._missed_by(self._sums[c] + passed, c)
            left = ours**2 + between**2 + theirs**2
            helps, worth = _worth(self._paid[one] + self._paid[two], before, left)
            largest = np.maximum(np.maximum(missed[a], missed[b]), missed[c])
            helps &= np.maximum(np.maximum(ours, between), theirs) <= largest
            nothing = np.full(len(one), -1)
            moves = np.stack([one, two, nothing, nothing], axis=1)[helps]
            yield self._of_moves(worth[helps], np.stack([a, b, c], axis=1)[helps], moves)


def _worth(cost: Array, before: Array, left: Array) -> tuple[Array, Array]:
    """Which steps (m,) repair enough of squared misses, and what they cost for it."""
    helps = before - left > WORTH_IT * before
    return helps, cost / np.where(helps, before - left, 1.0)


def _ranked(values: Array, groups: Array) -> tuple[Array, Array]:
    """Which values (m,) come in order, group by group, and the rank of each in its group."""
    order = np.lexsort((values, groups))
    ordered = groups[order]
    return order, np.arange(len(order)) - np.searchsorted(ordered, ordered)
