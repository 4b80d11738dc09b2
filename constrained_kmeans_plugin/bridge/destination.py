"""Where the result goes, checked before the work starts and without opening it."""

import os
import re
import tempfile
from dataclasses import dataclass, field
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..compat import is_null
from ..translation import tr

#: `provider:uri`; three letters at least, so that a drive letter is not a provider.
_PROVIDER = re.compile(r"^(\w{3,}):(.*)$", re.DOTALL)


@dataclass(frozen=True)
class Destination:
    """A destination as it was given.

    Attributes
    ----------
    text : str
        As QGIS writes it.
    path, table, driver : str or None
        Of a file. `table` is a layer within a file that may hold others.
    provider, uri : str or None
        Of a database table.
    project : QgsProject or None
        Where the result is to be loaded, as `name`.
    options : dict
        Creation options, such as the encoding.

    Without `path` and `provider` it is a layer in memory.
    """

    text: str
    path: Optional[str] = None
    table: Optional[str] = None
    driver: Optional[str] = None
    provider: Optional[str] = None
    uri: Optional[str] = None
    project: Optional[QgsProject] = None
    name: str = ""
    options: dict[str, Any] = field(default_factory=dict)


def read_destination(parameters, definition, context):
    """The destination that the parameters ask for.

    Raises
    ------
    QgsProcessingException
        If no output can be made of what was given.
    """
    value, details = parameters.get(definition.name()), {}
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping():
            raise QgsProcessingException(
                tr("The result is a layer of its own: it cannot be appended to an existing layer.")
            )
        details = {
            "project": value.destinationProject,
            "name": value.destinationName or definition.description(),
            "options": dict(value.createOptions),
        }
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    text = "" if is_null(value) else str(value)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or text.startswith("memory:"):
        return Destination(text, **details)
    known, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    match = _PROVIDER.match(text)
    providers = {"postgis", *QgsProviderRegistry.instance().providerList()}
    if not known and match and match[1] in providers:
        known, provider, uri = True, match[1], match[2]
    if known and provider != "ogr":
        provider = "postgres" if provider == "postgis" else provider
        return Destination(text, provider=provider, uri=uri, **details)
    path, table = text, None
    if known:
        parts = QgsDataSourceUri(uri)
        path, table = parts.database() or uri, parts.table() or None
    return _file(text, path, table, details)


def _file(text, path, table, details):
    if os.path.isdir(path):
        raise QgsProcessingException(
            tr("The output {path} is a folder; give the name of a file.").format(path=path)
        )
    extension = os.path.splitext(path)[1][1:]
    if not extension:
        # As QGIS does.
        path, extension = f"{path}.gpkg", "gpkg"
    driver = QgsVectorFileWriter.driverForExtension(extension)
    if not driver:
        raise QgsProcessingException(
            tr(
                "“.{extension}” is no format that QGIS can write ({path}). Use .gpkg, "
                ".geojson, .shp or another vector format."
            ).format(extension=extension, path=path)
        )
    return Destination(text, path=os.path.abspath(path), table=table, driver=driver, **details)


def check_destination(destination, layer):
    """Refuse a destination that cannot be written, or that is the input itself.

    Parameters
    ----------
    destination : Destination
    layer : QgsVectorLayer or None
        The input.

    Raises
    ------
    QgsProcessingException
    """
    if destination.provider is not None:
        _check_database(destination)
    elif destination.path is not None:
        _check_folder(destination.path)
        _check_existing(destination)
        if layer is not None:
            _check_not_input(destination, layer)


def check_holds(destination, points):
    """Refuse a format that cannot hold features without geometry, where there are any.

    Raises
    ------
    QgsProcessingException
    """
    if destination.driver == "FlatGeobuf" and points.n_skipped:
        # GDAL leaves them out without a word.
        raise QgsProcessingException(
            tr(
                "A FlatGeobuf file cannot hold features without geometry, and {count} features "
                "have none that is usable. Choose another format, such as GeoPackage."
            ).format(count=points.n_skipped)
        )


def _check_folder(path):
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise QgsProcessingException(
            tr(
                "The folder {folder} for the output does not exist. Create it or choose another."
            ).format(folder=folder)
        )
    try:
        # Asking for permissions is not enough on network and read-only drives.
        os.rmdir(tempfile.mkdtemp(prefix=".clusters-", dir=folder))
    except OSError as error:
        raise QgsProcessingException(
            tr("The folder {folder} for the output cannot be written to ({reason}).").format(
                folder=folder, reason=error.strerror
            )
        ) from error


def _check_existing(destination):
    path = destination.path
    if not os.path.exists(path):
        return
    if not os.access(path, os.W_OK):
        raise QgsProcessingException(
            tr("The output {path} exists and cannot be written to.").format(path=path)
        )
    if destination.table is not None:
        if destination.driver != "GPKG":
            raise QgsProcessingException(
                tr("Only a GeoPackage can take one more layer; {path} exists already.").format(
                    path=path
                )
            )
        if layer_names(path) is None:
            raise QgsProcessingException(
                tr("The output {path} exists, but is not a GeoPackage that can be read.").format(
                    path=path
                )
            )


def _check_not_input(destination, layer):
    path, table = source_file(layer)
    if path is None or not _same_file(path, destination.path):
        return
    if destination.table is None:
        raise QgsProcessingException(
            tr(
                "The output {path} is the file that the input layer is read from. Choose "
                "another file."
            ).format(path=destination.path)
        )
    if table is None:
        table = (layer_names(path) or [""])[0]
    if table.lower() == destination.table.lower():
        raise QgsProcessingException(
            tr(
                "The output is the input layer itself (“{table}” in {path}). Choose another "
                "layer name."
            ).format(path=destination.path, table=destination.table)
        )


def _check_database(destination):
    if QgsVectorLayer(destination.uri, "output", destination.provider).isValid():
        # QGIS drops the table as soon as it opens it for writing, whatever comes then.
        raise QgsProcessingException(
            tr(
                "The output table exists already, and a failure while it is replaced would "
                "lose it: {uri}. Drop it first or choose another name."
            ).format(uri=QgsDataSourceUri.removePassword(destination.uri))
        )


def source_file(layer):
    """(path, name within the file) of what a layer is read from, each None where there is none."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    if not path:
        return None, None
    if path.startswith("file://"):
        path = path[len("file://") :]
    return path, parts.get("layerName") or None


def layer_names(path):
    """Names of the layers in a file, or None where GDAL cannot read it."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        return None
    if dataset is None:
        return None
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def _same_file(first, second):
    try:
        return os.path.samefile(first, second)
    except OSError:
        return os.path.realpath(first) == os.path.realpath(second)
