"""Power diagrams and Newton's method on their prices."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import KINDS, make_points, problems, squared

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.costs import candidates, tiles
from constrained_kmeans_plugin.core.costs import diagram as diagrams
from constrained_kmeans_plugin.core.costs.diagram import Diagram
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.costs.power import power_diagram
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.exact.distances import squared_distances
from constrained_kmeans_plugin.core.transport import ascent, smoothing
from constrained_kmeans_plugin.core.transport.ascent import climbed, slope_along, solve_laplacian
from constrained_kmeans_plugin.core.transport.boundary_flow import BoundaryFlow
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.densities import expected_flow, newton_step
from constrained_kmeans_plugin.core.transport.newton import newton_prices
from constrained_kmeans_plugin.core.transport.smoothing import annealed_prices
from constrained_kmeans_plugin.core.transport.warm_start import carried_prices
from tests.examples import examples


@examples(100)
@given(problems(max_points=50))
def test_diagram_against_the_full_matrix(problem):
    points, centers = problem.on_lattice()
    prices = np.rint(np.random.RandomState(0).randn(len(centers)) * 2**40)
    diagram = power_diagram(points, centers, prices)
    distances = squared_distances(points, centers)
    reduced = distances - prices
    assert (diagram.labels == reduced.argmin(axis=1)).all()
    assert (nearest(points, centers) == distances.argmin(axis=1)).all()
    if len(centers) > 1:
        ordered = np.sort(reduced, axis=1)
        assert (diagram.margins == ordered[:, 1] - ordered[:, 0]).all()
        rows = np.arange(len(points))
        assert (reduced[rows, diagram.runners_up] == ordered[:, 1]).all()


def nearest(points, centers):
    return TiledPoints.of(points).nearest(centers)


@pytest.mark.parametrize("dimensions", [1, 2, 3, 5])
@pytest.mark.parametrize("kind", KINDS)
def test_tiles_change_no_label(kind, dimensions, monkeypatch):
    """Labels are those of the full matrix, ties included, and so is what is near a border."""
    monkeypatch.setattr(tiles, "TILE_POINTS", 5)
    monkeypatch.setattr(candidates, "CHUNK_POINTS", 40)
    monkeypatch.setattr(candidates, "CHUNK_BLOCKS", 2)
    random = np.random.RandomState(dimensions)
    points = LatticePoints.of(make_points(random, kind, 700, dimensions)).snapped
    rows = np.arange(700)
    exact = 0
    for k in (1, 2, 30):
        centers = points[random.randint(0, 700, k)]
        prices = np.rint(random.randn(k) * 2.0 ** random.randint(20, 50))
        tiled = TiledPoints.of(points)
        ours = tiled.diagram(centers, prices)
        plain = power_diagram(points, centers, prices)
        assert (ours.labels == plain.labels).all()
        distances = squared_distances(points, centers)
        assert (tiled.nearest(centers) == distances.argmin(axis=1)).all()
        if k == 1:
            continue
        reduced = np.sort(distances - prices, axis=1)
        lead = (distances - prices)[rows, ours.runners_up] - reduced[:, 0]
        within = ours.margins == plain.margins
        exact += np.count_nonzero(within)
        # Elsewhere a whole tile lies in one cell, away from its border.
        assert (ours.margins[~within] > 0).all()
        assert (ours.margins <= plain.margins).all()
        assert (lead[within] == plain.margins[within]).all()
        assert (ours.runners_up != ours.labels).all()
    assert exact > 0


@pytest.mark.parametrize("dimensions", [1, 2, 3, 5])
@pytest.mark.parametrize("n", [1, 2, 19, 20, 21, 399, 400, 401, 5000])
def test_every_point_is_in_one_tile(n, dimensions, monkeypatch):
    monkeypatch.setattr(tiles, "TILE_POINTS", 10)
    points = np.rint(1000 * np.random.RandomState(n).rand(n, dimensions))
    tiled = TiledPoints.of(points)
    size = tiled.order.shape[2]
    order = tiled.order.reshape(-1, size)
    for tile, places in enumerate(order):
        used = size - np.count_nonzero(places == places[-1]) + 1
        # Only the last point of a tile fills the places that are left over.
        assert len(np.unique(places)) == used
        assert (points[places] == tiled.grouped[tile, :-1].T).all()
    assert sorted(point for places in order for point in set(places.tolist())) == list(range(n))


@pytest.mark.parametrize("width", [1, 5, 2.0**27])
@pytest.mark.parametrize("n", [60, 1000, 5003])
def test_pieces_follow_each_other_along_their_axis(n, width):
    """Whatever way the numbers are partitioned: with ties by index, and equal but for one."""
    points = np.rint((np.random.RandomState(n).rand(n, 2) - 0.5) * width)
    rest = np.arange(n)
    for column in np.split(tiles._cut(points, [(3, 0), (5, 1), (4, 1)]), 3):
        pieces = [np.unique(piece) for piece in column]
        assert max(map(len, pieces)) - min(map(len, pieces)) <= 1
        members = np.concatenate(pieces)
        along_x = rest[np.lexsort((rest, points[rest, 0]))][: len(members)]
        assert (np.sort(members) == np.sort(along_x)).all()
        rest = np.setdiff1d(rest, members)
        expected = members[np.lexsort((members, points[members, 1]))]
        lengths = list(map(len, pieces))
        ordered = [piece[:size] for piece, size in zip(column, lengths)]
        assert (np.concatenate(ordered) == expected).all()
    assert len(rest) == 0


def test_near_points_have_less_margin_than_the_others_of_their_cluster():
    random = np.random.RandomState(3)
    labels = random.randint(0, 5, 40000)
    # Margins of very different size from cluster to cluster, with many equal ones.
    margins = np.floor(random.rand(40000) * 50) * 10.0 ** (3 * labels)
    near = np.zeros(40000, dtype=bool)
    near[diagrams.near_borders(labels, margins, 5, 200)] = True
    for cluster in range(5):
        members = labels == cluster
        assert margins[members & near].max() < margins[members & ~near].min()
        assert 100 < np.count_nonzero(members & near) < 1000


def test_a_small_cluster_is_near_as_a_whole():
    labels = np.array([0] * 5000 + [1] * 3)
    near = diagrams.near_borders(labels, np.arange(5003.0), 2, 100)
    assert set(near) >= {5000, 5001, 5002}
    assert len(near) < 1000


def test_each_border_gets_its_nearest_points():
    """Also one in a gap, whose points are farther from it than any at other borders."""
    random = np.random.RandomState(7)
    labels, runners_up = random.randint(0, 4, (2, 40000))
    runners_up[labels == runners_up] += 1
    runners_up %= 4
    far = (labels + runners_up == 3).astype(float)
    margins = np.floor(random.rand(40000) * 1000 + 10.0**9 * far)
    wanted = np.zeros((4, 4))
    wanted[0], wanted[1] = 50, 200
    near = np.zeros(40000, dtype=bool)
    near[
        diagrams.near_each_border(
            Diagram(labels, runners_up, margins), 4, wanted.ravel().__getitem__
        )
    ] = True
    for first, second in itertools.permutations(range(4), 2):
        side = (labels == first) & (runners_up == second)
        assert margins[side & near].max() < margins[side & ~near].min()
        number = wanted[first, second]
        assert number <= np.count_nonzero(side & near) <= number + 20


def test_a_side_with_few_points_is_near_as_a_whole():
    labels = np.array([0] * 5000 + [1] * 3)
    diagram = Diagram(labels, 1 - labels, np.arange(5003.0))
    near = diagrams.near_each_border(diagram, 2, BoundaryFlow.none(2).wanted(100, 1))
    assert set(near) >= {5000, 5001, 5002}
    assert len(near) < 300


def test_a_diagram_is_asked_again_for_fewer_and_for_more():
    """What it remembers makes hardly a difference: only which points are candidates at all."""
    random = np.random.RandomState(8)
    labels, runners_up = random.randint(0, 4, (2, 40000))
    runners_up[labels == runners_up] += 1
    runners_up %= 4
    margins = np.floor(random.rand(40000) * 10.0**9)
    diagram = Diagram(labels, runners_up, margins)
    for number in (20, 400, 30, 300, 40000):
        near = diagrams.near_each_border(diagram, 4, BoundaryFlow.none(4).wanted(number, 1))
        assert (np.diff(near) > 0).all()
        for first, second in itertools.permutations(range(4), 2):
            side = (labels == first) & (runners_up == second)
            count = np.count_nonzero(side[near])
            assert min(number / 2, np.count_nonzero(side)) <= count <= number + 20
            assert (np.sort(margins[near[side[near]]]) == np.sort(margins[side])[:count]).all()


def two_on_a_line(gap):
    """Four points left and right of a gap in their middle, and two centers."""
    points = np.rint(np.array([[-6.0, -5, -4, -3, 3, 4, 5, 6]]).T * gap)
    return points, np.array([[-4.0], [4.0]]) * gap


def test_a_newton_step_moves_as_many_points_as_it_shall_where_they_are_dense():
    points = np.arange(3000.0)[:, None] * 1000
    centers, prices = np.array([[500.0], [2500.0]]) * 1000, np.zeros(2)
    diagram = power_diagram(points, centers, prices)
    bounds = Bounds(np.array([1400, 1600]), np.array([1400, 1600]), 3000)
    sizes = np.bincount(diagram.labels)
    step = newton_step(diagram, None, bounds, sizes, prices)
    labels = power_diagram(points, centers, np.rint(step)).labels
    # A little less than all of the hundred: what holds prices back holds this one, too.
    assert np.abs(np.bincount(labels) - bounds.lower).max() <= 40


def test_crossings_are_what_is_too_much():
    """Points on a line, as dense everywhere: what one cluster gets, the next one passes on.

    Steps are held back where they are long, so it is less than all at once.
    """
    points = np.arange(3000.0)[:, None] * 1000
    centers = np.array([[500.0], [1500.0], [2500.0]]) * 1000
    sizes = np.array([900, 1000, 1100])
    bounds = Bounds(sizes, sizes, 3000)
    diagram = power_diagram(points, centers, np.zeros(3))
    boundary_flow = expected_flow(diagram, None, bounds, np.zeros(3))
    first, neither, second = boundary_flow.of(np.array([0 * 3 + 1, 0 * 3 + 2, 1 * 3 + 2]))
    assert 50 < first < 110
    assert second == pytest.approx(first, rel=0.01)
    assert neither == 0


@given(
    numbers=st.dictionaries(
        st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] != pair[1]),
        st.integers(1, 100),
    )
)
def test_crossings_are_the_same_from_both_sides(numbers):
    some, others = (np.array([pair[i] for pair in numbers], dtype=np.int32) for i in (0, 1))
    boundary_flow = BoundaryFlow.between(some, others, np.array(list(numbers.values())), 7)
    matrix = np.zeros((7, 7))
    for pair, number in numbers.items():
        matrix[pair] += number
        matrix[pair[::-1]] += number
    assert (boundary_flow.of(np.arange(49)) == matrix.ravel()).all()
    assert (boundary_flow.wanted(3, 2)(np.arange(49)) == 3 + 2 * matrix.ravel()).all()
    names = np.array([8, 1, 6, 0, 9, 3, 4])
    renamed = boundary_flow.renamed(names, 10).of(np.arange(100)).reshape(10, 10)
    assert (renamed[np.ix_(names, names)] == matrix).all()
    assert renamed.sum() == matrix.sum()


def test_sides_in_a_table_and_sides_that_are_looked_up_are_the_same(monkeypatch):
    """With very many clusters most pairs of them have no border."""
    random = np.random.RandomState(10)
    points, centers = np.rint(random.rand(2, 9000, 2) * 2**12)
    boundary_flow = BoundaryFlow.between(np.arange(150), np.arange(1, 151), np.arange(150.0), 300)
    wanted = boundary_flow.wanted(5, 0.5)
    near = []
    for table in (1 << 17, 0):
        monkeypatch.setattr(diagrams, "LONG_TABLE", table)
        diagram = power_diagram(points, centers[:300], np.zeros(300))
        near.append(diagrams.near_each_border(diagram, 300, wanted))
    assert (near[0] == near[1]).all()
    assert 0 < len(near[0]) < 9000


def test_a_step_that_goes_too_far_is_cut():
    """In a gap hardly any price moves a point, and beyond it any moves many."""
    points, centers = two_on_a_line(2**16)
    points = np.concatenate([points, points[-4:] - 2.0**10, points[-4:] + 2.0**10])
    bounds = Bounds(np.array([5, 11]), np.array([5, 11]), 16)
    step = np.array([2.0**50, -(2.0**50)])

    def look(prices):
        diagram = power_diagram(points, centers, prices)
        return diagram, np.bincount(diagram.labels, minlength=2)

    sizes = look(np.zeros(2))[1]
    rise = slope_along(bounds, np.zeros(2), step, sizes)
    prices, diagram, there = climbed(bounds, np.zeros(2), step, sizes, look)
    assert slope_along(bounds, prices, step, there) >= -0.5 * rise
    assert (np.bincount(diagram.labels) == there).all()
    assert 4 <= there[0] <= 6
    assert climbed(bounds, np.zeros(2), -step, sizes, look) is None


@examples(200)
@given(st.integers(0, 2**32 - 1))
def test_a_step_for_equal_sizes_leads_uphill(seed):
    random = np.random.RandomState(seed)
    k = random.randint(2, 9)
    density = np.triu(random.rand(k, k) ** 4, 1)
    density += density.T
    laplacian = np.diag(density.sum(axis=1) + 1e-6) - density
    sizes = random.multinomial(100 * k, np.full(k, 1 / k))
    bounds = Bounds(np.full(k, 100), np.full(k, 100), 100 * k)
    prices = np.rint(random.randn(k) * 100)
    step = solve_laplacian(laplacian, bounds, sizes, prices)
    assert laplacian @ step == pytest.approx(100.0 - sizes, abs=1e-6)
    assert slope_along(bounds, prices, step, sizes) >= 0


def newton(points, centers, bounds, prices):
    costs = squared(points, centers)
    diagram = costs.diagram(prices)
    return newton_prices(costs.diagram, bounds, prices, diagram, None, 0, 2)


def cooled(points, centers, bounds, number):
    """The prices at the temperature with this number, the first of which is 0."""
    sample = np.arange(2048)
    weights = np.ones(len(sample), dtype=np.int64)

    prices = annealed_prices(squared(points, centers), sample, weights, bounds, None)
    return next(itertools.islice(prices, number, None))


def test_newton_brings_almost_all_points_to_their_place():
    random = np.random.RandomState(1)
    points, centers = np.rint(random.rand(2, 20000, 2) * 2**25 - 2**24)
    centers = centers[:40]
    bounds = Bounds(np.full(40, 500), np.full(40, 500), 20000)
    first = cooled(points, centers, bounds, 0)
    prices, diagram, misplaced = newton(points, centers, bounds, first)
    sizes = np.bincount(diagram.labels, minlength=40)
    assert bounds.balance(sizes, prices).misplaced == misplaced <= 100
    assert (prices == np.rint(prices)).all()


def test_first_prices_misplace_few_points_even_from_a_corner():
    random = np.random.RandomState(4)
    points = np.rint(random.rand(20000, 2) * 2**25 - 2**24)
    centers = np.rint(points.min(axis=0) + random.rand(20, 2) * 2**18)
    bounds = Bounds(np.full(20, 1000), np.full(20, 1000), 20000)
    prices = cooled(points, centers, bounds, 2)
    sizes = np.bincount(power_diagram(points, centers, prices).labels, minlength=20)
    free = np.bincount(nearest(points, centers), minlength=20)
    none = np.zeros(20)
    assert bounds.balance(sizes, prices).misplaced < 0.2 * bounds.balance(free, none).misplaced


def test_newton_respects_loose_bounds():
    """Where the unconstrained cells fit, all prices stay 0."""
    random = np.random.RandomState(2)
    points = np.rint(random.rand(1000, 2) * 2**25 - 2**24)
    centers = points[:6]
    bounds = Bounds(np.ones(6, int), np.full(6, 1000), 1000)
    prices, diagram, misplaced = newton(points, centers, bounds, np.zeros(6))
    assert (prices == 0).all()
    assert misplaced == 0
    assert (diagram.labels == nearest(points, centers)).all()


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


def carried(points, diagram, prices, centers, moved):
    before, after = squared(points, centers), squared(points, moved)
    return carried_prices(np.arange(len(points)), diagram, prices, before, after)


def test_carried_prices_keep_borders_in_place():
    """Centers moved in step with their borders: nearly the old cells, so the old sizes."""
    random = np.random.RandomState(5)
    points, centers = np.rint(random.rand(2, 5000, 2) * 2**24)
    centers = centers[:12]
    bounds = Bounds(np.full(12, 416), np.full(12, 417), 5000)
    prices, diagram, _ = newton(points, centers, bounds, np.zeros(12))
    moved = np.rint(centers + random.randn(12, 2) * 2**17)
    kept = carried(points, diagram, prices, centers, moved)
    guess = power_diagram(points, moved, kept).labels
    stale = power_diagram(points, moved, prices).labels
    assert (guess != diagram.labels).sum() < (stale != diagram.labels).sum()


def test_newton_finds_prices_for_bounds_with_room():
    """Some clusters at their minimum, some at their maximum, some free: no price there."""
    random = np.random.RandomState(6)
    points = np.rint((random.rand(20000, 2) ** 2) * 2**25 - 2**24)
    centers = np.rint(random.rand(30, 2) * 2**25 - 2**24)
    bounds = Bounds(np.full(30, 400), np.full(30, 1000), 20000)
    first = cooled(points, centers, bounds, 0)
    prices, _, misplaced = newton(points, centers, bounds, first)
    assert misplaced < 40
    assert (prices == 0).any()
    assert (prices > 0).any()
    assert (prices < 0).any()


def test_targets_by_hand():
    bounds = Bounds(np.array([2, 2, 2]), np.array([5, 5, 5]), 12)
    sizes, stiffness = np.array([4.0, 4.0, 4.0]), np.array([1.0, 1.0, 1.0])
    # Without its price the first would have 3, the second 1 (below), the third 7 (above).
    assert bounds.targets(sizes, np.array([1.0, 3.0, -3.0]), stiffness).tolist() == [3, 2, 5]


@pytest.mark.slow
def test_laplacians_that_are_not_made(monkeypatch):
    """The same labels, and cancel is asked for before every product with a vector."""
    random = np.random.RandomState(8)
    # Most of the centers are in a corner: without prices many sizes would be wrong.
    points, centers = random.rand(3000, 2), random.rand(100, 2) ** 3
    with monkeypatch.context() as patch:
        patch.setattr(smoothing, "MOST_ARRAYS", 100)
        usual = core.assign(points, centers)
    made, asked = [], []
    multiply = ascent.Implicit.__matmul__

    def counted(matrix, vector):
        made.append(len(asked))
        return multiply(matrix, vector)

    monkeypatch.setattr(ascent.Implicit, "__matmul__", counted)
    found = core.assign(points, centers, is_canceled=lambda: bool(asked.append(True)))
    assert (found.labels == usual.labels).all()
    assert len(made) > 10
    assert (np.diff(made) > 0).all()


def test_conjugate_gradients_solve_the_same_equations():
    random = np.random.RandomState(1)
    choices = random.rand(500, 40).astype(np.float32)
    choices /= choices.sum(axis=1)[:, None]
    weighted = choices * 3
    degree = weighted.sum(axis=0) + 0.5
    own = np.einsum("ij,ij->j", choices, weighted)
    implicit = ascent.Implicit(degree, own, choices, weighted, 2.0, None)
    matrix = (np.diag(degree) - choices.T @ weighted) / 2
    np.testing.assert_allclose(implicit.diagonal(), np.diag(matrix), rtol=1e-5)
    bound, right = np.flatnonzero(random.rand(40) < 0.7), random.randn(40)
    exact = ascent.solution(matrix, bound, right[bound])
    found = ascent.solution(implicit, bound, right[bound])
    assert np.linalg.norm(found - exact) < 0.02 * np.linalg.norm(exact)


def test_a_step_is_shifted_only_where_no_price_is_0():
    """A common shift moves no point; prices of which one is 0 say what they stand for."""
    bounds = Bounds(np.array([1, 1]), np.array([2, 2]), 3)
    assert bounds.step(np.array([0.0, 5.0]), np.array([0.0, 1.0])).tolist() == [0, 6]
    assert bounds.step(np.array([3.0, 5.0]), np.array([1.0, 1.0])).tolist() == [-2, 0]
