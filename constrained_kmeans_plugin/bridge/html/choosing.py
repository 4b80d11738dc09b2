"""The page about several numbers of clusters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

from ...core import GAP_DRAWS
from ...translation import tr
from ..arrays import Array
from ..layers.comparison import (
    Comparison,
    no_clear_number,
    unweighted_silhouettes,
    weighted_distances,
    why_not_clear,
)
from . import figures, parts
from .charts import Series, line_chart
from .markup import Markup, element
from .words import Note, in_words


@dataclass(frozen=True)
class ChoiceRun:
    """All that the page shows.

    Attributes
    ----------
    unit, area_unit
        Of distances and of squared ones.
    """

    about: parts.About
    comparison: Comparison
    n_points: int
    unit: str
    area_unit: str


def choosing_page(run: ChoiceRun) -> str:
    """The page as a text of HTML."""
    return parts.page(
        run.about,
        _cards(run),
        *(parts.note(note) for note in _advice(run.comparison)),
        *_charts(run),
        *_table(run),
    )


def criteria() -> dict[str, str]:
    """What each criterion is called."""
    return {
        "silhouette": tr("Best by silhouette"),
        "elbow": tr("Best by elbow"),
        "gap": tr("Best by gap statistic"),
    }


def in_figures(number: Optional[int]) -> str:
    """A number of clusters, or a dash if a criterion finds none."""
    return figures.NOTHING if number is None else figures.count(number)


def _cards(run: ChoiceRun) -> Markup:
    names = criteria()
    cards = [(in_figures(number), names[name]) for name, number in run.comparison.best.items()]
    tried = run.comparison.numbers
    cards.append((figures.span(tried[0], tried[-1]), tr("Numbers of clusters tried")))
    cards.append((figures.count(run.n_points), tr("Features")))
    return parts.cards(cards)


def _advice(comparison: Comparison) -> Iterator[Note]:
    best, numbers = comparison.best, comparison.numbers
    found = {number for number in best.values() if number is not None}
    if comparison.highest is None:
        yield Note(
            "careful",
            tr("No number stands out"),
            tr("A single cluster has no silhouette. Try a larger range of numbers."),
        )
        return
    if not comparison.is_clear:
        more = tr(
            "K-means divides one whole into parts here, and any number of parts is as good as "
            "another. To find groups of any shape, use “DBSCAN clustering” of QGIS."
        )
        yield Note("careful", no_clear_number(), f"{why_not_clear(comparison)} {more}")
        return
    score = comparison.score(comparison.highest)
    meaning = in_words(score, comparison.uniform[comparison.highest])
    if len(found) == 1 and None not in best.values():
        yield Note(
            "good",
            tr("All criteria agree on %n clusters", found.pop()),
            tr("The mean silhouette is {score}: {meaning}.").format(
                score=figures.score(score), meaning=meaning
            ),
        )
    else:
        yield Note(
            "",
            tr("The criteria do not agree"),
            tr(
                "The silhouette is highest for %n clusters ({score}: {meaning}). It measures how "
                "separate the clusters are. The elbow is the number after which more clusters help "
                "little. Look at the curves: if several numbers are about as good, choose the one "
                "that suits your purpose.",
                best["silhouette"],
            ).format(score=figures.score(score), meaning=meaning),
        )
    if best["silhouette"] == numbers[-1] and len(numbers) > 1:
        yield Note(
            "careful",
            tr("A larger number may be better"),
            tr("The silhouette is highest for the largest number tried. Try larger numbers."),
        )


def _charts(run: ChoiceRun) -> Iterator[Markup]:
    comparison, best = run.comparison, run.comparison.best
    candidates = comparison.candidates
    silhouettes = [candidate.quality.silhouette.score for candidate in candidates]
    pseudo_f = [candidate.quality.calinski_harabasz for candidate in candidates]
    overlap = [candidate.quality.davies_bouldin for candidate in candidates]
    inertia = np.array([candidate.inertia for candidate in candidates])
    area = figures.Unit.of_areas(run.area_unit, float(inertia.max()))
    yield from curve(
        comparison.numbers,
        tr("Silhouette"),
        tr(
            "How much nearer features are to their own cluster than to the next one, from −1 to 1. "
            "Higher is better. {whose}"
        ).format(whose=_whose_silhouettes(run)),
        silhouettes,
        tr("mean silhouette"),
        best["silhouette"],
        tr("highest"),
    )
    yield from curve(
        comparison.numbers,
        tr("Inertia"),
        tr(
            "The total squared distance to the centers (inertia) falls with more clusters. After "
            "the elbow it falls more slowly. The elbow is where the curve of the logarithm lies "
            "farthest below the straight line between its ends, so it depends on the range of "
            "numbers tried."
        ),
        (inertia / area.factor).tolist(),
        tr("inertia in {unit}, logarithmic").format(unit=area.name),
        best["elbow"],
        tr("elbow"),
        logarithmic=True,
    )
    if comparison.gap is not None:
        yield from curve(
            comparison.numbers,
            tr("Gap statistic"),
            tr(
                "How much lower the logarithm of the inertia is than for features without clusters "
                "(the mean of {draws} sets, drawn evenly from a box). The best number is the "
                "smallest one whose gap is not below the next gap minus its error."
            ).format(draws=GAP_DRAWS),
            list(comparison.gap.gaps),
            tr("gap"),
            best["gap"],
            tr("smallest sufficient"),
            errors=tuple(comparison.gap.errors),
        )
    yield from curve(
        comparison.numbers,
        tr("Pseudo-F"),
        tr("Calinski-Harabasz: variance between clusters over variance within. Higher is better."),
        pseudo_f,
        tr("pseudo-F"),
        _extreme(comparison, pseudo_f, np.nanargmax),
        tr("highest"),
    )
    yield from curve(
        comparison.numbers,
        tr("Davies-Bouldin"),
        tr("How much each cluster overlaps with the most similar one. Lower is better."),
        overlap,
        tr("Davies-Bouldin index"),
        _extreme(comparison, overlap, np.nanargmin),
        tr("lowest"),
    )


def curve(
    numbers: Sequence[int],
    title: str,
    text: str,
    values: Sequence[float],
    y_title: str,
    best: Optional[int],
    name: str,
    errors: Optional[tuple[float, ...]] = None,
    logarithmic: bool = False,
    behind: Iterable[Sequence[float]] = (),
) -> Iterator[Markup]:
    """A heading, a curve over the numbers of clusters with its best one, and what it shows.

    Parameters
    ----------
    name
        What distinguishes the best one.
    errors
        As in Series.
    behind
        Other curves, which are drawn faint.
    """
    lines = [Series(tuple(numbers), tuple(other), faint=True) for other in behind]
    line = Series(tuple(numbers), tuple(values), errors)
    mark = None
    if best is not None and np.isfinite(line.y[line.x.index(best)]):
        mark = (best, tr("{name}: {number}").format(name=name, number=best))
    described = tr("Number of clusters: {first} to {last}. {mark}").format(
        first=line.x[0], last=line.x[-1], mark=mark[1] if mark else ""
    )
    x_title = tr("number of clusters")
    image = line_chart(title, described, [*lines, line], x_title, y_title, mark, logarithmic)
    yield parts.figure(title, image, text)


def _extreme(
    comparison: Comparison, values: Sequence[float], where: Callable[[Array], Any]
) -> Optional[int]:
    """The number of clusters with the extreme value, None if there is none."""
    finite = np.where(np.isfinite(values), values, np.nan)
    return None if np.isnan(finite).all() else comparison.numbers[int(where(finite))]


def _whose_silhouettes(run: ChoiceRun) -> str:
    text = tr("The values are exact, for all %n features.", run.n_points)
    if run.comparison.n_silhouettes < run.n_points:
        text = tr("The values are for a sample of {sample} of %n features.", run.n_points)
    text = text.format(sample=figures.count(run.comparison.n_silhouettes))
    return f"{text} {unweighted_silhouettes()}" if run.comparison.is_weighted else text


def distance_columns(
    means: Sequence[float], largest: Sequence[float], unit: str
) -> dict[str, list[str]]:
    """Columns of a table with mean and largest distances to the centers, by their headings."""
    length = figures.Unit.of_lengths(unit, float(np.max(largest)))
    return {
        tr("Mean distance ({unit})").format(unit=length.name): length.column(np.array(means)),
        tr("Largest distance ({unit})").format(unit=length.name): length.column(np.array(largest)),
    }


def _table(run: ChoiceRun) -> Iterator[Markup]:
    comparison = run.comparison
    largest = max(candidate.inertia for candidate in comparison.candidates)
    area = figures.Unit.of_areas(run.area_unit, largest)
    columns = distance_columns(
        [candidate.mean_distance for candidate in comparison.candidates],
        [candidate.largest_distance for candidate in comparison.candidates],
        run.unit,
    )
    heads = [
        tr("Clusters"),
        *columns,
        tr("Inertia ({unit})").format(unit=area.name),
        tr("Silhouette"),
        tr("Pseudo-F"),
        tr("Davies-Bouldin"),
    ]
    heads += [] if comparison.gap is None else [tr("Gap"), tr("Error")]
    heads += [tr("Features per cluster")]
    heads += [tr("Sum of weights per cluster")] if comparison.is_weighted else []
    rows = []
    for place, candidate in enumerate(comparison.candidates):
        quality = candidate.quality
        row = [
            figures.count(candidate.n_clusters),
            *(texts[place] for texts in columns.values()),
            figures.figure(candidate.inertia / area.factor, 4),
            figures.score(quality.silhouette.score),
            figures.figure(quality.calinski_harabasz),
            figures.score(quality.davies_bouldin),
        ]
        if comparison.gap is not None:
            row += [
                figures.score(comparison.gap.gaps[place]),
                figures.score(comparison.gap.errors[place]),
            ]
        row.append(figures.span(candidate.smallest, candidate.largest))
        if comparison.is_weighted:
            ends: Any = candidate.lightest, candidate.heaviest
            row.append(figures.span(*ends))
        rows.append(row)
    yield element("h2", tr("All numbers of clusters"))
    yield parts.table(heads, rows, 0)
    if comparison.is_weighted:
        yield element("p", weighted_distances(), class_="muted")
