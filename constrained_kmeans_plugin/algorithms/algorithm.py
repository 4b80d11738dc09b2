"""What all algorithms share: what QGIS asks, and what subclasses say."""

import difflib
import html
import os

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtGui import QIcon

from .. import metadata
from ..bridge.installation import shortfall
from ..bridge.sentences import explain
from ..core import ClusteringCanceled, ClusteringError
from ..requirements import NUMPY, SCIPY
from ..translation import tr

ICONS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "icons")


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose parameters are defined, read and refused by its own methods."""

    ICON = "icon.svg"
    #: What every run needs.
    PACKAGES = (NUMPY, SCIPY)

    def createInstance(self):  # noqa: N802 - overrides QGIS
        return type(self)()

    def group(self):
        return tr("Clustering")

    def groupId(self):  # noqa: N802 - overrides QGIS
        return "clustering"

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):  # noqa: N802 - overrides QGIS
        return os.path.join(ICONS, self.ICON)

    def helpUrl(self):  # noqa: N802 - overrides QGIS
        return metadata.help_address(self.name())

    def shortHelpString(self):  # noqa: N802 - overrides QGIS
        return "\n\n".join((self.what_it_does(), self.what_is_written(), self.what_it_promises()))

    def initAlgorithm(self, configuration=None):  # noqa: N802 - overrides QGIS
        for parameter in self.all_parameters():
            self.addParameter(parameter)
        for name, description in self.number_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def canExecute(self):  # noqa: N802 - overrides QGIS
        # The toolbox, menus and the locator ask this; scripts, models and qgis_process do not.
        sentence = shortfall(self.PACKAGES)
        # It is shown as HTML there.
        return not sentence, html.escape(sentence, quote=False)

    def checkParameterValues(self, parameters, context):  # noqa: N802 - overrides QGIS
        sentence = shortfall(self.PACKAGES)
        if sentence:
            return False, sentence
        try:
            self.read_values(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802 - overrides QGIS
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
                "There is not enough memory. Use fewer clusters or centers, or a smaller input."
            )
        # QGIS never lets go of an exception that leaves here, nor of the frames in its
        # traceback: layers and arrays would stay in memory, and files open.
        del parameters, context, feedback
        raise QgsProcessingException(sentence)

    def _warn_of_unknown(self, parameters, feedback):
        """Say what is no parameter, such as a misspelled one: QGIS passes over it in silence."""
        names = [definition.name() for definition in self.parameterDefinitions()]
        for name in parameters:
            if name in names:
                continue
            text = tr("{name} is not used: the algorithm has no parameter of that name.")
            similar = difflib.get_close_matches(name.upper(), names, 1)
            if similar:
                text += " " + tr("Is {similar} meant?")
            feedback.pushWarning(text.format(name=name, similar=(similar or [""])[0]))

    # What subclasses say ------------------------------------------------------------------

    def what_it_does(self):
        """First paragraph of the help."""
        raise NotImplementedError

    def what_is_written(self):
        """Second paragraph of the help."""
        raise NotImplementedError

    def what_it_promises(self):
        """Last paragraphs of the help."""
        raise NotImplementedError

    def all_parameters(self):
        """Definitions, in the order of the dialog."""
        raise NotImplementedError

    def number_outputs(self):
        """Names and descriptions of the numbers that a run returns."""
        raise NotImplementedError

    def read_values(self, parameters, context):
        """Values of the parameters; raises a sentence."""
        raise NotImplementedError

    def _run(self, parameters, context, feedback):
        """Results of a run, from source to sink; raises a sentence."""
        raise NotImplementedError
