"""What a layer that is written looks like: fields, geometry type, reference system."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import field_kind, is_integer_field, is_null, is_stored_field, long_field, text_field
from ..features import features_of
from ..log.feedback import Progress

#: `read.points.Points`, which stands above.
Points = Any

#: The column of a GeoPackage that numbers its rows.
_FID = "fid"


@dataclass(frozen=True)
class Layout:
    """What an output layer looks like.

    Attributes
    ----------
    fid_is_key
        Whether a field `fid`, if there is one, can number the rows of a GeoPackage.
    """

    fields: QgsFields
    geometry_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    fid_is_key: bool = False

    @classmethod
    def of(
        cls,
        fields: Iterable[QgsField],
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> Layout:
        """A layout with these fields, which get numbers where two bear the same name.

        Their widths are left out: they say nothing of what will be in a new layer.
        """
        layout = cls(QgsFields(), geometry_type, crs)
        for field in fields:
            renamed = without_width(field)
            renamed.setName(layout.free_name(field.name()))
            layout.fields.append(renamed)
        return layout

    @classmethod
    def of_table(cls, *fields: QgsField) -> Layout:
        """A layout without geometry, with these fields: of a table that a `LayerSink` writes."""
        crs = QgsCoordinateReferenceSystem()
        return cls.of(fields, QgsWkbTypes.Type.NoGeometry, crs)

    def free_name(self, name: str) -> str:
        """`name`, or `name` with a number that no field bears."""
        return _free_name(name, _lower_names(self.fields))

    def with_text(self, names: Collection[str]) -> Layout:
        """The same layout with text in the fields of these names."""
        fields = QgsFields()
        for field in self.fields:
            fields.append(text_field(field.name()) if field.name() in names else field)
        return replace(self, fields=fields)

    def widened(self, names: Collection[str]) -> Layout:
        """The same layout with wider fields of these names: of 64 bits, or without a width."""
        fields = QgsFields()
        for field in self.fields:
            wide = long_field(field.name()) if field_kind(field) == "Int" else without_width(field)
            fields.append(wide if field.name() in names else field)
        return replace(self, fields=fields)

    def as_planned(self, planned: Layout) -> Layout:
        """The same layout, with each field as another Layout has it that was planned for it."""
        fields = QgsFields()
        for field in self.fields:
            index = planned.fields.indexFromName(field.name())
            fields.append(field if index < 0 else planned.fields.at(index))
        return replace(self, fields=fields)


def without_width(field: QgsField) -> QgsField:
    """A copy of a field that holds values of any length, as far as a format can."""
    plain = QgsField(field)
    plain.setLength(0)
    plain.setPrecision(0)
    return plain


def copied_layout(
    source: QgsProcessingFeatureSource,
    layer: Optional[QgsVectorLayer],
    points: Points,
    added: Iterable[QgsField],
    progress: Progress,
) -> Layout:
    """Layout of the input with more fields.

    A name that a field of the input bears already gets a number: no data are lost.

    Parameters
    ----------
    layer
        What `source` reads.
    points
        From the first pass.
    progress
        Asked for cancel.
    """
    fields = QgsFields(source.fields())
    for field in added:
        renamed = without_width(field)
        renamed.setName(_free_name(field.name(), _lower_names(fields)))
        fields.append(renamed)
    return Layout(
        fields=fields,
        geometry_type=source.wkbType(),
        crs=source.sourceCrs(),
        fid_is_key=_fid_is_key(source, layer, points, progress)
        and _FID not in _lower_names(list(fields)[source.fields().count() :]),
    )


def _fid_is_key(
    source: QgsProcessingFeatureSource,
    layer: Optional[QgsVectorLayer],
    points: Points,
    progress: Progress,
) -> bool:
    """Whether the values of a field `fid` are whole numbers, there is one of each, and no gap."""
    fields = source.fields()
    # Not lookupField, which also finds aliases.
    names = [name.lower() for name in fields.names()]
    if _FID not in names:
        return True
    index = names.index(_FID)
    if not is_integer_field(fields.at(index)):
        return False
    if layer is not None and _is_feature_id(layer, fields, index):
        return bool((points.ids >= 0).all() and (points.skipped_ids >= 0).all())
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index])
    seen = set()
    for feature in features_of(source, progress, request):
        value = feature.attribute(index)
        if is_null(value) or value < 0 or value in seen:
            return False
        seen.add(value)
    return True


def _is_feature_id(layer: QgsVectorLayer, fields: QgsFields, index: int) -> bool:
    """Whether a field is the key of a GeoPackage, by which QGIS numbers its features."""
    return (
        layer.providerType() == "ogr"
        and layer.dataProvider().storageType() == "GPKG"
        and is_stored_field(fields, index)
        and index in layer.primaryKeyAttributes()
        and not layer.isModified()
    )


def _lower_names(fields: Iterable[QgsField]) -> set[str]:
    return {field.name().lower() for field in fields}


def _free_name(name: str, taken: Collection[str]) -> str:
    """`name`, or the first of `name_2`, `name_3`, … whose lower case is not taken."""
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    return free
