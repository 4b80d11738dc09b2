"""Everything that depends on the QGIS version, from 3.22 to 4."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt import QtCore

#: From 3.38 a field's type is a QMetaType; before, that raises a TypeError.
_FIELDS_BY_META_TYPE = Qgis.QGIS_VERSION_INT >= 33800
_META = QtCore.QMetaType.Type
#: Qt's names of the types that fields may have.
_KINDS = {
    _META.Bool: "Bool",
    _META.Int: "Int",
    _META.UInt: "UInt",
    _META.LongLong: "LongLong",
    _META.ULongLong: "ULongLong",
    _META.Double: "Double",
    _META.QString: "QString",
    _META.QByteArray: "QByteArray",
    _META.QDate: "QDate",
    _META.QTime: "QTime",
    _META.QDateTime: "QDateTime",
    _META.QStringList: "QStringList",
    _META.QVariantList: "QVariantList",
    _META.QVariantMap: "QVariantMap",
}


def _field(name: str, meta_type: QtCore.QMetaType.Type, variant_type: str) -> QgsField:
    """A field of a type of Qt, by the name that it had in QGIS before 3.38."""
    if _FIELDS_BY_META_TYPE:
        return QgsField(name, meta_type)
    # PyQt6 has no QVariant.Type.
    return QgsField(name, getattr(QtCore.QVariant.Type, variant_type))


def integer_field(name: str) -> QgsField:
    """A 32-bit integer field."""
    return _field(name, _META.Int, "Int")


def long_field(name: str) -> QgsField:
    """A 64-bit integer field."""
    return _field(name, _META.LongLong, "LongLong")


def real_field(name: str) -> QgsField:
    """A field of 64-bit floating-point numbers."""
    return _field(name, _META.Double, "Double")


def text_field(name: str) -> QgsField:
    """A field of text."""
    return _field(name, _META.QString, "String")


def date_time_field(name: str) -> QgsField:
    """A field of moments."""
    return _field(name, _META.QDateTime, "DateTime")


def is_null(value: Any) -> bool:
    """Whether a value from a parameter or an attribute is Python's or QGIS's NULL."""
    if value is None:
        return True
    # Until PyQt 6 an invalid QVariant reaches Python as such.
    return type(value).__name__ == "QVariant" and value.isNull()


def finalize(sink: QgsFeatureSink) -> bool:
    """Flush `sink`; True unless it says that this failed."""
    flushed = sink.flushBuffer()
    # Since 3.42 errors of the last flush arrive here instead of being swallowed.
    if flushed and hasattr(sink, "finalize"):
        return sink.finalize() is not False
    return bool(flushed)


def has_default_symbol(project: QgsProject, kind: QgsWkbTypes.GeometryType) -> bool:
    """Whether a project has a symbol for new layers of a kind of geometry."""
    names = {
        QgsWkbTypes.GeometryType.PointGeometry: "Marker",
        QgsWkbTypes.GeometryType.LineGeometry: "Line",
        QgsWkbTypes.GeometryType.PolygonGeometry: "Fill",
    }
    if kind not in names:
        return False
    if hasattr(project, "styleSettings"):  # since 3.26
        symbol_type = getattr(Qgis.SymbolType, names[kind])
        return project.styleSettings().defaultSymbol(symbol_type) is not None
    name, _ = project.readEntry("DefaultStyles", f"/{names[kind]}")
    return bool(name)


def place_above(details: QgsProcessingContext.LayerDetails, rank: int) -> None:
    """Have a loaded layer placed above those of lower rank, where QGIS can do that."""
    if hasattr(details, "layerSortKey"):  # since 3.32
        details.layerSortKey = rank


def sort_in_tree(project: QgsProject, layer: QgsMapLayer, ranks: Mapping[str, int]) -> None:
    """Move a loaded layer between those that belong above and below it, where QGIS has not.

    Before 3.32 it cannot sort layers, and later it does not move those that were there before.

    Parameters
    ----------
    ranks
        By the ids of the layers of a run, this one among them; higher ranks belong above.
    """
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    parent, own = node.parent(), ranks[layer.id()]
    beside = [
        (place, ranks[child.layerId()])
        for place, child in enumerate(parent.children())
        if isinstance(child, QgsLayerTreeLayer) and child.layerId() in ranks
    ]
    here = parent.children().index(node)
    above = [place for place, rank in beside if rank > own and place > here]
    below = [place for place, rank in beside if rank < own and place < here]
    if above or below:
        # The project keeps a layer as long as the tree has it once.
        parent.insertChildNode(above[-1] + 1 if above else below[0], node.clone())
        parent.removeChildNode(node)


def geographic_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The geographic CRS on the datum of `crs`; invalid where it has no name in a registry."""
    if hasattr(crs, "toGeographicCrs"):  # since 3.24
        return crs.toGeographicCrs()
    return QgsCoordinateReferenceSystem(crs.geographicCrsAuthId())


def is_integer_field(field: QgsField) -> bool:
    """Whether a field holds whole numbers of any width."""
    return field.type() in (_META.Int, _META.UInt, _META.LongLong, _META.ULongLong)


def field_kind(field: QgsField) -> Optional[str]:
    """Qt's name of the type of a field's values, such as `QString`; None for a rare one."""
    return _kind(field.type())


def list_kind(field: QgsField) -> Optional[str]:
    """Qt's name of the type of what is in the lists of a field."""
    if field_kind(field) == "QStringList":
        return "QString"
    return _kind(field.subType())


def _kind(found: Any) -> Optional[str]:
    # Before 3.38 a QVariant.Type, which is a number, as QMetaType.Type is in PyQt5.
    return next((name for kind, name in _KINDS.items() if found == kind), None)


def is_stored_field(fields: QgsFields, index: int) -> bool:
    """Whether a field is one of the data source, and not joined, computed or being added."""
    if hasattr(Qgis, "FieldOrigin"):  # since 3.38
        return bool(fields.fieldOrigin(index) == Qgis.FieldOrigin.Provider)
    return bool(fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider)
