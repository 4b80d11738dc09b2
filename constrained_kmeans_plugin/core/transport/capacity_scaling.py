"""Excess is placed in a bounded number of pushes, whatever the weights are.

Where it takes more pushes than there are rows, by a constant factor, the weights are brought in
from their leading bits to their last ones (capacity scaling: Edmonds, Karp, "Theoretical
improvements in algorithmic efficiency for network flow problems", Journal of the ACM 19, 1972).
Each push then moves one unit of the bits known so far or more, and each round adds few units for
a row. `docs/method.md` has the argument.
"""

from __future__ import annotations

import numpy as np

from ..exact.arrays import IsCanceled
from .residual_graph import ResidualGraph
from .rows import Rows

#: Pushes for each row and cluster after which the weights are scaled.
PUSHES = 4
#: Bits that each round of scaling adds to the weights.
SCALING_BITS = 4


def place_excess(graph: ResidualGraph, is_canceled: IsCanceled = None) -> bool:
    """Move the excess of a graph to where weight is missing; return whether none is left."""
    done = graph.place(PUSHES, is_canceled)
    if done is None:
        _scale(graph, is_canceled)
        done = graph.place(np.inf, is_canceled)
    return bool(done)


def _scale(graph: ResidualGraph, is_canceled: IsCanceled) -> None:
    """Place weights of few leading bits, then of some more, and add the last bits to a graph."""
    choices, n_clusters = graph.choices, graph.n_clusters
    amounts = np.zeros(choices.n_places, dtype=np.int64)
    np.add.at(amounts, graph.rows.places, graph.rows.amounts)
    lower, upper = graph.lower - graph.outside, graph.upper - graph.outside
    rows, prices = graph.rows.some(np.arange(0)), graph.prices
    first = (int(amounts.max()).bit_length() - 1) // SCALING_BITS * SCALING_BITS
    for shift in range(first, -1, -SCALING_BITS):
        # What the new bits add enters where it costs least under the prices so far.
        rows = Rows(rows.labels, rows.amounts << SCALING_BITS, rows.places)
        added = amounts >> shift
        np.subtract.at(added, rows.places, rows.amounts)
        heavier, cheapest = np.flatnonzero(added), choices.cheapest(prices)
        new = Rows(cheapest.clusters[cheapest.ends[heavier]], added[heavier], heavier)
        rows = Rows.together(rows, new)
        keys, inverse = np.unique(rows.places * n_clusters + rows.labels, return_inverse=True)
        sums = np.zeros(len(keys), dtype=np.int64)
        np.add.at(sums, inverse.ravel(), rows.amounts)
        rows = Rows(keys % n_clusters, sums, keys // n_clusters)
        if shift:
            limits = lower >> shift, -(-upper >> shift)
            sizes = rows.sizes(n_clusters)
            coarse = ResidualGraph(choices, rows, sizes, *limits, prices, graph.slack_costs)
            coarse.place(np.inf, is_canceled)
            rows, prices = coarse.rows, coarse.prices
    graph.put(rows, prices)
