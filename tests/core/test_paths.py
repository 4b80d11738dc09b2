"""Shortest paths and negative cycles, beside SciPy's."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import johnson

from constrained_kmeans_plugin.core.assignment import paths
from constrained_kmeans_plugin.core.assignment.paths import path_to, shortest_paths


def expected_distances(costs, start):
    """From SciPy, with one more node from which all paths start."""
    n_nodes = len(costs)
    whole = np.full((n_nodes + 1, n_nodes + 1), np.inf)
    whole[:-1, :-1] = costs
    whole[-1, :-1] = start
    tails, heads = np.nonzero(np.isfinite(whole))
    graph = csr_matrix((whole[tails, heads], (tails, heads)), shape=whole.shape)
    return johnson(graph, indices=n_nodes)[:-1]


def arcs_without_negative_cycles(random, n_nodes):
    """Integer costs that are at least 0 but for potentials; two arcs in three are missing."""
    costs = random.randint(0, 1000, (n_nodes, n_nodes)).astype(float)
    costs[random.rand(n_nodes, n_nodes) < 2 / 3] = np.inf
    potentials = random.randint(0, 500, n_nodes).astype(float)
    return costs + potentials[:, None] - potentials


@pytest.mark.parametrize("few", [0, 40])
@pytest.mark.parametrize("n_nodes", [2, 5, 12, 13, 40])
def test_distances_and_paths(n_nodes, few, monkeypatch):
    monkeypatch.setattr(paths, "FEW_NODES", few)
    random = np.random.RandomState(n_nodes)
    for _ in range(20):
        costs = arcs_without_negative_cycles(random, n_nodes)
        start = np.where(random.rand(n_nodes) < 0.3, 0.0, np.inf)
        distances, parents, cycle = shortest_paths(costs, start)
        assert cycle is None
        assert distances.tolist() == expected_distances(costs, start).tolist()
        for node in np.flatnonzero(np.isfinite(distances)).tolist():
            path = path_to(parents.tolist(), node)
            assert start[path[0]] == 0
            assert sum(costs[arc] for arc in zip(path, path[1:])) == distances[node]


@pytest.mark.parametrize("few", [0, 40])
def test_distances_to_the_targets_are_right(few, monkeypatch):
    monkeypatch.setattr(paths, "FEW_NODES", few)
    random = np.random.RandomState(1)
    for _ in range(50):
        costs = random.randint(0, 1000, (30, 30)).astype(float)
        start = np.where(np.arange(30) < 3, 0.0, np.inf)
        targets = random.rand(30) < 0.2
        found, _, _ = shortest_paths(costs, start, targets)
        expected = expected_distances(costs, start)
        near = targets | (expected <= expected[targets].max(initial=0.0))
        assert found[near].tolist() == expected[near].tolist()
        assert (found >= expected).all()


@pytest.mark.parametrize("few", [0, 40])
@pytest.mark.parametrize("n_nodes", [2, 7, 30])
def test_a_negative_cycle_is_closed_and_negative(n_nodes, few, monkeypatch):
    monkeypatch.setattr(paths, "FEW_NODES", few)
    random = np.random.RandomState(n_nodes)
    for _ in range(20):
        costs = arcs_without_negative_cycles(random, n_nodes)
        around = random.permutation(n_nodes)[: random.randint(2, n_nodes + 1)]
        costs[around, np.roll(around, -1)] = random.randint(-100, 1, len(around))
        costs[around[0], around[1]] = -1.0 - costs[around, np.roll(around, -1)][1:].sum()
        _, _, cycle = shortest_paths(costs, np.zeros(n_nodes))
        assert cycle is not None
        assert cycle[0] == cycle[-1]
        assert len(set(cycle)) == len(cycle) - 1
        assert sum(costs[arc] for arc in zip(cycle, cycle[1:])) < 0
