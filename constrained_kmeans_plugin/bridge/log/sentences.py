"""Core errors in the words of the dialog: the numbers, and what to change."""

import math
import sys

from qgis.core import QgsProcessingException

from ...core import (
    ClusteringCanceled,
    HeavyPointError,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    TooManyClustersError,
)
from ...requirements import SOLVER_PACKAGES, Fault
from ...translation import tr
from .feedback import canceled
from .installation import explain_faults

#: How the solvers are called where people choose them.
SOLVER_NAMES = {
    "auto": "Automatic",
    "highs": "HiGHS",
    "networkx": "NetworkX",
    "ortools": "OR-Tools",
}

#: Larger factors are written with an exponent.
_LARGEST_TIMES = 1e12


def explain(error, n_skipped=0, ids=None):
    """The exception that ends a run because of `error` from the core.

    Parameters
    ----------
    error : Exception
    n_skipped : int
        Features without a usable geometry.
    ids : ndarray of int64, optional
        The features of the points, by which one of them is named.
    """
    if isinstance(error, ClusteringCanceled):
        return canceled()
    if isinstance(error, HeavyPointError) and ids is not None:
        return heavy_point(ids[error.point], error.weight, error.maximum)
    if isinstance(error, TooManyClustersError):
        text = _too_many_clusters(error, ids)
        if n_skipped:
            text += " " + tr("({count} features have no usable geometry.)").format(count=n_skipped)
        return QgsProcessingException(text)
    for kind, sentence in (
        (SolverUnavailableError, _solver_unavailable),
        (SolverLimitError, _solver_limit),
        (SolverFailedError, _solver_failed),
    ):
        if isinstance(error, kind):
            text = sentence(error)
            break
    else:
        text = str(error)
    return QgsProcessingException(text)


def heavy_point(feature_id, weight, maximum, count=1):
    """The exception where features weigh more than a cluster may."""
    text = tr(
        "Feature {id} weighs {weight:.10g}, and a cluster may weigh at most {maximum:.10g}. Raise "
        "the maximum size to at least the weight of the feature, or leave the feature out."
    ).format(id=feature_id, weight=weight, maximum=maximum)
    if count > 1:
        text += " " + tr("({count} features are too heavy.)").format(count=count)
    return QgsProcessingException(text)


def far_away(where, far):
    """The warning about a value that lies far from all others.

    Parameters
    ----------
    where : str
        Which one it is, and its value: “Feature 17 lies at (0, 0)”.
    far : FarValue
    """
    text = tr("{where}, {times} times as far from the middle as all others.")
    if far.count > 1:
        text = tr(
            "{where}, {times} times as far from the middle as the others, but for {more} that lie "
            "far away, too."
        )
    if math.isinf(far.times):
        text = tr("{where}, and all others have 0.")
    times = f"{far.times:.2g}"
    if far.times < _LARGEST_TIMES:
        times = f"{float(times):,.0f}"
    advice = tr(
        "It counts like any other, and may decide the result alone. If it is wrong, or stands for "
        "a missing value, correct it or leave it out."
    )
    return text.format(where=where, times=times, more=far.count - 1) + " " + advice


def allow_more():
    """What to do where centers still moved at the last iteration."""
    return tr(
        "If all iterations were used (MAX_ITERATIONS), allow more; otherwise the centers move by "
        "less than the step to which coordinates are rounded."
    )


def hidden_by_far(error, ids):
    """What to do where rounding is why positions are too few; `error` says so.

    Parameters
    ----------
    error : TooManyClustersError
    ids : ndarray of int64
        The features of the points.
    """
    return tr(
        "Coordinates are rounded to steps of {step:.3g}, a part of the extent, and feature {id} "
        "lies farthest from the others. If it is wrong, correct it or leave it out; otherwise "
        "lower the number of clusters to {distinct}."
    ).format(step=error.rounding.step, id=ids[error.rounding.row], distinct=error.n_distinct)


def _too_many_clusters(error, ids):
    if error.rounding is not None and ids is not None:
        text = tr(
            "{clusters} clusters need at least {clusters} distinct positions; of the {places} "
            "positions of the {have} features {distinct} can be told apart."
        ).format(
            clusters=error.n_clusters,
            places=error.rounding.n_places,
            have=error.n_points,
            distinct=error.n_distinct,
        )
        return text + " " + hidden_by_far(error, ids)
    if error.n_distinct is None:
        what = tr("features with a positive weight") if error.weighted else tr("features")
        return tr(
            "{clusters} clusters need at least {clusters} {what}; there are {have} with a usable "
            "geometry. Lower the number of clusters to {have}."
        ).format(clusters=error.n_clusters, what=what, have=error.n_points)
    if error.weighted:
        return tr(
            "{clusters} clusters need at least {clusters} distinct positions with a positive "
            "weight; there are {distinct}. Lower the number of clusters to {distinct}."
        ).format(clusters=error.n_clusters, distinct=error.n_distinct)
    if error.n_clusters > error.n_points:
        return tr(
            "{clusters} clusters need at least {clusters} features; there are {have} with a "
            "usable geometry, at {distinct} distinct positions. Lower the number of clusters to "
            "{distinct}."
        ).format(clusters=error.n_clusters, have=error.n_points, distinct=error.n_distinct)
    return tr(
        "{clusters} clusters need at least {clusters} distinct positions; the {have} features "
        "lie at {distinct}. Lower the number of clusters to {distinct}."
    ).format(clusters=error.n_clusters, have=error.n_points, distinct=error.n_distinct)


def _solver_unavailable(error):
    solver = tr("The solver {solver}").format(solver=SOLVER_NAMES[error.solver])
    if error.reason == "unsafe":
        return tr(
            "{solver} is not offered on this system: loading the Python package “{package}” into "
            "QGIS is not known to be safe here ({detail}). Choose the solver Automatic, which "
            "gives the same optimum."
        ).format(solver=solver, package=error.package, detail=error.detail or sys.platform)
    fault = Fault(SOLVER_PACKAGES[error.solver], error.reason, error.detail)
    instead = tr("Choose the solver Automatic, which needs no other package and is as good.")
    return explain_faults(solver, [fault], instead)


def _solver_limit(error):
    return tr(
        "The solver {solver} takes at most {limit} pairs of a feature and a cluster; here are "
        "{pairs}. Choose the solver Automatic, which has no such limit and gives the same "
        "optimum."
    ).format(
        solver=SOLVER_NAMES.get(error.solver, error.solver),
        limit=error.limit,
        pairs=error.n_arcs,
    )


def _solver_failed(error):
    return tr(
        "The solver {solver} gave no usable answer ({status}). Choose the solver Automatic."
    ).format(solver=SOLVER_NAMES.get(error.solver, error.solver), status=error.status)
