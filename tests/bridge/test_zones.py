"""Zones fit together, and every point is in its own."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsFeedback, QgsGeometry, QgsPoint, QgsProcessingException

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.read.boundary import hull
from constrained_kmeans_plugin.bridge.zones import drawing, faces
from constrained_kmeans_plugin.bridge.zones.drawing import make_zones
from constrained_kmeans_plugin.core.maps import cells
from tests.bridge.layers_for_tests import Listener
from tests.examples import examples

#: Far from zero, as projected coordinates are.
FAR = np.array([500_000.0, 5_600_000.0])
FRAME = "POLYGON((-10 -10,60 -10,110 40,110 110,-10 110,-10 -10),(20 20,40 20,40 40,20 40,20 20))"


def progress():
    return Progress(Listener())


def grid(side, step=1.0):
    x, y = np.meshgrid(np.arange(side) * step, np.arange(side) * step)
    return np.column_stack([x.ravel(), y.ravel()])


def clustered(points, n_clusters, **sizes):
    """Centers, prices and labels of a constrained run."""
    result = core.constrained_kmeans(points, n_clusters, **sizes)
    lattice = result.assignment.lattice
    prices = [lattice.to_squared_units(price) for price in result.assignment.prices.tolist()]
    return result.centers, np.array(prices), result.labels


def zones_of(points, diagram, boundary=None):
    centers, prices, labels = diagram
    one_group = np.zeros(len(centers), dtype=int)
    return make_zones(centers, prices, one_group, labels, points, boundary, progress())


def at_home(zones, points, labels):
    """Which points GEOS finds in their zone or on its border."""
    found = np.zeros(len(points), dtype=bool)
    for cluster, zone in enumerate(zones.polygons):
        if zone is not None:
            engine = QgsGeometry.createGeometryEngine(zone.constGet())
            engine.prepareGeometry()
            for row in np.flatnonzero(labels == cluster).tolist():
                found[row] = engine.intersects(QgsPoint(*points[row]))
    return found


def check_fit(zones, frame):
    """Valid, no gap, no overlap."""
    there = [zone for zone in zones.polygons if zone is not None]
    scale = max(1.0, frame.area())
    # Far from zero a coordinate is rounded to some 1e-9.
    rounding = max(1e-9 * frame.area(), 4e-9 * frame.length())
    for zone in there:
        assert zone.isGeosValid(), zone.lastError()
        assert zone.isMultipart()
    for first, second in itertools.combinations(there, 2):
        if first.boundingBoxIntersects(second.boundingBox()):
            assert first.intersection(second).area() <= 1e-12 * scale
    assert sum(zone.area() for zone in there) == pytest.approx(frame.area(), abs=rounding)
    union = QgsGeometry.unaryUnion(there)
    assert union.symDifference(frame).area() <= rounding


LAYOUTS = {
    "uniform": lambda rng: rng.uniform(0, 100, (1500, 2)),
    "uniform, far away": lambda rng: rng.uniform(0, 100, (1500, 2)) + FAR,
    "grid": lambda rng: grid(30),
    "grid, far away": lambda rng: grid(31) + FAR,
    "coincident": lambda rng: np.repeat(grid(9, 3.0), 4, axis=0),
    "few places": lambda rng: rng.randint(0, 10, (500, 2)).astype(float) + FAR,
    "on a line": lambda rng: np.column_stack([np.arange(200.0), np.zeros(200)]),
    "on a slope": lambda rng: np.column_stack([np.arange(200.0), np.arange(200.0) / 3]),
    "narrow": lambda rng: rng.uniform(0, 1, (800, 2)) * [1000, 0.01],
    "dense and thin": lambda rng: rng.standard_normal((600, 2)) ** 3,
}


@pytest.mark.parametrize(
    "sizes",
    [
        {"min_size": 5, "max_size": 60},
        pytest.param({"min_size": 20}, marks=pytest.mark.slow),
        pytest.param({}, marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_zones_fit_and_every_point_is_in_its_own(layout, sizes):
    points = LAYOUTS[layout](np.random.RandomState(0))
    diagram = clustered(points, 17 if not sizes else 1 + len(points) // 45, **sizes)
    zones = zones_of(points, diagram)
    assert at_home(zones, points, diagram[2]).all()
    assert (zones.n_outside, zones.n_elsewhere) == (0, 0)
    assert None not in zones.polygons
    check_fit(zones, hull(points))


places = st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda place: (place[0], place[1]))


@examples(60)
@given(st.lists(places, min_size=1, max_size=24), st.integers(1, 6))
def test_ties_of_all_kinds(places, n_clusters):
    points = np.array(places, dtype=float) / 3 + FAR
    n_clusters = min(n_clusters, core.count_distinct(points))
    diagram = clustered(points, n_clusters)
    zones = zones_of(points, diagram)
    found = at_home(zones, points, diagram[2])
    # A cluster at a single place, which others share, may be without a zone.
    without = [cluster for cluster, zone in enumerate(zones.polygons) if zone is None]
    for cluster in without:
        assert len(np.unique(points[diagram[2] == cluster], axis=0)) == 1
    if len(np.unique(diagram[0], axis=0)) == n_clusters:
        assert found[~np.isin(diagram[2], without)].all()
    assert found.sum() == len(points) - zones.n_elsewhere
    check_fit(zones, hull(points))


@pytest.mark.parametrize("seed", range(6))
def test_many_features_at_few_places_in_two_narrow_rows(seed):
    rng = np.random.RandomState(seed)
    points = np.column_stack([rng.randint(0, 20, 350) / 20, rng.randint(0, 2, 350) / 1000])
    diagram = clustered(points, 18)
    zones = zones_of(points, diagram)
    # Clusters at a single place, which others share, are all that can be without a zone.
    without = [cluster for cluster, zone in enumerate(zones.polygons) if zone is None]
    for cluster in without:
        assert len(np.unique(points[diagram[2] == cluster], axis=0)) == 1
    found = at_home(zones, points, diagram[2])
    assert found[~np.isin(diagram[2], without)].all()
    assert zones.n_elsewhere == np.count_nonzero(~found)
    check_fit(zones, hull(points))


@pytest.mark.slow
def test_ten_thousand_points_in_a_hundred_clusters():
    points = np.random.RandomState(1).uniform(0, 1000, (10_000, 2)) + FAR
    diagram = clustered(points, 100)
    zones = zones_of(points, diagram)
    assert at_home(zones, points, diagram[2]).sum() == 10_000
    check_fit(zones, hull(points))


def test_clipped_to_a_boundary_with_a_hole_and_two_parts():
    frame = QgsGeometry.fromWkt(FRAME)
    island = QgsGeometry.fromWkt("POLYGON((200 0,210 0,210 10,200 10,200 0))")
    # None of them on the rings: these get corners where borders meet them, and are rounded.
    points = grid(101) + np.array([0.3, 0.1])
    diagram = clustered(points, 17)
    zones = zones_of(points, diagram, [frame, island])
    inside = np.array([frame.intersects(QgsGeometry(QgsPoint(*point))) for point in points])
    assert zones.n_outside == np.count_nonzero(~inside) > 0
    assert zones.n_elsewhere == 0
    assert np.array_equal(at_home(zones, points, diagram[2]), inside)
    check_fit(zones, QgsGeometry.unaryUnion([frame, island]))


def test_polygons_of_a_boundary_that_touch_or_overlap_leave_no_seam():
    halves = [
        QgsGeometry.fromWkt(f"POLYGON(({left} 0,{right} 0,{right} 100,{left} 100,{left} 0))")
        for left, right in ((0, 50), (50, 80), (70, 100))
    ]
    points = np.random.RandomState(2).uniform(0, 100, (300, 2))
    zones = zones_of(points, clustered(points, 5), halves)
    check_fit(zones, QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,0 100,0 0))"))
    assert all(zone.constGet().numGeometries() == 1 for zone in zones.polygons)


def test_a_cell_outside_the_boundary_has_no_zone():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [100.0, 0.0], [101.0, 0.0]])
    frame = QgsGeometry.fromWkt("POLYGON((-5 -5,5 -5,5 5,-5 5,-5 -5))")
    zones = zones_of(points, clustered(points, 2), [frame])
    assert [zone is None for zone in zones.polygons].count(True) == 1
    assert (zones.n_outside, zones.n_elsewhere) == (2, 0)


def test_zeros_as_prices_give_the_plain_clusters():
    points = np.random.RandomState(3).uniform(0, 100, (2000, 2))
    result = core.kmeans(points, 20)
    assert result.converged
    zones = zones_of(points, (result.centers, np.zeros(20), result.labels))
    assert at_home(zones, points, result.labels).all()
    check_fit(zones, hull(points))


def test_points_that_sit_elsewhere_are_counted():
    points = np.random.RandomState(4).uniform(0, 100, (500, 2))
    centers, prices, labels = clustered(points, 5)
    moved = labels.copy()
    moved[:7] = (labels[:7] + 1) % 5
    zones = zones_of(points, (centers, prices, moved))
    assert zones.n_elsewhere == 7
    assert np.count_nonzero(~at_home(zones, points, moved)) == 7


def test_points_of_no_cluster_and_clusters_of_no_point():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [9.0, 0.0], [50.0, 50.0]])
    centers = np.array([[0.5, 0.0], [9.0, 0.0], [4.0, 8.0]])
    labels = np.array([0, 0, 1, -1])
    zones = zones_of(points, (centers, np.zeros(3), labels))
    assert (zones.n_outside, zones.n_elsewhere) == (0, 0)
    assert zones.polygons[2] is None
    check_fit(zones, hull(points[:3]))


def test_coincident_centers():
    points = np.array([[0.0, 0.0], [0.0, 2.0], [-1.0, 1.0], [1.0, 1.0]])
    centers = np.array([[0.0, 1.0], [0.0, 1.0]])
    zones = zones_of(points, (centers, np.zeros(2), np.array([0, 0, 1, 1])))
    assert [zone is None for zone in zones.polygons] == [False, True]
    assert zones.n_elsewhere == 2


def test_groups_are_diagrams_of_their_own():
    rng = np.random.RandomState(5)
    parts = [rng.uniform(0, 100, (300, 2)), rng.uniform(50, 200, (200, 2)), np.array([[9.0, 9.0]])]
    diagrams = [clustered(parts[0], 4), clustered(parts[1], 3), clustered(parts[2], 1)]
    together = [
        np.concatenate([diagram[0] for diagram in diagrams]),
        np.concatenate([diagram[1] for diagram in diagrams]),
        np.repeat([0, 1, 2], [4, 3, 1]),
        np.concatenate([diagrams[0][2], diagrams[1][2] + 4, diagrams[2][2] + 7]),
    ]
    points = np.concatenate(parts)
    # Order makes no difference: groups come as they come.
    order = rng.permutation(len(points))
    together[3] = together[3][order]
    zones = make_zones(*together, points[order], None, progress())
    assert (zones.n_outside, zones.n_elsewhere) == (0, 0)
    alone = [
        zone for part, diagram in zip(parts, diagrams) for zone in zones_of(part, diagram).polygons
    ]
    assert [zone.asWkt() for zone in zones.polygons] == [zone.asWkt() for zone in alone]


def test_each_group_takes_the_polygons_that_hold_its_points():
    squares = [
        QgsGeometry.fromWkt(f"POLYGON(({x} 0,{x + 10} 0,{x + 10} 10,{x} 10,{x} 0))")
        for x in (0, 10, 20)
    ]
    points = np.array([[2.0, 5.0], [8.0, 5.0], [12.0, 5.0], [18.0, 5.0], [12.0, 50.0]])
    centers, labels = points.copy(), np.arange(5)
    groups = np.array([0, 0, 1, 1, 2])
    zones = make_zones(centers, np.zeros(5), groups, labels, points, squares, progress())
    assert [zone and zone.boundingBox().toString(0) for zone in zones.polygons] == [
        "0,0 : 5,10",
        "5,0 : 10,10",
        "10,0 : 15,10",
        "15,0 : 20,10",
        None,
    ]
    assert (zones.n_outside, zones.n_elsewhere) == (1, 0)


def test_cancel_at_any_time():
    class Later(QgsFeedback):
        """Canceled after some questions."""

        def __init__(self, questions):
            super().__init__()
            self.left = questions

        def isCanceled(self):  # noqa: N802 - overrides QGIS
            self.left -= 1
            return self.left < 0

    points = np.random.RandomState(6).uniform(0, 100, (50, 2))
    centers, prices, labels = clustered(points, 3)
    square = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,0 100,0 0))")
    arguments = (centers, prices, np.array([0, 0, 1]), labels, points, [square])
    feedback = Later(10**6)
    make_zones(*arguments, Progress(feedback))
    asked = 10**6 - feedback.left
    assert asked >= 8
    for questions in range(asked):
        with pytest.raises(QgsProcessingException, match="canceled"):
            make_zones(*arguments, Progress(Later(questions)))


def test_items_between_two_looks_at_cancel(monkeypatch):
    """Cells, edges, bends and faces: a few hundred at most, however many there are."""
    looks, done, most = 0, 0, 0

    class Counting(QgsFeedback):
        def isCanceled(self):  # noqa: N802 - overrides QGIS
            nonlocal looks, done, most
            looks, done, most = looks + 1, 0, max(most, done)
            return False

    def counted(function):
        def call(*arguments, **more):
            nonlocal done
            done += 1
            return function(*arguments, **more)

        return call

    for owner, name in (
        (cells._Cutter, "_cut_cell"),
        (drawing._Borders, "_bend"),
        (drawing, "QgsLineString"),
        (faces, "_multipolygon"),
        (QgsGeometry, "pointOnSurface"),
    ):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
    centers = grid(40)
    points = np.concatenate([centers, centers + 0.5])
    labels = np.concatenate([np.arange(1600), np.arange(1600)])
    square = QgsGeometry.fromWkt("POLYGON((-1 -1,41 -1,41 41,-1 41,-1 -1))")
    make_zones(
        centers,
        np.zeros(1600),
        np.zeros(1600, dtype=int),
        labels,
        points,
        [square],
        Progress(Counting()),
    )
    assert looks > 1600
    assert 100 < most <= 512
