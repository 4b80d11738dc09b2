"""Swaps beside more starts: ``python -m benchmarks.swaps FILE CLUSTERS STARTS SEEDS``.

Of both kinds of k-means, with and without size bounds: so many starts, and one start with as
many iterations of swaps as the other starts took. Prints a line of JSON for each seed.
"""

import json
import sys
import time

import numpy as np

from constrained_kmeans_plugin import core

from .measure import squared_error

KINDS = {"any size": core.kmeans, "equal sizes": core.constrained_kmeans}


def measure(cluster, points, n_clusters, seed, **options):
    """The sum, seconds and iterations of one run."""
    told = []
    before = time.perf_counter()
    result = cluster(points, n_clusters, seed=seed, on_iteration=told.append, **options)
    seconds = time.perf_counter() - before
    error = squared_error(points, result.labels, n_clusters)
    first = sum(iteration.start == 0 for iteration in told)
    return {"error": error, "seconds": seconds, "iterations": len(told), "first": first}


def main(file, n_clusters, n_starts, n_seeds):
    points = np.loadtxt(file, delimiter=",", skiprows=1, ndmin=2)
    for kind, cluster in KINDS.items():
        # What is loaded or set up at the first call does not count.
        cluster(points[:500], 4, max_iter=2)
        for seed in range(n_seeds):
            starts = measure(cluster, points, n_clusters, seed, n_init=n_starts)
            budget = starts["iterations"] - starts["first"]
            swaps = measure(cluster, points, n_clusters, seed, swap_iter=budget)
            told = {"kind": kind, "seed": seed, "starts": starts, "swaps": swaps}
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
