"""Parameters that the algorithms share: names, and definitions with help."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..bridge.distance.kinds import SMALL_DEGREES
from ..core import INIT_METHODS, MAX_STARTS, MINI_BATCH_WORK, START_BUDGET
from ..translation import tr

#: Definitions, in the order of the dialog.
Definitions = Iterator[QgsProcessingParameterDefinition]

INPUT = "INPUT"
CLUSTERS = "CLUSTERS"
MIN_SIZE = "MIN_SIZE"
MAX_SIZE = "MAX_SIZE"
TOLERANCE = "TOLERANCE"
INIT = "INIT"
N_INIT = "N_INIT"
MAX_ITERATIONS = "MAX_ITERATIONS"
SEED = "SEED"
SWAP_ITERATIONS = "SWAP_ITERATIONS"
ALGORITHM = "ALGORITHM"
DISTANCE = "DISTANCE"
SOLVER = "SOLVER"
FIELD_NAME = "FIELD_NAME"
SIZE_FIELD_NAME = "SIZE_FIELD_NAME"
OUTPUT = "OUTPUT"
GROUP_FIELD = "GROUP_FIELD"
CENTERS_LAYER = "CENTERS_LAYER"
CENTERS = "CENTERS"
ZONES = "ZONES"
BOUNDARY = "BOUNDARY"
REPORT = "REPORT"
LINES = "LINES"
WEIGHT_FIELD = "WEIGHT_FIELD"
ZERO_WEIGHTS = "ZERO_WEIGHTS"

#: Values of the INIT parameter, in the order of its options: methods of the core, and centers
#: that are given.
FROM_LAYER = "layer"
INITS = (*INIT_METHODS, FROM_LAYER)

DEFAULT_CLUSTERS = 5
DEFAULT_ITERATIONS = 300
MOST_STARTS = 1000
#: The seeds that NumPy's RandomState takes.
LARGEST_SEED = 2**32 - 1

_INTEGER = QgsProcessingParameterNumber.Type.Integer
_DOUBLE = QgsProcessingParameterNumber.Type.Double
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
LINES_TYPE = QgsProcessing.SourceType.TypeVectorLine
POINTS = QgsProcessing.SourceType.TypeVectorPoint
_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_ANY_GEOMETRY = QgsProcessing.SourceType.TypeVectorAnyGeometry


def source(kind: QgsProcessing.SourceType = _ANY_GEOMETRY) -> Definitions:
    """The layer that is clustered, of a kind of sources."""
    yield with_help(
        QgsProcessingParameterFeatureSource(INPUT, tr("Input layer"), [kind]),
        tr(
            "Points, lines or polygons. Points are taken as they are, everything else by its "
            "centroid; invalid geometries are used as well as they can be. Features with a "
            "null, empty or non-finite geometry are kept, with NULL in both output fields."
        ),
    )


def clusters() -> Definitions:
    """The number of clusters."""
    yield number_of_clusters(
        tr(
            "How many clusters to make; at most as many as there are distinct positions. May be "
            "left empty where the initial centers come from a layer."
        )
    )


def clusters_or_sizes() -> Definitions:
    """The number of clusters, which may follow from a size."""
    yield number_of_clusters(
        tr(
            "How many clusters to make; at most as many as there are distinct positions. Leave "
            "it empty to let it follow from the sizes: the fewest clusters that respect the "
            "maximum, or without a maximum the most that respect the minimum. It may also be "
            "empty where the initial centers come from a layer."
        )
    )


def number_of_clusters(text: str) -> QgsProcessingParameterDefinition:
    """How many clusters to make, with help; may be left empty."""
    number = integer(CLUSTERS, tr("Number of clusters"), DEFAULT_CLUSTERS, minimum=1)
    number.setFlags(number.flags() | _OPTIONAL)
    return with_help(number, text)


def weights(text: Optional[str] = None) -> Definitions:
    """What is balanced instead of the number of features, with help where it is another one."""
    yield with_help(
        QgsProcessingParameterField(
            WEIGHT_FIELD,
            tr("Weight field"),
            None,
            INPUT,
            QgsProcessingParameterField.DataType.Numeric,
            optional=True,
        ),
        text
        or tr(
            "A quantity of each feature, such as customers, revenue or dwellings: a number of at "
            "least 0. Sizes are then sums of it, minimum, maximum and tolerance hold for these "
            "sums, and centers are weighted means. Features stay whole: where that does not "
            "allow a bound it is missed by at most the largest weight, and the log says by how "
            "much. The sum is written as CLUSTER_WEIGHT."
        ),
    )
    yield advanced(
        QgsProcessingParameterBoolean(
            ZERO_WEIGHTS, tr("Count NULL and negative weights as zero"), False
        ),
        tr("Otherwise a weight that is NULL or negative ends the run, and the feature is named."),
    )


def lloyd_or_batches() -> Definitions:
    """How plain k-means is to be computed."""
    yield advanced(
        enum(
            ALGORITHM,
            tr("Algorithm"),
            [tr("Automatic"), tr("Lloyd, over all features"), tr("Mini-batches")],
        ),
        tr(
            "Lloyd's algorithm looks at all features in every iteration. Mini-batches look at "
            "some thousand at a time and at all of them at the end: about a tenth of the time on "
            "millions of features, for a sum of squared distances that is some percent larger. "
            "The log says what that costs: by how much Lloyd's algorithm, continued from the "
            "centers that were found, still lowers the sum; of many features it is continued on "
            "some that are drawn, and the figure is an estimate. Automatic takes mini-batches "
            "where features times clusters exceed {work}."
        ).format(work=f"{MINI_BATCH_WORK:,}"),
    )


def swaps() -> Definitions:
    """What is tried after the starts."""
    yield advanced(
        integer(SWAP_ITERATIONS, tr("Iterations for swaps, 0 for none"), 0, minimum=0),
        tr(
            "After the starts, centers of the best one are swapped: one leaves its place and "
            "enters elsewhere, and stays there if some iterations later the result is better. "
            "Where no swap promises anything, one more start is made. So many iterations are spent "
            "on that. With many clusters of any size it finds better ones than as many iterations "
            "of more starts; with equal sizes they are as good."
        ),
    )


def initial_centers() -> Definitions:
    """The layer that `INIT` may take centers from."""
    yield advanced(
        QgsProcessingParameterFeatureSource(
            CENTERS_LAYER, tr("Layer of initial centers"), [POINTS], None, True
        ),
        tr(
            "Points from which the first start goes out, where the initial centers are to come "
            "“from a layer”: one cluster for each, numbered in the order of the layer. It may "
            "have another reference system. Clusters within groups start from the points with the "
            "group's value in a field of the same name."
        ),
    )


def centers_sink(more: str = "") -> Definitions:
    """The clusters as points; with more help on them."""
    sink = QgsProcessingParameterFeatureSink(CENTERS, tr("Centers"), POINTS, None, True, False)
    yield with_help(
        sink,
        tr(
            "A point for each cluster: its number and size, its price and inertia, the mean and "
            "the largest distance of its features to the center, and the id of the feature "
            "nearest to it."
        )
        + more,
    )


def groups(text: Optional[str] = None) -> Definitions:
    """What splits the layer before anything is clustered, with help where it is another one."""
    yield with_help(
        QgsProcessingParameterField(
            GROUP_FIELD, tr("Cluster within groups"), None, INPUT, optional=True
        ),
        text
        or tr(
            "Features with the same value in this field are clustered alone, as if they were a "
            "layer of their own: the number of clusters and the sizes hold for each group. "
            "Clusters are numbered group after group: numbers by size, text by code points, "
            "NULL (which is a group like any other) last."
        ),
    )


def zones(more: str = "") -> Definitions:
    """Polygons for the clusters, and what they are clipped to; with more help on the zones."""
    yield advanced(
        QgsProcessingParameterFeatureSource(
            BOUNDARY, tr("Boundary of the zones"), [_POLYGONS], None, True
        ),
        tr(
            "Polygons to which zones are clipped; their reference system may be another one. "
            "With groups each group gets those polygons in which it has features. Without a "
            "boundary zones reach as far as the features: to their convex hull, widened by "
            "half the typical distance between features."
        ),
    )
    yield with_help(
        QgsProcessingParameterFeatureSink(ZONES, tr("Zones"), _POLYGONS, None, True, False),
        tr(
            "A polygon for each cluster, with its number, its size and its area in squared "
            "units of the layer. Zones have straight borders and fit together without gaps or "
            "overlaps, within each group; every feature, as a point, lies in its own or on its "
            "border. A new feature belongs to the zone it falls into. For the planar distance "
            "only."
        )
        + more,
    )


def report(text: Optional[str] = None) -> Definitions:
    """A page about the run, with help if it shows something else than clusters."""
    yield with_help(
        QgsProcessingParameterFileDestination(
            REPORT, tr("Report"), tr("HTML files (*.html *.htm)"), None, True, False
        ),
        text
        or tr(
            "A page to read and to pass on, which needs nothing but a browser: map, table of the "
            "clusters, sizes, convergence, figures of quality, what is proved, what the bounds on "
            "the sizes cost (for which the clusters are made once more without them), doubts "
            "where the numbers raise some, and what it takes to run the same again."
        ),
    )


def cluster_sizes() -> Definitions:
    """What bounds the sizes of the clusters."""
    return size_limits(
        tr(
            "The fewest features a cluster may have. Without minimum, maximum and tolerance "
            "all clusters get the same size, or differ by one where the number of features "
            "cannot be divided evenly. A minimum of 0 alone is no bound."
        ),
        tr("The most features a cluster may have. Minimum and maximum may be given together."),
    )


def size_limits(minimum_help: str, maximum_help: str) -> Definitions:
    """Bounds on sizes, with help for two of them."""
    yield with_help(integer(MIN_SIZE, tr("Minimum cluster size"), None, minimum=0), minimum_help)
    # A maximum weight may be below 1: read_limits checks numbers of features.
    yield with_help(integer(MAX_SIZE, tr("Maximum cluster size"), None, minimum=0), maximum_help)
    tolerance = QgsProcessingParameterNumber(
        TOLERANCE, tr("Size tolerance in percent"), _DOUBLE, None, True, 0, 100
    )
    tolerance.setMetadata({"widget_wrapper": {"decimals": 2}})
    yield with_help(
        tolerance,
        tr(
            "By how much, in percent, sizes may differ from the mean size: 0 to 100. Holds "
            "together with a minimum and a maximum where these are given too. With a weight "
            "field, a feature that is too heavy for it gets a cluster of its own, and the "
            "tolerance holds for the others."
        ),
    )


def how_to_solve(
    from_layer: bool = True, starts: bool = True, automatic: Optional[str] = None
) -> Definitions:
    """How the clusters are searched for, as `search` asks, and in which distance."""
    yield from search(from_layer, starts, automatic)
    yield from distance()


def search(
    from_layer: bool = True, starts: bool = True, automatic: Optional[str] = None
) -> Definitions:
    """How the clusters are searched for.

    Parameters
    ----------
    from_layer
        Whether centers may come from a layer.
    starts
        Whether there may be several starts.
    automatic
        Help on the automatic number of starts, where it is another one.
    """
    methods = [
        tr("k-means++"),
        tr("Random points"),
        tr("Gaussian from mean and covariance of the data"),
        tr("Farthest points"),
    ]
    text = tr("How the first centers are chosen. k-means++ spreads them and is a good choice.")
    if from_layer:
        methods.append(tr("From a layer"))
        text += " " + tr(
            "“From a layer” takes the points of the layer of initial centers; then there is "
            "one start."
        )
    yield advanced(enum(INIT, tr("Initial centers"), methods), text)
    if starts:
        yield _number_of_starts(automatic)
    yield advanced(
        integer(MAX_ITERATIONS, tr("Maximum iterations"), DEFAULT_ITERATIONS, minimum=1),
        tr("A start ends after this many iterations even if centers still move."),
    )
    yield advanced(
        # QGIS's widget for integers cannot hold the largest seed: read_common checks it.
        integer(SEED, tr("Random seed"), 0, minimum=0),
        tr(
            "The same seed gives the same clusters, on every computer. Another seed may find "
            "better ones. From 0 to {largest}."
        ).format(largest=LARGEST_SEED),
    )


def _number_of_starts(automatic: Optional[str]) -> QgsProcessingParameterDefinition:
    return advanced(
        integer(N_INIT, tr("Number of starts, 0 for automatic"), 0, minimum=0, maximum=MOST_STARTS),
        tr("How often to start from other first centers; the best result is kept.")
        + " "
        + (
            automatic
            or tr(
                "Automatic is {work} divided by the product of features and clusters, at "
                "least 1 and at most {most}."
            ).format(work=f"{START_BUDGET:,}", most=MAX_STARTS)
        ),
    )


def distance() -> Definitions:
    """How distances are measured."""
    yield advanced(
        enum(
            DISTANCE,
            tr("Distance"),
            [
                tr("Automatic"),
                tr("Planar, in layer coordinates"),
                tr("Geocentric, on the globe in meters"),
            ],
        ),
        tr(
            "Automatic is geocentric for layers in degrees, where the antimeridian and the poles "
            "are no borders, and for world Mercator projections (EPSG:3857, EPSG:3395), whose "
            "lengths are too long everywhere but at the equator; planar for other layers. Zones "
            "need a plane: with them it is planar for Mercator, too. The log says which one was "
            "used, and warns where lengths on the map are not those on the ground. On the globe "
            "the centroid is the mean over the area of a polygon (length of a line) on the "
            "sphere, so that parts on both sides of the antimeridian stay together; geometries "
            "up to {degrees} degrees wide and high get their planar centroid."
        ).format(degrees=SMALL_DEGREES),
    )


def solver() -> Definitions:
    """Which solver assigns features to centers."""
    yield advanced(
        enum(
            SOLVER,
            tr("Solver"),
            [tr("Automatic"), tr("HiGHS"), tr("NetworkX"), tr("OR-Tools")],
        ),
        tr(
            "All solvers find an optimal assignment. Automatic needs no other package, can be "
            "canceled at any time and has no size limit. The others are limited to smaller "
            "layers; NetworkX and OR-Tools must be installed."
        ),
    )


def fields_and_sink(kind: QgsProcessing.SourceType = _ANY_GEOMETRY) -> Definitions:
    """What is written, and where; the layer is of a kind of sources."""
    yield advanced(
        QgsProcessingParameterString(FIELD_NAME, tr("Cluster field name"), "CLUSTER_ID"),
        tr(
            "Field for the number of the cluster. Where the input has a field of that name, "
            "the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten."
        ),
    )
    yield advanced(
        QgsProcessingParameterString(
            SIZE_FIELD_NAME, tr("Cluster size field name"), "CLUSTER_SIZE"
        ),
        tr(
            "Field for the number of features in the cluster. In a Shapefile, whose names "
            "have at most 10 characters, it becomes CLUSTER_SI."
        ),
    )
    yield with_help(
        QgsProcessingParameterFeatureSink(OUTPUT, tr("Clusters"), kind),
        tr(
            "All features of the input with their fields, and the two new ones. A file that "
            "exists is replaced when the result is complete, and untouched when the run fails "
            "or is canceled. It cannot be the input itself."
        ),
    )


def integer(
    name: str, description: str, default: Optional[int], minimum: int, maximum: Optional[int] = None
) -> QgsProcessingParameterNumber:
    """A parameter for whole numbers, optional where it has no default."""
    limits = [minimum] if maximum is None else [minimum, maximum]
    return QgsProcessingParameterNumber(
        name, description, _INTEGER, default, default is None, *limits
    )


def enum(name: str, description: str, options: Sequence[str]) -> QgsProcessingParameterEnum:
    """A choice, of which the first is the default."""
    return QgsProcessingParameterEnum(name, description, options, False, 0)


def with_help(
    parameter: QgsProcessingParameterDefinition, text: str
) -> QgsProcessingParameterDefinition:
    """The parameter with its help."""
    parameter.setHelp(text)
    return parameter


def advanced(
    parameter: QgsProcessingParameterDefinition, text: str
) -> QgsProcessingParameterDefinition:
    """The parameter with its help, among the advanced ones."""
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | flag)
    return with_help(parameter, text)
