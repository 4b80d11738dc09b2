"""Feature source to points: the first pass, which reads geometries and the fields it needs."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...compat import is_null
from ...translation import tr
from ..arrays import Array
from ..distance.kinds import Distance
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from .groups import Key, group_key, group_title
from .weights import read_weight, usable_weights


@dataclass(frozen=True)
class Columns:
    """Fields of the source that the first pass reads.

    Attributes
    ----------
    group
        Index of the field by whose values features are grouped.
    weight
        Index of the field with their weights.
    zero_weights
        Whether NULL and negative weights count as zero; else they are refused.
    """

    group: Optional[int] = None
    weight: Optional[int] = None
    zero_weights: bool = False

    @property
    def indices(self) -> list[int]:
        """Those that are given."""
        return [index for index in (self.group, self.weight) if index is not None]

    def group_fields(self, source: QgsProcessingFeatureSource) -> list[QgsField]:
        """The field by whose values features of a source are grouped, in a list; none if none."""
        return [] if self.group is None else [QgsField(source.fields().at(self.group))]


@dataclass(frozen=True)
class Group:
    """Features that share a value of the group field; all of them where there is none.

    Attributes
    ----------
    key
        Of `group_key`; None where features are not grouped.
    value : object
        The field's value as it was read; None where features are not grouped.
    title
        The value as it stands in a sentence.
    rows : int, shape (m,)
        Its points, in reading order.
    n_features
        Points, and features without a usable position.
    """

    key: Optional[Key]
    value: Any
    title: str
    rows: Array
    n_features: int


@dataclass(frozen=True)
class Points:
    """What was read from a layer.

    Attributes
    ----------
    coordinates : float64, shape (n, d)
        What is clustered, in reading order.
    ids : int64, shape (n,)
        The features they come from.
    skipped_ids : int64
        Features without a usable position: null, empty or non-finite geometry.
    groups
        In the order of their values; a single one where features are not grouped.
    weights : shape (n,)
        int64 where all of them are whole, else float64.
    semi_axes
        Of the ellipsoid on which coordinates lie; None if they do not lie on one.
    """

    coordinates: Array
    ids: Array
    skipped_ids: Array
    groups: tuple[Group, ...]
    weights: Optional[Array] = None
    semi_axes: Optional[tuple[float, float]] = None

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def n_skipped(self) -> int:
        return len(self.skipped_ids)

    @property
    def is_grouped(self) -> bool:
        """Whether a field says which features belong together."""
        return self.groups[0].key is not None

    @property
    def counting(self) -> Array:
        """Coordinates (m, d) of the points that make clusters: those that weigh something."""
        return self.coordinates if self.weights is None else self.coordinates[self.weights > 0]

    def of(self, group: Group) -> Points:
        """The points of one group."""
        if len(group.rows) == len(self):
            return self
        weights = None if self.weights is None else self.weights[group.rows]
        return Points(
            coordinates=self.coordinates[group.rows],
            ids=self.ids[group.rows],
            skipped_ids=self.skipped_ids[:0],
            groups=(group,),
            weights=weights,
            semi_axes=self.semi_axes,
        )


def read_points(
    source: QgsProcessingFeatureSource,
    distance: Distance,
    progress: Progress,
    columns: Optional[Columns] = None,
) -> Points:
    """Positions of all features of `source`, in reading order.

    Parameters
    ----------
    distance
        Turns geometries into positions and positions into coordinates.
    progress
        Told how far it is; asked for cancel.
    columns
        Fields to read besides.

    Raises
    ------
    QgsProcessingException
        If the run was canceled, no feature has a usable geometry, or weights are not
        usable.
    """
    columns = columns or Columns()
    expected = max(source.featureCount(), 1)
    request = QgsFeatureRequest().setSubsetOfAttributes(columns.indices)
    position = _position_reader(source, distance)
    flat, ids, weights = array("d"), array("q"), array("d")
    grouping = Grouping()
    for feature in features_of(source, progress, request, expected):
        flat.extend(position(feature.geometry()))
        ids.append(feature.id())
        if columns.group is not None:
            grouping.add(feature.attribute(columns.group))
        if columns.weight is not None:
            weights.append(read_weight(feature.attribute(columns.weight)))
    positions = np.frombuffer(flat, dtype=np.float64).reshape(-1, 2)
    all_ids = np.frombuffer(ids, dtype=np.int64)
    usable: Any = np.isfinite(positions).all(axis=1)
    if not usable.any():
        is_table = source.wkbType() == QgsWkbTypes.Type.NoGeometry
        raise QgsProcessingException(_no_usable_point(len(all_ids), is_table))
    used_weights = None
    if columns.weight is not None:
        used_weights = usable_weights(
            np.frombuffer(weights, dtype=np.float64)[usable],
            all_ids[usable],
            source.fields().at(columns.weight).name(),
            columns.zero_weights,
        )
    progress.set(1.0)
    return Points(
        coordinates=distance.coordinates(positions[usable]),
        ids=all_ids[usable],
        skipped_ids=all_ids[~usable],
        groups=grouping.groups(usable),
        weights=used_weights,
        semi_axes=distance.semi_axes,
    )


def read_all_features(
    source: QgsProcessingFeatureSource,
    distance: Distance,
    id_column: int,
    progress: Progress,
    columns: Columns,
) -> tuple[Points, list[Any]]:
    """All features of `source`, wherever they are, with the values of a field with their ids.

    Parameters
    ----------
    distance
        Turns geometries into positions; coordinates of features without one are NaN.
    id_column
        Index of that field.
    progress
        Told how far it is; asked for cancel.
    columns
        Of which the weight is read.

    Raises
    ------
    QgsProcessingException
        If there is no feature, or weights are not usable.
    """
    indices = [id_column, *columns.indices]
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    position = _position_reader(source, distance)
    flat, ids, weights = array("d"), array("q"), array("d")
    values = []
    for feature in features_of(source, progress, request, max(source.featureCount(), 1)):
        flat.extend(position(feature.geometry()))
        ids.append(feature.id())
        values.append(feature.attribute(id_column))
        if columns.weight is not None:
            weights.append(read_weight(feature.attribute(columns.weight)))
    if not values:
        raise QgsProcessingException(_no_usable_point(0, False))
    all_ids = np.frombuffer(ids, dtype=np.int64)
    used_weights = None
    if columns.weight is not None:
        name = source.fields().at(columns.weight).name()
        read = np.frombuffer(weights, dtype=np.float64)
        used_weights = usable_weights(read, all_ids, name, columns.zero_weights)
    positions = np.frombuffer(flat, dtype=np.float64).reshape(-1, 2)
    progress.set(1.0)
    points = Points(
        coordinates=np.where(np.isfinite(positions).all(axis=1)[:, None], positions, np.nan),
        ids=all_ids,
        skipped_ids=all_ids[:0],
        groups=(Group(None, None, "", np.arange(len(all_ids)), len(all_ids)),),
        weights=used_weights,
    )
    return points, values


def places_of(
    source: QgsProcessingFeatureSource, places: Array, ids: Array, progress: Progress
) -> Array:
    """Where features are on the map, to the last digit for those of a layer of points.

    Parameters
    ----------
    places : float64, shape (n, 2)
        The same, with rounding errors, as they come back from the globe.
    ids : int64, shape (n,)
        The features.
    """
    if QgsWkbTypes.flatType(source.wkbType()) != QgsWkbTypes.Type.Point:
        return places
    row_of = {number: row for row, number in enumerate(ids.tolist())}
    places = places.copy()
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for feature in features_of(source, progress, request):
        row = row_of.get(feature.id())
        if row is not None:
            point = feature.geometry().asPoint()
            places[row] = point.x(), point.y()
    return places


def _position_reader(
    source: QgsProcessingFeatureSource, distance: Distance
) -> Callable[[QgsGeometry], tuple[float, float]]:
    """A function from a geometry to its position (x, y), which is not finite where it has none."""
    nowhere = (float("nan"), float("nan"))

    def of_any(geometry: QgsGeometry) -> tuple[float, float]:
        return (not geometry.isEmpty() and distance.position(geometry)) or nowhere

    def of_point(geometry: QgsGeometry) -> tuple[float, float]:
        try:
            point = geometry.asPoint()
        except (TypeError, ValueError):
            # No geometry, or not one of the layer's kind.
            return of_any(geometry)
        return point.x(), point.y()

    are_points = QgsWkbTypes.flatType(source.wkbType()) == QgsWkbTypes.Type.Point
    return of_point if are_points and distance.keeps_points else of_any


def _check_whole(value: Any) -> None:
    """Refuse a text with half of a character: newer versions of QGIS take none from Python."""
    half = re.search("[\ud800-\udfff]", value) if isinstance(value, str) else None
    if half is not None:
        raise QgsProcessingException(
            tr(
                "The value “{text}” in the field of {parameter} contains half of a character "
                "(U+{sign:04X}), which cannot be written. Correct it."
            ).format(
                parameter=named("GROUP_FIELD"),
                text=value.encode(errors="replace").decode(),
                sign=ord(half[0]),
            )
        )


class Grouping:
    """Which feature is in which group, as they are read."""

    def __init__(self) -> None:
        self._places: dict[Key, int] = {}
        self._values: list[Any] = []
        self._of_features = array("q")

    def add(self, value: Any) -> None:
        key = group_key(value)
        place = self._places.get(key)
        if place is None:
            _check_whole(value)
            place = self._places[key] = len(self._values)
            self._values.append(None if is_null(value) else value)
        self._of_features.append(place)

    def groups(self, usable: Array) -> tuple[Group, ...]:
        """The groups, in the order of their values; `usable` (n,) says which features count."""
        if not self._values:
            n_usable = int(np.count_nonzero(usable))
            return (Group(None, None, "", np.arange(n_usable), len(usable)),)
        places = np.frombuffer(self._of_features, dtype=np.int64)
        n_features = np.bincount(places).tolist()
        used = places[usable]
        order = np.argsort(used, kind="stable")
        ends = np.searchsorted(used[order], np.arange(len(n_features) + 1))
        return tuple(
            Group(
                key,
                self._values[place],
                group_title(self._values[place]),
                order[ends[place] : ends[place + 1]],
                n_features[place],
            )
            for key, place in sorted(self._places.items())
        )


def _no_usable_point(n_features: int, is_table: bool) -> str:
    if n_features == 0:
        return tr(
            "There is nothing to cluster: the layer has no features, or the selection or the "
            "filter leaves none."
        )
    if is_table:
        return tr(
            "There is nothing to cluster: the layer is a table without geometry. To cluster rows "
            "by numeric fields, use “K-means on attributes”. “Choose the number of clusters” "
            "compares rows if you set {parameter}."
        ).format(parameter=named("FIELDS"))
    return tr(
        "There is nothing to cluster: none of the %n features has a usable geometry (they are "
        "null, empty or not finite).",
        n_features,
    )
