"""Features for a layer that is written: those of the input with more fields, or new ones."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsProcessingException

from ...translation import tr
from ..features import features_of


@dataclass(frozen=True)
class Column:
    """A field that is added to those of the input.

    Attributes
    ----------
    field : QgsField
    values : ndarray, shape (n,)
        One for each of the points, in reading order. Masked values are NULL, and so are those
        of features without a position.
    """

    field: QgsField
    values: np.ndarray


def copied_features(source, points, columns, progress):
    """Yield all features of `source` with the values of the columns: the second pass.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    points : Points
        From the first pass.
    columns : sequence of Column
    progress : Progress

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
        # Not setAttributes, for which all others would go to Python and back.
        feature.resizeAttributes(first + len(row))
        for index, value in enumerate(row, first):
            feature.setAttribute(index, value)
        yield feature
    if row_of:
        raise _changed()


def new_features(layout, rows, progress):
    """Yield features made of geometries and attributes.

    Parameters
    ----------
    layout : Layout
    rows : iterable of (QgsGeometry or None, sequence)
        A geometry, and a value for each field of the layout, None for NULL.
    progress : Progress
        Asked for cancel.
    """
    for geometry, attributes in progress.asked(rows):
        feature = QgsFeature(layout.fields)
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        yield feature


def _changed():
    return QgsProcessingException(
        tr(
            "The features of the layer changed while the run was going on, so that clusters "
            "and features no longer match. Nothing was written; run again."
        )
    )
