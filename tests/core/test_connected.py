"""K-means with connected clusters: always connected, limits second, islands decided before."""

import itertools

import numpy as np
import pytest
from graphs import parts_of

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.graph import connected, levels, moves, network
from constrained_kmeans_plugin.core.transport.bounds import Bounds


def land(random, n_points, gaps=0.2):
    """Points and neighbors among near ones, with gaps, rivers and islands."""
    points = random.random_sample((n_points, 2))
    squares = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    near = np.argsort(squares, axis=1, kind="stable")[:, 1:5]
    edges = np.stack([np.repeat(np.arange(n_points), near.shape[1]), near.ravel()], axis=1)
    river = (points[edges[:, 0], 0] < 0.5) != (points[edges[:, 1], 0] < 0.5)
    kept = (random.random_sample(len(edges)) > gaps) & ~(river & (random.random_sample() < 0.5))
    edges = edges[kept]
    return points, core.Graph.of(n_points, edges, np.sqrt(squares[edges[:, 0], edges[:, 1]]))


@pytest.mark.slow
def test_every_cluster_is_connected_in_a_thousand_instances():
    refused = 0
    for seed in range(1000):
        random = np.random.RandomState(seed)
        n_points = int(random.randint(2, 30))
        points, graph = land(random, n_points)
        k = int(random.randint(1, n_points + 1))
        weights = random.randint(0, 30, n_points) if seed % 3 == 0 else None
        limits = {"max_size": 2 * (n_points // k + 1)} if seed % 3 == 1 else {}
        try:
            found = core.connected_kmeans(
                points, k, graph, weights=weights, **limits, seed=seed, max_iter=2
            )
        except (core.InfeasibleError, core.InvalidPointsError):
            refused += 1
            continue
        assert sorted(parts_of(graph, found.labels).items()) == [(j, 1) for j in range(k)]
        if limits:
            over = np.maximum(found.sizes - limits["max_size"], 0)
            assert (over == np.maximum(found.connection.bound_violations, 0)).all()
    # Islands without enough clusters are refused before the work; most instances are not.
    assert refused < 600


@pytest.mark.parametrize("seed", range(30))
def test_limits_are_met_where_a_small_search_meets_them(seed):
    random = np.random.RandomState(seed)
    points, graph = land(random, 8, gaps=0.0)
    k = 2
    if graph.components.max() > 0:
        return
    found = core.connected_kmeans(points, k, graph, min_size=3, max_size=5, seed=seed)
    best = np.inf
    for labels in itertools.product(range(k), repeat=len(points)):
        labels = np.array(labels)
        if np.bincount(labels, minlength=k).min() < 3 or set(parts_of(graph, labels).values()) != {
            1
        }:
            continue
        best = min(best, inertia_of(points, labels, k))
    if np.isfinite(best):
        assert not found.connection.bound_violations.any()
        assert found.inertia >= best - 1e-12
    assert found.inertia == pytest.approx(inertia_of(points, found.labels, k))


def inertia_of(points, labels, k):
    return sum(
        ((points[labels == j] - points[labels == j].mean(axis=0)) ** 2).sum() for j in range(k)
    )


def grid(side):
    """Squares beside each other."""
    number = np.arange(side * side).reshape(side, side)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], 1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], 1),
        ]
    )
    points = np.stack(np.divmod(np.arange(side * side), side), axis=1).astype(float)
    return points, core.Graph.of(side * side, edges, np.ones(len(edges)))


@pytest.mark.slow
def test_sizes_are_equal_and_clusters_compact_on_a_grid():
    points, graph = grid(30)
    found = core.connected_kmeans(points, 9, graph, n_init=3)
    free = core.constrained_kmeans(points, 9)
    assert found.sizes.tolist() == [100] * 9
    assert set(parts_of(graph, found.labels).values()) == {1}
    assert found.inertia <= 1.1 * free.inertia
    assert found.connection.path_gap < 0.05


def test_no_cluster_crosses_a_river_without_a_bridge():
    points, graph = grid(10)
    crossing = (points[graph.tails, 0] < 5) != (points[graph.heads, 0] < 5)
    banks = core.Graph(
        100, graph.tails[~crossing], graph.heads[~crossing], graph.lengths[~crossing]
    )
    found = core.connected_kmeans(points, 4, banks)
    assert len(found.connection.islands) == 2
    for j in range(4):
        assert len(set(points[found.labels == j, 0] < 5)) == 1
    assert found.sizes.tolist() == [25] * 4


def test_what_islands_do_not_allow_is_refused_in_numbers():
    points, graph = np.array([[0.0, 0], [1, 0], [2, 0], [9, 0], [20, 0]]), None
    graph = core.Graph.of(5, [[0, 1], [1, 2]], [1.0, 1.0])
    with pytest.raises(core.InfeasibleIslandsError, match="3 islands, more than the 2 clusters"):
        core.connected_kmeans(points, 2, graph)
    with pytest.raises(core.InfeasibleIslandsError, match=r"of 1 points is too small .* needs 2"):
        core.connected_kmeans(points[:4], 2, graph.part(np.arange(4)), min_size=2)
    with pytest.raises(core.InfeasibleIslandsError, match="3 islands can be 4 to 5 clusters"):
        core.connected_kmeans(points, 3, graph, max_size=2)
    lines = core.Graph.of(15, [[i, i + 1] for i in range(14) if i != 10], np.ones(13))
    with pytest.raises(core.InfeasibleIslandsError) as refused:
        core.check_islands(lines, 3, min_size=4, max_size=5)
    error = refused.value
    assert (error.weight, error.n_clusters, error.most, error.least) == (11, 2, 10, 12)
    found = core.connected_kmeans(points, 4, graph, max_size=2)
    assert sorted(found.sizes.tolist()) == [1, 1, 1, 2]


def test_islands_tell_of_their_clusters_and_starts():
    points, graph = grid(12)
    crossing = (points[graph.tails, 0] < 4) != (points[graph.heads, 0] < 4)
    ways = graph.tails[~crossing], graph.heads[~crossing], graph.lengths[~crossing]
    banks, weights = core.Graph(144, *ways), np.random.RandomState(1).randint(1, 9, 144) / 2
    told = []
    found = core.connected_kmeans(
        points, 7, banks, weights=weights, tolerance=9, n_init=3, on_iteration=told.append
    )
    islands = found.connection.islands
    assert sorted(np.concatenate([island.clusters for island in islands]).tolist()) == list(
        range(7)
    )
    assert sum(island.inertia for island in islands) == pytest.approx(found.inertia)
    for number, island in enumerate(islands):
        own = banks.components == number
        assert set(found.labels[own].tolist()) == set(island.clusters.tolist())
        assert len(island.starts) == 3
        assert island.inertia in island.starts
        mean = weights[own].sum() / len(island.clusters)
        assert island.min_size < mean < island.max_size
        assert island.max_size - mean == pytest.approx(0.09 * mean, abs=0.5)
        ours = [one for one in told if one.island == number]
        assert {one.start for one in ours} == {0, 1, 2}
        assert {len(one.labels) for one in ours} == {int(own.sum())}


def test_a_star_stays_connected_and_tells_what_it_misses():
    graph = core.Graph.of(11, [[0, i] for i in range(1, 11)], np.ones(10))
    points = np.random.RandomState(0).random_sample((11, 2))
    found = core.connected_kmeans(points, 2, graph, min_size=4, max_size=7)
    assert sorted(found.sizes.tolist()) == [1, 10]
    assert sorted(found.connection.bound_violations.tolist()) == [-3.0, 3.0]


def test_given_centers_keep_their_numbers():
    points, graph = grid(6)
    centers = points[[0, 5, 30, 35]]
    found = core.connected_kmeans(points, 4, graph, init=centers)
    assert (
        np.argmin(((found.centers[:, None] - centers) ** 2).sum(axis=2), axis=1) == range(4)
    ).all()


def test_the_same_seed_gives_the_same_clusters():
    random = np.random.RandomState(5)
    points, graph = land(random, 200, gaps=0.0)
    k = int(graph.components.max()) + 8
    first = core.connected_kmeans(points, k, graph, seed=3)
    again = core.connected_kmeans(points, k, graph, seed=3)
    assert (first.labels == again.labels).all()


def test_a_search_that_brings_nothing_better_ends():
    """Clusters of two squares: sizes stay rough, whatever the centers."""
    points, graph = grid(10)
    found = core.connected_kmeans(points, 50, graph, max_iter=300)
    assert found.converged
    assert found.n_iter < 100
    assert set(parts_of(graph, found.labels).values()) == {1}


def test_cancel_between_paths():
    points, graph = grid(20)
    asked = []

    def is_canceled():
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(core.ClusteringCanceled):
        core.connected_kmeans(points, 7, graph, is_canceled=is_canceled)
    assert len(asked) == 6


def test_edges_that_lead_one_way_are_refused():
    graph = core.Graph.of(3, [[0, 1], [1, 2]], [1.0, 1.0], directed=True)
    with pytest.raises(core.InvalidPointsError, match="both ways"):
        core.connected_kmeans([[0.0], [1.0], [2.0]], 1, graph)


def test_parts_of_a_coarse_graph_are_connected_and_its_edges_are_paths():
    random = np.random.RandomState(2)
    _, graph = land(random, 300, gaps=0.0)
    main = np.flatnonzero(graph.components == np.bincount(graph.components).argmax())
    graph = graph.part(main)
    coarse = levels.coarsened(graph)
    assert set(parts_of(graph, coarse.parts).values()) == {1}
    assert coarse.parts[coarse.middles].tolist() == list(range(len(coarse.middles)))
    assert len(coarse.middles) == len(main) // levels.RATIO
    assert coarse.graph.components.max() == 0
    # No edge is shorter than the shortest path, which may lead elsewhere.
    for edge in range(0, len(coarse.graph.tails), 7):
        one, other = coarse.graph.tails[edge], coarse.graph.heads[edge]
        center = coarse.middles[[one]]
        cells = network.ShortestPaths(graph, center).cells(np.zeros(1))
        shortest = cells.least[coarse.middles[other]] / graph.scale
        assert shortest <= coarse.graph.lengths[edge] * (1 + 1e-9)


@pytest.mark.slow
def test_centers_that_moved_on_a_coarse_graph_first_are_as_good(monkeypatch):
    monkeypatch.setattr(connected, "LEAST_NODES", 1_000)
    monkeypatch.setattr(connected, "LEAST_OF_CELL", 16)
    points, graph = grid(40)
    told = []
    found = core.connected_kmeans(points, 8, graph, n_init=3, on_iteration=told.append)
    assert found.sizes.tolist() == [200] * 8
    assert set(parts_of(graph, found.labels).values()) == {1}
    assert found.inertia <= 1.1 * core.constrained_kmeans(points, 8).inertia
    for start in range(3):
        indices = [iteration.index for iteration in told if iteration.start == start]
        assert indices == list(range(1, len(indices) + 1))
    for iteration in told:
        assert iteration.labels.shape == (1600,)
        assert iteration.inertia == pytest.approx(inertia_of(points, iteration.labels, 8))


def test_what_a_start_tells_is_in_units_of_the_weights():
    points, graph = grid(12)
    weights = np.random.RandomState(2).uniform(0.5, 3, len(points))
    told = []
    core.connected_kmeans(
        points, 5, graph, weights=weights, tolerance=5, n_init=1, on_iteration=told.append
    )
    for iteration in told:
        squares = ((points - iteration.centers[iteration.labels]) ** 2).sum(axis=1)
        assert iteration.inertia == pytest.approx(float(weights @ squares), rel=1e-6)


def moved(graph, amounts, bounds, labels):
    """Labels after the moves, of which none matters for the cost."""
    labels = labels.copy()
    moves.move_across_borders(
        *(graph, amounts, bounds, labels, lambda nodes, old, new: np.zeros(len(nodes))),
        np.zeros(0, dtype=np.int64),
    )
    return labels


@pytest.mark.parametrize("seed", range(20))
def test_along_a_line_chains_of_moves_reach_every_size(seed):
    """Also past clusters of one node, which can give one only after they got one."""
    random = np.random.RandomState(seed)
    k = random.randint(2, 9)
    before, wanted = random.randint(1, 6, k), random.randint(1, 6, k)
    wanted[-1] += max(0, before.sum() - wanted.sum())
    before[-1] += max(0, wanted.sum() - before.sum())
    n = before.sum()
    graph = core.Graph.of(n, [[i, i + 1] for i in range(n - 1)], np.ones(n - 1))
    labels = np.repeat(np.arange(k), before)
    found = moved(graph, np.ones(n, dtype=np.int64), Bounds(wanted, wanted, n), labels)
    assert found.tolist() == np.repeat(np.arange(k), wanted).tolist()


@pytest.mark.parametrize("seed", range(20))
def test_chains_of_moves_keep_clusters_connected_and_never_miss_more(seed):
    random = np.random.RandomState(seed)
    _, graph = land(random, 120)
    nodes = np.flatnonzero(graph.components == np.bincount(graph.components).argmax())
    graph = graph.part(nodes)
    k = min(8, len(nodes))
    amounts = random.randint(1, 4, len(nodes)) if seed % 2 else np.ones(len(nodes), dtype=np.int64)
    paths = network.ShortestPaths(graph, random.permutation(len(nodes))[:k])
    labels = paths.cells(np.zeros(k)).labels
    mean = amounts.sum() // k
    bounds = Bounds(np.full(k, mean), np.full(k, mean + 1), int(amounts.sum()))
    found = moved(graph, amounts, bounds, labels)
    assert set(parts_of(graph, found).values()) == {1}
    assert len(np.unique(found)) == k

    def missed(labels):
        sums = np.bincount(labels, amounts, k)
        return (np.maximum(np.maximum(sums - mean - 1, mean - sums), 0) ** 2).sum()

    assert missed(found) <= missed(labels)
