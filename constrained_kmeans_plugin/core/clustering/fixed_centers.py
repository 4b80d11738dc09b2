"""The exact assignment to centers that stay where they are."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..costs.points import LatticePoints
from ..costs.squared_distances import SquaredDistances
from ..costs.tiles import TiledPoints
from ..errors import InvalidParameterError
from ..exact.arrays import Array, IsCanceled, blocks
from ..exact.distances import exact_sum
from ..exact.lattice import Lattice
from ..results import Assignment
from ..transport.bounds import Bounds, bound_violations, totals
from ..transport.integral.packing import pack
from ..transport.integral.problem import Problem
from ..transport.outside import assign_what_fits
from ..transport.solve import Solution
from ..transport.solvers import check_solver, check_solver_name
from ..validation import check_centers, check_points
from .sizes import Sizes, Weights, check_sizes, infeasible, size_bounds
from .supply import Supply


def assign(
    points: object,
    centers: object,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    solver: str = "auto",
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Assign points to fixed centers at least total squared distance, within size bounds.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    centers : array_like of float, shape (k, d)
        In the same units. They stay where they are.
    min_size, max_size : number or sequence of k numbers, optional
        Bounds on the number of points of each center, or on the sum of their weights. One
        alone leaves the other side open (a center may then remain without points);
        neither means equal sizes: ``n // k`` or one more.
    weights : array_like of float, shape (n,), optional
        Non-negative. Squared distances count by them as well. Points are kept whole, so
        that bounds may be missed, see `Assignment.bound_violations`: by no more than the
        largest weight, if there are enough points for all centers. Weights of 1 are the
        same as none.
    solver : {"auto", "highs", "networkx", "ortools"}
        "auto" is the exact solver of this package. The others solve the full network,
        up to `solvers.ARC_LIMITS` arcs, and give the same labels.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    Assignment
        With the certificate of optimality. Among equally good assignments, points that
        come first get the lower centers.

    Raises
    ------
    InvalidPointsError
        If points, centers or weights are not finite arrays of matching shapes.
    InvalidParameterError
        If a size or the solver's name is not valid.
    HeavyPointError
        If a point weighs more than any center may take.
    InfeasibleSizesError
        If no assignment keeps within the bounds, even if points were divided.
    SolverUnavailableError, SolverLimitError, SolverFailedError
        If the chosen solver cannot be used.
    ClusteringCanceled
        If `is_canceled` returned true.

    Notes
    -----
    Distances are compared on an integer lattice with 2**25 steps along the longest side
    of the bounding box of points and centers (fewer in more than four dimensions), and
    "optimal" is meant for the snapped coordinates. Weights are integers for the solver:
    multiples of their last decimal where they have at most nine, else of a part of their
    sum below 2**-46.

    References
    ----------
    F. Aurenhammer, F. Hoffmann, B. Aronov, "Minkowski-type theorems and least-squares
    clustering", Algorithmica 20 (1998).

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.assign([[0.0], [1.0], [2.0], [9.0]], [[1.0], [9.0]]).labels.tolist()
    [0, 0, 1, 1]
    """
    array = check_points(points)
    hubs = check_centers(centers, None, array.shape[1])
    name = check_solver_name(solver)
    load = Weights.of(weights, len(array))
    if load is not None:
        load = load.fine_enough(len(hubs), min_size, max_size, 0)
    bounds = size_bounds(len(array), len(hubs), min_size, max_size, 0, load)
    check_solver(name, len(array), len(hubs))
    lattice, snapped = Lattice.fit_both(array, hubs)
    supply = Supply(LatticePoints.of(array, lattice), None if load is None else load.amounts)
    problem = supply.problem(snapped, bounds)
    solution = problem.optimum(name, None, is_canceled)
    labels = problem.whole_labels(solution, True, is_canceled)
    return certified(problem, lattice, load, labels, solution, is_canceled)


def assign_within_capacity(
    points: object,
    centers: object,
    max_size: Sizes,
    *,
    min_size: Optional[Sizes] = None,
    weights: object = None,
    solver: str = "auto",
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Assign as many points as fit to fixed centers, at least total squared distance.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    centers : array_like of float, shape (k, d)
        In the same units. They stay where they are.
    max_size : number or sequence of k numbers
        How many points each center takes at most, or how much weight.
    min_size : number or sequence of k numbers, optional
        How many it gets at least, where all points fit. Else every center is filled.
    weights : array_like of float, shape (n,), optional
        As in `assign`. Points are kept whole, and no center gets more than it takes.
    solver : {"auto", "highs", "networkx", "ortools"}
        As in `assign`, where all points fit.
    is_canceled : callable, optional
        Asked now and then; a true answer stops the work.

    Returns
    -------
    Assignment
        Labels of -1 are points that do not fit. Where all fit, it is that of `assign`.

        Without weights every center has as many points as it takes, and no other choice of
        points and centers costs less (`optimal` says whether this was verified). Among equally
        good choices, points that come first are served, by the lower centers.

        With weights each center has less room left than the lightest of the points weighs that
        do not fit, so that less than k times that weight is left out beyond `surplus`. No
        other choice that leaves out no more weight costs less than `lower_bound`.

    Raises
    ------
    InvalidPointsError
        If points, centers or weights are not finite arrays of matching shapes.
    InvalidParameterError
        If a size or the solver's name is not valid.
    InfeasibleSizesError
        If all points fit, and the minimum sizes cannot be met.
    SolverUnavailableError, SolverLimitError, SolverFailedError
        If the chosen solver cannot be used.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.assign_within_capacity([[0.0], [2.0], [3.0], [9.0]], [[1.5], [9.0]], 1).labels.tolist()
    [-1, 0, -1, 1]
    >>> core.assign_within_capacity([[1.0], [2.0]], [[0.0]], 5, weights=[3, 4]).labels.tolist()
    [-1, 0]
    """
    array = check_points(points)
    hubs = check_centers(centers, None, array.shape[1])
    check_solver_name(solver)
    if max_size is None:
        raise InvalidParameterError("max_size", max_size, f"one number, or {len(hubs)} of them")
    load = Weights.of(weights, len(array))
    if load is not None:
        load = load.fine_enough(len(hubs), min_size, max_size, 0, may_leave=True)
        return _packed(array, hubs, load, min_size, max_size, solver, is_canceled)
    least = check_sizes(min_size, len(hubs), "min_size")
    capacities = np.minimum(check_sizes(max_size, len(hubs), "max_size"), len(array))
    if (least > capacities).any():
        raise infeasible(least, capacities, len(array))
    surplus = len(array) - int(capacities.sum())
    if surplus <= 0:
        return assign(
            array, hubs, min_size=least, max_size=capacities, solver=solver, is_canceled=is_canceled
        )
    lattice, snapped = Lattice.fit_both(array, hubs)
    costs = SquaredDistances(TiledPoints.of(lattice.snap(array)), snapped)
    labels, cost, prices, bound = assign_what_fits(costs, capacities, is_canceled)
    return Assignment(
        labels,
        np.bincount(labels[labels >= 0], minlength=len(hubs)),
        cost,
        prices.astype(np.int64),
        cost == bound,
        lattice,
        bound,
        None,
        np.zeros(len(hubs)),
        0,
        1.0,
        surplus,
        _threshold(costs, labels, prices, is_canceled),
    )


def _threshold(costs: Costs, labels: Array, prices: Array, is_canceled: IsCanceled) -> float:
    """Midway between the largest reduced cost of a served point and the least of the others."""
    served, left_out = np.flatnonzero(labels >= 0), np.flatnonzero(labels < 0)
    least = np.inf
    for block in blocks(len(left_out), costs.n_centers, is_canceled):
        reduced = costs.block(left_out[block]) - prices
        least = min(least, float(reduced.min()))
    own = costs.pairs(served, labels[served]) - prices[labels[served]]
    return (float(own.max(initial=-np.inf)) + least) / 2 if len(served) else 0.0


def _packed(
    points: Array,
    centers: Array,
    weights: Weights,
    min_size: Optional[Sizes],
    max_size: Sizes,
    solver: str,
    is_canceled: IsCanceled,
) -> Assignment:
    """As many whole points of different weight as fit."""
    amounts, n_centers = weights.amounts, len(centers)
    lower, upper = weights.limits(n_centers, min_size, max_size, 0)
    lower, upper = weights.reached(lower, upper, may_leave=True)
    # Points that any center can take, and by how much they are too many.
    movable = int(amounts[amounts <= upper.max()].sum())
    over = max(0, movable - int(upper.sum()))
    if (lower > upper).any() or (not over and lower.sum() > movable):
        raise infeasible(lower, upper, movable, weights)
    total = int(amounts.sum())
    if movable == total and not over:
        least = 0 if min_size is None else min_size
        found = assign(
            points,
            centers,
            min_size=least,
            max_size=max_size,
            weights=weights.values,
            solver=solver,
            is_canceled=is_canceled,
        )
        if (found.bound_violations <= 0).all():
            return found
    lattice, hubs = Lattice.fit_both(points, centers)
    costs = SquaredDistances(TiledPoints.of(lattice.snap(points)), hubs)
    packing = pack(costs, amounts, Bounds(lower, upper, total), is_canceled)
    served = np.flatnonzero(packing.labels >= 0)
    labels, served_amounts = packing.labels[served], amounts[served]
    cost = exact_sum(costs.pairs(served, labels), served_amounts)
    missed = bound_violations(
        totals(labels, served_amounts, n_centers), Bounds(lower, upper, total)
    )
    return Assignment(
        packing.labels,
        np.bincount(labels, minlength=n_centers),
        cost,
        packing.prices.astype(np.int64),
        cost == packing.lower_bound and not missed.any(),
        lattice,
        packing.lower_bound,
        np.bincount(labels, weights=weights.values[served], minlength=n_centers),
        missed / float(weights.scale),
        packing.n_fractional,
        float(weights.scale),
        weights.in_units(total - movable + over),
        packing.threshold,
    )


def certified(
    problem: Problem,
    lattice: Lattice,
    weights: Optional[Weights],
    labels: Array,
    solution: Solution,
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Labels (n,) with cost, prices and the certificate.

    Parameters
    ----------
    problem : Problem
    lattice : Lattice
        On which its points and centers are.
    weights : Weights or None
        Those of the points, in the user's units, too.
    labels : ndarray of int32, shape (n,)
    solution : Solution
        The optimum of the problem from which the labels were made.
    is_canceled : callable, optional
    """
    found = problem.proof(solution, labels, is_canceled)
    scale = 1.0 if weights is None else float(weights.scale)
    return Assignment(
        labels,
        found.sizes,
        found.cost,
        found.prices,
        found.optimal,
        lattice,
        found.lower_bound,
        None if weights is None else weights.sums(labels, len(found.sizes)),
        found.missed / scale,
        found.n_fractional,
        scale,
    )
