"""What happens between reading and writing: every group is planned, then every group is solved.

A plan says how many clusters a group gets, and within which sizes. All of them are made
before the first is solved, so that what cannot be done is said at once and for all groups
together.
"""

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingException

from ..bridge.clustering import Clustering
from ..bridge.points import Group, Points
from ..bridge.report import GroupLog, report_start
from ..bridge.sentences import explain
from ..core import (
    ClusteringCanceled,
    ClusteringError,
    SolverFailedError,
    TooManyClustersError,
    automatic_n_init,
    count_distinct,
)
from ..translation import tr


@dataclass(frozen=True)
class Plan:
    """What is asked for in one group.

    Attributes
    ----------
    group : Group
    points : Points
        Those of the group.
    n_clusters : int
    bounds : (Any, Any)
        Smallest and largest size as the core takes them; None and None where they are
        free.
    """

    group: Group
    points: Points
    n_clusters: int
    bounds: tuple[Any, Any] = (None, None)


def make_plans(points, plan_group):
    """A plan for every group.

    Parameters
    ----------
    points : Points
    plan_group : callable
        From a group's points, and what they are all of (“the layer”, “the group”), to the
        number of its clusters and its bounds; raises a sentence.

    Returns
    -------
    list of Plan

    Raises
    ------
    QgsProcessingException
        With a reason for each group that cannot be done.
    """
    plans, refused = [], []
    whole = tr("the group") if points.is_grouped else tr("the layer")
    for group in points.groups:
        of_group = points.of(group)
        try:
            if not len(group.rows):
                raise QgsProcessingException(tr("none of its features has a usable geometry."))
            n_clusters, bounds = plan_group(of_group, whole)
            if points.is_grouped:
                _check_positions(of_group, n_clusters)
            plans.append(Plan(group, of_group, n_clusters, bounds))
        except QgsProcessingException as error:
            refused.append((group, str(error)))
    refuse(points, refused)
    return plans


def solve_plans(points, plans, solve, values, area_unit, progress):
    """The clusters of all groups.

    Parameters
    ----------
    points : Points
    plans : list of Plan
    solve : callable
        From a plan and keyword arguments for the core (progress and cancel) to a
        KMeansResult.
    values : CommonValues
    area_unit : str
    progress : Progress

    Returns
    -------
    Clustering

    Raises
    ------
    QgsProcessingException
    """
    n_starts = [_starts(plan, values) for plan in plans]
    report_start(points, plans, n_starts, values.seed, progress.feedback)
    log = GroupLog(points, area_unit, progress.feedback)
    results, refused, done = [], [], 0
    for plan, of_plan in zip(plans, n_starts):
        before, done = done, done + len(plan.points)
        part = progress.part(before / len(points), done / len(points))
        hooks = {
            "on_iteration": log.iterations(part, of_plan),
            "is_canceled": progress.is_canceled,
        }
        try:
            results.append(solve(plan, hooks))
        except ClusteringCanceled as error:
            raise explain(error) from error
        except (ClusteringError, SolverFailedError) as error:
            refused.append((plan.group, str(explain(error, points.n_skipped))))
            continue
        log.result(plan.group, results[-1])
        part.set(1)
    refuse(points, refused)
    return Clustering.of(points, results)


def _starts(plan, values):
    return values.n_init or automatic_n_init(len(plan.points), plan.n_clusters)


def refuse(points, refused):
    """End the run if a group was refused, with all of the reasons.

    Parameters
    ----------
    points : Points
    refused : list of (Group, str)

    Raises
    ------
    QgsProcessingException
    """
    if not refused:
        return
    if not points.is_grouped:
        raise QgsProcessingException(refused[0][1])
    lines = [
        tr("{refused} of {all} groups cannot be clustered; nothing was written.").format(
            refused=len(refused), all=len(points.groups)
        )
    ]
    for group, reason in refused:
        lines.append(
            tr("Group {group} ({count} features): {reason}").format(
                group=group.title, count=group.n_features, reason=reason
            )
        )
    raise QgsProcessingException("\n".join(lines))


def _check_positions(points, n_clusters):
    """Refuse more clusters than distinct positions; without groups the core does so at once."""
    n_points = len(points)
    if n_clusters > 1:
        n_distinct = count_distinct(points.coordinates)
        if n_clusters > n_distinct:
            raise explain(TooManyClustersError(n_clusters, n_points, n_distinct))
