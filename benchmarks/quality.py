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


#: Starts that swaps have to beat, and seeds, for small sets and for large ones.
RIVALS = 5
SEEDS = {True: 8, False: 2}
SMALL_SET = 10_000
SWAPS = [
    "set",
    "sizes",
    f"{RIVALS} starts",
    "1 start, then swaps",
    "swaps ÷ starts",
    "swaps better, worse",
    "iterations",
    "seconds: starts, swaps",
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


def swaps_rows(known, folder):
    """Rows of the table of swaps: sums are means over the seeds."""
    tell(f"{known.name}: swaps beside {RIVALS} starts ...")
    command = [sys.executable, "-m", "benchmarks.swaps", str(folder / known.file), str(known.k)]
    finished = run([*command, str(RIVALS), str(SEEDS[known.n <= SMALL_SET])], LIMIT)
    lines = [json.loads(line) for line in finished.output.splitlines()]
    for kind in dict.fromkeys(line["kind"] for line in lines):
        starts, swaps = (
            [line[way] for line in lines if line["kind"] == kind] for way in ("starts", "swaps")
        )
        errors = [[one["error"] for one in way] for way in (starts, swaps)]
        means = [statistics.mean(way) for way in errors]
        # Equal to so many digits is neither.
        pairs = [(rounded(a), rounded(b)) for a, b in zip(*errors)]
        yield [
            known.name,
            kind,
            *map(scientific, means),
            f"{means[1] / means[0]:.6f}",
            f"{sum(b < a for a, b in pairs)}, {sum(b > a for a, b in pairs)} of {len(pairs)}",
            f"{statistics.mean(one['iterations'] for one in swaps):.0f}",
            ", ".join(
                seconds(statistics.mean(one["seconds"] for one in way)) for way in (starts, swaps)
            ),
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
    swaps = table(SWAPS, [row for known in KNOWN for row in swaps_rows(known, options.folder)])
    times = table(TIMES, [times_row(*one) for one in measured])
    text = (
        f"Measured {machine.facts()}.\n\n"
        "Equal sizes; each start chooses its first centers by k-means++ and runs to the end, at"
        f" most {ITERATIONS} iterations, tolerance 0; start number s has seed s − 1.\n\n"
        f"### Sums of squared distances\n\n{sums}\n\n"
        f"*As good*: at most the best known sum, when both are rounded to {DIGITS} digits.\n\n"
        f"### Seconds of one start\n\n{times}\n\n"
        "### Swaps beside more starts\n\n"
        f"{RIVALS} starts, and one start with as many iterations of swaps as the other "
        f"{RIVALS - 1} took; means over {SEEDS[True]} seeds, over {SEEDS[False]} for more than "
        f"{SMALL_SET:,} points.\n\n{swaps}"
    )
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench-quality', text)}")


if __name__ == "__main__":
    main()
