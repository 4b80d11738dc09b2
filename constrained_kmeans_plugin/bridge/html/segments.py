"""What a page shows of clusters of attributes: principal components, and a heat map of profiles."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Optional

import numpy as np

from ...core import axis_shares, principal_axes
from ...translation import enumerated, tr
from ..layers.segments import Segments
from . import figures, parts
from .charts import WIDTH, graphic
from .map import cluster_map
from .markup import Markup, element, joined
from .measures import Measures
from .shapes import Shapes

#: Clusters and fields that the heat map has room for.
MOST_CLUSTERS, MOST_FIELDS = 60, 60
#: Fields that an axis is described by, and what they have to add at least.
MOST_NAMES, LEAST_ENTRY = 3, 0.1
#: The number of standard deviations from which on a color is at its strongest.
STRONGEST = 2.0
ABOVE, BELOW = "#d2600a", "#2a78c4"
_ROW, _HEAD, _LEFT, _NARROWEST = 26, 24, 190, 58


def attribute_shares(segments: Segments) -> list[tuple[str, float]]:
    """Names of the fields, and of the position, with their share in the variance."""
    shares = axis_shares(segments.run.clustering.points.coordinates).tolist()
    names = segments.attributes.names
    found = list(zip(names, shares))
    if len(shares) > len(names):
        found.append((tr("position"), sum(shares[len(names) :])))
    return found


def component_sections(segments: Segments, measures: Measures) -> Iterator[Markup]:
    """A heading, the points along their principal components, and what these stand for."""
    found = principal_axes(measures.coordinates)
    places = found.project(measures.coordinates)
    titles = [
        tr("component {number}: {share} of the variance").format(
            number=number, share=figures.percent(share)
        )
        for number, share in enumerate(found.shares, 1)
    ]
    title = tr("Principal components")
    image, shown = cluster_map(places, measures.labels, measures.colors, title, titles)
    text = tr(
        "The axes are the %n directions in which features differ most. They keep {share} of the "
        "variance. Clusters that overlap here may be apart in other directions.",
        len(found.shares),
    ).format(share=figures.percent(float(found.shares.sum())))
    yield parts.figure(title, image, f"{text} {shown}")
    names = [*segments.attributes.names, "$x", "$y", "$z"]
    for number, axis in enumerate(found.axes, 1):
        order = np.argsort(-np.abs(axis), kind="stable")[:MOST_NAMES]
        order = order[np.abs(axis[order]) >= LEAST_ENTRY]
        made_of = enumerated(f"{names[row]} {figures.score(float(axis[row]))}" for row in order)
        text = tr("Component {number} consists mainly of: {fields}.")
        yield element("p", text.format(number=number, fields=made_of), class_="muted")


def map_section(
    segments: Segments, measures: Measures, shapes: Optional[Shapes]
) -> Iterator[Markup]:
    """A heading and the map, if positions are known."""
    if segments.attributes.places is None:
        return
    there = np.isfinite(segments.attributes.places).all(axis=1)
    if not there.any():
        return
    places, labels = segments.attributes.places[there], measures.labels[there]
    # Clusters of attributes lie all over the map, and have no middle.
    colors = measures.colors
    image, text = cluster_map(places, labels, colors, shapes=shapes, numbered=False)
    if len(colors) <= MOST_CLUSTERS:
        image = joined((parts.legend(colors), image))
    lacking = len(there) - len(places)
    if lacking:
        text += " " + tr("%n features without a position are not shown.", lacking)
    yield parts.figure(tr("Map"), image, text)


def profile_section(segments: Segments) -> Iterator[Markup]:
    """A heading, and the mean of each field in each cluster, in colors."""
    profile, names = segments.profile, segments.attributes.names[:MOST_FIELDS]
    n_clusters = min(len(profile.means), MOST_CLUSTERS)
    width = (WIDTH - _LEFT) / n_clusters
    height = _HEAD + _ROW * len(names) + 8
    cells = [_cell(segments, j, row, width) for row in range(len(names)) for j in range(n_clusters)]
    heads = [
        element(
            "text",
            str(j + 1),
            x=_LEFT + (j + 0.5) * width,
            y=_HEAD - 8,
            text_anchor="middle",
            class_="strong",
        )
        for j in range(n_clusters)
    ]
    labels = [
        element("text", _short(name), x=_LEFT - 8, y=_HEAD + _ROW * row + 17, text_anchor="end")
        for row, name in enumerate(names)
    ]
    text = tr(
        "The mean of each field in each cluster, in the units of the field. Orange cells are above "
        "the mean of all features, blue cells below. The color is strongest from {strongest} "
        "standard deviations on."
    ).format(strongest=figures.figure(STRONGEST))
    title = tr("Profiles of the clusters")
    image = graphic(title, text, WIDTH, height, *heads, *labels, *cells)
    if n_clusters < len(profile.means) or len(names) < len(segments.attributes.names):
        text += " " + tr(
            "Only the first {clusters} clusters and {fields} fields are shown."
        ).format(clusters=figures.count(n_clusters), fields=figures.count(len(names)))
    yield parts.figure(tr("Profiles"), image, text)


def _cell(segments: Segments, cluster: int, row: int, width: float) -> Markup:
    profile, name = segments.profile, segments.attributes.names[row]
    mean, away = float(profile.means[cluster, row]), float(profile.differences[cluster, row])
    tooltip = tr(
        "Cluster {number}, {field}: mean {mean}, median {median}, %n values",
        int(profile.counts[cluster, row]),
    ).format(
        number=cluster + 1,
        field=name,
        mean=figures.figure(mean, 4),
        median=figures.figure(float(profile.medians[cluster, row]), 4),
    )
    strength = 0.0 if math.isnan(away) else min(abs(away) / STRONGEST, 1.0)
    x, y = _LEFT + cluster * width, _HEAD + _ROW * row
    drawn = [
        element(
            "rect",
            element("title", tooltip),
            x=x,
            y=y,
            width=width - 2,
            height=_ROW - 2,
            fill=ABOVE if away > 0 else BELOW,
            fill_opacity=0.05 + 0.6 * strength,
        )
    ]
    if width >= _NARROWEST:
        value = figures.figure(mean, 3)
        middle = x + width / 2 - 1
        drawn.append(
            element("text", value, x=middle, y=y + 17, text_anchor="middle", class_="strong halo")
        )
    return joined(drawn)


def _short(name: str, most: int = 26) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"
