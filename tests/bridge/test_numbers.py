"""Numbers as users write them: values, and sentences."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from constrained_kmeans_plugin.bridge.read import numbers

INTEGER = QgsProcessingParameterNumber.Type.Integer


@pytest.fixture
def context():
    return QgsProcessingContext()


@pytest.fixture
def required():
    return QgsProcessingParameterNumber("K", "Count", INTEGER, 5)


@pytest.fixture
def optional():
    return QgsProcessingParameterNumber("K", "Count", INTEGER, None, True)


@pytest.mark.parametrize(
    ("value", "number"),
    [(7, 7), (7.0, 7), ("7", 7), (" 7 ", 7), ("7.0", 7), ("1e3", 1000), (2**40, 2**40)],
)
def test_whole_numbers_in_every_spelling(value, number, required, context):
    assert numbers.whole_number({"K": value}, required, context, 1) == number


def test_absent_is_the_default(required, optional, context):
    for parameters in ({}, {"K": None}):
        assert numbers.whole_number(parameters, required, context, 1) == 5
        assert numbers.whole_number(parameters, optional, context, 1) is None


def test_empty_is_not_given(required, optional, context):
    for empty in ("", "  "):
        assert numbers.whole_number({"K": empty}, optional, context, 1) is None
        with pytest.raises(QgsProcessingException, match="empty"):
            numbers.whole_number({"K": empty}, required, context, 1)


def test_none_is_not_given_where_that_may_be(context):
    """As the dialog hands on “Not set”; absent is the default all the same."""
    optional = QgsProcessingParameterNumber("K", "Count", INTEGER, 5, True)
    assert numbers.whole_number({"K": None}, optional, context, 1) is None
    assert numbers.whole_number({}, optional, context, 1) == 5


def test_zero_is_not_absent(optional, context):
    assert numbers.whole_number({"K": 0}, optional, context, 0) == 0


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("abc", "“abc” is not a whole number. Use 1 to 9"),
        ("2.6", "2.6 is not a whole number. Use 2 or 3"),
        (2.6, "2.6 is not a whole number. Use 2 or 3"),
        (0.4, "Use 1"),
        (9.5, "Use 9"),
        (-2.5, "Use 1"),
        (12.5, "Use 9"),
        (0, "0 is out of range. Use 1 to 9"),
        ("10", "10 is out of range"),
        (float("nan"), "not a whole number"),
        (float("inf"), "not a whole number"),
        (True, "not a whole number"),
        ([1], "not a whole number"),
        ("5,0", "not a whole number"),
    ],
)
def test_sentences_name_what_works(value, sentence, required, context):
    with pytest.raises(QgsProcessingException) as error:
        numbers.whole_number({"K": value}, required, context, 1, 9)
    assert str(error.value).startswith("Count (K): ")
    assert sentence in str(error.value)


def test_properties_are_evaluated(required, context):
    assert numbers.whole_number({"K": QgsProperty.fromValue(4)}, required, context, 1) == 4
    assert (
        numbers.whole_number({"K": QgsProperty.fromExpression("2 + 2")}, required, context, 1) == 4
    )
    with pytest.raises(QgsProcessingException, match=r"2\.6 is not a whole number"):
        numbers.whole_number({"K": QgsProperty.fromExpression("2.6")}, required, context, 1)
    with pytest.raises(QgsProcessingException, match="expression"):
        numbers.whole_number({"K": QgsProperty.fromExpression("nonsense(")}, required, context, 1)


def test_plain_numbers(context):
    definition = QgsProcessingParameterNumber(
        "T", "Tolerance", QgsProcessingParameterNumber.Type.Double, None, True
    )
    assert numbers.number({"T": "2.5"}, definition, context, 0, 100) == 2.5
    assert numbers.number({}, definition, context, 0, 100) is None
    for value, sentence in (
        ("x", "“x” is not a number. Use 0 to 100"),
        (101, "101 is out of range"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            numbers.number({"T": value}, definition, context, 0, 100)


def test_choices(context):
    definition = QgsProcessingParameterEnum("E", "Choice", ["first", "second"], False, 0)
    values = ("a", "b")
    assert numbers.choice({"E": 1}, definition, context, values) == "b"
    assert numbers.choice({"E": "1"}, definition, context, values) == "b"
    assert numbers.choice({}, definition, context, values) == "a"
    for wrong in (2, -1, "x", 0.5):
        with pytest.raises(QgsProcessingException, match="Use 0 = first, 1 = second"):
            numbers.choice({"E": wrong}, definition, context, values)


@pytest.mark.parametrize(
    ("value", "answer"),
    [(True, True), (False, False), ("true", True), (" False ", False), (1, True), ("0", False)],
)
def test_yes_or_no_in_every_spelling(value, answer, context):
    definition = QgsProcessingParameterBoolean("B", "Whether", False)
    assert numbers.yes_or_no({"B": value}, definition, context) is answer
    assert numbers.yes_or_no({}, definition, context) is False


@pytest.mark.parametrize("value", ["maybe", 2, 0.5])
def test_neither_yes_nor_no(value, context):
    definition = QgsProcessingParameterBoolean("B", "Whether", False)
    with pytest.raises(QgsProcessingException, match="neither true nor false"):
        numbers.yes_or_no({"B": value}, definition, context)
