"""Borders between places to which the nearest one of many labeled sites belongs.

They are those sides of the cells of a Voronoi diagram that have another label beyond. They come
from the triangles of its dual, Delaunay's, each of which has its corner where three cells meet
(F. Aurenhammer, "Voronoi diagrams: a survey", ACM Computing Surveys 23, 1991). Of the three sides
of a triangle none, two or all have two labels: so borders never end, whatever is rounded.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..exact.arrays import Array, IsCanceled, poll

#: Times the extent: how far away the sites around all others are.
_FAR = 3.0
#: Of these.
_AROUND = -2


@dataclass(frozen=True)
class Borders:
    """Straight pieces of borders.

    Attributes
    ----------
    vertices : ndarray of float64, shape (m, 2)
    edges : ndarray of int64, shape (e, 2)
        The vertices at which each piece begins and ends.
    beside : ndarray of int64, shape (e, 2)
        The sites on both sides of it.
    """

    vertices: Array
    edges: Array
    beside: Array


def nearest_borders(
    sites: Array,
    labels: Array,
    box: tuple[float, float, float, float],
    is_canceled: IsCanceled = None,
) -> Borders:
    """The borders of the areas of labels within a box.

    Parameters
    ----------
    sites : ndarray of float64, shape (n, 2)
        No two at the same place.
    labels : ndarray of int, shape (n,)
        At least -1.
    box : tuple of float
        Least x, least y, largest x, largest y. Pieces that are outside are left out.
    is_canceled : callable, optional
        Asked before and after the triangles are made, which takes a second for 100,000 sites.

    Raises
    ------
    ClusteringCanceled
    """
    from scipy.spatial import Delaunay

    low, high = np.array(box[:2]), np.array(box[2:])
    least, most = np.minimum(sites.min(axis=0), low), np.maximum(sites.max(axis=0), high)
    middle, extent = (least + most) / 2, float(np.linalg.norm(most - least))
    # From every place in the box the nearest site is nearer than these.
    around = _FAR * extent * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    places = np.concatenate([sites - middle, around])
    numbers = np.concatenate([labels, np.full(len(around), _AROUND)])
    poll(is_canceled)
    found = Delaunay(places)
    poll(is_canceled)
    corners, beyond = found.simplices.astype(np.int64), found.neighbors.astype(np.int64)
    triangle, side = np.nonzero(beyond > np.arange(len(beyond))[:, None])
    first, second = corners[triangle, side - 2], corners[triangle, side - 1]
    differ = numbers[first] != numbers[second]
    triangle, side, first, second = triangle[differ], side[differ], first[differ], second[differ]
    vertices = _middles(places, corners) + middle
    edges = np.stack([triangle, beyond[triangle, side]], axis=1)
    ends = vertices[edges]
    near = ((ends.min(axis=1) <= high) & (ends.max(axis=1) >= low)).all(axis=1)
    near &= np.maximum(first, second) < len(sites)
    used, rows = np.unique(edges[near], return_inverse=True)
    beside = np.stack([first[near], second[near]], axis=1)
    return Borders(vertices[used], rows.reshape(-1, 2), beside)


def _middles(places: Array, corners: Array) -> Array:
    """The middles (t, 2) of the circles around triangles (t, 3) of places."""
    start = places[corners[:, 0]]
    (b_x, b_y), (c_x, c_y) = (places[corners[:, 1]] - start).T, (places[corners[:, 2]] - start).T
    b, c, twice = b_x * b_x + b_y * b_y, c_x * c_x + c_y * c_y, 2 * (b_x * c_y - b_y * c_x)
    with np.errstate(divide="ignore", invalid="ignore"):
        offsets = np.stack([c_y * b - b_y * c, b_x * c - c_x * b], axis=1) / twice[:, None]
    # Where rounding made a line of a triangle, any place near it keeps borders closed.
    flat = ~np.isfinite(offsets).all(axis=1)
    offsets[flat] = np.stack([b_x + c_x, b_y + c_y], axis=1)[flat] / 3
    middles: Array = start + offsets
    return middles
