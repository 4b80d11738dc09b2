"""The exchange graph: exact placement at least cost.

One node a cluster, and one, the *slack*, for the room that the bounds leave. The arc
a -> b stands for moving a point from a to b and costs the least ``C_ib - C_ia`` over the
points i of a, C being squared distances. The arc a -> slack means that a may grow, the
arc slack -> a that it may shrink; both are free. On this graph of k + 1 nodes

- shortest paths from clusters with too many points to clusters with too few place them
  at least cost (successive shortest paths: Ahuja, Magnanti, Orlin, *Network Flows*,
  1993, ch. 9), whatever their number n;
- a cycle of negative cost disproves that an assignment is optimal, and improves it
  (Klein, "A primal method for minimal cost flows", Management Science 14, 1967);
- where there is none, shortest distances are prices that prove it optimal.

Points at the same place are one *row* of the graph with an amount, the sum of their
weights, so that any number of coincident points moves at once, and a part of a heavy one.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from .lattice import Array, IsCanceled, poll

#: Rounds of Bellman-Ford between two looks for a negative cycle.
CYCLE_ROUNDS = 6


class ExchangeGraph:
    """Rows of points in clusters, the cheapest moves between clusters, and room to move.

    Parameters
    ----------
    costs : ndarray of float64, shape (p, k)
        What a unit of weight costs at each place in each cluster: exact integers, infinity
        where it must not go.
    labels : ndarray of int, shape (m,)
        The cluster of each row.
    amounts : ndarray of int, shape (m,)
        Total weight of the points that a row stands for, at least 1.
    places : ndarray of int, shape (m,)
        The place of each row; several rows may be at one, in different clusters.
    flows, lower, upper : ndarray of int64, shape (k,)
        The size that each cluster is meant to have, and its bounds.
    excess : ndarray of int64, shape (k + 1,)
        Weight too much in each cluster and in the slack; the sum is 0.
    slack_costs : ndarray of float64, shape (k,), optional
        What it costs to let a cluster grow by 1; 0 by default.
    """

    def __init__(
        self,
        costs: Array,
        labels: Array,
        amounts: Array,
        places: Array,
        flows: Array,
        lower: Array,
        upper: Array,
        excess: Array,
        slack_costs: Optional[Array] = None,
    ) -> None:
        self.n_clusters = n_clusters = costs.shape[1]
        self.costs = costs
        self.labels = labels.astype(np.int64)
        self.amounts = amounts.astype(np.int64)
        self.places = places.astype(np.int64)
        self.flows = flows.copy()
        self.lower = lower
        self.upper = upper
        self.excess = excess.astype(np.int64)
        self.slack_costs = np.zeros(n_clusters) if slack_costs is None else slack_costs
        order = np.argsort(self.labels, kind="stable")
        ends = np.searchsorted(self.labels[order], np.arange(n_clusters + 1))
        self._members = [order[ends[j] : ends[j + 1]] for j in range(n_clusters)]
        columns = np.arange(n_clusters)
        #: Cost of the cheapest move along each arc, and the row that makes it.
        self.cheapest = np.full((n_clusters + 1, n_clusters + 1), np.inf)
        self._mover = np.zeros((n_clusters, n_clusters), dtype=np.int64)
        for cluster in range(n_clusters):
            self._refresh(cluster, columns)
            self._refresh_slack(cluster)

    def _refresh(self, cluster: int, heads: Array) -> None:
        """Find the cheapest moves out of a cluster to those of `heads`."""
        members = self._members[cluster]
        if len(members) == 0:
            self.cheapest[cluster, :-1] = np.inf
            return
        places = self.places[members]
        costs = self.costs[places[:, None], heads]
        costs -= self.costs[places, cluster][:, None]
        first = costs.argmin(axis=0)
        self.cheapest[cluster, heads] = costs[first, np.arange(len(heads))]
        self.cheapest[cluster, cluster] = np.inf
        self._mover[cluster, heads] = members[first]

    def _arrive(self, cluster: int, row: int) -> None:
        """Take a row that has come to a cluster into its cheapest moves."""
        place = self.places[row]
        costs = self.costs[place] - self.costs[place, cluster]
        costs[cluster] = np.inf
        cheaper = costs < self.cheapest[cluster, :-1]
        self.cheapest[cluster, :-1][cheaper] = costs[cheaper]
        self._mover[cluster, cheaper] = row

    def _refresh_slack(self, cluster: int) -> None:
        """Open or close the arcs between a cluster and the slack."""
        cost = self.slack_costs[cluster]
        flow = self.flows[cluster]
        self.cheapest[cluster, -1] = cost if flow < self.upper[cluster] else np.inf
        self.cheapest[-1, cluster] = -cost if flow > self.lower[cluster] else np.inf

    def push(self, path: list[int], limit: Optional[int] = None) -> None:
        """Move weight along a path or cycle of nodes: `limit`, or as much as can be."""
        slack = self.n_clusters
        arcs = list(zip(path[:-1], path[1:]))
        amounts = [] if limit is None else [limit]
        for tail, head in arcs:
            if head == slack:
                amounts.append(int(self.upper[tail] - self.flows[tail]))
            elif tail == slack:
                amounts.append(int(self.flows[head] - self.lower[head]))
            else:
                amounts.append(int(self.amounts[self._mover[tail, head]]))
        amount = min(amounts)
        # All movers are looked up before the first move: a cluster passed on the way
        # gives one of its own points, not the one it just received.
        movers = [-1 if slack in (t, h) else int(self._mover[t, h]) for t, h in arcs]
        moved = []
        for (tail, head), row in zip(arcs, movers):
            if head == slack:
                self.flows[tail] += amount
                self._refresh_slack(tail)
            elif tail == slack:
                self.flows[head] -= amount
                self._refresh_slack(head)
            else:
                moved.append((tail, head, row, self._move(row, tail, head, amount)))
        for tail, _, row, arrived in moved:
            if row == arrived:
                self._refresh(tail, np.flatnonzero(self._mover[tail] == row))
        for _, head, _, arrived in moved:
            self._arrive(head, arrived)
        if path[0] != path[-1]:
            self.excess[path[0]] -= amount
            self.excess[path[-1]] += amount

    def _move(self, row: int, tail: int, head: int, amount: int) -> int:
        """Move an amount of a row; return the row that it is now."""
        if amount == self.amounts[row]:
            members = self._members[tail]
            self._members[tail] = members[members != row]
            self.labels[row] = head
        else:
            # Only a part of the row goes: it becomes a row of its own.
            self.amounts[row] -= amount
            self.labels = np.append(self.labels, head)
            self.amounts = np.append(self.amounts, amount)
            self.places = np.append(self.places, self.places[row])
            row = len(self.labels) - 1
        self._members[head] = np.append(self._members[head], row)
        return row

    def place_excess(self, prices: Array, is_canceled: IsCanceled = None) -> tuple[Array, bool]:
        """Move the excess to where weight is missing, along shortest paths.

        Parameters
        ----------
        prices : ndarray, shape (k,)
            Prices under which every row is in a cluster of least reduced cost.
        is_canceled : callable, optional

        Returns
        -------
        (ndarray, bool)
            New prices with the same property, and whether no excess is left: a cluster
            that gave all of its rows away cannot pass on any more.
        """
        slack = self.n_clusters
        potentials = np.append(prices, 0.0)
        while self.excess.any():
            poll(is_canceled)
            reduced = self.cheapest + potentials[:, None] - potentials
            distances = np.where(self.excess > 0, 0.0, np.inf)
            distances, parents, _ = shortest_paths(reduced, distances)
            sinks = np.flatnonzero((self.excess < 0) & np.isfinite(distances))
            if len(sinks) == 0:
                break
            sinks = sinks[np.argsort(distances[sinks], kind="stable")]
            potentials += np.minimum(distances, distances[sinks[-1]])
            before = parents.tolist()
            for sink in sinks.tolist():
                path = _path_to(before, sink)
                # Moves along one path may have used up a move of the next one.
                while self.excess[path[0]] > 0 > self.excess[sink] and all(
                    self.cheapest[tail, head] == potentials[head] - potentials[tail]
                    for tail, head in zip(path[:-1], path[1:])
                ):
                    self.push(path, int(min(self.excess[path[0]], -self.excess[sink])))
        placed: Array = potentials[:slack] - potentials[slack]
        return placed, not self.excess.any()

    def cancel_cycles(self, is_canceled: IsCanceled = None) -> Array:
        """Push along negative cycles until there is none; return distances (k + 1,).

        The distances are those from an outside node joined to all others at no cost:
        ``distance_b <= distance_a + cost(a -> b)`` for every arc.
        """
        while True:
            poll(is_canceled)
            start = np.zeros(self.n_clusters + 1)
            distances, _, cycle = shortest_paths(self.cheapest, start)
            if cycle is None:
                return distances
            self.push(cycle)


def shortest_paths(costs: Array, distances: Array) -> tuple[Array, Array, Optional[list[int]]]:
    """Bellman-Ford on a dense matrix of arc costs, from given first distances.

    Returns distances, each node's predecessor (-1 at the sources), and a negative cycle
    as a closed list of nodes if there is one.
    """
    n_nodes = len(costs)
    distances, parents = distances.copy(), np.full(n_nodes, -1)
    changed = np.flatnonzero(np.isfinite(distances))
    for rounds in range(2 * n_nodes + 2):
        through = costs[changed]
        through += distances[changed, None]
        reached = through.min(axis=0, initial=np.inf)
        better = np.flatnonzero(reached < distances)
        if len(better) == 0:
            break
        # Only from where the distance has changed can a way have become shorter.
        parents[better] = changed[through[:, better].argmin(axis=0)]
        distances[better] = reached[better]
        changed = better
        if rounds % CYCLE_ROUNDS == CYCLE_ROUNDS - 1:
            cycle = _cycle_in(parents)
            if cycle is not None:
                return distances, parents, cycle
    return distances, parents, None


def _cycle_in(parents: Array) -> Optional[list[int]]:
    """A cycle of the predecessor graph in forward order, closed, or None."""
    following = parents.tolist()
    seen = [0] * len(following)
    for start in range(len(following)):
        node = start
        while node >= 0 and seen[node] == 0:
            seen[node] = start + 1
            node = following[node]
        if node >= 0 and seen[node] == start + 1:
            cycle = [node]
            while following[cycle[-1]] != node:
                cycle.append(following[cycle[-1]])
            cycle.append(node)
            return cycle[::-1]
    return None


def _path_to(parents: list[int], node: int) -> list[int]:
    """The nodes from a source to `node`."""
    path = [node]
    while parents[path[-1]] >= 0:
        path.append(parents[path[-1]])
    return path[::-1]
