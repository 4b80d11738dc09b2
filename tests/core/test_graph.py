"""The assignment along a graph to fixed centers: exact, connected, and never silently short."""

import itertools

import numpy as np
import pytest
from graphs import lengths_from, parts_of, random_graph, streets

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.graph import network
from constrained_kmeans_plugin.core.graph.network import ShortestPaths


@pytest.mark.parametrize("seed", range(40))
def test_the_cost_is_that_of_the_best_of_all_assignments(seed):
    random = np.random.RandomState(seed)
    n_nodes, k = random.randint(3, 8), random.randint(1, 4)
    graph = random_graph(random, n_nodes, directed=seed % 5 == 0, whole=bool(seed % 2))
    n_points = int(random.randint(k, 7))
    centers, at = random.randint(0, n_nodes, k), random.randint(0, n_nodes, n_points)
    least = np.full(k, n_points // k)
    most = np.full(k, -(-n_points // k) + random.randint(0, 2))

    found = core.assign_on_graph(graph, centers, at=at, min_size=least, max_size=most)

    lengths = lengths_from(graph, centers)[:, at]
    best = np.inf
    for labels in itertools.product(range(k), repeat=n_points):
        sizes = np.bincount(labels, minlength=k)
        if (sizes >= least).all() and (sizes <= most).all():
            best = min(best, lengths[list(labels), range(n_points)].sum())
    assert found.optimal
    assert found.path_costs.sum() == pytest.approx(best, abs=1e-9)
    assert (found.path_costs == lengths[found.labels, range(n_points)]).all()
    assert found.n_cuts <= k - 1


@pytest.mark.parametrize("seed", range(6))
def test_dead_ends_are_cut_at_most_once_for_each_center_but_one(seed):
    graph = streets(30, seed)
    k = 8
    centers = np.random.RandomState(seed).choice(graph.n_nodes, k, replace=False)
    found = core.assign_on_graph(graph, centers)
    assert found.optimal
    assert np.ptp(found.sizes) <= 1
    assert found.n_cuts <= k - 1
    parts = parts_of(graph, found.node_labels)
    assert found.n_parts.tolist() == [parts[center] for center in range(k)]
    # Only what is cut lies in several parts.
    assert sum(parts.values()) == k or found.n_cuts > 0


def test_a_branch_that_is_equally_good_is_cut_where_it_grows_on():
    # Two centers, and a long branch between them whose points are all tied.
    edges = [(0, 1), (1, 2), *((node, node + 1) for node in range(3, 12)), (1, 3)]
    graph = core.Graph.of(13, edges, np.ones(len(edges)))
    found = core.assign_on_graph(graph, [0, 2], min_size=5, max_size=8)
    assert (found.optimal, found.n_cuts) == (True, 1)
    changes = np.count_nonzero(np.diff(found.labels[3:]))
    assert changes == 1


def test_rounded_paths_would_scatter_what_rounded_edges_keep():
    # Thirds have no end: sums of rounded edges keep the ties of a dead end exactly.
    graph = streets(40, 3)
    thirds = core.Graph(graph.n_nodes, graph.tails, graph.heads, graph.lengths / 3)
    centers = np.random.RandomState(1).choice(graph.n_nodes, 10, replace=False)
    found = core.assign_on_graph(thirds, centers)
    assert found.optimal
    assert found.n_cuts <= 9
    # Each cut leaves few parts: without the order of the tree there would be hundreds.
    assert found.n_parts.sum() <= 10 + 6 * max(found.n_cuts, 1)


@pytest.mark.parametrize("seed", range(5))
def test_cost_beside_a_second_solver(seed):
    graph = streets(12, seed)
    random = np.random.RandomState(seed)
    centers = random.choice(graph.n_nodes, 4, replace=False)
    found = core.assign_on_graph(graph, centers)
    table = np.rint(graph.scale * lengths_from(graph, centers).T)
    other = core.assign_costs(table / graph.scale)
    assert found.total == pytest.approx(other.total, rel=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_connection_first_keeps_every_cluster_in_one_piece(seed):
    graph = streets(25, seed)
    random = np.random.RandomState(seed)
    k = 6
    centers = random.choice(graph.n_nodes, k, replace=False)
    weights = None if seed % 2 else random.randint(1, 20, graph.n_nodes)
    found = core.assign_on_graph(graph, centers, weights=weights, first="connection")
    assert set(parts_of(graph, found.labels).values()) == {1}
    assert (found.n_parts == 1).all()
    assert (found.labels[centers] == np.arange(k)).all()
    assert found.lower_bound <= found.cost or found.bound_violations.any()
    assert found.n_cuts == 0
    exact = core.assign_on_graph(graph, centers, weights=weights)
    assert exact.lower_bound >= found.lower_bound


def test_each_island_keeps_to_its_own_centers():
    graph = core.Graph.of(7, [[0, 1], [1, 2], [3, 4], [4, 5], [5, 6]], [1.0] * 5)
    found = core.assign_on_graph(graph, [0, 3, 6])
    assert found.labels.tolist() == [0, 0, 0, 1, 1, 2, 2]
    with pytest.raises(core.InfeasibleIslandsError, match="island of 3 points cannot be 1 cluster"):
        core.assign_on_graph(graph, [0, 3, 6], max_size=[2, 3, 3])
    with pytest.raises(core.InvalidPointsError, match=r"No path leads .* to 3 of the points"):
        core.assign_on_graph(graph, [3, 6])


@pytest.mark.parametrize("first", ["sizes", "connection"])
@pytest.mark.parametrize("sizes", [{}, {"min_size": 0}, {"max_size": 5}])
def test_a_center_that_no_point_can_reach_gets_none(first, sizes):
    graph = core.Graph.of(6, [[0, 1], [1, 2], [3, 4], [4, 5]], [1.0] * 4)
    found = core.assign_on_graph(graph, [1, 4], at=[0, 2, 2], first=first, **sizes)
    assert found.labels.tolist() == [0, 0, 0]
    assert found.node_labels.tolist() == [0, 0, 0, 1, 1, 1]
    assert found.sizes.tolist() == [3, 0]
    assert found.cost == found.lower_bound
    with pytest.raises(core.InfeasibleIslandsError, match="island of 0 points cannot be 1 cluster"):
        core.assign_on_graph(graph, [1, 4], at=[0, 2, 2], first=first, min_size=1)
    # Points that weigh nothing are no reason for limits either.
    options = {"at": [0, 2, 4], "weights": [1, 2, 0], "first": first}
    found = core.assign_on_graph(graph, [1, 4], **options, **sizes)
    assert found.labels.tolist() == [0, 0, 1]
    assert found.weight_totals.tolist() == [3, 0]


def test_weights_with_sizes_first():
    graph = streets(15, 2)
    random = np.random.RandomState(2)
    weights = random.randint(1, 50, graph.n_nodes)
    centers = random.choice(graph.n_nodes, 5, replace=False)
    found = core.assign_on_graph(graph, centers, weights=weights)
    totals = np.bincount(found.labels, weights, 5)
    assert (found.weight_totals == totals).all()
    assert np.abs(totals - totals.mean()).max() <= weights.max()
    assert found.lower_bound <= found.cost or found.bound_violations.any()


def test_turned_edges_give_the_way_to_the_center():
    edges, lengths = np.array([[0, 1], [1, 2], [2, 0]]), np.array([1.0, 1.0, 5.0])
    there = core.assign_on_graph(core.Graph.of(3, edges, lengths, directed=True), [0])
    back = core.assign_on_graph(core.Graph.of(3, edges[:, ::-1], lengths, directed=True), [0])
    assert there.path_costs.tolist() == [0.0, 1.0, 2.0]
    assert back.path_costs.tolist() == [0.0, 6.0, 5.0]


@pytest.mark.parametrize(
    ("edges", "lengths", "message"),
    [
        ([[0, 9]], [1.0], "must join nodes from 0 to 2"),
        ([[0, 1]], [-1.0], "lengths must be from 0"),
        ([[0, 1]], [np.nan], "lengths must be from 0"),
        ([[0, 1]], [1.0, 2.0], "must have shape"),
        ([0, 1], [1.0], "must have shape"),
    ],
)
def test_what_is_no_graph_is_refused(edges, lengths, message):
    with pytest.raises(core.InvalidPointsError, match=message):
        core.Graph.of(3, edges, lengths)


def test_cancel_ends_it_before_the_next_paths():
    graph = streets(20, 0)
    for allowed in (0, 1, 3, 6):
        asked = []

        def is_canceled(asked=asked, allowed=allowed):
            asked.append(1)
            return len(asked) > allowed

        with pytest.raises(core.ClusteringCanceled):
            core.assign_on_graph(graph, [0, 5, 9], is_canceled=is_canceled)
        assert len(asked) == allowed + 1


@pytest.mark.parametrize("seed", range(30))
def test_of_centers_that_are_equally_good_the_first_one_has_a_node(seed):
    """However the edges come, and whichever way they are written."""
    random = np.random.RandomState(seed)
    n, k = random.randint(2, 60), random.randint(1, 8)
    directed = bool(seed % 2)
    graph = random_graph(random, n, extra=n, directed=directed)
    nodes = random.randint(0, n, k)
    prices = random.randint(-1, 2, k) * graph.scale
    lengths = lengths_from(graph, nodes) * graph.scale - prices[:, None]
    order = random.permutation(len(graph.lengths))
    pairs = np.stack([graph.tails, graph.heads], 1)[order]
    for one in (graph, core.Graph.of(n, pairs, graph.lengths[order], directed=True)):
        cells = ShortestPaths(one, nodes).cells(prices)
        assert (cells.least == lengths.min(axis=0)).all()
        assert (cells.labels == lengths.argmin(axis=0)).all()
        for node, parent in enumerate(cells.parents.tolist()):
            before = [
                tail
                for tail, head, step in zip(one.tails, one.heads, one.steps)
                if head == node
                and cells.labels[tail] == cells.labels[node]
                and cells.least[tail] + step == cells.least[node]
            ]
            assert parent == min(before, default=-1)


@pytest.mark.parametrize("share", [0.0, 0.5, 1e9])
@pytest.mark.parametrize("seed", range(12))
def test_cells_do_not_depend_on_prices_before(seed, share, monkeypatch):
    """Whether the diagram before is a shortcut or not, and though some nodes are not reached."""
    monkeypatch.setattr(network, "SHORTCUT", share)
    random = np.random.RandomState(seed)
    n, k = random.randint(2, 80), random.randint(1, 8)
    graph = random_graph(random, n, extra=n, directed=bool(seed % 2), whole=seed % 4 < 2)
    far = core.Graph.of(n + 1, np.stack([graph.tails, graph.heads], 1), graph.lengths, True)
    nodes = random.randint(0, n, k)
    paths = ShortestPaths(far, nodes)
    for width in (1, 2, 1, 9, 0, 3):
        prices = np.rint(random.randint(-width, width + 1, k) * far.scale)
        found, alone = paths.cells(prices), ShortestPaths(far, nodes).cells(prices)
        assert (found.least == alone.least).all()
        assert (found.labels == alone.labels).all()
        assert (found.parents == alone.parents).all()
        assert found.labels[n] == -1
