"""Everything that can go wrong in the core, one class for each way to fail.

The exceptions carry the numbers a message needs, so that a caller with its own
vocabulary (parameter names, languages) can say it in its own words. The messages
here are complete sentences for those who call the core directly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


class ClusteringError(ValueError):
    """Base class of all errors that a different input would avoid."""


class InvalidPointsError(ClusteringError):
    """The points (or given centers, or weights) are not a usable array."""


class InvalidParameterError(ClusteringError):
    """A parameter is outside its domain.

    Attributes
    ----------
    parameter : str
        Name of the parameter, as in the public functions.
    value : object
        What was given.
    requirement : str
        What is allowed, as a phrase that follows "must be".
    """

    def __init__(self, parameter: str, value: object, requirement: str) -> None:
        super().__init__(f"{parameter} must be {requirement}, not {value!r}.")
        self.parameter = parameter
        self.value = value
        self.requirement = requirement


@dataclass(frozen=True)
class Rounding:
    """Why points at different positions cannot be told apart.

    Attributes
    ----------
    n_places : int
        At how many positions they are.
    step : float
        To what coordinates are rounded, in their units: a part of the extent of all points.
    row : int
        The point that lies farthest from the others.
    place : tuple of float
        Its coordinates.
    """

    n_places: int
    step: float
    row: int
    place: tuple[float, ...]


class TooManyClustersError(ClusteringError):
    """More clusters were asked for than there are points, or distinct points.

    Attributes
    ----------
    n_clusters, n_points : int
    n_distinct : int or None
        How many positions the integer lattice tells apart; None where several clusters may be
        at one position.
    weighted : bool
        Whether only points are counted that weigh something.
    rounding : Rounding or None
        Why the lattice tells apart fewer positions than there are, if it does.
    """

    def __init__(
        self,
        n_clusters: int,
        n_points: int,
        n_distinct: Optional[int] = None,
        weighted: bool = False,
        rounding: Optional[Rounding] = None,
    ) -> None:
        points = "points with a positive weight" if weighted else "points"
        if n_clusters > n_points:
            have = f"there are only {n_points} {points}"
        else:
            have = f"the {n_points} {points} lie at only {n_distinct} distinct positions"
            if rounding is not None:
                place = ", ".join(f"{coordinate:.12g}" for coordinate in rounding.place)
                have = (
                    f"of the {rounding.n_places} positions of the {n_points} {points} only "
                    f"{n_distinct} are told apart by coordinates that are rounded to steps of "
                    f"{rounding.step:.3g}, a part of the extent; point {rounding.row} at ({place}) "
                    f"is farthest from the others"
                )
        super().__init__(f"{n_clusters} clusters were asked for, but {have}.")
        self.n_clusters = n_clusters
        self.n_points = n_points
        self.n_distinct = n_distinct
        self.weighted = weighted
        self.rounding = rounding


class HeavyPointError(ClusteringError):
    """A point weighs more than any cluster may.

    Attributes
    ----------
    point : int
        Its row.
    weight, maximum : float
        Its weight, and the largest of the clusters' maxima.
    """

    def __init__(self, point: int, weight: float, maximum: float) -> None:
        super().__init__(
            f"Point {point} weighs {weight:.15g}; no cluster may weigh more than {maximum:.15g}."
        )
        self.point = point
        self.weight = weight
        self.maximum = maximum


class InfeasibleSizesError(ClusteringError):
    """No assignment can meet the size bounds.

    Attributes
    ----------
    total : int or float
        Number of points, or their whole weight.
    n_clusters : int
    lower_total, upper_total : int or float
        Sums of the minimum and of the maximum sizes over the clusters.
    crossed : (int, int or float, int or float) or None
        ``(cluster, minimum, maximum)`` of the first cluster whose minimum exceeds
        its maximum, if that is the reason.
    weighted : bool
        Whether sizes are sums of weights.
    """

    def __init__(
        self,
        total: float,
        n_clusters: int,
        lower_total: float,
        upper_total: float,
        crossed: Optional[tuple[int, float, float]] = None,
        weighted: bool = False,
    ) -> None:
        have = f"the points weigh {total:.15g}" if weighted else f"there are {total} points"
        if crossed is not None:
            cluster, low, high = crossed
            reason = (
                f"cluster {cluster} has a minimum size of {low:.15g} above its maximum of "
                f"{high:.15g}"
            )
        elif lower_total > total:
            reason = f"the minimum sizes need {lower_total:.15g}, but {have}"
        else:
            reason = f"the maximum sizes hold {upper_total:.15g}, but {have}"
        super().__init__(f"The sizes of the {n_clusters} clusters cannot be met: {reason}.")
        self.total = total
        self.n_clusters = n_clusters
        self.lower_total = lower_total
        self.upper_total = upper_total
        self.crossed = crossed
        self.weighted = weighted


class InfeasiblePairsError(ClusteringError):
    """Too few pairs of a point and a center are allowed for the size bounds.

    Attributes
    ----------
    centers : list of int
        The centers to blame.
    weight : int or float
        How many points, or how much weight, they cannot do without, or have to do with.
    limit : int or float
        What they take together at most, or need at least.
    too_much : bool
        Whether it is more than these centers take: no other center may serve these points. Else
        it is less than they need: they may serve no other points.
    weighted : bool
        Whether sizes are sums of weights.
    """

    def __init__(
        self,
        centers: list[int],
        weight: float,
        limit: float,
        too_much: bool,
        weighted: bool = False,
    ) -> None:
        names = ", ".join(map(str, centers[:10])) + (", …" if len(centers) > 10 else "")
        who = f"center {names}" if len(centers) == 1 else f"{len(centers)} centers ({names})"
        have = f"weight of {weight:.15g}" if weighted else f"{weight} points"
        if too_much:
            text = f"{have} may be served by {who} alone, which can take {limit:.15g}."
        else:
            text = f"{who} may serve {have} at most, and the minimum is {limit:.15g}."
        super().__init__("The sizes cannot be met by the pairs that are allowed: " + text)
        self.centers = centers
        self.weight = weight
        self.limit = limit
        self.too_much = too_much
        self.weighted = weighted


class EmptyClusterError(ClusteringError):
    """A cluster lost all of its points, and the caller did not want it repaired.

    Attributes
    ----------
    cluster : int
    """

    def __init__(self, cluster: int) -> None:
        super().__init__(f"Cluster {cluster} lost all of its points.")
        self.cluster = cluster


class EmptyClusterWarning(UserWarning):
    """Some clusters of the result have no points."""


class SolverUnavailableError(ClusteringError):
    """The chosen solver is not installed, or is not safe to load here.

    Attributes
    ----------
    solver : str
        As in the ``solver`` parameter.
    package : str
        Name of the Python package that provides it.
    reason : str
        ``"missing"``, ``"old"``, ``"broken"`` or ``"unsafe"``.
    detail : str
        More about it; of an old package its version.
    """

    _REASONS = {
        "missing": "the Python package {package!r} is not installed",
        "old": "the installed version of the Python package {package!r} is too old",
        "unsafe": "loading the Python package {package!r} is not known to be safe on this platform",
        "broken": "the Python package {package!r} is installed but cannot be loaded",
    }

    def __init__(self, solver: str, package: str, reason: str, detail: str = "") -> None:
        text = self._REASONS[reason].format(package=package)
        if detail:
            text += f" ({detail})"
        super().__init__(f"Solver {solver!r} cannot be used: {text}.")
        self.solver = solver
        self.package = package
        self.reason = reason
        self.detail = detail


class SolverLimitError(ClusteringError):
    """The problem is larger than the chosen solver is trusted with.

    Attributes
    ----------
    solver : str
    n_arcs, limit : int
        Arcs of the network (points times clusters) and how many the solver may get.
    """

    def __init__(self, solver: str, n_arcs: int, limit: int) -> None:
        super().__init__(
            f"Solver {solver!r} takes at most {limit} arcs (points times clusters), "
            f"and this problem has {n_arcs}."
        )
        self.solver = solver
        self.n_arcs = n_arcs
        self.limit = limit


class SolverFailedError(RuntimeError):
    """An external solver gave no usable answer to a feasible problem.

    Attributes
    ----------
    solver, status : str
    """

    def __init__(self, solver: str, status: str) -> None:
        super().__init__(f"Solver {solver!r} failed on a feasible problem: {status}.")
        self.solver = solver
        self.status = status


class ClusteringCanceled(Exception):  # noqa: N818 - a request that was granted, not an error
    """``is_canceled`` returned true; nothing was computed to the end."""
