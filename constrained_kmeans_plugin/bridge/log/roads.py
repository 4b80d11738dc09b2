"""What the log says about roads and the features on them."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import (
    MOST_JOINED,
    GraphAssignment,
    InfeasibleIslandsError,
    InfeasiblePairsError,
    far_value,
)
from ...translation import tr
from ..arrays import Array
from .costs import cost_text
from .feedback import listed
from .labels import named
from .numbers import counted, figure, measured, percent
from .sentences import center_names, far_away

#: `layers.road_territories.RoadReading`, which stands above.
RoadReading = Any
#: `roads.network.Network`.
Network = Any

#: `read.centers.Centers`.
Centers = Any

#: Digits of a cost.
_DIGITS = 4


def log_network(network: Network, has_directions: bool, feedback: QgsProcessingFeedback) -> None:
    """How many roads there are, what is unusual about them, and whether they hang together."""
    lines = network.lines
    text = tr("%n roads read. Nodes of the network: {nodes}; edges: {edges}.", lines.n_roads)
    nodes, edges = counted(network.graph.n_nodes), counted(len(network.graph.lengths))
    feedback.pushInfo(text.format(nodes=nodes, edges=edges))
    if lines.n_empty:
        text = tr(
            "%n roads have no usable geometry (null, empty, no line, or all vertices at one "
            "place). They are not used.",
            lines.n_empty,
        )
        feedback.pushWarning(text)
    if lines.n_lost:
        text = tr(
            "%n roads cannot be transformed to the reference system of the input, or are not "
            "finite. They are not used.",
            lines.n_lost,
        )
        feedback.pushWarning(text)
    if has_directions and lines.n_default:
        text = tr(
            "%n roads have another value in {field} than the three that are set, or none. They "
            "have the default direction.",
            lines.n_default,
        )
        push = feedback.pushInfo
        if lines.n_default == lines.n_roads - lines.n_empty:
            push = feedback.pushWarning
        push(text.format(field=named("DIRECTION_FIELD")))
    if network.n_vanished:
        text = tr(
            "%n pieces of roads are so short that {tolerance} joins their two ends. If paths "
            "become too short or too long by it, lower {tolerance}.",
            network.n_vanished,
        )
        feedback.pushWarning(text.format(tolerance=named("TOPOLOGY_TOLERANCE")))
    sizes = np.bincount(network.graph.components)
    if len(sizes) > 1:
        text = tr(
            "The roads form %n networks that are not joined; the largest has {share} of the nodes. "
            "If ends of roads that should meet are a little apart, raise {tolerance}.",
            len(sizes),
        )
        share, tolerance = percent(sizes.max() / sizes.sum()), named("TOPOLOGY_TOLERANCE")
        feedback.pushWarning(text.format(share=share, tolerance=tolerance))


def log_offsets(reading: RoadReading, feedback: QgsProcessingFeedback) -> None:
    """How far features are from their roads."""
    offsets, ids, unit = reading.offsets, reading.points.ids, reading.distance.unit
    text = tr("Distance of the features to their roads: mean {mean}, largest {largest}.")
    mean, largest = measured(float(offsets.mean()), unit), measured(float(offsets.max()), unit)
    feedback.pushInfo(text.format(mean=mean, largest=largest))
    far = far_value(offsets[:, None])
    if far is not None and not np.isfinite(reading.most_offset):
        where = tr("Feature {id} lies {length} from the nearest road")
        length = measured(float(offsets[far.row]), unit)
        feedback.pushWarning(far_away(where.format(id=ids[far.row], length=length), far))


def log_unserved(reading: RoadReading, served: Array, feedback: QgsProcessingFeedback) -> None:
    """Which features no center can serve.

    Parameters
    ----------
    served : int64, shape (m,)
        The features that some center can serve.
    """
    ids, near = reading.points.ids, reading.is_near
    lost = near.copy()
    lost[served] = False
    far = ids[~near]
    if len(far):
        text = tr(
            "%n features are farther from the nearest road than {parameter} allows. They stay "
            "unassigned: {ids}.",
            len(far),
        )
        name = named("MAX_ROAD_DISTANCE")
        feedback.pushWarning(text.format(parameter=name, ids=listed(far.tolist())))
    if lost.any():
        text = tr(
            "%n features cannot be reached along the roads. They stay unassigned: {ids}.",
            int(np.count_nonzero(lost)),
        )
        feedback.pushWarning(text.format(ids=listed(ids[lost].tolist())))


def log_cuts(found: GraphAssignment, feedback: QgsProcessingFeedback) -> None:
    """How often a branch behind a dead end was cut for the sizes."""
    if found.n_cuts:
        text = tr(
            "%n dead-end branches of the roads were divided between centers to meet the sizes. "
            "Where they are cut makes no difference to the total cost.",
            found.n_cuts,
        )
        feedback.pushInfo(text)


def too_far(reading: RoadReading, served: Array, least: Array) -> str:
    """Why features have no center within the maximum cost, and which maximum would do.

    Parameters
    ----------
    served : int64, shape (m,)
    least : float64, shape (m,)
        What these features cost at the cheapest center.
    """
    worst = int(least.argmax())
    text = tr(
        "%n features cost more than {most} from every center. The highest cost is {cost}, of "
        "feature {id}. Raise {parameter} to at least {enough} (higher, if limits on sizes need "
        "it), or turn on {allow}.",
        int(np.count_nonzero(least > reading.most)),
    )
    digits = 10.0 ** (math.floor(math.log10(least[worst])) + 1 - _DIGITS)
    enough = math.ceil(least[worst] / digits) * digits
    return text.format(
        most=cost_text(reading, reading.most),
        cost=cost_text(reading, float(least[worst])),
        id=reading.points.ids[served[worst]],
        parameter=named("MAX_COST"),
        enough=figure(enough),
        allow=named("ALLOW_UNASSIGNED"),
    )


def no_pairs(error: InfeasiblePairsError, centers: Optional[Centers]) -> str:
    """Why limits cannot be met by what can be reached."""
    who = listed([center + 1 for center in error.centers])
    if centers is not None:
        who = center_names(centers, error.centers)
    have = tr("%n features", int(error.weight))
    if error.weighted:
        have = tr("a total weight of {weight}").format(weight=figure(error.weight))
    text = tr(
        "The limits cannot be met along the roads. Some of the centers ({centers}) must get at "
        "least {limit} together, but can reach only {have}. Lower the minimum sizes, raise "
        "{most}, or join the roads."
    )
    if error.too_much:
        text = tr(
            "The limits cannot be met along the roads. Only some of the centers ({centers}) can "
            "reach {have}, but together they can take at most {limit}. Raise their maximum sizes, "
            "raise {most}, or turn on {allow}."
        )
    return text.format(
        centers=who,
        have=have,
        limit=figure(error.limit),
        most=named("MAX_COST"),
        allow=named("ALLOW_UNASSIGNED"),
    )


def too_large_tolerance() -> str:
    """Why ends of roads cannot be joined."""
    text = tr(
        "{tolerance} is too large: more than {most} pairs of vertices are within that distance. "
        "Set it below the length of your shortest roads."
    )
    return text.format(tolerance=named("TOPOLOGY_TOLERANCE"), most=counted(MOST_JOINED))


def too_few_centers(n_clusters: int, enough: int) -> str:
    """Why there are not enough centers to reach all features."""
    text = tr(
        "%n centers are too few to reach all features along the roads, which form separate "
        "networks or are one-way. Set {clusters} to {enough} or more, join the roads "
        "({tolerance}), or turn on {allow}.",
        n_clusters,
    )
    return text.format(
        clusters=named("CLUSTERS"),
        enough=counted(enough),
        tolerance=named("TOPOLOGY_TOLERANCE"),
        allow=named("ALLOW_UNASSIGNED"),
    )


def no_island(error: InfeasibleIslandsError) -> str:
    """Why limits cannot be met on one of several networks."""
    if error.reason == "numbers":
        text = tr(
            "The features are on %n networks of roads. Within the limits, these can have {least} "
            "to {most} centers together, not {number}. Set {clusters} to {enough}, change the "
            "limits, or join the roads ({tolerance}).",
            error.n_points,
        )
        return text.format(
            least=counted(int(error.least)),
            most=counted(int(error.most)),
            number=counted(error.n_clusters),
            clusters=named("CLUSTERS"),
            enough=counted(int(error.weight)),
            tolerance=named("TOPOLOGY_TOLERANCE"),
        )
    have = tr("%n features", error.n_points)
    if error.weighted:
        have = tr("a total weight of {weight}").format(weight=figure(error.weight))
    if error.reason == "division":
        text = tr(
            "The limits cannot be met along the roads, which form separate networks. One of them "
            "has {have}, for which no number of centers is right within the limits. Change the "
            "limits, or join the roads ({tolerance})."
        )
        return text.format(have=have, tolerance=named("TOPOLOGY_TOLERANCE"))
    text = tr(
        "The limits cannot be met along the roads, which form separate networks. One of them has "
        "{have} and %n centers, which need {least} to {most} together. Change the limits, or join "
        "the roads ({tolerance}).",
        error.n_clusters,
    )
    return text.format(
        have=have,
        least=figure(error.least),
        most=figure(error.most),
        tolerance=named("TOPOLOGY_TOLERANCE"),
    )
