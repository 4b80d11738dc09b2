"""Where points come from, a chunk at a time: arrays here, files in `tables`."""

from __future__ import annotations

import mmap
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import ClusteringError, InvalidPointsError
from ..exact.arrays import Array
from ..validation import as_array

#: Rows of a chunk, about.
CHUNK_ROWS = 1 << 20


class SourceError(ClusteringError):
    """Points cannot be read from where they are said to be, or written to where they should go."""


@dataclass(frozen=True)
class Chunk:
    """Some rows that follow each other.

    Attributes
    ----------
    start, n_rows : int
        The number of the first row among all, and how many there are.
    where : object
        What the source needs to find them.
    """

    start: int
    n_rows: int
    where: Any = None


@dataclass(frozen=True)
class Rows:
    """Points of a chunk, in the user's units.

    Attributes
    ----------
    x, y : ndarray of float64, shape (m,)
    weights : ndarray of float64, shape (m,), or None
    """

    x: Array
    y: Array
    weights: Optional[Array]


class Source(ABC):
    """Points in chunks. Other processes get a copy of it, so it holds no points itself."""

    @abstractmethod
    def chunks(self, most: int) -> list[Chunk]:
        """All rows, in chunks of about `most`."""

    @abstractmethod
    def read(self, chunk: Chunk) -> Rows:
        """The points of a chunk."""

    @property
    @abstractmethod
    def is_weighted(self) -> bool:
        """Whether points have weights."""

    def row(self, number: int) -> str:
        """What people call a row."""
        return f"row {number}"

    def for_processes(self, folder: Path) -> Source:
        """The same for other processes, which may find files in a folder."""
        return self


class Arrays(Source):
    """Points in arrays, in memory or mapped from a file.

    Parameters
    ----------
    points : array_like of float, shape (n, 2)
    weights : array_like of float, shape (n,), optional
    """

    def __init__(self, points: object, weights: object = None) -> None:
        self._points = _kept(points, "points")
        if self._points.ndim != 2 or self._points.shape[1] != 2:
            raise InvalidPointsError(
                f"The points must be an array of shape (n, 2), not {self._points.shape}."
            )
        self._weights: Optional[Array] = None
        if weights is not None:
            self._weights = _kept(weights, "weights")
            if self._weights.shape != self._points.shape[:1]:
                raise InvalidPointsError(
                    f"The weights must have shape ({len(self._points)},), not "
                    f"{self._weights.shape}."
                )

    @property
    def is_weighted(self) -> bool:
        return self._weights is not None

    def chunks(self, most: int) -> list[Chunk]:
        n_rows = len(self._points)
        starts = range(0, n_rows, most)
        return [Chunk(start, min(most, n_rows - start)) for start in starts]

    def read(self, chunk: Chunk) -> Rows:
        rows = slice(chunk.start, chunk.start + chunk.n_rows)
        x, y = np.asarray(self._points[rows], dtype=np.float64).T
        weights = None
        if self._weights is not None:
            weights = np.asarray(self._weights[rows], dtype=np.float64)
        return Rows(x, y, weights)

    def for_processes(self, folder: Path) -> Source:
        points = _Mapped.of(self._points, folder / "points.npy")
        weights = None
        if self._weights is not None:
            weights = _Mapped.of(self._weights, folder / "weights.npy")
        return _MappedArrays(points, weights)


def _kept(values: object, what: str) -> Array:
    """An array of real numbers; one that is mapped stays so."""
    array = as_array(values, what)
    return values if isinstance(values, np.memmap) else array


@dataclass(frozen=True)
class _Mapped:
    """An array in a file."""

    path: str
    offset: int
    dtype: str
    shape: tuple[int, ...]

    @classmethod
    def of(cls, array: Array, path: Path) -> _Mapped:
        """That of a file that is mapped already, or of a copy in a file."""
        mapped: Any = array
        # The offset of a part of a mapped array is that of the whole.
        is_whole = isinstance(array, np.memmap) and isinstance(array.base, mmap.mmap)
        if not (is_whole and array.flags.c_contiguous and mapped.filename):
            np.save(path, np.ascontiguousarray(array))
            mapped = np.load(path, mmap_mode="r")
        return cls(str(mapped.filename), mapped.offset, mapped.dtype.str, mapped.shape)

    def open(self) -> Array:
        """The array."""
        mapped: Array = np.memmap(
            self.path, dtype=self.dtype, mode="r", offset=self.offset, shape=self.shape
        )
        return mapped


class _MappedArrays(Source):
    """Arrays in files."""

    def __init__(self, points: _Mapped, weights: Optional[_Mapped]) -> None:
        self._points, self._weights = points, weights

    @property
    def is_weighted(self) -> bool:
        return self._weights is not None

    def _open(self) -> Arrays:
        return Arrays(self._points.open(), self._weights and self._weights.open())

    def chunks(self, most: int) -> list[Chunk]:
        return self._open().chunks(most)

    def read(self, chunk: Chunk) -> Rows:
        return self._open().read(chunk)
