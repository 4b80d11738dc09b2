"""Tables and layers in files of other formats, under the names that were asked for."""

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.algorithms.attributes_for_tests import FIELDS, layer_of, people, places
from tests.bridge.layers_for_tests import attributes, digest, load, point_layer


def files_in(folder):
    return sorted(path.suffix for path in folder.iterdir())


@pytest.mark.parametrize(
    "extension",
    [
        *("gpkg", "csv", "xlsx", "ods", "geojson", "json", "geojsonl", "dbf", "shp", "DBF"),
        *("sqlite", "gml", "tab"),
    ],
)
def test_tables_without_geometry_are_read_again(choose, tmp_path, extension):
    output = tmp_path / f"num.bers.{extension}"
    results = choose(point_layer(30), OUTPUT=str(output), K_MAX=4)
    table = load(results["OUTPUT"])
    # All of them names that a Shapefile can hold.
    rows = attributes(table, *(table.fields().names()[-13:]))
    assert [int(row[0]) for row in rows] == [2, 3, 4]
    if extension.lower() in ("dbf", "shp"):
        assert set(files_in(tmp_path)) <= {".dbf", ".cpg"}
        assert results["OUTPUT"] == str(tmp_path / "num.bers.dbf")
    else:
        assert results["OUTPUT"] == str(output)


def test_a_shapefile_of_places_is_not_called_a_table(cluster, tmp_path):
    layer = layer_of(people(30), "Point", places(30)[1])
    files = {"OUTPUT": str(tmp_path / "people.dbf"), "PROFILE": str(tmp_path / "p.dbf")}
    with pytest.raises(QgsProcessingException, match=r"Choose people\.shp"):
        cluster(layer, **files)
    results = cluster(layer_of(people(30)), **files)
    assert load(results["OUTPUT"]).featureCount() == 30
    assert load(results["PROFILE"]).featureCount() == 3 * len(FIELDS)


def test_a_table_takes_the_place_of_a_shapefile(choose, cluster, tmp_path):
    """Nothing of the old one stays, or it would be taken for places of the rows."""
    path = tmp_path / "x.shp"
    cluster(layer_of(people(30), "Point", places(30)[1]), OUTPUT=str(path))
    assert ".shx" in files_in(tmp_path)
    results = choose(point_layer(30), OUTPUT=str(path), K_MAX=4)
    assert set(files_in(tmp_path)) <= {".dbf", ".cpg"}
    assert load(results["OUTPUT"]).featureCount() == 3


def test_places_as_json_are_replaced_only_when_complete(cluster, tmp_path):
    path = tmp_path / "people.json"
    layer = layer_of(people(30), "Point", places(30)[1])
    assert cluster(layer, OUTPUT=str(path))["OUTPUT"] == str(path)
    before = digest(path)
    cluster(layer, OUTPUT=str(path))
    assert digest(path) == before
    assert files_in(tmp_path) == [".json"]
    assert gdal.OpenEx(str(path)).GetDriver().ShortName == "GeoJSON"


@pytest.mark.parametrize("extension", ["gpkg", "csv", "json", "xlsx"])
def test_centers_of_any_format_label(cluster, tmp_path, extension):
    path = str(tmp_path / f"centers.{extension}")
    layer = layer_of(people(60))
    first = cluster(layer, CENTERS=path)
    again = cluster(layer, FIELDS=None, CENTERS_TABLE=path)
    columns = "CLUSTER_ID", "CLUSTER_SIZE"
    assert attributes(again["OUTPUT"], *columns) == attributes(first["OUTPUT"], *columns)
