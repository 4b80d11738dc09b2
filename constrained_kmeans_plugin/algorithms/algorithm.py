"""What all algorithms share: what QGIS asks, and what subclasses say."""

from __future__ import annotations

import difflib
import html
import os
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtGui import QIcon

from .. import metadata
from ..bridge.log.feedback import Progress
from ..bridge.log.installation import shortfall
from ..bridge.log.sentences import explain
from ..bridge.output import Outputs
from ..bridge.style import ColoredLayer
from ..core import ClusteringCanceled, ClusteringError
from ..requirements import NUMPY, SCIPY, Package
from ..translation import tr
from .parameters import INPUT, Definitions
from .pipeline import Job, Parts, run
from .readers import source_of

ICONS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "icons")


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose parameters are defined, read and refused by its own methods."""

    ICON = "icon.svg"
    #: What every run needs.
    PACKAGES: tuple[Package, ...] = (NUMPY, SCIPY)

    def createInstance(self) -> Algorithm:  # noqa: N802 - overrides QGIS
        return type(self)()

    def group(self) -> str:
        return tr("Clustering")

    def groupId(self) -> str:  # noqa: N802 - overrides QGIS
        return "clustering"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802 - overrides QGIS
        return os.path.join(ICONS, self.ICON)

    def helpUrl(self) -> str:  # noqa: N802 - overrides QGIS
        return metadata.help_address(self.name())

    def shortHelpString(self) -> str:  # noqa: N802 - overrides QGIS
        return "\n\n".join((self.what_it_does(), self.what_is_written(), self.what_it_promises()))

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802 - overrides QGIS
        for parameter in self.all_parameters():
            self.addParameter(parameter)
        for name, description in self.number_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802 - overrides QGIS
        # The toolbox, menus and the locator ask this; scripts, models and qgis_process do not.
        sentence = shortfall(self.PACKAGES)
        # It is shown as HTML there.
        return not sentence, html.escape(sentence, quote=False)

    def checkParameterValues(  # noqa: N802 - overrides QGIS
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        sentence = shortfall(self.PACKAGES)
        if sentence:
            return False, sentence
        try:
            self.read_values(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(  # noqa: N802 - overrides QGIS
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        sentence = shortfall(self.PACKAGES)
        if sentence:
            raise QgsProcessingException(sentence)
        self._warn_of_unknown(parameters, feedback)
        try:
            return self._run(parameters, context, feedback)
        except QgsProcessingException as error:
            sentence = str(error)
        except (ClusteringError, ClusteringCanceled) as error:
            # What the core says where nobody has more to say about it.
            sentence = str(explain(error))
        except MemoryError:
            sentence = tr(
                "QGIS ran out of memory. Use fewer clusters or centers, or a smaller input."
            )
        # QGIS never lets go of an exception that leaves here, nor of the frames in its
        # traceback: layers and arrays would stay in memory, and files open.
        del parameters, context, feedback
        raise QgsProcessingException(sentence)

    def _run(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        job = self.begin(parameters, context, feedback)
        outcome, results, layers = run(job, self.parts(job))
        told = self.conclude(job, outcome, results, layers)
        job.progress.set(1)
        return {**results, **told}

    def _warn_of_unknown(self, parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Say what is no parameter, such as a misspelled one: QGIS passes over it in silence."""
        names = [definition.name() for definition in self.parameterDefinitions()]
        for name in parameters:
            if name in names:
                continue
            text = tr("{name} is ignored: the algorithm has no parameter of that name.")
            similar = difflib.get_close_matches(name.upper(), names, 1)
            if similar:
                text += " " + tr("Did you mean {similar}?")
            feedback.pushWarning(text.format(name=name, similar=(similar or [""])[0]))

    # What subclasses say ------------------------------------------------------------------

    def what_it_does(self) -> str:
        """First paragraph of the help."""
        raise NotImplementedError

    def what_is_written(self) -> str:
        """Second paragraph of the help."""
        raise NotImplementedError

    def what_it_promises(self) -> str:
        """Last paragraphs of the help."""
        raise NotImplementedError

    def all_parameters(self) -> Definitions:
        """Definitions, in the order of the dialog."""
        raise NotImplementedError

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        """Names and descriptions of the numbers that a run returns."""
        raise NotImplementedError

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Values of the parameters; raises a sentence."""
        raise NotImplementedError

    def begin(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Job:
        """The Job of a run; raises a sentence."""
        # Once more: models do not call checkParameterValues.
        values, progress = self.read_values(parameters, context), Progress(feedback)
        source, layers, files = self.open_inputs(parameters, context, values)
        outputs = Outputs(self, parameters, context, progress, layers.values(), files)
        return Job(self, parameters, context, values, source, layers[INPUT], outputs, progress)

    def open_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, values: Any
    ) -> tuple[Any, dict[str, Optional[QgsMapLayer]], Sequence[str]]:
        """The source of the run, and the layers and files that no output may overwrite."""
        source = source_of(self, parameters, INPUT, context)
        layers = {
            definition.name(): self.parameterAsVectorLayer(parameters, definition.name(), context)
            for definition in self.parameterDefinitions()
            if isinstance(definition, QgsProcessingParameterFeatureSource)
        }
        return source, layers, ()

    def parts(self, job: Job) -> Parts:
        """The Parts of a run, which the algorithm chooses; raises a sentence."""
        raise NotImplementedError

    def conclude(
        self, job: Job, outcome: Any, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        """Have layers drawn, tell the log what came out, and return the numbers of the run.

        Parameters
        ----------
        outcome : object
            Of the solver.
        results
            For each output what QGIS finds it by.
        """
        raise NotImplementedError
