"""One case run and judged; and many, in processes that may hang or die.

Work is counted in calls, by a profile function: so every count is the same on every machine, and
a run without end is ended from within. Only what hangs in compiled code is ended by the clock.
"""

from __future__ import annotations

import contextlib
import dataclasses
import faulthandler
import hashlib
import importlib
import json
import math
import os
import queue
import subprocess
import sys
import tempfile
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from constrained_kmeans_plugin import core

from . import generators, oracles
from .generators import Case
from .oracles import Fault

# What a solver imports when it is first used is no work of a run.
with contextlib.suppress(ImportError):
    importlib.import_module("networkx")

PROJECT = Path(__file__).resolve().parents[2]
ENDED, REFUSED = "ended", "refused"
#: Columns of the table. The first two are the good ones.
ENDLESS, RAW, WARNING = "did not end", "raw exception", "warning printed"
NEEDLESS, ACCEPTED = "refused without need", "nonsense accepted"
DIFFERS, WORK, LATE = "not reproducible", "much more work", "late look at cancel"
COLUMNS = (
    ENDED,
    REFUSED,
    ENDLESS,
    RAW,
    WARNING,
    NEEDLESS,
    ACCEPTED,
    oracles.LIMIT,
    oracles.OPTIMAL,
    oracles.CERTIFICATE,
    oracles.FIGURE,
    DIFFERS,
    WORK,
    LATE,
)
#: Calls after which a run counts as one that does not end, up to so many points times clusters:
#: some ten times what the largest takes.
MOST_CALLS, FOR_SIZE = 10_000_000, 10_000
#: Calls between two looks at cancel: some tenths of a second on a slow machine.
LONGEST_SILENCE = 500_000
#: Work of a problem with weights may be so many times that with small whole ones, and this more.
TIMES_ALIKE, CALLS_MORE = 5, 300_000
#: Seconds until a process that does not answer is ended.
PATIENCE = 600
#: Every how many cases one is done again.
AGAIN = 10


class WithoutEnd(BaseException):
    """The budget of calls is used up; no handler in the way shall stop it."""


@dataclasses.dataclass
class Outcome:
    """What came of a case.

    Attributes
    ----------
    name : str
    status : str
        `ENDED`, `REFUSED`, `ENDLESS` or `RAW`.
    faults : list of (str, str)
        Columns, and what is wrong.
    digest : str
        Of the whole result.
    calls, looks, silence, passes : int
        Calls made; looks at cancel, and most calls between two of them; iterations.
    """

    name: str
    status: str = ENDED
    faults: list[tuple[str, str]] = dataclasses.field(default_factory=list)
    digest: str = ""
    calls: int = 0
    looks: int = 0
    silence: int = 0
    passes: int = 0

    def add(self, column: str, text: str) -> None:
        self.faults.append((column, " ".join(text.split())[:300]))

    @property
    def columns(self) -> list[str]:
        """Those in which it counts."""
        return list(dict.fromkeys([self.status, *(column for column, _ in self.faults)]))


class Meter:
    """Counts calls, and looks at cancel; `cancel_at` says at which look to cancel."""

    def __init__(self, budget: int = MOST_CALLS, cancel_at: int = 0) -> None:
        self.calls = self.looks = self.silence = self.last = 0
        self._budget, self._cancel_at = budget, cancel_at
        self.is_used_up = False

    @classmethod
    def of(cls, case: Case) -> Meter:
        """With the budget of a case; algorithms make ten starts, for each group."""
        if case.on_qgis:
            return cls(10 * MOST_CALLS)
        return cls(MOST_CALLS * max(FOR_SIZE, case.size) // FOR_SIZE)

    def is_canceled(self) -> bool:
        self.looks += 1
        self.silence = max(self.silence, self.calls - self.last)
        self.last = self.calls
        return 0 < self._cancel_at <= self.looks

    def run(self, work: Callable[[], Any]) -> Any:
        budget = self._budget

        def count(frame: object, event: str, argument: object) -> None:
            self.calls += 1
            if self.calls > budget:
                self.is_used_up = True
                raise WithoutEnd

        sys.setprofile(count)
        try:
            return work()
        finally:
            sys.setprofile(None)
            self.silence = max(self.silence, self.calls - self.last)


def call(case: Case, meter: Meter, on_iteration: Optional[Callable[[Any], None]] = None) -> Any:
    """The result of a case, measured."""
    options: dict[str, Any] = {"is_canceled": meter.is_canceled}
    if on_iteration is not None and case.call in ("kmeans", "constrained_kmeans"):
        options["on_iteration"] = on_iteration
    function = getattr(core, case.call)

    def work() -> Any:
        result = function(**case.arguments, **options)
        return list(result) if case.call == "iterations" else result

    return meter.run(work)


def run(case: Case) -> Outcome:
    """Run a case and judge what comes out."""
    if case.on_qgis:
        from . import on_qgis

        on_qgis.start()
        return on_qgis.run(case)
    outcome, meter, passes, result = Outcome(case.name), Meter.of(case), [], None
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            result = call(case, meter, passes.append)
        except WithoutEnd:
            outcome.status = ENDLESS
        except core.ClusteringError as error:
            outcome.status = REFUSED
            outcome.digest = digest(str(error))
            if oracles.is_needless(case, error):
                outcome.add(NEEDLESS, str(error))
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            outcome.status = RAW
            outcome.add(RAW, f"{type(error).__name__}: {error}")
    for warning in told:
        outcome.add(WARNING, f"{warning.category.__name__}: {warning.message}")
    outcome.calls, outcome.looks, outcome.silence = meter.calls, meter.looks, meter.silence
    outcome.passes = len(passes)
    if outcome.status == ENDLESS:
        outcome.add(ENDLESS, f"{meter.calls} calls, {len(passes)} iterations")
    if meter.silence > LONGEST_SILENCE:
        outcome.add(LATE, f"{meter.silence} calls between two looks")
    if outcome.status == ENDED:
        outcome.digest = digest(result)
        if case.expected == generators.REFUSED:
            outcome.add(ACCEPTED, "a result for arguments that make no sense")
        else:
            _judge(case, result, outcome)
    return outcome


def _judge(case: Case, result: Any, outcome: Outcome) -> None:
    try:
        with np.errstate(all="ignore"):
            faults = oracles.judge(case, result)
            if case.call == "iterations":
                faults += _other_end(case, result)
    except Exception as error:  # noqa: BLE001 - the next case shall be judged
        outcome.add(oracles.FIGURE, f"no oracle could judge: {type(error).__name__}: {error}")
    else:
        for fault in faults:
            outcome.add(fault.column, fault.text)


def _other_end(case: Case, steps: Any) -> Iterator[Fault]:
    """Whether the last step is the result of the function that does not show its steps."""
    arguments = {**case.arguments, "n_init": 1}
    function = core.constrained_kmeans if arguments.pop("constrained") else core.kmeans
    result = function(**arguments)
    if not np.array_equal(result.labels, steps[-1].labels):
        yield Fault(oracles.FIGURE, "the last step has other labels than the result")


def run_again(case: Case, before: Outcome) -> Outcome:
    """The same case in another process; its like; and canceled on the way."""
    outcome = run(case)
    again = Outcome(case.name, outcome.status)
    if (outcome.status, outcome.digest) != (before.status, before.digest):
        again.add(DIFFERS, f"{before.status} before, {outcome.status} now, or other numbers")
    if case.on_qgis or outcome.status != ENDED:
        return again
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        alike = like(case)
        if alike is not None:
            meter = Meter.of(alike)
            try:
                call(alike, meter)
            except (WithoutEnd, Exception):  # noqa: BLE001 - it is a case of its own
                pass
            else:
                if outcome.calls > TIMES_ALIKE * meter.calls + CALLS_MORE:
                    again.add(WORK, f"{outcome.calls} calls; with small weights {meter.calls}")
        if outcome.looks:
            at = 1 + case.seed % outcome.looks
            try:
                call(case, Meter(cancel_at=at))
                again.add(LATE, f"canceled at look {at} of {outcome.looks}, it went on")
            except core.ClusteringCanceled:
                pass
    return again


def like(case: Case) -> Optional[Case]:
    """The same with weights that are small whole numbers; None without weights."""
    if case.weights is None or not math.isfinite(float(case.weights.sum())):
        return None
    # A single giant decides the mean: all other weights would be rounded to 1.
    unit = 10.0 / float(np.median(case.weights[case.weights > 0]))
    if not math.isfinite(unit):
        return None
    changed: dict[str, Any] = {"weights": np.ceil(case.weights * unit).clip(0, 2.0**40)}
    for size, to_whole in (("min_size", np.floor), ("max_size", np.ceil)):
        if size in case.arguments:
            changed[size] = to_whole(np.asarray(case.arguments[size]) * unit)
    return case.with_arguments(**changed)


def digest(result: Any) -> str:
    """A number that differs if any part of a result does."""
    said = hashlib.sha256()

    def feed(part: Any) -> None:
        if dataclasses.is_dataclass(part):
            for field in dataclasses.fields(part):
                feed(getattr(part, field.name))
        elif isinstance(part, np.ndarray):
            said.update(str(part.shape).encode() + np.ascontiguousarray(part).tobytes())
        elif isinstance(part, (list, tuple)):
            for one in part:
                feed(one)
        else:
            said.update(repr(part).encode())

    feed(result)
    return said.hexdigest()


# --- shrinking --------------------------------------------------------------------------------


def shrunk(case: Case, tries: int = 300) -> Case:
    """A case with fewer points and clusters that has faults of the same columns."""
    if case.on_qgis or case.expected == generators.REFUSED:
        # What makes no sense may do so in a single row.
        return case
    wanted = run(case).columns
    for part in (_ROWS, _CLUSTERS):
        step = len(case.arguments.get(part[0], ())) // 2
        while step and tries > 0:
            start = 0
            while start < len(case.arguments[part[0]]) and tries > 0:
                smaller = _without(case, part, start, step)
                tries -= 1
                if smaller is not None and run(smaller).columns == wanted:
                    case = smaller
                else:
                    start += step
            step //= 2
    return case


#: Arguments with an entry for each point, and for each center: the first of them is an array.
_ROWS = "points", "weights", "labels"
_CLUSTERS = "centers", "prices", "min_size", "max_size"


def _without(case: Case, part: tuple[str, ...], start: int, count: int) -> Optional[Case]:
    n = len(case.arguments[part[0]])
    kept = np.delete(np.arange(n), slice(start, start + count))
    if len(kept) == 0:
        return None
    return case.with_arguments(
        **{
            name: value[kept]
            for name, value in case.arguments.items()
            if name in part and np.shape(value)[:1] == (n,)
        }
    )


# --- processes --------------------------------------------------------------------------------


def serve() -> None:
    """Run the cases that come by line, and answer by line."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    # What anything prints from here on is a finding: it goes to the file that is standard error.
    os.dup2(2, 1)
    faulthandler.enable()
    _limit_memory()
    for line in sys.stdin:
        asked = json.loads(line)
        name, _, seed = asked["name"].rpartition(":")
        case = generators.make(name, int(seed))
        if case.on_qgis:
            from . import on_qgis

            # What QGIS itself prints when it starts is none.
            on_qgis.start()
        os.ftruncate(2, 0)
        os.lseek(2, 0, os.SEEK_SET)
        if asked["before"] is None:
            outcome = run(case)
        else:
            outcome = run_again(case, Outcome(**asked["before"]))
        sys.stdout.flush()
        sys.stderr.flush()
        printed = os.pread(2, 300, 0).decode("utf-8", "replace")
        if printed and asked["before"] is None and outcome.status != ENDLESS:
            outcome.add(WARNING, printed)
        answers.write(json.dumps(dataclasses.asdict(outcome)) + "\n")
        answers.flush()


def _limit_memory() -> None:
    """What eats all memory ends by an error, and not the machine's other programs."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_DATA, (6 * 2**30, resource.RLIM_INFINITY))


class Worker:
    """A process that runs cases, started anew when it hangs or dies."""

    def __init__(self, blas_threads: int, hash_seed: int) -> None:
        self._environment = {
            **os.environ,
            **dict.fromkeys(
                ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(blas_threads)
            ),
            "PYTHONHASHSEED": str(hash_seed),
        }
        self._process: Optional[subprocess.Popen[str]] = None
        self._lines: queue.Queue[Optional[str]] = queue.Queue()
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115

    def ask(self, name: str, before: Optional[Outcome] = None) -> Outcome:
        if self._process is None:
            self._start()
        asked = {"name": name, "before": None if before is None else dataclasses.asdict(before)}
        try:
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            self.stop()
            outcome = Outcome(name, ENDLESS)
            outcome.add(ENDLESS, f"no answer within {PATIENCE} seconds")
            return outcome
        except OSError:
            line = None
        if line is None:
            code = self._process.wait()
            outcome = Outcome(name, RAW)
            self._errors.seek(0)
            outcome.add(RAW, f"the process ended with code {code}: {self._errors.read()[-250:]}")
            self.stop()
            return outcome
        outcome = Outcome(**json.loads(line))
        outcome.faults = [(column, text) for column, text in outcome.faults]
        return outcome

    def _start(self) -> None:
        self._process = process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz", "serve"],
            cwd=PROJECT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._lines = lines = queue.Queue()

        def read() -> None:
            for line in process.stdout:
                lines.put(line)
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def run_all(names: list[str], lanes: int, tell: Callable[[Outcome], None]) -> None:
    """Run cases in so many processes at a time; every tenth in a second one, too."""
    left, answers = queue.SimpleQueue(), queue.SimpleQueue()
    for number, name in enumerate(names):
        left.put((number, name))

    def work() -> None:
        first, second = Worker(1, 0), Worker(2, 1)
        try:
            while True:
                try:
                    number, name = left.get_nowait()
                except queue.Empty:
                    return
                outcome = first.ask(name)
                if number % AGAIN == 0 and outcome.status in (ENDED, REFUSED):
                    again = second.ask(name, outcome)
                    outcome.faults += again.faults
                answers.put(outcome)
        finally:
            first.stop()
            second.stop()
            answers.put(None)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(lanes)]
    for thread in threads:
        thread.start()
    while lanes:
        outcome = answers.get()
        if outcome is None:
            lanes -= 1
        else:
            tell(outcome)
