"""The exchange graph: exact placement, a choice among equals, and the certificate.

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

Points at the same place are one *row* of the graph with an amount, so that any number
of coincident points moves at once.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
from scipy.sparse.csgraph import connected_components

from .lattice import Array, IsCanceled, blocks, poll, squared_distances

#: Bits of the costs that order equally good assignments: sums along a path stay exact.
TIE_BITS = 44


class ExchangeGraph:
    """Rows of points in clusters, the cheapest moves between clusters, and room to move.

    Parameters
    ----------
    relative : ndarray of float64, shape (m, k)
        What each row would cost more in each cluster than in its own: exact integers, 0
        in its own, infinity where it must not go.
    labels : ndarray of int, shape (m,)
        The cluster of each row.
    amounts : ndarray of int, shape (m,)
        How many points a row stands for.
    places : ndarray of int, shape (m,)
        Which rows stand for points at the same place.
    flows, lower, upper : ndarray of int64, shape (k,)
        The size that each cluster is meant to have, and its bounds.
    excess : ndarray of int64, shape (k + 1,)
        Points too many in each cluster and in the slack; the sum is 0.
    slack_costs : ndarray of float64, shape (k,), optional
        What it costs to let a cluster grow by one; 0 by default.
    """

    def __init__(
        self,
        relative: Array,
        labels: Array,
        amounts: Array,
        places: Array,
        flows: Array,
        lower: Array,
        upper: Array,
        excess: Array,
        slack_costs: Optional[Array] = None,
    ) -> None:
        self.n_clusters = n_clusters = relative.shape[1]
        self.relative = relative
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
        self._columns = np.arange(n_clusters)
        #: Cost of the cheapest move along each arc, and the row that makes it.
        self.cheapest = np.full((n_clusters + 1, n_clusters + 1), np.inf)
        self._mover = np.zeros((n_clusters, n_clusters), dtype=np.int64)
        for cluster in range(n_clusters):
            self._refresh(cluster)
            self._refresh_slack(cluster)

    def _refresh(self, cluster: int) -> None:
        """Find the cheapest moves out of a cluster."""
        members = self._members[cluster]
        row = self.cheapest[cluster, :-1]
        if len(members) == 0:
            row[:] = np.inf
            return
        costs = self.relative[members]
        first = costs.argmin(axis=0)
        row[:] = costs[first, self._columns]
        row[cluster] = np.inf
        self._mover[cluster] = members[first]

    def _refresh_slack(self, cluster: int) -> None:
        """Open or close the arcs between a cluster and the slack."""
        cost = self.slack_costs[cluster]
        flow = self.flows[cluster]
        self.cheapest[cluster, -1] = cost if flow < self.upper[cluster] else np.inf
        self.cheapest[-1, cluster] = -cost if flow > self.lower[cluster] else np.inf

    def push(self, path: list[int], limit: Optional[int] = None) -> None:
        """Move points along a path or cycle of nodes: `limit`, or as many as can."""
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
        movers = [self._mover[t, h] if slack not in (t, h) else -1 for t, h in arcs]
        for (tail, head), row in zip(arcs, movers):
            if head == slack:
                self.flows[tail] += amount
            elif tail == slack:
                self.flows[head] -= amount
            else:
                self._move(int(row), tail, head, amount)
        for node in set(path):
            if node != slack:
                self._refresh(node)
                self._refresh_slack(node)
        if path[0] != path[-1]:
            self.excess[path[0]] -= amount
            self.excess[path[-1]] += amount

    def _move(self, row: int, tail: int, head: int, amount: int) -> None:
        if amount == self.amounts[row]:
            members = self._members[tail]
            self._members[tail] = members[members != row]
            self.labels[row] = head
            self.relative[row] -= self.relative[row, head]
        else:
            # Only some of the coincident points go: they become a row of their own.
            self.amounts[row] -= amount
            moved = self.relative[row] - self.relative[row, head]
            self.relative = np.concatenate([self.relative, moved[None]])
            self.labels = np.append(self.labels, head)
            self.amounts = np.append(self.amounts, amount)
            self.places = np.append(self.places, self.places[row])
            row = len(self.labels) - 1
        self._members[head] = np.append(self._members[head], row)

    def place_excess(self, prices: Array, is_canceled: IsCanceled = None) -> tuple[Array, bool]:
        """Move the excess to where points are missing, along shortest paths.

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
            distances, parents, _ = _shortest_paths(reduced, distances)
            sinks = np.flatnonzero(self.excess < 0)
            sink = int(sinks[np.argmin(distances[sinks])])
            if not np.isfinite(distances[sink]):
                break
            potentials += np.minimum(distances, distances[sink])
            path = _path_to(parents, sink)
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
            distances, _, cycle = _shortest_paths(self.cheapest, start)
            if cycle is None:
                return distances
            self.push(cycle)


def _shortest_paths(costs: Array, distances: Array) -> tuple[Array, Array, Optional[list[int]]]:
    """Bellman-Ford on a dense matrix of arc costs, from given first distances.

    Returns distances, each node's predecessor (-1 at the sources), and a negative cycle
    as a closed list of nodes if there is one.
    """
    n_nodes = len(costs)
    columns = np.arange(n_nodes)
    parents = np.full(n_nodes, -1)
    for rounds in range(2 * n_nodes + 2):
        through = distances[:, None] + costs
        via = through.argmin(axis=0)
        reached = through[via, columns]
        better = reached < distances
        if not better.any():
            break
        distances = np.where(better, reached, distances)
        parents = np.where(better, via, parents)
        if rounds >= 2:
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


def _path_to(parents: Array, node: int) -> list[int]:
    """The nodes from a source to `node`."""
    path = [node]
    while parents[path[-1]] >= 0:
        path.append(int(parents[path[-1]]))
    return path[::-1]


class BorderPoints:
    """The points that may have to move, as rows of an exchange graph.

    Parameters
    ----------
    points, centers : ndarray of float64, shapes (n, d) and (k, d)
        Lattice coordinates.
    labels : ndarray of int32, shape (n,)
        Clusters of all points.
    chosen : ndarray of int, shape (m,)
        Indices of the points in the graph, ascending. Of coincident points either all
        are chosen or none.
    """

    def __init__(self, points: Array, centers: Array, labels: Array, chosen: Array) -> None:
        n_clusters = len(centers)
        coordinates = points[chosen]
        order = np.lexsort(coordinates.T)
        coordinates = coordinates[order]
        starts = np.ones(len(order), dtype=bool)
        starts[1:] = (coordinates[1:] != coordinates[:-1]).any(axis=1)
        places = np.cumsum(starts) - 1
        #: The chosen points by place, and within a place in reading order.
        self.members = chosen[order]
        #: The first of the points at each place, in reading order.
        self.first = self.members[starts]
        keys, self.amounts = np.unique(
            places * n_clusters + labels[self.members], return_counts=True
        )
        self.places = keys // n_clusters
        self.labels = keys % n_clusters
        costs = squared_distances(coordinates[starts], centers)[self.places]
        self.relative = costs - costs[np.arange(len(keys)), self.labels][:, None]

    def write_labels(self, graph: ExchangeGraph, labels: Array) -> None:
        """Put the graph's rows back into `labels`; earlier points get lower clusters."""
        order = np.lexsort((graph.labels, graph.places))
        labels[self.members] = np.repeat(graph.labels[order], graph.amounts[order])


def settle_ties(
    graph: ExchangeGraph,
    first: Array,
    n_points: int,
    prices: Array,
    is_canceled: IsCanceled = None,
) -> None:
    """Choose one among all equally good assignments, whichever of them was found.

    All optimal assignments use only arcs whose reduced cost under optimal prices is 0.
    Among these the one is taken that minimises a second cost, ``-2 i s_b`` for the place
    whose first point is i in cluster b with increasing numbers s: points read earlier go
    to lower clusters. The irregular last bits of the s leave no ties.

    Parameters
    ----------
    graph : ExchangeGraph
        An optimal assignment without excess, which holds every point with a choice. Its
        labels, amounts, places and flows are those of the chosen one afterwards.
    first : ndarray of int
        Reading index of the first point of each place.
    n_points : int
    prices : ndarray, shape (k,)
        Optimal prices.
    """
    n_clusters = graph.n_clusters
    reduced = graph.relative + prices[graph.labels][:, None] - prices
    tight = reduced == 0
    choice = np.flatnonzero(tight.sum(axis=1) > 1)
    bound = prices == 0
    lower = np.where(bound, graph.lower, graph.flows)
    upper = np.where(bound, graph.upper, graph.flows)
    arcs = np.zeros((n_clusters + 1, n_clusters + 1), dtype=bool)
    rows, heads = np.nonzero(tight[choice])
    arcs[graph.labels[choice[rows]], heads] = True
    arcs[:-1, -1] = graph.flows < upper
    arcs[-1, :-1] = graph.flows > lower
    np.fill_diagonal(arcs, False)
    # Without a cycle of such arcs nothing can be exchanged: the assignment is unique.
    if np.count_nonzero(arcs) < 2:
        return
    components, _ = connected_components(arcs, directed=True, connection="strong")
    if components == n_clusters + 1:
        return
    steps = _irregular_steps(n_clusters, n_points)
    own = graph.labels[choice]
    # Twice the index: an even number never cancels against the slack, which counts once.
    second = -2.0 * first[graph.places[choice]][:, None] * (steps - steps[own][:, None])
    ties = ExchangeGraph(
        np.where(tight[choice], second, np.inf),
        own,
        graph.amounts[choice],
        graph.places[choice],
        graph.flows,
        lower,
        upper,
        graph.excess,
        slack_costs=steps,
    )
    ties.cancel_cycles(is_canceled)
    rest = np.ones(len(graph.labels), dtype=bool)
    rest[choice] = False
    graph.labels = np.concatenate([graph.labels[rest], ties.labels])
    graph.amounts = np.concatenate([graph.amounts[rest], ties.amounts])
    graph.places = np.concatenate([graph.places[rest], ties.places])
    graph.flows = ties.flows


def _irregular_steps(n_clusters: int, n_points: int) -> Array:
    """Increasing integers (k,) in float64 whose low bits are a fixed random sequence."""
    noise_bits = max(4, TIE_BITS - n_points.bit_length() - n_clusters.bit_length())
    noise = np.random.RandomState(0).randint(0, 1 << min(noise_bits, 30), n_clusters)
    steps: Array = (np.arange(1, n_clusters + 1) * float(1 << min(noise_bits, 30))) + noise
    return steps


def exchange_costs(
    points: Array, centers: Array, labels: Array, is_canceled: IsCanceled = None
) -> Array:
    """Cheapest move between every two clusters (k, k) over all points (n, d).

    Infinity in the rows of empty clusters and on the diagonal.
    """
    n_clusters = len(centers)
    order = np.argsort(labels, kind="stable")
    costs = np.full((n_clusters, n_clusters), np.inf)
    for block in blocks(len(points), n_clusters, is_canceled):
        rows = order[block]
        own = labels[rows]
        moves = squared_distances(points[rows], centers)
        moves -= moves[np.arange(len(rows)), own][:, None]
        starts = np.flatnonzero(np.append(True, own[1:] != own[:-1]))
        least = np.minimum.reduceat(moves, starts, axis=0)
        clusters = own[starts]
        costs[clusters] = np.minimum(costs[clusters], least)
    np.fill_diagonal(costs, np.inf)
    return costs


def certifying_prices(costs: Array, sizes: Array, lower: Array, upper: Array) -> Optional[Array]:
    """Prices (k,) that prove an assignment optimal, or None if it is not.

    They depend on the assignment alone: midway between the smallest and the largest
    prices that prove it, so that no point lies on a cell's border without need; all 0
    where no bound binds.

    Parameters
    ----------
    costs : ndarray, shape (k, k)
        From `exchange_costs`.
    sizes, lower, upper : ndarray of int64, shape (k,)
    """
    n_clusters = len(sizes)
    if (costs >= 0).all():
        # No bound binds: every point is at its nearest center.
        return np.zeros(n_clusters)
    full = np.full((n_clusters + 1, n_clusters + 1), np.inf)
    full[:-1, :-1] = costs
    full[:-1, -1] = np.where(sizes < upper, 0.0, np.inf)
    full[-1, :-1] = np.where(sizes > lower, 0.0, np.inf)
    _, _, cycle = _shortest_paths(full, np.zeros(n_clusters + 1))
    if cycle is not None:
        return None
    grows = bool(np.isfinite(full[:-1, -1]).any())
    shrinks = bool(np.isfinite(full[-1, :-1]).any())
    # From a cluster with points every other one can be reached.
    root = n_clusters if grows and shrinks else int(np.argmax(sizes > 0))
    nodes = full if root == n_clusters else costs
    outward = np.where(np.arange(len(nodes)) == root, 0.0, np.inf)
    highest, _, _ = _shortest_paths(nodes, outward)
    lowest, _, _ = _shortest_paths(np.ascontiguousarray(nodes.T), outward)
    prices: Array = np.floor((highest - lowest) / 2)
    # A cluster that has no points and no room is bounded from above only.
    closed = ~np.isfinite(lowest)
    if closed.any():
        prices[closed] = (prices[~closed, None] + nodes[np.ix_(~closed, closed)]).min(axis=0)
    prices = prices[:n_clusters]
    if grows and not shrinks:
        prices = prices - prices[sizes < upper].min()
    elif shrinks and not grows:
        prices = prices - prices[sizes > lower].max()
    elif not grows:
        prices = prices - prices[0]
    return prices


def proves_optimal(
    points: Array,
    centers: Array,
    labels: Array,
    prices: Array,
    lower: Array,
    upper: Array,
    is_canceled: IsCanceled = None,
) -> bool:
    """Whether prices (k,) prove that labels (n,) are an optimal assignment.

    The certificate, in integers and over all points: sizes within bounds, every point in
    a cluster of least reduced cost, no positive price above the minimum size, and no
    negative price below the maximum size.
    """
    n_clusters = len(centers)
    sizes = np.bincount(labels, minlength=n_clusters)
    if len(sizes) != n_clusters or (sizes < lower).any() or (sizes > upper).any():
        return False
    if (sizes[prices > 0] > lower[prices > 0]).any():
        return False
    if (sizes[prices < 0] < upper[prices < 0]).any():
        return False
    for block in blocks(len(points), n_clusters, is_canceled):
        reduced = squared_distances(points[block], centers) - prices
        own = reduced[np.arange(len(reduced)), labels[block]]
        if (reduced.min(axis=1) < own).any():
            return False
    return True
