"""Parameters that the algorithms share: definitions with help, and their values."""

from dataclasses import dataclass

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..bridge import numbers
from ..bridge.distance import DISTANCES
from ..core import INIT_METHODS
from ..translation import tr

INPUT = "INPUT"
CLUSTERS = "CLUSTERS"
MIN_SIZE = "MIN_SIZE"
MAX_SIZE = "MAX_SIZE"
TOLERANCE = "TOLERANCE"
INIT = "INIT"
N_INIT = "N_INIT"
MAX_ITERATIONS = "MAX_ITERATIONS"
SEED = "SEED"
DISTANCE = "DISTANCE"
SOLVER = "SOLVER"
FIELD_NAME = "FIELD_NAME"
SIZE_FIELD_NAME = "SIZE_FIELD_NAME"
OUTPUT = "OUTPUT"

DEFAULT_CLUSTERS = 5
DEFAULT_ITERATIONS = 300
MOST_STARTS = 1000
#: The seeds that NumPy's RandomState takes.
LARGEST_SEED = 2**32 - 1

_INTEGER = QgsProcessingParameterNumber.Type.Integer
_DOUBLE = QgsProcessingParameterNumber.Type.Double
_ANY_GEOMETRY = QgsProcessing.SourceType.TypeVectorAnyGeometry


@dataclass(frozen=True)
class CommonValues:
    """Values of the parameters that all algorithms have."""

    n_clusters: int
    init: str
    n_init: int
    max_iter: int
    seed: int
    distance: str
    field_names: tuple[str, str]

    @property
    def core_options(self):
        """Keyword arguments that all functions of the core take."""
        return {
            "init": self.init,
            "n_init": self.n_init,
            "max_iter": self.max_iter,
            "seed": self.seed,
        }


def read_common(algorithm, parameters, context):
    """Values of the common parameters.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be.
    """

    def given(read, name, *limits):
        return read(parameters, algorithm.parameterDefinition(name), context, *limits)

    return CommonValues(
        n_clusters=given(numbers.whole_number, CLUSTERS, 1),
        init=given(numbers.choice, INIT, INIT_METHODS),
        n_init=given(numbers.whole_number, N_INIT, 0, MOST_STARTS),
        max_iter=given(numbers.whole_number, MAX_ITERATIONS, 1),
        seed=given(numbers.whole_number, SEED, 0, LARGEST_SEED),
        distance=given(numbers.choice, DISTANCE, DISTANCES),
        field_names=_read_field_names(algorithm, parameters, context),
    )


def _read_field_names(algorithm, parameters, context):
    names = []
    for parameter in (FIELD_NAME, SIZE_FIELD_NAME):
        definition = algorithm.parameterDefinition(parameter)
        names.append(str(numbers.raw_value(parameters, definition, context)).strip())
    if names[0].lower() == names[1].lower():
        raise QgsProcessingException(
            tr(
                "{id_parameter} and {size_parameter} are both “{name}”; give them different names."
            ).format(id_parameter=FIELD_NAME, size_parameter=SIZE_FIELD_NAME, name=names[0])
        )
    return tuple(names)


def source_and_clusters():
    """The two parameters that everyone sets."""
    yield _with_help(
        QgsProcessingParameterFeatureSource(INPUT, tr("Input layer"), [_ANY_GEOMETRY]),
        tr(
            "Points, lines or polygons. Points are taken as they are, everything else by its "
            "centroid; invalid geometries are used as well as they can be. Features with a "
            "null, empty or non-finite geometry are kept, with NULL in both output fields."
        ),
    )
    yield _with_help(
        _integer(CLUSTERS, tr("Number of clusters"), DEFAULT_CLUSTERS, minimum=1),
        tr("How many clusters to make; at most as many as there are distinct positions."),
    )


def size_limits():
    """What bounds the sizes of the clusters."""
    yield _with_help(
        _integer(MIN_SIZE, tr("Minimum cluster size"), None, minimum=0),
        tr(
            "The fewest features a cluster may have. Without minimum, maximum and tolerance "
            "all clusters get the same size, or differ by one where the number of features "
            "cannot be divided evenly. A minimum of 0 alone is no bound."
        ),
    )
    yield _with_help(
        _integer(MAX_SIZE, tr("Maximum cluster size"), None, minimum=1),
        tr("The most features a cluster may have. Minimum and maximum may be given together."),
    )
    tolerance = QgsProcessingParameterNumber(
        TOLERANCE, tr("Size tolerance in percent"), _DOUBLE, None, True, 0, 100
    )
    tolerance.setMetadata({"widget_wrapper": {"decimals": 2}})
    yield _with_help(
        tolerance,
        tr(
            "By how much, in percent, sizes may differ from the mean size: 0 to 100. Holds "
            "together with a minimum and a maximum where these are given too."
        ),
    )


def how_to_solve():
    """How the clusters are searched for."""
    yield _advanced(
        _enum(
            INIT,
            tr("Initial centers"),
            [
                tr("k-means++"),
                tr("Random points"),
                tr("Gaussian from mean and covariance of the data"),
                tr("Farthest points"),
            ],
        ),
        tr("How the first centers are chosen. k-means++ spreads them and is a good choice."),
    )
    yield _advanced(
        _integer(
            N_INIT, tr("Number of starts, 0 for automatic"), 0, minimum=0, maximum=MOST_STARTS
        ),
        tr(
            "How often to start from other first centers; the best result is kept. Automatic "
            "is 4,000,000 divided by the product of features and clusters, at least 1 and "
            "at most 10."
        ),
    )
    yield _advanced(
        _integer(MAX_ITERATIONS, tr("Maximum iterations"), DEFAULT_ITERATIONS, minimum=1),
        tr("A start ends after this many iterations even if centers still move."),
    )
    yield _advanced(
        # QGIS's widget for integers cannot hold the largest seed: read_common checks it.
        _integer(SEED, tr("Random seed"), 0, minimum=0),
        tr(
            "The same seed gives the same clusters, on every computer. Another seed may find "
            "better ones. From 0 to 4294967295."
        ),
    )
    yield _advanced(
        _enum(
            DISTANCE,
            tr("Distance"),
            [
                tr("Automatic"),
                tr("Planar, in layer coordinates"),
                tr("Geocentric, on the globe in meters"),
            ],
        ),
        tr(
            "Automatic is planar for projected layers and geocentric for layers in degrees, "
            "where the antimeridian and the poles are no borders. The log says which one was "
            "used. On the globe the centroid is the mean over the area of a polygon (length "
            "of a line) on the sphere, so that parts on both sides of the antimeridian stay "
            "together; geometries up to 0.1 degrees wide and high get their planar centroid."
        ),
    )


def solver():
    """Which solver assigns features to centers."""
    yield _advanced(
        _enum(
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


def fields_and_sink():
    """What is written, and where."""
    yield _advanced(
        QgsProcessingParameterString(FIELD_NAME, tr("Cluster field name"), "CLUSTER_ID"),
        tr(
            "Field for the number of the cluster. Where the input has a field of that name, "
            "the new one becomes CLUSTER_ID_2, and so on: nothing is overwritten."
        ),
    )
    yield _advanced(
        QgsProcessingParameterString(
            SIZE_FIELD_NAME, tr("Cluster size field name"), "CLUSTER_SIZE"
        ),
        tr(
            "Field for the number of features in the cluster. In a Shapefile, whose names "
            "have at most 10 characters, it becomes CLUSTER_SI."
        ),
    )
    yield _with_help(
        QgsProcessingParameterFeatureSink(OUTPUT, tr("Clusters"), _ANY_GEOMETRY),
        tr(
            "All features of the input with their fields, and the two new ones. A file that "
            "exists is replaced when the result is complete, and untouched when the run fails "
            "or is canceled. It cannot be the input itself."
        ),
    )


def _integer(name, description, default, minimum, maximum=None):
    limits = [minimum] if maximum is None else [minimum, maximum]
    return QgsProcessingParameterNumber(
        name, description, _INTEGER, default, default is None, *limits
    )


def _enum(name, description, options):
    return QgsProcessingParameterEnum(name, description, options, False, 0)


def _with_help(parameter, text):
    parameter.setHelp(text)
    return parameter


def _advanced(parameter, text):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | advanced)
    return _with_help(parameter, text)
