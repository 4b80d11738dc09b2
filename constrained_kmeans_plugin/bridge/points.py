"""Feature source to points: the first pass, which reads geometries only."""

from array import array
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsProcessingFeatureSource

from ..translation import tr

#: Invalid polygons have centroids too: QGIS shall not stop at, or leave out, any of them.
AS_THEY_ARE = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
#: Features between two looks at the cancel button.
POLL_EVERY = 200


@dataclass(frozen=True)
class Points:
    """What was read from a layer.

    Attributes
    ----------
    coordinates : ndarray of float64, shape (n, d)
        What is clustered, in reading order.
    ids : ndarray of int64, shape (n,)
        The features they come from.
    skipped_ids : ndarray of int64
        Features without a usable position: null, empty or non-finite geometry.
    """

    coordinates: np.ndarray
    ids: np.ndarray
    skipped_ids: np.ndarray

    def __len__(self):
        return len(self.ids)

    @property
    def n_skipped(self):
        return len(self.skipped_ids)


def read_points(source, distance, progress):
    """Positions of all features of `source`, in reading order.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    distance : Planar or Geocentric
        Turns geometries into positions and positions into coordinates.
    progress : Progress
        Told how far it is; asked for cancel.

    Raises
    ------
    QgsProcessingException
        If the run was cancelled, or no feature has a usable geometry.
    """
    expected = max(source.featureCount(), 1)
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    position = distance.position
    flat, ids = array("d"), array("q")
    nowhere = (float("nan"), float("nan"))
    for count, feature in enumerate(source.getFeatures(request, AS_THEY_ARE)):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
            progress.set(count / expected)
        geometry = feature.geometry()
        flat.extend((not geometry.isEmpty() and position(geometry)) or nowhere)
        ids.append(feature.id())
    # A source that notices the cancel by itself just ends.
    progress.stop_if_canceled()
    positions = np.frombuffer(flat, dtype=np.float64).reshape(-1, 2)
    all_ids = np.frombuffer(ids, dtype=np.int64)
    usable = np.isfinite(positions).all(axis=1)
    if not usable.any():
        raise QgsProcessingException(_no_usable_point(len(all_ids)))
    progress.set(1.0)
    return Points(
        coordinates=distance.coordinates(positions[usable]),
        ids=all_ids[usable],
        skipped_ids=all_ids[~usable],
    )


def _no_usable_point(n_features):
    if n_features == 0:
        return tr(
            "There is nothing to cluster: the layer (or the selection, or what the filter "
            "leaves of it) has no features."
        )
    return tr(
        "There is nothing to cluster: none of the {count} features has a usable geometry "
        "(they are null, empty or not finite)."
    ).format(count=n_features)
