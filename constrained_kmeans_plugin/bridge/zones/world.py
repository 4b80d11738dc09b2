"""The map of a layer whose distance is geocentric, and curves on the globe as lines on it.

Maps in degrees and of world Mercator are a strip around the globe: lines are cut at its ends, and
its upper and lower side are the poles, or as near to them as the map goes. So what crosses the
antimeridian comes in two parts, and what holds a pole reaches as far as the map does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon, QgsRectangle

from ..arrays import Array
from ..distance.kinds import Geocentric
from ..log.feedback import Progress
from ..read.boundary import hull, lies_in, only_polygons
from .faces import ON_BORDER, Box, faces_of

#: How far lines may be from their curves, as a share of the extent.
OFF_CURVE = ON_BORDER / 2
#: Lines beyond what matters are off their curves by less than their distance from it, over this.
_OFF_BEYOND = 4
#: So often pieces of lines are halved at most.
_MOST_HALVINGS = 30
#: What rounding may do to places along the map, as a share of the turn around the globe.
_ROUNDED = 1e-9
#: Polygons may go on around the globe this many times.
_MOST_TURNS = 2
#: Directions whose mean is no longer than this have no middle.
NO_MIDDLE = 1e-6

#: From curves (n,) and places along them (n,) to places on the globe (n, 3), in meters.
Curves = Callable[[Array, Array], Array]


class World:
    """The map of a layer on the globe.

    Parameters
    ----------
    distance
        Of the layer.
    places : float64, shape (n, 2)
        Where the features are on the map.
    """

    def __init__(self, distance: Geocentric, places: Array) -> None:
        self.distance, self.places = distance, places
        self.axes = np.array(distance.semi_axes)[[0, 0, 1]]
        #: The window of a map that goes around the globe.
        self.box: Optional[Box] = None
        self._turn = distance.full_turn
        if self._turn is not None:
            self.box = self._window(self._turn)
            self._turn = self.box[2] - self.box[0]

    def _window(self, turn: float) -> Box:
        x, y = self.places.T
        low, high = float(x.min()), float(x.max())
        left = -turn / 2
        rounding = _ROUNDED * turn
        if low < left - rounding or high > left + turn + rounding:
            # Longitudes may also be counted from 0 to 360.
            left = 0.0 if low >= 0 and high <= turn else (low + high - turn) / 2
        top = float(np.abs(self.distance.places(np.array([[0.0, 0.0, self.axes[2]]]))[0, 1]))
        if not top <= turn / 4 * (1 + 1e-9):
            top = max(turn / 2, 1.05 * float(np.abs(y).max()))
        right = left + turn
        # Places at its ends are on it, to the last digit.
        if abs(low - left) <= rounding:
            left = low
        if abs(high - right) <= rounding:
            right = high
        return left, -top, right, top

    def hull(self, rows: Array, coordinates: Array, progress: Progress) -> QgsGeometry:
        """What holds some points, and a margin: their convex hull about their middle.

        Parameters
        ----------
        rows : int, shape (m,)
        coordinates : float64, shape (m, 3)
            Of these points.
        """
        if self.box is None:
            return hull(self.places[rows])
        plane = Plane.about(coordinates, self.axes)
        if plane is None:
            return QgsGeometry(QgsPolygon(_outline(self.box)))
        convex = hull(plane.to_plane(coordinates))
        ring = np.array([(point.x(), point.y()) for point in convex.vertices()])

        def at(curves: Array, shares: Array) -> Array:
            first = np.minimum(shares.astype(np.int64), len(ring) - 2)
            part = (shares - first)[:, None]
            return plane.to_globe((1 - part) * ring[first] + part * ring[first + 1])

        tolerance = OFF_CURVE * float(np.ptp(ring, axis=0).max())
        pen = Pen(self, at, tolerance, progress, plane.middle, np.inf)
        # It ends where it begins, to the last digit.
        shares = np.arange(len(ring), dtype=float)
        ends = [(0.0, 0), (float(shares[-1]), 0)]
        lines = pen.lines([shares], [ends], self.distance.places(plane.to_globe(ring[:1])))
        faces = faces_of([*lines, QgsGeometry(_outline(self.box))])
        places = np.array([_place_in(face) for face in faces]).reshape(-1, 2)
        inside = lies_in(convex, plane.to_plane(self.distance.from_map(places)), progress)
        return QgsGeometry.unaryUnion([faces[row] for row in np.flatnonzero(inside).tolist()])

    def shows(self, places: Array) -> Array:
        """Which places (n, 2) are on the map: all, unless longitudes span more than one turn."""
        if self.box is None:
            return np.ones(len(places), dtype=bool)
        return (places[:, 0] >= self.box[0]) & (places[:, 0] <= self.box[2])

    def clipped(self, polygons: list[QgsGeometry]) -> list[QgsGeometry]:
        """What lies on the map of some polygons, with what goes on around the globe brought back.

        Lines are cut at the ends of the map, so they would not part what lies beyond.
        """
        if self._turn is None or self.box is None:
            return polygons
        window = QgsRectangle(*self.box)
        found = []
        for polygon in polygons:
            if window.contains(polygon.boundingBox()):
                found.append(polygon)
                continue
            parts = []
            for turn in range(-_MOST_TURNS, _MOST_TURNS + 1):
                shifted = QgsGeometry(polygon)
                shifted.translate(turn * self._turn, 0)
                if shifted.boundingBoxIntersects(window):
                    parts.append(shifted.intersection(QgsGeometry.fromRect(window)))
            part = only_polygons(QgsGeometry.unaryUnion(parts)) if parts else None
            if part is not None:
                found.append(part)
        return found

    def unwrapped(self, x: Array, follows: Array) -> Array:
        """Places along lines (n,) so that none jumps around the globe.

        `follows` (n,) says which of them come after the one before, on the same line.
        """
        if self._turn is None:
            return x
        jumps = np.zeros(len(x))
        jumps[1:] = -np.rint(np.diff(x) / self._turn)
        jumps[~follows] = 0
        turns = np.cumsum(jumps)
        # What was summed up before a line began is not for it.
        begins = np.flatnonzero(~follows)
        turns -= np.repeat(turns[begins], np.diff(np.append(begins, len(x))))
        return x + turns * self._turn

    def are_one(self, x: Array, other: Array) -> Array:
        """Whether places along the axis of x are the same but for rounding."""
        return np.abs(x - other) <= _ROUNDED * (self._turn or np.inf)

    def cut(self, places: Array) -> list[tuple[Array, Array]]:
        """A line (n, 2) in the window: its pieces, and which of its corners (-1 for new ones)."""
        rows = np.arange(len(places))
        if self._turn is None or self.box is None:
            return [(places, rows)]
        left = self.box[0]
        turns = np.floor((places[:, 0] - left) / self._turn)
        if not turns.any():
            return [(places, rows)]
        pieces = []
        shift = np.array([self._turn, 0.0])
        first = 0
        start: list[Array] = []
        for end in [*np.flatnonzero(np.diff(turns)).tolist(), len(places) - 1]:
            turn = turns[end]
            line = [*start, *(places[first : end + 1] - turn * shift)]
            piece = np.concatenate([np.full(len(start), -1), rows[first : end + 1]])
            if end + 1 < len(places):
                behind = turns[end + 1]
                edge = left + max(turn, behind) * self._turn
                here, there = places[end], places[end + 1]
                share = (edge - here[0]) / (there[0] - here[0])
                y = (1 - share) * here[1] + share * there[1]
                right_first = behind > turn
                sides = (self.box[2], left) if right_first else (left, self.box[2])
                line.append(np.array([sides[0], y]))
                piece = np.append(piece, -1)
                start = [np.array([sides[1], y])]
                first = end + 1
            pieces.append((np.array(line), piece))
        return pieces


class Plane:
    """The stereographic projection about a place, in meters there."""

    def __init__(self, middle: Array, axes: Array) -> None:
        self.middle, self._axes = middle, axes
        axis = np.eye(3)[np.abs(middle).argmin()]
        right = np.cross(axis, middle)
        right /= np.linalg.norm(right)
        self._frame = np.stack([right, np.cross(middle, right)])

    @classmethod
    def about(cls, coordinates: Array, axes: Array) -> Optional[Plane]:
        """That about the middle of places (n, 3); None if they are all around the globe."""
        units = coordinates / axes
        units /= np.linalg.norm(units, axis=1)[:, None]
        middle = units.mean(axis=0)
        length = np.linalg.norm(middle)
        if length < NO_MIDDLE or (units @ middle <= 0).any():
            return None
        return cls(middle / length, axes)

    def to_plane(self, coordinates: Array) -> Array:
        """From meters (n, 3) to the plane (n, 2); what is opposite to the middle has no place."""
        units = coordinates / self._axes
        # As a difference, for those that are near.
        flat = (units - self.middle) @ self._frame.T
        with np.errstate(divide="ignore", invalid="ignore"):
            return 2 * self._axes[0] * flat / (1 + units @ self.middle)[:, None]

    def to_globe(self, places: Array) -> Array:
        """Back again."""
        flat = places / (2 * self._axes[0])
        square = (flat * flat).sum(axis=1)[:, None]
        units = (2 * flat @ self._frame + (1 - square) * self.middle) / (1 + square)
        return units * self._axes


class Pen:
    """Curves on the globe to lines on the map.

    Parameters
    ----------
    curves
        What is drawn.
    tolerance
        How far lines may be from their curves, in meters.
    middle : float64, shape (3,)
    radius
        Farther from the middle, in meters, no more matters than that lines stay there.
    """

    def __init__(
        self,
        world: World,
        curves: Curves,
        tolerance: float,
        progress: Progress,
        middle: Array,
        radius: float,
    ) -> None:
        self._world, self._curves, self._progress = world, curves, progress
        self._tolerance, self._middle, self._radius = tolerance, middle, radius

    def lines(
        self,
        shares: Sequence[Array],
        through: Sequence[Sequence[tuple[float, int]]],
        exact: Array,
    ) -> list[QgsGeometry]:
        """Lines along curves, cut at the edge of the map.

        Parameters
        ----------
        shares : list of float64 arrays
            For each curve ascending places along it, from its start to its end, with that which
            is nearest to the middle.
        through
            For each curve places along it at which it leads through given points, and their rows.
        exact : float64, shape (m, 2)
            Where these points are on the map.
        """
        if not len(shares):
            return []
        of = np.repeat(np.arange(len(shares)), [len(part) for part in shares])
        of, along = self._halved(of, np.concatenate(shares))
        given = [(curve, *point) for curve, points in enumerate(through) for point in points]
        curve, share, row = np.array(given).reshape(-1, 3).T
        of = np.concatenate([of, curve.astype(np.int64)])
        along = np.concatenate([along, share])
        rows = np.concatenate([np.full(len(along) - len(row), -1), row.astype(np.int64)])
        order = np.lexsort((rows < 0, along, of))
        of, along, rows = of[order], along[order], rows[order]
        # A given point stands for the end that is at its place.
        same = np.append(False, (np.diff(of) == 0) & (np.diff(along) == 0))
        drawn = ~same | (rows >= 0)
        of, along, rows = of[drawn], along[drawn], rows[drawn]
        places = self._on_map(of, along)
        places[rows >= 0] = exact[rows[rows >= 0]]
        seen = np.isfinite(places).all(axis=1)
        of, rows, places = of[seen], rows[seen], places[seen]
        places[:, 0] = self._world.unwrapped(places[:, 0], np.append(False, np.diff(of) == 0))
        lines = []
        ends = np.flatnonzero(np.diff(of)) + 1
        pairs = zip(np.split(places, ends), np.split(rows, ends))
        for line, row in self._progress.asked(pairs):
            for piece, corners in self._world.cut(line):
                self._put(piece, np.append(row, -1)[corners], exact)
                differ = np.append(True, (np.diff(piece, axis=0) != 0).any(axis=1))
                if np.count_nonzero(differ) > 1:
                    x, y = piece[differ].T.tolist()
                    lines.append(QgsGeometry(QgsLineString(x, y)))
        return lines

    def _put(self, piece: Array, rows: Array, exact: Array) -> None:
        """Put given points to the last digit where they are; turns around the globe cost some."""
        given = rows >= 0
        found = exact[rows[given]]
        near = self._world.are_one(found[:, 0], piece[given, 0])
        piece[given] = np.where(near[:, None], found, piece[given])

    def _halved(self, of: Array, along: Array) -> tuple[Array, Array]:
        """Curves and places along them, so near that lines keep to the curves."""
        world = self._world
        on_globe = self._curves(of, along)
        beyond = self._beyond(on_globe)
        places = world.distance.places(on_globe)
        wanted: Array = np.ones(len(of), dtype=bool)
        for _ in range(_MOST_HALVINGS):
            self._progress.stop_if_canceled()
            follows = np.append(False, np.diff(of) == 0)
            x = world.unwrapped(np.nan_to_num(places[:, 0]), follows)
            asked = np.flatnonzero(wanted & follows)
            if not len(asked):
                break
            middle = (along[asked - 1] + along[asked]) / 2
            true = self._curves(of[asked], middle)
            y = (places[asked - 1, 1] + places[asked, 1]) / 2
            flat = world.distance.from_map(np.column_stack([(x[asked - 1] + x[asked]) / 2, y]))
            off = np.linalg.norm(flat - true, axis=1)
            # Between them the curve is no nearer to the middle than at one of its ends.
            nearest = np.minimum(beyond[asked - 1], beyond[asked])
            far = off > np.maximum(self._tolerance, nearest / _OFF_BEYOND)
            halved = asked[far]
            wanted[:] = False
            wanted[halved] = True
            if not far.any():
                break
            new = self._world.distance.places(true[far])
            of = np.insert(of, halved, of[halved])
            along = np.insert(along, halved, middle[far])
            places = np.insert(places, halved, new, axis=0)
            beyond = np.insert(beyond, halved, self._beyond(true[far]))
            wanted = np.insert(wanted, halved, True)
        return of, along

    def _beyond(self, points: Array) -> Array:
        """How far beyond what matters points (n, 3) are; negative within it."""
        return np.linalg.norm(points - self._middle, axis=1) - self._radius

    def _on_map(self, of: Array, along: Array) -> Array:
        return self._world.distance.places(self._curves(of, along))


def _place_in(face: QgsGeometry) -> tuple[float, float]:
    """A place within a polygon."""
    place = face.pointOnSurface()
    if place.isEmpty():
        return np.nan, np.nan
    return place.asPoint().x(), place.asPoint().y()


def _outline(box: Box) -> QgsLineString:
    left, bottom, right, top = box
    return QgsLineString([left, right, right, left, left], [bottom, bottom, top, top, bottom])
