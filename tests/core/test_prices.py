"""Power diagrams and Newton's method on their prices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from problems import problems

from constrained_kmeans_plugin.core.assignment import prices as module
from constrained_kmeans_plugin.core.assignment.lattice import squared_distances


@settings(max_examples=100, deadline=None)
@given(problems(max_points=50))
def test_diagram_against_the_full_matrix(problem):
    points, centers = problem.on_lattice()
    prices = np.rint(np.random.RandomState(0).randn(len(centers)) * 2**40)
    diagram = module.power_diagram(points, centers, prices)
    reduced = squared_distances(points, centers) - prices
    assert (diagram.labels == reduced.argmin(axis=1)).all()
    assert (module.nearest(points, centers) == squared_distances(points, centers).argmin(1)).all()
    if len(centers) > 1:
        ordered = np.sort(reduced, axis=1)
        assert (diagram.margins == ordered[:, 1] - ordered[:, 0]).all()
        rows = np.arange(len(points))
        assert (reduced[rows, diagram.runners_up] == ordered[:, 1]).all()


def test_newton_brings_almost_all_points_to_their_place():
    random = np.random.RandomState(1)
    points, centers = np.rint(random.rand(2, 20000, 2) * 2**25 - 2**24)
    centers = centers[:40]
    size = np.full(40, 500)
    prices, diagram = module.newton_prices(points, centers, size, size)
    sizes = np.bincount(diagram.labels, minlength=40)
    assert module.balance(sizes, prices, size, size).misplaced <= 40
    assert (prices == np.rint(prices)).all()


def test_newton_respects_loose_bounds():
    """Where the unconstrained cells fit, all prices stay 0."""
    random = np.random.RandomState(2)
    points = np.rint(random.rand(1000, 2) * 2**25 - 2**24)
    centers = points[:6]
    prices, diagram = module.newton_prices(points, centers, np.ones(6, int), np.full(6, 1000))
    assert (prices == 0).all()
    assert (diagram.labels == module.nearest(points, centers)).all()


def test_balance_by_hand():
    lower, upper = np.array([2, 2, 2]), np.array([5, 5, 5])
    now = module.balance(np.array([4, 1, 6]), np.array([3.0, 0.0, -1.0]), lower, upper)
    assert now.flows.tolist() == [2, 2, 5]
    assert now.excess.tolist() == [2, -1, 1]
    assert now.misplaced == 3


@pytest.mark.parametrize("n", range(20, 31))
def test_anchor_lets_the_right_number_of_clusters_be_larger(n):
    """After the shift the sizes that the prices stand for can add up to n."""
    lower = np.full(10, 2)
    upper = lower + 1
    prices = np.random.RandomState(n).permutation(10) * 7.0
    shifted = module.anchor(prices, lower, upper, n)
    assert np.ptp(shifted - prices) == 0
    least = np.where(shifted >= 0, lower, upper).sum()
    most = np.where(shifted <= 0, upper, lower).sum()
    assert least <= n <= most


def test_carried_prices_keep_borders_in_place():
    """Centers moved in step with their borders: the old cells, so the old sizes."""
    random = np.random.RandomState(5)
    points, centers = np.rint(random.rand(2, 5000, 2) * 2**24)
    centers = centers[:12]
    size = np.full(12, 5000 // 12)
    prices, diagram = module.newton_prices(points, centers, size, size + 1)
    moved = np.rint(centers + random.randn(12, 2) * 2**17)
    carried = module.carried_prices(points, prices, centers, moved)
    guess = module.power_diagram(points, moved, carried).labels
    stale = module.power_diagram(points, moved, prices).labels
    assert (guess != diagram.labels).sum() < (stale != diagram.labels).sum()
