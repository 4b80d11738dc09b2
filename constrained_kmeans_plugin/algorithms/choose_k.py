"""The number of clusters, chosen among several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from .. import core
from ..bridge.arrays import Array
from ..bridge.html import ChoiceRun, about_run, choosing_page, grouped_choosing_page
from ..bridge.layers.clustering import Reading
from ..bridge.layers.comparison import (
    Comparison,
    Together,
    comparison_layout,
    comparison_table,
    log_candidate,
    log_comparison,
    log_groups,
)
from ..bridge.log.feedback import MOST_LINES, READ_UNTIL, SOLVED_AT, Progress, StartLog
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import counted
from ..bridge.log.sentences import explain, tolerance_warnings
from ..bridge.output import Layout, Row
from ..bridge.read import numbers
from ..bridge.read.points import Points
from ..bridge.style import ColoredLayer
from ..core import (
    COMPARISON_BUDGET,
    GAP_DRAWS,
    MAX_STARTS,
    SILHOUETTE_POINTS,
    KMeansResult,
    SizeLimits,
    UniformSilhouette,
)
from ..translation import tr
from .algorithm import Algorithm
from .attribute_input import AttributeChoice, AttributeReader, read_choice
from .attribute_parameters import (
    NULL_VALUES,
    POSITION_WEIGHT,
    SCALING,
    compared_fields,
    how_to_compare,
)
from .parameters import (
    INPUT,
    OUTPUT,
    REPORT,
    Definitions,
    advanced,
    distance,
    groups,
    integer,
    report,
    search,
    size_limits,
    source,
    weights,
    with_help,
    zero_weights,
)
from .pipeline import Job, Parts
from .planning import Plan, Planner, Task, each_in_turn, refuse
from .readers import PositionReader
from .sinks import FileSink, LayerSink
from .values import ColumnValues, SearchValues, read_columns, read_limits, read_search, reader

K_MIN = "K_MIN"
K_MAX = "K_MAX"
GAP = "GAP"

DEFAULT_RANGE = 2, 15
_VECTOR = QgsProcessing.SourceType.TypeVector


@dataclass(frozen=True)
class Values:
    """Parameter values of one run.

    Attributes
    ----------
    first, last
        Numbers of clusters.
    choice
        Without fields positions are clustered.
    """

    first: int
    last: int
    limits: SizeLimits
    with_gap: bool
    search: SearchValues
    choice: AttributeChoice
    columns: ColumnValues


class ChooseK(Algorithm):
    """The same features in several numbers of clusters, and what speaks for each number."""

    ICON = "choose.svg"

    def name(self) -> str:
        return "choosek"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Choose the number of clusters")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Tries several numbers of clusters and compares the results.")

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,number of clusters,choose k,optimal k,elbow,knee,"
            "silhouette,gap statistic,calinski,harabasz,pseudo-f,davies,bouldin,compare"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Clusters the features of a layer, by their position or by numeric fields, with every "
            "number of clusters in a range, and compares the results: inertia and its elbow, "
            "silhouette, pseudo-F by Calinski and Harabasz, the Davies-Bouldin index and, if you "
            "ask for it, the gap statistic. Sizes of the clusters are free unless you set a "
            "minimum, a maximum or a tolerance."
        )

    def what_is_written(self) -> str:
        return tr(
            "A table with a row for each number of clusters, and a report with the curves. The "
            "layer is not changed, and no clusters are written: run one of the clustering "
            "algorithms with the number you choose and the same seed. Silhouettes are exact up "
            "to {count} features; for more features, {count} are drawn at random."
        ).format(count=counted(SILHOUETTE_POINTS))

    def what_it_promises(self) -> str:
        return tr(
            "The figures show how separate the clusters are. If the highest silhouette is not "
            "clearly above that of points spread evenly over the same area, there is no clear "
            "number of clusters (CLEAR is 0). Then choose by the mean and the largest distance "
            "to the center. Time grows with the sum of all numbers in the range; with the gap "
            "statistic, the run takes {times} times as long."
        ).format(times=GAP_DRAWS + 1)

    def all_parameters(self) -> Definitions:
        yield from source(
            _VECTOR,
            tr(
                "Points, lines or polygons; a table without geometry, too, if you choose fields to "
                "compare. Lines and polygons are treated as points at their centroid. Features "
                "without a usable geometry are skipped if positions count."
            ),
        )
        yield from compared_fields(
            tr("empty: positions"),
            tr(
                "If empty, features are compared by their positions, and {scaling}, {missing} and "
                "{weight} have no effect."
            ).format(
                scaling=label(SCALING), missing=label(NULL_VALUES), weight=label(POSITION_WEIGHT)
            ),
        )
        yield from _range()
        yield from weights(
            tr(
                "Centers are then weighted means, the limits apply to sums of this field, and "
                "inertia, pseudo-F, Davies-Bouldin and gap are weighted; the table has the "
                "smallest and the largest sum. Silhouettes and scaling count each feature once. "
                "Features are never split, so that a limit may be missed a little."
            )
        )
        yield from size_limits(
            tr(
                "The smallest size that a cluster may have, for every number of clusters. If "
                "minimum, maximum and tolerance are all empty, sizes are free."
            ),
            tr(
                "The largest size that a cluster may have, for every number of clusters. You can "
                "combine it with a minimum and a tolerance."
            ),
        )
        yield from groups(
            tr(
                "Features with the same value in this field are compared separately, but fields "
                "are scaled over all groups. The table has the rows of each group with its "
                "value, and the report lists the best numbers of each. The limits apply within "
                "each group. The range of a group ends at its number of distinct features. The "
                "run then returns one best number for all groups together, by the mean "
                "silhouette of all features and by the elbow of the total inertia; this number "
                "is possible in every group. With groups, there is no best number by the gap "
                "statistic."
            )
        )
        yield with_help(
            QgsProcessingParameterBoolean(GAP, tr("Compute the gap statistic"), False),
            tr(
                "Compares the inertia with that of {draws} sets of points without clusters, for "
                "each number of clusters. The run then takes {times} times as long."
            ).format(draws=GAP_DRAWS, times=GAP_DRAWS + 1),
        )
        for parameter in how_to_compare():
            # Most compare positions, for which none of this counts.
            yield advanced(parameter, parameter.help())
        yield from zero_weights()
        yield from search(
            from_layer=False,
            automatic=tr(
                "Automatic is {work} divided by the product of features and the sum of all "
                "numbers of clusters, at least 1 and at most {most}; the same for all of them."
            ).format(work=counted(COMPARISON_BUDGET), most=MAX_STARTS),
        )
        yield from distance()
        yield with_help(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Comparison"), _VECTOR),
            tr(
                "A table with a row for each number of clusters: the inertia, the mean and the "
                "largest distance of features to the center of their cluster, the mean "
                "silhouette, pseudo-F, Davies-Bouldin, the gap and its error if you ask for it, "
                "the smallest and the largest size, the iterations, and the criteria by which this "
                "number is best."
            ),
        )
        yield from report(
            tr(
                "A self-contained HTML page: the curves and what they show, in words too, the "
                "table, and the command to repeat the run."
            )
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("BEST_K_SILHOUETTE", tr("Number of clusters with the highest silhouette")),
            ("BEST_K_ELBOW", tr("Number of clusters at the elbow of the inertia")),
            ("BEST_K_GAP", tr("Number of clusters by the gap statistic")),
            ("CLEAR", tr("Whether there is a clear number of clusters (1 or 0)")),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        first, last = (given(numbers.whole_number, name, 1) for name in (K_MIN, K_MAX))
        if first > last:
            raise QgsProcessingException(
                tr(
                    "{smallest} is {first}, which is above {largest}, {last}. Exchange the two."
                ).format(first=first, last=last, smallest=named(K_MIN), largest=named(K_MAX))
            )
        return Values(
            first=first,
            last=last,
            limits=read_limits(given),
            with_gap=given(numbers.yes_or_no, GAP),
            search=read_search(self, parameters, context),
            choice=read_choice(given),
            columns=read_columns(given),
        )

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        values = job.values
        reader: Union[PositionReader, AttributeReader]
        reader = PositionReader(values.choice.distance, values.columns, written=False)
        if values.choice.fields:
            reader = AttributeReader(values.choice, values.columns, written=False)
        return Parts(
            reader,
            _plan_all,
            _compare_all,
            (
                LayerSink(OUTPUT, comparison_layout, _table),
                FileSink(REPORT, _page),
            ),
        )

    def conclude(
        self, job: Job, outcome: _Compared, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        # A model goes on with one of these even where none is clear.
        found = outcome.whole.found
        return {
            "BEST_K_SILHOUETTE": found["silhouette"],
            "BEST_K_ELBOW": found["elbow"],
            "BEST_K_GAP": found.get("gap"),
            "CLEAR": int(outcome.whole.is_clear),
        }


@dataclass(frozen=True)
class _Compared:
    """What was found.

    Attributes
    ----------
    comparisons
        One for each group.
    """

    reading: Reading
    comparisons: list[Comparison]

    @property
    def whole(self) -> Union[Comparison, Together]:
        """What is found for all groups together."""
        if self.reading.points.is_grouped:
            return Together.of(self.comparisons)
        return self.comparisons[0]


def _table(found: _Compared, progress: Progress) -> tuple[Layout, Iterable[Row]]:
    return comparison_table(found.reading, found.comparisons)


def _page(job: Job, found: _Compared) -> str:
    about, reading = about_run(job.algorithm, INPUT, job.parameters, job.context), found.reading
    unit, area_unit = reading.distance.unit, reading.distance.area_unit
    if reading.points.is_grouped:
        return grouped_choosing_page(about, found.comparisons, unit, area_unit)
    n_points = len(reading.points)
    return choosing_page(ChoiceRun(about, found.comparisons[0], n_points, unit, area_unit))


def _range() -> Definitions:
    first, last = DEFAULT_RANGE
    yield with_help(
        integer(K_MIN, label(K_MIN), first, minimum=1),
        tr(
            "Where the range begins. A single cluster has no silhouette, but belongs to the curve "
            "of the inertia."
        ),
    )
    yield with_help(
        integer(K_MAX, label(K_MAX), last, minimum=1),
        tr(
            "Where the range ends. It ends earlier if there are fewer distinct positions, or if "
            "the limits allow fewer clusters."
        ),
    )


def _plan_all(job: Job, reading: Reading) -> list[Plan]:
    """The planner: a Plan for every group, as the log is told where fewer numbers are tried."""
    values = job.values
    plans = Planner(partial(_plan, values), by_values=bool(values.choice.fields))(job, reading)
    _log_cut(plans, values.last, job.feedback)
    return plans


def _plan(values: Values, task: Task) -> Plan:
    """The Plan for a Task, with the largest number that it and the sizes allow.

    Raises
    ------
    QgsProcessingException, ClusteringError
        If the smallest number of the range is too large.
    """
    points, first = task.points, values.first
    if not task.by_values and first > 1 and core.count_distinct(points.counting, 2) < 2:
        raise QgsProcessingException(
            tr(
                "All %n features lie at one place: there are no clusters to compare.",
                len(points.counting),
            )
        )
    core.check_positions(points.coordinates, first, weights=points.weights)
    last = max(first, core.count_distinct(points.counting, values.last))
    last = min(values.last, last)
    warnings: tuple[str, ...] = ()
    if values.limits.is_given:
        load = task.load
        values.limits.bounds(load, first)
        last = min(last, values.limits.most_clusters(load))
        warnings = tolerance_warnings(values.limits.tolerated(load, last), points.ids)
    return Plan(task, last, warnings=warnings)


def _log_cut(plans: list[Plan], asked: int, feedback: QgsProcessingFeedback) -> None:
    """Say where fewer numbers are tried than asked for."""
    cut = [plan for plan in plans if plan.n_clusters < asked]
    for plan in cut[:MOST_LINES]:
        text = tr(
            "At most %n clusters are possible: {parameter} is lowered from {asked}.",
            plan.n_clusters,
        )
        if plan.task.group.key is not None:
            text = tr(
                "Group {group}: at most %n clusters are possible, so no more are tried.",
                plan.n_clusters,
            )
        feedback.pushInfo(
            text.format(group=plan.task.group.title, parameter=named(K_MAX), asked=asked)
        )
    if len(cut) > MOST_LINES:
        feedback.pushInfo(tr("… and %n more groups.", len(cut) - MOST_LINES))


def _compare_all(job: Job, reading: Reading, plans: list[Plan]) -> _Compared:
    """The solver: the Comparison of each group, as the log is told."""
    values, points, unit = job.values, reading.points, reading.distance.unit
    progress, comparisons = job.progress.part(READ_UNTIL, SOLVED_AT), []
    for plan, part in each_in_turn(points, plans, progress):
        task = plan.task
        try:
            comparisons.append(_compare(plan, values, unit, part))
        except core.ClusteringCanceled as error:
            raise explain(error) from error
        except core.ClusteringError as error:
            refuse(points, [(task.group, str(explain(error, task)))])
    if points.is_grouped:
        same = Together.of(comparisons).highest
        for plan, comparison in zip(plans, comparisons):
            if same is not None and same not in comparison.uniform:
                found = _uniform(plan.task.points, same, values, progress)
                comparison.uniform[same] = found
        log_groups(comparisons, job.feedback)
    else:
        log_comparison(comparisons[0], len(points), job.feedback)
    return _Compared(reading, comparisons)


def _compare(plan: Plan, values: Values, unit: str, progress: Progress) -> Comparison:
    """The Comparison of all numbers of clusters."""
    task, tried = plan.task, range(values.first, plan.n_clusters + 1)
    points, grouped = task.points, task.group.key is not None
    cluster = _Cluster(values, task, tried, progress)
    options = {
        "weights": points.weights,
        "seed": values.search.seed,
        "is_canceled": progress.is_canceled,
    }
    weight = float(len(points) if points.weights is None else points.weights.sum())
    candidates: list[core.Candidate] = []
    for candidate in core.compare_k(points.coordinates, tried, cluster, **options):
        if not grouped and len(candidates) < MOST_LINES:
            log_candidate(candidate, unit, progress.feedback)
        candidates.append(candidate)
    if not grouped and len(candidates) > MOST_LINES:
        more = len(candidates) - MOST_LINES
        progress.feedback.pushInfo(tr("… and %n more numbers of clusters.", more))
    highest, uniform = core.best_by_silhouette(candidates), {}
    if highest is not None:
        uniform[highest] = _uniform(points, highest, values, progress)
    if not values.with_gap:
        return Comparison(tuple(candidates), uniform, None, task.group, weight)
    if not grouped:
        progress.feedback.pushInfo(
            tr("Gap statistic: {draws} sets of points without clusters.").format(draws=GAP_DRAWS)
        )
    inertia = [candidate.inertia for candidate in candidates]
    gap = core.gap_statistic(points.coordinates, tried, inertia, cluster, **options)
    return Comparison(tuple(candidates), uniform, gap, task.group, weight)


def _uniform(
    points: Points, n_clusters: int, values: Values, progress: Progress
) -> UniformSilhouette:
    """What points without clusters reach."""
    return core.uniform_silhouette(
        points.coordinates,
        n_clusters,
        seed=values.search.seed,
        is_canceled=progress.is_canceled,
    )


class _Cluster:
    """From points and a number of clusters to the clusters, each time a step further."""

    def __init__(
        self, values: Values, task: Task, tried: Sequence[int], progress: Progress
    ) -> None:
        self._values = values
        # Sets that are drawn have as many points, of the same weights.
        self._load = task.load
        self._progress = progress
        self._n_starts = values.search.n_init or core.comparison_n_init(len(task.points), tried)
        # Time grows with the number of clusters.
        self._total = sum(tried) * (1 + GAP_DRAWS if values.with_gap else 1)
        self._done = 0

    def __call__(self, coordinates: Array, n_clusters: int) -> KMeansResult:
        values = self._values
        before, self._done = self._done, self._done + n_clusters
        part = self._progress.part(before / self._total, self._done / self._total)
        options = {
            **values.search.start_options(None),
            "weights": self._load.weights,
            "n_init": self._n_starts,
            "on_iteration": StartLog(part, self._n_starts),
            "is_canceled": self._progress.is_canceled,
        }
        if not values.limits.is_given:
            return core.kmeans(coordinates, n_clusters, **options)
        lower, upper = values.limits.bounds(self._load, n_clusters)
        return core.constrained_kmeans(
            coordinates, n_clusters, min_size=lower, max_size=upper, **options
        )
