"""Many clusters, weights, the globe: ``python -m benchmarks.cpu_seconds CASE METHOD``.

They are judged by the CPU seconds of one process with one thread of the linear algebra library:
what other programs do meanwhile counts as little as it can. Prints a line of JSON.
"""

import json
import statistics
import sys
import time
from dataclasses import dataclass
from typing import Optional

from .cases import PLUS_PLUS
from .measurements import measured_apart
from .tables import ABSENT, HOLDS, seconds, table

REPEATS = 5
#: Seconds after which nothing is repeated.
BUDGET = 20
COLUMNS = [
    *("points × clusters", "case", "method", "CPU seconds", "times ours", "peak MB"),
    *("goal", "holds"),
]
OURS = "ours"
SCIKIT_LEARN = "scikit-learn KMeans (no sizes)"
ORTOOLS = "OR-Tools on the full network"


@dataclass(frozen=True)
class CpuCase:
    """A clustering, or an assignment to given centers, of points that `data` draws.

    `goal` is the most CPU seconds, `memory` the most MB; `capacity` how many points each of the
    given centers takes.
    """

    n: int
    k: int
    data: str
    words: str
    goal: Optional[float] = None
    memory: Optional[float] = None
    iterations: int = 300
    sizes: tuple = ()
    lognormal: bool = False
    capacity: int = 0
    peers: tuple = (SCIKIT_LEARN,)

    def draw(self):
        """Points (n, d), first centers (k, d) or how to choose them, and weights (n,) or None."""
        import numpy as np

        from .data import DATA, SEED

        random = np.random.RandomState(SEED)
        start = PLUS_PLUS
        if self.data == "two clumps":
            points = random.standard_normal((self.n, 2))
            points[self.n // 2 :] += 1e4
            each = [random.standard_normal((number, 2)) for number in self.nine_to_one]
            start = np.concatenate([each[0], each[1] + 1e4])
        elif self.data == "degrees":
            east = np.radians(random.uniform(0, 40, self.n))
            north = np.radians(random.uniform(30, 60, self.n))
            flat = np.cos(north)
            points = np.column_stack([flat * np.cos(east), flat * np.sin(east), np.sin(north)])
            points *= 6_371_000.0
        else:
            points = DATA[self.data](self.n, random)
        if self.capacity:
            start = points[random.permutation(self.n)[: self.k]]
        weights = random.lognormal(0, 1, self.n) if self.lognormal else None
        return points, start, weights

    @property
    def nine_to_one(self):
        """How many of the first centers are in each of two clumps."""
        return self.k - self.k // 10, self.k // 10


CASES = {
    "small clusters": CpuCase(
        20_000, 2_000, "clustered", "equal sizes, clustered, a start to the end", 10
    ),
    "cabinets": CpuCase(
        *(100_000, 2_000, "clustered", "sizes 1 to 60, clustered, 30 iterations", 25),
        iterations=30,
        sizes=(1, 60),
    ),
    "uniform": CpuCase(
        100_000, 5_000, "uniform", "equal sizes, uniform, a start to the end", 60, 1_000
    ),
    "clustered": CpuCase(
        100_000, 5_000, "clustered", "equal sizes, clustered, a start to the end", 150
    ),
    "clumps": CpuCase(
        10_000, 1_000, "two clumps", "equal sizes, two far clumps, first centers 9 : 1", 10
    ),
    "capacities": CpuCase(
        *(300_000, 100_000, "uniform", "to given centers that take 5 points each", 120, 1_500),
        capacity=5,
        peers=(),
    ),
    "few capacities": CpuCase(
        *(3_000, 1_000, "uniform", "to given centers that take 5 points each"),
        capacity=5,
        peers=(ORTOOLS,),
    ),
    "thousand": CpuCase(
        100_000, 1_000, "uniform", "equal sizes, uniform, 30 iterations", 3.5, iterations=30
    ),
    "weights": CpuCase(
        *(100_000, 500, "uniform", "equal sums of lognormal weights, a start to the end", 15),
        lognormal=True,
    ),
    "degrees": CpuCase(
        *(100_000, 200, "degrees", "equal sizes, on the globe, 30 iterations", 2.2),
        iterations=30,
    ),
    "threads": CpuCase(1_276, 127, "clustered", "equal sizes, clustered, a start to the end"),
}
#: The case that is measured with two threads as well, and the most times that may take.
THREADS, MOST_TIMES = "threads", 1.2


def ours(case, points, start, weights):
    """A call that solves the case."""
    from constrained_kmeans_plugin import core

    if case.capacity:
        return lambda: core.assign(points, start, min_size=0, max_size=case.capacity)
    smallest, largest = case.sizes or (None, None)
    return lambda: core.constrained_kmeans(
        points,
        case.k,
        min_size=smallest,
        max_size=largest,
        weights=weights,
        init=start,
        n_init=1,
        max_iter=case.iterations,
    )


def scikit_learn(case, points, start, weights):
    from sklearn.cluster import KMeans

    settings = {"n_init": 1, "max_iter": case.iterations, "tol": 0, "algorithm": "lloyd"}
    model = KMeans(case.k, init=start, random_state=0, **settings)
    return lambda: model.fit(points, sample_weight=weights)


def ortools(case, points, start, weights):
    import numpy as np
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    n, k = case.n, case.k
    costs = np.rint(((points[:, None] - start) ** 2).sum(axis=2)).astype(np.int64)
    tails, heads = np.divmod(np.arange(n * k), k)
    supplies = np.append(np.ones(n, dtype=np.int64), np.zeros(k + 1, dtype=np.int64))
    supplies[-1] = -n

    def solve():
        flow = SimpleMinCostFlow()
        ones = np.ones(n * k, dtype=np.int64)
        flow.add_arcs_with_capacity_and_unit_cost(tails, n + heads, ones, costs.ravel())
        centers = np.arange(n, n + k)
        room = np.full(k, case.capacity)
        nothing = np.zeros(k, dtype=np.int64)
        flow.add_arcs_with_capacity_and_unit_cost(centers, np.full(k, n + k), room, nothing)
        flow.set_nodes_supplies(np.arange(n + k + 1), supplies)
        flow.solve()

    return solve


METHODS = {OURS: ours, SCIKIT_LEARN: scikit_learn, ORTOOLS: ortools}


def rows(limit):
    """Rows of the table."""
    for name, case in CASES.items():
        described, own = [f"{case.n:,} × {case.k:,}", case.words], None
        for method in (OURS, *case.peers):
            found = measured_apart("cpu_seconds", name, method, limit)
            if isinstance(found, str):
                yield [*described, method, found, *[ABSENT] * 4]
            else:
                own = own or found["seconds"]
                yield [*described, method, *_figures(found, own), *_judged(case, method, found)]
            described = ["", ""]
        if name == THREADS and own is not None:
            found = measured_apart("cpu_seconds", name, OURS, limit, threads=2)
            if not isinstance(found, str):
                goal = f"at most {MOST_TIMES} × one thread"
                holds = HOLDS[found["seconds"] <= MOST_TIMES * own]
                yield ["", "", "ours, two BLAS threads", *_figures(found, own), goal, holds]


def _figures(found, own):
    """Seconds, by how many times ours they are, and the peak."""
    taken = found["seconds"]
    return [seconds(taken), f"{taken / own:.2f}", f"{found['peak']:,.0f}"]


def _judged(case, method, found):
    """What the goal is, and whether it holds."""
    if method != OURS or case.goal is None:
        return [ABSENT, ABSENT]
    holds, goal = found["seconds"] <= case.goal, f"{case.goal:g} s"
    if case.memory is not None:
        holds, goal = holds and found["peak"] <= case.memory, f"{goal}, {case.memory:,} MB"
    return [goal, HOLDS[holds]]


def cpu_seconds_table(limit):
    """Markdown of all cases."""
    return table(COLUMNS, list(rows(limit)))


def main(name, method):
    case = CASES[name]
    try:
        warm_up = CpuCase(500, 4, "uniform", "", iterations=2, capacity=case.capacity * 100)
        METHODS[method](warm_up, *warm_up.draw())()
        solve = METHODS[method](case, *case.draw())
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    taken = []
    while len(taken) < REPEATS and sum(taken) < BUDGET:
        begun = time.process_time()
        solve()
        taken.append(time.process_time() - begun)
    print(json.dumps({"seconds": statistics.median(taken)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
