"""The made-up town: small, plain, and right in itself."""

import csv
import io
import json
from pathlib import Path

import pytest
from osgeo import ogr

from tests.catalogs import load_script

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "constrained_kmeans_plugin" / "sample_data"
LAYERS = {
    "addresses": ogr.wkbPoint,
    "bridges": ogr.wkbLineString,
    "depots": ogr.wkbPoint,
    "new_addresses": ogr.wkbPoint,
    "parcels": ogr.wkbPolygon,
    "postal_areas": ogr.wkbPolygon,
    "river": ogr.wkbLineString,
    "roads": ogr.wkbLineString,
}
LIMIT = 300_000


@pytest.fixture(scope="module")
def town():
    """Fields and geometry of each feature, by the name of its layer, as GDAL reads them."""
    found = {}
    for name, kind in LAYERS.items():
        source = ogr.Open(str(FOLDER / f"{name}.geojson"))
        layer = source.GetLayer(0)
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "25832", name
        assert layer.GetGeomType() == kind, name
        found[name] = [
            (json.loads(feature.ExportToJson())["properties"], feature.GetGeometryRef().Clone())
            for feature in layer
        ]
        assert all(geometry.IsValid() for _fields, geometry in found[name]), name
    return found


def around(places, point):
    """Fields of the polygons that hold a point inside."""
    return [fields for fields, polygon in places if polygon.Contains(point)]


def test_the_files_are_those_that_the_script_writes():
    texts = load_script("sample_data").make()
    assert {path.name for path in FOLDER.iterdir()} == {*texts, "README.md"}
    for name, text in texts.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, name


def test_they_are_small_and_plain_text():
    files = list(FOLDER.iterdir())
    assert sum(path.stat().st_size for path in files) < LIMIT
    assert {path.suffix for path in files} == {".geojson", ".csv", ".md", ".qml"}
    for path in files:
        assert path.read_bytes().isascii(), path


def test_they_are_in_the_zip(installed):
    shipped = {path.name: path.read_bytes() for path in (installed / "sample_data").iterdir()}
    assert shipped == {path.name: path.read_bytes() for path in FOLDER.iterdir()}


def test_every_file_is_described():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    for path in FOLDER.iterdir():
        assert path.name == "README.md" or f"`{path.stem}." in text


def test_every_address_lies_in_a_parcel_and_a_postal_area_of_its_district(town):
    for fields, point in town["addresses"] + town["new_addresses"]:
        (parcel,) = around(town["parcels"], point)
        assert parcel["district"] == fields["district"]
        assert parcel["use"] in {"housing", "workshop"}
        (area,) = around(town["postal_areas"], point)
        assert (area["postcode"], area["district"]) == (fields["postcode"], fields["district"])
        assert fields["revenue"] > 0


@pytest.mark.parametrize(
    ("layer", "field"),
    [("addresses", "id"), ("addresses", "address"), ("parcels", "parcel"), ("depots", "name")],
)
def test_what_names_a_feature_is_there_once(town, layer, field):
    values = [fields[field] for fields, _geometry in town[layer]]
    assert None not in values
    assert len(set(values)) == len(values)


@pytest.mark.parametrize("layer", ["parcels", "postal_areas"])
def test_polygons_leave_no_gaps_and_do_not_overlap(town, layer):
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for _fields, polygon in town[layer]:
        whole.AddGeometry(polygon)
    united = whole.UnionCascaded()
    assert united.GetGeometryName() == "POLYGON"
    assert united.GetGeometryCount() == 1
    total = sum(polygon.Area() for _fields, polygon in town[layer])
    assert united.Area() == pytest.approx(total, abs=1e-3)
    # Both layers cover the same town.
    areas = sum(polygon.Area() for _fields, polygon in town["postal_areas"])
    assert total == pytest.approx(areas, abs=1e-3)


def test_the_depots_take_all_addresses_but_not_many_more(town):
    places = sum(fields["capacity"] for fields, _point in town["depots"])
    assert len(town["addresses"]) < places < 1.2 * len(town["addresses"])
    for _fields, point in town["depots"]:
        assert len(around(town["postal_areas"], point)) == 1


def test_roads_are_edges_of_parcels(town):
    edges = ogr.Geometry(ogr.wkbMultiLineString)
    for _fields, polygon in town["parcels"]:
        edges.AddGeometry(polygon.GetBoundary())
    for fields, line in town["roads"]:
        assert fields["name"]
        assert line.Within(edges), fields


def test_new_addresses_go_on_where_the_others_end(town):
    before, new = ([fields for fields, _point in town[n]] for n in ("addresses", "new_addresses"))
    assert new[0].keys() == before[0].keys()
    assert [fields["id"] for fields in new] == list(range(len(before) + 1, len(before + new) + 1))
    assert len({fields["address"] for fields in before + new}) == len(before + new)
    assert len({fields["district"] for fields in new}) == 1


def test_next_year_is_about_addresses_that_are_there(town):
    text = (FOLDER / "revenue_next_year.csv").read_text(encoding="utf-8")
    rows = [(int(row["id"]), int(row["revenue"])) for row in csv.DictReader(io.StringIO(text))]
    before = {fields["id"]: fields["revenue"] for fields, _point in town["addresses"]}
    assert len(dict(rows)) == len(rows)
    assert set(dict(rows)) < set(before)
    assert all(revenue > 0 for _id, revenue in rows)
    assert sum(dict(rows).values()) > sum(before[number] for number, _revenue in rows)


def test_the_river_parts_parcels_and_each_bridge_joins_two(town):
    ((_fields, river),) = town["river"]
    # It runs along streets: through no parcel.
    assert not any(river.Crosses(parcel) for _fields, parcel in town["parcels"])
    for _fields, bridge in town["bridges"]:
        assert bridge.Crosses(river)
        ends = [ogr.CreateGeometryFromWkt(f"POINT({x} {y})") for x, y in bridge.GetPoints()]
        one, other = ([fields["parcel"] for fields in around(town["parcels"], end)] for end in ends)
        assert len(one) == len(other) == 1
        assert one != other
