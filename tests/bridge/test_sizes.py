"""Size bounds, and the sentences when they cannot be met."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsProcessingException

from constrained_kmeans_plugin.bridge.read.sizes import Load, SizeLimits, figure

counts = st.integers(1, 500)


def features(count, whole="the layer"):
    return Load(count, count, whole)


def weights(*values):
    array = np.array(values)
    return Load(array.sum().item(), len(array), "the layer", array, np.arange(len(array)) + 100)


def refused(n_points, n_clusters, **limits):
    with pytest.raises(QgsProcessingException) as error:
        SizeLimits(**limits).bounds(features(n_points), n_clusters)
    return str(error.value)


def test_a_feature_too_heavy_for_a_tolerance_widens_it():
    """It cannot be divided: it is alone, and the others keep the tolerance among themselves."""
    load, limits = weights(*[10] * 30, 1000), SizeLimits(tolerance=10)
    tolerated = limits.tolerated(load, 4)
    assert (tolerated.lower, tolerated.upper, tolerated.largest) == (90, 110, 1000)
    assert tolerated.ids.tolist() == [130]
    assert limits.bounds(load, 4) == (90, 1000)
    (text,) = limits.warnings(load, 4)
    assert "Feature 130 weighs 1000; within the size tolerance (TOLERANCE) of 10 %" in text
    assert "at most 357." in text
    # The others of what is left may be too heavy for that, in turn.
    load = weights(*[10] * 20, 150, 1000)
    tolerated = limits.tolerated(load, 4)
    assert (tolerated.lower, tolerated.upper) == (90, 110)
    assert tolerated.ids.tolist() == [120, 121]
    assert "2 features are too heavy" in limits.warnings(load, 4)[0]
    assert "a cluster of its own" in limits.warnings(load, 4, alone=True)[0]
    assert "a cluster of its own" not in limits.warnings(load, 4)[0]
    # A maximum that is given is one that was meant.
    with pytest.raises(QgsProcessingException, match="Raise the maximum size"):
        SizeLimits(tolerance=10, maximum=500).bounds(load, 4)
    assert limits.warnings(weights(*[10] * 31), 4) == ()
    assert limits.warnings(features(31), 4) == ()


@given(
    st.lists(st.integers(0, 40) | st.integers(0, 10**6), min_size=2, max_size=30),
    st.integers(1, 8),
    st.floats(0, 100),
)
def test_a_tolerance_always_leaves_a_way(values, n_clusters, percent):
    if not any(values) or n_clusters > len(values):
        return
    tolerated = SizeLimits(tolerance=percent).tolerated(weights(*values), n_clusters)
    rest = sum(values) - tolerated.weights.sum()
    n_left = n_clusters - len(tolerated.heavy)
    assert n_left >= 1
    assert tolerated.lower * n_left <= rest <= tolerated.upper * n_left


def test_whether_any_limit_is_asked_for():
    for limits in ({"minimum": 1}, {"maximum": 0}, {"tolerance": 0}, {"minimum": 0, "maximum": 9}):
        assert SizeLimits(**limits).is_given
    for limits in ({}, {"minimum": 0}):
        assert not SizeLimits(**limits).is_given


def test_nothing_given_is_equal_sizes():
    assert SizeLimits().bounds(features(100), 7) == (14, 15)
    assert SizeLimits().bounds(features(98), 7) == (14, 14)


def test_all_given_ones_hold_together():
    assert SizeLimits(minimum=5).bounds(features(100), 10) == (5, 100)
    assert SizeLimits(maximum=20).bounds(features(100), 10) == (1, 20)
    assert SizeLimits(minimum=5, maximum=20).bounds(features(100), 10) == (5, 20)
    assert SizeLimits(tolerance=10).bounds(features(100), 10) == (9, 11)
    assert SizeLimits(minimum=10, tolerance=50).bounds(features(100), 10) == (10, 15)
    assert SizeLimits(maximum=11, tolerance=50).bounds(features(100), 10) == (5, 11)


def test_neutral_values_are_neutral():
    assert SizeLimits(minimum=0).bounds(features(100), 10) == (1, 100)
    assert SizeLimits(maximum=100).bounds(features(100), 10) == (1, 100)
    assert SizeLimits(maximum=1000).bounds(features(100), 10) == (1, 100)
    assert SizeLimits(tolerance=0).bounds(features(103), 10) == (10, 11)
    assert SizeLimits(tolerance=100).bounds(features(100), 10) == (1, 20)


def test_sentences_name_the_numbers_that_work():
    assert refused(120, 5, minimum=30) == (
        "5 clusters of at least 30 need 150 features; the layer has 120. "
        "Lower the minimum to 24 or the number of clusters to 4."
    )
    assert refused(120, 5, minimum=200).endswith("Lower the minimum to 24.")
    assert "Raise the maximum to 25 or the number of clusters to 7." in refused(121, 5, maximum=20)
    assert refused(120, 5, maximum=20) == (
        "5 clusters of at most 20 hold 100 features; the layer has 120. "
        "Raise the maximum to 24 or the number of clusters to 6."
    )


@given(counts, st.integers(1, 20), st.integers(1, 40))
def test_what_sentences_propose_works_and_nothing_nearer_does(n_points, n_clusters, size):
    for name, step in (("minimum", 1), ("maximum", -1)):
        try:
            SizeLimits(**{name: size}).bounds(features(n_points), n_clusters)
        except QgsProcessingException as error:
            found = re.search(r"to (\d+)(?: or the number of clusters to (\d+))?\.$", str(error))
            proposed, clusters = (int(number or 0) for number in found.groups())
            SizeLimits(**{name: proposed}).bounds(features(n_points), n_clusters)
            with pytest.raises(QgsProcessingException):
                SizeLimits(**{name: proposed + step}).bounds(features(n_points), n_clusters)
            if clusters:
                SizeLimits(**{name: size}).bounds(features(n_points), clusters)
                assert refused(n_points, clusters + step, **{name: size})


def test_crossed_limits():
    with pytest.raises(QgsProcessingException, match="minimum size of 9 is above the maximum of 8"):
        SizeLimits(minimum=9, maximum=8).check()


@given(counts, counts, st.none() | counts, st.none() | counts, st.none() | st.floats(0, 100))
def test_bounds_are_refused_or_can_be_met(n_points, n_clusters, minimum, maximum, tolerance):
    limits = SizeLimits(minimum, maximum, tolerance)
    try:
        limits.check()
        lower, upper = limits.bounds(features(n_points), n_clusters)
    except QgsProcessingException:
        assert (minimum or 0) * n_clusters > n_points or (
            maximum is not None and (maximum * n_clusters < n_points or maximum < (minimum or 0))
        )
        return
    if lower is None:
        return
    assert 1 <= lower <= upper <= n_points
    assert lower * n_clusters <= n_points <= upper * n_clusters


def test_clusters_follow_from_the_sizes():
    assert SizeLimits(maximum=20).clusters(features(100))[0] == 5
    assert SizeLimits(maximum=20).clusters(features(101))[0] == 6
    assert SizeLimits(maximum=200).clusters(features(100))[0] == 1
    assert SizeLimits(minimum=20).clusters(features(119))[0] == 5
    assert SizeLimits(minimum=15, maximum=20).clusters(features(100))[0] == 5


def test_sentences_where_no_number_of_clusters_will_do():
    def refused(n_points, whole="the layer", **limits):
        with pytest.raises(QgsProcessingException) as error:
            SizeLimits(**limits).clusters(features(n_points, whole))
        return str(error.value)

    assert refused(7, minimum=8) == (
        "Clusters of at least 8 cannot be made: the layer has 7 features. Lower the minimum to 7."
    )
    assert refused(11, "the group", minimum=8, maximum=10) == (
        "The group has 11 features: at most 10 in a cluster take at least 2 clusters, and at "
        "least 8 in each of these take 16 features. Lower the minimum to 5 or raise the maximum."
    )
    assert "Give it, or a maximum size" in refused(11, minimum=0)


@given(counts, st.none() | counts, st.none() | counts)
def test_the_number_of_clusters_is_the_best_that_works(n_points, minimum, maximum):
    """By trying all numbers."""
    if minimum is None and maximum is None:
        return
    limits = SizeLimits(minimum, maximum)
    works = [
        k
        for k in range(1, n_points + 1)
        if (minimum or 0) * k <= n_points <= (n_points if maximum is None else maximum * k)
    ]
    try:
        (found,) = limits.clusters(features(n_points))
    except QgsProcessingException:
        assert not works
        return
    assert found == (works[0] if maximum is not None else works[-1])
    if minimum is None or maximum is None or minimum <= maximum:
        lower, upper = limits.bounds(features(n_points), found)
        assert lower * found <= n_points <= upper * found


def test_bounds_of_weights():
    load = weights(10, 20, 30, 40)
    assert SizeLimits().bounds(load, 2) == (None, None)
    assert SizeLimits(minimum=40).bounds(load, 2) == (40, 100)
    assert SizeLimits(maximum=60.5).bounds(load, 2) == (0, 60.5)
    assert SizeLimits(tolerance=10).bounds(load, 2) == (45, 55)
    assert SizeLimits(minimum=0.1).bounds(weights(0.1, 0.1, 0.1), 3) == (0.1, sum([0.1] * 3))


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        (
            {"minimum": 60},
            "2 clusters of at least 60 need a weight of 120; the layer has 100. Lower the minimum "
            "to 50 or the number of clusters to 1.",
        ),
        (
            {"maximum": 45},
            "2 clusters of at most 45 hold a weight of 90; the layer has 100. Raise the maximum to "
            "50 or the number of clusters to 3.",
        ),
        (
            {"maximum": 39.5},
            "Feature 103 weighs 40, and a cluster may weigh at most 39.5. Raise the maximum size "
            "to at least the weight of the feature, or leave the feature out.",
        ),
        (
            {"maximum": 25.5},
            "Feature 102 weighs 30, and a cluster may weigh at most 25.5. Raise the maximum size "
            "to at least the weight of the feature, or leave the feature out. (2 features are too "
            "heavy.)",
        ),
    ],
)
def test_sentences_about_weights(limits, sentence):
    with pytest.raises(QgsProcessingException) as error:
        SizeLimits(**limits).bounds(weights(10, 20, 30, 40), 2)
    assert str(error.value) == sentence


def test_clusters_follow_from_weights():
    load = weights(10, 20, 30, 40)
    assert SizeLimits(maximum=50).clusters(load) == range(2, 5)
    # No two of 30, 40 and 20 go together.
    assert SizeLimits(maximum=40).clusters(weights(21, 30, 40, 1)) == range(3, 5)
    assert SizeLimits(minimum=30).clusters(load) == range(3, 0, -1)
    assert SizeLimits(minimum=30, maximum=40).clusters(load) == range(3, 4)
    assert SizeLimits(maximum=0.1).clusters(weights(0.1, 0.1, 0.1)) == range(3, 4)
    with pytest.raises(QgsProcessingException, match="The layer has a weight of 100: at most 40"):
        SizeLimits(minimum=39, maximum=40).clusters(load)


def test_figures():
    assert figure(0.1 + 0.2) == "0.3"
    assert figure(123456789012) == "123456789012"


def test_heavy_features_that_are_alone_have_bounds_of_their_own():
    tolerated = SizeLimits(tolerance=10).tolerated(weights(*[10] * 20, 150, 1000), 4)
    lower, upper = np.full(4, 90), np.full(4, 1000)
    labels = np.array([0] * 10 + [1] * 10 + [3, 2])
    low, high = tolerated.bounds_of_each(labels, lower, upper)
    assert (low.tolist(), high.tolist()) == ([90, 90, 1000, 150], [110, 110, 1000, 150])
    # Together in one cluster they have none; nor where there are no such features.
    labels[-1] = 3
    assert tolerated.bounds_of_each(labels, lower, upper) is None
    equal = SizeLimits(tolerance=10).tolerated(weights(*[10] * 20), 4)
    assert equal.bounds_of_each(labels[:20], lower, upper) is None


def test_proposed_weights_have_few_digits():
    with pytest.raises(QgsProcessingException, match=r"Lower the minimum to 0\.333333 or"):
        SizeLimits(minimum=0.4).bounds(weights(0.25, 0.25, 0.5), 3)
