"""Polygons that touch but for rounding, as polygons that touch: their unions have no slivers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle, QgsSpatialIndex

from ...core import Graph
from ..arrays import Array
from ..log.feedback import Progress
from ..read.boundary import only_polygons
from ..read.neighbors import NOISE, add_rings

#: Vertices that differ by more than this share of the median length of sides are two, however wide
#: the layer is.
SHARE_OF_SIDE = 1e-3
#: Polygons, or vertices, between two looks at cancel.
_AT_ONCE = 500


def closed(polygons: Sequence[Optional[QgsGeometry]], progress: Progress) -> list[Any]:
    """The same polygons without the gaps and overlaps between them that rounding makes.

    Vertices that differ by no more than what is left of rounding where neighbors are searched for
    become one; a side gets the vertices of others that are so near to it.

    Parameters
    ----------
    polygons
        Valid; None for no area.
    progress

    Returns
    -------
    list of QgsGeometry
        None where there was none. Those that fit together already are the same objects.
    """
    result = list(polygons)
    points, owner, number, ends_ring = _vertices(result, progress)
    if not len(points):
        return result
    starts = np.flatnonzero(~ends_ring)
    lengths = np.linalg.norm(points[starts + 1] - points[starts], axis=1)
    reach = min(NOISE * float(np.ptp(points, axis=0).max()), SHARE_OF_SIDE * np.median(lengths))
    places, joined = _joined(points, reach)
    moved = np.flatnonzero((places[joined] != points).any(axis=1))
    changes: dict[int, QgsGeometry] = {}
    for row, at, place in zip(owner[moved].tolist(), number[moved].tolist(), joined[moved]):
        changes.setdefault(row, QgsGeometry(result[row])).moveVertex(*places[place].tolist(), at)
    one, other = joined[starts], joined[starts + 1]
    keys = np.minimum(one, other) * np.int64(len(places)) + np.maximum(one, other)
    _, first, times = np.unique(keys, return_index=True, return_counts=True)
    # A side that another polygon has is not beside a third one.
    alone = first[times == 1]
    alone = alone[one[alone] != other[alone]]
    sides = np.stack([one[alone], other[alone]], axis=1)
    found = _beside(places, sides, reach, progress)
    # From the end of each polygon: a new vertex moves those that follow.
    for side, vertex in sorted(found, key=lambda pair: starts[alone[pair[0]]], reverse=True):
        start = starts[alone[side]]
        row = int(owner[start])
        polygon = changes.setdefault(row, QgsGeometry(result[row]))
        polygon.insertVertex(*places[vertex].tolist(), int(number[start]) + 1)
    for row, polygon in changes.items():
        progress.stop_if_canceled()
        result[row] = only_polygons(polygon) or result[row]
    return result


def _vertices(
    polygons: Sequence[Optional[QgsGeometry]], progress: Progress
) -> tuple[Array, Array, Array, Array]:
    """All vertices (m, 2), their polygons, their numbers in these, and which end a ring."""
    rings: list[bytes] = []
    owners: list[int] = []
    for row, polygon in enumerate(polygons):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        if polygon is not None:
            n_before = len(rings)
            add_rings(bytes(polygon.asWkb()), 0, rings)
            owners += [row] * (len(rings) - n_before)
    points = np.frombuffer(b"".join(rings)).reshape(-1, 2)
    counts = np.array([len(ring) for ring in rings], dtype=np.int64) // 16
    owner = np.repeat(np.array(owners, dtype=np.int64), counts)
    ends_ring = np.zeros(len(points), dtype=bool)
    ends_ring[np.cumsum(counts) - 1] = True
    return points, owner, np.arange(len(points)) - np.searchsorted(owner, owner), ends_ring


def _joined(points: Array, reach: float) -> tuple[Array, Array]:
    """Distinct places (p, 2), and for each point (m, 2) its own: the first of those near by."""
    from scipy.spatial import cKDTree

    order = np.lexsort(points.T)
    differ = np.append(True, (np.diff(points[order], axis=0) != 0).any(axis=1))
    place_of = np.empty(len(points), dtype=np.int64)
    place_of[order] = np.cumsum(differ) - 1
    places = points[order[differ]]
    near = cKDTree(places).query_pairs(reach, output_type="ndarray")
    if len(near):
        same = Graph.of(len(places), near, np.zeros(len(near))).components
        _, first = np.unique(same, return_index=True)
        place_of = first[same][place_of]
    return places, place_of


def _beside(places: Array, sides: Array, reach: float, progress: Progress) -> list[tuple[int, int]]:
    """Pairs of a side and a vertex of others that is on it but for rounding.

    Parameters
    ----------
    places : float64, shape (p, 2)
    sides : int, shape (s, 2)
        The places of their ends.
    reach
    progress

    Returns
    -------
    list
        Of the vertices of one side the last one comes first.
    """
    index = QgsSpatialIndex()
    for row, (start, end) in enumerate(places[sides].tolist()):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        index.addFeature(row, QgsRectangle(*start, *end).buffered(reach))
    near: list[tuple[int, int]] = []
    for row, vertex in enumerate(np.unique(sides).tolist()):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        x, y = places[vertex].tolist()
        near += [(side, vertex) for side in index.intersects(QgsRectangle(x, y, x, y))]
    if not near:
        return near
    side, vertex = np.array(near).T
    starts, ends = places[sides[side]].swapaxes(0, 1)
    along, offsets = ends - starts, places[vertex] - starts
    lengths = np.linalg.norm(along, axis=1)
    share = (along * offsets).sum(axis=1) / lengths**2
    away = np.abs(along[:, 0] * offsets[:, 1] - along[:, 1] * offsets[:, 0]) / lengths
    # On sides along the axes it is known which vertices are on them exactly, and make no sliver.
    is_exact = ((along == 0) & (offsets == 0)).any(axis=1)
    is_new = (away <= reach) & (share > 0) & (share < 1) & ~is_exact
    is_new &= (sides[side] != vertex[:, None]).all(axis=1)
    rows = np.flatnonzero(is_new)
    rows = rows[np.lexsort((-share[rows], side[rows]))]
    return list(zip(side[rows].tolist(), vertex[rows].tolist()))
