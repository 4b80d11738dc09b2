"""Solvers from other packages, behind one function.

None of them is needed. Each is imported only when it was chosen. The residual graph proves its
answer and breaks ties; where rounding left it not quite optimal, or there is none, the plugin's
own solver takes its place. So all give the same labels.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from typing import Any, Callable

import numpy as np

from ...requirements import SOLVER_PACKAGES, find_fault
from ..errors import SolverFailedError, SolverLimitError, SolverUnavailableError
from ..exact.arrays import Array, IsCanceled, poll
from ..validation import check_choice
from .network import Network

#: Names of the solvers; "auto" is the residual graph, which `solve` calls itself.
SOLVERS = ("auto", "highs", "networkx", "ortools")

#: Arcs (points x clusters) that each solver gets at most: about a minute's work, in which
#: HiGHS and OR-Tools can neither be canceled nor let go of the interpreter.
ARC_LIMITS = {"highs": 1_000_000, "networkx": 250_000, "ortools": 5_000_000}

#: Arcs of which one asks for cancel when NetworkX looks at its cost.
ASKED_EVERY = 50


def check_solver_name(solver: object) -> str:
    """`solver` if it is one of `SOLVERS`."""
    return check_choice(solver, "solver", SOLVERS)


def check_solver(solver: str, n_points: int, n_clusters: int) -> None:
    """Refuse a solver that is not there, or not made for a problem of this size.

    Raises
    ------
    SolverLimitError, SolverUnavailableError
    """
    n_arcs = n_points * n_clusters
    if n_arcs > ARC_LIMITS.get(solver, n_arcs):
        raise SolverLimitError(solver, n_arcs, ARC_LIMITS[solver])
    check_installed(solver)


def solve_network(network: Network, solver: str, is_canceled: IsCanceled = None) -> Array:
    """Flow (n, k) from one of the solvers in `ARC_LIMITS`, optimal up to its rounding.

    Integers; every point sends its whole supply.

    Raises
    ------
    SolverUnavailableError
        If its package is missing, or not safe to load here.
    SolverFailedError
        If it finds no answer to this feasible problem.
    ClusteringCanceled
        If `is_canceled` returned true, and the solver can be asked to stop.
    """
    if network.n_clusters == 1:
        return network.supplies[:, None]
    return _SOLVERS[solver](network, _load(solver), is_canceled)


def check_installed(solver: str) -> None:
    """Refuse a solver whose package cannot be used.

    Raises
    ------
    SolverUnavailableError
    """
    if solver in SOLVER_PACKAGES:
        _load(solver)


def _load(solver: str) -> Any:
    """The module that a solver of `ARC_LIMITS` is called through."""
    package = SOLVER_PACKAGES[solver]
    with _loaded_apart() if solver == "ortools" else nullcontext():
        fault = find_fault(package)
    if fault is not None:
        raise SolverUnavailableError(solver, package.name, fault.reason, fault.detail)
    return import_module((package.modules or (package.name,))[-1])


@contextmanager
def _loaded_apart() -> Iterator[None]:
    """In which OR-Tools is loaded so that it cannot bring QGIS down.

    QGIS links a protobuf of its own, whose symbols replace those of the one that OR-Tools
    brings: a plain import ends the process. With RTLD_DEEPBIND the library prefers its
    own symbols. That flag exists with the GNU C library only, and elsewhere nobody has
    tried what happens: there the solver is refused.
    """
    if "ortools.graph.python.min_cost_flow" not in sys.modules:
        if not hasattr(os, "RTLD_DEEPBIND"):
            raise SolverUnavailableError("ortools", "ortools", "unsafe", sys.platform)
        if any(name.split(".")[0] in ("highspy", "_highspy") for name in sys.modules):
            detail = "it cannot be loaded beside highspy, which is in use"
            raise SolverUnavailableError("ortools", "ortools", "unsafe", detail)
    flags = sys.getdlopenflags() if hasattr(sys, "getdlopenflags") else 0
    try:
        if hasattr(os, "RTLD_DEEPBIND"):
            sys.setdlopenflags(os.RTLD_NOW | os.RTLD_DEEPBIND)
        yield
    finally:
        if hasattr(os, "RTLD_DEEPBIND"):
            sys.setdlopenflags(flags)


def _solve_highs(network: Network, optimize: Any, is_canceled: IsCanceled) -> Array:
    """The linear program's dual simplex; a basic solution of a network is integral."""
    from scipy.sparse import csr_matrix, vstack

    n_points, n_clusters = network.n_points, network.n_clusters
    arcs = np.arange(n_points * n_clusters)
    ones = np.ones(len(arcs))
    supply = csr_matrix((ones, (arcs // n_clusters, arcs)))
    through = csr_matrix((ones, (arcs % n_clusters, arcs)))
    fixed = network.lower == network.upper
    matrices = [through[~fixed], -through[~fixed]]
    bounds = [network.upper[~fixed], -network.lower[~fixed]]

    # Tolerances of the simplex are absolute: bring costs and flows to a scale of about 1.
    costs = network.costs.ravel() / max(1.0, float(network.costs.mean()))
    unit = float(network.supplies.mean())
    result = optimize.linprog(
        costs,
        A_ub=vstack(matrices, format="csr") if (~fixed).any() else None,
        b_ub=np.concatenate(bounds) / unit if (~fixed).any() else None,
        A_eq=vstack([supply, through[fixed]], format="csr"),
        b_eq=np.concatenate([network.supplies, network.lower[fixed]]) / unit,
        bounds=(0, None),
        method="highs-ds",
    )
    if result.x is None or result.status != 0:
        raise SolverFailedError("highs", str(result.message))
    return _whole_flow(result.x.reshape(n_points, n_clusters) * unit, network.supplies)


def _whole_flow(flow: Array, supplies: Array) -> Array:
    """A flow (n, k) rounded so that every point sends its whole supply."""
    rounded: Array = np.rint(np.clip(flow, 0.0, supplies[:, None])).astype(np.int64)
    rows = np.arange(len(flow))
    largest = rounded.argmax(axis=1)
    rounded[rows, largest] += supplies - rounded.sum(axis=1)
    return rounded


def _asking_cost(is_canceled: IsCanceled) -> type[int]:
    """A class of integers that ask for cancel when something is subtracted from them.

    The network simplex takes no callback; but at every step it subtracts potentials from the
    costs of some hundred arcs, one after the other, and before that it looks how large each is.
    """

    class AskingCost(int):
        def __sub__(self, other: int) -> int:
            poll(is_canceled)
            return int(self) - other

        def __abs__(self) -> int:
            poll(is_canceled)
            return abs(int(self))

    return AskingCost


def _solve_networkx(network: Network, networkx: Any, is_canceled: IsCanceled) -> Array:
    """NetworkX's network simplex, with Python integers for costs."""
    asking_cost = _asking_cost(is_canceled)
    n_points, n_clusters = network.n_points, network.n_clusters
    graph = networkx.DiGraph()
    supplies = network.supplies.tolist()
    rest = sum(supplies) - int(network.lower.sum())
    for i, supply in enumerate(supplies):
        graph.add_node(i, demand=-supply)
    for j in range(n_clusters):
        graph.add_node(n_points + j, demand=int(network.lower[j]))
        room = int(network.upper[j] - network.lower[j])
        graph.add_edge(n_points + j, "sink", weight=0, capacity=room)
    graph.add_node("sink", demand=rest)
    arc = 0
    for i, costs in enumerate(network.costs.tolist()):
        poll(is_canceled)
        for j, cost in enumerate(costs):
            kind = int if arc % ASKED_EVERY else asking_cost
            graph.add_edge(i, n_points + j, weight=kind(cost))
            arc += 1
    try:
        flow = networkx.network_simplex(graph)[1]
    except (networkx.NetworkXUnfeasible, networkx.NetworkXUnbounded) as error:
        raise SolverFailedError("networkx", str(error)) from error
    return np.array(
        [[flow[i][n_points + j] for j in range(n_clusters)] for i in range(n_points)],
        dtype=np.int64,
    )


def _solve_ortools(network: Network, min_cost_flow: Any, is_canceled: IsCanceled) -> Array:
    """OR-Tools' cost-scaling push-relabel, with costs cut to the bits it can take."""
    n_points, n_clusters = network.n_points, network.n_clusters
    n_nodes = n_points + n_clusters + 1
    # It multiplies costs by the number of nodes and adds them up in 64 bits.
    bits = 61 - 2 * n_nodes.bit_length()
    shift = max(0, int(network.costs.max()).bit_length() - bits)
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = flow.add_arcs_with_capacity_and_unit_cost(
        np.repeat(np.arange(n_points), n_clusters),
        np.tile(np.arange(n_points, n_points + n_clusters), n_points),
        np.repeat(network.supplies, n_clusters),
        (network.costs >> shift).ravel(),
    )
    centers = np.arange(n_points, n_points + n_clusters)
    flow.add_arcs_with_capacity_and_unit_cost(
        centers,
        np.full(n_clusters, n_nodes - 1),
        network.upper - network.lower,
        np.zeros(n_clusters, dtype=np.int64),
    )
    supplies = np.concatenate(
        [
            network.supplies,
            -network.lower,
            [int(network.lower.sum()) - int(network.supplies.sum())],
        ]
    )
    flow.set_nodes_supplies(np.arange(n_nodes), supplies)
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise SolverFailedError("ortools", str(status))
    flows: Array = flow.flows(arcs).reshape(n_points, n_clusters)
    return flows


_SOLVERS: dict[str, Callable[[Network, Any, IsCanceled], Array]] = {
    "highs": _solve_highs,
    "networkx": _solve_networkx,
    "ortools": _solve_ortools,
}
