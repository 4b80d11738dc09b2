"""Labels to a layer: the second pass, which writes whole features matched by their ids."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..compat import integer_field, is_integer_field, is_null
from ..translation import tr
from .points import AS_THEY_ARE, POLL_EVERY

#: The column of a GeoPackage that numbers its rows.
_FID = "fid"


@dataclass(frozen=True)
class Layout:
    """What the output layer looks like.

    Attributes
    ----------
    fields : QgsFields
        Those of the input, then the added ones.
    geometry_type : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    fid_is_key : bool
        Whether a field `fid`, if there is one, can number the rows of a GeoPackage.
    """

    fields: QgsFields
    geometry_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    fid_is_key: bool

    def free_name(self, name):
        """`name`, or `name` with a number that no field bears."""
        return _free_name(name, {field.name().lower() for field in self.fields})


def cluster_layout(source, names, progress):
    """Layout of the input with integer fields of these names added.

    A name that a field of the input bears already gets a number: no data are lost.
    """
    fields = QgsFields(source.fields())
    taken = {field.name().lower() for field in fields}
    for name in names:
        free = _free_name(name, taken)
        fields.append(integer_field(free))
        taken.add(free.lower())
    added = {field.name().lower() for field in list(fields)[-len(names) :]}
    return Layout(
        fields=fields,
        geometry_type=source.wkbType(),
        crs=source.sourceCrs(),
        fid_is_key=_FID not in added and _fid_is_key(source, progress),
    )


def write_clusters(source, clustering, output, progress):
    """Write all features of `source` with the id and the size of their cluster.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    clustering : Clustering
    output : object
        With a method `add`.
    progress : Progress

    Returns
    -------
    (ndarray, int)
        Sizes of the clusters as written, and the number of features written.

    Raises
    ------
    QgsProcessingException
        If the features are not those of the first pass, cannot be written, or the run
        was cancelled.
    """
    points, cluster_ids = clustering.points, clustering.ids
    sizes = np.bincount(cluster_ids)
    size_of = sizes.tolist()
    cluster_of = dict(zip(points.ids.tolist(), cluster_ids.tolist()))
    cluster_of.update((feature_id, None) for feature_id in points.skipped_ids.tolist())
    n_features = len(cluster_of)
    if n_features != len(points) + points.n_skipped:
        raise _changed()
    written = np.zeros_like(sizes)
    count = 0
    for feature in source.getFeatures(QgsFeatureRequest(), AS_THEY_ARE):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
            progress.set(count / n_features)
        try:
            cluster = cluster_of.pop(feature.id())
        except KeyError:
            raise _changed() from None
        values = [None, None] if cluster is None else [cluster, size_of[cluster]]
        feature.setAttributes([*feature.attributes(), *values])
        output.add(feature)
        if cluster is not None:
            written[cluster] += 1
        count += 1
    progress.stop_if_canceled()
    if cluster_of or not np.array_equal(written, sizes):
        raise _changed()
    return written[1:], count


def _changed():
    return QgsProcessingException(
        tr(
            "The features of the layer changed while the run was going on, so that clusters "
            "and features no longer match. Nothing was written; run again."
        )
    )


def _fid_is_key(source, progress):
    """Whether the values of a field `fid` are whole numbers, there is one of each, and no gap."""
    fields = source.fields()
    # Not lookupField, which also finds aliases.
    names = [name.lower() for name in fields.names()]
    if _FID not in names:
        return True
    index = names.index(_FID)
    if not is_integer_field(fields.at(index)):
        return False
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index])
    seen = set()
    for count, feature in enumerate(source.getFeatures(request, AS_THEY_ARE)):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
        value = feature.attribute(index)
        if is_null(value) or value < 0 or value in seen:
            return False
        seen.add(value)
    return True


def _free_name(name, taken):
    """`name`, or the first of `name_2`, `name_3`, … whose lower case is not taken."""
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    return free
