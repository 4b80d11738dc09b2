"""The optional output of zones: what it needs is checked first, drawn, and written."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsProcessingException, QgsWkbTypes

from ..bridge import style
from ..bridge.layers.clustering import Reading, Run
from ..bridge.layers.road_territories import Territories
from ..bridge.layers.zones import zone_layer, zone_layout
from ..bridge.log.feedback import DRAWN_AT, SOLVED_AT
from ..bridge.log.labels import label, named
from ..bridge.log.zones import log_zones
from ..bridge.output import Layout
from ..bridge.read.boundary import check_meets, polygons_of, read_polygons
from ..bridge.read.points import places_of
from ..bridge.zones.clipping import clipped_to_discs
from ..bridge.zones.drawing import make_zones
from ..bridge.zones.faces import AUTOMATIC, SNAPPED, STRAIGHT, UNION, ZONE_TYPES, Zones
from ..bridge.zones.outlines import Outlines
from ..bridge.zones.polygons import snapped_zones, union_zones
from ..bridge.zones.roads import RoadFeatures, road_zones
from ..bridge.zones.world import World
from ..translation import tr
from .parameters import BOUNDARY, INPUT, ZONE_POLYGONS, ZONE_TYPE, ZONES, zone_types
from .pipeline import Job, Sink
from .readers import is_given, optional_source_of


class _ClippedSink(Sink):
    """Zones as a layer, clipped to a boundary if one is given.

    Parameters
    ----------
    names
        Of the fields for a cluster's number and size.
    """

    part = style.ZONES
    #: Parameters that are for zones alone.
    only: tuple[str, ...] = (BOUNDARY,)

    def __init__(self, names: tuple[str, str]) -> None:
        super().__init__(ZONES)
        self._names = names
        self._boundary: Optional[list[QgsGeometry]] = None
        #: Whether what is beyond the largest distance of a center is given to no other one.
        self._is_beyond = False
        #: What was drawn, for the report, with the area of each cluster's zone by its number.
        self.drawn: Optional[Zones] = None
        #: Of zones that are unions of polygons.
        self.outlines: Optional[Outlines] = None
        self.areas: dict[int, float] = {}

    def skip(self, job: Job) -> None:
        for name in self.only:
            if is_given(job, name):
                text = tr("{parameter} is not used, because {zones} is empty.")
                text = text.format(parameter=named(name), zones=named(ZONES))
                job.feedback.pushWarning(text)

    def check(self, job: Job) -> None:
        """Read the boundary.

        Raises
        ------
        QgsProcessingException
            If it cannot be read.
        """
        self._boundary = self._read(job, BOUNDARY)

    def _read(self, job: Job, name: str) -> Optional[list[QgsGeometry]]:
        source = optional_source_of(job, name)
        if source is None:
            return None
        crs, transforms = job.source.sourceCrs(), job.context.transformContext()
        return read_polygons(source, crs, transforms, named(name), job.progress)

    def plan(self, job: Job, reading: Reading) -> None:
        """Refuse a boundary in which none of the points lies."""
        if self._boundary is not None:
            places = reading.distance.places(reading.points.coordinates)
            check_meets(self._boundary, places, named(BOUNDARY), job.progress)

    def layout(self, reading: Reading) -> Layout:
        return zone_layout(reading, self._names)

    def write(self, job: Job, reading: Reading, outcome: Run) -> str:
        """Draw the zones, write them, and say whether all features are in theirs."""
        zones = self._draw(job, outcome)
        if zones.kind == UNION:
            self.outlines = Outlines.of(zones.polygons, outcome.distance, job.progress)
        log_zones(
            *(outcome.clustering, zones, self.outlines, outcome.distance.unit, job.feedback),
            is_beyond=self._is_beyond,
        )
        layout, rows = zone_layer(outcome, self._names, zones)
        self.drawn = zones
        self.areas = {number: area for _, (number, *_, area) in rows}
        return job.outputs.write_layer(ZONES, layout, rows)[0]

    def _draw(self, job: Job, run: Any) -> Zones:
        raise NotImplementedError


class ZoneSink(_ClippedSink):
    """Zones of clusters of positions.

    Parameters
    ----------
    zone_type
        One of `ZONE_TYPES`.
    max_distance
        How far features may be from their centers; None for any distance.
    """

    only = BOUNDARY, ZONE_POLYGONS

    def __init__(
        self, names: tuple[str, str], zone_type: str, max_distance: Optional[float] = None
    ) -> None:
        super().__init__(names)
        self._type, self._max_distance = zone_type, max_distance
        self._polygons: list[QgsGeometry] = []

    def check(self, job: Job) -> None:
        """Read the boundary, and the polygons that zones are made of.

        Raises
        ------
        QgsProcessingException
            If they cannot be read, or do not go with the type of zones.
        """
        has_polygons = is_given(job, ZONE_POLYGONS)
        if has_polygons != (self._type == SNAPPED):
            raise QgsProcessingException(_polygons_or_not(has_polygons, self._type))
        kind = QgsWkbTypes.geometryType(job.source.wkbType())
        is_polygon = kind == QgsWkbTypes.GeometryType.PolygonGeometry
        if self._type == UNION and not is_polygon:
            raise QgsProcessingException(
                tr(
                    "{type} is “{option}”, but {input} has no polygons. Choose “{straight}”, or a "
                    "layer of polygons."
                ).format(
                    type=named(ZONE_TYPE),
                    option=_option(UNION),
                    input=named(INPUT),
                    straight=_option(STRAIGHT),
                )
            )
        if self._type == AUTOMATIC:
            self._type = UNION if is_polygon else STRAIGHT
        super().check(job)
        self._polygons = self._read(job, ZONE_POLYGONS) or []

    def plan(self, job: Job, reading: Reading) -> None:
        """Refuse polygons in which none of the points lies."""
        super().plan(job, reading)
        if self._polygons:
            places = reading.distance.places(reading.points.coordinates)
            check_meets(self._polygons, places, named(ZONE_POLYGONS), job.progress)

    def _draw(self, job: Job, run: Run) -> Zones:
        clustering, distance = run.clustering, run.distance
        points, labels = clustering.points, clustering.ids - 1
        progress = job.progress.part(SOLVED_AT, DRAWN_AT)
        places = points.coordinates
        world = None
        if distance.kind == "geocentric":
            places = distance.places(points.coordinates)
            places = places_of(job.source, places, points.ids, progress)
            world = World(distance, places)
        farthest, reaches = math.inf, clustering.reaches
        if self._max_distance is not None:
            measure = distance.measure(points.coordinates, clustering.centers, progress)
            farthest, beyond = measure.chords(self._max_distance)
            if world is not None:
                reaches = np.minimum(reaches, beyond)
                self._is_beyond = True
        if self._type == UNION:
            polygons = polygons_of(job.source, points.ids, progress)
            return union_zones(polygons, labels, len(clustering), places, self._boundary, progress)
        strangers = [group.rows[clustering.ids[group.rows] == 0] for group in points.groups]
        straight = make_zones(
            clustering.centers,
            clustering.prices,
            clustering.groups,
            labels,
            points.coordinates,
            self._boundary,
            progress,
            reaches,
            strangers,
            world,
            farthest,
        )
        if self._max_distance is not None and world is None:
            straight = clipped_to_discs(
                straight,
                clustering.centers,
                clustering.prices,
                clustering.groups,
                reaches,
                self._max_distance,
                points.coordinates,
                labels,
                strangers,
                progress,
            )
        if self._type == STRAIGHT:
            return straight
        return snapped_zones(
            self._polygons,
            straight.polygons,
            clustering.groups,
            labels,
            points.weights,
            places,
            self._boundary,
            progress,
        )


class RoadZoneSink(_ClippedSink):
    """Zones to which the nearest road belongs.

    Parameters
    ----------
    names
        Of the fields for a cluster's number and size.
    territories
        Of the roads.
    """

    def __init__(self, names: tuple[str, str], territories: Territories) -> None:
        super().__init__(names)
        self._territories = territories

    def _draw(self, job: Job, run: Any) -> Zones:
        roads, points, distance = run.roads, run.clustering.points, run.distance
        progress = job.progress.part(SOLVED_AT, DRAWN_AT)
        vertices = roads.network.node_vertices[roads.nodes]
        features = RoadFeatures(
            run.clustering.ids - 1, points.coordinates, roads.network.lines.coordinates[vertices]
        )
        world = None
        if distance.kind == "geocentric":
            places = distance.places(points.coordinates)
            places = places_of(job.source, places, points.ids, progress)
            on_roads = roads.network.lines.places[vertices]
            world = World(distance, np.concatenate([places, on_roads]))
        return road_zones(
            self._territories.of(run, progress),
            features,
            len(run.clustering),
            self._boundary,
            distance.from_map,
            world,
            progress,
        )


def _option(zone_type: str) -> str:
    """An option of ZONE_TYPE as dialogs show it."""
    return zone_types()[ZONE_TYPES.index(zone_type)]


def _polygons_or_not(has_polygons: bool, zone_type: str) -> str:
    if has_polygons:
        text = tr(
            "{polygons} is used only if {type} is “{snapped}”; it is “{option}”. Choose "
            "“{snapped}”, or leave {label} empty."
        )
    else:
        text = tr(
            "{type} is “{snapped}”, but {polygons} is empty. Give a layer of polygons, or choose "
            "another type."
        )
    return text.format(
        polygons=named(ZONE_POLYGONS),
        label=label(ZONE_POLYGONS),
        type=named(ZONE_TYPE),
        snapped=_option(SNAPPED),
        option=_option(zone_type),
    )
