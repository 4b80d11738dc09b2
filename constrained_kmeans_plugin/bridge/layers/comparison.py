"""Several numbers of clusters side by side: what a table, the log and a page are made from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...compat import integer_field, real_field, text_field
from ...core import Candidate, GapStatistic, UniformSilhouette, best_by_silhouette, elbow
from ...translation import enumerated, tr
from ..log.feedback import MOST_LINES
from ..log.numbers import fixed, measured
from ..output import Layout, Row
from .clustering import Reading


@dataclass(frozen=True)
class Comparison:
    """What each number of clusters gives, and which ones stand out.

    Attributes
    ----------
    candidates
        By ascending number of clusters.
    uniform
        By number of clusters, what points without clusters reach; of the highest silhouette.
    gap
        None where it was not asked for.
    group
        The Group of the points; None where it does not matter.
    weight
        The sum of their weights, or how many they are.
    """

    candidates: tuple[Candidate, ...]
    uniform: dict[int, UniformSilhouette]
    gap: Optional[GapStatistic] = None
    group: Any = None
    weight: float = 1.0

    @property
    def numbers(self) -> list[int]:
        """The numbers of clusters."""
        return [candidate.n_clusters for candidate in self.candidates]

    @property
    def highest(self) -> Optional[int]:
        """The number with the highest silhouette, None where there is no silhouette."""
        return best_by_silhouette(self.candidates)

    def score(self, number: int) -> float:
        """The mean silhouette of a number of clusters."""
        return self.candidates[self.numbers.index(number)].quality.silhouette.score

    @property
    def judged(self) -> tuple[float, UniformSilhouette]:
        """The highest silhouette, and what points without clusters reach in as many clusters."""
        number: Any = self.highest
        return self.score(number), self.uniform[number]

    @property
    def is_clear(self) -> bool:
        """Whether the highest silhouette is clearly above that of points without clusters."""
        return _is_clear(self)

    @property
    def found(self) -> dict[str, Optional[int]]:
        """The number by each criterion, clear or not; None where it knows none."""
        inertia = [candidate.inertia for candidate in self.candidates]
        numbers = {"silhouette": self.highest, "elbow": elbow(self.numbers, inertia)}
        if self.gap is not None:
            numbers["gap"] = self.gap.best
        return numbers

    @property
    def best(self) -> dict[str, Optional[int]]:
        """`found` where there is a clear number; else None by each criterion."""
        return self.found if self.is_clear else dict.fromkeys(self.found)

    @property
    def is_weighted(self) -> bool:
        """Whether features count by their weights."""
        return self.candidates[0].lightest is not None

    @property
    def n_silhouettes(self) -> int:
        """How many features silhouettes were taken of."""
        return len(self.candidates[0].quality.silhouette.rows)


@dataclass(frozen=True)
class Together:
    """Several groups, each in the same number of clusters: what a clustering within groups makes.

    Attributes
    ----------
    numbers
        Of clusters in each group.
    inertia
        Of all groups.
    silhouettes
        The mean over the features of all groups.
    mean_distances, largest_distances
        To the centers, of the features of all groups.
    uniform
        What points without clusters reach in the number with the highest; None where it is not
        known.
    """

    numbers: list[int]
    inertia: list[float]
    silhouettes: list[float]
    mean_distances: list[float]
    largest_distances: list[float]
    uniform: Optional[UniformSilhouette] = None

    @classmethod
    def of(cls, comparisons: Sequence[Comparison]) -> Together:
        """Those of which the comparisons are, one for each group."""
        counts = np.array([len(comparison.group.rows) for comparison in comparisons])
        weights = [comparison.weight for comparison in comparisons]
        inertia, silhouettes, means, largest = [], [], [], []
        for candidates in zip(*(comparison.candidates for comparison in comparisons)):
            inertia.append(float(sum(candidate.inertia for candidate in candidates)))
            scores = [candidate.quality.silhouette.score for candidate in candidates]
            silhouettes.append(float(np.average(scores, weights=counts)))
            distances = [candidate.mean_distance for candidate in candidates]
            means.append(float(np.average(distances, weights=weights)))
            largest.append(max(candidate.largest_distance for candidate in candidates))
        # Ranges begin alike, and end where a group has no more different features.
        numbers = comparisons[0].numbers[: len(inertia)]
        found = cls(numbers, inertia, silhouettes, means, largest)
        highest: Any = found.highest
        references: list[Any] = [comparison.uniform.get(highest) for comparison in comparisons]
        if None in references:
            return found
        return replace(found, uniform=UniformSilhouette.of_groups(references, counts))

    @property
    def highest(self) -> Optional[int]:
        """The number with the highest silhouette, None where there is no silhouette."""
        scored = [score for score in self.silhouettes if math.isfinite(score)]
        return self.numbers[self.silhouettes.index(max(scored))] if scored else None

    @property
    def judged(self) -> tuple[float, Any]:
        """As in Comparison."""
        highest: Any = self.highest
        return self.silhouettes[self.numbers.index(highest)], self.uniform

    @property
    def is_clear(self) -> bool:
        """As in Comparison."""
        return _is_clear(self)

    @property
    def found(self) -> dict[str, Optional[int]]:
        """As in Comparison."""
        return {"silhouette": self.highest, "elbow": elbow(self.numbers, self.inertia)}

    @property
    def best(self) -> dict[str, Optional[int]]:
        """As in Comparison."""
        return self.found if self.is_clear else dict.fromkeys(self.found)


#: Of one group, or of several.
Compared = Union[Comparison, Together]


def _is_clear(compared: Compared) -> bool:
    if compared.highest is None:
        return False
    score, uniform = compared.judged
    return uniform.is_clearly_below(score)


def comparison_layout(reading: Reading) -> Layout:
    """Layout of the table of several numbers of clusters."""
    weights = ("MIN_CLUSTER_WEIGHT", "MAX_CLUSTER_WEIGHT") if reading.is_weighted else ()
    return Layout.of_table(
        integer_field("CLUSTERS"),
        real_field("INERTIA"),
        real_field("MEAN_DISTANCE"),
        real_field("MAX_DISTANCE"),
        real_field("SILHOUETTE"),
        real_field("PSEUDO_F"),
        real_field("DAVIES_BOULDIN"),
        real_field("GAP"),
        real_field("GAP_ERROR"),
        integer_field("MIN_CLUSTER_SIZE"),
        integer_field("MAX_CLUSTER_SIZE"),
        integer_field("ITERATIONS"),
        text_field("BEST_BY"),
        *map(real_field, weights),
        *reading.group_fields,
    )


def comparison_table(
    reading: Reading, comparisons: Sequence[Comparison]
) -> tuple[Layout, Sequence[Row]]:
    """A row for each number of clusters, of each group.

    Parameters
    ----------
    comparisons
        One for each group.
    """
    layout = comparison_layout(reading)
    rows = []
    for comparison in comparisons:
        of_group = [comparison.group.value] if reading.group_fields else []
        rows += [(None, row + of_group) for row in _rows(comparison)]
    return layout, rows


def _rows(comparison: Comparison) -> Iterator[list[Any]]:
    """Values of each number of clusters."""
    best = comparison.best
    for place, candidate in enumerate(comparison.candidates):
        quality, gap, error = candidate.quality, None, None
        if comparison.gap is not None:
            gap, error = comparison.gap.gaps[place], comparison.gap.errors[place]
        named = [name for name, number in best.items() if number == candidate.n_clusters]
        numbers = (
            candidate.inertia,
            candidate.mean_distance,
            candidate.largest_distance,
            quality.silhouette.score,
            quality.calinski_harabasz,
            quality.davies_bouldin,
            gap,
            error,
        )
        row: list[Any] = [candidate.n_clusters, *map(_or_null, numbers)]
        row += [candidate.smallest, candidate.largest, candidate.n_iter, ", ".join(named) or None]
        if comparison.is_weighted:
            row += [candidate.lightest, candidate.heaviest]
        yield row


def log_candidate(candidate: Candidate, unit: str, feedback: QgsProcessingFeedback) -> None:
    """A line of the log for one number of clusters."""
    quality = candidate.quality
    feedback.pushInfo(
        tr(
            "%n clusters: silhouette {silhouette}, mean distance to the center {mean}, largest "
            "{largest}.",
            candidate.n_clusters,
        ).format(
            silhouette=_or_dash(quality.silhouette.score),
            mean=measured(candidate.mean_distance, unit),
            largest=measured(candidate.largest_distance, unit),
        )
    )


def log_comparison(comparison: Comparison, n_points: int, feedback: QgsProcessingFeedback) -> None:
    """Which numbers stand out, and what the silhouettes are of."""
    text = tr("The silhouettes are exact: they are those of all %n features.", n_points)
    if comparison.n_silhouettes < n_points:
        text = tr(
            "The silhouettes are those of %n features drawn at random.", comparison.n_silhouettes
        )
    if comparison.is_weighted:
        text = f"{text} {unweighted_silhouettes()} {weighted_distances()}"
    feedback.pushInfo(text)
    _log_unclear(comparison, feedback)
    if any(number is not None for number in comparison.best.values()):
        best = _listed(comparison.best)
        feedback.pushInfo(tr("Best number of clusters: {best}.").format(best=best))


def weighted_distances() -> str:
    """What weights do to the distances and the inertia of a table."""
    return tr(
        "Mean distances are weighted. Each squared distance in the inertia counts by the weight of "
        "its feature."
    )


def _log_unclear(compared: Compared, feedback: QgsProcessingFeedback) -> None:
    """Say so where no number of clusters is better than any other."""
    if compared.highest is not None and not compared.is_clear:
        feedback.pushWarning(f"{no_clear_number()} {why_not_clear(compared)}")


def no_clear_number() -> str:
    """What is said where no number of clusters is better than any other."""
    return tr("No clear number of clusters.")


def why_not_clear(compared: Compared) -> str:
    """The reason for that, of a Comparison or of groups Together, as a sentence."""
    score, uniform = compared.judged
    return tr(
        "The highest mean silhouette is {score} ({number} clusters). Points spread evenly over the "
        "same area, without clusters, reach {uniform}. Choose the number that suits your purpose, "
        "for example by the mean and the largest distance to the center."
    ).format(score=fixed(score), number=compared.highest, uniform=fixed(uniform.score))


def log_groups(comparisons: Sequence[Comparison], feedback: QgsProcessingFeedback) -> None:
    """Which numbers stand out in each group, and which one if it is to be the same in all."""
    for comparison in comparisons[:MOST_LINES]:
        feedback.pushInfo(
            tr(
                "Group {group}: %n features, best number of clusters: {best}.",
                len(comparison.group.rows),
            ).format(group=comparison.group.title, best=_listed(comparison.best))
        )
    if len(comparisons) > MOST_LINES:
        more = len(comparisons) - MOST_LINES
        feedback.pushInfo(tr("… and %n more groups.", more))
    together = Together.of(comparisons)
    feedback.pushInfo(
        tr("Best number if it is the same in all groups: {best}.").format(
            best=_listed(together.best)
        )
    )
    _log_unclear(together, feedback)
    feedback.pushInfo(grouped_silhouettes(comparisons))


def _listed(best: Mapping[str, Optional[int]]) -> str:
    """Numbers by their criteria, as they stand in a sentence."""
    titles = {"silhouette": tr("silhouette"), "elbow": tr("elbow"), "gap": tr("gap")}
    return enumerated(
        tr("{criterion} {number}").format(
            criterion=titles[name], number="–" if number is None else number
        )
        for name, number in best.items()
    )


def grouped_silhouettes(comparisons: Sequence[Comparison]) -> str:
    """The sentence about what the silhouettes of several groups are of."""
    drawn = [one for one in comparisons if one.n_silhouettes < len(one.group.rows)]
    text = tr("The silhouettes are exact: they are those of all features of each group.")
    if drawn:
        text = tr(
            "The silhouettes of groups with more than %n features are those of as many features "
            "drawn at random.",
            drawn[0].n_silhouettes,
        )
    return f"{text} {unweighted_silhouettes()}" if comparisons[0].is_weighted else text


def unweighted_silhouettes() -> str:
    """The sentence about silhouettes where features have weights."""
    return tr("Each feature counts once in them, regardless of its weight.")


def _or_null(value: Optional[float]) -> Optional[float]:
    """A number as it is written to a layer: NULL where there is none."""
    return float(value) if value is not None and math.isfinite(value) else None


def _or_dash(value: float) -> str:
    return fixed(value, 3) if math.isfinite(value) else "–"
