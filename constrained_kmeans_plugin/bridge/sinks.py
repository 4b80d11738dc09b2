"""Sinks that leave what was there untouched until the result is complete.

An output is opened by `open_output`, filled through `add`, and completed by `finish`; when
the block that opened it is left in any other way, what it created is removed.
"""

import contextlib

from osgeo import gdal
from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..compat import finalize
from ..translation import tr
from .staging import Staging

FAST = QgsFeatureSink.Flag.FastInsert


@contextlib.contextmanager
def open_output(algorithm, parameters, name, destination, context, progress, layout):
    """The output for a destination, as a context manager.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    name : str
        Of the output parameter.
    destination : Destination
        What the parameter means.
    context : QgsProcessingContext
    progress : Progress
        Asked for cancel.
    layout : Layout
        Fields, geometry type and CRS.
    """
    if destination.path is None:
        output = _NativeOutput(algorithm, parameters, name, destination, context, layout)
        try:
            yield output
        finally:
            output.discard_unless_finished()
        return
    with Staging(destination, progress) as staging:
        output = _FileOutput(staging, destination, name, context, layout)
        try:
            yield output
        finally:
            # The file must be closed before its folder is removed.
            output.close()


class _NativeOutput:
    """A layer in memory or a table in a database: a sink of QGIS."""

    def __init__(self, algorithm, parameters, name, destination, context, layout):
        self._destination = destination
        self._context = context
        self._sink, self._id = algorithm.parameterAsSink(
            parameters, name, context, layout.fields, layout.geometry_type, layout.crs
        )
        if self._sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        self.field_names = layout.fields.names()
        self._finished = False

    def add(self, feature):
        if not self._sink.addFeature(feature, FAST):
            raise QgsProcessingException(_not_written(self._sink.lastError()))

    def finish(self, n_features):
        complete, error = finalize(self._sink), self._sink.lastError()
        self._sink = None
        layer = QgsProcessingUtils.mapLayerFromString(self._id, self._context)
        # Writers to databases keep the errors of their last batch to themselves.
        if not complete or (layer is not None and layer.featureCount() not in (n_features, -1, -2)):
            raise QgsProcessingException(_not_written(error))
        self._finished = True
        return self._id

    def discard_unless_finished(self):
        self._sink = None
        if self._finished:
            return
        self._context.temporaryLayerStore().removeMapLayer(self._id)
        if self._destination.provider is not None:
            _drop_table(self._destination)


class _FileOutput:
    """A file, staged."""

    def __init__(self, staging, destination, name, context, layout):
        self._staging = staging
        self._destination = destination
        self._name = name
        self._context = context
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = destination.driver
        options.layerName = destination.table or destination.options.get("layerName", "")
        options.fileEncoding = (
            destination.options.get("fileEncoding") or context.defaultEncoding() or "system"
        )
        options.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(destination.driver)
        options.layerOptions = _layer_options(destination.driver, layout)
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if staging.adds_layer else actions.CreateOrOverwriteFile
        )
        self._layer_name = options.layerName
        self._writer = QgsVectorFileWriter.create(
            staging.path,
            layout.fields,
            layout.geometry_type,
            layout.crs,
            context.transformContext(),
            options,
        )
        if self._writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            reason = self._writer.errorMessage()
            # Some drivers crash when they are closed after their folder is gone.
            self.close()
            raise QgsProcessingException(
                tr("{path} cannot be written: {reason}").format(
                    path=destination.path, reason=reason
                )
            )
        self.field_names = layout.fields.names()

    def add(self, feature):
        if not self._writer.addFeature(feature, FAST):
            raise QgsProcessingException(_not_written(self._writer.errorMessage()))

    def finish(self, n_features):
        complete, error = finalize(self._writer), self._writer.errorMessage()
        # QGIS does not report errors while a file is closed, such as a full disk: GDAL's
        # own record of them, and reading the file, tell.
        gdal.ErrorReset()
        self.close()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            complete, error = False, gdal.GetLastErrorMsg()
        written, names = n_features, None
        if _is_readable(self._destination.driver):
            written, names = _read_back(self._staging.path, self._layer_name)
        if not complete or written != n_features:
            arrived = tr("{count} of {all} features arrived").format(count=written, all=n_features)
            raise QgsProcessingException(_not_written(error or arrived))
        self.field_names = names or self.field_names
        self._staging.publish()
        result = self._destination.path
        if self._layer_name:
            result += f"|layername={self._layer_name}"
        if self._destination.project is not None:
            details = QgsProcessingContext.LayerDetails(
                self._destination.name,
                self._destination.project,
                self._name,
                QgsProcessingUtils.LayerHint.Vector,
            )
            self._context.addLayerToLoadOnCompletion(result, details)
        return result

    def close(self):
        # Deleting the writer is what closes its file.
        self._writer = None


def _layer_options(driver, layout):
    """QGIS's own options, with columns of a GeoPackage that do not clash with the fields."""
    options = QgsVectorFileWriter.defaultLayerOptions(driver)
    if driver != "GPKG":
        return options
    columns = {"GEOMETRY_NAME": layout.free_name("geom")}
    if not layout.fid_is_key:
        columns["FID"] = layout.free_name("fid")
    kept = [option for option in options if option.split("=")[0] not in columns]
    return [*kept, *(f"{option}={column}" for option, column in columns.items())]


def _is_readable(driver):
    """Whether GDAL reads what it writes in this format; SQL dumps, for one, it does not."""
    return gdal.GetDriverByName(driver).GetMetadataItem(gdal.DCAP_OPEN) == "YES"


def _read_back(path, layer_name):
    """Number of features in a file, 0 where it is broken, and the names of its fields."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    layer = None
    if dataset is not None:
        layer = dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0)
    if layer is None:
        return 0, None
    schema = layer.GetLayerDefn()
    names = [schema.GetFieldDefn(index).GetName() for index in range(schema.GetFieldCount())]
    return layer.GetFeatureCount(), names


def _drop_table(destination):
    """Remove the table that this run created."""
    metadata = QgsProviderRegistry.instance().providerMetadata(destination.provider)
    if not QgsVectorLayer(destination.uri, "output", destination.provider).isValid():
        return
    parts = metadata.decodeUri(destination.uri)
    connection = metadata.createConnection(destination.uri, {})
    table = parts.get("table") or parts.get("layerName")
    connection.dropVectorTable(parts.get("schema", ""), table)


def _not_written(reason):
    text = tr("The result could not be written; nothing was left behind.")
    return f"{text} ({reason})" if reason else text
