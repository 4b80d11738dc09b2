"""Files are written beside their destination and put in its place when they are complete.

Until `publish_all`, nothing that was there is touched. Each file then arrives by one rename,
or by one transaction of SQLite; when a part of it fails, what was done before is undone.
"""

import contextlib
import os
import shutil
import sqlite3

from qgis.core import QgsProcessingException

from ...translation import tr
from .workspace import Workspace

#: Files that belong to a Shapefile of the same name and would be wrong beside a new one.
SHAPEFILE_SUFFIXES = (
    *(".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj"),
    *(".qix", ".sbn", ".sbx", ".idm", ".ind"),
)
#: What GDAL keeps beside a raster: statistics, overviews, masks.
RASTER_SUFFIXES = (".aux.xml", ".ovr", ".msk", ".msk.ovr")
_SQLITE_DRIVERS = ("GPKG", "SQLite")
#: Pages of a database that are copied between two looks at the cancel button.
_PAGES = 2000


def publish_all(stagings):
    """Put everything that was staged in its destination's place, or nothing of it.

    Raises
    ------
    QgsProcessingException
        If a part of it failed or the run was cancelled; all destinations are as they were.
    """
    # Databases in place last: of all but the very last one a copy must be kept.
    ordered = sorted(stagings, key=lambda staging: staging.is_in_place)
    with contextlib.ExitStack() as undo:
        for staging in ordered:
            undo.callback(staging.take_back)
            staging.publish(keep_old=staging is not ordered[-1])
        undo.pop_all()


class Staging:
    """A workspace beside the destination; a context manager that removes it.

    Attributes
    ----------
    path : str
        Where to write: the destination's file name within the workspace.
    scratch : str
        A folder for what is not to be published.
    final : str
        The destination, links resolved.
    holds_layers : bool
        Whether complete layers are in what was staged, to which another one is added.
    """

    def __init__(self, destination, progress):
        self._destination = destination
        self._progress = progress
        # The link stays a link: what it points to is replaced.
        self.final = os.path.realpath(destination.path)
        self._workspace = Workspace(os.path.dirname(self.final), self._warn)
        self.scratch = self._workspace.path
        self.path = os.path.join(self._workspace.new, os.path.basename(self.final))
        self._joins_layers = destination.table is not None and os.path.exists(self.final)
        self.holds_layers = self._joins_layers
        self._before = None
        self._undo = contextlib.ExitStack()
        self._is_kept = False

    def __enter__(self):
        if self._joins_layers:
            self._before = _state(self.final)
            try:
                self._copy_database(self.final, self.path)
            except QgsProcessingException:
                self.__exit__()
                raise
        return self

    def __exit__(self, *_):
        if self._is_kept:
            self._workspace.keep()
        else:
            self._workspace.remove()

    @property
    def is_in_place(self):
        """Whether an existing database is written to, and not replaced by another one."""
        in_use = self._destination.driver in _SQLITE_DRIVERS and _is_open(self.final)
        return self._joins_layers or in_use

    def publish(self, keep_old):
        """Put what was written in the destination's place.

        Parameters
        ----------
        keep_old : bool
            Whether `take_back` must be possible afterwards.

        Raises
        ------
        QgsProcessingException
            If that failed or the run was cancelled; the destination is as it was.
        """
        self._progress.stop_if_canceled()
        if self._joins_layers and _state(self.final) != self._before:
            raise QgsProcessingException(
                tr(
                    "{path} was changed by someone else during the run; nothing was written. "
                    "Run again."
                ).format(path=self.final)
            )
        if not self.is_in_place:
            self._replace_files(keep_old)
            return
        # In place and in one transaction: others may have the database open.
        if keep_old:
            old = os.path.join(self._workspace.old, os.path.basename(self.final))
            self._copy_database(self.final, old)
        self._copy_database(self.path, self.final)
        if keep_old:
            self._undo.callback(self._in_one_transaction, old, self.final)

    def take_back(self):
        """Bring back what was there before `publish`, which may have failed half-way.

        Raises
        ------
        QgsProcessingException
            If that failed: with the folder in which it lies.
        """
        try:
            self._undo.close()
        except (OSError, sqlite3.Error) as error:
            self._is_kept = True
            raise QgsProcessingException(
                tr(
                    "{path} could not be brought back ({reason}). What it held is in {folder}."
                ).format(path=self.final, reason=error, folder=self._workspace.old)
            ) from error

    def _warn(self, folder):
        self._progress.feedback.pushWarning(
            tr(
                "A run that was ended by force had moved files aside: {folder} holds what they "
                "were before. Move them back, or delete the folder."
            ).format(folder=os.path.join(folder, "old"))
        )

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
                    path=self.final, reason=error
                )
            ) from error

    @staticmethod
    def _in_one_transaction(source, target, poll=None):
        # SQLite's own backup: it respects the locks of others, reads what their logs hold,
        # and leaves the target as it was when it is interrupted.
        with (
            contextlib.closing(sqlite3.connect(source)) as original,
            contextlib.closing(sqlite3.connect(target)) as copy,
        ):
            original.backup(copy, pages=_PAGES, progress=poll)

    def _replace_files(self, keep_old):
        folder, name = os.path.split(self.final)
        new = sorted(os.listdir(self._workspace.new), key=lambda entry: entry == name)
        old = {entry for entry in new if os.path.lexists(os.path.join(folder, entry))}
        if self._destination.driver == "ESRI Shapefile":
            stem = os.path.splitext(name)[0]
            siblings = {stem + suffix for suffix in SHAPEFILE_SUFFIXES}
            old |= {entry for entry in siblings if os.path.lexists(os.path.join(folder, entry))}
        # They would be taken for those of the new one.
        beside = {name + suffix for suffix in RASTER_SUFFIXES}
        old |= {entry for entry in beside if os.path.lexists(os.path.join(folder, entry))}
        try:
            self._keep_modes(folder, name, new)
            if new == [name] and old <= {name} and not keep_old:
                os.replace(self.path, self.final)
                return
            for entry in old:
                self._move(os.path.join(folder, entry), os.path.join(self._workspace.old, entry))
            for entry in new:
                self._move(os.path.join(self._workspace.new, entry), os.path.join(folder, entry))
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "{path} cannot be replaced ({reason}). Close the programs and layers that "
                    "use it, or choose another file. It was not changed."
                ).format(path=self.final, reason=error.strerror)
            ) from error

    def _keep_modes(self, folder, name, new):
        """What replaces a file may be read and written by the same people, and so may its parts."""
        for entry in new:
            for before in (entry, name):
                if os.path.lexists(os.path.join(folder, before)):
                    shutil.copymode(
                        os.path.join(folder, before), os.path.join(self._workspace.new, entry)
                    )
                    break

    def _move(self, source, target):
        os.replace(source, target)
        self._undo.callback(os.replace, target, source)


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
