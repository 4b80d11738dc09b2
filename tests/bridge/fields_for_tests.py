"""Fields of every type."""

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant


def field(name, kind):
    """A field of one of Qt's types, by its name there, such as `QString`."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QMetaType.Type, kind))
    kind = {"QVariantMap": "Map", "QVariantList": "List"}.get(kind, kind)
    return QgsField(name, getattr(QVariant, kind[1:] if kind[0] == "Q" else kind))
