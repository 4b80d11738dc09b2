"""What a page shows of clusters of attributes: principal components, and a heat map of profiles."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from ...core import axis_shares, principal_axes
from ...translation import tr
from ..layers.segments import Segments
from . import figures
from .charts import WIDTH, graphic
from .map import cluster_map
from .markup import Markup, element, joined
from .measures import Measures

#: Clusters and fields that the heat map has room for.
MOST_CLUSTERS, MOST_FIELDS = 60, 60
#: Fields that an axis is described by, and what they have to add at least.
MOST_NAMES, LEAST_ENTRY = 3, 0.1
#: From so many standard deviations on a color is at its strongest.
STRONGEST = 2.0
ABOVE, BELOW = "#d2600a", "#2a78c4"
_ROW, _HEAD, _LEFT, _NARROWEST = 26, 24, 190, 58


def attribute_shares(segments: Segments) -> list[tuple[str, float]]:
    """Names of the fields, and of the position, with their share in the variance."""
    shares = axis_shares(segments.run.clustering.points.coordinates).tolist()
    names = segments.attributes.names
    told = list(zip(names, shares))
    if len(shares) > len(names):
        told.append((tr("position"), sum(shares[len(names) :])))
    return told


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
    image, n_drawn = cluster_map(
        places, measures.labels, measures.colors, tr("Principal components"), titles
    )
    yield element("h2", tr("Principal components"))
    yield image
    text = tr(
        "The {count} directions in which features differ most keep {share} of the variance. "
        "Clusters that overlap here may be apart in other directions."
    ).format(count=len(found.shares), share=figures.percent(float(found.shares.sum())))
    if n_drawn < len(measures.labels):
        text += " " + tr("{drawn} of {all} features are drawn, of each cluster its share.").format(
            drawn=figures.count(n_drawn), all=figures.count(len(measures.labels))
        )
    yield element("p", text, class_="muted")
    names = [*segments.attributes.names, "$x", "$y", "$z"]
    for number, axis in enumerate(found.axes, 1):
        order = np.argsort(-np.abs(axis), kind="stable")[:MOST_NAMES]
        order = order[np.abs(axis[order]) >= LEAST_ENTRY]
        parts = ", ".join(f"{names[row]} {figures.figure(float(axis[row]), 2)}" for row in order)
        yield element(
            "p",
            tr("Component {number} is made mostly of: {parts}.").format(number=number, parts=parts),
            class_="muted",
        )


def map_section(segments: Segments, measures: Measures) -> Iterator[Markup]:
    """A heading and the map, where positions are known."""
    if segments.attributes.places is None:
        return
    there = np.isfinite(segments.attributes.places).all(axis=1)
    if not there.any():
        return
    image, n_drawn = cluster_map(
        segments.attributes.places[there], measures.labels[there], measures.colors
    )
    yield element("h2", tr("Map"))
    yield image
    text = tr("{drawn} of {all} features are drawn, in the colors of their clusters.").format(
        drawn=figures.count(n_drawn), all=figures.count(len(there))
    )
    yield element("p", text, class_="muted")


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
        "The mean of each field in each cluster, in the units of the field. The color says how far "
        "it is from the mean of all features: orange above, blue below, at its strongest from "
        "{strongest} standard deviations on."
    ).format(strongest=figures.figure(STRONGEST))
    yield element("h2", tr("Profiles"))
    yield graphic(tr("Profiles of the clusters"), text, WIDTH, height, *heads, *labels, *cells)
    if n_clusters < len(profile.means) or len(names) < len(segments.attributes.names):
        text += " " + tr("The first {clusters} clusters and {fields} fields are shown.").format(
            clusters=figures.count(n_clusters), fields=figures.count(len(names))
        )
    yield element("p", text, class_="muted")


def _cell(segments: Segments, cluster: int, row: int, width: float) -> Markup:
    profile, name = segments.profile, segments.attributes.names[row]
    mean, away = float(profile.means[cluster, row]), float(profile.differences[cluster, row])
    told = tr("Cluster {number}, {field}: mean {mean}, median {median}, {count} values").format(
        number=cluster + 1,
        field=name,
        mean=figures.figure(mean),
        median=figures.figure(float(profile.medians[cluster, row])),
        count=figures.count(profile.counts[cluster, row]),
    )
    strength = 0.0 if math.isnan(away) else min(abs(away) / STRONGEST, 1.0)
    x, y = _LEFT + cluster * width, _HEAD + _ROW * row
    drawn = [
        element(
            "rect",
            element("title", told),
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
