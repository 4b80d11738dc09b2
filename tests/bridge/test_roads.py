"""Roads as a network: costs are those of QGIS's own network analysis."""

import numpy as np
import pytest
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsNetworkSpeedStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsVectorLayer,
)

from constrained_kmeans_plugin.bridge.distance.kinds import choose_distance
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.roads.lines import RoadColumns, read_lines
from constrained_kmeans_plugin.bridge.roads.network import make_network
from constrained_kmeans_plugin.core import path_table

METRIC, DEGREES = "EPSG:25832", "EPSG:4326"
WAYS = ("FT", "TF", "B")


def layer_of(crs, rows, fields="way:string,speed:double", kind="LineString"):
    """A layer of roads from WKT and attributes."""
    definition = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{definition}", "roads", "memory")
    features = []
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([*attributes, *[NULL] * (layer.fields().count() - len(attributes))])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def source_of(layer):
    """The layer as Processing hands it on."""
    definition = QgsProcessingParameterFeatureSource("INPUT", "")
    context = QgsProcessingContext()
    return QgsProcessingParameters.parameterAsSource(definition, {"INPUT": layer}, context)


def read(layer, crs=None, columns=None, kind="automatic"):
    crs = QgsCoordinateReferenceSystem(crs) if crs else layer.crs()
    transforms = QgsCoordinateTransformContext()
    distance = choose_distance(crs, kind, transforms)
    progress = Progress(QgsProcessingFeedback())
    lines = read_lines(
        source_of(layer), crs, distance, transforms, columns or RoadColumns(), progress
    )
    return lines, distance, progress


def network_of(layer, places, tolerance=0, crs=None, columns=None, kind="automatic"):
    lines, distance, progress = read(layer, crs, columns, kind)
    places = np.array(places, dtype=float)
    return make_network(lines, distance.from_map(places), distance, tolerance, False, progress)


def costs_between(network):
    # From each row's place to each column's.
    return path_table(network.graph, network.tied, network.tied).T


def town(crs, seed, n=12):
    """Lines along the streets of a bent grid, with several vertices, some of them one-way."""
    generator = np.random.default_rng(seed)
    step, corner = (100.0, (5e5, 5.5e6)) if crs == METRIC else (0.001, (8.5, 50.1))
    places = np.stack(np.meshgrid(np.arange(n), np.arange(n)), -1) * step + corner
    places = places + generator.uniform(-0.3, 0.3, places.shape) * step
    rows = []
    for down in (False, True):
        for row in places.transpose(1, 0, 2) if down else places:
            start = 0
            while start < n - 1:
                end = min(n - 1, start + int(generator.integers(1, 5)))
                if generator.random() > 0.15:
                    wkt = ",".join(f"{x!r} {y!r}" for x, y in row[start : end + 1].tolist())
                    way = str(generator.choice([*WAYS, "B", "B"]))
                    rows.append((f"LineString({wkt})", way, float(generator.integers(20, 90))))
                start = end
    return layer_of(crs, rows), places, generator


COLUMNS = RoadColumns(direction=0, values=WAYS)
FAST = RoadColumns(direction=0, values=WAYS, speed=1, default_speed=50.0)


@pytest.mark.parametrize("crs", [METRIC, DEGREES])
@pytest.mark.parametrize("fastest", [False, True])
def test_costs_are_those_of_qgis(qgis_app, crs, fastest):
    layer, places, generator = town(crs, 5)
    nodes = places.reshape(-1, 2)
    # Places on the roads themselves: halfway between vertices, and vertices.
    lines, distance, _ = read(layer)
    inside = np.setdiff1d(np.arange(len(lines.places) - 1), lines.starts[1:-1] - 1)
    some = generator.choice(inside, 15, replace=False)
    tied = (lines.places[some] + lines.places[some + 1]) / 2
    tied = np.concatenate([tied, nodes[generator.choice(len(nodes), 5, replace=False)]])
    network = network_of(layer, tied, columns=FAST if fastest else COLUMNS)
    found = costs_between(network)

    director = QgsVectorLayerDirector(
        layer, 0, *WAYS, QgsVectorLayerDirector.Direction.DirectionBoth
    )
    strategy = QgsNetworkDistanceStrategy()
    if fastest:
        strategy = QgsNetworkSpeedStrategy(1, 50.0, 1000 / 3600)
    director.addStrategy(strategy)
    ellipsoid = "EPSG:7030" if distance.kind == "geocentric" else "NONE"
    builder = QgsGraphBuilder(layer.crs(), True, 0, ellipsoid)
    # Where features were tied here, and not where QGIS ties them: that is another question.
    exact = network.lines.places[vertices_of(network)]
    points = director.makeGraph(builder, [QgsPointXY(*place) for place in exact.tolist()])
    graph = builder.graph()
    starts = [graph.findVertex(point) for point in points]
    for row, start in enumerate(starts):
        _, costs = QgsGraphAnalyzer.dijkstra(graph, start, 0)
        expected = np.array([costs[end] for end in starts]) / (60 if fastest else 1)
        reached = expected < 1e300
        assert (np.isfinite(found[row]) == reached).all()
        np.testing.assert_allclose(found[row][reached], expected[reached], rtol=1e-9)
    assert len(starts) ** 2 >= 100
    assert np.isfinite(found).sum() > 200


def vertices_of(network):
    """A vertex of the lines at each tied node."""
    at = {}
    for first, last, tail, head in zip(network.firsts, network.lasts, network.tails, network.heads):
        at[int(tail)], at[int(head)] = first, last
    return [at[node] for node in network.tied.tolist()]
