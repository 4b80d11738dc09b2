"""Layers that are added to a GeoPackage: all of them, or none; what others wrote stays."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.output import addition, locks
from constrained_kmeans_plugin.bridge.output.addition import add_layers, layer_state
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    load,
    make_layer,
    point_layer,
    save,
)

PROJECT = Path(__file__).resolve().parents[2]
ROUNDS = 5
# It puts layers in their places, each when it is told to: "PATH TABLE STAGED" and then "go".
RUN = """
import shutil, sys
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.output.checks import check_destinations
from constrained_kmeans_plugin.bridge.output.destination import Destination
from constrained_kmeans_plugin.bridge.output.staging import Staging, publish_all
progress = Progress(QgsProcessingFeedback(False))
for line in sys.stdin:
    path, table, staged = line.rstrip("\\n").split("\\t")
    destination = Destination("", path=path, table=table, driver="GPKG")
    states = check_destinations({"OUTPUT": destination}, progress, [])
    with Staging(destination, progress) as staging:
        shutil.copy(staged, staging.path)
        staging.states[table] = states.get("OUTPUT")
        print("ready", flush=True)
        sys.stdin.readline()
        try:
            publish_all([staging])
            print("done", flush=True)
        except QgsProcessingException as error:
            print(error, flush=True)
"""
# It adds a layer and is killed before or during the commit, with changed pages in the file already.
KILLED = """
import os, signal, sqlite3, sys, threading
from qgis.core import QgsProcessingFeedback
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.output import addition, locks
source, target, delay = sys.argv[1:]
real = locks.acquire
def acquire(database, statement, patience, *values):
    if statement == "COMMIT":
        if not float(delay):
            assert os.path.getsize(target + "-journal")
            os.kill(os.getpid(), signal.SIGKILL)
        threading.Timer(float(delay), os.kill, (os.getpid(), signal.SIGKILL)).start()
    return real(database, statement, patience, *values)
locks.acquire = acquire
addition.add_layers(source, target, {}, Progress(QgsProcessingFeedback(False)))
threading.Event().wait()
"""


@pytest.fixture
def progress():
    return Progress(QgsProcessingFeedback(False))


@pytest.fixture
def staged(tmp_path):
    """Make a GeoPackage with one layer, and nothing beside it."""
    (tmp_path / "staged").mkdir()

    def make(layer, name):
        path = tmp_path / "staged" / f"{name}.gpkg"
        save(layer, path, name)
        return str(path)

    return make


def layers_in(path):
    """The layers by their names, with all rows; the file is sound, and so are all indexes."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        names = [
            name for (name,) in database.execute("SELECT table_name FROM gpkg_contents").fetchall()
        ]
        indexes = database.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%rtree%'"
        ).fetchall()
        for (index,) in indexes:
            assert database.execute("SELECT rtreecheck(?)", (index,)).fetchone() == ("ok",)
        return {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def assert_usable(path, name):
    """GDAL finds features by the index, and what is added and deleted is in it, too."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(name)
    count = layer.GetFeatureCount()
    assert count == sum(1 for _ in layer)
    if layer.GetGeomType() == ogr.wkbNone:
        return
    assert layer.TestCapability("FastSpatialFilter")
    layer.ResetReading()
    first = layer.GetNextFeature()
    box = first.GetGeometryRef().GetEnvelope()
    assert first.GetFID() in found(layer, box)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(first.GetGeometryRef().Clone())
    assert layer.CreateFeature(feature) == 0
    assert {first.GetFID(), feature.GetFID()} <= found(layer, box)
    assert layer.DeleteFeature(feature.GetFID()) == 0
    assert feature.GetFID() not in found(layer, box)
    assert layer.GetFeatureCount() == count


def found(layer, box):
    layer.SetSpatialFilterRect(box[0], box[2], box[1], box[3])
    ids = {feature.GetFID() for feature in layer}
    layer.SetSpatialFilter(None)
    return ids


KINDS = {
    "Point": "Point({n} {n})",
    "PointZM": "PointZM({n} {n} 1 2)",
    "LineString": "LineString({n} {n}, 9 9)",
    "MultiPolygonZ": "MultiPolygonZ((({n} {n} 1, 9 0 1, 9 9 1, {n} {n} 1)))",
    "CurvePolygon": "CurvePolygon(CircularString({n} 0, 4 4, {n} 0))",
    "NoGeometry": None,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["clusters", 'it\'s a "name"', "Größe 1", "rtree_x_geom"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_layer_arrives_as_it_is(kind, name, staged, progress, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(30), path, "houses")
    geometries = [KINDS[kind] and KINDS[kind].format(n=n) for n in range(5)] + [None]
    fields = "field=a:int&field=b:double&field=c:string(9)&field=d:date"
    rows = [[n, n / 3, f"ä{n}", None] for n in range(6)]
    source = staged(make_layer(geometries, fields, kind=kind, rows=rows), name.replace('"', ""))
    with contextlib.closing(sqlite3.connect(source)) as database:
        (name,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
    before, new = layers_in(path), layers_in(source)
    for _ in range(2):
        # The second time in the place of the first one.
        add_layers(source, str(path), {name: layer_state(str(path), name, progress)}, progress)
        assert layers_in(path) == {**before, **new}
    assert described(path, name) == described(source, name)
    assert_usable(path, name)
    assert_usable(path, "houses")
    assert layers_in(path) == {**before, **new}


def described(path, name):
    """All that a GeoPackage says of a layer."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        schema = database.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? ORDER BY 2", (name,)
        ).fetchall()
        tables = [
            database.execute(f"SELECT * FROM {table} WHERE table_name = ?", (name,)).fetchall()
            for table in addition._registers(database, "main")
        ]
        return schema, sorted(map(repr, filter(None, tables)))


# Files that other programs have made -----------------------------------------------------


def change(path, *statements):
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(";".join(statements))


CRS_COLUMN = "ALTER TABLE gpkg_spatial_ref_sys ADD COLUMN definition_12_063 TEXT"
OTHER_FILES = {
    "without tables of GDAL": ["DROP TABLE gpkg_ogr_contents"],
    "without extensions": ["DROP TABLE gpkg_ogr_contents", "DROP TABLE gpkg_extensions"],
    "with the name as a title": ["UPDATE gpkg_contents SET identifier = 'clusters'"],
    "with other columns": [
        f"{CRS_COLUMN} NOT NULL DEFAULT 'undefined'",
        "CREATE TABLE srs AS SELECT * FROM gpkg_spatial_ref_sys",
        "DROP TABLE gpkg_spatial_ref_sys",
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
        " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,"
        " definition TEXT NOT NULL, description TEXT, definition_12_063 TEXT NOT NULL)",
        "INSERT INTO gpkg_spatial_ref_sys SELECT * FROM srs",
        "DROP TABLE srs",
    ],
}


@pytest.mark.parametrize("which", OTHER_FILES)
def test_files_of_other_programs(which, staged, progress, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(3, crs="EPSG:25833"), path, "houses")
    statements = OTHER_FILES[which]
    if "DROP TABLE gpkg_ogr_contents" in statements:
        # Else nothing could be added to the layer that is there either.
        statements = [
            *(f"DROP TRIGGER trigger_{what}_feature_count_houses" for what in ("insert", "delete")),
            *statements,
        ]
    change(path, *statements)
    before = layers_in(path)
    source = staged(point_layer(20), "clusters")
    add_layers(source, str(path), {}, progress)
    assert layers_in(path) == {**before, **layers_in(source)}
    assert load(f"{path}|layername=clusters").crs().authid() == "EPSG:25832"
    assert load(f"{path}|layername=houses").crs().authid() == "EPSG:25833"
    assert_usable(path, "clusters")
    assert_usable(path, "houses")


@pytest.mark.slow
def test_reference_systems_with_the_same_number(staged, progress, tmp_path):
    """Those without a code are numbered by each file: geometries get the number of theirs."""

    def own(latitude):
        return f"proj4:+proj=laea +lat_0={latitude} +lon_0=10 +ellps=GRS80 +units=m"

    path = tmp_path / "all.gpkg"
    save(point_layer(3, crs=own(10)), path, "first")
    before = layers_in(path)
    for name, latitude in (("second", 20), ("third", 10), ("fourth", 20)):
        source = staged(point_layer(5, crs=own(latitude)), name)
        add_layers(source, str(path), {}, progress)
        layer = load(f"{path}|layername={name}")
        assert f"+lat_0={latitude} " in layer.crs().toProj()
        sent = load(source)
        assert [one.geometry().asWkt() for one in layer.getFeatures()] == [
            one.geometry().asWkt() for one in sent.getFeatures()
        ]
        assert_usable(path, name)
    after = layers_in(path)
    assert after["first"] == before["first"]
    with contextlib.closing(sqlite3.connect(path)) as database:
        numbers = dict(database.execute("SELECT table_name, srs_id FROM gpkg_geometry_columns"))
        assert numbers["first"] == numbers["third"] != numbers["second"] == numbers["fourth"]
        for name, number in numbers.items():
            assert {int.from_bytes(row[1][4:8], "little") for row in after[name]} == {number}


def test_a_reference_system_that_needs_a_newer_text(progress, tmp_path):
    """Its definition is in a column that the file does not have yet."""
    path, source = tmp_path / "all.gpkg", tmp_path / "new.gpkg"
    save(point_layer(3), path, "houses")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(7789)
    reference.SetCoordinateEpoch(2010.5)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(source))
    layer = dataset.CreateLayer("clusters", reference, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
    layer.CreateFeature(feature)
    expected = layer.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    del feature, layer, dataset
    before = layers_in(path)
    add_layers(str(source), str(path), {}, progress)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    reference = dataset.GetLayerByName("clusters").GetSpatialRef()
    assert reference.ExportToWkt(["FORMAT=WKT2_2019"]) == expected
    assert reference.GetCoordinateEpoch() == 2010.5
    assert dataset.GetLayerByName("houses").GetSpatialRef().GetAuthorityCode(None) == "25832"
    assert layers_in(path)["houses"] == before["houses"]


def test_names_that_are_no_layers(progress, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, "houses")
    change(
        path,
        "CREATE VIEW seen AS SELECT * FROM houses",
        "CREATE TABLE theirs (number)",
        "CREATE INDEX quick ON theirs (number)",
        "CREATE TABLE tiles (id)",
        "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('tiles', 'tiles')",
    )
    for name in ("seen", "theirs", "THEIRS", "quick", "tiles", "gpkg_contents"):
        with pytest.raises(QgsProcessingException, match="is not a layer and cannot be replaced"):
            layer_state(str(path), name, progress)
    assert layer_state(str(path), "new", progress) is None
    assert layer_state(str(path), "HOUSES", progress) is not None


# Others ----------------------------------------------------------------------------------


DROP_TRIGGERS = [f"DROP TRIGGER IF EXISTS rtree_clusters_geom_update{n}" for n in range(1, 8)]


def test_a_layer_that_others_have_written_stays(staged, progress, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, "houses")
    source = staged(point_layer(20), "clusters")
    changes = [
        lambda: save(point_layer(3), path, "clusters", new_file=False),
        lambda: save(point_layer(3, seed=1), path, "Clusters", new_file=False),
        lambda: change(path, "ALTER TABLE clusters ADD COLUMN mine"),
        # Without the functions of GDAL, for which triggers ask.
        lambda: change(path, *DROP_TRIGGERS, "UPDATE clusters SET mine = 5 WHERE fid = 2"),
    ]
    for change_it in changes:
        states = {"clusters": layer_state(str(path), "clusters", progress)}
        change_it()
        before = digest(path)
        with pytest.raises(QgsProcessingException, match="Another program wrote"):
            add_layers(source, str(path), states, progress)
        assert digest(path) == before
    # What is no business of this layer makes no difference.
    states = {"clusters": layer_state(str(path), "clusters", progress)}
    save(point_layer(7), path, "houses", new_file=False)
    change(path, "CREATE TABLE theirs (number)")
    add_layers(source, str(path), states, progress)
    assert {name: len(rows) for name, rows in layers_in(path).items()} == {
        "houses": 7,
        "clusters": 20,
    }


def test_styles_of_a_layer_stay(staged, progress, tmp_path):
    path = tmp_path / "all.gpkg"
    layer = load(save(point_layer(3), path, "clusters"))
    layer.saveStyleToDatabase("mine", "", True, "")
    del layer
    states = {"clusters": layer_state(str(path), "clusters", progress)}
    add_layers(staged(point_layer(20), "clusters"), str(path), states, progress)
    with contextlib.closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT f_table_name, styleName FROM layer_styles").fetchall()
    assert rows == [("clusters", "mine")]


@contextlib.contextmanager
def runs(count):
    """Other processes that put layers in their places."""
    with contextlib.ExitStack() as cleanup:
        processes = []
        for _ in range(count):
            process = subprocess.Popen(
                [sys.executable, "-c", RUN],
                cwd=PROJECT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            processes.append(process)
            cleanup.callback(process.wait)
            cleanup.callback(process.kill)
        yield processes


def publish_at_once(processes, asked):
    """What each process says that puts a (path, table, staged) in its place."""
    for text, expected in ((None, "ready"), ("go", None)):
        for process, one in zip(processes, asked):
            process.stdin.write((text or "\t".join(map(str, one))) + "\n")
            process.stdin.flush()
        said = [process.stdout.readline().strip() for process in processes]
        assert expected in (None, *said)
    return said


@pytest.mark.slow
@pytest.mark.parametrize("file", ["there", "new", "with a log"])
def test_side_by_side(file, staged, tmp_path):
    """However they meet: every layer of another name arrives, of one name only the first."""
    layers = {
        "one": staged(point_layer(3000, seed=1), "one"),
        "two": staged(point_layer(3000, seed=2), "two"),
        "again": staged(point_layer(2000, seed=3), "one"),
    }
    # The second layer of that name has replaced the file of the first one.
    layers["one"] = str(Path(layers["one"]).with_name("first.gpkg"))
    save(point_layer(3000, seed=1), layers["one"], "one")
    contents = {name: layers_in(path) for name, path in layers.items()}
    with runs(3) as processes, contextlib.ExitStack() as cleanup:
        for number in range(ROUNDS):
            path, before = tmp_path / f"all {number}.gpkg", {}
            if file != "new":
                save(point_layer(50), path, "houses")
                before = layers_in(path)
            if file == "with a log":
                reader = cleanup.enter_context(contextlib.closing(sqlite3.connect(path)))
                reader.execute("PRAGMA journal_mode = WAL").fetchall()
                reader.execute("SELECT * FROM houses").fetchone()
            names = ["one", "two", "again"]
            said = publish_at_once(
                processes,
                [(path, "two" if name == "two" else "one", layers[name]) for name in names],
            )
            told = dict(zip(names, said))
            assert told["two"] == "done"
            # Where they replace nothing, the second one must not replace the first.
            won = [name for name in ("one", "again") if told[name] == "done"]
            assert len(won) == 1, told
            (refusal,) = set(said) - {"done"}
            assert "the layer “one”" in refusal
            assert "Another program wrote" in refusal
            assert layers_in(path) == {**before, **contents["two"], **contents[won[0]]}
            for name in ("one", "two"):
                assert_usable(path, name)
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_lock_that_is_given_back(lock, staged, progress, tmp_path, monkeypatch):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, "houses")
    source = staged(point_layer(20), "clusters")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(lock)

        class Waiting(Listener):
            def _line(self, text):
                super()._line(text)
                other.execute("COMMIT")

        feedback = Waiting()
        add_layers(source, str(path), {}, Progress(feedback))
    assert "is in use" in feedback.log
    assert set(layers_in(path)) == {"houses", "clusters"}


def test_a_reader_is_waited_for(staged, tmp_path):
    """He may read on while the layer is copied."""
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, "houses")
    source = staged(point_layer(20), "clusters")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM houses").fetchall()

        class Waiting(Listener):
            def _line(self, text):
                super()._line(text)
                other.execute("SELECT * FROM houses").fetchall()
                other.execute("COMMIT")

        feedback = Waiting()
        add_layers(source, str(path), {}, Progress(feedback))
    assert "is in use" in feedback.log
    assert set(layers_in(path)) == {"houses", "clusters"}


# Failures --------------------------------------------------------------------------------


@pytest.fixture
def large(staged, tmp_path):
    """A layer that does not fit into SQLite's memory, the file for it, and what that holds."""
    path = tmp_path / "all.gpkg"
    save(point_layer(500), path, "houses")
    layer = make_layer(
        [f"Point({n} {n % 70})" for n in range(6000)],
        fields="field=text:string(900)",
        rows=[[str(n) * 200] for n in range(6000)],
    )
    return staged(layer, "clusters"), path, layers_in(path)


def test_cancel_at_any_moment(large, tmp_path):
    source, path, _ = large
    before, count = digest(path), [0]

    class Asked(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802 - overrides QGIS
            count[0] += 1
            return count[0] >= cancel_at

    cancel_at = 1e9
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(path.read_bytes())
    add_layers(source, str(copy), {}, Progress(Asked(False)))
    n_looks = count[0]
    # At most a few hundred rows between two of them.
    assert n_looks > 6000 / 300
    for number in (1, 2, 3, n_looks // 3, n_looks // 2, n_looks - 1):
        count[0], cancel_at = 0, number
        with pytest.raises(QgsProcessingException, match="canceled"):
            add_layers(source, str(path), {}, Progress(Asked(False)))
        assert digest(path) == before
    assert sorted(entry.name for entry in tmp_path.glob("all*")) == ["all.gpkg"]


def test_a_full_disk(large, progress, monkeypatch):
    source, path, before = large
    real = locks.connect

    def connect(path):
        database = real(path)
        ((count,),) = database.execute("PRAGMA page_count").fetchall()
        database.execute(f"PRAGMA max_page_count = {count + 700}").fetchall()
        return database

    monkeypatch.setattr(locks, "connect", connect)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        add_layers(source, str(path), {}, progress)
    assert layers_in(path) == before
    assert sorted(entry.name for entry in path.parent.glob("all*")) == ["all.gpkg"]


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0, 0.0001, 0.001, 0.003, 0.01])
def test_killed(delay, large, progress):
    """Before the commit nothing is there; while it is made, either everything or nothing."""
    source, path, before = large
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, source, str(path), str(delay)], cwd=PROJECT, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    # GDAL is the next who opens it, and takes back what was begun.
    assert attributes(load(f"{path}|layername=houses"), "fid")[-1] == (500,)
    after = layers_in(path)
    if "clusters" in after and delay:
        assert after == {**before, **layers_in(source)}
    else:
        assert after == before
        add_layers(source, str(path), {}, progress)
        assert layers_in(path) == {**before, **layers_in(source)}
    assert_usable(path, "clusters")
