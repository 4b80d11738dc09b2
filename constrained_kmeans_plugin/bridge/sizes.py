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

    def clusters(self, n_points, whole=None):
        """How many clusters the limits ask for, where their number is not given.

        The fewest that respect the maximum; without a maximum, the most that respect the
        minimum.

        Parameters
        ----------
        n_points : int
        whole : str, optional
            What the points are all of, as it stands in a sentence: the layer by default.

        Raises
        ------
        QgsProcessingException
            If no number of clusters meets the limits, or they do not say any.
        """
        whole = whole or tr("the layer")
        if self.maximum is None:
            if not self.minimum:
                raise QgsProcessingException(no_number_of_clusters())
            if self.minimum > n_points:
                raise QgsProcessingException(
                    tr(
                        "Clusters of at least {size} cannot be made: {whole} has {have} "
                        "features. Lower the minimum to {have}."
                    ).format(size=self.minimum, whole=whole, have=n_points)
                )
            return n_points // self.minimum
        fewest = -(-n_points // self.maximum)
        if fewest * (self.minimum or 0) > n_points:
            raise QgsProcessingException(
                tr(
                    "{whole} has {have} features: at most {maximum} in a cluster take at least "
                    "{clusters} clusters, and at least {minimum} in each of these take "
                    "{needed} features. Lower the minimum to {lowered} or raise the maximum."
                ).format(
                    whole=whole[:1].upper() + whole[1:],
                    have=n_points,
                    maximum=self.maximum,
                    minimum=self.minimum,
                    clusters=fewest,
                    needed=fewest * self.minimum,
                    lowered=n_points // fewest,
                )
            )
        return fewest

    def bounds(self, n_points, n_clusters, whole=None):
        """Smallest and largest size that meet all limits together; equal sizes without limits.

        None and None where there are more clusters than points, which the core refuses.

        `whole` is as in `clusters`.

        Raises
        ------
        QgsProcessingException
            If the clusters cannot hold exactly all features: with the numbers, and those
            that would do.
        """
        if n_clusters > n_points:
            # The core says so, with the number of distinct positions.
            return None, None
        if self.minimum is None and self.maximum is None and self.tolerance is None:
            return tolerance_bounds(n_points, n_clusters, 0)
        whole = whole or tr("the layer")
        if self.minimum is not None and self.minimum * n_clusters > n_points:
            raise QgsProcessingException(self._minimum_too_large(n_points, n_clusters, whole))
        if self.maximum is not None and self.maximum * n_clusters < n_points:
            raise QgsProcessingException(self._maximum_too_small(n_points, n_clusters, whole))
        lower, upper = 1, n_points
        if self.tolerance is not None:
            lower, upper = tolerance_bounds(n_points, n_clusters, self.tolerance)
        # The tolerance always holds n // k and the next size, as do a minimum and a
        # maximum that came this far: together they still do.
        lower = max(1, lower, self.minimum or 0)
        upper = min(n_points, upper, self.maximum or n_points)
        return lower, upper

    def _minimum_too_large(self, n_points, n_clusters, whole):
        sentence = tr(
            "{clusters} clusters of at least {size} need {needed} features; {whole} has {have}."
        ).format(
            clusters=n_clusters,
            whole=whole,
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

    def _maximum_too_small(self, n_points, n_clusters, whole):
        return tr(
            "{clusters} clusters of at most {size} hold {held} features; {whole} has {have}. "
            "Raise the maximum to {raised} or the number of clusters to {more}."
        ).format(
            clusters=n_clusters,
            whole=whole,
            size=self.maximum,
            held=n_clusters * self.maximum,
            have=n_points,
            raised=-(-n_points // n_clusters),
            more=-(-n_points // self.maximum),
        )


def no_number_of_clusters(from_sizes=True):
    """The sentence where neither the number of clusters nor what gives it is known."""
    if not from_sizes:
        return tr("The number of clusters (CLUSTERS) is empty; give it a value.")
    return tr(
        "The number of clusters (CLUSTERS) is empty. Give it, or a maximum size (MAX_SIZE) or a "
        "minimum size of at least 1 (MIN_SIZE) from which it follows."
    )
