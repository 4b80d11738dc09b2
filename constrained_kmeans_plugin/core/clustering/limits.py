"""Limits on sizes before anything is clustered: what they ask for, and whether it can be done.

All that is refused here is refused with what would do. Sizes are those of points that may be
divided: a sum of whole points can miss a limit that is accepted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import (
    HeavyPointError,
    InfeasibleSizesError,
    InvalidParameterError,
    Suggestion,
    TooManyClustersError,
)
from ..exact.arrays import Array
from ..exact.distances import MAX_TOTAL
from ..validation import (
    as_array,
    as_floats,
    check_integer,
    check_real,
    check_weights,
)
from .sizes import SLACK, share, suggestion, tolerance_bounds, whole_quotient

#: The largest number.
_LARGEST = float(np.finfo(np.float64).max)


@dataclass(frozen=True)
class Load:
    """What is to be shared out among clusters: points, or their weights.

    Attributes
    ----------
    n_points : int
    weights : ndarray, shape (n,), or None
    total : int or float
        Number of points, or the sum of the weights; an integer where sizes are whole.
    """

    n_points: int
    weights: Optional[Array]
    total: float

    @classmethod
    def of(cls, n_points: int, weights: object = None) -> Load:
        """The load of `n_points` points, by number or by weight.

        Parameters
        ----------
        n_points : int
        weights : array_like, shape (n_points,), optional
            Sizes are whole where these are integers.

        Raises
        ------
        InvalidPointsError
            If the weights are not valid.
        """
        check_integer(n_points, "n_points", 0)
        if weights is None:
            return cls(n_points, None, n_points)
        array = as_array(weights, "weights")
        if n_points or len(array):
            check_weights(array, n_points)
        if array.dtype.kind not in "iu" or array.sum(dtype=np.float64) > MAX_TOTAL:
            array = as_floats(array, "weights")
        total: float = array.sum().item()
        return cls(n_points, array, total)

    @property
    def n_counting(self) -> int:
        """Number of points that weigh something: the most clusters that there may be."""
        return self.n_points if self.weights is None else int(np.count_nonzero(self.weights))

    def check_size(self, size: Optional[float], name: str) -> None:
        """Refuse what is given and can be no size of these points.

        Raises
        ------
        InvalidParameterError
        """
        if size is None:
            return
        if self.weights is None:
            check_integer(size, name, 0)
        else:
            check_real(size, name, "a finite number of at least 0", 0, _LARGEST)

    def heavier(self, size: float) -> Array:
        """Indices of the points that weigh more than a size; none without weights."""
        if self.weights is None:
            return np.zeros(0, dtype=np.int64)
        return np.flatnonzero(self.weights > size * SLACK)


@dataclass(frozen=True)
class Tolerated:
    """What a tolerance asks of the clusters, as far as whole points allow it.

    A point that weighs more than it allows has a cluster of its own, and the tolerance is that
    of the others.

    Attributes
    ----------
    percent : float
    lower, upper : int or float
        Smallest and largest size of the clusters without such points.
    most : int or float
        The largest size if there were no such points.
    heavy : ndarray of int
        Indices of these points.
    weights : ndarray
        What they weigh.
    """

    percent: float
    lower: float
    upper: float
    most: float
    heavy: Array
    weights: Array

    @classmethod
    def of(cls, load: Load, n_clusters: int, percent: float) -> Tolerated:
        """What `percent` asks of `n_clusters` clusters that share a load."""
        lower, upper = tolerance_bounds(load.n_points, n_clusters, percent, load.weights)
        most = upper
        if load.weights is None:
            nothing = np.zeros(0, dtype=np.int64)
            return cls(percent, lower, upper, most, nothing, nothing)
        rows = load.heavier(upper)
        while True:
            rest = np.delete(load.weights, rows)
            if len(rows):
                lower = upper = 0
                if rest.any():
                    n_left = n_clusters - len(rows)
                    lower, upper = tolerance_bounds(len(rest), n_left, percent, rest)
            heavy = np.union1d(rows, load.heavier(upper))
            if len(heavy) == len(rows):
                return cls(percent, lower, upper, most, rows, load.weights[rows])
            rows = heavy

    @property
    def largest(self) -> float:
        """The largest size of all clusters."""
        largest: float = max([self.upper, *self.weights.tolist()])
        return largest

    def bounds_of_each(
        self, labels: Array, lower: Array, upper: Array
    ) -> Optional[tuple[Array, Array]]:
        """Bounds (k,) of clusters that have each of the heavy points alone, or None.

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


@dataclass(frozen=True)
class SizeLimits:
    """What is asked of the sizes of all clusters; None is not given.

    Attributes
    ----------
    minimum, maximum : int, float or None
        Whole numbers where sizes are numbers of points.
    tolerance : float or None
        In percent of the mean size.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> limits, load = core.SizeLimits(maximum=30), core.Load.of(100)
    >>> limits.clusters(load)[0], limits.bounds(load, 5)
    (4, (1, 30))
    """

    minimum: Optional[float] = None
    maximum: Optional[float] = None
    tolerance: Optional[float] = None

    @property
    def is_given(self) -> bool:
        """Whether any limit was asked for; a minimum of 0 alone is none."""
        return bool(self.minimum) or self.maximum is not None or self.tolerance is not None

    def check(self, load: Optional[Load] = None) -> None:
        """Refuse what no load could meet, and limits that are no sizes of `load`.

        Raises
        ------
        InvalidParameterError
            If a limit is negative or no number; no whole number, where sizes are.
        InfeasibleSizesError
            If the minimum is above the maximum.
        """
        if load is not None:
            load.check_size(self.minimum, "minimum")
            load.check_size(self.maximum, "maximum")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise InfeasibleSizesError(
                *(0, 0, self.minimum, self.maximum),
                reason="crossed",
                minimum=self.minimum,
                maximum=self.maximum,
            )

    def clusters(self, load: Load) -> range:
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
        InvalidParameterError
            If the limits do not say any number of clusters.
        TooManyClustersError
            If nothing is shared out.
        InfeasibleSizesError, HeavyPointError
            If no number of clusters meets the limits.
        """
        if self.maximum is None and not self.minimum:
            raise InvalidParameterError("minimum", self.minimum, "positive without a maximum")
        self.check(load)
        if not load.n_counting:
            raise TooManyClustersError(1, load.n_points, weighted=load.weights is not None)
        most, fewest, total = self.most_clusters(load), 1, load.total
        if self.maximum is not None:
            # Of as many as there may be, none needs to be larger.
            self._check_heavy(load, self.maximum, max(most, 1))
            if not self.maximum:
                raise self._refusal(load, load.n_counting)
            fewest = max(1, whole_quotient(total, self.maximum, math.ceil))
        if fewest > most:
            largest = None if self.maximum is None or not most else share(total, most, math.ceil)
            does = Suggestion(share(total, fewest, math.floor), largest)
            raise self._refusal(load, fewest, "number", does)
        if self.maximum is None:
            return range(most, 0 if load.weights is not None else most - 1, -1)
        if load.weights is None:
            return range(fewest, fewest + 1)
        # No two of those that weigh more than half of the maximum can be together.
        bulky = len(load.heavier(self.maximum / 2))
        return range(min(max(fewest, bulky), most), most + 1)

    def most_clusters(self, load: Load) -> int:
        """The largest number of clusters whose minimum the load fills, 0 if not even one does.

        A maximum and a tolerance allow all more where they allow some.
        """
        if not self.minimum:
            return load.n_counting
        return min(load.n_counting, whole_quotient(load.total, self.minimum, math.floor))

    def _nearest_below(self, load: Load) -> Optional[int]:
        """The largest number of clusters that meets all limits, or None."""
        most = self.most_clusters(load)
        if not most or self.maximum is None:
            return most or None
        held = self.maximum * most
        fits = held >= load.total / _slack(load.total, held) and not len(load.heavier(self.maximum))
        return most if fits else None

    def bounds(self, load: Load, n_clusters: int) -> tuple[Optional[float], Optional[float]]:
        """Smallest and largest size that meet all limits together; equal sizes without limits.

        None and None where weights are to be as equal as whole points allow.

        Parameters
        ----------
        load : Load
        n_clusters : int

        Raises
        ------
        TooManyClustersError
            If there are fewer points than clusters, or fewer that weigh something.
        HeavyPointError
            If a point weighs more than the maximum.
        InfeasibleSizesError
            If the clusters cannot hold exactly all points.
        """
        self.check(load)
        if n_clusters > load.n_counting:
            fits = Suggestion(n_clusters=self._nearest_below(load))
            weighted = load.weights is not None
            raise TooManyClustersError(
                n_clusters, load.n_counting, weighted=weighted, suggestion=fits
            )
        if self.minimum is None and self.maximum is None and self.tolerance is None:
            if load.weights is not None:
                return None, None
            return tolerance_bounds(load.n_points, n_clusters, 0)
        self._check_heavy(load, self.maximum, n_clusters)
        total = load.total
        needed = (self.minimum or 0) * n_clusters
        held = total if self.maximum is None else self.maximum * n_clusters
        if needed > total * _slack(total, needed) or held < total / _slack(total, held):
            raise self._refusal(load, n_clusters)
        lower: float = 0 if load.weights is not None else 1
        upper = total
        tolerated = self.tolerated(load, n_clusters)
        if tolerated is not None:
            lower, upper = max(lower, tolerated.lower), tolerated.largest
        # The tolerance always holds n // k and the next size, as do a minimum and a
        # maximum that came this far: together they still do.
        upper = min(total, upper, total if self.maximum is None else self.maximum)
        # Sums that differ by rounding errors are the same.
        return min(max(lower, self.minimum or 0), upper), upper

    def tolerated(self, load: Load, n_clusters: int) -> Optional[Tolerated]:
        """What the tolerance asks for; None where there is none, or no point."""
        if self.tolerance is None or not load.n_points:
            return None
        return Tolerated.of(load, n_clusters, self.tolerance)

    def capacities(
        self,
        load: Load,
        minima: Sequence[Optional[float]],
        maxima: Sequence[Optional[float]],
        may_leave: bool = False,
    ) -> tuple[Array, Array]:
        """Smallest and largest size of each of the given centers: all limits hold together.

        Parameters
        ----------
        load : Load
        minima, maxima : sequence of k numbers or None
            Those of each center besides.
        may_leave : bool
            Whether points that do not fit may stay without a center.

        Returns
        -------
        (ndarray, ndarray)
            Shapes (k,); int64 without weights.

        Raises
        ------
        InvalidParameterError
            If there are no centers, or a number can be no size.
        InfeasibleSizesError, HeavyPointError
            If the centers cannot take exactly all points, or, with `may_leave`, cannot get what
            they need.
        """
        self.check(load)
        if not len(minima) or len(minima) != len(maxima):
            raise InvalidParameterError("minima", minima, "as many as maxima, and not empty")
        for name, sizes in (("minima", minima), ("maxima", maxima)):
            for size in sizes:
                load.check_size(size, name)
        total, weighted = load.total, load.weights is not None
        least, most = self.minimum or 0, total if self.maximum is None else self.maximum
        tolerated = self.tolerated(load, len(minima))
        if tolerated is not None:
            least, most = max(least, tolerated.lower), min(most, tolerated.largest)
        lower = [max(size or 0, least) for size in minima]
        upper = [min(total, most, total if size is None else size) for size in maxima]
        needed, held = sum(lower), sum(upper)
        slack = _slack(total, needed, held)

        def refusal(reason: str, have: float = total, center: int = 0) -> InfeasibleSizesError:
            crossed = (center, lower[center], upper[center]) if reason == "crossed" else None
            sums = needed, held
            return InfeasibleSizesError(have, len(lower), *sums, crossed, weighted, reason=reason)

        if needed > total * slack:
            raise refusal("minimum")
        if may_leave and load.weights is not None:
            fitting = load.weights[load.weights <= max(upper)].sum().item()
            if fitting <= held and needed > fitting * slack:
                raise refusal("fitting", fitting)
        for center, (low, high) in enumerate(zip(lower, upper)):
            if low > high:
                raise refusal("crossed", center=center)
        if not may_leave:
            if held < total / slack:
                raise refusal("maximum")
            self._check_heavy(load, max(upper), len(lower))
        kind = np.float64 if weighted else np.int64
        return np.array(lower, dtype=kind), np.array(upper, dtype=kind)

    def largest_sizes(self, load: Load, maxima: Sequence[Optional[float]]) -> Array:
        """The largest size that was set for each of the given centers (k,); NaN for none.

        Those of `capacities` are cut to what there is, these are not: a center may have more room.

        Parameters
        ----------
        load : Load
        maxima : sequence of k numbers or None
            Those of each center besides.
        """
        tolerated = self.tolerated(load, len(maxima))
        of_all = [self.maximum, None if tolerated is None else tolerated.largest]
        set_for = [[one for one in (*of_all, own) if one is not None] for own in maxima]
        return np.array([min(some, default=math.nan) for some in set_for], dtype=np.float64)

    def _check_heavy(self, load: Load, maximum: Optional[float], n_clusters: int) -> None:
        """Refuse points that weigh more than `maximum`."""
        heavy = load.heavier(math.inf if maximum is None else maximum)
        if maximum is None or load.weights is None or not len(heavy):
            return
        point = int(heavy[load.weights[heavy].argmax()])
        weight, enough = load.weights[point].item(), None
        if (self.minimum or 0) * n_clusters <= load.total * SLACK:
            enough = max(weight, share(load.total, n_clusters, math.ceil))
        raise HeavyPointError(point, weight, maximum, len(heavy), Suggestion(maximum=enough))

    def _refusal(
        self, load: Load, n_clusters: int, reason: str = "", does: Optional[Suggestion] = None
    ) -> InfeasibleSizesError:
        """The error that says why `n_clusters` clusters cannot hold all, and what would do."""
        total, low, high = load.total, self.minimum, self.maximum
        return InfeasibleSizesError(
            total,
            n_clusters,
            (low or 0) * n_clusters,
            (total if high is None else high) * n_clusters,
            weighted=load.weights is not None,
            reason=reason,
            minimum=low,
            maximum=high,
            suggestion=does or suggestion(total, n_clusters, low, high, load.n_counting),
        )


def _slack(*sums: float) -> float:
    """The factor by which sums may differ: 1 where all are integers, which nothing rounds."""
    return 1 if all(isinstance(one, int) for one in sums) else SLACK
