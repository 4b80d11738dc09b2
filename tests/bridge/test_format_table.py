"""The table of formats in the docs says what formats do to values, as it is found."""

from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from constrained_kmeans_plugin.bridge.output import Layout
from constrained_kmeans_plugin.bridge.output.destination import Destination
from constrained_kmeans_plugin.bridge.output.probe import Probe
from constrained_kmeans_plugin.compat import integer_field, text_field
from tests.bridge.fields_for_tests import field


@pytest.fixture(autouse=True)
def _skipped_without_libkml(request):
    """GDAL's other driver for KML keeps no fields."""
    if "kml" in request.node.name and ogr.GetDriverByName("LIBKML") is None:
        pytest.skip("GDAL has no LIBKML here.")


PAGE = Path(__file__).resolve().parents[2] / "docs" / "formats.md"
EXTENSIONS = ("gpkg", "geojson", "shp", "fgb", "sqlite", "csv", "xlsx", "ods", "gml", "kml")
EXTENSIONS += ("tab", "mif", "dxf", "gpx", "memory")
QUICK = {"gpkg", "geojson", "shp", "memory"}
#: Heads of the columns that show what becomes of the values of a field, and its type in Qt.
TYPES = {
    "texts": "QString",
    "long whole numbers": "LongLong",
    "real numbers": "Double",
    "dates": "QDate",
    "times": "QTime",
    "dates with time": "QDateTime",
    "lists": "QStringList",
    "maps": "QVariantMap",
    "bytes": "QByteArray",
}
HEADS = ["format", "geometry", "no geometry", "tables", *TYPES, "NULL", "names"]
LOSSES = {
    "length": "cut",
    "characters": "letters lost",
    "milliseconds": "no milliseconds",
    "zone": "no zone",
    "digits": "15 digits",
    "range": "below {limit.low:.1e}",
    "decimals": "{limit.decimals} decimals",
    "infinite": "finite",
}
#: What is as good as the next one, and better than what is not here.
KEPT = "yes"
AS_TEXT = "text"


def probe_of(extension, fields, kind=QgsWkbTypes.Type.Point):
    driver = None
    path = None
    if extension != "memory":
        driver, path = QgsVectorFileWriter.driverForExtension(extension), f"/x.{extension}"
        if extension == "shp" and kind == QgsWkbTypes.Type.NoGeometry:
            path = "/x.dbf"
    geometries = []
    if kind != QgsWkbTypes.Type.NoGeometry:
        geometries = [QgsGeometry.fromWkt(f"Point({x} 5500000)") for x in (400000, 600000)]
    layout = Layout(QgsFields(), kind, QgsCoordinateReferenceSystem("EPSG:25832"))
    for one in (*fields, integer_field("n")):
        layout.fields.append(one)
    context = QgsProcessingContext()
    return Probe(Destination("", path=path, driver=driver), layout, geometries, context)


def row_of(extension):
    """What a format makes of a layer, cell by cell."""
    plain = probe_of(extension, []).findings()
    table = probe_of(extension, [], QgsWkbTypes.Type.NoGeometry).findings()
    if plain.refusal is not None:
        return [f".{extension}", *["refused"] * (len(HEADS) - 1)]
    name = extension if extension == "memory" else f".{extension}"
    geometry = KEPT if plain.keeps_geometry else "left out"
    missing = "–"
    if plain.keeps_geometry:
        missing = {"NULL": KEPT, "EMPTY": "empty"}.get(
            probe_of(extension, []).missing_as(()), "refused"
        )
    cells = [name, geometry, missing, "refused" if table.refusal else KEPT]
    nulls = set()
    for kind in TYPES.values():
        found = probe_of(extension, [field("own", kind)]).findings()
        losses = found.losses.get("own", {})
        texts = [AS_TEXT] if found.as_text else []
        if kind == "QString":
            texts += ["empty is NULL"] if "empty" in losses else []
            texts += ["NULL is empty"] if "null" in losses else []
        elif losses.get("null", "") != "":
            nulls.add("null")
        texts += [
            text.format(limit=losses[loss]) for loss, text in LOSSES.items() if loss in losses
        ]
        cells.append("refused" if found.refusal else ", ".join(texts) or KEPT)
    return [*cells, "0" if nulls else KEPT, names_in(extension)]


def names_in(extension):
    """What a format does to names."""
    own = "Name of 80 letters" + "_" * 61 + "ß"
    written = probe_of(extension, [text_field(own)]).findings().renamed.get(own, own)
    texts = []
    if len(written) < len(own):
        texts.append(f"{len(written)} letters")
    if written[0] == "n":
        texts.append("lower case")
    if " " not in written:
        texts.append("no blanks")
    if probe_of(extension, [text_field("own"), text_field("OWN")]).findings().refusal:
        texts.append("not the same but for case")
    if probe_of(extension, [text_field("o n"), text_field("o_n")]).findings().refusal:
        texts[-1] += ", blanks and signs"
    return ", ".join(texts) or KEPT


def written_table():
    """The table of the page, cell by cell, without its heads."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert rows[0] == HEADS
    return {row[0].strip("`"): row for row in rows[2:]}


def rank(cell):
    return 2 if cell == KEPT else 1 if cell == AS_TEXT else 0


@pytest.mark.parametrize(
    "extension",
    [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in EXTENSIONS],
)
def test_the_table_says_what_is_found(qgis_app, extension):
    found = row_of(extension)
    line = "| " + " | ".join([f"`{found[0]}`" if "." in found[0] else found[0], *found[1:]]) + " |"
    written = written_table()[found[0]]
    if Qgis.QGIS_VERSION_INT < 32300:
        assert written[1:] == found[1:], line
    # Newer versions keep more.
    assert all(rank(new) >= rank(old) for new, old in zip(found[1:], written[1:])), line
