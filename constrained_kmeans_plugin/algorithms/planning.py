"""What happens between reading and writing: every group is planned, then every group is solved.

A plan says how many clusters a group gets, and within which sizes. All of them are made
before the first is solved, so that what cannot be done is said at once and for all groups
together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingException

from ..bridge.arrays import MaybeArray
from ..bridge.layers.clustering import Clustering, Reading, Run
from ..bridge.log.feedback import READ_UNTIL, SOLVED_AT, Progress
from ..bridge.log.input import GroupLog, log_unused_centers, of_group
from ..bridge.log.labels import named
from ..bridge.log.sentences import explain
from ..bridge.read.centers import MaybeCenters
from ..bridge.read.points import Group, Points
from ..core import (
    ClusteringCanceled,
    ClusteringError,
    KMeansResult,
    Load,
    MeasureTo,
    SolverFailedError,
    check_positions,
)
from ..translation import tr
from .pipeline import Job

#: A Graph of the core, or None.
MaybeGraph = Any


@dataclass(frozen=True)
class Task:
    """A group to plan.

    Attributes
    ----------
    points
        Those of the group.
    centers : Centers or None
        Those of the group, where centers are given.
    by_values
        Whether features are compared by values of theirs, not by where they are.
    """

    group: Group
    points: Points
    centers: MaybeCenters
    by_values: bool

    @property
    def load(self) -> Load:
        """What is to be shared out among the clusters."""
        return Load.of(len(self.points), self.points.weights)


@dataclass(frozen=True)
class Plan:
    """What is asked for in one group.

    Attributes
    ----------
    bounds
        Smallest and largest size as the core takes them; None and None where they are
        free, or as equal as weights allow.
    n_starts
        From how many first centers it is solved.
    is_improved
        Whether the best start is improved by a search after that.
    candidates
        Numbers of clusters to try, `n_clusters` first, until one meets the bounds; empty
        where the number is given.
    tolerances
        Tolerances to try, in percent, until one is met; empty unless sums of a field have no
        limits.
    warnings
        What is unusual about it, for the log.
    sized
        Whether sizes are limited: several clusters may then share a position.
    capacities : float64, shape (k,)
        The largest size that was set for each given center, NaN for none; None where none is given.
    graph : Graph or None
        Which points are neighbors, where clusters are connected.
    measure_to
        From centers to the core's Measure of their distances, if these are limited.
    placed
        From centers to where these may be then.
    """

    task: Task
    n_clusters: int
    bounds: tuple[Any, Any] = (None, None)
    n_starts: int = 1
    is_improved: bool = False
    candidates: range = range(0)
    tolerances: tuple[float, ...] = ()
    warnings: tuple[str, ...] = ()
    sized: bool = False
    capacities: MaybeArray = None
    graph: MaybeGraph = None
    measure_to: Optional[MeasureTo] = None
    placed: Callable[[Any], Any] = lambda centers: centers


@dataclass(frozen=True)
class Planner:
    """A plan for every group.

    Attributes
    ----------
    plan
        From a Task to a Plan; raises a sentence, or an error of the core, which is put into one.
    by_values
        Whether features are compared by values of theirs, not by where they are.
    may_lack_centers
        Whether a group to which no center belongs is planned, too.
    """

    plan: Callable[[Task], Plan]
    by_values: bool = False
    may_lack_centers: bool = False

    def __call__(self, job: Job, reading: Reading) -> list[Plan]:
        """One for each group of the points.

        Raises
        ------
        QgsProcessingException
            With a reason for each group that cannot be done.
        """
        points, centers = reading.points, reading.centers
        plans, refused = [], []
        for group in points.groups:
            own = None if centers is None else centers.of(group.key)
            task = Task(group, points.of(group), own, self.by_values)
            try:
                plans.append(self._plan(points, task))
            except (ClusteringError, QgsProcessingException) as error:
                refused.append((group, str(explain(error, task))))
        refuse(points, refused)
        if not any(plan.n_clusters for plan in plans):
            raise QgsProcessingException(
                tr("No center belongs to any group of the features. Check {groups}.").format(
                    groups=named("GROUP_FIELD")
                )
            )
        if centers is not None:
            log_unused_centers(points, centers, job.feedback)
        return plans

    def _plan(self, points: Points, task: Task) -> Plan:
        """The plan for one group."""
        # Groups of centers without any features are there for the numbers of the others.
        if task.group.n_features and not len(task.points):
            reason = tr("none of its features has a usable geometry.")
            if self.by_values:
                reason = tr("none of its features has the values to compare.")
            raise QgsProcessingException(reason)
        if task.centers is not None and not len(task.centers) and not self.may_lack_centers:
            raise QgsProcessingException(tr("no center belongs to it."))
        weights = task.points.weights
        if len(task.points) and weights is not None and not weights.any():
            raise QgsProcessingException(tr("all weights are zero."))
        made = self.plan(task)
        # Centers that are given may lie anywhere; to search needs room. Without groups the core
        # says so at once. Within limits on sizes several clusters may share a position.
        if (points.is_grouped or self.by_values) and task.centers is None and not made.sized:
            check_positions(task.points.coordinates, made.n_clusters, weights=weights)
        return made


@dataclass(frozen=True)
class Solver:
    """The clusters of all groups.

    Attributes
    ----------
    solve
        From a Plan and keyword arguments for the core (progress and cancel) to a KMeansResult.
    """

    solve: Callable[[Plan, dict[str, Any]], KMeansResult]

    def __call__(self, job: Job, reading: Reading, plans: list[Plan]) -> Run:
        """What outputs are written from.

        Raises
        ------
        QgsProcessingException
            With a reason for each group that could not be done.
        """
        points, progress = reading.points, job.progress.part(READ_UNTIL, SOLVED_AT)
        log = GroupLog(points, reading.distance.unit, job.feedback)
        results, refused = [], []
        for plan, part in each_in_turn(points, plans, progress):
            starts = log.starts(part, plan)
            hooks = {"on_iteration": starts, "is_canceled": progress.is_canceled}
            try:
                results.append(self.solve(plan, hooks))
            except ClusteringCanceled as error:
                raise explain(error) from error
            except (ClusteringError, SolverFailedError, QgsProcessingException) as error:
                progress.stop_if_canceled()
                refused.append((plan.task.group, str(explain(error, plan.task))))
                continue
            starts.finish(results[-1].inertia)
            log.result(plan, results[-1])
            part.set(1)
        log.finish()
        refuse(points, refused)
        capacities = [plan.capacities for plan in plans]
        in_order = reading.centers is not None
        return Run.of(reading, Clustering.of(points, results, in_order, capacities))


def each_in_turn(
    points: Points, plans: list[Plan], progress: Progress
) -> Iterator[tuple[Plan, Progress]]:
    """Each plan with its part of the progress, by its points; its warnings are told before."""
    done = 0
    for plan in plans:
        before, done = done, done + len(plan.task.points)
        for text in plan.warnings:
            progress.feedback.pushWarning(of_group(points, plan.task.group, text))
        yield plan, progress.part(before / len(points), done / len(points))


def refuse(points: Points, refused: list[tuple[Group, str]]) -> None:
    """End the run if a group was refused, with all of the reasons.

    Raises
    ------
    QgsProcessingException
    """
    if not refused:
        return
    if not points.is_grouped:
        raise QgsProcessingException(refused[0][1])
    lines = [
        tr(
            "{refused} of %n groups cannot be clustered; nothing was written.",
            sum(group.n_features > 0 for group in points.groups),
        ).format(refused=len(refused))
    ]
    for group, reason in refused:
        lines.append(
            tr("Group {group} (%n features): {reason}", group.n_features).format(
                group=group.title, reason=reason
            )
        )
    raise QgsProcessingException("\n".join(lines))
