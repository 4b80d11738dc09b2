"""The cells of a power diagram as convex polygons.

The cell of center j is where ``|x - c_j|**2 - price_j`` is least: the half-planes of its
bisectors with all other centers, of which a few matter. They are found by asking every
corner of a cell which center has the least reduced cost there: either it is the cell's own,
and the corner stays, or it cuts the corner off (Edelsbrunner, "Algorithms in Combinatorial
Geometry", 1987, chapter 13, on power diagrams). A corner belongs to the three lines that
meet in it, and is computed once, so that neighboring cells share it bit for bit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InvalidPointsError
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import as_floats

#: Centers that cut a cell before its corners are asked: about as many as it has neighbors.
FIRST_NEIGHBORS = 8
#: Centers that a corner is asked for: three meet there, and one may be cheaper still.
ASKED = 4
#: A center cuts a corner off if its border passes at least so far inside, as a share of the
#: box: some thousand times the rounding of coordinates.
CUT = 2.0**-38
#: Corners nearer than this, as a share of the box, are one: four cells that meet in a point.
MERGE = 2.0**-34
#: The sides of the box, as lines beside the bisectors with centers 0, 1, …
BOTTOM, RIGHT, TOP, LEFT = -1, -2, -3, -4


@dataclass(frozen=True)
class PowerCells:
    """Cells that share their corners and fill a box.

    Attributes
    ----------
    vertices : ndarray of float64, shape (m, 2)
        Corners, each one once.
    rings : tuple of ndarray of int
        For each center its corners, counterclockwise and not closed; none where the cell
        is empty.
    neighbors : tuple of ndarray of int
        For each corner of a ring the center beyond the edge to the next corner; -1 where
        the edge is a side of the box.
    """

    vertices: Array
    rings: tuple[Array, ...]
    neighbors: tuple[Array, ...]

    def edges(self) -> tuple[Array, Array]:
        """Edges between two cells, each once.

        Returns
        -------
        (ndarray of int, shape (e, 2), ndarray of int, shape (e, 2))
            Corners at the ends of each edge, and the two centers beside it, ascending.
        """
        counts = [len(ring) for ring in self.rings]
        if not sum(counts):
            return np.zeros((0, 2), dtype=np.int64), np.zeros((0, 2), dtype=np.int64)
        own = np.repeat(np.arange(len(counts)), counts)
        starts = np.concatenate(self.rings)
        ends = np.concatenate([np.roll(ring, -1) for ring in self.rings])
        beyond = np.concatenate(self.neighbors)
        inner = beyond >= 0
        corners = np.sort(np.stack([starts, ends], axis=1)[inner], axis=1)
        beside = np.sort(np.stack([own, beyond], axis=1)[inner], axis=1)
        _, first = np.unique(corners, axis=0, return_index=True)
        return corners[first], beside[first]


def power_cells(
    centers: Array,
    prices: Array,
    box: tuple[float, float, float, float],
    is_canceled: IsCanceled = None,
) -> PowerCells:
    """The power diagram of centers (k, 2) under prices (k,), within a box.

    Parameters
    ----------
    centers : ndarray of float64, shape (k, 2)
        Anywhere, also outside the box. Of those at the same place the one with the highest
        price has a cell, the first among equals.
    prices : ndarray of float64, shape (k,)
        In squared units of the centers.
    box : tuple of float
        Least x, least y, largest x, largest y.
    is_canceled : callable, optional
        Asked at every center.

    Returns
    -------
    PowerCells
        In the units of the centers.

    Raises
    ------
    InvalidPointsError
        If numbers are not finite, or squares of the coordinates beside the box are not.
    ClusteringCanceled
        If `is_canceled` returned true.
    """
    low, high = as_floats(box, "corners of the box").reshape(2, 2)
    # Products of coordinates lose digits far away from zero.
    origin = low / 2 + high / 2
    with np.errstate(over="ignore", invalid="ignore"):
        # In units of the box, so that no square is too large or too small for a number; of a
        # power of two, so that none of their digits changes.
        extent = float((high - low).max())
        power = int(np.frexp(extent)[1])
        corners = np.ldexp(np.stack([low - origin, high - origin]), -power)
        near_zero = np.ldexp(as_floats(centers, "centers") - origin, -power)
        heights = np.ldexp(np.ldexp(as_floats(prices, "prices"), -power), -power)
        squares = (near_zero * near_zero).sum(axis=1) - heights
    if not (np.isfinite(extent) and np.isfinite(corners).all() and np.isfinite(squares).all()):
        raise InvalidPointsError(
            f"The cells of centers cannot be drawn in a box from {low.tolist()} to "
            f"{high.tolist()}: squares of such numbers are not finite."
        )
    cutter = _Cutter(near_zero, heights, corners[0], corners[1], is_canceled)
    cutter.cut_all(_distinct(near_zero, heights))
    vertices = np.ldexp(np.array(cutter.corners).reshape(-1, 2), power) + origin
    for line, axis, value in ((BOTTOM, 1, low), (RIGHT, 0, high), (TOP, 1, high), (LEFT, 0, low)):
        vertices[cutter.on_side[line], axis] = value[axis]
    within = MERGE * float(np.ldexp(extent, -power))
    return _merged(vertices, cutter.cells, within, power, is_canceled)


class _Cutter:
    """Cells that are cut out of a box."""

    def __init__(
        self, centers: Array, prices: Array, low: Array, high: Array, is_canceled: IsCanceled
    ) -> None:
        self._is_canceled = is_canceled
        self._x = centers[:, 0].tolist()
        self._y = centers[:, 1].tolist()
        self._prices = prices.tolist()
        self._cut = CUT * float((high - low).max())
        (left, bottom), (right, top) = low.tolist(), high.tolist()
        self.corners = [(left, bottom), (right, bottom), (right, top), (left, top)]
        #: Corners on each side of the box.
        self.on_side = {BOTTOM: [0, 1], RIGHT: [1, 2], TOP: [2, 3], LEFT: [3, 0]}
        self._corner_of: dict[tuple[int, ...], int] = {}
        #: For each center its corners, and the line from each corner to the next.
        self.cells: list[tuple[list[int], list[int]]] = [([], []) for _ in self._x]
        self._centers = centers
        self._heights = prices

    def cut_all(self, distinct: Array) -> None:
        """Cut the cells of these centers, no two of which are at the same place."""
        from scipy.spatial import cKDTree

        # The tree finds the least reduced cost as a distance in three dimensions.
        lift = np.sqrt(self._heights[distinct].max() - self._heights[distinct])
        tree = cKDTree(np.column_stack([self._centers[distinct], lift]))

        def cheapest(places: Array, count: int) -> Any:
            count = min(count, len(distinct))
            flat = np.column_stack([places, np.zeros(len(places))])
            found = tree.query(flat, k=count)[1].reshape(len(places), count)
            return distinct[found].tolist()

        active = distinct.tolist()
        tried = {center: {center} for center in active}
        for center, others in zip(active, cheapest(self._centers[distinct], FIRST_NEIGHBORS + 1)):
            poll(self._is_canceled)
            self.cells[center] = ([0, 1, 2, 3], [BOTTOM, RIGHT, TOP, LEFT])
            for other in others:
                if other not in tried[center]:
                    tried[center].add(other)
                    self._cut_cell(center, other)
        asked: dict[int, list[int]] = {}
        while active:
            corners = {corner for center in active for corner in self.cells[center][0]}
            new = sorted(corners - asked.keys())
            if new:
                places = np.array([self.corners[corner] for corner in new])
                asked.update(zip(new, cheapest(places, ASKED)))
            changed = []
            for center in active:
                poll(self._is_canceled)
                others = {other for corner in self.cells[center][0] for other in asked[corner]}
                others -= tried[center]
                tried[center] |= others
                cuts = [self._cut_cell(center, other) for other in sorted(others)]
                if any(cuts):
                    changed.append(center)
            active = changed

    def _cut_cell(self, center: int, other: int) -> bool:
        """Cut off the part of a cell that is cheaper from another center; whether there is one."""
        ring, lines = self.cells[center]
        if not ring:
            return False
        x, y = self._x[center], self._y[center]
        step_x, step_y = self._x[other] - x, self._y[other] - y
        sum_x, sum_y = self._x[other] + x, self._y[other] + y
        rise = self._prices[other] - self._prices[center]
        # How much cheaper the other center is at each corner.
        gains = [
            (2 * corner[0] - sum_x) * step_x + (2 * corner[1] - sum_y) * step_y + rise
            for corner in map(self.corners.__getitem__, ring)
        ]
        most = max(gains)
        if most <= 2 * self._cut * (step_x * step_x + step_y * step_y) ** 0.5:
            return False
        count = len(ring)
        # The corners that go are neighbors in a convex cell: from the one that gains most
        # to both sides.
        first = last = gains.index(most)
        while gains[first - 1] > 0:
            first = (first - 1) % count
            if first == last:
                self.cells[center] = ([], [])
                return True
        while gains[(last + 1) % count] > 0:
            last = (last + 1) % count
        before, after = (first - 1) % count, (last + 1) % count
        enters = self._crossing(center, other, lines[before], ring, gains, before, first)
        leaves = self._crossing(center, other, lines[last], ring, gains, after, last)
        kept = [(after + step) % count for step in range((before - after) % count + 1)]
        self.cells[center] = (
            [ring[place] for place in kept] + [enters, leaves],
            [lines[place] for place in kept] + [other, lines[last]],
        )
        return True

    def _crossing(
        self,
        center: int,
        other: int,
        line: int,
        ring: list[int],
        gains: list[float],
        inside: int,
        outside: int,
    ) -> int:
        """The corner where an edge along `line` crosses the bisector of two centers."""
        key = tuple(sorted((center, other, line)))
        corner = self._corner_of.get(key)
        if corner is None:
            (x, y), (far_x, far_y) = self.corners[ring[inside]], self.corners[ring[outside]]
            share = gains[inside] / (gains[inside] - gains[outside])
            corner = self._corner_of[key] = len(self.corners)
            self.corners.append((x + share * (far_x - x), y + share * (far_y - y)))
            if line < 0:
                self.on_side[line].append(corner)
        return corner


def _distinct(centers: Array, prices: Array) -> Array:
    """Centers (indices, ascending) that are the dearest at their place."""
    order = np.lexsort((np.arange(len(centers)), -prices, centers[:, 1], centers[:, 0]))
    ordered = centers[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    return np.sort(order[first])


def _merged(
    vertices: Array,
    cells: list[tuple[list[int], list[int]]],
    within: float,
    power: int,
    is_canceled: IsCanceled,
) -> PowerCells:
    """Cells with corners that are nearly one made one, and the others left out.

    `within` is in units of two to the `power`.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    used = np.unique(np.array([corner for ring, _ in cells for corner in ring], dtype=np.int64))
    pairs = cKDTree(np.ldexp(vertices[used], -power)).query_pairs(within, output_type="ndarray")
    links = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(used),) * 2)
    _, groups = connected_components(links, directed=False)
    # The first of a group stands for it: corners of the box come first, so they stay.
    _, kept, places = np.unique(groups, return_index=True, return_inverse=True)
    new = np.full(len(vertices), -1, dtype=np.int64)
    new[used] = places.ravel()
    rings, neighbors = [], []
    for ring, lines in cells:
        poll(is_canceled)
        corners = new[np.array(ring, dtype=np.int64)]
        beyond = np.maximum(np.array(lines, dtype=np.int64), -1)
        is_edge = corners != np.roll(corners, -1)
        # What remains of a cell with two corners is a line.
        if np.count_nonzero(is_edge) < 3:
            is_edge[:] = False
        rings.append(corners[is_edge])
        neighbors.append(beyond[is_edge])
    _name_across_lines(rings, neighbors)
    return PowerCells(vertices[used][kept], tuple(rings), tuple(neighbors))


def _name_across_lines(rings: list[Array], neighbors: list[Array]) -> None:
    """Where a cell that is but a line lay between two others, let these be neighbors."""
    is_line = np.array([len(ring) == 0 for ring in rings])
    torn = [cell for cell, beyond in enumerate(neighbors) if is_line[beyond[beyond >= 0]].any()]
    owner = {
        (start, end): cell
        for cell in torn
        for start, end in zip(rings[cell].tolist(), np.roll(rings[cell], -1).tolist())
    }
    for cell in torn:
        ring, beyond = rings[cell].tolist(), neighbors[cell]
        for place in np.flatnonzero((beyond >= 0) & is_line[beyond]):
            start, end = ring[place], ring[(place + 1) % len(ring)]
            beyond[place] = owner.get((end, start), -1)
