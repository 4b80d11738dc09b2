"""The page about a clustering run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ...core import Quality
from ...translation import side_by_side, tr
from ..arrays import Array, MaybeArray
from ..layers.columns import CAPACITY, CENTER_ID, USE_PERCENT
from ..layers.segments import Segments
from ..log.certificate import assignments_of
from ..log.connection import unconnected_inertia
from ..log.outcome import use_of_capacities
from ..zones.outlines import Outlines
from . import figures, parts, words
from .charts import Series, line_chart
from .map import cluster_map
from .markup import Markup, element
from .measures import Measures
from .segments import attribute_shares, component_sections, map_section, profile_section
from .shapes import Shapes
from .sizes import load_name, load_title, size_chart
from .summary import Balance, loads_of, sentences

#: Inertias that differ by less are the same but for rounding.
SAME = 1e-9
#: Rows of a table at most, so that any browser opens the page.
MOST_ROWS = 1_000


@dataclass(frozen=True)
class ClusteringRun:
    """All that the page shows.

    Attributes
    ----------
    unit, area_unit
        Of distances, and of squared distances.
    starts
        The total squared distance of each start, iteration by iteration; empty if not recorded.
    searched
        The total squared distance after the best start, and after the search; None if no search
        followed. A limit on distances may change it again.
    best_possible
        The least total squared distance of all clusterings; None if it is not known.
    free
        The same without limits on the sizes; None if there are none.
    segments
        If attributes were clustered rather than positions.
    stretched
        By how much lengths are not those on the ground, if they are not.
    weight
        Name of the field with the weights; empty if there is none.
    is_limited
        Whether limits were set, which clusters may miss.
    n_heavy
        Number of features that are too heavy for the tolerance, each in a cluster of its own.
    shapes
        Polygons for the map; None if it shows points.
    zone_areas : float64, shape (k,)
        In `area_unit`, NaN for a cluster without a zone; None if there are no zones.
    outlines
        Of zones that are unions of polygons; None if there are none.
    starts_at
        Where each cluster started: features of the layer of given centers; empty if none is given.
    given
        Columns about given centers that stay where they are: the field's name, a text for each.
    are_fixed
        Whether the centers were given and stay where they are.
    """

    about: parts.About
    measures: Measures
    unit: str
    area_unit: str
    starts: tuple[tuple[float, ...], ...] = ()
    searched: Optional[tuple[float, float]] = None
    best_possible: Optional[float] = None
    free: Optional[words.FreeRun] = None
    segments: Optional[Segments] = None
    stretched: str = ""
    weight: str = ""
    is_limited: bool = True
    n_heavy: int = 0
    shapes: Optional[Shapes] = None
    zone_areas: MaybeArray = None
    outlines: Optional[Outlines] = None
    starts_at: tuple[str, ...] = ()
    given: tuple[tuple[str, ...], ...] = ()
    are_fixed: bool = False

    @property
    def loads(self) -> Array:
        """What is balanced: numbers of features, or sums of their weights."""
        return loads_of(self.measures.clustering)

    @property
    def gain(self) -> float:
        """Share by which a search lowered the total squared distance after the starts."""
        start, after = self.searched or (0.0, 0.0)
        return 1 - after / start if after < start * (1 - SAME) else 0.0

    @property
    def unconnected(self) -> Optional[float]:
        """The total squared distance without connection; None if clusters need not be connected."""
        return unconnected_inertia(self.measures.clustering)

    @property
    def limited_inertia(self) -> Optional[float]:
        """The total squared distance that limits alone explain; None if it is not known."""
        clustering = self.measures.clustering
        if any(part.result.connection is not None for part in clustering.parts):
            return self.unconnected
        return clustering.total_inertia

    @property
    def load_name(self) -> str:
        """What that is called."""
        return load_name(self.measures.clustering, self.weight)

    @property
    def load_title(self) -> str:
        """What it is called as the title of a chart."""
        return load_title(self.measures.clustering, self.weight)


def clustering_page(run: ClusteringRun) -> str:
    """The page as a text of HTML."""
    measures = run.measures
    shares = () if run.segments is None else attribute_shares(run.segments)
    verdict = words.verdict(measures.clustering, run.unit, run.is_limited, run.are_fixed)
    notes = [verdict, *_cost(run), *_stretched(run)]
    if not run.are_fixed:
        notes += words.doubts(
            measures.silhouette, run.loads, measures.elongations, shares, measures.uniform
        )
    summary = sentences(
        *(run.about.layer, measures, run.weight, run.unit, verdict),
        limits=_limits(run) if run.is_limited else "",
        has_places=run.segments is None,
    )
    return parts.page(
        run.about,
        parts.summary(summary),
        _cards(run),
        # What is to be looked at comes first, the explanations beside the figures.
        *(parts.note(note) for note in notes if note.kind == "careful"),
        *_pictures(run),
        size_chart(run.loads, run.measures.colors, run.load_name, run.load_title),
        *_clusters(run),
        *_convergence(run),
        *_quality(run),
        *(parts.note(note) for note in notes if note.kind != "careful"),
        *_groups(run),
    )


def _limits(run: ClusteringRun) -> str:
    """Whether clusters meet the limits, as a sentence; empty if the verdict says more."""
    clustering = run.measures.clustering
    if assignments_of(clustering) is None or clustering.bound_violations.any():
        return ""
    if run.n_heavy:
        return tr(
            "All limits are met, except by %n features that are too heavy for any cluster.",
            run.n_heavy,
        )
    return tr("All limits are met.")


def _cards(run: ClusteringRun) -> Markup:
    clustering, measures = run.measures.clustering, run.measures
    balance = Balance.of(clustering)
    mean = measures.summary.mean_distance
    cards = [
        (figures.count(len(clustering)), tr("Clusters")),
        (figures.count(clustering.sizes.sum()), tr("Features")),
        (figures.span(balance.least, balance.most), run.load_title),
        _equality(run, balance),
        (figures.length(mean, run.unit), tr("Mean distance to the center")),
        (figures.score(measures.silhouette), tr("Mean silhouette (−1 to 1)")),
    ]
    limited, free = run.limited_inertia, run.unconnected
    if run.free is not None and run.free.inertia > 0 and limited is not None:
        ratio = limited / run.free.inertia
        cards.append((f"× {figures.figure(ratio)}", tr("Cost of the size limits (inertia)")))
    if free:
        ratio = clustering.total_inertia / free
        cards.append((f"× {figures.figure(ratio)}", tr("Cost of connection (inertia)")))
    if run.outlines is not None:
        shown = figures.score(float(np.nanmean(run.outlines.compactness)))
        cards.append((shown, tr("Mean compactness (Polsby-Popper, 1 for a circle)")))
    return parts.cards(cards)


def _equality(run: ClusteringRun, balance: Balance) -> tuple[str, str]:
    """How equal clusters are, or how full if their capacities differ; and its title."""
    used = use_of_capacities(run.measures.clustering)
    if used:
        return used, tr("Use of capacities")
    return figures.percent(balance.deviation), tr("Worst deviation from the mean")


def _cost(run: ClusteringRun) -> Iterator[words.Note]:
    if run.free is not None and run.limited_inertia is not None:
        text = words.cost_of_limits(run.limited_inertia, run.free, run.are_fixed)
        if run.unconnected is not None:
            text = f"{tr('For clusters that need not be connected:')} {text}"
        yield words.Note("", tr("Cost of the size limits"), text)


def _stretched(run: ClusteringRun) -> Iterator[words.Note]:
    if run.stretched:
        yield words.Note("careful", tr("Lengths are not those on the ground"), run.stretched)


def _pictures(run: ClusteringRun) -> Iterable[Markup]:
    measures = run.measures
    if run.segments is None:
        image, text = cluster_map(
            measures.coordinates, measures.labels, measures.colors, shapes=run.shapes
        )
        return (parts.figure(tr("Map"), image, text),)
    return (
        *component_sections(run.segments, measures),
        *profile_section(run.segments),
        *map_section(run.segments, measures, run.shapes),
    )


def _convergence(run: ClusteringRun) -> Iterator[Markup]:
    if not run.starts:
        return
    best = min(range(len(run.starts)), key=lambda start: run.starts[start][-1])
    order = [start for start in range(len(run.starts)) if start != best] + [best]
    lines = [
        Series(tuple(range(1, len(run.starts[start]) + 1)), run.starts[start], faint=start != best)
        for start in order
    ]
    unit = figures.Unit.of_areas(run.area_unit, max(map(max, run.starts)))
    lines = [replace(line, y=tuple(y / unit.factor for y in line.y)) for line in lines]
    text = tr(
        "The total squared distance (inertia) fell from {first} to {last} in %n iterations.",
        len(run.starts[best]),
    ).format(first=unit.text(run.starts[best][0]), last=unit.text(run.starts[best][-1]))
    if len(run.starts) > 1:
        text += " " + tr("The best of %n starts is highlighted.", len(run.starts))
    if run.searched and run.gain and unit.text(run.searched[1]) != unit.text(run.searched[0]):
        text += " " + tr("The search after that lowered it to {inertia}.").format(
            inertia=unit.text(run.searched[1])
        )
    image = line_chart(
        tr("Total squared distance by iteration"),
        text,
        lines,
        tr("iteration"),
        tr("inertia in {unit}").format(unit=unit.name),
    )
    yield parts.figure(tr("Convergence"), image, text)


def _clusters(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering, summary = measures.clustering, measures.summary
    length = figures.Unit.of_lengths(run.unit, float(np.nanmax(summary.largest_distances)))
    total = float(summary.inertia.sum()) or 1.0
    texts: dict[str, list[str]] = {"": [parts.swatch(color) for color in measures.colors]}
    texts[tr("Cluster")] = [figures.count(j + 1) for j in range(len(clustering))]
    if clustering.points.is_grouped:
        texts[tr("Group")] = [clustering.parts[group].group.title for group in clustering.groups]
    if run.starts_at:
        texts[tr("Given center (feature id)")] = list(run.starts_at)
    titles = {CENTER_ID: tr("Given center"), CAPACITY: tr("Capacity"), USE_PERCENT: tr("Use")}
    given = {name: list(column) for name, *column in run.given}
    if CENTER_ID in given:
        texts[titles[CENTER_ID]] = given.pop(CENTER_ID)
    numbers = {tr("Features"): list(map(figures.count, clustering.sizes))}
    if clustering.weights is not None:
        title = tr("Sum of {field}").format(field=run.load_name)
        numbers[title] = list(map(figures.amount, clustering.weights))
    numbers.update((titles[name], column) for name, column in given.items())
    if run.zone_areas is not None:
        area = figures.Unit.of_zones(run.area_unit, float(np.nanmax(run.zone_areas)))
        title = tr("Zone area ({unit})").format(unit=area.name)
        numbers[title] = area.column(run.zone_areas)
    if run.outlines is not None:
        border = figures.Unit.of_lengths(run.unit, float(np.nanmax(run.outlines.borders)))
        numbers[tr("Parts")] = figures.column(run.outlines.parts)
        title = tr("Length of border ({unit})").format(unit=border.name)
        numbers[title] = border.column(run.outlines.borders)
        numbers[tr("Compactness")] = list(map(figures.score, run.outlines.compactness))
    numbers[tr("Mean distance ({unit})").format(unit=length.name)] = length.column(
        summary.mean_distances
    )
    numbers[tr("Largest distance ({unit})").format(unit=length.name)] = length.column(
        summary.largest_distances
    )
    shares = 100 * summary.inertia / total
    numbers[tr("Share of inertia (%)")] = figures.column(shares)
    numbers[tr("Silhouette")] = list(map(figures.score, measures.silhouettes))
    numbers[tr("Central feature")] = [
        figures.NOTHING if medoid < 0 else str(medoid) for medoid in measures.medoid_ids
    ]
    columns = {**texts, **numbers}
    yield element("h2", tr("Clusters"))
    rows = list(zip(*columns.values()))
    yield parts.table(list(columns), rows[:MOST_ROWS], len(texts))
    text = tr(
        "Distances are to the center of the cluster. The central feature is the one nearest to the "
        "center, by its id."
    )
    if run.outlines is not None:
        text += " " + tr(
            "Compactness is the area over that of a circle with a border of the same length "
            "(Polsby-Popper)."
        )
    if len(clustering) > MOST_ROWS:
        text += " " + tr("Only the first {shown} of {all} clusters are listed.").format(
            shown=figures.count(MOST_ROWS), all=figures.count(len(clustering))
        )
    yield element("p", text, class_="muted")


def _quality(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering = measures.clustering
    rows = [
        (
            tr("Inertia"),
            figures.area(clustering.total_inertia, run.area_unit, 4),
            tr("total squared distance to the centers; smaller is more compact"),
        ),
        (
            tr("Silhouette"),
            figures.score(measures.silhouette),
            _about_silhouette(measures),
        ),
    ]
    total = clustering.total_inertia
    if run.gain:
        rows.append(
            (
                tr("Gain of the search"),
                figures.percent(run.gain),
                tr("how much lower the inertia is than after the best start"),
            )
        )
    if run.best_possible is not None:
        rows.append(
            (
                tr("Best possible inertia"),
                figures.area(run.best_possible, run.area_unit, 4),
                _above_the_best(total, run.best_possible),
            )
        )
    if run.unconnected is not None:
        rows.append(
            (
                tr("Inertia if clusters need not be connected"),
                figures.area(run.unconnected, run.area_unit, 4),
                tr("the best assignment to the same centers"),
            )
        )
    if run.free is not None:
        rows.append(
            (
                tr("Inertia without limits"),
                figures.area(run.free.inertia, run.area_unit, 4),
                tr("every feature at the nearest center")
                if run.are_fixed
                else tr("with the same start and seed"),
            )
        )
    if measures.of_all is not None:
        rows += [
            (
                tr("Pseudo-F"),
                figures.figure(measures.of_all.calinski_harabasz),
                tr(
                    "Calinski-Harabasz: variance between clusters over variance within; larger is "
                    "better"
                ),
            ),
            (
                tr("Davies-Bouldin"),
                figures.score(measures.of_all.davies_bouldin),
                tr("overlap of each cluster with the most similar one; smaller is better"),
            ),
        ]
    yield element("h2", tr("Quality"))
    rows = [(name, element("td", value, class_="v"), text) for name, value, text in rows]
    yield parts.table((tr("Figure"), tr("Value"), tr("Meaning")), rows, 3)


def _above_the_best(inertia: float, best: float) -> str:
    """How far a clustering is from the best one of all."""
    if inertia <= best * (1 + SAME):
        return tr("no clustering with these limits and this number of clusters is better")
    return tr("of all clusterings with these limits; this one is {share} above it").format(
        share=figures.percent(inertia / best - 1) if best > 0 else figures.NOTHING
    )


def _about_silhouette(measures: Measures) -> str:
    n_points = len(measures.labels)
    meaning = words.in_words(measures.silhouette, measures.uniform)
    scale = tr("from −1 to 1: how much nearer features are to their own cluster than to the next")
    looked_at = tr("of all features")
    if not measures.looked_at:
        # One cluster alone has no next one.
        looked_at = ""
    elif measures.looked_at < n_points:
        looked_at = tr("of a sample of {sample} of %n features", n_points).format(
            sample=figures.count(measures.looked_at)
        )
    return side_by_side(text for text in (meaning, scale, looked_at) if text)


def _figures_of(quality: Optional[Quality]) -> tuple[str, str, str]:
    """Those of a group."""
    if quality is None:
        return (figures.NOTHING,) * 3
    return (
        figures.score(quality.silhouette.score),
        figures.figure(quality.calinski_harabasz),
        figures.score(quality.davies_bouldin),
    )


def _groups(run: ClusteringRun) -> Iterator[Markup]:
    measures = run.measures
    clustering = measures.clustering
    if not clustering.points.is_grouped:
        return
    largest = max(part.result.inertia for part in clustering.parts)
    area = figures.Unit.of_areas(run.area_unit, largest)
    rows = [
        (
            part.group.title,
            figures.count(len(part.group.rows)),
            figures.count(len(part.ids)),
            area.text(part.result.inertia),
            *_figures_of(quality),
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
