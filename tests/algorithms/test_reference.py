"""Pages that are written from the definitions of the algorithms: docs/reference, and the help."""

import importlib.util
import xml.dom.minidom
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from constrained_kmeans_plugin import metadata
from constrained_kmeans_plugin.algorithms import ALGORITHMS

PROJECT = Path(__file__).resolve().parents[2]
MODELS = {
    "equal_territories": "Equal territories by a field",
    "depots_with_capacities": "Depots with capacities",
    "balanced_territories": "Balanced territories from an address layer",
    "segments_with_profiles": "Segments with profiles",
}
#: What each page of help is about, by its name.
NAMES = {**{kind().name(): kind().name() for kind in ALGORITHMS}, **MODELS}


@pytest.fixture(scope="module")
def script(provider):
    """`scripts/reference.py` as a module."""
    spec = importlib.util.spec_from_file_location("reference", PROJECT / "scripts/reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def instance(provider):
    """A maker of instances as dialogs have them."""
    registry = QgsApplication.processingRegistry()
    return lambda name: registry.createAlgorithmById(f"constrainedkmeans:{NAMES[name]}")


def test_pages_are_what_the_definitions_say(script):
    files = script.reference()
    assert script.written(PROJECT) == set(files), "run make reference"
    for path, text in files.items():
        same = (PROJECT / path).read_text(encoding="utf-8") == text
        assert same, f"{path} is not up to date: make reference"


def test_pages_are_written_whole_and_older_ones_removed(script, tmp_path):
    (tmp_path / "docs/reference").mkdir(parents=True)
    (tmp_path / "docs/reference/gone.md").touch()
    (tmp_path / "docs/method.md").touch()
    script.main(["--folder", str(tmp_path)])
    files = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {*script.reference(), Path("docs/method.md")}


@pytest.mark.parametrize("name", NAMES)
def test_the_help_button_finds_a_page_in_the_plugin(name, instance):
    stale = f"{name}.html is not up to date: make reference"
    assert instance(name).helpUrl() == (metadata.HELP / f"{name}.html").as_uri(), stale
    page = (metadata.HELP / f"{name}.html").read_text(encoding="utf-8")
    definition = instance(name)
    assert f"<h1>{definition.displayName()}</h1>" in page, stale
    for parameter in definition.parameterDefinitions():
        heading = f'<h3 id="{parameter.name()}">{parameter.description()}'
        assert heading in page, stale


@pytest.mark.parametrize("name", NAMES)
def test_the_help_needs_no_network_and_no_scripts(name):
    document = xml.dom.minidom.parse(str(metadata.HELP / f"{name}.html"))
    assert not document.getElementsByTagName("script")
    assert not document.getElementsByTagName("link")
    links = {node.getAttribute("href") for node in document.getElementsByTagName("a")}
    assert links == {f"{other}.html" for other in NAMES if other != name}
    (style,) = document.getElementsByTagName("style")
    assert "prefers-color-scheme: dark" in style.firstChild.data
    assert "url(" not in style.firstChild.data


def test_the_help_on_a_model_is_its_own_too(provider):
    """Also in the toolbox, which asks what the provider has."""
    shown = {algorithm.name(): algorithm.helpUrl() for algorithm in provider.algorithms()}
    for name, title in MODELS.items():
        assert shown[title] == (metadata.HELP / f"{name}.html").as_uri()
        assert (PROJECT / f"constrained_kmeans_plugin/models/{name}.model3").exists()


def test_without_the_pages_help_is_on_the_site(instance, tmp_path, monkeypatch):
    monkeypatch.setattr(metadata, "HELP", tmp_path)
    assert instance("kmeans").helpUrl() == metadata.homepage()
    (tmp_path / "a folder, 50%").mkdir()
    monkeypatch.setattr(metadata, "HELP", tmp_path / "a folder, 50%")
    (tmp_path / "a folder, 50%" / "kmeans.html").touch()
    assert instance("kmeans").helpUrl().endswith("/a%20folder%2C%2050%25/kmeans.html")
