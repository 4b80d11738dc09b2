"""The residual graph: exact placement at least cost.

One node a cluster, and one, the *slack*, for the room that the limits leave. The arc
a -> b stands for moving a point from a to b and costs the least ``C_ib - C_ia`` over the
points i of a, C being the costs. The arc a -> slack means that a may grow, the
arc slack -> a that it may shrink; both are free. On this graph of k + 1 nodes

- shortest paths from clusters with too many points to clusters with too few place them
  at least cost (successive shortest paths: Ahuja, Magnanti, Orlin, *Network Flows*,
  1993, ch. 9), whatever their number n;
- a cycle of negative cost disproves that an assignment is optimal;
- where there is none, shortest distances are prices that prove it optimal.

Points at the same place are one *row* of the graph with an amount, the sum of their
weights, so that any number of coincident points moves at once, and a part of a heavy one.
A row goes only where its place has a choice: between few clusters, as a rule, so that the
graph has few arcs.

Paths are found many at a time. A forest of shortest paths grows from all clusters with excess at
once, and under the distances as prices none of its arcs costs anything: so weight moves along all
of them, as far as their rows go, before the next forest is grown. Then another move is looked for
where the cheapest one along an arc is gone. Branches end in the slack: where sizes are free, nearly
all of them lead through it, and a single root would have to feed them all. All of it is arrays.
Where forests carry little, `single_paths` does the same with one path after the other.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from .moves import Moves
from .policy import POLICY
from .rows import Choices, Rows
from .shortest_paths import EXACT, INFINITE, Arcs, distances_or_cycle, shortest_forest
from .single_paths import SinglePaths


class ResidualGraph:
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
        The size that each cluster is meant to have, by its price, as in `bounds.Balance`. It
        changes within the limits where something moves through the slack.
    excess : ndarray of int64, shape (k + 1,)
        Weight too much in each cluster and in the slack; the sum is 0.
    prices : ndarray, shape (k,)
        Under which every row is in a cluster of least reduced cost. That of the slack is 0.
    outside : ndarray of int64, shape (k,)
        Weight of the points outside of the graph, in each cluster.
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
        self.slack_costs = np.zeros(self.n_clusters) if slack_costs is None else slack_costs
        self.outside = sizes - rows.sizes(self.n_clusters)
        #: How many pushes single paths make for their work, and how many moves were looked at.
        self._pace, self._looked_at = INFINITE, 0
        self.put(rows, prices)

    def put(self, rows: Rows, prices: Optional[Array]) -> None:
        """Put rows where they are, and let prices say how large the clusters are to be."""
        sizes = self.outside + rows.sizes(self.n_clusters)
        flows = np.minimum(np.maximum(sizes, self.lower), self.upper)
        if prices is not None:
            grown = prices + self.slack_costs
            flows = np.where(grown > 0, self.lower, np.where(grown < 0, self.upper, flows))
        self.flows = flows
        excess = sizes - flows
        self.excess = np.append(excess, -excess.sum())
        self.prices = np.zeros(self.n_clusters) if prices is None else prices
        self._set_rows(rows)

    def _set_rows(self, rows: Rows) -> None:
        """Have these rows, none of them empty, and see what can move."""
        # Some become empty: they are put together with others.
        self._rows = Rows(rows.labels.astype(np.int64), rows.amounts.copy(), rows.places)
        self._is_split = np.bincount(rows.places, minlength=self.choices.n_places) > 1
        # Single paths arrange the moves themselves.
        self._moves: Optional[Moves] = None

    @property
    def moves(self) -> Moves:
        """The cheapest of those that the rows can make."""
        if self._moves is None:
            self._moves = self._all_moves(np.flatnonzero(self._rows.amounts > 0)).cheapest()
        return self._moves

    def _all_moves(self, rows: Array) -> Moves:
        """All moves that some rows (indices) can make."""
        some = self._rows.some(rows)
        movers, tails, heads, costs = self.choices.moves(some)
        self._looked_at += len(movers) + len(some)
        return Moves(tails, heads, costs, rows[movers])

    @property
    def rows(self) -> Rows:
        """What is where now."""
        there = self._rows.amounts > 0
        return self._rows if there.all() else self._rows.some(there)

    def arcs(self) -> Arcs:
        """The moves, and after them what is free: to the slack, and from there."""
        slack, moves = self.n_clusters, self.moves
        grows = np.flatnonzero(self.flows < self.upper)
        shrinks = np.flatnonzero(self.flows > self.lower)
        return Arcs(
            slack + 1,
            np.concatenate([moves.tails, grows, np.full(len(shrinks), slack)]),
            np.concatenate([moves.heads, np.full(len(grows), slack), shrinks]),
            np.concatenate([moves.costs, self.slack_costs[grows], -self.slack_costs[shrinks]]),
        )

    def join(self, choices: Choices, rows: Rows) -> None:
        """Take in places with their choices, and rows there, of points that were outside."""
        n_places = self.choices.n_places
        self.choices = self.choices.joined(choices)
        self.outside = self.outside - rows.sizes(self.n_clusters)
        is_split = np.bincount(rows.places, minlength=choices.n_places) > 1
        self._is_split = np.append(self._is_split, is_split)
        new = Rows(rows.labels, rows.amounts, n_places + rows.places)
        self._rows = Rows.together(self._rows, new)

    def admit(self, places: Array, clusters: Array, costs: Array) -> None:
        """Let places (m,) choose clusters (m,) as well, which cost (m,) there."""
        self.choices = self.choices.inserted(places, clusters, costs)

    def relocate(self) -> None:
        """Move all rows where they cost least under the prices; sizes become wrong by that.

        It has to follow `join` and `admit`: the moves of new rows and choices are known then.
        """
        rows = np.flatnonzero(self._rows.amounts > 0)
        some = self._rows.some(rows)
        movers, heads, costs = self.choices.of(some)
        reduced = costs - self.prices[heads]
        least = np.minimum.reduceat(reduced, np.flatnonzero(np.diff(movers, prepend=-1)))
        own = reduced[heads == some.labels[movers]]
        # The first of the cheapest ones, if these are cheaper.
        cheapest = np.flatnonzero((reduced == least[movers]) & (least < own)[movers])
        moving, first = np.unique(movers[cheapest], return_index=True)
        heads, amounts = heads[cheapest[first]], some.amounts[moving]
        np.subtract.at(self.excess, some.labels[moving], amounts)
        np.add.at(self.excess, heads, amounts)
        self._put_elsewhere(rows[moving], heads, amounts)
        self._moves = self._all_moves(np.flatnonzero(self._rows.amounts > 0)).cheapest()

    def _move(self, rows: Array, heads: Array, amounts: Array) -> None:
        """Move amounts (m,) of rows (m,) to other clusters (m,), and see what can move then."""
        entered = self._put_elsewhere(rows, heads, amounts)
        self._replace_moves(entered[self._rows.amounts[entered] > 0])

    def _put_elsewhere(self, rows: Array, heads: Array, amounts: Array) -> Array:
        """Put amounts (m,) of rows (m,) into other clusters (m,): the rows that are there then."""
        now, n_before = self._rows, len(self._rows)
        whole = amounts == now.amounts[rows]
        # What is not moved as a whole becomes a row of its own where it goes to.
        now.labels[rows[whole]] = heads[whole]
        if not whole.all():
            parts = rows[~whole]
            np.subtract.at(now.amounts, parts, amounts[~whole])
            self._is_split[now.places[parts]] = True
            now = Rows.together(now, Rows(heads[~whole], amounts[~whole], now.places[parts]))
        self._rows = now
        if self._is_split.any():
            self._unite()
        return np.append(rows[whole], np.arange(n_before, len(now)))

    def _replace_moves(self, entered: Array) -> None:
        """Look for other moves where rows have left, and for cheaper ones of rows that entered."""
        now, moves = self._rows, self.moves
        gone = (now.labels[moves.rows] != moves.tails) | (now.amounts[moves.rows] == 0)
        left = np.zeros(self.n_clusters, dtype=bool)
        left[moves.tails[gone]] = True
        rows = np.flatnonzero(left[now.labels] & (now.amounts > 0))
        others, found = self._all_moves(rows), self._all_moves(entered)
        lacking = np.sort(moves.tails[gone].astype(np.int64) * self.n_clusters + moves.heads[gone])
        keys = others.tails * self.n_clusters + others.heads
        others = others.some(np.append(lacking, -1)[np.searchsorted(lacking, keys)] == keys)
        kept = moves.some(~gone)
        # Only the arcs that these compete with are sorted.
        touched = np.zeros(self.n_clusters, dtype=bool)
        touched[others.tails] = touched[found.tails] = True
        beside = touched[kept.tails]
        cheapest = Moves.together(others, found, kept.some(beside)).cheapest()
        self._moves = Moves.together(kept.some(~beside), cheapest)

    def _unite(self) -> None:
        """Make one row of the parts of a place that meet again, or they would become ever more."""
        labels, amounts, places = self._rows.labels, self._rows.amounts, self._rows.places
        some = np.flatnonzero(self._is_split[places] & (amounts > 0))
        keys, first, inverse = np.unique(
            places[some] * self.n_clusters + labels[some], return_index=True, return_inverse=True
        )
        if len(keys) < len(some):
            sums = np.zeros(len(keys), dtype=np.int64)
            np.add.at(sums, inverse.ravel(), amounts[some])
            amounts[some] = 0
            amounts[some[first]] = sums

    def place(self, times: float, is_canceled: IsCanceled = None) -> Optional[bool]:
        """Move the excess to where weight is missing, along shortest paths.

        It uses forests, or one path after the other, whichever makes more pushes for its work.
        Single paths have to look at all choices first. So forests may take as much work before.
        Between few clusters they have little to carry.

        Parameters
        ----------
        times : float
            More pushes than this, for each row and cluster, are too many.
        is_canceled : callable, optional

        Returns
        -------
        bool or None
            Whether no excess is left: a cluster that gave all of its rows away cannot pass on
            any more. None if there were too many pushes.
        """
        most = times * (len(self._rows) + self.n_clusters)
        pushes, limit, pace, spent = 0.0, INFINITE, INFINITE, 0.0
        singly = self.n_clusters < POLICY.few_clusters
        while self.excess.any():
            if pushes >= most:
                return None
            poll(is_canceled)
            if singly or (pace < self._pace and spent >= len(self.choices.costs)):
                least = 0.0 if singly else pace
                made, has_path = self._push_singly(most - pushes, least, is_canceled)
                pushes, pace, spent = pushes + made, INFINITE, 0.0
                if not has_path:
                    # A forest tells whether there is none at all.
                    singly, self._pace = False, 0.0
                continue
            before = self._looked_at
            made, farthest = self._push_along_forest(limit, is_canceled)
            looked_at = self._looked_at - before + len(self.moves.rows)
            work = POLICY.forest_work + looked_at / POLICY.forest_speed
            spent += work
            if made:
                # The next paths are hardly much longer.
                pushes, limit, pace = pushes + made, POLICY.farther * farthest + 1.0, made / work
            elif limit < INFINITE:
                limit = INFINITE
            else:
                return False
        return True

    def _push_singly(self, most: float, pace: float, is_canceled: IsCanceled) -> tuple[int, bool]:
        """Move along one path after the other: how often, and whether there always was one."""
        paths = SinglePaths(
            *(self.choices, self.rows, self.flows, self.lower, self.upper),
            *(self.slack_costs, self.excess, self.prices),
        )
        has_path = paths.place(most, pace, is_canceled)
        self.flows, self.excess, self.prices = paths.flows, paths.excess, paths.prices
        self._set_rows(paths.rows.some(paths.rows.amounts > 0))
        self._pace = paths.pushes / max(1, paths.work)
        return paths.pushes, has_path

    def _push_along_forest(self, limit: float, is_canceled: IsCanceled) -> tuple[int, float]:
        """Move what can be along a forest of shortest paths: in how many pushes, and how far."""
        arcs, potentials = self.arcs(), np.append(self.prices, 0.0)
        # From the slack if something waits there, else from the side that has fewer nodes: so more
        # of the branches carry something.
        slack = int(self.excess[-1])
        n_sources = int(np.count_nonzero(self.excess > 0))
        n_sinks = int(np.count_nonzero(self.excess < 0))
        backward = slack < 0 if slack else n_sinks < n_sources
        sign = -1 if backward else 1
        roots = np.flatnonzero(sign * self.excess > 0)
        distances, via = shortest_forest(arcs, potentials, roots, backward, limit)
        via[-1] = -1
        ends = np.flatnonzero((sign * self.excess < 0) & np.isfinite(distances))
        if len(ends) == 0:
            return 0, INFINITE
        ends = ends[np.argsort(distances[ends], kind="stable")]
        ends = ends[distances[ends] <= max(self._room(potentials), distances[ends[0]])]
        if np.ptp(potentials + sign * np.minimum(distances, distances[ends[-1]])) > EXACT:
            return 0, INFINITE
        pushes, last = self._push(arcs, via, ends, backward, is_canceled)
        farthest = float(distances[last])
        potentials += sign * np.minimum(distances, farthest)
        self.prices = potentials[:-1] - potentials[-1]
        return pushes, farthest

    def _room(self, potentials: Array) -> float:
        """How long a path can be, whatever it leads through, with potentials that stay exact."""
        return EXACT - float(np.ptp(potentials))

    def _push(
        self, arcs: Arcs, via: Array, ends: Array, backward: bool, is_canceled: IsCanceled
    ) -> tuple[int, int]:
        """Move weight along the branches that lead to some nodes, the nearest ones first.

        Parameters
        ----------
        arcs : Arcs
        via : ndarray of int, shape (k + 1,)
            The arc by which each node is reached, -1 for roots.
        ends : ndarray of int
            Nodes.
        backward : bool
            Whether the forest leads to its roots.
        is_canceled : callable or None

        Returns
        -------
        (int, int)
            How many pushes there were, and the last node that one led to.
        """
        n_moves, n_rows, slack = len(self.moves.rows), len(self._rows), self.n_clusters
        parents = np.where(via < 0, -1, (arcs.heads if backward else arcs.tails)[via])
        # What an arc can carry is what is left of its row, which may have several arcs, or of the
        # room that a cluster has.
        grows = arcs.heads[via] == slack
        clusters = np.where(grows, arcs.tails[via], arcs.heads[via])
        is_move = (via >= 0) & (via < n_moves)
        clusters[is_move | (via < 0)] = 0
        room = np.where(
            grows,
            self.upper[clusters] - self.flows[clusters],
            self.flows[clusters] - self.lower[clusters],
        )
        carriers = np.where(via < 0, -1, n_rows + clusters)
        carriers[is_move] = self.moves.rows[via[is_move]]
        room[is_move] = self._rows.amounts[carriers[is_move]]
        up, carrier, capacity = parents.tolist(), carriers.tolist(), room.tolist()
        excess, left = self.excess.tolist(), dict(zip(carrier, capacity))
        carried: dict[int, int] = {}
        # The slack takes and gives any amount, unless something waits there to be moved.
        hub = -1 if excess[slack] else slack
        pushes, far = 0, -1
        for end in ends.tolist():
            poll(is_canceled)
            node, amount = end, abs(excess[end])
            while amount and up[node] >= 0:
                amount = min(amount, left[carrier[node]])
                node = up[node]
            if node != hub:
                amount = min(amount, abs(excess[node]))
            if amount == 0:
                continue
            pushes, far = pushes + 1, end
            more = amount if backward else -amount
            excess[node] += more
            excess[end] -= more
            node = end
            while up[node] >= 0:
                left[carrier[node]] -= amount
                carried[node] = carried.get(node, 0) + amount
                node = up[node]
        self.excess = np.array(excess, dtype=np.int64)
        through = np.array(list(carried), dtype=np.int64)
        amounts = np.array(list(carried.values()), dtype=np.int64)
        free = ~is_move[through]
        grown = np.where(grows[through], amounts, -amounts)[free]
        np.add.at(self.flows, clusters[through[free]], grown)
        moving = through[~free]
        self._move(self.moves.rows[via[moving]], arcs.heads[via[moving]], amounts[~free])
        return pushes, far

    def reached_by_excess(self) -> Array:
        """Which nodes (k + 1,) a path leads to from those whose excess cannot be placed."""
        arcs, potentials = self.arcs(), np.append(self.prices, 0.0)
        room, lacking = self._room(potentials), np.flatnonzero(self.excess < 0)
        to_lacking, _ = shortest_forest(arcs, potentials, lacking, backward=True, limit=room)
        stuck = np.flatnonzero((self.excess > 0) & ~np.isfinite(to_lacking))
        distances, _ = shortest_forest(arcs, potentials, stuck, limit=room)
        reached: Array = np.isfinite(distances)
        return reached

    def find_prices(self, is_canceled: IsCanceled = None) -> bool:
        """Find prices that prove the rows optimal where they are: whether there are any."""
        arcs = self.arcs().of_nodes()
        distances, cycle = distances_or_cycle(arcs, [0.0] * len(arcs), is_canceled)
        self.prices = np.array(distances[:-1]) - distances[-1]
        return cycle is None
