"""Zones of territories along roads: every place belongs to the nearest road.

Roads stand for themselves by sites along them, more of them where another territory is near. The
places on roads at which features are tied are sites, too: no road is nearer to a feature, so each
feature lies in the zone of its territory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsProcessingException

from ...core import ClusteringCanceled, nearest_borders
from ...translation import tr
from ..arrays import Array
from ..log.feedback import Progress, canceled
from ..log.labels import named
from ..read.boundary import hull, lies_in
from ..roads.territories import RoadPieces
from .faces import ROADS, Box, Zones, by_value, count_in, faces_of, zones_of
from .world import Plane, World

#: Sites along all roads, at most; how far from each other, at least, as a share of the extent; and
#: times as many from which those near other territories are chosen.
_SITES, _APART, _FINER = 50_000, 0.002, 8
#: A site is near another territory if one of this number of nearest ones is in it.
_NEAREST = 8
#: Roads end this far from where they are cut, as a share of the extent, so that the border leads
#: through the cut; and no farther than this share of the piece.
_END, _SHARE = 1e-6, 0.25
#: Sites that are looked at between two looks at cancel.
_AT_ONCE = 50_000


@dataclass(frozen=True)
class RoadFeatures:
    """Features and their places on roads.

    Attributes
    ----------
    labels : int, shape (n,)
        The cluster of each, -1 for none.
    coordinates, on_roads : float64, shape (n, d)
        Where it is, and where on its road.
    """

    labels: Array
    coordinates: Array
    on_roads: Array


def road_zones(
    pieces: RoadPieces,
    features: RoadFeatures,
    n_clusters: int,
    boundary: Optional[list[QgsGeometry]],
    from_map: Callable[[Array], Array],
    world: Optional[World],
    progress: Progress,
) -> Zones:
    """The zones of territories. They fit together; what is nearest to other roads stays blank.

    Parameters
    ----------
    pieces
        All roads.
    boundary
        Valid polygons to which zones are clipped; None for the hull of the features that have a
        cluster, and of their places on roads.
    from_map
        From places (m, 2) on the map to coordinates (m, d).
    world
        The map, where coordinates are geocentric; its places are those of the features, followed
        by those on their roads.

    Raises
    ------
    QgsProcessingException
        If features are all around the globe, or the run was canceled.
    """
    n, rows = len(features.labels), np.flatnonzero(features.labels >= 0)
    if not len(rows):
        return Zones([None] * n_clusters, 0, 0, 0, ROADS)
    both = np.concatenate([rows, rows + n])
    coordinates = np.concatenate([features.coordinates, features.on_roads])
    places, plane = coordinates, None
    if world is not None:
        places, plane = world.places, Plane.about(coordinates[both], world.axes)
        if plane is None:
            raise QgsProcessingException(all_around())
        boundary = None if boundary is None else world.clipped(boundary)
    if boundary is not None:
        frame = QgsGeometry.unaryUnion(boundary)
    elif world is not None:
        frame = world.hull(both, coordinates[both], progress)
    else:
        frame = hull(coordinates[both])

    def flat(some: Array) -> Array:
        return some if plane is None else plane.to_plane(some)

    def on_map(some: Array) -> Array:
        return flat(from_map(some))

    corners = on_map(np.array([(corner.x(), corner.y()) for corner in frame.vertices()]))
    box: Box = (*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist())
    labels, sites = features.labels[rows], flat(features.on_roads[rows])
    roads = _Roads.of(pieces, on_map, _near(box, sites), progress)
    apart = _APART * float(np.hypot(box[2] - box[0], box[3] - box[1]))
    sites, labels = roads.with_sites(sites, labels, apart, progress)
    try:
        borders = nearest_borders(sites, labels, box, progress.is_canceled)
    except ClusteringCanceled:
        raise canceled() from None
    ends = borders.vertices
    if world is not None and plane is not None:
        ends = world.distance.places(plane.to_globe(ends))
    lines = _lines(ends[borders.edges], world, progress)
    progress.stop_if_canceled()
    faces = faces_of([*lines, QgsGeometry(frame.constGet().boundary())])
    owners_of = _Nearest(sites, labels)
    polygons = zones_of(faces, frame, n_clusters, lambda some: owners_of(on_map(some)), progress)
    inside = lies_in(frame, places[:n], progress)
    at_home = np.zeros(n, dtype=bool)
    for cluster, mine in by_value(features.labels, rows[inside[rows]]):
        zone = polygons[cluster]
        if zone is not None:
            at_home[mine] = lies_in(zone, places[mine], progress)
    owners = owners_of(flat(features.coordinates))
    strangers = np.flatnonzero((features.labels < 0) & inside & (owners >= 0))
    return Zones(
        polygons,
        int(np.count_nonzero(~inside[rows])),
        int(np.count_nonzero(inside[rows] & ~at_home[rows])),
        count_in(polygons, owners, places, strangers, progress),
        ROADS,
    )


def all_around() -> str:
    """What is said where zones cannot be drawn."""
    return tr(
        "{zones}: zones along roads cannot be drawn for features that span half the globe or more. "
        "Leave it empty."
    ).format(zones=named("ZONES"))


def _near(box: Box, sites: Array) -> tuple[Array, Array]:
    """Corners of a box beyond which no road is the nearest one to a place in another box.

    Parameters
    ----------
    sites : float64, shape (m, 2)
        Some places on roads.
    """
    low, high = np.array(box[:2]), np.array(box[2:])
    nearest = np.linalg.norm(sites - (low + high) / 2, axis=1).min()
    margin = float(nearest + np.linalg.norm(high - low) / 2)
    return low - margin, high + margin


@dataclass(frozen=True)
class _Roads:
    """Straight pieces of roads (m,) in the plane: where they start and end, and whose they are.

    Attributes
    ----------
    starts, ends : float64, shape (m, 2)
    labels : int, shape (m,)
    cuts : float64, shape (c, 2)
        Places at ends of pieces that are cut there.
    cut_labels : int, shape (c,)
    """

    starts: Array
    ends: Array
    labels: Array
    cuts: Array
    cut_labels: Array

    @classmethod
    def of(
        cls,
        pieces: RoadPieces,
        on_map: Callable[[Array], Array],
        near: tuple[Array, Array],
        progress: Progress,
    ) -> _Roads:
        """Those of the pieces that are not beyond the corners of a box."""
        low, high = near
        end = _END * float(np.linalg.norm(high - low))
        parts: list[tuple[Array, ...]] = []
        for places, numbers in _batches(pieces, progress):
            flat = on_map(places)
            same = np.flatnonzero(numbers[1:] == numbers[:-1])
            starts, ends = flat[same], flat[same + 1]
            there = (np.minimum(starts, ends) <= high) & (np.maximum(starts, ends) >= low)
            kept = there.all(axis=1) & (starts != ends).any(axis=1)
            same, starts, ends = same[kept], starts[kept], ends[kept]
            owners = pieces.labels[numbers[same]]
            parts.append((starts, ends, owners, *_cuts(pieces, flat, numbers, end)))
        starts, ends, labels, cuts, cut_labels = map(np.concatenate, zip(*parts))
        return cls(starts, ends, labels, cuts, cut_labels)

    def with_sites(
        self, sites: Array, labels: Array, apart: float, progress: Progress
    ) -> tuple[Array, Array]:
        """Sites (s, 2) along the roads and at given places, each once, and their labels.

        Far from other territories they are no nearer to each other than `apart`.
        """
        from scipy.spatial import cKDTree

        ways = np.append(0, np.cumsum(np.linalg.norm(self.ends - self.starts, axis=1)))
        count = min(_SITES, int(np.ceil(ways[-1] / apart)))
        rough, fine = self._along(ways, count), self._along(ways, _FINER * count)
        found, numbers = [sites, self.cuts, rough[0]], [labels, self.cut_labels, rough[1]]
        if len(rough[0]):
            tree, count = cKDTree(rough[0]), min(_NEAREST, len(rough[0]))
            for first in range(0, len(fine[0]), _AT_ONCE):
                progress.stop_if_canceled()
                some, own = (values[first : first + _AT_ONCE] for values in fine)
                beside = tree.query(some, k=count)[1].reshape(len(some), count)
                near = (rough[1][beside] != own[:, None]).any(axis=1)
                found.append(some[near])
                numbers.append(own[near])
        every, of_each = np.concatenate(found), np.concatenate(numbers)
        _, first_rows = np.unique(every[:, 0] + 1j * every[:, 1], return_index=True)
        return every[first_rows], of_each[first_rows]

    def _along(self, ways: Array, count: int) -> tuple[Array, Array]:
        """Places (m, 2) at equal distances along all roads, and the label of each."""
        at = (np.arange(count) + 0.5) / max(count, 1) * ways[-1]
        row = np.clip(np.searchsorted(ways, at, side="right") - 1, 0, len(self.starts) - 1)
        share = ((at - ways[row]) / (ways[row + 1] - ways[row]))[:, None]
        return (1 - share) * self.starts[row] + share * self.ends[row], self.labels[row]


def _batches(pieces: RoadPieces, progress: Progress) -> Iterator[tuple[Array, Array]]:
    """Vertices (v, 2) of some pieces on the map, and the numbers (v,) of these, in turn."""
    parts: list[Array] = []
    first, count = 0, 0
    for number, places in enumerate(pieces.places(progress)):
        parts.append(places)
        count += len(places)
        if count >= _AT_ONCE or number == len(pieces.labels) - 1:
            lengths = [len(part) for part in parts]
            yield np.concatenate(parts), np.repeat(np.arange(first, number + 1), lengths)
            parts, first, count = [], number + 1, 0


def _cuts(pieces: RoadPieces, flat: Array, numbers: Array, end: float) -> tuple[Array, Array]:
    """Places (c, 2) near those ends of pieces where a road is cut, and the labels there."""
    changes = np.flatnonzero(np.diff(numbers)) + 1
    firsts, lasts = np.append(0, changes), np.append(changes, len(numbers)) - 1
    found, labels = [], []
    for side, (at, inner) in enumerate(((firsts, firsts + 1), (lasts, lasts - 1))):
        shares = pieces.shares[numbers[at], side]
        cut = np.flatnonzero((shares > 0) & (shares < 1))
        ways = flat[inner[cut]] - flat[at[cut]]
        lengths = np.maximum(np.linalg.norm(ways, axis=1), np.finfo(float).tiny)
        found.append(flat[at[cut]] + np.minimum(end / lengths, _SHARE)[:, None] * ways)
        labels.append(pieces.labels[numbers[at[cut]]])
    return np.concatenate(found), np.concatenate(labels)


class _Nearest:
    """The label of the site that is nearest to a place."""

    def __init__(self, sites: Array, labels: Array) -> None:
        from scipy.spatial import cKDTree

        self._tree, self._labels = cKDTree(sites), labels

    def __call__(self, places: Array) -> Array:
        labels: Array = self._labels[self._tree.query(places)[1]]
        return labels


def _lines(ends: Array, world: Optional[World], progress: Progress) -> list[QgsGeometry]:
    """Lines on the map between pairs of ends (e, 2, 2), cut where the map ends."""
    pieces: list[Any] = list(ends)
    if world is not None:
        follows = np.tile([False, True], len(ends))
        ends[..., 0] = world.unwrapped(ends[..., 0].ravel(), follows).reshape(-1, 2)
        pieces = [piece for line in ends for piece, _ in world.cut(line)]
    return [QgsGeometry(QgsLineString(*piece.T.tolist())) for piece in progress.asked(pieces)]
