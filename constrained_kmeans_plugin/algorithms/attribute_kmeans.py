"""K-means on numeric fields."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException

from .. import core
from ..bridge.layers.center_table import center_table, center_table_layout
from ..bridge.layers.segments import (
    EXACT_SILHOUETTES,
    Segments,
    profile_layout,
    segment_fields,
)
from ..bridge.log.feedback import DRAWN_AT, SOLVED_AT, Progress
from ..bridge.log.input import log_plans
from ..bridge.log.labels import named
from ..bridge.log.numbers import counted
from ..bridge.log.outcome import log_clustering
from ..bridge.log.sentences import limits_to_meet, no_number_of_clusters
from ..bridge.output import Layout, Row
from ..bridge.read import numbers
from ..bridge.read.center_table import CenterTable, read_center_table
from ..bridge.style import ColoredLayer
from ..core import KMeansResult, SizeLimits
from ..translation import enumerated, tr
from .algorithm import Algorithm
from .attribute_input import AttributeChoice, AttributeReader, AttributeReading, read_choice
from .attribute_parameters import CENTERS_TABLE, FIELDS, PROFILE, all_parameters
from .clustering import numbers_of, style_layers, weight_numbers
from .constrained_kmeans import constrained_of, constrained_plan
from .kmeans import kmeans_of
from .parameters import (
    CENTERS,
    GROUP_FIELD,
    MAX_SIZE,
    MIN_SIZE,
    REPORT,
    TOLERANCE,
    Definitions,
)
from .pipeline import Job, Parts
from .planning import Plan, Planner, Solver, Task
from .readers import optional_source_of
from .report import SegmentReportSink
from .sinks import CopySink, LayerSink
from .values import (
    ColumnValues,
    Given,
    SearchValues,
    read_columns,
    read_field_names,
    read_limits,
    read_search,
    read_solver,
    reader,
)


@dataclass(frozen=True)
class Values:
    """Parameter values of one run.

    Attributes
    ----------
    solver
        One of `core.SOLVERS`.
    """

    choice: AttributeChoice
    limits: SizeLimits
    search: SearchValues
    columns: ColumnValues
    solver: str
    field_names: tuple[str, str]


class AttributeKMeans(Algorithm):
    """k clusters of features that are alike in their fields."""

    ICON = "attributes.svg"

    def name(self) -> str:
        return "attributekmeans"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("K-means on attributes")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr(
            "Groups features with similar values in numeric fields, and describes each group."
        )

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,"
            "customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,"
            "predict,label,multivariate"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Groups the features of a layer, or the rows of a table, into clusters with similar "
            "values in the numeric fields that you choose. Fields are scaled, so that units do not "
            "matter. Positions can count as well. Sizes of the clusters are free unless you set a "
            "minimum, a maximum or a tolerance."
        )

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "cluster, the number of features in that cluster, the distance to the center of the "
            "cluster in scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well "
            "inside the cluster, near 0 between two clusters, negative if another cluster is "
            "nearer. With more than {count} features, silhouettes compare with a random sample. "
            "Clusters are numbered from 1, in the order in which their first features are read. If "
            "the input already has a field of that name, it is kept, and the new one gets a number "
            "(CLUSTER_ID_2)."
        ).format(count=counted(EXACT_SILHOUETTES))

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: You get the given number of clusters, and none is empty. If you set "
            "limits, sizes are within them (with weights, as closely as features that are never "
            "split allow), and the assignment is optimal for the final centers. Every run ends. "
            "The same input, parameters and seed give the same clusters.\n\n"
            "Limitations: The result need not be the best of all clusterings. More starts or "
            "another seed may find a better one."
        )

    def all_parameters(self) -> Definitions:
        return all_parameters()

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of clusters")),
            ("ITERATIONS", tr("Iterations of the best start")),
            (
                "INERTIA",
                tr("Total squared distance to the cluster centers (inertia), in scaled units"),
            ),
            ("MIN_CLUSTER_SIZE", tr("Size of the smallest cluster")),
            ("MAX_CLUSTER_SIZE", tr("Size of the largest cluster")),
            ("SKIPPED", tr("Features without a value or a position that counts")),
            ("SILHOUETTE", tr("Mean silhouette, if there is more than one cluster")),
            *weight_numbers(),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        choice = read_choice(given)
        limits = read_limits(given)
        search = read_search(self, parameters, context)
        columns = read_columns(given)
        if given(numbers.raw_value, CENTERS_TABLE) is not None:
            self._check_labels_only(given, limits)
        elif not choice.fields:
            raise QgsProcessingException(
                tr("{fields} is empty. Choose one or more numeric fields.").format(
                    fields=named(FIELDS)
                )
            )
        elif search.n_clusters is None and not (limits.maximum or limits.minimum):
            raise QgsProcessingException(no_number_of_clusters())
        return Values(
            choice=choice,
            limits=limits,
            search=search,
            columns=columns,
            solver=read_solver(given),
            field_names=read_field_names(given),
        )

    def plan(self, values: Values, task: Task) -> Plan:
        if task.centers is not None:
            return Plan(task, len(task.centers))
        if values.limits.is_given:
            return constrained_plan(values, task)
        search = values.search
        effort = search.effort(task, search.n_clusters)
        return Plan(task, search.n_clusters, n_starts=effort.n_init, is_improved=effort.n_tries > 0)

    def solve(
        self, values: Values, table: Optional[CenterTable], plan: Plan, hooks: dict[str, Any]
    ) -> KMeansResult:
        """KMeansResult for a Plan."""
        if table is not None:
            return _labeled(table, plan.task, hooks["is_canceled"])
        how = constrained_of if values.limits.is_given else kmeans_of
        return how(values, plan, hooks)

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        values, names = job.values, job.values.field_names
        free = partial(kmeans_of, values) if values.limits.is_given else None
        is_limited = values.limits.is_given
        report = SegmentReportSink(job, values.search.seed, free, is_limited=is_limited)
        return Parts(
            AttributeReader(values.choice, values.columns, _center_table),
            self._plans,
            partial(self._segments, report),
            (
                report,
                CopySink(
                    partial(segment_fields, names=names),
                    partial(Segments.columns, names=names),
                    are_places=False,
                ),
                LayerSink(
                    PROFILE,
                    partial(profile_layout, names=names),
                    partial(Segments.profile_table, names=names),
                ),
                LayerSink(CENTERS, center_table_layout, _new_center_table),
            ),
        )

    def _plans(self, job: Job, reading: AttributeReading) -> list[Plan]:
        """The planner: a Plan for every group, as the log is told."""
        values, seed = job.values, job.values.search.seed
        plans = Planner(partial(self.plan, values), by_values=True)(job, reading)
        log_plans(reading, plans, None if reading.table else seed, job.feedback)
        return plans

    def _segments(
        self, report: SegmentReportSink, job: Job, reading: AttributeReading, plans: list[Plan]
    ) -> Segments:
        """The solver: clusters, and what is told of them."""
        solve = partial(self.solve, job.values, reading.table)
        run = Solver(report.recorded(solve))(job, reading, plans)
        measuring = job.progress.part(SOLVED_AT, DRAWN_AT)
        return Segments.of(run, reading.attributes, job.values.search.seed, measuring)

    def conclude(
        self, job: Job, outcome: Segments, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        run, score = outcome.run, outcome.silhouette
        clustering = run.clustering
        style_layers(job, run, layers)
        log_clustering(run, limits_to_meet(job.values.limits), job.feedback)
        told = {} if math.isnan(score) else {"SILHOUETTE": score}
        return {**numbers_of(clustering), **told}

    @staticmethod
    def _check_labels_only(given: Given, limits: SizeLimits) -> None:
        """Refuse what labeling by centers of an earlier run cannot do."""
        if limits.is_given:
            raise QgsProcessingException(
                tr(
                    "Sizes cannot be limited if features are labeled by the centers of an earlier "
                    "run. Leave {minimum}, {maximum} and {tolerance} empty, or leave {table} empty."
                ).format(
                    minimum=named(MIN_SIZE),
                    maximum=named(MAX_SIZE),
                    tolerance=named(TOLERANCE),
                    table=named(CENTERS_TABLE),
                )
            )
        for name in (REPORT, CENTERS):
            if given(numbers.raw_value, name) is not None:
                raise QgsProcessingException(
                    tr(
                        "{output} is about a clustering, and nothing is clustered if {table} is "
                        "given. Skip {output}, or leave {table} empty."
                    ).format(output=named(name), table=named(CENTERS_TABLE))
                )


def _new_center_table(segments: Segments, progress: Progress) -> tuple[Layout, Iterable[Row]]:
    return center_table(segments.run, progress)


def _center_table(job: Job) -> Optional[CenterTable]:
    """The CenterTable that is given, or None."""
    source = optional_source_of(job, CENTERS_TABLE)
    if source is None:
        return None
    values, table = job.values, read_center_table(source, job.progress)
    _check_groups(table, values.columns.group_field)
    chosen, names = (
        sorted(name.strip() for name in names)
        for names in (values.choice.fields, table.space.names)
    )
    if chosen and chosen != names:
        raise QgsProcessingException(
            tr(
                "The fields in {chosen} are not those of {table}, which are {fields}. Leave "
                "{chosen} empty, or choose these."
            ).format(
                chosen=named(FIELDS),
                table=named(CENTERS_TABLE),
                fields=enumerated(table.space.names),
            )
        )
    return table


def _check_groups(table: CenterTable, group_field: Optional[str]) -> None:
    """Refuse centers within groups where there are none, and the other way round."""
    if (table.grouped_by is None) == (group_field is None):
        return
    text = tr(
        "{table} has no groups, but {groups} is set. Leave {groups} empty, or choose a table that "
        "was made with groups."
    )
    if group_field is None:
        text = tr(
            "{table} has centers of several groups, made by the field “{name}”. Choose the field "
            "with the groups of the new features as {groups}."
        )
    raise QgsProcessingException(
        text.format(table=named(CENTERS_TABLE), groups=named(GROUP_FIELD), name=table.grouped_by)
    )


def _labeled(table: CenterTable, task: Task, is_canceled: Callable[[], bool]) -> KMeansResult:
    """KMeansResult with the clusters that points would have joined."""
    points, centers = task.points, task.centers.coordinates
    labels, inertia = np.zeros(0, dtype=np.int32), 0.0
    if len(points):
        # Their ids are their numbers.
        prices = table.prices[np.array(task.centers.ids) - 1]
        labels = core.predict(points.coordinates, centers, prices=prices, is_canceled=is_canceled)
        found = core.cluster_inertia(points.coordinates, labels, centers, weights=points.weights)
        inertia = float(found.sum())
    return core.KMeansResult(
        labels=labels,
        centers=centers,
        sizes=np.bincount(labels, minlength=len(centers)),
        inertia=inertia,
        n_iter=0,
        converged=True,
    )
