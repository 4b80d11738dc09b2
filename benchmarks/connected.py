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

from . import given_costs, machine, page, qgis
from .measurements import measured_apart
from .processes import tell
from .tables import ABSENT, seconds, table

#: Limit in seconds of wall time for each method.
LONG = 60
TOLERANCE = 1.0  # percent
#: Meters to which lengths of paths are rounded where integers are asked for.
STEP = 1e-6
#: Fewest polygons in a cluster of Skater's, of their mean. With more it often finds fewer clusters.
SKATER_FLOOR = 0.6
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
COST_COLUMNS = ["CPU seconds", "times ours", "peak MB", "total"]
ROAD_COLUMNS = ["features × centers", "edges, one way each", "method", *COST_COLUMNS]
TABLE_COLUMNS = ["features × centers", "rows of the table", "method", *COST_COLUMNS]


@dataclass(frozen=True)
class Land:
    """Voronoi polygons of points in a square with a lake; weights are lognormal."""

    n: int
    k: int

    def draw(self):
        """Points (n, 2), weights (n,), pairs of neighbors (m, 2)."""
        from scipy.spatial import Delaunay

        draw = np.random.RandomState(1)
        points = draw.rand(2 * self.n, 2) * 1e4
        # A lake that is open to the south.
        dry = (np.abs(points[:, 0] - 5e3) > 500) | (points[:, 1] > 6e3)
        points = points[dry][: self.n]
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
    """Streets between crossings in rows and columns that are a little shifted; a sixth is left out.

    There are `n` features at crossings by chance; 0: one at each.
    """

    side: int
    k: int
    n: int = 0

    def draw(self):
        """Crossings (v, 2), streets (m, 2), the crossings of features and those of centers.

        All crossings hang together.
        """
        from constrained_kmeans_plugin.core.graph.network import connected_parts

        draw = np.random.RandomState(3)
        number = np.arange(self.side**2).reshape(self.side, self.side)
        across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1)
        up = np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1)
        streets = np.concatenate([across, up])
        streets = streets[draw.rand(len(streets)) > 1 / 6]
        places = np.stack(np.divmod(number.ravel(), self.side), axis=1) * 100.0
        places += draw.uniform(-30, 30, places.shape)
        parts = connected_parts(number.size, *streets.T)
        kept = np.flatnonzero(parts == np.bincount(parts).argmax())
        place = np.full(number.size, -1)
        place[kept] = np.arange(len(kept))
        streets = place[streets[place[streets[:, 0]] >= 0]]
        centers = draw.permutation(len(kept))[: self.k]
        at = draw.randint(0, len(kept), self.n) if self.n else np.arange(len(kept))
        return places[kept], streets, at, centers

    def graph(self):
        """The same as a graph with lengths in meters."""
        from constrained_kmeans_plugin import core

        places, streets, at, centers = self.draw()
        lengths = np.linalg.norm(places[streets[:, 0]] - places[streets[:, 1]], axis=1)
        return core.Graph.of(len(places), streets, lengths), at, centers


CASES = {
    "500 × 10": Land(500, 10),
    "917 × 20": Land(917, 20),
    "5,000 × 20": Land(5_000, 20),
    "100,000 × 50": Land(100_000, 50),
    "town": Roads(50, 20),
    "city": Roads(100, 50),
    "county": Roads(173, 50, 10_000),
    "country": Roads(548, 100, 100_000),
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


def neighborhoods(n, pairs):
    """Neighbors of each polygon, as spopt takes them."""
    from libpysal.weights import W

    near = {i: [] for i in range(n)}
    for one, other in pairs.tolist():
        near[one].append(other)
        near[other].append(one)
    return W(near, silence_warnings=True)


def columns_of(points, weights):
    """Polygons as a table, as spopt takes them."""
    from pandas import DataFrame

    return DataFrame({"x": points[:, 0], "y": points[:, 1], "weight": weights.astype(float)})


def labels_of(model):
    """Clusters of a model of spopt, from 0."""
    np.random.seed(0)  # noqa: NPY002 - spopt draws from it
    model.solve()
    return np.unique(model.labels_, return_inverse=True)[1]


def region_kmeans(case):
    from spopt.region import RegionKMeansHeuristic

    points, _, pairs = case.draw()
    near = neighborhoods(len(points), pairs)
    return lambda: labels_of(RegionKMeansHeuristic(points, case.k, near))


def skater(case):
    """With a floor on the number of polygons; it knows none on sums."""
    from spopt.region import Skater

    points, weights, pairs = case.draw()
    land, near = columns_of(points, weights), neighborhoods(len(points), pairs)
    floor = int(SKATER_FLOOR * len(points) / case.k)
    return lambda: labels_of(Skater(land, near, ["x", "y"], n_clusters=case.k, floor=floor))


def max_p(case):
    """As many clusters as a least sum of weights allows."""
    from spopt.region import MaxPHeuristic

    points, weights, pairs = case.draw()
    land, near = columns_of(points, weights), neighborhoods(len(points), pairs)
    least = (1 - TOLERANCE / 100) * weights.sum() / case.k
    return lambda: labels_of(MaxPHeuristic(land, near, ["x", "y"], "weight", least))


def ours_on_roads(case):
    from constrained_kmeans_plugin import core

    graph, at, centers = case.graph()

    def solve():
        total = core.assign_on_graph(graph, centers, at=at).path_costs.sum()
        return {"total": float(total), "features": len(at), "edges": len(graph.heads)}

    return solve


def ortools_on_roads(case):
    """With an arc for each pair, whose costs are computed within the measured time as well."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    graph, at, centers = case.graph()
    n, k = len(at), len(centers)

    def solve():
        shape = graph.n_nodes, graph.n_nodes
        matrix = csr_matrix((graph.lengths, graph.heads, graph.starts), shape=shape)
        costs = np.rint(dijkstra(matrix, indices=centers)[:, at].T.ravel() / STEP).astype(np.int64)
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
        return {"total": flow.optimal_cost() * STEP}

    return solve


OURS = "ours, connected"
#: Methods by name, and the largest number of polygons or crossings that each is measured with.
METHODS = {
    OURS: (ours, None),
    "ours, unconnected": (unconnected, None),
    "METIS, contiguous": (metis, None),
    "GerryChain, recursive tree": (gerrychain, 5_000),
    "spopt, RegionKMeans": (region_kmeans, 1_000),
    "spopt, Skater": (skater, 1_000),
    "spopt, MaxP": (max_p, 500),
}
ON_ROADS = {"ours": ours_on_roads, "OR-Tools, full network": ortools_on_roads}
BY_FILES = "ours, from file to file"
#: Parameters of runs from file to file, with names of the files of `benchmarks.files`.
ROAD_FILES = {"INPUT": "features.gpkg", "CENTERS_LAYER": "centers.gpkg", "ROADS": "roads.gpkg"}
COST_FILES = {"INPUT": "features.gpkg", "CENTERS_LAYER": "centers.gpkg", "COST_TABLE": "costs.csv"}
EQUAL = {"TOLERANCE": 0}
COST_OPTIONS = {
    **EQUAL,
    "INPUT_ID_FIELD": "fid",
    "ID_FIELD": "fid",
    "FROM_FIELD": "feature",
    "TO_FIELD": "center",
    "COST_FIELD": "cost",
}


def judged(case, labels):
    """What is told of labels: deviation, parts, root mean square distance."""
    from constrained_kmeans_plugin.core.graph.network import connected_parts

    points, weights, pairs = case.draw()
    sums = np.bincount(labels, weights, case.k)
    inside = pairs[labels[pairs[:, 0]] == labels[pairs[:, 1]]]
    means = [
        np.bincount(labels, weights * column, case.k) / np.maximum(sums, 1) for column in points.T
    ]
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
    found = answer if isinstance(case, Roads) else judged(case, answer)
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


def road_rows(layers):
    """Rows about costs along roads."""
    for name, case in CASES.items():
        if not isinstance(case, Roads):
            continue
        described, own = [], None
        for method in [*ON_ROADS, *([BY_FILES] if case.n else [])]:
            if method == BY_FILES:
                found = layers.by_files(name, qgis.ALONG_ROADS, ROAD_FILES, EQUAL)
            else:
                found = measured_apart("connected", name, method, LONG)
            if own is None:
                own = found["seconds"]
                described = [f"{found['features']:,} × {case.k}", f"{found['edges']:,}"]
            yield [*described, method, *cost_cells(found, own)]
            described = ["", ""]


def table_rows(layers):
    """Rows about a table of costs."""
    case = given_costs.CASES[given_costs.FROM_FILE]
    described, own = [f"{case.n:,} × {case.k}", f"{case.n * case.k:,}"], None
    for method in ["ours", "OR-Tools, flow", BY_FILES]:
        if method == BY_FILES:
            found = layers.by_files(given_costs.FROM_FILE, qgis.BY_COSTS, COST_FILES, COST_OPTIONS)
        else:
            found = measured_apart("given_costs", given_costs.FROM_FILE, method, LONG)
        own = own or found["seconds"]
        yield [*described, method, *cost_cells(found, own)]
        described = ["", ""]


def cost_cells(found, own):
    """What was found about a method, whose time is compared with that of ours."""
    if isinstance(found, str):
        return [found, *[ABSENT] * 3]
    times, peak = f"{found['seconds'] / own:.2f}", f"{found['peak']:,.0f}"
    return [seconds(found["seconds"]), times, peak, f"{found['total']:,.0f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/ too")
    options = parser.parse_args()
    with qgis.QgisBench(limit=LONG) as layers:
        text = (
            f"Measured {machine.facts()}.\n\n### Connected clusters\n\n"
            f"{table(COLUMNS, list(land_rows()))}\n\n### Along roads\n\n"
            f"{table(ROAD_COLUMNS, list(road_rows(layers)))}\n\n### By a table of costs\n\n"
            f"{table(TABLE_COLUMNS, list(table_rows(layers)))}"
        )
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench-connected', text)}")


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in CASES:
        measure(*sys.argv[1:])
    else:
        main()
