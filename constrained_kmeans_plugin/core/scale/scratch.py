"""The folder in which large work keeps what does not fit into memory."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Optional, Union

from .sources import SourceError

PREFIX = ".constrained-kmeans-"


def in_bytes(number: float) -> str:
    """A number of bytes as people read it."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if number < 1000 or unit == "GB":
            break
        number /= 1000
    return f"{number:.0f} {unit}" if number >= 10 or unit == "bytes" else f"{number:.1f} {unit}"


class Scratch:
    """A folder of one run, removed at its end.

    Parameters
    ----------
    parent : str or Path, optional
        Where it is made; the system's folder for temporary files if empty. All processes must
        reach it.

    Raises
    ------
    SourceError
        If no folder can be made there.
    """

    def __init__(self, parent: Optional[Union[str, Path]] = None) -> None:
        self._parent = Path(tempfile.gettempdir() if parent is None else parent).absolute()
        try:
            self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=self._parent))
        except OSError as error:
            raise SourceError(
                f"No folder for temporary files can be made in {self._parent} "
                f"({error.strerror}). Choose another one with --scratch."
            ) from None

    def check(self, needed: int) -> None:
        """Refuse work for which the disk has no room.

        Raises
        ------
        SourceError
        """
        free = shutil.disk_usage(self.folder).free
        if needed > free:
            # A folder within that of the same run means nothing to people.
            is_within = self._parent.name.startswith(PREFIX)
            where = self._parent.parent if is_within else self._parent
            raise SourceError(
                f"The work needs {in_bytes(needed)} for temporary files, and only "
                f"{in_bytes(free)} are free in {where}. Make room, or choose another folder with "
                f"--scratch."
            )

    def __enter__(self) -> Scratch:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
