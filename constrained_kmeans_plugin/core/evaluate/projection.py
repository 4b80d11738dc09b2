"""Points of many dimensions on a plane: principal components."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..costs.points import LatticePoints
from ..exact.arrays import Array
from ..validation import check_points

#: Entries of an axis within this part of its largest one count as equal to it: which of them
#: is a last bit larger shall not decide the axis' sign.
_EQUAL = 1e-6


@dataclass(frozen=True)
class PrincipalAxes:
    """The directions in which points vary most.

    Attributes
    ----------
    mean : ndarray of float64, shape (d,)
        Of the points.
    axes : ndarray of float64, shape (m, d)
        Of length 1, at right angles to each other. The largest entry of each is positive,
        the first one among equals.
    shares : ndarray of float64, shape (m,)
        Share of each in the variance of the points; 0 where they lie at one place.
    """

    mean: Array
    axes: Array
    shares: Array

    def project(self, points: Array) -> Array:
        """Points (n, d) as coordinates (n, m) along the axes, from the mean."""
        projected: Array = (points - self.mean) @ self.axes.T
        return projected


def principal_axes(points: object, n_axes: int = 2) -> PrincipalAxes:
    """The first principal components of points.

    Parameters
    ----------
    points : array_like of float, shape (n, d)
    n_axes : int
        How many axes; there are no more than d.

    Returns
    -------
    PrincipalAxes

    Raises
    ------
    InvalidPointsError
        If the points are not a finite array.

    References
    ----------
    I. T. Jolliffe, "Principal component analysis", 2nd edition, 2002.
    R. Bro, E. Acar, T. G. Kolda, "Resolving the sign ambiguity in the singular value
    decomposition", Journal of Chemometrics 22, 2008.

    Examples
    --------
    >>> from constrained_kmeans_plugin import core
    >>> core.principal_axes([[0.0, 0.0], [-3.0, 4.0]], 1).axes.round(3).tolist()
    [[-0.6, 0.8]]
    """
    where = LatticePoints.of(check_points(points))
    # In steps of the lattice nothing overflows or vanishes.
    steps = where.offsets * where.lattice.scale
    mean = steps.mean(axis=0)
    centered = steps - mean
    variances, vectors = np.linalg.eigh(centered.T @ centered)
    axes = vectors.T[::-1][:n_axes]
    sizes = np.abs(axes)
    first = (sizes >= (1 - _EQUAL) * sizes.max(axis=1, keepdims=True)).argmax(axis=1)
    axes = axes * np.where(axes[np.arange(len(axes)), first] < 0, -1.0, 1.0)[:, None]
    # What is left across a line is rounding, on either side of 0.
    variances = np.maximum(variances[::-1], 0.0)
    total = float(variances.sum())
    shares = variances[:n_axes] / total if total > 0 else np.zeros(len(axes))
    return PrincipalAxes(where.lattice.origin + mean / where.lattice.scale, axes, shares)
