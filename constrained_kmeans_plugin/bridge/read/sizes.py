"""Size bounds from the parameters and the features, refused with a way out.

Sizes are numbers of features, or sums of their weights where these are given.
"""

import math
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np
from qgis.core import QgsProcessingException

from ...core import tolerance_bounds
from ...translation import tr
from ..log.sentences import heavy_point

#: Digits of numbers that a sentence proposes.
_DIGITS = 6
#: Sums of weights that differ by less than this share are the same.
_NOISE = 1e-12


@dataclass(frozen=True)
class Load:
    """What is to be shared out among the clusters.

    Attributes
    ----------
    total : int or float
        Number of points, or the sum of their weights.
    n_points : int
    whole : str
        What the points are all of, as it stands in a sentence: “the layer”, “the group”.
    weights : ndarray, shape (n,), or None
    ids : ndarray of int64, shape (n,), or None
        Features, by which a sentence may name one of them.
    """

    total: Union[int, float]
    n_points: int
    whole: str
    weights: Optional[np.ndarray] = None
    ids: Optional[np.ndarray] = None

    @classmethod
    def of(cls, points, whole):
        """What Points weigh."""
        if points.weights is None:
            return cls(len(points), len(points), whole)
        return cls(points.weights.sum().item(), len(points), whole, points.weights, points.ids)

    @property
    def is_whole(self):
        """Whether all sizes are whole numbers."""
        return isinstance(self.total, int)

    def amount(self, value):
        """A size with what it is of, as it stands in a sentence."""
        if self.weights is None:
            return tr("{count} features").format(count=value)
        return tr("a weight of {weight}").format(weight=figure(value))

    def down(self, value):
        """The nearest size to propose that is not above a value."""
        return figure(math.floor(value) if self.is_whole else _rounded(value, math.floor))

    def up(self, value):
        """The nearest size to propose that is not below a value."""
        return figure(math.ceil(value) if self.is_whole else _rounded(value, math.ceil))


@dataclass(frozen=True)
class Tolerated:
    """What a tolerance asks of the clusters, as far as whole features allow it.

    A feature that weighs more than it allows has a cluster of its own, and the tolerance is that
    of the others.

    Attributes
    ----------
    percent : float
    lower, upper : int or float
        Smallest and largest size of the clusters without such features.
    most : int or float
        The largest size if there were no such features.
    heavy : ndarray of int
        Indices of these features.
    weights : ndarray
        What they weigh.
    ids : ndarray of int64
        Which they are.
    """

    percent: float
    lower: Union[int, float]
    upper: Union[int, float]
    most: Union[int, float]
    heavy: np.ndarray
    weights: np.ndarray
    ids: np.ndarray

    @classmethod
    def of(cls, load, n_clusters, percent):
        """That of what is shared out among so many clusters."""
        nothing = np.zeros(0, dtype=np.int64)
        lower, upper = tolerance_bounds(load.n_points, n_clusters, percent, weights=load.weights)
        if load.weights is None:
            return cls(percent, lower, upper, upper, nothing, nothing, nothing)
        most, is_heavy = upper, load.weights > upper * (1 + _NOISE)
        heavy = is_heavy
        while heavy.any():
            rest = load.weights[~is_heavy]
            n_left = n_clusters - int(np.count_nonzero(is_heavy))
            lower = upper = 0
            if rest.any():
                lower, upper = tolerance_bounds(len(rest), n_left, percent, weights=rest)
            heavy = ~is_heavy & (load.weights > upper * (1 + _NOISE))
            is_heavy |= heavy
        rows = np.flatnonzero(is_heavy)
        return cls(percent, lower, upper, most, rows, load.weights[rows], load.ids[rows])

    @property
    def largest(self):
        """The largest size of all clusters."""
        return max([self.upper, *self.weights.tolist()])

    def bounds_of_each(self, labels, lower, upper):
        """Bounds (k,) of clusters that have each of the heavy features alone, or None.

        Parameters
        ----------
        labels : ndarray of int, shape (n,)
            Clusters that keep within `lower` and `upper`.
        lower : ndarray, shape (k,)
        upper : ndarray, shape (k,)
        """
        own = labels[self.heavy]
        if not len(own) or len(set(own.tolist())) < len(own):
            return None
        lower, upper = lower.astype(np.float64), np.minimum(upper, self.upper).astype(np.float64)
        lower[own] = upper[own] = self.weights
        return lower, upper

    def warnings(self, alone):
        """What the log says of the heavy features, which may be alone in their clusters."""
        if not len(self.heavy):
            return ()
        text = tr(
            "Feature {id} weighs {weight:.10g}; within the size tolerance (TOLERANCE) of "
            "{percent:.10g} % a cluster may weigh at most {most:.10g}."
        )
        if len(self.heavy) > 1:
            text = tr(
                "{count} features are too heavy for the size tolerance (TOLERANCE) of "
                "{percent:.10g} %, by which a cluster may weigh at most {most:.10g}: feature {id} "
                "weighs {weight:.10g}."
            )
        more = tr("So clusters may weigh from {lower:.10g} to {largest:.10g}.")
        if alone:
            more = tr(
                "Such a feature gets a cluster of its own, and the tolerance holds for the other "
                "clusters: from {lower:.10g} to {upper:.10g}."
            )
        heaviest = int(self.weights.argmax())
        text = f"{text} {more}".format(
            id=self.ids[heaviest],
            weight=self.weights[heaviest],
            count=len(self.heavy),
            percent=self.percent,
            most=self.most,
            lower=self.lower,
            upper=self.upper,
            largest=self.largest,
        )
        return (text,)


@dataclass(frozen=True)
class SizeLimits:
    """What the user asked for; None is not given.

    Attributes
    ----------
    minimum, maximum : int, float or None
        Whole numbers where sizes are numbers of features.
    tolerance : float or None
        In percent of the mean size.
    """

    minimum: Union[int, float, None] = None
    maximum: Union[int, float, None] = None
    tolerance: Optional[float] = None

    @property
    def is_given(self):
        """Whether any limit was asked for; a minimum of 0 alone is none."""
        return bool(self.minimum) or self.maximum is not None or self.tolerance is not None

    def check(self):
        """Refuse what no layer could meet.

        Raises
        ------
        QgsProcessingException
        """
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise QgsProcessingException(
                tr(
                    "The minimum size of {minimum} is above the maximum of {maximum}. "
                    "Lower the minimum or raise the maximum."
                ).format(minimum=figure(self.minimum), maximum=figure(self.maximum))
            )

    def clusters(self, load):
        """How many clusters the limits ask for, where their number is not given.

        The fewest that respect the maximum; without a maximum, the most that respect the
        minimum. With weights whole points may not allow that many: the numbers after the
        first are then to be tried, in their order.

        Parameters
        ----------
        load : Load

        Returns
        -------
        range
            Numbers of clusters, the best one first; a single one without weights.

        Raises
        ------
        QgsProcessingException
            If no number of clusters meets the limits, or they do not say any.
        """
        total = load.total
        if self.maximum is None:
            if not self.minimum:
                raise QgsProcessingException(no_number_of_clusters())
            if self.minimum > total:
                raise QgsProcessingException(
                    tr(
                        "Clusters of at least {size} cannot be made: {whole} has {have}. Lower "
                        "the minimum to {lowered}."
                    ).format(
                        size=figure(self.minimum),
                        whole=load.whole,
                        have=load.amount(total),
                        lowered=load.down(total),
                    )
                )
            most = min(_quotient(total, self.minimum, math.floor), load.n_points)
            return range(most, 0 if load.weights is not None else most - 1, -1)
        self._check_heavy(load)
        fewest = max(1, _quotient(total, self.maximum, math.ceil))
        most = load.n_points
        if self.minimum:
            most = min(most, _quotient(total, self.minimum, math.floor))
        if fewest > most:
            raise QgsProcessingException(self._no_number(load, fewest))
        if load.weights is None:
            return range(fewest, fewest + 1)
        # No two of those that weigh more than half of the maximum can be together.
        bulky = int(np.count_nonzero(load.weights * 2 > self.maximum * (1 + _NOISE)))
        return range(min(max(fewest, bulky), most), most + 1)

    def bounds(self, load, n_clusters):
        """Smallest and largest size that meet all limits together; equal sizes without limits.

        None and None where there are more clusters than points, which the core refuses, and
        where weights are to be as equal as whole points allow.

        Parameters
        ----------
        load : Load
        n_clusters : int

        Raises
        ------
        QgsProcessingException
            If the clusters cannot hold exactly all features: with the numbers, and those
            that would do; or if a feature weighs more than the maximum.
        """
        if n_clusters > load.n_points:
            # The core says so, with the number of distinct positions.
            return None, None
        if self.minimum is None and self.maximum is None and self.tolerance is None:
            if load.weights is not None:
                return None, None
            return tolerance_bounds(load.n_points, n_clusters, 0)
        self._check_heavy(load)
        total, slack = load.total, 1 + (0 if load.is_whole else _NOISE)
        if self.minimum is not None and self.minimum * n_clusters > total * slack:
            raise QgsProcessingException(self._minimum_too_large(load, n_clusters))
        if self.maximum is not None and self.maximum * n_clusters * slack < total:
            raise QgsProcessingException(self._maximum_too_small(load, n_clusters))
        lower, upper = 0 if load.weights is not None else 1, total
        if self.tolerance is not None:
            tolerated = self.tolerated(load, n_clusters)
            lower, upper = tolerated.lower, tolerated.largest
        # The tolerance always holds n // k and the next size, as do a minimum and a
        # maximum that came this far: together they still do.
        lower = max(lower, self.minimum or 0)
        if load.weights is None:
            lower = max(lower, 1)
        upper = min(total, upper, total if self.maximum is None else self.maximum)
        return lower, upper

    def tolerated(self, load, n_clusters):
        """The Tolerated sizes, where a tolerance is given."""
        if self.tolerance is None or n_clusters > load.n_points:
            return None
        return Tolerated.of(load, n_clusters, self.tolerance)

    def warnings(self, load, n_clusters, alone=False):
        """What is unusual about the limits, for the log; `alone` as in `Tolerated.warnings`."""
        tolerated = self.tolerated(load, n_clusters)
        return () if tolerated is None else tolerated.warnings(alone)

    def _check_heavy(self, load):
        """Refuse features that weigh more than a cluster may."""
        if load.weights is None or self.maximum is None:
            return
        heavy = np.flatnonzero(load.weights > self.maximum * (1 + _NOISE))
        if len(heavy):
            first = heavy[0]
            raise heavy_point(load.ids[first], load.weights[first].item(), self.maximum, len(heavy))

    def _no_number(self, load, fewest):
        return tr(
            "{whole} has {have}: at most {maximum} in a cluster take at least {clusters} "
            "clusters, and at least {minimum} in each of these take {needed}. Lower the minimum "
            "to {lowered} or raise the maximum."
        ).format(
            whole=load.whole[:1].upper() + load.whole[1:],
            have=load.amount(load.total),
            maximum=figure(self.maximum),
            minimum=figure(self.minimum),
            clusters=fewest,
            needed=load.amount(fewest * self.minimum),
            lowered=load.down(load.total / fewest),
        )

    def _minimum_too_large(self, load, n_clusters):
        sentence = tr("{clusters} clusters of at least {size} need {needed}; {whole} has {have}.")
        sentence = sentence.format(
            clusters=n_clusters,
            size=figure(self.minimum),
            needed=load.amount(n_clusters * self.minimum),
            whole=load.whole,
            have=figure(load.total),
        )
        lowered = load.down(load.total / n_clusters)
        fewer = _quotient(load.total, self.minimum, math.floor)
        if fewer < 1:
            way_out = tr("Lower the minimum to {size}.").format(size=lowered)
        else:
            way_out = tr(
                "Lower the minimum to {size} or the number of clusters to {clusters}."
            ).format(size=lowered, clusters=fewer)
        return f"{sentence} {way_out}"

    def _maximum_too_small(self, load, n_clusters):
        sentence = tr("{clusters} clusters of at most {size} hold {held}; {whole} has {have}.")
        sentence = sentence.format(
            clusters=n_clusters,
            size=figure(self.maximum),
            held=load.amount(n_clusters * self.maximum),
            whole=load.whole,
            have=figure(load.total),
        )
        raised = load.up(load.total / n_clusters)
        if not self.maximum:
            way_out = tr("Raise the maximum to {raised}.").format(raised=raised)
        else:
            way_out = tr(
                "Raise the maximum to {raised} or the number of clusters to {more}."
            ).format(raised=raised, more=_quotient(load.total, self.maximum, math.ceil))
        return f"{sentence} {way_out}"


def no_number_of_clusters(from_sizes=True):
    """The sentence where neither the number of clusters nor what gives it is known."""
    if not from_sizes:
        return tr("The number of clusters (CLUSTERS) is empty; give it a value.")
    return tr(
        "The number of clusters (CLUSTERS) is empty. Give it, or a maximum size (MAX_SIZE) or a "
        "minimum size of at least 1 (MIN_SIZE) from which it follows."
    )


def figure(value):
    """A size as it stands in a sentence."""
    return str(value) if isinstance(value, int) else f"{value:.10g}"


def _quotient(total, size, to_integer):
    """How many sizes make a total, as an integer; rounding errors do not count."""
    if isinstance(total, int) and isinstance(size, int):
        return total // size if to_integer is math.floor else -(-total // size)
    ratio = total / size
    nearest = round(ratio)
    return nearest if abs(ratio - nearest) <= _NOISE * ratio else to_integer(ratio)


def _rounded(value, to_integer):
    """A positive value with few digits, rounded by `to_integer`."""
    if value <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(value)) + 1 - _DIGITS)
    # It is 0 where values are too small to have digits.
    return to_integer(value / step) * step if step else value
