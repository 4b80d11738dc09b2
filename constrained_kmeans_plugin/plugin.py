"""What QGIS loads: puts the Processing provider and the menu in, and takes them out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication

from .provider import ConstrainedKMeansProvider
from .translation import install_catalogs, remove_catalogs

if TYPE_CHECKING:
    from .menu import Menu


class ConstrainedKMeansPlugin:
    """The plugin: a provider and, where there is a window, a menu."""

    def __init__(self, iface: Any = None) -> None:
        self.iface = iface
        self.provider: Optional[ConstrainedKMeansProvider] = None
        self.menu: Optional[Menu] = None
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
        if self.iface is not None:
            # Widgets are loaded only where there is a window.
            from .menu import Menu

            self.menu = Menu(self.iface)

    def unload(self) -> None:
        """Leave nothing behind."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_catalogs(self.catalogs)
        self.catalogs = []
