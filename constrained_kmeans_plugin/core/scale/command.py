"""The command `constrained-kmeans`: clusters of limited size for points in files."""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Callable, Optional, TextIO, Union

import numpy as np

from ..clustering.initialization import INIT_METHODS
from ..errors import ClusteringCanceled, ClusteringError, InvalidParameterError
from ..exact.arrays import Array
from ..exact.lattice import Lattice
from ..results import Assignment
from .executors import ExecutorError, Here, executor_of
from .fitting import ScaledResult, WeightsAsGiven, assign, constrained_kmeans, kmeans
from .preparation import FarPointWarning, Survey, scratch_bytes, survey
from .scratch import Scratch, in_bytes
from .sources import CHUNK_ROWS, SourceError
from .tables import (
    CsvFile,
    ParquetFiles,
    check_apart,
    check_folder,
    check_output,
    format_of,
    free_name,
    staged,
    write_result,
)

#: Labels of all points, numbers and sizes of the clusters, and what is to be told.
_Worked = tuple[Array, Array, Array, dict[str, Any]]
DONE, FAILED, REFUSED = 0, 1, 2
#: What the parameters of the functions are called here.
FLAGS = {
    "n_clusters": "--clusters",
    "min_size": "--min-size",
    "max_size": "--max-size",
    "percent": "--tolerance",
    "max_passes": "--passes",
    "seed": "--seed",
}
#: What a row takes in memory while its chunk is sorted, what its label does, and what everything
#: else takes.
ROW_BYTES = 120
LABEL_BYTES = 4
BASE_BYTES = 700_000_000
#: What stages take of the whole, about.
STAGES = {
    "reading": 6,
    "sorting": 20,
    "arranging": 14,
    "sample": 12,
    "certificate": 6,
    "writing": 8,
}
#: Coordinates up to these could be longitudes and latitudes.
MOST_DEGREES = 180, 90
PASS_SHARE, MOST_PASSES = 4, 10

DESCRIPTION = """\
Split millions of points into compact clusters of the size that you need.

Points come from a GeoParquet file, a folder of such files, a Parquet file with columns x and y, or
a CSV file. The output has the same rows and columns, and CLUSTER_ID and CLUSTER_SIZE after them.
"""
EPILOG = """\
examples:
  Look at a file first:
    constrained-kmeans info addresses.parquet
  100 clusters of equal size:
    constrained-kmeans cluster addresses.parquet --clusters 100 --out clusters.parquet
  Clusters of 250 to 400 households, on 8 processes:
    constrained-kmeans cluster houses.parquet --clusters 900 --weight households \\
        --min-size 250 --max-size 400 --processes 8 --out nodes.parquet
  Give every point one of the centers in a file, each with its own capacity:
    constrained-kmeans assign houses.parquet --centers depots.csv --max-size-from capacity \\
        --out plan.parquet

exit codes:
  0   done; one line of JSON is on the standard output
  1   the work could not be done: the disk is full, a cluster does not answer
  2   the arguments or the data do not fit; nothing was written
  130 interrupted by Ctrl-C; nothing was written
"""


def run(arguments: Optional[Sequence[str]], is_canceled: Callable[[], bool]) -> int:
    """Run the command; its exit code.

    Raises
    ------
    KeyboardInterrupt
        If it was interrupted, or `is_canceled` returned true. Nothing was written then.
    """
    progress = _Progress(is_canceled)
    try:
        options = _parser().parse_args(arguments)
        progress.is_quiet = options.quiet
        with _warnings_of(progress):
            result = options.run(options, progress)
    except (KeyboardInterrupt, ClusteringCanceled):
        progress.end()
        raise KeyboardInterrupt from None
    except ExecutorError as error:
        return _end(progress, str(error), FAILED)
    except InvalidParameterError as error:
        flag = FLAGS.get(error.parameter, error.parameter)
        text = f"{flag} must be {error.requirement}, not {error.value!r}."
        return _end(progress, text, REFUSED)
    except ClusteringError as error:
        return _end(progress, str(error), REFUSED)
    except MemoryError:
        return _end(progress, "Memory ran out. Try fewer processes, or --memory.", FAILED)
    except OSError as error:
        return _end(progress, f"A file could not be read or written: {error}.", FAILED)
    progress.end()
    sys.stdout.write(json.dumps(result) + "\n")
    return DONE


@contextmanager
def _warnings_of(progress: _Progress) -> Iterator[None]:
    """What the functions warn of is said at once, on the standard error."""
    with warnings.catch_warnings():
        warnings.simplefilter("always", FarPointWarning)
        others = warnings.showwarning

        def show(
            message: Union[Warning, str],
            category: type[Warning],
            filename: str,
            lineno: int,
            file: Optional[TextIO] = None,
            line: Optional[str] = None,
        ) -> None:
            if issubclass(category, FarPointWarning):
                progress.end()
                sys.stderr.write(f"constrained-kmeans: {message}\n")
            else:
                others(message, category, filename, lineno, file, line)

        warnings.showwarning = show
        yield


def _end(progress: _Progress, text: str, code: int) -> int:
    progress.end()
    sys.stderr.write(f"constrained-kmeans: {text}\n")
    return code


class _Progress:
    """What is done, on the standard error: a line that changes, or one for each stage in a file."""

    def __init__(self, is_canceled: Callable[[], bool]) -> None:
        self.is_canceled, self.is_quiet = is_canceled, True
        self._begun = time.monotonic()
        self._live = sys.stderr.isatty()
        self._stage, self._before, self._told = "", 0.0, 0.0
        self._whole = float(sum(STAGES.values()) + PASS_SHARE * MOST_PASSES)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Tell how much of a stage is done, and end if that is asked for."""
        self.check()
        if self.is_quiet:
            return
        now, is_new = time.monotonic(), stage != self._stage
        if is_new:
            self._before += self._share(self._stage)
            self._stage = stage
        part = min(1.0, done / max(1, total))
        if self._live and (is_new or done == total or now - self._told > 0.2):
            self._told = now
            share = min(0.99, (self._before + part * self._share(stage)) / self._whole)
            left = (now - self._begun) * (1 - share) / share if share > 0.02 else None
            text = f"{100 * share:3.0f} %  {stage} {done:,} of {total:,}"
            text += "" if left is None else f"  about {_duration(left)} left"
            sys.stderr.write(f"\r{text:<78.78}")
            sys.stderr.flush()
        elif is_new and not self._live:
            sys.stderr.write(f"{_duration(now - self._begun):>8}  {stage}\n")
            sys.stderr.flush()

    def check(self) -> None:
        """End if that is asked for."""
        if self.is_canceled():
            raise KeyboardInterrupt

    @staticmethod
    def _share(stage: str) -> float:
        return float(STAGES.get(stage, PASS_SHARE if stage else 0))

    def end(self) -> None:
        """Leave the line."""
        if self._live and self._stage:
            sys.stderr.write("\r" + 78 * " " + "\r")
            sys.stderr.flush()
        self._stage = ""


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    if seconds < 6000:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="constrained-kmeans",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _cluster_parser(commands)
    _assign_parser(commands)
    info = _sub(commands, "info", _info, "say what is in a file, and what clustering it needs")
    _add_source(info)
    return parser


def _sub(commands: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text[:1].upper() + text[1:] + "."
    )
    parser.set_defaults(run=run)
    return parser


def _cluster_parser(commands: Any) -> None:
    parser = _sub(commands, "cluster", _cluster, "split points into clusters of limited size")
    _add_source(parser)
    parser.add_argument(
        "--clusters", type=int, required=True, metavar="K", help="how many clusters"
    )
    _add_limits(parser, "without any limit all clusters have the same size")
    parser.add_argument(
        "--tolerance",
        type=float,
        metavar="PERCENT",
        help="by how much sizes may differ from the mean",
    )
    parser.add_argument(
        "--any-size", action="store_true", help="no limits: plain k-means, which is faster"
    )
    parser.add_argument(
        "--init",
        default=INIT_METHODS[0],
        choices=INIT_METHODS,
        metavar="METHOD",
        help=f"how first centers are found: {', '.join(INIT_METHODS)} (default {INIT_METHODS[0]})",
    )
    parser.add_argument(
        "--passes",
        type=int,
        default=MOST_PASSES,
        metavar="N",
        help=f"iterations over all points at most (default {MOST_PASSES}); most of the work is "
        "done on a sample before",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="another seed may find better clusters (default 0)"
    )
    parser.add_argument(
        "--centers-out",
        type=Path,
        metavar="FILE",
        help="write the centers to a CSV file: CLUSTER_ID, x, y and CLUSTER_SIZE",
    )
    _add_work(parser)


def _assign_parser(commands: Any) -> None:
    parser = _sub(
        commands, "assign", _assign, "give every point one of the given centers, within capacities"
    )
    _add_source(parser)
    parser.add_argument(
        "--centers",
        type=Path,
        required=True,
        metavar="FILE",
        help="a CSV, Parquet or GeoParquet file with the centers; CSV needs columns x and y",
    )
    _add_limits(parser, "without any limit all centers get equally many points")
    parser.add_argument(
        "--min-size-from", metavar="COLUMN", help="the column of the centers with their minimum"
    )
    parser.add_argument(
        "--max-size-from", metavar="COLUMN", help="the column of the centers with their capacity"
    )
    _add_work(parser)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "points", type=Path, help="a GeoParquet, Parquet or CSV file, or a folder of Parquet files"
    )
    columns = parser.add_argument_group("columns")
    columns.add_argument("--x", metavar="COLUMN", help="the column of x (default: x)")
    columns.add_argument("--y", metavar="COLUMN", help="the column of y (default: y)")
    columns.add_argument(
        "--geometry",
        metavar="COLUMN",
        help="the column of points; default: the primary one of GeoParquet",
    )
    columns.add_argument(
        "--weight",
        metavar="COLUMN",
        help="a number of at least 0 for each point; sizes are then sums of it",
    )
    parser.add_argument("--quiet", action="store_true", help="no progress")
    parser.add_argument(
        "--scratch",
        type=Path,
        metavar="FOLDER",
        help="where temporary files go, about 40 bytes for each point; default: the system's "
        "folder for them. All workers of a cluster must reach it",
    )


def _add_limits(parser: argparse.ArgumentParser, otherwise: str) -> None:
    group = parser.add_argument_group("sizes", otherwise)
    group.add_argument("--min-size", type=_number, metavar="SIZE", help="the smallest size")
    group.add_argument("--max-size", type=_number, metavar="SIZE", help="the largest size")


def _number(text: str) -> float:
    try:
        return int(text)
    except ValueError:
        return float(text)


def _bytes(text: str) -> int:
    units = {"KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}
    number, factor = text.upper().strip(), 1
    for unit, times in units.items():
        if number.endswith(unit):
            number, factor = number[:-2], times
    try:
        return int(float(number) * factor)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"“{text}” is no size such as 2GB or 500MB") from None


def _add_work(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the output, of the same format"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an output that is there")
    group = parser.add_argument_group("who does the work", "the result is always the same")
    who = group.add_mutually_exclusive_group()
    who.add_argument(
        "--processes", type=int, metavar="N", help="number of processes on this machine (default 1)"
    )
    who.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="the Dask cluster of this scheduler, such as tcp://10.0.0.1:8786",
    )
    group.add_argument(
        "--memory",
        type=_bytes,
        metavar="SIZE",
        help="what each process may use, such as 2GB (default: about 1GB is enough)",
    )


def _source(options: argparse.Namespace, folder: Path) -> ParquetFiles:
    if not options.points.exists():
        raise SourceError(f"There is no file {options.points}.")
    columns = {"x": options.x, "y": options.y, "weight": options.weight}
    if format_of(options.points) == "csv":
        if options.geometry is not None:
            raise SourceError("A CSV file has no geometry. Name the columns with --x and --y.")
        return CsvFile(options.points, folder, **columns)
    return ParquetFiles(options.points, geometry=options.geometry, **columns)


def _warn_of_degrees(source: ParquetFiles) -> None:
    if source.is_geographic:
        sys.stderr.write(
            f"constrained-kmeans: The coordinates are degrees ({source.crs}). Distances are "
            f"measured in degrees, which are shorter from east to west away from the equator. "
            f"Reproject the points to a system in meters for compact clusters.\n"
        )


def _warn_of_likely_degrees(source: ParquetFiles, found: Survey) -> None:
    widest = np.maximum(np.abs(found.low), np.abs(found.high))
    if source.is_geographic is None and (widest <= MOST_DEGREES).all():
        sys.stderr.write(
            f"constrained-kmeans: The reference system is unknown; coordinates could be degrees: "
            f"x is within ±{MOST_DEGREES[0]}, y within ±{MOST_DEGREES[1]}. If they are, reproject "
            f"the points to a system in meters.\n"
        )


def _warn_of_rounding(given: Optional[WeightsAsGiven]) -> None:
    if given is not None and given.n_changed:
        is_one = given.n_changed == 1
        sys.stderr.write(
            f"constrained-kmeans: {given.n_changed:,} {'weight is' if is_one else 'weights are'} "
            f"rounded to {'a multiple' if is_one else 'multiples'} of {given.unit:g}, beside much "
            f"heavier ones. Limits are met with the rounded weights; sums and the inertia are "
            f"those of the real ones.\n"
        )


class _Job:
    """What `cluster` and `assign` share: input, output, scratch and who does the work."""

    def __init__(self, options: argparse.Namespace, progress: _Progress) -> None:
        self._options, self._progress = options, progress
        self._begun = time.monotonic(), time.process_time()

    def run(self, work: Any, beside: Callable[[], Any] = nullcontext) -> dict[str, Any]:
        """Read, work and write; what is to be told of it.

        What is written `beside` the output is in its place only after it.
        """
        options = self._options
        check_output(options.points, options.out, options.overwrite)
        if options.processes is not None and options.processes < 1:
            raise SourceError("--processes must be at least 1.")
        with ExitStack() as stack:
            scratch = stack.enter_context(Scratch(options.scratch))
            source = _source(options, scratch.folder)
            _warn_of_degrees(source)
            self._progress.check()
            chunk_rows = self._chunk_rows(source)
            executor = stack.enter_context(executor_of(options.scheduler, options.processes))
            shared = {
                "executor": executor,
                "scratch": scratch.folder,
                "chunk_rows": chunk_rows,
                "on_progress": self._progress,
                "is_canceled": self._progress.is_canceled,
            }
            labels, numbers, sizes, told = work(source, shared)
            taken = source.names
            columns = {
                free_name("CLUSTER_ID", taken): numbers,
                free_name("CLUSTER_SIZE", taken): sizes,
            }
            with beside():
                write_result(source, options.out, labels, columns, self._progress)
        wall, used = self._begun
        return {
            "command": options.command,
            "points": source.n_rows,
            **told,
            "output": str(options.out),
            "columns": list(columns),
            "seconds": round(time.monotonic() - wall, 2),
            "cpu_seconds": round(time.process_time() - used, 2),
        }

    def _chunk_rows(self, source: ParquetFiles) -> int:
        memory = self._options.memory
        if memory is None:
            return CHUNK_ROWS
        needed = _memory_bytes(source)
        if needed > memory:
            raise SourceError(
                f"{source.n_rows:,} points in row groups of up to {source.largest_group:,} need "
                f"about {in_bytes(needed)}, and --memory allows {in_bytes(memory)}. Allow more, or "
                f"write the file again with smaller row groups."
            )
        return int(min(CHUNK_ROWS, max(1, (memory - BASE_BYTES) // ROW_BYTES)))


def _cluster(options: argparse.Namespace, progress: _Progress) -> dict[str, Any]:
    limits = (options.min_size, options.max_size, options.tolerance)
    if options.any_size and any(limit is not None for limit in limits):
        raise SourceError("--any-size means no limits: leave out the limits, or --any-size.")
    if options.centers_out is not None:
        if options.centers_out.is_dir():
            raise SourceError(f"{options.centers_out} is a folder. Name a file for the centers.")
        check_apart(options.centers_out, options.points, "the input")
        check_apart(options.centers_out, options.out, "the output")
        if options.centers_out.exists() and not options.overwrite:
            raise SourceError(
                f"{options.centers_out} exists already. Add --overwrite to replace it."
            )
        check_folder(options.centers_out)
    results: list[tuple[ScaledResult, Array]] = []

    def work(source: ParquetFiles, shared: dict[str, Any]) -> _Worked:
        shared.update(init=options.init, max_passes=options.passes, seed=options.seed)
        if options.any_size:
            found = kmeans(source, options.clusters, **shared)
        else:
            found = constrained_kmeans(
                source,
                options.clusters,
                min_size=options.min_size,
                max_size=options.max_size,
                tolerance=options.tolerance,
                **shared,
            )
        _warn_of_rounding(found.as_given)
        order = _by_first_point(found.labels, options.clusters)
        numbers = np.empty(options.clusters, dtype=np.int32)
        numbers[order] = np.arange(1, options.clusters + 1)
        results.append((found, order))
        told = {
            "clusters": options.clusters,
            **_sizes(found.sizes, found.weight_totals),
            "inertia": found.inertia,
            "step": found.step,
            "passes": found.n_iter,
            "converged": found.converged,
            **_certificate(found.assignment),
        }
        return found.labels, numbers, found.sizes, told

    @contextmanager
    def centers() -> Iterator[None]:
        with staged(options.centers_out) as place:
            _write_centers(place, *results[0])
            yield

    beside = nullcontext if options.centers_out is None else centers
    return _Job(options, progress).run(work, beside)


def _memory_bytes(source: ParquetFiles) -> int:
    """What the work needs at least, with the labels of all points."""
    return BASE_BYTES + LABEL_BYTES * source.n_rows + ROW_BYTES * source.largest_group


def _by_first_point(labels: Array, n_clusters: int) -> Array:
    """The clusters in the order of their first points; those without points last."""
    first = np.full(n_clusters, len(labels))
    for start in range(0, len(labels), CHUNK_ROWS):
        some, at = np.unique(labels[start : start + CHUNK_ROWS], return_index=True)
        first[some] = np.minimum(first[some], start + at)
    return np.argsort(first, kind="stable")


def _write_centers(path: Path, found: ScaledResult, order: Array) -> None:
    lines = ["CLUSTER_ID,x,y,CLUSTER_SIZE"]
    for number, cluster in enumerate(order.tolist(), 1):
        x, y = found.centers[cluster].tolist()
        lines.append(f"{number},{x!r},{y!r},{int(found.sizes[cluster])}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _sizes(sizes: Array, totals: Optional[Array]) -> dict[str, Any]:
    told: dict[str, Any] = {"smallest": int(sizes.min()), "largest": int(sizes.max())}
    if totals is not None:
        told.update(lightest=float(totals.min()), heaviest=float(totals.max()))
    return told


def _certificate(assignment: Optional[Assignment]) -> dict[str, Any]:
    if assignment is None:
        return {}
    told: dict[str, Any] = {"certificate": "verified" if assignment.optimal else "not verified"}
    if not assignment.optimal:
        told["missed"] = float(np.abs(assignment.bound_violations).max())
        # The bound is one for assignments that keep the limits.
        if not told["missed"]:
            told["above_lower_bound"] = assignment.cost / max(1, assignment.lower_bound) - 1
    return told


def _assign(options: argparse.Namespace, progress: _Progress) -> dict[str, Any]:
    def work(source: ParquetFiles, shared: dict[str, Any]) -> _Worked:
        with Scratch(shared["scratch"]) as folder:
            centers, limits = _centers(options, folder.folder)
        found = assign(source, centers, **limits, **shared)
        _warn_of_rounding(found.as_given)
        told = {
            "centers": len(centers),
            **_sizes(found.sizes, found.weight_totals),
            "inertia": found.inertia,
            "step": found.lattice.resolution,
            **_certificate(found),
        }
        numbers = np.arange(1, len(centers) + 1, dtype=np.int32)
        return found.labels, numbers, found.sizes, told

    check_apart(options.out, options.centers, "the file of the centers")
    return _Job(options, progress).run(work)


def _centers(options: argparse.Namespace, folder: Path) -> tuple[Array, dict[str, Any]]:
    """Given centers (k, 2), and the limits of each."""
    limits: dict[str, Any] = {}
    is_csv = options.centers.exists() and format_of(options.centers) == "csv"
    for name, column in (("min_size", options.min_size_from), ("max_size", options.max_size_from)):
        limits[name] = getattr(options, name)
        if column is None:
            continue
        if limits[name] is not None:
            flag = "--" + name.replace("_", "-")
            raise SourceError(f"Give {flag} or {flag}-from, not both.")
        where = folder / f"{name}.parquet"
        where.mkdir()
        file = (
            CsvFile(options.centers, where, weight=column)
            if is_csv
            else ParquetFiles(options.centers, weight=column)
        )
        sizes = np.concatenate([file.read(chunk).weights for chunk in file.chunks(CHUNK_ROWS)])
        whole = np.rint(sizes)
        limits[name] = whole.astype(np.int64) if (whole == sizes).all() else sizes
    file = CsvFile(options.centers, folder) if is_csv else ParquetFiles(options.centers)
    rows = [file.read(chunk) for chunk in file.chunks(CHUNK_ROWS)]
    if not rows:
        raise SourceError(f"{options.centers} has no centers.")
    return np.concatenate([np.stack([each.x, each.y], axis=1) for each in rows]), limits


def _info(options: argparse.Namespace, progress: _Progress) -> dict[str, Any]:
    with Scratch(options.scratch) as scratch:
        source = _source(options, scratch.folder)
        progress.check()
        needed = scratch_bytes(source.n_rows, source.is_weighted)
        told: dict[str, Any] = {
            "command": "info",
            "points": source.n_rows,
            "files": len(source.files),
            "columns": source.names,
            "row_groups": source.n_groups,
            "largest_row_group": source.largest_group,
            "crs": source.crs,
            "degrees": source.is_geographic,
            "scratch_bytes": needed,
            "memory_bytes": _memory_bytes(source),
        }
        if source.n_rows:
            found = survey(source, source.chunks(CHUNK_ROWS), Here(), progress)
            told["box"] = [*found.low.tolist(), *found.high.tolist()]
            _warn_of_likely_degrees(source, found)
            told["step"] = Lattice.fit(found.corners).resolution
            if source.is_weighted:
                told["weight"] = found.total
    _warn_of_degrees(source)
    return told
