"""The borders of a power diagram on a sphere or an ellipsoid, as arcs of circles.

The border between two cells of a power diagram in space is a plane, and a plane meets a sphere in
a circle. An ellipsoid that is stretched along its axis becomes a sphere, and planes stay planes.
So each border is a circle without those pieces at which a third center is cheaper: arcs, whose
ends follow from a quadratic equation in the tangent of half the angle, which is the stereographic
projection of the circle. A cell may have a hole, and several parts.

Which centers matter is found by asking every arc which centers are the cheapest along it, until
none is new. An end of an arc belongs to the three cells that meet in it, in their order around it,
and is computed once.

All places are given from an origin on the sphere, so that those of a town are as exact, for its
size, as those of the globe.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll

#: Centers that a place is asked for before any border is known.
FIRST_NEIGHBORS = 8
#: Centers that a place on a border is asked for: two or three meet there, and one may be cheaper.
ASKED = 4
#: Places on each arc that are asked, with its ends.
PLACES = 9
#: A center cuts a piece off a border if it lies at least so far within, as a share of the extent.
CUT = 2.0**-38
#: Ends nearer than this, as a share of the extent, are one: four cells that meet in a point.
MERGE = 2.0**-30
#: Coordinates on a sphere of radius 1 are not more exact.
ROUNDING = 2.0**-50

#: A piece of a circle: from an angle to a larger one, and the cells that end it there.
_Piece = tuple[float, int, float, int]
_NOBODY = -1


@dataclass(frozen=True)
class Circles:
    """Circles on the unit sphere, each in a plane between two cells.

    Attributes
    ----------
    starts : float64, shape (c, 3)
        The place of each circle that is nearest to the origin: where its angle is 0.
    outward, along : float64, shape (c, 3)
        Unit vectors: from the middle of the circle to its start, and its direction there. The
        first of both cells is at the right hand of those who go that way.
    radii : float64, shape (c,)
        0 where the plane does not meet the sphere.
    """

    starts: Array
    outward: Array
    along: Array
    radii: Array

    def at(self, circles: Array, angles: Array) -> Array:
        """Places (n, 3) at angles (n,) on circles (n,)."""
        half = np.sin(angles / 2)
        back = (-2 * half * half)[:, None] * self.outward[circles]
        side = np.sin(angles)[:, None] * self.along[circles]
        places: Array = self.starts[circles] + self.radii[circles][:, None] * (back + side)
        return places

    def angles_of(self, circles: Array, places: Array) -> Array:
        """The angles (n,), from -pi to pi, of the places of circles (n,) nearest to places."""
        way = places - self.starts[circles]
        side = (way * self.along[circles]).sum(axis=1)
        out = (way * self.outward[circles]).sum(axis=1)
        angles: Array = 2 * np.arctan2(side, 2 * self.radii[circles] + out)
        return angles


@dataclass(frozen=True)
class Arcs:
    """The borders between cells.

    Attributes
    ----------
    circles
        On which they lie.
    circle_of : int, shape (a,)
        The circle of each arc.
    cells : int, shape (a, 2)
        The two cells beside each arc.
    angles : float64, shape (a, 2)
        Where each arc starts and ends on its circle; a whole turn apart for a whole circle.
    corners : int, shape (a, 2)
        The corners at its ends, which are one for a whole circle.
    vertices : float64, shape (m, 3)
        Corners, each one once.
    """

    circles: Circles
    circle_of: Array
    cells: Array
    angles: Array
    corners: Array
    vertices: Array


def power_arcs(
    centers: Array,
    prices: Array,
    origin: Array,
    axes: Array,
    pairs: Array,
    is_canceled: IsCanceled = None,
) -> Arcs:
    """The borders of a power diagram on an ellipsoid, which is made a sphere.

    A place belongs to the center for which squared distance minus price is least, the first among
    equals.

    Parameters
    ----------
    centers : float64, shape (k, 3)
        From the origin; anywhere in space.
    prices : float64, shape (k,)
        In squared units of the centers.
    origin : float64, shape (3,)
        A place on the ellipsoid, from its middle.
    axes : float64, shape (3,)
        Half the axes of the ellipsoid.
    pairs : int, shape (p, 2)
        Cells that may be neighbors, so that none of their borders is missed.
    is_canceled : callable, optional
        Asked at every border.

    Returns
    -------
    Arcs
        On the unit sphere, from the origin: in meters its places are ``places * axes``.

    Raises
    ------
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    unit = origin / axes
    scale = axes.max()
    # The cost of a place, but for what is the same for all: height - 2 slope @ place.
    slopes = centers * axes / scale**2
    heights = ((centers * centers).sum(axis=1) - prices) / scale**2
    feet = (centers + origin) / axes
    lengths = np.linalg.norm(feet, axis=1)[:, None]
    feet = np.where(lengths > ROUNDING, feet / np.maximum(lengths, ROUNDING), unit) - unit
    return _Tracer(slopes, heights, unit, feet, is_canceled).trace(pairs)


class _Tracer:
    """Borders that are cut until no center is cheaper along them."""

    def __init__(
        self, slopes: Array, heights: Array, origin: Array, feet: Array, is_canceled: IsCanceled
    ) -> None:
        from scipy.spatial import cKDTree

        self._is_canceled = is_canceled
        self._slopes, self._heights, self._origin = slopes, heights, origin
        self._feet = feet
        self._extent = float(np.ptp(feet, axis=0).max(initial=0.0))
        self._within = max(CUT * self._extent, ROUNDING)
        self._distinct = _distinct(slopes, heights)
        # The tree finds the least cost as a distance in four dimensions.
        weights = (slopes * slopes).sum(axis=1) - heights
        weights = weights[self._distinct]
        lift = np.sqrt(weights.max() - weights)
        self._tree = cKDTree(np.column_stack([slopes[self._distinct], lift]))
        self._neighbors: dict[int, set[int]] = {int(cell): set() for cell in self._distinct}
        #: Pairs of neighbors and their pieces; their number is that of their circle.
        self._number_of: dict[tuple[int, int], int] = {}
        self._pairs: list[tuple[int, int]] = []
        self._pieces: list[list[_Piece]] = []
        self._made: list[Circles] = []

    def trace(self, pairs: Array) -> Arcs:
        known = np.zeros(len(self._slopes), dtype=bool)
        known[self._distinct] = True
        changed = self._join(pairs[known[pairs].all(axis=1)].tolist())
        nearest = self._cheapest(self._feet, FIRST_NEIGHBORS + 1)
        first = np.repeat(nearest[:, 0], nearest.shape[1] - 1)
        changed |= self._join(zip(first.tolist(), nearest[:, 1:].ravel().tolist()))
        while changed:
            active = [
                number
                for number, (cell, other) in enumerate(self._pairs)
                if cell in changed or other in changed
            ]
            self._cut(active)
            changed = self._join(self._found_along(active))
        return self._arcs()

    def _cheapest(self, places: Array, count: int) -> Array:
        """The cheapest centers (n, count) at places (n, 3), at most all of them."""
        count = min(count, len(self._distinct))
        flat = np.column_stack([places, np.zeros(len(places))])
        found: Array = self._tree.query(flat, k=count)[1].reshape(len(places), count)
        return self._distinct[found]

    def _join(self, pairs: Iterable[Sequence[int]]) -> set[int]:
        """Make pairs of cells neighbors; those that were none before."""
        changed: set[int] = set()
        begun = len(self._pairs)
        for one, other in pairs:
            pair = (min(one, other), max(one, other))
            if one == other or pair in self._number_of:
                continue
            self._number_of[pair] = len(self._pairs)
            self._pairs.append(pair)
            self._pieces.append([])
            self._neighbors[one].add(other)
            self._neighbors[other].add(one)
            changed.update(pair)
        if changed:
            self._made.append(self._circles(np.array(self._pairs[begun:])))
            self._made = [_joined(self._made)]
        return changed

    def _circles(self, pairs: Array) -> Circles:
        """The circles (p,) between pairs of cells (p, 2)."""
        first, second = pairs.T
        normals = 2 * (self._slopes[second] - self._slopes[first])
        lengths = np.linalg.norm(normals, axis=1)
        normals = normals / lengths[:, None]
        depths = (self._heights[second] - self._heights[first]) / lengths
        # The part of the origin in the plane; where there is none, all directions are alike.
        rise = normals @ self._origin
        flat = self._origin - rise[:, None] * normals
        reach = np.linalg.norm(flat, axis=1)
        axis = np.eye(3)[np.abs(normals).argmin(axis=1)]
        axis -= (axis * normals).sum(axis=1)[:, None] * normals
        axis /= np.linalg.norm(axis, axis=1)[:, None]
        is_level = reach < ROUNDING
        outward = np.where(is_level[:, None], axis, flat / np.where(is_level, 1.0, reach)[:, None])
        reach = np.where(is_level, 0.0, reach)
        lack = depths * (2 * rise + depths)
        radii = np.sqrt(np.maximum(reach * reach - lack, 0.0))
        with np.errstate(divide="ignore", invalid="ignore"):
            step = np.where(radii > 0, -lack / (reach + radii), 0.0)
        starts = depths[:, None] * normals + step[:, None] * outward
        return Circles(starts, outward, np.cross(normals, outward), radii)

    def _cut(self, numbers: list[int]) -> None:
        """Find the pieces of circles at which no neighbor of both cells is cheaper."""
        rows, others = [], []
        for number in numbers:
            cell, beside = self._pairs[number]
            near = self._neighbors[cell] | self._neighbors[beside]
            near -= {cell, beside}
            rows += [number] * len(near)
            others += sorted(near)
        row, other = np.array(rows, dtype=np.int64), np.array(others, dtype=np.int64)
        circles = self._made[0]
        cell = np.array(self._pairs, dtype=np.int64)[row, 0]
        ways = self._slopes[other] - self._slopes[cell]
        # What the other center costs more: a + b (cos - 1) + c sin, at least 0 where it may stay.
        radii = 2 * circles.radii[row]
        a = self._heights[other] - self._heights[cell]
        a = a - 2 * (ways * circles.starts[row]).sum(axis=1)
        b = -radii * (ways * circles.outward[row]).sum(axis=1)
        c = -radii * (ways * circles.along[row]).sum(axis=1)
        least = self._within * 2 * np.linalg.norm(ways, axis=1)
        cuts = (np.hypot(b, c) - (a - b) > least) & (circles.radii[row] > 0)
        far = a - 2 * b
        inner = c * c - a * far
        meets = inner > 0
        q = -(c + np.copysign(np.sqrt(np.where(meets, inner, 0.0)), c))
        first, last = 2 * np.arctan2(q, far), 2 * np.arctan2(a, q)
        first, last = (np.remainder(angle + np.pi, 2 * np.pi) - np.pi for angle in (first, last))
        first, last = np.minimum(first, last), np.maximum(first, last)
        # A root may be at the end of the range: what lies between them tells.
        middle = (first + last) / 2
        outside = a - 2 * b * np.sin(middle / 2) ** 2 + c * np.sin(middle) > 0
        starts = np.where(outside, last, first)
        ends = np.where(outside, first + 2 * np.pi, last)
        whole = cuts & ~meets
        excluded: dict[int, list[tuple[float, float, int]]] = {number: [] for number in numbers}
        gone = set(row[whole].tolist())
        some = np.flatnonzero(cuts & meets)
        for number, start, end, center in zip(
            row[some].tolist(), starts[some].tolist(), ends[some].tolist(), other[some].tolist()
        ):
            excluded[number].append((start, end, center))
        for number in numbers:
            poll(self._is_canceled)
            is_there = number not in gone and circles.radii[number] > 0
            self._pieces[number] = _left(excluded[number]) if is_there else []

    def _found_along(self, numbers: list[int]) -> list[tuple[int, int]]:
        """Pairs of cells that may be neighbors, by what is cheapest along pieces of borders."""
        pairs, rows, angles = [], [], []
        shares = np.linspace(0, 1, PLACES).tolist()
        for number in numbers:
            for start, before, end, behind in self._pieces[number]:
                for third in {before, behind} - {_NOBODY}:
                    pairs += [(cell, third) for cell in self._pairs[number]]
                rows += [number] * PLACES
                angles += [start + share * (end - start) for share in shares]
        if not rows:
            return pairs
        poll(self._is_canceled)
        row = np.array(rows)
        places = self._made[0].at(row, np.array(angles))
        cells = np.array(self._pairs)[row]
        nearest = self._cheapest(places, ASKED)
        ways = self._slopes[nearest] - self._slopes[cells[:, :1]]
        more = self._heights[nearest] - self._heights[cells[:, :1]]
        more = more - 2 * (ways * places[:, None]).sum(axis=2)
        cheaper = more < -self._within * 2 * np.linalg.norm(ways, axis=2)
        which, place = np.nonzero(cheaper)
        for side in (0, 1):
            found = np.stack([cells[which, side], nearest[which, place]], axis=1)
            pairs += [(one, other) for one, other in np.unique(found, axis=0).tolist()]
        return pairs

    def _arcs(self) -> Arcs:
        """All pieces, with their ends as corners."""
        if not self._pairs:
            empty: Any = np.zeros((0, 2), dtype=np.int64)
            nothing = np.zeros((0, 3))
            circles = Circles(nothing, nothing, nothing, np.zeros(0))
            return Arcs(circles, empty[:, 0], empty, np.zeros((0, 2)), empty, nothing)
        corner_of: dict[tuple[int, int, int], int] = {}
        rows, angles, corners = [], [], []
        at: list[tuple[int, float]] = []
        for number, pieces in enumerate(self._pieces):
            cell, other = self._pairs[number]
            for start, before, end, behind in pieces:
                ends = []
                # Counterclockwise around its start come first, second and third; around its end
                # the third before the second. A whole circle begins and ends at one place.
                whole = (cell, other, _NOBODY)
                for ring, angle in (
                    (whole if before == _NOBODY else (cell, other, before), start),
                    (whole if behind == _NOBODY else (cell, behind, other), end),
                ):
                    place = ring.index(min(ring))
                    key = (ring[place], ring[place - 2], ring[place - 1])
                    if key not in corner_of:
                        corner_of[key] = len(at)
                        at.append((number, angle))
                    ends.append(corner_of[key])
                rows.append(number)
                angles.append((start, end))
                corners.append(ends)
        circles = self._made[0]
        row = np.array(rows, dtype=np.int64)
        span = np.array(angles).reshape(-1, 2)
        ends_at = np.array(corners, dtype=np.int64).reshape(-1, 2)
        where = np.array(at).reshape(-1, 2)
        vertices = circles.at(where[:, 0].astype(np.int64), where[:, 1])
        within = max(MERGE * self._extent, 4 * ROUNDING)
        vertices, ends_at = _merged(vertices, ends_at, within)
        lengths = circles.radii[row] * (span[:, 1] - span[:, 0])
        is_there = (ends_at[:, 0] != ends_at[:, 1]) | (lengths > 8 * within)
        row, span, ends_at = row[is_there], span[is_there], ends_at[is_there]
        cells = np.array(self._pairs, dtype=np.int64)[row]
        return Arcs(circles, row, cells, span, ends_at, vertices)


def _joined(parts: Sequence[Circles]) -> Circles:
    names = ("starts", "outward", "along", "radii")
    return Circles(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _left(excluded: list[tuple[float, float, int]]) -> list[_Piece]:
    """What is left of a circle, of which pieces (start, end, by whom) are excluded."""
    if not excluded:
        return [(-np.pi, _NOBODY, np.pi, _NOBODY)]
    excluded.sort()
    _, reached, last = max(excluded, key=lambda piece: piece[1])
    reached -= 2 * np.pi
    pieces = []
    for start, end, center in excluded:
        if start > reached:
            pieces.append((reached, last, start, center))
        if end > reached:
            reached, last = end, center
    return pieces


def _distinct(slopes: Array, heights: Array) -> Array:
    """Centers (indices, ascending) that are the cheapest of those with the same slopes."""
    order = np.lexsort((np.arange(len(slopes)), heights, *slopes.T[::-1]))
    ordered = slopes[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    return np.sort(order[first])


def _merged(vertices: Array, corners: Array, within: float) -> tuple[Array, Array]:
    """Corners that are nearly one made one, and the ends of arcs (a, 2) named by them."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    if not len(vertices):
        return vertices, corners
    pairs = cKDTree(vertices).query_pairs(within, output_type="ndarray")
    shape = (len(vertices), len(vertices))
    links = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=shape)
    _, groups = connected_components(links, directed=False)
    _, kept, places = np.unique(groups, return_index=True, return_inverse=True)
    return vertices[kept], places.ravel()[corners]
