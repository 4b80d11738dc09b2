"""The optional report: what it shows is recorded, measured, and written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Optional

import numpy as np

from ..bridge.html import ClusteringRun, FreeRun, Measures, about_run, clustering_page
from ..bridge.layers.clustering import Clustering, Run
from ..bridge.layers.segments import Segments
from ..bridge.log.feedback import DRAWN_AT, SOLVED_AT, Progress
from ..bridge.log.lines import stretched_map
from ..bridge.log.sentences import explain
from ..core import ClusteringCanceled, Iteration, KMeansResult, TooManyClustersError
from ..translation import tr
from .parameters import INPUT, REPORT
from .pipeline import Job, Sink
from .planning import Plan

#: From a Plan and keyword arguments for the core (progress and cancel) to the clusters of a group.
Solve = Callable[[Plan, dict[str, Any]], KMeansResult]


class ReportSink(Sink):
    """A page about the run.

    Parameters
    ----------
    solve_freely
        As the solver, but without bounds on sizes; None where these are free anyway.
    """

    def __init__(self, job: Job, seed: int, solve_freely: Optional[Solve] = None) -> None:
        super().__init__(REPORT)
        self._is_wanted = REPORT in job.outputs
        self._seed, self._solve_freely = seed, solve_freely
        self._plans: list[Plan] = []
        self._starts: list[list[float]] = []

    def recorded(self, solve: Solve) -> Solve:
        """`solve` with the objective of every iteration kept, where it is to be shown."""
        if not self._is_wanted:
            return solve

        def solve_and_record(plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
            tell = hooks["on_iteration"]
            self._plans.append(plan)

            def record(iteration: Iteration) -> None:
                if iteration.index == 1:
                    self._starts.append([])
                self._starts[-1].append(iteration.inertia)
                tell(iteration)

            return solve(plan, {**hooks, "on_iteration": record})

        return solve_and_record

    def write(self, job: Job, reading: Any, outcome: Any) -> None:
        """Measure the clusters, and write the page."""
        self._write(job, outcome)

    def _write(self, job: Job, run: Run, segments: Optional[Segments] = None) -> None:
        """The page, with what is told of segments where attributes were clustered."""
        progress, clustering = job.progress.part(SOLVED_AT, DRAWN_AT), run.clustering
        job.feedback.pushInfo(tr("Measuring the clusters for the report."))
        try:
            free = self._free_run(clustering, progress)
            measures = Measures.of(clustering, self._seed, progress)
        except ClusteringCanceled as error:
            raise explain(error) from error
        about = about_run(job.algorithm, INPUT, job.parameters, job.context)
        page = clustering_page(
            ClusteringRun(
                about=about,
                measures=measures,
                unit=run.distance.unit,
                area_unit=run.distance.area_unit,
                # With groups there are as many curves as groups and starts.
                starts=() if len(self._plans) > 1 else tuple(map(tuple, self._starts)),
                free=free,
                segments=segments,
                # Attributes have no map by which they are measured.
                stretched=""
                if segments is not None
                else stretched_map(clustering.points, run.distance),
            )
        )
        job.outputs.write_file(REPORT, page)

    def _free_run(self, clustering: Clustering, progress: Progress) -> Optional[FreeRun]:
        """What all plans give together without bounds on the sizes, or None."""
        if self._solve_freely is None:
            return None
        inertia, sizes = 0.0, []
        for plan, part in zip(self._plans, clustering.parts):
            points = plan.task.points
            # Of all numbers of clusters that were tried, the one that was taken.
            taken = replace(plan, n_clusters=len(part.ids))
            try:
                result = self._solve_freely(taken, {"is_canceled": progress.is_canceled})
            except TooManyClustersError:
                # Without limits each cluster needs a position of its own.
                return None
            inertia += result.inertia
            sizes += np.bincount(result.labels, weights=points.weights).tolist()
        return FreeRun(inertia, min(sizes), max(sizes), clustering.weights is not None)


class SegmentReportSink(ReportSink):
    """A page about clusters of attributes."""

    def write(self, job: Job, reading: Any, outcome: Segments) -> None:
        self._write(job, outcome.run, outcome)
