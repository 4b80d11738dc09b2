"""Sums of squared distances beside the best known ones: ``python -m benchmarks.quality FOLDER``.

FOLDER holds the sets of points, as `known_results` names them.
"""

import argparse
import json
import statistics
import sys
from pathlib import Path

from . import machine, page
from .known_results import KNOWN
from .measurements import MEGABYTE
from .processes import run, tell
from .search import CASES, STARTS
from .tables import ABSENT, HOLDS, seconds, table

ITERATIONS = 300
LIMIT = 900
#: Digits to which a sum has to be as small as the best known one.
DIGITS = 5
SUMS = [
    "set",
    "points × clusters",
    "best known",
    "BKM+",
    "k-means-constrained",
    "ours",
    "of starts",
    "ours ÷ best known",
    "as good",
]
TIMES = [
    "set",
    "best known",
    "BKM+",
    "k-means-constrained",
    "ours: median, longest",
    "goal",
    "holds",
    "iterations",
    "peak MB",
    "sizes",
    "certificate",
]


#: Seeds of the searches, and from how many clusters on only the first of them.
SEEDS = 3
MANY_CLUSTERS = 200
SEARCHES = [
    *("points × clusters", "best known", "effort", "median sum", "÷ best known", "÷ starts"),
    "CPU seconds",
]


def scientific(error):
    return f"{error:.5e}"


def rounded(error):
    """The sum to so many digits as are compared."""
    return float(f"{error:.{DIGITS - 1}e}")


def measure(known, folder):
    """What each start gave, and the process that ran them."""
    tell(f"{known.name}: {known.starts} starts ...")
    command = [sys.executable, "-m", "benchmarks.starts", str(folder / known.file)]
    finished = run([*command, str(known.k), str(known.starts), str(ITERATIONS)], LIMIT)
    starts = [json.loads(line) for line in finished.output.splitlines()]
    if not starts:
        raise SystemExit(f"{known.name} gave no result within {LIMIT} s.\n{finished.errors}")
    if starts[0]["n"] != known.n:
        raise SystemExit(f"{known.file} holds {starts[0]['n']:,} points, not {known.n:,}.")
    return starts, finished


def sums_row(known, starts):
    """Cells of the table of sums."""
    best = min(start["error"] for start in starts)
    return [
        known.name,
        f"{known.n:,} × {known.k}",
        scientific(known.best),
        scientific(known.bkm),
        ABSENT if known.flow is None else scientific(known.flow),
        scientific(best),
        str(len(starts)),
        f"{best / known.best:.6f}",
        HOLDS[rounded(best) <= rounded(known.best)],
    ]


def times_row(known, starts, finished):
    """Cells of the table of seconds."""
    times = [start["seconds"] for start in starts]
    typical = statistics.median(times)
    smallest = min(start["smallest"] for start in starts)
    largest = max(start["largest"] for start in starts)
    return [
        known.name,
        known.best_seconds,
        known.bkm_seconds,
        known.flow_seconds or ABSENT,
        f"{seconds(typical)}, {seconds(max(times))}",
        f"at most {known.most_seconds:g}",
        HOLDS[typical <= known.most_seconds],
        f"{statistics.median(start['iterations'] for start in starts):.0f}",
        f"{finished.peak / MEGABYTE:,.0f}",
        f"{smallest:,}–{largest:,}",
        "verified" if all(start["proved"] for start in starts) else "FAILED",
    ]


def search_rows(number, case, folder):
    """Rows of the table of searches: medians over the seeds."""
    starts = None
    for effort in case.efforts:
        tell(f"{case.name}: {effort} ...")
        found = []
        for seed in range(1 if case.k > MANY_CLUSTERS else SEEDS):
            command = [sys.executable, "-m", "benchmarks.search", str(number), effort, str(seed)]
            found.append(json.loads(run([*command, str(folder)], LIMIT).output))
        error = statistics.median(one["error"] for one in found)
        starts = starts or error
        yield [
            case.name,
            ABSENT if case.best is None else scientific(case.best),
            effort,
            scientific(error),
            ABSENT if case.best is None else f"{error / case.best:.4f}",
            f"{error / starts:.4f}",
            seconds(statistics.median(one["seconds"] for one in found)),
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="put the table into docs/ too")
    options = parser.parse_args()
    for known in KNOWN:
        if not (options.folder / known.file).is_file():
            parser.error(f"{options.folder} holds no {known.file}.")
    measured = [(known, *measure(known, options.folder)) for known in KNOWN]
    sums = table(SUMS, [sums_row(known, starts) for known, starts, _ in measured])
    searched = [
        row
        for number, case in enumerate(CASES)
        for row in search_rows(number, case, options.folder)
    ]
    times = table(TIMES, [times_row(*one) for one in measured])
    text = (
        f"Measured {machine.facts()}.\n\n"
        "Equal sizes; each start chooses its first centers by k-means++ and runs to the end, at"
        f" most {ITERATIONS} iterations, tolerance 0; start number s has seed s − 1.\n\n"
        f"### Sums of squared distances\n\n{sums}\n\n"
        f"*As good*: at most the best known sum, when both are rounded to {DIGITS} digits.\n\n"
        f"### Seconds of one start\n\n{times}\n\n"
        "### Better clusterings by the search\n\n"
        f"*fast*: the best of the automatic starts; k-means-constrained: of {STARTS} starts. "
        f"Medians over {SEEDS} seeds, one seed for more than {MANY_CLUSTERS} clusters; one "
        f"thread.\n\n"
        f"{table(SEARCHES, searched)}"
    )
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench-quality', text)}")


if __name__ == "__main__":
    main()
