"""What this plugin wants to reach, each goal beside what was measured."""

from dataclasses import dataclass
from typing import Optional

from . import qgis
from .cases import ONE_CORNER, PLUS_PLUS, Case
from .measurements import MEGABYTE
from .methods import K_MEANS_CONSTRAINED, OURS, PLAIN, SCIKIT_LEARN
from .tables import ABSENT, HOLDS, seconds, table

MILLION = Case("uniform", 1_000_000, 100)
MILLION_CLUSTERED = Case("clustered", 1_000_000, 100)
LAYER_OF_A_MILLION = Case("clustered", 1_000_000, 100, 300, PLUS_PLUS)
BUILDINGS = Case("clustered", 350_000, 500, 300, PLUS_PLUS, (500, 1000))
SMALL_ONES = Case("uniform", 100, 5, 300, problems=10_000)
LONG = 600


@dataclass(frozen=True)
class Bar:
    """A goal; `holds` is None where something is missing to tell."""

    what: str
    goal: str
    measured: str
    holds: Optional[bool]


def ratio_bar(what, goal, first, second, test):
    """A goal for the time of the first measurement by that of the second."""
    for measurement in (first, second):
        if measurement.seconds is None:
            return Bar(what, goal, measurement.note, None)
    ratio = first.seconds / second.seconds
    told = f"{ratio:.2f} ({seconds(first.seconds)} s by {seconds(second.seconds)} s)"
    return Bar(what, goal, told, test(ratio))


def seconds_bar(what, most, taken):
    """A goal for the time of a measurement."""
    goal = f"at most {most:,} s"
    if taken.seconds is None:
        return Bar(what, goal, taken.note, None)
    return Bar(what, goal, f"{seconds(taken.seconds)} s", taken.seconds <= most)


def quick_bars(bench):
    """Goals that take a few minutes."""
    for data in ("clustered", "uniform"):
        case = Case(data, 25_000, 40)
        what = f"{case.size} {data}, equal sizes, {case.iterations} iterations"
        ours, floor = bench(case, OURS), bench(case, SCIKIT_LEARN)
        peer = bench(case, K_MEANS_CONSTRAINED)
        yield ratio_bar(
            what, "k-means-constrained at least 25 × ours", peer, ours, lambda ratio: ratio >= 25
        )
        yield ratio_bar(
            what, "at most 8 × scikit-learn without sizes", ours, floor, lambda ratio: ratio <= 8
        )

    case = Case("grid", 100_000, 100, 300, PLUS_PLUS)
    yield seconds_bar(f"{case.size} grid, equal sizes, one start to the end", 5, bench(case, OURS))

    hard, easy = (
        Case("heavily clustered", 100_000, 100, 30, ONE_CORNER),
        Case("uniform", 100_000, 100),
    )
    yield ratio_bar(
        f"{hard.size} heavily clustered, all centers in one corner, equal sizes",
        "at most 5 × uniform points",
        bench(hard, OURS),
        bench(easy, OURS),
        lambda ratio: ratio <= 5,
    )

    case = Case("uniform", 100_000, 100, 100)
    ours, peer = bench(case, PLAIN), bench(case, SCIKIT_LEARN)
    what = f"{case.size} uniform, plain k-means, {case.iterations} iterations"
    yield ratio_bar(what, "at most 1.5 × scikit-learn", ours, peer, lambda ratio: ratio <= 1.5)
    if ours.seconds is not None and peer.seconds is not None:
        difference = ours.to_nearest / peer.to_nearest - 1
        yield Bar(
            what,
            "the same SSE to the nearest centers, within 0.01 %",
            f"{100 * difference:+.4f} %",
            abs(difference) <= 1e-4,
        )


def long_bars(bench, layers):
    """The other goals."""
    what = f"{SMALL_ONES.size}, equal sizes, each to the end"
    yield seconds_bar(what, 60, bench(SMALL_ONES, OURS))
    bench(SMALL_ONES, K_MEANS_CONSTRAINED, repeats=1)

    for case in (MILLION, MILLION_CLUSTERED):
        what = f"{case.size} {case.data}, equal sizes, {case.iterations} iterations"
        taken = bench(case, OURS)
        yield seconds_bar(what, 40, taken)
        if taken.seconds is not None:
            peak = taken.peak / MEGABYTE
            yield Bar(
                what, "at most 1,200 MB in the whole process", f"{peak:,.0f} MB", peak <= 1200
            )

    case = LAYER_OF_A_MILLION
    ours, native = layers(case, qgis.OURS), layers(case, qgis.NATIVE)
    yield ratio_bar(
        f"{case.size} {case.data}, equal sizes, GeoPackage to GeoPackage",
        "at most as long as native:kmeansclustering, which has no sizes",
        ours,
        native,
        lambda ratio: ratio <= 1,
    )

    taken = bench(BUILDINGS, OURS, repeats=1, limit=LONG)
    smallest, largest = BUILDINGS.bounds
    what = f"{BUILDINGS.size} {BUILDINGS.data}, sizes from {smallest} to {largest:,}"
    goal = "ends within the bounds, certificate verified"
    if taken.seconds is None:
        yield Bar(what, goal, taken.note, False)
    else:
        told = f"{taken.smallest} to {taken.largest:,}, {seconds(taken.seconds)} s"
        within = smallest <= taken.smallest and taken.largest <= largest
        yield Bar(what, goal, told, within and taken.proved is True)


def growth_bars(growths):
    """Goals for the exponents of our own growth."""
    for one in growths:
        if one.method != OURS:
            continue
        if one.varied == "points":
            what = "growth of an iteration's time with n"
            goal, exponent = "at most like n log n", one.exponent_n_log_n
            told, test = "(n log n)^{:.2f}", lambda slope: slope <= 1
        else:
            what = f"growth of an iteration's time with k, from {one.numbers[0]} on"
            goal, exponent = "less than linear", one.exponent
            told, test = "k^{:.2f}", lambda slope: slope < 1
        if exponent is None:
            yield Bar(what, goal, ABSENT, None)
        else:
            yield Bar(what, goal, told.format(exponent), test(exponent))


def bars_table(bars):
    """As Markdown."""
    rows = [[bar.what, bar.goal, bar.measured, HOLDS[bar.holds]] for bar in bars]
    return table(["points × clusters", "goal", "measured", "holds"], rows)
