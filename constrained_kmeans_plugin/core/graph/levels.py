"""A graph with fewer nodes, on which centers move fast before they move on the graph itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..exact.arrays import Array, IsCanceled
from .network import Graph, ShortestPaths

#: Nodes of the graph for each node of the coarse one.
RATIO = 8
#: Graphs with fewer nodes are fast as they are; a cell needs this many coarse nodes for a shape.
LEAST_NODES, LEAST_OF_CELL = 20_000, 64
#: Moves of the centers on the graph itself that follow, at most.
LAST_MOVES = 4


@dataclass(frozen=True)
class Coarse:
    """A connected graph whose nodes are connected parts of another one.

    Attributes
    ----------
    graph : Graph
        Its edges are as long as paths between the middles of neighboring parts.
    middles : ndarray of int64, shape (m,)
        The node of the other graph in the middle of each part.
    parts : ndarray of int64, shape (n,)
        The part of each node of the other graph.
    """

    graph: Graph
    middles: Array
    parts: Array


def coarsened(graph: Graph, is_canceled: IsCanceled = None) -> Coarse:
    """A connected graph in parts of about `RATIO` nodes, which lie around nodes that are drawn.

    The parts are the cells of shortest paths, as in M. Erwig, "The graph Voronoi diagram with
    applications", Networks 36, 2000.
    """
    n = graph.n_nodes
    middles = np.sort(np.random.RandomState(0).permutation(n)[: n // RATIO])
    cells = ShortestPaths(graph, middles).cells(np.zeros(len(middles)), is_canceled)
    parts, least = cells.labels, cells.least
    crossing = parts[graph.tails] < parts[graph.heads]
    tails, heads = graph.tails[crossing], graph.heads[crossing]
    lengths = (least[tails] + graph.steps[crossing] + least[heads]) / graph.scale
    pairs = np.stack([parts[tails], parts[heads]], axis=1)
    return Coarse(Graph.of(len(middles), pairs, lengths), middles, parts)
