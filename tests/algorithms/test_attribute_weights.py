"""K-means on attributes where features count by a field, and by any solver."""

from collections import defaultdict

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from sklearn.cluster import KMeans as Oracle
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler

from constrained_kmeans_plugin import core
from tests.algorithms.attributes_for_tests import FIELDS, labels, people
from tests.bridge.layers_for_tests import Listener, attributes, digest, make_layer

_TABLE = "&".join(f"field={name}:double" for name in (*FIELDS, "w")) + "&field=name:string(9)"


def layer_of(values, weights):
    rows = [[*map(float, row), weight, "x"] for row, weight in zip(values, weights)]
    return make_layer([None] * len(rows), _TABLE, kind="None", rows=rows)


def drawn(count, low=1, high=20, seed=3):
    return np.random.RandomState(seed).randint(low, high, count).astype(float).tolist()


@pytest.mark.parametrize("sizes", [{}, {"TOLERANCE": 5}, {"MIN_SIZE": 20}])
def test_weights_of_one_change_nothing(cluster, sizes, tmp_path):
    layer = layer_of(people(), [1.0] * 120)
    found = []
    for weights in ({}, {"WEIGHT_FIELD": "w"}):
        tables = {"PROFILE": "memory:", "CENTERS": "memory:", "REPORT": str(tmp_path / "page.html")}
        # With weights a search tries less often.
        found.append(cluster(layer, CLUSTERS=4, SEARCH=0, **sizes, **weights, **tables))
    plain, weighted = found
    assert labels(weighted) == labels(plain)
    assert weighted["INERTIA"] == pytest.approx(plain["INERTIA"], rel=1e-12)
    for name in ("ITERATIONS", "SILHOUETTE", "MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE"):
        assert weighted[name] == plain[name]
    assert weighted["MAX_CLUSTER_WEIGHT"] == plain["MAX_CLUSTER_SIZE"]
    assert "MAX_CLUSTER_WEIGHT" not in plain
    columns = ("CLUSTER_ID", "FIELD", "MEAN", "MEDIAN", "SHARE")
    assert attributes(weighted["PROFILE"], *columns) == attributes(plain["PROFILE"], *columns)
    centers = ("CLUSTER_ID", "FIELD", "CENTER", "MIDDLE", "SPREAD")
    for new, old in zip(
        attributes(weighted["CENTERS"], *centers), attributes(plain["CENTERS"], *centers)
    ):
        assert new[:2] == old[:2]
        assert new[2:] == pytest.approx(old[2:], rel=1e-9)


def test_centers_are_weighted_means_as_in_scikit_learn(cluster):
    values, weights = people(90, seed=3), drawn(90)
    listener = Listener()
    results = cluster(layer_of(values, weights), listener, WEIGHT_FIELD="w", CENTERS="memory:")
    # Each feature counts once for the scaling.
    scaled = StandardScaler().fit_transform(values)
    expected = Oracle(3, n_init=10, random_state=0).fit(scaled, sample_weight=weights)
    assert adjusted_rand_score(expected.labels_, labels(results)) == 1
    assert results["INERTIA"] == pytest.approx(expected.inertia_, rel=1e-9)
    centers = np.array(attributes(results["CENTERS"], "CENTER")).reshape(3, 3)
    numbers = np.array(labels(results))
    for number, center in enumerate(centers, 1):
        own = numbers == number
        mean = np.average(values[own], axis=0, weights=np.array(weights)[own])
        np.testing.assert_allclose(center, mean)
    assert "w per cluster: " in listener.log


@pytest.mark.parametrize(
    ("limits", "low", "high"),
    [
        ({"MIN_SIZE": 400}, 400, 1e9),
        ({"MAX_SIZE": 450}, 0, 450),
        ({"MIN_SIZE": 300, "MAX_SIZE": 450, "CLUSTERS": None}, 300, 450),
        ({"TOLERANCE": 5}, 389, 431),
    ],
)
def test_bounds_hold_for_sums(cluster, limits, low, high):
    weights = drawn(119)
    weights.append(1230 - sum(weights))
    assert 0 < weights[-1] < 100
    results = cluster(layer_of(people(), weights), WEIGHT_FIELD="w", **limits)
    sums, told = defaultdict(float), {}
    for number, weight, sum_of_cluster in attributes(
        results["OUTPUT"], "CLUSTER_ID", "w", "CLUSTER_WEIGHT"
    ):
        sums[number] += weight
        told[number] = sum_of_cluster
    assert dict(sums) == told
    assert results["MIN_CLUSTER_WEIGHT"] == min(sums.values()) >= low
    assert results["MAX_CLUSTER_WEIGHT"] == max(sums.values()) <= high
    assert len(sums) == 3


def test_features_that_are_labeled_are_summed_up(cluster):
    values, weights = people(60), drawn(60)
    layer = layer_of(values, weights)
    first = cluster(layer, WEIGHT_FIELD="w", CENTERS="memory:")
    again = cluster(layer, WEIGHT_FIELD="w", FIELDS=None, CENTERS_TABLE=first["CENTERS"])
    columns = ("CLUSTER_ID", "CLUSTER_SIZE", "CLUSTER_WEIGHT")
    assert attributes(again["OUTPUT"], *columns) == attributes(first["OUTPUT"], *columns)
    assert again["INERTIA"] == pytest.approx(first["INERTIA"], rel=1e-9)


def test_features_that_are_skipped_need_no_weight(cluster):
    values, weights = people(30), drawn(30)
    weights[4] = None
    layer = layer_of(values, weights)
    layer.startEditing()
    feature = list(layer.getFeatures())[4]
    layer.changeAttributeValue(feature.id(), 1, None)
    layer.commitChanges()
    results = cluster(layer, WEIGHT_FIELD="w")
    assert results["SKIPPED"] == 1
    assert attributes(results["OUTPUT"], "CLUSTER_WEIGHT")[4] == (None,)


def test_every_solver_gives_the_same(cluster):
    layer = layer_of(people(60), drawn(60))
    expected = cluster(layer, TOLERANCE=0)
    for choice, name in enumerate(core.SOLVERS):
        if name in ("auto", "highs"):
            assert labels(cluster(layer, TOLERANCE=0, SOLVER=choice)) == labels(expected)


WRONG = [
    ({"WEIGHT_FIELD": "revenue"}, "no field “revenue”"),
    ({"WEIGHT_FIELD": "name"}, "the field “name” does not hold numbers"),
    ({"WEIGHT_FIELD": "w"}, r"2 features have no usable weight .*The first is feature 1 \(NULL\)"),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "CLUSTERS": 9},
        "number used: 8. have 8 different combinations",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "MIN_SIZE": 6},
        "3 clusters of at least 6 need a total weight of 18. Available: 16",
    ),
    (
        {"WEIGHT_FIELD": "w", "ZERO_WEIGHTS": True, "MAX_SIZE": 1.5},
        "has a weight of 2, and a cluster may have at most 1.5",
    ),
    ({"SOLVER": 9}, "Use 0 = Automatic"),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_what_weights_do_not_allow(cluster, tmp_path, wrong, sentence):
    layer = layer_of(people(10), [None, -1.0, *[2.0] * 8])
    output, report = tmp_path / "out.gpkg", tmp_path / "page.html"
    report.write_text("before")
    before = digest(report)
    with pytest.raises(QgsProcessingException, match=sentence):
        cluster(layer, OUTPUT=str(output), REPORT=str(report), **wrong)
    assert digest(report) == before
    assert list(tmp_path.iterdir()) == [report]
