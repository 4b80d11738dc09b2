"""K-means on numeric fields."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np
from qgis.core import QgsProcessingException

from .. import core
from ..bridge import numbers
from ..bridge.center_table import center_table, center_table_layout, read_center_table
from ..bridge.clustering import Run
from ..bridge.feedback import DRAWN_AT, READ_UNTIL, SOLVED_AT, Progress
from ..bridge.output import Outputs
from ..bridge.report import (
    report_clustering,
    report_field_names,
    report_plans,
    report_unused_centers,
)
from ..bridge.segments import Segments, profile_layout, segment_fields
from ..bridge.sizes import SizeLimits, no_number_of_clusters
from ..translation import tr
from .algorithm import Algorithm
from .attribute_input import AttributeChoice, check_combinations, read_choice, read_input
from .attribute_parameters import CENTERS_TABLE, PROFILE, all_parameters
from .base import WEIGHT_NUMBERS, numbers_of
from .constrained_kmeans import constrained_of, constrained_plan
from .kmeans import kmeans_of
from .parameters import CENTERS, GROUP_FIELD, INPUT, OUTPUT, REPORT
from .report import ReportOutput
from .run import Plan, make_plans, solve_plans
from .style import style_layers
from .values import (
    ColumnValues,
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
    choice : AttributeChoice
    limits : SizeLimits
    search : SearchValues
    columns : ColumnValues
    solver : str
        One of `core.SOLVERS`.
    field_names : (str, str)
    labels_only : bool
        Whether centers of an earlier run are given.
    """

    choice: AttributeChoice
    limits: SizeLimits
    search: SearchValues
    columns: ColumnValues
    solver: str
    field_names: tuple
    labels_only: bool


class AttributeKMeans(Algorithm):
    """k clusters of features that are alike in their fields."""

    ICON = "attributes.svg"

    def name(self):
        return "attributekmeans"

    def displayName(self):  # noqa: N802 - overrides QGIS
        return tr("K-means on attributes")

    def shortDescription(self):  # noqa: N802 - overrides QGIS
        return tr("Groups features that are alike in numeric fields, and describes the groups.")

    def tags(self):
        return tr(
            "clustering,clusters,kmeans,k-means,attributes,fields,table,segments,segmentation,"
            "customers,rfm,profile,z-score,standardize,scale,normalize,pca,constrained,balanced,"
            "predict,label,multivariate"
        ).split(",")

    def what_it_does(self):
        return tr(
            "Groups the features of a layer, or the rows of a table, into clusters that are alike "
            "in the chosen numeric fields, each scaled so that units do not matter. Positions may "
            "count beside the fields. Sizes are free unless a minimum, a maximum or a tolerance "
            "is given."
        )

    def what_is_written(self):
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "cluster, the number of features in it, the distance to the cluster's center in "
            "scaled units (DISTANCE), and its silhouette (SILHOUETTE): near 1 well inside the "
            "cluster, near 0 between two, negative if another one is nearer. Of more than 10,000 "
            "features silhouettes compare with some drawn ones. Clusters are numbered from 1, in "
            "the order in which their first features are read. A field of the input that already "
            "bears the name of a new one is kept, and the new one gets a number (CLUSTER_ID_2)."
        )

    def what_it_promises(self):
        return tr(
            "What is promised: the given number of clusters, none of them empty; sizes within "
            "the bounds where some are given, and then an assignment that is optimal for the "
            "final centers; every run ends; the same input, parameters and seed give the same "
            "clusters. What is not: the best of all clusterings. More starts and other seeds may "
            "find a better one."
        )

    def all_parameters(self):
        return all_parameters()

    def number_outputs(self):
        return (
            ("NUM_CLUSTERS", tr("Number of clusters")),
            ("ITERATIONS", tr("Iterations of the best start")),
            ("INERTIA", tr("Sum of squared distances to the cluster centers, in scaled units")),
            ("MIN_CLUSTER_SIZE", tr("Size of the smallest cluster")),
            ("MAX_CLUSTER_SIZE", tr("Size of the largest cluster")),
            ("SKIPPED", tr("Features that lack a value or a position that counts")),
            ("SILHOUETTE", tr("Mean silhouette, where there is more than one cluster")),
            *WEIGHT_NUMBERS,
        )

    def read_values(self, parameters, context):
        given = reader(self, parameters, context)
        choice = read_choice(given)
        limits = read_limits(given)
        search = read_search(self, parameters, context)
        columns = read_columns(given)
        labels_only = given(numbers.raw_value, CENTERS_TABLE) is not None
        if labels_only:
            self._check_labels_only(given, limits)
        elif not choice.fields:
            raise QgsProcessingException(
                tr("No field is chosen (FIELDS). Choose one or more numeric fields.")
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
            labels_only=labels_only,
        )

    def plan(self, values, task):
        if task.centers is not None:
            return Plan(task, len(task.centers))
        if values.limits.is_given:
            plan = constrained_plan(values, task)
        else:
            search = values.search
            n_starts = search.starts(task, search.n_clusters)
            plan = Plan(task, search.n_clusters, n_starts=n_starts, n_swaps=search.n_swaps)
            check_combinations(task.points, plan.n_clusters)
        return plan

    def solve(self, values, table, plan, hooks):
        """KMeansResult for a Plan."""
        if table is not None:
            return _labeled(table, plan.task, hooks["is_canceled"])
        how = constrained_of if values.limits.is_given else kmeans_of
        return how(values, plan, hooks)

    # The run ------------------------------------------------------------------------------

    def _run(self, parameters, context, feedback):
        # Once more: models do not call checkParameterValues.
        values = self.read_values(parameters, context)
        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        progress = Progress(feedback)
        inputs = [
            self.parameterAsVectorLayer(parameters, name, context)
            for name in (INPUT, CENTERS_TABLE)
        ]
        outputs = Outputs(self, parameters, context, progress, inputs)
        report = ReportOutput(self, parameters, context, outputs)

        reading = progress.part(0, READ_UNTIL)
        table = self._center_table(parameters, context, values, reading)
        columns = values.columns.columns(source)
        read = read_input(
            values.choice, source, context, reading, columns, table, REPORT in outputs
        )
        points, space, given_centers = read.points, read.space, None
        if table is not None:
            given_centers = table.centers
            report_unused_centers(points, given_centers, feedback)
            points = table.numbered(points)
        seed, names = values.search.seed, values.field_names
        fields = segment_fields(names, columns.weight is not None)
        outputs.plan_copy(*(OUTPUT, source, points, fields, reading, inputs[0]), are_places=False)
        layouts = {
            PROFILE: profile_layout(source, columns, names),
            CENTERS: center_table_layout(source, columns),
        }
        outputs.plan_layers(layouts, source, columns.group)
        plans = make_plans(
            points,
            given_centers,
            partial(self.plan, values),
            tr("none of its features has the values that count."),
        )
        report_plans(points, plans, None if table else values.search.seed, feedback)
        clustering = solve_plans(
            points,
            plans,
            report.recorded(partial(self.solve, values, table)),
            space.area_unit,
            progress.part(READ_UNTIL, SOLVED_AT),
        )
        run = Run(source, columns, space, clustering, given_centers)
        measuring, writing = progress.part(SOLVED_AT, DRAWN_AT), progress.part(DRAWN_AT, 1)
        segments = Segments.of(run, read.attributes, seed, measuring)
        with outputs:
            free = partial(kmeans_of, values) if values.limits.is_given else _nothing
            report.write(run, plans, free, seed, measuring, segments)
            added = segments.columns(names)
            written = outputs.copy_layer(OUTPUT, source, points, added, writing, inputs[0])
            if PROFILE in outputs:
                outputs.write_layer(PROFILE, *segments.profile_table(names))
            if CENTERS in outputs:
                outputs.write_layer(CENTERS, *center_table(run))
            results = outputs.publish()
        fields = {OUTPUT: written[-len(added)]}
        style_layers(self.id(), run, fields, results, context, progress.is_canceled)
        report_field_names([column.field.name() for column in added], written, feedback)
        report_clustering(clustering, space, feedback)
        writing.set(1)
        score = segments.silhouette
        told = {} if math.isnan(score) else {"SILHOUETTE": score}
        return {**results, **numbers_of(clustering), **told}

    def _center_table(self, parameters, context, values, progress):
        """The CenterTable that is given, or None."""
        if not values.labels_only:
            return None
        source = self.parameterAsSource(parameters, CENTERS_TABLE, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, CENTERS_TABLE))
        table = read_center_table(source, progress)
        _check_groups(table, values.columns.group_field)
        chosen, names = (
            sorted(name.strip() for name in names)
            for names in (values.choice.fields, table.space.names)
        )
        if chosen and chosen != names:
            raise QgsProcessingException(
                tr(
                    "The fields chosen (FIELDS) are not those of the table of centers "
                    "(CENTERS_TABLE), which are {fields}. Leave FIELDS empty, or choose these."
                ).format(fields=", ".join(table.space.names))
            )
        return table

    @staticmethod
    def _check_labels_only(given, limits):
        """Refuse what labeling by centers of an earlier run cannot do."""
        if limits.is_given:
            raise QgsProcessingException(
                tr(
                    "Sizes cannot be bounded where features are labeled by centers of an earlier "
                    "run. Leave MIN_SIZE, MAX_SIZE and TOLERANCE empty, or CENTERS_TABLE."
                )
            )
        for name in (REPORT, CENTERS):
            if given(numbers.raw_value, name) is not None:
                raise QgsProcessingException(
                    tr(
                        "{name} tells of a clustering, and with CENTERS_TABLE nothing is "
                        "clustered. Leave {name} empty, or CENTERS_TABLE."
                    ).format(name=name)
                )


def _check_groups(table, group_field):
    """Refuse centers within groups where there are none, and the other way round."""
    if (table.grouped_by is None) == (group_field is None):
        return
    text = tr(
        "The table of centers (CENTERS_TABLE) knows no groups, and features are to be labeled "
        "within groups. Leave {groups} empty, or choose a table that was made with it."
    )
    if group_field is None:
        text = tr(
            "The table of centers (CENTERS_TABLE) has centers of several groups, made by the field "
            "“{name}”. Choose the field with the groups of the new features ({groups})."
        )
    raise QgsProcessingException(text.format(groups=GROUP_FIELD, name=table.grouped_by))


def _labeled(table, task, is_canceled):
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


def _nothing(plan, hooks):
    """No run without bounds where there are none."""
