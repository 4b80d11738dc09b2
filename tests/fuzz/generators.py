"""Problems of all kinds, realistic and hostile: each a function of its kind and a seed.

Nothing here imports the package that is tested.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Optional

import numpy as np

Array = np.ndarray
#: Where layers in meters lie, so that coordinates have as many digits as real ones.
CORNER = np.array([565_000.0, 5_930_000.0, 40.0, 0.0, 0.0])
#: What has to come out.
ENDED, REFUSED, EITHER = "ended", "refused", "either"
#: Functions of the core, and how often each is drawn for a problem that fits all.
CALLS = {
    "assign": 34,
    "constrained_kmeans": 30,
    "kmeans": 14,
    "assign_within_capacity": 12,
    "iterations": 5,
    "predict": 5,
}


@dataclass(frozen=True)
class Case:
    """A call with its arguments, and what has to come of it.

    Attributes
    ----------
    kind : str
    seed : int
    call : str
        A public function of the core, or the id of an algorithm of the provider.
    arguments : dict
    expected : str
        `ENDED`, `REFUSED` or `EITHER`.
    """

    kind: str
    seed: int
    call: str
    arguments: dict[str, Any] = field(default_factory=dict)
    expected: str = EITHER

    @property
    def name(self) -> str:
        """What reproduces it."""
        return f"{self.kind}:{self.seed}"

    @property
    def points(self) -> Array:
        return self.arguments["points"]

    @property
    def n_points(self) -> int:
        return len(self.arguments.get("costs", self.arguments.get("points", ())))

    @property
    def weights(self) -> Optional[Array]:
        return self.arguments.get("weights")

    @property
    def n_clusters(self) -> int:
        if "costs" in self.arguments:
            return self.arguments["costs"].shape[1]
        centers = self.arguments.get("centers")
        return self.arguments.get("n_clusters", 1) if centers is None else len(centers)

    @property
    def size(self) -> int:
        """Points times clusters, where they make sense."""
        if "costs" in self.arguments:
            return self.arguments["costs"].size
        sensible = "points" in self.arguments and self.expected != REFUSED and not self.on_qgis
        return len(self.points) * self.n_clusters if sensible else 0

    @property
    def on_qgis(self) -> bool:
        return ":" in self.call

    def with_arguments(self, **changed: Any) -> Case:
        return replace(self, arguments={**self.arguments, **changed})

    def lines(self) -> str:
        """It as Python, in full."""
        told = ", ".join(f"{name}={_literal(value)}" for name, value in self.arguments.items())
        return f"core.{self.call}({told})"


def _literal(value: Any) -> str:
    if isinstance(value, np.ma.MaskedArray):
        return f"np.ma.masked_array({value.data.tolist()}, {np.ma.getmaskarray(value).tolist()})"
    if isinstance(value, np.ndarray):
        text = repr(value.tolist())
        return text.replace("nan", "np.nan").replace("inf", "np.inf")
    return repr(value)


CALLS_OF_LOOPS = ("constrained_kmeans", "kmeans", "iterations")

Maker = Callable[[np.random.RandomState], Case]
#: kind -> (how often among all, what makes it)
KINDS: dict[str, tuple[int, Maker]] = {}


def kind(name: str, share: int) -> Callable[[Maker], Maker]:
    """Register what makes the problems of a kind."""

    def register(maker: Maker) -> Maker:
        KINDS[name] = share, maker
        return maker

    return register


def make(name: str, seed: int) -> Case:
    """The problem of a kind and a seed."""
    # Kinds with the same seed are no relatives.
    stream = [seed % 2**32, seed // 2**32, *name.encode()]
    return replace(KINDS[name][1](np.random.RandomState(stream)), kind=name, seed=seed)


def names(count: int, seed: int, kinds: Optional[list[str]] = None) -> list[str]:
    """`kind:seed` of so many cases: all kinds by their share, evenly mixed."""
    chosen = list(KINDS) if kinds is None else kinds
    shares = np.array([KINDS[name][0] for name in chosen], dtype=float)
    # Who lags most behind its share comes next.
    given, result = np.zeros(len(chosen)), []
    for index in range(count):
        behind = int(np.argmax(shares * (index + 1) / shares.sum() - given))
        given[behind] += 1
        result.append(f"{chosen[behind]}:{1_000_000 * seed + index}")
    return result


# --- numbers -------------------------------------------------------------------------------------


def few_or_many(random: np.random.RandomState, least: int, most: int) -> int:
    """An integer, small ones more often: uniform by its logarithm."""
    return int(least * (most / least) ** random.rand())


def number_of_points(random: np.random.RandomState, most: int = 400) -> int:
    if random.rand() < 0.25:
        return int(random.randint(2, 9))
    return few_or_many(random, 9, 2000 if random.rand() < 0.04 else most)


def number_of_clusters(random: np.random.RandomState, n: int) -> int:
    most = 60 if random.rand() < 0.08 else 18
    return max(1, min(n, few_or_many(random, 1, most + 1)))


def whole_sizes(random: np.random.RandomState, n: int, k: int, least: int) -> dict[str, Any]:
    """Limits on numbers of points that can be met, `least` being the smallest size."""
    low, high, style = n // k, -(-n // k), random.randint(7)
    if style == 0:
        return {}
    if style == 1:
        return {"min_size": int(random.randint(0, low + 1))}
    if style == 2:
        return {"max_size": int(random.randint(high, n + 1))}
    if style == 3:
        return {
            "min_size": int(random.randint(0, low + 1)),
            "max_size": int(random.randint(high, n + 1)),
        }
    if style == 4:  # tight
        return {"min_size": low, "max_size": high}
    if style == 5:
        share = random.choice([0.02, 0.1, 0.25])
        return {"min_size": int(low * (1 - share)), "max_size": max(high, int(n / k * (1 + share)))}
    lower = random.randint(0, low + 1, k)
    upper = lower + random.randint(0, 2 * low + 2, k)
    upper = np.maximum(upper, least)
    while upper.sum() < n:
        upper[random.randint(k)] += 1
    return {"min_size": lower, "max_size": upper}


def sums(random: np.random.RandomState, weights: Array, k: int) -> dict[str, Any]:
    """Limits on sums of weights that divided points can meet, if none is too heavy."""
    mean, heaviest = float((weights / k).sum()), float(weights.max())
    style = random.randint(9)
    if style < 3:
        return {}
    low, high = None, None
    if style in (3, 5):
        low = mean * random.rand()
    if style in (4, 5):
        high = max(mean * (1 + random.rand()), heaviest)
    if style == 6:  # equal, in numbers that have no end
        low = high = mean
    if style == 7:
        share = random.choice([0.001, 0.02, 0.1])
        low, high = mean * (1 - share), mean * (1 + share)
    if style == 8:
        shares = 0.5 + random.rand(k)
        shares *= k / shares.sum()
        low, high = 0.9 * mean * shares, np.maximum(1.1 * mean * shares, mean)
    digits = _decimals(weights)
    if digits is not None:
        # No sum of whole units lies between two of them.
        unit = 10.0**digits
        low = None if low is None else np.floor(low * unit) / unit
        high = None if high is None else np.ceil(high * unit) / unit
    return {
        name: size if np.ndim(size) else float(size)
        for name, size in (("min_size", low), ("max_size", high))
        if size is not None
    }


def _decimals(weights: Array) -> Optional[int]:
    """Digits after the decimal point that weights have; None if they are more than nine."""
    for digits in range(10):
        if weights.max() < 2**53 / 10**digits and (np.round(weights, digits) == weights).all():
            return digits
    return None


def draw_call(random: np.random.RandomState, *without: str) -> str:
    calls = [call for call in CALLS if call not in without]
    shares = np.array([CALLS[call] for call in calls], dtype=float)
    return str(random.choice(calls, p=shares / shares.sum()))


# --- from points to a call -----------------------------------------------------------------------


def draw_centers(random: np.random.RandomState, points: Array, k: int) -> Array:
    """Given centers: on points, around them, or twice in one place."""
    style = random.randint(4)
    n = len(points)
    if style == 0:
        return (
            points[random.permutation(n)[:k]].copy()
            if k <= n
            else points[random.randint(n, size=k)]
        )
    low, high = points.min(axis=0), points.max(axis=0)
    centers = low + (high - low) * random.rand(k, points.shape[1])
    if style == 1:
        centers = low + (high - low) * (2 * random.rand(k, points.shape[1]) - 0.5)
    if style == 2:
        centers[random.randint(k, size=k // 3)] = centers[random.randint(k)]
    return centers


def draw_case(
    random: np.random.RandomState,
    points: Array,
    weights: Optional[Array] = None,
    *,
    centers: Optional[Array] = None,
    k: Optional[int] = None,
    call: Optional[str] = None,
    expected: str = ENDED,
) -> Case:
    """A call for points; what is not given is drawn."""
    n = len(points)
    call = call or draw_call(random)
    if call in ("assign", "assign_within_capacity", "predict"):
        return _to_centers(random, points, weights, centers, k, call, expected)
    n_places = len(np.unique(points if weights is None else points[weights > 0], axis=0))
    constrained = call == "constrained_kmeans" or (call == "iterations" and random.rand() < 0.7)
    if k is None:
        # Of clusters with limits several may lie at one place.
        weighty = n if weights is None else int((weights > 0).sum())
        k = number_of_clusters(random, max(1, weighty if constrained else n_places))
    arguments: dict[str, Any] = {"points": points, "n_clusters": k}
    if weights is not None:
        arguments["weights"] = weights
    if constrained:
        arguments.update(
            whole_sizes(random, n, k, 1) if weights is None else sums(random, weights, k)
        )
    if call == "iterations":
        arguments["constrained"] = constrained
    style = random.randint(5)
    if style == 0 and k <= n:
        arguments["init"] = draw_centers(random, points, k)
    elif style == 1:
        arguments["init"] = str(random.choice(["random", "gaussian", "farthest"]))
    elif call != "iterations":
        arguments["n_init"] = int(random.randint(1, 3))
        if random.rand() < 0.3:
            arguments["search"] = int(random.randint(1, 15))
    if call == "kmeans" and random.rand() < 0.15 and "init" not in arguments:
        arguments["algorithm"] = "mini-batch"
    if random.rand() < 0.1:
        arguments["max_iter"] = int(random.randint(1, 4))
    arguments["seed"] = int(random.randint(1000))
    if not constrained and k > n_places:
        expected = EITHER
    return Case("", 0, call, arguments, _if_not_too_heavy(arguments, expected))


def _to_centers(
    random: np.random.RandomState,
    points: Array,
    weights: Optional[Array],
    centers: Optional[Array],
    k: Optional[int],
    call: str,
    expected: str,
) -> Case:
    n = len(points)
    if centers is None:
        k = number_of_clusters(random, max(n, 2)) if k is None else k
        centers = draw_centers(random, points, k)
    k = len(centers)
    arguments: dict[str, Any] = {"points": points, "centers": centers}
    if call == "predict":
        spread = float(np.ptp(points, axis=0).max())
        if random.rand() < 0.7 and spread < 1e150:
            arguments["prices"] = 0.1 * spread**2 * random.randn(k)
        return Case("", 0, call, arguments, expected)
    if weights is not None:
        arguments["weights"] = weights
    if call == "assign":
        arguments.update(
            whole_sizes(random, n, k, 0) if weights is None else sums(random, weights, k)
        )
        if n * k < 500 and random.rand() < 0.05:
            arguments["solver"] = str(random.choice(["highs", "networkx"]))
        return Case("", 0, call, arguments, _if_not_too_heavy(arguments, expected))
    filled = random.choice([0.3, 0.8, 0.95, 1.0, 1.3])
    if weights is None:
        arguments["max_size"] = random.randint(0, max(1, int(2 * filled * n / k)) + 1, k)
    else:
        arguments["max_size"] = filled * (weights / k).sum() * (0.5 + random.rand(k))
    return Case("", 0, call, arguments, expected)


def _if_not_too_heavy(arguments: dict[str, Any], expected: str) -> str:
    """`expected`, or either where a point is heavier than any cluster may be."""
    weights, most = arguments.get("weights"), arguments.get("max_size")
    if weights is None or most is None or np.max(weights) <= np.max(most):
        return expected
    return EITHER


# --- realistic -----------------------------------------------------------------------------------


def clumps(random: np.random.RandomState, n: int, size: float = 20_000.0) -> Array:
    """Towns of different size and density."""
    n_towns = int(random.randint(1, 9))
    towns = size * random.rand(n_towns, 2)
    spread = size * 10 ** random.uniform(-3, -1, n_towns)
    town = random.choice(n_towns, size=n, p=random.dirichlet(np.ones(n_towns)))
    return CORNER[:2] + towns[town] + spread[town][:, None] * random.randn(n, 2)


def squares(random: np.random.RandomState, n: int, step: float = 100.0) -> Array:
    """A grid, of which some squares may be missing."""
    side = int(np.ceil(np.sqrt(n * random.choice([1.0, 1.4]))))
    squares = random.permutation(side * side)[:n] if random.rand() < 0.5 else np.arange(n)
    return CORNER[:2] + step * np.stack([squares % side, squares // side], axis=1)


def addresses(random: np.random.RandomState, n: int) -> Array:
    """Households: many at some places, in no order."""
    n_places = max(1, int(n * random.choice([0.05, 0.2, 0.6])))
    places = np.round(clumps(random, n_places), 2)
    return places[random.choice(n_places, size=n, p=random.dirichlet(0.5 * np.ones(n_places)))]


def areas(random: np.random.RandomState, n: int) -> Array:
    """Areas of parcels, rounded as registers and calculators do."""
    values = np.exp(random.normal(6.3, random.uniform(0.3, 1.2), n))
    digits = random.choice([0, 1, 2, 3, 12])
    return np.maximum(np.round(values, digits), 1.0) if digits < 12 else values


def revenues(random: np.random.RandomState, n: int) -> Array:
    """Sums of money: a few large ones, some of nothing."""
    values = np.round(1000 * random.pareto(random.uniform(0.8, 2.5), n), 2)
    values[random.rand(n) < random.choice([0.0, 0.2])] = 0.0
    values[random.randint(n)] += 1.0
    return values


@kind("clumps", 9)
def _clumps(random: np.random.RandomState) -> Case:
    return draw_case(random, clumps(random, number_of_points(random)))


@kind("grid", 6)
def _grid(random: np.random.RandomState) -> Case:
    points = squares(random, number_of_points(random), random.choice([1.0, 10.0, 100.0, 0.3]))
    return draw_case(random, points)


@kind("addresses", 7)
def _addresses(random: np.random.RandomState) -> Case:
    points = addresses(random, number_of_points(random))
    people = random.randint(1, 9, len(points)).astype(float) if random.rand() < 0.4 else None
    return draw_case(random, points, people)


@kind("parcels", 8)
def _parcels(random: np.random.RandomState) -> Case:
    n = number_of_points(random)
    points = squares(random, n, 30.0) + random.uniform(-9, 9, (n, 2))
    return draw_case(random, points, areas(random, n))


@kind("revenues", 7)
def _revenues(random: np.random.RandomState) -> Case:
    n = number_of_points(random)
    return draw_case(random, clumps(random, n), revenues(random, n))


@kind("stray", 5)
def _stray(random: np.random.RandomState) -> Case:
    """A few objects far outside."""
    points = clumps(random, number_of_points(random), 2_000.0)
    strays = random.randint(len(points), size=int(random.randint(1, 4)))
    points[strays] += 2_000.0 * 10 ** random.uniform(1, 3.5) * random.randn(len(strays), 2)
    return draw_case(random, points, areas(random, len(points)) if random.rand() < 0.3 else None)


@kind("hubs", 5)
def _hubs(random: np.random.RandomState) -> Case:
    """Schools, depots: each with its own capacity."""
    points = addresses(random, number_of_points(random))
    hubs = points[random.randint(len(points), size=number_of_clusters(random, len(points)))] + 3.0
    call = str(random.choice(["assign", "assign_within_capacity"]))
    people = random.randint(1, 6, len(points)).astype(float) if random.rand() < 0.4 else None
    return draw_case(random, points, people, centers=hubs, call=call)


# --- hostile -------------------------------------------------------------------------------------


def any_points(random: np.random.RandomState, n: int) -> Array:
    """Points of one to five dimensions: anywhere, on a grid, at few places, on a line."""
    d, style = int(random.choice([1, 2, 2, 2, 3, 4, 5])), random.randint(5)
    if style == 0:
        return random.randint(0, max(2, int(2 * n ** (1 / d))), (n, d)).astype(float)
    if style == 1:
        return random.rand(1 + n // 3, d)[random.randint(0, 1 + n // 3, n)]
    if style == 2:
        return random.rand(n, 1) * random.rand(1, d)
    return random.rand(n, d) * 10 ** random.uniform(-2, 5)


@kind("float-weights", 9)
def _float_weights(random: np.random.RandomState) -> Case:
    """Weights of any spread, with all of their digits."""
    n = number_of_points(random, 300)
    spread = random.uniform(0.1, 3) if random.rand() < 0.8 else random.uniform(3, 12)
    weights = np.exp(random.normal(0, spread, n))
    return draw_case(random, any_points(random, n), weights)


@kind("nine-decimals", 4)
def _nine_decimals(random: np.random.RandomState) -> Case:
    """Weights that are whole numbers of a tiny unit; first centers far off or in one place."""
    n = number_of_points(random, 200)
    points = any_points(random, n)
    weights = np.round(random.rand(n) * random.choice([0.01, 1.0, 50.0]), 9) + 1e-9
    k = number_of_clusters(random, len(np.unique(points, axis=0)))
    case = draw_case(random, points, weights, k=k, call="constrained_kmeans")
    centers = draw_centers(random, points, k)
    if random.rand() < 0.5:
        centers += 10 ** random.uniform(0, 4) * np.ptp(points, axis=0).max()
    return case.with_arguments(init=centers)


@kind("large-integers", 4)
def _large_integers(random: np.random.RandomState) -> Case:
    n = number_of_points(random, 200)
    most = 2.0 ** random.uniform(20, 53)
    return draw_case(random, any_points(random, n), 1.0 + np.floor(random.rand(n) * (most - 1)))


@kind("one-giant", 4)
def _one_giant(random: np.random.RandomState) -> Case:
    """One weight far above all others."""
    n = number_of_points(random, 200)
    weights = areas(random, n)
    weights[random.randint(n)] *= 10 ** random.uniform(2, 12)
    return draw_case(random, any_points(random, n), weights)


@kind("many-zeros", 5)
def _many_zeros(random: np.random.RandomState) -> Case:
    """Weights of 0: most of them, also where centers start."""
    n = number_of_points(random, 200)
    weights = random.choice([revenues, areas])(random, n)
    weights[random.rand(n) < random.uniform(0.3, 0.98)] = 0.0
    weights[random.randint(n)] = 5.0
    points = any_points(random, n)
    call = draw_call(random)
    weightless = np.flatnonzero(weights == 0)
    case = draw_case(random, points, weights, call=call)
    k = case.n_clusters
    if call in CALLS_OF_LOOPS and len(weightless) >= k and random.rand() < 0.5:
        case.arguments.pop("algorithm", None)
        case = case.with_arguments(init=points[random.permutation(weightless)[:k]])
    return case


def _either(random: np.random.RandomState, *ranges: tuple[float, float]) -> float:
    """Uniform in one of the ranges."""
    return float(random.uniform(*ranges[random.randint(len(ranges))]))


@kind("tiny-sums", 2)
def _tiny_sums(random: np.random.RandomState) -> Case:
    n = number_of_points(random, 60)
    weights = random.rand(n) * 10 ** _either(random, (-323, -285), (-110, -15))
    return draw_case(random, any_points(random, n), weights, expected=EITHER)


@kind("huge-sums", 2)
def _huge_sums(random: np.random.RandomState) -> Case:
    n = number_of_points(random, 60)
    weights = random.rand(n) * 10 ** _either(random, (285, 308), (15, 110))
    return draw_case(random, any_points(random, n), weights, expected=EITHER)


@kind("ties", 3)
def _ties(random: np.random.RandomState) -> Case:
    """Up to ten thousand points that may as well be elsewhere."""
    n = 10_000 if random.rand() < 0.05 else few_or_many(random, 50, 2_000)
    n_places = int(random.randint(1, 30))
    points = random.randint(0, 4, (n_places, 2))[random.randint(n_places, size=n)].astype(float)
    k = int(random.randint(1, 9))
    weights = random.randint(1, 4, n).astype(float) if random.rand() < 0.3 else None
    centers = random.randint(0, 4, (k, 2)).astype(float)
    call = draw_call(random)
    return draw_case(random, points, weights, centers=centers, k=k, call=call, expected=EITHER)


@kind("shared-centers", 5)
def _shared_centers(random: np.random.RandomState) -> Case:
    """Points on a grid, and centers of which some lie in one place."""
    m, d = int(random.randint(3, 25)), int(random.choice([1, 2, 2, 2, 3]))
    n = int(random.randint(30, 600)) if random.rand() < 0.4 else few_or_many(random, 5, 400)
    points = random.randint(0, m, (n, d)).astype(float)
    k = (
        int(random.randint(max(1, n // 3), n))
        if random.rand() < 0.5
        else int(random.randint(1, 12))
    )
    centers = points[random.randint(0, n, k)]
    weights = random.randint(0, 4, n).astype(float) if random.rand() < 0.2 else None
    if weights is not None:
        weights[0] = 1.0
    case = draw_case(random, points, weights, centers=centers, call="assign")
    if random.rand() < 0.4:
        return case.with_arguments(min_size=0, max_size=n if weights is None else 4.0 * n)
    return case


@kind("far-point", 4)
def _far_point(random: np.random.RandomState) -> Case:
    """A point a thousand kilometers or more away: a value for nothing, a stray object."""
    points = random.rand(number_of_points(random, 150), 2) * 200 + random.choice([0.0, 5e5])
    points[random.randint(len(points))] = 10 ** random.uniform(6, 10.5) * random.choice([-1, 1], 2)
    k = max(2, number_of_clusters(random, min(8, len(points))))
    weights = areas(random, len(points)) if random.rand() < 0.25 else None
    call = draw_call(random)
    if call in ("assign", "assign_within_capacity", "predict"):
        centers = random.rand(k, 2) * 200 + points.min(axis=0).clip(0)
        return draw_case(random, points, weights, centers=centers, call=call)
    return draw_case(random, points, weights, k=min(k, len(np.unique(points, axis=0))), call=call)


@kind("far-centers", 2)
def _far_centers(random: np.random.RandomState) -> Case:
    points = any_points(random, number_of_points(random, 100))
    k = number_of_clusters(random, len(points))
    centers = 10 ** random.uniform(3, 12) * random.randn(k, points.shape[1])
    if random.rand() < 0.5:
        centers[1:] = draw_centers(random, points, k)[1:]
    return draw_case(random, points, centers=centers, call=draw_call(random, *CALLS_OF_LOOPS))


@kind("tiny-extent", 2)
def _tiny_extent(random: np.random.RandomState) -> Case:
    """Points closer together than anybody measures, near the origin or far from it."""
    points = random.rand(number_of_points(random, 100), int(random.randint(1, 4)))
    points = points * 10 ** random.uniform(-9, -3) + random.choice([0.0, 1.0, 1e6])
    if random.rand() < 0.4:
        points = random.rand(*points.shape) * 10 ** _either(random, (-320, -9), (-105, -9))
    return draw_case(random, points, expected=EITHER)


@kind("huge-extent", 2)
def _huge_extent(random: np.random.RandomState) -> Case:
    points = random.randn(number_of_points(random, 100), int(random.randint(1, 4)))
    points = points.clip(-2, 2) * 10 ** _either(random, (20, 307.9), (20, 105))
    return draw_case(random, points, expected=EITHER)


@kind("not-finite", 3)
def _not_finite(random: np.random.RandomState) -> Case:
    """NaN, infinity or masked values among points, weights, centers or prices."""
    points = any_points(random, number_of_points(random, 40))
    weights = areas(random, len(points)) if random.rand() < 0.5 else None
    case = draw_case(random, points, weights)
    arrays = [
        name
        for name in ("points", "weights", "centers", "prices", "init")
        if isinstance(case.arguments.get(name), np.ndarray)
    ]
    name = str(random.choice(arrays))
    values = np.array(case.arguments[name], dtype=float)
    at = int(random.randint(values.size))
    if random.rand() < 0.3:
        mask = np.zeros(values.shape, dtype=bool)
        mask.flat[at] = True
        values = np.ma.masked_array(values, mask)
    else:
        values.flat[at] = random.choice([np.nan, np.inf, -np.inf])
    return replace(case.with_arguments(**{name: values}), expected=REFUSED)


@kind("one-point", 1)
def _one_point(random: np.random.RandomState) -> Case:
    points = CORNER[: int(random.randint(1, 6))][None] * random.rand()
    return draw_case(random, points, areas(random, 1) if random.rand() < 0.3 else None)


@kind("k-is-n", 3)
def _k_is_n(random: np.random.RandomState) -> Case:
    n = few_or_many(random, 1, 80)
    points = random.permutation(4 * n)[:n, None] * random.rand(1, int(random.randint(1, 4)))
    weights = areas(random, n) if random.rand() < 0.3 else None
    return draw_case(random, points, weights, k=n)


@kind("many-dimensions", 2)
def _many_dimensions(random: np.random.RandomState) -> Case:
    points = random.randn(number_of_points(random, 80), int(random.randint(5, 60)))
    return draw_case(random, points, areas(random, len(points)) if random.rand() < 0.3 else None)


@kind("many-clusters", 1)
def _many_clusters(random: np.random.RandomState) -> Case:
    """Hundreds of clusters, so that prices are found in another way than for few."""
    n = int(random.randint(300, 1000))
    points = clumps(random, n) if random.rand() < 0.5 else random.rand(n, 2)
    weights = areas(random, n) if random.rand() < 0.3 else None
    case = draw_case(random, points, weights, k=int(random.randint(40, 160)))
    if case.call in CALLS_OF_LOOPS:
        return case.with_arguments(max_iter=2)
    return case


@kind("figures", 4)
def _figures(random: np.random.RandomState) -> Case:
    """How good a clustering is, also one that makes no sense."""
    n = int(random.randint(2, 120))
    points = any_points(random, n)
    if random.rand() < 0.3:
        points = points * 10 ** random.uniform(-40, 40) + 10 ** random.uniform(0, 9)
    if random.rand() < 0.2:
        points[random.randint(n)] += 1e9
    k = int(random.randint(1, min(n, 9) + 1))
    # Every cluster has a point.
    labels = np.concatenate([np.arange(k), random.randint(0, k, n - k)])
    arguments = {"points": points, "labels": random.permutation(labels)}
    if random.rand() < 0.4:
        arguments["weights"] = areas(random, n)
    return Case("", 0, "quality", arguments, ENDED)


def _table(random: np.random.RandomState, n: int, k: int) -> Array:
    """Costs (n, k): travel times to the second or the minute, distances, ties, huge ones."""
    far = np.hypot(*(random.rand(n, 1) - random.rand(1, k) for _ in range(2)))
    style = random.randint(8)
    if style == 0:
        return far
    if style < 3:
        return np.rint(far * [3600, 30][style - 1])
    if style == 3:  # a few values
        return random.randint(0, 4, (n, k)).astype(float)
    if style == 4:  # columns or rows alike
        one = random.rand(1, k) if random.rand() < 0.5 else random.rand(n, 1)
        return np.broadcast_to(one, (n, k)).copy()
    if style == 5:
        return np.full((n, k), random.choice([0.0, 7.0, -1.5]))
    if style == 6:  # gains among them
        return np.round(far - 0.5, 3) * 10.0 ** random.randint(-6, 9)
    return random.lognormal(0, 2, (n, k))


@kind("cost-tables", 6)
def _cost_tables(random: np.random.RandomState) -> Case:
    """Any costs, with pairs that are not allowed, a price on change, and points left out."""
    n = number_of_points(random, 250)
    k = number_of_clusters(random, n)
    costs = _table(random, n, k)
    arguments: dict[str, Any] = whole_sizes(random, n, k, 0)
    if random.rand() < 0.3:
        missing = random.rand(n, k) < random.choice([0.05, 0.4, 0.8])
        missing[np.arange(n), random.randint(k, size=n)] = False
        costs[missing] = np.inf
    if random.rand() < 0.2:
        arguments["forbidden"] = np.array([random.randint(n, size=3), random.randint(k, size=3)]).T
    typical = float(np.median(np.abs(costs[np.isfinite(costs)]))) or 1.0
    if random.rand() < 0.3:
        arguments["current"] = random.randint(-1, k, n)
        arguments["change_cost"] = round(typical * random.rand(), 2)
    if random.rand() < 0.25:
        arguments["unassigned_cost"] = round(2 * typical * random.rand(), 2)
    if random.rand() < 0.3:
        weights = random.randint(1, 10, n).astype(float)
        arguments = {**arguments, **sums(random, weights, k)}
        arguments["weights"] = weights
    return Case("", 0, "assign_costs", {"costs": costs, **arguments})


@kind("scaling", 3)
def _scaling(random: np.random.RandomState) -> Case:
    """Columns of a table, in some of which a value for nothing stands out."""
    n, d = int(random.randint(1, 90)), int(random.randint(1, 5))
    values = random.randn(n, d) * 10 ** random.uniform(-6, 9, d) + 10 ** random.uniform(-3, 6, d)
    if random.rand() < 0.5:
        nothing = [-9999.0, -3.4e38, 1e-12, 1e12, 0.0, 3.4028234663852886e38]
        values[random.randint(n), random.randint(d)] = random.choice(nothing)
    if random.rand() < 0.3:
        values[:, random.randint(d)] = np.round(random.rand(n))
    method = str(random.choice(["z-score", "min-max", "robust"]))
    return Case("", 0, "fit_scaling", {"values": values, "method": method}, ENDED)


@kind("nonsense", 6)
def _nonsense(random: np.random.RandomState) -> Case:
    """A good call of which one argument makes no sense."""
    n = int(random.randint(3, 30))
    points = random.rand(n, 2)
    call = draw_call(random, "iterations")
    k = int(random.randint(1, min(n, 5) + 1))
    weights = areas(random, n) if random.rand() < 0.4 else None
    case = draw_case(random, points, weights, k=k, call=call)
    arguments = case.arguments
    without = {name: arguments[name] for name in arguments if name not in ("min_size", "max_size")}
    wrong: list[dict[str, Any]] = [{"points": value} for value in _no_points(n)]
    if call == "predict":
        wrong += [{"prices": value} for value in _no_prices(k)]
    else:
        wrong += [{"weights": value} for value in _no_weights(n)]
    if "centers" in arguments:
        wrong += [{"centers": value} for value in (*_no_points(n)[:-2], np.eye(3), 7)]
    else:
        wrong += [{"n_clusters": value} for value in (0, -1, 2.5, "3", True, n + 1, None, 10**30)]
        wrong += [{"seed": value} for value in (-1, 2**32, "a", 1.5, None, True)]
        wrong += [{"max_iter": value} for value in (0, -5, 1.5, "x", None)]
        wrong += [{"n_init": value} for value in (-1, 0.5, "x")]
        wrong += [{"search": value} for value in (-1, 0.5, "x")]
        wrong += [
            {"init": value} for value in ("best", np.eye(7), np.full((k, 2), np.nan), 3, None)
        ]
    if call == "kmeans":
        wrong += [{"tol": value} for value in (-1.0, np.nan, np.inf, "x", None)]
        wrong += [{"algorithm": "x"}, {"missing": "x"}, {"algorithm": None}]
    if call in ("assign", "constrained_kmeans"):
        wrong += [{"solver": value} for value in ("simplex", None, 3)]
        wrong += [{"min_size": value} for value in _no_sizes(k)]
        wrong += [{"min_size": 7, "max_size": 3}, {"max_size": 0}, {"min_size": 10**9}]
    if call != "predict" and call != "kmeans":
        wrong += [{"max_size": value} for value in _no_sizes(k)]
    changed = wrong[random.randint(len(wrong))]
    if "min_size" in changed or "max_size" in changed:
        arguments = without
    if call == "assign_within_capacity" and "max_size" not in changed:
        arguments = {**arguments, "max_size": n}
    return Case("", 0, call, {**arguments, **changed}, REFUSED)


def _no_points(n: int) -> list[Any]:
    return [
        [],
        [[]],
        "points",
        None,
        {"x": 1},
        [[1.0, "a"]] * n,
        [[1.0, 2.0], [1.0]],
        np.zeros((n, 2, 2)),
        np.zeros(n),
        np.zeros((n, 0)),
        np.full((n, 2), None),
        [[10**400, 1.0]] * n,
        np.arange(2.0 * n).reshape(n, 2) + 1j,
        [["1 m", "2 m"]] * n,
        np.ma.masked_all((n, 2)),
        # only for points: of other dimensions than the centers
        np.ma.masked_array(np.arange(2.0 * n).reshape(n, 2), np.arange(2 * n).reshape(n, 2) == 1),
        object(),
    ]


def _no_weights(n: int) -> list[Any]:
    return [
        np.ones(n + 1),
        np.ones((n, 1)),
        -np.ones(n),
        np.zeros(n),
        ["a"] * n,
        "heavy",
        3.0,
        np.ones(n) + 1j,
        [None] * n,
        [10**400] * n,
        np.ma.masked_array(np.ones(n), np.arange(n) == 0),
        {"w": 1},
    ]


def _no_sizes(k: int) -> list[Any]:
    ones, first = np.ones(k), np.arange(k) == 0
    return [
        -1,
        "x",
        float("nan"),
        [1] * (k + 1),
        -ones,
        [[1]] * k,
        {},
        1 + 2j,
        ones + 1j,
        [None] * k,
        np.ma.masked_array(ones, first),
        np.ma.masked_array(ones.astype(int), first),
    ]


def _no_prices(k: int) -> list[Any]:
    masked = np.ma.masked_array(np.ones(k), np.arange(k) == 0)
    nonsense = [np.ones(k + 1), "x", ["a"] * k, {}, np.ones(k) + 1j, [10**400] * k, [None] * k]
    return [*nonsense, np.nan, masked, ["1"] * k]


# --- on QGIS -------------------------------------------------------------------------------------


def draw_layer(random: np.random.RandomState) -> tuple[Array, Optional[Array]]:
    """Points of a layer, and weights or none."""
    n = number_of_points(random, 150)
    style = random.randint(7)
    if style == 0:
        return addresses(random, n), None
    if style == 1:
        return squares(random, n), areas(random, n)
    if style == 2:
        return clumps(random, n), revenues(random, n)
    if style == 3:
        points = clumps(random, n, 2_000.0)
        points[random.randint(n)] += 10 ** random.uniform(4, 9) * random.randn(2)
        return points, None
    if style == 4:
        return clumps(random, n), np.exp(random.normal(0, random.uniform(0.5, 3), n))
    return clumps(random, n), None


def _some_without_place(random: np.random.RandomState, case: Case) -> Case:
    """Sometimes with features more that have no geometry."""
    if random.rand() < 0.7:
        return case
    missing = int(random.randint(1, 4))
    changed = {"points": np.concatenate([case.points, np.full((missing, 2), np.nan)])}
    if case.weights is not None:
        changed["weights"] = np.concatenate([case.weights, np.full(missing, 7.0)])
    return case.with_arguments(**changed)


def _layer_sizes(
    random: np.random.RandomState, points: Array, weights: Optional[Array], k: int
) -> dict:
    given = whole_sizes(random, len(points), k, 1) if weights is None else sums(random, weights, k)
    # A parameter holds one whole number for all clusters.
    return {
        name.upper(): int(math.floor(value) if name == "min_size" else math.ceil(value))
        for name, value in given.items()
        if np.ndim(value) == 0
    }


@kind("clusters-on-qgis", 3)
def _qgis_clusters(random: np.random.RandomState) -> Case:
    points, weights = draw_layer(random)
    weighty = len(points) if weights is None else int((weights > 0).sum())
    k = number_of_clusters(random, weighty)
    parameters = {"CLUSTERS": k, **_layer_sizes(random, points, weights, k)}
    parameters["N_INIT"] = int(random.randint(0, 3))
    case = _layer_case("constrainedkmeans:constrainedkmeans", points, weights, parameters)
    return _some_without_place(random, case)


@kind("k-means-on-qgis", 2)
def _qgis_kmeans(random: np.random.RandomState) -> Case:
    points, weights = draw_layer(random)
    n_places = len(np.unique(points if weights is None else points[weights > 0], axis=0))
    parameters = {"CLUSTERS": number_of_clusters(random, n_places), "INIT": int(random.randint(4))}
    case = _layer_case("constrainedkmeans:kmeans", points, weights, parameters)
    return _some_without_place(random, case)


@kind("groups-on-qgis", 2)
def _qgis_groups(random: np.random.RandomState) -> Case:
    points, weights = draw_layer(random)
    groups = np.sort(random.randint(0, int(random.randint(1, 6)), len(points)))
    smallest = min(int((groups == group).sum()) for group in np.unique(groups))
    parameters = {"CLUSTERS": number_of_clusters(random, smallest)}
    case = _layer_case("constrainedkmeans:constrainedkmeans", points, weights, parameters)
    return replace(case.with_arguments(groups=groups), expected=EITHER)


@kind("hubs-on-qgis", 2)
def _qgis_hubs(random: np.random.RandomState) -> Case:
    points, weights = draw_layer(random)
    k = number_of_clusters(random, len(points))
    hubs = draw_centers(random, points, k)
    parameters: dict[str, Any] = {"ALLOW_UNASSIGNED": bool(random.rand() < 0.4)}
    if parameters["ALLOW_UNASSIGNED"]:
        total = len(points) if weights is None else weights.sum()
        parameters["MAX_SIZE"] = max(1, int(total / k * random.choice([0.5, 0.9, 1.2])))
    else:
        parameters.update(_layer_sizes(random, points, weights, k))
    case = _layer_case("constrainedkmeans:assigntocenters", points, weights, parameters)
    return case.with_arguments(centers=hubs)


def _layer_case(
    algorithm: str, points: Array, weights: Optional[Array], parameters: dict[str, Any]
) -> Case:
    arguments: dict[str, Any] = {"points": points, "parameters": parameters}
    most = parameters.get("MAX_SIZE")
    expected = ENDED
    if weights is not None:
        arguments["weights"] = weights
        if most is not None and not parameters.get("ALLOW_UNASSIGNED") and weights.max() > most:
            expected = EITHER
    return Case("", 0, algorithm, arguments, expected)
