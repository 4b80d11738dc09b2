"""How near the classes come to the raster, and what they save."""

from __future__ import annotations

import math

import numpy as np

from ..arrays import Array
from .classes import Classes
from .source import Raster

#: The largest value of a byte: what bands of bytes are compared with.
_BYTE_PEAK = 255


class Quality:
    """Sums over the pixels that were labeled.

    Parameters
    ----------
    label_bytes
        Bytes of a pixel of the class raster.

    Attributes
    ----------
    sizes : ndarray of int64, shape (k,)
        Pixels of each class.
    inertia : float
        Sum of their squared distances to the centers, over all bands.
    """

    def __init__(self, raster: Raster, classes: Classes, label_bytes: int) -> None:
        self._raster = raster
        self._classes = classes
        self._label_bytes = label_bytes
        self.sizes = np.zeros(len(classes), dtype=np.int64)
        self.inertia = 0.0
        self._squared_error = 0.0

    def add(self, points: Array, rows: Array) -> None:
        """Count pixels (m, d) with their classes' rows (m,)."""
        self.sizes += np.bincount(rows, minlength=len(self.sizes))
        self.inertia += _squares(points - self._classes.centers[rows])
        self._squared_error += _squares(points - self._classes.palette[rows])

    @property
    def n_valid(self) -> int:
        """Pixels that belong to a class."""
        return int(self.sizes.sum())

    @property
    def imbalance(self) -> float:
        """How far sizes are from equal: the largest difference from the mean, as a share of it."""
        mean = self.n_valid / len(self.sizes)
        return float(np.abs(self.sizes - mean).max() / mean)

    @property
    def mse(self) -> float:
        """Mean squared difference between the raster and the recolored one, over all bands."""
        return self._squared_error / (self.n_valid * self._raster.n_features)

    @property
    def psnr(self) -> float:
        """Peak signal-to-noise ratio in decibels; infinite where nothing is lost."""
        if self.mse == 0:
            return math.inf
        return 10 * math.log10(self.peak**2 / self.mse)

    @property
    def peak(self) -> float:
        """255 for bytes, else from the least to the greatest value of the raster."""
        if self._raster.is_bytes:
            return float(_BYTE_PEAK)
        low, high = self._classes.box
        return float(high.max() - low.min())

    @property
    def size_ratio(self) -> float:
        """Bytes of the bands, uncompressed, over those of the classes and their colors."""
        pixels, pixel_bytes = self._raster.n_pixels, self._raster.pixel_bytes
        colors = len(self.sizes) * self._raster.color_bytes
        return pixels * pixel_bytes / (pixels * self._label_bytes + colors)


def _squares(differences: Array) -> float:
    return float(np.einsum("ij,ij->", differences, differences))
