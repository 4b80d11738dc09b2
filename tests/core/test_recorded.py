"""The core gives the answers that are recorded, on every platform and after every rebuild.

Where an answer is to change, these tests record it anew with `RECORD=1`, and the changelog says
which ones changed, and why.
"""

import pytest

from constrained_kmeans_plugin.core import ClusteringError
from tests.recorded import answers, cases

BOOK = answers.Book(answers.FOLDER / "core.txt")


def found(calls):
    for name, call in calls:
        try:
            yield name, answers.told(call())
        except ClusteringError as error:
            # Its sentence may get better.
            yield name, type(error).__name__


def first_and_other_calls(family):
    """A tenth for the quick tests, and the rest."""
    calls = list(cases.calls(family))
    n_first = -(-len(calls) // 10)
    return calls[:n_first], calls[n_first:]


#: Each of their calls takes long.
LARGE = {
    "float-weights",
    "many-clusters",
    "many-points",
    "more-clusters-than-places",
    "two-thousand-clusters",
}
FAMILIES = [
    pytest.param(family, marks=pytest.mark.slow) if family in LARGE else family
    for family in cases.FAMILIES
]


@pytest.mark.parametrize("family", FAMILIES)
def test_first_answers_are_those_that_are_recorded(family):
    assert BOOK.differences(found(first_and_other_calls(family)[0])) == []


@pytest.mark.slow
@pytest.mark.parametrize("family", cases.FAMILIES)
def test_other_answers_are_those_that_are_recorded(family):
    assert BOOK.differences(found(first_and_other_calls(family)[1])) == []


def test_no_recorded_case_is_left_out():
    assert BOOK.names() == {name for family in cases.FAMILIES for name, _ in cases.calls(family)}
