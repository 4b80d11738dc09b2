"""The bands of a raster that are clustered, read strip by strip."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ...translation import tr
from ..arrays import Array
from ..log.feedback import Progress
from ..log.labels import named

#: Values that are read at once, about; a row of the file's own blocks may be so much more.
STRIP_VALUES = 1 << 21
MOST_TIMES = 4
#: A float this many steps beside the value for no data is one: texts lack the last digits.
STEPS_BESIDE = 4
#: What a pixel of a band with a color table counts by.
PALETTE_FEATURES = 3


@dataclass(frozen=True)
class Strip:
    """Some rows of a raster, over its whole width.

    Attributes
    ----------
    row
        The first one, from 0.
    values : shape (d, rows, width)
        In the data type of the raster.
    valid : bool, shape (rows, width)
        Pixels that have a finite value in every band, and that nothing hides.
    alpha : shape (rows, width)
        Their opacity, where a band holds it.
    """

    row: int
    values: Array
    valid: Array
    alpha: Optional[Array] = None

    def pixels(self) -> Array:
        """Values (d, m) of the valid pixels, in reading order."""
        flat = self.values.reshape(len(self.values), -1)
        valid = self.valid.ravel()
        return flat if valid.all() else flat[:, valid]


@dataclass(frozen=True)
class Raster:
    """An open raster and the bands of it that are features.

    Attributes
    ----------
    masks
        The same, opened once more: in a file of one strip GDAL loses the row it has come to
        where it looks for a mask in between.
    bands
        From 1.
    crs
        That of the layer, which may have one where the file has none.
    palette : uint8, shape (c, 4)
        Red, green, blue and opacity for each value of the only band, if that has a color
        table: colors count then, not their numbers.
    """

    dataset: gdal.Dataset
    masks: gdal.Dataset
    bands: tuple[int, ...]
    crs: QgsCoordinateReferenceSystem
    palette: Optional[Array]

    @property
    def width(self) -> int:
        return self.dataset.RasterXSize

    @property
    def height(self) -> int:
        return self.dataset.RasterYSize

    @property
    def n_pixels(self) -> int:
        return self.width * self.height

    @property
    def n_features(self) -> int:
        return len(self.bands) if self.palette is None else PALETTE_FEATURES

    @property
    def data_types(self) -> tuple[int, ...]:
        """A GDAL data type for each feature."""
        if self.palette is not None:
            return (gdal.GDT_Byte,) * PALETTE_FEATURES
        return tuple(
            gdal.GDT_Int16 if _is_signed_byte(self.band(number)) else self.band(number).DataType
            for number in self.bands
        )

    @property
    def is_bytes(self) -> bool:
        """Whether all features are bytes, as in pictures."""
        return all(kind == gdal.GDT_Byte for kind in self.data_types)

    @property
    def interpretations(self) -> tuple[int, ...]:
        """What each feature is to the eye, as GDAL says it."""
        if self.palette is not None:
            return (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
        return tuple(self.band(number).GetColorInterpretation() for number in self.bands)

    @property
    def pixel_bytes(self) -> int:
        """Bytes of a pixel in the bands that are read, uncompressed."""
        return _n_bytes(self.band(number).DataType for number in self.bands)

    @property
    def color_bytes(self) -> int:
        """Bytes of a class's color."""
        return _n_bytes(self.data_types)

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of the files that the raster consists of."""
        return tuple(self.dataset.GetFileList() or ())

    @property
    def alpha(self) -> Optional[int]:
        """The band that says where the raster is opaque, unless it counts itself; or None."""
        for number in range(self.dataset.RasterCount, 0, -1):
            is_alpha = self.band(number).GetColorInterpretation() == gdal.GCI_AlphaBand
            if is_alpha and number not in self.bands:
                return number
        return None

    @property
    def no_data(self) -> Optional[float]:
        """The value for no data that all bands share, else None."""
        values = [self.band(number).GetNoDataValue() for number in self.bands]
        if self.palette is not None or any(value is None for value in values):
            return None
        same = all(value == values[0] for value in values)
        return values[0] if same or all(map(math.isnan, values)) else None

    @property
    def has_mask(self) -> bool:
        """Whether pixels may be hidden by something else than that value and transparency."""
        if self.palette is not None and (self.palette[:, 3] == 0).any():
            return True
        values = [self.band(number).GetNoDataValue() for number in self.bands]
        own = self.no_data is None and any(value is not None for value in values)
        return own or bool(self._masks())

    def band(self, number: int) -> gdal.Band:
        """A band by its number."""
        return self.dataset.GetRasterBand(number)

    def strips(self, progress: Progress) -> Iterator[Strip]:
        """Yield a Strip after the other, from the top.

        Raises
        ------
        QgsProcessingException
            If the raster cannot be read, or the run was canceled.
        """
        step = self._strip_rows()
        for row in range(0, self.height, step):
            progress.stop_if_canceled()
            n_rows = min(step, self.height - row)
            yield self._strip(row, n_rows, progress)
            progress.set((row + n_rows) / self.height)

    def _strip_rows(self) -> int:
        rows = max(1, STRIP_VALUES // (self.width * self.n_features))
        block = self.band(self.bands[0]).GetBlockSize()[1]
        if rows >= block:
            return rows // block * block
        # A block is unpacked as a whole, so reading it in parts takes longer.
        return block if block <= MOST_TIMES * rows else rows

    def _strip(self, row: int, n_rows: int, progress: Progress) -> Strip:
        def poll(*_: object) -> int:
            return 0 if progress.is_canceled() else 1

        try:
            arrays = self._read(row, n_rows, poll)
            masks = [
                mask.ReadAsArray(0, row, self.width, n_rows, callback=poll)
                for mask in self._masks()
            ]
        except RuntimeError as error:
            progress.stop_if_canceled()
            raise _not_read(row, str(error)) from error
        progress.stop_if_canceled()
        if any(array is None for array in (*arrays, *masks)):
            raise _not_read(row, gdal.GetLastErrorMsg())
        alpha = arrays.pop() if self.alpha is not None else None
        valid = np.ones((n_rows, self.width), dtype=bool)
        # Each of them hides pixels, although GDAL tells but one: the mask, else no data,
        # else transparency.
        for hiding in masks if alpha is None else (*masks, alpha):
            valid &= hiding > 0
        for number, values in zip(self.bands, arrays):
            no_data = self.band(number).GetNoDataValue()
            if no_data is not None:
                valid &= ~_means_no_data(values, no_data)
            if values.dtype.kind == "f":
                valid &= np.isfinite(values)
        if self.palette is None:
            return Strip(row, np.stack(arrays), valid, alpha)
        (numbers,) = arrays
        valid &= numbers < len(self.palette)
        colors = self.palette[np.where(valid, numbers, 0)]
        valid &= colors[..., 3] > 0
        values = np.ascontiguousarray(np.moveaxis(colors[..., :3], -1, 0))
        return Strip(row, values, valid, alpha)

    def _masks(self) -> list[gdal.Band]:
        """Masks of the bands that say more than values for no data and transparency do."""
        found: dict[int, gdal.Band] = {}
        for number in self.bands:
            band = self.masks.GetRasterBand(number)
            flags = band.GetMaskFlags()
            is_told = flags == gdal.GMF_NODATA and band.GetNoDataValue() is not None
            if not is_told and not flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA):
                # One for all bands is read once.
                found.setdefault(0 if flags & gdal.GMF_PER_DATASET else number, band)
        return [band.GetMaskBand() for band in found.values()]

    def _read(self, row: int, n_rows: int, poll: Callable[..., int]) -> list[Any]:
        """Rows (rows, width) of the bands, and of opacity if there is such a band."""
        numbers = [*self.bands, *(() if self.alpha is None else (self.alpha,))]
        kinds = {self.band(number).DataType for number in numbers}
        if len(kinds) > 1:
            arrays = [
                self.band(number).ReadAsArray(0, row, self.width, n_rows, callback=poll)
                for number in numbers
            ]
        else:
            # At once: bands may be interleaved in blocks that are slow to unpack.
            values = self.dataset.ReadRaster(
                0, row, self.width, n_rows, band_list=numbers, callback=poll
            )
            if values is None:
                return [None]
            from osgeo import gdal_array

            dtype = gdal_array.GDALTypeCodeToNumericTypeCode(kinds.pop())
            arrays = list(np.frombuffer(values, dtype).reshape(len(numbers), n_rows, self.width))
        return [
            array.view(np.int8).astype(np.int16) if _is_signed_byte(self.band(number)) else array
            for number, array in zip(numbers, arrays)
        ]


def open_raster(layer: QgsRasterLayer, bands: Optional[Sequence[int]]) -> Raster:
    """The Raster that a layer shows.

    Parameters
    ----------
    bands
        The bands that are features; None for all but one of transparency.

    Raises
    ------
    QgsProcessingException
        If GDAL does not read the layer, or a band does not exist or holds no real numbers.
    """
    dataset, masks = _open(layer), _open(layer)
    count = dataset.RasterCount
    if count == 0:
        raise QgsProcessingException(
            tr("{source} has no bands itself. Choose one of the rasters in it.").format(
                source=layer.source()
            )
        )
    for number in bands or ():
        if number > count:
            raise QgsProcessingException(
                tr(
                    "Band {number} does not exist. Use numbers from 1 to {count} in {parameter}."
                ).format(number=number, count=count, parameter=named("BANDS"))
            )
    chosen = tuple(bands or _all_but_alpha(dataset))
    for number in chosen:
        kind = dataset.GetRasterBand(number).DataType
        if gdal.DataTypeIsComplex(kind):
            raise QgsProcessingException(
                tr(
                    "Band {number} contains complex numbers ({kind}), which cannot be compared. "
                    "Choose other bands in {parameter}, or make a raster of the real part or the "
                    "amplitude."
                ).format(parameter=named("BANDS"), number=number, kind=gdal.GetDataTypeName(kind))
            )
    return Raster(dataset, masks, chosen, layer.crs(), _palette(dataset, chosen))


def _open(layer: QgsRasterLayer) -> gdal.Dataset:
    source = layer.source()
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr(
                "{name} cannot be read by GDAL (its provider is {provider}). Save it as a file "
                "first."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    try:
        dataset = gdal.OpenEx(
            source.split("|option:")[0],
            gdal.OF_RASTER | gdal.OF_READONLY,
            open_options=list(parts.get("openOptions") or ()),
        )
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise QgsProcessingException(
            tr("{source} cannot be read as a raster ({reason}).").format(
                source=source, reason=gdal.GetLastErrorMsg()
            )
        )
    return dataset


def _is_signed_byte(band: gdal.Band) -> bool:
    """Whether GDAL, which had no type for it until 3.7, calls signed bytes unsigned ones."""
    return band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"


def _n_bytes(data_types: Iterable[int]) -> int:
    return sum(gdal.GetDataTypeSize(kind) // 8 for kind in data_types)


def _all_but_alpha(dataset: gdal.Dataset) -> Sequence[int]:
    numbers = range(1, dataset.RasterCount + 1)
    chosen = [
        number
        for number in numbers
        if dataset.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]
    return chosen or numbers


def _palette(dataset: gdal.Dataset, bands: Sequence[int]) -> Optional[Array]:
    """Colors (c, 4) of the only band, or None where it has none."""
    band = dataset.GetRasterBand(bands[0])
    table = band.GetColorTable()
    is_palette = band.GetColorInterpretation() == gdal.GCI_PaletteIndex
    if len(bands) > 1 or table is None or not is_palette or table.GetCount() == 0:
        return None
    entries = [table.GetColorEntry(index) for index in range(table.GetCount())]
    return np.array(entries, dtype=np.uint8)


def _means_no_data(values: Array, no_data: float) -> Array:
    """Where values mean no data, as GDAL has it."""
    if values.dtype.kind != "f":
        return values == no_data
    with np.errstate(over="ignore", invalid="ignore"):
        meant = values.dtype.type(no_data)
        beside = STEPS_BESIDE * np.finfo(values.dtype).eps * np.abs(meant)
        # What is not finite has no class anyway.
        return (np.abs(values - meant) <= beside) & np.isfinite(meant)


def _not_read(row: int, reason: str) -> QgsProcessingException:
    return QgsProcessingException(
        tr("The raster cannot be read in row {row} ({reason}).").format(row=row + 1, reason=reason)
    )
