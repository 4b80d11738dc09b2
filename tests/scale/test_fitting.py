"""Labels are exact, and depend neither on chunks nor on who does the work."""

from __future__ import annotations

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core import scale
from constrained_kmeans_plugin.core.exact.lattice import Lattice
from constrained_kmeans_plugin.core.scale import border, fitting, preparation
from constrained_kmeans_plugin.core.scale.hilbert import places_on_curve
from constrained_kmeans_plugin.core.scale.preparation import prepared, survey


def uniform(random, n):
    return random.random_sample((n, 2))


def on_a_grid(random, n):
    return random.randint(0, 25, size=(n, 2)).astype(float)


def half_at_one_place(random, n):
    points = random.random_sample((n, 2))
    points[random.permutation(n)[: n // 2]] = 0.4
    return points


def in_clumps(random, n):
    places = random.random_sample((8, 2))[random.randint(8, size=n)]
    return places + 1e-3 * random.standard_normal((n, 2))


def all_at_one_place(random, n):
    return np.full((n, 2), 3.0)


def on_a_line(random, n):
    return np.stack([random.random_sample(n), np.zeros(n)], axis=1)


KINDS = [uniform, on_a_grid, half_at_one_place, in_clumps, all_at_one_place, on_a_line]


def test_neighbors_on_the_curve_are_neighbors_in_the_plane():
    x, y = np.indices((64, 64)).reshape(2, -1)
    order = np.argsort(places_on_curve(x, y))
    steps = np.abs(np.diff(x[order])) + np.abs(np.diff(y[order]))
    assert (steps == 1).all()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("limits", [{}, {"max_size": 900}, {"min_size": 200}])
def test_assign_gives_the_labels_of_the_core(small_blocks, kind, limits):
    random = np.random.RandomState(len(kind.__name__))
    points = kind(random, 5000)
    centers = points[random.permutation(5000)[:12]]
    ours = scale.assign(points, centers, chunk_rows=777, **limits)
    theirs = core.assign(points, centers, **limits)
    assert (ours.labels == theirs.labels).all()
    assert ours.optimal
    assert ours.cost == theirs.cost == ours.lower_bound


@pytest.mark.slow
@pytest.mark.parametrize("parts", [400_000, 3_000, 1])
def test_heaps_at_few_places_are_divided_as_by_the_core(monkeypatch, parts):
    monkeypatch.setattr(border, "PARTS", parts)
    monkeypatch.setattr(preparation, "BLOCK_ROWS", 1 << 12)
    monkeypatch.setattr(fitting, "BORDER_POINTS", 2_000)
    random = np.random.RandomState(8)
    points, places = uniform(random, 40_000), uniform(random, 20)
    points[random.permutation(40_000)[:13_333]] = places[np.arange(13_333) % 20]
    # Some of the centers lie between heaps, so that these are divided.
    centers = np.append(points[:36], places[:14] + 1e-3, axis=0)
    ours = scale.assign(points, centers, chunk_rows=7_777)
    theirs = core.assign(points, centers)
    assert (ours.sizes == 800).all()
    assert ours.cost == theirs.cost == ours.lower_bound
    assert (ours.labels == theirs.labels).all()
    assert any(len(np.unique(ours.labels[(points == place).all(axis=1)])) > 1 for place in places)


@pytest.mark.slow
def test_what_towns_have_too_much_crosses_the_few_points_between_them(small_blocks):
    random = np.random.RandomState(12)
    points = in_clumps(random, 6_000)
    between = random.permutation(6_000)[:60]
    points[between] = uniform(random, 60)
    centers = points[random.permutation(6_000)[:40]]
    ours = scale.assign(points, centers, chunk_rows=999)
    theirs = core.assign(points, centers)
    assert ours.optimal
    assert ours.cost == theirs.cost
    assert (ours.labels == theirs.labels).all()


def test_assign_keeps_the_capacity_of_each_center(small_blocks):
    random = np.random.RandomState(3)
    points, centers = uniform(random, 4000), uniform(random, 5)
    capacities = np.array([100, 2000, 500, 700, 900])
    ours = scale.assign(points, centers, max_size=capacities)
    assert (ours.sizes <= capacities).all()
    assert (ours.labels == core.assign(points, centers, max_size=capacities).labels).all()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_labels_do_not_depend_on_chunks_and_are_optimal(small_blocks, kind):
    points = kind(np.random.RandomState(5), 6000)
    whole = scale.constrained_kmeans(points, 9, chunk_rows=10_000)
    parts = scale.constrained_kmeans(points, 9, chunk_rows=333)
    assert (whole.labels == parts.labels).all()
    assert (whole.centers == parts.centers).all()
    assert whole.inertia == parts.inertia
    assert whole.assignment.optimal
    again = core.assign(points, whole.assigned_to)
    assert (again.labels == whole.labels).all()
    distances = ((points - whole.centers[whole.labels]) ** 2).sum()
    assert whole.inertia == pytest.approx(distances, rel=1e-6, abs=1e-9)


@pytest.mark.slow
def test_limits_and_tolerance_are_kept(small_blocks):
    points = in_clumps(np.random.RandomState(1), 5000)
    sizes = scale.constrained_kmeans(points, 10, min_size=300, max_size=650).sizes
    assert sizes.min() >= 300
    assert sizes.max() <= 650
    sizes = scale.constrained_kmeans(points, 10, tolerance=4).sizes
    assert sizes.min() >= 480
    assert sizes.max() <= 520


def test_free_sizes_are_those_of_the_nearest_center(small_blocks):
    points = in_clumps(np.random.RandomState(2), 5000)
    found = scale.kmeans(points, 11, chunk_rows=500)
    distances = ((points[:, None] - found.assigned_to) ** 2).sum(axis=2)
    own = distances[np.arange(5000), found.labels]
    assert own == pytest.approx(distances.min(axis=1), abs=1e-7)
    assert found.assignment is None


@pytest.mark.parametrize("weighted", [False, True])
def test_rare_positions_get_a_cluster_each(small_blocks, weighted):
    # Samples see the position of nearly all points alone, the others are in various blocks.
    random = np.random.RandomState(1)
    places = random.random_sample((8, 2))
    at = np.zeros(5000, dtype=int)
    at[random.permutation(5000)[:7]] = np.arange(1, 8)
    weights = np.where(at == 0, 1e6, 1.0) if weighted else None
    found = scale.kmeans(places[at], 8, weights=weights, chunk_rows=600)
    assert sorted(found.sizes.tolist()) == [1] * 7 + [4993]
    assert found.inertia == pytest.approx(0, abs=1e-6)


def test_clusters_are_counted_against_the_positions_of_all_points(small_blocks):
    points = np.zeros((5000, 2))
    points[4000], points[4001:4003] = (1, 0), (0, 1)
    said = "4 clusters were asked for, but the 5000 points lie at only 3 distinct positions."
    with pytest.raises(core.TooManyClustersError, match=said):
        scale.kmeans(points, 4)
    # A point without weight is at no position that counts.
    weights = np.ones(5000)
    weights[4000] = 0
    said = "the 4999 points with a positive weight lie at only 2 distinct positions."
    with pytest.raises(core.TooManyClustersError, match=said):
        scale.kmeans(points, 3, weights=weights)
    with pytest.raises(core.TooManyClustersError, match=r"only 1 distinct position\."):
        scale.kmeans(np.zeros((5000, 2)), 3)


def beside_a_heavy_one():
    random = np.random.RandomState(3)
    weights = random.randint(1, 10, size=500).astype(float)
    weights[7] = 1e16
    return random.random_sample((500, 2)) * 1000, weights


@pytest.mark.parametrize("fit", [scale.constrained_kmeans, scale.kmeans])
def test_sums_are_those_of_the_weights_as_given(fit):
    points, weights = beside_a_heavy_one()
    found = fit(points, 5, weights=weights, chunk_rows=111)
    sums = np.bincount(found.labels, weights, 5)
    assert found.weight_totals == pytest.approx(sums)
    means = np.stack([np.bincount(found.labels, weights * of, 5) / sums for of in points.T], axis=1)
    assert found.centers == pytest.approx(means, rel=1e-9)
    distances = (weights * ((points - means[found.labels]) ** 2).sum(axis=1)).sum()
    assert found.inertia == pytest.approx(distances, rel=1e-6)
    assert found.as_given.n_changed == 499
    assert found.as_given.unit == 2.0 ** round(np.log2(found.as_given.unit)) > weights[:7].max()
    plain = fit(points, 5, weights=np.minimum(weights, 9), chunk_rows=111)
    assert plain.as_given is None


def test_an_assignment_tells_the_weights_as_given_too():
    points, weights = beside_a_heavy_one()
    centers = np.array([[100.0, 100.0], [900.0, 100.0], [500.0, 900.0]])
    found = scale.assign(points, centers, max_size=2e16, weights=weights)
    assert found.weight_totals == pytest.approx(np.bincount(found.labels, weights, 3))
    distances = (weights * ((points - centers[found.labels]) ** 2).sum(axis=1)).sum()
    assert found.inertia == pytest.approx(distances, rel=1e-6)


@pytest.mark.slow
def test_inertia_is_near_to_that_of_the_core():
    points = np.random.RandomState(4).random_sample((20_000, 2))
    ours = scale.constrained_kmeans(points, 10)
    theirs = core.constrained_kmeans(points, 10, init=ours.centers)
    assert ours.inertia <= 1.001 * theirs.inertia


@pytest.mark.slow
@pytest.mark.parametrize("decimals", [0, 2, 20])
def test_sums_of_weights_are_as_equal_as_whole_points_allow(small_blocks, decimals):
    random = np.random.RandomState(6)
    points = uniform(random, 5000)
    weights = np.round(random.exponential(50, 5000) + 1, decimals)
    whole = scale.constrained_kmeans(points, 8, weights=weights, chunk_rows=10_000)
    parts = scale.constrained_kmeans(points, 8, weights=weights, chunk_rows=450)
    assert (whole.labels == parts.labels).all()
    sums = np.bincount(whole.labels, weights)
    assert whole.weight_totals == pytest.approx(sums)
    assert np.abs(sums - weights.sum() / 8).max() <= weights.max()
    proved = whole.assignment
    theirs = core.assign(points, whole.assigned_to, weights=weights)
    scaled = proved.lower_bound / proved.weight_scale
    assert scaled == pytest.approx(theirs.lower_bound / theirs.weight_scale, rel=1e-6)
    # Sums that miss their limits a little may cost less.
    assert proved.cost == pytest.approx(proved.lower_bound, rel=0.02)


def test_points_without_weight_go_where_it_costs_least(small_blocks):
    random = np.random.RandomState(8)
    points, weights = uniform(random, 3000), random.randint(0, 3, size=3000)
    found = scale.constrained_kmeans(points, 5, weights=weights)
    distances = ((points[:, None] - found.assigned_to) ** 2).sum(axis=2)
    prices = found.assignment.prices / found.assignment.lattice.scale**2
    light = weights == 0
    reduced = (distances - prices)[light]
    own = reduced[np.arange(light.sum()), found.labels[light]]
    assert own == pytest.approx(reduced.min(axis=1), abs=1e-6)


def test_blocks_are_a_function_of_the_points_alone(small_blocks, tmp_path):
    points = half_at_one_place(np.random.RandomState(0), 5000)
    blocks = []
    for most in (100, 5000):
        folder = tmp_path / str(most)
        folder.mkdir()
        source = scale.Arrays(points)
        chunks = source.chunks(most)
        with scale.Here() as here:
            found = survey(source, chunks, here)
            made = prepared(source, chunks, found, Lattice.fit(found.corners), folder, here)
        blocks.append([block.path.read_bytes() for block in made.blocks])
    assert len(blocks[0]) == 5
    assert blocks[0] == blocks[1]


@pytest.mark.slow
def test_more_clusters_than_a_chunk_has_rows(small_blocks):
    points = uniform(np.random.RandomState(9), 500)
    assert (scale.constrained_kmeans(points, 100, chunk_rows=50).sizes == 5).all()


def test_as_many_clusters_as_points(small_blocks):
    points = uniform(np.random.RandomState(9), 60)
    assert (scale.constrained_kmeans(points, 60).sizes == 1).all()


def test_what_cannot_be_done_is_said():
    points = uniform(np.random.RandomState(9), 60)
    with pytest.raises(core.TooManyClustersError, match="61 clusters"):
        scale.constrained_kmeans(points, 61)
    with pytest.raises(core.InfeasibleSizesError, match="hold 50"):
        scale.constrained_kmeans(points, 5, max_size=10)
    points[17] = np.nan
    with pytest.raises(core.InvalidPointsError, match="row 17"):
        scale.constrained_kmeans(points, 5, chunk_rows=10)
    with pytest.raises(core.InvalidPointsError, match="no points"):
        scale.constrained_kmeans(np.zeros((0, 2)), 1)
    with pytest.raises(core.InvalidPointsError, match="weight is not finite or negative"):
        scale.constrained_kmeans(points[:5], 2, weights=[1, 2, -1, 4, 5])
    with pytest.raises(core.HeavyPointError, match="Point 3 weighs 40"):
        scale.constrained_kmeans(points[:5], 2, weights=[1, 2, 1, 40, 5], max_size=30)


def test_it_can_be_canceled_and_leaves_nothing(tmp_path):
    points = uniform(np.random.RandomState(9), 3000)
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 20

    with pytest.raises(core.ClusteringCanceled):
        scale.constrained_kmeans(points, 5, chunk_rows=100, scratch=tmp_path, is_canceled=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_room_is_refused_before_the_work(tmp_path, monkeypatch):
    import shutil

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=1_000_000))
    with pytest.raises(scale.SourceError, match=r"needs 17 MB .* only 1\.0 MB are free"):
        scale.kmeans(np.zeros((50, 2)), 1, scratch=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_mapped_array_is_not_copied(tmp_path):
    np.save(tmp_path / "points.npy", uniform(np.random.RandomState(0), 50))
    mapped = np.load(tmp_path / "points.npy", mmap_mode="r")
    (tmp_path / "folder").mkdir()
    source = scale.Arrays(mapped).for_processes(tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []
    part = scale.Arrays(mapped[10:]).for_processes(tmp_path / "folder")
    for read, whole in ((source, mapped), (part, mapped[10:])):
        (chunk,) = read.chunks(100)
        rows = read.read(chunk)
        assert (rows.x == whole[:, 0]).all()


@pytest.mark.slow
@pytest.mark.parametrize("tolerance", [0, 1, 12.5])
@pytest.mark.parametrize("kind", ["whole", "decimals", "thirds", "real"])
def test_tolerance_with_weights_is_that_of_the_core(small_blocks, kind, tolerance, monkeypatch):
    random = np.random.RandomState(4)
    points, whole = uniform(random, 3000), random.randint(0, 5, size=3000)
    weights = {
        "whole": whole,
        "decimals": whole / 10,
        "thirds": np.full(3000, 1 / 3),
        "real": random.random_sample(3000),
    }[kind]
    asked = []
    size_bounds = fitting.size_bounds

    def noted(n_points, n_clusters, min_size, max_size, *rest):
        asked.append((min_size, max_size))
        return size_bounds(n_points, n_clusters, min_size, max_size, *rest)

    monkeypatch.setattr(fitting, "size_bounds", noted)
    ours = scale.constrained_kmeans(points, 7, weights=weights, tolerance=tolerance)
    low, high = core.tolerance_bounds(3000, 7, tolerance, weights)
    assert asked == [pytest.approx((low, high), rel=1e-12)]
    missed = np.maximum(low - ours.weight_totals, ours.weight_totals - high).max()
    assert missed <= weights.max() * (1 + 1e-9)
