"""The page about several numbers of clusters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

from ...core import GAP_DRAWS
from ...translation import tr
from ..arrays import Array
from ..layers.comparison import Comparison, no_clear_number, unweighted_silhouettes, why_not_clear
from . import figures, parts
from .charts import Series, line_chart
from .markup import Markup, element
from .words import Note, in_words


@dataclass(frozen=True)
class ChoiceRun:
    """All that the page shows.

    Attributes
    ----------
    area_unit
        Of squared distances.
    """

    about: parts.About
    comparison: Comparison
    n_points: int
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
        "silhouette": tr("clusters by silhouette"),
        "elbow": tr("clusters by the elbow"),
        "gap": tr("clusters by the gap statistic"),
    }


def in_figures(number: Optional[int]) -> str:
    """A number of clusters, or a dash where a criterion knows none."""
    return figures.NOTHING if number is None else figures.count(number)


def _cards(run: ChoiceRun) -> Markup:
    names = criteria()
    cards = [(in_figures(number), names[name]) for name, number in run.comparison.best.items()]
    tried = run.comparison.numbers
    cards.append((figures.span(tried[0], tried[-1]), tr("clusters tried")))
    cards.append((figures.count(run.n_points), tr("features")))
    return parts.cards(cards)


def _advice(comparison: Comparison) -> Iterator[Note]:
    best, numbers = comparison.best, comparison.numbers
    found = {number for number in best.values() if number is not None}
    if comparison.highest is None:
        yield Note(
            "careful",
            tr("No number stands out"),
            tr("A single cluster has no silhouette: try a larger range of numbers."),
        )
        return
    if not comparison.is_clear:
        more = tr(
            "K-means cuts a whole into parts here, and any number of them is as good as another. "
            "To find groups of any shape use “DBSCAN clustering” of QGIS."
        )
        yield Note("careful", no_clear_number(), f"{why_not_clear(comparison)} {more}")
        return
    score = comparison.score(comparison.highest)
    meaning = in_words(score, comparison.uniform[comparison.highest])
    if len(found) == 1 and None not in best.values():
        yield Note(
            "good",
            tr("All criteria agree: {number} clusters").format(number=found.pop()),
            tr("The mean silhouette is {score}: {meaning}.").format(
                score=figures.score(score), meaning=meaning
            ),
        )
    else:
        yield Note(
            "",
            tr("The criteria do not agree"),
            tr(
                "The silhouette is highest for {number} clusters ({score}: {meaning}). It asks "
                "how separate clusters are, the elbow from where on more of them help little. "
                "Look at the curves: where several numbers are about as good, choose by what "
                "the clusters are for."
            ).format(number=best["silhouette"], score=figures.score(score), meaning=meaning),
        )
    if best["silhouette"] == numbers[-1] and len(numbers) > 1:
        yield Note(
            "careful",
            tr("The best may lie beyond"),
            tr("The highest silhouette is that of the largest number tried: try more."),
        )


def _charts(run: ChoiceRun) -> Iterator[Markup]:
    comparison, best = run.comparison, run.comparison.best
    candidates = comparison.candidates
    silhouettes = [candidate.quality.silhouette.score for candidate in candidates]
    pseudo_f = [candidate.quality.calinski_harabasz for candidate in candidates]
    overlap = [candidate.quality.davies_bouldin for candidate in candidates]
    yield from curve(
        comparison.numbers,
        tr("Silhouette"),
        tr(
            "How much nearer features are to their own cluster than to the next: from −1 to 1, "
            "higher is better. {whose}"
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
            "The sum of squared distances to the centers falls with more clusters. At the elbow, "
            "where the curve of its logarithm lies farthest below the straight line between its "
            "ends, it stops falling much. The elbow depends on the range that is tried."
        ),
        [candidate.inertia for candidate in candidates],
        tr("inertia (logarithmic) in {unit}").format(unit=run.area_unit),
        best["elbow"],
        tr("elbow"),
        logarithmic=True,
    )
    if comparison.gap is not None:
        yield from curve(
            comparison.numbers,
            tr("Gap statistic"),
            tr(
                "How much lower the logarithm of the inertia is than that of features without "
                "clusters: of {draws} sets drawn evenly from a box. The best is the least number "
                "that the next one, less its error, does not exceed."
            ).format(draws=GAP_DRAWS),
            list(comparison.gap.gaps),
            tr("gap"),
            best["gap"],
            tr("least that suffices"),
            errors=tuple(comparison.gap.errors),
        )
    yield from curve(
        comparison.numbers,
        tr("Pseudo-F"),
        tr("Calinski-Harabasz: variance between clusters over variance within; higher is better."),
        pseudo_f,
        tr("pseudo-F"),
        _extreme(comparison, pseudo_f, np.nanargmax),
        tr("highest"),
    )
    yield from curve(
        comparison.numbers,
        tr("Davies-Bouldin"),
        tr("How much clusters overlap with the one most like them; lower is better."),
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
    """A heading, a curve over the numbers of clusters with its best one, and what it tells.

    Parameters
    ----------
    name
        What is so good about it.
    errors
        As in Series.
    behind
        Other curves, which are drawn faint.
    """
    yield element("h2", title)
    lines = [Series(tuple(numbers), tuple(other), faint=True) for other in behind]
    line = Series(tuple(numbers), tuple(values), errors)
    mark = None
    if best is not None and np.isfinite(line.y[line.x.index(best)]):
        mark = (best, tr("{name}: {number}").format(name=name, number=best))
    told = tr("Of {first} to {last} clusters. {mark}").format(
        first=line.x[0], last=line.x[-1], mark=mark[1] if mark else ""
    )
    x_title = tr("number of clusters")
    yield line_chart(title, told, [*lines, line], x_title, y_title, mark, logarithmic)
    yield element("p", text, class_="muted")


def _extreme(
    comparison: Comparison, values: Sequence[float], where: Callable[[Array], Any]
) -> Optional[int]:
    """The number of clusters with the extreme value, None where there is none."""
    finite = np.where(np.isfinite(values), values, np.nan)
    return None if np.isnan(finite).all() else comparison.numbers[int(where(finite))]


def _whose_silhouettes(run: ChoiceRun) -> str:
    text = tr("Exact, of all {all} features.")
    if run.comparison.n_silhouettes < run.n_points:
        text = tr("Of {sample} features drawn from {all}.")
    text = text.format(
        sample=figures.count(run.comparison.n_silhouettes), all=figures.count(run.n_points)
    )
    return f"{text} {unweighted_silhouettes()}" if run.comparison.is_weighted else text


def _table(run: ChoiceRun) -> Iterator[Markup]:
    comparison = run.comparison
    heads = [
        tr("Clusters"),
        tr("Inertia"),
        tr("Silhouette"),
        tr("Pseudo-F"),
        tr("Davies-Bouldin"),
    ]
    heads += [] if comparison.gap is None else [tr("Gap"), tr("Error")]
    heads += [tr("Sizes")]
    heads += [tr("Weights")] if comparison.is_weighted else []
    rows = []
    for place, candidate in enumerate(comparison.candidates):
        quality = candidate.quality
        row = [
            figures.count(candidate.n_clusters),
            figures.figure(candidate.inertia),
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
    yield element("h2", tr("All numbers"))
    yield parts.table(heads, rows, 0)
    text = tr("Inertia in {unit}; sizes are features in a cluster.")
    if comparison.is_weighted:
        text = tr(
            "Inertia in {unit}, times the weights; sizes are features in a cluster, weights their "
            "sums."
        )
    text = text.format(unit=run.area_unit)
    yield element("p", text, class_="muted")
