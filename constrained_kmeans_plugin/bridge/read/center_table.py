"""Centers of attributes that an earlier run wrote, with their scaling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ...compat import is_null, text_field
from ...core import Scaling
from ...translation import tr
from ..arrays import Array
from ..distance.kinds import Geocentric, Planar
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from ..output import Layout, find_fields, is_alike
from .attributes import Space
from .centers import Centers
from .groups import Key, group_key, group_title
from .points import Group, Points
from .weights import read_weight

CLUSTER, SIZE, FIELD, KIND = "CLUSTER_ID", "CLUSTER_SIZE", "FIELD", "KIND"
CENTER, MIDDLE, SPREAD, PRICE, CRS = "CENTER", "MIDDLE", "SPREAD", "PRICE", "CRS"
#: Kind of a row that is about a field; others are those of `Space`.
ATTRIBUTE = "attribute"
KINDS = (ATTRIBUTE, Planar.kind, Geocentric.kind)
AXES = ("$x", "$y", "$z")
#: Names the field with the group of each cluster; there where features were grouped.
GROUPED_BY = "GROUPED_BY"


@dataclass(frozen=True)
class CenterTable:
    """What was read from a table of centers.

    Attributes
    ----------
    centers
        In the coordinates that are clustered, by number.
    prices : float64, shape (k,)
        In squared units of these coordinates; those of one group count relative to each other.
    values
        The group of each center, as it was read; all None where there are none.
    grouped_by
        The field by which features were grouped.
    """

    space: Space
    centers: Centers
    prices: Array
    values: tuple[Any, ...]
    grouped_by: Optional[str]

    def numbered(self, points: Points) -> Points:
        """Points with all groups of the table, so that clusters bear the numbers they have in it.

        Parameters
        ----------
        points
            Where these are not grouped they stay as they are.
        """
        if not points.is_grouped:
            return points
        groups: dict[Any, Group] = {group.key: group for group in points.groups}
        own = zip(self.centers.keys, self.values, self.centers.titles)
        for key, value, title in own:
            empty = Group(key, value, title, np.arange(0), 0)
            groups.setdefault(key, empty)
        return replace(points, groups=tuple(groups[key] for key in sorted(groups)))


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """A reference system as the table has it; empty where there is none."""
    # Well-known text is longer than what a dBase table holds.
    return crs.authid() or crs.toProj() or crs.toWkt()


def read_center_table(source: QgsProcessingFeatureSource, progress: Progress) -> CenterTable:
    """Centers and scaling that an earlier run wrote.

    Parameters
    ----------
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If it is no such table, or not whole.
    """
    columns = _columns(source, (CLUSTER, SIZE, FIELD, KIND, CRS))
    figures = _columns(source, (CENTER, MIDDLE, SPREAD, PRICE))
    grouping = _GroupColumn(source)
    clusters: dict[int, dict[str, tuple[float, ...]]] = {}
    of_clusters: dict[int, tuple[float, float]] = {}
    titles: dict[str, tuple[str, str]] = {}
    for feature in features_of(source, progress):
        number, size, name, kind, crs = (_value(feature, column) for column in columns)
        row = tuple(read_weight(feature.attribute(column)) for column in figures)
        number, size = read_weight(number), read_weight(size)
        is_usable = np.isfinite((number, size, *row)).all() and row[2] >= 0
        if not is_usable or not name or kind not in KINDS:
            raise _not_whole(
                tr("feature {id} has no usable value in one of its fields").format(id=feature.id())
            )
        clusters.setdefault(int(number), {})[str(name)] = row[:3]
        of_clusters[int(number)] = size, row[3]
        titles.setdefault(str(name), (str(kind), "" if crs is None else str(crs)))
        grouping.add(int(number), feature)
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
    names.sort(key=lambda name: titles[name][0] != ATTRIBUTE)
    return _made(names, titles, clusters, of_clusters, grouping)


class _GroupColumn:
    """The groups of the clusters, where the table has some."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self.name: Any = None
        self._source = source
        self._says: Any
        (self._says,) = find_fields([GROUPED_BY], source.fields().names())
        self._column: Any = None
        self._values: dict[int, tuple[Key, Any]] = {}

    def add(self, number: int, feature: QgsFeature) -> None:
        """Take the group of a cluster from one of its rows."""
        if self._says is None:
            return
        if self.name is None:
            self.name = _value(feature, self._says)
            if self.name is None:
                raise _not_whole(tr("it does not say by which field it is grouped"))
            self._column = self._of_groups()
        value = _value(feature, self._column)
        key = group_key(value)
        if self._values.setdefault(number, (key, value))[0] != key:
            raise _not_whole(tr("cluster {number} is in several groups").format(number=number))

    def _of_groups(self) -> int:
        """Index of the field with the groups: by its name, or the next one as it was written."""
        names = self._source.fields().names()
        before = names[: self._says + 1]
        name = Layout.of_table(*map(text_field, before)).free_name(self.name)
        lower = [one.lower() for one in names]
        if name.lower() in lower:
            return lower.index(name.lower())
        if len(before) < len(names) and is_alike(name, names[len(before)]):
            return len(before)
        raise _without(name)

    def values(self, n_clusters: int) -> tuple[tuple[Optional[Key], ...], tuple[Any, ...]]:
        """The group of each cluster; refused unless they are numbered group after group."""
        if self.name is None:
            return (None,) * n_clusters, (None,) * n_clusters
        keys, values = zip(*(self._values[number] for number in range(1, n_clusters + 1)))
        if list(keys) != sorted(keys):
            raise _not_whole(tr("its clusters are not numbered group after group"))
        return keys, values


def _made(
    names: list[str],
    titles: dict[str, tuple[str, str]],
    clusters: dict[int, dict[str, tuple[float, ...]]],
    of_clusters: dict[int, tuple[float, float]],
    grouping: _GroupColumn,
) -> CenterTable:
    n_clusters = len(clusters)
    table = np.array([[clusters[j + 1][name] for name in names] for j in range(n_clusters)])
    centers, middle, spread = table[:, :, 0], table[0, :, 1], table[0, :, 2]
    scaling = Scaling(middle, spread)
    fields = [name for name in names if titles[name][0] == ATTRIBUTE]
    if not fields:
        raise _not_whole(tr("it has no row for a field"))
    sizes, prices = np.array([of_clusters[j + 1] for j in range(n_clusters)]).T
    if sizes.min() < 0 or not sizes.any():
        raise _not_whole(tr("the sizes of its clusters are missing"))
    # The mean of all features that were clustered.
    fill = np.average(centers[:, : len(fields)], axis=0, weights=sizes)
    kind, crs = titles[names[-1]] if len(names) > len(fields) else ("", "")
    nothing = (None,) * n_clusters
    keys, values = grouping.values(n_clusters)
    return CenterTable(
        Space(tuple(fields), scaling, fill, kind, crs),
        Centers(
            coordinates=scaling.apply(centers),
            ids=tuple(range(1, n_clusters + 1)),
            keys=keys,
            titles=tuple(group_title(value) for value in values),
            names=nothing,
            minimum=nothing,
            maximum=nothing,
            name_field=None,
        ),
        prices,
        values,
        grouping.name,
    )


def _columns(source: QgsProcessingFeatureSource, names: Sequence[str]) -> list[Any]:
    """Indices of the fields of these names."""
    places = find_fields(names, source.fields().names())
    if None in places:
        raise _without(names[places.index(None)])
    return places


def _without(name: str) -> QgsProcessingException:
    return _not_whole(tr("it has no field “{name}”").format(name=name))


def _value(feature: QgsFeature, column: int) -> Any:
    value = feature.attribute(column)
    return None if is_null(value) or value == "" else value


def _not_whole(reason: str) -> QgsProcessingException:
    return QgsProcessingException(
        tr(
            "{parameter} cannot be used: {reason}. Choose the table that an earlier run wrote as "
            "{centers}, with all of its rows."
        ).format(parameter=named("CENTERS_TABLE"), centers=named("CENTERS"), reason=reason)
    )
