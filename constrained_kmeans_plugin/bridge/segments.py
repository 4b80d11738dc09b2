"""Clusters of attributes, with what is told of them in fields, tables and the report."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsField

from ..compat import integer_field, real_field, text_field
from ..core import ClusteringCanceled, Profile, profile, silhouette
from .attributes import AttributeValues
from .center_table import no_geometry
from .clustering import Run
from .columns import cluster_columns
from .hubs import DISTANCE
from .output import Column
from .sentences import explain

SILHOUETTE = "SILHOUETTE"
#: Distances that silhouettes are made of, at most, in layers where all of them are too many;
#: but so many for each feature at least.
_MOST_DISTANCES, _LEAST_REFERENCES = 10**8, 1_000


@dataclass(frozen=True)
class Segments:
    """Clusters of attributes.

    Attributes
    ----------
    run : Run
        Its `distance` is the Space.
    attributes : AttributeValues
        Of the features that were clustered.
    profile : Profile
        Of the values that are there, in the units of the fields.
    silhouettes : ndarray of float64, shape (n,)
        Of every feature, among the clusters of its group; NaN where there is but one.
    """

    run: Run
    attributes: AttributeValues
    profile: Profile
    silhouettes: np.ndarray

    @classmethod
    def of(cls, run, attributes, seed, progress):
        """What is told of a run.

        Parameters
        ----------
        run : Run
        attributes : AttributeValues
        seed : int
            Of the draws where there are too many features for all distances.
        progress : Progress
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
                    exact_up_to=max(_MOST_DISTANCES // len(rows), _LEAST_REFERENCES),
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
    def silhouette(self):
        """Mean silhouette of the features that have one, NaN where none has."""
        there = self.silhouettes[~np.isnan(self.silhouettes)]
        return float(there.mean()) if len(there) else float("nan")

    def columns(self, names):
        """Columns of the output: cluster, its size, the distance to its center, silhouette.

        Parameters
        ----------
        names : (str, str)
            Of the fields for the cluster's number and for its size.
        """
        clustering = self.run.clustering
        away = clustering.points.coordinates - clustering.centers[clustering.ids - 1]
        return [
            *cluster_columns(clustering, names),
            Column(real_field(DISTANCE), np.ma.array(np.linalg.norm(away, axis=1))),
            Column(real_field(SILHOUETTE), np.ma.masked_invalid(self.silhouettes)),
        ]

    def profile_table(self, names):
        """A row for each cluster and field.

        Parameters
        ----------
        names : (str, str)
            Of the fields for the cluster's number and for its size.

        Returns
        -------
        (Layout, list of (None, list))
        """
        id_name, size_name = names
        clustering, found = self.run.clustering, self.profile
        sizes, grouped = clustering.sizes, clustering.points.is_grouped
        figures = (
            ("MEAN", found.means),
            ("MEDIAN", found.medians),
            ("STDDEV", found.deviations),
            ("MIN", found.minima),
            ("MAX", found.maxima),
            ("OVERALL_MEAN", np.broadcast_to(found.overall_means, found.means.shape)),
            ("DIFFERENCE", found.differences),
        )
        layout = no_geometry(
            integer_field(id_name),
            integer_field(size_name),
            real_field("SHARE"),
            text_field("FIELD"),
            integer_field("COUNT"),
            *(real_field(name) for name, _ in figures),
        )
        if grouped:
            field = QgsField(self.run.source.fields().at(self.run.columns.group))
            field.setName(layout.free_name(field.name()))
            layout.fields.append(field)
        group_values = clustering.group_values
        shares = (100 * sizes / sizes.sum()).tolist()
        rows = []
        for cluster, (size, share) in enumerate(zip(sizes.tolist(), shares)):
            for column, field in enumerate(self.attributes.names):
                told = (float(figure[cluster, column]) for _, figure in figures)
                row = [cluster + 1, size, share, field, int(found.counts[cluster, column])]
                row += [None if np.isnan(value) else value for value in told]
                if grouped:
                    row.append(group_values[cluster])
                rows.append((None, row))
        return layout, rows
