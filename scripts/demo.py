"""Cluster QGIS's own world map into ten groups of equal size, and draw the result.

Run by demo.sh with the Python of QGIS; QGIS_PROCESS names the qgis_process command.
"""

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import plugin
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

RESULTS = plugin.PROJECT / "build" / "demo"
N_CLUSTERS = 10
EQUAL_EARTH = "EPSG:8857"
PAGE = (400, 225)  # mm, which at 101.6 dots per inch are 1600 x 900 pixels
DPI = 101.6


def qgis_process(*arguments, environment):
    """Run qgis_process; show what it said only if it fails."""
    finished = subprocess.run(
        [os.environ["QGIS_PROCESS"], *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode != 0:
        sys.exit(f"{finished.stdout}\n{finished.stderr}\nqgis_process failed.")


def run(algorithm, environment, **parameters):
    """Run an algorithm by qgis_process and say so."""
    arguments = ["run", algorithm, "--", *(f"{name}={parameters[name]}" for name in parameters)]
    print("", shlex.join(["qgis_process", *arguments]), sep="\n", flush=True)
    start = time.monotonic()
    qgis_process(*arguments, environment=environment)
    print(f"done in {time.monotonic() - start:.1f} s")


def cluster_sizes(geopackage):
    """Return {cluster: number of its features}."""
    with closing(sqlite3.connect(geopackage)) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        query = (
            f'SELECT CLUSTER_ID, COUNT(*) FROM "{table}" GROUP BY CLUSTER_ID ORDER BY CLUSTER_ID'
        )
        return dict(database.execute(query))


def draw(geopackage, sizes, picture):
    """Draw the clusters in colors beside a legend with their sizes."""
    sys.path.append(str(plugin.PROJECT))
    from constrained_kmeans_plugin.bridge.style.palette import CLUSTER_COLORS

    layer = QgsVectorLayer(str(geopackage), "Cluster: features")
    categories = [
        QgsRendererCategory(
            cluster,
            QgsFillSymbol.createSimple(
                {"color": color, "outline_color": "255,255,255,160", "outline_width": "0.05"}
            ),
            f"{cluster}:  {size}",
        )
        for (cluster, size), color in zip(sizes.items(), CLUSTER_COLORS)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("CLUSTER_ID", categories))
    project = QgsProject.instance()
    project.setCrs(layer.crs())
    project.addMapLayer(layer)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAGE))

    def place(item, x, y, width, height):
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        layout.addLayoutItem(item)

    def write(text, y, font, color):
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        label.setFont(font)
        label.setFontColor(QColor(color))
        place(label, 12, y, PAGE[0] - 24, 14)

    write(
        f"{sum(sizes.values()):,} states and provinces in {len(sizes)} clusters of equal size",
        14,
        QFont("DejaVu Sans", 26, QFont.Weight.Bold),
        "#222222",
    )
    write(
        "Constrained k-means clustering in QGIS: compact clusters, distances on the globe. "
        "Data: Natural Earth",
        28,
        QFont("DejaVu Sans", 14),
        "#555555",
    )

    sheet = QgsLayoutItemMap(layout)
    place(sheet, 12, 48, 325, 1)
    sheet.setCrs(QgsCoordinateReferenceSystem(EQUAL_EARTH))
    sheet.setBackgroundColor(QColor("#f1f5f8"))
    sheet.setLayers([layer])
    globe = QgsCoordinateTransform(layer.crs(), sheet.crs(), project)
    # Gives the item the height that fits its width.
    sheet.setExtent(globe.transformBoundingBox(QgsRectangle(-180, -90, 180, 90)))

    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(sheet)
    legend.setSymbolHeight(8)
    legend.setSymbolWidth(12)
    legend.setStyleFont(QgsLegendStyle.Style.Subgroup, QFont("DejaVu Sans", 14, QFont.Weight.Bold))
    legend.setStyleFont(QgsLegendStyle.Style.SymbolLabel, QFont("DejaVu Sans", 15))
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, 4)
    place(legend, 341, 60, 50, 130)

    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    if not image.save(str(picture)):
        sys.exit(f"The map could not be written to {picture}.")


def main():
    """Stage the plugin, cluster the world, compare, draw."""
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir(parents=True)
    application = QgsApplication([], False)
    application.initQgis()
    world = Path(application.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    clusters, compared = RESULTS / "clusters.gpkg", RESULTS / "native_kmeans.gpkg"
    ours, natives = "constrainedkmeans:constrainedkmeans", "native:kmeansclustering"

    with tempfile.TemporaryDirectory() as profile:
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugin.stage().parent),
            "QGIS_CUSTOM_CONFIG_PATH": profile,
        }
        qgis_process("plugins", "enable", plugin.NAME, environment=environment)
        states = f"{world}|layername=states_provinces"
        run(ours, environment, INPUT=states, CLUSTERS=N_CLUSTERS, OUTPUT=clusters)
        run(natives, environment, INPUT=states, CLUSTERS=N_CLUSTERS, OUTPUT=compared)

    sizes = cluster_sizes(clusters)
    draw(clusters, sizes, RESULTS / "map.png")
    application.exitQgis()

    print("\nFeatures of each cluster")
    for name, counts in ((ours, sizes), (natives, cluster_sizes(compared))):
        print(f"  {name:37}", *sorted(counts.values(), reverse=True))
    print(f"\nWritten: {clusters}", f"         {RESULTS / 'map.png'}", sep="\n")
    if max(sizes.values()) - min(sizes.values()) > 1:
        sys.exit("The clusters are not of equal size.")


if __name__ == "__main__":
    main()
