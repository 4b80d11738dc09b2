"""Points to centers that stay where they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .. import core
from ..bridge import style
from ..bridge.layers.clustering import Clustering, Reading, Run
from ..bridge.layers.hubs import (
    CENTER_ID,
    hub_columns,
    hub_fields,
    line_layer,
    line_layout,
)
from ..bridge.log.feedback import Progress
from ..bridge.log.sentences import tolerance_warnings
from ..bridge.output import Column
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns
from ..core import KMeansResult, SizeLimits
from ..translation import tr
from .clustering import ClusteringAlgorithm, weight_numbers
from .parameters import (
    CENTERS_LAYER,
    LINES,
    LINES_TYPE,
    POINTS,
    Definitions,
    centers_sink,
    distance,
    fields_and_sink,
    groups,
    size_limits,
    solver,
    source,
    weights,
    with_help,
    zones,
)
from .pipeline import Job, Sink
from .planning import Plan, Task
from .sinks import LayerSink
from .values import CommonValues, field_index, read_common, read_limits, read_solver, reader

ID_FIELD = "ID_FIELD"
MIN_FIELD = "MIN_FIELD"
MAX_FIELD = "MAX_FIELD"
ALLOW_UNASSIGNED = "ALLOW_UNASSIGNED"


@dataclass(frozen=True)
class Values:
    """Parameter values of one run.

    Attributes
    ----------
    limits
        For all centers.
    id_field, min_field, max_field
        Of the centers' layer.
    """

    common: CommonValues
    limits: SizeLimits
    id_field: Optional[str]
    min_field: Optional[str]
    max_field: Optional[str]
    allow_unassigned: bool
    solver: str


class AssignToCenters(ClusteringAlgorithm):
    """Every point to one of the given centers, each of which takes so many."""

    ICON = "assign.svg"

    def name(self) -> str:
        return "assigntocenters"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Assign points to centers")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Assigns features to given centers, each of which may have its own capacity.")

    def tags(self) -> list[str]:
        return tr(
            "assign,allocate,allocation,capacity,centers,hubs,depots,schools,facilities,nearest,"
            "nearest hub,distance to nearest hub,minimum,maximum,balanced,spider,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Assigns the features of a layer to the points of another one, the centers, which "
            "stay where they are, so that the sum of squared distances is least and each center "
            "gets at least its minimum and at most its maximum of features. Without any bound "
            "every feature goes to the nearest center. Bounds may come from fields of the "
            "centers, hold for all of them, or both."
        )

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "center (from 1, in the order of the centers' layer), the number of features of "
            "that center, the center's own id if a field with it is given (CENTER_ID), and the "
            "distance to it (DISTANCE): in layer units, or over the ground in meters where the "
            "distance is geocentric. Lines and polygons count by their centroid; features without "
            "a usable geometry get NULL. A field of the input that already bears the name of a "
            "new one is kept, and the new one gets a number (CLUSTER_ID_2)."
        )

    def what_it_promises(self) -> str:
        return tr(
            "What is promised: numbers within the bounds; no other assignment within them has "
            "a smaller sum of squared distances (the log says whether this was verified); the "
            "same input gives the same result."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from _centers()
        yield from size_limits(
            tr(
                "The fewest features a center may get. A center's own minimum holds as well: "
                "the larger one counts."
            ),
            tr(
                "The most features a center may get. A center's own maximum holds as well: the "
                "smaller one counts."
            ),
        )
        yield with_help(
            QgsProcessingParameterBoolean(
                ALLOW_UNASSIGNED, tr("Leave features over that do not fit"), False
            ),
            tr(
                "Where the maximum sizes hold fewer features than there are, leave some without "
                "a center, with NULL in the new fields: those without which the sum of squared "
                "distances of the others is least. With weights no feature is divided and no "
                "maximum exceeded; each center has less room left than any feature weighs that "
                "stays over, and the sum is near to the least one that leaves over no more weight "
                "(the log says how near). Groups to which no center belongs stay unassigned, too. "
                "Otherwise the run ends with a message."
            ),
        )
        yield from distance()
        yield from solver()
        yield from fields_and_sink()
        yield from groups()
        yield with_help(
            QgsProcessingParameterFeatureSink(
                LINES, tr("Lines to the centers"), LINES_TYPE, None, True, False
            ),
            tr(
                "A straight line from each feature to its center, with the feature's id, the "
                "center's number and id, and the distance. With the geocentric distance lines go "
                "the short way around the globe, in two parts where they cross the antimeridian."
            ),
        )
        yield from centers_sink(
            " "
            + tr(
                "Where features stay without a center: also how far it is to the circle at which "
                "its zone ends (REACH)."
            )
        )
        yield from zones(
            " "
            + tr(
                "Where features stay without a center, a zone also ends at a circle, beyond which "
                "it costs less to leave a feature out, and what no zone reaches is left blank. "
                "With weights, features near to that may lie on the other side; the log counts "
                "them."
            )
        )
        yield from weights()

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of centers")),
            ("INERTIA", tr("Sum of squared distances to the centers")),
            ("MIN_CLUSTER_SIZE", tr("Features of the center with fewest")),
            ("MAX_CLUSTER_SIZE", tr("Features of the center with most")),
            ("SKIPPED", tr("Features without a usable geometry")),
            ("UNASSIGNED", tr("Features that do not fit")),
            *weight_numbers(),
        )

    def numbers(self, clustering: Clustering) -> dict[str, Any]:
        numbers = super().numbers(clustering)
        numbers["UNASSIGNED"] = len(clustering.points) - len(clustering.assigned)
        del numbers["ITERATIONS"]
        return numbers

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        if given(numbers.raw_value, CENTERS_LAYER) is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, CENTERS_LAYER))
        allow_unassigned = given(numbers.yes_or_no, ALLOW_UNASSIGNED)
        common = read_common(self, parameters, context)
        return Values(
            common=common,
            limits=read_limits(given),
            id_field=given(numbers.field_name, ID_FIELD),
            min_field=given(numbers.field_name, MIN_FIELD),
            max_field=given(numbers.field_name, MAX_FIELD),
            allow_unassigned=allow_unassigned,
            solver=read_solver(given),
        )

    def center_columns(self, values: Values, source: QgsProcessingFeatureSource) -> CenterColumns:
        return replace(
            super().center_columns(values, source),
            name=field_index(source, ID_FIELD, values.id_field),
            minimum=field_index(source, MIN_FIELD, values.min_field),
            maximum=field_index(source, MAX_FIELD, values.max_field),
            whole=values.common.weight_field is None,
        )

    def plan(self, values: Values, task: Task) -> Plan:
        if not len(task.centers):
            text = tr("no center belongs to it, and its {count} features stay unassigned.")
            return Plan(task, 0, warnings=(text.format(count=len(task.points)),))
        load, limits, centers = task.load, values.limits, task.centers
        bounds = limits.capacities(load, centers.minimum, centers.maximum, values.allow_unassigned)
        warnings = tolerance_warnings(limits.tolerated(load, len(centers)), task.points.ids)
        return Plan(task, len(task.centers), bounds, warnings=warnings)

    def may_leave_points(self, values: Values) -> bool:
        return values.allow_unassigned

    def seed(self, values: Values) -> None:
        return None

    def solve(self, values: Values, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        points, centers = plan.task.points.coordinates, plan.task.centers.coordinates
        if not plan.n_clusters:
            labels, sizes = np.full(len(points), -1), np.zeros(0, dtype=np.int64)
            return core.KMeansResult(labels, centers, sizes, 0.0, 0, converged=True)
        lower, upper = plan.bounds
        options = {
            "min_size": lower,
            "weights": plan.task.points.weights,
            "solver": values.solver,
            "is_canceled": hooks["is_canceled"],
        }
        if values.allow_unassigned:
            assignment = core.assign_within_capacity(points, centers, upper, **options)
        else:
            assignment = core.assign(points, centers, max_size=upper, **options)
        weights = plan.task.points.weights
        # Of the coordinates themselves, as the distances that are written: `assignment` has it
        # on the lattice.
        summary = core.summarize(points, assignment.labels, centers, weights=weights)
        return core.KMeansResult(
            labels=assignment.labels,
            centers=centers,
            sizes=assignment.sizes,
            inertia=float(summary.inertia.sum()),
            n_iter=0,
            converged=True,
            assignment=assignment,
            weight_totals=assignment.weight_totals,
        )

    def all_plans(self, job: Job, reading: Reading) -> list[Plan]:
        if reading.centers.name_field is not None:
            job.outputs.check_texts(CENTER_ID, reading.centers.names, reading.centers.ids)
        return super().all_plans(job, reading)

    def added_fields(self, values: Values, reading: Reading) -> list[QgsField]:
        return [*super().added_fields(values, reading), *hub_fields(reading.centers)]

    def more_sinks(self, values: Values) -> Iterable[Sink]:
        names = values.common.field_names
        yield LayerSink(
            LINES,
            partial(line_layout, names=names),
            partial(line_layer, names=names),
            style.LINES,
            # The first field is the number of the feature.
            cluster_field=1,
        )

    def added_columns(self, values: Values, run: Run, progress: Progress) -> list[Column]:
        return hub_columns(run, values.common.field_names, progress)


def _centers() -> Definitions:
    """The layer of centers and its fields."""
    yield with_help(
        QgsProcessingParameterFeatureSource(CENTERS_LAYER, tr("Centers"), [POINTS]),
        tr(
            "The points that features are assigned to. Their layer may have another reference "
            "system. Within groups, features go to the centers with the same value in a field "
            "of the same name."
        ),
    )
    every, numeric = (
        QgsProcessingParameterField.DataType.Any,
        QgsProcessingParameterField.DataType.Numeric,
    )
    yield with_help(
        _field(ID_FIELD, tr("Id field of the centers"), every),
        tr("A field of the centers whose value is written with each feature, as CENTER_ID."),
    )
    yield with_help(
        _field(MIN_FIELD, tr("Minimum field of the centers"), numeric),
        tr(
            "A field with the fewest features that each center may get; fractions are rounded up, "
            "and NULL is no limit."
        ),
    )
    yield with_help(
        _field(MAX_FIELD, tr("Maximum field of the centers"), numeric),
        tr(
            "A field with the most features that each center takes; fractions are rounded down, "
            "and NULL or infinity is no limit."
        ),
    )


def _field(
    name: str, description: str, kind: QgsProcessingParameterField.DataType
) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, description, None, CENTERS_LAYER, kind, optional=True)
