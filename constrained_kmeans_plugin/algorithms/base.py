"""What the algorithms that cluster share: a run from source to sink."""

from dataclasses import replace
from functools import partial

from qgis.core import QgsProcessingException

from ..bridge import numbers
from ..bridge.center_layer import center_layer, center_layout
from ..bridge.centers import read_centers
from ..bridge.clustering import Run
from ..bridge.columns import cluster_columns, cluster_fields
from ..bridge.distance import choose_distance
from ..bridge.feedback import DRAWN_AT, READ_UNTIL, SOLVED_AT, Progress
from ..bridge.hubs import CENTER_ID, line_layer
from ..bridge.output import Outputs
from ..bridge.points import read_points
from ..bridge.report import (
    report_clustering,
    report_field_names,
    report_plans,
    report_points,
    report_unused_centers,
)
from ..bridge.zone_layer import zone_layout
from ..translation import tr
from .algorithm import Algorithm
from .parameters import BOUNDARY, CENTERS, CENTERS_LAYER, INPUT, LINES, OUTPUT, ZONES
from .report import ReportOutput
from .run import make_plans, solve_plans
from .style import style_layers
from .zones import ZoneOutput

#: Outputs of a run with weights.
WEIGHT_NUMBERS = (
    ("MIN_CLUSTER_WEIGHT", tr("Weight of the lightest cluster, with a weight field")),
    ("MAX_CLUSTER_WEIGHT", tr("Weight of the heaviest cluster, with a weight field")),
)


def numbers_of(clustering):
    """The numbers that every run with clusters returns, and those of weights if it has any."""
    weights = {}
    if clustering.weights is not None:
        weights["MIN_CLUSTER_WEIGHT"] = float(clustering.weights.min())
        weights["MAX_CLUSTER_WEIGHT"] = float(clustering.weights.max())
    return {
        **weights,
        "NUM_CLUSTERS": len(clustering),
        "ITERATIONS": int(clustering.n_iter),
        "INERTIA": clustering.total_inertia,
        "MIN_CLUSTER_SIZE": int(clustering.sizes.min()),
        "MAX_CLUSTER_SIZE": int(clustering.sizes.max()),
        "SKIPPED": clustering.points.n_skipped,
    }


def given_centers(algorithm, parameters, context, columns, crs, distance, progress):
    """Centers of the centers' layer, or None where there is none.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    columns : callable
        From the layer to the CenterColumns that are read; raises a sentence.
    crs : QgsCoordinateReferenceSystem
        Of the layer that is clustered.
    distance : Planar or Geocentric
    progress : Progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If the layer, or one of its centers, cannot be used.
    """
    layer = algorithm.parameterAsSource(parameters, CENTERS_LAYER, context)
    if layer is None:
        definition = algorithm.parameterDefinition(CENTERS_LAYER)
        if numbers.raw_value(parameters, definition, context):
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, CENTERS_LAYER))
        return None
    transforms = context.transformContext()
    return read_centers(layer, crs, distance, transforms, columns(layer), progress)


class ClusteringAlgorithm(Algorithm):
    """Clusters the features of a layer; subclasses say by which function of the core."""

    # What subclasses say ------------------------------------------------------------------

    def what_is_written(self):
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "cluster and the number of features in it. Clusters are numbered from 1, in the "
            "order in which their first features are read. Lines and polygons count by their "
            "centroid; features without a usable geometry get NULL in both fields. A field of "
            "the input that already bears the name of a new one is kept, and the new one gets a "
            "number (CLUSTER_ID_2)."
        )

    def number_outputs(self):
        """Names and descriptions of the numbers that a run returns."""
        return (
            ("NUM_CLUSTERS", tr("Number of clusters")),
            ("ITERATIONS", tr("Iterations of the best start")),
            ("INERTIA", tr("Sum of squared distances to the cluster centers")),
            ("MIN_CLUSTER_SIZE", tr("Size of the smallest cluster")),
            ("MAX_CLUSTER_SIZE", tr("Size of the largest cluster")),
            ("SKIPPED", tr("Features without a usable geometry")),
            *WEIGHT_NUMBERS,
        )

    def numbers(self, clustering):
        """Values of `number_outputs`, without those of weights where there are none."""
        return numbers_of(clustering)

    def read_values(self, parameters, context):
        """Values of the parameters: an object with `common`; raises a sentence."""
        raise NotImplementedError

    def center_columns(self, values, source):
        """The fields of the centers' layer that are read; raises a sentence."""
        return values.common.center_columns(source)

    def plan(self, values, task):
        """The Plan for a Task; raises a sentence."""
        raise NotImplementedError

    def may_lack_centers(self, values):
        """Whether a group to which no center belongs may stay without clusters."""
        return False

    def solve(self, values, plan, hooks):
        """KMeansResult for a Plan, from a function of the core.

        `hooks` are its keyword arguments for progress and cancel.
        """
        raise NotImplementedError

    def solve_freely(self, values, plan, hooks):
        """KMeansResult as from `solve` but without bounds on sizes; None where there are none."""

    def seed(self, values):
        """The seed of the search, for the log; None where nothing is searched for."""
        return values.search.seed

    def added_fields(self, values, columns, centers):
        """Fields of `added_columns`, as they are known before the work."""
        return cluster_fields(values.common.field_names, columns.weight is not None)

    def layouts(self, values, source, columns, distance, centers):
        """Layouts of the other layers by the names of their outputs, before the work."""
        names = values.common.field_names
        return {
            ZONES: zone_layout(source, columns, names),
            CENTERS: center_layout(source, columns, names, distance, has_reaches=False),
        }

    def added_columns(self, values, run, progress):
        """Columns of the output besides those of the input, the cluster's number first."""
        return cluster_columns(run.clustering, values.common.field_names)

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
            for name in (INPUT, CENTERS_LAYER, BOUNDARY)
        ]
        outputs = Outputs(self, parameters, context, progress, inputs)
        distance = choose_distance(
            source.sourceCrs(),
            values.common.distance,
            context.transformContext(),
            in_plane=ZONES in outputs,
        )
        distance.describe(feedback)
        zones = ZoneOutput(
            self, parameters, context, outputs, distance, source.sourceCrs(), progress
        )

        report = ReportOutput(self, parameters, context, outputs)

        reading = progress.part(0, READ_UNTIL)
        centers = given_centers(
            self,
            parameters,
            context,
            partial(self.center_columns, values),
            source.sourceCrs(),
            distance,
            reading,
        )
        columns = values.common.columns(source)
        points = read_points(source, distance, reading, columns)
        report_points(points, distance, feedback, centers)
        fields = self.added_fields(values, columns, centers)
        outputs.plan_copy(OUTPUT, source, points, fields, reading, inputs[0])
        layouts = self.layouts(values, source, columns, distance, centers)
        outputs.plan_layers(layouts, source, columns.group)
        if centers is not None and centers.name_field is not None:
            outputs.check_texts(CENTER_ID, centers.names, centers.ids)
        zones.check(points, progress)
        plans = make_plans(
            points,
            centers,
            partial(self.plan, values),
            may_lack_centers=self.may_lack_centers(values),
        )
        report_plans(points, plans, self.seed(values), feedback)
        if centers is not None:
            report_unused_centers(points, centers, feedback)
        solving = progress.part(READ_UNTIL, SOLVED_AT)
        clustering = solve_plans(
            points,
            plans,
            report.recorded(partial(self.solve, values)),
            distance.area_unit,
            solving,
        )
        # Where a number of clusters was searched for, it is known now.
        plans = [
            replace(plan, n_clusters=len(part.ids)) for plan, part in zip(plans, clustering.parts)
        ]
        run = Run(source, columns, distance, clustering, centers)
        drawing, writing = progress.part(SOLVED_AT, DRAWN_AT), progress.part(DRAWN_AT, 1)
        with outputs:
            names = values.common.field_names
            # Of each layer the field with the cluster's number, by which it is colored.
            fields = {}
            if ZONES in outputs:
                fields[ZONES] = zones.write(run, names, drawing)[0]
            report.write(run, plans, partial(self.solve_freely, values), self.seed(values), drawing)
            added = self.added_columns(values, run, progress)
            written = outputs.copy_layer(OUTPUT, source, points, added, writing, inputs[0])
            fields[OUTPUT] = written[-len(added)]
            if CENTERS in outputs:
                fields[CENTERS] = outputs.write_layer(CENTERS, *center_layer(run, names))[0]
            if LINES in outputs:
                # Its first field is the number of the feature.
                fields[LINES] = outputs.write_layer(LINES, *line_layer(run, names, progress))[1]
            results = outputs.publish()
        style_layers(self.id(), run, fields, results, context, progress.is_canceled)
        report_field_names([column.field.name() for column in added], written, feedback)
        report_clustering(clustering, distance, feedback)
        writing.set(1)
        return {**results, **self.numbers(clustering)}
