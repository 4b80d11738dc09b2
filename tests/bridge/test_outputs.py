"""Several outputs of one run: all of them arrive, or everything is as it was."""

import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsWkbTypes,
)

from constrained_kmeans_plugin.bridge.distance.kinds import Planar
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.output import Column, Layout, Outputs, staging, writers
from constrained_kmeans_plugin.bridge.read.points import read_points
from constrained_kmeans_plugin.compat import integer_field, real_field, text_field
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    load,
    make_layer,
    point_layer,
    save,
    source_of,
)

CRS = QgsCoordinateReferenceSystem("EPSG:25832")
N_FEATURES = 20
REPORT = "<html>Zürich</html>\n"


class ThreeOutputs(QgsProcessingAlgorithm):
    """What `Outputs` asks an algorithm for: its destinations, and sinks of QGIS."""

    def name(self):
        return "three"

    def createInstance(self):  # noqa: N802 - overrides QGIS
        return ThreeOutputs()

    def initAlgorithm(self, configuration=None):  # noqa: N802 - overrides QGIS
        any_geometry = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Output", any_geometry))
        self.addParameter(
            QgsProcessingParameterFeatureSink("CENTERS", "Centers", any_geometry, None, True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", "Report", "HTML files (*.html *.htm)", None, True
            )
        )


@pytest.fixture
def write(qgis_new_project):
    """Check the destinations that are given, then write each; what `publish` returns."""
    algorithm = ThreeOutputs().create()

    def write(layer=None, feedback=None, inputs=(), **parameters):
        layer = layer or point_layer(N_FEATURES)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        progress = Progress(feedback or Listener())
        outputs = Outputs(algorithm, parameters, context, progress, [layer, *inputs])
        source, source_context = source_of(layer)
        points = read_points(source, Planar(CRS), progress.part(0, 0.5))
        numbers = np.arange(len(points))
        columns = [
            Column(integer_field("rank"), numbers),
            Column(real_field("far"), numbers / 4),
        ]
        with outputs:
            names = outputs.copy_layer("OUTPUT", source, points, columns, progress.part(0.5, 1))
            if "CENTERS" in outputs:
                outputs.write_layer("CENTERS", center_layout(), centers())
            if "REPORT" in outputs:
                outputs.write_file("REPORT", REPORT)
            results = outputs.publish()
        results.update(names=names, context=context)
        del source, source_context
        return results

    return write


def center_layout():
    fields = QgsFields()
    fields.append(text_field("fid"))
    fields.append(integer_field("size"))
    return Layout(fields, QgsWkbTypes.Type.Point, CRS)


def centers():
    yield QgsGeometry.fromWkt("Point(1 2)"), ["a", 3]
    yield None, [None, 4]


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def layers_in(path):
    with sqlite3.connect(path) as database:
        return {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}


def three_files(folder, extension):
    return {
        "OUTPUT": str(folder / f"clusters.{extension}"),
        "CENTERS": str(folder / f"centers.{extension}"),
        "REPORT": str(folder / "report.html"),
    }


def state(folder):
    return {path.name: digest(path) for path in Path(folder).iterdir()}


def assert_all_there(results):
    clusters, centers = load(results["OUTPUT"]), load(results["CENTERS"])
    assert clusters.featureCount() == N_FEATURES
    assert sorted(attributes(clusters, "rank", "far")) == [(n, n / 4) for n in range(N_FEATURES)]
    assert attributes(centers, "fid", "size") == [("a", 3), (None, 4)]
    first, second = (feature.geometry() for feature in centers.getFeatures())
    assert first.asWkt() == "Point (1 2)"
    assert second.isEmpty()
    assert Path(results["REPORT"]).read_text(encoding="utf-8") == REPORT


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp"])
def test_all_arrive(write, extension, tmp_path):
    for _ in range(2):
        # The second time they are there already.
        assert_all_there(write(**three_files(tmp_path, extension)))
        assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


def test_what_is_not_asked_for_is_not_there(write, tmp_path):
    for nothing in ({}, {"CENTERS": None, "REPORT": None}, {"CENTERS": "", "REPORT": ""}):
        results = write(OUTPUT=str(tmp_path / "clusters.gpkg"), **nothing)
        assert set(results) == {"OUTPUT", "names", "context"}
        assert os.listdir(tmp_path) == ["clusters.gpkg"]


def test_in_memory(write):
    results = write(OUTPUT="memory:", CENTERS="TEMPORARY_OUTPUT", REPORT="TEMPORARY_OUTPUT")
    context = results["context"]
    assert context.getMapLayer(results["OUTPUT"]).featureCount() == N_FEATURES
    assert context.getMapLayer(results["CENTERS"]).featureCount() == 2
    assert Path(results["REPORT"]).read_text(encoding="utf-8") == REPORT


def test_added_fields_get_names_that_are_free(write):
    layer = make_layer(
        ["Point(0 0)", None, "Point(5 5)"],
        fields="field=Rank:int&field=far_2:int&field=FAR:int",
        rows=[[7, 8, 9]] * 3,
    )
    results = write(layer, OUTPUT="memory:")
    assert results["names"] == ["Rank", "far_2", "FAR", "rank_2", "far_3"]
    written = results["context"].getMapLayer(results["OUTPUT"])
    assert attributes(written, "Rank", "rank_2", "far_3") == [
        (7, 0, 0.0),
        (7, None, None),
        (7, 1, 0.25),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("extension", ["jml", "kml", "gml", "geojson"])
def test_fields_that_a_driver_adds_are_none_of_ours(write, extension, tmp_path):
    """Some stand before those of the layer, some behind."""
    if extension == "kml" and gdal.GetDriverByName("LIBKML") is None:
        pytest.skip("GDAL's other driver for KML keeps no fields.")
    results = write(OUTPUT=str(tmp_path / f"clusters.{extension}"))
    assert [name.lower() for name in results["names"]] == ["name", "rank", "far"]
    written = load(results["OUTPUT"])
    assert attributes(written, "rank", "far") == [(n, n / 4) for n in range(N_FEATURES)]


# Failures ---------------------------------------------------------------------------------


def fail_at(monkeypatch, call, writer=writers.FileWriter):
    """Make the so-manieth call of a kind fail; the sentence with which it does."""
    sentence = "disk full"

    def fail(*_, **__):
        raise QgsProcessingException(sentence)

    def nth(owner, name, number):
        original, count = getattr(owner, name), [0]

        def method(*arguments, **options):
            count[0] += 1
            return (fail if count[0] == number else original)(*arguments, **options)

        monkeypatch.setattr(owner, name, method)

    kind, number = call
    if kind == "file":
        monkeypatch.setattr(Outputs, "write_file", fail)
    elif kind == "publish":
        nth(staging.Staging, "publish", number)
    else:
        nth(writer, kind, number)
    return sentence


FAILURES = {
    "first feature": ("add", 1),
    "last feature": ("add", N_FEATURES),
    "first layer complete": ("complete", 1),
    "feature of the second layer": ("add", N_FEATURES + 1),
    "second layer complete": ("complete", 2),
    "file": ("file", 1),
    "first published": ("publish", 1),
    "second published": ("publish", 2),
    "third published": ("publish", 3),
}


@pytest.mark.slow
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("there_before", [False, True])
@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp"])
def test_one_fails_and_all_stay_as_they_were(
    write, failure, there_before, extension, tmp_path, monkeypatch
):
    files = three_files(tmp_path, extension)
    if there_before:
        save(point_layer(5), files["OUTPUT"])
        save(point_layer(6), files["CENTERS"])
        Path(files["REPORT"]).write_text("old")
    before = state(tmp_path)
    sentence = fail_at(monkeypatch, FAILURES[failure])
    with pytest.raises(QgsProcessingException, match=sentence):
        write(**files)
    assert state(tmp_path) == before


@pytest.mark.slow
@pytest.mark.parametrize("failure", FAILURES)
def test_one_fails_and_databases_in_use_stay_as_they_were(write, failure, tmp_path, monkeypatch):
    files = three_files(tmp_path, "gpkg")
    readers = {}
    for name, count in (("OUTPUT", 5), ("CENTERS", 6)):
        save(point_layer(count), files[name])
        readers[name] = sqlite3.connect(files[name])
        readers[name].execute("PRAGMA journal_mode=WAL").fetchall()

    def counts():
        return [
            readers[name].execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for name, table in (("OUTPUT", "clusters"), ("CENTERS", "centers"))
        ]

    assert counts() == [5, 6]
    sentence = fail_at(monkeypatch, FAILURES[failure])
    with pytest.raises(QgsProcessingException, match=sentence):
        write(**files)
    assert counts() == [5, 6]
    assert not os.path.exists(files["REPORT"])
    monkeypatch.undo()
    write(**files)
    assert counts() == [N_FEATURES, 2]


@pytest.mark.parametrize("failure", list(FAILURES)[:5])
def test_one_fails_and_no_layer_stays_in_memory(write, failure, tmp_path, monkeypatch):
    contexts = []

    class Context(QgsProcessingContext):
        def __init__(self):
            super().__init__()
            contexts.append(self)

    monkeypatch.setattr(f"{__name__}.QgsProcessingContext", Context)
    sentence = fail_at(monkeypatch, FAILURES[failure], writers.NativeWriter)
    with pytest.raises(QgsProcessingException, match=sentence):
        write(OUTPUT="memory:", CENTERS="memory:", REPORT=str(tmp_path / "report.html"))
    assert [context.temporaryLayerStore().count() for context in contexts] == [0]
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("at", ["writing", "publishing"])
def test_cancel(write, at, tmp_path, monkeypatch):
    files = three_files(tmp_path, "gpkg")
    save(point_layer(5), files["OUTPUT"])
    before = state(tmp_path)
    feedback = Listener(cancel_at_percent=75 if at == "writing" else None)
    monkeypatch.setattr(Outputs, "write_file", lambda *_: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="canceled"):
        write(point_layer(2000), feedback, **files)
    assert state(tmp_path) == before


def test_what_cannot_be_brought_back_is_kept(write, tmp_path, monkeypatch):
    files = three_files(tmp_path, "geojson")
    save(point_layer(5), files["OUTPUT"])
    old = Path(files["OUTPUT"]).read_bytes()
    real, refusing = os.replace, []

    def replace(source, target):
        if refusing and os.fspath(target) == files["OUTPUT"]:
            raise PermissionError(13, "in use")
        if os.fspath(target) == files["CENTERS"]:
            refusing.append(target)
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr(staging.os, "replace", replace)
    with pytest.raises(QgsProcessingException, match="could not be restored") as error:
        write(**files)
    (folder,) = (path for path in tmp_path.iterdir() if path.name.startswith("."))
    assert str(folder) in str(error.value)
    assert old in [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


# Outputs that meet ------------------------------------------------------------------------


@pytest.mark.parametrize("there_before", [False, True])
def test_two_layers_in_one_geopackage(write, there_before, tmp_path):
    path = tmp_path / "all.gpkg"
    if there_before:
        save(point_layer(3), path, "other")
    results = write(OUTPUT=table(path, "clusters"), CENTERS=table(path, "centers"))
    assert layers_in(path) == {"clusters", "centers"} | ({"other"} if there_before else set())
    assert load(results["OUTPUT"]).featureCount() == N_FEATURES
    assert attributes(load(results["CENTERS"]), "fid", "size") == [("a", 3), (None, 4)]
    assert os.listdir(tmp_path) == ["all.gpkg"]


@pytest.mark.parametrize("failure", ["second layer complete", "first published"])
def test_two_layers_in_one_geopackage_fail(write, failure, tmp_path, monkeypatch):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, "other")
    save(point_layer(3), path, "centers", new_file=False)
    before = state(tmp_path)
    fail_at(monkeypatch, FAILURES[failure])
    with pytest.raises(QgsProcessingException):
        write(OUTPUT=table(path, "clusters"), CENTERS=table(path, "centers"))
    assert state(tmp_path) == before


def test_outputs_that_are_one_another(write, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path)
    (tmp_path / "link.gpkg").symlink_to(path)
    before = state(tmp_path)
    for first, second in (
        ("all.gpkg", "all.gpkg"),
        ("new.gpkg", "new.gpkg"),
        ("all.gpkg", "link.gpkg"),
        ("new.shp", "new.dbf"),
    ):
        with pytest.raises(
            QgsProcessingException, match="OUTPUT and CENTERS have the same destination"
        ):
            write(OUTPUT=str(tmp_path / first), CENTERS=str(tmp_path / second))
    for first, second in (
        (table(path, "a"), table(path, "A")),
        (table(path, "a"), str(path)),
        (table(tmp_path / "x.sqlite", "a"), table(tmp_path / "x.sqlite", "b")),
    ):
        with pytest.raises(
            QgsProcessingException, match="OUTPUT and CENTERS have the same destination"
        ):
            write(OUTPUT=first, CENTERS=second)
    assert state(tmp_path) == before


def test_every_output_and_every_input_is_checked(write, tmp_path):
    path = tmp_path / "hubs.gpkg"
    hubs = load(save(point_layer(3), path))
    with pytest.raises(QgsProcessingException, match="a file that this run reads"):
        write(inputs=[None, hubs], OUTPUT="memory:", CENTERS=str(path))
    with pytest.raises(QgsProcessingException, match="does not exist"):
        write(OUTPUT="memory:", CENTERS=str(tmp_path / "nowhere" / "x.gpkg"))
    with pytest.raises(QgsProcessingException, match="is a folder"):
        write(OUTPUT="memory:", REPORT=str(tmp_path))
    assert os.listdir(tmp_path) == ["hubs.gpkg"]


@pytest.mark.parametrize(
    ("name", "written"),
    [("page", "page.html"), ("page.v2.htm", "page.v2.htm"), ("Page.HTML", "Page.HTML")],
)
def test_endings_of_files(write, name, written, tmp_path):
    """As of a layer: the usual one if there is none."""
    results = write(OUTPUT="memory:", REPORT=str(tmp_path / name))
    assert results["REPORT"] == str(tmp_path / written)
    assert os.listdir(tmp_path) == [written]


@pytest.mark.parametrize("name", ["page.pdf", "page.v2", "clusters.gpkg"])
def test_endings_that_a_file_cannot_have(write, name, tmp_path):
    sentence = rf"REPORT: files with the extension “.\w+” cannot .*{name}\). Use .html or .htm"
    with pytest.raises(QgsProcessingException, match=sentence):
        write(OUTPUT="memory:", REPORT=str(tmp_path / name))
    assert os.listdir(tmp_path) == []


def test_a_full_disk_for_temporary_files_is_no_property_of_the_format(write, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(QgsProcessingException, match=r"folder for temporary files .* is full"):
        write(OUTPUT=str(tmp_path / "clusters.gpkg"))
    assert os.listdir(tmp_path) == []


def test_a_file_that_cannot_be_written(write, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("constrained_kmeans_plugin.bridge.output.outputs.os.fsync", full)
    with pytest.raises(QgsProcessingException, match="No space left"):
        write(**three_files(tmp_path, "gpkg"))
    assert os.listdir(tmp_path) == []
