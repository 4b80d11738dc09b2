"""From a layer's CRS to the coordinates that are clustered.

*Planar*: the layer's own x and y. *Geocentric*: three coordinates in metres from the
centre of the Earth, on the ellipsoid of the layer's datum, so that neither the antimeridian
nor the poles are borders; distances are chords through the globe, which order places as
distances over ground do.
"""

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..compat import geographic_crs
from ..translation import tr
from .globe import geocentric, longitude_latitude, mean_position

#: Values of the DISTANCE parameter, in the order of its options.
DISTANCES = ("automatic", "planar", "geocentric")

_POINT = QgsWkbTypes.Type.Point
_DEGREES = QgsUnitTypes.DistanceUnit.DistanceDegrees
_UNKNOWN = QgsUnitTypes.DistanceUnit.DistanceUnknownUnit
#: Geometries in degrees up to this wide and high get their planar centroid, which is fast
#: and at most a few metres from the one on the globe.
_SMALL_DEGREES = 0.1
#: Distances between two looks at the cancel button.
POLL_EVERY = 1000
#: A latitude may exceed the pole by this much, from rounding, in degrees.
_POLE_SLACK = 1e-6


def choose_distance(crs, choice, transform_context):
    """The distance for a layer.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the layer.
    choice : str
        One of `DISTANCES`.
    transform_context : QgsCoordinateTransformContext

    Returns
    -------
    Planar or Geocentric
    """
    if choice == "geocentric" and not crs.isValid():
        raise QgsProcessingException(
            tr(
                "The layer has no coordinate reference system, so its place on the globe is "
                "not known. Assign one to the layer, or choose the planar distance."
            )
        )
    geographic = crs.isValid() and crs.isGeographic()
    if choice == "geocentric" or (choice == "automatic" and geographic):
        return Geocentric(crs, transform_context)
    return Planar(crs)


class Planar:
    """Distances in the layer's own plane."""

    #: Whether a point's position is its x and y.
    keeps_points = True

    def __init__(self, crs):
        self._crs = crs

    def describe(self, feedback):
        """Tell the log which distance is used."""
        if not self._crs.isValid():
            feedback.pushInfo(
                tr("Distance: planar, in layer units (the layer has no reference system).")
            )
            return
        feedback.pushInfo(
            tr("Distance: planar, in {unit} ({crs}).").format(unit=self.unit, crs=_name(self._crs))
        )
        if self._crs.isGeographic():
            feedback.pushWarning(
                tr(
                    "Planar distance in degrees: a degree of longitude counts as much as one "
                    "of latitude, and the antimeridian is a border. The automatic choice is "
                    "the geocentric distance, in metres."
                )
            )

    @property
    def unit(self):
        """Unit of distances, for the log and the report."""
        unit = self._crs.mapUnits()
        if not self._crs.isValid() or unit == _UNKNOWN:
            return tr("layer units")
        return QgsUnitTypes.toString(unit)

    @property
    def area_unit(self):
        """Unit of squared distances, for the log and the report."""
        return tr("square {unit}").format(unit=self.unit)

    def position(self, geometry):
        """(x, y) of a geometry that is not empty, or None where it has no position."""
        if QgsWkbTypes.flatType(geometry.wkbType()) == _POINT:
            point = geometry.asPoint()
            return point.x(), point.y()
        return _centroid(geometry)

    def coordinates(self, positions):
        """Coordinates to cluster, (n, 2), from positions (n, 2)."""
        return positions

    def places(self, coordinates):
        """Where coordinates that were clustered lie on the map: (n, 2) in the layer's CRS."""
        return coordinates

    def lengths(self, starts, ends, progress):
        """Distances (n,) between coordinates (n, 2), in layer units."""
        progress.stop_if_canceled()
        return np.hypot(*(starts - ends).T)


class Geocentric:
    """Distances through the globe, in metres."""

    def __init__(self, crs, transform_context):
        self._crs = crs
        self._transform_context = transform_context
        in_degrees = crs.isGeographic() and crs.mapUnits() == _DEGREES
        geographic = crs if in_degrees else geographic_crs(crs)
        if not (geographic.isValid() and geographic.mapUnits() == _DEGREES):
            geographic = QgsCoordinateReferenceSystem("EPSG:4326")
        self._transform = None
        if not in_degrees:
            self._transform = QgsCoordinateTransform(crs, geographic, transform_context)
        self._ellipsoid_name = geographic.ellipsoidAcronym()
        ellipsoid = QgsEllipsoidUtils.ellipsoidParameters(self._ellipsoid_name)
        if not ellipsoid.valid:
            self._ellipsoid_name = "EPSG:7030"  # WGS 84
            ellipsoid = QgsEllipsoidUtils.ellipsoidParameters(self._ellipsoid_name)
        self._semi_axes = ellipsoid.semiMajor, ellipsoid.semiMinor

    def describe(self, feedback):
        """Tell the log which distance is used."""
        feedback.pushInfo(
            tr("Distance: geocentric, in meters on the ellipsoid {ellipsoid} ({crs}).").format(
                ellipsoid=self._ellipsoid_name, crs=_name(self._crs)
            )
        )

    @property
    def unit(self):
        """Unit of distances, for the log and the report."""
        return tr("meters")

    @property
    def area_unit(self):
        """Unit of squared distances, for the log and the report."""
        return tr("square meters")

    @property
    def keeps_points(self):
        """Whether a point's position is its x and y."""
        return self._transform is None

    def position(self, geometry):
        """(longitude, latitude) of a geometry that is not empty, or None where it has none."""
        if self._transform is not None:
            geometry = QgsGeometry(geometry)
            try:
                geometry.transform(self._transform)
            except QgsCsException:
                return None
        if QgsWkbTypes.flatType(geometry.wkbType()) == _POINT:
            point = geometry.asPoint()
            return point.x(), point.y()
        box = geometry.boundingBox()
        if max(box.width(), box.height()) <= _SMALL_DEGREES:
            return _centroid(geometry)
        return mean_position(geometry) or _centroid(geometry)

    def coordinates(self, positions):
        """Coordinates to cluster, (n, 3), from positions (n, 2).

        Raises
        ------
        QgsProcessingException
            If they cannot be degrees.
        """
        latitude, longitude = np.abs(positions[:, 1]), np.abs(positions[:, 0])
        wrong = (latitude > 90 + _POLE_SLACK) | (longitude > 720)
        if wrong.any():
            x, y = positions[np.argmax(wrong)]
            raise QgsProcessingException(
                tr(
                    "The layer says that its coordinates are degrees ({crs}), but {count} "
                    "features lie off the globe, the first at x {x:.6g}, y {y:.6g}. Set the "
                    "right reference system for the layer, or choose the planar distance."
                ).format(crs=_name(self._crs), count=int(wrong.sum()), x=x, y=y)
            )
        return geocentric(positions, *self._semi_axes)

    def places(self, coordinates):
        """Where coordinates that were clustered lie on the map: (n, 2) in the layer's CRS.

        NaN where the layer's projection does not show a place.
        """
        places = longitude_latitude(coordinates, *self._semi_axes)
        if self._transform is None:
            return places
        for row, (longitude, latitude) in enumerate(places):
            try:
                point = self._transform.transform(
                    longitude, latitude, Qgis.TransformDirection.Reverse
                )
                places[row] = point.x(), point.y()
            except QgsCsException:
                places[row] = np.nan
        return places

    def lengths(self, starts, ends, progress):
        """Distances (n,) over the ground between coordinates (n, 3), in metres."""
        area = QgsDistanceArea()
        area.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), self._transform_context)
        area.setEllipsoid(self._ellipsoid_name)
        lengths = np.empty(len(starts))
        pairs = zip(
            longitude_latitude(starts, *self._semi_axes).tolist(),
            longitude_latitude(ends, *self._semi_axes).tolist(),
        )
        for row, (start, end) in enumerate(pairs):
            if row % POLL_EVERY == 0:
                progress.stop_if_canceled()
            lengths[row] = area.measureLine(QgsPointXY(*start), QgsPointXY(*end))
        return lengths


def _centroid(geometry):
    """(x, y) of the planar centroid, or None where there is none."""
    centroid = geometry.centroid()
    if centroid.isEmpty():
        return None
    point = centroid.asPoint()
    return point.x(), point.y()


def _name(crs):
    return crs.authid() or crs.description() or tr("custom reference system")
