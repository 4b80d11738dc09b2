"""Zones that end at a distance from their centers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPointXY, QgsPolygon, QgsWkbTypes

from ...core import ClusteringCanceled, power_cells
from ..arrays import Array
from ..log.feedback import Progress, canceled
from ..read.boundary import lies_in
from .discs import SIDES
from .faces import UNCLEAR, Polygons, Zones, by_value

#: By how much cells reach beyond what they part, as a share of its extent.
_BEYOND = 0.01


def clipped_to_discs(
    zones: Zones,
    centers: Array,
    prices: Array,
    groups: Array,
    reaches: Array,
    radius: float,
    points: Array,
    labels: Array,
    strangers: Sequence[Array],
    progress: Progress,
) -> Zones:
    """Zones of which only what is near enough to the center is left.

    What is beyond goes to the center that is nearest by the prices of those that are near enough.
    What has none stays blank.

    Parameters
    ----------
    centers : float64, shape (k, 2)
    prices : float64, shape (k,)
    groups : int, shape (k,)
        Zones of different groups take nothing from each other.
    reaches : float64, shape (k,)
        How far from its center each zone reaches already.
    radius
        Nothing farther from its center stays in a zone.
    points : float64, shape (n, 2)
        Those of a cluster stay in its zone if they are near enough.
    labels : int, shape (n,)
        The cluster of each point, -1 for none.
    strangers
        For each group its rows of points without a cluster.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    rows_of = dict(by_value(labels, np.flatnonzero(labels >= 0)))
    no_rows: Array = np.zeros(0, dtype=np.int64)
    discs = [
        _disc(center, radius, points[rows_of.get(cluster, no_rows)])
        for cluster, center in enumerate(centers)
    ]
    parts: list[list[QgsGeometry]] = [[] for _ in centers]
    for cluster, polygon in enumerate(zones.polygons):
        progress.stop_if_canceled()
        if polygon is None:
            continue
        others = np.flatnonzero(groups == groups[cluster])
        pieces = [(polygon, cluster, others[others != cluster])]
        while pieces:
            progress.stop_if_canceled()
            piece, owner, others = pieces.pop()
            parts[owner].append(_polygons_of(piece.intersection(discs[owner])))
            beyond = _polygons_of(piece.difference(discs[owner]))
            others = others[[discs[other].intersects(beyond) for other in others.tolist()]]
            if len(others):
                cells = _cells(beyond, centers[others], prices[others], progress)
                for other, cell in zip(others.tolist(), cells):
                    part = _polygons_of(beyond.intersection(cell))
                    if not part.isEmpty():
                        pieces.append((part, other, others[others != other]))
    polygons = [_united(found) for found in progress.asked(parts)]
    tolerance = UNCLEAR * float(np.ptp(np.concatenate([centers, points]), axis=0).max())
    n_home = n_strangers = 0
    for cluster, zone in enumerate(polygons):
        if zone is None:
            continue
        mine = points[rows_of.get(cluster, no_rows)]
        at_home = lies_in(zone, mine, progress)
        n_home += int(np.count_nonzero(at_home))
        n_home += sum(
            zone.distance(QgsGeometry.fromPointXY(QgsPointXY(*place))) <= tolerance
            for place in progress.asked(mine[~at_home].tolist())
        )
        others = points[strangers[groups[cluster]]]
        distances = np.linalg.norm(others - centers[cluster], axis=1)
        others = others[distances < min(reaches[cluster], radius) - tolerance]
        n_strangers += int(np.count_nonzero(lies_in(zone, others, progress)))
    n_inside = np.count_nonzero(labels >= 0) - zones.n_outside - zones.n_off_map
    return replace(
        zones,
        polygons=polygons,
        n_elsewhere=max(0, int(n_inside) - n_home),
        n_strangers=n_strangers,
    )


def _disc(center: Array, radius: float, points: Array) -> QgsGeometry:
    """A polygon in a circle, with a corner beside each point between it and a regular one."""
    offsets = points - center
    lengths = np.hypot(*offsets.T)
    outer = offsets[(lengths <= radius) & (lengths > radius * np.cos(np.pi / SIDES))]
    angles = 2 * np.pi * np.arange(SIDES) / SIDES
    angles = np.unique(np.append(angles, np.arctan2(outer[:, 1], outer[:, 0]) % (2 * np.pi)))
    x, y = center[0] + radius * np.cos(angles), center[1] + radius * np.sin(angles)
    return _polygon(np.stack([x, y], axis=1))


def _cells(area: QgsGeometry, centers: Array, prices: Array, progress: Progress) -> Polygons:
    """For each center (k, 2) the polygon of its cell around an area; empty where it has none."""
    box = area.boundingBox()
    margin = _BEYOND * max(box.width(), box.height())
    box.grow(margin)
    bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    try:
        cells = power_cells(centers, prices, bounds, progress.is_canceled)
    except ClusteringCanceled:
        raise canceled() from None
    return [_polygon(cells.vertices[ring]) if len(ring) else QgsGeometry() for ring in cells.rings]


def _polygon(corners: Array) -> QgsGeometry:
    x, y = np.vstack([corners, corners[:1]]).T.tolist()
    return QgsGeometry(QgsPolygon(QgsLineString(x, y)))


def _polygons_of(geometry: QgsGeometry) -> QgsGeometry:
    """A geometry without the lines and points in which areas touch."""
    geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return geometry


def _united(parts: Sequence[QgsGeometry]) -> Optional[QgsGeometry]:
    """A multipolygon, or None if nothing is in it."""
    found = [part for part in parts if part.area() > 0]
    if not found:
        return None
    zone = found[0] if len(found) == 1 else QgsGeometry.unaryUnion(found)
    zone.convertToMultiType()
    return zone
