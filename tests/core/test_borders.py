"""Borders between labeled sites: halfway between them, and around every area."""

import numpy as np
import pytest

from constrained_kmeans_plugin.core import ClusteringCanceled, nearest_borders

BOX = (0.0, 0.0, 10.0, 6.0)


def sites_of(seed, kind):
    random = np.random.RandomState(seed)
    n = random.randint(1, 200)
    sites = random.uniform(-2, 12, (n, 2))
    if kind == "grid":
        sites = np.stack(np.divmod(np.arange(n), 12), 1).astype(float)
    if kind == "line":
        sites[:, 1] = 3.0
    if kind == "pairs":
        sites = np.concatenate([sites, sites + 1e-7])
    return sites, random.randint(-1, 4, len(sites))


@pytest.mark.parametrize("kind", ["random", "grid", "line", "pairs"])
@pytest.mark.parametrize("seed", range(6))
def test_borders_are_halfway_and_part_all_that_differs(kind, seed):
    sites, labels = sites_of(seed, kind)
    found = nearest_borders(sites, labels, BOX)

    def distances(places):
        return np.linalg.norm(places[:, None] - sites, axis=2)

    ends = found.vertices[found.edges]
    assert (labels[found.beside[:, 0]] != labels[found.beside[:, 1]]).all()
    middles = ends.mean(axis=1)
    inside = ((middles >= BOX[:2]) & (middles <= BOX[2:])).all(axis=1)
    away = distances(middles[inside])
    for side in (0, 1):
        own = away[np.arange(len(away)), found.beside[inside, side]]
        np.testing.assert_allclose(own, away.min(axis=1), atol=1e-6)

    # A way between two places crosses a border if their labels differ.
    random = np.random.RandomState(seed + 100)
    places = random.uniform(BOX[:2], BOX[2:], (60, 2))
    of_places = labels[distances(places).argmin(axis=1)]

    def side_of(start, way, some):
        offset = some - start
        return way[..., 0] * offset[..., 1] - way[..., 1] * offset[..., 0] > 0

    for one, other in zip(range(0, 60, 2), range(1, 60, 2)):
        way = places[other] - places[one]
        crossed = side_of(places[one], way, ends[:, 0]) != side_of(places[one], way, ends[:, 1])
        ways = ends[:, 1] - ends[:, 0]
        crossed &= side_of(ends[:, 0], ways, places[one]) != side_of(
            ends[:, 0], ways, places[other]
        )
        if of_places[one] != of_places[other]:
            assert crossed.any()


def test_one_label_has_no_border():
    sites, labels = sites_of(3, "random")
    assert len(nearest_borders(sites, np.ones_like(labels), BOX).edges) == 0


def test_cancel_ends_it():
    with pytest.raises(ClusteringCanceled):
        nearest_borders(*sites_of(3, "random"), BOX, lambda: True)
