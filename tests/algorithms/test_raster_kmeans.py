"""K-means on a raster: what is written, against NumPy and the core."""

import math
import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.raster import source
from tests.algorithms.rasters_for_tests import (
    ROTATED,
    by_mean,
    colors_of,
    picture,
    pixels_of,
    places_of,
    write_raster,
)
from tests.bridge.layers_for_tests import Listener

TYPES = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]


# What the classes are -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", TYPES)
def test_a_small_raster_is_what_the_core_makes_of_all_pixels(classify, tmp_path, kind):
    values = (picture().astype(float) * 100 / 3).astype(kind)
    results = classify(write_raster(tmp_path / "in.tif", values), N_INIT=2, SEED=5)
    labels, centers = by_mean(core.kmeans(pixels_of(values), 4, n_init=2, seed=5))
    assert (results["classes"].ravel() == labels + 1).all()
    held = centers.astype(kind) if kind.startswith("f") else np.rint(centers).astype(kind)
    assert results["recolored"].dtype == values.dtype
    assert (pixels_of(results["recolored"]) == held[labels]).all()


@pytest.mark.parametrize("shape", [(1, 60), (60, 1)])
def test_one_row_and_one_column(classify, tmp_path, shape):
    values = np.random.RandomState(4).randint(0, 256, (2, *shape)).astype(np.uint8)
    results = classify(write_raster(tmp_path / "in.tif", values))
    labels, _ = by_mean(core.kmeans(pixels_of(values), 4, n_init=0))
    assert results["classes"].shape == shape
    assert (results["classes"].ravel() == labels + 1).all()


def test_a_single_pixel(classify, tmp_path):
    results = classify(write_raster(tmp_path / "in.tif", np.full((3, 1, 1), 9.5)), CLUSTERS=1)
    assert results["classes"].tolist() == [[1]]
    assert results["recolored"].ravel().tolist() == [9.5] * 3
    assert results["PSNR"] == math.inf


@pytest.mark.parametrize("kind", ["int32", "uint32", "float64"])
@pytest.mark.parametrize("base", [2**24, 2**31 - 100, -(2**31)])
def test_integers_that_no_float_of_32_bits_holds(classify, tmp_path, kind, base):
    if base < 0 and kind == "uint32":
        base = 2**32 - 100
    steps = np.random.RandomState(4).choice([1, 2, 51, 53, 55], (1, 20, 30))
    values = (steps.astype(np.int64) + base).astype(kind)
    results = classify(write_raster(tmp_path / "in.tif", values), CLUSTERS=5)
    assert results["MSE"] == 0
    assert (results["recolored"] == values).all()


def test_bands_of_other_types_keep_their_values(classify, tmp_path):
    """Beside a band of 32-bit floats integers need 64 bits."""
    random = np.random.RandomState(4)
    bands = [
        random.choice([2**24 + 1, 2**30 + 1], (1, 20, 30)).astype(np.int32),
        random.choice([0.25, 1e9], (1, 20, 30)).astype(np.float32),
        random.choice([0, 255], (1, 20, 30)).astype(np.uint8),
    ]
    upright = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    parts = [
        str(write_raster(tmp_path / f"{number}.tif", band, transform=upright))
        for number, band in enumerate(bands)
    ]
    path = str(tmp_path / "in.vrt")
    gdal.BuildVRT(path, parts, separate=True).FlushCache()
    results = classify(path, CLUSTERS=8)
    assert results["MSE"] == 0
    assert (results["recolored"] == np.concatenate(bands)).all()


@pytest.mark.parametrize("kind", ["uint8", "int16", "float32"])
def test_numbers_are_those_of_numpy(classify, tmp_path, kind):
    values = (picture().astype(float) * 3.7).astype(kind)
    results = classify(write_raster(tmp_path / "in.tif", values), CLUSTERS=5)
    differences = values.astype(float) - results["recolored"]
    mse = (differences**2).mean()
    peak = 255 if kind == "uint8" else float(values.max()) - float(values.min())
    assert results["MSE"] == pytest.approx(mse, rel=1e-12)
    assert results["PSNR"] == pytest.approx(10 * math.log10(peak**2 / mse), rel=1e-12)
    size = values.dtype.itemsize * 3
    n_pixels = values[0].size
    assert results["SIZE_RATIO"] == pytest.approx(n_pixels * size / (n_pixels + 5 * size))
    trained = core.kmeans(pixels_of(values), 5, n_init=0)
    assert results["INERTIA"] == pytest.approx(trained.inertia, rel=1e-9)
    sizes = np.bincount(results["classes"].ravel(), minlength=6)[1:]
    assert results["NUM_CLUSTERS"] == 5
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (sizes.min(), sizes.max())
    assert results["SKIPPED"] == 0
    assert results["ITERATIONS"] == trained.n_iter


def test_as_many_classes_as_values_lose_nothing(classify, tmp_path):
    values = np.repeat(np.array([[[10, 20], [30, 40]]], dtype=np.uint8), 3, axis=2)
    results = classify(write_raster(tmp_path / "in.tif", values))
    assert results["MSE"] == 0
    assert results["PSNR"] == math.inf
    assert (results["recolored"] == values).all()


@pytest.mark.parametrize("options", [[], ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32"]])
@pytest.mark.parametrize("more", [{}, {"EQUAL_AREA": True}])
def test_parts_give_the_same_classes_as_one_piece(classify, tmp_path, monkeypatch, options, more):
    path = write_raster(tmp_path / "in.tif", picture(rows=70, columns=90), options=options)
    parameters = {"SAMPLE": 300, "CLUSTERS": 4, "N_INIT": 1, **more}
    whole = classify(path, **parameters)
    for values in (1, 3000, 9000):
        monkeypatch.setattr(source, "STRIP_VALUES", values)
        parts = classify(path, **parameters)
        assert (parts["classes"] == whole["classes"]).all()
        assert (parts["recolored"] == whole["recolored"]).all()
        assert parts["MSE"] == pytest.approx(whole["MSE"], rel=1e-12)


def test_a_sample_gives_each_pixel_its_nearest_center(classify, tmp_path):
    values = picture(rows=80, columns=70).astype(np.float64)
    feedback = Listener()
    path = write_raster(tmp_path / "in.tif", values)
    results = classify(path, feedback, SAMPLE=400, CLUSTERS=7)
    assert "of which 400 (7.1 %) are drawn at random" in feedback.log
    colors = pixels_of(results["recolored"])
    centers = np.array([colors[results["classes"].ravel() == n][0] for n in range(1, 8)])
    distances = ((pixels_of(values)[:, None] - centers) ** 2).sum(axis=2)
    assert (distances.argmin(axis=1) + 1 == results["classes"].ravel()).all()
    whole = classify(path, CLUSTERS=7)
    assert results["INERTIA"] == pytest.approx(whole["INERTIA"], rel=0.1)
    assert (classify(path, SAMPLE=400, CLUSTERS=7)["classes"] == results["classes"]).all()
    other = classify(path, SAMPLE=400, CLUSTERS=7, SEED=1)
    assert (pixels_of(other["recolored"]) != colors).any()


def test_classes_go_from_dark_to_bright(classify, tmp_path):
    values = np.random.RandomState(2).permutation(600).reshape(1, 20, 30).astype(np.int16)
    results = classify(write_raster(tmp_path / "in.tif", values), CLUSTERS=6)
    highest = [values[0][results["classes"] == number].max() for number in range(1, 7)]
    assert highest == sorted(highest)
    assert len({tuple(color) for color in colors_of(results["OUTPUT"], 6)}) == 6


def test_colors_are_the_means_of_the_classes(classify, tmp_path):
    values = picture(bands=4)
    results = classify(write_raster(tmp_path / "in.tif", values))
    labels = results["classes"].ravel()
    means = [values[:3].reshape(3, -1)[:, labels == n].mean(axis=1) for n in range(1, 5)]
    assert (colors_of(results["OUTPUT"], 4) == np.rint(means)).all()
    wide = classify(write_raster(tmp_path / "wide.tif", values.astype(np.float32) * 1e4 - 7e5))
    colors = colors_of(wide["OUTPUT"], 4)
    assert colors.min(axis=0).tolist() == [0, 0, 0]
    assert colors.max(axis=0).tolist() == [255, 255, 255]


# Equal area ---------------------------------------------------------------------------------


def test_equal_area_is_exact_where_all_pixels_are_trained_on(classify, tmp_path):
    values = picture(rows=23, columns=29)
    path = write_raster(tmp_path / "in.tif", values)
    results = classify(path, EQUAL_AREA=True, CLUSTERS=6, N_INIT=1)
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (111, 112)
    labels, _ = by_mean(core.constrained_kmeans(pixels_of(values), 6, init="auto"))
    assert (results["classes"].ravel() == labels + 1).all()


def test_equal_area_is_near_on_a_sample_and_the_log_says_how_near(classify, tmp_path):
    values = np.random.RandomState(1).gamma(2.0, 50.0, (3, 120, 130)).astype(np.float32)
    feedback = Listener()
    path = write_raster(tmp_path / "in.tif", values)
    results = classify(path, feedback, EQUAL_AREA=True, CLUSTERS=5, SAMPLE=4000, N_INIT=1)
    sizes = np.bincount(results["classes"].ravel(), minlength=6)[1:]
    mean = 120 * 130 / 5
    off = 100 * np.abs(sizes - mean).max() / mean
    assert off < 8
    (told,) = re.findall(r"up to ([\d.]+) % off an equal area", feedback.log)
    assert float(told) == pytest.approx(off, rel=0.06)
    free = classify(path, CLUSTERS=5, SAMPLE=4000)
    assert free["MAX_CLUSTER_SIZE"] > 1.3 * mean


# Where it lies, and in what it is written ---------------------------------------------------


@pytest.mark.parametrize(("epsg", "transform"), [(32632, ROTATED), (None, None), (4326, None)])
def test_outputs_lie_where_the_input_lies(classify, tmp_path, epsg, transform):
    path = write_raster(tmp_path / "in.tif", picture(), epsg=epsg, transform=transform)
    results = classify(path)
    for name in ("OUTPUT", "RECOLORED"):
        assert places_of(results[name]) == places_of(path)


def test_outputs_have_the_control_points_of_the_input(classify, tmp_path):
    path = write_raster(tmp_path / "in.tif", picture(), transform=None, epsg=None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    points = [gdal.GCP(10 * x, 20 * y, 0, x, y) for x, y in ((0, 0), (30, 0), (0, 20), (30, 23))]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetGCPs(points, reference.ExportToWkt())
    dataset = None
    results = classify(path)
    for name in ("OUTPUT", "RECOLORED"):
        written = gdal.Open(results[name])
        assert [(p.GCPX, p.GCPPixel) for p in written.GetGCPs()] == [
            (p.GCPX, p.GCPPixel) for p in points
        ]
        assert written.GetGCPSpatialRef().GetAuthorityCode(None) == "32632"


def test_bands_keep_their_names_and_units(classify, tmp_path):
    path = write_raster(tmp_path / "in.tif", picture())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(3).SetDescription("near infrared")
    dataset.GetRasterBand(3).SetScale(0.01)
    dataset = None
    results = classify(path, BANDS=[3, 1])
    written = gdal.Open(results["RECOLORED"])
    assert written.RasterCount == 2
    assert written.GetRasterBand(1).GetDescription() == "near infrared"
    assert written.GetRasterBand(1).GetScale() == 0.01
    assert (written.GetRasterBand(2).GetScale() or 1) == 1


def test_values_count_as_they_are_stored(classify, tmp_path):
    """Scale and offset say what they mean; they change neither classes nor what no data is."""
    values = np.maximum(picture(), 1)
    values[:, 3:5] = 0
    path = write_raster(tmp_path / "in.tif", values, no_data=0)
    expected = classify(path)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, (scale, offset) in enumerate([(100.0, 0.0), (0.01, -7.0), (1.0, 3.0)], start=1):
        dataset.GetRasterBand(number).SetScale(scale)
        dataset.GetRasterBand(number).SetOffset(offset)
    dataset = None
    results = classify(path)
    assert (results["classes"] == expected["classes"]).all()
    assert (results["recolored"] == expected["recolored"]).all()
    written = gdal.Open(results["RECOLORED"])
    assert [written.GetRasterBand(n).GetScale() or 1 for n in (1, 2, 3)] == [100, 0.01, 1]
    assert [written.GetRasterBand(n).GetOffset() or 0 for n in (1, 2, 3)] == [0, -7, 3]


@pytest.mark.parametrize("bands", [[3, 1], "3;1", "3, 1, 3", ["3", 1]])
def test_bands_can_be_chosen(classify, tmp_path, bands):
    values = picture()
    results = classify(write_raster(tmp_path / "in.tif", values), BANDS=bands)
    chosen = values[[2, 0]]
    labels, _ = by_mean(core.kmeans(pixels_of(chosen), 4, n_init=0))
    assert (results["classes"].ravel() == labels + 1).all()
    assert results["recolored"].shape == chosen.shape


def test_many_classes_take_two_bytes(classify, tmp_path):
    values = np.arange(900, dtype=np.uint16).reshape(1, 30, 30)
    path = write_raster(tmp_path / "in.tif", values)
    results = classify(path, CLUSTERS=256, N_INIT=1)
    assert results["classes"].dtype == np.uint16
    assert len(np.unique(results["classes"])) == 256
    assert results["SIZE_RATIO"] == pytest.approx(1800 / (1800 + 256 * 2))
    assert classify(path, CLUSTERS=255, N_INIT=1)["classes"].dtype == np.uint8


@pytest.mark.parametrize("extension", ["png", "img", "bil"])
def test_other_formats_hold_the_same(classify, tmp_path, extension):
    path = write_raster(tmp_path / "in.tif", picture())
    expected = classify(path)
    results = classify(
        path,
        OUTPUT=str(tmp_path / f"other.{extension}"),
        RECOLORED=str(tmp_path / f"more.{extension}"),
    )
    assert gdal.Open(results["OUTPUT"]).GetDriver().ShortName != "GTiff"
    assert (results["classes"] == expected["classes"]).all()
    assert (results["recolored"] == expected["recolored"]).all()
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


@pytest.mark.parametrize("extension", ["bmp", "gif"])
def test_formats_that_know_no_missing_pixels_do_where_none_is_missing(
    classify, tmp_path, extension
):
    path = write_raster(tmp_path / "in.tif", picture(), transform=(500.0, 2.0, 0, 800.0, 0, -2.0))
    expected = classify(path)
    output = str(tmp_path / f"other.{extension}")
    results = classify(path, OUTPUT=output, RECOLORED=None)
    assert (results["classes"] == expected["classes"]).all()


def test_temporary_outputs(classify, tmp_path):
    path = write_raster(tmp_path / "in.tif", picture())
    results = classify(path, OUTPUT="TEMPORARY_OUTPUT", RECOLORED=None)
    assert results["OUTPUT"].endswith(".tif")
    assert "RECOLORED" not in results


def test_outputs_are_loaded_where_that_is_asked_for(provider, qgis_new_project, tmp_path):
    from qgis.core import QgsApplication

    path = write_raster(tmp_path / "in.tif", picture())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "o.tif"), QgsProject.instance())
    output.destinationName = "My classes"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "constrainedkmeans:rasterkmeans"
    )
    parameters = {"INPUT": str(path), "OUTPUT": output}
    results, succeeded = algorithm.run(parameters, context, Listener())
    assert succeeded
    (details,) = context.layersToLoadOnCompletion().values()
    assert details.name == "My classes"
    assert results["OUTPUT"] == str(tmp_path / "o.tif")


def test_the_bar_runs_to_its_end(classify, tmp_path):
    feedback = Listener()
    classify(write_raster(tmp_path / "in.tif", picture()), feedback)
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100
