"""One among all equally good assignments."""

from __future__ import annotations

import numpy as np
from scipy.sparse.csgraph import connected_components

from .exchange import ExchangeGraph
from .lattice import Array, IsCanceled

#: Bits of the costs that order equally good assignments: sums along a path stay exact.
TIE_BITS = 44


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
        labels, amounts, places and flows are those of the chosen one afterwards, in which
        at most k - 1 places lie in more than one cluster.
    first : ndarray of int
        Reading index of the first point of each place.
    n_points : int
    prices : ndarray, shape (k,)
        Optimal prices.
    """
    n_clusters = graph.n_clusters
    bound = prices == 0
    lower = np.where(bound, graph.lower, graph.flows)
    upper = np.where(bound, graph.upper, graph.flows)
    arcs = np.zeros((n_clusters + 1, n_clusters + 1), dtype=bool)
    arcs[:-1, :-1] = graph.cheapest[:-1, :-1] == prices - prices[:, None]
    # Without a cycle of such arcs nothing can be exchanged: the assignment is unique.
    if not arcs.any():
        return
    arcs[:-1, -1] = graph.flows < upper
    arcs[-1, :-1] = graph.flows > lower
    if not _leads_back(arcs):
        return
    reduced = graph.costs - prices
    tight = reduced == reduced.min(axis=1)[:, None]
    choice = np.flatnonzero(tight.sum(axis=1)[graph.places] > 1)
    steps = _irregular_steps(n_clusters, n_points)
    # Twice the index: an even number never cancels against the slack, which counts once.
    second = -2.0 * first[:, None] * steps
    ties = ExchangeGraph(
        np.where(tight, second, np.inf),
        graph.labels[choice],
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
    graph.set_rows(
        np.concatenate([graph.labels[rest], ties.labels]),
        np.concatenate([graph.amounts[rest], ties.amounts]),
        np.concatenate([graph.places[rest], ties.places]),
    )
    graph.flows = ties.flows


def _leads_back(arcs: Array) -> bool:
    """Whether a move between clusters is on a cycle of arcs (k + 1, k + 1), a matrix of bool."""
    if not _has_cycle(arcs):
        return False
    # Cycles through the slack alone move no point.
    _, parts = connected_components(arcs, connection="strong")
    tails, heads = np.nonzero(arcs[:-1, :-1])
    return bool((parts[tails] == parts[heads]).any())


def _has_cycle(arcs: Array) -> bool:
    """Whether a graph with these arcs (m, m), a matrix of bool, has a cycle."""
    tails, heads = (nodes.tolist() for nodes in np.nonzero(arcs))
    entering = [0] * len(arcs)
    following: list[list[int]] = [[] for _ in entering]
    for tail, head in zip(tails, heads):
        entering[head] += 1
        following[tail].append(head)
    # A node that nothing enters, or only what is on no cycle, is on none.
    free = [node for node, count in enumerate(entering) if count == 0]
    for node in free:
        for head in following[node]:
            entering[head] -= 1
            if entering[head] == 0:
                free.append(head)
    return len(free) < len(arcs)


def _irregular_steps(n_clusters: int, n_points: int) -> Array:
    """Increasing integers (k,) in float64 whose low bits are a fixed random sequence."""
    noise_bits = max(4, TIE_BITS - n_points.bit_length() - n_clusters.bit_length())
    noise = np.random.RandomState(0).randint(0, 1 << min(noise_bits, 30), n_clusters)
    steps: Array = (np.arange(1, n_clusters + 1) * float(1 << min(noise_bits, 30))) + noise
    return steps
