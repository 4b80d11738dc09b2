"""Parameters of k-means on attributes: names, and definitions with help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..bridge.log.labels import label
from ..bridge.read.attributes import MOST_FIELDS
from ..translation import tr
from .parameters import (
    CENTERS,
    INPUT,
    Definitions,
    advanced,
    distance,
    enum,
    field_names,
    groups,
    improvement,
    labeled,
    never_split,
    number_of_clusters,
    report,
    search,
    sink,
    size_limits,
    solver,
    source,
    weights,
    with_help,
    zero_weights,
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
    yield from source(
        _VECTOR,
        tr(
            "A layer of any geometry, or a table without one. Features are kept as they are, with "
            "new fields."
        ),
    )
    yield from compared_fields(
        tr("empty: from the table"),
        tr("It may be empty only if you give {table}.").format(table=label(CENTERS_TABLE)),
    )
    yield number_of_clusters(
        tr("empty: from the limits"),
        tr(
            "How many clusters to make; at most as many as there are distinct features. If empty, "
            "the number is derived from the limits: the fewest clusters that respect the maximum "
            "size or, without a maximum, the most clusters that respect the minimum size."
        ),
    )
    yield from how_to_compare()
    yield from weights(
        tr(
            "The size of a cluster is then the sum of this field, the limits apply to these sums, "
            "centers are weighted means, and the total squared distance is weighted. The sum is "
            "written as CLUSTER_WEIGHT. Scaling, profiles and silhouettes count each feature once."
        )
        + " "
        + never_split()
    )
    yield from size_limits(
        tr(
            "The smallest size that a cluster may have. If minimum, maximum and tolerance are all "
            "empty, sizes are free, as in plain k-means; a tolerance of 0 makes them equal."
        ),
        tr(
            "The largest size that a cluster may have. You can combine it with a minimum and a "
            "tolerance."
        ),
    )
    yield from groups(
        tr(
            "Features with the same value in this field are clustered separately: the number of "
            "clusters and the limits apply within each group, and clusters are numbered group by "
            "group. Fields are scaled over all groups, so that distances have one unit. Profiles "
            "compare with all features, silhouettes with clusters of the same group. The table of "
            "centers names the group of each cluster, so that later features are labeled within "
            "their group."
        )
    )
    yield advanced(
        QgsProcessingParameterFeatureSource(
            CENTERS_TABLE, label(CENTERS_TABLE), [_VECTOR], None, True
        ),
        tr(
            "The output “{centers}” of an earlier run. If you give it, nothing is clustered: each "
            "feature gets the number of the cluster it would have joined, by the fields and the "
            "scaling of that run. Fields are found by their names. If that run had groups, choose "
            "the field with the groups of the new features. The number of clusters, the scaling, "
            "the weight of the position and the search are not used; limits on sizes are not "
            "possible."
        ).format(centers=label(CENTERS)),
    )
    yield from zero_weights()
    yield from field_names()
    yield from search(from_layer=False)
    yield from improvement()
    yield from distance()
    yield from solver()
    yield from sink(_VECTOR)
    yield from _tables()
    yield from report(
        tr(
            "A self-contained HTML page: the features along their principal components, a heat map "
            "of the profiles, a map if there are positions, sizes, convergence, quality, warnings "
            "about the result, and the command to repeat the run."
        )
    )


def compared_fields(remark: str, without: str) -> Definitions:
    """By what features are compared; with a remark and a sentence on what an empty list means."""
    yield with_help(
        QgsProcessingParameterField(
            FIELDS,
            labeled(FIELDS, remark),
            None,
            INPUT,
            QgsProcessingParameterField.DataType.Numeric,
            True,
            True,
        ),
        tr(
            "Numeric fields: features with similar values are put into the same cluster. At most "
            "{most} fields."
        ).format(most=MOST_FIELDS)
        + " "
        + without,
    )


def how_to_compare() -> Definitions:
    """How fields and positions make up the distance between two features."""
    yield with_help(
        enum(
            SCALING,
            label(SCALING),
            [
                tr("z-score: mean 0, standard deviation 1"),
                tr("Smallest to largest value: 0 to 1"),
                tr("Robust: by median and interquartile range"),
                tr("None"),
            ],
        ),
        tr(
            "Makes fields with different units comparable. z-score gives each field the same "
            "influence; robust does so even if a few values are extreme. Without scaling, the "
            "field with the largest numbers decides almost alone. A field with one constant value "
            "has no effect; the log reports it."
        ),
    )
    yield with_help(
        enum(
            NULL_VALUES,
            label(NULL_VALUES),
            [
                tr("Skip: NULL in the new fields"),
                tr("Use the mean of the field"),
                tr("Stop with a message that names the feature"),
            ],
        ),
        tr(
            "How to treat features with NULL, or no finite number, in one of the fields. Features "
            "without any value are skipped even if means are used. Profiles use only the values "
            "that are there."
        ),
    )
    weight = QgsProcessingParameterNumber(
        POSITION_WEIGHT,
        label(POSITION_WEIGHT),
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
            "How much the positions of features count beside the fields. 0 ignores positions; with "
            "50 they count as much as all fields together. It is their share of the squared "
            "distance between two features, on average over all pairs. All axes are scaled by one "
            "factor, which keeps shapes."
        ),
    )


def _tables() -> Definitions:
    yield with_help(
        QgsProcessingParameterFeatureSink(PROFILE, tr("Profile"), _VECTOR, None, True, False),
        tr(
            "A table with a row for each cluster and field: the cluster's share of all features in "
            "percent, number of values, mean, median, standard deviation, smallest and largest "
            "value in the units of the field, the mean of all features, and how far the cluster's "
            "mean is from it in standard deviations (DIFFERENCE)."
        ),
    )
    yield with_help(
        QgsProcessingParameterFeatureSink(CENTERS, label(CENTERS), _VECTOR, None, True, False),
        tr(
            "A table with a row for each cluster and field: the center in the units of the field, "
            "and the scaling of the field (MIDDLE and SPREAD). Keep it to label features that come "
            "later."
        ),
    )
