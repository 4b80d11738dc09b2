"""Zones that are made of polygons: of those that are clustered, or of a layer such as parcels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry

from ..arrays import Array, MaybeArray
from ..log.feedback import Progress
from ..read.boundary import lies_in, only_polygons
from .faces import SNAPPED, UNION, Polygons, Zones
from .seams import closed

#: Polygons that are united between two looks at cancel.
_AT_ONCE = 500


def union_zones(
    polygons: Sequence[Optional[QgsGeometry]],
    labels: Array,
    n_clusters: int,
    places: Array,
    boundary: Optional[list[QgsGeometry]],
    progress: Progress,
) -> Zones:
    """The union of the polygons of each cluster.

    Parameters
    ----------
    polygons
        For each feature its polygon, which is valid; None if it has no area.
    labels : int, shape (n,)
        The cluster of each feature, -1 for none.
    places : float64, shape (n, 2)
        Where the features are on the map, as points.
    boundary
        Valid polygons to which zones are clipped.

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    parts: list[list[QgsGeometry]] = [[] for _ in range(n_clusters)]
    for polygon, label in zip(closed(polygons, progress), labels.tolist()):
        if polygon is not None and label >= 0:
            parts[label].append(polygon)
    frame = None if boundary is None else QgsGeometry.unaryUnion(boundary)
    n_outside = 0
    if frame is not None:
        inside = lies_in(frame, places[labels >= 0], progress)
        n_outside = int(np.count_nonzero(~inside))
    return Zones(_united(parts, frame, progress), n_outside, 0, 0, UNION)


def snapped_zones(
    polygons: Sequence[QgsGeometry],
    straight: Polygons,
    groups: Array,
    labels: Array,
    weights: MaybeArray,
    places: Array,
    boundary: Optional[list[QgsGeometry]],
    progress: Progress,
) -> Zones:
    """Zones of whole polygons: each goes to the cluster with most of the features in it.

    Of clusters with equally many it is the first. In a layer with groups each group has its own.
    A polygon without features of a cluster goes to the first straight zone that holds the middle
    of it, and to none if there is none.

    Parameters
    ----------
    polygons
        Valid, in the order of their layer. A feature on a border is in the first of them.
    straight
        For each cluster its zone with straight borders, or None.
    groups : int, shape (k,)
        The group of each cluster.
    labels : int, shape (n,)
        The cluster of each feature, -1 for none.
    weights : shape (n,)
        How much each feature counts, if not 1.
    places : float64, shape (n, 2)
        Where the features are on the map, as points.
    boundary
        Valid polygons to which zones are clipped.

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    holders = _holders(polygons, places, progress)
    rows = np.flatnonzero((holders >= 0) & (labels >= 0))
    counts = np.ones(len(labels)) if weights is None else weights.astype(np.float64)
    cluster, winner = _winners(holders[rows], labels[rows], groups, counts[rows])
    parts: list[list[QgsGeometry]] = [[] for _ in straight]
    fitting = closed(polygons, progress)
    for number, best in sorted(set(zip(holders[rows].tolist(), winner.tolist()))):
        parts[best].append(fitting[number])
    empty = np.setdiff1d(np.arange(len(polygons)), holders[rows])
    owners = _owners([polygons[number] for number in empty.tolist()], straight, progress)
    for number, owner in zip(empty.tolist(), owners.tolist()):
        if owner >= 0:
            parts[owner].append(fitting[number])
    frame = None if boundary is None else QgsGeometry.unaryUnion(boundary)
    inside = holders >= 0
    if frame is not None:
        inside &= lies_in(frame, places, progress)
    taken = np.ones(len(polygons), dtype=bool)
    taken[empty] = owners >= 0
    strangers = (labels < 0) & inside
    strangers[strangers] = taken[holders[strangers]]
    return Zones(
        _united(parts, frame, progress),
        int(np.count_nonzero(~inside & (labels >= 0))),
        int(np.count_nonzero((cluster != winner) & inside[rows])),
        int(np.count_nonzero(strangers)),
        SNAPPED,
        int(np.count_nonzero(~taken)),
    )


def _winners(holders: Array, labels: Array, groups: Array, counts: Array) -> tuple[Array, Array]:
    """For each feature (m,) its cluster, and that of its group with most of its polygon.

    Parameters
    ----------
    holders, labels, counts : shape (m,)
        The polygon of each feature, its cluster, and how much it counts.
    groups : int, shape (k,)
        The group of each cluster.
    """
    keys = np.stack([holders, groups[labels], labels], axis=1)
    found, place = np.unique(keys, axis=0, return_inverse=True)
    place = place.ravel()
    sums = np.bincount(place, counts, len(found))
    # Within each polygon and group the largest sum comes first, then the lowest number.
    order = np.lexsort((found[:, 2], -sums, found[:, 1], found[:, 0]))
    ordered = found[order]
    first = np.append(True, (np.diff(ordered[:, :2], axis=0) != 0).any(axis=1))
    best = np.empty(len(found), dtype=np.int64)
    best[order] = ordered[first][np.cumsum(first) - 1, 2]
    return labels, best[place]


def _holders(polygons: Sequence[QgsGeometry], places: Array, progress: Progress) -> Array:
    """The first polygon that holds each place (n, 2); -1 for none."""
    holders = np.full(len(places), -1)
    order = np.argsort(places[:, 0], kind="stable")
    x = places[order, 0]
    for number, polygon in progress.asked(enumerate(polygons), len(polygons)):
        box = polygon.boundingBox()
        low = np.searchsorted(x, box.xMinimum())
        high = np.searchsorted(x, box.xMaximum(), side="right")
        rows = order[low:high]
        rows = rows[holders[rows] < 0]
        holders[rows[lies_in(polygon, places[rows], progress)]] = number
    return holders


def _owners(polygons: Sequence[QgsGeometry], zones: Polygons, progress: Progress) -> Array:
    """The first zone that holds the middle of each polygon; -1 for none."""
    places = []
    for polygon in progress.asked(polygons):
        point = polygon.pointOnSurface().asPoint()
        places.append((point.x(), point.y()))
    middles = np.array(places).reshape(-1, 2)
    there = [(number, zone) for number, zone in enumerate(zones) if zone is not None]
    found = _holders([zone for _, zone in there], middles, progress)
    return np.array([number for number, _ in there] + [-1])[found]


def _united(
    parts: Sequence[Sequence[QgsGeometry]], frame: Optional[QgsGeometry], progress: Progress
) -> Polygons:
    """For each cluster a multipolygon of its parts within a frame, or None."""
    zones: Polygons = []
    for found in progress.asked(parts, len(parts)):
        zone: Optional[QgsGeometry] = None
        for first in range(0, len(found), _AT_ONCE):
            progress.stop_if_canceled()
            some = list(found[first : first + _AT_ONCE])
            zone = QgsGeometry.unaryUnion(some if zone is None else [zone, *some])
        if zone is not None and frame is not None:
            zone = only_polygons(zone.intersection(frame))
        if zone is not None:
            zone.convertToMultiType()
        zones.append(zone)
    return zones
