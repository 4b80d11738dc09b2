"""The contract of all kinds of cost: each tells the same as the table of its costs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import squared
from scipy.optimize import linprog

from constrained_kmeans_plugin.core.costs import squared_distances
from constrained_kmeans_plugin.core.costs.costs import Costs
from constrained_kmeans_plugin.core.costs.nested import WithChange, WithForbidden, WithOutside
from constrained_kmeans_plugin.core.costs.reach import WithinReach
from constrained_kmeans_plugin.core.costs.table import SparseTable, Table
from constrained_kmeans_plugin.core.transport.bounds import Bounds, totals
from constrained_kmeans_plugin.core.transport.certificate import least_cost
from constrained_kmeans_plugin.core.transport.integral.problem import Problem
from tests.examples import about, examples


class Plain(Costs):
    """As little as a kind of cost has to know."""

    def __init__(self, table):
        self.table = table
        self.n_points, self.n_centers = table.shape

    def block(self, rows):
        return np.array(self.table[rows])

    def some(self, rows):
        return Plain(self.table[rows])


def problem_bound(problem, prices):
    return least_cost(problem.costs, problem.amounts, prices, problem.bounds)


def points_and_centers(random, n, k, places=None):
    points = np.rint(random.rand(n, 2) * 2**20) if places is None else random.randint(0, 3, (n, 2))
    return points.astype(float), np.rint(random.rand(k, 2) * 2**20)


def numbers(random, n, k):
    return random.randint(-5, 40, (n, k)).astype(float)


def plain(random, n, k):
    table = numbers(random, n, k)
    table[np.arange(n), random.randint(0, k, n)] = np.inf
    return Plain(table)


def sparse(random, n, k):
    allowed = random.rand(n, k) < 0.4
    allowed[np.arange(n), random.randint(0, k, n)] = True
    starts = np.append(0, np.cumsum(allowed.sum(axis=1)))
    costs = random.randint(0, 50, allowed.sum()).astype(float)
    return SparseTable(starts, np.nonzero(allowed)[1], costs, k)


def typical(costs):
    table = the_table(costs)
    return np.floor(np.median(table[np.isfinite(table)]))


def forbidden_in(random, costs):
    """The same with forbidden pairs; every point keeps an allowed one."""
    n, k = costs.n_points, costs.n_centers
    wanted = random.rand(n, k) < 0.5
    wanted[np.arange(n), costs.block(np.arange(n)).argmin(axis=1)] = False
    return WithForbidden(costs, *np.nonzero(wanted))


def changed(random, costs):
    labels = random.randint(-1, costs.n_centers, costs.n_points)
    return WithChange(costs, labels, np.rint(random.rand(costs.n_points) * abs(typical(costs))))


def opened(_random, costs):
    return WithOutside(costs, typical(costs))


#: Makers of costs of n points at k centers: each kind of cost that is not made from others.
ALONE = {
    "squared": lambda random, n, k: squared(*points_and_centers(random, n, k)),
    "stacked": lambda random, n, k: squared(*points_and_centers(random, n, k, places=3)),
    "table": lambda random, n, k: Table(numbers(random, n, k)),
    "sparse": sparse,
    "plain": plain,
}


#: Kinds of cost that are made from others.
def _reach_of(random, costs):
    """A reach within which each point has a center, and some pairs beyond it."""
    table = the_table(costs)
    finite = np.isfinite(table)
    reach = max(float(np.quantile(table[finite], 0.4)), float(table.min(axis=1).max()))
    far = np.flatnonzero(finite.ravel() & (table.ravel() > reach))
    return reach, np.sort(random.choice(far, len(far) // 5, replace=False))


def near_alone(random, costs):
    return WithinReach(costs, *_reach_of(random, costs))


def far_at_a_fee(random, costs):
    return WithinReach(costs, *_reach_of(random, costs), 7.0, 2.0)


NESTS = {
    "forbidden": forbidden_in,
    "near": near_alone,
    "far": far_at_a_fee,
    "change": changed,
    "outside": opened,
}


def nested(alone, *nests):
    def make(random, n, k):
        costs = alone(random, n, k)
        for nest in nests:
            costs = nest(random, costs)
        return costs

    return make


#: All of them: alone, and every other kind in all nests at once.
KINDS = {
    **ALONE,
    **{name: nested(ALONE["squared"], nest) for name, nest in NESTS.items()},
    **{f"nested {name}": nested(alone, *NESTS.values()) for name, alone in ALONE.items()},
}


def costs_of(kind, random, n, k):
    costs = KINDS[kind](random, n, k)
    # Before anything else: the search for prices may never end where this is wrong.
    assert not costs.is_complete or np.isfinite(the_table(costs)).all()
    return costs


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


@pytest.fixture(params=range(about(6)))
def random(request):
    return np.random.RandomState(request.param)


@pytest.fixture(params=[(1, 2), (40, 3), (900, 14)], ids=str)
def costs(request, kind, random):
    return costs_of(kind, random, *request.param)


def the_table(costs):
    return costs.block(np.arange(costs.n_points))


def test_blocks_and_pairs_tell_the_same(costs, random):
    table = the_table(costs)
    assert table.shape == (costs.n_points, costs.n_centers)
    assert not np.isnan(table).any()
    assert (table[np.isfinite(table)] == np.rint(table[np.isfinite(table)])).all()
    assert np.isfinite(table).any(axis=1).all()
    assert (costs.block(slice(None)) == table).all()
    assert (costs.block(slice(None, None, 3)) == table[::3]).all()
    rows = random.randint(0, costs.n_points, 50)
    centers = random.randint(0, costs.n_centers, 50)
    assert (costs.block(rows) == table[rows]).all()
    assert (costs.pairs(rows, centers) == table[rows, centers]).all()
    every = random.randint(0, costs.n_centers, costs.n_points)
    own = table[np.arange(costs.n_points), every]
    assert (costs.pairs(slice(None), every) == own).all()


def test_a_block_may_be_changed(costs):
    table = the_table(costs)
    block = costs.block(slice(None))
    block[:] = -1.0
    assert (the_table(costs) == table).all()


@pytest.mark.parametrize("many", [0, 1000])
@pytest.mark.parametrize("spread", [0.0, 0.3])
def test_diagrams_are_those_of_the_table(costs, random, spread, many, monkeypatch):
    monkeypatch.setattr(squared_distances, "MANY_CENTERS", many)
    table = the_table(costs)
    scale = table[np.isfinite(table)].max()
    prices = np.rint(random.randn(costs.n_centers) * spread * scale)
    reduced = table - prices
    ordered = np.sort(reduced, axis=1)
    rows = np.flatnonzero(random.rand(costs.n_points) < 0.5)
    least = reduced.min(axis=1)
    assert (costs.least(prices) == least).all()
    for of, diagram in (
        (np.arange(costs.n_points), costs.diagram(prices)),
        (rows, costs.diagram_of(rows)(prices, None)),
    ):
        assert (diagram.labels == reduced[of].argmin(axis=1)).all()
        assert np.isfinite(diagram.margins).all()
        true = ordered[of, 1] - ordered[of, 0]
        # Away from all borders a margin may be less, but it says so.
        assert (diagram.margins <= true).all()
        assert ((diagram.margins > 0) == (true > 0)).all()
        exact = diagram.margins == true
        if not costs.is_complete:
            # Where one choice was all there was, the margin stands for none: by chance it is that
            # of the outside, which is one more.
            exact &= np.isfinite(reduced[of]).sum(axis=1) > 2
        its = reduced[of, diagram.runners_up] - least[of]
        assert (its[exact] == true[exact]).all()


def test_some_points_cost_what_they_cost_among_all(costs, random):
    rows = np.flatnonzero(random.rand(costs.n_points) < 0.5)
    if len(rows):
        some = costs.some(rows)
        assert (some.n_points, some.n_centers) == (len(rows), costs.n_centers)
        assert (the_table(some) == the_table(costs)[rows]).all()


def test_choices_are_the_allowed_pairs(costs, random):
    rows = np.flatnonzero(random.rand(costs.n_points) < 0.5)
    starts, centers, values = costs.choices(rows)
    table = np.full((len(rows), costs.n_centers), np.inf)
    table[np.repeat(np.arange(len(rows)), np.diff(starts)), centers] = values
    assert (table == the_table(costs)[rows]).all()


@pytest.mark.parametrize("many", [0, 1000])
def test_centers_within_reach_are_those_of_the_table(costs, random, many, monkeypatch):
    monkeypatch.setattr(squared_distances, "MANY_CENTERS", many)
    rows = np.flatnonzero(random.rand(costs.n_points) < 0.5)
    if len(rows) == 0:
        return
    table = the_table(costs)[rows]
    scale = table[np.isfinite(table)].max()
    prices = np.rint(random.randn(costs.n_centers) * 0.3 * scale)
    reduced = table - prices
    reach = np.rint(0.2 * scale)
    found = zip(*costs.within(rows, prices, reach))
    counts, centers, values = (np.concatenate(parts) for parts in found)
    points, expected = np.nonzero(reduced <= reduced.min(axis=1)[:, None] + reach)
    assert (np.repeat(np.arange(len(rows)), counts) == points).all()
    assert (centers == expected).all()
    assert (values == table[points, expected]).all()


def test_points_at_one_place_cost_the_same(costs):
    rows = np.arange(costs.n_points)
    places = costs.places(rows)
    if places is not None:
        table = the_table(costs)
        _, first, of = np.unique(places, return_index=True, return_inverse=True)
        assert (table == table[first[of.ravel()]]).all()


def test_what_guides_the_search_is_of_the_right_shape(costs):
    assert sorted(costs.path.tolist()) == list(range(costs.n_points))
    hottest = costs.hottest(np.arange(costs.n_points))
    assert np.isfinite(hottest)
    assert hottest >= 0
    apart = costs.apart(np.arange(costs.n_centers)[1:])
    assert apart.shape == (costs.n_centers - 1, costs.n_centers)
    assert np.isfinite(apart).all()


def least_sum(table, amounts, bounds):
    """The optimum of the flow, by HiGHS on all pairs; None if there is none."""
    n, k = table.shape
    finite = np.isfinite(table)
    limits = np.tile(np.eye(k), (1, n)) * np.repeat(amounts, k)
    # HiGHS calls problems of large numbers infeasible.
    scale = max(1.0, float(np.abs(table[finite]).max()))
    result = linprog(
        (np.where(finite, table / scale, 0.0) * amounts[:, None]).ravel(),
        A_ub=np.concatenate([limits, -limits]),
        b_ub=np.concatenate([bounds.upper, -bounds.lower]),
        A_eq=np.repeat(np.eye(n), k, axis=1),
        b_eq=np.ones(n),
        bounds=[(0, 1 if allowed else 0) for allowed in finite.ravel()],
        method="highs",
    )
    return scale * result.fun if result.status == 0 else None


@examples(60)
@given(st.sampled_from(list(KINDS)), st.integers(0, 2**31), st.booleans())
def test_the_optimum_is_that_of_a_linear_program(by_prices, kind, seed, weighted):
    random = np.random.RandomState(seed)
    n, k = random.randint(1, 40), random.randint(2, 7)
    costs = costs_of(kind, random, n, k)
    k = costs.n_centers
    amounts = random.randint(1, 9, n) if weighted else None
    total = n if amounts is None else int(amounts.sum())
    lower = np.full(k, random.randint(0, total // k + 1))
    upper = np.full(k, random.randint(-(-total // k), total + 1))
    bounds = Bounds(lower, upper, total)
    weights = np.ones(n, dtype=int) if amounts is None else amounts
    expected = least_sum(the_table(costs), weights, bounds)
    problem = Problem.of(costs, amounts, bounds)
    if expected is None:
        with pytest.raises(ValueError, match="pairs that are allowed"):
            problem.optimum("auto", None, None)
        return
    solution = problem.optimum("auto", None, None)
    prices = problem.prices(solution, None)
    assert problem_bound(problem, prices) == pytest.approx(expected, rel=1e-7, abs=1e-4)
    if amounts is None:
        sizes = totals(solution.labels, None, k)
        assert ((sizes >= lower) & (sizes <= upper)).all()
        assert problem.cost(solution.labels) == problem_bound(problem, prices)
