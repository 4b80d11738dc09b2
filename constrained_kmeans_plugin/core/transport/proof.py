"""Where an assignment that a residual graph of some points came to is not proved by its prices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled
from .border_points import BorderPoints
from .rows import Choices

#: By how much prices of clusters are lowered that nobody is to choose: more than any cost.
UNWANTED = 2.0**55


@dataclass(frozen=True)
class Violations:
    """Choices that points have under the prices and the graph does not know.

    Attributes
    ----------
    points : ndarray of int, shape (m,)
        Indices of points; a point comes once for each of its choices.
    clusters : ndarray of int, shape (m,)
        For a point in the graph that has several best clusters, each of these, so that ties are
        known as well; for any other point its best cluster and the runner-up, of which one may be
        its own.
    diagram : Diagram
        Of all points under the prices.
    """

    points: Array
    clusters: Array
    diagram: Diagram


def violations(
    costs: Costs,
    border: BorderPoints,
    choices: Choices,
    labels: Array,
    prices: Array,
    known: Diagram,
    before: Array,
    is_canceled: IsCanceled = None,
) -> Violations:
    """Ask all points about labels (n,) and prices (k,).

    If there are no violations, every point is in a cluster of least reduced cost, and the graph
    holds all points and clusters of all assignments for which that is so.

    Parameters
    ----------
    costs : Costs
    border : BorderPoints
        The points in the graph.
    choices : Choices
        What these may choose there; none is cheaper than where they are.
    labels : ndarray of int, shape (n,)
    prices : ndarray, shape (k,)
    known : Diagram
        Of all points, under other prices.
    before : ndarray, shape (k,)
        Those prices.
    is_canceled : callable, optional
    """
    # Points whose margin is larger than all price differences stay where they are.
    left = known.unmoved(prices - before)
    asked = np.flatnonzero(left <= 0)
    found = costs.diagram_of(asked)(prices, is_canceled)
    now = labels[asked]
    reduced = costs.pairs(asked, now) - prices[now]
    best = costs.pairs(asked, found.labels) - prices[found.labels]
    # A point with two best clusters has a choice as well, and perhaps more than these two.
    tied = found.margins == 0
    some = np.flatnonzero((reduced > best) | tied)
    outside = border.place_of[asked[some]] < 0
    two = some[outside | ~tied[some]]
    points = [np.repeat(asked[two], 2)]
    clusters = [np.column_stack([found.labels[two], found.runners_up[two]]).ravel()]
    # One of the points at a place speaks for all of them.
    inside = asked[some[~outside & tied[some]]]
    inside = inside[np.unique(border.place_of[inside], return_index=True)[1]]
    chosen = np.zeros(costs.n_points, dtype=bool)
    chosen[inside] = True
    inside = costs.path[chosen[costs.path]]
    start = 0
    for counts, equal, _ in costs.within(inside, prices, 0.0, is_canceled):
        points.append(np.repeat(inside[start : start + len(counts)], counts))
        clusters.append(equal)
        start += len(counts)
    every, of = np.concatenate(points), np.concatenate(clusters)
    places = border.place_of[every]
    new = places < 0
    new[~new] = choices.lack(places[~new], of[~new])
    return Violations(every[new], of[new], known.moved(left, asked, found))


def cheapest_moves(
    costs: Costs,
    points: Array,
    labels: Array,
    wanted: Array,
    prices: Array,
    is_canceled: IsCanceled = None,
) -> tuple[Array, Array]:
    """Where points (m,) go at least cost, from clusters (m,) to those that are wanted (k,).

    Returns
    -------
    (ndarray of int, ndarray of float64), shape (m,)
        The clusters, and what the moves cost more than prices (k,) tell: infinite for points that
        may choose none of them.
    """
    lowered = np.where(wanted, prices, prices - UNWANTED)
    to = costs.diagram_of(points)(lowered, is_canceled).labels
    more = costs.pairs(points, to) - prices[to]
    more -= costs.pairs(points, labels) - prices[labels]
    more[~wanted[to]] = np.inf
    return to, more
