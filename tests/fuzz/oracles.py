"""What a result has to be, found out without the code that made it.

Costs are integers of Python or NumPy's, sums are fractions, bounds are counted anew. Linear
programs (HiGHS) only propose: prices, whose bound is then summed exactly, and assignments, whose
cost is. So no verdict depends on how exactly a solver works.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Callable, Optional

import numpy as np
from scipy import sparse
from scipy.optimize import linprog

from .generators import ENDED, Array, Case

#: Points times clusters up to which a linear program is solved.
LP_VARIABLES = 4_000
#: What a linear program takes into account: so many times the median of what clusters cost more.
MOST_UNITS = 100_000
#: Assignments up to which all are looked at.
BRUTE_FORCE = 5_000
#: Relative error of a sum of floats.
ROUNDING = 1e-9

LIMIT, OPTIMAL, CERTIFICATE, FIGURE = (
    "limit broken",
    "not optimal",
    "certificate untrue",
    "figure wrong",
)


@dataclass(frozen=True)
class Fault:
    """What is wrong: the column in which it counts, and a sentence."""

    column: str
    text: str


def judge(case: Case, result: Any) -> list[Fault]:
    """What is wrong with the result of a call of the core."""
    if case.call == "predict":
        return list(_wrong_prediction(case, result))
    if case.call == "quality":
        return list(_wrong_quality(case, result))
    if case.call == "fit_scaling":
        return list(_wrong_scaling(case, result))
    if case.call == "assign_costs":
        return list(_wrong_costs(case, result))
    if case.call == "iterations":
        return list(_wrong_labels(case, result[-1].labels, case.n_clusters))
    if case.call in ("assign", "assign_within_capacity"):
        return list(_wrong_assignment(case, result))
    return list(_wrong_clusters(case, result))


def is_needless(case: Case, error: Exception) -> bool:
    """Whether an error refuses a problem that can be solved, as far as that is known."""
    if case.call == "assign_costs":
        return case.weights is None and _can_be_met(case)
    return case.expected == ENDED and not cannot_tell_apart(case, error)


def cannot_tell_apart(case: Case, error: Exception) -> bool:
    """Whether an error rightly says that steps are too long for so many clusters.

    They must be a part of the extent that nobody feels, and the point that is named the farthest.
    """
    rounding = getattr(error, "rounding", None)
    if rounding is None:
        return False
    points = case.points if case.weights is None else case.points[case.weights > 0]
    extent = np.ptp(case.points, axis=0).max()
    steps = np.floor((points - points.min(axis=0)) / rounding.step)
    away = np.abs(case.points - np.median(case.points, axis=0)).max(axis=1)
    return (
        rounding.step <= extent / 2**20
        and away[rounding.row] >= 0.99 * away.max()
        and np.array_equal(case.points[rounding.row], rounding.place)
        # On either side of where a step is rounded up.
        and len(np.unique(steps, axis=0)) < 2 ** case.points.shape[1] * case.n_clusters
    )


# --- the parts of a verdict ----------------------------------------------------------------------


def _wrong_labels(case: Case, labels: Array, k: int, least: int = 0):
    n = len(case.points)
    if np.shape(labels) != (n,) or labels.min(initial=least) < least or labels.max(initial=0) >= k:
        yield Fault(FIGURE, f"labels of shape {np.shape(labels)} for {n} points and {k} clusters")


def _wrong_assignment(case: Case, result: Any):
    k, labels = case.n_clusters, result.labels
    may_stay = case.call == "assign_within_capacity"
    yield from _wrong_labels(case, labels, k, -1 if may_stay else 0)
    served = labels >= 0
    yield from _wrong_sizes(case, result, labels, k)
    if may_stay:
        yield from _wrong_choice(case, result, served)
        if not served.all() or case.weights is not None:
            return
    yield from _wrong_proof(case, result, case.arguments["centers"])


def _wrong_sizes(case: Case, result: Any, labels: Array, k: int):
    """Numbers and sums of clusters that are not those of the labels."""
    served = labels >= 0
    if not np.array_equal(result.sizes, np.bincount(labels[served], minlength=k)):
        yield Fault(FIGURE, f"sizes {result.sizes} are not those of the labels")
    if case.weights is None or result.weight_totals is None:
        return
    sums = cluster_sums(case.weights, labels, k)
    if any(
        abs(float(exact) - told) > ROUNDING * abs(float(exact)) * len(labels)
        for exact, told in zip(sums, result.weight_totals)
    ):
        yield Fault(FIGURE, f"weight totals {result.weight_totals} are not those of the labels")


def _wrong_choice(case: Case, result: Any, served: Array):
    """What is wrong with who is served, where centers take so much at most."""
    k, weights = case.n_clusters, case.weights
    capacities = np.broadcast_to(np.asarray(case.arguments["max_size"]), k)
    if weights is None:
        counts = np.bincount(result.labels[served], minlength=k)
        fits = min(len(served), int(capacities.sum()))
        if (counts > capacities).any() or served.sum() != fits:
            yield Fault(LIMIT, f"{served.sum()} of {fits} points served, in {counts}")
        elif served.sum() < len(served):
            yield from _wrong_unserved(case, result, capacities)
        return
    sums = cluster_sums(weights, result.labels, k)
    noise = _unit(result) * len(served)
    room = [Fraction(float(most)) - told for most, told in zip(capacities, sums)]
    if min(room) < -noise - Fraction(ROUNDING) * Fraction(float(capacities.max())):
        yield Fault(LIMIT, f"a center holds {-float(min(room))} too much")
    left = weights[~served]
    if len(left) and max(room) > Fraction(float(left.min())) + noise and left.min() > 0:
        yield Fault(LIMIT, f"there is room for {float(max(room))}; {left.min()} is left out")
    if result.cost < result.lower_bound:
        yield Fault(CERTIFICATE, f"the cost {result.cost} is below its bound {result.lower_bound}")


def _wrong_unserved(case: Case, result: Any, capacities: Array):
    """Who is left out, checked as an assignment with one more center."""
    centers = case.arguments["centers"]
    costs = _with_outside(lattice_costs(result, case.points, centers))
    sizes = np.append(capacities, len(costs) - int(capacities.sum())).tolist()
    labels = np.where(result.labels < 0, len(capacities), result.labels)
    yield from _wrong_optimum(costs, labels, sizes, sizes, result)
    if result.optimal:
        gap = result.coordinate_gap
        yield from better_than_claimed(case.points, centers, labels, sizes, sizes, gap, True)


def _wrong_clusters(case: Case, result: Any):
    k, labels = case.n_clusters, result.labels
    yield from _wrong_labels(case, labels, k)
    yield from _wrong_sizes(case, result, labels, k)
    weights = np.ones(len(labels)) if case.weights is None else case.weights
    empty = np.bincount(labels, minlength=k) == 0
    weightless = np.bincount(labels, weights=weights, minlength=k) == 0
    n_places = len(np.unique(case.points[weights > 0], axis=0))
    if empty.any():
        yield Fault(LIMIT, f"cluster {int(np.argmax(empty))} is empty")
    elif weightless.any() and (n_places >= k or case.call != "kmeans"):
        yield Fault(LIMIT, f"cluster {int(np.argmax(weightless))} holds no weight")
    else:
        yield from _wrong_centers(case, result, weights)
    if case.call == "constrained_kmeans":
        yield from _wrong_misses(case, result.assignment, k, 1)
        # Centers between two floats cannot be told exactly.
        exact = result.assignment.lattice.resolution > 4 * np.spacing(np.abs(case.points).max())
        if result.converged and not weightless.any() and exact:
            yield from _wrong_proof(case, result.assignment, result.centers)
    elif result.converged and not empty.any():
        yield from _not_nearest(case, labels, result.centers)


def _wrong_centers(case: Case, result: Any, weights: Array):
    """Centers that are not the means of their clusters, and the inertia."""
    points = case.points
    largest = float(np.abs(points).max())
    with np.errstate(over="ignore"):
        extent = float(np.ptp(points, axis=0).max())
    for cluster, center in enumerate(result.centers):
        rows = np.flatnonzero(result.labels == cluster)
        total = math.fsum(weights[rows])
        if total == 0 or not np.isfinite(extent):
            continue
        # Relative to a corner, so that huge coordinates do not overflow.
        mean = [
            math.fsum((w / total) * x for w, x in zip(weights[rows], points[rows, axis]))
            for axis in range(points.shape[1])
        ]
        if np.abs(np.array(mean) - center).max() > ROUNDING * (largest + extent):
            yield Fault(FIGURE, f"center {cluster} is {center}, the mean of its points {mean}")
            return
    exact = sum(
        Fraction(float(weights[row]))
        * sum(
            (Fraction(float(x)) - Fraction(float(c))) ** 2
            for x, c in zip(points[row], result.centers[label])
        )
        for row, label in enumerate(result.labels)
    )
    noise = Fraction(float(math.fsum(weights))) * Fraction(largest) ** 2 * Fraction(1e-30)
    error = abs(exact - Fraction(float(result.inertia))) if np.isfinite(result.inertia) else exact
    # Coordinates are known to the last bit only, relative to where they are.
    if error > Fraction(1e-6) * exact + noise and exact > Fraction(1e-290):
        yield Fault(FIGURE, f"the inertia is {result.inertia}, not that of the centers")


def _not_nearest(case: Case, labels: Array, centers: Array):
    """Points that have a clearly nearer center, although the run converged."""
    yield from _not_cheapest(case.points, labels, centers, [0.0] * len(centers))


def _wrong_prediction(case: Case, labels: Array):
    yield from _wrong_labels(case, labels, case.n_clusters)
    centers = case.arguments["centers"]
    prices = case.arguments.get("prices", np.zeros(len(centers))).tolist()
    yield from _not_cheapest(case.points, labels, centers, prices)


def _not_cheapest(points: Array, labels: Array, centers: Array, prices: list[float]):
    """Points that cost less, by squared distance minus price, at another center.

    Distances are compared with coordinates rounded to 2**-25 of the extent of the points and of
    the centers that matter; of many dimensions to 2**-23.
    """
    rows = np.arange(min(len(points), LP_VARIABLES // len(centers)))
    squares, unit = user_costs(points[rows], centers)
    costs = squares - np.array([Fraction(price) / unit for price in prices], dtype=object)
    best = costs.argmin(axis=1)
    matter = np.unique(np.concatenate([labels, best]))
    extent = np.ptp(np.concatenate([points, np.asarray(centers)[matter]]), axis=0).max()
    rounding = 0.5 ** (24 if points.shape[1] < 5 else 22) * extent * points.shape[1] ** 0.5
    for row in rows:
        late = float((costs[row, labels[row]] - costs[row, best[row]]) * unit)
        far = [math.sqrt(squares[row, j] * unit) for j in (labels[row], best[row])]
        if late > 2 * rounding * (sum(far) + rounding):
            yield Fault(OPTIMAL, f"point {row} costs {late:.6g} less at center {best[row]}")
            return


def _wrong_quality(case: Case, result: Any):
    """Figures by their definitions, point by point."""
    points, labels = case.points.tolist(), case.arguments["labels"].tolist()
    weights = [1.0] * len(points) if case.weights is None else case.weights.tolist()
    k = max(labels) + 1
    members = [[row for row, label in enumerate(labels) if label == j] for j in range(k)]
    told = result.silhouette.score, result.calinski_harabasz, result.davies_bouldin
    right = (
        _silhouette(points, labels, members) if k > 1 else math.nan,
        _pseudo_f(points, weights, members),
        _davies_bouldin(points, weights, members),
    )
    names = "silhouette", "Calinski-Harabasz", "Davies-Bouldin"
    for name, one, other in zip(names, told, right):
        same = one == other or (math.isnan(one) and math.isnan(other))
        if not same and not abs(one - other) <= 1e-6 * max(abs(other), 1e-3):
            yield Fault(FIGURE, f"{name} is {one}, by its definition {other}")


def _silhouette(points: list, labels: list, members: list) -> float:
    values = []
    for row, label in enumerate(labels):
        if len(members[label]) == 1:
            values.append(0.0)
            continue
        far = [math.fsum(math.dist(points[row], points[i]) for i in rows) for rows in members]
        a = far[label] / (len(members[label]) - 1)
        b = min(far[j] / len(rows) for j, rows in enumerate(members) if j != label)
        values.append((b - a) / max(a, b) if max(a, b) > 0 else 0.0)
    return math.fsum(values) / len(values)


def _means(points: list, weights: list, rows: list) -> tuple[Fraction, list[Fraction]]:
    total = sum(Fraction(weights[row]) for row in rows)
    axes = range(len(points[0]))
    return total, [
        sum(Fraction(weights[row]) * Fraction(points[row][axis]) for row in rows) / total
        for axis in axes
    ]


def _squares(points: list, weights: list, rows: list, mean: list[Fraction]) -> Fraction:
    return sum(
        Fraction(weights[row]) * sum((Fraction(x) - m) ** 2 for x, m in zip(points[row], mean))
        for row in rows
    )


def _pseudo_f(points: list, weights: list, members: list) -> float:
    n, k = len(points), len(members)
    if k < 2 or k == n:
        return math.nan
    within, between = Fraction(0), Fraction(0)
    _, overall = _means(points, weights, range(n))
    for rows in members:
        total, mean = _means(points, weights, rows)
        within += _squares(points, weights, rows, mean)
        between += total * sum((m - o) ** 2 for m, o in zip(mean, overall))
    return float(between / (k - 1) / (within / (n - k))) if within else math.inf


def _davies_bouldin(points: list, weights: list, members: list) -> float:
    k = len(members)
    if k < 2:
        return math.nan
    means, spreads = [], []
    for rows in members:
        total, mean = _means(points, weights, rows)
        means.append(mean)
        spreads.append(
            math.fsum(
                weights[row]
                * math.hypot(*(float(Fraction(x) - m) for x, m in zip(points[row], mean)))
                for row in rows
            )
            / float(total)
        )
    worst = []
    for i in range(k):
        ratios = []
        for j in range(k):
            apart = math.hypot(*(float(a - b) for a, b in zip(means[i], means[j])))
            if j != i:
                ratios.append((spreads[i] + spreads[j]) / apart if apart else math.inf)
        worst.append(max(ratios))
    return sum(worst) / k


def _wrong_scaling(case: Case, result: Any):
    """Middle and spread of each column by their definitions."""
    values, method = case.arguments["values"], case.arguments["method"]
    for axis, column in enumerate(values.T.tolist()):
        ordered, n = sorted(map(Fraction, column)), len(column)
        mean = sum(ordered) / n
        deviation = math.sqrt(sum((x - mean) ** 2 for x in ordered) / n)
        middle, spread = {
            "z-score": (mean, deviation),
            "min-max": (ordered[0], ordered[-1] - ordered[0]),
            "robust": (
                _quantile(ordered, Fraction(1, 2)),
                _quantile(ordered, Fraction(3, 4)) - _quantile(ordered, Fraction(1, 4)),
            ),
        }[method]
        if ordered[0] == ordered[-1]:
            spread = 0
        elif spread == 0:
            spread = deviation
        # The middle counts in units of the spread.
        told = float(result.middle[axis]), float(result.spread[axis])
        rounding = 1e-9 * float(spread) + 1e-13 * float(max(map(abs, ordered)))
        if method == "robust":
            rounding = 1e-9 * float(spread) + 1e-13 * abs(float(middle))
        if abs(told[0] - float(middle)) > rounding or abs(told[1] - float(spread)) > rounding:
            yield Fault(
                FIGURE, f"column {axis}: {told}, right are {float(middle)}, {float(spread)}"
            )


def _quantile(ordered: list[Fraction], share: Fraction) -> Fraction:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


# --- sizes and sums ------------------------------------------------------------------------------


def cluster_sums(weights: Array, labels: Array, k: int) -> list[Fraction]:
    """The exact weight of each cluster."""
    result = [Fraction(0)] * k
    for weight, label in zip(weights.tolist(), labels.tolist()):
        if label >= 0:
            result[label] += Fraction(weight)
    return result


def limits(case: Case, k: int, least: int) -> tuple[list[Fraction], list[Fraction]]:
    """The least and the most that each cluster may hold, as the call asks for."""
    weights, given = case.weights, case.arguments
    total, unit = Fraction(case.n_points), Fraction(1)
    if weights is not None:
        decimals = [Fraction(repr(weight)) for weight in weights.tolist() if weight > 0]
        total, unit = sum(decimals, Fraction(0)), _common_unit(decimals)
    low, high = given.get("min_size"), given.get("max_size")
    if low is None and high is None:
        if unit is None:
            return [total / k] * k, [total / k] * k
        return [total // unit // k * unit] * k, [-(-total // unit // k) * unit] * k
    smallest = Fraction(least if weights is None else 0)
    lows = [smallest] * k if low is None else _each(low, k)
    highs = [total] * k if high is None else _each(high, k)
    lows, highs = [max(one, smallest) for one in lows], [min(one, total) for one in highs]
    if unit is not None:
        # Whole points reach multiples only, if these can be met.
        least_ones = [_multiple(one, unit, math.ceil) for one in lows]
        most_ones = [_multiple(one, unit, math.floor) for one in highs]
        crossed = any(one > other for one, other in zip(least_ones, most_ones))
        if not crossed and sum(least_ones) <= total <= sum(most_ones):
            return least_ones, most_ones
    return lows, highs


def _common_unit(weights: list[Fraction]) -> Optional[Fraction]:
    """What decimal numbers of few digits, or equal ones, are multiples of."""
    if len(set(weights)) == 1:
        return weights[0]
    scale = 10**9
    if any((weight * scale).denominator > 1 for weight in weights):
        return None
    return Fraction(math.gcd(*(int(weight * scale) for weight in weights)), scale)


def _multiple(size: Fraction, unit: Fraction, to_integer: Callable[[Fraction], int]) -> Fraction:
    """A size as a multiple of a unit; what only rounding keeps from one is one."""
    parts, nearest = size / unit, round(size / unit)
    if abs(parts - nearest) <= Fraction(1, 10**12) * parts:
        return nearest * unit
    return to_integer(parts) * unit


def _each(value: Any, k: int) -> list[Fraction]:
    return [Fraction(repr(float(one))) for one in np.broadcast_to(np.asarray(value), k)]


def _wrong_misses(case: Case, result: Any, k: int, least: int):
    """Limits that are broken, or by another amount than is told."""
    lows, highs = limits(case, k, least)
    if case.weights is None:
        counts = np.bincount(result.labels, minlength=k).tolist()
        if any(not low <= count <= high for low, count, high in zip(lows, counts, highs)):
            yield Fault(LIMIT, f"sizes {counts} for {case.arguments}")
        return
    sums = cluster_sums(case.weights, result.labels, k)
    total = sum(sums, Fraction(0))
    noise = (len(case.points) + 2) * _unit(result) + Fraction(ROUNDING) * total / k
    heaviest = Fraction(float(case.weights.max()))
    for cluster, (low, told, high) in enumerate(zip(lows, sums, highs)):
        miss = max(told - high, Fraction(0)) - max(low - told, Fraction(0))
        if abs(miss) > heaviest + noise:
            yield Fault(LIMIT, f"cluster {cluster} misses its limit by {float(miss)}")
        told = float(result.bound_violations[cluster])
        if abs(miss - Fraction(told)) > noise:
            yield Fault(
                FIGURE,
                f"cluster {cluster} misses {float(miss)}, told {told}",
            )
        if result.optimal and abs(miss) > noise:
            yield Fault(CERTIFICATE, f"optimal, but cluster {cluster} misses {float(miss)}")


def _unit(result: Any) -> Fraction:
    """What an integer weight stands for."""
    return 1 / Fraction(float(result.weight_scale))


def _wrong_costs(case: Case, result: Any):
    """What is wrong with an assignment at given costs: all of it in integers of the result."""
    n, k = case.arguments["costs"].shape
    labels = result.labels
    leaves = "unassigned_cost" in case.arguments
    if np.shape(labels) != (n,) or labels.min() < (-1 if leaves else 0) or labels.max() >= k:
        yield Fault(FIGURE, f"labels of shape {np.shape(labels)} for {n} points and {k} centers")
        return
    yield from _wrong_sizes(case, result, labels, k)
    costs, allowed = _given_costs(case, result.cost_scale)
    own = np.where(labels < 0, k, labels)
    if not allowed[np.arange(n), own].all():
        yield Fault(LIMIT, "a point has a center that is not allowed")
        return
    weights = np.ones(n) if case.weights is None else case.weights
    amounts = [int(Fraction(w) * Fraction(float(result.weight_scale))) for w in weights.tolist()]
    cost = sum(int(costs[row, one]) * amounts[row] for row, one in enumerate(own.tolist()))
    if cost != result.cost:
        yield Fault(FIGURE, f"the cost of the labels is {cost}, told {result.cost}")
    lows, highs = _limits_of_costs(case, k, leaves)
    scale = Fraction(float(result.weight_scale))
    lows, highs = [low * scale for low in lows], [high * scale for high in highs]
    if case.weights is None:
        counts = np.bincount(own, minlength=len(lows))
        if any(not low <= count <= high for low, count, high in zip(lows, counts, highs)):
            yield Fault(LIMIT, f"sizes {counts.tolist()} for limits {lows}, {highs}")
        if not result.optimal:
            yield Fault(OPTIMAL, f"not verified: cost {result.cost}, bound {result.lower_bound}")
    prices = [int(price) for price in result.prices] + [0] * leaves
    # What is not allowed costs more than any path can gain.
    never = 4 * (len(prices) + 1) * (int(np.abs(costs).max()) + max(map(abs, prices)) + 1)
    costs = np.where(allowed, costs, never)
    bound = dual_bound(costs, amounts, prices, lows, highs)
    # Whole limits of whole weights: only sums in numbers that have no end are rounded.
    rounding = sum(map(abs, prices)) if case.weights is not None else 0
    if result.lower_bound > bound + rounding:
        yield Fault(CERTIFICATE, f"the prices prove {float(bound)}, told {result.lower_bound}")
    if result.optimal != (
        result.cost == result.lower_bound and not np.any(result.bound_violations)
    ):
        yield Fault(CERTIFICATE, f"optimal is {result.optimal}, which the bound does not say")
    if case.weights is None and n * costs.shape[1] <= LP_VARIABLES:
        best, least = _by_linear_program(costs, np.ones(n), lows, highs)
        if best is not None and allowed[np.arange(n), best].all() and _cost_of(costs, best) < cost:
            yield _cheaper(result, cost, _cost_of(costs, best))
        if least is not None and dual_bound(costs, amounts, least, lows, highs) > cost:
            yield Fault(LIMIT, "cheaper than what the limits allow")


def _can_be_met(case: Case) -> bool:
    """Whether numbers of points within the limits are possible with the pairs that are allowed."""
    costs, allowed = _given_costs(case, 1.0)
    lows, highs = _limits_of_costs(case, case.n_clusters, "unassigned_cost" in case.arguments)
    most = np.minimum([int(high) for high in highs], case.n_points)
    least = np.maximum([int(low) for low in lows], 0)
    rows, pairs = np.nonzero(allowed)
    if len(rows) == 0:
        return False
    variables = np.arange(len(rows))
    of_points, of_clusters = (
        sparse.csr_matrix((np.ones(len(rows)), (ends, variables)), shape=(size, len(rows)))
        for ends, size in zip((rows, pairs), costs.shape)
    )
    found = linprog(
        np.zeros(len(rows)),
        A_eq=of_points,
        b_eq=np.ones(case.n_points),
        A_ub=sparse.vstack([of_clusters, -of_clusters]),
        b_ub=np.concatenate([most, -least]),
        method="highs",
    )
    return bool(found.status == 0)


def _given_costs(case: Case, scale: float) -> tuple[Array, Array]:
    """Costs (n, k) in integers, with that of staying unassigned, and which pairs are allowed."""
    given = case.arguments["costs"]
    n, k = given.shape
    allowed = np.isfinite(given)
    for row, column in case.arguments.get("forbidden", ()):
        allowed[row, column] = False
    costs = np.rint(np.where(allowed, given, 0.0) * scale)
    if "current" in case.arguments:
        current = case.arguments["current"]
        changes = (np.arange(k) != current[:, None]) & (current[:, None] >= 0)
        costs = costs + np.where(changes, np.rint(case.arguments["change_cost"] * scale), 0.0)
    if "unassigned_cost" in case.arguments:
        outside = np.rint(case.arguments["unassigned_cost"] * scale)
        costs = np.concatenate([costs, np.full((n, 1), outside)], axis=1)
        allowed = np.concatenate([allowed, np.ones((n, 1), dtype=bool)], axis=1)
    return costs.astype(np.int64), allowed


def _limits_of_costs(case: Case, k: int, leaves: bool) -> tuple[list[Fraction], list[Fraction]]:
    """Limits of all centers, and of none for those that stay unassigned."""
    given = case.arguments
    if leaves:
        total = (
            Fraction(case.n_points) if case.weights is None else Fraction(float(case.weights.sum()))
        )
        low, high = given.get("min_size"), given.get("max_size")
        lows = [Fraction(0)] * k if low is None else _each(low, k)
        highs = [total] * k if high is None else _each(high, k)
        return [*lows, Fraction(0)], [*highs, total]
    return limits(case, k, 0)


# --- costs ----------------------------------------------------------------------------------------


def lattice_costs(result: Any, points: Array, centers: Array) -> Array:
    """Squared distances (n, k) on the lattice of a result: exact integers."""
    lattice = result.lattice
    on = [
        (np.rint((part - lattice.origin) * lattice.scale) - lattice.half).astype(np.int64)
        for part in (points, np.asarray(centers))
    ]
    longest = int(max(np.abs(part).max() for part in on))
    if points.shape[1] * (2 * longest) ** 2 >= 2**62:
        on = [part.astype(object) for part in on]
    return sum((on[0][:, axis, None] - on[1][:, axis]) ** 2 for axis in range(points.shape[1]))


def user_costs(points: Array, centers: Array) -> tuple[Array, Fraction]:
    """Squared distances (n, k) of the user's coordinates, as exact integers of some unit."""
    # Floats are whole numbers of a power of two.
    parts = [np.frexp(np.asarray(part, dtype=float)) for part in (points, centers)]
    exponents = [int(e[m != 0].min(initial=1023)) - 53 for m, e in parts]
    least = min(exponents)
    whole = [
        np.array(
            [Fraction(x) / Fraction(2) ** least for x in np.ravel(part).tolist()], dtype=object
        )
        for part in (np.asarray(points, dtype=float), np.asarray(centers, dtype=float))
    ]
    whole = [
        np.array([x.numerator for x in part], dtype=object).reshape(-1, points.shape[1])
        for part in whole
    ]
    costs = sum(
        (whole[0][:, axis, None] - whole[1][:, axis]) ** 2 for axis in range(points.shape[1])
    )
    return costs, Fraction(4) ** least


def dual_bound(
    costs: Array, amounts: list[int], prices: list[int], lows: list[Any], highs: list[Any]
) -> Any:
    """What every assignment within the limits costs at least, by any prices: exact."""
    if costs.dtype == object or max(map(abs, prices)) > 2**61:
        reduced = costs.astype(object) - np.array(prices, dtype=object)
    else:
        reduced = costs - np.array(prices, dtype=np.int64)
    total = sum(int(least) * amount for least, amount in zip(reduced.min(axis=1), amounts))
    return total + sum(
        price * (low if price > 0 else high) for price, low, high in zip(prices, lows, highs)
    )


# --- optimality ----------------------------------------------------------------------------------


def _wrong_proof(case: Case, result: Any, centers: Array):
    """Limits, cost, bound and verdict of an assignment to centers."""
    k, least = len(centers), 1 if case.call == "constrained_kmeans" else 0
    if case.call == "assign":
        yield from _wrong_misses(case, result, k, least)
    costs = lattice_costs(result, case.points, centers)
    lows, highs = limits(case, k, least)
    if case.call == "assign_within_capacity":
        lows = [Fraction(0)] * k
        highs = _each(case.arguments["max_size"], k)
    if case.weights is None:
        bounds = [int(low) for low in lows], [int(high) for high in highs]
        yield from _wrong_optimum(costs, result.labels, *bounds, result)
        if result.optimal:
            gap = result.coordinate_gap
            yield from better_than_claimed(case.points, centers, result.labels, *bounds, gap)
    else:
        yield from _wrong_weighted_optimum(case, result, costs, lows, highs)


def _wrong_optimum(costs: Array, labels: Array, lows: Any, highs: Any, result: Any):
    """Cost, bound and optimality of numbers of points within limits (k,): exact."""
    n, k = costs.shape
    cost = _cost_of(costs, labels)
    if cost != result.cost:
        yield Fault(FIGURE, f"the cost of the labels is {cost}, told {result.cost}")
    prices = [int(price) for price in result.prices] + [0] * (k - len(result.prices))
    lows, highs = [int(low) for low in lows], [int(high) for high in highs]
    bound = dual_bound(costs, [1] * n, prices, lows, highs)
    if k > len(result.prices):
        # The price of being left out is the threshold, of which every value between may be told.
        prices[-1] = math.floor(result.threshold) if math.isfinite(result.threshold) else 0
        bound = max(
            dual_bound(costs, [1] * n, [*prices[:-1], price], lows, highs)
            for price in (-prices[-1], prices[-1], 0)
        )
    if bound < result.lower_bound:
        yield Fault(CERTIFICATE, f"the prices prove {bound}, told {result.lower_bound}")
    if not result.optimal:
        yield Fault(OPTIMAL, f"not verified: cost {result.cost}, bound {result.lower_bound}")
    if k**n <= BRUTE_FORCE:
        best = _least_by_brute_force(costs, lows, highs)
        if best is not None and best < cost:
            yield _cheaper(result, cost, best)
            return
    if n * k <= LP_VARIABLES and k > 1:
        best, least = _by_linear_program(costs, np.ones(n), lows, highs)
        if best is not None and _cost_of(costs, best) < cost:
            yield _cheaper(result, cost, _cost_of(costs, best))
        if least is not None and dual_bound(costs, [1] * n, least, lows, highs) > cost:
            yield Fault(LIMIT, "cheaper than what the limits allow")


def _cheaper(result: Any, cost: int, best: int) -> Fault:
    column = CERTIFICATE if result.optimal else OPTIMAL
    return Fault(column, f"it costs {cost}; another assignment within the limits {best}")


def _cost_of(costs: Array, labels: Array) -> int:
    return sum(int(cost) for cost in costs[np.arange(len(labels)), labels])


def _wrong_weighted_optimum(
    case: Case, result: Any, costs: Array, lows: list[Fraction], highs: list[Fraction]
):
    """The same for sums: what is proved holds for points that may be divided."""
    n, k = costs.shape
    scale, weights = Fraction(float(result.weight_scale)), case.weights
    # What weighs something counts for something.
    amounts = [max(round(Fraction(weight) * scale), weight > 0) for weight in weights.tolist()]
    cost = sum(int(costs[i, label]) * amounts[i] for i, label in enumerate(result.labels.tolist()))
    if cost != result.cost:
        yield Fault(FIGURE, f"the cost of the labels is {cost}, told {result.cost}")
    # Limits are rounded to the unit of the weights, and by what rounding has done to these.
    spare = n + 2 if any(Fraction(w) * scale != a for w, a in zip(weights.tolist(), amounts)) else 1
    prices = [int(price) for price in result.prices]
    rounding = spare * sum(map(abs, prices))
    bound = dual_bound(
        costs, amounts, prices, [low * scale for low in lows], [high * scale for high in highs]
    )
    # A computed limit is known to twelve digits.
    rounding += sum(abs(p) * h * scale for p, h in zip(prices, highs)) * Fraction(1, 10**11)
    if result.lower_bound > bound + rounding:
        yield Fault(CERTIFICATE, f"the prices prove {float(bound)}, told {result.lower_bound}")
    missed = np.any(result.bound_violations)
    if result.cost < result.lower_bound and not missed:
        yield Fault(CERTIFICATE, f"the cost {result.cost} is below its bound {result.lower_bound}")
    if result.optimal != (result.cost == result.lower_bound and not missed):
        yield Fault(CERTIFICATE, f"optimal is {result.optimal}, which the bound does not say")
    if result.n_fractional == 0 and not result.optimal:
        yield Fault(OPTIMAL, "no point was divided, and yet it is not optimal")
    if result.n_fractional >= max(k, 2):
        yield Fault(OPTIMAL, f"{result.n_fractional} points divided between {k} clusters")
    damage = _damage(costs, amounts, k)
    if result.cost > result.lower_bound + damage:
        yield Fault(OPTIMAL, f"{result.cost / max(result.lower_bound, 1)} times the bound")
    if n * k <= LP_VARIABLES and k > 1:
        total = float(sum(lows, Fraction(0)) + sum(highs, Fraction(0))) or 1.0
        _, least = _by_linear_program(
            costs,
            weights / total,
            [float(low) / total for low in lows],
            [float(high) / total for high in highs],
        )
        if least is not None:
            best = dual_bound(
                costs, amounts, least, [low * scale for low in lows], [h * scale for h in highs]
            )
            noise = spare * sum(map(abs, least)) + Fraction(ROUNDING) * abs(result.lower_bound)
            if best > result.lower_bound + noise:
                yield Fault(OPTIMAL, f"prices prove {float(best)}, told {result.lower_bound}")


def _damage(costs: Array, amounts: list[int], k: int) -> int:
    """What k whole points in wrong clusters may cost, and as many that make room for them."""
    widest = int((costs.max(axis=1) - costs.min(axis=1)).max())
    return 2 * sum(sorted(amounts)[-k:]) * widest


def better_than_claimed(
    points: Array,
    centers: Array,
    labels: Array,
    lows: list[int],
    highs: list[int],
    gap: float,
    may_stay: bool = False,
):
    """An assignment that is better by more than a share `gap`, in the user's coordinates."""
    n, k = len(points), len(lows)
    if k == 1 or n * k > LP_VARIABLES or not math.isfinite(gap):
        return
    costs, unit = user_costs(points, centers)
    if may_stay:
        costs = _with_outside(costs)
    best, _ = _by_linear_program(costs, np.ones(n), lows, highs)
    if best is None:
        return
    told, least = _cost_of(costs, labels), _cost_of(costs, best)
    # The last bits of the share itself are not told.
    if told > (1 + Fraction(gap) + Fraction(1, 10**12)) * least:
        yield Fault(
            CERTIFICATE,
            f"no better one by a share of {gap}, it says; in the user's coordinates it costs "
            f"{float(told * unit):.12g}, another one {float(least * unit):.12g}",
        )


def _with_outside(costs: Array) -> Array:
    """With one more center, which costs nothing from anywhere."""
    return np.concatenate([costs, np.zeros((len(costs), 1), dtype=costs.dtype)], axis=1)


def _least_by_brute_force(costs: Array, lows: list[int], highs: list[int]) -> Optional[int]:
    n, k = costs.shape
    every = np.array(list(itertools.product(range(k), repeat=n)))
    sizes = np.stack([(every == cluster).sum(axis=1) for cluster in range(k)], axis=1)
    kept = every[((sizes >= lows) & (sizes <= highs)).all(axis=1)]
    if len(kept) == 0:
        return None
    found = costs[np.arange(n), kept].astype(object).sum(axis=1)
    return int(min(found))


def _by_linear_program(
    costs: Array, amounts: Array, lows: list[Any], highs: list[Any]
) -> tuple[Optional[Array], Optional[list[int]]]:
    """Labels within the limits, and prices, both near the optimum; None where there are none.

    Labels are found only if no point is divided.
    """
    n, k = costs.shape
    # What all clusters cost more than the best one: the part that matters. Far points cost so
    # much that a solver would not see the others.
    relative = (costs - costs.min(axis=1)[:, None]).astype(object)
    some = np.sort(relative[relative > 0])
    if len(some) == 0:
        return None, None
    unit = int(some[len(some) // 2])
    relative = (np.minimum(relative, MOST_UNITS * unit) / unit).astype(float)
    rows, pairs = np.arange(n * k) // k, np.arange(n * k)
    of_points = sparse.csr_matrix((np.ones(n * k), (rows, pairs)))
    of_clusters = sparse.csr_matrix((np.ones(n * k), (pairs % k, pairs)))
    found = linprog(
        relative.ravel(),
        A_eq=of_points,
        b_eq=amounts,
        A_ub=sparse.vstack([of_clusters, -of_clusters]),
        b_ub=np.concatenate([np.array(highs, dtype=float), -np.array(lows, dtype=float)]),
        method="highs",
    )
    if found.status != 0:
        return None, None
    prices = None
    if hasattr(found, "ineqlin"):
        upper, lower = found.ineqlin.marginals[:k], found.ineqlin.marginals[k:]
        prices = [round(Fraction(price) * unit) for price in (upper - lower).tolist()]
    flow = found.x.reshape(n, k)
    labels = flow.argmax(axis=1)
    counts = np.bincount(labels, minlength=k)
    whole = (amounts == 1).all() and (counts >= lows).all() and (counts <= highs).all()
    return (labels if whole else None), prices
