"""Checks of arguments: from anything a caller may pass to arrays and integers.

The functions of the loops and of the assignment trust their input; whatever the public
functions receive goes through here first.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Optional

import numpy as np

from .assignment.lattice import Array, Lattice
from .assignment.lattice import count_distinct as _count_distinct_rows
from .errors import InvalidParameterError, InvalidPointsError, TooManyClustersError

#: Coordinates and sums of weights are at most this, and an extent at least its inverse, so that
#: weighted sums of squares stay within the floating-point range.
LARGEST = 1e100


def check_table(table: object, what: str) -> Array:
    """`table` as a C-contiguous float64 array of shape (n, d), n and d at least 1.

    Raises
    ------
    InvalidPointsError
        If it is not a table of finite numbers.
    """
    array = _as_floats(table, what)
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


def check_points(points: object, what: str = "points") -> Array:
    """The same, of numbers that can be squared.

    Raises
    ------
    InvalidPointsError
        If it is not a table of finite numbers up to `LARGEST`.
    """
    array = check_table(points, what)
    farthest = np.unravel_index(int(np.abs(array).argmax()), array.shape)
    if abs(array[farthest]) > LARGEST:
        raise InvalidPointsError(
            f"The {what} have coordinates up to {array[farthest]:.6g} (in row {farthest[0]}); "
            f"they may be up to {LARGEST:.0e}."
        )
    return array


def _as_floats(values: object, what: str) -> Array:
    """Anything like an array of real numbers as a C-contiguous float64 array."""
    try:
        given = np.asanyarray(values)
        floats = np.ascontiguousarray(given, dtype=np.float64) if given.dtype.kind != "c" else None
    except (TypeError, ValueError, OverflowError):
        floats = None
    if floats is None:
        raise InvalidPointsError(f"The {what} are not an array of real numbers.")
    if isinstance(given, np.ma.MaskedArray) and np.any(given.mask):
        raise InvalidPointsError(f"Some of the {what} are masked.")
    return floats


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


def check_labels(
    labels: object, n_points: int, n_clusters: Optional[int] = None, least: int = 0
) -> Array:
    """Labels as an integer array of shape (n,), at least `least` (and below `n_clusters`)."""
    array = np.ascontiguousarray(labels)
    if array.shape != (n_points,):
        raise InvalidPointsError(f"The labels must have shape ({n_points},), not {array.shape}.")
    if array.dtype.kind not in "iu":
        raise InvalidPointsError("The labels must be integers.")
    if array.min() < least or (n_clusters is not None and array.max() >= n_clusters):
        below = "" if n_clusters is None else f" to {n_clusters - 1}"
        raise InvalidPointsError(
            f"The labels must be numbers of clusters from {least}{below}; they run from "
            f"{array.min()} to {array.max()}."
        )
    return array


def check_weights(weights: object, n_points: int) -> Optional[Array]:
    """Weights as a float64 array of shape (n,), non-negative and not all zero."""
    if weights is None:
        return None
    array = _as_floats(weights, "weights")
    if array.shape != (n_points,):
        raise InvalidPointsError(f"The weights must have shape ({n_points},), not {array.shape}.")
    if not np.isfinite(array).all() or (array < 0).any() or not array.any():
        raise InvalidPointsError(
            "The weights must be finite and non-negative, and one of them positive."
        )
    with np.errstate(over="ignore"):
        total = float(array.sum())
    if not 1 / LARGEST <= total <= LARGEST:
        raise InvalidPointsError(
            f"The weights sum to {total:.6g}; their sum must be from {1 / LARGEST:.0e} to "
            f"{LARGEST:.0e}. Use another unit."
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


def check_choice(value: object, parameter: str, choices: Sequence[str]) -> str:
    """`value` if it is one of the names to choose from."""
    if value not in choices:
        raise InvalidParameterError(parameter, value, "one of " + ", ".join(choices))
    return str(value)


def check_seed(seed: object) -> int:
    """A seed that `numpy.random.RandomState` accepts."""
    return check_integer(seed, "seed", 0, 2**32 - 1)


def check_number(n_points: int, n_clusters: int, amounts: Optional[Array] = None) -> None:
    """Refuse more clusters than points; than points that weigh something, with `amounts` (n,).

    Raises
    ------
    TooManyClustersError
    """
    if amounts is not None:
        n_points = int(np.count_nonzero(amounts))
    if n_clusters > n_points:
        raise TooManyClustersError(n_clusters, n_points, weighted=amounts is not None)


def check_distinct(snapped: Array, n_clusters: int, amounts: Optional[Array] = None) -> None:
    """Refuse more clusters than distinct lattice positions (n, d), likewise.

    Raises
    ------
    TooManyClustersError
    """
    if amounts is not None and not amounts.all():
        snapped = snapped[amounts > 0]
    n_points = len(snapped)
    if n_clusters <= n_points and _count_distinct_rows(snapped, n_clusters) >= n_clusters:
        return
    n_distinct = _count_distinct_rows(snapped)
    raise TooManyClustersError(n_clusters, n_points, n_distinct, amounts is not None)


def count_distinct(points: object, enough: Optional[int] = None) -> int:
    """Number of positions that the integer lattice of `points` (n, d) tells apart.

    Counting stops once `enough` are found.
    """
    array = check_points(points)
    return _count_distinct_rows(Lattice.fit(array).snap(array), enough)
