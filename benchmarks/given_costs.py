"""Assignment at given costs beside others: ``python -m benchmarks.given_costs CASE METHOD``.

Prints a line of JSON with the median of the CPU seconds, and the total cost.
"""

import json
import statistics
import sys
import time
from dataclasses import dataclass

from .measurements import measured_apart
from .tables import ABSENT, seconds, table

REPEATS = 5
COLUMNS = ["points × centers", "costs", "method", "CPU seconds", "times ours", "peak MB", "total"]


@dataclass(frozen=True)
class CostCase:
    """Travel times from points to centers, drawn with a fixed seed; equal sizes.

    `near` is how many centers may serve a point, the nearest ones; 0 for all.
    """

    n: int
    k: int
    unit: float
    near: int
    words: str

    def draw(self):
        """The table (n, k), infinite where a center may not serve a point."""
        import numpy as np

        random = np.random.RandomState(2)
        points, centers = random.rand(self.n, 2), random.rand(self.k, 2)
        costs = np.sqrt(((points[:, None] - centers) ** 2).sum(axis=2))
        costs *= 1 + 0.4 * random.rand(self.n, self.k)
        costs = np.rint(costs * self.unit)
        if self.near:
            farther = np.argpartition(costs, self.near, axis=1)[:, self.near :]
            np.put_along_axis(costs, farther, np.inf, axis=1)
        return costs


#: The case that is measured from file to file as well, by `benchmarks.connected`.
FROM_FILE = "file"
CASES = {
    "small": CostCase(2_000, 20, 1e6, 0, "a table"),
    "table": CostCase(20_000, 50, 1e6, 0, "a table"),
    "ties": CostCase(20_000, 50, 3600, 0, "a table of whole seconds"),
    "sparse": CostCase(100_000, 100, 1e6, 20, "20 centers may serve each point"),
    FROM_FILE: CostCase(10_000, 100, 1e6, 0, "a table"),
}


def ours(costs):
    """Total cost by `core.assign_costs`."""
    import numpy as np
    from scipy.sparse import csr_matrix

    from constrained_kmeans_plugin import core

    allowed = np.isfinite(costs)
    if not allowed.all():
        costs = csr_matrix((costs[allowed], np.nonzero(allowed)), shape=costs.shape)
    return lambda: core.assign_costs(costs).total


def scipy_matching(costs):
    """By SciPy's `linear_sum_assignment`, with a column for each place of a center."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    n, k = costs.shape
    columns = np.repeat(costs, n // k, axis=1)

    def solve():
        rows, chosen = linear_sum_assignment(columns)
        return float(columns[rows, chosen].sum())

    return solve


def ortools_flow(costs):
    """By OR-Tools' `SimpleMinCostFlow`."""
    import numpy as np
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    n, k = costs.shape
    points, centers = np.nonzero(np.isfinite(costs))
    values = costs[points, centers].astype(np.int64)
    supplies = np.append(np.ones(n, dtype=np.int64), np.full(k, -(n // k)))

    def solve():
        flow = SimpleMinCostFlow()
        flow.add_arcs_with_capacity_and_unit_cost(
            points, n + centers, np.ones(len(values), dtype=np.int64), values
        )
        flow.set_nodes_supplies(np.arange(n + k), supplies)
        flow.solve()
        return float(flow.optimal_cost())

    return solve


METHODS = {"ours": ours, "SciPy, matching": scipy_matching, "OR-Tools, flow": ortools_flow}
#: Who takes part where.
PEERS = {"small": ["SciPy, matching", "OR-Tools, flow"]}
OTHERS = ["OR-Tools, flow"]


def rows(limit):
    """Rows of the table; totals that differ are told."""
    for name, case in CASES.items():
        if name == FROM_FILE:
            continue
        described, own = [f"{case.n:,} × {case.k}", case.words], None
        for method in ("ours", *PEERS.get(name, OTHERS)):
            found = measured_apart("given_costs", name, method, limit)
            if isinstance(found, str):
                cells = [found, *[ABSENT] * 3]
            else:
                taken = found["seconds"]
                own = own or taken
                figures = [seconds(taken), f"{taken / own:.2f}", f"{found['peak']:,.0f}"]
                cells = [*figures, f"{found['total']:,.0f}"]
            yield [*described, method, *cells]
            described = ["", ""]


def given_costs_table(limit):
    """Markdown of all cases."""
    return table(COLUMNS, list(rows(limit)))


def main(name, method):
    try:
        solve = METHODS[method](CASES[name].draw())
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    # What is loaded at the first call does not count.
    total, taken = solve(), []
    for _ in range(REPEATS):
        begun = time.process_time()
        solve()
        taken.append(time.process_time() - begun)
    print(json.dumps({"seconds": statistics.median(taken), "total": total}))


if __name__ == "__main__":
    main(*sys.argv[1:])
