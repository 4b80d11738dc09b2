"""Everything that can go wrong in the core, one class for each way to fail.

The exceptions carry the numbers a message needs, so that a caller with its own
vocabulary (parameter names, languages) can say it in its own words. The messages
here are complete sentences for those who call the core directly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


def _size(size: float) -> str:
    """A size as it stands in a sentence; an integer may be larger than any float."""
    return str(size) if isinstance(size, int) else f"{size:.15g}"


class _Restorable:
    """An exception that other processes and copies get whole, whatever made it."""

    args: tuple[Any, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are made again from their message alone, which ours are not made of.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> Any:
    """An exception as it was."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ClusteringError(_Restorable, ValueError):
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
    """Why different positions are not distinct after rounding.

    Attributes
    ----------
    n_places : int
        At how many positions they are.
    step : float
        To what coordinates are rounded, in their units: a fraction of the extent of all points.
    row : int
        The point that lies farthest from the others.
    place : tuple of float
        Its coordinates.
    """

    n_places: int
    step: float
    row: int
    place: tuple[float, ...]


@dataclass(frozen=True)
class Suggestion:
    """What would do in the place of what was asked for: each alone, the others as they are.

    Attributes
    ----------
    minimum, maximum : int, float or None
        The largest minimum and the smallest maximum size of all clusters, not rounded; whole
        numbers where sizes are. None where none would do, or the sizes differ.
    n_clusters : int or None
        The nearest number of clusters that would do; None where none would.
    """

    minimum: Optional[float] = None
    maximum: Optional[float] = None
    n_clusters: Optional[int] = None

    def __str__(self) -> str:
        """A sentence, or nothing."""
        named = (
            ("a minimum of {}", self.minimum),
            ("a maximum of {}", self.maximum),
            ("{} cluster" if self.n_clusters == 1 else "{} clusters", self.n_clusters),
        )
        text = " or ".join(name.format(_size(size)) for name, size in named if size is not None)
        return f"{text[:1].upper()}{text[1:]} would do." if text else ""


class InfeasibleError(ClusteringError):
    """What was asked for cannot be done, whatever the clusters are.

    Attributes
    ----------
    reason : str
        Why, by one of the words that each class lists.
    suggestion : Suggestion
        What would do.
    """

    def __init__(self, text: str, reason: str, suggestion: Optional[Suggestion] = None) -> None:
        self.reason = reason
        self.suggestion = suggestion or Suggestion()
        super().__init__(f"{text} {self.suggestion}".rstrip())


class TooManyClustersError(InfeasibleError):
    """More clusters were asked for than there are points, or distinct points.

    Attributes
    ----------
    reason : str
        ``"points"`` or ``"positions"``: which are too few.
    suggestion : Suggestion
    n_clusters, n_points : int
    n_distinct : int or None
        How many positions are distinct on the integer lattice; None if several clusters may be
        at one position.
    weighted : bool
        Whether only points are counted that weigh something.
    rounding : Rounding or None
        Why fewer positions are distinct on the lattice than there are, if so.
    """

    def __init__(
        self,
        n_clusters: int,
        n_points: int,
        n_distinct: Optional[int] = None,
        weighted: bool = False,
        rounding: Optional[Rounding] = None,
        suggestion: Optional[Suggestion] = None,
    ) -> None:
        points = "point" if n_points == 1 else "points"
        if weighted:
            points += " with a positive weight"
        if n_clusters > n_points:
            have = f"there {'is' if n_points == 1 else 'are'} only {n_points} {points}"
        else:
            have = f"the {n_points} {points} lie at only {n_distinct} distinct "
            have += "position" if n_distinct == 1 else "positions"
            if rounding is not None:
                place = ", ".join(f"{coordinate:.12g}" for coordinate in rounding.place)
                have = (
                    f"of the {rounding.n_places} positions of the {n_points} {points} only "
                    f"{n_distinct} are distinct after rounding to steps of {rounding.step:.3g}, a "
                    f"fraction of the extent; point {rounding.row} at ({place}) is farthest from "
                    f"the others"
                )
        most = n_points if n_distinct is None else n_distinct
        super().__init__(
            f"{n_clusters} clusters were asked for, but {have}.",
            "points" if n_clusters > n_points else "positions",
            suggestion or Suggestion(n_clusters=most or None),
        )
        self.n_clusters = n_clusters
        self.n_points = n_points
        self.n_distinct = n_distinct
        self.weighted = weighted
        self.rounding = rounding


class HeavyPointError(InfeasibleError):
    """A point weighs more than any cluster may.

    Attributes
    ----------
    reason : str
        ``"heavy"``.
    suggestion : Suggestion
    point : int
        Row of the heaviest of them.
    weight, maximum : float
        Its weight, and the largest of the clusters' maxima.
    count : int
        How many points are too heavy.
    """

    def __init__(
        self,
        point: int,
        weight: float,
        maximum: float,
        count: int = 1,
        suggestion: Optional[Suggestion] = None,
    ) -> None:
        weights = f"weighs {_size(weight)}; no cluster may weigh more than {_size(maximum)}"
        super().__init__(f"Point {point} {weights}.", "heavy", suggestion)
        self.point = point
        self.weight = weight
        self.maximum = maximum
        self.count = count


class InfeasibleSizesError(InfeasibleError):
    """No assignment can meet the size limits.

    Attributes
    ----------
    reason : str
        ``"minimum"``: the minimum sizes need more than there is. ``"maximum"``: the maximum sizes
        hold less. ``"crossed"``: a minimum is above a maximum. ``"number"``: no number of clusters
        meets both; `n_clusters` is the least that holds all. ``"fitting"``: points that no
        maximum is too small for do not fill the minimum sizes; `total` is of these.
    suggestion : Suggestion
    total : int or float
        Number of points, or their whole weight.
    n_clusters : int
        Both are 0 where limits contradict each other whatever is shared out.
    lower_total, upper_total : int or float
        Sums of the minimum and of the maximum sizes over the clusters.
    crossed : (int, int or float, int or float) or None
        ``(cluster, minimum, maximum)`` of the first cluster whose minimum exceeds
        its maximum, if that is the reason.
    weighted : bool
        Whether sizes are sums of weights.
    minimum, maximum : int, float or None
        Of all clusters; None where there is none, or each has its own.
    """

    def __init__(
        self,
        total: float,
        n_clusters: int,
        lower_total: float,
        upper_total: float,
        crossed: Optional[tuple[int, float, float]] = None,
        weighted: bool = False,
        *,
        reason: str = "",
        minimum: Optional[float] = None,
        maximum: Optional[float] = None,
        suggestion: Optional[Suggestion] = None,
    ) -> None:
        if not reason:
            too_small = "minimum" if lower_total > total else "maximum"
            reason = too_small if crossed is None else "crossed"
        have = f"the points weigh {_size(total)}" if weighted else f"there are {total} points"
        needed, held = _size(lower_total), _size(upper_total)
        clusters = f"{n_clusters} cluster" if n_clusters == 1 else f"{n_clusters} clusters"
        if crossed is not None:
            low, high = map(_size, crossed[1:])
            why = f"cluster {crossed[0]} has a minimum size of {low} above its maximum of {high}"
        elif reason == "crossed":
            why = f"the minimum of {needed} is above the maximum of {held}"
        elif reason == "number" and maximum is not None:
            why = f"{clusters} of at most {_size(maximum)} need {needed}, but {have}"
        elif reason == "number":
            why = f"the minimum is {needed}, but {have}"
        elif reason == "minimum":
            why = f"the minimum sizes need {needed}, but {have}"
        elif reason == "fitting":
            why = (
                f"the minimum sizes need {needed}, but the points that are not too heavy for every "
                f"center weigh {_size(total)}"
            )
        else:
            why = f"the maximum sizes hold {held}, but {have}"
        which = f"the {clusters}" if n_clusters and reason != "number" else "any number of clusters"
        super().__init__(f"The sizes of {which} cannot be met: {why}.", reason, suggestion)
        self.total = total
        self.n_clusters = n_clusters
        self.lower_total = lower_total
        self.upper_total = upper_total
        self.crossed = crossed
        self.weighted = weighted
        self.minimum = minimum
        self.maximum = maximum


class InfeasiblePairsError(InfeasibleError):
    """Too few pairs of a point and a center are allowed for the size limits.

    Attributes
    ----------
    reason : str
        ``"pairs"``.
    suggestion : Suggestion
        Empty.
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
        super().__init__("The sizes cannot be met by the pairs that are allowed: " + text, "pairs")
        self.centers = centers
        self.weight = weight
        self.limit = limit
        self.too_much = too_much
        self.weighted = weighted


class InfeasibleIslandsError(InfeasibleError):
    """The sizes cannot be met on an island: a part of a graph that no edge joins to the others.

    Attributes
    ----------
    reason : str
        ``"island"``: its own centers cannot have it; ``"division"``: no number of clusters can;
        ``"islands"``: there are fewer clusters than islands; ``"numbers"``: islands together need
        more clusters, or cannot be as many.
    suggestion : Suggestion
        A number of clusters that would do, if so.
    n_points : int
        How many points are on it; the number of islands, for the last two reasons.
    weight : int or float
        Number of points there, or their weight. The nearest number of clusters, if numbers are the
        reason.
    n_clusters : int
        How many centers it has. Or how many clusters it is too large for, while it is too small for
        one more: none, if it is too small for one. All clusters, for the last two reasons.
    least, most : int or float
        What its centers need at least, and take at most, together. Or what one cluster more needs
        at least, and what this number takes at most. The fewest and the most clusters, if numbers
        are the reason.
    weighted : bool
        Whether sizes are sums of weights.
    """

    def __init__(
        self,
        n_points: int,
        weight: float,
        n_clusters: int,
        least: float,
        most: float,
        weighted: bool = False,
        reason: str = "island",
    ) -> None:
        clusters = "1 cluster" if n_clusters == 1 else f"{n_clusters} clusters"
        if reason == "islands":
            text = f"There are {n_points} islands, more than the {clusters} that were asked for."
        elif reason == "numbers":
            numbers = f"{least} to {most}" if least < most else f"{least}"
            text = (
                f"{n_points} islands can be {numbers} clusters within the limits, not {clusters}."
            )
        elif reason == "island":
            have = f" with a weight of {weight:.15g}" if weighted else ""
            text = (
                f"An island of {n_points} points{have} cannot be {clusters}, which need "
                f"{least:.15g} to {most:.15g} together."
            )
        else:
            of = f"of weight {weight:.15g}" if weighted else f"of {n_points} points"
            text = f"An island {of} is too small for a cluster, which needs {least:.15g}."
            if n_clusters:
                text = (
                    f"An island {of} is too large for {clusters} (at most {most:.15g}) and too "
                    f"small for {n_clusters + 1} (at least {least:.15g})."
                )
        does = {"islands": n_points, "numbers": int(weight), "island": None, "division": None}
        enough = Suggestion(n_clusters=does[reason])
        super().__init__(text, reason, enough)
        self.n_points = n_points
        self.weight = weight
        self.n_clusters = n_clusters
        self.least = least
        self.most = most
        self.weighted = weighted


class TooFarError(InfeasibleError):
    """No assignment within the size limits keeps all points near enough to their centers.

    Attributes
    ----------
    reason : str
        ``"far"``.
    suggestion : Suggestion
        Empty.
    limit, least : float
        The largest distance that was allowed, and the least one that can be kept.
    count : int
        How many points have no center within the limit, whatever the sizes.
    point : int
        The first of them; -1 if there is none.
    """

    def __init__(self, limit: float, least: float, count: int, point: int) -> None:
        text = f"No point may be farther than {limit:.15g} from its center. "
        if count:
            text += f"{count} points have no center that near (first point {point}). "
        super().__init__(f"{text}The least distance that can be kept is {least!r}.", "far")
        self.limit = limit
        self.least = least
        self.count = count
        self.point = point


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


class SolverFailedError(_Restorable, RuntimeError):
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
