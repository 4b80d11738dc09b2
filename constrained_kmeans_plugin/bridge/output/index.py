"""The spatial index of a layer in a GeoPackage, made by GDAL when all features are there.

GDAL would make it by itself as it closes the file, but that cannot be canceled, and with GDAL 3.6
it takes a second for some 40,000 features.
"""

from __future__ import annotations

import concurrent.futures
from typing import Any

from osgeo import gdal

from ..log.feedback import Progress
from .messages import kept_from_console

#: Seconds between two looks at the cancel button.
_PAUSE = 0.1


def add_spatial_index(path: str, name: str, progress: Progress) -> str:
    """Make the spatial index of a layer that has none.

    Parameters
    ----------
    path
        A GeoPackage that can be read and that nobody else uses.
    name
        Of the layer; empty for the first.

    Returns
    -------
    str
        Why it could not be made; empty if it was.

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    dataset, layer = _open(path, name, gdal.OF_UPDATE)
    layer_and_column = ", ".join(map(_text, (layer.GetName(), layer.GetGeometryColumn())))
    try:
        with concurrent.futures.ThreadPoolExecutor(1) as thread:
            made = thread.submit(_run, dataset, f"SELECT CreateSpatialIndex({layer_and_column})")
            while not concurrent.futures.wait([made], timeout=_PAUSE).done:
                if progress.is_canceled():
                    _abort(dataset)
        progress.stop_if_canceled()
    finally:
        # The file must be closed before its folder is removed.
        del layer, dataset
    return made.result() or _missing(path, name)


def _open(path: str, name: str, how: int) -> tuple[gdal.Dataset, Any]:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | how)
    return dataset, dataset.GetLayerByName(name) if name else dataset.GetLayer(0)


def _missing(path: str, name: str) -> str:
    """Why there is no index, where GDAL thinks that it has made one: a full disk, for one."""
    dataset, layer = _open(path, name, gdal.OF_READONLY)
    is_there = layer.TestCapability("FastSpatialFilter")
    del layer, dataset
    return "" if is_there else "CreateSpatialIndex"


@kept_from_console()
def _run(dataset: gdal.Dataset, statement: str) -> str:
    """Why a statement failed, or nothing."""
    gdal.ErrorReset()
    try:
        answer = dataset.ExecuteSQL(statement)
        value = answer and answer.GetNextFeature().GetField(0)
        dataset.ReleaseResultSet(answer)
    except RuntimeError as error:
        return str(error)
    failed = gdal.GetLastErrorType() >= gdal.CE_Failure
    return gdal.GetLastErrorMsg() or "CreateSpatialIndex" if failed or value != 1 else ""


def _abort(dataset: gdal.Dataset) -> None:
    # Before GDAL 3.2 nothing stops it.
    if hasattr(dataset, "AbortSQL"):
        dataset.AbortSQL()


def _text(value: str) -> str:
    """A text in SQL."""
    return "'{}'".format(value.replace("'", "''"))
