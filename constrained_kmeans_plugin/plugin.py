"""What QGIS loads: puts the Processing provider in, and takes it out again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication

from .provider import ConstrainedKMeansProvider
from .translation import install_catalogs, remove_catalogs


class ConstrainedKMeansPlugin:
    """The plugin. All it has is a provider: there is no menu and no toolbar."""

    def __init__(self, iface: Any = None) -> None:
        self.iface = iface
        self.provider: Optional[ConstrainedKMeansProvider] = None
        self.catalogs = install_catalogs(QgsApplication.locale())

    def initProcessing(self) -> None:  # noqa: N802 - the name QGIS calls
        """Add the provider; `qgis_process` calls this one alone."""
        if self.provider is None:
            self.provider = ConstrainedKMeansProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            # Models look up their steps in the registry, where these are from now on.
            self.provider.refreshAlgorithms()

    def initGui(self) -> None:  # noqa: N802 - the name QGIS calls
        """Start in the desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Leave nothing behind."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_catalogs(self.catalogs)
        self.catalogs = []
