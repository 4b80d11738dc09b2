"""The features of a source, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Optional, Protocol

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource


class Asking(Protocol):
    """What a `log.feedback.Progress` does here."""

    def asked(self, items: Iterable[Any], expected: Optional[int] = None) -> Iterator[Any]:
        """The items, with looks at cancel."""


def features_of(
    source: QgsProcessingFeatureSource,
    progress: Asking,
    request: Optional[QgsFeatureRequest] = None,
    expected: Optional[int] = None,
) -> Iterator[QgsFeature]:
    """Yield the features as they are, with a look at cancel between some of them.

    Parameters
    ----------
    expected
        How many there will be, about, if the progress is told how far it is.
    """
    # Invalid polygons have centroids too: QGIS shall not stop at, or leave out, any of them.
    as_they_are = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    found = source.getFeatures(request or QgsFeatureRequest(), as_they_are)
    return progress.asked(found, expected)
