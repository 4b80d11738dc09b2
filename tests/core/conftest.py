"""Few points are assigned in another way than many: here few take the way of many, too."""

from __future__ import annotations

import pytest

from constrained_kmeans_plugin import requirements
from constrained_kmeans_plugin.core.transport import certificate, neighbors, solve

#: Prices are found first, however few the points, and moves that matter are looked for; and points
#: go to near clusters only, however few the clusters.
WAYS = {"by prices": (0, 0, neighbors.FEW_CLUSTERS), "to neighbors": (0, 0, 1)}


def _taking(way):
    as_it_is = solve.SMALL, certificate.FEW_PAIRS, neighbors.FEW_CLUSTERS
    small, few_pairs, few = WAYS.get(way, as_it_is)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(solve, "SMALL", small)
        patch.setattr(certificate, "FEW_PAIRS", few_pairs)
        patch.setattr(neighbors, "FEW_CLUSTERS", few)
        yield way


def _quick_tests_take(quick):
    return [way if way in quick else pytest.param(way, marks=pytest.mark.slow) for way in WAYS]


@pytest.fixture(scope="module", params=[*_quick_tests_take(["by prices"]), "at once"])
def both_ways(request):
    """The tests of a module run by prices, however few the points, and as it is."""
    yield from _taking(request.param)


@pytest.fixture(scope="module", params=_quick_tests_take(["to neighbors"]))
def by_prices(request):
    """Prices are found first, however few the points."""
    yield from _taking(request.param)


@pytest.fixture
def nothing_known(monkeypatch):
    """Packages that were found broken are tried again."""
    monkeypatch.setattr(requirements, "_broken", {})
