"""What is where, in parts that can move, and where each may go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..exact.arrays import Array, stretches


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
        return self if finite.all() else self.some(finite)

    def some(self, chosen: Array) -> Choices:
        """Those that are chosen, by a mask (q,): at least one for each place."""
        counts = np.add.reduceat(chosen, self.ends[:-1], dtype=np.int64)
        return Choices(np.append(0, np.cumsum(counts)), self.clusters[chosen], self.costs[chosen])

    @property
    def n_places(self) -> int:
        """How many places there are."""
        return len(self.ends) - 1

    def cheapest(self, prices: Array) -> Choices:
        """Those of least reduced cost for each place."""
        reduced = self.costs - prices[self.clusters]
        least = np.minimum.reduceat(reduced, self.ends[:-1])
        return self.some(reduced == np.repeat(least, self.ends[1:] - self.ends[:-1]))

    def joined(self, others: Choices) -> Choices:
        """These, and those of other places after them."""
        return Choices(
            np.append(self.ends, self.ends[-1] + others.ends[1:]),
            np.concatenate([self.clusters, others.clusters]),
            np.concatenate([self.costs, others.costs]),
        )

    def inserted(self, places: Array, clusters: Array, costs: Array) -> Choices:
        """These, and those among others (m,) of places (m,) that are new and finite."""
        _, first = np.unique(places * (clusters.max(initial=0) + 1) + clusters, return_index=True)
        first = first[np.isfinite(costs[first]) & self.lack(places[first], clusters[first])]
        places, clusters, costs = places[first], clusters[first], costs[first]
        ends = self.ends.copy()
        ends[1:] += np.cumsum(np.bincount(places, minlength=self.n_places))
        at = self.ends[places + 1]
        return Choices(
            ends, np.insert(self.clusters, at, clusters), np.insert(self.costs, at, costs)
        )

    def lack(self, places: Array, clusters: Array) -> Array:
        """Whether places (m,) may not choose clusters (m,)."""
        some = np.unique(places)
        counts = self.ends[some + 1] - self.ends[some]
        known = self.clusters[stretches(self.ends[some], counts)]
        base = max(known.max(initial=0), clusters.max(initial=0)) + 1
        keys = np.repeat(some, counts) * base + known
        lacking: Array = np.isin(places * base + clusters, keys, invert=True)
        return lacking

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

    def moves(self, rows: Rows) -> tuple[Array, Array, Array, Array]:
        """All moves that rows can make (all (q,)): which row, from and to which cluster, and cost.

        The cost is what a unit of weight costs more there.
        """
        movers, heads, costs = self.of(rows)
        tails = rows.labels[movers]
        away = heads != tails
        # What a row costs where it is comes once among its choices.
        costs = costs - costs[~away][movers]
        return movers[away], tails[away], heads[away], costs[away]


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

    def sizes(self, n_clusters: int) -> Array:
        """Weight (k,) in each cluster."""
        sizes = np.zeros(n_clusters, dtype=np.int64)
        np.add.at(sizes, self.labels, self.amounts)
        return sizes

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
