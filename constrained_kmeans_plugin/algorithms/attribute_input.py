"""Attributes as points: what was chosen, read from a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..bridge.arrays import Array
from ..bridge.distance.kinds import DISTANCES, choose_distance
from ..bridge.layers.clustering import Reading
from ..bridge.log.feedback import READ_UNTIL, Progress
from ..bridge.log.input import log_far_place, log_far_weight, log_unused_centers
from ..bridge.log.labels import named
from ..bridge.log.sentences import explain
from ..bridge.read import numbers
from ..bridge.read.attributes import (
    MOST_FIELDS,
    NULLS,
    AttributeValues,
    Space,
    fit_space,
    log_attributes,
    log_space,
    points_of,
    read_attributes,
    usable_rows,
)
from ..bridge.read.center_table import CenterTable, crs_text
from ..bridge.read.points import Columns
from ..bridge.read.weights import usable_weights
from ..core import ClusteringCanceled, ClusteringError
from ..translation import tr
from .attribute_parameters import (
    CENTERS_TABLE,
    FIELDS,
    MOST_POSITION,
    NULL_VALUES,
    POSITION_WEIGHT,
    SCALING,
)
from .parameters import DISTANCE, REPORT
from .pipeline import Job
from .values import ColumnValues, Given, field_index, find_field

#: Values of the SCALING parameter, in the order of its options.
METHODS = ("z-score", "min-max", "robust", "none")


@dataclass(frozen=True)
class AttributeChoice:
    """Values of the parameters that say by what features are compared.

    Attributes
    ----------
    method
        One of `METHODS`.
    share
        Of positions in squared distances, from 0 to below 1.
    nulls
        One of `NULLS`.
    distance
        Between positions.
    """

    fields: tuple[str, ...]
    method: str
    share: float
    nulls: str
    distance: str


@dataclass(frozen=True)
class AttributeReading(Reading):
    """What was read: its `distance` is the Space.

    Attributes
    ----------
    attributes
        Of the points.
    table
        Centers of an earlier run.
    """

    attributes: AttributeValues
    table: Optional[CenterTable]


@dataclass(frozen=True)
class AttributeReader:
    """Attributes of the features as points, scaled.

    Attributes
    ----------
    columns
        Weights and groups that are read besides.
    center_table
        From the Job to the CenterTable by whose fields and scaling points are made, or None.
    written
        Whether features that are skipped are written all the same.
    """

    choice: AttributeChoice
    columns: ColumnValues
    center_table: Callable[[Job], Optional[CenterTable]] = lambda job: None
    written: bool = True

    def __call__(self, job: Job) -> AttributeReading:
        """The AttributeReading.

        Raises
        ------
        QgsProcessingException
            With a sentence, where the layer does not have what was chosen, or the run was
            canceled.
        """
        table, source = self.center_table(job), job.source
        columns, feedback = self.columns.columns(source), job.feedback
        progress = job.progress.part(0, READ_UNTIL)
        # A report on what was written draws a map although positions do not count.
        is_mapped = self.written and REPORT in job.outputs
        kind, distance = _positions(self.choice, table, source, job.context, is_mapped)
        if kind:
            distance.describe(feedback)
        indices = _indices(source, self.choice.fields if table is None else table.space.names)
        read, grouping = read_attributes(source, indices, distance, progress, columns, bool(kind))
        usable = usable_rows(read, self.choice.nulls, bool(kind))
        log_attributes(read, usable, self.choice.nulls, feedback, self.written)
        attributes = read.some(usable)
        weights = _weights(attributes, source, columns)
        log_far_weight(weights, attributes.ids, feedback)
        if kind:
            log_far_place(attributes.places, attributes.ids, distance, feedback)
        if table is None:
            space, centers = self._fit(attributes, kind, source, progress), None
        else:
            space, centers = table.space, table.centers
        points = points_of(space, attributes, read.ids[~usable], grouping.groups(usable), weights)
        if table is not None:
            # Told before `numbered` adds the groups of these centers: then none is unused.
            log_unused_centers(points, centers, feedback)
            points = table.numbered(points)
        return AttributeReading(source, columns, space, points, centers, attributes, table)

    def _fit(
        self,
        attributes: AttributeValues,
        kind: str,
        source: QgsProcessingFeatureSource,
        progress: Progress,
    ) -> Space:
        """The Space that fits the attributes."""
        crs, method = crs_text(source.sourceCrs()) if kind == "planar" else "", self.choice.method
        try:
            space = fit_space(attributes, method, self.choice.share, kind, crs, progress)
            log_space(space, attributes, method, progress.feedback)
        except (ClusteringError, ClusteringCanceled) as error:
            raise explain(error) from error
        return space


def read_choice(given: Given) -> AttributeChoice:
    """The AttributeChoice, from what `reader` gives.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of the values is not what it must be.
    """
    return AttributeChoice(
        fields=given(numbers.field_names, FIELDS),
        method=given(numbers.choice, SCALING, METHODS),
        share=given(numbers.number, POSITION_WEIGHT, 0, MOST_POSITION) / 100,
        nulls=given(numbers.choice, NULL_VALUES, NULLS),
        distance=given(numbers.choice, DISTANCE, DISTANCES),
    )


def _positions(
    choice: AttributeChoice,
    table: Optional[CenterTable],
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
    wanted: bool,
) -> tuple[str, Any]:
    """What positions count as, and the distance that reads them, None where none does.

    Positions may be wanted for a map although they do not count.

    Returns
    -------
    kind : str
        As in `Space`.
    distance : Planar, Geocentric or None

    Raises
    ------
    QgsProcessingException
        If they count and the layer has none, or others than the centers have.
    """
    crs, has_geometry = source.sourceCrs(), source.wkbType() != QgsWkbTypes.Type.NoGeometry
    counts = choice.share > 0 if table is None else bool(table.space.kind)
    if counts and not has_geometry:
        text = tr(
            "The layer has no geometry, so positions cannot count. Set {weight} to 0, or choose a "
            "layer with geometry."
        )
        if table is not None:
            text = tr(
                "The layer has no geometry, but positions count in {table}. Choose a layer with "
                "geometry, or centers that were made without positions."
            )
        raise QgsProcessingException(
            text.format(weight=named(POSITION_WEIGHT), table=named(CENTERS_TABLE))
        )
    if not counts:
        if not (wanted and has_geometry):
            return "", None
        return "", choose_distance(crs, "automatic", context.transformContext())
    name = choice.distance if table is None else table.space.kind
    distance = choose_distance(crs, name, context.transformContext())
    if table is not None and distance.kind == "planar" and crs_text(crs) != table.space.crs:
        raise QgsProcessingException(
            tr(
                "The positions of the centers are in {theirs}, the layer is in {own}. Reproject "
                "the layer."
            ).format(theirs=_named(table.space.crs), own=_named(crs_text(crs)))
        )
    return distance.kind, distance


def _named(crs: str) -> str:
    """The text of a reference system as it stands in a sentence."""
    return crs[:60] or tr("no reference system")


def _weights(
    attributes: AttributeValues, source: QgsProcessingFeatureSource, columns: Columns
) -> Optional[Array]:
    """Weights of the features that are clustered, or None; refused unless they are usable."""
    if columns.weight is None:
        return None
    name = source.fields().at(columns.weight).name()
    return usable_weights(attributes.weights, attributes.ids, name, columns.zero_weights)


def _indices(source: QgsProcessingFeatureSource, names: Sequence[str]) -> list[int]:
    """Indices of the fields of these names; refused unless they are numeric and different."""
    indices: list[Any] = []
    for name in names:
        if "," in name and find_field(source.fields(), name) is None:
            raise QgsProcessingException(
                tr(
                    "{parameter}: the layer has no field “{name}”. Separate several fields by "
                    "semicolons."
                ).format(parameter=named(FIELDS), name=name)
            )
        index = field_index(source, FIELDS, name)
        if not source.fields().at(index).isNumeric():
            raise QgsProcessingException(
                tr(
                    "{parameter}: the field “{name}” ({kind}) does not hold numbers. Choose "
                    "numeric fields, or make one with the field calculator."
                ).format(
                    parameter=named(FIELDS), name=name, kind=source.fields().at(index).typeName()
                )
            )
        if index in indices:
            raise QgsProcessingException(
                tr("{parameter}: the field “{name}” is chosen twice. Choose it once.").format(
                    parameter=named(FIELDS), name=name
                )
            )
        indices.append(index)
    if len(indices) > MOST_FIELDS:
        raise QgsProcessingException(
            tr("{parameter}: {count} fields are chosen; use at most {most}.").format(
                parameter=named(FIELDS), count=len(indices), most=MOST_FIELDS
            )
        )
    return indices
