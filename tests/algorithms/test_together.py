"""Weights, groups, given centers, and every output, all in one run."""

import random
from collections import defaultdict

import pytest

from tests.algorithms.test_assign_to_centers import ASSIGN
from tests.bridge.layers_for_tests import Listener, attributes, make_layer

GROUPS = ("b", "a", None)


@pytest.fixture
def layer(qgis_app):
    """150 features of three groups, a few without geometry."""
    draw = random.Random(6)
    wkts, rows = [], []
    for number in range(150):
        place = f"Point({draw.uniform(0, 1000)} {draw.uniform(0, 1000)})"
        wkts.append(None if number % 50 == 7 else place)
        rows.append([GROUPS[number % 3], draw.randint(5, 9)])
    return make_layer(wkts, fields="field=g:string&field=w:int", rows=rows)


@pytest.fixture
def hubs(qgis_app):
    """Two centers for each group, in mixed order."""
    wkts = [f"Point({x} {y})" for x, y in [(250, 500), (500, 250)] for _ in GROUPS]
    rows = [[group, f"{group}{turn}", 230] for turn in (1, 2) for group in GROUPS]
    return make_layer(wkts, fields="field=g:string&field=code:string&field=most:int", rows=rows)


def weights_by_cluster(results):
    sums, groups = defaultdict(int), {}
    for group, weight, cluster in attributes(results["OUTPUT"], "g", "w", "CLUSTER_ID"):
        if cluster is not None:
            sums[cluster] += weight
            assert groups.setdefault(cluster, group) == group
    return [sums[number] for number in sorted(sums)], [groups[number] for number in sorted(groups)]


def test_a_search_with_everything(run, layer, hubs, tmp_path):
    feedback = Listener()
    results = run(
        layer,
        feedback,
        CLUSTERS="",
        INIT=4,
        CENTERS_LAYER=hubs,
        GROUP_FIELD="g",
        WEIGHT_FIELD="w",
        TOLERANCE=5,
        CENTERS="memory:",
        ZONES="memory:",
        REPORT=str(tmp_path / "report.html"),
    )
    sums, groups = weights_by_cluster(results)
    assert groups == ["a", "a", "b", "b", None, None]
    for first, second in zip(sums[::2], sums[1::2]):
        assert abs(first - second) <= 0.05 * (first + second)
    for output in ("CENTERS", "ZONES"):
        written = attributes(results[output], "CLUSTER_ID", "g", "CLUSTER_WEIGHT")
        assert written == list(zip(range(1, 7), groups, sums))
    assert results["SKIPPED"] == 3
    assert (tmp_path / "report.html").stat().st_size > 1000
    assert "groups: 3; starts: 1" in feedback.log


def test_a_number_of_clusters_for_each_group(run, layer, tmp_path):
    results = run(
        layer,
        CLUSTERS=None,
        MAX_SIZE=120,
        GROUP_FIELD="g",
        WEIGHT_FIELD="w",
        CENTERS="memory:",
        ZONES="memory:",
        REPORT=str(tmp_path / "report.html"),
    )
    sums, groups = weights_by_cluster(results)
    assert max(sums) <= 120
    assert results["NUM_CLUSTERS"] == len(sums) == results["ZONES"].featureCount()
    for group in GROUPS:
        of_group = [load for load, own in zip(sums, groups) if own == group]
        assert len(of_group) == -(-sum(of_group) // 120)


def test_an_assignment_with_everything(run, layer, hubs):
    results = run(
        layer,
        algorithm=ASSIGN,
        CENTERS_LAYER=hubs,
        ID_FIELD="code",
        MAX_FIELD="most",
        MIN_SIZE=100,
        GROUP_FIELD="g",
        WEIGHT_FIELD="w",
        CENTERS="memory:",
        LINES="memory:",
        ZONES="memory:",
    )
    sums, groups = weights_by_cluster(results)
    assert groups == ["a", "a", "b", "b", None, None]
    assert all(100 <= load <= 230 for load in sums)
    codes = dict(attributes(results["OUTPUT"], "CLUSTER_ID", "CENTER_ID"))
    codes.pop(None)
    assert codes == {1: "a1", 2: "a2", 3: "b1", 4: "b2", 5: "None1", 6: "None2"}
    assert results["LINES"].featureCount() == 147
    assert attributes(results["CENTERS"], "CLUSTER_WEIGHT") == [(load,) for load in sums]
    assert results["ZONES"].featureCount() == 6
