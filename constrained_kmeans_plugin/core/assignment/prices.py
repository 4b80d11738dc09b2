"""The dual problem: prices under which almost all points choose the right center.

Under prices the clusters are the cells of a power diagram (Aurenhammer, Hoffmann,
Aronov, "Minkowski-type theorems and least-squares clustering", Algorithmica 20, 1998):
point i goes where ``|x_i - c_j|**2 - price_j`` is least. The dual function is concave
and piecewise linear in the prices, its gradient is bounds minus sizes, and its
(smoothed) Hessian is the Laplacian of a graph in which two clusters are joined by the
density of points at their common border (Kitagawa, Merigot, Thibert, "Convergence of a
Newton algorithm for semi-discrete optimal transport", J. Eur. Math. Soc. 21, 2019).

Prices are integers held in float64. Newton's steps are rounded, so their floating-point
noise decides at most how much work is left for the exact finish, never its result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .lattice import Array, IsCanceled, blocks, row_distances

#: Newton stops here; what is then misplaced is left to the exchange graph.
MAX_NEWTON_PASSES = 40
#: Halvings of a Newton step before it is given up.
MAX_HALVINGS = 4
#: A step changes no price difference by more than this many times the smoothing width.
MAX_STEP_WIDTHS = 8.0


@dataclass(frozen=True)
class Diagram:
    """Where the points lie in the power diagram of some prices.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        The center with the least reduced cost, the first among equals.
    runners_up : ndarray of int32, shape (n,)
        The next best center; -1 if there is only one.
    margins : ndarray of float64, shape (n,)
        How much more the runner-up costs: an exact integer, at least 0.
    """

    labels: Array
    runners_up: Array
    margins: Array


@dataclass(frozen=True)
class Balance:
    """Sizes of a diagram's cells against the bounds.

    Attributes
    ----------
    flows : ndarray of int64, shape (k,)
        For each cluster the size that its price stands for: the minimum where the price
        is positive, the maximum where it is negative, else the nearest within bounds.
    excess : ndarray of int64, shape (k,)
        Size minus flow.
    misplaced : int
        Points that have to move, at least.
    """

    flows: Array
    excess: Array
    misplaced: int


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
    # Without the point's own square: it is the same for all centers.
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1) - prices
    for block in blocks(n_points, n_clusters, is_canceled):
        costs = points[block] @ slopes
        costs += heights
        rows = np.arange(len(costs))
        best = costs.argmin(axis=1)
        least = costs[rows, best]
        costs[rows, best] = np.inf
        second = costs.argmin(axis=1)
        labels[block] = best
        runners_up[block] = second
        margins[block] = costs[rows, second] - least
    return Diagram(labels, runners_up, margins)


def nearest(points: Array, centers: Array, is_canceled: IsCanceled = None) -> Array:
    """Index (n,) of the nearest center of every point, the first among equals."""
    labels = np.zeros(len(points), dtype=np.int32)
    slopes = np.ascontiguousarray(-2.0 * centers.T)
    heights = (centers * centers).sum(axis=1)
    for block in blocks(len(points), len(centers), is_canceled):
        costs = points[block] @ slopes
        costs += heights
        labels[block] = costs.argmin(axis=1)
    return labels


def balance(sizes: Array, prices: Array, lower: Array, upper: Array) -> Balance:
    """Compare the sizes (k,) with what prices and bounds ask for."""
    flows = np.where(prices > 0, lower, np.where(prices < 0, upper, np.clip(sizes, lower, upper)))
    excess = sizes - flows
    misplaced = (int(np.abs(excess).sum()) + abs(int(excess.sum()))) // 2
    return Balance(flows, excess, misplaced)


def anchor(prices: Array, lower: Array, upper: Array, n_points: int) -> Array:
    """Shift all prices by the constant that suits the bounds best.

    A common shift moves no point, but it decides which clusters stand at their minimum
    and which at their maximum: the dual is largest where these sizes add up to n.
    """
    order = np.argsort(prices, kind="stable")
    # Total size if the clusters up to each place in the order stood at their maximum.
    totals = int(lower.sum()) + np.cumsum((upper - lower)[order])
    if totals[-1] <= n_points:
        turning = order[-1]
    else:
        turning = order[int(np.searchsorted(totals, n_points, side="right"))]
    shifted: Array = prices - prices[turning]
    return shifted


def newton_prices(
    points: Array,
    centers: Array,
    lower: Array,
    upper: Array,
    prices: Optional[Array] = None,
    is_canceled: IsCanceled = None,
) -> tuple[Array, Diagram]:
    """Prices (k,) that bring all but a few points to their place.

    Parameters
    ----------
    points, centers : ndarray, shapes (n, d) and (k, d)
        Lattice coordinates.
    lower, upper : ndarray of int64, shape (k,)
    prices : ndarray, shape (k,), optional
        Where to start, for example from the previous iteration; 0 by default.
    is_canceled : callable, optional

    Returns
    -------
    (ndarray, Diagram)
        The best prices met, and their power diagram.
    """
    n_points, n_clusters = len(points), len(centers)
    if prices is None:
        prices = np.zeros(n_clusters)
    prices = anchor(prices, lower, upper, n_points)
    diagram = power_diagram(points, centers, prices, is_canceled)
    now = balance(np.bincount(diagram.labels, minlength=n_clusters), prices, lower, upper)
    enough = max(2, n_clusters // 4)
    passes = 0
    while now.misplaced > enough and passes < MAX_NEWTON_PASSES:
        step = _newton_step(diagram, prices, now, lower, upper)
        for _ in range(MAX_HALVINGS + 1):
            tried = _step_to(prices, step, now, lower, upper, n_points)
            tried_diagram = power_diagram(points, centers, tried, is_canceled)
            sizes = np.bincount(tried_diagram.labels, minlength=n_clusters)
            then = balance(sizes, tried, lower, upper)
            passes += 1
            if then.misplaced < now.misplaced:
                break
            step = step / 2
        else:
            break
        prices, diagram, now = tried, tried_diagram, then
    return prices, diagram


def _step_to(
    prices: Array, step: Array, now: Balance, lower: Array, upper: Array, n_points: int
) -> Array:
    """Prices after a step; one that would change sign where bounds leave room stops at 0."""
    tried = np.rint(prices + step)
    stops = (prices * tried < 0) & (upper - lower > 1)
    return anchor(np.where(stops, 0.0, tried), lower, upper, n_points)


def _newton_step(
    diagram: Diagram, prices: Array, now: Balance, lower: Array, upper: Array
) -> Array:
    """Solve Laplacian x step = flows - sizes for the clusters whose price may move."""
    n_clusters = len(prices)
    n_points = len(diagram.margins)
    # The width shrinks with the imbalance, and always holds enough points to be smooth.
    wanted = min(n_points - 1, max(8 * n_clusters, 4 * now.misplaced))
    width = max(1.0, float(np.partition(diagram.margins, wanted)[wanted]))
    near = diagram.margins <= width
    pairs = diagram.labels[near].astype(np.int64) * n_clusters + diagram.runners_up[near]
    weights = np.bincount(pairs, minlength=n_clusters * n_clusters).astype(np.float64)
    weights = weights.reshape(n_clusters, n_clusters)
    weights = (weights + weights.T) / (2.0 * width)
    degree = weights.sum(axis=1)
    # Clusters without a border inside the width get a weak tie, so that all can be solved.
    ridge = 1e-6 * max(float(degree.max()), 1e-300) + np.where(degree == 0, 0.5 / width, 0.0)
    laplacian = np.diag(degree + ridge) - weights
    rests = (prices == 0) & (now.excess == 0)
    moving = np.flatnonzero(~rests)
    step = np.zeros(n_clusters)
    step[moving] = np.linalg.solve(
        laplacian[np.ix_(moving, moving)], -now.excess[moving].astype(np.float64)
    )
    longest = float(step.max() - step.min())
    if longest > MAX_STEP_WIDTHS * width:
        step *= MAX_STEP_WIDTHS * width / longest
    return step


def carried_prices(border: Array, prices: Array, centers: Array, moved_centers: Array) -> Array:
    """Prices for moved centers that leave the borders between clusters where they were.

    Parameters
    ----------
    border : ndarray, shape (m, d)
        Points near the borders, in lattice coordinates.
    prices, centers : ndarray, shapes (k,) and (k, d)
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
    diagram = power_diagram(border, centers, prices)
    kept = min(len(border) - 1, max(4 * n_clusters, len(border) // 8))
    near = diagram.margins <= np.partition(diagram.margins, kept)[kept]
    first = diagram.labels[near].astype(np.int64)
    second = diagram.runners_up[near].astype(np.int64)
    difference = row_distances(border[near], moved_centers[first])
    difference -= row_distances(border[near], moved_centers[second])
    pairs = first * n_clusters + second
    shape = (n_clusters, n_clusters)
    weights = np.bincount(pairs, minlength=n_clusters**2).reshape(shape).astype(np.float64)
    sums = np.bincount(pairs, weights=difference, minlength=n_clusters**2).reshape(shape)
    weights = weights + weights.T
    sums = sums - sums.T
    degree = weights.sum(axis=1)
    free = (prices != 0) & (degree > 0)
    result = prices.copy()
    if free.any():
        # A trace of ridge, for clusters that no border joins to one that stays put.
        laplacian = np.diag(degree * (1 + 1e-9)) - weights
        right = sums.sum(axis=1) + weights[:, ~free] @ result[~free]
        result[free] = np.linalg.solve(laplacian[np.ix_(free, free)], right[free])
    rounded: Array = np.rint(result)
    return rounded
