"""Where an assignment that a residual graph of some points came to is not proved by its prices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..costs.costs import Costs
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled, blocks
from .border_points import BorderPoints
from .residual_graph import Choices


@dataclass(frozen=True)
class Violations:
    """Choices that points have under the prices and the graph does not know.

    Attributes
    ----------
    points : ndarray of int, shape (m,)
        Indices of points; a point comes once for each of its choices.
    clusters : ndarray of int, shape (m,)
        Cheaper for the point than its own cluster, or as cheap.
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
    # A point with two best clusters has a choice as well.
    some = np.flatnonzero((reduced > best) | (found.margins == 0))
    is_in = border.place_of[asked[some]] >= 0
    out, inside = some[~is_in], some[is_in]
    points = [np.repeat(asked[out], 2)]
    clusters = [np.column_stack([found.labels[out], found.runners_up[out]]).ravel()]
    # One of the points at a place speaks for all of them.
    places, one = np.unique(border.place_of[asked[inside]], return_index=True)
    for block in blocks(len(places), costs.n_centers, is_canceled):
        rows = inside[one[block]]
        under = costs.block(asked[rows]) - prices
        of, equal = np.nonzero(under <= reduced[rows, None])
        new = choices.lack(places[block][of], equal)
        points.append(asked[rows][of[new]])
        clusters.append(equal[new])
    return Violations(
        np.concatenate(points),
        np.concatenate(clusters),
        known.moved(left, asked, found),
    )
