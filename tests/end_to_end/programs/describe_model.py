"""describe_model.py MODEL: print the name of the destination of a saved model."""

import json
import sys

from start import start_qgis

application = start_qgis()

from qgis.core import QgsProcessingModelAlgorithm  # noqa: E402 - Processing has to be started first

model = QgsProcessingModelAlgorithm()
if not model.fromFile(sys.argv[1]):
    sys.exit("not a model")
(destination,) = model.destinationParameterDefinitions()
print(json.dumps({"destination": destination.name()}))
