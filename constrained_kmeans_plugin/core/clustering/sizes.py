"""Bounds on sizes, which are numbers of points or sums of their weights.

A flow of weight is exact when weights are integers. Those that are decimal numbers with
few digits, such as amounts of money, become whole multiples of their last digit; others are
rounded to a fine part of the whole weight.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Callable, Optional, Union

import numpy as np

from ..errors import (
    HeavyPointError,
    InfeasiblePairsError,
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    Suggestion,
)
from ..exact.arrays import Array
from ..exact.distances import MAX_TOTAL
from ..transport.bounds import Bounds
from ..validation import as_array, as_floats, check_integer, check_real, check_weights

Sizes = Union[float, Sequence[float], "np.ndarray[Any, Any]"]
#: Beyond any number of points and any weight; keeps sums over the clusters within int64.
_BEYOND = 1 << 49
#: Digits after the decimal point that weights may have and still be exact.
DECIMALS = 9
#: Relative error of a bound that was computed, such as a share of a sum.
NOISE = Fraction(1, 10**12)
#: The factor by which a sum may be above another one that was computed otherwise.
SLACK = 1 + float(NOISE)


@dataclass(frozen=True)
class Weights:
    """Weights of points, as they were given and as integers.

    Attributes
    ----------
    values : ndarray of float64, shape (n,)
        In the user's units.
    amounts : ndarray of int64, shape (n,)
        ``values`` times ``scale``, rounded where they have to be.
    scale : Fraction
    rounded : bool
        Whether any was rounded: by less than a unit.
    """

    values: Array
    amounts: Array
    scale: Fraction
    rounded: bool

    @classmethod
    def of(cls, weights: object, n_points: int) -> Optional[Weights]:
        """Checked weights, or None where none are given.

        Raises
        ------
        InvalidPointsError
            If they are not n finite, non-negative numbers with a positive sum.
        """
        values = check_weights(weights, n_points)
        if values is None:
            return None
        total = float(values.sum())
        for decimals in range(DECIMALS + 1):
            factor = 10.0**decimals
            if total * factor > MAX_TOTAL:
                break
            whole = np.rint(values * factor)
            if (whole / factor == values).all():
                return cls(values, whole.astype(np.int64), Fraction(10**decimals), False)
        # A power of two, one bit below the limit for what rounding adds.
        exponent = int(np.floor(np.log2(MAX_TOTAL / 2) - np.log2(total)))
        # What weighs something is never rounded to nothing.
        amounts = np.maximum(np.rint(np.ldexp(values, exponent)), values > 0).astype(np.int64)
        return cls(values, amounts, Fraction(2) ** exponent, True)

    def __len__(self) -> int:
        return len(self.amounts)

    @property
    def common_unit(self) -> int:
        """The largest amount of which all amounts, and so all sums of points, are multiples."""
        positive = self.amounts[self.amounts > 0]
        if self.rounded and (positive != positive[0]).any():
            # What they have in common would be a matter of rounding.
            return 1
        return int(np.gcd.reduce(positive))

    def in_units(self, amount: int) -> float:
        """An amount in the user's units."""
        return float(int(amount) / self.scale)

    def sums(self, labels: Array, n_clusters: int) -> Array:
        """Weight of each cluster (k,), in the user's units."""
        result: Array = np.bincount(labels, weights=self.values, minlength=n_clusters)
        return result

    def limits(
        self,
        n_clusters: int,
        min_size: Optional[Sizes],
        max_size: Optional[Sizes],
        smallest: int,
    ) -> tuple[Array, Array]:
        """Least and largest amounts (k,), whether or not they can be met."""
        total = int(self.amounts.sum())
        # What rounding may have changed in a sum of weights must not make it fail.
        spare = len(self) if self.rounded else 0

        def least(to_integer: Callable[[Fraction], int]) -> Array:
            sizes: Sizes = 0 if min_size is None else min_size
            amounts = self._amounts_of(sizes, n_clusters, "min_size", to_integer)
            result: Array = np.maximum(amounts - spare, smallest)
            return result

        def most(to_integer: Callable[[Fraction], int]) -> Array:
            if max_size is None:
                return np.full(n_clusters, total, dtype=np.int64)
            amounts = self._amounts_of(max_size, n_clusters, "max_size", to_integer)
            result: Array = np.minimum(amounts + spare, total)
            return result

        lower, upper = least(_up), most(_down)
        if self._is_finest:
            # Sevenths of a sum have no end: what is lost of them must not make them fail.
            if lower.sum() > total >= (looser := least(_below)).sum():
                lower = looser
            if upper.sum() < total <= (looser := most(_above)).sum():
                upper = looser
        return lower, upper

    @property
    def _is_finest(self) -> bool:
        """Whether there is no room for another digit."""
        return 10 * int(self.amounts.sum()) > MAX_TOTAL

    def fine_enough(
        self,
        n_clusters: int,
        min_size: Optional[Sizes],
        max_size: Optional[Sizes],
        smallest: int,
        may_leave: bool = False,
    ) -> Weights:
        """These weights, in a finer unit where sizes cannot be met in whole multiples of theirs.

        With weights of 0.1 each, 8 clusters of at least 0.46 need 0.5 each in multiples of 0.1.
        Sums of divided weights may meet them, and then those of whole points nearly do. Where
        some may be left out (`may_leave`), maxima can always be met, and minima if some are.
        """
        found = self
        while min_size is not None or max_size is not None:
            total = int(found.amounts.sum())
            lower, upper = found.limits(n_clusters, min_size, max_size, smallest)
            has_room, is_filled = total <= upper.sum(), lower.sum() <= total
            can_be_met = is_filled or not has_room if may_leave else is_filled and has_room
            if can_be_met and (lower <= upper).all():
                break
            # Sizes are told in the end, and beyond this they are cut.
            if 10 * max(total, int(lower.max())) > MAX_TOTAL:
                break
            found = Weights(found.values, 10 * found.amounts, 10 * found.scale, found.rounded)
        return found

    def reached(self, lower: Array, upper: Array, may_leave: bool = False) -> tuple[Array, Array]:
        """The nearest limits (k,) within these that sums of whole points can reach.

        All such sums are multiples of the unit that the weights have in common. Limits that
        cannot be met as such multiples stay as they are; with `may_leave`, points may be left out.
        """
        unit, total = self.common_unit, int(self.amounts.sum())
        least, most = -(-lower // unit) * unit, upper // unit * unit
        can_be_met = (least <= most).all() and least.sum() <= total
        if can_be_met and (may_leave or total <= most.sum()):
            return least, most
        return lower, upper

    def bounds(
        self,
        n_clusters: int,
        min_size: Optional[Sizes],
        max_size: Optional[Sizes],
        smallest: int,
    ) -> Bounds:
        """As `size_bounds`, for sums of these weights."""
        total = int(self.amounts.sum())
        lower, upper = self.limits(n_clusters, min_size, max_size, smallest)
        lower, upper = self.reached(lower, upper)
        heaviest = int(self.amounts.argmax())
        if self.amounts[heaviest] > upper.max():
            # As it was given: amounts are rounded.
            maximum = float(np.max(np.asarray(max_size, dtype=np.float64)))
            count = int(np.count_nonzero(self.amounts > upper.max()))
            weight, mean = float(self.values[heaviest]), self.in_units(total) / n_clusters
            enough = Suggestion(maximum=max(weight, mean) if lower.sum() <= total else None)
            raise HeavyPointError(heaviest, weight, maximum, count, enough)
        if lower.sum() > total or upper.sum() < total or (lower > upper).any():
            raise infeasible(lower, upper, total, self)
        return Bounds(lower, upper, total)

    def _amounts_of(
        self, sizes: Sizes, n_clusters: int, parameter: str, to_integer: Callable[[Fraction], int]
    ) -> Array:
        """Sizes in the user's units as amounts (k,)."""
        requirement = f"one non-negative number, or {n_clusters} of them"
        try:
            given = as_floats(sizes, parameter)
        except InvalidPointsError:
            raise InvalidParameterError(parameter, sizes, requirement) from None
        is_one = given.ndim == 0
        if not (is_one or given.shape == (n_clusters,)):
            raise InvalidParameterError(parameter, sizes, requirement)
        if not np.isfinite(given).all() or (given < 0).any():
            raise InvalidParameterError(parameter, sizes, requirement)
        exact = [Fraction(str(size)) * self.scale for size in given.ravel().tolist()]
        amounts = np.array([min(to_integer(size), _BEYOND) for size in exact], dtype=np.int64)
        # One size for all clusters is converted once.
        return np.repeat(amounts, n_clusters) if is_one else amounts


def _up(amount: Fraction) -> int:
    """The next integer that is not below an amount, but for rounding errors of its maker."""
    return math.ceil(_snapped(amount))


def _down(amount: Fraction) -> int:
    """The next integer that is not above an amount, but for rounding errors of its maker."""
    return math.floor(_snapped(amount))


def _below(amount: Fraction) -> int:
    """An integer that is below an amount by no more than rounding errors."""
    return math.floor(amount * (1 - NOISE))


def _above(amount: Fraction) -> int:
    """An integer that is above an amount by no more than rounding errors."""
    return math.ceil(amount * (1 + NOISE))


def _snapped(amount: Fraction) -> Fraction:
    nearest = round(amount)
    return Fraction(nearest) if abs(amount - nearest) <= NOISE * amount else amount


def tolerance_bounds(
    n_points: int, n_clusters: int, percent: float, weights: object = None
) -> tuple[float, float]:
    """Smallest and largest size when sizes may differ from n/k by a percentage.

    Parameters
    ----------
    n_points, n_clusters : int
    percent : float
        Tolerance from 0 (as equal as possible) to 100.
    weights : array_like of float, shape (n_points,), or Weights, optional
        Sizes are then sums of these.

    Returns
    -------
    (int, int) or (float, float)
        ``min(n // k, ceil((1 - percent/100) n/k))`` and
        ``max(ceil(n/k), floor((1 + percent/100) n/k))``: always feasible. With weights n is
        their sum, and the largest number that all of them are multiples of takes the place of 1.

    Raises
    ------
    InvalidParameterError
        If `percent` is not within [0, 100], or a number is not positive.
    InvalidPointsError
        If the weights are not valid.
    """
    share = check_real(percent, "percent", "a number from 0 to 100", 0, 100)
    # The decimal that the user wrote, not its nearest binary fraction: 10 % of 110 is 11.
    tolerance = Fraction(str(share)) / 100
    check_integer(n_points, "n_points", 1)
    check_integer(n_clusters, "n_clusters", 1)
    checked = weights if isinstance(weights, Weights) else Weights.of(weights, n_points)
    total, unit = n_points, 1
    if checked is not None:
        total, unit = int(checked.amounts.sum()), checked.common_unit
    mean = Fraction(total, n_clusters)
    low = (1 - tolerance) * mean
    high = (1 + tolerance) * mean
    lower = min(unit * math.floor(mean / unit), math.ceil(low))
    upper = max(unit * math.ceil(mean / unit), math.floor(high))
    if checked is None:
        return lower, upper
    return checked.in_units(lower), checked.in_units(upper)


def size_bounds(
    n_points: int,
    n_clusters: int,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    smallest: int,
    weights: Optional[Weights] = None,
) -> Bounds:
    """Bounds on the sizes of all clusters, or on their weights.

    Parameters
    ----------
    n_points, n_clusters : int
    min_size, max_size : number, sequence of k numbers, or None
        Integers without weights. Neither given means equal: ``n // k`` or one more, n being
        the whole weight where weights are given, in the unit that they have in common.
    smallest : int
        The lower bound where none is given, and the least that one may be: 1 where no
        cluster may be empty, else 0.
    weights : Weights, optional

    Raises
    ------
    InvalidParameterError
        If a size is not a non-negative integer (number, with weights), or there is not
        one for each cluster.
    HeavyPointError
        If a point weighs more than any cluster may.
    InfeasibleSizesError
        If no assignment keeps within the bounds, even if points were divided.
    """
    if min_size is None and max_size is None:
        total, unit = n_points, 1
        if weights is not None:
            total, unit = int(weights.amounts.sum()), weights.common_unit
        parts = total // unit
        lower: Array = np.full(n_clusters, unit * (parts // n_clusters), dtype=np.int64)
        return Bounds(lower, lower + (unit if parts % n_clusters else 0), total)
    if weights is not None:
        return weights.bounds(n_clusters, min_size, max_size, smallest)
    lower = check_sizes(min_size, n_clusters, "min_size", smallest)
    upper = check_sizes(max_size, n_clusters, "max_size", n_points)
    lower = np.maximum(lower, smallest)
    upper = np.minimum(upper, n_points)
    if lower.sum() > n_points or upper.sum() < n_points or (lower > upper).any():
        raise infeasible(lower, upper, n_points)
    return Bounds(lower, upper, n_points)


def infeasible(
    lower: Array, upper: Array, total: int, weights: Optional[Weights] = None
) -> InfeasibleSizesError:
    """What is wrong with least and largest sizes (k,) of a total number of points, or weight.

    With weights, a total that is not theirs is that of the points that fit.
    """

    def told(size: int) -> float:
        return int(size) if weights is None else weights.in_units(size)

    crossed, first, n_clusters = np.flatnonzero(lower > upper), None, len(lower)
    # A minimum above all is told by the total; "crossed" is for the user's own pair.
    if len(crossed) and lower[crossed[0]] <= total:
        j = int(crossed[0])
        first = j, told(lower[j]), told(upper[j])
    sums = told(lower.sum()), told(upper.sum())
    is_all = weights is None or total == weights.amounts.sum()
    minimum, maximum = (
        told(sizes[0]) if (sizes == sizes[0]).all() else None for sizes in (lower, upper)
    )
    enough, reason = Suggestion(), "" if is_all or first else "fitting"
    if is_all and not first:
        most = total if weights is None else int(np.count_nonzero(weights.amounts))
        enough = suggestion(told(total), n_clusters, minimum, maximum, most)
    return InfeasibleSizesError(
        told(total),
        n_clusters,
        *sums,
        first,
        weights is not None,
        reason=reason,
        minimum=minimum,
        maximum=maximum,
        suggestion=enough,
    )


def suggestion(
    total: float,
    n_clusters: int,
    minimum: Optional[float],
    maximum: Optional[float],
    most: int,
) -> Suggestion:
    """What would do where `n_clusters` clusters of these sizes need more than a total, or less.

    Parameters
    ----------
    total : int or float
        An integer where sizes are whole.
    n_clusters : int
    minimum, maximum : int, float or None
        Of all clusters, not crossed.
    most : int
        The largest number of clusters that there may be.
    """
    if minimum is not None and minimum * n_clusters > total:
        fewer = min(whole_quotient(total, minimum, math.floor), most)
        does = fewer > 0 and (maximum is None or maximum * fewer >= total / SLACK)
        return Suggestion(
            minimum=share(total, n_clusters, math.floor), n_clusters=fewer if does else None
        )
    if maximum is not None and maximum * n_clusters < total:
        more = whole_quotient(total, maximum, math.ceil) if maximum else most + 1
        does = more <= most and (minimum or 0) * more <= total * SLACK
        return Suggestion(
            maximum=share(total, n_clusters, math.ceil), n_clusters=more if does else None
        )
    return Suggestion()


def share(total: float, n_clusters: int, to_integer: Callable[[Fraction], int]) -> float:
    """A total divided by `n_clusters`; rounded by `to_integer` if the total is an integer."""
    if isinstance(total, int):
        return to_integer(Fraction(total, n_clusters))
    return total / n_clusters


def whole_quotient(total: float, size: float, to_integer: Callable[[Fraction], int]) -> int:
    """How many sizes make a total, as an integer; rounding errors do not count."""
    ratio = Fraction(total) / Fraction(size)
    nearest = round(ratio)
    if isinstance(total, int) and isinstance(size, int):
        return to_integer(ratio)
    return nearest if abs(ratio - nearest) <= NOISE * ratio else to_integer(ratio)


def check_sizes(value: Optional[Sizes], n_clusters: int, parameter: str, default: int = 0) -> Array:
    """Numbers of points (k,) from one for all clusters, or one for each; the default for None.

    Raises
    ------
    InvalidParameterError
        If one is not a non-negative integer, or there is not one for each cluster.
    """
    if value is None:
        return np.full(n_clusters, default, dtype=np.int64)
    requirement = f"one non-negative integer, or {n_clusters} of them"
    try:
        array = as_array(value, parameter)
    except InvalidPointsError:
        raise InvalidParameterError(parameter, value, requirement) from None
    if array.ndim == 0:
        number = check_integer(array.item(), parameter, 0)
        return np.full(n_clusters, min(number, _BEYOND), dtype=np.int64)
    if array.shape != (n_clusters,) or array.dtype.kind not in "iu" or (array < 0).any():
        raise InvalidParameterError(parameter, value, requirement)
    sizes: Array = np.minimum(array, _BEYOND).astype(np.int64)
    return sizes


def bounds_with_outside(
    n_points: int,
    n_centers: int,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    smallest: int,
    load: Optional[Weights],
) -> Bounds:
    """As `size_bounds`, with one more center, the last, that takes what no other one does."""
    if load is None:
        total = n_points
        lower = check_sizes(min_size, n_centers, "min_size", smallest)
        upper = np.minimum(check_sizes(max_size, n_centers, "max_size", total), total)
    else:
        total = int(load.amounts.sum())
        lower, upper = load.limits(n_centers, min_size, max_size, smallest)
        lower, upper = load.reached(lower, upper, may_leave=True)
    if (lower > upper).any() or lower.sum() > total:
        raise infeasible(lower, upper, total, load)
    return Bounds(np.append(lower, 0), np.append(upper, total), total)


def in_units_of(load: Optional[Weights], error: InfeasiblePairsError) -> InfeasiblePairsError:
    """The same error with sums of weights in the user's units."""
    if load is None:
        return error
    weight, limit = load.in_units(int(error.weight)), load.in_units(int(error.limit))
    return InfeasiblePairsError(error.centers, weight, limit, error.too_much, True)
