"""The exact assignment to given centers that serve no point farther away than a limit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Callable, Optional

import numpy as np

from ..costs.nested import WithOutside
from ..costs.points import LatticePoints
from ..costs.reach import WithinReach
from ..costs.squared_distances import SquaredDistances
from ..errors import InfeasiblePairsError, TooFarError
from ..exact.arrays import Array, IsCanceled, blocks, poll
from ..exact.lattice import COST_BITS, Lattice
from ..results import Assignment, KMeansResult
from ..transport.bounds import Bounds
from ..transport.integral.problem import Problem
from ..transport.solve import Solution
from ..validation import LARGEST, check_centers, check_points, check_real
from .fixed_centers import assign, assign_within_capacity, certified
from .sizes import Sizes, Weights, bounds_with_outside, in_units_of, size_bounds

#: Pairs whose lengths are looked at one by one when the least limit is searched for.
FEW_PAIRS = 50_000
#: Coordinates are rounded by less than this share of them.
ROUNDED = 2.0**-50
#: On the way of k-means: what a point beyond the limit costs, in squared limits, how many times
#: faster its squared distance rises, and how much coarser the lattice is for it.
FEE, SLOPE, SLOPE_STEPS = 8.0, 6.0, 4.0
#: How often a center is moved towards its farthest point, and towards all far ones, at most.
MOVES, PULLS = 300, 30
#: Points without a center, the heaviest ones, among which an idle center finds its place.
MOST_LEFT = 150
#: Steps in which a limit is halved before that, at most: the digits of a float.
HALVINGS = 52


@dataclass(frozen=True)
class Measure:
    """How long the way from a point to a center is, where that is not the straight line.

    Attributes
    ----------
    lengths : callable
        From indices of points and of centers, (m,) each, to lengths (m,).
    chords : callable
        From a length to two distances along the straight line: what is not farther than the first
        is not longer, what is farther than the second is longer.
    """

    lengths: Callable[[Array, Array], Array]
    chords: Callable[[float], tuple[float, float]]

    @classmethod
    def straight(cls, points: Array, centers: Array) -> Measure:
        """That of straight lines."""

        def lengths(rows: Array, columns: Array) -> Array:
            result: Array = np.linalg.norm(points[rows] - centers[columns], axis=1)
            return result

        return cls(lengths, lambda length: (length, length))


#: From centers (k, d) to the Measure of distances to them.
MeasureTo = Callable[[Array], Measure]


def assign_within_reach(
    points: object,
    centers: object,
    max_distance: float,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    may_leave: bool = False,
    measure: Optional[Measure] = None,
    is_canceled: IsCanceled = None,
) -> Assignment:
    """Assign points to fixed centers at least total squared distance, none of them too far.

    Parameters
    ----------
    points, centers, min_size, max_size, weights, is_canceled
        As in `assign`.
    max_distance : float
        No point gets a center that is farther away.
    may_leave : bool
        Whether points that no center has room for within that distance stay without one: as few
        as possible (as little weight).
    measure : Measure, optional
        Of the distances that are limited; straight lines by default.

    Returns
    -------
    Assignment
        With the certificate of optimality among all assignments that keep the distance; labels of
        -1 are points without a center.

    Raises
    ------
    InvalidPointsError, InvalidParameterError, HeavyPointError, InfeasibleSizesError
        As `assign` does.
    TooFarError
        If the distance cannot be kept, with the least one that can.
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    array = check_points(points)
    hubs = check_centers(centers, None, array.shape[1])
    limit = check_real(max_distance, "max_distance", "a number of at least 0", 0.0, LARGEST)
    measure = measure or Measure.straight(array, hubs)
    sizes: dict[str, Any] = {"min_size": min_size, "max_size": max_size, "weights": weights}
    if may_leave:
        load = Weights.of(weights, len(array))
        most = len(array) if load is None else float(load.values.sum())
        sizes["max_size"] = most if max_size is None else max_size
        found = assign_within_capacity(array, hubs, **sizes, is_canceled=is_canceled)
    else:
        found = assign(array, hubs, **sizes, is_canceled=is_canceled)
    served = np.flatnonzero(found.labels >= 0)
    own = measure.lengths(served, found.labels[served])
    if (own <= limit).all() and (not may_leave or len(served) == len(array)):
        # Best of all, and so best of those that keep the distance.
        return found
    load = Weights.of(weights, len(array))
    if load is not None:
        load = load.fine_enough(len(hubs), min_size, max_size, 0, may_leave)
    coarser = _coarser(array, hubs, limit, measure) if may_leave else 1.0
    search = _Search(array, hubs, limit, load, measure, coarser, is_canceled)
    if may_leave:
        return search.with_outside(min_size, max_size)
    bounds = size_bounds(len(array), len(hubs), min_size, max_size, 0, load)
    solved = search.solved(limit, bounds)
    if solved is not None:
        problem, solution = solved
        labels = problem.whole_labels(solution, True, is_canceled)
        return certified(problem, search.lattice, load, labels, solution, is_canceled)
    raise TooFarError(limit, search.least(bounds, float(own.max())), *search.alone(limit))


def _coarser(points: Array, centers: Array, limit: float, measure: Measure) -> float:
    """How much coarser the lattice is, as what stays outside costs more than the farthest pair."""
    lattice, _ = Lattice.fit_both(points, centers)
    steps = measure.chords(limit)[1] * lattice.scale + points.shape[1]
    bits = 2 * np.log2(steps) + np.log2(len(centers) + 4) - COST_BITS + 2
    return float(2.0 ** np.ceil(max(0.0, bits) / 2))


def keep_within_reach(
    points: object,
    result: KMeansResult,
    max_distance: float,
    *,
    min_size: Optional[Sizes],
    max_size: Optional[Sizes],
    weights: object = None,
    smallest: Optional[Sizes] = None,
    max_iter: int = 100,
    measure_to: Optional[MeasureTo] = None,
    placed: Callable[[Array], Array] = lambda centers: centers,
    is_canceled: IsCanceled = None,
) -> KMeansResult:
    """Clusters like those of a result in which no point is too far from its center.

    Points are assigned and centers moved in turn. Squared distances beyond the limit cost `SLOPE`
    times as much on the way. A center whose mean is too far from a point is moved from the mean
    towards it. The sum of these costs falls in every step, so it ends.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    result : KMeansResult
        From which the search starts.
    max_distance : float
    min_size, max_size, weights
        As the result was made with.
    smallest : number or sequence of k numbers, optional
        The smallest sizes where points may stay without a cluster, which are as few (as little
        weight) as possible for the final centers. If None, each point must have one.
    max_iter : int
        Iterations at most.
    measure_to : callable, optional
        From centers (k, d) to the Measure of the distances to them.
    placed : callable, optional
        From centers (k, d) to where they may be, such as on the ground.
    is_canceled : callable, optional

    Returns
    -------
    KMeansResult
        The same one if it keeps the distance. Else centers are the means where these keep it,
        labels are the optimal assignment to the centers within the distance and the sizes, and
        its certificate is that of `assign_within_reach`; labels of -1 are points without one.

    Raises
    ------
    TooFarError
        If it ends with points beyond the distance; `least` is the smallest one that was kept on
        the way.
    InfeasiblePairsError
        If points may stay without a cluster, but too few are within reach for the smallest sizes.
    """
    array = check_points(points)
    limit = check_real(max_distance, "max_distance", "a number of at least 0", 0.0, LARGEST)
    measure_to = measure_to or (lambda hubs: Measure.straight(array, hubs))
    labels, centers, every = result.labels, result.centers, np.arange(len(array))
    if (measure_to(centers).lengths(every, labels) <= limit).all():
        return result
    load = Weights.of(weights, len(array))
    if load is not None:
        load = load.fine_enough(len(centers), min_size, max_size, 1)
    bounds = size_bounds(len(array), len(centers), min_size, max_size, 1, load)
    amounts = np.ones(len(array)) if load is None else load.values.astype(np.float64)
    best, n_iter, least, is_kept, may_leave = np.inf, 0, np.inf, False, False
    while n_iter < max_iter:
        n_iter += 1
        poll(is_canceled)
        moved = _moved_centers(array, labels, centers, amounts, limit, measure_to, placed)
        measure = measure_to(moved)
        search = _Search(array, moved, limit, load, measure, SLOPE_STEPS, is_canceled)
        found = search.on_the_way(bounds)
        largest = float(measure.lengths(every, found).max())
        rank = float(amounts @ _losses(array, moved, found, measure.chords(limit)[0]))
        least = min(least, largest)
        # Once the distance is kept it is not given up.
        if not rank < best or (is_kept and largest > limit):
            break
        best, labels, centers, is_kept = rank, found, moved, largest <= limit
    if not is_kept:
        # What is hard to leave on the way may be possible all the same.
        measure = measure_to(centers)
        search = _Search(array, centers, limit, load, measure, 1.0, is_canceled)
        if search.solved(limit, bounds) is None:
            if smallest is None:
                raise TooFarError(limit, least, 0, -1)
            may_leave = True
    # What k-means takes to be equal sizes is that for the assignment, too.
    lower = smallest if may_leave else _size_of(bounds.lower, load)
    assigned = partial(
        assign_within_reach,
        array,
        min_size=lower,
        max_size=_size_of(bounds.upper, load),
        weights=weights,
        may_leave=may_leave,
        is_canceled=is_canceled,
    )
    assignment = assigned(centers, limit, measure=measure_to(centers))
    left, inertia = _left_and_inertia(array, centers, assignment.labels, amounts)
    while may_leave and n_iter < max_iter:
        # Centers move to those that are served, and idle ones to others, as long as that serves
        # more of them, or better.
        n_iter += 1
        served = np.flatnonzero(assignment.labels >= 0)
        moved = _moved_centers(
            *(array[served], assignment.labels[served], centers, amounts[served]),
            *(limit, measure_to, placed),
        )
        reach = measure_to(moved).chords(limit)[0] * (1 - 1e-9)
        moved = _filled(array, assignment.labels, moved, amounts, reach, placed, is_canceled)
        other = assigned(moved, limit, measure=measure_to(moved))
        rated = _left_and_inertia(array, moved, other.labels, amounts)
        if not rated < (left, inertia):
            break
        centers, assignment, (left, inertia) = moved, other, rated
    return KMeansResult(
        assignment.labels,
        centers,
        assignment.sizes,
        inertia,
        result.n_iter + n_iter,
        True,
        assignment,
        assignment.weight_totals,
    )


def _filled(
    points: Array,
    labels: Array,
    centers: Array,
    amounts: Array,
    reach: float,
    placed: Callable[[Array], Array],
    is_canceled: IsCanceled,
) -> Array:
    """The same centers, but those that serve no weight where they serve most of what is left.

    One after the other, at a point or in the middle of two.
    """
    from scipy.spatial.distance import cdist

    served = labels >= 0
    idle = np.bincount(labels[served], amounts[served], len(centers)) == 0
    left, centers = ~served & (amounts > 0), centers.copy()
    for center in np.flatnonzero(idle):
        poll(is_canceled)
        rows = np.flatnonzero(left)
        if not len(rows):
            break
        rows = rows[np.argsort(-amounts[rows], kind="stable")[:MOST_LEFT]]
        own = points[rows]
        one, other = np.triu_indices(len(rows))
        both = np.linalg.norm(own[one] - own[other], axis=1) <= 2 * reach
        places = placed((own[one[both]] + own[other[both]]) / 2)
        is_near = cdist(places, own) <= reach
        best = int((is_near @ amounts[rows]).argmax())
        centers[center] = places[best]
        left[rows[is_near[best]]] = False
    return centers


def _left_and_inertia(
    points: Array, centers: Array, labels: Array, amounts: Array
) -> tuple[float, float]:
    """The weight of points without a center, and the inertia of the others."""
    served = np.flatnonzero(labels >= 0)
    squares = ((points[served] - centers[labels[served]]) ** 2).sum(axis=1)
    return float(amounts[labels < 0].sum()), float(amounts[served] @ squares)


def _size_of(amounts: Array, load: Optional[Weights]) -> Array:
    """Bounds (k,) in the user's units."""
    return amounts if load is None else np.array([load.in_units(int(one)) for one in amounts])


def _moved_centers(
    points: Array,
    labels: Array,
    centers: Array,
    amounts: Array,
    limit: float,
    measure_to: MeasureTo,
    placed: Callable[[Array], Array],
) -> Array:
    """Each cluster's mean, or a place near it from which fewer points are beyond the limit."""
    n_centers = len(centers)
    order = np.argsort(labels, kind="stable")
    rows_of = np.split(order, np.searchsorted(labels[order], np.arange(1, n_centers)))
    means = np.array(
        [
            np.average(points[rows], axis=0, weights=amounts[rows] if amounts[rows].any() else None)
            if len(rows)
            else centers[cluster]
            for cluster, rows in enumerate(rows_of)
        ]
    )
    choices = [placed(means)]
    reach = measure_to(choices[0]).chords(limit)[0] * (1 - 1e-9)
    lengths = np.linalg.norm(points - choices[0][labels], axis=1)
    far = np.unique(labels[lengths > reach])
    if not len(far):
        return choices[0]
    for place in (_towards, _pulled, _middle):
        other = means.copy()
        for cluster in far:
            rows = rows_of[cluster]
            other[cluster] = place(points[rows], amounts[rows], means[cluster], reach)
        choices.append(placed(other))
    choices.append(centers)
    losses = np.array(
        [
            np.bincount(labels, amounts * _losses(points, choice, labels, reach), n_centers)
            for choice in choices
        ]
    )
    chosen: Array = np.array(choices)[losses.argmin(axis=0), np.arange(n_centers)]
    return chosen


def _losses(points: Array, centers: Array, labels: Array, reach: float) -> Array:
    """Squared distances (n,) that rise faster beyond a reach."""
    squares: Array = ((points - centers[labels]) ** 2).sum(axis=1)
    excess = squares - reach**2
    losses: Array = squares + np.where(excess > 0, FEE * reach**2 + SLOPE * excess, 0.0)
    return losses


def _pulled(points: Array, amounts: Array, place: Array, reach: float) -> Array:
    """The place of least loss: a mean in which points beyond the reach count more."""
    for _ in range(PULLS):
        beyond = np.linalg.norm(points - place, axis=1) > reach
        weights = amounts * np.where(beyond, 1 + SLOPE, 1.0)
        if not weights.any():
            break
        # Halfway, as a point that the whole way brings within reach may turn back.
        place = (place + np.average(points, axis=0, weights=weights)) / 2
    return place


def _towards(points: Array, amounts: Array, place: Array, reach: float) -> Array:
    """A place near another one within reach of all points (m, d), if there is one."""
    for _ in range(MOVES):
        offsets = points - place
        lengths = np.linalg.norm(offsets, axis=1)
        farthest = int(lengths.argmax())
        if lengths[farthest] <= reach:
            break
        place = place + offsets[farthest] * (1 - reach / lengths[farthest])
    return place


def _middle(points: Array, amounts: Array, place: Array, reach: float) -> Array:
    """About the place whose farthest point is nearest (Badoiu and Clarkson, SODA 2003)."""
    for step in range(1, MOVES + 1):
        offsets = points - place
        farthest = int((offsets**2).sum(axis=1).argmax())
        place = place + offsets[farthest] / (step + 1)
    return place


class _Search:
    """Assignments of the same points and centers within different limits."""

    def __init__(
        self,
        points: Array,
        centers: Array,
        limit: float,
        load: Optional[Weights],
        measure: Measure,
        coarser: float,
        is_canceled: IsCanceled,
    ) -> None:
        self.lattice, hubs = Lattice.fit_both(points, centers)
        if coarser > 1:
            half = max(1, int(self.lattice.half / coarser))
            self.lattice = replace(self.lattice, scale=self.lattice.scale / coarser, half=half)
            hubs = self.lattice.snap(centers)
        self._where = LatticePoints.of(points, self.lattice)
        self.costs = SquaredDistances(self._where.tiles, hubs)
        self._limit, self._load, self._measure = limit, load, measure
        self._is_canceled = is_canceled
        largest = max(float(np.abs(points).max()), float(np.abs(centers).max()))
        #: By how much a distance on the lattice may be off, in the user's units.
        dimensions = points.shape[1]
        self._off = np.sqrt(dimensions) / self.lattice.scale + ROUNDED * largest * dimensions

    def within(self, limit: float) -> WithinReach:
        """The costs of pairs whose measured length is within a limit."""
        sure, possible = self._reaches(limit)
        keys = []
        for rows, columns in self._pairs(sure, possible):
            near = self._measure.lengths(rows, columns) <= limit
            keys.append(rows[near] * np.int64(self.costs.n_centers) + columns[near])
        return WithinReach(self.costs, sure, np.concatenate([*keys, np.zeros(0, dtype=np.int64)]))

    def on_the_way(self, bounds: Bounds) -> Array:
        """Labels (n,) for which points beyond the limit cost more."""
        amounts = None if self._load is None else self._load.amounts
        problem = Problem.of(self.within(self._limit).on_the_way(FEE, SLOPE), amounts, bounds)
        solution = problem.optimum("auto", None, self._is_canceled)
        return problem.whole_labels(solution, True, self._is_canceled)

    def solved(self, limit: float, bounds: Bounds) -> Optional[tuple[Problem, Solution]]:
        """The problem within a limit with its optimum; None if it has none."""
        costs = self.within(limit)
        if np.isinf(costs.least(np.zeros(costs.n_centers), self._is_canceled)).any():
            return None
        amounts = None if self._load is None else self._load.amounts
        problem = Problem.of(costs, amounts, bounds)
        try:
            return problem, problem.optimum("auto", None, self._is_canceled)
        except InfeasiblePairsError:
            return None

    def least(self, bounds: Bounds, most: float) -> float:
        """The least limit that can be kept, of which `most` is one: a measured length."""
        low, high = 0.0, most
        for _ in range(HALVINGS):
            sure, possible = self._reaches(low)[0], self._reaches(high)[1]
            if self._count(sure, possible) <= FEW_PAIRS or not low < (low + high) / 2 < high:
                break
            middle = (low + high) / 2
            if self.solved(middle, bounds) is None:
                low = middle
            else:
                high = middle
        found = [self._measure.lengths(*pair) for pair in self._pairs(sure, possible)]
        lengths = np.unique(np.concatenate([*found, [most]]))
        lengths = lengths[(lengths > low) & (lengths <= high)]
        # The last one can be kept: there is no length between it and `high`.
        first, last = 0, len(lengths) - 1
        while first < last:
            middle_one = (first + last) // 2
            if self.solved(float(lengths[middle_one]), bounds) is None:
                first = middle_one + 1
            else:
                last = middle_one
        return float(lengths[last])

    def alone(self, limit: float) -> tuple[int, int]:
        """How many points have no center within a limit, and the first of them (or -1)."""
        least = self.within(limit).least(np.zeros(self.costs.n_centers), self._is_canceled)
        rows = np.flatnonzero(np.isinf(least))
        return len(rows), int(rows[0]) if len(rows) else -1

    def with_outside(self, min_size: Optional[Sizes], max_size: Optional[Sizes]) -> Assignment:
        """The best assignment that leaves as little as possible without a center."""
        n_points, n_centers = self.costs.n_points, self.costs.n_centers
        bounds = bounds_with_outside(n_points, n_centers, min_size, max_size, 0, self._load)
        # Worth any change of the others by which one point more is served: such a change goes
        # through each center once at most.
        outside = (n_centers + 2) * np.ceil(max(self._reaches(self._limit)[1], 1.0))
        costs = WithOutside(self.within(self._limit), outside)
        amounts = None if self._load is None else self._load.amounts
        problem = Problem.of(costs, amounts, bounds)
        try:
            solution = problem.optimum("auto", None, self._is_canceled)
        except InfeasiblePairsError as error:
            raise in_units_of(self._load, error) from None
        labels = problem.whole_labels(solution, True, self._is_canceled)
        found = certified(problem, self.lattice, self._load, labels, solution, self._is_canceled)
        left = labels == n_centers
        weight = int(np.count_nonzero(left) if amounts is None else amounts[left].sum())
        fee, totals = weight * int(outside), found.weight_totals
        return replace(
            found,
            labels=np.where(left, -1, labels).astype(np.int32),
            sizes=found.sizes[:-1],
            cost=found.cost - fee,
            prices=found.prices[:-1],
            lower_bound=found.lower_bound - fee,
            weight_totals=None if totals is None else totals[:-1],
            bound_violations=found.bound_violations[:-1],
            surplus=weight if self._load is None else self._load.in_units(weight),
        )

    def _reaches(self, limit: float) -> tuple[float, float]:
        """Costs up to which pairs are surely within a limit, and above which surely beyond."""
        near, far = self._measure.chords(limit)
        sure, possible = max(0.0, near - self._off), far + self._off
        scale = self.lattice.scale
        return (sure * scale) ** 2 if sure else -1.0, (possible * scale) ** 2

    def _pairs(self, above: float, most: float) -> list[tuple[Array, Array]]:
        """Pairs that cost more than `above` and no more than `most`, some after the other."""
        found = []
        for block in blocks(self.costs.n_points, self.costs.n_centers, self._is_canceled):
            costs = self.costs.block(block)
            rows, columns = np.nonzero((costs > above) & (costs <= most))
            found.append((rows + block.start, columns))
        return found

    def _count(self, above: float, most: float) -> int:
        count = 0
        for block in blocks(self.costs.n_points, self.costs.n_centers, self._is_canceled):
            costs = self.costs.block(block)
            count += int(np.count_nonzero((costs > above) & (costs <= most)))
        return count
