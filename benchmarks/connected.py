"""Connected clusters and assignment along roads beside others: ``python -m benchmarks.connected``.

With a CASE and a METHOD it measures these two, and prints a line of JSON.
"""

import argparse
import json
import random
import sys
import time
from dataclasses import dataclass

import numpy as np

from . import machine, page
from .measurements import measured_apart
from .processes import tell
from .tables import ABSENT, seconds, table

#: Limit in seconds of wall time for each method.
LONG = 60
TOLERANCE = 1.0  # percent
COLUMNS = [
    "polygons × clusters",
    "method",
    "CPU seconds",
    "times ours",
    "peak MB",
    "worst deviation of a sum",
    "parts",
    "root mean square distance ÷ unconnected",
]
ROAD_COLUMNS = [
    "crossings × centers",
    "method",
    "CPU seconds",
    "times ours",
    "peak MB",
    "total length",
]


@dataclass(frozen=True)
class Land:
    """Voronoi polygons of points in a square with a lake; weights are lognormal."""

    n: int
    k: int

    def draw(self):
        """Points (n, 2), weights (n,), pairs of neighbors (m, 2)."""
        from scipy.spatial import Delaunay

        draw = np.random.RandomState(1)
        points = draw.rand(self.n, 2) * 1e4
        # A lake that is open to the south.
        dry = (np.abs(points[:, 0] - 5e3) > 500) | (points[:, 1] > 6e3)
        points = points[dry]
        weights = np.exp(draw.normal(5, 0.6, len(points))).astype(np.int64)
        starts, heads = Delaunay(points).vertex_neighbor_vertices
        tails = np.repeat(np.arange(len(points)), np.diff(starts))
        pairs = np.stack([tails, heads], axis=1)[tails < heads]
        ends = points[pairs]
        # Straight lines over the lake, and the long sides of the hull.
        wet = (ends[:, :, 0].min(axis=1) < 5e3) & (ends[:, :, 0].max(axis=1) > 5e3)
        wet &= ends[:, :, 1].mean(axis=1) < 6e3
        lengths = np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1)
        return points, weights, pairs[~wet & (lengths < 20 * np.median(lengths))]


@dataclass(frozen=True)
class Roads:
    """Crossings in rows and columns, a sixth of the streets left out, lengths in meters."""

    side: int
    k: int

    def draw(self):
        """Edges (m, 2) of the largest connected part, their lengths, and nodes of centers."""
        from constrained_kmeans_plugin import core

        draw = np.random.RandomState(3)
        number = np.arange(self.side**2).reshape(self.side, self.side)
        across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1)
        up = np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1)
        edges = np.concatenate([across, up])
        edges = edges[draw.rand(len(edges)) > 1 / 6]
        lengths = draw.randint(50, 400, len(edges)).astype(float)
        graph = core.Graph.of(number.size, edges, lengths)
        kept = np.flatnonzero(graph.components == np.bincount(graph.components).argmax())
        graph = graph.part(kept)
        return graph, draw.permutation(len(kept))[: self.k]


CASES = {
    "500 × 10": Land(500, 10),
    "5,000 × 20": Land(5_000, 20),
    "100,000 × 50": Land(100_000, 50),
    "2,500 × 20": Roads(50, 20),
    "10,000 × 50": Roads(100, 50),
}


def ours(case):
    from constrained_kmeans_plugin import core

    points, weights, pairs = case.draw()
    lengths = np.linalg.norm(points[pairs[:, 0]] - points[pairs[:, 1]], axis=1)
    graph = core.Graph.of(len(points), pairs, lengths)
    # As many starts as the algorithm makes.
    n_init = min(10, max(1, 15_000 // len(points)))
    options = {"weights": weights, "tolerance": TOLERANCE, "n_init": n_init}
    return lambda: core.connected_kmeans(points, case.k, graph, **options).labels


def unconnected(case):
    from constrained_kmeans_plugin import core

    points, weights, _ = case.draw()
    mean = weights.sum() / case.k
    least, most = mean * (1 - TOLERANCE / 100), mean * (1 + TOLERANCE / 100)
    options = {"weights": weights, "min_size": least, "max_size": most}
    return lambda: core.constrained_kmeans(points, case.k, **options).labels


def metis(case):
    import pymetis

    from constrained_kmeans_plugin import core

    points, weights, pairs = case.draw()
    graph = core.Graph.of(len(points), pairs, np.ones(len(pairs)))
    xadj, adjacent = graph.starts.tolist(), graph.heads.tolist()
    options = {"xadj": xadj, "adjncy": adjacent, "vweights": weights.tolist(), "recursive": False}
    return lambda: np.array(pymetis.part_graph(case.k, contiguous=True, **options)[1])


def gerrychain(case):
    import networkx
    from gerrychain import Graph
    from gerrychain.partition import recursive_tree_part

    points, weights, pairs = case.draw()
    nodes = networkx.Graph()
    nodes.add_nodes_from((i, {"w": int(weight)}) for i, weight in enumerate(weights))
    nodes.add_edges_from(pairs.tolist())
    graph = Graph.from_networkx(nodes)

    def solve():
        random.seed(0)
        target = weights.sum() / case.k
        parts = recursive_tree_part(graph, range(case.k), target, "w", TOLERANCE / 100)
        return np.array([parts[i] for i in range(len(points))])

    return solve


def spopt(case):
    from libpysal.weights import W
    from spopt.region import RegionKMeansHeuristic

    points, _, pairs = case.draw()
    near = {i: [] for i in range(len(points))}
    for one, other in pairs.tolist():
        near[one].append(other)
        near[other].append(one)

    def solve():
        model = RegionKMeansHeuristic(points, case.k, W(near, silence_warnings=True))
        model.solve()
        return np.asarray(model.labels_)

    return solve


def ours_on_roads(case):
    from constrained_kmeans_plugin import core

    graph, centers = case.draw()
    return lambda: float(core.assign_on_graph(graph, centers).path_costs.sum())


def ortools_on_roads(case):
    """With an arc for each pair, whose costs are computed within the measured time as well."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    graph, centers = case.draw()
    n, k = graph.n_nodes, len(centers)

    def solve():
        matrix = csr_matrix((graph.lengths, graph.heads, graph.starts), shape=(n, n))
        costs = dijkstra(matrix, indices=centers).T.ravel().astype(np.int64)
        flow = SimpleMinCostFlow()
        points, owners = np.repeat(np.arange(n), k), n + np.tile(np.arange(k), n)
        flow.add_arcs_with_capacity_and_unit_cost(points, owners, np.ones(n * k, np.int64), costs)
        # Equal sizes: those with one more are free to choose.
        few = n // k
        flow.add_arcs_with_capacity_and_unit_cost(
            n + np.arange(k), np.full(k, n + k), np.ones(k, np.int64), np.zeros(k, np.int64)
        )
        supplies = np.concatenate([np.ones(n), np.full(k, -few), [few * k - n]])
        flow.set_nodes_supplies(np.arange(n + k + 1), supplies.astype(np.int64))
        flow.solve()
        return float(flow.optimal_cost())

    return solve


OURS = "ours, connected"
#: Methods by name, and the largest number of polygons or crossings that each is measured with.
METHODS = {
    OURS: (ours, None),
    "ours, unconnected": (unconnected, None),
    "METIS, contiguous": (metis, None),
    "GerryChain, recursive tree": (gerrychain, 5_000),
    "spopt, RegionKMeans": (spopt, 500),
}
ON_ROADS = {"ours": ours_on_roads, "OR-Tools, full network": ortools_on_roads}


def judged(case, labels):
    """What is told of labels: deviation, parts, root mean square distance."""
    from constrained_kmeans_plugin.core.graph.network import connected_parts

    points, weights, pairs = case.draw()
    sums = np.bincount(labels, weights, case.k)
    inside = pairs[labels[pairs[:, 0]] == labels[pairs[:, 1]]]
    means = [np.bincount(labels, weights * column, case.k) / sums for column in points.T]
    squares = ((points - np.stack(means, axis=1)[labels]) ** 2).sum(axis=1)
    return {
        "deviation": float(np.abs(sums / sums.mean() - 1).max()),
        "parts": int(connected_parts(len(points), *inside.T).max()) + 1,
        "distance": float(np.sqrt((weights * squares).sum() / weights.sum())),
    }


def measure(name, method):
    """Print what one method does with one case."""
    case = CASES[name]
    make = ON_ROADS[method] if isinstance(case, Roads) else METHODS[method][0]
    try:
        solve = make(case)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    begun = time.process_time()
    answer = solve()
    taken = {"seconds": time.process_time() - begun}
    found = {"total": answer} if isinstance(case, Roads) else judged(case, answer)
    print(json.dumps({**taken, **found}))


def land_rows():
    """Rows about connected clusters."""
    for name, case in CASES.items():
        if isinstance(case, Roads):
            continue
        taken = {}
        for method, (_, most) in METHODS.items():
            if most is None or case.n <= most:
                taken[method] = measured_apart("connected", name, method, LONG)
        own, free = taken[OURS]["seconds"], taken["ours, unconnected"]["distance"]
        for row, (method, found) in enumerate(taken.items()):
            cells = [found, *[ABSENT] * 5]
            if not isinstance(found, str):
                cells = [
                    seconds(found["seconds"]),
                    f"{found['seconds'] / own:.2f}",
                    f"{found['peak']:,.0f}",
                    f"{100 * found['deviation']:.2f} %",
                    str(found["parts"]),
                    f"{found['distance'] / free:.3f}",
                ]
            yield [name if row == 0 else "", method, *cells]


def road_rows():
    """Rows about costs along roads."""
    for name, case in CASES.items():
        if not isinstance(case, Roads):
            continue
        own = None
        for row, method in enumerate(ON_ROADS):
            found = measured_apart("connected", name, method, LONG)
            cells = [found, *[ABSENT] * 3]
            if not isinstance(found, str):
                own = own or found["seconds"]
                cells = [
                    seconds(found["seconds"]),
                    f"{found['seconds'] / own:.2f}",
                    f"{found['peak']:,.0f}",
                    f"{found['total']:,.0f}",
                ]
            yield [name if row == 0 else "", method, *cells]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/ too")
    options = parser.parse_args()
    text = (
        f"Measured {machine.facts()}.\n\n### Connected clusters\n\n"
        f"{table(COLUMNS, list(land_rows()))}\n\n### Along roads\n\n"
        f"{table(ROAD_COLUMNS, list(road_rows()))}"
    )
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench-connected', text)}")


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in CASES:
        measure(*sys.argv[1:])
    else:
        main()
