"""Few points are assigned in another way than many: here few take the way of many, too."""

from __future__ import annotations

import pytest

from constrained_kmeans_plugin.core.assignment import solve


def _small(most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solve, "SMALL", most)
        yield


@pytest.fixture(scope="module", params=[0, solve.SMALL], ids=["by prices", "at once"])
def both_ways(request):
    """The tests of a module run twice: by prices, however few the points, and as it is."""
    yield from _small(request.param)


@pytest.fixture(scope="module")
def by_prices():
    """Prices are found first, however few the points."""
    yield from _small(0)
