"""Where each point's reduced cost is least under prices, and which points are near borders.

The reduced cost of a point at a center is its cost minus the center's price. Only points near
a border, whose second-best center costs little more, can change their cluster when the prices
change a little.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Union

import numpy as np

from ..exact.arrays import Array

#: sides of borders (s,), each the number ``own k + other`` of two clusters -> about how many
#: points (s,) on that side
Wanted = Callable[[Array], Array]
#: Points of each cluster, on average, whose margins say what is near.
SAMPLE_PER_CLUSTER = 128
#: No table is longer than the longer of this and the number of points.
LONG_TABLE = 1 << 17
#: Sides of borders, about: six on which a cluster has its points, and six opposite.
SIDES_PER_CLUSTER = 12


@dataclass(frozen=True)
class Diagram:
    """Where the points lie in the power diagram of some prices.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        The center with the least reduced cost, the first among equals.
    runners_up : ndarray of int32, shape (n,)
        The next best center; not to be used if there is only one.
    margins : ndarray of float64, shape (n,)
        How much more the runner-up costs: an integer, at least 0. Exact near borders;
        elsewhere a lower bound, above 0.
    """

    labels: Array
    runners_up: Array
    margins: Array
    _borders: dict[int, _Borders] = field(default_factory=dict, compare=False, repr=False)

    def borders(self, n_clusters: int) -> _Borders:
        """Its points by border, of so many clusters; made once."""
        found = self._borders.get(n_clusters)
        if found is None:
            found = self._borders[n_clusters] = _Borders(self, n_clusters)
        return found

    def of(self, rows: Array) -> Diagram:
        """The same for some of the points."""
        return Diagram(self.labels[rows], self.runners_up[rows], self.margins[rows])

    def moved(self, left: Array, rows: Array, anew: Diagram) -> Diagram:
        """The diagram under changed prices, of which some rows are known.

        Parameters
        ----------
        left : ndarray, shape (n,)
            From `unmoved`.
        rows : ndarray of int, shape (m,)
            All points that have a choice by it, at least.
        anew : Diagram
            That of these.
        """
        labels, runners_up, margins = self.labels.copy(), self.runners_up.copy(), left.copy()
        labels[rows], runners_up[rows], margins[rows] = anew.labels, anew.runners_up, anew.margins
        return Diagram(labels, runners_up, margins)

    def unmoved(self, change: Array) -> Array:
        """How far each point (n,) is from a choice after prices changed by `change` (k,).

        Where the number is positive, the label is still the only best one, and the margin
        at least this.
        """
        left: Array = self.margins - (change.max() - change)[self.labels]
        return left


def least_two(costs: Array) -> tuple[Array, Array, Array]:
    """Columns of the least and second-least of each row, and their difference.

    The first among equals; `costs` (n, k) are overwritten.
    """
    rows = np.arange(len(costs))
    best = costs.argmin(axis=1)
    least = costs[rows, best]
    costs[rows, best] = np.inf
    second = costs.argmin(axis=1)
    return best, second, costs[rows, second] - least


def near_borders(labels: Array, margins: Array, n_clusters: int, wanted: int) -> Array:
    """About `wanted` points of each cluster that are nearest to its border.

    Where points are dense, small margins hold many of them, where they are sparse, few; so
    each cluster is asked by itself.

    Parameters
    ----------
    labels : ndarray of int, shape (n,)
    margins : ndarray, shape (n,)
    n_clusters : int
    wanted : int

    Returns
    -------
    ndarray of int, shape (m,)
        Indices, ascending. Of points with the same label and margin, such as coincident
        ones, all are among them or none.
    """
    n_points = len(margins)
    if 2 * wanted * n_clusters >= n_points:
        return np.arange(n_points)
    # A quantile of a sample is near enough.
    stride = max(1, n_points // (SAMPLE_PER_CLUSTER * n_clusters))
    sample, sampled = labels[::stride], margins[::stride]
    ranked, scale = sort_keys(sample, sampled)
    ranked.sort()
    ends = np.searchsorted(ranked, np.arange(n_clusters + 1))
    place = wanted / stride
    some = np.flatnonzero(np.diff(ends) > 2 * place)
    least = np.full(n_clusters, np.inf)
    least[some] = (ranked[ends[some] + int(place)] - some) / scale
    return np.flatnonzero(margins <= least[labels])


def near_each_border(diagram: Diagram, n_clusters: int, wanted: Wanted) -> Array:
    """The points nearest to each border.

    A border has two sides; on one are the points of a cluster whose runner-up is another
    one.

    Parameters
    ----------
    diagram : Diagram
    n_clusters : int
    wanted : callable
        About how many points of each cluster, to the border with each other one.

    Returns
    -------
    ndarray of int, shape (m,)
        Indices, ascending. Of points with the same label, runner-up and margin, such as
        coincident ones, all are among them or none.
    """
    return diagram.borders(n_clusters).nearest(wanted)


class _Borders:
    """The points of a diagram, side by side of the borders.

    It is asked several times about the same diagram, and remembers which points are
    candidates at all.
    """

    def __init__(self, diagram: Diagram, n_clusters: int) -> None:
        self._margins = diagram.margins
        sides = diagram.labels * np.int64(n_clusters)
        sides += diagram.runners_up
        # A table of all sides takes less time than to find out which ones there are, if it is
        # not too long.
        self._numbers: Array = np.zeros(0, dtype=np.int64)
        self._n_sides = n_clusters**2
        if n_clusters**2 > max(LONG_TABLE, len(sides)):
            self._numbers, sides = np.unique(sides, return_inverse=True)
            self._n_sides = len(self._numbers)
        self._sides = sides.ravel()
        # The coarser the sample, the more candidates it leaves; so both are about as many.
        self._stride = max(1, int((len(sides) / (SIDES_PER_CLUSTER * n_clusters)) ** 0.5))
        self._sample = self._ranked(slice(None, None, self._stride))
        # The candidates for so many points of each side; at first there are none.
        self._enough, self._rows, self._held = np.full(1, -1.0), self._sides[:0], self._sample

    def nearest(self, wanted: Wanted) -> Array:
        """The points nearest to each side, about as many as wanted: indices, ascending."""
        if self._stride == 1:
            return np.flatnonzero(self._sample.nearest(self._wanted(wanted, self._sample)))
        enough = self._wanted(wanted, self._sample)
        if (enough > self._enough).any():
            # Which points are candidates at all, a sample tells.
            farthest = self._sample.farthest(enough / self._stride + 1.0)
            self._rows = np.flatnonzero(self._margins <= farthest[self._sides])
            self._held, self._enough = self._ranked(self._rows), enough
        return self._rows[self._held.nearest(self._wanted(wanted, self._held))]

    def _ranked(self, rows: Union[slice, Array]) -> _Ranked:
        return _Ranked(self._sides[rows], self._margins[rows], self._n_sides)

    def _wanted(self, wanted: Wanted, ranked: _Ranked) -> Array:
        """How many points of each side that there is."""
        return wanted(self._numbers[ranked.its] if len(self._numbers) else ranked.its)


class _Ranked:
    """Points, side by side, in the order of their margins.

    Parameters
    ----------
    sides : ndarray of int64, shape (m,)
    margins : ndarray, shape (m,)
    n_sides : int
        All sides have lower numbers.
    """

    def __init__(self, sides: Array, margins: Array, n_sides: int) -> None:
        self._sides, self._margins, self._n_sides = sides, margins, n_sides
        self._keys, self._scale = sort_keys(sides, margins)
        self._keys.sort()
        # Down: the largest margin adds a half, which rounding might carry to the next number.
        ranked = self._keys.astype(np.int64)
        self._starts = np.flatnonzero(np.diff(ranked, prepend=-1))
        self._counts = np.diff(np.append(self._starts, len(ranked)))
        #: The sides (s,) on which there are points.
        self.its = ranked[self._starts]

    def farthest(self, wanted: Array) -> Array:
        """The margin up to which about so many (s,) points of each side have theirs."""
        places = np.minimum(wanted, len(self._keys)).astype(np.int64)
        enough = self._counts > places
        farthest = np.full(self._n_sides, np.inf)
        its, last = self.its[enough], self._starts[enough] + places[enough]
        # Margins are integers, and so exact again if they are not too large.
        farthest[its] = np.rint((self._keys[last] - its) / self._scale)
        return farthest

    def nearest(self, wanted: Array) -> Array:
        """Which (m,) points are among about so many (s,) at the border on their side."""
        chosen: Array = self._margins <= self.farthest(wanted)[self._sides]
        return chosen


def sort_keys(numbers: Array, margins: Array) -> tuple[Array, float]:
    """What sorts by number (m,), then by margin (m,), much faster than the two of them.

    Returns
    -------
    (ndarray, float)
        Keys, numbers (from 0) plus scaled margins, and the scale: the largest margin adds a half.
    """
    scale = 0.5 / max(1.0, float(margins.max(initial=0.0)))
    keys: Array = numbers + margins * scale
    return keys, scale
