"""Points to centers that stay where they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
)

from .. import core
from ..bridge.layers.clustering import Clustering, Reading
from ..bridge.layers.columns import CENTER_ID
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import figure
from ..bridge.log.sentences import tolerance_warnings
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns
from ..core import KMeansResult, SizeLimits
from ..translation import enumerated, tr
from .clustering import ClusteringAlgorithm, weight_numbers
from .parameters import (
    ALLOW_UNASSIGNED,
    CENTERS_LAYER,
    ID_FIELD,
    INPUT,
    LARGEST_DISTANCE,
    MAX_DISTANCE,
    MAX_FIELD,
    MIN_FIELD,
    POINTS,
    Definitions,
    allow_unassigned,
    boundary,
    center_sizes,
    centers_sink,
    distance,
    field_names,
    field_of,
    groups,
    lines,
    max_distance,
    medoids,
    report,
    sink,
    solver,
    source,
    with_help,
    zero_weights,
    zones,
)
from .pipeline import Job
from .planning import Plan, Task
from .report import Solve
from .values import (
    CenterLimits,
    CommonValues,
    field_index,
    read_common,
    read_limits,
    read_solver,
    reader,
)


@dataclass(frozen=True)
class Values(CenterLimits):
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
    max_distance: Optional[float]
    allow_unassigned: bool
    solver: str


class AssignToCenters(ClusteringAlgorithm):
    """Every point to one of the given centers, each of which has limits."""

    ICON = "assign.svg"

    def name(self) -> str:
        return "assigntocenters"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Assign points to centers")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Assigns features to given centers, each with a capacity of its own if you like.")

    def tags(self) -> list[str]:
        return tr(
            "assign,allocate,allocation,capacity,centers,hubs,depots,schools,branches,facilities,"
            "catchment areas,nearest,nearest hub,distance to nearest hub,minimum,maximum,limits,"
            "balanced,spider,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Assigns the features of a layer to the points of another layer, the given centers, "
            "which stay where they are. The total squared distance is as small as possible while "
            "each center gets at least its minimum size and at most its maximum size. Without "
            "limits, every feature goes to the nearest center. Limits can come from fields of the "
            "centers, apply to all centers, or both."
        )

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its "
            "center (from 1, in the order of the layer of centers), the number of features of "
            "that center, the center's own id if you choose a field for it (CENTER_ID), its "
            "largest size and how much of it is used, in percent, if you limit sizes (CAPACITY, "
            "USE_PCT), "
            "and the distance to the center (DISTANCE): in layer units, or in meters over the "
            "ground if the distance is geocentric. Centers, zones and lines have the same fields "
            "of the center. Features without a usable geometry get NULL in the new "
            "fields. If the input already has a field of that name, it is kept, and the new one "
            "gets a number (CLUSTER_ID_2)."
        )

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: Sizes are within the limits, and no other assignment within them has a "
            "smaller total squared distance; the log reports whether this was verified. With "
            "weights, features are never split: limits are met, and the total is lowest, only as "
            "closely as that allows. The same input gives the same result."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from _centers()
        yield from center_sizes()
        yield from max_distance(
            tr(
                "If not all features can have a center within it, the run ends with a message that "
                "says the least distance that works, unless features may stay unassigned: then as "
                "few as possible stay so (with weights, as little weight as possible; a maximum "
                "size may then be missed, as features are never split)."
            )
        )
        yield from allow_unassigned(
            tr(
                "If the maximum sizes have no room for all features, leave some unassigned, with "
                "NULL in the new fields: those that leave the smallest total squared distance of "
                "the others. If not checked, the run ends with a message. With weights, no feature "
                "is split and no maximum exceeded, no unassigned feature would fit into the "
                "remaining capacity of any center, and the log reports how close the total is to "
                "the optimum. Groups without a center stay unassigned, too."
            ),
        )
        yield from groups()
        yield from zero_weights()
        yield from boundary()
        yield from field_names()
        yield from distance()
        yield from solver()
        yield from sink()
        yield from zones(
            " "
            + tr(
                "If features may stay unassigned, a zone also ends at a circle, beyond which it "
                "costs less to leave a feature unassigned; areas that no zone reaches stay blank. "
                "With weights, features near the circle may lie on the other side; the log counts "
                "them."
            )
        )
        yield from centers_sink(
            " "
            + tr(
                "If features may stay unassigned, each point also has the radius of the circle "
                "at which the zone of its center ends (REACH)."
            )
        )
        yield from report(
            tr(
                "A self-contained HTML page: map, table of the centers with their names, sizes and "
                "capacities, quality, guarantees, the cost of the size limits (compared with "
                "every feature at its nearest center), and the command to repeat the run."
            )
        )
        yield from lines()
        yield from medoids()

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of centers")),
            ("INERTIA", tr("Total squared distance to the centers (inertia)")),
            ("MIN_CLUSTER_SIZE", tr("Number of features of the smallest center")),
            ("MAX_CLUSTER_SIZE", tr("Number of features of the largest center")),
            ("SKIPPED", tr("Features without a usable geometry")),
            ("UNASSIGNED", tr("Unassigned features")),
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
            max_distance=given(numbers.number, MAX_DISTANCE, 0, LARGEST_DISTANCE),
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
            is_limited=values.has_capacities,
        )

    def plan(self, values: Values, task: Task) -> Plan:
        if not len(task.centers):
            text = tr("no center belongs to it; its %n features stay unassigned.", len(task.points))
            return Plan(task, 0, warnings=(text,))
        load, limits, centers = task.load, values.limits, task.centers
        bounds = limits.capacities(load, centers.minimum, centers.maximum, values.allow_unassigned)
        warnings = tolerance_warnings(limits.tolerated(load, len(centers)), task.points.ids)
        capacities = limits.largest_sizes(load, centers.maximum)
        return Plan(task, len(centers), bounds, warnings=warnings, capacities=capacities)

    def may_leave_points(self, values: Values) -> bool:
        return values.allow_unassigned

    def max_distance(self, values: Values) -> Optional[float]:
        return values.max_distance

    def limits_as_set(self, values: Values) -> str:
        far = ""
        if values.max_distance is not None:
            far = f"{named(MAX_DISTANCE)}: {figure(values.max_distance)}"
        return enumerated(filter(None, (values.limits_as_set, far)))

    def limits_to_meet(self, values: Values) -> str:
        return values.with_own(super().limits_to_meet(values))

    def free_solver(self, values: Values) -> Optional[Solve]:
        # What is left unassigned has no distance: there is nothing to compare with.
        if values.allow_unassigned or not self.limits_as_set(values):
            return None

        def solve_freely(plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
            none = [None] * plan.n_clusters
            bounds = SizeLimits().capacities(plan.task.load, none, none)
            return self.solve(values, replace(plan, bounds=bounds, measure_to=None), hooks)

        return solve_freely

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
        if plan.measure_to is not None and values.max_distance is not None:
            assignment = core.assign_within_reach(
                points,
                centers,
                values.max_distance,
                min_size=lower,
                max_size=upper,
                weights=options["weights"],
                may_leave=values.allow_unassigned,
                measure=plan.measure_to(centers),
                is_canceled=hooks["is_canceled"],
            )
        elif values.allow_unassigned:
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
        layer = self.parameterAsVectorLayer(job.parameters, CENTERS_LAYER, job.context)
        if layer is not None and job.layer is not None and layer.source() == job.layer.source():
            job.feedback.pushWarning(
                tr(
                    "{input} and {centers} are the same layer. A feature that is a center itself "
                    "is assigned, too, at a distance of 0. If this is not what you want, choose "
                    "another layer of centers."
                ).format(input=named(INPUT), centers=named(CENTERS_LAYER))
            )
        if reading.centers.name_field is not None:
            job.outputs.check_texts(CENTER_ID, reading.centers.names, reading.centers.ids)
        return super().all_plans(job, reading)


def _centers() -> Definitions:
    """The layer of centers and what they are called."""
    yield with_help(
        QgsProcessingParameterFeatureSource(CENTERS_LAYER, label(CENTERS_LAYER), [POINTS]),
        tr(
            "The points that features are assigned to. The layer may have another reference "
            "system. Within groups, features go to the centers that have their value in a field "
            "of the same name."
        ),
    )
    yield field_of(
        CENTERS_LAYER,
        ID_FIELD,
        tr(
            "Such as the name of a depot. The value of the center is written with each feature, as "
            "CENTER_ID. If empty, features have only the number of their center."
        ),
    )
