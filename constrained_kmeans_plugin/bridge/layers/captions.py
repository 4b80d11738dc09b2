"""What the layers of a run say of its clusters in words."""

from __future__ import annotations

import math

from ...compat import is_null
from ...translation import enumerated, tr
from ..log.numbers import figure, percent
from ..style import Captions
from .clustering import Run
from .columns import CENTER_ID, CLUSTER_WEIGHT, USE_PERCENT, center_names

#: Significant digits of a sum in the legend.
_DIGITS = 4


def captions_of(run: Run, notes: str) -> Captions:
    """The Captions of a run.

    Parameters
    ----------
    notes
        The settings of the run, as HTML.
    """
    centers = run.centers
    is_named = centers is not None and centers.name_field is not None
    is_limited = centers is not None and centers.is_limited
    difference = figure(len(run.clustering))
    if run.is_weighted:
        difference = tr("{count}, by {field}").format(count=difference, field=run.weight_name)
    return Captions(
        rows=_legend(run, is_named),
        difference=difference,
        notes=notes,
        name_field=CENTER_ID if is_named else "",
        sum_field=CLUSTER_WEIGHT if run.is_weighted else "",
        use_field=USE_PERCENT if is_limited else "",
    )


def _legend(run: Run, is_named: bool) -> list[str]:
    """For each cluster its number, group and name, what was balanced, and how full it is."""
    clustering, uses = run.clustering, run.clustering.uses.tolist()
    names = center_names(run) if is_named else [None] * len(clustering)
    rows = []
    for cluster, (size, name) in enumerate(zip(clustering.sizes.tolist(), names)):
        title = tr("Cluster {number}").format(number=cluster + 1)
        if clustering.points.is_grouped:
            group = clustering.parts[clustering.groups[cluster]].group
            title = tr("{title} ({group})").format(title=title, group=group.title)
        if not is_null(name):
            title = tr("{title}, {name}").format(title=title, name=name)
        counts = [tr("%n features", size)]
        if clustering.weights is not None:
            total = figure(clustering.weights[cluster].item(), _DIGITS)
            counts.insert(0, tr("{sum} {field}").format(sum=total, field=run.weight_name))
        if math.isfinite(uses[cluster]):
            capacity = figure(clustering.capacities[cluster].item())
            text = tr("{percent} of {capacity}")
            counts.append(text.format(percent=percent(uses[cluster] / 100), capacity=capacity))
        rows.append(tr("{title}: {counts}").format(title=title, counts=enumerated(counts)))
    return rows
