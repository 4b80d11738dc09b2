"""How a start went: every step of it, and the layers that show them."""

from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsFields, QgsGeometry, QgsPointXY, QgsProcessingException, QgsWkbTypes

from ..compat import integer_field, long_field, real_field
from ..core import Iteration, KMeansResult
from ..translation import tr
from .clustering import Clustering
from .columns import CLUSTER_WEIGHT
from .hubs import line_between
from .output import Layout
from .temporal import moment, time_field

#: Rows of the layer of features at most: of each step all features.
MOST_ROWS = 1_000_000
CLUSTER_ID = "CLUSTER_ID"
CLUSTER_SIZE = "CLUSTER_SIZE"
STEP = "STEP"


@dataclass(frozen=True)
class Course:
    """A start from its first centers (step 0) to its end. Row j is cluster j + 1.

    Attributes
    ----------
    centers : ndarray of float64, shape (t, k, d)
        After each step.
    sizes : ndarray of int64, shape (t, k)
        Number of features of each cluster in the assignment from which it was moved.
    inertia : ndarray of float64, shape (t,)
        Of that assignment, to the centers before the move.
    moved : ndarray of int64, shape (t,)
        Features that changed their cluster; all of them in the first assignment.
    rows : ndarray of int, shape (m,)
        Points whose assignments were kept.
    labels : ndarray of int, shape (t, m)
        Their clusters, from 0.
    converged : bool
        Whether the centers rest at the end.
    weights : ndarray of float64, shape (t, k), or None
        Sums of the features' weights, if they have any, in the same assignments as `sizes`.
    """

    centers: np.ndarray
    sizes: np.ndarray
    inertia: np.ndarray
    moved: np.ndarray
    rows: np.ndarray
    labels: np.ndarray
    converged: bool
    weights: Optional[np.ndarray] = None

    def __len__(self):
        """Number of steps, with step 0."""
        return len(self.inertia)

    @property
    def n_iter(self):
        """Number of iterations: steps but for step 0."""
        return len(self) - 1


def follow(points, steps, rows, tell, in_order_of_centers=False):
    """The clusters at the end of a start, and how they came about.

    Parameters
    ----------
    points : Points
    steps : iterable of Iteration
        From `core.iterations`.
    rows : ndarray of int
        Points whose assignments are kept.
    tell : callable
        Called with each Iteration after step 0; may raise.
    in_order_of_centers : bool
        As in `Clustering.of`.

    Returns
    -------
    (Clustering, Course)
    """
    kept, weights = [], []
    last: Optional[Iteration] = None
    for step in steps:
        last = step
        n_clusters = len(step.centers)
        sizes = np.bincount(step.labels, minlength=n_clusters)
        kept.append((step.centers, sizes, step.inertia, step.moved, step.labels[rows]))
        if points.weights is not None:
            weights.append(np.bincount(step.labels, weights=points.weights, minlength=n_clusters))
        if step.index:
            tell(step)
    centers, sizes, inertia, moved, labels = zip(*kept)
    rests = bool(np.array_equal(centers[-1], centers[-2]))
    squares = (points.coordinates - last.centers[last.labels]) ** 2
    if points.weights is not None:
        squares *= points.weights[:, None]
    result = KMeansResult(
        last.labels, last.centers, sizes[-1], float(squares.sum()), last.index, rests
    )
    clustering = Clustering.of(points, [result], in_order_of_centers)
    ids = clustering.parts[0].ids - 1
    order = np.argsort(ids)
    course = Course(
        centers=np.stack(centers)[:, order],
        sizes=np.stack(sizes)[:, order],
        inertia=np.array(inertia),
        moved=np.array(moved),
        rows=rows,
        labels=ids[np.stack(labels)],
        converged=rests,
        weights=np.stack(weights)[:, order] if weights else None,
    )
    return clustering, course


def check_rows(n_features, n_steps, parameter):
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
            "{parameter} holds every feature once for each step, at most {most:,} rows in all; "
            "the layer has {features:,} features. Leave {parameter} empty, or cluster a sample "
            "of at most {sample:,} features."
        )
    else:
        text = tr(
            "{parameter} holds every feature once for each step, at most {most:,} rows in all; "
            "{features:,} features in {steps} steps are more. Leave {parameter} empty, lower "
            "MAX_ITERATIONS to {fewer}, or cluster a sample."
        )
    raise QgsProcessingException(
        text.format(
            parameter=parameter,
            most=MOST_ROWS,
            features=n_features,
            steps=n_steps,
            fewer=MOST_ROWS // n_features - 1,
            sample=sample,
        )
    )


def step_layer(run, course, progress):
    """Layout and rows of the centers at every step.

    Parameters
    ----------
    run : Run
    course : Course
    progress : Progress
        Asked for cancel.

    Returns
    -------
    (Layout, list of (QgsGeometry or None, list))
    """
    layout = _layout(
        run,
        QgsWkbTypes.Type.Point,
        integer_field(STEP),
        integer_field(CLUSTER_ID),
        integer_field(CLUSTER_SIZE),
        real_field("WAY"),
        real_field("INERTIA"),
        integer_field("MOVED"),
        time_field(),
        *_weight_field(course),
    )
    rows = []
    for step, places in enumerate(_places(run, course)):
        ways = _ways(run, course, step, progress).tolist()
        values = zip(places.tolist(), course.sizes[step].tolist(), ways)
        told = [float(course.inertia[step]), int(course.moved[step]), moment(step)]
        for cluster, (place, size, way) in enumerate(values, 1):
            weight = [] if course.weights is None else [float(course.weights[step, cluster - 1])]
            rows.append((_point(place), [step, cluster, size, way, *told, *weight]))
    return layout, rows


def path_layer(run, course, progress):
    """Layout and rows of the ways that the centers took.

    Parameters
    ----------
    run : Run
    course : Course
    progress : Progress
        Asked for cancel.

    Returns
    -------
    (Layout, list of (QgsGeometry or None, list))
        Centers that never moved have no geometry.
    """
    on_globe = run.source.sourceCrs().isGeographic()
    kind = QgsWkbTypes.Type.MultiLineString if on_globe else QgsWkbTypes.Type.LineString
    layout = _layout(
        run,
        kind,
        integer_field(CLUSTER_ID),
        integer_field(CLUSTER_SIZE),
        integer_field("STEPS"),
        real_field("LENGTH"),
        real_field("DISTANCE"),
        *_weight_field(course),
    )
    places = np.stack(list(_places(run, course)))
    ways = np.stack([_ways(run, course, step, progress) for step in range(len(course))])
    across = run.distance.lengths(course.centers[0], course.centers[-1], progress)
    rows = []
    for cluster in range(len(run.clustering)):
        n_moves = int(np.count_nonzero(ways[:, cluster]))
        values = [cluster + 1, int(course.sizes[-1, cluster]), n_moves]
        values += [float(ways[:, cluster].sum()), float(across[cluster])]
        values += [] if course.weights is None else [float(course.weights[-1, cluster])]
        rows.append((_path(places[:, cluster], on_globe), values))
    return layout, rows


def feature_layer(run, course, progress):
    """Layout and rows of the features with their clusters at every step.

    Parameters
    ----------
    run : Run
    course : Course
        With the labels of all points.
    progress : Progress
        Told how far it is.

    Returns
    -------
    (Layout, iterable of (QgsGeometry or None, list))
    """
    layout = _layout(
        run,
        QgsWkbTypes.Type.Point,
        integer_field(STEP),
        long_field("FEATURE_ID"),
        integer_field(CLUSTER_ID),
        time_field(),
    )
    points = run.clustering.points
    geometries = [_point(place) for place in run.distance.places(points.coordinates).tolist()]
    ids = points.ids.tolist()

    def rows():
        for step, labels in enumerate(course.labels):
            progress.set(step / len(course))
            when = moment(step)
            for geometry, feature, label in zip(geometries, ids, labels.tolist()):
                yield geometry, [step, feature, label + 1, when]

    return layout, rows()


def report_course(course, area_unit, feedback):
    """Tell the log how the start went."""
    text = tr("The centers rest after {steps} iterations.")
    if not course.converged:
        text = tr(
            "The centers still moved at the last of {steps} iterations; allow more iterations."
        )
    feedback.pushInfo(text.format(steps=course.n_iter))
    feedback.pushInfo(
        tr("Objective (inertia): {first:.8g} {unit} at first, {last:.8g} {unit} at last.").format(
            first=course.inertia[0], last=course.inertia[-1], unit=area_unit
        )
    )


def _layout(run, kind, *fields):
    table = QgsFields()
    for field in fields:
        table.append(field)
    return Layout(table, kind, run.source.sourceCrs())


def _weight_field(course):
    """The field for sums of weights, where there are any."""
    return [] if course.weights is None else [real_field(CLUSTER_WEIGHT)]


def _places(run, course):
    """Where the centers (k, 2) are on the map, step by step."""
    for centers in course.centers:
        yield run.distance.places(centers)


def _ways(run, course, step, progress):
    """How far the centers (k,) moved in a step."""
    if step == 0:
        return np.zeros(len(run.clustering))
    before, after = course.centers[step - 1], course.centers[step]
    ways = run.distance.lengths(before, after, progress)
    return np.where((before == after).all(axis=1), 0.0, ways)


def _point(place):
    return QgsGeometry.fromPointXY(QgsPointXY(*place)) if np.isfinite(place).all() else None


def _path(places, on_globe):
    """A line through places (t, 2), or None where they are one place."""
    keep = np.r_[True, (places[1:] != places[:-1]).any(axis=1)]
    places = places[keep & np.isfinite(places).all(axis=1)].tolist()
    if len(places) < 2:
        return None
    if not on_globe:
        return QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in places])
    parts = [[QgsPointXY(*places[0])]]
    for start, end in zip(places, places[1:]):
        first, *rest = line_between(start, end, on_globe).asMultiPolyline()
        parts[-1].append(first[1])
        parts += rest
    return QgsGeometry.fromMultiPolylineXY(parts)
