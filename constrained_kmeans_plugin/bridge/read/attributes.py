"""Numeric fields as what is clustered: read, what is missing, and how they are scaled."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core import Scaling, constant_columns, far_value, fit_block, fit_scaling, lacks_quartiles
from ...translation import enumerated, tr
from ..arrays import Array, MaybeArray
from ..distance.kinds import Distance
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from ..log.numbers import figure
from ..log.sentences import far_away
from .points import Columns, Group, Grouping, Points
from .weights import read_weight

#: Values of the NULLS parameter, in the order of its options.
NULLS = ("skip", "mean", "error")
#: Squared distances of so many columns are exact on the lattice, with steps to spare.
MOST_FIELDS = 100
#: A column that varies by less than this part of what the widest one does is not seen.
_UNSEEN = 2.0**-20
#: Significant digits of means and other figures of a field.
_DIGITS = 4


@dataclass(frozen=True)
class AttributeValues:
    """Features with the values of some fields.

    Attributes
    ----------
    names
        Of the fields.
    values : float64, shape (n, m)
        In reading order, in the units of the fields. NaN is NULL, or no finite number.
    places : float64, shape (n, 2) or (n, 3), or None
        Positions as they are clustered; NaN where there is none. None where positions were
        not read.
    ids : int64, shape (n,)
    weights : float64, shape (n,), or None
        As they were read, NaN for NULL; None where no field says them.
    """

    names: tuple[str, ...]
    values: Array
    places: MaybeArray
    ids: Array
    weights: MaybeArray = None

    def __len__(self) -> int:
        return len(self.ids)

    def some(self, rows: Array) -> AttributeValues:
        """Those of the features with these indices."""
        places = None if self.places is None else self.places[rows]
        weights = None if self.weights is None else self.weights[rows]
        return AttributeValues(self.names, self.values[rows], places, self.ids[rows], weights)


@dataclass(frozen=True)
class Space:
    """What fields, and positions beside them, become before they are clustered.

    Attributes
    ----------
    names
        Of the fields.
    scaling
        Of the fields, then of the coordinates.
    fill : float64, shape (m,)
        What stands for missing values, in the units of the fields.
    kind : {"", "planar", "geocentric"}
        Of the coordinates; empty where positions do not count.
    crs
        The reference system of planar coordinates.
    is_scaled
        Whether the fields are scaled.
    """

    names: tuple[str, ...]
    scaling: Scaling
    fill: Array
    kind: str = ""
    crs: str = ""
    is_scaled: bool = True

    @property
    def unit(self) -> str:
        """Unit of distances, for the log and the report."""
        return tr("scaled units") if self.is_scaled else tr("units of the fields")

    @property
    def area_unit(self) -> str:
        """Unit of squared distances, for the log and the report."""
        return tr("squared {unit}").format(unit=self.unit)

    def coordinates(self, attributes: AttributeValues) -> Array:
        """What is clustered, (n, d): scaled values, and scaled positions where they count."""
        values = np.where(np.isnan(attributes.values), self.fill, attributes.values)
        if self.kind:
            values = np.concatenate([values, attributes.places], axis=1)
        with np.errstate(over="ignore"):
            return self.scaling.apply(values)


def read_attributes(
    source: QgsProcessingFeatureSource,
    indices: Sequence[int],
    distance: Optional[Distance],
    progress: Progress,
    columns: Columns,
    positions_count: bool = True,
) -> tuple[AttributeValues, Grouping]:
    """Values of fields, positions, weights and groups of all features.

    Parameters
    ----------
    indices
        Of the fields.
    distance
        None where positions are not wanted.
    progress
        Told how far it is; asked for cancel.
    columns
        Fields to read besides.
    positions_count
        Whether features are compared by them, too; else they are wanted for a map alone.

    Raises
    ------
    QgsProcessingException
        If the run was canceled, or there are no features.
    """
    expected = max(source.featureCount(), 1)
    request = QgsFeatureRequest().setSubsetOfAttributes([*indices, *columns.indices])
    if distance is None:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    values, positions, ids, weights = array("d"), array("d"), array("q"), array("d")
    nowhere, grouping = (float("nan"), float("nan")), Grouping()
    for feature in features_of(source, progress, request, expected):
        values.extend(read_weight(feature.attribute(index)) for index in indices)
        ids.append(feature.id())
        if columns.group is not None:
            grouping.add(feature.attribute(columns.group))
        if columns.weight is not None:
            weights.append(read_weight(feature.attribute(columns.weight)))
        if distance is not None:
            geometry = feature.geometry()
            positions.extend((not geometry.isEmpty() and distance.position(geometry)) or nowhere)
    if not ids:
        raise QgsProcessingException(
            tr(
                "There is nothing to cluster: the layer has no features, or the selection or the "
                "filter leaves none."
            )
        )
    table = np.array(values, dtype=np.float64).reshape(len(ids), len(indices))
    table[np.isinf(table)] = np.nan
    progress.set(1.0)
    read = AttributeValues(
        names=tuple(source.fields().at(index).name() for index in indices),
        values=table,
        places=None if distance is None else _places(positions, distance, positions_count),
        ids=np.frombuffer(ids, dtype=np.int64),
        weights=None if columns.weight is None else np.frombuffer(weights, dtype=np.float64),
    )
    return read, grouping


def usable_rows(attributes: AttributeValues, nulls: str, with_position: bool) -> Array:
    """Which features are clustered.

    Parameters
    ----------
    nulls
        One of `NULLS`: what becomes of features that lack a value.
    with_position
        Whether they need a position.

    Returns
    -------
    bool, shape (n,)

    Raises
    ------
    QgsProcessingException
        If there are none, a field has no values, or a value is missing that must not be.
    """
    missing: Any = np.isnan(attributes.values)
    for name, nothing in zip(attributes.names, missing.all(axis=0)):
        if nothing:
            raise QgsProcessingException(
                tr(
                    "The field “{name}” has no finite number in any of the %n features. Choose "
                    "other fields in {parameter}.",
                    len(attributes),
                ).format(name=name, parameter=named("FIELDS"))
            )
    usable = np.ones(len(attributes), dtype=bool)
    if with_position:
        usable &= np.isfinite(attributes.places).all(axis=1)
    if nulls == "error":
        lacking = np.flatnonzero(usable & missing.any(axis=1))
        if len(lacking):
            first = lacking[0]
            names = [name for name, no in zip(attributes.names, missing[first]) if no]
            raise QgsProcessingException(
                tr(
                    "%n features have missing values. The first is feature {id}, in the field "
                    "“{name}”. Correct them, or choose another option for {parameter}.",
                    len(lacking),
                ).format(id=attributes.ids[first], name=names[0], parameter=named("NULLS"))
            )
    # The mean of every field would say nothing about a feature without any value.
    usable &= ~(missing.any(axis=1) if nulls == "skip" else missing.all(axis=1))
    if not usable.any():
        text = tr(
            "There is nothing to cluster: none of the %n features has a value in every field. "
            "Choose fewer fields in {fields}, or another option for {nulls}.",
            len(attributes),
        )
        if with_position:
            text = tr(
                "There is nothing to cluster: none of the %n features has a value in every field "
                "and a position. Choose fewer fields in {fields}, or another option for {nulls}.",
                len(attributes),
            )
        raise QgsProcessingException(text.format(fields=named("FIELDS"), nulls=named("NULLS")))
    return usable


def fit_space(
    attributes: AttributeValues, method: str, share: float, kind: str, crs: str, progress: Progress
) -> Space:
    """How attributes, and positions beside them, are scaled.

    Parameters
    ----------
    attributes
        Of the features that are clustered.
    method
        One of `core.SCALINGS`.
    share
        Of the positions in squared distances, from 0 to below 1.
    kind, crs
        As in `Space`.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If no field varies.
    ClusteringError
        If values are too large.
    ClusteringCanceled
    """
    missing = np.isnan(attributes.values)
    with np.errstate(invalid="ignore", over="ignore"):
        fill = np.nanmean(attributes.values, axis=0)
    values = np.where(missing, fill, attributes.values)
    if constant_columns(values).all() and len(values) > 1:
        raise QgsProcessingException(
            tr(
                "None of the chosen fields varies: each has the same value in all %n features that "
                "are used. Choose other fields in {parameter}.",
                len(values),
            ).format(parameter=named("FIELDS"))
        )
    scaling = fit_scaling(values, method, is_canceled=progress.is_canceled)
    if kind:
        variance = float(scaling.apply(values).var(axis=0).sum())
        scaling = scaling.with_columns(fit_block(attributes.places, share, variance))
    return Space(attributes.names, scaling, fill, kind, crs, method != "none")


def points_of(
    space: Space,
    attributes: AttributeValues,
    skipped_ids: Array,
    groups: tuple[Group, ...],
    weights: Optional[Array] = None,
) -> Points:
    """AttributeValues as points that are clustered.

    Parameters
    ----------
    attributes
        Of the features that are clustered.
    skipped_ids : int64
        Of the others.
    groups
        Of `Grouping.groups`.
    weights : shape (n,)
        As `usable_weights` gives them.
    """
    return Points(space.coordinates(attributes), attributes.ids, skipped_ids, groups, weights)


def log_attributes(
    read: AttributeValues,
    usable: Array,
    nulls: str,
    feedback: QgsProcessingFeedback,
    written: bool = True,
) -> None:
    """How many features were read, and what became of those that lack something.

    Parameters
    ----------
    usable : bool, shape (n,)
    nulls
        One of `NULLS`.
    written
        Whether features that are skipped are written all the same.
    """
    feedback.pushInfo(
        tr("%n features read; fields: {fields}.", len(read)).format(fields=enumerated(read.names))
    )
    n_skipped = int(np.count_nonzero(~usable))
    if n_skipped:
        text = tr(
            "%n features have missing values or no usable position. They are skipped.",
            n_skipped,
        )
        if written:
            text = tr(
                "%n features have missing values or no usable position. They are skipped and "
                "written with NULL in the new fields.",
                n_skipped,
            )
        feedback.pushWarning(text)
    n_filled = int(np.count_nonzero(np.isnan(read.values[usable]).any(axis=1)))
    if nulls == "mean" and n_filled:
        feedback.pushWarning(
            tr("%n features have missing values, for which the field's mean is used.", n_filled)
        )


def log_space(
    space: Space, attributes: AttributeValues, method: str, feedback: QgsProcessingFeedback
) -> None:
    """How fields are scaled, and which of them do not count.

    Raises
    ------
    ClusteringCanceled
    """
    values = np.where(np.isnan(attributes.values), space.fill, attributes.values)
    constant = constant_columns(values)
    for name, middle, spread, never in zip(
        space.names, space.scaling.middle, space.scaling.spread, constant
    ):
        if never:
            text = tr(
                "“{name}” has the value {middle} in all features that are used, so it has no "
                "effect."
            )
            middle = values[0, space.names.index(name)]
        else:
            text = tr("Scaled “{name}”: (value − {middle}) / {spread}.")
        if never or space.is_scaled:
            numbers = {"middle": figure(float(middle), _DIGITS)}
            numbers["spread"] = figure(float(spread), _DIGITS)
            feedback.pushInfo(text.format(name=name, **numbers))
    if method == "robust":
        for name, lacks in zip(
            space.names, lacks_quartiles(values, is_canceled=feedback.isCanceled)
        ):
            if lacks:
                feedback.pushWarning(
                    tr(
                        "The quartiles of “{name}” are equal, so it is divided by its standard "
                        "deviation instead of the interquartile range."
                    ).format(name=name)
                )
    _log_far(attributes, feedback)
    extents = np.ptp(space.coordinates(attributes), axis=0)[: len(space.names)]
    widest = space.names[int(extents.argmax())]
    for name, extent, never in zip(space.names, extents, constant):
        if not never and extent < _UNSEEN * extents.max():
            text = tr("“{name}” varies so little compared to “{widest}” that it has no effect.")
            if not space.is_scaled:
                text += " " + tr("Choose another option for {parameter}.")
            text = text.format(name=name, widest=widest, parameter=named("SCALING"))
            feedback.pushWarning(text)
    if space.kind:
        spread = float(space.scaling.spread[-1])
        text = tr("Scaled positions: divided by {spread} along all axes.")
        if spread == 0:
            text = tr("All features have the same position, so it has no effect.")
        feedback.pushInfo(text.format(spread=figure(spread, _DIGITS)))


def _log_far(attributes: AttributeValues, feedback: QgsProcessingFeedback) -> None:
    """Say so where one value of a field lies far from all others."""
    for name, column in zip(attributes.names, attributes.values.T):
        there = np.flatnonzero(~np.isnan(column))
        far = far_value(column[there, None])
        if far is not None:
            row = there[far.row]
            where = tr("Feature {id} has {value} in the field “{name}”").format(
                id=attributes.ids[row], value=figure(float(column[row])), name=name
            )
            feedback.pushWarning(far_away(where, far))


def _places(flat: array[float], distance: Distance, count: bool) -> Array:
    """Coordinates as they are clustered; NaN where there is no position.

    Where positions do not count, one that the distance does not know is none.
    """
    positions = np.array(flat).reshape(-1, 2)
    found = np.isfinite(positions).all(axis=1)
    if not count:
        found[found] = distance.shows(positions[found])
    coordinates = distance.coordinates(positions[found])
    places = np.full((len(positions), coordinates.shape[1]), np.nan)
    places[found] = coordinates
    return places
