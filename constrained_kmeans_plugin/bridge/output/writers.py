"""Writers of layers: what they write is complete, or it is known not to be.

A writer is filled through `add` and ends with `complete`, which verifies what arrived.
`discard` removes what was written; after `announce`, QGIS knows of it.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import sqlite3
from collections.abc import Iterator
from typing import Any, Callable, Optional, Protocol

from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPoint,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import finalize
from ...translation import tr
from ..log.feedback import Progress
from .destination import Destination
from .index import add_spatial_index
from .layout import Layout
from .messages import kept_from_console

#: Where SQLite keeps the last keys.
_SQLITE_TABLE = "sqlite_sequence"
FAST = QgsFeatureSink.Flag.FastInsert


class Staged(Protocol):
    """What a writer needs of a Staging."""

    path: str
    holds_layers: bool


class NotWrittenError(QgsProcessingException):
    """A layer or a file was not written.

    Attributes
    ----------
    reason
        In the words of the driver or the system; may be empty.
    """

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence)
        self.reason = reason


class NativeWriter:
    """A layer in memory or a table in a database: a sink of QGIS.

    Parameters
    ----------
    name
        Of the output parameter.
    destination
        What the parameter means.

    Attributes
    ----------
    field_names : list of str
        As written.
    n_withheld : int
        Features whose geometry was not written: none.
    """

    n_withheld = 0

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        destination: Destination,
        layout: Layout,
        context: QgsProcessingContext,
    ) -> None:
        self._destination = destination
        self._context = context
        self._sink, self._id = algorithm.parameterAsSink(
            parameters, name, context, layout.fields, layout.geometry_type, layout.crs
        )
        if self._sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        self.field_names = layout.fields.names()
        self._is_announced = False

    def add(self, feature: QgsFeature) -> None:
        """Write a feature."""
        if not self._sink.addFeature(feature, FAST):
            raise not_written(self._sink.lastError())

    def complete(self, n_features: int, _progress: Progress) -> None:
        """Close what was written, and refuse it unless it holds so many features."""
        complete, error = finalize(self._sink), self._sink.lastError()
        self._sink = None
        layer = QgsProcessingUtils.mapLayerFromString(self._id, self._context)
        # Writers to databases keep the errors of their last batch to themselves.
        if not complete or (layer is not None and layer.featureCount() not in (n_features, -1, -2)):
            raise not_written(error)

    def discard(self) -> None:
        """Remove what was written, unless it is announced."""
        self._sink = None
        if self._is_announced:
            return
        self._context.temporaryLayerStore().removeMapLayer(self._id)
        if self._destination.provider is not None:
            _drop_table(self._destination)

    def announce(self) -> str:
        """The id of the layer, which QGIS knows of already."""
        self._is_announced = True
        return self._id


class FileWriter:
    """A layer in a staged file.

    Parameters
    ----------
    name
        Of the output parameter.
    destination
        What the parameter means.
    keeps_vertices
        Whether the format keeps a geometry with coordinates that are not finite.

    Attributes
    ----------
    field_names : list of str
        As written, once it is complete.
    path : str
        Of the staged file.
    n_withheld : int
        Features whose geometry was not written, since its coordinates are not finite.
    """

    @kept_from_console()
    def __init__(
        self,
        staging: Staged,
        name: str,
        destination: Destination,
        layout: Layout,
        context: QgsProcessingContext,
        keeps_vertices: Optional[Callable[[QgsGeometry], bool]] = None,
    ) -> None:
        self._staging = staging
        self._keeps_vertices = keeps_vertices
        self.path, self._final = staging.path, destination.path
        given = staging.path
        if destination.driver == "ESRI Shapefile" and self.path.lower().endswith((".shp", ".dbf")):
            # Without geometry it is but a .dbf, for which QGIS is given the name of a .shp.
            suffix = ".dbf" if layout.geometry_type == QgsWkbTypes.Type.NoGeometry else ".shp"
            self.path, self._final = (
                os.path.splitext(path)[0] + suffix for path in (self.path, self._final)
            )
            given = f"{os.path.splitext(self.path)[0]}.shp"
        self._destination = destination
        self._name = name
        self._context = context
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = destination.driver
        if destination.path.lower().endswith(".mif"):
            # QGIS's name for the other format of the same driver.
            options.driverName = "MapInfo MIF"
        options.layerName = destination.table or destination.options.get("layerName", "")
        options.fileEncoding = (
            destination.options.get("fileEncoding") or context.defaultEncoding() or "system"
        )
        options.datasourceOptions = _dataset_options(destination.driver, layout)
        options.layerOptions = _layer_options(destination.driver, layout)
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer
            if staging.holds_layers
            else actions.CreateOrOverwriteFile
        )
        self._layer_name = options.layerName
        self.n_withheld = 0
        self._lacks_index = (
            destination.driver == "GPKG" and layout.geometry_type != QgsWkbTypes.Type.NoGeometry
        )
        self._writer = QgsVectorFileWriter.create(
            given,
            layout.fields,
            layout.geometry_type,
            layout.crs,
            context.transformContext(),
            options,
        )
        if self._writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            reason = self._writer.errorMessage()
            # Some drivers crash when they are closed after their folder is gone.
            self.discard()
            sentence = tr("{path} cannot be written: {reason}")
            raise NotWrittenError(sentence.format(path=destination.path, reason=reason), reason)
        self.field_names = layout.fields.names()

    @kept_from_console()
    def add(self, feature: QgsFeature) -> None:
        """Write a feature; its geometry is removed if its coordinates are not finite.

        A GeoPackage would fail with it in the end, a Shapefile at once, GeoJSON would drop it, GML
        would put it at 0.
        """
        geometry = feature.geometry()
        if self._is_writable(geometry):
            if self._writer.addFeature(feature, FAST):
                return
            error = self._writer.errorMessage()
            if all(map(_is_finite, geometry.vertices())):
                raise not_written(error)
        feature.clearGeometry()
        self.n_withheld += 1
        if not self._writer.addFeature(feature, FAST):
            raise not_written(self._writer.errorMessage())

    def _is_writable(self, geometry: QgsGeometry) -> bool:
        if not geometry.boundingBox().isFinite():
            return _is_empty(geometry)
        # Some coordinates do not show in the box: heights, and those between others.
        return (
            self._keeps_vertices is None
            or has_finite_vertices(geometry)
            or self._keeps_vertices(geometry)
        )

    def complete(self, n_features: int, progress: Progress) -> None:
        """Close the file, read it back, refuse it unless all features are there; index it."""
        self.close()
        self.finish(n_features, progress)

    @kept_from_console()
    def close(self) -> None:
        """Close the file, and refuse it if that fails."""
        complete, error = finalize(self._writer), self._writer.errorMessage()
        # QGIS does not report errors while a file is closed, such as a full disk: GDAL's
        # own record of them, and reading the file, tell.
        gdal.ErrorReset()
        self.discard()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            complete, error = False, gdal.GetLastErrorMsg()
        if not complete:
            raise not_written(error)
        self._name_as_asked()
        self._skip_own_table()

    def _name_as_asked(self) -> None:
        """QGIS adds an extension of its own to names with another one of the same format."""
        folder, name = os.path.split(self.path)
        if name in os.listdir(folder):
            return
        longer = [entry for entry in os.listdir(folder) if entry.startswith(f"{name}.")]
        if len(longer) == 1:
            os.replace(os.path.join(folder, longer[0]), self.path)

    def _skip_own_table(self) -> None:
        """Name the layer where a table of SQLite's own comes before it in the file."""
        if self._destination.driver != "SQLite" or self._layer_name:
            return
        with _opened(self.path, "") as first:
            if first is None or first.GetName() != _SQLITE_TABLE:
                return
        with contextlib.closing(sqlite3.connect(self.path)) as database:
            sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> ?"
            (self._layer_name,) = database.execute(sql, (_SQLITE_TABLE,)).fetchone()

    @kept_from_console()
    def finish(self, n_features: int, progress: Progress) -> None:
        """Read the closed file back, refuse it unless all features are there; index it."""
        if is_readable(self._destination.driver):
            with _opened(self.path, self._layer_name) as layer:
                written = 0 if layer is None else layer.GetFeatureCount()
                if layer is None or written != n_features:
                    arrived = tr("only {count} of {all} features were written")
                    raise not_written(arrived.format(count=written, all=n_features))
                self.field_names = [field.GetName() for field in layer.schema]
        if self._lacks_index:
            error = add_spatial_index(self.path, self._layer_name, progress)
            if error:
                raise not_written(error)
        self._staging.holds_layers = True

    @kept_from_console()
    def table_name(self) -> str:
        """The name of the layer in the closed file: without one QGIS chooses it."""
        with _opened(self.path, self._layer_name) as layer:
            return layer.GetName()

    @kept_from_console()
    def discard(self) -> None:
        """Close the file: it must be closed before its staging folder is removed."""
        # Deleting the writer is what closes its file.
        self._writer = None

    def announce(self) -> str:
        """Have the published layer loaded, where that was asked for; its source."""
        source = self._final
        if self._layer_name:
            source += f"|layername={self._layer_name}"
        if self._destination.project is not None:
            details = QgsProcessingContext.LayerDetails(
                self._destination.name,
                self._destination.project,
                self._name,
                QgsProcessingUtils.LayerHint.Vector,
            )
            self._context.addLayerToLoadOnCompletion(source, details)
        return source


def _is_empty(geometry: QgsGeometry) -> bool:
    """Whether there is no geometry, or one without any coordinates."""
    if geometry.isNull() or QgsWkbTypes.flatType(geometry.wkbType()) != QgsWkbTypes.Type.Point:
        return geometry.isEmpty()
    # For QGIS a point is empty if one of them is not a number.
    return math.isnan(geometry.constGet().x()) and math.isnan(geometry.constGet().y())


def has_finite_vertices(geometry: QgsGeometry) -> bool:
    """Whether all coordinates of a geometry are finite whose box is."""
    kind = geometry.wkbType()
    if geometry.isNull() or kind == QgsWkbTypes.Type.Point:
        return True
    kinds = QgsWkbTypes.GeometryType
    is_flat = not QgsWkbTypes.hasZ(kind) and not QgsWkbTypes.hasM(kind)
    if is_flat and QgsWkbTypes.geometryType(kind) in (kinds.LineGeometry, kinds.PolygonGeometry):
        return math.isfinite(geometry.length())
    # Quicker than from vertex to vertex in Python.
    return re.search("nan|inf", geometry.asWkt(0)) is None


def _is_finite(vertex: QgsPoint) -> bool:
    # A coordinate that is not there is NaN.
    return all(
        math.isfinite(value)
        for value, is_there in (
            *((vertex.x(), True), (vertex.y(), True)),
            *((vertex.z(), vertex.is3D()), (vertex.m(), vertex.isMeasure())),
        )
        if is_there
    )


def _dataset_options(driver: str, layout: Layout) -> list[str]:
    """QGIS's own options, but for tables in SQLite."""
    options = QgsVectorFileWriter.defaultDatasetOptions(driver)
    if driver != "SQLite" or layout.geometry_type != QgsWkbTypes.Type.NoGeometry:
        return options
    # Where a database can hold geometries, tables without any are not found in it.
    return [*(option for option in options if not option.startswith("METADATA=")), "METADATA=NO"]


def _layer_options(driver: str, layout: Layout) -> list[str]:
    """QGIS's own options; a GeoPackage has columns that do not clash with the fields."""
    options = QgsVectorFileWriter.defaultLayerOptions(driver)
    # An empty SRID would take its reference system from a layer in SQLite.
    options = [option for option in options if not option.endswith("=")]
    if driver != "GPKG":
        return options
    own = {"GEOMETRY_NAME": layout.free_name("geom"), "SPATIAL_INDEX": "NO"}
    if not layout.fid_is_key:
        own["FID"] = layout.free_name("fid")
    kept = [option for option in options if option.split("=")[0] not in own]
    return [*kept, *(f"{option}={value}" for option, value in own.items())]


def is_readable(driver: str) -> bool:
    """Whether GDAL reads what it writes in this format; SQL dumps, for one, it does not."""
    return gdal.GetDriverByName(driver).GetMetadataItem(gdal.DCAP_OPEN) == "YES"


@contextlib.contextmanager
def _opened(path: str, name: str) -> Iterator[Any]:
    """A layer of a file, the first where there is no name; None where GDAL cannot read it."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None:
        yield None
    else:
        yield dataset.GetLayerByName(name) if name else dataset.GetLayer(0)


def _drop_table(destination: Destination) -> None:
    """Remove the table that this run created."""
    metadata = QgsProviderRegistry.instance().providerMetadata(destination.provider)
    if not QgsVectorLayer(destination.uri, "output", destination.provider).isValid():
        return
    parts = metadata.decodeUri(destination.uri)
    connection = metadata.createConnection(destination.uri, {})
    table = parts.get("table") or parts.get("layerName")
    connection.dropVectorTable(parts.get("schema", ""), table)


def not_written(reason: str) -> NotWrittenError:
    """The exception that ends a run whose result did not arrive."""
    text = tr("The result could not be written. No files were left behind.")
    return NotWrittenError(f"{text} ({reason})" if reason else text, reason)
