"""Columns of a table in a file, many rows at once: a million take a second instead of ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer

from ..log.feedback import Progress

#: Kinds of NumPy's types that columns may have: whole and real numbers, and bytes of text.
_KINDS = "iufS"


def columns_of_file(
    given: Any, layer: Optional[QgsVectorLayer], names: Sequence[str], progress: Progress
) -> Optional[Iterator[tuple[Any, ...]]]:
    """Columns as GDAL reads them, some rows after the other; None if QGIS has to read them.

    That is so where a layer shows something else than its file: a selection, a filter, changes
    that are not saved, joined or computed fields; and with GDAL before 3.6.

    Parameters
    ----------
    given
        For the parameter, as it was given.
    layer
        What it is, if it is a layer.
    names
        Of the fields.
    progress
        Asked for cancel.

    Returns
    -------
    iterator of tuple of numpy.ma.MaskedArray, or None
        Each has some of the rows, of all columns; NULL is masked, text is in UTF-8.
    """
    if layer is None or not isinstance(given, (str, QgsVectorLayer)) or not _is_plain(layer):
        return None
    from osgeo import gdal

    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if not set(parts) <= {"path", "layerName", "layerId", "openOptions", "vsiPrefix", "vsiSuffix"}:
        return None
    if any(parts.get(name) for name in ("openOptions", "vsiPrefix", "vsiSuffix")):
        return None
    try:
        data = gdal.OpenEx(parts["path"], gdal.OF_VECTOR)
        table = None if data is None else _layer_of(data, parts)
    except RuntimeError:
        # With GDAL's exceptions turned on.
        return None
    if table is None or not hasattr(table, "GetArrowStreamAsNumPy"):
        return None
    return _batches(data, table, names, progress)


def _layer_of(data: Any, parts: dict[str, Any]) -> Any:
    if parts.get("layerName"):
        return data.GetLayerByName(parts["layerName"])
    if parts.get("layerId") is not None and int(parts["layerId"]) >= 0:
        return data.GetLayer(int(parts["layerId"]))
    return data.GetLayer(0)


def _is_plain(layer: QgsVectorLayer) -> bool:
    """Whether a layer shows its file as it is."""
    fields, own = layer.fields(), QgsFields.FieldOrigin.OriginProvider
    return (
        layer.providerType() == "ogr"
        and not layer.subsetString()
        and not layer.isEditable()
        and all(fields.fieldOrigin(index) == own for index in range(fields.count()))
    )


def _batches(
    data: Any, table: Any, names: Sequence[str], progress: Progress
) -> Iterator[tuple[Any, ...]]:
    """The columns; `data` has to live as long as its layer."""
    stream, done = table.GetArrowStreamAsNumPy(), 0
    expected = max(int(table.GetFeatureCount()), 1)
    for batch in stream:
        progress.stop_if_canceled()
        columns = tuple(np.ma.asarray(batch[name]) for name in names)
        if any(column.dtype.kind not in _KINDS for column in columns):
            raise ValueError("A column is neither numbers nor text.")
        yield columns
        done += len(columns[0])
        progress.set(done / expected)
    del data
