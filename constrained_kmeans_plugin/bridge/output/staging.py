"""Files are written beside their destination and put in its place when they are complete.

Until `publish_all`, nothing that was there is touched. Each file then arrives by one rename,
or by one transaction of SQLite; when a part of it fails, what was done before is undone.
A layer of a GeoPackage is written into a file of its own, and added to the others in the end.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Callable, Optional

from qgis.core import QgsProcessingException

from ...translation import tr
from ..log.feedback import Progress
from . import locks
from .addition import add_layers, written_by_others
from .destination import Destination
from .files import files_of
from .workspace import Workspace

#: Bytes of a database that are copied between two looks at the cancel button. SQLite keeps as much
#: in memory: what it copies first does not change the file yet.
_BYTES = 2**20
#: What SQLite says of a step of a copy: another connection's lock bars it, or it was the last.
_BUSY, _LOCKED, _DONE = 5, 6, 101

#: Of the files of a database: name, size, time of the last change.
State = list[tuple[str, int, int]]


def publish_all(stagings: Sequence[Staging]) -> None:
    """Put everything that was staged in its destination's place, or nothing of it.

    Raises
    ------
    QgsProcessingException
        If a part of it failed or the run was canceled; all destinations are as they were.
    """
    # What others may write to at once comes last: of all but the very last a copy must be kept.
    ordered = sorted(stagings, key=lambda staging: staging.is_shared)
    with contextlib.ExitStack() as undo:
        for staging in ordered:
            undo.callback(staging.take_back)
            staging.publish(keep_old=staging is not ordered[-1])
        undo.pop_all()


def replaced_files(destination: Destination) -> list[str]:
    """The files there are that make room for a new one at a destination.

    What belongs to the old file would be taken for a part of the new one.
    """
    return list(filter(os.path.lexists, files_of(os.path.realpath(destination.path))))


def not_replaced(path: str, error: OSError) -> QgsProcessingException:
    """The exception that ends a run whose result cannot take a file's place."""
    return QgsProcessingException(
        tr(
            "{path} cannot be replaced ({reason}). Close the programs and layers that "
            "use it, or choose another file. It was not changed."
        ).format(path=path, reason=error.strerror)
    )


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
    states
        Of layers that are added to a GeoPackage: the `layer_state` of what each may replace.
    replaceable : set of str
        Names of files there that are replaced although they do not belong to the format.
    """

    def __init__(self, destination: Destination, progress: Progress) -> None:
        self._destination = destination
        self._progress = progress
        # The link stays a link: what it points to is replaced.
        self.final = os.path.realpath(destination.path)
        self._workspace = Workspace(os.path.dirname(self.final), self._warn)
        self.scratch = self._workspace.path
        self.path = os.path.join(self._workspace.new, os.path.basename(self.final))
        self.holds_layers = False
        self.states: dict[Optional[str], Optional[int]] = {}
        self.replaceable: set[str] = set()
        self._is_layer = destination.table is not None and destination.driver == "GPKG"
        self._undo = contextlib.ExitStack()
        self._is_kept = False

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_kept:
            self._workspace.keep()
        else:
            self._workspace.remove()

    @property
    def is_shared(self) -> bool:
        """Whether others may write to what is published, and not only replace it."""
        return self._is_layer or locks.is_in_place(self._destination)

    def publish(self, keep_old: bool) -> None:
        """Put what was written in the destination's place.

        Parameters
        ----------
        keep_old
            Whether `take_back` must be possible afterwards.

        Raises
        ------
        QgsProcessingException
            If that failed or the run was canceled; the destination is as it was.
        """
        self._progress.stop_if_canceled()
        locks.check_journals(self._destination)
        if self._is_layer:
            if self._is_placed_first():
                self._undo.callback(self._remove, _state(self.final))
                return
        elif self._destination.table is not None and os.path.exists(self.final):
            # It was not there when the run began.
            raise written_by_others(self.final, self._destination.table)
        else:
            locks.check_free(self._destination, locks.AFTER_WORK, self._progress)
            if not self.is_shared:
                self._replace_files(keep_old)
                return
        # In place and in one transaction: others may have the database open.
        try:
            self._write_in_place(keep_old)
        except sqlite3.Error as error:
            if locks.is_locked(error):
                raise locks.in_use(self.final) from error
            raise QgsProcessingException(
                tr("{path} cannot be written ({reason}). Nothing was changed.").format(
                    path=self.final, reason=error
                )
            ) from error

    def _is_placed_first(self) -> bool:
        """Put a file where there is none, also if somebody else does so at the same moment."""
        if os.path.lexists(self.final):
            return False
        try:
            os.link(self.path, self.final)
        except FileExistsError:
            return False
        except OSError:
            # Some file systems have no links.
            try:
                os.rename(self.path, self.final)
            except OSError as error:
                raise not_replaced(self.final, error) from error
        return True

    def _remove(self, state: State) -> None:
        self._check_unchanged(state)
        os.remove(self.final)

    def _write_in_place(self, keep_old: bool) -> None:
        old = os.path.join(self._workspace.old, os.path.basename(self.final))
        if keep_old:
            self._copy(self.final, old, self._progress)
        if self._is_layer:
            add_layers(self.path, self.final, self.states, self._progress)
        else:
            self._copy(self.path, self.final, self._progress)
        if keep_old:
            check = partial(self._check_unchanged, _state(self.final))
            self._undo.callback(self._copy, old, self.final, None, check)

    def _check_unchanged(self, state: State) -> None:
        """Refuse to take back what others have written to since."""
        if _state(self.final) != state:
            raise QgsProcessingException(tr("another program has changed it since"))

    def take_back(self) -> None:
        """Bring back what was there before `publish`, which may have failed half-way.

        Raises
        ------
        QgsProcessingException
            If that failed: with the folder in which it lies.
        """
        try:
            self._undo.close()
        except (OSError, sqlite3.Error, QgsProcessingException) as error:
            self._is_kept = True
            raise QgsProcessingException(
                tr(
                    "{path} could not be restored ({reason}). Its former content is in {folder}."
                ).format(path=self.final, reason=error, folder=self._workspace.old)
            ) from error

    def _warn(self, folder: str) -> None:
        self._progress.feedback.pushWarning(
            tr(
                "A run was killed while it replaced files. {folder} has the files as they were "
                "before. Move them back, or delete the folder."
            ).format(folder=os.path.join(folder, "old"))
        )

    def _copy(
        self,
        source: str,
        target: str,
        progress: Optional[Progress],
        check: Optional[Callable[[], None]] = None,
    ) -> None:
        """Make `target` a copy of the database `source`, unless the run is canceled.

        `check` is called once `target` is locked, before it is changed.
        """
        patience = locks.Patience(self.final, locks.AFTER_WORK, progress)
        checks = [check] if check else []

        def poll(status: int, _remaining: int, _total: int) -> None:
            # The last eight bits; the others say more of what it is.
            if status & 0xFF in (_BUSY, _LOCKED):
                patience.spend()
            elif status != _DONE:
                if checks:
                    checks.pop()()
                if progress is not None:
                    progress.stop_if_canceled()

        # SQLite's own backup: it respects the locks of others, reads what their logs hold,
        # and leaves the target as it was when it is interrupted.
        with (
            contextlib.closing(locks.connect(source)) as original,
            contextlib.closing(locks.connect(target)) as copy,
        ):
            # Without a transaction it would begin again whenever somebody writes to the source.
            original.execute("BEGIN")
            ((size,),) = locks.acquire(original, "PRAGMA page_size", patience)
            ((count,),) = locks.acquire(original, "PRAGMA page_count", patience)
            # At least two steps: between them everything can be called off.
            pages = max(1, min(_BYTES // size, count - 1))
            original.backup(copy, pages=pages, progress=poll, sleep=locks.PAUSE)

    def _replace_files(self, keep_old: bool) -> None:
        folder, name = os.path.split(self.final)
        new = sorted(os.listdir(self._workspace.new), key=lambda entry: entry == name)
        old = {entry for entry in new if os.path.lexists(os.path.join(folder, entry))}
        try:
            # No table of formats is complete for every version of GDAL.
            if not old <= self.replaceable | set(map(os.path.basename, files_of(self.final))):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            old |= {os.path.basename(path) for path in replaced_files(self._destination)}
            self._keep_modes(folder, name, new)
            if new == [name] and old <= {name} and not keep_old:
                os.replace(self.path, self.final)
                return
            for entry in old:
                self._move(os.path.join(folder, entry), os.path.join(self._workspace.old, entry))
            for entry in new:
                self._move(os.path.join(self._workspace.new, entry), os.path.join(folder, entry))
        except OSError as error:
            raise not_replaced(self.final, error) from error

    def _keep_modes(self, folder: str, name: str, new: list[str]) -> None:
        """What replaces a file may be read and written by the same people, and so may its parts."""
        for entry in new:
            for before in (entry, name):
                if os.path.lexists(os.path.join(folder, before)):
                    shutil.copymode(
                        os.path.join(folder, before), os.path.join(self._workspace.new, entry)
                    )
                    break

    def _move(self, source: str, target: str) -> None:
        os.replace(source, target)
        self._undo.callback(os.replace, target, source)


def _state(path: str) -> State:
    """What changes when someone writes to a SQLite database."""
    state = []
    for name in (path, path + "-wal"):
        with contextlib.suppress(FileNotFoundError):
            status = os.stat(name)
            # An empty log says nothing: it comes and goes with readers.
            if status.st_size:
                state.append((name, status.st_size, status.st_mtime_ns))
    return state
