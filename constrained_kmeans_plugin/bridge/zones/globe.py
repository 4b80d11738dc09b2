"""Zones on the globe: the same cells as in a plane, for a distance that is geocentric.

Borders are planes through the ellipsoid. Stretched along its axis the ellipsoid is a sphere, on
which they are arcs of circles (`core.power_arcs`). Each arc becomes a line on the map that keeps
to it, and faces between lines become zones as in a plane.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...core import Arcs, power_arcs, power_diagram
from ..arrays import Array
from ..log.feedback import Progress
from ..read.boundary import lies_in
from .faces import (
    ON_BORDER,
    UNCLEAR,
    Polygons,
    are_drawn,
    by_value,
    count_in,
    depths_of,
    faces_of,
    zones_of,
)
from .rings import Crossings, Rings
from .world import NO_MIDDLE, OFF_CURVE, Pen, World

#: Arcs are cut to this length before it is looked how far lines are from them.
_LONGEST_PIECE = np.pi / 18
#: Places between the corners of what zones are clipped to that are asked how far they are.
_PIECES_OF_EDGES = 8


class GlobeZones:
    """Zones of the clusters of one group, on the globe.

    Parameters
    ----------
    centers, prices : float64
        Of its clusters, shapes (k, 3) and (k,).
    coordinates : float64, shape (n, 3)
        Its points that have a cluster.
    places : float64, shape (n, 2)
        Where they are on the map.
    frame
        What the zones are clipped to.
    """

    def __init__(
        self,
        centers: Array,
        prices: Array,
        reaches: Array,
        coordinates: Array,
        places: Array,
        frame: QgsGeometry,
        world: World,
    ) -> None:
        self._world, self._frame, self._places = world, frame, places
        self._prices, self._reaches = prices, reaches
        units = coordinates / world.axes
        middle = units.mean(axis=0)
        if np.linalg.norm(middle) < NO_MIDDLE:
            middle = units[0]
        self._unit = middle / np.linalg.norm(middle)
        self._origin = self._unit * world.axes
        self._centers = centers - self._origin
        self._coordinates = coordinates - self._origin
        both = np.concatenate([self._centers, self._coordinates])
        self._extent = float(np.ptp(both, axis=0).max())

    def draw(self, labels: Array, progress: Progress) -> tuple[Polygons, Array, Array]:
        """Zones; which points are in the frame, and which in their zone."""
        frame, world = self._frame, self._world
        tolerance = ON_BORDER * self._extent
        centers, points = self._centers, self._coordinates
        diagram = power_diagram(points, centers, self._prices, progress.is_canceled)
        arcs = self._arcs(labels, diagram, progress)
        depths = depths_of(points, labels, centers, self._prices, diagram, arcs.cells)
        within, at_rim = np.ones(len(labels), dtype=bool), np.zeros(len(labels), dtype=bool)
        rings: Optional[Rings] = None
        if np.isfinite(self._reaches).all():
            rings = Rings(centers, self._reaches, self._origin, world.axes)
            within, at_rim = rings.hold(points, labels, tolerance)
        unclear = (np.abs(depths) <= UNCLEAR * self._extent) | at_rim
        rows = np.flatnonzero(unclear)
        progress.stop_if_canceled()
        borders = _Arcs(arcs, tolerance / world.axes[0], progress)
        borders.lead_through(points[rows] / world.axes, labels[rows])
        # Where on the map the points are that lines lead through; rows of tables that follow.
        exact = [self._places[rows], self._on_map(arcs.vertices * world.axes)]
        limits = OFF_CURVE * self._extent, progress, self._origin, self._radius()
        drawn = []
        if rings is not None:
            crossings = rings.cross(arcs)
            n_known = len(rows) + len(arcs.vertices)
            borders.cross(crossings, n_known)
            rim = np.flatnonzero(at_rim[rows])
            ring_of, shares, through = rings.pieces(
                arcs, crossings, n_known, points[rows[rim]], labels[rows[rim]], rim, self._nearest
            )
            exact += [self._on_map(crossings.places), self._on_map(rings.closings)]
            known = np.concatenate(exact)

            def on_ring(curves: Array, angles: Array) -> Array:
                return rings.at(ring_of[curves], angles) + self._origin

            pen = Pen(world, on_ring, *limits)
            drawn = pen.lines(shares, through, known)

        def on_arc(curves: Array, angles: Array) -> Array:
            found = arcs.circles.at(arcs.circle_of[curves], angles)
            return found * world.axes + self._origin

        pen = Pen(world, on_arc, *limits)
        drawn += pen.lines(*borders.lines(), np.concatenate(exact))
        progress.stop_if_canceled()
        faces = faces_of([*drawn, QgsGeometry(frame.constGet().boundary())])
        progress.stop_if_canceled()
        polygons = zones_of(faces, frame, len(centers), self._owners, progress)
        inside = lies_in(frame, self._places, progress)
        at_home = inside & within & (depths > 0) & ~unclear & are_drawn(polygons)[labels]
        unclear &= inside
        for center, mine in by_value(labels, np.flatnonzero(unclear)):
            polygon = polygons[center]
            if polygon is not None:
                at_home[mine] = lies_in(polygon, self._places[mine], progress)
        return polygons, inside, at_home

    def count(
        self,
        strangers: Array,
        places: Array,
        polygons: Polygons,
        farthest: float,
        progress: Progress,
    ) -> int:
        """How many points (m, 3) without a cluster are in a zone, near and not just at its rim."""
        points = strangers - self._origin
        owners = self._nearest(points)
        distances = np.linalg.norm(points - self._centers[owners], axis=1)
        reaches = np.minimum(self._reaches[owners], farthest)
        near = distances < reaches - UNCLEAR * self._extent
        return count_in(polygons, owners, places, np.flatnonzero(near), progress)

    def _radius(self) -> float:
        """How far from the origin what zones are clipped to may reach, in meters."""
        (opposite,) = self._world.distance.places(-self._origin[None]).tolist()
        place = QgsGeometry.fromPointXY(QgsPointXY(*opposite))
        if np.isfinite(opposite).all() and self._frame.intersects(place):
            return np.inf
        # Else it reaches farthest at its border.
        border = self._frame.densifyByCount(_PIECES_OF_EDGES)
        corners = np.array([(point.x(), point.y()) for point in border.vertices()])
        distances = np.linalg.norm(self._world.distance.from_map(corners) - self._origin, axis=1)
        # Its edges may bend outwards on the globe.
        return 1.25 * float(np.nanmax(distances))

    def _on_map(self, points: Array) -> Array:
        return self._world.distance.places(points + self._origin)

    def _arcs(self, labels: Array, diagram: Any, progress: Progress) -> Arcs:
        beside = [(diagram.labels, diagram.runners_up), (labels, diagram.labels)]
        pairs = np.concatenate([np.stack(pair, axis=1) for pair in beside])
        pairs = np.unique(pairs[(pairs >= 0).all(axis=1)], axis=0)
        axes = self._world.axes
        return power_arcs(
            self._centers, self._prices, self._origin, axes, pairs, progress.is_canceled
        )

    def _nearest(self, points: Array) -> Array:
        """The cluster in whose cell each point (m, 3) is."""
        return power_diagram(points, self._centers, self._prices).labels

    def _owners(self, places: Array) -> Array:
        """The cluster whose zone holds each place (m, 2) on the map; -1 for none."""
        found = self._world.distance.from_map(places) - self._origin
        there = np.isfinite(found).all(axis=1)
        owners = np.full(len(places), -1)
        owners[there] = self._nearest(found[there])
        reaches = np.where(there, self._reaches[owners], 0.0)
        owners[~(np.linalg.norm(found - self._centers[owners], axis=1) <= reaches)] = -1
        return owners


class _Arcs:
    """Arcs that lead through given points."""

    def __init__(self, arcs: Arcs, tolerance: float, progress: Progress) -> None:
        self._arcs, self._tolerance, self._progress = arcs, tolerance, progress
        self._inner: list[list[tuple[float, int]]] = [[] for _ in arcs.cells]
        self._n_points = 0
        self._moved: dict[int, int] = {}
        self._arcs_of: dict[int, list[int]] = {}
        for arc, cells in progress.asked(enumerate(arcs.cells.tolist())):
            for cell in cells:
                self._arcs_of.setdefault(cell, []).append(arc)

    def lead_through(self, points: Array, labels: Array) -> None:
        """Make those of the points (n, 3) that are on the border of their cell corners of it."""
        self._n_points = len(points)
        pairs = enumerate(zip(points, labels.tolist()))
        for row, (point, cell) in self._progress.asked(pairs):
            if cell in self._arcs_of:
                self._bend(np.array(self._arcs_of[cell]), point, row)

    def _bend(self, rows: Array, point: Array, row: int) -> None:
        """Lead the nearest of the arcs through a point, if it is near enough."""
        arcs = self._arcs
        circles = arcs.circle_of[rows]
        places = np.repeat(point[None], len(rows), axis=0)
        starts, ends = arcs.angles[rows].T
        angles = arcs.circles.angles_of(circles, places)
        angles += 2 * np.pi * np.ceil((starts - angles) / (2 * np.pi))
        within = angles <= ends
        distances = np.linalg.norm(arcs.circles.at(circles, angles) - places, axis=1)
        corners = arcs.corners[rows]
        to_corners = np.linalg.norm(arcs.vertices[corners] - point, axis=2)
        distances = np.where(within, distances, to_corners.min(axis=1))
        nearest = int(distances.argmin())
        if distances[nearest] > self._tolerance:
            return
        side = int(to_corners[nearest].argmin())
        corner = int(corners[nearest, side])
        if to_corners[nearest, side] <= self._tolerance and corner not in self._moved:
            # All cells that meet there go along.
            self._moved[corner] = row
        elif within[nearest]:
            self._inner[rows[nearest]].append((float(angles[nearest]), row))

    def cross(self, crossings: Crossings, first: int) -> None:
        """Make crossings with rings corners; the row of the first of them is given."""
        pairs = zip(crossings.arcs.tolist(), crossings.angles.tolist())
        for number, (arc, angle) in enumerate(pairs):
            self._inner[arc].append((angle, first + number))

    def lines(self) -> tuple[list[Array], list[list[tuple[float, int]]]]:
        """For each arc angles along it, and the points through which it leads.

        The rows of corners follow those of the points.
        """
        shares, through = [], []
        ends = zip(self._arcs.angles.tolist(), self._arcs.corners.tolist(), self._inner)
        for angles, corners, inner in self._progress.asked(ends):
            start, end = angles
            count = max(2, int(np.ceil((end - start) / _LONGEST_PIECE)))
            # At whole turns a circle is nearest to the origin.
            turns = 2 * np.pi * np.arange(np.ceil(start / 2 / np.pi), end / 2 / np.pi)
            shares.append(np.union1d(np.linspace(start, end, count + 1), turns))
            points = [point for point in inner if start < point[0] < end]
            for angle, corner in zip(angles, corners):
                points.append((angle, self._moved.get(corner, self._n_points + corner)))
            through.append(points)
        return shares, through
