"""The classes of a raster: which pixels belong to them, and what color each one has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from ...core import KMeansResult, predict
from ..arrays import Array
from .source import Raster
from .survey import Survey

#: What classes of one or two bands look like, from the least to the greatest.
_RAMP = np.array(
    [(28, 36, 90), (42, 120, 196), (15, 138, 147), (111, 181, 60), (245, 213, 71), (255, 247, 214)]
)
#: From so many features on the first ones are red, green and blue.
_COLOR_FEATURES = 3


@dataclass(frozen=True)
class Classes:
    """The classes in the order of their numbers: from dark to bright.

    Attributes
    ----------
    centers : float64, shape (k, d)
        By growing mean over the bands. Row j is class j + 1.
    palette : float64, shape (k, d)
        The same as the data type of each band can hold them.
    prices : float64, shape (k,)
        Where a pixel belongs to the class with the least squared distance minus price.
    labels : int, shape (n,)
        Row of each valid pixel in reading order, if all were trained on.
    box : float64, shape (2, d)
        Corners of what the raster holds.
    """

    centers: Array
    palette: Array
    prices: Optional[Array]
    labels: Optional[Array]
    box: Array

    @classmethod
    def of(cls, result: KMeansResult, survey: Survey, raster: Raster) -> Classes:
        """Number the clusters of the pixels that were trained on."""
        centers = result.centers
        order = np.lexsort((*centers.T[::-1], centers.mean(axis=1)))
        prices = labels = None
        if survey.is_whole:
            rank = np.empty(len(order), dtype=np.int32)
            rank[order] = np.arange(len(order))
            labels = rank[result.labels]
        if result.assignment is not None:
            prices = result.assignment.prices_in_squared_units[order]
        centers = centers[order]
        return cls(centers, _representable(centers, raster), prices, labels, survey.box)

    def __len__(self) -> int:
        """Number of classes."""
        return len(self.centers)

    def rows(self, points: Array, first: int, is_canceled: Callable[[], bool]) -> Array:
        """The row (m,) of each of some pixels.

        Parameters
        ----------
        points : shape (m, d)
            Valid pixels that follow each other.
        first
            How many come before them.
        """
        if self.labels is not None:
            return self.labels[first : first + len(points)]
        return predict(
            points, self.centers, prices=self.prices, box=self.box, is_canceled=is_canceled
        )

    def colors(self, raster: Raster) -> Array:
        """Red, green and blue (k, 3) of each class, from 0 to 255.

        With three bands or more the mean color of the pixels: the first three bands, stretched
        from the least to the greatest class unless they hold bytes.
        """
        if raster.n_features < _COLOR_FEATURES:
            places = np.linspace(0, len(_RAMP) - 1, len(self))
            steps = np.arange(len(_RAMP))
            mixed = [np.interp(places, steps, column) for column in _RAMP.T]
            return np.rint(np.stack(mixed, axis=1)).astype(np.uint8)
        shown = self.centers[:, :_COLOR_FEATURES]
        if not raster.is_bytes:
            low, span = shown.min(axis=0), np.ptp(shown, axis=0)
            shown = 255 * (shown - low) / np.where(span > 0, span, 1)
        return np.rint(shown).astype(np.uint8)


def _representable(centers: Array, raster: Raster) -> Array:
    """Centers (k, d) as bands of the raster's data types hold them, none of them as no data."""
    from osgeo import gdal_array

    palette = np.empty_like(centers)
    for column, kind in enumerate(raster.data_types):
        wanted = centers[:, column]
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(kind))
        held = wanted.astype(dtype) if dtype.kind == "f" else np.rint(wanted).astype(dtype)
        if raster.no_data is not None:
            held = _beside(held, wanted, raster.no_data)
        palette[:, column] = held
    return palette


def _beside(held: Array, wanted: Array, no_data: float) -> Array:
    """Values (k,) with those that mean no data moved to the next one that does not."""
    # A float band holds it rounded; integers may not hold it at all.
    meant = held.dtype.type(no_data) if held.dtype.kind == "f" else no_data
    taken = np.flatnonzero(held == meant)
    for row in taken:
        value = held[row]
        if held.dtype.kind == "f":
            held[row] = np.nextafter(value, held.dtype.type(0 if value else 1))
            continue
        limits = np.iinfo(held.dtype)
        up = wanted[row] >= float(value)
        if value == (limits.max if up else limits.min):
            up = not up
        held[row] = value + held.dtype.type(1) if up else value - held.dtype.type(1)
    return held
