"""Arcs on a sphere are where two centers cost the same and no other costs less."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin.core import ClusteringCanceled, power_arcs
from tests.examples import examples

ROUND = np.ones(3)
ORIGIN = np.array([0.6, 0.0, 0.8])


def on_sphere(random, count, width):
    """Places around the origin, from it."""
    ways = ORIGIN + width * random.standard_normal((count, 3))
    return ways / np.linalg.norm(ways, axis=1)[:, None] - ORIGIN


def costs(places, centers, prices):
    """But for what is the same for all."""
    return (centers * centers).sum(axis=1) - prices - 2 * places @ centers.T


def drawn(seed, n_centers, width, spread):
    """Centers in and on the sphere, from the origin, and prices."""
    random = np.random.RandomState(seed)
    feet = on_sphere(random, n_centers, width)
    centers = feet - spread * random.uniform(0, 1, (n_centers, 1)) * (feet + ORIGIN)
    extent = np.ptp(feet, axis=0).max()
    return centers, spread * random.uniform(0, 1, n_centers) * extent**2


NO_PAIRS = np.zeros((0, 2), dtype=np.int64)
WIDTHS = [1e-6, 1e-3, 0.1, 1.0, 30.0]


@pytest.mark.slow
@examples(150)
@given(
    st.integers(0, 10_000),
    st.integers(1, 40),
    st.sampled_from(WIDTHS),
    st.sampled_from([0.0, 0.01, 0.5]),
)
def test_each_circle_has_those_arcs_at_which_both_cells_are_cheapest(seed, count, width, spread):
    centers, prices = drawn(seed, count, width, spread * min(width, 1.0))
    places = on_sphere(np.random.RandomState(seed + 1), 300, width)
    nearest = np.argsort(costs(places, centers, prices), axis=1)[:, :2]
    pairs = nearest if count > 1 else NO_PAIRS
    arcs = power_arcs(centers, prices, ORIGIN, ROUND, pairs)
    extent = float(np.ptp(centers, axis=0).max())
    close = max(1e-9 * extent, 1e-14)
    for row, (first, second) in enumerate(arcs.cells.tolist()):
        start, end = arcs.angles[row]
        angles = start + (end - start) * np.linspace(0, 1, 21)
        found = arcs.circles.at(np.repeat(arcs.circle_of[row], 21), angles)
        assert np.abs(np.linalg.norm(found + ORIGIN, axis=1) - 1).max() < 1e-14
        of_all = costs(found, centers, prices)
        # In units of length: differences of costs over twice those of slopes.
        scale = 2 * np.linalg.norm(centers[second] - centers[first])
        assert np.abs(of_all[:, first] - of_all[:, second]).max() <= close * scale
        steps = 2 * np.linalg.norm(centers - centers[first], axis=1)
        assert ((of_all[:, [first]] - of_all) <= close * steps).all()
        ends = arcs.vertices[arcs.corners[row]]
        assert np.linalg.norm(ends - found[[0, -1]], axis=1).max() <= 1e-7 * extent + 1e-13


@pytest.mark.slow
@examples(100)
@given(
    st.integers(0, 10_000),
    st.integers(2, 40),
    st.sampled_from(WIDTHS),
    st.sampled_from([0.0, 0.3]),
)
def test_no_border_is_missing(seed, count, width, spread):
    """Where a walk goes from one cell to another, these two have a border."""
    centers, prices = drawn(seed, count, width, spread * min(width, 1.0))
    ends = on_sphere(np.random.RandomState(seed + 2), 40, width).reshape(20, 1, 2, 3) + ORIGIN
    shares = np.linspace(0, 1, 2000)[:, None]
    walk = ends[:, :, 0] + shares * (ends[:, :, 1] - ends[:, :, 0])
    walk = walk / np.linalg.norm(walk, axis=2)[:, :, None] - ORIGIN
    best = costs(walk.reshape(-1, 3), centers, prices).argmin(axis=1).reshape(20, -1)
    crossed = np.unique(np.stack([best[:, :-1], best[:, 1:]], axis=2).reshape(-1, 2), axis=0)
    # Cells that do not hold the place above their center are found only if they are named.
    arcs = power_arcs(centers, prices, ORIGIN, ROUND, crossed if spread else NO_PAIRS)
    known = {tuple(pair) for pair in arcs.cells.tolist()}
    # A step may lead through a third cell, across one of its corners.
    missing = {tuple(sorted(pair)) for pair in crossed.tolist() if pair[0] != pair[1]} - known
    assert len(missing) <= 0.02 * len(crossed)


def test_two_centers_have_a_whole_circle():
    arcs = power_arcs(np.eye(3)[:2] - ORIGIN, np.zeros(2), ORIGIN, ROUND, NO_PAIRS)
    assert arcs.cells.tolist() == [[0, 1]]
    assert np.ptp(arcs.angles) == pytest.approx(2 * np.pi)
    assert arcs.corners[0, 0] == arcs.corners[0, 1]


def test_eight_cells_meet_in_threes_and_fours():
    """The octants of the globe, whose borders meet in fours."""
    signs = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], dtype=float)
    arcs = power_arcs(signs - ORIGIN, np.zeros(8), ORIGIN, ROUND, NO_PAIRS)
    assert len(arcs.cells) == 12
    assert len(arcs.vertices) == 6
    assert np.sort(np.abs(arcs.vertices + ORIGIN), axis=1) == pytest.approx(
        np.repeat([[0.0, 0.0, 1.0]], 6, axis=0), abs=1e-12
    )


def test_on_an_ellipsoid_places_are_as_far_from_both_centers():
    axes = np.array([6378137.0, 6378137.0, 6356752.3])
    random = np.random.RandomState(0)
    units = random.standard_normal((30, 3))
    centers = units / np.linalg.norm(units, axis=1)[:, None] * axes * 0.9
    origin = ORIGIN * axes
    arcs = power_arcs(centers - origin, np.zeros(30), origin, axes, NO_PAIRS)
    every = np.arange(len(arcs.cells))
    places = (arcs.circles.at(arcs.circle_of, arcs.angles.mean(axis=1)) + ORIGIN) * axes
    assert np.linalg.norm(places / axes, axis=1) == pytest.approx(1.0)
    distances = np.linalg.norm(places[:, None] - centers, axis=2)
    for side in (0, 1):
        own = distances[every, arcs.cells[:, side]]
        assert own == pytest.approx(distances.min(axis=1), abs=1e-6)
    # Euler: on a sphere 3 (k - 2) borders, if all meet in threes and none is a circle.
    assert len(arcs.cells) == 84


@pytest.mark.parametrize("prices", [[0.0], [0.0, 0.0], [1.0, 0.0]])
def test_centers_at_one_place_share_a_cell(prices):
    centers = np.repeat([[0.1, 0.2, 0.3]], len(prices), axis=0)
    arcs = power_arcs(centers, np.array(prices), ORIGIN, ROUND, NO_PAIRS)
    assert len(arcs.cells) == len(arcs.vertices) == 0


def test_cancel():
    centers, prices = drawn(0, 30, 1.0, 0.1)
    with pytest.raises(ClusteringCanceled):
        power_arcs(centers, prices, ORIGIN, ROUND, NO_PAIRS, lambda: True)
