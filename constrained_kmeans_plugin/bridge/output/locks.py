"""SQLite databases, such as GeoPackages, that somebody else holds.

A program that writes to a database locks it until it commits, which it may not do for hours. Such
a lock is waited for, but not for ever, and the cancel button is looked at all the while.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from typing import Any, Optional

from qgis.core import QgsProcessingException

from ...translation import tr
from ..log.feedback import Progress
from .destination import Destination

#: Seconds to wait for a lock: before the work starts, and when its result is there.
BEFORE_WORK, AFTER_WORK = 5, 300
#: Seconds between two attempts, each with a look at the cancel button.
PAUSE = 0.1
#: Journals, which SQLite reads into the database beside them.
_JOURNALS = ("-wal", "-journal")


class Patience:
    """How long a lock is waited for.

    Parameters
    ----------
    path
        The database.
    progress
        Asked for cancel; without it the wait cannot be canceled.
    """

    def __init__(self, path: str, seconds: float, progress: Optional[Progress]) -> None:
        self._path = path
        self._seconds = seconds
        self._progress = progress
        self._spent = 0

    def spend(self) -> None:
        """Give the right to one more attempt after a `PAUSE`.

        Raises
        ------
        QgsProcessingException
            If the run was canceled, or there were attempts enough.
        """
        if self._progress is not None:
            self._progress.stop_if_canceled()
            if not self._spent:
                self._progress.feedback.pushWarning(
                    tr("{path} is in use. Waiting up to {seconds} seconds for it.").format(
                        path=self._path, seconds=self._seconds
                    )
                )
        if self._spent * PAUSE >= self._seconds:
            raise in_use(self._path)
        self._spent += 1


def in_use(path: str) -> QgsProcessingException:
    """The exception that ends a run which does not get a database."""
    return QgsProcessingException(
        tr(
            "{path} is in use by another program or by unsaved edits in QGIS, and was not "
            "changed. Close it there or save the edits and run again, or choose another file."
        ).format(path=path)
    )


def is_locked(error: BaseException) -> bool:
    """Whether a lock of somebody else is the reason for an error of SQLite."""
    return "is locked" in str(error)


def connect(path: str) -> sqlite3.Connection:
    """A connection that does not wait by itself and begins no transactions."""
    return sqlite3.connect(path, timeout=0, isolation_level=None)


def acquire(
    database: sqlite3.Connection, statement: str, patience: Patience, *values: object
) -> list[Any]:
    """Run a statement that needs a lock.

    Raises
    ------
    QgsProcessingException
        As of `Patience.spend`.
    sqlite3.Error
        If it fails for another reason.
    """
    while True:
        try:
            return database.execute(statement, values).fetchall()
        except sqlite3.OperationalError as error:
            if not is_locked(error):
                raise
        patience.spend()
        time.sleep(PAUSE)


def check_free(destination: Destination, seconds: float, progress: Progress) -> None:
    """Refuse a destination in an existing database to which somebody else's lock bars the way.

    Parameters
    ----------
    seconds
        To wait for it.

    Raises
    ------
    QgsProcessingException
    """
    path = destination.database
    if path is None or not os.path.isfile(path):
        return
    # Those who read bar the way to writing within the database, not to replacing it.
    kind = "EXCLUSIVE" if is_in_place(destination) else "IMMEDIATE"
    # What is no database can be replaced; other reasons are found elsewhere.
    with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(path)) as database:
        acquire(database, f"BEGIN {kind}", Patience(path, seconds, progress))
        database.execute("ROLLBACK")


def is_in_place(destination: Destination) -> bool:
    """Whether an existing database is written to, and not replaced by another one.

    If its journals say that it is open (or was not closed well), it must not be replaced: they
    would be read into the new one.
    """
    path = destination.database
    if path is None or not os.path.exists(path):
        return False
    return (
        bool(_journals(path)) or destination.table is not None or destination.provider is not None
    )


def check_journals(destination: Destination) -> None:
    """Refuse a new database beside journals of one that is gone: they would be read into it.

    Raises
    ------
    QgsProcessingException
    """
    path = destination.database
    if path is None or destination.provider is not None:
        return
    journals = _journals(path)
    # In this order: somebody else may just have made the database.
    if journals and not os.path.exists(path):
        raise QgsProcessingException(
            tr(
                "The output {path} would be damaged by {files}, which remain from a deleted file "
                "of the same name. Delete or move them, or choose another name."
            ).format(path=path, files=tr(" and ").join(map(os.path.basename, journals)))
        )


def _journals(path: str) -> list[str]:
    """The journals of a database that are there."""
    # SQLite keeps them beside what a link leads to.
    path = os.path.realpath(path)
    return [path + ending for ending in _JOURNALS if os.path.lexists(path + ending)]
