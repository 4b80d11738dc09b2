"""Steps of a run as moments, by which QGIS's temporal controller plays them."""

from __future__ import annotations

from qgis.core import Qgis, QgsExpression, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...compat import date_time_field

#: Name of the field with the moment of a step.
TIME = "TIME"
#: A step takes an hour, which is what a frame of the temporal controller takes at first.
_SECONDS = 3600
_BEGIN = QDateTime(QDate(2000, 1, 1), QTime(0, 0))


def time_field() -> QgsField:
    """The field for the moment of a step."""
    return date_time_field(TIME)


def moment(step: int) -> QDateTime:
    """When a step begins, as a QDateTime; step 0 is at midnight of January 1, 2000."""
    return _BEGIN.addSecs(_SECONDS * step)


def show_over_time(layer: QgsVectorLayer, field: str) -> None:
    """Have each feature of a layer shown for the hour of its step.

    The hour is computed from the number of the step: GeoPackages compare moments as texts, and
    take a whole hour to be less than itself with milliseconds; a Shapefile has texts alone.

    Parameters
    ----------
    field
        With the number of the step.
    """
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    begin = "make_datetime(2000, 1, 1, 0, 0, 0) + make_interval(hours:={hours})"
    step = QgsExpression.quotedColumnRef(field)
    properties.setStartExpression(begin.format(hours=step))
    properties.setEndExpression(begin.format(hours=f"{step} + 1"))
    properties.setIsActive(True)
