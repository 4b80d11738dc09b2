"""Rasters that cannot be classified, runs that end early: a sentence, and files as they were."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from constrained_kmeans_plugin.bridge.output import Outputs, raster
from constrained_kmeans_plugin.bridge.output.raster import RasterWriter
from constrained_kmeans_plugin.bridge.raster import source
from tests.algorithms.rasters_for_tests import picture, write_raster
from tests.bridge.layers_for_tests import Listener


@pytest.fixture
def path(tmp_path):
    """A raster with one value in each band that many pixels share."""
    values = picture()
    values[:, :, :20] = 50
    return write_raster(tmp_path / "in.tif", values)


def states(folder):
    """What is in a folder: bytes of all files."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.fixture
def refused(classify, tmp_path):
    """Run what must be refused: the sentence; all files are as before."""

    def refused(path, feedback=None, **parameters):
        before = states(tmp_path)
        with pytest.raises(QgsProcessingException) as caught:
            classify(path, feedback, **parameters)
        assert states(tmp_path) == before
        return str(caught.value)

    return refused


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"BANDS": [2, 4]}, ["Band 4 does not exist", "1 to 3"]),
        ({"BANDS": "1;x"}, ["BANDS", "“x” is not a whole number"]),
        ({"BANDS": [0]}, ["BANDS", "0 is out of range. Use 1 or more"]),
        ({"CLUSTERS": 0}, ["CLUSTERS", "0", "1 to 65,535"]),
        ({"CLUSTERS": 65536}, ["65536", "1 to 65,535"]),
        ({"CLUSTERS": ""}, ["CLUSTERS", "empty"]),
        ({"CLUSTERS": 700}, ["700 classes need at least 700 different values", "744 valid"]),
        ({"CLUSTERS": 745}, ["745 classes need at least 745 different values", "744 valid"]),
        ({"CLUSTERS": 745, "EQUAL_AREA": True}, ["at least 745 pixels; 744 are valid"]),
        ({"CLUSTERS": 90, "SAMPLE": 100}, ["100 pixels that were drawn", "SAMPLE"]),
        ({"CLUSTERS": 5, "SAMPLE": 4}, ["(SAMPLE) is 4", "5 classes", "Set it to 5"]),
        ({"SAMPLE": 0}, ["SAMPLE", "0", "1 or more"]),
        ({"NODATA": 3}, ["NODATA", "3", "above 4"]),
        ({"NODATA": 70000}, ["NODATA", "0 to 65,535"]),
        ({"SEED": -1}, ["SEED", "-1"]),
        ({"EQUAL_AREA": "perhaps"}, ["EQUAL_AREA", "neither true nor false"]),
        ({"OUTPUT": "in.tif"}, ["in.tif", "this run reads"]),
        ({"RECOLORED": "in.tif"}, ["in.tif", "this run reads"]),
        ({"RECOLORED": "classes.tif"}, ["OUTPUT", "RECOLORED", "same destination"]),
        ({"OUTPUT": "missing/classes.tif"}, ["missing", "does not exist"]),
        ({"OUTPUT": "classes.gpx"}, [".gpx", "cannot write rasters"]),
        ({"RECOLORED": "recolored.vrt"}, ["Virtual Raster", "GeoTIFF"]),
    ],
    ids=str,
)
def test_what_cannot_be_done(refused, path, tmp_path, parameters, said):
    for name in ("OUTPUT", "RECOLORED"):
        if name in parameters:
            parameters = {**parameters, name: str(tmp_path / parameters[name])}
    sentence = refused(path, **parameters)
    for words in said:
        assert words in sentence, sentence


def test_values_that_a_far_one_hides(refused, tmp_path):
    path = tmp_path / "far.tif"
    values = np.arange(25.0).reshape(1, 5, 5)
    values[0, 4, 4] = 1e20
    write_raster(path, values)
    sentence = refused(path, CLUSTERS=4)
    for words in (
        "have 25, of which 2 are distinct after rounding",
        "(1 × 10²⁰) is farthest",
    ):
        assert words in sentence


@pytest.mark.parametrize(
    ("extension", "part"),
    [("png", "pgw"), ("png", "wld"), ("gif", "gfw"), ("bmp", "bpw"), ("jpg", "jgw")],
)
def test_world_files_of_something_else(refused, path, tmp_path, extension, part):
    """They moved the new image, and nobody was told."""
    (tmp_path / f"x.{part}").write_text("2\n0\n0\n-2\n0\n0\n")
    said = refused(path, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert f"x.{part}" in said
    assert "Choose another name" in said
    assert (tmp_path / f"x.{part}").read_text().startswith("2")


@pytest.mark.parametrize("extension", ["tif", "png"])
@pytest.mark.parametrize("part", ["aux.xml", "ovr", "msk", "msk.ovr"])
def test_what_lies_beside_a_raster_that_is_not_there(refused, path, tmp_path, extension, part):
    """The new raster replaced it, and nobody was told."""
    beside = tmp_path / f"x.{extension}.{part}"
    beside.write_text("of the user's")
    said = refused(path, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert f"would replace {beside.name}. Choose another name." in said
    assert beside.read_text() == "of the user's"
    assert not (tmp_path / f"x.{extension}").exists()


def test_no_valid_pixel(refused, tmp_path):
    values = np.full((2, 5, 6), 9, dtype=np.int16)
    sentence = refused(write_raster(tmp_path / "in.tif", values, no_data=9))
    assert "None of the 30 pixels" in sentence


@pytest.mark.parametrize("largest", [1e150, -1e300, 1.7e308])
def test_values_that_cannot_be_squared(refused, tmp_path, largest):
    values = np.random.RandomState(2).rand(2, 20, 30)
    values[1, 3, 4] = largest
    said = refused(write_raster(tmp_path / "in.tif", values))
    assert "Band 2 has values from " in said
    assert "× 10" in said
    assert "too large" in said


def test_complex_numbers(refused, tmp_path):
    values = np.full((1, 5, 6), 9 + 1j, dtype=np.complex64)
    sentence = refused(write_raster(tmp_path / "in.tif", values))
    assert "complex" in sentence
    assert "CFloat32" in sentence


def test_the_parts_of_a_mosaic_are_inputs(refused, path, tmp_path):
    mosaic = tmp_path / "mosaic.vrt"
    gdal.GetDriverByName("VRT").CreateCopy(str(mosaic), gdal.Open(str(path)))
    assert "in.tif" in refused(mosaic, OUTPUT=str(path))


def test_a_format_that_changes_values(refused, path, tmp_path):
    sentence = refused(path, RECOLORED=str(tmp_path / "recolored.jpg"))
    assert "JPEG" in sentence
    assert "without changing it" in sentence
    assert "GeoTIFF" in sentence


def test_a_refusal_names_the_file_that_was_asked_for(refused, path, tmp_path, monkeypatch):
    asked = str(tmp_path / "recolored.asc")
    said = [refused(path, RECOLORED=asked)]
    monkeypatch.setattr(Outputs, "check_raster", lambda *_: None)
    said.append(refused(path, RECOLORED=asked))
    assert all("recolored.asc: AAIG driver" in text for text in said)
    assert set(re.findall(r"/\S*/recolored\.asc", " ".join(said))) == {asked}


def test_a_format_for_fewer_bits(refused, tmp_path):
    path = write_raster(tmp_path / "in.tif", picture().astype(np.float32) / 7)
    assert "PNG" in refused(path, RECOLORED=str(tmp_path / "recolored.png"))


@pytest.mark.parametrize(
    "wrong",
    [{"RECOLORED": "r.jpg"}, {"OUTPUT": "c.jpg"}, {"OUTPUT": "c.png", "NODATA": 300}],
    ids=str,
)
def test_formats_are_refused_before_the_work_begins(refused, path, tmp_path, wrong):
    feedback = Listener()
    wrong = {
        name: value if name == "NODATA" else str(tmp_path / value) for name, value in wrong.items()
    }
    assert "without changing it" in refused(path, feedback, **wrong)
    assert "Raster: 31 × 24 pixels" in feedback.log
    assert "valid pixels" not in feedback.log


def test_formats_that_know_no_masks_are_refused_before_the_training(refused, tmp_path):
    values = picture()
    path = write_raster(tmp_path / "in.tif", values, mask=values[0] > 30)
    feedback = Listener()
    said = refused(path, feedback, RECOLORED=str(tmp_path / "recolored.bmp"))
    assert "without changing it" in said
    assert "valid pixels" in feedback.log
    assert "Converged" not in feedback.log


def test_what_the_trial_does_not_show_is_seen_in_the_end(refused, tmp_path, monkeypatch):
    """A format may hold noise and not these pixels."""
    monkeypatch.setattr(Outputs, "check_raster", lambda *_: None)
    path = write_raster(tmp_path / "in.tif", picture())
    feedback = Listener()
    said = refused(path, feedback, RECOLORED=str(tmp_path / "recolored.jpg"))
    assert "JPEG" in said
    assert "Converged" in feedback.log


def test_a_raster_of_a_server(path):
    layer = SimpleNamespace(
        source=lambda: "url=https://example.org", providerType=lambda: "wms", name=lambda: "Map"
    )
    with pytest.raises(QgsProcessingException, match=r"Map cannot be read by GDAL .*wms"):
        source.open_raster(layer, None)


def test_no_raster_at_all(refused, tmp_path):
    assert "in.tif" in refused(tmp_path / "in.tif")


def test_a_truncated_file(refused, tmp_path):
    values = np.random.RandomState(1).randint(0, 255, (1, 400, 300)).astype(np.uint8)
    path = write_raster(tmp_path / "in.tif", values)
    path.write_bytes(path.read_bytes()[:60000])
    sentence = refused(path)
    assert "cannot be read" in sentence


# Runs that end early ------------------------------------------------------------------------


@pytest.fixture
def existing(tmp_path):
    """Outputs of an earlier run."""
    for name in ("classes.tif", "recolored.tif"):
        (tmp_path / name).write_bytes(b"earlier")


@pytest.mark.parametrize("percent", [1, 10, 25, 60, 90])
def test_a_canceled_run_changes_nothing(refused, tmp_path, existing, monkeypatch, percent):
    monkeypatch.setattr(source, "STRIP_VALUES", 1500)
    path = write_raster(tmp_path / "in.tif", picture(rows=100))
    feedback = Listener(cancel_at_percent=percent)
    assert "canceled" in refused(path, feedback)
    assert feedback.percents[-1] < 100


def test_canceled_while_a_format_is_copied(refused, path, tmp_path, monkeypatch):
    feedback = Listener()
    copy = RasterWriter._copy

    def cancel_and_copy(writer):
        feedback.cancel()
        copy(writer)

    monkeypatch.setattr(RasterWriter, "_copy", cancel_and_copy)
    assert "canceled" in refused(path, feedback, OUTPUT=str(tmp_path / "classes.png"))


@pytest.mark.parametrize("method", ["write", "complete"])
def test_a_run_that_cannot_be_written_changes_nothing(refused, path, existing, monkeypatch, method):
    def fail(writer, *_):
        with writer._errors():
            gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "No space left on device")

    monkeypatch.setattr(RasterWriter, method, fail)
    assert "No space left on device" in refused(path)


def test_what_lay_beside_the_old_raster_goes_with_it(classify, path, existing, tmp_path):
    for suffix in (".aux.xml", ".ovr", ".msk"):
        (tmp_path / f"classes.tif{suffix}").write_text("of the earlier one")
    (tmp_path / "classes.txt").write_text("notes")
    classify(path)
    assert {file.name for file in tmp_path.iterdir()} == {
        *("in.tif", "classes.tif", "classes.qml", "recolored.tif", "classes.txt")
    }


@pytest.mark.parametrize("extension", ["tif", "img"])
@pytest.mark.parametrize("more", [{}, {"no_data": 77, "mask": True}, {"alpha": 4}])
def test_bytes_between_two_looks_at_cancel(classify, tmp_path, monkeypatch, extension, more):
    """Whatever is read, written, flushed or compared: at most a strip of some bands."""
    monkeypatch.setattr(source, "STRIP_VALUES", 3000)
    monkeypatch.setattr(raster, "_COMPARED", 3000)
    monkeypatch.setattr(raster, "_TRIED", 8)
    values = picture(rows=2000, columns=30, bands=4 if "alpha" in more else 3)
    if "mask" in more:
        more = {**more, "mask": values[0] > 30}
    path = write_raster(tmp_path / "in.tif", values, **more)
    outputs = {
        "OUTPUT": str(tmp_path / f"classes.{extension}"),
        "RECOLORED": str(tmp_path / f"recolored.{extension}"),
    }
    if extension == "img" and more:
        outputs["RECOLORED"] = None
    feedback, moved = Listener(), Moved()
    monkeypatch.setattr(feedback, "isCanceled", moved.look)
    moved.watch(monkeypatch)
    classify(path, feedback, SAMPLE=500, N_INIT=1, **outputs)
    # A strip, its mask and its transparency; or two strips that are compared, with their masks.
    assert 1000 < moved.most <= 4 * 3000


class Moved:
    """Bytes that GDAL read, wrote and flushed since cancel was last asked for."""

    def __init__(self):
        self.most = self._since = self._dirty = 0

    def look(self):
        self.most, self._since = max(self.most, self._since), 0
        return False

    def watch(self, monkeypatch):
        """Count them from now on."""

        def counted(method, is_write=False):
            def call(thing, *args, **more):
                result = method(thing, *args, **more)
                self._since += args[0].nbytes if is_write else len(result)
                self._dirty += args[0].nbytes if is_write else 0
                return result

            return call

        def flushed(method):
            def call(thing, *args):
                self._since += self._dirty
                self._dirty = 0
                return method(thing, *args)

            return call

        for kind, name, is_write in [
            (gdal.Dataset, "ReadRaster", False),
            (gdal.Band, "ReadRaster", False),
            (gdal.Band, "WriteArray", True),
        ]:
            monkeypatch.setattr(kind, name, counted(getattr(kind, name), is_write))
        read = gdal.Band.ReadAsArray

        def read_array(band, *args, **more):
            array = read(band, *args, **more)
            self._since += array.nbytes
            return array

        monkeypatch.setattr(gdal.Band, "ReadAsArray", read_array)
        for kind in (gdal.Band, gdal.Dataset):
            monkeypatch.setattr(kind, "FlushCache", flushed(kind.FlushCache))
