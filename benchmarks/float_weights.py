"""Weights that are not whole beside the same ones rounded: ``python -m benchmarks.float_weights``.

Prints a line of JSON: for each problem by how many times longer it takes, in CPU seconds.
"""

import json
import statistics
import sys
import time

from .bars import Bar
from .measurements import failed
from .processes import run, tell

PROBLEMS = 500
POINTS = (20, 300)
CLUSTERS = (2, 20)
SIGMAS = (0.5, 3.0)
MOST_TIMES = 5


def draw(seed):
    """Points (n, 2), the number of clusters, and lognormal weights (n,), half of them above 100."""
    import numpy as np

    random = np.random.RandomState(seed)
    n, k = random.randint(POINTS[0], POINTS[1] + 1), random.randint(CLUSTERS[0], CLUSTERS[1] + 1)
    sigma = random.uniform(*SIGMAS)
    return 100.0 * random.random_sample((n, 2)), k, 100.0 * random.lognormal(0, sigma, n)


def cpu_seconds(points, k, weights):
    """Of one start to the end."""
    from constrained_kmeans_plugin import core

    begun = time.process_time()
    core.constrained_kmeans(points, k, weights=weights)
    return time.process_time() - begun


def float_weights_bar(limit):
    """The goal for all these problems."""
    what = (
        f"{PROBLEMS} problems of {POINTS[0]} to {POINTS[1]} × {CLUSTERS[0]} to {CLUSTERS[1]}, "
        f"uniform, lognormal weights with σ from {SIGMAS[0]} to {SIGMAS[1]:.0f}"
    )
    goal = f"all end, each within {MOST_TIMES} × the CPU time of the same with rounded weights"
    tell(f"{what} ...")
    finished = run([sys.executable, "-m", "benchmarks.float_weights"], limit)
    if finished.over_limit or finished.code != 0:
        return Bar(what, goal, failed(finished, limit, "float weights").note, False)
    times = json.loads(finished.output)
    told = f"{max(times):.1f} × at most, {statistics.median(times):.1f} × for half of them"
    tell(f"    {told}")
    return Bar(what, goal, told, max(times) <= MOST_TIMES)


def main():
    times = []
    for seed in range(PROBLEMS):
        points, k, weights = draw(seed)
        rounded = weights.round().clip(1.0)
        times.append(cpu_seconds(points, k, weights) / cpu_seconds(points, k, rounded))
    print(json.dumps(times))


if __name__ == "__main__":
    main()
