"""Size bounds from the parameters and the number of features, refused with a way out."""

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsProcessingException

from ..core import tolerance_bounds
from ..translation import tr


@dataclass(frozen=True)
class SizeLimits:
    """What the user asked for; None is not given.

    Attributes
    ----------
    minimum, maximum : int or None
    tolerance : float or None
        In percent of the mean size.
    """

    minimum: Optional[int] = None
    maximum: Optional[int] = None
    tolerance: Optional[float] = None

    def check(self):
        """Refuse what no layer could meet.

        Raises
        ------
        QgsProcessingException
        """
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise QgsProcessingException(
                tr(
                    "The minimum size of {minimum} is above the maximum of {maximum}. "
                    "Lower the minimum or raise the maximum."
                ).format(minimum=self.minimum, maximum=self.maximum)
            )

    def bounds(self, n_points, n_clusters):
        """Smallest and largest size that meet all limits together; None and None for equal sizes.

        Raises
        ------
        QgsProcessingException
            If the clusters cannot hold exactly all features: with the numbers, and those
            that would do.
        """
        if self.minimum is None and self.maximum is None and self.tolerance is None:
            return None, None
        if n_clusters > n_points:
            # The core says so, with the number of distinct positions.
            return None, None
        if self.minimum is not None and self.minimum * n_clusters > n_points:
            raise QgsProcessingException(self._minimum_too_large(n_points, n_clusters))
        if self.maximum is not None and self.maximum * n_clusters < n_points:
            raise QgsProcessingException(self._maximum_too_small(n_points, n_clusters))
        lower, upper = 1, n_points
        if self.tolerance is not None:
            lower, upper = tolerance_bounds(n_points, n_clusters, self.tolerance)
        # The tolerance always holds n // k and the next size, as do a minimum and a
        # maximum that came this far: together they still do.
        lower = max(1, lower, self.minimum or 0)
        upper = min(n_points, upper, self.maximum or n_points)
        return lower, upper

    def _minimum_too_large(self, n_points, n_clusters):
        sentence = tr(
            "{clusters} clusters of at least {size} need {needed} features; the layer has {have}."
        ).format(
            clusters=n_clusters,
            size=self.minimum,
            needed=n_clusters * self.minimum,
            have=n_points,
        )
        fewer = n_points // self.minimum
        if fewer < 1:
            way_out = tr("Lower the minimum to {size}.").format(size=n_points // n_clusters)
        else:
            way_out = tr(
                "Lower the minimum to {size} or the number of clusters to {clusters}."
            ).format(size=n_points // n_clusters, clusters=fewer)
        return f"{sentence} {way_out}"

    def _maximum_too_small(self, n_points, n_clusters):
        return tr(
            "{clusters} clusters of at most {size} hold {held} features; the layer has {have}. "
            "Raise the maximum to {raised} or the number of clusters to {more}."
        ).format(
            clusters=n_clusters,
            size=self.maximum,
            held=n_clusters * self.maximum,
            have=n_points,
            raised=-(-n_points // n_clusters),
            more=-(-n_points // self.maximum),
        )
