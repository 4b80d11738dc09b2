"""Calls of the core's public functions whose answers are recorded.

Numbers are rounded to six decimals, so that they are the same whatever computes logarithms.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable

import numpy as np

from constrained_kmeans_plugin import core

Array = np.ndarray
Call = Callable[[], Any]
Make = Callable[[np.random.RandomState], Call]
#: Family -> how many cases it has, and what makes one from a stream of random numbers.
FAMILIES: dict[str, tuple[int, Make]] = {}


def family(name: str, count: int) -> Callable[[Make], Make]:
    def register(make: Make) -> Make:
        FAMILIES[name] = count, make
        return make

    return register


def calls(name: str) -> Iterator[tuple[str, Call]]:
    """The cases of a family by their names."""
    count, make = FAMILIES[name]
    for number in range(count):
        stream = np.random.RandomState([number, *name.encode()])
        yield f"{name}-{number}", make(stream)


# --- numbers -------------------------------------------------------------------------------------


def between(random: np.random.RandomState, least: int, most: int) -> int:
    """An integer, uniform by its logarithm."""
    return int(least * (most / least) ** random.rand())


def uniform(random: np.random.RandomState, n: int, d: int = 2) -> Array:
    return np.round(1000 * random.rand(n, d), 6)


def clumps(random: np.random.RandomState, n: int, d: int = 2) -> Array:
    towns = 1000 * random.rand(random.randint(2, 9), d)
    town = random.randint(len(towns), size=n)
    spread = (5 + 50 * random.rand(len(towns)))[town, None]
    return np.round(towns[town] + spread * random.randn(n, d), 6)


def grid(random: np.random.RandomState, n: int, d: int = 2) -> Array:
    """Squares in reading order: all distances are whole numbers, most of them many times."""
    side = int(np.ceil(n ** (1 / d)))
    return np.stack([np.arange(n) // side**axis % side for axis in range(d)], axis=1).astype(float)


def stacked(random: np.random.RandomState, n: int, d: int = 2) -> Array:
    """Households: several at each place."""
    places = clumps(random, max(1, n // 4), d)
    return places[random.randint(len(places), size=n)]


def on_a_line(random: np.random.RandomState, n: int, d: int = 2) -> Array:
    return np.round(random.rand(n, 1) * [[300.0, 40.0, 7.0, 1.0, 0.5][:d]], 6)


KINDS = (uniform, clumps, grid, stacked, on_a_line)


def points_of_any_kind(random: np.random.RandomState, least: int = 12, most: int = 600) -> Array:
    n, d = between(random, least, most), int(random.choice([1, 2, 2, 2, 2, 3, 4, 5]))
    return KINDS[random.randint(len(KINDS))](random, n, d)


def some_clusters(random: np.random.RandomState, points: Array, weights: Any = None) -> int:
    weighty = points if weights is None else points[weights > 0]
    return min(between(random, 2, 24), len(np.unique(weighty, axis=0)))


def revenues(random: np.random.RandomState, n: int) -> Array:
    return np.round(random.lognormal(3, random.uniform(0.3, 1.5), n), 6) + 0.01


def people(random: np.random.RandomState, n: int) -> Array:
    weights = random.randint(0, 6, n).astype(float)
    weights[:2] = 3.0
    return weights


def centers_near(random: np.random.RandomState, points: Array, k: int) -> Array:
    """Some points, moved a little or not at all: ties."""
    chosen = points[random.randint(len(points), size=k)]
    return chosen + random.choice([0.0, 1.0]) * np.round(random.rand(*chosen.shape), 3)


def limits(random: np.random.RandomState, total: float, k: int, whole: bool) -> dict[str, Any]:
    """Sizes that can be met: at least, at most, both, or others for each cluster."""
    mean, style = total / k, random.randint(4)
    down, up = (np.floor, np.ceil) if whole else (float, float)
    low, high = down(mean * random.uniform(0.3, 1)), up(mean * random.uniform(1, 2)) + whole
    if style == 3:
        shares = np.round(0.5 + random.rand(k), 2)
        high = np.ceil(1.3 * total * shares / shares.sum())
        return {"max_size": high.astype(int) if whole else high}
    given = [("min_size", low), ("max_size", high)]
    chosen = given if style == 2 else [given[style]]
    return {name: int(size) if whole else float(size) for name, size in chosen}


# --- k-means -------------------------------------------------------------------------------------


def clustered(random: np.random.RandomState, points: Array, **options: Any) -> Call:
    k = some_clusters(random, points, options.get("weights"))
    seed = int(random.randint(1000))
    return lambda: core.constrained_kmeans(points, k, seed=seed, **options)


@family("equal-sizes", 60)
def _equal_sizes(random: np.random.RandomState) -> Call:
    return clustered(random, points_of_any_kind(random))


@family("limits", 60)
def _limits(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random)
    k, seed = some_clusters(random, points), int(random.randint(1000))
    sizes = limits(random, len(points), k, whole=True)
    return lambda: core.constrained_kmeans(points, k, seed=seed, **sizes)


@family("tolerance", 20)
def _tolerance(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random)
    weights = revenues(random, len(points))
    k, seed = some_clusters(random, points), int(random.randint(1000))
    percent = float(random.choice([1.0, 5.0, 20.0]))
    low, high = core.tolerance_bounds(len(points), k, percent, weights)
    return lambda: core.constrained_kmeans(
        points, k, weights=weights, min_size=low, max_size=high, seed=seed
    )


@family("float-weights", 40)
def _float_weights(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=250)
    weights = revenues(random, len(points))
    if random.rand() < 0.5:
        return clustered(random, points, weights=weights)
    k, seed = some_clusters(random, points), int(random.randint(1000))
    sizes = limits(random, float(weights.sum()), k, whole=False)
    return lambda: core.constrained_kmeans(points, k, weights=weights, seed=seed, **sizes)


@family("whole-weights", 40)
def _whole_weights(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random)
    weights = people(random, len(points))
    if random.rand() < 0.5:
        return clustered(random, points, weights=weights)
    k, seed = some_clusters(random, points, weights), int(random.randint(1000))
    sizes = limits(random, float(weights.sum()), k, whole=True)
    return lambda: core.constrained_kmeans(points, k, weights=weights, seed=seed, **sizes)


@family("starts-and-swaps", 30)
def _starts_and_swaps(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=200)
    k = some_clusters(random, points)
    options: dict[str, Any] = {
        "init": str(random.choice(core.INIT_METHODS[:4])),
        "n_init": int(random.randint(1, 4)),
        "search": int(random.choice([0, 20])),
        "seed": int(random.randint(1000)),
    }
    if random.rand() < 0.3:
        options.update(
            init=centers_near(random, points, k) + 0.01 * np.arange(k)[:, None], n_init=1
        )
    function = core.kmeans if random.rand() < 0.5 else core.constrained_kmeans
    return lambda: function(points, k, **options)


@family("parts-of-starts", 8)
def _parts_of_starts(random: np.random.RandomState) -> Call:
    """A grid has ties everywhere, among the centers of two starts, too."""
    points = KINDS[random.randint(4)](random, between(random, 300, 1_500))
    weights = revenues(random, len(points)) if random.rand() < 0.3 else None
    k, seed = between(random, 2, len(points) // 61 + 1), int(random.randint(1000))
    options: dict[str, Any] = {"weights": weights, "n_init": 4, "search": "normal", "seed": seed}
    return lambda: core.constrained_kmeans(points, k, init="auto", **options)


@family("plain", 40)
def _plain(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=2000)
    weights = revenues(random, len(points)) if random.rand() < 0.3 else None
    k, seed = some_clusters(random, points), int(random.randint(1000))
    algorithm = str(random.choice(core.ALGORITHMS))
    return lambda: core.kmeans(points, k, weights=weights, algorithm=algorithm, seed=seed)


@family("steps", 15)
def _steps(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=200)
    k, seed = some_clusters(random, points), int(random.randint(1000))
    constrained = bool(random.rand() < 0.6)
    return lambda: list(core.iterations(points, k, constrained=constrained, seed=seed))


@family("more-clusters-than-places", 10)
def _more_clusters_than_places(random: np.random.RandomState) -> Call:
    """Households in blocks of flats."""
    n = between(random, 40, 200)
    points = clumps(random, 6)[random.randint(6, size=n)]
    most, seed = int(random.randint(3, 6)), int(random.randint(1000))
    return lambda: core.constrained_kmeans(points, -(-n // most), max_size=most, seed=seed)


@family("many-points", 6)
def _many_points(random: np.random.RandomState) -> Call:
    points = KINDS[random.randint(4)](random, between(random, 5_000, 20_000))
    k, seed = int(random.randint(10, 60)), int(random.randint(1000))
    return lambda: core.constrained_kmeans(points, k, max_iter=8, seed=seed)


@family("many-clusters", 8)
def _many_clusters(random: np.random.RandomState) -> Call:
    points = KINDS[random.randint(3)](random, between(random, 2_000, 4_000))
    k, seed = between(random, 200, 700), int(random.randint(1000))
    return lambda: core.constrained_kmeans(points, k, max_iter=3, seed=seed)


@family("two-thousand-clusters", 1)
def _two_thousand_clusters(random: np.random.RandomState) -> Call:
    points = uniform(random, 6_000)
    centers = points[random.permutation(6_000)[:2_000]]
    return lambda: core.assign(points, centers)


# --- given centers -------------------------------------------------------------------------------


@family("given-centers", 80)
def _given_centers(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random)
    k = some_clusters(random, points)
    centers, weights = centers_near(random, points, k), None
    style = random.randint(3)
    if style:
        weights = (people, revenues)[style - 1](random, len(points))
    total = float(len(points) if weights is None else weights.sum())
    sizes = limits(random, total, k, whole=style < 2) if random.rand() < 0.7 else {}
    return lambda: core.assign(points, centers, weights=weights, **sizes)


@family("capacities", 50)
def _capacities(random: np.random.RandomState) -> Call:
    """More than enough, or too few: then some features are left out."""
    points = points_of_any_kind(random)
    k = some_clusters(random, points)
    centers = centers_near(random, points, k)
    filled = random.choice([0.4, 0.9, 1.0, 1.5])
    if random.rand() < 0.5:
        most = random.randint(0, int(2 * filled * len(points) / k) + 1, k)
        return lambda: core.assign_within_capacity(points, centers, most)
    weights = (people, revenues)[random.randint(2)](random, len(points))
    rooms = np.round(filled * weights.sum() / k * (0.5 + random.rand(k)), 3)
    return lambda: core.assign_within_capacity(points, centers, rooms, weights=weights)


@family("other-solvers", 10)
def _other_solvers(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=60)
    k = min(5, some_clusters(random, points))
    centers = centers_near(random, points, k)
    return lambda: core.assign(points, centers, solver="highs")


@family("later-points", 30)
def _later_points(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random)
    centers = centers_near(random, points, some_clusters(random, points))
    prices = np.round(100 * random.randn(len(centers)), 3) if random.rand() < 0.7 else None
    return lambda: core.predict(points, centers, prices=prices)


# --- how many, how good --------------------------------------------------------------------------


@family("how-many", 8)
def _how_many(random: np.random.RandomState) -> Call:
    points, numbers = clumps(random, between(random, 30, 150)), range(2, 6)

    def cluster(some: Array, k: int) -> core.KMeansResult:
        return core.kmeans(some, k, seed=1)

    def call() -> Any:
        found = list(core.compare_k(points, numbers, cluster))
        inertia = [one.inertia for one in found]
        return [
            found,
            core.best_by_silhouette(found),
            core.elbow(numbers, inertia),
            core.gap_statistic(points, numbers, inertia, cluster, draws=5),
            core.uniform_silhouette(points, 3, draws=3),
        ]

    return call


@family("how-good", 40)
def _how_good(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=200)
    k = min(8, some_clusters(random, points))
    labels = random.permutation(np.arange(len(points)) % k)
    weights = revenues(random, len(points)) if random.rand() < 0.3 else None
    # Axes of a square are any.
    askew = clumps(random, 60, 3)
    return lambda: [
        core.quality(points, labels, weights=weights),
        core.silhouette(points, labels),
        core.cluster_inertia(points, labels, weights=weights),
        core.summarize(points, labels, points[:k], weights=weights),
        core.elongations(points, labels),
        core.axis_shares(points),
        core.principal_axes(askew),
        core.profile(points, labels, k),
        core.far_value(points),
    ]


@family("columns", 20)
def _columns(random: np.random.RandomState) -> Call:
    values = np.round(random.randn(between(random, 10, 100), 3) * [1.0, 100.0, 1e4], 6)
    values[:, random.randint(3)] = float(random.randint(5))
    method = str(random.choice(core.SCALINGS))
    return lambda: [
        core.fit_scaling(values, method),
        core.fit_block(values[:, :2], 0.5, 3.0),
        core.constant_columns(values),
        core.lacks_quartiles(values),
    ]


@family("colors", 10)
def _colors(random: np.random.RandomState) -> Call:
    points = points_of_any_kind(random, most=200)[:, :2]
    k = some_clusters(random, points)
    labels = random.permutation(np.arange(len(points)) % k)
    return lambda: core.color_clusters(points, labels, points[:k], 6)
