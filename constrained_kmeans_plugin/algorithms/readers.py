"""Readers of positions: of the features that are clustered, and of centers that are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..bridge.distance.kinds import Distance, choose_distance
from ..bridge.layers.clustering import Reading
from ..bridge.log.feedback import READ_UNTIL, Progress
from ..bridge.log.input import log_points
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns, Centers, read_centers
from ..bridge.read.points import read_points
from .parameters import CENTERS_LAYER
from .pipeline import Job
from .values import ColumnValues


@dataclass(frozen=True)
class PositionReader:
    """Positions of the features, and of the centers that are given.

    Attributes
    ----------
    distance
        One of `DISTANCES`.
    center_columns
        From the centers' layer to the CenterColumns that are read of it; raises a sentence.
    written
        Whether features that are skipped are written all the same.
    """

    distance: str
    columns: ColumnValues
    center_columns: Optional[Callable[[QgsProcessingFeatureSource], CenterColumns]] = None
    written: bool = True

    def __call__(self, job: Job) -> Reading:
        source, reading = job.source, job.progress.part(0, READ_UNTIL)
        distance = self.distance_of(job)
        distance.describe(job.feedback)
        centers = None
        if self.center_columns is not None:
            centers = given_centers(job, self.center_columns, distance, reading)
        columns = self.columns.columns(source)
        points = read_points(source, distance, reading, columns)
        log_points(points, distance, job.feedback, centers, self.written)
        return Reading(source, columns, distance, points, centers)

    def distance_of(self, job: Job) -> Distance:
        """How far apart the features are."""
        crs, transforms = job.source.sourceCrs(), job.context.transformContext()
        return choose_distance(crs, self.distance, transforms)


def source_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> QgsProcessingFeatureSource:
    """The features that a parameter names.

    Raises
    ------
    QgsProcessingException
        If they cannot be read.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def is_given(job: Job, name: str) -> bool:
    """Whether a parameter has a value."""
    definition = job.algorithm.parameterDefinition(name)
    return numbers.raw_value(job.parameters, definition, job.context) is not None


def optional_source_of(job: Job, name: str) -> Optional[QgsProcessingFeatureSource]:
    """The features that an optional parameter names, or None where it names none.

    Raises
    ------
    QgsProcessingException
        If they cannot be read.
    """
    if not is_given(job, name):
        return None
    return source_of(job.algorithm, job.parameters, name, job.context)


def given_centers(
    job: Job,
    columns: Callable[[QgsProcessingFeatureSource], CenterColumns],
    distance: Distance,
    progress: Progress,
) -> Optional[Centers]:
    """Centers of the centers' layer, or None where there is none.

    Raises
    ------
    QgsProcessingException
        If the layer, or one of its centers, cannot be used.
    """
    layer = optional_source_of(job, CENTERS_LAYER)
    if layer is None:
        return None
    crs, transforms = job.source.sourceCrs(), job.context.transformContext()
    return read_centers(layer, crs, distance, transforms, columns(layer), progress)
