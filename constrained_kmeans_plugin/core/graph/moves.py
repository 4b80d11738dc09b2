"""Moves of whole nodes across borders, after which every cluster still hangs together."""

from __future__ import annotations

from typing import Callable

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
    move lowers the squares of the misses, or leaves them and lowers the cost.

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
    look, for_cost = FEW, 0
    for _ in range(MAX_ROUNDS):
        poll(is_canceled)
        nearer, cheaper = state.round(costs, look, is_canceled)
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
        graph, labels = self.graph, self.labels
        crossing = (labels[graph.tails] != labels[graph.heads]) & self.movable[graph.tails]
        nodes, new = graph.tails[crossing], labels[graph.heads[crossing]]
        keys = np.unique(nodes * np.int64(len(self.sums)) + new)
        nodes, new = np.divmod(keys, len(self.sums))
        old = labels[nodes]
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
            if not self._leads_to(node, there) or not self._stays_connected(node, here, look):
                continue
            poll(is_canceled)
            labels[node] = there
            weight = self.amounts[node]
            self.sums[here] -= weight
            self.sums[there] += weight
            self.counts[here] -= 1
            self.counts[there] += 1
            touched.update((here, there))
            nearer += now > 0
            cheaper += now == 0
        return nearer, cheaper

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
