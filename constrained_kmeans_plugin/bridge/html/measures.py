"""What a page says in numbers about a clustering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...core import (
    ClusterSummary,
    Quality,
    UniformSilhouette,
    elongations,
    quality,
    summarize,
    uniform_silhouette,
)
from ..arrays import Array
from ..layers.clustering import Clustering, Part
from ..log.feedback import Progress
from ..read.points import Points
from ..style.layers import cluster_colors


@dataclass(frozen=True)
class Measures:
    """Figures of a clustering, of its groups and of its clusters.

    Attributes
    ----------
    labels : int, shape (n,)
        Number of the cluster less 1, of the points that have one.
    coordinates : shape (n, d)
        Theirs.
    summary
        Its medoids are rows of these points.
    medoid_ids : int, shape (k,)
        The features that they come from; -1 for a cluster without points.
    silhouettes : float64, shape (k,)
        Mean silhouette of each cluster, among those of its group.
    silhouette
        Mean over the points that were looked at.
    uniform
        What points without clusters reach in as many; None where there is no silhouette.
    looked_at
        How many points these are.
    qualities
        One for each group; None for one without points that have a cluster.
    elongations : float64, shape (k,)
    colors
        One for each cluster.
    """

    clustering: Clustering
    labels: Array
    coordinates: Array
    summary: ClusterSummary
    medoid_ids: Array
    silhouettes: Array
    silhouette: float
    uniform: Optional[UniformSilhouette]
    looked_at: int
    qualities: tuple[Optional[Quality], ...]
    elongations: Array
    colors: list[str]

    @classmethod
    def of(cls, clustering: Clustering, seed: int, progress: Progress) -> Measures:
        """Measure a clustering.

        Parameters
        ----------
        seed
            Of the draws where there are too many points to look at all.
        progress
            Asked for cancel.

        Raises
        ------
        ClusteringCanceled
        """
        points, rows = clustering.points, clustering.assigned
        labels, coordinates = clustering.ids[rows] - 1, points.coordinates[rows]
        weights = None if points.weights is None else points.weights[rows]
        summary = summarize(coordinates, labels, clustering.centers, weights=weights)
        medoids = np.where(summary.medoids >= 0, points.ids[rows[summary.medoids]], -1)
        shapes = np.full(len(clustering), np.nan)
        found = elongations(coordinates, labels)
        shapes[: len(found)] = found
        silhouettes = np.full(len(clustering), np.nan)
        qualities = []
        for part in clustering.parts:
            of_group = _quality(points, part, seed, progress)
            qualities.append(of_group)
            if of_group is None:
                continue
            scores = of_group.silhouette.cluster_scores
            silhouettes[part.ids[: len(scores)] - 1] = scores
        values = np.concatenate([one.silhouette.values for one in qualities if one is not None])
        values = values[~np.isnan(values)]
        return cls(
            clustering=clustering,
            labels=labels,
            coordinates=coordinates,
            summary=summary,
            medoid_ids=medoids,
            silhouettes=silhouettes,
            silhouette=float(values.mean()) if len(values) else float("nan"),
            uniform=_uniform(points, clustering.parts, seed, progress),
            looked_at=len(values),
            qualities=tuple(qualities),
            elongations=shapes,
            colors=cluster_colors(clustering, progress.is_canceled),
        )

    @property
    def of_all(self) -> Optional[Quality]:
        """The figures of the whole, None where it consists of groups."""
        return self.qualities[0] if len(self.qualities) == 1 else None


def _uniform(
    points: Points, parts: Sequence[Part], seed: int, progress: Progress
) -> Optional[UniformSilhouette]:
    """What points without clusters reach in as many clusters as there are in each group."""
    found, sizes = [], []
    for part in parts:
        n_clusters = int(np.count_nonzero(part.result.sizes))
        rows = part.group.rows[part.result.labels >= 0]
        # Points at one place have nothing to be compared with.
        if n_clusters > 1 and np.ptp(points.coordinates[rows], axis=0).any():
            # Of many groups one set of points each tells enough.
            draws = {"draws": 1} if len(parts) > 1 else {}
            options = {"seed": seed, "is_canceled": progress.is_canceled, **draws}
            found.append(uniform_silhouette(points.coordinates[rows], n_clusters, **options))
            sizes.append(len(rows))
    return UniformSilhouette.of_groups(found, np.array(sizes)) if found else None


def _quality(points: Points, part: Part, seed: int, progress: Progress) -> Optional[Quality]:
    assigned = part.result.labels >= 0
    if not assigned.any():
        return None
    rows = part.group.rows[assigned]
    weights = None if points.weights is None else points.weights[rows]
    # A group without weight is judged by its points.
    if weights is not None and not weights.any():
        weights = None
    return quality(
        points.coordinates[rows],
        part.result.labels[assigned],
        weights=weights,
        seed=seed,
        is_canceled=progress.is_canceled,
    )
