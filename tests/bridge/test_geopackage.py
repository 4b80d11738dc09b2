"""Rows that SQLite copies are those that QGIS would have written."""

import itertools
import sqlite3
import struct
from contextlib import closing, contextmanager, suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from constrained_kmeans_plugin.bridge.distance.kinds import Planar
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.output import (
    Column,
    Outputs,
    geopackage,
    index,
    outputs,
    writers,
)
from constrained_kmeans_plugin.bridge.read.points import read_points
from constrained_kmeans_plugin.compat import integer_field, real_field
from tests.bridge.layers_for_tests import (
    Listener,
    load,
    make_layer,
    point_layer,
    random_points,
    save,
)
from tests.bridge.test_outputs import ThreeOutputs
from tests.examples import examples

pytestmark = pytest.mark.slow

COPIED, GENERAL = True, False


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


@pytest.fixture
def both(tmp_path, monkeypatch):
    """Copy a layer by SQLite where that is allowed, and as QGIS does.

    Returns whether SQLite did it, and both results as `contents` gives them.
    """

    def both(layer, definition=None, output=None, feedback=None):
        results, copied = [], []
        real = outputs.copy_rows

        def watch(*arguments):
            real(*arguments)
            copied.append(True)

        for general in (False, True):
            path = tmp_path / f"general_{general}" / "copy.gpkg"
            path.parent.mkdir(exist_ok=True)
            with monkeypatch.context() as patch:
                patch.setattr(outputs, "copy_rows", watch)
                if general:
                    patch.setattr(outputs, "plain_table", lambda *_: None)
                copy(layer, definition, output(path) if output else str(path), feedback)
            (written,) = path.parent.glob("*.gpkg")
            results.append(contents(written))
        return copied == [True], *results

    return both


def copy(layer, definition, output, feedback=None):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsProject.instance().addMapLayer(layer, False)
    progress = Progress(feedback or Listener())
    algorithm = ThreeOutputs().create()
    run = Outputs(algorithm, {"OUTPUT": output}, context, progress, [layer])
    source = QgsProcessingUtils.variantToSource(definition or layer.id(), context)
    points = read_points(source, Planar(QgsCoordinateReferenceSystem()), progress.part(0, 0.5))
    numbers = np.arange(len(points)) * 7 % 5
    columns = [
        Column(integer_field("rank"), np.ma.masked_equal(numbers, 3)),
        Column(real_field("far"), numbers / 4),
    ]
    with run:
        run.copy_layer("OUTPUT", source, points, columns, progress.part(0.5, 1), layer)
        run.publish()


def contents(path):
    """All that is in a GeoPackage, but when it was changed and how its index is built."""
    with closing(sqlite3.connect(path)) as database:
        database.text_factory = bytes
        assert database.execute("PRAGMA integrity_check").fetchall() == [(b"ok",)]
        schema = database.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        ).fetchall()
        result = {"schema": schema}
        names = [name.decode() for kind, name, *_ in schema if kind == b"table"]
        for name in names:
            if name.endswith(("_node", "_parent", "_rowid")):
                continue
            columns = [row[1].decode() for row in database.execute(f'PRAGMA table_info("{name}")')]
            columns = [column for column in columns if column != "last_change"]
            # The type is what tells 1 from 1.0, and text from bytes.
            quoted = ['"{}"'.format(column.replace('"', '""')) for column in columns]
            values = ", ".join(f"{column}, typeof({column})" for column in quoted)
            rows = database.execute(f'SELECT {values} FROM "{name}"').fetchall()
            if name == "gpkg_contents":
                # GDAL rounds the extent to 16 digits.
                rows = [[round(v, 6) if isinstance(v, float) else v for v in row] for row in rows]
            if name.startswith("rtree_"):
                check = database.execute("SELECT rtreecheck(?)", (name,)).fetchone()
                assert check == (b"ok",), check
                rows = sorted(row[0] for row in rows)
            result[name] = rows
    return result


def assert_same(results, copied):
    was_copied, fast, general = results
    assert fast == general
    assert was_copied == copied


FIELDS = (
    "field=a:int&field=b:int8&field=c:double&field=d:string(12)&field=e:string&field=f:date"
    "&field=g:bool&field=name:string(20)"
)


def rich_layer(path, count=12, **options):
    """A GeoPackage with values of all kinds that are plain."""
    from qgis.PyQt.QtCore import QDate

    rows = [
        [1, 2**40, 1.5, "äöü ß 漢字 🏠", "", QDate(2020, 2, 29), True, "feature 0"],
        [None] * 8,
        [-(2**31) + 1, -(2**63) + 1, -0.0, "'\"", "a\nb\tc", QDate(9999, 1, 1), False, "feature 2"],
        [2**31 - 1, 0, float("inf"), "123456789012", " ", QDate(1000, 1, 1), None, "x"],
    ]
    layer = make_layer(
        random_points(count),
        fields=FIELDS,
        rows=[rows[index % len(rows)] for index in range(count)],
        **options,
    )
    return load(save(layer, path))


@contextmanager
def changing(path):
    """The database of an input, which is no longer open in QGIS, to be changed by SQL."""
    with closing(sqlite3.connect(path)) as database:
        # What GDAL's triggers call; whether the index of an input is right makes no difference.
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _: 1)
        yield database
        database.commit()


def change(layer, *statements):
    """Run SQL on the file of a layer; the layer opened anew."""
    path = layer.source().split("|")[0]
    del layer
    with changing(path) as database:
        for statement in statements:
            database.execute(statement)
    return load(path)


def test_plain_points_are_copied(both, tmp_path):
    assert_same(both(rich_layer(tmp_path / "in.gpkg")), COPIED)


@pytest.mark.parametrize("count", [1, 51, 52, 2700])
def test_spatial_index_of_any_depth(both, tmp_path, count):
    assert_same(both(load(save(point_layer(count), tmp_path / "in.gpkg"))), COPIED)


def test_ids_with_gaps(both, tmp_path):
    layer = rich_layer(tmp_path / "in.gpkg")
    layer = change(layer, 'DELETE FROM "in" WHERE fid % 3 = 1', 'UPDATE "in" SET fid = fid + 70')
    assert_same(both(layer), COPIED)


def test_one_table_of_many(both, tmp_path):
    path = tmp_path / "in.gpkg"
    rich_layer(path)
    save(point_layer(7, seed=3), path, "seven", new_file=False)
    save(make_layer(random_points(3), kind="MultiPoint"), path, "more", new_file=False)
    assert_same(both(load(f"{path}|layername=seven")), COPIED)
    assert_same(both(load(path)), GENERAL)


def test_into_a_file_with_other_layers(both, tmp_path):
    def output(path):
        save(point_layer(3), path, "other")
        return table(path, "clusters")

    assert_same(both(rich_layer(tmp_path / "in.gpkg"), output=output), COPIED)


@pytest.mark.parametrize("name", ["my.result", "a.b.c", "v1.0 final", "..", "50%.x", "ä.ö#?"])
def test_names_with_dots(both, tmp_path, name):
    """QGIS names the table by the file's name, each version in its own way."""
    layer = rich_layer(tmp_path / "in.gpkg")
    assert_same(both(layer, output=lambda path: str(path.with_name(f"{name}.gpkg"))), COPIED)


def test_names_that_need_quotation_marks(both, tmp_path):
    path = tmp_path / 'in\'s "points".gpkg'
    fields = "field=order%22 by':int&field=select:string"
    layer = make_layer(random_points(9), fields=fields, rows=[[n, "x"] for n in range(9)])
    assert_same(both(load(save(layer, path))), COPIED)


# What is not plain ------------------------------------------------------------------------


def only(geometry):
    """One feature gets a geometry in another form."""
    return f'UPDATE "in" SET geom = {geometry} WHERE fid = 2'


ODD_FILES = {
    "no geometry": only("NULL"),
    "empty": only("X'47500011110F00000101000000000000000000F87F000000000000F87F'"),
    "infinite": only("X'47500001110F00000101000000000000000000F07F0000000000000840'"),
    "half a point": only("X'47500001110F000001010000000000000000000840000000000000F87F'"),
    "big-endian": only("X'4750000000000F1100000000013FF00000000000003FF0000000000000'"),
    "other reference system": only("X'47500001000000000101000000000000000000F03F000000000000F03F'"),
    "text in an integer": "UPDATE \"in\" SET a = 'abc'",
    "integer too large": 'UPDATE "in" SET a = 4294967296',
    "text that is too long": "UPDATE \"in\" SET d = 'twelve and more'",
    "text with zero": "UPDATE \"in\" SET e = 'a' || char(0) || 'b'",
    "byte order mark": "UPDATE \"in\" SET e = char(65279) || 'b'",
    "text that is not UTF-8": "UPDATE \"in\" SET e = CAST(X'C3283F' AS TEXT)",
    "bytes in a text": "UPDATE \"in\" SET e = X'414243'",
    "no date": "UPDATE \"in\" SET f = '2020-02-30'",
    "number in a date": 'UPDATE "in" SET f = 20200230',
    "no truth": 'UPDATE "in" SET g = 2',
    "moment": "ALTER TABLE \"in\" ADD COLUMN h DATETIME DEFAULT '2020-02-03T04:05:06Z'",
    "bytes": "ALTER TABLE \"in\" ADD COLUMN h BLOB DEFAULT X'0001'",
    "small integer": 'ALTER TABLE "in" ADD COLUMN h SMALLINT DEFAULT 70000',
    "short real": 'ALTER TABLE "in" ADD COLUMN h FLOAT DEFAULT 0.1',
    "no type": 'ALTER TABLE "in" ADD COLUMN h DEFAULT 3',
}


@pytest.mark.parametrize("odd", ODD_FILES)
def test_odd_values_go_the_general_way(both, tmp_path, odd):
    layer = change(rich_layer(tmp_path / "in.gpkg"), ODD_FILES[odd])
    assert_same(both(layer), GENERAL)


POLYGONS = {
    "Polygon": [
        "Polygon((0 1,4 1,4 5,0 1),(2 2,3 2,3 3,2 2))",
        "Polygon((-7 1,4 -1,4 5.5,-7 1))",
        "Polygon((-0 1,9 9,0 3,-0 1))",
        "Polygon((3 -4,5 0,-0 -0,0 -4,3 -4))",
    ],
    "MultiPolygon": [
        "MultiPolygon(((0 1,4 1,4 5,0 1),(2 2,3 2,3 3,2 2)),((8 8,9 8,9 9,8 8)))",
        "MultiPolygon(((-7 1,4 -1,4 5.5,-7 1)))",
    ],
}


@pytest.mark.parametrize("kind", POLYGONS)
@pytest.mark.parametrize("count", [1, 2500])
def test_plain_polygons_are_copied(both, tmp_path, kind, count):
    shapes = (POLYGONS[kind] * count)[-count:]
    # Invalid polygons, too: what is copied is not looked at.
    shapes[:-1] = [
        shape.replace("9 9", f"9 {9 + number}") for number, shape in enumerate(shapes[:-1])
    ]
    assert_same(both(load(save(make_layer(shapes, kind=kind), tmp_path / "in.gpkg"))), COPIED)


def ring(*corners):
    return struct.pack(f"<I{2 * len(corners)}d", len(corners), *itertools.chain(*corners))


def polygon(*rings, srs=25832, flags=3, box=(0.0, 4.0, 1.0, 5.0), order=b"\1", kind=3, end=b""):
    head = b"GP\0" + struct.pack("<Bi4d", flags, srs, *box)
    return head + order + struct.pack("<II", kind, len(rings)) + b"".join(rings) + end


TRIANGLE = (0, 1), (4, 1), (4, 5), (0, 1)
ODD_POLYGONS = {
    "open": polygon(ring(*TRIANGLE[:-1], (4, 4))),
    "two corners": polygon(ring(*TRIANGLE[1:3], TRIANGLE[1]), box=(4.0, 4.0, 1.0, 5.0)),
    "larger envelope": polygon(ring(*TRIANGLE), box=(0.0, 4.0, 1.0, 6.0)),
    "no envelope": b"GP\0\1" + struct.pack("<i", 25832) + polygon(ring(*TRIANGLE))[40:],
    "hole outside": polygon(
        ring(*TRIANGLE), ring((2, 2), (3, 2), (3, 9), (2, 2)), box=(0.0, 4.0, 1.0, 9.0)
    ),
    "negative zero": polygon(ring((-0.0, 1), *TRIANGLE[1:-1], (-0.0, 1))),
    "two zeros": polygon(ring((0, 1), *TRIANGLE[1:-1], (-0.0, 1)), box=(-0.0, 4.0, 1.0, 5.0)),
    "infinite": polygon(ring(*TRIANGLE[:2], (float("inf"), 5), TRIANGLE[3])),
    "other reference system": polygon(ring(*TRIANGLE), srs=0),
    "no rings": polygon(),
    "empty ring": polygon(ring(*TRIANGLE), ring()),
    "several": polygon(polygon(ring(*TRIANGLE))[40:], kind=6),
    "with more at the end": polygon(ring(*TRIANGLE), end=b"\0" * 16),
    "cut": polygon(ring(*TRIANGLE))[:-8],
}


@pytest.mark.parametrize("odd", ODD_POLYGONS)
def test_odd_polygons_go_the_general_way(both, tmp_path, odd):
    shapes = POLYGONS["Polygon"] * 3
    save(make_layer(shapes, kind="Polygon"), tmp_path / "in.gpkg")
    sql = f"UPDATE \"in\" SET geom = X'{ODD_POLYGONS[odd].hex()}' WHERE fid = 2"
    with changing(tmp_path / "in.gpkg") as database:
        database.execute(sql)
    assert_same(both(load(tmp_path / "in.gpkg")), GENERAL)


@pytest.mark.parametrize("kind", ["PointZ", "PointM", "MultiPoint", "LineString"])
def test_other_geometries(both, tmp_path, kind):
    wkt = {"PointZ": "PointZ(1 2 3)", "PointM": "PointM(1 2 3)"}.get(kind)
    wkt = wkt or {"MultiPoint": "MultiPoint((1 2))", "LineString": "LineString(1 2,3 4)"}[kind]
    layer = load(save(make_layer([wkt, wkt], kind=kind), tmp_path / "in.gpkg"))
    assert_same(both(layer), GENERAL)


def test_other_key(both, tmp_path):
    path = tmp_path / "in.gpkg"
    rich_layer(path)
    with changing(path) as database:
        database.execute('CREATE TABLE "own" (id INTEGER PRIMARY KEY, geom POINT, n INTEGER)')
        database.execute('INSERT INTO "own" SELECT fid + 5, geom, fid FROM "in"')
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " VALUES ('own', 'features', 'own', 25832)"
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('own','geom','POINT',25832,0,0)"
        )
    assert_same(both(load(f"{path}|layername=own")), GENERAL)


def test_view(both, tmp_path):
    path = tmp_path / "in.gpkg"
    rich_layer(path)
    with changing(path) as database:
        database.execute('CREATE VIEW "seen" AS SELECT fid, geom, a FROM "in" WHERE fid > 3')
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " VALUES ('seen', 'features', 'seen', 25832)"
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('seen','geom','POINT',25832,0,0)"
        )
    assert_same(both(load(f"{path}|layername=seen")), GENERAL)


def test_selection_limit_and_filter(both, tmp_path):
    layer = rich_layer(tmp_path / "in.gpkg")
    layer.selectByIds([2, 3, 5])
    QgsProject.instance().addMapLayer(layer, False)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert_same(both(layer, definition=selected), GENERAL)
    limited = QgsProcessingFeatureSourceDefinition(layer.id(), False, 4)
    assert_same(both(layer, definition=limited), GENERAL)
    layer.setSubsetString("fid > 4")
    assert_same(both(layer), GENERAL)


def test_edits_that_are_not_saved(both, tmp_path):
    layer = rich_layer(tmp_path / "in.gpkg")
    assert layer.startEditing()
    assert_same(both(layer), COPIED)
    assert layer.changeAttributeValue(3, layer.fields().indexOf("name"), "changed")
    assert_same(both(layer), GENERAL)
    assert layer.rollBack()
    assert layer.startEditing()
    assert layer.changeGeometry(3, QgsGeometry.fromPointXY(QgsPointXY(5, 6)))
    assert_same(both(layer), GENERAL)
    assert layer.rollBack()


def test_virtual_and_joined_fields(both, tmp_path):
    layer = rich_layer(tmp_path / "in.gpkg")
    layer.addExpressionField('"a" * 2', integer_field("twice"))
    assert_same(both(layer), GENERAL)
    layer = load(tmp_path / "in.gpkg")
    other = QgsVectorLayer("None?field=number:int&field=more:string", "other", "memory")
    QgsProject.instance().addMapLayer(other, False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setTargetFieldName("fid")
    join.setJoinFieldName("number")
    assert layer.addJoin(join)
    assert_same(both(layer), GENERAL)


def test_rows_that_come_meanwhile(both, tmp_path, monkeypatch):
    layer = rich_layer(tmp_path / "in.gpkg")
    real = outputs.copied_layout

    def meddle(*arguments):
        change(load(tmp_path / "in.gpkg"), 'DELETE FROM "in" WHERE fid = 3')
        return real(*arguments)

    monkeypatch.setattr(outputs, "copied_layout", meddle)
    with pytest.raises(QgsProcessingException, match="changed during the run"):
        both(layer)


def test_cancel(both, tmp_path):
    layer = load(save(point_layer(5000), tmp_path / "in.gpkg"))
    with pytest.raises(QgsProcessingException, match="canceled"):
        both(layer, feedback=Listener(cancel_at_percent=50))
    assert not list((tmp_path / "general_False").iterdir())


def test_rows_between_two_looks_at_cancel(tmp_path, monkeypatch):
    path = tmp_path / "in.gpkg"
    save(point_layer(1000), path)
    with changing(path) as database:
        # 61 copies, without an index: that of an input makes no difference.
        database.execute("DROP TRIGGER rtree_in_geom_insert")
        copies = 'INSERT INTO "in" (geom, name) SELECT a.geom, a.name FROM "in" AS a, "in" AS b'
        database.execute(f"{copies} WHERE b.fid <= 60")
    feedback, real, connections, done = Listener(), geopackage._connect, [], [0]

    def connect(*arguments):
        connections.append(real(*arguments))
        return connections[-1]

    def is_canceled():
        with suppress(sqlite3.ProgrammingError):  # none is there, or it is closed
            done.append(connections[-1].total_changes if connections else 0)
        return False

    feedback.isCanceled = is_canceled
    monkeypatch.setattr(geopackage, "_connect", connect)
    monkeypatch.setattr(outputs.Outputs, "_write", lambda *_: pytest.fail("not copied"))
    copy(load(path), None, str(tmp_path / "out.gpkg"), feedback)
    # Each row is kept and copied, and its copy is counted.
    assert max(done) > 2 * 60_000
    assert max(np.diff(done)) <= 50_000


def test_features_between_two_looks_at_cancel(tmp_path, monkeypatch):
    feedback, real, written, gaps = Listener(), writers.FileWriter.add, [0], []

    def add(self, feature):
        written[0] += 1
        real(self, feature)

    def is_canceled():
        gaps.append(written[0])
        written[0] = 0
        return False

    feedback.isCanceled = is_canceled
    monkeypatch.setattr(writers.FileWriter, "add", add)
    monkeypatch.setattr(outputs, "plain_table", lambda *_: None)
    copy(point_layer(3000), None, str(tmp_path / "out.gpkg"), feedback)
    # Some more go into a file on trial.
    assert sum(gaps) >= 3000
    assert max(gaps) <= 200


def test_a_copy_that_fails_goes_the_general_way(both, tmp_path, monkeypatch):
    def fail(*_):
        raise sqlite3.OperationalError("table may not be modified")

    monkeypatch.setattr(geopackage._Target, "fill", fail)
    assert_same(both(rich_layer(tmp_path / "in.gpkg")), GENERAL)


@pytest.mark.parametrize(
    "part", ["plain_table", "_find", "copy_rows", "_one", "_table_info", "_connect"]
)
@pytest.mark.parametrize("error", [TypeError, sqlite3.DatabaseError])
def test_whatever_the_copy_does_not_know_goes_the_general_way(
    both, tmp_path, monkeypatch, part, error
):
    def fail(*_):
        raise error("unforeseen")

    module = outputs if hasattr(outputs, part) else geopackage
    monkeypatch.setattr(module, part, fail)
    assert_same(both(rich_layer(tmp_path / "in.gpkg")), GENERAL)


VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.integers(-3, 3),
    st.floats(allow_nan=False),
    st.text(max_size=6),
    st.binary(max_size=4),
    st.dates().map(str),
    st.sampled_from(["", "2020-01-01", "1", "1.0", "\ufeffx", "a\0b", "é"]),
)
TYPES = ["INTEGER", "MEDIUMINT", "REAL", "DOUBLE", "TEXT", "TEXT(30)", "DATE", "BOOLEAN", "INT"]


@examples(30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    kinds=st.lists(st.sampled_from(TYPES), min_size=1, max_size=3),
    rows=st.lists(st.tuples(VALUES, VALUES, VALUES), min_size=1, max_size=4),
)
def test_whatever_is_in_the_columns(both, tmp_path, kinds, rows):
    path = tmp_path / "in.gpkg"
    save(point_layer(len(rows)), path)
    names = [f"c{number}" for number in range(len(kinds))]
    statements = [f'ALTER TABLE "in" ADD COLUMN {name} {kind}' for name, kind in zip(names, kinds)]
    with changing(path) as database:
        for statement in statements:
            database.execute(statement)
        for fid, row in enumerate(rows, 1):
            for name, value in zip(names, row):
                database.execute(f'UPDATE "in" SET {name} = ? WHERE fid = ?', (value, fid))
    _, fast, general = both(load(path))
    assert fast == general


# The spatial index ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_spatial_index_is_the_one_that_qgis_makes(both, tmp_path, kind):
    layer = rich_layer(tmp_path / "in.gpkg", count=300)
    if kind == "Polygon":
        shapes = [point.buffer(3, 2) for point in random_points(300)]
        layer = load(save(make_layer(shapes, kind=kind), tmp_path / "shapes.gpkg"))
    _, fast, general = both(layer)
    written = tmp_path / "general_True" / "copy.gpkg"
    by_qgis = tmp_path / "by_qgis" / "copy.gpkg"
    by_qgis.parent.mkdir()
    save(load(written), by_qgis)
    assert fast == general == contents(by_qgis)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.mark.parametrize("way", ["fast", "general"])
def test_cancel_while_the_spatial_index_is_made(way, tmp_path, monkeypatch):
    """It takes GDAL long for many features: here it would never end."""
    layer = load(save(point_layer(20), tmp_path / "in.gpkg"))
    if way == "general":
        monkeypatch.setattr(outputs, "plain_table", lambda *_: None)
    feedback, real = Listener(), index._run

    def run(dataset, _statement):
        feedback.cancel()
        return real(dataset, ENDLESS)

    monkeypatch.setattr(index, "_run", run)
    with pytest.raises(QgsProcessingException, match="canceled"):
        copy(layer, None, str(tmp_path / "out.gpkg"), feedback)
    assert [path.name for path in tmp_path.iterdir()] == ["in.gpkg"]


def test_a_spatial_index_that_cannot_be_made(tmp_path, monkeypatch):
    monkeypatch.setattr(index, "_text", lambda value: f"'no {value}'")
    layer = load(save(point_layer(20), tmp_path / "in.gpkg"))
    with pytest.raises(QgsProcessingException, match="could not be written"):
        copy(layer, None, str(tmp_path / "out.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.gpkg"]


def test_a_spatial_index_that_is_not_there(tmp_path, monkeypatch):
    """On a full disk GDAL can say that it has made one."""
    monkeypatch.setattr(index, "_run", lambda *_: "")
    layer = load(save(point_layer(20), tmp_path / "in.gpkg"))
    with pytest.raises(QgsProcessingException, match="could not be written"):
        copy(layer, None, str(tmp_path / "out.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.gpkg"]
