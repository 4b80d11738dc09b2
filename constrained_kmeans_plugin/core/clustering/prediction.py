"""The clusters of points that come after the centers were found."""

from __future__ import annotations

import numpy as np

from ..costs.power import cells
from ..errors import InvalidPointsError
from ..exact.arrays import Array, IsCanceled, extremes
from ..exact.lattice import COST_BITS, Lattice
from ..validation import as_floats, check_centers, check_points, check_table


def predict(
    points: object,
    centers: object,
    *,
    prices: object = None,
    box: object = None,
    is_canceled: IsCanceled = None,
) -> Array:
    """The cell of the power diagram in which each point lies.

    Without prices that is the nearest center. With those of a size-constrained assignment it
    is the cluster that a point would have joined; the sizes of new points are not bounded.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    centers : array_like of float, shape (k, d)
        In the same units, such as `KMeansResult.centers`.
    prices : array_like of float, shape (k,), optional
        In squared units of the points, such as `Assignment.prices_in_squared_units`. They
        count relative to each other.
    box : array_like of float, shape (2, d), optional
        The lower and the upper corner of all points. Parts of a set that is too large for
        memory get the same labels as the whole if the box of the whole is given with each.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    ndarray of int32, shape (n,)
        Index of each point's center, from 0; the first among equals.

    Raises
    ------
    InvalidPointsError
        If an argument is not a finite array of the right shape, or points are outside the box.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Reduced costs are compared exactly, on the integer lattice of the box (of the points where
    none is given), widened where centers lie outside.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.predict([[0.0], [4.0], [7.0]], [[1.0], [9.0]]).tolist()
    [0, 0, 1]
    """
    array = check_points(points)
    hubs = check_centers(centers, None, array.shape[1])
    corners = array if box is None else check_points(box, "corners of the box")
    if box is not None:
        _check_box(corners, array)
    values = _checked_prices(prices, len(hubs))
    rivals = _rivals(corners, hubs, values)
    lattice, snapped = Lattice.fit_both(corners, hubs[rivals])
    scaled = _on_lattice(values[rivals], lattice)
    found = cells(lattice.snap(array), snapped, scaled, is_canceled)
    labels: Array = rivals[found].astype(np.int32)
    return labels


def _check_box(corners: Array, points: Array) -> None:
    if corners.shape != (2, points.shape[1]):
        raise InvalidPointsError(
            f"The corners of the box must have shape (2, {points.shape[1]}), not {corners.shape}."
        )
    outside = np.count_nonzero(((points < corners[0]) | (points > corners[1])).any(axis=1))
    if outside:
        raise InvalidPointsError(f"{outside} of the points lie outside the box.")


def _rivals(corners: Array, centers: Array, prices: Array) -> Array:
    """Indices of the centers (k, d) that may be the best one somewhere in the box of corners.

    The others are left out: one that lies far away would only make the lattice coarse.
    """
    low, high = extremes(corners)
    within = np.maximum(np.maximum(low - centers, centers - high), 0.0)
    across = np.maximum(np.abs(centers - low), np.abs(centers - high))
    least, most = (within**2).sum(axis=1) - prices, (across**2).sum(axis=1) - prices
    # Rounding is relative to what is subtracted.
    best = int(most.argmin())
    with np.errstate(over="ignore"):
        slack = 1e-12 * ((across[best] ** 2).sum() + abs(prices[best]) + np.abs(prices))
    return np.flatnonzero(least <= most[best] + slack)


def _checked_prices(prices: object, n_clusters: int) -> Array:
    """Prices (k,) as they were given, 0 where none are."""
    if prices is None:
        return np.zeros(n_clusters)
    values = check_table(as_floats(prices, "prices").reshape(-1, 1), "prices")[:, 0]
    if len(values) != n_clusters:
        raise InvalidPointsError(f"There are {n_clusters} centers and {len(values)} prices.")
    result: Array = values
    return result


def _on_lattice(values: Array, lattice: Lattice) -> Array:
    """Prices (k,) in squared lattice units, none of them positive."""
    # Who asks for more than the longest distance gets no point, however much more it is.
    with np.errstate(over="ignore"):
        scaled = np.rint((values - values.max()) * lattice.scale * lattice.scale)
    least: Array = np.maximum(scaled, -(2.0**COST_BITS))
    return least
