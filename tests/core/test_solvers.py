"""Solvers from other packages: same cost, same labels, and clear refusals."""

from __future__ import annotations

import os
import sys

import numpy as np
import pytest
from problems import about_in, make_problem, squared

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.transport import solvers
from constrained_kmeans_plugin.core.transport.bounds import Bounds
from constrained_kmeans_plugin.core.transport.network import Network

pytestmark = pytest.mark.usefixtures("both_ways")

OTHERS = ("highs", "networkx", "ortools")


def needs(solver: str) -> None:
    if solver != "highs":
        pytest.importorskip(solver)


@pytest.mark.slow
@pytest.mark.parametrize("solver", OTHERS)
def test_same_cost_and_labels_as_our_own(both_ways, solver):
    needs(solver)
    random = np.random.RandomState(17)
    for _ in range(about_in(both_ways, 500)):
        # Up to 400 points, but more often few: NetworkX is slow.
        n = 2 + int(399 * random.rand() ** 3)
        k = int(random.randint(1, min(n, 9) + 1))
        problem = make_problem(random, n, int(random.randint(1, 6)), k)
        own = core.assign(problem.points, problem.centers, **problem.sizes)
        other = core.assign(problem.points, problem.centers, solver=solver, **problem.sizes)
        assert other.optimal
        assert own.optimal
        assert other.cost == own.cost
        assert (other.labels == own.labels).all()
        assert (other.prices == own.prices).all()


@pytest.mark.parametrize("solver", OTHERS)
def test_five_hundred_points(solver):
    needs(solver)
    random = np.random.RandomState(23)
    points, centers = random.rand(500, 2), random.rand(12, 2)
    own = core.assign(points, centers)
    other = core.assign(points, centers, solver=solver)
    assert other.cost == own.cost
    assert (other.labels == own.labels).all()


@pytest.mark.parametrize("solver", OTHERS)
def test_whole_runs_agree(solver):
    needs(solver)
    points = np.random.RandomState(31).rand(300, 2)
    own = core.constrained_kmeans(points, 5, seed=3)
    other = core.constrained_kmeans(points, 5, seed=3, solver=solver)
    assert (own.labels == other.labels).all()
    assert own.n_iter == other.n_iter


@pytest.mark.parametrize("solver", OTHERS)
def test_too_large_a_problem_is_refused_with_numbers(solver, monkeypatch):
    monkeypatch.setitem(solvers.ARC_LIMITS, solver, 999)
    with pytest.raises(core.SolverLimitError) as caught:
        core.assign(np.random.RandomState(0).rand(100, 2), np.eye(2).repeat(5, 0), solver=solver)
    assert caught.value.n_arcs == 1000
    assert caught.value.limit == 999


@pytest.mark.parametrize("solver", ["networkx", "ortools"])
def test_a_missing_package_is_named(solver, monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == solver]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, solver, None)
    with pytest.raises(core.SolverUnavailableError) as caught:
        core.assign(np.eye(2), np.eye(2), solver=solver)
    assert caught.value.reason == "missing"
    assert caught.value.package == solver


@pytest.mark.parametrize(
    ("text", "reason", "detail"),
    [
        ("__version__ = '3.1'\nraise SystemError('deep inside')", "broken", "deep inside"),
        ("__version__ = '1.11'", "old", "1.11"),
    ],
)
@pytest.mark.usefixtures("nothing_known")
def test_a_package_that_does_not_work_is_named(text, reason, detail, monkeypatch, tmp_path):
    for name in [name for name in sys.modules if name.split(".")[0] == "networkx"]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "networkx.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(core.SolverUnavailableError) as caught:
        core.assign(np.eye(2), np.eye(2), solver="networkx")
    # Not by monkeypatch, which would bring it back.
    sys.modules.pop("networkx", None)
    assert caught.value.reason == reason
    assert detail in caught.value.detail


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="the platform has no RTLD_DEEPBIND")
def test_ortools_is_refused_where_it_cannot_be_loaded_apart(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("ortools")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(os, "RTLD_DEEPBIND")
    with pytest.raises(core.SolverUnavailableError) as caught:
        core.assign(np.eye(2), np.eye(2), solver="ortools")
    assert caught.value.reason == "unsafe"


def test_an_answer_that_is_not_optimal_is_mended(monkeypatch):
    """Any feasible answer will do: the residual graph makes it optimal."""
    random = np.random.RandomState(7)
    points, centers = random.rand(120, 2), random.rand(6, 2)
    best = core.assign(points, centers)

    def careless(*_: object) -> np.ndarray:
        labels = random.permutation(np.repeat(np.arange(6), 20))
        return np.eye(6, dtype=np.int64)[labels]

    monkeypatch.setitem(solvers._SOLVERS, "highs", careless)
    mended = core.assign(points, centers, solver="highs")
    assert mended.optimal
    assert mended.cost == best.cost
    assert (mended.labels == best.labels).all()


def test_an_answer_outside_the_bounds_is_mended(monkeypatch):
    """Rounding may have broken them: all points in the first of five clusters is the worst."""
    random = np.random.RandomState(8)
    points, centers = random.rand(100, 2), random.rand(5, 2)
    best = core.assign(points, centers)
    everything = np.eye(5, dtype=np.int64)[np.zeros(100, dtype=int)]
    monkeypatch.setitem(solvers._SOLVERS, "highs", lambda *_: everything)
    mended = core.assign(points, centers, solver="highs")
    assert mended.optimal
    assert (mended.labels == best.labels).all()


def test_costs_of_the_network_are_relative_to_the_nearest_center():
    points, centers = np.array([[0.0], [4.0]]), np.array([[1.0], [5.0]])
    bounds = Bounds(np.ones(2, int), np.ones(2, int), 2)
    network = Network.full(squared(points, centers), None, bounds)
    assert network.costs.tolist() == [[0, 24], [8, 0]]


@pytest.mark.slow
def test_weights_beyond_the_tolerances_of_a_solver():
    """HiGHS calls this problem infeasible; the result is the same all the same."""
    points = [[2, 0, 0, 1], [0, 0, 0, 1], [1, 0, 2, 2], [0, 2, 1, 2], [2, 0, 2, 0]]
    points += [[0, 2, 0, 1], [0, 0, 2, 2], [0, 2, 2, 0], [2, 1, 0, 1]]
    weights = [0.1113827265887898, 0.161480249339808, 0.09597292232707394, 1.3911100906853216e-05]
    weights += [0.07435269432304728, 35308697.52061537, 648355.2686233083, 0.0002514633885187808]
    weights += [290634.26407211266]
    given = {"weights": weights, "n_init": 2, "search": 8, "seed": 503}
    expected = core.constrained_kmeans(points, 5, **given)
    found = core.constrained_kmeans(points, 5, solver="highs", **given)
    assert found.labels.tolist() == expected.labels.tolist()


def test_networkx_can_be_canceled():
    """Calls between two looks are counted, which no machine makes faster or slower."""
    needs("networkx")
    random = np.random.RandomState(29)
    points, centers = random.rand(300, 2), random.rand(10, 2)
    calls, silences, last_look = [0, 0], [], [0]

    def count(frame, event, argument):
        calls[0] += 1

    def is_canceled():
        silences.append(calls[0] - calls[1])
        calls[1] = calls[0]
        return len(silences) == last_look[0]

    def assign():
        calls[:], silences[:] = [0, 0], []
        return core.assign(points, centers, solver="networkx", is_canceled=is_canceled)

    assert assign().optimal  # once without counting what is imported
    sys.setprofile(count)
    try:
        assign()
    finally:
        sys.setprofile(None)
    # It makes its graph and reads the flow from it in one go; in between are thousands of steps.
    *others, _, longest = sorted(silences)
    assert longest < 60 * len(points) * len(centers)
    assert max(others) < 10_000
    assert calls[0] > 20 * max(others)
    n_looks = len(silences)
    for share in (0.3, 0.5, 0.9):
        last_look[0] = int(share * n_looks)
        with pytest.raises(core.ClusteringCanceled):
            assign()
