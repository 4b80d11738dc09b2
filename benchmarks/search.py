"""The search for better clusterings: ``python -m benchmarks.search CASE EFFORT SEED FOLDER``.

EFFORT is a search of the core, a number of starts without a search, or k-means-constrained. Prints
a line of JSON: the sum of squared distances, the CPU seconds, the number of automatic starts, and
by how much limits are missed.
"""

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from . import capacities
from .measure import squared_error

PEER = "k-means-constrained"
#: Of the peer: of few points as many as it has time for.
STARTS, FEW_POINTS, MORE_STARTS = 10, 600, 100


@dataclass(frozen=True)
class SearchCase:
    """Points that are drawn, or those of a file, and their clusters.

    `best` is the best sum that a search of an hour or the literature is known to have reached,
    `seeds` is the number of those of the fast and of the normal search. Sets of `capacities` have
    weights and a capacity.
    """

    n: int
    k: int
    points: str
    best: Optional[float] = None
    sizes: Optional[tuple[int, int]] = None
    free: bool = False
    efforts: tuple[str, ...] = ("fast", "normal", "thorough")
    seeds: int = 3

    @property
    def name(self):
        sizes = "any size" if self.free else "equal sizes"
        if self.sizes:
            sizes = "{}–{} each".format(*self.sizes)
        if self.has_capacities:
            sizes = "capacities"
        return f"{self.n:,} × {self.k:,} {self.points.split('/')[-1]}, {sizes}"

    @property
    def peer_starts(self):
        return MORE_STARTS if self.n < FEW_POINTS else STARTS

    @property
    def has_capacities(self):
        return self.points.endswith(".dat")


#: As many starts as fit into the time of the normal search.
RESTARTS = "restarts"
FEW = ("fast", "normal", RESTARTS, "thorough", PEER)
NO_HOUR = ("fast", "normal", RESTARTS)
NO_PEER = ("fast", "normal", RESTARTS, "thorough")
SMALL = ("fast", "normal", "thorough", PEER)
CASES = (
    SearchCase(1_276, 127, "uniform", 1.31004e8, efforts=FEW, seeds=5),
    SearchCase(1_276, 127, "clustered", 1.15924e8, efforts=FEW, seeds=5),
    SearchCase(1_276, 127, "uniform", 1.21312e8, (8, 12), efforts=NO_HOUR),
    SearchCase(1_276, 127, "clustered", 0.91929e8, (8, 12), efforts=NO_HOUR),
    SearchCase(5_000, 500, "clustered", 1.30834e8, efforts=NO_HOUR, seeds=1),
    SearchCase(5_000, 250, "clustered", 2.64770e8, efforts=NO_HOUR, seeds=1),
    SearchCase(20_000, 2_000, "clustered", 1.43266e8, efforts=NO_HOUR, seeds=1),
    SearchCase(5_000, 50, "clustered", efforts=("fast", "normal", "thorough", "200")),
    SearchCase(1_000, 10, "clustered", efforts=("fast", "normal", "thorough", "200")),
    SearchCase(178, 10, "wine", 883.95, efforts=SMALL),
    SearchCase(178, 15, "wine", 757.69, efforts=SMALL),
    SearchCase(178, 20, "wine", 666.63, efforts=SMALL),
    SearchCase(150, 10, "iris", 44.788, efforts=SMALL),
    SearchCase(150, 12, "iris", 24.888, efforts=SMALL),
    SearchCase(150, 15, "iris", 22.047, efforts=SMALL),
    SearchCase(442, 5, "diabetes", efforts=SMALL),
    SearchCase(442, 15, "diabetes", efforts=SMALL),
    SearchCase(442, 30, "diabetes", efforts=SMALL),
    SearchCase(569, 3, "breast_cancer", efforts=SMALL),
    SearchCase(569, 12, "breast_cancer", efforts=SMALL),
    SearchCase(569, 30, "breast_cancer", efforts=SMALL),
    SearchCase(100, 10, "cccp/SJC1.dat", efforts=NO_PEER),
    SearchCase(200, 15, "cccp/SJC2.dat", efforts=NO_PEER),
    SearchCase(300, 25, "cccp/SJC3a.dat", efforts=NO_PEER),
    SearchCase(402, 30, "cccp/SJC4a.dat", efforts=NO_PEER),
    SearchCase(3_038, 600, "cccp/P3038_600.dat", efforts=("fast", "normal"), seeds=1),
    SearchCase(5_000, 50, "sipu/s3.csv", free=True, efforts=NO_PEER),
    SearchCase(5_000, 100, "sipu/s4.csv", free=True, efforts=NO_PEER),
    SearchCase(100_000, 100, "sipu/birch1.csv", free=True, efforts=NO_HOUR),
)

#: Of scikit-learn, in 4 to 30 dimensions; those of different units are standardized.
MEASURED = ("iris", "wine", "diabetes", "breast_cancer")
STANDARDIZED = ("wine", "breast_cancer")


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


def read(case, folder):
    """Points (n, d), and options of the core that tell weights and limits."""
    low, high = case.sizes or (case.n // case.k, -(-case.n // case.k))
    limits = {} if case.free else {"min_size": low, "max_size": high}
    if case.has_capacities:
        points, _, capacity, weights = capacities.read(Path(folder) / case.points)
        return points, {"max_size": capacity, "weights": weights}
    if case.points.endswith(".csv"):
        return np.loadtxt(Path(folder) / case.points, delimiter=",", skiprows=1, ndmin=2), limits
    if case.points in MEASURED:
        from sklearn import datasets

        points = getattr(datasets, f"load_{case.points}")().data
        if case.points in STANDARDIZED:
            points = (points - points.mean(axis=0)) / points.std(axis=0)
        return points, limits
    return drawn(case.n, case.points), limits


def labels_of(case, points, options, effort, seed):
    if effort == PEER:
        from k_means_constrained import KMeansConstrained

        low, high = options["min_size"], options["max_size"]
        model = KMeansConstrained(
            case.k, size_min=low, size_max=high, n_init=case.peer_starts, random_state=seed
        )
        return model.fit(points).labels_
    from constrained_kmeans_plugin import core

    cluster = core.kmeans if case.free else core.constrained_kmeans
    options = {**options, "init": "auto", "seed": seed}
    if effort.isdecimal():
        return cluster(points, case.k, n_init=int(effort), **options).labels
    return cluster(points, case.k, n_init=0, search=effort, **options).labels


def score(points, labels, k, weights):
    """The (weighted) sum of squared distances of points (n, d) to the means of their clusters."""
    if weights is None:
        return squared_error(points, labels, k)
    loads = np.bincount(labels, weights, k)
    means = [np.bincount(labels, weights * column, k) / loads for column in points.T]
    offsets = points - np.stack(means, axis=1)[labels]
    return float((weights * (offsets**2).sum(axis=1)).sum())


def main(number, effort, seed, folder):
    from constrained_kmeans_plugin import core

    case = CASES[int(number)]
    points, options = read(case, folder)
    # What is loaded or set up at the first call does not count.
    small = SearchCase(60, 6, "uniform", free=case.free)
    labels_of(small, *read(small, folder), effort, 0)
    before = time.process_time()
    labels = labels_of(case, points, options, effort, int(seed))
    seconds = time.process_time() - before
    weights = options.get("weights")
    told = {
        "error": score(points, labels, case.k, weights),
        "seconds": seconds,
        "starts": core.automatic_n_init(len(points), case.k),
        "over": 0.0,
    }
    if weights is not None:
        told["over"] = float(np.bincount(labels, weights).max() - options["max_size"])
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
