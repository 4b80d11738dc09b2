"""Layers that are loaded come in the colors of their clusters, unless the user chose a style."""

import gc
from types import SimpleNamespace

import pytest
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsLayerNotesUtils,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source

from constrained_kmeans_plugin.bridge import style
from constrained_kmeans_plugin.bridge.log.numbers import percent
from constrained_kmeans_plugin.bridge.style.palette import CLUSTER_COLORS, NAMED
from tests.bridge.layers_for_tests import Listener, make_layer, point_layer, save

LINE = QgsWkbTypes.GeometryType.LineGeometry


pytestmark = pytest.mark.usefixtures("waiting")


@pytest.fixture
def loaded(waiting, qgis_new_project):
    """Run an algorithm as the dialog does; {title: layer in the project}."""
    import processing

    def loaded(layer, algorithm="constrainedkmeans:constrainedkmeans", **parameters):
        QgsProject.instance().addMapLayer(layer)
        parameters = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", "CLUSTERS": 3, **parameters}
        processing.runAndLoadResults(algorithm, parameters)
        # What was not loaded would be kept for ever.
        gc.collect()
        assert not waiting
        layers = QgsProject.instance().mapLayers().values()
        return {found.name(): found for found in layers if found is not layer}

    return loaded


def colors(layer):
    """{value of a category: color}."""
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    return {
        category.value(): category.symbol().color().name() for category in renderer.categories()
    }


def test_all_layers_have_the_same_colors(loaded):
    layers = loaded(
        point_layer(120), CLUSTERS=6, ZONES="TEMPORARY_OUTPUT", CENTERS="TEMPORARY_OUTPUT"
    )
    assert set(layers) == {"Clusters", "Zones", "Centers"}
    wanted = colors(layers["Clusters"])
    assert list(wanted) == [1, 2, 3, 4, 5, 6]
    assert len(set(wanted.values())) == 6
    assert colors(layers["Zones"]) == colors(layers["Centers"]) == wanted
    labels = [category.label() for category in layers["Clusters"].renderer().categories()]
    assert labels == [f"Cluster {number}: 20 features" for number in range(1, 7)]
    categories = layers["Zones"].renderer().categories()
    assert categories[0].symbol().symbolLayer(0).fillColor().alphaF() == pytest.approx(
        0.4, abs=0.01
    )


def test_every_feature_has_a_color(loaded):
    layers = loaded(point_layer(60), CLUSTERS=4, ZONES="TEMPORARY_OUTPUT")
    for layer in layers.values():
        renderer = layer.renderer()
        given = {category.value() for category in renderer.categories()}
        assert {feature["CLUSTER_ID"] for feature in layer.getFeatures()} == given


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:4326"])
def test_neighboring_zones_differ(loaded, crs):
    layer = point_layer(600)
    if crs == "EPSG:4326":
        places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
        layer = make_layer([f"POINT({p.x() / 100} {p.y() / 100})" for p in places], crs=crs)
    layers = loaded(layer, CLUSTERS=60, N_INIT=1, ZONES="TEMPORARY_OUTPUT")
    color_of = colors(layers["Zones"])
    zones = [
        (feature["CLUSTER_ID"], feature.geometry()) for feature in layers["Zones"].getFeatures()
    ]
    n_borders = 0
    for number, zone in zones:
        for other, beside in zones:
            if number < other and zone.intersection(beside).length() > 1e-6:
                n_borders += 1
                assert color_of[number] != color_of[other]
    assert n_borders > 100
    # Of the colors that have names of their own.
    assert set(color_of.values()) <= set(CLUSTER_COLORS[:NAMED])


def test_neighboring_unions_of_polygons_differ(loaded):
    """They meet where the cells of their centers do not."""
    corners = [(24 * x, 42 * y) for y in range(16) for x in range(24)]
    wkts = [
        f"POLYGON(({x} {y},{x + 24} {y},{x + 24} {y + 42},{x} {y + 42},{x} {y}))"
        for x, y in corners
    ]
    layer = make_layer(wkts, kind="Polygon")
    zones = loaded(layer, CLUSTERS=None, MIN_SIZE=8, MAX_SIZE=10, ZONES="TEMPORARY_OUTPUT")["Zones"]
    color_of, n_borders = colors(zones), 0
    found = [(zone["CLUSTER_ID"], zone.geometry()) for zone in zones.getFeatures()]
    for number, zone in found:
        for other, beside in found:
            if number < other and zone.intersection(beside).length() > 1:
                n_borders += 1
                assert color_of[number] != color_of[other], (number, other)
    assert n_borders > 60


@pytest.mark.parametrize("n_clusters", [2, 8, 9])
def test_colors_have_different_names_up_to_eight_clusters(loaded, n_clusters):
    given = set(colors(loaded(point_layer(90), CLUSTERS=n_clusters)["Clusters"]).values())
    assert len(given) == n_clusters
    assert (given <= set(CLUSTER_COLORS[:NAMED])) == (n_clusters <= NAMED)


def test_many_clusters_have_a_row_for_each_color(loaded):
    layers = loaded(point_layer(600), CLUSTERS=250, N_INIT=1, algorithm="constrainedkmeans:kmeans")
    categories = layers["Clusters"].renderer().categories()
    assert 6 <= len(categories) <= 10
    numbers = sorted(number for category in categories for number in category.value())
    assert numbers == list(range(1, 251))
    counts = [len(category.value()) for category in categories]
    assert [category.label() for category in categories] == [f"{n} clusters" for n in counts]


@pytest.mark.parametrize("kind", ["LineString", "Polygon"])
def test_lines_and_polygons(loaded, kind):
    wkt = {"LineString": "LINESTRING({0} 0,{0} 1)", "Polygon": "POLYGON(({0} 0,{0} 1,9 9,{0} 0))"}
    layers = loaded(make_layer([wkt[kind].format(x) for x in range(8)], kind=kind))
    assert len(set(colors(layers["Clusters"]).values())) == 3


def test_degrees(loaded):
    layer = make_layer([f"POINT({x} {x % 5})" for x in range(40)], crs="EPSG:4326")
    assert len(set(colors(loaded(layer, CENTERS="TEMPORARY_OUTPUT")["Centers"]).values())) == 3


def test_groups(loaded):
    rows = [[name] for name in "aabb" for _ in range(10)]
    layer = make_layer([f"POINT({x % 20} {x // 20})" for x in range(40)], rows=rows)
    layers = loaded(layer, CLUSTERS=2, GROUP_FIELD="name", ZONES="TEMPORARY_OUTPUT")
    assert list(colors(layers["Zones"])) == [1, 2, 3, 4]


def test_lines_to_hubs(loaded):
    layers = loaded(
        point_layer(40),
        algorithm="constrainedkmeans:assigntocenters",
        CENTERS_LAYER=make_layer(["POINT(100 500)", "POINT(900 500)"]),
        LINES="TEMPORARY_OUTPUT",
        CENTERS="TEMPORARY_OUTPUT",
    )
    wanted = colors(layers["Centers"])
    assert list(wanted) == [1, 2]
    (lines,) = [layer for layer in layers.values() if layer.geometryType() == LINE]
    assert colors(lines) == colors(layers["Clusters"]) == wanted


@pytest.mark.parametrize(
    ("file", "name", "written"),
    [("clusters.gpkg", "name", "name_2"), ("clusters.shp", "number_of_cluster", "number_of_")],
)
def test_the_field_as_it_is_called_in_the_file(loaded, tmp_path, file, name, written):
    layers = loaded(point_layer(9), FIELD_NAME=name, OUTPUT=str(tmp_path / file))
    assert layers["Clusters"].renderer().classAttribute() == written


def test_features_without_a_cluster_are_gray():
    layer = make_layer(["POINT(0 0)"] * 3, fields="field=id:integer", rows=[[1], [2], [None]])
    clustering = SimpleNamespace(assigned=range(2), points=range(3))
    which = style.ColoredLayer("", style.CLUSTERS, "", "id", None)
    captions = style.Captions(["one", "two"], "2", "")
    colors_of_two = ["#ff0000", "#00ff00"]
    colored = style.ClusterStyle("", which, clustering, colors_of_two, captions, False, {})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    colored.apply(layer, context, Listener())
    assert layer.renderer().categories()[-1].label() == "No cluster"
    *_, gray = colors(layer).values()
    context, renderer = QgsRenderContext(), layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    drawn = [renderer.symbolForFeature(found, context).color() for found in layer.getFeatures()]
    renderer.stopRender(context)
    assert [color.name() for color in drawn] == ["#ff0000", "#00ff00", gray]


def test_outputs_of_a_model(provider, qgis_new_project, waiting):
    import processing

    child = QgsProcessingModelChildAlgorithm("constrainedkmeans:constrainedkmeans")
    child.setChildId("cluster")
    child.addParameterSources("INPUT", [Source.fromModelParameter("points")])
    child.addParameterSources("CLUSTERS", [Source.fromStaticValue(4)])
    outputs = {}
    for name in ("OUTPUT", "ZONES"):
        output = outputs[name] = QgsProcessingModelOutput(name, name)
        output.setChildId("cluster")
        output.setChildOutputName(name)
    child.setModelOutputs(outputs)
    model = QgsProcessingModelAlgorithm("Territories", "Tests")
    points = QgsProcessingParameterFeatureSource("points", "Points")
    model.addModelParameter(points, QgsProcessingModelParameter("points"))
    model.addChildAlgorithm(child)
    layer = point_layer(60)
    QgsProject.instance().addMapLayer(layer)
    destinations = [definition.name() for definition in model.destinationParameterDefinitions()]
    results = dict.fromkeys(destinations, "TEMPORARY_OUTPUT")
    processing.runAndLoadResults(model, {"points": layer, **results})
    # The algorithm is gone by the time at which QGIS asks for the styles of its layers.
    gc.collect()
    found = [other for other in QgsProject.instance().mapLayers().values() if other is not layer]
    assert len(found) == 2
    first, second = map(colors, found)
    assert first == second
    assert list(first) == [1, 2, 3, 4]
    assert not waiting


# Words -------------------------------------------------------------------------------------


def labels(layer):
    """Rows of the legend."""
    return [category.label() for category in layer.renderer().categories()]


def shown(layer):
    """The labels on the map, by the number of the cluster."""
    assert layer.labelsEnabled()
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found[feature["CLUSTER_ID"]] = expression.evaluate(context)
        assert not expression.hasEvalError()
    return found


def from_top():
    """Names of the layers in the project, the topmost first."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def depots(*limits, crs="EPSG:25832"):
    rows = [[name, limit] for name, limit in zip(("West", "East"), limits)]
    fields = "field=depot:string(9)&field=room:double"
    return make_layer(["POINT(100 500)", "POINT(900 500)"], fields, crs, rows=rows)


ASSIGN = "constrainedkmeans:assigntocenters"
EVERYTHING = dict.fromkeys(("ZONES", "CENTERS", "LINES", "MEDOIDS"), "TEMPORARY_OUTPUT")


def test_names_and_capacities_of_centers_are_everywhere(loaded):
    layers = loaded(
        point_layer(40),
        ASSIGN,
        CENTERS_LAYER=depots(30, None),
        ID_FIELD="depot",
        MAX_FIELD="room",
        **EVERYTHING,
    )
    size = len([f for f in layers["Clusters"].getFeatures() if f["CLUSTER_ID"] == 1])
    use = 100 * size / 30
    assert len(layers) == 5
    for layer in layers.values():
        rows = {
            feature["CLUSTER_ID"]: [feature["CENTER_ID"], feature["CAPACITY"], feature["USE_PCT"]]
            for feature in layer.getFeatures()
        }
        assert rows == {1: ["West", 30, pytest.approx(use)], 2: ["East", NULL, NULL]}
        first, second = labels(layer)
        assert first == f"Cluster 1, West: {size} features, {percent(use / 100)} of 30"
        assert second == f"Cluster 2, East: {40 - size} features"
    assert shown(layers["Zones"]) == {1: f"West\n{use:.0f} %", 2: "East"}
    # Once is enough.
    assert not layers["Centers"].labelsEnabled()


def test_centers_have_labels_if_no_zones_have(loaded):
    layers = loaded(
        point_layer(40),
        ASSIGN,
        CENTERS_LAYER=depots(None, None),
        ID_FIELD="depot",
        CENTERS="TEMPORARY_OUTPUT",
    )
    assert shown(layers["Centers"]) == {1: "West", 2: "East"}
    assert not layers["Clusters"].labelsEnabled()


def test_the_legend_says_what_was_balanced_and_the_group(loaded):
    rows = [[name, 1500.5] for name in "aabb" for _ in range(10)]
    points = [f"POINT({x % 20} {x // 20})" for x in range(40)]
    layer = make_layer(points, "field=place:string(5)&field=revenue:double", rows=rows)
    layers = loaded(
        *(layer,),
        CLUSTERS=2,
        GROUP_FIELD="place",
        WEIGHT_FIELD="revenue",
        ZONES="TEMPORARY_OUTPUT",
    )
    wanted = [
        f"Cluster {number} (“{group}”): 15,005 revenue, 10 features"
        for number, group in enumerate("aabb", 1)
    ]
    for found in layers.values():
        assert labels(found) == wanted
    assert shown(layers["Zones"]) == {number: f"{number}\n15,005" for number in range(1, 5)}


@pytest.mark.parametrize("sorts_by_itself", [True, False])
def test_centers_are_above_points_and_zones_below(loaded, monkeypatch, sorts_by_itself):
    if not sorts_by_itself:
        monkeypatch.setattr(style.layers, "place_above", lambda *_: None)
    centers = depots(None, None)
    loaded(point_layer(40), ASSIGN, CENTERS_LAYER=centers, **EVERYTHING)
    nearest = "Features nearest to the centers"
    assert from_top()[:5] == ["Centers", nearest, "Clusters", "Lines to the centers", "Zones"]
    assert len(QgsProject.instance().mapLayers()) == 6


def test_layers_of_a_second_run_have_other_names(loaded):
    rows = [[float(number)] for number in range(1, 31)]
    points = [f"POINT({x % 7} {x // 7})" for x in range(30)]
    layer = make_layer(points, "field=revenue:double", rows=rows)
    assert set(loaded(layer)) == {"Clusters"}
    again = loaded(layer, CLUSTERS=4, WEIGHT_FIELD="revenue")
    assert set(again) == {"Clusters", "Clusters (4, by revenue)"}
    third = loaded(layer, CLUSTERS=4, WEIGHT_FIELD="revenue")
    assert set(third) - set(again) == {"Clusters (4, by revenue) 2"}


def test_notes_hold_the_settings_and_no_folder(loaded, tmp_path):
    path = tmp_path / "secret_folder"
    path.mkdir()
    hubs = save(depots(30, 30), path / "depots.gpkg")
    layers = loaded(
        point_layer(40),
        ASSIGN,
        CENTERS_LAYER=hubs,
        MAX_FIELD="room",
        ALLOW_UNASSIGNED=True,
        OUTPUT=str(path / "out.gpkg"),
        CENTERS="TEMPORARY_OUTPUT",
    )
    assert len(layers) == 2
    for layer in layers.values():
        notes = QgsLayerNotesUtils.layerNotes(layer)
        assert "Assign points to centers" in notes
        assert "room" in notes
        assert "secret_folder" not in notes
        assert "/" not in notes.replace("</", "")


def test_notes_of_the_user_are_kept(loaded, tmp_path):
    layer, path = point_layer(20), str(tmp_path / "out.gpkg")
    (first,) = loaded(layer, OUTPUT=path).values()
    QgsLayerNotesUtils.setLayerNotes(first, "My own.")
    (second,) = loaded(layer, OUTPUT=path, CLUSTERS=4).values()
    assert len(labels(second)) == 4
    assert QgsLayerNotesUtils.layerNotes(second) == "My own."


def test_labels_that_the_user_changed_are_kept(loaded, tmp_path):
    layer, path = point_layer(20), str(tmp_path / "zones.gpkg")
    first = loaded(layer, ZONES=path)["Zones"]
    first.setLabelsEnabled(False)
    second = loaded(layer, ZONES=path, CLUSTERS=4)["Zones"]
    assert second.id() == first.id()
    assert not second.labelsEnabled()


def test_labels_of_an_earlier_run_make_room(loaded, tmp_path):
    """Or those of both runs would be mixed on the map."""
    layer, path = point_layer(40), str(tmp_path / "zones.gpkg")
    first = loaded(layer, ZONES=path)["Zones"]
    second = loaded(layer, ZONES="TEMPORARY_OUTPUT", CLUSTERS=4)["Zones (4)"]
    assert not first.labelsEnabled()
    assert second.labelsEnabled()
    # The same files again: it is the first one's turn.
    loaded(layer, ZONES=path, CLUSTERS=5)
    assert len(colors(first)) == 5
    assert first.labelsEnabled()
    assert not second.labelsEnabled()


def test_labels_elsewhere_and_of_the_user_stay(loaded):
    layer = point_layer(40)
    first = loaded(layer, ZONES="TEMPORARY_OUTPUT")["Zones"]
    moved = make_layer([f"POINT({x % 7} {-900 - x})" for x in range(20)])
    loaded(moved, ZONES="TEMPORARY_OUTPUT", CLUSTERS=4)
    assert first.labelsEnabled()
    settings = first.labeling().settings()
    settings.fieldName = "AREA"
    settings.isExpression = False
    first.setLabeling(type(first.labeling())(settings))
    loaded(layer, ZONES="TEMPORARY_OUTPUT", CLUSTERS=5)
    assert first.labelsEnabled()


# Styles of the user ------------------------------------------------------------------------


def styled(layer, color):
    symbol = layer.renderer().symbol().clone()
    from qgis.PyQt.QtGui import QColor

    symbol.setColor(QColor(color))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def test_a_style_beside_the_file_comes_first(loaded, tmp_path):
    path = tmp_path / "clusters.gpkg"
    before = QgsVectorLayer(save(point_layer(3), path), "before", "ogr")
    styled(before, "#123456")
    before.saveNamedStyle(str(tmp_path / "clusters.qml"))
    del before
    renderer = loaded(point_layer(9), OUTPUT=str(path))["Clusters"].renderer()
    assert renderer.type() == "singleSymbol"
    assert renderer.symbol().color().name() == "#123456"


def test_a_default_style_in_the_geopackage_comes_first(loaded, tmp_path):
    path = tmp_path / "all.gpkg"
    save(point_layer(3), path, name="other")
    save(point_layer(3), path, name="clusters", new_file=False)
    before = QgsVectorLayer(f"{path}|layername=clusters", "before", "ogr")
    styled(before, "#123456")
    assert not before.saveStyleToDatabase("mine", "", True, "")
    del before
    output = f"ogr:dbname='{path}' table=\"clusters\" (geom)"
    renderer = loaded(point_layer(9), OUTPUT=output)["Clusters"].renderer()
    assert renderer.type() == "singleSymbol"
    assert renderer.symbol().color().name() == "#123456"


@pytest.fixture
def users_style(tmp_path):
    layer = point_layer(3)
    styled(layer, "#654321")
    path = str(tmp_path / "users.qml")
    layer.saveNamedStyle(path)
    return path


def test_a_style_that_processing_knows_for_the_output_comes_first(loaded, users_style, monkeypatch):
    from processing.gui.RenderingStyles import RenderingStyles

    chosen = {"constrainedkmeans:constrainedkmeans": {"OUTPUT": users_style}}
    monkeypatch.setattr(RenderingStyles, "styles", chosen)
    layers = loaded(point_layer(9), CENTERS="TEMPORARY_OUTPUT")
    assert layers["Clusters"].renderer().symbol().color().name() == "#654321"
    assert layers["Centers"].renderer().type() == "categorizedSymbol"


def test_a_style_that_processing_has_for_all_points_comes_first(loaded, users_style, monkeypatch):
    from processing.core.ProcessingConfig import ProcessingConfig

    before = ProcessingConfig.getSetting

    def setting(name, *arguments):
        points = name == ProcessingConfig.VECTOR_POINT_STYLE
        return users_style if points else before(name, *arguments)

    monkeypatch.setattr(ProcessingConfig, "getSetting", setting)
    layers = loaded(point_layer(9), ZONES="TEMPORARY_OUTPUT")
    assert layers["Clusters"].renderer().symbol().color().name() == "#654321"
    assert layers["Zones"].renderer().type() == "categorizedSymbol"


def test_a_default_symbol_of_the_project_comes_first(loaded):
    project, symbols = QgsProject.instance(), QgsStyle.defaultStyle()
    names = symbols.symbolNames()
    name = next(name for name in names if isinstance(symbols.symbol(name), QgsMarkerSymbol))
    if hasattr(project, "styleSettings"):
        symbol = symbols.symbol(name)
        project.styleSettings().setDefaultSymbol(symbol.type(), symbol)
    else:
        project.writeEntry("DefaultStyles", "/Marker", name)
    layers = loaded(point_layer(9), ZONES="TEMPORARY_OUTPUT")
    assert layers["Clusters"].renderer().type() == "singleSymbol"
    assert layers["Zones"].renderer().type() == "categorizedSymbol"


def test_nothing_is_kept_of_a_run_that_loads_nothing(run, waiting):
    run(point_layer(9), ZONES="memory:")
    assert not waiting
