"""Core errors in the words of the dialog: the numbers, and what to change."""

from __future__ import annotations

import math
import sys
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingException

from ...core import (
    ClusteringCanceled,
    FarValue,
    HeavyPointError,
    InfeasibleSizesError,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    Suggestion,
    Tolerated,
    TooManyClustersError,
)
from ...requirements import SOLVER_PACKAGES, Fault
from ...translation import tr
from ..arrays import Array
from .feedback import canceled
from .installation import explain_faults

#: A Task of `algorithms.planning`, which stands above; or None.
MaybeTask = Any
#: A size, or None: whoever puts it into words knows by the reason of the error that it is there.
MaybeSize = Any

#: How the solvers are called where people choose them.
SOLVER_NAMES = {
    "auto": "Automatic",
    "highs": "HiGHS",
    "networkx": "NetworkX",
    "ortools": "OR-Tools",
}

#: Larger factors are written with an exponent.
_LARGEST_TIMES = 1e12
#: Digits of sizes that a sentence proposes.
_DIGITS = 6


def explain(error: Exception, task: MaybeTask = None) -> QgsProcessingException:
    """The exception that ends a run because of `error` from the core.

    Parameters
    ----------
    task
        What it is about: by its points and centers the sentence names features.
    """
    if isinstance(error, ClusteringCanceled):
        return canceled()
    kinds: tuple[tuple[Any, ...], ...] = (
        (TooManyClustersError, _too_many_clusters, task),
        (HeavyPointError, _heavy_point, task),
        (InfeasibleSizesError, _sizes, task),
        (SolverUnavailableError, _solver_unavailable),
        (SolverLimitError, _solver_limit),
        (SolverFailedError, _solver_failed),
    )
    for kind, sentence, *about in kinds:
        if isinstance(error, kind):
            return QgsProcessingException(sentence(error, *about) or str(error))
    return QgsProcessingException(str(error))


def no_number_of_clusters(from_sizes: bool = True) -> str:
    """The sentence where neither the number of clusters nor what gives it is known."""
    if not from_sizes:
        return tr("The number of clusters (CLUSTERS) is empty; give it a value.")
    return tr(
        "The number of clusters (CLUSTERS) is empty. Give it, or a maximum size (MAX_SIZE) or a "
        "minimum size of at least 1 (MIN_SIZE) from which it follows."
    )


def tolerance_warnings(
    tolerated: Optional[Tolerated], ids: Array, alone: bool = False
) -> tuple[str, ...]:
    """What the log says of features that are too heavy for a tolerance, in a tuple.

    Parameters
    ----------
    ids : int64
        The features of the points.
    alone
        Whether such features get clusters of their own.
    """
    if tolerated is None or not len(tolerated.heavy):
        return ()
    text = tr(
        "Feature {id} weighs {weight:.10g}; within the size tolerance (TOLERANCE) of "
        "{percent:.10g} % a cluster may weigh at most {most:.10g}."
    )
    if len(tolerated.heavy) > 1:
        text = tr(
            "{count} features are too heavy for the size tolerance (TOLERANCE) of "
            "{percent:.10g} %, by which a cluster may weigh at most {most:.10g}: feature {id} "
            "weighs {weight:.10g}."
        )
    more = tr("So clusters may weigh from {lower:.10g} to {largest:.10g}.")
    if alone:
        more = tr(
            "Such a feature gets a cluster of its own, and the tolerance holds for the other "
            "clusters: from {lower:.10g} to {upper:.10g}."
        )
    heaviest = int(tolerated.weights.argmax())
    text = f"{text} {more}".format(
        id=ids[tolerated.heavy[heaviest]],
        weight=tolerated.weights[heaviest],
        count=len(tolerated.heavy),
        percent=tolerated.percent,
        most=tolerated.most,
        lower=tolerated.lower,
        upper=tolerated.upper,
        largest=tolerated.largest,
    )
    return (text,)


def far_away(where: str, far: FarValue) -> str:
    """The warning about a value that lies far from all others.

    Parameters
    ----------
    where
        Which one it is, and its value: “Feature 17 lies at (0, 0)”.
    """
    text = tr("{where}, {times} times as far from the middle as all others.")
    if far.count > 1:
        text = tr(
            "{where}, {times} times as far from the middle as the others, but for {more} that lie "
            "far away, too."
        )
    if math.isinf(far.times):
        text = tr("{where}, and all others have 0.")
    times = f"{far.times:.2g}"
    if far.times < _LARGEST_TIMES:
        times = f"{float(times):,.0f}"
    advice = tr(
        "It counts like any other, and may decide the result alone. If it is wrong, or stands for "
        "a missing value, correct it or leave it out."
    )
    return text.format(where=where, times=times, more=far.count - 1) + " " + advice


def allow_more() -> str:
    """What to do where centers still moved at the last iteration."""
    return tr(
        "If all iterations were used (MAX_ITERATIONS), allow more; otherwise the centers move by "
        "less than the step to which coordinates are rounded."
    )


def _too_many_clusters(error: TooManyClustersError, task: MaybeTask) -> str:
    """Why there are too many clusters, and how many would do."""
    rounding: Any = error.rounding
    numbers = {
        "clusters": error.n_clusters,
        "have": error.n_points,
        "distinct": error.n_distinct,
        "places": rounding.n_places if rounding else None,
        "what": tr("features with a positive weight") if error.weighted else tr("features"),
    }
    hidden = rounding is not None and task is not None
    by_values = task is not None and task.by_values
    if by_values and error.n_distinct is None:
        text = tr(
            "{clusters} clusters need at least {clusters} {what}; {have} are used. Lower the "
            "number of clusters to {have}."
        )
    elif by_values:
        text = tr(
            "{clusters} clusters need at least {clusters} features that differ; the {have} "
            "features that are used have {distinct} different combinations of values. Lower "
            "the number of clusters to {distinct}."
        )
        if hidden:
            text = tr(
                "{clusters} clusters need at least {clusters} features that differ; of the "
                "{places} different combinations of values of the {have} features that are used "
                "{distinct} can be told apart."
            )
    elif hidden:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions; of the {places} "
            "positions of the {have} features {distinct} can be told apart."
        )
    elif error.n_distinct is None:
        text = tr(
            "{clusters} clusters need at least {clusters} {what}; there are {have} with a usable "
            "geometry. Lower the number of clusters to {have}."
        )
    elif error.weighted:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions with a positive "
            "weight; there are {distinct}. Lower the number of clusters to {distinct}."
        )
    elif error.n_clusters > error.n_points:
        text = tr(
            "{clusters} clusters need at least {clusters} features; there are {have} with a "
            "usable geometry, at {distinct} distinct positions. Lower the number of clusters to "
            "{distinct}."
        )
    else:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions; the {have} features "
            "lie at {distinct}. Lower the number of clusters to {distinct}."
        )
    text = text.format(**numbers)
    if hidden:
        text += " " + tr(
            "Coordinates are rounded to steps of {step:.3g}, a part of the extent, and feature "
            "{id} lies farthest from the others. If it is wrong, correct it or leave it out; "
            "otherwise lower the number of clusters to {distinct}."
        ).format(
            step=rounding.step,
            id=task.points.ids[rounding.row],
            distinct=error.n_distinct,
        )
    if task is not None and task.points.n_skipped and not by_values:
        text += " " + tr("({count} features have no usable geometry.)").format(
            count=task.points.n_skipped
        )
    return text


def _heavy_point(error: HeavyPointError, task: MaybeTask) -> Optional[str]:
    """Which feature is too heavy for every cluster."""
    if task is None:
        return None
    enough = error.suggestion.maximum
    text = tr(
        "Feature {id} weighs {weight:.10g}, and a cluster may weigh at most {maximum:.10g}. Raise "
        "the maximum size to {raised}, or leave the feature out."
    )
    if enough is None:
        text = tr(
            "Feature {id} weighs {weight:.10g}, and a cluster may weigh at most {maximum:.10g}. "
            "Raise the maximum size and lower the minimum size, or leave the feature out."
        )
    text = text.format(
        id=task.points.ids[error.point],
        weight=error.weight,
        maximum=error.maximum,
        raised="" if enough is None else _proposed(enough, math.ceil),
    )
    if error.count > 1:
        text += " " + tr("({count} features are too heavy.)").format(count=error.count)
    return text


def _sizes(error: InfeasibleSizesError, task: MaybeTask) -> Optional[str]:
    """Why sizes cannot be met, and what would do; None without a task that it takes."""
    if error.reason == "crossed" and error.minimum is not None:
        return tr(
            "The minimum size of {minimum} is above the maximum of {maximum}. "
            "Lower the minimum or raise the maximum."
        ).format(minimum=figure(error.minimum), maximum=figure(error.maximum))
    if task is None:
        return None
    if error.reason == "number":
        return _no_number(error, task.whole)
    numbers = {
        "clusters": error.n_clusters,
        "centers": error.n_clusters,
        "needed": _amount(error, error.lower_total),
        "held": _amount(error, error.upper_total),
        "whole": task.whole,
        "have": figure(error.total),
    }
    if error.reason == "crossed":
        crossed: Any = error.crossed
        center, lower, upper = crossed
        numbers = {"id": task.centers.ids[center]}
        numbers.update(lower=_amount(error, lower), upper=_amount(error, upper))
        text = tr(
            "The center with feature id {id} would have to take at least {lower} and at most "
            "{upper}. Lower its minimum or raise its maximum."
        )
    elif error.reason == "fitting":
        text = tr(
            "The minimum sizes of the {centers} centers add up to {needed}; the features that "
            "no maximum is too small for have {have}. Lower the minimum sizes, or raise the "
            "maximum sizes."
        )
    elif error.reason == "minimum" and error.minimum is None:
        text = tr(
            "The minimum sizes of the {centers} centers add up to {needed}; {whole} has "
            "{have}. Lower them."
        )
    elif error.reason == "minimum":
        numbers["size"] = figure(error.minimum)
        text = tr("{clusters} clusters of at least {size} need {needed}; {whole} has {have}.")
    elif error.maximum is None:
        numbers["over"] = figure(error.total - error.upper_total)
        text = tr(
            "The {centers} centers take at most {held}; {whole} has {have}, {over} too many. "
            "Raise the maximum sizes, add centers, or let features that do not fit stay "
            "without a center (ALLOW_UNASSIGNED)."
        )
    else:
        numbers["size"] = figure(error.maximum)
        text = tr("{clusters} clusters of at most {size} hold {held}; {whole} has {have}.")
    return " ".join([text.format(**numbers), *_way_out(error.suggestion)])


def _no_number(error: InfeasibleSizesError, whole: str) -> str:
    """Why no number of clusters meets the limits, and which limits would do."""
    numbers = {
        "have": _amount(error, error.total),
        "lowered": _proposed(error.suggestion.minimum, math.floor),
    }
    if error.maximum is None:
        return tr(
            "Clusters of at least {size} cannot be made: {whole} has {have}. Lower the minimum to "
            "{lowered}."
        ).format(size=figure(error.minimum), whole=whole, **numbers)
    return tr(
        "{whole} has {have}: at most {maximum} in a cluster take at least {clusters} "
        "clusters, and at least {minimum} in each of these take {needed}. Lower the minimum "
        "to {lowered} or raise the maximum."
    ).format(
        whole=whole[:1].upper() + whole[1:],
        maximum=figure(error.maximum),
        minimum=figure(error.minimum),
        clusters=error.n_clusters,
        needed=_amount(error, error.lower_total),
        **numbers,
    )


def _way_out(suggestion: Suggestion) -> list[str]:
    """A sentence about what would do, in a list; an empty list if nothing is proposed."""
    if suggestion.minimum is not None:
        text = tr("Lower the minimum to {size}.")
        if suggestion.n_clusters is not None:
            text = tr("Lower the minimum to {size} or the number of clusters to {clusters}.")
        size = _proposed(suggestion.minimum, math.floor)
        return [text.format(size=size, clusters=suggestion.n_clusters)]
    if suggestion.maximum is not None:
        text = tr("Raise the maximum to {raised}.")
        if suggestion.n_clusters is not None:
            text = tr("Raise the maximum to {raised} or the number of clusters to {more}.")
        raised = _proposed(suggestion.maximum, math.ceil)
        return [text.format(raised=raised, more=suggestion.n_clusters)]
    return []


def _amount(error: InfeasibleSizesError, value: float) -> str:
    """A size with what it is of, as it stands in a sentence."""
    if error.weighted:
        return tr("a weight of {weight}").format(weight=figure(value))
    return tr("{count} features").format(count=value)


def figure(value: MaybeSize) -> str:
    """A size as it stands in a sentence."""
    return str(value) if isinstance(value, int) else f"{value:.10g}"


def _proposed(value: MaybeSize, to_integer: Callable[[float], int]) -> str:
    """A size that would do with few digits, rounded to the side on which it still does."""
    if isinstance(value, int) or value <= 0:
        return figure(value)
    step = 10.0 ** (math.floor(math.log10(value)) + 1 - _DIGITS)
    # It is 0 where values are too small to have digits.
    return figure(to_integer(value / step) * step if step else value)


def _solver_unavailable(error: SolverUnavailableError) -> str:
    solver = tr("The solver {solver}").format(solver=SOLVER_NAMES[error.solver])
    if error.reason == "unsafe":
        return tr(
            "{solver} is not offered on this system: loading the Python package “{package}” into "
            "QGIS is not known to be safe here ({detail}). Choose the solver Automatic, which "
            "gives the same optimum."
        ).format(solver=solver, package=error.package, detail=error.detail or sys.platform)
    fault = Fault(SOLVER_PACKAGES[error.solver], error.reason, error.detail)
    instead = tr("Choose the solver Automatic, which needs no other package and is as good.")
    return explain_faults(solver, [fault], instead)


def _solver_limit(error: SolverLimitError) -> str:
    return tr(
        "The solver {solver} takes at most {limit} pairs of a feature and a cluster; here are "
        "{pairs}. Choose the solver Automatic, which has no such limit and gives the same "
        "optimum."
    ).format(
        solver=SOLVER_NAMES.get(error.solver, error.solver),
        limit=error.limit,
        pairs=error.n_arcs,
    )


def _solver_failed(error: SolverFailedError) -> str:
    return tr(
        "The solver {solver} gave no usable answer ({status}). Choose the solver Automatic."
    ).format(solver=SOLVER_NAMES.get(error.solver, error.solver), status=error.status)
