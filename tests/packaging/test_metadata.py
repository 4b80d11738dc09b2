"""The rules of QGIS and of the plugin site for `metadata.txt`."""

import re

import pytest

from constrained_kmeans_plugin import requirements

# What the plugin site refuses to do without, and what QGIS needs to list and start the plugin.
REQUIRED = (
    "name description version qgisMinimumVersion qgisMaximumVersion author email about tracker "
    "repository homepage tags icon category changelog hasProcessingProvider"
).split()


@pytest.fixture(scope="module")
def metadata(installed, plugin_script):
    return plugin_script.read_metadata(installed / "metadata.txt")


@pytest.mark.parametrize("key", REQUIRED)
def test_is_given(metadata, key):
    assert metadata[key].strip()


def test_versions(metadata):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["qgisMinimumVersion"] == "3.22"
    # Without a maximum of 4.x, QGIS 4 does not list the plugin.
    assert metadata["qgisMaximumVersion"] == "4.99"
    # QGIS 3 with Qt 6 does not load it without this; QGIS 4 and the plugin site take no notice.
    assert metadata["supportsQt6"] == "True"


def test_the_needed_scipy_is_named(metadata, project):
    """Where people look before they install, and after."""
    needed = "SciPy " + ".".join(map(str, requirements.SCIPY.oldest))
    assert f"{needed} or later" in " ".join(metadata["about"].split())
    readme = (project / "README.md").read_text(encoding="utf-8")
    assert f"{needed} or later" in readme
    assert "NumPy {}.{} or later".format(*requirements.NUMPY.oldest) in readme
    assert f"sudo apt install {requirements.SCIPY.debian}" in readme


def test_processing_provider_is_announced(metadata):
    # Else qgis_process does not load the plugin.
    assert metadata["hasProcessingProvider"] == "yes"


def test_is_plain_text(installed, metadata):
    text = (installed / "metadata.txt").read_text(encoding="utf-8")
    assert not re.search(r"</?[a-zA-Z][^>]*>|&[a-z]+;", text)
    # QGIS reads the file with interpolation.
    assert "%" not in text
    assert "\n" not in metadata["description"]


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_addresses_are_addresses(metadata, key):
    assert re.fullmatch(r"https://[\w.-]+/\S*", metadata[key])


def test_email_and_category(metadata):
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert metadata["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}


def test_icon_is_a_small_png(installed, metadata):
    icon = (installed / metadata["icon"]).read_bytes()
    assert icon.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(icon) < 100_000


def test_changelog_is_carried_from_the_project(metadata, plugin_script, project):
    changes = plugin_script.released_changes(project / "CHANGELOG.md")
    assert changes[0][0] == metadata["version"]
    lines = metadata["changelog"].splitlines()
    assert lines[0].startswith(metadata["version"])
    assert len(lines) == sum(1 + len(text) for _version, _date, text in changes)


def test_the_version_stands_in_one_place(installed, metadata):
    for path in installed.rglob("*.py"):
        assert metadata["version"] not in path.read_text(encoding="utf-8"), path


def test_the_licence_is_the_whole_gpl_2(installed):
    text = (installed / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_every_line_of_the_description_is_a_paragraph(metadata):
    """The plugin manager breaks lines where the file does."""
    lines = metadata["about"].splitlines()
    assert len(lines) > 1
    assert all(line.endswith((".", ":")) for line in lines)
    assert max(map(len, lines)) > 200
