"""Shortest paths on a small dense graph, and its negative cycles."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .lattice import Array

#: Up to so many nodes plain numbers are faster than arrays.
FEW_NODES = 12
#: Rounds of Bellman-Ford between two looks for a negative cycle. Cycles that are found at once
#: are often those of which least can be pushed, again and again.
CYCLE_ROUNDS = 6


def shortest_paths(
    costs: Array, distances: Array, targets: Optional[Array] = None
) -> tuple[Array, Array, Optional[list[int]]]:
    """Bellman-Ford on a dense matrix of arc costs, from given first distances.

    Parameters
    ----------
    costs : ndarray, shape (m, m)
    distances : ndarray, shape (m,)
        Infinity where no path starts.
    targets : ndarray of bool, shape (m,), optional
        With costs of at least 0: nodes that matter. Distances beyond the farthest of them may
        be too large.

    Returns
    -------
    (ndarray, ndarray, list of int or None)
        Distances, each node's predecessor (-1 at the sources), and a negative cycle as a
        closed list of nodes if there is one.
    """
    n_nodes = len(costs)
    if n_nodes <= FEW_NODES:
        return _among_few(costs.tolist(), distances.tolist())
    distances, parents = distances.copy(), np.full(n_nodes, -1)
    changed = np.isfinite(distances).nonzero()[0]
    for rounds in range(2 * n_nodes + 2):
        if len(changed) == 0:
            break
        # Only from where the distance has changed can a way have become shorter.
        through = costs[changed]
        through += distances[changed, None]
        reached = through.min(axis=0)
        better = (reached < distances).nonzero()[0]
        reached = reached[better]
        parents[better] = changed[through.take(better, axis=1).argmin(axis=0)]
        distances[better] = reached
        changed = better
        if targets is not None:
            changed = changed[reached < distances[targets].max()]
        elif rounds % CYCLE_ROUNDS == CYCLE_ROUNDS - 1:
            cycle = _cycle_in(parents.tolist())
            if cycle is not None:
                return distances, parents, cycle
    return distances, parents, None


def _among_few(
    costs: list[list[float]], distances: list[float]
) -> tuple[Array, Array, Optional[list[int]]]:
    """The same on lists."""
    n_nodes = len(costs)
    parents = [-1] * n_nodes
    changed = [node for node in range(n_nodes) if distances[node] < np.inf]
    for rounds in range(2 * n_nodes + 2):
        if not changed:
            break
        before = [(tail, distances[tail]) for tail in changed]
        changed = []
        for head in range(n_nodes):
            reached, parent = distances[head], -1
            for tail, distance in before:
                if distance + costs[tail][head] < reached:
                    reached, parent = distance + costs[tail][head], tail
            if parent >= 0:
                distances[head], parents[head] = reached, parent
                changed.append(head)
        if rounds % CYCLE_ROUNDS == CYCLE_ROUNDS - 1:
            cycle = _cycle_in(parents)
            if cycle is not None:
                return np.array(distances), np.array(parents), cycle
    return np.array(distances), np.array(parents), None


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


def path_to(parents: list[int], node: int) -> list[int]:
    """The nodes from a source to `node`."""
    path = [node]
    while parents[path[-1]] >= 0:
        path.append(parents[path[-1]])
    return path[::-1]
