"""Groups by the values of a field of any type."""

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingException
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

from constrained_kmeans_plugin.bridge.read.groups import group_key, group_title
from constrained_kmeans_plugin.bridge.read.points import Columns
from tests.bridge.layers_for_tests import make_layer
from tests.bridge.test_points import read


def rows_of(points):
    return {group.title: group.rows.tolist() for group in points.groups}


@pytest.mark.parametrize(
    "values",
    [
        [-3, 2, 2.5, 10, 2**60, 2**60 + 1, None],
        [False, True, None],
        ["", "10", "9", "Z", "a", "Ä", "ä", "中", "😀", None],
        [float("-inf"), -0.5, 1e300, float("inf"), float("nan"), None],
        [QDate(1, 1, 1), QDate(1999, 12, 31), QDate(2000, 1, 1), None],
        [QTime(0, 0), QTime(9, 30), QTime(23, 59, 59), None],
        [QDateTime(QDate(2000, 1, 1), QTime(1, 0)), QDateTime(QDate(2000, 1, 1), QTime(2, 0))],
        [QByteArray(b"\x00"), QByteArray(b"\x01\xff"), QByteArray(b"\x02")],
        [["a", "b"], ["a"], ["b"]],
        [{"a": 1}, {"a": 2}],
    ],
)
def test_order_of_the_values(values):
    keys = [group_key(value) for value in values]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(values)
    assert all(group_title(value) for value in values)


def test_values_that_are_the_same():
    assert group_key(1) == group_key(1.0)
    assert group_key(0.0) == group_key(-0.0)
    assert group_key(float("nan")) == group_key(float("nan"))
    assert group_key(None) == group_key(NULL)
    assert group_key("a") != group_key("A")
    assert group_key({"a": 1, "b": 2}) == group_key({"b": 2, "a": 1})


def test_groups_of_points():
    rows = [["b"], ["a"], [None], ["b"], ["a"]]
    wkts = ["Point(0 0)", "Point(1 0)", "Point(2 0)", "Point(3 0)", None]
    points = read(make_layer(wkts, rows=rows), columns=Columns(group=0))
    assert points.is_grouped
    assert rows_of(points) == {"“a”": [1], "“b”": [0, 3], "NULL": [2]}
    assert [group.n_features for group in points.groups] == [2, 2, 1]
    b = points.of(points.groups[1])
    np.testing.assert_array_equal(b.coordinates, [[0, 0], [3, 0]])
    assert b.ids.tolist() == points.ids[[0, 3]].tolist()


def test_a_group_without_geometries_is_known():
    points = read(make_layer(["Point(0 0)", None], rows=[["a"], ["b"]]), columns=Columns(group=0))
    assert rows_of(points) == {"“a”": [0], "“b”": []}


def test_without_a_field_there_is_one_group():
    points = read(make_layer(["Point(0 0)", None, "Point(1 0)"]))
    assert not points.is_grouped
    assert [group.rows.tolist() for group in points.groups] == [[0, 1]]
    assert points.of(points.groups[0]) is points


WEIGHTS = "field=name:string&field=w:double"


def weighted(*weights, zero=False):
    layer = make_layer(
        [f"Point({x} 0)" for x in range(len(weights))],
        fields=WEIGHTS,
        rows=[["", weight] for weight in weights],
    )
    return read(layer, columns=Columns(weight=1, zero_weights=zero)).weights


def test_whole_weights_are_integers():
    assert weighted(3, 0, 2.0).dtype == np.int64
    assert weighted(3, 0, 2.5).dtype == np.float64
    assert weighted(3, 0, 2.5).tolist() == [3, 0, 2.5]


@pytest.mark.parametrize(
    ("weight", "word"), [(None, "NULL"), (-1.5, "-1.5"), (float("inf"), "infinite")]
)
def test_weights_that_are_refused(weight, word):
    with pytest.raises(QgsProcessingException, match=rf"“w”. The first is feature 2 \({word}\)"):
        weighted(1, weight, None)


def test_weights_that_count_as_zero():
    assert weighted(1, None, -2, float("nan"), zero=True).tolist() == [1, 0, 0, 0]
    with pytest.raises(QgsProcessingException, match="infinite"):
        weighted(1, float("inf"), zero=True)


def test_nothing_but_zeros_is_refused():
    with pytest.raises(QgsProcessingException, match="All weights"):
        weighted(0, 0)


def test_weights_of_features_without_geometry_do_not_matter():
    layer = make_layer(["Point(0 0)", None], fields=WEIGHTS, rows=[["", 1], ["", None]])
    assert read(layer, columns=Columns(weight=1)).weights.tolist() == [1]
