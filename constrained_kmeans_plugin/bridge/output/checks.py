"""Destinations are checked before the work starts, one by one and against each other."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProcessingException, QgsVectorLayer

from ...translation import tr
from ..log.feedback import Progress
from . import locks
from .addition import layer_state
from .destination import Destination, normal_path, same_file
from .files import files_of, owner_of, world_file
from .names import shortened
from .origins import origins
from .staging import not_replaced, replaced_files

#: Bytes of the path of a SQLite database, which may have 512 with what it is staged and locked in.
_LONGEST_PATH = 470


def check_destinations(
    destinations: Mapping[str, Destination],
    progress: Progress,
    inputs: Iterable[Optional[QgsMapLayer]],
    input_files: Sequence[str] = (),
) -> dict[str, Optional[int]]:
    """Refuse destinations that cannot be written, are an input, or are one another.

    Parameters
    ----------
    progress
        Asked for cancel while somebody else's lock is waited for.
    inputs
        What must not be overwritten.
    input_files
        Paths that must not be overwritten either.

    Returns
    -------
    dict of str to (int or None)
        The `layer_state` of what is in the place of a layer in a GeoPackage that is there.

    Raises
    ------
    QgsProcessingException
    """
    states = {}
    read_from = [origins(layer) for layer in inputs if layer is not None]
    for name, destination in destinations.items():
        if destination.provider is not None:
            locks.check_free(destination, locks.BEFORE_WORK, progress)
            _check_database(destination)
        elif destination.path is not None:
            _check_folder(destination.path)
            _check_length(destination)
            states[name] = _check_existing(destination, progress)
            for found in read_from:
                for number, (path, table) in enumerate(found):
                    _check_not_input(destination, path, table, is_itself=number == 0)
            if any(_takes(destination, path) for path in input_files):
                raise _is_input(destination)
    for first, second in itertools.combinations(destinations, 2):
        if _collide(destinations[first], destinations[second]):
            raise QgsProcessingException(
                tr(
                    "{first} and {second} have the same destination ({text}). Choose another "
                    "file, or two layer names in one GeoPackage."
                ).format(
                    first=first,
                    second=second,
                    text=QgsDataSourceUri.removePassword(destinations[second].text),
                )
            )
    return states


def _collide(first: Destination, second: Destination) -> bool:
    """Whether two outputs cannot both be written."""
    if first.provider is not None and first.provider == second.provider:
        return _database_table(first) == _database_table(second)
    if first.path is None or second.path is None:
        return False
    if not same_file(first.path, second.path):
        return not _files(first.path).isdisjoint(_files(second.path))
    if first.table is None or second.table is None or first.driver != "GPKG":
        return True
    return first.table.lower() == second.table.lower()


def _files(path: str) -> set[str]:
    """The files that belong to one, as they are compared with others."""
    return set(map(normal_path, files_of(path)))


def _takes(destination: Destination, path: str) -> bool:
    """Whether a file, or a part of it, makes room for a destination."""
    is_same = same_file(path, destination.path)
    return is_same or not _files(destination.path).isdisjoint(_files(path))


def _database_table(destination: Destination) -> tuple[str, str, str]:
    parts = QgsDataSourceUri(destination.uri)
    return parts.connectionInfo(False), parts.schema(), parts.table()


def _check_folder(path: str) -> None:
    folder, name = os.path.split(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise QgsProcessingException(
            tr(
                "The folder {folder} for the output does not exist. Create it or choose another."
            ).format(folder=folder)
        )
    try:
        # Asking for permissions is not enough on network and read-only drives.
        scratch = tempfile.mkdtemp(prefix=".clusters-", dir=folder)
        try:
            with open(os.path.join(scratch, name), "wb"):
                pass
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    except OSError as error:
        text = tr("The folder {folder} for the output cannot be written to ({reason}).")
        if error.errno == errno.ENAMETOOLONG:
            text = tr("The name of the output is too long: {name}. Choose a shorter one.")
        raise QgsProcessingException(
            text.format(folder=folder, reason=error.strerror, name=shortened(name))
        ) from error


def _check_length(destination: Destination) -> None:
    """Refuse a database whose path is too long: SQLite opens none, where the system has longer."""
    path = os.path.realpath(destination.path)
    if destination.database is not None and len(os.fsencode(path)) > _LONGEST_PATH:
        raise QgsProcessingException(
            tr(
                "The path of the output is too long for a database: it has {count} bytes, and at "
                "most {most} are allowed. Choose another folder. ({path})"
            ).format(count=len(os.fsencode(path)), most=_LONGEST_PATH, path=path)
        )


def as_written(destination: Destination, is_table: bool, progress: Progress) -> Destination:
    """The destination of a layer: a .dbf if a Shapefile is asked for, and there is no geometry.

    Where a Shapefile is there, all of it makes room for the table.

    Parameters
    ----------
    is_table
        Whether the layer has no geometry.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If a .dbf is asked for and there are geometries, or as of `check_parts`.
    """
    if destination.path is None:
        return destination
    stem, ending = os.path.splitext(destination.path)
    if destination.driver == "ESRI Shapefile":
        if ending.lower() == ".dbf" and not is_table:
            raise QgsProcessingException(
                tr(
                    "The output {path} would be a table, but the features have geometries. Choose "
                    "{other}."
                ).format(path=destination.path, other=os.path.basename(stem + ".shp"))
            )
        if ending.lower() == ".shp" and is_table and not os.path.exists(destination.path):
            destination = replace(destination, path=stem + ".dbf")
            _check_existing(destination, progress)
    check_parts(destination)
    return destination


def check_parts(destination: Destination) -> None:
    """Refuse to replace files that belong to something else.

    Raises
    ------
    QgsProcessingException
    """
    path = os.path.realpath(destination.path)
    stem = os.path.splitext(path)[0]
    world = world_file(path)
    if world and os.path.lexists(world):
        raise QgsProcessingException(
            tr(
                "The output {path} would be misplaced by {file}, which says where images of this "
                "name lie. Choose another name."
            ).format(path=destination.path, file=os.path.basename(world))
        )
    for file in filter(os.path.lexists, files_of(path)):
        owner = owner_of(file, path)
        # What has the whole name before its ending, too: somebody made a mask or overviews for it.
        is_foreign = file != path and not os.path.exists(path)
        if owner or is_foreign or os.path.isdir(file):
            text = tr("The output {path} would replace {file}. Choose another name.")
            if owner:
                text = tr(
                    "The output {path} would replace {file}, which belongs to {owner}. Choose "
                    "another name."
                )
            owner = os.path.basename(owner or stem)
            raise QgsProcessingException(
                text.format(path=destination.path, file=os.path.basename(file), owner=owner)
            )


def _check_existing(destination: Destination, progress: Progress) -> Optional[int]:
    """Refuse what cannot be replaced; the state of the layer, where it is one that is."""
    path = destination.path
    locks.check_journals(destination)
    if not os.path.exists(path):
        return None
    for file in replaced_files(destination):
        if not os.access(file, os.W_OK):
            raise QgsProcessingException(
                tr("The output {path} exists and cannot be written to.").format(path=file)
            )
    locks.check_free(destination, locks.BEFORE_WORK, progress)
    if not locks.is_in_place(destination):
        _check_movable(destination)
    if destination.table is None:
        return None
    if destination.driver != "GPKG":
        raise QgsProcessingException(
            tr(
                "Only a GeoPackage can take another layer, and {path} already exists. Choose "
                "another file."
            ).format(path=path)
        )
    return layer_state(path, destination.table, progress)


def _check_movable(destination: Destination) -> None:
    """Refuse files that cannot be moved away: Windows lets nobody move what a program has open."""
    for path in replaced_files(destination):
        try:
            # Onto itself: nothing happens, but it needs the same rights.
            os.rename(path, path)
        except OSError as error:
            raise not_replaced(path, error) from error


def _check_not_input(
    destination: Destination, path: str, table: Optional[str], is_itself: bool
) -> None:
    """Refuse to replace a file, or a layer in it, from which an input is read."""
    if not _takes(destination, path):
        return
    if destination.table is None:
        raise _is_input(destination)
    if table is None or table.lower() == destination.table.lower():
        text = tr(
            "The output would replace “{table}” in {path}, from which the input layer is read. "
            "Choose another layer name."
        )
        if is_itself:
            text = tr(
                "The output is the input layer itself (“{table}” in {path}). Choose another "
                "layer name."
            )
        raise QgsProcessingException(text.format(path=destination.path, table=destination.table))


def _is_input(destination: Destination) -> QgsProcessingException:
    return QgsProcessingException(
        tr(
            "The output {path} would replace a file that this run reads. Choose another file."
        ).format(path=destination.path)
    )


def _check_database(destination: Destination) -> None:
    if QgsVectorLayer(destination.uri, "output", destination.provider).isValid():
        # QGIS drops the table as soon as it opens it for writing, whatever comes then.
        raise QgsProcessingException(
            tr(
                "The output table already exists, and it would be lost if replacing it failed: "
                "{uri}. Drop it first or choose another name."
            ).format(uri=QgsDataSourceUri.removePassword(destination.uri))
        )
