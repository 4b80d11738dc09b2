"""K-means, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from .. import core
from ..bridge import style
from ..bridge.arrays import Array
from ..bridge.distance.kinds import DISTANCES
from ..bridge.html import CourseRun, about_run, course_page, drawn
from ..bridge.html.movie import check_movie, movie
from ..bridge.layers.clustering import Reading, Run
from ..bridge.layers.course import (
    MOST_ROWS,
    STEP,
    Course,
    Start,
    check_rows,
    feature_layer,
    feature_layout,
    follow,
    log_course,
    path_layer,
    path_layout,
    step_layer,
    step_layout,
)
from ..bridge.log.feedback import Progress
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import counted
from ..bridge.log.outcome import log_weights
from ..bridge.log.sentences import limits_to_meet, no_number_of_clusters, tolerance_warnings
from ..bridge.output import Layout, Outputs, Row
from ..bridge.read import numbers
from ..bridge.read.points import Points
from ..bridge.style import ColoredLayer
from ..bridge.style.temporal import TIME
from ..core import Iteration, KMeansResult, SizeLimits
from ..translation import tr
from .algorithm import Algorithm
from .clustering import style_layers
from .parameters import (
    DISTANCE,
    INPUT,
    LINES_TYPE,
    POINTS,
    REPORT,
    Definitions,
    clusters,
    distance,
    groups,
    report,
    search,
    size_limits,
    source,
    weights,
    with_help,
    zero_weights,
)
from .pipeline import Job, Parts
from .planning import Plan, Planner, Solver, Task
from .readers import PositionReader
from .sinks import FileSink, LayerSink
from .values import ColumnValues, SearchValues, read_columns, read_limits, read_search, reader

STEPS = "STEPS"
PATHS = "PATHS"
FEATURES = "FEATURES"
ANIMATION = "ANIMATION"

#: A layer, and what is in it.
Rows = tuple[Layout, Iterable[Row]]


@dataclass(frozen=True)
class Values:
    """Parameter values of one run."""

    search: SearchValues
    limits: SizeLimits
    distance: str
    columns: ColumnValues


class Convergence(Algorithm):
    """One start of k-means, with all that happens on the way."""

    ICON = "convergence.svg"

    def name(self) -> str:
        return "convergence"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Watch k-means converge")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Shows every step of one start of k-means, as layers that play and as a page.")

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,lloyd,convergence,iterations,steps,animation,"
            "temporal,time,movie,teaching,centers,paths,points"
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Clusters the features of a layer by their position, from one choice of first "
            "centers or from the points of another layer, and keeps every step. In each step, "
            "every feature goes to the nearest center (within the limits, if you set any), and "
            "every center moves to the mean of its features, until the run has converged."
        )

    def what_is_written(self) -> str:
        return tr(
            "The centers after every step as points with a moment in the field {time}, their "
            "paths as lines, every feature with its cluster at every step (at most {rows} rows), "
            "and a page that plays the steps in a browser. Step 0 shows the first centers. Layers "
            "that are added to the project are set up for the temporal controller: open it, choose "
            "the animated navigation and the full range, and play. A step takes an hour, from "
            "midnight of January 1, 2000."
        ).format(time=TIME, rows=counted(MOST_ROWS))

    def what_it_promises(self) -> str:
        return tr(
            "The steps are those of the clustering algorithms with one start, the same seed and "
            "the same limits. The total squared distance (INERTIA) falls with every step. This is "
            "a single start: another seed may end better."
        )

    def all_parameters(self) -> Definitions:
        yield from source()
        yield from clusters()
        yield from weights(
            tr(
                "Centers then move to weighted means, the total squared distance is weighted, and "
                "the limits apply to sums of this field, which are written as CLUSTER_WEIGHT. "
                "Features are never split: a step misses a limit that they cannot meet by at most "
                "the largest weight."
            )
        )
        yield from size_limits(
            tr(
                "The smallest size that a cluster may have, at every step. If minimum, maximum and "
                "tolerance are all empty, sizes are free, as in plain k-means; a tolerance of 0 "
                "makes them equal."
            ),
            tr(
                "The largest size that a cluster may have, at every step. You can combine it with "
                "a minimum and a tolerance."
            ),
        )
        yield from groups(
            tr(
                "Features with the same value in this field are clustered separately: the number "
                "of clusters and the limits apply within each group. All groups are shown side by "
                "side, step by step; a group that has converged stays as it is until the last one "
                "has. INERTIA and MOVED are those of the group, whose value is the last field."
            )
        )
        yield from zero_weights()
        yield from search(starts=False)
        yield from distance()
        yield with_help(
            QgsProcessingParameterFeatureSink(STEPS, tr("Steps"), POINTS),
            tr(
                "A point for each center and step: the number of the step, of the cluster and of "
                "its features, how far the center moved (WAY, in layer units, or in meters on the "
                "globe), the total squared distance to the centers before the move (INERTIA), how "
                "many features changed their cluster (MOVED), and the moment (TIME)."
            ),
        )
        yield with_help(
            QgsProcessingParameterFeatureSink(PATHS, tr("Paths"), LINES_TYPE, None, True, True),
            tr(
                "A line for each center along its steps, with the number of steps in which it "
                "moved, the length of the path, and the distance between its ends. A center that "
                "never moved has no line."
            ),
        )
        yield with_help(
            QgsProcessingParameterFeatureSink(FEATURES, label(FEATURES), POINTS, None, True, False),
            tr(
                "Every feature as a point, once for each step, with its cluster and the moment: "
                "at most {most} rows in all."
            ).format(most=counted(MOST_ROWS)),
        )
        yield from report(
            tr(
                "A self-contained HTML page that plays the steps, or shows the one you choose, "
                "with the curve of the inertia and a table."
            )
        )

        kinds = tr("Animated GIF (*.gif)") + ";;" + tr("MP4 video (*.mp4)")
        yield with_help(
            QgsProcessingParameterFileDestination(
                ANIMATION, label(ANIMATION), kinds, None, True, False
            ),
            tr(
                "A file that plays the steps: a GIF, or an MP4 if its name ends in .mp4. It is the "
                "only output with extra requirements: Matplotlib in QGIS's Python and, for a GIF, "
                "Pillow or, for an MP4, the program ffmpeg in the PATH."
            ),
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of clusters")),
            ("ITERATIONS", tr("Iterations until all groups have converged")),
            ("INERTIA", tr("Total squared distance to the cluster centers (inertia)")),
            ("SKIPPED", tr("Features without a usable geometry")),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        search = read_search(self, parameters, context)
        if search.n_clusters is None and not search.from_layer:
            raise QgsProcessingException(no_number_of_clusters(from_sizes=False))
        return Values(
            search=search,
            limits=read_limits(given),
            distance=given(numbers.choice, DISTANCE, DISTANCES),
            columns=read_columns(given),
        )

    # The run ------------------------------------------------------------------------------

    def parts(self, job: Job) -> Parts:
        values = job.values
        return Parts(
            PositionReader(
                *(values.distance, values.columns, values.columns.center_columns),
                written=False,
            ),
            Planner(partial(_plan, values)),
            _watched,
            (
                _FeatureSink(
                    *(FEATURES, feature_layout, _of_course(feature_layer), style.CLUSTERS),
                    cluster_field=2,
                    step_field=STEP,
                ),
                LayerSink(
                    *(PATHS, path_layout, _of_course(path_layer), style.PATHS),
                    # A center that never moves has no path.
                    may_lack_geometry=True,
                ),
                LayerSink(
                    *(STEPS, step_layout, _of_course(step_layer), style.CENTERS),
                    cluster_field=1,
                    step_field=STEP,
                ),
                _MovieSink(ANIMATION, _movie),
                FileSink(REPORT, _page),
            ),
        )

    def conclude(
        self, job: Job, outcome: _Seen, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        clustering = outcome.run.clustering
        style_layers(job, outcome.run, layers)
        return {
            "NUM_CLUSTERS": len(clustering),
            "ITERATIONS": outcome.course.n_iter,
            "INERTIA": clustering.total_inertia,
            "SKIPPED": clustering.points.n_skipped,
        }


@dataclass(frozen=True)
class _Seen:
    """What is shown: the run, and all that happened on the way.

    Attributes
    ----------
    colors
        Of the clusters.
    """

    run: Run
    course: Course
    colors: list[str]


class _FeatureSink(LayerSink):
    """A row for each feature and each step: not too many."""

    def plan(self, job: Job, reading: Reading) -> None:
        # The first centers, and one iteration at least.
        check_rows(len(reading.points), 2, FEATURES)


class _MovieSink(FileSink):
    """A file that plays the steps, for which more packages are needed."""

    def check(self, job: Job) -> None:
        check_movie(job.outputs.path(ANIMATION), named(ANIMATION))


def _of_course(layer: Callable[[Run, Course, Progress], Rows]) -> Callable[[_Seen, Progress], Rows]:
    """The rows of a layer that is made of the run and its course."""
    return lambda seen, progress: layer(seen.run, seen.course, progress)


def _movie(job: Job, seen: _Seen) -> bytes:
    shown = seen.course, seen.run.clustering.points.coordinates, seen.colors
    area_unit = seen.run.distance.area_unit
    return movie(*shown, area_unit, job.outputs.path(ANIMATION), job.progress)


def _page(job: Job, seen: _Seen) -> str:
    about = about_run(job.algorithm, INPUT, job.parameters, job.context)
    clustering, unit = seen.run.clustering, seen.run.distance.area_unit
    return course_page(CourseRun(about, seen.course, clustering, seen.colors, unit))


def _watched(job: Job, reading: Reading, plans: list[Plan]) -> _Seen:
    """The solver: one start for every group, with all that happens on the way."""
    starts = _Starts(job.values, reading.points, job.outputs)
    run = Solver(starts)(job, reading, plans)
    course = Course.of(run.clustering, starts.followed, starts.kept)
    log_course(course, reading.distance.area_unit, job.feedback)
    log_weights(run, limits_to_meet(job.values.limits), job.feedback)
    return _Seen(run, course, style.cluster_colors(run.clustering, job.progress.is_canceled))


def _plan(values: Values, task: Task) -> Plan:
    """The Plan for a Task.

    Raises
    ------
    ClusteringError
        If there are fewer positions than clusters, or the sizes cannot be kept.
    """
    n_clusters = values.search.n_clusters
    if task.centers is not None:
        n_clusters = values.search.clusters_from(task.centers)
    bounds: tuple[Optional[float], Optional[float]]
    warnings: tuple[str, ...]
    bounds, warnings = (None, None), ()
    if values.limits.is_given:
        load = task.load
        bounds = values.limits.bounds(load, n_clusters)
        warnings = tolerance_warnings(values.limits.tolerated(load, n_clusters), task.points.ids)
    elif task.centers is None:
        points = task.points
        core.check_positions(points.coordinates, n_clusters, weights=points.weights)
    return Plan(task, n_clusters, bounds, warnings=warnings, sized=values.limits.is_given)


class _Starts:
    """From a Plan to the end of its start, which is followed on the way.

    Attributes
    ----------
    followed : list of Start
        One for each plan so far.
    kept : ndarray of int
        Rows of the points whose clusters are needed for every step.
    """

    def __init__(self, values: Values, points: Points, outputs: Outputs) -> None:
        self._values = values
        self._most = len(points) if FEATURES in outputs else 0
        self.followed: list[Start] = []
        self.kept: Array = np.arange(len(points))
        if FEATURES not in outputs:
            is_drawn = REPORT in outputs or ANIMATION in outputs
            self.kept = drawn(self.kept) if is_drawn else self.kept[:0]
        self._is_kept = np.zeros(len(points), dtype=bool)
        self._is_kept[self.kept] = True

    def __call__(self, plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
        points, search = plan.task.points, self._values.search
        sizes = {}
        if self._values.limits.is_given:
            lower, upper = plan.bounds
            sizes = {"constrained": True, "min_size": lower, "max_size": upper}

        def tell(iteration: Iteration) -> None:
            check_rows(self._most, iteration.index + 1, FEATURES)
            hooks["on_iteration"](iteration)

        steps = core.iterations(
            points.coordinates,
            plan.n_clusters,
            weights=points.weights,
            is_canceled=hooks["is_canceled"],
            **search.start_options(plan.task.centers),
            **sizes,
        )
        own = np.flatnonzero(self._is_kept[plan.task.group.rows])
        self.followed.append(follow(points, steps, own, tell))
        return self.followed[-1].result
