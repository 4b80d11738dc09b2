"""Newton's method: prices under which almost all points choose the right center.

The dual function is concave in the prices, and piecewise linear. With many points it looks smooth,
and the density of points at the borders stands for its curvature, so that Newton's method needs few
steps, once it is near enough (Kitagawa, Merigot, Thibert, "Convergence of a Newton algorithm for
semi-discrete optimal transport", J. Eur. Math. Soc. 21, 2019).

Prices are integers held in float64. Newton's steps are rounded, so their floating-point
noise decides at most how much work is left for the exact finish, never its result.
"""

from __future__ import annotations

from typing import Optional, Union

from ..costs.costs import DiagramOf
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled
from .ascent import climbed
from .bounds import Bounds, totals
from .densities import newton_step
from .policy import POLICY


def newton_prices(
    diagram_of: DiagramOf,
    bounds: Bounds,
    prices: Array,
    diagram: Diagram,
    amounts: Optional[Array],
    settled: Union[Array, int],
    enough: float,
    is_canceled: IsCanceled = None,
) -> tuple[Array, Diagram, float]:
    """Prices (k,) that bring all but a few points to their place.

    Parameters
    ----------
    diagram_of : callable
        Diagram of the points, all or those near a border, under prices.
    bounds : Bounds
    prices : ndarray, shape (k,)
        Where to start.
    diagram : Diagram
        Of these points under these prices.
    amounts : ndarray of int64, shape (m,), or None
        Weights of these points; None for 1 each.
    settled : ndarray of int64, shape (k,), or 0
        Weight of other points, by cluster, that are taken to stay where they are.
    enough : float
        So little misplaced weight ends it.
    is_canceled : callable, optional

    Returns
    -------
    (ndarray, Diagram, float)
        The best prices met, their diagram, and how much weight it misplaces.
    """
    n_clusters = len(prices)
    sizes = settled + totals(diagram.labels, amounts, n_clusters)
    fewest = bounds.balance(sizes, prices).misplaced
    best, best_diagram = prices, diagram
    weight = float(len(diagram.labels) if amounts is None else amounts.sum())
    # A price moves whole points, and the fewer they are, the more each of them stands for.
    rough = POLICY.rough_share * weight + n_clusters * weight / len(diagram.labels) / 2
    passes, halved_at = 0, 0

    def look(there: Array) -> tuple[Diagram, Array]:
        nonlocal passes
        passes += 1
        found = diagram_of(there, is_canceled)
        return found, settled + totals(found.labels, amounts, n_clusters)

    while fewest > enough and passes - halved_at < POLICY.newton_passes:
        step = newton_step(diagram, amounts, bounds, sizes, prices)
        top = climbed(bounds, prices, step, sizes, look)
        if top is None:
            break
        prices, diagram, sizes = top
        misplaced = bounds.balance(sizes, prices).misplaced
        slow = misplaced > POLICY.slow * fewest
        if not slow:
            halved_at = passes
        if misplaced < fewest:
            best, best_diagram, fewest = prices, diagram, misplaced
        if slow and misplaced <= rough:
            # The residual graph places the rest sooner.
            break
    return best, best_diagram, fewest
