"""Clusters of attributes, with what is told of them in fields, tables and the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsField

from ...compat import integer_field, real_field, text_field
from ...core import ClusteringCanceled, Profile, profile, silhouette
from ..arrays import Array
from ..log.feedback import Progress
from ..log.sentences import explain
from ..output import Column, Layout, Row
from ..read.attributes import AttributeValues
from .clustering import Reading, Run
from .columns import cluster_columns, cluster_fields
from .hubs import DISTANCE

SILHOUETTE = "SILHOUETTE"
#: Up to the first number of features, silhouettes compare with all others. Of more features as many
#: distances are taken as then, but at least the second number for each feature.
EXACT_SILHOUETTES, _LEAST_REFERENCES = 10_000, 1_000


#: What a profile tells of the values of a field in a cluster.
_FIGURES = ("MEAN", "MEDIAN", "STDDEV", "MIN", "MAX", "OVERALL_MEAN", "DIFFERENCE")


def segment_fields(reading: Reading, names: tuple[str, str]) -> list[QgsField]:
    """Fields of the output: cluster, its size, the distance to its center, silhouette.

    Parameters
    ----------
    names
        Of the fields for the cluster's number and for its size.
    """
    told = map(real_field, (DISTANCE, SILHOUETTE))
    return [*cluster_fields(names, reading.is_weighted), *told]


def profile_layout(reading: Reading, names: tuple[str, str]) -> Layout:
    """Layout of the table with a row for each cluster and field.

    Parameters
    ----------
    names
        Of the fields for the cluster's number and for its size.
    """
    return Layout.of_table(
        *cluster_fields(names, is_weighted=False),
        real_field("SHARE"),
        text_field("FIELD"),
        integer_field("COUNT"),
        *map(real_field, _FIGURES),
        *reading.group_fields,
    )


@dataclass(frozen=True)
class Segments:
    """Clusters of attributes.

    Attributes
    ----------
    run
        Its `distance` is the Space.
    attributes
        Of the features that were clustered.
    profile
        Of the values that are there, in the units of the fields.
    silhouettes : float64, shape (n,)
        Of every feature, among the clusters of its group; NaN where there is but one.
    """

    run: Run
    attributes: AttributeValues
    profile: Profile
    silhouettes: Array

    @classmethod
    def of(cls, run: Run, attributes: AttributeValues, seed: int, progress: Progress) -> Segments:
        """What is told of a run.

        Parameters
        ----------
        seed
            Of the draws where there are too many features for all distances.
        progress
            Asked for cancel.
        """
        clustering = run.clustering
        labels = clustering.ids - 1
        scores = np.empty(len(labels))
        try:
            for part in clustering.parts:
                rows = part.group.rows
                if not len(rows):
                    continue
                scores[rows] = silhouette(
                    clustering.points.coordinates[rows],
                    labels[rows],
                    exact_up_to=max(EXACT_SILHOUETTES**2 // len(rows), _LEAST_REFERENCES),
                    every_point=True,
                    seed=seed,
                    is_canceled=progress.is_canceled,
                ).values
            found = profile(
                attributes.values, labels, len(clustering), is_canceled=progress.is_canceled
            )
        except ClusteringCanceled as error:
            raise explain(error) from error
        return cls(run, attributes, found, scores)

    @property
    def silhouette(self) -> float:
        """Mean silhouette of the features that have one, NaN where none has."""
        there = self.silhouettes[~np.isnan(self.silhouettes)]
        return float(there.mean()) if len(there) else float("nan")

    def columns(self, names: tuple[str, str], progress: Progress) -> list[Column]:
        """Columns of the output: cluster, its size, the distance to its center, silhouette.

        Parameters
        ----------
        names
            Of the fields for the cluster's number and for its size.
        progress
            Asked for cancel.
        """
        progress.stop_if_canceled()
        clustering = self.run.clustering
        away = clustering.points.coordinates - clustering.centers[clustering.ids - 1]
        fields = segment_fields(self.run, names)
        values = np.linalg.norm(away, axis=1), np.ma.masked_invalid(self.silhouettes)
        own = (Column(*both) for both in zip(fields[-len(values) :], map(np.ma.array, values)))
        return [*cluster_columns(clustering, names), *own]

    def profile_table(
        self, names: tuple[str, str], progress: Progress
    ) -> tuple[Layout, Sequence[Row]]:
        """A row for each cluster and field.

        Parameters
        ----------
        names
            Of the fields for the cluster's number and for its size.
        progress
            Asked for cancel.
        """
        clustering, found = self.run.clustering, self.profile
        sizes, grouped = clustering.sizes, clustering.points.is_grouped
        # In the order of `_FIGURES`.
        figures = (
            found.means,
            found.medians,
            found.deviations,
            found.minima,
            found.maxima,
            np.broadcast_to(found.overall_means, found.means.shape),
            found.differences,
        )
        group_values = clustering.group_values
        shares = (100 * sizes / sizes.sum()).tolist()
        rows = []
        for cluster, (size, share) in enumerate(progress.asked(zip(sizes.tolist(), shares))):
            for column, field in enumerate(self.attributes.names):
                told = (float(figure[cluster, column]) for figure in figures)
                row = [cluster + 1, size, share, field, int(found.counts[cluster, column])]
                row += [None if np.isnan(value) else value for value in told]
                if grouped:
                    row.append(group_values[cluster])
                rows.append((None, row))
        return profile_layout(self.run, names), rows
