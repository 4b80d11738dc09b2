"""What a layer is read from: a file, and what is read through it, such as the table of a view."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from .messages import kept_from_console

_VRT_DRIVERS = ("OGR_VRT", "VRT")


def origins(layer: QgsMapLayer) -> list[tuple[str, Optional[str]]]:
    """All that a layer is read from, as far as it is in files.

    Views of SQLite, virtual layers, joined layers and VRT files read from something else.

    Returns
    -------
    list of (str, str or None)
        Path and name of the layer within the file; the layer's own first, if it is in a file.
    """
    found: list[tuple[str, Optional[str]]] = []
    sources: list[tuple[str, str]] = []
    layers, seen = [layer], set()
    while layers or sources:
        if layers:
            layer = layers.pop()
            sources.append((layer.providerType(), layer.source()))
            if isinstance(layer, QgsVectorLayer) and layer.id() not in seen:
                seen.add(layer.id())
                layers += _layers_behind(layer)
        provider, source = sources.pop()
        if provider == "virtual":
            definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(source.encode()))
            sources += [
                (one.provider(), one.source())
                for one in definition.sourceLayers()
                if not one.isReferenced()
            ]
        found += _in_file(provider, source)
    return found


def _layers_behind(layer: QgsMapLayer) -> list[QgsMapLayer]:
    """Layers of QGIS from which another one is read: those joined to it, those of a query."""
    found = [join.joinLayer() for join in layer.vectorJoins()]
    found += [QgsProject.instance().mapLayer(one.layerId()) for one in layer.dependencies()]
    return [one for one in found if one is not None]


def _in_file(provider: str, source: str) -> list[tuple[str, Optional[str]]]:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = parts.get("path")
    if not path:
        return []
    if path.startswith("file://"):
        path = path[len("file://") :]
    name = parts.get("layerName") or None
    if name is None and provider == "ogr":
        names: Sequence[Optional[str]] = _layer_names(path) or [None]
        number = parts.get("layerId") or 0
        name = names[number if number < len(names) else 0]
    behind = _tables_behind(path, name, parts.get("subset") or "")
    return [(path, name), *((path, table) for table in behind), *_behind_vrt(path)]


def _tables_behind(path: str, name: Optional[str], subset: str) -> list[str]:
    """Tables and views of a SQLite file that a view reads, or a filter that is a query."""
    texts: dict[Any, Optional[str]] = dict(_objects(path))
    read, waiting = [], [texts.get(name) or ""]
    if "select" in subset.lower():
        waiting.append(subset)
    while waiting:
        text = waiting.pop()
        for other in _named_in(text, texts):
            if other != name and other not in read:
                read.append(other)
                waiting.append(texts[other] or "")
    return read


def _objects(path: str) -> list[tuple[str, Optional[str]]]:
    """(name, SQL of a view or None) of the tables and views of a SQLite file."""
    uri = f"{Path(path).absolute().as_uri()}?mode=ro"
    sql = (
        "SELECT name, CASE type WHEN 'view' THEN sql END FROM sqlite_master"
        " WHERE type IN ('table', 'view')"
    )
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as database:
            return database.execute(sql).fetchall()
    except sqlite3.Error:
        # It is no database.
        return []


def _named_in(text: str, names: Iterable[str]) -> list[str]:
    """Those of some names that occur in a text, be it in another case."""
    return [
        name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    ]


@kept_from_console()
def _behind_vrt(path: str) -> list[tuple[str, Optional[str]]]:
    """What a file reads that has no data of its own; which of the layers, its text tells."""
    found = []
    with contextlib.suppress(RuntimeError, OSError, AttributeError):
        if gdal.IdentifyDriver(path).ShortName not in _VRT_DRIVERS:
            return []
        text = Path(path).read_text(encoding="utf-8", errors="replace")
        for file in gdal.OpenEx(path).GetFileList() or ():
            if file != path:
                names = _named_in(text, _layer_names(file) or ())
                found += [(file, name) for name in names or (None,)]
    return found


@kept_from_console()
def _layer_names(path: str) -> Optional[list[str]]:
    """Names of the layers in a file, or None where GDAL cannot read it."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        return None
    if dataset is None:
        return None
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
