"""The assignment as a flow network, for solvers that take one.

Every point sends its weight to centers; every center passes between its minimum and its
maximum on to a sink:

    point i (weight w_i) --(cost C_ij)--> center j --(l_j to u_j)--> sink
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.costs import Costs
from ..exact.arrays import Array
from .bounds import Bounds


@dataclass(frozen=True)
class Network:
    """A bipartite network with all arcs between points and centers.

    Attributes
    ----------
    costs : ndarray of int64, shape (n, k)
        Costs of the arcs, at least 0. The least cost of each point is taken off all of
        its arcs: that changes no decision and keeps the numbers small.
    supplies : ndarray of int64, shape (n,)
        The points' weights; 1 each without weights.
    lower, upper : ndarray of int64, shape (k,)
        Bounds on the flow through each center.
    """

    costs: Array
    supplies: Array
    lower: Array
    upper: Array

    @classmethod
    def full(cls, costs_of: Costs, amounts: Optional[Array], bounds: Bounds) -> Network:
        """The network of all points and centers."""
        costs = costs_of.block(slice(None))
        costs -= costs.min(axis=1)[:, None]
        supplies = np.ones(len(costs), dtype=np.int64) if amounts is None else amounts
        return cls(costs.astype(np.int64), supplies, bounds.lower, bounds.upper)

    @property
    def n_points(self) -> int:
        return int(self.costs.shape[0])

    @property
    def n_clusters(self) -> int:
        return int(self.costs.shape[1])
