"""Limits that whole points break, repaired by moving and exchanging points near the borders.

Sums of whole points cannot hit limits that leave no room; what rounding breaks is repaired as far
as a local search can.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Optional, Union

import numpy as np

from ...costs.costs import Costs
from ...costs.diagram import near_borders
from ...exact.arrays import Array, IsCanceled, blocks, poll, stretches
from ..bounds import Bounds, misses, totals

#: Points of each cluster that may be moved to repair bounds: those nearest to its border.
CANDIDATES = 256
#: Clusters to which each of them may go: those of least reduced cost; at first, and once more
#: where bounds are missed although they leave so much room, as a share of the whole weight.
TARGETS, FAR_TARGETS = 8, 16
ROOM_TO_GO_FAR = 0.1
#: Points of two clusters that are tried for an exchange, each with each: the cheapest.
EXCHANGED = 12
#: Clusters that are looked at before the repair is given up, for each cluster.
LOOKS = 60
#: Gains below this share are taken for rounding errors.
ROUNDING = 1e-9
#: What fills up rows of the cheapest moves.
NOTHING = [(np.inf, 0)] * EXCHANGED


def repair_bounds(
    costs: Costs,
    amounts: Array,
    bounds: Bounds,
    labels: Array,
    prices: Array,
    is_canceled: IsCanceled = None,
    fees: Optional[Array] = None,
    may_go_far: bool = True,
) -> Array:
    """Labels (n,) that miss the attainable bounds by less, as far as a local search can.

    Each step moves a point, or exchanges two, so that the sum of squared misses falls; among
    the steps out of and into a cluster that misses its bound the one that costs least for
    what it repairs. Where none does, the cluster next to it passes a point on. Then steps follow
    that lower the cost and let no miss grow.

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
    may_go_far : bool
        Whether points may go to more clusters where bounds are missed although they leave room.
    """
    if fees is None:
        fees = np.zeros(costs.n_centers)
    sums, bounds = totals(labels, amounts, costs.n_centers), bounds.attainable()
    if not misses(sums, bounds).any():
        return labels
    room = min(int(bounds.upper.sum()) - bounds.total, bounds.total - int(bounds.lower.sum()))
    may_go_far &= room >= ROOM_TO_GO_FAR * bounds.total
    for n_targets in (TARGETS, FAR_TARGETS) if may_go_far else (TARGETS,):
        search = _Repair(costs, amounts, bounds, labels, sums, prices, fees, n_targets, is_canceled)
        search.run(is_canceled)
        labels, sums = search.labels, totals(search.labels, amounts, costs.n_centers)
        if not misses(sums, bounds).any():
            break
    return labels


class _Repair:
    """Points near the borders, where each may go, and what that costs."""

    def __init__(
        self,
        costs_of: Costs,
        amounts: Array,
        bounds: Bounds,
        labels: Array,
        sums: Array,
        prices: Array,
        fees: Array,
        n_targets: int,
        is_canceled: IsCanceled,
    ) -> None:
        n_clusters = costs_of.n_centers
        self.labels = labels.copy()
        sums = sums.astype(float)
        diagram = costs_of.diagram(prices, is_canceled)
        self._rows = near_borders(diagram.labels, diagram.margins, n_clusters, CANDIDATES)
        self._own = self.labels[self._rows]
        self._weights = amounts[self._rows].astype(float)
        n_targets = self._n_targets = min(n_targets, n_clusters)
        self._targets = np.empty((len(self._rows), n_targets), dtype=np.int64)
        self._costs = np.empty((len(self._rows), n_targets))
        self._own_costs = np.empty(len(self._rows))
        for block in blocks(len(self._rows), n_clusters, is_canceled):
            costs = costs_of.block(self._rows[block])
            reduced, each = costs - prices, np.arange(len(costs))
            costs += fees
            self._own_costs[block] = costs[each, self._own[block]]
            for column in range(n_targets):
                # Some times the least is found sooner than all are sorted.
                least = reduced.argmin(axis=1)
                allowed = reduced[each, least] < np.inf
                reduced[each, least] = np.inf
                self._targets[block, column] = least
                self._costs[block, column] = np.where(allowed, costs[each, least], np.inf)
        self._scale = float((self._own_costs * self._weights).max(initial=1.0))
        #: What each move costs; infinite where a point is already, or may not go.
        self._paid = self._costs_of(np.arange(len(self._rows)))
        self._counts = np.bincount(self.labels, minlength=n_clusters)
        #: How far each cluster is above its maximum and below its minimum; negative for room.
        self._above, self._below = sums - bounds.upper, bounds.lower - sums
        self._missed = np.maximum(np.maximum(self._above, self._below), 0.0)
        #: For each cluster the moves that lead to it, and its points among the candidates.
        self._entering = _grouped(self._targets.ravel(), n_clusters)
        self._members = _grouped(self._own, n_clusters)
        self._cheapest = _Cheapest(self._targets, self._paid, self._weights, self._members)

    def _costs_of(self, places: Array) -> Array:
        """What the moves (m, t) of some candidates (m,) cost."""
        with np.errstate(invalid="ignore"):
            paid = self._costs[places] - self._own_costs[places, None]
        paid *= self._weights[places, None]
        own = self._targets[places] == self._own[places, None]
        paid[own | ~np.isfinite(paid)] = np.inf
        result: Array = paid
        return result

    def run(self, is_canceled: IsCanceled) -> None:
        """Repair, worst cluster first, until no step helps; then save what that cost too much."""
        n_clusters = len(self._missed)
        touched = np.zeros(n_clusters, dtype=bool)
        for improving in (False, True):
            # In turns where something may be saved, else by what is missed.
            waiting = touched.copy() if improving else ~touched
            for _ in range(LOOKS * n_clusters):
                poll(is_canceled)
                urgency = 1.0 if improving else self._missed
                urgent = np.where(waiting, urgency, 0.0)
                cluster = int(urgent.argmax())
                if urgent[cluster] == 0:
                    break
                moves = self._best_step(cluster, improving)
                if not moves and not improving:
                    moves = self._best_chain(cluster)
                waiting[cluster] = bool(moves)
                for move in moves:
                    ends = [self._own[move // self._n_targets], self._targets.ravel()[move]]
                    waiting[ends] = touched[ends] = True
                    self._move(move)

    def _move(self, move: int) -> None:
        place, target = move // self._n_targets, int(self._targets.ravel()[move])
        own, weight = int(self._own[place]), self._weights[place]
        for cluster, change in ((own, -weight), (target, weight)):
            self._above[cluster] += change
            self._below[cluster] -= change
            self._missed[cluster] = max(self._above[cluster], self._below[cluster], 0.0)
        self._counts[own] -= 1
        self._counts[target] += 1
        self._cheapest.leaves(place, own)
        members = self._members[own]
        at = int(members.searchsorted(place))
        self._members[own] = np.concatenate([members[:at], members[at + 1 :]])
        members = self._members[target]
        at = int(members.searchsorted(place))
        self._members[target] = np.concatenate([members[:at], [place], members[at:]])
        self._own_costs[place] = cost = self._costs.ravel()[move]
        self._own[place] = target
        self._paid[place] = weight * (self._costs[place] - cost)
        self._paid.ravel()[move] = np.inf
        self._cheapest.enters(place, target)
        self.labels[self._rows[place]] = target

    def _best_step(self, cluster: int, improving: bool) -> list[int]:
        """The moves that cost least for what they repair; none if none helps.

        With `improving`, those that save most and repair or leave the misses.
        """
        # What the cluster may give, lest a miss grow beyond the larger of the two.
        most = np.maximum(self._missed[cluster], self._missed)
        low = np.maximum(self._above[cluster], self._below) - most
        high = most - np.maximum(self._below[cluster], self._above)
        limit = -ROUNDING * self._scale if improving else np.inf
        least, exchange = self._best_exchange(cluster, low, high, limit, improving)
        if exchange:
            # Nothing that costs more is as good: no step repairs more than two clusters miss.
            most_repaired = (2.0 + ROUNDING) * float(self._missed.max()) ** 2
            limit = least if improving else max(least, 0.0) * most_repaired
            limit = float(np.nextafter(limit, np.inf))
        worth, single = self._best_single(cluster, low, high, limit, improving)
        return single if single and worth <= least else exchange

    def _best_exchange(
        self, cluster: int, low: Array, high: Array, limit: float, improving: bool
    ) -> tuple[float, list[int]]:
        """What the best exchange with another cluster is worth, and its two moves.

        Parameters
        ----------
        cluster : int
        low, high : ndarray, shape (k,)
            How much weight the cluster may give to each other one, at least and at most.
        limit : float
            All that costs as much is left out.
        improving : bool
        """
        legs = self._cheapest
        others, out, back = legs.around(cluster)
        paid = legs.costs[out][:, :, None] + legs.costs[back][:, None, :]
        given = legs.weights[out][:, :, None] - legs.weights[back][:, None, :]
        fits = given >= low[others, None, None]
        fits &= given <= high[others, None, None]
        fits &= paid < limit
        some = fits.ravel().nonzero()[0]
        if len(some) == 0:
            return np.inf, []
        pairs, places = np.divmod(some, EXCHANGED * EXCHANGED)
        worth = self._worth(
            cluster, others[pairs], given.ravel()[some], paid.ravel()[some], improving
        )
        best = int(worth.argmin())
        if worth[best] == np.inf:
            return np.inf, []
        pair, (one, other) = pairs[best], divmod(int(places[best]), EXCHANGED)
        return float(worth[best]), [
            int(legs.moves[out[pair], one]),
            int(legs.moves[back[pair], other]),
        ]

    def _best_single(
        self, cluster: int, low: Array, high: Array, limit: float, improving: bool
    ) -> tuple[float, list[int]]:
        """The same for a single move out of the cluster or into it."""
        moves = self._single_moves(cluster, limit)
        places = moves // self._n_targets
        own, given = self._own[places], self._weights[places]
        others = np.where(own == cluster, self._targets.ravel()[moves], own)
        given = np.where(own == cluster, given, -given)
        # No cluster loses its last point.
        fits = (given >= low[others]) & (given <= high[others]) & (self._counts[own] > 1)
        some = fits.nonzero()[0]
        if len(some) == 0:
            return np.inf, []
        paid = self._paid.ravel()[moves[some]]
        worth = self._worth(cluster, others[some], given[some], paid, improving)
        best = int(worth.argmin())
        return float(worth[best]), [int(moves[some[best]])] if worth[best] < np.inf else []

    def _single_moves(self, cluster: int, limit: float) -> Array:
        """Moves out of a cluster, then those into it, that cost less."""
        members = self._members[cluster]
        out = (self._paid[members].ravel() < limit).nonzero()[0]
        places, columns = np.divmod(out, self._n_targets)
        entering = self._entering[cluster]
        entering = entering[self._paid.ravel()[entering] < limit]
        return np.concatenate([members[places] * self._n_targets + columns, entering])

    def _worth(
        self, cluster: int, others: Array, given: Array, paid: Array, improving: bool
    ) -> Array:
        """What steps (m,) cost for what they repair, or cost; infinite where they do not help."""
        before = self._missed[cluster] ** 2 + self._missed[others] ** 2
        ours, theirs = self._missed_then(cluster, -given), self._missed_then(others, given)
        repaired = before - ours**2 - theirs**2
        if improving:
            return np.where(repaired >= 0, paid, np.inf)
        useful = repaired > ROUNDING * before
        worth: Array = np.where(useful, paid / np.where(useful, repaired, 1.0), np.inf)
        return worth

    def _best_chain(self, cluster: int) -> list[int]:
        """Two moves through a second cluster to or from a third, by what they cost; if any helps.

        For want of room beside it a cluster that misses its bound may be stuck: then a neighbor
        passes on what it gets.
        """
        is_over = bool(self._above[cluster] > 0)
        sign = 1.0 if is_over else -1.0
        first, _, middles, costs = self._legs(np.array([cluster]), is_over)
        if len(first) == 0:
            return []
        second, through, ends, more = self._legs(np.unique(middles), is_over)
        onwards = ends != cluster
        second, through, ends, more = (of[onwards] for of in (second, through, ends, more))
        # Each first leg with each second one that goes on from where it leads, both in order.
        starts = np.searchsorted(through, middles)
        counts = np.searchsorted(through, middles, "right") - starts
        i, j = np.repeat(np.arange(len(first)), counts), stretches(starts, counts)
        given, passed = (sign * self._weights[legs // self._n_targets] for legs in (first, second))
        missed = self._missed
        ours = self._missed_then(cluster, -given)[i]
        theirs = self._missed_then(ends, passed)[j]
        between = self._missed_then(middles[i], given[i] - passed[j])
        before = np.maximum(np.maximum(missed[cluster], missed[through]), missed[ends])[j]
        squares = (missed[cluster] ** 2 + missed[through] ** 2 + missed[ends] ** 2)[j]
        repaired = squares - (ours**2 + between**2 + theirs**2)
        useful = repaired > ROUNDING * squares
        useful &= np.maximum(np.maximum(ours, between), theirs) <= before
        # No cluster loses its last point.
        useful &= (self._counts[cluster] if is_over else self._counts[ends][j]) > 1
        if not useful.any():
            return []
        i, j = i[useful], j[useful]
        best = int(np.argmin((costs[i] + more[j]) / repaired[useful]))
        return [int(first[i[best]]), int(second[j[best]])]

    def _legs(self, clusters: Array, leaving: bool) -> tuple[Array, Array, Array, Array]:
        """The cheapest of `_moves` between every two clusters, in order of both, then of costs."""
        moves, ours, others, costs = self._moves(clusters, leaving)
        order = np.lexsort((costs, others, ours))
        pairs = ours[order] * len(self._missed) + others[order]
        rank = np.arange(len(order)) - np.searchsorted(pairs, pairs)
        order = order[rank < EXCHANGED]
        return moves[order], ours[order], others[order], costs[order]

    def _missed_then(self, clusters: Union[int, Array], change: Array) -> Array:
        """By how much clusters (m,) miss their bounds after a change of their sums (m,)."""
        result: Array = np.maximum(self._above[clusters] + change, self._below[clusters] - change)
        np.maximum(result, 0.0, out=result)
        return result

    def _moves(self, clusters: Array, leaving: bool) -> tuple[Array, Array, Array, Array]:
        """Points that may leave some clusters (m,), or else enter them.

        Returns
        -------
        (ndarray, ndarray, ndarray, ndarray)
            Their places among the candidates, which of the clusters it is, the other cluster of
            the move, and its cost.
        """
        n_targets = self._n_targets
        if leaving:
            members = np.sort(np.concatenate([self._members[cluster] for cluster in clusters]))
            moves = (members[:, None] * n_targets + np.arange(n_targets)).ravel()
        else:
            moves = np.concatenate([self._entering[cluster] for cluster in clusters])
        moves = moves[self._paid.ravel()[moves] < np.inf]
        places, targets = moves // n_targets, self._targets.ravel()[moves]
        own = self._own[places]
        ends = (own, targets) if leaving else (targets, own)
        return moves, ends[0], ends[1], self._paid.ravel()[moves]


class _Cheapest:
    """The cheapest moves from each cluster to each other one.

    Attributes
    ----------
    costs, weights : ndarray, shape (p, e)
        Of the cheapest moves of each pair of clusters; infinite and 0 where there are fewer.
    moves : ndarray of int, shape (p, e)
    """

    def __init__(self, targets: Array, paid: Array, weights: Array, members: list[Array]) -> None:
        self._targets, self._paid, self._weights = targets, paid, weights
        self._members = members
        #: For each cluster the numbers of the pairs with others, by the other one.
        self._numbers: list[Optional[dict[int, int]]] = [None] * len(members)
        self._around: list[Optional[tuple[Array, Array, Array]]] = [None] * len(members)
        #: For each pair its cheapest moves with their costs, in order, and whether these are all.
        self._lists: list[list[tuple[float, int]]] = []
        self._complete: list[bool] = []
        self._ends: list[tuple[int, int]] = []
        #: Pairs whose rows of the arrays are behind their lists.
        self._stale: set[int] = set()
        self.costs = np.empty((0, EXCHANGED))
        self.weights, self.moves = np.empty_like(self.costs), np.empty((0, EXCHANGED), np.int64)

    def around(self, cluster: int) -> tuple[Array, Array, Array]:
        """Clusters (m,) with moves both ways, and numbers of the pairs there (m,) and back (m,)."""
        known = self._around[cluster]
        if known is None:
            there = self._from(cluster)
            others = sorted(other for other in there if cluster in self._from(other))
            back = [self._from(other)[cluster] for other in others]
            known = (
                np.array(others, dtype=np.int64),
                np.array([there[other] for other in others], dtype=np.int64),
                np.array(back, dtype=np.int64),
            )
            self._around[cluster] = known
        stale = self._stale.intersection(known[1].tolist() + known[2].tolist())
        if stale:
            self._stale -= stale
            self._write(list(stale))
        return known

    def leaves(self, place: int, cluster: int) -> None:
        """A point is about to leave a cluster."""
        for target, leg in self._legs_of(place):
            number = self._from(cluster)[target]
            legs = self._lists[number]
            at = bisect_left(legs, leg)
            if at < len(legs):
                del legs[at]
                if at < EXCHANGED:
                    self._stale.add(number)

    def enters(self, place: int, cluster: int) -> None:
        """A point has entered a cluster."""
        known = self._numbers[cluster]
        if known is None:
            return
        for target, leg in self._legs_of(place):
            number = known.get(target)
            if number is None:
                self._add(cluster, target, [leg], True)
                continue
            legs = self._lists[number]
            at = bisect_left(legs, leg)
            if at < len(legs) or self._complete[number]:
                legs.insert(at, leg)
                if at < EXCHANGED:
                    self._stale.add(number)

    def _legs_of(self, place: int) -> Iterator[tuple[int, tuple[float, int]]]:
        """Where a point may go, what that costs, and which move it is."""
        first, costs = place * self._targets.shape[1], self._paid[place].tolist()
        for column, target in enumerate(self._targets[place].tolist()):
            if costs[column] < np.inf:
                yield target, (costs[column], first + column)

    def _from(self, cluster: int) -> dict[int, int]:
        """For clusters to which moves lead from one, the number of the pair."""
        known = self._numbers[cluster]
        if known is None:
            known = self._numbers[cluster] = {}
            for target, legs, complete in self._ranked(cluster):
                self._add(cluster, target, legs, complete)
        return known

    def _ranked(self, cluster: int) -> Iterator[tuple[int, list[tuple[float, int]], bool]]:
        """The cheapest moves from a cluster to each other one, and whether these are all."""
        members, n_targets = self._members[cluster], self._targets.shape[1]
        moves = (members[:, None] * n_targets + np.arange(n_targets)).ravel()
        order = self._paid[members].ravel().argsort(kind="stable")
        moves = moves[order]
        costs, targets = self._paid.ravel()[moves], self._targets.ravel()[moves]
        order = targets.argsort(kind="stable")
        order = order[costs[order] < np.inf]
        targets = targets[order]
        starts = np.flatnonzero(np.diff(targets, prepend=-1)).tolist()
        for start, end in zip(starts, [*starts[1:], len(order)]):
            some = order[start : min(end, start + 2 * EXCHANGED)]
            legs = list(zip(costs[some].tolist(), moves[some].tolist()))
            yield int(targets[start]), legs, len(legs) == end - start

    def _add(
        self, cluster: int, target: int, legs: list[tuple[float, int]], complete: bool
    ) -> None:
        number = len(self._lists)
        if number == len(self.costs):
            more = max(256, number)
            self.costs = np.concatenate([self.costs, np.full((more, EXCHANGED), np.inf)])
            self.weights = np.concatenate([self.weights, np.zeros((more, EXCHANGED))])
            self.moves = np.concatenate([self.moves, np.zeros((more, EXCHANGED), np.int64)])
        self._lists.append(legs)
        self._complete.append(complete)
        self._ends.append((cluster, target))
        self._from(cluster)[target] = number
        self._stale.add(number)
        self._around[cluster] = self._around[target] = None

    def _write(self, numbers: list[int]) -> None:
        """Copy the beginnings of lists into the arrays."""
        rows = []
        for number in numbers:
            if len(self._lists[number]) < EXCHANGED and not self._complete[number]:
                self._list_anew(number)
            rows.append((self._lists[number][:EXCHANGED] + NOTHING)[:EXCHANGED])
        legs = np.array(rows)
        self.costs[numbers] = legs[:, :, 0]
        self.moves[numbers] = moves = legs[:, :, 1].astype(np.int64)
        self.weights[numbers] = self._weights[moves // self._targets.shape[1]]

    def _list_anew(self, number: int) -> None:
        cluster, target = self._ends[number]
        members, n_targets = self._members[cluster], self._targets.shape[1]
        found = (self._targets[members].ravel() == target).nonzero()[0]
        moves = members[found // n_targets] * n_targets + found % n_targets
        costs = self._paid.ravel()[moves]
        order = costs.argsort(kind="stable")
        order = order[costs[order] < np.inf]
        some = order[: 2 * EXCHANGED]
        self._lists[number] = list(zip(costs[some].tolist(), moves[some].tolist()))
        self._complete[number] = len(some) == len(order)


def _grouped(labels: Array, n_clusters: int) -> list[Array]:
    """For each cluster the places (m,) of its label, ascending."""
    short = labels.astype(np.min_scalar_type(n_clusters))
    order = np.argsort(short, kind="stable")
    ends = np.cumsum(np.bincount(labels, minlength=n_clusters))
    return np.split(order, ends[:-1])
