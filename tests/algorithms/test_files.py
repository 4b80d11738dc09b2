"""Files as inputs and outputs: formats, what was there before, refusals."""

import contextlib
import math
import os
import sqlite3
import stat
import subprocess
import sys

import pytest
from qgis.core import (
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from constrained_kmeans_plugin.bridge.output import files
from tests.algorithms.attributes_for_tests import layer_of, people
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    digest,
    load,
    make_layer,
    point_layer,
    random_points,
    save,
)

FIELDS = ("CLUSTER_ID", "CLUSTER_SIZE", "DISTANCE")


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def layers_in(path):
    with sqlite3.connect(path) as database:
        return {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}


def result(results):
    """The output as a layer opened anew."""
    output = results["OUTPUT"]
    return output if isinstance(output, QgsVectorLayer) else load(output)


@pytest.mark.parametrize(
    "extension", ["gpkg", "geojson", "shp", "fgb", "csv", "sqlite", "gml", "tab", "jml"]
)
def test_formats(extension, run, algorithm, tmp_path):
    path = tmp_path / f"clusters.{extension}"
    layer = point_layer(30)
    feedback = Listener()
    results = run(layer, feedback, algorithm=algorithm, OUTPUT=str(path))
    assert path.exists()
    assert not [entry for entry in os.listdir(tmp_path) if entry.startswith(".")]
    names = result(results).fields().names()
    id_field, size_field = (
        next(name for name in names if name.lower() == wanted.lower())
        for wanted in ("CLUSTER_ID", "CLUSTER_SI" if extension == "shp" else "CLUSTER_SIZE")
    )
    rows = attributes(result(results), "name", id_field, size_field)
    assert len(rows) == 30
    assert {name for name, _, _ in rows} == {f"feature {index}" for index in range(30)}
    memory = attributes(run(layer, algorithm=algorithm)["OUTPUT"], "name", *FIELDS[:2])
    assert {tuple(map(str, row)) for row in rows} == {tuple(map(str, row)) for row in memory}
    assert ("→ “CLUSTER_SI”" in feedback.log) == (extension == "shp")
    assert ("New fields have other names" in feedback.log) == (extension in ("shp", "sqlite"))


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp"])
def test_features_without_geometry_arrive_in_files(extension, run, tmp_path):
    layer = make_layer(["Point(0 0)", None, "Point(50 0)", None])
    results = run(layer, CLUSTERS=2, OUTPUT=str(tmp_path / f"clusters.{extension}"))
    rows = attributes(result(results), "name", "CLUSTER_ID")
    assert sorted(rows, key=str) == [
        ("feature 0", 1),
        ("feature 1", None),
        ("feature 2", 2),
        ("feature 3", None),
    ]


def test_format_that_would_drop_features_without_geometry(run, tmp_path):
    layer = make_layer(["Point(0 0)", None, "Point(50 0)"])
    with pytest.raises(QgsProcessingException, match="cannot hold features without geometry"):
        run(layer, CLUSTERS=2, OUTPUT=str(tmp_path / "clusters.fgb"))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp", "fgb", "sqlite"])
def test_names_with_a_second_dot(extension, run, algorithm, tmp_path):
    layer = load(save(point_layer(30), tmp_path / "in.gpkg"))
    path = tmp_path / f"my.result.{extension}"
    results = run(layer, algorithm=algorithm, OUTPUT=str(path))
    assert path.exists()
    assert result(results).featureCount() == 30


def point(x, y):
    return QgsGeometry(QgsPoint(x, y))


@pytest.mark.parametrize(("there", "asked"), [("shp", "dbf"), ("dbf", "shp")])
def test_shapefiles_and_tables_that_share_a_name(run, cluster, tmp_path, there, asked):
    """The files of a Shapefile are one layer, and a table of its kind is another one."""
    run(point_layer(9), OUTPUT=str(tmp_path / "a.shp"))
    if there == "dbf":
        for entry in os.listdir(tmp_path):
            if not entry.endswith(there):
                os.remove(tmp_path / entry)
    before = {entry: digest(tmp_path / entry) for entry in os.listdir(tmp_path)}
    sentence = r"would replace a\.dbf\. Choose another" if there == "dbf" else r"Choose a\.shp"
    with pytest.raises(QgsProcessingException, match=sentence):
        run(point_layer(9), OUTPUT=str(tmp_path / f"a.{asked}"))
    if there == "shp":
        sentence = r"would replace a\.dbf, which belongs to a\.shp"
        with pytest.raises(QgsProcessingException, match=sentence):
            cluster(layer_of(people(9)), CLUSTERS=2, PROFILE=str(tmp_path / f"a.{asked}"))
    assert {entry: digest(tmp_path / entry) for entry in os.listdir(tmp_path)} == before
    # Whatever name is given: what is written is what must not be the input.
    for output in ("OUTPUT", "PROFILE"):
        asked_for = {"FIELDS": ["CLUSTER_ID"], output: str(tmp_path / f"a.{asked}")}
        with pytest.raises(QgsProcessingException, match="that this run reads"):
            cluster(load(tmp_path / f"a.{there}"), CLUSTERS=2, **asked_for)
    assert {entry: digest(tmp_path / entry) for entry in os.listdir(tmp_path)} == before
    # What is of the same kind is renewed.
    for number in (5, 6):
        run(point_layer(number), OUTPUT=str(tmp_path / "b.shp"))
        cluster(layer_of(people(number)), CLUSTERS=2, OUTPUT=str(tmp_path / "c.shp"))
        for written in ("b.shp", "c.dbf"):
            assert load(tmp_path / written).featureCount() == number


@pytest.mark.parametrize("output", ["OUTPUT", "CENTERS", "ZONES"])
def test_a_table_is_no_place_for_geometries(run, tmp_path, output):
    """QGIS itself writes a.dbf.shp, and this plugin wrote a.shp, which nobody had asked for."""
    sentence = r"a\.dbf would be a table, but the features have geometries\. Choose a\.shp\."
    with pytest.raises(QgsProcessingException, match=sentence):
        run(point_layer(9), **{output: str(tmp_path / "a.dbf")})
    assert os.listdir(tmp_path) == []
    run(point_layer(9), **{output: str(tmp_path / "a.shp")})
    assert load(tmp_path / "a.shp").featureCount() in (3, 9)


#: For endings of files that formats write, others that belong to the same file.
PARTS = {
    "shp": ("shx", "dbf", "prj", "cpg", "qix"),
    "tab": ("dat", "map", "id"),
    "mif": ("mid",),
    "gml": ("xsd", "gfs"),
    "csv": ("csvt",),
}
PART_CASES = [(extension, part) for extension, parts in PARTS.items() for part in parts]


@pytest.mark.parametrize(("extension", "part"), PART_CASES)
@pytest.mark.parametrize("is_folder", [False, True])
def test_parts_that_belong_to_something_else(run, tmp_path, extension, part, is_folder):
    other, path = tmp_path / f"x.{part}", tmp_path / f"x.{extension}"
    if is_folder:
        other.mkdir()
        (other / "kept").write_text("a file of the user's")
    else:
        other.write_text("a file of the user's")
    sentence = rf"would replace x\.{part}\. Choose another name"
    # A folder does not belong to another file, be that there or not.
    for is_there in [False, True] if is_folder else [False]:
        if is_there:
            path.write_text("")
        with pytest.raises(QgsProcessingException, match=sentence):
            run(point_layer(9), OUTPUT=str(path))
    path.unlink(missing_ok=True)
    assert (other / "kept" if is_folder else other).read_text() == "a file of the user's"
    assert os.listdir(tmp_path) == [f"x.{part}"]


@pytest.mark.parametrize("extension", PARTS)
def test_parts_of_the_same_file_are_renewed(run, tmp_path, extension):
    path = tmp_path / f"x.{extension}"
    for number in (5, 6):
        for part in PARTS[extension]:
            if path.exists() and not (tmp_path / f"x.{part}").exists():
                (tmp_path / f"x.{part}").write_text("stale")
        if path.exists():
            (tmp_path / f"x.{extension}.aux.xml").write_text("stale")
        run(point_layer(number), OUTPUT=str(path))
        assert load(path).featureCount() == number
    for entry in tmp_path.iterdir():
        assert entry.read_bytes() != b"stale", entry


@pytest.mark.parametrize(("extension", "part"), PART_CASES)
def test_parts_that_cannot_be_replaced(run, tmp_path, monkeypatch, extension, part):
    path, held = tmp_path / f"x.{extension}", f"x.{part}"
    run(point_layer(9), OUTPUT=str(path))
    if not (tmp_path / held).exists():
        (tmp_path / held).write_text("")
    before = {entry.name: digest(entry) for entry in tmp_path.iterdir()}

    def access(file, mode):
        return not str(file).endswith(held)

    with monkeypatch.context() as patch:
        patch.setattr(os, "access", access)
        refused(run, rf"{held} exists and cannot be written to", point_layer(9), str(path))

    def rename(source, target):
        if source.endswith(held):
            raise PermissionError(13, "used by another process")

    monkeypatch.setattr(os, "rename", rename)
    refused(run, rf"{held} cannot be replaced", point_layer(9), str(path))
    assert {entry.name: digest(entry) for entry in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("there", "asked"), [("dat", "tab"), ("map", "tab"), ("mid", "mif"), ("csvt", "csv")]
)
def test_a_part_that_the_input_is_read_from(run, tmp_path, there, asked):
    path = tmp_path / f"x.{there}"
    path.write_text("x,y\n1,2\n3,4\n5,7\n9,1\n")
    uri = f"{path.as_uri()}?delimiter=,&xField=x&yField=y&crs=EPSG:25832"
    layer = QgsVectorLayer(uri, "input", "delimitedtext")
    assert layer.featureCount() == 4
    sentence = "a file that this run reads"
    refused(run, sentence, layer, str(tmp_path / f"x.{asked}"))
    assert path.read_text().startswith("x,y")


def test_files_that_no_table_names_are_not_replaced(run, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_PARTS", {})
    (tmp_path / "x.mid").write_text("a file of the user's")
    with pytest.raises(QgsProcessingException, match=r"x.mif cannot be replaced \(File exists\)"):
        run(point_layer(9), OUTPUT=str(tmp_path / "x.mif"))
    assert os.listdir(tmp_path) == ["x.mid"]


INFINITE, NO_NUMBER = float("inf"), float("nan")
NOT_FINITE = {
    "Point": [
        *(point(INFINITE, 5), point(5, -INFINITE), point(5, NO_NUMBER), point(NO_NUMBER, 5)),
        point(NO_NUMBER, NO_NUMBER),
    ],
    "LineString": [
        QgsGeometry(QgsLineString([QgsPoint(x, 1), QgsPoint(2, y), QgsPoint(3, 4)]))
        for x, y in ((INFINITE, 2), (NO_NUMBER, 2), (1, NO_NUMBER), (NO_NUMBER, NO_NUMBER))
    ],
}


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("kind", NOT_FINITE)
@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp", "csv"])
def test_coordinates_that_are_not_finite(extension, kind, last, run, tmp_path):
    """Such features are kept, without a cluster; GDAL fails with them, or says nothing."""
    usable = [point(0, 0), point(9, 9), point(50, 50)]
    if kind == "LineString":
        usable = [QgsGeometry.fromWkt(f"LineString({x} {x}, {x + 1} {x + 1})") for x in (0, 9, 50)]
    for geometry in NOT_FINITE[kind]:
        geometries = [*usable, geometry] if last else [geometry, *usable]
        feedback = Listener()
        path = tmp_path / f"clusters.{extension}"
        layer = make_layer(geometries, kind=kind)
        written = result(run(layer, feedback, CLUSTERS=3, OUTPUT=str(path)))
        names = {name for (name,) in attributes(written, "name")}
        assert names == {f"feature {index}" for index in range(4)}
        rows = attributes(written, "name", written.fields().names()[-3])
        unusable = f"feature {3 if last else 0}"
        without_cluster = [name for name, cluster in rows if cluster in (None, "")]
        # A segment of a line can be usable where its end is none.
        assert without_cluster in ([unusable], [])
        assert kind != "Point" or without_cluster == [unusable]
        if extension != "csv":
            assert written.extent().isFinite()
            missing = sum(feature.geometry().isEmpty() for feature in written.getFeatures())
            assert missing == 1 or kind == "LineString"
            assert "cannot hold geometries" not in feedback.log
            if kind == "LineString":
                assert ("not finite (infinite" in feedback.log) == bool(missing)
        if kind == "Point":
            is_empty = math.isnan(geometry.constGet().x()) and math.isnan(geometry.constGet().y())
            assert ("not finite (infinite" in feedback.log) == (not is_empty)


def corners(feature):
    """Coordinates of a geometry, as text: not a number differs from itself."""
    return [str((one.x(), one.y(), one.z())) for one in feature.geometry().vertices()]


@pytest.mark.parametrize("bad", ["x", "height"])
@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp", "gml", "sqlite", "mif", "jml"])
def test_corners_that_are_not_finite(extension, bad, run, tmp_path):
    """A line is written as it is, or without geometry; corners never move to 0."""
    geometries = []
    for number in range(4):
        line = [QgsPoint(number * 10 + n, 5 + n * n, 1 + n) for n in range(3)]
        if number == 2:
            line[1] = QgsPoint(NO_NUMBER if bad == "x" else 21, 6, NO_NUMBER)
        geometries.append(QgsGeometry(QgsLineString(line)))
    feedback = Listener()
    layer = make_layer(
        geometries, kind="LineStringZ", fields="field=n:int", rows=[[0], [1], [2], [3]]
    )
    written = result(run(layer, feedback, CLUSTERS=2, OUTPUT=str(tmp_path / f"x.{extension}")))
    there = {int(feature["n"]): corners(feature) for feature in written.getFeatures()}
    sent = {feature["n"]: corners(feature) for feature in layer.getFeatures()}
    assert set(there) == set(sent)
    for number, corner in there.items():
        assert len(corner) == 3 or number == 2
    assert ("not finite (infinite" in feedback.log) == (there[2] == [])
    if there[2]:
        places = [[text.split(",")[:2] for text in one[2]] for one in (sent, there)]
        assert places[0] == places[1]


def test_existing_file_is_replaced(run, algorithm, tmp_path):
    for extension in ("gpkg", "geojson", "shp"):
        path = tmp_path / f"clusters.{extension}"
        save(point_layer(5), path)
        results = run(point_layer(30), algorithm=algorithm, OUTPUT=str(path))
        assert result(results).featureCount() == 30


@pytest.mark.parametrize(
    ("extension", "in_use"), [("gpkg", False), ("gpkg", True), ("geojson", False), ("shp", False)]
)
def test_a_replaced_file_keeps_its_mode(extension, in_use, run, tmp_path):
    path = tmp_path / f"clusters.{extension}"
    save(point_layer(5), path)
    # Only the main file is there: all parts get its mode.
    for part in tmp_path.iterdir():
        part.chmod(0o640)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    path.chmod(0o600)
    reader = sqlite3.connect(path)
    if in_use:
        reader.execute("PRAGMA journal_mode=WAL").fetchall()
        assert reader.execute("SELECT count(*) FROM clusters").fetchone() == (5,)
    assert result(run(point_layer(30), OUTPUT=str(path))).featureCount() == 30
    reader.close()
    modes = {part.suffix: stat.S_IMODE(part.stat().st_mode) for part in tmp_path.iterdir()}
    assert modes.pop(f".{extension}") == 0o600
    assert modes.pop(".cpg", 0o600) == 0o600
    assert set(modes.values()) <= {0o640}


def test_stale_index_of_a_shapefile_goes(run, tmp_path):
    path = tmp_path / "clusters.shp"
    save(point_layer(5), path)
    (tmp_path / "clusters.qix").write_bytes(b"an index of other features")
    run(point_layer(30), OUTPUT=str(path))
    assert not (tmp_path / "clusters.qix").exists()


def test_a_link_stays_a_link(run, tmp_path):
    target, link = tmp_path / "target.gpkg", tmp_path / "link.gpkg"
    save(point_layer(5), target)
    link.symlink_to(target)
    run(point_layer(30), OUTPUT=str(link))
    assert link.is_symlink()
    assert load(target).featureCount() == 30


def test_without_extension_it_is_a_geopackage(run, tmp_path):
    results = run(point_layer(9), OUTPUT=str(tmp_path / "clusters"))
    assert (tmp_path / "clusters.gpkg").exists()
    assert result(results).featureCount() == 9


def test_database_that_is_open_elsewhere_is_replaced_in_place(run, tmp_path):
    path = tmp_path / "clusters.gpkg"
    save(point_layer(5), path)
    reader = sqlite3.connect(path)
    reader.execute("PRAGMA journal_mode=WAL").fetchall()
    assert reader.execute("SELECT count(*) FROM clusters").fetchone() == (5,)
    assert os.path.exists(f"{path}-wal")
    run(point_layer(30), OUTPUT=str(path))
    assert reader.execute("SELECT count(*) FROM clusters").fetchone() == (30,)
    assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# One layer among others -------------------------------------------------------------------


def test_layer_in_a_new_geopackage(run, algorithm, tmp_path):
    path = tmp_path / "all.gpkg"
    results = run(point_layer(9), algorithm=algorithm, OUTPUT=table(path, "my clusters"))
    assert layers_in(path) == {"my clusters"}
    assert result(results).featureCount() == 9


def test_layer_joins_an_existing_geopackage(run, algorithm, tmp_path):
    path = tmp_path / "all.gpkg"
    source = save(point_layer(20), path, "houses")
    results = run(load(source), algorithm=algorithm, OUTPUT=table(path, "clusters"))
    assert layers_in(path) == {"houses", "clusters"}
    assert result(results).featureCount() == 20
    assert load(f"{path}|layername=houses").featureCount() == 20
    again = run(load(source), algorithm=algorithm, CLUSTERS=4, OUTPUT=table(path, "clusters"))
    assert layers_in(path) == {"houses", "clusters"}
    assert set(attributes(result(again), "CLUSTER_ID")) == {(1,), (2,), (3,), (4,)}


@pytest.mark.parametrize("other", ["more", "clusters", "Clusters"])
@pytest.mark.parametrize("there", [True, False])
def test_what_others_add_to_a_geopackage_meanwhile_stays(there, other, run, tmp_path):
    """A layer of another name arrives beside it, one of the same name is refused."""
    path = tmp_path / "all.gpkg"
    if there:
        save(point_layer(20), path, "houses")

    class Meddler(Listener):
        def pushInfo(self, info):  # noqa: N802 - overrides QGIS
            super().pushInfo(info)

        def _progress(self, percent):
            super()._progress(percent)
            if percent > 90 and not done:
                done.append(True)
                save(point_layer(3), path, other, new_file=not there)

    done, layer, houses = [], point_layer(2000), {"houses"} if there else set()
    if other == "more":
        assert result(run(layer, Meddler(), OUTPUT=table(path, "clusters"))).featureCount() == 2000
        assert layers_in(path) == {"more", "clusters"} | houses
    else:
        with pytest.raises(QgsProcessingException, match="Another program wrote the layer"):
            run(layer, Meddler(), OUTPUT=table(path, "clusters"))
        assert layers_in(path) == {other} | houses
    assert load(f"{path}|layername={other}").featureCount() == 3


def test_a_name_in_a_geopackage_that_is_no_layer(run, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(20), path, "houses")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE VIEW seen AS SELECT * FROM houses")
    before = digest(path)
    refused(run, "“seen” in .* is not a layer and cannot", point_layer(9), table(path, "seen"))
    assert digest(path) == before


IN_THE_WAY = {
    "index": 'CREATE TABLE "rtree_my clusters_geom"(x)',
    "part of an index": 'CREATE TABLE "rtree_my clusters_geom_node"(x)',
    "trigger that ends it": "CREATE TRIGGER t BEFORE INSERT ON gpkg_contents"
    " BEGIN SELECT RAISE(ABORT, 'no more layers'); END",
    "trigger that skips it": "CREATE TRIGGER t BEFORE INSERT ON gpkg_geometry_columns"
    " BEGIN SELECT RAISE(IGNORE); END",
    "trigger of the layer": 'CREATE TABLE a(x); CREATE TRIGGER "trigger_insert_feature_count_my '
    'clusters" INSERT ON a BEGIN SELECT 1; END',
}


@pytest.mark.parametrize("what", IN_THE_WAY)
def test_what_is_in_the_way_of_a_layer(what, run, tmp_path):
    """It failed when the work was done, or the layer was no part of the GeoPackage."""
    path = tmp_path / "all.gpkg"
    save(point_layer(20), path, "houses")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(IN_THE_WAY[what])
    before = digest(path)
    sentence = r"“my clusters” cannot be added to .*all\.gpkg \(.*\)\. Choose another layer name"
    feedback = Listener()
    with pytest.raises(QgsProcessingException, match=sentence):
        run(point_layer(9), feedback, OUTPUT=table(path, "my clusters"))
    assert "Converged" not in feedback.log
    assert digest(path) == before
    assert os.listdir(tmp_path) == ["all.gpkg"]
    if not what.startswith("trigger that"):
        run(point_layer(9), OUTPUT=table(path, "other"))
        assert layers_in(path) == {"houses", "other"}


@pytest.mark.parametrize(
    "text",
    ["ogr:dbname='{}' table=\"\" (geom)", "ogr:dbname='{}' (geom)", "ogr:dbname='{}'", "ogr:{}"],
)
@pytest.mark.parametrize("there", [True, False])
def test_a_layer_without_a_name_is_not_added(there, text, run, tmp_path):
    """It asks to add a layer: all others in the file were replaced."""
    path = tmp_path / "all.gpkg"
    if there:
        save(point_layer(20), path, "houses")
    before = {entry.name: digest(entry) for entry in tmp_path.iterdir()}
    sentence = r"OUTPUT: .*all\.gpkg.* does not name both a file and a layer\."
    refused(run, sentence, point_layer(9), text.format(path))
    assert {entry.name: digest(entry) for entry in tmp_path.iterdir()} == before


def leave_journals(path, mode):
    """What a program leaves beside a database if it is killed, and the database is deleted then."""
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = ' + sys.argv[2]); c.execute('CREATE TABLE a(b)');"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN');"
        "c.executemany('INSERT INTO a VALUES (?)', [(os.urandom(2000),) for _ in range(300)]);"
        "c.execute('COMMIT') if sys.argv[2] == 'WAL' else None; os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path), mode], check=False)
    path.unlink()


@pytest.mark.parametrize(("mode", "journal"), [("WAL", "-wal"), ("DELETE", "-journal")])
@pytest.mark.parametrize("name", ["x.gpkg", "x.sqlite", "layer in x.gpkg", "link.gpkg"])
def test_journals_of_a_database_that_is_gone(name, mode, journal, run, tmp_path):
    """SQLite reads them into a new one of that name."""
    path, output = tmp_path / name, str(tmp_path / name)
    if name == "layer in x.gpkg":
        path = tmp_path / "x.gpkg"
        output = table(path, "clusters")
    elif name == "link.gpkg":
        (tmp_path / name).symlink_to(tmp_path / "x.gpkg")
        path = tmp_path / "x.gpkg"
    leave_journals(path, mode)
    before = {entry.name: digest(entry) for entry in tmp_path.iterdir() if entry.is_file()}
    assert f"{path.name}{journal}" in before
    sentence = rf"would be damaged by {path.name}{journal}, which remain from a deleted file"
    refused(run, sentence, point_layer(9), output)
    after = {entry.name: digest(entry) for entry in tmp_path.iterdir() if entry.is_file()}
    assert after == before
    os.remove(f"{path}{journal}")
    # The index of a journal that is gone does no harm.
    written = result(run(point_layer(9), OUTPUT=output))
    assert written.featureCount() == 9
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_journals_that_come_during_the_run(run, tmp_path):
    path = tmp_path / "x.gpkg"

    class Meddler(Listener):
        def _progress(self, percent):
            super()._progress(percent)
            if percent > 90:
                (tmp_path / "x.gpkg-wal").touch()

    with pytest.raises(QgsProcessingException, match=r"would be damaged by x\.gpkg-wal"):
        run(point_layer(2000), Meddler(), OUTPUT=str(path))
    assert os.listdir(tmp_path) == ["x.gpkg-wal"]


# Numbers of rows in a GeoPackage ----------------------------------------------------------


@pytest.mark.parametrize("to_table", [False, True])
@pytest.mark.parametrize(
    ("kind", "values", "is_key"),
    [
        ("int", [5, 7, 9, 2], True),
        ("int", [5, 5, 7, 7], False),
        ("int", [5, None, 7, 8], False),
        ("int", [-1, 0, 7, 8], False),
        ("double", [1.5, 1.5, 2.5, 3.5], False),
        ("string", ["a", "a", "b", "c"], False),
    ],
)
def test_a_field_fid_keeps_its_values(kind, values, is_key, to_table, run, tmp_path):
    path = tmp_path / "clusters.gpkg"
    layer = make_layer(
        random_points(4), fields=f"field=fid:{kind}&field=n:int", rows=list(zip(values, range(4)))
    )
    if to_table:
        save(point_layer(3), path, "other")
    output = table(path, "clusters") if to_table else str(path)
    written = result(run(layer, CLUSTERS=2, OUTPUT=output))
    assert sorted(attributes(written, "n", "fid")) == list(enumerate(values))
    assert (written.fields().names()[0] == "fid") == is_key


def test_a_geopackage_as_input_keeps_its_fid(run, algorithm, tmp_path):
    source = tmp_path / "input.gpkg"
    save(make_layer(random_points(4), fields="field=fid:int", rows=[[3], [5], [8], [13]]), source)
    path = tmp_path / "clusters.gpkg"
    written = result(run(load(source), algorithm=algorithm, CLUSTERS=2, OUTPUT=str(path)))
    assert sorted(feature.id() for feature in written.getFeatures()) == [3, 5, 8, 13]
    assert written.fields().names() == ["fid", *FIELDS]


def test_field_names_that_a_geopackage_uses_itself(run, tmp_path):
    path = tmp_path / "clusters.gpkg"
    layer = make_layer(random_points(4), fields="field=geom:string", rows=[["a"], ["b"]] * 2)
    results = run(layer, CLUSTERS=2, FIELD_NAME="fid", OUTPUT=str(path))
    rows = attributes(result(results), "geom", "fid", "CLUSTER_SIZE")
    assert [name for name, _, _ in rows] == ["a", "b", "a", "b"]
    assert {cluster for _, cluster, _ in rows} == {1, 2}


# Destinations that are refused ------------------------------------------------------------


def refused(run, sentence, layer, output):
    feedback = Listener()
    with pytest.raises(QgsProcessingException, match=sentence):
        run(layer, feedback, OUTPUT=output)
    assert "features read" not in feedback.log, "refused before the work starts"


def test_destinations_that_cannot_be_written(run, tmp_path):
    layer = point_layer(9)
    refused(run, "does not exist", layer, str(tmp_path / "nowhere" / "x.gpkg"))
    for name in ("x.foo", "x.shz", "x.shp.zip"):
        refused(run, "QGIS cannot write files with the extension", layer, str(tmp_path / name))
    refused(run, "is a folder", layer, str(tmp_path))
    refused(run, "is a device or a pipe", layer, "/dev/null")
    os.mkfifo(tmp_path / "pipe.gpkg")
    refused(run, "is a device or a pipe", layer, str(tmp_path / "pipe.gpkg"))
    refused(run, "is a device or a pipe", layer, str(tmp_path / "pipe"))
    (tmp_path / "loop.gpkg").symlink_to(tmp_path / "loop.gpkg")
    (tmp_path / "first.gpkg").symlink_to(tmp_path / "loop.gpkg")
    for name in ("loop.gpkg", "loop", "first.gpkg"):
        refused(run, "is a link that leads to itself", layer, str(tmp_path / name))
    refused(run, "cannot be written to", layer, "/proc/x.gpkg")
    (tmp_path / "x.geojson").write_text("{}")
    refused(run, "Only a GeoPackage", layer, table(tmp_path / "x.geojson", "y"))
    (tmp_path / "x.gpkg").write_text("no database")
    refused(run, "cannot be read as a GeoPackage", layer, table(tmp_path / "x.gpkg", "y"))


@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".html"])
def test_names_that_are_too_long(run, ending, tmp_path):
    path = str(tmp_path / ("a" * 251 + ending))
    output = {"REPORT": path} if ending == ".html" else {"OUTPUT": path}
    sentence = r"too long: a{60}…\. Choose a shorter"
    with pytest.raises(QgsProcessingException, match=sentence) as error:
        run(point_layer(9), **output)
    assert str(tmp_path) not in str(error.value)
    assert os.listdir(tmp_path) == []


def test_a_path_that_is_too_long_for_a_database(run, tmp_path):
    folder = tmp_path
    while (free := 480 - len(str(folder))) > 1:
        folder /= "d" * min(100, free - 1)
    folder.mkdir(parents=True)
    sentence = r"too long for a database: it has \d+ bytes, and at most 470 are allowed"
    refused(run, sentence, point_layer(9), str(folder / "x.gpkg"))
    refused(run, sentence, point_layer(9), table(folder / "x.gpkg", "clusters"))
    assert os.listdir(folder) == []
    run(point_layer(9), OUTPUT=str(folder / "x.geojson"))
    # As long as is allowed.
    folder = folder.parent.parent
    name = "a" * (470 - len(str(folder)) - 6) + ".gpkg"
    assert result(run(point_layer(9), OUTPUT=str(folder / name))).featureCount() == 9
    assert result(run(point_layer(9), OUTPUT=str(folder / name))).featureCount() == 9
    assert result(run(point_layer(9), OUTPUT=table(folder / name, "x"))).featureCount() == 9


@pytest.mark.parametrize("extension", ["shp", "csv", "tab"])
def test_a_format_that_names_its_layer_as_the_file(extension, run, tmp_path):
    path = tmp_path / f"x.{extension}"
    sentence = (
        rf"OUTPUT: .*\.{extension}\) always names the layer after the file\. .* "
        r"name “x” instead of “q”"
    )
    with pytest.raises(QgsProcessingException, match=sentence):
        run(point_layer(9), OUTPUT=table(path, "q"))
    assert os.listdir(tmp_path) == []
    assert result(run(point_layer(9), OUTPUT=table(path, "x"))).featureCount() == 9


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_and_file_without_permission(run, tmp_path):
    layer = point_layer(9)
    path = tmp_path / "x.gpkg"
    save(layer, path)
    path.chmod(0o444)
    refused(run, "exists and cannot be written", layer, str(path))
    tmp_path.chmod(0o555)
    refused(run, "cannot be written to", layer, str(tmp_path / "y.gpkg"))
    tmp_path.chmod(0o755)


def test_file_without_permission(run, tmp_path, monkeypatch):
    path = tmp_path / "x.gpkg"
    save(point_layer(9), path)
    before = digest(path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    refused(run, "exists and cannot be written", point_layer(9), str(path))
    assert digest(path) == before


@pytest.mark.parametrize(
    ("extension", "held"), [("gpkg", ".gpkg"), ("geojson", ".geojson"), ("shp", ".dbf")]
)
def test_files_that_a_program_has_open_on_windows(extension, held, run, tmp_path, monkeypatch):
    path = tmp_path / f"x.{extension}"
    save(point_layer(9), path)
    before = digest(path)

    def rename(source, target):
        assert source == target
        if source.endswith(held):
            raise PermissionError(13, "used by another process")

    monkeypatch.setattr(os, "rename", rename)
    refused(run, rf"x\{held} cannot be replaced", point_layer(9), str(path))
    assert digest(path) == before


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp"])
def test_the_input_itself(extension, run, tmp_path):
    path = tmp_path / f"input.{extension}"
    layer = load(save(point_layer(9), path))
    before = digest(path)
    (tmp_path / "link").symlink_to(tmp_path)
    os.link(path, tmp_path / f"hard.{extension}")
    for spelling in (
        str(path),
        str(tmp_path / "." / "nowhere" / ".." / path.name),
        str(tmp_path / "link" / path.name),
        str(tmp_path / f"hard.{extension}"),
    ):
        if "nowhere" in spelling:
            (tmp_path / "nowhere").mkdir(exist_ok=True)
        refused(run, "file that this run reads", layer, spelling)
    refused(run, "file that this run reads", str(path), str(path))
    layer.setSubsetString("\"name\" <> 'feature 1'")
    refused(run, "file that this run reads", layer, str(path))
    assert load(path).featureCount() == 9
    if extension != "gpkg":
        # QGIS itself marks a GeoPackage that it reads.
        assert digest(path) == before


def test_the_input_itself_as_a_layer_among_others(run, tmp_path):
    path = tmp_path / "all.gpkg"
    source = save(point_layer(9), path, "houses")
    refused(run, "output is the input layer itself", load(source), table(path, "Houses"))
    refused(run, "output is the input layer itself", load(path), table(path, "houses"))
    refused(run, "file that this run reads", load(source), str(path))
    assert layers_in(path) == {"houses"}
    assert load(source).featureCount() == 9


def houses(folder):
    return save(point_layer(30), folder / "all.gpkg", "houses")


def view(folder):
    """A view of a view of a part of the table."""
    houses(folder)
    with contextlib.closing(sqlite3.connect(folder / "all.gpkg")) as database:
        database.executescript(
            "CREATE VIEW few AS SELECT * FROM HOUSES WHERE fid < 10;"
            "CREATE VIEW seen AS SELECT fid, geom, name FROM few;"
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " SELECT 'seen', data_type, 'seen', srs_id FROM gpkg_contents;"
            "INSERT INTO gpkg_geometry_columns SELECT 'seen', column_name, geometry_type_name,"
            " srs_id, z, m FROM gpkg_geometry_columns;"
        )
    return load(f"{folder / 'all.gpkg'}|layername=seen")


def filtered(folder):
    houses(folder)
    save(point_layer(3), folder / "all.gpkg", "other", new_file=False)
    layer = load(f"{folder / 'all.gpkg'}|layername=other")
    assert layer.setSubsetString('SELECT * FROM "houses" WHERE fid < 10')
    return layer


def second(folder):
    save(point_layer(3), folder / "all.gpkg", "other")
    save(point_layer(30), folder / "all.gpkg", "houses", new_file=False)
    return load(f"{folder / 'all.gpkg'}|layerid=1")


def virtual(folder):
    source = houses(folder).replace("|", "%7C").replace("=", "%3D")
    return QgsVectorLayer(
        f"?query=SELECT * FROM q WHERE name < 'feature 3'&layer=ogr:{source}:q", "in", "virtual"
    )


def virtual_of_project(folder):
    layer = load(houses(folder))
    layer.setName("there")
    QgsProject.instance().addMapLayer(layer)
    return QgsVectorLayer("?query=SELECT * FROM there WHERE name < 'feature 3'", "in", "virtual")


def vrt(folder):
    houses(folder)
    (folder / "in.vrt").write_text(
        '<OGRVRTDataSource><OGRVRTLayer name="in">'
        '<SrcDataSource relativeToVRT="1">all.gpkg</SrcDataSource>'
        "<SrcLayer>houses</SrcLayer></OGRVRTLayer></OGRVRTDataSource>"
    )
    return load(folder / "in.vrt")


def joined(folder):
    other, layer = load(houses(folder)), point_layer(9)
    QgsProject.instance().addMapLayer(other)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("name")
    join.setTargetFieldName("name")
    assert layer.addJoin(join)
    return layer


@pytest.mark.parametrize(
    "reader", [view, filtered, second, virtual, virtual_of_project, vrt, joined]
)
def test_what_the_input_is_read_from_is_not_replaced(reader, run, qgis_new_project, tmp_path):
    layer, path = reader(tmp_path), tmp_path / "all.gpkg"
    assert layer.isValid()
    assert layer.featureCount() > 3
    refused(run, "a file that this run reads", layer, str(path))
    sentence = "output (is the input layer itself|would replace “houses” in)"
    refused(run, sentence, layer, table(path, "houses"))
    assert load(f"{path}|layername=houses").featureCount() == 30
    # Beside it there is room, also for a second run.
    for _ in range(2):
        count = result(run(layer, OUTPUT=table(path, "clusters"))).featureCount()
        assert count == len(list(layer.getFeatures()))


# Loading into a project -------------------------------------------------------------------


def test_output_is_handed_to_the_project(run, algorithm, tmp_path):
    for output in (str(tmp_path / "clusters.gpkg"), "memory:"):
        definition = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
        definition.destinationName = "My clusters"
        results = run(point_layer(9), algorithm=algorithm, OUTPUT=definition)
        details = list(results["context"].layersToLoadOnCompletion().values())
        assert [(entry.name, entry.outputName) for entry in details] == [("My clusters", "OUTPUT")]
        assert details[0].project == QgsProject.instance()


def test_temporary_output(run, algorithm):
    results = run(point_layer(9), algorithm=algorithm, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].providerType() == "memory"
    assert results["OUTPUT"].featureCount() == 9
