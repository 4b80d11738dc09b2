"""How densely points lie at the borders between clusters: how many of them a price attracts.

If prices change a little, only points near a border change their cluster, to the other one at
this border. So the density of points at the borders is the curvature of the dual function, and
Newton's method takes its steps by it.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.diagram import Diagram, near_each_border, sort_keys
from ..exact.arrays import Array
from .ascent import RIDGE, laplacian_of, solve_laplacian
from .boundary_flow import BoundaryFlow
from .bounds import Bounds, totals
from .policy import POLICY

#: The least excess, a share of a point: without any, a price could not be solved for.
LEAST_EXCESS = 0.1

#: Borders, by pairs of clusters (m,) and (m,), the density of weight at each (m,), and that at
#: all borders of each cluster together (k,).
Densities = tuple[Array, Array, Array, Array]


def newton_step(
    diagram: Diagram, amounts: Optional[Array], bounds: Bounds, sizes: Array, prices: Array
) -> Array:
    """The change of prices (k,) after which sizes suit the bounds, if densities are constant.

    Parameters
    ----------
    diagram : Diagram
        Under the prices.
    amounts : ndarray of int64, shape (m,), or None
        Weights of its points.
    bounds : Bounds
    sizes, prices : ndarray, shape (k,)
    """
    densities = _densities(diagram, amounts, bounds, sizes, prices)
    return solve_laplacian(laplacian_of(*densities), bounds, sizes, prices)


def expected_flow(
    diagram: Diagram,
    amounts: Optional[Array],
    bounds: Bounds,
    prices: Array,
    sizes: Optional[Array] = None,
    tied: float = 1.0,
) -> BoundaryFlow:
    """How many points will cross each border until sizes suit the bounds, by its density.

    The parameters are those of `newton_step`; without sizes they are those of the diagram. The less
    prices are `tied` to what they are, the more crosses where points are sparse.
    """
    if sizes is None:
        sizes = totals(diagram.labels, amounts, len(prices))
    some, others, density, degree = _densities(diagram, amounts, bounds, sizes, prices)
    if tied < 1.0:
        n_clusters = len(prices)
        own = np.bincount(some, density, n_clusters) + np.bincount(others, density, n_clusters)
        degree = own + tied * (degree - own)
    laplacian = laplacian_of(some, others, density, degree)
    step = solve_laplacian(laplacian, bounds, sizes, prices)
    numbers = np.abs(step[some] - step[others]) * density / _unit(amounts)
    return BoundaryFlow.between(some, others, numbers, len(step))


def _unit(amounts: Optional[Array]) -> float:
    """What a point weighs on average."""
    return 1.0 if amounts is None else float(amounts.mean())


def _densities(
    diagram: Diagram, amounts: Optional[Array], bounds: Bounds, sizes: Array, prices: Array
) -> Densities:
    n_clusters, unit = len(prices), _unit(amounts)
    rows = near_each_border(
        diagram, n_clusters, BoundaryFlow.none(n_clusters).wanted(2 * POLICY.border_points, 0)
    )
    first, second = diagram.labels[rows].astype(np.int64), diagram.runners_up[rows]
    pairs = np.minimum(first, second) * n_clusters + np.maximum(first, second)
    order = np.argsort(sort_keys(pairs, diagram.margins[rows])[0])
    rows, pairs = rows[order], pairs[order]
    starts = np.flatnonzero(np.diff(pairs, prepend=-1))
    counts = np.diff(np.append(starts, len(pairs)))
    balance = bounds.balance(sizes, prices)
    # As many points as may have to cross a border tell its density: an average one, of about
    # three borders a cluster. How far to look is a matter of points, not of their weight.
    crossing = int(balance.misplaced / unit / n_clusters)
    taken = np.minimum(counts, max(POLICY.border_points, crossing))
    widths = np.maximum(diagram.margins[rows[starts + taken - 1]], 1.0)
    heavy = taken.astype(float)
    if amounts is not None:
        running = np.append(0.0, np.cumsum(amounts[rows].astype(float)))
        heavy = running[starts + taken] - running[starts]
    some, others = np.divmod(pairs[starts], n_clusters)
    densities = heavy / (2.0 * widths)
    degree = np.bincount(some, densities, n_clusters) + np.bincount(others, densities, n_clusters)
    # What no border can give does not take a price farther than is sensible, and does not shorten
    # the steps of all other prices.
    longest = POLICY.step_widths * float(widths.max(initial=1.0))
    ridge = RIDGE * degree + np.maximum(np.abs(balance.excess), LEAST_EXCESS * unit) / longest
    return some, others, densities, degree + ridge
