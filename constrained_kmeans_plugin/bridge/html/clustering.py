"""The page about a clustering run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...translation import tr
from ..arrays import Array
from ..layers.clustering import Clustering
from ..layers.segments import Segments
from . import figures, parts, words
from .charts import Series, bar_chart, line_chart
from .map import cluster_map
from .markup import Markup, element
from .measures import Measures
from .segments import attribute_shares, component_sections, map_section, profile_section

#: More clusters than this get no bar of their own, but are counted by their size.
MOST_BARS = 60
#: Rows of a table at most: a page shall stay one that a browser opens.
MOST_ROWS = 1_000


@dataclass(frozen=True)
class ClusteringRun:
    """All that the page shows.

    Attributes
    ----------
    unit, area_unit
        Of distances, and of squared distances.
    starts
        The objective of each start, iteration by iteration; empty where not recorded.
    free
        The same without bounds on the sizes; None where there are none.
    segments
        Where attributes were clustered rather than positions.
    stretched
        By how much lengths are not those on the ground, where they are not.
    """

    about: parts.About
    measures: Measures
    unit: str
    area_unit: str
    starts: tuple[tuple[float, ...], ...] = ()
    free: Optional[words.FreeRun] = None
    segments: Optional[Segments] = None
    stretched: str = ""


def clustering_page(run: ClusteringRun) -> str:
    """The page as a text of HTML."""
    measures = run.measures
    shares = () if run.segments is None else attribute_shares(run.segments)
    found = words.doubts(
        measures.silhouette,
        _loads(measures.clustering),
        measures.elongations,
        shares,
        measures.uniform,
    )
    return parts.page(
        run.about,
        _cards(run),
        parts.note(words.verdict(measures.clustering, run.unit)),
        *_price(run),
        *_stretched(run),
        *(parts.note(note) for note in found),
        *_pictures(run),
        *_sizes(run),
        *_convergence(run),
        *_clusters(run),
        *_quality(run),
        *_groups(run),
    )


def _loads(clustering: Clustering) -> Array:
    """What is balanced: numbers of features, or sums of their weights."""
    return clustering.sizes if clustering.weights is None else clustering.weights


def _cards(run: ClusteringRun) -> Markup:
    clustering, measures = run.measures.clustering, run.measures
    n_points = int(clustering.sizes.sum())
    loads = _loads(clustering)
    in_each = tr("features in each") if clustering.weights is None else tr("weight of each")
    typical = float(np.sqrt(clustering.total_inertia / _total_weight(clustering)))
    cards = [
        (figures.count(len(clustering)), tr("clusters")),
        (figures.count(n_points), tr("features")),
        (figures.span(loads.min(), loads.max()), in_each),
        (
            figures.figure(typical, 3),
            tr("{unit} to the center (root mean square)").format(unit=run.unit),
        ),
        (figures.score(measures.silhouette), tr("mean silhouette")),
    ]
    if run.free is not None and run.free.inertia > 0:
        ratio = clustering.total_inertia / run.free.inertia
        cards.append((f"× {figures.figure(ratio, 3)}", tr("price of balance")))
    return parts.cards(cards)


def _total_weight(clustering: Clustering) -> float:
    if clustering.weights is None:
        return max(1, int(clustering.sizes.sum()))
    return float(clustering.weights.sum()) or 1.0


def _price(run: ClusteringRun) -> Iterator[Markup]:
    if run.free is None:
        return
    text = words.price_of_balance(run.measures.clustering.total_inertia, run.free)
    yield parts.note(words.Note("", tr("The price of balance"), text))


def _stretched(run: ClusteringRun) -> Iterator[Markup]:
    if run.stretched:
        title = tr("Lengths are not those on the ground")
        yield parts.note(words.Note("careful", title, run.stretched))


def _pictures(run: ClusteringRun) -> Iterable[Markup]:
    if run.segments is None:
        return _map(run)
    return (
        *component_sections(run.segments, run.measures),
        *profile_section(run.segments),
        *map_section(run.segments, run.measures),
    )


def _map(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    image, n_drawn = cluster_map(measures.coordinates, measures.labels, measures.colors)
    yield element("h2", tr("Map"))
    yield image
    text = tr("The {all} features in the colors of their clusters.")
    if n_drawn < len(measures.labels):
        text = tr("{drawn} of {all} features are drawn, of each cluster its share.")
    text = text.format(drawn=figures.count(n_drawn), all=figures.count(len(measures.labels)))
    yield element("p", text, class_="muted")


def _sizes(run: ClusteringRun) -> Iterator[Markup]:
    clustering, colors = run.measures.clustering, run.measures.colors
    loads, mean = _loads(clustering), float(_loads(clustering).mean())
    unit, title = tr("features"), tr("Features of each cluster")
    if clustering.weights is not None:
        unit, title = tr("weight"), tr("Weight of each cluster")
    text = tr("From {least} to {most}, {mean} on average ({unit}).")
    if loads.min() == loads.max():
        text = tr("All are {mean} ({unit}).")
    description = text.format(
        least=figures.figure(loads.min()),
        most=figures.figure(loads.max()),
        mean=figures.figure(mean),
        unit=unit,
    )
    yield element("h2", tr("Sizes"))
    if len(loads) <= MOST_BARS:
        bars = [
            (
                figures.count(number),
                load,
                colors[number - 1],
                tr("Cluster {number}: {load} ({unit})").format(
                    number=number, load=figures.figure(load), unit=unit
                ),
            )
            for number, load in enumerate(loads.tolist(), 1)
        ]
        line = ((mean, tr("mean {mean}").format(mean=figures.figure(mean))),)
        yield bar_chart(title, description, bars, tr("cluster"), unit, line)
    else:
        title = tr("Clusters by size")
        yield bar_chart(title, description, _histogram(loads), unit, tr("clusters"))
    yield element("p", description, class_="muted")


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
        told = tr("{count} clusters: {sizes}").format(count=count, sizes=label)
        bars.append((label, count, parts.BAR_COLOR, told))
    return bars


def _convergence(run: ClusteringRun) -> Iterator[Markup]:
    if not run.starts:
        return
    best = min(range(len(run.starts)), key=lambda start: run.starts[start][-1])
    order = [start for start in range(len(run.starts)) if start != best] + [best]
    lines = [
        Series(tuple(range(1, len(run.starts[start]) + 1)), run.starts[start], faint=start != best)
        for start in order
    ]
    first, last = run.starts[best][0], run.starts[best][-1]
    text = tr(
        "The sum of squared distances fell from {first} to {last} {unit} in {count} iterations."
    ).format(
        first=figures.figure(first),
        last=figures.figure(last),
        unit=run.area_unit,
        count=len(run.starts[best]),
    )
    if len(run.starts) > 1:
        text += " " + tr("The best of {count} starts is drawn strong.").format(
            count=len(run.starts)
        )
    yield element("h2", tr("Convergence"))
    yield line_chart(
        tr("Sum of squared distances, iteration by iteration"),
        text,
        lines,
        tr("iteration"),
        tr("inertia in {unit}").format(unit=run.area_unit),
    )
    yield element("p", text, class_="muted")


def _clusters(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering, summary = measures.clustering, measures.summary
    grouped = clustering.points.is_grouped
    heads = ["", tr("Cluster")]
    heads += [tr("Group")] if grouped else []
    heads += [tr("Features")]
    heads += [] if clustering.weights is None else [tr("Weight")]
    heads += [
        tr("Share of inertia"),
        tr("Mean distance"),
        tr("Largest distance"),
        tr("Silhouette"),
        tr("Central feature"),
    ]
    total = float(summary.inertia.sum()) or 1.0
    rows = []
    for j in range(min(len(clustering), MOST_ROWS)):
        row = [parts.swatch(measures.colors[j]), figures.count(j + 1)]
        row += [clustering.parts[clustering.groups[j]].group.title] if grouped else []
        row += [figures.count(clustering.sizes[j])]
        row += [] if clustering.weights is None else [figures.figure(clustering.weights[j])]
        row += [
            figures.percent(summary.inertia[j] / total),
            figures.figure(summary.mean_distances[j]),
            figures.figure(summary.largest_distances[j]),
            figures.score(measures.silhouettes[j]),
            figures.NOTHING if measures.medoid_ids[j] < 0 else str(measures.medoid_ids[j]),
        ]
        rows.append(row)
    yield element("h2", tr("Clusters"))
    n_texts = 3 if grouped else 2
    yield parts.table(heads, rows, n_texts)
    text = tr(
        "Distances to the center in {unit}. The central feature is the one nearest to the "
        "center, by its id."
    ).format(unit=run.unit)
    if len(clustering) > MOST_ROWS:
        text += " " + tr("The first {shown} of {all} clusters are listed.").format(
            shown=figures.count(MOST_ROWS), all=figures.count(len(clustering))
        )
    yield element("p", text, class_="muted")


def _quality(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering = measures.clustering
    rows = [
        (
            tr("Inertia"),
            f"{figures.figure(clustering.total_inertia, 6)} {run.area_unit}",
            tr("sum of squared distances to the centers; smaller is more compact"),
        ),
        (
            tr("Silhouette"),
            figures.score(measures.silhouette),
            _about_silhouette(measures),
        ),
    ]
    if run.free is not None:
        rows.append(
            (
                tr("Inertia without bounds"),
                f"{figures.figure(run.free.inertia, 6)} {run.area_unit}",
                tr("same start, same seed, clusters of {sizes}").format(sizes=run.free.sizes),
            )
        )
    if measures.of_all is not None:
        rows += [
            (
                tr("Pseudo-F"),
                figures.figure(measures.of_all.calinski_harabasz),
                tr(
                    "Calinski and Harabasz: variance between over variance within; larger is better"
                ),
            ),
            (
                tr("Davies-Bouldin"),
                figures.score(measures.of_all.davies_bouldin),
                tr("overlap with the cluster most alike; smaller is better"),
            ),
        ]
    yield element("h2", tr("Quality"))
    yield parts.table((tr("Figure"), tr("Value"), tr("Meaning")), rows, 3)


def _about_silhouette(measures: Measures) -> str:
    said = tr("from −1 to 1: how much nearer features are to their own cluster than to the next")
    meaning = words.in_words(measures.silhouette, measures.uniform)
    n_points = len(measures.labels)
    looked_at = tr("of all features")
    if measures.looked_at < n_points:
        looked_at = tr("of {sample} features drawn from {all}").format(
            sample=figures.count(measures.looked_at), all=figures.count(n_points)
        )
    return "; ".join(text for text in (said, meaning, looked_at) if text)


def _groups(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering = measures.clustering
    if not clustering.points.is_grouped:
        return
    rows = [
        (
            part.group.title,
            figures.count(len(part.group.rows)),
            figures.count(len(part.ids)),
            figures.figure(part.result.inertia),
            figures.score(quality.silhouette.score),
            figures.figure(quality.calinski_harabasz),
            figures.score(quality.davies_bouldin),
        )
        for part, quality in zip(clustering.parts[:MOST_ROWS], measures.qualities)
    ]
    yield element("h2", tr("Groups"))
    yield parts.table(
        (
            tr("Group"),
            tr("Features"),
            tr("Clusters"),
            tr("Inertia"),
            tr("Silhouette"),
            tr("Pseudo-F"),
            tr("Davies-Bouldin"),
        ),
        rows,
        1,
    )
    text = parts.only_some_groups(len(rows), len(clustering.parts))
    if text:
        yield element("p", text, class_="muted")
