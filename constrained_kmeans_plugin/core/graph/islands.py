"""Islands: how many clusters each part of a graph gets, decided by its weight before the work."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..clustering.sizes import Weights
from ..errors import InfeasibleIslandsError
from ..exact.arrays import Array


def clusters_of_islands(
    totals: Array,
    counts: Array,
    n_clusters: int,
    least: int,
    most: int,
    load: Optional[Weights] = None,
    needed: Optional[Array] = None,
) -> Array:
    """Numbers of clusters (i,) of islands, as equal in size as whole numbers allow.

    Beyond what the limits ask for, each further cluster goes where the clusters are largest: the
    method of equal proportions (E. V. Huntington, "The apportionment of representatives in
    Congress", Trans. AMS 30, 1928).

    Parameters
    ----------
    totals : ndarray of int64, shape (i,)
        Weights of the islands.
    counts : ndarray of int64, shape (i,)
        Numbers of points on them that weigh something.
    n_clusters : int
    least, most : int
        Limits on the weight of each cluster.
    load : Weights, optional
        In whose units an error tells weights; numbers of points without.
    needed : ndarray of int64, shape (i,), optional
        Numbers that islands need at least, whatever their weights.

    Raises
    ------
    InfeasibleIslandsError
        If there are fewer clusters than islands, or an island cannot be clusters within the
        limits.
    """
    if n_clusters < len(totals):
        raise InfeasibleIslandsError(len(totals), 0, n_clusters, 0, 0, reason="islands")

    def told(size: int) -> float:
        return int(size) if load is None else load.in_units(int(size))

    fewest = np.maximum(-(-totals // max(most, 1)), 1 if needed is None else needed)
    largest = np.minimum(totals // max(least, 1), counts)
    for island in np.flatnonzero(fewest > largest).tolist():
        # This number of clusters takes less than there is, and one more needs more.
        number = int(largest[island])
        raise InfeasibleIslandsError(
            int(counts[island]),
            told(int(totals[island])),
            number,
            told(least * (number + 1)),
            told(most * number),
            load is not None,
            reason="division",
        )
    if not fewest.sum() <= n_clusters <= largest.sum():
        raise InfeasibleIslandsError(
            len(totals),
            int(fewest.sum() if fewest.sum() > n_clusters else largest.sum()),
            n_clusters,
            int(fewest.sum()),
            int(largest.sum()),
            load is not None,
            reason="numbers",
        )
    numbers = fewest.copy()
    for _ in range(n_clusters - int(fewest.sum())):
        shares = np.where(numbers < largest, totals / np.sqrt(numbers * (numbers + 1.0)), -1.0)
        numbers[int(shares.argmax())] += 1
    return numbers
