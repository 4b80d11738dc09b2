"""Lines of a layer as arrays: vertices, which way they may be traveled, and how fast."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...compat import is_null
from ...translation import tr
from ..arrays import Array, MaybeArray
from ..distance.globe import vertices
from ..distance.kinds import Distance, transform_between
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from ..log.numbers import figure

#: Directions of a road, in the order of the options of DEFAULT_DIRECTION.
FORWARD, BACKWARD, BOTH = range(3)
#: In km/h: with less, times are too large to add up.
LEAST_SPEED = 1e-9
#: Vertices that are transformed between two looks at cancel.
_AT_ONCE = 50_000
#: Flat types of WKB, and what their numbers are with further dimensions.
_LINE, _LINES = 2, 5


@dataclass(frozen=True)
class RoadColumns:
    """Fields of the roads that are read, each an index or None, and what their values mean.

    Attributes
    ----------
    direction
        With the direction of each road.
    values
        What is in it for `FORWARD`, `BACKWARD` and `BOTH`; None for nothing.
    default_direction
        Of roads with another value, or none.
    speed
        With km/h.
    default_speed
        Of roads whose speed is NULL, in km/h; None where time does not count.
    """

    direction: Optional[int] = None
    values: tuple[Optional[str], ...] = (None, None, None)
    default_direction: int = BOTH
    speed: Optional[int] = None
    default_speed: Optional[float] = None

    @property
    def indices(self) -> list[int]:
        """Those that are given."""
        return sorted({index for index in (self.direction, self.speed) if index is not None})


@dataclass(frozen=True)
class Lines:
    """Parts of lines, one after the other.

    Attributes
    ----------
    places : float64, shape (v, 2)
        Vertices on the map of the input.
    coordinates : float64, shape (v, d)
        The same as they are measured.
    starts : int64, shape (p + 1,)
        Where the vertices of each part begin.
    roads : int64, shape (p,)
        The feature of each part.
    directions : int64, shape (p,)
        `FORWARD`, `BACKWARD` or `BOTH`.
    speeds : float64, shape (p,), or None
        In km/h; None where time does not count.
    n_roads, n_empty, n_lost
        Features that were read; that have no usable geometry; that have no place in the reference
        system of the input.
    n_default
        Roads that have the default direction although there is a field for it.
    """

    places: Array
    coordinates: Array
    starts: Array
    roads: Array
    directions: Array
    speeds: MaybeArray
    n_roads: int
    n_empty: int
    n_lost: int
    n_default: int


def read_lines(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    distance: Distance,
    transforms: QgsCoordinateTransformContext,
    columns: RoadColumns,
    progress: Progress,
) -> Lines:
    """The lines of the layer of roads.

    Parameters
    ----------
    source
        The roads.
    crs
        Of the input, in which `distance` takes places.
    progress
        Told how far it is; asked for cancel.

    Raises
    ------
    QgsProcessingException
        If there are none, or one has no usable speed.
    """
    transform = transform_between(source.sourceCrs(), crs, transforms, tr("The layer of roads"))
    request = QgsFeatureRequest().setSubsetOfAttributes(columns.indices)
    flat, counts, numbers = bytearray(), array("q"), array("q")
    ids, directions, speeds = array("q"), array("q"), array("d")
    known = {text: way for way, text in enumerate(columns.values) if text is not None}
    n_roads = n_empty = n_default = 0
    expected = max(source.featureCount(), 1)
    for feature in features_of(source, progress, request, expected):
        n_roads += 1
        parts = [part for part in _parts(feature.geometry()) if _leads_somewhere(part)]
        if not parts:
            n_empty += 1
            continue
        for part in parts:
            flat += part
            counts.append(len(part) // _BYTES)
            numbers.append(len(ids))
        ids.append(feature.id())
        if columns.direction is not None:
            way = known.get(_text(feature.attribute(columns.direction)))
            n_default += way is None
            directions.append(columns.default_direction if way is None else way)
        if columns.speed is not None:
            speeds.append(_speed(feature.attribute(columns.speed), columns.default_speed))
    if not counts:
        raise QgsProcessingException(_no_roads(n_roads))
    all_ids = np.frombuffer(ids, dtype=np.int64)
    of_part = np.frombuffer(numbers, dtype=np.int64)
    if columns.speed is not None:
        field = source.fields().at(columns.speed).name()
        _check_speeds(np.frombuffer(speeds, dtype=np.float64), all_ids, field)
    ways = np.full(len(all_ids), columns.default_direction, dtype=np.int64)
    if columns.direction is not None:
        ways = np.frombuffer(directions, dtype=np.int64)
    fast: MaybeArray = None
    if columns.default_speed is not None:
        fast = np.full(len(all_ids), columns.default_speed)
        if columns.speed is not None:
            fast = np.frombuffer(speeds, dtype=np.float64)
    places = transformed(np.frombuffer(flat, dtype="<f8").reshape(-1, 2), transform, progress)
    starts = np.append(0, np.cumsum(np.frombuffer(counts, dtype=np.int64)))
    coordinates = distance.from_map(places)
    usable = np.isfinite(places).all(axis=1) & np.isfinite(coordinates).all(axis=1)
    if distance.keeps_points:
        usable &= distance.shows(places)
    good = np.logical_and.reduceat(usable, starts[:-1])
    kept = np.repeat(good, np.diff(starts))
    n_lost = len(np.unique(of_part[~good]))
    if not good.any():
        raise QgsProcessingException(
            tr(
                "None of the %n roads has a place in the reference system of the input. Check the "
                "reference system of {roads}.",
                n_roads,
            ).format(roads=named("ROADS"))
        )
    return Lines(
        places=places[kept],
        coordinates=coordinates[kept],
        starts=np.append(0, np.cumsum(np.diff(starts)[good])),
        roads=all_ids[of_part[good]],
        directions=ways[of_part[good]],
        speeds=None if fast is None else fast[of_part[good]],
        n_roads=n_roads,
        n_empty=n_empty,
        n_lost=n_lost,
        n_default=n_default,
    )


def transformed(places: Array, transform: QgsCoordinateTransform, progress: Progress) -> Array:
    """Places (n, 2) in another reference system; NaN where that fails."""
    if not transform.isValid() or transform.isShortCircuited():
        return places
    found = np.empty_like(places)
    for first in range(0, len(places), _AT_ONCE):
        progress.stop_if_canceled()
        some = places[first : first + _AT_ONCE]
        line = QgsLineString(some[:, 0].tolist(), some[:, 1].tolist())
        try:
            line.transform(transform)
            found[first : first + _AT_ONCE] = vertices(line)
        except QgsCsException:
            for row, (x, y) in enumerate(some.tolist(), first):
                found[row] = _point(x, y, transform)
    return np.where(np.isfinite(found), found, np.nan)


def _point(x: float, y: float, transform: QgsCoordinateTransform) -> tuple[float, float]:
    try:
        point = transform.transform(x, y)
    except QgsCsException:
        return np.nan, np.nan
    return point.x(), point.y()


#: Of a vertex (x, y).
_BYTES = 16


def _parts(geometry: QgsGeometry) -> Iterator[bytes]:
    """The vertices (x, y) of each part, as they lie in memory, without those of curves."""
    if geometry.isEmpty():
        return
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
        kind = geometry.wkbType()
    wkb = bytes(geometry.asWkb())
    flat, dimensions = QgsWkbTypes.flatType(kind), QgsWkbTypes.coordDimensions(kind)
    if flat == QgsWkbTypes.Type.LineString:
        yield _plane(wkb[9:], dimensions)
        return
    if flat != QgsWkbTypes.Type.MultiLineString:
        return
    # Each part has a head of its own: byte order, type and number of vertices.
    at, size = 9, 8 * dimensions
    for _ in range(*struct.unpack_from("<I", wkb, 5)):
        (count,) = struct.unpack_from("<I", wkb, at + 5)
        yield _plane(wkb[at + 9 : at + 9 + count * size], dimensions)
        at += 9 + count * size


def _leads_somewhere(vertex_bytes: bytes) -> bool:
    """Whether a part has two vertices at different places."""
    first = vertex_bytes[:_BYTES]
    return vertex_bytes != first * (len(vertex_bytes) // _BYTES)


def _plane(vertex_bytes: bytes, dimensions: int) -> bytes:
    """Vertices without z and m."""
    if dimensions == 2:
        return vertex_bytes
    every = np.frombuffer(vertex_bytes, dtype="<f8").reshape(-1, dimensions)
    return np.ascontiguousarray(every[:, :2]).tobytes()


def _text(value: Any) -> str:
    """A value of the direction field as QGIS compares it: 1 and 1.0 are “1”; nothing for NULL."""
    if is_null(value):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def _speed(value: Any, default: Optional[float]) -> float:
    """A value of the speed field in km/h; NaN for what is no number."""
    if is_null(value):
        return np.nan if default is None else default
    try:
        return np.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        return np.nan


def _check_speeds(speeds: Array, ids: Array, field: str) -> None:
    wrong = ~((speeds >= LEAST_SPEED) & np.isfinite(speeds))
    if not wrong.any():
        return
    first = int(wrong.argmax())
    value = tr("no number") if np.isnan(speeds[first]) else figure(float(speeds[first]))
    text = tr(
        "%n roads have no usable speed in the field “{field}”. The first is feature {id} "
        "({value}). Speeds must be numbers above 0, in km/h; NULL takes the default speed. "
        "Correct them, or set them to NULL.",
        int(np.count_nonzero(wrong)),
    )
    raise QgsProcessingException(text.format(field=field, id=ids[first], value=value))


def _no_roads(n_roads: int) -> str:
    if n_roads == 0:
        return tr(
            "There are no roads: {roads} has no features, or the selection or the filter leaves "
            "none."
        ).format(roads=named("ROADS"))
    return tr(
        "There are no roads: none of the %n features of {roads} is a line with two vertices.",
        n_roads,
    ).format(roads=named("ROADS"))
