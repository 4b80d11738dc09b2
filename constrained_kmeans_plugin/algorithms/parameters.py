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
from ..bridge.log.labels import label, named
from ..bridge.log.numbers import counted, figure
from ..core import (
    COMBINED,
    FEW_POINTS,
    INIT_METHODS,
    LEAST_STARTS,
    LEAST_THOROUGH,
    MAX_STARTS,
    MINI_BATCH_WORK,
    NORMAL,
    SEARCHES,
    START_BUDGET,
    THOROUGH,
)
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
SEARCH = "SEARCH"
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
ZONE_TYPE = "ZONE_TYPE"
ZONE_POLYGONS = "ZONE_POLYGONS"
REPORT = "REPORT"
LINES = "LINES"
MEDOIDS = "MEDOIDS"
WEIGHT_FIELD = "WEIGHT_FIELD"
ID_FIELD = "ID_FIELD"
MIN_FIELD = "MIN_FIELD"
MAX_FIELD = "MAX_FIELD"
ALLOW_UNASSIGNED = "ALLOW_UNASSIGNED"
MAX_DISTANCE = "MAX_DISTANCE"
ZERO_WEIGHTS = "ZERO_WEIGHTS"
CONTIGUITY = "CONTIGUITY"
BARRIERS = "BARRIERS"
LINKS = "LINKS"
ISLANDS = "ISLANDS"
SNAP_DISTANCE = "SNAP_DISTANCE"

#: Values of the INIT parameter, in the order of its options: methods of the core, and centers
#: that are given.
FROM_LAYER = "layer"
INITS = (*INIT_METHODS[:4], FROM_LAYER, *INIT_METHODS[4:])

DEFAULT_CLUSTERS = 5
DEFAULT_ITERATIONS = 300
#: By how much, in percent, sums of a field without limits may differ from their mean.
DEFAULT_TOLERANCES = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
#: The largest of them that is taken before it is known that features cannot meet it.
MOST_DEFAULT_TOLERANCE = 10.0
MOST_STARTS = 1000
#: The seeds that NumPy's RandomState takes.
LARGEST_SEED = 2**32 - 1
#: In any unit, farther than everything that has a place.
LARGEST_DISTANCE = 1e15

_INTEGER = QgsProcessingParameterNumber.Type.Integer
_DOUBLE = QgsProcessingParameterNumber.Type.Double
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
LINES_TYPE = QgsProcessing.SourceType.TypeVectorLine
POINTS = QgsProcessing.SourceType.TypeVectorPoint
_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_ANY_GEOMETRY = QgsProcessing.SourceType.TypeVectorAnyGeometry


def source(
    kind: QgsProcessing.SourceType = _ANY_GEOMETRY, text: Optional[str] = None
) -> Definitions:
    """The layer that is clustered, of a kind of sources, with help where it is another one."""
    yield with_help(
        QgsProcessingParameterFeatureSource(INPUT, label(INPUT), [kind]),
        text
        or tr(
            "Points, lines or polygons. Lines and polygons are treated as points at their "
            "centroid, and invalid geometries are used as well as possible. Features without a "
            "geometry, or with coordinates that are not finite, belong to no cluster."
        ),
    )


def clusters() -> Definitions:
    """The number of clusters."""
    yield number_of_clusters(
        tr("empty: given centers"),
        tr(
            "How many clusters to make; at most as many as there are distinct positions. It may "
            "be empty only if {init} is “{from_layer}”: each point of that layer starts a cluster."
        ).format(init=label(INIT), from_layer=from_layer_option()),
    )


def clusters_or_sizes() -> Definitions:
    """The number of clusters, which may follow from a size."""
    yield number_of_clusters(
        tr("empty: from the limits"),
        tr(
            "How many clusters to make. If empty, the number is derived from the limits: the "
            "fewest clusters that respect the maximum size or, without a maximum, the most "
            "clusters that respect the minimum size. If clusters must be connected, more may be "
            "needed for the maximum, and are tried. Leave it empty, too, if {init} is "
            "“{from_layer}”: each point of that layer starts a cluster."
        ).format(init=label(INIT), from_layer=from_layer_option()),
    )


def number_of_clusters(remark: str, text: str) -> QgsProcessingParameterDefinition:
    """How many clusters to make; may be left empty, and the remark says what happens then."""
    number = integer(CLUSTERS, labeled(CLUSTERS, remark), DEFAULT_CLUSTERS, minimum=1)
    number.setFlags(number.flags() | _OPTIONAL)
    return with_help(number, text)


def weights(effect: str) -> Definitions:
    """What is balanced instead of the number of features, with help on its effect."""
    yield with_help(
        QgsProcessingParameterField(
            WEIGHT_FIELD,
            labeled(WEIGHT_FIELD, tr("empty: count features")),
            None,
            INPUT,
            QgsProcessingParameterField.DataType.Numeric,
            optional=True,
        ),
        tr(
            "A quantity of each feature, such as customers, revenue or dwellings: a number of at "
            "least 0. If empty, every feature counts as one."
        )
        + " "
        + effect,
    )


def never_split() -> str:
    """What help says of weights and limits."""
    return tr(
        "Features are never split: a limit that they cannot meet is missed by at most the largest "
        "weight, and the log reports by how much."
    )


def zero_weights() -> Definitions:
    """What happens to weights that are no quantity."""
    yield advanced(
        QgsProcessingParameterBoolean(ZERO_WEIGHTS, label(ZERO_WEIGHTS), False),
        tr("If not checked, such a weight ends the run with a message that names the feature."),
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
            "Lloyd's algorithm uses all features in every iteration. Mini-batches use some "
            "thousand at a time, and all of them at the end: on millions of features this takes "
            "about a tenth of the time, and the total squared distance is some percent larger. "
            "The log reports how much Lloyd's algorithm would still lower it from there; for large "
            "layers, this is an estimate from a sample. Automatic uses mini-batches if features "
            "times clusters exceed {work}."
        ).format(work=counted(MINI_BATCH_WORK)),
    )


def improvement() -> Definitions:
    """How hard to look for a better result after the starts."""
    yield advanced(
        added_enum(
            SEARCH,
            labeled(SEARCH, tr("empty: normal")),
            [tr("Fast"), tr("Normal"), tr("Thorough")],
            tuple(SEARCHES).index(NORMAL),
        ),
        tr(
            "Fast keeps the best start. Normal and Thorough improve it: they divide the features "
            "of a few neighboring clusters again, and keep what is better, {normal} and "
            "{thorough} times for each cluster (Thorough at least {least} times in all). With "
            "few features per cluster, clusters become about a tenth more compact. Normal takes "
            "about twice as long as Fast, and Thorough about {times} times as long as Normal. "
            "With limits on sizes and more than {few} features per cluster, they put parts of "
            "several starts together instead, which a single start does not allow; Normal then "
            "takes one to two times as long as Fast."
        ).format(
            normal=SEARCHES[NORMAL],
            thorough=SEARCHES[THOROUGH],
            least=counted(LEAST_THOROUGH),
            times=SEARCHES[THOROUGH] // SEARCHES[NORMAL],
            few=FEW_POINTS,
        ),
    )
    yield advanced(
        integer(SWAP_ITERATIONS, labeled(SWAP_ITERATIONS, tr("0: by Search")), 0, minimum=0),
        tr("How often to try to improve the result, if not as often as {search} says.").format(
            search=label(SEARCH)
        ),
    )


def centers_sink(more: str = "") -> Definitions:
    """The clusters as points; with more help on them."""
    yield with_help(
        QgsProcessingParameterFeatureSink(CENTERS, label(CENTERS), POINTS, None, True, True),
        tr(
            "One point per cluster, with its number and size, the mean and the largest distance of "
            "its features to the center, the id of the feature nearest to it, its inertia, and its "
            "dual price, by which scripts can assign new features."
        )
        + more,
    )


def groups(text: Optional[str] = None) -> Definitions:
    """What splits the layer before anything is clustered, with help where it is another one."""
    yield with_help(
        QgsProcessingParameterField(
            GROUP_FIELD,
            labeled(GROUP_FIELD, tr("empty: all together")),
            None,
            INPUT,
            optional=True,
        ),
        text
        or tr(
            "Features with the same value in this field are clustered separately: the number of "
            "clusters and the limits apply within each group. If empty, all features are clustered "
            "together. Clusters are numbered group by group: numbers by size, text by code points, "
            "and NULL, which is a group of its own, last."
        ),
    )


def contiguity() -> Definitions:
    """Whether clusters are connected."""
    yield with_help(
        added_enum(
            CONTIGUITY,
            labeled(CONTIGUITY, tr("empty: not needed")),
            [
                tr("Not needed"),
                tr("Polygons that share a border"),
                tr("Polygons that share a border or a corner"),
                tr("Neighboring points"),
            ],
        ),
        tr(
            "Whether every cluster must be connected: from each feature of a cluster you can "
            "reach all others of it from neighbor to neighbor without leaving the cluster. "
            "Polygons are neighbors if they share a border, or a border or a corner. Points are "
            "neighbors if a triangulation (Delaunay) joins them and they are not much farther "
            "apart than neighbors usually are; for lines and polygons this option takes their "
            "centroids. Size limits come second: if no connected clusters within the limits are "
            "found, the result is written, and a warning names the clusters. Within groups, "
            "clusters are connected within their group. The search is another one: {search}, "
            "{tries} and {solver} have no effect."
        ).format(search=named(SEARCH), tries=named(SWAP_ITERATIONS), solver=named(SOLVER)),
    )


def neighbors() -> Definitions:
    """What parts and joins neighbors, if clusters are connected."""
    yield advanced(
        QgsProcessingParameterFeatureSource(
            BARRIERS, label(BARRIERS), [LINES_TYPE, _POLYGONS], None, True
        ),
        tr(
            "Lines or polygons that part neighbors, such as rivers, railways or motorways, in any "
            "reference system. Two features are no neighbors if the straight line between them "
            "(from centroid to centroid) meets a barrier. Used only for connected clusters."
        ),
    )
    yield advanced(
        QgsProcessingParameterFeatureSource(LINKS, label(LINKS), [LINES_TYPE], None, True),
        tr(
            "Lines that make neighbors, such as bridges, tunnels and ferries, in any reference "
            "system. The features nearest to both ends of a line become neighbors, whatever is "
            "between them. Used only for connected clusters."
        ),
    )
    yield advanced(
        added_enum(
            ISLANDS,
            label(ISLANDS),
            [tr("Clusters of their own"), tr("Link each to the nearest feature")],
        ),
        tr(
            "What is done with features that no chain of neighbors joins to the others. Clusters "
            "of their own: each island gets one cluster or more, by its size; if the limits do "
            "not allow that, a message says so before the work. Link: each island becomes a "
            "neighbor of the feature nearest to it, by centroids. Used only for connected clusters."
        )
        + " "
        + tr("For each island the log names its clusters, their limits and typical distance."),
    )
    yield advanced(
        QgsProcessingParameterNumber(
            SNAP_DISTANCE,
            labeled(SNAP_DISTANCE, tr("0: none")),
            _DOUBLE,
            0,
            True,
            0,
        ),
        tr(
            "The largest gap or overlap, in units of the layer, across which two polygons still "
            "share a border. Use it for layers with slivers. Used only for connected clusters of "
            "polygons."
        ),
    )


def zone_types() -> list[str]:
    """The options of ZONE_TYPE, in the order of `ZONE_TYPES`."""
    return [
        tr("Automatic"),
        tr("Straight borders"),
        tr("Union of the polygons of each cluster"),
        tr("Polygons of a layer"),
    ]


def _zone_choice() -> Definitions:
    """What zones are made of."""
    yield advanced(
        added_enum(ZONE_TYPE, labeled(ZONE_TYPE, tr("empty: automatic")), zone_types()),
        tr(
            "What zones are made of. Straight borders: every place belongs to the cluster that a "
            "feature there would belong to. Union: the polygons of each cluster, put together; for "
            "layers of polygons only. Polygons of a layer: each of its polygons, such as a parcel "
            "or a postal area, goes to the cluster with most of the features in it. Automatic is "
            "the union for layers of polygons, and straight borders for others."
        ),
    )
    yield advanced(
        QgsProcessingParameterFeatureSource(
            ZONE_POLYGONS, label(ZONE_POLYGONS), [_POLYGONS], None, True
        ),
        tr(
            "The layer of polygons for the type “Polygons of a layer”; its reference system may "
            "be another one. With a weight field, the cluster with the largest sum of weights "
            "gets the polygon. If several clusters have the most, the one with the lowest number "
            "gets it. In a run with groups, each group divides the polygons among its own "
            "clusters. A polygon without features goes to the zone with straight borders in "
            "which it lies, and is left out if there is none."
        ),
    )


def boundary() -> Definitions:
    """What zones are made of, and clipped to."""
    yield from _zone_choice()
    yield clipping(
        tr(
            "Polygons that the zones are clipped to, in any reference system. If empty, zones "
            "with straight borders reach to the convex hull of the features, widened by half the "
            "typical distance between features. Within groups, each group gets the polygons that "
            "contain features of it."
        )
    )


def clipping(text: str) -> QgsProcessingParameterDefinition:
    """What zones are clipped to."""
    return advanced(
        QgsProcessingParameterFeatureSource(
            BOUNDARY,
            labeled(BOUNDARY, tr("empty: automatic")),
            [_POLYGONS],
            None,
            True,
        ),
        text,
    )


def zones(more: str = "") -> Definitions:
    """Polygons for the clusters; with more help on them."""
    yield zone_layer(
        tr(
            "One polygon per cluster, with its number, its size and its area: in square meters on "
            "the ellipsoid if the distance is geocentric, else in square units of the layer. "
            "{type} says what zones are made of. Zones with straight borders fit together without "
            "gaps or overlaps, within each group. Each feature, as a point, lies in the zone of "
            "its cluster or on its border; the log counts exceptions, for example with weights. A "
            "new feature belongs to the zone it falls into. On the globe, such borders are drawn "
            "as curves with many corners, and zones are cut at the antimeridian."
        ).format(type=named(ZONE_TYPE))
        + more
    )


def zone_layer(text: str) -> QgsProcessingParameterDefinition:
    """Polygons, with the help on them."""
    return with_help(
        QgsProcessingParameterFeatureSink(ZONES, label(ZONES), _POLYGONS, None, True, True), text
    )


def lines(text: Optional[str] = None) -> Definitions:
    """Lines from the features to their centers, with help where they are other ones."""
    yield with_help(
        QgsProcessingParameterFeatureSink(
            LINES, tr("Lines to the centers"), LINES_TYPE, None, True, False
        ),
        text
        or tr(
            "A straight line from each feature to its center, with the feature's id, the number "
            "and the size of its cluster, what is known of a given center, and the distance. With "
            "the geocentric distance, lines run the short way around the globe, in two parts if "
            "they cross the antimeridian."
        ),
    )


def medoids() -> Definitions:
    """The features nearest to the centers."""
    yield with_help(
        QgsProcessingParameterFeatureSink(
            MEDOIDS, tr("Features nearest to the centers"), _ANY_GEOMETRY, None, True, False
        ),
        tr(
            "For each cluster the feature nearest to its center, with its geometry and all its "
            "fields: a place that exists, such as an address where a depot can be. A center is the "
            "mean of its cluster, and often lies where there is no feature."
        ),
    )


def report(text: Optional[str] = None) -> Definitions:
    """A page about the run, with help if it shows something else than clusters."""
    yield with_help(
        QgsProcessingParameterFileDestination(
            REPORT, label(REPORT), tr("HTML files (*.html *.htm)"), None, True, False
        ),
        text
        or tr(
            "A self-contained HTML page: map, table of the clusters, sizes, convergence, quality, "
            "guarantees, the cost of the size limits (to measure it, the clusters are made "
            "once more without them), warnings about the result, and the command to repeat the run."
        ),
    )


def cluster_sizes() -> Definitions:
    """What limits the sizes of the clusters."""
    return size_limits(
        tr(
            "The smallest size that a cluster may have. If minimum, maximum and tolerance are all "
            "empty, all clusters get the same size, or differ by one if the number of features "
            "cannot be divided evenly. A minimum of 0 alone is no limit."
        ),
        tr(
            "The largest size that a cluster may have: a number of features of at least 1, or a "
            "sum of the weight field above 0. You can combine it with a minimum and a tolerance."
        ),
        tr(
            "If minimum, maximum and tolerance are all empty, sums of a weight field may differ "
            "from their mean by {least} to {most} %: the heavier single features, the more. "
            "Clusters stay compact that way; the log reports by how much sums differ. A tolerance "
            "of 0 makes sums as equal as possible, and clusters less compact."
        ).format(least=figure(DEFAULT_TOLERANCES[0]), most=figure(MOST_DEFAULT_TOLERANCE)),
    )


def size_limits(minimum_help: str, maximum_help: str, more: str = "") -> Definitions:
    """Limits on sizes, with help for two of them, and more help on the tolerance."""
    yield with_help(integer(MIN_SIZE, label(MIN_SIZE), None, minimum=0), minimum_help)
    # A maximum weight may be below 1: read_limits checks numbers of features.
    yield with_help(integer(MAX_SIZE, label(MAX_SIZE), None, minimum=0), maximum_help)
    tolerance = QgsProcessingParameterNumber(
        TOLERANCE, label(TOLERANCE), _DOUBLE, None, True, 0, 100
    )
    tolerance.setMetadata({"widget_wrapper": {"decimals": 2}})
    yield with_help(
        tolerance,
        tr(
            "By how much, in percent, sizes may differ from the mean size: 0 to 100. A minimum and "
            "a maximum apply as well if you set them. With a weight field, a feature that is too "
            "heavy for the tolerance gets a cluster of its own, and the tolerance applies to the "
            "others."
        )
        + (more and f" {more}"),
    )


def center_sizes(without_limits: str = "") -> Definitions:
    """Weights, and limits for each given center and for all of them."""
    yield from weights(
        tr(
            "The size of a center is then the sum of this field over its features, and all "
            "limits apply to these sums. The sum is written as CLUSTER_WEIGHT."
        )
        + " "
        + never_split()
    )
    yield from _center_limits()
    minimum = tr(
        "The smallest size that a center may get. If a center has a minimum of its own, the "
        "larger one applies."
    )
    yield from size_limits(
        f"{minimum} {without_limits}".rstrip(),
        tr(
            "The largest size that a center may get. If a center has a maximum of its own, the "
            "smaller one applies."
        ),
    )


def _center_limits() -> Definitions:
    numeric = QgsProcessingParameterField.DataType.Numeric
    yield field_of(
        CENTERS_LAYER,
        MIN_FIELD,
        tr(
            "The smallest size that each center may get; NULL is no limit. Without a weight field, "
            "fractions are rounded up."
        ),
        numeric,
    )
    yield field_of(
        CENTERS_LAYER,
        MAX_FIELD,
        tr(
            "The largest size that each center may get, its capacity; NULL or infinity is no "
            "limit. Without a weight field, fractions are rounded down."
        ),
        numeric,
    )


def field_of(
    layer: str,
    name: str,
    text: str,
    kind: QgsProcessingParameterField.DataType = QgsProcessingParameterField.DataType.Any,
    optional: bool = True,
) -> QgsProcessingParameterDefinition:
    """A field of the layer in another parameter, with its help."""
    field = QgsProcessingParameterField(name, label(name), None, layer, kind, optional=optional)
    return with_help(field, text)


def max_distance(text: str) -> Definitions:
    """How far features may be from their centers, with help on what happens if that fails."""
    number = QgsProcessingParameterNumber(MAX_DISTANCE, label(MAX_DISTANCE), _DOUBLE, None, True, 0)
    number.setMetadata({"widget_wrapper": {"decimals": 3}})
    yield with_help(
        number,
        tr(
            "No feature gets a center that is farther away than this: in layer units, or in meters "
            "over the ground if the distance is geocentric, as the field DISTANCE has it. If "
            "empty, any distance is allowed."
        )
        + " "
        + text,
    )


def allow_unassigned(text: str, optional: bool = False) -> Definitions:
    """Whether features may stay without a center, with help on which.

    Parameters
    ----------
    optional
        Whether older models of the algorithm lack it: QGIS saves none without what is not optional.
    """
    yield with_help(
        QgsProcessingParameterBoolean(
            ALLOW_UNASSIGNED, label(ALLOW_UNASSIGNED), False, optional=optional
        ),
        text,
    )


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
    text = tr(
        "How the first centers are chosen. k-means++ spreads them over the features. “Balanced "
        "parts” halves the features again and again; with limits on sizes, it starts faster and "
        "often ends better. Automatic takes both in turn if sizes are limited, but k-means++ alone "
        "where neighboring clusters are divided again after the starts."
    )
    if from_layer:
        methods.append(from_layer_option())
        text += " " + tr(
            "“{from_layer}” uses the points of the layer below, and makes a single start."
        ).format(from_layer=from_layer_option())
    methods += [tr("Balanced parts"), tr("Automatic")]
    yield advanced(enum(INIT, label(INIT), methods, len(methods) - 1), text)
    if from_layer:
        yield _initial_centers()
    if starts:
        yield _number_of_starts(automatic)
    yield advanced(
        integer(MAX_ITERATIONS, label(MAX_ITERATIONS), DEFAULT_ITERATIONS, minimum=1),
        tr("A start ends after this many iterations even if it has not converged."),
    )
    yield advanced(
        # QGIS's widget for integers cannot hold the largest seed: read_common checks it.
        integer(SEED, label(SEED), 0, minimum=0),
        tr(
            "The same seed gives the same clusters, on every computer. Another seed may find "
            "better ones. From 0 to {largest}."
        ).format(largest=LARGEST_SEED),
    )


def from_layer_option() -> str:
    """The option of `INIT` by which centers come from a layer."""
    return tr("From a layer")


def _initial_centers() -> QgsProcessingParameterDefinition:
    return advanced(
        QgsProcessingParameterFeatureSource(
            CENTERS_LAYER,
            labeled(
                CENTERS_LAYER,
                tr("for “{from_layer}”").format(from_layer=from_layer_option()),
            ),
            [POINTS],
            None,
            True,
        ),
        tr(
            "Starting points of the search if {init} is “{from_layer}”. Each point starts a "
            "cluster; clusters are numbered in the order of the layer, which may have another "
            "reference system. Within groups, each group starts from the points that have its "
            "value in a field of the same name."
        ).format(init=label(INIT), from_layer=from_layer_option()),
    )


def _number_of_starts(automatic: Optional[str]) -> QgsProcessingParameterDefinition:
    return advanced(
        integer(
            N_INIT,
            labeled(N_INIT, tr("0 for automatic")),
            0,
            minimum=0,
            maximum=MOST_STARTS,
        ),
        tr("How often to start from other first centers; the best result is kept.")
        + " "
        + (
            automatic
            or tr(
                "Automatic is {work} divided by the product of features and clusters, at "
                "least 1 and at most {most}. With limits on sizes, it depends on {search}, too: "
                "from {least} to {thorough}."
            ).format(
                work=counted(START_BUDGET),
                most=MAX_STARTS,
                least=LEAST_STARTS,
                thorough=COMBINED[THOROUGH][1],
                search=label(SEARCH),
            )
        ),
    )


def distance() -> Definitions:
    """How distances are measured."""
    yield advanced(
        enum(
            DISTANCE,
            label(DISTANCE),
            [
                tr("Automatic"),
                tr("Planar, in layer coordinates"),
                tr("Geocentric, on the globe in meters"),
            ],
        ),
        tr(
            "How distances are measured. Automatic is geocentric for layers in degrees, where the "
            "antimeridian and the poles are no borders, and for world Mercator projections "
            "(EPSG:3857, EPSG:3395), which stretch lengths everywhere but at the equator; it is "
            "planar for other layers. The log reports which one was used, and warns if lengths on "
            "the map are not those on the ground. On the globe, the centroid of a line or polygon "
            "is computed on the sphere, so that parts on both sides of the antimeridian stay "
            "together; geometries up to {degrees} degrees wide and high get their planar centroid."
        ).format(degrees=SMALL_DEGREES),
    )


def solver() -> Definitions:
    """Which solver assigns features to centers."""
    yield advanced(
        enum(
            SOLVER,
            label(SOLVER),
            [tr("Automatic"), tr("HiGHS"), tr("NetworkX"), tr("OR-Tools")],
        ),
        tr(
            "Which program assigns features to centers; all find an optimal assignment. Automatic "
            "needs no other package, can be canceled at any time and has no size limit. The others "
            "take only smaller layers; NetworkX and OR-Tools must be installed."
        ),
    )


def field_names() -> Definitions:
    """Names of the fields that are added."""
    yield advanced(
        QgsProcessingParameterString(FIELD_NAME, label(FIELD_NAME), "CLUSTER_ID"),
        tr(
            "Field for the number of the cluster. If the input has a field of that name, the new "
            "one becomes CLUSTER_ID_2, and so on: nothing is overwritten."
        ),
    )
    yield advanced(
        QgsProcessingParameterString(SIZE_FIELD_NAME, label(SIZE_FIELD_NAME), "CLUSTER_SIZE"),
        tr(
            "Field for the number of features in the cluster. In a Shapefile, whose names have at "
            "most 10 characters, it becomes CLUSTER_SI."
        ),
    )


def sink(kind: QgsProcessing.SourceType = _ANY_GEOMETRY) -> Definitions:
    """Where the features are written; the layer is of a kind of sources."""
    yield with_help(
        QgsProcessingParameterFeatureSink(OUTPUT, tr("Clusters"), kind),
        tr(
            "All features of the input with their fields and the new ones. An existing file is "
            "replaced only when the result is complete, and is left untouched if the run fails or "
            "is canceled. The output cannot be the input itself."
        ),
    )


def labeled(name: str, remark: str) -> str:
    """The label of a parameter as a dialog shows it, with a remark such as "0 for none"."""
    return f"{label(name)} ({remark})"


def integer(
    name: str, description: str, default: Optional[int], minimum: int, maximum: Optional[int] = None
) -> QgsProcessingParameterNumber:
    """A parameter for whole numbers, optional where it has no default."""
    limits = [minimum] if maximum is None else [minimum, maximum]
    return QgsProcessingParameterNumber(
        name, description, _INTEGER, default, default is None, *limits
    )


def enum(
    name: str, description: str, options: Sequence[str], default: int = 0
) -> QgsProcessingParameterEnum:
    """A choice, with the index of its default."""
    return QgsProcessingParameterEnum(name, description, options, False, default)


def added_enum(
    name: str, description: str, options: Sequence[str], default: int = 0
) -> QgsProcessingParameterEnum:
    """A choice that earlier versions did not have: it may be empty, as it is in their models.

    Else the designer of models calls them invalid, and does not run them.
    """
    parameter = enum(name, description, options, default)
    parameter.setFlags(parameter.flags() | _OPTIONAL)
    return parameter


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
