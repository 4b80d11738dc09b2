"""k-means with size constraints."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any, Callable, Optional, cast

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException

from .. import core
from ..bridge.layers.clustering import Clustering, Reading, Run
from ..bridge.log.connection import log_connection
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import figure
from ..bridge.log.sentences import no_number_of_clusters, tolerance_warnings
from ..bridge.read import numbers
from ..bridge.read.neighbors import CONTIGUITY_KINDS, NONE
from ..bridge.read.neighbors import ISLANDS as ISLAND_CHOICES
from ..bridge.style import ColoredLayer
from ..core import KMeansResult, SizeLimits, Tolerated
from ..translation import enumerated, tr
from .clustering import ClusteringAlgorithm
from .connected import connected_of, connected_plan, connected_plans
from .kmeans import kmeans_of
from .parameters import (
    ALLOW_UNASSIGNED,
    BARRIERS,
    CLUSTERS,
    CONTIGUITY,
    ISLANDS,
    LARGEST_DISTANCE,
    LARGEST_SEED,
    LINKS,
    MAX_DISTANCE,
    MAX_SIZE,
    MIN_SIZE,
    SNAP_DISTANCE,
    Definitions,
    allow_unassigned,
    boundary,
    centers_sink,
    cluster_sizes,
    clusters_or_sizes,
    contiguity,
    distance,
    field_names,
    groups,
    improvement,
    lines,
    max_distance,
    medoids,
    neighbors,
    never_split,
    report,
    search,
    sink,
    solver,
    source,
    weights,
    zero_weights,
    zones,
)
from .pipeline import Job
from .planning import Plan, Task
from .readers import is_given
from .report import Solve
from .values import (
    CommonValues,
    SearchValues,
    default_tolerances,
    read_common,
    read_limits,
    read_search,
    read_solver,
    reader,
)

#: More starts that are tried if the first result has features that are too far from their centers.
REACH_STARTS = 5


@dataclass(frozen=True)
class Values:
    """Parameter values of one run."""

    common: CommonValues
    search: SearchValues
    limits: SizeLimits
    solver: str
    contiguity: str
    islands: str
    snap: float
    max_distance: Optional[float]
    allow_unassigned: bool


class ConstrainedKMeans(ClusteringAlgorithm):
    """k clusters whose sizes keep within limits, each as compact as these allow."""

    ICON = "icon.svg"

    def name(self) -> str:
        return "constrainedkmeans"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Constrained k-means clustering")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Groups features into compact clusters of equal or limited size.")

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,"
            "minimum,maximum,limits,capacity,workload,districts,sectors,territories,zones,regions,"
            "group,partition,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Groups the features of a layer into compact clusters by their position, and keeps "
            "the sizes of the clusters within limits: a minimum, a maximum, a tolerance around the "
            "mean, or all of these. Without limits, all clusters get the same size (or differ by "
            "one). The size of a cluster is its number of features or, with a weight field, the "
            "sum of that field. Without limits, such sums are about equal."
        )

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: Sizes are within the limits (with weights, as closely as features that "
            "are never split allow). The assignment is optimal for the final centers: no exchange "
            "of features between clusters lowers the total squared distance to them, and the log "
            "reports whether this was verified. Every run ends. The same input, parameters and "
            "seed give the same clusters.\n\n"
            "Limitations: The result need not be the best of all clusterings, which would take far "
            "too long to find. More starts or another seed may find a better one."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from clusters_or_sizes()
        yield from weights(
            tr(
                "The size of a cluster is then the sum of this field, the limits apply to these "
                "sums, and centers are weighted means. The sum is written as CLUSTER_WEIGHT."
            )
            + " "
            + never_split()
        )
        yield from cluster_sizes()
        yield from max_distance(
            tr(
                "A center moves away from the mean of its cluster if that brings all of its "
                "features within this distance. If no start ends with every feature within it, "
                "the run writes nothing and says which distance it reached. Then ask for more "
                "clusters, or allow a larger distance."
            )
        )
        yield from allow_unassigned(
            tr(
                "If no start ends with every feature within {most}, leave features unassigned, "
                "with NULL in the new fields: for the final centers, as few as possible (with "
                "weights, as little weight as possible). Clusters then keep {maximum} and "
                "{minimum}; if the minimum is empty, they may be of any smaller size."
            ).format(most=label(MAX_DISTANCE), maximum=label(MAX_SIZE), minimum=label(MIN_SIZE)),
            optional=True,
        )
        yield from groups()
        yield from contiguity()
        yield from zero_weights()
        yield from neighbors()
        yield from boundary()
        yield from field_names()
        yield from search()
        yield from improvement()
        yield from distance()
        yield from solver()
        yield from sink()
        yield from zones()
        yield from centers_sink()
        yield from report()
        yield from lines()
        yield from medoids()

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        limits = read_limits(given)
        search = read_search(self, parameters, context)
        sizes_tell = limits.maximum or limits.minimum
        if search.n_clusters is None and not search.from_layer and not sizes_tell:
            raise QgsProcessingException(no_number_of_clusters())
        values = Values(
            common=read_common(self, parameters, context),
            search=search,
            limits=limits,
            solver=read_solver(given),
            contiguity=given(numbers.choice, CONTIGUITY, CONTIGUITY_KINDS),
            islands=given(numbers.choice, ISLANDS, ISLAND_CHOICES),
            snap=given(numbers.number, SNAP_DISTANCE, 0) or 0.0,
            max_distance=given(numbers.number, MAX_DISTANCE, 0, LARGEST_DISTANCE),
            allow_unassigned=given(numbers.yes_or_no, ALLOW_UNASSIGNED),
        )
        if values.max_distance is not None and values.contiguity != NONE:
            text = tr(
                "{distance} and {contiguity} cannot be combined: features that are too far away "
                "may be what connects a cluster. Leave {distance} empty, or set {contiguity} to 0."
            )
            raise QgsProcessingException(
                text.format(distance=named(MAX_DISTANCE), contiguity=named(CONTIGUITY))
            )
        return values

    def plan(self, values: Values, task: Task) -> Plan:
        plan = constrained_plan(values, task)
        return plan if values.contiguity == NONE else connected_plan(values, plan)

    def solve(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        result, bounds = _clustered(values, plan, hooks)
        if values.max_distance is None:
            return result
        return _within_reach(values, plan, values.max_distance, bounds, result, hooks)

    def max_distance(self, values: Values) -> Optional[float]:
        return values.max_distance

    def limits_as_set(self, values: Values) -> str:
        far = ""
        if values.max_distance is not None:
            far = f"{named(MAX_DISTANCE)}: {figure(values.max_distance)}"
        return enumerated(filter(None, (super().limits_as_set(values), far)))

    def plans(self, job: Job, reading: Reading) -> list[Plan]:
        if job.values.allow_unassigned and job.values.max_distance is None:
            text = tr("{parameter} is not used, because {distance} is empty.")
            job.feedback.pushWarning(
                text.format(parameter=named(ALLOW_UNASSIGNED), distance=named(MAX_DISTANCE))
            )
        plans = super().plans(job, reading)
        if job.values.contiguity == NONE:
            for name in (BARRIERS, LINKS):
                if is_given(job, name):
                    text = tr("{parameter} is not used, because clusters need not be connected.")
                    job.feedback.pushWarning(text.format(parameter=named(name)))
            return plans
        return connected_plans(job, reading, plans)

    def conclude(
        self, job: Job, outcome: Run, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        found = super().conclude(job, outcome, results, layers)
        if job.values.contiguity != NONE:
            log_connection(outcome, job.values.limits.is_given, job.feedback)
        return found

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (*super().number_outputs(), ("UNASSIGNED", tr("Unassigned features")))

    def numbers(self, clustering: Clustering) -> dict[str, Any]:
        n_left = len(clustering.points) - len(clustering.assigned)
        return {**super().numbers(clustering), "UNASSIGNED": n_left}

    def free_solver(self, values: Values) -> Optional[Solve]:
        # What is left unassigned has no distance: there is nothing to compare with.
        return None if self._may_leave(values) else partial(kmeans_of, values)

    def _may_leave(self, values: Values) -> bool:
        return values.allow_unassigned and values.max_distance is not None


def constrained_plan(values: Any, task: Task) -> Plan:
    """The Plan within bounds on sizes, for parameter values with `search` and `limits`.

    Raises
    ------
    ClusteringError
        If the bounds cannot be kept.
    """
    search, load = values.search, task.load
    candidates = range(0)
    if task.centers is not None:
        n_clusters = search.clusters_from(task.centers)
    else:
        n_clusters = search.n_clusters
        if n_clusters is None:
            candidates = values.limits.clusters(load)
            n_clusters = candidates[0]
    bounds = values.limits.bounds(load, n_clusters)
    effort = search.effort(task, n_clusters, limited=True)
    tolerated = values.limits.tolerated(load, n_clusters)
    warnings = tolerance_warnings(tolerated, task.points.ids, alone=True)
    return Plan(
        *(task, n_clusters, bounds, effort.n_init, effort.n_tries > 0, candidates),
        tolerances=default_tolerances(values.limits, load, n_clusters),
        warnings=warnings,
        sized=True,
    )


def constrained_of(values: Any, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
    """KMeansResult within bounds, for values with `search`, `limits` and `solver`.

    Raises
    ------
    QgsProcessingException
        If whole features do not allow any of the numbers of clusters.
    """
    return _clustered(values, plan, hooks)[0]


def _clustered(
    values: Any, plan: Plan, hooks: dict[str, Any]
) -> tuple[KMeansResult, tuple[Any, Any]]:
    """The same, with the smallest and the largest sizes that it was made with."""
    if plan.graph is not None:
        return connected_of(values, plan, hooks), (None, None)
    load = plan.task.load
    for n_clusters, limits in _attempts(values.limits, plan):
        bounds: tuple[Any, Any] = limits.bounds(load, n_clusters)
        lower, upper = bounds
        result: Any = core.constrained_kmeans(
            plan.task.points.coordinates,
            n_clusters,
            weights=plan.task.points.weights,
            min_size=lower,
            max_size=upper,
            solver=values.solver,
            **values.search.core_options(plan.task.centers),
            **hooks,
        )
        tolerated = limits.tolerated(load, n_clusters)
        if tolerated is not None:
            result, bounds = _within_tolerance(values, tolerated, plan, bounds, result, hooks)
        if not _misses(result):
            return result, bounds
    if not plan.candidates:
        return result, bounds
    raise QgsProcessingException(
        tr(
            "No number of clusters from {first} to {last} meets the limits, because features are "
            "never split. Lower {minimum}, raise {maximum}, or set {clusters}."
        ).format(
            first=plan.candidates[0],
            last=plan.candidates[-1],
            minimum=named(MIN_SIZE),
            maximum=named(MAX_SIZE),
            clusters=named(CLUSTERS),
        )
    )


def _within_reach(
    values: Values,
    plan: Plan,
    limit: float,
    bounds: tuple[Any, Any],
    result: KMeansResult,
    hooks: dict[str, Any],
) -> KMeansResult:
    """Clusters in which no feature is too far from its center, from this result or another start.

    If features may stay unassigned, those of the start that leaves the least weight.

    Raises
    ------
    QgsProcessingException
        If none of them ends so.
    """
    points, reached, is_small = plan.task.points, math.inf, False
    sizes = {"min_size": bounds[0], "max_size": bounds[1], "weights": points.weights}
    # There is one wherever a distance is limited.
    is_canceled, measure_to = hooks["is_canceled"], cast(Any, plan.measure_to)
    best: Optional[KMeansResult] = None
    every = np.arange(len(points.coordinates))
    for found in chain([result], _other_starts(values, plan, result, sizes, is_canceled)):
        measure = measure_to(found.centers)
        reached = min(reached, float(measure.lengths(every, found.labels).max()))
        try:
            kept = core.keep_within_reach(
                points.coordinates,
                found,
                limit,
                **sizes,
                smallest=(values.limits.minimum or 0) if values.allow_unassigned else None,
                measure_to=measure_to,
                placed=plan.placed,
                is_canceled=is_canceled,
            )
        except core.TooFarError as error:
            reached = min(reached, error.least)
        except core.InfeasiblePairsError:
            is_small = True
        else:
            if best is None or _rank(kept) < _rank(best):
                best = kept
            if not _rank(best)[0]:
                break
    if best is not None:
        return best
    text = tr(
        "{parameter} is {limit}, but in the results of all starts some features are farther from "
        "their centers. The smallest distance that this search reached is {reached}. Ask for more "
        "clusters, or raise {parameter}."
    )
    if is_small:
        text = tr(
            "{parameter} is {limit}, but in the results of all starts some centers have fewer "
            "features within it than their minimum size. Lower {minimum}, or raise {parameter}."
        )
    raise QgsProcessingException(
        text.format(
            parameter=named(MAX_DISTANCE),
            limit=figure(limit),
            reached=repr(reached),
            minimum=named(MIN_SIZE),
        )
    )


def _rank(result: KMeansResult) -> tuple[float, float]:
    """What is left without a cluster, and the inertia of the others."""
    return (0 if result.assignment is None else result.assignment.surplus), result.inertia


def _other_starts(
    values: Values,
    plan: Plan,
    result: KMeansResult,
    sizes: dict[str, Any],
    is_canceled: Callable[[], bool],
) -> Iterator[KMeansResult]:
    """More clusterings, if centers are not given: first from centers that are far apart."""
    if plan.task.centers is not None:
        return
    seed = values.search.seed
    for number, init in enumerate(("farthest", *["k-means++"] * (REACH_STARTS - 1)), 1):
        yield core.constrained_kmeans(
            plan.task.points.coordinates,
            len(result.centers),
            **sizes,
            init=init,
            max_iter=values.search.max_iter,
            seed=(seed + number) % (LARGEST_SEED + 1),
            is_canceled=is_canceled,
        )


def _attempts(limits: SizeLimits, plan: Plan) -> Iterator[tuple[int, SizeLimits]]:
    """Numbers of clusters with limits: the first that whole features meet are those of the run."""
    if plan.tolerances:
        for percent in plan.tolerances:
            yield plan.n_clusters, replace(limits, tolerance=percent)
    else:
        for n_clusters in plan.candidates or [plan.n_clusters]:
            yield n_clusters, limits


def _within_tolerance(
    values: Any,
    tolerated: Tolerated,
    plan: Plan,
    bounds: tuple[Any, Any],
    result: KMeansResult,
    hooks: dict[str, Any],
) -> tuple[KMeansResult, tuple[Any, Any]]:
    """A result in which features that are too heavy for the tolerance widen it for no other.

    Light features beside a heavy one may find no room elsewhere: then its cluster may exceed its
    weight by the tolerance of the others.
    """
    n_clusters, found = len(result.centers), result
    lower, upper = (np.full(n_clusters, bound) for bound in bounds)
    of_each = tolerated.bounds_of_each(result.labels, lower, upper)
    if of_each is None:
        return result, bounds
    lower, upper = of_each
    for spare in (0, (tolerated.upper - tolerated.lower) / 2):
        upper[result.labels[tolerated.heavy]] += spare
        try:
            found = core.constrained_kmeans(
                plan.task.points.coordinates,
                n_clusters,
                weights=plan.task.points.weights,
                min_size=lower,
                max_size=upper,
                init=result.centers,
                max_iter=values.search.max_iter,
                solver=values.solver,
                **hooks,
            )
        except core.InfeasibleSizesError:
            # A minimum or maximum beside the tolerance leaves no room for that.
            return found, bounds
        if not _misses(found):
            break
    return found, (lower, upper)


def _misses(result: Any) -> bool:
    """Whether sums of whole features miss a limit."""
    return bool(result.assignment.bound_violations.any())
