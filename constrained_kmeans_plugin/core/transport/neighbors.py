"""Which clusters are near each other, so that few choices have to be looked at."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array, IsCanceled, blocks, stretches

#: Up to so many clusters all are near each other: choices are as fast as a proof that there
#: are no others.
FEW_CLUSTERS = 12
#: A cluster with more than this times the mean number of neighbors leads nearly everywhere.
MOST_TIMES = 4


class Neighbors:
    """Pairs of clusters between which points may move; it grows.

    Parameters
    ----------
    n_clusters : int
    """

    def __init__(self, n_clusters: int) -> None:
        self._n_clusters = n_clusters
        clusters = np.arange(n_clusters)
        #: Pairs as numbers ``a k + b``, ascending; each cluster is near itself.
        self._pairs = clusters * (n_clusters + 1)
        if n_clusters <= FEW_CLUSTERS:
            self.add_all()

    def __len__(self) -> int:
        return len(self._pairs)

    @property
    def complete(self) -> bool:
        """Whether each cluster is near all others."""
        return len(self._pairs) == self._n_clusters**2

    def add_all(self) -> None:
        """Let all clusters be near each other."""
        self._pairs = np.arange(self._n_clusters**2)

    def widen(self) -> None:
        """Let the neighbors of a cluster's neighbors be near it, too.

        Those of a neighbor that has by far the most are not: near it lie nearly all clusters.
        """
        graph = self._graph()
        counts = np.diff(graph.indptr)
        usual = np.flatnonzero(counts <= MOST_TIMES * counts.mean())
        self.add(*(graph[:, usual] @ graph[usual]).nonzero())

    def add(self, some: Array, others: Array) -> None:
        """Let clusters (m,) be near others (m,), and the other way round."""
        some, others = some.astype(np.int64), others.astype(np.int64)
        there, back = some * self._n_clusters + others, others * self._n_clusters + some
        self._pairs = np.unique(np.concatenate([self._pairs, there, back]))

    def connect(self, costs: Costs, is_canceled: IsCanceled = None) -> None:
        """Make sure that a way leads from each cluster to each other one.

        Groups of clusters far from all others have all of their points near borders among
        themselves. The nearest centers of such a group and of the others become near each other.
        """
        from scipy.sparse.csgraph import connected_components

        while not self._is_connected():
            _, groups = connected_components(self._graph(), directed=False)
            # The largest group is reached from the others.
            few = np.flatnonzero(groups != np.bincount(groups).argmax())
            nearest, least = np.empty(len(few), dtype=np.int64), np.empty(len(few))
            for block in blocks(len(few), self._n_clusters, is_canceled):
                distances = costs.apart(few[block])
                distances[groups[few[block], None] == groups] = np.inf
                nearest[block], least[block] = distances.argmin(axis=1), distances.min(axis=1)
            order = np.lexsort((least, groups[few]))
            first = order[np.flatnonzero(np.diff(groups[few[order]], prepend=-1))]
            self.add(few[first], nearest[first])

    def _is_connected(self) -> bool:
        """Whether each cluster is reached from the first one: sooner known than all groups."""
        if self.complete:
            return True
        some, others = np.divmod(self._pairs, self._n_clusters)
        ends = np.searchsorted(some, np.arange(self._n_clusters + 1))
        reached = np.zeros(self._n_clusters, dtype=bool)
        reached[0], last = True, np.zeros(1, dtype=np.int64)
        while len(last):
            met = others[stretches(ends[last], ends[last + 1] - ends[last])]
            last = np.unique(met[~reached[met]])
            reached[last] = True
        return bool(reached.all())

    def _graph(self) -> Any:
        from scipy.sparse import csr_matrix

        some, others = np.divmod(self._pairs, self._n_clusters)
        size = self._n_clusters, self._n_clusters
        return csr_matrix((np.ones(len(some)), (some, others)), shape=size)

    def has(self, some: Array, others: Array) -> Array:
        """Whether clusters (m,) are near others (m,)."""
        wanted = some.astype(np.int64) * self._n_clusters + others
        places = np.searchsorted(self._pairs, wanted)
        found: Array = self._pairs[np.minimum(places, len(self._pairs) - 1)] == wanted
        return found

    def of(self, clusters: Array) -> tuple[Array, Array]:
        """The neighbors of each of some clusters (m,), one after the other.

        Returns
        -------
        (ndarray, ndarray)
            How many they are (m,), and the neighbors, ascending for each.
        """
        ends = np.searchsorted(self._pairs, np.arange(self._n_clusters + 1) * self._n_clusters)
        counts = np.diff(ends)[clusters]
        return counts, self._pairs[stretches(ends[clusters], counts)] % self._n_clusters
