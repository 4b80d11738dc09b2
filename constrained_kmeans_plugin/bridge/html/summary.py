"""What a reader in a hurry needs: a few plain sentences about a run, and the figures in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...translation import tr
from ..arrays import Array
from ..layers.clustering import Clustering
from ..log.outcome import about_use, use_of_capacities
from . import figures
from .measures import Measures
from .words import Note


def loads_of(clustering: Clustering) -> Array:
    """What is balanced: numbers of features, or sums of their weights."""
    return clustering.sizes if clustering.weights is None else clustering.weights


@dataclass(frozen=True)
class Balance:
    """How equal clusters are.

    Attributes
    ----------
    deviation
        The largest share by which a size differs from the mean; of its group, if there are some.
    is_equal
        Whether sizes differ by one feature at most in each group.
    """

    least: float
    most: float
    mean: float
    deviation: float
    is_equal: bool

    @classmethod
    def of(cls, clustering: Clustering) -> Balance:
        """That of a clustering: of numbers of features, or of sums of weights."""
        loads = loads_of(clustering)
        totals = np.bincount(clustering.groups, weights=loads)
        means = (totals / np.maximum(np.bincount(clustering.groups), 1))[clustering.groups]
        shares = np.abs(loads - means)[means > 0] / means[means > 0]
        return cls(
            float(loads.min()),
            float(loads.max()),
            float(loads.mean()),
            float(shares.max()) if len(shares) else 0.0,
            clustering.weights is None and bool((np.abs(loads - means) < 1).all()),
        )


def sentences(
    layer: str,
    measures: Measures,
    weight: str,
    unit: str,
    verdict: Note,
    limits: str,
    has_places: bool,
) -> list[str]:
    """What was divided, how equal the clusters are, how near, and what is proved.

    Parameters
    ----------
    layer
        Name of the input.
    weight
        Name of the field with the weights; empty if there is none.
    unit
        Of distances.
    verdict
        Its title is a clause.
    limits
        Whether they are met, as a sentence; empty if there is nothing to say.
    has_places
        Whether distances are those between places.
    """
    clustering = measures.clustering
    n_points = len(clustering.points)
    text = tr("The layer “{layer}” ({features}) was divided into %n clusters.", len(clustering))
    found = [text.format(layer=layer, features=tr("%n features", n_points))]
    if len(clustering) > 1:
        found.append(_sizes(Balance.of(clustering), clustering, weight))
    mean = measures.summary.mean_distance
    if has_places and np.isfinite(mean):
        text = tr(
            "On average, a feature is {mean} away from the center of its cluster; the farthest is "
            "{largest} away."
        )
        if clustering.weights is not None:
            text = tr(
                "The weighted mean distance to the center of the cluster is {mean}; the farthest "
                "feature is {largest} away."
            )
        largest = measures.summary.largest_distance
        found.append(
            text.format(mean=figures.length(mean, unit), largest=figures.length(largest, unit))
        )
    n_left = n_points - len(measures.labels)
    if n_left:
        found.append(tr("%n features are unassigned.", n_left))
    if limits:
        found.append(limits)
    return [*found, tr("{clause}.").format(clause=verdict.title)]


def _sizes(balance: Balance, clustering: Clustering, weight: str) -> str:
    """How equal the clusters are."""
    values = {
        "weight": tr("“{field}”").format(field=weight) if weight else tr("weights"),
        "least": figures.amount(balance.least),
        "most": figures.amount(balance.most),
        "mean": figures.amount(balance.mean),
        "deviation": figures.percent(balance.deviation),
    }
    is_weighted = clustering.weights is not None
    if balance.least == balance.most:
        if is_weighted:
            return tr("The sum of {weight} is {most} in each cluster.").format(**values)
        return tr("Each cluster has %n features.", int(balance.most))
    if is_weighted:
        text = tr("The sum of {weight} per cluster ranges from {least} to {most}.")
    else:
        text = tr("Cluster sizes range from {least} to %n features.", int(balance.most))
    more = tr("The worst deviation from the mean ({mean}) is {deviation}.")
    is_grouped, used = clustering.points.is_grouped, use_of_capacities(clustering)
    if used:
        more = about_use(used)
    elif balance.is_equal:
        more = tr("This is as equal as possible.")
        if is_grouped:
            more = tr("Within each group, sizes are as equal as possible.")
    elif is_grouped:
        more = tr("The worst deviation from the mean of a group is {deviation}.")
    return f"{text} {more}".format(**values)
