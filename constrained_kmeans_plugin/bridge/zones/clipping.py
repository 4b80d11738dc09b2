"""Zones that end at a distance from their centers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon

from ..arrays import Array
from ..log.feedback import Progress
from .discs import SIDES
from .faces import Zones


def clipped_to_discs(
    zones: Zones,
    centers: Array,
    radius: float,
    points: Array,
    labels: Array,
    progress: Progress,
) -> Zones:
    """Zones of which only what is near enough to the center is left.

    What is beyond may belong to another center that is farther by the prices, or to none: it stays
    blank.

    Parameters
    ----------
    centers : float64, shape (k, 2)
    radius
        Nothing farther from its center stays in a zone.
    points : float64, shape (n, 2)
        Those of a cluster stay in its zone if they are near enough.
    labels : int, shape (n,)
        The cluster of each point, -1 for none.
    progress
        Asked for cancel.
    """
    polygons = list(zones.polygons)
    for cluster, polygon in enumerate(progress.asked(zones.polygons)):
        if polygon is None:
            continue
        disc = _disc(centers[cluster], radius, points[labels == cluster])
        left = polygon.intersection(disc)
        left.convertGeometryCollectionToSubclass(polygon.type())
        left.convertToMultiType()
        polygons[cluster] = None if left.isEmpty() else left
    return replace(zones, polygons=polygons)


def _disc(center: Array, radius: float, points: Array) -> QgsGeometry:
    """A polygon in a circle, with a corner beside each point between it and a regular one."""
    offsets = points - center
    lengths = np.hypot(*offsets.T)
    outer = offsets[(lengths <= radius) & (lengths > radius * np.cos(np.pi / SIDES))]
    angles = 2 * np.pi * np.arange(SIDES) / SIDES
    angles = np.unique(np.append(angles, np.arctan2(outer[:, 1], outer[:, 0]) % (2 * np.pi)))
    x, y = center[0] + radius * np.cos(angles), center[1] + radius * np.sin(angles)
    ring = QgsLineString(np.append(x, x[0]).tolist(), np.append(y, y[0]).tolist())
    polygon = QgsPolygon()
    polygon.setExteriorRing(ring)
    return QgsGeometry(polygon)
