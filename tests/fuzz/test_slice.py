"""A slice of `make fuzz`, always the same."""

from __future__ import annotations

import pytest

from tests.fuzz import generators, runner

SEED = 77
#: Cases for each one that a kind has in a hundred, about.
TIMES = 3
KINDS = [kind for kind in generators.KINDS if not kind.endswith("-on-qgis")]
#: Done again in a second process.
AGAIN = 24


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong(kind):
    count = TIMES * generators.KINDS[kind][0]
    outcomes = [runner.run(case) for case in cases(generators.names(count, SEED, [kind]))]
    assert [(outcome.name, outcome.faults) for outcome in outcomes if outcome.faults] == []


def test_nothing_is_wrong_in_a_second_process():
    """With two threads for matrices; canceled on the way; and much work for its kind."""
    worker = runner.Worker(2, 1)
    try:
        for case in cases(generators.names(AGAIN, SEED, KINDS)):
            assert worker.ask(case.name, runner.run(case)).faults == []
    finally:
        worker.stop()


def cases(names):
    for name in names:
        kind, _, seed = name.rpartition(":")
        yield generators.make(kind, int(seed))
