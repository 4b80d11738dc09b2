"""Features for a layer that is written: those of the input with more fields, or new ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ...translation import tr
from ..arrays import Array
from ..features import features_of
from ..log.feedback import Progress
from .layout import Layout, Points

#: A geometry, and a value for each field of the layout, None for NULL.
Row = tuple[Optional[QgsGeometry], Sequence[Any]]


@dataclass(frozen=True)
class Column:
    """A field that is added to those of the input.

    Attributes
    ----------
    values : shape (n,)
        One for each of the points, in reading order. Masked values are NULL, and so are those
        of features without a position.
    """

    field: QgsField
    values: Array


def copied_features(
    source: QgsProcessingFeatureSource,
    points: Points,
    columns: Sequence[Column],
    progress: Progress,
    kept: Optional[Collection[int]] = None,
) -> Iterator[QgsFeature]:
    """Yield the features of `source` with the values of the columns: the second pass.

    Parameters
    ----------
    points
        From the first pass.
    kept
        The ids of those that are yielded; None for all.

    Raises
    ------
    QgsProcessingException
        If the features are not those of the first pass, or the run was canceled.
    """
    rows = zip(*(column.values.tolist() for column in columns))
    row_of = dict(zip(points.ids.tolist(), rows))
    nothing = (None,) * len(columns)
    row_of.update((feature_id, nothing) for feature_id in points.skipped_ids.tolist())
    n_features = len(row_of)
    if n_features != len(points) + points.n_skipped:
        raise _changed()
    first = source.fields().count()
    for feature in features_of(source, progress, expected=n_features):
        try:
            row = row_of.pop(feature.id())
        except KeyError:
            raise _changed() from None
        if kept is not None and feature.id() not in kept:
            continue
        # Not setAttributes, for which all others would go to Python and back.
        feature.resizeAttributes(first + len(row))
        for index, value in enumerate(row, first):
            feature.setAttribute(index, value)
        yield feature
    if row_of:
        raise _changed()


def new_features(layout: Layout, rows: Iterable[Row], progress: Progress) -> Iterator[QgsFeature]:
    """Yield features made of geometries and attributes.

    Parameters
    ----------
    rows
        A geometry, and a value for each field of the layout, None for NULL.
    progress
        Asked for cancel.
    """
    for geometry, attributes in progress.asked(rows):
        feature = QgsFeature(layout.fields)
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        yield feature


def _changed() -> QgsProcessingException:
    return QgsProcessingException(
        tr(
            "The features of the layer changed during the run, so clusters and features no longer "
            "match. Nothing was written. Run the algorithm again."
        )
    )
