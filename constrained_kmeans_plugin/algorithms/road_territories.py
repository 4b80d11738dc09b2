"""Features to centers along roads: at the least total length or time, within limits on sizes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import core
from ..bridge import style
from ..bridge.arrays import Array
from ..bridge.distance.kinds import DISTANCES
from ..bridge.layers.columns import CENTER_ID
from ..bridge.layers.road_territories import (
    RoadReading,
    RoadRun,
    road_center_layer,
    road_center_layout,
    road_columns,
    road_fields,
    territory_layer,
    territory_layout,
)
from ..bridge.log.costs import log_costs
from ..bridge.log.feedback import READ_UNTIL, SOLVED_AT
from ..bridge.log.input import log_plans
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import measured
from ..bridge.log.roads import (
    log_cuts,
    log_network,
    log_offsets,
    log_unserved,
    no_island,
    no_pairs,
    too_far,
)
from ..bridge.log.sentences import explain, limits_as_set, tolerance_warnings
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns
from ..bridge.read.points import Group
from ..bridge.roads.lines import BOTH, RoadColumns, read_lines
from ..bridge.roads.network import make_network
from ..bridge.style import ColoredLayer
from ..core import (
    ClusteringCanceled,
    ClusteringError,
    CostAssignment,
    InfeasibleIslandsError,
    InfeasiblePairsError,
    SizeLimits,
)
from ..translation import tr
from .algorithm import Algorithm
from .clustering import style_layers, weight_numbers
from .parameters import (
    ALLOW_UNASSIGNED,
    CENTERS,
    CENTERS_LAYER,
    CLUSTERS,
    DEFAULT_ITERATIONS,
    DISTANCE,
    ID_FIELD,
    LARGEST_SEED,
    LINES_TYPE,
    MAX_FIELD,
    MAX_ITERATIONS,
    MIN_FIELD,
    POINTS,
    SEED,
    Definitions,
    advanced,
    allow_unassigned,
    center_limits,
    distance,
    enum,
    field_names,
    field_of,
    integer,
    labeled,
    never_split,
    sink,
    size_limits,
    source,
    weights,
    with_help,
    zero_weights,
)
from .pipeline import Job, Parts
from .planning import Plan, Task
from .readers import PositionReader, is_given, source_of
from .sinks import CopySink, LayerSink
from .values import (
    ColumnValues,
    Given,
    default_tolerances,
    field_index,
    read_columns,
    read_field_names,
    read_limits,
    reader,
)

ROADS = "ROADS"
STRATEGY = "STRATEGY"
DIRECTION_FIELD = "DIRECTION_FIELD"
VALUE_FORWARD = "VALUE_FORWARD"
VALUE_BACKWARD = "VALUE_BACKWARD"
VALUE_BOTH = "VALUE_BOTH"
DEFAULT_DIRECTION = "DEFAULT_DIRECTION"
SPEED_FIELD = "SPEED_FIELD"
DEFAULT_SPEED = "DEFAULT_SPEED"
TOPOLOGY_TOLERANCE = "TOPOLOGY_TOLERANCE"
TRAVEL = "TRAVEL"
MAX_COST = "MAX_COST"
MAX_ROAD_DISTANCE = "MAX_ROAD_DISTANCE"
TERRITORIES = "TERRITORIES"

#: Values of STRATEGY and TRAVEL, in the order of their options.
STRATEGIES = ("shortest", "fastest")
TRAVELS = ("from centers", "to centers")
#: In km/h, as in QGIS's own network analysis.
USUAL_SPEED = 50.0
_LARGEST = 1e15
_DOUBLE = QgsProcessingParameterNumber.Type.Double
#: Parts of the reading: features and centers, roads, the network, costs.
_FEATURES_READ, _ROADS_READ, _NETWORK_MADE = 0.2, 0.5, 0.6


@dataclass(frozen=True)
class RoadValues:
    """Parameter values about the roads.

    Attributes
    ----------
    direction_values
        What the field has for forward, backward and both directions; None for nothing.
    is_fastest
        Whether time counts, and not length.
    towards
        Whether ways lead to the centers.
    tolerance
        Within which ends of lines are joined, in units of the distance.
    """

    is_fastest: bool
    direction_field: Optional[str]
    direction_values: tuple[Optional[str], ...]
    default_direction: int
    speed_field: Optional[str]
    default_speed: float
    tolerance: float
    towards: bool

    def columns(self, roads: QgsProcessingFeatureSource) -> RoadColumns:
        """The fields of the roads that are read."""
        speed = field_index(roads, SPEED_FIELD, self.speed_field)
        return RoadColumns(
            direction=field_index(roads, DIRECTION_FIELD, self.direction_field),
            values=self.direction_values,
            default_direction=self.default_direction,
            speed=speed if self.is_fastest else None,
            default_speed=self.default_speed if self.is_fastest else None,
        )


@dataclass(frozen=True)
class Values:
    """Parameter values of one run.

    Attributes
    ----------
    n_clusters : int or None
        How many centers are found; None where they are given.
    most
        The largest cost of a feature.
    most_offset
        How far a feature may be from its road, in units of the distance.
    """

    columns: ColumnValues
    limits: SizeLimits
    roads: RoadValues
    distance: str
    n_clusters: Any
    max_iter: int
    seed: int
    id_field: Optional[str]
    min_field: Optional[str]
    max_field: Optional[str]
    allow_unassigned: bool
    most: float
    most_offset: float
    field_names: tuple[str, str]

    @property
    def has_capacities(self) -> bool:
        """Whether a largest size was set, for all centers or by a field."""
        largest = (self.max_field, self.limits.maximum, self.limits.tolerance)
        return any(one is not None for one in largest)

    @property
    def limits_as_set(self) -> str:
        """The limits that the user set, for the log; empty if there are none."""
        own = tr("the limits of the centers") if self.min_field or self.max_field else ""
        return ", ".join(filter(None, (limits_as_set(self.limits), own)))


@dataclass(frozen=True)
class RoadPlan:
    """What is asked for.

    Attributes
    ----------
    plan
        For the features that some center may serve.
    served : int64, shape (m,)
        These.
    least : float64, shape (m,)
        What they cost at the cheapest center.
    """

    plan: Plan
    served: Array
    least: Array


class RoadTerritories(Algorithm):
    """Every feature to a center, at the least total cost along roads."""

    ICON = "roads.svg"

    def name(self) -> str:
        return "roadterritories"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Territories along roads")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr(
            "Makes territories of given or limited sizes by distance or travel time along roads, "
            "around given centers or around centers that are found."
        )

    def tags(self) -> list[str]:
        return tr(
            "roads,streets,network,travel time,drive time,shortest path,fastest path,service area,"
            "isochrone,routing,territories,catchment areas,assign,allocate,allocation,"
            "location allocation,capacity,centers,depots,schools,facilities,limits,balanced,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Assigns the features of a layer to centers along the lines of a layer of roads: to "
            "given centers, which stay where they are, or to a number of centers that are found. "
            "The total length of the shortest paths, or the total time of the fastest, is as small "
            "as possible while each center gets at least its minimum size and at most its maximum "
            "size. Without limits, every feature goes to the center from which the path is "
            "shortest. Features and centers are tied to the nearest place on a road. Roads meet "
            "where they have a vertex at the same place. Lengths are those of the layer, or on the "
            "ellipsoid if the layer is in degrees."
        )

    def what_is_written(self) -> str:
        return tr(
            "Every feature is written with its fields and its geometry, the number of its center "
            "(from 1; given centers in the order of their layer), the number of features of that "
            "center, the center's own id if you choose a field for it (CENTER_ID), its largest "
            "size and how much of it is used, in percent, if you limit sizes (CAPACITY, USE_PCT), "
            "the cost of the path between them (COST): its length in layer units, in meters if "
            "the layer is in degrees, or the time in minutes. ROAD_DISTANCE is the distance from "
            "the feature to its road, which is not part of the cost. Features that cannot be "
            "reached get NULL in the other new fields; the log lists them."
        )

    def what_it_promises(self) -> str:
        return tr(
            "Guarantees: Sizes are within the limits, and no other assignment to these centers "
            "within them has a smaller total cost; the log reports whether this was verified. With "
            "weights, a cost counts once for each unit of weight, and both hold as closely as "
            "features that are never split allow. The same input gives the same result."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from _roads()
        yield with_help(
            QgsProcessingParameterFeatureSource(
                CENTERS_LAYER,
                labeled(CENTERS_LAYER, tr("empty: find centers")),
                [POINTS],
                None,
                True,
            ),
            tr(
                "The points that features are assigned to. The layer may have another reference "
                "system. If empty, centers are found on the roads: set {clusters}."
            ).format(clusters=label(CLUSTERS)),
        )
        yield with_help(
            integer(CLUSTERS, labeled(CLUSTERS, tr("without such a layer")), None, minimum=1),
            tr(
                "How many centers to find on the roads, so that paths to the features are short in "
                "total. Leave it empty if you choose a layer of centers."
            ),
        )
        yield field_of(
            CENTERS_LAYER,
            ID_FIELD,
            tr(
                "Such as the name of a depot. The value of the center is written with each "
                "feature, as CENTER_ID. If empty, features have only the number of their center."
            ),
        )
        yield from weights(
            tr(
                "The size of a center is then the sum of this field over its features, and all "
                "limits apply to these sums. The sum is written as CLUSTER_WEIGHT."
            )
            + " "
            + never_split()
        )
        yield from center_limits()
        yield from size_limits(
            tr(
                "The smallest size that a center may get. If a center has a minimum of its own, "
                "the larger one applies. If centers are found and minimum, maximum and tolerance "
                "are all empty, sizes are as equal as possible; for given centers they are free."
            ),
            tr(
                "The largest size that a center may get. If a center has a maximum of its own, the "
                "smaller one applies."
            ),
        )
        yield with_help(
            _number(MAX_COST, None, 0),
            tr(
                "No feature gets a center whose path to it costs more: a length in layer units (in "
                "meters if the layer is in degrees), or minutes if the path type is fastest. If "
                "empty, paths may be of any length."
            ),
        )
        yield from allow_unassigned(
            tr(
                "If not all features can have a center, because those that they can reach within "
                "{most} are full or there are none, leave some unassigned, with NULL in the new "
                "fields: as few as possible (with weights, as little weight as possible), and of "
                "these choices the one with the lowest total cost. If not checked, the run ends "
                "with a message."
            ).format(most=label(MAX_COST))
        )
        yield from _more_about_roads()
        yield from zero_weights()
        yield from field_names()
        yield advanced(
            integer(MAX_ITERATIONS, label(MAX_ITERATIONS), DEFAULT_ITERATIONS, minimum=1),
            tr("If centers are found, they move at most this often."),
        )
        yield advanced(
            integer(SEED, label(SEED), 0, minimum=0),
            tr(
                "The same seed gives the same centers, on every computer. Another seed may find "
                "better ones. From 0 to {largest}."
            ).format(largest=LARGEST_SEED),
        )
        yield from distance()
        yield from sink()
        yield with_help(
            QgsProcessingParameterFeatureSink(
                TERRITORIES, tr("Roads by territory"), LINES_TYPE, None, True, True
            ),
            tr(
                "The roads, each with the number of the center that it belongs to, the id of the "
                "road it comes from (ROAD_ID) and its length. A road is cut where two centers are "
                "equally good under their prices. Pieces that no center can reach have NULL."
            ),
        )
        yield with_help(
            QgsProcessingParameterFeatureSink(CENTERS, label(CENTERS), POINTS, None, True, True),
            tr(
                "One point per center, with its number, its id and its size, the total, the mean "
                "and the largest cost of its features, and its dual price in units of cost."
            ),
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of centers")),
            ("ITERATIONS", tr("Iterations in which centers moved")),
            ("TOTAL_COST", tr("Total cost, times the weights if there are any")),
            ("MIN_CLUSTER_SIZE", tr("Number of features of the smallest center")),
            ("MAX_CLUSTER_SIZE", tr("Number of features of the largest center")),
            ("SKIPPED", tr("Features without a usable geometry")),
            ("UNASSIGNED", tr("Unassigned features")),
            ("UNREACHABLE", tr("Features that no center can reach along the roads")),
            *weight_numbers(),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        if given(numbers.raw_value, ROADS) is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, ROADS))
        n_clusters = given(numbers.whole_number, CLUSTERS, 1)
        if (given(numbers.raw_value, CENTERS_LAYER) is None) == (n_clusters is None):
            text = tr("Set either {centers} or {clusters}: both are empty.")
            if n_clusters is not None:
                text = tr("Set either {centers} or {clusters}, and leave the other one empty.")
            raise QgsProcessingException(
                text.format(centers=named(CENTERS_LAYER), clusters=named(CLUSTERS))
            )
        most = given(numbers.number, MAX_COST, 0, _LARGEST)
        most_offset = given(numbers.number, MAX_ROAD_DISTANCE, 0, _LARGEST)
        return Values(
            columns=read_columns(given),
            limits=read_limits(given),
            roads=_read_roads(given),
            distance=given(numbers.choice, DISTANCE, DISTANCES),
            n_clusters=n_clusters,
            max_iter=given(numbers.whole_number, MAX_ITERATIONS, 1),
            seed=given(numbers.whole_number, SEED, 0, LARGEST_SEED),
            id_field=given(numbers.field_name, ID_FIELD),
            min_field=given(numbers.field_name, MIN_FIELD),
            max_field=given(numbers.field_name, MAX_FIELD),
            allow_unassigned=given(numbers.yes_or_no, ALLOW_UNASSIGNED),
            most=math.inf if most is None else most,
            most_offset=math.inf if most_offset is None else most_offset,
            field_names=read_field_names(given),
        )

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        names = job.values.field_names
        return Parts(
            _read,
            _plan,
            _solve,
            (
                CopySink(
                    partial(road_fields, names=names),
                    lambda run, progress: road_columns(run, names),
                ),
                LayerSink(
                    TERRITORIES,
                    partial(territory_layout, names=names),
                    partial(territory_layer, names=names),
                    style.ROADS,
                ),
                LayerSink(
                    CENTERS,
                    partial(road_center_layout, names=names),
                    partial(road_center_layer, names=names),
                    style.CENTERS,
                ),
            ),
        )

    def conclude(
        self, job: Job, outcome: RoadRun, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        clustering = outcome.clustering
        style_layers(job, outcome, layers)
        log_costs(outcome, job.values.limits_as_set, job.feedback)
        n_points = len(clustering.points)
        told: dict[str, Any] = {
            "NUM_CLUSTERS": len(clustering),
            "ITERATIONS": outcome.n_iter,
            "TOTAL_COST": outcome.total,
            "MIN_CLUSTER_SIZE": int(clustering.sizes.min()),
            "MAX_CLUSTER_SIZE": int(clustering.sizes.max()),
            "SKIPPED": clustering.points.n_skipped,
            "UNASSIGNED": n_points - len(clustering.assigned),
            "UNREACHABLE": n_points - len(outcome.served),
        }
        if clustering.weights is not None:
            told["MIN_CLUSTER_WEIGHT"] = float(clustering.weights.min())
            told["MAX_CLUSTER_WEIGHT"] = float(clustering.weights.max())
        return told


# Parameters -------------------------------------------------------------------------------


def _roads() -> Definitions:
    """The roads, and which paths are best."""
    yield with_help(
        QgsProcessingParameterFeatureSource(ROADS, label(ROADS), [LINES_TYPE]),
        tr(
            "The lines along which features are reached, in any reference system. Two roads meet "
            "where both have a vertex at the same place, such as a common end. Lines that only "
            "cross, as on a bridge, do not meet."
        ),
    )
    yield with_help(
        enum(STRATEGY, label(STRATEGY), [tr("Shortest"), tr("Fastest")]),
        tr(
            "Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. "
            "Fastest adds up minutes, by {speed} and {default}."
        ).format(speed=label(SPEED_FIELD), default=label(DEFAULT_SPEED)),
    )


def _more_about_roads() -> Definitions:
    """Directions, speeds and tolerances, named as in QGIS's own network analysis."""
    text = QgsProcessingParameterString
    yield advanced(
        field_of(ROADS, DIRECTION_FIELD, ""),
        tr(
            "The field that says in which direction a road may be traveled; forward is the "
            "direction in which its line was drawn. If empty, all roads have the default direction."
        ),
    )
    for name, help_text in (
        (VALUE_FORWARD, tr("The value in the direction field of one-way roads, traveled forward.")),
        (
            VALUE_BACKWARD,
            tr("The value in the direction field of one-way roads, traveled backward."),
        ),
        (VALUE_BOTH, tr("The value in the direction field of roads that lead both ways.")),
    ):
        yield advanced(text(name, label(name), None, False, True), help_text)
    directions = [tr("Forward direction"), tr("Backward direction"), tr("Both directions")]
    yield advanced(
        QgsProcessingParameterEnum(
            DEFAULT_DIRECTION, label(DEFAULT_DIRECTION), directions, False, BOTH
        ),
        tr("The direction of roads with NULL or any other value, and of all without such a field."),
    )
    yield advanced(
        field_of(ROADS, SPEED_FIELD, ""),
        tr(
            "The field with the speed on each road in km/h, for the path type “Fastest”: a number "
            "above 0. NULL is the default speed."
        ),
    )
    yield advanced(
        _number(DEFAULT_SPEED, USUAL_SPEED, 0),
        tr("The speed in km/h on roads for which the field has none, and on all without a field."),
    )
    yield advanced(
        _number(TOPOLOGY_TOLERANCE, 0.0, 0),
        tr(
            "Ends of roads that are no farther from a vertex of another road are joined with it: "
            "in layer units, or in meters if the layer is in degrees. With 0, roads meet only at "
            "vertices that are exactly the same."
        ),
    )
    yield advanced(
        enum(TRAVEL, label(TRAVEL), [tr("From the centers"), tr("To the centers")]),
        tr(
            "Which way paths lead, which matters for one-way roads: from the centers to the "
            "features, as for deliveries, or from the features to the centers, as for pupils."
        ),
    )
    yield advanced(
        _number(MAX_ROAD_DISTANCE, None, 0),
        tr(
            "Features that are farther from the nearest road stay unassigned: in layer units, or "
            "in meters if the layer is in degrees. If empty, a feature may be at any distance from "
            "its road. For a center that is farther, the run ends with a message."
        ),
    )


def _number(name: str, default: Optional[float], least: float) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(
        name, label(name), _DOUBLE, default, default is None, least, _LARGEST
    )


def _read_roads(given: Given) -> RoadValues:
    """Values of the parameters about the roads.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be, or they do not go together.
    """
    names = (VALUE_FORWARD, VALUE_BACKWARD, VALUE_BOTH)
    values = tuple(given(numbers.text, name) for name in names)
    field = given(numbers.field_name, DIRECTION_FIELD)
    texts = [value for value in values if value is not None]
    if field is not None and not texts:
        raise QgsProcessingException(
            tr(
                "{field} is “{name}”, but none of its values is known. Set {forward}, {backward} "
                "or {both}, or leave {field} empty."
            ).format(
                field=named(DIRECTION_FIELD),
                name=field,
                forward=named(VALUE_FORWARD),
                backward=named(VALUE_BACKWARD),
                both=named(VALUE_BOTH),
            )
        )
    for first, second in ((0, 1), (0, 2), (1, 2)):
        if values[first] is not None and values[first] == values[second]:
            raise QgsProcessingException(
                tr("{one} and {other} are both “{value}”. Give them different values.").format(
                    one=named(names[first]), other=named(names[second]), value=values[first]
                )
            )
    is_fastest = given(numbers.choice, STRATEGY, STRATEGIES) == "fastest"
    speed = given(numbers.number, DEFAULT_SPEED, 0, _LARGEST)
    if is_fastest and speed == 0:
        text = tr("{parameter} is 0. Use a number above 0, in km/h.")
        raise QgsProcessingException(text.format(parameter=named(DEFAULT_SPEED)))
    return RoadValues(
        is_fastest=is_fastest,
        direction_field=field,
        direction_values=values,
        default_direction=given(numbers.choice, DEFAULT_DIRECTION, range(3)),
        speed_field=given(numbers.field_name, SPEED_FIELD),
        default_speed=speed,
        tolerance=given(numbers.number, TOPOLOGY_TOLERANCE, 0, _LARGEST),
        towards=given(numbers.choice, TRAVEL, TRAVELS) == "to centers",
    )


# The parts of the run ---------------------------------------------------------------------


def _read(job: Job) -> RoadReading:
    """The reader: features and centers, roads, the network, and what paths cost.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them cannot be used.
    """
    values, progress = job.values, job.progress.part(0, READ_UNTIL)
    roads = source_of(job.algorithm, job.parameters, ROADS, job.context)
    columns = values.roads.columns(roads)
    _warn_of_unused(job)
    positions = PositionReader(values.distance, values.columns, partial(_center_columns, values))
    part = progress.part(0, _FEATURES_READ)
    read = positions(replace(job, progress=part))
    transforms = job.context.transformContext()
    lines = read_lines(
        *(roads, job.source.sourceCrs(), read.distance, transforms, columns),
        progress.part(_FEATURES_READ, _ROADS_READ),
    )
    n_points = len(read.points)
    places = read.points.coordinates
    if read.centers is not None:
        places = np.concatenate([places, read.centers.coordinates])
    network = make_network(
        *(lines, places, read.distance, values.roads.tolerance, values.roads.towards),
        progress.part(_ROADS_READ, _NETWORK_MADE),
    )
    log_network(network, columns.direction is not None, job.feedback)
    if read.centers is not None:
        _check_centers(read.centers, network.offsets[n_points:], values, read.distance)
    reading = RoadReading(
        *(read.source, read.columns, read.distance, read.points, read.centers),
        network=network,
        nodes=network.tied[:n_points],
        offsets=network.offsets[:n_points],
        center_nodes=None if read.centers is None else network.tied[n_points:],
        most=values.most,
        most_offset=values.most_offset,
    )
    log_offsets(reading, job.feedback)
    return reading


def _warn_of_unused(job: Job) -> None:
    """Say so where a parameter is set that another one makes useless."""
    roads = job.values.roads
    if roads.speed_field is not None and not roads.is_fastest:
        text = tr("{speed} is not used, because {strategy} is “{shortest}”.")
        job.feedback.pushWarning(
            text.format(speed=named(SPEED_FIELD), strategy=named(STRATEGY), shortest=tr("Shortest"))
        )
    for name in (ID_FIELD, MIN_FIELD, MAX_FIELD):
        if job.values.n_clusters is not None and is_given(job, name):
            text = tr("{parameter} is not used, because {centers} is empty.")
            job.feedback.pushWarning(
                text.format(parameter=named(name), centers=named(CENTERS_LAYER))
            )
    if roads.direction_field is None and any(value is not None for value in roads.direction_values):
        text = tr("The values for directions are not used, because {field} is empty.")
        job.feedback.pushWarning(text.format(field=named(DIRECTION_FIELD)))


def _center_columns(values: Values, layer: QgsProcessingFeatureSource) -> CenterColumns:
    return CenterColumns(
        name=field_index(layer, ID_FIELD, values.id_field),
        minimum=field_index(layer, MIN_FIELD, values.min_field),
        maximum=field_index(layer, MAX_FIELD, values.max_field),
        whole=values.columns.weight_field is None,
        is_limited=values.has_capacities,
    )


def _check_centers(centers: Any, offsets: Any, values: Values, distance: Any) -> None:
    """Refuse centers that are too far from the roads."""
    far = np.flatnonzero(offsets > values.most_offset)
    if not len(far):
        return
    text = tr(
        "%n centers are farther from the nearest road than {parameter} allows. The first has "
        "feature id {id}: {length}. Move the centers, or raise {parameter}.",
        len(far),
    )
    length = measured(float(offsets[far[0]]), distance.unit)
    raise QgsProcessingException(
        text.format(parameter=named(MAX_ROAD_DISTANCE), id=centers.ids[far[0]], length=length)
    )


def _plan(job: Job, reading: RoadReading) -> RoadPlan:
    """The planner: which features can be served, and the limits of each center.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met, or no feature can be reached.
    """
    values, centers = job.values, reading.centers
    if centers is None:
        least = np.where(_reachable(reading)[reading.nodes], 0.0, np.inf)
    else:
        least = _least(job, reading, reading.center_nodes)
    served = np.flatnonzero(reading.is_near & np.isfinite(least))
    log_unserved(reading, served, job.feedback)
    if not len(served):
        raise QgsProcessingException(
            tr(
                "No feature can be reached from the centers along the roads. Check that they lie "
                "near the same roads, and that these are joined ({tolerance}) and not all one-way "
                "the wrong way ({travel})."
            ).format(tolerance=named(TOPOLOGY_TOLERANCE), travel=named(TRAVEL))
        )
    if (least[served] > values.most).any() and not values.allow_unassigned:
        raise QgsProcessingException(too_far(reading, served, least[served]))
    if centers is not None and centers.name_field is not None:
        job.outputs.check_texts(CENTER_ID, centers.names, centers.ids)
    points = reading.points
    weights_of = None if points.weights is None else points.weights[served]
    rows = np.arange(len(served))
    group = Group(None, None, "", rows, len(rows))
    some = replace(
        points,
        coordinates=points.coordinates[served],
        ids=points.ids[served],
        groups=(group,),
        weights=weights_of,
    )
    whole = tr("the layer")
    if len(served) < len(points):
        whole = tr("the part of the layer that roads reach")
    task = Task(group, some, reading.centers, whole, False)
    plan = _planned(values, task)
    log_plans(reading, [plan], None if centers is not None else values.seed, job.feedback)
    return RoadPlan(plan, served, least[served])


def _least(job: Job, reading: RoadReading, nodes: Array) -> Array:
    """What each feature (n,) costs at the cheapest of the centers at nodes (k,)."""
    graph, nobody = reading.network.graph, np.zeros(len(nodes))
    _, lengths = core.nearest_centers(graph, nodes, nobody, job.progress.is_canceled)
    found: Array = lengths[reading.nodes]
    return found


def _where_centers_may_be(reading: RoadReading) -> Array:
    """The nodes (v,) among which centers are found: paths lead from each to each other.

    Of several parts of the roads it is the one with most features.
    """
    parts = reading.network.graph.strong_parts
    found: Array = parts == np.bincount(parts[reading.nodes[reading.is_near]]).argmax()
    return found


def _reachable(reading: RoadReading) -> Array:
    """Nodes (v,) to which a path leads from there."""
    (first,) = np.flatnonzero(_where_centers_may_be(reading))[:1]
    graph = reading.network.graph
    labels, _ = core.nearest_centers(graph, np.array([first]), np.zeros(1))
    return labels >= 0


def _planned(values: Values, task: Task) -> Plan:
    """The limits of each center, given or to be found.

    Raises
    ------
    QgsProcessingException
        If they cannot be met.
    """
    limits, load, centers = values.limits, task.load, task.centers
    k = len(centers) if centers is not None else values.n_clusters
    capacities, tolerances = None, default_tolerances(limits, load, k)
    bounds: tuple[Any, Any]
    try:
        if centers is not None:
            own = centers.minimum, centers.maximum
            bounds = limits.capacities(load, *own, values.allow_unassigned)
            capacities, tolerances = limits.largest_sizes(load, centers.maximum), ()
        else:
            if tolerances:
                limits = replace(limits, tolerance=tolerances[0])
            is_free = limits.minimum is None and limits.maximum is None
            equal = replace(limits, tolerance=0) if is_free and limits.tolerance is None else limits
            bounds = equal.bounds(load, k)
            if values.allow_unassigned:
                bounds = equal.capacities(load, [None] * k, [None] * k, True)
    except ClusteringError as error:
        raise explain(error, task) from error
    warnings = tolerance_warnings(limits.tolerated(load, k), task.points.ids)
    return Plan(
        task, k, bounds, tolerances=tolerances[:1], warnings=warnings, capacities=capacities
    )


def _solve(job: Job, reading: RoadReading, asked: RoadPlan) -> RoadRun:
    """The solver.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met along the roads, or the run was canceled.
    """
    plan, served = asked.plan, asked.served
    for text in plan.warnings:
        job.feedback.pushWarning(text)
    along = _by_table if job.values.allow_unassigned or np.isfinite(reading.most) else _by_graph
    nodes, n_iter, converged = reading.center_nodes, 0, True
    try:
        if nodes is None:
            nodes, n_iter, converged = _found_centers(job, reading, asked)
            asked = replace(asked, least=_least(job, reading, nodes)[served])
            if (asked.least > reading.most).any() and not job.values.allow_unassigned:
                raise QgsProcessingException(too_far(reading, served, asked.least))
        found, costs, node_labels = along(job, reading, asked, nodes)
    except InfeasiblePairsError as error:
        raise QgsProcessingException(no_pairs(error, reading.centers)) from error
    except InfeasibleIslandsError as error:
        raise QgsProcessingException(no_island(error)) from error
    except (ClusteringError, ClusteringCanceled) as error:
        raise explain(error, plan.task) from error
    job.progress.set(SOLVED_AT)
    centers = reading.network.lines.coordinates[reading.network.node_vertices[nodes]]
    if reading.centers is not None:
        centers = reading.centers.coordinates
    return RoadRun.of_roads(
        *(reading, served, found, costs, asked.least, nodes, node_labels),
        *(centers, plan.capacities, n_iter, converged),
    )


def _found_centers(job: Job, reading: RoadReading, asked: RoadPlan) -> tuple[Array, int, bool]:
    """Nodes (k,) for the centers, how often they moved, and whether they stay there."""
    plan, values = asked.plan, job.values
    lower, upper = plan.bounds
    return core.median_centers(
        reading.network.graph,
        plan.task.points.coordinates,
        reading.nodes[asked.served],
        plan.n_clusters,
        allowed=_where_centers_may_be(reading),
        min_size=lower,
        max_size=upper,
        weights=plan.task.points.weights,
        max_iter=values.max_iter,
        seed=values.seed,
        is_canceled=job.progress.is_canceled,
    )


def _by_graph(
    job: Job, reading: RoadReading, asked: RoadPlan, centers: Array
) -> tuple[CostAssignment, Array, Array]:
    """The assignment, what features (m,) cost, and the center of each node: by prices."""
    lower, upper = asked.plan.bounds
    found = core.assign_on_graph(
        reading.network.graph,
        centers,
        at=reading.nodes[asked.served],
        min_size=lower,
        max_size=upper,
        weights=asked.plan.task.points.weights,
        is_canceled=job.progress.is_canceled,
    )
    log_cuts(found, job.feedback)
    return found.by_costs, found.path_costs, found.node_labels


def _by_table(
    job: Job, reading: RoadReading, asked: RoadPlan, centers: Array
) -> tuple[CostAssignment, Array, Array]:
    """The same by all path lengths: where some are too long, or features may stay unassigned."""
    (lower, upper), nodes = asked.plan.bounds, reading.nodes[asked.served]
    graph, is_canceled = reading.network.graph, job.progress.is_canceled
    table = core.path_table(graph, centers, nodes, is_canceled)
    table[table > reading.most] = np.inf
    found = core.assign_costs(
        table,
        min_size=lower,
        max_size=upper,
        weights=asked.plan.task.points.weights,
        unassigned_cost=math.inf if job.values.allow_unassigned else None,
        is_canceled=is_canceled,
    )
    there = np.flatnonzero(found.labels >= 0)
    costs, node_labels = np.full(len(nodes), np.nan), np.full(graph.n_nodes, -1)
    costs[there] = table[there, found.labels[there]]
    node_labels[nodes[there]] = found.labels[there]
    return found, costs, node_labels
