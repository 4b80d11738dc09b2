"""Moves of whole nodes across borders, after which every cluster still hangs together."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from ..transport.bounds import Bounds, totals
from .network import Graph

#: Rounds in which all borders are looked at, at most.
MAX_ROUNDS = 200
#: Rounds that lower the cost alone, at most.
COST_ROUNDS = 20
#: Moves in a round for each cluster that are tried, the best ones first.
TRIED = 8
#: Ways over several borders that are tried, one after the other, until one works.
WAYS = 100
#: Nodes that are looked at to see whether a cluster stays in one piece, at first and in the end.
FEW, MANY = 400, 1 << 17

#: From nodes (m,), and the clusters (m,) that they leave and join, to what that costs.
MoveCosts = Callable[[Array, Array, Array], Array]


def move_across_borders(
    graph: Graph,
    amounts: Array,
    bounds: Bounds,
    labels: Array,
    costs: MoveCosts,
    fixed: Array,
    is_canceled: IsCanceled = None,
) -> None:
    """Change labels (n,) until they miss their bounds by less, and among equal misses cost less.

    Misses count by their squares, so that they also spread to where there is room. A node moves
    if its old cluster stays connected and keeps a node; it joins a cluster of a neighbor. Every
    move lowers the squares of the misses, or leaves them and lowers the cost. Where none does,
    chains of moves do, over the borders from a cluster that has too much to one that has room.

    Parameters
    ----------
    graph : Graph
        Edges lead both ways.
    amounts : ndarray of int64, shape (n,)
    bounds : Bounds
    labels : ndarray of int, shape (n,)
        Each cluster is connected.
    costs : callable
    fixed : ndarray of int, shape (f,)
        Nodes that stay where they are.
    is_canceled : callable, optional
    """
    state = _Moves(graph, amounts, bounds, labels, fixed)
    look, for_cost, has_chains = FEW, 0, True
    for _ in range(MAX_ROUNDS):
        poll(is_canceled)
        nearer, cheaper = state.round(costs, look, is_canceled)
        if not nearer and has_chains:
            has_chains = state.chain(costs, is_canceled)
            nearer += has_chains
        for_cost += not nearer
        if for_cost == COST_ROUNDS or (look == MANY and not nearer + cheaper):
            return
        look = FEW if nearer + cheaper else MANY


class _Moves:
    """Labels with the sums of their clusters, while nodes move."""

    def __init__(
        self, graph: Graph, amounts: Array, bounds: Bounds, labels: Array, fixed: Array
    ) -> None:
        self.graph, self.amounts, self.labels = graph, amounts, labels
        self.movable = np.ones(graph.n_nodes, dtype=bool)
        self.movable[fixed] = False
        k = len(bounds.lower)
        self.sums = totals(labels, amounts, k).astype(np.float64)
        self.counts = np.bincount(labels, minlength=k)
        self.lower, self.upper = bounds.lower.astype(float), bounds.upper.astype(float)

    def _miss(self, clusters: Array, sums: Array) -> Array:
        """Squares of the misses that clusters with these sums have."""
        over = np.maximum(sums - self.upper[clusters], self.lower[clusters] - sums)
        result: Array = np.maximum(over, 0.0) ** 2
        return result

    def _gain(self, nodes: Array, old: Array, new: Array) -> Array:
        """By how much moves lower the squares of the misses."""
        weight = self.amounts[nodes]
        before = self._miss(old, self.sums[old]) + self._miss(new, self.sums[new])
        after = self._miss(old, self.sums[old] - weight) + self._miss(new, self.sums[new] + weight)
        result: Array = before - after
        return result

    def round(self, costs: MoveCosts, look: int, is_canceled: IsCanceled) -> tuple[int, int]:
        """Make the best moves; return how many lower misses, and how many only the cost."""
        labels = self.labels
        nodes, old, new = self._possible()
        gain = self._gain(nodes, old, new)
        price = costs(nodes, old, new)
        wanted = np.flatnonzero((gain > 0) | ((gain == 0) & (price < 0)))
        # Misses first. What a move costs decides between nodes that do the same.
        order = wanted[np.lexsort((price[wanted], -gain[wanted]))]
        nearer = cheaper = 0
        touched: set[int] = set()
        for i in order[: TRIED * len(self.sums)].tolist():
            node, here, there = int(nodes[i]), int(old[i]), int(new[i])
            if labels[node] != here or self.counts[here] == 1:
                continue
            one = slice(i, i + 1)
            now = float(self._gain(nodes[one], old[one], new[one])[0])
            if now < 0 or (now == 0 and (price[i] >= 0 or here in touched or there in touched)):
                continue
            if not self._may_move(node, here, there, look):
                continue
            poll(is_canceled)
            self._move(node, there)
            touched.update((here, there))
            nearer += now > 0
            cheaper += now == 0
        return nearer, cheaper

    def chain(self, costs: MoveCosts, is_canceled: IsCanceled) -> bool:
        """Lower the misses by a move over each border on a way through several clusters."""
        nodes, old, new = self._possible()
        k, price = len(self.sums), costs(nodes, old, new)
        arcs = old * np.int64(k) + new
        order = np.lexsort((price, arcs))
        keys, starts = np.unique(arcs[order], return_index=True)
        ends = np.append(starts[1:], len(arcs))
        movers = {
            divmod(key, k): nodes[order[start:end]]
            for key, start, end in zip(keys.tolist(), starts.tolist(), ends.tolist())
        }
        for _ in range(WAYS):
            poll(is_canceled)
            way = self._way(movers)
            if not way:
                return False
            blocked = self._moved_along(way, movers, is_canceled)
            if blocked is None:
                return True
            del movers[blocked]
        return False

    def _way(self, movers: dict[tuple[int, int], Array]) -> list[tuple[int, int]]:
        """The fewest borders from a cluster above its bounds to one with room, or to one below."""
        sources, targets = self.sums > self.upper, self.sums < self.upper
        if not sources.any():
            sources, targets = self.sums > self.lower, self.sums < self.lower
        near: dict[int, list[int]] = {}
        for here, there in movers:
            near.setdefault(here, []).append(there)
        before = dict.fromkeys(np.flatnonzero(sources).tolist(), -1)
        pending = list(before)
        # The list grows while it is read.
        for here in pending:
            if targets[here] and before[here] >= 0:
                way = []
                while before[here] >= 0:
                    way.append((before[here], here))
                    here = before[here]
                return way[::-1]
            for there in near.get(here, ()):
                if there not in before:
                    before[there] = here
                    pending.append(there)
        return []

    def _moved_along(
        self,
        way: list[tuple[int, int]],
        movers: dict[tuple[int, int], Array],
        is_canceled: IsCanceled,
    ) -> Optional[tuple[int, int]]:
        """Move a node over each border; the one that has none, after which all are back."""
        clusters = np.array([way[0][0], *(there for _, there in way)])
        before = self._miss(clusters, self.sums[clusters]).sum()
        (first, last), blocked = (way[0][0], way[-1][1]), None
        over = max(self.sums[first] - self.upper[first], self.lower[last] - self.sums[last])
        moved: list[tuple[int, int]] = []
        for here, there in way:
            own = movers[here, there]
            # About what is too much; of those that are alike the one that costs least.
            off = np.abs(self.amounts[own] - over)
            for node in own[np.argsort(off, kind="stable")[:TRIED]].tolist():
                poll(is_canceled)
                if self._may_move(node, here, there, MANY):
                    self._move(node, there)
                    moved.append((node, here))
                    break
            else:
                blocked = here, there
                break
        if blocked is None and self._miss(clusters, self.sums[clusters]).sum() >= before:
            blocked = way[-1]
        if blocked is not None:
            for node, here in moved[::-1]:
                self._move(node, here)
        return blocked

    def _possible(self) -> tuple[Array, Array, Array]:
        """Nodes (m,) at borders, their clusters, and one that each could join."""
        graph, labels = self.graph, self.labels
        crossing = (labels[graph.tails] != labels[graph.heads]) & self.movable[graph.tails]
        nodes, new = graph.tails[crossing], labels[graph.heads[crossing]]
        keys = np.unique(nodes * np.int64(len(self.sums)) + new)
        nodes, new = np.divmod(keys, len(self.sums))
        return nodes, labels[nodes], new

    def _move(self, node: int, there: int) -> None:
        here, weight = self.labels[node], self.amounts[node]
        self.labels[node] = there
        self.sums[here] -= weight
        self.sums[there] += weight
        self.counts[here] -= 1
        self.counts[there] += 1

    def _may_move(self, node: int, here: int, there: int, look: int) -> bool:
        """Whether a node is in a cluster that can do without it, and has a neighbor in another."""
        return (
            self.labels[node] == here
            and self.counts[here] > 1
            and self._leads_to(node, there)
            and self._stays_connected(node, here, look)
        )

    def _near(self, node: int) -> Array:
        return self.graph.heads[self.graph.starts[node] : self.graph.starts[node + 1]]

    def _leads_to(self, node: int, cluster: int) -> bool:
        """Whether a node still has a neighbor in a cluster."""
        return bool((self.labels[self._near(node)] == cluster).any())

    def _stays_connected(self, node: int, cluster: int, look: int) -> bool:
        """Whether a cluster is in one piece without a node, as far as some nodes tell."""
        near = self._near(node)
        members = near[self.labels[near] == cluster].tolist()
        if len(members) <= 1:
            return len(members) == 1
        seen, pending, missing = {members[0], node}, [members[0]], set(members[1:])
        while pending and missing and len(seen) < look:
            following = []
            for one in pending:
                around = self._near(one)
                for other in around[self.labels[around] == cluster].tolist():
                    if other not in seen:
                        seen.add(other)
                        following.append(other)
                        missing.discard(other)
            pending = following
        return not missing
