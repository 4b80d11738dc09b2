"""What makes a graph of roads, how far it is along it, and centers that are found on it."""

from itertools import combinations

import numpy as np
import pytest
from graphs import lengths_from, random_graph, streets

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.graph import fixed_centers


@pytest.mark.parametrize("d", [2, 3])
@pytest.mark.parametrize("seed", range(5))
def test_the_nearest_segment_is_that_of_a_search_over_all(d, seed):
    random = np.random.RandomState(seed)
    starts = random.rand(200, d) * 100
    ends = starts + random.randn(200, d) * np.exp(random.randn(200, 1) * 2)
    ends[:10] = starts[:10]
    points = random.rand(100, d) * 300 - 100
    segments, shares, distances = core.nearest_on_segments(points, starts, ends)
    ways = ends - starts
    squares = np.maximum((ways**2).sum(axis=1), 1e-300)
    along = np.clip(((points[:, None] - starts) * ways).sum(axis=2) / squares, 0, 1)
    away = np.linalg.norm(starts + along[..., None] * ways - points[:, None], axis=2)
    np.testing.assert_allclose(distances, away.min(axis=1), rtol=1e-12)
    feet = starts[segments] + shares[:, None] * ways[segments]
    np.testing.assert_allclose(np.linalg.norm(feet - points, axis=1), distances, rtol=1e-9)


def test_of_segments_equally_near_the_first_counts():
    starts = np.array([[0.0, 0], [5, 5], [0, 0]])
    ends = np.array([[0.0, 9], [5, 5], [9, 0]])
    segments, shares, distances = core.nearest_on_segments(np.zeros((2, 2)), starts, ends)
    assert segments.tolist() == [0, 0]
    assert shares.tolist() == distances.tolist() == [0, 0]


def test_places_are_joined_with_the_nearest_before_them_if_one_of_two_may_move():
    places = np.array([[0.0, 0], [0.9, 0], [1.8, 0], [10, 0], [10.5, 0], [20, 0], [1.1, 0]])
    movable = np.array([True, True, True, False, False, True, False])
    # Not in a chain: what is at 1.8 is not joined with what was joined with 0.
    assert core.joined_places(places, movable, 1.0).tolist() == [0, 0, 2, 3, 4, 5, 2]


def test_a_tolerance_that_would_join_everything_is_refused_and_joining_can_be_canceled(monkeypatch):
    places, movable = np.random.RandomState(1).random_sample((40, 2)), np.ones(40, dtype=bool)
    with pytest.raises(core.ClusteringCanceled):
        core.joined_places(places, movable, 0.1, lambda: True)
    # Each of the two places of a pair finds the other.
    monkeypatch.setattr("constrained_kmeans_plugin.core.maps.segments.MOST_JOINED", 40 * 39)
    assert core.joined_places(places, movable, 2.0).tolist() == [0] * 40
    monkeypatch.setattr("constrained_kmeans_plugin.core.maps.segments.MOST_JOINED", 40 * 39 - 1)
    with pytest.raises(core.InvalidParameterError, match="joins at most 1,559 pairs"):
        core.joined_places(places, movable, 2.0)


@pytest.mark.parametrize("seed", range(8))
def test_paths_are_as_long_as_by_another_method(seed):
    random = np.random.RandomState(seed)
    graph = random_graph(random, 12, directed=bool(seed % 2), whole=False)
    sources, targets = random.randint(0, 12, 5), random.randint(0, 12, 20)
    expected = lengths_from(graph, sources)
    table = core.path_table(graph, sources, targets)
    np.testing.assert_allclose(table, expected[:, targets].T, rtol=1e-12)
    prices = random.rand(5)
    labels, lengths = core.nearest_centers(graph, sources, prices)
    reduced = expected - prices[:, None]
    reached = np.isfinite(reduced).any(axis=0)
    assert ((labels >= 0) == reached).all()
    np.testing.assert_allclose(
        (lengths - prices[labels])[reached], reduced.min(axis=0)[reached], atol=1e-9
    )
    assert np.isinf(lengths[~reached]).all()


@pytest.mark.parametrize("seed", range(6))
def test_all_paths_and_prices_give_the_same_cost(seed, monkeypatch):
    """Few centers are assigned by a table of all paths, many by prices."""
    graph = streets(25, seed)
    random = np.random.RandomState(seed)
    centers = random.choice(graph.n_nodes, 7, replace=False)
    at = random.randint(0, graph.n_nodes, 300)
    weights = random.randint(1, 5, 300) if seed % 2 else None
    options = {"at": at, "weights": weights}
    by_table = core.assign_on_graph(graph, centers, **options)
    monkeypatch.setattr(fixed_centers, "MOST_SOURCES", 0)
    by_prices = core.assign_on_graph(graph, centers, **options)
    assert by_table.lower_bound == by_prices.lower_bound
    if weights is None:
        assert by_table.optimal
        assert by_table.cost == by_prices.cost


@pytest.mark.parametrize("seed", range(4))
def test_centers_that_are_found_are_better_than_those_they_start_from(seed):
    graph = streets(25, seed)
    random = np.random.RandomState(seed)
    where = np.stack(np.divmod(np.arange(graph.n_nodes), 25), axis=1).astype(float)
    at = random.choice(graph.n_nodes, 400)
    first, _, _ = core.median_centers(graph, where[at], at, 6, max_iter=1)
    nodes, n_iter, _ = core.median_centers(graph, where[at], at, 6)
    again, _, _ = core.median_centers(graph, where[at], at, 6)
    assert (nodes == again).all()
    assert n_iter > 1
    costs = [core.assign_on_graph(graph, some, at=at).cost for some in (first, nodes)]
    assert costs[1] < costs[0]


@pytest.mark.slow
def test_finding_centers_ends_when_nothing_gets_better():
    graph = streets(25, 0)
    where = np.stack(np.divmod(np.arange(graph.n_nodes), 25), axis=1).astype(float)
    at = np.random.RandomState(0).choice(graph.n_nodes, 400)
    _, n_iter, converged = core.median_centers(graph, where[at], at, 150)
    assert converged
    assert n_iter < 100
    assert not core.median_centers(graph, where[at], at, 150, max_iter=1)[2]


def test_finding_centers_can_be_canceled():
    graph = streets(10, 0)
    at = np.arange(graph.n_nodes)
    where = np.random.RandomState(0).rand(len(at), 2)
    with pytest.raises(core.ClusteringCanceled):
        core.median_centers(graph, where, at, 3, is_canceled=lambda: True)
    with pytest.raises(core.ClusteringCanceled):
        core.path_table(graph, at[:2], at, is_canceled=lambda: True)


@pytest.mark.parametrize("seed", range(40))
def test_few_nodes_reach_all_points_and_one_center_stays_at_each(seed):
    random = np.random.RandomState(seed)
    n, n_edges = random.randint(4, 14), random.randint(3, 20)
    edges = random.randint(0, n, (n_edges, 2))
    graph = core.Graph.of(n, edges, random.randint(1, 9, n_edges), directed=seed % 4 > 0)
    at = random.randint(0, n, random.randint(1, 9))
    reach = np.isfinite(lengths_from(graph, np.arange(n)))[:, at]
    best = next(
        size
        for size in range(1, n + 1)
        if any(reach[list(some)].any(axis=0).all() for some in combinations(range(n), size))
    )
    homes = core.covering_nodes(graph, at, best)
    assert reach[homes].any(axis=0).all()
    # Greedy: a few more than the best, if so.
    assert best <= len(homes) <= best + (best > 1)
    k = len(homes) + int(random.randint(3))
    if len(np.unique(at)) < k or len(np.unique(graph.components[at])) > 1:
        return
    weights = random.randint(0, 3, len(at)) if seed % 3 == 0 else None
    if weights is not None and np.count_nonzero(weights) < k:
        return
    where = random.rand(n, 2)[at]
    options = {"weights": weights, "min_size": 0, "seed": seed}
    nodes, _, _ = core.median_centers(graph, where, at, k, homes=homes, **options)
    assert reach[nodes].any(axis=0).all()


def test_a_point_without_weight_far_from_a_better_node_does_not_hold_its_center():
    # One-way streets: from 1 it is far to 0.
    graph = core.Graph.of(3, [[0, 1], [1, 2], [2, 0]], [1.0, 50.0, 50.0], directed=True)
    at, where = np.array([0, 1, 1]), np.array([[0.0], [-1.0], [1.0]])
    with np.errstate(invalid="raise"):
        nodes, _, _ = core.median_centers(graph, where, at, 1, weights=[0, 1, 1], min_size=0)
    assert nodes.tolist() == [1]


def test_networks_get_centers_by_their_size():
    networks = np.repeat([0, 1, 2], [40, 33, 2])
    places, one, two = np.arange(75), np.ones(3, dtype=int), np.array([1, 1, 2])
    assert core.centers_of_networks(networks, places, one, 5).tolist() == [2, 2, 1]
    assert core.centers_of_networks(networks, places, two, 5).tolist() == [2, 1, 2]
    with pytest.raises(core.InfeasibleIslandsError, match="island of 2 points is too small for"):
        core.centers_of_networks(networks, places, one, 5, min_size=3)
    with pytest.raises(core.InfeasibleIslandsError, match="3 islands can be 6 to"):
        core.centers_of_networks(networks, places, one, 5, max_size=19)
    shared = np.where(networks == 0, 0, places)
    assert core.centers_of_networks(networks, shared, one, 5).tolist() == [1, 3, 1]
    weights = np.where(networks == 2, 0, 1)
    assert core.centers_of_networks(networks, places, one, 5, weights=weights).tolist() == [2, 2, 1]
