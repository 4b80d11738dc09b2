"""Rasters that are written strip by strip, and verified when they are complete.

GeoTIFF is written as such. In other formats GDAL can only copy a raster that is complete: it is
written as a GeoTIFF first, and the copy is compared with it, since some formats change values.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
)

from ...translation import tr
from ..arrays import Array
from ..log.feedback import Progress
from .destination import Destination
from .messages import kept_from_console
from .staging import Staging
from .writers import not_written

GEOTIFF = "GTiff"
_OPTIONS = ("COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")
_INTERNAL_MASK = "GDAL_TIFF_INTERNAL_MASK"
#: Rows and columns with which a format is tried, at most.
_TRIED = 64
#: Values of a copy that are compared at once, about.
_COMPARED = 1 << 21
_RGB = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)


@dataclass(frozen=True)
class RasterLayout:
    """What a raster that is written looks like.

    Attributes
    ----------
    pattern
        Whose size and place it has.
    crs
        Of the layer, where `pattern` says none.
    data_type
        GDAL's, of all bands.
    interpretations
        What each band is to the eye.
    sources
        Bands whose names and units they have; empty for none.
    table
        Of the only band.
    has_mask
        Whether invalid pixels are told by a mask.
    """

    pattern: gdal.Dataset
    crs: QgsCoordinateReferenceSystem
    data_type: int
    interpretations: tuple[int, ...]
    sources: tuple[gdal.Band, ...] = ()
    no_data: Optional[float] = None
    table: Optional[gdal.ColorTable] = None
    has_mask: bool = False


def check_format(destination: Destination, layout: RasterLayout, has_invalid: bool = False) -> None:
    """Refuse a format that cannot hold such a raster: it is tried with a small one of noise.

    Parameters
    ----------
    has_invalid
        Whether there are invalid pixels: a format that knows none will do without them.

    Raises
    ------
    QgsProcessingException
    """
    if destination.driver == GEOTIFF:
        return
    driver, noise = gdal.GetDriverByName(destination.driver), _noise(layout, has_invalid)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, os.path.basename(destination.path))
        reason = _copy_refused(driver, path, noise)
    if reason is not None:
        raise _cannot_hold(driver, destination, path, reason)


class RasterWriter:
    """A raster in a staged file.

    Parameters
    ----------
    name
        Of the output parameter.
    progress
        Asked for cancel.
    """

    def __init__(
        self,
        staging: Staging,
        name: str,
        destination: Destination,
        layout: RasterLayout,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        self._staging = staging
        self._name = name
        self._destination = destination
        self._layout = layout
        self._context = context
        self._progress = progress
        self._dataset: Any = None
        self._path = staging.path
        if destination.driver != GEOTIFF:
            self._path = os.path.join(staging.scratch, "raster.tif")
        with self._errors():
            self._dataset = self._create()

    def write(self, row: int, bands: Sequence[Array], valid: Any = None) -> None:
        """Write some rows.

        Parameters
        ----------
        row
            The first one.
        bands : shape (rows, width)
        valid : bool, shape (rows, width)
            For the mask, if there is one.
        """
        with self._errors():
            written = [
                (self._dataset.GetRasterBand(number), values)
                for number, values in enumerate(bands, start=1)
            ]
            if self._layout.has_mask:
                mask = self._dataset.GetRasterBand(1).GetMaskBand()
                written.append((mask, valid.astype("uint8") * 255))
            for band, values in written:
                self._progress.stop_if_canceled()
                band.WriteArray(values, 0, row)
                # Or GDAL compresses what fills its memory in one go, which nobody can cancel.
                band.FlushCache()

    def complete(self) -> None:
        """Close the file, copy it into its format, and refuse what does not hold it all."""
        with self._errors():
            # Errors while a file is closed, such as a full disk, are in GDAL's record only.
            self._dataset.FlushCache()
            self._dataset = None
        if self._destination.driver != GEOTIFF:
            self._copy()
        elif _shape(_open(self._path)) != self._shape():
            raise not_written("")

    def discard(self) -> None:
        """Close the file: it must be closed before its staging folder is removed."""
        self._dataset = None

    def announce(self) -> str:
        """Have the published raster loaded, where that was asked for; its path."""
        path = self._destination.path
        if self._destination.project is not None:
            details = QgsProcessingContext.LayerDetails(
                self._destination.name,
                self._destination.project,
                self._name,
                QgsProcessingUtils.LayerHint.Raster,
            )
            self._context.addLayerToLoadOnCompletion(path, details)
        return path

    def _create(self) -> gdal.Dataset:
        layout = self._layout
        options = list(_OPTIONS)
        if layout.interpretations[:3] == _RGB:
            options.append("PHOTOMETRIC=RGB")
        dataset = gdal.GetDriverByName(GEOTIFF).Create(
            self._path, *self._shape(), layout.data_type, options=options
        )
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        _place(dataset, layout.pattern, layout.crs)
        for number, interpretation in enumerate(layout.interpretations, start=1):
            _set_up(dataset.GetRasterBand(number), layout, interpretation)
        for number, source in enumerate(layout.sources, start=1):
            _describe(dataset.GetRasterBand(number), source)
        if layout.has_mask:
            # Within the file.
            gdal.SetThreadLocalConfigOption(_INTERNAL_MASK, "YES")
            try:
                dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            finally:
                gdal.SetThreadLocalConfigOption(_INTERNAL_MASK, None)
        return dataset

    def _shape(self) -> tuple[int, int, int]:
        pattern = self._layout.pattern
        return pattern.RasterXSize, pattern.RasterYSize, len(self._layout.interpretations)

    def _copy(self) -> None:
        driver = gdal.GetDriverByName(self._destination.driver)
        source = _open(self._path)

        def poll(*_: object) -> int:
            return 0 if self._progress.is_canceled() else 1

        reason = _copy_refused(driver, self._staging.path, source, poll)
        self._progress.stop_if_canceled()
        source = None
        os.remove(self._path)
        if reason is not None:
            raise _cannot_hold(driver, self._destination, self._staging.path, reason)

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """GDAL's errors, whether it raises them or not, as the exception that ends the run."""
        gdal.ErrorReset()
        try:
            yield
        except RuntimeError as error:
            raise not_written(gdal.GetLastErrorMsg() or str(error)) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise not_written(gdal.GetLastErrorMsg())


@kept_from_console()
def _copy_refused(
    driver: gdal.Driver, path: str, source: gdal.Dataset, poll: Optional[Callable[..., int]] = None
) -> Optional[str]:
    """Copy a raster: None where the copy holds all of it, else why not, as far as GDAL says."""
    copy = None
    gdal.ErrorReset()
    with contextlib.suppress(RuntimeError):
        copy = driver.CreateCopy(path, source, 1, callback=poll)
    reason = gdal.GetLastErrorMsg().strip()
    if copy is None:
        return reason
    # Closed, and opened again.
    copy = None
    with contextlib.suppress(RuntimeError):
        if source is not None and _are_equal(_open(path), source, poll):
            return None
    return ""


def _are_equal(
    copy: gdal.Dataset, source: gdal.Dataset, poll: Optional[Callable[..., int]]
) -> bool:
    """Whether two rasters have the same size, data types, pixels and masks, unless canceled."""
    if copy is None or _shape(copy) != _shape(source):
        return False
    width, height, n_bands = _shape(source)
    bands = [
        (copy.GetRasterBand(number), source.GetRasterBand(number))
        for number in range(1, n_bands + 1)
    ]
    if any(band.DataType != other.DataType for band, other in bands):
        return False
    n_rows = max(1, _COMPARED // (width * n_bands))
    for row in range(0, height, n_rows):
        rows = 0, row, width, min(n_rows, height - row)
        for band, other in bands:
            if poll is not None and not poll():
                return False
            # Masks are read elsewhere in the file: the values of all bands come first.
            values, expected = band.ReadAsArray(*rows), other.ReadAsArray(*rows)
            if not np.array_equal(values, expected, equal_nan=expected.dtype.kind == "f"):
                return False
        for band, other in bands:
            if band.GetMaskBand().ReadRaster(*rows) != other.GetMaskBand().ReadRaster(*rows):
                return False
    return True


def _cannot_hold(
    driver: gdal.Driver, destination: Destination, path: str, reason: str
) -> QgsProcessingException:
    # GDAL knows the file by the path that was tried.
    reason = reason.replace(os.path.dirname(path), os.path.dirname(destination.path))
    text = tr(
        "{format} cannot hold this raster without changing it. Write {path} as a GeoTIFF (.tif)."
    ).format(format=driver.LongName, path=destination.path)
    return QgsProcessingException(f"{text} ({reason})" if reason else text)


def _noise(layout: RasterLayout, has_invalid: bool) -> gdal.Dataset:
    """A small raster in memory with all that a format may not hold."""
    pattern = layout.pattern
    width, height = (min(size, _TRIED) for size in (pattern.RasterXSize, pattern.RasterYSize))
    n_bands = len(layout.interpretations)
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, n_bands, layout.data_type)
    _place(dataset, pattern, layout.crs)
    most = 256 if layout.table is None else min(layout.table.GetCount(), 256)
    drawn = np.random.RandomState(0)
    for number, interpretation in enumerate(layout.interpretations, start=1):
        band = dataset.GetRasterBand(number)
        values = drawn.randint(0, most, (height, width))
        values[values == layout.no_data] = 1 if layout.no_data != 1 else 2
        if has_invalid and layout.no_data is not None:
            values = values.astype(np.float64)
            values[0, 0] = layout.no_data
        band.WriteArray(values)
        _set_up(band, layout, interpretation)
    if has_invalid and layout.has_mask:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = drawn.randint(0, 2, (height, width)).astype(np.uint8) * 255
        mask[0, 0] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    return dataset


def _set_up(band: gdal.Band, layout: RasterLayout, interpretation: int) -> None:
    """Say of a new band which value is no data, and what its values look like."""
    if layout.no_data is not None:
        band.SetNoDataValue(layout.no_data)
    if layout.table is not None:
        band.SetColorTable(layout.table)
    else:
        band.SetColorInterpretation(interpretation)


def _place(dataset: gdal.Dataset, pattern: gdal.Dataset, crs: QgsCoordinateReferenceSystem) -> None:
    """Put a new raster where another one is."""
    transform = pattern.GetGeoTransform(can_return_null=True)
    if transform is not None:
        dataset.SetGeoTransform(transform)
    reference = pattern.GetSpatialRef()
    if reference is not None:
        dataset.SetSpatialRef(reference)
    elif crs.isValid():
        dataset.SetProjection(crs.toWkt())
    if pattern.GetGCPCount():
        dataset.SetGCPs(pattern.GetGCPs(), pattern.GetGCPSpatialRef())
    if pattern.GetMetadata("RPC"):
        dataset.SetMetadata(pattern.GetMetadata("RPC"), "RPC")


def _describe(band: gdal.Band, source: gdal.Band) -> None:
    """Give a band the name and the units of another one."""
    band.SetDescription(source.GetDescription())
    if source.GetScale() not in (None, 1.0):
        band.SetScale(source.GetScale())
    if source.GetOffset() not in (None, 0.0):
        band.SetOffset(source.GetOffset())
    if source.GetUnitType():
        band.SetUnitType(source.GetUnitType())


def _open(path: str) -> gdal.Dataset:
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        return None


def _shape(dataset: gdal.Dataset) -> Any:
    if dataset is None:
        return None
    return dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount
