"""What formats cannot hold is refused, told, or written as text before the work starts."""

import json
import os
import re

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

from constrained_kmeans_plugin.bridge.output import probe
from constrained_kmeans_plugin.bridge.output.samples import is_kept
from constrained_kmeans_plugin.bridge.output.writers import NotWrittenError
from tests.algorithms.attributes_for_tests import layer_of, people, places
from tests.bridge.fields_for_tests import field
from tests.bridge.layers_for_tests import (
    Listener,
    attributes,
    load,
    make_layer,
    point_layer,
    positions,
    random_points,
    save,
)

N_FEATURES = 6


@pytest.fixture(autouse=True)
def _skipped_without_libkml(request):
    """GDAL's other driver for KML keeps no fields."""
    if "kml" in request.node.name and ogr.GetDriverByName("LIBKML") is None:
        pytest.skip("GDAL has no LIBKML here.")


TABLES = ("gpkg", "csv", "json", "geojson", "geojsonl", "xlsx", "ods", "dbf", "shp")
TABLES += ("sqlite", "gml", "tab", "mif", "kml")


def layer_with(kind, values, name="own"):
    """Points with a field of a rare type."""
    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=n:int", "input", "memory")
    assert layer.startEditing()
    assert layer.addAttribute(field(name, kind))
    for number, (geometry, value) in enumerate(zip(random_points(len(values)), values)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, value])
        feature.setGeometry(geometry)
        assert layer.addFeature(feature)
    return layer


def layer_with_json(path, values):
    """A GeoPackage of points with a field of JSON; older versions of QGIS cannot write it."""
    package = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, 0)
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    table = package.CreateLayer("input", system, ogr.wkbPoint)
    table.CreateField(ogr.FieldDefn("n", ogr.OFTInteger))
    column = ogr.FieldDefn("own", ogr.OFTString)
    column.SetSubType(ogr.OFSTJSON)
    table.CreateField(column)
    for number, value in enumerate(values):
        row = ogr.Feature(table.GetLayerDefn())
        row["n"] = number
        if value is not None:
            row["own"] = json.dumps(value)
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number * number} {number})"))
        table.CreateFeature(row)
    del row, column, table, package
    return load(path)


def refused(run, sentence, layer, **parameters):
    feedback = Listener()
    with pytest.raises(QgsProcessingException, match=sentence) as error:
        run(layer, feedback, **parameters)
    assert "Total squared" not in feedback.log, "refused before the work starts"
    assert "OGR" not in str(error.value), "in words of its own"


# Fields -----------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "csv", "fgb", "shp", "memory"])
def test_maps_keep_their_values(run, tmp_path, extension):
    maps = [{"a": [1, 2.5, None], "ß": {"b": True}}, {}, None, {"c": "x,y"}, {"d": 1}, {"e": 2}]
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    listener = Listener()
    results = run(layer_with_json(tmp_path / "in.gpkg", maps), listener, OUTPUT=output)
    layer = results["OUTPUT"] if extension == "memory" else load(results["OUTPUT"])
    found = dict(attributes(layer, "n", "own"))
    for number, expected in enumerate(maps):
        read = found[number if extension != "csv" else str(number)]
        if isinstance(read, str):
            read = json.loads(read) if read else None
        assert read == expected
    assert listener.log.count("written as text") <= 1


@pytest.mark.parametrize("extension", ["gpkg", "shp", "fgb", "xlsx"])
def test_lists_keep_their_values(run, tmp_path, extension):
    lists = [["a", "b,c"], ["d"], ['e"f'], ["g"], ["h"], ["i"]]
    results = run(layer_with("QStringList", lists), OUTPUT=str(tmp_path / f"x.{extension}"))
    found = dict(attributes(load(results["OUTPUT"]), "n", "own"))
    for number, expected in enumerate(lists):
        read = found[number]
        assert (json.loads(read) if isinstance(read, str) else read) == expected


@pytest.mark.parametrize("extension", ["shp", "gml", "tab"])
def test_bytes_become_digits(run, tmp_path, extension):
    values = [QByteArray(bytes([0, number, 255])) for number in range(N_FEATURES)]
    results = run(layer_with("QByteArray", values), OUTPUT=str(tmp_path / f"x.{extension}"))
    found = dict(attributes(load(results["OUTPUT"]), "n", "own"))
    assert found == {number: f"00{number:02X}FF" for number in range(N_FEATURES)}


def test_what_became_text_is_never_cut(run, tmp_path):
    photos = [QByteArray(b"z" * 500)] * N_FEATURES
    sentence = r"\(.shp\): 6 values of “own” are too long and would be cut .*254 bytes.*GeoPackage"
    refused(run, sentence, layer_with("QByteArray", photos), OUTPUT=str(tmp_path / "x.shp"))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("extension", "driver"),
    [
        *(("gpkg", "GeoPackage"), ("sqlite", "SQLite"), ("gml", "GML"), ("kml", "KML")),
        ("csv", "CSV"),
    ],
)
def test_names_that_differ_in_case_alone(run, tmp_path, extension, driver):
    layer = make_layer(
        random_points(4), fields="field=name:string&field=NAME:string", rows=[["a", "b"]] * 4
    )
    sentence = rf"{driver} \(.{extension}\) .*“name”, “NAME”\. Rename one of them"
    refused(run, sentence, layer, OUTPUT=str(tmp_path / f"x.{extension}"))
    results = run(layer, OUTPUT=str(tmp_path / "x.geojson"))
    assert attributes(load(results["OUTPUT"]), "name", "NAME") == [("a", "b")] * 4


def test_names_that_differ_in_blanks_alone(run, tmp_path):
    rows = [[1, 2]] * 4
    layer = make_layer(random_points(4), fields="field=a b:int&field=a_b:int", rows=rows)
    sentence = (
        r"GML \(.gml\) .* case, blanks or special characters: “a b”, “a_b”\. Rename one of them"
    )
    refused(run, sentence, layer, OUTPUT=str(tmp_path / "x.gml"))


@pytest.mark.parametrize("extension", ["tab", "mif"])
@pytest.mark.parametrize("names", [("a b", "a_b"), ("x" * 70 + "1", "x" * 70 + "2")])
def test_names_that_a_format_makes_alike(run, tmp_path, capfd, extension, names):
    """The driver numbers them: each field is still found, and nothing of it is lost."""
    fields = "&".join(f"field={name}:int" for name in names)
    layer = make_layer(random_points(4), fields=fields, rows=[[1, 2]] * 4)
    listener = Listener()
    capfd.readouterr()
    run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert capfd.readouterr() == ("", "")
    written = load(tmp_path / f"x.{extension}")
    first, second = written.fields().names()[:2]
    assert attributes(written, first, second) == [(1, 2)] * 4
    assert "are lost" not in listener.log
    assert f"“{names[1]}” is renamed to “{second}”" in listener.log


#: What GDAL's driver takes for a property of a place or of its looks, and not for data.
KML_NAMES = ("visibility", "extrude", "tessellate", "drawOrder", "timestamp", "begin", "heading")
KML_NAMES += ("name", "description", "altitudeMode", "icon", "snippet", "model", "shape", "TILT")
KML_NAMES += ("networklink_flytoview", "imagepyramid_tilesize", "camera_longitude", "other")


@pytest.mark.parametrize("name", KML_NAMES)
@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_numbers_that_mean_something_to_kml(run, tmp_path, kind, name):
    """Some hold but yes and no, some 32 bits, and some have no NULL; no value is lost unsaid."""
    values = [0, 1, 7, -5, None, 2**31, -(2**31) - 1, None, 2**40, -(2**31), 2**31 - 1]
    geometries = random_points(len(values))
    if kind == "Polygon":
        geometries = [QgsGeometry.fromRect(one.buffer(1, 1).boundingBox()) for one in geometries]
    rows = [[number, value] for number, value in enumerate(values)]
    layer = make_layer(geometries, f"field=n:int&field={name}:int8", kind=kind, rows=rows)
    listener = Listener()
    run(layer, listener, OUTPUT=str(tmp_path / "x.kml"))
    written = load(tmp_path / "x.kml")
    read = dict.fromkeys(range(len(values)))
    # Some fields are not written at all.
    if name.lower() in map(str.lower, written.fields().names()):
        read.update(attributes(written, "n", name))
    changed = {n for n, value in enumerate(values) if not is_kept(value, read[n])}
    told = [line for line in listener.lines if f"of “{name}” are" in line]
    assert all("Choose another format, such as GeoPackage" in line for line in told)
    null = [line for line in told if "NULL" in line]
    assert bool(null) == (4 in changed)
    assert all(f"2 values of “{name}” are NULL (first in" in one for one in null)
    assert all(f"They are written as: {read[4]}." in one for one in null)
    wide = {n for n, value in enumerate(values) if abs(value or 0) > 2**31 - 1} - {9}
    if changed - {4, 7} == wide:
        range_ = "Out of range: above 2,147,483,647 or below -2,147,483,648."
        out = f"3 values of “{name}” are out of range and are written wrong"
        assert any(out in line and range_ in line for line in told)
    else:
        assert any(f"values of “{name}” are lost" in line for line in told) == bool(changed)


def with_lowest(folder, fields, rows, name, where):
    """A file with the lowest number of 32 bits in a field, which QGIS itself cannot write."""
    layer = make_layer(random_points(len(rows)), fields, rows=rows)
    path = save(layer, folder / "in.gpkg", "input")
    package = ogr.Open(str(folder / "in.gpkg"), 1)
    package.ExecuteSQL(f"UPDATE input SET {name} = {-(2**31)} WHERE {where}")
    return path


@pytest.mark.parametrize("extension", ["gpkg", "csv", "memory"])
def test_the_lowest_number_of_32_bits_as_a_group(run, tmp_path, extension):
    """Centers have the field of the group, which is as wide as its values need."""
    rows = [[n % 2] for n in range(N_FEATURES)]
    path = with_lowest(tmp_path, "field=g:int", rows, "g", "g = 0")
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    results = run(load(path), CENTERS=output, GROUP_FIELD="g", CLUSTERS=2)
    written = results["CENTERS"] if extension == "memory" else load(output)
    assert sorted(int(value) for (value,) in attributes(written, "g")) == [-(2**31)] * 2 + [1] * 2


@pytest.mark.parametrize("extension", ["kml", "gpkg", "shp", "geojson", "memory"])
def test_the_lowest_number_of_32_bits(run, tmp_path, extension):
    """QGIS itself cannot write it into a field of 32 bits; it is no data in many rasters."""
    rows = [[n, n * 2, -1] for n in range(N_FEATURES)]
    path = with_lowest(tmp_path, "field=n:int&field=a:int&field=b:int", rows, "b", "n > 2")
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    listener = Listener()
    results = run(load(path), listener, OUTPUT=output)
    written = results["OUTPUT"] if extension == "memory" else load(output)
    expected = [(n, n * 2, -(2**31) if n > 2 else -1) for n in range(N_FEATURES)]
    assert sorted(attributes(written, "n", "a", "b")) == expected
    assert "values of “" not in listener.log
    kinds = [written.fields().field(name).typeName() for name in "ab"]
    assert kinds[0] != kinds[1] or extension not in ("gpkg", "memory")


@pytest.mark.parametrize(
    "extension", ["shp", "xlsx", "gml", "kml", "csv", "gpkg", "geojson", "ods"]
)
def test_old_dates_and_blanks_at_ends_are_kept_or_told(run, tmp_path, extension):
    rows = [[QDate(2000, 5, number + 1), f"{number}"] for number in range(N_FEATURES)]
    rows[2][1], rows[3][0] = " b ", QDate(1850, 1, 1)
    layer = make_layer(
        random_points(N_FEATURES), fields="field=day:date&field=text:string(20)", rows=rows
    )
    listener = Listener()
    results = run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    written = attributes(load(results["OUTPUT"]), "day", "text")
    told = {
        "begin or end with blanks, which are lost (first in feature 3)": written[2][1] == " b ",
        "are dates before 1900 and are written wrong (first in feature 4)": is_kept(
            rows[3][0], written[3][0]
        ),
    }
    assert [(words in listener.log) != kept for words, kept in told.items()] == [True, True]


@pytest.mark.parametrize("extension", ["tab", "mif", "gpkg"])
def test_centers_in_a_shapefile_go_to_any_format(run, tmp_path, extension):
    """Its fields say a width that MapInfo does not know."""
    centers = run(point_layer(40), CLUSTERS=12, CENTERS=str(tmp_path / "centers.shp"))["CENTERS"]
    results = run(load(centers), CLUSTERS=3, OUTPUT=str(tmp_path / f"x.{extension}"))
    written, expected = (
        attributes(load(path), "INERTIA", "PRICE") for path in (results["OUTPUT"], centers)
    )
    for row, other in zip(written, expected):
        assert row == pytest.approx(other, rel=1e-12)


@pytest.mark.parametrize("extension", ["dxf", "gpx"])
def test_formats_with_fields_of_their_own(run, tmp_path, extension):
    path = str(tmp_path / f"x.{extension}")
    refused(run, "cannot hold the fields .*“CLUSTER_ID”", point_layer(9), OUTPUT=path)
    refused(run, "CENTERS: .*cannot hold the fields .*“PRICE”", point_layer(9), CENTERS=path)
    with pytest.raises(QgsProcessingException, match=r"ZONES: .*cannot hold"):
        run(point_layer(9), ZONES=path)
    assert os.listdir(tmp_path) == []


def test_mapinfo_interchange(run, tmp_path):
    results = run(point_layer(9), OUTPUT=str(tmp_path / "x.mif"))
    assert results["OUTPUT"] == str(tmp_path / "x.mif")
    assert sorted(os.listdir(tmp_path)) == ["x.mid", "x.mif"]
    assert load(results["OUTPUT"]).featureCount() == 9


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        (
            "string(0)",
            "x" * 300,
            "6 values of “own” are too long and would be cut (first in feature 1). Most",
        ),
        ("int8", 2**60 + 1, "6 values of “own” are above 9,007,199,254,740,992 and lose digits"),
    ],
)
def test_values_that_a_format_changes(run, tmp_path, kind, value, sentence):
    path = str(tmp_path / "x.shp")
    for values, is_told in (([value] * N_FEATURES, True), ([type(value)()] * N_FEATURES, False)):
        listener = Listener()
        layer = make_layer(
            random_points(N_FEATURES), fields=f"field=own:{kind}", rows=[[one] for one in values]
        )
        # A GeoPackage knows no widths of fields.
        source = save(layer, tmp_path / "in.gpkg")
        run(load(source), listener, OUTPUT=path)
        assert (sentence in listener.log) == is_told


def real_layer(values, width="(0,0)"):
    fields = f"field=n:int&field=own:double{width}"
    rows = list(enumerate(values))
    return make_layer(random_points(len(values)), fields=fields, rows=rows)


#: What databases write where there is no value, too.
LARGEST = 1.7976931348623157e308


@pytest.mark.parametrize(
    ("extension", "values", "count", "sentence"),
    [
        ("shp", [1.5, 1e30, -3.4028e38], "2 values", "above 1 × 10²⁴ or below -1 × 10²³."),
        ("shp", [1.5, 1.0, -1e23], "1 values", "above 1 × 10²⁴ or below -1 × 10²³."),
        ("shp", [1e-30, 0.25, 1e-5], "1 values", "have more than 15 decimals and are rounded"),
        ("gml", [LARGEST, -LARGEST, 1e300], "2 values", "Out of range: above 1.8 × 10³⁰⁸ or"),
        ("csv", [LARGEST, 1.0, 1.0], "1 values", "Out of range: above 1.8 × 10³⁰⁸ or"),
        ("geojson", [1.0, float("inf"), LARGEST], "1 values", "are infinite and are lost"),
    ],
)
def test_real_numbers_that_a_format_changes(run, tmp_path, extension, values, count, sentence):
    listener = Listener()
    run(real_layer(values), listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    (line,) = (line for line in listener.lines if "of “own”" in line)
    assert f"{count} of “own” " in line
    assert sentence in line
    number = next(n for n, value in enumerate(values, 1) if value not in (1.0, 1.5))
    assert f"(first in feature {number})." in line
    assert line.rstrip().endswith("Choose another format, such as GeoPackage (.gpkg).")
    # The advice is right.
    listener = Listener()
    run(real_layer(values), listener, OUTPUT=str(tmp_path / "x.gpkg"))
    assert "of “own”" not in listener.log
    assert attributes(load(tmp_path / "x.gpkg"), "own") == [(value,) for value in values]


@pytest.mark.parametrize("extension", ["shp", "gml", "csv", "mif", "xlsx", "ods", "tab", "kml"])
def test_real_numbers_that_are_kept(run, tmp_path, extension):
    values = [1 / 3, -1e22 / 7, 0.1, 142857142857142.84, 1e-9]
    listener = Listener()
    run(real_layer(values), listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert "of “own”" not in listener.log
    found = sorted(
        (int(n), float(x)) for n, x in attributes(load(tmp_path / f"x.{extension}"), "n", "own")
    )
    assert [x for _, x in found] == pytest.approx(values, rel=1e-14)


@pytest.mark.parametrize("width", ["", "(10,2)", "(30,10)", "(25,0)", "(0,3)"])
@pytest.mark.parametrize("extension", ["gpkg", "geojson", "fgb", "tab", "memory"])
def test_numbers_that_are_longer_than_their_field_says(run, tmp_path, extension, width):
    """QGIS rounds to the width of a field, and a memory layer's has 5 decimals by itself."""
    values = [1 / 3, 142857142857142.84, 123456789012345.0, -1e300]
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    results = run(real_layer(values, width), OUTPUT=output)
    written = results["OUTPUT"] if extension == "memory" else load(output)
    assert sorted(attributes(written, "n", "own")) == list(enumerate(values))


@pytest.mark.parametrize("extension", ["shp", "tab"])
def test_widths_that_are_wide_enough_are_kept(run, tmp_path, extension):
    layer = real_layer([0.25, -1234567.5, 99999999.99], "(12,2)")
    run(layer, OUTPUT=str(tmp_path / f"x.{extension}"))
    written = load(tmp_path / f"x.{extension}").fields()
    own = written.at(written.indexFromName("own"))
    assert (own.length(), own.precision()) == (12, 2)


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp", "memory"])
def test_texts_that_are_longer_than_their_field_says(run, tmp_path, extension):
    """SQLite takes texts of any length."""
    layer = make_layer(random_points(9), fields="field=own:string(3)", rows=[["abc"]] * 9)
    path = save(layer, tmp_path / "in.gpkg", "input")
    package = ogr.Open(str(tmp_path / "in.gpkg"), 1)
    package.ExecuteSQL("UPDATE input SET own = 'abcdef😀' WHERE fid = 2")
    del package
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    asked = {"GROUP_FIELD": "own", "CLUSTERS": 1, "CENTERS": str(tmp_path / "centers.shp")}
    results = run(load(path), OUTPUT=output, **asked)
    written = results["OUTPUT"] if extension == "memory" else load(output)
    assert sorted(attributes(written, "own")) == [("abc",)] * 8 + [("abcdef😀",)]
    assert sorted(attributes(load(results["CENTERS"]), "own")) == [("abc",), ("abcdef😀",)]


def test_values_of_its_own_that_a_format_changes(run, tmp_path):
    points = random_points(9, size=1e13)
    rows = [["long" * 100]] * 9
    layer = make_layer(points, fields="field=name:string(0)", rows=rows)
    listener = Listener()
    asked = {"GROUP_FIELD": "name", "CENTERS": str(tmp_path / "x.shp"), "DISTANCE": 1}
    run(layer, listener, CLUSTERS=3, **asked)
    told = [line for line in listener.lines if line.startswith("CENTERS: ESRI Shapefile (.shp): ")]
    assert any("3 values of “name” are too long" in line and "254 bytes" in line for line in told)
    assert any("“INERTIA”" in line and "above 1 × 10²⁴ or below" in line for line in told)
    assert all("Choose another format, such as GeoPackage" in line for line in told)


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "fgb", "csv"])
@pytest.mark.parametrize("kind", ["QTime", "QDateTime"])
def test_advice_that_would_not_help_is_not_given(run, tmp_path, extension, kind):
    """No format keeps milliseconds beside long names; a sentence that names one led in a circle."""
    time = QTime(23, 59, 59, 123)
    values = [time if kind == "QTime" else QDateTime(QDate(2024, 2, 29), time)] * N_FEATURES
    listener = Listener()
    run(layer_with(kind, values), listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    told = [line for line in listener.lines if "lose their milliseconds" in line]
    best = {}
    for other in ("gpkg", "geojson"):
        run(layer_with(kind, values), OUTPUT=str(tmp_path / f"best.{other}"))
        read = attributes(load(tmp_path / f"best.{other}"), "own")
        best[other] = read == [(value,) for value in values]
    for line in told:
        assert ("Choose another format" in line) == any(best.values())


def test_characters_that_an_encoding_lacks(run, tmp_path):
    """Told are those that are lost, and not all that are no ASCII."""
    for names, is_told in ((["ł", "zß", "ő😀", "a"], True), (["é", "zß", "Ü", "a"], False)):
        layer = make_layer(
            random_points(4), fields="field=name:string(20)", rows=[[name] for name in names]
        )
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / "x.shp"))
        output.createOptions = {"fileEncoding": "ISO-8859-1"}
        listener = Listener()
        run(layer, listener, OUTPUT=output)
        assert ("Characters of “name” are lost: “ł”, “ő”, “😀”." in listener.log) == is_told


@pytest.mark.parametrize(("encoding", "most"), [("UTF-8", 127), ("ISO-8859-1", 254)])
def test_texts_are_as_long_as_their_encoding_allows(run, tmp_path, encoding, most):
    for length in (most, most + 1):
        layer = make_layer(
            random_points(4), fields="field=name:string(0)", rows=[["é" * length]] * 4
        )
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / "x.shp"))
        output.createOptions = {"fileEncoding": encoding}
        listener = Listener()
        run(load(save(layer, tmp_path / "in.gpkg")), listener, OUTPUT=output)
        assert ("4 values of “name” are too long" in listener.log) == (length > most)
        (kept,) = set(attributes(load(tmp_path / "x.shp"), "name"))
        assert len(kept[0]) == most


@pytest.mark.parametrize("kind", ["double", "int", "bool"])
@pytest.mark.parametrize("extension", ["tab", "mif"])
def test_null_that_becomes_zero(run, tmp_path, extension, kind):
    for values, is_told in (([1, None, 1, 0], True), ([1, 0, 1, 0], False)):
        rows = [[1, value if value is None or kind != "bool" else bool(value)] for value in values]
        layer = make_layer(random_points(4), fields=f"field=n:int&field=x:{kind}", rows=rows)
        listener = Listener()
        run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
        assert ("1 values of “x” are NULL (first in feature 2)." in listener.log) == is_told
        assert ("written as: 0." in listener.log) == is_told


def test_null_of_the_last_field_that_becomes_zero(run, tmp_path):
    """By its values features are found again when a format is tried."""
    hubs = make_layer(["Point(0 0)"], fields="field=most:int", rows=[[3]])
    asked = {"CENTERS_LAYER": hubs, "MAX_FIELD": "most", "ALLOW_UNASSIGNED": True, "CLUSTERS": None}
    listener = Listener()
    algorithm = "constrainedkmeans:assigntocenters"
    results = run(point_layer(9), algorithm=algorithm, **asked)
    last = results["OUTPUT"].fields().names()[-1]
    assert [row[0] for row in attributes(results["OUTPUT"], last)].count(None) == 6
    run(point_layer(9), listener, algorithm=algorithm, OUTPUT=str(tmp_path / "x.tab"), **asked)
    (line,) = (line for line in listener.lines if "written as: 0." in line)
    assert f"“{last}”" in line


@pytest.mark.parametrize(
    "extension", sorted({*TABLES, "fgb", "jml"} - {"csv", "xlsx", "ods", "dbf"})
)
def test_what_was_written_is_written_again(run, tmp_path, extension):
    """Formats put fields of their own into a layer, such as those that a KML has for its looks."""
    layer = make_layer(random_points(9), crs="EPSG:25832")
    first = run(layer, OUTPUT=str(tmp_path / f"first.{extension}"))["OUTPUT"]
    second = load(run(first, OUTPUT=str(tmp_path / f"second.{extension}"))["OUTPUT"])
    names = second.fields().names()
    again = next(name for name in names if name.lower() in ("cluster_id_2", "cluster__1"))
    assert second.featureCount() == 9
    assert {int(row[0]) for row in attributes(second, again)} == {1, 2, 3}


def layer_with_ids(ids, name="id", geometries=None):
    rows = [[number, value] for number, value in enumerate(ids)]
    fields = f"field=n:int&field={name}:string(0)"
    return make_layer(geometries or random_points(len(ids)), fields, crs="EPSG:25832", rows=rows)


@pytest.mark.parametrize("name", ["id", "gml_id"])
@pytest.mark.parametrize("extension", sorted({*TABLES, "fgb", "jml"} - {"dbf"}))
def test_ids_that_are_refused_twice(run, tmp_path, extension, name):
    """KML takes each text of a field `id` once, from some version of GDAL on."""
    ids = list("abcdefghi")
    run(layer_with_ids(ids, name), OUTPUT=str(tmp_path / f"x.{extension}"))
    assert sorted(attributes(load(tmp_path / f"x.{extension}"), name)) == [(one,) for one in ids]
    ids[6] = ids[7] = "a"
    listener, error = Listener(), None
    try:
        run(layer_with_ids(ids, name), listener, OUTPUT=str(tmp_path / f"y.{extension}"))
    except QgsProcessingException as raised:
        error = str(raised)
    if error is None:
        read = attributes(load(tmp_path / f"y.{extension}"), name)
        assert sorted(read) == sorted((one,) for one in ids)
    else:
        assert (
            f"2 values of “{name}” are the same as in an earlier feature, which is not allowed"
            in error
        )
        assert "Total squared" not in listener.log, "refused before the work starts"
        assert not (tmp_path / f"y.{extension}").exists()


@pytest.fixture
def id_is_key(monkeypatch):
    """GeoJSON and KML refuse a text in a field `id` that is there already, whatever GDAL does."""
    tried = probe.written_and_read

    def refusing(destination, layout, rows, context):
        place = layout.fields.indexFromName("id")
        ids = [row[place] for row, _ in rows if place >= 0 and isinstance(row[place], str)]
        if destination.driver in ("GeoJSON", "LIBKML") and len(set(ids)) < len(ids):
            raise NotWrittenError("", "A feature with this id already exists")
        return tried(destination, layout, rows, context)

    monkeypatch.setattr(probe, "written_and_read", refusing)


@pytest.mark.parametrize(("extension", "driver"), [("geojson", "GeoJSON"), ("kml", "KML")])
def test_ids_that_repeat_are_counted_before_the_work(run, tmp_path, id_is_key, extension, driver):
    path = str(tmp_path / f"x.{extension}")
    layer = layer_with_ids(["p", "q", None, "p", "", None, "q", "p", ""])
    sentence = (
        rf"OUTPUT: {driver} \(.{extension}\): 3 values of “id” are the same as in an earlier "
    )
    sentence += (
        r"feature, which is not allowed \(first in feature 4\)\. Make them different or rename "
    )
    sentence += r"the field\. Choose another format, such as GeoPackage"
    refused(run, sentence, layer, OUTPUT=path)
    # What the run fills in is not known before.
    sentence = rf"CENTERS: {driver} .* a different value of “id” in each feature\. Rename the field"
    layer = layer_with_ids(["p", "q"] * 5)
    refused(run, sentence, layer, CENTERS=path, GROUP_FIELD="id", CLUSTERS=2)
    assert os.listdir(tmp_path) == []


def test_ids_that_differ_are_written_where_others_are_refused(run, tmp_path, id_is_key):
    ids = ["p", "q", "r", "s", "x" * 300, "ß"]
    geometries = [*random_points(5), None]
    listener = Listener()
    path = str(tmp_path / "x.geojson")
    run(layer_with_ids(ids, geometries=geometries), listener, OUTPUT=path)
    assert attributes(load(path), "id") == [(one,) for one in ids]
    assert "“id”" not in listener.log


@pytest.mark.parametrize(
    ("extension", "name"),
    [
        *((extension, "own") for extension in sorted({*TABLES, "fgb", "jml"} - {"dbf"})),
        *(("kml", "id"), ("gml", "gml_id")),
    ],
)
def test_characters_are_kept_told_or_refused_before_the_work(run, tmp_path, extension, name):
    """Some end a text, some are not allowed in XML, and some are written as they are by mistake."""
    texts = ["a\0b", "a\x0bb", "a\r\nb", "a<b", 'a"b', "a&b", "a'b\\", "a\tb", "ab"]
    texts.append("a\ufffeb")
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.{extension}"
        layer = layer_with_ids([text, *"efg"], name)
        # Newer versions of QGIS take no NUL from Python.
        sent = attributes(layer, name)[0][0]
        listener, error = Listener(), ""
        try:
            run(layer, listener, OUTPUT=str(path))
        except QgsProcessingException as raised:
            error = str(raised)
        said = f"1 values of “{name}” contain characters that "
        if error:
            assert f"{said}would break the file (first in feature 1): " in error
            assert ". Remove these characters. Choose another format" in error
            assert "Total squared" not in listener.log, "refused before the work starts"
            assert not path.exists()
            continue
        read, *others = (own for _, own in sorted(attributes(load(path), "n", name)))
        assert others == [*"efg"]
        assert (read != sent) == (f"{said}are lost or changed (" in listener.log), (sent, read)
        if text == "ab":
            assert read == sent


@pytest.mark.parametrize(
    ("extension", "name", "more", "sentence"),
    [
        ("gml", "own", "", "lost or changed (first in feature 2): U+000B, U+000D. Choose anothe"),
        ("csv", "own", "", "lost or changed (first in feature 3): U+000D. Choose another format"),
        ("kml", "own", "", "break the file (first in feature 2): U+000B. Remove these characters"),
        ("gml", "gml_id", "", "break the file (first in feature 2): U+000B, “<”. Remove these"),
        ("xlsx", "own", "\uffff", "break the file (first in feature 5): U+FFFF. Remove these char"),
    ],
)
def test_characters_are_named(run, tmp_path, extension, name, more, sentence):
    layer = layer_with_ids(["d", "a\x0bb", "a\rb", "a<b", *more], name)
    listener = Listener()
    try:
        run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    except QgsProcessingException as error:
        listener.pushInfo(str(error))
    assert sentence in listener.log


@pytest.mark.parametrize("extension", ["kml"])
@pytest.mark.parametrize("output", ["CENTERS", "ZONES"])
def test_characters_of_groups_are_looked_at_before_the_work(run, tmp_path, output, extension):
    layer = layer_with_ids([*"dd", "a\x0bb", "a\x0bb"] * 2, "own")
    sentence = rf"{output}: KML .* 4 values of “own” contain characters that would break the file "
    sentence += r"\(first in feature 3\): U\+000B\. Remove these characters\. Choose another format"
    path = str(tmp_path / f"x.{extension}")
    refused(run, sentence, layer, GROUP_FIELD="own", CLUSTERS=1, **{output: path})
    asked = {"algorithm": "constrainedkmeans:choosek", "K_MIN": 2, "K_MAX": 2}
    sentence = "OUTPUT: XLSX .* 4 values of “own” contain characters that would break the file"
    layer = layer_with_ids([*"dd", "a\ufffeb", "a\ufffeb"] * 2, "own")
    path = str(tmp_path / "x.xlsx")
    refused(run, sentence, layer, GROUP_FIELD="own", CLUSTERS=None, OUTPUT=path, **asked)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("extension", ["kml"])
@pytest.mark.parametrize("output", ["OUTPUT", "LINES"])
def test_characters_of_given_centers_are_looked_at_before_the_work(
    run, tmp_path, output, extension
):
    hubs = layer_with_ids(["d", "a\x0bb"], "own")
    asked = {"CENTERS_LAYER": hubs, "ID_FIELD": "own", "CLUSTERS": None}
    asked.update(
        {"algorithm": "constrainedkmeans:assigntocenters", output: str(tmp_path / f"x.{extension}")}
    )
    sentence = (
        rf"{output}: KML .* 1 values of “CENTER_ID” contain characters that would break the fi"
    )
    refused(run, sentence, point_layer(9), **asked)
    assert os.listdir(tmp_path) == []


def layer_with_halves(texts):
    """A layer with the first half of a character in the place of |, which Python may not write."""
    layer = layer_with_ids(texts, "plain")
    layer.addExpressionField("replace(plain, '|', char(55296))", field("own", "QString"))
    return layer


def test_half_a_character_in_a_group_is_refused(run):
    sentence = (
        r"value “a\?” in .* \(GROUP_FIELD\) contains half of a character \(U\+D800\), .* Correct"
    )
    refused(run, sentence, layer_with_halves(["b", "a|"] * 3), GROUP_FIELD="own", CLUSTERS=1)


@pytest.mark.parametrize("extension", ["shp", "tab"])
def test_long_texts_with_half_a_character(run, tmp_path, extension):
    layer = layer_with_halves(["a" * most + "|" for most in (10, 252, 253, 254)])
    listener = Listener()
    run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    assert "4 values of “own” contain characters that are lost or changed (" in listener.log
    assert "2 values of “plain”, “own” are too long" in listener.log


@pytest.mark.parametrize("extension", sorted({*TABLES, "fgb", "jml", "memory"} - {"dbf"}))
def test_half_a_character_is_told(run, tmp_path, extension):
    layer = layer_with_halves(["a", "b|", "c", "d"])
    output = "memory:" if extension == "memory" else str(tmp_path / f"x.{extension}")
    listener = Listener()
    run(layer, listener, OUTPUT=output)
    told = "1 values of “own” contain characters that are lost or changed (first in feature 2): U+"
    assert (told in listener.log) == (extension != "memory")


@pytest.mark.parametrize("extension", sorted({*TABLES, "fgb", "jml"} - {"dbf"}))
def test_empty_texts_and_null_are_kept_or_told(run, tmp_path, extension):
    """In one line for all fields, and only where there are such."""
    rows = [[0, "a", "b"], [1, "", ""], [2, None, "c"], [3, "", "d"]]
    fields = "field=n:int&field=own:string(0)&field=other:string(0)"
    for values in (rows, [[n, "a", "b"] for n in range(4)]):
        layer = make_layer(random_points(4), fields, crs="EPSG:25832", rows=values)
        listener = Listener()
        run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
        read = sorted(attributes(load(tmp_path / f"x.{extension}"), "n", "own", "other"))
        _, own, other = zip(*read)
        told = [line for line in listener.lines if "NULL" in line]
        expected = []
        if values is rows and own[2] is not None:
            expected.append(
                "1 values of “own” are NULL (first in feature 3). They are written as: empty text."
            )
        if values is rows and own[1] is None:
            assert other[1] is None
            expected.append(
                "3 values of “own”, “other” are empty and become NULL (first in feature 2)"
            )
        assert len(told) == len(expected)
        assert all(text in line for text, line in zip(expected, told))
        assert all("Choose another format, such as GeoPackage" in line for line in told)
        if not expected:
            assert list(zip(own, other)) == [tuple(row[1:]) for row in values]


@pytest.mark.parametrize("extension", sorted({*TABLES, "fgb", "jml"} - {"dbf"}))
def test_blanks_that_are_told_are_those_that_are_lost(run, tmp_path, extension):
    """Some formats take but some of them away, and some but at one end."""
    blanks = [" ", "\t", "\n", "\x85", "\xa0", "\u2028", "\u3000"]
    texts = [text for one in blanks for text in (one, f"{one}z", f"z{one}", f"z{one}z")]
    texts += ["  z", "\t z", "z \t", "z\n ", "z"]
    listener = Listener()
    run(layer_with_ids(texts, "own"), listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    # In a CSV all columns are texts.
    read = {int(n): own for n, own in attributes(load(tmp_path / f"x.{extension}"), "n", "own")}
    told = re.findall(r"(\d+) values of “own”", listener.log)
    assert sum(map(int, told)) == sum(read[n] != text for n, text in enumerate(texts))


@pytest.mark.parametrize("extension", ["shp", "gml"])
def test_fields_that_lose_the_same_are_told_in_one_line(run, tmp_path, extension):
    fields = "&".join(f"field=f{number}:string(0)" for number in range(60))
    rows = [[" b"] * 60, [" b"] * 59 + ["c"], ["c"] * 60]
    layer = make_layer(random_points(3), fields, rows=rows)
    listener = Listener()
    run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    (line,) = (line for line in listener.lines if "blanks" in line)
    assert "119 values of “f0”, “f1”, “f2”, “f3”, “f4” and 55 more begin or end with" in line


@pytest.mark.parametrize("output", ["OUTPUT", "CENTERS"])
@pytest.mark.parametrize("extension", sorted({*TABLES, "fgb", "jml"} - {"dbf"}))
def test_nothing_is_printed(run, tmp_path, capfd, extension, output):
    """GDAL warns of names and widths that it changes, and of options that QGIS gives it."""
    layer = make_layer(
        random_points(9),
        fields="field=own:string(255)&field=far:double&field=raw:binary",
        crs="EPSG:25832",
        rows=[["x" * 254, 0.25 * n, QByteArray(b"ab")] for n in range(9)],
    )
    capfd.readouterr()
    run(layer, **{output: str(tmp_path / f"x.{extension}")})
    assert capfd.readouterr() == ("", "")


# Geometries -------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", ["sqlite", "tab", "kml", "fgb"])
def test_missing_geometries_are_no_places(run, tmp_path, extension):
    layer = make_layer(["Point(500000 5000000)", None, "Point(600000 6000000)"], crs="EPSG:25832")
    path = str(tmp_path / f"x.{extension}")
    refused(run, "1 features have no usable one", layer, CLUSTERS=2, OUTPUT=path)
    assert os.listdir(tmp_path) == []


def test_missing_geometries_where_places_do_not_count(cluster, tmp_path):
    geometries = ["Point(500000 5000000)", None] * 15
    layer = layer_of(people(30), "Point", geometries, crs="EPSG:25832")
    refused(cluster, "15 features have no usable one", layer, OUTPUT=str(tmp_path / "x.sqlite"))
    there = layer_of(people(30), "Point", places(30)[1], crs="EPSG:25832")
    results = cluster(there, OUTPUT=str(tmp_path / "x.sqlite"))
    assert load(results["OUTPUT"]).featureCount() == 30


def test_paths_that_are_missing(watch, tmp_path):
    """A center that never moves has no path, which TAB cannot hold."""
    with pytest.raises(QgsProcessingException, match=r"PATHS: .* some may have none"):
        watch(point_layer(30), PATHS=str(tmp_path / "x.tab"))


def test_a_database_of_sqlite_knows_its_reference_system(run, tmp_path):
    layer = make_layer(random_points(9), crs="EPSG:25832")
    results = run(layer, OUTPUT=str(tmp_path / "x.sqlite"))
    written = load(results["OUTPUT"])
    assert written.crs() == QgsCoordinateReferenceSystem("EPSG:25832")
    assert positions(written) == pytest.approx(positions(layer))


def ends(layer, crs):
    """The right upper ends (n, 2) of features in a reference system, by their numbers."""
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    found = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        box = geometry.boundingBox()
        found[int(feature["n"])] = box.xMaximum(), box.yMaximum()
    return np.array([found[number] for number in sorted(found)])


@pytest.mark.parametrize("kind", ["Point", "Polygon"])
@pytest.mark.parametrize("crs", ["EPSG:25833", "EPSG:4326"])
@pytest.mark.parametrize("extension", ["tab", "mif", "kml", "gml", "geojson", "shp", "fgb"])
def test_positions_that_a_format_moves(run, tmp_path, extension, crs, kind):
    """The layer's corners lie on the grid to which MapInfo rounds; what is told is the worst."""
    unit, corner = (1, (400000, 5500000)) if crs == "EPSG:25833" else (1e-4, (9, 48))
    numbers = np.random.RandomState(3).randint(0, 10**9, (200, 2)) * 1e-5 * unit + corner
    numbers[:2] = corner, (corner[0] + 12000 * unit, corner[1] + 12000 * unit)
    geometries = [QgsGeometry.fromPointXY(QgsPointXY(*one)) for one in numbers]
    if kind == "Polygon":
        geometries = [QgsGeometry.fromRect(one.buffer(unit, 1).boundingBox()) for one in geometries]
    rows = [[number] for number in range(200)]
    layer = make_layer(geometries, "field=n:int", crs, kind, rows)
    listener = Listener()
    run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
    written = load(tmp_path / f"x.{extension}")
    worst = np.abs(ends(written, layer.crs()) - ends(layer, layer.crs())).max()
    told = [line for line in listener.lines if "moves positions by up to about" in line]
    if extension != "tab":
        assert worst < 1e-7 * unit
        assert told == []
        return
    (line,) = told
    assert float(re.search(r"about (\S+) units", line)[1]) == pytest.approx(worst, rel=0.2)
    assert "Choose another format, such as GeoPackage" in line


def test_a_format_that_names_another_reference_system(run, tmp_path):
    """Geoconcept holds the layer's own numbers, to centimeters, with a meridian of its own."""
    if ogr.GetDriverByName("Geoconcept") is None:
        pytest.skip("GDAL has no Geoconcept here")
    numbers = np.random.RandomState(3).randint(0, 10**6, (30, 2)) * 1e-3 + (349000, 6019000)
    layer = make_layer([f"Point({x} {y})" for x, y in numbers.tolist()], crs="EPSG:25832")
    listener = Listener()
    results = run(layer, listener, OUTPUT=str(tmp_path / "x.txt"))
    written = load(results["OUTPUT"])
    off = np.abs(np.array(positions(written)) - positions(layer)).max()
    assert 0 < off < 0.01
    (line,) = [line for line in listener.lines if "moves positions by up to about" in line]
    assert float(re.search(r"about (\S+) units", line)[1]) == pytest.approx(off, rel=0.5)
    transform = QgsCoordinateTransform(written.crs(), layer.crs(), QgsProject.instance())
    moved = transform.transform(*positions(written)[0])
    is_kept = abs(moved.x() - positions(layer)[0][0]) < 1
    assert is_kept != any("does not keep the reference system" in one for one in listener.lines)


def test_large_moves_are_told_without_powers_of_ten(run, tmp_path, monkeypatch):
    monkeypatch.setattr(probe.Probe, "_moves_by", lambda *_: (584120.4, True))
    listener = Listener()
    run(point_layer(30), listener, OUTPUT=str(tmp_path / "x.geojson"))
    assert any("moves positions by up to about 584,000 units" in one for one in listener.lines)


@pytest.mark.parametrize("extension", ["csv", "xlsx", "ods"])
@pytest.mark.parametrize("output", ["OUTPUT", "ZONES", "CENTERS"])
def test_geometry_that_is_left_out(run, tmp_path, extension, output):
    listener = Listener()
    run(point_layer(30), listener, **{output: str(tmp_path / f"x.{extension}")})
    said = [line for line in listener.lines if "cannot hold geometries" in line]
    assert len(said) == 1
    assert said[0].startswith(f"{output}: ")


@pytest.mark.parametrize("output", ["STEPS", "PATHS", "FEATURES"])
def test_geometry_of_steps_that_is_left_out(watch, tmp_path, output):
    listener = Listener()
    watch(point_layer(30), listener, **{output: str(tmp_path / "x.csv")})
    assert [
        line[: len(output) + 5] for line in listener.lines if "cannot hold geometries" in line
    ] == [f"{output}: CSV"]


def test_names_that_are_shortened_are_told_of_every_output(run, tmp_path):
    listener = Listener()
    run(point_layer(30), listener, CENTERS=str(tmp_path / "x.shp"))
    written = load(tmp_path / "x.shp").fields().names()
    for name in ("CLUSTER_SIZE", "MEAN_DISTANCE", "MAX_DISTANCE"):
        assert f"“{name}” is renamed to “{name[:10]}”" in listener.log
        assert name[:10] in written


def test_names_of_the_input_that_are_changed_are_told(run, tmp_path):
    rows = [[1, "a"]] * 4
    fields = "field=a name with blanks:int&field=plain:string"
    layer = make_layer(random_points(4), fields=fields, rows=rows)
    for extension, other in (
        *(("shp", "a name wit"), ("tab", "a_name_with_blanks"), ("gml", "a_name_with_blanks")),
        ("gpkg", None),
    ):
        listener = Listener()
        run(layer, listener, OUTPUT=str(tmp_path / f"x.{extension}"))
        told = [line for line in listener.lines if "is renamed to" in line]
        assert len(told) == (other is not None)
        assert all(f"“a name with blanks” is renamed to “{other}”" in line for line in told)
        assert other is None or other in load(tmp_path / f"x.{extension}").fields().names()


# Tables -----------------------------------------------------------------------------------


@pytest.mark.parametrize("output", ["OUTPUT", "PROFILE", "CENTERS"])
def test_tables_that_a_format_cannot_hold(cluster, tmp_path, output):
    sentence = rf"{output}: FlatGeobuf \(.fgb\) cannot hold a table without geometry"
    refused(cluster, sentence, layer_of(people(30)), **{output: str(tmp_path / "x.fgb")})


@pytest.mark.parametrize("name", ["num.sqlite", "Zeta.sqlite"])
def test_tables_in_sqlite_are_found_whatever_their_name(cluster, tmp_path, name):
    """SQLite has a table of its own, which may come first."""
    results = cluster(layer_of(people(30)), OUTPUT=str(tmp_path / name))
    assert load(results["OUTPUT"]).featureCount() == 30


@pytest.mark.parametrize("extension", TABLES)
@pytest.mark.parametrize("group", [None, "municipality_name", "CLUSTER_SIZE"])
def test_centers_are_read_in_every_format(cluster, tmp_path, extension, group):
    """A Shapefile holds names of ten letters, and cuts the text of a reference system."""
    values = people(60)
    fields = "field=age:integer&field=income:double&field=rate:double"
    rows = [[int(a), float(i), float(r), "ab"[n % 2]] for n, (a, i, r) in enumerate(values)]
    named = f"{fields}&field={group or 'name'}:string(20)"
    layer = make_layer(places(60)[1], fields=named, rows=rows)
    text = "+proj=lcc +lat_0=50 +lon_0=10 +lat_1=48 +lat_2=52 +x_0=123 +y_0=456 +ellps=GRS80"
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj(f"{text} +units=m +no_defs +type=crs"))
    asked = {"GROUP_FIELD": group} if group else {}
    path = str(tmp_path / f"centers.{extension}")
    first = cluster(layer, POSITION_WEIGHT=30, DISTANCE=1, CENTERS=path, **asked)
    again = cluster(layer, FIELDS=None, CENTERS_TABLE=first["CENTERS"], **asked)
    column = first["OUTPUT"].fields().names()[len(rows[0])]
    assert attributes(again["OUTPUT"], column) == attributes(first["OUTPUT"], column)


@pytest.mark.parametrize("extension", ["shp", "sqlite", "gpkg", "gml"])
def test_centers_of_groups_are_read_in_every_format(run, tmp_path, extension):
    rows = [["ab"[number % 2]] for number in range(30)]
    layer = make_layer(
        random_points(30), fields="field=municipality_name:string(20)", crs="EPSG:25832", rows=rows
    )
    asked = {"GROUP_FIELD": "municipality_name", "CLUSTERS": 2}
    first = run(layer, CENTERS=str(tmp_path / f"centers.{extension}"), **asked)
    asked.update(CLUSTERS=None, INIT=4, CENTERS_LAYER=first["CENTERS"])
    again = run(layer, **asked)
    assert again["NUM_CLUSTERS"] == 4
    assert again["INERTIA"] == pytest.approx(first["INERTIA"], rel=0.2)


# Names ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("-a.gpkg", "a.gpkg"),
        ("%41.gpkg", "41.gpkg"),
        ("sqlite_a.gpkg", "layer_sqlite_a.gpkg"),
        # SQLite makes longer names of it for its journal.
        ("a" * 246 + ".gpkg", "a" * 60 + ".gpkg"),
    ],
)
def test_names_that_a_format_does_not_take(run, name, other, tmp_path):
    """It is not the geometry that is refused, and the name that is proposed is taken."""
    sentence = f"OUTPUT: GeoPackage .* name “{name[:60]}.*another name, such as “{other}”"
    refused(run, sentence, point_layer(9), OUTPUT=str(tmp_path / name))
    assert os.listdir(tmp_path) == []
    run(point_layer(9), OUTPUT=str(tmp_path / other))
    assert load(tmp_path / other).featureCount() == 9


def test_names_of_layers_that_a_format_does_not_take(run, tmp_path):
    output = f"ogr:dbname='{tmp_path / 'all.gpkg'}' table=\"{{}}\" (geom)"
    sentence = "name “gpkg_1”. .* such as “layer_gpkg_1”"
    refused(run, sentence, point_layer(9), OUTPUT=output.format("gpkg_1"))
    run(point_layer(9), OUTPUT=output.format("layer_gpkg_1"))
    assert load(tmp_path / "all.gpkg|layername=layer_gpkg_1").featureCount() == 9
