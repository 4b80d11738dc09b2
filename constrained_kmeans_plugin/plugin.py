"""What QGIS loads: puts the Processing provider in, and takes it out again."""

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .provider import ConstrainedKMeansProvider

TRANSLATIONS = os.path.join(os.path.dirname(__file__), "i18n")


class ConstrainedKMeansPlugin:
    """The plugin. All it has is a provider: there is no menu and no toolbar."""

    def __init__(self, iface=None):
        self.iface = iface
        self.provider = None
        self.translator = self._load_translator()

    def initProcessing(self):  # noqa: N802 - the name QGIS calls
        """Add the provider; `qgis_process` calls this one alone."""
        if self.provider is None:
            self.provider = ConstrainedKMeansProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            # Models look up their steps in the registry, where these are from now on.
            self.provider.refreshAlgorithms()

    def initGui(self):  # noqa: N802 - the name QGIS calls
        """Start in the desktop."""
        self.initProcessing()

    def unload(self):
        """Leave nothing behind."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    @staticmethod
    def _load_translator():
        """Install the translation for the language of QGIS, where there is one."""
        path = os.path.join(TRANSLATIONS, f"{QgsApplication.locale()}.qm")
        if not os.path.exists(path):
            return None
        translator = QTranslator()
        if not translator.load(path):
            return None
        QCoreApplication.installTranslator(translator)
        return translator
