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
from .search import CASES, PEER, RESTARTS
from .tables import ABSENT, HOLDS, seconds, table

#: Of which make target, and which of its tables, the page keeps the places.
PLACES = {"known": "bench-quality", "search": "bench-quality ONLY=search"}
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


SEARCHES = [
    *("points × clusters", "best known", "effort", "seeds", "median sum", "÷ best known"),
    *("÷ fast", "CPU seconds"),
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
    starts = normal = None
    for effort in case.efforts:
        tell(f"{case.name}: {effort} ...")
        asked = effort
        if effort == RESTARTS:
            asked = str(max(1, round(normal["seconds"] / starts["seconds"] * starts["starts"])))
        seeds = case.seeds if effort in ("fast", "normal") else 1
        found = []
        for seed in range(seeds):
            command = [sys.executable, "-m", "benchmarks.search", str(number), asked, str(seed)]
            finished = run([*command, str(folder)], LIMIT)
            if not finished.output:
                raise SystemExit(f"{case.name} gave no result.\n{finished.errors}")
            found.append(json.loads(finished.output))
        middle = {name: statistics.median(one[name] for one in found) for name in found[0]}
        starts = starts or middle
        normal = middle if effort == "normal" else normal
        over = max(one["over"] for one in found)
        told = f"{PEER}, {case.peer_starts} starts" if effort == PEER else effort
        yield [
            case.name,
            ABSENT if case.best is None else f"{case.best:.6g}",
            f"{asked} starts" if asked.isdecimal() else told,
            str(seeds),
            f"{middle['error']:.6g}" + (f", {over:g} over capacity" if over > 0 else ""),
            ABSENT if case.best is None else f"{middle['error'] / case.best:.4f}",
            f"{middle['error'] / starts['error']:.4f}",
            seconds(middle["seconds"]),
        ]


def searched(folder):
    """The table of searches, with what it says."""
    rows = [row for number, case in enumerate(CASES) for row in search_rows(number, case, folder)]
    return (
        f"Measured {machine.facts()}.\n\n"
        "First centers and starts are automatic. *fast*: the best of these starts; *n starts*: as "
        "many as fit into the time of the normal search, or 200; k-means-constrained: the best of "
        "its starts. Sums are medians over the seeds.\n\n"
        f"{table(SEARCHES, rows)}"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--only", choices=("known", "search"), help="one of the tables alone")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/ too")
    options = parser.parse_args()
    parts = {"known": known_results, "search": searched}
    for name, part in parts.items():
        if options.only in (None, name):
            text = part(options.folder)
            print(text)
            if options.write:
                tell(f"Written: {page.write(PLACES[name], text)}")


def known_results(folder):
    """The tables of what others reached, with what they say."""
    for known in KNOWN:
        if not (folder / known.file).is_file():
            raise SystemExit(f"{folder} holds no {known.file}.")
    measured = [(known, *measure(known, folder)) for known in KNOWN]
    sums = table(SUMS, [sums_row(known, starts) for known, starts, _ in measured])
    times = table(TIMES, [times_row(*one) for one in measured])
    return (
        f"Measured {machine.facts()}.\n\n"
        "Equal sizes; each start chooses its first centers by k-means++ and runs to the end, at"
        f" most {ITERATIONS} iterations, tolerance 0; start number s has seed s − 1.\n\n"
        f"### Sums of squared distances\n\n{sums}\n\n"
        f"*As good*: at most the best known sum, when both are rounded to {DIGITS} digits.\n\n"
        f"### Seconds of one start\n\n{times}"
    )


if __name__ == "__main__":
    main()
