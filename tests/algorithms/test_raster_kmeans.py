"""K-means on a raster: what is written, against NumPy and the core."""

import math

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.raster import source
from tests.algorithms.rasters_for_tests import (
    ROTATED,
    colors_of,
    picture,
    places_of,
    write_raster,
)
from tests.bridge.layers_for_tests import Listener

TYPES = ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"]


def by_mean(result):
    """Labels (n,) and centers (k, d) in the order of the means of the centers."""
    order = np.argsort(result.centers.mean(axis=1))
    rank = np.empty(len(order), dtype=int)
    rank[order] = np.arange(len(order))
    return rank[result.labels], result.centers[order]


def pixels_of(values):
    return values.reshape(len(values), -1).T.astype(float)


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
    assert "Training on 400 of them" in feedback.log
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
    labels, _ = by_mean(core.constrained_kmeans(pixels_of(values), 6))
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
    assert f"off by {off:.3g} %" in feedback.log
    free = classify(path, CLUSTERS=5, SAMPLE=4000)
    assert free["MAX_CLUSTER_SIZE"] > 1.3 * mean


# Pixels without a class ---------------------------------------------------------------------


def hidden(values):
    """Some pixels of a raster, as a mask (rows, columns)."""
    return np.random.RandomState(8).random_sample(values.shape[1:]) < 0.3


def check_hidden(results, values, out, no_class=0):
    """Pixels `out` have no class, and all others are clustered without them."""
    labels, _ = by_mean(core.kmeans(pixels_of(values)[~out.ravel()], 4, n_init=0))
    assert (results["classes"][out] == no_class).all()
    assert (results["classes"][~out] == labels + 1).all()
    assert results["SKIPPED"] == out.sum()
    written = gdal.Open(results["OUTPUT"])
    assert written.GetRasterBand(1).GetNoDataValue() == no_class


def mask_of(path, number=1):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(number).GetMaskBand().ReadAsArray() != 0


@pytest.mark.parametrize("no_class", [0, 200, 255, 1000])
def test_no_data_stays_no_data(classify, tmp_path, no_class):
    values = picture()
    out = hidden(values)
    values[:, out] = 7
    values[:, ~out] = np.maximum(values[:, ~out], 8)
    path = write_raster(tmp_path / "in.tif", values, no_data=7)
    results = classify(path, NODATA=no_class)
    check_hidden(results, values, out, no_class)
    assert results["classes"].dtype == (np.uint16 if no_class > 255 else np.uint8)
    assert (results["recolored"][:, out] == 7).all()
    assert (mask_of(results["RECOLORED"]) == ~out).all()


def test_one_band_without_data_is_enough(classify, tmp_path):
    values = picture()
    out = hidden(values)
    values = np.maximum(values, 1)
    values[1, out] = 0
    results = classify(write_raster(tmp_path / "in.tif", values, no_data=0))
    check_hidden(results, values, out)
    assert (results["recolored"][:, out] == values[:, out]).all()


def test_each_band_may_have_its_own_no_data(classify, tmp_path):
    values = np.clip(picture(), 1, 254)
    out = hidden(values)
    values[0, out], values[1, ~out & hidden(values[:, ::-1])] = 0, 255
    out |= values[1] == 255
    upright = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    parts = [
        write_raster(
            tmp_path / f"{number}.tif", values[number][None], no_data=no_data, transform=upright
        )
        for number, no_data in ((0, 0), (1, 255), (2, None))
    ]
    both = str(tmp_path / "in.vrt")
    gdal.BuildVRT(both, [str(part) for part in parts], separate=True).FlushCache()
    results = classify(both)
    check_hidden(results, values, out)
    assert (mask_of(results["RECOLORED"]) == ~out).all()
    assert gdal.Open(results["RECOLORED"]).GetRasterBand(1).GetNoDataValue() is None


def test_no_data_that_the_bands_cannot_hold(classify, tmp_path):
    values = np.array([[[240, 240, 241, 241, 242, 242, 7, 7]]], dtype=np.uint8)
    results = classify(write_raster(tmp_path / "in.tif", values, no_data=-9999), CLUSTERS=2)
    assert set(results["recolored"].ravel()) == {7, 241}


def test_signed_bytes(classify, tmp_path):
    values = np.random.RandomState(5).randint(-128, 128, (2, 20, 30)).astype(np.int8)
    if hasattr(gdal, "GDT_Int8"):
        path = write_raster(tmp_path / "in.tif", values)
    else:
        options = ["PIXELTYPE=SIGNEDBYTE"]
        path = tmp_path / "in.tif"
        write_raster(path, values.view(np.uint8), options=options)
    results = classify(path)
    check_hidden(results, values, np.zeros((20, 30), dtype=bool))
    assert results["recolored"].min() < 0
    assert results["SIZE_RATIO"] < 2


def test_what_is_not_finite_has_no_class(classify, tmp_path):
    values = picture().astype(np.float32)
    out = hidden(values)
    values[0, out] = np.where(np.arange(out.sum()) % 2, np.nan, np.inf)
    results = classify(write_raster(tmp_path / "in.tif", values))
    check_hidden(results, values, out)
    kept = results["recolored"][:, out]
    assert np.array_equal(kept, values[:, out], equal_nan=True)


@pytest.mark.parametrize("value", [-3.4028234663852886e38, 1e38])
def test_no_data_that_is_not_declared_is_told(classify, tmp_path, value):
    """Such pixels make a class of their own."""
    values = picture(bands=1).astype(np.float32)
    values[0, :3] = value
    feedback = Listener()
    path = write_raster(tmp_path / "in.tif", values)
    assert classify(path, feedback, CLUSTERS=2)["SKIPPED"] == 0
    assert "Band 1 reaches from" in feedback.log
    assert "declare it as its no data value" in feedback.log
    feedback = Listener()
    # Beside such a number all others are the same.
    with pytest.raises(QgsProcessingException, match="valid pixels have 2"):
        classify(path, feedback)
    assert "declare it as its no data value" in feedback.log
    declared = write_raster(tmp_path / "in.tif", values, no_data=value)
    feedback = Listener()
    assert classify(declared, feedback)["SKIPPED"] == 3 * 31
    assert "Band 1 reaches" not in feedback.log


def test_a_mask_is_kept(classify, tmp_path):
    values = picture()
    out = hidden(values)
    results = classify(write_raster(tmp_path / "in.tif", values, mask=~out))
    check_hidden(results, values, out)
    assert (mask_of(results["RECOLORED"], 3) == ~out).all()
    assert (results["recolored"][:, out] == values[:, out]).all()


def test_transparency_is_kept_and_no_feature(classify, tmp_path):
    values = picture(bands=4)
    out = hidden(values)
    values[3] = np.where(out, 0, 200)
    path = write_raster(tmp_path / "in.tif", values, alpha=4, options=["ALPHA=YES"])
    results = classify(path)
    check_hidden(results, values[:3], out)
    assert (results["recolored"][3] == values[3]).all()
    dataset = gdal.Open(results["RECOLORED"])
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    # Some rasters call their fourth band so although it is none.
    chosen = classify(path, BANDS=[1, 4])
    check_hidden(chosen, values[[0, 3]], np.zeros_like(out))


def test_a_palette_counts_by_its_colors(classify, tmp_path):
    random = np.random.RandomState(6)
    palette = random.randint(0, 256, (40, 4))
    palette[:, 3] = 255
    palette[5, 3] = 0
    numbers = random.randint(0, 40, (1, 30, 20)).astype(np.uint8)
    path = write_raster(tmp_path / "in.tif", numbers, palette=palette)
    # A GeoTIFF does not keep the opacity of its colors.
    transparent = tmp_path / "in.png"
    feedback = Listener()
    gdal.GetDriverByName("PNG").CreateCopy(str(transparent), gdal.Open(str(path)))
    results = classify(transparent, feedback)
    colors = palette[numbers[0]][..., :3].transpose(2, 0, 1)
    check_hidden(results, colors, np.zeros((30, 20), dtype=bool))
    assert "count by their red, green and blue" in feedback.log
    assert results["recolored"].shape == (3, 30, 20)
    assert results["SIZE_RATIO"] == pytest.approx(600 / (600 + 4 * 3))
    memory = source.Raster(gdal.Open(str(path)), (1,), None, palette.astype(np.uint8))
    (strip,) = memory.strips(FakeProgress())
    assert (strip.valid == (numbers[0] != 5)).all()


class FakeProgress:
    def set(self, fraction):
        assert 0 <= fraction <= 1

    def stop_if_canceled(self):
        pass


def test_no_center_means_no_data(classify, tmp_path):
    values = np.array([[[0, 0, 3, 5, 3, 5, 90, 91, 0]]], dtype=np.uint8)
    results = classify(
        write_raster(tmp_path / "in.tif", values, no_data=4), CLUSTERS=3, RECOLORED=None
    )
    assert results["SKIPPED"] == 0
    results = classify(write_raster(tmp_path / "in2.tif", values, no_data=4), CLUSTERS=3)
    assert mask_of(results["RECOLORED"]).all()
    assert set(results["recolored"][values == 3]) == {5}


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
