"""Positions on the globe: mean positions of geometries in degrees, and geocentric coordinates.

A geometry that crosses the antimeridian is stored in two parts, at -180 and at +180
degrees, and its planar centroid lies near longitude 0, half the globe away from both. So
the mean is taken of the unit vectors that stand on the globe: over the area for polygons,
over the length for lines, over the points otherwise. The direction of the mean vector is
the position.

For polygons the integral over the area is turned into one along the rings (Green's
theorem), with edges that are straight in longitude and latitude, as the layer draws them.
Edges along the antimeridian and at the poles then add nothing, so that the seams of a
cut polygon vanish by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from qgis.core import (
    QgsAbstractGeometry,
    QgsCurve,
    QgsCurvePolygon,
    QgsGeometry,
    QgsPoint,
    QgsWkbTypes,
)

from ..arrays import Array

#: Edges are cut to this length before they are integrated, in radians (5 degrees).
_LONGEST_EDGE = np.pi / 36
#: Gauss-Legendre nodes and weights on [0, 1]; three are exact to 1e-12 on such edges.
_NODES, _WEIGHTS = np.add(np.polynomial.legendre.leggauss(3), [[1], [0]]) / 2
#: Below this length relative to its weight a mean vector has no direction worth the name,
#: as for a band around the whole globe.
_NO_DIRECTION = 1e-6
#: Where lengths on the ellipsoid are computed: rounds, and the change at which they end.
_MOST_ROUNDS, _SETTLED = 30, 1e-15


def mean_position(geometry: QgsGeometry) -> Optional[tuple[float, float]]:
    """Mean position of a geometry in degrees, as (longitude, latitude), or None.

    None where it has no mean position (parts on opposite sides of the globe cancel out,
    no vertices) or a kind that has no vertices to read.
    """
    abstract = geometry.constGet()
    if QgsWkbTypes.isCurvedType(abstract.wkbType()):
        abstract = abstract.segmentize()
    polygons, lines, points = _parts(abstract)
    for vector, weight in (_over_areas(polygons), _over_lengths(lines), _over_points(points)):
        length = np.linalg.norm(vector)
        if weight > 0 and length > _NO_DIRECTION * weight:
            x, y, z = vector
            return np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y)))
    return None


def geocentric(longitude_latitude: Array, semi_major: float, semi_minor: float) -> Array:
    """Earth-centered coordinates of points on an ellipsoid.

    Parameters
    ----------
    longitude_latitude : float64, shape (n, 2)
        Geodetic, in degrees.
    semi_major, semi_minor
        Semi-axes of the ellipsoid.

    Returns
    -------
    ndarray of float64, shape (n, 3)
        In the unit of the semi-axes.
    """
    longitude, latitude = np.radians(longitude_latitude).T
    sine, cosine = np.sin(latitude), np.cos(latitude)
    flatness = (semi_minor / semi_major) ** 2
    # Radius of curvature in the prime vertical.
    normal = semi_major / np.sqrt(cosine**2 + flatness * sine**2)
    return np.column_stack(
        (
            normal * cosine * np.cos(longitude),
            normal * cosine * np.sin(longitude),
            normal * flatness * sine,
        )
    )


def longitude_latitude(coordinates: Array, semi_major: float, semi_minor: float) -> Array:
    """Geodetic positions of the places on an ellipsoid that lie above (or below) points.

    The inverse of `geocentric` for points on the ellipsoid; others, such as means of them,
    are moved onto it along the line from the center of the Earth.

    Parameters
    ----------
    coordinates : float64, shape (n, 3)

    Returns
    -------
    ndarray of float64, shape (n, 2)
        In degrees.
    """
    x, y, z = coordinates.T
    flatness = (semi_minor / semi_major) ** 2
    latitude = np.arctan2(z, flatness * np.hypot(x, y))
    return np.degrees(np.column_stack((np.arctan2(y, x), latitude)))


def lengths_on_ellipsoid(starts: Array, ends: Array, semi_major: float, semi_minor: float) -> Array:
    """Lengths of the shortest ways over an ellipsoid, by the method of Vincenty (1975).

    The terms are written so that short ways keep their digits: differences of latitudes and
    longitudes are taken first, and nothing cancels after that.

    Parameters
    ----------
    starts, ends : float64, shape (n, 2)
        Geodetic longitudes and latitudes in degrees.
    semi_major, semi_minor
        Semi-axes of the ellipsoid.

    Returns
    -------
    ndarray of float64, shape (n,)
        In the unit of the semi-axes. NaN where the method does not converge: between places that
        are almost opposite each other on the globe.
    """
    ratio = semi_minor / semi_major
    flattening = 1 - ratio
    (_, first), (_, second) = np.radians(starts).T, np.radians(ends).T
    turn = (ends[:, 0] - starts[:, 0] + 180) % 360 - 180
    # Where nothing wraps around, the difference keeps all its digits.
    plain = ends[:, 0] - starts[:, 0]
    longitude = np.radians(np.where(np.abs(plain) <= 180, plain, turn))
    rise = np.radians(ends[:, 1] - starts[:, 1])
    # Reduced latitudes, and their difference.
    sin_1, cos_1 = _reduced(first, ratio)
    sin_2, cos_2 = _reduced(second, ratio)
    across = np.cos(first) * np.cos(second) + ratio**2 * np.sin(first) * np.sin(second)
    rise = np.arctan2(ratio * np.sin(rise), across)
    turn, converged = longitude.copy(), np.zeros(len(longitude), dtype=bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for _ in range(_MOST_ROUNDS):
            east = cos_2 * np.sin(turn)
            north = np.sin(rise) + 2 * sin_1 * cos_2 * np.sin(turn / 2) ** 2
            sin_arc = np.hypot(east, north)
            cos_arc = sin_1 * sin_2 + cos_1 * cos_2 * np.cos(turn)
            arc = np.arctan2(sin_arc, cos_arc)
            sin_azimuth = np.where(sin_arc > 0, cos_1 * cos_2 * np.sin(turn) / sin_arc, 0)
            cos_squared = 1 - sin_azimuth**2
            # Along the equator there is no middle that matters.
            middle = np.where(cos_squared > 0, cos_arc - 2 * sin_1 * sin_2 / cos_squared, 0)
            part = flattening / 16 * cos_squared * (4 + flattening * (4 - 3 * cos_squared))
            inner = middle + part * cos_arc * (2 * middle**2 - 1)
            before = turn
            turn = longitude + (1 - part) * flattening * sin_azimuth * (
                arc + part * sin_arc * inner
            )
            converged = np.abs(turn - before) <= _SETTLED * np.abs(turn)
            if converged.all():
                break
        square = cos_squared * (1 / ratio**2 - 1)
        root = np.sqrt(1 + square)
        small = (root - 1) / (root + 1)
        stretch = (1 + small**2 / 4) / (1 - small)
        series = small * (1 - 3 / 8 * small**2)
        twice = 2 * middle**2 - 1
        inner = cos_arc * twice - series / 6 * middle * (4 * sin_arc**2 - 3) * (4 * middle**2 - 3)
        arc = arc - series * sin_arc * (middle + series / 4 * inner)
    lengths: Array = np.where(converged, semi_minor * stretch * arc, np.nan)
    return lengths


def _reduced(latitude: Array, ratio: float) -> tuple[Array, Array]:
    """Sine and cosine of reduced latitudes."""
    sine, cosine = ratio * np.sin(latitude), np.cos(latitude)
    length = np.hypot(sine, cosine)
    return sine / length, cosine / length


def rings_of(geometry: QgsGeometry) -> list[tuple[Array, float]]:
    """Rings of polygons, each (m, 2), with 1 for those around a polygon and -1 for holes."""
    return [(np.degrees(path), sign) for path, sign in _parts(geometry.constGet())[0]]


def area_on_ellipsoid(
    rings: Sequence[tuple[Array, float]], semi_major: float, semi_minor: float
) -> float:
    """Area of polygons in degrees, with edges that are straight in longitude and latitude.

    Parameters
    ----------
    rings
        Of `rings_of`.

    Returns
    -------
    float
        In squared units of the semi-axes.
    """
    eccentricity = np.sqrt(1 - (semi_minor / semi_major) ** 2)

    def below(latitude: Array) -> Array:
        """The area between the equator and a latitude, for a radian of longitude."""
        sine = np.sin(latitude)
        if not eccentricity:
            return semi_minor**2 * sine
        inner = eccentricity * sine
        spread = np.arctanh(inner) / eccentricity
        return semi_minor**2 / 2 * (sine / (1 - inner * inner) + spread)

    area = 0.0
    for degrees, sign in rings:
        path = np.radians(degrees)
        start, step = _cut(path)
        if len(step):
            latitude = start[:, 1:] + step[:, 1:] * _NODES
            # A constant adds nothing around a ring; this one keeps small rings exact.
            inner = below(latitude) - below(path[:1, 1])
            area += sign * abs(float(np.sum(step[:, :1] * _WEIGHTS * inner)))
    return area


def vertices(curve: QgsCurve) -> Array:
    """Vertices (x, y) of a line string, shape (m, 2): its WKB read as an array."""
    wkb = bytes(curve.asWkb())
    order = "<" if wkb[0] else ">"
    dimensions = QgsWkbTypes.coordDimensions(curve.wkbType())
    # Byte order, type and number of vertices come first: 1 + 4 + 4 bytes.
    found = np.frombuffer(wkb, dtype=f"{order}f8", offset=9).reshape(-1, dimensions)
    return found[:, :2].astype(np.float64)


def _parts(
    abstract: QgsAbstractGeometry,
) -> tuple[list[tuple[Array, float]], list[Array], list[Array]]:
    """Rings with their signs, paths and vertices of all parts, each a (m, 2) array in radians.

    Rings are paths too, and vertices of paths are points too: what a degenerate polygon
    (no area) or line (no length) falls back to.
    """
    polygons, lines, points = [], [], []
    for part in abstract.parts():
        if isinstance(part, QgsCurvePolygon):
            exterior = part.exteriorRing()
            if exterior is None:
                continue
            rings = [(exterior, 1.0)]
            for index in range(part.numInteriorRings()):
                rings.append((part.interiorRing(index), -1.0))
            for ring, sign in rings:
                path = _path(ring)
                polygons.append((path, sign))
                lines.append(path)
                points.append(path)
        elif isinstance(part, QgsCurve):
            path = _path(part)
            lines.append(path)
            points.append(path)
        elif isinstance(part, QgsPoint):
            points.append(np.radians([[part.x(), part.y()]]))
    return polygons, lines, points


def _path(curve: QgsCurve) -> Array:
    """Vertices of a line string in radians, shape (m, 2)."""
    return np.radians(vertices(curve))


def _cut(path: Array) -> tuple[Array, Array]:
    """Starts and steps of the edges of a path, none longer than `_LONGEST_EDGE`."""
    start, step = path[:-1], np.diff(path, axis=0)
    if not len(step):
        return start, step
    pieces = np.ceil(np.abs(step).max(axis=1) / _LONGEST_EDGE).astype(int).clip(1)
    if pieces.max() == 1:
        return start, step
    edge = np.repeat(np.arange(len(step)), pieces)
    first = np.repeat(np.cumsum(pieces) - pieces, pieces)
    piece = np.arange(len(edge)) - first
    step = step[edge] / pieces[edge, None]
    return start[edge] + step * piece[:, None], step


def _over_areas(polygons: Sequence[tuple[Array, float]]) -> tuple[Array, float]:
    """Integral of the unit vector over the polygons, and their area on the unit sphere."""
    vector, area = np.zeros(3), 0.0
    for path, sign in polygons:
        start, step = _cut(path)
        if not len(step):
            continue
        middle = path.mean(axis=0)[1]
        longitude = start[:, :1] + step[:, :1] * _NODES
        latitude = start[:, 1:] + step[:, 1:] * _NODES
        # -d(longitude) times the antiderivatives in latitude. A constant in them adds
        # nothing around a ring; this one keeps small rings free of cancellation.
        weight = -step[:, :1] * _WEIGHTS
        horizontal = _cosine_squared(latitude) - _cosine_squared(middle)
        ring = np.array(
            [
                np.sum(weight * horizontal * np.cos(longitude)),
                np.sum(weight * horizontal * np.sin(longitude)),
                np.sum(weight * (np.sin(latitude) ** 2 - np.sin(middle) ** 2)) / 2,
            ]
        )
        ring_area = np.sum(weight * (np.sin(latitude) - np.sin(middle)))
        # Rings come in either direction: a ring adds (or a hole takes away) what it holds.
        turn = sign * np.sign(ring_area)
        vector += turn * ring
        area += turn * ring_area
    return vector, area


def _cosine_squared(latitude: Array) -> Array:
    """Antiderivative of cos² in latitude."""
    return latitude / 2 + np.sin(2 * latitude) / 4


def _over_lengths(lines: Sequence[Array]) -> tuple[Array, float]:
    """Integral of the unit vector along the lines, and their length on the unit sphere."""
    vector, length = np.zeros(3), 0.0
    for path in lines:
        start, step = _cut(path)
        if not len(step):
            continue
        first, last = _unit_vectors(start), _unit_vectors(start + step)
        chord = np.linalg.norm(last - first, axis=1)
        vector += ((first + last) / 2 * chord[:, None]).sum(axis=0)
        length += chord.sum()
    return vector, length


def _over_points(points: Sequence[Array]) -> tuple[Array, int]:
    """Sum of the unit vectors of the vertices, and their number."""
    if not points:
        return np.zeros(3), 0
    vertices = np.concatenate(points)
    return _unit_vectors(vertices).sum(axis=0), len(vertices)


def _unit_vectors(longitude_latitude: Array) -> Array:
    longitude, latitude = longitude_latitude.T
    cosine = np.cos(latitude)
    return np.column_stack(
        (cosine * np.cos(longitude), cosine * np.sin(longitude), np.sin(latitude))
    )
