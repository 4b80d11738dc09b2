"""How the time of an iteration grows with the number of points and of clusters."""

import math
import statistics
from dataclasses import dataclass

from .cases import Case
from .methods import OURS, SCIKIT_LEARN
from .tables import ABSENT, table

POINTS = (10_000, 30_000, 100_000, 300_000, 1_000_000)
CLUSTERS = (100, 200, 400, 800)
METHODS = (OURS, SCIKIT_LEARN)


@dataclass(frozen=True)
class Growth:
    """Seconds an iteration of a method on a series of cases, and the exponents that fit them.

    `exponent` is that of a power of the varied number; `exponent_n_log_n` that of a power of
    n log n, None where clusters are varied. Both are None where a measurement is missing.
    """

    method: str
    varied: str
    numbers: tuple
    seconds: tuple

    @property
    def exponent(self):
        return self._fit(self.numbers)

    @property
    def exponent_n_log_n(self):
        return self._fit([n * math.log(n) for n in self.numbers])

    def _fit(self, sizes):
        """Slope of a straight line through the logarithms, by least squares."""
        if None in self.seconds:
            return None
        logarithms = [math.log(seconds) for seconds in self.seconds]
        return statistics.linear_regression([math.log(size) for size in sizes], logarithms).slope


def points_cases(quick):
    """Cases that differ in n."""
    return [Case("uniform", n, 100) for n in POINTS if n <= 100_000 or not quick]


def clusters_cases(quick):
    """Cases that differ in k."""
    n = 25_000 if quick else 100_000
    return [Case("uniform", n, k, iterations=10) for k in CLUSTERS]


def growth(bench, quick):
    """`Growth` of each method with points, then with clusters."""
    series = [("points", "n", points_cases(quick)), ("clusters", "k", clusters_cases(quick))]
    return [
        Growth(
            method,
            varied,
            tuple(getattr(case, name) for case in cases),
            tuple(_seconds_per_iteration(bench(case, method)) for case in cases),
        )
        for varied, name, cases in series
        for method in METHODS
    ]


def _seconds_per_iteration(measurement):
    return None if measurement.seconds is None else measurement.seconds_per_iteration


def growth_table(growths):
    """As Markdown."""
    rows = []
    for one in growths:
        fits = ABSENT
        if one.exponent is not None:
            fits = f"{one.varied}^{one.exponent:.2f}"
            if one.varied == "points":
                fits += f", or (n log n)^{one.exponent_n_log_n:.2f}"
        times = "; ".join(
            f"{number:,}: {ABSENT if seconds is None else f'{1000 * seconds:,.1f} ms'}"
            for number, seconds in zip(one.numbers, one.seconds)
        )
        rows.append([one.method, one.varied, times, fits])
    return table(["method", "varied", "time of an iteration", "grows like"], rows)
