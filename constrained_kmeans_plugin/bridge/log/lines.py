"""What the log says about a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import FarValue, KMeansResult, far_value
from ...translation import tr
from ..arrays import Array, MaybeArray
from .certificate import Clustering, assignments_of, coarsest_step, proved_share
from .feedback import IterationLog, Progress
from .sentences import allow_more, far_away

# What stands above:
#: `read.points.Points`.
Points = Any
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

#: Of features, row for row.
Ids = Union[Array, Sequence[int]]

#: More groups, or clusters, than this are not told one by one.
MOST_LINES = 200
#: Distances on a map that are longer (or shorter) than on the ground by more are worth a word:
#: systems made for a country or a continent keep within this.
MOST_STRETCH = 1.1


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
            "%n features have a null, empty or non-finite geometry. They are skipped.",
            points.n_skipped,
        )
        if written:
            text = tr(
                "%n features have a null, empty or non-finite geometry. They are skipped: "
                "written with NULL in both fields.",
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
    """Say so where one of the features lies far from all others."""
    far = far_value(coordinates)
    if far is not None:
        where = tr("Feature {id} lies at {place}")
        _tell_far_place(far, coordinates, ids, where, distance, feedback)


def log_far_weight(weights: MaybeArray, ids: Array, feedback: QgsProcessingFeedback) -> None:
    """Say so where one of the features weighs far more than all others."""
    far = None if weights is None else far_value(weights[:, None])
    if far is not None:
        where = tr("Feature {id} weighs {weight:.10g}")
        where = where.format(id=ids[far.row], weight=weights[far.row])
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
    """What is said where distances on the map are not those on the ground; else nothing."""
    stretch = distance.stretch(points.coordinates)
    if stretch is None or (stretch[0] >= 1 / MOST_STRETCH and stretch[1] <= MOST_STRETCH):
        return ""
    times = " to ".join(dict.fromkeys(f"{factor:.2f}" for factor in stretch))
    text = tr(
        "On the map of this layer distances are {times} times as long as on the ground, and so "
        "are all lengths of this run. To measure on the ground, choose the geocentric distance, "
        "or reproject the layer to a system made for its area, such as its UTM zone."
    )
    if distance.for_zones:
        text = tr(
            "On the map of this layer distances are {times} times as long as on the ground, and "
            "so are all lengths of this run. For zones and lengths on the ground, reproject the "
            "layer to a system made for its area, such as its UTM zone; or leave ZONES empty."
        )
    return text.format(times=times)


def log_plans(
    points: Points, plans: Sequence[Plan], seed: Optional[int], feedback: QgsProcessingFeedback
) -> None:
    """What is about to be searched for.

    Parameters
    ----------
    seed
        None where nothing is searched for: centers stay where they are.
    """
    n_clusters = sum(plan.n_clusters for plan in plans)
    text = tr("Clusters: {clusters}")
    if any(len(plan.candidates) > 1 for plan in plans):
        text = tr("Clusters, as far as whole features allow: {clusters}")
    parts = [
        text.format(clusters=n_clusters),
        tr("features: {count}").format(count=len(points)),
    ]
    if points.is_grouped:
        n_groups = sum(group.n_features > 0 for group in points.groups)
        parts.append(tr("groups: {groups}").format(groups=n_groups))
    if seed is not None:
        n_starts = [plan.n_starts for plan in plans]
        starts = _range(min(n_starts), max(n_starts))
        parts.append(tr("starts: {starts}").format(starts=starts))
        parts.append(tr("seed: {seed}").format(seed=seed))
    feedback.pushInfo("; ".join(parts) + ".")
    bounds = [plan.bounds for plan in plans if plan.n_clusters]
    if bounds and all(low is not None for low, _ in bounds):
        lower = min(np.min(low) for low, _ in bounds)
        upper = max(np.max(high) for _, high in bounds)
        text = tr("Cluster sizes: from {lower} to {upper}.")
        if points.weights is not None:
            text = tr("Cluster weights: from {lower} to {upper}.")
        elif lower == upper:
            text = tr("Cluster sizes: {lower} each.")
        feedback.pushInfo(text.format(lower=f"{lower:.10g}", upper=f"{upper:.10g}"))


def log_unused_centers(points: Points, centers: Centers, feedback: QgsProcessingFeedback) -> None:
    """Say so where centers belong to groups that have no features."""
    keys = {group.key for group in points.groups}
    titles = dict.fromkeys(
        title for key, title in zip(centers.keys, centers.titles) if key not in keys
    )
    if titles:
        feedback.pushWarning(
            tr(
                "Some centers belong to groups without features and are not used. Groups: {titles}."
            ).format(titles=", ".join(titles))
        )


def of_group(points: Points, group: Group, text: str) -> str:
    """A text about a group of the points, which it names where there are several."""
    if not points.is_grouped:
        return text
    return tr("Group {group}: {text}").format(group=group.title, text=text)


class GroupLog:
    """One line a group; one line an iteration where there are no groups."""

    def __init__(self, points: Points, area_unit: str, feedback: QgsProcessingFeedback) -> None:
        self._points = points
        self._area_unit = area_unit
        self._feedback = feedback

    def iterations(self, progress: Progress, n_starts: int, n_swaps: int) -> IterationLog:
        """What is told the iterations of a group."""
        one_line_each = not self._points.is_grouped
        return IterationLog(progress, n_starts, self._area_unit, one_line_each, n_swaps)

    def result(self, group: Group, result: KMeansResult) -> None:
        """Tell what became of a group."""
        is_told = self._points.is_grouped and len(self._points.groups) <= MOST_LINES
        if not is_told or not group.n_features or not len(result.sizes):
            return
        self._feedback.pushInfo(
            tr(
                "Group {group}: {clusters} clusters with {sizes} features, objective "
                "{inertia:.8g} {unit}, {iterations} iterations."
            ).format(
                group=group.title,
                clusters=len(result.sizes),
                sizes=_range(int(result.sizes.min()), int(result.sizes.max())),
                inertia=result.inertia,
                unit=self._area_unit,
                iterations=result.n_iter,
            )
        )


def log_field_names(
    wanted: Sequence[str], written: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """Say so where a field got another name than the one asked for."""
    for name, actual in zip(wanted, written[-len(wanted) :]):
        if name not in written or name != actual:
            feedback.pushWarning(
                tr("The field “{name}” was written as “{actual}”.").format(name=name, actual=actual)
            )


def log_clustering(
    clustering: Clustering, distance: Distance, feedback: QgsProcessingFeedback
) -> None:
    """Sizes, objective, and what is known about its quality."""
    smallest, largest = int(clustering.sizes.min()), int(clustering.sizes.max())
    if smallest == largest:
        text = tr("{count} clusters with {smallest} features each.")
    else:
        text = tr("{count} clusters with {smallest} to {largest} features.")
    feedback.pushInfo(text.format(count=len(clustering), smallest=smallest, largest=largest))
    log_weights(clustering, feedback)
    text = tr("Objective (inertia): {inertia:.8g} {unit}.")
    if clustering.n_iter:
        text = tr("Objective (inertia): {inertia:.8g} {unit}, in {iterations} iterations.")
    feedback.pushInfo(
        text.format(
            inertia=clustering.total_inertia, unit=distance.area_unit, iterations=clustering.n_iter
        )
    )
    _log_unassigned(clustering, feedback)
    _log_batches(clustering, distance.area_unit, feedback)
    _log_convergence(clustering, feedback)
    _log_certificate(clustering, distance.unit, feedback)


def log_weights(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    """What the clusters weigh, and which of them miss a bound."""
    if clustering.weights is None:
        return
    feedback.pushInfo(
        tr(
            "Weights of the clusters: {least:.10g} to {most:.10g}; all features: {total:.10g}."
        ).format(
            least=clustering.weights.min(),
            most=clustering.weights.max(),
            total=clustering.points.weights.sum(),
        )
    )
    missed = clustering.bound_violations
    missing = np.flatnonzero(missed)
    if not len(missing):
        return
    lines = [
        tr(
            "Whole features do not allow every bound: {count} clusters miss theirs, each by at "
            "most the largest weight."
        ).format(count=len(missing))
    ]
    for cluster in missing[:MOST_LINES].tolist():
        text = tr("Cluster {id} weighs {weight:.10g}: {miss:.6g} more than its maximum.")
        if missed[cluster] < 0:
            text = tr("Cluster {id} weighs {weight:.10g}: {miss:.6g} less than its minimum.")
        lines.append(
            text.format(
                id=cluster + 1,
                weight=clustering.weights[cluster],
                miss=abs(missed[cluster]),
            )
        )
    if len(missing) > MOST_LINES:
        lines.append(tr("… and {count} more.").format(count=len(missing) - MOST_LINES))
    feedback.pushWarning("\n".join(lines))


def log_zones(clustering: Clustering, zones: Zones, feedback: QgsProcessingFeedback) -> None:
    """How many zones there are, and whether all features are in their own."""
    n_zones = sum(polygon is not None for polygon in zones.polygons)
    n_assigned = int(clustering.sizes.sum())
    feedback.pushInfo(
        tr("{zones} zones; {inside} of {count} features lie in their own or on its border.").format(
            zones=n_zones,
            inside=n_assigned - zones.n_outside - zones.n_elsewhere,
            count=n_assigned,
        )
    )
    if n_zones < len(clustering):
        feedback.pushWarning(
            tr(
                "%n clusters have no zone: it would be outside the boundary, a single place "
                "that they share with another cluster, or they take nothing.",
                len(clustering) - n_zones,
            )
        )
    if zones.n_outside:
        feedback.pushWarning(
            tr("{count} features lie outside the boundary, and so outside all zones.").format(
                count=zones.n_outside
            )
        )
    if zones.n_elsewhere:
        text = tr(
            "{count} features lie in the zone of another cluster: features at one place in "
            "several clusters, features with a weight that had to move as a whole, or features of "
            "centers that still moved."
        )
        if np.isfinite(clustering.reaches).any():
            text = tr(
                "{count} features lie in the zone of another center, or in none: features at one "
                "place of which not all are served there, or features with a weight that had to "
                "move as a whole."
            )
        feedback.pushWarning(text.format(count=zones.n_elsewhere))
    if zones.n_strangers:
        feedback.pushWarning(
            tr(
                "{count} features without a center lie in a zone: as a whole they did not fit "
                "into the room that was left."
            ).format(count=zones.n_strangers)
        )


def _log_unassigned(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    """Say so where points did not fit."""
    # Groups without centers were named before.
    parts = [part for part in clustering.parts if len(part.ids)]
    rows = np.concatenate([part.group.rows for part in parts])
    over = rows[clustering.ids[rows] == 0]
    if not len(over):
        return
    if clustering.points.weights is None:
        text = tr(
            "{count} features do not fit and stay without a center: those without which the "
            "sum of squared distances of the others is least."
        ).format(count=len(over))
    else:
        surplus = sum(part.result.assignment.surplus for part in parts)
        text = tr(
            "{count} features with a weight of {weight:.10g} do not fit and stay without a center, "
            "although all weight together would. None of them fits into the room that is left in "
            "any center."
        )
        if surplus:
            text = tr(
                "{count} features with a weight of {weight:.10g} do not fit and stay without a "
                "center; {surplus:.10g} is too much in any case. None of them fits into the room "
                "that is left in any center."
            )
        weight = clustering.points.weights[over].sum()
        text = text.format(count=len(over), weight=weight, surplus=surplus)
    feedback.pushWarning(text)


def _log_batches(clustering: Clustering, area_unit: str, feedback: QgsProcessingFeedback) -> None:
    """What mini-batches have cost beside Lloyd's algorithm."""
    results = [part.result for part in clustering.parts if part.result.mini_batch]
    if not results:
        return
    feedback.pushInfo(
        tr(
            "Mini-batches led the centers, and {count} iterations over all features followed."
        ).format(count=max(result.n_iter for result in results))
    )
    gains = [result.lloyd_gain for result in results]
    # All groups together. Lloyd's algorithm never raises the sum.
    inertia = sum(result.inertia for result in results)
    tried = sum(result.inertia * result.lloyd_gain.tried for result in results)
    others = sum(result.inertia * result.lloyd_gain.others for result in results)
    least, most = sorted((max(0.0, tried), max(0.0, others)))
    if all(gain.exact for gain in gains):
        text = tr(
            "Lloyd's algorithm, continued from there, ends at {lloyd:.8g} {unit}, {most:.2f} % "
            "lower than mini-batches."
        )
    else:
        text = tr(
            "Lloyd's algorithm, continued from there, would end near {lloyd:.4g} {unit}, "
            "{least:.2f} to {most:.2f} % lower than mini-batches: an estimate from {count} "
            "features that were drawn, and as many others."
        )
    percent = 100 / inertia if inertia else 0.0
    feedback.pushInfo(
        text.format(
            count=sum(gain.n_points for gain in gains),
            least=percent * least,
            most=percent * most,
            lloyd=inertia - (least + most) / 2,
            unit=area_unit,
        )
    )


def _log_convergence(clustering: Clustering, feedback: QgsProcessingFeedback) -> None:
    moving = [
        part for part in clustering.parts if not (part.result.converged or part.result.mini_batch)
    ]
    if not moving:
        return
    text = tr(
        "The centers still moved at the last iteration. The clusters are optimal for "
        "the centers before that."
    )
    text += " " + allow_more()
    if clustering.points.is_grouped:
        text += " " + _affected(moving)
    feedback.pushWarning(text)


def _log_certificate(clustering: Clustering, unit: str, feedback: QgsProcessingFeedback) -> None:
    assignments = assignments_of(clustering)
    if assignments is None:
        return
    weighted = clustering.points.weights is not None
    # Groups without centers have nothing to prove.
    parts = [part for part in clustering.parts if len(part.ids)]
    doubtful = [part for part in parts if not part.result.assignment.optimal]
    if doubtful and not (weighted and not clustering.bound_violations.any()):
        text = tr("Certificate: not verified. The assignment may not be the best for its centers.")
        if weighted:
            text = tr(
                "Certificate: not applicable, because whole features do not allow every bound."
            )
        if clustering.points.is_grouped:
            text += " " + _affected(doubtful)
        feedback.pushWarning(text)
        return
    step, share = coarsest_step(assignments, unit), proved_share(assignments)
    if share is None:
        text = tr(
            "Certificate: verified over all features, for coordinates rounded to steps of {step}. "
            "Most distances to the centers are shorter than that."
        )
        feedback.pushInfo(text.format(step=step))
        return
    others = tr("within the size bounds")
    if weighted and not clustering.ids.all():
        others = tr("within the size bounds that leaves out no more weight")
    text = tr(
        "Certificate: verified over all features, for coordinates rounded to steps of {step}. No "
        "other assignment {others} has a sum of squared distances to these centers that is smaller "
        "by more than {share} %."
    ).format(step=step, others=others, share=share)
    if doubtful:
        text += " " + tr("Not even one that divides features.")
    feedback.pushInfo(text)


def _affected(parts: Sequence[Any]) -> str:
    """The groups of which a warning speaks."""
    titles = ", ".join(part.group.title for part in parts[:MOST_LINES])
    return tr("(In {count} groups: {titles}.)").format(count=len(parts), titles=titles)


def _range(least: int, most: int) -> str:
    return str(least) if least == most else tr("{least} to {most}").format(least=least, most=most)
