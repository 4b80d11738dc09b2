"""Draw what the tutorials make of the sample data, as a project gets it.

Run by pictures.sh with the Python of QGIS: ``tutorial_pictures.py FOLDER``.
"""

import sys

from qgis.core import QgsProject
from zones_picture import draw, in_qgis

SIZE = (1000, 720)  # pixels
TERRITORIES = ("Centers", "Addresses with their territories", "Territories", "Roads")


def run(processing, algorithm, outputs, **parameters):
    """Run an algorithm as its dialog does, with these outputs besides the first one."""
    asked = dict.fromkeys(outputs, "TEMPORARY_OUTPUT")
    return processing.runAndLoadResults(algorithm, {**parameters, **asked})


def territories(processing):
    """Equal territories by revenue."""
    run(
        processing,
        "constrainedkmeans:Equal territories by a field",
        [f"territories:{name}" for name in TERRITORIES[:3]],
        addresses="Addresses",
        quantity="revenue",
        territories=6,
        tolerance=5,
        boundary="Postal areas",
    )
    return TERRITORIES


def depots(processing):
    """Depots with capacities."""
    layers = ("Depots with their addresses", "Lines to the depots", "Areas of the depots")
    run(
        processing,
        "constrainedkmeans:Depots with capacities",
        [f"depots:{name}" for name in (*layers, "Addresses with their depots")],
        addresses="Addresses",
        depots="Depots",
        capacity="capacity",
        name="name",
        boundary="Postal areas",
    )
    return (*layers, "Roads")


def parcels(processing):
    """Parcels in groups of 8 to 10."""
    run(
        processing,
        "constrainedkmeans:constrainedkmeans",
        ["OUTPUT", "ZONES"],
        INPUT="Parcels",
        CLUSTERS=None,
        MIN_SIZE=8,
        MAX_SIZE=10,
    )
    return ("Zones", "Clusters", "Roads")


def districts(processing):
    """Connected districts on both sides of a river."""
    run(
        processing,
        "constrainedkmeans:constrainedkmeans",
        ["OUTPUT", "ZONES"],
        INPUT="Parcels",
        CLUSTERS=8,
        CONTIGUITY=1,
        BARRIERS="River",
        LINKS="Bridges",
    )
    return ("Bridges", "River", "Zones", "Clusters")


def update(processing):
    """Next year's update, with the addresses selected that changed their territory."""
    territories(processing)
    run(
        processing,
        "native:mergevectorlayers",
        ["OUTPUT"],
        LAYERS=["Addresses with their territories", "New addresses"],
    )
    run(
        processing,
        "constrainedkmeans:assigntocenters",
        ["OUTPUT", "ZONES"],
        INPUT="Merged",
        CENTERS_LAYER="Centers",
        ID_FIELD="CLUSTER_ID",
        WEIGHT_FIELD="revenue",
        TOLERANCE=5,
        BOUNDARY="Postal areas",
    )
    (clusters,) = QgsProject.instance().mapLayersByName("Clusters")
    clusters.selectByExpression('"CLUSTER_ID" <> "CENTER_ID"')
    return ("Centers", "Clusters", "Zones", "Roads")


def roads(processing):
    """Depots along the roads."""
    layers = ("Centers", "Roads by territory", "Clusters", "Zones")
    run(
        processing,
        "constrainedkmeans:roadterritories",
        ["OUTPUT", "TERRITORIES", "ZONES", "CENTERS"],
        INPUT="Addresses",
        ROADS="Roads",
        CENTERS_LAYER="Depots",
        ID_FIELD="name",
        MAX_FIELD="capacity",
        BOUNDARY="Postal areas",
    )
    return layers


def main():
    """Run the lessons, and draw their layers."""
    with in_qgis() as processing:
        from constrained_kmeans_plugin.menu import SAMPLE_DATA, add_sample_layers

        project = QgsProject.instance()
        for lesson in (territories, depots, parcels, districts, update, roads):
            add_sample_layers(SAMPLE_DATA, project)
            layers = [project.mapLayersByName(name)[0] for name in lesson(processing)]
            (town,) = project.mapLayersByName("Postal areas")
            picture = f"{sys.argv[1]}/tutorial_{lesson.__name__}.png"
            draw(layers, town.extent(), picture, SIZE, town.crs())
            project.clear()


if __name__ == "__main__":
    main()
