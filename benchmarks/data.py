"""Points and first centers, drawn from seeded streams that NumPy keeps the same for ever.

`cases` says in words what they are.
"""

import numpy as np

from .cases import ONE_CORNER, PLUS_PLUS, RANDOM_POINTS

SEED = 1
SIDE = 10_000.0
GAUSSIANS = 50
GRID = 10


def uniform(n, random):
    return SIDE * random.random_sample((n, 2))


def clustered(n, random):
    centers = SIDE * random.random_sample((GAUSSIANS, 2))
    deviations = SIDE * random.uniform(0.005, 0.05, GAUSSIANS)
    weights = random.dirichlet(np.ones(GAUSSIANS))
    chosen = random.choice(GAUSSIANS, n, p=weights)
    return centers[chosen] + deviations[chosen, None] * random.standard_normal((n, 2))


def heavily_clustered(n, random):
    points = clustered(n, random)
    points[random.permutation(n)[: n // 10]] = points[0]
    return points


def grid(n, random):
    chosen = random.randint(0, GRID, (n, 2))
    return SIDE / GRID * (chosen + 0.5 + 0.25 * random.standard_normal((n, 2)))


DATA = {
    "uniform": uniform,
    "clustered": clustered,
    "heavily clustered": heavily_clustered,
    "grid": grid,
}


def draw_points(case):
    """The points of all problems of a case, shape (problems, n, 2)."""
    random = np.random.RandomState(SEED)
    return DATA[case.data](case.problems * case.n, random).reshape(case.problems, case.n, 2)


def draw_start(case, points):
    """First centers (k, 2) for points (n, 2), or the name of the way to choose them."""
    random = np.random.RandomState(SEED + 1)
    if case.start == RANDOM_POINTS:
        return points[random.permutation(len(points))[: case.k]]
    if case.start == ONE_CORNER:
        low, high = points.min(axis=0), points.max(axis=0)
        return low + 0.01 * (high - low) * random.random_sample((case.k, 2))
    if case.start != PLUS_PLUS:
        raise ValueError(f"No start is called {case.start!r}.")
    return case.start
