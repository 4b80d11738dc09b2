"""What the public functions return."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .exact.lattice import Lattice


@dataclass(frozen=True)
class Assignment:
    """An assignment of points to fixed centers under size bounds.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Index of each point's center, from 0; -1 for points that do not fit.
    sizes : ndarray of int64, shape (k,)
        Number of points of each center.
    cost : int
        Sum of squared distances in squared lattice units, times the integer weights: an
        exact integer.
    prices : ndarray of int64, shape (k,)
        Certifying prices in squared lattice units. Every point sits at a center that
        minimizes squared distance minus price (but for those that a larger weight kept
        from it); a price is positive only where the size is at its minimum and negative
        only where it is at its maximum. When all sizes are fixed the prices are free by a
        common constant, and the first one is 0.
    optimal : bool
        The certificate's verdict, checked over all points in exact arithmetic: the bounds
        are kept, and no other assignment within them has a smaller `cost` for these
        centers.
    lattice : Lattice
        The integer lattice on which the problem was solved; it turns lattice units
        back into those of the points.
    lower_bound : int
        What every assignment within the bounds costs at least, proved by the prices, even
        one that divides points, into multiples of the unit that their weights have in common.
        Equal to `cost` where `optimal`. Where weight is left out: of those that leave out no
        more.
    weight_totals : ndarray of float64, shape (k,), or None
        Sum of the weights of each center's points; None without weights.
    bound_violations : ndarray of float64, shape (k,)
        By how much each sum of weights is above its maximum or, negative, below its
        minimum, because points are kept whole.
    n_fractional : int
        Points that the least-cost flow divides between clusters, at most k - 1.
    weight_scale : float
        Integer weight in one of the user's units; 1 without weights.
    surplus : float
        How much weight no assignment can serve, even one that divides points; the number of
        points without weights. 0 unless points may stay without a center.
    threshold : float
        Squared distance minus price from which on it is better to leave points out, in squared
        lattice units; infinite where the centers take the weight of all points. (Whole points of
        different weight may be on its wrong side.)
    """

    labels: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    cost: int
    prices: np.ndarray[Any, Any]
    optimal: bool
    lattice: Lattice
    lower_bound: int
    weight_totals: Optional[np.ndarray[Any, Any]]
    bound_violations: np.ndarray[Any, Any]
    n_fractional: int
    weight_scale: float
    surplus: float = 0.0
    threshold: float = math.inf

    @property
    def inertia(self) -> float:
        """`cost` in squared units of the points, times their weights."""
        return self.lattice.to_squared_units(self.cost) / self.weight_scale

    @property
    def cost_range(self) -> tuple[float, float]:
        """What every assignment costs at least, and this one at most, for the given coordinates.

        The certificate speaks of the lattice: it moves points and centers by half a step along
        each axis at most, so that the root of the sum of squared distances changes by at most
        ``sqrt(d W)`` steps, W being the whole weight (the triangle inequality). In the units of
        `cost`.
        """
        if not self.lattice.has_extent:
            return 0.0, 0.0
        served = float(self.sizes.sum())
        if self.weight_totals is not None:
            served = float(self.weight_totals.sum()) * self.weight_scale
        rounding = math.sqrt(len(self.lattice.origin) * served)
        least = max(0.0, math.sqrt(max(0, self.lower_bound)) - rounding)
        return least**2, (math.sqrt(self.cost) + rounding) ** 2

    @property
    def coordinate_gap(self) -> float:
        """By which share no assignment is better for the coordinates as they were given.

        Infinite where the steps are coarser than the distances.
        """
        least, most = self.cost_range
        if least == 0:
            return math.inf if most else 0.0
        return most / least - 1

    @property
    def prices_in_squared_units(self) -> np.ndarray[Any, Any]:
        """`prices` (k,) in squared units of the points."""
        return self.prices * self.lattice.to_squared_units(1)

    @property
    def reaches(self) -> np.ndarray[Any, Any]:
        """How far from each center points are served (k,), in units of the points."""
        squares = np.maximum(self.threshold + self.prices, 0.0)
        reaches: np.ndarray[Any, Any] = np.sqrt(squares * self.lattice.to_squared_units(1))
        return reaches

    @property
    def gap(self) -> float:
        """By which share `cost` is above `lower_bound`: none is better by more than this."""
        least = self.lower_bound
        return max(0, self.cost - least) / least if least > 0 else 0.0


@dataclass(frozen=True)
class CostAssignment:
    """An assignment of points to centers at given costs, under size bounds.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Index of each point's center, from 0; -1 for points that stay unassigned.
    sizes : ndarray of int64, shape (k,)
        Number of points of each center.
    cost : int
        Sum of the costs in integers, times the integer weights.
    prices : ndarray of int64, shape (k,)
        Certifying prices in integers, as in `Assignment`: every point is at a center that
        minimizes cost minus price, or unassigned if that costs less.
    optimal : bool
        The certificate's verdict, as in `Assignment`.
    lower_bound : int
        What every assignment within the bounds costs at least.
    weight_totals : ndarray of float64, shape (k,), or None
    bound_violations : ndarray of float64, shape (k,)
    n_fractional : int
    weight_scale : float
        As in `Assignment`.
    cost_scale : float
        Integer cost in one of the user's units.
    cost_step : float
        To which costs were rounded, in the user's units; 0 if none was. The certificate speaks of
        the rounded costs: as they were given, no assignment is better by more than a step for
        each unit of weight.
    """

    labels: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    cost: int
    prices: np.ndarray[Any, Any]
    optimal: bool
    lower_bound: int
    weight_totals: Optional[np.ndarray[Any, Any]]
    bound_violations: np.ndarray[Any, Any]
    n_fractional: int
    weight_scale: float
    cost_scale: float
    cost_step: float

    @property
    def total(self) -> float:
        """`cost` in the user's units, times the weights."""
        return self.cost / self.cost_scale / self.weight_scale

    @property
    def prices_in_units(self) -> np.ndarray[Any, Any]:
        """`prices` (k,) in the user's units."""
        return self.prices / self.cost_scale


@dataclass(frozen=True)
class GraphAssignment:
    """An assignment of points at nodes of a graph to fixed centers.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Index of each point's center, from 0.
    node_labels : ndarray of int32, shape (m,)
        The same for all nodes, those without points, too; -1 where no path leads.
    sizes : ndarray of int64, shape (k,)
        Number of points of each center.
    path_costs : ndarray of float64, shape (n,)
        Length of the shortest path from each point's center, the sum of its edges as they were
        given.
    cost : int
        Sum of the lengths in integer steps, times the integer weights.
    lower_bound : int
        What every assignment within the bounds costs at least, to whichever centers and even if it
        divides points: what the prices prove.
    prices : ndarray of int64, shape (k,)
        In steps. Points are where the length of the path minus the price is least, but for those
        that a larger weight, or the connection, kept from it.
    optimal : bool
        Whether the bounds are kept and `cost` equals `lower_bound`.
    n_cuts : int
        How often a branch behind a dead end, equally good for two centers, was cut: at most k - 1
        times. Points of different weight may be apart besides, for sums nearer to the bounds.
    n_parts : ndarray of int64, shape (k,)
        In how many connected parts the nodes of each center are.
    weight_totals : ndarray of float64, shape (k,), or None
    bound_violations : ndarray of float64, shape (k,)
        As in `Assignment`.
    weight_scale : float
        Integer weight in one of the user's units; 1 without weights.
    length_scale : float
        Steps in a unit of length.
    """

    labels: np.ndarray[Any, Any]
    node_labels: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    path_costs: np.ndarray[Any, Any]
    cost: int
    lower_bound: int
    prices: np.ndarray[Any, Any]
    optimal: bool
    n_cuts: int
    n_parts: np.ndarray[Any, Any]
    weight_totals: Optional[np.ndarray[Any, Any]]
    bound_violations: np.ndarray[Any, Any]
    weight_scale: float
    length_scale: float

    @property
    def by_costs(self) -> CostAssignment:
        """The same as an assignment at given costs, which are the lengths."""
        return CostAssignment(
            self.labels,
            self.sizes,
            self.cost,
            self.prices,
            self.optimal,
            self.lower_bound,
            self.weight_totals,
            self.bound_violations,
            0,
            self.weight_scale,
            self.length_scale,
            1 / self.length_scale,
        )

    @property
    def total(self) -> float:
        """`cost` in units of length, times the weights."""
        return self.cost / self.length_scale / self.weight_scale

    @property
    def gap(self) -> float:
        """By which share `cost` is above `lower_bound`: none is better by more than this."""
        least = self.lower_bound
        return max(0, self.cost - least) / least if least > 0 else 0.0


@dataclass(frozen=True)
class Island:
    """A part of a graph that no edge joins to the others: its clusters are found alone.

    Attributes
    ----------
    clusters : ndarray of int64, shape (c,)
        Those that are on it.
    min_size, max_size : float
        Limits on the number of points, or on the sum of weights, of each of them.
    starts : tuple of float
        The inertia of its points after each start; the least is kept, among starts that miss
        limits alike.
    inertia : float
        That of the start that is kept.
    """

    clusters: np.ndarray[Any, Any]
    min_size: float
    max_size: float
    starts: tuple[float, ...]
    inertia: float


@dataclass(frozen=True)
class Connection:
    """What is known of clusters that are connected along a graph.

    Attributes
    ----------
    nodes : ndarray of int64, shape (k,)
        The point from which each cluster's paths begin.
    bound_violations : ndarray of float64, shape (k,)
        By how much each size is above its maximum or, negative, below its minimum.
    islands : tuple of Island
        One, if edges join all points.
    path_gap : float
        By which share the paths to all points, together, are longer than the least that clusters
        within the bounds can have with paths from the same nodes; 0 where they are the shortest.
        It tells nothing where bounds are missed.
    free_inertia : float or None
        That of the best assignment to the same centers without connection; None if nobody computed
        it.
    tried : tuple of int
        Numbers of clusters that were tried, if whoever asked tried several.
    """

    nodes: np.ndarray[Any, Any]
    bound_violations: np.ndarray[Any, Any]
    islands: tuple[Island, ...]
    path_gap: float
    free_inertia: Optional[float] = None
    tried: tuple[int, ...] = ()


@dataclass(frozen=True)
class Iteration:
    """One step of a k-means loop: points assigned, then centers moved to their means.

    Attributes
    ----------
    start : int
        Which of the `n_init` starts, from 0; swaps that are tried follow the starts.
    index : int
        Number of the iteration within its start, from 1; 0 for the first centers, before
        they move.
    centers : ndarray of float64, shape (k, d)
        The clusters' means, after the move.
    labels : ndarray of int32, shape (n,)
        The assignment from which the means were taken.
    inertia : float
        Sum of squared distances to the centers before the move.
    moved : int
        How many labels differ from those of the iteration before (n in the first).
    island : int
        Which island of a graph it is about, from 0: each has starts of its own, one island after
        the other, and points and clusters are those on it alone.
    """

    start: int
    index: int
    centers: np.ndarray[Any, Any]
    labels: np.ndarray[Any, Any]
    inertia: float
    moved: int
    island: int = 0


@dataclass(frozen=True)
class LloydGain:
    """By how much Lloyd's algorithm, continued from the centers, would lower the inertia.

    Attributes
    ----------
    n_points : int
        Points on which it was continued.
    tried, others : float
        By which part it lowers the inertia of these points, and that of as many others for
        the same centers. Both are drawn; what it gains on all points lies between the two as
        a rule. `others` is negative where new centers are worse for points that did not lead
        them.
    exact : bool
        Whether it was continued on all points. `tried` and `others` are then the same.
    """

    n_points: int
    tried: float
    others: float
    exact: bool


@dataclass(frozen=True)
class KMeansResult:
    """The best of all starts of a k-means run.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Cluster of each point, from 0; cluster j is the one that started at row j.
    centers : ndarray of float64, shape (k, d)
        Each cluster's (weighted) mean.
    sizes : ndarray of int64, shape (k,)
        Number of points of each cluster.
    inertia : float
        (Weighted) sum of squared distances of the points to their cluster's center.
    n_iter : int
        Iterations of the best start, and of the swaps that were kept.
    converged : bool
        Whether `labels` are the optimal assignment to `centers`. Otherwise the loop was
        stopped (by `max_iter` or `tol`) and they are optimal for the centers before the
        last update. Of connected clusters: whether centers stayed, or went back and forth without
        lowering the inertia by more than a thousandth.
    assignment : Assignment or None
        The last assignment with its certificate; None for plain k-means.
    weight_totals : ndarray of float64, shape (k,), or None
        Sum of the weights of each cluster's points; None without weights.
    mini_batch : bool
        Whether mini-batches led the way, and only few iterations were over all points.
    lloyd_gain : LloydGain or None
        What that has cost; None without mini-batches.
    connection : Connection or None
        Where clusters are connected along a graph; then there is no `assignment`.
    """

    labels: np.ndarray[Any, Any]
    centers: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    inertia: float
    n_iter: int
    converged: bool
    assignment: Optional[Assignment] = None
    weight_totals: Optional[np.ndarray[Any, Any]] = None
    mini_batch: bool = False
    lloyd_gain: Optional[LloydGain] = None
    connection: Optional[Connection] = None
