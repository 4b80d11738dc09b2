"""runs.py: run what comes on standard input, one after the other; print what came of each.

It is a list of [algorithm, parameters] in JSON; an algorithm may be the file of a model, whose
outputs are given by their titles.
"""

import json
import sys

from start import start_qgis

application = start_qgis()

import processing  # noqa: E402 - there only after the start
from qgis.core import (  # noqa: E402
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
)


def found(name, parameters):
    """The algorithm, and its parameters; outputs of a model are given by their titles."""
    if not name.endswith(".model3"):
        return name, parameters
    model = QgsProcessingModelAlgorithm()
    if not model.fromFile(name):
        sys.exit(f"{name} is not a model")
    # Their names depend on the version.
    names = {
        output.description(): output.name() for output in model.destinationParameterDefinitions()
    }
    return model, {names.get(title, title): value for title, value in parameters.items()}


told = []
for name, parameters in json.load(sys.stdin):
    feedback = QgsProcessingFeedback(False)
    results, refusal = None, ""
    try:
        results = processing.run(*found(name, parameters), feedback=feedback)
    except QgsProcessingException as error:
        refusal = str(error)
    told.append({"results": results, "said": f"{feedback.textLog()}\n{refusal}"})
print(json.dumps(told, default=str))
