"""All outputs of a run, of which all arrive or none."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, Callable, Optional, Union

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...translation import tr
from ..log.feedback import Progress
from . import checks
from .destination import read_destinations, same_file
from .features import Column, Row, copied_features, new_features
from .geopackage import copy_rows, plain_table
from .layout import Layout, Points, copied_layout
from .loading import details_to_load
from .names import names_as_written
from .plans import LayerPlan, example_geometries, log_names, plan_layer
from .probe import Probe
from .raster import RasterLayout, RasterWriter, check_format
from .samples import as_text as as_text_value
from .scratch import check_place
from .staging import Staging, publish_all
from .values import check_values, count_missing, too_narrow, with_lowest
from .writers import FileWriter, NativeWriter, not_written


class Outputs:
    """The outputs that the parameters ask for.

    They are checked as this is made, before the work starts and without opening any. Within
    a ``with`` block they are then written, each to its end, and published together; when the
    block is left in any other way, what was there before is there unchanged, and nothing else::

        outputs = Outputs(algorithm, parameters, context, progress, [input_layer])
        with outputs:
            outputs.copy_layer("OUTPUT", source, points, columns, progress)
            if "REPORT" in outputs:
                outputs.write_file("REPORT", text)
            results = outputs.publish()

    Parameters
    ----------
    algorithm
        All its destination parameters are read: sinks of layers, rasters, and files.
    progress
        Asked for cancel.
    input_layers
        What no output may overwrite; None is an input that is no layer, or not given.
    input_files
        Paths that no output may overwrite either.

    Raises
    ------
    QgsProcessingException
        With a sentence, where an output cannot be written, is an input, or is another output.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
        input_layers: Iterable[Optional[QgsMapLayer]],
        input_files: Sequence[str] = (),
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._progress = progress
        self._destinations = read_destinations(algorithm, parameters, context)
        self._states = checks.check_destinations(
            self._destinations, progress, input_layers, input_files
        )
        self._plans: dict[str, LayerPlan] = {}
        self._stagings: list[Staging] = []
        self._announce: dict[str, Callable[[], str]] = {}
        self._cleanup = contextlib.ExitStack()

    def __contains__(self, name: object) -> bool:
        """Whether an output was asked for."""
        return name in self._destinations

    def __enter__(self) -> Outputs:
        return self

    def __exit__(self, *exception: Any) -> Optional[bool]:
        return self._cleanup.__exit__(*exception)

    def plan_copy(
        self,
        name: str,
        source: QgsProcessingFeatureSource,
        points: Points,
        fields: Sequence[QgsField],
        progress: Progress,
        layer: Optional[QgsVectorLayer] = None,
        are_places: bool = True,
    ) -> None:
        """Find out, before the work, how `copy_layer` writes into its destination.

        Parameters
        ----------
        name
            Of the output.
        points
            From the first pass.
        fields
            Those of the columns that are added.
        progress
            Told what is not kept; asked for cancel.
        layer
            What `source` reads.
        are_places
            Whether the points are where the features are, so that none of these lacks geometry.

        Raises
        ------
        QgsProcessingException
            With a sentence, if the destination cannot hold the layer.
        """
        layout = copied_layout(source, layer, points, fields, progress)
        self._settle(name, layout)
        examples = example_geometries(layout, _extent(source), self._progress, source)
        tried = (self._destinations[name], layout, examples, self._context)
        keeps = Probe(*tried, progress.stop_if_canceled).keeps
        narrow = [*too_narrow(source, keeps, progress), *with_lowest(source, progress)]
        layout = layout.widened(narrow)
        plan = self._plan(name, layout, layout.fields.names()[-len(fields) :], examples)
        log_names(plan, source.fields().names(), progress.feedback)
        changes = plan.changes(range(source.fields().count()))
        if layer is not None and layer.providerType() == "ogr":
            changes = [one for one in changes if not one.is_never_read]
        check_values(changes, source, progress)
        plan.log(changes, progress.feedback)
        if points.n_skipped or not are_places:
            count = partial(count_missing, source, plan.keeps_vertices, progress)
            self._check_missing(name, count)

    def plan_layers(
        self,
        layouts: Mapping[str, Layout],
        source: Optional[QgsProcessingFeatureSource],
        group: Optional[int] = None,
        may_lack_geometry: Collection[str] = (),
    ) -> None:
        """Find out, before the work, how `write_layer` writes into its destinations.

        Parameters
        ----------
        layouts
            Of the layers, by the names of the outputs; those not asked for are passed over.
        source
            About where the features will be.
        group
            Index of the field of the source whose values are written into those of its name.
        may_lack_geometry
            Outputs in which some of them may have none.

        Raises
        ------
        QgsProcessingException
            With a sentence, if a destination cannot hold its layer.
        """
        layouts = {name: layout for name, layout in layouts.items() if name in self}
        lowest = with_lowest(source, self._progress) if layouts and group is not None else ()
        for name, layout in layouts.items():
            layout = layout.widened(lowest)
            self._settle(name, layout)
            examples = example_geometries(layout, _extent(source), self._progress)
            plan = self._plan(name, layout, layout.fields.names(), examples)
            log_names(plan, layout.fields.names(), self._progress.feedback)
            if name in may_lack_geometry:
                self._check_missing(name)
        if group is not None and source is not None:
            # One pass over the features for all of the outputs.
            plans = [self._plans[name] for name in layouts]
            changes = [plan.refusals(source.fields(), [group]) for plan in plans]
            check_values([one for of_plan in changes for one in of_plan], source, self._progress)
            for plan, of_plan in zip(plans, changes):
                plan.log(of_plan, self._progress.feedback)

    def check_texts(self, name: str, texts: Sequence[Any], ids: Sequence[Any]) -> None:
        """Refuse, before the work, values that would break a file into which they go.

        Parameters
        ----------
        name
            Of the field into which they go.
        texts, ids
            The values, and the feature from which each comes.

        Raises
        ------
        QgsProcessingException
        """
        for plan in self._plans.values():
            fields = plan.layout.fields
            index = fields.indexFromName(name)
            if index < 0:
                continue
            changes = plan.refusals(fields, [index])
            for text, number in zip(texts, ids) if changes else ():
                self._progress.stop_if_canceled()
                feature = QgsFeature(fields)
                feature.setAttribute(index, text)
                for change in changes:
                    change.look(feature, number)
            plan.log(changes, self._progress.feedback)

    def copy_layer(
        self,
        name: str,
        source: QgsProcessingFeatureSource,
        points: Points,
        columns: Sequence[Column],
        progress: Progress,
        layer: Optional[QgsVectorLayer] = None,
        kept: Optional[Collection[int]] = None,
    ) -> list[str]:
        """Write features of the input with more fields.

        Parameters
        ----------
        name
            Of the output.
        points
            From the first pass.
        layer
            What `source` reads. Where it is known, some copies are faster.
        kept
            The ids of the features that are written; None for all.

        Returns
        -------
        list of str
            Names of the fields, as written; without those that the driver adds.

        Raises
        ------
        QgsProcessingException
            If the features are not those of the first pass, cannot be written, or the run
            was canceled.
        """
        if name not in self._plans:
            self.plan_copy(name, source, points, [one.field for one in columns], progress, layer)
        layout = self._plans[name].layout
        is_table = layout.fid_is_key and self._destinations[name].driver == "GPKG"
        if layer is not None and is_table and kept is None:
            written = self._copy_rows(name, layout, source, points, columns, progress, layer)
            if written is not None:
                return written
        features = copied_features(source, points, columns, progress, kept)
        return self._write(name, layout, features, source.fields().count())

    def write_layer(self, name: str, layout: Layout, rows: Iterable[Row]) -> list[str]:
        """Write new features.

        Parameters
        ----------
        name
            Of the output.
        rows
            A geometry, and a value for each field of the layout, None for NULL.

        Returns
        -------
        list of str
            Names of the fields, as written; without those that the driver adds.

        Raises
        ------
        QgsProcessingException
            If they cannot be written, or the run was canceled.
        """
        if name not in self._plans:
            self.plan_layers({name: layout}, None)
        plan = self._plans[name]
        # What is written may lack a field of the plan, which has all that may be needed.
        layout = layout.as_planned(plan.layout).with_text(plan.as_text)
        return self._write(name, layout, new_features(layout, rows, self._progress), 0)

    def path(self, name: str) -> str:
        """The file that an output asks for."""
        return self._destinations[name].path

    def write_file(self, name: str, content: Union[str, bytes]) -> None:
        """Write a file.

        Parameters
        ----------
        name
            Of the output.
        content
            Text is written in UTF-8.

        Raises
        ------
        QgsProcessingException
            If it cannot be written.
        """
        destination = self._destinations[name]
        staging = self._staging_for(name)
        try:
            with open(staging.path, "wb") as file:
                file.write(content.encode() if isinstance(content, str) else content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise not_written(error.strerror or "") from error
        self._announce[name] = lambda: destination.path

    def check_raster(self, name: str, layout: RasterLayout, has_invalid: bool = False) -> None:
        """Refuse a format that cannot hold a raster of such a RasterLayout.

        Raises
        ------
        QgsProcessingException
        """
        checks.check_parts(self._destinations[name])
        check_format(self._destinations[name], layout, has_invalid)

    def open_raster(self, name: str, layout: RasterLayout) -> RasterWriter:
        """Begin a raster.

        Parameters
        ----------
        name
            Of the output.

        Returns
        -------
        RasterWriter
            To be filled, and then completed.

        Raises
        ------
        QgsProcessingException
            If it cannot be written.
        """
        destination = self._destinations[name]
        writer = RasterWriter(
            self._staging_for(name),
            name,
            destination,
            layout,
            self._context,
            self._progress,
        )
        self._cleanup.callback(writer.discard)
        self._announce[name] = writer.announce
        return writer

    def write_beside(
        self, name: str, ending: str, write: Callable[[str, str], bool], is_own: Callable[..., bool]
    ) -> None:
        """Write a file that is put beside a complete one, unless the user has one there.

        Parameters
        ----------
        name
            Of the output.
        ending
            Of the file, in the place of that of the output.
        write
            Takes the path where the output is now, and that of the new file.
        is_own
            Whether the file at a path was written so; it takes the path of the output, too.

        Raises
        ------
        QgsProcessingException
            If it cannot be written.
        """
        staging = self._staging_for(name)
        new, there = (os.path.splitext(path)[0] + ending for path in (staging.path, staging.final))
        if os.path.lexists(there):
            if not is_own(staging.path, there):
                return
            staging.replaceable.add(os.path.basename(there))
        if not write(staging.path, new):
            raise not_written("")

    def publish(self) -> dict[str, str]:
        """Put everything that was written where it was asked for; the last thing of the block.

        Returns
        -------
        dict
            For each output what QGIS finds it by: the source or the id of a layer, or a path.

        Raises
        ------
        QgsProcessingException
            If a part of it failed, or the run was canceled.
        """
        self._progress.stop_if_canceled()
        publish_all(self._stagings)
        results = {name: announce() for name, announce in self._announce.items()}
        for source in results.values():
            details_to_load(self._context, source)
        return results

    def _settle(self, name: str, layout: Layout) -> None:
        """Settle which files an output is written into."""
        is_table = layout.geometry_type == QgsWkbTypes.Type.NoGeometry
        destination = checks.as_written(self._destinations[name], is_table, self._progress)
        self._destinations[name] = destination

    def _plan(
        self, name: str, layout: Layout, own: Sequence[str], examples: Sequence[QgsGeometry]
    ) -> LayerPlan:
        """Make the plan of an output."""
        self._plans[name] = plan_layer(
            *(name, self._destinations[name], layout, own, examples),
            *(self._context, self._progress),
        )
        layout = self._plans[name].layout
        check_place(self._destinations[name], layout, self._context, self._progress)
        return self._plans[name]

    def _check_missing(self, name: str, count: Callable[[], Optional[int]] = lambda: None) -> None:
        self._plans[name].check_missing(count)

    def _write(
        self, name: str, layout: Layout, features: Iterable[QgsFeature], first_own: int
    ) -> list[str]:
        """Write features; from this field on, values are looked at that were not there before."""
        writer, plan = self._open(name, layout), self._plans[name]
        indices = [i for i, field in enumerate(layout.fields) if field.name() in plan.as_text]
        changes = plan.changes(range(first_own, layout.fields.count()))
        count, is_complete = 0, True
        for feature in features:
            count += 1
            for change in changes:
                change.look(feature, feature.id() if first_own else count)
            for index in indices:
                feature.setAttribute(index, as_text_value(feature.attribute(index)))
            writer.add(feature)
            if is_complete and not feature.hasGeometry():
                is_complete = False
                self._check_missing(name)
        writer.complete(count, self._progress)
        if writer.n_withheld:
            self._progress.feedback.pushWarning(
                tr(
                    "{output}: %n features have coordinates that are not finite (infinite or not a "
                    "number). They are written without geometry.",
                    writer.n_withheld,
                ).format(output=name)
            )
        plan.log(changes, self._progress.feedback)
        self._announce[name] = writer.announce
        return names_as_written(layout.fields.names(), writer.field_names)

    def _copy_rows(
        self,
        name: str,
        layout: Layout,
        source: QgsProcessingFeatureSource,
        points: Points,
        columns: Sequence[Column],
        progress: Progress,
        layer: QgsVectorLayer,
    ) -> Optional[list[str]]:
        """Names of all fields, or None where the general way has to be gone."""
        try:
            table = plain_table(layer, source, points, columns, progress)
            if table is None:
                return None
            writer = self._open(name, layout)
            writer.close()
            copy_rows(table, writer.path, writer.table_name(), columns, points, progress)
            writer.finish(len(points), progress)
        except Exception as error:  # noqa: BLE001 - whatever it is, the general way may do it
            progress.stop_if_canceled()
            progress.feedback.pushDebugInfo(f"Not copied by SQLite: {error!r}")
            return None
        self._announce[name] = writer.announce
        return names_as_written(layout.fields.names(), writer.field_names)

    def _open(self, name: str, layout: Layout) -> Any:
        """A NativeWriter or a FileWriter."""
        destination = self._destinations[name]
        if destination.path is None:
            writer: Any = NativeWriter(
                self._algorithm, self._parameters, name, destination, layout, self._context
            )
        else:
            staging = self._staging_for(name)
            keeps_vertices = self._plans[name].keeps_vertices
            writer = FileWriter(staging, name, destination, layout, self._context, keeps_vertices)
        self._cleanup.callback(writer.discard)
        return writer

    def _staging_for(self, name: str) -> Staging:
        destination = self._destinations[name]
        # Two layers may go into one GeoPackage.
        for staging in self._stagings:
            if same_file(staging.final, destination.path):
                break
        else:
            staging = self._cleanup.enter_context(Staging(destination, self._progress))
            self._stagings.append(staging)
        staging.states[destination.table] = self._states.get(name)
        return staging


def _extent(source: Optional[QgsProcessingFeatureSource]) -> QgsRectangle:
    """Where the features of a source are, or nowhere."""
    try:
        return QgsRectangle() if source is None else source.sourceExtent()
    except Exception:  # noqa: BLE001 - so, by no other name, QGIS fails with infinite coordinates
        return QgsRectangle()
