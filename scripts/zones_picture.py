"""Draw zones as a project gets them: customers in Germany, in sixteen territories of equal size.

And the customers that depots in twelve towns have room for. Run by pictures.sh with the Python of
QGIS: ``zones_picture.py TERRITORIES DEPOTS``. The border is that of QGIS's own world map (Natural
Earth), the customers are drawn by lot around the towns.
"""

import random
import sys
from contextlib import contextmanager
from pathlib import Path

import plugin
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

SIZE = (900, 1100)  # pixels
CRS = "EPSG:3035"  # Europe, in meters
COUNTRY = "Germany"
N_CUSTOMERS, N_TERRITORIES, CAPACITY = 1600, 16, 90
# Longitude, latitude, and how many of the customers live around it.
TOWNS = (
    *((13.40, 52.52, 9), (9.99, 53.55, 6), (11.58, 48.14, 6), (6.96, 50.94, 6)),
    *((8.68, 50.11, 5), (9.18, 48.78, 5), (7.47, 51.51, 6), (12.37, 51.34, 4)),
    *((13.74, 51.05, 3), (9.73, 52.37, 4), (11.08, 49.45, 3), (8.80, 53.08, 3)),
)
SPREAD = 45_000  # meters
EVERYWHERE = 0.35  # share of customers that live anywhere


def layer_of(kind, geometries, name):
    """A layer in memory."""
    layer = QgsVectorLayer(f"{kind}?crs={CRS}", name, "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def country(application, to_plane):
    """The outline of the country."""
    world = Path(application.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    countries = QgsVectorLayer(f"{world}|layername=countries", "countries")
    request = QgsFeatureRequest().setFilterExpression(f"\"name\" = '{COUNTRY}'")
    (feature,) = countries.getFeatures(request)
    outline = feature.geometry()
    outline.transform(to_plane)
    return outline


def customers(outline, to_plane):
    """Points around the towns and anywhere, all of them on land."""
    draw = random.Random(1)
    box = outline.boundingBox()
    towns = [(to_plane.transform(QgsPointXY(x, y)), share) for x, y, share in TOWNS]
    shares = [share for _, share in towns]
    land = QgsGeometry.createGeometryEngine(outline.constGet())
    land.prepareGeometry()
    found = []
    while len(found) < N_CUSTOMERS:
        if draw.random() < EVERYWHERE:
            x = draw.uniform(box.xMinimum(), box.xMaximum())
            y = draw.uniform(box.yMinimum(), box.yMaximum())
        else:
            ((town, _),) = draw.choices(towns, shares)
            x, y = draw.gauss(town.x(), SPREAD), draw.gauss(town.y(), SPREAD)
        place = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        if land.contains(place.constGet()):
            found.append(place)
    return found


def draw(layers, extent, picture, size=SIZE, crs=None):
    """Draw layers, the first one on top."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs or QgsCoordinateReferenceSystem(CRS))
    settings.setOutputSize(QSize(*size))
    settings.setBackgroundColor(QColor("#f1f5f8"))
    frame = QgsRectangle(extent)
    frame.scale(1.04)
    settings.setExtent(frame)
    settings.setFlag(QgsMapSettings.Flag.DrawSelection)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    if not job.renderedImage().save(picture):
        sys.exit(f"The picture could not be written to {picture}.")


@contextmanager
def in_qgis():
    """Stage the plugin and start it in QGIS; give the module `processing`."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path[:0] = [
        str(Path(application.pkgDataPath()) / "python" / "plugins"),
        str(plugin.stage().parent),
    ]
    import processing
    from processing.core.Processing import Processing

    from constrained_kmeans_plugin import classFactory

    Processing.initialize()
    ours = classFactory(None)
    ours.initProcessing()
    yield processing
    ours.unload()


def main():
    """Make the territories, draw them."""
    with in_qgis() as processing:
        draw_all(processing)


def draw_all(processing):
    """Both pictures."""
    project = QgsProject.instance()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_plane = QgsCoordinateTransform(degrees, QgsCoordinateReferenceSystem(CRS), project)
    outline = country(QgsApplication, to_plane)
    places = customers(outline, to_plane)
    towns = [to_plane.transform(QgsPointXY(x, y)) for x, y, _ in TOWNS]
    depots = layer_of("Point", [QgsGeometry.fromPointXY(town) for town in towns], "depots")
    assigned = {"CENTERS_LAYER": depots, "MAX_SIZE": CAPACITY, "ALLOW_UNASSIGNED": True}
    for algorithm, parameters, picture in (
        ("constrainedkmeans", {"CLUSTERS": N_TERRITORIES}, sys.argv[1]),
        ("assigntocenters", assigned, sys.argv[2]),
    ):
        project.addMapLayer(layer_of("Point", places, "customers"))
        outputs = dict.fromkeys(("OUTPUT", "ZONES", "CENTERS"), "TEMPORARY_OUTPUT")
        border = layer_of("MultiPolygon", [outline], "border")
        processing.runAndLoadResults(
            f"constrainedkmeans:{algorithm}",
            {"INPUT": "customers", "BOUNDARY": border, **parameters, **outputs},
        )
        layers = [project.mapLayersByName(name)[0] for name in ("Centers", "Clusters", "Zones")]
        draw(layers, outline.boundingBox(), picture)
        project.clear()


if __name__ == "__main__":
    main()
