"""What the public functions return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .assignment.lattice import Lattice


@dataclass(frozen=True)
class Assignment:
    """An assignment of points to fixed centers under size bounds.

    Attributes
    ----------
    labels : ndarray of int32, shape (n,)
        Index of each point's center, from 0.
    sizes : ndarray of int64, shape (k,)
        Number of points of each center.
    cost : int
        Sum of squared distances in squared lattice units: an exact integer.
    prices : ndarray of int64, shape (k,)
        Certifying prices in squared lattice units. Every point sits at a center that
        minimises squared distance minus price; a price is positive only where the size
        is at its minimum and negative only where it is at its maximum. When all sizes
        are fixed the prices are free by a common constant, and the first one is 0.
    optimal : bool
        The certificate's verdict, checked over all points in exact arithmetic: no
        other assignment within the bounds has a smaller `cost` for these centers.
    lattice : Lattice
        The integer lattice on which the problem was solved; it turns lattice units
        back into those of the points.
    """

    labels: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    cost: int
    prices: np.ndarray[Any, Any]
    optimal: bool
    lattice: Lattice

    @property
    def inertia(self) -> float:
        """`cost` in squared units of the points."""
        return self.lattice.to_squared_units(self.cost)


@dataclass(frozen=True)
class Iteration:
    """One step of a k-means loop: points assigned, then centers moved to their means.

    Attributes
    ----------
    start : int
        Which of the `n_init` starts, from 0.
    index : int
        Number of the iteration within its start, from 1.
    centers : ndarray of float64, shape (k, d)
        The clusters' means, after the move.
    labels : ndarray of int32, shape (n,)
        The assignment from which the means were taken.
    inertia : float
        Sum of squared distances to the centers before the move.
    moved : int
        How many labels differ from those of the iteration before (n in the first).
    """

    start: int
    index: int
    centers: np.ndarray[Any, Any]
    labels: np.ndarray[Any, Any]
    inertia: float
    moved: int


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
        Iterations of the best start.
    converged : bool
        Whether `labels` are the optimal assignment to `centers`. Otherwise the loop was
        stopped (by `max_iter` or `tol`) and they are optimal for the centers before the
        last update.
    assignment : Assignment or None
        The last assignment with its certificate; None for plain k-means.
    """

    labels: np.ndarray[Any, Any]
    centers: np.ndarray[Any, Any]
    sizes: np.ndarray[Any, Any]
    inertia: float
    n_iter: int
    converged: bool
    assignment: Optional[Assignment] = None
