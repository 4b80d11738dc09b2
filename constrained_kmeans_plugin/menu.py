"""What the desktop has in *Vector ▸ Constrained k-means*."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDir, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QFileDialog

from . import metadata
from .copies import copy_folder, copy_missing
from .provider import ICONS, MODELS
from .translation import tr

MAIN = "constrainedkmeans"
SAMPLE_DATA = Path(__file__).parent / "sample_data"
#: How the folder of the copy is called.
COPY = "constrained_kmeans_sample_data"


def sample_layers(folder: Path) -> list[QgsVectorLayer]:
    """The layers of a copy of the sample data, the uppermost first."""
    names = {
        "depots": tr("Depots"),
        "addresses": tr("Addresses"),
        "new_addresses": tr("New addresses"),
        "bridges": tr("Bridges"),
        "river": tr("River"),
        "roads": tr("Roads"),
        "postal_areas": tr("Postal areas"),
        "parcels": tr("Parcels"),
    }
    layers = [
        QgsVectorLayer(str(folder / f"{file}.geojson"), name, "ogr") for file, name in names.items()
    ]
    # Unlike GDAL, this provider finds out in all versions that the fields are numbers.
    address = QUrl.fromLocalFile(str(folder / "revenue_next_year.csv")).toString()
    table = f"{address}?type=csv&detectTypes=yes&geomType=none"
    return [*layers, QgsVectorLayer(table, tr("Revenue next year"), "delimitedtext")]


def add_sample_layers(folder: Path, project: QgsProject) -> None:
    """Add a copy of the sample data on top of a project, as one group."""
    group = project.layerTreeRoot().insertGroup(0, tr("Sample data"))
    for layer in sample_layers(folder):
        project.addMapLayer(layer, False)
        group.addLayer(layer)


class Menu:
    """The entries, as long as the plugin is switched on.

    Parameters
    ----------
    iface
        QGIS's desktop.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._title = tr("Constrained k-means")
        icon, theme = QIcon(os.path.join(ICONS, "icon.svg")), QgsApplication.getThemeIcon
        self._menu = iface.vectorMenu().addMenu(icon, self._title)
        self._menu.setObjectName("constrained_kmeans")
        for entry_icon, text, act in (
            (icon, tr("Constrained k-means clustering…"), self.open_dialog),
            (theme("/mActionAddOgrLayer.svg"), tr("Add sample data…"), self.add_sample),
            (
                theme("/processingModel.svg"),
                tr("Copy the ready models to your models"),
                self.copy_models,
            ),
            (theme("/mActionHelpContents.svg"), tr("Guide"), self.open_guide),
        ):
            self._menu.addAction(entry_icon, text).triggered.connect(act)

    def remove(self) -> None:
        """Take all entries away."""
        self._iface.vectorMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()

    def open_dialog(self) -> None:
        """Open the dialog of the main algorithm."""
        import processing

        processing.execAlgorithmDialog(f"constrainedkmeans:{MAIN}", {})

    def open_guide(self) -> None:
        """Show the page of the main algorithm, which leads to those of all others."""
        QDesktopServices.openUrl(QUrl(metadata.help_address(MAIN)))

    def add_sample(self) -> None:
        """Copy the sample data into a folder that the user chooses, and show them."""
        chosen = QFileDialog.getExistingDirectory(
            self._iface.mainWindow(),
            tr("Choose where to make a folder with the sample data"),
            QgsProject.instance().absolutePath() or QDir.homePath(),
        )
        if not chosen:
            return
        try:
            folder = copy_folder(SAMPLE_DATA, Path(chosen), COPY)
        except OSError as error:
            self._report_failure(tr("The sample data cannot be copied: {reason}."), error)
            return
        add_sample_layers(folder, QgsProject.instance())
        text = tr("The sample data are in {folder}.").format(
            folder=QDir.toNativeSeparators(str(folder))
        )
        self._iface.messageBar().pushSuccess(self._title, text)

    def copy_models(self) -> None:
        """Copy the models to those of the user, where the modeler changes them."""
        from processing.modeler.ModelerUtils import ModelerUtils

        folder = Path(ModelerUtils.modelsFolders()[0])
        try:
            copied = copy_missing(sorted(Path(MODELS).glob("*.model3")), folder)
        except OSError as error:
            self._report_failure(tr("The models cannot be copied: {reason}."), error)
            return
        if not copied:
            text = tr("Your models have all ready models already. Nothing was changed.")
            self._iface.messageBar().pushInfo(self._title, text)
            return
        QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
        text = tr("The ready models are in the toolbox under Models now. You can edit them there.")
        self._iface.messageBar().pushSuccess(self._title, text)

    def _report_failure(self, text: str, error: OSError) -> None:
        """Say why something was not copied."""
        text = text.format(reason=error.strerror or error)
        self._iface.messageBar().pushCritical(self._title, text)
