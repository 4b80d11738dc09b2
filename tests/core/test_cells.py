"""The cells of a power diagram fill their box, meet in shared corners, and are the cheapest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.errors import ClusteringCanceled, InvalidPointsError
from constrained_kmeans_plugin.core.maps.cells import power_cells
from tests.examples import examples

BOX = (-3.0, -2.0, 13.0, 11.0)
AREA = 16.0 * 13.0
#: Rounding: some last digits of coordinates of this size.
NEAR = 1e-8

whole = st.integers(0, 10).map(float)
anywhere = st.floats(0, 10).map(lambda number: round(number, 6))
places = st.one_of(
    st.tuples(whole, whole),
    st.tuples(anywhere, anywhere),
    st.tuples(whole, st.just(4.0)),
    st.tuples(whole, whole).map(lambda place: (place[0], place[0])),
)
priced = st.tuples(places, st.one_of(st.just(0.0), st.integers(-30, 30).map(float)))
diagrams = st.lists(priced, min_size=1, max_size=30)


def arrays(diagram):
    centers = np.array([center for center, _ in diagram])
    return centers, np.array([price for _, price in diagram])


def reduced_costs(places, centers, prices):
    return ((places[:, None] - centers) ** 2).sum(axis=2) - prices


def area_of(polygon):
    x, y = polygon.T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def polygons_of(cells):
    return [cells.vertices[ring] for ring in cells.rings]


def depth_in(polygon, places):
    """How far places lie within a counterclockwise convex polygon; negative outside."""
    edges = np.roll(polygon, -1, axis=0) - polygon
    normals = np.stack([-edges[:, 1], edges[:, 0]], axis=1)
    normals /= np.linalg.norm(normals, axis=1)[:, None]
    return ((places[:, None] - polygon) * normals).sum(axis=2).min(axis=1)


def check(centers, prices, box=BOX):
    cells = power_cells(centers, prices, box)
    polygons = polygons_of(cells)
    size = max(box[2] - box[0], box[3] - box[1])
    near = NEAR / 13 * size
    areas = np.array([area_of(polygon) if len(polygon) else 0.0 for polygon in polygons])
    assert (areas >= 0).all()
    whole_area = (box[2] - box[0]) * (box[3] - box[1])
    assert areas.sum() == pytest.approx(whole_area, rel=1e-12)
    # What is no edge of two cells is a side of the box: nothing lies between cells.
    seen = {}
    for cell, (ring, beyond) in enumerate(zip(cells.rings, cells.neighbors)):
        assert len(ring) == len(beyond) == len(set(ring.tolist()))
        for start, end, other in zip(ring.tolist(), np.roll(ring, -1).tolist(), beyond.tolist()):
            assert (start, end) not in seen
            seen[start, end] = (cell, other)
    for (start, end), (cell, other) in seen.items():
        if other >= 0:
            assert seen[end, start] == (other, cell)
        else:
            ends = cells.vertices[[start, end]]
            sides = [ends[:, 0] == box[0], ends[:, 0] == box[2]]
            sides += [ends[:, 1] == box[1], ends[:, 1] == box[3]]
            assert any(side.all() for side in sides)
    # Against the definition, on a grid and at all corners.
    x, y = np.meshgrid(np.linspace(box[0], box[2], 23), np.linspace(box[1], box[3], 19))
    grid = np.column_stack([x.ravel(), y.ravel()])
    costs = reduced_costs(grid, centers, prices)
    inside = np.zeros(len(grid), dtype=bool)
    for cell, polygon in enumerate(polygons):
        if len(polygon):
            here = depth_in(polygon, grid) >= -near
            inside |= here
            slack = costs[here, cell] - costs[here].min(axis=1)
            assert (slack <= 4 * size * near).all()
            corners = reduced_costs(polygon, centers, prices)
            assert (corners[:, cell] - corners.min(axis=1) <= 4 * size * near).all()
    assert inside.all()
    return cells


def test_a_cell_that_is_but_a_line_parts_no_neighbors():
    """Three borders that are one: the cell in the middle has no area."""
    centers = np.array([[5.0, 3.0], [4.0, 4.0], [3.0, 5.0]])
    check(centers, np.array([4.0, 0.0, 0.0]))
    cells = power_cells(centers, np.array([4.0, 0.0, 0.0]), BOX)
    assert len(cells.rings[1]) == 0
    assert 2 in cells.neighbors[0]
    assert 0 in cells.neighbors[2]


@examples(200)
@given(diagrams)
def test_cells_are_where_the_reduced_cost_is_least(diagram):
    check(*arrays(diagram))


@examples(50)
@given(diagrams, st.sampled_from([1e-3, 1.0, 1e4]), st.sampled_from([0.0, 5e6]))
def test_cells_far_away_and_in_other_units(diagram, scale, shift):
    centers, prices = arrays(diagram)
    box = tuple(scale * side + shift for side in BOX)
    size = box[2] - box[0]
    if shift * 1e-16 < 1e-12 * size:
        check(scale * centers + shift, scale**2 * prices, box)
    else:
        cells = power_cells(scale * centers + shift, scale**2 * prices, box)
        areas = [area_of(part - box[:2]) for part in polygons_of(cells) if len(part)]
        assert sum(areas) == pytest.approx(scale**2 * AREA, rel=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_many_random_cells(seed):
    rng = np.random.RandomState(seed)
    centers = rng.uniform(0, 10, (400, 2))
    check(centers, rng.uniform(0, 0.2, 400))


def test_a_grid_meets_four_cells_in_a_corner():
    x, y = np.meshgrid(np.arange(10.0), np.arange(10.0))
    centers = np.column_stack([x.ravel(), y.ravel()])
    cells = check(centers, np.zeros(100))
    assert [len(ring) for ring in cells.rings] == [4] * 100
    assert len(cells.vertices) == 11 * 11
    assert len(cells.edges()[0]) == 2 * 9 * 10


def test_one_center_has_the_box():
    cells = check(np.array([[4.0, 5.0]]), np.array([7.0]))
    assert cells.vertices[cells.rings[0]].tolist() == [[-3, -2], [13, -2], [13, 11], [-3, 11]]
    assert cells.edges()[0].shape == (0, 2)


def test_of_coincident_centers_the_dearest_first_one_has_the_cell():
    centers = np.array([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0], [5.0, 1.0]])
    cells = check(centers, np.array([2.0, 3.0, 3.0, 3.0]))
    assert [len(ring) > 0 for ring in cells.rings] == [False, True, False, True]
    assert cells.edges()[1].tolist() == [[1, 3]]


def test_a_price_too_low_leaves_no_cell():
    cells = check(np.array([[0.0, 5.0], [5.0, 5.0], [10.0, 5.0]]), np.array([0.0, -1000.0, 0.0]))
    assert len(cells.rings[1]) == len(cells.neighbors[1]) == 0
    assert cells.edges()[1].tolist() == [[0, 2]]


def test_centers_outside_the_box():
    cells = check(np.array([[-50.0, 5.0], [60.0, 5.0]]), np.zeros(2))
    assert sorted(cells.vertices[cells.edges()[0][0]].tolist()) == [[5.0, -2.0], [5.0, 11.0]]


@pytest.mark.parametrize("kind", ["random", "grid"])
def test_points_of_an_optimal_assignment_lie_in_their_cells(kind):
    rng = np.random.RandomState(4)
    points = rng.uniform(0, 10, (600, 2))
    if kind == "grid":
        points = np.rint(2 * points)
    result = core.constrained_kmeans(points, 12)
    assignment = result.assignment
    prices = np.array([assignment.lattice.to_squared_units(price) for price in assignment.prices])
    cells = power_cells(result.centers, prices, (-1.0, -1.0, 21.0, 21.0))
    for cell, polygon in enumerate(polygons_of(cells)):
        own = points[result.labels == cell]
        assert (depth_in(polygon, own) >= -1e-5).all()


@pytest.mark.parametrize("power", [-1000, -300, 40, 500, 1000])
def test_cells_of_any_extent_are_those_of_a_small_one_made_larger(power):
    random = np.random.RandomState(3)
    centers, prices = random.rand(40, 2), 0.01 * random.rand(40)
    expected = power_cells(centers, prices, (-0.5, -0.5, 1.5, 1.5))
    # Prices are squares: beyond the range of numbers there are none.
    squared = np.ldexp(np.ldexp(prices, power), power) if abs(power) <= 500 else 0 * prices
    if not squared.any():
        expected = power_cells(centers, squared, (-0.5, -0.5, 1.5, 1.5))
    with np.errstate(all="raise", under="ignore"):
        box = tuple(np.ldexp([-0.5, -0.5, 1.5, 1.5], power).tolist())
        found = power_cells(np.ldexp(centers, power), squared, box)
    assert (found.vertices == np.ldexp(expected.vertices, power)).all()
    assert list(map(list, found.rings)) == list(map(list, expected.rings))


@pytest.mark.parametrize(
    ("centers", "prices", "box"),
    [
        ([[0.0, 0.0], [np.inf, 1.0]], [0.0, 0.0], (0, 0, 1, 1)),
        ([[0.0, 0.0], [1.0, 1.0]], [0.0, np.nan], (0, 0, 1, 1)),
        ([[0.0, 0.0], [1.0, 1.0]], [0.0, np.inf], (0, 0, 1, 1)),
        ([[0.0, 0.0], [1e200, 1.0]], [0.0, 0.0], (0, 0, 1, 1)),
        ([[0.0, 0.0], [1.0, 1.0]], [0.0, 0.0], (0, 0, np.inf, 1)),
        ([[0.0, 0.0], [1.0, 1.0]], [0.0, 0.0], (-1.7e308, 0, 1.7e308, 1)),
    ],
)
def test_numbers_that_have_no_squares_are_refused(centers, prices, box):
    with pytest.raises(InvalidPointsError, match="not finite"):
        power_cells(np.array(centers), np.array(prices), box)


def test_cancel_is_asked_for_at_every_center():
    centers = np.random.RandomState(4).rand(300, 2)
    looks = []
    power_cells(centers, np.zeros(300), (0, 0, 1, 1), lambda: looks.append(1))
    assert len(looks) >= 3 * 300
    for after in (0, 299, 500, len(looks) - 1):
        looks = [False] * after
        with pytest.raises(ClusteringCanceled):
            power_cells(
                centers, np.zeros(300), (0, 0, 1, 1), lambda left=looks: not left or left.pop()
            )
