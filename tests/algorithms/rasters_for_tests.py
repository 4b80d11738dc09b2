"""Rasters for the tests: written with GDAL, read with GDAL."""

import numpy as np
from osgeo import gdal, gdal_array, osr

from constrained_kmeans_plugin import core

gdal.UseExceptions()

#: Rotated, with pixels that are no squares.
ROTATED = (500.0, 2.0, 0.5, 800.0, 0.25, -3.0)


def picture(seed=3, rows=24, columns=31, bands=3):
    """Bytes (bands, rows, columns) of some plain colors with noise."""
    random = np.random.RandomState(seed)
    colors = random.randint(20, 236, (4, bands))
    which = random.randint(0, 4, (rows, columns))
    noisy = colors[which] + random.normal(0, 9, (rows, columns, bands))
    return np.clip(np.rint(noisy), 0, 255).astype(np.uint8).transpose(2, 0, 1).copy()


def write_raster(path, values, kind=None, driver="GTiff", epsg=3857, transform=ROTATED, **more):
    """Write bands (d, rows, columns).

    `more` are no_data, mask, internal, palette, alpha, options.

    A mask lies in a file of its own (.msk) unless it is `internal`.
    """
    values = np.asarray(values)
    if kind is None:
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    bands, rows, columns = values.shape
    options = more.get("options", [])
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), columns, rows, bands, kind, options=options
    )
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(values, start=1):
        if more.get("no_data") is not None:
            dataset.GetRasterBand(number).SetNoDataValue(more["no_data"])
        if more.get("palette") is not None:
            table = gdal.ColorTable()
            for index, color in enumerate(more["palette"]):
                table.SetColorEntry(index, tuple(color))
            dataset.GetRasterBand(number).SetColorTable(table)
        if more.get("alpha") == number:
            dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)
        dataset.GetRasterBand(number).WriteArray(band)
    if more.get("mask") is not None:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if more.get("internal") else None)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(more["mask"].astype(np.uint8) * 255)
    dataset = None
    return path


def read_raster(path):
    """Bands (d, rows, columns) of a file."""
    values = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def colors_of(path, count):
    """Red, green and blue (count, 3) of the classes from 1 in a file."""
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetColorTable()
    return np.array([table.GetColorEntry(number)[:3] for number in range(1, count + 1)])


def places_of(path):
    """Transform, reference system and size of a file."""
    dataset = gdal.Open(str(path))
    reference = dataset.GetSpatialRef()
    name = None if reference is None else reference.GetAuthorityCode(None)
    return dataset.GetGeoTransform(can_return_null=True), name, dataset.RasterXSize


def by_mean(result):
    """Labels (n,) and centers (k, d) in the order of the means of the centers."""
    order = np.argsort(result.centers.mean(axis=1))
    rank = np.empty(len(order), dtype=int)
    rank[order] = np.arange(len(order))
    return rank[result.labels], result.centers[order]


def pixels_of(values):
    return values.reshape(len(values), -1).T.astype(float)


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
