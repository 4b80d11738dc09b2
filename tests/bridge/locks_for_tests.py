"""Another process that holds a lock on a SQLite database."""

import contextlib
import subprocess
import sys

# It says when it holds the lock, runs what it is told, and goes when its input ends.
HOLDER = """
import itertools, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in itertools.chain(sys.argv[2:], sys.stdin):
    if statement.strip():
        database.execute(statement).fetchall()
    else:
        print("done", flush=True)
"""
WRITES = ["BEGIN IMMEDIATE", "CREATE TABLE theirs (number)"]
WRITES_ALONE = ["BEGIN EXCLUSIVE"]
WRITES_TO_A_LOG = ["PRAGMA journal_mode = WAL", *WRITES]
READS = ["BEGIN", "SELECT * FROM gpkg_contents"]
READS_WITH_A_LOG = ["PRAGMA journal_mode = WAL", *READS]


class Holder:
    """The process: `run` has it run statements."""

    def __init__(self, process):
        self._process = process

    def run(self, *statements):
        for statement in [*statements, ""]:
            self._process.stdin.write(f"{statement}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "done\n"


@contextlib.contextmanager
def held(path, statements):
    """Another process has run statements on a database, and keeps the locks that it got."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), *statements],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            holder = Holder(process)
            holder.run()
            yield holder
        finally:
            process.kill()
