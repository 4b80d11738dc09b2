"""Uphill on the dual function: where to step, and how far.

The dual function of an assignment is concave in the prices, and its gradient is what the
bounds ask for minus sizes. Its Hessian, smoothed, is minus the Laplacian of a graph in which
two clusters are joined by the density of points at their common border.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Callable, Optional, TypeVar

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll
from .bounds import Bounds
from .policy import POLICY

#: Places along a step that are looked at, and times that bounds may turn out not to bind, at most:
#: the next step does what is left.
MAX_ROUNDS = 8
#: Where a step passed the top, the next look is between these shares of what is left.
CUTS = 0.1, 0.5
#: Steps of conjugate gradients at most.
MAX_GRADIENTS = 60
#: A share of a cluster's equation that ties its price to the old one, so that all can be solved.
RIDGE = 1e-6
#: Largest number of clusters whose Laplacians are arrays. For larger ones LAPACK starts threads,
#: which take more time while they wait for the next one than they save.
MOST_ARRAYS = 60
#: A matrix (k, k): an array, SciPy's `csc_matrix`, or `Implicit`.
Laplacian = Any
State = TypeVar("State")


@dataclass(frozen=True)
class Implicit:
    """The matrix ``(diag(degree) - left.T @ right) / temperature``, by what it makes of a vector.

    Attributes
    ----------
    degree, own : ndarray, shape (k,)
        And the diagonal of the product.
    left, right : sparse matrices of float32, shape (m, k)
    temperature : float
    is_canceled : callable or None
    """

    degree: Array
    own: Array
    left: Any
    right: Any
    temperature: float
    is_canceled: IsCanceled

    def diagonal(self) -> Array:
        """The elements (k,) on the diagonal."""
        result: Array = (self.degree - self.own) / self.temperature
        return result

    @cached_property
    def _transposed(self) -> Any:
        return self.left.T

    def __matmul__(self, vector: Array) -> Array:
        poll(self.is_canceled)
        through = self.right @ vector.astype(np.float32)
        poll(self.is_canceled)
        result: Array = (self.degree * vector - self._transposed @ through) / self.temperature
        return result

    def solution(self, bound: Array, right: Array) -> Array:
        """Conjugate gradients for some rows and columns (m,), preconditioned by the diagonal.

        M. R. Hestenes, E. Stiefel, "Methods of conjugate gradients for solving linear systems",
        1952.
        """
        everywhere, diagonal = np.zeros(len(self.degree)), self.diagonal()[bound]
        found, residual = np.zeros(len(bound)), right.astype(float)
        enough = POLICY.gradients_enough * float(np.linalg.norm(residual))
        direction = residual / diagonal
        product = float(residual @ direction)
        for _ in range(MAX_GRADIENTS):
            if float(np.linalg.norm(residual)) <= enough:
                break
            everywhere[bound] = direction
            image = (self @ everywhere)[bound]
            curvature = float(direction @ image)
            if curvature <= 0:
                # Only rounding makes it so.
                break
            found += (product / curvature) * direction
            residual -= (product / curvature) * image
            scaled = residual / diagonal
            before, product = product, float(residual @ scaled)
            direction = scaled + (product / before) * direction
        return found


def solve_laplacian(laplacian: Laplacian, bounds: Bounds, sizes: Array, prices: Array) -> Array:
    """The step (k,) after which sizes meet their targets, as far as they change linearly.

    Clusters that are to end between their limits go to a price of 0, and those that keep within
    them at that price keep it. All others are to end at a limit, and the equations give them
    prices. A price of 0 stays where it would get the wrong sign for its limit, if bounds are wide.
    """
    targets = bounds.targets(sizes, prices, laplacian.diagonal())
    # Clusters within their bounds lose their price, whatever it is.
    free = (targets > bounds.lower) & (targets < bounds.upper)
    free |= (prices == 0) & (targets == sizes) & (bounds.lower < bounds.upper)
    for _ in range(MAX_ROUNDS):
        step = np.where(free, -prices, 0.0)
        bound = np.flatnonzero(~free)
        right = targets - sizes - laplacian @ step
        step[bound] = solution(laplacian, bound, right[bound])
        # A minimum raises a price, a maximum lowers it; else it does not bind.
        then = prices + step
        loose = (targets > bounds.lower) & (then > 0) | (targets < bounds.upper) & (then < 0)
        loose &= ~free & (prices == 0) & bounds.wide
        if not loose.any():
            break
        free |= loose
    return step


def laplacian_of(some: Array, others: Array, densities: Array, degree: Array) -> Laplacian:
    """Minus densities (m,) between clusters (m,) and others (m,), and `degree` (k,) at each."""
    n_clusters, clusters = len(degree), np.arange(len(degree))
    if n_clusters <= MOST_ARRAYS:
        dense = np.diag(degree)
        dense[some, others] -= densities
        dense[others, some] -= densities
        return dense
    from scipy.sparse import csc_matrix

    values = np.concatenate([degree, -densities, -densities])
    rows = np.concatenate([clusters, some, others])
    columns = np.concatenate([clusters, others, some])
    return csc_matrix((values, (rows, columns)), shape=(n_clusters, n_clusters))


def solution(laplacian: Laplacian, bound: Array, right: Array) -> Array:
    """Solve the equations of some clusters (m,), those of the others being 0."""
    if isinstance(laplacian, Implicit):
        return laplacian.solution(bound, right)
    if len(bound) == 0:
        return right
    if isinstance(laplacian, np.ndarray):
        from scipy.linalg.lapack import dposv

        _, dense, failed = dposv(laplacian[np.ix_(bound, bound)], right)
        # Only rounding makes it fail; no step leads uphill then.
        return np.zeros(len(bound)) if failed else dense
    from scipy.sparse.linalg import spsolve

    if len(bound) < laplacian.shape[0]:
        laplacian = laplacian[:, bound][bound]
    solved: Array = spsolve(laplacian, right, permc_spec="MMD_AT_PLUS_A")
    return solved


def climbed(
    bounds: Bounds,
    prices: Array,
    step: Array,
    sizes: Array,
    look: Callable[[Array], tuple[State, Array]],
) -> Optional[tuple[Array, State, Array]]:
    """Go along a step (k,), but not far beyond the top of the dual function on it.

    Parameters
    ----------
    bounds : Bounds
    prices : ndarray, shape (k,)
        Where to start.
    step : ndarray, shape (k,)
    sizes : ndarray, shape (k,)
        Under these prices.
    look : callable
        From prices to whatever is wanted of them, and to sizes.

    Returns
    -------
    (ndarray, object, ndarray) or None
        Prices, what `look` found there, and sizes; None if the step leads nowhere.
    """
    rise = slope_along(bounds, prices, step, sizes)
    if rise <= 0:
        return None
    low, low_slope, high, high_slope = 0.0, rise, np.inf, 0.0
    found = None
    length = 1.0
    for _ in range(MAX_ROUNDS):
        tried = bounds.step(prices, length * step)
        state, tried_sizes = look(tried)
        slope = slope_along(bounds, tried, step, tried_sizes)
        if slope < -POLICY.steep * rise:
            high, high_slope = length, slope
        else:
            found = tried, state, tried_sizes
            if not np.isfinite(high) or slope <= POLICY.steep * rise:
                break
            low, low_slope = length, slope
        share = low_slope / (low_slope - high_slope)
        length = low + (high - low) * min(max(share, CUTS[0]), CUTS[1])
    return found


def slope_along(bounds: Bounds, prices: Array, direction: Array, sizes: Array) -> float:
    """How the dual function rises in a direction (k,)."""
    return -float(direction @ bounds.balance(sizes, prices).excess)
