"""Blocks of arrays, in which long work asks whether to go on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Callable, Optional

import numpy as np

from ..errors import ClusteringCanceled

if TYPE_CHECKING:
    Array = np.ndarray[Any, Any]
else:
    # NumPy 1.20 and 1.21 cannot subscript it at run time.
    Array = np.ndarray
IsCanceled = Optional[Callable[[], bool]]
#: Elements of a block of (points x centers): 1 MiB, about a core's second-level cache.
BLOCK_ELEMENTS = 1 << 17
#: Multiplications up to which OpenBLAS does a product of matrices in one thread.
SMALL_PRODUCT = 1 << 18


def blocks(n_rows: int, row_length: int, is_canceled: IsCanceled = None) -> Iterator[slice]:
    """Slices of `n_rows` rows whose blocks stay in the cache; polls for cancellation."""
    step = max(1, BLOCK_ELEMENTS // max(1, row_length))
    for start in range(0, n_rows, step):
        poll(is_canceled)
        yield slice(start, min(start + step, n_rows))


def poll(is_canceled: IsCanceled) -> None:
    """Raise `ClusteringCanceled` if the caller wants to stop."""
    if is_canceled is not None and is_canceled():
        raise ClusteringCanceled()


def product(left: Array, right: Array) -> Array:
    """The product of matrices (n, m) and (m, k), in blocks for which BLAS starts no threads.

    Threads that wait for the next block take more time than they save.
    """
    result = np.empty((len(left), right.shape[1]), dtype=np.result_type(left, right))
    step = max(1, SMALL_PRODUCT // max(1, right.size))
    for start in range(0, len(left), step):
        block = slice(start, start + step)
        np.matmul(left[block], right, out=result[block])
    return result


def extremes(points: Array) -> tuple[Array, Array]:
    """The least and the largest coordinates (d,) of points (n, d).

    Axis by axis, which is some twenty times as fast where there are few axes.
    """
    low = np.array([column.min() for column in points.T])
    return low, np.array([column.max() for column in points.T])


def stretches(starts: Array, counts: Array) -> Array:
    """Indices one after the other: ``counts[i]`` of them from ``starts[i]`` on."""
    ends = np.cumsum(counts)
    offsets: Array = np.repeat(starts - ends + counts, counts)
    offsets += np.arange(len(offsets))
    return offsets
