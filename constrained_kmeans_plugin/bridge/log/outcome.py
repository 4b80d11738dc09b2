"""What the log says of the clusters that were found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import Load, Tolerated
from ...translation import tr
from ..arrays import Array
from .certificate import (
    MOST_PERCENT,
    Clustering,
    assignments_of,
    coarsest_step,
    percent_up,
    proved_percent,
)
from .feedback import MOST_LINES, listed, root_mean_square
from .input import total_weight
from .labels import named
from .numbers import area, counted, figure, measured, percent
from .sentences import SUM_DIGITS, did_not_converge

# What stands above:
#: `distance.kinds.Distance`, or `read.attributes.Space`.
Distance = Any
#: `layers.clustering.Run`.
Run = Any


#: Digits of sums of weights, which keep all before the point.
_SUMS = 4
#: Rounding errors of distances, as a share of the coordinates.
_ROUNDING = 4 * float(np.finfo(np.float64).eps)


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
    used = use_of_capacities(clustering)
    if used:
        feedback.pushInfo(about_use(used))


def use_of_capacities(clustering: Clustering) -> str:
    """How much of their capacities centers use, from the least to the most, in percent.

    Empty unless capacities differ: sizes are then not meant to be equal.
    """
    uses = clustering.uses[np.isfinite(clustering.uses)] / 100
    if not len(uses) or (clustering.capacities == clustering.capacities[0]).all():
        return ""
    least, most = percent(float(uses.min())), percent(float(uses.max()))
    return least if least == most else tr("{least} to {most}").format(least=least, most=most)


def about_use(used: str) -> str:
    """The same as a sentence."""
    return tr("Centers use {share} of their capacities.").format(share=used)


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
    found, total = clustering.total_inertia, total_weight(clustering.points)
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
            "%n features are each heavier than an equal share of {name}. The heaviest is feature "
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
            "%n clusters miss a limit because features are never split. You set {limits}.",
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
    if use_of_capacities(clustering):
        text = tr("{name} per cluster: {least} to {most}.")
    elif len(told) > len(sums):
        text = tr(
            "{name} in each of the other clusters: {least} to {most}, at most {percent} % from "
            "their mean."
        )
    elif clustering.points.is_grouped:
        text = tr(
            "{name} per cluster: {least} to {most}, at most {percent} % from the mean of the group."
        )
    least, most = figure(float(sums.min()), SUM_DIGITS), figure(float(sums.max()), SUM_DIGITS)
    if least == most:
        text = tr("{name} per cluster: {least} each.")
        if len(told) > len(sums):
            text = tr("{name} in each of the other clusters: {least}.")
    off = percent_up(100 * farthest)
    feedback.pushInfo(text.format(name=name, least=least, most=most, percent=off))


def _heavier_than_a_share(clustering: Clustering) -> Array:
    """Rows of the points in clusters that weigh more than these would if all weighed the same.

    None where capacities differ: there is no equal share.
    """
    found = [np.zeros(0, dtype=np.int64)]
    if use_of_capacities(clustering):
        return found[0]
    for part in clustering.parts:
        rows = part.group.rows
        if not len(part.ids) or not len(rows):
            continue
        weights = clustering.points.weights[rows]
        found.append(rows[Tolerated.of(Load.of(len(rows), weights), len(part.ids), 0).heavy])
    heavy = np.concatenate(found)
    assigned: Array = heavy[clustering.ids[heavy] > 0]
    return assigned


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
    text = did_not_converge()
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
                "No certificate: it is about assignments that meet all limits, and without "
                "splitting features none was found."
            )
        if clustering.points.is_grouped:
            text += " " + _affected(doubtful)
        if weighted and not has_limits:
            # Sums that are as equal as whole features allow are no reason for an alarm.
            feedback.pushInfo(
                tr(
                    "No certificate: it is about assignments with exactly equal sums, and without"
                    " splitting features none was found."
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
            "No other assignment to these centers within the limits has a total squared distance "
            "that is smaller by more than {share} %, unless it leaves more weight unassigned."
        )
    elif _leaves_far_ones(clustering):
        text = tr(
            "No other assignment to these centers within the limits has a total squared distance "
            "that is smaller by more than {share} %, unless it leaves more features unassigned."
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
    return text.format(titles=listed([part.group.title for part in parts]))
