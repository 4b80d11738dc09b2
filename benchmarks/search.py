"""The search for better clusterings: ``python -m benchmarks.search CASE EFFORT SEED FOLDER``.

EFFORT is a search of the core, or k-means-constrained. Prints a line of JSON: the sum of squared
distances and the CPU seconds.
"""

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from .measure import squared_error

PEER = "k-means-constrained"
STARTS = 10


@dataclass(frozen=True)
class SearchCase:
    """Points that are drawn, or those of a file, and their clusters.

    `best` is the best sum that a search of an hour or the literature is known to have reached.
    """

    n: int
    k: int
    points: str
    best: Optional[float] = None
    sizes: Optional[tuple[int, int]] = None
    free: bool = False
    efforts: tuple[str, ...] = ("fast", "normal", "thorough")

    @property
    def name(self):
        sizes = "any size" if self.free else "equal sizes"
        if self.sizes:
            sizes = "{}–{} each".format(*self.sizes)
        return f"{self.n:,} × {self.k:,} {self.points.split('/')[-1]}, {sizes}"


FEW = ("fast", "normal", "thorough", PEER)
NO_HOUR = ("fast", "normal")
CASES = (
    SearchCase(1_276, 127, "uniform", 1.31004e8, efforts=FEW),
    SearchCase(1_276, 127, "clustered", 1.15924e8, efforts=FEW),
    SearchCase(1_276, 127, "uniform", 1.21312e8, (8, 12)),
    SearchCase(1_276, 127, "clustered", 0.91929e8, (8, 12)),
    SearchCase(5_000, 500, "clustered", 1.30834e8, efforts=NO_HOUR),
    SearchCase(5_000, 250, "clustered", 2.64770e8, efforts=NO_HOUR),
    SearchCase(20_000, 2_000, "clustered", 1.43266e8, efforts=NO_HOUR),
    SearchCase(5_000, 50, "sipu/s3.csv", free=True),
    SearchCase(5_000, 100, "sipu/s4.csv", free=True),
    SearchCase(100_000, 100, "sipu/birch1.csv", free=True, efforts=NO_HOUR),
)


def drawn(n, kind):
    """Points (n, 2): evenly, or from sixty Gaussians of very different weight."""
    random = np.random.default_rng(0)
    if kind == "uniform":
        return random.random((n, 2)) * 10_000
    centers = random.random((60, 2)) * 10_000
    weights = random.dirichlet(np.ones(60) * 0.5)
    deviations = random.random(60) * 600 + 100
    chosen = random.choice(60, n, p=weights)
    return centers[chosen] + random.normal(size=(n, 2)) * deviations[chosen, None]


def labels_of(case, points, effort, seed):
    low, high = case.sizes or (case.n // case.k, -(-case.n // case.k))
    if effort == PEER:
        from k_means_constrained import KMeansConstrained

        model = KMeansConstrained(
            case.k, size_min=low, size_max=high, n_init=STARTS, random_state=seed
        )
        return model.fit(points).labels_
    from constrained_kmeans_plugin import core

    if case.free:
        return core.kmeans(points, case.k, n_init=0, search=effort, seed=seed).labels
    limits = {"min_size": low, "max_size": high}
    # With thousands of clusters the first assignment is quick from balanced parts.
    init = "balanced" if case.k >= 1_000 else "k-means++"
    found = core.constrained_kmeans(
        points, case.k, n_init=0, init=init, search=effort, seed=seed, **limits
    )
    return found.labels


def main(number, effort, seed, folder):
    case = CASES[int(number)]
    if case.points.endswith(".csv"):
        points = np.loadtxt(Path(folder) / case.points, delimiter=",", skiprows=1, ndmin=2)
    else:
        points = drawn(case.n, case.points)
    # What is loaded or set up at the first call does not count.
    labels_of(SearchCase(60, 6, "uniform", free=case.free), drawn(60, "uniform"), effort, 0)
    before = time.process_time()
    labels = labels_of(case, points, effort, int(seed))
    seconds = time.process_time() - before
    print(json.dumps({"error": squared_error(points, labels, case.k), "seconds": seconds}))


if __name__ == "__main__":
    main(*sys.argv[1:])
