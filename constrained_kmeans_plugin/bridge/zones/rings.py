"""How far zones on the globe reach where features may stay without a center.

As in a plane (`discs`) a center then serves what lies in its cell and near enough to it: within a
ball, whose border on the ellipsoid is a ring around the center. The rings of two centers meet
where their cells do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from ...core import Arcs
from ..arrays import Array

#: Pieces into which a ring is cut before it is looked how far lines are from it.
_SIDES = 36
#: Places on each piece of a ring that are asked whether it is a border.
_PLACES = 9
#: Halvings until a number has all its digits.
_HALVINGS = 60
#: Points are corners of a ring if they are so near within it, in tolerances.
_NEAR = 2.0


@dataclass(frozen=True)
class Crossings:
    """Where rings cross the borders between cells.

    Attributes
    ----------
    arcs : int, shape (m,)
        The arcs on which they are.
    angles : float64, shape (m,)
        Along the arc.
    places : float64, shape (m, 3)
        In meters from the origin.
    """

    arcs: Array
    angles: Array
    places: Array


class Rings:
    """The rings of centers.

    Parameters
    ----------
    centers : float64, shape (k, 3)
        In meters from the origin.
    reaches : float64, shape (k,)
        How far, in meters; a center with 0 serves nothing.
    origin : float64, shape (3,)
        A place on the ellipsoid.
    axes : float64, shape (3,)
        Half the axes of the ellipsoid.
    """

    def __init__(self, centers: Array, reaches: Array, origin: Array, axes: Array) -> None:
        self._centers, self._reaches, self._axes = centers, reaches, axes
        self._origin_unit = origin / axes
        units = (centers + origin) / axes
        lengths = np.linalg.norm(units, axis=1)[:, None]
        self._tops = np.where(lengths > 0, units / np.where(lengths > 0, lengths, 1.0), [0, 0, 1])
        axis = np.eye(3)[np.abs(self._tops).argmin(axis=1)]
        right = np.cross(axis, self._tops)
        self._right = right / np.linalg.norm(right, axis=1)[:, None]
        self._up = np.cross(self._tops, self._right)
        #: From the center to the place above it, and whether the ring does not hold the globe.
        self._rise = (self._tops - self._origin_unit) * axes - centers
        every = np.arange(len(centers))
        none = np.zeros(len(centers))
        nearest, farthest = (self._off(every, none, far) for far in (none, none + np.pi))
        self._is_ring = (nearest < 0) & (farthest > 0)
        #: Where each ring is closed, if nothing crosses it.
        self.closings = self.at(every, np.full(len(centers), np.pi))

    def hold(self, points: Array, labels: Array, tolerance: float) -> tuple[Array, Array]:
        """Which points (n, 3) are within the ring of their center, and which of them just so."""
        left = self._reaches[labels] - np.linalg.norm(points - self._centers[labels], axis=1)
        within = left >= -tolerance
        return within, within & self._is_ring[labels] & (left <= _NEAR * tolerance)

    def at(self, rings: Array, angles: Array) -> Array:
        """Places (n, 3), in meters from the origin, on rings (n,) in directions (n,)."""
        low: Array = np.zeros(len(rings))
        high: Array = np.full(len(rings), np.pi)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            beyond = self._off(rings, angles, middle) > 0
            low, high = np.where(beyond, low, middle), np.where(beyond, middle, high)
        return self._centers[rings] + self._rise[rings] + self._way(rings, angles, low)

    def _way(self, rings: Array, angles: Array, far: Array) -> Array:
        """From the place above a center to that at an angle `far` from it, in a direction."""
        side = np.sin(far)[:, None]
        side = side * np.cos(angles)[:, None] * self._right[rings] + (
            side * np.sin(angles)[:, None] * self._up[rings]
        )
        down = (-2 * np.sin(far / 2) ** 2)[:, None] * self._tops[rings]
        return (side + down) * self._axes

    def _off(self, rings: Array, angles: Array, far: Array) -> Array:
        """How far such a place is beyond the ring."""
        ways = self._rise[rings] + self._way(rings, angles, far)
        return np.linalg.norm(ways, axis=1) - self._reaches[rings]

    def cross(self, arcs: Arcs) -> Crossings:
        """Where rings cross borders between cells, at which those of both cells meet."""
        # From the place of the circle that is nearest to the center, both ways around.
        arc = np.repeat(np.arange(len(arcs.cells)), 2)
        cell, circle = arcs.cells[arc, 0], arcs.circle_of[arc]

        def far_from(angles: Array) -> Array:
            places = arcs.circles.at(circle, angles) * self._axes
            return np.linalg.norm(places - self._centers[cell], axis=1)

        def beyond(angles: Array) -> Array:
            return far_from(angles) > self._reaches[cell]

        # On a sphere the nearest and the farthest one would be opposite to each other.
        about = arcs.circles.angles_of(circle, self._centers[cell] / self._axes)
        near = _least(far_from, about)
        far = _least(lambda angles: -far_from(angles), about + np.pi)
        turns = np.ceil((near - far) / (2 * np.pi)) - np.tile([1, 0], len(arcs.cells))
        far += 2 * np.pi * turns

        crosses = self._is_ring[cell] & ~beyond(near) & beyond(far)
        for _ in range(_HALVINGS):
            middle = (near + far) / 2
            is_far = beyond(middle)
            near, far = np.where(is_far, near, middle), np.where(is_far, middle, far)
        starts, ends = arcs.angles[arc].T
        angles = near + 2 * np.pi * np.ceil((starts - near) / (2 * np.pi))
        there = np.flatnonzero(crosses & (angles <= ends))
        places = arcs.circles.at(circle, angles)[there] * self._axes
        return Crossings(arc[there], angles[there], places)

    def _directions(self, rings: Array, places: Array) -> Array:
        """Directions (n,) of places (n, 3) from the centers of rings (n,)."""
        ways = (places - self._centers[rings] - self._rise[rings]) / self._axes
        x = (ways * self._right[rings]).sum(axis=1)
        return np.arctan2((ways * self._up[rings]).sum(axis=1), x)

    def pieces(
        self,
        arcs: Arcs,
        crossings: Crossings,
        first: int,
        points: Array,
        labels: Array,
        rows: Array,
        owners: Callable[[Array], Array],
    ) -> tuple[Array, list[Array], list[list[tuple[float, int]]]]:
        """Those pieces of the rings that are borders of zones.

        Parameters
        ----------
        first
            The row of the first crossing; those of the closings follow.
        points, labels, rows
            Points (m, 3) on the rings of their centers, and their rows.
        owners
            From places (m, 3) to the cells in which they are.

        Returns
        -------
        rings : int, shape (p,)
        directions : list of float64 arrays
            Ascending, from the start of each piece to its end.
        through : list of lists
            Directions and rows of the points through which each leads.
        """
        corners: list[list[tuple[float, int]]] = [[] for _ in self._centers]
        for side in (0, 1):
            cells = arcs.cells[crossings.arcs, side]
            angles = self._directions(cells, crossings.places).tolist()
            for number, (cell, angle) in enumerate(zip(cells.tolist(), angles)):
                corners[cell].append((angle, first + number))
        last = first + len(crossings.arcs)
        beside: list[list[tuple[float, int]]] = [[] for _ in self._centers]
        ways = self._directions(labels, points).tolist()
        for ring, angle, row in zip(labels.tolist(), ways, rows.tolist()):
            beside[ring].append((angle, row))
        found: list[tuple[int, float, int, float, int]] = []
        for ring in np.flatnonzero(self._is_ring).tolist():
            ends = sorted(corners[ring])
            if not ends:
                found.append((ring, -np.pi, last + ring, np.pi, last + ring))
                continue
            ends.append((ends[0][0] + 2 * np.pi, ends[0][1]))
            for (start, row), (end, behind) in zip(ends, ends[1:]):
                if start < end:
                    found.append((ring, start, row, end, behind))
        ring_of = np.array([piece[0] for piece in found], dtype=np.int64)
        shares = np.linspace(0.0, 1.0, _PLACES + 2)[1:-1]
        lows, highs = np.array([(piece[1], piece[3]) for piece in found]).reshape(-1, 2).T
        angles = (lows[:, None] + shares * (highs - lows)[:, None]).ravel()
        asked = np.repeat(ring_of, _PLACES)
        is_own = (owners(self.at(asked, angles)) == asked).reshape(-1, _PLACES)
        every = np.arange(len(self._centers))
        nearest = self._directions(every, np.zeros((len(every), 3)))
        wanted = np.flatnonzero(is_own.any(axis=1))
        directions, through = [], []
        for ring, start, row, end, behind in (found[number] for number in wanted.tolist()):
            count = max(2, int(np.ceil((end - start) / (2 * np.pi) * _SIDES)))
            near = start + (nearest[ring] - start) % (2 * np.pi)
            directions.append(np.linspace(start, end, count + 1))
            if near < end:
                directions[-1] = np.union1d(directions[-1], near)
            turned = [
                (start + (angle - start) % (2 * np.pi), point) for angle, point in beside[ring]
            ]
            inner = [corner for corner in turned if start < corner[0] < end]
            through.append([(start, row), *inner, (end, behind)])
        return ring_of[wanted], directions, through


def _least(values: Callable[[Array], Array], about: Array) -> Array:
    """Angles (n,) at which values are least, within a quarter of a turn."""
    low, high = about - np.pi / 2, about + np.pi / 2
    for _ in range(_HALVINGS):
        third = (high - low) / 3
        is_left = values(low + third) < values(high - third)
        low, high = np.where(is_left, low, low + third), np.where(is_left, high - third, high)
    return (low + high) / 2
