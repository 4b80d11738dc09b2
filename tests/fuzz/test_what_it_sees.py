"""`make fuzz` sees each thing that it counts."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from tests.fuzz import generators, oracles, runner
from tests.fuzz.generators import ENDED, Case


def assignment(n=40, k=4, weights=None, **sizes):
    random = np.random.RandomState(1)
    arguments = {"points": random.rand(n, 2), "centers": random.rand(k, 2), **sizes}
    if weights is not None:
        arguments["weights"] = weights
    return Case("test", 0, "assign", arguments, ENDED)


def columns(case, result, **changed):
    return {fault.column for fault in oracles.judge(case, dataclasses.replace(result, **changed))}


def exchanged(labels):
    """The same sizes, but two points in each other's place."""
    labels, other = labels.copy(), int(np.argmax(labels != labels[0]))
    labels[[0, other]] = labels[[other, 0]]
    return labels


def cost_of(case, result, labels):
    costs = oracles.lattice_costs(result, case.points, case.arguments["centers"])
    return int(costs[np.arange(len(labels)), labels].sum())


@pytest.mark.parametrize("n", [7, 40])
def test_a_cheaper_assignment_is_found(n):
    """By brute force or by a linear program, although everything else fits together."""
    case = assignment(n, 3)
    result = core.assign(**case.arguments)
    assert columns(case, result) == set()
    labels = exchanged(result.labels)
    cost = cost_of(case, result, labels)
    assert oracles.CERTIFICATE in columns(case, result, labels=labels, cost=cost, lower_bound=cost)
    assert oracles.OPTIMAL in columns(case, result, labels=labels, cost=cost, optimal=False)


def test_prices_that_prove_less_are_found():
    case = assignment()
    result = core.assign(**case.arguments)
    prices = result.prices + 10**14 * np.arange(4)
    assert columns(case, result, prices=prices) == {oracles.CERTIFICATE}


def test_sizes_beyond_the_limits_are_found():
    case = assignment(min_size=8, max_size=12)
    result = core.assign(**case.arguments)
    labels = np.zeros_like(result.labels)
    changed = {"labels": labels, "sizes": np.bincount(labels, minlength=4)}
    assert oracles.LIMIT in columns(case, result, **changed)
    assert oracles.FIGURE in columns(case, result, sizes=changed["sizes"])


def test_a_bound_that_is_too_low_is_found():
    """With weights nothing is optimal; what is proved has to be the divided optimum."""
    case = assignment(weights=np.random.RandomState(2).rand(40))
    result = core.assign(**case.arguments)
    assert columns(case, result) == set()
    lower = dataclasses.replace(result, prices=np.zeros_like(result.prices))
    proved = int(
        oracles.dual_bound(
            oracles.lattice_costs(result, case.points, case.arguments["centers"]),
            np.rint(case.weights * result.weight_scale).astype(int).tolist(),
            [0] * 4,
            [0] * 4,
            [0] * 4,
        )
    )
    assert oracles.OPTIMAL in columns(case, lower, lower_bound=proved)
    assert oracles.CERTIFICATE in columns(case, result, lower_bound=result.lower_bound * 2)


def test_sums_and_misses_that_are_not_so_are_found():
    case = assignment(weights=np.random.RandomState(2).rand(40))
    result = core.assign(**case.arguments)
    assert oracles.FIGURE in columns(case, result, bound_violations=result.bound_violations + 1)
    assert oracles.FIGURE in columns(case, result, weight_totals=result.weight_totals * 1.01)


def cost_table():
    """Where the first point may not go to the last center, nor the second one to the first."""
    costs = np.random.RandomState(4).randint(0, 9, (20, 3)).astype(float)
    costs[0, 2] = np.inf
    return Case("test", 0, "assign_costs", {"costs": costs, "forbidden": np.array([[1, 0]])})


def test_wrong_answers_for_given_costs_are_found():
    case = cost_table()
    result = core.assign_costs(**case.arguments)
    assert columns(case, result) == set()
    labels = exchanged(result.labels)
    costs = case.arguments["costs"] * result.cost_scale
    cost = int(costs[np.arange(20), labels].sum())
    assert oracles.CERTIFICATE in columns(case, result, labels=labels, cost=cost, lower_bound=cost)
    assert oracles.OPTIMAL in columns(case, result, labels=labels, cost=cost, optimal=False)
    assert oracles.FIGURE in columns(case, result, cost=result.cost + 1)
    assert oracles.CERTIFICATE in columns(case, result, prices=result.prices * 2 + 9)
    all_first = np.zeros(20, dtype=np.int32)
    sizes = np.bincount(all_first, minlength=3)
    assert columns(case, result, labels=all_first, sizes=sizes) == {oracles.LIMIT}
    assert oracles.LIMIT in columns(case.with_arguments(max_size=[20, 6, 6]), result)


def test_a_needless_refusal_of_given_costs_is_found():
    case, refusal = cost_table(), core.InvalidPointsError("No.")
    assert oracles.is_needless(case, refusal)
    assert not oracles.is_needless(case.with_arguments(max_size=6), refusal)
    shut = np.array([[row, 1] for row in range(20)])
    assert not oracles.is_needless(case.with_arguments(forbidden=shut, min_size=1), refusal)


@pytest.mark.parametrize("figure", ["centers", "inertia"])
def test_wrong_figures_of_clusters_are_found(figure):
    points = np.random.RandomState(3).rand(50, 2)
    case = Case("test", 0, "kmeans", {"points": points, "n_clusters": 3}, ENDED)
    result = core.kmeans(**case.arguments)
    assert columns(case, result) == set()
    assert oracles.FIGURE in columns(case, result, **{figure: getattr(result, figure) * 1.001})


def test_a_claim_that_the_users_coordinates_disprove_is_found():
    points, centers = np.array([[0.0], [1.0], [1.4], [2.0], [1e3]]), np.array([[0.5], [1.9]])
    labels = np.array([0, 0, 1, 0, 1])
    limits = [0, 0], [5, 5]
    faults = oracles.better_than_claimed(points, centers, labels, *limits, 0.0)
    assert [fault.column for fault in faults] == [oracles.CERTIFICATE]
    assert not list(oracles.better_than_claimed(points, centers, labels, *limits, 1e-5))


def test_a_point_of_another_cell_is_found():
    points, centers = np.array([[0.0], [1.0], [4.0]]), np.array([[0.0], [3.0]])
    case = Case("test", 0, "predict", {"points": points, "centers": centers}, ENDED)
    assert not oracles.judge(case, np.array([0, 0, 1]))
    assert [fault.column for fault in oracles.judge(case, np.array([0, 1, 1]))] == [oracles.OPTIMAL]


@pytest.fixture
def assign_is(monkeypatch):
    """Another `core.assign`: the outcome of a case that calls it."""

    def assign_is(function, case=None):
        monkeypatch.setattr(core, "assign", function)
        return runner.run(case or assignment())

    return assign_is


def test_work_without_end_is_ended(assign_is):
    def endless(is_canceled, **_):
        while True:
            len(())

    outcome = assign_is(endless)
    assert outcome.columns == [runner.ENDLESS, runner.LATE]


def test_exceptions_and_warnings_are_found(assign_is):
    def broken(**_):
        np.float64(1e300) * np.float64(1e300)
        return [][0]

    assert assign_is(broken).columns == [runner.RAW, runner.WARNING]


def test_a_good_problem_refused_and_a_bad_one_taken(assign_is):
    def refusing(**_):
        raise core.InvalidPointsError("No.")

    assert assign_is(refusing).columns == [runner.REFUSED, runner.NEEDLESS]
    bad = dataclasses.replace(assignment(), expected=generators.REFUSED)
    assert assign_is(lambda **_: None, bad).columns == [runner.ENDED, runner.ACCEPTED]


def test_what_differs_the_second_time_is_found(assign_is):
    case, right = assignment(), core.assign
    before = runner.run(case)
    assign_is(lambda **given: dataclasses.replace(right(**given), n_fractional=1))
    assert runner.DIFFERS in runner.run_again(case, before).columns


def test_a_cancel_that_is_ignored_is_found(assign_is):
    right = core.assign

    def deaf(is_canceled, **given):
        is_canceled()
        return right(**given)

    before = assign_is(deaf)
    assert runner.LATE in runner.run_again(assignment(), before).columns


def test_much_more_work_than_with_small_weights_is_found(assign_is):
    right = core.assign

    def slow(is_canceled, weights, **given):
        for _ in range(200_000 if (weights % 1).any() else 1):
            is_canceled()
        return right(weights=weights, **given)

    case = assignment(weights=np.random.RandomState(2).rand(40))
    before = assign_is(slow, case)
    assert runner.WORK in runner.run_again(case, before).columns


def test_a_case_shrinks_to_what_matters(assign_is):
    def broken(points, **_):
        return {}["x"] if (points[:, 0] > 0.95).any() else core.InvalidPointsError("No.")

    assign_is(broken)
    case = assignment(200)
    assert runner.run(case).status == runner.RAW
    smaller = runner.shrunk(case)
    assert len(smaller.points) == 1
    assert len(smaller.arguments["centers"]) == 1


def test_kinds_come_by_their_shares():
    names = generators.names(1000, 1)
    total = sum(share for share, _ in generators.KINDS.values())
    for kind, (share, _) in generators.KINDS.items():
        count = sum(name.startswith(f"{kind}:") for name in names)
        assert abs(count - 1000 * share / total) <= 2
    assert len(set(names)) == 1000
