"""Numbers that a user reads are those of the code."""

import ast
import math
import re
from pathlib import Path

import pytest

from constrained_kmeans_plugin import algorithms
from constrained_kmeans_plugin.algorithms import raster_kmeans
from constrained_kmeans_plugin.algorithms.parameters import (
    DEFAULT_TOLERANCES,
    MOST_DEFAULT_TOLERANCE,
)
from constrained_kmeans_plugin.bridge.html import map as page_map
from constrained_kmeans_plugin.bridge.html import movie
from constrained_kmeans_plugin.bridge.layers import segments
from constrained_kmeans_plugin.bridge.log import certificate
from constrained_kmeans_plugin.bridge.log import input as input_log
from constrained_kmeans_plugin.bridge.output import locks
from constrained_kmeans_plugin.bridge.raster import labeling
from constrained_kmeans_plugin.bridge.read import attributes
from constrained_kmeans_plugin.bridge.style import layers, palette, temporal
from constrained_kmeans_plugin.core import validation
from constrained_kmeans_plugin.core.clustering import (
    constrained,
    effort,
    gain,
    mini_batch,
    sizes,
)
from constrained_kmeans_plugin.core.evaluate import choice, metrics, outline
from constrained_kmeans_plugin.core.exact import distances, lattice
from constrained_kmeans_plugin.core.transport import bounds, capacity_scaling, neighbors, solvers
from constrained_kmeans_plugin.core.transport.integral import repair
from tests.fuzz import runner

PROJECT = Path(__file__).resolve().parents[2]
PLUGIN = Path(algorithms.__file__).parents[1]
WORDS = ("zero one two three four five six seven eight nine ten eleven twelve").split()

_COLORS = len(palette.CLUSTER_COLORS)
_TOTAL_BITS = distances.MAX_TOTAL.bit_length() - 1
_SCALING_ROUNDS = _TOTAL_BITS // capacity_scaling.SCALING_BITS
_SCALED = 1 << capacity_scaling.SCALING_BITS
# What is moved in a round: what the round before has left, and new units of places and limits.
_UNITS = 3 * _SCALED
# Rounded up: the forest at which the first pushes are too many is finished.
_PUSHES = math.ceil((capacity_scaling.PUSHES + 2 * _UNITS * _SCALING_ROUNDS) / 10) * 10


def word(number):
    """A number as it is written in a sentence."""
    assert number == int(number)
    return WORDS[int(number)]


#: Pages, sentences on them, and the numbers in these. Who rewrites a sentence changes it here, too.
SENTENCES = [
    (
        "docs/user-guide.md",
        "HiGHS takes up to {:,} pairs of a feature and a cluster, NetworkX {:,}, OR-Tools {:,}.",
        [solvers.ARC_LIMITS[name] for name in ("highs", "networkx", "ortools")],
    ),
    ("docs/user-guide.md", "few features (say, up to {})", [effort.FEW_POINTS]),
    (
        "docs/user-guide.md",
        "| {:,} divided by features times clusters, from 1 to {} | {} for each cluster | {} for",
        [effort.START_BUDGET, effort.MAX_STARTS, *list(effort.SEARCHES.values())[1:]],
    ),
    (
        "docs/user-guide.md",
        "{} features in each or more, at most {:,} divided by features times clusters, or {} if",
        [effort.FEWEST_POINTS, effort.SEARCH_START_BUDGET, effort.LEAST_STARTS],
    ),
    (
        "docs/user-guide.md",
        "| {} of that; an {} if a minimum is more",
        [
            {2: "half"}[effort.SLOWER_WITH_WEIGHTS],
            {8: "eighth"}[effort.SLOWER_WITH_WEIGHTS * effort.SLOWER_WITHOUT_ROOM],
        ],
    ),
    (
        "docs/user-guide.md",
        "times clusters, from 1 to {}, or {} with limits on the sum of a field; *Thorough*: {} "
        "times as many, up to {} | {} for each start, at most {} | {} for each start, at most {} |",
        [
            effort.COMBINED["normal"][1],
            effort.MAX_STARTS,
            word(effort.COMBINED["thorough"][0] // effort.COMBINED["normal"][0]),
            effort.COMBINED["thorough"][1],
            *[
                number
                for _, most, each in effort.COMBINED.values()
                for number in (each, each * most)
            ],
        ],
    ),
    ("docs/user-guide.md", "nor with more than {:,} clusters", [effort.MOST_COMBINED]),
    ("docs/user-guide.md", "| a {} of that |", [{3: "third"}[effort.SLOWER_WITH_MANY_POINTS]]),
    (
        "docs/user-guide.md",
        "at most {:,} tries, or {:,} if",
        [
            effort.MOST_TRIES,
            effort.MOST_TRIES * effort.SEARCHES["thorough"] // effort.SEARCHES["normal"],
        ],
    ),
    (
        "docs/user-guide.md",
        "which makes at least {:,} where clusters have up to {} features",
        [effort.LEAST_THOROUGH, effort.FEW_POINTS],
    ),
    (
        "docs/user-guide.md",
        "With limits and more than {} features in each",
        [effort.POINTS // effort.FEWEST_CLUSTERS],
    ),
    (
        "docs/user-guide.md",
        "with 60 in each, at most {:,}.",
        [effort.effort_of("normal", 0, 60 * 10_000, 10_000, True).n_tries],
    ),
    ("docs/method.md", "a neighborhood has about {} points", [effort.POINTS]),
    ("docs/user-guide.md", "(up to {} on small layers", [word(effort.MAX_STARTS)]),
    (
        "docs/user-guide.md",
        "more than a {} off",
        [{0.1: "tenth"}[round(input_log.MOST_STRETCH - 1, 6)]],
    ),
    ("docs/user-guide.md", "Up to {:,} features times clusters", [gain.ALL_POINTS]),
    (
        "docs/user-guide.md",
        "uses mini-batches beyond {:,} features times clusters",
        [mini_batch.MINI_BATCH_WORK],
    ),
    (
        "docs/user-guide.md",
        "followed by {} iterations over all features",
        [mini_batch.FULL_ITERATIONS],
    ),
    (
        "docs/method.md",
        "The first {} colors have different names (blue, orange, green, red, purple, pink, brown, "
        "teal) and keep a distance of {}; up to {} clusters, and zones of more than {} clusters, "
        "use only these. All {} keep a distance of {}.",
        [
            *(
                word(palette.NAMED),
                palette.color_distances(palette.NAMED).min() // 10,
                word(palette.NAMED),
            ),
            *(word(_COLORS), word(_COLORS), min(palette.NEARER.values()) // 10),
        ],
    ),
    ("docs/user-guide.md", "With more than {} clusters, the legend", [layers.MOST_ROWS]),
    ("docs/user-guide.md", "Maps of more than {:,} features", [page_map.MOST_POINTS]),
    (
        "docs/user-guide.md",
        "Up to {:,} features it is exact; for larger layers it is computed from {:,} random",
        [metrics.EXACT_POINTS] * 2,
    ),
    ("docs/user-guide.md", "for example {:.4f} %", [certificate._LEAST_PERCENT]),
    ("docs/user-guide.md", "that share can exceed {} %", [certificate.MOST_PERCENT]),
    ("docs/reliability.md", "Above {} % it does not say “verified”", [certificate.MOST_PERCENT]),
    (
        "docs/choosing-k.md",
        "exact up to {:,} features. Of larger layers, {:,} features are chosen",
        [choice.SILHOUETTE_POINTS] * 2,
    ),
    (
        "docs/planning.md",
        "{:g}, {:g}, {:g} or {:g} %. (Exactly:",
        [one for one in DEFAULT_TOLERANCES if one <= MOST_DEFAULT_TOLERANCE],
    ),
    (
        "docs/planning.md",
        "up to {:g}, {:g} and {:g} %.",
        [one for one in DEFAULT_TOLERANCES if one > MOST_DEFAULT_TOLERANCE],
    ),
    ("docs/choosing-k.md", "clusters {} sets of random points", [word(choice.GAP_DRAWS)]),
    ("docs/choosing-k.md", "takes {} times as long", [word(choice.GAP_DRAWS + 1)]),
    (
        "docs/choosing-k.md",
        "that of {} sets of evenly spread points",
        [word(choice.SILHOUETTE_DRAWS)],
    ),
    (
        "docs/choosing-k.md",
        "not higher by at least {} and by {} of their standard deviations",
        [choice.LEAST_EXCESS, word(choice.LEAST_DEVIATIONS)],
    ),
    (
        "docs/choosing-k.md",
        "to connect {:.0f} % of the features. It consists of the Delaunay triangles of up to {:,} "
        "features whose sides are at most {} times as long",
        [100 * outline.CONNECTED_SHARE, outline.OUTLINE_POINTS, outline.LARGEST_GAP],
    ),
    ("docs/choosing-k.md", "automatically 1 to {}, fewer", [effort.MAX_STARTS]),
    ("docs/attributes.md", "exact up to {:,} features", [segments.EXACT_SILHOUETTES]),
    ("docs/attributes.md", "At most {} fields can be chosen", [attributes.MOST_FIELDS]),
    (
        "docs/attributes.md",
        "a grid of 2<sup>{}</sup> steps or more",
        [(lattice.COST_BITS - (attributes.MOST_FIELDS - 1).bit_length()) // 2],
    ),
    ("docs/convergence.md", "A step takes an {},", [{3600: "hour"}[temporal._SECONDS]]),
    (
        "docs/convergence.md",
        "{} steps take a second, and the last one stays for {}. If there are more than {} steps, "
        "{} of them are shown.",
        [
            word(movie._FRAMES_PER_SECOND).capitalize(),
            word(movie._REST / movie._FRAMES_PER_SECOND),
            *[movie.MOST_FRAMES] * 2,
        ],
    ),
    ("docs/rasters.md", "found on {:,} random pixels", [raster_kmeans.DEFAULT_SAMPLE]),
    (
        "docs/rasters.md",
        "by {:.1f} % for 16 classes with the default",
        [100 * (16 / raster_kmeans.DEFAULT_SAMPLE) ** 0.5],
    ),
    ("docs/rasters.md", "one a pixel up to {} classes", [labeling.MOST_IN_BYTE]),
    ("docs/reliability.md", "a grid of 2<sup>{}</sup> steps", [lattice.MAX_BITS]),
    (
        "docs/reliability.md",
        "{} seconds before the work, {} minutes after it",
        [locks.BEFORE_WORK, locks.AFTER_WORK // 60],
    ),
    (
        "docs/reliability.md",
        "beyond 1e{0} and weights that sum to less than 1e-{0} or more than 1e{0} are refused",
        [round(math.log10(validation.LARGEST))],
    ),
    (
        "docs/reliability.md",
        "more than {} million calls (more for hundreds of clusters), or no answer for {} minutes",
        [word(runner.MOST_CALLS / 10**6), word(runner.PATIENCE / 60)],
    ),
    ("docs/reliability.md", "{} times that of the same problem", [word(runner.TIMES_ALIKE)]),
    (
        "docs/reliability.md",
        "more than {} a million calls in between",
        [{500_000: "half"}[runner.LONGEST_SILENCE]],
    ),
    ("docs/reliability.md", "Every {}th case is repeated", [{10: "ten"}[runner.AGAIN]]),
    ("docs/method.md", "a lattice of 2^{} steps", [lattice.MAX_BITS]),
    ("docs/method.md", "an integer below 2^{},", [lattice.COST_BITS]),
    ("docs/method.md", "take more than {} (*p* + *k*) pushes", [capacity_scaling.PUSHES]),
    ("docs/method.md", "{} bits in a round", [word(capacity_scaling.SCALING_BITS)]),
    ("docs/method.md", "{} times as large, and with the new bits", [_SCALED]),
    (
        "docs/method.md",
        "Times {}, with up to {} new units for each place and for the limit of each cluster, these "
        "are fewer than {} (*p* + *k*)",
        [_SCALED, _SCALED - 1, _UNITS],
    ),
    (
        "docs/method.md",
        "Weights have at most {} bits, so there are at most {} rounds and {:,} (*p* + *k*) pushes",
        [_TOTAL_BITS, _SCALING_ROUNDS, _PUSHES],
    ),
    ("docs/method.md", "{} times as many as the mean", [word(neighbors.MOST_TIMES)]),
    ("docs/method.md", "at most {} rounds for each cluster", [repair.ROUNDS]),
    (
        "docs/method.md",
        "a {} of the squared misses of its clusters, or save a {} of the largest cost",
        [{0.01: "hundredth"}[repair.WORTH_IT], {1e-9: "billionth"}[repair.ROUNDING]],
    ),
    ("docs/method.md", "by {} of the way there", [{0.75: "three quarters"}[constrained.BEYOND]]),
    ("docs/method.md", "gains less than a {},", [{1000: "thousandth"}[constrained.WORTH_IT]]),
    ("docs/method.md", "a miss of up to {} % is left", [100 * bounds.LEAST_ROOM / 2]),
    ("docs/method.md", "at most {} after the decimal point", [word(sizes.DECIMALS)]),
]


@pytest.fixture(scope="module")
def pages():
    """The text of each page, with single blanks."""
    names = {page for page, _sentence, _numbers in SENTENCES}
    return {name: " ".join((PROJECT / name).read_text(encoding="utf-8").split()) for name in names}


def test_pages_tell_the_numbers_of_the_code(pages):
    said = [(page, sentence.format(*numbers)) for page, sentence, numbers in SENTENCES]
    assert [(page, sentence) for page, sentence in said if sentence not in pages[page]] == []


#: Numbers that are facts, and no constants of the code.
FACTS = (
    "January 1, 2000",
    "with 50 they count as much as all",
    "in percent, sizes may differ from the mean size: 0 to 100",
    "whose names have at most 10 characters",
    "PSNR is 10 log10(peak² / MSE)",
    "255 for bytes",
    "else 16 bits",
    # For the signs of a language.
    "12,345.6",
)


def texts():
    """Yield (place, text) of all that is said to users outside of the core."""
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "").startswith("tr"):
                for value in node.args:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        yield f"{path.relative_to(PLUGIN)}, line {value.lineno}", value.value


def numbers_in(text):
    """Numbers of a text but 0 and 1, without those in names and in `{placeholders}`."""
    for fact in FACTS:
        text = text.replace(fact, "")
    found = re.findall(r"(?<![\w{:.,])\d[\d,.]*\b", text)
    return [number for number in found if number not in ("0", "1")]


def test_numbers_in_texts_come_from_the_code():
    """As `{placeholders}`: else a text keeps a number that the code no longer has."""
    found = [(place, numbers_in(text)) for place, text in texts() if numbers_in(text)]
    assert found == []


def test_facts_are_those_that_are_told():
    everything = "\n".join(text for _place, text in texts())
    assert [fact for fact in FACTS if fact not in everything] == []


def test_a_number_in_a_text_is_found():
    assert numbers_in("Of more than 10,000 features, and at most 12.") == ["10,000", "12"]
    assert numbers_in("Up to {count:,} in EPSG:3857; CLUSTER_ID_2; 0 or 1; else 16 bits.") == []
