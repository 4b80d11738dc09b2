"""Integer coordinates: exact arithmetic and the way back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin.core import InvalidPointsError
from constrained_kmeans_plugin.core.costs.points import LatticePoints
from constrained_kmeans_plugin.core.exact import arrays, distances, places
from constrained_kmeans_plugin.core.exact.lattice import Lattice
from tests.examples import examples


@pytest.mark.parametrize("dimensions", [1, 2, 3, 4, 5, 8, 9, 16, 17, 100])
def test_the_longest_distance_stays_exact(dimensions):
    corners = np.array([np.zeros(dimensions), np.ones(dimensions)])
    snapped = Lattice.fit(corners).snap(corners)
    exact = sum((int(b) - int(a)) ** 2 for a, b in zip(*snapped))
    assert exact <= 2**52
    assert int(distances.squared_distances(snapped[:1], snapped[1:])[0, 0]) == exact
    assert int(distances.row_distances(snapped[:1], snapped[1])[0]) == exact


@examples(100)
@given(st.integers(0, 2**31), st.integers(1, 6), st.floats(1e-30, 1e30))
def test_distances_equal_python_integers(seed, dimensions, scale):
    points = np.random.RandomState(seed).randn(6, dimensions) * scale
    snapped = Lattice.fit(points).snap(points)
    table = distances.squared_distances(snapped, snapped)
    for i, a in enumerate(snapped):
        for j, b in enumerate(snapped):
            assert int(table[i, j]) == sum((int(x) - int(y)) ** 2 for x, y in zip(a, b))
    assert (distances.row_distances(snapped, snapped[:, None]) == table).all()
    labels = np.array([0, 5, 5, 2, 1, 0])
    own = table[np.arange(6), labels]
    assert (distances.own_distances(snapped, snapped, labels) == own).all()


def test_the_extent_uses_all_bits():
    points = np.array([[3.0, 7.0], [13.0, 8.0]])
    fitted = Lattice.fit(points)
    assert fitted.snap(points).tolist() == [[-(2**24), -(2**24)], [2**24, -(2**24) + 3355443]]
    assert fitted.resolution == pytest.approx(10 / 2**25)
    assert fitted.to_squared_units(2**50) == pytest.approx(100)


@pytest.mark.parametrize("value", [0.0, 5.5, 1e100, 1e-310])
def test_no_extent_is_one_place(value):
    points = np.full((3, 2), value)
    assert places.count_distinct(Lattice.fit(points).snap(points)) == 1


def test_an_extent_too_small_to_be_squared_is_refused():
    with pytest.raises(InvalidPointsError, match="extent must be at least 1e-100"):
        Lattice.fit(np.array([[0.0], [1e-160]]))


@examples(100)
@given(st.integers(0, 2**31), st.sampled_from([0.0, 1e3, -1e5, 1e7]))
def test_reported_centers_snap_back_to_where_they_were(seed, shift):
    random = np.random.RandomState(seed)
    points = LatticePoints.of(random.rand(50, 2) + shift)
    offsets = points.mean_offsets(random.randint(0, 4, 50), 4, None)
    snapped = points.lattice.snap_offsets(offsets)
    centers = points.to_user(offsets, snapped)
    assert (points.lattice.snap(centers) == snapped).all()
    np.testing.assert_allclose(centers, offsets + points.lattice.origin, rtol=1e-14)


def test_sums_are_exact_beyond_the_floating_point_range():
    values = np.full(100_000, 2.0**52 - 1)
    assert distances.exact_sum(values) == 100_000 * (2**52 - 1)


def test_counting_distinct_rows_stops_early_but_never_short():
    rows = np.repeat(np.arange(5000.0), 20)[:, None]
    assert places.count_distinct(rows) == 5000
    assert 100 <= places.count_distinct(rows, enough=100) <= 5000
    assert places.count_distinct(rows[:100_000], enough=5000) == 5000


def test_blocks_cover_every_row_once_and_poll():
    polls = []
    slices = list(arrays.blocks(10**6, 1000, lambda: polls.append(1)))
    assert sum(part.stop - part.start for part in slices) == 10**6
    assert len(polls) == len(slices) > 1


@pytest.mark.parametrize("shape", [(1, 1, 1), (700, 4, 300), (5, 3, 200_000), (90_000, 3, 2)])
def test_products_in_blocks_are_products(shape):
    n, m, k = shape
    random = np.random.RandomState(0)
    left, right = random.randint(-9, 10, (n, m)), random.randint(-9, 10, (m, k))
    left, right = left.astype(float), right.astype(float)
    assert (arrays.product(left, right) == left @ right).all()


def test_products_are_done_in_one_thread(monkeypatch):
    """OpenBLAS starts others above so many multiplications."""
    sizes = []

    def matmul(left, right, out=None):
        sizes.append(left.size * right.shape[1])
        return np.dot(left, right, out=out)

    monkeypatch.setattr(arrays.np, "matmul", matmul)
    points = np.random.RandomState(0).rand(5000, 3)
    distances.squared_distances(points, points[:900])
    assert max(sizes) <= arrays.SMALL_PRODUCT < sum(sizes)
