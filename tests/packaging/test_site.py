"""The site that `make docs` builds: complete, without a link that leads nowhere, and offline."""

import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.algorithms import ALGORITHMS

PROJECT = Path(__file__).resolve().parents[2]
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
TIMEOUT = 300
#: Attributes that load something, or lead somewhere.
LOADED = {("script", "src"), ("img", "src"), ("link", "href"), ("source", "src")}
LINKED = {("a", "href")}
#: What is wider than a telephone and moved by itself.
MOVED = ":is(.table-wrapper, pre)"


class Page(HTMLParser):
    """What a page loads and where it leads, the names of its places, and its text."""

    def __init__(self, text):
        super().__init__()
        self.loaded, self.linked, self.places, self.words = [], [], set(), []
        self.feed(text)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in {"id", "name"}:
                self.places.add(value)
            if (tag, name) in LOADED:
                self.loaded.append(value)
            if (tag, name) in LINKED:
                self.linked.append(value)

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the site; a page with a warning does not build."""
    folder = tmp_path_factory.mktemp("docs") / "site"
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    finished = subprocess.run(
        [PROJECT / "scripts/docs.sh", folder],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site):
    return {path: Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


def test_every_page_is_there(site, pages):
    written = [PROJECT / "README.md", PROJECT / "CHANGELOG.md", *PROJECT.glob("docs/**/*.md")]
    expected = {path.relative_to(PROJECT).with_suffix(".html") for path in written}
    assert {path.relative_to(site) for path in pages} >= {*expected, Path("index.html")}


def test_links_and_anchors_lead_somewhere(site, pages):
    for path, page in pages.items():
        for link in page.linked:
            parts = urlsplit(link)
            if parts.scheme in {"http", "https", "mailto"}:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.exists(), (path, link)
            assert target.is_relative_to(site), (path, link)
            if parts.fragment and target in pages:
                assert unquote(parts.fragment) in pages[target].places, (path, link)


def test_nothing_is_loaded_from_elsewhere(pages):
    for path, page in pages.items():
        assert page.loaded
        for link in page.loaded:
            parts = urlsplit(link)
            assert not parts.scheme, (path, link)
            assert not parts.netloc, (path, link)
            assert (path.parent / unquote(parts.path)).exists(), (path, link)


def test_it_is_searched_without_a_network(site, pages):
    """The index is a script that the page loads: browsers read no other files from a disk."""
    assert "searchindex.js" in pages[site / "search.html"].loaded
    index = (site / "searchindex.js").read_text(encoding="utf-8")
    for term in ("toler", "swap", "antimeridian"):
        assert f'"{term}' in index


def test_every_public_name_of_the_core_is_described(site, pages):
    page = pages[site / "docs/core.html"]
    assert {f"{core.__name__}.{name}" for name in core.__all__} <= page.places
    for name in ("kmeans", "Assignment", "InfeasibleSizesError"):
        first, *_ = getattr(core, name).__doc__.splitlines()
        assert first in page.text


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.__name__)
def test_every_algorithm_and_parameter_is_described(kind, site, pages):
    algorithm = kind().create()
    page = pages[site / f"docs/reference/{algorithm.name()}.html"]
    assert f"constrainedkmeans:{algorithm.name()}" in page.text
    for parameter in algorithm.parameterDefinitions():
        assert f"{parameter.description()} ( {parameter.name()} )" in page.text
        assert " ".join(parameter.help().split()) in page.text
        if parameter.type() == "enum":
            for number, option in enumerate(parameter.options()):
                assert f"{number}: {option}" in page.text
    for output in algorithm.outputDefinitions():
        assert output.name() in page.text
    assert f"{algorithm.name()}.html" in {
        link.rsplit("/")[-1] for link in pages[site / "docs/reference.html"].linked
    }


def test_every_picture_is_made_by_a_script_and_shown():
    scripts = (path for path in (PROJECT / "scripts").glob("*.*"))
    made = "".join(path.read_text(encoding="utf-8") for path in scripts)
    shown = (PROJECT / "README.md", *PROJECT.glob("docs/**/*.md"))
    text = "".join(path.read_text(encoding="utf-8") for path in shown)
    for picture in (PROJECT / "docs/images").iterdir():
        assert picture.stem in made, picture.name
        assert f"images/{picture.name}" in text, picture.name


@pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")
def test_no_page_is_wider_than_a_telephone(site, pages, tmp_path):
    """Wide tables and lines of code are moved by themselves: a page never is."""
    # Each page says to the one around it, in a window of its own, how many parts are cut off.
    beside = "part.getBoundingClientRect().right > innerWidth"
    parts = f"document.querySelectorAll('article, article *:not({MOVED} *)')"
    count = f"[...{parts}].filter(part => {beside}).length"
    folder = shutil.copytree(site, tmp_path / "site")
    frames = []
    for path in pages:
        file = folder / path.relative_to(site)
        told = f"'{path.relative_to(site)} ' + {count}"
        script = f"<script>onload = () => parent.postMessage({told}, '*')</script>"
        text = file.read_text(encoding="utf-8").replace("</head>", f"{script}</head>")
        file.write_text(text, encoding="utf-8")
        frames.append(
            f'<iframe src="{file.as_uri()}" style="width: 390px; height: 844px"></iframe>'
        )
    listen = "<script>onmessage = message => document.title += message.data + ';'</script>"
    host = tmp_path / "host.html"
    host.write_text(f"<title></title>{listen}{''.join(frames)}", encoding="utf-8")
    finished = subprocess.run(
        [
            BROWSER,
            *("--headless", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"),
            *("--virtual-time-budget=60000", "--host-resolver-rules=MAP * ~NOTFOUND"),
            f"--user-data-dir={tmp_path / 'profile'}",
            # Root, as in containers, gets no sandbox.
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            host.as_uri(),
        ],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=TIMEOUT,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    (title,) = re.findall("<title>(.*?)</title>", finished.stdout)
    cut_off = dict(told.rsplit(" ", 1) for told in title.strip(";").split(";"))
    assert set(cut_off) == {str(path.relative_to(site)) for path in pages}
    assert {page: count for page, count in cut_off.items() if count != "0"} == {}
