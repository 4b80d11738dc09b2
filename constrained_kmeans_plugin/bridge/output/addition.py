"""Layers of one GeoPackage added to another one, in one transaction of SQLite.

Others may add layers to the same file at once: each waits for the other's transaction, and nothing
but layers of the same name is replaced. A transaction that comes to no end, since the process was
killed, the disk is full or the run was canceled, is rolled back: at the latest when somebody opens
the file again.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, Callable, Literal, Optional

from qgis.core import QgsProcessingException

from ...translation import tr
from ..log.feedback import Progress
from . import locks
from .sql import statement

#: Steps of SQLite between two looks at the cancel button: some hundred rows.
_STEPS = 1000
#: Kibibytes that are kept in memory; with less, an index is read and written over and over again.
_CACHE = 32_000
_UNDEFINED = "undefined"
_FIRST_OWN_SRS = 100_000
_REFERENCES = "gpkg_spatial_ref_sys"


def layer_state(path: str, name: str, progress: Progress) -> Optional[int]:
    """What is in a layer of a GeoPackage.

    Parameters
    ----------
    progress
        Asked for cancel.

    Returns
    -------
    int or None
        Another one after every change, within this process; None if there is no such layer.

    Raises
    ------
    QgsProcessingException
        If the file takes no layer of that name, or the run was canceled.
    """
    try:
        with _connected(path, progress) as database:
            patience = locks.Patience(path, locks.BEFORE_WORK, progress)
            database.execute("BEGIN")
            any_row = statement("SELECT 1 FROM {}, gpkg_contents LIMIT 1", _REFERENCES)
            locks.acquire(database, any_row, patience)
            if database.execute("PRAGMA main.encoding").fetchone() != ("UTF-8",):
                # SQLite attaches no file of another encoding.
                raise sqlite3.NotSupportedError("UTF-16")
            # Without this module no index can be copied.
            database.execute("CREATE VIRTUAL TABLE temp.probe USING rtree(id, low, high)")
            return _state(database, path, name)
    except sqlite3.Error as error:
        raise QgsProcessingException(
            tr(
                "The output {path} exists, but cannot be read as a GeoPackage ({reason}). Choose "
                "another file."
            ).format(path=path, reason=error)
        ) from error


def add_layers(
    source: str, target: str, states: Mapping[Optional[str], Optional[int]], progress: Progress
) -> None:
    """Add all layers of a GeoPackage to another one, or none if anything fails.

    Parameters
    ----------
    states
        For the name of each layer, the `layer_state` of what it may replace.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If a layer of the same name was written since, or the run was canceled.
    sqlite3.Error
        If it failed for another reason.
    """
    patience = locks.Patience(target, locks.AFTER_WORK, progress)
    with _connected(target, progress) as database:
        locks.acquire(database, "ATTACH ? AS new", patience, source)
        database.execute(f"PRAGMA main.cache_size = {-_CACHE}")
        locks.acquire(database, "BEGIN IMMEDIATE", patience)
        for name in _new_names(database):
            if _state(database, target, name) != states.get(name):
                raise written_by_others(target, name)
        _put(database)
        locks.acquire(database, "COMMIT", patience)


def check_addition(source: str, target: str, name: str, progress: Progress) -> None:
    """Refuse a layer that a GeoPackage does not take: it is added, and that is rolled back.

    Tables of others that have the names of its index are in the way, and so may triggers be.

    Parameters
    ----------
    source, target
        A GeoPackage with a layer like the one that comes later, and that to which it is added.
    name
        Of the layer.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        With a sentence, or if the run was canceled.
    """
    try:
        with _connected(target, progress) as database:
            database.execute("ATTACH ? AS new", (source,))
            database.execute(f"PRAGMA main.cache_size = {-_CACHE}")
            database.execute("BEGIN IMMEDIATE")
            _put(database)
            database.execute("ROLLBACK")
    except sqlite3.Error as error:
        # What somebody else holds now may be free after the work.
        if not locks.is_locked(error):
            raise QgsProcessingException(
                tr(
                    "The layer “{name}” cannot be added to {path} ({reason}). Choose another layer "
                    "name or another file."
                ).format(name=name, path=target, reason=error)
            ) from error


def _new_names(database: sqlite3.Connection) -> list[str]:
    return [row["table_name"] for row in _rows(database, "new", "gpkg_contents")]


def _put(database: sqlite3.Connection) -> None:
    """Put all layers of the attached GeoPackage in their places, within a transaction."""
    names = _new_names(database)
    for name in names:
        _remove(database, name)
    numbers = _add_references(database)
    _register(database, numbers)
    for name in names:
        _add(database, name, numbers)


def written_by_others(path: str, name: str) -> QgsProcessingException:
    """The exception that ends a run whose layer somebody else has written meanwhile."""
    return QgsProcessingException(
        tr(
            "Another program wrote the layer “{name}” in {path} during the run, so it was not "
            "replaced. Choose another layer name, or run again to replace it."
        ).format(name=name, path=path)
    )


@contextlib.contextmanager
def _connected(path: str, progress: Progress) -> Iterator[sqlite3.Connection]:
    """A connection that is interrupted by cancel; without a commit, everything stays as it was."""
    with contextlib.closing(locks.connect(path)) as database:
        database.set_progress_handler(progress.is_canceled, _STEPS)
        try:
            yield database
        except sqlite3.Error:
            progress.stop_if_canceled()
            raise


def _state(database: sqlite3.Connection, path: str, name: str) -> Optional[int]:
    """As `layer_state`, of the first database of a connection."""
    table = database.execute(
        "SELECT sql, type = 'table' AND EXISTS (SELECT 1 FROM main.gpkg_contents"
        " WHERE table_name = master.name COLLATE NOCASE"
        " AND data_type IN ('features', 'attributes', 'aspatial'))"
        " FROM main.sqlite_master AS master WHERE name = ? COLLATE NOCASE",
        (name,),
    ).fetchone()
    if table is None:
        return None
    if not table[1]:
        raise QgsProcessingException(
            tr(
                "“{name}” in {path} is not a layer and cannot be replaced. Choose another layer "
                "name."
            ).format(name=name, path=path)
        )
    state = hash(table)
    # Texts may be broken.
    database.text_factory = bytes
    for row in database.execute(statement("SELECT * FROM {}", ("main", name))):
        state = hash((state, row))
    database.text_factory = str
    return state


def _remove(database: sqlite3.Connection, name: str) -> None:
    """Remove a layer, if it is there; its styles are kept for the one that comes in its place."""
    for index in _indexes(database, "main", name):
        database.execute(statement("DROP TABLE {}", ("main", index)))
    database.execute(statement("DROP TABLE IF EXISTS {}", ("main", name)))
    for register in _registers(database, "main"):
        sql = statement("DELETE FROM {} WHERE table_name = ? COLLATE NOCASE", ("main", register))
        database.execute(sql, (name,))


def _add_references(database: sqlite3.Connection) -> dict[int, int]:
    """Add reference systems that are not there: their numbers in it, by those in the new one."""
    there = _rows(database, "main", _REFERENCES)
    same = {_meaning(row): row["srs_id"] for row in there}
    taken = {row["srs_id"]: _meaning(row) for row in there}
    numbers = {}
    for row in _rows(database, "new", _REFERENCES):
        number, meaning = row["srs_id"], _meaning(row)
        if taken.get(number) != meaning:
            number = same.get(meaning, number)
            if taken.setdefault(number, meaning) != meaning:
                number = max(*taken, _FIRST_OWN_SRS - 1) + 1
                taken[number] = meaning
            if meaning not in same:
                _insert(database, _REFERENCES, {**row, "srs_id": number})
        numbers[row["srs_id"]] = number
    return numbers


def _meaning(row: dict[str, Any]) -> tuple[Any, ...]:
    """What two reference systems have in common that are the same."""
    own = row.get("definition_12_063") or _UNDEFINED, row.get("epoch")
    organization = str(row["organization"]).upper()
    if organization == "NONE" and row["srs_id"] > 0:
        return row["definition"], *own
    return organization, row["organization_coordsys_id"], own[1]


def _register(database: sqlite3.Connection, numbers: Mapping[int, int]) -> None:
    """Add what the tables of a GeoPackage say of the new layers."""
    there = set(_registers(database, "main"))
    for register in _registers(database, "new"):
        if register not in there:
            sql = "SELECT sql FROM new.sqlite_master WHERE name = ?"
            database.execute(*database.execute(sql, (register,)).fetchone())
        before = _rows(database, "main", register)
        subjects = [_subject(row) for row in before]
        for row in _rows(database, "new", register):
            if row.get("srs_id") is not None:
                row["srs_id"] = numbers[row["srs_id"]]
            # No other layer may have the same one; it need not have any.
            if row.get("identifier") in [other.get("identifier") for other in before]:
                row.pop("identifier", None)
            # Extensions of the whole file may be there.
            if _subject(row) not in subjects:
                _insert(database, register, row)


def _subject(row: dict[str, Any]) -> list[Any]:
    """What a row of these tables is about."""
    return [row.get(column) for column in ("table_name", "column_name", "extension_name")]


def _add(database: sqlite3.Connection, name: str, numbers: Mapping[int, int]) -> None:
    """Add a layer: its table, its indexes and its triggers, word for word."""
    parts = database.execute(
        "SELECT type, sql FROM new.sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", (name,)
    ).fetchall()
    ((table,), *_) = [[sql] for kind, sql in parts if kind == "table"]
    database.execute(table)
    columns = [column for column, *_ in _columns(database, "new", name)]
    sql = statement(
        "INSERT INTO {} ({}) SELECT {} FROM {}", ("main", name), columns, columns, ("new", name)
    )
    database.execute(sql)
    for row in _rows(database, "new", "gpkg_geometry_columns"):
        number = numbers[row["srs_id"]]
        if row["table_name"] == name and number != row["srs_id"]:
            database.create_function("with_number", 1, _with_number(number))
            column = row["column_name"]
            sql = statement("UPDATE {} SET {} = with_number({})", ("main", name), column, column)
            database.execute(sql)
    for index in _indexes(database, "new", name):
        sql = "SELECT sql FROM new.sqlite_master WHERE name = ?"
        database.execute(*database.execute(sql, (index,)).fetchone())
        sql = statement("INSERT INTO {} SELECT * FROM {}", ("main", index), ("new", index))
        database.execute(sql)
    # Triggers last: they are for the rows that come later.
    for kind, sql in parts:
        if kind != "table":
            database.execute(sql)


def _with_number(number: int) -> Callable[[Optional[bytes]], Optional[bytes]]:
    """Puts the number of another reference system into geometries of a GeoPackage."""

    def convert(geometry: Optional[bytes]) -> Optional[bytes]:
        if geometry is None:
            return None
        order: Literal["little", "big"] = "little" if geometry[3] & 1 else "big"
        return geometry[:4] + number.to_bytes(4, order, signed=True) + geometry[8:]

    return convert


def _insert(database: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    """Insert a row into a table that another program may have made, with other columns."""
    there = {column: rest for column, *rest in _columns(database, "main", table)}
    for column, kind, *_ in _columns(database, "new", table):
        if column not in there:
            sql = statement("ALTER TABLE {} ADD COLUMN {} ", ("main", table), column)
            database.execute(sql + kind)
    for column, (_, is_required, default) in there.items():
        if is_required and default is None:
            row.setdefault(column, _UNDEFINED)
    sql = statement("INSERT INTO {} ({}) VALUES ", ("main", table), list(row))
    sql += f"({', '.join('?' * len(row))})"
    if database.execute(sql, list(row.values())).rowcount != 1:
        raise sqlite3.IntegrityError(f"a trigger of {table} keeps rows out of it")


def _rows(database: sqlite3.Connection, schema: str, table: str) -> list[dict[str, Any]]:
    """All rows of a small table, by the names of their columns."""
    columns = [column for column, *_ in _columns(database, schema, table)]
    rows = database.execute(statement("SELECT * FROM {}", (schema, table))) if columns else ()
    return [dict(zip(columns, row)) for row in rows]


def _columns(
    database: sqlite3.Connection, schema: str, table: str
) -> list[tuple[str, str, int, Any]]:
    """(name, type, whether it must not be NULL, default) of each column; none without a table."""
    rows = database.execute(statement("PRAGMA {}.table_info({})", schema, table))
    return [(name, kind, required, default) for _, name, kind, required, default, _ in rows]


def _registers(database: sqlite3.Connection, schema: str) -> list[str]:
    """The tables of a GeoPackage that say something of layers."""
    rows = database.execute(
        statement(
            "SELECT master.name FROM {}.sqlite_master AS master"
            " JOIN pragma_table_info(master.name, ?) AS info WHERE master.type = 'table'"
            " AND master.name GLOB 'gpkg_*' AND info.name = 'table_name'",
            schema,
        ),
        (schema,),
    )
    return [name for (name,) in rows.fetchall()]


def _indexes(database: sqlite3.Connection, schema: str, name: str) -> list[str]:
    """The spatial indexes of a layer."""
    rows = database.execute(
        statement(
            "SELECT master.name FROM {}.sqlite_master AS master"
            " JOIN pragma_table_info(?, ?) AS info WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
            " AND master.name COLLATE NOCASE = 'rtree_' || ? || '_' || info.name",
            schema,
        ),
        (name, schema, name),
    )
    return [name for (name,) in rows.fetchall()]
