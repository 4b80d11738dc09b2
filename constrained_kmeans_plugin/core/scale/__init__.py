"""K-means with size limits for more points than fit into memory: from files, on all cores.

>>> import numpy as np
>>> from constrained_kmeans_plugin.core import scale
>>> points = np.random.RandomState(0).random_sample((100, 2))
>>> result = scale.constrained_kmeans(points, 5)
>>> result.sizes.tolist(), result.assignment.optimal
([20, 20, 20, 20, 20], True)
"""

from __future__ import annotations

from .executors import Dask, Executor, ExecutorError, Here, Processes
from .fitting import (
    ScaledAssignment,
    ScaledResult,
    WeightsAsGiven,
    assign,
    constrained_kmeans,
    kmeans,
)
from .preparation import FarPointWarning
from .sources import Arrays, Chunk, Rows, Source, SourceError

__all__ = [
    "Arrays",
    "Chunk",
    "Dask",
    "Executor",
    "ExecutorError",
    "FarPointWarning",
    "Here",
    "Processes",
    "Rows",
    "ScaledAssignment",
    "ScaledResult",
    "Source",
    "SourceError",
    "WeightsAsGiven",
    "assign",
    "constrained_kmeans",
    "kmeans",
]
