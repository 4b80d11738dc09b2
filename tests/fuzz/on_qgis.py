"""The same through the algorithms of the provider, on layers in memory."""

from __future__ import annotations

import math
import re
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from constrained_kmeans_plugin import core

from . import generators, oracles, runner
from .generators import Array, Case

_running: list[Any] = []


def start() -> None:
    """QGIS without a window, with the provider; once in a process."""
    if _running:
        return
    if QgsApplication.instance() is None:
        application = QgsApplication([], False)
        application.initQgis()
        _running.append(application)
    # Where QGIS keeps its own plugins, such as Processing.
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    from constrained_kmeans_plugin import classFactory

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    _running.append(plugin)


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802 - overrides QGIS
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - overrides QGIS
        self.lines.append(warning)

    def reportError(self, error: str, fatal: bool = False) -> None:  # noqa: N802 - overrides QGIS
        self.lines.append(error)


def run(case: Case) -> runner.Outcome:
    """Run an algorithm and judge what it wrote."""
    import processing

    outcome, log, meter = runner.Outcome(case.name), Log(), runner.Meter.of(case)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    arguments = case.arguments
    parameters = {
        **arguments["parameters"],
        "INPUT": layer_of(arguments["points"], case.weights, arguments.get("groups")),
        "OUTPUT": "memory:",
        "CENTERS": "memory:",
    }
    if case.weights is not None:
        parameters["WEIGHT_FIELD"] = "w"
    if "groups" in arguments:
        parameters["GROUP_FIELD"] = "g"
    if "centers" in arguments:
        parameters["CENTERS_LAYER"] = layer_of(arguments["centers"], None, None)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            results = meter.run(
                lambda: processing.run(case.call, parameters, feedback=log, context=context)
            )
        except QgsProcessingException as error:
            # The work was given up by an exception, which QGIS takes for a failure.
            if meter.is_used_up:
                outcome.status = runner.ENDLESS
                outcome.add(runner.ENDLESS, f"{meter.calls} calls")
                return outcome
            outcome.status = runner.REFUSED
            said = "\n".join([str(error), *log.lines])
            outcome.digest = runner.digest(said)
            if "Traceback" in said or "Error:" in said:
                outcome.status = runner.RAW
                outcome.add(runner.RAW, said[-300:])
            elif case.expected == generators.ENDED and not _cannot_tell_apart(case):
                outcome.add(runner.NEEDLESS, str(error))
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            outcome.status = runner.RAW
            outcome.add(runner.RAW, f"{type(error).__name__}: {error}")
        else:
            written = Written(results, len(arguments["points"]))
            outcome.digest = runner.digest(
                [written.labels, written.centers, written.prices, results["INERTIA"]]
            )
            for fault in judge(case, results, written, "\n".join(log.lines)):
                outcome.add(fault.column, fault.text)
    for warning in told:
        outcome.add(runner.WARNING, f"{warning.category.__name__}: {warning.message}")
    return outcome


def _cannot_tell_apart(case: Case) -> bool:
    """Whether the core refuses these points as well, and rightly."""
    points, n_clusters = case.points, case.arguments["parameters"].get("CLUSTERS")
    if n_clusters is None:
        return False
    points = points[np.isfinite(points).all(axis=1)]
    alike = generators.Case("", 0, "kmeans", {"points": points, "n_clusters": n_clusters})
    try:
        core.kmeans(**alike.arguments)
    except core.ClusteringError as error:
        return oracles.cannot_tell_apart(alike, error)
    return False


def layer_of(points: Array, weights: Any, groups: Any) -> QgsVectorLayer:
    """Points as a layer in memory, in meters; those that are NaN have no geometry."""
    fields = "field=number:int&field=w:double&field=g:int"
    layer = QgsVectorLayer(f"Point?crs=EPSG:25832&{fields}", "input", "memory")
    features = []
    for row, place in enumerate(points.tolist()):
        feature = QgsFeature(layer.fields())
        # NULL, or one whose coordinates are no numbers.
        if row % 2 or not math.isnan(place[0]):
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        weight = None if weights is None else float(weights[row])
        feature.setAttributes([row, weight, None if groups is None else int(groups[row])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


class Written:
    """What stands in the layers that an algorithm wrote.

    Attributes
    ----------
    labels : ndarray of int, shape (n,)
        From 0; -1 where none is written, -2 where a feature is missing.
    sizes : ndarray of int, shape (n,)
    points, centers : ndarray
    prices : ndarray
    n_features : int
    """

    def __init__(self, results: dict[str, Any], n_points: int) -> None:
        self.labels = np.full(n_points, -2)
        self.sizes, self.points = np.zeros(n_points, int), np.full((n_points, 2), np.nan)
        self.n_features = 0
        for feature in results["OUTPUT"].getFeatures():
            row, geometry = feature["number"], feature.geometry()
            label, size = feature["CLUSTER_ID"], feature["CLUSTER_SIZE"]
            self.labels[row] = -1 if label in (None, NULL) else label - 1
            self.sizes[row] = 0 if size in (None, NULL) else size
            if not geometry.isNull():
                self.points[row] = geometry.asPoint()
            self.n_features += 1
        table = sorted(results["CENTERS"].getFeatures(), key=lambda feature: feature["CLUSTER_ID"])
        self.centers = np.array([feature.geometry().asPoint() for feature in table]).reshape(-1, 2)
        self.prices = np.array([float(feature["PRICE"]) for feature in table])


def judge(case: Case, results: dict[str, Any], written: Written, log: str):
    """What is wrong with the layers."""
    points, labels, weights = case.points, written.labels, case.weights
    k, parameters = len(written.centers), case.arguments["parameters"]
    if written.n_features != len(points) or (labels == -2).any():
        yield oracles.Fault(oracles.FIGURE, f"{written.n_features} features of {len(points)}")
        return
    if not np.array_equal(written.points, points, equal_nan=True):
        yield oracles.Fault(oracles.FIGURE, "features have moved")
    placeless = np.isnan(points[:, 0])
    if (labels[placeless] >= 0).any():
        yield oracles.Fault(oracles.FIGURE, "a feature without a place has a cluster")
    if placeless.any():
        rows = np.flatnonzero(~placeless)
        some = {
            name: case.arguments[name][rows]
            for name in ("points", "weights", "groups")
            if name in case.arguments
        }
        case, points, labels = case.with_arguments(**some), points[rows], labels[rows]
        written.labels, written.sizes, weights = labels, written.sizes[rows], case.weights
    served = labels >= 0
    if not served.all() and not parameters.get("ALLOW_UNASSIGNED"):
        yield oracles.Fault(oracles.LIMIT, f"{int((~served).sum())} features without a cluster")
        return
    counts = np.bincount(labels[served], minlength=k)
    if not np.array_equal(counts[labels[served]], written.sizes[served]):
        yield oracles.Fault(oracles.FIGURE, "CLUSTER_SIZE is not the number of features")
    amounts = np.ones(len(points)) if weights is None else weights
    told, exact = results["INERTIA"], written_inertia(points, written.centers, labels, amounts)
    if abs(told - exact) > 1e-6 * exact + 1e-9 * math.fsum(amounts):
        yield oracles.Fault(oracles.FIGURE, f"INERTIA {told}, of the written coordinates {exact}")
    if case.call.endswith(":kmeans"):
        return
    yield from _wrong_groups(case, written, log)


def _wrong_groups(case: Case, written: Written, log: str):
    """Limits and optimality within each group."""
    points, labels, weights = case.points, written.labels, case.weights
    parameters = case.arguments["parameters"]
    groups = case.arguments.get("groups", np.zeros(len(points), int))
    claim = re.search(r"Certificate: verified.* smaller by more than ([0-9.]+) %", log)
    is_last = "centers still moved" not in log
    for group in np.unique(groups):
        rows = np.flatnonzero(groups == group)
        clusters = np.unique(labels[rows][labels[rows] >= 0])
        if case.call.endswith(":assigntocenters"):
            clusters = np.arange(len(written.centers))
        k, given = len(clusters), {"points": points[rows]}
        for name in ("MIN_SIZE", "MAX_SIZE"):
            if name in parameters:
                given[name.lower()] = parameters[name]
        if weights is not None:
            given["weights"] = weights[rows]
        if case.call.endswith(":assigntocenters"):
            # Without limits every point goes to the nearest center.
            given.setdefault("min_size", 0)
        part = Case(case.kind, case.seed, "assign", given)
        is_member = labels[rows] >= 0
        if weights is not None or not is_member.all():
            yield from _wrong_sums(part, labels[rows], clusters, is_member)
            continue
        local = np.searchsorted(clusters, labels[rows])
        lows, highs = oracles.limits(part, k, 0 if case.call.endswith("centers") else 1)
        counts = np.bincount(local, minlength=k)
        if any(not low <= count <= high for low, count, high in zip(lows, counts, highs)):
            yield oracles.Fault(oracles.LIMIT, f"sizes {counts} for {parameters}")
            return
        if claim and is_last:
            centers, share = written.centers[clusters], float(claim.group(1)) / 100
            gap = share / (1 - share)
            bounds = [int(low) for low in lows], [int(high) for high in highs]
            yield from oracles.better_than_claimed(points[rows], centers, local, *bounds, gap)


def _wrong_sums(part: Case, labels: Array, clusters: Array, is_member: Array):
    """Clusters that hold too much or too little, by more than the heaviest feature."""
    weights = np.ones(len(labels)) if part.weights is None else part.weights
    spare, least = float(weights.max()), part.arguments.get("min_size", 0)
    most = part.arguments.get("max_size", math.inf)
    if not is_member.all():
        # Nothing is exceeded for what may stay unassigned, and no minimum holds.
        spare, least = 0.0, 0
    for cluster in clusters:
        held = math.fsum(weights[labels == cluster])
        rounding = 1e-9 * held
        if not least - spare - rounding <= held <= most + spare + rounding:
            yield oracles.Fault(
                oracles.LIMIT, f"cluster {cluster} holds {held}, limits {least} and {most}"
            )


def written_inertia(points: Array, centers: Array, labels: Array, amounts: Array) -> float:
    """Sum of squared distances of the written coordinates."""
    rows = np.flatnonzero(labels >= 0)
    squares = ((points[rows] - centers[labels[rows]]) ** 2).sum(axis=1)
    return math.fsum(amounts[rows] * squares)
