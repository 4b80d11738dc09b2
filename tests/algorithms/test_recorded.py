"""All algorithms write the clusters that are recorded: see the core's."""

from __future__ import annotations

import numpy as np
import pytest

from tests.algorithms.attributes_for_tests import FIELDS, layer_of, people, places
from tests.algorithms.rasters_for_tests import picture, write_raster
from tests.bridge.layers_for_tests import attributes, make_layer
from tests.recorded import answers, cases

BOOK = answers.Book(answers.FOLDER / "algorithms.txt")
ID = "constrainedkmeans:"
SIZES = {
    "equal": {},
    "tolerance": {"TOLERANCE": 10},
    "at-least": {"MIN_SIZE": 5},
    "at-most": {"MAX_SIZE": 40},
    "weights": {"WEIGHT_FIELD": "revenue"},
    "weights-tolerance": {"WEIGHT_FIELD": "revenue", "TOLERANCE": 15},
    "groups": {"GROUP_FIELD": "district"},
    "groups-weights": {"GROUP_FIELD": "district", "WEIGHT_FIELD": "people"},
}
SYSTEMS = {"meters": ("EPSG:25832", 1.0, 500_000.0), "degrees": ("EPSG:4326", 1e-3, 9.0)}


def layer(kind, crs="EPSG:25832", unit=1.0, corner=500_000.0, n=150):
    """Points with revenue, people and district; every tenth one has no geometry."""
    random = np.random.RandomState(n)
    points = np.round(corner + unit * kind(random, n), 6)
    rows = [
        [float(revenue), int(number), str(district)]
        for revenue, number, district in zip(
            cases.revenues(random, n), cases.people(random, n), random.choice(["a", "b"], n)
        )
    ]
    geometries = [None if i % 10 == 9 else f"Point({x} {y})" for i, (x, y) in enumerate(points)]
    fields = "field=revenue:double&field=people:integer&field=district:string(9)"
    return make_layer(geometries, fields, crs, rows=rows)


def written(results, *fields):
    """What is told of a layer of clusters."""
    ids = [row[0] for row in attributes(results["OUTPUT"], *(fields or ["CLUSTER_ID"]))]
    figures = [results[name] for name in ("INERTIA", "NUM_CLUSTERS", "SKIPPED")]
    return f"{answers.digest(ids)} {answers.digest(figures)}"


def differences(name, answer):
    return BOOK.differences([(name, answer)])


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("kind", [cases.clumps, cases.stacked], ids=["clumps", "stacked"])
@pytest.mark.parametrize("sizes", SIZES)
def test_constrained(sizes, kind, system, run):
    results = run(layer(kind, *SYSTEMS[system]), CLUSTERS=6, **SIZES[sizes])
    name = f"constrainedkmeans-{sizes}-{kind.__name__}-{system}"
    assert differences(name, written(results)) == []


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("kind", [cases.clumps, cases.grid], ids=["clumps", "grid"])
@pytest.mark.parametrize("weights", ["", "people"])
def test_plain(weights, kind, system, run):
    results = run(
        layer(kind, *SYSTEMS[system]), algorithm=f"{ID}kmeans", CLUSTERS=6, WEIGHT_FIELD=weights
    )
    name = f"kmeans-{weights or 'plain'}-{kind.__name__}-{system}"
    assert differences(name, written(results)) == []


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("capacity", [4, 20, 30])
@pytest.mark.parametrize("weights", ["", "people"])
def test_given_centers(weights, capacity, system, with_outputs):
    crs, unit, corner = SYSTEMS[system]
    parameters = {
        "INPUT": layer(cases.clumps, crs, unit, corner),
        "CENTERS_LAYER": layer(cases.uniform, crs, unit, corner, n=8),
        "OUTPUT": "memory:",
        "MAX_SIZE": capacity * (2.5 if weights else 1),
        "ALLOW_UNASSIGNED": True,
        "WEIGHT_FIELD": weights,
    }
    results = with_outputs(f"{ID}assigntocenters", parameters)
    name = f"assigntocenters-{weights or 'plain'}-{capacity}-{system}"
    assert differences(name, written(results)) == []


@pytest.mark.parametrize(
    "options", [{}, {"MAX_SIZE": 7}, {"MAX_SIZE": 4, "ALLOW_UNASSIGNED": True}]
)
def test_given_costs(options, with_outputs):
    random = np.random.RandomState(8)
    numbers, codes = range(40), range(6)
    rows = [[i, j, float(random.randint(1, 60))] for i in numbers for j in codes]
    rows = [row for row in rows if random.rand() < 0.7]
    fields = "field=i:int&field=j:int&field=cost:double"
    parameters = {
        "INPUT": make_layer([None] * 40, "field=i:int", kind="None", rows=[[i] for i in numbers]),
        "CENTERS_LAYER": make_layer(
            [None] * 6, "field=j:int", kind="None", rows=[[j] for j in codes]
        ),
        "COST_TABLE": make_layer([None] * len(rows), fields, kind="None", rows=rows),
        "INPUT_ID_FIELD": "i",
        "ID_FIELD": "j",
        "FROM_FIELD": "i",
        "TO_FIELD": "j",
        "COST_FIELD": "cost",
        "OUTPUT": "memory:",
        **options,
    }
    results = with_outputs(f"{ID}assignbycosts", parameters)
    ids = [row[0] for row in attributes(results["OUTPUT"], "CLUSTER_ID")]
    answer = f"{answers.digest(ids)} {answers.digest([results['TOTAL_COST']])}"
    name = f"assignbycosts-{'-'.join(map(str, options.values())) or 'free'}"
    assert differences(name, answer) == []


def streets(crs, unit, corner):
    """A grid over the unit square of the cases, of which some edges are one-way or missing."""
    random = np.random.RandomState(3)
    places = np.linspace(0, 1000, 9)
    rows, lines = [], []
    for x in range(9):
        for y in range(9):
            for across, up in ((1, 0), (0, 1)):
                if x + across < 9 and y + up < 9 and random.rand() > 0.1:
                    ends = [(places[x], places[y]), (places[x + across], places[y + up])]
                    text = ",".join(f"{corner + unit * a} {corner + unit * b}" for a, b in ends)
                    lines.append(f"LineString({text})")
                    rows.append([["yes", "no"][random.randint(2)], float(random.randint(20, 80))])
    return make_layer(lines, "field=oneway:string&field=kmh:double", crs, "LineString", rows)


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("strategy", [0, 1])
@pytest.mark.parametrize("weights", ["", "people"])
def test_roads(weights, strategy, system, with_outputs):
    crs, unit, corner = SYSTEMS[system]
    parameters = {
        "INPUT": layer(cases.clumps, crs, unit, corner),
        "ROADS": streets(crs, unit, corner),
        "CENTERS_LAYER": layer(cases.uniform, crs, unit, corner, n=8),
        "OUTPUT": "memory:",
        "STRATEGY": strategy,
        "DIRECTION_FIELD": "oneway",
        "VALUE_FORWARD": "yes",
        "SPEED_FIELD": "kmh",
        "MAX_SIZE": 50 if weights else 24,
        # By a table of all costs, or by prices.
        "ALLOW_UNASSIGNED": bool(weights),
        "WEIGHT_FIELD": weights,
    }
    results = with_outputs(f"{ID}roadterritories", parameters)
    ids = [row[0] for row in attributes(results["OUTPUT"], "CLUSTER_ID")]
    figures = [results[name] for name in ("TOTAL_COST", "UNASSIGNED", "UNREACHABLE")]
    name = f"roadterritories-{weights or 'plain'}-{strategy}-{system}"
    assert differences(name, f"{answers.digest(ids)} {answers.digest(figures)}") == []


@pytest.mark.parametrize("sizes", ["equal", "tolerance", "at-most"])
@pytest.mark.parametrize("where", ["alone", "with-places"])
def test_attributes(where, sizes, cluster):
    geometries = places(120)[1]
    share = {"GEOMETRY_SHARE": 30} if where == "with-places" else {}
    table = layer_of(people(), "Point", geometries)
    results = cluster(table, FIELDS=FIELDS, CLUSTERS=5, **share, **SIZES[sizes])
    assert differences(f"attributekmeans-{where}-{sizes}", written(results)) == []


@pytest.mark.parametrize("bands", [1, 3])
def test_rasters(bands, classify, tmp_path):
    results = classify(write_raster(tmp_path / "in.tif", picture(bands=bands)))
    answer = f"{answers.digest(results['classes'])} {answers.digest(results['INERTIA'])}"
    assert differences(f"rasterkmeans-{bands}", answer) == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_numbers_of_clusters(system, choose):
    results = choose(layer(cases.clumps, *SYSTEMS[system]))
    best = [results[name] for name in ("BEST_K_SILHOUETTE", "BEST_K_ELBOW", "BEST_K_GAP")]
    rows = attributes(results["OUTPUT"], "INERTIA", "SILHOUETTE")
    answer = f"{answers.digest(best)} {answers.digest([list(row) for row in rows])}"
    assert differences(f"choosek-{system}", answer) == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_steps(system, watch):
    results = watch(layer(cases.clumps, *SYSTEMS[system]), INIT=0)
    rows = attributes(results["STEPS"], *results["STEPS"].fields().names())
    assert differences(f"convergence-{system}", answers.digest([list(row) for row in rows])) == []
