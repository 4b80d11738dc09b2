"""One among all equally good assignments."""

from __future__ import annotations

import numpy as np

from ..exact.arrays import Array, IsCanceled
from .capacity_scaling import place_excess
from .residual_graph import ResidualGraph
from .rows import Choices, Rows

#: Bits of the costs that order equally good assignments: sums along a path stay exact.
TIE_BITS = 44


def break_ties(
    graph: ResidualGraph,
    first: Array,
    n_points: int,
    is_canceled: IsCanceled = None,
) -> Rows:
    """Choose one among all equally good assignments, whichever of them was found.

    All optimal assignments use only arcs whose reduced cost under optimal prices is 0.
    Among these the one is taken that minimizes a second cost, ``-2 i s_b`` for the place
    whose first point is i in cluster b with increasing numbers s: points read earlier go
    to lower clusters. Where sizes are free, lower clusters come first. The irregular last
    bits of the s leave no ties.

    Parameters
    ----------
    graph : ResidualGraph
        An optimal assignment without excess, and prices that prove it, which holds every point
        with a choice, and all of its equally good choices.
    first : ndarray of int
        Reading index of the first point of each place.
    n_points : int
    is_canceled : callable, optional

    Returns
    -------
    Rows
        Those of the chosen one, in which at most k - 1 places lie in more than one cluster.
    """
    rows, n_clusters, prices = graph.rows, graph.n_clusters, graph.prices
    equal = graph.choices.cheapest(prices)
    counts = equal.ends[1:] - equal.ends[:-1]
    has_choice = counts[rows.places] > 1
    if not has_choice.any():
        return rows
    is_free = prices == 0
    lower = np.where(is_free, graph.lower, graph.flows)
    upper = np.where(is_free, graph.upper, graph.flows)
    chosen = rows.some(has_choice)
    # Without a cycle of such moves nothing can be exchanged: the assignment is unique.
    _, tails, heads, _ = equal.moves(chosen)
    if not _can_exchange(tails, heads, graph.flows < upper, graph.flows > lower):
        return rows
    steps = _irregular_steps(n_clusters, n_points)
    # An odd number of steps for a cluster that grows never cancels against twice an index; it is
    # more than any place can save, so that first of all the lower clusters grow.
    growth = (2 * n_points + 1) * steps
    second = -2.0 * np.repeat(first, counts) * steps[equal.clusters]
    ordered = Choices(equal.ends, equal.clusters, second)
    # The parts of a place have all of its choices in common.
    places = np.unique(chosen.places)
    amounts = np.zeros(len(places), dtype=np.int64)
    np.add.at(amounts, np.searchsorted(places, chosen.places), chosen.amounts)
    nothing = np.zeros(n_clusters)
    sizes = graph.flows.copy()
    np.subtract.at(sizes, chosen.labels, chosen.amounts)
    best = ordered.cheapest(nothing)
    start = Rows(best.clusters[best.ends[places]], amounts, places)
    np.add.at(sizes, start.labels, start.amounts)
    ties = ResidualGraph(ordered, start, sizes, lower, upper, nothing, slack_costs=growth)
    place_excess(ties, is_canceled)
    return Rows.together(rows.some(~has_choice), ties.rows)


def _can_exchange(tails: Array, heads: Array, grows: Array, shrinks: Array) -> bool:
    """Whether one of such moves (m,) is on a cycle of them, and of free changes of sizes."""
    grown, shrunk, n_nodes = np.flatnonzero(grows), np.flatnonzero(shrinks), len(grows) + 1
    slack = np.full(max(len(grown), len(shrunk)), len(grows))
    begins = np.concatenate([tails, grown, slack[: len(shrunk)]])
    ends = np.concatenate([heads, slack[: len(grown)], shrunk])
    # An arc that nothing leads to, or away from, is on no cycle: mostly that is true of all.
    # Where few go at a time, as in long chains, it is faster to look for cycles.
    gone = len(begins)
    while len(begins) and 8 * gone >= len(begins):
        entered, left = np.zeros((2, n_nodes), dtype=bool)
        entered[ends] = left[begins] = True
        kept = entered[begins] & left[ends]
        gone = int(np.count_nonzero(~kept))
        begins, ends = begins[kept], ends[kept]
    if len(begins) == 0:
        return False
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(begins)), (begins, ends)), shape=(n_nodes, n_nodes))
    _, parts = connected_components(graph, connection="strong")
    # Cycles through the slack alone move no point.
    return bool((parts[tails] == parts[heads]).any())


def _irregular_steps(n_clusters: int, n_points: int) -> Array:
    """Increasing integers (k,) in float64 whose low bits are a fixed random sequence."""
    noise_bits = max(4, TIE_BITS - n_points.bit_length() - n_clusters.bit_length())
    noise = np.random.RandomState(0).randint(0, 1 << min(noise_bits, 30), n_clusters)
    steps: Array = (np.arange(1, n_clusters + 1) * float(1 << min(noise_bits, 30))) + noise
    return steps
