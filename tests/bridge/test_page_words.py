"""What the pages say in words, and how they write numbers."""

import re

import numpy as np
import pytest

from constrained_kmeans_plugin.bridge.html import figures
from constrained_kmeans_plugin.bridge.html.charts import logarithmic_ticks, round_ticks
from constrained_kmeans_plugin.bridge.html.markup import element, escaped
from constrained_kmeans_plugin.bridge.html.words import FreeRun, cost_of_limits, doubts, in_words
from constrained_kmeans_plugin.core import UniformSilhouette

ROUND = np.ones(4)
EVEN = np.array([25, 25, 25, 25])


#: As of points in a plane.
UNIFORM = UniformSilhouette(0.38, 0.012)


def titles(*arguments, **options):
    return [note.title for note in doubts(*arguments, **options)]


def test_nothing_is_said_where_nothing_is_wrong():
    assert titles(0.7, EVEN, ROUND, uniform=UNIFORM) == []
    assert titles(float("nan"), np.array([100]), np.array([np.nan])) == []


def test_no_structure():
    (note,) = doubts(0.4, EVEN, ROUND, uniform=UNIFORM)
    assert note.title == "The data do not form separate groups"
    assert "0.40. Points spread evenly over the same area, without clusters, reach" in note.text
    assert "0.38" in note.text
    assert "DBSCAN" in note.text


def test_one_cluster_far_larger():
    (note,) = doubts(0.7, np.array([5, 90, 3, 2]), ROUND)
    assert "Cluster 2 holds 90 % of the total, the median cluster 4 %" in note.text
    assert titles(0.7, np.array([30, 40, 20, 10]), ROUND) == []
    # Of two clusters one may well be large.
    assert titles(0.7, np.array([95, 5]), ROUND[:2]) == []


def test_long_clusters():
    (note,) = doubts(0.7, EVEN, np.array([1.0, 9.0, np.inf, np.nan]))
    assert "50 % of the total" in note.text
    assert "clusters 2, 3)" in note.text
    assert titles(0.7, np.array([97, 1, 1, 1]), np.array([1.0, 9.0, 9.0, 9.0]))[1:] == []


def test_one_attribute_carries_the_distance():
    shares = [("income", 0.97), ("age", 0.03)]
    (note,) = doubts(0.7, EVEN, ROUND, shares)
    assert "“income” makes up 97 %" in note.text
    assert titles(0.7, EVEN, ROUND, [("income", 0.6), ("age", 0.4)]) == []
    assert titles(0.7, EVEN, ROUND, [("income", 1.0)]) == []


def test_by_attributes_nothing_is_proposed_that_works_by_position_alone():
    shares = [("income", 0.5), ("age", 0.5)]
    wrong = 0.1, np.array([1, 97, 1, 1]), np.full(4, 9.0)
    notes = doubts(*wrong, shares, uniform=UNIFORM)
    assert len(notes) == len(doubts(*wrong, uniform=UNIFORM)) == 3
    for note, advice in zip(notes, ("other fields", "robust", "by position alone")):
        assert advice in note.text
    assert all("use “DBSCAN" not in note.text for note in notes)


def test_cost_of_limits():
    text = cost_of_limits(144.0, FreeRun(100.0, 3, 8000))
    assert "1.44 times" in text
    assert re.search(r"20(\.0)? % longer", text)
    assert "cluster sizes would range from 3 to 8,000 features" in text
    assert "would range from 0.5 to 2.25" in cost_of_limits(2.0, FreeRun(1.0, 0.5, 2.25, True))
    assert "the same size: 7" in cost_of_limits(2.0, FreeRun(1.0, 7, 7))
    assert "cost nothing" in cost_of_limits(80.0, FreeRun(100.0, 3, 80))
    assert "25 % larger" in cost_of_limits(80.0, FreeRun(100.0, 3, 80))
    assert "all distances would be 0" in cost_of_limits(5.0, FreeRun(0.0, 1, 9))


def test_silhouettes_in_words():
    said = [in_words(score, UNIFORM) for score in (0.42, 0.44, 0.8, float("nan"))]
    assert said == [
        "no separate groups",
        "overlapping groups",
        "separate groups",
        "",
    ]
    assert in_words(0.0, None) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (3.0, "3"),
        (12.3456, "12.3"),
        (-0.012345, "−0.0123"),
        (12345.67, "12,346"),
        (1234567.8, "1.23 million"),
        (-5.678e9, "−5.68 billion"),
        (1.8e16, "1.8 × 10¹⁶"),
        (-2.5e-7, "−2.5 × 10⁻⁷"),
        (0.0000025, "0.0000025"),
        (float("inf"), "∞"),
        (float("nan"), "–"),
        (None, "–"),
    ],
)
def test_figures(value, text):
    assert figures.figure(value) == text


def test_other_figures():
    assert figures.count(1234567) == "1,234,567"
    assert figures.percent(0.12345) == "12.3 %"
    assert figures.percent(0.00091) == "0.091 %"
    assert figures.percent(0.00001) == "< 0.01 %"
    assert figures.score(-0.12345) == "−0.12"
    assert figures.score(-0.001) == "0.00"
    assert figures.amount(12345.678) == "12,346"
    assert figures.amount(12.34567) == "12.35"
    assert figures.span(3, 3) == "3"
    assert figures.span(3, 1000) == "3–1,000"
    assert figures.span(2.5, 2.5) == "2.5"
    assert figures.span(2.5, 3) == "2.5–3"
    assert figures.tick(0.25, 0.05) == "0.25"
    assert figures.tick(1500, 500) == "1,500"


def test_numbers_below_each_other_have_as_many_decimals():
    assert figures.column([12.345, 0.5, float("nan")]) == ["12.3", "0.5", "–"]
    assert figures.column([12345, 7]) == ["12,345", "7"]
    assert figures.column([0.0, 0.0]) == ["0", "0"]
    assert figures.column([0.012345, -0.1]) == ["0.012", "−0.100"]


def test_units_fit_the_numbers():
    assert figures.length(840.0, "meters") == "840 m"
    assert figures.length(3240.0, "meters") == "3.24 km"
    assert figures.length(3240.0, "feet") == "3,240 feet"
    assert figures.area(1.24e6, "square meters") == "1.24 million m²"
    assert figures.area(3.4e12, "square meters") == "3.4 million km²"
    assert figures.area(1.24e6, "square degrees") == "1.24 million square degrees"
    zones = figures.Unit.of_zones("square meters", 3.4e6)
    assert (zones.name, zones.column(np.array([3.4e6, 5e5]))) == ("km²", ["3.40", "0.50"])
    assert figures.scaled("inertia", figures.thousands(5e7)) == "inertia (millions)"
    assert figures.scaled("inertia", figures.thousands(5e5)) == "inertia"


def test_markup_escapes_what_is_text():
    made = element("td", "<b>", element("i", "&"), class_='a"b', x=1.5)
    assert made == '<td class="a&quot;b" x="1.5">&lt;b&gt;<i>&amp;</i></td>'
    assert escaped("\x00\x1b\ud800\ufffe") == "\ufffd" * 4
    assert element("br") == "<br/>"


@pytest.mark.parametrize(
    ("low", "high"), [(1.0, 1.5), (0.3, 700.0), (6e9, 3e11), (1e-7, 1e9), (1e-12, 1e12)]
)
def test_logarithmic_ticks_are_few_round_numbers_around_the_values(low, high):
    ticks = logarithmic_ticks(low, high)
    assert ticks[0] <= low * (1 + 1e-9)
    assert ticks[-1] >= high * (1 - 1e-9)
    assert 2 <= len(ticks) <= 12
    for tick in ticks:
        assert f"{tick:e}"[0] in "125"


@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 455.6), (0.3, 0.41), (-0.2, 0.7), (1e-9, 3e-9), (5e16, 7.5e16)]
)
def test_ticks_are_few_round_numbers_around_the_values(low, high):
    ticks = round_ticks(low, high)
    assert ticks[0] <= low + 1e-9 * abs(low)
    assert ticks[-1] >= high - 1e-9 * high
    assert 2 <= len(ticks) <= 8
    assert np.ptp(np.diff(ticks)) < 1e-9 * ticks[-1]
