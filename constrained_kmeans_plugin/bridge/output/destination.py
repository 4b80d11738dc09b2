"""Where a result goes, as the parameters say it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterFileWriter,
    QgsVectorFileWriter,
)

from ...compat import is_null
from ...translation import tr

#: `provider:uri`; three letters at least, so that a drive letter is not a provider.
_PROVIDER = re.compile(r"^(\w{3,}):(.*)$", re.DOTALL)
#: Of the names in a filter for files.
_ENDING = re.compile(r"\*(\.\w+)")
_ZIPPED = ("shz", "zip")
_SQLITE_DRIVERS = ("GPKG", "SQLite", "MBTiles", "Rasterlite")


#: A text, or None: whoever asks for it knows what kind of destination it is.
MaybeText = Any


@dataclass(frozen=True)
class Destination:
    """A destination as it was given.

    Attributes
    ----------
    text
        As QGIS writes it.
    path, table, driver
        Of a file. `table` is a layer within a file that may hold others; a file that is no
        layer has no driver.
    provider, uri
        Of a database table.
    project
        Where the result is to be loaded, as `name`.
    options
        Creation options, such as the encoding.

    Without `path` and `provider` it is a layer in memory. A raster always has a path.
    """

    text: str
    path: MaybeText = None
    table: Optional[str] = None
    driver: MaybeText = None
    provider: Optional[str] = None
    uri: MaybeText = None
    project: Optional[QgsProject] = None
    name: str = ""
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def database(self) -> Optional[str]:
        """The SQLite database in which the result is to be, or None."""
        if self.provider == "spatialite":
            return QgsDataSourceUri(self.uri).database()
        return self.path if self.driver in _SQLITE_DRIVERS else None


def read_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Destination]:
    """The destinations that the parameters ask for, by the names of the parameters.

    An optional output that is not asked for is left out.

    Raises
    ------
    QgsProcessingException
        If no output can be made of what was given.
    """
    destinations = {}
    for definition in algorithm.destinationParameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFileDestination):
            destination = _read_file(parameters, definition, context)
        elif isinstance(definition, QgsProcessingParameterRasterDestination):
            destination = _read_raster(parameters, definition, context)
        else:
            destination = _read_layer(parameters, definition, context)
        if destination.text or not _is_optional(definition):
            destinations[definition.name()] = destination
    return destinations


def _is_optional(definition: QgsProcessingParameterDefinition) -> bool:
    return definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional


def same_file(first: str, second: str) -> bool:
    """Whether two paths lead to one file, be it there already or not."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        return normal_path(first) == normal_path(second)


def normal_path(path: str) -> str:
    """A path as it is compared with others."""
    return os.path.normcase(os.path.realpath(path))


def _read_file(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Destination:
    path = QgsProcessingParameters.parameterAsFileOutput(definition, parameters, context)
    if not path:
        return Destination("")
    _refuse_no_file(path)
    endings, ending = _ENDING.findall(definition.fileFilter()), os.path.splitext(path)[1]
    if endings and not ending:
        # As with layers and rasters.
        path += endings[0]
        _refuse_no_file(path)
    elif endings and ending.lower() not in endings:
        raise QgsProcessingException(
            tr(
                "{output}: files with the extension “{ending}” cannot be written ({path}). Use "
                "{endings}."
            ).format(
                output=definition.name(),
                ending=ending,
                path=path,
                endings=tr(" or ").join(endings),
            )
        )
    return Destination(path, path=os.path.abspath(path))


def _read_raster(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Destination:
    text, details = _sink_text(parameters, definition, context)
    if not text and _is_optional(definition):
        return Destination(text, **details)
    path = text
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        path = QgsProcessingUtils.generateTempFilename(f"{definition.name()}.tif")
    _refuse_no_file(path)
    extension = os.path.splitext(path)[1][1:]
    if not extension:
        # As QGIS does.
        path, extension = f"{path}.tif", "tif"
        _refuse_no_file(path)
    driver = QgsRasterFileWriter.driverForExtension(extension)
    if not driver:
        raise QgsProcessingException(
            tr(
                "GDAL cannot write rasters with the extension “.{extension}” here ({path}). Use "
                ".tif, .png, .img or another one."
            ).format(extension=extension, path=path)
        )
    return Destination(text, path=os.path.abspath(path), driver=driver, **details)


def _sink_text(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> tuple[str, dict[str, Any]]:
    """Where a layer is to go, as text, and what is to be done with it there."""
    value, details = parameters.get(definition.name()), {}
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping():
            raise QgsProcessingException(
                tr("The result cannot be appended to an existing layer. Choose a new layer.")
            )
        details = {
            "project": value.destinationProject,
            "name": value.destinationName or definition.description(),
            "options": dict(value.createOptions),
        }
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    return "" if is_null(value) else str(value), details


def _read_layer(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Destination:
    text, details = _sink_text(parameters, definition, context)
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
    destination = _layer_file(text, path, table, details)
    named = [bool(parts.database()), bool(parts.table())] if known else [True]
    if not all(named) and (any(named) or destination.database):
        # It asks to add a layer: QGIS itself would replace all that the file holds.
        raise QgsProcessingException(
            tr(
                "{output}: {text} does not name both a file and a layer. Give dbname='…' and "
                'table="…", or the path alone to replace the whole file.'
            ).format(output=definition.name(), text=text)
        )
    return destination


def _layer_file(text: str, path: str, table: Optional[str], details: dict[str, Any]) -> Destination:
    _refuse_no_file(path)
    extension = os.path.splitext(path)[1][1:]
    if not extension:
        # As QGIS does.
        path, extension = f"{path}.gpkg", "gpkg"
        _refuse_no_file(path)
    driver = QgsVectorFileWriter.driverForExtension(extension)
    # QGIS gives a zipped Shapefile the name x.shz.shp.
    if not driver or extension.lower() in _ZIPPED:
        raise QgsProcessingException(
            tr(
                "QGIS cannot write files with the extension “.{extension}” ({path}). Use .gpkg, "
                ".geojson, .shp or another vector format."
            ).format(extension=extension, path=path)
        )
    return Destination(text, path=os.path.abspath(path), table=table, driver=driver, **details)


def _refuse_no_file(path: str) -> None:
    """Refuse what is there and cannot be replaced by a file: a folder, a device, a pipe, a loop."""
    if os.path.isdir(path):
        raise QgsProcessingException(
            tr("The output {path} is a folder. Enter the name of a file.").format(path=path)
        )
    if os.path.exists(path) and not os.path.isfile(path):
        raise QgsProcessingException(
            tr("The output {path} is a device or a pipe. Enter the name of a file.").format(
                path=path
            )
        )
    if os.path.islink(os.path.realpath(path)):
        raise QgsProcessingException(
            tr("The output {path} is a link that leads to itself. Enter another name.").format(
                path=path
            )
        )
