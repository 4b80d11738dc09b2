"""Checks of arguments: from anything a caller may pass to arrays and integers.

The functions of the loops and of the assignment trust their input; whatever the public
functions receive goes through here first.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Optional

import numpy as np

from .costs.points import LatticePoints
from .errors import InvalidParameterError, InvalidPointsError, Rounding, TooManyClustersError
from .exact.arrays import Array
from .exact.lattice import Lattice
from .exact.places import count_distinct as _count_distinct_rows

#: Coordinates and sums of weights are at most this, and an extent at least its inverse, so that
#: weighted sums of squares stay within the floating-point range.
LARGEST = 1e100
#: Where the number of clusters is not given, labels must be below this, or below the number of
#: points if that is larger.
UNKNOWN_CLUSTERS = 10_000


def check_table(table: object, what: str) -> Array:
    """`table` as a C-contiguous float64 array of shape (n, d), n and d at least 1.

    Raises
    ------
    InvalidPointsError
        If it is not a table of finite numbers.
    """
    array = as_floats(table, what)
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


def as_array(values: object, what: str) -> Array:
    """Anything like an array of real numbers, as an array of the type that it has.

    Whatever callers give comes in here: NumPy alone takes what is masked for a number, text for
    the number in it, and a complex number for its real part.

    Raises
    ------
    InvalidPointsError
        If it is no such array, or some of it is masked.
    """
    if _is_masked(values):
        raise InvalidPointsError(f"Some of the {what} are masked.")
    try:
        array = np.asarray(values)
    except (TypeError, ValueError, OverflowError):
        raise _not_real(what) from None
    kind = array.dtype.kind
    if kind == "O" and any(map(_is_masked, array.flat)):
        raise InvalidPointsError(f"Some of the {what} are masked.")
    if kind not in "biufO" or (kind == "O" and any(map(_is_no_number, array.flat))):
        raise _not_real(what)
    return array


def as_floats(values: object, what: str) -> Array:
    """The same as a C-contiguous float64 array."""
    array = as_array(values, what)
    try:
        with np.errstate(over="ignore"):
            floats: Array = np.ascontiguousarray(array, dtype=np.float64).reshape(array.shape)
    except (TypeError, ValueError, OverflowError):
        raise _not_real(what) from None
    return floats


def _not_real(what: str) -> InvalidPointsError:
    return InvalidPointsError(f"The {what} are not an array of real numbers.")


def _is_masked(values: object) -> bool:
    """Whether something masked is in an array, or in lists of numbers and arrays."""
    if isinstance(values, (list, tuple)):
        # Types of many numbers are looked at ten times as fast as the numbers.
        return not {int, float}.issuperset(map(type, values)) and any(map(_is_masked, values))
    return isinstance(values, np.ma.MaskedArray) and bool(np.any(values.mask))


def _is_no_number(value: object) -> bool:
    return value is None or isinstance(value, (str, bytes, complex, np.complexfloating))


def as_integers(values: object, what: str) -> Array:
    """Anything like an array of integers as a C-contiguous array."""
    array = np.ascontiguousarray(as_array(values, what))
    if array.size and array.dtype.kind not in "iu":
        raise InvalidPointsError(f"The {what} must be integers.")
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


def check_labels(
    labels: object, n_points: int, n_clusters: Optional[int] = None, least: int = 0
) -> Array:
    """Labels as an integer array of shape (n,), at least `least` and below `n_clusters`.

    Where the number of clusters is not known, some may have no points, but not most of them.
    """
    array = as_integers(labels, "labels")
    if array.shape != (n_points,):
        raise InvalidPointsError(f"The labels must have shape ({n_points},), not {array.shape}.")
    most = max(n_points, UNKNOWN_CLUSTERS) if n_clusters is None else n_clusters
    if array.min() < least or array.max() >= most:
        raise InvalidPointsError(
            f"The labels must be numbers of clusters from {least} to {most - 1}; they run from "
            f"{array.min()} to {array.max()}."
        )
    # Unsigned ones of 64 bits cannot be used beside signed ones.
    return array.astype(np.int64) if array.dtype.kind == "u" else array


def check_weights(weights: object, n_points: int) -> Optional[Array]:
    """Weights as a float64 array of shape (n,), non-negative and not all zero."""
    if weights is None:
        return None
    array = as_floats(weights, "weights")
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
    if isinstance(value, (bool, np.bool_)) or _is_masked(value):
        raise InvalidParameterError(parameter, value, requirement)
    try:
        number = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise InvalidParameterError(parameter, value, requirement) from None
    if number < minimum or (maximum is not None and number > maximum):
        raise InvalidParameterError(parameter, number, requirement)
    return number


def check_real(
    value: object, parameter: str, requirement: str, minimum: float, maximum: float
) -> float:
    """`value` as a float within [minimum, maximum]."""
    try:
        number = as_floats(value, parameter)
    except InvalidPointsError:
        raise InvalidParameterError(parameter, value, requirement) from None
    if number.shape != () or not minimum <= number <= maximum:
        raise InvalidParameterError(parameter, value, requirement)
    return float(number)


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


def check_distinct(
    points: Array, where: LatticePoints, n_clusters: int, amounts: Optional[Array] = None
) -> None:
    """Refuse more clusters than positions of points (n, d) on their lattice, likewise.

    Raises
    ------
    TooManyClustersError
    """
    rows = np.arange(len(points)) if amounts is None else np.flatnonzero(amounts)
    snapped = where.snapped if len(rows) == len(points) else where.snapped[rows]
    n_points = len(snapped)
    if n_clusters <= n_points and _count_distinct_rows(snapped, n_clusters) >= n_clusters:
        return
    n_distinct, n_places = _count_distinct_rows(snapped), _count_distinct_rows(points[rows])
    rounding = None
    if n_places > n_distinct:
        middle = np.partition(where.snapped, len(points) // 2, axis=0)[len(points) // 2]
        row = int(np.abs(where.snapped - middle).max(axis=1).argmax())
        rounding = Rounding(n_places, where.lattice.resolution, row, tuple(points[row].tolist()))
    raise TooManyClustersError(n_clusters, n_points, n_distinct, amounts is not None, rounding)


def check_positions(points: object, n_clusters: int, *, weights: object = None) -> None:
    """Refuse more clusters than positions that k-means tells apart.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_clusters : int
    weights : array_like of float, shape (n,), optional
        Only points are counted that weigh something.

    Raises
    ------
    TooManyClustersError
    """
    array = check_points(points)
    amounts = check_weights(weights, len(array))
    # A sum of weights is positive, so that one cluster always has a point.
    if n_clusters > 1:
        check_distinct(array, LatticePoints.of(array), n_clusters, amounts)


def count_distinct(points: object, enough: Optional[int] = None) -> int:
    """Number of positions that the integer lattice of `points` (n, d) tells apart.

    Counting stops once `enough` are found.
    """
    array = check_points(points)
    return _count_distinct_rows(Lattice.fit(array).snap(array), enough)
