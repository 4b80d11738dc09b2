"""A few features are written into a scratch folder, and read again."""

import contextlib
import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsFeature, QgsMemoryProviderUtils, QgsVectorLayer

from ...translation import tr
from .addition import check_addition
from .messages import kept_from_console
from .writers import FileWriter, NotWrittenError, is_readable


@dataclass(frozen=True)
class Read:
    """What was read.

    Attributes
    ----------
    names : list of str
        Of the fields.
    features : list of QgsFeature
    crs : QgsCoordinateReferenceSystem
    """

    names: list
    features: list
    crs: Any


def written_and_read(destination, layout, rows, context):
    """Write features and read them again; None where nothing reads the format.

    Parameters
    ----------
    destination : Destination
        A file or a layer in memory.
    layout : Layout
    rows : list of (list, QgsGeometry or None)
        Attributes and a geometry.
    context : QgsProcessingContext

    Returns
    -------
    Read or None

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
            raise NotWrittenError("", tr("what is written cannot be read again"))
        return _read(layer)


def check_place(destination, layout, context, progress):
    """Refuse a layer that the GeoPackage to which it is to be added does not take.

    Parameters
    ----------
    destination : Destination
    layout : Layout
    context : QgsProcessingContext
    progress : Progress
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
def _written(destination, layout, features, context):
    """A FileWriter that has written features and is closed."""
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


def _read(layer):
    return Read(layer.fields().names(), list(layer.getFeatures()), layer.crs())
