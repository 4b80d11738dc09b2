"""Clusters with a capacity and points with demands: ``python -m benchmarks.capacities FOLDER``.

FOLDER holds the public sets of the capacitated centered clustering problem (M. Negreiros,
A. Palhano, "The capacitated centred clustering problem", Computers & Operations Research 33,
2006): a line `points clusters`, then `x y capacity demand` for each point.
"""

import argparse
import statistics
import time
from pathlib import Path

import numpy as np

from constrained_kmeans_plugin import core

from . import machine, page
from .processes import tell
from .tables import seconds, table

FILES = ("SJC1", "SJC2", "SJC3a", "SJC4a", "P3038_600")
STARTS = 5
COLUMNS = [
    "set",
    "points × clusters",
    "demand ÷ capacity",
    "starts that keep all capacities",
    "most over capacity",
    "best sum of squares",
    "above its bound",
    "CPU seconds: median, longest",
]


def read(file):
    """Points (n, 2), number of clusters, capacity of each, demands (n,)."""
    first, *lines = file.read_text(encoding="ascii").split("\n")
    n_points, n_clusters = map(int, first.split())
    values = np.array(" ".join(lines).split(), dtype=float).reshape(n_points, 4)
    return values[:, :2], n_clusters, values[0, 2], values[:, 3]


def measured_row(name, file):
    """Cells of the table: start number s has seed s - 1."""
    points, n_clusters, capacity, demands = read(file)
    kept, worst, times = [], 0.0, []
    for seed in range(STARTS):
        before = time.process_time()
        result = core.constrained_kmeans(
            points, n_clusters, max_size=capacity, weights=demands, seed=seed
        )
        times.append(time.process_time() - before)
        # From the labels, not from what is told of them.
        held = np.bincount(result.labels, weights=demands, minlength=n_clusters)
        worst = max(worst, held.max() - capacity)
        if held.max() <= capacity:
            kept.append((result.inertia, result.assignment.gap))
    inertia, gap = min(kept, default=(float("nan"), float("nan")))
    return [
        name,
        f"{len(points):,} × {n_clusters}",
        f"{demands.sum() / (n_clusters * capacity):.2f}",
        f"{len(kept)} of {STARTS}",
        f"{worst:g} of {capacity:g}",
        f"{inertia:.5e}",
        f"{100 * gap:.2f} %",
        f"{seconds(statistics.median(times))}, {seconds(max(times))}",
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="put the table into docs/ too")
    options = parser.parse_args()
    files = {name: options.folder / "cccp" / f"{name}.dat" for name in FILES}
    for file in files.values():
        if not file.is_file():
            parser.error(f"{options.folder} holds no cccp/{file.name}.")
    rows = []
    for name, file in files.items():
        tell(f"{name}: {STARTS} starts ...")
        rows.append(measured_row(name, file))
    text = (
        f"Measured {machine.facts()}.\n\n"
        "Each start chooses its first centers by k-means++ and runs to the end; start number s has "
        f"seed s − 1. Demands stay whole.\n\n{table(COLUMNS, rows)}"
    )
    print(text)
    if options.write:
        tell(f"Written: {page.write('bench-capacities', text)}")


if __name__ == "__main__":
    main()
