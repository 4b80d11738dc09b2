"""Steps of a run as moments, by which QGIS's temporal controller plays them."""

from qgis.core import Qgis, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..compat import date_time_field

#: Name of the field with the moment of a step.
TIME = "TIME"
#: A step takes an hour, which is what a frame of the temporal controller takes at first.
_SECONDS = 3600
_BEGIN = QDateTime(QDate(2000, 1, 1), QTime(0, 0))
_HOURS = QgsUnitTypes.TemporalUnit.TemporalHours


def time_field():
    """The field for the moment of a step."""
    return date_time_field(TIME)


def moment(step):
    """When a step begins, as a QDateTime; step 0 is at midnight of January 1, 2000."""
    return _BEGIN.addSecs(_SECONDS * step)


def show_over_time(layer, field):
    """Have each feature of a layer shown for the hour that begins at the value of a field.

    Nothing is done where the format could not keep moments (a Shapefile holds text).
    """
    index = layer.fields().lookupField(field)
    if index < 0 or not layer.fields().at(index).isDateOrTime():
        return
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(field)
    properties.setFixedDuration(1)
    properties.setDurationUnits(_HOURS)
    properties.setIsActive(True)
