"""What the log says of connected clusters: neighbors, islands, limits that are missed, bounds."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core import Island
from ...translation import enumerated, tr
from ..arrays import Array
from .certificate import percent_up
from .feedback import MOST_LINES, root_mean_square
from .input import limits_of_each, of_group
from .labels import named
from .numbers import counted, figure, fixed, measured

#: `layers.clustering.Clustering` and `Run`, and `read.neighbors.Neighbors`, which stand above.
Clustering = Any
Run = Any
Neighbors = Any
#: Clusters that a warning names at most, and the digits of their sizes.
MOST_NAMED, DIGITS = 10, 6


def log_neighbors(
    neighbors: Neighbors, n_islands: int, n_linked: int, feedback: QgsProcessingFeedback
) -> None:
    """How many pairs of neighbors there are, in how many islands, and how many were linked."""
    feedback.pushInfo(tr("%n pairs of features are neighbors.", len(neighbors.pairs)))
    if neighbors.n_cut:
        feedback.pushInfo(tr("Barriers separate %n pairs of neighbors.", neighbors.n_cut))
    elif neighbors.n_barriers:
        text = tr(
            "%n features of {barriers} separate no neighbors. Check that they lie between the "
            "features of the input, and that the reference systems of both layers are right.",
            neighbors.n_barriers,
        )
        feedback.pushWarning(text.format(barriers=named("BARRIERS")))
    if neighbors.n_links:
        feedback.pushInfo(tr("Links join %n pairs of features.", neighbors.n_links))
    if n_linked:
        feedback.pushInfo(
            tr("%n islands are linked to the nearest feature of another one.", n_linked)
        )
    if n_islands > 1:
        feedback.pushInfo(
            tr(
                "There are %n islands, which no chain of neighbors joins. Each gets clusters of "
                "its own.",
                n_islands,
            )
        )


def log_connection(run: Run, is_limited: bool, feedback: QgsProcessingFeedback) -> None:
    """That clusters are connected, which of them miss their limits, and what paths tell.

    Parameters
    ----------
    run
    is_limited
        Whether there are limits on sizes.
    feedback
    """
    clustering = run.clustering
    feedback.pushInfo(tr("%n clusters, each of them connected.", len(clustering)))
    tried = [part.result.connection.tried for part in clustering.parts if len(part.ids)]
    for numbers in dict.fromkeys(one for one in tried if len(one) > 1):
        text = tr("Numbers of clusters that were tried to meet the limits: {numbers}.")
        feedback.pushInfo(text.format(numbers=enumerated(map(str, numbers))))
    _log_islands(run, is_limited, feedback)
    missed = np.flatnonzero(clustering.bound_violations)
    sizes = clustering.sizes if clustering.weights is None else clustering.weights
    # Without limits sizes are counted, and sums of weights are as equal as they come.
    if len(missed) and (is_limited or clustering.weights is None):
        worst = missed[np.argsort(-np.abs(clustering.bound_violations[missed]), kind="stable")]
        named = []
        for row in worst[:MOST_NAMED].tolist():
            off = float(clustering.bound_violations[row])
            text = tr("{cluster} ({size}, {off} too many)")
            if off < 0:
                text = tr("{cluster} ({size}, {off} too few)")
            named.append(
                text.format(
                    cluster=row + 1,
                    size=figure(float(sizes[row]), DIGITS),
                    off=figure(abs(off), DIGITS),
                )
            )
        more = ["…"] if len(missed) > MOST_NAMED else []
        listed = enumerated([*named, *more])
        if is_limited:
            text = tr(
                "%n clusters miss their limits, because every cluster must be connected and "
                "features are never split: {named}.",
                len(missed),
            )
            feedback.pushWarning(text.format(named=listed))
        else:
            text = tr(
                "%n clusters are not as equal as asked, because every cluster must be connected: "
                "{named}.",
                len(missed),
            )
            feedback.pushInfo(text.format(named=listed))
    for text in costs_of_connection(clustering):
        feedback.pushInfo(text)


def _log_islands(run: Run, is_limited: bool, feedback: QgsProcessingFeedback) -> None:
    """Clusters, limits and distances of each island, if there are several; the largest first."""
    clustering, n_omitted = run.clustering, 0
    for part in clustering.parts:
        connection = part.result.connection
        if connection is None or len(connection.islands) < 2:
            continue
        places = {
            one: row for row, island in enumerate(connection.islands) for one in island.clusters
        }
        of_points = np.array([places[one] for one in range(len(part.ids))])[part.result.labels]
        counts = np.bincount(of_points)
        for number, row in enumerate(np.argsort(-counts, kind="stable").tolist(), 1):
            if number > MOST_LINES:
                n_omitted += 1
                continue
            island, rows = connection.islands[row], part.group.rows[of_points == row]
            lines = [
                tr("Island {number}: %n features, the first is feature {id}.", len(rows)).format(
                    number=number, id=clustering.points.ids[rows[0]]
                ),
                _named_clusters(np.sort(part.ids[island.clusters]).tolist()),
            ]
            if not is_limited:
                lines.append(limits_of_each(island.min_size, island.max_size, run.weight_name))
            lines.append(_distance(run, island, rows))
            feedback.pushInfo(of_group(clustering.points, part.group, " ".join(lines)))
    if n_omitted:
        feedback.pushInfo(tr("… and %n more islands.", n_omitted))


def _named_clusters(numbers: list[int]) -> str:
    """Which clusters are on an island."""
    more = ["…"] if len(numbers) > MOST_NAMED else []
    text = tr("%n clusters: {numbers}.", len(numbers))
    return text.format(numbers=enumerated([*map(counted, numbers[:MOST_NAMED]), *more]))


def _distance(run: Run, island: Island, rows: Array) -> str:
    """How far features on an island are from their centers, and how much starts differ."""
    weights = run.points.weights
    total = len(rows) if weights is None else weights[rows].sum().item()
    best, worst = (
        measured(root_mean_square(inertia, total), run.distance.unit)
        for inertia in (island.inertia, max(island.starts))
    )
    if best == worst:
        text = tr("Typical distance: {distance} (root mean square).")
        return text.format(distance=best)
    text = tr(
        "Best of %n starts: typical distance {best} (root mean square). Worst start: {worst}.",
        len(island.starts),
    )
    return text.format(best=best, worst=worst)


def unconnected_inertia(clustering: Clustering) -> Optional[float]:
    """That of the best assignment to the same centers without connection; None if unknown."""
    found = [part.result.connection for part in clustering.parts if len(part.ids)]
    if not found or any(one is None or one.free_inertia is None for one in found):
        return None
    return float(sum(one.free_inertia for one in found))


def costs_of_connection(clustering: Clustering) -> list[str]:
    """What connection costs, and what the lengths of paths prove, in sentences."""
    sentences = []
    inertia, free = clustering.total_inertia, unconnected_inertia(clustering)
    if free is not None and inertia > 0:
        sentences.append(
            tr(
                "Cost of connection: without it, the best assignment to the same centers would "
                "have a total squared distance that is {share} % smaller."
            ).format(share=fixed(100 * max(0.0, 1 - free / inertia)))
        )
    gaps = [part.result.connection.path_gap for part in clustering.parts if len(part.ids)]
    if not clustering.bound_violations.any():
        sentences.append(
            tr(
                "The paths from the centers to all features, from neighbor to neighbor, are in "
                "total at most {share} % longer than the shortest that these sizes allow."
            ).format(share=percent_up(100 * max(gaps, default=0.0)))
        )
    return sentences
