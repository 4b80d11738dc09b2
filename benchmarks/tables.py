"""Measurements as Markdown tables."""

from .measurements import MEGABYTE

ABSENT = "–"
#: Whether a goal holds, if that can be told.
HOLDS = {True: "yes", False: "**no**", None: ABSENT}
COLUMNS = [
    "points × clusters",
    "points; start; iterations at most; sizes",
    "method",
    "CPU seconds",
    "repeats",
    "times ours",
    "peak MB",
    "SSE",
    "iterations",
    "certificate",
    "smallest–largest",
]


def table(columns, rows):
    """Markdown of a table; numbers that the caller formatted, or text."""
    lines = ["| " + " | ".join(row) + " |" for row in [columns, *rows]]
    lines.insert(1, "|" + "---|" * len(columns))
    return "\n".join(lines)


def seconds(value):
    """Seconds with about three digits."""
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:,.1f}"


def conditions(case):
    """What is fixed for all methods of a case, in words."""
    smallest, largest = case.bounds
    sizes = f"{smallest:,} to {largest:,}" if case.sizes else "equal"
    return f"{case.data}; {case.start}; {case.iterations}; {sizes}"


def measurement_row(measurement, ours):
    """Cells from "seconds" on; `ours` is the measurement that others are compared with."""
    if measurement.seconds is None:
        return [measurement.note, *[ABSENT] * 7]
    times = ABSENT
    if ours is not None and ours.seconds is not None:
        times = f"{measurement.seconds / ours.seconds:.2f}"
    iterations = measurement.iterations
    proved = {None: ABSENT, True: "verified", False: "FAILED"}[measurement.proved]
    return [
        seconds(measurement.seconds),
        str(measurement.repeats),
        times,
        f"{measurement.peak / MEGABYTE:,.0f}",
        f"{measurement.error:.6g}",
        ABSENT if iterations is None else f"{iterations:.4g}",
        proved,
        f"{measurement.smallest:,}–{measurement.largest:,}",
    ]


def measurements_table(groups):
    """Markdown of (case, {method: measurement}) pairs; the first method of each is ours."""
    rows = []
    for case, taken in groups:
        described = [case.size, conditions(case)]
        ours = next(iter(taken.values()))
        for method, measurement in taken.items():
            rows.append([*described, method, *measurement_row(measurement, ours)])
            described = ["", ""]
    return table(COLUMNS, rows)
