"""The optional report: what it shows is recorded, measured, and written."""

from dataclasses import replace

import numpy as np

from ..bridge.page import ClusteringRun, FreeRun, Measures, about_run, clustering_page
from ..bridge.report import stretched_map
from ..bridge.sentences import explain
from ..core import ClusteringCanceled, TooManyClustersError
from ..translation import tr
from .parameters import INPUT, REPORT


class ReportOutput:
    """A page about the run, if it is asked for.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    outputs : Outputs
    """

    def __init__(self, algorithm, parameters, context, outputs):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._outputs = outputs
        self._is_wanted = REPORT in outputs
        self._starts = []

    def recorded(self, solve):
        """`solve` with the objective of every iteration kept, where it is to be shown."""
        if not self._is_wanted:
            return solve

        def solve_and_record(plan, hooks):
            tell = hooks["on_iteration"]

            def record(iteration):
                if iteration.index == 1:
                    self._starts.append([])
                self._starts[-1].append(iteration.inertia)
                tell(iteration)

            return solve(plan, {**hooks, "on_iteration": record})

        return solve_and_record

    def write(self, run, plans, solve_freely, seed, progress, segments=None):
        """Measure the clusters, and write the page.

        Parameters
        ----------
        run : Run
        plans : list of Plan
        solve_freely : callable
            From a plan and hooks to a KMeansResult without bounds on the sizes, or to None.
        seed : int
        progress : Progress
            Asked for cancel.
        segments : Segments, optional
            Where attributes were clustered.

        Raises
        ------
        QgsProcessingException
            If it cannot be written, or the run was canceled.
        """
        if not self._is_wanted:
            return
        progress.feedback.pushInfo(tr("Measuring the clusters for the report."))
        try:
            free = _free_run(plans, run.clustering, solve_freely, progress)
            measures = Measures.of(run.clustering, seed, progress)
        except ClusteringCanceled as error:
            raise explain(error) from error
        about = about_run(self._algorithm, INPUT, self._parameters, self._context)
        page = clustering_page(
            ClusteringRun(
                about=about,
                measures=measures,
                unit=run.distance.unit,
                area_unit=run.distance.area_unit,
                # With groups there are as many curves as groups and starts.
                starts=() if len(plans) > 1 else tuple(map(tuple, self._starts)),
                free=free,
                segments=segments,
                # Attributes have no map by which they are measured.
                stretched=""
                if segments is not None
                else stretched_map(run.clustering.points, run.distance),
            )
        )
        self._outputs.write_file(REPORT, page)


def _free_run(plans, clustering, solve_freely, progress):
    """What all plans give together without bounds on the sizes, or None."""
    inertia, sizes = 0.0, []
    for plan, part in zip(plans, clustering.parts):
        points = plan.task.points
        # Of all numbers of clusters that were tried, the one that was taken.
        taken = replace(plan, n_clusters=len(part.ids))
        try:
            result = solve_freely(taken, {"is_canceled": progress.is_canceled})
        except TooManyClustersError:
            # Without limits each cluster needs a position of its own.
            return None
        if result is None:
            return None
        inertia += result.inertia
        sizes += np.bincount(result.labels, weights=points.weights).tolist()
    return FreeRun(inertia, min(sizes), max(sizes), clustering.weights is not None)
