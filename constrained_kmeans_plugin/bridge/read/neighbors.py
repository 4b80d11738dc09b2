"""Which features are neighbors: polygons that share a border or a corner, points that lie near.

Polygons of a clean layer have the same vertices where they meet: their segments are compared as
numbers. Where they have not (a corner in the middle of another one's side, slivers, small gaps),
GEOS decides, for polygons with sides that no other one has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ...core import Graph
from ...translation import tr
from ..arrays import Array
from ..distance.globe import vertices
from ..distance.kinds import transform_between
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from .boundary import polygons_of

#: Values of the CONTIGUITY parameter, in the order of its options.
CONTIGUITY_KINDS = NONE, BORDER, CORNER, NEAR = ("none", "border", "corner", "near")
#: Values of the ISLANDS parameter.
ISLANDS = APART, LINKED = ("apart", "linked")

#: The share of the layer's extent by which vertices of neighbors may differ, at least: what is left
#: of rounding.
NOISE = 1e-9
#: Times the distance by which one polygon is widened, a border is longer inside it, but not the
#: sides of a corner where polygons only meet.
CORNER_LENGTH = 8.0
#: Polygons with a gap in between share a border if they run along each other: no farther apart than
#: the gap where they are nearest times the first factor, and for the gap times the second.
ALONG, ALONG_LENGTH = 1.1, 2.0
#: Points are no neighbors if they are farther apart than the third quartile of the distances to the
#: nearest ones, times this: the edges of Delaunay's triangles along the hull, and over bays.
FAR = 8.0
#: Islands of up to this many features are linked by one search for all of them.
SMALL_ISLAND = 64
#: Features between two looks at cancel.
_AT_ONCE = 500


@dataclass(frozen=True)
class Contiguity:
    """What is asked of neighbors.

    Attributes
    ----------
    kind
        One of `CONTIGUITY_KINDS`, but not none.
    snap
        The largest gap between neighbors, in units of the layer.
    linked
        Whether each island is linked to the feature nearest to it.
    barriers, links
        Layers, or None.
    """

    kind: str
    snap: float
    linked: bool
    barriers: Optional[QgsProcessingFeatureSource]
    links: Optional[QgsProcessingFeatureSource]


@dataclass(frozen=True)
class Neighbors:
    """Which features are neighbors.

    Attributes
    ----------
    n_features
    pairs : int64, shape (m, 2)
        By their rows.
    n_cut, n_links
        Pairs that a barrier parts, and those that a link joins.
    """

    n_features: int
    pairs: Array
    n_cut: int
    n_links: int

    def graph(self, rows: Array, coordinates: Array, linked: bool) -> Graph:
        """The graph of some rows (r,), ascending; linked if there are to be no islands.

        Parameters
        ----------
        rows
        coordinates : float64, shape (n, d)
            Of all features.
        linked
        """
        place = np.full(self.n_features, -1)
        place[rows] = np.arange(len(rows))
        pairs = place[self.pairs]
        pairs = pairs[(pairs >= 0).all(axis=1)]
        points = coordinates[rows]
        if linked:
            pairs = np.concatenate([pairs, _bridges(pairs, points)])
        lengths = np.linalg.norm(points[pairs[:, 0]] - points[pairs[:, 1]], axis=1)
        return Graph.of(len(rows), pairs, lengths)


def read_neighbors(
    source: QgsProcessingFeatureSource,
    ids: Array,
    places: Array,
    groups: Sequence[Array],
    asked: Contiguity,
    transform_context: Any,
    progress: Progress,
) -> Neighbors:
    """The neighbors among the features of a layer.

    Parameters
    ----------
    ids : int64, shape (n,)
        The features.
    places : float64, shape (n, 2)
        Where they are on the map, as points.
    groups
        The rows of each group. Points are triangulated in each as if it were a layer of its own.
    asked
    transform_context
    progress

    Raises
    ------
    QgsProcessingException
        If the layer has no polygons that may touch, a layer cannot be read or has other
        geometries than lines (or polygons, for barriers), or the run was canceled.
    """
    is_polygon = (
        QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    )
    barriers = lines = polygons = None
    if asked.barriers is not None:
        barriers = _geometries(asked.barriers, source, transform_context, "BARRIERS", progress)
    if asked.links is not None:
        lines = _geometries(asked.links, source, transform_context, "LINKS", progress)
    if asked.kind == NEAR:
        found = [np.zeros((0, 2), dtype=np.int64)]
        for rows in groups:
            progress.stop_if_canceled()
            if len(rows):
                found.append(rows[near_points(places[rows])])
        pairs = np.concatenate(found)
    else:
        if not is_polygon:
            raise QgsProcessingException(
                tr(
                    "{contiguity} asks for polygons that touch, but {input} has none. Choose the "
                    "option for neighboring points, or a layer of polygons."
                ).format(contiguity=named("CONTIGUITY"), input=named("INPUT"))
            )
        polygons = polygons_of(source, ids, progress)
        pairs = touching(polygons, asked.kind == CORNER, asked.snap, progress)
    n_before = len(pairs)
    if barriers is not None:
        pairs = pairs[~crossed(places[pairs], barriers, progress)]
    n_cut, n_links = n_before - len(pairs), 0
    if lines is not None:
        linked = _linked(lines, polygons, places, progress)
        n_links = len(linked)
        pairs = np.concatenate([pairs, linked])
    return Neighbors(len(ids), pairs, n_cut, n_links)


def near_points(places: Array) -> Array:
    """Pairs (m, 2) of points (n, 2): sides of Delaunay's triangles that are not too long."""
    from scipy.spatial import Delaunay, cKDTree

    unique, first, inverse = np.unique(places, axis=0, return_index=True, return_inverse=True)
    inverse = inverse.ravel()
    if len(unique) < 2:
        return _with_copies(np.zeros((0, 2), dtype=np.int64), first[inverse])
    try:
        starts, others = Delaunay(unique).vertex_neighbor_vertices
        one = np.repeat(np.arange(len(unique)), np.diff(starts))
        pairs = np.stack([one, others], axis=1)[one < others].astype(np.int64)
        if len(np.unique(pairs)) < len(unique):
            raise RuntimeError
    except RuntimeError:
        # All on a line, or nearly so. (Older versions of SciPy keep Qhull's own error elsewhere.)
        _, _, axes = np.linalg.svd(unique - unique.mean(axis=0), full_matrices=False)
        order = np.argsort((unique - unique.mean(axis=0)) @ axes[0], kind="stable")
        pairs = np.stack([order[:-1], order[1:]], axis=1)
    lengths = np.linalg.norm(unique[pairs[:, 0]] - unique[pairs[:, 1]], axis=1)
    nearest = cKDTree(unique).query(unique, k=2)[0][:, 1]
    pairs = pairs[lengths <= FAR * np.quantile(nearest, 0.75)]
    return _with_copies(first[pairs], first[inverse])


def _with_copies(pairs: Array, first: Array) -> Array:
    """Pairs (m, 2) with those of rows that are at the place of an earlier one.

    They are neighbors of the first (n,) of them, of its neighbors, and of the one before: a star
    alone could not be parted into clusters of equal sizes.
    """
    copies = np.flatnonzero(first != np.arange(len(first)))
    order = np.argsort(first, kind="stable")
    chain = np.stack([order[:-1], order[1:]], axis=1)
    chain = chain[(first[chain[:, 0]] == first[chain[:, 1]]) & (chain[:, 0] != first[chain[:, 0]])]
    stacked = np.stack([first[copies], copies], axis=1)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    both = both[np.argsort(both[:, 0], kind="stable")]
    starts = np.searchsorted(both[:, 0], np.arange(len(first) + 1))
    counts = np.diff(starts)[first[copies]]
    own, ends = np.repeat(copies, counts), np.cumsum(counts)
    at = np.arange(len(own)) + np.repeat(starts[first[copies]] - ends + counts, counts)
    return np.concatenate([pairs, stacked, chain, np.stack([own, both[at, 1]], axis=1)])


def touching(
    polygons: Sequence[Optional[QgsGeometry]], corners: bool, snap: float, progress: Progress
) -> Array:
    """Pairs (m, 2) of polygons that share a border, or a corner where these count.

    Parameters
    ----------
    polygons
        Valid; None for no area.
    corners
    snap
        Borders may be so far apart, or overlap by that.
    progress
    """
    rings: list[Array] = []
    owners: list[int] = []
    first = np.arange(len(polygons))
    known: dict[bytes, int] = {}
    for row, polygon in enumerate(polygons):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        if polygon is None:
            continue
        first[row] = known.setdefault(blake2b(bytes(polygon.asWkb())).digest(), row)
        if first[row] != row:
            continue
        for part in polygon.constParts():
            holes = [part.interiorRing(i) for i in range(part.numInteriorRings())]
            for ring in (part.exteriorRing(), *holes):
                rings.append(vertices(ring))
                owners.append(row)
    if not rings:
        return np.zeros((0, 2), dtype=np.int64)
    counts = np.array([len(ring) for ring in rings])
    points = np.concatenate(rings) + 0.0
    owner = np.repeat(np.array(owners), counts)
    _, numbers = np.unique(_bytes(points), return_inverse=True)
    numbers = numbers.ravel()
    inside = np.ones(len(points), dtype=bool)
    inside[np.cumsum(counts) - 1] = False
    begins = np.flatnonzero(inside)
    one, other = numbers[begins], numbers[begins + 1]
    real = one != other
    begins, one, other = begins[real], one[real], other[real]
    keys = np.minimum(one, other) * np.int64(len(points)) + np.maximum(one, other)
    found = _sharing(keys, owner[begins], progress)
    if corners:
        found = np.concatenate([found, _sharing(numbers, owner, progress)])
    found = np.unique(np.sort(found, axis=1), axis=0) if len(found) else found
    # Sides that no other polygon has: at the edge of the layer, or where vertices differ.
    _, places, times = np.unique(keys, return_inverse=True, return_counts=True)
    alone = np.unique(owner[begins][times[places.ravel()] == 1])
    noise = NOISE * float(np.ptp(points, axis=0).max())
    more = _near_by(polygons, alone, found, corners, max(snap, noise), noise, progress)
    return _with_copies(np.concatenate([found, more]), first)


def _bytes(points: Array) -> Array:
    """Rows of two numbers, to be compared as a whole."""
    return np.ascontiguousarray(points).view([("x", "f8"), ("y", "f8")]).ravel()


def _sharing(keys: Array, owner: Array, progress: Progress) -> Array:
    """Pairs (m, 2) of owners that have a key in common."""
    order = np.lexsort((owner, keys))
    keys, owner = keys[order], owner[order]
    pairs = []
    at, shift = np.arange(len(keys)), 0
    while len(at):
        progress.stop_if_canceled()
        shift += 1
        at = at[at < len(keys) - shift]
        at = at[keys[at] == keys[at + shift]]
        differ = at[owner[at] != owner[at + shift]]
        pairs.append(np.stack([owner[differ], owner[differ + shift]], axis=1))
    if not pairs:
        return np.zeros((0, 2), dtype=np.int64)
    return np.unique(np.sort(np.concatenate(pairs), axis=1), axis=0)


def _near_by(
    polygons: Sequence[Optional[QgsGeometry]],
    rows: Array,
    found: Array,
    corners: bool,
    snap: float,
    noise: float,
    progress: Progress,
) -> Array:
    """More pairs (m, 2) among some polygons, by GEOS."""
    index, known = QgsSpatialIndex(), set(map(tuple, found.tolist()))
    for row in rows.tolist():
        feature = QgsFeature(row)
        feature.setGeometry(polygons[row])
        index.addFeature(feature)
    more = []
    most = snap + noise
    for row in rows.tolist():
        progress.stop_if_canceled()
        polygon = polygons[row]
        others = [
            other
            for other in index.intersects(polygon.boundingBox().buffered(most))
            if other > row and (row, other) not in known
        ]
        if not others:
            continue
        engine = QgsGeometry.createGeometryEngine(polygon.constGet())
        engine.prepareGeometry()
        for other in sorted(others):
            progress.stop_if_canceled()
            gap = engine.distance(polygons[other].constGet())
            if gap <= most and (corners or _share(polygon, polygons[other], gap, snap, noise)):
                more.append((row, other))
    return np.array(more, dtype=np.int64).reshape(-1, 2)


def _share(one: QgsGeometry, other: QgsGeometry, gap: float, snap: float, noise: float) -> bool:
    """Whether polygons share a border: the shared length is compared with what a corner has."""
    border = QgsGeometry(other.constGet().boundary())
    tests = [(ALONG * gap + noise, ALONG_LENGTH * gap + CORNER_LENGTH * noise)]
    if snap > noise:
        # Borders that are not parallel, or lie over each other.
        tests.append((snap, CORNER_LENGTH * snap))
    return any(border.intersection(one.buffer(reach, 2)).length() > least for reach, least in tests)


def _geometries(
    layer: QgsProcessingFeatureSource,
    source: QgsProcessingFeatureSource,
    transform_context: Any,
    name: str,
    progress: Progress,
) -> list[QgsGeometry]:
    """Lines or polygons of a layer, in the reference system of the input."""
    crs = source.sourceCrs()
    transform = transform_between(layer.sourceCrs(), crs, transform_context, named(name))
    kinds = QgsWkbTypes.GeometryType
    text = tr("{layer} must be lines, but its feature {id} is something else.")
    allowed = {kinds.LineGeometry}
    if name == "BARRIERS":
        text = tr("{layer} must be lines or polygons, but its feature {id} is something else.")
        allowed.add(kinds.PolygonGeometry)
    geometries = []
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for feature in features_of(layer, progress, request):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        if geometry.type() not in allowed:
            raise QgsProcessingException(text.format(layer=named(name), id=feature.id()))
        geometry.convertToStraightSegment()
        if not transform.isShortCircuited():
            geometry.transform(transform)
        geometries.append(geometry)
    if not geometries:
        raise QgsProcessingException(
            tr("{layer}: there are no features with a geometry.").format(layer=named(name))
        )
    return geometries


def crossed(ways: Array, barriers: Sequence[QgsGeometry], progress: Progress) -> Array:
    """Which of straight ways (m, 2, 2) meet a barrier (m,)."""
    low, high = ways.min(axis=1), ways.max(axis=1)
    cut = np.zeros(len(ways), dtype=bool)
    for geometry in barriers:
        for part in geometry.asGeometryCollection():
            progress.stop_if_canceled()
            box = part.boundingBox()
            near = (low <= (box.xMaximum(), box.yMaximum())).all(axis=1)
            near &= (high >= (box.xMinimum(), box.yMinimum())).all(axis=1) & ~cut
            engine = QgsGeometry.createGeometryEngine(part.constGet())
            engine.prepareGeometry()
            for number, row in enumerate(np.flatnonzero(near).tolist()):
                if number % _AT_ONCE == 0:
                    progress.stop_if_canceled()
                x, y = ways[row].T.tolist()
                cut[row] = engine.intersects(QgsLineString(x, y))
    return cut


def _linked(
    lines: Sequence[QgsGeometry],
    polygons: Optional[Sequence[Optional[QgsGeometry]]],
    places: Array,
    progress: Progress,
) -> Array:
    """Pairs (m, 2) of the features at both ends of lines."""
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for row, (x, y) in enumerate(places.tolist()):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        own = None if polygons is None else polygons[row]
        feature = QgsFeature(row)
        feature.setGeometry(own or QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        index.addFeature(feature)
    pairs = []
    for line in lines:
        progress.stop_if_canceled()
        for part in line.constParts():
            path = vertices(part)
            ends = [index.nearestNeighbor(QgsPointXY(*path[i].tolist()), 1)[0] for i in (0, -1)]
            if ends[0] != ends[1]:
                pairs.append(sorted(ends))
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _bridges(pairs: Array, points: Array) -> Array:
    """Pairs (b, 2) that make islands one: each island and the point nearest to it, until none is.

    O. Boruvka, "O jistem problemu minimalnim", 1926.
    """
    from scipy.spatial import cKDTree

    added: list[tuple[int, int]] = []
    tree = cKDTree(points)
    while True:
        edges = np.concatenate([pairs, np.array(added, dtype=np.int64).reshape(-1, 2)])
        islands = Graph.of(len(points), edges, np.zeros(len(edges))).components
        sizes = np.bincount(islands)
        if len(sizes) == 1:
            return np.array(added, dtype=np.int64).reshape(-1, 2)
        # The largest one waits for the others. Of a small one some of the nearest are elsewhere.
        islands_in_turn = np.argsort(-sizes, kind="stable")[1:]
        for island in islands_in_turn.tolist():
            own = np.flatnonzero(islands == island)
            if sizes[island] <= SMALL_ISLAND:
                number = min(SMALL_ISLAND + 1, len(points))
                far, near = tree.query(points[own], k=number)
                far = np.where(islands[near] == island, np.inf, far)
                one, other = np.unravel_index(int(np.argmin(far)), far.shape)
                added.append((int(own[one]), int(near[one, other])))
                continue
            others = np.flatnonzero(islands != island)
            far, near = cKDTree(points[others]).query(points[own])
            best = int(np.argmin(far))
            added.append((int(own[best]), int(others[near[best]])))
