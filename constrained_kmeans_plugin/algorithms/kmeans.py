"""Standard k-means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException

from .. import core
from ..bridge.log.sentences import no_number_of_clusters
from ..bridge.read import numbers
from ..core import KMeansResult
from ..translation import tr
from .clustering import ClusteringAlgorithm
from .parameters import (
    ALGORITHM,
    Definitions,
    boundary,
    centers_sink,
    clusters,
    distance,
    field_names,
    groups,
    improvement,
    lines,
    lloyd_or_batches,
    medoids,
    report,
    search,
    sink,
    source,
    weights,
    zero_weights,
    zones,
)
from .planning import Plan, Task
from .values import CommonValues, SearchValues, read_common, read_search, reader


@dataclass(frozen=True)
class Values:
    """Parameter values of one run."""

    common: CommonValues
    search: SearchValues
    algorithm: str


class KMeans(ClusteringAlgorithm):
    """k clusters of any size, each as compact as possible."""

    ICON = "kmeans.svg"

    def name(self) -> str:
        return "kmeans"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("K-means clustering")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Groups features into compact clusters of any size.")

    def tags(self) -> list[str]:
        return tr("clustering,clusters,kmeans,k-means,lloyd,group,partition,points").split(",")

    def what_it_does(self) -> str:
        return tr(
            "Groups the features of a layer into a given number of compact clusters by their "
            "position: each feature belongs to the cluster with the nearest center, and each "
            "center is the mean of its features. Sizes of the clusters may differ widely; for "
            "equal or limited sizes, use “{constrained}”."
        ).format(constrained=tr("Constrained k-means clustering"))

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: You get exactly the given number of clusters, and none is empty. Every "
            "run ends. The same input, parameters and seed give the same clusters.\n\n"
            "Limitations: The result need not be the best of all clusterings, which would take far "
            "too long to find. More starts or another seed may find a better one."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from clusters()
        yield from weights(
            tr(
                "Centers are then weighted means, and the total squared distance is weighted. The "
                "sum of each cluster is written as CLUSTER_WEIGHT."
            )
        )
        yield from groups()
        yield from zero_weights()
        yield from boundary()
        yield from field_names()
        yield from search()
        yield from improvement()
        yield from distance()
        yield from lloyd_or_batches()
        yield from sink()
        yield from zones()
        yield from centers_sink()
        yield from report()
        yield from lines()
        yield from medoids()

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        search = read_search(self, parameters, context)
        if search.n_clusters is None and not search.from_layer:
            raise QgsProcessingException(no_number_of_clusters(from_sizes=False))
        given = reader(self, parameters, context)
        return Values(
            common=read_common(self, parameters, context),
            search=search,
            algorithm=given(numbers.choice, ALGORITHM, core.ALGORITHMS),
        )

    def limits_as_set(self, values: Values) -> str:
        return ""

    def limits_to_meet(self, values: Values) -> str:
        return ""

    def plan(self, values: Values, task: Task) -> Plan:
        search = values.search
        n_clusters = search.n_clusters
        if task.centers is not None:
            n_clusters = search.clusters_from(task.centers)
        effort = search.effort(task, n_clusters)
        return Plan(task, n_clusters, n_starts=effort.n_init, is_improved=effort.n_tries > 0)

    def solve(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        return kmeans_of(values, plan, {**hooks, "algorithm": values.algorithm})


def kmeans_of(values: Any, plan: Plan, options: dict[str, Any]) -> KMeansResult:
    """KMeansResult of plain k-means, for parameter values with `search` and more options."""
    return core.kmeans(
        plan.task.points.coordinates,
        plan.n_clusters,
        weights=plan.task.points.weights,
        **values.search.core_options(plan.task.centers),
        **options,
    )
