"""From a layer's CRS to the coordinates that are clustered.

*Planar*: the layer's own x and y. *Geocentric*: three coordinates in meters from the
center of the Earth, on the ellipsoid of the layer's datum, so that neither the antimeridian
nor the poles are borders; distances are chords through the globe, which order places as
distances over ground do.

`choose_distance` alone decides which one it is; what depends on that asks the distance.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any, Optional, Union

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ...compat import geographic_crs
from ...core import Measure
from ...translation import tr
from ..arrays import Array
from ..log.feedback import Progress
from ..log.labels import named
from ..log.numbers import figure, meters, place, squared
from .globe import (
    area_on_ellipsoid,
    geocentric,
    lengths_on_ellipsoid,
    longitude_latitude,
    mean_position,
    rings_of,
    vertices,
)

#: Values of the DISTANCE parameter, in the order of its options.
DISTANCES = ("automatic", "planar", "geocentric")

_POINT = QgsWkbTypes.Type.Point
_DEGREES = QgsUnitTypes.DistanceUnit.DistanceDegrees
_METERS = QgsUnitTypes.DistanceUnit.DistanceMeters
_UNKNOWN = QgsUnitTypes.DistanceUnit.DistanceUnknownUnit
_WGS84 = "EPSG:7030"
#: Geometries in degrees up to this wide and high get their planar centroid, which is fast
#: and at most a few meters from the one on the globe.
SMALL_DEGREES = 0.1
#: Where the scale of a map is measured: number of points, and length in meters.
_STRETCH_POINTS, _STRETCH_STEP = 100, 100.0
_ALONG_AXES = (0.0, 0.0), (1.0, 0.0), (0.0, 1.0)
#: Turns around the globe that longitudes may go on for: maps end at 180 or 360 degrees, or a little
#: later where another ocean is their middle. Longer ones are mistakes.
_MOST_TURNS = 1.25
#: The same and the latitude of a pole, in degrees.
_LARGEST_LONGITUDE, _POLE = 360 * _MOST_TURNS, 90
#: A place on the map comes back from the globe to within this share of half a turn (20 m).
_COMES_BACK = 1e-6
#: Where an area is measured, edges are this many times shorter than all together, at least.
_AREA_EDGES = 2000
#: Geodesics do not lie in a plane: their curvature may seem less by this factor.
_FLATTER = 1.01
#: Ways that are measured between two looks at cancel.
_AT_ONCE = 100_000
#: A latitude may exceed the pole by this much, from rounding, in degrees.
_POLE_SLACK = 1e-6


def choose_distance(
    crs: QgsCoordinateReferenceSystem,
    choice: str,
    transform_context: QgsCoordinateTransformContext,
) -> Distance:
    """The distance for a layer.

    Automatic is geocentric where the layer's own plane does not measure distances: for layers
    in degrees, and for world Mercator projections.

    Parameters
    ----------
    crs
        Of the layer.
    choice
        One of `DISTANCES`.
    """
    if choice not in DISTANCES:
        raise ValueError(f"{choice!r} is none of {', '.join(DISTANCES)}.")
    if choice == "geocentric" and not crs.isValid():
        raise QgsProcessingException(
            tr(
                "The layer has no coordinate reference system, so its place on the globe is "
                "not known. Assign one to the layer, or set {parameter} to planar."
            ).format(parameter=named("DISTANCE"))
        )
    if choice == "geocentric" and not _is_on_globe(crs):
        raise QgsProcessingException(
            tr(
                "The layer's reference system ({crs}) does not say where on the globe its "
                "coordinates lie. Assign another one to the layer, or set {parameter} to planar."
            ).format(crs=_name(crs), parameter=named("DISTANCE"))
        )
    if choice == "geocentric" or (
        choice == "automatic" and (_is_in_degrees(crs) or _is_world_mercator(crs))
    ):
        return Geocentric(crs, transform_context)
    return Planar(crs, transform_context)


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    layer: str,
) -> QgsCoordinateTransform:
    """The transform between two reference systems.

    Where either is not known, coordinates are taken as they are.

    Parameters
    ----------
    layer
        What is in `source`, as it begins a sentence: “The boundary layer”.

    Raises
    ------
    QgsProcessingException
        If there is none, as from a local reference system to one of the globe.
    """
    transform = QgsCoordinateTransform(source, target, transform_context)
    if source.isValid() and target.isValid() and source != target and not transform.isValid():
        raise QgsProcessingException(
            tr(
                "{layer} has the reference system {theirs}, the input layer has {own}, and no "
                "transformation between them is known. Reproject one of the layers."
            ).format(layer=layer, theirs=_name(source), own=_name(target))
        )
    return transform


class Planar:
    """Distances in the layer's own plane."""

    kind = "planar"
    #: Whether a point's position is its x and y.
    keeps_points = True
    #: How far the way around the globe is on the map; None where there is none.
    full_turn = None
    #: Of the ellipsoid on which coordinates lie; None for those in a plane.
    semi_axes = None

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transform_context: Optional[QgsCoordinateTransformContext] = None,
    ) -> None:
        self._crs = crs
        self._transform_context = transform_context or QgsCoordinateTransformContext()

    def describe(self, feedback: QgsProcessingFeedback) -> None:
        """Tell the log which distance is used."""
        if not self._crs.isValid():
            feedback.pushInfo(
                tr("Distance: planar, in layer units (the layer has no reference system).")
            )
            return
        feedback.pushInfo(
            tr("Distance: planar, in {unit} ({crs}).").format(unit=self.unit, crs=_name(self._crs))
        )
        if _is_in_degrees(self._crs):
            feedback.pushWarning(
                tr(
                    "Distances are measured in degrees: a degree of longitude counts as much as "
                    "one of latitude, and clusters do not cross the antimeridian. To measure in "
                    "meters, set {parameter} to automatic or geocentric, or reproject the layer."
                ).format(parameter=named("DISTANCE"))
            )

    @property
    def unit(self) -> str:
        """Unit of distances, for the log and the report."""
        unit = self._crs.mapUnits()
        if not self._crs.isValid() or unit == _UNKNOWN:
            return tr("layer units")
        return QgsUnitTypes.toString(unit)

    @property
    def in_meters(self) -> float:
        """The unit of distances in meters, which layers without one are taken to be in."""
        unit = self._crs.mapUnits()
        if not self._crs.isValid() or unit == _UNKNOWN:
            return 1.0
        return float(QgsUnitTypes.fromUnitToUnitFactor(unit, _METERS))

    @property
    def area_unit(self) -> str:
        """Unit of squared distances, for the log and the report."""
        return squared(self.unit)

    def position(self, geometry: QgsGeometry) -> Optional[tuple[float, float]]:
        """(x, y) of a geometry that is not empty, or None where it has no position."""
        if QgsWkbTypes.flatType(geometry.wkbType()) == _POINT:
            point = geometry.asPoint()
            return point.x(), point.y()
        return _centroid(geometry)

    def coordinates(self, positions: Array, what: Optional[str] = None) -> Array:
        """Coordinates to cluster, (n, 2), from positions (n, 2)."""
        return positions

    def shows(self, positions: Array) -> Array:
        """Which of the positions (n, 2) can be clustered: all of them."""
        return np.ones(len(positions), dtype=bool)

    def places(self, coordinates: Array) -> Array:
        """Where coordinates that were clustered lie on the map: (n, 2) in the layer's CRS."""
        return coordinates

    def from_map(self, places: Array) -> Array:
        """Coordinates (n, 2) of places (n, 2) in the layer's CRS: these."""
        return places

    def lengths(self, starts: Array, ends: Array, progress: Progress) -> Array:
        """Distances (n,) between coordinates (n, 2), in layer units."""
        progress.stop_if_canceled()
        return np.hypot(*(starts - ends).T)

    def measure(self, points: Array, centers: Array, progress: Progress) -> Measure:
        """The same between any points (n, 2) and centers (k, 2), by their indices."""
        return Measure(
            lambda rows, columns: self.lengths(points[rows], centers[columns], progress),
            lambda length: (length, length),
        )

    def on_ground(self, coordinates: Array) -> Array:
        """The same: all places are on the ground."""
        return coordinates

    def area(self, polygon: QgsGeometry) -> float:
        """The area of a polygon of the layer's CRS, in squared layer units."""
        return polygon.area()

    def border(self, polygon: QgsGeometry) -> float:
        """The length of the border of a polygon of the layer's CRS, in layer units."""
        return polygon.length()

    def stretch(self, coordinates: Array) -> Optional[tuple[float, float]]:
        """How many times as long as on the ground distances are on the map, where points lie.

        Parameters
        ----------
        coordinates : float64, shape (n, 2)

        Returns
        -------
        (float, float) or None
            Along the axes, at some of the points: the least and the largest, but for the
            outermost twentieth at either end. None where it makes no sense to ask, or the
            projection does not say.
        """
        unit = self._crs.mapUnits()
        if not _is_on_globe(self._crs) or _is_in_degrees(self._crs) or unit == _UNKNOWN:
            return None
        some = coordinates[:: max(1, len(coordinates) // _STRETCH_POINTS)]
        step = _STRETCH_STEP / QgsUnitTypes.fromUnitToUnitFactor(unit, _METERS)
        globe = Geocentric(self._crs, self._transform_context)
        here, *beside = (globe.from_map(some + np.array(by) * step) for by in _ALONG_AXES)
        lengths = np.array([np.linalg.norm(there - here, axis=1) for there in beside])
        lengths = lengths[lengths > 0]
        if not len(lengths):
            return None
        least, most = np.quantile(_STRETCH_STEP / lengths, (0.05, 0.95))
        return float(least), float(most)


class Geocentric:
    """Distances through the globe, in meters."""

    kind = "geocentric"
    #: The unit of distances in meters.
    in_meters = 1.0

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext
    ) -> None:
        self._crs, self._transform_context = crs, transform_context
        geographic = _geographic(crs)
        self._transform: Any = None
        if geographic is not crs:
            self._transform = QgsCoordinateTransform(crs, geographic, transform_context)
        self._ellipsoid = geographic.ellipsoidAcronym()
        #: Of the ellipsoid, in meters.
        self.semi_axes: Any = _semi_axes(geographic)
        if self.semi_axes is None:
            self._ellipsoid = _WGS84
            self.semi_axes = _semi_axes(QgsCoordinateReferenceSystem("EPSG:4326"))
        to_map = QgsUnitTypes.fromUnitToUnitFactor(_METERS, crs.mapUnits())
        self._half_turn = math.pi * self.semi_axes[0] * to_map
        self.full_turn = None
        if _is_in_degrees(crs) or _is_world_mercator(crs):
            self.full_turn = self._turn

    def describe(self, feedback: QgsProcessingFeedback) -> None:
        """Tell the log which distance is used."""
        ellipsoid = self._ellipsoid
        if ellipsoid.startswith("PARAMETER"):
            ellipsoid = " × ".join(map(figure, self.semi_axes))
        feedback.pushInfo(
            tr("Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).").format(
                ellipsoid=ellipsoid, crs=_name(self._crs)
            )
        )

    @property
    def unit(self) -> str:
        """Unit of distances, for the log and the report."""
        return meters()

    @property
    def area_unit(self) -> str:
        """Unit of squared distances, for the log and the report."""
        return squared(self.unit)

    @property
    def keeps_points(self) -> bool:
        """Whether a point's position is its x and y."""
        return self._transform is None

    def position(self, geometry: QgsGeometry) -> Optional[tuple[float, float]]:
        """(longitude, latitude) of a geometry that is not empty, or None where it has none.

        Of one that lies off the globe it is the place on the map, which `shows` tells from a
        position: maps count in units that are much smaller than a degree.
        """
        place = _middle(geometry)
        if not all(map(math.isfinite, place)):
            return None
        if self._is_off_globe(*place):
            return place
        if self._transform is not None:
            geometry = QgsGeometry(geometry)
            try:
                geometry.transform(self._transform)
            except QgsCsException:
                return place
            # Some transformations give infinity, or too many degrees, instead of failing.
            if not _are_degrees(*_middle(geometry)):
                return place
        if QgsWkbTypes.flatType(geometry.wkbType()) == _POINT:
            point = geometry.asPoint()
            return point.x(), point.y()
        box = geometry.boundingBox()
        if max(box.width(), box.height()) <= SMALL_DEGREES:
            return _centroid(geometry)
        return mean_position(geometry) or _centroid(geometry)

    def _is_off_globe(self, x: float, y: float) -> bool:
        """Whether a place on the map is none on the globe: it does not come back from there.

        Maps of the world repeat themselves beyond their edges, without a word; they may as
        far as in degrees.
        """
        if self._transform is None:
            return not _are_degrees(x, y)
        if math.hypot(x, y) <= self._half_turn:
            return False
        back = self._point_on_map(x, y, Qgis.TransformDirection.Forward)
        back = self._point_on_map(*back, Qgis.TransformDirection.Reverse)
        # The map may bend, so that there is no turn.
        turns = (x - back[0]) / self._turn if self._turn > 0 else 0
        turns = round(turns) if math.isfinite(turns) else 0
        away = max(abs(x - turns * self._turn - back[0]), abs(y - back[1]))
        is_near = turns == 0 or abs(x) <= _MOST_TURNS * self._turn
        return not (is_near and away <= _COMES_BACK * self._half_turn)

    def coordinates(self, positions: Array, what: Optional[str] = None) -> Array:
        """Coordinates to cluster, (n, 3), from positions (n, 2).

        Parameters
        ----------
        positions : float64, shape (n, 2)
        what
            The layer that they are in, as it begins a sentence, if it is not the input.

        Raises
        ------
        QgsProcessingException
            If some are not on the globe.
        """
        wrong = ~self.shows(positions)
        if wrong.any():
            text = tr(
                "%n positions lie off the globe in the layer's reference system ({crs}), the first "
                "at {place}. Correct them or leave them out, assign the right reference system to "
                "the layer, or set {parameter} to planar.",
                int(np.count_nonzero(wrong)),
            ).format(
                crs=_name(self._crs),
                parameter=named("DISTANCE"),
                place=place(positions[np.argmax(wrong)].tolist()),
            )
            if self._transform is None:
                more = tr(
                    "Longitudes may run from -{east} to {east} degrees, latitudes from -{north} to "
                    "{north}."
                ).format(east=figure(_LARGEST_LONGITUDE), north=figure(_POLE))
                text = f"{text} {more}"
            raise QgsProcessingException(f"{what}: {text}" if what else text)
        return geocentric(positions, *self.semi_axes)

    def shows(self, positions: Array) -> Array:
        """Which of the positions (n, 2) lie on the globe, as they must to be clustered."""
        return _are_degrees(*positions.T)

    def places(self, coordinates: Array) -> Array:
        """Where coordinates that were clustered lie on the map: (n, 2) in the layer's CRS.

        NaN where the layer's projection does not show a place.
        """
        places = longitude_latitude(coordinates, *self.semi_axes)
        return self._on_map(places, Qgis.TransformDirection.Reverse)

    def from_map(self, places: Array) -> Array:
        """Coordinates (n, 3) of places (n, 2) in the layer's CRS; NaN for those off the globe."""
        positions = self._on_map(places, Qgis.TransformDirection.Forward)
        return geocentric(positions, *self.semi_axes)

    def area(self, polygon: QgsGeometry) -> float:
        """The area of a polygon of the layer's CRS on the ellipsoid, in square meters."""
        if self.full_turn is None:
            measure = self._on_ellipsoid()
            # Its edges are straight on the map.
            return measure.measureArea(polygon.densifyByDistance(polygon.length() / _AREA_EDGES))
        rings = []
        for ring, sign in rings_of(polygon):
            degrees = self._on_map(ring, Qgis.TransformDirection.Forward)
            # Longitudes jump somewhere, the places on the map do not.
            degrees[:, 0] = ring[:, 0] * (360 / self._turn)
            rings.append((degrees, sign))
        return area_on_ellipsoid(rings, *self.semi_axes)

    def border(self, polygon: QgsGeometry) -> float:
        """The length of the border of a polygon of the layer's CRS, in meters over the ground."""
        return self._on_ellipsoid().measurePerimeter(polygon)

    def _on_ellipsoid(self) -> QgsDistanceArea:
        """What measures geometries of the layer's CRS."""
        measure = QgsDistanceArea()
        measure.setSourceCrs(self._crs, self._transform_context)
        measure.setEllipsoid(self._ellipsoid)
        return measure

    def stretch(self, coordinates: Array) -> None:
        """None: distances are not measured on the map."""

    def _on_map(self, places: Array, direction: Qgis.TransformDirection) -> Array:
        """Places (n, 2) from the layer's CRS to degrees or back; NaN where that fails."""
        if self._transform is None or not len(places):
            return places
        line = QgsLineString(places[:, 0].tolist(), places[:, 1].tolist())
        try:
            line.transform(self._transform, direction)
        except QgsCsException:
            return np.array([self._point_on_map(x, y, direction) for x, y in places.tolist()])
        found = vertices(line)
        return np.where(np.isfinite(found), found, np.nan)

    def _point_on_map(
        self, x: float, y: float, direction: Qgis.TransformDirection
    ) -> tuple[float, float]:
        try:
            point = self._transform.transform(x, y, direction)
        except QgsCsException:
            return np.nan, np.nan
        return point.x(), point.y()

    @cached_property
    def _turn(self) -> float:
        """How far the way around the globe is along the map's x axis, if it does not bend."""
        if self._transform is None:
            return 360.0
        # Twice a degree on the equator, of which one at most is cut by the edge of the map.
        equator = np.array([(0.0, 0.0), (1.0, 0.0), (90.0, 0.0), (91.0, 0.0)])
        x = self.places(geocentric(equator, *self.semi_axes))[:, 0]
        return 360.0 * float(np.abs(x[1::2] - x[::2]).min())

    def lengths(self, starts: Array, ends: Array, progress: Progress) -> Array:
        """Distances (n,) over the ground between coordinates (n, 3), in meters."""
        lengths = np.empty(len(starts))
        for first in range(0, len(starts), _AT_ONCE):
            progress.stop_if_canceled()
            some = slice(first, first + _AT_ONCE)
            here, there = (longitude_latitude(of[some], *self.semi_axes) for of in (starts, ends))
            lengths[some] = lengths_on_ellipsoid(here, there, *self.semi_axes)
        area = QgsDistanceArea()
        # Without a reference system of its own it takes positions as they are, in degrees.
        area.setEllipsoid(*self.semi_axes)
        # Places almost opposite each other.
        for row in progress.asked(np.flatnonzero(np.isnan(lengths)).tolist()):
            pair = longitude_latitude(np.array([starts[row], ends[row]]), *self.semi_axes)
            lengths[row] = area.measureLine(*(QgsPointXY(*place) for place in pair.tolist()))
        return lengths

    def on_ground(self, coordinates: Array) -> Array:
        """The places (n, 3) on the ellipsoid nearest to coordinates, which means lie below."""
        return geocentric(longitude_latitude(coordinates, *self.semi_axes), *self.semi_axes)

    def measure(self, points: Array, centers: Array, progress: Progress) -> Measure:
        """The same between any points (n, 3) and centers (k, 3) on the ground, by their indices.

        A geodesic bends at least as much as a circle of the largest radius of curvature, and at
        most as one of the smallest: so its chord tells its length but for a small part (Schur's
        comparison theorem).
        """
        major, minor = self.semi_axes
        least, most = minor**2 / major, _FLATTER * major**2 / minor

        def chords(length: float) -> tuple[float, float]:
            near = far = 0.0
            if length <= math.pi * least:
                near = 2 * least * math.sin(length / (2 * least))
            far = min(length, 2 * most * math.sin(min(length / (2 * most), math.pi / 2)))
            return near, far if length < math.pi * most else math.inf

        return Measure(
            lambda rows, columns: self.lengths(points[rows], centers[columns], progress), chords
        )


#: What `choose_distance` gives.
Distance = Union[Planar, Geocentric]


def _is_on_globe(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether it says where on the globe (x, y) is: one of a building site does not."""
    return crs.isValid() and crs.toWkt().partition("[")[0] not in ("LOCAL_CS", "GEOCCS")


def _is_in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates are longitudes and latitudes (or grads, as in some old systems)."""
    # QGIS calls only those geographic that it finds in a registry.
    return _is_on_globe(crs) and (crs.isGeographic() or crs.mapUnits() == _DEGREES)


def _is_world_mercator(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether it is a Mercator projection of the world, true to scale at the equator alone."""
    terms: dict[str, Any] = dict(term.partition("=")[::2] for term in crs.toProj().split())
    return (
        terms.get("+proj") in ("merc", "webmerc")
        and float(terms.get("+lat_ts", 0)) == 0
        and float(terms.get("+k", terms.get("+k_0", 1))) == 1
    )


def _geographic(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The reference system in degrees on the datum of `crs`, which may be `crs` itself."""
    if crs.mapUnits() == _DEGREES:
        return crs
    geographic = geographic_crs(crs)
    if geographic.isValid() and geographic.mapUnits() == _DEGREES:
        return geographic
    # No registry knows it, or it is in grads: the same ellipsoid will do.
    semi_axes = _semi_axes(crs)
    if semi_axes is None or crs.ellipsoidAcronym() == _WGS84:
        return QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateReferenceSystem.fromProj(
        "+proj=longlat +a={!r} +b={!r} +no_defs".format(*semi_axes)
    )


def _are_degrees(longitude: Any, latitude: Any) -> Any:
    """Whether numbers, or those in arrays, may be degrees; not NaN."""
    return (abs(latitude) <= _POLE + _POLE_SLACK) & (abs(longitude) <= _LARGEST_LONGITUDE)


def _middle(geometry: QgsGeometry) -> tuple[float, float]:
    """(x, y) of the middle of the box around a geometry."""
    middle = geometry.boundingBox().center()
    return middle.x(), middle.y()


def _semi_axes(crs: QgsCoordinateReferenceSystem) -> Optional[tuple[float, float]]:
    """The semi-axes of its ellipsoid, in meters; None where they are not known."""
    ellipsoid = QgsEllipsoidUtils.ellipsoidParameters(crs.ellipsoidAcronym())
    return (ellipsoid.semiMajor, ellipsoid.semiMinor) if ellipsoid.valid else None


def _centroid(geometry: QgsGeometry) -> Optional[tuple[float, float]]:
    """(x, y) of the planar centroid, or None where there is none."""
    centroid = geometry.centroid()
    if centroid.isEmpty():
        return None
    point = centroid.asPoint()
    return point.x(), point.y()


def _name(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.description() or tr("custom reference system")
