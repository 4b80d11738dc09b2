"""What the pages say in words, and how they write numbers."""

import numpy as np
import pytest

from constrained_kmeans_plugin.bridge.html import figures
from constrained_kmeans_plugin.bridge.html.charts import logarithmic_ticks, round_ticks
from constrained_kmeans_plugin.bridge.html.markup import element, escaped
from constrained_kmeans_plugin.bridge.html.words import FreeRun, doubts, in_words, price_of_balance
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
    assert "parts of a whole" in note.title
    assert "0.400; points without clusters, spread evenly over the same area, reach" in note.text
    assert "0.380" in note.text
    assert "DBSCAN" in note.text


def test_one_cluster_far_larger():
    (note,) = doubts(0.7, np.array([5, 90, 3, 2]), ROUND)
    assert "Cluster 2 makes up 90 % of the whole, the median cluster 4 %" in note.text
    assert titles(0.7, np.array([30, 40, 20, 10]), ROUND) == []
    # Of two clusters one may well be large.
    assert titles(0.7, np.array([95, 5]), ROUND[:2]) == []


def test_long_clusters():
    (note,) = doubts(0.7, EVEN, np.array([1.0, 9.0, np.inf, np.nan]))
    assert "50 % of the whole" in note.text
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


def test_price_of_balance():
    text = price_of_balance(144.0, FreeRun(100.0, 3, 80))
    assert "1.440 times" in text
    assert "20.0 % longer" in text
    assert "Clusters of 3–80 features" in text
    assert "a weight of 0.5000–2.250" in price_of_balance(2.0, FreeRun(1.0, 0.5, 2.25, True))
    assert price_of_balance(80.0, FreeRun(100.0, 3, 80)).startswith("Nothing")
    assert "25 % larger" in price_of_balance(80.0, FreeRun(100.0, 3, 80))
    assert "no distance at all" in price_of_balance(5.0, FreeRun(0.0, 1, 9))


def test_silhouettes_in_words():
    said = [in_words(score, UNIFORM) for score in (0.42, 0.44, 0.8, float("nan"))]
    assert said == [
        "no separate groups",
        "overlapping groups",
        "groups that stand apart",
        "",
    ]
    assert in_words(0.0, None) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (3.0, "3"),
        (12.3456, "12.35"),
        (-0.012345, "−0.01235"),
        (1234567.8, "1,234,568"),
        (1.8e16, "1.800 × 10¹⁶"),
        (2.5e-7, "2.500 × 10⁻⁷"),
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
    assert figures.score(-0.12345) == "−0.123"
    assert figures.span(3, 3) == "3"
    assert figures.span(3, 1000) == "3–1,000"
    assert figures.span(2.5, 2.5) == "2.500"
    assert figures.span(2.5, 3) == "2.500–3"
    assert figures.tick(0.25, 0.05) == "0.25"
    assert figures.tick(1500, 500) == "1,500"


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
