"""Points that are neighbors: the same wherever on the globe they lie."""

import numpy as np
import pytest
from scipy.spatial import ConvexHull

from constrained_kmeans_plugin.bridge.distance.globe import geocentric
from constrained_kmeans_plugin.bridge.read import neighbors
from constrained_kmeans_plugin.bridge.read.neighbors import near_points

RADIUS = 6_371_000.0


def sphere(longitudes_latitudes):
    return geocentric(np.asarray(longitudes_latitudes, dtype=np.float64), RADIUS, RADIUS)


def pairs_of(found):
    return set(map(tuple, np.sort(found, axis=1).tolist()))


def around(place, offsets):
    """Places (x, y) in degrees of arc from the crossing of equator and meridian 0, moved."""
    longitude, latitude = np.radians(place)
    turn = [[np.cos(longitude), -np.sin(longitude), 0], [np.sin(longitude), np.cos(longitude), 0]]
    turn = np.array([*turn, [0, 0, 1]])
    tilt = [[np.cos(latitude), 0, -np.sin(latitude)], [0, 1, 0]]
    tilt = np.array([*tilt, [np.sin(latitude), 0, np.cos(latitude)]])
    return sphere(offsets) @ (turn @ tilt).T


@pytest.mark.parametrize("place", [(180, 0), (-180, -17), (0, 90), (30, -90), (77, 45)])
@pytest.mark.parametrize("width", [0.001, 1.0, 30.0])
def test_places_with_a_border_on_the_map_are_like_others(place, width):
    offsets = np.random.RandomState(0).uniform(-width, width, (200, 2))
    expected = pairs_of(near_points(around((10, 0), offsets)))
    assert pairs_of(near_points(around(place, offsets))) == expected


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("count", [4, 10, 100, 1000])
def test_all_around_the_globe_they_are_the_hull_in_space(monkeypatch, seed, count):
    monkeypatch.setattr(neighbors, "FAR", np.inf)
    points = np.random.RandomState(seed).normal(size=(count, 3))
    points *= RADIUS / np.linalg.norm(points, axis=1)[:, None]
    corners = ConvexHull(points).simplices
    sides = [corners[:, side] for side in ([0, 1], [1, 2], [0, 2])]
    expected = pairs_of(np.concatenate(sides))
    # Both planes lack the sides around one place each, which few points may have in common.
    found = pairs_of(near_points(points))
    assert found <= expected
    assert found == expected or count == 4


def test_a_ring_around_the_globe_is_closed():
    ring = np.stack([np.arange(-180, 180, 10), np.zeros(36)], axis=1)
    expected = {(row, row + 1) for row in range(35)} | {(0, 35)}
    assert pairs_of(near_points(sphere(ring))) == expected


def test_names_of_one_place_are_one_place():
    # Both sides of the antimeridian, and a pole with any longitude.
    assert pairs_of(near_points(sphere([(180, 5), (-180, 5), (179.99, 5)]))) == {
        (0, 1),
        (0, 2),
        (1, 2),
    }
    assert pairs_of(near_points(sphere([(0, 90), (120, 90), (-50, 90)]))) == {(0, 1), (1, 2)}


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_points(count):
    found = near_points(sphere([(179.9, 0), (-179.9, 0), (180, 0.1)][:count]))
    assert pairs_of(found) == {(a, b) for b in range(count) for a in range(b)}
