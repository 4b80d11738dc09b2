"""Time and memory beside other packages, as Markdown: ``python -m benchmarks.bench``.

Progress goes to standard error.
"""

import argparse
import time

from . import machine, page, qgis
from .bars import LONG, bars_table, growth_bars, long_bars, quick_bars
from .cases import PLUS_PLUS, POINTS, STARTS, Case
from .cpu_seconds import cpu_seconds_table
from .float_weights import float_weights_bar
from .given_costs import given_costs_table
from .growth import growth, growth_table, points_cases
from .measurements import Bench
from .methods import K_MEANS_CONSTRAINED, NETWORKX, OURS, SCIKIT_LEARN, SCIPY
from .processes import tell
from .tables import measurements_table

#: Solvers of the whole network are measured up to these numbers of points times clusters.
NETWORKX_PAIRS = 10_000
FLOW_PAIRS = 1_000_000
SMALL = Case("uniform", 1_000, 10)
ONE_ITERATION = Case("uniform", 100_000, 100, 1)
#: As many small clusters as there are cabinets in a city.
CABINETS = Case("clustered", 100_000, 2_000, 30, PLUS_PLUS, (1, 60))
LAYERS = (
    Case("clustered", 1_000, 10, 300, PLUS_PLUS),
    Case("clustered", 100_000, 100, 300, PLUS_PLUS),
)


def measure_sizes(bench, quick):
    """From 1,000 points on, beside all peers as far as they go."""
    for case in (SMALL, *points_cases(quick)):
        for method in (OURS, SCIKIT_LEARN, SCIPY):
            bench(case, method)
        if case.n * case.k <= NETWORKX_PAIRS:
            bench(case, NETWORKX)
        if case.n * case.k <= FLOW_PAIRS:
            bench(case, K_MEANS_CONSTRAINED)
    if not quick:
        # More than one iteration of the peer would take too long here.
        for method in (OURS, K_MEANS_CONSTRAINED):
            bench(ONE_ITERATION, method, repeats=1)
        for method in (OURS, SCIKIT_LEARN):
            bench(CABINETS, method)


def measure_layers(layers, quick):
    """By qgis_process, beside QGIS's own algorithm."""
    for case in LAYERS:
        if case.n <= 1_000 or not quick:
            for algorithm in (qgis.OURS, qgis.PLAIN, qgis.NATIVE):
                layers(case, algorithm)


def conditions_list():
    """What is fixed for all rows."""
    lines = [
        "Points (drawn with a fixed seed):",
        "",
        *(f"- *{name}*: {words}" for name, words in POINTS.items()),
        "",
        "Start: the first centers are",
        "",
        *(f"- *{name}*: {words}" for name, words in STARTS.items()),
        "",
        "Tolerance: 0 for all methods.",
    ]
    return "\n".join(lines)


def report(bench, layers, quick):
    """Take all measurements; return Markdown."""
    measure_sizes(bench, quick)
    growths = growth(bench, quick)
    bars = [*quick_bars(bench), *growth_bars(growths)]
    measure_layers(layers, quick)
    if not quick:
        bars += [*long_bars(bench, layers), float_weights_bar(LONG)]
    sections = [
        ("Goals", bars_table(bars)),
        ("Fixed for all methods of a row", conditions_list()),
        ("In Python", measurements_table(bench.taken.groups())),
        (
            "From GeoPackage to GeoPackage, by qgis_process",
            measurements_table(layers.taken.groups()),
        ),
        ("Growth", growth_table(growths)),
    ]
    if not quick:
        sections.insert(3, ("Many clusters, weights and the globe", cpu_seconds_table(LONG)))
        sections.insert(4, ("At given costs", given_costs_table(LONG)))
    return "\n\n".join(f"### {title}\n\n{text}" for title, text in sections)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few minutes, smaller numbers")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/ too")
    options = parser.parse_args()
    if options.quick and options.write:
        parser.error("docs/benchmarks.md is written by a whole run only.")

    begun = time.monotonic()
    bench = Bench(repeats=3, budget=10, limit=90) if options.quick else Bench(5, 20, 300)
    with qgis.QgisBench(limit=300 if options.quick else 600) as layers:
        tables = report(bench, layers, options.quick)
    minutes = (time.monotonic() - begun) / 60
    text = f"Measured within {minutes:.0f} minutes {machine.facts()}.\n\n{tables}"
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench', text)}")


if __name__ == "__main__":
    main()
