"""Connected clusters: neighbors are read when all groups are planned, and clustered along."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Optional

import numpy as np

from .. import core
from ..bridge.layers.clustering import Reading
from ..bridge.log.connection import log_neighbors
from ..bridge.log.feedback import READ_UNTIL
from ..bridge.log.labels import named
from ..bridge.log.sentences import explain
from ..bridge.read.neighbors import LINKED, Contiguity, read_neighbors
from ..core import FAST, InfeasibleError, KMeansResult
from ..translation import tr
from .parameters import BARRIERS, LINKS, N_INIT, SEARCH
from .pipeline import Job
from .planning import Plan, refuse
from .readers import optional_source_of

#: Features times clusters up to which the cost of connection is computed: seconds.
MOST_PAIRS = 10_000_000
#: Starts at most, if their number is automatic, and the features that all of them have together.
MOST_STARTS, START_FEATURES = 10, 15_000
#: The share of coordinates by which distances may be off.
ROUNDED = 1e-14
#: Numbers of clusters that are tried, where the limits say how many; and where there may be more
#: than they say, because connected clusters of fewer do not meet the maximum.
MOST_TRIED, MOST_RAISED = 5, 20


def connected_plan(values: Any, plan: Plan) -> Plan:
    """The plan of a group as connected clusters are searched for."""
    starts = 1
    if plan.task.centers is None:
        automatic = min(MOST_STARTS, max(1, START_FEATURES // max(1, len(plan.task.points))))
        starts = values.search.n_init or automatic
    # The first tolerance is not widened: clusters that miss it are as near to it as they come.
    return replace(plan, n_starts=starts, is_improved=False, tolerances=plan.tolerances[:1])


def connected_plans(job: Job, reading: Reading, plans: list[Plan]) -> list[Plan]:
    """The same plans with the neighbors of each group.

    Raises
    ------
    QgsProcessingException
        If neighbors cannot be found, or islands do not allow what is asked for.
    """
    values, points = job.values, reading.points
    linked = values.islands == LINKED
    asked = Contiguity(
        values.contiguity,
        values.snap,
        linked,
        optional_source_of(job, BARRIERS),
        optional_source_of(job, LINKS),
    )
    neighbors = read_neighbors(
        *(job.source, points.ids, points.coordinates),
        reading.distance.places(points.coordinates),
        *([plan.task.group.rows for plan in plans], asked),
        *(reading.distance.full_turn, job.context.transformContext()),
        job.progress.part(READ_UNTIL, READ_UNTIL),
    )
    found, refused, n_islands, n_linked = [], [], 0, 0
    for plan in plans:
        graph = neighbors.graph(plan.task.group.rows, points.coordinates, False)
        if linked:
            n_linked += max(0, int(graph.components.max(initial=0)))
            graph = neighbors.graph(plan.task.group.rows, points.coordinates, True)
        n_own = int(graph.components.max(initial=-1)) + 1
        n_islands = max(n_islands, n_own)
        plan = replace(plan, graph=graph)
        try:
            if len(plan.task.points) and plan.task.centers is None:
                _check(values, plan)
        except InfeasibleError as error:
            refused.append((plan.task.group, str(explain(error, plan.task))))
        if n_own > 1 and not values.limits.is_given:
            # Clusters are as equal as each island allows.
            plan = replace(plan, bounds=(None, None))
        found.append(plan)
    refuse(points, refused)
    if values.search.search not in (FAST, 0):
        text = tr(
            "{search} has no effect if clusters must be connected. For a better result, raise "
            "{starts}."
        )
        job.feedback.pushInfo(text.format(search=named(SEARCH), starts=named(N_INIT)))
    log_neighbors(neighbors, n_islands, n_linked, job.feedback)
    return found


def _check(values: Any, plan: Plan) -> None:
    """Refuse a plan for which no number of clusters suits the islands."""
    last = None
    for n_clusters, (least, most) in _attempts(values, plan):
        try:
            core.check_islands(
                plan.graph,
                n_clusters,
                min_size=least,
                max_size=most,
                weights=plan.task.points.weights,
            )
        except InfeasibleError as error:
            last = last or error
        else:
            return
    if last is not None:
        raise last


def _attempts(values: Any, plan: Plan) -> list[tuple[int, tuple[Any, Any]]]:
    """Numbers of clusters with their limits; none without limits."""
    numbers = list(plan.candidates) or [plan.n_clusters]
    if not values.limits.is_given:
        return [(number, (None, None)) for number in numbers]
    if _may_rise(values, plan):
        # Each island has clusters of its own.
        sizes = np.bincount(plan.graph.components, plan.task.points.weights)
        least = int(np.ceil(sizes / values.limits.maximum).sum())
        numbers = sorted({max(number, least) for number in numbers})
    return [(number, values.limits.bounds(plan.task.load, number)) for number in numbers]


def _may_rise(values: Any, plan: Plan) -> bool:
    """Whether there may be more clusters than sizes ask for: as many as the maximum needs."""
    limits = values.limits
    return bool(plan.candidates) and limits.maximum is not None and not limits.minimum


def connected_of(values: Any, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
    """Connected clusters for a plan; limits that they miss are told in the result.

    Where the limits say how many clusters there are, the first number that meets them counts; of
    those tried, else, the one that misses them by least. If there is only a maximum, clusters are
    added by what is above it.
    """
    found: list[KMeansResult] = []
    tried, refusal = [], None
    attempts = _attempts(values, plan)
    most = MOST_RAISED if _may_rise(values, plan) else MOST_TRIED
    while attempts:
        n_clusters, bounds = attempts.pop(0)
        tried.append(n_clusters)
        try:
            result = _connected(values, plan, n_clusters, bounds, hooks)
        except InfeasibleError as error:
            refusal = refusal or error
            continue
        found.append(result)
        if not _missed(result) or len(found) == most:
            break
        if not attempts and _may_rise(values, plan):
            number = n_clusters + math.ceil(_missed(result) / values.limits.maximum)
            number = min(number, plan.task.load.n_counting)
            if number > n_clusters:
                attempts.append((number, values.limits.bounds(plan.task.load, number)))
    if not found and refusal is not None:
        raise refusal
    best = min(found, key=_missed)
    if best.connection is None:
        return best
    free = _free_inertia(values, plan, best, hooks["is_canceled"])
    connection = replace(best.connection, free_inertia=free, tried=tuple(tried))
    return replace(best, connection=connection)


def _connected(
    values: Any, plan: Plan, n_clusters: int, bounds: tuple[Any, Any], hooks: dict[str, Any]
) -> KMeansResult:
    """That many connected clusters."""
    points = plan.task.points
    return core.connected_kmeans(
        points.coordinates,
        n_clusters,
        plan.graph,
        min_size=bounds[0],
        max_size=bounds[1],
        weights=points.weights,
        tolerance=max(plan.tolerances, default=0.0),
        init=values.search.init if plan.task.centers is None else plan.task.centers.coordinates,
        n_init=plan.n_starts,
        max_iter=values.search.max_iter,
        seed=values.search.seed,
        **hooks,
    )


def _missed(result: KMeansResult) -> float:
    """By how much limits are missed, all together."""
    connection = result.connection
    return 0.0 if connection is None else float(np.abs(connection.bound_violations).sum())


def _free_inertia(
    values: Any, plan: Plan, result: KMeansResult, is_canceled: Any
) -> Optional[float]:
    """That of the best assignment to the same centers without connection.

    Sizes may be what they are with connection, besides what the limits allow. None if it takes
    long, or distances are nothing but what is left of rounding.
    """
    points, k = plan.task.points, len(result.centers)
    amounts = np.ones(len(points)) if points.weights is None else points.weights
    rounded = ROUNDED * float(np.abs(points.coordinates).max())
    if len(points) * k > MOST_PAIRS or result.inertia <= amounts.sum() * rounded**2:
        return None
    limits, least, most = values.limits, None, None
    if plan.tolerances:
        limits = replace(limits, tolerance=plan.tolerances[0])
    if limits.is_given:
        least, most = limits.bounds(plan.task.load, k)
    sizes = np.bincount(result.labels, points.weights, k)
    if least is None and most is None:
        least, most = sizes.sum() // k, -(-sizes.sum() // k)
    options: dict[str, Any] = {
        "min_size": None if least is None else np.minimum(least, sizes),
        "max_size": None if most is None else np.maximum(most, sizes),
        "weights": points.weights,
    }
    found = core.assign(points.coordinates, result.centers, **options, is_canceled=is_canceled)
    # On the lattice of the assignment small distances beside a large extent are none.
    squares = ((points.coordinates - result.centers[found.labels]) ** 2).sum(axis=1)
    return float(amounts @ squares)
