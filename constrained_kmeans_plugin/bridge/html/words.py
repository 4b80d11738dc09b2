"""What numbers mean: the certificate's verdict, the cost of the limits, doubts about k-means."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ...core import UniformSilhouette
from ...translation import enumerated, tr
from ..arrays import Array
from ..layers.clustering import Clustering
from ..log.certificate import (
    MOST_PERCENT,
    assignments_of,
    coarsest_step,
    percent_up,
    proved_percent,
)
from ..log.connection import costs_of_connection
from ..log.sentences import allow_more
from . import figures

#: From here on there is "a reasonable structure" (L. Kaufman, P. J. Rousseeuw, "Finding groups
#: in data", 1990, table 4).
REASONABLE_STRUCTURE = 0.5
#: A cluster this many times as large as the median one, with this share of the features, holds
#: what remote features left to it rather than a group.
FAR_LARGER, LARGE_SHARE = 4.0, 0.4
#: Clusters this many times as long as wide are not round, if they hold this share of the features.
ELONGATED, ELONGATED_SHARE = 4.0, 0.25
#: A field with more of the variance than this decides alone who is near to whom.
ONE_ATTRIBUTE = 0.9


@dataclass(frozen=True)
class Note:
    """A paragraph that stands out.

    Attributes
    ----------
    kind : {"good", "careful", ""}
    """

    kind: str
    title: str
    text: str


@dataclass(frozen=True)
class FreeRun:
    """What the same start and seed give without limits on the sizes.

    Attributes
    ----------
    smallest, largest
        Sizes of its smallest and of its largest cluster.
    is_weighted
        Whether sizes are sums of weights; else they are numbers of features.
    """

    inertia: float
    smallest: float
    largest: float
    is_weighted: bool = False

    @property
    def sizes(self) -> str:
        """Its sizes, as a sentence."""
        if self.smallest == self.largest:
            text = tr("Without limits, all clusters would have the same size: {least}.")
        elif self.is_weighted:
            text = tr("Without limits, the sums per cluster would range from {least} to {most}.")
        else:
            text = tr("Without limits, cluster sizes would range from {least} to {most} features.")
        least, most = figures.amount(self.smallest), figures.amount(self.largest)
        return text.format(least=least, most=most)


def verdict(clustering: Clustering, unit: str, is_limited: bool, are_fixed: bool = False) -> Note:
    """What is proved about a clustering whose distances have this unit; the title is a clause.

    Parameters
    ----------
    is_limited
        Whether limits were set, so that clusters can miss them.
    are_fixed
        Whether the centers were given and stay where they are.
    """
    results = [part.result for part in clustering.parts]
    n_moving = sum(not result.converged for result in results)
    assignments = assignments_of(clustering)
    if any(result.connection is not None for result in results):
        return _connected(clustering, n_moving, is_limited)
    if assignments is None:
        return _nearest(n_moving)
    doubtful = [assignment for assignment in assignments if not assignment.optimal]
    step, share = coarsest_step(assignments, unit), proved_percent(assignments)
    if doubtful and clustering.points.weights is not None:
        return _of_heavy_features(clustering, share, step, is_limited, are_fixed)
    if doubtful:
        text = tr(
            "All limits are met, but it was not verified that no swap of features between clusters "
            "lowers the total squared distance."
        )
        if len(results) > 1:
            text += " " + tr("Groups concerned: {count} of {all}.").format(
                count=figures.count(len(doubtful)), all=figures.count(len(results))
            )
        return Note("careful", tr("The assignment is not proved to be optimal"), text)
    checked, others = _checked(clustering, step), _other_centers(are_fixed)
    text = tr(
        "No move or swap of features between clusters, within the limits, lowers the total squared "
        "distance to these centers."
    )
    if share <= MOST_PERCENT:
        text = tr(
            "No move or swap of features between clusters, within the limits, lowers the total "
            "squared distance to these centers by more than {share} %."
        ).format(share=percent_up(share))
    if n_moving:
        title = tr("The assignment is proved optimal, but the centers did not converge")
        before = tr("“These centers” are those before the last step.")
        return Note("careful", title, f"{text} {before} {checked} {allow_more()}")
    title = tr("The assignment is proved optimal for these centers")
    return Note("good", title, f"{text} {checked} {others}")


def _checked(clustering: Clustering, step: str) -> str:
    """How the certificate was checked."""
    return tr(
        "This was checked for all %n features, with coordinates rounded to steps of {step}.",
        len(clustering.assigned),
    ).format(step=step)


def _other_centers(are_fixed: bool = False) -> str:
    if are_fixed:
        return tr("The centers stay where they are; with other ones, distances may be shorter.")
    return tr("Other centers may be better: try more starts or another seed.")


def _of_heavy_features(
    clustering: Clustering, share: float, step: str, is_limited: bool, are_fixed: bool
) -> Note:
    """The verdict with weights, if the best assignment would split some features."""
    missed = np.flatnonzero(clustering.bound_violations)
    if len(missed) and is_limited:
        weights: Any = clustering.weights
        by = float(np.abs(clustering.bound_violations).max())
        text = tr("%n clusters miss their limits: {listed}.", len(missed))
        text += " " + tr(
            "The largest miss is {by}, which is {share} of the mean. The log lists them."
        )
        text = text.format(
            listed=_some(missed + 1),
            by=figures.amount(by),
            share=figures.percent(by / float(weights.mean() or 1.0)),
        )
        title = tr("Not all limits can be met, because features are not split")
        return Note("careful", title, text)
    kind = "good"
    title = tr("The assignment is proved to be within {share} % of the optimum for these centers")
    if share > MOST_PERCENT:
        kind = "careful"
        title = tr("The assignment is not proved to be near the optimum for these centers")
    text = tr(
        "Features are not split. No other assignment to these centers within the limits, not even "
        "one that splits features, lowers the total squared distance by more than {share} %."
    )
    title, text = (one.format(share=percent_up(share)) for one in (title, text))
    text = " ".join((text, _checked(clustering, step), _other_centers(are_fixed)))
    return Note(kind, title, text)


def _connected(clustering: Clustering, n_moving: int, is_limited: bool) -> Note:
    text = " ".join(costs_of_connection(clustering))
    n_missed = int(np.count_nonzero(clustering.bound_violations))
    if n_missed and is_limited:
        title = tr("Every cluster is connected, but %n clusters miss their limits", n_missed)
        return Note("careful", title, text)
    if n_moving:
        title = tr("Every cluster is connected, but the centers did not converge")
        return Note("careful", title, f"{text} {allow_more()}")
    return Note("good", tr("Every cluster is connected"), f"{text} {_other_centers()}")


def _nearest(n_moving: int) -> Note:
    if n_moving:
        return Note("careful", tr("The centers did not converge"), allow_more())
    text = tr("The centers converged: each center is the mean of the features in its cluster.")
    return Note(
        "good",
        tr("Every feature belongs to the nearest center"),
        f"{text} {_other_centers()}",
    )


def cost_of_limits(inertia: float, free: FreeRun, are_fixed: bool = False) -> str:
    """What the limits on the sizes cost, in sentences.

    Parameters
    ----------
    inertia
        With the limits.
    are_fixed
        Whether the centers were given and stay where they are.
    """
    if free.inertia <= 0:
        return tr("Without limits, all distances would be 0.") + " " + free.sizes
    ratio = inertia / free.inertia
    if ratio < 1 and not are_fixed:
        text = tr(
            "The limits cost nothing: without them, the same start and seed give a total squared "
            "distance that is {more} larger. (K-means finds a good clustering, not always the "
            "best.)"
        ).format(more=figures.percent(1 / ratio - 1))
        return f"{text} {free.sizes}"
    text = tr(
        "The total squared distance (inertia) is {ratio} times as large as if every feature went "
        "to the nearest center. A typical distance to the center is {more} longer."
    )
    if not are_fixed:
        text = tr(
            "The total squared distance (inertia) is {ratio} times as large as without limits, "
            "with the same start and seed. A typical distance to the center is {more} longer."
        )
    text = text.format(ratio=figures.figure(ratio), more=figures.percent(np.sqrt(ratio) - 1))
    return f"{text} {free.sizes}"


def doubts(
    silhouette: float,
    sizes: Array,
    elongations: Array,
    attribute_shares: Sequence[tuple[str, float]] = (),
    uniform: Optional[UniformSilhouette] = None,
) -> list[Note]:
    """Signs that k-means is not the right tool, and which one is.

    Parameters
    ----------
    silhouette
        Mean over the points; NaN where there is none.
    sizes : shape (k,)
        Numbers of features, or sums of their weights.
    elongations : float, shape (k,)
        NaN for what has no shape.
    attribute_shares
        Names of attributes with their share in the variance; none where positions alone
        were clustered.
    uniform
        What points without clusters reach.
    """
    found = []
    instead = _instead_by_attributes() if attribute_shares else _instead_by_position()
    if uniform is not None and not uniform.is_clearly_below(silhouette):
        found.append(
            Note(
                "",
                tr("The data do not form separate groups"),
                tr(
                    "The mean silhouette is {score}. Points spread evenly over the same area, "
                    "without clusters, reach {uniform}. So k-means divides one whole into parts, "
                    "and another seed may draw the borders elsewhere. {instead}"
                ).format(
                    score=figures.score(silhouette),
                    uniform=figures.score(uniform.score),
                    instead=instead.no_groups,
                ),
            )
        )
    total, largest = sizes.sum(), sizes.max()
    if len(sizes) > 2 and largest > max(FAR_LARGER * np.median(sizes), LARGE_SHARE * total):
        found.append(
            Note(
                "careful",
                tr("One cluster is far larger than the others"),
                tr(
                    "Cluster {number} holds {share} of the total, the median cluster {median}. "
                    "Often, a few remote features have taken the other centers. {instead}"
                ).format(
                    instead=instead.one_large,
                    number=int(sizes.argmax()) + 1,
                    share=figures.percent(largest / total),
                    median=figures.percent(np.median(sizes) / total),
                ),
            )
        )
    long = elongations > ELONGATED
    share = sizes[long].sum() / (total or 1)
    if share > ELONGATED_SHARE:
        found.append(
            Note(
                "careful",
                tr("Clusters are long and thin"),
                tr(
                    "{share} of the total lies in clusters that are more than {limit} times as "
                    "long as wide (clusters {examples}). K-means works best for round clusters, "
                    "and cuts long ones into pieces. {instead}"
                ).format(
                    instead=instead.long_ones,
                    share=figures.percent(share),
                    limit=figures.count(ELONGATED),
                    examples=_some(np.flatnonzero(long) + 1),
                ),
            )
        )
    for name, part in attribute_shares:
        if part > ONE_ATTRIBUTE and len(attribute_shares) > 1:
            found.append(
                Note(
                    "careful",
                    tr("One field decides almost alone"),
                    tr(
                        "“{name}” makes up {share} of the variance, so the other fields have "
                        "little effect. Scale the fields (z-score), or leave “{name}” out."
                    ).format(name=name, share=figures.percent(part)),
                )
            )
    return found


@dataclass(frozen=True)
class _Instead:
    """What to do if k-means is not the right tool.

    Attributes
    ----------
    no_groups, one_large, long_ones
        Sentences for each doubt.
    """

    no_groups: str
    one_large: str
    long_ones: str


def _instead_by_position() -> _Instead:
    return _Instead(
        no_groups=tr(
            "For territories and districts this is what you want. To find groups in the data, try "
            "other numbers of clusters, or use “DBSCAN clustering” of QGIS."
        ),
        one_large=tr(
            "Limit the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of "
            "QGIS, which leaves remote features out."
        ),
        long_ones=tr(
            "This happens along a road or a river. For clusters of any shape, use “DBSCAN "
            "clustering” of QGIS."
        ),
    )


def _instead_by_attributes() -> _Instead:
    # DBSCAN in QGIS compares positions alone.
    return _Instead(
        no_groups=tr(
            "To divide a whole into parts, this is what you want. To find groups in the data, try "
            "other numbers of clusters (“Choose the number of clusters”) or other fields."
        ),
        one_large=tr(
            "Limit the sizes, scale the fields by median and interquartile range (robust), or look "
            "at the features of the small clusters first."
        ),
        long_ones=tr(
            "Fields that rise and fall together make clusters long, and so does a field with a few "
            "extreme values. Leave some fields out, or take the logarithm. (“DBSCAN clustering” of "
            "QGIS finds clusters of any shape, but by position alone.)"
        ),
    )


def in_words(silhouette: float, uniform: Optional[UniformSilhouette]) -> str:
    """A mean silhouette beside a UniformSilhouette in a few words; empty where either is none."""
    if uniform is None or math.isnan(silhouette):
        return ""
    if not uniform.is_clearly_below(silhouette):
        return tr("no separate groups")
    if silhouette < REASONABLE_STRUCTURE:
        return tr("overlapping groups")
    return tr("separate groups")


def _some(numbers: Array, most: int = 5) -> str:
    more = ["…"] if len(numbers) > most else []
    return enumerated([*map(figures.count, numbers[:most]), *more])
