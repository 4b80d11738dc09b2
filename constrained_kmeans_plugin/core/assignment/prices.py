"""The dual problem: prices under which almost all points choose the right center.

The dual function is concave and piecewise linear in the prices, its gradient is bounds
minus sizes, and its (smoothed) Hessian is the Laplacian of a graph in which two clusters
are joined by the density of points at their common border (Kitagawa, Merigot, Thibert,
"Convergence of a Newton algorithm for semi-discrete optimal transport", J. Eur. Math.
Soc. 21, 2019). So Newton's method needs few steps, once it is near enough; where nothing
is known yet, a sample with softened choices leads there (Peyre, Cuturi, *Computational
Optimal Transport*, 2019, ch. 5).

Prices are integers held in float64. Newton's steps are rounded, so their floating-point
noise decides at most how much work is left for the exact finish, never its result.
"""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

from .bounds import Bounds, totals
from .diagram import CostsOf, Diagram, DiagramOf, near_borders
from .lattice import Array, IsCanceled, poll, row_distances, squared_distances

#: Points of each cluster that say where its borders are.
CARRIED_POINTS = 32
#: How strongly old prices hold the carried ones, as a share of the borders' own pull.
CARRY_RIDGE = 1e-6
#: Newton stops here; what is then misplaced is left to the exchange graph.
MAX_NEWTON_PASSES = 40
#: Where the graph could do with what is left, it stops as well when so many passes have not
#: halved it.
PATIENCE = 12
#: Halvings of a Newton step before it is given up.
MAX_HALVINGS = 8
#: Near the end, which is where no more than so much of the weight is misplaced, Newton
#: stops when a step leaves more than a share of that.
ROUGH_SHARE = 0.002
SLOW = 0.5
#: A step changes no price difference by more than this many times the widest border.
MAX_STEP_WIDTHS = 4.0
#: The density at a border is that of at least so many points nearest to it.
DENSITY_POINTS = 8
#: Points of the sample on which first prices are found: so many, or so many a cluster.
SAMPLE_POINTS = 2048
SAMPLE_POINTS_PER_CLUSTER = 16
#: While it is hot a part of it is enough, of so many points at least.
HOT_POINTS = 512
HOT_POINTS_PER_CLUSTER = 8
#: Soft choices start at the variance of the points as temperature, are cooled by this
#: factor, and end at this share of variance / k.
COOLING = 4.0
COLDEST = 0.3
SOFT_STEPS = 8
#: At each temperature Newton ends when sizes miss their targets by at most this share.
SOFT_SHARE = 0.01


def first_prices(
    points: Array,
    amounts: Optional[Array],
    centers: Array,
    bounds: Bounds,
    coldest: float,
    is_canceled: IsCanceled,
    costs_of: CostsOf = squared_distances,
) -> Array:
    """Prices (k,) from nothing: Newton with soft choices on a sample that is cooled.

    Parameters
    ----------
    points : ndarray, shape (n, d)
        Lattice coordinates.
    amounts : ndarray of int64, shape (n,), or None
        Weights of the points; None for 1 each.
    centers : ndarray, shape (k, d)
    bounds : Bounds
    coldest : float
        The last temperature as a share of variance / k. The lower it is, the closer soft
        choices come to hard ones, and the more steps are needed.
    is_canceled : callable or None
    costs_of : callable
        What points cost at centers.
    """
    n_points, n_clusters = len(points), len(centers)
    n_sample = max(SAMPLE_POINTS, SAMPLE_POINTS_PER_CLUSTER * n_clusters)
    sample = points
    if n_points > n_sample:
        drawn = np.random.RandomState(0).randint(0, n_points, n_sample)
        sample = points[drawn]
        amounts = None if amounts is None else amounts[drawn]
    costs = costs_of(sample, centers)
    hottest = max(1.0, float(sample.var(axis=0).sum()))
    last = coldest * hottest / n_clusters
    n_levels = 1 + max(0, math.ceil(math.log(hottest / last) / math.log(COOLING)))
    prices = np.zeros(n_clusters)
    for level in range(n_levels):
        # What is found while it is hot need not be found well: a part of the sample will do.
        left = n_levels - 1 - level
        part = slice(max(HOT_POINTS, HOT_POINTS_PER_CLUSTER * n_clusters, len(sample) >> 2 * left))
        prices = _soft_prices(
            costs[part],
            None if amounts is None else amounts[part],
            bounds,
            prices,
            max(last, hottest / COOLING**level),
            is_canceled,
        )
    return prices


def _soft_prices(
    costs: Array,
    amounts: Optional[Array],
    bounds: Bounds,
    prices: Array,
    temperature: float,
    is_canceled: IsCanceled,
) -> Array:
    """Newton with soft choices at one temperature, given what points cost (m, k)."""
    share = bounds.total / (len(costs) if amounts is None else float(amounts.sum()))
    for _ in range(SOFT_STEPS):
        poll(is_canceled)
        choices = (prices - costs) / temperature
        choices -= choices.max(axis=1)[:, None]
        np.exp(choices, out=choices)
        choices /= choices.sum(axis=1)[:, None]
        weighted = choices if amounts is None else choices * amounts[:, None]
        weight = weighted.sum(axis=0)
        poll(is_canceled)
        # A cluster that no point of the sample chooses still needs a pivot.
        laplacian = np.diag(weight + 1e-9 * weight.sum()) - choices.T @ weighted
        laplacian *= share / temperature
        sizes = weight * share
        if _wrong(bounds, sizes, prices, laplacian) <= SOFT_SHARE * bounds.total:
            break
        step = _solve_laplacian(laplacian, bounds, sizes, prices)
        prices = bounds.step(prices, _shorten(step, 10.0 * temperature))
    return prices


def newton_prices(
    diagram_of: DiagramOf,
    centers: Array,
    bounds: Bounds,
    prices: Array,
    diagram: Diagram,
    amounts: Optional[Array],
    settled: Array,
    enough: float,
    tolerable: float,
    is_canceled: IsCanceled = None,
) -> tuple[Array, Diagram, float]:
    """Prices (k,) that bring all but a few points to their place.

    Parameters
    ----------
    diagram_of : callable
        Power diagram of the points, all or those near a border, from centers and prices.
    centers : ndarray, shape (k, d)
    bounds : Bounds
    prices : ndarray, shape (k,)
        Where to start.
    diagram : Diagram
        Of these points under these prices.
    amounts : ndarray of int64, shape (m,), or None
        Weights of these points; None for 1 each.
    settled : ndarray of int64, shape (k,)
        Weight of other points, by cluster, that are taken to stay where they are.
    enough : float
        So little misplaced weight ends it.
    tolerable : float
        So little does when it falls slowly.
    is_canceled : callable, optional

    Returns
    -------
    (ndarray, Diagram, float)
        The best prices met, their power diagram, and how much weight it misplaces.
    """
    n_clusters = len(centers)
    sizes = settled + totals(diagram.labels, amounts, n_clusters)
    fewest = bounds.balance(sizes, prices).misplaced
    best, best_diagram = prices, diagram
    # A price moves whole points, and the fewer they are, the more each of them stands for.
    grain = n_clusters * bounds.total / len(diagram.labels)
    rough = ROUGH_SHARE * bounds.total + grain / 2
    passes, halved_at = 0, 0
    while fewest > enough and passes < MAX_NEWTON_PASSES:
        if fewest <= tolerable and passes - halved_at >= PATIENCE:
            break
        laplacian, longest = _border_laplacian(diagram, amounts, n_clusters, fewest)
        step = _shorten(_solve_laplacian(laplacian, bounds, sizes, prices), longest)
        wrong = _wrong(bounds, sizes, prices, laplacian)
        for _ in range(MAX_HALVINGS + 1):
            tried = bounds.step(prices, step)
            tried_diagram = diagram_of(centers, tried, is_canceled)
            tried_sizes = settled + totals(tried_diagram.labels, amounts, n_clusters)
            passes += 1
            if _wrong(bounds, tried_sizes, tried, laplacian) < wrong:
                break
            step = step / 2
        else:
            break
        prices, diagram, sizes = tried, tried_diagram, tried_sizes
        misplaced = bounds.balance(sizes, prices).misplaced
        slow = misplaced > SLOW * fewest
        if not slow:
            halved_at = passes
        if misplaced < fewest:
            best, best_diagram, fewest = prices, diagram, misplaced
        if slow and misplaced <= rough:
            # The exchange graph places the rest sooner.
            break
    return best, best_diagram, fewest


def _wrong(bounds: Bounds, sizes: Array, prices: Array, laplacian: Array) -> float:
    """By how much, about, sizes miss their targets."""
    return float(np.abs(sizes - bounds.targets(sizes, prices, np.diag(laplacian))).sum()) / 2


def _border_laplacian(
    diagram: Diagram, amounts: Optional[Array], n_clusters: int, misplaced: float
) -> tuple[Array, float]:
    """Laplacian of the densities of weight at the borders, and the longest sensible step."""
    # How far to look is a matter of points, not of their weight.
    unit = 1.0 if amounts is None else float(amounts.mean())
    misplaced /= unit
    wanted = max(64, int(8 * misplaced / n_clusters))
    near = near_borders(diagram.labels, diagram.margins, n_clusters, wanted)
    first, second = diagram.labels[near].astype(np.int64), diagram.runners_up[near]
    pairs = np.minimum(first, second) * n_clusters + np.maximum(first, second)
    margins = diagram.margins[near]
    order = np.lexsort((margins, pairs))
    starts = np.flatnonzero(np.append(True, np.diff(pairs[order]) != 0))
    counts = np.diff(np.append(starts, len(order)))
    # As many points as may have to cross a border tell its density: an average one, of
    # about three borders a cluster.
    taken = np.minimum(counts, max(DENSITY_POINTS, int(misplaced / n_clusters)))
    widths = np.maximum(margins[order[starts + taken - 1]], 1.0)
    density = np.zeros((n_clusters, n_clusters))
    heavy = taken.astype(float)
    if amounts is not None:
        running = np.append(0.0, np.cumsum(amounts[near[order]].astype(float)))
        heavy = running[starts + taken] - running[starts]
    density.ravel()[pairs[order[starts]]] = heavy / (2.0 * widths)
    density += density.T
    degree = density.sum(axis=1)
    # Clusters without a border get a weak tie, so that all prices can be solved for.
    ridge = 1e-6 * degree + np.where(degree == 0, 0.5 * unit / widths.max(), 0.0)
    return np.diag(degree + ridge) - density, MAX_STEP_WIDTHS * float(widths.max())


def _between(first: Array, second: Array, n_clusters: int, values: Array) -> tuple[Array, Array]:
    """Sums of `values` by pairs of clusters, (k, k): symmetric, and antisymmetric."""
    pairs = first.astype(np.int64) * n_clusters + second
    sums = np.bincount(pairs, weights=values, minlength=n_clusters**2)
    sums = sums.reshape(n_clusters, n_clusters)
    return sums + sums.T, sums - sums.T


def _solve_laplacian(laplacian: Array, bounds: Bounds, sizes: Array, prices: Array) -> Array:
    """The step (k,) after which sizes meet their targets, as far as they change linearly."""
    stiffness = np.diag(laplacian)
    targets = bounds.targets(sizes, prices, stiffness)
    # Clusters within their bounds lose their price, whatever it is.
    free = (targets > bounds.lower) & (targets < bounds.upper)
    free |= (prices == 0) & (targets == sizes) & (bounds.lower < bounds.upper)
    step = np.where(free, -prices, 0.0)
    bound = np.flatnonzero(~free)
    right = (targets - sizes)[bound] - laplacian[np.ix_(bound, np.flatnonzero(free))] @ step[free]
    step[bound] = np.linalg.solve(laplacian[np.ix_(bound, bound)], right)
    return step


def _shorten(step: Array, longest: float) -> Array:
    length = float(step.max() - step.min())
    return step if length <= longest else step * (longest / length)


def carried_prices(border: Array, diagram: Diagram, prices: Array, moved_centers: Array) -> Array:
    """Prices for moved centers that leave the borders between clusters where they were.

    Parameters
    ----------
    border : ndarray, shape (m, d)
        Points near the borders, in lattice coordinates.
    diagram : Diagram
        Where they are.
    prices : ndarray, shape (k,)
        Optimal prices of the centers before they moved.
    moved_centers : ndarray, shape (k, d)

    Returns
    -------
    ndarray, shape (k,)
        Least-squares solution of ``price_a - price_b = |x - c_a|**2 - |x - c_b|**2`` over
        the border points x of every two clusters a and b, c being the moved centers.
        Clusters whose bounds do not bind keep the price 0.
    """
    n_clusters = len(prices)
    if len(border) == 0:
        return prices
    near = near_borders(diagram.labels, diagram.margins, n_clusters, CARRIED_POINTS)
    first, second = diagram.labels[near], diagram.runners_up[near]
    difference = row_distances(border[near], moved_centers[first])
    difference -= row_distances(border[near], moved_centers[second])
    weights, _ = _between(first, second, n_clusters, np.ones(len(first)))
    _, sums = _between(first, second, n_clusters, difference)
    degree = weights.sum(axis=1)
    free = (prices != 0) & (degree > 0)
    result = prices.copy()
    if free.any():
        # A weak tie to the old prices holds clusters that no border joins to fixed ones.
        ridge = CARRY_RIDGE * degree
        laplacian = np.diag(degree + ridge) - weights
        right = sums.sum(axis=1) + weights[:, ~free] @ prices[~free] + ridge * prices
        result[free] = np.linalg.solve(laplacian[np.ix_(free, free)], right[free])
    rounded: Array = np.rint(result)
    return rounded
