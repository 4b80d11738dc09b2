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
    points += plugin_script.placeholders() + plugin_script.untranslated()
    finished = run_script("release-check")
    assert finished.returncode == (1 if points else 0)
    for point in points:
        assert point in finished.stderr


def project_files(project):
    """Files of the project outside of the tests, but for what is built and what is not text."""
    for path in [*project.glob("*"), *project.glob("[!.]*/**/*"), *project.glob(".github/**/*")]:
        parts = path.relative_to(project).parts
        if path.is_file() and not {"build", "dist", "tests", "__pycache__"} & set(parts):
            try:
                yield path.relative_to(project).as_posix(), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def test_no_placeholder_is_overlooked(plugin_script, project):
    held = {name for name, text in project_files(project) if plugin_script.PLACEHOLDER.search(text)}
    assert held <= {"metadata.txt", *plugin_script.ADDRESSES}


def test_placeholders_are_named_by_file_and_line(plugin_script, project, tmp_path):
    for name in plugin_script.ADDRESSES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("first\nhttps://maps.io\n", encoding="utf-8")
    assert plugin_script.placeholders(tmp_path) == []
    for name in plugin_script.ADDRESSES:
        (tmp_path / name).write_text("first\nask me@maps.example, please\n", encoding="utf-8")
    assert plugin_script.placeholders(tmp_path) == [
        f"{name}: line 2 has a placeholder: ask me@maps.example, please"
        for name in plugin_script.ADDRESSES
    ]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("CONTRIBUTING.md", ["repository"]),
        ("CITATION.cff", ["name", "author", "email", "repository", "homepage", "license"]),
        ("SECURITY.md", ["email"]),
        ("CODE_OF_CONDUCT.md", ["email"]),
        (".github/ISSUE_TEMPLATE/config.yml", ["homepage"]),
    ],
)
def test_addresses_are_those_of_the_metadata(plugin_script, project, name, keys):
    metadata = plugin_script.read_metadata(project / "metadata.txt")
    text = (project / name).read_text(encoding="utf-8")
    for key in keys:
        assert metadata[key] in text, key
