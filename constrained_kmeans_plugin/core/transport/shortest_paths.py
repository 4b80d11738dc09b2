"""Shortest paths and negative cycles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll

#: From each node the nodes to which arcs lead, and what these cost.
ArcsOfNodes = list[dict[int, float]]
#: What an arc costs that is not there.
INFINITE = float("inf")
#: Sums of integers up to this are exact. No longer path is looked for, and potentials differ by no
#: more: where all pairs are allowed, a direct move costs less.
EXACT = 2.0**53
#: Number of arcs up to which Bellman-Ford with plain numbers is faster than setting up arrays.
FEW_ARCS = 256
#: Rounds of Bellman-Ford between two looks for a negative cycle. Cycles that are found at once
#: are often those of which least can be pushed, again and again.
CYCLE_ROUNDS = 6


@dataclass(frozen=True)
class Arcs:
    """Arcs between nodes.

    Attributes
    ----------
    n_nodes : int
    tails, heads : ndarray of int, shape (m,)
        Where they begin and end; no two arcs have both in common.
    costs : ndarray of float64, shape (m,)
    """

    n_nodes: int
    tails: Array
    heads: Array
    costs: Array

    def of_nodes(self) -> ArcsOfNodes:
        """The same as plain numbers, by the nodes in which they begin."""
        arcs: ArcsOfNodes = [{} for _ in range(self.n_nodes)]
        ends = self.tails.tolist(), self.heads.tolist(), self.costs.tolist()
        for tail, head, cost in zip(*ends):
            arcs[tail][head] = cost
        return arcs

    def reduced(self, potentials: Array, backward: bool) -> Arcs:
        """Those with reduced costs under potentials (n_nodes,), from head to tail if backward."""
        lengths = self.costs + (potentials[self.tails] - potentials[self.heads])
        ends = (self.heads, self.tails) if backward else (self.tails, self.heads)
        return Arcs(self.n_nodes, *ends, lengths)


def shortest_forest(
    arcs: Arcs,
    potentials: Array,
    roots: Array,
    backward: bool = False,
    limit: float = INFINITE,
) -> tuple[Array, Array]:
    """Dijkstra's algorithm from the nearest of some nodes to all.

    Parameters
    ----------
    arcs : Arcs
    potentials : ndarray, shape (n_nodes,)
        Under which no arc costs less than 0: ``cost + potential_tail - potential_head``.
    roots : ndarray of int
        Nodes.
    backward : bool
        Whether paths lead to the roots.
    limit : float
        No longer path is looked for, nor one beyond `EXACT`.

    Returns
    -------
    (ndarray, ndarray), shape (n_nodes,)
        Distances under the potentials, infinite where no such path leads to, and the index of the
        last arc on the path to each node, -1 where there is none.
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    limit = min(limit, EXACT)
    reduced = arcs.reduced(potentials, backward)
    lengths, starts, ends = reduced.costs, reduced.tails, reduced.heads
    short = np.flatnonzero(lengths <= limit)
    short = short[np.argsort(starts[short].astype(np.min_scalar_type(arcs.n_nodes)), kind="stable")]
    lengths, starts, ends = lengths[short], starts[short], ends[short]
    first = np.append(0, np.cumsum(np.bincount(starts, minlength=arcs.n_nodes)))
    graph = csr_matrix((lengths, ends, first), shape=(arcs.n_nodes, arcs.n_nodes))
    distances, parents, _ = dijkstra(
        graph, indices=roots, return_predecessors=True, limit=limit, min_only=True
    )
    via = np.full(arcs.n_nodes, -1)
    last = np.flatnonzero(parents[ends] == starts)
    via[ends[last]] = short[last]
    return distances, via


def shortest_distances(
    arcs: Arcs, potentials: Array, roots: Array, backward: bool = False
) -> Array:
    """The distances (n_nodes,) of `shortest_forest`, for few arcs by plain numbers."""
    if len(arcs.costs) > FEW_ARCS:
        return shortest_forest(arcs, potentials, roots, backward)[0]
    first = np.full(arcs.n_nodes, INFINITE)
    first[roots] = 0.0
    lengths = arcs.reduced(potentials, backward).of_nodes()
    distances = np.array(distances_or_cycle(lengths, first.tolist())[0])
    distances[distances > EXACT] = INFINITE
    return distances


def nearest_lacking(
    arcs: ArcsOfNodes, potentials: list[float], source: int, excess: list[int]
) -> tuple[list[int], int]:
    """Dijkstra's algorithm from a node to the nearest one that lacks something.

    Parameters
    ----------
    arcs : list of dict
    potentials : list of float
        Under which no arc costs less than 0: ``cost + potential_tail - potential_head``.
        They are changed such that this is so as before, and 0 along the path.
    source : int
    excess : list of int
        Below 0 where something is lacking.

    Returns
    -------
    (list of int, int)
        The path's nodes, and how many arcs were looked at. None if there is no path under which
        potentials differ by `EXACT` at most.
    """
    distances, parents, settled, looked_at = {source: 0.0}, {source: -1}, [], 0
    # Of equally short paths the one of fewest arcs is taken: more can move along it at once.
    heap, steps = [(0.0, 0, source)], {source: 0}
    limit = EXACT - (max(potentials) - min(potentials))
    while heap:
        distance, step, node = heappop(heap)
        if distance > distances[node] or step > steps[node]:
            continue
        settled.append(node)
        if excess[node] < 0:
            break
        own = potentials[node]
        looked_at += len(arcs[node])
        for head, cost in arcs[node].items():
            reached = distance + (cost + own - potentials[head])
            # What is farther away than something that lacks does not matter.
            if reached > limit:
                continue
            known = distances.get(head, INFINITE)
            if reached < known or (reached == known and step + 1 < steps[head]):
                distances[head], parents[head], steps[head] = reached, node, step + 1
                heappush(heap, (reached, step + 1, head))
                if excess[head] < 0:
                    limit = reached
    else:
        return [], looked_at
    for node in settled:
        potentials[node] += distances[node] - distance
    path = [settled[-1]]
    while parents[path[-1]] >= 0:
        path.append(parents[path[-1]])
    return path[::-1], looked_at


def distances_or_cycle(
    arcs: ArcsOfNodes, first: Sequence[float], is_canceled: IsCanceled = None
) -> tuple[list[float], Optional[list[int]]]:
    """Bellman-Ford from an outside node that is joined to others.

    Parameters
    ----------
    arcs : list of dict
    first : sequence of float
        At what cost it is joined to each; infinity where it is not.
    is_canceled : callable, optional

    Returns
    -------
    (list of float, list of int or None)
        Distances, and a negative cycle as a closed list of nodes if there is one; then they
        are not final.
    """
    distances, parents = list(first), [-1] * len(arcs)
    changed = [node for node, distance in enumerate(distances) if distance < INFINITE]
    rounds = 0
    while changed:
        poll(is_canceled)
        later: dict[int, None] = {}
        for tail in changed:
            distance = distances[tail]
            for head, cost in arcs[tail].items():
                if distance + cost < distances[head]:
                    distances[head], parents[head] = distance + cost, tail
                    later[head] = None
        changed, rounds = list(later), rounds + 1
        if rounds % CYCLE_ROUNDS == 0:
            cycle = _cycle_in(parents)
            if cycle is not None:
                return distances, cycle
    return distances, None


def _cycle_in(parents: list[int]) -> Optional[list[int]]:
    """A cycle of the predecessor graph in forward order, closed, or None."""
    seen = [0] * len(parents)
    for start in range(len(parents)):
        node = start
        while node >= 0 and seen[node] == 0:
            seen[node] = start + 1
            node = parents[node]
        if node >= 0 and seen[node] == start + 1:
            cycle = [node]
            while parents[cycle[-1]] != node:
                cycle.append(parents[cycle[-1]])
            cycle.append(node)
            return cycle[::-1]
    return None
