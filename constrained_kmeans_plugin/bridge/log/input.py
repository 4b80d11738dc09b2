"""What the log says before the work: what was read, and what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import FarValue, KMeansResult, far_value
from ...translation import side_by_side, tr
from ..arrays import Array, MaybeArray
from .feedback import MOST_LINES, Progress, StartLog, listed, root_mean_square
from .labels import named
from .numbers import counted, figure, fixed, measured, place
from .sentences import far_away

# What stands above:
#: `read.points.Points`.
Points = Any
#: `layers.clustering.Reading`.
Reading = Any
#: `read.points.Group`.
Group = Any
#: `read.centers.Centers`.
Centers = Any
#: `distance.kinds.Distance`, or `read.attributes.Space`.
Distance = Any
#: A Plan of `algorithms.planning`.
Plan = Any

#: Of features, row for row.
Ids = Union[Array, Sequence[int]]

#: Distances on a map that are longer (or shorter) than on the ground by more are worth a word:
#: systems made for a country or a continent keep within this.
MOST_STRETCH = 1.1
#: Digits of sums of weights, which keep all before the point.
_SUMS = 4


def log_points(
    points: Points,
    distance: Distance,
    feedback: QgsProcessingFeedback,
    centers: Optional[Centers] = None,
    written: bool = True,
) -> None:
    """How many features were read, and what is unusual about where they and the centers lie.

    Parameters
    ----------
    written
        Whether features that are skipped are written all the same.
    """
    feedback.pushInfo(tr("%n features read.", len(points) + points.n_skipped))
    if points.n_skipped:
        text = tr(
            "%n features have no usable geometry (null, empty or not finite). They are skipped.",
            points.n_skipped,
        )
        if written:
            text = tr(
                "%n features have no usable geometry (null, empty or not finite). They are "
                "skipped and written with NULL in the new fields.",
                points.n_skipped,
            )
        feedback.pushWarning(text)
    stretched = stretched_map(points, distance)
    if stretched:
        feedback.pushWarning(stretched)
    log_far_place(points.coordinates, points.ids, distance, feedback)
    log_far_weight(points.weights, points.ids, feedback)
    if centers is not None:
        _log_far_center(points, centers, distance, feedback)


def log_far_place(
    coordinates: Array, ids: Ids, distance: Distance, feedback: QgsProcessingFeedback
) -> None:
    """Say so if one of the features lies far from all others."""
    far = far_value(coordinates)
    if far is not None:
        where = tr("Feature {id} lies at {place}")
        _tell_far_place(far, coordinates, ids, where, distance, feedback)


def log_far_weight(weights: MaybeArray, ids: Array, feedback: QgsProcessingFeedback) -> None:
    """Say so if one of the features weighs far more than all others."""
    far = None if weights is None else far_value(weights[:, None])
    if far is not None:
        where = tr("Feature {id} has a weight of {weight}")
        where = where.format(id=ids[far.row], weight=figure(weights[far.row].item()))
        feedback.pushWarning(far_away(where, far))


def _log_far_center(
    points: Points, centers: Centers, distance: Distance, feedback: QgsProcessingFeedback
) -> None:
    far = far_value(points.coordinates, centers.coordinates)
    if far is not None and far.count == len(centers):
        feedback.pushWarning(
            tr(
                "All centers lie far from the features. Check both layers and their reference "
                "systems."
            )
        )
    elif far is not None:
        where = tr("The center with feature id {id} lies at {place}")
        _tell_far_place(far, centers.coordinates, centers.ids, where, distance, feedback)


def _tell_far_place(
    far: FarValue,
    coordinates: Array,
    ids: Ids,
    where: str,
    distance: Distance,
    feedback: QgsProcessingFeedback,
) -> None:
    (position,) = distance.places(coordinates[[far.row]])
    where = where.format(id=ids[far.row], place=place(position))
    feedback.pushWarning(far_away(where, far))


def stretched_map(points: Points, distance: Distance) -> str:
    """The warning if distances on the map are not those on the ground; else nothing."""
    stretch = distance.stretch(points.coordinates)
    if stretch is None or (stretch[0] >= 1 / MOST_STRETCH and stretch[1] <= MOST_STRETCH):
        return ""
    times, most = (fixed(factor) for factor in stretch)
    if times != most:
        times = tr("{least} to {most}").format(least=times, most=most)
    text = tr(
        "Distances on the map of this layer are {times} times as long as on the ground, and so are "
        "all lengths of this run. To measure on the ground, set {distance} to geocentric, or "
        "reproject the layer to a projection made for its area, such as its UTM zone."
    )
    return text.format(times=times, distance=named("DISTANCE"))


def log_plans(
    reading: Reading, plans: Sequence[Plan], seed: Optional[int], feedback: QgsProcessingFeedback
) -> None:
    """What is about to be searched for.

    Parameters
    ----------
    seed
        None if nothing is searched for: centers stay where they are.
    """
    points = reading.points
    text = tr("Clusters: {clusters}")
    if any(len(plan.candidates) > 1 for plan in plans):
        text = tr("Clusters (may change, because features are not split): {clusters}")
    parts = [
        text.format(clusters=counted(sum(plan.n_clusters for plan in plans))),
        tr("features: {count}").format(count=counted(len(points))),
    ]
    if points.is_grouped:
        n_groups = sum(group.n_features > 0 for group in points.groups)
        parts.append(tr("groups: {groups}").format(groups=counted(n_groups)))
    if seed is not None:
        n_starts = [plan.n_starts for plan in plans]
        starts = _range(min(n_starts), max(n_starts))
        parts.append(tr("starts: {starts}").format(starts=starts))
        parts.append(tr("seed: {seed}").format(seed=seed))
    feedback.pushInfo(tr("{clause}.").format(clause=side_by_side(parts)))
    tolerances = [plan.tolerances[0] for plan in plans if plan.tolerances]
    if tolerances:
        feedback.pushInfo(
            tr(
                "No limits are set: sums may differ by {percent} % from their mean, or by more "
                "if features are too heavy for that. For sums that are closer, set {tolerance}; 0 "
                "makes them as equal as possible."
            ).format(percent=figure(max(tolerances)), tolerance=named("TOLERANCE"))
        )
    bounds = [plan.bounds for plan in plans if plan.n_clusters]
    if bounds and all(low is not None for low, _ in bounds):
        lower = min(np.min(low) for low, _ in bounds).item()
        upper = max(np.max(high) for _, high in bounds).item()
        text = limits_of_each(lower, upper, reading.weight_name)
        if any(np.ptp(np.concatenate([np.ravel(end) for end in ends])) for ends in zip(*bounds)):
            text += " " + tr("They are not the same for all clusters.")
        feedback.pushInfo(text)


def limits_of_each(lower: float, upper: float, weight: str) -> str:
    """The sentence about the smallest and the largest size that are allowed."""
    if not weight:
        text = tr("Limits: {lower} to {upper} features per cluster.")
        if lower == upper:
            text = tr("Limits: exactly %n features per cluster.", int(lower))
        return text.format(lower=counted(lower), upper=counted(upper))
    text = tr("Limits: sum of “{weight}” from {lower} to {upper} per cluster.")
    if lower == upper:
        text = tr("Limits: sum of “{weight}” of {lower} per cluster.")
    return text.format(weight=weight, lower=figure(lower, _SUMS), upper=figure(upper, _SUMS))


def log_unused_centers(points: Points, centers: Centers, feedback: QgsProcessingFeedback) -> None:
    """Say so if centers belong to groups that have no features."""
    keys = {group.key for group in points.groups}
    titles = dict.fromkeys(
        title for key, title in zip(centers.keys, centers.titles) if key not in keys
    )
    if titles:
        feedback.pushWarning(
            tr(
                "Some centers are not used, because their groups have no features: {titles}."
            ).format(titles=listed(list(titles)))
        )


def of_group(points: Points, group: Group, text: str) -> str:
    """A text about a group of the points, which it names where there are several."""
    if not points.is_grouped:
        return text
    return tr("Group {group}: {text}").format(group=group.title, text=text)


class GroupLog:
    """One line for each group; one for each start if there are no groups."""

    def __init__(self, points: Points, unit: str, feedback: QgsProcessingFeedback) -> None:
        self._points = points
        self._unit = unit
        self._feedback = feedback
        self._n_groups = 0

    def starts(self, progress: Progress, plan: Plan) -> StartLog:
        """What the iterations of a group are reported to."""
        total, shares = total_weight(plan.task.points), np.ones(1)
        if plan.graph is not None:
            # Islands are told one by one when all of them have clusters.
            shares = np.cumsum(np.bincount(plan.graph.components)) / plan.graph.n_nodes
        is_told = not self._points.is_grouped and len(shares) == 1
        return StartLog(
            *(progress, plan.n_starts, self._unit, total if is_told else None, plan.is_improved),
            shares.tolist(),
        )

    def result(self, plan: Plan, result: KMeansResult) -> None:
        """Say what became of a group."""
        group = plan.task.group
        if not self._points.is_grouped or not group.n_features or not len(result.sizes):
            return
        self._n_groups += 1
        if self._n_groups > MOST_LINES:
            return
        least, most = int(result.sizes.min()), int(result.sizes.max())
        points, served = plan.task.points, result.labels >= 0
        counts = served if points.weights is None else points.weights[served]
        typical = root_mean_square(result.inertia, float(counts.sum()))
        text = tr(
            "Group {group}: %n clusters, {features} in each; typical distance {distance} (root "
            "mean square).",
            len(result.sizes),
        )
        features = tr("%n features", most)
        if least < most:
            features = tr("{least} to {most} features")
            features = features.format(least=counted(least), most=counted(most))
        distance = measured(typical, self._unit)
        self._feedback.pushInfo(
            text.format(group=group.title, features=features, distance=distance)
        )

    def finish(self) -> None:
        """Say how many groups have no line of their own."""
        if self._n_groups > MOST_LINES:
            self._feedback.pushInfo(tr("… and %n more groups.", self._n_groups - MOST_LINES))


def total_weight(points: Points) -> float:
    """How many points there are, or what they weigh."""
    return len(points) if points.weights is None else points.weights.sum().item()


def log_field_names(
    wanted: Sequence[str], written: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """Say so if a field got another name than the one asked for."""
    changes = [
        f"“{name}” → “{actual}”"
        for name, actual in zip(wanted, written[-len(wanted) :])
        if name not in written or name != actual
    ]
    if changes:
        text = tr(
            "New fields have other names, because the layer has such fields, or the format allows "
            "no such names: {changes}."
        )
        feedback.pushInfo(text.format(changes=listed(changes)))


def _range(least: int, most: int) -> str:
    if least == most:
        return counted(least)
    return tr("{least} to {most}").format(least=counted(least), most=counted(most))
