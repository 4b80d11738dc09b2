"""The certificate: prices that prove an assignment optimal, checked over all points.

Prices prove an assignment where no move from one cluster to another costs less than their prices
differ by. There is a cheapest move for each two clusters, and few of these matter. So they are
looked for: shortest paths along the moves that are known give prices; all points are asked whether
these allow a cheaper move; what is found joins the others, and paths are looked for again. Without
any, the distances are those along all moves there are.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled, blocks, poll
from ..exact.distances import exact_sum
from .bounds import Bounds
from .proof import cheapest_moves
from .search import moved_diagram
from .shortest_paths import Arcs, distances_or_cycle, shortest_distances

#: By how much the price of a cluster that is to get no point is below what would get it one.
#: Prices in other units are rounded to fewer steps than this.
LEAST_MARGIN = 4.0
#: Points times clusters for which all moves are found at once.
FEW_PAIRS = 1 << 16
#: Points times clusters that are asked for all of their moves in a round.
MOST_ASKED = 1 << 22


class Exchanges:
    """The cheapest moves between clusters, as far as prices have asked for them.

    Its nodes are the k clusters; the slack, which takes from and gives to clusters that are within
    their bounds; and where some moves are not allowed, one through which they are made at a cost
    that no allowed path comes to: prices that prove the assignment with these moves prove it
    without them as well.

    Parameters
    ----------
    costs : Costs
    points : ndarray of int, shape (m,)
        A point comes once for each cluster in which a part of it is.
    labels : ndarray of int, shape (m,)
        Their clusters.
    sizes : ndarray of int64, shape (k,)
        Weight of each cluster.
    bounds : Bounds
    is_canceled : callable, optional

    Attributes
    ----------
    n_clusters : int
    grows, shrinks : bool
        Whether there is a cluster that may grow, or one that may shrink.
    """

    def __init__(
        self,
        costs: Costs,
        points: Array,
        labels: Array,
        sizes: Array,
        bounds: Bounds,
        is_canceled: IsCanceled = None,
    ) -> None:
        self._costs, self._points, self._labels = costs, points, labels
        self._is_canceled = is_canceled
        self.n_clusters = costs.n_centers
        growing, shrinking = sizes < bounds.upper, sizes > bounds.lower
        self.grows, self.shrinks = bool(growing.any()), bool(shrinking.any())
        grow, shrink = np.flatnonzero(growing), np.flatnonzero(shrinking)
        tails, heads = (np.full(len(nodes), self.n_clusters) for nodes in (shrink, grow))
        self._slack_arcs = np.append(grow, tails), np.append(heads, shrink)
        self._are_empty = np.bincount(labels, minlength=self.n_clusters) == 0
        self._detour = 0.0 if costs.is_complete else self._longest_path()
        # The moves by the number ``tail k + head`` of their ends.
        self._keys: Array = np.zeros(0, dtype=np.int64)
        self._moves: Array = np.zeros(0)
        self._diagram: Optional[Diagram] = None
        self._prices = np.zeros(self.n_clusters)
        #: Whether all moves are known: the cheapest ones of few points are found at once.
        self._knows_all = len(points) * self.n_clusters <= FEW_PAIRS
        if self._knows_all:
            self._join(*self._least_moves(np.argsort(labels, kind="stable"), None))

    def _longest_path(self) -> float:
        """More than any path of allowed moves costs, which leads to no cluster twice."""
        highest, lowest = np.zeros(self.n_clusters), np.zeros(self.n_clusters)
        for block in blocks(self._costs.n_points, self.n_clusters, self._is_canceled):
            costs = self._costs.block(block)
            costs[~np.isfinite(costs)] = 0.0
            highest = np.maximum(highest, costs.max(axis=0))
            lowest = np.minimum(lowest, costs.min(axis=0))
        return float((highest - lowest).sum()) + 1.0

    def arcs(self, with_slack: bool) -> Arcs:
        """What is known, with the slack or without it."""
        slack, detour = self.n_clusters, self.n_clusters + 1
        parts: list[tuple[Array, ...]] = [(self._keys // slack, self._keys % slack, self._moves)]
        if with_slack:
            parts.append((*self._slack_arcs, np.zeros(len(self._slack_arcs[0]))))
        if self._detour:
            full, every = np.flatnonzero(~self._are_empty), np.arange(slack)
            parts.append((full, np.full(len(full), detour), np.full(len(full), self._detour)))
            parts.append((np.full(slack, detour), every, np.zeros(slack)))
        return Arcs(slack + 2, *(np.concatenate(each) for each in zip(*parts)))

    def potentials(self, prices: Array) -> Array:
        """Those (k + 2,) of all nodes for prices (k,)."""
        return np.append(prices, [0.0, prices.max()])

    def are_proved_by(self, potentials: Array) -> bool:
        """Whether no arc costs less than nothing under potentials (k + 2,)."""
        if self.lacking(potentials[: self.n_clusters]):
            return False
        arcs = self.arcs(True)
        return bool((arcs.costs + (potentials[arcs.tails] - potentials[arcs.heads]) >= 0).all())

    def _diagram_of(self, prices: Array) -> Diagram:
        """Where all points cost least: only those are asked for which that may have changed."""
        if self._diagram is None:
            diagram = self._costs.diagram(prices, self._is_canceled)
        else:
            left = self._diagram.unmoved(prices - self._prices)
            diagram = moved_diagram(self._costs, self._diagram, left, prices, self._is_canceled)
        self._diagram, self._prices = diagram, prices
        return diagram

    def lacking(self, prices: Array) -> bool:
        """Take in moves that cost less than prices (k,) allow: whether there are new ones."""
        if self._knows_all:
            return False
        first = self._diagram is None
        diagram = self._diagram_of(prices)
        best, own = diagram.labels[self._points], self._labels
        if first:
            # Those that come next are hardly dearer.
            self._take_in(np.arange(len(own)), diagram.runners_up[self._points])
        rows = np.flatnonzero(best != own)
        points = self._points[rows]
        gains = self._costs.pairs(points, own[rows]) - prices[own[rows]]
        gains -= self._costs.pairs(points, best[rows]) - prices[best[rows]]
        gaining = gains > 0
        rows, gains = rows[gaining], gains[gaining]
        new = self._take_in(rows, best[rows])
        return self._take_in_all(rows, gains, prices) or new

    def _take_in_all(self, rows: Array, gains: Array, prices: Array) -> bool:
        """Take in all moves of some rows (r,) that cost less than allowed: whether any is new.

        Of each cluster first the row that gains most, if there are too many to ask.
        """
        tails = self._labels[rows]
        order = np.lexsort((-gains, tails))
        starts = np.flatnonzero(np.diff(tails[order], prepend=-1))
        ranks = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
        asked = np.sort(np.argsort(ranks, kind="stable")[: MOST_ASKED // self.n_clusters])
        rows = rows[order[asked]]
        keys, moves = [self._keys[:0]], [self._moves[:0]]
        for block in blocks(len(rows), self.n_clusters, self._is_canceled):
            some, least = self._least_moves(rows[block], prices)
            keys.append(some)
            moves.append(least)
        return self._join(np.concatenate(keys), np.concatenate(moves))

    def _least_moves(self, rows: Array, prices: Optional[Array]) -> tuple[Array, Array]:
        """The cheapest moves of rows (r,), ordered by cluster, that cost less than prices allow.

        All of them for None.
        """
        costs, tails = self._costs.block(self._points[rows]), self._labels[rows]
        costs -= costs[np.arange(len(costs)), tails][:, None]
        starts = np.flatnonzero(np.diff(tails, prepend=-1))
        least, tails = np.minimum.reduceat(costs, starts), tails[starts]
        most = np.inf if prices is None else prices - prices[tails, None]
        of, heads = np.nonzero(least < most)
        away = tails[of] != heads
        of, heads = of[away], heads[away]
        return tails[of].astype(np.int64) * self.n_clusters + heads, least[of, heads]

    def take_in_ties(self, prices: Array) -> None:
        """Take in the moves that cost just what prices (k,) allow that prove the assignment."""
        if self._knows_all:
            return
        rows = np.flatnonzero(self._diagram_of(prices).margins[self._points] == 0)
        rows = rows[np.argsort(self._labels[rows], kind="stable")]
        points, start, keys = self._points[rows], 0, [self._keys[:0]]
        for counts, heads, _ in self._costs.within(points, prices, 0.0, self._is_canceled):
            tails = self._labels[rows[start : start + len(counts)]]
            # A block has points of few clusters.
            new = np.diff(tails, prepend=-1) > 0
            found = np.zeros((np.count_nonzero(new), self.n_clusters), dtype=bool)
            found[np.repeat(np.cumsum(new) - 1, counts), heads] = True
            of, to = np.nonzero(found)
            keys.append(tails[new][of].astype(np.int64) * self.n_clusters + to)
            start += len(counts)
        every = np.unique(np.concatenate(keys))
        tails, heads = every // self.n_clusters, every % self.n_clusters
        away = tails != heads
        self._join(every[away], (prices[heads] - prices[tails])[away])

    def _take_in(self, rows: Array, heads: Array) -> bool:
        """Take in moves of some rows (r,) to clusters (r,): whether any is new or cheaper."""
        away = (heads >= 0) & (heads != self._labels[rows])
        rows, heads = rows[away], heads[away]
        points, own = self._points[rows], self._labels[rows]
        moves = self._costs.pairs(points, heads) - self._costs.pairs(points, own)
        allowed = np.isfinite(moves)
        keys = own[allowed].astype(np.int64) * self.n_clusters + heads[allowed]
        return self._join(keys, moves[allowed])

    def _join(self, keys: Array, moves: Array) -> bool:
        """Let moves (r,) join those that are known: whether any is new or cheaper."""
        firsts = _least_of_each(moves, keys)
        keys, moves = keys[firsts], moves[firsts]
        at = np.searchsorted(self._keys, keys)
        known = np.append(self._keys, -1)[at] == keys
        cheaper = moves[known] < self._moves[at[known]]
        self._moves[at[known][cheaper]] = moves[known][cheaper]
        self._keys = np.insert(self._keys, at[~known], keys[~known])
        self._moves = np.insert(self._moves, at[~known], moves[~known])
        return not known.all() or bool(cheaper.any())

    def _reach(self, reached: Array, prices: Array, backward: bool) -> None:
        """Take in the cheapest moves from clusters that are reached (k,) to others, or back."""
        rows = np.flatnonzero((reached != backward)[self._labels])
        points, own = self._points[rows], self._labels[rows]
        wanted = reached == backward
        heads, more = cheapest_moves(self._costs, points, own, wanted, prices, self._is_canceled)
        firsts = _least_of_each(more, own if backward else heads)
        self._take_in(rows[firsts], heads[firsts])

    def distances(
        self, potentials: Array, roots: Array, with_slack: bool, backward: bool = False
    ) -> Array:
        """Distances under potentials (k + 2,) from the nearest root to each node (k + 2,), or back.

        Infinite for nodes that no path leads to.

        Parameters
        ----------
        potentials : ndarray, shape (k + 2,)
            That prove the assignment.
        roots : ndarray of int
            Nodes.
        with_slack : bool
        backward : bool
            Whether paths lead to the roots. None leads away from an empty cluster.
        """
        sign = -1 if backward else 1
        while True:
            poll(self._is_canceled)
            distances = shortest_distances(self.arcs(with_slack), potentials, roots, backward)
            reached = np.isfinite(distances)
            missing = ~reached[: self.n_clusters]
            if backward:
                missing &= ~self._are_empty
            shift = np.where(reached, distances, 0.0 if missing.any() else distances[reached].max())
            prices = (potentials + sign * shift)[: self.n_clusters]
            if missing.any():
                # Each of these moves leads to one more cluster, so this comes to an end.
                self._reach(reached[: self.n_clusters], prices, backward)
            elif not self.lacking(prices):
                return distances


def _least_of_each(values: Array, groups: Array) -> Array:
    """Where the least of the values (m,) of each group stands, groups ascending."""
    order = np.lexsort((values, groups))
    firsts: Array = order[np.flatnonzero(np.diff(groups[order], prepend=-1))]
    return firsts


def certifying_prices(
    costs: Costs,
    points: Array,
    labels: Array,
    sizes: Array,
    bounds: Bounds,
    guess: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> Optional[Array]:
    """Prices (k,) that prove an assignment optimal, or None if it is not.

    They depend on the assignment alone: midway between the smallest and the largest
    prices that prove it, or near there, so that no point lies on a cell's border without
    need; all 0 where no bound binds.

    Parameters
    ----------
    costs : Costs
    points, labels : ndarray of int, shape (m,)
        Points and the clusters that they are in; a divided point comes once for each.
    sizes : ndarray of int64, shape (k,)
        Weight of each cluster.
    bounds : Bounds
    guess : ndarray, shape (k,), optional
        Prices that may prove it as well. If they do, these ones are found much sooner.
    is_canceled : callable, optional
    """
    n_clusters = len(sizes)
    if n_clusters == 1:
        return np.zeros(1)
    exchanges = Exchanges(costs, points, labels, sizes, bounds, is_canceled)
    potentials = None
    if guess is not None:
        guessed = exchanges.potentials(guess)
        potentials = guessed if exchanges.are_proved_by(guessed) else None
    if exchanges.are_proved_by(exchanges.potentials(np.zeros(n_clusters))):
        # No bound binds: every point is at its nearest center.
        return np.zeros(n_clusters)
    if potentials is None:
        potentials = _potentials(exchanges, is_canceled)
        if potentials is None:
            return None
    both = exchanges.grows and exchanges.shrinks
    # From a cluster with points every other one can be reached.
    root = n_clusters if both else int(np.argmax(sizes > 0))
    highest = exchanges.distances(potentials, np.array([root]), both)
    lowest = exchanges.distances(potentials, np.array([root]), both, backward=True)
    inner = np.isfinite(lowest)
    # A cluster that has no points and no room is bounded from above only.
    deep = np.floor(lowest[inner].max() / 2) + 2.0
    middle = _finite(np.floor((highest[inner] - lowest[inner]) / 2))
    potentials = potentials - potentials[root] - deep
    potentials[inner] += deep + middle
    potentials[inner] = _loosened(exchanges, potentials, inner, both, is_canceled)[inner]
    potentials -= potentials[root]
    prices: Array = potentials[:n_clusters]
    outer = ~inner[:n_clusters]
    if outer.any():
        above = exchanges.distances(potentials, np.flatnonzero(inner), both)[:n_clusters]
        prices[outer] += above[outer] - LEAST_MARGIN
    if exchanges.grows and not exchanges.shrinks:
        prices = prices - prices[sizes < bounds.upper].min()
    elif exchanges.shrinks and not exchanges.grows:
        prices = prices - prices[sizes > bounds.lower].max()
    elif not exchanges.grows:
        prices = prices - prices[0]
    return prices


def _potentials(exchanges: Exchanges, is_canceled: IsCanceled) -> Optional[Array]:
    """Potentials (k + 2,) that prove the assignment, or None if there are none."""
    while True:
        arcs = exchanges.arcs(True).of_nodes()
        distances, cycle = distances_or_cycle(arcs, [0.0] * len(arcs), is_canceled)
        if cycle is not None:
            return None
        potentials = np.array(distances)
        if not exchanges.lacking(potentials[: exchanges.n_clusters]):
            return potentials


def _loosened(
    exchanges: Exchanges,
    potentials: Array,
    inner: Array,
    with_slack: bool,
    is_canceled: IsCanceled,
) -> Array:
    """Potentials (k + 2,) under which no point lies on a border that it can be kept off.

    An arc that costs nothing under the potentials has to, if it is part of a cycle of such arcs.
    The others lead downwards in an order of the strong components of such arcs. Where some of the
    components keep their potentials and all others rise as far as they can, arcs into these from
    components that none of these leads to cost more; midway between such potentials and those
    before they still do, and nothing else costs less than half of what it did. Depths are taken bit
    by bit, the highest first: so those that keep their potentials lead to no depth with the same
    higher bits that lacks the bit.

    Parameters
    ----------
    exchanges : Exchanges
    potentials : ndarray, shape (k + 2,)
        Integers that prove an assignment optimal.
    inner : ndarray of bool, shape (k + 2,)
        Nodes from each of which a path leads to every other one: they alone rise.
    with_slack : bool
    is_canceled : callable or None
    """
    exchanges.take_in_ties(potentials[: exchanges.n_clusters])
    arcs = exchanges.arcs(with_slack)
    tight = arcs.costs + (potentials[arcs.tails] - potentials[arcs.heads]) == 0
    depths = _depths(arcs.tails[tight], arcs.heads[tight], arcs.n_nodes, is_canceled)
    for bit in reversed(range(int(depths.max()).bit_length())):
        roots = np.flatnonzero((depths >> bit) % 2 == 1)
        rises = exchanges.distances(potentials, roots, with_slack)
        potentials = potentials + np.where(inner, _finite(np.floor(rises / 2)), 0.0)
    return potentials


def _finite(rises: Array) -> Array:
    """Rises (m,), and for nodes that no path leads to, which nothing limits, the largest one."""
    return np.where(np.isfinite(rises), rises, rises[np.isfinite(rises)].max(initial=0.0))


def _depths(tails: Array, heads: Array, n_nodes: int, is_canceled: IsCanceled) -> Array:
    """Of each node (m,), the most arcs between strong components on a path that ends there."""
    if len(tails) == 0:
        return np.zeros(n_nodes, dtype=np.int64)
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    arcs = csr_matrix((np.ones(len(tails), dtype=bool), (tails, heads)), shape=(n_nodes, n_nodes))
    _, components = connected_components(arcs, connection="strong")
    tails, heads = components[tails], components[heads]
    between = tails != heads
    tails, heads = tails[between], heads[between]
    depths = np.zeros(n_nodes, dtype=np.int64)
    while (depths[heads] <= depths[tails]).any():
        poll(is_canceled)
        np.maximum.at(depths, heads, depths[tails] + 1)
    result: Array = depths[components]
    return result


def least_cost(
    costs: Costs,
    amounts: Optional[Array],
    prices: Array,
    bounds: Bounds,
    is_canceled: IsCanceled = None,
) -> int:
    """What every assignment within the bounds costs at least, by the prices (k,).

    The dual objective, in integers and over all points: the sum of their least reduced
    costs, and what the prices pay for the bounds. It holds for any prices, and for
    points that are divided as well. An assignment within the bounds that costs no more is
    optimal.
    """
    total = sum(
        int(price) * int(bounds.lower[j] if price > 0 else bounds.upper[j])
        for j, price in enumerate(prices)
    )
    return total + exact_sum(costs.least(prices, is_canceled), amounts)
