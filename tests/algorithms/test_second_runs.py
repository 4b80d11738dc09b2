"""A run onto files whose layers are in the project: they show the new result, in its colors."""

import gc

import numpy as np
import pytest
from qgis.core import (
    QgsLayerNotesUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtGui import QColor

from tests.algorithms.attributes_for_tests import FIELDS, layer_of, people, places
from tests.algorithms.conftest import CHOOSE_K, CONVERGENCE
from tests.algorithms.rasters_for_tests import colors_of, picture, write_raster
from tests.bridge.layers_for_tests import Listener, point_layer, save

FORMATS = ["gpkg", "shp", "geojson", "fgb", "sqlite"]
KEPT = "keeps the style that you chose"


@pytest.fixture
def run_and_load(waiting, qgis_new_project):
    """Run an algorithm as the dialog does; the log."""
    import processing

    def run_and_load(algorithm, parameters):
        feedback = Listener()
        processing.runAndLoadResults(
            f"constrainedkmeans:{algorithm.split(':')[-1]}", parameters, feedback=feedback
        )
        gc.collect()
        assert not waiting
        return feedback.log

    return run_and_load


@pytest.fixture
def cluster(run_and_load, tmp_path):
    """Cluster points into files: layers of the project by their name, and the log."""
    layer = save(point_layer(60), tmp_path / "input.gpkg")

    def cluster(k, extension="gpkg", **more):
        files = {name: str(tmp_path / f"{name}.{extension}") for name in ("OUTPUT", "CENTERS")}
        # A FlatGeobuf holds one type of geometry, and zones may have several parts.
        files["ZONES"] = str(tmp_path / f"ZONES.{extension}")
        log = run_and_load("constrainedkmeans", {"INPUT": layer, "CLUSTERS": k, **files, **more})
        return layers(), log

    return cluster


def layers(*others):
    """{name: layer} of the project, one layer for each name."""
    found = [layer for layer in QgsProject.instance().mapLayers().values() if layer not in others]
    assert len({layer.name() for layer in found}) == len(found)
    return {layer.name(): layer for layer in found}


def labels(layer):
    return [category.label() for category in layer.renderer().categories()]


def numbers(layer, field):
    return {int(feature[field]) for feature in layer.getFeatures()}


@pytest.mark.parametrize("extension", FORMATS)
def test_layers_reach_as_far_as_the_new_features(cluster, tmp_path, extension):
    before, _ = cluster(4, extension)
    extents = {name: layer.extent() for name, layer in before.items()}
    farther = save(point_layer(50, seed=2), tmp_path / "farther.gpkg")
    layer = QgsVectorLayer(farther, "farther", "ogr")
    with edit(layer):
        for feature in layer.getFeatures():
            geometry = feature.geometry()
            geometry.translate(5000, 7000)
            layer.changeGeometry(feature.id(), geometry)
    after, _ = cluster(4, extension, INPUT=farther)
    for name, layer in after.items():
        assert layer.extent().xMinimum() > 4000
        assert not layer.extent().intersects(extents[name])


def repaint(layer, color="#123456"):
    """Give the first row of the legend another color, as a user does."""
    renderer = layer.renderer().clone()
    renderer.updateCategorySymbol(0, symbol_of(layer, color))
    layer.setRenderer(renderer)


def symbol_of(layer, color="#123456"):
    """The symbol of the first row of the legend in another color."""
    categories = layer.renderer().categories()
    symbol = categories[0].symbol().clone()
    symbol.setColor(QColor(color))
    return symbol


def first_color(layer):
    categories = layer.renderer().categories()
    return categories[0].symbol().color().name()


def saved_and_opened(tmp_path):
    """The layers of the project after it was saved and opened again."""
    project = QgsProject.instance()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    assert project.read(path)


@pytest.mark.parametrize("extension", FORMATS)
def test_layers_show_the_new_clusters(cluster, extension):
    before, _ = cluster(4, extension)
    ids = {name: layer.id() for name, layer in before.items()}
    after, log = cluster(6, extension, FIELD_NAME="PART")
    assert {name: layer.id() for name, layer in after.items()} == ids
    assert set(after) == {"Clusters", "Zones", "Centers"}
    for layer in after.values():
        field = layer.renderer().classAttribute()
        assert field.upper() == "PART"
        assert labels(layer) == [f"Cluster {number}: 10 features" for number in range(1, 7)]
        assert numbers(layer, field) == set(range(1, 7))
    assert KEPT not in log


@pytest.mark.parametrize("is_saved", [False, True])
def test_a_style_that_the_user_changed_is_kept_and_said(cluster, tmp_path, is_saved):
    before, _ = cluster(4)
    repaint(before["Zones"])
    if is_saved:
        saved_and_opened(tmp_path)
    after, log = cluster(6)
    assert f"“Zones” {KEPT}" in log
    assert log.count(KEPT) == 1
    assert labels(after["Zones"]) == [f"Cluster {number}: 15 features" for number in range(1, 5)]
    assert first_color(after["Zones"]) == "#123456"
    assert numbers(after["Zones"], "CLUSTER_ID") == set(range(1, 7))
    for name in ("Clusters", "Centers"):
        assert labels(after[name]) == [f"Cluster {number}: 10 features" for number in range(1, 7)]


def test_another_kind_of_style_is_kept(cluster):
    before, _ = cluster(4)
    layer = before["Clusters"]
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(layer)))
    after, log = cluster(6)
    assert f"“Clusters” {KEPT}" in log
    assert after["Clusters"].renderer().type() == "singleSymbol"


def test_hidden_clusters_stay_hidden(cluster):
    before, _ = cluster(4)
    renderer = before["Clusters"].renderer().clone()
    renderer.updateCategoryRenderState(2, False)
    before["Clusters"].setRenderer(renderer)
    _, log = cluster(6)
    assert f"“Clusters” {KEPT}" in log


def test_what_else_the_user_chose_stays(cluster):
    before, _ = cluster(4)
    before["Clusters"].setOpacity(0.5)
    before["Clusters"].setName("My clusters")
    before["Clusters"].setDisplayExpression("'mine'")
    after, log = cluster(6)
    # Processing names the layers of its outputs.
    (layer,) = [layer for layer in after.values() if layer.opacity() == 0.5]
    assert len(labels(layer)) == 6
    assert layer.displayExpression() == "'mine'"
    assert KEPT not in log


def test_a_project_that_was_saved_and_opened(cluster, tmp_path):
    cluster(4)
    saved_and_opened(tmp_path)
    after, log = cluster(6)
    assert set(after) == {"Clusters", "Zones", "Centers"}
    for layer in after.values():
        assert labels(layer) == [f"Cluster {number}: 10 features" for number in range(1, 7)]
    assert KEPT not in log


def test_a_style_saved_beside_the_file_is_told_of(cluster):
    before, _ = cluster(4)
    repaint(before["Clusters"])
    _, saved = before["Clusters"].saveDefaultStyle()
    assert saved
    QgsProject.instance().removeMapLayer(before["Clusters"].id())
    after, log = cluster(6)
    assert f"“Clusters” {KEPT}" in log
    assert first_color(after["Clusters"]) == "#123456"


def test_steps_of_a_start(run_and_load, tmp_path):
    layer = point_layer(40)
    QgsProject.instance().addMapLayer(layer)
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("STEPS", "PATHS", "FEATURES")}
    for k in (3, 5):
        log = run_and_load(CONVERGENCE, {"INPUT": layer, "CLUSTERS": k, "INIT": 1, **files})
        assert KEPT not in log
        found = layers(layer)
        assert len(found) == 3
        for written in found.values():
            assert len(labels(written)) == k


def test_attributes(run_and_load, tmp_path):
    layer = layer_of(people(60), "Point", places(60)[1])
    QgsProject.instance().addMapLayer(layer)
    for k in (3, 5):
        parameters = {"INPUT": layer, "FIELDS": FIELDS, "CLUSTERS": k}
        run_and_load("attributekmeans", {**parameters, "OUTPUT": str(tmp_path / "people.gpkg")})
        (written,) = layers(layer).values()
        assert len(labels(written)) == k
        assert len(numbers(written, "CLUSTER_ID")) == k


def test_a_table_has_the_new_rows(run_and_load, tmp_path):
    layer = point_layer(40)
    QgsProject.instance().addMapLayer(layer)
    for k in (4, 7):
        output = str(tmp_path / "numbers.gpkg")
        run_and_load(CHOOSE_K, {"INPUT": layer, "K_MAX": k, "OUTPUT": output})
        (table,) = layers(layer).values()
        assert table.featureCount() == len(list(table.getFeatures())) == k - 1


def test_a_table_in_a_geopackage(run_and_load, tmp_path):
    layer = point_layer(60)
    QgsProject.instance().addMapLayer(layer)
    output = f"ogr:dbname='{tmp_path / 'all.gpkg'}' table=\"parts\" (geom)"
    for k in (4, 6):
        run_and_load("kmeans", {"INPUT": layer, "CLUSTERS": k, "OUTPUT": output})
        (written,) = layers(layer).values()
        assert isinstance(written, QgsVectorLayer)
        assert len(labels(written)) == k
        assert len(numbers(written, "CLUSTER_ID")) == k


# Rasters ------------------------------------------------------------------------------------


@pytest.fixture
def classify_and_load(run_and_load, tmp_path):
    """Classify a raster into files: layers of the project by their name, and the log."""

    def classify_and_load(k, values, extension="tif", **more):
        files = {name: str(tmp_path / f"{name}.{extension}") for name in ("OUTPUT", "RECOLORED")}
        # QGIS turns what is rotated.
        upright = (0.0, 2.0, 0.0, 0.0, 0.0, -2.0)
        path = write_raster(tmp_path / "in.tif", values, transform=upright)
        log = run_and_load("rasterkmeans", {"INPUT": str(path), "CLUSTERS": k, **files, **more})
        return layers(), log

    return classify_and_load


def rows(layer):
    """(value, color, label) of each row of the legend."""
    return [(row.value, row.color.name(), row.label) for row in layer.renderer().classes()]


@pytest.mark.parametrize("extension", ["tif", "img"])
def test_rasters_show_the_new_classes(classify_and_load, extension):
    values = picture()
    before, _ = classify_and_load(4, values, extension)
    ids = {layer.id() for layer in before.values()}
    assert [value for value, _, _ in rows(before["Classes"])] == [1, 2, 3, 4]
    after, log = classify_and_load(6, values[::-1, ::2] // 2, extension)
    assert KEPT not in log
    assert {layer.id() for layer in after.values()} == ids
    layer = after["Classes"]
    found = rows(layer)
    assert [value for value, _, _ in found] == [1, 2, 3, 4, 5, 6]
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    assert (block.width(), block.height()) == (31, 12)
    assert layer.extent() == provider.extent()
    written = [int(block.value(place)) for place in range(12 * 31)]
    sizes = np.bincount(written)[1:]
    assert [label for _, _, label in found] == [
        f"Class {number}: {size} pixels" for number, size in enumerate(sizes, start=1)
    ]
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert ": in</li>" in notes
    assert "/" not in notes.replace("</", "")
    colors = colors_of(layer.source(), 6)
    assert [color for _, color, _ in found] == [QColor(*c).name() for c in colors.tolist()]


def test_recolored_rasters_are_stretched_anew(classify_and_load):
    values = picture().astype(np.float32)
    classify_and_load(4, values)
    after, log = classify_and_load(4, values * 1000)
    assert KEPT not in log
    renderer = after["Recolored raster"].renderer()
    assert renderer.redContrastEnhancement().maximumValue() > 1000
    after, _ = classify_and_load(4, values, BANDS=[2])
    renderer = after["Recolored raster"].renderer()
    assert renderer.type() == "singlebandgray"
    assert renderer.contrastEnhancement().maximumValue() < 256


@pytest.mark.parametrize("is_saved", [False, True])
def test_a_style_of_a_raster_that_the_user_changed_is_kept(classify_and_load, tmp_path, is_saved):
    before, _ = classify_and_load(4, picture())
    layer = before["Classes"]
    changed = layer.renderer().classes()
    changed[1].color = QColor("#123456")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, changed))
    if is_saved:
        saved_and_opened(tmp_path)
    after, log = classify_and_load(6, picture())
    assert f"“Classes” {KEPT}" in log
    assert log.count(KEPT) == 1
    assert rows(after["Classes"])[1][1] == "#123456"


@pytest.mark.parametrize(("extension", "no_class"), [("tif", 0), ("tif", 300), ("img", 0)])
def test_a_raster_that_is_opened_later_has_a_row_for_each_class(
    classify_and_load, tmp_path, extension, no_class
):
    """Its color table has one for every number of a byte, or of two."""
    for k in (4, 6):
        loaded, _ = classify_and_load(k, picture(), extension, NODATA=no_class)
        wanted = rows(loaded["Classes"])
        layer = QgsRasterLayer(str(tmp_path / f"OUTPUT.{extension}"), "later")
        assert rows(layer) == wanted
        assert len(wanted) == k
        assert layer.name() == "later"
        assert not QgsLayerNotesUtils.layerHasNotes(layer)


@pytest.mark.parametrize("extension", ["tif", "img"])
def test_a_style_beside_a_raster_that_the_user_saved_is_kept(
    classify_and_load, tmp_path, extension
):
    before, _ = classify_and_load(4, picture(), extension)
    layer = before["Classes"]
    changed = layer.renderer().classes()
    changed[1].color = QColor("#123456")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, changed))
    layer.saveNamedStyle(str(tmp_path / "OUTPUT.qml"))
    saved = (tmp_path / "OUTPUT.qml").read_bytes()
    # A renderer that Python still knows may be taken for the one that lies in its memory now.
    del before, layer
    QgsProject.instance().clear()
    gc.collect()
    after, log = classify_and_load(6, picture(), extension)
    assert f"“Classes” {KEPT}" in log
    assert (tmp_path / "OUTPUT.qml").read_bytes() == saved
    assert after["Classes"].renderer().type() == "paletted"
    assert rows(after["Classes"])[1][1] == "#123456"
