"""How a start went, or one in each group: every step of it, and the layers that show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...compat import integer_field, long_field, real_field
from ...core import Iteration, KMeansResult, cluster_inertia
from ...translation import tr
from ..arrays import Array
from ..log.feedback import SOLVED_AT, Progress
from ..log.labels import named
from ..log.numbers import area, counted
from ..log.sentences import allow_more
from ..output import Layout, Row
from ..read.points import Points
from ..style.temporal import moment, time_field
from .clustering import Clustering, Reading, Run
from .columns import CLUSTER_WEIGHT
from .hubs import line_between, line_type

#: Rows of the layer of features at most: of each step all features.
MOST_ROWS = 1_000_000
CLUSTER_ID = "CLUSTER_ID"
CLUSTER_SIZE = "CLUSTER_SIZE"
STEP = "STEP"


@dataclass(frozen=True)
class Start:
    """A start of one group from its first centers (step 0) to its end.

    Attributes
    ----------
    result
        The end of it, in the order of whose centers the following are.
    centers : float64, shape (t, k, d)
        After each step.
    sizes : int64, shape (t, k)
        Number of features of each cluster in the assignment from which it was moved.
    inertia : float64, shape (t,)
        Of that assignment, to the centers before the move.
    moved : int64, shape (t,)
        Features that changed their cluster; all of them in the first assignment.
    labels : int, shape (t, m)
        Clusters of the points whose assignments were kept.
    weights : float64, shape (t, k)
        Sums of the features' weights, if they have any, in the same assignments as `sizes`.
    """

    result: KMeansResult
    centers: Array
    sizes: Array
    inertia: Array
    moved: Array
    labels: Array
    weights: Optional[Array]


@dataclass(frozen=True)
class Course:
    """The starts of all groups side by side; one that has ended stays as it is.

    Row j of what is told of clusters is cluster j + 1, column g of what is told of groups
    part g of the Clustering.

    Attributes
    ----------
    centers, sizes, weights
        As in Start, of the clusters of all groups.
    group_inertia, group_moved : shape (t, g)
        `inertia` and `moved` of the Start of each group.
    n_iters : int, shape (g,)
        Number of iterations of each.
    rows : int, shape (m,)
        Points whose assignments were kept.
    labels : int, shape (t, m)
        Their clusters, from 0.
    converged
        Whether all centers rest at the end.
    """

    centers: Array
    sizes: Array
    weights: Optional[Array]
    group_inertia: Array
    group_moved: Array
    n_iters: Array
    rows: Array
    labels: Array
    converged: bool

    def __len__(self) -> int:
        """Number of steps, with step 0."""
        return len(self.group_inertia)

    @property
    def n_iter(self) -> int:
        """Number of iterations: steps but for step 0."""
        return len(self) - 1

    @property
    def inertia(self) -> Array:
        """Inertia (t,) of all groups together."""
        return self.group_inertia.sum(axis=1)

    @property
    def moved(self) -> Array:
        """Features (t,) that changed their cluster, of all groups together."""
        return self.group_moved.sum(axis=1)

    @classmethod
    def of(cls, clustering: Clustering, starts: Sequence[Start], rows: Array) -> Course:
        """The Course of a Clustering whose parts are the ends of these starts.

        Parameters
        ----------
        starts
            One for each part.
        rows : int
            Points whose assignments were kept, in their order.
        """
        n_steps = max(len(start.inertia) for start in starts)
        columns = [part.ids - 1 for part in clustering.parts]
        labels = np.empty((n_steps, len(rows)), dtype=np.int64)
        places = np.full(len(clustering.points), -1)
        places[rows] = np.arange(len(rows))
        for part, own, start in zip(clustering.parts, columns, starts):
            kept = places[part.group.rows]
            labels[:, kept[kept >= 0]] = own[_held(start.labels, n_steps)]

        def of_clusters(values: Sequence[Any]) -> Array:
            told = np.concatenate([_held(value, n_steps) for value in values], axis=1)
            return told[:, np.argsort(np.concatenate(columns))]

        moved = [np.pad(start.moved, (0, n_steps - len(start.moved))) for start in starts]
        has_weights = starts[0].weights is not None
        return cls(
            centers=of_clusters([start.centers for start in starts]),
            sizes=of_clusters([start.sizes for start in starts]),
            weights=of_clusters([start.weights for start in starts]) if has_weights else None,
            group_inertia=np.stack([_held(start.inertia, n_steps) for start in starts], axis=1),
            group_moved=np.stack(moved, axis=1),
            n_iters=np.array([start.result.n_iter for start in starts]),
            rows=rows,
            labels=labels,
            converged=all(start.result.converged for start in starts),
        )


def follow(
    points: Points, steps: Iterable[Iteration], rows: Array, tell: Callable[[Iteration], None]
) -> Start:
    """A start, as its steps come.

    Parameters
    ----------
    points
        Of one group.
    steps
        From `core.iterations`.
    rows : int
        Points whose assignments are kept.
    tell
        Called with each Iteration after step 0; may raise.
    """
    kept: list[Any] = []
    weights = []
    last: Any = None
    for step in steps:
        last = step
        n_clusters = len(step.centers)
        sizes = np.bincount(step.labels, minlength=n_clusters)
        # To the centers before the move, and of the coordinates themselves: a step has it on the
        # lattice.
        before = kept[-1][0] if step.index else step.centers
        cost = _inertia(points, step.labels, before)
        kept.append((step.centers, sizes, cost, step.moved, step.labels[rows]))
        if points.weights is not None:
            weights.append(np.bincount(step.labels, weights=points.weights, minlength=n_clusters))
        if step.index:
            tell(step)
    centers, sizes, inertia, moved, labels = map(np.array, zip(*kept))
    return Start(
        result=KMeansResult(
            labels=last.labels,
            centers=last.centers,
            sizes=sizes[-1],
            inertia=_inertia(points, last.labels, last.centers),
            n_iter=last.index,
            converged=bool(np.array_equal(centers[-1], centers[-2])),
        ),
        centers=centers,
        sizes=sizes,
        inertia=inertia,
        moved=moved,
        labels=labels,
        weights=np.array(weights) if weights else None,
    )


def _inertia(points: Points, labels: Array, centers: Array) -> float:
    """(Weighted) sum of squared distances of the points to their centers (k, d)."""
    found = cluster_inertia(points.coordinates, labels, centers, weights=points.weights)
    return float(found.sum())


def check_rows(n_features: int, n_steps: int, parameter: str) -> None:
    """Refuse a layer with a row for each feature and step that would be too long.

    Raises
    ------
    QgsProcessingException
    """
    if n_features * n_steps <= MOST_ROWS:
        return
    sample = MOST_ROWS // 2
    if n_features > sample:
        text = tr(
            "{parameter} has a row for every feature and step, at most {most} in all, and the "
            "layer has {features} features. Leave it empty, or cluster a sample of at most "
            "{sample} features."
        )
    else:
        text = tr(
            "{parameter} has a row for every feature and step, at most {most} in all, which is "
            "too few for {features} features in {steps} steps. Leave it empty, lower "
            "{iterations} to {fewer}, or cluster a sample."
        )
    raise QgsProcessingException(
        text.format(
            parameter=named(parameter),
            iterations=named("MAX_ITERATIONS"),
            most=counted(MOST_ROWS),
            features=counted(n_features),
            steps=n_steps,
            fewer=MOST_ROWS // n_features - 1,
            sample=counted(sample),
        )
    )


def step_layout(reading: Reading) -> Layout:
    """Layout of the centers at every step."""
    return Layout.of(
        [
            integer_field(STEP),
            integer_field(CLUSTER_ID),
            integer_field(CLUSTER_SIZE),
            real_field("WAY"),
            real_field("INERTIA"),
            integer_field("MOVED"),
            time_field(),
            *_weight_and_group(reading),
        ],
        QgsWkbTypes.Type.Point,
        reading.source.sourceCrs(),
    )


def path_layout(reading: Reading) -> Layout:
    """Layout of the ways that the centers took."""
    fields = [
        integer_field(CLUSTER_ID),
        integer_field(CLUSTER_SIZE),
        integer_field("STEPS"),
        real_field("LENGTH"),
        real_field("DISTANCE"),
        *_weight_and_group(reading),
    ]
    return Layout.of(fields, line_type(reading.distance), reading.source.sourceCrs())


def feature_layout(reading: Reading) -> Layout:
    """Layout of the features at every step."""
    return Layout.of(
        [
            integer_field(STEP),
            long_field("FEATURE_ID"),
            integer_field(CLUSTER_ID),
            time_field(),
            *reading.group_fields,
        ],
        QgsWkbTypes.Type.Point,
        reading.source.sourceCrs(),
    )


def step_layer(run: Run, course: Course, progress: Progress) -> tuple[Layout, Sequence[Row]]:
    """Layout and rows of the centers at every step.

    Parameters
    ----------
    progress
        Asked for cancel.
    """
    own_values = _group_values(run)
    groups = run.clustering.groups.tolist()
    rows = []
    for step, places in enumerate(_places(run, course)):
        ways = _ways(run, course, step, progress).tolist()
        figures = course.group_inertia[step].tolist(), course.group_moved[step].tolist()
        told = [[*row, moment(step)] for row in zip(*figures)]
        values = zip(places.tolist(), course.sizes[step].tolist(), ways, groups)
        for cluster, (place, size, way, group) in enumerate(values):
            weight = [] if course.weights is None else [float(course.weights[step, cluster])]
            own = [*told[group], *weight, *own_values[cluster]]
            rows.append((_point(place), [step, cluster + 1, size, way, *own]))
    return step_layout(run), rows


def path_layer(run: Run, course: Course, progress: Progress) -> tuple[Layout, Sequence[Row]]:
    """Layout and rows of the ways that the centers took.

    Parameters
    ----------
    progress
        Asked for cancel.

    Returns
    -------
    (Layout, list of (QgsGeometry or None, list))
        Centers that never moved have no geometry.
    """
    places = np.stack(list(_places(run, course)))
    ways = np.stack([_ways(run, course, step, progress) for step in range(len(course))])
    across = run.distance.lengths(course.centers[0], course.centers[-1], progress)
    own_values = _group_values(run)
    rows = []
    for cluster in range(len(run.clustering)):
        n_moves = int(np.count_nonzero(ways[:, cluster]))
        values: list[Any] = [cluster + 1, int(course.sizes[-1, cluster]), n_moves]
        values += [float(ways[:, cluster].sum()), float(across[cluster])]
        values += [] if course.weights is None else [float(course.weights[-1, cluster])]
        values += own_values[cluster]
        rows.append((_path(places[:, cluster], run.distance.full_turn), values))
    return path_layout(run), rows


def feature_layer(run: Run, course: Course, progress: Progress) -> tuple[Layout, Iterator[Row]]:
    """Layout and rows of the features with their clusters at every step.

    Parameters
    ----------
    course
        With the labels of all points.
    progress
        Told how far it is.
    """
    points = run.clustering.points
    geometries = [_point(place) for place in run.distance.places(points.coordinates).tolist()]
    ids, own_values = points.ids.tolist(), _group_values(run)
    writing = progress.part(SOLVED_AT, 1)

    def rows() -> Iterator[Row]:
        for step, labels in enumerate(course.labels):
            writing.set(step / len(course))
            when = moment(step)
            for geometry, feature, label in zip(geometries, ids, labels.tolist()):
                yield geometry, [step, feature, label + 1, when, *own_values[label]]

    return feature_layout(run), rows()


def log_course(course: Course, area_unit: str, feedback: QgsProcessingFeedback) -> None:
    """Write to the log how the start went."""
    text = tr("Converged after %n iterations.", course.n_iter)
    if not course.converged:
        text = tr("Did not converge within %n iterations.", course.n_iter)
        text += " " + allow_more()
    feedback.pushInfo(text)
    feedback.pushInfo(
        tr("Total squared distance (inertia): {first} at first, {last} at the end.").format(
            first=area(course.inertia[0], area_unit), last=area(course.inertia[-1], area_unit)
        )
    )


def _held(values: Array, n_steps: int) -> Array:
    """Values (t, ...) for so many steps: where there are fewer the last one stays."""
    return values[np.minimum(np.arange(n_steps), len(values) - 1)]


def _weight_and_group(reading: Reading) -> list[QgsField]:
    """The field for sums of weights, and that of the groups, where there are any."""
    weights = [real_field(CLUSTER_WEIGHT)] if reading.is_weighted else []
    return [*weights, *reading.group_fields]


def _group_values(run: Run) -> list[list[Any]]:
    """What stands in the field of the groups for each cluster: nothing where there are none."""
    if not run.clustering.points.is_grouped:
        return [[]] * len(run.clustering)
    return [[value] for value in run.clustering.group_values]


def _places(run: Run, course: Course) -> Iterator[Array]:
    """Where the centers (k, 2) are on the map, step by step."""
    for centers in course.centers:
        yield run.distance.places(centers)


def _ways(run: Run, course: Course, step: int, progress: Progress) -> Array:
    """How far the centers (k,) moved in a step."""
    if step == 0:
        return np.zeros(len(run.clustering))
    before, after = course.centers[step - 1], course.centers[step]
    ways = run.distance.lengths(before, after, progress)
    return np.where((before == after).all(axis=1), 0.0, ways)


def _point(place: Sequence[float]) -> Optional[QgsGeometry]:
    return QgsGeometry.fromPointXY(QgsPointXY(*place)) if np.isfinite(place).all() else None


def _path(places: Array, full_turn: Optional[float]) -> Optional[QgsGeometry]:
    """A line through places (t, 2), or None where they are one place."""
    keep = np.r_[True, (places[1:] != places[:-1]).any(axis=1)]
    places = places[keep & np.isfinite(places).all(axis=1)].tolist()
    if len(places) < 2:
        return None
    if full_turn is None:
        return QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in places])
    parts = [[QgsPointXY(*places[0])]]
    for start, end in zip(places, places[1:]):
        first, *rest = line_between(start, end, full_turn).asMultiPolyline()
        parts[-1].append(first[1])
        parts += rest
    return QgsGeometry.fromMultiPolylineXY(parts)
