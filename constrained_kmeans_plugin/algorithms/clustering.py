"""What the algorithms share that cluster features by their positions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any, Optional

from qgis.core import QgsField, QgsProcessingContext, QgsProcessingFeatureSource

from ..bridge import style
from ..bridge.arrays import Array
from ..bridge.distance.kinds import Distance
from ..bridge.html import about_run, run_notes
from ..bridge.layers.captions import captions_of
from ..bridge.layers.centers import center_layer, center_layout, medoids
from ..bridge.layers.clustering import Clustering, Reading, Run
from ..bridge.layers.columns import cluster_fields
from ..bridge.layers.hubs import hub_columns, hub_fields, line_layer, line_layout
from ..bridge.log.feedback import Progress
from ..bridge.log.input import log_plans
from ..bridge.log.outcome import log_clustering
from ..bridge.log.sentences import limits_as_set, limits_to_meet
from ..bridge.output import Column
from ..bridge.read.centers import CenterColumns
from ..bridge.style import ColoredLayer
from ..core import KMeansResult, Measure
from ..translation import tr
from .algorithm import Algorithm
from .parameters import CENTERS, INPUT, LINES, MEDOIDS
from .pipeline import Job, Parts
from .planning import Plan, Planner, Solver, Task
from .readers import PositionReader
from .report import ReportSink, Solve
from .sinks import CopySink, LayerSink
from .zones import ZoneSink


def weight_numbers() -> tuple[tuple[str, str], ...]:
    """Names and descriptions of the numbers that a run with weights returns."""
    return (
        ("MIN_CLUSTER_WEIGHT", tr("Smallest sum of weights in a cluster, with a weight field")),
        ("MAX_CLUSTER_WEIGHT", tr("Largest sum of weights in a cluster, with a weight field")),
    )


def sizes_of(clustering: Clustering) -> dict[str, Any]:
    """The numbers that every run with clusters returns, and those of weights if it has any."""
    weights = {}
    if clustering.weights is not None:
        weights["MIN_CLUSTER_WEIGHT"] = float(clustering.weights.min())
        weights["MAX_CLUSTER_WEIGHT"] = float(clustering.weights.max())
    return {
        **weights,
        "NUM_CLUSTERS": len(clustering),
        "MIN_CLUSTER_SIZE": int(clustering.sizes.min()),
        "MAX_CLUSTER_SIZE": int(clustering.sizes.max()),
    }


def numbers_of(clustering: Clustering) -> dict[str, Any]:
    """The numbers that every run of a k-means returns."""
    return {
        **sizes_of(clustering),
        "ITERATIONS": int(clustering.n_iter),
        "INERTIA": clustering.total_inertia,
        "SKIPPED": clustering.points.n_skipped,
    }


def style_layers(job: Job, run: Run, layers: list[ColoredLayer]) -> None:
    """Have the layers of a run drawn in the colors of their clusters, with words about them."""
    about = about_run(job.algorithm, INPUT, job.parameters, job.context)
    captions = captions_of(run, run_notes(about, job.algorithm))
    style.style_layers(
        *(job.algorithm.id(), run.clustering, layers, job.context),
        *(job.progress.is_canceled, captions),
    )


class ClusteringAlgorithm(Algorithm):
    """Clusters the features of a layer; subclasses say by which function of the core."""

    # What subclasses say ------------------------------------------------------------------

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "cluster, the number of features in that cluster, and the distance to its center "
            "(DISTANCE): in layer units, or in meters over the ground if the distance is "
            "geocentric. Clusters are numbered from 1, in "
            "the order in which their first features are read. Features without a usable geometry "
            "get NULL in the new fields. If the input already has a field of that name, it is "
            "kept, and the new one gets a number (CLUSTER_ID_2)."
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        """Names and descriptions of the numbers that a run returns."""
        return (
            ("NUM_CLUSTERS", tr("Number of clusters")),
            ("ITERATIONS", tr("Iterations of the best start")),
            ("INERTIA", tr("Total squared distance to the cluster centers (inertia)")),
            ("MIN_CLUSTER_SIZE", tr("Size of the smallest cluster")),
            ("MAX_CLUSTER_SIZE", tr("Size of the largest cluster")),
            ("SKIPPED", tr("Features without a usable geometry")),
            *weight_numbers(),
        )

    def numbers(self, clustering: Clustering) -> dict[str, Any]:
        """Values of `number_outputs`, without those of weights where there are none."""
        return numbers_of(clustering)

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Values of the parameters: an object with `common`; raises a sentence."""
        raise NotImplementedError

    def center_columns(self, values: Any, source: QgsProcessingFeatureSource) -> CenterColumns:
        """The fields of the centers' layer that are read; raises a sentence."""
        return values.common.center_columns(source)

    def plan(self, values: Any, task: Task) -> Plan:
        """The Plan for a Task; raises a sentence."""
        raise NotImplementedError

    def may_leave_points(self, values: Any) -> bool:
        """Whether some points may belong to no cluster, and groups without centers have none."""
        return False

    def max_distance(self, values: Any) -> Optional[float]:
        """How far features may be from their centers; None for any distance."""
        return None

    def solve(self, values: Any, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        """KMeansResult for a Plan, from a function of the core.

        `hooks` are its keyword arguments for progress and cancel.
        """
        raise NotImplementedError

    def free_solver(self, values: Any) -> Optional[Solve]:
        """As `solve`, but without limits on sizes; None if there are none."""
        return None

    def limits_as_set(self, values: Any) -> str:
        """The limits that the user set, for the log; empty if there are none."""
        return limits_as_set(values.limits)

    def limits_to_meet(self, values: Any) -> str:
        """Those of them that are an alarm if they are missed."""
        return limits_to_meet(values.limits)

    def seed(self, values: Any) -> Any:
        """The seed of the search, an int, for the log; None where nothing is searched for."""
        return values.search.seed

    def added_fields(self, values: Any, reading: Reading) -> list[QgsField]:
        """Fields of `added_columns`, as they are known before the work."""
        fields = cluster_fields(values.common.field_names, reading.is_weighted)
        return [*fields, *hub_fields(reading.centers)]

    def added_columns(self, values: Any, run: Run, progress: Progress) -> list[Column]:
        """Columns of the output besides those of the input, the cluster's number first."""
        return hub_columns(run, values.common.field_names, progress)

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        values, names = job.values, job.values.common.field_names
        of_centers = partial(self.center_columns, values)
        reader = PositionReader(values.common.distance, values.common, of_centers)
        zones = ZoneSink(names, values.common.zone_type, self.max_distance(values))
        is_limited = bool(self.limits_to_meet(values))
        report = ReportSink(job, self.seed(values), self.free_solver(values), zones, is_limited)
        fields, columns = partial(self.added_fields, values), partial(self.added_columns, values)
        return Parts(
            reader,
            self.all_plans,
            Solver(report.recorded(partial(self.solve, values))),
            (
                zones,
                report,
                CopySink(fields, columns),
                LayerSink(
                    CENTERS,
                    partial(center_layout, names=names, has_reaches=self.may_leave_points(values)),
                    partial(center_layer, names=names),
                    style.CENTERS,
                ),
                LayerSink(
                    LINES,
                    partial(line_layout, names=names),
                    partial(line_layer, names=names),
                    style.LINES,
                    # The first field is the number of the feature.
                    cluster_field=1,
                ),
                CopySink(fields, columns, name=MEDOIDS, part=style.MEDOIDS, kept=medoids),
            ),
        )

    def plans(self, job: Job, reading: Reading) -> list[Plan]:
        """A Plan for every group."""
        values = job.values
        plan = Planner(partial(self.plan, values), False, self.may_leave_points(values))
        return plan(job, reading)

    def all_plans(self, job: Job, reading: Reading) -> list[Plan]:
        """The planner: a Plan for every group, as the log is told."""
        values, plans = job.values, self.plans(job, reading)
        log_plans(reading, plans, self.seed(values), job.feedback)
        if self.max_distance(values) is None:
            return plans
        return [_measured(plan, reading.distance, job.progress) for plan in plans]

    def conclude(
        self, job: Job, outcome: Run, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        clustering = outcome.clustering
        style_layers(job, outcome, layers)
        log_clustering(outcome, self.limits_to_meet(job.values), job.feedback)
        return self.numbers(clustering)


def _measured(plan: Plan, distance: Distance, progress: Progress) -> Plan:
    """A plan that knows how distances are measured which are limited."""
    points = plan.task.points.coordinates

    def measure_to(centers: Array) -> Measure:
        return distance.measure(points, centers, progress)

    return replace(plan, measure_to=measure_to, placed=distance.on_ground)
