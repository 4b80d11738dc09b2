"""Polygons that a map shows: the zones of the clusters, or the features themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..arrays import Array
from ..distance.kinds import Distance
from ..features import features_of
from ..log.feedback import Progress
from ..zones.faces import Zones
from .charts import WIDTH

#: Polygons that are drawn at most: of more features the points say more, in a smaller page.
MOST_POLYGONS = 5_000
#: Corners are left out if the outline moves by less than this many pixels.
_DETAIL = 0.4


@dataclass(frozen=True)
class Shapes:
    """Polygons in the colors of their clusters.

    Attributes
    ----------
    rings
        The corners (m, d) of each ring, in the coordinates of the points.
    polygons
        For each ring the number of its polygon, ascending.
    clusters
        For each polygon its cluster, from 0.
    are_zones
        Whether they are zones, below the points, rather than the features.
    """

    rings: Sequence[Array]
    polygons: Sequence[int]
    clusters: Sequence[int]
    are_zones: bool


def zone_shapes(zones: Zones, distance: Distance, progress: Progress) -> Optional[Shapes]:
    """The zones, to be drawn below the points."""
    found = [(cluster, zone) for cluster, zone in enumerate(zones.polygons) if zone is not None]
    return _shapes(found, distance, progress, are_zones=True)


def feature_shapes(
    source: QgsProcessingFeatureSource,
    ids: Array,
    labels: Array,
    distance: Distance,
    progress: Progress,
) -> Optional[Shapes]:
    """The features of a layer of polygons; None of other layers, and of too many features.

    Parameters
    ----------
    ids : int64, shape (n,)
        Of the features that have a cluster.
    labels : int, shape (n,)
        Their clusters, from 0.
    """
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind != QgsWkbTypes.GeometryType.PolygonGeometry or len(ids) > MOST_POLYGONS:
        return None
    cluster_of = dict(zip(ids.tolist(), labels.tolist()))
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    found = [
        (cluster_of[feature.id()], feature.geometry())
        for feature in features_of(source, progress, request)
        if feature.id() in cluster_of and not feature.geometry().isEmpty()
    ]
    return _shapes(found, distance, progress, are_zones=False)


def _shapes(
    found: Sequence[tuple[int, QgsGeometry]],
    distance: Distance,
    progress: Progress,
    are_zones: bool,
) -> Optional[Shapes]:
    """Polygons with their clusters as Shapes; None if there are none, or some cannot be drawn."""
    box = QgsRectangle()
    for _, geometry in found:
        box.combineExtentWith(geometry.boundingBox())
    detail = _DETAIL * max(box.width(), box.height()) / WIDTH
    rings: list[Array] = []
    polygons: list[int] = []
    clusters: list[int] = []
    for cluster, geometry in progress.asked(found):
        for ring in _rings(geometry, detail):
            rings.append(ring)
            polygons.append(len(clusters))
        clusters.append(cluster)
    if not rings:
        return None
    corners = _on_globe(np.concatenate(rings), distance)
    if not np.isfinite(corners).all():
        return None
    ends = np.cumsum([len(ring) for ring in rings])[:-1]
    return Shapes(np.split(corners, ends), polygons, clusters, are_zones)


def _on_globe(places: Array, distance: Any) -> Array:
    """Places (m, 2) of the layer as the coordinates of the points, which may be on the globe."""
    return places if distance.kind == "planar" else distance.from_map(places)


def _rings(geometry: QgsGeometry, detail: float) -> Iterator[Array]:
    """The corners (m, 2) of all rings of a polygon, without those that nobody sees."""
    plain = geometry.simplify(detail)
    if plain.isEmpty():
        # Smaller than a pixel.
        plain = QgsGeometry.fromRect(geometry.boundingBox())
    parts: Iterable[Any] = plain.asMultiPolygon() if plain.isMultipart() else [plain.asPolygon()]
    for part in parts:
        for ring in part:
            yield np.array([(corner.x(), corner.y()) for corner in ring])
