"""Sums of a field instead of numbers of features."""

import math
import random
import re
from collections import Counter, defaultdict

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.test_assign_to_centers import ASSIGN, FOUR, hubs
from tests.bridge.layers_for_tests import Listener, attributes, make_layer, point_layer

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
FIELDS = "field=w:double&field=g:string&field=n:int"


def weighted_layer(weights, seed=0, groups=None):
    draw = random.Random(seed).uniform
    wkts = [f"Point({draw(0, 1000)} {draw(0, 1000)})" for _ in weights]
    groups = groups or [None] * len(weights)
    rows = [[weight, group, 1] for weight, group in zip(weights, groups)]
    return make_layer(wkts, fields=FIELDS, rows=rows)


def drawn(count, low=1, high=100, seed=3):
    draw = random.Random(seed).randint
    return [draw(low, high) for _ in range(count)]


def loads(results):
    """Weight by cluster, checked against the field that was written."""
    sums, told = defaultdict(float), {}
    for weight, cluster, written in attributes(
        results["OUTPUT"], "w", "CLUSTER_ID", "CLUSTER_WEIGHT"
    ):
        sums[cluster] += weight
        told[cluster] = written
    assert told == pytest.approx(dict(sums))
    assert results["MIN_CLUSTER_WEIGHT"] == pytest.approx(min(sums.values()))
    assert results["MAX_CLUSTER_WEIGHT"] == pytest.approx(max(sums.values()))
    return sums


HEAVY = [*[10] * 30, 1000]


def test_a_feature_that_a_tolerance_cannot_hold(run, cluster, watch, choose):
    """Nobody has set a maximum: the tolerance is named, and what can be done is done."""
    sentence = "(TOLERANCE) set to 10, a cluster may weigh at most 357,"
    options = {"CLUSTERS": 4, "WEIGHT_FIELD": "w", "TOLERANCE": 10}
    layer = weighted_layer(HEAVY)
    alone = {"FIELDS": ["w"], "POSITION_WEIGHT": 90}
    for how, more in ((run, {"ZONES": "memory:"}), (cluster, alone)):
        feedback = Listener()
        results = how(layer, feedback, **options, **more)
        sums = sorted(loads(results).values())
        assert sums[3] == 1000
        assert sums[0] >= 90
        assert sums[2] <= 110
        assert sentence in feedback.log
        assert "The heaviest is feature 31 with 1,000." in feedback.log
        assert "cluster of its own, and the tolerance applies to the other" in feedback.log
        assert "miss a limit" not in feedback.log
    for how, more in ((watch, {}), (choose, {"K_MIN": 4, "K_MAX": 4})):
        feedback = Listener()
        how(layer, feedback, **{**options, **more})
        assert sentence in feedback.log
        assert "clusters may weigh from 90 to 1,000" in feedback.log


@pytest.mark.parametrize("heavy", [1_000.0, 1_000_000, 123_456.789])
@pytest.mark.parametrize("tolerance", [0, 5])
def test_light_features_do_not_stay_beside_a_heavy_one(tolerance, heavy, run):
    """They weigh next to nothing compared to it, but much in the other clusters."""
    feedback = Listener()
    layer = weighted_layer([*[1] * 59, heavy], seed=2)
    results = run(layer, feedback, CLUSTERS=4, WEIGHT_FIELD="w", TOLERANCE=tolerance)
    assert sorted(loads(results).values()) == [19, 20, 20, heavy]
    assert "a limit because features are never split" not in feedback.log


def test_a_feature_that_a_tolerance_of_centers_cannot_hold(run):
    centers = make_layer(["Point(0 0)", "Point(900 0)", "Point(0 900)", "Point(900 900)"])
    feedback = Listener()
    results = run(
        weighted_layer(HEAVY),
        feedback,
        algorithm="constrainedkmeans:assigntocenters",
        CENTERS_LAYER=centers,
        WEIGHT_FIELD="w",
        TOLERANCE=10,
    )
    assert max(loads(results).values()) >= 1000
    assert "(TOLERANCE) set to 10, a cluster may weigh at most" in feedback.log


def test_equal_revenues(run):
    """1,000 customers in 8 territories, the largest below 1 % of a territory's share."""
    weights = drawn(1000, 400, 500)
    assert max(weights) < 0.01 * sum(weights) / 8
    feedback = Listener()
    results = run(weighted_layer(weights), feedback, CLUSTERS=8, WEIGHT_FIELD="w")
    share = sum(weights) / 8
    assert all(abs(load - share) <= 0.01 * share for load in loads(results).values())
    sizes = Counter(cluster for (cluster,) in attributes(results["OUTPUT"], "CLUSTER_ID"))
    for cluster, size in attributes(results["OUTPUT"], "CLUSTER_ID", "CLUSTER_SIZE"):
        assert size == sizes[cluster]
    assert "w per cluster: " in feedback.log


@pytest.mark.parametrize(
    ("limits", "low", "high"),
    [
        ({"MIN_SIZE": 500}, 500, 1e9),
        ({"MAX_SIZE": 1100}, 0, 1100),
        ({"MIN_SIZE": "499.5", "MAX_SIZE": 700}, 499.5, 700),
        ({"TOLERANCE": 5}, 0.95, 1.05),
    ],
)
def test_bounds_hold_for_sums(limits, low, high, run):
    weights = drawn(200, 1, 10)
    assert 1100 <= sum(weights) < 1400
    clusters = 1 + sum(weights) // 1100
    results = run(weighted_layer(weights), CLUSTERS=clusters, WEIGHT_FIELD="w", **limits)
    mean = sum(weights) / results["NUM_CLUSTERS"] if "TOLERANCE" in limits else 1
    assert all(low * mean <= load <= high * mean for load in loads(results).values())


@pytest.mark.parametrize("algorithm", ["kmeans", "constrainedkmeans"])
@pytest.mark.parametrize("field", ["n", "ones"])
def test_weights_of_one_are_no_weights(algorithm, field, run):
    wkts = [feature.geometry() for feature in point_layer(100).getFeatures()]
    layer = make_layer(wkts, fields="field=n:int&field=ones:double", rows=[[1, 1.0]] * 100)
    options = {"algorithm": f"constrainedkmeans:{algorithm}", "CLUSTERS": 7}
    plain, weighted = run(layer, **options), run(layer, WEIGHT_FIELD=field, **options)
    for name in ("CLUSTER_ID", "CLUSTER_SIZE"):
        assert attributes(weighted["OUTPUT"], name) == attributes(plain["OUTPUT"], name)
    assert weighted["INERTIA"] == pytest.approx(plain["INERTIA"])
    sizes = attributes(weighted["OUTPUT"], "CLUSTER_SIZE")
    assert attributes(weighted["OUTPUT"], "CLUSTER_WEIGHT") == sizes
    assert "MIN_CLUSTER_WEIGHT" not in plain


def test_one_heavy_feature_draws_a_center(run):
    layer = make_layer(
        ["Point(0 0)", "Point(10 0)", "Point(1000 0)"],
        fields=FIELDS,
        rows=[[1, "", 1], [9, "", 1], [5, "", 1]],
    )
    results = run(
        layer,
        algorithm="constrainedkmeans:kmeans",
        CLUSTERS=2,
        WEIGHT_FIELD="w",
        CENTERS="memory:",
    )
    (first, _) = results["CENTERS"].getFeatures()
    assert first.geometry().asPoint().x() == pytest.approx(9)
    assert first["CLUSTER_WEIGHT"] == 10


def test_weights_within_groups(run):
    weights = drawn(120)
    layer = weighted_layer(weights, groups=["a", "b", None] * 40)
    results = run(layer, CLUSTERS=3, GROUP_FIELD="g", WEIGHT_FIELD="w", TOLERANCE=10)
    by_group = defaultdict(lambda: defaultdict(int))
    for weight, group, cluster in attributes(results["OUTPUT"], "w", "g", "CLUSTER_ID"):
        by_group[group][cluster] += weight
    assert list(by_group) == ["a", "b", None]
    for sums in by_group.values():
        mean = sum(sums.values()) / 3
        assert all(0.9 * mean <= load <= 1.1 * mean for load in sums.values())


def test_the_number_of_clusters_follows_from_weights(run):
    weights = [6] * 7
    layer = weighted_layer(weights)
    results = run(layer, CLUSTERS=None, WEIGHT_FIELD="w", MAX_SIZE=10)
    # 42 would fit into five times 10, but no two features go together.
    assert results["NUM_CLUSTERS"] == 7
    results = run(layer, CLUSTERS=None, WEIGHT_FIELD="w", MAX_SIZE=16)
    assert results["NUM_CLUSTERS"] == 4
    assert max(loads(results).values()) <= 16
    results = run(layer, CLUSTERS=None, WEIGHT_FIELD="w", MIN_SIZE=8)
    assert min(loads(results).values()) >= 8
    assert results["NUM_CLUSTERS"] == 3


def test_where_whole_features_allow_no_number(run):
    with pytest.raises(
        QgsProcessingException,
        match=r"because features are never split\. Lower Minimum cluster size \(MIN_SIZE\)",
    ):
        run(weighted_layer([6] * 7), CLUSTERS=None, WEIGHT_FIELD="w", MIN_SIZE=7, MAX_SIZE=11)


def test_misses_are_told(run):
    feedback = Listener()
    run(weighted_layer([6] * 4), feedback, CLUSTERS=3, WEIGHT_FIELD="w", MIN_SIZE=7, MAX_SIZE=20)
    assert "miss a limit because features are never split" in feedback.log
    assert "(MIN_SIZE): 7, Maximum cluster size (MAX_SIZE): 20." in feedback.log
    assert "has 6: 1 too little." in feedback.log


def test_centers_take_weights(run):
    weights = drawn(100, 1, 9)
    centers = hubs(*[(place, code, None, 140) for place, code in FOUR])
    feedback = Listener()
    results = run(
        weighted_layer(weights),
        feedback,
        algorithm=ASSIGN,
        CENTERS_LAYER=centers,
        MAX_FIELD="most",
        MIN_SIZE=100.5,
        WEIGHT_FIELD="w",
        CENTERS="memory:",
    )
    assert all(100.5 <= load <= 140 for load in loads(results).values())
    assert [load for (load,) in attributes(results["CENTERS"], "CLUSTER_WEIGHT")] == [
        loads(results)[number] for number in range(1, 5)
    ]
    assert "Certificate: verified" in feedback.log


def test_what_may_be_far_from_the_best_is_not_called_verified(run, tmp_path):
    """With one feature more than clusters, dividing them would help a lot."""
    path, feedback = tmp_path / "report.html", Listener()
    layer = weighted_layer(drawn(10))
    run(layer, feedback, CLUSTERS=9, WEIGHT_FIELD="w", REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert "Certificate: not verified to be near the best assignment. No other" in feedback.log
    (share,) = re.findall(r"is smaller by more than ([\d.]+) %\.", feedback.log)
    assert float(share) > 10
    assert "The assignment is not proved to be near the optimum for these centers" in text
    assert f"lowers the total squared distance by more than {share} %." in text


def test_weights_of_0_do_not_count_for_what_is_verified(run):
    """All others are centers: the distances that count are 0, whatever coordinates are."""
    feedback = Listener()
    run(weighted_layer([0] * 56 + [5, 6, 7, 8]), feedback, CLUSTERS=4, WEIGHT_FIELD="w")
    assert "Certificate: verified. The total squared distance is 0" in feedback.log
    assert "root mean square 0 m" in feedback.log
    assert "weighted root mean square 0 m" in feedback.log


def test_sizes_that_equal_weights_cannot_meet_exactly(run):
    """Eight times 0.46 is less than 3.9; but five features weigh 0.5, and four 0.4."""
    layer = make_layer(
        [feature.geometry() for feature in point_layer(39).getFeatures()],
        fields="field=w:double",
        rows=[[0.1]] * 39,
    )
    feedback = Listener()
    results = run(layer, feedback, CLUSTERS=8, WEIGHT_FIELD="w", MIN_SIZE=0.46)
    assert min(loads(results).values()) == pytest.approx(0.4)
    assert "has 0.4: 0.06 too little." in feedback.log
    results = run(layer, CLUSTERS=None, WEIGHT_FIELD="w", MIN_SIZE=0.46)
    assert results["NUM_CLUSTERS"] == 7
    assert min(loads(results).values()) == pytest.approx(0.5)


@pytest.mark.parametrize("algorithm", [CONSTRAINED, "constrainedkmeans:kmeans"])
@pytest.mark.parametrize("zero", [False, True])
def test_the_advice_for_infinite_weights_is_one_that_helps(algorithm, zero, run):
    layer = make_layer(
        ["Point(0 0)", "Point(1 5)", "Point(2 3)"],
        fields="field=w:double",
        rows=[[5.0], [math.inf], [None]],
    )
    with pytest.raises(QgsProcessingException) as caught:
        run(layer, algorithm=algorithm, CLUSTERS=2, WEIGHT_FIELD="w", ZERO_WEIGHTS=zero)
    assert "The first is feature 2 (infinite). Weights must be finite numbers" in str(caught.value)
    assert "ZERO_WEIGHTS" not in str(caught.value)


def test_zero_instead_of_null_and_negative(run):
    layer = weighted_layer([5, None, -3, 5, 0, 5])
    results = run(layer, CLUSTERS=3, WEIGHT_FIELD="w", ZERO_WEIGHTS=True)
    rows = attributes(results["OUTPUT"], "w", "CLUSTER_WEIGHT")
    assert {load for _, load in rows} == {5}
    assert [weight for weight, _ in rows] == [5, None, -3, 5, 0, 5]


@pytest.mark.parametrize("algorithm", [CONSTRAINED, "constrainedkmeans:kmeans", ASSIGN])
@pytest.mark.parametrize(
    ("weights", "wrong", "sentence"),
    [
        ([5, None, -1], {}, r"“w”. The first is feature 2 .NULL."),
        ([5, 5, -1.5], {}, r"“w”. The first is feature 3 .-1.5."),
        ([0, 0, 0], {}, "All weights in the field “w” are zero"),
        (
            [1, 1, 1],
            {"WEIGHT_FIELD": "nowhere"},
            r"Weight field \(WEIGHT_FIELD\): the layer has no field",
        ),
        ([1, 1, 1], {"WEIGHT_FIELD": "g"}, "the field “g” does not hold numbers"),
        ([1, 1, 1], {"ZERO_WEIGHTS": "perhaps"}, "neither true nor false"),
    ],
)
def test_bad_weights_get_a_sentence(algorithm, weights, wrong, sentence, run, tmp_path):
    parameters = {"WEIGHT_FIELD": "w", "CLUSTERS": 2, **wrong}
    if algorithm == ASSIGN:
        parameters["CENTERS_LAYER"] = hubs(*FOUR)
    with pytest.raises(QgsProcessingException, match=sentence):
        run(
            weighted_layer(weights),
            algorithm=algorithm,
            OUTPUT=str(tmp_path / "clusters.gpkg"),
            **parameters,
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MAX_SIZE": 8}, "Feature 2 has a weight of 9, and a cluster may have at most 8"),
        ({"CLUSTERS": None, "MAX_SIZE": 8}, "Feature 2 has a weight of 9, and a cluster may have"),
        ({"CLUSTERS": 3, "MIN_SIZE": 6}, "3 clusters of at least 6 need a total weight of 18"),
        ({"MAX_SIZE": 0}, "Feature 2 has a weight of 9, and a cluster may have at most 0"),
        ({"CLUSTERS": 4}, "need at least 4 features with a positive weight; there are 3"),
    ],
)
def test_bounds_that_weights_cannot_meet(wrong, sentence, run):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(weighted_layer([4, 9, 3, 0]), **{"CLUSTERS": 2, "WEIGHT_FIELD": "w", **wrong})


def test_a_group_without_weight_is_named(run):
    layer = weighted_layer([1, 1, 0, 0], groups=["a", "a", "b", "b"])
    with pytest.raises(QgsProcessingException, match=r"Group “b”.*: all weights are zero"):
        run(layer, CLUSTERS=1, GROUP_FIELD="g", WEIGHT_FIELD="w")


def test_a_center_too_small_for_a_feature(run):
    centers = hubs(*[(place, code, None, 8) for place, code in FOUR])
    options = {"algorithm": ASSIGN, "CENTERS_LAYER": centers, "MAX_FIELD": "most"}
    with pytest.raises(QgsProcessingException, match="Feature 2 has a weight of 9"):
        run(weighted_layer([4, 9, 3]), WEIGHT_FIELD="w", **options)
    # It may stay over, but then the others have to do for the minimum sizes.
    options["ALLOW_UNASSIGNED"] = True
    results = run(weighted_layer([4, 9, 3]), WEIGHT_FIELD="w", **options)
    clusters = [cluster for (cluster,) in attributes(results["OUTPUT"], "CLUSTER_ID")]
    assert clusters[1] is None
    assert None not in (clusters[0], clusters[2])
    with pytest.raises(QgsProcessingException, match="fit into at least one center add up to 7"):
        run(weighted_layer([4, 9, 3]), WEIGHT_FIELD="w", MIN_SIZE=2, **options)


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("clusters", [25, None])
def test_more_clusters_than_places(run, tmp_path, clusters, grouped):
    """Households in 16 houses, at most ten together, with everything that can be written."""
    draw = random.Random(4)
    houses = [(draw.randint(0, 500), draw.randint(0, 500)) for _ in range(16)]
    places = [houses[draw.randrange(16)] for _ in range(250)]
    layer = make_layer(
        [f"Point({x} {y})" for x, y in places],
        fields=FIELDS,
        rows=[[1, "one", 1] for _ in places],
    )
    listener = Listener()
    results = run(
        layer,
        listener,
        CLUSTERS=clusters,
        MAX_SIZE=10,
        GROUP_FIELD="g" if grouped else None,
        CENTERS="memory:",
        ZONES="memory:",
        REPORT=str(tmp_path / "report.html"),
    )
    assert results["NUM_CLUSTERS"] == 25
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (10, 10)
    sizes = Counter(cluster for (cluster,) in attributes(results["OUTPUT"], "CLUSTER_ID"))
    assert set(sizes.values()) == {10}
    assert results["CENTERS"].featureCount() == 25
    assert "Certificate: verified" in listener.log


def test_a_group_at_one_place_is_clustered_with_a_report(run, tmp_path):
    """A tower block beside a village."""
    draw = random.Random(4)
    places = [(5, 5)] * 20 + [(draw.randint(0, 500), draw.randint(0, 500)) for _ in range(20)]
    layer = make_layer(
        [f"Point({x} {y})" for x, y in places],
        fields=FIELDS,
        rows=[[1, "tower" if place == (5, 5) else "village", 1] for place in places],
    )
    for group in ("g", None):
        report = tmp_path / f"{group}.html"
        results = run(layer, CLUSTERS=4, GROUP_FIELD=group, REPORT=str(report))
        assert results["NUM_CLUSTERS"] == (8 if group else 4)
        assert report.exists()


def test_plain_clusters_need_a_position_each(run):
    layer = make_layer(["Point(0 0)", "Point(5 5)"] * 9)
    with pytest.raises(QgsProcessingException, match=r"have 2\. Lower the number of clusters to 2"):
        run(layer, algorithm="constrainedkmeans:kmeans")


@pytest.mark.parametrize("limit", ["MIN_SIZE", "MAX_SIZE"])
def test_weights_too_small_to_have_digits(limit, run):
    layer = weighted_layer([5e-324] * 39)
    with pytest.raises(QgsProcessingException, match=r"need|hold|The weights sum to"):
        run(layer, CLUSTERS=8, WEIGHT_FIELD="w", **{limit: 2.5e-323})
