"""Centers of attributes as a table that carries their scaling: written, and read again."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..compat import integer_field, is_null, real_field, text_field
from ..core import Scaling
from ..translation import tr
from .attributes import Space
from .centers import Centers
from .output import Layout
from .points import AS_THEY_ARE, POLL_EVERY
from .weights import read_weight

CLUSTER, SIZE, FIELD, KIND = "CLUSTER_ID", "CLUSTER_SIZE", "FIELD", "KIND"
CENTER, MIDDLE, SPREAD, PRICE, CRS = "CENTER", "MIDDLE", "SPREAD", "PRICE", "CRS"
#: Kind of a row that is about a field; others are those of `Space`.
_ATTRIBUTE = "attribute"
_AXES = ("$x", "$y", "$z")


@dataclass(frozen=True)
class CenterTable:
    """What was read from a table of centers.

    Attributes
    ----------
    space : Space
    centers : Centers
        In the coordinates that are clustered, by number.
    prices : ndarray of float64, shape (k,)
        In squared units of these coordinates.
    """

    space: Space
    centers: Centers
    prices: np.ndarray


def crs_text(crs):
    """A reference system as the table has it; empty where there is none."""
    return crs.authid() or crs.toWkt()


def no_geometry(*fields):
    """Layout of a table with these fields."""
    table = QgsFields()
    for field in fields:
        table.append(field)
    return Layout(table, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())


def center_table(clustering, space):
    """A row for each cluster and each field, and for each axis where positions count.

    Parameters
    ----------
    clustering : Clustering
    space : Space

    Returns
    -------
    (Layout, list of (None, list))
    """
    layout = no_geometry(
        integer_field(CLUSTER),
        integer_field(SIZE),
        text_field(FIELD),
        text_field(KIND),
        real_field(CENTER),
        real_field(MIDDLE),
        real_field(SPREAD),
        real_field(PRICE),
        text_field(CRS),
    )
    n_axes = len(space.scaling.middle) - len(space.names)
    titles = [(name, _ATTRIBUTE, None) for name in space.names]
    titles += [(axis, space.kind, space.crs or None) for axis in _AXES[:n_axes]]
    scales = list(zip(space.scaling.middle.tolist(), space.scaling.spread.tolist()))
    rows = []
    centers = space.scaling.restore(clustering.centers).tolist()
    clusters = zip(clustering.sizes.tolist(), clustering.prices.tolist(), centers)
    for number, (size, price, center) in enumerate(clusters, 1):
        for (name, kind, crs), value, scale in zip(titles, center, scales):
            rows.append((None, [number, size, name, kind, value, *scale, price, crs]))
    return layout, rows


def read_center_table(source, progress):
    """Centers and scaling that an earlier run wrote.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    progress : Progress
        Asked for cancel.

    Returns
    -------
    CenterTable

    Raises
    ------
    QgsProcessingException
        If it is no such table, or not whole.
    """
    columns = [_column(source, name) for name in (CLUSTER, SIZE, FIELD, KIND, CRS)]
    figures = [_column(source, name) for name in (CENTER, MIDDLE, SPREAD, PRICE)]
    clusters, of_clusters, titles = {}, {}, {}
    for count, feature in enumerate(source.getFeatures(QgsFeatureRequest(), AS_THEY_ARE)):
        if count % POLL_EVERY == 0:
            progress.stop_if_canceled()
        number, size, name, kind, crs = (_value(feature, column) for column in columns)
        row = tuple(read_weight(feature.attribute(column)) for column in figures)
        number, size = read_weight(number), read_weight(size)
        if not np.isfinite((number, size, *row)).all() or row[2] < 0 or not name or not kind:
            raise _not_whole(tr("feature {id} lacks a usable value").format(id=feature.id()))
        clusters.setdefault(int(number), {})[str(name)] = row[:3]
        of_clusters[int(number)] = size, row[3]
        titles.setdefault(str(name), (str(kind), "" if crs is None else str(crs)))
    progress.stop_if_canceled()
    numbers = sorted(clusters)
    if not numbers:
        raise _not_whole(tr("it has no rows"))
    if numbers != list(range(1, len(numbers) + 1)):
        raise _not_whole(tr("its clusters are not numbered from 1 without gaps"))
    names = list(clusters[1])
    for number, rows in clusters.items():
        # Middle and spread are the same for all clusters.
        if set(rows) != set(names) or any(rows[n][1:] != clusters[1][n][1:] for n in names):
            raise _not_whole(
                tr("cluster {number} has other fields or another scaling than cluster 1").format(
                    number=number
                )
            )
    names.sort(key=lambda name: titles[name][0] != _ATTRIBUTE)
    return _made(names, titles, clusters, of_clusters)


def _made(names, titles, clusters, of_clusters):
    n_clusters = len(clusters)
    table = np.array([[clusters[j + 1][name] for name in names] for j in range(n_clusters)])
    centers, middle, spread = table[:, :, 0], table[0, :, 1], table[0, :, 2]
    scaling = Scaling(middle, spread)
    fields = [name for name in names if titles[name][0] == _ATTRIBUTE]
    if not fields:
        raise _not_whole(tr("it has no row about a field"))
    sizes, prices = np.array([of_clusters[j + 1] for j in range(n_clusters)]).T
    if sizes.min() < 0 or not sizes.any():
        raise _not_whole(tr("its clusters have no sizes"))
    # The mean of all features that were clustered.
    fill = np.average(centers[:, : len(fields)], axis=0, weights=sizes)
    kind, crs = titles[names[-1]] if len(names) > len(fields) else ("", "")
    nothing = (None,) * n_clusters
    return CenterTable(
        Space(tuple(fields), scaling, fill, kind, crs),
        Centers(
            coordinates=scaling.apply(centers),
            ids=tuple(range(1, n_clusters + 1)),
            keys=nothing,
            titles=nothing,
            names=nothing,
            minimum=nothing,
            maximum=nothing,
            name_field=None,
        ),
        prices,
    )


def _column(source, name):
    index = source.fields().lookupField(name)
    if index < 0:
        raise _not_whole(tr("it has no field “{name}”").format(name=name))
    return index


def _value(feature, column):
    value = feature.attribute(column)
    return None if is_null(value) or value == "" else value


def _not_whole(reason):
    return QgsProcessingException(
        tr(
            "The table of centers (CENTERS_TABLE) cannot be used: {reason}. Choose the table that "
            "an earlier run wrote as CENTERS, with all of its rows."
        ).format(reason=reason)
    )
