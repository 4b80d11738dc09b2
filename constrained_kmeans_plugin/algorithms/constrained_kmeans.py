"""k-means with size constraints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException

from .. import core
from ..bridge.layers.clustering import Reading, Run
from ..bridge.log.connection import log_connection
from ..bridge.log.labels import named
from ..bridge.log.sentences import no_number_of_clusters, tolerance_warnings
from ..bridge.read import numbers
from ..bridge.read.neighbors import CONTIGUITIES, NONE
from ..bridge.read.neighbors import ISLANDS as ISLAND_CHOICES
from ..bridge.style import ColoredLayer
from ..core import KMeansResult, SizeLimits, Tolerated
from ..translation import tr
from .clustering import ClusteringAlgorithm
from .connected import connected_of, connected_plan, connected_plans, free_inertia
from .kmeans import kmeans_of
from .parameters import (
    BARRIERS,
    CLUSTERS,
    CONTIGUITY,
    ISLANDS,
    LINKS,
    MAX_SIZE,
    MIN_SIZE,
    SNAP_DISTANCE,
    Definitions,
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
        return Values(
            common=read_common(self, parameters, context),
            search=search,
            limits=limits,
            solver=read_solver(given),
            contiguity=given(numbers.choice, CONTIGUITY, CONTIGUITIES),
            islands=given(numbers.choice, ISLANDS, ISLAND_CHOICES),
            snap=given(numbers.number, SNAP_DISTANCE, 0),
        )

    def plan(self, values: Values, task: Task) -> Plan:
        plan = constrained_plan(values, task)
        return plan if values.contiguity == NONE else connected_plan(values, plan)

    def solve(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        return constrained_of(values, plan, hooks)

    def all_plans(self, job: Job, reading: Reading) -> list[Plan]:
        plans = super().all_plans(job, reading)
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
            free = free_inertia(job.values, outcome, job.progress.is_canceled)
            log_connection(outcome, job.values.limits.is_given, free, job.feedback)
        return found

    def free_solver(self, values: Values) -> Solve:
        return partial(kmeans_of, values)


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
    n_starts = search.starts(task, n_clusters, limited=True)
    is_improved = search.is_improved(task, n_clusters, limited=True)
    tolerated = values.limits.tolerated(load, n_clusters)
    warnings = tolerance_warnings(tolerated, task.points.ids, alone=True)
    return Plan(
        *(task, n_clusters, bounds, n_starts, is_improved, candidates),
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
    if plan.graph is not None:
        return connected_of(values, plan, hooks)
    load = plan.task.load
    for n_clusters, limits in _attempts(values.limits, plan):
        lower, upper = limits.bounds(load, n_clusters)
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
            result = _within_tolerance(values, tolerated, plan, (lower, upper), result, hooks)
        if not _misses(result):
            return result
    if not plan.candidates:
        return result
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
    bounds: tuple[Optional[float], Optional[float]],
    result: KMeansResult,
    hooks: dict[str, Any],
) -> KMeansResult:
    """A result in which features that are too heavy for the tolerance widen it for no other.

    Light features beside a heavy one may find no room elsewhere: then its cluster may exceed its
    weight by the tolerance of the others.
    """
    n_clusters, found = len(result.centers), result
    lower, upper = (np.full(n_clusters, bound) for bound in bounds)
    of_each = tolerated.bounds_of_each(result.labels, lower, upper)
    if of_each is None:
        return result
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
            return found
        if not _misses(found):
            break
    return found


def _misses(result: Any) -> bool:
    """Whether sums of whole features miss a limit."""
    return bool(result.assignment.bound_violations.any())
