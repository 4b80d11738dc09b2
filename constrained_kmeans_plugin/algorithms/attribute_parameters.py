"""Parameters of k-means on attributes: names, and definitions with help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..bridge.read.attributes import MOST_FIELDS
from ..translation import tr
from .parameters import (
    CENTERS,
    INPUT,
    Definitions,
    advanced,
    enum,
    fields_and_sink,
    groups,
    how_to_solve,
    number_of_clusters,
    report,
    size_limits,
    solver,
    swaps,
    weights,
    with_help,
)

FIELDS = "FIELDS"
SCALING = "SCALING"
NULL_VALUES = "NULLS"
POSITION_WEIGHT = "POSITION_WEIGHT"
CENTERS_TABLE = "CENTERS_TABLE"
PROFILE = "PROFILE"

MOST_POSITION = 99
_VECTOR = QgsProcessing.SourceType.TypeVector


def all_parameters() -> Definitions:
    """All of them, in the order of the dialog."""
    yield with_help(
        QgsProcessingParameterFeatureSource(INPUT, tr("Input layer"), [_VECTOR]),
        tr(
            "A layer of any geometry, or a table without one. Features are kept as they are, with "
            "new fields."
        ),
    )
    yield from what_counts(tr("May be left empty only where centers of an earlier run are given."))
    yield number_of_clusters(
        tr(
            "How many clusters to make; at most as many as there are features that differ. Leave "
            "it empty to let it follow from the sizes: the fewest clusters that respect the "
            "maximum, or without a maximum the most that respect the minimum."
        )
    )
    yield from size_limits(
        tr(
            "The fewest features a cluster may have. Without minimum, maximum and tolerance sizes "
            "are free, as in plain k-means; a tolerance of 0 makes them equal."
        ),
        tr(
            "The most features a cluster may have. Minimum and maximum may be given together. "
            "Without minimum, maximum and tolerance sizes are free."
        ),
    )
    yield from how_to_solve(from_layer=False)
    yield from fields_and_sink(_VECTOR)
    yield from _tables()
    yield from report(
        tr(
            "A page to read and to pass on, which needs nothing but a browser: the features along "
            "their principal components, a heat map of the profiles, the map where there are "
            "positions, sizes, convergence, figures of quality, doubts where the numbers raise "
            "some, and what it takes to run the same again."
        )
    )
    yield advanced(
        QgsProcessingParameterFeatureSource(
            CENTERS_TABLE, tr("Centers to label by, from an earlier run"), [_VECTOR], None, True
        ),
        tr(
            "The table that an earlier run wrote as “Centers”. Then nothing is clustered: each "
            "feature gets the number of the cluster it would have joined, by the fields and the "
            "scaling of that run. Fields are found by their names. Centers of groups need the "
            "field with the groups of the new features. Number of clusters, scaling, weight of the "
            "position and how to search are not used; sizes cannot be bounded."
        ),
    )
    yield from swaps()
    yield from weights(
        tr(
            "A quantity of each feature, such as inhabitants, revenue or dwellings: a number of at "
            "least 0. Centers are then weighted means, the inertia is weighted, and minimum, "
            "maximum and tolerance hold for sums of it. Features stay whole: where that does not "
            "allow a bound it is missed by at most the largest weight, and the log says by how "
            "much. The sum is written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes take "
            "each feature once."
        )
    )
    yield from solver()
    yield from groups(
        tr(
            "Features with the same value in this field are clustered alone: the number of "
            "clusters and the sizes hold for each group, and clusters are numbered group after "
            "group. Fields are scaled over all groups, so that distances have one unit, profiles "
            "compare with all features; silhouettes compare clusters of one group. Centers name "
            "the group of each cluster: with them features that come later are labeled within "
            "theirs."
        )
    )


def what_counts(without: str) -> Definitions:
    """By what features are compared; with a sentence about what an empty list of fields means."""
    yield with_help(
        QgsProcessingParameterField(
            FIELDS,
            tr("Fields"),
            None,
            INPUT,
            QgsProcessingParameterField.DataType.Numeric,
            True,
            True,
        ),
        tr("Numeric fields by which features are compared, at most {most}.").format(
            most=MOST_FIELDS
        )
        + " "
        + without,
    )
    yield with_help(
        enum(
            SCALING,
            tr("Scaling"),
            [
                tr("z-score: mean 0, standard deviation 1"),
                tr("Least to largest value: 0 to 1"),
                tr("Robust: by median and interquartile range"),
                tr("None"),
            ],
        ),
        tr(
            "What makes fields of different units comparable. z-score lets each field count "
            "alike; robust does so for fields with a few extreme values. Without scaling the "
            "field with the largest numbers decides almost alone. A field that is the same in all "
            "features makes no difference; the log says so."
        ),
    )
    weight = QgsProcessingParameterNumber(
        POSITION_WEIGHT,
        tr("Weight of the position in percent"),
        QgsProcessingParameterNumber.Type.Double,
        0,
        False,
        0,
        MOST_POSITION,
    )
    weight.setMetadata({"widget_wrapper": {"decimals": 2}})
    yield with_help(
        weight,
        tr(
            "How much of the squared distance between two features comes from where they lie, on "
            "average over all pairs; the rest comes from the fields. 0 leaves positions out; with "
            "50 they count as much as all fields together. All axes are scaled by one factor, so "
            "that shapes are kept."
        ),
    )
    yield with_help(
        enum(
            NULL_VALUES,
            tr("Features that lack a value"),
            [
                tr("Skip: NULL in the new fields"),
                tr("Take the mean of the field"),
                tr("End with a message that names the feature"),
            ],
        ),
        tr(
            "What becomes of features with NULL, or no finite number, in one of the fields. "
            "Features that lack all values are skipped where means are taken. Profiles are made "
            "of the values that are there."
        ),
    )


def _tables() -> Definitions:
    yield with_help(
        QgsProcessingParameterFeatureSink(PROFILE, tr("Profile"), _VECTOR, None, True, False),
        tr(
            "A table with a row for each cluster and field: share of all features in percent, "
            "number of values, mean, median, standard deviation, least and largest value in the "
            "units of the field, the mean of all features, and how far the cluster's mean is from "
            "it in standard deviations (DIFFERENCE)."
        ),
    )
    yield with_help(
        QgsProcessingParameterFeatureSink(CENTERS, tr("Centers"), _VECTOR, None, True, False),
        tr(
            "A table with a row for each cluster and field: the center in the units of the field, "
            "and what the field is scaled by (MIDDLE and SPREAD). With it features that come later "
            "can be labeled."
        ),
    )
