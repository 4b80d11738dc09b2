"""K-means one iteration at a time: the same as in one go, from the first centers on."""

from __future__ import annotations

import numpy as np
import pytest
from problems import make_points

from constrained_kmeans_plugin import core

BOTH = [(False, core.kmeans), (True, core.constrained_kmeans)]


def points_of(n_dimensions, n=90):
    return make_points(np.random.RandomState(5), "clustered", n, n_dimensions)


@pytest.mark.parametrize("dimensions", [1, 2, 3, 7])
@pytest.mark.parametrize(("constrained", "cluster"), BOTH)
@pytest.mark.parametrize("init", core.INIT_METHODS)
def test_steps_are_those_of_a_run(constrained, cluster, dimensions, init):
    points, told = points_of(dimensions), []
    options = {"init": init, "seed": 3}
    result = cluster(points, 4, on_iteration=told.append, **options)
    first, *steps = core.iterations(points, 4, constrained=constrained, **options)
    assert [step.index for step in steps] == list(range(1, len(told) + 1))
    for step, other in zip(steps, told):
        assert (step.inertia, step.moved) == (other.inertia, other.moved)
        np.testing.assert_array_equal(step.labels, other.labels)
        np.testing.assert_array_equal(step.centers, other.centers)
    np.testing.assert_array_equal(steps[-1].labels, result.labels)
    np.testing.assert_array_equal(steps[-1].centers, result.centers)
    assert (first.index, first.moved) == (0, len(points))
    np.testing.assert_array_equal(first.labels, steps[0].labels)


@pytest.mark.parametrize(("constrained", "_"), BOTH)
def test_each_step_assigns_to_the_centers_before_and_moves_them_to_means(constrained, _):
    points = points_of(2)
    steps = list(core.iterations(points, 5, constrained=constrained, init="random", seed=1))
    assert len(steps) > 3
    for before, step in zip(steps, steps[1:]):
        squared = ((points[:, None] - before.centers) ** 2).sum(axis=2)
        own = squared[np.arange(len(points)), step.labels]
        assert own.sum() == pytest.approx(step.inertia, rel=1e-6)
        if not constrained:
            assert own.sum() == pytest.approx(squared.min(axis=1).sum(), rel=1e-6)
        means = [points[step.labels == j].mean(axis=0) for j in range(5)]
        np.testing.assert_allclose(step.centers, means, rtol=1e-9, atol=1e-9)
    inertia = [step.inertia for step in steps]
    assert inertia == sorted(inertia, reverse=True)
    np.testing.assert_array_equal(steps[-1].centers, steps[-2].centers)


def test_given_centers_are_the_first_ones():
    points = points_of(2)
    for given in (points[[3, 40, 77]], [[-1e3, 0.0], [0.0, 1e3], [2e3, 2e3]]):
        first = next(core.iterations(points, 3, init=given, constrained=True))
        extent = np.ptp(np.concatenate([points, given]), axis=0).max()
        np.testing.assert_allclose(first.centers, given, atol=extent / 2**24)


def test_centers_that_rest_from_the_start_on_do_not_move_at_all():
    first, last = core.iterations([[0.0], [100.0], [104.0]], 3)
    np.testing.assert_array_equal(first.centers, last.centers)


def test_bounds_and_weights_hold_at_every_step():
    points, weights = points_of(2, 60), np.arange(60) % 5
    options = {"weights": weights, "min_size": 20, "max_size": 45}
    for step in core.iterations(points, 4, constrained=True, **options):
        sums = np.bincount(step.labels, weights=weights, minlength=4)
        assert sums.min() >= 20 - 4
        assert sums.max() <= 45 + 4


def test_as_many_steps_as_are_allowed():
    assert len(list(core.iterations(points_of(2), 6, init="random", max_iter=2))) == 3
    assert len(list(core.iterations(points_of(2), 1))) == 3


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"init": "best"}, core.InvalidParameterError),
        ({"max_iter": 0}, core.InvalidParameterError),
        ({"constrained": True, "min_size": 50}, core.InfeasibleSizesError),
        ({"constrained": True, "solver": "magic"}, core.InvalidParameterError),
    ],
)
def test_what_is_wrong_is_said_at_once(wrong, error):
    with pytest.raises(error):
        core.iterations(points_of(2), 3, **wrong)


def test_cancel():
    steps = core.iterations(points_of(2), 3, is_canceled=lambda: True)
    with pytest.raises(core.ClusteringCanceled):
        list(steps)
