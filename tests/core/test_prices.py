"""Power diagrams and Newton's method on their prices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from problems import problems

from constrained_kmeans_plugin.core.assignment import diagram as diagrams
from constrained_kmeans_plugin.core.assignment import prices as module
from constrained_kmeans_plugin.core.assignment.lattice import squared_distances
from constrained_kmeans_plugin.core.assignment.prices import Bounds


@settings(max_examples=100, deadline=None)
@given(problems(max_points=50))
def test_diagram_against_the_full_matrix(problem):
    points, centers = problem.on_lattice()
    prices = np.rint(np.random.RandomState(0).randn(len(centers)) * 2**40)
    diagram = diagrams.power_diagram(points, centers, prices)
    distances = squared_distances(points, centers)
    reduced = distances - prices
    assert (diagram.labels == reduced.argmin(axis=1)).all()
    assert (diagrams.nearest(points, centers) == distances.argmin(axis=1)).all()
    if len(centers) > 1:
        ordered = np.sort(reduced, axis=1)
        assert (diagram.margins == ordered[:, 1] - ordered[:, 0]).all()
        rows = np.arange(len(points))
        assert (reduced[rows, diagram.runners_up] == ordered[:, 1]).all()


def test_points_nearest_to_a_border_are_told_from_all_others():
    margins = np.array([5.0, 1.0, 9.0, 1.0, 7.0, 2.0])
    chosen, reach = diagrams.nearest_to_border(margins, 1)
    assert chosen.tolist() == [1, 3]
    assert reach == 1.0
    chosen, reach = diagrams.nearest_to_border(margins, 3)
    assert chosen.tolist() == list(range(6))
    assert reach == np.inf


def newton(points, centers, bounds, prices):
    diagram = diagrams.power_diagram(points, centers, prices)
    nobody = np.zeros(len(centers), dtype=int)
    return module.newton_prices(points, centers, bounds, prices, diagram, nobody, np.inf, 2)


def test_newton_brings_almost_all_points_to_their_place():
    random = np.random.RandomState(1)
    points, centers = np.rint(random.rand(2, 20000, 2) * 2**25 - 2**24)
    centers = centers[:40]
    bounds = Bounds(np.full(40, 500), np.full(40, 500), 20000)
    first = module.first_prices(points, centers, bounds, module.COLDEST, None)
    prices, diagram, misplaced = newton(points, centers, bounds, first)
    sizes = np.bincount(diagram.labels, minlength=40)
    assert bounds.balance(sizes, prices).misplaced == misplaced <= 100
    assert (prices == np.rint(prices)).all()


def test_first_prices_misplace_few_points_even_from_a_corner():
    random = np.random.RandomState(4)
    points = np.rint(random.rand(20000, 2) * 2**25 - 2**24)
    centers = np.rint(points.min(axis=0) + random.rand(20, 2) * 2**18)
    bounds = Bounds(np.full(20, 1000), np.full(20, 1000), 20000)
    prices = module.first_prices(points, centers, bounds, module.COLDEST, None)
    sizes = np.bincount(diagrams.power_diagram(points, centers, prices).labels, minlength=20)
    nearest = np.bincount(diagrams.nearest(points, centers), minlength=20)
    none = np.zeros(20)
    assert bounds.balance(sizes, prices).misplaced < 0.2 * bounds.balance(nearest, none).misplaced


def test_newton_respects_loose_bounds():
    """Where the unconstrained cells fit, all prices stay 0."""
    random = np.random.RandomState(2)
    points = np.rint(random.rand(1000, 2) * 2**25 - 2**24)
    centers = points[:6]
    bounds = Bounds(np.ones(6, int), np.full(6, 1000), 1000)
    prices, diagram, misplaced = newton(points, centers, bounds, np.zeros(6))
    assert (prices == 0).all()
    assert misplaced == 0
    assert (diagram.labels == diagrams.nearest(points, centers)).all()


def test_balance_by_hand():
    bounds = Bounds(np.array([2, 2, 2]), np.array([5, 5, 5]), 11)
    now = bounds.balance(np.array([4, 1, 6]), np.array([3.0, 0.0, -1.0]))
    assert now.flows.tolist() == [2, 2, 5]
    assert now.excess.tolist() == [2, -1, 1]
    assert now.misplaced == 3


@pytest.mark.parametrize("n", range(20, 31))
def test_anchor_lets_the_right_number_of_clusters_be_larger(n):
    """After the shift the sizes that the prices stand for can add up to n."""
    lower = np.full(10, 2)
    upper = lower + 1
    prices = np.random.RandomState(n).permutation(10) * 7.0
    shifted = Bounds(lower, upper, n).anchor(prices)
    assert np.ptp(shifted - prices) == 0
    least = np.where(shifted >= 0, lower, upper).sum()
    most = np.where(shifted <= 0, upper, lower).sum()
    assert least <= n <= most


def test_carried_prices_keep_borders_in_place():
    """Centers moved in step with their borders: nearly the old cells, so the old sizes."""
    random = np.random.RandomState(5)
    points, centers = np.rint(random.rand(2, 5000, 2) * 2**24)
    centers = centers[:12]
    bounds = Bounds(np.full(12, 416), np.full(12, 417), 5000)
    prices, diagram, _ = newton(points, centers, bounds, np.zeros(12))
    moved = np.rint(centers + random.randn(12, 2) * 2**17)
    carried = module.carried_prices(points, prices, centers, moved)
    guess = diagrams.power_diagram(points, moved, carried).labels
    stale = diagrams.power_diagram(points, moved, prices).labels
    assert (guess != diagram.labels).sum() < (stale != diagram.labels).sum()
