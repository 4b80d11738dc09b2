"""Connected clusters: neighbors of polygons and points, barriers, links, islands, limits."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer

NONE, BORDER, CORNER, POINTS = range(4)
LINKED = 1


def square(x, y, side=1.0):
    return QgsGeometry.fromWkt(
        f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"
    )


def squares(columns, rows, skip=()):
    """Squares of side 1, in rows, without some of them."""
    return [square(x, y) for y in range(rows) for x in range(columns) if (x, y) not in skip]


def polygon_layer(geometries, **options):
    return make_layer(geometries, kind="Polygon", **options)


def layer_of(results, name="OUTPUT"):
    value = results[name]
    return (
        value
        if isinstance(value, QgsVectorLayer)
        else QgsProcessingUtils.mapLayerFromString(value, results["context"])
    )


def clusters_of(results):
    """The cluster of each feature, and the features' geometries."""
    layer = layer_of(results)
    numbers = [number for (number,) in attributes(layer, "CLUSTER_ID")]
    return numbers, [feature.geometry() for feature in layer.getFeatures()]


def parts_of(results, tolerance=0.0):
    """In how many parts each cluster is, by a union that GEOS makes."""
    numbers, geometries = clusters_of(results)
    parts = {}
    for number in set(numbers):
        own = [geo for geo, of in zip(geometries, numbers) if of == number]
        if tolerance:
            own = [geo.buffer(tolerance, 2) for geo in own]
        union = QgsGeometry.unaryUnion(own)
        parts[number] = len(union.asGeometryCollection())
    return parts


def test_nothing_changes_by_default(run):
    layer = polygon_layer(squares(6, 6))
    before = attributes(layer_of(run(layer, CLUSTERS=4)), "CLUSTER_ID")
    assert attributes(layer_of(run(layer, CLUSTERS=4, CONTIGUITY=NONE)), "CLUSTER_ID") == before


def test_clusters_of_polygons_are_connected_around_a_bay(run):
    # A bay that is open at the top: straight lines would cross it.
    bay = {(x, y) for x in range(3, 5) for y in range(2, 10)}
    layer = polygon_layer(squares(8, 10, bay))
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=4, CONTIGUITY=BORDER)
    assert set(parts_of(results).values()) == {1}
    sizes = np.bincount(clusters_of(results)[0])[1:]
    assert sizes.tolist() == [16] * 4
    text = "\n".join(feedback.lines)
    assert "4 clusters, each of them connected." in text
    assert "ertificate" not in text
    assert results["NUM_CLUSTERS"] == 4


def test_corners_count_only_if_asked(run):
    layer = polygon_layer([square(0, 0), square(1, 1), square(2, 2)])
    with pytest.raises(QgsProcessingException, match="3 islands"):
        run(layer, CLUSTERS=1, CONTIGUITY=BORDER)
    assert run(layer, CLUSTERS=1, CONTIGUITY=CORNER)["NUM_CLUSTERS"] == 1


def test_borders_with_different_vertices_count(run):
    # The corner of each small square is in the middle of the large one's side.
    layer = polygon_layer([square(0, 0, 3), square(3, 1), square(1, 3), square(-1, 1)])
    assert run(layer, CLUSTERS=1, CONTIGUITY=BORDER)["MAX_CLUSTER_SIZE"] == 4


def test_gaps_are_crossed_up_to_the_snapping_distance(run):
    layer = polygon_layer([square(0, 0), square(1.01, 0), square(2.5, 0)])
    with pytest.raises(QgsProcessingException, match="3 islands"):
        run(layer, CLUSTERS=1, CONTIGUITY=BORDER)
    with pytest.raises(QgsProcessingException, match="2 islands"):
        run(layer, CLUSTERS=1, CONTIGUITY=BORDER, SNAP_DISTANCE=0.02)
    found = run(layer, CLUSTERS=2, CONTIGUITY=BORDER, SNAP_DISTANCE=0.02)
    assert clusters_of(found)[0] == [1, 1, 2]


@pytest.mark.parametrize("snap", [1.0, 1.05, 1.5, 3, 10, 20])
def test_wide_snapping_finds_borders_and_no_corners(run, snap):
    layer = polygon_layer([square(101.0 * x, 101.0 * y, 100.0) for y in range(4) for x in range(4)])
    feedback = Listener()
    run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, SNAP_DISTANCE=snap)
    assert "24 pairs of features are neighbors." in feedback.lines


@pytest.mark.parametrize("snap", [None, 0.5, 1, 2, 5])
def test_bricks_stay_neighbors_at_every_snapping_distance(run, snap):
    bricks = [square((x + y % 2 / 2) * 10, y * 10, 10) for y in range(4) for x in range(4)]
    feedback = Listener()
    run(polygon_layer(bricks), feedback, CLUSTERS=2, CONTIGUITY=BORDER, SNAP_DISTANCE=snap)
    # 3 in each row, and 7 between two rows.
    assert "33 pairs of features are neighbors." in feedback.lines


def test_a_short_border_counts(run):
    layer = polygon_layer([square(0, 0, 100), square(101, 30, 10)])
    feedback = Listener()
    run(layer, feedback, CLUSTERS=1, CONTIGUITY=BORDER, SNAP_DISTANCE=5)
    assert any(line.startswith("1 pair") for line in feedback.lines)


def test_a_river_parts_and_a_bridge_joins(run):
    layer = polygon_layer(squares(6, 4))
    river = make_layer(["LINESTRING(3 -1,3 5)"], kind="LineString")
    bridge = make_layer(["LINESTRING(2.5 0.5,3.5 0.5)"], kind="LineString")
    feedback = Listener()
    found = run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, BARRIERS=river)
    numbers, geometries = clusters_of(found)
    for number, geometry in zip(numbers, geometries):
        assert (geometry.centroid().asPoint().x() < 3) == (number == 1)
    assert any("Barriers separate 4 pairs of neighbors." in text for text in feedback.lines)
    with pytest.raises(QgsProcessingException, match="2 islands"):
        run(layer, CLUSTERS=1, CONTIGUITY=BORDER, BARRIERS=river)
    joined = run(layer, CLUSTERS=1, CONTIGUITY=BORDER, BARRIERS=river, LINKS=bridge)
    assert joined["MAX_CLUSTER_SIZE"] == 24


def test_a_barrier_on_another_map_is_as_straight_as_on_its_own(run):
    # A parallel with two vertices, which is a curve on the map of the input.
    places = [
        f"POINT({500_000 + 1000 * x} {5_000_000 + 1000 * y})" for x in range(5) for y in range(8)
    ]
    layer = make_layer(places, crs="EPSG:32633")
    wall = make_layer(["LINESTRING(10 45.19,20 45.19)"], kind="LineString", crs="EPSG:4326")
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=2, CONTIGUITY=POINTS, BARRIERS=wall)
    numbers, geometries = clusters_of(results)
    assert any(line.startswith("Barriers separate ") for line in feedback.lines)
    # 45.19 degrees north are 5,004,065 m north on the middle meridian.
    sides = {(point.asPoint().y() < 5_004_065, one) for point, one in zip(geometries, numbers)}
    assert len(sides) == 2


def test_barriers_that_part_nothing_are_told(run):
    layer, feedback = polygon_layer(squares(4, 4)), Listener()
    walls = make_layer(["LINESTRING(50 0,50 9)"] * 2, kind="LineString")
    run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, BARRIERS=walls)
    (line,) = [line for line in feedback.lines if "(BARRIERS)" in line]
    assert "2 features of" in line
    assert "separate no neighbors" in line


def test_islands_get_clusters_by_their_size_or_are_linked(run):
    islands = [*squares(6, 4), *(square(x, 20) for x in range(12))]
    layer = polygon_layer(islands)
    feedback = Listener()
    found = run(layer, feedback, CLUSTERS=3, CONTIGUITY=BORDER)
    assert sorted(np.bincount(clusters_of(found)[0])[1:].tolist()) == [12, 12, 12]
    assert set(parts_of(found).values()) == {1}
    assert any("There are 2 islands" in text for text in feedback.lines)
    with pytest.raises(QgsProcessingException, match=r"island of 12 .* too small for a"):
        run(layer, CLUSTERS=2, CONTIGUITY=BORDER, MIN_SIZE=13)
    text = r"of 12 is too large for 1 clusters \(at most 10\), and too small for 2 \(at least 14\)"
    with pytest.raises(QgsProcessingException, match=text):
        run(layer, CLUSTERS=4, CONTIGUITY=BORDER, MIN_SIZE=7, MAX_SIZE=10)
    linked = run(layer, CLUSTERS=2, CONTIGUITY=BORDER, ISLANDS=LINKED)
    assert sorted(np.bincount(clusters_of(linked)[0])[1:].tolist()) == [18, 18]


def test_the_log_tells_of_each_island(run):
    layer = polygon_layer([*(square(x, 20) for x in range(13)), *squares(6, 4)])
    feedback = Listener()
    run(layer, feedback, CLUSTERS=3, CONTIGUITY=BORDER, N_INIT=3)
    lines = [line for line in feedback.lines if line.startswith("Island ")]
    assert len(lines) == 2
    assert lines[0].startswith(
        "Island 1: 24 features, the first is feature 14. 2 clusters: 2, 3. Limits: exactly 12 "
        "features per cluster. "
    )
    assert lines[1].startswith(
        "Island 2: 13 features, the first is feature 1. 1 clusters: 1. Limits: exactly 13 "
        "features per cluster. Typical distance: 3.74"
    )
    # What is about the whole layer alone is not said.
    assert not any(line.startswith(("Start ", "Limits: ")) for line in feedback.lines)
    feedback = Listener()
    run(layer, feedback, CLUSTERS=3, CONTIGUITY=BORDER, MIN_SIZE=12)
    (first, second) = [line for line in feedback.lines if line.startswith("Island ")]
    assert "imits" not in first + second
    assert "Typical distance: " in second
    assert any(line.startswith("Limits: ") for line in feedback.lines)


def test_the_curve_of_islands_is_the_sum_of_their_best_starts(run, tmp_path):
    layer = polygon_layer([*(square(x, 20) for x in range(13)), *squares(6, 4)])
    report = tmp_path / "report.html"
    for number, n_starts in ((3, 3), (5, 1)):
        found = run(layer, CLUSTERS=number, CONTIGUITY=BORDER, N_INIT=n_starts, REPORT=str(report))
        text = report.read_text(encoding="utf-8")
        (course,) = set(re.findall(r"fell from ([\d.,]+)\sm² to ([\d.,]+)\sm² in", text))
        first, last = (float(value.replace(",", "")) for value in course)
        assert first >= last
        # Moves across borders follow.
        assert last == pytest.approx(found["INERTIA"], rel=0.3)
        assert "starts is highlighted" not in text


def test_islands_are_counted_and_nothing_is_said_of_other_numbers_of_clusters(run):
    islands = [*squares(6, 4), *(square(x, 20) for x in range(12)), square(40, 0)]
    feedback = Listener()
    run(polygon_layer(islands), feedback, CLUSTERS=5, CONTIGUITY=BORDER)
    assert not any("cannot meet" in line for line in feedback.lines)
    feedback = Listener()
    run(polygon_layer(islands), feedback, CLUSTERS=5, CONTIGUITY=BORDER, ISLANDS=LINKED)
    assert "2 islands are linked to the nearest feature of another one." in feedback.lines


def test_sizes_that_are_not_equal_are_named_without_limits(run):
    comb = ["POLYGON((0 0,200 0,200 10,0 10,0 0))"]
    comb += [f"POLYGON(({x} 10,{x + 5} 10,{x + 5} 60,{x} 60,{x} 10))" for x in range(0, 200, 20)]
    feedback = Listener()
    run(polygon_layer(comb), feedback, CLUSTERS=3, CONTIGUITY=BORDER)
    (line,) = [line for line in feedback.lines if "not as equal as asked" in line]
    assert "too many" in line
    assert "too few" in line


def test_limits_that_are_missed_are_named(run):
    # A star: its middle is in one cluster, and all others alone.
    star = [square(0, 0, 10), *(square(x, 10) for x in range(0, 10, 2))]
    feedback = Listener()
    run(polygon_layer(star), feedback, CLUSTERS=2, CONTIGUITY=BORDER, MIN_SIZE=2)
    assert any(
        "1 clusters miss their limits" in text and "1 too few" in text for text in feedback.lines
    )


@pytest.mark.parametrize("n_stars", [1, 3])
def test_clusters_are_added_until_connected_ones_meet_the_maximum(run, n_stars):
    # Whoever is not with the middle of its star is alone.
    stars = []
    for x in range(0, 20 * n_stars, 20):
        leaves = [square(x + i, y) for i in range(0, 10, 2) for y in (-1, 10)]
        stars += [square(x, 0, 10), *leaves]
    feedback = Listener()
    results = run(polygon_layer(stars), feedback, CLUSTERS=None, CONTIGUITY=BORDER, MAX_SIZE=6)
    assert results["NUM_CLUSTERS"] == 6 * n_stars
    assert results["MAX_CLUSTER_SIZE"] == 6
    (line,) = [line for line in feedback.lines if "were tried" in line]
    assert line.endswith(f", {6 * n_stars}.")
    assert not any("miss their limits" in line for line in feedback.lines)


def test_weights_groups_and_sizes(run):
    rows = [(f"{i}", "ab"[i % 36 // 18], 1 + i % 5) for i in range(36)]
    layer = polygon_layer(
        squares(6, 6), fields="field=name:string(9)&field=part:string(5)&field=w:int", rows=rows
    )
    feedback = Listener()
    results = run(
        *(layer, feedback),
        CLUSTERS=None,
        CONTIGUITY=BORDER,
        GROUP_FIELD="part",
        WEIGHT_FIELD="w",
        MAX_SIZE=20,
    )
    assert set(parts_of(results).values()) == {1}
    output = layer_of(results)
    sums = {}
    for number, part, weight in attributes(output, "CLUSTER_ID", "part", "w"):
        sums.setdefault((number, part), []).append(weight)
    assert len({number for number, _ in sums}) == len(sums)
    assert max(map(sum, sums.values())) <= 20


def test_points_are_joined_by_their_triangulation(run):
    results = run(point_layer(200), CLUSTERS=5, CONTIGUITY=POINTS)
    assert np.bincount(clusters_of(results)[0])[1:].tolist() == [40] * 5
    with pytest.raises(QgsProcessingException, match="asks for polygons"):
        run(point_layer(20), CONTIGUITY=BORDER)


def test_points_across_the_antimeridian_are_neighbors(run):
    offsets = np.random.RandomState(0).uniform(-0.5, 0.5, (60, 2))
    told = []
    for longitude in (10, 180):
        x = (offsets[:, 0] + longitude + 180) % 360 - 180
        places = [f"POINT({a} {b})" for a, b in zip(x.tolist(), offsets[:, 1].tolist())]
        feedback = Listener()
        layer = make_layer(places, crs="EPSG:4326")
        results = run(layer, feedback, CLUSTERS=1, CONTIGUITY=POINTS)
        pairs = [line for line in feedback.lines if "neighbors" in line]
        told.append((pairs, results["INERTIA"]))
    (pairs, inertia), (other_pairs, other_inertia) = told
    assert other_pairs == pairs
    assert other_inertia == pytest.approx(inertia, rel=1e-6)


def test_points_on_a_line_and_at_one_place(run):
    line = make_layer([f"POINT({x} 0)" for x in [0, 1, 2, 2, 2, 3, 4, 5]])
    results = run(line, CLUSTERS=2, CONTIGUITY=POINTS)
    numbers = clusters_of(results)[0]
    assert sorted(np.bincount(numbers)[1:].tolist()) == [4, 4]


@pytest.mark.parametrize(("contiguity", "place"), [(POINTS, "POINT(0 0)"), (BORDER, square(0, 0))])
def test_features_at_one_place_are_parted_equally(run, contiguity, place):
    kind = "Point" if contiguity == POINTS else "Polygon"
    found = run(make_layer([place] * 60, kind=kind), CLUSTERS=5, CONTIGUITY=contiguity)
    assert np.bincount(clusters_of(found)[0])[1:].tolist() == [12] * 5


def test_points_at_two_places_are_parted_equally(run):
    found = run(make_layer(["POINT(0 0)", "POINT(50 0)"] * 50), CLUSTERS=4, CONTIGUITY=POINTS)
    assert np.bincount(clusters_of(found)[0])[1:].tolist() == [25] * 4


def test_polygons_at_one_place_have_the_neighbors_of_the_first(run):
    layer = polygon_layer([square(0, 0)] * 20 + [square(1, 0)])
    feedback = Listener()
    run(layer, feedback, CLUSTERS=1, CONTIGUITY=BORDER)
    # A chain of 19, and each of the 20 with the other square.
    assert "39 pairs of features are neighbors." in feedback.lines


def test_points_of_a_group_are_neighbors_as_in_a_layer_of_their_own(run):
    places = [f"POINT({10 * x} {10 * y})" for x in range(6) for y in range(6)]
    grouped = make_layer(places, "field=g:string", rows=[["ab"[row % 2]] for row in range(36)])
    found = run(grouped, CLUSTERS=2, CONTIGUITY=POINTS, GROUP_FIELD="g")
    numbers = clusters_of(found)[0]
    alone = clusters_of(run(make_layer(places[::2]), CLUSTERS=2, CONTIGUITY=POINTS))[0]
    assert numbers[::2] == alone


@pytest.mark.parametrize(
    ("name", "kind", "geometry", "message"),
    [
        ("LINKS", "Point", "POINT(0 0)", "must be lines, but"),
        ("LINKS", "Polygon", square(0, 0), "must be lines, but"),
        ("BARRIERS", "Point", "POINT(0 0)", "must be lines or polygons, but"),
    ],
)
def test_other_geometries_do_not_part_or_link(run, name, kind, geometry, message):
    other = make_layer([geometry], kind=kind)
    with pytest.raises(QgsProcessingException, match=message):
        run(point_layer(20), CLUSTERS=2, CONTIGUITY=POINTS, **{name: other})


def test_zones_are_whole(run):
    layer = polygon_layer(squares(6, 6))
    results = run(layer, CLUSTERS=4, CONTIGUITY=BORDER, ZONES="memory:")
    zones = layer_of(results, "ZONES")
    assert {len(zone.geometry().asGeometryCollection()) for zone in zones.getFeatures()} == {1}


def test_the_world_in_degrees(run):
    layer = polygon_layer(squares(8, 4), crs="EPSG:4326")
    results = run(layer, CLUSTERS=4, CONTIGUITY=BORDER)
    assert set(parts_of(results).values()) == {1}


def test_barriers_without_connected_clusters_are_told(run):
    river = make_layer(["LINESTRING(3 -1,3 5)"], kind="LineString")
    feedback = Listener()
    run(polygon_layer(squares(3, 3)), feedback, BARRIERS=river)
    assert any("(BARRIERS) is not used" in text for text in feedback.lines)


def test_centers_of_a_layer_keep_their_order(run):
    layer = polygon_layer(squares(6, 6))
    centers = make_layer(["POINT(1 1)", "POINT(5 1)", "POINT(3 5)"])
    results = run(layer, CLUSTERS=None, INIT=4, CENTERS_LAYER=centers, CONTIGUITY=BORDER)
    numbers = clusters_of(results)[0]
    assert (numbers[0], numbers[5]) == (1, 2)
    assert np.bincount(numbers)[1:].tolist() == [12] * 3


def test_cancel_ends_it(run):
    feedback = Listener(cancel_at_text="are neighbors")
    with pytest.raises(QgsProcessingException, match="cancel"):
        run(polygon_layer(squares(9, 9)), feedback, CLUSTERS=5, CONTIGUITY=BORDER)


def test_states_of_the_world_within_their_countries(run):
    """Polygons as they are: coasts, islands, an exclave, on the globe; a country in each group."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    countries = "'USA', 'TUR', 'HUN', 'COL'"
    layer = QgsVectorLayer(
        f"{path}|layername=states_provinces|subset=adm0_a3 IN ({countries})", "states", "ogr"
    )
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=5, CONTIGUITY=BORDER, GROUP_FIELD="adm0_a3")
    numbers, geometries = clusters_of(results)
    assert set(numbers) == set(range(1, 21))
    wide = [geometry.buffer(1e-4, 2) for geometry in geometries]
    for number in set(numbers):
        rows = [row for row, of in enumerate(numbers) if of == number]
        seen, pending = {rows[0]}, [rows[0]]
        while pending:
            one = pending.pop()
            near = {row for row in rows if row not in seen and wide[row].intersects(wide[one])}
            seen |= near
            pending.extend(near)
        assert seen == set(rows)
    # Alaska and Hawaii have no neighbors among the states.
    assert any("3 islands" in text for text in feedback.lines)


@pytest.mark.slow
def test_all_states_of_the_world_within_their_countries(run):
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=states_provinces", "states", "ogr")
    most, feedback = 20, Listener()
    options = {"CLUSTERS": None, "MAX_SIZE": most, "GROUP_FIELD": "adm0_a3", "N_INIT": 1}
    results = run(layer, feedback, **options, CONTIGUITY=BORDER, ISLANDS=LINKED)
    rows = attributes(layer_of(results), "CLUSTER_ID", "adm0_a3")
    assert len(rows) == layer.featureCount()
    sizes, of_country = Counter(number for number, _ in rows), Counter(name for _, name in rows)
    # No cluster has states of two countries, or more of them than it may have.
    assert len(set(rows)) == len(sizes)
    assert max(sizes.values()) <= most
    assert not any("miss their limits" in line for line in feedback.lines)
    # Few countries have more clusters than their number of states needs, and those by one.
    clusters = Counter(name for _, name in set(rows))
    more = [clusters[name] - -(-count // most) for name, count in of_country.items()]
    assert set(more) <= {0, 1}
    assert sum(more) <= 2


def test_the_report_and_lines_are_written(run, tmp_path):
    report = tmp_path / "report.html"
    results = run(
        polygon_layer(squares(6, 6)),
        CLUSTERS=4,
        CONTIGUITY=BORDER,
        TOLERANCE=5,
        REPORT=str(report),
        LINES="memory:",
        CENTERS="memory:",
    )
    assert layer_of(results, "CENTERS").featureCount() == 4
    text = report.read_text(encoding="utf-8")
    assert "CONTIGUITY" in text
    assert "ertificate" not in text


def figures_of(path):
    """The table of the clusters in a report: its columns by their titles."""
    tree = ElementTree.fromstring(path.read_text(encoding="utf-8").split("\n", 1)[1])
    for table in tree.iter("{http://www.w3.org/1999/xhtml}table"):
        titles, *rows = [
            ["".join(cell.itertext()) for cell in row]
            for row in table.iter("{http://www.w3.org/1999/xhtml}tr")
        ]
        if "Compactness" in titles:
            return dict(zip(titles, zip(*rows)))
    raise AssertionError("No table has a compactness.")


@pytest.mark.parametrize("zones", [None, "memory:"])
def test_the_report_has_parts_borders_and_compactness(run, tmp_path, zones):
    # 3 x 3 squares are a cluster, and a link makes one of two far squares.
    layer = polygon_layer([*squares(3, 3), square(10, 0), square(20, 0)])
    link = make_layer(["LINESTRING(10.5 0.5,20.5 0.5)"], kind="LineString")
    report, feedback = tmp_path / "report.html", Listener()
    options = {"REPORT": str(report), "LINKS": link, "CLUSTERS": 2, "CONTIGUITY": BORDER}
    run(layer, feedback, **options, MIN_SIZE=2, MAX_SIZE=9, ZONES=zones)
    table = figures_of(report)
    assert list(table["Parts"]) == ["1", "2"]
    (lengths,) = [table[title] for title in table if title.startswith("Length of border")]
    assert [float(text) for text in lengths] == [12, 8]
    assert [float(text) for text in table["Compactness"]] == pytest.approx(
        [4 * np.pi * 9 / 144, 4 * np.pi * 2 / 64], abs=0.005
    )
    text = report.read_text(encoding="utf-8")
    assert "Every cluster is connected" in text
    assert "Cost of connection: without it" in text
    assert "nearest center" not in text
    if zones:
        assert any(line.startswith("Length of the borders of zones: 8 ") for line in feedback.lines)


def test_the_report_of_points_has_no_outlines(run, tmp_path):
    report = tmp_path / "report.html"
    run(point_layer(60), CLUSTERS=3, CONTIGUITY=POINTS, REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert "Every cluster is connected" in text
    assert "Polsby" not in text


@pytest.mark.parametrize("extra", [0, 3])
def test_many_features_at_one_place_are_parted_equally(run, extra):
    layer = polygon_layer([square(0, 0)] * 600 + [square(1 + x, 0) for x in range(extra)])
    results = run(layer, CLUSTERS=5, CONTIGUITY=BORDER)
    assert results["MAX_CLUSTER_SIZE"] - results["MIN_CLUSTER_SIZE"] <= 1


def around_the_globe(vertices_differ):
    """Squares of 10 degrees in a row from 160 to -160 degrees, across the antimeridian."""
    row = [square(x, 0, 10) for x in (160, 170, -180, -170)]
    if vertices_differ:
        row[2] = QgsGeometry.fromWkt("POLYGON((-180 -5,-170 -5,-170 10,-180 10,-180 -5))")
    return polygon_layer(row, crs="EPSG:4326")


@pytest.mark.parametrize("vertices_differ", [False, True])
def test_the_antimeridian_is_no_border(run, vertices_differ):
    layer, feedback = around_the_globe(vertices_differ), Listener()
    results = run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER)
    assert "3 pairs of features are neighbors." in feedback.lines
    assert clusters_of(results)[0] == [1, 1, 2, 2]
    # Elsewhere a barrier cuts nothing, and on the antimeridian one pair.
    for place, n_islands in ((0, 1), (-180, 2), (180, 2)):
        wall = f"LINESTRING({place} -20,{place} 20)"
        barrier = make_layer([wall], kind="LineString", crs="EPSG:4326")
        feedback = Listener()
        run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, BARRIERS=barrier)
        assert any("2 islands" in line for line in feedback.lines) == (n_islands == 2)


def test_sums_without_limits_leave_room_for_compactness(run):
    random = np.random.RandomState(3)
    rows = [(weight,) for weight in np.exp(random.normal(5, 0.8, 400)).astype(int).tolist()]
    layer = polygon_layer(squares(20, 20), fields="field=w:int", rows=rows)
    feedback = Listener()
    options = {"CLUSTERS": 6, "CONTIGUITY": BORDER, "WEIGHT_FIELD": "w"}
    free = run(layer, feedback, **options)
    (line,) = [line for line in feedback.lines if line.startswith("No limits are set")]
    percent = float(re.search(r"by ([\d.]+) %", line).group(1))
    sums = np.bincount(clusters_of(free)[0], [weight for (weight,) in rows])[1:]
    assert np.abs(sums / sums.mean() - 1).max() <= percent / 100
    assert free["INERTIA"] < run(layer, **options, TOLERANCE=0)["INERTIA"]


def test_what_has_no_effect_or_does_not_go_together_is_told(run):
    layer, feedback = polygon_layer(squares(4, 4)), Listener()
    run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, SEARCH=2)
    assert any("Search (SEARCH) has no effect" in line for line in feedback.lines)
    feedback = Listener()
    run(layer, feedback, CLUSTERS=2, CONTIGUITY=BORDER, SEARCH=0)
    assert not any("no effect" in line for line in feedback.lines)
    with pytest.raises(QgsProcessingException, match="cannot be combined"):
        run(layer, CLUSTERS=2, CONTIGUITY=BORDER, MAX_DISTANCE=3)


def test_rounding_is_no_cost_of_connection(run):
    def told(layer, contiguity, clusters):
        feedback = Listener()
        run(layer, feedback, CLUSTERS=clusters, CONTIGUITY=contiguity)
        return [line for line in feedback.lines if line.startswith("Cost of connection")]

    # All features at their centers, and one polygon so far that others are at one place beside it.
    places = ["POINT(5.1 5.3)", "POINT(6.1 6.7)", "POINT(7.1 3.3)"] * 7
    assert not told(make_layer(places), POINTS, 3)
    far = polygon_layer([*squares(6, 6), square(1e9, 1e9)])
    assert not any("100" in line or "99" in line for line in told(far, BORDER, 2))


def test_the_cost_of_connection_is_beside_sizes_that_islands_allow(run):
    feedback = Listener()
    layer = polygon_layer([*squares(8, 6), square(10_000, 10_000)])
    run(layer, feedback, CLUSTERS=5, CONTIGUITY=BORDER)
    (told,) = (line for line in feedback.lines if "Cost of connection" in line)
    (percent,) = re.findall(r"(-?[\d.]+) %", told)
    assert 0 <= float(percent) < 30
