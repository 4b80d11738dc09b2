"""The first pass: how many pixels there are, between which values, and some drawn at random."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..log.feedback import Progress
from .source import Raster

#: Pixels beyond those that are wanted are dropped when they are so many times more.
_SLACK = 2


@dataclass(frozen=True)
class Survey:
    """What the first pass over a raster finds.

    Attributes
    ----------
    n_valid
        Pixels with a finite value in every band.
    box : float64, shape (2, d)
        The least and the greatest value of each band.
    points : float64, shape (m, d)
        The pixels that are trained on, in reading order: all of them, or drawn ones.
    """

    n_valid: int
    box: Array
    points: Array

    @property
    def is_whole(self) -> bool:
        """Whether all valid pixels are trained on."""
        return len(self.points) == self.n_valid


def survey(raster: Raster, size: int, seed: int, progress: Progress) -> Survey:
    """Look at all pixels once.

    Every pixel draws a number in reading order, and those with the least ones are taken. So
    the sample does not depend on the strips in which the raster is read.

    Parameters
    ----------
    size
        Pixels to draw; fewer valid ones are all taken.

    Raises
    ------
    QgsProcessingException
        If the raster cannot be read, or the run was canceled.
    """
    sample = _Sample(raster.n_features, size, np.random.RandomState(seed))
    n_valid = 0
    box = np.array([[np.inf], [-np.inf]]) * np.ones(raster.n_features)
    for strip in raster.strips(progress):
        pixels = strip.pixels()
        if pixels.shape[1]:
            n_valid += pixels.shape[1]
            box[0] = np.minimum(box[0], pixels.min(axis=1))
            box[1] = np.maximum(box[1], pixels.max(axis=1))
            sample.add(pixels)
    return Survey(n_valid, box, sample.points())


class _Sample:
    """The pixels with the least numbers drawn so far, and some more."""

    def __init__(self, n_features: int, size: int, random: np.random.RandomState) -> None:
        self._size = size
        self._random = random
        # In parts: what was drawn before is not copied for each strip.
        self._keys: list[Array] = [np.zeros(0)]
        self._pixels: list[Array] = [np.zeros((0, n_features))]
        self._n_drawn = 0
        self._below = np.inf

    def add(self, pixels: Array) -> None:
        """Draw for pixels (d, m)."""
        keys = self._random.random_sample(pixels.shape[1])
        low = np.flatnonzero(keys < self._below)
        self._keys.append(keys[low])
        self._pixels.append(pixels[:, low].T.astype(np.float64))
        self._n_drawn += len(low)
        if self._n_drawn > _SLACK * self._size:
            self._drop()

    def points(self) -> Array:
        """The pixels (m, d) with the least numbers, in reading order."""
        self._drop()
        return self._pixels[0]

    def _drop(self) -> None:
        keys, pixels = np.concatenate(self._keys), np.concatenate(self._pixels)
        if len(keys) > self._size:
            kept = np.sort(np.argsort(keys, kind="stable")[: self._size])
            keys, pixels = keys[kept], pixels[kept]
            self._below = keys.max()
        self._keys, self._pixels, self._n_drawn = [keys], [pixels], len(keys)
