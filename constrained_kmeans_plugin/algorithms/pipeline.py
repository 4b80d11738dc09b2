"""The one run of all algorithms: read, plan, solve, write.

An algorithm chooses these four parts, and is names, parameters and help besides. What cannot be
done is refused by the reader, by the sinks or by the planner, before the work; what is written
appears together or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..bridge.log.feedback import Progress
from ..bridge.output import Layout, Outputs
from ..bridge.style import ColoredLayer


@dataclass(frozen=True)
class Job:
    """What a run was asked for, and whom it tells.

    Attributes
    ----------
    values
        Of the parameters, as the algorithm reads them.
    source : QgsProcessingFeatureSource or Raster
        The input.
    layer
        What the source reads, if it is a layer.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    values: Any
    source: Any
    layer: Optional[QgsMapLayer]
    outputs: Outputs
    progress: Progress

    @property
    def feedback(self) -> QgsProcessingFeedback:
        """Where the log is told."""
        return self.progress.feedback


class Sink:
    """One output: planned before the work, written when all is known.

    Attributes
    ----------
    name
        Of the parameter that asks for it.
    part
        Which part the layer plays when it is drawn in the colors of its clusters.
    step_field
        The number of the step, in a layer that is shown over time.
    may_lack_geometry : bool
        Whether some features of the layer may have none.
    """

    part: Optional[int] = None
    step_field: Optional[str] = None
    may_lack_geometry = False

    def __init__(self, name: str) -> None:
        self.name = name

    def skip(self, job: Job) -> None:
        """Warn of parameters that have no effect because this output is not asked for."""

    def check(self, job: Job) -> None:
        """Refuse, before anything is read, what needs no features to be refused."""

    def plan(self, job: Job, reading: Any) -> None:
        """Refuse, before the work, what cannot be written."""

    def layout(self, reading: Any) -> Optional[Layout]:
        """The layout of a new layer; None where it is something else."""
        return None

    def write(self, job: Job, reading: Any, outcome: Any) -> Optional[str]:
        """Write it; return the field with the number of the cluster, if the layer has one."""
        raise NotImplementedError


@dataclass(frozen=True)
class Parts:
    """What an algorithm chooses.

    Attributes
    ----------
    reader
        Called as ``reader(job)``: what was read. A Reading, where features are read.
    planner
        Called as ``planner(job, reading)``: what is asked for. A Plan for every group of features.
    solver
        Called as ``solver(job, reading, plans)``: the outcome.
    sinks
        In the order in which they are written; those not asked for are passed over.
    """

    reader: Callable[[Job], Any]
    planner: Callable[[Job, Any], Any]
    solver: Callable[[Job, Any, Any], Any]
    sinks: tuple[Sink, ...]


def run(job: Job, parts: Parts) -> tuple[Any, dict[str, Any], list[ColoredLayer]]:
    """Read, plan, solve and write.

    Returns
    -------
    outcome : object
        What the solver came to.
    results : dict
        For each output what QGIS finds it by.
    layers : list of ColoredLayer
        To be drawn in the colors of their clusters.

    Raises
    ------
    QgsProcessingException
        With a sentence; nothing is written then.
    """
    outputs = job.outputs
    sinks = [sink for sink in parts.sinks if sink.name in outputs]
    for sink in parts.sinks:
        if sink in sinks:
            sink.check(job)
        else:
            sink.skip(job)
    reading = parts.reader(job)
    for sink in sinks:
        sink.plan(job, reading)
    made = {sink.name: sink.layout(reading) for sink in sinks}
    layouts = {name: layout for name, layout in made.items() if layout is not None}
    if layouts:
        may_lack = [sink.name for sink in sinks if sink.may_lack_geometry]
        outputs.plan_layers(layouts, job.source, reading.columns.group, may_lack)
    plans = parts.planner(job, reading)
    outcome = parts.solver(job, reading, plans)
    with outputs:
        fields = [sink.write(job, reading, outcome) for sink in sinks]
        results = outputs.publish()
    layers = [
        ColoredLayer(sink.name, sink.part, results[sink.name], field, sink.step_field)
        for sink, field in zip(sinks, fields)
        if sink.part is not None and field is not None
    ]
    return outcome, results, layers
