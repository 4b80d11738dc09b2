"""A run along roads: what is read, what is asked for, and how it is solved."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from .. import core
from ..bridge.arrays import Array
from ..bridge.layers.columns import CENTER_ID
from ..bridge.layers.road_territories import (
    RoadReading,
    RoadRun,
)
from ..bridge.log.feedback import READ_UNTIL, SOLVED_AT
from ..bridge.log.input import log_plans
from ..bridge.log.labels import named
from ..bridge.log.numbers import measured
from ..bridge.log.roads import (
    log_cuts,
    log_network,
    log_offsets,
    log_unserved,
    no_island,
    no_pairs,
    too_far,
    too_few_centers,
)
from ..bridge.log.sentences import did_not_converge, explain, tolerance_warnings
from ..bridge.read.centers import CenterColumns
from ..bridge.read.points import Group
from ..bridge.roads.lines import read_lines
from ..bridge.roads.network import make_network
from ..core import (
    ClusteringCanceled,
    ClusteringError,
    CostAssignment,
    InfeasibleIslandsError,
    InfeasiblePairsError,
    SizeLimits,
)
from ..translation import tr
from .parameters import (
    CENTERS_LAYER,
    ID_FIELD,
    MAX_FIELD,
    MIN_FIELD,
)
from .pipeline import Job
from .planning import Plan, Task
from .readers import PositionReader, is_given, source_of
from .road_parameters import (
    DIRECTION_FIELD,
    MAX_ROAD_DISTANCE,
    ROADS,
    SPEED_FIELD,
    STRATEGY,
    TOPOLOGY_TOLERANCE,
    TRAVEL,
    RoadValues,
)
from .values import (
    CenterLimits,
    ColumnValues,
    default_tolerances,
    field_index,
)

#: Parts of the reading: features and centers, roads, the network, costs.
_FEATURES_READ, _ROADS_READ, _NETWORK_MADE = 0.2, 0.5, 0.6


@dataclass(frozen=True)
class Values(CenterLimits):
    """Parameter values of one run.

    Attributes
    ----------
    n_clusters : int or None
        How many centers are found; None where they are given.
    most
        The largest cost of a feature.
    most_offset
        How far a feature may be from its road, in units of the distance.
    """

    columns: ColumnValues
    limits: SizeLimits
    roads: RoadValues
    distance: str
    n_clusters: Any
    max_iter: int
    seed: int
    id_field: Optional[str]
    min_field: Optional[str]
    max_field: Optional[str]
    allow_unassigned: bool
    most: float
    most_offset: float
    field_names: tuple[str, str]


@dataclass(frozen=True)
class _Share:
    """Centers to be found on one of several networks.

    Attributes
    ----------
    rows : int64, shape (m,)
        Its features, of those that are served.
    homes : int64, shape (h,)
        Nodes, one center in the part of each of which reaches these.
    sizes
        Smallest and largest size of each center; None and None for equal ones.
    """

    rows: Array
    homes: Array
    n_clusters: int
    sizes: tuple[Any, Any]

    @property
    def bounds(self) -> tuple[Array, Array]:
        """The sizes for each center (k,)."""
        low, high = (np.full(self.n_clusters, size) for size in self.sizes)
        return low, high


@dataclass(frozen=True)
class RoadPlan:
    """What is asked for.

    Attributes
    ----------
    plan
        For the features that some center may serve.
    served : int64, shape (m,)
        These.
    least : float64, shape (m,)
        What they cost at the cheapest center.
    shares : tuple of _Share
        What each network gets of the centers to be found.
    """

    plan: Plan
    served: Array
    least: Array
    shares: tuple[_Share, ...]


def read(job: Job) -> RoadReading:
    """The reader: features and centers, roads, the network, and what paths cost.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them cannot be used.
    """
    values, progress = job.values, job.progress.part(0, READ_UNTIL)
    roads = source_of(job.algorithm, job.parameters, ROADS, job.context)
    columns = values.roads.columns(roads)
    _warn_of_unused(job)
    positions = PositionReader(values.distance, values.columns, partial(_center_columns, values))
    part = progress.part(0, _FEATURES_READ)
    read = positions(replace(job, progress=part))
    transforms = job.context.transformContext()
    lines = read_lines(
        *(roads, job.source.sourceCrs(), read.distance, transforms, columns),
        progress.part(_FEATURES_READ, _ROADS_READ),
    )
    n_points = len(read.points)
    places = read.points.coordinates
    if read.centers is not None:
        places = np.concatenate([places, read.centers.coordinates])
    network = make_network(
        *(lines, places, read.distance, values.roads.tolerance, values.roads.towards),
        progress.part(_ROADS_READ, _NETWORK_MADE),
    )
    log_network(network, columns.direction is not None, job.feedback)
    if read.centers is not None:
        _check_centers(read.centers, network.offsets[n_points:], values, read.distance)
    reading = RoadReading(
        *(read.source, read.columns, read.distance, read.points, read.centers),
        network=network,
        nodes=network.tied[:n_points],
        offsets=network.offsets[:n_points],
        center_nodes=None if read.centers is None else network.tied[n_points:],
        most=values.most,
        most_offset=values.most_offset,
    )
    log_offsets(reading, job.feedback)
    return reading


def _warn_of_unused(job: Job) -> None:
    """Say so where a parameter is set that another one makes useless."""
    roads = job.values.roads
    if roads.speed_field is not None and not roads.is_fastest:
        text = tr("{speed} is not used, because {strategy} is “{shortest}”.")
        job.feedback.pushWarning(
            text.format(speed=named(SPEED_FIELD), strategy=named(STRATEGY), shortest=tr("Shortest"))
        )
    for name in (ID_FIELD, MIN_FIELD, MAX_FIELD):
        if job.values.n_clusters is not None and is_given(job, name):
            text = tr("{parameter} is not used, because {centers} is empty.")
            job.feedback.pushWarning(
                text.format(parameter=named(name), centers=named(CENTERS_LAYER))
            )
    if roads.direction_field is None and any(value is not None for value in roads.direction_values):
        text = tr("The values for directions are not used, because {field} is empty.")
        job.feedback.pushWarning(text.format(field=named(DIRECTION_FIELD)))


def _center_columns(values: Values, layer: QgsProcessingFeatureSource) -> CenterColumns:
    return CenterColumns(
        name=field_index(layer, ID_FIELD, values.id_field),
        minimum=field_index(layer, MIN_FIELD, values.min_field),
        maximum=field_index(layer, MAX_FIELD, values.max_field),
        whole=values.columns.weight_field is None,
        is_limited=values.has_capacities,
    )


def _check_centers(centers: Any, offsets: Any, values: Values, distance: Any) -> None:
    """Refuse centers that are too far from the roads."""
    far = np.flatnonzero(offsets > values.most_offset)
    if not len(far):
        return
    text = tr(
        "%n centers are farther from the nearest road than {parameter} allows. The first has "
        "feature id {id}: {length}. Move the centers, or raise {parameter}.",
        len(far),
    )
    length = measured(float(offsets[far[0]]), distance.unit)
    raise QgsProcessingException(
        text.format(parameter=named(MAX_ROAD_DISTANCE), id=centers.ids[far[0]], length=length)
    )


def plan(job: Job, reading: RoadReading) -> RoadPlan:
    """The planner: which features can be served, and the limits of each center.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met, or no feature can be reached.
    """
    values, centers = job.values, reading.centers
    homes, least = reading.center_nodes, np.full(len(reading.points), np.inf)
    if centers is None:
        homes = _homes(job, reading)
    if len(homes):
        least = _least(job, reading, homes)
    if centers is None:
        # Centers that are found are nearer than that.
        least = np.where(np.isfinite(least), 0.0, np.inf)
    served = np.flatnonzero(reading.is_near & np.isfinite(least))
    log_unserved(reading, served, job.feedback)
    if not len(served):
        raise QgsProcessingException(
            tr(
                "No feature can be reached from the centers along the roads. Check that they lie "
                "near the same roads, and that these are joined ({tolerance}) and not all one-way "
                "the wrong way ({travel})."
            ).format(tolerance=named(TOPOLOGY_TOLERANCE), travel=named(TRAVEL))
        )
    if (least[served] > values.most).any() and not values.allow_unassigned:
        raise QgsProcessingException(too_far(reading, served, least[served]))
    if centers is not None and centers.name_field is not None:
        job.outputs.check_texts(CENTER_ID, centers.names, centers.ids)
    points = reading.points
    weights_of = None if points.weights is None else points.weights[served]
    rows = np.arange(len(served))
    group = Group(None, None, "", rows, len(rows))
    some = replace(
        points,
        coordinates=points.coordinates[served],
        ids=points.ids[served],
        groups=(group,),
        weights=weights_of,
    )
    task = Task(group, some, reading.centers, False)
    try:
        shares = _shares(values, reading, task, served, homes) if centers is None else ()
        plan = _planned(values, task, shares)
    except InfeasibleIslandsError as error:
        raise QgsProcessingException(no_island(error)) from error
    except ClusteringError as error:
        raise explain(error, task) from error
    log_plans(reading, [plan], None if centers is not None else values.seed, job.feedback)
    return RoadPlan(plan, served, least[served], shares)


def _least(job: Job, reading: RoadReading, nodes: Array) -> Array:
    """What each feature (n,) costs at the cheapest of the centers at nodes (k,)."""
    graph, nobody = reading.network.graph, np.zeros(len(nodes))
    _, lengths = core.nearest_centers(graph, nodes, nobody, job.progress.is_canceled)
    found: Array = lengths[reading.nodes]
    return found


def _homes(job: Job, reading: RoadReading) -> Array:
    """Nodes (m,), one center in the part of each of which reaches the features.

    Raises
    ------
    QgsProcessingException
        If they are more than the centers, and no feature may stay unassigned.
    """
    near, weights = np.flatnonzero(reading.is_near), reading.points.weights
    if not len(near):
        return near
    n_clusters, is_canceled = job.values.n_clusters, job.progress.is_canceled
    # The sum of the weights may be 0 here; that is said later.
    homes = core.covering_nodes(
        *(reading.network.graph, reading.nodes[near], n_clusters),
        None if weights is None else weights[near].astype(np.float64),
        is_canceled,
    )
    if len(homes) > n_clusters and not job.values.allow_unassigned:
        raise QgsProcessingException(too_few_centers(n_clusters, len(homes)))
    return homes[:n_clusters]


def _shares(
    values: Values, reading: RoadReading, task: Task, served: Array, homes: Array
) -> tuple[_Share, ...]:
    """What each network gets of the centers to be found, in the order of their first features.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met on them.
    """
    graph, k, load = reading.network.graph, values.n_clusters, task.load
    components = graph.components[reading.nodes[served]]
    names, firsts, of = np.unique(components, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    networks, of_home = np.argsort(order)[of.ravel()], graph.components[homes]
    if len(names) == 1:
        return (_Share(np.arange(len(served)), homes, k, _sizes(values, load, k)),)
    needed = np.array([np.count_nonzero(of_home == name) for name in names[order]])
    limits, weights = values.limits, task.points.weights
    least = most = None
    if limits.is_given and not values.allow_unassigned:
        least, most = limits.bounds(load, k)
    _, places = np.unique(task.points.coordinates, axis=0, return_inverse=True)
    places = places.ravel()
    numbers = core.centers_of_networks(networks, places, needed, k, least, most, weights)
    shares = []
    for network, (name, number) in enumerate(zip(names[order], numbers.tolist())):
        rows = np.flatnonzero(networks == network)
        own = core.Load.of(len(rows), None if weights is None else weights[rows])
        if limits.is_given:
            sizes = _sizes(values, load, k)
        elif own.total:
            sizes = _sizes(values, own, number)
        else:
            sizes = 0.0, 0.0
        shares.append(_Share(rows, homes[of_home == name], number, sizes))
    return tuple(shares)


def _sizes(values: Values, load: core.Load, n_clusters: int) -> tuple[Any, Any]:
    """Smallest and largest size of centers that are found."""
    limits = values.limits
    tolerances = default_tolerances(limits, load, n_clusters)
    if tolerances:
        limits = replace(limits, tolerance=tolerances[0])
    is_free = limits.minimum is None and limits.maximum is None
    equal = replace(limits, tolerance=0) if is_free and limits.tolerance is None else limits
    if values.allow_unassigned:
        none = [None] * n_clusters
        low, high = equal.capacities(load, none, none, True)
        return low[0], high[0]
    return equal.bounds(load, n_clusters)


def _planned(values: Values, task: Task, shares: tuple[_Share, ...]) -> Plan:
    """The limits of each center, given or to be found.

    Raises
    ------
    ClusteringError
        If they cannot be met.
    """
    limits, load, centers = values.limits, task.load, task.centers
    if centers is not None:
        own = centers.minimum, centers.maximum
        bounds: tuple[Any, Any] = limits.capacities(load, *own, values.allow_unassigned)
        capacities = limits.largest_sizes(load, centers.maximum)
        return Plan(task, len(centers), bounds, capacities=capacities)
    k = values.n_clusters
    tolerances = default_tolerances(limits, load, k)
    if tolerances:
        limits = replace(limits, tolerance=tolerances[0])
    bounds = shares[0].sizes
    if len(shares) > 1:
        bounds = None, None
        if all(share.sizes[0] is not None for share in shares):
            lower, upper = zip(*(share.bounds for share in shares))
            bounds = np.concatenate(lower), np.concatenate(upper)
    warnings = tolerance_warnings(limits.tolerated(load, k), task.points.ids)
    return Plan(task, k, bounds, tolerances=tolerances[:1], warnings=warnings)


def solve(job: Job, reading: RoadReading, asked: RoadPlan) -> RoadRun:
    """The solver.

    Raises
    ------
    QgsProcessingException
        If the limits cannot be met along the roads, or the run was canceled.
    """
    plan, served = asked.plan, asked.served
    for text in plan.warnings:
        job.feedback.pushWarning(text)
    along = _by_table if job.values.allow_unassigned or np.isfinite(reading.most) else _by_graph
    nodes, n_iter, converged = reading.center_nodes, 0, True
    try:
        if nodes is None:
            nodes, n_iter, converged = _found_centers(job, reading, asked)
            if not converged:
                job.feedback.pushWarning(did_not_converge())
            asked = replace(asked, least=_least(job, reading, nodes)[served])
            if (asked.least > reading.most).any() and not job.values.allow_unassigned:
                raise QgsProcessingException(too_far(reading, served, asked.least))
        try:
            found, costs, node_labels = along(job, reading, asked, nodes)
        except InfeasiblePairsError:
            limits = job.values.limits
            given = limits.minimum, limits.maximum, limits.tolerance
            if reading.centers is not None or any(limit is not None for limit in given):
                raise
            # Nobody asked for sizes: those that are as equal as possible are none here.
            text = tr("Clusters of equal size are not possible along the roads. Sizes differ.")
            job.feedback.pushWarning(text)
            most = plan.bounds[1] if job.values.allow_unassigned else None
            asked = replace(asked, plan=replace(plan, bounds=(0, most)))
            found, costs, node_labels = along(job, reading, asked, nodes)
    except InfeasiblePairsError as error:
        raise QgsProcessingException(no_pairs(error, reading.centers)) from error
    except InfeasibleIslandsError as error:
        raise QgsProcessingException(no_island(error)) from error
    except (ClusteringError, ClusteringCanceled) as error:
        raise explain(error, plan.task) from error
    job.progress.set(SOLVED_AT)
    centers = reading.network.lines.coordinates[reading.network.node_vertices[nodes]]
    if reading.centers is not None:
        centers = reading.centers.coordinates
    return RoadRun.of_roads(
        *(reading, served, found, costs, asked.least, nodes, node_labels),
        *(centers, plan.capacities, n_iter, converged),
    )


def _found_centers(job: Job, reading: RoadReading, asked: RoadPlan) -> tuple[Array, int, bool]:
    """Nodes (k,) for the centers, how often they moved, and whether they stay there."""
    graph, points, values = reading.network.graph, asked.plan.task.points, job.values
    at, nodes, n_iter, converged = reading.nodes[asked.served], [], 0, True
    for share in asked.shares:
        component, lower, upper = graph.components[share.homes[0]], *share.sizes
        inside = np.flatnonzero(graph.components == component)
        weights = None if points.weights is None else points.weights[share.rows]
        if weights is not None and not weights.any():
            weights = lower = upper = None
        found, moves, rests = core.median_centers(
            graph.part(inside),
            points.coordinates[share.rows],
            np.searchsorted(inside, at[share.rows]),
            share.n_clusters,
            homes=np.searchsorted(inside, share.homes),
            min_size=lower,
            max_size=upper,
            weights=weights,
            max_iter=values.max_iter,
            seed=values.seed,
            is_canceled=job.progress.is_canceled,
        )
        nodes.append(inside[found])
        n_iter, converged = max(n_iter, moves), converged and rests
    return np.concatenate(nodes), n_iter, converged


def _by_graph(
    job: Job, reading: RoadReading, asked: RoadPlan, centers: Array
) -> tuple[CostAssignment, Array, Array]:
    """The assignment, what features (m,) cost, and the center of each node: by prices."""
    lower, upper = asked.plan.bounds
    found = core.assign_on_graph(
        reading.network.graph,
        centers,
        at=reading.nodes[asked.served],
        min_size=lower,
        max_size=upper,
        weights=asked.plan.task.points.weights,
        is_canceled=job.progress.is_canceled,
    )
    log_cuts(found, job.feedback)
    return found.by_costs, found.path_costs, found.node_labels


def _by_table(
    job: Job, reading: RoadReading, asked: RoadPlan, centers: Array
) -> tuple[CostAssignment, Array, Array]:
    """The same by all path lengths: where some are too long, or features may stay unassigned."""
    (lower, upper), nodes = asked.plan.bounds, reading.nodes[asked.served]
    graph, is_canceled = reading.network.graph, job.progress.is_canceled
    table = core.path_table(graph, centers, nodes, is_canceled)
    table[table > reading.most] = np.inf
    found = core.assign_costs(
        table,
        min_size=lower,
        max_size=upper,
        weights=asked.plan.task.points.weights,
        unassigned_cost=math.inf if job.values.allow_unassigned else None,
        is_canceled=is_canceled,
    )
    there = np.flatnonzero(found.labels >= 0)
    costs, node_labels = np.full(len(nodes), np.nan), np.full(graph.n_nodes, -1)
    costs[there] = table[there, found.labels[there]]
    node_labels[nodes[there]] = found.labels[there]
    return found, costs, node_labels
