"""What the log says of the costs of an assignment."""

from types import SimpleNamespace

import numpy as np
import pytest

from constrained_kmeans_plugin.bridge.log import costs
from tests.bridge.layers_for_tests import Listener


@pytest.mark.parametrize(("share", "is_told"), [(0.0, False), (1.75e-14, False), (1e-4, True)])
def test_limits_that_cost_nothing_but_rounding_are_not_told(monkeypatch, share, is_told):
    monkeypatch.setattr(costs, "log_sizes", lambda *given: None)
    monkeypatch.setattr(costs, "log_weights", lambda *given: None)
    monkeypatch.setattr(costs, "cost_certificate", lambda run: (True, ""))
    run = SimpleNamespace(
        clustering=None,
        costs=np.array([1.0, 2.0]),
        is_weighted=False,
        total=3.0 * (1 + share),
        free_total=3.0,
        n_left=0,
        unit="",
    )
    feedback = Listener()
    costs.log_costs(run, "Maximum", feedback)
    assert any("The limits raise" in line for line in feedback.lines) == is_told
