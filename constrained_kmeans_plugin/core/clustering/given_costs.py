"""The exact assignment where costs are given: travel times, prices, or whatever else is known."""

from __future__ import annotations

from typing import Any, Optional, Union

import numpy as np

from ..costs.costs import Costs
from ..costs.nested import WithChange, WithForbidden, WithOutside
from ..costs.table import SparseTable, Table
from ..errors import (
    InfeasiblePairsError,
    InvalidParameterError,
    InvalidPointsError,
)
from ..exact.arrays import Array, IsCanceled
from ..results import CostAssignment
from ..transport.bounds import Bounds
from ..transport.integral.problem import Problem
from ..validation import LARGEST, as_array, as_floats, check_real
from .sizes import Sizes, Weights, bounds_with_outside, in_units_of, size_bounds

#: Costs, and sums of some of them along a path through all centers, stay at or below this power
#: of two: so differences of prices are exact.
SUM_BITS = 50
#: Digits after the decimal point that costs may have and still be exact.
DECIMALS = 9
#: Least extent of all costs, in steps to which they are rounded.
COARSE = 1e6
#: Least cost that keeps its digits, in such steps.
LEAST_STEPS = 1e3
_FINITE = -LARGEST, LARGEST
_REQUIRED = "a finite number, or infinity"


def assign_costs(
    costs: object,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    forbidden: object = None,
    current: object = None,
    change_cost: object = 0.0,
    unassigned_cost: Optional[float] = None,
    is_canceled: IsCanceled = None,
) -> CostAssignment:
    """Assign points to centers at least total cost, within size bounds.

    Parameters
    ----------
    costs : array_like of float, shape (n, k), or a sparse matrix of SciPy's
        What it costs that a center serves a point. Infinite costs, and pairs that a sparse matrix
        does not hold, are not allowed.
    min_size, max_size : number or sequence of k numbers, optional
        Bounds on the number of points of each center, or on the sum of their weights. One
        alone leaves the other side open; neither means equal sizes, or none where points may
        stay unassigned.
    weights : array_like of float, shape (n,), optional
        As in `assign`: costs count by them as well.
    forbidden : array_like of int, shape (f, 2), optional
        More pairs of a point and a center that are not allowed.
    current : array_like of int, shape (n,), optional
        The center that each point has; -1 for none.
    change_cost : float or array_like of float, shape (n,), optional
        What it costs that a point gets another center than it has.
    unassigned_cost : float, optional
        What it costs that a point stays without a center. Without it all points are assigned.
        If infinite, as few points as possible (as little weight) stay without one.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    CostAssignment
        With the certificate of optimality. Among equally good assignments, points that come
        first get the lower centers.

    Raises
    ------
    InvalidPointsError
        If costs, weights or pairs are not arrays of matching shapes, or no center may serve a
        point that has to be assigned.
    InvalidParameterError
        If a size or a cost is not valid.
    HeavyPointError
        If a point weighs more than any center may take.
    InfeasibleSizesError
        If the sizes cannot be met, whatever is allowed.
    InfeasiblePairsError
        If they cannot be met by the pairs that are allowed.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> minutes = [[5, 9], [6, 20], [7, 8], [30, 4]]
    >>> core.assign_costs(minutes).labels.tolist()
    [0, 0, 1, 1]
    >>> core.assign_costs(minutes, max_size=2, unassigned_cost=7).labels.tolist()
    [0, 0, -1, 1]
    """
    table = _checked_table(costs)
    n_points, n_centers = table.n_points, table.n_centers
    labels = _checked_current(current, n_points, n_centers)
    fees = _checked_fees(change_cost, n_points)
    pairs = _checked_pairs(forbidden, n_points, n_centers)
    may_leave, outside = unassigned_cost is not None, 0.0
    if isinstance(unassigned_cost, float) and unassigned_cost == np.inf:
        outside = _beyond_all(table.costs, float(fees.max()), min(n_points, n_centers))
    elif may_leave:
        outside = check_real(unassigned_cost, "unassigned_cost", _REQUIRED, *_FINITE)
    else:
        _check_served(table, pairs)
    load = Weights.of(weights, n_points)
    bounds, load = _limits(n_points, n_centers, min_size, max_size, load, may_leave)
    scale, step = _scale_of([table.costs, fees, np.array([outside])], n_centers)
    _check_step(step, table.costs, max(float(fees.max()), abs(outside)))
    _check_lost(step, table)
    total = _in_integers(table, scale)
    if len(pairs):
        total = WithForbidden(total, pairs[:, 0], pairs[:, 1])
    if fees.any() and (labels >= 0).any():
        total = WithChange(total, labels, np.rint(fees * scale))
    if may_leave:
        total = WithOutside(total, float(np.rint(outside * scale)))
    try:
        return _solved(total, load, bounds, n_centers, scale, step, is_canceled)
    except InfeasiblePairsError as error:
        raise in_units_of(load, error) from None


def _solved(
    costs: Costs,
    load: Optional[Weights],
    bounds: Bounds,
    n_centers: int,
    scale: float,
    step: float,
    is_canceled: IsCanceled,
) -> CostAssignment:
    """The optimum with its certificate, in the user's centers."""
    problem = Problem.of(costs, None if load is None else load.amounts, bounds)
    solution = problem.optimum("auto", None, is_canceled)
    labels = problem.whole_labels(solution, True, is_canceled)
    found = problem.proof(solution, labels, is_canceled)
    weight_scale, weight_totals = 1.0, None
    if load is not None:
        weight_scale = float(load.scale)
        weight_totals = load.sums(labels, costs.n_centers)[:n_centers]
    return CostAssignment(
        np.where(labels < n_centers, labels, -1).astype(np.int32),
        found.sizes[:n_centers],
        found.cost,
        found.prices[:n_centers],
        found.optimal,
        found.lower_bound,
        weight_totals,
        found.missed[:n_centers] / weight_scale,
        found.n_fractional,
        weight_scale,
        scale,
        step,
    )


def _checked_table(costs: Any) -> Union[Table, SparseTable]:
    """Costs as they were given, in the user's units."""
    if not hasattr(costs, "tocsr"):
        array = as_floats(costs, "costs")
        if array.ndim != 2 or 0 in array.shape:
            raise InvalidPointsError(
                f"The costs must be an array of shape (n, k), not {array.shape}."
            )
        _check_finite(array, np.isnan(array) | (array == -np.inf))
        return Table(array)
    if len(costs.shape) != 2 or 0 in costs.shape:
        raise InvalidPointsError(f"The costs must be of shape (n, k), not {costs.shape}.")
    matrix = costs.tocsr().copy()
    matrix.sum_duplicates()
    matrix.sort_indices()
    values = as_floats(matrix.data, "costs")
    _check_finite(values, np.isnan(values) | (values == -np.inf))
    starts, centers = matrix.indptr.astype(np.int64), matrix.indices.astype(np.int64)
    empty = np.flatnonzero(np.diff(starts) == 0)
    if len(empty):
        # Every point has a pair, be it one that is not allowed.
        values, centers = (
            np.insert(of, starts[empty], new) for of, new in ((values, np.inf), (centers, 0))
        )
        starts = starts + np.searchsorted(empty, np.arange(len(starts)))
    return SparseTable(starts, centers, values, matrix.shape[1])


def _check_finite(costs: Array, wrong: Array) -> None:
    if wrong.any():
        raise InvalidPointsError(
            f"{np.count_nonzero(wrong)} of the costs are no numbers (first {costs[wrong][0]}); "
            "those that are not allowed are infinite."
        )
    most = np.abs(costs[np.isfinite(costs)]).max(initial=0.0)
    if most > LARGEST or 0 < most < 1 / LARGEST:
        raise InvalidPointsError(
            f"The costs are up to {most:.3g}; the largest must be from {1 / LARGEST:.0e} to "
            f"{LARGEST:.0e}, or 0. Use another unit."
        )


def _checked_fees(change_cost: object, n_points: int) -> Array:
    fees = as_floats(change_cost, "change_cost")
    if fees.shape not in ((), (n_points,)) or not ((fees >= 0) & (fees <= LARGEST)).all():
        requirement = f"a finite number of at least 0 (up to {LARGEST:.0e}), or {n_points} of them"
        raise InvalidParameterError("change_cost", change_cost, requirement)
    return np.broadcast_to(fees, n_points).copy()


def _checked_current(current: object, n_points: int, n_centers: int) -> Array:
    """The center (n,) of each point, -1 where it has none."""
    if current is None:
        return np.full(n_points, -1)
    labels = as_array(current, "current")
    if labels.shape != (n_points,) or labels.dtype.kind not in "iu":
        raise InvalidPointsError(f"current must be {n_points} integers.")
    if (labels < -1).any() or (labels >= n_centers).any():
        raise InvalidPointsError(f"current must be from -1 to {n_centers - 1}.")
    return labels.astype(np.int64)


def _checked_pairs(forbidden: object, n_points: int, n_centers: int) -> Array:
    """Pairs (f, 2) of a point and a center."""
    if forbidden is None:
        return np.zeros((0, 2), dtype=np.int64)
    pairs = as_array(forbidden, "forbidden")
    if pairs.size == 0:
        return np.zeros((0, 2), dtype=np.int64)
    if pairs.ndim != 2 or pairs.shape[1] != 2 or pairs.dtype.kind not in "iu":
        raise InvalidPointsError("forbidden must be pairs of integers: a point and a center.")
    if (pairs < 0).any() or (pairs >= [n_points, n_centers]).any():
        raise InvalidPointsError(
            f"forbidden must be points from 0 to {n_points - 1}, and centers from 0 to "
            f"{n_centers - 1}."
        )
    return np.unique(pairs.astype(np.int64), axis=0)


def _check_served(table: Union[Table, SparseTable], pairs: Array) -> None:
    """Refuse points that no center may serve."""
    if isinstance(table, Table):
        allowed = np.isfinite(table.costs).sum(axis=1)
    else:
        allowed = np.add.reduceat(np.isfinite(table.costs), table.starts[:-1], dtype=np.int64)
    forbidden = np.isfinite(table.pairs(pairs[:, 0], pairs[:, 1]))
    allowed = allowed - np.bincount(pairs[forbidden, 0], minlength=table.n_points)
    alone = np.flatnonzero(allowed == 0)
    if len(alone):
        raise InvalidPointsError(
            f"No center may serve {len(alone)} of the points (first point {alone[0]}). Allow a "
            "pair, or give unassigned_cost."
        )


def _beyond_all(costs: Array, fee: float, n_centers: int) -> float:
    """A cost that is worth any change of the others by which one point more is served.

    Such a change goes through each center once at most.
    """
    known = costs[np.isfinite(costs)]
    most, extent = (float(known.max()), float(np.ptp(known))) if len(known) else (0.0, 0.0)
    beyond = most + (n_centers + 1) * (extent + fee)
    if beyond == most:
        beyond += abs(most) or 1.0
    # Costs with few digits stay exact.
    return float(np.ceil(beyond)) if beyond >= 1 else beyond


def _limits(
    n_points: int,
    n_centers: int,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    load: Optional[Weights],
    may_leave: bool,
) -> tuple[Bounds, Optional[Weights]]:
    """The bounds, with the outside as the last center if there is one; the weights for them."""
    if load is not None:
        load = load.fine_enough(n_centers, min_size, max_size, 0, may_leave)
    how = bounds_with_outside if may_leave else size_bounds
    return how(n_points, n_centers, min_size, max_size, 0, load), load


def _scale_of(values: list[Array], n_centers: int) -> tuple[float, float]:
    """Integer cost in one of the user's units, and the step to which costs are rounded.

    Multiples of their last digit, so that the step is 0, where the digits are few enough.
    """
    known = [np.abs(part[np.isfinite(part)]).ravel() for part in values]
    most = sum(float(part.max(initial=0.0)) for part in known)
    limit = 2.0**SUM_BITS / (n_centers + 1)
    if most == 0:
        return 1.0, 0.0
    for decimals in range(DECIMALS + 1):
        factor = 10.0**decimals
        if most * factor > limit:
            break
        if all((np.rint(part * factor) / factor == part).all() for part in known):
            return factor, 0.0
    factor = 2.0 ** int(np.floor(np.log2(limit) - np.log2(most)))
    return factor, 1.0 / factor


def _check_step(step: float, costs: Array, added: float) -> None:
    """Refuse a cost of change, or of no center, beside which the others are all the same."""
    known = costs[np.isfinite(costs)]
    extent = float(np.ptp(known)) if len(known) else 0.0
    if 0 < extent < COARSE * step:
        raise InvalidPointsError(
            f"The costs lie within {extent:.3g}, and change_cost or unassigned_cost is "
            f"{added:.3g}: beside it they are counted in steps of {step:.3g}. Where it is to "
            "decide alone, a cost of some times that extent for each center is enough."
        )


def _check_lost(step: float, table: Union[Table, SparseTable]) -> None:
    """Refuse costs beside the largest of which most points' least ones say nothing."""
    sizes = np.abs(table.costs)
    largest = float(sizes[np.isfinite(sizes)].max(initial=0.0))
    sizes = np.where(sizes > 0, sizes, np.inf)
    if isinstance(table, Table):
        least = sizes.min(axis=1)
    else:
        least = np.minimum.reduceat(sizes, table.starts[:-1])
    lost = np.count_nonzero(least < LEAST_STEPS * step)
    if 2 * lost > np.count_nonzero(np.isfinite(least)):
        raise InvalidPointsError(
            f"Beside the largest cost, {largest:.3g}, costs are counted in steps of {step:.3g}: "
            f"those of {lost} points are lost. Let pairs that are not allowed be infinite."
        )


def _in_integers(table: Union[Table, SparseTable], scale: float) -> Costs:
    costs = np.rint(table.costs * scale)
    if isinstance(table, Table):
        return Table(costs)
    return SparseTable(table.starts, table.centers, costs, table.n_centers)
