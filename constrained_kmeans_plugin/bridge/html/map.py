"""A map of the clusters: points in the colors of their clusters, numbered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import numpy as np

from ...translation import tr
from ..arrays import Array
from . import figures
from .charts import WIDTH, graphic
from .markup import Markup, element, pixels

#: Points that are drawn at most; more would make the page large and the map no clearer.
MOST_POINTS = 5_000
#: With more clusters than this their numbers would cover the points.
MOST_NUMBERS = 120
_TALLEST, _LOWEST = 640, 160
_MARGIN = 14
#: Places whose directions from the center of the globe all lie within this cosine of the
#: middle one are drawn as seen from above it, others on a map of the world.
_FROM_ABOVE = 0.2


def cluster_map(
    coordinates: Array,
    labels: Array,
    colors: Sequence[str],
    title: Optional[str] = None,
    axes: Sequence[str] = (),
) -> tuple[Markup, int]:
    """A map as SVG.

    Parameters
    ----------
    coordinates : shape (n, 2) or (n, 3)
        Planar, or geocentric.
    labels : int, shape (n,)
        From 0.
    colors
        One for each cluster.
    title
        Where the plane is no map.
    axes
        Titles of the axis to the right, and of the one upward; none on a map.

    Returns
    -------
    (Markup, int)
        And how many of the points are drawn.
    """
    n_clusters = len(colors)
    x, y, height = on_paper(coordinates)
    by_cluster = np.argsort(labels, kind="stable")
    if len(labels) > MOST_POINTS:
        # Of each cluster its share.
        spread = np.linspace(0, len(labels) - 1, MOST_POINTS)
        by_cluster = by_cluster[spread.astype(np.int64)]
    size = dot_size(len(by_cluster))
    ends = np.searchsorted(labels[by_cluster], np.arange(1, n_clusters))
    sizes = np.bincount(labels, minlength=n_clusters)
    drawn = [
        dots(j, x[rows], y[rows], colors[j], size, sizes[j])
        for j, rows in enumerate(np.split(by_cluster, ends))
        if len(rows)
    ]
    image = graphic(
        title or tr("Map of the clusters"),
        tr("{points} features as points in the colors of their {clusters} clusters.").format(
            points=figures.count(len(by_cluster)), clusters=figures.count(n_clusters)
        ),
        WIDTH,
        height,
        element("rect", x=0, y=0, width=WIDTH, height=height, rx=8, class_="paper"),
        *drawn,
        *_numbers(labels, x, y, n_clusters),
        *_axis_titles(axes, height),
    )
    return image, len(by_cluster)


def on_paper(coordinates: Array) -> tuple[Array, Array, int]:
    """Where coordinates are drawn.

    Parameters
    ----------
    coordinates : shape (n, 1), (n, 2) or (n, 3)
        On a line, planar, or geocentric.

    Returns
    -------
    (ndarray, ndarray, int)
        x (n,) and y (n,) in pixels, and the height of the picture, which is `WIDTH` wide.
    """
    flat = _flat(coordinates)
    low, high = flat.min(axis=0), flat.max(axis=0)
    extent = np.maximum(high - low, 1e-9 * max(1.0, float(np.abs(flat).max())))
    scale = (WIDTH - 2 * _MARGIN) / extent[0]
    if extent[1] * scale > _TALLEST - 2 * _MARGIN:
        scale = (_TALLEST - 2 * _MARGIN) / extent[1]
    height = int(max(_LOWEST, extent[1] * scale + 2 * _MARGIN))
    middle = (low + high) / 2
    x = WIDTH / 2 + (flat[:, 0] - middle[0]) * scale
    y = height / 2 - (flat[:, 1] - middle[1]) * scale
    return x, y, height


def dot_size(n_points: int) -> float:
    """Width of each of so many points, in pixels."""
    return float(np.clip(240 / np.sqrt(n_points), 3, 9))


def dots(cluster: int, x: Array, y: Array, color: str, size: float, count: int) -> Markup:
    """The points of a cluster as one path: short lines, with round ends."""
    # Not of length 0: some browsers draw no ends then.
    path = Markup("".join(f"M{pixels(a)} {pixels(b)}h.1" for a, b in zip(x, y)))
    told = tr("Cluster {number}: {count} features").format(
        number=cluster + 1, count=figures.count(count)
    )
    return element(
        "path",
        element("title", told),
        d=path,
        fill="none",
        stroke=color,
        stroke_width=size,
        stroke_linecap="round",
        stroke_opacity=0.8,
    )


def _numbers(labels: Array, x: Array, y: Array, n_clusters: int) -> Iterator[Markup]:
    """The number of each cluster, at the one of its points that is most in their middle."""
    if n_clusters > MOST_NUMBERS:
        return
    for cluster in range(n_clusters):
        inside = np.flatnonzero(labels == cluster)
        if len(inside):
            away = np.hypot(x[inside] - np.median(x[inside]), y[inside] - np.median(y[inside]))
            middle = inside[away.argmin()]
            yield element(
                "text",
                str(cluster + 1),
                x=float(x[middle]),
                y=float(y[middle]) + 4,
                text_anchor="middle",
                class_="strong halo",
            )


def _axis_titles(axes: Sequence[str], height: int) -> Iterator[Markup]:
    """Along the lower edge, and along the left one."""
    places = (
        {"x": WIDTH - _MARGIN, "y": height - 6, "text_anchor": "end"},
        {"x": 12, "y": 12, "text_anchor": "end", "transform": "rotate(-90 12 12)"},
    )
    for title, place in zip(axes, places):
        yield element("text", title, **place)


def _flat(coordinates: Array) -> Array:
    """Coordinates (n, 2) to be drawn."""
    if coordinates.shape[1] == 1:
        return np.column_stack([coordinates[:, 0], np.zeros(len(coordinates))])
    if coordinates.shape[1] == 2:
        return coordinates
    directions = coordinates / np.linalg.norm(coordinates, axis=1)[:, None]
    middle = directions.mean(axis=0)
    length = np.linalg.norm(middle)
    if length > 0 and (directions @ middle / length).min() > _FROM_ABOVE:
        return _from_above(directions, middle / length)
    return _world(directions, middle)


def _from_above(directions: Array, middle: Array) -> Array:
    """Lambert's azimuthal equal-area projection, north up."""
    east = np.cross([0.0, 0.0, 1.0], middle)
    if np.linalg.norm(east) < 1e-9:
        east = np.array([0.0, 1.0, 0.0])
    east /= np.linalg.norm(east)
    north = np.cross(middle, east)
    factor = np.sqrt(2 / (1 + directions @ middle))
    return np.column_stack([factor * (directions @ east), factor * (directions @ north)])


def _world(directions: Array, middle: Array) -> Array:
    """Longitude, with the middle of the points in the middle of the map, and latitude."""
    central = np.arctan2(middle[1], middle[0])
    longitude = np.arctan2(directions[:, 1], directions[:, 0]) - central
    longitude = (longitude + np.pi) % (2 * np.pi) - np.pi
    return np.column_stack([longitude, np.arcsin(np.clip(directions[:, 2], -1, 1))])
