"""A map of the clusters: zones, polygons or points in the colors of their clusters, numbered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import numpy as np

from ...translation import tr
from ..arrays import Array
from . import figures
from .charts import WIDTH, graphic
from .markup import Markup, element, pixels
from .shapes import Shapes

#: Points that are drawn at most; more would make the page large and the map no clearer.
MOST_POINTS = 5_000
#: With more clusters than this their numbers would cover the points; up to the second number of
#: clusters they are large.
MOST_NUMBERS, FEW_NUMBERS = 120, 30
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
    shapes: Optional[Shapes] = None,
    numbered: bool = True,
) -> tuple[Markup, str]:
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
        Of a plane that is no map.
    axes
        Titles of the axis to the right, and of the one upward; none on a map.
    shapes
        Zones below the points, or the polygons that the points stand for.
    numbered
        Whether each cluster has its number in its middle.

    Returns
    -------
    (Markup, str)
        And what it shows, as a sentence.
    """
    n_points, n_clusters = len(labels), len(colors)
    # Outlines would run across a map of the world, from one edge to the other.
    if shapes is not None and _is_world(np.concatenate([coordinates, *shapes.rings])):
        shapes = None
    places = coordinates if shapes is None else np.concatenate([coordinates, *shapes.rings])
    x, y, height = on_paper(places)
    drawn: list[Markup] = []
    text = tr("All %n features are shown in the colors of their clusters.", n_points)
    if shapes is not None:
        drawn += _polygons(shapes, x[n_points:], y[n_points:], colors)
        x, y = x[:n_points], y[:n_points]
    if shapes is None or shapes.are_zones:
        rows = _rows(labels)
        if len(rows) < n_points:
            text = tr(
                "{drawn} of %n features are shown in the colors of their clusters, of each cluster "
                "in proportion to its size.",
                n_points,
            ).format(drawn=figures.count(len(rows)))
        drawn += _dots(rows, labels, x, y, colors)
        if shapes is not None:
            text = tr("Areas are the zones of the clusters.") + " " + text
    image = graphic(
        title or tr("Map of the clusters"),
        text,
        WIDTH,
        height,
        element("rect", x=0, y=0, width=WIDTH, height=height, rx=8, class_="paper"),
        *drawn,
        *(_numbers(labels, x, y, n_clusters) if numbered else ()),
        *_axis_titles(axes, height),
        kind="chart map",
    )
    return image, text


def _rows(labels: Array) -> Array:
    """The points that are drawn, by their clusters."""
    by_cluster = np.argsort(labels, kind="stable")
    if len(labels) > MOST_POINTS:
        # From each cluster in proportion.
        spread = np.linspace(0, len(labels) - 1, MOST_POINTS)
        by_cluster = by_cluster[spread.astype(np.int64)]
    return by_cluster


def _dots(
    rows: Array, labels: Array, x: Array, y: Array, colors: Sequence[str]
) -> Iterator[Markup]:
    size = dot_size(len(rows))
    ends = np.searchsorted(labels[rows], np.arange(1, len(colors)))
    sizes = np.bincount(labels, minlength=len(colors))
    for cluster, own in enumerate(np.split(rows, ends)):
        if len(own):
            yield dots(cluster, x[own], y[own], colors[cluster], size, sizes[cluster])


def _polygons(shapes: Shapes, x: Array, y: Array, colors: Sequence[str]) -> Iterator[Markup]:
    """The polygons of each cluster in a group with its color."""
    outlines = [""] * len(shapes.clusters)
    ends = np.cumsum([len(ring) for ring in shapes.rings])[:-1]
    for polygon, across, down in zip(shapes.polygons, np.split(x, ends), np.split(y, ends)):
        corners = zip(across[:-1].tolist(), down[:-1].tolist())
        outline = "L".join(f"{_tenth(a)} {_tenth(b)}" for a, b in corners)
        outlines[polygon] += f"M{outline}Z"
    of_cluster: dict[int, list[Markup]] = {}
    for cluster, outline in zip(shapes.clusters, outlines):
        drawn = element("path", d=Markup(outline), fill_rule="evenodd")
        of_cluster.setdefault(cluster, []).append(drawn)
    for cluster, paths in sorted(of_cluster.items()):
        tooltip = element("title", tr("Cluster {number}").format(number=cluster + 1))
        kind, stroke = ("zone", colors[cluster]) if shapes.are_zones else ("edge", None)
        yield element("g", tooltip, *paths, fill=colors[cluster], stroke=stroke, class_=kind)


def _tenth(value: float) -> str:
    """A length as short as one decimal allows."""
    return f"{value:.1f}".removesuffix(".0")


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
    """Width of each of a number of points, in pixels."""
    return float(np.clip(240 / np.sqrt(n_points), 3, 9))


def dots(cluster: int, x: Array, y: Array, color: str, size: float, count: int) -> Markup:
    """The points of a cluster as one path: short lines, with round ends."""
    # Not of length 0: some browsers draw no ends then.
    path = Markup("".join(f"M{pixels(a)} {pixels(b)}h.1" for a, b in zip(x, y)))
    tooltip = tr("Cluster {number}: %n features", int(count)).format(number=cluster + 1)
    return element(
        "path",
        element("title", tooltip),
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
                y=float(y[middle]) + 5,
                text_anchor="middle",
                class_="strong halo label" if n_clusters <= FEW_NUMBERS else "strong halo",
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
    directions, middle = _directions(coordinates)
    if _is_world(coordinates):
        return _world(directions, middle)
    return _from_above(directions, middle / np.linalg.norm(middle))


def _directions(coordinates: Array) -> tuple[Array, Array]:
    """Directions (n, 3) from the center of the globe, and their mean."""
    directions = coordinates / np.linalg.norm(coordinates, axis=1)[:, None]
    return directions, directions.mean(axis=0)


def _is_world(coordinates: Array) -> bool:
    """Whether places on the globe are too far apart to be seen from above one of them."""
    if coordinates.shape[1] < 3:
        return False
    directions, middle = _directions(coordinates)
    length = np.linalg.norm(middle)
    return not (length > 0 and (directions @ middle / length).min() > _FROM_ABOVE)


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
