"""Clusters to zones: the cells of their power diagram, clipped, as polygons that fit together.

Everything that bounds a zone is a line that is drawn once, the edges between cells and the
rings of the boundary. Where lines cross they get a common corner, and the faces between them
are the zones. So zones cannot overlap, and leave no gap, whatever is lost to rounding.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsGeometry, QgsLineString

from ...core import ClusteringCanceled, power_cells, power_diagram
from ..arrays import Array
from ..log.feedback import Progress, canceled
from ..read.boundary import hull, lies_in
from .discs import Discs
from .faces import (
    ON_BORDER,
    UNCLEAR,
    Box,
    Polygons,
    Zones,
    are_drawn,
    by_value,
    count_in,
    depths_of,
    faces_of,
    zones_of,
)
from .globe import GlobeZones
from .world import World

#: What the core's `power_cells` gives.
Cells = Any
#: By how much the diagram reaches beyond what it is clipped to, as a share of the extent.
_BEYOND = 0.05


def make_zones(
    centers: Array,
    prices: Array,
    groups: Array,
    labels: Array,
    coordinates: Array,
    boundary: Optional[list[QgsGeometry]],
    progress: Progress,
    reaches: Optional[Array] = None,
    strangers: Optional[list[Array]] = None,
    world: Optional[World] = None,
    farthest: float = np.inf,
) -> Zones:
    """The zones of clusters: within each group they fit together.

    Parameters
    ----------
    centers : float64, shape (k, 2)
    prices : float64, shape (k,)
        In squared units of the coordinates; zeros give the Voronoi diagram.
    groups : int, shape (k,)
        The group of each cluster, from 0, each of them a diagram of its own.
    labels : int, shape (n,)
        The cluster of each point, -1 for none.
    coordinates : float64, shape (n, 2)
        The points. Those on a border, of which there are some wherever several assignments
        are equally good, become corners of it.
    boundary
        Valid polygons. With several groups each one is clipped to those polygons in which it
        has points. None clips a group to the hull of its points. Those without a cluster
        count, too; a group that has no others gets no zones.
    reaches : float64, shape (k,)
        How far from its center each zone reaches; infinity in groups in which it ends at other
        zones only.
    strangers
        For each group its rows of points without a cluster.
    world
        The map, where coordinates are geocentric (n, 3).
    farthest
        Points without a cluster that are farther from a center than this are not missed by it.

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    assigned = np.flatnonzero(labels >= 0)
    rows_of = _rows_of_groups(groups[labels[assigned]], assigned, groups)
    n_groups = len(rows_of)
    if strangers is None:
        strangers = [rows[:0] for rows in rows_of]
    if world is not None and boundary is not None:
        boundary = world.clipped(boundary)
    frames = _frames(boundary, rows_of, strangers, coordinates, progress, world)
    polygons = [None] * len(centers)
    n_outside = n_elsewhere = n_strangers = n_off_map = 0
    if reaches is None:
        reaches = np.full(len(centers), np.inf)
    for group, rows in enumerate(rows_of):
        progress.stop_if_canceled()
        progress.set(group / n_groups)
        clusters = np.flatnonzero(groups == group)
        frame = frames[group]
        if frame is None:
            n_outside += len(rows)
            continue
        place = np.searchsorted(clusters, labels[rows])
        try:
            given = centers[clusters], prices[clusters], reaches[clusters], coordinates[rows]
            others = coordinates[strangers[group]]
            drawn: Union[_GroupZones, GlobeZones] = (
                _GroupZones(*given, frame)
                if world is None
                else GlobeZones(*given, world.places[rows], frame, world)
            )
            found, inside, at_home = drawn.draw(place, progress)
            places = others if world is None else world.places[strangers[group]]
            n_strangers += drawn.count(others, places, found, farthest, progress)
        except ClusteringCanceled:
            raise canceled() from None
        for cluster, polygon in zip(clusters.tolist(), found):
            polygons[cluster] = polygon
        on_map = inside | (True if world is None else world.shows(world.places[rows]))
        n_off_map += int(np.count_nonzero(~on_map))
        n_outside += int(np.count_nonzero(on_map & ~inside))
        n_elsewhere += int(np.count_nonzero(inside & ~at_home))
    progress.set(1)
    return Zones(polygons, n_outside, n_elsewhere, n_strangers, n_off_map=n_off_map)


def _rows_of_groups(of_points: Array, rows: Array, groups: Array) -> list[Array]:
    """Rows of the points of each group."""
    order = np.argsort(of_points, kind="stable")
    counts = np.bincount(of_points, minlength=int(groups.max()) + 1)
    return np.split(rows[order], np.cumsum(counts)[:-1])


def _frames(
    boundary: Optional[list[QgsGeometry]],
    rows_of: list[Array],
    strangers: list[Array],
    coordinates: Array,
    progress: Progress,
    world: Optional[World],
) -> Polygons:
    """What each group is clipped to: one geometry, or None where it has no place in it."""
    # With points that stay without a cluster, as others like them may be served.
    rows_of = [
        np.concatenate([rows, others]) if len(rows) else rows
        for rows, others in zip(rows_of, strangers)
    ]
    places = coordinates if world is None else world.places
    if boundary is None:

        def around(rows: Array) -> QgsGeometry:
            if world is None:
                return hull(coordinates[rows])
            return world.hull(rows, coordinates[rows], progress)

        return [around(rows) if len(rows) else None for rows in rows_of]
    if len(rows_of) == 1:
        return [QgsGeometry.unaryUnion(boundary) if boundary and len(rows_of[0]) else None]
    holding: list[list[int]] = [[] for _ in rows_of]
    assigned = np.concatenate(rows_of)
    group_of = np.repeat(np.arange(len(rows_of)), [len(rows) for rows in rows_of])
    for number, polygon in enumerate(boundary):
        inside = lies_in(polygon, places[assigned], progress)
        for group in np.unique(group_of[inside]).tolist():
            holding[group].append(number)
    united = {}
    for numbers in map(tuple, holding):
        if numbers and numbers not in united:
            united[numbers] = QgsGeometry.unaryUnion([boundary[number] for number in numbers])
    return [united.get(tuple(numbers)) for numbers in holding]


class _GroupZones:
    """Zones of the clusters of one group.

    Parameters
    ----------
    centers, prices, reaches : float64
        Of its clusters, shapes (k, 2), (k,) and (k,).
    coordinates : float64, shape (n, 2)
        Its points that have a cluster.
    frame
        What the zones are clipped to.
    """

    def __init__(
        self, centers: Array, prices: Array, reaches: Array, coordinates: Array, frame: QgsGeometry
    ) -> None:
        self._centers, self._prices, self._reaches = centers, prices, reaches
        self._coordinates, self._frame = coordinates, frame
        self._box = box = _box(frame, centers, coordinates)
        self._origin = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
        self._extent = float(np.ptp(np.concatenate([centers, coordinates]), axis=0).max())

    def draw(self, labels: Array, progress: Progress) -> tuple[Polygons, Array, Array]:
        """Zones; which points are in the frame, and which in their zone."""
        origin, extent, frame = self._origin, self._extent, self._frame
        coordinates = self._coordinates
        cells = power_cells(self._centers, self._prices, self._box, progress.is_canceled)
        points, centers = coordinates - origin, self._centers - origin
        diagram = power_diagram(points, centers, self._prices, progress.is_canceled)
        depths = depths_of(points, labels, centers, self._prices, diagram, cells.edges()[1])
        unclear = np.abs(depths) <= UNCLEAR * extent
        progress.stop_if_canceled()
        borders = _Borders(cells, ON_BORDER * extent, progress)
        borders.lead_through(coordinates[unclear], labels[unclear])
        discs: Optional[Polygons] = None
        arcs: list[QgsGeometry] = []
        within = np.ones(len(labels), dtype=bool)
        if np.isfinite(self._reaches).all():
            tolerance = ON_BORDER * extent
            circles = Discs(self._centers, self._reaches, coordinates, labels, tolerance, progress)
            borders.end_at(circles)
            discs, arcs = circles.draw(self._box, self._owners)
            unclear |= circles.at_border
            within = circles.within
        progress.stop_if_canceled()
        faces = faces_of([*borders.lines(), *arcs, QgsGeometry(frame.constGet().boundary())])
        progress.stop_if_canceled()
        polygons = zones_of(faces, frame, len(self._centers), self._owners, progress, discs)
        inside = lies_in(frame, coordinates, progress)
        at_home = inside & within & (depths > 0) & ~unclear & are_drawn(polygons)[labels]
        unclear &= inside
        for center, mine in by_value(labels, np.flatnonzero(unclear)):
            if polygons[center] is not None:
                at_home[mine] = lies_in(polygons[center], coordinates[mine], progress)
        return polygons, inside, at_home

    def count(
        self,
        strangers: Array,
        places: Array,
        polygons: Polygons,
        farthest: float,
        progress: Progress,
    ) -> int:
        """How many points (m, 2) without a cluster are in a zone, near and not just at its rim."""
        owners = self._owners(strangers)
        distances = np.linalg.norm(strangers - self._centers[owners], axis=1)
        reaches = np.minimum(self._reaches[owners], farthest)
        near = distances < reaches - UNCLEAR * self._extent
        return count_in(polygons, owners, places, np.flatnonzero(near), progress)

    def _owners(self, places: Array) -> Array:
        """The cluster in whose cell each place (m, 2) is."""
        diagram = power_diagram(places - self._origin, self._centers - self._origin, self._prices)
        return diagram.labels


def _box(frame: QgsGeometry, centers: Array, coordinates: Array) -> Box:
    """Bounds of everything, and some more."""
    bounds = frame.boundingBox()
    low = np.array([[bounds.xMinimum(), bounds.yMinimum()]])
    high = np.array([[bounds.xMaximum(), bounds.yMaximum()]])
    low = np.concatenate([low, centers, coordinates]).min(axis=0)
    high = np.concatenate([high, centers, coordinates]).max(axis=0)
    margin = _BEYOND * float((high - low).max())
    return (*(low - margin).tolist(), *(high + margin).tolist())


class _Borders:
    """The edges between cells, as lines that lead through given points."""

    def __init__(self, cells: Cells, tolerance: float, progress: Progress) -> None:
        self._progress = progress
        self._vertices = cells.vertices.copy()
        self._corners, self._beside = cells.edges()
        self._tolerance = tolerance
        self._inner: list[list[Array]] = [[] for _ in self._corners]
        self._moved: set[int] = set()
        self._edges_of: list[list[int]] = [[] for _ in cells.rings]
        for edge, (cell, other) in progress.asked(enumerate(self._beside.tolist())):
            self._edges_of[cell].append(edge)
            self._edges_of[other].append(edge)

    def lead_through(self, points: Array, labels: Array) -> None:
        """Make those of the points (n, 2) that are on the border of their cell corners of it."""
        for point, cell in self._progress.asked(zip(points, labels.tolist())):
            if self._edges_of[cell]:
                self._bend(np.array(self._edges_of[cell]), point)

    def end_at(self, discs: Discs) -> None:
        """Make the points of the edges corners at which zones end."""
        for edge, cells in self._progress.asked(enumerate(self._beside.tolist())):
            start, end = self._vertices[self._corners[edge]]
            self._inner[edge] += discs.cross(start, end, cells)

    def lines(self) -> list[QgsGeometry]:
        """A QgsGeometry for each edge."""
        lines = []
        edges = zip(self._vertices[self._corners], self._inner)
        for (start, end), inner in self._progress.asked(edges):
            inner.sort(key=partial(_how_far, start, end - start))
            # Both ends may have moved to one point.
            if inner or (start != end).any():
                x, y = np.array([start, *inner, end]).T
                lines.append(QgsGeometry(QgsLineString(x.tolist(), y.tolist())))
        return lines

    def _bend(self, edges: Array, point: Array) -> None:
        """Lead the nearest of the edges through a point, if it is near enough."""
        starts, ends = self._vertices[self._corners[edges].T]
        ways = ends - starts
        squares = np.maximum((ways * ways).sum(axis=1), np.finfo(float).tiny)
        shares = ((point - starts) * ways).sum(axis=1) / squares
        feet = starts + np.clip(shares, 0, 1)[:, None] * ways
        distances = np.linalg.norm(feet - point, axis=1)
        nearest = int(distances.argmin())
        if distances[nearest] > self._tolerance:
            return
        corners = self._corners[edges[nearest]]
        distances = np.linalg.norm(self._vertices[corners] - point, axis=1)
        corner = int(corners[distances.argmin()])
        if distances.min() <= self._tolerance and corner not in self._moved:
            # All cells that meet there go along.
            self._vertices[corner] = point
            self._moved.add(corner)
        elif 0 < shares[nearest] < 1:
            self._inner[edges[nearest]].append(point)


def _how_far(start: Array, way: Array, point: Array) -> float:
    """How far along a way from a start a point is, for an order."""
    return float((point - start) @ way)
