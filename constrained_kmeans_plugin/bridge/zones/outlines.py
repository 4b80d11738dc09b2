"""What the outlines of zones tell: parts, length of borders, compactness."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..arrays import Array
from ..distance.kinds import Distance
from ..log.feedback import Progress
from .faces import Polygons


@dataclass(frozen=True)
class Outlines:
    """Figures of the zones of k clusters; NaN for a cluster without a zone.

    Attributes
    ----------
    parts : float64, shape (k,)
        In how many parts each lies on the map.
    borders : float64, shape (k,)
        Length of its border, holes included, in the unit of distances.
    compactness : float64, shape (k,)
        Its area over that of a circle with a border of the same length: 1 for a circle.
    """

    parts: Array
    borders: Array
    compactness: Array

    @classmethod
    def of(cls, polygons: Polygons, distance: Distance, progress: Progress) -> Optional[Outlines]:
        """Those of the zones of all clusters; None if there are no zones.

        Raises
        ------
        QgsProcessingException
            If the run was canceled.

        References
        ----------
        D. D. Polsby, R. D. Popper, "The third criterion", Yale Law & Policy Review 9, 1991.
        """
        table = np.full((3, len(polygons)), np.nan)
        for cluster, polygon in progress.asked(enumerate(polygons)):
            if polygon is None:
                continue
            border = distance.border(polygon)
            share = 4 * math.pi * distance.area(polygon) / border**2 if border > 0 else np.nan
            table[:, cluster] = len(polygon.asGeometryCollection()), border, share
        return None if np.isnan(table).all() else cls(*table)
