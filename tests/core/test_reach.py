"""No point farther than a limit from its center: against brute force, and on larger problems."""

import itertools

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.costs.reach import WithinReach
from constrained_kmeans_plugin.core.costs.table import Table


def best_of(lengths, limit, lower, upper, may_leave):
    """(points left, sum of squares) of the best assignment, and the least limit of any."""
    n, k = lengths.shape
    best, least = None, np.inf
    for choice in itertools.product(range(-1 if may_leave else 0, k), repeat=n):
        labels = np.array(choice)
        served = np.flatnonzero(labels >= 0)
        sizes = np.bincount(labels[served], minlength=k)
        if (sizes < lower).any() or (sizes > upper).any():
            continue
        own = lengths[served, labels[served]]
        least = min(least, own.max(initial=0.0))
        if (own <= limit).all():
            found = n - len(served), (own**2).sum()
            best = found if best is None else min(best, found)
    return best, least


@pytest.mark.slow
@pytest.mark.parametrize("on_grid", [True, False])
@pytest.mark.parametrize("may_leave", [True, False])
@pytest.mark.parametrize("seed", range(30))
def test_small_ones_are_the_best_of_all(seed, may_leave, on_grid):
    random = np.random.RandomState(seed)
    n, k = random.randint(2, 7), random.randint(1, 4)
    draw = (lambda *shape: random.randint(0, 6, shape) * 1.0) if on_grid else random.rand
    points, centers = draw(n, 2), draw(k, 2)
    lengths = np.linalg.norm(points[:, None] - centers, axis=2)
    lower = random.randint(0, 2, k) * random.randint(0, 2)
    upper = np.maximum(lower, random.randint(1, n + 1, k))
    limit = float(np.sort(lengths.ravel())[random.randint(n * k)])
    best, least = best_of(lengths, limit, lower, upper, may_leave)
    options = {"min_size": lower, "max_size": upper, "may_leave": may_leave}
    if best is None:
        with pytest.raises(core.InfeasibleError) as raised:
            core.assign_within_reach(points, centers, limit, **options)
        if np.isfinite(least) and not may_leave:
            assert isinstance(raised.value, core.TooFarError)
            assert raised.value.least == least
        return
    found = core.assign_within_reach(points, centers, limit, **options)
    served = np.flatnonzero(found.labels >= 0)
    own = lengths[served, found.labels[served]]
    assert own.max(initial=0.0) <= limit
    assert (n - len(served), (own**2).sum()) == pytest.approx(best)
    assert found.optimal
    assert (found.sizes >= lower).all()
    assert (found.sizes <= upper).all()


def large(seed, n=3000, k=12):
    random = np.random.RandomState(seed)
    return random.rand(n, 2) * 1000, random.rand(k, 2) * 1000


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_least_distance_works_and_none_below_it_does(seed):
    points, centers = large(seed)
    size = len(points) // len(centers)
    sizes = {"min_size": size, "max_size": size}
    with pytest.raises(core.TooFarError) as raised:
        core.assign_within_reach(points, centers, 50, **sizes)
    least = raised.value.least
    assert f"{least!r}" in str(raised.value)
    found = core.assign_within_reach(points, centers, least, **sizes)
    own = np.linalg.norm(points - centers[found.labels], axis=1)
    assert own.max() == least
    assert found.optimal
    with pytest.raises(core.TooFarError) as again:
        core.assign_within_reach(points, centers, np.nextafter(least, 0), **sizes)
    assert again.value.least == least


@pytest.mark.parametrize("seed", range(3))
def test_it_is_what_a_table_of_costs_gives(seed):
    points, centers = large(seed)
    lengths = np.linalg.norm(points[:, None] - centers, axis=2)
    most = int(1.2 * len(points) / len(centers))
    limit = 450.0
    table = np.where(lengths <= limit, np.rint(lengths**2), np.inf)
    for may_leave, outside in ((False, None), (True, np.inf)):
        if not may_leave:
            most = len(points)
        found = core.assign_within_reach(
            points, centers, limit, min_size=0, max_size=most, may_leave=may_leave
        )
        other = core.assign_costs(table, min_size=0, max_size=most, unassigned_cost=outside)
        served = found.labels >= 0
        assert served.sum() == (other.labels >= 0).sum()
        own = (lengths[served, found.labels[served]] ** 2).sum()
        theirs = lengths[other.labels >= 0, other.labels[other.labels >= 0]]
        assert own == pytest.approx((theirs**2).sum(), rel=1e-6)


def test_weights_keep_the_distance():
    points, centers = large(1, n=500)
    weights = np.random.RandomState(2).lognormal(0, 1, 500)
    sizes = {"min_size": 0.5 * weights.sum() / 12, "max_size": 1.5 * weights.sum() / 12}
    with pytest.raises(core.TooFarError) as raised:
        core.assign_within_reach(points, centers, 1, weights=weights, **sizes)
    limit = 1.05 * raised.value.least
    found = core.assign_within_reach(points, centers, limit, weights=weights, **sizes)
    assert np.linalg.norm(points - centers[found.labels], axis=1).max() <= limit
    assert np.abs(found.bound_violations).max() <= weights.max()
    left = core.assign_within_reach(
        points, centers, limit / 3, weights=weights, max_size=sizes["max_size"], may_leave=True
    )
    served = left.labels >= 0
    assert 0 < served.sum() < 500
    own = np.linalg.norm(points[served] - centers[left.labels[served]], axis=1)
    assert own.max() <= limit / 3
    assert left.surplus == pytest.approx(weights[~served].sum())


@pytest.mark.parametrize("seed", range(8))
def test_with_weights_no_maximum_is_exceeded_and_nothing_stays_outside_that_fits(seed):
    draw = np.random.RandomState(seed)
    points, centers = draw.random_sample((40, 2)) * 100, draw.random_sample((4, 2)) * 100
    weights, most = draw.choice([0, 1, 2, 5, 9], 40), 20 + 10 * (seed % 4)
    found = core.assign_within_reach(
        points, centers, 40.0, max_size=most, weights=weights, may_leave=True
    )
    served = found.labels >= 0
    held = np.bincount(found.labels[served], weights[served], 4)
    assert (held <= most).all()
    lengths = np.linalg.norm(points[:, None] - centers, axis=2)
    assert not ((lengths <= 40) & (weights[:, None] <= most - held))[~served].any()


def test_points_without_any_center_are_counted():
    with pytest.raises(core.TooFarError, match=r"1 points have .* \(first point 2\).* is 6\.0"):
        core.assign_within_reach([[0.0], [1.0], [9.0]], [[0.0], [3.0]], 5, min_size=0)


def test_a_measure_of_its_own_decides():
    """Lengths along streets; straight lines are shorter, by a factor of the root of 2 at most."""
    points, centers = large(3, n=200, k=5)

    def lengths(rows, columns):
        return np.abs(points[rows] - centers[columns]).sum(axis=1)

    measure = core.Measure(lengths, lambda length: (length / np.sqrt(2), length))
    with pytest.raises(core.TooFarError) as raised:
        core.assign_within_reach(points, centers, 1, min_size=30, measure=measure)
    least = raised.value.least
    found = core.assign_within_reach(points, centers, least, min_size=30, measure=measure)
    assert lengths(np.arange(200), found.labels).max() == least


@pytest.mark.parametrize("limit", [-1, np.nan, np.inf, "far"])
def test_limits_that_are_none_are_refused(limit):
    with pytest.raises(core.InvalidParameterError, match="max_distance must be"):
        core.assign_within_reach([[0.0], [1.0]], [[0.0]], limit, min_size=0)


def test_it_can_be_canceled():
    points, centers = large(0)
    with pytest.raises(core.ClusteringCanceled):
        core.assign_within_reach(points, centers, 50, min_size=0, is_canceled=lambda: True)


def test_costs_within_reach_are_those_of_a_table():
    random = np.random.RandomState(0)
    table = random.randint(0, 50, (40, 6)).astype(float)
    table[:, 2] = 0
    far = np.flatnonzero(table.ravel() > 30)
    keys = np.sort(random.choice(far, 15, replace=False))
    expected = np.where(table > 30, np.inf, table).ravel()
    expected[keys] = table.ravel()[keys]
    expected = expected.reshape(table.shape)
    costs = WithinReach(Table(table), 30, keys)
    some = np.array([7, 3, 39, 3])
    assert (costs.block(slice(None)) == expected).all()
    assert (costs.some(some).block(slice(None)) == expected[some]).all()
    assert (costs.pairs(some, np.array([1, 2, 3, 4])) == expected[some, [1, 2, 3, 4]]).all()
    assert (costs.least(np.zeros(6)) == expected.min(axis=1)).all()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_clusters_keep_a_distance_and_their_sizes(seed):
    random = np.random.RandomState(seed)
    points = np.concatenate([random.rand(280, 2) * 100, random.rand(20, 2) * 60 + [120, 0]])
    weights = random.lognormal(0, 1, 300) if seed % 2 else None
    sizes = {"min_size": None, "max_size": None, "weights": weights}
    if weights is not None:
        sizes.update(min_size=0.8 * weights.sum() / 6, max_size=1.2 * weights.sum() / 6)
    free = core.constrained_kmeans(points, 6, seed=seed, **sizes)

    def farthest(result):
        return np.linalg.norm(points - result.centers[result.labels], axis=1).max()

    assert core.keep_within_reach(points, free, farthest(free), **sizes) is free
    limit = 0.85 * farthest(free)
    kept = core.keep_within_reach(points, free, limit, **sizes)
    assert farthest(kept) <= limit
    assert kept.inertia >= free.inertia * (1 - 1e-9)
    own = ((points - kept.centers[kept.labels]) ** 2).sum(axis=1)
    assert kept.inertia == pytest.approx(own @ (np.ones(300) if weights is None else weights))
    if weights is None:
        assert kept.sizes.tolist() == [50] * 6
        assert kept.assignment.optimal
    # The assignment to these centers is the best one within the distance.
    best = core.assign_within_reach(
        points, kept.centers, limit, min_size=sizes["min_size"] or 50,
        max_size=sizes["max_size"] or 50, weights=weights,
    )  # fmt: skip
    assert best.cost == kept.assignment.cost
    with pytest.raises(core.TooFarError) as raised:
        core.keep_within_reach(points, free, 5, **sizes)
    assert raised.value.least > 5


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_clusters_leave_few_points_if_the_distance_cannot_be_kept(seed):
    random = np.random.RandomState(seed)
    points = np.concatenate([random.rand(80, 2) * 100, random.rand(6, 2) * 60 + [300, 0]])
    weights = random.randint(1, 4, 86) if seed % 2 else None
    amounts = np.ones(86) if weights is None else weights
    sizes = {"min_size": None, "max_size": None, "weights": weights}
    free = core.constrained_kmeans(points, 4, seed=seed, **sizes)
    limit = 25.0
    with pytest.raises(core.TooFarError):
        core.keep_within_reach(points, free, limit, **sizes)
    kept = core.keep_within_reach(points, free, limit, smallest=0, **sizes)
    served = np.flatnonzero(kept.labels >= 0)
    lengths = np.linalg.norm(points[:, None] - kept.centers, axis=2)
    assert (lengths[served, kept.labels[served]] <= limit).all()
    assert kept.inertia == pytest.approx(
        amounts[served] @ lengths[served, kept.labels[served]] ** 2
    )
    left = amounts[kept.labels < 0].sum()
    assert 0 < left == kept.assignment.surplus
    if weights is None:
        assert kept.sizes.max() <= 22
        assert kept.assignment.optimal
    with pytest.raises(core.InfeasiblePairsError):
        core.keep_within_reach(points, free, 1.0, smallest=15, **sizes)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_no_center_is_idle_while_points_are_left(seed, weighted):
    """Centers that no point is near go where one serves most of what is left."""
    random = np.random.RandomState(seed)
    points = np.repeat(100.0 * np.arange(8)[:, None] * [1, 0], 2, axis=0)
    points[1::2] += [3, 0]
    weights = random.permutation(np.repeat([0, 1, 2, 5], 4)) if weighted else np.ones(16, int)
    nowhere = points[:12:2] + np.array([50, 40])
    labels = random.randint(0, 6, 16)
    sizes = np.bincount(labels, minlength=6)
    start = core.KMeansResult(labels, nowhere, sizes, 1.0, 1, True)
    options = {"min_size": 0, "max_size": weights.sum(), "weights": weights, "smallest": 0}
    kept = core.keep_within_reach(points, start, 2.0, **options)
    served = kept.labels >= 0
    lengths = np.linalg.norm(points[served] - kept.centers[kept.labels[served]], axis=1)
    assert (lengths <= 2).all()
    assert weights[~served].any()
    assert (np.bincount(kept.labels[served], weights[served], 6) > 0).all()


def test_many_full_centers_are_proved_too():
    """What stays unassigned costs more than all paths between so many centers."""
    random = np.random.RandomState(0)
    points, centers = random.uniform(0, 1000, (1000, 2)), random.uniform(0, 1000, (100, 2))
    found = core.assign_within_reach(points, centers, 450.0, min_size=0, max_size=6, may_leave=True)
    assert (found.labels < 0).sum() == 400
    assert found.optimal
