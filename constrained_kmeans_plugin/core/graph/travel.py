"""What it costs to travel along a graph, from some of its nodes to others."""

from __future__ import annotations

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from .network import TABLE_ELEMENTS, Graph, ShortestPaths


def path_table(
    graph: Graph, sources: Array, targets: Array, is_canceled: IsCanceled = None
) -> Array:
    """Lengths of the shortest paths to each of the targets (t,) from each of the sources (s,).

    Returns
    -------
    ndarray of float64, shape (t, s)
        Sums of the edges as they were given; infinite where no path leads.

    Raises
    ------
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    n = graph.n_nodes
    matrix = csr_matrix((graph.lengths, graph.heads, graph.starts), shape=(n, n))
    found, place = np.unique(sources, return_inverse=True)
    table, step = np.empty((len(targets), len(sources))), max(1, TABLE_ELEMENTS // n)
    for start in range(0, len(found), step):
        poll(is_canceled)
        lengths = dijkstra(matrix, indices=found[start : start + step])
        some = np.flatnonzero((place >= start) & (place < start + step))
        table[:, some] = lengths[place[some] - start][:, targets].T
    return table


def nearest_centers(
    graph: Graph, centers: Array, prices: Array, is_canceled: IsCanceled = None
) -> tuple[Array, Array]:
    """The center of each node that is nearest after its price, and how far it is.

    Parameters
    ----------
    graph : Graph
    centers : ndarray of int, shape (k,)
        Nodes.
    prices : ndarray of float64, shape (k,)
        What is taken off the paths from each center, in units of length.
    is_canceled : callable, optional

    Returns
    -------
    labels : ndarray of int64, shape (n,)
        -1 where no path leads.
    lengths : ndarray of float64, shape (n,)
        Of the path, before the price; infinite there.

    Raises
    ------
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    steps = np.rint(prices * graph.scale)
    cells = ShortestPaths(graph, centers).cells(steps, is_canceled)
    lengths = (cells.least + steps[cells.labels]) / graph.scale
    return cells.labels, np.where(cells.labels >= 0, lengths, np.inf)
