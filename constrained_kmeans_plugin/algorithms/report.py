"""The optional report: its figures are recorded, measured, and written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import QgsWkbTypes

from .. import core
from ..bridge.arrays import MaybeArray
from ..bridge.distance.kinds import choose_distance
from ..bridge.html import (
    ClusteringRun,
    FreeRun,
    Measures,
    Shapes,
    about_run,
    clustering_page,
    cost_page,
    feature_shapes,
    zone_shapes,
)
from ..bridge.layers.clustering import Clustering, Run
from ..bridge.layers.columns import CAPACITY, CENTER_ID, USE_PERCENT, given_fields, given_values
from ..bridge.layers.costs import CostRun
from ..bridge.layers.segments import Segments
from ..bridge.log.feedback import DRAWN_AT, SOLVED_AT, Progress
from ..bridge.log.input import stretched_map
from ..bridge.log.numbers import figure, percent
from ..bridge.log.sentences import explain
from ..bridge.read.boundary import polygons_of
from ..bridge.style import cluster_colors
from ..bridge.zones.outlines import Outlines
from ..bridge.zones.polygons import union_zones
from ..core import ClusteringCanceled, Iteration, KMeansResult, TooManyClustersError
from ..translation import tr
from .parameters import INPUT, REPORT
from .pipeline import Job, Sink
from .planning import Plan
from .zones import RoadZoneSink, ZoneSink

#: From a Plan and keyword arguments for the core (progress and cancel) to the clusters of a group.
Solve = Callable[[Plan, dict[str, Any]], KMeansResult]


class ReportSink(Sink):
    """A page about the run.

    Parameters
    ----------
    seed
        Of the search; None if nothing is searched for, because the centers are given.
    solve_freely
        As the solver, but without limits on sizes; None if these are free anyway.
    zones
        Written before; the map shows them if there are some.
    is_limited
        Whether limits were set.
    """

    def __init__(
        self,
        job: Job,
        seed: Optional[int],
        solve_freely: Optional[Solve] = None,
        zones: Optional[ZoneSink] = None,
        is_limited: bool = False,
    ) -> None:
        super().__init__(REPORT)
        self._is_wanted = REPORT in job.outputs
        self._seed, self._solve_freely, self._zones = seed, solve_freely, zones
        self._is_limited = is_limited
        self._plans: list[Plan] = []
        #: The island of each start, and the inertia after each iteration.
        self._starts: list[tuple[int, list[float]]] = []
        #: How each start of each plan ended, and the search after them.
        self._ends: list[list[float]] = []
        self._searched: list[Optional[float]] = []

    def recorded(self, solve: Solve) -> Solve:
        """`solve` with the inertia of every iteration kept, if it is to be shown."""
        if not self._is_wanted:
            return solve

        def solve_and_record(plan: Plan, hooks: dict[str, Any]) -> KMeansResult:
            tell = hooks["on_iteration"]
            self._plans.append(plan)
            ends: list[float] = []
            self._ends.append(ends)
            self._searched.append(None)

            def record(iteration: Iteration) -> None:
                tell(iteration)
                if iteration.start >= plan.n_starts:
                    # A search, which is no start.
                    self._searched[-1] = iteration.inertia
                    return
                if iteration.index == 1:
                    if self._starts and iteration.island < self._starts[-1][0]:
                        # All islands again, with another number of clusters.
                        self._starts.clear()
                    self._starts.append((iteration.island, []))
                    # Those of another number of clusters, or of other limits, count no more.
                    del ends[iteration.start :]
                    self._searched[-1] = None
                    ends.append(iteration.inertia)
                self._starts[-1][1].append(iteration.inertia)
                ends[-1] = iteration.inertia

            return solve(plan, {**hooks, "on_iteration": record})

        return solve_and_record

    def write(self, job: Job, reading: Any, outcome: Any) -> None:
        """Measure the clusters, and write the page."""
        self._write(job, outcome)

    def _write(self, job: Job, run: Run, segments: Optional[Segments] = None) -> None:
        """The page, with profiles if attributes were clustered."""
        progress, clustering = job.progress.part(SOLVED_AT, DRAWN_AT), run.clustering
        job.feedback.pushInfo(tr("Computing the figures of the report."))
        try:
            free = self._free_run(clustering, progress)
            measures = Measures.of(clustering, self._seed or 0, progress)
            shapes = self._shapes(job, run, segments, progress)
            outlines = self._outlines(job, run, progress)
        except ClusteringCanceled as error:
            raise explain(error) from error
        about = about_run(job.algorithm, INPUT, job.parameters, job.context)
        page = clustering_page(
            ClusteringRun(
                about=about,
                measures=measures,
                unit=run.distance.unit,
                area_unit=run.distance.area_unit,
                starts=self._curves(),
                searched=self._searched_from(),
                best_possible=self._best_possible(job, clustering, progress),
                free=free,
                segments=segments,
                # Attributes have no map by which they are measured.
                stretched=""
                if segments is not None
                else stretched_map(clustering.points, run.distance),
                weight=run.weight_name,
                is_limited=self._is_limited,
                are_fixed=self._seed is None,
                n_heavy=self._n_heavy(job, clustering),
                shapes=shapes,
                zone_areas=self._zone_areas(len(clustering)),
                outlines=outlines,
                starts_at=() if self._seed is None else _starts_at(run),
                given=_given(run),
            )
        )
        job.outputs.write_file(REPORT, page)

    def _curves(self) -> tuple[tuple[float, ...], ...]:
        """One for each start; one alone for islands: the sum of their best starts."""
        if len(self._plans) > 1:
            # There are as many curves as groups and starts.
            return ()
        starts_of: dict[int, list[list[float]]] = {}
        for island, curve in self._starts:
            starts_of.setdefault(island, []).append(curve)
        if len(starts_of) < 2:
            return tuple(tuple(curve) for _, curve in self._starts)
        best = [min(curves, key=lambda curve: curve[-1]) for curves in starts_of.values()]
        longest = max(map(len, best))
        padded = [curve + curve[-1:] * (longest - len(curve)) for curve in best]
        return (tuple(map(sum, zip(*padded))),)

    def _searched_from(self) -> Optional[tuple[float, float]]:
        """The inertia after the best starts, and after the search; None if there was none."""
        if all(searched is None for searched in self._searched):
            return None
        best = [min(ends, default=float("nan")) for ends in self._ends]
        after = [
            start if searched is None else min(start, searched)
            for start, searched in zip(best, self._searched)
        ]
        return sum(best), sum(after)

    def _shapes(
        self, job: Job, run: Run, segments: Optional[Segments], progress: Progress
    ) -> Optional[Shapes]:
        """What the map shows besides points: zones, or the polygons of the input."""
        distance, clustering = run.distance, run.clustering
        if self._zones is not None and self._zones.drawn is not None:
            return zone_shapes(self._zones.drawn, distance, progress)
        if segments is not None:
            places = segments.attributes.places
            if places is None:
                return None
            kind = "planar" if places.shape[1] == 2 else "geocentric"
            transforms = job.context.transformContext()
            distance = choose_distance(run.source.sourceCrs(), kind, transforms)
        rows = clustering.assigned
        ids, labels = clustering.points.ids[rows], clustering.ids[rows] - 1
        return feature_shapes(run.source, ids, labels, distance, progress)

    def _outlines(self, job: Job, run: Run, progress: Progress) -> Optional[Outlines]:
        """Of zones that are unions; of connected polygons without zones, too."""
        if self._zones is not None and self._zones.drawn is not None:
            return self._zones.outlines
        clustering = run.clustering
        connected = any(part.result.connection is not None for part in clustering.parts)
        kind = QgsWkbTypes.geometryType(run.source.wkbType())
        if not connected or kind != QgsWkbTypes.GeometryType.PolygonGeometry:
            return None
        polygons = polygons_of(job.source, clustering.points.ids, progress)
        places, labels = np.zeros((0, 2)), clustering.ids - 1
        zones = union_zones(polygons, labels, len(clustering), places, None, progress)
        return Outlines.of(zones.polygons, run.distance, progress)

    def _n_heavy(self, job: Job, clustering: Clustering) -> int:
        """Number of features that are too heavy for the tolerance."""
        if self._solve_freely is None:
            return 0
        found = [
            job.values.limits.tolerated(plan.task.load, len(part.ids))
            for plan, part in zip(self._plans, clustering.parts)
        ]
        return sum(len(tolerated.heavy) for tolerated in found if tolerated is not None)

    def _best_possible(
        self, job: Job, clustering: Clustering, progress: Progress
    ) -> Optional[float]:
        """The least inertia of all clusterings, where features are compared by one value alone."""
        total = 0.0
        for plan, part in zip(self._plans, clustering.parts):
            points, low, high = plan.task.points, None, None
            if points.coordinates.shape[1] > 1 or self._seed is None:
                return None
            if self._is_limited:
                if points.weights is not None:
                    return None
                low, high = job.values.limits.bounds(plan.task.load, len(part.ids))
            least = core.least_inertia_on_a_line(
                points.coordinates,
                len(part.ids),
                points.weights,
                min_size=low,
                max_size=high,
                is_canceled=progress.is_canceled,
            )
            if least is None:
                return None
            total += least
        return total

    def _zone_areas(self, n_clusters: int) -> MaybeArray:
        """The area of each zone, NaN for a cluster without one; None without zones."""
        areas = {} if self._zones is None else self._zones.areas
        found = [areas.get(number, float("nan")) for number in range(1, n_clusters + 1)]
        return np.array(found) if areas else None

    def _free_run(self, clustering: Clustering, progress: Progress) -> Optional[FreeRun]:
        """What all plans give together without limits on the sizes, or None."""
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
            sizes += np.bincount(result.labels, points.weights, len(part.ids)).tolist()
        return FreeRun(inertia, min(sizes), max(sizes), clustering.weights is not None)


def _starts_at(run: Run) -> tuple[str, ...]:
    """The given center of each cluster, by the id of its feature; empty if none is given."""
    if run.centers is None:
        return ()
    found = [str(id_) for group in run.points.groups for id_ in run.centers.of(group.key).ids]
    return tuple(found) if len(found) == len(run.clustering) else ()


def _given(run: Run) -> tuple[tuple[str, ...], ...]:
    """The texts of `given_fields` for the table of the clusters: a column for each."""
    fields = [field.name() for field in given_fields(run.centers)]
    texts: dict[str, Callable[[Any], str]] = {
        CENTER_ID: str,
        CAPACITY: figure,
        USE_PERCENT: lambda use: percent(use / 100),
    }
    return tuple(
        (name, *("–" if value is None else texts[name](value) for value in values.tolist()))
        for name, values in zip(fields, given_values(run))
    )


class SegmentReportSink(ReportSink):
    """A page about clusters of attributes."""

    def write(self, job: Job, reading: Any, outcome: Segments) -> None:
        self._write(job, outcome.run, outcome)


def cost_report(job: Job, run: CostRun, zones: Optional[RoadZoneSink] = None) -> str:
    """A page about an assignment at the least cost, with zones if they were drawn before."""
    colors = cluster_colors(run.clustering, job.progress.is_canceled)
    shapes = None
    if zones is not None and zones.drawn is not None:
        shapes = zone_shapes(zones.drawn, run.distance, job.progress.part(SOLVED_AT, DRAWN_AT))
    about = about_run(job.algorithm, INPUT, job.parameters, job.context)
    return cost_page(run, about, colors, job.values.limits_as_set, shapes)
