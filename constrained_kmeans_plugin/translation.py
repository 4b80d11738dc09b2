"""One translation context for everything that people read."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text):
    """`text` in the language of QGIS. Placeholders are filled in afterwards, by the caller."""
    return QCoreApplication.translate("ConstrainedKMeans", text)
