"""Standard k-means."""

from dataclasses import dataclass

from .. import core
from ..translation import tr
from .base import ClusteringAlgorithm
from .parameters import clusters, fields_and_sink, groups, how_to_solve, source
from .values import CommonValues, read_common


@dataclass(frozen=True)
class Values:
    """Parameter values of one run."""

    common: CommonValues


class KMeans(ClusteringAlgorithm):
    """k clusters of any size, each as compact as possible."""

    ICON = "kmeans.svg"

    def name(self):
        return "kmeans"

    def displayName(self):  # noqa: N802 - overrides QGIS
        return tr("K-means clustering")

    def shortDescription(self):  # noqa: N802 - overrides QGIS
        return tr("Groups features into compact clusters of any size.")

    def tags(self):
        return tr("clustering,clusters,kmeans,k-means,lloyd,group,partition,points").split(",")

    def what_it_does(self):
        return tr(
            "Groups the features of a layer into a given number of clusters by their position: "
            "each feature belongs to the cluster whose center is nearest, and each center is "
            "the mean of its features."
        )

    def what_it_promises(self):
        return tr(
            "What is promised: exactly the given number of clusters, none of them empty; every "
            "run ends; the same input, parameters and seed give the same clusters. What is "
            "not: the best of all clusterings. Finding that one would take far too long; more "
            "starts and other seeds may find a better one.\n\n"
            "Sizes of the clusters may differ widely. For equal or bounded sizes use "
            "“Constrained k-means clustering”."
        )

    def all_parameters(self):
        yield from source()
        yield from clusters()
        yield from how_to_solve()
        yield from fields_and_sink()
        yield from groups()

    def read_values(self, parameters, context):
        return Values(common=read_common(self, parameters, context))

    def plan_group(self, values, points, whole):
        return values.common.n_clusters, (None, None)

    def solve(self, values, plan, hooks):
        return core.kmeans(
            plan.points.coordinates, plan.n_clusters, **values.common.core_options, **hooks
        )
