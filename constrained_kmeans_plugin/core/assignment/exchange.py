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
from .paths import path_to, shortest_paths


class Members:
    """The rows in a cluster, and what each of them would cost more elsewhere.

    Parameters
    ----------
    rows : ndarray of int, shape (m,)
    moves : ndarray of float64, shape (m, k)
        Overwritten later on.
    """

    def __init__(self, rows: Array, moves: Array) -> None:
        self._rows, self._moves, self._count = rows, moves, len(rows)

    def cheapest_to(self, heads: Array) -> Array:
        """The cost of the cheapest move to each of some clusters."""
        least: Array = self._moves[: self._count, heads].min(axis=0, initial=np.inf)
        return least

    def mover(self, head: int) -> tuple[int, int]:
        """The row that makes the cheapest move to a cluster, and its place among these."""
        at = int(self._moves[: self._count, head].argmin())
        return int(self._rows[at]), at

    def add(self, row: int, moves: Array) -> None:
        """Take a row, and what its moves cost (k,)."""
        if self._count == len(self._rows):
            more = self._count + 4
            self._rows = np.concatenate([self._rows, np.empty(more, dtype=np.int64)])
            self._moves = np.concatenate([self._moves, np.empty((more, len(moves)))])
        self._rows[self._count] = row
        self._moves[self._count] = moves
        self._count += 1

    def renumber(self, numbers: Array) -> None:
        """Give each row i the number ``numbers[i]``."""
        self._rows[: self._count] = numbers[self._rows[: self._count]]

    def remove(self, at: int) -> Array:
        """Take out the row at a place, which the last one fills; what its moves cost (k,)."""
        moves: Array = self._moves[at].copy()
        self._count -= 1
        self._rows[at] = self._rows[self._count]
        self._moves[at] = self._moves[self._count]
        return moves


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
        self.set_rows(labels, amounts, places)
        self.flows = flows.copy()
        self.lower = lower
        self.upper = upper
        self.excess = excess.astype(np.int64)
        self.slack_costs = np.zeros(n_clusters) if slack_costs is None else slack_costs
        #: Cost of the cheapest move along each arc; infinity without one.
        self.cheapest = np.full((n_clusters + 1, n_clusters + 1), np.inf)
        # Short integers are sorted by their digits.
        order = np.argsort(labels.astype(np.min_scalar_type(n_clusters)), kind="stable")
        ordered = self.labels[order]
        moves = costs.take(self.places[order], axis=0)
        moves -= moves[np.arange(len(order)), ordered][:, None]
        moves[np.arange(len(order)), ordered] = np.inf
        ends = np.cumsum(np.bincount(labels, minlength=n_clusters)).tolist()
        self._members: list[Members] = []
        for start, end in zip([0, *ends], ends):
            # Much faster than `reduceat` where there are many clusters.
            np.minimum.reduce(
                moves[start:end], initial=np.inf, out=self.cheapest[len(self._members), :-1]
            )
            self._members.append(Members(order[start:end], moves[start:end]))
        self.cheapest[:-1, -1] = np.where(self.flows < upper, self.slack_costs, np.inf)
        self.cheapest[-1, :-1] = np.where(self.flows > lower, -self.slack_costs, np.inf)

    def set_rows(self, labels: Array, amounts: Array, places: Array) -> None:
        """Take labels, amounts and places (m,) of other rows in the place of its own."""
        self._rows = np.array([labels, amounts, places], dtype=np.int64)
        self._n_rows = len(labels)
        # The rows at places that lie in several clusters, by cluster.
        self._divided: dict[int, dict[int, int]] = {}
        self._has_empty = False
        for row in np.flatnonzero(np.bincount(self.places)[self.places] > 1).tolist():
            self._divided.setdefault(int(self.places[row]), {})[int(self.labels[row])] = row

    @property
    def labels(self) -> Array:
        """The cluster of each row."""
        return self._rows[0, : self._n_rows]

    @property
    def amounts(self) -> Array:
        """The weight of each row."""
        return self._rows[1, : self._n_rows]

    @property
    def places(self) -> Array:
        """The place of each row."""
        return self._rows[2, : self._n_rows]

    def push(self, path: list[int], limit: Optional[int] = None) -> None:
        """Move weight along a path or cycle of nodes: `limit`, or as much as can be."""
        slack = self.n_clusters
        amounts = [] if limit is None else [limit]
        # All movers are looked up before the first move: a cluster passed on the way
        # gives one of its own points, not the one it just received.
        moves = []
        for tail, head in zip(path, path[1:]):
            row = at = -1
            if head == slack:
                amounts.append(int(self.upper[tail] - self.flows[tail]))
            elif tail == slack:
                amounts.append(int(self.flows[head] - self.lower[head]))
            else:
                row, at = self._members[tail].mover(head)
                amounts.append(int(self._rows[1, row]))
            moves.append((tail, head, row, at))
        amount = min(amounts)
        for tail, head, row, at in moves:
            if head == slack:
                self._flow(tail, amount)
            elif tail == slack:
                self._flow(head, -amount)
            else:
                self._move(row, at, tail, head, amount)
        if path[0] != path[-1]:
            self.excess[path[0]] -= amount
            self.excess[path[-1]] += amount

    def _flow(self, cluster: int, amount: int) -> None:
        """Change what a cluster is meant to have; open or close its arcs to and from the slack."""
        flow = self.flows[cluster] + amount
        cost = self.slack_costs[cluster]
        self.flows[cluster] = flow
        self.cheapest[cluster, -1] = cost if flow < self.upper[cluster] else np.inf
        self.cheapest[-1, cluster] = -cost if flow > self.lower[cluster] else np.inf

    def _move(self, row: int, at: int, tail: int, head: int, amount: int) -> None:
        """Move an amount of a row, at a place among the members of a cluster, to another."""
        place = int(self._rows[2, row])
        whole = amount == self._rows[1, row]
        homes = self._divided.get(place)
        if homes is None and not whole:
            homes = self._divided[place] = {tail: row}
        if whole:
            members, cheapest = self._members[tail], self.cheapest[tail, :-1]
            heads = (members.remove(at) <= cheapest).nonzero()[0]
            cheapest[heads] = members.cheapest_to(heads)
        if homes is not None:
            if whole:
                del homes[tail]
            if head in homes:
                # Parts of a place that meet again are one row, or they would become ever more.
                self._rows[1, homes[head]] += amount
                self._rows[1, row] -= amount
                self._has_empty |= whole
                return
            if not whole:
                row = self._part_of(row, amount)
            homes[head] = row
        self._rows[0, row] = head
        costs = self.costs[place]
        moves = costs - costs[head]
        moves[head] = np.inf
        self._members[head].add(row, moves)
        cheapest = self.cheapest[head, :-1]
        np.minimum(cheapest, moves, out=cheapest)

    def _part_of(self, row: int, amount: int) -> int:
        """An amount of a row as a row of its own."""
        if self._n_rows == self._rows.shape[1]:
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)], axis=1)
        self._rows[:, self._n_rows] = self._rows[:, row]
        self._rows[1, self._n_rows] = amount
        self._rows[1, row] -= amount
        self._n_rows += 1
        return self._n_rows - 1

    def _drop_empty(self) -> None:
        """Forget the rows of which nothing is left."""
        if not self._has_empty:
            return
        kept = self.amounts > 0
        numbers = np.cumsum(kept) - 1
        for members in self._members:
            members.renumber(numbers)
        self.set_rows(self.labels[kept], self.amounts[kept], self.places[kept])

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
            reduced = self.cheapest + potentials[:, None]
            reduced -= potentials
            lacking = self.excess < 0
            distances = np.where(self.excess > 0, 0.0, np.inf)
            distances, parents, _ = shortest_paths(reduced, distances, lacking)
            sinks = np.flatnonzero(lacking & np.isfinite(distances))
            if len(sinks) == 0:
                break
            sinks = sinks[np.argsort(distances[sinks], kind="stable")]
            potentials += np.minimum(distances, distances[sinks[-1]])
            before = parents.tolist()
            for sink in sinks.tolist():
                path = path_to(before, sink)
                arcs = list(zip(path, path[1:]))
                # Moves along one path may have used up a move of the next one.
                while self.excess[path[0]] > 0 > self.excess[sink] and all(
                    self.cheapest[tail, head] == potentials[head] - potentials[tail]
                    for tail, head in arcs
                ):
                    self.push(path, int(min(self.excess[path[0]], -self.excess[sink])))
        self._drop_empty()
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
                self._drop_empty()
                return distances
            self.push(cycle)
