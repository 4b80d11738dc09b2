"""Bad input: the right error, with the numbers."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering.sizes import size_bounds

POINTS = np.random.RandomState(0).rand(20, 2)
BOTH = (core.kmeans, core.constrained_kmeans)


@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize(
    "points",
    [
        [],
        [[]],
        [1.0, 2.0],
        [[np.nan, 1.0]],
        [[np.inf, 1.0]],
        "abc",
        [["a", "b"]],
        None,
        [[-1.7e308, 0.0], [1.7e308, 0.0]],
        [[0.0], [1e154]],
        [[10**400], [1]],
        [[1 + 2j], [3]],
        np.ma.masked_equal([[1.0], [5.0]], 5.0),
    ],
)
def test_points_that_are_none(kmeans, points):
    with pytest.raises(core.InvalidPointsError):
        kmeans(points, 1)


@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize(
    "weights",
    [
        ["a"] * 20,
        [1e298] * 20,
        [1e-300] * 20,
        [10**400] * 20,
        [1j] * 20,
        np.ma.masked_less(np.arange(20.0), 3),
        [np.nan] * 20,
        [-1.0] * 20,
        [0.0] * 20,
        [1.0] * 19,
    ],
)
def test_weights_that_are_none(kmeans, weights):
    with pytest.raises(core.InvalidPointsError):
        kmeans(POINTS, 1, weights=weights)


#: What stands for an array, and is none: most of it NumPy takes for numbers.
WAYS_TO_BE_NONE = {
    "masked": lambda array: np.ma.masked_array(array, np.arange(array.size) == 1),
    "with a masked element": lambda array: [*array.tolist()[:-1], np.ma.masked],
    "complex": lambda array: array + 1j,
    "of complex objects": lambda array: (array + 1j).astype(object),
    "of text": lambda array: array.astype(str),
    "of dates": lambda array: array.astype("M8[D]"),
    "of None": lambda array: np.full(array.shape, None),
}
LABELS = np.arange(20) % 2
#: Each array that a public function takes, which is given to it in one of these ways.
TAKERS = {
    "sizes": lambda spoil: core.assign(POINTS, POINTS[:2], max_size=spoil(np.array([20, 20]))),
    "sums": lambda spoil: core.assign(
        POINTS, POINTS[:2], max_size=spoil(np.array([20, 20])), weights=np.ones(20)
    ),
    "capacities": lambda spoil: core.assign_within_capacity(
        POINTS, POINTS[:2], spoil(np.array([5, 5]))
    ),
    "least sizes": lambda spoil: core.constrained_kmeans(
        POINTS, 2, min_size=spoil(np.array([5, 5]))
    ),
    "weights": lambda spoil: core.kmeans(POINTS, 2, weights=spoil(np.arange(20))),
    "prices": lambda spoil: core.predict(POINTS, POINTS[:2], prices=spoil(np.array([0, 1]))),
    "corners": lambda spoil: core.predict(
        POINTS[:, :1], POINTS[:2, :1], box=[spoil(np.array([0, 1]))] * 2
    ),
    "labels": lambda spoil: core.silhouette(POINTS, spoil(LABELS)),
    "labels of none": lambda spoil: core.summarize(POINTS, spoil(LABELS), POINTS[:2]),
    "labels of values": lambda spoil: core.profile(POINTS, spoil(LABELS), 2),
    "values": lambda spoil: core.profile([spoil(np.arange(3))] * 20, LABELS, 2),
    "far values": lambda spoil: core.far_value([spoil(np.arange(3))] * 20),
    "scaled values": lambda spoil: core.fit_scaling([spoil(np.arange(3))] * 20, "z-score"),
    "inertia": lambda spoil: core.elbow([1, 2, 3, 4], spoil(np.array([9, 3, 2, 1]))),
    "numbers": lambda spoil: core.elbow(spoil(np.array([1, 2, 3, 4])), [9, 3, 2, 1]),
    "borders": lambda spoil: core.color_clusters(
        POINTS, LABELS, POINTS[:2], 2, [spoil(np.array([0, 1]))]
    ),
    "colors": lambda spoil: core.color_clusters(
        POINTS, LABELS, POINTS[:2], 2, None, [spoil(np.array([0, 1]))] * 2
    ),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("way", WAYS_TO_BE_NONE)
@pytest.mark.parametrize("taker", TAKERS)
def test_arrays_that_are_none(taker, way):
    """Of whatever they are: refused, and neither taken for numbers nor followed by a warning."""
    with pytest.raises(core.ClusteringError):
        TAKERS[taker](WAYS_TO_BE_NONE[way])


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    "value",
    ["1", 1j, None, np.ma.masked, np.ma.masked_array(1, True), [1, 1], np.nan, np.array("1")],
)
@pytest.mark.parametrize(
    "call",
    [
        lambda value: core.kmeans(POINTS, value),
        lambda value: core.kmeans(POINTS, 1, tol=value),
        lambda value: core.assign(POINTS, POINTS[:3], max_size=value or "0"),
        lambda value: core.assign(POINTS, POINTS[:3], max_size=value or "0", weights=np.ones(20)),
        lambda value: core.tolerance_bounds(20, 2, value),
        lambda value: core.tolerance_bounds(20, value, 1),
        lambda value: core.fit_block(POINTS, value, 1.0),
        lambda value: core.fit_block(POINTS, 0.5, value),
    ],
)
def test_numbers_that_are_none(call, value):
    with pytest.raises(core.InvalidParameterError):
        call(value)


def test_masked_arrays_of_which_nothing_is_masked_are_arrays():
    plain = core.assign(POINTS, POINTS[:2], max_size=[12, 12])
    sizes = np.ma.masked_array([12, 12], [False, False])
    found = core.assign(np.ma.masked_array(POINTS), POINTS[:2].tolist(), max_size=sizes)
    assert found.labels.tolist() == plain.labels.tolist()


@pytest.mark.parametrize("where", [1e300, -1e154])
def test_centers_too_far_away(where):
    centers = [[0.0, 0.0], [where, 0.0]]
    for call in (
        lambda: core.assign(POINTS, centers),
        lambda: core.kmeans(POINTS, 2, init=centers),
        lambda: core.predict(POINTS, centers),
    ):
        with pytest.raises(core.InvalidPointsError, match="centers have coordinates up to"):
            call()


def test_sizes_beyond_all_numbers():
    with pytest.raises(core.InvalidParameterError):
        core.constrained_kmeans(POINTS, 2, weights=np.ones(20), max_size=10**400)
    assert core.constrained_kmeans(POINTS, 2, max_size=10**400).sizes.sum() == 20


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("unit", [1e-99, 1e99])
def test_units_up_to_the_limit_give_finite_figures(unit):
    """Neither a warning nor an overflow, where coordinates and weights are as large as may be."""
    weights = np.random.RandomState(1).rand(20) * unit
    result = core.constrained_kmeans(POINTS * unit, 3, weights=weights)
    assert np.isfinite(result.inertia)
    assert result.inertia > 0
    assert np.isfinite(result.centers).all()
    assert result.assignment is not None
    assert np.isfinite(result.assignment.inertia)


@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize("k", [0, -3, 2.5, "abc", None, True])
def test_number_of_clusters(kmeans, k):
    with pytest.raises(core.InvalidParameterError) as caught:
        kmeans(POINTS, k)
    assert caught.value.parameter == "n_clusters"


@pytest.mark.parametrize("kmeans", BOTH)
def test_more_clusters_than_points(kmeans):
    with pytest.raises(core.TooManyClustersError) as caught:
        kmeans(POINTS, 21)
    assert (caught.value.n_clusters, caught.value.n_points) == (21, 20)
    for weights in (None, np.ones(20)):
        with pytest.raises(core.TooManyClustersError):
            kmeans(POINTS, 10**20, weights=weights)
    with pytest.raises(core.TooManyClustersError):
        core.constrained_kmeans(POINTS, 10**20, weights=np.ones(20), min_size=3)


def test_more_clusters_than_distinct_points():
    """Plain clusters need a position each; households of one house may be in several."""
    points = np.repeat(POINTS[:3], 7, axis=0)
    with pytest.raises(core.TooManyClustersError, match="only 3 distinct") as caught:
        core.kmeans(points, 4)
    assert caught.value.n_distinct == 3
    assert core.constrained_kmeans(points, 4).sizes.tolist() in ([5, 5, 5, 6], [6, 5, 5, 5])


@pytest.mark.parametrize("weights", [None, [1, 1, 1, 1, 1, 0, 1]])
def test_rounding_is_named_where_it_is_why_positions_are_too_few(weights):
    """Seven places; but six of them are within one step of the lattice."""
    points = [[500_000.0 + i, 500_000.0] for i in range(6)] + [[1e10, 2e10]]
    with pytest.raises(core.TooManyClustersError) as caught:
        core.kmeans(points, 3, weights=weights)
    n_points = 7 if weights is None else 6
    rounding = caught.value.rounding
    assert (rounding.n_places, caught.value.n_distinct) == (n_points, 2)
    assert (rounding.row, rounding.place) == (6, (1e10, 2e10))
    assert 2e10 / 2**25 * 0.99 < rounding.step < 2e10 / 2**25 * 1.01
    for words in (f"{n_points} positions", "steps of 596", "point 6 at (10000000000, 20000000000)"):
        assert words in str(caught.value)
    with pytest.raises(core.TooManyClustersError, match="only 1 distinct") as caught:
        core.kmeans([[1.0]] * 7, 3)
    assert caught.value.rounding is None


@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("init", "best"),
        ("n_init", -1),
        ("n_init", 1.5),
        ("max_iter", 0),
        ("seed", -1),
        ("seed", 2**32),
    ],
)
def test_other_parameters(kmeans, name, value):
    with pytest.raises(core.InvalidParameterError) as caught:
        kmeans(POINTS, 2, **{name: value})
    assert caught.value.parameter == name


@pytest.mark.parametrize("tol", [-1.0, np.nan, "x"])
def test_tolerance(tol):
    with pytest.raises(core.InvalidParameterError):
        core.kmeans(POINTS, 2, tol=tol)


def test_solver_name():
    with pytest.raises(core.InvalidParameterError, match="auto, highs, networkx, ortools"):
        core.constrained_kmeans(POINTS, 2, solver="gurobi")


@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize("init", [np.zeros((3, 2)), np.zeros((2, 3)), [[np.nan, 0.0]] * 2])
def test_given_centers_of_the_wrong_shape(kmeans, init):
    with pytest.raises(core.InvalidPointsError):
        kmeans(POINTS, 2, init=init)


@pytest.mark.parametrize("weights", [np.ones(19), -np.ones(20), np.zeros(20), [np.nan] * 20])
def test_weights(weights):
    with pytest.raises(core.InvalidPointsError):
        core.kmeans(POINTS, 2, weights=weights)


@pytest.mark.parametrize(
    ("sizes", "total"),
    [
        ({"min_size": 11}, "need 22"),
        ({"max_size": 9}, "hold 18"),
        ({"min_size": 12, "max_size": 8}, "above its maximum"),
        ({"min_size": 10**30}, "need"),
        ({"max_size": 0}, "above its maximum"),
    ],
)
def test_sizes_that_cannot_be_met(sizes, total):
    with pytest.raises(core.InfeasibleSizesError, match=total) as caught:
        core.constrained_kmeans(POINTS, 2, **sizes)
    assert (caught.value.total, caught.value.n_clusters) == (20, 2)


@pytest.mark.parametrize("size", [-1, 2.5, "many", [1, 2, 3], [0.5, 2.0], [-1, 2]])
def test_sizes_that_are_none(size):
    for name in ("min_size", "max_size"):
        with pytest.raises(core.InvalidParameterError):
            core.constrained_kmeans(POINTS, 2, **{name: size})


def test_a_minimum_of_zero_and_a_maximum_of_n_are_no_bounds():
    free = core.constrained_kmeans(POINTS, 3, min_size=0)
    for sizes in ({"max_size": 20}, {"min_size": 1}, {"max_size": 10**9}, {"min_size": [0] * 3}):
        assert (core.constrained_kmeans(POINTS, 3, **sizes).labels == free.labels).all()


def test_bounds_by_cluster():
    bounds = size_bounds(20, 2, [5, 3], [17, 40], smallest=1)
    assert bounds.lower.tolist() == [5, 3]
    assert bounds.upper.tolist() == [17, 20]


@pytest.mark.parametrize(
    ("n", "k", "percent", "bounds"),
    [
        (100, 10, 0, (10, 10)),
        (103, 10, 0, (10, 11)),
        (110, 1, 10, (99, 110)),
        (100, 10, 10, (9, 11)),
        (100, 10, 5, (10, 10)),
        (1100, 10, 10, (99, 121)),
        (100, 10, 100, (0, 20)),
        (7, 3, 50, (2, 3)),
        (1000, 10, 0.1, (100, 100)),
        (3000, 10, 0.7, (298, 302)),
    ],
)
def test_tolerance_bounds_by_hand(n, k, percent, bounds):
    lower, upper = core.tolerance_bounds(n, k, percent)
    assert (lower, min(upper, n)) == bounds


@pytest.mark.parametrize("percent", [-1, 100.5, float("nan")])
def test_tolerance_out_of_range(percent):
    with pytest.raises(core.InvalidParameterError):
        core.tolerance_bounds(10, 2, percent)


ERRORS = [
    core.TooManyClustersError(5, 4, 4),
    core.TooManyClustersError(5, 9, 4),
    core.TooManyClustersError(5, 9, 4, rounding=core.Rounding(9, 0.5, 3, (1.0, 2.0))),
    core.InfeasibleSizesError(20, 2, 22, 40),
    core.HeavyPointError(3, 7.5, 5.0, suggestion=core.Suggestion(maximum=7.5)),
    core.SolverLimitError("highs", 10, 5),
    core.SolverUnavailableError("ortools", "ortools", "missing"),
    core.SolverFailedError("highs", "time"),
    core.InvalidParameterError("seed", -1, "an integer"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_messages_are_sentences(error):
    assert str(error)[0].isalnum()
    assert str(error).endswith(".")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_come_whole_out_of_other_processes(error):
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("label", [10_000, 2**31, 2**40, 2**62, 2**63 - 1, 2**64 - 1])
@pytest.mark.parametrize(
    "figure",
    [
        core.silhouette,
        core.quality,
        core.cluster_inertia,
        core.calinski_harabasz,
        core.davies_bouldin,
        core.elongations,
    ],
)
def test_labels_of_more_clusters_than_there_can_be_are_refused(figure, label):
    """Before anything of that size is asked for."""
    points = np.random.RandomState(0).rand(30, 2)
    labels = np.arange(30, dtype=np.uint64) % 3
    figure(points, labels)
    labels[labels == 2] = label
    with pytest.raises(core.InvalidPointsError, match=rf"from 0 to 9999; they run .* {label}\."):
        figure(points, labels)


def test_numbers_of_sizes_that_cannot_be_met_are_those_given():
    points = np.arange(8.0).reshape(4, 2)
    with pytest.raises(core.InfeasibleSizesError, match="need 2000, but the points weigh 4"):
        core.constrained_kmeans(points, 2, weights=[1, 1, 1, 1], min_size=1000)


def test_capacities_have_to_be_given_and_to_hold_the_minima():
    points, centers = np.arange(8.0)[:, None], [[0.0], [3.0]]
    with pytest.raises(core.InvalidParameterError, match="max_size must be one number"):
        core.assign_within_capacity(points, centers, None)
    for weights in (None, np.ones(8)):
        with pytest.raises(core.InfeasibleSizesError, match="minimum size of 5 above"):
            core.assign_within_capacity(points, centers, 1, min_size=5, weights=weights)
