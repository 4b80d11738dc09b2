"""Which features are neighbors: polygons that share a border or a corner, points that lie near.

Polygons of a clean layer have the same vertices where they meet: their segments are compared as
numbers. Where they have not (a corner in the middle of another one's side, slivers, small gaps),
GEOS decides, for polygons with sides that no other one has.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from struct import unpack_from
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
#: Decimal places of geocentric meters to which points at one place agree.
MICROMETERS = 6
#: The mean of unit vectors is the middle of them if it is this long, at least.
NO_MIDDLE = 1e-6
#: What is so near to the place from which the globe is seen, as half a squared distance in radii,
#: has no place on the plane.
ONE_PLACE = 1e-10
#: Pieces of a line, at least, when it is brought to another map: about its extent by this number.
PIECES = 2000
#: The length of an edge between features at one place, as a share of the mean edge.
SHORT = 1e-3
#: Islands of up to this many features are linked by one search for all of them.
SMALL_ISLAND = 64
#: Features between two looks at cancel.
_AT_ONCE = 500
#: In WKB.
_MULTIPOLYGON = 6


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
    n_barriers
        Lines and polygons that part neighbors.
    """

    n_features: int
    pairs: Array
    n_cut: int
    n_links: int
    n_barriers: int

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
        apart = lengths[lengths > 0]
        # Between features at one place, too, there has to be a middle.
        short = SHORT * apart.mean() if len(apart) else 1.0
        return Graph.of(len(rows), pairs, np.maximum(lengths, short))


def read_neighbors(
    source: QgsProcessingFeatureSource,
    ids: Array,
    coordinates: Array,
    places: Array,
    groups: Sequence[Array],
    asked: Contiguity,
    full_turn: Optional[float],
    transform_context: Any,
    progress: Progress,
) -> Neighbors:
    """The neighbors among the features of a layer.

    Parameters
    ----------
    ids : int64, shape (n,)
        The features.
    coordinates : float64, shape (n, d)
        Where they are as points, for distances: in a plane, or geocentric.
    places : float64, shape (n, 2)
        Where they are on the map.
    groups
        The rows of each group. Points are triangulated in each as if it were a layer of its own.
    asked
    full_turn
        How wide the map of the whole globe is, both sides of which are one line; else None.
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
                found.append(rows[near_points(coordinates[rows])])
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
        pairs = touching(polygons, asked.kind == CORNER, asked.snap, full_turn, progress)
    n_before = len(pairs)
    if barriers is not None:
        pairs = pairs[~crossed(places[pairs], barriers, full_turn, progress)]
    n_cut, n_links = n_before - len(pairs), 0
    if lines is not None:
        linked = _linked(lines, polygons, places, progress)
        n_links = len(linked)
        pairs = np.concatenate([pairs, linked])
    return Neighbors(len(ids), pairs, n_cut, n_links, len(barriers or []))


def near_points(coordinates: Array) -> Array:
    """Pairs (m, 2) of points: sides of Delaunay's triangles that are not too long.

    Parameters
    ----------
    coordinates : float64, shape (n, 2) or (n, 3)
        In a plane, or geocentric in meters: on the globe there are no borders at the antimeridian
        and at the poles.
    """
    from scipy.spatial import cKDTree

    on_globe = coordinates.shape[1] == 3
    # One place has many longitudes at a pole, and two at the antimeridian.
    points = np.round(coordinates, MICROMETERS) + 0.0 if on_globe else coordinates
    unique, first, inverse = np.unique(points, axis=0, return_index=True, return_inverse=True)
    inverse = inverse.ravel()
    if len(unique) < 2:
        return _with_copies(np.zeros((0, 2), dtype=np.int64), first[inverse])
    pairs = _sides_on_globe(unique) if on_globe else _sides(unique)
    lengths = np.linalg.norm(unique[pairs[:, 0]] - unique[pairs[:, 1]], axis=1)
    nearest = cKDTree(unique).query(unique, k=2)[0][:, 1]
    pairs = pairs[lengths <= FAR * np.quantile(nearest, 0.75)]
    return _with_copies(first[pairs], first[inverse])


def _sides_on_globe(points: Array) -> Array:
    """Sides (m, 2) of Delaunay's triangles on a globe, of points (n, 3) that differ.

    Seen from a place of the globe, onto a plane, circles stay circles (stereographic projection):
    triangles stay the same but around that place, where there are none. Seen from the opposite
    place, these are there.
    """
    units = points / np.linalg.norm(points, axis=1)[:, None]
    middle = units.mean(axis=0)
    if np.linalg.norm(middle) < NO_MIDDLE:
        middle = units[0]
    middle = middle / np.linalg.norm(middle)
    across = np.linalg.svd(middle[None])[2][1:]
    height = units @ middle
    found = []
    for up in (height, -height):
        if up is not height and (height > 0).all():
            # Around the opposite place all triangles are longer than neighbors are far.
            break
        rows = np.flatnonzero(1 + up > ONE_PLACE)
        if len(rows) > 1:
            plane = (units[rows] - middle) @ across.T / (1 + up[rows, None])
            found.append(rows[_sides(plane)])
    return _distinct(np.concatenate(found))


def _sides(points: Array) -> Array:
    """Sides (m, 2) of Delaunay's triangles of points (n, 2) that differ; on a line, its pieces."""
    from scipy.spatial import Delaunay

    try:
        starts, others = Delaunay(points).vertex_neighbor_vertices
        one = np.repeat(np.arange(len(points)), np.diff(starts))
        pairs = np.stack([one, others], axis=1)[one < others].astype(np.int64)
        if len(np.unique(pairs)) < len(points):
            raise RuntimeError
    except RuntimeError:
        # All on a line, or nearly so. (Older versions of SciPy keep Qhull's own error elsewhere.)
        _, _, axes = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
        order = np.argsort((points - points.mean(axis=0)) @ axes[0], kind="stable")
        pairs = np.stack([order[:-1], order[1:]], axis=1)
    return pairs


def _with_copies(pairs: Array, first: Array) -> Array:
    """Pairs (m, 2) with those of rows that are at the place of an earlier one.

    They are neighbors of the one before, and of all neighbors of the first (n,) of them: a chain
    can be parted into clusters of any sizes.
    """
    copies = np.flatnonzero(first != np.arange(len(first)))
    order = np.argsort(first, kind="stable")
    chain = np.stack([order[:-1], order[1:]], axis=1)
    chain = chain[first[chain[:, 0]] == first[chain[:, 1]]]
    both = np.concatenate([pairs, pairs[:, ::-1]])
    both = both[np.argsort(both[:, 0], kind="stable")]
    starts = np.searchsorted(both[:, 0], np.arange(len(first) + 1))
    counts = np.diff(starts)[first[copies]]
    own, ends = np.repeat(copies, counts), np.cumsum(counts)
    at = np.arange(len(own)) + np.repeat(starts[first[copies]] - ends + counts, counts)
    return np.concatenate([pairs, chain, np.stack([own, both[at, 1]], axis=1)])


def touching(
    polygons: Sequence[Optional[QgsGeometry]],
    corners: bool,
    snap: float,
    full_turn: Optional[float],
    progress: Progress,
) -> Array:
    """Pairs (m, 2) of polygons that share a border, or a corner where these count.

    Parameters
    ----------
    polygons
        Valid; None for no area.
    corners
    snap
        Borders may be so far apart, or overlap by that.
    full_turn
        As in `read_neighbors`.
    progress
    """
    rings: list[bytes] = []
    owners: list[int] = []
    first = np.arange(len(polygons))
    known: dict[bytes, int] = {}
    for row, polygon in enumerate(polygons):
        if row % _AT_ONCE == 0:
            progress.stop_if_canceled()
        if polygon is None:
            continue
        wkb = bytes(polygon.asWkb())
        known_as = known.setdefault(wkb, row)
        if known_as == row:
            n_before = len(rings)
            add_rings(wkb, 0, rings)
            owners += [row] * (len(rings) - n_before)
        else:
            first[row] = known_as
    if not rings:
        return np.zeros((0, 2), dtype=np.int64)
    counts = np.array([len(ring) for ring in rings]) // 16
    points = np.frombuffer(b"".join(rings)).reshape(-1, 2) + 0.0
    owner = np.repeat(np.array(owners), counts)
    x, y = points.T
    if full_turn is not None:
        # Both sides of the map are the same place.
        x = x - full_turn * np.floor(x / full_turn + 0.5)
    order = np.lexsort((y, x))
    differ = (np.diff(x[order]) != 0) | (np.diff(y[order]) != 0)
    numbers = np.empty(len(points), dtype=np.int64)
    numbers[order] = np.append(0, np.cumsum(differ))
    inside = np.ones(len(points), dtype=bool)
    inside[np.cumsum(counts) - 1] = False
    begins = np.flatnonzero(inside)
    one, other = numbers[begins], numbers[begins + 1]
    real = one != other
    begins, one, other = begins[real], one[real], other[real]
    keys = np.minimum(one, other) * np.int64(len(points)) + np.maximum(one, other)
    found = _sharing(keys, owner[begins], progress)
    if corners:
        found = _distinct(np.concatenate([found, _sharing(numbers, owner, progress)]))
    # Sides that no other polygon has: at the edge of the layer, or where vertices differ.
    _, places, times = np.unique(keys, return_inverse=True, return_counts=True)
    alone = np.unique(owner[begins][times[places.ravel()] == 1])
    noise = NOISE * float(np.ptp(points, axis=0).max())
    shapes = {row: polygons[row] for row in alone.tolist()}
    snap = max(snap, noise)
    more = _near_by(shapes, shapes, found, corners, snap, noise, progress)
    if full_turn is not None and np.ptp(points[:, 0]) + snap + noise >= full_turn:
        # Those at the left side of the map, a turn farther, where the right side is.
        reach = points[:, 0].max() - full_turn + snap + noise
        moved = {}
        for row in np.unique(owner[points[:, 0] <= reach]).tolist():
            moved[row] = QgsGeometry(polygons[row])
            moved[row].translate(full_turn, 0)
        beyond = _near_by(shapes, moved, found, corners, snap, noise, progress)
        more = np.concatenate([more, beyond])
    return _with_copies(np.concatenate([found, np.sort(more, axis=1)]), first)


def add_rings(wkb: bytes, at: int, rings: list[bytes]) -> int:
    """Add the rings of a polygon or multipolygon that begins somewhere; where it ends.

    QGIS writes numbers in the order of this machine.
    """
    kind, count = unpack_from("=II", wkb, at + 1)
    at += 9
    for _ in range(count):
        if kind == _MULTIPOLYGON:
            at = add_rings(wkb, at, rings)
        else:
            end = at + 4 + 16 * unpack_from("=I", wkb, at)[0]
            rings.append(wkb[at + 4 : end])
            at = end
    return at


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
    return _distinct(np.concatenate(pairs)) if pairs else np.zeros((0, 2), dtype=np.int64)


def _distinct(pairs: Array) -> Array:
    """Each of some pairs (m, 2) once, sorted; which of both comes first makes no difference."""
    low, high = pairs.min(axis=1), pairs.max(axis=1)
    width = high.max(initial=0) + 1
    return np.stack(np.divmod(np.unique(low * width + high), width), axis=1)


def _near_by(
    polygons: dict[int, QgsGeometry],
    others: dict[int, QgsGeometry],
    found: Array,
    corners: bool,
    snap: float,
    noise: float,
    progress: Progress,
) -> Array:
    """More pairs (m, 2) of some polygons and others, by their rows, by GEOS."""
    index, wanted = QgsSpatialIndex(), np.array(list(polygons), dtype=np.int64)
    known = set(map(tuple, found[np.isin(found, wanted).any(axis=1)].tolist()))
    for row, polygon in others.items():
        feature = QgsFeature(row)
        feature.setGeometry(polygon)
        index.addFeature(feature)
    more = []
    most = snap + noise
    for row, polygon in polygons.items():
        progress.stop_if_canceled()
        near = [
            other
            for other in index.intersects(polygon.boundingBox().buffered(most))
            if (other > row or (others is not polygons and other != row))
            and (min(row, other), max(row, other)) not in known
        ]
        if not near:
            continue
        engine = QgsGeometry.createGeometryEngine(polygon.constGet())
        engine.prepareGeometry()
        for other in sorted(near):
            progress.stop_if_canceled()
            gap = engine.distance(others[other].constGet())
            if gap <= most and (corners or _share(polygon, others[other], gap, snap, noise)):
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
            # A straight line of one map is a curve on another one.
            box = geometry.boundingBox()
            piece = math.hypot(box.width(), box.height()) / PIECES
            if piece > 0:
                geometry = geometry.densifyByDistance(piece)
            geometry.transform(transform)
        geometries.append(geometry)
    if not geometries:
        raise QgsProcessingException(
            tr("{layer}: there are no features with a geometry.").format(layer=named(name))
        )
    return geometries


def crossed(
    ways: Array, barriers: Sequence[QgsGeometry], full_turn: Optional[float], progress: Progress
) -> Array:
    """Which of straight ways (m, 2, 2) meet a barrier (m,); the short way around the globe."""
    if full_turn is not None:
        x = ways[:, :, 0]
        around = np.abs(x[:, 1] - x[:, 0]) > full_turn / 2
        # Once beyond each side of the map.
        beyond = ways[around]
        beyond[:, :, 0] += np.where(beyond[:, :, 0] < beyond[:, ::-1, 0], full_turn, 0.0)
        cut = np.zeros(len(ways), dtype=bool)
        cut[~around] = crossed(ways[~around], barriers, None, progress)
        cut[around] = crossed(beyond, barriers, None, progress)
        cut[around] |= crossed(beyond - [full_turn, 0.0], barriers, None, progress)
        return cut
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
