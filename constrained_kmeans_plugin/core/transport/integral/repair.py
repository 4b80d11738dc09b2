"""Limits that whole points break, mended by moving and exchanging points near the borders.

Sums of whole points cannot hit limits that leave no room; what rounding breaks is mended as far
as a local search can.
"""

from __future__ import annotations

from typing import Optional, Union

import numpy as np

from ...costs.costs import Costs
from ...costs.diagram import near_borders
from ...exact.arrays import Array, IsCanceled, blocks, poll, stretches
from ..bounds import Bounds, misses, totals

#: Points of each cluster that may be moved to mend bounds: those nearest to its border.
CANDIDATES = 256
#: Clusters to which each of them may go: those of least reduced cost; at first, and once more
#: where bounds are missed although they leave so much room, as a share of the whole weight.
TARGETS, FAR_TARGETS = 8, 16
ROOM_TO_GO_FAR = 0.1
#: Points of two clusters that are tried for an exchange, each with each: the cheapest.
EXCHANGED = 12
#: Clusters that are looked at before mending is given up, for each cluster.
LOOKS = 60
#: Gains below this share are taken for rounding errors.
ROUNDING = 1e-9


def mend_bounds(
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
    what it mends. Where none does, the cluster next to it passes a point on. Then steps follow
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
        search = _Mending(
            costs, amounts, bounds, labels, sums, prices, fees, n_targets, is_canceled
        )
        search.run(is_canceled)
        labels, sums = search.labels, totals(search.labels, amounts, costs.n_centers)
        if not misses(sums, bounds).any():
            break
    return labels


class _Mending:
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
        self._bounds = bounds
        self._sums = sums.astype(float)
        diagram = costs_of.diagram(prices, is_canceled)
        self._rows = near_borders(diagram.labels, diagram.margins, n_clusters, CANDIDATES)
        self._own = self.labels[self._rows]
        self._weights = amounts[self._rows].astype(float)
        n_targets = min(n_targets, n_clusters)
        self._targets = np.empty((len(self._rows), n_targets), dtype=np.int64)
        self._costs = np.empty((len(self._rows), n_targets))
        self._own_costs = np.empty(len(self._rows))
        for block in blocks(len(self._rows), n_clusters, is_canceled):
            costs = costs_of.block(self._rows[block])
            order = np.argsort(costs - prices, axis=1, kind="stable")[:, :n_targets]
            costs += fees
            self._own_costs[block] = costs[np.arange(len(costs)), self._own[block]]
            self._targets[block] = order
            self._costs[block] = np.take_along_axis(costs, order, axis=1)
        self._scale = float((self._own_costs * self._weights).max(initial=1.0))
        by_target = np.argsort(self._targets.ravel(), kind="stable")
        ends = np.searchsorted(self._targets.ravel()[by_target], np.arange(n_clusters + 1))
        #: For each cluster the places in `_targets` that name it.
        self._naming = [by_target[ends[j] : ends[j + 1]] for j in range(n_clusters)]
        self._counts = np.bincount(self.labels, minlength=n_clusters)

    def run(self, is_canceled: IsCanceled) -> None:
        """Mend, worst cluster first, until no step helps; then save what mending cost too much."""
        n_clusters = len(self._sums)
        everything = np.arange(n_clusters)
        touched = np.zeros(n_clusters, dtype=bool)
        for saving in (False, True):
            # In turns where something may be saved, else by what is missed.
            waiting = touched.copy() if saving else ~touched
            for _ in range(LOOKS * n_clusters):
                poll(is_canceled)
                urgency = 1.0 if saving else self._missed(everything, self._sums)
                urgent = np.where(waiting, urgency, 0.0)
                cluster = int(urgent.argmax())
                if urgent[cluster] == 0:
                    break
                moves = self._best_step(cluster, saving)
                if not moves and not saving:
                    moves = self._best_chain(cluster)
                waiting[cluster] = bool(moves)
                for place, target in moves:
                    waiting[[self._own[place], target]] = True
                    touched[[self._own[place], target]] = True
                    self._move(place, target)

    def _move(self, place: int, target: int) -> None:
        own, weight = self._own[place], self._weights[place]
        self._sums[own] -= weight
        self._sums[target] += weight
        self._counts[own] -= 1
        self._counts[target] += 1
        column = int(np.flatnonzero(self._targets[place] == target)[0])
        self._own_costs[place] = self._costs[place, column]
        self._own[place] = target
        self.labels[self._rows[place]] = target

    def _best_step(self, cluster: int, saving: bool) -> list[tuple[int, int]]:
        """The moves (place, target) that cost least for what they mend; none if none helps.

        With `saving`, those that save most and mend or leave the misses.
        """
        out, into = (self._moves(np.array([cluster]), leaving) for leaving in (True, False))
        places, _, others, costs = (np.concatenate(both) for both in zip(out, into))
        if len(places) == 0:
            return []
        leaving = np.arange(len(places)) < len(out[0])
        first, second = _exchanges(others, costs, leaving, len(self._sums))
        single = np.arange(len(places))
        first = np.concatenate([single, first])
        second = np.concatenate([np.full(len(single), -1), second])
        weights = np.where(leaving, self._weights[places], -self._weights[places])
        transfer = weights[first] + np.where(second < 0, 0.0, weights[second])
        paid = costs[first] + np.where(second < 0, 0.0, costs[second])
        other = others[first]
        ours, theirs = (
            self._missed(cluster, self._sums[cluster]),
            self._missed(other, self._sums[other]),
        )
        ours_then = self._missed(cluster, self._sums[cluster] - transfer)
        theirs_then = self._missed(other, self._sums[other] + transfer)
        mended = ours**2 + theirs**2 - ours_then**2 - theirs_then**2
        if saving:
            useful = (mended >= 0) & (paid < -ROUNDING * self._scale)
        else:
            useful = mended > ROUNDING * (ours**2 + theirs**2)
        # No miss may grow beyond the larger of the two, and no cluster lose its last point.
        useful &= np.maximum(ours_then, theirs_then) <= np.maximum(ours, theirs)
        giver = np.where(leaving[first], cluster, other)
        useful &= (second >= 0) | (self._counts[giver] > 1)
        if not useful.any():
            return []
        chosen = np.flatnonzero(useful)
        worth = paid[chosen] if saving else paid[chosen] / mended[chosen]
        best = chosen[np.argmin(worth)]
        options = [option for option in (first[best], second[best]) if option >= 0]
        return [
            (int(places[option]), int(others[option]) if leaving[option] else cluster)
            for option in options
        ]

    def _best_chain(self, cluster: int) -> list[tuple[int, int]]:
        """Two moves through a second cluster to or from a third, by what they cost; if any helps.

        For want of room beside it a cluster that misses its bound may be stuck: then a neighbor
        passes on what it gets.
        """
        is_over = bool(self._sums[cluster] > self._bounds.upper[cluster])
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
        given, passed = sign * self._weights[first], sign * self._weights[second]
        missed = self._missed(np.arange(len(self._sums)), self._sums)
        ours = self._missed(cluster, self._sums[cluster] - given)[i]
        theirs = self._missed(ends, self._sums[ends] + passed)[j]
        between = self._missed(middles[i], self._sums[middles[i]] + given[i] - passed[j])
        before = np.maximum(np.maximum(missed[cluster], missed[through]), missed[ends])[j]
        squares = (missed[cluster] ** 2 + missed[through] ** 2 + missed[ends] ** 2)[j]
        mended = squares - (ours**2 + between**2 + theirs**2)
        useful = mended > ROUNDING * squares
        useful &= np.maximum(np.maximum(ours, between), theirs) <= before
        # No cluster loses its last point.
        useful &= (self._counts[cluster] if is_over else self._counts[ends][j]) > 1
        if not useful.any():
            return []
        i, j = i[useful], j[useful]
        best = int(np.argmin((costs[i] + more[j]) / mended[useful]))
        one, other = int(first[i[best]]), int(second[j[best]])
        middle, end = int(middles[i[best]]), int(ends[j[best]])
        return [(one, middle), (other, end)] if is_over else [(one, cluster), (other, middle)]

    def _legs(self, clusters: Array, leaving: bool) -> tuple[Array, Array, Array, Array]:
        """The cheapest of `_moves` between every two clusters, in order of both, then of costs."""
        places, ours, others, costs = self._moves(clusters, leaving)
        order = np.lexsort((costs, others, ours))
        pairs = ours[order] * len(self._sums) + others[order]
        rank = np.arange(len(order)) - np.searchsorted(pairs, pairs)
        order = order[rank < EXCHANGED]
        return places[order], ours[order], others[order], costs[order]

    def _missed(self, clusters: Union[int, Array], sums: Array) -> Array:
        lower, upper = self._bounds.lower[clusters], self._bounds.upper[clusters]
        result: Array = np.maximum(np.maximum(sums - upper, lower - sums), 0.0)
        return result

    def _moves(self, clusters: Array, leaving: bool) -> tuple[Array, Array, Array, Array]:
        """Points that may leave some clusters (m,), or else enter them.

        Returns
        -------
        (ndarray, ndarray, ndarray, ndarray)
            Their places among the candidates, which of the clusters it is, the other cluster of
            the move, and its cost.
        """
        n_targets = self._targets.shape[1]
        if leaving:
            ours = np.zeros(len(self._sums), dtype=bool)
            ours[clusters] = True
            members = np.flatnonzero(ours[self._own])
            moves = (members[:, None] * n_targets + np.arange(n_targets)).ravel()
        else:
            moves = np.concatenate([self._naming[cluster] for cluster in clusters])
        places, targets = moves // n_targets, self._targets.ravel()[moves]
        own = self._own[places]
        costs = self._weights[places] * (self._costs.ravel()[moves] - self._own_costs[places])
        real = (own != targets) & np.isfinite(costs)
        ends = (own, targets) if leaving else (targets, own)
        return places[real], ends[0][real], ends[1][real], costs[real]


def _exchanges(others: Array, costs: Array, leaving: Array, n_clusters: int) -> tuple[Array, Array]:
    """Pairs of moves, one out of a cluster and one into it, from and to the same other one."""
    groups = 2 * others + ~leaving
    by_cost = np.argsort(costs, kind="stable")
    # Short integers are sorted by their digits.
    short = groups[by_cost].astype(np.min_scalar_type(2 * n_clusters))
    order = by_cost[np.argsort(short, kind="stable")]
    counts = np.bincount(groups, minlength=2 * n_clusters)
    starts, taken = np.cumsum(counts) - counts, np.minimum(counts, EXCHANGED)
    pairs = taken[::2] * taken[1::2]
    other = np.repeat(np.arange(n_clusters), pairs)
    out, back = np.divmod(
        np.arange(len(other)) - np.repeat(np.cumsum(pairs) - pairs, pairs), taken[1::2][other]
    )
    return order[starts[::2][other] + out], order[starts[1::2][other] + back]
