"""Several starts on a file: ``python -m benchmarks.starts FILE CLUSTERS STARTS ITERATIONS``.

Start number s is the run with seed s - 1. Prints a line of JSON after each.
"""

import json
import sys
import time

import numpy as np

from constrained_kmeans_plugin import core

from .measure import squared_error


def main(file, n_clusters, n_starts, iterations):
    points = np.loadtxt(file, delimiter=",", skiprows=1, ndmin=2)
    # What is loaded or set up at the first call does not count.
    core.constrained_kmeans(points[:500], 4, max_iter=2)
    for seed in range(n_starts):
        before = time.perf_counter()
        result = core.constrained_kmeans(points, n_clusters, max_iter=iterations, seed=seed)
        seconds = time.perf_counter() - before
        told = {
            "n": len(points),
            "seconds": seconds,
            "error": squared_error(points, result.labels, n_clusters),
            "iterations": result.n_iter,
            "converged": result.converged,
            "proved": result.assignment.optimal,
            "smallest": int(result.sizes.min()),
            "largest": int(result.sizes.max()),
        }
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
