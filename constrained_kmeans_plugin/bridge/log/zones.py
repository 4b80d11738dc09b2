"""What the log says of zones."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...translation import tr
from ..arrays import Array
from .certificate import Clustering
from .labels import named
from .numbers import counted, fixed, measured

# What stands above:
#: `zones.faces.Zones` and `zones.outlines.Outlines`.
Zones = Any
Outlines = Any

#: In degrees.
HALF_TURN = 180


def log_zones(
    clustering: Clustering,
    zones: Zones,
    outlines: Optional[Outlines],
    unit: str,
    feedback: QgsProcessingFeedback,
    is_beyond: bool = False,
) -> None:
    """How many zones there are, and whether all features are in their own.

    Parameters
    ----------
    clustering
    zones
    outlines
        Of zones that are unions of polygons; None if there are none.
    unit
        Of distances.
    feedback
    is_beyond
        Whether what is beyond the largest distance of a center is given to no other one.
    """
    n_zones = sum(polygon is not None for polygon in zones.polygons)
    n_assigned = int(clustering.sizes.sum())
    inside = n_assigned - zones.n_outside - zones.n_elsewhere - zones.n_off_map
    if zones.kind == "union":
        feedback.pushInfo(
            tr("%n zones; each is the union of the polygons of its cluster.", n_zones)
        )
        if outlines is not None:
            _log_outlines(outlines, unit, feedback)
    else:
        text = tr(
            "%n zones. Features in the zone of their cluster, or on its border: {inside} of {all}.",
            n_zones,
        )
        feedback.pushInfo(text.format(inside=counted(inside), all=counted(n_assigned)))
    n_without = len(clustering) - n_zones
    share = bool(n_without or zones.n_elsewhere) and _share_places(clustering)
    if n_without:
        text = tr("%n clusters have no zone.", n_without)
        reasons = _reasons_for_none(clustering, zones, share)
        if reasons:
            text = tr("%n clusters have no zone: {reasons}.", n_without)
            text = text.replace("{reasons}", tr(" or ").join(reasons))
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
        text = tr("%n features lie in the zone of another cluster, or in none.", zones.n_elsewhere)
        reasons = _reasons_for_others(clustering, share, is_beyond)
        if reasons:
            text = tr(
                "%n features lie in the zone of another cluster, or in none: {reasons}.",
                zones.n_elsewhere,
            )
            text = text.replace("{reasons}", tr(" or ").join(reasons))
        if zones.kind == "roads":
            text = tr(
                "%n features lie in the zone of another center. Reasons are features at one place "
                "on a road that are not all assigned to one center, and places to which two roads "
                "are equally near.",
                zones.n_elsewhere,
            )
        # With weights some have to, for the sums, and with whole polygons: that is no fault.
        is_fault = clustering.weights is None and zones.kind not in ("snapped", "roads")
        if zones.kind == "snapped":
            text = tr(
                "%n features lie in the zone of another cluster, which has more of the features "
                "in their polygon.",
                zones.n_elsewhere,
            )
        push = feedback.pushWarning if is_fault else feedback.pushInfo
        push(text)
    if zones.n_strangers:
        text = tr("%n unassigned features lie in a zone, which is full.", zones.n_strangers)
        if clustering.weights is not None:
            text = tr(
                "%n unassigned features lie in a zone: features are never split, and the "
                "remaining capacity was too small.",
                zones.n_strangers,
            )
        if zones.kind == "snapped":
            text = tr("%n unassigned features lie in a polygon of a zone.", zones.n_strangers)
        if zones.kind == "roads":
            text = tr("%n unassigned features lie in a zone.", zones.n_strangers)
        feedback.pushWarning(text)
    if zones.n_blank:
        text = tr("%n polygons without assigned features belong to no zone.", zones.n_blank)
        feedback.pushInfo(text)


def _reasons_for_none(clustering: Clustering, zones: Zones, share: bool) -> list[str]:
    """Why clusters of this run may have no zone."""
    reasons = []
    if not clustering.sizes.all():
        reasons.append(tr("they have no features"))
    if zones.n_outside:
        reasons.append(tr("they lie outside the boundary"))
    if share:
        reasons.append(tr("they share a place with another cluster"))
    return reasons


def _reasons_for_others(clustering: Clustering, share: bool, is_beyond: bool) -> list[str]:
    """Why features of this run may not lie in the zone of their cluster."""
    reasons = []
    if clustering.weights is not None:
        reasons.append(tr("features with weights are never split"))
    if share:
        reasons.append(tr("features of several clusters share a place"))
    if not all(part.result.converged or part.result.mini_batch for part in clustering.parts):
        reasons.append(tr("the run did not converge"))
    if is_beyond:
        text = tr("on the globe, what is beyond {parameter} of a center stays blank")
        reasons.append(text.format(parameter=named("MAX_DISTANCE")))
    return reasons


def _share_places(clustering: Clustering) -> bool:
    """Whether features at one place belong to several clusters of their group."""
    rows = clustering.assigned
    ids = clustering.ids[rows]
    groups = clustering.groups[ids - 1].astype(np.float64)
    places = np.column_stack([clustering.points.coordinates[rows], groups])
    of_place = np.unique(places, axis=0, return_inverse=True)[1].ravel()
    return len(np.unique(np.stack([of_place, ids]), axis=1).T) > of_place.max(initial=-1) + 1


def _log_outlines(outlines: Outlines, unit: str, feedback: QgsProcessingFeedback) -> None:
    """How many unions lie in several parts, how long their borders are, how compact they are."""
    n_parted = int(np.count_nonzero(outlines.parts > 1))
    if n_parted:
        feedback.pushInfo(tr("%n zones lie in several parts.", n_parted))
    borders, shares = outlines.borders, outlines.compactness
    for text, values in (
        (
            tr("Length of the borders of zones: {least} to {most}, {mean} on average."),
            [measured(value, unit, 3) for value in _range(borders)],
        ),
        (
            tr(
                "Compactness of the zones (Polsby-Popper, 1 for a circle): {least} to {most}, "
                "{mean} on average."
            ),
            [fixed(value) for value in _range(shares)],
        ),
    ):
        least, most, mean = values
        feedback.pushInfo(text.format(least=least, most=most, mean=mean))


def _range(values: Array) -> tuple[float, float, float]:
    """The least, the largest and the mean of those that are numbers."""
    return float(np.nanmin(values)), float(np.nanmax(values)), float(np.nanmean(values))
