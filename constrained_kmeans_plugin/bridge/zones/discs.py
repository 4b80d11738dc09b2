"""How far zones reach where features may stay without a center: discs around the centers.

Where being left out costs the same for every feature, a center serves what lies in its cell and
in a disc around it. The discs of two centers meet where their cells do. A disc is drawn as a
polygon in it, with a corner wherever an edge between cells crosses its circle, and beside every
point that is served between the circle and the polygon's sides. So a point outside the disc is
outside the polygon, and one that is served is in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon

from ..arrays import Array
from ..log.feedback import Progress
from .faces import Box

#: Sides of a whole circle, at least.
SIDES = 256


class Discs:
    """Circles of centers, and what becomes of them between the edges of cells.

    Parameters
    ----------
    centers : float64, shape (k, 2)
    reaches : float64, shape (k,)
        Radii; those of 0 are no discs.
    points : float64, shape (n, 2)
        Those that are served.
    labels : int, shape (n,)
        By which center.
    tolerance
        Served points this near to their circle become corners of the polygon.
    progress
        Asked for cancel.
    """

    def __init__(
        self,
        centers: Array,
        reaches: Array,
        points: Array,
        labels: Array,
        tolerance: float,
        progress: Progress,
    ) -> None:
        self._progress = progress
        self._centers = centers
        self._reaches = reaches
        #: Corners beside regular ones: arrays of points, and whether pieces begin there.
        self._corners: list[list[tuple[Array, bool]]] = [[] for _ in centers]
        distances = np.linalg.norm(points - centers[labels], axis=1)
        radii = reaches[labels]
        #: Whether each point is in its disc.
        self.within = distances <= radii + tolerance
        #: ... but hardly.
        self.at_border = self.within & (distances >= radii * np.cos(np.pi / SIDES))
        self._tolerance = tolerance
        for row in progress.asked(np.flatnonzero(self.at_border & (radii > 0)).tolist()):
            corner, center = points[row], centers[labels[row]]
            if distances[row] < radii[row] - tolerance:
                corner = center + (corner - center) * (radii[row] / distances[row])
            self._corners[labels[row]].append((corner, False))

    def cross(self, start: Array, end: Array, cells: Sequence[int]) -> list[Array]:
        """Where an edge between two cells crosses their circles, which meet there.

        Returns
        -------
        list of ndarray
            Of the places those that are not at its ends.
        """
        center, radius = self._centers[cells[0]], self._reaches[cells[0]]
        way = end - start
        length = way @ way
        if not length or not radius:
            return []
        middle = (center - start) @ way / length
        foot = start + middle * way
        half = radius**2 - (foot - center) @ (foot - center)
        if half <= 0:
            return []
        near = [corner for cell in cells for corner, begins in self._corners[cell] if not begins]
        inner = []
        for share in (middle + np.array([-1, 1]) * np.sqrt(half / length)).tolist():
            place = self._at_point(start + share * way, [start, end, *near])
            at_end = place is start or place is end
            if not at_end and not 0 < share < 1:
                continue
            if not at_end:
                inner.append(place)
            for cell in cells:
                self._corners[cell].append((place, True))
        return inner

    def _at_point(self, place: Array, points: Sequence[Array]) -> Array:
        """A place, or the point that is there, as nearly as can be told."""
        for point in points:
            if np.abs(point - place).max() <= self._tolerance:
                return point
        return place

    def draw(
        self, box: Box, owners: Callable[[Array], Array]
    ) -> tuple[list[Optional[QgsGeometry]], list[QgsGeometry]]:
        """Polygons, and those pieces of the circles that are borders of zones.

        Parameters
        ----------
        box
            Nothing is drawn outside.
        owners
            From points (m, 2) to the center in whose cell each lies.

        Returns
        -------
        (list of QgsGeometry or None, list of QgsGeometry)
            A polygon for each center that has a disc; lines.
        """
        polygons: list[Optional[QgsGeometry]] = []
        pieces, middles, of = [], [], []
        for center in self._progress.asked(range(len(self._centers))):
            if not self._reaches[center]:
                polygons.append(None)
                continue
            angles, ring, breaks = self._ring(center, box)
            x, y = np.vstack([ring, ring[:1]]).T.tolist()
            polygons.append(QgsGeometry(QgsPolygon(QgsLineString(x, y))))
            for first, last in _between(breaks, len(ring)):
                rows = np.arange(first, last + 1) % len(ring)
                turn = (angles[rows[-1]] - angles[rows[0]]) % (2 * np.pi) or 2 * np.pi
                pieces.append(ring[rows])
                middles.append(self._at(center, angles[rows[0]] + turn / 2))
                of.append(center)
        if not pieces:
            return polygons, []
        places = np.array(middles)
        low, high = np.array(box[:2]), np.array(box[2:])
        wanted = (owners(places) == of) & ((low <= places) & (places <= high)).all(axis=1)
        lines = []
        for row in self._progress.asked(np.flatnonzero(wanted).tolist()):
            x, y = pieces[row].T.tolist()
            lines.append(QgsGeometry(QgsLineString(x, y)))
        return polygons, lines

    def _at(self, center: int, angle: Any) -> Array:
        """The point of a circle in a direction; for several directions one each."""
        way = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
        return self._centers[center] + self._reaches[center] * way

    def _ring(self, center: int, box: Box) -> tuple[Array, Array, Array]:
        """Directions (m,) and corners (m, 2) all around, and where pieces begin (m,)."""
        middle, radius = self._centers[center], self._reaches[center]
        corners = list(self._corners[center])
        for axis, limit in zip((0, 1, 0, 1), box):
            cosine = (limit - middle[axis]) / radius
            if abs(cosine) < 1:
                angle = np.arccos(cosine)
                turned = axis * np.pi / 2
                corners += [(self._at(center, turned + way * angle), True) for way in (-1, 1)]
        angles = np.arange(SIDES) * (2 * np.pi / SIDES)
        ring = self._at(center, angles)
        breaks: Array = np.zeros(SIDES, dtype=bool)
        if corners:
            more = np.array([corner for corner, _ in corners])
            x, y = (more - middle).T
            angles = np.concatenate([angles, np.arctan2(y, x) % (2 * np.pi)])
            ring = np.concatenate([ring, more])
            breaks = np.concatenate([breaks, [begins for _, begins in corners]])
        # Of corners in one direction those stay where pieces begin, then those beside points.
        order = np.lexsort((np.arange(len(ring)) < SIDES, ~breaks, angles))
        order = order[np.append(True, np.diff(angles[order]) > 0)]
        return angles[order], ring[order], breaks[order]


def _between(breaks: Array, count: int) -> list[tuple[int, int]]:
    """First and last place of each piece of a ring; the last may be beyond its end."""
    places = np.flatnonzero(breaks).tolist()
    if not places:
        return [(0, count)]
    return list(zip(places, [*places[1:], places[0] + count]))
