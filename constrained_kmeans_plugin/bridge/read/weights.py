"""Weights of features, from the values of a field."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import QgsProcessingException

from ...compat import is_null
from ...translation import tr
from ..arrays import Array
from ..log.labels import named
from ..log.numbers import figure

#: Whole numbers up to here are exact in float64.
_EXACT = 2.0**53


def read_weight(value: Any) -> float:
    """An attribute value as a float: NaN for NULL and for what is no number."""
    if is_null(value):
        return math.nan
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan


def usable_weights(weights: Array, ids: Array, field: str, zero: bool) -> Array:
    """Weights that the core takes.

    Parameters
    ----------
    weights : float64, shape (n,)
        As they were read; NaN for NULL.
    ids : int64, shape (n,)
        The features they come from.
    field
        Name of the field, for the sentences.
    zero
        Whether NULL and negative weights count as zero.

    Returns
    -------
    ndarray, shape (n,)
        int64 where all of them are whole, else float64.

    Raises
    ------
    QgsProcessingException
        With a sentence that names a feature.
    """
    unusable = ~(weights >= 0)
    if zero:
        weights = np.where(unusable, 0.0, weights)
        unusable = ~np.isfinite(weights)
    else:
        unusable |= np.isinf(weights)
    if unusable.any():
        first = int(np.argmax(unusable))
        is_infinite = bool(np.isinf(weights[unusable]).any())
        count = int(np.count_nonzero(unusable))
        raise QgsProcessingException(
            _refusal(count, field, weights[first], ids[first], is_infinite)
        )
    if not weights.any():
        raise QgsProcessingException(
            tr("All weights in the field “{field}” are zero. Choose another {parameter}.").format(
                field=field, parameter=named("WEIGHT_FIELD")
            )
        )
    if (weights == np.floor(weights)).all() and weights.sum() < _EXACT:
        return weights.astype(np.int64)
    return weights


def _refusal(count: int, field: str, value: float, feature_id: int, is_infinite: bool) -> str:
    if math.isnan(value):
        kind = tr("NULL")
    elif math.isinf(value):
        kind = tr("infinite")
    else:
        kind = figure(value)
    text = tr(
        "%n features have no usable weight in the field “{field}”. The first is feature {id} "
        "({value}).",
        count,
    ).format(field=field, id=feature_id, value=kind)
    # Nothing but a correction helps with infinite ones.
    advice = tr("Weights must be finite numbers of at least 0. Correct them.")
    if not is_infinite:
        advice = tr("Weights must be numbers of at least 0. Correct them, or turn on {parameter}.")
        advice = advice.format(parameter=named("ZERO_WEIGHTS"))
    return f"{text} {advice}"
