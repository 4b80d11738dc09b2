"""The assignment as a flow network, for solvers that take one.

Every point sends one unit to a center; every center passes between its minimum and its
maximum on to a sink:

    point i --(cost C_ij, capacity 1)--> center j --(l_j to u_j)--> sink
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .lattice import Array, squared_distances


@dataclass(frozen=True)
class Network:
    """A bipartite network with all arcs between points and centers.

    Attributes
    ----------
    costs : ndarray of int64, shape (n, k)
        Costs of the arcs, at least 0. The least cost of each point is taken off all of
        its arcs: that changes no decision and keeps the numbers small.
    lower, upper : ndarray of int64, shape (k,)
        Bounds on the flow through each center.
    """

    costs: Array
    lower: Array
    upper: Array

    @classmethod
    def full(cls, points: Array, centers: Array, lower: Array, upper: Array) -> Network:
        """The network of lattice points (n, d) and lattice centers (k, d)."""
        costs = squared_distances(points, centers)
        costs -= costs.min(axis=1)[:, None]
        return cls(costs.astype(np.int64), lower, upper)

    @property
    def n_points(self) -> int:
        return int(self.costs.shape[0])

    @property
    def n_clusters(self) -> int:
        return int(self.costs.shape[1])
