"""k-means with size constraints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException

from .. import core
from ..bridge.log.sentences import no_number_of_clusters, tolerance_warnings
from ..core import KMeansResult, Load, SizeLimits
from ..translation import tr
from .clustering import ClusteringAlgorithm
from .kmeans import kmeans_of
from .parameters import (
    Definitions,
    centers_sink,
    cluster_sizes,
    clusters_or_sizes,
    fields_and_sink,
    groups,
    how_to_solve,
    initial_centers,
    report,
    solver,
    source,
    swaps,
    weights,
    zones,
)
from .planning import Plan, Task
from .values import (
    CommonValues,
    SearchValues,
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


class ConstrainedKMeans(ClusteringAlgorithm):
    """k clusters whose sizes keep within bounds, each as compact as these allow."""

    ICON = "icon.svg"

    def name(self) -> str:
        return "constrainedkmeans"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Constrained k-means clustering")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Groups features into compact clusters of equal or bounded size.")

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,constrained,balanced,equal,same size,size,"
            "minimum,maximum,capacity,districts,territories,zones,group,partition,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Groups the features of a layer into a given number of clusters by their position, "
            "with as many features in each as you ask for: at least a minimum, at most a "
            "maximum, within a tolerance of the mean, or all of these together. Without any of "
            "them all clusters get the same size (or differ by one). With a weight field, sums "
            "of it take the place of the number of features."
        )

    def what_it_promises(self) -> str:
        return tr(
            "What is promised: sizes within the bounds; an assignment that is optimal for the "
            "final centers, so that no exchange of features between clusters lowers the sum of "
            "squared distances to them (the log says whether this was verified); every run "
            "ends; the same input, parameters and seed give the same clusters. What is not: "
            "the best of all clusterings, over all centers. Finding that one would "
            "take far too long; more starts and other seeds may find a better one."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from clusters_or_sizes()
        yield from cluster_sizes()
        yield from how_to_solve()
        yield from solver()
        yield from fields_and_sink()
        yield from groups()
        yield from initial_centers()
        yield from centers_sink()
        yield from zones()
        yield from report()
        yield from weights()
        yield from swaps()

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
        )

    def plan(self, values: Values, task: Task) -> Plan:
        return constrained_plan(values, task)

    def solve(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        return constrained_of(values, plan, hooks)

    def solve_freely(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        return kmeans_of(values, plan, hooks)


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
    n_starts = search.starts(task, n_clusters)
    tolerated = values.limits.tolerated(load, n_clusters)
    warnings = tolerance_warnings(tolerated, task.points.ids, alone=True)
    return Plan(
        task, n_clusters, bounds, n_starts, search.n_swaps, candidates, warnings, sized=True
    )


def constrained_of(values: Any, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
    """KMeansResult within bounds, for values with `search`, `limits` and `solver`.

    Raises
    ------
    QgsProcessingException
        If whole features do not allow any of the numbers of clusters.
    """
    load = plan.task.load
    for n_clusters in plan.candidates or [plan.n_clusters]:
        lower, upper = values.limits.bounds(load, n_clusters)
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
        result = _within_tolerance(values, load, plan, (lower, upper), result, hooks)
        if not plan.candidates or not result.assignment.bound_violations.any():
            return result
    raise QgsProcessingException(
        tr(
            "With whole features no number of clusters from {first} to {last} meets the "
            "sizes. Lower the minimum, raise the maximum, or give the number of clusters."
        ).format(first=plan.candidates[0], last=plan.candidates[-1])
    )


def _within_tolerance(
    values: Any,
    load: Load,
    plan: Plan,
    bounds: tuple[Optional[float], Optional[float]],
    result: KMeansResult,
    hooks: dict[str, Any],
) -> KMeansResult:
    """A result in which features that are too heavy for the tolerance widen it for no other."""
    n_clusters = len(result.centers)
    tolerated = values.limits.tolerated(load, n_clusters)
    if tolerated is None:
        return result
    lower, upper = (np.full(n_clusters, bound) for bound in bounds)
    of_each = tolerated.bounds_of_each(result.labels, lower, upper)
    if of_each is None:
        return result
    try:
        return core.constrained_kmeans(
            plan.task.points.coordinates,
            n_clusters,
            weights=plan.task.points.weights,
            min_size=of_each[0],
            max_size=of_each[1],
            init=result.centers,
            max_iter=values.search.max_iter,
            solver=values.solver,
            **hooks,
        )
    except core.InfeasibleSizesError:
        # A minimum or maximum beside the tolerance leaves no room for that.
        return result
