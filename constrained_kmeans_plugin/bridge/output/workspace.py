"""The hidden folder beside a destination in which a run works, and those that dead runs left.

A run that is killed cannot remove its folder: the next one into the same place does. Which
folders these are is told by Qt's lock files, which name the process and the computer, and are
locked for other threads, too. What is locked, is another computer's, or has no lock is left alone.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from typing import Callable

from qgis.PyQt.QtCore import QLockFile

PREFIX = ".clusters-"
_LOCK, _NEW, _OLD = "lock", "new", "old"


class Workspace:
    """A private folder, until `remove` or `keep`; what dead runs left beside it goes first.

    Parameters
    ----------
    parent
        The folder in which it is made.
    warn
        Is told of each folder that a dead run left with files of the user's in it.

    Attributes
    ----------
    path : str
    new : str
        The folder within it for what is to be published.
    old : str
        The folder within it for what was there before. If a run dies while there is something in
        it, this may be the only place where that is: then nobody removes it.
    """

    def __init__(self, parent: str, warn: Callable[[str], object]) -> None:
        for path in remove_leftovers(parent):
            warn(path)
        self.path = tempfile.mkdtemp(prefix=PREFIX, dir=parent)
        self._lock = _lock_of(self.path)
        # Where a file system knows no locks, there is none, and the folder is left alone.
        self._lock.tryLock(0)
        self.new, self.old = os.path.join(self.path, _NEW), os.path.join(self.path, _OLD)
        os.mkdir(self.new)
        os.mkdir(self.old)

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        self._lock.unlock()
        shutil.rmtree(self.path, ignore_errors=True)

    def keep(self) -> None:
        """Leave the folder to the user, for good."""
        self._lock.unlock()


def remove_leftovers(parent: str) -> list[str]:
    """Remove the folders that dead runs on this computer left.

    Parameters
    ----------
    parent
        The folder in which they lie.

    Returns
    -------
    list of str
        The folders that are left to the user, since what was there before a run lies in them.
    """
    kept = []
    for path in _workspaces(parent):
        # To try a lock that is not there would make it.
        if not os.path.exists(os.path.join(path, _LOCK)):
            continue
        lock = _lock_of(path)
        if not lock.tryLock(0):
            continue
        holds_old = _is_filled(os.path.join(path, _OLD))
        # This deletes it: the folder is nobody's from here on.
        lock.unlock()
        if holds_old:
            kept.append(path)
        else:
            shutil.rmtree(path, ignore_errors=True)
    return kept


def _workspaces(parent: str) -> list[str]:
    # A folder in which files can be written cannot always be listed.
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        return sorted(
            entry.path
            for entry in entries
            if entry.name.startswith(PREFIX) and entry.is_dir(follow_symlinks=False)
        )
    return []


def _is_filled(folder: str) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return bool(os.listdir(folder))
    return False


def _lock_of(path: str) -> QLockFile:
    lock = QLockFile(os.path.join(path, _LOCK))
    # However old: a run may take days.
    lock.setStaleLockTime(0)
    return lock
