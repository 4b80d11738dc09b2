"""`make release-check`: no version is published with something still to be set."""

import pytest

METADATA = {
    "version": "1.2.3",
    "author": "Ada",
    "email": "ada@maps.io",
    "tracker": "https://code.maps.io/ckm/issues",
}
CHANGES = [("1.2.3", "2030-01-31", ["- New."]), ("1.2.2", "2029-01-31", ["- Old."])]


def test_passes_what_is_complete(plugin_script):
    assert plugin_script.open_points(METADATA, CHANGES) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("tracker", "https://example.org/tracker"),
        ("tracker", "https://code.example.com/tracker"),
        ("email", "ada@users.somewhere.example"),
    ],
)
def test_refuses_a_placeholder(plugin_script, key, value):
    (point,) = plugin_script.open_points({**METADATA, key: value}, CHANGES)
    assert key in point
    assert value in point


def test_refuses_a_version_that_the_changelog_does_not_begin_with(plugin_script):
    (point,) = plugin_script.open_points({**METADATA, "version": "1.2.4"}, CHANGES)
    assert "1.2.4" in point


def test_refuses_a_version_without_a_date(plugin_script):
    (point,) = plugin_script.open_points(METADATA, [("1.2.3", "unreleased", [])])
    assert "1.2.3" in point


def test_the_command_says_the_same_of_the_project_itself(plugin_script, run_script, project):
    metadata = plugin_script.read_metadata(project / "metadata.txt")
    points = plugin_script.open_points(
        metadata, plugin_script.released_changes(project / "CHANGELOG.md")
    )
    finished = run_script("release-check")
    assert finished.returncode == (1 if points else 0)
    for point in points:
        assert point in finished.stderr
