"""Measurements as the tables show them, each taken once."""

import json
import statistics
import sys
from dataclasses import dataclass
from typing import Optional

from .processes import run, tell

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Measurement:
    """What one method did with one case. Without `seconds`, `note` says why.

    `seconds` of CPU time is the median of `repeats`, `peak` the bytes of the whole process,
    `error` the sum of squared distances to the clusters' means, `to_nearest` that to the nearest of
    the returned centers, for methods without sizes.
    """

    seconds: Optional[float] = None
    repeats: int = 0
    peak: Optional[int] = None
    error: Optional[float] = None
    to_nearest: Optional[float] = None
    iterations: Optional[float] = None
    proved: Optional[bool] = None
    smallest: Optional[int] = None
    largest: Optional[int] = None
    note: str = ""

    @property
    def seconds_per_iteration(self):
        return self.seconds / self.iterations

    def __str__(self):
        if self.seconds is None:
            return self.note
        return f"{self.seconds:.3g} s, {self.peak / MEGABYTE:,.0f} MB"


def failed(finished, limit, what):
    """The measurement of a process that gave no answer."""
    if finished.over_limit:
        return Measurement(note=f"more than {limit:,.0f} s")
    tell(finished.errors)
    return Measurement(note=f"{what} failed, code {finished.code}")


def measured_apart(module, case, method, limit, threads=1):
    """What a module of benchmarks tells of a method and a case in a process of its own.

    A dictionary with the median of the CPU "seconds" and the "peak" in MB, or a note why there is
    none. `threads` is the number of threads of the linear algebra library.
    """
    tell(f"{case}: {method}, threads: {threads} ...")
    command = [sys.executable, "-m", f"benchmarks.{module}", case, method]
    finished = run(command, limit, threads=threads)
    if finished.over_limit or finished.code != 0:
        return failed(finished, limit, method).note
    found = json.loads(finished.output)
    if "missing" in found:
        return "not installed"
    found["peak"] = finished.peak / MEGABYTE
    tell(f"    {found['seconds']:.3g} s, {found['peak']:,.0f} MB")
    return found


class Measurements:
    """The measurements that were taken, by case and method."""

    def __init__(self):
        self._taken = {}

    def once(self, case, method, measure):
        """What `measure()` gave when this was first asked for."""
        if (case, method) not in self._taken:
            tell(f"{case.size} {case.data}, {case.start}, {case.iterations}: {method} ...")
            taken = measure()
            tell(f"    {taken}")
            self._taken[case, method] = taken
        return self._taken[case, method]

    def groups(self):
        """Pairs of a case and {method: measurement}, in the order in which they were begun."""
        groups = {}
        for (case, method), measurement in self._taken.items():
            groups.setdefault(case, {})[method] = measurement
        return groups.items()


class Bench:
    """Takes measurements in processes of their own.

    `limit` is the time in seconds that a process gets at most, `budget` the time after which
    nothing is repeated.
    """

    def __init__(self, repeats, budget, limit):
        self.repeats = repeats
        self.budget = budget
        self.limit = limit
        self.taken = Measurements()

    def __call__(self, case, method, repeats=None, limit=None):
        """The measurement of a method of `methods` on a case."""
        return self.taken.once(
            case,
            method,
            lambda: self._measure(case, method, repeats or self.repeats, limit or self.limit),
        )

    def _measure(self, case, method, repeats, limit):
        command = [sys.executable, "-m", "benchmarks.measure"]
        arguments = [case.to_json(), method, str(repeats), str(self.budget)]
        finished = run([*command, *arguments], limit)
        answers = [json.loads(line) for line in finished.output.splitlines()]
        if answers and "missing" in answers[0]:
            return Measurement(note=f"not installed: {answers[0]['missing']}")
        if not answers or (finished.code != 0 and not finished.over_limit):
            return failed(finished, limit, method)
        seconds = statistics.median(answer.pop("seconds") for answer in answers)
        return Measurement(seconds, len(answers), finished.peak, **answers[0])
