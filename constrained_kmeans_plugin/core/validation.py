"""Checks of arguments: from anything a caller may pass to arrays and integers.

The functions of the loops and of the assignment trust their input; whatever the public
functions receive goes through here first.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Optional, Union

import numpy as np

from .assignment.lattice import Array, Lattice
from .assignment.lattice import count_distinct as _count_distinct_rows
from .errors import (
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    TooManyClustersError,
)

Sizes = Union[int, Sequence[int], "np.ndarray[Any, Any]"]


def check_points(points: object, what: str = "points") -> Array:
    """`points` as a C-contiguous float64 array of shape (n, d), n and d at least 1.

    Raises
    ------
    InvalidPointsError
        If it is not a table of finite numbers.
    """
    try:
        array = np.ascontiguousarray(points, dtype=np.float64)
    except (TypeError, ValueError):
        raise InvalidPointsError(f"The {what} are not an array of numbers.") from None
    if array.ndim != 2 or array.shape[1] == 0:
        raise InvalidPointsError(f"The {what} must be an array of shape (n, d), not {array.shape}.")
    if array.shape[0] == 0:
        raise InvalidPointsError(f"There are no {what}.")
    finite = np.isfinite(array).all(axis=1)
    if not finite.all():
        raise InvalidPointsError(
            f"{np.count_nonzero(~finite)} of the {what} have coordinates that are not finite "
            f"(first in row {int(np.argmin(finite))})."
        )
    return array


def check_centers(centers: object, n_clusters: Optional[int], dimensions: int) -> Array:
    """Given centers as a float64 array of shape (k, d)."""
    array = check_points(centers, "centers")
    if array.shape[1] != dimensions:
        raise InvalidPointsError(
            f"The centers have {array.shape[1]} coordinates and the points {dimensions}."
        )
    if n_clusters is not None and len(array) != n_clusters:
        raise InvalidPointsError(
            f"{n_clusters} clusters were asked for and {len(array)} centers given."
        )
    return array


def check_labels(labels: object, n_points: int, n_clusters: Optional[int] = None) -> Array:
    """Labels as an integer array of shape (n,), from 0 (and below `n_clusters`)."""
    array = np.ascontiguousarray(labels)
    if array.shape != (n_points,):
        raise InvalidPointsError(f"The labels must have shape ({n_points},), not {array.shape}.")
    if array.dtype.kind not in "iu":
        raise InvalidPointsError("The labels must be integers.")
    if array.min() < 0 or (n_clusters is not None and array.max() >= n_clusters):
        below = "" if n_clusters is None else f" to {n_clusters - 1}"
        raise InvalidPointsError(
            f"The labels must be numbers of clusters from 0{below}; they run from "
            f"{array.min()} to {array.max()}."
        )
    return array


def check_weights(weights: object, n_points: int) -> Optional[Array]:
    """Weights as a float64 array of shape (n,), non-negative and not all zero."""
    if weights is None:
        return None
    array = np.ascontiguousarray(weights, dtype=np.float64)
    if array.shape != (n_points,):
        raise InvalidPointsError(f"The weights must have shape ({n_points},), not {array.shape}.")
    if not np.isfinite(array).all() or (array < 0).any() or not array.any():
        raise InvalidPointsError(
            "The weights must be finite and non-negative, and one of them positive."
        )
    return array


def check_integer(
    value: object, parameter: str, minimum: int, maximum: Optional[int] = None
) -> int:
    """`value` as an int within [minimum, maximum]; booleans and fractions are refused."""
    requirement = f"an integer of at least {minimum}"
    if maximum is not None:
        requirement = f"an integer from {minimum} to {maximum}"
    if isinstance(value, (bool, np.bool_)):
        raise InvalidParameterError(parameter, value, requirement)
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise InvalidParameterError(parameter, value, requirement) from None
    if number < minimum or (maximum is not None and number > maximum):
        raise InvalidParameterError(parameter, number, requirement)
    return number


def check_seed(seed: object) -> int:
    """A seed that `numpy.random.RandomState` accepts."""
    return check_integer(seed, "seed", 0, 2**32 - 1)


def check_distinct(snapped: Array, n_clusters: int) -> None:
    """Refuse more clusters than points, or than distinct lattice positions.

    Raises
    ------
    TooManyClustersError
    """
    n_points = len(snapped)
    if n_clusters <= n_points and _count_distinct_rows(snapped, n_clusters) >= n_clusters:
        return
    raise TooManyClustersError(n_clusters, n_points, _count_distinct_rows(snapped))


def count_distinct(points: object) -> int:
    """Number of positions that the integer lattice of `points` (n, d) tells apart."""
    array = check_points(points)
    return _count_distinct_rows(Lattice.fit(array).snap(array))


def tolerance_bounds(n_points: int, n_clusters: int, percent: float) -> tuple[int, int]:
    """Smallest and largest size when sizes may differ from n/k by a percentage.

    Parameters
    ----------
    n_points, n_clusters : int
    percent : float
        Tolerance from 0 (as equal as possible) to 100.

    Returns
    -------
    (int, int)
        ``min(n // k, ceil((1 - percent/100) n/k))`` and
        ``max(ceil(n/k), floor((1 + percent/100) n/k))``: always feasible.

    Raises
    ------
    InvalidParameterError
        If `percent` is not within [0, 100].
    """
    if not 0 <= percent <= 100:
        raise InvalidParameterError("percent", percent, "a number from 0 to 100")
    # The decimal that the user wrote, not its nearest binary fraction: 10 % of 110 is 11.
    tolerance = Fraction(str(float(percent))) / 100
    mean = Fraction(n_points, n_clusters)
    low = (1 - tolerance) * mean
    high = (1 + tolerance) * mean
    lower = min(n_points // n_clusters, -(-low.numerator // low.denominator))
    upper = max(-(-n_points // n_clusters), high.numerator // high.denominator)
    return lower, upper


def size_bounds(
    n_points: int,
    n_clusters: int,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    smallest: int,
) -> tuple[Array, Array]:
    """Lower and upper sizes (k,) of all clusters.

    Parameters
    ----------
    n_points, n_clusters : int
    min_size, max_size : int, sequence of k ints, or None
        Neither given means equal: ``n // k`` or one more.
    smallest : int
        The lower bound where none is given, and the least that one may be: 1 where no
        cluster may be empty, else 0.

    Raises
    ------
    InvalidParameterError
        If a size is not a non-negative integer, or there is not one for each cluster.
    InfeasibleSizesError
        If no assignment keeps within the bounds.
    """
    if min_size is None and max_size is None:
        lower = np.full(n_clusters, n_points // n_clusters, dtype=np.int64)
        return lower, lower + (1 if n_points % n_clusters else 0)
    lower = _sizes(min_size, n_clusters, "min_size", smallest)
    upper = _sizes(max_size, n_clusters, "max_size", n_points)
    lower = np.maximum(lower, smallest)
    upper = np.minimum(upper, n_points)
    crossed = np.flatnonzero(lower > upper)
    lower_total, upper_total = int(lower.sum()), int(upper.sum())
    if lower_total > n_points or upper_total < n_points or len(crossed):
        first = None
        # A minimum above n is told by the total; "crossed" is for the user's own pair.
        if len(crossed) and int(lower[crossed[0]]) <= n_points:
            j = int(crossed[0])
            first = (j, int(lower[j]), int(upper[j]))
        raise InfeasibleSizesError(n_points, n_clusters, lower_total, upper_total, first)
    return lower, upper


def _sizes(value: Optional[Sizes], n_clusters: int, parameter: str, default: int) -> Array:
    if value is None:
        return np.full(n_clusters, default, dtype=np.int64)
    array = np.asarray(value)
    if array.ndim == 0:
        number = check_integer(array.item(), parameter, 0)
        # Beyond any number of points; keeps sums over the clusters within int64.
        return np.full(n_clusters, min(number, 1 << 40), dtype=np.int64)
    requirement = f"one non-negative integer, or {n_clusters} of them"
    if array.shape != (n_clusters,) or array.dtype.kind not in "iu" or (array < 0).any():
        raise InvalidParameterError(parameter, value, requirement)
    return np.minimum(array, 1 << 40).astype(np.int64)
