"""Draw what the tutorials make of the sample data, as a project gets it.

Run by pictures.sh with the Python of QGIS: ``tutorial_pictures.py TERRITORIES DEPOTS``.
"""

import sys

from qgis.core import QgsProject
from zones_picture import draw, in_qgis

SIZE = (1000, 720)  # pixels
#: Model, parameters, and the outputs that are drawn, the first one on top.
LESSONS = (
    (
        "Equal territories by a field",
        {"addresses": "Addresses", "quantity": "revenue", "territories": 6, "tolerance": 5},
        "territories",
        ("Centers", "Addresses with their territories", "Territories"),
    ),
    (
        "Depots with capacities",
        {"addresses": "Addresses", "depots": "Depots", "capacity": "capacity", "name": "name"},
        "depots",
        ("Depots with their addresses", "Lines to the depots", "Areas of the depots"),
    ),
)


def main():
    """Run the models, and draw their layers."""
    with in_qgis() as processing:
        from constrained_kmeans_plugin.menu import SAMPLE_DATA, add_sample_layers

        project = QgsProject.instance()
        for (model, parameters, step, outputs), picture in zip(LESSONS, sys.argv[1:]):
            add_sample_layers(SAMPLE_DATA, project)
            (town,) = project.mapLayersByName("Postal areas")
            asked = {f"{step}:{name}": "TEMPORARY_OUTPUT" for name in outputs}
            if step == "depots":
                asked["depots:Addresses with their depots"] = "TEMPORARY_OUTPUT"
            processing.runAndLoadResults(
                f"constrainedkmeans:{model}", {"boundary": town, **parameters, **asked}
            )
            layers = [project.mapLayersByName(name)[0] for name in (*outputs, "Roads")]
            draw(layers, town.extent(), picture, SIZE, town.crs())
            project.clear()


if __name__ == "__main__":
    main()
