"""The optional output of zones: what it needs is checked first, drawn, and written."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsProcessingException

from ..bridge import style
from ..bridge.layers.clustering import Reading, Run
from ..bridge.layers.zones import zone_layer, zone_layout
from ..bridge.log.feedback import DRAWN_AT, SOLVED_AT
from ..bridge.log.lines import log_zones
from ..bridge.output import Layout
from ..bridge.read.boundary import check_meets, read_boundary
from ..bridge.zones.drawing import Zones, make_zones
from ..translation import tr
from .parameters import BOUNDARY, ZONES
from .pipeline import Job, Sink
from .readers import PositionReader, is_given, optional_source_of


class ZoneSink(Sink):
    """Zones as a layer.

    Parameters
    ----------
    names
        Of the fields for a cluster's number and size.
    reader
        Of the features, which knows their distance.
    """

    part = style.ZONES

    def __init__(self, names: tuple[str, str], reader: PositionReader) -> None:
        super().__init__(ZONES)
        self._names, self._reader = names, reader
        self._boundary: Optional[list[QgsGeometry]] = None
        #: What was drawn, for the report, with the area of each cluster's zone by its number.
        self.drawn: Optional[Zones] = None
        self.areas: dict[int, float] = {}

    def skip(self, job: Job) -> None:
        if is_given(job, BOUNDARY):
            job.feedback.pushWarning(tr("BOUNDARY is not used: ZONES is empty."))

    def check(self, job: Job) -> None:
        """Read the boundary.

        Raises
        ------
        QgsProcessingException
            Where zones cannot be drawn, or the boundary cannot be read.
        """
        if self._reader.distance_of(job).kind != "planar":
            raise QgsProcessingException(
                tr(
                    "Zones are drawn in a plane, and the distance is geocentric, on the globe. "
                    "Reproject the input to a projected reference system, choose the planar "
                    "distance, or leave ZONES empty."
                )
            )
        source = optional_source_of(job, BOUNDARY)
        if source is not None:
            crs, transforms = job.source.sourceCrs(), job.context.transformContext()
            self._boundary = read_boundary(source, crs, transforms, job.progress)

    def plan(self, job: Job, reading: Reading) -> None:
        """Refuse a boundary in which none of the points lies."""
        if self._boundary is not None:
            check_meets(self._boundary, reading.points.coordinates, job.progress)

    def layout(self, reading: Reading) -> Layout:
        return zone_layout(reading, self._names)

    def write(self, job: Job, reading: Reading, outcome: Run) -> str:
        """Draw the zones, write them, and say whether all features are in theirs."""
        clustering = outcome.clustering
        zones = make_zones(
            clustering.centers,
            clustering.prices,
            clustering.groups,
            clustering.ids - 1,
            clustering.points.coordinates,
            self._boundary,
            job.progress.part(SOLVED_AT, DRAWN_AT),
            clustering.reaches,
            [group.rows[clustering.ids[group.rows] == 0] for group in clustering.points.groups],
        )
        log_zones(clustering, zones, job.feedback)
        layout, rows = zone_layer(outcome, self._names, zones)
        self.drawn = zones
        self.areas = {number: area for _, (number, *_, area) in rows}
        return job.outputs.write_layer(ZONES, layout, rows)[0]
