"""Copies of files in the plugin for the user, which never replace what is there."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import count
from pathlib import Path


def copy_folder(source: Path, parent: Path, name: str) -> Path:
    """Copy the files of a folder into a new one.

    Parameters
    ----------
    source
        A folder without folders in it.
    parent
        Where the new one is made.
    name
        What it is called; where there is one of that name, `name_2`, and so on.

    Returns
    -------
    Path
        The new folder.
    """
    for number in count(1):
        folder = parent / (name if number == 1 else f"{name}_{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        break
    for file in sorted(source.iterdir()):
        shutil.copyfile(file, folder / file.name)
    return folder


def copy_missing(sources: Iterable[Path], folder: Path) -> list[Path]:
    """Copy the files that a folder does not have; return which these are."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [source for source in sources if not (folder / source.name).exists()]
    for source in missing:
        shutil.copyfile(source, folder / source.name)
    return missing
