"""A run that fails or is canceled leaves everything as it was, byte for byte."""

import os

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorFileWriter

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.output import staging, writers
from tests.bridge.layers_for_tests import Listener, digest, load, point_layer, save

#: Where in a run it is canceled: while reading, while it searches, while writing.
PHASES = {
    "reading": {"cancel_at_percent": 5},
    "read": {"cancel_at_text": "features read"},
    "solving": {"cancel_at_percent": 20},
    "writing": {"cancel_at_percent": 88},
    "written": {"cancel_at_percent": 99},
}


class Folder:
    """A folder with an existing file, and what it was like."""

    def __init__(self, path, extension, as_table):
        self.path = path
        self.file = path / f"existing.{extension}"
        save(point_layer(40, seed=9), self.file, "other" if as_table else "")
        self.output = str(self.file)
        if as_table:
            self.output = f"ogr:dbname='{self.file}' table=\"clusters\" (geom)"
        self.before = self.state()

    def state(self):
        return {name: digest(self.path / name) for name in os.listdir(self.path)}

    def assert_untouched(self):
        assert self.state() == self.before


@pytest.fixture(
    params=[("gpkg", False), ("gpkg", True), ("geojson", False), ("shp", False), ("fgb", False)],
    ids=["gpkg", "gpkg-table", "geojson", "shp", "fgb"],
)
def existing(request, tmp_path):
    return Folder(tmp_path, *request.param)


@pytest.mark.parametrize("phase", PHASES)
def test_cancel(phase, existing, run, algorithm):
    feedback = Listener(**PHASES[phase])
    with pytest.raises(QgsProcessingException, match="canceled"):
        run(point_layer(4000), feedback, algorithm=algorithm, OUTPUT=existing.output)
    assert feedback.isCanceled()
    existing.assert_untouched()


@pytest.mark.parametrize("phase", PHASES)
def test_cancel_leaves_no_layer_in_memory(phase, run, algorithm):
    feedback = Listener(**PHASES[phase])
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definition = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    parameters = {"INPUT": point_layer(4000), "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="canceled"):
        definition.run(parameters, context, feedback, {}, False)
    assert context.temporaryLayerStore().count() == 0


def test_failures_before_writing(existing, run, algorithm):
    with pytest.raises(QgsProcessingException):
        run(point_layer(4), algorithm=algorithm, CLUSTERS=5, OUTPUT=existing.output)
    existing.assert_untouched()


def test_error_in_the_core(existing, run, monkeypatch):
    def fail(*_, **__):
        raise core.SolverFailedError("highs", "no reason")

    monkeypatch.setattr(core, "constrained_kmeans", fail)
    with pytest.raises(QgsProcessingException, match="no reason"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


def test_feature_that_cannot_be_written(existing, run, monkeypatch):
    original = writers.FileWriter.add
    count = [0]

    def add(self, feature):
        count[0] += 1
        if count[0] == 15:
            raise QgsProcessingException("disk full")
        original(self, feature)

    monkeypatch.setattr(writers.FileWriter, "add", add)
    with pytest.raises(QgsProcessingException, match="disk full"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


def test_unforeseen_error_while_writing(existing, run, monkeypatch):
    def add(self, feature):
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr(writers.FileWriter, "add", add)
    with pytest.raises(Exception, match=r"unforeseen|error"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


def test_features_that_get_lost_while_writing(existing, run, monkeypatch):
    original = writers.FileWriter.add

    def add(self, feature):
        if feature["name"] != "feature 7":
            original(self, feature)

    monkeypatch.setattr(writers.FileWriter, "add", add)
    with pytest.raises(QgsProcessingException, match="only 19 of 20 features were written"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


def test_error_while_the_file_is_closed(existing, run, monkeypatch):
    original = writers.FileWriter.discard

    def discard(self):
        original(self)
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "no space left")

    monkeypatch.setattr(writers.FileWriter, "discard", discard)
    with pytest.raises(QgsProcessingException, match="no space left"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "csv"])
def test_half_a_file(extension, run, tmp_path, monkeypatch):
    """Some formats say nothing when the disk is full."""
    original = writers.FileWriter.discard

    def discard(self):
        original(self)
        # Only what is to be published: the format was tried before.
        if os.path.exists(self._staging.path) and str(tmp_path) in self._staging.path:
            os.truncate(self._staging.path, os.path.getsize(self._staging.path) // 2)

    monkeypatch.setattr(writers.FileWriter, "discard", discard)
    with pytest.raises(QgsProcessingException, match="features were written"):
        run(point_layer(2000), OUTPUT=str(tmp_path / f"x.{extension}"))
    assert os.listdir(tmp_path) == []


def test_file_that_cannot_be_replaced(existing, run, monkeypatch):
    real = os.replace
    failed = []

    def replace(source, target):
        if os.fspath(target) == str(existing.file) and not failed:
            failed.append(target)
            raise PermissionError(13, "in use")
        real(source, target)

    def locked(*_):
        raise staging.sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(staging.os, "replace", replace)
    if "table" in existing.output:
        monkeypatch.setattr(staging, "add_layers", locked)
    with pytest.raises(QgsProcessingException, match=r"in use|locked"):
        run(point_layer(20), OUTPUT=existing.output)
    existing.assert_untouched()


def test_format_that_cannot_be_created(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"DXF \(.dxf\) cannot hold the fields"):
        run(point_layer(20), OUTPUT=str(tmp_path / "clusters.dxf"))
    assert os.listdir(tmp_path) == []


def test_features_that_change_meanwhile(existing, run, algorithm):
    layer = point_layer(20)
    source = existing.path / "input.gpkg"
    save(layer, source)
    existing.before = existing.state()

    class Meddler(Listener):
        def pushInfo(self, info):  # noqa: N802 - overrides QGIS
            super().pushInfo(info)
            if "features read" in info:
                layer.dataProvider().deleteFeatures([7])

    with pytest.raises(QgsProcessingException, match="changed during the run"):
        run(layer, Meddler(), algorithm=algorithm, OUTPUT=existing.output)
    existing.assert_untouched()


@pytest.mark.parametrize("phase", ["reading", "solving", "writing"])
def test_cancel_with_many_features(phase, run, algorithm, tmp_path):
    """Nothing more is said or done after the button was pressed."""
    after = []

    class Watch(Listener):
        def setProgress(self, percent):  # noqa: N802 - overrides QGIS
            if self.isCanceled():
                after.append(percent)
            super().setProgress(percent)

    feedback = Watch(**PHASES[phase])
    layer = point_layer(60_000)
    with pytest.raises(QgsProcessingException, match="canceled"):
        run(layer, feedback, algorithm=algorithm, CLUSTERS=40, OUTPUT=str(tmp_path / "x.gpkg"))
    assert len(after) <= 1
    assert os.listdir(tmp_path) == []


def test_writer_is_closed_by_deleting_it(tmp_path):
    """What the staging relies on: the file is complete once the writer is gone."""
    path = tmp_path / "x.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    layer = point_layer(3)
    from qgis.core import QgsProject

    writer = QgsVectorFileWriter.create(
        str(path),
        layer.fields(),
        layer.wkbType(),
        layer.crs(),
        QgsProject.instance().transformContext(),
        options,
    )
    for feature in layer.getFeatures():
        assert writer.addFeature(feature)
    del writer
    assert load(path).featureCount() == 3
    assert not os.path.exists(f"{path}-journal")
