"""A graph by its edges, and the shortest paths in it from centers, in exact integers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np

from ..errors import InvalidPointsError
from ..exact.arrays import Array, IsCanceled, poll, stretches
from ..validation import LARGEST, as_floats, as_integers, check_integer

#: Path lengths, and sums of some of them along a way through all centers, stay at or below this
#: power of two: so they are exact in float64, and so are prices.
SUM_BITS = 50
#: Elements of SciPy's table of lengths (sources x nodes) that is made at once, 8 MiB: less than a
#: second lies between two looks at cancel.
TABLE_ELEMENTS = 1 << 20
#: The diagram before is no shortcut where more than this share of the edges is followed again.
SHORTCUT = 0.5


@dataclass(frozen=True)
class Graph:
    """Nodes, and edges of a length between them. `Graph.of` makes one from what is given.

    Attributes
    ----------
    n_nodes : int
    tails, heads : ndarray of int64, shape (m,)
        From where to where each edge leads. An edge that leads both ways is there twice. Sorted
        by tail and head, each pair once.
    lengths : ndarray of float64, shape (m,)
        Or times, or whatever adds up along a path.
    """

    n_nodes: int
    tails: Array
    heads: Array
    lengths: Array

    @classmethod
    def of(cls, n_nodes: int, edges: object, lengths: object, directed: bool = False) -> Graph:
        """A graph from pairs of nodes.

        Parameters
        ----------
        n_nodes : int
        edges : array_like of int, shape (m, 2)
            From which node to which one. Of edges between the same nodes the shortest counts.
        lengths : array_like of float, shape (m,)
            At least 0.
        directed : bool
            Whether edges lead one way only.

        Raises
        ------
        InvalidPointsError
            If these are no such arrays.
        """
        check_integer(n_nodes, "n_nodes", 1)
        pairs = as_integers(edges, "edges")
        pairs = pairs.reshape(0, 2) if pairs.size == 0 else pairs
        if pairs.ndim != 2 or pairs.shape[1] != 2:
            raise InvalidPointsError(f"The edges must have shape (m, 2), not {pairs.shape}.")
        if pairs.size and (pairs.min() < 0 or pairs.max() >= n_nodes):
            raise InvalidPointsError(
                f"The edges must join nodes from 0 to {n_nodes - 1}; theirs run from "
                f"{pairs.min()} to {pairs.max()}."
            )
        values = as_floats(lengths, "lengths")
        if values.shape != (len(pairs),):
            raise InvalidPointsError(
                f"The lengths must have shape ({len(pairs)},), not {values.shape}."
            )
        if not ((values >= 0) & (values <= LARGEST)).all():
            raise InvalidPointsError(f"The lengths must be from 0 to {LARGEST:.0e}.")
        tails, heads = pairs.astype(np.int64).T
        if not directed:
            tails, heads = np.concatenate([tails, heads]), np.concatenate([heads, tails])
            values = np.concatenate([values, values])
        order = np.lexsort((values, heads, tails))
        tails, heads, values = tails[order], heads[order], values[order]
        first = tails != heads
        first[1:] &= (tails[1:] != tails[:-1]) | (heads[1:] != heads[:-1])
        return cls(int(n_nodes), tails[first], heads[first], values[first])

    @cached_property
    def starts(self) -> Array:
        """Where the edges of each node begin (n + 1,)."""
        starts: Array = np.searchsorted(self.tails, np.arange(self.n_nodes + 1))
        return starts

    @cached_property
    def components(self) -> Array:
        """The component (n,) of each node, from 0: parts that no edge joins, whatever its way."""
        return connected_parts(self.n_nodes, self.tails, self.heads)

    @cached_property
    def strong_parts(self) -> Array:
        """The part (n,) of each node, from 0, in which paths lead from each node to each other."""
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import connected_components

        edges = np.ones(len(self.heads), dtype=bool), self.heads, self.starts
        matrix = csr_matrix(edges, shape=(self.n_nodes, self.n_nodes))
        parts: Array = connected_components(matrix, connection="strong")[1].astype(np.int64)
        return parts

    @cached_property
    def scale(self) -> float:
        """Integer steps in a unit of length: a power of two.

        No path is longer than the longest edges that could make one.
        """
        longest = float(self.lengths.sum())
        if len(self.lengths) >= self.n_nodes:
            edges = np.partition(self.lengths, len(self.lengths) - self.n_nodes)
            longest = float(edges[-self.n_nodes :].sum())
        if longest == 0:
            return 1.0
        return float(2.0 ** int(np.floor(SUM_BITS - 2 - np.log2(longest))))

    @cached_property
    def steps(self) -> Array:
        """The lengths as integers (m,), 1 at least, so that each edge leads away."""
        steps: Array = np.maximum(np.rint(self.lengths * self.scale), 1.0)
        return steps

    def part(self, nodes: Array) -> Graph:
        """The graph of some nodes, ascending, in their order."""
        place = np.full(self.n_nodes, -1)
        place[nodes] = np.arange(len(nodes))
        tails, heads = place[self.tails], place[self.heads]
        inside = (tails >= 0) & (heads >= 0)
        return Graph(len(nodes), tails[inside], heads[inside], self.lengths[inside])


def connected_parts(n_nodes: int, tails: Array, heads: Array) -> Array:
    """The connected part (n,) of each node, by edges (m,) between them."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    edges = coo_matrix((np.ones(len(tails), dtype=bool), (tails, heads)), shape=(n_nodes, n_nodes))
    parts: Array = connected_components(edges, directed=False)[1].astype(np.int64)
    return parts


@dataclass(frozen=True)
class Cells:
    """The cells of a shortest-path diagram.

    Attributes
    ----------
    labels : ndarray of int64, shape (n,)
        The center of each node, from which the path is shortest after its price is taken off; the
        first one of several, and -1 where no path leads.
    least : ndarray of float64, shape (n,)
        Steps of that path minus the price.
    parents : ndarray of int64, shape (n,)
        The first node that can be before, of the same cell; -1 at centers and where no path leads.
    """

    labels: Array
    least: Array
    parents: Array


class ShortestPaths:
    """Shortest paths from centers (k,) at nodes of a graph, in integer steps.

    Each center is a node of its own with an edge of one step to where it is, so that several can
    be at one place. Prices are what a virtual node before all of them adds: one run of Dijkstra's
    algorithm finds all cells, whatever k (P. Brieden, P. Gritzmann, F. Klemm, "Constrained
    clustering via diagrams", EJOR 263, 2017).

    Parameters
    ----------
    graph : Graph
    nodes : ndarray of int, shape (k,)
    """

    def __init__(self, graph: Graph, nodes: Array) -> None:
        self.graph, self.nodes = graph, nodes
        n, k = graph.n_nodes, len(nodes)
        starts = np.append(graph.starts, graph.starts[-1] + np.arange(1, k + 1))
        self._starts = np.append(starts, starts[-1] + k).astype(np.int32)
        heads = np.concatenate([graph.heads, nodes, n + np.arange(k)])
        self._heads = heads.astype(np.int32)
        #: The last diagram: prices, labels and what Cells calls `least`.
        self._last: Optional[tuple[Array, Array, Array]] = None

    @property
    def n_centers(self) -> int:
        """How many centers there are."""
        return len(self.nodes)

    def _matrix(self, lengths: Array, own: float, offsets: Array) -> Any:
        from scipy.sparse import csr_matrix

        data = np.concatenate([lengths, np.full(self.n_centers, own), offsets])
        size = self.graph.n_nodes + self.n_centers + 1
        return csr_matrix((data, self._heads, self._starts), shape=(size, size))

    def cells(self, prices: Array, is_canceled: IsCanceled = None) -> Cells:
        """The diagram under integer prices (k,)."""
        poll(is_canceled)
        found = self._from_last(prices, is_canceled)
        if found is None:
            found = self._from_centers(prices)
            poll(is_canceled)
        labels, parents = self._first(*found, prices)
        self._last = prices.copy(), labels, found[1]
        return Cells(labels, found[1], parents)

    def _from_centers(self, prices: Array) -> tuple[Array, Array]:
        """One of the best centers (n,) of each node, and its steps minus its price (n,)."""
        from scipy.sparse.csgraph import dijkstra

        n, k, most = self.graph.n_nodes, self.n_centers, prices.max()
        matrix = self._matrix(self.graph.steps, 1.0, most - prices + 1.0)
        lengths, parents = dijkstra(matrix, indices=n + k, return_predecessors=True)
        # Centers are roots; nodes follow their parents there, in jumps that double.
        roots = parents.astype(np.int64)
        roots[n:] = np.arange(n, n + k + 1)
        unreached = roots < 0
        roots[unreached] = n + k
        while True:
            farther = roots[roots]
            if (farther == roots).all():
                break
            roots = farther
        labels = np.where(unreached[:n], -1, roots[:n] - n)
        return labels, lengths[:n] - most - 2.0

    def _from_last(self, prices: Array, is_canceled: IsCanceled) -> Optional[tuple[Array, Array]]:
        """The same from the last diagram; None if there is none, or it helps little.

        Paths are what they were, at other prices. Only nodes along borders have shorter ones,
        which are followed from node to node: R. Bellman, "On a routing problem", 1958.
        """
        if self._last is None:
            return None
        graph, (before, labels, least) = self.graph, self._last
        labels, least = labels.copy(), least + (before - prices)[labels]
        # A center may be where others were the best.
        improved = np.flatnonzero(-prices < least[self.nodes])
        improved = improved[np.argsort(-prices[improved], kind="stable")[::-1]]
        least[self.nodes[improved]], labels[self.nodes[improved]] = -prices[improved], improved
        edges, left = np.arange(len(graph.heads)), SHORTCUT * len(graph.heads)
        while True:
            tails = graph.tails[edges]
            lengths, heads = least[tails] + graph.steps[edges], graph.heads[edges]
            shorter = np.flatnonzero(lengths < least[heads])
            if not len(shorter):
                return labels, least
            # The shortest is written last.
            shorter = shorter[np.argsort(-lengths[shorter], kind="stable")]
            heads = heads[shorter]
            least[heads], labels[heads] = lengths[shorter], labels[tails[shorter]]
            changed = np.unique(heads)
            starts = graph.starts[changed]
            counts = graph.starts[changed + 1] - starts
            left -= counts.sum()
            if left < 0:
                return None
            poll(is_canceled)
            edges = stretches(starts, counts)

    def _first(self, labels: Array, least: Array, prices: Array) -> tuple[Array, Array]:
        """The first center and the first parent (n,) of each node, of those that are as good.

        Which one is found depends on SciPy's version, on the order of the edges and on the diagram
        before.

        Parameters
        ----------
        labels : ndarray of int64, shape (n,)
            Centers, each of which is one of the best.
        least : ndarray of float64, shape (n,)
            Steps of the shortest paths to nodes, minus the price.
        prices : ndarray, shape (k,)
        """
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import dijkstra

        graph, n, k = self.graph, self.graph.n_nodes, self.n_centers
        best = least[graph.tails] + graph.steps == least[graph.heads]
        best &= labels[graph.tails] >= 0
        own = -prices == least[self.nodes]
        tails, heads = graph.tails[best], graph.heads[best]
        if (labels[tails] != labels[heads]).any() or (labels[self.nodes] != np.arange(k))[
            own
        ].any():
            # Edges of shortest paths make no cycle. On them each center is farther away than all
            # paths from the one before it.
            far = float(n + k + 2)
            kept = np.concatenate([best, own, np.ones(k, dtype=bool)])
            data = np.concatenate([np.ones(len(tails) + int(own.sum())), far * np.arange(1, k + 1)])
            starts = np.append(0, np.cumsum(kept))[self._starts]
            size = n + k + 1
            matrix = csr_matrix((data, self._heads[kept], starts), shape=(size, size))
            ranks = dijkstra(matrix, indices=n + k)[:n]
            inside = labels >= 0
            labels = labels.copy()
            labels[inside] = (ranks[inside] // far).astype(np.int64) - 1
        same = labels[tails] == labels[heads]
        parents = np.full(n, -1)
        # Edges are sorted by tail: the first one is written last.
        parents[heads[same][::-1]] = tails[same][::-1]
        at_center = self.nodes[own & (labels[self.nodes] == np.arange(k))]
        parents[at_center] = -1
        return labels, parents

    def from_each(
        self,
        limits: Array,
        exact: bool = True,
        is_canceled: IsCanceled = None,
        centers: Optional[Array] = None,
    ) -> Iterator[tuple[Array, Array]]:
        """Centers (b,) in batches, with the lengths (b, n) of paths from them.

        Parameters
        ----------
        limits : ndarray of float64, shape (k,)
            Longer paths may be infinite.
        exact : bool
            In integer steps; else in units of length, as the sum of the edges that were given.
        is_canceled : callable, optional
        centers : ndarray of int, optional
            Only these.
        """
        from scipy.sparse.csgraph import dijkstra

        n = self.graph.n_nodes
        lengths = self.graph.steps if exact else self.graph.lengths
        size = n + self.n_centers + 1
        # Without the centers' own nodes: a center's paths begin where it is.
        matrix = self._matrix(lengths, 1.0, np.ones(self.n_centers))[:n, :n]
        wanted = np.arange(self.n_centers) if centers is None else centers
        # Alike limits together: SciPy has one for all sources.
        wanted = wanted[np.argsort(limits[wanted], kind="stable")]
        step = max(1, min(16, TABLE_ELEMENTS // size))
        for start in range(0, len(wanted), step):
            poll(is_canceled)
            batch = wanted[start : start + step]
            limit = float(limits[batch].max())
            yield batch, dijkstra(matrix, indices=self.nodes[batch], limit=limit)
