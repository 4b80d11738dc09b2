"""batch.py ALGORITHM FILE: open FILE in the dialog for batches, and run its rows as that does."""

import inspect
import json
import sys

from start import start_qgis

# With widgets.
application = start_qgis(True)

from processing.gui import BatchPanel  # noqa: E402 - there only after the start
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtWidgets import QMessageBox  # noqa: E402


class Chosen:
    """Instead of the dialog in which a file is chosen."""

    @staticmethod
    def getOpenFileName(*_):  # noqa: N802 - as in Qt
        return sys.argv[2], ""


class Trusting(QMessageBox):
    """Since 3.40 it is asked whether a file of the older format is to be trusted."""

    def exec(self):
        return self.result()

    def result(self):
        return self.StandardButton.Yes


BatchPanel.QFileDialog = Chosen
BatchPanel.QMessageBox = Trusting
algorithm = QgsApplication.processingRegistry().createAlgorithmById(sys.argv[1])
dialog = BatchAlgorithmDialog(algorithm)
panel = dialog.mainWidget()
# Since 3.24 it is asked for with a context.
needs_context = "context" in inspect.signature(panel.parametersForRow).parameters
context = {"context": QgsProcessingContext()} if needs_context else {}
panel.load()
told = []
for row in range(panel.batchRowCount()):
    parameters, valid = panel.parametersForRow(row, **context)
    feedback = QgsProcessingFeedback(False)
    # The dialog does not let the algorithm check its parameters before.
    results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
    clusters = results.get("NUM_CLUSTERS")
    told.append({"valid": valid, "clusters": clusters, "said": feedback.textLog()})
print(json.dumps(told))
