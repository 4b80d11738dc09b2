"""Parameters about roads, named as in QGIS's own network analysis, and their values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..bridge.log.labels import label, named
from ..bridge.read import numbers
from ..bridge.roads.lines import BOTH, RoadColumns
from ..translation import tr
from .parameters import (
    LINES_TYPE,
    Definitions,
    advanced,
    enum,
    field_of,
    with_help,
)
from .values import (
    Given,
    field_index,
)

ROADS = "ROADS"
STRATEGY = "STRATEGY"
DIRECTION_FIELD = "DIRECTION_FIELD"
VALUE_FORWARD = "VALUE_FORWARD"
VALUE_BACKWARD = "VALUE_BACKWARD"
VALUE_BOTH = "VALUE_BOTH"
DEFAULT_DIRECTION = "DEFAULT_DIRECTION"
SPEED_FIELD = "SPEED_FIELD"
DEFAULT_SPEED = "DEFAULT_SPEED"
TOPOLOGY_TOLERANCE = "TOPOLOGY_TOLERANCE"
TRAVEL = "TRAVEL"
MAX_COST = "MAX_COST"
MAX_ROAD_DISTANCE = "MAX_ROAD_DISTANCE"
TERRITORIES = "TERRITORIES"

#: Values of STRATEGY and TRAVEL, in the order of their options.
STRATEGIES = ("shortest", "fastest")
TRAVELS = ("from centers", "to centers")
#: In km/h, as in QGIS's own network analysis.
USUAL_SPEED = 50.0
LARGEST = 1e15
_DOUBLE = QgsProcessingParameterNumber.Type.Double


@dataclass(frozen=True)
class RoadValues:
    """Parameter values about the roads.

    Attributes
    ----------
    direction_values
        What the field has for forward, backward and both directions; None for nothing.
    is_fastest
        Whether time counts, and not length.
    towards
        Whether ways lead to the centers.
    tolerance
        Within which ends of lines are joined, in units of the distance.
    """

    is_fastest: bool
    direction_field: Optional[str]
    direction_values: tuple[Optional[str], ...]
    default_direction: int
    speed_field: Optional[str]
    default_speed: float
    tolerance: float
    towards: bool

    def columns(self, roads: QgsProcessingFeatureSource) -> RoadColumns:
        """The fields of the roads that are read.

        Raises
        ------
        QgsProcessingException
            If there is no such field, or no value of the one with directions is known.
        """
        speed = field_index(roads, SPEED_FIELD, self.speed_field)
        direction = field_index(roads, DIRECTION_FIELD, self.direction_field)
        if direction is not None and all(value is None for value in self.direction_values):
            text = tr(
                "{field} is “{name}”, but none of its values is known. Set {forward}, {backward} "
                "or {both}, or leave {field} empty."
            )
            raise QgsProcessingException(
                text.format(
                    field=named(DIRECTION_FIELD),
                    name=self.direction_field,
                    forward=named(VALUE_FORWARD),
                    backward=named(VALUE_BACKWARD),
                    both=named(VALUE_BOTH),
                )
            )
        return RoadColumns(
            direction=direction,
            values=self.direction_values,
            default_direction=self.default_direction,
            speed=speed if self.is_fastest else None,
            default_speed=self.default_speed if self.is_fastest else None,
        )


def roads() -> Definitions:
    """The roads, and which paths are best."""
    yield with_help(
        QgsProcessingParameterFeatureSource(ROADS, label(ROADS), [LINES_TYPE]),
        tr(
            "The lines along which features are reached, in any reference system. Two roads meet "
            "where both have a vertex at the same place, such as a common end. Lines that only "
            "cross, as on a bridge, do not meet."
        ),
    )
    yield with_help(
        enum(STRATEGY, label(STRATEGY), [tr("Shortest"), tr("Fastest")]),
        tr(
            "Shortest adds up lengths, in layer units, or in meters if the layer is in degrees. "
            "Fastest adds up minutes, by {speed} and {default}."
        ).format(speed=label(SPEED_FIELD), default=label(DEFAULT_SPEED)),
    )


def more_about_roads() -> Definitions:
    """Directions, speeds and tolerances, named as in QGIS's own network analysis."""
    text = QgsProcessingParameterString
    yield advanced(
        field_of(ROADS, DIRECTION_FIELD, ""),
        tr(
            "The field that says in which direction a road may be traveled; forward is the "
            "direction in which its line was drawn. If empty, all roads have the default direction."
        ),
    )
    for name, help_text in (
        (VALUE_FORWARD, tr("The value in the direction field of one-way roads, traveled forward.")),
        (
            VALUE_BACKWARD,
            tr("The value in the direction field of one-way roads, traveled backward."),
        ),
        (VALUE_BOTH, tr("The value in the direction field of roads that lead both ways.")),
    ):
        yield advanced(text(name, label(name), None, False, True), help_text)
    directions = [tr("Forward direction"), tr("Backward direction"), tr("Both directions")]
    yield advanced(
        QgsProcessingParameterEnum(
            DEFAULT_DIRECTION, label(DEFAULT_DIRECTION), directions, False, BOTH
        ),
        tr("The direction of roads with NULL or any other value, and of all without such a field."),
    )
    yield advanced(
        field_of(ROADS, SPEED_FIELD, ""),
        tr(
            "The field with the speed on each road in km/h, for the path type “Fastest”: a number "
            "above 0. NULL is the default speed."
        ),
    )
    yield advanced(
        number(DEFAULT_SPEED, USUAL_SPEED, 0),
        tr("The speed in km/h on roads for which the field has none, and on all without a field."),
    )
    yield advanced(
        number(TOPOLOGY_TOLERANCE, 0.0, 0),
        tr(
            "The largest distance at which the end of a road is joined with a vertex of another "
            "road: in layer units, or in meters if the layer is in degrees. What comes later in "
            "the layer is joined with what comes earlier, and not in chains. With 0, roads meet "
            "only at vertices that are exactly the same. Keep it below the length of your "
            "shortest roads."
        ),
    )
    yield advanced(
        enum(TRAVEL, label(TRAVEL), [tr("From the centers"), tr("To the centers")]),
        tr(
            "Which way paths lead, which matters for one-way roads: from the centers to the "
            "features, as for deliveries, or from the features to the centers, as for pupils."
        ),
    )
    yield advanced(
        number(MAX_ROAD_DISTANCE, None, 0),
        tr(
            "Features that are farther from the nearest road stay unassigned: in layer units, or "
            "in meters if the layer is in degrees. If empty, a feature may be at any distance from "
            "its road. For a center that is farther, the run ends with a message."
        ),
    )


def number(name: str, default: Optional[float], least: float) -> QgsProcessingParameterNumber:
    """A parameter for a number; it may be empty if it has no default."""
    return QgsProcessingParameterNumber(
        name, label(name), _DOUBLE, default, default is None, least, LARGEST
    )


def read_roads(given: Given) -> RoadValues:
    """Values of the parameters about the roads.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be, or they do not go together.
    """
    names = (VALUE_FORWARD, VALUE_BACKWARD, VALUE_BOTH)
    values = tuple(given(numbers.text, name) for name in names)
    for first, second in ((0, 1), (0, 2), (1, 2)):
        if values[first] is not None and values[first] == values[second]:
            raise QgsProcessingException(
                tr("{one} and {other} are both “{value}”. Give them different values.").format(
                    one=named(names[first]), other=named(names[second]), value=values[first]
                )
            )
    is_fastest = given(numbers.choice, STRATEGY, STRATEGIES) == "fastest"
    speed = given(numbers.number, DEFAULT_SPEED, 0, LARGEST)
    if is_fastest and speed == 0:
        text = tr("{parameter} is 0. Use a number above 0, in km/h.")
        raise QgsProcessingException(text.format(parameter=named(DEFAULT_SPEED)))
    return RoadValues(
        is_fastest=is_fastest,
        direction_field=given(numbers.field_name, DIRECTION_FIELD),
        direction_values=values,
        default_direction=given(numbers.choice, DEFAULT_DIRECTION, range(3)),
        speed_field=given(numbers.field_name, SPEED_FIELD),
        default_speed=speed,
        tolerance=given(numbers.number, TOPOLOGY_TOLERANCE, 0, LARGEST),
        towards=given(numbers.choice, TRAVEL, TRAVELS) == "to centers",
    )
