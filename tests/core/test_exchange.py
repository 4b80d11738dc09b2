"""The residual graph on its own: paths, coincident rows, bounded work, certifying prices."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from problems import problems, squared

from constrained_kmeans_plugin.core.costs.diagram import Diagram
from constrained_kmeans_plugin.core.costs.table import Table
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.errors import InfeasiblePairsError
from constrained_kmeans_plugin.core.exact.places import numbers_of_alike
from constrained_kmeans_plugin.core.transport import (
    border_graph,
    capacity_scaling,
    certificate,
    neighbors,
    newton,
    residual_graph,
    single_paths,
    solve,
)
from constrained_kmeans_plugin.core.transport.border_graph import BorderGraph
from constrained_kmeans_plugin.core.transport.border_points import BorderPoints, Portions
from constrained_kmeans_plugin.core.transport.boundary_flow import BoundaryFlow
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.capacity_scaling import place_excess
from constrained_kmeans_plugin.core.transport.integral.problem import Problem as Transport
from constrained_kmeans_plugin.core.transport.neighbors import Neighbors
from constrained_kmeans_plugin.core.transport.policy import POLICY
from constrained_kmeans_plugin.core.transport.residual_graph import ResidualGraph
from constrained_kmeans_plugin.core.transport.rows import Choices, Rows
from constrained_kmeans_plugin.core.transport.search import moved_diagram
from constrained_kmeans_plugin.core.transport.shortest_paths import EXACT
from constrained_kmeans_plugin.core.transport.single_paths import SinglePaths
from constrained_kmeans_plugin.core.transport.warm_start import central_prices
from tests.examples import examples

pytestmark = pytest.mark.usefixtures("by_prices")


def moves_between(costs, labels):
    """The cheapest move between every two clusters (k, k), by the costs (n, k)."""
    n, k = costs.shape
    moves = np.full((k, k), np.inf)
    np.minimum.at(moves, labels, costs - costs[np.arange(n), labels][:, None])
    np.fill_diagonal(moves, np.inf)
    return moves


def squares_between(points, centers):
    return ((points[:, None] - centers) ** 2).sum(axis=2)


def proving(costs, labels, bounds, guess=None):
    """Prices that prove labels, or None."""
    sizes = np.bincount(labels, minlength=costs.n_centers)
    points = np.arange(costs.n_points)
    return certificate.certifying_prices(costs, points, labels, sizes, bounds, guess)


def all_near(n_clusters):
    near = Neighbors(n_clusters)
    near.add_all()
    return near


def graph_of(points, centers, labels, lower, upper, prices=None):
    labels = np.asarray(labels)
    parts = Portions.whole(np.arange(len(points)), labels, None)
    border = BorderPoints(squared(points, centers), all_near(len(centers)))
    sizes = np.bincount(labels, minlength=len(centers))
    limits = np.asarray(lower), np.asarray(upper)
    return border, ResidualGraph(*border.add(parts), sizes, *limits, prices)


def arcs_of(graph):
    """What the arcs of a graph cost, by their ends."""
    arcs = graph.arcs()
    ends = zip(arcs.tails.tolist(), arcs.heads.tolist())
    found = dict(zip(ends, arcs.costs.tolist()))
    assert len(found) == len(arcs.costs)
    return found


def test_cheapest_moves_by_hand():
    points, centers = np.array([[0.0], [3.0], [9.0]]), np.array([[0.0], [10.0]])
    _, graph = graph_of(points, centers, [0, 0, 1], [1, 1], [2, 2])
    # From 0 the point at 3 goes for 49 - 9, from 1 the point at 9 for 81 - 1.
    # Cluster 0 is full and may shrink, cluster 1 is at its minimum and may grow.
    assert arcs_of(graph) == {(0, 1): 40, (1, 0): 80, (1, 2): 0, (2, 0): 0}


def test_no_prices_prove_what_is_not_optimal():
    points, centers = np.array([[0.0], [10.0]]), np.array([[10.0], [0.0]])
    for labels, optimal in (([0, 1], False), ([1, 0], True)):
        _, graph = graph_of(points, centers, labels, [1, 1], [1, 1])
        assert graph.find_prices() == optimal


@pytest.fixture
def pushes(monkeypatch):
    """A list with the number of pushes along each forest and each single path of any graph."""
    made = []
    push, push_singly = ResidualGraph._push_along_forest, SinglePaths._push

    def counted(graph, *arguments):
        number, farthest = push(graph, *arguments)
        made.append(number)
        return number, farthest

    def counted_singly(paths, *arguments):
        push_singly(paths, *arguments)
        made.append(1)

    monkeypatch.setattr(ResidualGraph, "_push_along_forest", counted)
    monkeypatch.setattr(SinglePaths, "_push", counted_singly)
    return made


@pytest.fixture(params=["forests", "single paths", "by turns"])
def way(request, monkeypatch):
    """How weight moves, whatever takes less work: the first forest shows what forests make."""
    policy = {
        "forests": replace(POLICY, forest_work=0, forest_speed=10**9),
        "single paths": replace(POLICY, forest_work=10**12),
        "by turns": replace(POLICY, forest_work=10**3, path_stretch=1),
    }[request.param]
    monkeypatch.setattr(residual_graph, "POLICY", policy)
    monkeypatch.setattr(single_paths, "POLICY", policy)
    return request.param


def test_coincident_points_move_as_one(pushes):
    """A thousand coincident points moved by one push, not by a thousand."""
    points = np.concatenate([np.zeros((1000, 1)), np.full((1000, 1), 8.0)])
    centers = np.array([[0.0], [1.0]])
    labels = np.repeat([0, 1], 1000)
    bounds = [500, 1500], [500, 1500]
    border, graph = graph_of(points, centers, labels, *bounds, np.zeros(2))
    assert len(graph.rows) == 2
    assert place_excess(graph)
    assert pushes == [1]
    border.write_labels(graph.rows, labels)
    assert np.bincount(labels).tolist() == [500, 1500]


def test_what_meets_in_the_slack_moves_at_once(pushes, monkeypatch):
    """20 clusters have a point too much, 20 lack one, and all ways lead through room of others."""
    monkeypatch.setattr(residual_graph, "POLICY", replace(POLICY, forest_work=0))
    m = 20
    full, roomy, giving, lacking = np.arange(4 * m).reshape(4, m)
    labels = np.concatenate([np.repeat(full, 2), np.repeat(giving, 2)])
    clusters = np.column_stack(
        [labels, np.concatenate([np.repeat(roomy, 2), np.repeat(lacking, 2)])]
    )
    costs = np.column_stack([np.zeros(4 * m), 1.0 + np.random.RandomState(0).permutation(4 * m)])
    choices = Choices(np.arange(0, 8 * m + 1, 2), clusters.ravel(), costs.ravel())
    rows = Rows(labels, np.ones(4 * m, dtype=np.int64), np.arange(4 * m))
    lower, upper = np.repeat([1, 0, 0, 1], m), np.repeat([1, 3, 3, 1], m)
    sizes = np.repeat([2, 1, 2, 0], m)
    graph = ResidualGraph(choices, rows, sizes, lower, upper, np.zeros(4 * m))
    assert place_excess(graph)
    assert graph.rows.sizes(4 * m).tolist() == [1] * (4 * m)
    paid = costs[:, 1].reshape(2, m, 2).min(axis=2)
    moved = graph.rows.labels[np.argsort(graph.rows.places)] != labels
    assert costs[moved, 1].sum() == paid.sum()
    # A forest from the slack, and one to it; 20 forests if a single root had to feed them all.
    assert pushes == [m, m]


def test_part_of_a_place_moves():
    points, centers = np.zeros((5, 1)), np.array([[1.0], [2.0]])
    border, graph = graph_of(points, centers, [0] * 5, [3, 2], [3, 2], np.zeros(2))
    done = place_excess(graph)
    labels = np.zeros(5, dtype=int)
    border.write_labels(graph.rows, labels)
    assert done
    assert labels.tolist() == [0, 0, 0, 1, 1]
    assert graph.prices[1] - graph.prices[0] == 3


def test_a_cluster_that_gave_all_its_rows_away_stops_the_placing():
    """One row of cluster 0 is in the graph, and two of its points have to go."""
    points, centers = np.array([[4.0], [9.0]]), np.array([[0.0], [9.0]])
    border = BorderPoints(squared(points, centers), all_near(2))
    added = border.add(Portions.whole(np.arange(2), np.array([0, 1]), None))
    limits, sizes = np.array([3, 5]), np.array([5, 3])
    graph = ResidualGraph(*added, sizes, limits, limits, np.zeros(2))
    assert not place_excess(graph)
    assert graph.excess.tolist() == [1, -1, 0]
    # Under the new prices the point that moved is at home where it is.
    assert graph.prices[1] - graph.prices[0] == 25 - 16


@examples(100)
@given(problems(max_points=40))
def test_certifying_prices_exist_only_for_optimal_labels(problem):
    points, centers = problem.on_lattice()
    best = solve.solve(squared(points, centers), None, problem.bounds)
    for labels in (best.labels, np.random.RandomState(0).permutation(best.labels)):
        prices = proving(squared(points, centers), labels, problem.bounds)
        optimal = problem.integer_cost(labels) == problem.integer_cost(best.labels)
        assert (prices is not None) == optimal
        if prices is not None:
            bound = certificate.least_cost(squared(points, centers), None, prices, problem.bounds)
            assert bound == problem.integer_cost(labels)


@pytest.mark.parametrize("sizes", [(3, 7), (5, 5), (9, 1)])
def test_certifying_prices_lie_midway(sizes):
    """Two clusters: the first point to leave has as much room as the first one to come."""
    points = np.rint(np.random.RandomState(1).rand(10, 1) * 2**20)
    centers, labels = np.array([[0.0], [2.0**20]]), np.ones(10, dtype=int)
    labels[np.argsort(points[:, 0])[: sizes[0]]] = 0
    bounds = Bounds(np.array(sizes), np.array(sizes), 10)
    costs = moves_between(squares_between(points, centers), labels)
    prices = proving(squared(points, centers), labels, bounds)
    rises = prices[1] - prices[0]
    leaving, coming = costs[0, 1] - rises, costs[1, 0] + rises
    assert min(leaving, coming) > 2.0**20
    assert abs(leaving - coming) <= 2


def test_certifying_prices_where_the_first_cluster_takes_nothing_and_the_others_a_point_each():
    """Paths begin in a cluster with a point: none leads out of an empty one."""
    points, centers = np.array([[1.0], [2.0]]), np.array([[0.0], [10.0], [20.0]])
    labels, sizes = np.array([1, 2]), np.array([0, 1, 1])
    bounds = Bounds(sizes, sizes, 2)
    prices = proving(squared(points, centers), labels, bounds)
    assert np.isfinite(prices).all()
    reduced = (points - centers.T) ** 2 - prices
    assert (reduced[[0, 1], labels] == reduced.min(axis=1)).all()


@examples(100)
@given(problems(max_points=40))
def test_certifying_prices_leave_room_wherever_there_is_some(problem):
    """A move costs nothing only as a part of a cycle of moves that hardly costs anything."""
    points, centers = problem.on_lattice()
    k, bounds = len(centers), problem.bounds
    labels = solve.solve(squared(points, centers), None, bounds).labels
    sizes = np.bincount(labels, minlength=k)
    costs = moves_between(squares_between(points, centers), labels)
    if (costs >= 0).all():
        return
    prices = proving(squared(points, centers), labels, bounds)
    # Sizes may change within the bounds: by paths through one more node.
    ways = np.full((k + 1, k + 1), np.inf)
    ways[:k, :k] = costs
    ways[:k, k] = np.where(sizes < bounds.upper, 0.0, np.inf)
    ways[k, :k] = np.where(sizes > bounds.lower, 0.0, np.inf)
    np.fill_diagonal(ways, 0.0)
    for middle in range(k + 1):
        ways = np.minimum(ways, ways[:, middle, None] + ways[middle])
    cycles = costs + ways[:k, :k].T
    room = costs + (prices[:, None] - prices)
    assert (room >= 0).all()
    # Prices are integers, and what a cycle costs is divided among its moves.
    assert (room[cycles > 4 * (k + 1)] > 0).all()


@examples(100)
@given(problems(max_points=40))
def test_certifying_prices_are_the_same_whatever_is_guessed(problem):
    points, centers = problem.on_lattice()
    k, costs = len(centers), squared(points, centers)
    best = solve.solve(costs, None, problem.bounds)
    expected = proving(costs, best.labels, problem.bounds)
    guesses = [best.prices, expected, np.zeros(k), np.random.RandomState(0).randn(k) * 2.0**40]
    for guess in guesses:
        assert (proving(costs, best.labels, problem.bounds, np.rint(guess)) == expected).all()
    # No guess proves what is not optimal.
    labels = np.random.RandomState(1).permutation(best.labels)
    if problem.integer_cost(labels) > problem.integer_cost(best.labels):
        for guess in guesses:
            assert proving(costs, labels, problem.bounds, np.rint(guess)) is None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_certifying_prices_with_moves_that_are_not_allowed(seed):
    """They prove it, whatever is guessed, where no path of moves joins some of the clusters."""
    random = np.random.RandomState(seed)
    n, k = random.randint(6, 40), random.randint(2, 8)
    table = random.randint(0, 30, (n, k)).astype(float)
    forbidden = random.rand(n, k) < random.choice([0.3, 0.7, 0.9])
    labels = random.randint(0, k if seed % 3 else k - 1, n)
    forbidden[np.arange(n), labels] = False
    table[forbidden] = np.inf
    costs, sizes = Table(table), np.bincount(labels, minlength=k)
    spare = random.randint(0, 2, (2, k)) * (seed % 2)
    bounds = Bounds(np.maximum(0, sizes - spare[0]), sizes + spare[1], n)
    best = solve.solve(costs, None, bounds)
    sizes = np.bincount(best.labels, minlength=k)
    expected = proving(costs, best.labels, bounds)
    reduced = table - expected
    assert (reduced[np.arange(n), best.labels] == reduced.min(axis=1)).all()
    assert (expected[sizes > bounds.lower] <= 0).all()
    assert (expected[sizes < bounds.upper] >= 0).all()
    for guess in (best.prices, expected, random.randint(-99, 99, k).astype(float)):
        assert (proving(costs, best.labels, bounds, guess) == expected).all()


@pytest.mark.parametrize("kind", ["rows alike", "no detours", "a star"])
def test_few_rounds_do_where_all_moves_matter(kind, monkeypatch):
    """Where all moves of a cluster are shortest paths, they are not found two at a time."""
    random = np.random.RandomState(0)
    n = k = 120
    prices = random.randint(0, 10**6, k).astype(float)
    if kind == "rows alike":
        n = 600
        table = np.repeat(prices[None], n, axis=0)
    elif kind == "no detours":
        table = 10**6 + random.randint(0, 10**6, (k, k)) + prices
        np.fill_diagonal(table, prices)
    else:
        table = np.full((k, k), 1e6) + prices
        table[0] = prices
        np.fill_diagonal(table, prices)
    rounds = []
    lacking = certificate.Exchanges.lacking
    monkeypatch.setattr(
        certificate.Exchanges,
        "lacking",
        lambda *given: (rounds.append(1), lacking(*given))[1],
    )
    sizes = np.full(k, n // k)
    labels = np.arange(n) % k
    found = proving(Table(table), labels, Bounds(sizes, sizes, n), prices)
    assert ((table - found).min(axis=1) == (table - found)[np.arange(n), labels]).all()
    assert len(rounds) < 20
    # However few may be asked at a time.
    monkeypatch.setattr(certificate, "MOST_ASKED", 3 * k)
    again = proving(Table(table), labels, Bounds(sizes, sizes, n), prices)
    assert (again == found).all()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_moves_that_matter_are_found(seed):
    """Distances along those that were looked for are those along all moves."""
    random = np.random.RandomState(seed)
    n, k = 120, random.randint(2, 12)
    points, centers = (np.rint(random.rand(size, 2) * 2**10) for size in (n, k))
    if seed % 2:
        points[: n // 2], centers[: k // 2] = points[0], centers[0]
    sizes = random.multinomial(n, np.full(k, 1 / k))
    bounds = Bounds(np.maximum(0, sizes - seed % 3), sizes + seed % 2, n)
    costs = squared(points, centers)
    best = solve.solve(costs, None, bounds)
    sizes = np.bincount(best.labels, minlength=k)
    exchanges = certificate.Exchanges(costs, np.arange(n), best.labels, sizes, bounds)
    potentials = exchanges.potentials(best.prices)
    assert exchanges.are_proved_by(potentials)
    ways = np.full((k + 1, k + 1), np.inf)
    ways[:k, :k] = moves_between(squares_between(points, centers), best.labels)
    ways[:k, k] = np.where(sizes < bounds.upper, 0.0, np.inf)
    ways[k, :k] = np.where(sizes > bounds.lower, 0.0, np.inf)
    np.fill_diagonal(ways, 0.0)
    for middle in range(k + 1):
        ways = np.minimum(ways, ways[:, middle, None] + ways[middle])
    ways += potentials[: k + 1, None] - potentials[: k + 1]
    root = int(np.argmax(sizes))
    there = exchanges.distances(potentials, np.array([root]), True)
    back = exchanges.distances(potentials, np.array([root]), True, backward=True)
    assert (there[: k + 1] == ways[root]).all()
    assert (back[: k + 1] == ways[:, root]).all()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [368, 579, 612, 678, 1251, *range(5)])
def test_prices_do_not_depend_on_which_moves_were_looked_for(seed, monkeypatch):
    """Many moves cost just what the prices allow, those to third-best centers among them."""
    random = np.random.RandomState(seed)
    n, k = 40, random.randint(4, 9)
    costs = Table(random.randint(0, 4, (n, k)) * 8.0)
    bounds = Bounds(np.full(k, n // k), np.full(k, n // k + 1 + seed % 2), n)
    labels = solve.solve(costs, None, bounds).labels
    found = []
    for few_pairs in (0, 10**6):
        monkeypatch.setattr(certificate, "FEW_PAIRS", few_pairs)
        found.append(proving(costs, labels, bounds).tolist())
    assert found[0] == found[1]


@pytest.mark.parametrize("first_rows", [1, 4, 32])
def test_a_small_first_graph_is_widened_until_it_is_exact(first_rows, monkeypatch):
    monkeypatch.setattr(border_graph, "POLICY", replace(POLICY, border_points=first_rows))
    random = np.random.RandomState(9)
    points, centers = random.randint(-1000, 1000, (2, 400, 2)).astype(float)
    centers = centers[:9] / 10
    centers = np.rint(centers)
    sizes = np.array([44] * 8 + [48])
    bounds = Bounds(sizes, sizes, 400)
    few = solve.solve(squared(points, centers), None, bounds)
    monkeypatch.setattr(border_graph, "POLICY", replace(POLICY, border_points=10**6))
    assert (few.labels == solve.solve(squared(points, centers), None, bounds).labels).all()


def test_without_newton_the_graph_alone_is_exact(monkeypatch):
    """Every fallback: no Newton step, and a graph that has to grow to all points."""
    random = np.random.RandomState(10)
    points = np.rint(random.rand(600, 2) * 2**24)
    centers = points[:5]
    bounds = Bounds(np.full(5, 120), np.full(5, 120), 600)
    whole = solve.solve(squared(points, centers), None, bounds)
    monkeypatch.setattr(newton, "POLICY", replace(POLICY, newton_passes=0))
    few = replace(POLICY, border_points=1, flow_times=0.0)
    monkeypatch.setattr(border_graph, "POLICY", few)
    alone = solve.solve(squared(points, centers), None, bounds)
    assert (alone.labels == whole.labels).all()


def recorded_rows(monkeypatch):
    """A list that gets the number of points of residual graphs, whenever one grows."""
    rows = []

    class Recorded(BorderPoints):
        def add(self, parts):
            added = super().add(parts)
            rows.append(np.count_nonzero(self.place_of >= 0))
            return added

    monkeypatch.setattr(border_graph, "BorderPoints", Recorded)
    return rows


def test_a_proof_that_fails_brings_more_points_into_the_graph(monkeypatch):
    """The first graph holds ten of the points, none of them near a border on purpose."""
    random = np.random.RandomState(13)
    points, centers = np.rint(random.rand(2, 3000, 2) * 2**24)
    centers = centers[:12]
    bounds = Bounds(np.full(12, 250), np.full(12, 250), 3000)
    tiles = TiledPoints.of(points)
    expected = solve.solve(squared(tiles, centers), None, bounds).labels
    rows, near = recorded_rows(monkeypatch), border_graph.near_each_border

    def far_off(diagram, n_clusters, wanted):
        if wanted(np.arange(n_clusters**2)).min() < 24:
            return np.sort(np.argsort(-diagram.margins)[:10])
        return near(diagram, n_clusters, wanted)

    monkeypatch.setattr(border_graph, "near_each_border", far_off)
    assert (solve.solve(squared(tiles, centers), None, bounds).labels == expected).all()
    assert rows[0] == 10
    assert len(rows) > 1
    assert (np.diff(rows) >= 0).all()


def test_a_proof_that_never_holds_ends_with_all_points(monkeypatch):
    """Whatever is asked seems to have a choice, so that only the full graph is left."""
    random = np.random.RandomState(14)
    points, centers = np.rint(random.rand(2, 3000, 2) * 2**24)
    centers = centers[:12]
    bounds = Bounds(np.full(12, 200), np.full(12, 300), 3000)
    tiles = TiledPoints.of(points)
    expected = solve.solve(squared(tiles, centers), None, bounds).labels
    rows = recorded_rows(monkeypatch)
    real = TiledPoints.diagram_of

    def undecided(self, *some):
        def diagram(*arguments):
            found = real(self, *some)(*arguments)
            return Diagram(found.labels, found.runners_up, 0 * found.margins)

        return diagram

    monkeypatch.setattr(TiledPoints, "diagram_of", undecided)
    monkeypatch.setattr(Diagram, "unmoved", lambda self, change: 0 * self.margins)
    assert (solve.solve(squared(tiles, centers), None, bounds).labels == expected).all()
    assert rows[-1] == 3000


@pytest.mark.parametrize("near", [0.0, 40.0])
def test_coincident_groups_and_centers_that_meet_at_one_change_no_label(near, monkeypatch):
    """Seven hundred points at one place, and three centers there or almost there."""
    random = np.random.RandomState(11)
    points = np.rint(random.rand(1500, 2) * 2**24)
    points[random.permutation(1500)[:700]] = points[0]
    centers = np.concatenate([points[[0, 0, 0]], points[1000:1003]])
    centers[1:3] += near * np.array([[1.0, 0.0], [0.0, 1.0]])
    bounds = Bounds(np.full(6, 250), np.full(6, 250), 1500)
    tiles = TiledPoints.of(points)
    assert tiles.coincident_groups.tolist() == [points[0].tolist()]
    assert len(np.unique(tiles.spread.points, axis=0)) > 1400
    found = solve.solve(squared(tiles, centers), None, bounds)
    monkeypatch.setattr(TiledPoints, "coincident_groups", points[:0])
    without = solve.solve(squared(points, centers), None, bounds)
    assert (found.labels == without.labels).all()


def test_what_has_margin_enough_keeps_its_label():
    """Points that `unmoved` vouches for have the same, only, best center; others may not."""
    random = np.random.RandomState(12)
    points, centers = np.rint(random.rand(2, 4000, 2) * 2**24)
    centers = centers[:30]
    tiles = TiledPoints.of(points)
    before = tiles.diagram(centers, np.zeros(30))
    for size in (2.0**30, 2.0**40, 2.0**45):
        prices = np.rint(random.randn(30) * size)
        left = before.unmoved(prices)
        after = tiles.diagram(centers, prices)
        sure = left > 0
        assert (after.labels[sure] == before.labels[sure]).all()
        assert (after.margins[sure] > 0).all()
        moved = moved_diagram(squared(tiles, centers), before, left, prices, None)
        assert (moved.labels == after.labels).all()
        assert sure.any()
    assert not sure.all()


def test_the_cheapest_moves_stay_so_while_rows_move():
    """After each of many pushes they are those of a graph that is made anew."""
    random = np.random.RandomState(15)
    points, centers = np.rint(random.rand(2, 120, 2) * 2**20)
    centers, labels = centers[:4], random.randint(0, 4, 120)
    # Some places with several points, of which a part may move.
    points[60:90] = points[random.randint(0, 60, 30)]
    _, graph = graph_of(points, centers, labels, [0] * 4, [120] * 4)
    before = np.bincount(graph.rows.places, weights=graph.rows.amounts)
    for _ in range(300):
        chosen = np.unique(random.randint(0, len(graph.moves.rows), random.randint(1, 4)))
        rows, one = np.unique(graph.moves.rows[chosen], return_index=True)
        amounts = graph._rows.amounts[rows]
        part = random.rand(len(rows)) < 0.5
        amounts = np.where(part, 1, amounts)
        graph._move(rows, graph.moves.heads[chosen[one]], amounts)
        anew = ResidualGraph(graph.choices, graph.rows, graph.flows, graph.lower, graph.upper)
        moves = {end: cost for end, cost in arcs_of(anew).items() if 4 not in end}
        assert {end: cost for end, cost in arcs_of(graph).items() if 4 not in end} == moves
    weights = np.bincount(graph.rows.places, weights=graph.rows.amounts)
    assert weights.tolist() == before.tolist()


@pytest.mark.parametrize("dimensions", [1, 2, 3, 7])
def test_points_at_one_place_are_noticed(dimensions):
    random = np.random.RandomState(dimensions)
    points = np.rint(2**24 * (2 * random.rand(3000, dimensions) - 1))
    points = np.unique(points, axis=0)[random.permutation(2000)]
    assert numbers_of_alike(points) is None
    for _ in range(50):
        first, second = random.permutation(2000)[:2]
        twice = points.copy()
        twice[first] = twice[second]
        numbers = numbers_of_alike(twice)
        assert numbers[first] == numbers[second]
        assert len(np.unique(numbers)) == numbers.max() + 1 == 1999


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_parts_that_meet_again_are_one_row(seed, way):
    """However often heavy points are divided, a place has one row in a cluster."""
    random = np.random.RandomState(seed)
    points = np.rint(random.rand(300, 2) * 2**20)
    centers = points[:8]
    # Most of the weight in few points, and all of it at one of two centers.
    amounts = np.rint(np.exp(3 * random.randn(300)) * 1e6).astype(np.int64) + 1
    centers[2:] += 2.0**22
    labels = TiledPoints.of(points).nearest(centers)
    total = int(amounts.sum())
    bounds = Bounds(np.full(8, total // 8), np.full(8, total // 8 + 1), total)
    parts = Portions.whole(np.arange(300), labels, amounts)
    border = BorderPoints(squared(points, centers), all_near(8))
    sizes = np.bincount(labels, weights=amounts, minlength=8).astype(np.int64)
    graph = solve._graph(border.add(parts), bounds, sizes, np.zeros(8))
    assert place_excess(graph)
    rows = graph.rows
    assert rows.amounts.min() > 0
    keys = rows.places * 8 + rows.labels
    assert len(np.unique(keys)) == len(keys)
    assert (np.bincount(rows.places, weights=rows.amounts) == amounts[border.first]).all()


def hostile_weights(kind, random, n):
    """Weights as integers up to a sum of 2**48, of all spreads."""
    if kind == "lognormal":
        weights = random.lognormal(0, 3, n)
    elif kind == "one giant":
        weights = np.where(np.arange(n) == 0, 2.0**47, 1 + random.rand(n))
    elif kind == "many scales":
        weights = 2.0 ** -random.randint(0, 45, n)
    elif kind == "slivers":
        weights = np.where(random.rand(n) < 0.5, 1.0, 2.0**-46)
    else:
        weights = np.where(random.rand(n) < 0.7, 0.0, random.rand(n))
    amounts = np.rint(weights * (2.0**47 / weights.sum())).astype(np.int64)
    return np.maximum(amounts, 1)


HOSTILE = itertools.product(
    ["lognormal", "one giant", "many scales", "slivers", "many zeros"], [0, capacity_scaling.PUSHES]
)
#: The one among the quick tests.
QUICK = ("many zeros", 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "budget"),
    [pytest.param(*each, marks=[] if each == QUICK else pytest.mark.slow) for each in HOSTILE],
)
def test_the_number_of_pushes_is_bounded_whatever_the_weights(
    kind, budget, pushes, way, monkeypatch
):
    """By what `docs/method.md` derives, and the flow is optimal."""
    monkeypatch.setattr(capacity_scaling, "PUSHES", budget)
    for seed in range(6):
        random = np.random.RandomState(seed)
        n, k = random.randint(20, 200), random.randint(2, 12)
        points = np.rint(random.rand(n, 2) * 2**24) if seed % 2 else random.randint(0, 9, (n, 2))
        points, amounts = points.astype(float), hostile_weights(kind, random, n)
        centers = points[random.randint(0, n, k)]
        total = int(amounts.sum())
        bounds = Bounds(np.full(k, total // k), np.full(k, total // k + 1), total)
        tiles = TiledPoints.of(points)
        pushes.clear()
        solution = solve.solve(squared(tiles, centers), amounts, bounds)
        rounds = 1 + 48 // capacity_scaling.SCALING_BITS
        # Of the placing, and of the choice among ties.
        assert sum(pushes) <= 2 * (budget + rounds * 3 * 2**capacity_scaling.SCALING_BITS) * (n + k)
        problem = Transport.of(squared(tiles, centers), amounts, bounds)
        prices = problem.prices(solution, None)
        assert prices is not None
        parts = solution.fractional
        flow = np.zeros((n, k), dtype=object)
        flow[np.arange(n), solution.labels] = amounts
        flow[parts.points] = 0
        np.add.at(flow, (parts.points, parts.clusters), parts.amounts)
        assert (flow.sum(axis=1) == amounts).all()
        assert ((flow.sum(axis=0) >= bounds.lower) & (flow.sum(axis=0) <= bounds.upper)).all()
        costs = ((points[:, None] - centers) ** 2).sum(axis=2).astype(np.int64).astype(object)
        least = certificate.least_cost(squared(points, centers), amounts, prices, bounds)
        assert (flow * costs).sum() == least
        assert len(np.unique(parts.points)) < k


def test_canceling_is_asked_for_at_every_forest_and_push(pushes, way):
    random = np.random.RandomState(3)
    points = np.rint(random.rand(300, 2) * 2**20)
    labels = np.zeros(300, dtype=int)
    centers = points[:5].copy()
    centers[1:] += 2.0**22
    _, graph = graph_of(points, centers, labels, [60] * 5, [60] * 5, np.zeros(5))
    asked = []
    assert place_excess(graph, lambda: bool(asked.append(len(pushes))))
    # The last push may end what the graph is asked for.
    assert set(asked) | {len(pushes)} == set(range(len(pushes) + 1))
    assert len(asked) >= sum(pushes) == 240


@pytest.mark.parametrize("seed", range(4))
def test_excess_without_a_path_stays_and_prices_hold(seed, way):
    """Two of the clusters cannot be left; what the others have too much may have moved."""
    random = np.random.RandomState(seed)
    n, k = 400, 20
    points, centers = np.rint(random.rand(n, 2) * 2**20), np.rint(random.rand(k, 2) * 2**20)
    labels = TiledPoints.of(points).nearest(centers)
    sizes = np.bincount(labels, minlength=k)
    largest = np.argsort(sizes)[-2:]
    stay = np.isin(labels, largest)
    costs = ((points[:, None] - centers) ** 2).sum(axis=2)
    allowed = ~stay[:, None] | (np.arange(k) == labels[:, None])
    choices = Choices(
        np.append(0, np.cumsum(allowed.sum(axis=1))), np.nonzero(allowed)[1], costs[allowed]
    )
    rows = Rows(labels, np.ones(n, dtype=np.int64), np.arange(n))
    limits = np.full(k, n // k), np.full(k, n // k)
    graph = ResidualGraph(choices, rows, sizes, *limits, np.zeros(k))
    assert not place_excess(graph)
    arcs, potentials = graph.arcs(), np.append(graph.prices, 0.0)
    assert (arcs.costs + potentials[arcs.tails] - potentials[arcs.heads]).min() >= 0
    # Of excess that is left over the part without a path is told.
    assert np.flatnonzero(graph.reached_by_excess()).tolist() == sorted(largest)


def test_paths_end_where_sums_would_be_rounded(way):
    """Each point may only go to the next of five clusters, for half of what is exact."""
    k, step = 5, EXACT / 2
    heads = np.minimum(np.column_stack([np.arange(k), np.arange(1, k + 1)]), k - 1)
    choices = Choices(np.append(0, 2 * np.arange(1, k + 1)), heads.ravel(), np.tile([0.0, step], k))
    choices = Choices(
        np.minimum(choices.ends, 2 * k - 1), choices.clusters[:-1], choices.costs[:-1]
    )
    rows = Rows(np.arange(k), np.full(k, 2), np.arange(k))
    sizes, limits = np.full(k, 2), np.array([1, 2, 2, 2, 3])
    graph = ResidualGraph(choices, rows, sizes, limits, limits, np.zeros(k))
    assert not place_excess(graph)
    assert graph.excess.tolist() == [1, 0, 0, 0, -1, 0]
    assert np.ptp(graph.prices) <= EXACT
    # The last cluster is where choices are missing that cost less.
    assert np.flatnonzero(graph.reached_by_excess()).tolist() == [0, 1, 2]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_optimal_whatever_way_weight_moves(seed, way):
    random = np.random.RandomState(seed)
    n, k = 300, 30
    points = np.rint(random.lognormal(0, 3, (n, 1)) * 2**8)
    centers = np.rint(random.lognormal(0, 3, (k, 1)) * 2**8)
    points[: n // 2] = points[0] if seed % 2 else points[: n // 2]
    bounds = Bounds(np.full(k, n // k), np.full(k, n // k), n)
    solution = solve.solve(squared(points, centers), None, bounds)
    costs = squared(points, centers)
    assert np.bincount(solution.labels, minlength=k).tolist() == [n // k] * k
    cost = int(costs.pairs(np.arange(n), solution.labels).sum())
    prices = Transport.of(costs, None, bounds).prices(solution, None)
    assert cost == certificate.least_cost(costs, None, prices, bounds)


def test_prices_that_miss_by_one_prove_nothing():
    """To move the first point to the second center costs 5, the second to the first one 7."""
    costs, each = Table(np.array([[0.0, 5.0], [7.0, 0.0]])), np.ones(2, dtype=np.int64)
    exchanges = certificate.Exchanges(
        costs, np.arange(2), np.arange(2), each, Bounds(each, each, 2)
    )
    proved = [
        price
        for price in range(-9, 9)
        if exchanges.are_proved_by(exchanges.potentials(np.array([0.0, price])))
    ]
    assert proved == list(range(-7, 6))


def test_points_without_weight_take_other_labels():
    each = np.ones(2, dtype=np.int64)
    problem = Transport.of(Table(np.zeros((3, 2))), np.array([1, 0, 2]), Bounds(each, 2 * each, 3))
    assert problem.with_weightless(np.array([1, 1, 1]), np.array([0, 0, 0])).tolist() == [1, 0, 1]


def test_central_prices_prove_the_same():
    """And they are not at the ends of the ranges in which they may lie."""
    for seed in range(20):
        random = np.random.RandomState(seed)
        points = np.rint(random.rand(60, 2) * 2**20)
        centers = points[:6]
        bounds = Bounds(np.full(6, 9), np.full(6, 11), 60)
        labels = solve.solve(squared(points, centers), None, bounds).labels
        _, graph = graph_of(points, centers, labels, bounds.lower, bounds.upper)
        assert graph.find_prices()
        prices = central_prices(graph.arcs(), graph.prices)
        arcs, potentials = graph.arcs(), np.append(prices, 0.0)
        room = arcs.costs + potentials[arcs.tails] - potentials[arcs.heads]
        # They are rounded.
        assert room.min() >= -1
        before = arcs.costs + np.append(graph.prices, 0.0)[arcs.tails]
        before -= np.append(graph.prices, 0.0)[arcs.heads]
        assert (room > 1).sum() > (before > 1).sum()


def border_graph_of(costs, bounds, monkeypatch):
    """The graph of points near borders from prices of 0, with no neighbors but by chains."""

    def nothing(_near, *_pairs):
        pass

    monkeypatch.setattr(Neighbors, "add", nothing)
    monkeypatch.setattr(Neighbors, "connect", nothing)
    prices = np.zeros(costs.n_centers)
    diagram = costs.diagram(prices)
    boundary_flow = BoundaryFlow.none(costs.n_centers)
    graph = BorderGraph(costs, None, bounds, prices, diagram, boundary_flow)
    monkeypatch.undo()
    return graph


def test_excess_without_a_path_finds_the_cheapest_way_out(monkeypatch):
    """No choices at all are known, so that nothing can move."""
    monkeypatch.setattr(neighbors, "FEW_CLUSTERS", 0)
    random = np.random.RandomState(1)
    points, centers = np.rint(random.rand(2, 300, 2) * 2**20)
    centers = centers[:6]
    costs, bounds = squared(points, centers), Bounds(np.full(6, 50), np.full(6, 50), 300)
    graph = border_graph_of(costs, bounds, monkeypatch)
    graph.place_excess()
    wrong = np.bincount(graph.labels, minlength=6)
    assert (wrong != 50).any()
    looks = 0
    while (found := graph.violations()) is not None:
        graph.take_in(found)
        graph.place_excess()
        looks += 1
    assert looks > 1
    graph.break_ties()
    assert (graph.labels == solve.solve(costs, None, bounds).labels).all()


def test_excess_that_nobody_may_serve_is_blamed_on_its_clusters():
    """Four points may be served by the first center alone, which takes three."""
    table = np.array([[1.0, np.inf]] * 4 + [[5.0, 2.0]] * 2)
    with pytest.raises(InfeasiblePairsError):
        solve.solve(Table(table), None, Bounds(np.array([3, 3]), np.array([3, 3]), 6))
