"""Points without clusters: spread evenly over the outline of other points."""

from __future__ import annotations

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array

#: The most points of an outline; of more, these are drawn at random.
OUTLINE_POINTS = 5_000
#: The outline connects this share of the points; what lies farther off, such as a wrong
#: position, does not widen it.
CONNECTED_SHARE = 0.99
#: Gaps up to this factor of the longest step that connects the points are no gaps in the
#: outline. With 1, separate groups would be joined by threads alone, and uniform points be as
#: separate as they are; with more, bays and holes would be filled.
LARGEST_GAP = 2.5
#: Points whose third extent is below this share of their second one lie in a plane, such as those
#: of a country on the globe.
FLAT_SHARE = 0.05
#: Points whose second extent is below this share of their first one lie on a line.
_LINE_SHARE = 1e-6


class Outline:
    """The area that points (n, d) cover, with its bays and holes, moved and perhaps turned.

    In a plane it consists of the triangles between neighboring points whose sides are short
    enough. Gaps between separate groups belong to it, so that points spread evenly over it have
    no clusters. On a line, and in more dimensions than two, it is the bounding box.
    """

    def __init__(self, points: Array, random: np.random.RandomState) -> None:
        where = LatticePoints.of(points).offsets
        turned = _along_principal_axes(where)
        self._extents: Array = np.ptp(turned, axis=0)
        self._triangles = np.empty((0, 3, 2))
        if _is_planar(self._extents):
            # Whole numbers, unless they have to be turned: their triangles are the same anywhere.
            plane = where if where.shape[1] == 2 else turned[:, -2:]
            chosen = random.permutation(len(plane))[:OUTLINE_POINTS]
            self._triangles = _short_triangles(plane[chosen])
        sides = np.diff(self._triangles, axis=1)
        areas = np.abs(sides[:, 0, 0] * sides[:, 1, 1] - sides[:, 0, 1] * sides[:, 1, 0])
        self._triangles = self._triangles[areas > 0]
        self._cumulative = np.cumsum(areas[areas > 0])

    def draw(self, random: np.random.RandomState, n_points: int) -> Array:
        """Points that are spread evenly over it, (n_points, d) or in its plane."""
        if not len(self._triangles):
            boxed: Array = random.random_sample((n_points, len(self._extents))) * self._extents
            return boxed
        where = random.random_sample(n_points) * self._cumulative[-1]
        corners = self._triangles[np.searchsorted(self._cumulative, where)]
        # Coordinates in a parallelogram, whose other half is folded onto the triangle.
        shares = random.random_sample((n_points, 2))
        beyond = shares.sum(axis=1) > 1
        shares[beyond] = 1 - shares[beyond]
        sides = corners[:, 1:] - corners[:, :1]
        drawn: Array = corners[:, 0] + (shares[:, :, None] * sides).sum(axis=1)
        return drawn


def principal_extents(points: Array) -> Array:
    """Extents of points (n, d) along their principal axes, the first of which varies least."""
    extents: Array = np.ptp(_along_principal_axes(LatticePoints.of(points).offsets), axis=0)
    return extents


def _along_principal_axes(points: Array) -> Array:
    centered = points - points.mean(axis=0)
    turned: Array = centered @ np.linalg.eigh(centered.T @ centered)[1]
    return turned


def _is_planar(extents: Array) -> bool:
    """Whether two of the axes, which are the last ones, are those that count."""
    if len(extents) < 2:
        return False
    second = extents[-2]
    others = extents[:-2].max(initial=0.0)
    return bool(second > _LINE_SHARE * extents[-1] and others <= FLAT_SHARE * second)


def _short_triangles(points: Array) -> Array:
    """Triangles (t, 3, 2) between neighboring points (n, 2) that no gap separates."""
    from scipy.spatial import Delaunay

    try:
        corners = np.sort(Delaunay(points).simplices, axis=1)
    except RuntimeError:
        # Qhull's own error: there are too few places for a triangle.
        return np.empty((0, 3, 2))
    corners = corners[np.lexsort(corners.T)]
    triangles = points[corners]
    sides = np.linalg.norm(triangles - np.roll(triangles, -1, axis=1), axis=2)
    pairs = np.stack([corners, np.roll(corners, -1, axis=1)], axis=2).reshape(-1, 2)
    step = _connecting_step(pairs, sides.ravel())
    found: Array = triangles[sides.max(axis=1) <= LARGEST_GAP * step]
    return found


def _connecting_step(pairs: Array, lengths: Array) -> float:
    """The least length up to which edges connect all points but a few.

    Parameters
    ----------
    pairs : ndarray of int, shape (m, 2)
        The points that each edge connects; together they connect all that are named.
    lengths : ndarray of float64, shape (m,)
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    named, pairs = np.unique(pairs, return_inverse=True)
    # Some versions of NumPy keep the shape, others do not.
    pairs = pairs.reshape(-1, 2)
    order = np.argsort(lengths, kind="stable")
    pairs, lengths = pairs[order], lengths[order]
    least, most = 1, len(lengths)
    while least < most:
        middle = (least + most) // 2
        ends = pairs[:middle].T
        graph = coo_matrix((np.ones(middle), tuple(ends)), shape=(len(named), len(named)))
        members = connected_components(graph, directed=False)[1]
        if np.bincount(members).max() >= CONNECTED_SHARE * len(named):
            most = middle
        else:
            least = middle + 1
    return float(lengths[least - 1])
