"""The power diagram: squared distances minus prices, where they are least.

Under prices the clusters are the cells of a power diagram (Aurenhammer, Hoffmann,
Aronov, "Minkowski-type theorems and least-squares clustering", Algorithmica 20, 1998):
point i goes where ``|x_i - c_j|**2 - price_j`` is least.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..exact.arrays import Array, IsCanceled, blocks, product
from .diagram import Diagram, least_two


def power_diagram(
    points: Array, centers: Array, prices: Array, is_canceled: IsCanceled = None
) -> Diagram:
    """Best and second-best center of every point (n, d) under prices (k,)."""
    n_points, n_clusters = len(points), len(centers)
    labels = np.zeros(n_points, dtype=np.int32)
    runners_up = np.full(n_points, -1, dtype=np.int32)
    margins = np.full(n_points, np.inf)
    if n_clusters == 1:
        return Diagram(labels, runners_up, margins)
    for block, costs in _reduced_costs(points, centers, prices, is_canceled):
        labels[block], runners_up[block], margins[block] = least_two(costs)
    return Diagram(labels, runners_up, margins)


def cells(points: Array, centers: Array, prices: Array, is_canceled: IsCanceled = None) -> Array:
    """The `labels` (n,) of `power_diagram` alone, which takes half the time."""
    labels = np.empty(len(points), dtype=np.int32)
    for block, costs in _reduced_costs(points, centers, prices, is_canceled):
        labels[block] = costs.argmin(axis=1)
    return labels


def _reduced_costs(
    points: Array, centers: Array, prices: Array, is_canceled: IsCanceled
) -> Iterator[tuple[slice, Array]]:
    """Reduced costs of some points (m, k) at a time, but for what is the same in a row."""
    # Without the point's own square: it is the same for all centers.
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1) - prices
    for block in blocks(len(points), len(centers), is_canceled):
        costs = product(points[block], slopes)
        costs += heights
        yield block, costs
