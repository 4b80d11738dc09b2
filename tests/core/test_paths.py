"""Shortest paths and negative cycles."""

from __future__ import annotations

import numpy as np
import pytest

from constrained_kmeans_plugin.core.transport.shortest_paths import (
    Arcs,
    distances_or_cycle,
    nearest_lacking,
    shortest_distances,
    shortest_forest,
)


def expected_distances(costs, start):
    """By looking at all arcs as often as a path may have some."""
    distances = start
    for _ in range(len(costs)):
        distances = np.minimum(distances, (distances[:, None] + costs).min(axis=0))
    return distances


def arcs_without_negative_cycles(random, n_nodes):
    """Integer costs that are at least 0 but for potentials; two arcs in three are missing."""
    costs = random.randint(0, 1000, (n_nodes, n_nodes)).astype(float)
    costs[random.rand(n_nodes, n_nodes) < 2 / 3] = np.inf
    potentials = random.randint(0, 500, n_nodes).astype(float)
    return costs + potentials[:, None] - potentials


def of_matrix(costs):
    """Arcs of a matrix of costs."""
    return [
        {head: cost for head, cost in enumerate(row) if cost < np.inf} for row in costs.tolist()
    ]


@pytest.mark.parametrize("n_nodes", [2, 5, 40])
def test_distances(n_nodes):
    random = np.random.RandomState(n_nodes)
    for _ in range(20):
        costs = arcs_without_negative_cycles(random, n_nodes)
        start = np.where(random.rand(n_nodes) < 0.3, 0.0, np.inf)
        distances, cycle = distances_or_cycle(of_matrix(costs), start.tolist())
        assert cycle is None
        assert list(distances) == expected_distances(costs, start).tolist()


@pytest.mark.parametrize("n_nodes", [2, 7, 30])
def test_a_negative_cycle_is_closed_and_negative(n_nodes):
    random = np.random.RandomState(n_nodes)
    for _ in range(20):
        costs = arcs_without_negative_cycles(random, n_nodes)
        around = random.permutation(n_nodes)[: random.randint(2, n_nodes + 1)]
        costs[around, np.roll(around, -1)] = random.randint(-100, 1, len(around))
        costs[around[0], around[1]] = -1.0 - costs[around, np.roll(around, -1)][1:].sum()
        _, cycle = distances_or_cycle(of_matrix(costs), [0.0] * n_nodes)
        assert cycle is not None
        assert cycle[0] == cycle[-1]
        assert len(set(cycle)) == len(cycle) - 1
        assert sum(costs[arc] for arc in zip(cycle, cycle[1:])) < 0


def arcs_of_matrix(costs):
    """Arcs of a matrix of costs."""
    tails, heads = np.nonzero(np.isfinite(costs))
    return Arcs(len(costs), tails, heads, costs[tails, heads])


def test_arcs_as_plain_numbers():
    costs = arcs_without_negative_cycles(np.random.RandomState(0), 9)
    assert arcs_of_matrix(costs).of_nodes() == of_matrix(costs)


@pytest.mark.slow
@pytest.mark.parametrize("backward", [False, True])
@pytest.mark.parametrize("n_nodes", [2, 5, 40, 300])
def test_the_forest_of_shortest_paths(n_nodes, backward):
    """Distances are SciPy's, arcs that cost nothing count, and paths lead to a root."""
    random = np.random.RandomState(n_nodes)
    for _ in range(10):
        # Many paths are equally long.
        reduced = random.randint(0, 6, (n_nodes, n_nodes)).astype(float)
        reduced[random.rand(n_nodes, n_nodes) < max(2 / 3, 1 - 4 / n_nodes)] = np.inf
        np.fill_diagonal(reduced, np.inf)
        potentials = random.randint(0, 500, n_nodes).astype(float)
        costs = reduced - potentials[:, None] + potentials
        roots = np.unique(random.randint(0, n_nodes, 1 + n_nodes // 10))
        start = np.full(n_nodes, np.inf)
        start[roots] = 0.0
        arcs = arcs_of_matrix(costs)
        distances, via = shortest_forest(arcs, potentials, roots, backward)
        expected = expected_distances(reduced.T if backward else reduced, start)
        assert distances.tolist() == expected.tolist()
        assert shortest_distances(arcs, potentials, roots, backward).tolist() == expected.tolist()
        assert (via[roots] == -1).all()
        reached = np.flatnonzero(np.isfinite(distances) & (distances > 0))
        assert (via[reached] >= 0).all()
        ends = (arcs.heads, arcs.tails) if backward else (arcs.tails, arcs.heads)
        for node in np.flatnonzero(via >= 0).tolist():
            assert ends[1][via[node]] == node
            before, length = (
                ends[0][via[node]],
                reduced[arcs.tails[via[node]], arcs.heads[via[node]]],
            )
            assert distances[before] + length == distances[node]
            steps = 0
            while via[node] >= 0:
                node, steps = ends[0][via[node]], steps + 1
                assert steps < n_nodes
            assert node in roots


@pytest.mark.parametrize("n_nodes", [2, 5, 40])
def test_the_nearest_that_lacks(n_nodes):
    """The path is a shortest one, and no arc costs less than 0 under the new potentials."""
    random = np.random.RandomState(n_nodes)
    met = 0
    for _ in range(100):
        reduced = random.randint(0, 1000, (n_nodes, n_nodes)).astype(float)
        reduced[random.rand(n_nodes, n_nodes) < 2 / 3] = np.inf
        np.fill_diagonal(reduced, np.inf)
        potentials = random.randint(0, 500, n_nodes).astype(float)
        costs = reduced - potentials[:, None] + potentials
        excess = np.where(random.rand(n_nodes) < 0.2, -1, 0)
        excess[0] = 1
        start = np.where(np.arange(n_nodes) == 0, 0.0, np.inf)
        expected = expected_distances(reduced, start)[excess < 0].min(initial=np.inf)
        changed = potentials.tolist()
        path, looked_at = nearest_lacking(of_matrix(costs), changed, 0, excess.tolist())
        assert 0 <= looked_at <= np.isfinite(costs).sum()
        if not path:
            assert expected == np.inf
            assert changed == potentials.tolist()
            continue
        met += 1
        along = list(zip(path, path[1:]))
        assert path[0] == 0
        assert excess[path[-1]] < 0
        assert sum(reduced[arc] for arc in along) == expected
        after = costs + np.array(changed)[:, None] - changed
        assert after.min() >= 0
        assert all(after[arc] == 0 for arc in along)
    assert met > 3


@pytest.mark.parametrize("n_nodes", [4, 300])
def test_no_path_whose_length_would_be_rounded(n_nodes):
    """A path as long as floats are exact is found, a longer one is not."""
    nodes, half = np.arange(n_nodes - 1), 2.0**52
    costs = np.append([half, half, 2.0], np.zeros(n_nodes - 4))
    arcs = Arcs(n_nodes, nodes, nodes + 1, costs)
    expected = [0.0, half, 2 * half, *[np.inf] * (n_nodes - 3)]
    nothing, root = np.zeros(n_nodes), np.array([0])
    assert shortest_distances(arcs, nothing, root).tolist() == expected
    assert shortest_forest(arcs, nothing, root)[0].tolist() == expected
