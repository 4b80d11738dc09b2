"""Zones on the globe: they fit together on the map, and every point is in its own."""

import itertools

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsPoint,
    QgsProcessingException,
    QgsRectangle,
)

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.distance.kinds import choose_distance
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.zones.drawing import make_zones
from constrained_kmeans_plugin.bridge.zones.globe import GlobeZones
from constrained_kmeans_plugin.bridge.zones.world import World
from tests.bridge.layers_for_tests import Listener
from tests.examples import examples


def distance_of(crs):
    context = QgsCoordinateTransformContext()
    return choose_distance(QgsCoordinateReferenceSystem(crs), "geocentric", context)


def clustered(points, n_clusters, **sizes):
    """Centers, prices and labels of a constrained run."""
    result = core.constrained_kmeans(points, n_clusters, **sizes)
    return result.centers, result.assignment.prices_in_squared_units, result.labels


class Map:
    """Places on the map of a layer, clustered on the globe."""

    def __init__(self, places, crs="EPSG:4326"):
        self.places = np.asarray(places, dtype=float)
        self.distance = distance_of(crs)
        self.points = self.distance.from_map(self.places)
        assert np.isfinite(self.points).all()
        self.world = World(self.distance, self.places)

    def zones(self, diagram, boundary=None, progress=None, **more):
        centers, prices, labels = diagram
        one_group = np.zeros(len(centers), dtype=int)
        return make_zones(
            *(centers, prices, one_group, labels, self.points, boundary),
            progress or Progress(Listener()),
            **more,
            world=self.world,
        )

    def at_home(self, zones, labels):
        """Which points GEOS finds in their zone or on its border."""
        found = np.zeros(len(labels), dtype=bool)
        for cluster, zone in enumerate(zones.polygons):
            if zone is not None:
                rows = np.flatnonzero(labels == cluster)
                found[rows] = holds(zone, self.places[rows])
        return found

    def area(self):
        """Of all that zones can cover."""
        return self.distance.area(
            self.world.hull(np.arange(len(self.points)), self.points, Progress(Listener()))
        )


def holds(zone, places):
    engine = QgsGeometry.createGeometryEngine(zone.constGet())
    engine.prepareGeometry()
    return np.array([engine.intersects(QgsPoint(*place)) for place in places.tolist()], dtype=bool)


def check_fit(the_map, zones, area):
    """Valid, no overlap, no gap."""
    there = [zone for zone in zones.polygons if zone is not None]
    for zone in there:
        assert zone.isGeosValid(), zone.lastError()
        assert zone.isMultipart()
    for first, second in itertools.combinations(there, 2):
        if first.boundingBoxIntersects(second.boundingBox()):
            common = first.intersection(second)
            assert the_map.distance.area(common) <= 1e-9 * area
    assert sum(map(the_map.distance.area, there)) == pytest.approx(area, rel=1e-5)


def on_globe(random, count):
    """Evenly on the sphere."""
    latitude = np.degrees(np.arcsin(random.uniform(-1, 1, count)))
    return np.column_stack([random.uniform(-180, 180, count), latitude])


def across(random, count):
    """Around Fiji, on both sides of the antimeridian."""
    x = random.uniform(172, 188, count)
    return np.column_stack([np.where(x > 180, x - 360, x), random.uniform(-22, -10, count)])


def grid(x, y):
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


LAYOUTS = {
    "a town": lambda random: random.uniform((7.0, 51.9), (7.1, 52.0), (800, 2)),
    "a street": lambda random: random.uniform((7.0, 51.9), (7.0005, 51.9003), (300, 2)),
    "a country": lambda random: random.uniform((6, 47), (15, 55), (1000, 2)),
    "a continent": lambda random: random.standard_normal((800, 2)) * (18, 12) + (20, 40),
    "the north": lambda random: np.column_stack(
        [random.uniform(-180, 180, 800), 90 - 25 * random.uniform(0, 1, 800) ** 0.5]
    ),
    "the south": lambda random: np.column_stack(
        [random.uniform(-180, 180, 600), -90 + 8 * random.uniform(0, 1, 600) ** 0.5]
    ),
    "the globe": lambda random: on_globe(random, 1500),
    "across the antimeridian": lambda random: across(random, 700),
    "longitudes up to 360": lambda random: random.uniform((100, -40), (300, 40), (700, 2)),
    "a grid": lambda random: grid(np.linspace(8, 9, 26), np.linspace(50, 50.6, 26)),
    "a grid of the globe": lambda random: grid(
        np.arange(-180.0, 180, 12), np.arange(-84.0, 85, 12)
    ),
    "a grid with the poles": lambda random: np.concatenate(
        [grid(np.arange(-180.0, 181, 15), np.arange(-75.0, 76, 15)), [(0, 90), (0, -90)]]
    ),
    "few places": lambda random: random.randint(0, 10, (400, 2)) / 10.0 + (179.5, 60),
    "on the equator": lambda random: np.column_stack([np.linspace(-60, 60, 200), np.zeros(200)]),
    "on a meridian": lambda random: np.column_stack(
        [np.full(200, 13.0), np.linspace(-80, 80, 200)]
    ),
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
    the_map = Map(LAYOUTS[layout](np.random.RandomState(0)))
    points = the_map.points
    diagram = clustered(points, 17 if not sizes else 1 + len(points) // 45, **sizes)
    zones = the_map.zones(diagram)
    there = np.array([zone is not None for zone in zones.polygons])
    # A cluster at a single place, which others share, may be without a zone.
    for cluster in np.flatnonzero(~there).tolist():
        assert np.ptp(points[diagram[2] == cluster], axis=0).max() < 1e-3
    found = the_map.at_home(zones, diagram[2])
    assert found[there[diagram[2]]].all()
    assert (zones.n_outside, zones.n_elsewhere) == (0, np.count_nonzero(~found))
    check_fit(the_map, zones, the_map.area())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("crs", "low", "high"),
    [
        ("EPSG:3857", (-2e7, -1.9e7), (2e7, 1.9e7)),
        ("EPSG:3857", (7e5, 6.6e6), (7.3e5, 6.63e6)),
        ("EPSG:3832", (-5e6, -5e6), (9e6, 5e6)),  # Mercator of the Pacific
        ("EPSG:25832", (300_000, 5_200_000), (900_000, 6_000_000)),
        ("EPSG:3995", (-2e6, -2e6), (3e6, 3e6)),  # the pole in the middle
        ("EPSG:4807", (0, 45), (8, 54)),  # grads
    ],
)
def test_maps_of_all_kinds(crs, low, high):
    the_map = Map(np.random.RandomState(1).uniform(low, high, (700, 2)), crs)
    diagram = clustered(the_map.points, 20, min_size=30)
    zones = the_map.zones(diagram)
    assert None not in zones.polygons
    assert the_map.at_home(zones, diagram[2]).all()
    assert (zones.n_outside, zones.n_elsewhere) == (0, 0)
    check_fit(the_map, zones, the_map.area())


@examples(60)
@given(
    st.integers(0, 10_000),
    st.integers(1, 12),
    st.tuples(st.floats(-180, 180), st.floats(-90, 90)),
    st.sampled_from([1e-3, 0.1, 2.0, 20.0, 80.0]),
)
def test_anywhere_and_of_any_size(seed, n_clusters, middle, width):
    random = np.random.RandomState(seed)
    places = random.uniform(-width, width, (120, 2)) + middle
    x, y = (places[:, 0] + 180) % 360 - 180, places[:, 1]
    # Back from the poles.
    y = np.where(np.abs(y) > 90, np.sign(y) * (180 - np.abs(y)), y)
    the_map = Map(np.column_stack([x, y]))
    diagram = clustered(the_map.points, n_clusters)
    zones = the_map.zones(diagram)
    assert None not in zones.polygons
    assert the_map.at_home(zones, diagram[2]).all()
    assert zones.n_elsewhere == 0
    check_fit(the_map, zones, the_map.area())


def test_one_cluster_around_the_globe_is_all_of_it():
    the_map = Map(on_globe(np.random.RandomState(2), 50))
    zones = the_map.zones(clustered(the_map.points, 1))
    (zone,) = zones.polygons
    assert zone.boundingBox().toString(0) == "-180,-90 : 180,90"
    # The surface of WGS 84, in square meters.
    assert the_map.distance.area(zone) == pytest.approx(510_065_621_724_000, rel=1e-9)


def test_a_zone_with_a_pole_reaches_as_far_as_the_map():
    random = np.random.RandomState(3)
    near = np.column_stack([random.uniform(-180, 180, 300), random.uniform(75, 90, 300)])
    the_map = Map(np.concatenate([near, random.uniform((-180, 40), (180, 60), (600, 2))]))
    labels = np.repeat([0, 1], [300, 600])
    centers = np.array([the_map.points[labels == number].mean(axis=0) for number in (0, 1)])
    zones = the_map.zones((centers, np.zeros(2), labels))
    box = zones.polygons[0].boundingBox()
    assert (box.xMinimum(), box.xMaximum(), box.yMaximum()) == (-180, 180, 90)
    # The other one is a ring around it.
    assert zones.polygons[1].boundingBox().yMaximum() < 80


def test_a_cluster_around_another_one():
    """Centers above each other: their border is a circle, and one zone the hole of the other."""
    random = np.random.RandomState(4)
    the_map = Map(random.uniform((8, 48), (12, 52), (2000, 2)))
    (middle,) = the_map.distance.from_map(np.array([[10.0, 50.0]]))
    up = middle / np.linalg.norm(middle)
    along = the_map.points @ up
    # A plane that cuts a cap off the globe, some 80 kilometers wide.
    depth = along.max() - 500
    labels = np.where(along > depth, 0, 1)
    centers = np.array([middle - 500.0 * up, middle - 10_000.0 * up])
    gaps = centers @ up - depth
    zones = the_map.zones((centers, np.array([gaps[0] ** 2 - gaps[1] ** 2, 0.0]), labels))
    assert the_map.at_home(zones, labels).all()
    (part,) = zones.polygons[1].asGeometryCollection()
    assert part.constGet().numInteriorRings() == 1
    check_fit(the_map, zones, the_map.area())


def test_borders_are_as_far_from_both_centers():
    the_map = Map([[0.0, 60.0], [40.0, 60.0]])
    zones = the_map.zones((the_map.points, np.zeros(2), np.array([0, 1])))
    (border,) = (
        zones.polygons[0].intersection(zones.polygons[1]).mergeLines().asGeometryCollection()
    )
    x = [point.x() for point in border.vertices()]
    assert x == pytest.approx([20.0] * len(x))
    places = np.array([[50.0, 10.0], [120.0, 60.0]])
    the_map = Map(places)
    zones = the_map.zones((the_map.points, np.zeros(2), np.array([0, 1])))
    line = zones.polygons[0].intersection(zones.polygons[1])
    along = np.array([(point.x(), point.y()) for point in line.vertices()])
    here, there = (
        np.linalg.norm(the_map.distance.from_map(along) - p, axis=1) for p in the_map.points
    )
    assert len(along) > 20
    assert here == pytest.approx(there, abs=1.0)


def test_a_boundary_across_the_antimeridian():
    the_map = Map(across(np.random.RandomState(5), 500))
    boxes = [
        QgsGeometry.fromWkt("POLYGON((172 -22,180 -22,180 -10,172 -10,172 -22))"),
        QgsGeometry.fromWkt("POLYGON((-180 -22,-176 -22,-176 -10,-180 -10,-180 -22))"),
    ]
    diagram = clustered(the_map.points, 8)
    zones = the_map.zones(diagram, boxes)
    inside = holds(QgsGeometry.unaryUnion(boxes), the_map.places)
    assert zones.n_outside == np.count_nonzero(~inside) > 0
    assert np.array_equal(the_map.at_home(zones, diagram[2]), inside)
    check_fit(the_map, zones, sum(map(the_map.distance.area, boxes)))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("crs", "scale", "edges"),
    [
        ("EPSG:4326", 1.0, (-180.0001, -90, 180.0001, 90)),
        ("EPSG:4326", 1.0, (-181, -95, 181, 95)),
        ("EPSG:4326", 1.0, (-180, -90, 180, 90)),
        ("EPSG:3857", 1e5, (-20037508.3427893, -19971868.88, 20037508.3427893, 19971868.88)),
        ("EPSG:3857", 1e5, (-2.1e7, -2.1e7, 2.1e7, 2.1e7)),
    ],
)
def test_a_boundary_at_or_beyond_the_edge_of_the_map(crs, scale, edges):
    places = np.random.RandomState(8).uniform((7, 45), (15, 55), (300, 2)) * scale
    the_map = Map(places, crs)
    diagram = clustered(the_map.points, 6)
    left, low, right, high = edges
    outline = f"{left} {low},{right} {low},{right} {high},{left} {high},{left} {low}"
    boundary = QgsGeometry.fromWkt(f"POLYGON(({outline}))")
    zones = the_map.zones(diagram, [boundary])
    assert zones.n_outside == zones.n_elsewhere == 0
    assert the_map.at_home(zones, diagram[2]).all()
    on_map = boundary.intersection(QgsGeometry.fromRect(QgsRectangle(*the_map.world.box)))
    check_fit(the_map, zones, the_map.distance.area(on_map))


def test_a_boundary_that_goes_on_beyond_the_antimeridian():
    the_map = Map(across(np.random.RandomState(5), 500))
    diagram = clustered(the_map.points, 8)
    whole = QgsGeometry.fromWkt("POLYGON((172 -22,184 -22,184 -10,172 -10,172 -22))")
    zones = the_map.zones(diagram, [whole])
    inside = holds(whole, np.column_stack([the_map.places[:, 0] % 360, the_map.places[:, 1]]))
    assert zones.n_outside == np.count_nonzero(~inside) > 0
    assert np.array_equal(the_map.at_home(zones, diagram[2]), inside)
    check_fit(the_map, zones, the_map.distance.area(whole))


@pytest.mark.filterwarnings("error::RuntimeWarning")
@pytest.mark.parametrize("edge", [20037508.34, 20037508.342789244, 20037508.3427893])
def test_points_on_both_sides_of_the_antimeridian_itself(edge):
    """What is opposite to them is in the middle of the map."""
    y = np.linspace(-1e7, 1e7, 30)
    the_map = Map(
        np.concatenate([[(side * edge, at) for at in y] for side in (-1, 1)]), "EPSG:3857"
    )
    diagram = clustered(the_map.points, 7)
    zones = the_map.zones(diagram)
    assert zones.n_outside == zones.n_elsewhere == 0
    assert the_map.at_home(zones, diagram[2]).all()


def test_points_whose_cluster_has_no_zone_are_not_at_home():
    # Borders end at the edge of the map, and this frame is beyond it: nothing parts the clusters.
    frame = QgsGeometry.fromWkt("POLYGON((-181 -95,181 -95,181 95,-181 95,-181 -95))")
    the_map = Map(np.random.RandomState(8).uniform((7, 45), (15, 55), (300, 2)))
    centers, prices, labels = clustered(the_map.points, 6)
    given = centers, prices, np.full(6, np.inf), the_map.points, the_map.places
    drawn = GlobeZones(*given, frame, the_map.world)
    polygons, inside, at_home = drawn.draw(labels, Progress(Listener()))
    lost = [cluster for cluster, polygon in enumerate(polygons) if polygon is None]
    assert lost
    assert inside.all()
    assert not at_home[np.isin(labels, lost)].any()


def test_points_that_sit_elsewhere_are_counted():
    the_map = Map(LAYOUTS["a country"](np.random.RandomState(6)))
    centers, prices, labels = clustered(the_map.points, 5)
    moved = labels.copy()
    moved[:7] = (labels[:7] + 1) % 5
    zones = the_map.zones((centers, prices, moved))
    assert zones.n_elsewhere == 7
    assert np.count_nonzero(~the_map.at_home(zones, moved)) == 7


def test_coincident_centers():
    the_map = Map([[0.0, 1.0], [0.0, 2.0], [1.0, 1.5], [-1.0, 1.5]])
    centers = np.repeat(the_map.points.mean(axis=0)[None], 2, axis=0)
    zones = the_map.zones((centers, np.zeros(2), np.array([0, 0, 1, 1])))
    assert [zone is None for zone in zones.polygons] == [False, True]
    assert zones.n_elsewhere == 2


SERVED = {
    "a town": lambda random: random.uniform((7.0, 51.9), (7.1, 52.0), (600, 2)),
    "across the antimeridian": lambda random: across(random, 600),
    "the globe": lambda random: on_globe(random, 600),
    "the north": LAYOUTS["the north"],
    "coincident": lambda random: np.repeat(random.uniform(40, 50, (150, 2)), 4, axis=0),
}


@examples(40)
@given(
    st.sampled_from(sorted(SERVED)),
    st.integers(1, 10),
    st.sampled_from([0.05, 0.4, 0.8, 0.99]),
    st.integers(0, 1000),
)
# Where centers serve most of the globe, borders and rings that meet them are opposite to them.
@example("the globe", 8, 0.99, 8)
@example("the globe", 8, 0.99, 6)
def test_a_zone_holds_the_served_and_no_others(layout, n_centers, share, seed):
    random = np.random.RandomState(seed)
    the_map = Map(SERVED[layout](random))
    centers = the_map.points[random.choice(len(the_map.points), n_centers, replace=False)]
    centers = np.unique(centers, axis=0)
    capacities = random.dirichlet(np.full(len(centers), 4.0)) * len(the_map.points) * share
    found = core.assign_within_capacity(the_map.points, centers, capacities.astype(int))
    zones = the_map.zones(
        (centers, found.prices_in_squared_units, found.labels),
        reaches=found.reaches,
        strangers=[np.flatnonzero(found.labels < 0)],
    )
    without = found.labels < 0
    for number, zone in enumerate(zones.polygons):
        if zone is None:
            # Of features at one place some may be served, and then their zone is that place.
            assert capacities.astype(int)[number] == 0 or layout == "coincident"
            continue
        assert zone.isGeosValid()
        mine = found.labels == number
        if layout != "coincident":
            assert holds(zone, the_map.places[mine]).all()
            assert not holds(zone.buffer(-1e-9, 1), the_map.places[without]).any()
    if layout != "coincident":
        assert zones.n_elsewhere == zones.n_strangers == 0
    assert zones.n_outside == 0
    there = [zone for zone in zones.polygons if zone is not None]
    for first, second in itertools.combinations(there, 2):
        assert first.intersection(second).area() <= 1e-9


def test_cancel_at_any_time():
    class Later(QgsFeedback):
        """Canceled after some questions."""

        def __init__(self, questions):
            super().__init__()
            self.left = questions

        def isCanceled(self):  # noqa: N802 - overrides QGIS
            self.left -= 1
            return self.left < 0

    the_map = Map(LAYOUTS["a town"](np.random.RandomState(7))[:60])
    diagram = clustered(the_map.points, 3)
    feedback = Later(10**6)
    the_map.zones(diagram, progress=Progress(feedback))
    asked = 10**6 - feedback.left
    assert asked >= 8
    for questions in range(asked):
        with pytest.raises(QgsProcessingException, match="canceled"):
            the_map.zones(diagram, progress=Progress(Later(questions)))
