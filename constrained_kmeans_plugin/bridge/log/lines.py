"""What the log says about a run."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import FarValue, KMeansResult, Load, Tolerated, far_value
from ...translation import tr
from ..arrays import Array, MaybeArray
from .certificate import (
    MOST_PERCENT,
    Clustering,
    assignments_of,
    coarsest_step,
    percent_up,
    proved_percent,
)
from .feedback import MOST_LINES, Progress, StartLog, root_mean_square
from .labels import named
from .numbers import area, counted, figure, fixed, measured, percent
from .sentences import SUM_DIGITS, allow_more, far_away

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
#: `zones.drawing.Zones`.
Zones = Any
#: A Plan of `algorithms.planning`.
Plan = Any
#: `layers.clustering.Run`.
Run = Any

#: Of features, row for row.
Ids = Union[Array, Sequence[int]]

#: Distances on a map that are longer (or shorter) than on the ground by more are worth a word:
#: systems made for a country or a continent keep within this.
MOST_STRETCH = 1.1
#: In degrees.
HALF_TURN = 180
#: Digits of sums of weights, which keep all before the point.
_SUMS = 4
#: Rounding errors of distances, as a share of the coordinates.
_ROUNDING = 4 * float(np.finfo(np.float64).eps)


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
    if far is not None:
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
    (place,) = distance.places(coordinates[[far.row]])
    where = where.format(id=ids[far.row], place="({:.10g}, {:.10g})".format(*place))
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
    feedback.pushInfo("; ".join(parts) + ".")
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
        feedback.pushInfo(_limits(lower, upper, reading.weight_name))


def _limits(lower: float, upper: float, weight: str) -> str:
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
            ).format(titles=_listed(list(titles)))
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
        total = None if self._points.is_grouped else _total(plan.task.points)
        return StartLog(progress, plan.n_starts, self._unit, total, plan.is_improved)

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


def _total(points: Points) -> float:
    """How many points there are, or what they weigh."""
    return len(points) if points.weights is None else points.weights.sum().item()


def log_field_names(
    wanted: Sequence[str], written: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """Say so if a field got another name than the one asked for."""
    for name, actual in zip(wanted, written[-len(wanted) :]):
        if name not in written or name != actual:
            feedback.pushWarning(
                tr("The field “{name}” was written as “{actual}”.").format(name=name, actual=actual)
            )


def log_clustering(run: Run, limits: str, feedback: QgsProcessingFeedback) -> None:
    """Sizes, distances, inertia, and what is known about their quality.

    Parameters
    ----------
    limits
        Those that are to be met, as `sentences.limits_to_meet` names them.
    """
    clustering, distance = run.clustering, run.distance
    log_sizes(clustering, feedback)
    log_weights(run, limits, feedback)
    _log_distances(clustering, distance.unit, feedback)
    _log_inertia(clustering, distance.area_unit, feedback)
    _log_unassigned(clustering, feedback)
    _log_batches(clustering, distance.area_unit, feedback)
    _log_convergence(clustering, feedback)
    _log_certificate(clustering, distance.unit, bool(limits), feedback)


def log_sizes(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    """How many clusters there are, and their numbers of features."""
    smallest, largest = int(clustering.sizes.min()), int(clustering.sizes.max())
    mean = clustering.sizes.mean()
    text = tr("%n clusters with {smallest} to {largest} features.", len(clustering))
    if smallest == largest:
        text = tr("%n clusters, {features} in each.", len(clustering))
    elif clustering.n_iter and not clustering.points.is_grouped and clustering.weights is None:
        # Clusters of several groups, or of given centers, have no mean size in common; with
        # weights their sums tell how equal they are.
        text = tr(
            "%n clusters with {smallest} to {largest} features, up to {percent} off the mean.",
            len(clustering),
        )
    off = max(largest - mean, mean - smallest) / mean if mean else 0.0
    feedback.pushInfo(
        text.format(
            features=tr("%n features", largest),
            smallest=counted(smallest),
            largest=counted(largest),
            percent=percent(off),
        )
    )


def _log_distances(clustering: Clustering, unit: str, feedback: QgsProcessingFeedback) -> None:
    """How far features are from their centers, along straight lines."""
    points, rows = clustering.points, clustering.assigned
    if not len(rows):
        return
    nearest = clustering.centers[clustering.ids[rows] - 1]
    distances = np.linalg.norm(points.coordinates[rows] - nearest, axis=1)
    distances[distances <= _rounding(clustering)] = 0
    text = tr(
        "Distance of the features to their centers: mean {mean}, root mean square {typical}, "
        "largest {largest}."
    )
    weights = None if points.weights is None else points.weights[rows]
    if weights is not None and weights.any():
        text = tr(
            "Distance of the features to their centers: weighted mean {mean}, weighted root mean "
            "square {typical}, largest {largest}."
        )
    else:
        weights = np.ones(len(rows))
    mean = np.average(distances, weights=weights)
    typical = root_mean_square(_inertia(clustering), weights.sum().item())
    feedback.pushInfo(
        text.format(
            mean=measured(mean, unit),
            typical=measured(typical, unit),
            largest=measured(distances.max(), unit),
        )
    )


def _rounding(clustering: Clustering) -> float:
    """Distances up to this may be nothing but rounding errors."""
    return _ROUNDING * float(np.abs(clustering.centers).max(initial=0))


def _inertia(clustering: Clustering) -> float:
    """The total squared distance; 0 where it is made of rounding errors."""
    found, total = clustering.total_inertia, _total(clustering.points)
    return 0.0 if root_mean_square(found, total) <= _rounding(clustering) else found


def _log_inertia(clustering: Clustering, area_unit: str, feedback: QgsProcessingFeedback) -> None:
    text = tr("Total squared distance (inertia): {inertia}.")
    # Each group has its own number of iterations.
    if clustering.n_iter and not clustering.points.is_grouped:
        text = tr(
            "Total squared distance (inertia): {inertia}, after %n iterations.", clustering.n_iter
        )
        (result,) = [part.result for part in clustering.parts]
        if result.converged and not result.mini_batch:
            text = tr(
                "Converged after %n iterations. Total squared distance (inertia): {inertia}.",
                clustering.n_iter,
            )
    inertia = area(_inertia(clustering), area_unit)
    if clustering.points.weights is not None:
        inertia = tr("{inertia} × weight").format(inertia=inertia)
    feedback.pushInfo(text.format(inertia=inertia))


def log_weights(run: Run, limits: str, feedback: QgsProcessingFeedback) -> None:
    """The sums of the weight field, and which clusters miss a limit that the user set.

    Parameters
    ----------
    limits
        As for `log_clustering`; sums that miss what nobody set are no reason for an alarm.
    """
    clustering, name = run.clustering, run.weight_name
    if clustering.weights is None:
        return
    alone = _heavier_than_a_share(clustering)
    if len(alone):
        weights = clustering.points.weights[alone]
        text = tr(
            "%n features alone have more than an equal share of {name}. The heaviest is feature "
            "{id} with {weight}.",
            len(alone),
        )
        heaviest = int(weights.argmax())
        weight, id_ = (
            figure(float(weights[heaviest]), SUM_DIGITS),
            clustering.points.ids[alone[heaviest]],
        )
        feedback.pushInfo(text.format(name=name, id=id_, weight=weight))
    others = np.ones(len(clustering), dtype=bool)
    others[clustering.ids[alone] - 1] = False
    _log_sums(clustering, others, name, feedback)
    missed = clustering.bound_violations
    missing = np.flatnonzero(missed)
    if not (limits and len(missing)):
        return
    lines = [
        tr(
            "%n clusters miss a limit because features are never split. Set: {limits}.",
            len(missing),
        ).format(limits=limits)
    ]
    for cluster in missing[:MOST_LINES].tolist():
        text = tr("Cluster {id} has {weight}: {miss} too much.")
        if missed[cluster] < 0:
            text = tr("Cluster {id} has {weight}: {miss} too little.")
        weight, miss = (
            figure(float(clustering.weights[cluster]), SUM_DIGITS),
            figure(float(abs(missed[cluster])), SUM_DIGITS),
        )
        lines.append(text.format(id=cluster + 1, weight=weight, miss=miss))
    if len(missing) > MOST_LINES:
        lines.append(tr("… and {count} more.").format(count=len(missing) - MOST_LINES))
    feedback.pushWarning("\n".join(lines))


def _log_sums(
    clustering: Clustering, told: Array, name: str, feedback: QgsProcessingFeedback
) -> None:
    """The range of the sums of some clusters (k,), and how far they are from their mean."""
    if not told.any():
        return
    sums = clustering.weights[told]
    groups = clustering.groups[told]
    means = np.bincount(groups, weights=sums) / np.maximum(1, np.bincount(groups))
    means = means[groups]
    counting = means > 0
    farthest = np.abs(sums[counting] / means[counting] - 1).max(initial=0)
    text = tr("{name} per cluster: {least} to {most}, at most {percent} % from the mean.")
    if len(told) > len(sums):
        text = tr(
            "{name} per other cluster: {least} to {most}, at most {percent} % from their mean."
        )
    elif clustering.points.is_grouped:
        text = tr(
            "{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group."
        )
    least, most = figure(float(sums.min()), SUM_DIGITS), figure(float(sums.max()), SUM_DIGITS)
    if least == most:
        text = tr("{name} per cluster: {least} each.")
        if len(told) > len(sums):
            text = tr("{name} per other cluster: {least} each.")
    off = percent_up(100 * farthest)
    feedback.pushInfo(text.format(name=name, least=least, most=most, percent=off))


def _heavier_than_a_share(clustering: Clustering) -> Array:
    """Rows of the points in clusters that weigh more than these would if all weighed the same."""
    found = [np.zeros(0, dtype=np.int64)]
    for part in clustering.parts:
        rows = part.group.rows
        if not len(part.ids) or not len(rows):
            continue
        weights = clustering.points.weights[rows]
        found.append(rows[Tolerated.of(Load.of(len(rows), weights), len(part.ids), 0).heavy])
    heavy = np.concatenate(found)
    assigned: Array = heavy[clustering.ids[heavy] > 0]
    return assigned


def log_zones(clustering: Clustering, zones: Zones, feedback: QgsProcessingFeedback) -> None:
    """How many zones there are, and whether all features are in their own."""
    n_zones = sum(polygon is not None for polygon in zones.polygons)
    n_assigned = int(clustering.sizes.sum())
    inside = n_assigned - zones.n_outside - zones.n_elsewhere - zones.n_off_map
    if zones.kind == "union":
        feedback.pushInfo(
            tr("%n zones; each is the union of the polygons of its cluster.", n_zones)
        )
        _log_shapes(zones, clustering.points.semi_axes is None, feedback)
    else:
        text = tr("{zones}; {inside} of %n features lie in their own or on its border.", n_assigned)
        feedback.pushInfo(text.format(zones=tr("%n zones", n_zones), inside=counted(inside)))
    n_without = len(clustering) - n_zones
    if n_without:
        text = tr(
            "%n clusters have no zone: it would be outside the boundary, a single place "
            "that they share with another cluster, or they take nothing.",
            n_without,
        )
        if zones.kind == "union":
            text = tr(
                "%n clusters have no zone: their polygons have no area within the boundary.",
                n_without,
            )
        if zones.kind == "snapped":
            text = tr(
                "%n clusters have no zone, because no polygon goes to them.",
                n_without,
            )
        feedback.pushWarning(text)
    if zones.n_outside:
        text = tr(
            "%n features lie outside the boundary, and so outside all zones.", zones.n_outside
        )
        if zones.kind == "snapped":
            text = tr(
                "%n features lie outside all polygons or outside the boundary, and so outside all "
                "zones.",
                zones.n_outside,
            )
        feedback.pushWarning(text)
    if zones.n_off_map:
        text = tr(
            "%n features lie outside all zones: the longitudes of the layer span more than one "
            "turn around the globe, and zones are drawn for one. Give all features longitudes "
            "from -{half} to {half} degrees.",
            zones.n_off_map,
        )
        feedback.pushWarning(text.format(half=HALF_TURN))
    if zones.n_elsewhere:
        text = tr(
            "%n features lie in the zone of another cluster, or in none. Reasons are features at "
            "one place in several clusters, weights (features are never split), and a run that "
            "did not converge.",
            zones.n_elsewhere,
        )
        if np.isfinite(clustering.reaches).any():
            text = tr(
                "%n features lie in the zone of another center, or in none. Reasons are features "
                "at one place that are not all assigned to one center, and weights (features are "
                "never split).",
                zones.n_elsewhere,
            )
        # With weights some have to, for the sums, and with whole polygons: that is no fault.
        is_fault = clustering.weights is None and zones.kind != "snapped"
        if zones.kind == "snapped":
            text = tr(
                "%n features lie in the zone of another cluster, which has more of the features "
                "in their polygon.",
                zones.n_elsewhere,
            )
        push = feedback.pushWarning if is_fault else feedback.pushInfo
        push(text)
    if zones.n_strangers:
        text = tr(
            "%n unassigned features lie in a zone: features are never split, and the remaining "
            "capacity was too small.",
            zones.n_strangers,
        )
        if zones.kind == "snapped":
            text = tr("%n unassigned features lie in a polygon of a zone.", zones.n_strangers)
        feedback.pushWarning(text)
    if zones.n_blank:
        text = tr("%n polygons without assigned features belong to no zone.", zones.n_blank)
        feedback.pushInfo(text)


def _log_shapes(zones: Zones, planar: bool, feedback: QgsProcessingFeedback) -> None:
    """How many unions lie in several parts, and how compact they are."""
    drawn = [polygon for polygon in zones.polygons if polygon is not None]
    n_parted = sum(len(polygon.asGeometryCollection()) > 1 for polygon in drawn)
    if n_parted:
        feedback.pushInfo(tr("%n zones lie in several parts.", n_parted))
    if planar and drawn:
        # D. D. Polsby, R. D. Popper, "The third criterion", Yale Law & Policy Review 9, 1991.
        shares = [4 * math.pi * polygon.area() / polygon.length() ** 2 for polygon in drawn]
        feedback.pushInfo(
            tr(
                "Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, "
                "{mean} on average."
            ).format(
                least=f"{min(shares):.2f}",
                most=f"{max(shares):.2f}",
                mean=f"{sum(shares) / len(shares):.2f}",
            )
        )


def _log_unassigned(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    """Say so if points did not fit."""
    # Groups without centers were named before.
    parts = [part for part in clustering.parts if len(part.ids)]
    rows = np.concatenate([part.group.rows for part in parts])
    over = rows[clustering.ids[rows] == 0]
    if not len(over):
        return
    if _leaves_far_ones(clustering):
        text = tr(
            "%n features are left unassigned: no center within {parameter} has room for them. As "
            "few features (or as little weight) as possible are left.",
            len(over),
        ).format(parameter=named("MAX_DISTANCE"))
    elif clustering.points.weights is None:
        text = tr(
            "%n features are left unassigned, because the centers are full. They were chosen so "
            "that the total squared distance of the others is least.",
            len(over),
        )
    else:
        surplus = sum(part.result.assignment.surplus for part in parts)
        text = tr(
            "%n features with a total weight of {weight} are left unassigned. The centers could "
            "take all weight only if features were split. No unassigned feature fits into the "
            "remaining capacity of any center.",
            len(over),
        )
        if surplus:
            text = tr(
                "%n features with a total weight of {weight} are left unassigned. All features "
                "together weigh {surplus} more than the centers can take. No unassigned feature "
                "fits into the remaining capacity of any center.",
                len(over),
            )
        weight = clustering.points.weights[over].sum().item()
        text = text.format(weight=figure(weight, _SUMS), surplus=figure(surplus, _SUMS))
    feedback.pushWarning(text)


def _leaves_far_ones(clustering: Clustering) -> bool:
    """Whether points are left out because centers are too far away for them."""
    assignments = assignments_of(clustering) or []
    return any(one.surplus and not np.isfinite(one.threshold) for one in assignments)


def _log_batches(clustering: Clustering, area_unit: str, feedback: QgsProcessingFeedback) -> None:
    """What mini-batches have cost beside Lloyd's algorithm."""
    results = [part.result for part in clustering.parts if part.result.mini_batch]
    if not results:
        return
    feedback.pushInfo(
        tr(
            "Mini-batches were used, followed by %n iterations over all features.",
            max(result.n_iter for result in results),
        )
    )
    gains = [result.lloyd_gain for result in results]
    # All groups together. Lloyd's algorithm never raises the sum.
    inertia = sum(result.inertia for result in results)
    tried = sum(result.inertia * result.lloyd_gain.tried for result in results)
    others = sum(result.inertia * result.lloyd_gain.others for result in results)
    least, most = sorted((max(0.0, tried), max(0.0, others)))
    if all(gain.exact for gain in gains):
        text = tr(
            "Lloyd's algorithm, continued to its end, would lower the total squared distance by "
            "{most}, to {lloyd}."
        )
    else:
        text = tr(
            "Lloyd's algorithm, continued to its end, would lower the total squared distance by "
            "about {least} to {most}, to about {lloyd}: an estimate from {count} features drawn at "
            "random and as many others."
        )
    feedback.pushInfo(
        text.format(
            count=counted(sum(gain.n_points for gain in gains)),
            least=percent(least / inertia if inertia else 0.0),
            most=percent(most / inertia if inertia else 0.0),
            lloyd=area(inertia - (least + most) / 2, area_unit),
        )
    )


def _log_convergence(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    moving = [
        part for part in clustering.parts if not (part.result.converged or part.result.mini_batch)
    ]
    if not moving:
        return
    text = tr(
        "The search did not converge: the centers still moved in the last iteration. The clusters "
        "are the best ones for the centers before that."
    )
    text += " " + allow_more()
    if clustering.points.is_grouped:
        text += " " + _affected(moving)
    feedback.pushWarning(text)


def _log_certificate(
    clustering: Clustering, unit: str, has_limits: bool, feedback: QgsProcessingFeedback
) -> None:
    assignments = assignments_of(clustering)
    if assignments is None:
        return
    weighted = clustering.points.weights is not None
    # Groups without centers have nothing to prove.
    parts = [part for part in clustering.parts if len(part.ids)]
    doubtful = [part for part in parts if not part.result.assignment.optimal]
    if doubtful and not (weighted and not clustering.bound_violations.any()):
        text = tr(
            "Certificate: not verified. Another assignment to these centers may have a smaller "
            "total squared distance."
        )
        if weighted:
            text = tr(
                "Certificate: not applicable, because not all limits can be met without splitting "
                "features."
            )
        if clustering.points.is_grouped:
            text += " " + _affected(doubtful)
        if weighted and not has_limits:
            # Sums that are as equal as whole features allow are no reason for an alarm.
            feedback.pushInfo(
                tr(
                    "Certificate: not applicable, because sums cannot be exactly equal without "
                    "splitting features."
                )
            )
            return
        feedback.pushWarning(text)
        return
    if not _inertia(clustering):
        feedback.pushInfo(
            tr("Certificate: verified. The total squared distance is 0, which cannot be less.")
        )
        return
    percent_better = proved_percent(assignments)
    is_near = percent_better <= MOST_PERCENT
    if not is_near and not doubtful:
        text = tr(
            "Certificate: verified for coordinates rounded to steps of {step}. These steps are "
            "coarse compared to the root mean square distance given above."
        )
        feedback.pushInfo(text.format(step=coarsest_step(assignments, unit)))
        return
    text = tr(
        "No other assignment to these centers within the limits has a total squared distance that "
        "is smaller by more than {share} %."
    )
    if weighted and not clustering.ids.all():
        text = tr(
            "No other assignment to these centers within the limits that leaves no more weight "
            "unassigned has a total squared distance that is smaller by more than {share} %."
        )
    elif _leaves_far_ones(clustering):
        text = tr(
            "No other assignment to these centers within the limits that leaves no more features "
            "unassigned has a total squared distance that is smaller by more than {share} %."
        )
    verdict = tr("Certificate: verified.")
    if not is_near:
        verdict = tr("Certificate: not verified to be near the best assignment.")
    text = f"{verdict} {text.format(share=percent_up(percent_better))}"
    if doubtful:
        text += " " + tr("This includes assignments that split features.")
    feedback.pushInfo(text)


def _affected(parts: Sequence[Any]) -> str:
    """The groups that a warning is about."""
    text = tr("This concerns %n groups: {titles}.", len(parts))
    return text.format(titles=_listed([part.group.title for part in parts]))


def _listed(titles: Sequence[str]) -> str:
    """Titles of groups, but not too many of them."""
    more = ["…"] if len(titles) > MOST_LINES else []
    return ", ".join([*titles[:MOST_LINES], *more])


def _range(least: int, most: int) -> str:
    if least == most:
        return counted(least)
    return tr("{least} to {most}").format(least=counted(least), most=counted(most))
