"""The certificate: prices that prove an assignment optimal, checked over all points."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array, IsCanceled, blocks, poll
from ..exact.distances import exact_sum
from .bounds import Bounds
from .shortest_paths import (
    FEW_NODES,
    matrix_distances,
    matrix_distances_or_cycle,
    nearest_distances,
)

#: By how much the price of a cluster that is to get no point is below what would get it one.
#: Prices in other units are rounded to fewer steps than this.
LEAST_MARGIN = 4.0


def exchange_costs(
    costs_of: Costs,
    points: Array,
    labels: Array,
    is_canceled: IsCanceled = None,
) -> Array:
    """Cheapest move between every two clusters (k, k) of some points (m,) in clusters (m,).

    Infinity in the rows of empty clusters and on the diagonal.
    """
    n_clusters = costs_of.n_centers
    order = np.argsort(labels, kind="stable")
    costs = np.empty((n_clusters, n_clusters))
    for block in blocks(n_clusters, n_clusters, is_canceled):
        costs[block] = np.inf
    for block in blocks(len(points), n_clusters, is_canceled):
        rows = order[block]
        own = labels[rows]
        moves = costs_of.block(points[rows])
        moves -= moves[np.arange(len(rows)), own][:, None]
        starts = np.flatnonzero(np.append(True, own[1:] != own[:-1]))
        least = np.minimum.reduceat(moves, starts, axis=0)
        clusters = own[starts]
        costs[clusters] = np.minimum(costs[clusters], least)
    np.fill_diagonal(costs, np.inf)
    return costs


def certifying_prices(
    costs: Array,
    sizes: Array,
    bounds: Bounds,
    guess: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> Optional[Array]:
    """Prices (k,) that prove an assignment optimal, or None if it is not.

    They depend on the assignment alone: midway between the smallest and the largest
    prices that prove it, or near there, so that no point lies on a cell's border without
    need; all 0 where no bound binds.

    Parameters
    ----------
    costs : ndarray, shape (k, k)
        From `exchange_costs`.
    sizes : ndarray of int64, shape (k,)
        Weight of each cluster.
    bounds : Bounds
    guess : ndarray, shape (k,), optional
        Prices that may prove it as well. If they do, these ones are found much sooner.
    is_canceled : callable, optional
    """
    n_clusters = len(sizes)
    lower, upper = bounds.lower, bounds.upper
    _allow_all_moves(costs, sizes, is_canceled)
    if (costs >= 0).all():
        # No bound binds: every point is at its nearest center.
        return np.zeros(n_clusters)
    # With the slack, which takes from and gives to clusters that are within their bounds.
    full = np.empty((n_clusters + 1, n_clusters + 1))
    for block in blocks(n_clusters, n_clusters, is_canceled):
        full[block, :-1] = costs[block]
    full[:-1, -1] = np.where(sizes < upper, 0.0, np.inf)
    full[-1, :-1] = np.where(sizes > lower, 0.0, np.inf)
    full[-1, -1] = np.inf
    potentials = None
    if guess is not None and n_clusters > FEW_NODES:
        potentials = np.append(guess, 0.0)
        for block in blocks(n_clusters + 1, n_clusters + 1, is_canceled):
            if (full[block] < potentials - potentials[block, None]).any():
                potentials = None
                break
    if potentials is None:
        _, cycle = matrix_distances_or_cycle(full, np.zeros(n_clusters + 1), is_canceled)
        if cycle is not None:
            return None
    grows = bool(np.isfinite(full[:-1, -1]).any())
    shrinks = bool(np.isfinite(full[-1, :-1]).any())
    # From a cluster with points every other one can be reached.
    root = n_clusters if grows and shrinks else int(np.argmax(sizes > 0))
    nodes = full if root == n_clusters else costs
    highest = _distances(nodes, root, potentials, is_canceled)
    backward = None if potentials is None else -potentials
    lowest = _distances(nodes.T, root, backward, is_canceled)
    prices: Array = np.floor((highest - lowest) / 2)
    inner = np.isfinite(lowest)
    all_inner = bool(inner.all())
    prices[inner] = _loosened(
        nodes if all_inner else nodes[np.ix_(inner, inner)], prices[inner], is_canceled
    )
    # Outside has no price.
    prices -= prices[root]
    if not all_inner:
        # A cluster that has no points and no room is bounded from above only.
        above = prices[inner, None] + nodes[np.ix_(inner, ~inner)]
        prices[~inner] = above.min(axis=0) - LEAST_MARGIN
    prices = prices[:n_clusters]
    if grows and not shrinks:
        prices = prices - prices[sizes < upper].min()
    elif shrinks and not grows:
        prices = prices - prices[sizes > lower].max()
    elif not grows:
        prices = prices - prices[0]
    return prices


def _allow_all_moves(costs: Array, sizes: Array, is_canceled: IsCanceled) -> None:
    """Let moves that no point is allowed to make cost so much that they are on no cycle.

    Prices that prove the assignment with these moves prove it without them as well.
    """
    full, most = sizes > 0, 0.0
    some_missing = False
    for block in blocks(len(costs), len(costs), is_canceled):
        finite = np.isfinite(costs[block])
        most = max(most, float(np.abs(costs[block][finite]).max(initial=0.0)))
        # All but the diagonal.
        some_missing |= bool((finite.sum(axis=1) < len(costs) - 1)[full[block]].any())
    if some_missing:
        for block in blocks(len(costs), len(costs), is_canceled):
            missing = np.isinf(costs[block]) & full[block, None]
            costs[block][missing] = len(costs) * most + 1.0
        np.fill_diagonal(costs, np.inf)


def _loosened(costs: Array, prices: Array, is_canceled: IsCanceled) -> Array:
    """Prices (m,) under which no point lies on a border that it can be kept off.

    An arc that costs nothing under the prices has to, if it is part of a cycle of such arcs. The
    others lead downwards in an order of the strong components of such arcs. Where some of the
    components keep their prices and all others rise as far as they can, arcs into these from
    components that none of these leads to cost more; midway between such prices and those before
    they still do, and nothing else costs less than half of what it did. Depths are taken bit by
    bit, the highest first: so those that keep their prices lead to no depth with the same higher
    bits that lacks the bit.

    Parameters
    ----------
    costs : ndarray, shape (m, m)
        From each node a path leads to every other one.
    prices : ndarray, shape (m,)
        Integers that prove an assignment optimal.
    """
    depths = _depths(*_tight(costs, prices, is_canceled), len(prices), is_canceled)
    for bit in reversed(range(int(depths.max()).bit_length())):
        rises = nearest_distances(costs, prices, (depths >> bit) % 2 == 1, is_canceled)
        prices = prices + np.floor(rises / 2)
    return prices


def _tight(costs: Array, prices: Array, is_canceled: IsCanceled) -> tuple[Array, Array]:
    """Tails (a,) and heads (a,) of arcs that cost nothing under the prices."""
    tails, heads = [], []
    for block in blocks(len(prices), len(prices), is_canceled):
        some, others = (costs[block] + (prices[block, None] - prices) == 0).nonzero()
        tails.append(some + block.start)
        heads.append(others)
    return np.concatenate(tails), np.concatenate(heads)


def _depths(tails: Array, heads: Array, n_nodes: int, is_canceled: IsCanceled) -> Array:
    """Of each node (m,), the most arcs between strong components on a path that ends there."""
    if len(tails) == 0:
        return np.zeros(n_nodes, dtype=np.int64)
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    arcs = csr_matrix((np.ones(len(tails), dtype=bool), (tails, heads)), shape=(n_nodes, n_nodes))
    _, components = connected_components(arcs, connection="strong")
    tails, heads = components[tails], components[heads]
    between = tails != heads
    tails, heads = tails[between], heads[between]
    depths = np.zeros(n_nodes, dtype=np.int64)
    while (depths[heads] <= depths[tails]).any():
        poll(is_canceled)
        np.maximum.at(depths, heads, depths[tails] + 1)
    result: Array = depths[components]
    return result


def _distances(
    costs: Array, root: int, potentials: Optional[Array], is_canceled: IsCanceled
) -> Array:
    """From the root to all nodes (m,), sooner with potentials (of m nodes at least)."""
    if potentials is not None:
        return matrix_distances(costs, potentials[: len(costs)], root, is_canceled)
    outward = np.where(np.arange(len(costs)) == root, 0.0, np.inf)
    return matrix_distances_or_cycle(costs, outward, is_canceled)[0]


def least_cost(
    costs: Costs,
    amounts: Optional[Array],
    prices: Array,
    bounds: Bounds,
    is_canceled: IsCanceled = None,
) -> int:
    """What every assignment within the bounds costs at least, by the prices (k,).

    The dual objective, in integers and over all points: the sum of their least reduced
    costs, and what the prices pay for the bounds. It holds for any prices, and for
    points that are divided as well. An assignment within the bounds that costs no more is
    optimal.
    """
    total = sum(
        int(price) * int(bounds.lower[j] if price > 0 else bounds.upper[j])
        for j, price in enumerate(prices)
    )
    return total + exact_sum(costs.least(prices, is_canceled), amounts)
