"""Shortest paths one at a time, where a forest of them carries hardly more than one.

The same rows, moves and room as in `residual_graph`, held as plain numbers: the moves along an arc
are a heap, so that the next one is at hand when the cheapest one is gone. With few clusters a path
takes a tenth of the time of a forest.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from .moves import by_arc
from .policy import POLICY
from .rows import Choices, Rows
from .shortest_paths import INFINITE, ArcsOfNodes, nearest_lacking

#: (what a unit costs more, row)
Move = tuple[float, int]


class SinglePaths:
    """Weight that moves along one path after the other.

    Parameters
    ----------
    choices : Choices
    rows : Rows
        Each in a cluster of least reduced cost.
    flows, lower, upper : ndarray of int64, shape (k,)
        The size that each cluster is meant to have, and its limits.
    slack_costs : ndarray of float64, shape (k,)
        What it costs to let a cluster grow by 1.
    excess : ndarray of int64, shape (k + 1,)
        Weight too much in each cluster and in the slack.
    prices : ndarray, shape (k,)

    Attributes
    ----------
    flows, excess, prices
        As they are then.
    pushes, work : int
        How often something has moved, and how many arcs and moves were looked at for that.
    """

    def __init__(
        self,
        choices: Choices,
        rows: Rows,
        flows: Array,
        lower: Array,
        upper: Array,
        slack_costs: Array,
        excess: Array,
        prices: Array,
    ) -> None:
        self.pushes = self.work = 0
        self._choices, self._lower, self._upper = choices, lower.tolist(), upper.tolist()
        self.prices, self._flows, self._excess = prices, flows.tolist(), excess.tolist()
        n_clusters = self._n_clusters = len(prices)
        self._slack_costs = slack_costs.tolist()
        self._labels, self._amounts = rows.labels.tolist(), rows.amounts.tolist()
        self._places = rows.places.tolist()
        # The rows at places that lie in several clusters, by cluster.
        self._divided: dict[int, dict[int, int]] = {}
        often = np.bincount(rows.places) > 1
        for row in np.flatnonzero(often[rows.places]).tolist() if often.any() else ():
            self._divided.setdefault(self._places[row], {})[self._labels[row]] = row
        #: From each node the nodes to which something can move, and at what cost at least.
        self._arcs: ArcsOfNodes = [{} for _ in range(n_clusters + 1)]
        # The moves along an arc: as heaps where they have been asked for. Those of rows
        # that have left are taken out when they come first.
        self._heaps: dict[tuple[int, int], list[Move]] = {}
        self._late: defaultdict[tuple[int, int], list[Move]] = defaultdict(list)
        self._arrange(rows)
        for cluster in range(n_clusters):
            self._flow(cluster, 0)

    def _arrange(self, rows: Rows) -> None:
        """Put the moves of all rows in the order of their arcs."""
        movers, tails, heads, costs = self._choices.moves(rows)
        order, firsts = by_arc(tails, heads)
        self._moves, self._movers = costs[order], movers[order]
        starts, first = firsts.tolist(), order[firsts]
        arcs = list(zip(tails[first].tolist(), heads[first].tolist()))
        self._spans = dict(zip(arcs, zip(starts, [*starts[1:], len(order)])))
        least = np.minimum.reduceat(self._moves, firsts).tolist() if arcs else []
        for (tail, head), cost in zip(arcs, least):
            self._arcs[tail][head] = cost

    @property
    def flows(self) -> Array:
        """The size (k,) that each cluster is meant to have."""
        return np.array(self._flows, dtype=np.int64)

    @property
    def excess(self) -> Array:
        """Weight (k + 1,) that is still too much."""
        return np.array(self._excess, dtype=np.int64)

    @property
    def rows(self) -> Rows:
        """What is where now; some may be empty."""
        held = self._labels, self._amounts, self._places
        return Rows(*(np.array(of_rows, dtype=np.int64) for of_rows in held))

    def place(self, most: float, pace: float, is_canceled: IsCanceled) -> bool:
        """Place excess as long as there are paths for it.

        Parameters
        ----------
        most : float
            Pushes that are made at most.
        pace : float
            How many have to be made for the work, or it is not gone on.
        is_canceled : callable or None

        Returns
        -------
        bool
            Whether no excess was found that has no path.
        """
        potentials, excess, arcs = [*self.prices.tolist(), 0.0], self._excess, self._arcs
        pushes, work, goes_on, has_path = self.pushes, self.work, True, True
        for source in [node for node, amount in enumerate(excess) if amount > 0]:
            while goes_on and excess[source] > 0:
                poll(is_canceled)
                path, looked_at = nearest_lacking(arcs, potentials, source, excess)
                self.work += looked_at
                if not path:
                    goes_on, has_path = False, False
                    break
                sink, along = path[-1], list(zip(path, path[1:]))
                # Most likely the next move along the path costs more.
                while (
                    self.pushes < most
                    and excess[source] > 0 > excess[sink]
                    and all(
                        arcs[tail].get(head) == potentials[head] - potentials[tail]
                        for tail, head in along
                    )
                ):
                    poll(is_canceled)
                    self._push(path, min(excess[source], -excess[sink]))
                if self.work - work >= POLICY.path_stretch:
                    goes_on = self.pushes - pushes >= pace * (self.work - work)
                    pushes, work = self.pushes, self.work
                goes_on = goes_on and self.pushes < most
        self.prices = np.array(potentials[:-1]) - potentials[-1]
        return has_path

    def _push(self, path: list[int], limit: int) -> None:
        """Move weight along a path of nodes, as much as can be up to a limit."""
        slack, amounts = self._n_clusters, [limit]
        # All movers are looked up before the first move: a cluster passed on the way
        # gives one of its own points, not the one it just received.
        moves = []
        for tail, head in zip(path, path[1:]):
            row = -1
            if head == slack:
                amounts.append(self._upper[tail] - self._flows[tail])
            elif tail == slack:
                amounts.append(self._flows[head] - self._lower[head])
            else:
                row = self._heap(tail, head)[0][1]
                amounts.append(self._amounts[row])
            moves.append((tail, head, row))
        amount = min(amounts)
        for tail, head, row in moves:
            if head == slack:
                self._flow(tail, amount)
            elif tail == slack:
                self._flow(head, -amount)
            else:
                self._move(row, tail, head, amount)
        self._excess[path[0]] -= amount
        self._excess[path[-1]] += amount
        self.pushes += 1

    def _costs(self, place: int) -> dict[int, float]:
        """What a place costs in each of the clusters that it may choose."""
        start, end = self._choices.ends[place : place + 2].tolist()
        clusters, costs = self._choices.clusters[start:end], self._choices.costs[start:end]
        return dict(zip(clusters.tolist(), costs.tolist()))

    def _flow(self, cluster: int, amount: int) -> None:
        """Change what a cluster is meant to have; open or close its arcs to and from the slack."""
        self._flows[cluster] += amount
        flow, cost, slack = self._flows[cluster], self._slack_costs[cluster], self._n_clusters
        if flow < self._upper[cluster]:
            self._arcs[cluster][slack] = cost
        else:
            self._arcs[cluster].pop(slack, None)
        if flow > self._lower[cluster]:
            self._arcs[slack][cluster] = -cost
        else:
            self._arcs[slack].pop(cluster, None)

    def _heap(self, tail: int, head: int) -> list[Move]:
        """The moves along an arc, the cheapest of those that there are first."""
        arc = tail, head
        heap = self._heaps.get(arc)
        if heap is None:
            start, end = self._spans.get(arc, (0, 0))
            heap = list(zip(self._moves[start:end].tolist(), self._movers[start:end].tolist()))
            heap += self._late.pop(arc, [])
            heapify(heap)
            self._heaps[arc] = heap
        while heap and self._labels[heap[0][1]] != tail:
            heappop(heap)
        return heap

    def _move(self, row: int, tail: int, head: int, amount: int) -> None:
        """Move an amount of a row from one cluster to another."""
        place = self._places[row]
        whole = amount == self._amounts[row]
        costs = self._costs(place)
        self.work += POLICY.path_move + 2 * len(costs)
        homes = self._divided.get(place)
        if homes is None and not whole:
            homes = self._divided[place] = {tail: row}
        if whole:
            self._labels[row] = -1
            self._leave(costs, tail)
        if homes is not None:
            if whole:
                del homes[tail]
            if head in homes:
                # Parts of a place that meet again are one row, or they would become ever more.
                self._amounts[homes[head]] += amount
                self._amounts[row] -= amount
                return
            if not whole:
                row = self._part_of(row, amount)
            homes[head] = row
        self._labels[row] = head
        self._enter(costs, head, row)

    def _leave(self, costs: dict[int, float], tail: int) -> None:
        """See which arcs are dearer since a row of these costs is not in a cluster any more."""
        own, arcs = costs[tail], self._arcs[tail]
        for head, cost in costs.items():
            if head != tail and cost - own <= arcs[head]:
                heap = self._heap(tail, head)
                if heap:
                    arcs[head] = heap[0][0]
                else:
                    del arcs[head]

    def _enter(self, costs: dict[int, float], tail: int, row: int) -> None:
        """Offer the moves of a row that has come to a cluster."""
        own, arcs = costs[tail], self._arcs[tail]
        for head, cost in costs.items():
            if head != tail:
                move, heap = cost - own, self._heaps.get((tail, head))
                if heap is None:
                    self._late[tail, head].append((move, row))
                else:
                    heappush(heap, (move, row))
                if move < arcs.get(head, INFINITE):
                    arcs[head] = move

    def _part_of(self, row: int, amount: int) -> int:
        """An amount of a row as a row of its own."""
        self._amounts[row] -= amount
        self._labels.append(-1)
        self._amounts.append(amount)
        self._places.append(self._places[row])
        return len(self._labels) - 1
