"""Graphs for tests, and what is known of clusters in them by a search of its own."""

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from constrained_kmeans_plugin import core


def random_graph(random, n_nodes, extra=3, directed=False, whole=True):
    """A tree and some more edges, with lengths of few digits or of many."""
    edges = [(i, int(random.randint(0, i))) for i in range(1, n_nodes)]
    edges += [tuple(random.randint(0, n_nodes, 2)) for _ in range(extra)]
    lengths = random.randint(1, 4, len(edges)) if whole else random.random_sample(len(edges))
    if directed:
        edges, lengths = edges + [(b, a) for a, b in edges], np.r_[lengths, 2 * lengths]
    return core.Graph.of(n_nodes, np.array(edges).reshape(-1, 2), lengths, directed)


def streets(side, seed, share=0.75):
    """The largest part of a grid from which edges are missing: full of dead ends."""
    random = np.random.RandomState(seed)
    number = np.arange(side * side).reshape(side, side)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], 1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], 1),
        ]
    )
    edges = edges[random.random_sample(len(edges)) < share]
    graph = core.Graph.of(side * side, edges, random.uniform(0.5, 1.5, len(edges)))
    parts = graph.components
    return graph.part(np.flatnonzero(parts == np.bincount(parts).argmax()))


def lengths_from(graph, centers):
    """Lengths (k, n) of the shortest paths, by the edges as they are."""
    shape = (graph.n_nodes,) * 2
    matrix = csr_matrix((graph.lengths, (graph.tails, graph.heads)), shape=shape)
    return dijkstra(matrix, indices=centers)


def parts_of(graph, labels):
    """In how many parts each label is, by a search of its own."""
    near = [[] for _ in range(graph.n_nodes)]
    for tail, head in zip(graph.tails.tolist(), graph.heads.tolist()):
        near[tail].append(head)
        near[head].append(tail)
    seen, parts = set(), {}
    for node in range(graph.n_nodes):
        if node in seen or labels[node] < 0:
            continue
        parts[labels[node]] = parts.get(labels[node], 0) + 1
        pending = [node]
        seen.add(node)
        while pending:
            for other in near[pending.pop()]:
                if other not in seen and labels[other] == labels[node]:
                    seen.add(other)
                    pending.append(other)
    return parts
