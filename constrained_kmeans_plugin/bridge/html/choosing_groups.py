"""The page about several numbers of clusters in each of several groups."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Callable, Optional

from ...translation import tr
from ..arrays import Array
from ..layers.comparison import Comparison, Together, grouped_silhouettes, weighted_distances
from . import figures, parts
from .choosing import criteria, curve, distance_columns, in_figures
from .clustering import MOST_ROWS
from .markup import Markup, element
from .panels import MOST_PANELS, Panel, panel_chart


def grouped_choosing_page(
    about: parts.About, comparisons: Sequence[Comparison], unit: str, area_unit: str
) -> str:
    """The page as a text of HTML: the best for each group, and the best same number for all.

    Parameters
    ----------
    comparisons
        One for each group.
    unit, area_unit
        Of distances and of squared ones.
    """
    together = Together.of(comparisons)
    return parts.page(
        about,
        _cards(comparisons, together),
        *_table(comparisons, unit),
        *_panels(comparisons),
        *_all_together(comparisons, together, area_unit),
        *_table_of_all(together, comparisons[0].is_weighted, unit, area_unit),
    )


def _cards(comparisons: Sequence[Comparison], together: Together) -> Markup:
    tried, names = _all_numbers(comparisons), criteria()
    same = tr("{criterion}, same number in all groups")
    cards = [
        (figures.count(len(comparisons)), tr("Groups")),
        (figures.span(tried[0], tried[-1]), tr("Numbers of clusters tried")),
    ]
    cards += [
        (in_figures(number), same.format(criterion=names[name]))
        for name, number in together.best.items()
    ]
    n_points = sum(len(comparison.group.rows) for comparison in comparisons)
    return parts.cards([*cards, (figures.count(n_points), tr("Features"))])


def _all_numbers(comparisons: Sequence[Comparison]) -> Sequence[int]:
    """The numbers of the group that has most of them; all begin alike."""
    return max((comparison.numbers for comparison in comparisons), key=len)


def _table(comparisons: Sequence[Comparison], unit: str) -> Iterator[Markup]:
    names, shown = criteria(), comparisons[:MOST_ROWS]
    # Without a silhouette the least number stands for all.
    chosen = [
        comparison.candidates[comparison.numbers.index(comparison.highest or comparison.numbers[0])]
        for comparison in shown
    ]
    columns = distance_columns(
        [candidate.mean_distance for candidate in chosen],
        [candidate.largest_distance for candidate in chosen],
        unit,
    )
    heads = [tr("Group"), tr("Features"), *(names[name] for name in comparisons[0].best)]
    heads += [*columns, tr("Silhouette"), tr("Without clusters")]
    rows = []
    for place, comparison in enumerate(shown):
        row = [comparison.group.title, figures.count(len(comparison.group.rows))]
        row += [in_figures(number) for number in comparison.best.values()]
        number = comparison.highest
        scores: tuple[Optional[float], Optional[float]] = (None, None)
        if number is not None:
            scores = comparison.score(number), comparison.uniform[number].score
        distances = [
            figures.NOTHING if number is None else text[place] for text in columns.values()
        ]
        rows.append([*row, *distances, *map(figures.score, scores)])
    text = tr(
        "“Silhouette” is the highest mean silhouette of the group; the distances to the centers "
        "are those with that number of clusters. “Without clusters” is what points spread evenly "
        "over the same area reach with the same number of clusters. If the silhouette is not "
        "clearly higher, no number is better than another. {whose}"
    ).format(whose=grouped_silhouettes(comparisons))
    yield element("h2", tr("Groups"))
    yield parts.table(heads, rows, 1)
    text = f"{text} {parts.only_some_groups(len(rows), len(comparisons))}".rstrip()
    yield element("p", text, class_="muted")


def _panels(comparisons: Sequence[Comparison]) -> Iterator[Markup]:
    yield from _panel_chart(
        comparisons,
        tr("Silhouette of each group"),
        tr(
            "Mean silhouette by number of clusters. The highest is marked if it is clearly above "
            "that of points without clusters."
        ),
        "silhouette",
        _silhouettes,
    )
    yield from _panel_chart(
        comparisons,
        tr("Inertia of each group"),
        tr(
            "Inertia in percent of the inertia with the fewest clusters, on a logarithmic scale. "
            "The elbow is marked. A curve without a mark falls evenly."
        ),
        "elbow",
        _shares,
        logarithmic=True,
    )
    if comparisons[0].gap is not None:
        yield from _panel_chart(
            comparisons,
            tr("Gap statistic of each group"),
            tr("Gap by number of clusters. The smallest sufficient number is marked."),
            "gap",
            _gaps,
        )


def _panel_chart(
    comparisons: Sequence[Comparison],
    title: str,
    text: str,
    criterion: str,
    values: Callable[[Comparison], Iterable[float]],
    **options: Any,
) -> Iterator[Markup]:
    """A heading, a small chart for each group, and what they show."""
    panels = [
        Panel(comparison.group.title, tuple(values(comparison)), comparison.best[criterion])
        for comparison in comparisons[:MOST_PANELS]
    ]
    if len(panels) < len(comparisons):
        text += " " + tr("Only the first {shown} of {all} groups are shown.").format(
            shown=figures.count(len(panels)), all=figures.count(len(comparisons))
        )
    image = panel_chart(title, text, _all_numbers(comparisons), panels, **options)
    yield parts.figure(title, image, text)


def _silhouettes(comparison: Comparison) -> list[float]:
    return [candidate.quality.silhouette.score for candidate in comparison.candidates]


def _shares(comparison: Comparison) -> list[float]:
    """Inertia in percent of the first one."""
    first = comparison.candidates[0].inertia
    return [
        100 * candidate.inertia / first if first > 0 else math.nan
        for candidate in comparison.candidates
    ]


def _gaps(comparison: Any) -> Array:
    """Of a Comparison that has them."""
    return comparison.gap.gaps


def _all_together(
    comparisons: Sequence[Comparison], together: Together, area_unit: str
) -> Iterator[Markup]:
    best, area = together.best, figures.Unit.of_areas(area_unit, max(together.inertia))
    yield from curve(
        together.numbers,
        tr("Same number in all groups: silhouette"),
        tr(
            "Mean over the features of all groups if each group gets this number of clusters, as "
            "with clustering within groups. Thin lines are the groups."
        ),
        together.silhouettes,
        tr("mean silhouette"),
        best["silhouette"],
        tr("highest"),
        behind=[
            _silhouettes(comparison)[: len(together.numbers)]
            for comparison in comparisons[:MOST_PANELS]
        ],
    )
    yield from curve(
        together.numbers,
        tr("Same number in all groups: inertia"),
        tr("Sum over all groups."),
        [inertia / area.factor for inertia in together.inertia],
        tr("inertia in {unit}, logarithmic").format(unit=area.name),
        best["elbow"],
        tr("elbow"),
        logarithmic=True,
    )


def _table_of_all(
    together: Together, is_weighted: bool, unit: str, area_unit: str
) -> Iterator[Markup]:
    """What every number gives if all groups get the same."""
    area = figures.Unit.of_areas(area_unit, max(together.inertia))
    columns = distance_columns(together.mean_distances, together.largest_distances, unit)
    inertia = tr("Inertia ({unit})").format(unit=area.name)
    heads = [tr("Clusters in each group"), *columns, inertia, tr("Silhouette")]
    values = zip(together.numbers, *columns.values(), together.inertia, together.silhouettes)
    rows = [
        [
            figures.count(number),
            *distances,
            figures.figure(total / area.factor, 4),
            figures.score(score),
        ]
        for number, *distances, total, score in values
    ]
    yield element("h2", tr("Same number in all groups"))
    yield parts.table(heads, rows, 0)
    if is_weighted:
        yield element("p", weighted_distances(), class_="muted")
