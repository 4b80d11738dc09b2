"""Core errors in the words of the dialog: the numbers, and what to change."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingException

from ...core import (
    ClusteringCanceled,
    FarValue,
    HeavyPointError,
    InfeasibleIslandsError,
    InfeasiblePairsError,
    InfeasibleSizesError,
    SizeLimits,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    Suggestion,
    Tolerated,
    TooFarError,
    TooManyClustersError,
)
from ...requirements import SOLVER_PACKAGES, Fault
from ...translation import enumerated, tr
from ..arrays import Array
from .feedback import canceled
from .installation import explain_faults
from .labels import named
from .numbers import counted, figure, short

#: A Task of `algorithms.planning`, which stands above; or None.
MaybeTask = Any
#: A size that the reason of the error says is there.
MaybeSize = Any

#: How the solvers are called where people choose them.
SOLVER_NAMES = {
    "auto": "Automatic",
    "highs": "HiGHS",
    "networkx": "NetworkX",
    "ortools": "OR-Tools",
}

#: Digits of sizes that a sentence proposes.
_DIGITS = 6
#: Centers that a sentence names.
_MOST_NAMES = 10
#: Digits of sums of weights, which are counted in whole units where they are larger.
SUM_DIGITS = 6
#: Numbers of features from here on are written with few digits, as only a mistake makes them.
_MANY = 1e15


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
        (InfeasibleIslandsError, _islands),
        (InfeasiblePairsError, _pairs, task),
        (TooFarError, _too_far, task),
        (SolverUnavailableError, _solver_unavailable),
        (SolverLimitError, _solver_limit),
        (SolverFailedError, _solver_failed),
    )
    for kind, sentence, *about in kinds:
        if isinstance(error, kind):
            return QgsProcessingException(sentence(error, *about) or str(error))
    return QgsProcessingException(str(error))


def no_number_of_clusters(from_sizes: bool = True) -> str:
    """The sentence if neither the number of clusters nor what gives it is known."""
    if not from_sizes:
        return tr("{clusters} is empty. Enter a number.").format(clusters=named("CLUSTERS"))
    return tr(
        "{clusters} is empty. Enter a number, or set {maximum} or {minimum} (at least 1), from "
        "which the number is derived."
    ).format(clusters=named("CLUSTERS"), maximum=named("MAX_SIZE"), minimum=named("MIN_SIZE"))


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
        "With {parameter} set to {percent}, a cluster may weigh at most {most}, and %n features "
        "weigh more. The heaviest is feature {id} with {weight}.",
        len(tolerated.heavy),
    )
    more = tr("So clusters may weigh from {lower} to {largest}.")
    if alone:
        more = tr(
            "Such a feature gets a cluster of its own, and the tolerance applies to the other "
            "clusters: {range}."
        )
    lower, upper = figure(tolerated.lower, SUM_DIGITS), figure(tolerated.upper, SUM_DIGITS)
    others = tr("{least} to {most}").format(least=lower, most=upper) if lower != upper else upper
    heaviest = int(tolerated.weights.argmax())
    text = f"{text} {more}".format(
        parameter=named("TOLERANCE"),
        id=ids[tolerated.heavy[heaviest]],
        weight=figure(tolerated.weights[heaviest].item(), SUM_DIGITS),
        percent=figure(tolerated.percent),
        most=figure(tolerated.most, SUM_DIGITS),
        lower=lower,
        range=others,
        largest=figure(tolerated.largest, SUM_DIGITS),
    )
    return (text,)


def limits_to_meet(limits: SizeLimits) -> str:
    """Those that the user set, without a tolerance of 0: it asks for what whole features allow."""
    return limits_as_set(limits if limits.tolerance else replace(limits, tolerance=None))


def limits_as_set(limits: SizeLimits) -> str:
    """The limits that the user set, each with its value; empty if there are none."""
    values = {
        "MIN_SIZE": limits.minimum or None,
        "MAX_SIZE": limits.maximum,
        "TOLERANCE": limits.tolerance,
    }
    return enumerated(
        f"{named(name)}: {figure(value)}" for name, value in values.items() if value is not None
    )


def far_away(where: str, far: FarValue) -> str:
    """The warning about a value that lies far from all others.

    Parameters
    ----------
    where
        Which one it is, and its value: “Feature 17 lies at (0, 0)”.
    """
    text = tr("{where}. This is {times} times as far from the median as any other.")
    if far.count > 1:
        text = tr(
            "{where}. This is {times} times as far from the median as the others, except for %n "
            "more that are also far away.",
            far.count - 1,
        )
    if math.isinf(far.times):
        text = tr("{where}, and all others are 0.")
    advice = tr(
        "It counts like any other and can dominate the result. If it is wrong or stands for "
        "missing data, correct it or leave it out."
    )
    # Of factors, two digits are enough.
    times = short(float(f"{far.times:.2g}")) if math.isfinite(far.times) else ""
    return text.format(where=where, times=times) + " " + advice


def did_not_converge() -> str:
    """That centers still moved, and what to do."""
    text = tr(
        "The search did not converge: the centers still moved in the last iteration. The clusters "
        "are the best ones for the centers before that."
    )
    return text + " " + allow_more()


def allow_more() -> str:
    """What to do if centers still moved in the last iteration."""
    return tr(
        "If all iterations were used, raise {parameter}. Otherwise you can ignore this: the "
        "centers move by less than the rounding of the coordinates."
    ).format(parameter=named("MAX_ITERATIONS"))


def _too_many_clusters(error: TooManyClustersError, task: MaybeTask) -> str:
    """Why there are too many clusters, and how many would do."""
    rounding: Any = error.rounding
    numbers: dict[str, Any] = {
        "clusters": figure(error.n_clusters),
        "have": counted(error.n_points),
        "distinct": None if error.n_distinct is None else counted(error.n_distinct),
        "places": counted(rounding.n_places) if rounding else None,
        "what": tr("features with a positive weight") if error.weighted else tr("features"),
    }
    hidden = rounding is not None and task is not None
    by_values = task is not None and task.by_values
    if by_values and error.n_distinct is None:
        text = tr("{clusters} clusters need at least {clusters} {what}; {have} are used.")
    elif by_values:
        text = tr(
            "{clusters} clusters need at least {clusters} features that differ. The features "
            "(number used: {have}) have {distinct} different combinations of values."
        )
        if hidden:
            text = tr(
                "{clusters} clusters need at least {clusters} features that differ. The features "
                "(number used: {have}) have {places} different combinations of values, of which "
                "{distinct} are distinct after rounding."
            )
    elif hidden:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions. The features "
            "(number used: {have}) have {places} positions, of which {distinct} are distinct after "
            "rounding."
        )
    elif error.n_distinct is None and error.weighted:
        text = tr("{clusters} clusters need at least {clusters} {what}; there are {have}.")
    elif error.n_distinct is None:
        text = tr(
            "{clusters} clusters need at least {clusters} {what}; there are {have} with a usable "
            "geometry."
        )
    elif error.weighted:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions with a positive "
            "weight; there are {distinct}."
        )
    elif error.n_clusters > error.n_points:
        text = tr(
            "{clusters} clusters need at least {clusters} features; there are {have} with a "
            "usable geometry, at {distinct} distinct positions."
        )
    else:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions; the {have} features "
            "have {distinct}."
        )
    if hidden:
        text += " " + tr(
            "Coordinates are rounded to steps of {step}, a fraction of the extent, and feature "
            "{id} lies farthest from the others. If its position is wrong, correct it or leave it "
            "out. Otherwise lower the number of clusters to {enough}."
        )
        numbers.update(step=figure(rounding.step, 3), id=task.points.ids[rounding.row])
    elif error.suggestion.n_clusters is None:
        text += " " + tr("No number of clusters meets all limits.")
    else:
        text += " " + tr("Lower the number of clusters to {enough}.")
    text = text.format(enough=figure(error.suggestion.n_clusters or 0), **numbers)
    if task is not None and task.points.n_skipped and not by_values:
        text += " " + tr("(%n features have no usable geometry.)", task.points.n_skipped)
    return text


def _heavy_point(error: HeavyPointError, task: MaybeTask) -> Optional[str]:
    """Which feature is too heavy for every cluster."""
    if task is None:
        return None
    enough = error.suggestion.maximum
    text = tr(
        "Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. Raise "
        "{max_size} to {raised}, or leave the feature out."
    )
    if enough is None:
        text = tr(
            "Feature {id} has a weight of {weight}, and a cluster may have at most {maximum}. "
            "Raise {max_size} and lower {min_size}, or leave the feature out."
        )
    text = text.format(
        id=task.points.ids[error.point],
        weight=figure(error.weight),
        maximum=figure(error.maximum),
        raised="" if enough is None else _proposed(enough, math.ceil),
        max_size=named("MAX_SIZE"),
        min_size=named("MIN_SIZE"),
    )
    if error.count > 1:
        text += " " + tr("(%n features are too heavy.)", error.count)
    return text


def _sizes(error: InfeasibleSizesError, task: MaybeTask) -> Optional[str]:
    """Why sizes cannot be met, and what would do; None if that needs a task and there is none."""
    minimum: MaybeSize = error.minimum
    maximum: MaybeSize = error.maximum
    numbers: dict[str, Any] = {"min_size": named("MIN_SIZE"), "max_size": named("MAX_SIZE")}
    if error.reason == "crossed" and error.minimum is not None:
        return tr(
            "{min_size} is {minimum} and {max_size} is {maximum}. Lower the minimum or raise the "
            "maximum."
        ).format(minimum=figure(minimum), maximum=figure(maximum), **numbers)
    if task is None:
        return None
    if error.reason == "number":
        return _no_number(error)
    numbers.update(
        clusters=figure(error.n_clusters),
        needed=_figure(error, error.lower_total),
        held=_figure(error, error.upper_total),
        have=figure(error.total),
        allow=named("ALLOW_UNASSIGNED"),
    )
    if error.reason == "crossed":
        crossed: Any = error.crossed
        center, lower, upper = crossed
        numbers.update(id=task.centers.ids[center])
        numbers.update(lower=_figure(error, lower), upper=_figure(error, upper))
        text = tr(
            "The center with feature id {id} must get at least {lower} and can take at most "
            "{upper}. Lower its minimum or raise its maximum."
        )
    elif error.reason == "fitting":
        text = tr(
            "The minimum sizes of the centers add up to {needed}. The features that fit into at "
            "least one center add up to {have}. Lower the minimum sizes, or raise the maximum "
            "sizes."
        )
    elif error.reason == "minimum" and error.minimum is None:
        text = tr(
            "The minimum sizes of the centers add up to {needed}. Available: {have}. Lower the "
            "minimum sizes."
        )
    elif error.reason == "minimum":
        numbers["size"] = figure(minimum)
        text = tr("{clusters} clusters of at least {size} need {needed}. Available: {have}.")
    elif error.maximum is None:
        numbers["over"] = figure(error.total - error.upper_total)
        text = tr(
            "The centers can take at most {held}. To be assigned: {have}, which is {over} more. "
            "Raise the maximum sizes, add centers, or turn on {allow}."
        )
    else:
        numbers["size"] = figure(maximum)
        text = tr("{clusters} clusters of at most {size} hold {held}. To be assigned: {have}.")
    return " ".join([text.format(**numbers), *_way_out(error.suggestion)])


def center_names(centers: Any, rows: Sequence[int]) -> str:
    """Some of the Centers as they stand in a sentence: by their names, or by their features."""
    titles = centers.ids if centers.name_field is None else centers.names
    names = [str(titles[row]) for row in rows[:_MOST_NAMES]]
    if len(rows) > _MOST_NAMES:
        names.append("…")
    text = enumerated(names)
    return tr("feature ids {ids}").format(ids=text) if centers.name_field is None else text


def _pairs(error: InfeasiblePairsError, task: MaybeTask) -> Optional[str]:
    """Which centers have too much or too little to choose from."""
    if task is None:
        return None
    centers = task.centers
    # One more may stand for no center.
    blamed = [center for center in error.centers if center < len(centers)]
    have = tr("%n features", int(error.weight))
    if error.weighted:
        have = tr("a total weight of {weight}").format(weight=figure(error.weight))
    text = tr(
        "The limits cannot be met with the pairs that are allowed. Only some of the centers "
        "({centers}) may take {have}, but together they can get at most {limit}. Allow more "
        "pairs (in the table, or by a larger distance), raise the maximum sizes, or turn on "
        "{allow}."
    )
    if not error.too_much:
        text = tr(
            "The limits cannot be met with the pairs that are allowed. Some of the centers "
            "({centers}) must get at least {limit} together, but may take only {have}. Allow more "
            "pairs (in the table, or by a larger distance), or lower the minimum sizes."
        )
    return text.format(
        centers=center_names(centers, blamed),
        have=have,
        limit=figure(error.limit),
        allow=named("ALLOW_UNASSIGNED"),
    )


def _too_far(error: TooFarError, task: MaybeTask) -> Optional[str]:
    """How far features must be allowed to be from their centers."""
    if task is None:
        return None
    text = tr("{parameter} is {limit}, and not every feature can get a center that near.")
    if error.count:
        text += " " + tr(
            "%n features have no center within that distance. The first is feature {id}.",
            error.count,
        )
    text += " " + tr(
        "The least distance that works is {least}. Raise {parameter} to it, add centers, or turn "
        "on {allow}."
    )
    return text.format(
        parameter=named("MAX_DISTANCE"),
        limit=figure(error.limit),
        id=task.points.ids[error.point],
        # All digits: this very number works.
        least=repr(error.least),
        allow=named("ALLOW_UNASSIGNED"),
    )


def _no_number(error: InfeasibleSizesError) -> str:
    """Why no number of clusters meets the limits, and which limits would do."""
    minimum: MaybeSize = error.minimum
    numbers: dict[str, Any] = {
        "have": _figure(error, error.total),
        "minimum": figure(minimum),
        "lowered": _proposed(error.suggestion.minimum, math.floor),
        "min_size": named("MIN_SIZE"),
        "max_size": named("MAX_SIZE"),
    }
    if error.maximum is None:
        return tr(
            "Available: {have}. This is less than the minimum of {minimum}. Lower {min_size} to "
            "{lowered}."
        ).format(**numbers)
    numbers.update(
        maximum=figure(error.maximum),
        clusters=counted(error.n_clusters),
        needed=_figure(error, error.lower_total),
    )
    text = tr(
        "To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} "
        "clusters are needed. With at least {minimum} in each, they need {needed}. Lower "
        "{min_size} to {lowered}."
    )
    if error.suggestion.maximum is not None:
        numbers.update(raised=_proposed(error.suggestion.maximum, math.ceil))
        text = tr(
            "To be assigned: {have}. With at most {maximum} in a cluster, at least {clusters} "
            "clusters are needed. With at least {minimum} in each, they need {needed}. Lower "
            "{min_size} to {lowered}, or raise {max_size} to {raised}."
        )
    return text.format(**numbers)


def _way_out(suggestion: Suggestion) -> list[str]:
    """A sentence about what would do, in a list; an empty list if nothing is proposed."""
    if suggestion.minimum is not None:
        text = tr("Lower {min_size} to {size}.")
        if suggestion.n_clusters is not None:
            text = tr("Lower {min_size} to {size}, or the number of clusters to {clusters}.")
        size = _proposed(suggestion.minimum, math.floor)
        name, clusters = named("MIN_SIZE"), suggestion.n_clusters
        return [text.format(min_size=name, size=size, clusters=counted(clusters or 0))]
    if suggestion.maximum is not None:
        text = tr("Raise {max_size} to {raised}.")
        if suggestion.n_clusters is not None:
            text = tr("Raise {max_size} to {raised}, or the number of clusters to {more}.")
        raised = _proposed(suggestion.maximum, math.ceil)
        name, more = named("MAX_SIZE"), suggestion.n_clusters
        return [text.format(max_size=name, raised=raised, more=counted(more or 0))]
    return []


def _figure(error: InfeasibleSizesError, value: float) -> str:
    """A size with what it is of, as it stands in a sentence."""
    if error.weighted:
        return tr("a total weight of {weight}").format(weight=figure(value))
    if value >= _MANY:
        return tr("{count} features").format(count=figure(value))
    return tr("%n features", int(value))


def _proposed(value: MaybeSize, to_integer: Callable[[float], int]) -> str:
    """A size that would do with few digits, rounded to the side on which it still does."""
    if isinstance(value, int) or value <= 0:
        return figure(value)
    step = 10.0 ** (math.floor(math.log10(value)) + 1 - _DIGITS)
    # It is 0 where values are too small to have digits.
    return figure(to_integer(value / step) * step if step else value)


def _islands(error: InfeasibleIslandsError) -> str:
    """Why islands do not allow connected clusters, and what would."""
    link = tr(
        "Or set {islands} to “{link}”, or join them by {links}.",
    ).format(
        islands=named("ISLANDS"),
        link=tr("Link each to the nearest feature"),
        links=named("LINKS"),
    )
    clusters = tr("%n clusters", error.n_clusters)
    if error.reason == "division":
        text = tr(
            "An island of %n features (no chain of neighbors joins it to the others) is too small "
            "for a cluster: its size is {size}, and a cluster needs {least}. Lower {minimum}.",
            error.n_points,
        )
        if error.n_clusters:
            text = tr(
                "An island of %n features (no chain of neighbors joins it to the others) cannot "
                "be divided within the limits: its size of {size} is too large for {clusters} (at "
                "most {most}), and too small for {more} (at least {least}). Change {minimum} or "
                "{maximum}.",
                error.n_points,
            )
        text = text.format(
            size=figure(error.weight, _DIGITS),
            clusters=clusters,
            more=counted(error.n_clusters + 1),
            least=figure(error.least, _DIGITS),
            most=figure(error.most, _DIGITS),
            minimum=named("MIN_SIZE"),
            maximum=named("MAX_SIZE"),
        )
    elif error.reason == "islands":
        text = tr(
            "Neighbors form %n islands, and each needs a cluster of its own: {number} are too few. "
            "Set {clusters} to {enough} or more.",
            error.n_points,
        )
        if error.n_clusters == 1:
            text = tr(
                "Neighbors form %n islands, and each needs a cluster of its own: one is not "
                "enough. Set {clusters} to {enough} or more.",
                error.n_points,
            )
        text = text.format(
            number=counted(error.n_clusters),
            clusters=named("CLUSTERS"),
            enough=counted(error.n_points),
        )
    else:
        numbers = counted(int(error.least))
        if error.least < error.most:
            text = tr("{least} to {most}")
            numbers = text.format(least=numbers, most=counted(int(error.most)))
        text = tr(
            "Neighbors form %n islands. To meet the limits, the number of clusters must be "
            "{numbers}, not {number}. Set {clusters} to {enough}, or change the limits.",
            error.n_points,
        ).format(
            numbers=numbers,
            number=counted(error.n_clusters),
            clusters=named("CLUSTERS"),
            enough=counted(int(error.weight)),
        )
    return f"{text} {link}"


def _solver_unavailable(error: SolverUnavailableError) -> str:
    solver = tr("The solver {solver}").format(solver=SOLVER_NAMES[error.solver])
    if error.reason == "unsafe":
        return tr(
            "{solver} is not offered on this system, because loading the Python package "
            "“{package}” into QGIS is not known to be safe ({detail}). Set {parameter} to "
            "Automatic, which finds the same optimum."
        ).format(
            solver=solver,
            package=error.package,
            detail=error.detail or sys.platform,
            parameter=named("SOLVER"),
        )
    fault = Fault(SOLVER_PACKAGES[error.solver], error.reason, error.detail)
    instead = tr("Set {parameter} to Automatic, which needs no other package and is as good.")
    return explain_faults(solver, [fault], instead.format(parameter=named("SOLVER")))


def _solver_limit(error: SolverLimitError) -> str:
    return tr(
        "The solver {solver} takes at most {limit} pairs of a feature and a cluster, and this run "
        "has {pairs}. Set {parameter} to Automatic, which has no such limit and finds the same "
        "optimum."
    ).format(
        solver=SOLVER_NAMES.get(error.solver, error.solver),
        limit=counted(error.limit),
        pairs=counted(error.n_arcs),
        parameter=named("SOLVER"),
    )


def _solver_failed(error: SolverFailedError) -> str:
    return tr(
        "The solver {solver} gave no usable result ({status}). Set {parameter} to Automatic."
    ).format(
        solver=SOLVER_NAMES.get(error.solver, error.solver),
        status=error.status,
        parameter=named("SOLVER"),
    )
