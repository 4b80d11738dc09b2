"""Bad input to k-means on attributes gets a sentence."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

from tests.algorithms.attributes_for_tests import ATTRIBUTE_KMEANS, FIELDS, layer_of, people
from tests.bridge.layers_for_tests import make_layer

WRONG = [
    ({"FIELDS": None}, "Fields to compare (FIELDS) is empty"),
    ({"FIELDS": []}, "Fields to compare (FIELDS) is empty"),
    ({"SCALING": 4}, "Use 0 = z-score"),
    ({"NULLS": 3}, "Use 0 = Skip"),
    ({"INIT": 6}, "Use 0 = k-means++"),
    ({"POSITION_WEIGHT": 100}, "Use 0 to 99"),
    ({"POSITION_WEIGHT": "much"}, "is not a number"),
    ({"CLUSTERS": None}, "set Maximum cluster size (MAX_SIZE) or Minimum"),
    ({"CLUSTERS": None, "TOLERANCE": 5}, "set Maximum cluster size (MAX_SIZE) or Minimum"),
    ({"MIN_SIZE": 6, "MAX_SIZE": 5}, "(MIN_SIZE) is 6 and Maximum cluster size (MAX_SIZE) is 5"),
    ({"FIELD_NAME": "size", "SIZE_FIELD_NAME": "SIZE"}, "give them different names"),
    ({"CENTERS_TABLE": "here", "MIN_SIZE": 3}, "Sizes cannot be limited"),
    (
        {"CENTERS_TABLE": "here", "REPORT": "a.html"},
        "Skip Report (REPORT), or leave Table of centers",
    ),
    (
        {"CENTERS_TABLE": "here", "CENTERS": "memory:"},
        "Skip Centers (CENTERS), or leave Table of centers",
    ),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONG)
def test_wrong_parameters(wrong, sentence, provider, qgis_new_project):
    definition = QgsApplication.processingRegistry().createAlgorithmById(ATTRIBUTE_KMEANS)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"INPUT": layer_of(people(9)), "FIELDS": FIELDS, "OUTPUT": "memory:", **wrong}
    valid, message = definition.checkParameterValues(given, context)
    assert not valid
    assert sentence in message


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"FIELDS": ["name"]}, r"\(FIELDS\): the field “name” \(string\) does not hold numbers"),
        ({"FIELDS": "age;nowhere"}, "has no field “nowhere”. Its fields: age, income, rate, name"),
        ({"FIELDS": "age;income;AGE"}, "the field “AGE” is chosen twice"),
        ({"POSITION_WEIGHT": 10}, r"The layer has no geometry.* Set .* \(POSITION_WEIGHT\) to 0"),
        ({"CLUSTERS": 31}, "number used: 30. have 30 different combinations"),
        ({"CLUSTERS": 31, "MAX_SIZE": 9}, "need at least 31 features; 30 are used. Lower"),
        ({"CLUSTERS": 9, "MIN_SIZE": 4}, "9 clusters of at least 4 need 36 features"),
        ({"CENTERS_TABLE": "nowhere"}, "Could not load source layer"),
    ],
)
def test_what_the_layer_does_not_allow(cluster, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        cluster(layer_of(people(30)), **wrong)


def test_values_that_cannot_be_used(cluster):
    values = people(30)
    values[:, 1] = np.nan
    with pytest.raises(
        QgsProcessingException, match="“income” has no finite number in any of the 30"
    ):
        cluster(layer_of(values))
    values[::2, 1], values[::2, 2] = 1.0, np.nan
    with pytest.raises(
        QgsProcessingException, match="none of the 30 features has a value in every"
    ):
        cluster(layer_of(values))
    values[:] = 3.0
    with pytest.raises(QgsProcessingException, match="None of the chosen fields varies"):
        cluster(layer_of(values))
    values = people(30)
    values[:, 1] = np.tile([-1.7e308, 1.7e308], 15)
    with pytest.raises(QgsProcessingException, match="floating-point range"):
        cluster(layer_of(values))
    with pytest.raises(QgsProcessingException, match="has no features"):
        cluster(layer_of(values[:0]))


def test_too_many_fields(cluster):
    names = [f"f{number}" for number in range(101)]
    layer = make_layer(
        [None] * 3,
        "&".join(f"field={name}:double" for name in names),
        kind="None",
        rows=[[float(row)] * 101 for row in range(3)],
    )
    with pytest.raises(QgsProcessingException, match="101 fields are chosen"):
        cluster(layer, FIELDS=names, CLUSTERS=2)
    assert cluster(layer, FIELDS=names[:100], CLUSTERS=2)["NUM_CLUSTERS"] == 2
