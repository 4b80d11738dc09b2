"""Layers, files and a listening feedback for the tests on QGIS."""

import hashlib
import random

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


class Listener(QgsProcessingFeedback):
    """Keeps what is said; cancels when a line contains a text or the bar reaches a mark."""

    def __init__(self, cancel_at_text=None, cancel_at_percent=None):
        super().__init__(False)
        self.lines = []
        self.percents = []
        self._text = cancel_at_text
        self._percent = cancel_at_percent
        self.progressChanged.connect(self._progress)

    def pushInfo(self, info):  # noqa: N802 - overrides QGIS
        self._line(info)

    def pushWarning(self, warning):  # noqa: N802 - overrides QGIS
        self._line(warning)

    def reportError(self, error, fatal=False):  # noqa: N802 - overrides QGIS
        self._line(error)

    def _line(self, text):
        self.lines.append(text)
        if self._text is not None and self._text in text:
            self.cancel()

    def _progress(self, percent):
        self.percents.append(percent)
        if self._percent is not None and percent >= self._percent:
            self.cancel()

    @property
    def log(self):
        return "\n".join(self.lines)


def make_layer(
    geometries, fields="field=name:string(20)", crs="EPSG:25832", kind="Point", rows=None
):
    """A layer in memory; a geometry is a QgsGeometry, a WKT or None for NULL."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "input", "memory")
    assert layer.isValid()
    features = []
    for index, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        if isinstance(geometry, str):
            geometry = QgsGeometry.fromWkt(geometry)
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes(list(rows[index]) if rows else [f"feature {index}"])
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    layer.updateExtents()
    return layer


def random_points(count, seed=0, size=1000.0):
    numbers = random.Random(seed)
    return [
        QgsGeometry.fromPointXY(QgsPointXY(numbers.uniform(0, size), numbers.uniform(0, size)))
        for _ in range(count)
    ]


def point_layer(count, seed=0, **options):
    return make_layer(random_points(count, seed), **options)


def save(layer, path, name="", new_file=True):
    """Write a layer to a file; the layer that reads it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(str(path).rsplit(".")[-1])
    options.layerName = name
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = (
        actions.CreateOrOverwriteFile if new_file else actions.CreateOrOverwriteLayer
    )
    result = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert result[0] == QgsVectorFileWriter.WriterError.NoError, result
    return str(path) + (f"|layername={name}" if name else "")


def load(path):
    layer = QgsVectorLayer(str(path), "loaded", "ogr")
    assert layer.isValid(), path
    return layer


def digest(path):
    """What tells whether a file is what it was, byte for byte."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def source_of(layer, selected=False, limit=-1):
    """The feature source that an algorithm gets for a layer; the context must live as long."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsProject.instance().addMapLayer(layer, False)
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), selected, limit)
    source = QgsProcessingUtils.variantToSource(definition, context)
    assert source is not None
    return source, context


def attributes(layer, *names):
    """Values of fields, NULL as None, in reading order."""
    rows = []
    for feature in layer.getFeatures():
        values = [feature[name] for name in names]
        rows.append(tuple(None if is_null(value) else value for value in values))
    return rows


def positions(layer):
    """Places (n, 2) of the features of a layer of points, in reading order."""
    points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    return np.array([(point.x(), point.y()) for point in points])


def is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())
