"""model.py MODEL POINTS: build a model of two steps, run it, save it; print what came of it."""

import json
import sys

from start import start_qgis

application = start_qgis()

from qgis.core import (  # noqa: E402 - Processing has to be started first
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
)

Source = QgsProcessingModelChildParameterSource
path, points = sys.argv[1:]

model = QgsProcessingModelAlgorithm("districts", "tests")
model.addModelParameter(
    QgsProcessingParameterFeatureSource("points"), QgsProcessingModelParameter("points")
)

cluster = QgsProcessingModelChildAlgorithm("constrainedkmeans:constrainedkmeans")
cluster.setChildId("cluster")
cluster.addParameterSources("INPUT", [Source.fromModelParameter("points")])
cluster.addParameterSources("CLUSTERS", [Source.fromStaticValue(8)])
model.addChildAlgorithm(cluster)

dissolve = QgsProcessingModelChildAlgorithm("native:dissolve")
dissolve.setChildId("dissolve")
dissolve.addParameterSources("INPUT", [Source.fromChildOutput("cluster", "OUTPUT")])
dissolve.addParameterSources("FIELD", [Source.fromStaticValue(["CLUSTER_ID"])])
districts = QgsProcessingModelOutput("districts", "districts")
districts.setChildId("dissolve")
districts.setChildOutputName("OUTPUT")
dissolve.setModelOutputs({"districts": districts})
model.addChildAlgorithm(dissolve)

model.updateDestinationParameters()
(destination,) = model.destinationParameterDefinitions()

context = QgsProcessingContext()
parameters = {
    "points": points,
    destination.name(): QgsProcessing.TEMPORARY_OUTPUT,
}
feedback = QgsProcessingFeedback(False)
results, done = model.run(parameters, context, feedback)
if not done:
    sys.exit(feedback.textLog())
layer = context.takeResultLayer(results[destination.name()])
model.toFile(path)

print(
    json.dumps(
        {
            "destination": destination.name(),
            "multipoints": layer.featureCount(),
            "largest_cluster": results["CHILD_RESULTS"]["cluster"]["MAX_CLUSTER_SIZE"],
        }
    )
)
