"""Points in files and arrays, part by part: ``python -m benchmarks.scale [--quick] [--write]``.

Each method runs in a process of its own, which counts with all processes that it starts. Labels are
compared by their SHA-256.
"""

import argparse
import hashlib
import json
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import machine, page
from .processes import run, tell
from .tables import ABSENT, seconds, table

K = 100
WORKERS = 2
#: As many passes over all points as ours makes at most.
PEER_ITERATIONS = 10
PEER = f"dask_ml KMeans (no sizes, {PEER_ITERATIONS} iterations from random points)"
CHUNK = 100_000
LIMIT = 3600
COLUMNS = ["points × clusters", "what", "CPU seconds", "times", "peak MB", "inertia", "labels"]


@dataclass(frozen=True)
class Answer:
    """Labels (n,) and the inertia; both None for what clusters nothing."""

    labels: object = None
    inertia: object = None


def draw(folder, n):
    """Points (n, 2) as an array and as Parquet."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet as pq

    from .data import SEED, clustered

    points = clustered(n, np.random.RandomState(SEED))
    np.save(folder / "points.npy", points)
    columns = {"id": np.arange(n), "x": points[:, 0], "y": points[:, 1]}
    pq.write_table(pa.table(columns), folder / "points.parquet", row_group_size=1 << 20)
    return Answer()


def _points(folder):
    import numpy as np

    return np.load(folder / "points.npy", mmap_mode="r")


def one_chunk(folder, n):
    return _clustered(folder, chunk_rows=n)


def by_chunks(folder, n):
    return _clustered(folder, chunk_rows=CHUNK)


def two_processes(folder, n):
    from constrained_kmeans_plugin.core import scale

    with scale.Processes(WORKERS) as executor:
        return _clustered(folder, executor=executor)


def on_dask(folder, n):
    from constrained_kmeans_plugin.core import scale

    with _cluster() as client:
        return _clustered(folder, executor=scale.Dask(client))


def free_sizes(folder, n):
    from constrained_kmeans_plugin.core import scale

    found = scale.kmeans(_points(folder), K)
    return Answer(found.labels, found.inertia)


def with_dask_ml(folder, n):
    import dask.array
    from dask_ml.cluster import KMeans

    with _cluster():
        points = dask.array.from_array(_points(folder), chunks=(CHUNK, 2))
        model = KMeans(n_clusters=K, init="random", max_iter=PEER_ITERATIONS, random_state=0)
        found = model.fit(points)
        labels = found.labels_.compute()
    # Its own inertia adds up distances that are not squared.
    parts = range(0, n, CHUNK)
    centers = found.cluster_centers_
    squares = (_points(folder)[at : at + CHUNK] - centers[labels[at : at + CHUNK]] for at in parts)
    return Answer(labels, sum(float((part**2).sum()) for part in squares))


def plain_reading(folder, n):
    import pyarrow.parquet as pq

    file = pq.ParquetFile(folder / "points.parquet")
    for group in range(file.num_row_groups):
        file.read_row_group(group, columns=["x", "y"], use_threads=False)
    return Answer()


def core_alone(folder, n):
    import numpy as np

    from constrained_kmeans_plugin import core

    found = core.constrained_kmeans(np.array(_points(folder)), K)
    return Answer(found.labels, found.inertia)


def _clustered(folder, **how):
    from constrained_kmeans_plugin.core import scale

    found = scale.constrained_kmeans(_points(folder), K, **how)
    if not found.assignment.optimal:
        raise ValueError("The certificate is not verified.")
    return Answer(found.labels, found.inertia)


@contextmanager
def _cluster():
    """A Dask cluster on this machine, whose processes end before this one, so that they count."""
    from distributed import Client, LocalCluster

    options = {"n_workers": WORKERS, "threads_per_worker": 1, "dashboard_address": None}
    with LocalCluster(processes=True, **options) as cluster, Client(cluster) as client:
        yield client


METHODS = {
    "equal sizes, one chunk": one_chunk,
    f"by chunks of {CHUNK:,}": by_chunks,
    f"by {WORKERS} processes": two_processes,
    f"by {WORKERS} workers of Dask": on_dask,
    "without sizes": free_sizes,
    PEER: with_dask_ml,
    "only reading the columns with pyarrow": plain_reading,
}
CORE = "core.constrained_kmeans"
ALL = {"draw": draw, CORE: core_alone, **METHODS}


def measured(method, folder, n):
    """What one process tells; None if it failed, which is said."""
    command = [sys.executable, "-m", "benchmarks.scale", "--one", method, str(folder), str(n)]
    finished = run(command, LIMIT)
    if finished.code != 0:
        lines = finished.errors.strip().splitlines() or ["ended"]
        tell(f"    {method}: {lines[-1]}")
        return None
    told = json.loads(finished.output.splitlines()[-1])
    tell(f"    {method}: {finished.seconds:.1f} CPU s")
    return {**told, "seconds": finished.seconds, "peak": finished.peak}


def rows_of(n, methods):
    """Rows of the table for so many points; the first method is what others are compared with."""
    rows, first = [], None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tell(f"{n:,} × {K} ...")
        if measured("draw", folder, n) is None:
            raise SystemExit("The points could not be written.")
        for method in methods:
            told = measured(method, folder, n)
            first = first or told
            cells = [ABSENT] * 5
            if told is not None:
                inertia = ABSENT if told["inertia"] is None else f"{told['inertia']:.6g}"
                cells = [
                    seconds(told["seconds"]),
                    f"{told['seconds'] / first['seconds']:.2f}",
                    f"{told['peak'] / 1e6:,.0f}",
                    inertia,
                    ABSENT if told["labels"] is None else f"`{told['labels'][:8]}`",
                ]
            rows.append([f"{n:,} × {K}" if told is first else "", method, *cells])
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the points")
    parser.add_argument("--write", action="store_true", help="put the table into docs/ too")
    parser.add_argument("--one", nargs=3, metavar=("METHOD", "FOLDER", "N"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        method, folder, n = options.one
        answer = ALL[method](Path(folder), int(n))
        labels = None
        if answer.labels is not None:
            labels = hashlib.sha256(answer.labels.astype("<i4").tobytes()).hexdigest()
        sys.stdout.write(json.dumps({"inertia": answer.inertia, "labels": labels}) + "\n")
        return
    part = 10 if options.quick else 1
    ours = next(iter(METHODS))
    rows = rows_of(5_000_000 // part, METHODS)
    rows += rows_of(1_000_000 // part, [ours, CORE])
    rows += rows_of(10_000_000 // part, [ours])
    text = (
        f"Measured {machine.facts()}.\n\n"
        "CPU seconds are those of all processes together, with the start of Python. “Times” "
        "compares with the first row of the same points. The same labels have the same SHA-256, "
        f"of which the table shows the beginning.\n\n{table(COLUMNS, rows)}"
    )
    sys.stdout.write(text + "\n")
    if options.write:
        where = page.PAGE.with_name("scale.md")
        tell(f"Written: {page.write('bench-scale', text, where)}")


if __name__ == "__main__":
    main()
