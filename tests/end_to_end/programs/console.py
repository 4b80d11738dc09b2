"""console.py POINTS: what somebody types into the Python console; print what came of it."""

import json
import sys

from start import start_qgis

application = start_qgis()

import processing  # noqa: E402 - not there before Processing is started
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

points = QgsVectorLayer(sys.argv[1], "points")
QgsProject.instance().addMapLayer(points)
points.selectByExpression('"number" < 100')

result = processing.run(
    "constrainedkmeans:constrainedkmeans",
    {
        "INPUT": QgsProcessingFeatureSourceDefinition(points.id(), selectedFeaturesOnly=True),
        "CLUSTERS": 3,
        "FIELD_NAME": "group",
        "SIZE_FIELD_NAME": "members",
        "OUTPUT": "TEMPORARY_OUTPUT",
    },
)
layer = result["OUTPUT"]

refused = ""
try:
    processing.run(
        "constrainedkmeans:constrainedkmeans",
        {"INPUT": points, "CLUSTERS": 7, "MIN_SIZE": 200, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
except QgsProcessingException as error:
    refused = str(error)

groups = [feature["group"] for feature in layer.getFeatures()]
print(
    json.dumps(
        {
            "sizes": sorted((groups.count(group) for group in set(groups)), reverse=True),
            "crs": layer.crs().authid(),
            "fields": [field.name() for field in layer.fields()],
            "numbers": [feature["number"] for feature in layer.getFeatures()],
            "refused": refused,
        }
    )
)
