"""The Processing provider: an explicit tuple of algorithms, and the models in `models`."""

from __future__ import annotations

import os

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from . import metadata
from .bridge.log.installation import shortfall
from .requirements import NUMPY, find_fault
from .translation import tr, translated

ICONS = os.path.join(os.path.dirname(__file__), "icons")
MODELS = os.path.join(os.path.dirname(__file__), "models")


class ReadyModel(QgsProcessingModelAlgorithm):  # type: ignore[misc]
    """A model of the plugin's, shown in the language of QGIS; ids and names are those in its file.

    Parameters
    ----------
    path
        Of the file.
    """

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        if not self.fromFile(path):
            return
        # Without it QGIS has no command for the history, and none to be copied.
        self.setSourceFilePath(path)
        self.setGroup(translated(self.group()))
        content = {name: translated(text) for name, text in self.helpContent().items()}
        file = os.path.splitext(os.path.basename(path))[0]
        self.setHelpContent({**content, "HELP_URL": metadata.help_address(file)})
        for child in self.childAlgorithms().values():
            outputs = child.modelOutputs()
            for output in outputs.values():
                output.setDescription(translated(output.description()))
            child.setModelOutputs(outputs)
            child.setDescription(translated(child.description()))
            self.setChildAlgorithm(child)
        for definition in self.parameterDefinitions():
            if not definition.isDestination():
                definition.setDescription(translated(definition.description()))
                definition.setHelp(content.get(definition.name(), ""))

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return translated(self.name())

    def createInstance(self) -> ReadyModel:  # noqa: N802 - overrides QGIS
        return ReadyModel(self._path)


class ConstrainedKMeansProvider(QgsProcessingProvider):  # type: ignore[misc]
    """Everything this plugin adds to the Processing Toolbox."""

    def __init__(self) -> None:
        super().__init__()
        self._algorithms = self._import_algorithms()

    def _import_algorithms(self) -> tuple[type[QgsProcessingAlgorithm], ...]:
        """The classes of all algorithms; none without NumPy, when Processing does not start."""
        numpy = find_fault(NUMPY)
        if numpy is not None and numpy.reason != "old":
            QgsMessageLog.logMessage(shortfall(), self.name(), Qgis.MessageLevel.Critical)
            return ()
        from .algorithms import ALGORITHMS

        return ALGORITHMS

    def id(self) -> str:
        return "constrainedkmeans"

    def name(self) -> str:
        return tr("Constrained k-means")

    def longName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Constrained k-means: clusters with a minimum and a maximum size")

    def versionInfo(self) -> str:  # noqa: N802 - overrides QGIS
        return metadata.version()

    def helpId(self) -> str:  # noqa: N802 - overrides QGIS
        # Keeps QGIS from building addresses into its own manual.
        return ""

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802 - overrides QGIS
        return os.path.join(ICONS, "icon.svg")

    def loadAlgorithms(self) -> None:  # noqa: N802 - overrides QGIS
        if not self._algorithms:
            return
        for algorithm in self._algorithms:
            self.addAlgorithm(algorithm())
        for file in sorted(os.listdir(MODELS)):
            model = ReadyModel(os.path.join(MODELS, file))
            if model.name():
                self.addAlgorithm(model)
