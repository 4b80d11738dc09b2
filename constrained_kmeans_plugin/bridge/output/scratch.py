"""A few features are written into a scratch folder, and read again."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)

from ...translation import tr
from ..log.feedback import Progress
from .addition import check_addition
from .destination import Destination
from .layout import Layout
from .messages import kept_from_console
from .writers import FileWriter, NotWrittenError, is_readable

#: Attributes and a geometry.
Sample = tuple[list[Any], Optional[QgsGeometry]]
#: Bytes that some features take in any format.
_LEAST_ROOM = 1 << 20


@dataclass(frozen=True)
class Read:
    """What was read.

    Attributes
    ----------
    names
        Of the fields.
    """

    names: list[str]
    features: list[QgsFeature]
    crs: QgsCoordinateReferenceSystem


def written_and_read(
    destination: Destination, layout: Layout, rows: Iterable[Sample], context: QgsProcessingContext
) -> Optional[Read]:
    """Write features and read them again; None where nothing reads the format.

    Parameters
    ----------
    destination
        A file or a layer in memory.
    rows
        Attributes and a geometry.

    Raises
    ------
    NotWrittenError
    """
    features = []
    for attributes, geometry in rows:
        features.append(QgsFeature(layout.fields))
        features[-1].setAttributes(attributes)
        if geometry is not None:
            features[-1].setGeometry(geometry)
    if destination.path is None:
        layer = QgsMemoryProviderUtils.createMemoryLayer(
            "probe", layout.fields, layout.geometry_type, layout.crs
        )
        if not layer.dataProvider().addFeatures(features)[0]:
            raise NotWrittenError("", layer.dataProvider().lastError())
        return _read(layer)
    with _written(destination, layout, features, context) as writer:
        if not is_readable(destination.driver):
            return None
        options = QgsVectorLayer.LayerOptions(context.transformContext(), False)
        layer = QgsVectorLayer(writer.announce(), "probe", "ogr", options)
        if not layer.isValid():
            raise NotWrittenError("", tr("the written file cannot be read"))
        return _read(layer)


def check_place(
    destination: Destination, layout: Layout, context: QgsProcessingContext, progress: Progress
) -> None:
    """Refuse a layer that the GeoPackage to which it is to be added does not take.

    Parameters
    ----------
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
    """
    if destination.table is None or not os.path.exists(destination.path):
        return
    with _written(destination, layout, [], context) as writer:
        writer.finish(0, progress)
        check_addition(writer.path, destination.path, destination.table, progress)


@contextlib.contextmanager
def _written(
    destination: Destination,
    layout: Layout,
    features: Iterable[QgsFeature],
    context: QgsProcessingContext,
) -> Iterator[FileWriter]:
    """A FileWriter that has written features and is closed.

    Raises
    ------
    QgsProcessingException
        If there is no room for them: what a full disk has lost is no property of a format.
    """
    place = tempfile.gettempdir()
    if shutil.disk_usage(place).free < _LEAST_ROOM:
        raise QgsProcessingException(
            tr(
                "The disk with the folder for temporary files ({folder}) is full. Free some space "
                "and run again."
            ).format(folder=place)
        )
    folder = tempfile.mkdtemp(prefix="clusters-")
    path = os.path.join(folder, os.path.basename(destination.path))
    destination = replace(destination, path=path, project=None)
    try:
        with kept_from_console():
            writer = FileWriter(_Scratch(path), "", destination, layout, context)
            try:
                for feature in features:
                    writer.add(feature)
                writer.close()
            finally:
                writer.discard()
            yield writer
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@dataclass
class _Scratch:
    """What a writer needs of a Staging."""

    path: str
    holds_layers: bool = False


def _read(layer: QgsVectorLayer) -> Read:
    return Read(layer.fields().names(), list(layer.getFeatures()), layer.crs())
