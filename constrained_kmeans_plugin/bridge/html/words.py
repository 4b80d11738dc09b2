"""What the numbers mean: the certificate's verdict, the price of balance, doubts about k-means."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...core import UniformSilhouette
from ...translation import tr
from ..arrays import Array
from ..layers.clustering import Clustering
from ..log.certificate import assignments_of, coarsest_step, proved_share
from ..log.sentences import allow_more
from . import figures

#: From here on there is "a reasonable structure" (L. Kaufman, P. J. Rousseeuw, "Finding groups
#: in data", 1990, table 4).
REASONABLE_STRUCTURE = 0.5
#: A cluster with more than so many times the median size, and this share of the features,
#: holds what is left over rather than a group.
FAR_LARGER, LARGE_SHARE = 4.0, 0.4
#: So many times as long as wide is no longer round, if it holds for this share of the features.
ELONGATED, ELONGATED_SHARE = 4.0, 0.25
#: An attribute with more of the variance than this decides alone who is near to whom.
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
    """What the same start and seed give without bounds on the sizes.

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
        """Its sizes as they stand in a sentence."""
        span = figures.span(self.smallest, self.largest)
        if self.is_weighted:
            return tr("a weight of {span}").format(span=span)
        return tr("{span} features").format(span=span)


def verdict(clustering: Clustering, unit: str) -> Note:
    """What is proved about a clustering whose distances have this unit, and what is not."""
    results = [part.result for part in clustering.parts]
    n_moving = sum(not result.converged for result in results)
    assignments = assignments_of(clustering)
    if assignments is None:
        return _nearest(n_moving)
    doubtful = [assignment for assignment in assignments if not assignment.optimal]
    step, share = coarsest_step(assignments, unit), proved_share(assignments)
    if doubtful and clustering.points.weights is not None:
        return _of_whole_features(clustering, share, step)
    if doubtful:
        return Note(
            "careful",
            tr("Not proved to be the best"),
            tr(
                "The sizes are as asked for, but it was not verified that no exchange of features "
                "between clusters would be better ({count} of {all} runs)."
            ).format(count=len(doubtful), all=len(results)),
        )
    text = tr(
        "No move or exchange of features between clusters, within the sizes asked for, lowers the "
        "sum of squared distances to {these} centers{share}. This was checked for all {count} "
        "features, in whole numbers, for coordinates rounded to steps of {step}. What is not "
        "proved: that no other centers would be better. More starts or another seed may find some."
    )
    count = figures.count(len(clustering.assigned))
    beyond = "" if share is None else tr(" by more than {share} %").format(share=share)
    text = text.format(these="{these}", count=count, step=step, share=beyond)
    if n_moving:
        title = tr("Proved, but for the centers before the last step")
        still = tr("The centers still moved at the last iteration.") + " " + allow_more()
        return Note("careful", title, f"{text.format(these=tr('those'))} {still}")
    return Note(
        "good",
        tr("Proved: the best for these centers"),
        text.format(these=tr("these")),
    )


def _of_whole_features(clustering: Clustering, share: Optional[str], step: str) -> Note:
    """The verdict where features are heavy, so that the best would divide some of them."""
    missed = np.flatnonzero(clustering.bound_violations)
    if len(missed):
        return Note(
            "careful",
            tr("Whole features do not allow every bound"),
            tr(
                "{count} clusters miss a bound, each by at most the largest weight: {listed}. The "
                "log says by how much."
            ).format(count=figures.count(len(missed)), listed=_some(missed + 1)),
        )
    return Note(
        "good",
        tr("Proved: at most {share} % from the best for these centers").format(share=share)
        if share is not None
        else tr("Proved, but for the rounding of coordinates"),
        tr(
            "Features stay whole. No other assignment within the bounds, not even one that divides "
            "features, has a sum of squared distances to these centers that is smaller by more "
            "than that. This was checked for all {count} features, for coordinates rounded to "
            "steps of {step}. What is not proved: that no other centers would be better. More "
            "starts or another seed may find some."
        ).format(count=figures.count(len(clustering.assigned)), step=step),
    )


def _nearest(n_moving: int) -> Note:
    if n_moving:
        return Note(
            "careful",
            tr("The centers still moved"),
            allow_more(),
        )
    return Note(
        "good",
        tr("Every feature is with its nearest center"),
        tr(
            "The centers rest: each is the mean of its features, and no feature is nearer to "
            "another one. Other first centers may lead to better clusters: more starts or another "
            "seed may find some."
        ),
    )


def price_of_balance(inertia: float, free: FreeRun) -> str:
    """What the bounds on the sizes cost, in a sentence.

    Parameters
    ----------
    inertia
        With the bounds.
    """
    sizes = tr("Clusters of {sizes} would come out then.").format(sizes=free.sizes)
    if free.inertia <= 0:
        return tr("Without bounds on the sizes no distance at all would be left.") + " " + sizes
    ratio = inertia / free.inertia
    if ratio < 1:
        text = tr(
            "Nothing: without bounds on the sizes the same start and seed end in a sum of squared "
            "distances that is {more} larger. (K-means finds a good place, not the best one.)"
        ).format(more=figures.percent(1 / ratio - 1))
        return f"{text} {sizes}"
    return " ".join(
        (
            tr(
                "The sum of squared distances is {ratio} times the one that the same start and "
                "seed give without bounds on the sizes."
            ).format(ratio=figures.figure(ratio)),
            tr("A typical distance to the center is {more} longer.").format(
                more=figures.percent(np.sqrt(ratio) - 1)
            ),
            sizes,
        )
    )


def doubts(
    silhouette: float,
    sizes: Array,
    elongations: Array,
    attribute_shares: Sequence[tuple[str, float]] = (),
    uniform: Optional[UniformSilhouette] = None,
) -> list[Note]:
    """Where the numbers show that k-means is not the right tool, and which one is.

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
                "careful",
                tr("These are parts of a whole rather than groups"),
                tr(
                    "The mean silhouette is {score}; points without clusters, spread evenly over "
                    "the same area, reach {uniform}. So the data do not fall into clusters by "
                    "themselves, and another seed may cut them elsewhere. {instead}"
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
                    "Cluster {number} makes up {share} of the whole, the median cluster {median}. "
                    "Often a few remote features have taken the other centers. {instead}"
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
                    "{share} of the whole lies in clusters more than {limit} times as long as wide "
                    "(clusters {examples}). K-means takes clusters to be round, and cuts what "
                    "is long into pieces. {instead}"
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
                    tr("One attribute decides almost alone"),
                    tr(
                        "“{name}” makes up {share} of the variance, so that the others hardly "
                        "count. Scale the attributes (z-score), or leave them out."
                    ).format(name=name, share=figures.percent(part)),
                )
            )
    return found


@dataclass(frozen=True)
class _Instead:
    """What to do where k-means is not the right tool.

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
            "For territories and districts that is as it should be. To find groups that are there, "
            "and how many, use “DBSCAN clustering” of QGIS, or try other numbers of clusters."
        ),
        one_large=tr(
            "Bound the sizes (“Constrained k-means clustering”), or use “DBSCAN clustering” of "
            "QGIS, which leaves remote features aside."
        ),
        long_ones=tr(
            "Such are places along a road or a river. For clusters of any shape use “DBSCAN "
            "clustering” of QGIS."
        ),
    )


def _instead_by_attributes() -> _Instead:
    # DBSCAN in QGIS compares positions alone.
    return _Instead(
        no_groups=tr(
            "To find groups that are there, try other numbers of clusters (“Choose the number of "
            "clusters”) or other fields. Where a whole is to be cut into parts, that is as it "
            "should be."
        ),
        one_large=tr(
            "Bound the sizes, scale the fields by median and interquartile range (robust), or look "
            "at the features of the small clusters first."
        ),
        long_ones=tr(
            "Fields that rise and fall together make clusters long, and so does one with a few "
            "extreme values: leave some out, or take the logarithm. (“DBSCAN clustering” of QGIS "
            "finds clusters of any shape, but by position alone.)"
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
    return tr("groups that stand apart")


def _some(numbers: Array, most: int = 5) -> str:
    listed = ", ".join(figures.count(number) for number in numbers[:most])
    return listed if len(numbers) <= most else f"{listed}, …"
