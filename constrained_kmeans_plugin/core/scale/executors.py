"""Who does the work: this process, a pool of processes, or a Dask cluster."""

from __future__ import annotations

import gc
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any, Callable, Optional

from ..errors import ClusteringError
from ..exact.arrays import IsCanceled, poll

#: A function of a module, and one argument: both go to other processes.
Work = Callable[[Any], Any]
#: Seconds between two questions whether to go on.
PATIENCE = 0.2
#: Times that work is begun again whose process has died.
RETRIES = 3
#: Seconds in which a scheduler has to answer.
ANSWER = 10


class ExecutorError(ClusteringError):
    """Those who should do the work do not answer."""


class Executor(ABC):
    """Runs a function over items; what it is does not change what comes out."""

    #: Whether the work is done elsewhere, so that files have to tell what is not small.
    is_elsewhere = True

    @abstractmethod
    def map(self, work: Work, items: Sequence[Any], is_canceled: IsCanceled) -> Iterator[Any]:
        """What the function makes of each item, in their order.

        Raises
        ------
        ExecutorError, ClusteringCanceled
        """

    @abstractmethod
    def close(self, now: bool) -> None:
        """No more work; `now`: what is still going on is of no use."""

    def __enter__(self) -> Executor:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close(kind is not None)


class Here(Executor):
    """The process that asks."""

    is_elsewhere = False

    def map(self, work: Work, items: Sequence[Any], is_canceled: IsCanceled) -> Iterator[Any]:
        for item in items:
            poll(is_canceled)
            yield work(item)

    def close(self, now: bool) -> None:
        """There is nothing to end."""


class Processes(Executor):
    """A pool of processes on this machine.

    Parameters
    ----------
    number : int
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._pool: Any = None

    def _started(self) -> Any:
        if self._pool is None:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            # A copy of this process could inherit locks of its threads.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._number, context, initializer=_leave_interrupts)
        return self._pool

    def map(self, work: Work, items: Sequence[Any], is_canceled: IsCanceled) -> Iterator[Any]:
        from concurrent.futures import TimeoutError as StillAtWork
        from concurrent.futures.process import BrokenProcessPool

        done, failures = 0, 0
        while done < len(items):
            try:
                pool = self._started()
                futures = [pool.submit(work, item) for item in items[done:]]
                for future in futures:
                    while True:
                        poll(is_canceled)
                        try:
                            result = future.result(PATIENCE)
                            break
                        except StillAtWork:
                            if future.done():
                                raise
                    yield result
                    done += 1
            except BrokenProcessPool:
                self.close(True)
                failures += 1
                if failures > RETRIES:
                    raise ExecutorError(
                        f"A process of the pool was ended {failures} times, perhaps because "
                        f"memory ran out. Try fewer processes, or smaller chunks."
                    ) from None

    def close(self, now: bool) -> None:
        pool, self._pool = self._pool, None
        if pool is None:
            return
        if now:
            for process in list((getattr(pool, "_processes", None) or {}).values()):
                process.terminate()
        pool.shutdown(wait=True)


def _leave_interrupts() -> None:
    """Ctrl-C reaches all processes of a terminal; the first one ends the others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """No garbage is collected meanwhile.

    A client of Dask that is collected while another one starts waits for ever for a lock of that.
    """
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class Dask(Executor):
    """A Dask cluster, whose workers have this package and reach the same files.

    Parameters
    ----------
    scheduler : str or distributed.Client
        The address of its scheduler, such as ``tcp://10.0.0.1:8786``, or a client of it.

    Raises
    ------
    ExecutorError
        If Dask is not installed, or the scheduler does not answer.
    """

    def __init__(self, scheduler: Any) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise ExecutorError(
                "A Dask cluster needs the Python package distributed. Install it with: "
                "pip install 'constrained-kmeans[dask]'"
            ) from None
        self._is_own = isinstance(scheduler, str)
        self._address = scheduler if self._is_own else str(scheduler.scheduler.address)
        client_of: Any = Client
        try:
            with _nothing_collected():
                self._client = client_of(scheduler, timeout=ANSWER) if self._is_own else scheduler
        except ValueError as error:
            raise ExecutorError(
                f"“{self._address}” is no address of a Dask scheduler. One looks like "
                f"tcp://10.0.0.1:8786."
            ) from error
        except (OSError, TimeoutError) as error:
            raise self._gone() from error

    def _gone(self) -> ExecutorError:
        return ExecutorError(
            f"The Dask scheduler at {self._address} does not answer. Is it running, and can this "
            f"machine reach it?"
        )

    def map(self, work: Work, items: Sequence[Any], is_canceled: IsCanceled) -> Iterator[Any]:
        from concurrent.futures import CancelledError
        from threading import Event

        from distributed import KilledWorker
        from distributed import TimeoutError as StillAtWork
        from distributed.comm.core import CommClosedError

        futures: list[Any] = []
        try:
            # The same work may be done again later, from other files.
            futures = self._client.map(work, list(items), pure=False, retries=RETRIES)
            for future in futures:
                # Asking for a result for a moment only can end in an error where a machine is busy.
                arrived = Event()
                future.add_done_callback(lambda _, arrived=arrived: arrived.set())
                while True:
                    poll(is_canceled)
                    if self._client.status not in ("running", "connecting"):
                        raise self._gone()
                    if not arrived.wait(PATIENCE):
                        if not self._answers():
                            raise self._gone()
                        continue
                    try:
                        result = future.result(ANSWER)
                        break
                    except (StillAtWork, TimeoutError):
                        if not self._answers():
                            raise self._gone() from None
                yield result
        except KilledWorker as error:
            raise ExecutorError(
                f"Workers of the Dask cluster were ended {error.allowed_failures + 1} times, "
                f"perhaps because memory ran out. Try smaller chunks, or workers with more memory."
            ) from error
        # A broken connection is the first to know: the client notices a moment later.
        except (CancelledError, CommClosedError) as error:
            raise self._gone() from error
        except OSError as error:
            if self._answers():
                raise
            raise self._gone() from error
        finally:
            if futures and self._answers():
                with suppress(CommClosedError):
                    self._client.cancel(futures)

    def _answers(self) -> bool:
        comm = getattr(self._client, "scheduler_comm", None)
        return self._client.status == "running" and comm is not None and not comm.comm.closed()

    def close(self, now: bool) -> None:
        if self._is_own:
            self._client.close(timeout=1)


def executor_of(scheduler: Optional[str] = None, processes: Optional[int] = None) -> Executor:
    """The one that was asked for: this process if none was."""
    if scheduler is not None:
        return Dask(scheduler)
    return Here() if processes in (None, 1) else Processes(int(processes or 1))
