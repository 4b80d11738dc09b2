"""Which center to move, and to where, if a result shall become better.

P. Franti, "Efficiency of random swap clustering", Journal of Big Data 5, 2018. The draws prefer
centers whose points have another one near, and points far from their center; of some points
that are drawn the one enters at which a new center would gain most.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..exact.distances import own_distances, row_distances
from .initialization import draw

#: The larger, the more often a center leaves that is hardly missed.
BIAS = 3
#: So many swaps are drawn until one is promising.
DRAWS = 8
#: What the other centers would gain by moving is not counted. So a swap may be worth it if what
#: a new center gains is more than this share of what the one that leaves saves.
PROMISING = 0.5
#: Gains are estimated from so many points: in all at least, and for each cluster.
LEAST_POINTS = 10_000
POINTS_PER_CLUSTER = 100


@dataclass(frozen=True)
class SwapOdds:
    """What is known of the swaps of a state.

    Attributes
    ----------
    order : ndarray of int, shape (k,)
        Centers, first those that are hardly missed.
    missed : ndarray, shape (k,)
        By how much the objective would grow without each of the centers if the others stayed.
        It is too little where tiles know of points only that they are far from all borders.
    rows : ndarray of int, shape (m,)
        Some points, or all.
    share : float
        Of all points, how many these are.
    labels : ndarray of int, shape (m,)
    distances : ndarray, shape (m,)
        Squared distances from their centers, times their weights.
    """

    order: Array
    missed: Array
    rows: Array
    share: float
    labels: Array
    distances: Array

    @classmethod
    def of(
        cls,
        points: LatticePoints,
        values: Optional[Array],
        means: Array,
        labels: Array,
        random: np.random.RandomState,
    ) -> SwapOdds:
        """Those of centers (k, d) on the lattice and labels (n,); `values` are weights (n,)."""
        n_points, n_clusters = len(points), len(means)
        nearest = points.tiles.diagram(means, np.zeros(n_clusters))
        margins = nearest.margins if values is None else nearest.margins * values
        missed = np.bincount(nearest.labels, weights=margins, minlength=n_clusters)
        most = max(LEAST_POINTS, POINTS_PER_CLUSTER * n_clusters)
        rows = np.arange(n_points)
        if n_points > most:
            rows = (n_points * np.sort(random.random_sample(most))).astype(np.int64)
        distances = own_distances(points.snapped[rows], means, labels[rows])
        if values is not None:
            distances *= values[rows]
        order = np.argsort(missed, kind="stable")
        return cls(order, missed, rows, len(rows) / n_points, labels[rows], distances)

    def draw(
        self,
        points: LatticePoints,
        values: Optional[Array],
        random: np.random.RandomState,
        first: bool,
    ) -> tuple[int, int, bool]:
        """A center, the point to which it moves, and whether that promises anything.

        Parameters
        ----------
        points, values
            As in `of`.
        random : RandomState
        first : bool
            Whether no swap has been tried yet. Then the center leaves that is missed least.
        """
        n_clusters = len(self.order)
        leaving = entering = 0
        for number in range(DRAWS):
            place = n_clusters * random.random_sample() ** BIAS
            leaving = int(self.order[0 if first and number == 0 else int(place)])
            elsewhere = np.cumsum(np.where(self.labels == leaving, 0.0, self.distances))
            drawn = draw(elsewhere, random.random_sample(2 + int(math.log(n_clusters))))
            gains = [self._gain(points, values, int(row)) for row in drawn]
            best = int(np.argmax(gains))
            entering = int(self.rows[drawn[best]])
            if gains[best] > PROMISING * self.missed[leaving]:
                return leaving, entering, True
        return leaving, entering, False

    def _gain(self, points: LatticePoints, values: Optional[Array], place: int) -> float:
        """By how much, about, the objective falls if a center is at one of the points, too."""
        some = points.snapped[self.rows]
        there = row_distances(some, some[place])
        if values is not None:
            there *= values[self.rows]
        np.subtract(self.distances, there, out=there)
        return float(np.maximum(there, 0.0, out=there).sum()) / self.share
