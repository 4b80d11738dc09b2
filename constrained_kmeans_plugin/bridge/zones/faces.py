"""From lines to zones: the faces between all borders, each of which belongs to one cluster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsGeometry

from ..arrays import Array
from ..log.feedback import Progress
from ..read.boundary import lies_in

#: Values of the ZONE_TYPE parameter, in the order of its options.
ZONE_TYPES = AUTOMATIC, STRAIGHT, UNION, SNAPPED = "automatic", "straight", "union", "snapped"
#: Zones to which the nearest road belongs.
ROADS = "roads"
#: Least x and y, largest x and y.
Box = tuple[float, float, float, float]
#: For each cluster a multipolygon, or None.
Polygons = list[Optional[QgsGeometry]]
#: Points this near to a border, as a share of the extent, become corners of it. Assignments are
#: optimal on a lattice of 2**25 steps, so points may lie by some of them on its wrong side.
ON_BORDER = 2.0**-21
#: Points this near to a border are asked for after it was led through others.
UNCLEAR = 4 * ON_BORDER


@dataclass(frozen=True)
class Zones:
    """The zones of all clusters.

    Attributes
    ----------
    polygons
        For each cluster a valid multipolygon; None where nothing of its cell is within the
        boundary.
    n_outside
        Points outside the boundary, but on the map.
    n_elsewhere
        Points within the boundary, but in the zone of another cluster, or where no zone reaches.
    n_strangers
        Points without a cluster that are in a zone.
    kind
        One of `ZONE_TYPES`, but not automatic; or `ROADS`.
    n_blank
        Of polygons to which zones are snapped: those in no zone.
    n_off_map
        Points outside the one turn around the globe that the map of the zones has.
    """

    polygons: Polygons
    n_outside: int
    n_elsewhere: int
    n_strangers: int
    kind: str = STRAIGHT
    n_blank: int = 0
    n_off_map: int = 0


def are_drawn(polygons: Polygons) -> Array:
    """Which clusters have a zone."""
    return np.array([polygon is not None for polygon in polygons])


def by_value(values: Array, rows: Array) -> list[tuple[int, Array]]:
    """(value, its rows) of those rows (m,) of values (n,) that are given."""
    rows = rows[np.argsort(values[rows], kind="stable")]
    ends = np.flatnonzero(np.diff(values[rows])) + 1
    return [(int(values[part[0]]), part) for part in np.split(rows, ends) if len(part)]


def count_in(
    polygons: Polygons, owners: Array, places: Array, rows: Array, progress: Progress
) -> int:
    """How many of some rows (m,) of places (n, 2) are in the zones of their owners (n,)."""
    return sum(
        int(np.count_nonzero(lies_in(polygon, places[mine], progress)))
        for owner, mine in by_value(owners, rows)
        for polygon in [polygons[owner]]
        if polygon is not None
    )


def depths_of(
    points: Array, labels: Array, centers: Array, prices: Array, diagram: Any, beside: Array
) -> Array:
    """How far each point lies within its cell, at least; negative outside it.

    Parameters
    ----------
    points, centers : float64, shapes (n, d) and (k, d)
        From an origin near them.
    diagram
        Of the points, by `power_diagram`.
    beside : int, shape (e, 2)
        The cells beside each border.

    Returns
    -------
    ndarray, shape (n,)
        0 where centers at one place share a cell; infinite where there is one cell only.
    """
    margins = diagram.margins.copy()
    away = np.flatnonzero(diagram.labels != labels)

    def reduced(of: Array) -> Array:
        return ((points[away] - centers[of]) ** 2).sum(axis=1) - prices[of]

    margins[away] = reduced(diagram.labels[away]) - reduced(labels[away])
    # A margin is twice the distance to a border times that between its centers, of which
    # the largest may count. Centers without a cell have no border of their own.
    gaps: Array = np.zeros(len(centers))
    lengths = np.linalg.norm(centers[beside[:, 0]] - centers[beside[:, 1]], axis=1)
    np.maximum.at(gaps, beside.ravel(), np.repeat(lengths, 2))
    gaps = gaps[labels]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where((gaps > 0) | np.isinf(margins), margins / (2 * gaps), 0.0)


def faces_of(lines: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The polygons that lines enclose."""
    return QgsGeometry.polygonize([QgsGeometry.unaryUnion(lines)]).asGeometryCollection()


def zones_of(
    faces: Sequence[QgsGeometry],
    frame: QgsGeometry,
    n_centers: int,
    owners_of: Callable[[Array], Array],
    progress: Progress,
    discs: Optional[Polygons] = None,
) -> Polygons:
    """For each center a multipolygon of its faces within the frame and its disc, or None.

    Parameters
    ----------
    owners_of
        From places (m, 2) to the center in whose cell each is, -1 for none.
    discs
        For each center a polygon to which its zone is clipped, or None where it gets no zone.
    """
    engine = QgsGeometry.createGeometryEngine(frame.constGet())
    engine.prepareGeometry()
    within, places = [], []
    for face in progress.asked(faces):
        place = face.pointOnSurface()
        # Rounding can leave a face that has no inside.
        if not place.isEmpty() and engine.contains(place.constGet()):
            within.append(face)
            places.append(place)
    points = [(place.asPoint().x(), place.asPoint().y()) for place in places]
    owners = owners_of(np.array(points).reshape(-1, 2))
    parts: list[list[QgsGeometry]] = [[] for _ in range(n_centers)]
    engines = {}
    for face, place, owner in progress.asked(zip(within, places, owners.tolist())):
        if owner < 0:
            continue
        if discs is not None:
            if discs[owner] is None:
                continue
            if owner not in engines:
                engines[owner] = QgsGeometry.createGeometryEngine(discs[owner].constGet())
                engines[owner].prepareGeometry()
            if not engines[owner].contains(place.constGet()):
                continue
        parts[owner].append(face)
    return [_multipolygon(found) if found else None for found in progress.asked(parts)]


def _multipolygon(faces: Sequence[QgsGeometry]) -> QgsGeometry:
    zone = QgsGeometry.collectGeometry(faces)
    # Faces of one zone touch in points, unless rounding gave it another one's.
    if not zone.isGeosValid():
        zone = QgsGeometry.unaryUnion(faces)
    zone.convertToMultiType()
    return zone
