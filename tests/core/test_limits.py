"""Limits on sizes: refused where nothing meets them, and what is proposed is the nearest way."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core import Load, SizeLimits
from tests.examples import examples

counts = st.integers(1, 40)


def weights(*values):
    return Load.of(len(values), values)


@st.composite
def loads(draw):
    """Numbers of points, whole weights, and sums that floating-point numbers hold exactly."""
    kind = draw(st.sampled_from(["count", "whole", "quarters"]))
    if kind == "count":
        return Load.of(draw(counts))
    values = draw(st.lists(st.integers(0, 12) | st.integers(0, 200), min_size=1, max_size=20))
    if not any(values):
        values[0] = 1
    return Load.of(len(values), np.array(values) if kind == "whole" else np.array(values) / 4)


@st.composite
def problems(draw):
    """A load, and a minimum and a maximum about as large as some number of clusters has."""
    load = draw(loads())
    mean = load.total / draw(st.integers(1, 8))

    def size(least, most):
        if load.weights is None:
            return draw(st.none() | st.integers(int(least * mean), int(most * mean) + 1))
        return draw(st.none() | st.integers(int(least * 4 * mean), int(most * 4 * mean)))

    low, high = size(0.5, 1.3), size(0.7, 2)
    if load.weights is not None:
        low, high = (None if size is None else size / 4 for size in (low, high))
    return load, SizeLimits(low, high)


def can_be(load, limits, n_clusters):
    """Whether so many clusters can have exactly all, if points may be divided."""
    minimum = limits.minimum or 0
    maximum = load.total if limits.maximum is None else limits.maximum
    most = 0 if load.weights is None else load.weights.max()
    noise = 1e-12 * load.total * (load.weights is not None)
    return (
        n_clusters <= load.n_counting
        and minimum <= maximum
        and minimum * n_clusters <= load.total + noise
        and maximum * n_clusters >= load.total - noise
        and most <= maximum
    )


def nearer(load, size, step):
    """The next size towards what was asked for."""
    return size + step if isinstance(load.total, int) else size * (1 + step * 1e-9)


def check_sizes_that_do(load, limits, suggestion, does):
    """Each size that is proposed does, alone, and none that is nearer."""
    for name, step in (("minimum", 1), ("maximum", -1)):
        size = getattr(suggestion, name)
        if size is not None:
            assert does(replace(limits, **{name: size}))
            assert not does(replace(limits, **{name: nearer(load, size, step)}))


def outcome(attempt, *arguments):
    """What it gives, and the error."""
    try:
        return attempt(*arguments), None
    except core.ClusteringError as error:
        return None, error


@examples(300)
@given(problems(), st.integers(1, 12), st.none() | st.floats(0, 100))
def test_what_is_refused_cannot_be_and_what_is_proposed_can(problem, n_clusters, tolerance):
    load, limits = problem
    limits = replace(limits, tolerance=tolerance)
    bounds, error = outcome(limits.bounds, load, n_clusters)
    assert can_be(load, limits, n_clusters) == (error is None)
    if error is None:
        lower, upper = bounds
        points = np.random.RandomState(0).rand(load.n_points, 2)
        options = {"weights": load.weights, "min_size": lower, "max_size": upper}
        core.constrained_kmeans(points, n_clusters, max_iter=1, **options)
        return
    proposed = error.suggestion
    if error.reason == "points":
        does = [k for k in range(1, load.n_points + 1) if can_be(load, limits, k)]
        assert proposed == core.Suggestion(n_clusters=max(does, default=None))
        return
    check_sizes_that_do(load, limits, proposed, lambda other: can_be(load, other, n_clusters))
    if error.reason in ("minimum", "maximum"):
        does = [k for k in range(1, load.n_points + 1) if can_be(load, limits, k)]
        assert proposed.n_clusters == min(does, key=lambda k: abs(k - n_clusters), default=None)
        assert getattr(proposed, error.reason) is not None


@examples(200)
@given(problems())
def test_the_number_of_clusters_is_the_best_that_works(problem):
    """By trying all numbers."""
    load, limits = problem

    def that_do(limits):
        return [k for k in range(1, load.n_points + 1) if can_be(load, limits, k)]

    works = that_do(limits)
    found, error = outcome(limits.clusters, load)
    if isinstance(error, core.InvalidParameterError):
        assert limits.maximum is None
        assert not limits.minimum
    elif error is not None:
        assert not works
        check_sizes_that_do(load, limits, error.suggestion, that_do)
    else:
        assert set(found) <= set(works)
        assert found[-1] in (works[0], works[-1])
        if load.weights is None:
            assert len(found) == 1
            assert found[0] == (works[0] if limits.maximum is not None else works[-1])


@given(problems())
def test_the_most_clusters_are_the_last_that_work(problem):
    load, limits = problem
    works = [k for k in range(1, load.n_points + 1) if can_be(load, limits, k)]
    if works:
        assert limits.most_clusters(load) == works[-1]


@examples(200)
@given(problems(), st.integers(1, 5), st.booleans(), st.randoms(use_true_random=False))
def test_capacities_are_refused_where_the_core_refuses_them(problem, k, may_leave, random):
    load, problem_limits = problem

    def size(least, most):
        value = random.uniform(least, most) * load.total / k
        return int(value) if load.weights is None else round(4 * value) / 4

    minima = [random.choice([None, size(0, 1.2)]) for _ in range(k)]
    maxima = [random.choice([None, size(0.7, 2), size(0, 1)]) for _ in range(k)]
    points, centers = np.random.RandomState(0).rand(load.n_points, 2), np.eye(k, 2)

    def assigned(lower, upper):
        if may_leave:
            core.assign_within_capacity(
                points, centers, upper, min_size=lower, weights=load.weights
            )
        else:
            core.assign(points, centers, min_size=lower, max_size=upper, weights=load.weights)

    whole = replace(problem_limits, tolerance=None)
    of_all, _ = outcome(whole.capacities, load, minima, maxima, may_leave)
    if of_all is not None:
        lower, upper = of_all
        assert (lower <= upper).all()
        assert (lower >= [max(size or 0, whole.minimum or 0) for size in minima]).all()
        most = load.total if whole.maximum is None else whole.maximum
        assert (upper <= [most if size is None else min(size, most) for size in maxima]).all()
        assigned(lower, upper)
    bounds, error = outcome(SizeLimits().capacities, load, minima, maxima, may_leave)
    if error is None:
        assigned(*bounds)
        return
    given_maxima = [load.total if size is None else size for size in maxima]
    with pytest.raises(core.InfeasibleError):
        assigned([size or 0 for size in minima], given_maxima)


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


def test_a_point_too_heavy_for_a_tolerance_widens_it():
    """It cannot be divided: it is alone, and the others keep the tolerance among themselves."""
    load, limits = weights(*[10] * 30, 1000), SizeLimits(tolerance=10)
    tolerated = limits.tolerated(load, 4)
    assert (tolerated.lower, tolerated.upper, tolerated.largest) == (90, 110, 1000)
    assert tolerated.heavy.tolist() == [30]
    assert limits.bounds(load, 4) == (90, 1000)
    # The others of what is left may be too heavy for that, in turn.
    tolerated = limits.tolerated(weights(*[10] * 20, 150, 1000), 4)
    assert (tolerated.lower, tolerated.upper) == (90, 110)
    assert tolerated.heavy.tolist() == [20, 21]
    # A maximum that is given is one that was meant.
    with pytest.raises(core.HeavyPointError):
        SizeLimits(tolerance=10, maximum=500).bounds(load, 4)
    assert not len(limits.tolerated(Load.of(31), 4).heavy)
    assert limits.tolerated(Load.of(0), 4) is None


def test_heavy_points_that_are_alone_have_bounds_of_their_own():
    tolerated = SizeLimits(tolerance=10).tolerated(weights(*[10] * 20, 150, 1000), 4)
    lower, upper = np.full(4, 90), np.full(4, 1000)
    labels = np.array([0] * 10 + [1] * 10 + [3, 2])
    low, high = tolerated.bounds_of_each(labels, lower, upper)
    assert (low.tolist(), high.tolist()) == ([90, 90, 1000, 150], [110, 110, 1000, 150])
    # Together in one cluster they have none; nor where there are no such points.
    labels[-1] = 3
    assert tolerated.bounds_of_each(labels, lower, upper) is None
    equal = SizeLimits(tolerance=10).tolerated(weights(*[10] * 20), 4)
    assert equal.bounds_of_each(labels[:20], lower, upper) is None


def test_whether_any_limit_is_asked_for():
    for limits in ({"minimum": 1}, {"maximum": 0}, {"tolerance": 0}, {"minimum": 0, "maximum": 9}):
        assert SizeLimits(**limits).is_given
    for limits in ({}, {"minimum": 0}):
        assert not SizeLimits(**limits).is_given


@pytest.mark.parametrize(
    ("limits", "n_clusters", "bounds"),
    [
        # Nothing given is equal sizes.
        ({}, 7, (14, 15)),
        # All that is given holds together.
        ({"minimum": 5}, 10, (5, 100)),
        ({"maximum": 20}, 10, (1, 20)),
        ({"minimum": 5, "maximum": 20}, 10, (5, 20)),
        ({"tolerance": 10}, 10, (9, 11)),
        ({"minimum": 10, "tolerance": 50}, 10, (10, 15)),
        ({"maximum": 11, "tolerance": 50}, 10, (5, 11)),
        # Neutral values are neutral.
        ({"minimum": 0}, 10, (1, 100)),
        ({"maximum": 100}, 10, (1, 100)),
        ({"maximum": 1000}, 10, (1, 100)),
        ({"tolerance": 0}, 9, (11, 12)),
        ({"tolerance": 100}, 10, (1, 20)),
    ],
)
def test_bounds_of_a_hundred_points(limits, n_clusters, bounds):
    assert SizeLimits(**limits).bounds(Load.of(100), n_clusters) == bounds


def test_bounds_of_weights():
    load = weights(10, 20, 30, 40)
    assert SizeLimits().bounds(load, 2) == (None, None)
    assert SizeLimits(minimum=40).bounds(load, 2) == (40, 100)
    assert SizeLimits(maximum=60.5).bounds(load, 2) == (0, 60.5)
    assert SizeLimits(tolerance=10).bounds(load, 2) == (45, 55)
    # A bound that was computed, such as a sum of decimals, is not refused for its last digit.
    assert SizeLimits(minimum=0.1).bounds(weights(0.1, 0.1, 0.1), 3) == (0.1, sum([0.1] * 3))


def test_sizes_may_be_larger_than_any_number_of_points():
    assert SizeLimits(maximum=10**400).bounds(Load.of(9), 2) == (1, 9)
    lower, upper = SizeLimits(maximum=10**400).capacities(Load.of(9), [None] * 2, [10**30, 5])
    assert (lower.tolist(), upper.tolist()) == ([0, 0], [9, 5])
    for minima in ([10**400, None], [10**308] * 2):
        with pytest.raises(core.InfeasibleSizesError, match="minimum sizes need"):
            SizeLimits().capacities(Load.of(9), minima, [None] * 2)


def test_what_can_be_no_size_is_refused_everywhere():
    for limits, minima in (({"minimum": 2.5}, [None] * 2), ({}, [2.5, None]), ({}, [])):
        with pytest.raises(core.InvalidParameterError):
            SizeLimits(**limits).capacities(Load.of(10), minima, [None] * len(minima))
    with pytest.raises(core.InvalidParameterError):
        SizeLimits().capacities(Load.of(10), [None], [None] * 2)
    with pytest.raises(core.InvalidPointsError):
        Load.of(0, [1, 2])
    with pytest.raises(core.TooManyClustersError):
        SizeLimits(maximum=5).clusters(Load.of(0))


def test_clusters_follow_from_the_sizes():
    assert SizeLimits(maximum=20).clusters(Load.of(100))[0] == 5
    assert SizeLimits(maximum=20).clusters(Load.of(101))[0] == 6
    assert SizeLimits(maximum=200).clusters(Load.of(100))[0] == 1
    assert SizeLimits(minimum=20).clusters(Load.of(119))[0] == 5
    assert SizeLimits(minimum=15, maximum=20).clusters(Load.of(100))[0] == 5


def test_clusters_follow_from_weights():
    load = weights(10, 20, 30, 40)
    assert SizeLimits(maximum=50).clusters(load) == range(2, 5)
    # No two of 30, 40 and 20 go together.
    assert SizeLimits(maximum=40).clusters(weights(21, 30, 40, 1)) == range(3, 5)
    assert SizeLimits(minimum=30).clusters(load) == range(3, 0, -1)
    assert SizeLimits(minimum=30, maximum=40).clusters(load) == range(3, 4)
    assert SizeLimits(maximum=0.1).clusters(weights(0.1, 0.1, 0.1)) == range(3, 4)
    # What weighs nothing makes no cluster.
    assert SizeLimits(maximum=50).clusters(weights(10, 20, 30, 40, 0)) == range(2, 5)


def test_the_heaviest_point_is_named():
    with pytest.raises(core.HeavyPointError) as caught:
        SizeLimits(maximum=25.5).bounds(weights(10, 30, 40, 20), 2)
    error = caught.value
    assert (error.point, error.weight, error.maximum, error.count) == (2, 40, 25.5, 2)
    # Which has room beside the others only if there is room for all.
    assert error.suggestion == core.Suggestion(maximum=50)


@pytest.mark.parametrize(
    ("limits", "load", "text"),
    [
        (
            {"minimum": 8, "maximum": 10},
            Load.of(11),
            "The sizes of any number of clusters cannot be met: 2 clusters of at most 10 need 16, "
            "but there are 11 points. A minimum of 5 or a maximum of 11 would do.",
        ),
        (
            {"minimum": 8},
            Load.of(7),
            "The sizes of any number of clusters cannot be met: the minimum is 8, but there are "
            "7 points. A minimum of 7 would do.",
        ),
        (
            {"minimum": 9, "maximum": 8},
            Load.of(70),
            "The sizes of any number of clusters cannot be met: the minimum of 9 is above the "
            "maximum of 8.",
        ),
        (
            {"maximum": 4.5},
            weights(1.5, 5.0),
            "Point 1 weighs 5; no cluster may weigh more than 4.5. A maximum of 5 would do.",
        ),
    ],
)
def test_errors_say_what_would_do(limits, load, text):
    with pytest.raises(core.InfeasibleError) as caught:
        SizeLimits(**limits).clusters(load)
    assert str(caught.value) == text


def test_assignments_say_what_would_do():
    points, centers = np.arange(12.0).reshape(6, 2), np.eye(2)
    for sizes, does in (({"min_size": 4}, "3 or 1 cluster"), ({"max_size": 2}, "3 or 3 clusters")):
        for given_weights in (None, np.ones(6)):
            with pytest.raises(core.InfeasibleSizesError, match=f"um of {does} would do"):
                core.assign(points, centers, weights=given_weights, **sizes)
    # Where each has its own, no one size takes their place.
    with pytest.raises(core.InfeasibleSizesError) as caught:
        core.assign(points, centers, max_size=[1, 2])
    assert caught.value.suggestion.maximum is None


@pytest.mark.parametrize(
    "limits",
    [{"minimum": -1}, {"minimum": 2.5}, {"maximum": "many"}, {"maximum": np.inf}, {"minimum": 0}],
)
def test_limits_that_are_none(limits):
    with pytest.raises(core.InvalidParameterError):
        SizeLimits(**limits).clusters(Load.of(9))


@pytest.mark.parametrize("values", [[1, 2], [1, -1, 1], [0, 0, 0], ["a", 1, 2]])
def test_loads_that_are_none(values):
    with pytest.raises(core.InvalidPointsError):
        Load.of(3, values)


@pytest.mark.parametrize(
    ("values", "n_clusters", "limits"),
    [
        ([3] * 10, 7, {"maximum": 30 / 7}),
        ([3] * 10, 7, {"minimum": 30 / 7}),
        ([1.0, 2.2, 3, 1, 1, 1], 3, {"minimum": 9.2 / 3}),
        ([50, 50, 58], 3, {"minimum": 52.666666666666664}),
        ([11] * 4, 3, {"minimum": 14.666666666667}),
        ([11] * 4, 3, {"maximum": 14.666666666666}),
    ],
)
def test_a_share_of_a_sum_is_accepted_everywhere(values, n_clusters, limits):
    """It has no end as a decimal number, and is above or below the share by its last digit."""
    load, points = weights(*values), np.random.RandomState(0).rand(len(values), 2)
    lower, upper = SizeLimits(**limits).bounds(load, n_clusters)
    options = {"weights": load.weights, "min_size": lower, "max_size": upper}
    result = core.constrained_kmeans(points, n_clusters, **options)
    assert result.weight_totals.sum() == pytest.approx(load.total)
    assert n_clusters <= SizeLimits(**limits).most_clusters(load)


def test_bounds_never_cross_by_rounding_errors():
    load = weights(0, 1, 1, 1, 1, 1, 1, 1)
    lower, upper = SizeLimits(maximum=6.999999999999993, tolerance=5).bounds(load, 1)
    assert lower <= upper
    lower, upper = SizeLimits(minimum=7.000000000000005).bounds(load, 1)
    assert lower <= upper


def test_the_largest_sizes_of_centers_are_those_that_were_set():
    load = Load.of(10)
    found = SizeLimits(maximum=8).largest_sizes(load, [3, None, 50])
    assert found.tolist() == [3, 8, 8]
    # What there is does not cut them, unlike those of `capacities`.
    set_for_one = SizeLimits().largest_sizes(load, [50, None])
    assert set_for_one[0] == 50
    assert np.isnan(set_for_one[1])
