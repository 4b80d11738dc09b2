"""The exchange graph: exact placement at least cost.

One node a cluster, and one, the *slack*, for the room that the bounds leave. The arc
a -> b stands for moving a point from a to b and costs the least ``C_ib - C_ia`` over the
points i of a, C being squared distances. The arc a -> slack means that a may grow, the
arc slack -> a that it may shrink; both are free. On this graph of k + 1 nodes

- shortest paths from clusters with too many points to clusters with too few place them
  at least cost (successive shortest paths: Ahuja, Magnanti, Orlin, *Network Flows*,
  1993, ch. 9), whatever their number n;
- a cycle of negative cost disproves that an assignment is optimal;
- where there is none, shortest distances are prices that prove it optimal.

Points at the same place are one *row* of the graph with an amount, the sum of their
weights, so that any number of coincident points moves at once, and a part of a heavy one.
A row goes only where its place has a choice: between few clusters, as a rule, so that the
graph has few arcs. Only arcs along which something moves are looked at row by row.

How often something moves is bounded whatever the weights are: where it takes more pushes
than there are rows, by a constant factor, the weights are brought in from their leading bits
to their last ones (capacity scaling: Edmonds, Karp, "Theoretical improvements in algorithmic
efficiency for network flow problems", Journal of the ACM 19, 1972). Each push then moves one
unit of the bits known so far or more, and each round adds few units for a row. `docs/method.md`
has the argument.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll, stretches
from .shortest_paths import INFINITE, Arcs, distances_or_cycle, nearest_lacking

#: Pushes for each row and cluster after which the weights are scaled.
PUSHES = 4
#: Bits that each round of scaling adds to the weights.
SCALING_BITS = 4

#: (what a unit costs more, row)
Move = tuple[float, int]


@dataclass(frozen=True)
class Choices:
    """Where each place may go, and at what cost.

    Attributes
    ----------
    ends : ndarray of int, shape (p + 1,)
        The choices of place i are those from ``ends[i]`` up to ``ends[i + 1]``.
    clusters : ndarray of int, shape (q,)
    costs : ndarray of float64, shape (q,)
        What a unit of weight costs there: exact integers.
    """

    ends: Array
    clusters: Array
    costs: Array

    def allowed(self) -> Choices:
        """Those that do not cost infinitely much."""
        finite = np.isfinite(self.costs)
        if finite.all():
            return self
        counts = np.add.reduceat(finite, self.ends[:-1], dtype=np.int64)
        return Choices(np.append(0, np.cumsum(counts)), self.clusters[finite], self.costs[finite])

    @property
    def n_places(self) -> int:
        """How many places there are."""
        return len(self.ends) - 1

    def cheapest(self, prices: Array) -> Array:
        """The cluster (p,) of least reduced cost for each place, the first among equals."""
        starts = self.ends[:-1]
        reduced = self.costs - prices[self.clusters]
        least = np.repeat(np.minimum.reduceat(reduced, starts), np.diff(self.ends))
        pairs = np.where(reduced == least, np.arange(len(reduced)), len(reduced))
        result: Array = self.clusters[np.minimum.reduceat(pairs, starts)]
        return result

    def of(self, rows: Rows) -> tuple[Array, Array, Array]:
        """Rows, each as often as it has choices, and their clusters and costs (all (q,))."""
        if len(rows) == self.n_places and (rows.places[1:] > rows.places[:-1]).all():
            movers = np.repeat(rows.places, np.diff(self.ends))
            return movers, self.clusters, self.costs
        starts = self.ends[rows.places]
        counts = self.ends[rows.places + 1] - starts
        pairs = stretches(starts, counts)
        movers = np.repeat(np.arange(len(rows)), counts)
        return movers, self.clusters[pairs], self.costs[pairs]


@dataclass(frozen=True)
class Rows:
    """What is where.

    Attributes
    ----------
    labels : ndarray of int, shape (m,)
        The cluster of each row.
    amounts : ndarray of int64, shape (m,)
        Total weight of the points that a row stands for, at least 1.
    places : ndarray of int, shape (m,)
        The place of each row; several rows may be at one, in different clusters.
    """

    labels: Array
    amounts: Array
    places: Array

    @classmethod
    def together(cls, some: Rows, others: Rows) -> Rows:
        """Some rows, and others."""
        return cls(
            np.concatenate([some.labels, others.labels]),
            np.concatenate([some.amounts, others.amounts]),
            np.concatenate([some.places, others.places]),
        )

    def __len__(self) -> int:
        return len(self.labels)

    def some(self, chosen: Array) -> Rows:
        """Those that are chosen, by indices or by a mask."""
        return Rows(self.labels[chosen], self.amounts[chosen], self.places[chosen])


class ExchangeGraph:
    """Rows of points in clusters, the cheapest moves between clusters, and room to move.

    Parameters
    ----------
    choices : Choices
    rows : Rows
        Each in a cluster that its place may choose.
    sizes, lower, upper : ndarray of int64, shape (k,)
        Weight of each cluster, with that of points outside of the graph, and its limits.
    prices : ndarray, shape (k,), optional
        Under which every row is in a cluster of least reduced cost. By default they are not
        known, and the sizes are within their limits.
    slack_costs : ndarray of float64, shape (k,), optional
        What it costs to let a cluster grow by 1; 0 by default.

    Attributes
    ----------
    flows : ndarray of int64, shape (k,)
        The size that each cluster is meant to have, by its price.
    excess : list of int
        Weight too much in each cluster and in the slack; the sum is 0.
    prices : ndarray, shape (k,)
        Under which every row is in a cluster of least reduced cost.
    """

    def __init__(
        self,
        choices: Choices,
        rows: Rows,
        sizes: Array,
        lower: Array,
        upper: Array,
        prices: Optional[Array] = None,
        slack_costs: Optional[Array] = None,
    ) -> None:
        self.n_clusters = len(sizes)
        self.choices, self.lower, self.upper = choices, lower, upper
        self._slack = np.zeros(self.n_clusters) if slack_costs is None else slack_costs
        #: Weight of the points outside of the graph.
        self._outside = sizes - _sizes(rows, self.n_clusters)
        self._put(rows, prices)

    def _put(self, rows: Rows, prices: Optional[Array]) -> None:
        """Put rows where they are, and let prices say how large the clusters are to be."""
        n_clusters = self.n_clusters
        sizes = self._outside + _sizes(rows, n_clusters)
        flows = np.minimum(np.maximum(sizes, self.lower), self.upper)
        if prices is not None:
            grown = prices + self._slack
            flows = np.where(grown > 0, self.lower, np.where(grown < 0, self.upper, flows))
        self.flows = flows
        excess = sizes - flows
        self.excess: list[int] = [*excess.tolist(), -int(excess.sum())]
        self.prices = np.zeros(n_clusters) if prices is None else prices
        self._slack_costs = self._slack.tolist()
        self._labels, self._amounts = rows.labels.astype(np.int64), rows.amounts.copy()
        self._places, self._n_rows, self._has_empty = rows.places, len(rows), False
        # The rows at places that lie in several clusters, by cluster.
        self._divided: dict[int, dict[int, int]] = {}
        often = np.bincount(rows.places) > 1
        for row in np.flatnonzero(often[rows.places]).tolist() if often.any() else ():
            self._divided.setdefault(int(rows.places[row]), {})[int(rows.labels[row])] = row
        #: From each node the nodes to which something can move, and at what cost at least.
        self.arcs: Arcs = [{} for _ in range(n_clusters + 1)]
        # The moves along an arc: as heaps where they have been asked for. Those of rows
        # that have left are taken out when they come first.
        self._heaps: dict[tuple[int, int], list[Move]] = {}
        self._late: defaultdict[tuple[int, int], list[Move]] = defaultdict(list)
        self._arrange(rows)
        for cluster in range(n_clusters):
            self._flow(cluster, 0)

    def _arrange(self, rows: Rows) -> None:
        """Put the moves of all rows in the order of their arcs."""
        movers, heads, costs = self.choices.of(rows)
        tails = rows.labels[movers]
        away = heads != tails
        # What a row costs where it is comes once among its choices.
        costs = costs - costs[~away][movers]
        heads, tails, movers = heads[away], tails[away], movers[away]
        # Short integers are sorted by their digits.
        short = np.min_scalar_type(self.n_clusters)
        order = np.lexsort((heads.astype(short), tails.astype(short)))
        self._moves, self._movers = costs[away][order], movers[order]
        heads, tails = heads[order], tails[order]
        new = np.ones(len(order), dtype=bool)
        new[1:] = (heads[1:] != heads[:-1]) | (tails[1:] != tails[:-1])
        firsts = np.flatnonzero(new)
        self._spans: dict[tuple[int, int], tuple[int, int]] = {}
        if len(firsts) == 0:
            return
        least = np.minimum.reduceat(self._moves, firsts).tolist()
        ends = [*firsts[1:].tolist(), len(order)]
        arcs = list(zip(tails[firsts].tolist(), heads[firsts].tolist()))
        self._spans.update(zip(arcs, zip(firsts.tolist(), ends)))
        for (tail, head), cost in zip(arcs, least):
            self.arcs[tail][head] = cost

    @property
    def rows(self) -> Rows:
        """What is where now."""
        n_rows = self._n_rows
        rows = Rows(self._labels[:n_rows], self._amounts[:n_rows], self._places[:n_rows])
        return rows.some(rows.amounts > 0) if self._has_empty else rows

    def push(self, path: list[int], limit: Optional[int] = None) -> None:
        """Move weight along a path or cycle of nodes: `limit`, or as much as can be."""
        slack = self.n_clusters
        amounts = [] if limit is None else [limit]
        # All movers are looked up before the first move: a cluster passed on the way
        # gives one of its own points, not the one it just received.
        moves = []
        for tail, head in zip(path, path[1:]):
            row = -1
            if head == slack:
                amounts.append(int(self.upper[tail] - self.flows[tail]))
            elif tail == slack:
                amounts.append(int(self.flows[head] - self.lower[head]))
            else:
                row = self._heap(tail, head)[0][1]
                amounts.append(int(self._amounts[row]))
            moves.append((tail, head, row))
        amount = min(amounts)
        for tail, head, row in moves:
            if head == slack:
                self._flow(tail, amount)
            elif tail == slack:
                self._flow(head, -amount)
            else:
                self._move(row, tail, head, amount)
        self.excess[path[0]] -= amount
        self.excess[path[-1]] += amount

    def admit(self, places: Array, clusters: Array, costs: Array) -> None:
        """Give places (m,), each once, a cluster (m,) more, and move all of their rows there."""
        choices = self.choices
        ends = choices.ends.copy()
        ends[1:] += np.cumsum(np.bincount(places, minlength=len(ends) - 1))
        at = choices.ends[places + 1]
        self.choices = Choices(
            ends, np.insert(choices.clusters, at, clusters), np.insert(choices.costs, at, costs)
        )
        for place, cluster in zip(places.tolist(), clusters.tolist()):
            rows = np.flatnonzero(self._places[: self._n_rows] == place)
            for row in rows[self._amounts[rows] > 0].tolist():
                tail, amount = int(self._labels[row]), int(self._amounts[row])
                # The other moves are offered twice now, which does no harm.
                self._enter(self._costs(place), tail, row)
                self._move(row, tail, cluster, amount)
                self.excess[tail] -= amount
                self.excess[cluster] += amount

    def _costs(self, place: int) -> dict[int, float]:
        """What a place costs in each of the clusters that it may choose."""
        start, end = self.choices.ends[place : place + 2].tolist()
        clusters, costs = self.choices.clusters[start:end], self.choices.costs[start:end]
        return dict(zip(clusters.tolist(), costs.tolist()))

    def _flow(self, cluster: int, amount: int) -> None:
        """Change what a cluster is meant to have; open or close its arcs to and from the slack."""
        self.flows[cluster] += amount
        flow, cost, slack = self.flows[cluster], self._slack_costs[cluster], self.n_clusters
        if flow < self.upper[cluster]:
            self.arcs[cluster][slack] = cost
        else:
            self.arcs[cluster].pop(slack, None)
        if flow > self.lower[cluster]:
            self.arcs[slack][cluster] = -cost
        else:
            self.arcs[slack].pop(cluster, None)

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
        place = int(self._places[row])
        whole = amount == self._amounts[row]
        costs = self._costs(place)
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
                self._has_empty |= whole
                return
            if not whole:
                row = self._part_of(row, amount)
            homes[head] = row
        self._labels[row] = head
        self._enter(costs, head, row)

    def _leave(self, costs: dict[int, float], tail: int) -> None:
        """See which arcs are dearer since a row of these costs is not in a cluster any more."""
        own, arcs = costs[tail], self.arcs[tail]
        for head, cost in costs.items():
            if head != tail and cost - own <= arcs[head]:
                heap = self._heap(tail, head)
                if heap:
                    arcs[head] = heap[0][0]
                else:
                    del arcs[head]

    def _enter(self, costs: dict[int, float], tail: int, row: int) -> None:
        """Offer the moves of a row that has come to a cluster."""
        own, arcs = costs[tail], self.arcs[tail]
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
        if self._n_rows == len(self._labels):
            self._labels, self._amounts, self._places = (
                np.concatenate([of_rows, np.empty_like(of_rows)])
                for of_rows in (self._labels, self._amounts, self._places)
            )
        self._amounts[row] -= amount
        self._amounts[self._n_rows] = amount
        self._places[self._n_rows] = self._places[row]
        self._n_rows += 1
        return self._n_rows - 1

    def place_excess(self, is_canceled: IsCanceled = None) -> bool:
        """Move the excess to where weight is missing, along shortest paths.

        Returns
        -------
        bool
            Whether no excess is left: a cluster that gave all of its rows away cannot pass on
            any more.
        """
        done = self._place(PUSHES * (self._n_rows + self.n_clusters), is_canceled)
        return self._scale(is_canceled) if done is None else done

    def _place(self, most: float, is_canceled: IsCanceled) -> Optional[bool]:
        """The same in so many pushes at most; None if these were not enough."""
        potentials, excess, arcs = [*self.prices.tolist(), 0.0], self.excess, self.arcs
        done: Optional[bool] = True
        pushes = 0
        for source in [node for node, amount in enumerate(excess) if amount > 0]:
            while excess[source] > 0 and done is not None:
                poll(is_canceled)
                path = nearest_lacking(arcs, potentials, source, excess)
                if path is None:
                    done = False
                    break
                sink, along = path[-1], list(zip(path, path[1:]))
                # Most likely the next move along the path costs more.
                while excess[source] > 0 > excess[sink] and all(
                    arcs[tail].get(head) == potentials[head] - potentials[tail]
                    for tail, head in along
                ):
                    poll(is_canceled)
                    self.push(path, min(excess[source], -excess[sink]))
                    pushes += 1
                    if pushes > most:
                        done = None
                        break
        self.prices = np.array(potentials[:-1]) - potentials[-1]
        return done

    def _scale(self, is_canceled: IsCanceled) -> bool:
        """Place the excess for weights of few leading bits, then of some more, to the last."""
        rows, choices = self.rows, self.choices
        amounts = np.zeros(choices.n_places, dtype=np.int64)
        np.add.at(amounts, rows.places, rows.amounts)
        lower, upper = self.lower - self._outside, self.upper - self._outside
        shift = -(-int(amounts.max()).bit_length() // SCALING_BITS) * SCALING_BITS
        labels, parts, places = rows.labels[:0], rows.amounts[:0], rows.places[:0]
        while True:
            shift -= SCALING_BITS
            # What the new bits add enters where it costs least under the prices so far.
            added = amounts >> shift
            np.subtract.at(added, places, parts << SCALING_BITS)
            heavier = np.flatnonzero(added)
            keys = np.concatenate([places, heavier]) * self.n_clusters
            keys += np.concatenate([labels, choices.cheapest(self.prices)[heavier]])
            keys, inverse = np.unique(keys, return_inverse=True)
            sums = np.zeros(len(keys), dtype=np.int64)
            weights = np.concatenate([parts << SCALING_BITS, added[heavier]])
            np.add.at(sums, inverse.ravel(), weights)
            rows = Rows(keys % self.n_clusters, sums, keys // self.n_clusters)
            if shift == 0:
                self._put(rows, self.prices)
                return bool(self._place(np.inf, is_canceled))
            coarse = ExchangeGraph(
                choices,
                rows,
                _sizes(rows, self.n_clusters),
                lower >> shift,
                -(-upper >> shift),
                self.prices,
                self._slack,
            )
            coarse._place(np.inf, is_canceled)
            self.prices = coarse.prices
            labels, parts, places = coarse.rows.labels, coarse.rows.amounts, coarse.rows.places

    def reached_by_excess(self) -> Array:
        """Which nodes (k + 1,) a path leads to from those that have too much."""
        reached = np.array(self.excess) > 0
        waiting = np.flatnonzero(reached).tolist()
        while waiting:
            for head in self.arcs[waiting.pop()]:
                if not reached[head]:
                    reached[head] = True
                    waiting.append(head)
        return reached

    def find_prices(self, is_canceled: IsCanceled = None) -> bool:
        """Find prices that prove the rows optimal where they are: whether there are any."""
        distances, cycle = distances_or_cycle(self.arcs, [0.0] * len(self.arcs), is_canceled)
        self.prices = np.array(distances[:-1]) - distances[-1]
        return cycle is None


def _sizes(rows: Rows, n_clusters: int) -> Array:
    """Weight (k,) that rows have in each cluster."""
    sizes = np.zeros(n_clusters, dtype=np.int64)
    np.add.at(sizes, rows.labels, rows.amounts)
    return sizes
