"""A slice of the generated problems through the algorithms, always the same."""

import pytest

from tests.algorithms.conftest import clear_leaked_frames
from tests.fuzz import generators

SEED = 77
#: Cases for each one that a kind has in a hundred, about.
TIMES = 3
KINDS = [kind for kind in generators.KINDS if kind.endswith("-on-qgis")]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong(kind, provider, qgis_new_project):
    from tests.fuzz import on_qgis

    outcomes = []
    for name in generators.names(TIMES * generators.KINDS[kind][0], SEED, [kind]):
        outcomes.append(on_qgis.run(generators.make(kind, int(name.rpartition(":")[2]))))
    clear_leaked_frames()
    assert [(outcome.name, outcome.faults) for outcome in outcomes if outcome.faults] == []
