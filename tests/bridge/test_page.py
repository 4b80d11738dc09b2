"""The page about a run: well-formed, whole, and true."""

import ast
import re
import shlex

import numpy as np
import pytest
from pages_for_tests import NASTY, SVG, XHTML, blobs, clustering_run, parsed, points_of, written

from constrained_kmeans_plugin import core, metadata
from constrained_kmeans_plugin.bridge import html as page
from constrained_kmeans_plugin.bridge.html import reproduce
from constrained_kmeans_plugin.bridge.html import style as looks
from constrained_kmeans_plugin.bridge.style.palette import CLUSTER_COLORS


def page_of(*arguments, **options):
    return page.clustering_page(clustering_run(*arguments, **options))


@pytest.fixture(scope="module")
def run():
    return clustering_run(blobs(), 6, n_init=3)


@pytest.fixture(scope="module")
def tree(run):
    return parsed(page.clustering_page(run))


def headings(tree):
    return [heading.text for heading in tree.iter(f"{XHTML}h2")]


def rows_below(tree, heading):
    """Texts of the cells of the table that follows a heading."""
    body = list(tree.find(f"{XHTML}body"))
    place = next(i for i, part in enumerate(body) if part.text == heading)
    table = next(part.find(f"{XHTML}table") for part in body[place:] if part.tag == f"{XHTML}div")
    return [[written(cell) for cell in row] for row in table.find(f"{XHTML}tbody")]


def graphic(tree, label):
    (found,) = [
        image for image in tree.iter(f"{SVG}svg") if image.get("aria-label").startswith(label)
    ]
    return found


def test_has_all_its_parts(tree):
    assert headings(tree) == [
        *("Map", "Sizes", "Clusters", "Convergence", "Quality", "Repeat this run"),
    ]
    assert tree.get("lang") == "en"
    for image in tree.iter(f"{SVG}svg"):
        assert image.get("role") == "img"
        assert len(image.get("aria-label")) > 20
    for head in tree.iter(f"{XHTML}th"):
        assert head.get("scope") == "col"


def test_the_table_of_clusters_is_true(run, tree):
    clustering = run.measures.clustering
    rows = rows_below(tree, "Clusters")
    assert len(rows) == 6
    exact = core.silhouette(clustering.points.coordinates, clustering.ids - 1)
    for j, (_, number, size, mean, largest, share, score, central) in enumerate(rows):
        assert number == str(j + 1)
        assert int(size) == clustering.sizes[j] == 100
        inside = clustering.points.coordinates[clustering.ids == j + 1]
        distances = np.linalg.norm(inside - clustering.centers[j], axis=1)
        squares = (distances**2).sum() / clustering.total_inertia
        assert float(share) == pytest.approx(100 * squares, abs=0.06)
        assert float(mean) == pytest.approx(distances.mean(), rel=0.01)
        assert float(largest) == pytest.approx(distances.max(), rel=0.01)
        assert float(score) == pytest.approx(exact.cluster_scores[j], abs=6e-3)
        medoid = inside[distances.argmin()]
        assert (clustering.points.coordinates[int(central) - 100] == medoid).all()


def test_the_figures_are_true(run, tree):
    figures = {name: value for name, value, _ in rows_below(tree, "Quality")}
    clustering = run.measures.clustering
    points, labels = clustering.points.coordinates, clustering.ids - 1
    score = core.silhouette(points, labels).score
    assert float(figures["Silhouette"]) == pytest.approx(score, abs=6e-3)
    pseudo_f = float(figures["Pseudo-F"].replace(",", ""))
    assert pseudo_f == pytest.approx(core.calinski_harabasz(points, labels), rel=6e-3)
    found = float(figures["Davies-Bouldin"])
    assert found == pytest.approx(core.davies_bouldin(points, labels), abs=6e-3)
    assert figures["Inertia"].endswith(" m²")
    text = written(tree)
    assert "× " + format(clustering.total_inertia / run.free.inertia, ".2f") in text
    sizes = f"from {run.free.smallest} to {run.free.largest} features"
    assert f"Without limits, cluster sizes would range {sizes}" in text
    assert "The assignment is proved optimal for these centers" in text


def test_the_map_shows_every_point_in_its_color(run, tree):
    paths = graphic(tree, "Map of the clusters").findall(f"{SVG}path")
    assert [path.get("d").count("M") for path in paths] == [100] * 6
    colors = [path.get("stroke") for path in paths]
    assert colors == run.measures.colors
    assert set(colors) <= set(CLUSTER_COLORS)
    assert len(set(colors)) == 6
    titles = [path.find(f"{SVG}title").text for path in paths]
    assert titles[2] == "Cluster 3: 100 features"
    # North is up: pixels grow downward.
    places = [np.array(re.findall(r"M([\d.]+) ([\d.]+)", path.get("d")), float) for path in paths]
    centers = run.measures.clustering.centers
    for axis, sign in ((0, 1), (1, -1)):
        means = [sign * place[:, axis].mean() for place in places]
        np.testing.assert_array_equal(np.argsort(means), np.argsort(centers[:, axis]))


def test_the_bars_are_as_high_as_the_sizes():
    tree = parsed(page_of(blobs(), 5, constrained=False))
    bars = graphic(tree, "Features per cluster").findall(f"{SVG}rect")
    sizes = [int(bar.find(f"{SVG}title").text.split()[2]) for bar in bars]
    heights = np.array([float(bar.get("height")) for bar in bars])
    np.testing.assert_allclose(heights / heights.sum(), np.array(sizes) / 600, atol=1e-3)


def test_the_lines_fall_as_the_inertia_does(run, tree):
    paths = graphic(tree, "Total squared distance by iteration").findall(f"{SVG}path")
    assert [path.get("class") for path in paths] == ["faint", "faint", "line"]
    heights = [float(y) for _, y in re.findall(r"([\d.]+) ([\d.]+)", paths[-1].get("d"))]
    assert len(heights) == run.measures.clustering.n_iter
    assert heights == sorted(heights)


@pytest.mark.slow
def test_many_points_are_drawn_in_part_and_said_so():
    random = np.random.RandomState(3)
    tree = parsed(page_of(random.rand(12_500, 2), 10))
    paths = graphic(tree, "Map of the clusters").findall(f"{SVG}path")
    counts = [path.get("d").count("M") for path in paths]
    assert sum(counts) == 5000
    assert max(counts) - min(counts) <= 1
    text = written(tree)
    assert re.search("5,000 of 12,?500 features are shown", text)
    assert re.search("of a sample of 10,000 of 12,?500 features", text)


def test_many_clusters_are_counted_by_size():
    tree = parsed(page_of(blobs(900), 130, constrained=False))
    bars = graphic(tree, "Clusters by size").findall(f"{SVG}rect")
    counted = sum(int(bar.find(f"{SVG}title").text.split()[0]) for bar in bars)
    assert counted == 130
    assert len(bars) <= 30
    assert len(rows_below(tree, "Clusters")) == 130
    # Their numbers would cover the map.
    assert graphic(tree, "Map of the clusters").findall(f"{SVG}text") == []


@pytest.mark.parametrize("weights", [np.full(900, 2.5), 1 + np.random.RandomState(0).rand(900)])
def test_many_weighted_clusters_are_counted_by_weight(weights):
    from constrained_kmeans_plugin.bridge.layers.clustering import Clustering
    from constrained_kmeans_plugin.bridge.log.feedback import Progress
    from tests.bridge.layers_for_tests import Listener

    coordinates = blobs(900)
    labels = np.arange(900) % 90
    centers = np.array([coordinates[labels == j].mean(axis=0) for j in range(90)])
    sizes = np.bincount(labels)
    result = core.KMeansResult(labels, centers, sizes, 1.0, 1, True)
    clustering = Clustering.of(points_of(coordinates, weights=weights), [result])
    measures = page.Measures.of(clustering, 0, Progress(Listener()))
    about = page.About("Constrained k-means", "constrainedkmeans:x", "addresses")
    tree = parsed(page.clustering_page(page.ClusteringRun(about, measures, "m", "m²")))
    bars = graphic(tree, "Clusters by size").findall(f"{SVG}rect")
    assert sum(int(bar.find(f"{SVG}title").text.split()[0]) for bar in bars) == 90
    assert len(bars) == (1 if weights.min() == weights.max() else 15)


def test_groups_have_a_table_of_their_own():
    groups = np.array(["North", NASTY.encode("ascii", "ignore").decode(), "South"] * 100)
    run = clustering_run(blobs(300), 3, groups=groups)
    tree = parsed(page.clustering_page(run))
    rows = rows_below(tree, "Groups")
    assert [row[0] for row in rows][0:1] == ["North"]
    assert [row[1:3] for row in rows] == [["100", "3"]] * 3
    assert [row[2] for row in rows_below(tree, "Clusters")].count("South") == 3
    # Clusters of different groups may lie upon each other: these figures are for each group.
    assert [row[0] for row in rows_below(tree, "Quality")] == [
        *("Inertia", "Silhouette", "Inertia without limits"),
    ]


def test_names_cannot_break_out_of_their_place():
    about = page.About(
        NASTY, NASTY, NASTY, ((NASTY, NASTY, NASTY),), {"INPUT": NASTY, NASTY: "--><b>"}
    )
    text = page_of(blobs(60), 3, about=about)
    assert "alert(1)" in written(parsed(text))
    assert "<script" not in text
    assert "<b>&" not in text
    text.encode("utf-8")


def test_the_commands_say_what_was_asked_for():
    call = {"INPUT": "/data/it's <here>.gpkg|layername=x", "CLUSTERS": 4, "TOLERANCE": 2.5}
    command = reproduce.process_command("constrainedkmeans:x", call)
    words = shlex.split(command.replace("\\\n", ""))
    assert words[:4] == ["qgis_process", "run", "constrainedkmeans:x", "--"]
    assert dict(word.split("=", 1) for word in words[4:]) == {
        name: str(value) for name, value in call.items()
    }
    code = ast.parse(reproduce.python_call("constrainedkmeans:x", call), mode="eval").body
    assert ast.unparse(code.func) == "processing.run"
    assert [ast.literal_eval(argument) for argument in code.args] == ["constrainedkmeans:x", call]


def test_versions(tree):
    text = written(tree)
    for version in (metadata.version(), np.__version__):
        assert version in text


@pytest.mark.parametrize(
    "coordinates",
    [
        np.zeros((5, 2)),
        np.array([[0.0, 0.0], [0.0, 5.0]]),
        np.array([[1e8, 3.0], [1e8 + 1e-3, 3.0], [1e8, 4.0]]),
    ],
    ids=["one place", "a line", "far off"],
)
def test_degenerate_layers(coordinates):
    n_clusters = core.count_distinct(coordinates)
    tree = parsed(page_of(coordinates, n_clusters))
    assert "nan" not in written(tree).lower().split()
    for path in graphic(tree, "Map").findall(f"{SVG}path"):
        for x, y in re.findall(r"M([-\d.]+) ([-\d.]+)", path.get("d")):
            assert 0 <= float(x) <= 900
            assert 0 <= float(y) <= 640


def places_on_globe(longitudes, latitudes):
    a, b = np.radians(longitudes), np.radians(latitudes)
    return 6.4e6 * np.stack([np.cos(b) * np.cos(a), np.cos(b) * np.sin(a), np.sin(b)], axis=1)


def test_on_the_globe_neighbors_across_the_antimeridian_are_drawn_side_by_side():
    random = np.random.RandomState(0)
    places = places_on_globe(179 + 4 * random.rand(200), 10 + 3 * random.rand(200))
    tree = parsed(page_of(places, 2))
    found = []
    for path in graphic(tree, "Map").findall(f"{SVG}path"):
        found += re.findall(r"M([-\d.]+) ([-\d.]+)", path.get("d"))
    x, y = np.array(found, float).T
    assert np.diff(np.sort(x)).max() < 40
    # As wide as it is on the ground: 4 degrees at 11.5 north to 3.
    assert np.ptp(x) / np.ptp(y) == pytest.approx(4 / 3 * np.cos(np.radians(11.5)), rel=0.05)


@pytest.mark.parametrize("latitude", [90, -90])
def test_on_the_globe_a_pole_is_a_place_as_any_other(latitude):
    random = np.random.RandomState(1)
    places = places_on_globe(360 * random.rand(300), latitude * (1 - 0.05 * random.rand(300)))
    tree = parsed(page_of(places, 3))
    assert len(graphic(tree, "Map").findall(f"{SVG}path")) == 3


def test_the_whole_world_is_drawn():
    random = np.random.RandomState(2)
    places = random.randn(800, 3)
    places /= np.linalg.norm(places, axis=1)[:, None]
    image = graphic(parsed(page_of(places * 6.4e6, 8)), "Map")
    assert sum(path.get("d").count("M") for path in image.findall(f"{SVG}path")) == 800
    assert int(image.get("height")) < int(image.get("width"))


def luminance(color):
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    dark, light = sorted([luminance(first), luminance(second)])
    return (light + 0.05) / (dark + 0.05)


def color_in(css, selector, key):
    rule = re.search(rf"(?:^|\n)\s*{re.escape(selector)} {{([^}}]*)}}", css)[1]
    return re.search(rf"(?<![-\w]){key}:\s*(#[0-9a-f]{{6}})", rule)[1]


@pytest.mark.parametrize("dark", [False, True])
def test_text_and_colors_stand_out_from_the_paper(dark):
    before, after = looks.STYLE.split("@media screen and (prefers-color-scheme: dark)")
    css = after.split("@media")[0] if dark else before
    papers = [color_in(css, "body", "background-color"), color_in(css, "svg .paper", "fill")]
    notes = [color_in(css, kind, "background-color") for kind in (".note", ".good", ".careful")]
    text = color_in(css, "body", "color")
    muted = color_in(css, ".muted, caption" if dark else ".muted", "color")
    # WCAG 2.1, levels AA: 4.5 for text, 3 for graphics.
    for paper in papers + notes:
        assert contrast(text, paper) >= 4.5
    for paper in papers:
        assert contrast(muted, paper) >= 4.5
        assert contrast(color_in(css, "svg text", "fill"), paper) >= 4.5
        for color in CLUSTER_COLORS:
            assert contrast(color, paper) >= 3, (color, paper)


def test_the_texts_of_charts_can_be_read_on_a_telephone(tree):
    """Charts scroll where they would shrink to less than 10 pixels a letter."""
    css = looks.STYLE.split("@media")[0]
    size = float(re.search(r"svg text {[^}]*font-size: (\d+)px", css)[1])
    least = float(re.search(r"\nsvg {[^}]*min-width: (\d+)px", css)[1])
    assert re.search(r"\.chart {[^}]*overflow-x: auto", css)
    kinds = {}
    for div in tree.iter(f"{XHTML}div"):
        for image in div.findall(f"{SVG}svg"):
            kinds.setdefault(div.get("class"), []).append(image)
    assert sum(map(len, kinds.values())) == len(list(tree.iter(f"{SVG}svg")))
    assert set(kinds) == {"chart", "chart map"}
    assert len(kinds["chart"]) >= 2
    for image in kinds["chart"]:
        assert size * least / float(image.get("width")) >= 10
    # Maps shrink to a telephone 360 pixels wide, and their labels grow.
    (rules,) = re.findall(r"max-width: 640px\) {(.*?)\n}", looks.STYLE, re.DOTALL)
    assert ".map svg { min-width: 0; }" in rules
    large = float(re.search(r"\.map svg \.label {[^}]*font-size: (\d+)px", rules)[1])
    for image in kinds["chart map"]:
        assert large * 320 / float(image.get("width")) >= 10
        labels = [text.get("class") for text in image.iter(f"{SVG}text")]
        assert labels == ["strong halo label"] * 6


def test_qt_reads_tables_and_paragraphs_and_hides_the_texts_of_charts(run):
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(page.clustering_page(run))
    assert "The assignment is proved optimal for these centers" in document.toPlainText()
    block, hidden = document.begin(), ""
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().fontPointSize() == 1:
                assert fragment.charFormat().foreground().color().alpha() == 0
                hidden += fragment.text()
            fragments += 1
        block = block.next()
    assert "inertia in m²" in hidden
    assert "Central feature" not in hidden


def test_unfinished_and_unproved_runs_are_told():
    text = written(parsed(page_of(blobs(), 6, max_iter=1)))
    assert "The assignment is proved optimal, but the centers did not converge" in text
    text = written(parsed(page_of(blobs(), 6, constrained=False, max_iter=1)))
    assert "The centers did not converge" in text
    text = written(parsed(page_of(blobs(), 6, constrained=False)))
    assert "Every feature belongs to the nearest center" in text
    assert "Cost of the size limits" not in text


def test_points_without_cluster_are_left_out():
    from constrained_kmeans_plugin.bridge.layers.clustering import Clustering
    from constrained_kmeans_plugin.bridge.log.feedback import Progress
    from constrained_kmeans_plugin.core import KMeansResult
    from tests.bridge.layers_for_tests import Listener

    points = points_of(np.array([[0.0, 0.0], [1.0, 0.0], [50.0, 0.0], [99.0, 0.0]]))
    result = KMeansResult(
        np.array([0, 0, 1, -1]), np.array([[0.5, 0], [50, 0], [80, 0]]), [2, 1, 0], 0.5, 1, True
    )
    measures = page.Measures.of(Clustering.of(points, [result]), 0, Progress(Listener()))
    about = page.About("Assign", "constrainedkmeans:x", "points")
    tree = parsed(page.clustering_page(page.ClusteringRun(about, measures, "m", "m²")))
    rows = rows_below(tree, "Clusters")
    assert [row[2] for row in rows] == ["2", "1", "0"]
    assert [row[-1] for row in rows] == ["100", "102", "–"]
