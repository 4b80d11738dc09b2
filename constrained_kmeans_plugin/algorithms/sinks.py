"""The outputs of the algorithms, but for zones and the report, which have modules of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Callable, Optional, Union

from qgis.core import QgsField

from ..bridge import style
from ..bridge.layers.clustering import Reading
from ..bridge.log.feedback import DRAWN_AT
from ..bridge.log.input import log_field_names
from ..bridge.output import Column, Layout, Row
from .parameters import OUTPUT
from .pipeline import Job, Sink


class CopySink(Sink):
    """Features of the input with more fields, the number of the cluster first.

    Parameters
    ----------
    fields
        Called as ``fields(reading)``: those that are added.
    columns
        Called as ``columns(outcome, progress=…)``: those that are added, with their values.
    are_places
        Whether the points are where the features are, so that none of these lacks geometry.
    name, part
        See `Sink`.
    kept
        Called as ``kept(outcome)``: the ids of the features that are written; None for all.
    """

    def __init__(
        self,
        fields: Callable[[Reading], list[QgsField]],
        columns: Callable[..., list[Column]],
        are_places: bool = True,
        name: str = OUTPUT,
        part: int = style.CLUSTERS,
        kept: Optional[Callable[[Any], Collection[int]]] = None,
    ) -> None:
        super().__init__(name)
        self._fields, self._columns, self._are_places = fields, columns, are_places
        self.part, self._kept = part, kept

    def plan(self, job: Job, reading: Reading) -> None:
        job.outputs.plan_copy(
            *(self.name, job.source, reading.points, self._fields(reading)),
            *(job.progress, job.layer, self._are_places),
        )

    def write(self, job: Job, reading: Reading, outcome: Any) -> Optional[str]:
        added = self._columns(outcome, progress=job.progress)
        writing = job.progress.part(DRAWN_AT, 1)
        kept = None if self._kept is None else self._kept(outcome)
        written = job.outputs.copy_layer(
            self.name, job.source, reading.points, added, writing, job.layer, kept
        )
        log_field_names([column.field.name() for column in added], written, job.feedback)
        return written[-len(added)]


class LayerSink(Sink):
    """A layer, or a table, that is made of the outcome.

    Parameters
    ----------
    layout
        Called as ``layout(reading)``: the Layout, as it is known before the work.
    rows
        Called as ``rows(outcome, progress=…)``: the Layout, as before, and the rows.
    part
        See `Sink`.
    cluster_field
        Where the number of the cluster stands among the fields, if it plays a part.
    step_field, may_lack_geometry
        See `Sink`.
    """

    def __init__(
        self,
        name: str,
        layout: Callable[[Reading], Layout],
        rows: Callable[..., tuple[Layout, Iterable[Row]]],
        part: Optional[int] = None,
        cluster_field: int = 0,
        step_field: Optional[str] = None,
        may_lack_geometry: bool = False,
    ) -> None:
        super().__init__(name)
        self.part, self.step_field = part, step_field
        self.may_lack_geometry = may_lack_geometry
        self._layout, self._rows, self._cluster_field = layout, rows, cluster_field

    def layout(self, reading: Reading) -> Layout:
        return self._layout(reading)

    def write(self, job: Job, reading: Reading, outcome: Any) -> Optional[str]:
        written = job.outputs.write_layer(self.name, *self._rows(outcome, progress=job.progress))
        return written[self._cluster_field]


class FileSink(Sink):
    """A file, such as a page.

    Parameters
    ----------
    content
        Called as ``content(job, outcome)``: a text or bytes.
    """

    def __init__(self, name: str, content: Callable[[Job, Any], Union[str, bytes]]) -> None:
        super().__init__(name)
        self._content = content

    def write(self, job: Job, reading: Any, outcome: Any) -> None:
        job.outputs.write_file(self.name, self._content(job, outcome))
