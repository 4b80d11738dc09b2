"""The second pass: every pixel gets its class, and its class's color if that is asked for."""

from __future__ import annotations

from functools import reduce

import numpy as np
from osgeo import gdal

from ..arrays import Array
from ..log.feedback import Progress
from ..output import Outputs, RasterLayout
from .classes import Classes
from .quality import Quality
from .source import Raster

#: Largest numbers of classes, and of pixels without one, in a byte and in two.
MOST_IN_BYTE = 255
MOST_CLASSES = 65535


def label(
    raster: Raster,
    classes: Classes,
    no_class: int,
    outputs: Outputs,
    names: tuple[str, str],
    progress: Progress,
) -> Quality:
    """Write the class raster and, where it is asked for, the recolored one.

    Parameters
    ----------
    no_class
        What pixels without a class get; no number of one.
    outputs
        Within its ``with`` block.
    names
        Of the outputs: the classes, the recolored raster.

    Raises
    ------
    QgsProcessingException
        If a raster cannot be read or written, or the run was canceled.
    """
    kind = _label_type(len(classes), no_class)
    dtype = np.uint8 if kind == gdal.GDT_Byte else np.uint16
    numbers = np.arange(1, len(classes) + 1, dtype=dtype)
    labels_output, colors_output = names
    layout = _class_layout(raster, classes.colors(raster), kind, no_class)
    writer = outputs.open_raster(labels_output, layout)
    recolored = None
    if colors_output in outputs:
        recolored = outputs.open_raster(colors_output, _recolored_layout(raster))
    quality, first = Quality(raster, classes, numbers.itemsize), 0
    for strip in raster.strips(progress):
        points = np.ascontiguousarray(strip.pixels().T, dtype=np.float64)
        labels = np.full(strip.valid.shape, no_class, dtype=dtype)
        if len(points):
            rows = classes.rows(points, first, progress.is_canceled)
            first += len(points)
            labels[strip.valid] = numbers[rows]
            quality.add(points, rows)
        writer.write(strip.row, [labels])
        if recolored is not None:
            if len(points):
                # What has no class stays what it is.
                strip.values[:, strip.valid] = classes.palette[rows].T
            bands = list(strip.values)
            if strip.alpha is not None:
                bands.append(strip.alpha)
            recolored.write(strip.row, bands, strip.valid)
    writer.complete()
    if recolored is not None:
        recolored.complete()
    return quality


def check_formats(
    raster: Raster,
    n_classes: int,
    no_class: int,
    outputs: Outputs,
    names: tuple[str, str],
    has_invalid: bool = False,
) -> None:
    """Refuse formats that cannot hold the rasters, before these are made.

    Parameters
    ----------
    names
        As in `label`.
    has_invalid
        Whether there are pixels without a class.

    Raises
    ------
    QgsProcessingException
    """
    labels_output, colors_output = names
    # Any colors will do.
    colors = np.arange(3 * n_classes).reshape(n_classes, 3) % 256
    kind = _label_type(n_classes, no_class)
    outputs.check_raster(labels_output, _class_layout(raster, colors, kind, no_class), has_invalid)
    if colors_output in outputs:
        outputs.check_raster(colors_output, _recolored_layout(raster), has_invalid)


def _label_type(n_classes: int, no_class: int) -> int:
    return gdal.GDT_Byte if max(n_classes, no_class) <= MOST_IN_BYTE else gdal.GDT_UInt16


def _class_layout(raster: Raster, colors: Array, kind: int, no_class: int) -> RasterLayout:
    table = gdal.ColorTable()
    for number, color in enumerate(colors.tolist(), start=1):
        table.SetColorEntry(number, (*color, 255))
    table.SetColorEntry(no_class, (0, 0, 0, 0))
    return RasterLayout(
        raster.dataset,
        raster.crs,
        kind,
        interpretations=(gdal.GCI_PaletteIndex,),
        no_data=no_class,
        table=table,
    )


def _recolored_layout(raster: Raster) -> RasterLayout:
    types, interpretations = list(raster.data_types), list(raster.interpretations)
    if raster.alpha is not None:
        types.append(raster.band(raster.alpha).DataType)
        interpretations.append(gdal.GCI_AlphaBand)
    return RasterLayout(
        raster.dataset,
        raster.crs,
        # A GeoTIFF has one for all bands.
        reduce(gdal.DataTypeUnion, types),
        tuple(interpretations),
        () if raster.palette is not None else tuple(map(raster.band, raster.bands)),
        raster.no_data,
        has_mask=raster.has_mask,
    )
