"""Assignment problems of all kinds, for hypothesis and for seeded loops."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from hypothesis import strategies as st

from constrained_kmeans_plugin.core.clustering.sizes import size_bounds
from constrained_kmeans_plugin.core.costs.squared_distances import SquaredDistances
from constrained_kmeans_plugin.core.costs.tiles import TiledPoints
from constrained_kmeans_plugin.core.exact.lattice import Lattice
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from tests.examples import about

KINDS = ("uniform", "grid", "coincident", "collinear", "clustered", "far", "heavy")


@dataclass
class Problem:
    """Points, centers and size bounds of a feasible assignment problem."""

    points: np.ndarray
    centers: np.ndarray
    sizes: dict[str, Any] = field(default_factory=dict)

    @property
    def bounds(self) -> Bounds:
        return size_bounds(
            len(self.points),
            len(self.centers),
            self.sizes.get("min_size"),
            self.sizes.get("max_size"),
            smallest=0,
        )

    def on_lattice(self) -> tuple[np.ndarray, np.ndarray]:
        """Integer coordinates of points and centers, as `assign` snaps them."""
        lattice = Lattice.fit(self.points)
        # All at one place, points do not tell how fine it has to be.
        is_one = (self.points == self.points[0]).all() and (self.centers != self.points[0]).any()
        if is_one or not lattice.contains(lattice.snap(self.centers)):
            lattice = Lattice.fit(np.concatenate([self.points, self.centers]))
        return lattice.snap(self.points), lattice.snap(self.centers)

    def integer_cost(self, labels: np.ndarray) -> int:
        """Sum of squared lattice distances, in Python integers."""
        points, centers = (part.astype(np.int64) for part in self.on_lattice())
        squares = ((points - centers[labels]) ** 2).sum(axis=1)
        return sum(int(square) for square in squares)

    def brute_force_cost(self) -> int:
        """The least cost among all assignments within the bounds."""
        points, centers = (part.astype(np.int64) for part in self.on_lattice())
        costs = ((points[:, None] - centers) ** 2).sum(axis=2)
        lower, upper = self.bounds.lower, self.bounds.upper
        n, k = costs.shape
        labels = np.array(list(itertools.product(range(k), repeat=n)))
        sizes = np.stack([(labels == j).sum(axis=1) for j in range(k)], axis=1)
        allowed = ((lower <= sizes) & (sizes <= upper)).all(axis=1)
        # A squared distance on the lattice is below 2^52, and the points are few.
        return int(costs[np.arange(n), labels[allowed]].sum(axis=1).min())


def about_in(way: str, count: int) -> int:
    """So many problems, or a quarter of them in a way that so few points take in tests only."""
    return about(count if way == "at once" else count // 4)


def make_points(random: np.random.RandomState, kind: str, n: int, d: int) -> np.ndarray:
    if kind == "uniform":
        return random.rand(n, d)
    if kind == "grid":
        side = max(2, int(np.ceil(n**0.5)))
        columns = [np.arange(n) % side] + [np.arange(n) // side] * (d - 1)
        return np.stack(columns, axis=1).astype(float)
    if kind == "coincident":
        return random.rand(1 + n // 4, d)[random.randint(0, 1 + n // 4, n)]
    if kind == "collinear":
        return random.rand(n, 1) * random.rand(1, d)
    if kind == "clustered":
        return random.rand(3, d)[random.randint(0, 3, n)] + 0.01 * random.randn(n, d)
    if kind == "far":
        return random.randn(n, d) * 10.0 ** random.uniform(-5, 5) + 1e6
    points = random.rand(n, d)
    points[: n // 2] = points[0]
    return points


def make_problem(random: np.random.RandomState, n: int, d: int, k: int) -> Problem:
    """A random problem: kind of points, of centers and of bounds drawn from `random`."""
    points = make_points(random, KINDS[random.randint(len(KINDS))], n, d)
    if random.rand() < 0.5:
        centers = points[random.permutation(n)[:k]]
    else:
        spread = points.std() + 1e-3
        centers = points.mean(axis=0) + 2 * spread * random.randn(k, d)
    kind = random.randint(5)
    least, most = n // k, -(-n // k)
    sizes: dict[str, Any] = {}
    if kind in (1, 3):
        sizes["min_size"] = int(random.randint(0, least + 1))
    if kind in (2, 3):
        sizes["max_size"] = int(random.randint(most, n + 1))
    if kind == 4:
        lower = random.randint(0, least + 1, k)
        upper = lower + random.randint(0, least + 2, k)
        while upper.sum() < n:
            upper[random.randint(k)] += 1
        sizes = {"min_size": lower, "max_size": upper}
    return Problem(points, centers, sizes)


@st.composite
def problems(draw: st.DrawFn, max_points: int = 60, max_clusters: int = 8) -> Problem:
    n = draw(st.integers(1, max_points))
    k = draw(st.integers(1, min(n, max_clusters)))
    d = draw(st.integers(1, 5))
    seed = draw(st.integers(0, 2**32 - 1))
    return make_problem(np.random.RandomState(seed), n, d, k)


def squared(points, centers):
    """Costs of lattice points, in tiles or not, and lattice centers."""
    tiles = points if isinstance(points, TiledPoints) else TiledPoints.of(points)
    return SquaredDistances(tiles, centers)
