"""Centers that are given: the points of a layer, in the coordinates that are clustered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ...compat import is_null
from ...translation import tr
from ..arrays import Array
from ..distance.kinds import Distance, transform_between
from ..features import features_of
from ..log.feedback import Progress
from .groups import Key, group_key, group_title


@dataclass(frozen=True)
class CenterColumns:
    """Fields of the centers' layer that are read, each an index or None.

    Attributes
    ----------
    group
        The group that a center belongs to.
    name
        What it is called in the output.
    minimum, maximum
        Its own bounds on sizes.
    whole
        Whether sizes are numbers of features: a maximum is rounded down, a minimum up.
    is_limited
        Whether a largest size was set, for all of them or by a field.
    """

    group: Optional[int] = None
    name: Optional[int] = None
    minimum: Optional[int] = None
    maximum: Optional[int] = None
    whole: bool = True
    is_limited: bool = False

    @property
    def indices(self) -> list[int]:
        """Those that are given."""
        every = (self.group, self.name, self.minimum, self.maximum)
        return sorted({index for index in every if index is not None})


@dataclass(frozen=True)
class Centers:
    """What was read from the centers' layer, in reading order.

    Attributes
    ----------
    coordinates : float64, shape (k, d)
    ids
        The features they come from.
    keys
        Of `group_key`, the group of each; all None where features are not grouped.
    titles
        Its group's value as it stands in a sentence.
    names
        Values of the name field; all None where there is none.
    minimum, maximum
        Numbers from their fields, None for NULL or where there is no field.
    is_limited
        Whether a largest size was set, for all of them or by a field.
    """

    coordinates: Array
    ids: tuple[int, ...]
    keys: tuple[Optional[Key], ...]
    titles: tuple[str, ...]
    names: tuple[Any, ...]
    minimum: tuple[Optional[float], ...]
    maximum: tuple[Optional[float], ...]
    name_field: Optional[QgsField]
    is_limited: bool = False

    def __len__(self) -> int:
        return len(self.ids)

    def of(self, key: Optional[Key]) -> Centers:
        """The centers of one group."""
        rows = [row for row, own in enumerate(self.keys) if own == key]

        def some(values: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(values[row] for row in rows)

        return Centers(
            self.coordinates[rows],
            some(self.ids),
            some(self.keys),
            some(self.titles),
            some(self.names),
            some(self.minimum),
            some(self.maximum),
            self.name_field,
            self.is_limited,
        )


_NOWHERE = (math.nan, math.nan)

#: Centers, or None: whoever asks for them knows whether some were given.
MaybeCenters = Any


def read_centers(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    distance: Distance,
    transform_context: QgsCoordinateTransformContext,
    columns: CenterColumns,
    progress: Progress,
    may_lack_position: bool = False,
) -> Centers:
    """Positions of all features of the centers' layer.

    Parameters
    ----------
    source
        The centers' layer.
    crs
        Of the layer that is clustered, in which `distance` takes geometries.
    progress
        Asked for cancel.
    may_lack_position
        Whether a center without a usable position is one all the same; its coordinates are NaN.

    Raises
    ------
    QgsProcessingException
        If none has a usable position, or one of them has no usable size.
    """
    layer = tr("The layer of centers")
    transform = transform_between(source.sourceCrs(), crs, transform_context, layer)
    request = QgsFeatureRequest().setSubsetOfAttributes(columns.indices)
    positions, ids, unusable, attributes = [], [], [], []
    for feature in features_of(source, progress, request):
        position = _position(feature.geometry(), transform, distance)
        if position is None or not np.isfinite(position).all():
            position = _NOWHERE
        if position is _NOWHERE and not may_lack_position:
            unusable.append(feature.id())
            continue
        positions.append(position)
        ids.append(feature.id())
        attributes.append(feature.attributes())
    if unusable:
        text = tr(
            "%n features of the layer of centers have no usable position: their geometry is null, "
            "empty, not finite, or cannot be transformed to the reference system of the input. The "
            "first is feature {id}.",
            len(unusable),
        ).format(id=unusable[0])
        if not ids:
            raise QgsProcessingException(text + " " + tr("No center is left. Correct them."))
        progress.feedback.pushWarning(
            text + " " + tr("Such features are skipped. The other centers are numbered from 1.")
        )
    if not ids:
        raise QgsProcessingException(
            tr("The layer of centers (or the selection in it) has no features.")
        )

    def values(index: Optional[int]) -> tuple[Any, ...]:
        if index is None:
            return (None,) * len(ids)
        return tuple(None if is_null(row[index]) else row[index] for row in attributes)

    def sizes(index: Optional[int], is_minimum: bool) -> tuple[Optional[float], ...]:
        name = "" if index is None else source.fields().at(index).name()
        return tuple(
            None if value is None else _size(value, feature_id, name, is_minimum, columns.whole)
            for value, feature_id in zip(values(index), ids)
        )

    groups = values(columns.group)
    return Centers(
        coordinates=distance.coordinates(np.array(positions, dtype=np.float64), layer),
        ids=tuple(ids),
        keys=tuple(None if columns.group is None else group_key(value) for value in groups),
        titles=tuple(group_title(value) for value in groups),
        names=values(columns.name),
        minimum=sizes(columns.minimum, True),
        maximum=sizes(columns.maximum, False),
        name_field=None if columns.name is None else source.fields().at(columns.name),
        is_limited=columns.is_limited,
    )


def _position(
    geometry: QgsGeometry, transform: QgsCoordinateTransform, distance: Distance
) -> Optional[tuple[float, float]]:
    """(x, y) as `distance` gives it, or None."""
    if geometry.isEmpty():
        return None
    if transform.isValid() and not transform.isShortCircuited():
        geometry = QgsGeometry(geometry)
        try:
            geometry.transform(transform)
        except QgsCsException:
            return None
    return distance.position(geometry)


def _size(
    value: Any, feature_id: int, field: str, is_minimum: bool, whole: bool
) -> Optional[float]:
    """A value as a size, None for no limit; refused unless it is a number of at least 0."""
    try:
        size = float("nan") if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        size = float("nan")
    if not size >= 0 or (math.isinf(size) and is_minimum):
        raise QgsProcessingException(
            tr(
                "The center with feature id {id} has {value} in the field “{field}”. Use a number "
                "of at least 0."
            ).format(value=value, id=feature_id, field=field)
        )
    if math.isinf(size):
        return None
    if size.is_integer():
        return int(value)
    if not whole:
        return size
    return math.ceil(size) if is_minimum else math.floor(size)
