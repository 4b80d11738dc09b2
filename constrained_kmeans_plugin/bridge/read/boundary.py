"""The polygons of a layer, and what zones are clipped to without one: the hull of the points."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...translation import tr
from ..arrays import Array
from ..distance.globe import vertices
from ..distance.kinds import transform_between
from ..features import features_of
from ..log.feedback import Progress

#: Segments of a quarter of a circle where a hull is buffered.
_SEGMENTS = 8
#: Types of geometries that need no conversion to polygons of straight lines in the plane.
_PLAIN = QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon
#: By how much the hull of points that are all at one place is wider, in their units.
_LONE_MARGIN = 1.0


def hull(coordinates: Array) -> QgsGeometry:
    """The convex hull of points (n, 2), wider by half their typical distance."""
    # A line through all points has their hull, and is made at once.
    x, y = np.concatenate([coordinates, coordinates[:1]]).T
    convex = QgsGeometry(QgsLineString(x.tolist(), y.tolist())).convexHull()
    n_points = len(coordinates)
    # The side of a square that is a point's share of the area; of the length, on a line.
    typical = max(math.sqrt(convex.area() / n_points), convex.length() / n_points)
    return convex.buffer(typical / 2 or _LONE_MARGIN, _SEGMENTS)


def read_polygons(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    layer: str,
    progress: Progress,
) -> list[QgsGeometry]:
    """Polygons of a layer, in the reference system of the input.

    Parameters
    ----------
    source
        Of polygons.
    crs
        Of the input. Where either has none, coordinates are taken as they are.
    layer
        The layer, as it begins a sentence: “Boundary of the zones (BOUNDARY)”.
    progress
        Asked for cancel; told which features have no place in that reference system.

    Returns
    -------
    list of QgsGeometry
        Valid, two-dimensional, not empty.

    Raises
    ------
    QgsProcessingException
        If there are none, one is torn at the edge of the map, or the run was canceled.
    """
    transform = transform_between(source.sourceCrs(), crs, transform_context, layer)
    polygons, n_without_place = [], 0
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for feature in features_of(source, progress, request):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        if not transform.isShortCircuited() and _is_torn(geometry, transform):
            raise QgsProcessingException(
                tr(
                    "{layer}: a polygon crosses the antimeridian or holds a pole, and cannot be "
                    "transformed to the reference system of the input ({crs}). Split it there, or "
                    "choose another layer."
                ).format(layer=layer, crs=crs.authid() or crs.description())
            )
        if not _transform(geometry, transform):
            n_without_place += 1
            continue
        polygon = only_polygons(geometry)
        if polygon is not None:
            polygons.append(polygon)
    if n_without_place:
        progress.feedback.pushWarning(
            tr(
                "%n features of {layer} cannot be transformed to the reference system of the input "
                "({crs}). They are skipped.",
                n_without_place,
            ).format(layer=layer, crs=crs.authid() or crs.description())
        )
    if not polygons:
        raise QgsProcessingException(
            tr(
                "{layer}: the layer (or the selection in it) has no polygon with an area. Choose "
                "another layer."
            ).format(layer=layer)
        )
    return polygons


def only_polygons(geometry: QgsGeometry) -> Optional[QgsGeometry]:
    """What has an area in a geometry, as valid polygons of straight lines; None if nothing has."""
    if geometry.wkbType() not in _PLAIN:
        geometry = QgsGeometry(geometry)
        geometry.convertToStraightSegment()
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    elif geometry.wkbType() == _PLAIN[0]:
        return geometry if geometry.area() > 0 else None
    parts = [part for part in geometry.asGeometryCollection() if part.area() > 0]
    if len(parts) == 1:
        return parts[0]
    # Without what is left of collapsed parts.
    return QgsGeometry.unaryUnion(parts) if parts else None


def polygons_of(
    source: QgsProcessingFeatureSource, ids: Array, progress: Progress
) -> list[Optional[QgsGeometry]]:
    """For each of some features (n,) of a layer its polygon; None for those without an area."""
    row_of = {number: row for row, number in enumerate(ids.tolist())}
    polygons: list[Optional[QgsGeometry]] = [None] * len(row_of)
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for feature in features_of(source, progress, request, len(row_of)):
        row = row_of.get(feature.id())
        if row is not None:
            polygons[row] = only_polygons(feature.geometry())
    return polygons


def _is_torn(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Whether edges cross the edge of the map in another reference system.

    Between its ends, which are on both sides of the map, such an edge has its middle at one side.
    """
    halves = geometry.densifyByCount(1)
    if not _transform(halves, transform):
        return False
    width = halves.boundingBox().width()
    for part in halves.constParts():
        ring = vertices(part.exteriorRing())
        ends, middles = ring[::2], ring[1::2]
        off = np.abs(middles - (ends[:-1] + ends[1:]) / 2)[:, 0]
        lengths = np.linalg.norm(np.diff(ends, axis=0), axis=1)
        if ((lengths > width / 2) & (off > lengths / 3)).any():
            return True
    return False


def _transform(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Bring a geometry into another reference system; False where it has no place there."""
    try:
        geometry.transform(transform)
    except QgsCsException:
        return False
    return geometry.boundingBox().isFinite()


def check_meets(
    polygons: Iterable[QgsGeometry], coordinates: Array, layer: str, progress: Progress
) -> None:
    """Refuse polygons in which no point lies.

    Parameters
    ----------
    layer
        Their layer, as it begins a sentence.

    Raises
    ------
    QgsProcessingException
    """
    inside = np.zeros(len(coordinates), dtype=bool)
    for polygon in polygons:
        inside |= lies_in(polygon, coordinates, progress)
        if inside.any():
            return
    raise QgsProcessingException(
        tr(
            "None of the %n features lies within the polygons of {layer}. Check the reference "
            "systems of both layers, or choose another layer.",
            len(coordinates),
        ).format(layer=layer)
    )


def lies_in(geometry: QgsGeometry, coordinates: Array, progress: Progress) -> Array:
    """Which points (n, 2) lie within a geometry or on its border; asks for cancel."""
    box = geometry.boundingBox()
    x, y = coordinates.T
    inside = (
        (x >= box.xMinimum())
        & (x <= box.xMaximum())
        & (y >= box.yMinimum())
        & (y <= box.yMaximum())
    )
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    for index in progress.asked(np.flatnonzero(inside).tolist()):
        inside[index] = engine.intersects(QgsPoint(x[index], y[index]))
    return inside
