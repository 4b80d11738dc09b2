"""Features to centers along roads: at the least total length or time, within limits on sizes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..bridge import style
from ..bridge.distance.kinds import DISTANCES
from ..bridge.layers.road_territories import (
    RoadRun,
    Territories,
    road_center_layer,
    road_center_layout,
    road_columns,
    road_fields,
    territory_layer,
    territory_layout,
)
from ..bridge.log.costs import log_costs
from ..bridge.log.labels import label, named
from ..bridge.read import numbers
from ..bridge.style import ColoredLayer
from ..translation import tr
from .algorithm import Algorithm
from .clustering import sizes_of, style_layers, weight_numbers
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
    REPORT,
    SEED,
    Definitions,
    advanced,
    allow_unassigned,
    center_sizes,
    clipping,
    distance,
    field_names,
    field_of,
    integer,
    labeled,
    report,
    sink,
    source,
    with_help,
    zero_weights,
    zone_layer,
)
from .pipeline import Job, Parts
from .report import cost_report
from .road_parameters import (
    LARGEST,
    MAX_COST,
    MAX_ROAD_DISTANCE,
    ROADS,
    TERRITORIES,
    more_about_roads,
    number,
    read_roads,
    roads,
)
from .road_run import Values, plan, read, solve
from .sinks import CopySink, FileSink, LayerSink
from .values import (
    read_columns,
    read_field_names,
    read_limits,
    reader,
)
from .zones import RoadZoneSink


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
            "within them has a smaller total cost; the log reports whether this was verified. "
            "With weights, a cost counts once for each unit of weight, and features are never "
            "split: limits are met, and the total is lowest, only as closely as that allows. The "
            "same input gives the same result."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from roads()
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
                "total. If the features are on several networks of roads that are not joined, each "
                "network gets centers by its size. One-way roads may need several centers, too, "
                "for paths to all features. If there are fewer centers than that, the run ends "
                "with a message, or, if you check {allow}, features stay unassigned. Leave it "
                "empty if you choose a layer of centers."
            ).format(allow=label(ALLOW_UNASSIGNED)),
        )
        yield field_of(
            CENTERS_LAYER,
            ID_FIELD,
            tr(
                "Such as the name of a depot. The value of the center is written with each "
                "feature, as CENTER_ID. If empty, features have only the number of their center."
            ),
        )
        yield from center_sizes(
            tr(
                "If centers are found and minimum, maximum and tolerance are all empty, sizes are "
                "as equal as possible; for given centers they are free."
            )
        )
        yield with_help(
            number(MAX_COST, None, 0),
            tr(
                "No feature gets a center whose path to it costs more: a length in layer units (in "
                "meters if the layer is in degrees), or minutes if the path type is fastest. If "
                "empty, paths may be of any length."
            ),
        )
        yield from allow_unassigned(
            tr(
                "If not all features can get a center that {most} allows and that has room, "
                "leave some unassigned, with NULL in the new fields: as few as possible (with "
                "weights, as little weight as possible), and of these choices the one with the "
                "lowest total cost. If centers are found and no limits are set, clusters may then"
                " be smaller. If not checked, the run ends with a message."
            ).format(most=label(MAX_COST))
        )
        yield from more_about_roads()
        yield from zero_weights()
        yield clipping(
            tr(
                "Polygons that the zones are clipped to, in any reference system. If empty, zones "
                "reach to the convex hull of the features and their places on the roads, widened "
                "by half the typical distance between features."
            )
        )
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
                "road it comes from (ROAD_ID) and its length. A road is cut where it passes from "
                "the territory of one center to that of another. Pieces that no center can reach "
                "have NULL."
            ),
        )
        yield zone_layer(
            tr(
                "One polygon per center, with its number, its size and its area: in square units "
                "of the layer, or in square meters if the layer is in degrees. Every place belongs "
                "to the territory of the nearest road, so each feature lies in the zone of its "
                "center; the log counts exceptions. Places whose nearest road belongs to no "
                "territory are in no zone. A zone can have several parts, for example where roads "
                "cross on a bridge."
            )
        )
        yield with_help(
            QgsProcessingParameterFeatureSink(CENTERS, label(CENTERS), POINTS, None, True, True),
            tr(
                "One point per center, with its number, its id and its size, the total, the mean "
                "and the largest cost of its features, and its dual price in units of cost."
            ),
        )
        yield from report(
            tr(
                "A self-contained HTML page: map (with the zones, if they are written), table of "
                "the centers with their sizes and costs, what is proved, what the limits cost "
                "(compared with every feature at its cheapest center), and the command to repeat "
                "the run."
            )
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
        most = given(numbers.number, MAX_COST, 0, LARGEST)
        most_offset = given(numbers.number, MAX_ROAD_DISTANCE, 0, LARGEST)
        return Values(
            columns=read_columns(given),
            limits=read_limits(given),
            roads=read_roads(given),
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
        territories = Territories()
        zones = RoadZoneSink(names, territories)
        return Parts(
            read,
            plan,
            solve,
            (
                CopySink(
                    partial(road_fields, names=names),
                    lambda run, progress: road_columns(run, names),
                ),
                LayerSink(
                    TERRITORIES,
                    partial(territory_layout, names=names),
                    partial(territory_layer, names=names, territories=territories),
                    style.ROADS,
                ),
                zones,
                FileSink(REPORT, partial(cost_report, zones=zones)),
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
        return {
            **sizes_of(clustering),
            "ITERATIONS": outcome.n_iter,
            "TOTAL_COST": outcome.total,
            "SKIPPED": clustering.points.n_skipped,
            "UNASSIGNED": n_points - len(clustering.assigned),
            "UNREACHABLE": n_points - len(outcome.served),
        }
