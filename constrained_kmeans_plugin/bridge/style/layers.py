"""Colors for the layers that a run adds to a project.

QGIS asks for them when it has loaded a layer, in the thread of its windows. `own` says
where a style of the user's comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, Callable, NamedTuple, Optional

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...compat import place_above, sort_in_tree
from ...core import ClusteringCanceled, color_clusters, power_arcs, power_cells
from ...translation import tr
from ..arrays import Array
from ..output import details_to_load
from .captions import Captions, labeling, name_and_note
from .own import set_own_style, turn_off_labels
from .palette import CLUSTER_COLORS, NAMED, color_distances
from .temporal import show_over_time

#: `layers.clustering.Clustering`, which stands above.
Clustering = Any

#: The parts that layers play, from the lowest to the topmost.
ZONES, LINES, ROADS, CLUSTERS, PATHS, MEDOIDS, CENTERS = range(7)
#: With more clusters than this the legend has a row for each color, not for each cluster.
MOST_ROWS = 200
#: Points from which on they are drawn small, and without outlines.
MANY_POINTS = 10_000
#: A feature and those that may have an edge in common with it.
_NEAREST = 9

_NO_CLUSTER = "#c3c9d0"
_INK = "#1c2530"
_PAPER = "#ffffff"


class ColoredLayer(NamedTuple):
    """A layer that is drawn in the colors of its clusters.

    Attributes
    ----------
    part
        Which part it plays.
    found_by
        What QGIS finds it by.
    field
        With the number of the cluster.
    step_field
        With the number of the step, in a layer that is shown over time.
    """

    output: str
    part: int
    found_by: str
    field: str
    step_field: Optional[str]


def style_layers(
    algorithm_id: str,
    clustering: Clustering,
    layers: Iterable[ColoredLayer],
    context: QgsProcessingContext,
    is_canceled: Callable[[], bool],
    captions: Captions,
) -> None:
    """Have the layers that will be loaded drawn in the colors of their clusters.

    Parameters
    ----------
    is_canceled
        The layers are there by now: where it returns true they get no colors.
    """
    found = [(details_to_load(context, layer.found_by), layer) for layer in layers]
    loaded = [(details, layer) for details, layer in found if details is not None]
    if not loaded:
        return
    try:
        colors = cluster_colors(clustering, is_canceled)
    except ClusteringCanceled:
        return
    ranks: dict[str, int] = {}
    zones_have_labels = any(layer.part == ZONES for _, layer in loaded)
    for details, layer in loaded:
        is_labeled = layer.part == ZONES or (
            # A name once on the map is enough.
            layer.part == CENTERS and bool(captions.name_field) and not zones_have_labels
        )
        style = ClusterStyle(algorithm_id, layer, clustering, colors, captions, is_labeled, ranks)
        details.postProcessor().style = style.apply
        place_above(details, layer.part)


def cluster_colors(clustering: Clustering, is_canceled: Callable[[], bool]) -> list[str]:
    """A color for each cluster, as a list of names; cells with a common border differ.

    Raises
    ------
    ClusteringCanceled
    """
    rows, centers = clustering.assigned, clustering.centers
    n_colors = len(CLUSTER_COLORS)
    if not np.isfinite(centers).all():
        # Centers of a table: nobody knows which of them are neighbors.
        return [CLUSTER_COLORS[number % n_colors] for number in range(len(centers))]
    rows = rows[np.isfinite(clustering.points.coordinates[rows]).all(axis=1)]
    borders = _borders(clustering, is_canceled)
    if len(centers) <= NAMED or (borders is not None and len(centers) > n_colors):
        # One of its own for each, or enough that none is on both sides of a border.
        n_colors = NAMED
    # Clusters without points have a place all the same.
    colored = partial(
        color_clusters,
        np.concatenate([clustering.points.coordinates[rows], centers]),
        np.concatenate([clustering.ids[rows] - 1, np.arange(len(centers))]),
        *(centers, n_colors),
        distances=color_distances(n_colors),
        is_canceled=is_canceled,
    )
    numbers = colored(borders=borders)
    if borders is not None and n_colors < len(centers):
        # Polygons that are drawn may meet where cells do not: they differ, too, where colors do.
        beside = np.concatenate([borders, _beside(clustering)])
        stricter = colored(borders=beside)
        if (stricter[beside[:, 0]] != stricter[beside[:, 1]]).all():
            numbers = stricter
    return [CLUSTER_COLORS[number] for number in numbers]


def _beside(clustering: Clustering) -> Array:
    """Pairs of clusters with features that are among the nearest to each other."""
    from scipy.spatial import cKDTree

    rows = clustering.assigned
    if not 1 < len(rows) <= MANY_POINTS:
        # With more features only the borders of the cells are known.
        return np.zeros((0, 2), dtype=np.int64)
    places, labels = clustering.points.coordinates[rows], clustering.ids[rows] - 1
    nearest = cKDTree(places).query(places, k=min(_NEAREST, len(rows)))[1]
    pairs = np.stack([np.repeat(labels, nearest.shape[1]), labels[nearest.ravel()]], axis=1)
    return np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0)


def _borders(clustering: Clustering, is_canceled: Callable[[], bool]) -> Optional[Array]:
    """Pairs of clusters whose cells meet, or None if they are neither in a plane nor on a globe."""
    semi_axes, coordinates = clustering.points.semi_axes, clustering.points.coordinates
    if semi_axes is None and clustering.centers.shape[1] != 2:
        return None
    pairs: list[Array] = [np.zeros((0, 2), dtype=np.int64)]
    order = np.argsort(clustering.groups, kind="stable")
    ends = np.flatnonzero(np.diff(clustering.groups[order])) + 1
    for clusters in np.split(order, ends):
        centers, prices = clustering.centers[clusters], clustering.prices[clusters]
        if semi_axes is None:
            box = _box(np.concatenate([coordinates, clustering.centers]))
            beside = power_cells(centers, prices, box, is_canceled).edges()[1]
        else:
            axes = np.array(semi_axes)[[0, 0, 1]]
            origin = coordinates[0] / np.linalg.norm(coordinates[0] / axes)
            none = np.zeros((0, 2), dtype=np.int64)
            arcs = power_arcs(centers - origin, prices, origin, axes, none, is_canceled)
            beside = np.unique(arcs.cells, axis=0)
        pairs.append(clusters[beside])
    return np.concatenate(pairs)


def _box(places: Array) -> tuple[float, float, float, float]:
    """Bounds of places (n, 2), and some more; NaN are those of features of a table."""
    low, high = np.nanmin(places, axis=0), np.nanmax(places, axis=0)
    margin = max(float((high - low).max()), 1.0) / 20
    return (*(low - margin).tolist(), *(high + margin).tolist())


class ClusterStyle:
    """What a layer gets once it is in a project.

    Parameters
    ----------
    is_labeled
        Whether it gets labels on the map.
    ranks
        The parts of the layers of the run that are in the project, by their ids.
    """

    def __init__(
        self,
        algorithm_id: str,
        layer: ColoredLayer,
        clustering: Clustering,
        colors: Sequence[str],
        captions: Captions,
        is_labeled: bool,
        ranks: dict[str, int],
    ) -> None:
        self._algorithm_id = algorithm_id
        self._of = layer
        self._colors = colors
        self._captions, self._is_labeled, self._ranks = captions, is_labeled, ranks
        self._has_others = len(clustering.assigned) < len(clustering.points)

    def apply(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style a layer, unless the user has; name it, note its settings, and move it."""
        project = context.project()
        self._ranks[layer.id()] = self._of.part
        sort_in_tree(project, layer, self._ranks)
        name_and_note(layer, self._captions, project)
        if self._of.step_field is not None:
            show_over_time(layer, self._of.step_field)
        labels = partial(labeling, layer, self._of.field, self._captions)
        set_own_style(
            *(layer, partial(self._renderer, layer), self._algorithm_id, self._of.output),
            *(context, feedback, labels if self._is_labeled else None),
        )
        if self._is_labeled and layer.labelsEnabled():
            turn_off_labels(layer, self._ranks, project, feedback)

    def _renderer(self, layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
        return QgsCategorizedSymbolRenderer(self._of.field, self._categories(layer))

    def _categories(self, layer: QgsVectorLayer) -> list[QgsRendererCategory]:
        numbers, part = range(1, len(self._colors) + 1), self._of.part
        crowded = len(numbers) > MOST_ROWS
        kind = layer.geometryType()
        many = crowded if part in (MEDOIDS, CENTERS) else layer.featureCount() > MANY_POINTS
        if not crowded:
            rows: list[tuple[Any, str, str]] = list(zip(numbers, self._colors, self._captions.rows))
        else:
            label = tr("{count} clusters")
            rows = []
            for color in CLUSTER_COLORS:
                same = [number for number in numbers if self._colors[number - 1] == color]
                if same:
                    rows.append((same, color, label.format(count=len(same))))
        categories = [
            QgsRendererCategory(value, _symbol(kind, part, color, many), text)
            for value, color, text in rows
        ]
        if (self._has_others and part == CLUSTERS) or part == ROADS:
            symbol = _symbol(kind, part, _NO_CLUSTER, many)
            # An empty value stands for NULL and for all others.
            categories.append(QgsRendererCategory("", symbol, tr("No cluster")))
        return categories


def _symbol(kind: QgsWkbTypes.GeometryType, part: int, color: str, many: bool) -> QgsSymbol:
    """How a feature is drawn.

    Parameters
    ----------
    many
        Whether they are small, so that not only they are seen.
    """
    if part == ZONES:
        symbol = QgsFillSymbol.createSimple(
            {"color": color, "outline_color": _INK, "outline_width": "0.3"}
        )
        # What lies below shows through.
        symbol.symbolLayer(0).setFillColor(_see_through(symbol.color()))
        return symbol
    if part == CENTERS:
        return QgsMarkerSymbol.createSimple(
            {
                "name": "diamond",
                "color": color,
                "size": "2.8" if many else "4.4",
                "outline_color": _INK,
                "outline_width": "0.4",
            }
        )
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        width = {LINES: "0.2", ROADS: "0.6", PATHS: "0.8"}.get(part, "0.5")
        return QgsLineSymbol.createSimple({"color": color, "width": width})
    if part == MEDOIDS and kind == QgsWkbTypes.GeometryType.PointGeometry:
        size = "3" if many else "5"
        return QgsMarkerSymbol.createSimple(
            {"name": "star", "color": color, "size": size, "outline_color": _INK}
        )
    outline = {"outline_style": "no"} if many else {"outline_color": _PAPER}
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple({"color": color, "outline_width": "0.1", **outline})
    size = "1.2" if many else "2.2"
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": color, "size": size, "outline_width": "0.15", **outline}
    )


def _see_through(color: QColor) -> QColor:
    color.setAlphaF(0.4)
    return color
