"""Features to given centers at costs that a table has: travel times, prices, whatever is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from .. import core
from ..bridge import style
from ..bridge.distance.kinds import Planar
from ..bridge.layers.columns import CENTER_ID
from ..bridge.layers.costs import (
    CostReading,
    CostRun,
    cost_center_layer,
    cost_center_layout,
    cost_columns,
    cost_fields,
    cost_line_layer,
    cost_line_layout,
)
from ..bridge.log.costs import log_costs, log_pairs, without_pairs
from ..bridge.log.feedback import READ_UNTIL, SOLVED_AT, Progress
from ..bridge.log.input import log_far_weight, log_plans
from ..bridge.log.labels import label, named
from ..bridge.log.sentences import explain, tolerance_warnings
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns, Centers, read_centers
from ..bridge.read.cost_table import CostColumns, Ids, read_costs
from ..bridge.read.groups import group_title
from ..bridge.read.points import read_all_features
from ..bridge.read.table_file import columns_of_file
from ..bridge.style import ColoredLayer
from ..core import ClusteringCanceled, ClusteringError, SizeLimits
from ..translation import tr
from .algorithm import Algorithm
from .clustering import sizes_of, style_layers, weight_numbers
from .parameters import (
    ALLOW_UNASSIGNED,
    CENTERS,
    CENTERS_LAYER,
    ID_FIELD,
    INPUT,
    LINES,
    MAX_FIELD,
    MIN_FIELD,
    REPORT,
    Definitions,
    allow_unassigned,
    center_sizes,
    field_names,
    field_of,
    lines,
    report,
    sink,
    source,
    with_help,
    zero_weights,
)
from .pipeline import Job, Parts
from .planning import Plan, Planner, Task
from .readers import source_of
from .report import cost_report
from .sinks import CopySink, FileSink, LayerSink
from .values import (
    CenterLimits,
    ColumnValues,
    field_index,
    read_columns,
    read_field_names,
    read_limits,
    reader,
)

INPUT_ID_FIELD = "INPUT_ID_FIELD"
COST_TABLE = "COST_TABLE"
FROM_FIELD = "FROM_FIELD"
TO_FIELD = "TO_FIELD"
COST_FIELD = "COST_FIELD"

_ANY = QgsProcessing.SourceType.TypeVector
#: Which part of the reading is that of the table.
_TABLE_FROM = 0.2


@dataclass(frozen=True)
class Values(CenterLimits):
    """Parameter values of one run.

    Attributes
    ----------
    input_id
        Field of the input.
    id_field, min_field, max_field
        Of the centers' layer.
    table_fields
        Of the table: with the feature, the center and the cost; the last two are None for a table
        with a field for each center.
    """

    columns: ColumnValues
    limits: SizeLimits
    input_id: str
    id_field: str
    min_field: Optional[str]
    max_field: Optional[str]
    table_fields: tuple[str, Optional[str], Optional[str]]
    allow_unassigned: bool
    field_names: tuple[str, str]


class AssignByCosts(Algorithm):
    """Every feature to one of the given centers, at the least total cost of a table."""

    ICON = "costs.svg"

    def name(self) -> str:
        return "assignbycosts"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Assign by a table of costs")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr(
            "Assigns features to given centers by travel times or other costs from a table, each "
            "center with a capacity of its own if you like."
        )

    def tags(self) -> list[str]:
        return tr(
            "assign,allocate,allocation,capacity,centers,depots,schools,branches,facilities,"
            "catchment areas,costs,cost matrix,travel time,drive time,distance matrix,od matrix,"
            "origin destination,routing,network,osrm,valhalla,openrouteservice,qneat3,limits,"
            "balanced,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Assigns the features of a layer to given centers by a table that has the cost of each "
            "pair of a feature and a center: travel times from a router, distances along roads, "
            "prices from a spreadsheet. The total cost is as small as possible while each center "
            "gets at least its minimum size and at most its maximum size. A pair that is not in "
            "the table is not allowed. Without limits, every feature goes to its cheapest center. "
            "Features and centers are found in the table by their ids; neither needs a geometry."
        )

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its center "
            "(from 1, in the order of the layer of centers), the number of features of that "
            "center, the center's own id (CENTER_ID), its largest size and how much of it is used, "
            "in percent, if you limit sizes (CAPACITY, USE_PCT), and the cost as the table has it "
            "(COST). If the input already has a field of that name, it is kept, and the new one "
            "gets a number (CLUSTER_ID_2)."
        )

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: No feature gets a center that the table does not allow. Sizes are "
            "within the limits, and no other assignment within them has a smaller total cost; "
            "the log reports whether this was verified. With weights, a cost counts once for "
            "each unit of weight, and features are never split: limits are met, and the total is "
            "lowest, only as closely as that allows. The same input gives the same result."
        )

    def all_parameters(self) -> Definitions:
        yield from source(
            _ANY,
            tr(
                "A layer of points, lines or polygons, or a table. Where features lie does not "
                "matter; lines to the centers begin at centroids."
            ),
        )
        yield field_of(
            INPUT,
            INPUT_ID_FIELD,
            tr(
                "The id by which the table names the feature. A number and the same number as "
                "text are one id. Several features may have the same id, and then have the same "
                "costs."
            ),
            optional=False,
        )
        yield with_help(
            QgsProcessingParameterFeatureSource(CENTERS_LAYER, label(CENTERS_LAYER), [_ANY]),
            tr("The centers, such as depots or schools: a layer or a table."),
        )
        yield field_of(
            CENTERS_LAYER,
            ID_FIELD,
            tr(
                "The id by which the table names the center. It is written with each feature, as "
                "CENTER_ID. Each center needs an id of its own."
            ),
            optional=False,
        )
        yield with_help(
            QgsProcessingParameterFeatureSource(COST_TABLE, label(COST_TABLE), [_ANY]),
            tr(
                "A table with a row for each pair of a feature and a center, as routers write it, "
                "or with a row for each feature and a field for each center, as spreadsheets have "
                "it. Costs are numbers of at least 0. Pairs that are not in the table, or whose "
                "cost is empty, NULL or infinite, are not allowed. If a pair is there several "
                "times, its lowest cost counts. Rows about other features and centers are not used."
            ),
        )
        yield field_of(
            COST_TABLE,
            FROM_FIELD,
            tr(
                "Choose the field with the feature even if the router counts from the centers to "
                "the features."
            ),
            optional=False,
        )
        yield field_of(
            COST_TABLE,
            TO_FIELD,
            tr(
                "If empty, the table has a field for each center, named after its id; leave the "
                "field with the cost empty, too."
            ),
        )
        yield field_of(
            COST_TABLE,
            COST_FIELD,
            tr("Such as minutes, kilometers or euros; empty if each center has its own field."),
        )
        yield from center_sizes()
        yield from allow_unassigned(
            tr(
                "If not all features can have a center, because the table allows none or because "
                "those that it allows are full, leave some unassigned, with NULL in the new "
                "fields: as few as possible (with weights, as little weight as possible), and of "
                "these choices the one with the lowest total cost. If not checked, the run ends "
                "with a message."
            )
        )
        yield from zero_weights()
        yield from field_names()
        yield from sink(_ANY)
        yield with_help(
            QgsProcessingParameterFeatureSink(CENTERS, label(CENTERS), _ANY, None, True, True),
            tr(
                "One row per center, with its number, its id and its size, the total, the mean and "
                "the largest cost of its features, and its dual price in units of cost. Points if "
                "the centers have a place, else a table."
            ),
        )
        yield from report(
            tr(
                "A self-contained HTML page: map, table of the centers with their ids, sizes, "
                "capacities and costs, what is proved, what the limits cost (compared with every "
                "feature at its cheapest center), and the command to repeat the run."
            )
        )
        yield from lines(
            tr(
                "A straight line on the map from each feature to its center, with the feature's "
                "id, the number and the size of its cluster, what is known of the center, and the "
                "cost. Both layers need geometries."
            )
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of centers")),
            ("TOTAL_COST", tr("Total cost, times the weights if there are any")),
            ("MIN_CLUSTER_SIZE", tr("Number of features of the smallest center")),
            ("MAX_CLUSTER_SIZE", tr("Number of features of the largest center")),
            ("UNASSIGNED", tr("Unassigned features")),
            *weight_numbers(),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        for name in (CENTERS_LAYER, COST_TABLE):
            if given(numbers.raw_value, name) is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        fields = {
            name: given(numbers.field_name, name)
            for name in (INPUT_ID_FIELD, ID_FIELD, FROM_FIELD, TO_FIELD, COST_FIELD)
        }
        for name in (INPUT_ID_FIELD, ID_FIELD, FROM_FIELD):
            if fields[name] is None:
                text = tr("{parameter} is empty. Choose a field.")
                raise QgsProcessingException(text.format(parameter=named(name)))
        _check_table_fields(*(fields[name] for name in (FROM_FIELD, TO_FIELD, COST_FIELD)))
        return Values(
            columns=read_columns(given),
            limits=read_limits(given),
            input_id=fields[INPUT_ID_FIELD],
            id_field=fields[ID_FIELD],
            min_field=given(numbers.field_name, MIN_FIELD),
            max_field=given(numbers.field_name, MAX_FIELD),
            table_fields=(fields[FROM_FIELD], fields[TO_FIELD], fields[COST_FIELD]),
            allow_unassigned=given(numbers.yes_or_no, ALLOW_UNASSIGNED),
            field_names=read_field_names(given),
        )

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        names = job.values.field_names
        return Parts(
            _read,
            _plans,
            _solve,
            (
                FileSink(REPORT, cost_report),
                CopySink(
                    partial(cost_fields, names=names),
                    lambda run, progress: cost_columns(run, names),
                    are_places=False,
                ),
                _CenterSink(names),
                _LineSink(
                    LINES,
                    partial(cost_line_layout, names=names),
                    partial(cost_line_layer, names=names),
                    style.LINES,
                    # The first field is the number of the feature.
                    cluster_field=1,
                ),
            ),
        )

    def conclude(
        self, job: Job, outcome: CostRun, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        clustering = outcome.clustering
        style_layers(job, outcome, layers)
        log_costs(outcome, job.values.limits_as_set, job.feedback)
        return {
            **sizes_of(clustering),
            "TOTAL_COST": outcome.total,
            "UNASSIGNED": len(clustering.points) - len(clustering.assigned),
        }


class _CenterSink(LayerSink):
    """The centers, of which some may have no place."""

    def __init__(self, names: tuple[str, str]) -> None:
        super().__init__(
            CENTERS,
            partial(cost_center_layout, names=names),
            lambda run, progress: cost_center_layer(run, names, progress),
            style.CENTERS,
            may_lack_geometry=True,
        )


class _LineSink(LayerSink):
    """Lines, which need two ends."""

    def plan(self, job: Job, reading: CostReading) -> None:
        for name, places in (
            (job.algorithm.parameterDefinition(INPUT), reading.points.coordinates),
            (job.algorithm.parameterDefinition(CENTERS_LAYER), reading.centers.coordinates),
        ):
            if not np.isfinite(places).any():
                text = tr(
                    "{lines} cannot be drawn, because {layer} has no geometry. Leave {lines} empty."
                )
                lines_title = numbers.title(job.algorithm.parameterDefinition(LINES))
                raise QgsProcessingException(
                    text.format(lines=lines_title, layer=numbers.title(name))
                )


def _check_table_fields(feature: str, center: Optional[str], cost: Optional[str]) -> None:
    """Refuse fields that do not go together."""
    texts = {"to": named(TO_FIELD), "cost": named(COST_FIELD)}
    if (center is None) != (cost is None):
        text = tr(
            "Set both {to} and {cost} for a table with a row for each pair. Leave both empty for a "
            "table with a field for each center."
        )
        raise QgsProcessingException(text.format(**texts))
    if center is not None and len({feature, center, cost}) < 3:
        text = tr("{feature}, {to} and {cost} must be three different fields.")
        raise QgsProcessingException(text.format(feature=named(FROM_FIELD), **texts))


def _read(job: Job) -> CostReading:
    """The reader: features, centers, and the pairs of the table.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them cannot be used.
    """
    values, source, progress = job.values, job.source, job.progress.part(0, READ_UNTIL)
    columns = values.columns.columns(source)
    id_column: Any = field_index(source, INPUT_ID_FIELD, values.input_id)
    layer = source_of(job.algorithm, job.parameters, CENTERS_LAYER, job.context)
    table = source_of(job.algorithm, job.parameters, COST_TABLE, job.context)
    table_columns: list[Any] = [
        field_index(table, name, field)
        for name, field in zip((FROM_FIELD, TO_FIELD, COST_FIELD), values.table_fields)
    ]
    crs = source.sourceCrs() if source.sourceCrs().isValid() else layer.sourceCrs()
    distance = Planar(crs, job.context.transformContext())
    centers = _centers(job, layer, crs, progress)
    points, ids = read_all_features(
        source, distance, id_column, progress.part(0, _TABLE_FROM), columns
    )
    log_far_weight(points.weights, points.ids, job.feedback)
    features, center_ids = Ids(ids), Ids(centers.names)
    if (features.rows < 0).all():
        text = tr("{parameter}: no feature has a value in the field “{name}”.")
        raise QgsProcessingException(
            text.format(parameter=named(INPUT_ID_FIELD), name=values.input_id)
        )
    reading_table, batches = progress.part(_TABLE_FROM, 1), None
    if table_columns[1] is not None:
        names = [table.fields().at(index).name() for index in table_columns]
        file = job.algorithm.parameterAsVectorLayer(job.parameters, COST_TABLE, job.context)
        batches = columns_of_file(job.parameters.get(COST_TABLE), file, names, reading_table)
    pairs = read_costs(
        *(table, CostColumns(*table_columns), features, center_ids, reading_table, batches)
    )
    given = source, columns, distance, points, centers
    reading = CostReading(*given, pairs, features.rows, crs)
    log_pairs(reading, job.feedback)
    return reading


def _centers(
    job: Job,
    layer: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> Centers:
    """The centers, each with an id of its own."""
    values = job.values
    columns = CenterColumns(
        name=field_index(layer, ID_FIELD, values.id_field),
        minimum=field_index(layer, MIN_FIELD, values.min_field),
        maximum=field_index(layer, MAX_FIELD, values.max_field),
        whole=values.columns.weight_field is None,
        is_limited=values.has_capacities,
    )
    transforms = job.context.transformContext()
    distance = Planar(crs, transforms)
    centers = read_centers(layer, crs, distance, transforms, columns, progress, True)
    ids, parameter = Ids(centers.names), named(ID_FIELD)
    without = np.flatnonzero(ids.rows < 0)
    if len(without):
        text = tr(
            "{parameter}: %n centers have no id. The first is feature {id}. Give each center an "
            "id, or leave it out.",
            len(without),
        )
        raise QgsProcessingException(text.format(parameter=parameter, id=centers.ids[without[0]]))
    if ids.repeated:
        text = tr(
            "{parameter}: %n centers have the id of another center. The first is feature {id} "
            "with {value}. Each center needs an id of its own.",
            len(ids.repeated),
        )
        first = ids.repeated[0]
        value = group_title(centers.names[first])
        raise QgsProcessingException(
            text.format(parameter=parameter, id=centers.ids[first], value=value)
        )
    return centers


def _plans(job: Job, reading: CostReading) -> list[Plan]:
    """The planner: the limits of each center."""
    values, alone = job.values, without_pairs(reading)
    if alone and not values.allow_unassigned:
        advice = tr("Add pairs to the table, or turn on {allow}.")
        raise QgsProcessingException(f"{alone} {advice.format(allow=named(ALLOW_UNASSIGNED))}")
    if alone:
        job.feedback.pushWarning(alone + " " + tr("They stay unassigned."))
    job.outputs.check_texts(CENTER_ID, reading.centers.names, reading.centers.ids)

    def plan(task: Task) -> Plan:
        limits, load, centers = values.limits, task.load, task.centers
        own = centers.minimum, centers.maximum
        bounds = limits.capacities(load, *own, values.allow_unassigned)
        warnings = tolerance_warnings(limits.tolerated(load, len(centers)), task.points.ids)
        capacities = limits.largest_sizes(load, centers.maximum)
        return Plan(task, len(centers), bounds, warnings=warnings, capacities=capacities)

    plans = Planner(plan)(job, reading)
    log_plans(reading, plans, None, job.feedback)
    return plans


def _solve(job: Job, reading: CostReading, plans: list[Plan]) -> CostRun:
    """The solver.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met by the pairs that are allowed, or the run was canceled.
    """
    (plan,) = plans
    for text in plan.warnings:
        job.feedback.pushWarning(text)
    lower, upper = plan.bounds
    try:
        assignment = core.assign_costs(
            reading.pairs.table(reading.rows),
            min_size=lower,
            max_size=upper,
            weights=reading.points.weights,
            unassigned_cost=np.inf if job.values.allow_unassigned else None,
            is_canceled=job.progress.is_canceled,
        )
    except (ClusteringError, ClusteringCanceled) as error:
        raise explain(error, plan.task) from error
    job.progress.set(SOLVED_AT)
    return CostRun.found(reading, assignment, plan.capacities)
