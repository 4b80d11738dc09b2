"""Both kinds of k-means: fixed points, guarantees, neutral settings, reproducibility."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import KINDS, about_in, make_points
from scipy.cluster.vq import kmeans2

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.clustering.lloyd import fill_empty_clusters
from tests.examples import examples

pytestmark = pytest.mark.usefixtures("both_ways")

BOTH = (core.kmeans, core.constrained_kmeans)


@st.composite
def layers(draw, max_points=120):
    """Points of all kinds with a number of clusters that they allow."""
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    n = draw(st.integers(1, max_points))
    points = make_points(random, draw(st.sampled_from(KINDS)), n, draw(st.integers(1, 4)))
    k = draw(st.integers(1, min(10, core.count_distinct(points))))
    return points, k, draw(st.integers(0, 1000))


def assert_centers_are_means(points, result):
    for j, center in enumerate(result.centers):
        mean = points[result.labels == j].mean(axis=0)
        np.testing.assert_allclose(center, mean, rtol=1e-12, atol=1e-12 * np.abs(points).max())


@examples(150)
@given(layers())
def test_plain_run_ends_at_a_fixed_point_with_k_clusters(layer):
    points, k, seed = layer
    result = core.kmeans(points, k, seed=seed)
    assert result.converged
    assert len(result.sizes) == k
    assert result.sizes.min() >= 1
    assert result.assignment is None
    assert_centers_are_means(points, result)
    distances = ((points[:, None] - result.centers) ** 2).sum(axis=2)
    own = distances[np.arange(len(points)), result.labels]
    resolution = 4 * np.ptp(points, axis=0).max() ** 2 / 2**24
    assert (own <= distances.min(axis=1) + resolution).all()
    assert result.inertia == pytest.approx(own.sum(), rel=1e-9, abs=resolution)


@examples(150)
@given(layers(), st.integers(0, 3))
def test_constrained_run_is_within_bounds_and_proved(layer, kind):
    points, k, seed = layer
    n = len(points)
    sizes = [{}, {"min_size": n // k}, {"max_size": -(-n // k) + 2}, {"min_size": 1}][kind]
    result = core.constrained_kmeans(points, k, seed=seed, **sizes)
    assert result.converged
    assert result.assignment.optimal
    lower, upper = (
        (n // k, -(-n // k))
        if not sizes
        else (max(1, sizes.get("min_size", 1)), sizes.get("max_size", n))
    )
    assert result.sizes.min() >= lower
    assert result.sizes.max() <= upper
    assert result.sizes.sum() == n
    assert_centers_are_means(points, result)
    again = core.assign(points, result.centers, **(sizes or {}))
    if not sizes or "min_size" in sizes:
        assert (again.labels == result.labels).all()


@pytest.mark.parametrize("kmeans", BOTH)
def test_the_objective_falls_with_every_iteration(kmeans):
    points = np.random.RandomState(1).rand(2000, 2)
    steps = []
    result = kmeans(points, 12, on_iteration=steps.append)
    inertias = [step.inertia for step in steps]
    assert all(after < before for before, after in zip(inertias, inertias[1:]))
    assert [step.index for step in steps] == list(range(1, result.n_iter + 1))
    assert steps[0].moved == 2000
    assert steps[-1].start == 0
    assert (steps[-1].centers == result.centers).all()
    assert (steps[-1].labels == result.labels).all()


def test_hand_computed_runs():
    points = [[0.0], [1.0], [2.0], [9.0], [10.0], [14.0]]
    plain = core.kmeans(points, 2, init=[[0.0], [10.0]])
    assert plain.labels.tolist() == [0, 0, 0, 1, 1, 1]
    assert plain.centers.tolist() == [[1.0], [11.0]]
    assert plain.inertia == pytest.approx(2 + 14)
    uneven = core.constrained_kmeans(points, 2, init=[[0.0], [10.0]], min_size=[4, 1])
    assert uneven.labels.tolist() == [0, 0, 0, 0, 1, 1]
    assert uneven.centers.tolist() == [[3.0], [12.0]]


def two_coordinates(random, n, width=1.0, corner=(0.0, 0.0)):
    return random.rand(n, 2) * width + corner


#: Layers of which users said that a run never ended: points, k and sizes from a random state.
NEVER_ENDING = {
    "50 points in 2": lambda random: (two_coordinates(random, 50), 2, {}),
    "150 points in 2 of 75": lambda random: (two_coordinates(random, 150), 2, {"min_size": 75}),
    "coincident": lambda random: (random.rand(12, 2).repeat(10, axis=0), 5, {}),
    "mostly in one place": lambda random: (
        np.concatenate([np.zeros((500, 2)), random.rand(20, 2)]),
        4,
        {},
    ),
    "collinear": lambda random: (random.rand(90, 1) * [1.0, 0.0], 7, {}),
    "grid": lambda random: (make_points(random, "grid", 400, 2), 8, {}),
    "ETRS89": lambda random: (
        two_coordinates(random, 300, 5e4, (4.3e6, 3.2e6)),
        9,
        {"min_size": 20, "max_size": 50},
    ),
    "degrees": lambda random: (
        two_coordinates(random, 300, 0.1, (11.0, 48.0)),
        9,
        {"min_size": 30},
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("layer", NEVER_ENDING)
def test_two_hundred_seeds_all_end_within_bounds_and_proved(both_ways, layer):
    for seed in range(about_in(both_ways, 200)):
        points, k, sizes = NEVER_ENDING[layer](np.random.RandomState(seed))
        result = core.constrained_kmeans(points, k, seed=seed, **sizes)
        assert result.converged
        assert result.assignment.optimal
        least, most = len(points) // k, -(-len(points) // k)
        assert result.sizes.min() >= sizes.get("min_size", least)
        assert result.sizes.max() <= sizes.get("max_size", len(points) if sizes else most)
        assert result.sizes.sum() == len(points)


@pytest.mark.slow
@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize("change", ["* 1e-6", "* 1e6", "+ 1e7"])
@pytest.mark.parametrize("kind", ["uniform", "grid", "coincident"])
def test_scaled_or_moved_coordinates_give_the_same_labels(kmeans, change, kind):
    operator, number = change.split()
    for seed in range(5):
        points = make_points(np.random.RandomState(seed), kind, 225, 2) * 1000
        moved = points * float(number) if operator == "*" else points + float(number)
        result, other = kmeans(points, 7, seed=seed), kmeans(moved, 7, seed=seed)
        assert (result.labels == other.labels).all()


@pytest.mark.slow
@pytest.mark.parametrize("kmeans", BOTH)
@pytest.mark.parametrize("init", core.INIT_METHODS)
def test_same_seed_same_labels(kmeans, init):
    points = np.random.RandomState(2).rand(500, 2)
    first = kmeans(points, 6, init=init, seed=9, n_init=2)
    again = kmeans(points, 6, init=init, seed=9, n_init=2)
    assert (first.labels == again.labels).all()
    seeds = {tuple(kmeans(points, 6, init=init, seed=s, max_iter=1).labels) for s in range(5)}
    assert len(seeds) > 1


@pytest.mark.slow
@pytest.mark.parametrize("kmeans", BOTH)
def test_more_starts_never_give_more_inertia(kmeans):
    points = np.random.RandomState(6).rand(400, 2)
    inertias = [kmeans(points, 9, n_init=n).inertia for n in (1, 3, 8)]
    assert inertias[0] >= inertias[1] >= inertias[2]


def test_weights_of_one_are_the_plain_run():
    points = np.random.RandomState(3).rand(300, 2)
    for init in core.INIT_METHODS:
        plain = core.kmeans(points, 5, init=init)
        weighted = core.kmeans(points, 5, init=init, weights=np.ones(300))
        assert (plain.labels == weighted.labels).all()


def test_a_weight_of_three_is_three_points():
    random = np.random.RandomState(4)
    points, weights = random.rand(60, 2), random.randint(1, 4, 60)
    start = points[:4]
    weighted = core.kmeans(points, 4, init=start, weights=weights)
    repeated = core.kmeans(points.repeat(weights, axis=0), 4, init=start)
    np.testing.assert_allclose(weighted.centers, repeated.centers)
    assert weighted.inertia == pytest.approx(repeated.inertia)


def test_clusters_of_weightless_points_keep_a_center():
    points = np.array([[0.0], [1.0], [50.0], [51.0]])
    given = {"init": [[0.0], [50.0]], "weights": [1.0, 1.0, 0.0, 0.0]}
    result = core.kmeans(points, 2, missing="warn", **given)
    assert result.centers.tolist() == [[0.5], [50.5]]
    # Where clusters without weight are repaired, both have some.
    assert sorted(core.kmeans(points, 2, **given).centers.tolist()) == [[0.0], [1.0]]


def test_given_centers_keep_their_order():
    points = np.random.RandomState(5).rand(200, 2)
    start = np.array([[0.9, 0.9], [0.1, 0.1], [0.1, 0.9]])
    for kmeans in BOTH:
        result = kmeans(points, 3, init=start)
        assert np.abs(result.centers - start).max() < 0.45


def test_given_centers_may_lie_far_away():
    points = np.random.RandomState(5).rand(200, 2)
    start = np.array([[1e5, 0.0], [0.0, 1e5], [-3.0, -3.0]])
    for kmeans in BOTH:
        result = kmeans(points, 3, init=start)
        assert result.converged
        assert result.sizes.min() >= 1


def test_max_iter_leaves_labels_optimal_for_the_centers_before():
    points = np.random.RandomState(7).rand(1000, 2)
    steps = []
    core.constrained_kmeans(points, 10, max_iter=4, on_iteration=steps.append)
    result = core.constrained_kmeans(points, 10, max_iter=5)
    assert not result.converged
    assert result.n_iter == 5
    assert result.assignment.optimal
    assert (core.assign(points, steps[-1].centers).labels == result.labels).all()


def test_tolerance_ends_earlier_and_is_not_called_converged():
    points = np.random.RandomState(7).rand(3000, 2)
    exact, early = core.kmeans(points, 10), core.kmeans(points, 10, tol=1e-2)
    assert early.n_iter < exact.n_iter
    assert exact.converged
    assert not early.converged


def test_empty_clusters_get_the_farthest_points():
    points = np.array([[0.0], [1.0], [7.0], [9.0]])
    centers = np.array([[0.0], [100.0], [200.0]])
    labels, moved = fill_empty_clusters(points, centers, np.zeros(4, dtype=np.int32))
    assert labels.tolist() == [0, 0, 2, 1]
    assert moved.tolist() == [[0.0], [9.0], [7.0]]


def test_as_many_clusters_as_distinct_points():
    points = np.repeat([[0.0, 0.0], [5.0, 1.0], [2.0, 8.0]], 4, axis=0)
    result = core.kmeans(points, 3)
    assert result.inertia == 0
    assert result.sizes.tolist() == [4, 4, 4]


@pytest.mark.parametrize("kmeans", BOTH)
def test_identical_points_make_one_cluster(kmeans):
    result = kmeans(np.full((20, 2), 7.0), 1)
    assert result.inertia == 0
    assert result.centers.tolist() == [[7.0, 7.0]]


@pytest.mark.parametrize("kmeans", BOTH)
def test_cancel_stops_between_iterations(kmeans):
    steps = []
    with pytest.raises(core.ClusteringCanceled):
        kmeans(
            np.random.RandomState(0).rand(3000, 2),
            20,
            on_iteration=steps.append,
            is_canceled=lambda: len(steps) >= 2,
        )
    assert len(steps) == 2


def test_same_fixed_point_as_scipy():
    """From the same centers Lloyd's algorithm has one way to go."""
    points = np.random.RandomState(12).rand(5000, 2)
    start = points[:8]
    ours = core.kmeans(points, 8, init=start)
    centers, labels = kmeans2(points, start, iter=300, minit="matrix")
    np.testing.assert_allclose(ours.centers, centers, atol=1e-6)
    assert (ours.labels == labels).all()


@pytest.mark.parametrize("init", [*core.INIT_METHODS, [[5.0], [20.0]]])
def test_no_cluster_is_left_with_weightless_points_alone(init):
    points, weights = [[0.0], [1.0], [10.0], [11.0], [20.0], [30.0]], [1, 1, 1, 1, 0, 0]
    for seed in range(5):
        result = core.kmeans(points, 2, weights=weights, init=init, seed=seed)
        assert result.inertia == 1.0
        assert result.weight_totals.tolist() == [2, 2]
        assert len(set(result.labels[2:])) == 1


def test_clusters_need_positions_that_weigh_something():
    with pytest.raises(core.TooManyClustersError, match="only 2 distinct") as caught:
        core.kmeans([[0.0], [0.0], [1.0], [9.0]], 3, weights=[1, 1, 1, 0])
    assert caught.value.weighted


def test_points_are_at_the_nearest_center_after_a_cluster_was_filled():
    """The point in the middle weighs too little to move the center that it comes from."""
    points, weights = [[0.0], [5.0], [5.2]], [1e10, 1e-6, 1e-6]
    result = core.kmeans(points, 2, init=[[0.0], [0.0]], weights=weights)
    assert result.converged
    assert result.labels.tolist() == [0, 1, 1]
