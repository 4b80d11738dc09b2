"""What the log says about an assignment at given costs."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...translation import tr
from .certificate import MOST_PERCENT, percent_up
from .labels import named
from .numbers import counted, figure, measured, percent
from .outcome import log_sizes, log_weights

#: `layers.costs.CostRun`, which stands above.
CostRun = Any
#: `layers.costs.CostReading`.
CostReading = Any

#: Digits of costs that a table gives, which keep all before the point, and of those with a unit.
_DIGITS, _MEASURED = 6, 4
#: What changes the total by a smaller share is not worth a word: steps to which costs are rounded,
#: and limits where they change nothing but the order in which costs are added.
_NOTHING = 1e-9


def log_pairs(reading: CostReading, feedback: QgsProcessingFeedback) -> None:
    """How many features, centers and pairs there are, and what is unusual about them."""
    points, pairs = reading.points, reading.pairs
    n_allowed, n_all = int(reading.n_choices.sum()), len(points) * len(reading.centers)
    text = tr(
        "%n features read. Centers: {centers}. Pairs that are allowed: {pairs}, {share} of all.",
        len(points),
    )
    share = percent(n_allowed / n_all)
    centers, allowed = counted(len(reading.centers)), counted(n_allowed)
    feedback.pushInfo(text.format(centers=centers, pairs=allowed, share=share))
    n_again = int(np.count_nonzero(reading.rows >= 0)) - pairs.n_ids
    if n_again:
        feedback.pushInfo(
            tr(
                "%n features have the id of another feature, and its costs.",
                n_again,
            )
        )
    used = np.zeros(len(reading.centers), dtype=bool)
    used[np.unique(pairs.keys % pairs.n_centers)] = True
    unused = [str(reading.centers.names[center]) for center in np.flatnonzero(~used)]
    if unused:
        text = tr("%n centers are in no pair that is allowed. The first is {center}.", len(unused))
        feedback.pushWarning(text.format(center=unused[0]))


def without_pairs(reading: CostReading) -> str:
    """What is said of features that no center may serve; empty if there are none."""
    alone = np.flatnonzero(reading.n_choices == 0)
    if not len(alone):
        return ""
    text = tr(
        "%n features have no pair that is allowed in {table}. The first is feature {id}.",
        len(alone),
    )
    return text.format(table=named("COST_TABLE"), id=reading.points.ids[alone[0]])


def log_costs(run: CostRun, limits: str, feedback: QgsProcessingFeedback) -> None:
    """Sizes, costs, and what is known about their quality.

    Parameters
    ----------
    limits
        Those that the user set, as `sentences.limits_as_set` names them.
    """
    log_sizes(run.clustering, feedback)
    log_weights(run, limits, feedback)
    served = np.isfinite(run.costs)
    if served.any():
        text = tr("Cost of the features: mean {mean}, largest {largest}. Total cost: {total}.")
        if run.is_weighted:
            text = tr(
                "Cost of the features: mean {mean}, largest {largest}. Total cost × weight: "
                "{total}."
            )
        costs = run.costs[served]
        numbers = {"mean": costs.mean(), "largest": costs.max(), "total": run.total}
        feedback.pushInfo(
            text.format(**{name: _measured(run, float(v)) for name, v in numbers.items()})
        )
        if limits and run.total > run.free_total * (1 + _NOTHING) > 0:
            text = tr(
                "The limits raise the total by {share}: with every feature at its cheapest "
                "center, it would be {free}."
            )
            share = percent(run.total / run.free_total - 1)
            feedback.pushInfo(text.format(share=share, free=_measured(run, run.free_total)))
    n_left = run.n_left
    if n_left:
        feedback.pushWarning(
            tr(
                "%n features are left unassigned: no center that may take them has room. As few "
                "features (or as little weight) as possible are left, at the lowest total cost.",
                n_left,
            )
        )
    is_good, text = cost_certificate(run)
    (feedback.pushInfo if is_good else feedback.pushWarning)(text)


def cost_text(run: CostRun, cost: float) -> str:
    """A cost with its unit, where it has one."""
    text = figure(cost, _DIGITS)
    return tr("{number} {unit}").format(number=text, unit=run.unit) if run.unit else text


def _measured(run: CostRun, cost: float) -> str:
    """The same with the digits that are worth reading."""
    return measured(cost, run.unit, _MEASURED) if run.unit else cost_text(run, cost)


def cost_certificate(run: CostRun) -> tuple[bool, str]:
    """What is proved of the assignment, as a text; whether it is good."""
    found, total = run.assignment, run.total
    if found.bound_violations.any():
        return False, tr(
            "No certificate: it is about assignments that meet all limits, and without splitting "
            "features none was found."
        )
    gap = (found.cost - found.lower_bound) / found.cost_scale / found.weight_scale
    share = 100 * gap / total if total > 0 else float("inf")
    is_whole = not run.n_left
    text = tr("No other assignment within the limits has a lower total cost.")
    if not is_whole:
        text = tr(
            "No other assignment within the limits has a lower total cost, unless it leaves more "
            "features (or more weight) unassigned."
        )
    if not found.optimal:
        if share > MOST_PERCENT:
            return False, tr("Certificate: not verified to be near the best assignment.")
        text = tr(
            "No other assignment within the limits has a total cost that is lower by more than "
            "{share} %. This includes assignments that split features."
        )
        if not is_whole:
            text = tr(
                "No other assignment within the limits has a total cost that is lower by more than "
                "{share} %, unless it leaves more weight unassigned. This includes assignments "
                "that split features."
            )
        text = text.format(share=percent_up(share))
    text = tr("Certificate: verified.") + " " + text
    if found.cost_step * len(run.costs) > _NOTHING * total:
        step = figure(found.cost_step, 2)
        if run.unit:
            step = tr("{number} {unit}").format(number=step, unit=run.unit)
        text += " " + tr("Costs are rounded to steps of {step}.").format(step=step)
    return True, text
