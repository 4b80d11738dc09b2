"""Features from a GeoPackage to a GeoPackage within SQLite, where the result is the same.

To read every feature into QGIS and to write it out again takes most of the time that a large
layer takes outside the core. A table of plain points or polygons needs none of that: QGIS creates
the empty table, and SQLite copies the rows into it. What is not plain goes the general way.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from struct import unpack_from
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import is_stored_field
from ..arrays import Array
from ..log.feedback import Progress
from .features import Column
from .layout import Points
from .sql import quoted, statement

#: Parts of a layer's source by which it is no longer the table as it is.
_UNUSUAL_PARTS = ("subset", "geometryType", "openOptions", "vsiPrefix", "layerId", "authcfg")
#: What a GeoPackage has before the coordinates of a 2D point: magic, version, flags (not
#: empty, no envelope, little-endian), reference system, and as WKB byte order and type.
_HEADER = np.dtype(
    [
        *(("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4")),
        *(("order", "u1"), ("type", "<u4"), ("xy", "<f8", (2,))),
    ]
)
#: The same before polygons: with an envelope, and with how many rings or polygons follow.
_HEADER_OF_POLYGONS = np.dtype(
    [
        *(("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4")),
        *(("x", "<f8", (2,)), ("y", "<f8", (2,))),
        *(("order", "u1"), ("type", "<u4"), ("count", "<u4")),
    ]
)
#: Geometries that may be plain: their names in a GeoPackage, and their numbers in WKB.
_KINDS = {
    QgsWkbTypes.Type.Point: ("POINT", 1),
    QgsWkbTypes.Type.Polygon: ("POLYGON", 3),
    QgsWkbTypes.Type.MultiPolygon: ("MULTIPOLYGON", 6),
}
_POLYGON = b"\x01\x03\x00\x00\x00"
#: For each declared type, what a value is where QGIS would not write it as it stands.
_UNUSUAL_VALUES = {
    "BOOLEAN": "typeof({0}) NOT IN ('integer', 'null') OR {0} NOT IN (0, 1)",
    "MEDIUMINT": "typeof({0}) NOT IN ('integer', 'null') OR {0} NOT BETWEEN -2147483648"
    " AND 2147483647",
    "INTEGER": "typeof({0}) NOT IN ('integer', 'null')",
    "REAL": "typeof({0}) NOT IN ('real', 'null')",
    "DATE": "typeof({0}) NOT IN ('text', 'null') OR {0} IS NOT date({0}, '+0 days')"
    " OR {0} NOT BETWEEN '1000-01-01' AND '9999-12-31'",
    "TEXT": "typeof({0}) NOT IN ('text', 'null') OR instr({0}, char(0)) OR length({0}) > {1}"
    " OR ({0} GLOB '*[^' || char(1) || '-' || char(127) || ']*' AND NOT is_plain({0}))",
}
_LONGEST = 2**31
#: Steps of SQLite, and rows, between two looks at the cancel button.
_STEPS = 100_000
_ROWS = 50_000
#: Polygons that are in memory at once.
_POLYGONS = 1_000


@dataclass(frozen=True)
class PlainTable:
    """A table of plain points or polygons, whose rows are the features that were read.

    Attributes
    ----------
    geometry
        The geometry's column.
    columns
        All others, the key first.
    ids : int64, shape (n,)
        Ascending.
    box : float64, shape (4,)
        The least x and y of all features, and the largest.
    srs
        The reference system's number in the GeoPackage.
    """

    path: str
    name: str
    geometry: str
    columns: list[str]
    ids: Array
    box: Array
    srs: int


def plain_table(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource,
    points: Points,
    columns: Sequence[Column],
    progress: Progress,
) -> Optional[PlainTable]:
    """The table that `source` reads, or None where anything about it is not plain.

    Parameters
    ----------
    layer
        What `source` reads.
    points
        From the first pass.
    columns
        That are added.
    """
    if points.n_skipped or not _is_plain_layer(layer, source.fields()):
        return None
    if any(column.values.dtype.kind not in "iuf" for column in columns):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if any(parts.get(part) for part in _UNUSUAL_PARTS):
        return None
    with contextlib.closing(_connect(_read_only(parts["path"]), progress)) as database:
        database.create_function("is_plain", 1, _is_plain_text, deterministic=True)
        kind = _KINDS[layer.wkbType()]
        name = parts.get("layerName")
        return _find(database, parts["path"], name, kind, source, points, progress)


def copy_rows(
    table: PlainTable,
    path: str,
    name: str,
    columns: Sequence[Column],
    points: Points,
    progress: Progress,
) -> None:
    """Fill an empty table in the GeoPackage `path` from another one.

    If anything is not as expected, some exception is raised, and the table stays as it was.

    Parameters
    ----------
    path, name
        Of the empty table; it has the table's columns and the added ones after them.
    """
    order = np.argsort(points.ids, kind="stable")
    added = [column.values[order].tolist() for column in columns]
    with contextlib.closing(_connect(path, progress)) as database:
        database.execute("PRAGMA temp_store = MEMORY")
        database.execute("ATTACH ? AS source", (_read_only(table.path),))
        # Left without a commit, SQLite rolls back.
        database.execute("BEGIN IMMEDIATE")
        target = _Target(database, name, table)
        if not target.fits(len(columns)):
            raise sqlite3.DataError("the new table is not like the old one")
        target.fill(added, progress)
        database.execute("COMMIT")


class _Target:
    """The empty table, without a spatial index."""

    def __init__(self, database: sqlite3.Connection, name: str, table: PlainTable) -> None:
        self._database = database
        self._name = name
        self._table = table
        sql = "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        self._geometry, self._srs = _one(database, sql, name)
        self._columns = [
            column for column, _, _ in _table_info(database, name) if column != self._geometry
        ]

    def fits(self, n_added: int) -> bool:
        """Whether it can take the rows as they are."""
        table = self._table
        return (
            self._srs == table.srs
            and self._columns[: len(table.columns)] == table.columns
            and len(self._columns) == len(table.columns) + n_added
        )

    def fill(self, added: Sequence[Sequence[Any]], progress: Progress) -> None:
        """Copy the rows, with the values of the columns that are `added`."""
        self._keep([self._table.ids.tolist(), *added], progress)
        names = [f"value_{number}" for number in range(len(added))]
        table = self._table
        values = [("old", column) for column in [table.geometry, *table.columns]]
        copied = self._database.execute(
            statement(
                "INSERT INTO main.{} ({}) SELECT {}"
                " FROM temp.added CROSS JOIN source.{} AS old ON {} = added.id ORDER BY added.id",
                *(self._name, [self._geometry, *self._columns]),
                *([*values, *(("added", name) for name in names)], table.name),
                ("old", table.columns[0]),
            )
        )
        if copied.rowcount != len(table.ids):
            raise sqlite3.DataError("rows have gone")
        self._database.execute(
            "UPDATE main.gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?"
            " WHERE table_name = ?",
            (*table.box.tolist(), self._name),
        )
        self._database.execute(
            "UPDATE main.gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?",
            (len(table.ids), self._name),
        )

    def _keep(self, added: Sequence[Sequence[Any]], progress: Progress) -> None:
        """A temporary table of ids and the values that belong to them."""
        execute, n_rows = self._database.execute, len(self._table.ids)
        names = [f"value_{number}" for number in range(len(added) - 1)]
        execute(statement("CREATE TEMP TABLE added (id INTEGER PRIMARY KEY, {})", names))
        marks = "(" + ", ".join("?" * len(added)) + ")"
        for start in range(0, n_rows, _ROWS):
            progress.stop_if_canceled()
            progress.set(start / n_rows)
            rows = zip(*(values[start : start + _ROWS] for values in added))
            self._database.executemany(" ".join(["INSERT INTO temp.added VALUES", marks]), rows)


def _is_plain_layer(layer: QgsVectorLayer, fields: QgsFields) -> bool:
    """Whether a layer is no more than a table of 2D points or polygons in a GeoPackage."""
    return (
        layer.providerType() == "ogr"
        and layer.dataProvider().storageType() == "GPKG"
        and not layer.isModified()
        and layer.wkbType() in _KINDS
        and all(is_stored_field(fields, index) for index in range(len(fields)))
    )


def _find(
    database: sqlite3.Connection,
    path: str,
    name: Optional[str],
    kind: tuple[str, int],
    source: QgsProcessingFeatureSource,
    points: Points,
    progress: Progress,
) -> Optional[PlainTable]:
    """The table, if its columns, keys and values are plain."""
    layers = database.execute(
        "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns JOIN sqlite_master"
        " ON name = table_name WHERE type = 'table' AND geometry_type_name = ?"
        " AND z = 0 AND m = 0",
        kind[:1],
    ).fetchall()
    if name is None and _one(database, "SELECT count(*) FROM gpkg_contents") != (1,):
        return None
    layers = [layer for layer in layers if name in (None, layer[0])]
    if len(layers) != 1:
        return None
    ((name, geometry, srs),) = layers
    if _is_described(database, name):
        return None
    info = [column for column in _table_info(database, name) if column[0] != geometry]
    columns = [column for column, _, _ in info]
    keys = [(column, declared) for column, declared, is_key in info if is_key]
    if columns != source.fields().names() or keys != [(columns[0], "INTEGER")]:
        return None
    unusual: list[Any] = [_unusual(column, declared) for column, declared, _ in info]
    if None in unusual:
        return None
    if database.execute(
        statement("SELECT 1 FROM {} WHERE ", name) + " OR ".join(unusual) + " LIMIT 1"
    ).fetchone():
        return None
    ids, boxes = [], []
    rows = database.execute(statement("SELECT {} FROM {} ORDER BY 1", [columns[0], geometry], name))
    while batch := rows.fetchmany(_ROWS if kind[1] == 1 else _POLYGONS):
        progress.stop_if_canceled()
        numbers, blobs = zip(*batch)
        if not all(type(blob) is bytes for blob in blobs):
            return None
        vertices = _points_of(blobs, srs) if kind[1] == 1 else _vertices_of(blobs, srs, kind[1])
        if vertices is None or not np.isfinite(vertices).all():
            return None
        ids.append(np.array(numbers, dtype=np.int64))
        boxes.append(np.concatenate([vertices.min(axis=0), vertices.max(axis=0)]))
    if not ids or not np.array_equal(np.concatenate(ids), np.sort(points.ids)):
        return None
    box = np.concatenate([np.min(boxes, axis=0)[:2], np.max(boxes, axis=0)[2:]])
    return PlainTable(path, name, geometry, columns, np.concatenate(ids), box, srs)


def _is_described(database: sqlite3.Connection, name: str) -> bool:
    """Whether values of the table's columns have a meaning beside their type, such as JSON."""
    (has_any,) = _one(
        database, "SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_data_columns'"
    )
    sql = "SELECT count(*) FROM gpkg_data_columns WHERE table_name = ?"
    return has_any and _one(database, sql, name) != (0,)


def _points_of(blobs: Sequence[bytes], srs: int) -> Optional[Array]:
    """The points (n, 2) of geometries; None where one is not a plain point."""
    if not all(len(blob) == _HEADER.itemsize for blob in blobs):
        return None
    cells = np.frombuffer(b"".join(blobs), dtype=_HEADER)
    is_plain = _have_header(cells, flags=1, srs=srs, kind=1)
    return cells["xy"] if is_plain else None


def _have_header(cells: Array, flags: int, srs: int, kind: int) -> bool:
    """Whether all headers are those that GDAL writes."""
    parts = {"magic": b"GP", "version": 0, "flags": flags, "srs": srs, "order": 1, "type": kind}
    return all(bool(np.all(cells[part] == value)) for part, value in parts.items())


def _vertices_of(blobs: Sequence[bytes], srs: int, kind: int) -> Optional[Array]:
    """The vertices (m, 2) of geometries; None where GDAL would write one of them otherwise."""
    size = _HEADER_OF_POLYGONS.itemsize
    if not all(len(blob) > size for blob in blobs):
        return None
    cells = np.frombuffer(b"".join([blob[:size] for blob in blobs]), dtype=_HEADER_OF_POLYGONS)
    if not _have_header(cells, flags=3, srs=srs, kind=kind):
        return None
    rings: list[bytes] = []
    # Where the rings of each geometry begin, and those of them that are outer ones.
    begins, outer = [], []
    for blob, count in zip(blobs, cells["count"].tolist()):
        begins.append(len(rings))
        at, n_parts = size, count
        if kind == 3:
            # A polygon alone: its header is before its number of rings.
            at, n_parts = size - 9, 1
        for _ in range(n_parts):
            if blob[at : at + 5] != _POLYGON or len(blob) < at + 13:
                return None
            (n_rings,) = unpack_from("<I", blob, at + 5)
            outer.append(len(rings))
            at += 9
            for _ in range(n_rings):
                if len(blob) < at + 4:
                    return None
                end = at + 4 + 16 * unpack_from("<I", blob, at)[0]
                rings.append(blob[at + 4 : end])
                at = end
        if at != len(blob) or begins[-1] == len(rings):
            return None
    lengths = np.array([len(ring) for ring in rings]) // 16
    if outer[-1] == len(rings) or len(np.unique(outer)) < len(outer) or lengths.min() < 4:
        return None
    vertices = np.frombuffer(b"".join(rings), "<f8").reshape(-1, 2)
    ends = np.cumsum(lengths)
    starts = ends - lengths
    low = np.minimum.reduceat(vertices, starts)
    high = np.maximum.reduceat(vertices, starts)
    # Holes are within: so the envelope is that of all rings, and that of the outer ones.
    alone = np.array(outer)
    of_outer = np.searchsorted(alone, begins)
    envelope = np.stack([cells["x"], cells["y"]], axis=2)
    is_plain = (
        # QGIS closes rings.
        (vertices[starts] == vertices[ends - 1]).all()
        and (np.minimum.reduceat(low, begins) == envelope[:, 0]).all()
        and (np.maximum.reduceat(high, begins) == envelope[:, 1]).all()
        and (np.minimum.reduceat(low[alone], of_outer) == envelope[:, 0]).all()
        and (np.maximum.reduceat(high[alone], of_outer) == envelope[:, 1]).all()
    )
    if not is_plain:
        return None
    stops = [*begins[1:], len(rings)]
    for row in np.flatnonzero((envelope == 0).any(axis=(1, 2))).tolist():
        own = vertices[starts[begins[row]] : ends[stops[row] - 1]]
        for axis, extremes in enumerate(envelope[row].T):
            # Of zeros with and without a minus the first one is in the envelope.
            first = np.signbit(own[own[:, axis] == 0, axis][:1])
            if (np.signbit(extremes[extremes == 0]) != first).any():
                return None
    return vertices


def _unusual(column: str, kind: str) -> Optional[str]:
    """SQL for the values of a column that are not plain, or None where its type is not."""
    declared = re.fullmatch(r"(\w+)(?:\((\d+)\))?", kind)
    if declared is None or declared[1] not in _UNUSUAL_VALUES:
        return None
    if declared[2] and declared[1] != "TEXT":
        return None
    return _UNUSUAL_VALUES[declared[1]].format(quoted(column), declared[2] or _LONGEST)


def _is_plain_text(text: str) -> bool:
    """Whether Qt keeps a text with other than ASCII characters as it is."""
    return not any(mark in text for mark in "\ufeff\ufffe\uffff")


def _table_info(database: sqlite3.Connection, name: str) -> list[tuple[str, str, bool]]:
    """(name, declared type, whether it is the key) of each column."""
    rows = database.execute(statement("PRAGMA main.table_info({})", name)).fetchall()
    return [(row[1], row[2].upper(), bool(row[5])) for row in rows]


def _one(database: sqlite3.Connection, sql: str, *values: object) -> Any:
    return database.execute(sql, values).fetchone()


def _connect(path: str, progress: Progress) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None, uri=True)
    database.set_progress_handler(progress.is_canceled, _STEPS)
    return database


def _read_only(path: str) -> str:
    return f"{Path(path).resolve().as_uri()}?mode=ro"
