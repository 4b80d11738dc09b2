"""Other processes, their time and their peak of memory. Standard library only.

The kernel counts memory from the fork on, so that this process has to stay small.
"""

import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Finished:
    """A process that has ended.

    `seconds` of CPU time and `peak`, bytes of memory, are its own and those of processes that it
    waited for.
    """

    output: str
    errors: str
    seconds: float
    peak: int
    code: int
    over_limit: bool


def run(command, limit, environment=None, threads=1):
    """Run a command, for `limit` seconds at most.

    `threads` is the number of threads of the linear algebra library.
    """
    counts = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), str(threads))
    environment = {**(environment or os.environ), **counts}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment
        )
        over_limit = threading.Event()

        def stop():
            over_limit.set()
            process.kill()

        timer = threading.Timer(limit, stop)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        finally:
            timer.cancel()
        # Nobody else has to wait for it any more.
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return Finished(
        *texts,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss * 1024,
        process.returncode,
        over_limit.is_set(),
    )


def tell(line):
    """Say on standard error what is going on."""
    print(line, file=sys.stderr, flush=True)
