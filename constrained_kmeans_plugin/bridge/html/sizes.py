"""The sizes of the clusters as a chart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...translation import tr
from ..arrays import Array
from ..layers.clustering import Clustering
from . import figures, parts
from .charts import bar_chart
from .markup import Markup

#: More clusters than this get no bar of their own, but are counted by their size.
MOST_BARS = 60


def load_name(clustering: Clustering, weight: str) -> str:
    """What is balanced, by the name of the weight field, which may be empty."""
    return tr("features") if clustering.weights is None else weight or tr("weights")


def load_title(clustering: Clustering, weight: str) -> str:
    """The same as the title of a chart."""
    if clustering.weights is None:
        return tr("Features per cluster")
    return tr("{field} per cluster").format(field=load_name(clustering, weight))


def size_chart(loads: Array, colors: Sequence[str], name: str, title: str) -> Markup:
    """The size of each cluster, or how many clusters have which.

    Parameters
    ----------
    loads, colors
        Of each cluster.
    name
        Of what is balanced.
    title
        Of the chart.
    """
    mean = float(loads.mean())
    text = tr("From {least} to {most} per cluster, {mean} on average ({what}).")
    if loads.min() == loads.max():
        text = tr("{mean} in each cluster ({what}).")
    description = text.format(
        least=figures.amount(loads.min()),
        most=figures.amount(loads.max()),
        mean=figures.amount(mean),
        what=name,
    )
    if len(loads) <= MOST_BARS:
        bars = [
            (
                figures.count(number),
                load,
                colors[number - 1],
                tr("Cluster {number}: {load} ({what})").format(
                    number=number, load=figures.amount(load), what=name
                ),
            )
            for number, load in enumerate(loads.tolist(), 1)
        ]
        line = ((mean, tr("mean {mean}").format(mean=figures.amount(mean))),)
        image = bar_chart(title, description, bars, tr("cluster"), name, line)
    else:
        title = tr("Clusters by size")
        image = bar_chart(title, description, _histogram(loads), name, tr("clusters"))
    return parts.figure(tr("Sizes"), image, description)


def _histogram(loads: Array, most: int = 30) -> list[tuple[str, int, str, str]]:
    """Bars: how many clusters are how large."""
    least, largest = loads.min(), loads.max()
    if loads.dtype.kind in "iu":
        width = -(-(int(largest) - int(least) + 1) // most)
        edges = np.arange(least, largest + width + 1, width)
        ends = edges[1:] - 1
    else:
        edges = np.linspace(least, largest, 1 + (most // 2 if largest > least else 1))
        ends = edges[1:]
    bars = []
    for first, last, count in zip(edges, ends, np.histogram(loads, edges)[0].tolist()):
        label = figures.span(first, last)
        tooltip = tr("%n clusters: {sizes}", count).format(sizes=label)
        bars.append((label, count, parts.BAR_COLOR, tooltip))
    return bars
