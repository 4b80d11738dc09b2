"""Numbers and choices as the user wrote them.

QGIS reads an unset optional number as 0 and `abc` as the default, and refuses what is out
of range without saying why. These functions look at the raw value: absent means the
parameter's default, empty means not given (None where it is optional, a sentence where it
is not), and everything that is not a fitting number gets a sentence with the nearest
values that work. An optional number that the dialog shows as “Not set” is empty: it is
there, as None.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Sequence
from typing import Any, Optional, TypeVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
)

from ...compat import is_null
from ...translation import enumerated, tr
from ..log.numbers import figure

T = TypeVar("T")


def raw_value(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Any:
    """What was given for a parameter: None where nothing was, expressions evaluated."""
    value = parameters.get(definition.name())
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        # Batches in older versions have one even for an output that is not asked for.
        value = value.sink
    if isinstance(value, QgsProperty):
        value, valid = value.value(context.expressionContext())
        if not valid:
            raise QgsProcessingException(
                tr("{parameter}: the expression returns no value.").format(
                    parameter=title(definition)
                )
            )
    if value is None and not (optional and definition.name() in parameters):
        value = definition.defaultValue()
        return None if is_null(value) else value
    # qgis_process hands on an empty text as NULL.
    if is_null(value) or (isinstance(value, str) and not value.strip()):
        if optional:
            return None
        raise QgsProcessingException(
            tr("{parameter} is empty. Enter a value.").format(parameter=title(definition))
        )
    return value


def title(definition: QgsProcessingParameterDefinition) -> str:
    """A parameter as dialogs and scripts know it, without the remark on its label."""
    label, _, _remark = definition.description().partition(" (")
    return f"{label} ({definition.name()})"


def number(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
    minimum: float,
    maximum: float = math.inf,
) -> Optional[float]:
    """A finite number within the bounds, or None where none was given.

    Raises
    ------
    QgsProcessingException
        With a sentence that names the value and what is allowed.
    """
    value = raw_value(parameters, definition, context)
    if value is None:
        return None
    result = _as_float(value)
    if result is None:
        raise QgsProcessingException(
            tr("{parameter}: {value} is not a number. Use {range}.").format(
                parameter=title(definition), value=quoted(value), range=_range(minimum, maximum)
            )
        )
    if not minimum <= result <= maximum:
        raise QgsProcessingException(_outside(definition, value, minimum, maximum))
    return result


def whole_number(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
    minimum: int,
    maximum: float = math.inf,
) -> Optional[int]:
    """A whole number within the bounds, or None where none was given.

    ``5``, ``"5"`` and ``"5.0"`` are whole numbers.

    Raises
    ------
    QgsProcessingException
        With a sentence that names the value and the nearest ones that work.
    """
    value = raw_value(parameters, definition, context)
    if value is None:
        return None
    exact = _as_int(value)
    if exact is None:
        near = _as_float(value)
        if near is None:
            raise QgsProcessingException(
                tr("{parameter}: {value} is not a whole number. Use {range}.").format(
                    parameter=title(definition),
                    value=quoted(value),
                    range=_range(minimum, maximum),
                )
            )
        raise QgsProcessingException(
            tr("{parameter}: {value} is not a whole number. Use {nearest}.").format(
                parameter=title(definition),
                value=plain(value),
                nearest=_nearest(near, minimum, maximum),
            )
        )
    if not minimum <= exact <= maximum:
        raise QgsProcessingException(_outside(definition, value, minimum, maximum))
    return exact


def whole_numbers(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
    minimum: int,
) -> Optional[tuple[int, ...]]:
    """Different whole numbers of at least `minimum` as a tuple, or None where none was given.

    A list, or a text with commas or semicolons between them.

    Raises
    ------
    QgsProcessingException
        With a sentence that names the one that is wrong.
    """
    value = raw_value(parameters, definition, context)
    if isinstance(value, str):
        value = value.replace(",", ";").split(";")
    elif not isinstance(value, (list, tuple)):
        value = [] if value is None else [value]
    results = []
    for part in value:
        exact = _as_int(part)
        if exact is not None and exact < minimum:
            raise QgsProcessingException(_outside(definition, part, minimum, math.inf))
        if exact is None:
            raise QgsProcessingException(
                tr("{parameter}: {value} is not a whole number. Use {range}.").format(
                    parameter=title(definition),
                    value=quoted(part),
                    range=_range(minimum, math.inf),
                )
            )
        if exact not in results:
            results.append(exact)
    return tuple(results) or None


def choice(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
    values: Sequence[T],
) -> T:
    """The one of `values` whose index was given; those beyond the options are not offered.

    The default, if an optional choice is empty.

    Raises
    ------
    QgsProcessingException
        With a sentence that lists the choices.
    """
    value = raw_value(parameters, definition, context)
    if value is None and definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        value = definition.defaultValue()
    index = _as_int(value)
    if index is None or not 0 <= index < len(definition.options()):
        options = enumerated(
            f"{position} = {option}" for position, option in enumerate(definition.options())
        )
        raise QgsProcessingException(
            tr("{parameter}: {value} is not one of the choices. Use {options}.").format(
                parameter=title(definition), value=quoted(value), options=options
            )
        )
    return values[index]


def yes_or_no(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> bool:
    """True or False, in every spelling that QGIS takes; False where none was given.

    Raises
    ------
    QgsProcessingException
        With a sentence that says what is allowed.
    """
    value = raw_value(parameters, definition, context)
    if value is None or isinstance(value, bool):
        return bool(value)
    known = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}
    text = str(value).strip().lower()
    if text not in known:
        raise QgsProcessingException(
            tr("{parameter}: {value} is neither true nor false. Use true or false.").format(
                parameter=title(definition), value=quoted(value)
            )
        )
    return known[text]


def text(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Optional[str]:
    """A text without the blanks around it, or None where none was given."""
    value = raw_value(parameters, definition, context)
    return None if value is None else str(value).strip()


def field_name(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> Optional[str]:
    """The name of a field with the blanks around it, or None where none was given."""
    value = raw_value(parameters, definition, context)
    return None if value is None else str(value)


def field_names(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterDefinition,
    context: QgsProcessingContext,
) -> tuple[str, ...]:
    """Names of fields with the blanks around them.

    From a list, or from one text with semicolons between them.
    """
    value = raw_value(parameters, definition, context)
    if value is None:
        return ()
    parts = value if isinstance(value, (list, tuple)) else str(value).split(";")
    return tuple(str(part) for part in parts if str(part).strip())


def quoted(value: Any) -> str:
    """A value as it stands in a sentence: text in quotation marks."""
    return tr("“{text}”").format(text=value) if isinstance(value, str) else str(value)


def plain(value: Any) -> str:
    """A number as it was written, without the blanks around it."""
    return str(value).strip()


def _as_float(value: Any) -> Optional[float]:
    """`value` as a finite float, or None."""
    if isinstance(value, bool) or not isinstance(value, (str, numbers.Real)):
        return None
    try:
        result = float(value)
    except (ValueError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def _as_int(value: Any) -> Optional[int]:
    """`value` as an int where it is exactly one, or None."""
    # A bool is Integral, which its types do not say.
    if isinstance(value, numbers.Integral) and not isinstance(value, bool):  # type: ignore[unreachable]
        return int(value)
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    result = _as_float(value)
    return int(result) if result is not None and result.is_integer() else None


def _nearest(value: float, minimum: int, maximum: float) -> str:
    """The whole numbers on both sides of `value`, as far as they are allowed."""
    sides = (math.floor(value), math.ceil(value))
    allowed: list[float] = [side for side in sides if minimum <= side <= maximum]
    if not allowed:
        allowed = [minimum if value < minimum else maximum]
    return tr(" or ").join(figure(side) for side in allowed)


def _range(minimum: float, maximum: float) -> str:
    if maximum == math.inf:
        return tr("{minimum} or more").format(minimum=figure(minimum))
    return tr("{minimum} to {maximum}").format(minimum=figure(minimum), maximum=figure(maximum))


def _outside(
    definition: QgsProcessingParameterDefinition, value: Any, minimum: float, maximum: float
) -> str:
    return tr("{parameter}: {value} is out of range. Use {range}.").format(
        parameter=title(definition), value=plain(value), range=_range(minimum, maximum)
    )
