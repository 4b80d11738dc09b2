"""Pixels without a class: no data, masks, transparency and what is not finite, each by itself."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from constrained_kmeans_plugin.bridge.raster import source
from tests.algorithms.rasters_for_tests import check_hidden, hidden, mask_of, picture, write_raster
from tests.bridge.layers_for_tests import Listener


class FakeProgress:
    def set(self, fraction):
        assert 0 <= fraction <= 1

    def stop_if_canceled(self):
        pass

    def is_canceled(self):
        return False


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


def test_a_value_far_from_all_others_is_told(classify, tmp_path):
    values = picture().astype(np.float32)
    feedback = Listener()
    classify(write_raster(tmp_path / "in.tif", values), feedback)
    assert "as far from the median" not in feedback.log
    values[1, 2, 3] = -32768
    classify(write_raster(tmp_path / "in.tif", values), feedback)
    assert "Band 2 has the value -32,768. " in feedback.log
    assert "times as far from the median as any other" in feedback.log
    assert "declare it as the raster's no data value" in feedback.log


@pytest.mark.parametrize("value", [-3.4028234663852886e38, 1e38])
def test_no_data_that_is_not_declared_is_told(classify, tmp_path, value):
    """Such pixels make a class of their own."""
    values = picture(bands=1).astype(np.float32)
    values[0, :3] = value
    feedback = Listener()
    path = write_raster(tmp_path / "in.tif", values)
    assert classify(path, feedback, CLUSTERS=2)["SKIPPED"] == 0
    assert "Several pixels of band 1 have the value" in feedback.log
    assert "declare it as the raster's no data value" in feedback.log
    feedback = Listener()
    # Beside such a number all others are the same.
    with pytest.raises(
        QgsProcessingException, match=r"number used: 744.* 2 are distinct after rounding"
    ):
        classify(path, feedback)
    assert "declare it as the raster's no data value" in feedback.log
    declared = write_raster(tmp_path / "in.tif", values, no_data=value)
    feedback = Listener()
    assert classify(declared, feedback)["SKIPPED"] == 3 * 31
    assert "Band 1 has values from" not in feedback.log


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
    assert "are compared by their red, green and blue" in feedback.log
    assert results["recolored"].shape == (3, 30, 20)
    assert results["SIZE_RATIO"] == pytest.approx(600 / (600 + 4 * 3))
    dataset = gdal.Open(str(path))
    memory = source.Raster(dataset, dataset, (1,), None, palette.astype(np.uint8))
    (strip,) = memory.strips(FakeProgress())
    assert (strip.valid == (numbers[0] != 5)).all()


def test_no_center_means_no_data(classify, tmp_path):
    values = np.array([[[0, 0, 3, 5, 3, 5, 90, 91, 0]]], dtype=np.uint8)
    results = classify(
        write_raster(tmp_path / "in.tif", values, no_data=4), CLUSTERS=3, RECOLORED=None
    )
    assert results["SKIPPED"] == 0
    results = classify(write_raster(tmp_path / "in2.tif", values, no_data=4), CLUSTERS=3)
    assert mask_of(results["RECOLORED"]).all()
    assert set(results["recolored"][values == 3]) == {5}


# Several reasons at once --------------------------------------------------------------------


def valid_of(path):
    """Which pixels the algorithm takes for valid."""
    raster = source.open_raster(QgsRasterLayer(str(path)), None)
    return np.concatenate([strip.valid for strip in raster.strips(FakeProgress())])


def some(seed, share, shape=(40, 31)):
    return np.random.RandomState(seed).random_sample(shape) < share


def tiled(options=()):
    return ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", *options]


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int32", "float32", "float64"])
@pytest.mark.parametrize("internal", [True, False])
@pytest.mark.parametrize("alpha", [True, False])
def test_invalid_is_what_any_of_them_says(classify, tmp_path, monkeypatch, kind, internal, alpha):
    """GDAL tells of the mask, else of no data, else of transparency; never of two of them."""
    monkeypatch.setattr(source, "STRIP_VALUES", 700)
    values = np.maximum(picture(rows=40, bands=3 + alpha), 8).astype(kind)
    missing, masked, clear = (some(seed, 0.1) for seed in (1, 2, 3))
    values[0, missing] = 7
    more = {"no_data": 7, "mask": ~masked, "internal": internal}
    out = missing | masked
    if alpha:
        values[3] = np.where(clear, 0, 200)
        more.update(alpha=4, options=tiled(["PHOTOMETRIC=RGB"]))
        out |= clear
    results = classify(write_raster(tmp_path / "in.tif", values, **more))
    check_hidden(results, values[:3], out)
    assert (results["recolored"][:, out] == values[:, out]).all()
    assert (mask_of(results["RECOLORED"]) == ~out).all()
    assert (valid_of(results["RECOLORED"]) == ~out).all()


@pytest.mark.parametrize("options", [[], tiled()])
def test_transparency_counts_beside_no_data(classify, tmp_path, options):
    values = picture(rows=40, bands=4)
    missing, clear = some(1, 0.2), some(2, 0.2)
    values[:3] = np.maximum(values[:3], 1)
    values[:3, missing], values[3] = 0, np.where(clear, 0, 9)
    path = write_raster(tmp_path / "in.tif", values, no_data=0, alpha=4, options=options)
    results = classify(path)
    check_hidden(results, values[:3], missing | clear | (values[:3] == 0).any(axis=0))
    assert (results["recolored"][3] == values[3]).all()
    assert (valid_of(results["RECOLORED"]) == ~(missing | clear)).all()


def test_transparency_of_a_raster_with_more_bands(classify, tmp_path):
    """GDAL makes a mask of it only beside one band or three."""
    values = picture(rows=40, bands=6)
    clear = some(2, 0.2)
    values[5] = np.where(clear, 0, 255)
    path = write_raster(tmp_path / "in.tif", values, alpha=6)
    dataset = gdal.Open(str(path))
    assert not dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_ALPHA
    results = classify(path)
    check_hidden(results, values[:5], clear)
    written = gdal.Open(results["RECOLORED"])
    for number in range(1, 7):
        kinds = {d.GetRasterBand(number).GetColorInterpretation() for d in (dataset, written)}
        assert len(kinds) == 1


def test_a_mask_of_each_band(classify, tmp_path):
    values = picture(rows=40)
    path = write_raster(tmp_path / "in.tif", values)
    out = np.zeros((40, 31), dtype=bool)
    dataset = gdal.Open(str(path))
    for number in (1, 2, 3):
        masked = some(number, 0.15)
        dataset.GetRasterBand(number).CreateMaskBand(0)
        dataset.GetRasterBand(number).GetMaskBand().WriteArray(~masked * np.uint8(255))
        out |= masked
    del dataset
    assert [not mask_of(path, number).all() for number in (1, 2, 3)] == [True] * 3
    assert (mask_of(path, 1) != mask_of(path, 2)).any()
    results = classify(path)
    check_hidden(results, values, out)
    assert (mask_of(results["RECOLORED"]) == ~out).all()


def test_one_value_for_no_data_of_all_bands_together(classify, tmp_path):
    """NODATA_VALUES: a pixel is missing where every band has its value."""
    values = np.maximum(picture(rows=40), 1)
    missing = some(4, 0.2)
    values[:, missing] = np.array([1, 2, 3])[:, None]
    values[:, 0, 0] = 1, 2, 77
    path = write_raster(tmp_path / "in.tif", values)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("NODATA_VALUES", "1 2 3")
    dataset = None
    missing[0, 0] = False
    results = classify(path)
    check_hidden(results, values, missing)
    assert (mask_of(results["RECOLORED"]) == ~missing).all()


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize("no_data", [np.nan, -np.inf, -3.4028234663852886e38, -9999.1, 0.0])
def test_no_data_of_floats(classify, tmp_path, kind, no_data):
    values = picture(rows=40, bands=2).astype(kind) + 1
    missing = some(5, 0.2)
    values[1, missing] = no_data
    results = classify(write_raster(tmp_path / "in.tif", values, no_data=no_data))
    check_hidden(results, values, missing)
    assert (valid_of(results["RECOLORED"]) == ~missing).all()


def test_no_data_whose_last_digits_are_lost(tmp_path):
    values = np.array([[[1.0, -9999.123456789012, np.nextafter(3.0, 4), 3.5]]])
    path = write_raster(tmp_path / "in.tif", values, no_data=-9999.12345678901)
    assert valid_of(path).tolist() == [[True, False, True, True]]
    path = write_raster(tmp_path / "in.tif", values, no_data=3.0)
    assert valid_of(path).tolist() == [[True, True, False, True]]


@pytest.mark.parametrize(("value", "share"), [(-9999, 0.3), (-9999, 0.9), (65535, 0.01)])
def test_a_value_apart_that_many_pixels_share_is_told(classify, tmp_path, value, share):
    """Heights from 0 to 3,000: too many, and not so far away, for a stray one."""
    heights = np.random.RandomState(3).randint(0, 3000, (1, 40, 31)).astype(np.int32)
    heights[0, some(6, share)] = value
    feedback = Listener()
    path = write_raster(tmp_path / "in.tif", heights)
    classify(path, feedback, SAMPLE=600)
    assert f"Several pixels of band 1 have the value {value:,}" in feedback.log
    assert "declare it as the raster's no data value" in feedback.log
    feedback = Listener()
    classify(write_raster(tmp_path / "in.tif", heights, no_data=value), feedback)
    assert "declare it as" not in feedback.log


@pytest.mark.parametrize("kind", ["picture", "classes", "two", "skewed", "constant"])
def test_values_of_usual_rasters_are_no_matter_for_a_warning(classify, tmp_path, kind):
    random = np.random.RandomState(3)
    values = picture(rows=40)
    if kind == "classes":
        values = random.randint(1, 11, (1, 40, 31)).astype(np.uint8)
    elif kind == "two":
        values = 255 * random.randint(0, 2, (1, 40, 31)).astype(np.uint8)
    elif kind == "skewed":
        values = np.round(random.lognormal(3, 1, (1, 40, 31))).astype(np.float32)
    elif kind == "constant":
        values = np.full((1, 40, 31), 7, dtype=np.uint8)
    feedback = Listener()
    classify(write_raster(tmp_path / "in.tif", values), feedback, CLUSTERS=1)
    assert "declare it as" not in feedback.log


# As the pixels lie in the file --------------------------------------------------------------


@pytest.mark.parametrize("compression", ["LZW", "DEFLATE"])
@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
@pytest.mark.parametrize("bands", [1, 4])
@pytest.mark.parametrize("masked", [True, False])
def test_a_file_of_one_strip(tmp_path, monkeypatch, compression, interleave, bands, masked):
    """GDAL reads it row by row, and loses its place where it looks for masks in between."""
    monkeypatch.setattr(source, "STRIP_VALUES", 20_000)
    values = picture(rows=2100, columns=40, bands=bands)
    options = [f"COMPRESS={compression}", f"INTERLEAVE={interleave}", "BLOCKYSIZE=2100"]
    path = write_raster(tmp_path / "in.tif", values, options=options, alpha=4)
    assert gdal.Open(str(path)).GetRasterBand(1).GetBlockSize() == [40, 1]
    mask = some(1, 0.2, (2100, 40))
    if masked:
        write_raster(f"{path}.msk", mask[None] * np.uint8(255), options=options[::2])
        dataset = gdal.Open(f"{path}.msk", gdal.GA_Update)
        for number in range(1, bands + 1):
            dataset.SetMetadataItem(f"INTERNAL_MASK_FLAGS_{number}", str(gdal.GMF_PER_DATASET))
        dataset = None
    raster = source.open_raster(QgsRasterLayer(str(path)), None)
    strips = list(raster.strips(FakeProgress()))
    assert len(strips) > 4
    read = np.concatenate([strip.values for strip in strips], axis=1)
    assert (read == values[:3]).all()
    valid = np.ones((2100, 40), dtype=bool)
    valid &= mask if masked else True
    valid &= values[3] > 0 if bands == 4 else True
    assert (np.concatenate([strip.valid for strip in strips]) == valid).all()
