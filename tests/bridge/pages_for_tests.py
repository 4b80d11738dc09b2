"""Clusterings and pages for the tests, and what reads pages."""

import html.parser
import xml.etree.ElementTree as ElementTree

import numpy as np

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge import html as page
from constrained_kmeans_plugin.bridge.layers.clustering import Clustering
from constrained_kmeans_plugin.bridge.log.feedback import Progress
from constrained_kmeans_plugin.bridge.read.points import Group, Points
from tests.bridge.layers_for_tests import Listener

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
NASTY = "a<b>&amp;\"'</title><script>alert(1)</script>\x00\ud800 – Ärger"


def blobs(n_points=600, n_blobs=6, seed=1, spread=15.0):
    random = np.random.RandomState(seed)
    middles = random.rand(n_blobs, 2) * 1000
    return middles[random.randint(0, n_blobs, n_points)] + spread * random.randn(n_points, 2)


def points_of(coordinates, groups=None, weights=None):
    n_points = len(coordinates)
    if groups is None:
        found = (Group(None, None, "", np.arange(n_points), n_points),)
    else:
        counted = zip(*np.unique(groups, return_counts=True))
        found = tuple(
            Group((2, name), name, name, np.flatnonzero(groups == name), int(count))
            for name, count in counted
        )
    skipped = np.zeros(0, dtype=np.int64)
    return Points(coordinates, np.arange(n_points) + 100, skipped, found, weights)


def clustering_run(coordinates, n_clusters, about=None, constrained=True, groups=None, **options):
    """What a page shows of a run over these coordinates."""
    points = points_of(coordinates, groups)
    starts, results, free = [], [], []

    def record(iteration):
        if iteration.index == 1:
            starts.append([])
        starts[-1].append(iteration.inertia)

    cluster = core.constrained_kmeans if constrained else core.kmeans
    for group in points.groups:
        of_group = coordinates[group.rows]
        results.append(cluster(of_group, n_clusters, on_iteration=record, **options))
        free.append(core.kmeans(of_group, n_clusters, **options))
    clustering = Clustering.of(points, results)
    sizes = np.concatenate([result.sizes for result in free])
    return page.ClusteringRun(
        about=about or page.About("Constrained k-means", "constrainedkmeans:x", "addresses"),
        measures=page.Measures.of(clustering, 0, Progress(Listener())),
        unit="meters",
        area_unit="square meters",
        starts=tuple(map(tuple, starts)) if groups is None else (),
        free=page.FreeRun(
            sum(result.inertia for result in free), int(sizes.min()), int(sizes.max())
        )
        if constrained
        else None,
    )


def parsed(text):
    """The page as a tree; it must be well-formed both as HTML and as XML."""
    assert text.startswith("<!DOCTYPE html>\n")
    Checker().check(text)
    return ElementTree.fromstring(text.split("\n", 1)[1])


def written(tree):
    """All text of a tree."""
    return " ".join(part.strip() for part in tree.itertext() if part.strip())


class Checker(html.parser.HTMLParser):
    """Every element that is opened is closed, and nothing is loaded or run."""

    def check(self, text):
        self.open = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.look(tag, attributes)
        self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.look(tag, attributes)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    @staticmethod
    def look(tag, attributes):
        assert tag not in {"script", "link", "iframe", "object", "embed", "img", "image", "use"}
        for name, value in attributes:
            assert not name.startswith("on"), name
            assert name not in {"src", "href", "srcset", "action", "http-equiv"}
            assert "url(" not in value
