"""Where centers must be so that paths lead to all points, and how many each network gets."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import Any, Optional

import numpy as np

from ..clustering.sizes import Weights, size_bounds
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import as_floats
from .islands import clusters_of_islands
from .network import Graph

#: Parts times parts that are looked at, at most, to cover points with few centers.
MOST_WORK = 1_000_000_000


def covering_nodes(
    graph: Graph, at: Array, n_most: int, weights: object = None, is_canceled: IsCanceled = None
) -> Array:
    """Nodes from which paths lead to all points, those first that reach most.

    Where edges lead both ways it is one in each component. Else it is one in each part that no
    point leads to from outside; if these are more than `n_most`, some nodes may reach several of
    them, and are chosen greedily (G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, "An analysis of
    approximations for maximizing submodular set functions", Math. Programming 14, 1978).

    Parameters
    ----------
    graph : Graph
        Paths lead from centers to points.
    at : ndarray of int, shape (n,)
        The node of each point.
    n_most : int
        How many centers there will be.
    weights : array_like of float, shape (n,), optional
    is_canceled : callable, optional

    Returns
    -------
    ndarray of int64, shape (m,)
        Each in another part of `Graph.strong_parts`: any node of that part does as well. They are
        more than `n_most` if no choice was found that is not.
    """
    from scipy.sparse import csr_matrix

    parts = graph.strong_parts
    _, nodes = np.unique(parts, return_index=True)
    nodes[parts[at[::-1]]] = at[::-1]
    n = len(nodes)
    counts = np.bincount(parts[at], minlength=n)
    amounts = counts
    if weights is not None:
        amounts = np.bincount(parts[at], as_floats(weights, "weights"), n)
    tails, heads = parts[graph.tails], parts[graph.heads]
    crossing = tails != heads
    tails, heads = tails[crossing], heads[crossing]
    ways = csr_matrix((np.ones(len(tails), dtype=bool), (tails, heads)), shape=(n, n))
    below = _reached(ways, np.unique(heads[counts[tails] > 0]))
    firsts = np.flatnonzero((counts > 0) & ~below)
    firsts = firsts[np.lexsort((nodes[firsts], -amounts[firsts]))]
    sources = np.setdiff1d(np.arange(n), heads)
    if len(firsts) > n_most and len(sources) * (n + len(heads)) <= MOST_WORK:
        few = _greedy(ways, sources, amounts, counts, nodes, is_canceled)
        firsts = min(few, firsts, key=len)
    found: Array = nodes[firsts].astype(np.int64)
    return found


def _greedy(
    ways: Any, sources: Array, amounts: Array, counts: Array, nodes: Array, is_canceled: IsCanceled
) -> Array:
    """Parts, each of which reaches as much as any that the ones before it do not reach."""
    from scipy.sparse.csgraph import breadth_first_order

    left, chosen = counts > 0, []

    def gain(part: int) -> tuple[float, int, int, int]:
        poll(is_canceled)
        there = breadth_first_order(ways, part, return_predecessors=False)
        there = there[left[there]]
        return -float(amounts[there].sum()), -int(counts[there].sum()), int(nodes[part]), part

    # What is gained never rises: only the first one is looked at again.
    heap = [gain(part) for part in sources.tolist()]
    heapify(heap)
    while left.any():
        part = heappop(heap)[-1]
        now = gain(part)
        if heap and now > heap[0]:
            heappush(heap, now)
            continue
        chosen.append(part)
        left[breadth_first_order(ways, part, return_predecessors=False)] = False
    return np.array(chosen, dtype=np.int64)


def _reached(ways: Any, parts: Array) -> Array:
    """Which parts (n,) are among some, or can be reached from them."""
    from scipy.sparse.csgraph import dijkstra

    if not len(parts):
        return np.zeros(ways.shape[0], dtype=bool)
    lengths = dijkstra(ways, indices=parts, unweighted=True, min_only=True)
    reached: Array = np.isfinite(lengths)
    return reached


def centers_of_networks(
    networks: Array,
    places: Array,
    needed: Array,
    n_clusters: int,
    min_size: Optional[float] = None,
    max_size: Optional[float] = None,
    weights: object = None,
) -> Array:
    """How many centers each network gets, so that clusters are as equal in size as possible.

    Parameters
    ----------
    networks : ndarray of int, shape (n,)
        That of each point, from 0.
    places : ndarray of int, shape (n,)
        Where each is, from 0: no two centers are found at one place.
    needed : ndarray of int, shape (m,)
        How many centers each network needs at least, for paths to all its points.
    n_clusters : int
    min_size, max_size : number, optional
        Limits on each cluster, as in `assign`; sizes are free without either.
    weights : array_like of float, shape (n,), optional

    Raises
    ------
    InfeasibleIslandsError
        If a network cannot be clusters within the limits, or there are too few of these.
    InfeasibleSizesError
        If the limits cannot be met by all points, wherever they are.
    """
    load, k = Weights.of(weights, len(networks)), n_clusters
    if load is not None:
        load = load.fine_enough(k, min_size, max_size, 1)
    amounts = np.ones(len(networks), dtype=np.int64) if load is None else load.amounts
    least, most = 1, int(amounts.sum())
    if min_size is not None or max_size is not None:
        whole = size_bounds(len(networks), k, min_size, max_size, 1, load)
        least, most = int(whole.lower[0]), int(whole.upper[0])
    totals = np.bincount(networks, amounts, len(needed)).astype(np.int64)
    keys = networks * np.int64(places.max() + 1) + places
    _, firsts = np.unique(np.where(amounts > 0, keys, -1), return_index=True)
    counts = np.bincount(networks[firsts], amounts[firsts] > 0, len(needed)).astype(np.int64)
    # What weighs nothing is reached all the same, and needs no more than that.
    heavy = np.flatnonzero(totals)
    numbers: Array = needed.copy()
    numbers[heavy] = clusters_of_islands(
        *(totals[heavy], counts[heavy], k - int(np.delete(needed, heavy).sum()), least, most, load),
        needed[heavy],
    )
    return numbers
