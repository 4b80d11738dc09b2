"""The sentences when sizes cannot be met: with the numbers, and what would do."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin.bridge.log.sentences import explain, tolerance_warnings
from constrained_kmeans_plugin.core import InfeasibleError, Load, SizeLimits

counts = st.integers(1, 500)
IDS = np.arange(100, 200)


def weights(*values):
    return Load.of(len(values), values)


def refused(attempt):
    """The sentence about what the core refuses, or None."""
    task = SimpleNamespace(
        points=SimpleNamespace(ids=IDS, n_skipped=0),
        centers=SimpleNamespace(ids=(7, 8, 9)),
        by_values=False,
    )
    try:
        attempt()
    except InfeasibleError as error:
        return str(explain(error, task))
    return None


def about(load, n_clusters, **limits):
    if not isinstance(load, Load):
        load = Load.of(load)
    return refused(lambda: SizeLimits(**limits).bounds(load, n_clusters))


def test_sentences_name_the_numbers_that_work():
    assert about(120, 5, minimum=30) == (
        "5 clusters of at least 30 need 150 features. Available: 120. "
        "Lower Minimum cluster size (MIN_SIZE) to 24, or the number of clusters to 4."
    )
    assert about(120, 5, minimum=200).endswith("Lower Minimum cluster size (MIN_SIZE) to 24.")
    assert "(MAX_SIZE) to 25, or the number of clusters to 7." in about(121, 5, maximum=20)
    assert about(120, 5, maximum=20) == (
        "5 clusters of at most 20 hold 100 features. To be assigned: 120. "
        "Raise Maximum cluster size (MAX_SIZE) to 24, or the number of clusters to 6."
    )
    # A number of clusters that the other limit rules out is not proposed.
    assert about(11, 5, minimum=8, maximum=10) == (
        "5 clusters of at least 8 need 40 features. Available: 11. "
        "Lower Minimum cluster size (MIN_SIZE) to 2."
    )


@given(counts, st.integers(1, 20), st.integers(1, 40))
def test_what_sentences_propose_works_and_nothing_nearer_does(n_points, n_clusters, size):
    for name, step in (("minimum", 1), ("maximum", -1)):
        sentence = about(n_points, n_clusters, **{name: size})
        if sentence is None:
            continue
        if n_clusters > n_points:
            found = re.search(r"Lower the number of clusters to (\d+)\.$", sentence)
            works = [k for k in range(1, n_points + 1) if not about(n_points, k, **{name: size})]
            assert int(found[1] if found else 0) == max(works, default=0)
            continue
        found = re.search(r"to (\d+)(?:, or the number of clusters to (\d+))?\.$", sentence)
        proposed, clusters = (int(number or 0) for number in found.groups())
        assert about(n_points, n_clusters, **{name: proposed}) is None
        assert about(n_points, n_clusters, **{name: proposed + step})
        if clusters:
            assert about(n_points, clusters, **{name: size}) is None
            assert about(n_points, clusters + step, **{name: size})


def test_sentences_where_no_number_of_clusters_will_do():
    def clusters(load, **limits):
        return refused(lambda: SizeLimits(**limits).clusters(load))

    assert clusters(Load.of(7), minimum=8) == (
        "Available: 7 features. This is less than the minimum of 8. "
        "Lower Minimum cluster size (MIN_SIZE) to 7."
    )
    assert clusters(Load.of(11), minimum=8, maximum=10) == (
        "To be assigned: 11 features. With at most 10 in a cluster, at least 2 clusters are "
        "needed. With at least 8 in each, they need 16 features. Lower Minimum cluster size "
        "(MIN_SIZE) to 5, or raise Maximum cluster size (MAX_SIZE) to 11."
    )
    assert "To be assigned: a total weight of 100. With at most 40" in clusters(
        weights(10, 20, 30, 40), minimum=39, maximum=40
    )


def test_crossed_limits():
    with pytest.raises(InfeasibleError) as caught:
        SizeLimits(minimum=9, maximum=8).check()
    # Told before anything is read.
    assert str(explain(caught.value)) == (
        "Minimum cluster size (MIN_SIZE) is 9 and Maximum cluster size (MAX_SIZE) is 8. Lower the "
        "minimum or raise the maximum."
    )


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        (
            {"minimum": 60},
            "2 clusters of at least 60 need a total weight of 120. Available: 100. Lower "
            "Minimum cluster size (MIN_SIZE) to 50, or the number of clusters to 1.",
        ),
        (
            {"maximum": 45},
            "2 clusters of at most 45 hold a total weight of 90. To be assigned: 100. Raise "
            "Maximum cluster size (MAX_SIZE) to 50, or the number of clusters to 3.",
        ),
        (
            {"maximum": 39.5},
            "Feature 103 has a weight of 40, and a cluster may have at most 39.5. Raise Maximum "
            "cluster size (MAX_SIZE) to 50, or leave the feature out.",
        ),
        (
            {"maximum": 25.5},
            "Feature 103 has a weight of 40, and a cluster may have at most 25.5. Raise Maximum "
            "cluster size (MAX_SIZE) to 50, or leave the feature out. (2 features are too heavy.)",
        ),
        (
            {"minimum": 60, "maximum": 39},
            "Minimum cluster size (MIN_SIZE) is 60 and Maximum cluster size (MAX_SIZE) is 39. "
            "Lower the minimum or raise the maximum.",
        ),
        (
            {"minimum": 55, "maximum": 55},
            "2 clusters of at least 55 need a total weight of 110. Available: 100. Lower "
            "Minimum cluster size (MIN_SIZE) to 50.",
        ),
    ],
)
def test_sentences_about_weights(limits, sentence):
    assert about(weights(10, 20, 30, 40), 2, **limits) == sentence


@pytest.mark.parametrize(
    ("load", "minima", "maxima", "may_leave", "sentence"),
    [
        (
            Load.of(20),
            [6] * 4,
            [None] * 4,
            False,
            "The minimum sizes of the centers add up to 24 features. Available: 20. Lower the "
            "minimum sizes.",
        ),
        (
            Load.of(20),
            [None] * 4,
            [4] * 4,
            False,
            "The centers can take at most 16 features. To be assigned: 20, which is 4 more. "
            "Raise the maximum sizes, add centers, or turn on Leave features unassigned "
            "(ALLOW_UNASSIGNED).",
        ),
        (
            Load.of(20),
            [1, 10],
            [99, 2],
            False,
            "The center with feature id 8 must get at least 10 features and can take at most 2 "
            "features. Lower its minimum or raise its maximum.",
        ),
        (
            weights(1, 1, 9),
            [3, 0],
            [4, 4],
            True,
            "The minimum sizes of the centers add up to a total weight of 3. The features that fit "
            "into at least one center add up to 2. Lower the minimum sizes, or raise the "
            "maximum sizes.",
        ),
        (
            weights(1, 1, 9),
            [None] * 2,
            [8, 8],
            False,
            "Feature 102 has a weight of 9, and a cluster may have at most 8. Raise Maximum "
            "cluster size (MAX_SIZE) to 9, or leave the feature out.",
        ),
    ],
)
def test_sentences_about_centers(load, minima, maxima, may_leave, sentence):
    assert refused(lambda: SizeLimits().capacities(load, minima, maxima, may_leave)) == sentence


def test_features_that_are_too_heavy_for_a_tolerance_are_told():
    limits = SizeLimits(tolerance=10)
    (text,) = tolerance_warnings(limits.tolerated(weights(*[10] * 30, 1000), 4), IDS)
    assert (
        "Size tolerance in percent (TOLERANCE) set to 10, a cluster may weigh at most 357" in text
    )
    assert "The heaviest is feature 130 with 1,000." in text
    tolerated = limits.tolerated(weights(*[10] * 20, 150, 1000), 4)
    assert "2 features weigh more" in tolerance_warnings(tolerated, IDS)[0]
    assert "a cluster of its own" in tolerance_warnings(tolerated, IDS, alone=True)[0]
    assert "a cluster of its own" not in tolerance_warnings(tolerated, IDS)[0]
    assert tolerance_warnings(limits.tolerated(weights(*[10] * 31), 4), IDS) == ()
    exact = SizeLimits(tolerance=0)
    for lights, others in ((59, "the other clusters: 19 to 20."), (60, "the other clusters: 20.")):
        tolerated = exact.tolerated(weights(*[1] * lights, 1000), 4)
        assert tolerance_warnings(tolerated, IDS, alone=True)[0].endswith(others)
    assert tolerance_warnings(None, IDS) == ()


def test_fewer_clusters_are_proposed_only_within_the_limits():
    assert about(5, 9).endswith("Lower the number of clusters to 5.")
    assert about(5, 9, minimum=2).endswith("Lower the number of clusters to 2.")
    assert about(weights(3, 3, 0), 9, minimum=4).endswith("Lower the number of clusters to 1.")
    # One cluster of at least four, which holds at most four, has no room for the fifth.
    assert about(5, 9, minimum=4, maximum=4).endswith("No number of clusters meets all limits.")


@pytest.mark.parametrize("size", [10**308, 10**400])
def test_absurd_limits_are_not_written_with_all_their_digits(size):
    text = about(20, 3, minimum=size)
    assert "at least 1 × 10" in text
    assert "need 3 × 10" in text
    assert "000000" not in text


def test_proposed_weights_have_few_digits():
    assert "Lower Minimum cluster size (MIN_SIZE) to 0.333333, or" in about(
        weights(0.25, 0.25, 0.5), 3, minimum=0.4
    )
