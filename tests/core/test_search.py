"""From a warm start to the optimum: what is known beforehand saves work and changes nothing."""

from __future__ import annotations

import numpy as np
import pytest
from problems import KINDS, make_points, squared

from constrained_kmeans_plugin.core.costs import tiles as tiled_points
from constrained_kmeans_plugin.core.costs.nested import WithOutside
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.costs.power import power_diagram
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.transport import search, solve
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.search import _Search
from constrained_kmeans_plugin.core.transport.warm_start import WarmStart

pytestmark = pytest.mark.usefixtures("by_prices")

N_POINTS = 3000


def problem(kind, k, dimensions=2):
    random = np.random.RandomState(k)
    points = LatticePoints.of(make_points(random, kind, N_POINTS, dimensions)).snapped
    centers = points[random.choice(N_POINTS, k, replace=False)]
    lower = np.full(k, N_POINTS // k)
    return points, centers, Bounds(lower, lower + 1, N_POINTS), random


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_no_warm_start_changes_a_label(kind):
    points, centers, bounds, random = problem(kind, 12)
    tiles = TiledPoints.of(points)
    expected = solve.solve(squared(tiles, centers), None, bounds)
    wrong = random.randint(0, 12, N_POINTS).astype(np.int32)
    starts = [
        WarmStart(np.zeros(12)),
        WarmStart(np.rint(random.randn(12) * 2.0**45)),
        expected.warm_start,
        WarmStart(np.rint(random.randn(12) * 2.0**40), wrong),
        WarmStart(expected.prices, wrong, costs=squared(tiles, centers + 2.0**12)),
    ]
    for start in starts:
        found = solve.solve(squared(tiles, centers), None, bounds, warm_start=start)
        assert (found.labels == expected.labels).all()


def test_after_a_small_move_all_points_are_asked_but_once(monkeypatch):
    points, centers, bounds, random = problem("uniform", 12)
    tiles = TiledPoints.of(points)
    first = solve.solve(squared(tiles, centers), None, bounds)
    moved = centers + np.rint(random.randn(12, 2) * 2**15)
    expected = solve.solve(squared(tiles, moved), None, bounds)
    asked = []
    diagram = TiledPoints.diagram

    def counted(self, *arguments):
        asked.append(len(self))
        return diagram(self, *arguments)

    monkeypatch.setattr(TiledPoints, "diagram", counted)
    found = solve.solve(squared(tiles, moved), None, bounds, warm_start=first.warm_start)
    assert asked == [N_POINTS]
    assert (found.labels == expected.labels).all()


@pytest.mark.parametrize("amounts", [None, 7])
def test_a_sample_stands_for_all_points(amounts):
    """Where nothing is known, little is misplaced after a look at few points."""
    random = np.random.RandomState(2)
    points = np.rint(random.rand(60000, 2) * 2**24)
    weights = None if amounts is None else random.randint(1, amounts, 60000)
    total = 60000 if weights is None else int(weights.sum())
    centers = np.rint(random.rand(10, 2) * 2**24)
    bounds = Bounds(np.full(10, total // 10), np.full(10, total // 10 + 1), total)
    search = _Search(squared(points, centers), weights, bounds, None)
    assert next(search._cold()).misplaced < 0.05 * total


def test_the_path_goes_from_tile_to_tile():
    points = np.rint(np.random.RandomState(4).rand(20000, 2) * 2**24)
    tiles = TiledPoints.of(points)
    assert sorted(tiles.path.tolist()) == list(range(20000))
    assert (tiles.path == tiles.order.ravel()[np.sort(tiles._place)]).all()


@pytest.mark.parametrize("n_some", [1, 300, 2000])
@pytest.mark.parametrize("kind", KINDS)
def test_some_points_are_looked_at_by_themselves_or_with_their_tiles(kind, n_some, monkeypatch):
    """All ways to their diagram give the same labels, and no more than their true margins."""
    points, _, _, random = problem(kind, 12)
    points[:40] = points[40]
    tiles = TiledPoints.of(points)
    rows = random.choice(len(points), n_some, replace=False)
    centers = points[random.choice(len(points), 90, replace=False)]
    prices = np.rint(random.randn(90) * np.ptp(points) ** 2 / 1000)
    plain = power_diagram(points[rows], centers, prices)
    ways = set()
    monkeypatch.setattr(tiled_points, "CANDIDATE_PAIRS", 0)
    for pairs, share in ((1 << 40, 4), (-(1 << 40), 1), (-(1 << 40), 10**6)):
        monkeypatch.setattr(tiled_points, "DENSE_PAIRS", pairs)
        monkeypatch.setattr(tiled_points, "FEW_SHARE", share)
        way = tiles.diagram_of(rows, 90)
        ways.add(way.func.__name__)
        ours = way(centers, prices, None)
        assert (ours.labels == plain.labels).all()
        assert (ours.margins <= plain.margins).all()
        exact = ours.margins == plain.margins
        assert (ours.margins[~exact] > 0).all()
    assert len(ways) == 3
    monkeypatch.setattr(tiled_points, "CANDIDATE_PAIRS", 10**6)
    monkeypatch.setattr(tiled_points, "FEW_SHARE", 1)
    all_at_once = tiles.diagram_of(rows, 90)(centers, prices, None)
    assert (all_at_once.margins == plain.margins).all()


@pytest.mark.slow
def test_prices_of_many_centers_that_cannot_serve_all_are_found_before_points_are_placed():
    """Nowhere is as large as hundreds of centers: what that is worth falls with the temperature."""
    random, k = np.random.RandomState(3), 1600
    points = np.rint(1e6 * random.rand(3 * k, 2))
    nodes = np.rint(1e6 * random.rand(k + 1, 2))
    sizes = np.append(np.full(k, 2), k)
    bounds = Bounds(sizes, sizes, len(points))
    costs = WithOutside(squared(points, nodes[:-1]))
    found = search.nearly_right_prices(costs, None, bounds, None, None)
    left = bounds.balance(
        np.bincount(found.diagram.labels, minlength=k + 1), found.prices
    ).misplaced
    assert left < len(points) / 4
