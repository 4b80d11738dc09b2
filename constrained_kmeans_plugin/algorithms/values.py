"""Values of the parameters that the algorithms share, as a run reads them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..bridge.distance.kinds import DISTANCES
from ..bridge.log.labels import named
from ..bridge.log.sentences import explain, limits_as_set
from ..bridge.output import find_fields
from ..bridge.read import numbers
from ..bridge.read.centers import CenterColumns, Centers
from ..bridge.read.points import Columns
from ..bridge.zones.faces import ZONE_TYPES
from ..core import (
    FAST,
    INIT_METHODS,
    SEARCHES,
    SOLVERS,
    Effort,
    InfeasibleError,
    Load,
    Search,
    SizeLimits,
    SolverUnavailableError,
    Tolerated,
    check_installed,
    effort_of,
)
from ..translation import enumerated, tr
from .parameters import (
    CENTERS_LAYER,
    CLUSTERS,
    DEFAULT_TOLERANCES,
    DISTANCE,
    FIELD_NAME,
    FROM_LAYER,
    GROUP_FIELD,
    INIT,
    INITS,
    LARGEST_SEED,
    MAX_ITERATIONS,
    MAX_SIZE,
    MIN_SIZE,
    MOST_DEFAULT_TOLERANCE,
    MOST_STARTS,
    N_INIT,
    SEARCH,
    SEED,
    SIZE_FIELD_NAME,
    SOLVER,
    SWAP_ITERATIONS,
    TOLERANCE,
    WEIGHT_FIELD,
    ZERO_WEIGHTS,
    ZONE_TYPE,
    from_layer_option,
)
from .planning import Task

#: Reads a parameter, as `reader` says: from a function of `numbers`, a name and limits to a value.
Given = Callable[..., Any]
#: A number of clusters, or None: whoever asks for it knows whether it follows from something else.
MaybeNumber = Any


class CenterLimits:
    """Values with limits for all centers, and with fields that have those of each."""

    limits: SizeLimits
    min_field: Optional[str]
    max_field: Optional[str]

    @property
    def has_capacities(self) -> bool:
        """Whether a largest size was set, for all centers or by a field."""
        largest = (self.max_field, self.limits.maximum, self.limits.tolerance)
        return any(one is not None for one in largest)

    @property
    def limits_as_set(self) -> str:
        """The limits that the user set, for the log; empty if there are none."""
        return self.with_own(limits_as_set(self.limits))

    def with_own(self, limits: str) -> str:
        """Some limits for all centers, and those of each one."""
        own = tr("the limits of the centers") if self.min_field or self.max_field else ""
        return enumerated(filter(None, (limits, own)))


@dataclass(frozen=True)
class ColumnValues:
    """Values of the parameters that say what is read beside what is clustered.

    Attributes
    ----------
    zero_weights
        Whether NULL and negative weights count as zero.
    """

    group_field: Optional[str]
    weight_field: Optional[str]
    zero_weights: bool

    def columns(self, source: QgsProcessingFeatureSource) -> Columns:
        """The fields of the input that a run reads.

        Raises
        ------
        QgsProcessingException
            If there is no field of that name.
        """
        weight = field_index(source, WEIGHT_FIELD, self.weight_field)
        if weight is not None and not source.fields().at(weight).isNumeric():
            raise QgsProcessingException(
                tr("{parameter}: the field “{name}” does not hold numbers.").format(
                    parameter=named(WEIGHT_FIELD), name=self.weight_field
                )
            )
        return Columns(
            group=field_index(source, GROUP_FIELD, self.group_field),
            weight=weight,
            zero_weights=self.zero_weights,
        )

    def center_columns(self, source: QgsProcessingFeatureSource) -> CenterColumns:
        """The fields of the centers' layer that every run reads.

        Raises
        ------
        QgsProcessingException
            If features are grouped by a field that it does not have.
        """
        if self.group_field is None:
            return CenterColumns(group=None)
        group = find_field(source.fields(), self.group_field)
        if group is None:
            # Centers that were written to a format with short names.
            (group,) = find_fields([self.group_field], source.fields().names())
        if group is None:
            raise QgsProcessingException(
                tr(
                    "{groups} is “{name}”, but {centers} has no field of that name, by which its "
                    "points belong to the groups. Its fields: {fields}."
                ).format(
                    groups=named(GROUP_FIELD),
                    centers=named(CENTERS_LAYER),
                    name=self.group_field,
                    fields=_names(source.fields()),
                )
            )
        return CenterColumns(group=group)


@dataclass(frozen=True)
class CommonValues(ColumnValues):
    """Values of the parameters that all algorithms have which write features by position."""

    distance: str
    zone_type: Optional[str]
    field_names: tuple[str, str]


@dataclass(frozen=True)
class SearchValues:
    """Values of the parameters that say how clusters are searched for.

    Attributes
    ----------
    n_clusters : int or None
        None where it follows from something else.
    init
        One of `INITS`.
    n_init
        Number of starts, 0 for automatic; 1 where the algorithm makes no more.
    search
        One of the core's searches, or the number of tries to improve the best start.
    """

    n_clusters: MaybeNumber
    init: str
    max_iter: int
    seed: int
    n_init: int = 1
    search: Search = FAST

    @property
    def from_layer(self) -> bool:
        """Whether the first centers are those of a layer."""
        return self.init == FROM_LAYER

    def clusters_from(self, centers: Centers) -> int:
        """Number of clusters that start from given centers.

        Raises
        ------
        QgsProcessingException
            If another number was asked for.
        """
        if self.n_clusters not in (None, len(centers)):
            raise QgsProcessingException(
                tr(
                    "{parameter} is {clusters}, but {layer} has %n points, and each starts a "
                    "cluster. Leave {parameter} empty, or set it to {centers}.",
                    len(centers),
                ).format(
                    parameter=named(CLUSTERS),
                    clusters=self.n_clusters,
                    layer=named(CENTERS_LAYER),
                    centers=len(centers),
                )
            )
        return len(centers)

    def effort(self, task: Task, n_clusters: int, limited: bool = False) -> Effort:
        """How hard is looked for the clusters of a group, within limits on sizes or without."""
        weighted = task.points.weights is not None
        n_init = self.n_init if task.centers is None else 1
        return effort_of(self.search, n_init, len(task.points), n_clusters, limited, weighted)

    def start_options(self, centers: Optional[Centers]) -> dict[str, Any]:
        """Keyword arguments of the core for a single start, from centers if given."""
        return {
            "init": self.init if centers is None else centers.coordinates,
            "max_iter": self.max_iter,
            "seed": self.seed,
        }

    def core_options(self, centers: Optional[Centers]) -> dict[str, Any]:
        """Keyword arguments of the core for a whole search, from centers if given."""
        return {
            **self.start_options(centers),
            "n_init": self.n_init,
            "search": self.search,
        }


def read_columns(given: Given) -> ColumnValues:
    """The ColumnValues, from what `reader` gives, as far as the algorithm has them."""
    return ColumnValues(
        group_field=given(numbers.field_name, GROUP_FIELD),
        weight_field=given(numbers.field_name, WEIGHT_FIELD),
        zero_weights=bool(given(numbers.yes_or_no, ZERO_WEIGHTS)),
    )


def read_common(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> CommonValues:
    """Values of the common parameters.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be.
    """
    given = reader(algorithm, parameters, context)
    return CommonValues(
        **asdict(read_columns(given)),
        distance=given(numbers.choice, DISTANCE, DISTANCES),
        zone_type=given(numbers.choice, ZONE_TYPE, ZONE_TYPES),
        field_names=read_field_names(given),
    )


def read_search(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    most_clusters: float = math.inf,
) -> SearchValues:
    """Values of the parameters that say how to search, as far as the algorithm has them.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be, or they do not go together.
    """
    given = reader(algorithm, parameters, context)
    n_clusters = given(numbers.whole_number, CLUSTERS, 1, most_clusters)
    has_layers = algorithm.parameterDefinition(CENTERS_LAYER) is not None
    init = given(numbers.choice, INIT, INITS if has_layers else INIT_METHODS)
    if init == FROM_LAYER and CLUSTERS not in parameters:
        # The default is for those who start from nothing.
        n_clusters = None
    has_layer = given(numbers.raw_value, CENTERS_LAYER) is not None
    if has_layer != (init == FROM_LAYER):
        raise QgsProcessingException(_layer_or_not(has_layer))
    values = {
        "n_init": given(numbers.whole_number, N_INIT, 0, MOST_STARTS),
        "search": given(numbers.whole_number, SWAP_ITERATIONS, 0)
        or given(numbers.choice, SEARCH, tuple(SEARCHES)),
    }
    return SearchValues(
        n_clusters=n_clusters,
        init=init,
        max_iter=given(numbers.whole_number, MAX_ITERATIONS, 1),
        seed=given(numbers.whole_number, SEED, 0, LARGEST_SEED),
        **{name: value for name, value in values.items() if value is not None},
    )


def read_solver(given: Given) -> str:
    """The chosen solver, from what `reader` gives; refused where its package cannot be used.

    Raises
    ------
    QgsProcessingException
    """
    solver = given(numbers.choice, SOLVER, SOLVERS)
    try:
        check_installed(solver)
    except SolverUnavailableError as error:
        raise explain(error) from error
    return solver


def read_limits(given: Given) -> SizeLimits:
    """Size limits, from what `reader` gives; refused where no layer could meet them.

    Whole numbers but for sums of weights.
    """
    number: Callable[..., Any]
    number, smallest = numbers.whole_number, 1
    if given(numbers.field_name, WEIGHT_FIELD) is not None:
        number, smallest = numbers.number, 0
    limits = SizeLimits(
        minimum=given(number, MIN_SIZE, 0),
        maximum=given(number, MAX_SIZE, smallest),
        tolerance=given(numbers.number, TOLERANCE, 0, 100),
    )
    try:
        limits.check()
    except InfeasibleError as error:
        raise explain(error) from error
    return limits


def default_tolerances(limits: SizeLimits, load: Load, n_clusters: int) -> tuple[float, ...]:
    """Tolerances for sums of a field without limits, in percent: the first that can be met counts.

    The heavier features are beside a cluster, the larger is the first one: a tolerance that is
    small beside the features at the borders of clusters tears these. None if limits are given, and
    for what can be divided equally without that: numbers of features, and equal weights, which are
    nothing else.
    """
    is_set = any(limit is not None for limit in (limits.minimum, limits.maximum, limits.tolerance))
    if is_set or load.weights is None:
        return ()
    counting = load.weights[load.weights > 0]
    if (counting == counting[0]).all():
        return ()
    # What is heavier than a cluster gets one of its own.
    heavy = Tolerated.of(load, n_clusters, 0).heavy
    others = np.delete(load.weights, heavy).astype(np.float64)
    shares = others / others.sum() if others.any() else others
    # Which part of its cluster a feature is, in the mean over all units of weight.
    part = (n_clusters - len(heavy)) * float((shares**2).sum())
    first = min(100 * part / 4, MOST_DEFAULT_TOLERANCE)
    return tuple(percent for percent in DEFAULT_TOLERANCES if percent >= first)


def reader(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Given:
    """A function that reads a parameter: ``given(how, name, *limits)``.

    It gives None for what the algorithm does not have.
    """

    def given(read: Callable[..., Any], name: str, *limits: Any) -> Any:
        definition = algorithm.parameterDefinition(name)
        return None if definition is None else read(parameters, definition, context, *limits)

    return given


def find_field(fields: QgsFields, name: str) -> Optional[int]:
    """Index of the field of a name; without the blanks around it only if there is no other.

    None where there is none.
    """
    for one in (name, name.strip()):
        index = fields.lookupField(one)
        if index >= 0:
            return index
    plain = [own.strip() for own in fields.names()]
    return plain.index(name.strip()) if name.strip() in plain else None


def field_index(
    source: QgsProcessingFeatureSource, parameter: str, name: Optional[str]
) -> Optional[int]:
    """Index of a field of a source, or None where no name was given.

    Raises
    ------
    QgsProcessingException
        If there is none of that name.
    """
    if name is None:
        return None
    fields = source.fields()
    index = find_field(fields, name)
    if index is None:
        raise QgsProcessingException(
            tr("{parameter}: the layer has no field “{name}”. Its fields: {fields}.").format(
                parameter=named(parameter), name=name, fields=_names(fields)
            )
        )
    return index


def _names(fields: QgsFields) -> str:
    return enumerated(fields.names()) or tr("none")


def read_field_names(given: Given) -> tuple[str, str]:
    """Names of the fields for a cluster's number and for its size."""
    id_name, size_name = (given(numbers.text, name) for name in (FIELD_NAME, SIZE_FIELD_NAME))
    if id_name.lower() == size_name.lower():
        raise QgsProcessingException(
            tr(
                "{id_parameter} and {size_parameter} are both “{name}”; give them different names."
            ).format(
                id_parameter=named(FIELD_NAME),
                size_parameter=named(SIZE_FIELD_NAME),
                name=id_name,
            )
        )
    return id_name, size_name


def _layer_or_not(has_layer: bool) -> str:
    text = tr(
        "{init} is “{from_layer}”, but {layer} is empty. Choose a layer of points, or another "
        "option."
    )
    if has_layer:
        text = tr(
            "{layer} is given, but {init} is not “{from_layer}”. Set {init} to “{from_layer}” "
            "({choice}), or leave {layer} empty."
        )
    return text.format(
        layer=named(CENTERS_LAYER),
        init=named(INIT),
        from_layer=from_layer_option(),
        choice=INITS.index(FROM_LAYER),
    )
