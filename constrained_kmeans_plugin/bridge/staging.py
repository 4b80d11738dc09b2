"""Files are written beside their destination and put in its place when they are complete.

Until `publish`, nothing that was there is touched; `publish` is one rename, or one
transaction of SQLite, or is undone when a part of it fails.
"""

import contextlib
import os
import shutil
import sqlite3
import tempfile

from qgis.core import QgsProcessingException

from ..translation import tr

#: Files that belong to a Shapefile of the same name and would be wrong beside a new one.
_SHAPEFILE_SUFFIXES = (
    *(".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj"),
    *(".qix", ".sbn", ".sbx", ".idm", ".ind"),
)
_SQLITE_DRIVERS = ("GPKG", "SQLite")
#: Pages of a database that are copied between two looks at the cancel button.
_PAGES = 2000


class Staging:
    """A private folder beside the destination; a context manager that removes it.

    Attributes
    ----------
    path : str
        Where to write: the destination's file name within the folder.
    """

    def __init__(self, destination, progress):
        self._destination = destination
        self._progress = progress
        # The link stays a link: what it points to is replaced.
        self._final = os.path.realpath(destination.path)
        self._folder = tempfile.mkdtemp(prefix=".clusters-", dir=os.path.dirname(self._final))
        self.path = os.path.join(self._folder, os.path.basename(self._final))
        #: Whether one layer joins others in a file that exists.
        self.adds_layer = destination.table is not None and os.path.exists(self._final)
        self._before = None

    def __enter__(self):
        if self.adds_layer:
            self._before = _state(self._final)
            try:
                self._copy_database(self._final, self.path)
            except QgsProcessingException:
                self.__exit__()
                raise
        return self

    def __exit__(self, *_):
        shutil.rmtree(self._folder, ignore_errors=True)

    def publish(self):
        """Put what was written in the destination's place.

        Raises
        ------
        QgsProcessingException
            If that failed or the run was cancelled; the destination is as it was.
        """
        self._progress.stop_if_canceled()
        if self.adds_layer and _state(self._final) != self._before:
            raise QgsProcessingException(
                tr(
                    "{path} was changed by someone else during the run; nothing was written. "
                    "Run again."
                ).format(path=self._final)
            )
        in_use = self._destination.driver in _SQLITE_DRIVERS and _is_open(self._final)
        if self.adds_layer or in_use:
            # In place and in one transaction: others may have the database open.
            self._copy_database(self.path, self._final)
        else:
            self._replace_files()

    def _copy_database(self, source, target):
        """Make `target` a copy of the database `source`, unless the run is cancelled."""

        def poll(_status, remaining, _total):
            if remaining:
                self._progress.stop_if_canceled()

        try:
            self._in_one_transaction(source, target, poll)
        except sqlite3.Error as error:
            raise QgsProcessingException(
                tr("{path} cannot be written ({reason}). Nothing was changed.").format(
                    path=self._final, reason=error
                )
            ) from error

    @staticmethod
    def _in_one_transaction(source, target, poll):
        # SQLite's own backup: it respects the locks of others, reads what their logs hold,
        # and leaves the target as it was when it is interrupted.
        with (
            contextlib.closing(sqlite3.connect(source)) as original,
            contextlib.closing(sqlite3.connect(target)) as copy,
        ):
            original.backup(copy, pages=_PAGES, progress=poll)

    def _replace_files(self):
        folder, name = os.path.split(self._final)
        new = sorted(os.listdir(self._folder), key=lambda entry: entry == name)
        old = {entry for entry in new if os.path.lexists(os.path.join(folder, entry))}
        if self._destination.driver == "ESRI Shapefile":
            stem = os.path.splitext(name)[0]
            siblings = {stem + suffix for suffix in _SHAPEFILE_SUFFIXES}
            old |= {entry for entry in siblings if os.path.lexists(os.path.join(folder, entry))}
        try:
            if new == [name] and old <= {name}:
                os.replace(self.path, self._final)
            else:
                _swap(self._folder, folder, new, old)
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "{path} cannot be replaced ({reason}). Close the programs and layers that "
                    "use it, or choose another file. It was not changed."
                ).format(path=self._final, reason=error.strerror)
            ) from error


def _swap(staged, folder, new, old):
    """Move `old` entries of `folder` away and `new` ones in; all of it or nothing."""
    aside = tempfile.mkdtemp(dir=staged)
    done = []
    try:
        moves = [(os.path.join(folder, entry), os.path.join(aside, entry)) for entry in old]
        moves += [(os.path.join(staged, entry), os.path.join(folder, entry)) for entry in new]
        for source, target in moves:
            os.replace(source, target)
            done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            os.replace(target, source)
        raise


def _is_open(path):
    """Whether the journals of SQLite say that a database is open (or was not closed well).

    A database must then not be exchanged for another one: they would be read into it.
    """
    return os.path.exists(path) and any(
        os.path.exists(path + suffix) for suffix in ("-wal", "-journal")
    )


def _state(path):
    """What changes when someone writes to a SQLite database."""
    state = []
    for name in (path, path + "-wal"):
        with contextlib.suppress(FileNotFoundError):
            status = os.stat(name)
            # An empty log says nothing: it comes and goes with readers.
            if status.st_size:
                state.append((name, status.st_size, status.st_mtime_ns))
    return state
