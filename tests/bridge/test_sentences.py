"""Every way to fail in the core, in the words of the dialog."""

from types import SimpleNamespace

import numpy as np
import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.log.certificate import percent_up, proved_percent
from constrained_kmeans_plugin.bridge.log.sentences import SOLVER_NAMES, explain


def test_every_solver_has_a_name():
    assert tuple(SOLVER_NAMES) == core.SOLVERS


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (core.TooManyClustersError(9, 5, 4), ["9 clusters", "there are 5", "clusters to 4"]),
        (
            core.TooManyClustersError(5, 9, 4),
            ["5 distinct", "9 features have 4", "clusters to 4"],
        ),
        (core.TooManyClustersError(5, 9, 4, weighted=True), ["positive weight", "there are 4"]),
        (core.TooManyClustersError(16, 13, weighted=True), ["positive weight; there are 13."]),
        (core.TooManyClustersError(9, 5), ["need at least 9 features;", "clusters to 5"]),
        (core.HeavyPointError(3, 7.5, 5.0), ["7.5", "5"]),
        (
            core.SolverUnavailableError("ortools", "ortools", "missing"),
            ["solver OR-Tools needs", "pip install"],
        ),
        (core.SolverUnavailableError("ortools", "ortools", "unsafe"), ["not known to be safe"]),
        (
            core.SolverUnavailableError("highs", "scipy", "broken", "why"),
            ["HiGHS needs", "(why)", "To repair"],
        ),
        (core.SolverUnavailableError("networkx", "networkx", "old", "1.9"), ["2.0 or later; 1.9"]),
        (core.SolverLimitError("networkx", 500, 100), ["NetworkX", "at most 100", "500"]),
        (core.SolverFailedError("highs", "time"), ["HiGHS", "(time)", "Automatic"]),
        (core.ClusteringCanceled(), ["canceled"]),
        (core.InvalidPointsError("No points."), ["No points."]),
    ],
)
def test_sentences(error, words):
    text = str(explain(error))
    for word in words:
        assert word in text


def test_rounding_explains_what_positions_cannot_be_told_apart():
    error = core.TooManyClustersError(7, 70, 2, rounding=core.Rounding(70, 298.0, 1, (1e10, 0.0)))
    points = SimpleNamespace(ids=np.array([8, 9]), n_skipped=0)
    text = str(explain(error, SimpleNamespace(points=points, by_values=False)))
    for words in (
        "(number used: 70) have 70 positions, of which 2 are distinct after rounding",
        "steps of 298",
        "feature 9 lies farthest",
    ):
        assert words in text


def test_skipped_features_explain_a_missing_number():
    task = SimpleNamespace(points=SimpleNamespace(n_skipped=3), by_values=False)
    assert "3 features have no usable" in str(explain(core.TooManyClustersError(9, 5, 4), task))


@pytest.mark.parametrize(
    ("gap", "share"),
    [(0.0, "0.0001"), (1.23e-5, "0.0013"), (0.25, "20"), (1.9, "66"), (np.inf, "100")],
)
def test_the_share_of_a_certificate_is_one_of_the_sum(gap, share):
    """Rounded up, without an exponent, and never above all of it."""
    assert _share(_assignment(1 if gap < np.inf else 0, 1 + min(gap, 8))) == share


def test_the_share_of_several_groups_is_one_of_their_total():
    """A group whose distances are all 0 has nothing to prove that would matter to the others."""
    at_centers, spread = _assignment(0, 1e-6), _assignment(74.6, 100)
    assert _share(at_centers, spread) == _share(spread, at_centers) == "26"
    # In its own units, which are coarser, or for weights in smaller ones.
    assert _share(_assignment(74.6, 100), _assignment(100, 100, step=3)) == "2.6"
    assert _share(_assignment(74.6, 100), _assignment(100, 100, weight_scale=0.25)) == "5.1"


def _share(*assignments):
    return percent_up(proved_percent(assignments))


def _assignment(least, most, step=1.0, weight_scale=1.0):
    lattice = SimpleNamespace(resolution=step)
    return SimpleNamespace(cost_range=(least, most), lattice=lattice, weight_scale=weight_scale)
