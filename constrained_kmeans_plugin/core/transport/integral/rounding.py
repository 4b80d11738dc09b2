"""From an optimum that divides points to one that keeps them whole.

With weights the optimum divides at most k - 1 points between clusters. Each of them goes
to one of its clusters such that no cluster gains or loses more than the heaviest divided
point (D. B. Shmoys, E. Tardos, "An approximation algorithm for the generalized assignment
problem", Mathematical Programming 62, 1993).
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from ...costs.costs import Costs
from ...exact.arrays import Array
from ..border_points import Portions


def round_fractional(costs: Costs, amounts: Array, labels: Array, fractional: Portions) -> Array:
    """Labels (n,) in which the divided points are whole as well.

    The weight of a cluster changes by no more than the heaviest divided point.

    Parameters
    ----------
    costs : Costs
    amounts : ndarray of int64, shape (n,)
    labels : ndarray of int, shape (n,)
    fractional : Portions
        Of one point at least.
    """
    labels = labels.copy()
    rows, places = np.unique(fractional.points, return_inverse=True)
    weights = amounts[fractional.points]
    own = costs.pairs(fractional.points, fractional.clusters)
    damage = (own - own.min()) * (weights / weights.max())
    damage = 1.0 + damage / max(1.0, float(damage.max()))
    edges, clusters_of_slots = _slots(fractional, weights)
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    # Slots that are full in the divided solution have to be filled: the others are dear.
    dear = 4.0 * len(rows)
    matrix = csr_matrix(
        (
            [damage[part] + (0.0 if full else dear) for part, _, full in edges],
            ([places.ravel()[part] for part, _, _ in edges], [slot for _, slot, _ in edges]),
        ),
        shape=(len(rows), len(clusters_of_slots)),
    )
    matched, slots = min_weight_full_bipartite_matching(matrix)
    labels[rows[matched]] = np.array(clusters_of_slots)[slots]
    return labels


def _slots(fractional: Portions, weights: Array) -> tuple[list[tuple[int, int, bool]], list[int]]:
    """Each cluster's parts, heaviest points first, poured into slots that hold one point.

    Returns
    -------
    (list, list)
        (part, slot, whether the slot is full) for each part that is in a slot, and the
        cluster of each slot.
    """
    order = np.lexsort((fractional.points, -weights, fractional.clusters)).tolist()
    edges: list[tuple[int, int, bool]] = []
    clusters: list[int] = []
    start = 0
    while start < len(order):
        cluster = int(fractional.clusters[order[start]])
        end = start
        while end < len(order) and fractional.clusters[order[end]] == cluster:
            end += 1
        base, level = len(clusters), Fraction(0)
        poured = []
        for part in order[start:end]:
            after = level + Fraction(int(fractional.amounts[part]), int(weights[part]))
            last = -(-after.numerator // after.denominator)
            poured += [(part, slot) for slot in range(int(level), last)]
            level = after
        edges += [(part, base + slot, slot + 1 <= level) for part, slot in poured]
        clusters += [cluster] * (-(-level.numerator // level.denominator))
        start = end
    return edges, clusters
