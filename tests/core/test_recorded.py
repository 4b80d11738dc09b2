"""The core gives the answers that are recorded, on every platform and after every rebuild.

Where an answer is to change, these tests record it anew with `RECORD=1`, and the changelog says
which ones changed, and why.
"""

import pytest

from constrained_kmeans_plugin.core import ClusteringError
from tests.recorded import answers, cases

BOOK = answers.Book(answers.FOLDER / "core.txt")


def found(family):
    for name, call in cases.calls(family):
        try:
            yield name, answers.told(call())
        except ClusteringError as error:
            # Its sentence may get better.
            yield name, type(error).__name__


@pytest.mark.parametrize("family", cases.FAMILIES)
def test_answers_are_those_that_are_recorded(family):
    assert BOOK.differences(found(family)) == []


def test_no_recorded_case_is_left_out():
    assert BOOK.names() == {name for family in cases.FAMILIES for name, _ in cases.calls(family)}
