"""Which coordinates are clustered."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingException,
)

from constrained_kmeans_plugin.bridge.distance.kinds import (
    Geocentric,
    Planar,
    choose_distance,
    transform_between,
)
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.log.numbers import place
from tests.bridge.layers_for_tests import Listener


def choose(crs, choice="automatic"):
    crs = QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem()
    return choose_distance(crs, choice, QgsCoordinateTransformContext())


def coordinates(distance, *wkts):
    positions = [distance.position(QgsGeometry.fromWkt(wkt)) for wkt in wkts]
    return distance.coordinates(np.array(positions))


def said(distance):
    feedback = Listener()
    distance.describe(feedback)
    return feedback.log


@pytest.mark.parametrize("crs", ["", "EPSG:25832", "EPSG:2263", "EPSG:3994"])
def test_automatic_is_planar_for_projected_layers(crs):
    assert isinstance(choose(crs), Planar)  # feet, and Mercator of a region, are in the last two


#: Mars, as planetary data come: no registry of QGIS knows it.
MARS = "PROJ:+proj=longlat +a=3396190 +b=3376200 +no_defs"


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4807", MARS])  # grads, from Paris
def test_automatic_is_geocentric_for_degrees(crs):
    assert isinstance(choose(crs), Geocentric)


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:3395", "EPSG:3832"])
def test_automatic_is_geocentric_for_mercator(crs):
    assert isinstance(choose(crs), Geocentric)
    assert isinstance(choose(crs, "planar"), Planar)


def test_the_ellipsoid_is_that_of_the_layer():
    """A quarter of its equator is where Mars has it, whatever the distance is called."""
    for choice in ("automatic", "geocentric"):
        distance = choose(MARS, choice)
        pair = coordinates(distance, "Point(0 0)", "Point(90 0)")
        (length,) = distance.lengths(pair[:1], pair[1:], Progress(Listener()))
        assert length == pytest.approx(np.pi / 2 * 3396190)
        assert "3,396,190 × 3,376,200" in said(distance)
    assert "degrees" in said(choose(MARS, "planar"))
    # From a map of Mars, too.
    mapped = choose("PROJ:+proj=eqc +a=3396190 +b=3376200 +units=m +no_defs", "geocentric")
    pair = coordinates(mapped, "Point(0 0)", f"Point({np.pi / 2 * 3396190!r} 0)")
    assert np.linalg.norm(pair[0] - pair[1]) == pytest.approx(3396190 * np.sqrt(2))
    grads = choose("EPSG:4807")
    assert np.linalg.norm(coordinates(grads, "Point(0 0)")) == pytest.approx(6378249.2)


@pytest.mark.parametrize(
    ("crs", "choice", "turn"),
    [
        ("EPSG:4326", "automatic", 360),
        ("EPSG:4807", "automatic", 400),
        ("EPSG:3857", "automatic", 2 * np.pi * 6378137),
        ("EPSG:3832", "automatic", 2 * np.pi * 6378137),
        ("EPSG:4326", "planar", None),
        ("EPSG:3857", "planar", None),
        ("EPSG:2154", "geocentric", None),
    ],
)
def test_where_the_way_around_the_globe_is_on_the_map(crs, choice, turn):
    assert choose(crs, choice).full_turn == (turn and pytest.approx(turn))


@pytest.mark.parametrize(
    ("crs", "place", "stretch"),
    [
        ("EPSG:3857", (1113195, 6800125), (1.62, 1.63)),  # 52 degrees north
        ("EPSG:25832", (500000, 5761038), (0.9996, 0.9997)),
        ("EPSG:2263", (980000, 200000), (0.9999, 1.0001)),  # in feet
        ("EPSG:6933", (964862, 5775917), (0.71, 1.41)),  # equal in area, not in length
    ],
)
def test_how_much_longer_than_on_the_ground(crs, place, stretch):
    found = choose(crs, "planar").stretch(place + np.random.RandomState(0).rand(300, 2) * 10)
    np.testing.assert_allclose(found, stretch, atol=0.006)


def test_no_scale_where_there_is_no_map():
    places = np.ones((3, 2))
    assert choose("").stretch(places) is None
    assert choose("EPSG:4326", "planar").stretch(places) is None
    assert choose("EPSG:3857").stretch(places) is None


def test_a_stray_place_does_not_decide_about_the_scale():
    places = np.full((60, 2), 5e5) + np.arange(60)[:, None]
    places[7] = 1e9, 1e9
    np.testing.assert_allclose(choose("EPSG:25832").stretch(places), (1, 1), atol=0.01)


def test_the_log_says_which():
    assert "planar, in meters (EPSG:25832)" in said(choose("EPSG:25832"))
    assert "no reference system" in said(choose(""))
    assert "geocentric, in meters" in said(choose("EPSG:4326"))
    assert "EPSG:7004" in said(choose("EPSG:4314"))  # DHDN, on the Bessel ellipsoid
    planar = said(choose("EPSG:4326", "planar"))
    assert "degrees" in planar
    assert "do not cross the antimeridian" in planar


def test_geocentric_needs_a_reference_system():
    with pytest.raises(QgsProcessingException, match="Assign one"):
        choose("", "geocentric")


def test_planar_takes_points_and_centroids():
    wkts = ["PointZM(1 2 3 4)", "Polygon((0 0,2 0,2 2,0 2,0 0))", "MultiPoint((0 0),(4 2))"]
    found = coordinates(choose("EPSG:25832"), *wkts)
    np.testing.assert_allclose(found, [[1, 2], [1, 1], [2, 1]])


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:3035", "EPSG:2154"])
def test_geocentric_of_a_projected_layer_is_that_of_its_degrees(crs):
    from qgis.core import QgsCoordinateTransform, QgsPointXY

    projected = QgsCoordinateReferenceSystem(crs)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, projected, QgsCoordinateTransformContext())
    place = transform.transform(QgsPointXY(4, 47))
    found = coordinates(choose(crs, "geocentric"), f"Point({place.x()!r} {place.y()!r})")
    expected = coordinates(choose("EPSG:4326"), "Point(4 47)")
    np.testing.assert_allclose(found, expected, atol=0.01)


def test_grads_are_understood():
    # 50 grads of latitude are 45 degrees.
    found = coordinates(choose("EPSG:4807"), "Point(0 50)")
    assert np.degrees(np.arctan2(found[0, 2], np.hypot(*found[0, :2]))) == pytest.approx(
        45, abs=0.3
    )


def test_near_across_the_antimeridian():
    found = coordinates(choose("EPSG:4326"), "Point(179.9 -17)", "Point(-179.9 -17)")
    assert np.linalg.norm(found[0] - found[1]) < 25_000


def test_coordinates_that_cannot_be_degrees():
    with pytest.raises(
        QgsProcessingException, match=r"1 positions .*EPSG:4326.* \(500,000; 4,600,000\)"
    ):
        coordinates(choose("EPSG:4326"), "Point(5 45)", "Point(500000 4600000)")


LAEA, ORTHO = "EPSG:3035", "PROJ:+proj=ortho +lat_0=50 +datum=WGS84 +units=m +no_defs"


@pytest.mark.parametrize(
    ("crs", "x", "y"),
    [
        ("EPSG:4326", 1e9, 1e9),
        ("EPSG:4326", 800, 45),
        ("EPSG:4326", 500, 45),
        ("EPSG:4807", 50, 150),  # grads
        ("EPSG:3857", 1e9, 1e9),
        ("EPSG:3857", 0, 1e9),
        ("EPSG:3857", -1.1e8, 5e6),  # almost three turns
        ("EPSG:3857", 6e7, 5e6),  # 539 degrees
        ("EPSG:3832", 1e9, 5e6),
        ("EPSG:4087", 5e6, 1.1e7),  # beyond the pole
        (LAEA, 1e9, 1e9),
        ("EPSG:25833", 1e9, 1e9),
        (ORTHO, 8e6, 0),
        ("PROJ:+proj=lcc +lat_1=40 +lat_2=50 +datum=WGS84 +units=m", 1e9, 1e9),
    ],
)
def test_places_off_the_globe_are_named_in_every_reference_system(crs, x, y):
    distance = choose(crs, "geocentric")
    square = f"Polygon(({x} {y},{x + 2} {y},{x + 2} {y + 2},{x} {y + 2},{x} {y}))"
    for wkt, at in ((f"Point({x!r} {y!r})", (x, y)), (square, (x + 1, y + 1))):
        assert distance.position(QgsGeometry.fromWkt(wkt)) == pytest.approx(at)
        with pytest.raises(QgsProcessingException, match="off the globe") as caught:
            coordinates(distance, wkt)
        assert f"the first at {place(at)}." in str(caught.value)


@pytest.mark.parametrize(
    ("crs", "x", "y"),
    [
        ("EPSG:4326", 359, -90),
        ("EPSG:3857", 2.1e7, 5e6),  # across the antimeridian
        ("EPSG:3857", 4.5e7, 5e6),  # 404 degrees
        ("EPSG:4326", -390, 45),
        ("EPSG:3857", 0, -242528680.94),  # the South Pole, as QGIS projects it
        ("EPSG:4087", 2.1e7, 5e6),
        ("EPSG:25833", 1e7, 1e7),
        (LAEA, 0, 8e6),
        (ORTHO, 6e6, 0),
    ],
)
def test_places_far_out_on_the_map_are_on_the_globe(crs, x, y):
    distance = choose(crs, "geocentric")
    (place,) = coordinates(distance, f"Point({x!r} {y!r})")
    assert 6.35e6 < np.linalg.norm(place) < 6.38e6


def test_an_unknown_choice_is_no_planar_one():
    with pytest.raises(ValueError, match="'ellipsoidal' is none of automatic, planar, geocentric"):
        choose(LAEA, "ellipsoidal")


@pytest.mark.parametrize("unit", ['"metre",1', '"degree",0.0174532925199433'])
def test_a_local_reference_system_has_no_place_on_the_globe(unit):
    local = QgsCoordinateReferenceSystem.fromWkt(f'LOCAL_CS["building site",UNIT[{unit}]]')
    assert local.isValid()
    context = QgsCoordinateTransformContext()
    with pytest.raises(QgsProcessingException, match=r"building site.* does not say where"):
        choose_distance(local, "geocentric", context)
    planar = choose_distance(local, "automatic", context)
    assert isinstance(planar, Planar)
    assert planar.stretch(np.random.RandomState(0).rand(30, 2) * 1e6) is None
    assert "antimeridian" not in said(planar)


def test_reference_systems_of_different_worlds_do_not_mix():
    local = QgsCoordinateReferenceSystem.fromWkt('LOCAL_CS["building site",UNIT["metre",1]]')
    utm, none = QgsCoordinateReferenceSystem("EPSG:25833"), QgsCoordinateReferenceSystem()
    mars = QgsCoordinateReferenceSystem.fromProj(MARS[5:])
    context = QgsCoordinateTransformContext()
    for source, target in ((local, utm), (utm, local), (mars, utm)):
        with pytest.raises(
            QgsProcessingException, match=r"The layer has the reference system .* no transformation"
        ):
            transform_between(source, target, context, "The layer")
    for source, target in ((local, local), (none, utm), (local, none), (utm, utm)):
        transform_between(source, target, context, "The layer")


def test_longitudes_from_0_to_360():
    found = coordinates(choose("EPSG:4326"), "Point(185 10)", "Point(-175 10)")
    np.testing.assert_allclose(found[0], found[1], atol=1e-6)


@pytest.mark.parametrize(
    ("crs", "choice", "place"),
    [
        ("EPSG:3857", "planar", (123456.5, -98765.25)),
        ("EPSG:4326", "automatic", (-179.5, 66.25)),
        ("EPSG:4326", "planar", (12.5, -45.25)),
        ("EPSG:4807", "automatic", (3.5, 52.5)),
        ("EPSG:3857", "automatic", (500000.0, 6000000.0)),
        ("EPSG:2154", "geocentric", (652000.0, 6862000.0)),
    ],
)
def test_places_are_where_points_came_from(crs, choice, place):
    distance = choose(crs, choice)
    found = distance.places(coordinates(distance, f"Point({place[0]!r} {place[1]!r})"))
    np.testing.assert_allclose(found, [place], rtol=1e-8)


def test_the_place_of_a_mean_is_above_it():
    distance = choose("EPSG:4326")
    mean = coordinates(distance, "Point(170 10)", "Point(-170 10)").mean(axis=0)
    (longitude, latitude) = distance.places(mean[None])[0]
    assert abs(longitude) == pytest.approx(180)
    assert latitude == pytest.approx(10.15, abs=0.05)


def test_lengths():
    planar = choose("EPSG:25832")
    starts, ends = np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([[3.0, 4.0], [1.0, 1.0]])
    assert planar.lengths(starts, ends, Progress(Listener())).tolist() == [5, 0]
    globe = choose("EPSG:4326")
    pair = coordinates(globe, "Point(0 0)", "Point(90 0)", "Point(0 0)", "Point(0 90)")
    lengths = globe.lengths(pair[::2], pair[1::2], Progress(Listener()))
    # Quarters of the equator and of a meridian.
    np.testing.assert_allclose(lengths, [10_018_754, 10_001_966], rtol=1e-6)


@pytest.mark.parametrize(("crs", "places"), [("EPSG:25832", 2), ("EPSG:4326", 3)])
def test_lengths_can_be_canceled(crs, places):
    feedback = Listener()
    feedback.cancel()
    nowhere = np.ones((3, places))
    with pytest.raises(QgsProcessingException, match="canceled"):
        choose(crs).lengths(nowhere, nowhere, Progress(feedback))
