"""K-means and assignments for more points than fit into memory.

First centers and prices come from a sample. Then a few passes over all points follow, each of which
is an iteration: whoever is far from all borders goes where the reduced cost is least, and the exact
finish places the others. The last pass writes labels, and adds up the certificate. All sums are
integers, and blocks are a function of the points alone: so labels are, too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Optional, Union

import numpy as np

from ..clustering.constrained import constrained_kmeans as cluster_few
from ..clustering.initialization import INIT_METHODS
from ..clustering.lloyd import kmeans as cluster_few_freely
from ..clustering.sizes import Sizes, size_bounds, tolerance_bounds
from ..costs.diagram import Diagram
from ..costs.points import LatticePoints
from ..costs.squared_distances import SquaredDistances
from ..costs.tiles import TiledPoints
from ..errors import InvalidParameterError, SolverFailedError, TooManyClustersError
from ..exact.arrays import Array, IsCanceled
from ..exact.lattice import Lattice
from ..results import Assignment, KMeansResult
from ..transport.boundary_flow import BoundaryFlow
from ..transport.bounds import Bounds, bound_violations
from ..transport.densities import expected_flow, newton_step
from ..transport.policy import POLICY
from ..transport.solve import solve
from ..transport.warm_start import Nearby, WarmStart, carried_prices
from ..validation import check_centers, check_integer, check_number, check_seed
from .border import Finish
from .executors import Executor, Here
from .passes import Border, Exceptions, Look, Prices, Sums, Verdict, distinct, drawn, evenly
from .preparation import (
    OnProgress,
    Prepared,
    Survey,
    amounts_of,
    prepared,
    scratch_bytes,
    survey,
)
from .scratch import Scratch
from .sources import CHUNK_ROWS, Arrays, Source

#: Points of the sample, and of the first one, in which centers are looked for: a number in all, or
#: of each cluster if that is more. For them a search beyond the starts is worth its time.
SAMPLE_POINTS = 1 << 20
FIRST_POINTS = 2_000
FIRST_POINTS_PER_CLUSTER = 20
#: Tries of this search for each cluster, and in all at most.
FIRST_TRIES = 5, 1000
#: Samples, one after the other: their points, iterations at most, and the gain below which these
#: end. What takes many iterations is done on few points.
SAMPLES = (1 << 17, 150, 3e-6), (SAMPLE_POINTS, 30, 2e-5)
#: Fewer iterations where there are many clusters: about this many for all clusters together.
SAMPLE_WORK = 15_000, 8
#: Passes over all points are enough when one gains less than this.
ENOUGH = 1e-5
#: Points near borders that are looked for in a pass, and times those that are in the wrong cluster
#: there. Prices take Newton's steps, each from one pass to the next, until so many do.
BORDER_POINTS = 200_000
TIMES_MISPLACED = 10.0
#: A step that leaves more than this share of what was misplaced is the last one.
SLOW = 0.7
#: At least this number of points of the sample tell how far each side of a border reaches.
FEWEST = 3
SIDES_PER_CLUSTER = 6
#: How little prices are tied to what they are when these points are counted: what towns have too
#: much has to cross the few points between them.
TIED = 1e-6
#: A share of a weight that is too much to be changed by rounding without a word.
CHANGED = 0.01
#: Most of these steps; by how much borders are widened that are too narrow, and how often at most.
MOST_LOOKS = 30
WIDENING = 4.0
MOST_WIDENINGS = 30


@dataclass(frozen=True)
class WeightsAsGiven:
    """What clusters come to with weights as they were given, where work was done with rounded ones.

    Attributes
    ----------
    totals : ndarray of float64, shape (k,)
        Sums of the weights of the clusters.
    means : ndarray of float64, shape (k, 2)
        Their means; the center of a cluster that weighs nothing.
    inertia, to_centers : float
        The weighted sum of squared distances to these means, and to the centers.
    n_changed : int
        How many weights rounding changed by more than `CHANGED` times what they are.
    unit : float
        Weights are multiples of it after rounding, and at least this if they are not 0.
    """

    totals: Array
    means: Array
    inertia: float
    to_centers: float
    n_changed: int
    unit: float


@dataclass(frozen=True)
class ScaledResult(KMeansResult):
    """What k-means over many points comes to.

    Attributes
    ----------
    assigned_to : ndarray of float64, shape (k, 2)
        The centers for which the labels are optimal, which `assignment` proves. The `centers` are
        the means of the clusters; if `converged`, both are the same but for rounding.
    n_iter : int
        Passes over all points that were iterations.
    as_given : WeightsAsGiven or None
        Set where weights had to be rounded. Centers, sums and inertia are then those of the
        weights that were given; the certificate is one for the rounded weights.
    step : float
        To what coordinates were rounded, in the units of the points.
    """

    assigned_to: Optional[Array] = None
    step: float = 0.0
    as_given: Optional[WeightsAsGiven] = None


@dataclass(frozen=True)
class ScaledAssignment(Assignment):
    """An assignment of many points to centers.

    Attributes
    ----------
    as_given : WeightsAsGiven or None
        As in `ScaledResult`.
    """

    as_given: Optional[WeightsAsGiven] = None

    @property
    def inertia(self) -> float:
        """The (weighted) sum of squared distances in squared units of the points."""
        return super().inertia if self.as_given is None else self.as_given.to_centers


def constrained_kmeans(
    source: object,
    n_clusters: int,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    tolerance: Optional[float] = None,
    weights: object = None,
    init: object = "k-means++",
    max_passes: int = 10,
    seed: int = 0,
    executor: Optional[Executor] = None,
    scratch: Optional[Union[str, Path]] = None,
    chunk_rows: int = CHUNK_ROWS,
    on_progress: OnProgress = None,
    is_canceled: IsCanceled = None,
) -> ScaledResult:
    """Split many points of the plane into k clusters of controlled size.

    As `core.constrained_kmeans`, from a sample and with a few passes over all points. The last
    assignment is exact. Labels depend neither on the executor nor on the chunks.

    Parameters
    ----------
    source : Source or array_like of float, shape (n, 2)
        Points in files, or in an array, which may be mapped from a file.
    n_clusters : int
    min_size, max_size : number or sequence of k numbers, optional
        As in `core.constrained_kmeans`.
    tolerance : float, optional
        By how many percent sizes may differ from the mean; all limits hold together.
    weights : array_like of float, shape (n,), optional
        Of an array of points.
    init : str or array_like of float, shape (k, 2)
        One of `core.INIT_METHODS`, or first centers.
    max_passes : int
        Iterations over all points, at most.
    seed : int
    executor : Executor, optional
        Who does the work: this process if empty.
    scratch : str or Path, optional
        The folder for temporary files.
    chunk_rows : int
        Rows that are read at a time.
    on_progress : callable, optional
        Is told what is done, how much of it, and how much there is.
    is_canceled : callable, optional

    Returns
    -------
    ScaledResult

    Raises
    ------
    SourceError, InvalidPointsError
        If points cannot be read, or are not finite.
    InvalidParameterError, TooManyClustersError, HeavyPointError, InfeasibleSizesError
        As in `core.constrained_kmeans`.
    ExecutorError
        If those who should do the work do not answer.
    ClusteringCanceled
        If `is_canceled` returned true.

    Examples
    --------
    >>> import numpy as np
    >>> from constrained_kmeans_plugin.core import scale
    >>> points = np.random.RandomState(0).random_sample((1000, 2))
    >>> scale.constrained_kmeans(points, 4).sizes.tolist()
    [250, 250, 250, 250]
    """
    with _Work(source, weights, executor, scratch, chunk_rows, on_progress, is_canceled) as work:
        k = check_integer(n_clusters, "n_clusters", 1)
        first = _checked_init(init, k)
        passes, start = check_integer(max_passes, "max_passes", 1), check_seed(seed)
        work.survey()
        work.check_number(k)
        work.prepare(None)
        bounds = work.bounds(k, *work.tolerated(k, min_size, max_size, tolerance), 1)
        return work.clustered(k, bounds, first, passes, start)


def kmeans(
    source: object,
    n_clusters: int,
    *,
    weights: object = None,
    init: object = "k-means++",
    max_passes: int = 10,
    seed: int = 0,
    executor: Optional[Executor] = None,
    scratch: Optional[Union[str, Path]] = None,
    chunk_rows: int = CHUNK_ROWS,
    on_progress: OnProgress = None,
    is_canceled: IsCanceled = None,
) -> ScaledResult:
    """Split many points of the plane into k clusters of any size.

    Parameters
    ----------
    source, n_clusters, weights, init, max_passes, seed
        As in `constrained_kmeans`.
    executor, scratch, chunk_rows, on_progress, is_canceled
        As there.

    Returns
    -------
    ScaledResult
        Without `assignment`.

    Raises
    ------
    ClusteringError, ClusteringCanceled
        As `constrained_kmeans` does.
    """
    with _Work(source, weights, executor, scratch, chunk_rows, on_progress, is_canceled) as work:
        k = check_integer(n_clusters, "n_clusters", 1)
        first = _checked_init(init, k)
        passes, start = check_integer(max_passes, "max_passes", 1), check_seed(seed)
        work.survey()
        work.check_number(k)
        work.prepare(None)
        return work.clustered(k, None, first, passes, start)


def assign(
    source: object,
    centers: object,
    *,
    min_size: Optional[Sizes] = None,
    max_size: Optional[Sizes] = None,
    weights: object = None,
    executor: Optional[Executor] = None,
    scratch: Optional[Union[str, Path]] = None,
    chunk_rows: int = CHUNK_ROWS,
    on_progress: OnProgress = None,
    is_canceled: IsCanceled = None,
) -> ScaledAssignment:
    """Assign many points to fixed centers at least total squared distance, within size limits.

    Without weights the labels are those of `core.assign`.

    Parameters
    ----------
    source : Source or array_like of float, shape (n, 2)
    centers : array_like of float, shape (k, 2)
    min_size, max_size : number or sequence of k numbers, optional
        As in `core.assign`.
    weights, executor, scratch, chunk_rows, on_progress, is_canceled
        As in `constrained_kmeans`.

    Returns
    -------
    ScaledAssignment

    Raises
    ------
    ClusteringError, ClusteringCanceled
        As `constrained_kmeans` does.
    """
    with _Work(source, weights, executor, scratch, chunk_rows, on_progress, is_canceled) as work:
        hubs = check_centers(centers, None, 2)
        work.survey()
        snapped = work.prepare(hubs)
        bounds = work.bounds(len(hubs), min_size, max_size, 0)
        return work.assigned(snapped, bounds)


def _checked_init(init: object, n_clusters: int) -> Union[str, Array]:
    if not isinstance(init, str):
        return check_centers(init, n_clusters, 2)
    if init not in INIT_METHODS:
        raise InvalidParameterError("init", init, "an array or one of " + ", ".join(INIT_METHODS))
    return init


@dataclass(frozen=True)
class _Sample:
    """Points that stand for all: each for the same weight.

    Attributes
    ----------
    tiles : TiledPoints
        Of m points, in the order of the curve.
    bounds : Bounds or None
        What the limits are for them.
    share : float
        How many points, of all, each of them stands for.
    """

    tiles: TiledPoints
    bounds: Optional[Bounds]
    share: float

    def sums(self, labels: Array, n_clusters: int) -> Sums:
        """What the points of each cluster are together."""
        counts = np.bincount(labels, minlength=n_clusters)
        sums = [
            np.bincount(labels, column, n_clusters).astype(np.int64).astype(object)
            for column in self.tiles.points.T
        ]
        return Sums(counts, counts.astype(object), np.stack(sums, axis=1))

    @property
    def squares(self) -> int:
        """The sum of the squares of all coordinates."""
        return int((self.tiles.points.astype(np.int64) ** 2).sum())

    def near(
        self,
        diagram: Diagram,
        centers: Array,
        prices: Array,
        bounds: Bounds,
        sizes: Array,
        wider: float,
    ) -> Prices:
        """Prices (k,) with what is near each border: more than sizes (k,) want to cross it.

        Points at one place count as one, as they come back as one.
        """
        n_clusters, points = len(prices), self.tiles.points
        if n_clusters == 1:
            return Prices(centers, prices, np.zeros(1))
        # Along the curve they follow each other.
        first = np.append(True, (points[1:] != points[:-1]).any(axis=1))
        flow = expected_flow(diagram, self._amounts(bounds), bounds, prices, sizes, TIED)
        least = BORDER_POINTS / self.share / (SIDES_PER_CLUSTER * n_clusters)
        wanted = flow.wanted(wider * max(FEWEST, least), wider * POLICY.flow_times)
        own = diagram.labels[first] * np.int64(n_clusters) + diagram.runners_up[first]
        margins = diagram.margins[first]
        order = np.lexsort((margins, own))
        sides, starts, counts = np.unique(own[order], return_index=True, return_counts=True)
        # Where the sample has no more points, the others may be as far.
        farther, places = np.full(len(sides), np.inf), np.ceil(wanted(sides)) - 1
        enough = places < counts
        last = starts[enough] + places[enough].astype(np.int64)
        farther[enough] = margins[order[last]]
        reach = np.full(n_clusters, np.inf)
        np.minimum.at(reach, sides // n_clusters, farther)
        return Prices(centers, prices, reach, sides, farther)

    def _amounts(self, bounds: Bounds) -> Array:
        return np.full(len(self.tiles), bounds.total / len(self.tiles))

    def step(self, diagram: Diagram, bounds: Bounds, sizes: Array, prices: Array) -> Array:
        """Prices (k,) after Newton's step, for what all points of the clusters weigh (k,)."""
        step = newton_step(diagram, self._amounts(bounds), bounds, sizes, prices)
        return bounds.step(prices, step)


class _Work:
    """The points of a run, and who works on them."""

    def __init__(
        self,
        source: object,
        weights: object,
        executor: Optional[Executor],
        scratch: Optional[Union[str, Path]],
        chunk_rows: int,
        tell: OnProgress,
        is_canceled: IsCanceled,
    ) -> None:
        if isinstance(source, Source) and weights is not None:
            raise InvalidParameterError("weights", weights, "empty: the source has its own")
        self._source = source if isinstance(source, Source) else Arrays(source, weights)
        self._executor = Here() if executor is None else executor
        self._chunk_rows = check_integer(chunk_rows, "chunk_rows", 1)
        self._tell, self._is_canceled = tell, is_canceled
        self._scratch = Scratch(scratch)
        self._survey: Optional[Survey] = None
        self._prepared: Optional[Prepared] = None

    def __enter__(self) -> _Work:
        self._scratch.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._scratch.__exit__(None, None, None)

    @property
    def _points(self) -> Prepared:
        if self._prepared is None:
            raise RuntimeError("The points are not prepared yet.")
        return self._prepared

    @property
    def _known(self) -> Survey:
        if self._survey is None:
            raise RuntimeError("The points were not read yet.")
        return self._survey

    def survey(self) -> None:
        """See what the points are as a whole, and whether there is room for them."""
        self._chunks = self._source.chunks(self._chunk_rows)
        n_points = sum(chunk.n_rows for chunk in self._chunks)
        weighted = self._source.is_weighted
        self._scratch.check(scratch_bytes(n_points, weighted))
        if self._executor.is_elsewhere:
            self._source = self._source.for_processes(self._scratch.folder)
        self._survey = survey(
            self._source, self._chunks, self._executor, self._tell, self._is_canceled
        )

    def check_number(self, n_clusters: int) -> None:
        """Refuse more clusters than points that weigh something."""
        amounts = np.ones(1) if self._source.is_weighted else None
        if n_clusters > self._known.n_counting:
            check_number(self._known.n_counting, n_clusters, None if amounts is None else amounts)

    def prepare(self, centers: Optional[Array]) -> Array:
        """Bring the points into blocks, on a lattice that holds centers (k, 2) as well: these."""
        corners = self._known.corners
        if centers is None:
            lattice, snapped = Lattice.fit(corners), np.zeros((0, 2))
        else:
            lattice, snapped = Lattice.fit_both(corners, centers)
        self._prepared = prepared(
            self._source,
            self._chunks,
            self._known,
            lattice,
            self._scratch.folder,
            self._executor,
            self._tell,
            self._is_canceled,
        )
        return snapped

    def tolerated(
        self,
        n_clusters: int,
        min_size: Optional[Sizes],
        max_size: Optional[Sizes],
        tolerance: Optional[float],
    ) -> tuple[Optional[Sizes], Optional[Sizes]]:
        """Sizes that meet a tolerance as well."""
        if tolerance is None:
            return min_size, max_size
        weights, n_points = self._points.weights, self._known.n_points
        low, high = tolerance_bounds(n_points, n_clusters, tolerance, weights)
        return (
            low if min_size is None else np.maximum(min_size, low),
            high if max_size is None else np.minimum(max_size, high),
        )

    def bounds(
        self, n_clusters: int, min_size: Optional[Sizes], max_size: Optional[Sizes], smallest: int
    ) -> Bounds:
        """What limits ask for."""
        weights, n_points = self._points.weights, self._known.n_points
        return size_bounds(n_points, n_clusters, min_size, max_size, smallest, weights)

    def _sampled(self, number: int, bounds: Optional[Bounds], seed: int) -> _Sample:
        """About so many points that are spread along the curve, by their weight."""
        total, n_points = self._points.total, self._known.n_points
        number = min(number, n_points)
        step, rest = divmod(total, number)
        numbers = np.arange(number)
        places = numbers * step + numbers * rest // number
        uniform = np.random.RandomState(seed).random_sample(number)
        places = places + (uniform * step).astype(np.int64)
        starts = np.cumsum([0, *(block.amount for block in self._points.blocks)])
        cuts = np.searchsorted(places, starts)
        items = [
            (block, places[first:last] - start)
            for block, start, first, last in zip(self._points.blocks, starts, cuts, cuts[1:])
            if last > first
        ]
        points = np.concatenate(list(self._executor.map(drawn, items, self._is_canceled)))
        scaled = None
        if bounds is not None:
            lower = [int(size) * number // total for size in bounds.lower]
            upper = [-(-int(size) * number // total) for size in bounds.upper]
            scaled = Bounds(np.array(lower), np.array(upper), number)
        return _Sample(TiledPoints.of(points), scaled, n_points / number)

    def _first_centers(
        self, n_clusters: int, bounds: Optional[Bounds], init: Union[str, Array], seed: int
    ) -> Array:
        """Lattice coordinates (k, 2) of centers that a small sample comes to."""
        lattice = self._points.lattice
        if not isinstance(init, str):
            low, high = lattice.snap(self._known.corners)
            given: Array = np.clip(lattice.snap(init), low, high)
            return given
        number = max(FIRST_POINTS, FIRST_POINTS_PER_CLUSTER * n_clusters)
        tries = min(FIRST_TRIES[0] * n_clusters, FIRST_TRIES[1])
        sample = self._sampled(number, bounds, seed)
        points = sample.tiles.points
        if sample.bounds is None:
            found = cluster_few_freely(
                self._with_rare_positions(points, n_clusters),
                n_clusters,
                init=init,
                search=tries,
                seed=seed,
                is_canceled=self._is_canceled,
            )
        else:
            found = cluster_few(
                points,
                n_clusters,
                min_size=sample.bounds.lower,
                max_size=sample.bounds.upper,
                init=init,
                search=tries,
                seed=seed,
                is_canceled=self._is_canceled,
            )
        centers: Array = np.rint(found.centers)
        return centers

    def _with_rare_positions(self, points: Array, n_clusters: int) -> Array:
        """Points (m, 2) of a sample; if these lie at too few positions, with others of all points.

        Raises
        ------
        TooManyClustersError
            If all points lie at fewer positions than there are clusters.
        """
        if len(np.unique(points, axis=0)) >= n_clusters:
            return points
        number, places, last = 0, [points], np.full(2, np.nan)
        items = [(block, len(points)) for block in self._points.blocks]
        for n_distinct, some in self._executor.map(distinct, items, self._is_canceled):
            if n_distinct:
                # A position may go on in the next block.
                number += n_distinct - bool((some[0] == last).all())
                last = some[-1]
                places.append(some)
        if number < n_clusters:
            raise TooManyClustersError(
                n_clusters, self._known.n_counting, number, self._source.is_weighted
            )
        others = np.concatenate(places[1:])
        others = others[np.append(True, (others[1:] != others[:-1]).any(axis=1))]
        return np.concatenate([points, evenly(others, len(points))])

    def _from_samples(
        self, centers: Array, bounds: Optional[Bounds], seed: int
    ) -> tuple[Prices, _Sample]:
        """Centers and prices that iterations on samples come to, and the last sample."""
        work, least = SAMPLE_WORK
        for points, most, enough in SAMPLES:
            most = min(most, max(least, work // len(centers)))
            sample = self._sampled(points, bounds, seed)
            where = self._from_sample(sample, centers, most, enough)
            centers = where.centers
            if points >= self._known.n_points:
                break
        return where, sample

    def _from_sample(self, sample: _Sample, centers: Array, most: int, enough: float) -> Prices:
        """Centers and prices that iterations on a sample come to."""
        n_clusters, cost_before, warm_start = len(centers), 0, None
        prices, squares = np.zeros(n_clusters), sample.squares
        for number in range(most):
            costs = SquaredDistances(sample.tiles, centers)
            if sample.bounds is None:
                labels = sample.tiles.nearest(centers, self._is_canceled)
            else:
                solution = solve(costs, None, sample.bounds, "auto", warm_start, self._is_canceled)
                labels, warm_start = solution.labels, solution.warm_start
            sums = sample.sums(labels, n_clusters)
            cost = sums.cost(squares, centers)
            moved = _means(sums, centers)
            if self._tell is not None:
                self._tell("sample", number + 1, most)
            rests = np.array_equal(moved, centers)
            if warm_start is not None:
                carried = warm_start.carried(SquaredDistances(sample.tiles, moved))
                prices = carried.prices
            centers = moved
            if rests or (number and cost_before - cost < enough * cost_before):
                break
            cost_before = cost
        return Prices(centers, prices, np.zeros(n_clusters))

    def clustered(
        self,
        n_clusters: int,
        bounds: Optional[Bounds],
        init: Union[str, Array],
        max_passes: int,
        seed: int,
    ) -> ScaledResult:
        """K-means over all points."""
        first = self._first_centers(n_clusters, bounds, init, seed)
        where, sample = self._from_samples(first, bounds, seed)
        squares, cost_before, rests = self._points.squares, 0, False
        for number in range(1, max_passes + 1):
            finish, sums = self._assigned(where, sample, bounds, f"pass {number}")
            cost = sums.cost(squares, where.centers)
            means = _means(sums, where.centers)
            rests = np.array_equal(means, where.centers)
            gain = cost_before - cost
            if rests or number == max_passes or (number > 1 and gain < ENOUGH * cost_before):
                break
            cost_before = cost
            prices = where.prices
            if finish is not None:
                prices = self._carried(finish.where, means, sample)
            where = Prices(means, prices, where.reach)
        labels, sums, assignment = self._labeled(where, finish, bounds)
        lattice = self._points.lattice
        means = _means(sums, where.centers)
        points = LatticePoints(lattice, np.zeros((0, 2)), np.zeros((0, 2)))
        amounts = np.array([max(int(amount), 1) for amount in sums.amounts], dtype=object)
        exact = (sums.sums / amounts[:, None]).astype(np.float64)
        exact[sums.amounts == 0] = where.centers[sums.amounts == 0]
        centers = points.to_user(lattice.offsets(exact), means)
        inertia, totals = self._inertia(sums), self._weight_totals(sums)
        given = self._as_given(labels, centers)
        if given is not None:
            centers, inertia, totals = given.means, given.inertia, given.totals
            if assignment is not None:
                assignment = replace(assignment, weight_totals=totals)
        return ScaledResult(
            labels,
            centers,
            sums.counts,
            inertia,
            number,
            bool(np.array_equal(means, where.centers)),
            assignment,
            totals,
            assigned_to=points.to_user(lattice.offsets(where.centers), where.centers),
            step=lattice.resolution,
            as_given=given,
        )

    def _as_given(self, labels: Array, centers: Array) -> Optional[WeightsAsGiven]:
        """Sums of weights as they were given, for labels (n,) and centers (k, 2) in user's units.

        None if no weight was rounded.
        """
        weights, k = self._points.weights, len(centers)
        if weights is None or not weights.rounded:
            return None
        n_changed, totals, moments, squares = 0, np.zeros(k), np.zeros((k, 2)), np.zeros(k)
        rows_of = Here().map(self._source.read, self._chunks, self._is_canceled)
        for done, (chunk, rows) in enumerate(zip(self._chunks, rows_of), 1):
            if rows.weights is None:
                raise RuntimeError("Points with weights have them.")
            own = labels[chunk.start : chunk.start + chunk.n_rows]
            away = np.stack([rows.x, rows.y], axis=1) - centers[own]
            totals += np.bincount(own, rows.weights, k)
            for axis in (0, 1):
                moments[:, axis] += np.bincount(own, rows.weights * away[:, axis], k)
            squares += np.bincount(own, rows.weights * (away**2).sum(axis=1), k)
            rounded = amounts_of(rows.weights, weights.scale, True) / float(weights.scale)
            changed = np.abs(rounded - rows.weights) > CHANGED * rows.weights
            n_changed += int(np.count_nonzero(changed))
            if self._tell is not None:
                self._tell("weights", done, len(self._chunks))
        moved = moments / np.where(totals > 0, totals, 1.0)[:, None]
        least = np.maximum(squares - totals * (moved**2).sum(axis=1), 0.0)
        return WeightsAsGiven(
            totals,
            centers + moved,
            float(least.sum()),
            float(squares.sum()),
            n_changed,
            float(1 / weights.scale),
        )

    def _carried(self, where: Prices, means: Array, sample: _Sample) -> Array:
        """Prices (k,) for moved centers, that leave the borders where they are.

        From prices that place almost all points: those of the exact finish may have gone astray.
        """
        before, after = (SquaredDistances(sample.tiles, of) for of in (where.centers, means))
        diagram = sample.tiles.diagram(where.centers, where.prices, self._is_canceled)
        near = Nearby.of(diagram, BoundaryFlow.none(len(means)))
        return carried_prices(near.rows, near.diagram, where.prices, before, after)

    def assigned(self, centers: Array, bounds: Bounds) -> ScaledAssignment:
        """The assignment to lattice centers (k, 2)."""
        sample = self._sampled(SAMPLE_POINTS, bounds, 0)
        start = WarmStart(np.zeros(len(centers)))
        costs = SquaredDistances(sample.tiles, centers)
        if sample.bounds is None:
            raise RuntimeError("An assignment has bounds.")
        solution = solve(costs, None, sample.bounds, "auto", start, self._is_canceled)
        where = Prices(centers, solution.prices, np.zeros(len(centers)))
        finish, _ = self._assigned(where, sample, bounds, "pass 1")
        labels, _, assignment = self._labeled(where, finish, bounds)
        if assignment is None:
            raise RuntimeError("An assignment has bounds.")
        lattice, nowhere = self._points.lattice, np.zeros((0, 2))
        user = LatticePoints(lattice, nowhere, nowhere).to_user(lattice.offsets(centers), centers)
        given = self._as_given(labels, user)
        if given is None:
            return assignment
        return replace(assignment, weight_totals=given.totals, as_given=given)

    def _assigned(
        self,
        where: Prices,
        sample: _Sample,
        bounds: Optional[Bounds],
        stage: str,
    ) -> tuple[Optional[Finish], Sums]:
        """An iteration over all points: the exact finish, if sizes are limited, and sums."""
        centers, prices, n_clusters = where.centers, where.prices, len(where.centers)
        if bounds is None:
            nowhere = np.full(n_clusters, -1.0)
            return None, self._looked(Prices(centers, prices, nowhere), stage)[0]
        # No cluster may have more points too many, or too few, than this.
        enough = BORDER_POINTS / n_clusters / TIMES_MISPLACED
        enough *= bounds.total / self._known.n_points
        fewest = np.inf
        for _ in range(MOST_LOOKS):
            diagram = sample.tiles.diagram(centers, prices, self._is_canceled)
            sums, _ = self._looked(Prices(centers, prices, np.full(n_clusters, -1.0)), stage)
            sizes = sums.amounts.astype(np.int64)
            balance = bounds.balance(sizes, prices)
            is_slow = balance.misplaced >= SLOW * fewest
            if balance.misplaced < fewest:
                best, fewest = (diagram, prices, sizes), balance.misplaced
            if is_slow or np.abs(balance.excess).max() <= enough:
                break
            # What a last step leaves, the finish has to move.
            prices = sample.step(diagram, bounds, sizes, prices)
        (diagram, prices, sizes), wider = best, 1.0
        for _ in range(MOST_WIDENINGS):
            there = sample.near(diagram, centers, prices, bounds, sizes, wider)
            sums, border = self._looked(there, stage)
            finish = Finish.of(border, sums, there, bounds, self._known.n_points, self._is_canceled)
            if finish is not None:
                return finish, finish.sums
            wider *= WIDENING
        raise SolverFailedError("auto", "the points near borders are not enough")

    def _for_all(self, finish: Finish, bounds: Bounds) -> Finish:
        """The exact finish whose prices prove it for all points, and not only near borders."""
        nowhere, n_points = np.full(len(finish.prices), -1.0), self._known.n_points
        while not finish.is_proved:
            # Points that these prices would move join those near borders, until there are none.
            where = finish.where
            there = Prices(where.centers, where.prices, nowhere, others=finish.prices)
            sums, found = self._looked(there, "borders")
            border = finish.border.joined(found)
            if len(border.rows) == len(finish.border.rows):
                break
            more = Finish.of(border, sums, where, bounds, n_points, self._is_canceled)
            if more is None:
                raise RuntimeError("More points are not enough.")
            finish = more
        return finish

    def _looked(self, where: Prices, stage: str) -> tuple[Sums, Border]:
        """What all points are together where each goes where it costs least, and the borders."""
        blocks = self._points.blocks
        parts: list[Border] = []
        sums: Optional[Sums] = None
        for look in self._executor.map(
            Look.at, [(block, where) for block in blocks], self._is_canceled
        ):
            sums = look.sums if sums is None else sums + look.sums
            parts.append(look.border)
            if self._tell is not None:
                self._tell(stage, len(parts), len(blocks))
        if sums is None:
            raise RuntimeError("There are no points.")
        return sums, Border.together(parts, self._points.weights is None)

    def _labeled(
        self,
        where: Prices,
        finish: Optional[Finish],
        bounds: Optional[Bounds],
    ) -> tuple[Array, Sums, Optional[ScaledAssignment]]:
        """Labels (n,) of all points for the centers, with the certificate."""
        nothing = np.zeros(0, dtype=np.int64)
        exceptions = Exceptions(nothing, nothing, nothing.astype(np.int32))
        final, by_place = where, self._points.weights is None
        if finish is not None and bounds is not None:
            finish = self._for_all(finish, bounds)
            exceptions = finish.exceptions(by_place, self._known.n_points, self._is_canceled)
            final = Prices(where.centers, finish.prices, np.full(len(where.centers), -1.0))
        labels, sums, gap, undecided = self._written(final, exceptions)
        if finish is None or bounds is None:
            return labels, sums, None
        return labels, sums, self._proved(labels, sums, gap, undecided, finish, bounds)

    def _written(self, where: Prices, exceptions: Exceptions) -> tuple[Array, Sums, int, int]:
        """The labels of all points, in the order of their rows, and what they are together."""
        labels = np.empty(self._known.n_points, dtype=np.int32)
        blocks, folder = self._points.blocks, self._scratch.folder
        items = [
            (block, where, exceptions.of(block), folder / f"labels-{number}")
            for number, block in enumerate(blocks)
        ]
        sums: Optional[Sums] = None
        gap = undecided = done = 0
        for block, verdict in zip(blocks, self._executor.map(Verdict.on, items, self._is_canceled)):
            labels[block.read_rows()] = np.fromfile(verdict.path, np.int32)
            verdict.path.unlink()
            sums = verdict.sums if sums is None else sums + verdict.sums
            gap, undecided, done = gap + verdict.gap, undecided + verdict.undecided, done + 1
            if self._tell is not None:
                self._tell("certificate", done, len(blocks))
        if sums is None:
            raise RuntimeError("There are no points.")
        return labels, sums, gap, undecided

    def _proved(
        self, labels: Array, sums: Sums, gap: int, undecided: int, finish: Finish, bounds: Bounds
    ) -> ScaledAssignment:
        """The certificate: what the prices prove of all points, in integers."""
        prices = finish.prices
        cost = sums.cost(self._points.squares, finish.where.centers)
        bound = cost - gap
        for j, price in enumerate(prices.astype(np.int64).tolist()):
            limit = bounds.lower[j] if price > 0 else bounds.upper[j]
            bound += price * (int(limit) - int(sums.amounts[j]))
        missed = bound_violations(sums.amounts.astype(np.int64), bounds)
        scale = 1.0 if self._points.weights is None else float(self._points.weights.scale)
        weighted = self._points.weights is not None
        n_fractional = len(np.unique(finish.solution.fractional.points)) if weighted else 0
        return ScaledAssignment(
            labels,
            sums.counts,
            cost,
            prices.astype(np.int64),
            cost == bound and not missed.any() and not undecided,
            self._points.lattice,
            bound,
            self._weight_totals(sums),
            missed / scale,
            n_fractional,
            scale,
        )

    def _weight_totals(self, sums: Sums) -> Optional[Array]:
        weights = self._points.weights
        if weights is None:
            return None
        return np.array([weights.in_units(int(amount)) for amount in sums.amounts])

    def _inertia(self, sums: Sums) -> float:
        """The (weighted) sum of squared distances to the means, in the user's units."""
        exact = Fraction(self._points.squares)
        for amount, pair in zip(sums.amounts, sums.sums):
            if amount:
                exact -= Fraction(int(pair[0]) ** 2 + int(pair[1]) ** 2, int(amount))
        cost = float(exact)
        weights = self._points.weights
        scale = 1.0 if weights is None else float(weights.scale)
        return self._points.lattice.to_squared_units(cost) / scale


def _means(sums: Sums, centers: Array) -> Array:
    """The means (k, 2) on the lattice; a cluster without weight keeps its center."""
    means = centers.copy()
    for j, amount in enumerate(sums.amounts):
        if amount:
            # Rounded as exactly as integers are.
            means[j] = [(2 * int(of) + int(amount)) // (2 * int(amount)) for of in sums.sums[j]]
    return means
